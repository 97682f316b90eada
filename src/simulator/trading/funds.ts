/**
 * An account's money, and how much it may trade, as OpenD's messages.
 *
 * @module
 */

import {
  type AccCashInfo,
  type AccMarketInfo,
  CltRiskLevel,
  CltRiskStatus,
  type Currency,
  type Funds,
  type MaxTrdQtys,
  type TrdMarket,
} from "../../gen/trd_common.ts";
import type { SimSecurity } from "../market/security.ts";
import type { AccountBooks } from "./account.ts";
import { isFutures } from "./accounts.ts";
import { currencyOf } from "./markets.ts";
import { convert, fromUnits } from "./money.ts";
import type { ClientOrder } from "./order.ts";
import { exact, tradeOf } from "./contract.ts";
import { INITIAL, marginOf } from "./margin.ts";
import { freeFor, mayShort, mostFor, sumsOf } from "./power.ts";
import { marketOf } from "./shapes.ts";

/** The funds, in a currency. What only some kinds of accounts have is left out of the others. */
export function fundsRow(account: AccountBooks, currency: Currency): Funds {
  const { info, margin } = account;
  const sums = sumsOf(account, currency);
  const { cash, debt, frozen, longMv, shortMv, open, assets, initialMargin, maintenanceMargin, free } = sums;
  const power = Math.max(0, free);
  const withdrawable = Math.max(0, Math.min(cash - frozen, free));
  const futures = isFutures(info);
  const several = info.universal === true || futures;
  return {
    power: fromUnits(margin ? Math.floor(power * 100 / INITIAL.long) : power),
    totalAssets: fromUnits(assets),
    cash: fromUnits(cash),
    marketVal: fromUnits(longMv + shortMv),
    frozenCash: fromUnits(frozen),
    debtCash: fromUnits(debt),
    avlWithdrawalCash: fromUnits(withdrawable),
    currency: several ? currency : undefined,
    availableFunds: futures ? fromUnits(power) : undefined,
    unrealizedPL: futures ? fromUnits(open) : undefined,
    realizedPL: futures ? fromUnits(realizedOf(account, currency)) : undefined,
    riskLevel: futures ? riskLevelOf(assets, initialMargin, maintenanceMargin) : undefined,
    initialMargin: fromUnits(initialMargin),
    maintenanceMargin: fromUnits(maintenanceMargin),
    cashInfoList: several ? [...account.cash].map(([own, amount]) => cashInfo(own, amount)) : [],
    maxPowerShort: fromUnits(margin ? Math.floor(power * 100 / INITIAL.short) : 0),
    netCashPower: fromUnits(Math.max(0, cash - frozen)),
    longMv: fromUnits(longMv),
    shortMv: fromUnits(shortMv),
    pendingAsset: 0,
    maxWithdrawal: fromUnits(withdrawable),
    riskStatus: riskOf(assets, initialMargin, maintenanceMargin),
    marginCallMargin: fromUnits(maintenanceMargin),
    securitiesAssets: fromUnits(futures ? 0 : assets),
    fundAssets: 0,
    bondAssets: 0,
    marketInfoList: info.universal === true ? marketInfos(account, currency) : [],
  };
}

/** How much of a security can be traded at a price (in units); what an order that is to be changed holds back counts as free. */
export function maxQtys(account: AccountBooks, security: SimSecurity, price: number, but?: ClientOrder): MaxTrdQtys {
  const trade = tradeOf(security.info);
  if (trade === "future") return futureQtys(account, security, price, but);
  const held = account.held(security);
  const sellable = held > 0 ? account.closable(security) : 0;
  const free = Math.max(0, freeFor(account, security, but));
  const cash = account.cashOf(currencyOf(security.info)) - sumsOf(account, currencyOf(security.info), but).frozen;
  const most = mostFor(account, security, "bid", price, free);
  const own = mostFor(account, security, "bid", price, free, cash);
  const short = mayShort(account, security) && held <= 0 ? mostFor(account, security, "ask", price, free) : 0;
  // What is short is bought back first, and by an order of its own.
  return {
    maxCashBuy: held < 0 ? 0 : own,
    maxCashAndMarginBuy: held < 0 ? 0 : most,
    maxPositionSell: Math.max(0, exact(sellable - account.heldBack(security, "ask", but))),
    maxSellShort: short,
    maxBuyBack: held < 0 ? Math.max(0, -held - account.heldBack(security, "bid", but)) : 0,
    ...(trade === "option" ? requiredMargins(account, security, price) : {}),
  };
}

/** Of futures, how many contracts can be bought or sold in all: what closes comes first, and cash alone buys none. */
function futureQtys(account: AccountBooks, security: SimSecurity, price: number, but?: ClientOrder): MaxTrdQtys {
  const held = account.held(security);
  return {
    maxCashBuy: 0,
    maxPositionSell: held > 0 ? Math.max(0, held - account.heldBack(security, "ask", but)) : 0,
    maxBuyBack: held < 0 ? Math.max(0, -held - account.heldBack(security, "bid", but)) : 0,
    ...requiredMargins(account, security, price),
  };
}

function requiredMargins(
  account: AccountBooks,
  security: SimSecurity,
  price: number,
): { readonly longRequiredIM: number; readonly shortRequiredIM: number } {
  return {
    longRequiredIM: fromUnits(marginOf(security, 1, price, "initial", account.find)),
    shortRequiredIM: fromUnits(marginOf(security, -1, price, "initial", account.find)),
  };
}

/** What closing futures gained today. */
function realizedOf(account: AccountBooks, currency: Currency): number {
  let sum = 0;
  for (const position of account.positions.values()) {
    const { info, now } = position.security;
    if (tradeOf(info) === "future") sum += convert(position.today(now).realized, currencyOf(info), currency);
  }
  return sum;
}

function riskLevelOf(assets: number, initialMargin: number, maintenanceMargin: number): CltRiskLevel {
  if (maintenanceMargin > assets) return CltRiskLevel.Danger;
  if (initialMargin > assets) return CltRiskLevel.Warning;
  return initialMargin === 0 ? CltRiskLevel.AbsoluteSafe : CltRiskLevel.Safe;
}

function cashInfo(currency: Currency, amount: number): AccCashInfo {
  const cash = fromUnits(amount);
  const own = Math.max(0, cash);
  return { currency, cash, availableBalance: own, netCashPower: own };
}

/** What is held in each market; cash belongs to none. */
function marketInfos(account: AccountBooks, currency: Currency): AccMarketInfo[] {
  const sums = new Map<TrdMarket, number>(account.info.markets.map((market) => [market, 0]));
  for (const position of account.positions.values()) {
    const { security, price } = position;
    const market = marketOf(account, security.info);
    const assets = convert(position.equity(price), currencyOf(security.info), currency);
    sums.set(market, (sums.get(market) ?? 0) + assets);
  }
  return [...sums].map(([trdMarket, assets]) => ({ trdMarket, assets: fromUnits(assets) }));
}

/** Of nine steps four, by how much of the equity is margin. */
function riskOf(assets: number, initialMargin: number, maintenanceMargin: number): CltRiskStatus {
  const { Level1, Level3, Level6, Level9 } = CltRiskStatus;
  if (maintenanceMargin > assets) return Level9;
  if (initialMargin > assets) return Level6;
  return initialMargin * 2 > assets ? Level3 : Level1;
}

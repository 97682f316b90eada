/**
 * The commands that tell of money: funds, what can be traded, margins, fees, cash flow.
 *
 * @module
 */

import { Currency, type OrderFee, TrdMarket } from "../../gen/trd_common.ts";
import { TrdFlowSummaryTrdCashFlowDirection as Direction } from "../../gen/trd_flow_summary.ts";
import type { TrdFlowSummaryC2S, TrdFlowSummaryFlowSummaryInfo } from "../../gen/trd_flow_summary.ts";
import type { TrdGetMarginRatioMarginRatioInfo } from "../../gen/trd_get_margin_ratio.ts";
import type { SimSecurity } from "../market/security.ts";
import { parseDay } from "../market/holidays.ts";
import { formatDate, formatTime } from "../market/zones.ts";
import { Refusal } from "../refusal.ts";
import { securityOf } from "../shapes.ts";
import type { AccountBooks, CashFlow } from "../trading/account.ts";
import { isFutures } from "../trading/accounts.ts";
import { isWarrant, tradeOf } from "../trading/contract.ts";
import { fundsRow, maxQtys } from "../trading/funds.ts";
import { fromUnits, isKnown } from "../trading/money.ts";
import { INITIAL, MAINTENANCE } from "../trading/margin.ts";
import { mayShort } from "../trading/power.ts";
import { badField, CRYPTO_MARGIN, PAPER_FEE, PAPER_FLOW, PAPER_MARGIN, unknownOrder } from "../trading/refusals.ts";
import { checkPrice, checkType } from "../trading/terms.ts";
import { settlementDate } from "../trading/validity.ts";
import type { Handlers } from "./handler.ts";
import { accountOf, quotedSecurity, realAccountOf, tradedSecurity } from "./trade_header.ts";

/** GetFunds, GetMaxTrdQtys, GetMarginRatio, GetOrderFee, FlowSummary. */
export const tradeFigureHandlers: Handlers = {
  TrdGetFunds: ({ header, refreshCache, currency = Currency.Unknown }, context) => {
    const account = accountOf(header, context);
    const { core } = context;
    core.trading.rates.count("TrdGetFunds", core.now(), header.accID, refreshCache);
    return { header, funds: fundsRow(account, currencyOfFunds(account, currency)) };
  },

  TrdGetMaxTrdQtys: (c2s, context) => {
    const { header, orderID = 0n, orderIDEx = "" } = c2s;
    const account = accountOf(header, context);
    const { core } = context;
    core.trading.rates.count("TrdGetMaxTrdQtys", core.now(), header.accID);
    const security = tradedSecurity(c2s, context);
    checkType(c2s.orderType, account, security);
    const price = checkPrice("price", c2s.price, security, c2s);
    const order = orderID !== 0n ? account.orders.get(orderID) : account.ordersByEx.get(orderIDEx);
    if (order === undefined && (orderID !== 0n || orderIDEx !== "")) throw unknownOrder(orderID || orderIDEx);
    const maxTrdQtys = maxQtys(account, security, price, order);
    return { header, maxTrdQtys: c2s.session === undefined ? maxTrdQtys : { ...maxTrdQtys, session: c2s.session } };
  },

  TrdGetMarginRatio: ({ header, securityList }, context) => {
    const account = realAccountOf(header, context, PAPER_MARGIN);
    const { core } = context;
    core.trading.rates.count("TrdGetMarginRatio", core.now());
    const securities = securityList.map((security) => quotedSecurity(security, context));
    return { header, marginRatioInfoList: securities.map((security) => marginRatio(account, security)) };
  },

  TrdGetOrderFee: ({ header, orderIdExList }, context) => {
    const account = realAccountOf(header, context, PAPER_FEE);
    const { core } = context;
    core.trading.rates.count("TrdGetOrderFee", core.now(), header.accID);
    return { header, orderFeeList: orderIdExList.map((orderIDEx) => orderFee(account, orderIDEx)) };
  },

  TrdFlowSummary: (c2s, context) => {
    const { header, cashFlowDirection = Direction.Unknown } = c2s;
    const account = realAccountOf(header, context, PAPER_FLOW);
    const { core } = context;
    core.trading.rates.count("TrdFlowSummary", core.now(), header.accID);
    // Crypto goes by the days of creation, everything else by one clearing day.
    const crypto = header.trdMarket === TrdMarket.Crypto;
    const first = dateOf(c2s, crypto ? "startCreateDate" : "clearingDate");
    const last = crypto ? dateOf(c2s, "endCreateDate") : first;
    const rows = account.flows.filter(({ market }) => (market === "CC") === crypto).map(flowRow).filter((row) =>
      row.clearingDate >= first && row.clearingDate <= last &&
      (cashFlowDirection === Direction.Unknown || row.cashFlowDirection === cashFlowDirection)
    );
    return { header, flowSummaryInfoList: rows };
  },
};

/** A universal account has no currency of its own to tell its sums in; others ignore what is asked for, but for futures. */
function currencyOfFunds({ info, currency }: AccountBooks, asked: Currency): Currency {
  if (info.universal === true) {
    if (!isKnown(asked)) throw badField("currency", "a universal account wants one that the simulator knows");
    return asked;
  }
  return isFutures(info) && isKnown(asked) ? asked : currency;
}

/** Nobody lends on options, futures and warrants: they are paid in full, or bind a margin of their own. */
function marginRatio(account: AccountBooks, security: SimSecurity): TrdGetMarginRatioMarginRatioInfo {
  const trade = tradeOf(security.info);
  if (trade === "crypto") throw new Refusal(CRYPTO_MARGIN);
  if (trade !== "shares" || isWarrant(security.info)) {
    return {
      security: securityOf(security),
      isLongPermit: false,
      isShortPermit: false,
      imLongRatio: 100,
      mmLongRatio: 100,
    };
  }
  const short = mayShort(account, security);
  return {
    security: securityOf(security),
    isLongPermit: account.margin,
    isShortPermit: short,
    shortPoolRemain: short ? 1_000_000 : 0,
    shortFeeRate: short ? 1.5 : 0,
    alertLongRatio: MAINTENANCE.long + 5,
    alertShortRatio: MAINTENANCE.short + 5,
    imLongRatio: INITIAL.long,
    imShortRatio: INITIAL.short,
    mcmLongRatio: MAINTENANCE.long + 2,
    mcmShortRatio: MAINTENANCE.short + 2,
    mmLongRatio: MAINTENANCE.long,
    mmShortRatio: MAINTENANCE.short,
  };
}

function orderFee(account: AccountBooks, orderIDEx: string): OrderFee {
  const order = account.ordersByEx.get(orderIDEx);
  if (order === undefined) throw unknownOrder(orderIDEx);
  const feeList = account.feesOf(order).map(({ title, value }) => ({ title, value: fromUnits(value) }));
  return { orderIDEx, feeAmount: fromUnits(order.fees), feeList };
}

function dateOf(c2s: TrdFlowSummaryC2S, name: "clearingDate" | "startCreateDate" | "endCreateDate"): string {
  const { [name]: date = "" } = c2s;
  if (date.length !== 10 || parseDay(date) === undefined) throw badField(name, "yyyy-MM-dd is wanted");
  return date;
}

function flowRow(
  { id, time, market, currency, type, amount, remark }: CashFlow,
): TrdFlowSummaryFlowSummaryInfo & { readonly clearingDate: string } {
  const crypto = market === "CC";
  return {
    clearingDate: formatDate(market, time),
    settlementDate: crypto ? undefined : settlementDate(market, time),
    createTime: crypto ? formatTime(market, time) : undefined,
    currency,
    cashFlowType: type,
    cashFlowDirection: amount < 0 ? Direction.Out : Direction.In,
    cashFlowAmount: fromUnits(amount),
    cashFlowRemark: remark,
    cashFlowID: id,
  };
}

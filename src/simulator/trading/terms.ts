/**
 * What an order says, checked and taken over.
 *
 * @module
 */

import { Session } from "../../gen/common.ts";
import { OrderType, TimeInForce, TrailType, TrdMarket, TrdSide } from "../../gen/trd_common.ts";
import type { TrdModifyOrderC2S } from "../../gen/trd_modify_order.ts";
import type { Side } from "../market/order_book.ts";
import type { SecurityInfo } from "../market/securities.ts";
import type { SimSecurity } from "../market/security.ts";
import { addTicks, snap, tickBelow, UNITS } from "../market/tick_size.ts";
import { Refusal } from "../refusal.ts";
import type { AccountBooks } from "./account.ts";
import type { OrderWanted } from "./admission.ts";
import { exact, isWhole, lotOf, tradeOf } from "./contract.ts";
import type { Change } from "./desk.ts";
import { hasSessions } from "./markets.ts";
import { fromUnits, toUnits } from "./money.ts";
import type { ClientOrder, OrderTerms } from "./order.ts";
import { isPaperType, isTaken, kindOf, type OrderKind, typeName } from "./order_types.ts";
import { mayShort } from "./power.ts";
import { BAD_QTY, badField, badOperation, badType, LONG_REMARK, notTraded, offLot, offTick } from "./refusals.ts";

/** Bytes of UTF-8 that a remark may have. */
const REMARK = 64;

/** How a price that is off tick may be moved. */
interface Adjusting {
  readonly adjustPrice?: boolean | undefined;
  readonly adjustSideAndLimit?: number | undefined;
}

/** The terms of an order to be placed. @throws {Refusal} they are not right for the account or the security */
export function termsOf(c2s: OrderWanted, account: AccountBooks, security: SimSecurity): OrderTerms {
  const { trdSide, orderType, remark } = c2s;
  const kind = checkType(orderType, account, security);
  if (trdSide !== TrdSide.Buy && trdSide !== TrdSide.Sell) throw badField("trdSide", "use Buy or Sell");
  const side = trdSide === TrdSide.Buy ? "bid" : "ask";
  const trails = kind.trigger === "trail";
  const waits = kind.trigger !== undefined && !trails;
  checkRemark(remark);
  return {
    security,
    trdMarket: c2s.header.trdMarket,
    trdSide: shownSide(side, account, security),
    side,
    type: orderType,
    qty: checkQty(c2s.qty, security),
    price: kind.limit ? checkPrice("price", c2s.price, security, c2s) : undefined,
    auxPrice: waits ? checkPrice("auxPrice", c2s.auxPrice, security, {}) : undefined,
    trailType: trails ? checkTrailType(c2s.trailType) : undefined,
    trailValue: trails ? checkTrail(c2s.trailType, c2s.trailValue) : undefined,
    trailSpread: orderType === OrderType.TrailingStopLimit ? checkSpread(c2s.trailSpread) : undefined,
    timeInForce: validityOf(c2s.timeInForce ?? TimeInForce.DAY, kind, account, security),
    expireTime: c2s.timeInForce === TimeInForce.GTD ? c2s.expireTime : undefined,
    session: checkSession(c2s, kind, account, security),
    fillOutsideRTH: c2s.fillOutsideRTH,
    remark,
  };
}

/** @throws {Refusal} too long */
export function checkRemark(remark: string | undefined): void {
  if (remark !== undefined && new TextEncoder().encode(remark).length > REMARK) throw new Refusal(LONG_REMARK);
}

/** A sale of what is not held, and what buys it back, are shown as what they are. */
function shownSide(side: Side, account: AccountBooks, security: SimSecurity): TrdSide {
  const held = account.held(security);
  if (side === "bid") return held < 0 ? TrdSide.BuyBack : TrdSide.Buy;
  return held <= 0 && mayShort(account, security) ? TrdSide.SellShort : TrdSide.Sell;
}

/** New terms of an order. @throws {Refusal} they are not right */
export function changeOf(c2s: TrdModifyOrderC2S, order: ClientOrder): Change {
  const { kind, terms: { security, type } } = order;
  const trails = kind.trigger === "trail" && !order.triggered;
  const waits = kind.trigger !== undefined && kind.trigger !== "trail" && !order.triggered;
  const qty = c2s.qty === undefined ? undefined : checkQty(c2s.qty, security);
  if (qty !== undefined && qty <= order.filled) {
    throw badField("qty", `it is the new total, and ${order.filled} are filled already`);
  }
  const given = <T>(value: T | undefined, when: boolean, check: (value: T) => unknown): number | undefined =>
    value === undefined || !when ? undefined : check(value) as number;
  return {
    qty,
    price: given(c2s.price, kind.limit, (price) => checkPrice("price", price, security, c2s)),
    auxPrice: given(c2s.auxPrice, waits, (price) => checkPrice("auxPrice", price, security, {})),
    trailType: trails ? c2s.trailType : undefined,
    trailValue: given(c2s.trailValue, trails, (value) => checkTrail(c2s.trailType ?? order.terms.trailType, value)),
    trailSpread: given(c2s.trailSpread, trails && type === OrderType.TrailingStopLimit, checkSpread),
  };
}

/** @throws {Refusal} no such type, or not there */
export function checkType(type: OrderType, account: AccountBooks, security: SimSecurity): OrderKind {
  const { paper } = account;
  if (!account.takes(security)) throw notTraded(account.info.accID, security.symbol);
  const kind = kindOf(type);
  if (kind === undefined) throw badType(typeName(type), "it cannot be placed");
  if (paper && !isPaperType(type)) throw badType(typeName(type), "paper trading takes limit and market orders only");
  if (!isTaken(type, security.info)) throw badType(typeName(type), `not for ${security.symbol}`);
  return kind;
}

/** Decimals are cut, but for crypto. @throws {Refusal} not whole lots */
export function checkQty(value: number, { symbol, info }: SimSecurity): number {
  const qty = tradeOf(info) === "crypto" ? exact(value) : Math.trunc(value);
  if (!(qty > 0 && qty <= 1e9)) throw new Refusal(BAD_QTY);
  if (!isWhole(info, qty)) throw offLot(symbol, lotOf(info));
  return qty;
}

/** A price in units, moved to a step if that is wished. @throws {Refusal} none, or off tick */
export function checkPrice(
  name: string,
  value: number | undefined,
  { symbol, info }: SimSecurity,
  { adjustPrice, adjustSideAndLimit = 0 }: Adjusting,
): number {
  if (value === undefined || !(value > 0 && value < 1e6)) throw badField(name, "a price above 0 is wanted");
  const { ticks, market } = info;
  // More decimals than prices have are cut; what a double lacks to the digit before is not.
  const decimals = decimalsOf(info, value);
  const cut = Math.floor(value * decimals + 1e-6) * (UNITS / decimals);
  const price = adjustPrice === true ? toUnits(value) : cut;
  const step = tickBelow(ticks, price);
  if (price > 0 && price % step === 0) return price;
  if (adjustPrice === true && market !== "US" && adjustSideAndLimit !== 0) {
    const below = snap(ticks, price);
    const moved = adjustSideAndLimit > 0 ? addTicks(ticks, below, 1) : below;
    if (Math.abs(moved - price) <= Math.abs(adjustSideAndLimit) * price) return moved;
  }
  throw offTick(symbol, fromUnits(step));
}

/** How many of them, as a power of ten: 9 for futures, of which the simulator's prices have 4. */
function decimalsOf(info: SecurityInfo, price: number): number {
  switch (tradeOf(info)) {
    case "future":
    case "crypto":
      return UNITS;
    case "option":
      return info.market === "US" ? 100 : 1000;
    default:
      return info.market === "US" ? (price < 1 ? 10_000 : 100) : 1000;
  }
}

function checkTrailType(type: TrailType | undefined): TrailType {
  if (type === TrailType.Ratio || type === TrailType.Amount) return type;
  throw badField("trailType", "Ratio or Amount");
}

function checkTrail(type: TrailType | undefined, value: number | undefined): number {
  const most = type === TrailType.Ratio ? 100 : 1e6;
  if (value !== undefined && value > 0 && value < most) return value;
  throw badField("trailValue", type === TrailType.Ratio ? "percent above 0 and below 100" : "an amount above 0");
}

function checkSpread(value: number | undefined): number {
  if (value !== undefined && value >= 0 && value < 1e6) return toUnits(value);
  throw badField("trailSpread", "an amount of at least 0");
}

/** Crypto has no choice: its limit orders are good till cancelled, its market orders immediate. */
function validityOf(
  validity: TimeInForce,
  { market }: OrderKind,
  { paper }: AccountBooks,
  { info }: SimSecurity,
): TimeInForce {
  const day = validity === TimeInForce.DAY;
  const trade = tradeOf(info);
  if (trade === "crypto") return market ? TimeInForce.IOC : TimeInForce.GTC;
  if (paper && !day) throw badField("timeInForce", "paper trading takes DAY only");
  if (market && (info.market !== "US" || trade === "future") && !day) {
    throw badField("timeInForce", "market orders take DAY only here");
  }
  if (!Object.values(TimeInForce).includes(validity)) throw badField("timeInForce", "DAY, GTC, IOC or GTD");
  return validity;
}

/** Only US shares have sessions; elsewhere the field means nothing. */
function checkSession(
  { session, timeInForce = TimeInForce.DAY, fillOutsideRTH }: OrderWanted,
  { market }: OrderKind,
  { paper }: AccountBooks,
  { info }: SimSecurity,
): Session | undefined {
  if (!hasSessions(info)) return undefined;
  const { NONE, RTH, ALL, OVERNIGHT } = Session;
  if (paper && (session === ALL || session === OVERNIGHT)) {
    throw badField("session", "paper trading has no overnight session");
  }
  const extended = (session ?? NONE) !== NONE && session !== RTH;
  if (market && (extended || fillOutsideRTH === true)) {
    throw badField("session", "outside regular hours there are no market orders");
  }
  if (session === ALL && timeInForce !== TimeInForce.DAY && timeInForce !== TimeInForce.GTC) {
    throw badField("session", "ALL takes DAY or GTC only");
  }
  return session;
}

/** @throws {Refusal} Connect's orders and crypto's can be cancelled only, and only Hong Kong has Disable, Enable and Delete */
export function checkOperation(
  operation: "Normal" | "Cancel" | "Disable" | "Enable" | "Delete",
  order: ClientOrder,
): void {
  if (operation === "Cancel") return;
  const { account: { paper }, terms: { trdMarket, security: { info } } } = order;
  const trade = tradeOf(info);
  if (trade === "crypto") throw badOperation(operation, "crypto takes Cancel only");
  if (operation === "Normal") {
    if (trdMarket === TrdMarket.HKCC) throw badOperation(operation, "A-shares through Connect take Cancel only");
    return;
  }
  if (paper) throw badOperation(operation, "paper trading takes Normal and Cancel only");
  if (operation === "Delete" && trade === "future") return;
  if (trdMarket !== TrdMarket.HK) throw badOperation(operation, "only Hong Kong has it");
}

/**
 * Orders for several securities at once: options, or shares and options. The simulated market has no books of combinations:
 * an order fills whole, at once, from the legs' own books, when those have it for the order's price.
 *
 * @module
 */

import { OrderType, TimeInForce, type TrdHeader, TrdSide } from "../../gen/trd_common.ts";
import type { ComboLeg } from "../../gen/qot_common.ts";
import { Refusal } from "../refusal.ts";
import type { SimSecurity } from "../market/security.ts";
import type { AccountBooks } from "./account.ts";
import { available, valueOf } from "./exchange.ts";
import { currencyOf, trades } from "./markets.ts";
import { toUnits } from "./money.ts";
import type { Leg, OrderTerms } from "./order.ts";
import { typeName } from "./order_types.ts";
import { lastPrice } from "./position.ts";
import { multiplierOf, tradeOf, worth } from "./contract.ts";
import { marginOf } from "./margin.ts";
import { freeFor, mayShort, needFor } from "./power.ts";
import { checkRemark } from "./terms.ts";
import { BAD_QTY, badField, badType, noPower, noShares, offLot, wrongHeader } from "./refusals.ts";

/** What a combo order says. */
export interface ComboWanted {
  readonly header: TrdHeader;
  readonly comboLegs: readonly ComboLeg[];
  readonly qty: number;
  readonly price?: number | undefined;
  readonly orderType: OrderType;
  readonly timeInForce?: TimeInForce | undefined;
  readonly expireTime?: string | undefined;
  readonly remark?: string | undefined;
}

/** What a combo order would take of an account, in units of the legs' currency. */
export interface ComboNeed {
  /** Of what is free to open positions with. */
  readonly need: number;
  readonly initialMargin: number;
  readonly maintenanceMargin: number;
  readonly fees: number;
}

/** What the price of a combination is multiplied with: 1, or, where options are in it, what theirs are. */
export function multiplierOfLegs(legs: readonly Leg[]): number {
  const option = legs.find(({ security }) => tradeOf(security.info) === "option");
  return option === undefined ? 1 : multiplierOf(option.security.info);
}

/**
 * The price of one combination if so many are taken from the books at once, in units, rounded up: negative when more comes
 * in than is paid. Where options are in it, it is a price of theirs: 1.50 for what costs 150. `undefined` when a book
 * does not have that much.
 */
export function netPrice(legs: readonly Leg[], qty: number): number | undefined {
  let sum = 0;
  for (const { security, side, ratio } of legs) {
    const shares = ratio * qty;
    if (available(security, side, undefined) < shares) return undefined;
    const value = valueOf(security, side, shares, lastPrice(security)) * multiplierOf(security.info);
    sum += side === "bid" ? value : -value;
  }
  return Math.ceil(sum / qty / multiplierOfLegs(legs));
}

/**
 * The legs of a combination: two to four securities of the header's market, in whole lots.
 *
 * @param find looks a security up, and refuses one that the market does not have
 * @throws {Refusal} they are not
 */
export function legsFrom(
  { header, comboLegs, qty: wanted }: ComboWanted,
  find: (security: ComboLeg["security"]) => SimSecurity,
): { readonly legs: readonly Leg[]; readonly qty: number } {
  const qty = Math.trunc(wanted);
  if (!(qty > 0 && qty <= 1e6)) throw new Refusal(BAD_QTY);
  if (comboLegs.length < 2 || comboLegs.length > 4) throw badField("comboLegs", "two to four legs");
  const seen = new Set<SimSecurity>();
  const legs = comboLegs.map(({ security: named, side, qtyRatio = 0 }): Leg => {
    const security = find(named);
    if (!trades(header.trdMarket, security.info)) {
      throw wrongHeader(header.accID, `trdMarket: ${security.symbol}`);
    }
    if (side !== TrdSide.Buy && side !== TrdSide.Sell) throw badField("side", "each leg is Buy or Sell");
    if (!Number.isInteger(qtyRatio) || qtyRatio <= 0) throw badField("qtyRatio", "a whole number above 0");
    if (qtyRatio % security.info.lotSize !== 0) throw offLot(security.symbol, security.info.lotSize);
    if (seen.has(security)) throw badField("comboLegs", `${security.symbol} comes twice`);
    seen.add(security);
    return { security, side: side === TrdSide.Buy ? "bid" : "ask", ratio: qtyRatio };
  });
  return { legs, qty };
}

/** The terms of a combo order. @throws {Refusal} they are not right */
export function comboTerms(wanted: ComboWanted, legs: readonly Leg[], qty: number): OrderTerms {
  const { orderType, price, timeInForce = TimeInForce.DAY, remark, header, comboLegs, expireTime } = wanted;
  if (orderType !== OrderType.Normal && orderType !== OrderType.Market) {
    throw badType(typeName(orderType), "a combo order is a limit or market order");
  }
  if (orderType === OrderType.Normal && !(Math.abs(price ?? Number.NaN) < 1e6)) throw badField("price", "it is needed");
  checkRemark(remark);
  return {
    security: (legs[0] as Leg).security,
    trdMarket: header.trdMarket,
    trdSide: TrdSide.Buy,
    side: "bid",
    type: orderType,
    qty,
    price: orderType === OrderType.Normal ? toUnits(price ?? 0) : undefined,
    auxPrice: undefined,
    trailType: undefined,
    trailValue: undefined,
    trailSpread: undefined,
    timeInForce,
    expireTime: timeInForce === TimeInForce.GTD ? expireTime : undefined,
    session: undefined,
    fillOutsideRTH: undefined,
    remark,
    legs,
    comboLegs,
  };
}

/** What the legs take of an account; legs that close something take nothing. */
export function comboNeed(account: AccountBooks, legs: readonly Leg[], combinations: number): ComboNeed {
  const sum = { need: 0, initialMargin: 0, maintenanceMargin: 0, fees: 0 };
  for (const { security, side, ratio } of legs) {
    const shares = ratio * combinations;
    const price = lastPrice(security);
    const held = account.held(security);
    const closes = side === "bid" ? held < 0 : held > 0;
    const change = side === "bid" ? shares : -shares;
    // What closes gives back what the position bound.
    const [qty, sign] = closes ? [-change, -1] : [change, 1];
    sum.initialMargin += sign * marginOf(security, qty, price, "initial", account.find);
    sum.maintenanceMargin += sign * marginOf(security, qty, price, "maintenance", account.find);
    sum.fees += account.feeFor(security, side, shares, worth(security, shares, price));
    if (!closes) sum.need += needFor(account, security, side, shares, price);
  }
  return sum;
}

/** @throws {Refusal} a leg sells what is not held and may not be sold short, or buying power is short */
export function checkComboRights(account: AccountBooks, legs: readonly Leg[], qty: number): void {
  for (const { security, side, ratio } of legs) {
    const held = account.held(security);
    const closes = side === "bid" ? held < 0 : held > 0;
    const most = account.closable(security) - account.heldBack(security, side);
    if (closes && ratio * qty > most) throw noShares(security.symbol, Math.max(0, most));
    if (!closes && side === "ask" && !mayShort(account, security)) throw noShares(security.symbol, 0);
  }
  const [{ security }] = legs as [Leg];
  if (legs.some((leg) => currencyOf(leg.security.info) !== currencyOf(security.info))) {
    throw badField("comboLegs", "all legs are paid in one currency");
  }
  if (comboNeed(account, legs, qty).need > freeFor(account, security)) throw noPower();
}

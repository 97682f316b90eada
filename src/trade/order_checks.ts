/**
 * What is looked at before an order is sent. Each complaint names the value and what is wanted.
 *
 * @module
 */

import { OpenDArgumentError } from "../errors.ts";
import { Session } from "../gen/common.ts";
import { OrderType, SecurityFirm, TimeInForce, TrailType, TrdEnv, TrdSecMarket, TrdSide } from "../gen/trd_common.ts";
import { withDecimals } from "./decimals.ts";
import { nameOf, type Product } from "./markets.ts";
import {
  codeForm,
  type OrderTypeRule,
  orderTypes,
  paperTypes,
  priceDecimals,
  type TypedField,
  typesFor,
} from "./order_types.ts";
import { checkRemark } from "./remark.ts";

/** What the rules for an order go by. */
export interface OrderContext {
  /** The method, for messages. */
  readonly action: "placeOrder" | "modifyOrder" | "placeComboOrder";
  readonly trdEnv: number;
  readonly secMarket: number;
  readonly product: Product;
  /** Whether it is one for a combination, whose price may be zero or less. */
  readonly isCombo: boolean;
  readonly securityFirm: SecurityFirm | undefined;
}

/** The fields of an order, however it is sent. */
export interface OrderFields {
  readonly orderType: number;
  readonly qty: number;
  readonly price?: number | undefined;
  readonly auxPrice?: number | undefined;
  readonly trailType?: number | undefined;
  readonly trailValue?: number | undefined;
  readonly trailSpread?: number | undefined;
  readonly adjustPrice?: boolean | undefined;
  readonly adjustSideAndLimit?: number | undefined;
  readonly timeInForce?: number | undefined;
  readonly expireTime?: string | undefined;
  readonly session?: number | undefined;
  readonly fillOutsideRTH?: boolean | undefined;
  readonly remark?: string | undefined;
  readonly amount?: number | undefined;
}

/** The numbers of an order as they are sent: without what reckoning in doubles leaves. */
export interface CheckedNumbers {
  price?: number;
  auxPrice?: number;
  trailValue?: number;
  trailSpread?: number;
}

function refuse(context: OrderContext, complaint: string): never {
  throw new OpenDArgumentError(`${context.action} sent nothing: ${complaint}`);
}

/** Checks a code against the form of its market. */
export function checkCode(context: OrderContext, code: string): void {
  const { wanted, test } = codeForm(context.secMarket);
  if (typeof code === "string" && test.test(code)) return;
  refuse(
    context,
    `the code "${code}" is none of market ${nameOf(TrdSecMarket, context.secMarket)}; wanted is ${wanted}`,
  );
}

/** Checks a side: orders are placed with Buy and Sell. */
export function checkSide(context: OrderContext, side: number | undefined): void {
  if (side === TrdSide.Buy || side === TrdSide.Sell) return;
  const isFuture = context.product === "future";
  const isJapan = context.securityFirm === SecurityFirm.FutuJP;
  if (side === TrdSide.SellShort && isFuture) return;
  if (side === TrdSide.BuyBack && (isFuture || isJapan)) return;
  refuse(context, `the side ${nameOf(TrdSide, side)} is none to order with; wanted is TrdSide.Buy or TrdSide.Sell`);
}

/**
 * Checks all that an order's type, market and environment say of its other fields.
 *
 * @returns its numbers as they are to be sent
 * @throws {OpenDArgumentError} with the first complaint
 */
export function checkOrder(context: OrderContext, fields: OrderFields): CheckedNumbers {
  const rule = checkType(context, fields.orderType);
  checkQuantity(context, fields);
  checkTypedFields(context, fields, rule);
  const numbers = checkNumbers(context, fields);
  checkAdjusting(context, fields);
  checkValidity(context, fields);
  checkSession(context, fields, rule);
  if (fields.remark !== undefined) checkRemark(fields.remark);
  return numbers;
}

function checkType(context: OrderContext, type: number): OrderTypeRule {
  const rule = orderTypes.get(type);
  const name = nameOf(OrderType, type);
  if (rule === undefined) {
    refuse(
      context,
      type >= OrderType.TWAP_MARKET && type <= OrderType.VWAP_LIMIT
        ? `the order type ${name} is seen in lists only, and cannot be placed`
        : `the order type ${name} is not known, so that nobody can say which fields it needs`,
    );
  }
  const { trdEnv, secMarket, product, securityFirm } = context;
  if (trdEnv !== TrdEnv.Real) {
    if (product === "crypto") refuse(context, "paper trading has no crypto");
    if (!paperTypes.includes(type)) {
      refuse(context, `the order type ${name} is not for paper trading, which takes Normal and Market`);
    }
    return rule;
  }
  const types = typesFor(secMarket, product);
  const limitOnly = product === "crypto" && securityFirm === SecurityFirm.FutuSG;
  if ((types !== undefined && !types.includes(type)) || (limitOnly && type !== OrderType.Normal)) {
    const taken = limitOnly ? ["Normal"] : types!.map((one) => nameOf(OrderType, one));
    refuse(
      context,
      `the order type ${name} is not for a ${product} of ${nameOf(TrdSecMarket, secMarket)}, which takes ${
        taken.join(", ")
      }`,
    );
  }
  return rule;
}

function checkQuantity(context: OrderContext, { qty, amount }: OrderFields): void {
  const { product } = context;
  if (amount !== undefined) {
    if (product !== "event") refuse(context, "an amount is given, which only orders of event contracts have");
    if (!(Number.isFinite(amount) && amount > 0)) {
      refuse(context, `the amount ${amount} cannot be spent; a finite number above 0 is wanted`);
    }
    // By amount, the quantity follows from it.
    if (qty === 0) return;
  }
  if (!(typeof qty === "number" && Number.isFinite(qty) && qty > 0)) {
    refuse(context, `the quantity ${qty} cannot be ordered; a finite number above 0 is wanted`);
  }
  if (product !== "crypto" && !Number.isSafeInteger(qty)) {
    refuse(context, `the quantity ${qty} is not whole: OpenD would cut its decimals off; only crypto has them`);
  }
}

const TYPED: readonly TypedField[] = ["price", "auxPrice", "trailType", "trailValue", "trailSpread"];

function checkTypedFields(context: OrderContext, fields: OrderFields, { needs }: OrderTypeRule): void {
  const name = nameOf(OrderType, fields.orderType);
  for (const field of TYPED) {
    const value = fields[field];
    if (needs.includes(field)) {
      if (value === undefined || value === null) refuse(context, `an order of type ${name} needs ${field}`);
    } else if (value !== undefined && value !== null && value !== 0) {
      const other = field === "price" ? "leave it out, or take a type with a limit, such as Normal" : "leave it out";
      refuse(context, `an order of type ${name} has no ${field}, but ${value} was given: ${other}`);
    }
  }
}

function checkNumbers(context: OrderContext, fields: OrderFields): CheckedNumbers {
  const numbers: CheckedNumbers = {};
  const { product, isCombo, secMarket } = context;
  const anySign = product === "future" || isCombo;
  for (const field of ["price", "auxPrice"] as const) {
    const value = fields[field];
    if (value === undefined || value === null) continue;
    if (typeof value !== "number" || !Number.isFinite(value)) {
      refuse(context, `the ${field} ${value} is no price; a finite number is wanted`);
    }
    const needed = orderTypes.get(fields.orderType)!.needs.includes(field);
    const sent = exact(context, field, value, priceDecimals(secMarket, product, value));
    // What reckoning leaves of a difference may be above 0, and is 0.
    if (needed && !anySign && !(sent > 0 && value > 0)) {
      refuse(context, `the ${field} ${value} is not above 0; only futures and combinations can have such`);
    }
    numbers[field] = sent;
  }
  const { trailType, trailValue, trailSpread } = fields;
  if (trailType) {
    if (trailType !== TrailType.Ratio && trailType !== TrailType.Amount) {
      refuse(context, `the trailType ${trailType} is not known; TrailType.Ratio or TrailType.Amount is wanted`);
    }
    const isRatio = trailType === TrailType.Ratio;
    if (!(Number.isFinite(trailValue) && trailValue! > 0) || (isRatio && trailValue! >= 100)) {
      refuse(
        context,
        `the trailValue ${trailValue} makes no sense; wanted is ${
          isRatio ? "a percentage between 0 and 100, 20 for 20 %" : "an amount above 0"
        }`,
      );
    }
    numbers.trailValue = exact(context, "trailValue", trailValue!, isRatio ? 2 : amountDecimals(context));
  } else if (orderTypes.get(fields.orderType)!.needs.includes("trailType")) {
    refuse(context, "the trailType 0 says nothing; TrailType.Ratio or TrailType.Amount is wanted");
  }
  if (trailSpread !== undefined && trailSpread !== null) {
    if (!Number.isFinite(trailSpread) || trailSpread < 0) {
      refuse(context, `the trailSpread ${trailSpread} makes no sense; a finite number of at least 0 is wanted`);
    }
    numbers.trailSpread = exact(context, "trailSpread", trailSpread, product === "future" ? 9 : 3);
  }
  return numbers;
}

/** How many decimals an amount to trail by has, where that is documented. */
function amountDecimals({ secMarket, product }: OrderContext): number | undefined {
  if (secMarket !== TrdSecMarket.US) return undefined;
  return product === "stock" ? 4 : product === "option" ? 2 : undefined;
}

function exact(context: OrderContext, field: string, value: number, decimals: number | undefined): number {
  const sent = decimals === undefined ? value : withDecimals(value, decimals);
  if (sent !== undefined) return sent;
  refuse(
    context,
    `the ${field} ${value} has more than ${decimals} decimals, which OpenD would cut off: round it as you mean it`,
  );
}

function checkAdjusting(context: OrderContext, { adjustPrice, adjustSideAndLimit: limit }: OrderFields): void {
  const isGiven = limit !== undefined && limit !== null && limit !== 0;
  if (!adjustPrice) {
    if (isGiven) refuse(context, `adjustSideAndLimit ${limit} does nothing without adjustPrice: true`);
    return;
  }
  if (!isGiven || !Number.isFinite(limit) || Math.abs(limit) >= 1) {
    refuse(
      context,
      `adjustPrice needs adjustSideAndLimit, and ${limit} is none: a fraction is wanted, 0.015 for up by at most 1.5 %, ` +
        `-0.015 for down`,
    );
  }
}

/** Where market orders are good for the day only. */
function isDayMarket({ secMarket, product }: OrderContext): boolean {
  const { HK, CN_SH, CN_SZ } = TrdSecMarket;
  return product === "future" || secMarket === HK || secMarket === CN_SH || secMarket === CN_SZ;
}

function checkValidity(context: OrderContext, { timeInForce, expireTime, orderType }: OrderFields): void {
  const { trdEnv, product } = context;
  const name = nameOf(TimeInForce, timeInForce);
  const { DAY, GTC, IOC, GTD } = TimeInForce;
  const isMarket = orderType === OrderType.Market || orderType === OrderType.Auction;
  if (timeInForce !== undefined && ![DAY, GTC, IOC, GTD].includes(timeInForce as TimeInForce)) {
    refuse(context, `the timeInForce ${timeInForce} is not known; DAY, GTC, IOC or GTD is wanted`);
  }
  if (timeInForce === GTD ? !expireTime : expireTime !== undefined && expireTime !== "") {
    refuse(
      context,
      timeInForce === GTD
        ? 'an order that is good till a date (GTD) needs expireTime, such as "2026-12-31"'
        : `the expireTime "${expireTime}" is for timeInForce GTD only, and this is ${
          timeInForce === undefined ? "DAY" : name
        }`,
    );
  }
  if (product === "crypto") {
    const only = isMarket ? IOC : GTC;
    if (timeInForce !== undefined && timeInForce !== only) {
      refuse(
        context,
        `OpenD makes every crypto ${isMarket ? "market" : "limit"} order ${
          nameOf(TimeInForce, only)
        }, and ${name} was ` +
          `given: leave it out`,
      );
    }
    return;
  }
  if (timeInForce === undefined || timeInForce === DAY) return;
  if (trdEnv !== TrdEnv.Real) refuse(context, `paper trading takes timeInForce DAY only, and ${name} was given`);
  if (isMarket && isDayMarket(context)) {
    refuse(context, `market orders are good for the day here, and timeInForce ${name} was given: leave it out`);
  }
}

function checkSession(context: OrderContext, fields: OrderFields, { isMarket }: OrderTypeRule): void {
  const { session = Session.NONE, fillOutsideRTH = false, orderType, timeInForce } = fields;
  const name = nameOf(Session, session);
  const { NONE, RTH, ETH, ALL, OVERNIGHT } = Session;
  if (![NONE, RTH, ETH, ALL, OVERNIGHT].includes(session as Session)) {
    refuse(context, `the session ${session} is not known; RTH, ETH, ALL or OVERNIGHT is wanted`);
  }
  if ((session !== NONE || fillOutsideRTH) && context.secMarket !== TrdSecMarket.US) {
    refuse(context, `${fillOutsideRTH ? "fillOutsideRTH" : "session"} is of US securities only: leave it out`);
  }
  if (fillOutsideRTH && (session === RTH)) {
    refuse(context, "fillOutsideRTH: true and session RTH contradict each other: leave fillOutsideRTH out");
  }
  const isExtended = session === ETH || session === ALL || session === OVERNIGHT;
  if ((isExtended || fillOutsideRTH) && orderType === OrderType.Market) {
    refuse(context, "market orders are for regular hours only: leave session out, or give a limit");
  }
  if (session === ALL) {
    if (isMarket) refuse(context, `session ALL takes limit orders only, not ${nameOf(OrderType, orderType)}`);
    if (timeInForce !== undefined && timeInForce !== TimeInForce.DAY && timeInForce !== TimeInForce.GTC) {
      refuse(context, `session ALL takes timeInForce DAY or GTC, and ${nameOf(TimeInForce, timeInForce)} was given`);
    }
  }
  if (context.trdEnv !== TrdEnv.Real && (session === ALL || session === OVERNIGHT)) {
    refuse(context, `paper trading has no overnight session, and session ${name} was given`);
  }
}

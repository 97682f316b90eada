/**
 * What each order type needs, and where it can be placed: facts of OpenD's documents, as tables.
 *
 * @module
 */

import { OrderType, TrdSecMarket } from "../gen/trd_common.ts";
import type { Product } from "./markets.ts";

/** The fields that order types differ in. */
export type TypedField = "price" | "auxPrice" | "trailType" | "trailValue" | "trailSpread";

/** An order type. */
export interface OrderTypeRule {
  /** The fields that must be given; the others of {@linkcode TypedField} must not be. */
  readonly needs: readonly TypedField[];
  /** Whether it fills at any price once it works: then only its reference price says what it may cost. */
  readonly isMarket: boolean;
}

const limit: OrderTypeRule = { needs: ["price"], isMarket: false };
const market: OrderTypeRule = { needs: [], isMarket: true };

/** The types that can be placed. TWAP and VWAP are seen in lists only, and of any other nothing is known. */
export const orderTypes: ReadonlyMap<number, OrderTypeRule> = new Map<number, OrderTypeRule>([
  [OrderType.Normal, limit],
  [OrderType.Market, market],
  [OrderType.AbsoluteLimit, limit],
  [OrderType.Auction, market],
  [OrderType.AuctionLimit, limit],
  [OrderType.SpecialLimit, limit],
  [OrderType.SpecialLimit_All, limit],
  [OrderType.Stop, { needs: ["auxPrice"], isMarket: true }],
  [OrderType.StopLimit, { needs: ["price", "auxPrice"], isMarket: false }],
  [OrderType.MarketifTouched, { needs: ["auxPrice"], isMarket: true }],
  [OrderType.LimitifTouched, { needs: ["price", "auxPrice"], isMarket: false }],
  [OrderType.TrailingStop, { needs: ["trailType", "trailValue"], isMarket: true }],
  // Its limit follows the market, so that nothing in it says what it may cost.
  [OrderType.TrailingStopLimit, { needs: ["trailType", "trailValue", "trailSpread"], isMarket: false }],
]);

const plain: readonly number[] = [OrderType.Normal, OrderType.Market];
const limitTriggers: readonly number[] = [
  OrderType.StopLimit,
  OrderType.LimitifTouched,
  OrderType.TrailingStopLimit,
];
const triggers: readonly number[] = [
  ...limitTriggers,
  OrderType.Stop,
  OrderType.MarketifTouched,
  OrderType.TrailingStop,
];
const limitOnly: readonly number[] = [OrderType.Normal, ...limitTriggers];
const auctions: readonly number[] = [
  OrderType.AbsoluteLimit,
  OrderType.Auction,
  OrderType.AuctionLimit,
  OrderType.SpecialLimit,
  OrderType.SpecialLimit_All,
];
const abroad: readonly number[] = [...plain, ...triggers];

/** What paper trading takes. */
export const paperTypes: readonly number[] = plain;

/** By market and product: what is documented. Where nothing stands here OpenD decides. */
const types: ReadonlyMap<string, readonly number[]> = new Map([
  [`${TrdSecMarket.HK} stock`, [...plain, ...auctions, ...triggers]],
  [`${TrdSecMarket.HK} option`, limitOnly],
  [`${TrdSecMarket.HK} future`, [...plain, OrderType.Auction, ...triggers]],
  [`${TrdSecMarket.US} stock`, abroad],
  [`${TrdSecMarket.US} option`, abroad],
  [`${TrdSecMarket.US} future`, abroad],
  [`${TrdSecMarket.CN_SH} stock`, limitOnly],
  [`${TrdSecMarket.CN_SZ} stock`, limitOnly],
  [`${TrdSecMarket.SG} future`, abroad],
  [`${TrdSecMarket.JP} future`, abroad],
  [`${TrdSecMarket.CC} crypto`, plain],
]);

/** The types that a product can be ordered with for real money; undefined where that is not documented. */
export function typesFor(secMarket: number, product: Product): readonly number[] | undefined {
  return types.get(`${secMarket} ${product}`);
}

/**
 * How many decimals of a price OpenD keeps: it cuts off the rest. Undefined where that is not documented.
 *
 * @param price Where the number goes by the price.
 */
export function priceDecimals(secMarket: number, product: Product, price: number): number | undefined {
  if (product === "future") return 9;
  if (product === "crypto" || product === "event" || secMarket === TrdSecMarket.Unknown) return undefined;
  if (secMarket !== TrdSecMarket.US) return 3;
  return product === "option" || Math.abs(price) >= 1 ? 2 : 4;
}

/** A code's form in a market, in words and as a rule. */
export interface CodeForm {
  readonly wanted: string;
  readonly test: RegExp;
}

const anything: CodeForm = { wanted: "a bare code without spaces, and without its market in front", test: /^\S+$/ };
const american: CodeForm = { ...anything, test: /^(?!US\.)\S+$/ };
const mainland: CodeForm = { wanted: "six digits, such as 600519", test: /^\d{6}$/ };

const forms: ReadonlyMap<number, CodeForm> = new Map<number, CodeForm>([
  [TrdSecMarket.HK, {
    wanted: "five digits (00700), an option (TCH261127C400000) or a future (HSI2612, HSImain)",
    test: /^(?:\d{5}|[A-Z][A-Z0-9]*(?:\d{6}[CP]\d+|\d{4}|[a-z]{4,}\d*))$/,
  }],
  [TrdSecMarket.US, american],
  [TrdSecMarket.CN_SH, mainland],
  [TrdSecMarket.CN_SZ, mainland],
]);

/** The form that codes of a market have. */
export function codeForm(secMarket: number): CodeForm {
  return forms.get(secMarket) ?? anything;
}

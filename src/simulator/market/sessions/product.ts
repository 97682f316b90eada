/**
 * Kinds of product by when they trade.
 *
 * @module
 */

import type { MarketCode } from "../zones.ts";

/**
 * What has a timetable of its own. `"hk-structured"` are warrants and CBBCs, which take no part in the closing auction;
 * `"hk-derivative"` are options and futures without a night session; `"us-index"` has figures in regular hours only.
 */
export type Product =
  | "hk-stock"
  | "hk-structured"
  | "hk-derivative"
  | "hk-future"
  | "us-stock"
  | "us-index"
  | "us-option"
  | "us-future"
  | "cn-stock"
  | "crypto";

/** What of a security tells its product. */
export interface Listed {
  /** The market's prefix, such as `"HK"`. */
  readonly market: string;
  /** The kind of security, such as `"stock"` or `"future"`. */
  readonly kind: string;
}

/** The product of a security. Futures are taken to have the night session that index futures have. */
export function productOf({ market, kind }: Listed): Product {
  if (market === "CC" || kind === "crypto") return "crypto";
  if (market === "US") {
    if (kind === "option" || kind === "future") return `us-${kind}`;
    return kind === "index" || kind === "plate" ? "us-index" : "us-stock";
  }
  if (market !== "HK") return "cn-stock";
  if (kind === "future") return "hk-future";
  if (kind === "option") return "hk-derivative";
  return kind === "warrant" ? "hk-structured" : "hk-stock";
}

/** The market whose trading days a product has; `undefined` when it trades every day. */
export function calendarOf(product: Product): MarketCode | undefined {
  if (product === "crypto") return undefined;
  return product.startsWith("us-") ? "US" : product === "cn-stock" ? "SH" : "HK";
}

/** The market in whose local time a product's hours are. Crypto's are Eastern: its day changes at 19:00 there. */
export function zoneOf(product: Product): MarketCode {
  return calendarOf(product) ?? "US";
}

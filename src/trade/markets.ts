/**
 * Where a security is traded: the three ways in which OpenD numbers markets, and what a code tells.
 *
 * @module
 */

import { formatSymbol, type MarketCode, splitSymbol } from "../codec/symbol.ts";
import { OpenDArgumentError } from "../errors.ts";
import type { SecurityInput } from "../gen/qot_common.ts";
import { TrdMarket, TrdSecMarket } from "../gen/trd_common.ts";

/** What is traded, as far as the rules for orders differ. */
export type Product = "stock" | "option" | "future" | "crypto" | "event" | "unknown";

/** Of a market that a security can be listed in. */
interface Listing {
  /** `Qot_Common.QotMarket`. */
  readonly quote: number;
  /** Its trade markets for securities, of which an account has one or more. */
  readonly securities: readonly TrdMarket[];
  /** Its trade markets for futures. */
  readonly futures: readonly TrdMarket[];
}

const { Futures } = TrdMarket;

/** By `TrdSecMarket`. */
const listings: ReadonlyMap<number, Listing> = new Map<number, Listing>([
  [TrdSecMarket.HK, {
    quote: 1,
    securities: [TrdMarket.HK],
    futures: [Futures, TrdMarket.Futures_Simulate_HK],
  }],
  [TrdSecMarket.US, {
    quote: 11,
    securities: [TrdMarket.US],
    futures: [Futures, TrdMarket.Futures_Simulate_US],
  }],
  // Real accounts have Connect, paper ones the mainland.
  [TrdSecMarket.CN_SH, { quote: 21, securities: [TrdMarket.HKCC, TrdMarket.CN], futures: [] }],
  [TrdSecMarket.CN_SZ, { quote: 22, securities: [TrdMarket.HKCC, TrdMarket.CN], futures: [] }],
  [TrdSecMarket.SG, {
    quote: 31,
    securities: [TrdMarket.SG],
    futures: [Futures, TrdMarket.Futures_Simulate_SG],
  }],
  [TrdSecMarket.JP, {
    quote: 41,
    securities: [TrdMarket.JP],
    futures: [Futures, TrdMarket.Futures_Simulate_JP],
  }],
  [TrdSecMarket.AU, { quote: 51, securities: [TrdMarket.AU], futures: [] }],
  [TrdSecMarket.MY, { quote: 61, securities: [TrdMarket.MY], futures: [] }],
  [TrdSecMarket.CA, { quote: 71, securities: [TrdMarket.CA], futures: [] }],
  [TrdSecMarket.FX, { quote: 81, securities: [], futures: [] }],
  [TrdSecMarket.CC, { quote: 91, securities: [TrdMarket.Crypto], futures: [] }],
  [TrdSecMarket.EC, { quote: 101, securities: [TrdMarket.Prediction], futures: [] }],
]);

/** The trade markets of futures, real and on paper. */
const futuresMarkets: ReadonlySet<number> = new Set([
  Futures,
  TrdMarket.Futures_Simulate_HK,
  TrdMarket.Futures_Simulate_US,
  TrdMarket.Futures_Simulate_SG,
  TrdMarket.Futures_Simulate_JP,
]);

/** Whether a trade market is one of futures. */
export function isFuturesMarket(market: number): boolean {
  return futuresMarkets.has(market);
}

/** Whether an account with such a trade market has what is asked for: `Futures` stands for those on paper too. */
export function isMarketOf(asked: number, held: number): boolean {
  return asked === held || (asked === Futures && futuresMarkets.has(held));
}

/** The name of a member of an enum, for messages; the number where it has none. */
export function nameOf(members: Readonly<Record<string, number>>, value: number | undefined): string {
  const found = Object.entries(members).find(([, number]) => number === value);
  return found?.[0] ?? String(value);
}

/** A security as orders name it. */
export interface Traded {
  readonly secMarket: TrdSecMarket;
  readonly code: string;
}

/**
 * A security as orders name it.
 *
 * @throws {OpenDArgumentError} when the symbol cannot be understood, or nothing of its market can be traded.
 */
export function tradedOf(security: SecurityInput): Traded {
  if (typeof security !== "string" && (typeof security !== "object" || security === null)) {
    throw new OpenDArgumentError(
      `The security was given as ${String(security)}; a symbol is wanted, such as "HK.00700", or market and code`,
    );
  }
  const { market, code }: MarketCode = typeof security === "string" ? splitSymbol(security) : security;
  // Futures of Hong Kong had a market of their own once.
  const quote = market === 2 ? 1 : market;
  for (const [secMarket, listing] of listings) {
    if (listing.quote === quote) return { secMarket: secMarket as TrdSecMarket, code };
  }
  throw new OpenDArgumentError(
    `The security "${
      typeof security === "string" ? security : code
    }" is of quote market ${market}, which has no trade ` +
      `market: give code and secMarket`,
  );
}

/** The symbol of a security, such as `"HK.00700"`; of an unknown market its number and code. */
export function symbolOfTraded({ secMarket, code }: { readonly secMarket?: number; readonly code: string }): string {
  const quote = listings.get(secMarket ?? 0)?.quote;
  return quote === undefined ? `${secMarket ?? 0}.${code}` : formatSymbol({ market: quote, code });
}

/** An option of Hong Kong or the US: underlying, expiry as six digits, C or P, strike. */
const OPTION = /^[A-Z0-9.]+\d{6}[CP]\d+$/;

/**
 * A future: a name with a letter in it (`HSI`, `6E`), and at the end year and month, or the name of a continuous contract such
 * as `main`.
 */
const FUTURE = /^\d*[A-Z][A-Z0-9_.]*(?:\d{4}|[a-z]{4,}\d*)$/;

/** What a code looks like; of a market without rules for that it is `"unknown"`. */
export function productOf({ secMarket, code }: Traded, market?: number): Product {
  if (market !== undefined && isFuturesMarket(market)) return "future";
  switch (secMarket) {
    case TrdSecMarket.CC:
      return "crypto";
    case TrdSecMarket.EC:
      return "event";
    case TrdSecMarket.CN_SH:
    case TrdSecMarket.CN_SZ:
      return "stock";
    case TrdSecMarket.HK:
    case TrdSecMarket.US:
      return OPTION.test(code) ? "option" : FUTURE.test(code) ? "future" : "stock";
    case TrdSecMarket.SG:
    case TrdSecMarket.JP:
      return FUTURE.test(code) ? "future" : "stock";
    default:
      return "unknown";
  }
}

/**
 * The trade market to name in the header of a request about a security: the one that security and account have in common.
 *
 * @param held The account's `trdMarketAuthList`.
 * @param preferred The market the context was made for, taken where several would do.
 * @throws {OpenDArgumentError} when there is none, or it cannot be told which.
 */
export function marketFor(traded: Traded, held: readonly number[], preferred: number | undefined): TrdMarket {
  const symbol = symbolOfTraded(traded);
  const listing = listings.get(traded.secMarket);
  if (listing === undefined) {
    throw new OpenDArgumentError(
      `The secMarket ${traded.secMarket} of "${traded.code}" is not known: give header.trdMarket`,
    );
  }
  const isFuture = productOf(traded) === "future";
  const fits = (isFuture ? listing.futures : listing.securities).filter((market) => held.includes(market));
  // Outside Hong Kong a code need not look like a future's to be one: an account for nothing else decides.
  const others = isFuture || traded.secMarket === TrdSecMarket.HK ? [] : listing.futures;
  const found = fits.length > 0 ? fits : others.filter((market) => held.includes(market));
  const chosen = found.find((market) => market === preferred) ?? (found.length === 1 ? found[0] : undefined);
  if (chosen !== undefined) return chosen;
  const has = held.map((market) => nameOf(TrdMarket, market)).join(", ");
  throw new OpenDArgumentError(
    found.length === 0
      ? `The account has no market for "${symbol}" (it has ${
        has || "none"
      }): choose another account with accID or market`
      : `The account trades "${symbol}" in ${
        found.map((market) => nameOf(TrdMarket, market)).join(" and ")
      }: say which with ` +
        `the option market, or header.trdMarket`,
  );
}

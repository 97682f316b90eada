/**
 * The trade commands' markets against the market's own.
 *
 * @module
 */

import { Currency, TrdMarket, TrdSecMarket } from "../../gen/trd_common.ts";
import type { SecurityInfo } from "../market/securities.ts";
import type { MarketCode } from "../market/zones.ts";
import { tradeOf } from "./contract.ts";

const SEC_MARKETS: Readonly<Record<string, TrdSecMarket>> = {
  HK: TrdSecMarket.HK,
  US: TrdSecMarket.US,
  SH: TrdSecMarket.CN_SH,
  SZ: TrdSecMarket.CN_SZ,
  CC: TrdSecMarket.CC,
};

const CURRENCIES: Readonly<Record<SecurityInfo["currency"], Currency>> = {
  HKD: Currency.HKD,
  USD: Currency.USD,
  CNY: Currency.CNH,
};

/** Where a security is listed. */
export function secMarketOf({ market }: SecurityInfo): TrdSecMarket {
  return SEC_MARKETS[market] ?? TrdSecMarket.Unknown;
}

/** What a security is paid in: renminbi are the offshore ones, the only kind that OpenD has. */
export function currencyOf({ currency }: SecurityInfo): Currency {
  return CURRENCIES[currency];
}

/** Whether a security has more than regular hours: shares of the US. */
export function hasSessions(info: SecurityInfo): boolean {
  return info.market === "US" && tradeOf(info) === "shares";
}

/** Whether orders for a security can be placed in a market in the large. */
export function trades(trdMarket: TrdMarket, info: SecurityInfo): boolean {
  const { market } = info;
  switch (tradeOf(info)) {
    case "future":
      return trdMarket === TrdMarket.Futures || trdMarket === FUTURES[market];
    case "crypto":
      return trdMarket === TrdMarket.Crypto;
    case "none":
      return false;
    default:
      return tradesShares(trdMarket, market);
  }
}

/** Paper accounts have a market for the futures of each place. */
const FUTURES: Readonly<Record<string, TrdMarket>> = {
  HK: TrdMarket.Futures_Simulate_HK,
  US: TrdMarket.Futures_Simulate_US,
};

function tradesShares(trdMarket: TrdMarket, market: string): boolean {
  switch (trdMarket) {
    case TrdMarket.HK:
      return market === "HK";
    case TrdMarket.US:
      return market === "US";
    case TrdMarket.CN:
    case TrdMarket.HKCC:
      return market === "SH" || market === "SZ";
    default:
      return false;
  }
}

/**
 * The market whose local time a market in the large goes by. Futures everywhere go by OpenD's `future_trade_api_time_zone`,
 * which is UTC+8 unless set, and crypto by Eastern time.
 */
export function clockOf(trdMarket: TrdMarket): MarketCode {
  return trdMarket === TrdMarket.US || trdMarket === TrdMarket.US_Fund || trdMarket === TrdMarket.Crypto ? "US" : "HK";
}

/** The market whose local time orders and fills of a security are told in: see {@linkcode clockOf}. */
export function zoneOfOrders(info: SecurityInfo): MarketCode {
  const trade = tradeOf(info);
  return trade === "future" ? "HK" : trade === "crypto" ? "US" : info.market;
}

/** What a bare code without `secMarket` is listed in; of the real futures account it is taken to be Hong Kong. */
const PREFIXES: readonly (readonly [prefix: string, markets: readonly TrdMarket[]])[] = [
  ["HK", [TrdMarket.HK, TrdMarket.Futures, TrdMarket.Futures_Simulate_HK]],
  ["US", [TrdMarket.US, TrdMarket.Futures_Simulate_US]],
  ["CC", [TrdMarket.Crypto]],
];

/** The symbol that a bare code means. Without `secMarket` the market in the large tells, and Shanghai's codes begin with 6 or 9. */
export function symbolOf(code: string, trdMarket: TrdMarket, secMarket: TrdSecMarket | undefined): string {
  for (const market of Object.keys(SEC_MARKETS)) {
    if (SEC_MARKETS[market] === secMarket) return `${market}.${code}`;
  }
  if (secMarket !== undefined && secMarket !== TrdSecMarket.Unknown) return code;
  const [prefix] = PREFIXES.find(([, markets]) => markets.includes(trdMarket)) ?? [];
  if (prefix !== undefined) return `${prefix}.${code}`;
  return /^[69]/.test(code) ? `SH.${code}` : `SZ.${code}`;
}

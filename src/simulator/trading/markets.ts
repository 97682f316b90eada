/**
 * The trade commands' markets against the market's own.
 *
 * @module
 */

import { Currency, TrdMarket, TrdSecMarket } from "../../gen/trd_common.ts";
import type { SecurityInfo } from "../market/securities.ts";
import type { MarketCode } from "../market/zones.ts";

const SEC_MARKETS: Readonly<Record<MarketCode, TrdSecMarket>> = {
  HK: TrdSecMarket.HK,
  US: TrdSecMarket.US,
  SH: TrdSecMarket.CN_SH,
  SZ: TrdSecMarket.CN_SZ,
};

const CURRENCIES: Readonly<Record<SecurityInfo["currency"], Currency>> = {
  HKD: Currency.HKD,
  USD: Currency.USD,
  CNY: Currency.CNH,
};

/** Where a security is listed. */
export function secMarketOf({ market }: SecurityInfo): TrdSecMarket {
  return SEC_MARKETS[market];
}

/** What a security is paid in: renminbi are the offshore ones, the only kind that OpenD has. */
export function currencyOf({ currency }: SecurityInfo): Currency {
  return CURRENCIES[currency];
}

/** Whether orders for a listing can be placed in a market in the large. */
export function trades(trdMarket: TrdMarket, market: MarketCode): boolean {
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

/** The market whose local time a market in the large goes by. */
export function clockOf(trdMarket: TrdMarket): MarketCode {
  return trdMarket === TrdMarket.US || trdMarket === TrdMarket.US_Fund ? "US" : "HK";
}

/** The symbol that a bare code means. Without `secMarket` the market in the large tells, and Shanghai's codes begin with 6 or 9. */
export function symbolOf(code: string, trdMarket: TrdMarket, secMarket: TrdSecMarket | undefined): string {
  for (const market of Object.keys(SEC_MARKETS) as MarketCode[]) {
    if (SEC_MARKETS[market] === secMarket) return `${market}.${code}`;
  }
  if (secMarket !== undefined && secMarket !== TrdSecMarket.Unknown) return code;
  if (trdMarket === TrdMarket.HK || trdMarket === TrdMarket.US) return `${clockOf(trdMarket)}.${code}`;
  return /^[69]/.test(code) ? `SH.${code}` : `SZ.${code}`;
}

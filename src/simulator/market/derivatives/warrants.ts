/**
 * Warrants and callable bull and bear contracts of Hong Kong.
 *
 * @module
 */

import { tradingDay } from "../holidays.ts";
import type { SecurityInfo } from "../securities.ts";
import type { WarrantTerms } from "../terms.ts";
import { HK_EQUITY_TICKS } from "../tick_size.ts";
import { civilDate, DAY, dayNumber, formatWall } from "../zones.ts";

/** The stocks that have some. */
const OWNERS = ["00700", "09988", "03690", "00388", "00005", "01299"] as const;
const ISSUERS = ["SG", "JP", "UB", "BI"] as const;
const TYPES = ["call", "put", "bull", "bear"] as const;
const LETTERS = { call: "EC", put: "EP", bull: "RC", bear: "RP" } as const;
/** Each stock has so many of each type. */
const EACH = 2;
/** How far a strike lies from the stock's price, and of a CBBC where it is called. */
const DISTANCE = { warrant: 0.06, cbbc: 0.14, recovery: 0.12 } as const;

/** The warrants of a stock in a market that begins on a day; none for most. */
export function warrantsOf(owner: SecurityInfo, day: number): SecurityInfo[] {
  const place = owner.market === "HK" ? OWNERS.findIndex((code) => code === owner.code) : -1;
  if (place < 0 || owner.kind !== "stock") return [];
  return Array.from({ length: EACH * TYPES.length }, (_, i) => warrantInfo(owner, place, i, day));
}

function warrantInfo(owner: SecurityInfo, place: number, i: number, begin: number): SecurityInfo {
  const type = TYPES[i % TYPES.length] as (typeof TYPES)[number];
  const round = Math.floor(i / TYPES.length);
  const callable = type === "bull" || type === "bear";
  const rising = type === "call" || type === "bull";
  const { referencePrice: price } = owner;
  const away = (1 + round) * (callable ? -DISTANCE.cbbc : DISTANCE.warrant) * (rising ? 1 : -1);
  const recovery = (round * DISTANCE.cbbc + DISTANCE.recovery) * (rising ? -1 : 1);
  const { year, month } = civilDate(begin);
  // The end of the half-year after next, and half a year later.
  const months = month <= 6 ? 12 : 18;
  const end = tradingDay("HK", dayNumber(year, months + 6 * round + 1, 1) - 1, 0);
  const date = civilDate(end);
  const issuer = ISSUERS[i % ISSUERS.length] as (typeof ISSUERS)[number];
  const terms: WarrantTerms = {
    kind: "warrant",
    owner: owner.symbol,
    type,
    strike: cents(price * (1 + away)),
    ...(callable ? { recovery: cents(price * (1 + recovery)) } : {}),
    expiry: formatWall(end * DAY).slice(0, 10),
    ratio: price > 50 ? 100 : 10,
    issuer,
  };
  const code = String((callable ? 53_000 : 13_000) + place * 8 + i);
  const month2 = `${String(date.year % 100).padStart(2, "0")}${String(date.month).padStart(2, "0")}`;
  return {
    symbol: `HK.${code}`,
    market: "HK",
    code,
    name: `${issuer}${callable ? "#" : "-"}${owner.name.slice(0, 5).trim()}@${LETTERS[type]}${month2}${"AB"[round]}`,
    kind: "warrant",
    currency: owner.currency,
    lotSize: owner.lotSize * terms.ratio,
    listDate: formatWall((end - 540) * DAY).slice(0, 10),
    referencePrice: 0.1,
    issuedShares: 200_000_000,
    outstandingShares: 200_000_000,
    earningsPerShare: 0,
    netAssetPerShare: 0,
    dailyVolume: 40_000_000,
    volatility: owner.volatility * 4,
    ticks: HK_EQUITY_TICKS,
    terms,
  };
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}

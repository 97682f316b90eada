/**
 * Options: which contracts there are, and how they are called.
 *
 * @module
 */

import type { OptionTerms } from "../terms.ts";
import type { SecurityInfo } from "../securities.ts";
import type { TickTable } from "../tick_size.ts";
import { civilDate, DAY, formatWall } from "../zones.ts";
import { type Expiry, optionExpiries } from "./calendar.ts";

/** The letters that Hong Kong calls underlyings by. */
const HK_ROOTS: Readonly<Record<string, string>> = {
  "00700": "TCH",
  "09988": "ALB",
  "00005": "HKB",
  "01299": "AIA",
  "00388": "HEX",
  "03690": "MET",
  "00939": "XCC",
  "01810": "MIU",
  "00941": "CHT",
  "01398": "XIC",
  "03988": "XBC",
  "02318": "PAI",
  "09618": "JDC",
  "09999": "NTE",
  "01211": "BYD",
  "00883": "CNC",
  "00857": "PEC",
  "02269": "WXB",
  "02020": "ANA",
  "00016": "SHK",
  "00001": "CKH",
  "00027": "GLX",
  "00066": "MTR",
  "00981": "SMC",
  "01024": "KST",
  "02800": "TRF",
  "02828": "HCF",
};

/** Board lots in a contract of Hong Kong, where there is more than one. */
const HK_LOTS: Readonly<Record<string, number>> = { "09988": 5, "03690": 5, "01810": 5, "01299": 5, "09618": 10 };

/** Those of Hong Kong that have contracts for weeks. */
const HK_WEEKLIES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "00700",
  "09988",
  "00388",
  "03690",
  "00005",
  "01299",
]);

/** Prices move by a cent below three dollars and by five above in the US (its penny programme), by a cent in Hong Kong. */
const US_OPTION_TICKS: TickTable = [{ upTo: 30_000, tick: 100 }, { upTo: 1e10, tick: 500 }];
const HK_OPTION_TICKS: TickTable = [{ upTo: 1e10, tick: 100 }];

/** Up to a price, strikes are so far apart. The exchanges' own tables are finer for the busiest underlyings. */
const STEPS: readonly (readonly [upTo: number, step: number])[] = [
  [2, 0.05],
  [5, 0.1],
  [10, 0.25],
  [20, 0.5],
  [50, 1],
  [200, 2.5],
  [300, 5],
  [1000, 10],
  [Number.POSITIVE_INFINITY, 25],
];
/** Strikes on each side of the middle one. */
const REACH = 12;

/** The letters in front of the codes of an underlying's options; `undefined` when it has none. */
export function optionRoot({ market, code, kind }: SecurityInfo): string | undefined {
  if (kind !== "stock" && kind !== "etf") return undefined;
  return market === "US" ? code : market === "HK" ? HK_ROOTS[code] : undefined;
}

/** The expiries of an underlying's options on a day, soonest first. */
export function expiriesOf(owner: SecurityInfo, today: number): Expiry[] {
  const { market, code } = owner;
  if (optionRoot(owner) === undefined || (market !== "HK" && market !== "US")) return [];
  return optionExpiries(market, today, market === "US" || HK_WEEKLIES.has(code));
}

/** How far apart strikes are near a price. */
export function strikeStep(price: number): number {
  return (STEPS.find(([upTo]) => price <= upTo) as (typeof STEPS)[number])[1];
}

/** The strikes of an underlying's options, upwards: around its reference price, so that they stay. */
export function strikesOf({ referencePrice }: SecurityInfo): number[] {
  const step = strikeStep(referencePrice);
  const middle = Math.round(referencePrice / step);
  const strikes: number[] = [];
  for (let i = -REACH; i <= REACH; i++) if (middle + i > 0) strikes.push(Math.round((middle + i) * step * 1000) / 1000);
  return strikes;
}

/** A day as codes have it: `"261218"`. */
export function dayCode(day: number): string {
  const { year, month, day: date } = civilDate(day);
  return [year % 100, month, date].map((part) => String(part).padStart(2, "0")).join("");
}

/** The option of an underlying. */
export function optionInfo(owner: SecurityInfo, { day, weekly }: Expiry, strike: number, call: boolean): SecurityInfo {
  const date = dayCode(day);
  const root = optionRoot(owner) ?? owner.code;
  const code = `${root}${date}${call ? "C" : "P"}${Math.round(strike * 1000)}`;
  const multiplier = owner.market === "HK" ? owner.lotSize * (HK_LOTS[owner.code] ?? 1) : 100;
  const terms: OptionTerms = {
    kind: "option",
    owner: owner.symbol,
    call,
    strike,
    expiry: formatWall(day * DAY).slice(0, 10),
    multiplier,
    weekly,
  };
  return {
    symbol: `${owner.market}.${code}`,
    market: owner.market,
    code,
    name: `${owner.market === "HK" ? root : owner.name} ${date} ${strike.toFixed(2)} ${call ? "C" : "P"}`,
    kind: "option",
    currency: owner.currency,
    lotSize: 1,
    listDate: formatWall((day - (weekly ? 45 : 270)) * DAY).slice(0, 10),
    referencePrice: owner.referencePrice / 50,
    issuedShares: 0,
    outstandingShares: 0,
    earningsPerShare: 0,
    netAssetPerShare: 0,
    dailyVolume: Math.max(50, Math.round(owner.dailyVolume / multiplier / 200)),
    volatility: owner.volatility * 4,
    ticks: owner.market === "HK" ? HK_OPTION_TICKS : US_OPTION_TICKS,
    terms,
  };
}

/** A code taken apart; `undefined` when it is no option's. */
export function parseOption(
  code: string,
): { readonly root: string; readonly date: string; readonly call: boolean; readonly strike: number } | undefined {
  const match = /^(.+?)(\d{6})([CP])(\d+)$/.exec(code);
  if (match === null) return undefined;
  const [, root = "", date = "", side, thousandths] = match;
  return { root, date, call: side === "C", strike: Number(thousandths) / 1000 };
}

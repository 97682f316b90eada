/**
 * What changes the number of a company's shares: splits and reverse splits, bonus shares, rights issues.
 *
 * @module
 */

import type { CorporateAction } from "../corporate_actions.ts";
import { tradingDay } from "../holidays.ts";
import { Random } from "../prng.ts";
import type { SecurityInfo } from "../securities.ts";
import { snap, UNITS } from "../tick_size.ts";
import { civilDate, dayNumber } from "../zones.ts";
import { growth } from "./growth.ts";

/** An action, with the day on which it takes effect. */
export type ActionOn = CorporateAction & { readonly exDay: number };

/**
 * Splits that took place, as publicly known: ratio, then the day. Of a security that is not among them the seed decides.
 * Prices are made up anyway; those of these securities jump where the real ones did.
 */
const KNOWN: Readonly<Record<string, readonly (readonly [base: number, ert: number, day: string])[]>> = {
  "US.AAPL": [[1, 4, "2020-08-31"]],
  "US.TSLA": [[1, 5, "2020-08-31"], [1, 3, "2022-08-25"]],
  "US.NVDA": [[1, 4, "2021-07-20"], [1, 10, "2024-06-10"]],
  "US.AMZN": [[1, 20, "2022-06-06"]],
  "US.GOOGL": [[1, 20, "2022-07-18"]],
  "US.GOOG": [[1, 20, "2022-07-18"]],
  "US.AVGO": [[1, 10, "2024-07-15"]],
  "US.WMT": [[1, 3, "2024-02-26"]],
  "US.NFLX": [[1, 10, "2025-11-17"]],
  "US.GE": [[8, 1, "2021-08-02"]],
};

/** Ratios of splits by market. Mainland companies transfer reserves instead. */
const RATIOS = { HK: [2, 4, 5, 10], US: [2, 3, 4, 5, 10, 20] } as const;
/** Days before `until` in which nothing of the kind happens, so that none falls into the live market. */
const QUIET = 60;

/** What changed the number of shares, newest last; nothing within two months of `until`. */
export function splitsOf(info: SecurityInfo, seed: string, random: Random, from: number, until: number): ActionOn[] {
  if (info.kind !== "stock") return [];
  const chance = random.float();
  const place = random.int(6 * 365);
  const pick = random.float();
  const actions: ActionOn[] = [];
  const add = (day: number, terms: Omit<CorporateAction, "exDate">): void => {
    const exDay = tradingDay(info.market, day, 0);
    if (exDay > from && exDay < until - QUIET) actions.push({ ...terms, exDate: "", exDay });
  };
  const { market } = info;
  if (market === "SH" || market === "SZ") {
    const first = civilDate(from).year;
    for (let year = first; year <= civilDate(until).year; year++) bonusOf(info, seed, year, add);
  } else if (KNOWN[info.symbol] !== undefined) {
    for (const [base, ert, day] of KNOWN[info.symbol] ?? []) {
      add(Date.parse(day) / 86_400_000, { split: { base, ert } });
    }
  } else if (market === "HK" || market === "US") {
    const day = until - 2 * QUIET - place;
    const ratios = RATIOS[market];
    if (chance < 0.06) add(day, { split: { base: 1, ert: ratios[Math.floor(pick * ratios.length)] as number } });
    else if (chance < 0.12 && info.referencePrice < 50) add(day, { split: { base: pick < 0.5 ? 5 : 10, ert: 1 } });
    else if (chance < 0.17 && market === "HK") {
      const years = (until - day) / 365.25;
      const price = snap(info.ticks, 0.7 * info.referencePrice * growth(years) * UNITS) / UNITS;
      add(day, { rights: { base: 5, ert: 1 + Math.floor(pick * 2), price } });
    }
  }
  return actions;
}

/** Now and then an A-share gives shares with its dividend: out of profits or out of the capital reserve. */
function bonusOf(
  info: SecurityInfo,
  seed: string,
  year: number,
  add: (day: number, terms: Omit<CorporateAction, "exDate">) => void,
): void {
  const random = new Random(`${seed}/${info.symbol}/bonus/${year}`);
  const chance = random.float();
  if (chance > 0.12) return;
  const day = mainlandExDay(info, seed, year);
  if (chance < 0.04) add(day, { bonus: { base: 10, ert: 1 + random.int(3) } });
  else add(day, { transfer: { base: 10, ert: 2 + random.int(4) } });
}

/** The day on which an A-share goes without its dividend in a year, and without the shares given with it. */
export function mainlandExDay(info: SecurityInfo, seed: string, year: number): number {
  const random = new Random(`${seed}/${info.symbol}/exday/${year}`);
  return tradingDay(info.market, dayNumber(year, 6, 1 + random.int(50)), 0);
}

/**
 * The dividends of a security: how often, when, and how much.
 *
 * @module
 */

import { tradingDay } from "../holidays.ts";
import { Random } from "../prng.ts";
import type { SecurityInfo } from "../securities.ts";
import { civilDate, dayNumber } from "../zones.ts";
import { growth } from "./growth.ts";
import { type ActionOn, mainlandExDay } from "./splits.ts";

/** A security that pays dividends. */
export interface Payer {
  /** As OpenD counts: 1 yearly, 2 half-yearly, 3 quarterly. */
  readonly frequency: 1 | 2 | 3;
  /** Months in which it goes ex. */
  readonly months: readonly number[];
  /** What a share pays in a year, of today's shares and as of {@linkcode BASE}. */
  readonly yearly: number;
}

/** The year of which prices, earnings and dividends of securities are. */
const BASE = 2026;

/** How a security pays; `undefined` for one that does not. Figures follow its earnings, a fund's its price. */
export function payerOf(info: SecurityInfo, random: Random): Payer | undefined {
  const { market, kind, earningsPerShare, referencePrice } = info;
  const [pays, often, month, part] = [random.float(), random.float(), random.int(3), random.float()];
  if (kind === "stock" && (pays > 0.85 || earningsPerShare <= 0)) return undefined;
  // What trades below its assets pays more of its earnings.
  const least = referencePrice < info.netAssetPerShare ? 0.35 : 0.2;
  const usual = kind === "stock" ? earningsPerShare * (least + 0.3 * part) : referencePrice * (0.012 + 0.02 * part);
  const yearly = Math.min(usual, 0.07 * referencePrice);
  if (market === "US") return { frequency: 3, months: [1, 4, 7, 10].map((first) => first + month), yearly };
  if (market === "HK" && often < 0.55) return { frequency: 2, months: [4 + month, 9], yearly };
  return { frequency: 1, months: [market === "HK" ? 4 + month : 6], yearly };
}

/** Its dividends with ex-days from `from` to `to`, in the shares of their time. */
export function payouts(
  info: SecurityInfo,
  seed: string,
  payer: Payer,
  shares: readonly ActionOn[],
  from: number,
  to: number,
): ActionOn[] {
  const { market } = info;
  const actions: ActionOn[] = [];
  for (let year = civilDate(from).year; year <= civilDate(to).year; year++) {
    const random = new Random(`${seed}/${info.symbol}/dividends/${year}`);
    const yearly = payer.yearly * growth(BASE - year) * (0.95 + 0.1 * random.float());
    const special = random.float() < 0.02;
    payer.months.forEach((month, place) => {
      const day = dayNumber(year, month, 6 + random.int(15));
      const mainland = market === "SH" || market === "SZ";
      const exDay = mainland ? mainlandExDay(info, seed, year) : tradingDay(market, day, 0);
      if (exDay <= from || exDay > to) return;
      // Of two, the final one is the greater.
      const part = payer.frequency === 2 ? (place === 0 ? 0.65 : 0.35) : 1 / payer.months.length;
      const then = yearly * part * sharesSince(shares, exDay);
      const dividend = rounded(then);
      if (dividend <= 0) return;
      const specialDividend = special && place === 0 ? rounded(then * 0.8) : undefined;
      actions.push({ exDate: "", exDay, dividend, ...(specialDividend === undefined ? {} : { specialDividend }) });
    });
  }
  return actions;
}

/** How many of today's shares a share was just before a day. */
function sharesSince(shares: readonly ActionOn[], day: number): number {
  let factor = 1;
  for (const { exDay, split, bonus, transfer, rights } of shares) {
    if (exDay < day) continue;
    if (split !== undefined) factor *= split.ert / split.base;
    for (const given of [bonus, transfer, rights]) if (given !== undefined) factor *= 1 + given.ert / given.base;
  }
  return factor;
}

/** To the cent, and below a tenth to a hundredth of one. */
function rounded(amount: number): number {
  const scale = amount < 0.1 ? 10_000 : 100;
  return Math.round(amount * scale) / scale;
}

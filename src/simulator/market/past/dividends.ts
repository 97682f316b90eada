/**
 * What a security's dividends amount to: sums in today's shares, for snapshots, rankings and calendars.
 *
 * @module
 */

import { cashOf, type CorporateActions, type DatedAction, shareFactor } from "../corporate_actions.ts";
import { civilDate } from "../zones.ts";

/** Dividends a share of today, in the security's currency. */
export interface DividendFigures {
  /** Of the last twelve months, by the ex-day. */
  readonly ttm: number;
  /** Of the last financial year. */
  readonly lfy: number;
  /** A year on average, of the last five. */
  readonly average: number;
  /** For how many years in a row the ordinary dividend has risen. */
  readonly rising: number;
  /** The next payment that is announced. */
  readonly next: DatedAction | undefined;
}

const YEAR = 365;

/** The figures on a day, given as days since 1970-01-01. */
export function dividendFigures(actions: CorporateActions, today: number): DividendFigures {
  const { list } = actions;
  const { year } = civilDate(today);
  const paid = list.filter((action) => action.exDay <= today && cashOf(action) > 0);
  const within = (days: number): DatedAction[] => paid.filter(({ exDay }) => exDay > today - days);
  const ofYear = (wanted: number, ordinary: boolean): number =>
    sum(list, paid.filter(({ fiscalYear }) => fiscalYear === wanted), today, ordinary);
  let rising = 0;
  while (ofYear(year - 2 - rising, true) > 0 && ofYear(year - 1 - rising, true) > ofYear(year - 2 - rising, true)) {
    rising++;
  }
  return {
    ttm: sum(list, within(YEAR), today, false),
    lfy: ofYear(year - 1, false),
    average: sum(list, within(5 * YEAR), today, false) / 5,
    rising,
    next: list.find((action) => action.announced <= today && action.paid > today && cashOf(action) > 0),
  };
}

/** In today's shares. */
function sum(
  list: readonly DatedAction[],
  dividends: readonly DatedAction[],
  today: number,
  ordinary: boolean,
): number {
  let total = 0;
  for (const action of dividends) {
    let shares = 1;
    for (const other of list) {
      if (other.exDay >= action.exDay && other.exDay <= today) shares *= shareFactor(other);
    }
    total += (ordinary ? action.dividend ?? 0 : cashOf(action)) / shares;
  }
  return Math.round(total * 1e6) / 1e6;
}

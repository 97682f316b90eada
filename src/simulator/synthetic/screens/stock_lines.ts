/**
 * The technical indicators and patterns of a stock screen, by OpenD's numbers: those of a stock filter with numbers of
 * their own.
 *
 * @module
 */

import {
  QotStockFilterCustomIndicatorField as Field,
  QotStockFilterPatternField as Pattern,
} from "../../../gen/qot_stock_filter.ts";
import { BarKind } from "../../market/bars.ts";
import type { SimSecurity } from "../../market/security.ts";
import { Refusal } from "../../refusal.ts";
import { average, type Bars, each, type Line } from "../indicators/lines.ts";
import { barLines, lineOf, shows } from "../stock_filter_lines.ts";
import type { World } from "../world.ts";

/** The lengths of bars. */
const PERIODS: Readonly<Record<number, BarKind>> = {
  1: BarKind.Min1,
  2: BarKind.Min3,
  3: BarKind.Min5,
  4: BarKind.Min15,
  5: BarKind.Min60,
  6: BarKind.Min30,
  11: BarKind.Day,
  21: BarKind.Week,
  31: BarKind.Month,
};

const FIELDS: Readonly<Record<number, number>> = {
  1: Field.Price,
  18: Field.MA,
  28: Field.EMA,
  31: Field.KDJ_K,
  32: Field.KDJ_D,
  33: Field.KDJ_J,
  41: Field.MACD_DIFF,
  42: Field.MACD_DEA,
  43: Field.MACD,
  51: Field.RSI,
  52: Field.RSI,
  61: Field.BOLL_UPPER,
  62: Field.BOLL_MIDDLER,
  63: Field.BOLL_LOWER,
};

const PATTERNS: Readonly<Record<number, number>> = {
  1: Pattern.MAAlignmentLong,
  2: Pattern.MAAlignmentShort,
  3: Pattern.EMAAlignmentLong,
  4: Pattern.EMAAlignmentShort,
  11: Pattern.KDJGoldCrossLow,
  12: Pattern.KDJDeathCrossHigh,
  13: Pattern.KDJTopDivergence,
  14: Pattern.KDJBottomDivergence,
  21: Pattern.MACDGoldCrossLow,
  22: Pattern.MACDDeathCrossHigh,
  23: Pattern.MACDTopDivergence,
  24: Pattern.MACDBottomDivergence,
  31: Pattern.RSIGoldCrossLow,
  32: Pattern.RSIDeathCrossHigh,
  33: Pattern.RSITopDivergence,
  34: Pattern.RSIBottomDivergence,
  41: Pattern.BOLLBreakUpper,
  42: Pattern.BOLLLower,
  43: Pattern.BOLLCrossMiddleUp,
  44: Pattern.BOLLCrossMiddleDown,
};

/**
 * The bars of a period.
 *
 * @throws {Refusal} a period that there is not
 */
export function screenBars(world: World, security: SimSecurity, period: number): Bars {
  const kind = PERIODS[period];
  if (kind === undefined) throw new Refusal(`Unknown bar period ${period}`);
  return barLines(world, security, kind);
}

/**
 * An indicator's line: the newest value last.
 *
 * @throws {Refusal} an indicator or a period that there is not, or parameters that it does not take
 */
export function indicatorLine(
  world: World,
  security: SimSecurity,
  name: number,
  period: number,
  parameters: readonly (number | bigint)[],
): Line {
  const bars = screenBars(world, security, period);
  // Volume against that of the five bars before.
  if (name === 71) {
    return each([bars.volume, average(bars.volume, 6)], (now, mean) => now / Math.max(1, mean * 1.2 - now / 5));
  }
  let field = FIELDS[name];
  if (name >= 11 && name <= 17) field = Field.MA5 + name - 11;
  if (name >= 21 && name <= 27) field = Field.EMA5 + name - 21;
  if (field === undefined) throw new Refusal(`Unknown indicator ${name}`);
  return lineOf(bars, field, parameters.map(Number));
}

/**
 * Whether the bars of a stock show a pattern.
 *
 * @throws {Refusal} a pattern or a period that there is not
 */
export function showsPattern(
  world: World,
  security: SimSecurity,
  name: number,
  period: number,
  count: number,
): boolean {
  const pattern = PATTERNS[name];
  if (pattern === undefined) throw new Refusal(`Unknown pattern ${name}`);
  return shows(screenBars(world, security, period), pattern, count);
}

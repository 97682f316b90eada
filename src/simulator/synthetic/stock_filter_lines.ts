/**
 * The technical indicators that a stock filter compares, and the patterns that it looks for.
 *
 * @module
 */

import { KLType } from "../../gen/qot_common.ts";
import {
  QotStockFilterCustomIndicatorField as Field,
  QotStockFilterPatternField as Pattern,
  QotStockFilterRelativePosition as Position,
} from "../../gen/qot_stock_filter.ts";
import { BarKind } from "../market/bars.ts";
import type { SimSecurity } from "../market/security.ts";
import { Refusal } from "../refusal.ts";
import type { Bars, Line } from "./indicators/lines.ts";
import { indicatorNamed } from "./indicators/mod.ts";
import { barsUntil } from "./stock_filter_figures.ts";
import type { World } from "./world.ts";

/** How many bars are looked at: as many as the longest average needs, and some for what holds for a while. */
const BARS = 300;

/**
 * The last bars of a KL type as lines.
 *
 * @throws {Refusal} one that a stock filter does not take
 */
export function linesOf(world: World, security: SimSecurity, klType: number): Bars {
  const kinds: Readonly<Record<number, BarKind>> = {
    [KLType._60Min]: BarKind.Min60,
    [KLType.Day]: BarKind.Day,
    [KLType.Week]: BarKind.Week,
    [KLType.Month]: BarKind.Month,
  };
  const kind = kinds[klType];
  if (kind === undefined) throw new Refusal(`klType is ${klType}: 60 minutes, a day, a week or a month is wanted`);
  return barLines(world, security, kind);
}

/** The last bars of a kind as lines, made once a day. */
export function barLines(world: World, security: SimSecurity, kind: BarKind): Bars {
  const { market, symbol } = security.info;
  return world.daily(market, `lines/${symbol}/${kind}`, () => {
    const bars = barsUntil(world, security, kind, BARS);
    return {
      open: bars.map(({ openPrice }) => openPrice),
      high: bars.map(({ highPrice }) => highPrice),
      low: bars.map(({ lowPrice }) => lowPrice),
      close: bars.map(({ closePrice }) => closePrice),
      volume: bars.map(({ volume }) => volume),
      turnover: bars.map(({ turnover }) => turnover),
    };
  });
}

/** The fields of each class: the indicator, which of its lines, and the parameters unless given. */
const INDICATORS: Readonly<Record<number, readonly [name: string, line: number, usual: readonly number[]]>> = {
  [Field.RSI]: ["RSI", 0, [12]],
  [Field.MA]: ["MA", 0, [5]],
  [Field.EMA]: ["EMA", 0, [5]],
  [Field.KDJ_K]: ["KDJ", 0, [9, 3, 3]],
  [Field.KDJ_D]: ["KDJ", 1, [9, 3, 3]],
  [Field.KDJ_J]: ["KDJ", 2, [9, 3, 3]],
  [Field.MACD_DIFF]: ["MACD", 0, [12, 26, 9]],
  [Field.MACD_DEA]: ["MACD", 1, [12, 26, 9]],
  [Field.MACD]: ["MACD", 2, [12, 26, 9]],
  [Field.BOLL_MIDDLER]: ["BOLL", 0, [20, 2]],
  [Field.BOLL_UPPER]: ["BOLL", 1, [20, 2]],
  [Field.BOLL_LOWER]: ["BOLL", 2, [20, 2]],
};
const LENGTHS = [5, 10, 20, 30, 60, 120, 250];

function meaningOf(field: number): (typeof INDICATORS)[number] | undefined {
  if (field >= Field.MA5 && field <= Field.MA250) return ["MA", 0, [LENGTHS[field - Field.MA5] as number]];
  if (field >= Field.EMA5 && field <= Field.EMA250) return ["EMA", 0, [LENGTHS[field - Field.EMA5] as number]];
  return INDICATORS[field];
}

/** One of an indicator's lines. */
export function lineOf(bars: Bars, field: number, parameters: readonly number[], value?: number): Line {
  if (field === Field.Price) return bars.close;
  if (field === Field.Value) return bars.close.map(() => value ?? 0);
  const [name, line, usual] = meaningOf(field) ?? [];
  const indicator = name === undefined ? undefined : indicatorNamed(name);
  if (indicator === undefined || usual === undefined) throw new Refusal(`Unknown indicator field ${field}`);
  const given = parameters.length === 0 ? usual : parameters;
  if (given.length !== usual.length || given.some((length) => length < 1)) {
    throw new Refusal(`${name} got ${given.length} parameters: ${usual.length} above 0 are wanted`);
  }
  return indicator.lines(bars, given)[line ?? 0] as Line;
}

/** @throws {Refusal} two that cannot be compared */
export function checkClasses(first: number, second: number): void {
  if (first === Field.Value) throw new Refusal("firstFieldName cannot be a value");
  if (second === Field.Value) return;
  const classOf = (field: number): string => field === Field.Price ? "price" : meaningOf(field)?.[0] ?? "";
  const [one, other] = [classOf(first), classOf(second)];
  // Averages and bands are prices too.
  const priced = (name: string): boolean => ["MA", "EMA", "BOLL"].includes(name);
  const same = one === other || (one === "price" && priced(other)) || (other === "price" && priced(one));
  if (!same) throw new Refusal(`Indicators ${first} and ${second} are of two classes and cannot be compared`);
}

/** Whether `holds` is true of each of the last bars. */
function running(length: number, count: number, holds: (at: number) => boolean): boolean {
  for (let at = length - count; at < length; at++) if (at < 1 || !holds(at)) return false;
  return length > 0;
}

/** Whether one line stands to another as asked, on so many bars running. */
export function compares(first: Line, second: Line, position: number, count: number): boolean {
  const [a, b] = [(at: number): number => first[at] as number, (at: number): number => second[at] as number];
  const holds: Readonly<Record<number, (at: number) => boolean>> = {
    [Position.More]: (at) => a(at) > b(at),
    [Position.Less]: (at) => a(at) < b(at),
    [Position.CrossUp]: (at) => a(at - 1) <= b(at - 1) && a(at) > b(at),
    [Position.CrossDown]: (at) => a(at - 1) >= b(at - 1) && a(at) < b(at),
  };
  const test = holds[position];
  if (test === undefined) throw new Refusal(`Unknown relative position ${position}`);
  return running(first.length, count, test);
}

/** Whether bars show a pattern, on so many of them running. */
export function shows(bars: Bars, pattern: number, count: number): boolean {
  const { close } = bars;
  const line = (field: number, ...parameters: number[]): Line => lineOf(bars, field, parameters);
  const all = (test: (at: number) => boolean): boolean => running(close.length, count, test);
  const up = (one: Line, other: Line, at: number): boolean =>
    (one[at - 1] as number) <= (other[at - 1] as number) && (one[at] as number) > (other[at] as number);
  const aligned = (field: number, rising: boolean): boolean => {
    const averages = LENGTHS.slice(0, 5).map((length) => line(field, length));
    const ordered = (at: number): boolean =>
      averages.every((it, i) => {
        const next = averages[i + 1];
        return next === undefined || (rising ? it[at]! > next[at]! : it[at]! < next[at]!);
      });
    return all((at) =>
      ordered(at) && ordered(at - 1) && (rising ? close[at]! > close[at - 1]! : close[at]! < close[at - 1]!)
    );
  };
  const [short, long] = [(): Line => line(Field.RSI, 6), (): Line => line(Field.RSI, 12)];
  const [k, d, j] = [(): Line => line(Field.KDJ_K), (): Line => line(Field.KDJ_D), (): Line => line(Field.KDJ_J)];
  const [diff, dea] = [(): Line => line(Field.MACD_DIFF), (): Line => line(Field.MACD_DEA)];
  const crosses = (one: Line, other: Line): boolean => all((at) => up(one, other, at));
  const within = (lines: readonly Line[], at: number, test: (value: number) => boolean): boolean =>
    lines.every((it) => test(it[at] as number));
  switch (pattern) {
    case Pattern.MAAlignmentLong:
      return aligned(Field.MA, true);
    case Pattern.MAAlignmentShort:
      return aligned(Field.MA, false);
    case Pattern.EMAAlignmentLong:
      return aligned(Field.EMA, true);
    case Pattern.EMAAlignmentShort:
      return aligned(Field.EMA, false);
    case Pattern.RSIGoldCrossLow:
      return all((at) => up(short(), long(), at) && within([short(), long()], at, (value) => value < 50));
    case Pattern.RSIDeathCrossHigh:
      return all((at) => up(long(), short(), at) && within([short(), long()], at, (value) => value > 50));
    case Pattern.KDJGoldCrossLow:
      return all((at) => up(k(), d(), at) && up(j(), d(), at) && within([k(), d(), j()], at, (value) => value <= 30));
    case Pattern.KDJDeathCrossHigh:
      return all((at) => up(d(), k(), at) && up(d(), j(), at) && within([k(), d(), j()], at, (value) => value >= 70));
    case Pattern.MACDGoldCrossLow:
      return crosses(diff(), dea());
    case Pattern.MACDDeathCrossHigh:
      return crosses(dea(), diff());
    case Pattern.BOLLBreakUpper:
      return crosses(close, line(Field.BOLL_UPPER));
    case Pattern.BOLLLower:
      return crosses(line(Field.BOLL_LOWER), close);
    case Pattern.BOLLCrossMiddleUp:
      return crosses(close, line(Field.BOLL_MIDDLER));
    case Pattern.BOLLCrossMiddleDown:
      return crosses(line(Field.BOLL_MIDDLER), close);
    case Pattern.RSITopDivergence:
      return diverges(close, long(), 1);
    case Pattern.RSIBottomDivergence:
      return diverges(close, long(), -1);
    case Pattern.KDJTopDivergence:
      return diverges(close, j(), 1);
    case Pattern.KDJBottomDivergence:
      return diverges(close, j(), -1);
    case Pattern.MACDTopDivergence:
      return diverges(close, line(Field.MACD), 1);
    case Pattern.MACDBottomDivergence:
      return diverges(close, line(Field.MACD), -1);
    default:
      throw new Refusal(`Unknown pattern ${pattern}`);
  }
}

/** Whether of the last two peaks, or troughs, the later one goes farther in price and less far in the indicator. */
function diverges(close: Line, indicator: Line, sign: 1 | -1): boolean {
  const turns: number[] = [];
  for (let at = close.length - 2; at > 0 && turns.length < 2; at--) {
    const [before, here, after] = [close[at - 1]!, close[at]!, close[at + 1]!].map((price) => price * sign);
    if (here! > before! && here! >= after!) turns.push(at);
  }
  const [later, earlier] = turns;
  if (later === undefined || earlier === undefined) return false;
  return sign * (close[later]! - close[earlier]!) > 0 && sign * (indicator[later]! - indicator[earlier]!) < 0;
}

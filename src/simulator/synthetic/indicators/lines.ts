/**
 * What indicators are written in: operations on lines, which have one value for each bar. They are those of MyLang, the
 * formula language of Chinese charting programs, with its names in the comments.
 *
 * A bar with fewer bars before it than a length asks for has the value of those that there are: OpenD's rows have a value
 * for each output, and what it puts where there is none is not known.
 *
 * @module
 */

/** One value for each bar. */
export type Line = readonly number[];

/** Combines lines bar by bar. */
export function each(lines: readonly Line[], make: (...values: number[]) => number): Line {
  return (lines[0] as Line).map((_, i) => make(...lines.map((line) => line[i] as number)));
}

/** What `make` gives of the last `length` values at each bar. */
function over(line: Line, length: number, make: (values: Line) => number): Line {
  return line.map((_, i) => make(line.slice(Math.max(0, i + 1 - length), i + 1)));
}

const total = (values: Line): number => values.reduce((sum, value) => sum + value, 0);
const mean = (values: Line): number => total(values) / values.length;

/** `SUM(line, length)`. */
export const sum = (line: Line, length: number): Line => over(line, length, total);
/** `MA(line, length)`: the simple average. */
export const average = (line: Line, length: number): Line => over(line, length, mean);
/** `HHV(line, length)`. */
export const highest = (line: Line, length: number): Line => over(line, length, (values) => Math.max(...values));
/** `LLV(line, length)`. */
export const lowest = (line: Line, length: number): Line => over(line, length, (values) => Math.min(...values));

/** `STDP(line, length)`: the deviation of all values, as Bollinger takes it, and not of a sample. */
export const deviation = (line: Line, length: number): Line =>
  over(line, length, (values) => {
    const middle = mean(values);
    return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
  });

/** `AVEDEV(line, length)`: how far values are from their average, on average. */
export const meanDeviation = (line: Line, length: number): Line =>
  over(line, length, (values) => {
    const middle = mean(values);
    return mean(values.map((value) => Math.abs(value - middle)));
  });

/** `WMA(line, length)`: the newest counts `length` times, the one before once less, and so on. */
export const weighted = (line: Line, length: number): Line =>
  over(line, length, (values) => {
    const weights = values.map((_, i) => i + 1);
    return total(values.map((value, i) => value * (weights[i] as number))) / total(weights);
  });

/** `REF(line, back)`; the first value where there is none so far back. */
export const before = (line: Line, back = 1): Line => line.map((_, i) => line[Math.max(0, i - back)] as number);

/** `SMA(line, length, weight)`: each value counts `weight` in `length`, what came before the rest; from the first value on. */
export function smooth(line: Line, length: number, weight = 1): Line {
  let last = line[0] ?? 0;
  return line.map((value) => last += (value - last) * weight / length);
}

/** `EMA(line, length)`: as {@linkcode smooth} with 2 in `length + 1`. */
export const exponential = (line: Line, length: number): Line => smooth(line, length + 1, 2);

/** A quotient, 0 where it would be none. */
export const ratio = (above: number, below: number): number => below === 0 ? 0 : above / below;

/** The lines of bars. */
export interface Bars {
  readonly open: Line;
  readonly high: Line;
  readonly low: Line;
  readonly close: Line;
  readonly volume: Line;
  readonly turnover: Line;
}

/** How far prices moved in each bar, from the close before it on. */
export const trueRange = ({ high, low, close }: Bars): Line =>
  each(
    [high, low, before(close)],
    (top, bottom, last) => Math.max(top as number, last as number) - Math.min(bottom as number, last as number),
  );

/**
 * What a suite hands back: tables of numbers, without any opinion on how to print them.
 *
 * @module
 */

/** One thing measured, by each of the competitors that can do it. */
export interface Row {
  readonly name: string;
  /** The median, by competitor, in the table's unit. */
  readonly values: Readonly<Record<string, number>>;
}

/** The rows that belong together. */
export interface Table {
  readonly title: string;
  /** Such as `"µs"`. */
  readonly unit: string;
  /** The competitors. */
  readonly columns: readonly string[];
  /** What is divided by what. */
  readonly ratios: readonly (readonly [dividend: string, divisor: string])[];
  readonly rows: readonly Row[];
}

/** The middle of the values; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error("the median of no values was asked for");
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Rows in the order of several values.
 *
 * @module
 */

/** One of the values that rows are sorted by. */
export interface Key<T> {
  readonly of: (row: T) => unknown;
  readonly descending: boolean;
  /** Whether the sign does not count. */
  readonly absolute?: boolean;
}

/** The rows by the first key, those that are equal by the next one; what a row has not comes behind all others. */
export function sortedBy<T>(rows: readonly T[], keys: readonly Key<T>[]): readonly T[] {
  if (keys.length === 0) return rows;
  const judged = rows.map((row) => ({
    row,
    values: keys.map(({ of, absolute }) => plain(of(row), absolute === true)),
  }));
  judged.sort((a, b) => {
    for (const [i, { descending }] of keys.entries()) {
      const order = compare(a.values[i], b.values[i], descending);
      if (order !== 0) return order;
    }
    return 0;
  });
  return judged.map(({ row }) => row);
}

type Comparable = number | bigint | string | undefined;

function plain(value: unknown, absolute: boolean): Comparable {
  if (typeof value === "number") return absolute ? Math.abs(value) : value;
  return typeof value === "string" || typeof value === "bigint" ? value : undefined;
}

function compare(a: Comparable, b: Comparable, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return (a < b ? -1 : a > b ? 1 : 0) * (descending ? -1 : 1);
}

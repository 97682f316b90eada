/**
 * Whether a heap is flat.
 *
 * @module
 */

/** A look at the heap. */
export interface HeapSample {
  /** Milliseconds, of any clock. */
  readonly at: number;
  /** After garbage was collected. */
  readonly bytes: number;
}

/** What came of it. */
export interface HeapVerdict {
  /** Bytes a minute, by least squares over the last two thirds of the time. */
  readonly slope: number;
  /** What that makes over the time that was looked at, in bytes. */
  readonly growth: number;
  readonly flat: boolean;
}

/** What a flat heap may grow by in a minute, in bytes: ten minutes of it are 2 MB. */
export const MOST_A_MINUTE = 200_000;
/** What any heap may grow by, in bytes: code that is compiled, tables that are filled once. */
export const MOST_IN_ALL = 1_000_000;
/** With fewer samples there is nothing to be said. */
const FEWEST = 4;

/** Judges the last two thirds: what is made once is made in the first. Too few samples are not flat. */
export function judgeHeap(samples: readonly HeapSample[]): HeapVerdict {
  const start = samples[0]?.at ?? 0;
  const end = samples.at(-1)?.at ?? 0;
  const judged = samples.filter(({ at }) => at >= start + (end - start) / 3);
  const minutes = (end - (judged[0]?.at ?? end)) / 60_000;
  if (judged.length < FEWEST || minutes === 0) return { slope: Number.NaN, growth: Number.NaN, flat: false };
  const slope = leastSquares(judged.map(({ at, bytes }) => [(at - start) / 60_000, bytes]));
  const growth = slope * minutes;
  return { slope, growth, flat: slope <= MOST_A_MINUTE || growth <= MOST_IN_ALL };
}

function leastSquares(points: readonly (readonly [x: number, y: number])[]): number {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  let up = 0;
  let down = 0;
  for (const [x, y] of points) {
    up += (x - meanX) * (y - meanY);
    down += (x - meanX) ** 2;
  }
  return down === 0 ? 0 : up / down;
}

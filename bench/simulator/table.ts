/**
 * The figures of a load, as lines.
 *
 * @module
 */

/** What was measured between two samples. */
export interface LoadMoment {
  /** Seconds since everybody had subscribed. */
  readonly seconds: number;
  /** Pushes and bytes that arrived, a second. */
  readonly pushes: number;
  readonly bytes: number;
  /** Of one core, in percent: 100 is all of one. */
  readonly serverCPU: number;
  readonly clientCPU: number;
  /** Milliseconds until the reply to a KeepAlive: half of them, and the longest. */
  readonly latency: number;
  readonly longest: number;
  /** The simulator's memory, in bytes. */
  readonly heap: number;
  readonly buffers: number;
  readonly rss: number;
  /** Pushes left out since the start. */
  readonly dropped: number;
  /** Connections closed since the start. */
  readonly lost: number;
}

const COLUMNS: readonly (readonly [title: string, width: number, cell: (moment: LoadMoment) => string])[] = [
  ["s", 5, ({ seconds }) => seconds.toFixed(0)],
  ["pushes/s", 10, ({ pushes }) => pushes.toFixed(0)],
  ["MB/s", 8, ({ bytes }) => (bytes / 1e6).toFixed(1)],
  ["CPU %", 7, ({ serverCPU }) => serverCPU.toFixed(0)],
  ["clients", 9, ({ clientCPU }) => clientCPU.toFixed(0)],
  ["reply ms", 10, ({ latency }) => latency.toFixed(1)],
  ["longest", 9, ({ longest }) => longest.toFixed(0)],
  ["heap MB", 9, ({ heap }) => (heap / 1e6).toFixed(2)],
  ["buffers", 9, ({ buffers }) => (buffers / 1e6).toFixed(1)],
  ["RSS MB", 8, ({ rss }) => (rss / 1e6).toFixed(1)],
  ["dropped", 10, ({ dropped }) => String(dropped)],
  ["lost", 6, ({ lost }) => String(lost)],
];

/** The names of what {@linkcode momentLine} shows. */
export const MOMENT_HEAD: string = COLUMNS.map(([title, width]) => title.padStart(width)).join("");

/** A line on a moment. */
export function momentLine(moment: LoadMoment): string {
  return COLUMNS.map(([, width, cell]) => cell(moment).padStart(width)).join("");
}

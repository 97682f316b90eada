/**
 * The figures of a soak, as lines.
 *
 * @module
 */

import type { ClientCounts } from "./messages.ts";

/** Counts by their names, the greatest first. */
export function tally(counts: Readonly<Record<string, number>>): string {
  const some = Object.entries(counts).filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  return some.length === 0 ? "none" : some.map(([name, count]) => `${name} ${count}`).join(", ");
}

/** The sum of counts. */
export function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/** One moment of the run. */
export interface Moment {
  readonly seconds: number;
  readonly sent: number;
  readonly counts: ClientCounts;
  /** Undefined before the first look. */
  readonly heap: number | undefined;
}

const COLUMNS: readonly (readonly [title: string, width: number, cell: (moment: Moment) => string])[] = [
  ["s", 5, ({ seconds }) => seconds.toFixed(0)],
  ["sent", 10, ({ sent }) => String(sent)],
  ["received", 10, ({ counts }) => String(sum(counts.pushes))],
  ["losses", 7, ({ counts }) => String(counts.losses)],
  ["gaps", 6, ({ counts }) => String(counts.gaps)],
  ["resubs", 8, ({ counts }) => String(counts.restored)],
  ["refused", 8, ({ counts }) => String(counts.refused)],
  ["fetched", 8, ({ counts }) => String(counts.backfilled)],
  ["dropped", 8, ({ counts }) => String(counts.dropped)],
  ["heap MB", 9, ({ heap }) => heap === undefined ? "-" : (heap / 1e6).toFixed(2)],
  ["pending", 8, ({ counts }) => String(counts.pending)],
];

/** The names of what {@linkcode momentLine} shows. */
export const MOMENT_HEAD: string = `${COLUMNS.map(([title, width]) => title.padStart(width)).join("")}  requests`;

/** A line on a moment. */
export function momentLine(moment: Moment): string {
  const cells = COLUMNS.map(([, width, cell]) => cell(moment).padStart(width));
  return `${cells.join("")}  ${tally(moment.counts.requests)}`;
}

/** Pushes sent and received, a line for each kind. */
export function pushTable(
  names: readonly (readonly [id: number, name: string])[],
  sent: Readonly<Record<string, number>>,
  received: Readonly<Record<string, number>>,
): string {
  const rows = names.map(([id, name]) => [name, String(sent[id] ?? 0), String(received[id] ?? 0)]);
  return [["push", "sent", "received"], ...rows]
    .map(([name = "", ...cells]) => `${name.padEnd(20)}${cells.map((cell) => cell.padStart(12)).join("")}`)
    .join("\n");
}

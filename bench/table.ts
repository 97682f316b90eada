/**
 * Tables as text.
 *
 * @module
 */

import type { Row, Table } from "./result.ts";

/** Three figures, and no more decimals than two. */
function figures(value: number | undefined): string {
  if (value === undefined) return "-";
  if (value >= 10_000) return Math.round(value).toLocaleString("en-US");
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

function ratio({ values }: Row, dividend: string, divisor: string): string {
  const [above, below] = [values[dividend], values[divisor]];
  return above === undefined || below === undefined ? "-" : (above / below).toFixed(2);
}

/** A table with its title, in columns that line up. */
export function formatTable({ title, unit, columns, ratios, rows }: Table): string {
  const head = ["", ...columns, ...ratios.map(([dividend, divisor]) => `${dividend} / ${divisor}`)];
  const body = rows.map((row) => [
    row.name,
    ...columns.map((column) => figures(row.values[column])),
    ...ratios.map(([dividend, divisor]) => ratio(row, dividend, divisor)),
  ]);
  const widths = head.map((cell, i) => Math.max(cell.length, ...body.map((cells) => cells[i]!.length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)).join("  ");
  return [`${title} (${unit})`, line(head), ...body.map(line)].join("\n");
}

/** Colours, columns and a picture that is drawn over, for a terminal and for a file. */

import process from "node:process";

const colourful = process.stdout.isTTY && process.env.NO_COLOR === undefined;

const paint = (code: number) => (text: string): string => colourful ? `\x1b[${code}m${text}\x1b[0m` : text;

export const bold: (text: string) => string = paint(1);
export const dim: (text: string) => string = paint(2);
export const red: (text: string) => string = paint(31);
export const green: (text: string) => string = paint(32);

// deno-lint-ignore no-control-regex -- the colours above are control characters
const COLOUR = /(\x1b\[\d+m)/;

/** How wide a text is on the screen. */
export function width(text: string): number {
  return text.split(COLOUR).reduce((sum, part, index) => index % 2 === 0 ? sum + part.length : sum, 0);
}

/** As much of a text as fits, its colours kept. */
function clip(text: string, limit: number): string {
  if (width(text) <= limit) return text;
  let left = limit;
  return text.split(COLOUR).map((part, index) => {
    if (index % 2 === 1) return part;
    const shown = part.slice(0, left);
    left -= shown.length;
    return shown;
  }).join("");
}

/** A column: as wide as its widest cell so far, so that a picture does not jump about. */
export interface Column {
  readonly align: "left" | "right";
  width: number;
}

/** Puts rows into columns, two spaces apart. */
export function inColumns(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  columns.forEach((column, index) => {
    column.width = Math.max(column.width, ...rows.map((row) => width(row[index] ?? "")));
  });
  return rows.map((row) => {
    const cells = columns.map(({ align, width: wanted }, index) => {
      const cell = row[index] ?? "";
      const space = " ".repeat(wanted - width(cell));
      return align === "right" ? space + cell : cell + space;
    });
    return `  ${cells.join("  ")}`.trimEnd();
  });
}

/** Shows lines: over the ones before where there is a screen, and only the last time where there is none. */
export class Screen {
  #height = 0;

  draw(lines: readonly string[]): void {
    const { isTTY, columns = 80, rows = 24 } = process.stdout;
    // What is higher than the screen cannot be drawn over.
    if (isTTY && lines.length < rows) this.#write(lines, columns);
  }

  finish(lines: readonly string[]): void {
    const { isTTY, columns = 80 } = process.stdout;
    this.#write(lines, isTTY ? columns : Infinity);
    this.#height = 0;
  }

  /** In one piece, and each line over the old one before the rest of it is wiped: nothing flickers. */
  #write(lines: readonly string[], columns: number): void {
    const up = this.#height === 0 ? "" : `\x1b[${this.#height}A`;
    const drawn = lines.map((line) => {
      const wipe = columns === Infinity || width(line) >= columns ? "" : "\x1b[K";
      return `${clip(line, columns)}${wipe}\n`;
    });
    process.stdout.write(up + drawn.join(""));
    this.#height = lines.length;
  }
}

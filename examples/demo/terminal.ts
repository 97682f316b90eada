/** Colours and columns, for a terminal and for a file. */

import process from "node:process";

const colourful = process.stdout.isTTY && process.env.NO_COLOR === undefined;

const paint = (code: number) => (text: string): string => colourful ? `\x1b[${code}m${text}\x1b[0m` : text;

export const bold: (text: string) => string = paint(1);
export const dim: (text: string) => string = paint(2);
export const red: (text: string) => string = paint(31);
export const green: (text: string) => string = paint(32);

/** How wide a text is on the screen. */
function width(text: string): number {
  // deno-lint-ignore no-control-regex -- the colours above are control characters
  return text.replace(/\x1b\[\d+m/g, "").length;
}

/** Puts rows into columns, each as wide as its widest cell; `right` says which are aligned to the right. */
export function columns(rows: readonly (readonly string[])[], right: readonly boolean[]): string[] {
  const widths = right.map((_, column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ""))));
  return rows.map((row) =>
    `  ${
      row.map((cell, column) => {
        const space = " ".repeat(widths[column]! - width(cell));
        return right[column] ? space + cell : cell + space;
      }).join("   ")
    }`.trimEnd()
  );
}

/** Shows lines: over the ones before where there is a screen, and only the last time where there is none. */
export class Screen {
  #height = 0;

  draw(lines: readonly string[]): void {
    if (!process.stdout.isTTY) return;
    const up = this.#height === 0 ? "" : `\x1b[${this.#height}A\x1b[0J`;
    process.stdout.write(`${up}${lines.join("\n")}\n`);
    this.#height = lines.length;
  }

  finish(lines: readonly string[]): void {
    if (process.stdout.isTTY) this.draw(lines);
    else process.stdout.write(`${lines.join("\n")}\n`);
    this.#height = 0;
  }
}

/**
 * What an indicator is.
 *
 * @module
 */

import type { Bars, Line } from "./lines.ts";

/** A parameter: its name in the formula, and the value that it has unless told. */
export type Parameter = readonly [name: string, value: number];

/** A technical indicator. */
export interface Indicator {
  readonly name: string;
  readonly full: string;
  readonly inputs: readonly Parameter[];
  /** The names of its lines. */
  readonly outputs: readonly string[];
  /** The formula in MyLang, which {@linkcode Indicator.lines} calculates. */
  readonly script: string;
  /** One line for each output. */
  lines(bars: Bars, inputs: readonly number[]): readonly Line[];
}

/**
 * The technical indicators that the simulator calculates, by published formulae.
 *
 * @module
 */

import { averages } from "./averages.ts";
import type { Indicator } from "./indicator.ts";
import { oscillators } from "./oscillators.ts";
import { ranges } from "./ranges.ts";
import { volumes } from "./volumes.ts";

/** All of them. */
export const INDICATORS: readonly Indicator[] = [...averages, ...oscillators, ...ranges, ...volumes];

/** The indicator of a name; `undefined` when there is none. */
export function indicatorNamed(name: string): Indicator | undefined {
  return INDICATORS.find((indicator) => indicator.name === name);
}

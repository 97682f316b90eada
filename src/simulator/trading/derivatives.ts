/**
 * What trading must know of options, futures and warrants beyond their prices: of what they are, and when they end.
 *
 * @module
 */

import type { SimSecurity } from "../market/security.ts";

/** An option, for its margin and its end. In units of the price. */
export interface OptionTerms {
  readonly call: boolean;
  readonly strike: number;
  /** The underlying's newest price. */
  readonly underlying: number;
}

/** The terms of an option; `undefined` for everything else. */
export function optionOf(_: SimSecurity): OptionTerms | undefined {
  return undefined;
}

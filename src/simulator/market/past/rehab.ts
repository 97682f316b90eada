/**
 * Adjusted prices: the factors of each corporate action, and what a price of a day becomes with them.
 *
 * @module
 */

import type { RawBar } from "../bars.ts";
import { addedTo, type DatedAction, shareFactor } from "../corporate_actions.ts";
import { UNITS } from "../tick_size.ts";
import { DAY } from "../zones.ts";

/** How prices are adjusted, numbered as OpenD's `RehabType`. */
export const Rehab = { None: 0, Forward: 1, Backward: 2 } as const;
/** One of {@linkcode Rehab}'s values. */
export type Rehab = (typeof Rehab)[keyof typeof Rehab];

/** An action with its factors: adjusted price = A x price + B, in the security's currency. */
export interface RehabFactors {
  readonly action: DatedAction;
  readonly fwdFactorA: number;
  readonly fwdFactorB: number;
  readonly bwdFactorA: number;
  readonly bwdFactorB: number;
}

/**
 * The factors of the actions that have taken effect, oldest first. Forward adjustment of US prices only multiplies, so that
 * no price falls below zero: it goes by the close before the action. All others take off what was paid.
 *
 * @param days all day bars, oldest first
 */
export function factorsOf(us: boolean, actions: readonly DatedAction[], days: readonly RawBar[]): RehabFactors[] {
  const factors: RehabFactors[] = [];
  for (const action of actions) {
    const i = firstFrom(days, action.exDay * DAY);
    const before = days[i - 1];
    // Nothing was traded before it, or nothing since.
    if (before === undefined || i === days.length) continue;
    const shares = shareFactor(action);
    const added = addedTo(action);
    const close = before.close / UNITS;
    factors.push({
      action,
      fwdFactorA: us ? (close + added) / close / shares : 1 / shares,
      fwdFactorB: us ? 0 : plain(added / shares),
      bwdFactorA: shares,
      bwdFactorB: plain(-added),
    });
  }
  return factors;
}

/** The place of the first day from a wall time on. */
function firstFrom(days: readonly RawBar[], wall: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as RawBar).key < wall) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A price in units of a day, given as days since 1970-01-01, as an adjusted price in the currency. */
export type Adjust = (day: number, units: number) => number;

/** Factors are applied one after the other, forward the earliest first and backward the latest first. */
export function adjuster(factors: readonly RehabFactors[], rehab: Rehab): Adjust {
  if (rehab === Rehab.None || factors.length === 0) return (_, units) => units / UNITS;
  if (rehab === Rehab.Forward) {
    return (day, units) => {
      let price = units / UNITS;
      for (const { action, fwdFactorA, fwdFactorB } of factors) {
        if (action.exDay > day) price = fwdFactorA * price + fwdFactorB;
      }
      return rounded(price);
    };
  }
  return (day, units) => {
    let price = units / UNITS;
    for (let i = factors.length - 1; i >= 0; i--) {
      const { action, bwdFactorA, bwdFactorB } = factors[i] as RehabFactors;
      if (action.exDay <= day) price = bwdFactorA * price + bwdFactorB;
    }
    return rounded(price);
  };
}

/** Adjusted prices have six decimals, as those in OpenD's documents. */
function rounded(price: number): number {
  return Math.round(price * 1e6) / 1e6;
}

/** Without the sign of zero. */
function plain(value: number): number {
  return value === 0 ? 0 : value;
}

/**
 * The figures of options and warrants at their underlying's price: the same wherever they are told.
 *
 * @module
 */

import { Random } from "../prng.ts";
import type { SecurityInfo } from "../securities.ts";
import type { OptionTerms, WarrantTerms } from "../terms.ts";
import { UNITS } from "../tick_size.ts";
import { DAY, toWall } from "../zones.ts";
import { onGrid } from "./derived_past.ts";
import { endOf, optionValue, warrantValue } from "./models.ts";

/** Model figures. Prices are in the currency, rates in percent. */
export interface ModelFigures {
  /** The underlying's price. */
  readonly spot: number;
  /** What the model says, on the grid. */
  readonly fair: number;
  /** Implied volatility. */
  readonly volatility: number;
  readonly delta: number;
  readonly gamma: number;
  readonly vega: number;
  readonly theta: number;
  readonly rho: number;
  /** How likely it ends in the money. */
  readonly probability: number;
  /** Days of the calendar until the last one. */
  readonly daysLeft: number;
  /** What exercising at once would give. */
  readonly intrinsic: number;
}

/** The figures of an option or a warrant. */
export function figuresOf(
  info: SecurityInfo,
  terms: OptionTerms | WarrantTerms,
  owner: SecurityInfo,
  spot: number,
  epochMs: number,
): ModelFigures {
  const value = terms.kind === "option"
    ? optionValue(terms, owner, spot, epochMs)
    : warrantValue(terms, owner, spot, epochMs);
  const end = toWall(info.market, endOf(info, terms.expiry));
  const rises = terms.kind === "option" ? terms.call : terms.type === "call" || terms.type === "bull";
  const ratio = terms.kind === "warrant" ? terms.ratio : 1;
  return {
    spot,
    fair: onGrid(info, value.price * UNITS) / UNITS,
    volatility: value.volatility * 100,
    delta: value.delta,
    gamma: value.gamma,
    vega: value.vega,
    theta: value.theta,
    rho: value.rho,
    probability: value.probability * 100,
    daysLeft: Math.max(0, Math.floor(end / DAY) - Math.floor(toWall(info.market, epochMs) / DAY)),
    intrinsic: Math.max(0, rises ? spot - terms.strike : terms.strike - spot) / ratio,
  };
}

/** By how much the underlying must move, in percent, until what one paid is back. */
export function premiumOf(terms: OptionTerms | WarrantTerms, price: number, spot: number): number {
  const ratio = terms.kind === "warrant" ? terms.ratio : 1;
  const rises = terms.kind === "option" ? terms.call : terms.type === "call" || terms.type === "bull";
  const even = rises ? terms.strike + price * ratio : terms.strike - price * ratio;
  return (rises ? even / spot - 1 : 1 - even / spot) * 100;
}

/** Contracts that are open, and by how many more than the day before: made up, the same wherever they are told. */
export function openInterestOf(
  { symbol, dailyVolume }: SecurityInfo,
): { readonly open: number; readonly change: number } {
  const random = new Random(`${symbol}/interest`);
  const open = Math.round(dailyVolume * (2 + 6 * random.float()));
  return { open, change: Math.round(open * 0.02 * random.normal()) };
}

/**
 * Combinations of options: which legs each strategy has, and what they are worth at expiry.
 *
 * @module
 */

import { OptionStrategyType as Strategy, OptionType } from "../../gen/qot_common.ts";
import { value as modelOf } from "../market/derivatives/black_scholes.ts";
import { rateOf } from "../market/derivatives/volatility.ts";
import type { SimSecurity } from "../market/security.ts";
import type { Contract } from "./contracts.ts";

/** A leg of a strategy. Strikes are so many widths above the first one; `either` is a call or a put as wanted. */
interface Part {
  readonly kind: "call" | "put" | "either" | "stock";
  readonly at: number;
  /** Below 0 it is sold. */
  readonly count: number;
  /** Of the farther expiry. */
  readonly far?: boolean;
}

const part = (kind: Part["kind"], at: number, count: number, far = false): Part => ({ kind, at, count, far });

/** The legs of each strategy. */
export const STRATEGIES: ReadonlyMap<number, readonly Part[]> = /* @__PURE__ */ new Map<number, readonly Part[]>([
  [Strategy.SingleOption, [part("either", 0, 1)]],
  [Strategy.Covered, [part("stock", 0, 1), part("call", 0, -1)]],
  [Strategy.Spread, [part("either", 0, 1), part("either", 1, -1)]],
  [Strategy.Straddle, [part("call", 0, 1), part("put", 0, 1)]],
  [Strategy.Strangle, [part("put", 0, 1), part("call", 1, 1)]],
  [Strategy.Collar, [part("stock", 0, 1), part("put", 0, 1), part("call", 1, -1)]],
  [Strategy.Butterfly, [part("either", 0, 1), part("either", 1, -2), part("either", 2, 1)]],
  [Strategy.Condor, [part("either", 0, 1), part("either", 1, -1), part("either", 2, -1), part("either", 3, 1)]],
  [Strategy.IronButterfly, [part("put", 0, 1), part("put", 1, -1), part("call", 1, -1), part("call", 2, 1)]],
  [Strategy.IronCondor, [part("put", 0, 1), part("put", 1, -1), part("call", 2, -1), part("call", 3, 1)]],
  [Strategy.CalendarSpread, [part("either", 0, -1), part("either", 0, 1, true)]],
  [Strategy.DiagonalSpread, [part("either", 0, -1), part("either", 1, 1, true)]],
]);

/** Whether a strategy is of two expiries. */
export function isOfTwoExpiries(strategy: number): boolean {
  return strategy === Strategy.CalendarSpread || strategy === Strategy.DiagonalSpread;
}

/** Whether the strikes of a strategy stand apart. */
export function hasWidth(strategy: number): boolean {
  return STRATEGIES.get(strategy)?.some(({ at }) => at > 0) === true;
}

/** A leg as it is held: so many contracts, or so many shares of the underlying; below 0 it is sold. */
export interface HeldLeg {
  readonly contract?: Contract;
  readonly stock?: SimSecurity;
  readonly count: number;
}

/** What legs are, in a form that two combinations of the same strategy share. */
function signatureOf(legs: readonly { kind: string; strike: number; expiry: number; count: number }[]): string {
  const nearest = Math.min(...legs.map(({ expiry }) => expiry));
  const rank = new Map([...new Set(legs.map(({ strike }) => strike))].sort((a, b) => a - b).map((it, i) => [it, i]));
  const text = (sign: number): string =>
    legs.map(({ kind, strike, expiry, count }) =>
      `${kind}${kind === "stock" ? "" : rank.get(strike)}${expiry > nearest ? "far" : ""}${Math.sign(count * sign)}`
    ).sort().join();
  // Who sells a strategy has the same one the other way round.
  const [one, other] = [text(1), text(-1)];
  return one < other ? one : other;
}

let signatures: ReadonlyMap<string, number> | undefined;

function known(): ReadonlyMap<string, number> {
  return signatures ??= new Map(
    [...STRATEGIES].flatMap(([strategy, parts]) =>
      ["call", "put"].map((either) => {
        const legs = parts.map(({ kind, at, count, far }) => ({
          kind: kind === "either" ? either : kind,
          strike: at,
          expiry: far === true ? 1 : 0,
          count,
        }));
        return [signatureOf(shares(legs)), strategy] as const;
      })
    ),
  );
}

/** Shares have no strike and no expiry of their own: those of the first contract stand in. */
function shares<T extends { kind: string; strike: number; expiry: number }>(legs: readonly T[]): T[] {
  const first = legs.find(({ kind }) => kind !== "stock") ?? legs[0];
  return legs.map((leg) =>
    leg.kind === "stock" && first ? { ...leg, strike: first.strike, expiry: first.expiry } : leg
  );
}

/** Which strategy legs make up. */
export function strategyOf(legs: readonly HeldLeg[]): number {
  const told = legs.map(({ contract, count }) => ({
    kind: contract === undefined ? "stock" : contract.type === OptionType.Call ? "call" : "put",
    strike: contract?.strike ?? 0,
    expiry: contract?.expiry ?? 0,
    count,
  }));
  return known().get(signatureOf(shares(told))) ?? Strategy.Customize;
}

/** What there is no bound to. */
const UNBOUND = 9_999_999;

/** What becomes of a combination on the day on which its first contract ends. */
export interface Outcome {
  readonly maxProfit: number;
  readonly maxLoss: number;
  readonly breakEven: readonly number[];
  /** A fraction. */
  readonly chance: number;
}

/** Gains and losses by the price of the underlying, in money for one combination. */
export function outcomeOf(legs: readonly HeldLeg[]): Outcome {
  const contracts = legs.flatMap(({ contract }) => contract ?? []);
  const [first] = contracts;
  if (first === undefined) return { maxProfit: UNBOUND, maxLoss: -UNBOUND, breakEven: [], chance: 0.5 };
  const spot = first.figure("stockPrice") ?? first.strike;
  const size = first.figure("contract_size") ?? 100;
  const nearest = Math.min(...contracts.map(({ expiry }) => expiry));
  const rate = rateOf(first.info.currency);
  const volatility = contracts.reduce((sum, it) => sum + (it.figure("iv") ?? 0), 0) / contracts.length / 100;
  const worth = (contract: Contract, price: number): number => {
    const call = contract.type === OptionType.Call;
    const years = (contract.expiry - nearest) / 365;
    return modelOf({ call, spot: price, strike: contract.strike, years, volatility, rate }).price;
  };
  const gain = (price: number): number =>
    legs.reduce((sum, { contract, count }) => {
      if (contract === undefined) return sum + count * (price - spot);
      return sum + count * size * (worth(contract, price) - (contract.figure("price") ?? 0));
    }, 0);
  const strikes = contracts.map(({ strike }) => strike);
  const top = 3 * Math.max(spot, ...strikes);
  const grid = [...new Set([...strikes, ...Array.from({ length: 301 }, (_, i) => Math.max(top * i / 300, 0.001))])]
    .sort((a, b) => a - b);
  const gains = grid.map(gain);
  const slope = (gains.at(-1) as number) - (gains.at(-2) as number);
  const still = size * top * 1e-6;
  // How likely the underlying ends above a price.
  const above = (strike: number): number => {
    const years = (first.daysLeft - (first.expiry - nearest) + 0.5) / 365;
    return modelOf({ call: true, spot, strike, years, volatility, rate }).probability;
  };
  const breakEven: number[] = [];
  let chance = 0;
  for (let i = 1; i < grid.length; i++) {
    const [low, high] = [grid[i - 1] as number, grid[i] as number];
    const [a, b] = [gains[i - 1] as number, gains[i] as number];
    const zero = a === b ? low : low + (high - low) * a / (a - b);
    if (a * b < 0) breakEven.push(zero);
    const [from, to] = a * b < 0 ? (a > 0 ? [low, zero] : [zero, high]) : [low, high];
    if (a > 0 || b > 0) chance += above(from) - above(to);
  }
  return {
    maxProfit: slope > still ? UNBOUND : Math.max(...gains),
    maxLoss: slope < -still ? -UNBOUND : Math.min(...gains),
    breakEven,
    chance: Math.min(1, chance + ((gains.at(-1) as number) > 0 ? above(top) : 0)),
  };
}

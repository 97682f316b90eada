/**
 * The hours of a market: around the clock, or those of the exchanges.
 *
 * @module
 */

import { QotMarketState } from "../../../gen/qot_common.ts";
import { DAY, fromWall, toWall } from "../zones.ts";
import { type Phase, phaseAt, pricedDay } from "./phase.ts";
import { type Product, zoneOf } from "./product.ts";

/** When markets trade: around the clock on every day, or as their exchanges do. Told by {@linkcode SimulatorOptions}. */
export type Hours = "always" | "exchange";

/**
 * The sessions that an order or a subscription is about, as OpenD's `Session`: the regular ones, those with pre- and
 * after-market, all of them, or only the night. Outside the US all four mean the regular ones.
 */
export type Scope = "regular" | "extended" | "all" | "overnight";

/** Whether a phase is of a scope; one that is closed is of none. */
export function isWithin({ session }: Pick<Phase, "session">, scope: Scope): boolean {
  switch (session) {
    case "closed":
      return false;
    case "regular":
      return scope !== "overnight";
    case "overnight":
      return scope === "overnight" || scope === "all";
    default:
      return scope === "extended" || scope === "all";
  }
}

/** The phases of all products, under one of the two kinds of hours. It remembers the last phase of each. */
export class Sessions {
  readonly hours: Hours;
  readonly #last = new Map<Product, Phase>();

  constructor(hours: Hours) {
    this.hours = hours;
  }

  /** The phase of a product at an instant, epoch milliseconds. */
  at(product: Product, epochMs: number): Phase {
    const last = this.#last.get(product);
    if (last !== undefined && epochMs >= last.from && epochMs < last.until) return last;
    const phase = this.hours === "always" ? alwaysAt(product, epochMs) : phaseAt(product, epochMs);
    this.#last.set(product, phase);
    return phase;
  }

  /**
   * The first instant from `epochMs` on at which a product trades, or orders collect, in one of the sessions of a scope:
   * `epochMs` itself when it does so already.
   */
  opens(product: Product, epochMs: number, scope: Scope = "regular"): number {
    return Math.max(epochMs, this.#open(product, epochMs, scope).from);
  }

  /**
   * The instant at which an order that is good for the day ends: the last close, within the scope, of the trading day that
   * is under way at `epochMs`, or of the next one when its last session is over.
   */
  closes(product: Product, epochMs: number, scope: Scope = "regular"): number {
    const wanted = this.#scopeOf(product, scope);
    let phase = this.#open(product, epochMs, scope);
    const { date } = phase;
    let close = phase.until;
    while (phase.date === date) {
      if (phase.trading !== "none" && isWithin(phase, wanted)) close = phase.until;
      phase = this.#after(product, phase);
    }
    return close;
  }

  /** The instant from which prices have the corporate actions of a trading day: see {@linkcode pricedDay}. */
  begins(product: Product, day: number): number {
    let phase = this.at(product, fromWall(zoneOf(product), (day - 1) * DAY));
    while (pricedDay(phase) < day) phase = this.#after(product, phase);
    return phase.from;
  }

  #open(product: Product, epochMs: number, scope: Scope): Phase {
    const wanted = this.#scopeOf(product, scope);
    let phase = this.at(product, epochMs);
    while (phase.trading === "none" || !isWithin(phase, wanted)) phase = this.#after(product, phase);
    return phase;
  }

  #after(product: Product, { until }: Phase): Phase {
    return this.hours === "always" ? alwaysAt(product, until) : phaseAt(product, until);
  }

  /** Only US stocks have more than the regular sessions. */
  #scopeOf(product: Product, scope: Scope): Scope {
    return product === "us-stock" && this.hours === "exchange" ? scope : "regular";
  }
}

/**
 * Trading around the clock: OpenD's Morning (3) before 12:00 local time and Afternoon (5) from then on, and Afternoon all day
 * for US, which has no Morning; futures are open. A trading day is a day of the local time.
 */
function alwaysAt(product: Product, epochMs: number): Phase {
  const zone = zoneOf(product);
  const wall = toWall(zone, epochMs);
  const day = Math.floor(wall / DAY);
  const morning = wall - day * DAY < DAY / 2;
  const boundary = (half: number): number => fromWall(zone, day * DAY + half * (DAY / 2));
  return {
    state: alwaysState(product, morning),
    trading: "continuous",
    session: "regular",
    date: day,
    from: boundary(morning ? 0 : 1),
    until: boundary(morning ? 1 : 2),
    figures: day,
    bar: undefined,
  };
}

function alwaysState(product: Product, morning: boolean): number {
  const { Afternoon, FutureDayOpen, FutureOpen, Morning } = QotMarketState;
  if (product === "hk-future") return FutureDayOpen;
  if (product === "us-future") return FutureOpen;
  return product === "crypto" || (morning && zoneOf(product) !== "US") ? Morning : Afternoon;
}

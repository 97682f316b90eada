/**
 * How securities follow others: ties what is derived to what it is derived from.
 *
 * @module
 */

import { History } from "../history.ts";
import type { SecurityInfo } from "../securities.ts";
import { UNITS } from "../tick_size.ts";
import { Basket, BasketPast, type Member } from "./basket.ts";
import { DerivedPast, onGrid } from "./derived_past.ts";
import { endOf, worthOf } from "./models.ts";
import type { Sums } from "./price_path.ts";

/** What a live security that follows others goes by. */
export interface Follow {
  /** What it is worth at an instant, in units and on its grid; `undefined` once it has ended. */
  fair(epochMs: number): number | undefined;
  /** When it ends if it was not called before, epoch milliseconds; never without. */
  readonly ends?: number;
  /** Of an index or a plate: what its members have traded. Such a security has no orders of its own. */
  readonly traded?: (epochMs: number) => Sums;
}

/** An underlying, as those who follow it see it. */
export interface Owner extends Member {
  /** Lowest and highest price between two instants, in units. */
  rangeOf(from: number, to: number): { readonly low: number; readonly high: number };
}

/** What the past of a security is made of. */
export interface PastParts {
  readonly seed: string;
  /** Wall time. */
  readonly end: number;
  readonly days: number;
}

/** The past and the follower of a security. */
export interface Derivation {
  readonly past: History;
  readonly follow?: Follow;
}

/** Ties a security to what it follows, as far as that is there. */
export function derive(info: SecurityInfo, find: (symbol: string) => Owner | undefined, parts: PastParts): Derivation {
  const { terms } = info;
  const { seed, end, days } = parts;
  if (terms?.kind === "basket") {
    const members = terms.members.map(find).filter((it) => it !== undefined);
    if (members.length > 0) {
      const make = (lastClose: number): Basket => new Basket(info, members, terms.weights, lastClose);
      const past = new BasketPast(info, make, seed, end, days);
      return { past, follow: { fair: (time) => past.basket.at(time), traded: (time) => past.basket.traded(time) } };
    }
  }
  const owner = terms === undefined || terms.kind === "basket" || terms.owner === undefined
    ? undefined
    : find(terms.owner);
  if (owner === undefined) return { past: new History(info, seed, end, days) };
  const model = worthOf(info, owner.info);
  const worth = (spot: number, time: number): number => model(spot / UNITS, time) * UNITS;
  return { past: new DerivedPast(info, owner.past, worth, seed, end, days), follow: followOf(info, owner, worth) };
}

function followOf(info: SecurityInfo, owner: Owner, worth: (spot: number, epochMs: number) => number): Follow {
  const { terms } = info;
  const expiry = terms === undefined || terms.kind === "basket" || (terms.kind === "future" && terms.origin)
    ? undefined
    : terms.expiry;
  const end = expiry === undefined ? Number.POSITIVE_INFINITY : endOf(info, expiry);
  const recovery = terms?.kind === "warrant" ? terms.recovery : undefined;
  let looked: number | undefined;
  let over = false;
  return {
    ends: end,
    fair(epochMs) {
      if (recovery !== undefined && terms?.kind === "warrant") {
        const { low, high } = owner.rangeOf(looked ?? epochMs, epochMs);
        const now = owner.priceAt(epochMs);
        looked = epochMs;
        over ||= terms.type === "bull"
          ? Math.min(low, now) <= recovery * UNITS
          : Math.max(high, now) >= recovery * UNITS;
      }
      over ||= epochMs >= end;
      return over ? undefined : onGrid(info, worth(owner.priceAt(epochMs), epochMs));
    },
  };
}

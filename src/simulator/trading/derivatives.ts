/**
 * What trading must know of options, futures and warrants beyond their prices: what they are on, when they end, and at what
 * price they are settled then.
 *
 * Whatever an exchange does at the end, here all of them are settled in cash, at the last price of what they are on: options
 * and warrants for what they are in the money, or worthless; nothing is delivered or assigned.
 *
 * @module
 */

import type { SecurityInfo } from "../market/securities.ts";
import type { SimSecurity } from "../market/security.ts";
import { endOf as endOfContract } from "../market/derivatives/models.ts";
import { UNITS } from "../market/tick_size.ts";
import { lastPrice } from "./position.ts";

/** Looks a security up. */
export type Find = (symbol: string) => SimSecurity | undefined;

/** An option, for its margin. In units of the price. */
export interface OptionFacts {
  readonly call: boolean;
  readonly strike: number;
  /** The underlying's newest price. */
  readonly underlying: number;
}

/** The facts of an option; `undefined` for everything else, and where its underlying is not in the market. */
export function optionOf({ info: { terms } }: SimSecurity, find: Find): OptionFacts | undefined {
  if (terms?.kind !== "option") return undefined;
  const owner = find(terms.owner);
  if (owner === undefined) return undefined;
  return { call: terms.call, strike: Math.round(terms.strike * UNITS), underlying: lastPrice(owner) * owner.shares };
}

/** What is really traded: a main or current contract of futures stands for that of a month. */
export function contractOf(security: SimSecurity, find: Find): SimSecurity {
  const { terms } = security.info;
  if (terms?.kind !== "future" || terms.origin === undefined) return security;
  return find(terms.origin) ?? security;
}

/** When a security ends, epoch milliseconds; `Infinity` for what has no end. */
export function endOf(info: SecurityInfo): number {
  const { terms } = info;
  return terms === undefined || terms.kind === "basket" ? Number.POSITIVE_INFINITY : endOfContract(info, terms.expiry);
}

/** What a share or contract is worth at its end, in units. */
export function settlementPrice(security: SimSecurity, find: Find): number {
  const { terms } = security.info;
  const owner = terms === undefined || terms.kind === "basket" || terms.owner === undefined
    ? undefined
    : find(terms.owner);
  if (terms === undefined || owner === undefined) return lastPrice(security);
  // A contract stands for the shares that it was made for.
  const price = lastPrice(owner) * owner.shares;
  switch (terms.kind) {
    case "option":
      return Math.max(0, terms.call ? price - terms.strike * UNITS : terms.strike * UNITS - price);
    case "warrant": {
      const rises = terms.type === "call" || terms.type === "bull";
      const inside = rises ? price - terms.strike * UNITS : terms.strike * UNITS - price;
      return Math.max(0, Math.round(inside / terms.ratio));
    }
    default:
      return price;
  }
}

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
import type { Sessions } from "../market/sessions/hours.ts";
import { productOf, zoneOf } from "../market/sessions/product.ts";
import { UNITS } from "../market/tick_size.ts";
import { DAY, fromWall } from "../market/zones.ts";
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
  return { call: terms.call, strike: Math.round(terms.strike * UNITS), underlying: lastPrice(owner) };
}

/** When a security ends, epoch milliseconds, with the last session of its last day; `undefined` for what has no end. */
export function endOf(info: SecurityInfo, sessions: Sessions): number | undefined {
  const { terms } = info;
  if (terms === undefined || terms.kind === "basket") return undefined;
  const product = productOf(info);
  // At noon the day is under way wherever it began.
  return sessions.closes(product, fromWall(zoneOf(product), Date.parse(terms.expiry) + DAY / 2));
}

/** What a share or contract is worth at its end, in units. */
export function settlementPrice(security: SimSecurity, find: Find): number {
  const { terms } = security.info;
  const owner = terms === undefined || terms.kind === "basket" || terms.owner === undefined
    ? undefined
    : find(terms.owner);
  if (terms === undefined || owner === undefined) return lastPrice(security);
  const price = lastPrice(owner);
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

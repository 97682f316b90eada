/**
 * Margins: what of an account's equity a position binds. The figures are the simulator's own, of the size that brokers ask.
 *
 * | product | initial | maintenance |
 * | --- | --- | --- |
 * | shares, funds: held | 50 % of the value | 30 % |
 * | shares, funds: sold short | 60 % | 40 % |
 * | warrants, options and crypto held | 100 % | 100 % |
 * | options sold short | 20 % of the underlying's value less what the option is out of the money, at least 10 % (of the strike, for a put) | three quarters of that |
 * | futures | 10 % of a contract's value at the start of the simulation, held or sold | 8 % |
 *
 * Legs that cover one another free nothing: each position binds its own.
 *
 * @module
 */

import type { SimSecurity } from "../market/security.ts";
import { UNITS } from "../market/tick_size.ts";
import { isWarrant, multiplierOf, tradeOf, worth } from "./contract.ts";
import { type Find, optionOf } from "./derivatives.ts";
import { CENT } from "./money.ts";

/** Initial margins of shares, in hundredths. */
export const INITIAL = { long: 50, short: 60 } as const;
/** Maintenance margins of shares, in hundredths. */
export const MAINTENANCE = { long: 30, short: 40 } as const;

/** Margins of futures, in hundredths. */
const FUTURE = { initial: 10, maintenance: 8 } as const;

/** Which of the two margins. */
export type MarginKind = "initial" | "maintenance";

/** What a position of `qty` (negative: short) at a price in units binds, in units. */
export function marginOf(
  security: SimSecurity,
  qty: number,
  price: number,
  which: MarginKind,
  find: Find,
): number {
  const held = Math.abs(qty);
  const value = worth(security, held, price);
  switch (tradeOf(security.info)) {
    case "future":
      return held * perContract(security, which);
    case "option":
      return qty > 0 ? value : shortOption(security, held, which, find);
    case "shares": {
      if (isWarrant(security.info)) return value;
      const shares = which === "initial" ? INITIAL : MAINTENANCE;
      return Math.ceil(value * (qty > 0 ? shares.long : shares.short) / 100);
    }
    default:
      return value;
  }
}

/** A future's margin does not move with its price, so that it can be told beforehand. */
function perContract({ info }: SimSecurity, which: MarginKind): number {
  const value = info.referencePrice * UNITS * multiplierOf(info);
  return Math.ceil(value * FUTURE[which] / 100 / CENT) * CENT;
}

function shortOption(security: SimSecurity, contracts: number, which: MarginKind, find: Find): number {
  const option = optionOf(security, find);
  if (option === undefined) return 0;
  const { strike, call, underlying } = option;
  const away = Math.max(0, call ? strike - underlying : underlying - strike);
  const least = (call ? underlying : strike) / 10;
  const each = Math.max(underlying / 5 - away, least) * (which === "initial" ? 1 : 0.75);
  return Math.ceil(contracts * each * multiplierOf(security.info));
}

/**
 * Money of the simulated accounts, in whole units of 1/10,000 of a currency, as the market's prices: sums are exact, and
 * a price times a quantity is a whole number.
 *
 * @module
 */

import { Currency } from "../../gen/trd_common.ts";
import { UNITS } from "../market/tick_size.ts";

/** Units in a cent. */
export const CENT: number = UNITS / 100;

/** Ten-thousandths of a Hong Kong dollar that a unit of the currency is worth: fixed, so that sums can be checked. */
const IN_HKD: Readonly<Partial<Record<Currency, number>>> = {
  [Currency.HKD]: 10_000,
  [Currency.USD]: 78_000,
  [Currency.CNH]: 10_800,
  [Currency.JPY]: 510,
  [Currency.SGD]: 60_000,
};

/** Whether amounts can be told in it. */
export function isKnown(currency: Currency): boolean {
  return IN_HKD[currency] !== undefined;
}

/** An amount of one currency in another, at the fixed rates, to the nearest unit. */
export function convert(amount: number, from: Currency, to: Currency): number {
  if (from === to) return amount;
  return Math.round(amount * ((IN_HKD[from] ?? 0) / (IN_HKD[to] ?? 1)));
}

/** Units of a decimal amount. */
export function toUnits(amount: number): number {
  return Math.round(amount * UNITS);
}

/** The decimal amount of units. */
export function fromUnits(units: number): number {
  return units / UNITS;
}

/** A part of an amount in millionths, to the cent. */
export function share(amount: number, millionths: number): number {
  return Math.round(amount * (millionths / 1e6) / CENT) * CENT;
}

/**
 * What options are worth: Black and Scholes, without dividends.
 *
 * @module
 */

import { cumulative, density, exp, log } from "./arithmetic.ts";

/** What a price is worked out from. */
export interface OptionInput {
  readonly call: boolean;
  /** Price of the underlying. */
  readonly spot: number;
  readonly strike: number;
  /** Time left; at 0 the value is what exercising gives. */
  readonly years: number;
  /** A year, such as 0.3. */
  readonly volatility: number;
  /** A year, continuously compounded, such as 0.04. */
  readonly rate: number;
}

/** Price and Greeks, as OpenD tells them. */
export interface OptionValue {
  readonly price: number;
  /** For a point of the underlying. */
  readonly delta: number;
  /** Of delta, for a point of the underlying. */
  readonly gamma: number;
  /** For a hundredth of volatility. */
  readonly vega: number;
  /** For a day. */
  readonly theta: number;
  /** For a hundredth of the rate. */
  readonly rho: number;
  /** How likely it is to be worth something at the end, 0 to 1. */
  readonly probability: number;
}

const DAYS = 365;

/** The price alone, for where many are wanted. */
export function priceOf(
  call: boolean,
  spot: number,
  strike: number,
  years: number,
  sigma: number,
  rate: number,
): number {
  const sign = call ? 1 : -1;
  if (!(years > 0) || !(sigma > 0)) return Math.max(0, sign * (spot - strike));
  const spread = sigma * Math.sqrt(years);
  const d1 = (log(spot / strike) + (rate + sigma * sigma / 2) * years) / spread;
  const discounted = strike * exp(-rate * years) * cumulative(sign * (d1 - spread));
  return Math.max(0, sign * (spot * cumulative(sign * d1) - discounted));
}

/** Price and Greeks. */
export function value({ call, spot, strike, years, volatility, rate }: OptionInput): OptionValue {
  const sign = call ? 1 : -1;
  if (!(years > 0) || !(volatility > 0)) {
    const inside = sign * (spot - strike) > 0;
    const price = inside ? sign * (spot - strike) : 0;
    return { price, delta: inside ? sign : 0, gamma: 0, vega: 0, theta: 0, rho: 0, probability: inside ? 1 : 0 };
  }
  const root = Math.sqrt(years);
  const spread = volatility * root;
  const d1 = (log(spot / strike) + (rate + volatility * volatility / 2) * years) / spread;
  const d2 = d1 - spread;
  const discount = exp(-rate * years);
  const inDelta = cumulative(sign * d1);
  const inMoney = cumulative(sign * d2);
  const bell = density(d1);
  return {
    price: Math.max(0, sign * (spot * inDelta - strike * discount * inMoney)),
    delta: sign * inDelta,
    gamma: bell / (spot * spread),
    vega: spot * bell * root / 100,
    theta: (-spot * bell * volatility / (2 * root) - sign * rate * strike * discount * inMoney) / DAYS,
    rho: sign * strike * years * discount * inMoney / 100,
    probability: inMoney,
  };
}

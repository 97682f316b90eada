/**
 * What a derived security is worth while its underlying stands at a price.
 *
 * @module
 */

import { parseDay } from "../holidays.ts";
import type { SecurityInfo } from "../securities.ts";
import type { OptionTerms, WarrantTerms } from "../terms.ts";
import { DAY, fromWall } from "../zones.ts";
import { type OptionValue, priceOf, value } from "./black_scholes.ts";
import { impliedVolatility, rateOf } from "./volatility.ts";

const HOUR = 3_600_000;
const YEAR = 365 * DAY;
/** Warrants are sold for more volatility than options. */
const WARRANT_MARKUP = 1.15;
/** What a CBBC's issuer takes a year, of the strike. */
const FINANCING = 0.05;
/** What holding an index pays a year, in dividends. */
const DIVIDENDS = 0.015;

/** The instant at which a contract ends: 16:00 of its last day, epoch milliseconds. */
export function endOf({ market }: Pick<SecurityInfo, "market">, expiry: string): number {
  return fromWall(market, (parseDay(expiry) ?? 0) * DAY + 16 * HOUR);
}

/** Years until then; 0 when it is over. */
export function yearsLeft(info: Pick<SecurityInfo, "market">, expiry: string, epochMs: number): number {
  return Math.max(0, endOf(info, expiry) - epochMs) / YEAR;
}

/** Value, Greeks and volatility of an option, in the currency. */
export function optionValue(
  terms: OptionTerms,
  owner: SecurityInfo,
  spot: number,
  epochMs: number,
): OptionValue & { readonly volatility: number; readonly years: number } {
  const { call, strike, expiry } = terms;
  const years = yearsLeft(owner, expiry, epochMs);
  const volatility = impliedVolatility(owner, spot, strike, years);
  return { ...value({ call, spot, strike, years, volatility, rate: rateOf(owner.currency) }), volatility, years };
}

/** Value, Greeks and volatility of a warrant, for one of it; of a CBBC only value and delta mean something. */
export function warrantValue(
  terms: WarrantTerms,
  owner: SecurityInfo,
  spot: number,
  epochMs: number,
): OptionValue & { readonly volatility: number; readonly years: number } {
  const { type, strike, expiry, ratio } = terms;
  const years = yearsLeft(owner, expiry, epochMs);
  if (type === "bull" || type === "bear") {
    const sign = type === "bull" ? 1 : -1;
    const price = Math.max(0, sign * (spot - strike) + strike * FINANCING * years) / ratio;
    const none = { gamma: 0, vega: 0, theta: 0, rho: 0, volatility: 0, probability: 0, years };
    return { price, delta: sign / ratio, ...none };
  }
  const volatility = impliedVolatility(owner, spot, strike, years) * WARRANT_MARKUP;
  const input = { call: type === "call", spot, strike, years, volatility, rate: rateOf(owner.currency) };
  const one = value(input);
  return {
    price: one.price / ratio,
    delta: one.delta / ratio,
    gamma: one.gamma / ratio,
    vega: one.vega / ratio,
    theta: one.theta / ratio,
    rho: one.rho / ratio,
    probability: one.probability,
    volatility,
    years,
  };
}

/** What one of a derived security is worth while its underlying is at a price at an instant, in the currency. */
export function worthOf(info: SecurityInfo, owner: SecurityInfo): (spot: number, epochMs: number) => number {
  const { terms } = info;
  if (terms === undefined || terms.kind === "basket") return (spot) => spot;
  const end = endOf(info, terms.expiry);
  const left = (epochMs: number): number => Math.max(0, end - epochMs) / YEAR;
  const rate = rateOf(info.currency);
  if (terms.kind === "future") {
    // The month of a commodity costs what carrying it there costs: the rate, for an index less what it pays.
    const carry = rate - (owner.kind === "index" ? DIVIDENDS : 0);
    return (spot, epochMs) => spot * (1 + carry * left(epochMs));
  }
  const { strike } = terms;
  const [ratio, markup] = terms.kind === "warrant" ? [terms.ratio, WARRANT_MARKUP] : [1, 1];
  if (terms.kind === "warrant" && (terms.type === "bull" || terms.type === "bear")) {
    return (spot, epochMs) => warrantValue(terms, owner, spot, epochMs).price;
  }
  const call = terms.kind === "option" ? terms.call : terms.type === "call";
  return (spot, epochMs) => {
    const years = left(epochMs);
    return priceOf(call, spot, strike, years, impliedVolatility(owner, spot, strike, years) * markup, rate) / ratio;
  };
}

/**
 * Which option chain a contract is of: chains share units of the option quotas.
 *
 * @module
 */

/** Underlying, expiry as yyMMdd, call or put, strike times a thousand: `US.AAPL270115C200000`. */
const CONTRACT = /^([A-Z]+\.[A-Z0-9.]*?[A-Z.])(\d{6})[CP]\d+$/;

/** The chain of an option's symbol, one underlying and expiry, as a name; `undefined` for what is no option. */
export function optionChainOf(symbol: string): string | undefined {
  const match = CONTRACT.exec(symbol);
  return match === null ? undefined : `${match[1]}${match[2]}`;
}

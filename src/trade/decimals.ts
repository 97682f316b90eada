/**
 * Numbers with as many decimals as OpenD takes: it cuts off the rest without a word, so that is refused here.
 *
 * @module
 */

/** How far a number may be from the one meant, as a part of it: the sum 0.1 + 0.2 is not 0.3. */
const NOISE = 1e-12;

/**
 * The number with at most so many decimals that this one stands for, with what reckoning in doubles leaves taken off;
 * undefined when it has more decimals.
 */
export function withDecimals(value: number, decimals: number): number | undefined {
  // A double of this size has no more decimals to give.
  const rounded = Math.abs(value) >= 2 ** 53 / 10 ** decimals ? value : Number(value.toFixed(decimals));
  const most = Math.min(10 ** -decimals / 100, NOISE * Math.max(1, Math.abs(value)));
  return Math.abs(rounded - value) <= most ? rounded : undefined;
}

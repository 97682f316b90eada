/**
 * The long rise of prices and dividends that chance moves around.
 *
 * @module
 */

/** What is worth 1 today was worth this much so many years ago; above 1 in the future. */
export function growth(years: number): number {
  return years < 0 ? 1 - 0.07 * years : 1 / (1 + 0.07 * years);
}

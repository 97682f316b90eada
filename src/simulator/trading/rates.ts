/**
 * How often OpenD takes the trade commands.
 *
 * @module
 */

import type { RequestName } from "../envelope.ts";
import { type RateRules, RateWindows } from "../rules/rate_windows.ts";

export type { RateRules };

/** Counts the requests that an account could have made: what is refused before counts as none. */
export class TradeRates {
  readonly #windows: RateWindows;

  constructor(rules: RateRules) {
    this.#windows = new RateWindows(rules);
  }

  /**
   * Counts a request.
   *
   * @param accID the account, where each has windows of its own
   * @param refreshCache whether the request asks for fresh data
   * @throws {Refusal} too many, or too soon after the one before
   */
  count(name: RequestName & `Trd${string}`, now: number, accID?: bigint, refreshCache?: boolean): void {
    this.#windows.count(name, { header: { accID }, refreshCache }, now);
  }
}

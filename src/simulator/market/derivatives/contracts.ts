/**
 * Which contracts a market has on a day, by what it lists.
 *
 * @module
 */

import type { SecurityInfo } from "../securities.ts";
import { dayCode, expiriesOf, optionInfo, optionRoot, parseOption, strikesOf } from "./options.ts";
import { futuresOn } from "./futures.ts";
import { warrantsOf } from "./warrants.ts";

/** The contracts on a list of securities. */
export class Contracts {
  readonly #listed: ReadonlyMap<string, SecurityInfo>;
  readonly #roots = new Map<string, SecurityInfo>();
  readonly #warrants: ReadonlyMap<string, SecurityInfo>;

  /** @param begins the day on which the market begins, in Hong Kong: warrants are of that day */
  constructor(listed: Iterable<SecurityInfo>, begins: number) {
    this.#listed = new Map([...listed].map((info) => [info.symbol, info]));
    for (const info of this.#listed.values()) {
      const root = optionRoot(info);
      if (root !== undefined) this.#roots.set(`${info.market}.${root}`, info);
    }
    const warrants = [...this.#listed.values()].flatMap((info) => warrantsOf(info, begins));
    this.#warrants = new Map(warrants.map((info) => [info.symbol, info]));
  }

  /** All warrants and CBBCs. */
  get warrants(): readonly SecurityInfo[] {
    return [...this.#warrants.values()];
  }

  /** The futures of a day, of the places where anything is listed. */
  futures(today: (market: "HK" | "US") => number): SecurityInfo[] {
    const markets = new Set([...this.#listed.values()].map(({ market }) => market));
    return futuresOn(today, (symbol) => this.#listed.has(symbol)).filter(({ market }) => markets.has(market));
  }

  /** The options of an underlying on a day: of one expiry or of all, strikes upwards, the call before the put. */
  options(owner: SecurityInfo, today: number, expiry?: number): SecurityInfo[] {
    const strikes = strikesOf(owner);
    return expiriesOf(owner, today).filter(({ day }) => expiry === undefined || day === expiry).flatMap((it) =>
      strikes.flatMap((strike) => [true, false].map((call) => optionInfo(owner, it, strike, call)))
    );
  }

  /** The contract of a symbol on a day; `undefined` when there is none. */
  find(symbol: string, today: (market: "HK" | "US") => number): SecurityInfo | undefined {
    const warrant = this.#warrants.get(symbol);
    if (warrant !== undefined) return warrant;
    const dot = symbol.indexOf(".");
    const option = parseOption(symbol.slice(dot + 1));
    if (option !== undefined) {
      const owner = this.#roots.get(`${symbol.slice(0, dot)}.${option.root}`);
      if (owner === undefined || (owner.market !== "HK" && owner.market !== "US")) return undefined;
      const expiry = expiriesOf(owner, today(owner.market)).find(({ day }) => dayCode(day) === option.date);
      if (expiry === undefined || !strikesOf(owner).includes(option.strike)) return undefined;
      return optionInfo(owner, expiry, option.strike, option.call);
    }
    return this.futures(today).find((it) => it.symbol === symbol);
  }
}

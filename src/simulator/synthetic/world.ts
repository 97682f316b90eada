/**
 * What made-up replies refer to: the securities of the market, and the plates, options, warrants and events around them.
 *
 * @module
 */

import { QotMarket, type Security } from "../../gen/qot_common.ts";
import type { Core } from "../core.ts";
import { tradingDay } from "../market/holidays.ts";
import { Random } from "../market/prng.ts";
import type { SimSecurity } from "../market/security.ts";
import { DAY, type MarketCode, toWall } from "../market/zones.ts";
import { chainOf, type Contract, expiries, type Warrant, warrantsOf } from "./contracts.ts";
import { type Facts, makeFacts } from "./facts.ts";
import type { Fields } from "./row.ts";

const MARKETS: ReadonlyMap<number, MarketCode> = /* @__PURE__ */ new Map<number, MarketCode>([
  [QotMarket.HK_Security, "HK"],
  [QotMarket.HK_Future, "HK"],
  [QotMarket.US_Security, "US"],
  [QotMarket.CNSH_Security, "SH"],
  [QotMarket.CNSZ_Security, "SZ"],
]);

/** The market of OpenD's number that the simulator trades; `undefined` for one that it does not. */
export function marketOf(market: number): MarketCode | undefined {
  return MARKETS.get(market);
}

/** Lists that are kept to turn their pages. */
const LISTS = 8;

/** One for each simulator. */
export class World {
  readonly seed: string;
  readonly #core: Core;
  readonly #facts = new Map<string, Facts>();
  readonly #lists = new Map<string, readonly Fields[]>();
  readonly #chains = new Map<string, readonly Contract[]>();

  private constructor(core: Core) {
    this.#core = core;
    this.seed = core.options.seed;
  }

  static readonly #worlds: WeakMap<Core, World> = new WeakMap();

  /** The world of a simulator. */
  static of(core: Core): World {
    let world = World.#worlds.get(core);
    if (world === undefined) {
      world = new World(core);
      World.#worlds.set(core, world);
    }
    return world;
  }

  /** The market's time, epoch milliseconds. */
  get now(): number {
    return this.#core.marketTime();
  }

  /** The date of a market, as a day number, a trading day or not. */
  today(market: MarketCode): number {
    return Math.floor(toWall(market, this.now) / DAY);
  }

  /** The last trading day of a market that has ended: what is known of a day is known after it. */
  day(market: MarketCode): number {
    return tradingDay(market, this.today(market) - 1, 0);
  }

  /** All stocks and funds, or those of a market. */
  securities(market?: MarketCode): SimSecurity[] {
    return this.#core.market.securities.filter(({ info }) => market === undefined || info.market === market);
  }

  /** A security by its symbol. */
  security(symbol: string): SimSecurity | undefined {
    return this.#core.market.security(symbol);
  }

  /** Chance that depends on the seed and a name. */
  random(name: string): Random {
    return new Random(`${this.seed}/synthetic/${name}`);
  }

  /** The figures of a security today. */
  facts(security: SimSecurity): Facts {
    const key = `${this.seed}/${this.today(security.info.market)}`;
    const name = `${key}/${security.symbol}`;
    let facts = this.#facts.get(name);
    if (facts === undefined) {
      // Another day: nobody asks for the figures of the last one again.
      if (this.#facts.size > 1000) this.#facts.clear();
      facts = makeFacts(security, key, this.today(security.info.market));
      this.#facts.set(name, facts);
    }
    return facts;
  }

  /** What `make` gives, remembered while it is one of the lists that were asked for last. */
  kept(key: string, make: () => readonly Fields[]): readonly Fields[] {
    const list = this.#lists.get(key) ?? make();
    this.#lists.delete(key);
    this.#lists.set(key, list);
    const [oldest] = this.#lists.keys();
    if (this.#lists.size > LISTS && oldest !== undefined) this.#lists.delete(oldest);
    return list;
  }

  /** Expiry days of the options on a security; mainland stocks have none. */
  expiries({ info }: SimSecurity): number[] {
    return info.market === "HK" || info.market === "US" ? expiries(info.market, this.today(info.market)) : [];
  }

  /** The contracts of an underlying, of one expiry or of all. */
  contracts(owner: SimSecurity, expiry?: number): readonly Contract[] {
    const today = this.today(owner.info.market);
    return this.expiries(owner).filter((day) => expiry === undefined || day === expiry).flatMap((day) => {
      const name = `${owner.symbol}/${today}/${day}`;
      let chain = this.#chains.get(name);
      if (chain === undefined) {
        if (this.#chains.size > 1000) this.#chains.clear();
        chain = chainOf(owner, this.facts(owner), today, day, this.seed);
        this.#chains.set(name, chain);
      }
      return chain;
    });
  }

  /** The contract of a code. */
  contract({ market, code }: Security): Contract | undefined {
    const prefix = marketOf(market);
    for (const owner of prefix === undefined ? [] : this.securities(prefix)) {
      const root = prefix === "HK"
        ? owner.info.name.replace(/[^A-Z]/gi, "").slice(0, 3).toUpperCase()
        : owner.info.code;
      if (!code.startsWith(root)) continue;
      const found = this.contracts(owner).find(({ security }) => security.code === code);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** All warrants, or those of a stock. */
  warrants(owner?: SimSecurity): Warrant[] {
    return this.securities("HK").flatMap((stock, place) =>
      owner !== undefined && stock !== owner ? [] : warrantsOf(stock, place, this.facts(stock), this.today("HK"))
    );
  }
}

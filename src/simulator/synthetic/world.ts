/**
 * What made-up replies refer to: the securities of the market, and the plates, options, warrants and events around them.
 *
 * @module
 */

import { QotMarket, type Security } from "../../gen/qot_common.ts";
import type { Core } from "../core.ts";
import { symbolOf } from "../handlers/securities.ts";
import type { Expiry } from "../market/derivatives/calendar.ts";
import { expiriesOf, optionInfo, strikesOf, strikeStep } from "../market/derivatives/options.ts";
import { tradingDay } from "../market/holidays.ts";
import { Random } from "../market/prng.ts";
import type { SecurityInfo } from "../market/securities.ts";
import type { SimSecurity } from "../market/security.ts";
import type { OptionTerms } from "../market/terms.ts";
import { DAY, fromWall, type MarketCode, toWall } from "../market/zones.ts";
import { type Contract, contractOf, type Standing, type Warrant, warrantOf } from "./contracts.ts";
import { type Facts, makeFacts } from "./facts.ts";

const MARKETS: ReadonlyMap<number, MarketCode> = /* @__PURE__ */ new Map<number, MarketCode>([
  [QotMarket.HK_Security, "HK"],
  [QotMarket.HK_Future, "HK"],
  [QotMarket.US_Security, "US"],
  [QotMarket.CNSH_Security, "SH"],
  [QotMarket.CNSZ_Security, "SZ"],
  [QotMarket.CC_Security, "CC"],
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
  readonly #lists = new Map<string, readonly unknown[]>();
  readonly #days = new Map<MarketCode, { readonly today: number; readonly made: Map<string, unknown> }>();

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
    return market === "CC" ? this.today(market) - 1 : tradingDay(market, this.today(market) - 1, 0);
  }

  /** All stocks and funds, or those of a market. */
  securities(market?: MarketCode): SimSecurity[] {
    return this.#core.market.securities.filter(({ info }) => market === undefined || info.market === market);
  }

  /** The market's indices. */
  get indices(): SimSecurity[] {
    return this.securities().filter(({ info }) => info.kind === "index");
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

  /** What `make` gives on a day of a market, made once on that day. */
  daily<T>(market: MarketCode, name: string, make: () => T): T {
    const today = this.today(market);
    let day = this.#days.get(market);
    if (day?.today !== today) {
      day = { today, made: new Map() };
      this.#days.set(market, day);
    }
    if (!day.made.has(name)) day.made.set(name, make());
    return day.made.get(name) as T;
  }

  /** What `make` gives, remembered while it is one of the lists that were asked for last. */
  kept<T>(key: string, make: () => readonly T[]): readonly T[] {
    const list = this.#lists.get(key) as readonly T[] | undefined ?? make();
    this.#lists.delete(key);
    this.#lists.set(key, list);
    const [oldest] = this.#lists.keys();
    if (this.#lists.size > LISTS && oldest !== undefined) this.#lists.delete(oldest);
    return list;
  }

  /** Expiry days of the options on a security; most have none. */
  expiries({ info }: SimSecurity): number[] {
    return expiriesOf(info, this.today(info.market)).map(({ day }) => day);
  }

  /** How far apart strikes of a security's options are. */
  strikeStep({ info }: SimSecurity): number {
    return strikeStep(info.referencePrice);
  }

  /**
   * The contracts of an underlying, of one expiry or of all.
   *
   * @param live whether at its newest price, or as lists of the day have it
   */
  contracts(owner: SimSecurity, expiry?: number, live = false): readonly Contract[] {
    const of = expiriesOf(owner.info, this.today(owner.info.market));
    return of.filter(({ day }) => expiry === undefined || day === expiry).flatMap((it) => {
      const make = (): readonly Contract[] => this.#contractsOf(owner, it, this.#standing(owner, live));
      return live ? make() : this.daily(owner.info.market, `options/${owner.symbol}/${it.day}`, make);
    });
  }

  #contractsOf(owner: SimSecurity, expiry: Expiry, standing: Standing): Contract[] {
    return strikesOf(owner.info).flatMap((strike) =>
      [true, false].map((call) => this.#contract(optionInfo(owner.info, expiry, strike, call), owner, standing))
    );
  }

  #contract(info: SecurityInfo, owner: SimSecurity, standing: Standing): Contract {
    return contractOf(info, info.terms as OptionTerms, owner, standing, (symbol) => this.security(symbol));
  }

  /** The contract of a code, at the newest prices. */
  contract(security: Security): Contract | undefined {
    const listed = this.#core.market.security(symbolOf(security));
    if (listed?.owner === undefined || listed.info.kind !== "option") return undefined;
    // Somebody looks at this one.
    listed.wake();
    return this.#contract(listed.info, listed.owner, this.#standing(listed.owner, true));
  }

  /** All warrants, or those of a stock, as lists of the day have them. */
  warrants(owner?: SimSecurity): Warrant[] {
    return this.#core.market.warrants(owner?.symbol).flatMap((listed) =>
      listed.owner === undefined ? [] : warrantOf(listed, listed.owner, this.#standing(listed.owner, false)) ?? []
    );
  }

  #standing(owner: SimSecurity, live: boolean): Standing {
    if (live) {
      const { curPrice, lastClosePrice } = owner.quote();
      return { spot: curPrice, before: lastClosePrice, time: this.now, live };
    }
    const { price: spot = owner.lastClosePrice, lastClose: before = spot } = this.facts(owner);
    const { market } = owner.info;
    // Noon, whenever it is asked.
    return { spot, before, time: fromWall(market, (this.today(market) + 0.5) * DAY), live };
  }
}

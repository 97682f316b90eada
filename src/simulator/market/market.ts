/**
 * The simulated market: all securities, one clock, one seed.
 *
 * @module
 */

import { OpenDArgumentError } from "../../errors.ts";
import type { Clock } from "./clock.ts";
import { MarketScript } from "../scripting/market_script.ts";
import { Contracts } from "./derivatives/contracts.ts";
import { defaultSecurities, type SecurityInfo } from "./securities.ts";
import type { LiveSecurity } from "./live.ts";
import { SimSecurity } from "./security.ts";
import { type Hours, Sessions } from "./sessions/hours.ts";
import { productOf } from "./sessions/product.ts";
import type { SecurityChange } from "./views.ts";
import { DAY, MINUTE, toWall } from "./zones.ts";

/** How a {@linkcode Market} is to be. */
export interface MarketOptions {
  /** Where all chance comes from: the same seed, start and steps give the same market, to the byte, on every runtime. */
  readonly seed: number | string;
  /** What time it is; `{ now: Date.now }` is the real one. Only the constructor and `step()` look at it. */
  readonly clock: Clock;
  /** @default the hundred or so of `defaultSecurities()` */
  readonly securities?: readonly SecurityInfo[];
  /** Trades a second of each security, on average; a function says it for each. 0 means none. @default 3 */
  readonly ticksPerSecond?: number | ((info: SecurityInfo) => number);
  /** Milliseconds of trading before the start, so that there are ticks to get at once. @default 120000 */
  readonly warmup?: number;
  /** Of a longer step only the last `maxStep` milliseconds have single trades, the rest has minutes. @default 300000 */
  readonly maxStep?: number;
  /**
   * `"exchange"`: each kind of security trades in the hours of its exchange, with auctions, breaks, the US' extended sessions,
   * and the weekends, holidays and half days of 2026. `"always"`: everything trades around the clock. @default "always"
   */
  readonly hours?: Hours;
  /** Trading days of the generated past; ten years. @default 2620 */
  readonly historyDays?: number;
  /**
   * A security that is first looked at within so many milliseconds of the market's making trades its way up from the very
   * start, so that the market is the same whoever looked when; of one that is looked at later only the last `maxStep`
   * milliseconds have trades. @default 600000
   */
  readonly replayWithin?: number;
}

/**
 * Hears of every step that changed something. Taken by {@linkcode Market.on}.
 *
 * @example
 * ```ts
 * import type { MarketListener } from "@opend/client/simulator";
 *
 * const listener: MarketListener = (changes) => console.log(changes.map(({ symbol }) => symbol));
 * const remove = sim.market.on(listener);
 * remove();
 * ```
 */
export type MarketListener = (changes: readonly SecurityChange[]) => void;

/**
 * A market that looks like one. Time only passes in {@linkcode Market.step} and {@linkcode Market.advanceTo}, which
 * also
 * return what changed. How a stretch of time is cut into steps makes no difference to prices, as long as each step is
 * at
 * most `maxStep`.
 *
 * A security sleeps, costs nothing and changes nothing until somebody looks at its figures, subscribes to it or trades it.
 *
 * @example
 * ```ts
 * import { startSimulator } from "@opend/client/simulator";
 *
 * await using sim = await startSimulator({ seed: 1 });
 * const tencent = sim.market.security("HK.00700");
 * console.log(tencent?.quote().curPrice, tencent?.orderBook(1).bids);
 * ```
 */
export class Market extends MarketScript {
  /** When what trades. */
  readonly sessions: Sessions;
  readonly #clock: Clock;
  readonly #maxStep: number;
  readonly #replayUntil: number;
  /** Where the market was first, and then each step that was longer than `maxStep`: what a late sleeper makes up for. */
  readonly #leaps: { readonly from: number; readonly to: number }[] = [];
  /** Woken in the middle of a step. */
  readonly #late: SimSecurity[] = [];
  #stepping = false;
  readonly #securities = new Map<string, SimSecurity>();
  /** Options, warrants and futures that somebody asked for. */
  readonly #derived = new Map<string, SimSecurity>();
  /** Places in the order in which securities go on. */
  readonly #places = new Map<SimSecurity, number>();
  /** Those that are awake, by their place: of thousands of contracts that sleep a step must not know. */
  readonly #awake: SimSecurity[] = [];
  readonly #contracts: Contracts;
  readonly #make: (info: SecurityInfo) => SimSecurity;
  readonly #listeners = new Set<MarketListener>();
  #now: number;

  /** @throws {OpenDArgumentError} when an option is out of range or a symbol comes twice */
  constructor(options: MarketOptions) {
    super();
    const { seed, clock, ticksPerSecond = 3, warmup = 120_000, maxStep = 300_000, historyDays = 2620 } = options;
    const { replayWithin = 600_000 } = options;
    this.sessions = new Sessions(options.hours ?? "always");
    check("warmup", warmup, 0);
    check("maxStep", maxStep, 1);
    check("historyDays", historyDays, 1);
    check("replayWithin", replayWithin, 0);
    this.#clock = clock;
    this.#maxStep = maxStep;
    this.#now = Math.floor(clock.now());
    check("clock.now()", this.#now, 0);
    this.#replayUntil = this.#now + replayWithin;
    this.#leaps.push({ from: this.#now, to: this.#now });
    const start = Math.floor((this.#now - warmup) / MINUTE) * MINUTE;
    const setup = {
      seed: String(seed),
      start,
      historyDays,
      sessions: this.sessions,
      now: (): number => this.#now,
      find: (symbol: string): SimSecurity | undefined => this.security(symbol),
      keepsPath: replayWithin === Number.POSITIVE_INFINITY,
      catchUp: (security: SimSecurity, live: LiveSecurity): void => this.#catchUp(security, live),
    };
    this.#make = (info) => {
      const rate = typeof ticksPerSecond === "number" ? ticksPerSecond * paceOf(info) : ticksPerSecond(info);
      check("ticksPerSecond", rate, 0);
      return new SimSecurity(info, { ...setup, ticksPerSecond: rate });
    };
    for (const info of options.securities ?? defaultSecurities()) {
      if (this.#securities.has(info.symbol)) {
        throw new OpenDArgumentError(`Market got the security "${info.symbol}" twice; each symbol may come once`);
      }
      this.#securities.set(info.symbol, this.#make(info));
    }
    const listed = [...this.#securities.values()];
    // Whoever follows others comes behind them.
    for (const it of [...listed.filter((it) => it.hasBook), ...listed.filter((it) => !it.hasBook)]) {
      this.#places.set(it, this.#places.size);
    }
    this.#contracts = new Contracts(listed.map(({ info }) => info), Math.floor(toWall("HK", start) / DAY));
  }

  /** The market's time, epoch milliseconds. */
  get now(): number {
    return this.#now;
  }

  /** What is listed, in the order it was given; options, warrants and futures are not in it. */
  get securities(): readonly SimSecurity[] {
    return [...this.#securities.values()];
  }

  /**
   * The security of a symbol, such as `"HK.00700"`; `undefined` when the market does not have it. It finds what is
   * listed, and every option, warrant and future on that: `"US.AAPL261218C280000"`, `"HK.13000"`, `"HK.HSImain"`.
   *
   * @example
   * ```ts
   * const price = sim.market.security("US.AAPL")?.quote().curPrice;
   * ```
   */
  security(symbol: string): SimSecurity | undefined {
    const known = this.#securities.get(symbol) ?? this.#derived.get(symbol);
    if (known !== undefined) return known;
    const info = this.#contracts.find(symbol, (market) => this.#today(market));
    return info === undefined ? undefined : this.#contract(info);
  }

  /**
   * The warrants, bull and bear contracts on what is listed: of all, or of one stock.
   *
   * @example
   * ```ts
   * sim.market.warrants("HK.00700").map(({ info }) => info.name);
   * ```
   */
  warrants(owner?: string): readonly SimSecurity[] {
    const { warrants } = this.#contracts;
    return warrants.filter(({ terms }) => owner === undefined || (terms?.kind === "warrant" && terms.owner === owner))
      .map((info) => this.#contract(info));
  }

  /**
   * The futures that trade on the market's day: main contracts and months.
   *
   * @example
   * ```ts
   * sim.market.futures().map(({ symbol }) => symbol); // "HK.HSImain", ...
   * ```
   */
  futures(): readonly SimSecurity[] {
    return this.#contracts.futures((market) => this.#today(market)).map((info) => this.#contract(info));
  }

  /**
   * The options of an underlying on the market's day, by expiry and strike, each call before its put.
   *
   * @param owner the underlying's symbol; nothing for one that has no options
   * @param expiry days since 1970-01-01; @default all
   *
   * @example
   * ```ts
   * sim.market.options("US.AAPL").length; // hundreds, and all of them asleep
   * ```
   */
  options(owner: string, expiry?: number): readonly SimSecurity[] {
    const info = this.#securities.get(owner)?.info;
    if (info === undefined) return [];
    const today = Math.floor(toWall(info.market, this.#now) / DAY);
    return this.#contracts.options(info, today, expiry).map((it) => this.#contract(it));
  }

  #contract(info: SecurityInfo): SimSecurity {
    let security = this.#derived.get(info.symbol);
    if (security === undefined) {
      security = this.#make(info);
      this.#derived.set(info.symbol, security);
      this.#places.set(security, this.#places.size);
    }
    return security;
  }

  #today(market: "HK" | "US"): number {
    return Math.floor(toWall(market, this.#now) / DAY);
  }

  /**
   * Advances to what the clock says now.
   *
   * @example
   * ```ts
   * const changed = sim.market.step().map(({ symbol }) => symbol); // what a push would be made of
   * ```
   */
  step(): readonly SecurityChange[] {
    return this.advanceTo(this.#clock.now());
  }

  /**
   * Advances to `epochMs`, tells the listeners, and returns what changed since the last step, in the order of the
   * securities. A time before {@linkcode Market.now} counts as now: clocks of computers do go back.
   *
   * @example
   * ```ts
   * const minute = sim.market.advanceTo(sim.market.now + 60_000); // the market is a minute ahead now
   * ```
   */
  advanceTo(epochMs: number): readonly SecurityChange[] {
    const to = Math.max(this.#now, Math.floor(epochMs));
    const leaps = to - this.#now > this.#maxStep;
    if (leaps && to <= this.#replayUntil) this.#leaps.push({ from: this.#now, to: to - this.#maxStep });
    this.#stepping = true;
    // Who is woken meanwhile may come in before others: for those who are passed twice nothing is left to do.
    for (const security of this.#awake) {
      if (leaps) security.skip(to - this.#maxStep);
      security.advance(to);
    }
    this.#now = to;
    this.#stepping = false;
    // They came to where the market was before the step.
    for (const security of this.#late.splice(0)) security.advance(to);
    const changes: SecurityChange[] = [];
    for (const security of this.#awake) {
      const change = security.takeChange();
      if (change !== undefined) changes.push(change);
    }
    if (changes.length > 0) { for (const listener of [...this.#listeners]) listener(changes); }
    return changes;
  }

  #catchUp(security: SimSecurity, live: LiveSecurity): void {
    const placeOf = (it: SimSecurity | undefined): number => it === undefined ? 0 : this.#places.get(it) ?? 0;
    let at = this.#awake.length;
    while (at > 0 && placeOf(this.#awake[at - 1]) > placeOf(security)) at--;
    this.#awake.splice(at, 0, security);
    if (this.#stepping) this.#late.push(security);
    if (this.#now <= this.#replayUntil) {
      for (const { from, to } of this.#leaps) {
        live.advance(from);
        if (to > from) live.skip(to);
      }
    } else if (this.#now - this.#maxStep > live.now) live.skip(this.#now - this.#maxStep);
    live.advance(this.#now);
  }

  /**
   * Calls `listener` after every step that changed something. Returns what ends that.
   *
   * @example
   * ```ts
   * const remove = sim.market.on((changes) => console.log(changes.length));
   * sim.market.advanceTo(sim.market.now + 1_000);
   * remove();
   * ```
   */
  on(listener: MarketListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * OpenD's `QotMarketState` of a kind of security in a market: the one of {@linkcode Market.setState}, or of its hours. Around the clock it is always one in which it trades.
   *
   * @example
   * ```ts
   * sim.market.state("HK"); // QotMarketState of Hong Kong's stocks
   * sim.market.state("HK", "future"); // and of its futures
   * ```
   */
  state(market: string, kind: string = "stock"): number {
    return this.stateSet(market, kind) ?? this.sessions.at(productOf({ market, kind }), this.#now).state;
  }
}

/** How busy a kind of security is against a share. */
function paceOf({ kind }: SecurityInfo): number {
  return kind === "option" || kind === "warrant" ? 0.1 : 1;
}

function check(name: string, value: number, least: number): void {
  if (Number.isNaN(value) || value < least) {
    throw new OpenDArgumentError(`Market got ${name} "${value}"; it must be a number of at least ${least}`);
  }
}

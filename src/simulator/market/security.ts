/**
 * One security of the market, as whoever reads it or trades in it holds it.
 *
 * @module
 */

import { BarKind, bucketOf, labelOf } from "./bars.ts";
import { Chart } from "./chart.ts";
import { actionsWithin, type CorporateActions, shareFactor, withShares } from "./corporate_actions.ts";
import { type Derivation, derive } from "./derivatives/follow.ts";
import type { Sums } from "./derivatives/price_path.ts";
import type { History } from "./history.ts";
import { LiveSecurity } from "./live.ts";
import { listingOf } from "./live_parts.ts";
import type { MoneyFlow } from "./money_flow.ts";
import { dividendFigures } from "./past/dividends.ts";
import type { Rehab, RehabFactors } from "./past/rehab.ts";
import type { Fill, OrderBook, Side, Submitted } from "./order_book.ts";
import { checkOrder } from "./order_check.ts";
import type { SecurityInfo } from "./securities.ts";
import { hasSessions } from "./sessions/extended_bars.ts";
import type { Scope, Sessions } from "./sessions/hours.ts";
import { beginOf, type Phase, pricedDay } from "./sessions/phase.ts";
import { productOf } from "./sessions/product.ts";
import type { SessionQuote } from "./sessions/session_figures.ts";
import { makeSnapshot } from "./snapshot.ts";
import { UNITS } from "./tick_size.ts";
import type { Bar, BasicQuote, BookView, BrokerQueue, RtPoint, SecurityChange, Snapshot, Tick } from "./views.ts";
import { DAY, fromWall, toWall } from "./zones.ts";

/** What the market tells a security when it makes it. */
export interface SecuritySetup {
  readonly seed: string;
  /** Epoch milliseconds, on the minute, from which trades are live. */
  readonly start: number;
  readonly ticksPerSecond: number;
  readonly historyDays: number;
  /** The market's hours. */
  readonly sessions: Sessions;
  /** The market's time. */
  readonly now: () => number;
  /** Another security of the market. */
  readonly find: (symbol: string) => SimSecurity | undefined;
  /** Whether whoever is woken late begins at the start. */
  readonly keepsPath: boolean;
  /** Brings a security that was just woken up to the market's time. */
  readonly catchUp: (security: SimSecurity, live: LiveSecurity) => void;
}

/**
 * A security that trades. Made by the `Market`, which also drives it; users read it and may place orders.
 *
 * It sleeps until somebody looks at what is live of it (quote, book, ticks, bars, snapshot) or places an order; until then
 * it costs nothing and the market tells no changes of it. Its `info`, its last close and its daily past do not wake it.
 *
 * @example
 * ```ts
 * import type { BasicQuote, SimSecurity } from "@opend/client/simulator";
 *
 * const security: SimSecurity | undefined = sim.market.security("HK.00700");
 * const now: BasicQuote | undefined = security?.quote();
 * console.log(security?.info.name, now?.curPrice);
 * ```
 */
export class SimSecurity {
  readonly #setup: SecuritySetup;
  #derivation: Derivation | undefined;
  #lines: Chart | undefined;
  #live: LiveSecurity | undefined;
  readonly #info: SecurityInfo;
  /** In the shares of now. */
  #present: SecurityInfo;
  #presentShares = 1;

  /** @ignore For the market. */
  constructor(info: SecurityInfo, setup: SecuritySetup) {
    this.#info = info;
    this.#present = info;
    this.#setup = setup;
  }

  /** What is fixed about it, but for corporate actions: figures a share and numbers of shares are those of now. */
  get info(): SecurityInfo {
    const { shares } = this;
    if (shares !== this.#presentShares) {
      this.#presentShares = shares;
      this.#present = withShares(this.#info, shares);
    }
    return this.#present;
  }

  /** How many shares one share of the market's start is now: contracts on it stay contracts on that. Does not wake it. */
  get shares(): number {
    if (this.#live !== undefined) return this.#live.exDays.shares;
    // Nothing that the seed makes of shares falls behind the start.
    if (this.#info.corporateActions === undefined) return 1;
    const due = actionsWithin(this.#history.actions, this.#history.priced, pricedDay(this.phase));
    return due.reduce((product, action) => product * shareFactor(action), 1);
  }

  /** OpenD's symbol, such as `"HK.00700"`. */
  get symbol(): string {
    return this.#info.symbol;
  }

  /** Up to when it has come, epoch milliseconds: between the market's steps, the market's time. */
  get now(): number {
    return this.#live?.now ?? this.#setup.now();
  }

  /** Whether it trades: somebody has looked at it. */
  get awake(): boolean {
    return this.#live !== undefined;
  }

  /** What it does at this time: whether and how it trades, in which session, until when. */
  get phase(): Phase {
    return this.#setup.sessions.at(productOf(this.#info), this.now);
  }

  /**
   * Has it trade from now on, as the first look does; the market's steps tell its changes then.
   *
   * @example
   * ```ts
   * sim.market.security("HK.00700")?.wake();
   * ```
   */
  wake(): void {
    this.#woken();
  }

  /** @ignore What lives of it, for tests that script it. */
  get live(): LiveSecurity {
    return this.#woken();
  }

  /** @ignore The book, in units: for those who want more than {@linkcode SimSecurity.orderBook} shows. */
  get book(): OrderBook {
    return this.#woken().book;
  }

  /** @ignore Hears of the fills of every order that trades, once they are ticks. For the simulator's trading. */
  get onTrades(): ((fills: readonly Fill[], time: number) => void) | undefined {
    return this.#live?.onTrades;
  }

  /** @ignore As above. */
  set onTrades(listener: ((fills: readonly Fill[], time: number) => void) | undefined) {
    if (listener !== undefined) this.#woken().onTrades = listener;
    else if (this.#live !== undefined) this.#live.onTrades = undefined;
  }

  /** The close of the day before, in the currency. Does not wake it within the market's first day. */
  get lastClosePrice(): number {
    const { start, sessions } = this.#setup;
    const days = [start, this.now].map((time) => sessions.at(productOf(this.#info), time).figures);
    // Outside hours the figures can be those of a day that is past already.
    const begins = Math.floor(toWall(this.#info.market, start) / DAY);
    const units = this.#live === undefined && days[0] === days[1] && days[0] === begins
      ? this.#history.referenceClose()
      : this.#woken().day.lastClose;
    return units / UNITS;
  }

  /** Whether nothing of it is traded: it is not listed yet or suspended, or has expired or was called. */
  get suspended(): boolean {
    return this.#live?.suspended ?? (this.#info.suspended === true || !this.listed);
  }

  /** Whether its first day of trading has begun. */
  get listed(): boolean {
    return this.now >= listingOf(this.#info);
  }

  /** Whether it has orders and trades: an index or a plate has none. */
  get hasBook(): boolean {
    return this.#info.kind !== "index" && this.#info.kind !== "plate";
  }

  /** What it is derived from, if that is in the market. Does not wake anything. */
  get owner(): SimSecurity | undefined {
    const { terms } = this.#info;
    return terms === undefined || terms.kind === "basket" || terms.owner === undefined
      ? undefined
      : this.#setup.find(terms.owner);
  }

  /** What an index or a plate is made of; empty for others. */
  get members(): readonly SimSecurity[] {
    const { terms } = this.#info;
    return terms?.kind === "basket" ? terms.members.flatMap((symbol) => this.#setup.find(symbol) ?? []) : [];
  }

  /** @ignore The past before the market's start. Does not wake it. For the market. */
  get past(): History {
    return this.#history;
  }

  /** @ignore The last price before the second of an instant, in units. For those who follow it. */
  priceAt(epochMs: number): number {
    return this.#woken().tape.path.at(epochMs);
  }

  /** @ignore What was traded since the market's start, before the second of an instant. For those who follow it. */
  tradedAt(epochMs: number): Sums {
    return this.#woken().tape.path.traded(epochMs);
  }

  /** @ignore Lowest and highest price between two instants, in units. For those who follow it. */
  rangeOf(from: number, to: number): { readonly low: number; readonly high: number } {
    return this.#woken().tape.path.range(from, to);
  }

  /** @ignore Runs the crowd up to `epochMs`, when it is awake. For the market. */
  advance(epochMs: number): void {
    this.#live?.advance(epochMs);
  }

  /** @ignore Lets time pass without trades up to `epochMs`, when it is awake. For the market. */
  skip(epochMs: number): void {
    this.#live?.skip(epochMs);
  }

  /** @ignore What changed since the last call; `undefined` when nothing did, or it sleeps. For the market. */
  takeChange(): SecurityChange | undefined {
    return this.#live?.takeChange();
  }

  /**
   * Places an order in the book, at the market's current time; the crowd does not cancel it. What it does is reported with
   * the market's next step.
   *
   * @param volume shares or contracts, in whole lots
   * @param price the limit, in the security's currency; left out for a market order, whose rest is dropped
   * @throws {OpenDArgumentError} when the price is off the tick table or the volume is not whole lots
   *
   * @example
   * ```ts
   * const placed = sim.market.security("HK.00700")?.order("bid", 100); // one lot, at the best ask
   * console.log(placed?.fills, placed?.resting);
   * ```
   */
  order(side: Side, volume: number, price?: number): Submitted {
    return this.#woken().order(side, volume, checkOrder(this.#info, volume, price));
  }

  /**
   * Cancels an order placed with {@linkcode SimSecurity.order}. False when it no longer rests.
   *
   * @example
   * ```ts
   * const security = sim.market.security("HK.00700");
   * const placed = security?.order("bid", 100, 100); // far below the price
   * console.log(security?.cancel(placed?.id ?? 0));
   * ```
   */
  cancel(id: number): boolean {
    return this.#live?.cancel(id) ?? false;
  }

  /**
   * Takes `volume` shares off an order that rests, which keeps its place. False when it does not rest or has no more.
   *
   * @example
   * ```ts
   * const security = sim.market.security("HK.00700");
   * const placed = security?.order("bid", 200, 100); // far below the price
   * console.log(security?.reduce(placed?.id ?? 0, 100)); // true: 100 are left
   * ```
   */
  reduce(id: number, volume: number): boolean {
    return this.#live?.reduce(id, volume) ?? false;
  }

  /**
   * The newest `count` trades (at most 1000), oldest first.
   *
   * @param scope whether those of the US' extended sessions are among them
   *
   * @example
   * ```ts
   * const [newest] = sim.market.security("HK.00700")?.ticks(1) ?? [];
   * ```
   */
  ticks(count: number = 1000, scope: Scope = "regular"): readonly Tick[] {
    return this.#woken().tape.ticks(count, scope);
  }

  /**
   * The best `depth` levels of each side; with `detail` also their orders.
   *
   * @example
   * ```ts
   * const { bids = [] } = sim.market.security("HK.00700")?.orderBook(1) ?? {};
   * console.log(bids[0]?.price, bids[0]?.volume);
   * ```
   */
  orderBook(depth: number = 10, detail: boolean = false): BookView {
    return this.#woken().shown.orderBook(depth, detail);
  }

  /**
   * The broker queue of a HK security, at most 40 entries a side; empty for others.
   *
   * @example
   * ```ts
   * sim.market.security("HK.00700")?.brokerQueue().bids[0]?.name;
   * ```
   */
  brokerQueue(): BrokerQueue {
    return this.#woken().shown.brokerQueue();
  }

  /** @ignore An extended session of the US beside the quote: its newest, or the last close where there was none. */
  extendedQuote(session: "pre" | "after" | "overnight"): SessionQuote {
    const { day, phase, tape: { extended } } = this.#woken();
    const during = session === "after" || phase.figures < phase.date;
    return extended.quote(session, during ? day.last : day.lastClose);
  }

  /**
   * The basic quote.
   *
   * @example
   * ```ts
   * sim.market.security("HK.00700")?.quote().curPrice;
   * ```
   */
  quote(): BasicQuote {
    return this.#woken().quote();
  }

  /**
   * The newest `count` bars of a kind, oldest first: ten years of days, and sixty trading days of bars below a day.
   *
   * @param kind as OpenD's `KLType`
   * @param rehab how prices are adjusted, as OpenD's `RehabType`: 0 not at all, 1 forward, 2 backward
   * @param scope whether those of the US' extended sessions are among them
   *
   * @example
   * ```ts
   * import { KLType } from "@opend/client";
   *
   * sim.market.security("HK.00700")?.bars(KLType.Day, 20).map(({ closePrice }) => closePrice);
   * ```
   */
  bars(kind: BarKind, count: number, rehab: Rehab = 0, scope: Scope = "regular"): readonly Bar[] {
    const { extendedBars } = this.#woken().tape;
    if (this.#hasSessions(kind, scope)) return extendedBars.bars(kind, count, scope, rehab);
    return this.#chart.bars(kind, count, rehab);
  }

  /**
   * The bars of a kind whose times lie in `[from, to]`, epoch milliseconds, oldest first and at most `count`: ten years of
   * days, and sixty trading days of bars below a day. Bars that were over when the market began do not wake it.
   *
   * @param kind as OpenD's `KLType`
   * @param rehab how prices are adjusted, as OpenD's `RehabType`: 0 not at all, 1 forward, 2 backward
   * @param scope whether those of the US' extended sessions are among them
   *
   * @example
   * ```ts
   * import { KLType } from "@opend/client";
   *
   * const week = sim.market.now - 7 * 86_400_000;
   * sim.market.security("HK.00700")?.history(KLType.Day, week, sim.market.now, 10);
   * ```
   */
  history(
    kind: BarKind,
    from: number,
    to: number,
    count: number,
    rehab: Rehab = 0,
    scope: Scope = "regular",
  ): readonly Bar[] {
    if (this.#hasSessions(kind, scope)) {
      return this.#woken().tape.extendedBars.between(kind, from, to, count, scope, rehab);
    }
    const { market } = this.#info;
    const first = labelOf(kind, bucketOf(kind, toWall(market, this.#setup.start)));
    if (to >= fromWall(market, first)) this.wake();
    return this.#chart.between(kind, from, to, count, rehab);
  }

  /** @ignore What the company did to its shares, and the dividends that are to come. Does not wake it. */
  get actions(): CorporateActions {
    return this.#history.actions;
  }

  /** @ignore The corporate actions that took effect, with the factors that adjust prices, oldest first. Wakes nothing. */
  rehabs(): readonly RehabFactors[] {
    return this.#chart.factors();
  }

  /** @ignore Money in and out, oldest first: of the current day's minutes, or of the days from wall time `from` on. */
  moneyFlows(kind: typeof BarKind.Min1 | typeof BarKind.Day, from: number = 0): readonly MoneyFlow[] {
    return kind === BarKind.Min1 ? this.#chart.flows.minutes(this.#dayBegin()) : this.#chart.flows.days(from);
  }

  /**
   * The newest bar of a kind.
   *
   * @example
   * ```ts
   * sim.market.security("HK.00700")?.bar(1)?.closePrice; // of the minute: KLType.Min1
   * ```
   */
  bar(kind: BarKind): Bar | undefined {
    return this.bars(kind, 1)[0];
  }

  /**
   * The time-share points of the current day, oldest first: a minute without trades has none.
   *
   * @example
   * ```ts
   * sim.market.security("HK.00700")?.rt().map(({ time, price }) => `${time} ${price}`);
   * ```
   */
  rt(scope: Scope = "regular"): readonly RtPoint[] {
    const { day, phase, tape: { extendedBars } } = this.#woken();
    if (this.#hasSessions(BarKind.Min1, scope)) {
      const before = phase.figures < phase.date ? day.last : day.lastClose;
      return extendedBars.points(phase.date, before, scope);
    }
    return this.#chart.points(this.#dayBegin(), day.lastClose);
  }

  /**
   * The newest time-share point; `undefined` before the first trade of the day.
   *
   * @example
   * ```ts
   * sim.market.security("HK.00700")?.rtPoint()?.avgPrice;
   * ```
   */
  rtPoint(scope: Scope = "regular"): RtPoint | undefined {
    if (this.#hasSessions(BarKind.Min1, scope)) return this.rt(scope).at(-1);
    const { day } = this.#woken();
    return this.#chart.newestPoint(this.#dayBegin(), day.lastClose, day.volume, day.turnover);
  }

  /**
   * The snapshot.
   *
   * @example
   * ```ts
   * sim.market.security("HK.00700")?.snapshot().peRate;
   * ```
   */
  snapshot(): Snapshot {
    const { day } = this.#woken();
    return makeSnapshot(
      this.info,
      this.quote(),
      this.orderBook(),
      this.#chart.raw(BarKind.Day),
      this.#chart.extremes(day.key),
      this.#chart.bars(BarKind.Min5, 2),
      dividendFigures(this.#history.actions, Math.floor(day.key / DAY)),
      this.#chart.minutesOfDay(this.#dayBegin()).length,
      day.key,
    );
  }

  /** The wall time from which minutes are of the day that is shown: futures and crypto begin it on the evening before. */
  #dayBegin(): number {
    const { key } = this.#woken().day;
    const product = productOf(this.#info);
    const early = product === "hk-future" || product === "us-future" || product === "crypto";
    return early && this.#setup.sessions.hours === "exchange" ? beginOf(product, key / DAY) : key;
  }

  /** Whether bars of a kind differ by scope: only US stocks in the exchanges' hours have more than one. */
  #hasSessions(kind: BarKind, scope: Scope): boolean {
    const { sessions } = this.#setup;
    return sessions.hours === "exchange" && productOf(this.#info) === "us-stock" && hasSessions(kind, scope);
  }

  get #history(): History {
    return this.#derived.past;
  }

  get #derived(): Derivation {
    const { seed, start, historyDays, find } = this.#setup;
    const parts = { seed, end: toWall(this.#info.market, start), days: historyDays };
    return this.#derivation ??= derive(this.#info, find, parts);
  }

  get #chart(): Chart {
    return this.#lines ??= new Chart(this.#info, this.#history, this.#setup.sessions.hours);
  }

  #woken(): LiveSecurity {
    if (this.#live !== undefined) return this.#live;
    const { seed, start, ticksPerSecond, sessions, catchUp, keepsPath } = this.#setup;
    const parts = {
      info: this.#info,
      history: this.#history,
      chart: this.#chart,
      seed,
      start,
      ticksPerSecond,
      sessions,
      follow: this.#derived.follow,
      keepsPath,
    };
    const live = this.#live = new LiveSecurity(parts);
    catchUp(this, live);
    live.takeChange();
    return live;
  }
}

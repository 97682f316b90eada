/**
 * Ticks once each and in order, over gaps.
 *
 * @module
 */

import type { Security, Ticker } from "../gen/qot_common.ts";
import type { QotUpdateTickerS2C } from "../gen/qot_update_ticker.ts";
import { mergeTicks, withTicks } from "./tick_merge.ts";
import { TickPosition } from "./tick_position.ts";

/** The most ticks that are held, of all securities together: some 15 MB. */
const MOST_HELD = 50_000;

/** Securities that are asked for at a time: OpenD answers from its memory, some 30 ms each. */
const AT_ONCE = 16;

/** What {@linkcode TickOrder.backfill} needs. */
export interface BackfillOptions {
  /** Those whose ticks are subscribed to again. One of which no tick was delivered before the gap is passed over. */
  readonly securities: Iterable<Readonly<Security>>;
  /** Fetches all that OpenD keeps of one, oldest first: `QotGetTicker` with `maxRetNum` 1000. */
  readonly ask: (security: Readonly<Security>) => Promise<readonly Ticker[]>;
  /** Gets what is to be delivered, in order; not to be passed through `filter`. It must not throw. */
  readonly deliver: (data: QotUpdateTickerS2C) => void;
  /**
   * Told where ticks are missing between two that are delivered: several gaps were to be filled at once, and what was
   * fetched does not reach back over all of them.
   */
  readonly missing?: () => void;
}

/** What came of the gap of one security. */
export interface BackfilledSecurity {
  readonly security: Readonly<Security>;
  /** How many ticks were fetched and delivered that no push had brought. */
  readonly ticks: number;
  /**
   * Whether what was fetched reaches back to the last tick delivered before the gap, so that none is missing. OpenD
   * keeps 1000; asking may fail; and more may have come meanwhile than is held.
   */
  readonly complete: boolean;
  /** Why asking failed. */
  readonly error: unknown;
}

/** What came of a gap. */
export interface BackfillResult {
  /** Those that are done with. */
  readonly securities: readonly BackfilledSecurity[];
  /** Another gap began before all were: the next backfill goes on with those that are not in `securities`. */
  readonly interrupted: boolean;
}

/** A security of which ticks were delivered. */
interface Entry {
  readonly security: Readonly<Security>;
  readonly name: string | undefined;
  readonly position: TickPosition;
  /** Pushes that wait for what is to be delivered before them; undefined while none has to. */
  held: QotUpdateTickerS2C[] | undefined;
  /** Where in them another gap began. */
  breaks: number[];
  /** How many ticks are in them. */
  ticks: number;
  /** Too many were held, and were delivered although something is missing before them. */
  torn: boolean;
}

/**
 * Knows the last tick delivered of each security, so that over any loss of the connection ticks are delivered in order
 * and none twice, and with {@linkcode backfill} those of the gap too.
 *
 * {@linkcode reset} at every loss; {@linkcode begin} before anything of the next connection is passed to
 * {@linkcode filter}; `backfill` when the subscriptions stand again, or {@linkcode release} when there is to be none.
 */
export class TickOrder {
  /** By market, then by code: no text is built for a push. */
  readonly #markets = new Map<number, Map<string, Entry>>();
  readonly #most: number;
  #held = 0;
  /** Which gap this is; a backfill of another is at its end. */
  #gap = 0;

  /** @param mostHeld The most ticks that are held, of all securities together. */
  constructor(mostHeld: number = MOST_HELD) {
    this.#most = mostHeld;
  }

  /**
   * What of a push is to be delivered now: the push itself when nothing was delivered before, a copy with the rest of
   * its ticks, or undefined when nothing is left or the push is held. What is to be taken for new is said at
   * `TickPosition`.
   *
   * When too many ticks are held, those of this security come out before the push's own in a copy of it, and its gap
   * is said to be incomplete.
   */
  filter(data: QotUpdateTickerS2C): QotUpdateTickerS2C | undefined {
    const { security, tickerList } = data;
    const entry = this.#markets.get(security.market)?.get(security.code);
    if (entry === undefined) return this.#first(data);
    if (entry.held !== undefined) return this.#hold(entry, entry.held, data);
    return cut(entry.position, data, tickerList, 0);
  }

  /** The connection is lost: a backfill that is under way ends. What is held waits for the next one. */
  reset(): void {
    this.#gap++;
  }

  /** A gap is to be filled: what comes of the securities known so far is held. A backfill that is under way ends. */
  begin(): void {
    this.reset();
    for (const entry of this.#entries()) {
      if (entry.held !== undefined && entry.ticks > 0) entry.breaks.push(entry.held.length);
      // Without numbers there is no order to be kept.
      if (entry.position.sequence !== 0n) entry.held ??= [];
    }
  }

  /**
   * Fetches what is missing of each security, delivers it, and then what was held. Securities that are not in the
   * list just get what was held. When asking fails, what was held is delivered all the same.
   *
   * It does not reject.
   */
  async backfill({ securities, ask, deliver, missing }: BackfillOptions): Promise<BackfillResult> {
    const gap = ++this.#gap;
    const wanted = new Set<Entry>();
    for (const { market, code } of securities) {
      const entry = this.#markets.get(market)?.get(code);
      if (entry !== undefined && (entry.held !== undefined || entry.torn)) wanted.add(entry);
    }
    for (const entry of this.#entries()) if (!wanted.has(entry)) this.#finish(entry, [], deliver);
    const done: BackfilledSecurity[] = [];
    const next = wanted.values();
    const work = async (): Promise<void> => {
      for (const entry of next) {
        if (gap !== this.#gap) return;
        const { security } = entry;
        let fetched: readonly Ticker[] = [];
        let error: unknown;
        try {
          if (entry.held !== undefined) fetched = await ask(security);
        } catch (reason) {
          error = reason;
        }
        if (gap !== this.#gap) return;
        done.push({ security, ...this.#finish(entry, fetched, deliver, missing), error });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return { securities: done, interrupted: gap !== this.#gap };
  }

  /** Delivers what is held without fetching what is missing before it. */
  release(deliver: (data: QotUpdateTickerS2C) => void): void {
    this.reset();
    for (const entry of this.#entries()) this.#finish(entry, [], deliver);
  }

  /**
   * Forgets securities that are subscribed to anew, or no longer: what they miss until they are again is no gap.
   *
   * @param gone Whether they are no longer: then what is held of them goes too. Else it stays, and its order with it.
   * @returns What remembers those again of which no tick has come since: OpenD refused.
   */
  forget(securities: Iterable<Readonly<Security>>, gone: boolean): () => void {
    const forgotten: Entry[] = [];
    for (const { market, code } of securities) {
      const entry = this.#markets.get(market)?.get(code);
      if (entry === undefined || (!gone && entry.held !== undefined)) continue;
      this.#forget(entry);
      forgotten.push(entry);
    }
    return () => {
      for (const entry of forgotten) {
        const codes = this.#markets.get(entry.security.market)!;
        if (!codes.has(entry.security.code)) codes.set(entry.security.code, entry);
      }
    };
  }

  /** Forgets all of them, and ends a backfill that is under way. */
  forgetAll(): void {
    this.reset();
    for (const entry of [...this.#entries()]) this.#forget(entry);
  }

  #forget(entry: Entry): void {
    const { market, code } = entry.security;
    this.#held -= entry.ticks;
    entry.ticks = 0;
    entry.held = undefined;
    this.#markets.get(market)?.delete(code);
  }

  *#entries(): Generator<Entry> {
    for (const codes of this.#markets.values()) yield* codes.values();
  }

  #first(data: QotUpdateTickerS2C): QotUpdateTickerS2C | undefined {
    const { security, name, tickerList } = data;
    const [first] = tickerList;
    if (first === undefined) return data;
    const position = new TickPosition(first);
    let codes = this.#markets.get(security.market);
    if (codes === undefined) this.#markets.set(security.market, codes = new Map<string, Entry>());
    codes.set(security.code, { security, name, position, held: undefined, breaks: [], ticks: 0, torn: false });
    return cut(position, data, tickerList, 1);
  }

  #hold(entry: Entry, held: QotUpdateTickerS2C[], data: QotUpdateTickerS2C): QotUpdateTickerS2C | undefined {
    const { length } = data.tickerList;
    held.push(data);
    entry.ticks += length;
    this.#held += length;
    if (this.#held <= this.#most) return undefined;
    entry.torn = true;
    const { pushes } = mergeTicks(entry.position, entry, [], this.#empty(entry));
    entry.held = undefined;
    const ticks = pushes.flatMap(({ tickerList }) => tickerList);
    return ticks.length === 0 ? undefined : withTicks(data, ticks);
  }

  #empty(entry: Entry): readonly QotUpdateTickerS2C[] {
    const held = entry.held ?? [];
    this.#held -= entry.ticks;
    entry.ticks = 0;
    entry.held = [];
    entry.breaks = [];
    return held;
  }

  /** Delivers what is missing and what is held. Of a security that was let go, what is missing comes too late. */
  #finish(
    entry: Entry,
    fetched: readonly Ticker[],
    deliver: (data: QotUpdateTickerS2C) => void,
    missing: () => void = () => {},
  ): Finished {
    const gap = this.#gap;
    let ticks = 0;
    let complete = false;
    const { position, held = [] } = entry;
    let { breaks } = entry;
    // What was held before a later gap, and what was fetched does not reach back to, stands on its own.
    while (breaks.length > 0 && gap === this.#gap) {
      const last = held[breaks[0]! - 1]?.tickerList.at(-1);
      if (fetched.some(({ sequence }) => sequence === last?.sequence)) break;
      const part = held.splice(0, breaks[0]);
      entry.breaks = breaks.slice(1).map((place) => place - part.length);
      breaks = entry.breaks;
      for (const { tickerList: { length } } of part) {
        entry.ticks -= length;
        this.#held -= length;
      }
      entry.torn = true;
      for (const push of mergeTicks(position, entry, [], part).pushes) deliver(push);
      missing();
    }
    // A push may come while that is delivered, or another gap begin.
    for (let some = fetched; gap === this.#gap && entry.held !== undefined; some = []) {
      const merged = mergeTicks(position, entry, some, this.#empty(entry));
      ticks += merged.fetched;
      complete ||= merged.adjoins && !entry.torn;
      for (const push of merged.pushes) deliver(push);
      if (gap === this.#gap && entry.ticks === 0) entry.held = undefined;
    }
    entry.torn = false;
    return { ticks, complete };
  }
}

type Finished = Pick<BackfilledSecurity, "ticks" | "complete">;

/** The push without the ticks, from the one at `at` on, that are not new. */
function cut(
  position: TickPosition,
  data: QotUpdateTickerS2C,
  ticks: readonly Ticker[],
  at: number,
): QotUpdateTickerS2C | undefined {
  for (let i = at; i < ticks.length; i++) {
    if (position.accept(ticks[i]!)) continue;
    const rest = ticks.slice(0, i);
    while (++i < ticks.length) if (position.accept(ticks[i]!)) rest.push(ticks[i]!);
    return rest.length === 0 ? undefined : withTicks(data, rest);
  }
  return data;
}

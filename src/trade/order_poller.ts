/**
 * Asks for the states of orders that somebody waits for: slowly, for pushes are faster, but they may be missed.
 *
 * @module
 */

import type { Order, TrdFilterConditionsInput, TrdHeader } from "../gen/trd_common.ts";
import type { SessionClock } from "../session/clock.ts";
import type { OrderEntry, OrderTable } from "./order_table.ts";

/** Every so many looks one is not at OpenD's memory but fetched anew: 2 of the 10 in 30 seconds, at the usual interval. */
const REFRESH_EVERY = 3;

/** The least milliseconds between two looks for an order among those of earlier days. */
const HISTORY_INTERVAL = 60_000;

const DAY = 86_400_000;

/** More identities than this are not listed in a request: all orders are asked for. */
const MOST_NAMED = 50;

/** Where the states come from. */
export interface OrderSource {
  /** The orders of the day. */
  orderList(header: TrdHeader, filter: TrdFilterConditionsInput, refreshCache: boolean): Promise<readonly Order[]>;
  /** The orders of earlier days. */
  history(header: TrdHeader, filter: TrdFilterConditionsInput): Promise<readonly Order[]>;
  /** How many milliseconds a list that is fetched anew would have to wait now. */
  refreshDelay(header: TrdHeader): number;
}

/** An order that is looked after. */
export interface WatchedOrder {
  readonly entry: OrderEntry;
  readonly header: Readonly<TrdHeader>;
}

interface Group {
  readonly header: TrdHeader;
  readonly entries: OrderEntry[];
}

/** Looks after all orders of a context that somebody waits for, together. None of its timers holds the process. */
export class OrderPoller {
  readonly #source: OrderSource;
  readonly #table: OrderTable;
  readonly #clock: SessionClock;
  readonly #interval: number;
  readonly #watched = new Map<object, WatchedOrder>();
  readonly #since = new WeakMap<OrderEntry, number>();
  readonly #historyAt = new WeakMap<OrderEntry, number>();
  #cancelTimer: (() => void) | undefined;
  #isLooking = false;
  #looks = 0;
  /** Whether to look anew at once: something may have been missed. */
  #isUrgent = false;
  #isStopped = false;

  constructor(source: OrderSource, table: OrderTable, clock: SessionClock, interval: number) {
    this.#source = source;
    this.#table = table;
    this.#clock = clock;
    this.#interval = interval;
  }

  /** How many wait: for those who look for leaks. */
  get size(): number {
    return this.#watched.size;
  }

  /** Looks after an order until what is returned is called. */
  watch(order: WatchedOrder): () => void {
    const key = {};
    this.#table.keep(order.entry);
    if (!this.#since.has(order.entry)) this.#since.set(order.entry, Date.now());
    this.#watched.set(key, order);
    this.#schedule();
    return () => {
      this.#watched.delete(key);
      if (this.#watched.size === 0) this.#unschedule();
    };
  }

  /** Pushes may have been missed: everything is looked at anew, at once. */
  soon(): void {
    if (this.#watched.size === 0 || this.#isStopped) return;
    this.#isUrgent = true;
    if (!this.#isLooking) void this.#look();
  }

  /** Nothing is asked from now on. */
  stop(): void {
    this.#isStopped = true;
    this.#unschedule();
  }

  #unschedule(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
  }

  #schedule(): void {
    if (this.#cancelTimer !== undefined || this.#isLooking || this.#isStopped || this.#watched.size === 0) return;
    this.#cancelTimer = this.#clock.schedule(() => void this.#look(), this.#interval, false);
  }

  /** One round. It does not reject: what failed is asked again in the next. */
  async #look(): Promise<void> {
    this.#unschedule();
    this.#isLooking = true;
    const refresh = this.#isUrgent || ++this.#looks % REFRESH_EVERY === 0;
    this.#isUrgent = false;
    for (const group of this.#groups()) {
      try {
        await this.look(group, refresh && this.#source.refreshDelay(group.header) === 0);
      } catch {
        // The connection may be lost, or OpenD refuse: the next round may fare better.
      }
      if (this.#isStopped) break;
    }
    this.#isLooking = false;
    if (this.#isUrgent && this.#watched.size > 0 && !this.#isStopped) void this.#look();
    else this.#schedule();
  }

  /** Looks some orders of one account up, today's first; what is found is in their entries then. */
  async look({ header, entries }: Group, refresh: boolean): Promise<void> {
    const isToday = new Set<OrderEntry>();
    for (const filter of filtersOf(entries)) {
      for (const order of await this.#source.orderList(header, filter, refresh)) {
        isToday.add(this.#table.listed(header.accID, order));
      }
    }
    if (!refresh) return;
    // Orders leave the list with their day.
    const now = this.#clock.now();
    const missing = entries.filter((entry) =>
      !isToday.has(entry) && now - (this.#historyAt.get(entry) ?? -Infinity) >= HISTORY_INTERVAL
    );
    for (const entry of missing) this.#historyAt.set(entry, now);
    if (missing.length === 0) return;
    const since = Math.min(...missing.map((entry) => this.#since.get(entry) ?? Date.now()));
    // Wide enough for any market's zone, and for an order that was there before.
    const times = { beginTime: text(since - 2 * DAY), endTime: text(Date.now() + DAY) };
    for (const filter of filtersOf(missing)) {
      const orders = await this.#source.history(header, { ...filter, ...times });
      for (const order of orders) this.#table.listed(header.accID, order);
    }
  }

  #groups(): Iterable<Group> {
    const groups = new Map<string, Group>();
    for (const { entry, header } of this.#watched.values()) {
      const key = `${header.accID} ${header.trdMarket} ${header.jpAccType}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { header, entries: [entry] });
      else if (!group.entries.includes(entry)) group.entries.push(entry);
    }
    return groups.values();
  }
}

/** Conditions that name all of them, by the one identity or the other. */
function filtersOf(entries: readonly OrderEntry[]): TrdFilterConditionsInput[] {
  if (entries.length > MOST_NAMED) return [{}];
  const idList = entries.flatMap(({ orderID }) => orderID === undefined ? [] : [orderID]);
  const orderIDExList = entries.flatMap(({ orderID, orderIDEx }) =>
    orderID === undefined && orderIDEx !== undefined ? [orderIDEx] : []
  );
  return [...(idList.length > 0 ? [{ idList }] : []), ...(orderIDExList.length > 0 ? [{ orderIDExList }] : [])];
}

function text(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace("T", " ");
}

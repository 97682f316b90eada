/**
 * The latest state of each order, from pushes and lists, and what of the pushes is new.
 *
 * @module
 */

import type { Order, OrderFill, TrdHeader } from "../gen/trd_common.ts";
import { finalOutcome, sameContent, supersedes } from "./order_state.ts";
import type { OrderName } from "./order_request.ts";

/** The most orders, and the most fills, that are remembered. */
const MOST = 4096;

/** Called with each newer state of an order. */
export type OrderListener = (order: Order) => void;

/** An order that something is known of. */
export class OrderEntry {
  readonly accID: bigint;
  orderID: bigint | undefined;
  orderIDEx: string | undefined;
  /** The latest state; undefined until the first push or list has it. */
  latest: Order | undefined;
  /** The latest state that handlers of pushes were given. */
  pushed: Order | undefined;
  readonly listeners: Set<OrderListener> = new Set<OrderListener>();
  /** The request that it is known, or was found, to come from; undefined: nobody knows of one. */
  owner: object | undefined;

  constructor(accID: bigint, { orderID, orderIDEx }: OrderName) {
    this.accID = accID;
    this.orderID = orderID || undefined;
    this.orderIDEx = orderIDEx || undefined;
  }

  /** Takes a state in, if it is newer than the latest. */
  take(order: Order): void {
    const { latest } = this;
    if (latest !== undefined && (sameContent(latest, order) || !supersedes(order, latest))) return;
    this.latest = order;
    for (const listener of [...this.listeners]) listener(order);
  }
}

/** What is known of the orders of a context's accounts. Bounded: the oldest that nobody waits for are forgotten. */
export class OrderTable {
  readonly #most: number;
  /**
   * By account and either identity. There may be two entries of one order: of one that was named by its one identity and by
   * the other before anyone knew that they are the same. The oldest come first.
   */
  readonly #entries = new Map<string, OrderEntry[]>();
  /** The states of each fill that were handed out. */
  readonly #fills = new Map<string, string[]>();

  constructor(most: number = MOST) {
    this.#most = most;
  }

  /** How many identities and fills are remembered: for those who watch the memory. */
  get size(): number {
    return this.#entries.size + this.#fills.size;
  }

  /** What is known of an order; undefined when nothing is. */
  find(accID: bigint, name: OrderName): OrderEntry | undefined {
    return this.#entriesOf(accID, name)[0];
  }

  #entriesOf(accID: bigint, name: OrderName): OrderEntry[] {
    // What the broker calls the same and OpenD does not is not the same.
    return [...new Set(keysOf(accID, name).flatMap((key) => this.#entries.get(key) ?? []))]
      .filter(({ orderID }) => !orderID || !name.orderID || orderID === name.orderID);
  }

  /** The entry of an order, made where there is none; what is learnt of its name is noted. */
  entry(accID: bigint, name: OrderName): OrderEntry {
    const known = this.#entriesOf(accID, name);
    const entries = known.length === 0 ? [new OrderEntry(accID, name)] : known;
    for (const entry of entries) {
      entry.orderID ??= name.orderID || undefined;
      entry.orderIDEx ??= name.orderIDEx || undefined;
      this.keep(entry);
    }
    return entries[0]!;
  }

  /** Puts an entry (back) into its place: what comes of its order reaches it from now on. */
  keep(entry: OrderEntry): void {
    for (const key of keysOf(entry.accID, entry)) {
      const there = this.#entries.get(key);
      if (there === undefined) this.#entries.set(key, [entry]);
      else if (!there.includes(entry)) there.push(entry);
    }
    if (this.#entries.size > this.#most * 2) this.#forget();
  }

  /** The entries of an account, also those that no state is known of yet. */
  *of(accID: bigint): Iterable<OrderEntry> {
    for (const entry of new Set([...this.#entries.values()].flat())) if (entry.accID === accID) yield entry;
  }

  /** The last known states of an account's orders. */
  known(accID: bigint): Order[] {
    return [...this.of(accID)].flatMap(({ latest }) => latest ?? []);
  }

  /** The request that an order comes from, as far as is known. */
  ownerOf(accID: bigint, name: OrderName): object | undefined {
    return this.#entriesOf(accID, name).find(({ owner }) => owner !== undefined)?.owner;
  }

  /** Takes in what a list says of an order. */
  listed(accID: bigint, order: Order): OrderEntry {
    const entry = this.entry(accID, order);
    for (const each of this.#entriesOf(accID, order)) each.take(order);
    return entry;
  }

  /** Takes in a push of an order. Whether handlers are to be given it: not what they were given, nor an older state. */
  pushed({ accID }: TrdHeader, order: Order): boolean {
    const entry = this.entry(accID, order);
    const { pushed } = entry;
    const isNew = pushed === undefined || (!sameContent(pushed, order) && supersedes(order, pushed));
    if (isNew) entry.pushed = order;
    for (const each of this.#entriesOf(accID, order)) each.take(order);
    return isNew;
  }

  /** Takes in a push of a fill. Whether handlers are to be given it: not what they were given in the same state. */
  filled({ accID }: TrdHeader, { fillID, fillIDEx, status = 0, qty, price }: OrderFill): boolean {
    // Two that have no name may be two.
    if (!fillID && !fillIDEx) return true;
    const key = fillID ? `${accID} ${fillID}` : `${accID} x${fillIDEx}`;
    const state = `${status} ${qty} ${price}`;
    const states = this.#fills.get(key) ?? [];
    if (states.includes(state)) return false;
    this.#fills.delete(key);
    this.#fills.set(key, [...states.slice(-7), state]);
    for (const oldest of this.#fills.keys()) {
      if (this.#fills.size <= this.#most) break;
      this.#fills.delete(oldest);
    }
    return true;
  }

  /** Forgets a quarter, ended ones first; those that somebody waits for stay. */
  #forget(): void {
    const enough = this.#most * 1.5;
    const isEnded = ({ latest }: OrderEntry): boolean => latest !== undefined && finalOutcome(latest) !== undefined;
    for (const mayGo of [isEnded, () => true]) {
      for (const [key, entries] of this.#entries) {
        if (this.#entries.size <= enough) return;
        if (entries.every((entry) => entry.listeners.size === 0 && mayGo(entry))) this.#entries.delete(key);
      }
    }
  }
}

function keysOf(accID: bigint, { orderID, orderIDEx }: OrderName): string[] {
  return [...(orderID ? [`${accID} ${orderID}`] : []), ...(orderIDEx ? [`${accID} x${orderIDEx}`] : [])];
}

/**
 * The order book of a live security as others see it: what is shown of it, and when it last changed.
 *
 * @module
 */

import { levelsOf, queueOf } from "./book_view.ts";
import { FarLevels } from "./far_levels.ts";
import type { OrderBook, Side } from "./order_book.ts";
import type { OrderFlow } from "./order_flow.ts";
import { Random } from "./prng.ts";
import type { SecurityInfo } from "./securities.ts";
import type { BookView, BrokerQueue } from "./views.ts";

/** What is shown of a book. */
export class ShownBook {
  readonly #info: SecurityInfo;
  readonly #book: OrderBook;
  #far: FarLevels | undefined;
  #bidTime: number;
  #askTime: number;
  #changed = false;

  constructor(info: SecurityInfo, book: OrderBook, now: number) {
    this.#info = info;
    this.#book = book;
    this.#bidTime = now;
    this.#askTime = now;
  }

  /** There is a crowd, of which some wait far out. */
  crowded(flow: OrderFlow, seed: string): void {
    const salt = new Random(`${seed}/${this.#info.symbol}/far`).uint32();
    this.#far = new FarLevels(this.#info, this.#book, flow, salt);
  }

  /** Before an order that reaches deep: those far out that it would meet come into the book. */
  comeNear(side: Side, volume: number, price: number | undefined): void {
    this.#far?.comeNear(side, volume, price);
  }

  /** The book may have changed at this time. */
  note(now: number): void {
    const { changed } = this.#book;
    if (!changed.bid && !changed.ask) return;
    if (changed.bid) this.#bidTime = now;
    if (changed.ask) this.#askTime = now;
    this.#changed = true;
    changed.bid = changed.ask = false;
  }

  /** Whether it changed since the last call. */
  takeChange(): boolean {
    const changed = this.#changed;
    this.#changed = false;
    return changed;
  }

  /** The best `depth` levels of each side; with `detail` also their orders. */
  orderBook(depth: number, detail: boolean): BookView {
    return {
      bids: this.#far?.levels("bid", depth, detail) ?? levelsOf(this.#book, "bid", depth, detail),
      asks: this.#far?.levels("ask", depth, detail) ?? levelsOf(this.#book, "ask", depth, detail),
      bidTime: this.#bidTime,
      askTime: this.#askTime,
    };
  }

  /** The broker queue of a HK security, at most 40 entries a side; empty for others. */
  brokerQueue(): BrokerQueue {
    if (this.#info.market !== "HK") return { bids: [], asks: [] };
    const queue = (side: Side): BrokerQueue["bids"] => this.#far?.queue(side) ?? queueOf(this.#book, side);
    return { bids: queue("bid"), asks: queue("ask") };
  }
}

/**
 * What a test does with the market: trades at a price, a book, a price, a suspension, a state.
 *
 * @module
 */

import { OpenDArgumentError } from "../../errors.ts";
import { QotMarketState } from "../../gen/qot_common.ts";
import { checkOrder } from "../market/order_check.ts";
import type { OrderBook, Side } from "../market/order_book.ts";
import type { SimSecurity } from "../market/security.ts";
import { UNITS } from "../market/tick_size.ts";
import { type Tick, TickDirection } from "../market/views.ts";

/**
 * A trade that a test makes. Taken by {@linkcode Market.trade}.
 *
 * @example
 * ```ts
 * import type { ScriptedTrade } from "@opend/client/simulator";
 *
 * const trade: ScriptedTrade = { price: 700, volume: 1000, direction: "sell" };
 * sim.market.trade("HK.00700", trade);
 * ```
 */
export interface ScriptedTrade {
  /** In the currency, on the tick grid. */
  readonly price: number;
  /** Shares or contracts, in whole lots. */
  readonly volume: number;
  /**
   * Who was the active side; `"neutral"`: neither. @default the side that had to move to get there: `"buy"` at or above the
   * best ask, `"sell"` at or below the best bid, and between them by the price before
   */
  readonly direction?: "buy" | "sell" | "neutral" | undefined;
  /** OpenD's `TickerType`. @default what a trade of the book has: 1 in regular hours */
  readonly type?: number | undefined;
}

/** A price of a book that a test sets. Part of {@linkcode ScriptedBook}. */
export interface ScriptedLevel {
  /** In the currency, on the tick grid. */
  readonly price: number;
  /** Shares or contracts of all its orders, in whole lots. */
  readonly volume: number;
  /** How many orders they are, of a lot at least. @default 1 */
  readonly orders?: number | undefined;
}

/**
 * A book that a test sets. Taken by {@linkcode Market.setBook}.
 *
 * @example
 * ```ts
 * import type { ScriptedBook } from "@opend/client/simulator";
 *
 * const book: ScriptedBook = { bids: [{ price: 99.9, volume: 200 }], asks: [{ price: 100, volume: 100 }] };
 * sim.market.setBook("HK.00700", book);
 * ```
 */
export interface ScriptedBook {
  /** @default none */
  readonly bids?: readonly ScriptedLevel[] | undefined;
  /** @default none */
  readonly asks?: readonly ScriptedLevel[] | undefined;
}

/** The names of OpenD's market states, such as `"Morning"`. Taken by {@linkcode Market.setState}. */
export type MarketStateName = keyof typeof QotMarketState;

/** The part of a `Market` that scripts it; see there. What it changes is told with the market's next step. */
export abstract class MarketScript {
  readonly #states = new Map<string, number>();

  /** @ignore What the scripts are about. */
  abstract security(symbol: string): SimSecurity | undefined;

  /**
   * Makes a trade at any price: ticks, quotes, bars and money flows follow, and the crowd's orders move there. Orders of
   * clients that the price passes are filled at their own prices first, in addition; those at the price itself are filled
   * out of `volume`, before the crowd's. It is told with the next step.
   *
   * @param symbol such as `"HK.00700"`
   * @returns the ticks that it made, the last of which is at the price
   * @throws {OpenDArgumentError} there is no such security, it does not trade now, or a price, a volume or a direction is
   * not what it must be
   *
   * @example
   * ```ts
   * const [tick] = sim.market.trade("HK.00700", { price: 700, volume: 1000 });
   * sim.step(); // pushes it
   * console.log(sim.market.security("HK.00700")?.quote().curPrice, tick?.volume); // 700 1000
   * ```
   */
  trade(symbol: string, trade: ScriptedTrade): readonly Tick[] {
    const security = this.#tradable(symbol, "trade");
    const { price, volume, direction, type } = trade;
    const units = checkOrder(security.info, volume, price, "Trade") as number;
    if (![undefined, "buy", "sell", "neutral"].includes(direction)) {
      throw new OpenDArgumentError(
        `Trade of ${symbol} got direction "${String(direction)}"; it takes "buy", "sell" or "neutral"`,
      );
    }
    const { live } = security;
    const { book } = live;
    const buys = direction === undefined ? goesUp(book, units, live.day.last) : direction !== "sell";
    const before = new Set(live.tape.ticks(1000, "all").map(({ sequence }) => sequence));
    live.tape.tickAs = {
      ...(direction === "neutral" ? { direction: TickDirection.Neutral } : {}),
      ...(type === undefined ? {} : { type }),
    };
    try {
      for (const side of ["ask", "bid"] as const) pull(book, side, units);
      // What is left there are clients' orders: first those that are passed, then those at the price.
      let left = volume;
      for (const [side, taker] of [["ask", "bid"], ["bid", "ask"]] as const) {
        const passed = volumeOf(book, side, (level) => side === "ask" ? level < units : level > units);
        if (passed > 0) live.order(taker, passed, units, false);
        const met = Math.min(left, volumeOf(book, side, (level) => level === units));
        if (met > 0) live.order(taker, met, units, false);
        left -= met;
      }
      if (left > 0) {
        live.order(buys ? "ask" : "bid", left, units, false);
        live.order(buys ? "bid" : "ask", left, units, false);
      }
    } finally {
      live.tape.tickAs = {};
    }
    const ticks = live.tape.ticks(1000, "all").filter(({ sequence }) => !before.has(sequence));
    if (live.crowd) live.move(units);
    return ticks;
  }

  /**
   * Moves the price of a security there: a trade of one lot.
   *
   * @param symbol such as `"HK.00700"`
   * @throws {OpenDArgumentError} as {@linkcode Market.trade}
   *
   * @example
   * ```ts
   * sim.market.setPrice("HK.00700", 650);
   * ```
   */
  setPrice(symbol: string, price: number): void {
    this.trade(symbol, { price, volume: this.#known(symbol).info.lotSize });
  }

  /**
   * Sets the order book, and stops the crowd of this security, which would change it. Clients' orders stay; a level that
   * meets one trades with it.
   *
   * @param symbol such as `"HK.00700"`
   * @throws {OpenDArgumentError} there is no such security, bids and asks cross, or a price or a volume is not what it must be
   *
   * @example
   * ```ts
   * sim.market.setBook("HK.00700", { bids: [{ price: 599.5, volume: 300 }], asks: [{ price: 600, volume: 100, orders: 1 }] });
   * const { asks } = sim.market.security("HK.00700")!.orderBook();
   * console.log(asks.length); // 1
   * ```
   */
  setBook(symbol: string, { bids = [], asks = [] }: ScriptedBook): void {
    const security = this.#tradable(symbol, "setBook");
    const { info, live } = security;
    const orders = [...bids.map((level) => ["bid", level] as const), ...asks.map((level) => ["ask", level] as const)]
      .flatMap(([side, { price, volume, orders = 1 }]) => {
        const units = checkOrder(info, volume, price, "Book") as number;
        return split(volume, orders, info.lotSize, symbol).map((part) => ({ side, units, part }));
      });
    const best = (side: Side, of: (...prices: number[]) => number): number =>
      of(...orders.filter((order) => order.side === side).map(({ units }) => units));
    const [bid, ask] = [best("bid", Math.max), best("ask", Math.min)];
    if (bid >= ask) {
      throw new OpenDArgumentError(
        `Book of ${symbol} got a bid of "${bid / UNITS}" and an ask of "${
          ask / UNITS
        }"; each bid must be below each ask`,
      );
    }
    live.crowd = false;
    for (const side of ["bid", "ask"] as const) pull(live.book, side);
    for (const { side, units, part } of orders) live.order(side, part, units, false);
  }

  /**
   * Stops the crowd of a security, so that nothing happens in it but what a test does, or lets it go on. Stopped, it takes
   * its orders out of the book.
   *
   * @param symbol such as `"HK.00700"`
   * @throws {OpenDArgumentError} there is no such security
   *
   * @example
   * ```ts
   * sim.market.setCrowd("HK.00700", false);
   * console.log(sim.market.security("HK.00700")?.orderBook().bids); // []
   * ```
   */
  setCrowd(symbol: string, trades: boolean): void {
    this.#known(symbol).live.crowd = trades;
  }

  /**
   * Suspends a security from trading: quotes say so, nothing trades, and orders wait.
   *
   * @param symbol such as `"HK.00700"`
   * @throws {OpenDArgumentError} there is no such security
   *
   * @example
   * ```ts
   * sim.market.suspend("HK.00700");
   * sim.market.resume("HK.00700");
   * ```
   */
  suspend(symbol: string): void {
    this.#known(symbol).live.suspended = true;
  }

  /**
   * Ends a suspension.
   *
   * @param symbol such as `"HK.00700"`
   * @throws {OpenDArgumentError} there is no such security
   *
   * @example
   * ```ts
   * sim.market.resume("HK.00700");
   * ```
   */
  resume(symbol: string): void {
    this.#known(symbol).live.suspended = false;
  }

  /**
   * Sets the state of a market that is told; nothing else changes by it: it trades by its hours as before.
   *
   * @param market the prefix of symbols, such as `"HK"`
   * @param state its name, or `undefined` for that of its hours again
   * @param kind of which kind of security
   * @throws {OpenDArgumentError} there is no such state
   *
   * @example
   * ```ts
   * sim.market.setState("HK", "Rest");
   * const { marketHK } = await quote.getGlobalState();
   * console.log(marketHK); // 4
   * ```
   */
  setState(market: string, state: MarketStateName | undefined, kind: string = "stock"): void {
    if (state === undefined) return void this.#states.delete(`${market}/${kind}`);
    const number = Object.hasOwn(QotMarketState, state) ? QotMarketState[state] : undefined;
    if (number === undefined) {
      throw new OpenDArgumentError(
        `sim.market.setState() got "${
          String(state)
        }"; it takes a name of QotMarketState, such as "Morning" or "Closed"`,
      );
    }
    this.#states.set(`${market}/${kind}`, number);
  }

  /** The state that was set. */
  protected stateSet(market: string, kind: string): number | undefined {
    return this.#states.get(`${market}/${kind}`);
  }

  #known(symbol: string): SimSecurity {
    const security = this.security(symbol);
    if (security === undefined) {
      throw new OpenDArgumentError(
        `The market has no security "${symbol}"; it takes one of its own, such as "HK.00700"`,
      );
    }
    return security;
  }

  /** @throws {OpenDArgumentError} nothing can trade now */
  #tradable(symbol: string, method: string): SimSecurity {
    const security = this.#known(symbol);
    const { trading, session } = security.live.phase;
    const why = !security.hasBook
      ? `nobody trades a security of kind "${security.info.kind}": it follows others, so trade those`
      : security.live.suspended
      ? "it is suspended, has expired or was called: resume() ends a suspension"
      : trading === "none"
      ? `its market is closed (${session}): move the clock into its hours, or start with hours: "always"`
      : trading === "auction"
      ? "it is in an auction, where orders only collect: move the clock to its end"
      : undefined;
    if (why !== undefined) {
      throw new OpenDArgumentError(`sim.market.${method}("${symbol}") cannot be done now, for ${why}`);
    }
    return security;
  }
}

/** Whether a buyer or a seller moved to get to a price. */
function goesUp({ asks, bids }: OrderBook, units: number, last: number): boolean {
  const [ask, bid] = [asks[0]?.price ?? Number.POSITIVE_INFINITY, bids[0]?.price ?? 0];
  return units >= ask || (units > bid && units >= last);
}

/** Takes out the crowd's orders of a side, those that a price reaches or all. */
function pull(book: OrderBook, side: Side, units?: number): void {
  for (const level of [...book.levels(side)]) {
    if (units !== undefined && (side === "ask" ? level.price > units : level.price < units)) break;
    for (const { id, pinned } of [...level.orders]) if (!pinned) book.cancel(id);
  }
}

function volumeOf(book: OrderBook, side: Side, where: (price: number) => boolean): number {
  return book.levels(side).reduce((sum, { price, volume }) => where(price) ? sum + volume : sum, 0);
}

/** A volume as so many orders of whole lots. */
function split(volume: number, orders: number, lot: number, symbol: string): number[] {
  const lots = Math.round(volume / lot);
  if (!Number.isInteger(orders) || orders < 1 || orders > lots) {
    throw new OpenDArgumentError(
      `Book of ${symbol} got "${orders}" orders for a volume of ${volume}; it takes from 1 to ${lots}, one for each lot`,
    );
  }
  return Array.from({ length: orders }, (_, i) => (Math.floor(lots / orders) + (i < lots % orders ? 1 : 0)) * lot);
}

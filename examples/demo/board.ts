/** What the demo knows of its securities, filled by pushes, and how it looks as a table. */

import {
  formatSymbol,
  type OpenQuoteContext,
  type OrderBook,
  QotUpdateBasicQot,
  QotUpdateOrderBook,
  QotUpdateTicker,
  type Ticker,
  TickerDirection,
} from "../../mod.ts";
import { bold, columns, dim, green, red } from "./terminal.ts";

interface Row {
  name: string;
  last: number;
  previousClose: number;
  /** Shares traded today. */
  volume: number;
  bid: OrderBook | undefined;
  ask: OrderBook | undefined;
}

const TAPE_LENGTH = 6;

/** Collects the pushes of one context. */
export class Board {
  readonly counts: { quotes: number; ticks: number; books: number } = { quotes: 0, ticks: 0, books: 0 };
  readonly #rows = new Map<string, Row>();
  readonly #tape: { readonly symbol: string; readonly tick: Ticker }[] = [];

  constructor(quote: OpenQuoteContext, symbols: readonly string[]) {
    for (const symbol of symbols) {
      const row: Row = { name: "", last: 0, previousClose: 0, volume: 0, bid: undefined, ask: undefined };
      this.#rows.set(symbol, row);
    }
    quote.on(QotUpdateBasicQot, ({ basicQotList }) => {
      for (const basic of basicQotList) {
        this.counts.quotes++;
        const row = this.#rows.get(formatSymbol(basic.security));
        if (row === undefined) continue;
        row.name = basic.name ?? row.name;
        row.last = basic.curPrice;
        row.previousClose = basic.lastClosePrice;
        row.volume = basic.volume;
      }
    });
    quote.on(QotUpdateTicker, ({ security, tickerList }) => {
      const symbol = formatSymbol(security);
      for (const tick of tickerList) {
        this.counts.ticks++;
        this.#tape.unshift({ symbol, tick });
      }
      this.#tape.length = Math.min(this.#tape.length, TAPE_LENGTH);
    });
    quote.on(QotUpdateOrderBook, ({ security, orderBookBidList, orderBookAskList }) => {
      this.counts.books++;
      const row = this.#rows.get(formatSymbol(security));
      if (row === undefined) return;
      row.bid = orderBookBidList[0];
      row.ask = orderBookAskList[0];
    });
  }

  /** The table, a line each. */
  lines(): string[] {
    const rows = [...this.#rows].map(([symbol, row]) => {
      const change = row.last - row.previousClose;
      const percent = row.previousClose === 0 ? 0 : 100 * change / row.previousClose;
      const paint = change < 0 ? red : green;
      const sign = change < 0 ? "" : "+";
      return [
        bold(symbol),
        row.name,
        paint(price(row.last)),
        paint(`${sign}${price(change)}  ${sign}${percent.toFixed(2)}%`),
        level(row.bid),
        level(row.ask),
        row.volume.toLocaleString("en-US"),
      ];
    });
    const head = ["Security", "Name", "Last", "Change", "Bid x size", "Ask x size", "Volume"].map(dim);
    const tape = this.#tape.map(({ symbol, tick }) => {
      const up = tick.dir === TickerDirection.Bid;
      const paint = up ? green : red;
      return [dim(tick.time.slice(11)), symbol, paint(up ? "bought" : "sold"), price(tick.price), `x ${tick.volume}`];
    });
    return [
      ...columns([head, ...rows], [false, false, true, true, true, true, true]),
      "",
      dim("Latest trades"),
      ...columns(tape, [false, false, false, true, true]),
    ];
  }
}

function price(value: number): string {
  return value.toFixed(Math.abs(value) < 1 ? 3 : 2);
}

function level(book: OrderBook | undefined): string {
  return book === undefined ? "-" : `${price(book.price)} x ${book.volume.toLocaleString("en-US")}`;
}

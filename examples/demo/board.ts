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
import { bold, type Column, dim, green, inColumns, red } from "./terminal.ts";

interface Row {
  name: string;
  /** Undefined until the first quote. */
  last: number | undefined;
  previousClose: number;
  /** Shares traded today. */
  volume: number;
  bid: OrderBook | undefined;
  ask: OrderBook | undefined;
}

const TAPE_LENGTH = 6;
const NAME_LENGTH = 15;

const left = (width: number): Column => ({ align: "left", width });
const right = (width: number): Column => ({ align: "right", width });

/** Collects the pushes of one context. */
export class Board {
  readonly counts: { quotes: number; ticks: number; books: number } = { quotes: 0, ticks: 0, books: 0 };
  /** Together 98 characters wide, unless something needs more. */
  readonly #columns: readonly Column[] = [
    left(9),
    left(NAME_LENGTH),
    right(7),
    right(6),
    right(6),
    ...["Size", "Bid", "Ask", "Size", "Volume"].map(() => right(7)),
  ];
  readonly #tapeColumns: readonly Column[] = [left(12), left(9), left(6), right(7), right(7)];
  readonly #rows = new Map<string, Row>();
  readonly #tape: { readonly symbol: string; readonly tick: Ticker }[] = [];

  constructor(quote: OpenQuoteContext, symbols: readonly string[]) {
    for (const symbol of symbols) {
      const row: Row = { name: "", last: undefined, previousClose: 0, volume: 0, bid: undefined, ask: undefined };
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
    const head = ["Security", "Name", "Last", "Change", "%", "Size", "Bid", "Ask", "Size", "Volume"].map(dim);
    return [
      ...inColumns(this.#columns, [head, ...[...this.#rows].map(([symbol, row]) => cells(symbol, row))]),
      "",
      dim("  Latest trades, in the time of their market"),
      ...inColumns(this.#tapeColumns, this.#tape.map(({ symbol, tick }) => tapeCells(symbol, tick))),
      // The picture is as high from the beginning.
      ...Array.from({ length: TAPE_LENGTH - this.#tape.length }, () => ""),
    ];
  }
}

function cells(symbol: string, { name, last, previousClose, volume, bid, ask }: Row): string[] {
  const shortName = name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1)}…` : name;
  if (last === undefined) return [bold(symbol)];
  const change = last - previousClose;
  const decimals = decimalsOf(last);
  const percent = previousClose === 0 ? 0 : 100 * change / previousClose;
  const paint = change < 0 ? red : change > 0 ? green : dim;
  return [
    bold(symbol),
    shortName,
    paint(last.toFixed(decimals)),
    paint(signed(change, decimals)),
    paint(signed(percent, 2)),
    bid === undefined ? "" : dim(amount(bid.volume)),
    bid === undefined ? "" : bid.price.toFixed(decimals),
    ask === undefined ? "" : ask.price.toFixed(decimals),
    ask === undefined ? "" : dim(amount(ask.volume)),
    amount(volume),
  ];
}

function tapeCells(symbol: string, { time, dir, price, volume }: Ticker): string[] {
  const [paint, side] = SIDES.get(dir) ?? [dim, "-"];
  return [dim(time.slice(11)), symbol, paint(side), price.toFixed(decimalsOf(price)), dim(amount(volume))];
}

const SIDES: ReadonlyMap<number, readonly [(text: string) => string, string]> = new Map([
  [TickerDirection.Bid, [green, "bought"]],
  [TickerDirection.Ask, [red, "sold"]],
]);

/** The decimals that a price is shown with, and what is subtracted from it too. */
function decimalsOf(price: number): number {
  return Math.abs(price) < 1 ? 3 : 2;
}

function signed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return value > 0 ? `+${text}` : text.replace(/^-(?=[0.]+$)/, "");
}

/** At most seven characters, below a billion. */
function amount(value: number): string {
  return value < 1e6 ? value.toLocaleString("en-US") : `${(value / 1e6).toFixed(2)}M`;
}

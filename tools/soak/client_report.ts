/**
 * What the client of a soak tells of its pushes and of its session.
 *
 * @module
 */

import process from "node:process";
import {
  formatSymbol,
  KLType,
  type OpenQuoteContext,
  type PushCommand,
  QotUpdateBasicQot,
  QotUpdateBroker,
  QotUpdateKL,
  QotUpdateOrderBook,
  QotUpdateRT,
  QotUpdateTicker,
  type Security,
  type StatusEvent,
} from "../../mod.ts";
import type { QotUpdateTickerS2C } from "../../src/gen/qot_update_ticker.ts";
import { PushGap } from "../../src/session/push_gap.ts";
import { type ClientCounts, type ClientLine, counterOf, QUIET } from "./messages.ts";
import { Silences } from "./silences.ts";

/** Ticks that may wait in the stream: those of a long gap come at once. */
const BUFFER = 100_000;
/** Of things that are wrong, so many are told. */
const MOST_WRONG = 100;

/** Listens to everything. */
export class ClientReport {
  readonly #pushes: Record<string, number> = {};
  readonly #silences: Silences;
  readonly #stream: { readonly dropped: number };
  #ticks: Record<string, number[]> = {};
  #losses = 0;
  #gaps = 0;
  #marks = 0;
  #restored = 0;
  #refused = 0;
  #backfilled = 0;
  #wrong = 0;
  #calm = true;
  #isEnding = false;

  constructor(quote: OpenQuoteContext, symbols: readonly string[]) {
    const now = Date.now();
    const keys = symbols.flatMap((symbol) =>
      ["Basic", "OrderBook", "Ticker", "RT", "KL_1Min", "KL_Day", ...(symbol.startsWith("HK.") ? ["Broker"] : [])]
        .map((kind) => `${kind} ${symbol}`)
    );
    this.#silences = new Silences(keys, QUIET, now, (silence) => this.say({ type: "silence", silence }));
    this.#on(quote, QotUpdateBasicQot, ({ basicQotList }) => {
      for (const { security } of basicQotList) this.#heard("Basic", security);
    });
    this.#on(quote, QotUpdateOrderBook, ({ security }) => this.#heard("OrderBook", security));
    this.#on(quote, QotUpdateRT, ({ security }) => this.#heard("RT", security));
    this.#on(quote, QotUpdateBroker, ({ security }) => this.#heard("Broker", security));
    this.#on(quote, QotUpdateKL, ({ security, klType }) => {
      this.#heard(klType === KLType.Day ? "KL_Day" : "KL_1Min", security);
    });
    const stream = quote.pushes(QotUpdateTicker, { gaps: true, buffer: BUFFER });
    this.#stream = stream;
    void this.#takeTicks(stream);
    void this.#takeStatus(quote.status());
  }

  /** Whether the session stands, and no gap is open. */
  get isCalm(): boolean {
    return this.#calm;
  }

  /** Says a line. */
  say(line: ClientLine): void {
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }

  /** Says that something is as it must not be. */
  wrong(what: string): void {
    if (++this.#wrong <= MOST_WRONG) this.say({ type: "wrong", what });
  }

  /** Tells what came since the last time. */
  tell(requests: Readonly<Record<string, number>>, pending: number): void {
    if (Object.keys(this.#ticks).length > 0) this.say({ type: "ticks", ticks: this.#ticks });
    this.#ticks = {};
    const counts: ClientCounts = {
      pushes: this.#pushes,
      losses: this.#losses,
      gaps: this.#gaps,
      restored: this.#restored,
      refused: this.#refused,
      backfilled: this.#backfilled,
      dropped: this.#stream.dropped,
      requests,
      pending,
    };
    this.say({ type: "counts", counts });
  }

  /** Tells the rest; the session ends now. */
  end(requests: Readonly<Record<string, number>>, pending: number): void {
    this.#isEnding = true;
    this.#silences.end(Date.now());
    // A gap that another loss made longer may have more than one mark; of marks with nothing between them one is left.
    if (this.#marks === 0 && this.#gaps > 0) {
      this.wrong(`the stream has marked no gap, and the status told ${this.#gaps}`);
    }
    this.tell(requests, pending);
  }

  #on<S2C>(quote: OpenQuoteContext, push: PushCommand<S2C>, handler: (data: S2C) => void): void {
    quote.on(push, (data) => {
      this.#count(push);
      handler(data);
    });
  }

  #count({ id }: PushCommand<unknown>): void {
    this.#pushes[id] = (this.#pushes[id] ?? 0) + 1;
  }

  #heard(kind: string, security: Security): void {
    this.#silences.heard(`${kind} ${formatSymbol(security)}`, Date.now());
  }

  async #takeTicks(stream: AsyncIterable<QotUpdateTickerS2C | PushGap>): Promise<void> {
    for await (const item of stream) {
      if (item instanceof PushGap) {
        this.#marks++;
        continue;
      }
      const { security, tickerList } = item;
      this.#count(QotUpdateTicker);
      this.#heard("Ticker", security);
      const numbers = this.#ticks[formatSymbol(security)] ??= [];
      for (const { sequence } of tickerList) numbers.push(counterOf(sequence));
    }
  }

  async #takeStatus(status: AsyncIterable<StatusEvent>): Promise<void> {
    for await (const event of status) this.#onStatus(event);
    if (!this.#isEnding) this.wrong("the session has ended by itself");
  }

  #onStatus(event: StatusEvent): void {
    switch (event.type) {
      case "lost":
        this.#losses++;
        this.#calm = false;
        break;
      case "notice":
        if (event.notice.connectStatus?.qotLogined === false) this.#calm = false;
        break;
      case "restored":
        this.#restored += event.subscriptions;
        this.#refused += event.failed.reduce(
          (sum, { securities, subTypes }) => sum + securities.length * subTypes.length,
          0,
        );
        break;
      case "gap": {
        this.#gaps++;
        this.#calm = true;
        const { from, to, of, backfilled } = event;
        this.#backfilled += backfilled.reduce((sum, { ticks }) => sum + ticks, 0);
        const complete = backfilled.filter(({ complete }) => complete).map(({ security }) => security);
        this.say({ type: "gap", gap: { from, to, of, complete } });
        break;
      }
      case "handlerFailed":
      case "unreadable":
        this.wrong(`${event.type}: ${String(event.error)}`);
        break;
      default:
    }
  }
}

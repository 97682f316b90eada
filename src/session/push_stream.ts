/**
 * Pushes as an async iterable.
 *
 * @module
 */

import { splitSymbol } from "../codec/symbol.ts";
import { checkOption, FUNCTION } from "../connection/options.ts";
import type { Security, SecurityInput } from "../gen/qot_common.ts";
import { BoundedQueue, type Overflow } from "./bounded_queue.ts";

/**
 * How a stream of pushes is filtered and buffered.
 *
 * @example
 * ```ts
 * import { type PushStreamOptions, QotUpdateOrderBook } from "@opend/client";
 *
 * const options: PushStreamOptions = { securities: ["HK.00700"], overflow: "latest" };
 * for await (const { orderBookBidList: [bid], orderBookAskList: [ask] } of quote.pushes(QotUpdateOrderBook, options)) {
 *   console.log(bid?.price, ask?.price); // always the newest, however slow this is
 *   break;
 * }
 * ```
 */
export interface PushStreamOptions {
  /** Only pushes of these securities. @default all that come */
  securities?: readonly SecurityInput[] | undefined;
  /** The most pushes that wait to be taken. @default 1000 */
  buffer?: number | undefined;
  /**
   * What happens when that many wait: `"dropOldest"` drops and counts them in `dropped`; `"latest"` keeps only the
   * newest of each security, and of its K-lines each period; `"error"` ends the stream with `PUSH_OVERFLOW`. @default "dropOldest"
   */
  overflow?: Overflow | undefined;
  /**
   * Whether a `PushGap` stands in the stream where pushes may be missing. It is never dropped and takes no place in the
   * buffer; two with nothing left between them may become one. With `"latest"` a push does not replace one from before
   * a gap. @default false
   */
  gaps?: boolean | undefined;
}

/**
 * The options of a stream of one kind of pushes.
 *
 * @example
 * ```ts
 * import { type PushesOptions, QotUpdateTicker, tickFilter } from "@opend/client";
 * import { type QotUpdateTickerS2C } from "@opend/client/commands";
 *
 * const options: PushesOptions<QotUpdateTickerS2C> = { filter: tickFilter({ odd: false }), buffer: 5_000 };
 * await using ticks = quote.pushes(QotUpdateTicker, options);
 * ```
 */
export interface PushesOptions<S2C> extends PushStreamOptions {
  /**
   * Gives what of a push is wanted, `undefined` for nothing: a `tickFilter`, a `barFilter`, or one of your own. Only what it
   * gives takes a place in the buffer. It is called as a handler is, with pushes of the `securities` only. @default all
   */
  filter?: ((push: S2C) => S2C | undefined) | undefined;
}

/** The shapes that pushes of securities have. */
interface OfSecurity {
  readonly security?: Security;
  readonly basicQotList?: readonly { readonly security: Security }[];
  readonly klType?: number;
  readonly rehabType?: number;
}

function keyOf(security: Readonly<Security>): string {
  return `${security.market}.${security.code}`;
}

/** What of a push is wanted: all, a part (quotes come several in one push), or nothing. */
function pick<S2C>(data: S2C, wanted: ReadonlySet<string>): S2C | undefined {
  const { security, basicQotList } = data as OfSecurity;
  if (basicQotList) {
    const some = basicQotList.filter((quote) => wanted.has(keyOf(quote.security)));
    return some.length > 0 ? { ...data, basicQotList: some } : undefined;
  }
  return !security || wanted.has(keyOf(security)) ? data : undefined;
}

/** What replaces each other with `"latest"`: K-lines of one period and adjustment, anything else of one security. */
function seriesOf(data: unknown): string {
  const { security, basicQotList, klType, rehabType } = data as OfSecurity;
  const of = security ?? basicQotList?.[0]?.security;
  return of ? `${keyOf(of)} ${klType} ${rehabType}` : "";
}

/**
 * Pushes to be taken one by one, with `for await` or as a `ReadableStream`. It collects from the moment it is made;
 * `break`, `return()` and `await using` end it.
 *
 * @example
 * ```ts
 * import { QotUpdateBasicQot } from "@opend/client";
 *
 * await using quotes = quote.pushes(QotUpdateBasicQot, { buffer: 100 });
 * for await (const { basicQotList } of quotes) {
 *   console.log(basicQotList.length, quotes.dropped);
 *   break; // ends it, as leaving the block does
 * }
 * ```
 */
export class PushStream<S2C> implements AsyncIterable<S2C, undefined, undefined>, AsyncDisposable {
  readonly #queue: BoundedQueue<S2C>;
  readonly #wanted: ReadonlySet<string> | undefined;
  readonly #options: PushesOptions<S2C>;

  /**
   * @param onEnd Called once, when it has come to its end.
   * @param onDrop Called with how many have been dropped so far, whenever one is.
   */
  constructor(options: PushesOptions<S2C>, onEnd: () => void, onDrop?: (dropped: number) => void) {
    const { securities, buffer = 1000, overflow = "dropOldest", filter } = options;
    checkOption("filter", filter, FUNCTION);
    this.#wanted = securities && new Set(
      securities.map((security) => keyOf(typeof security === "string" ? splitSymbol(security) as Security : security)),
    );
    this.#options = { ...options };
    this.#queue = new BoundedQueue<S2C>({ limit: buffer, overflow, keyOf: seriesOf, onReturn: onEnd, onDrop });
  }

  /** How many pushes were dropped, or replaced by a newer one, before they were taken. */
  get dropped(): number {
    return this.#queue.dropped;
  }

  /**
   * Takes a push in, if it is wanted.
   *
   * @example
   * ```ts
   * import { PushStream } from "@opend/client";
   *
   * const prices = new PushStream<{ price: number }>({ buffer: 10 }, () => {}); // one of your own, for a test
   * prices.push({ price: 350.2 });
   * prices.end();
   * for await (const { price } of prices) console.log(price); // 350.2
   * ```
   */
  push(data: S2C): void {
    const { filter, overflow } = this.#options;
    let picked = this.#wanted ? pick(data, this.#wanted) : data;
    if (filter && picked !== undefined) picked = filter(picked);
    if (picked === undefined) return;
    const { basicQotList } = picked as OfSecurity;
    // Quotes that came together replace each other one by one.
    if (overflow === "latest" && basicQotList) {
      for (const quote of basicQotList) this.#queue.push({ ...picked, basicQotList: [quote] });
    } else this.#queue.push(picked);
  }

  /**
   * Puts a `PushGap` in, if gaps were asked for; it is of all securities.
   *
   * @example
   * ```ts
   * import { PushGap, PushStream } from "@opend/client";
   *
   * const prices = new PushStream<number | PushGap>({ gaps: true }, () => {});
   * prices.push(350.2);
   * prices.mark(new PushGap({ from: 0, to: 1_000, of: "connection" }));
   * prices.end();
   * for await (const item of prices) console.log(item instanceof PushGap); // false, then true
   * ```
   */
  mark(gap: S2C): void {
    if (this.#options.gaps) this.#queue.push(gap, true);
  }

  /**
   * Ends the stream once what waits has been taken.
   *
   * @example
   * ```ts
   * import { OpenDError, PushStream } from "@opend/client";
   *
   * const prices = new PushStream<number>({}, () => {});
   * prices.end(new OpenDError("CONNECTION_LOST", "the source is gone"));
   * try {
   *   for await (const price of prices) console.log(price);
   * } catch (error) {
   *   console.log(error instanceof OpenDError); // true
   * }
   * ```
   */
  end(failure?: unknown): void {
    this.#queue.end(failure);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<S2C, undefined, undefined> {
    return this.#queue;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#queue.return();
  }

  /**
   * The same as a `ReadableStream`; take from one or the other, not both. Cancelling it ends this.
   *
   * @example
   * ```ts
   * import { QotUpdateTicker } from "@opend/client";
   *
   * const reader = quote.pushes(QotUpdateTicker).toReadableStream().getReader();
   * const { value } = await reader.read();
   * console.log(value?.tickerList.length);
   * await reader.cancel();
   * ```
   */
  toReadableStream(): ReadableStream<S2C> {
    const queue = this.#queue;
    return new ReadableStream<S2C>({
      async pull(controller) {
        const { done, value } = await queue.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await queue.return();
      },
    }, { highWaterMark: 0 });
  }
}

/**
 * A queue between one that never waits and one that may: bounded, with a stated rule for when it is full.
 *
 * @module
 */

import { checkOption } from "../connection/options.ts";
import { OpenDError } from "../errors.ts";

/**
 * What happens when the buffer is full: `"dropOldest"` drops and counts, `"latest"` keeps only the newest of each key
 * (and drops the oldest key when there are too many), `"error"` ends the stream with an `OpenDError`
 * (`PUSH_OVERFLOW`) once what was buffered has been taken.
 *
 * It is an option of {@linkcode PushStreamOptions}.
 */
export type Overflow = "dropOldest" | "latest" | "error";

interface Waiting<T> {
  resolve(result: IteratorResult<T, undefined>): void;
  reject(reason: unknown): void;
}

/** How a {@linkcode BoundedQueue} is set up. */
export interface BoundedQueueOptions<T> {
  /** The most values that wait. */
  readonly limit: number;
  readonly overflow: Overflow;
  /** With `"latest"`: values of one key replace each other, unless a marker stands between them. */
  keyOf?(value: T): string;
  /** Called once, when the one who takes has had enough. */
  readonly onReturn?: () => void;
  /** Called with how many have been dropped so far, whenever one is. */
  readonly onDrop?: ((dropped: number) => void) | undefined;
}

/** What a value has that marks a place: markers that come to stand side by side become one. */
interface Marker {
  merge(later: unknown): Marker;
}

/** An async iterator that is pushed into. Only one may take from it at a time, as from any iterator. */
export class BoundedQueue<T> implements AsyncIterableIterator<T, undefined, undefined> {
  readonly #options: BoundedQueueOptions<T>;
  /**
   * Keys are the values' own with `"latest"`, rising numbers otherwise, and of a marker itself: a Map keeps its order
   * either way.
   */
  readonly #buffer = new Map<unknown, T>();
  /** Goes over the keys once: whoever begins anew at each value passes those that are gone again and again. */
  #keys: MapIterator<unknown> = this.#buffer.keys();
  readonly #waiting: Waiting<T>[] = [];
  /** The marker in front of all that is buffered, when what stood before it was dropped. */
  #first: (T & Marker) | undefined;
  /** The marker that was put in last, if nothing was since. */
  #last: Marker | undefined;
  /** How many markers are in the buffer. Each but the first has a value before it, so that they are bounded too. */
  #markers = 0;
  #next = 0;
  #dropped = 0;
  #ended = false;
  #failure: unknown;

  constructor(options: BoundedQueueOptions<T>) {
    const { limit, overflow } = options;
    checkOption("buffer", limit, ["must be a whole number above 0", () => Number.isInteger(limit) && limit > 0]);
    checkOption("overflow", overflow, [
      'must be "dropOldest", "latest" or "error"',
      () => overflow === "dropOldest" || overflow === "latest" || overflow === "error",
    ]);
    this.#options = options;
  }

  /** How many values were dropped or replaced before anyone took them. */
  get dropped(): number {
    return this.#dropped;
  }

  /**
   * Adds a value; after the end it is ignored.
   *
   * @param mark Whether it is a marker, and has `merge`: it keeps its place whatever is dropped, and does not count.
   */
  push(value: T, mark = false): void {
    if (this.#ended) return;
    const waiting = this.#waiting.shift();
    if (waiting !== undefined) {
      waiting.resolve({ done: false, value });
      return;
    }
    const { limit, overflow, keyOf } = this.#options;
    const last = this.#last;
    this.#last = undefined;
    let key: unknown = value;
    if (mark) {
      // After it no key is that of a value before it.
      this.#next++;
      if (this.#buffer.delete(last)) key = value = last!.merge(value) as T & Marker;
      else this.#markers++;
      this.#last = value as T & Marker;
    } else {
      key = overflow === "latest" && keyOf !== undefined ? `${keyOf(value)} ${this.#next}` : this.#next++;
      if (this.#buffer.has(key)) {
        this.#drop();
      } else if (this.#buffer.size - this.#markers >= limit) {
        if (overflow === "error") {
          this.end(
            new OpenDError(
              "PUSH_OVERFLOW",
              `${limit} pushes wait to be taken: take them faster, raise "buffer", or choose another "overflow"`,
            ),
          );
          this.#options.onReturn?.();
          return;
        }
        // Markers in front of the oldest value stay there.
        for (let of = this.#markers, value; value = this.#take(), this.#markers < of; of--) {
          this.#first = (this.#first?.merge(value) ?? value) as T & Marker;
        }
        this.#drop();
      }
    }
    this.#buffer.set(key, value);
  }

  /** Ends the stream once what is buffered has been taken: with a failure if one is given. */
  end(failure?: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    // Told once: to those who wait, or else to the next one who asks.
    if (this.#waiting.length === 0) this.#failure = failure;
    for (const waiting of this.#waiting.splice(0)) {
      if (failure === undefined) waiting.resolve({ done: true, value: undefined });
      else waiting.reject(failure);
    }
  }

  next(): Promise<IteratorResult<T, undefined>> {
    const first = this.#first;
    this.#first = undefined;
    if (first !== undefined || this.#buffer.size > 0) {
      return Promise.resolve({ done: false, value: first ?? this.#take() });
    }
    if (!this.#ended) return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
    const failure = this.#failure;
    this.#failure = undefined;
    return failure === undefined ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(failure);
  }

  /** Ends it from the taker's side: what is buffered is dropped. `break` in `for await` calls it. */
  return(): Promise<IteratorResult<T, undefined>> {
    this.#buffer.clear();
    this.#first = undefined;
    const first = !this.#ended;
    this.end();
    this.#failure = undefined;
    if (first) this.#options.onReturn?.();
    return Promise.resolve({ done: true, value: undefined });
  }

  #drop(): void {
    this.#dropped++;
    this.#options.onDrop?.(this.#dropped);
  }

  /** Takes the oldest value or marker out; there is one. */
  #take(): T {
    let next = this.#keys.next();
    // It had come to its end before this value came.
    if (next.done) next = (this.#keys = this.#buffer.keys()).next();
    const value = this.#buffer.get(next.value) as T;
    this.#buffer.delete(next.value);
    if (typeof next.value === "object") this.#markers--;
    return value;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}

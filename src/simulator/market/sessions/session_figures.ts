/**
 * The figures of an extended session of the US: what stands beside the day's in the basic quote.
 *
 * @module
 */

import { UNITS } from "../tick_size.ts";
import type { Stretch } from "./coarse.ts";
import type { SessionName } from "./timetable.ts";

/** An extended session, as OpenD's `PreAfterMarketData`: prices in the currency, ratios in percent of the close before it. */
export interface SessionQuote {
  readonly price: number;
  readonly highPrice: number;
  readonly lowPrice: number;
  readonly volume: number;
  readonly turnover: number;
  readonly changeVal: number;
  readonly changeRate: number;
  readonly amplitude: number;
}

/** Last, high, low and sums of one session. Prices in units, turnover in units times shares. */
export class SessionFigures {
  readonly #close: number;
  #last: number;
  #high: number;
  #low: number;
  #volume = 0;
  #turnover = 0;

  /** @param close the last regular close, in units: what changes are against, and all prices until the first trade */
  constructor(close: number) {
    this.#close =
      this.#last =
      this.#high =
      this.#low =
        close;
  }

  /** Adds a trade or a stretch of them. */
  add({ high, low, close, volume, turnover }: Stretch): void {
    this.#high = this.#volume === 0 ? high : Math.max(this.#high, high);
    this.#low = this.#volume === 0 ? low : Math.min(this.#low, low);
    this.#last = close;
    this.#volume += volume;
    this.#turnover += turnover;
  }

  /** What is shown of it. */
  quote(): SessionQuote {
    const change = this.#last - this.#close;
    return {
      price: this.#last / UNITS,
      highPrice: this.#high / UNITS,
      lowPrice: this.#low / UNITS,
      volume: this.#volume,
      turnover: this.#turnover / UNITS,
      changeVal: change / UNITS,
      changeRate: change / this.#close * 100,
      amplitude: (this.#high - this.#low) / this.#close * 100,
    };
  }
}

/** The newest of each extended session. A session that begins takes the place of the one before of its kind. */
export class ExtendedFigures {
  readonly #sessions = new Map<SessionName, SessionFigures>();

  /** An extended session begins, after a regular close in units. */
  begin(session: SessionName, close: number): void {
    this.#sessions.set(session, new SessionFigures(close));
  }

  /** Adds to a session, which has begun with the last regular close unless {@linkcode ExtendedFigures.begin} said so. */
  add(session: SessionName, stretch: Stretch, close: number): void {
    if (!this.#sessions.has(session)) this.begin(session, close);
    this.#sessions.get(session)?.add(stretch);
  }

  /** What is shown of a session. */
  quote(session: SessionName, close: number): SessionQuote {
    return (this.#sessions.get(session) ?? new SessionFigures(close)).quote();
  }
}

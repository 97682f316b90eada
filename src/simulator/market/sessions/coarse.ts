/**
 * Time that is passed over: minutes and days without single trades.
 *
 * @module
 */

import type { RawBar } from "../bars.ts";
import { minutesPerDay } from "../hours.ts";
import type { Random } from "../prng.ts";
import type { SecurityInfo } from "../securities.ts";
import { Snapper, tickBelow, UNITS } from "../tick_size.ts";
import type { SessionName } from "./timetable.ts";

/** Volume and volatility of a minute against those of a regular one: what the crowd's pace comes to. */
const PACE: Readonly<Record<SessionName, { readonly volume: number; readonly sigma: number }>> = {
  closed: { volume: 0, sigma: 0 },
  regular: { volume: 1, sigma: 1 },
  pre: { volume: 0.008, sigma: 0.5 },
  after: { volume: 0.08, sigma: 0.5 },
  overnight: { volume: 0.002, sigma: 0.3 },
};
/** How far high and low go beyond open and close, in standard deviations of the stretch. */
const REACH = 0.6;
/** Shares of an auction, of those of a day. */
const AUCTION = 0.01;
/** How much of the distance to the reference price a day takes back: what keeps years in sight of it. */
const PULL = 0.004;

/** Prices and sums of a stretch, in units. */
export type Stretch = Omit<RawBar, "key">;

/** A random walk in minutes and days. All chance comes from the generator handed in. */
export class CoarseWalk {
  readonly #info: SecurityInfo;
  readonly #random: Random;
  readonly #grid: Snapper;
  readonly #minutes: number;

  constructor(info: SecurityInfo, random: Random) {
    this.#info = info;
    this.#random = random;
    this.#grid = new Snapper(info.ticks);
    this.#minutes = minutesPerDay(info.market);
  }

  /** The next minute from a price on, or the part of one that `share` tells. */
  minute(price: number, session: SessionName, share: number): Stretch {
    const pace = PACE[session];
    return this.#stretch(price, pace.sigma * pace.sigma * share / this.#minutes, pace.volume * share / this.#minutes);
  }

  /** A day from a close on, its open a little away from it. */
  day(price: number): Stretch {
    return this.#stretch(price, 1, 1);
  }

  /** An auction: one price. */
  auction(price: number): Stretch {
    const at = this.#grid.snap(price);
    const volume = this.#shares(AUCTION);
    return { open: at, high: at, low: at, close: at, volume, turnover: at * volume };
  }

  /** @param days how long it is, in days of trading: of variance @param volume and of volume */
  #stretch(price: number, days: number, volume: number): Stretch {
    const { volatility, referencePrice } = this.#info;
    const random = this.#random;
    const sigma = volatility * Math.sqrt(days) * price;
    const pull = PULL * days * (1 - price / (referencePrice * UNITS));
    const open = this.#grid.snap(price);
    const aim = Math.max(price * (1 + pull) + sigma * random.normal(), price / 2);
    // To the nearest: what is always rounded down falls by half a step a minute.
    const close = this.#grid.snap(aim + tickBelow(this.#info.ticks, aim) / 2);
    const high = Math.max(open, close, this.#grid.snap(Math.max(open, close) + REACH * sigma * random.float()));
    const low = this.#grid.snap(Math.min(open, close) - REACH * sigma * random.float());
    const shares = this.#shares(volume);
    return { open, high, low, close, volume: shares, turnover: Math.round(shares * (open + high + low + close) / 4) };
  }

  #shares(days: number): number {
    const { dailyVolume, lotSize } = this.#info;
    const lots = dailyVolume * days * (0.4 + 1.2 * this.#random.float()) / lotSize;
    return Math.max(1, Math.round(lots)) * lotSize;
  }
}

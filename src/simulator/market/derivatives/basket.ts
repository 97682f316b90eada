/**
 * Indices and plates: worked out from what they are made of, against where those closed before.
 *
 * @module
 */

import type { RawBar } from "../bars.ts";
import { History } from "../history.ts";
import type { SecurityInfo } from "../securities.ts";
import type { BasketTerms } from "../terms.ts";
import { onGrid } from "./derived_past.ts";
import type { Sums } from "./price_path.ts";

/** One of what a basket is made of. */
export interface Member {
  readonly info: SecurityInfo;
  readonly past: History;
  /** Price before the second of an instant, in units. */
  priceAt(epochMs: number): number;
  /** What was traded before it. */
  tradedAt(epochMs: number): Sums;
}

/** The level of a basket by its members' prices. */
export class Basket {
  readonly members: readonly Member[];
  readonly #info: SecurityInfo;
  readonly #weights: readonly number[];
  readonly #whole: number;
  readonly #before: number;

  /** @param lastClose its own close before, in units */
  constructor(info: SecurityInfo, members: readonly Member[], weights: BasketTerms["weights"], lastClose: number) {
    this.members = members;
    this.#info = info;
    this.#before = lastClose;
    const closes = members.map(({ past }) => past.lastClose());
    this.#weights = members.map((member, i) => {
      if (weights === "price") return 1;
      return weights === "equal" ? 1 / (closes[i] as number) : member.info.outstandingShares;
    });
    this.#whole = closes.reduce((sum, close, i) => sum + close * (this.#weights[i] as number), 0);
  }

  /** Its level while the members are at prices in units. */
  level(prices: readonly number[]): number {
    const whole = prices.reduce((sum, price, i) => sum + price * (this.#weights[i] as number), 0);
    return onGrid(this.#info, this.#before * whole / this.#whole);
  }

  /** Its level before the second of an instant. */
  at(epochMs: number): number {
    return this.level(this.members.map((member) => member.priceAt(epochMs)));
  }

  /** What all members traded before the second of an instant. */
  traded(epochMs: number): Sums {
    let volume = 0;
    let turnover = 0;
    for (const member of this.members) {
      const sums = member.tradedAt(epochMs);
      volume += sums.volume;
      turnover += sums.turnover;
    }
    return { volume, turnover };
  }

  /** The minutes of the day in which the members' past ends. */
  today(): RawBar[] {
    const minutes = new Map<number, RawBar[]>();
    const places = new Map<RawBar, number>();
    this.members.forEach(({ past }, i) => {
      for (const bar of past.today()) {
        places.set(bar, i);
        const list = minutes.get(bar.key);
        if (list === undefined) minutes.set(bar.key, [bar]);
        else list.push(bar);
      }
    });
    const prices = this.members.map(({ past }) => past.lastClose());
    let last: number | undefined;
    return [...minutes.keys()].sort((a, b) => a - b).map((key) => {
      let volume = 0;
      let turnover = 0;
      for (const bar of minutes.get(key) ?? []) {
        prices[places.get(bar) as number] = bar.close;
        volume += bar.volume;
        turnover += bar.turnover;
      }
      const close = this.level(prices);
      const open = last ?? close;
      last = close;
      return { key, open, high: Math.max(open, close), low: Math.min(open, close), close, volume, turnover };
    });
  }
}

/** The past of a basket: its days are its own, the newest one is its members'. */
export class BasketPast extends History {
  readonly #info: SecurityInfo;
  readonly #make: (lastClose: number) => Basket;
  #basket: Basket | undefined;
  #minutes: readonly RawBar[] | undefined;

  constructor(info: SecurityInfo, make: (lastClose: number) => Basket, seed: string, end: number, days: number) {
    super(info, seed, end, days);
    this.#info = info;
    this.#make = make;
  }

  /** Money for volume at the level: an index has no money of its own, its members have. */
  get #money(): number {
    const { members } = this.basket;
    const sum = members.reduce((total, { info }) => total + info.dailyVolume * info.referencePrice, 0);
    const volume = members.reduce((total, { info }) => total + info.dailyVolume, 0);
    return sum / (volume * this.#info.referencePrice);
  }

  override minutes(place: number): RawBar[] {
    return this.#paid(super.minutes(place));
  }

  override days(): RawBar[] {
    return this.#paid(super.days());
  }

  #paid(bars: readonly RawBar[]): RawBar[] {
    const money = this.#money;
    return bars.map((bar) => ({ ...bar, turnover: Math.round(bar.turnover * money) }));
  }

  /** The level by the members. */
  get basket(): Basket {
    return this.#basket ??= this.#make(this.lastClose());
  }

  override today(): readonly RawBar[] {
    return this.#minutes ??= this.basket.today();
  }
}

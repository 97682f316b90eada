/**
 * What event contracts trade at. Each slot of five seconds has a price, a book around it and perhaps a trade at one of
 * the book's two best prices, all of them a function of the seed, the contract and the slot: nothing has to be remembered, and
 * book, trades, bars and figures agree.
 *
 * @module
 */

import { EC_KlineSource, KLType, type Security } from "../../gen/qot_common.ts";
import { DAY, formatTime, formatWall, fromWall, toWall } from "../market/zones.ts";
import { Refusal } from "../refusal.ts";
import { PredSide } from "../../gen/common.ts";
import { eventOfContract } from "./events.ts";
import type { Fields } from "./row.ts";
import type { World } from "./world.ts";

const SLOT = 5000;
const MINUTE_SLOTS = 12;
const HOUR_SLOTS = 720;
/** Levels of a side. */
const DEPTH = 10;
/** Trades that a getter gives at most, and so a push. */
const MOST = 1000;

/** Prices are in whole cents. */
export const cents = (value: number): number => Math.round(value * 100) / 100;

/** One trade, of the YES side. */
interface Trade {
  readonly slot: number;
  readonly time: number;
  readonly price: number;
  readonly volume: number;
  readonly side: PredSide;
}

/** A contract's market. */
export class EventMarket {
  readonly security: Security;
  readonly name: string;
  readonly #open: number;
  readonly #close: number;
  readonly #key: number;
  readonly #chance: number;

  /** @throws {Refusal} a contract that there is not */
  constructor(world: World, security: Security) {
    const { open, close, name } = eventOfContract(world, security);
    this.security = security;
    this.name = name;
    this.#open = Math.ceil(open / SLOT);
    this.#close = Math.floor(close / SLOT);
    const random = world.random(`event/${security.code}`);
    this.#chance = 20 + 60 * random.float();
    this.#key = random.uint32();
  }

  /** The slot that a moment lies in, within those in which the contract trades; one before them when it does not yet. */
  slot(time: number): number {
    return Math.max(this.#open - 1, Math.min(this.#close - 1, Math.floor(time / SLOT)));
  }

  /** Whether it trades at a moment. */
  trades(time: number): boolean {
    const slot = Math.floor(time / SLOT);
    return slot >= this.#open && slot < this.#close;
  }

  /** The chance of YES at a moment, in the currency: between bid and ask. */
  chance(time: number): number {
    return this.#price(this.slot(time)) / 100;
  }

  /** The book at a moment, by the fields of OpenD: `num` levels at most, and none while it does not trade. */
  book(time: number, num: number = DEPTH): Fields {
    const slot = this.slot(time);
    const middle = this.#price(slot);
    const yes = (direction: 1 | -1): { price: number; size: number }[] => {
      const levels = this.trades(time) ? Math.min(num, DEPTH) : 0;
      return Array.from({ length: levels }, (_, i) => ({
        price: middle + direction * (i + 1),
        // Farther levels change more rarely.
        size: 100 + this.#chaos(Math.floor(slot / (i + 1)), 16 + i * direction) % 5000,
      })).filter(({ price }) => price > 0 && price < 100).map(({ price, size }) => ({ price: price / 100, size }));
    };
    const mirrored = (levels: readonly { readonly price: number; readonly size: number }[]): Fields[] =>
      levels.map(({ price, size }) => ({ price: cents(1 - price), size }));
    const [yesBids, yesAsks] = [yes(-1), yes(1)];
    return { code: this.security, yesBids, yesAsks, noBids: mirrored(yesAsks), noAsks: mirrored(yesBids) };
  }

  /** The newest `count` trades that were made after one moment and up to another, oldest first, by the fields of OpenD. */
  ticks(after: number, to: number, count: number = MOST): Fields[] {
    const found: Fields[] = [];
    for (let slot = this.slot(to); slot >= Math.max(this.#open, this.slot(after)) && found.length < count; slot--) {
      const trade = this.#trade(slot);
      if (trade === undefined || trade.time <= after || trade.time > to) continue;
      const { time, price, volume, side } = trade;
      found.push({
        time: formatTime("US", time).slice(0, 19),
        yesPrice: price / 100,
        noPrice: (100 - price) / 100,
        volume,
        side,
        sequence: String((BigInt(Math.floor(time / 1000)) << 32n) + 1n),
      });
    }
    return found.reverse();
  }

  /** The newest `count` bars that began up to a moment, oldest first; a stretch without trades has none. */
  bars(klType: KLType, side: PredSide, source: EC_KlineSource, to: number, count: number): Fields[] {
    const length = barLength(klType);
    const found: Fields[] = [];
    // Bars begin with the hours and days of Eastern time.
    for (let key = Math.floor(toWall("US", to) / length) * length; found.length < count; key -= length) {
      const begin = fromWall("US", key);
      if (begin / SLOT < this.#open - length / SLOT) break;
      const bar = this.#bar(begin, Math.min(to + 1, fromWall("US", key + length)), source);
      if (bar === undefined) continue;
      const { open, high, low, close, volume } = bar;
      const price = (yes: number): number => (side === PredSide.No ? 100 - yes : yes) / 100;
      found.push({
        // As K-lines are labelled elsewhere: minutes by their end, a day by its date.
        time_key: formatWall(length === DAY ? key : key + length),
        open: price(open),
        high: price(side === PredSide.No ? low : high),
        low: price(side === PredSide.No ? high : low),
        close: price(close),
        volume,
      });
    }
    return found.reverse();
  }

  /** The figures at a moment, by the fields of a snapshot. */
  quote(time: number): Fields {
    const { yesBids, yesAsks } = this.book(time, 1) as Record<"yesBids" | "yesAsks", { price: number; size: number }[]>;
    const [bid, ask] = [yesBids[0], yesAsks[0]];
    const [all, day] = [this.#volume(0, time), this.#volume(time - DAY, time)];
    let last = this.slot(time);
    while (last >= this.#open && (this.#trade(last)?.time ?? Infinity) > time) last--;
    const price = this.#trade(last)?.price ?? this.#price(last);
    return {
      price: price / 100,
      yes_bid: bid?.price ?? 0,
      yes_ask: ask?.price ?? 0,
      no_bid: ask === undefined ? 0 : cents(1 - ask.price),
      no_ask: bid === undefined ? 0 : cents(1 - bid.price),
      yes_bid_size: bid?.size ?? 0,
      yes_ask_size: ask?.size ?? 0,
      no_bid_size: ask?.size ?? 0,
      no_ask_size: bid?.size ?? 0,
      cumulative_volume: all,
      volume_24h: day,
      open_interest: Math.round(all / 3),
    };
  }

  #volume(after: number, to: number): number {
    let sum = 0;
    for (let slot = this.slot(to); slot >= Math.max(this.#open, this.slot(after)); slot--) {
      const trade = this.#trade(slot);
      if (trade !== undefined && trade.time > after && trade.time <= to) sum += trade.volume;
    }
    return sum;
  }

  #bar(begin: number, end: number, source: EC_KlineSource) {
    let bar: { open: number; high: number; low: number; close: number; volume: number } | undefined;
    const ofBook = source === EC_KlineSource.OrderBookYes;
    for (let slot = Math.max(this.#open, this.slot(begin)); slot <= this.slot(end - 1); slot++) {
      const trade = ofBook ? undefined : this.#trade(slot);
      if (!ofBook && (trade === undefined || trade.time < begin || trade.time >= end)) continue;
      const price = trade?.price ?? this.#price(slot);
      bar ??= { open: price, high: price, low: price, close: price, volume: 0 };
      bar.high = Math.max(bar.high, price);
      bar.low = Math.min(bar.low, price);
      bar.close = price;
      bar.volume += trade?.volume ?? 0;
    }
    return bar;
  }

  /** Two slots in three have a trade. */
  #trade(slot: number): Trade | undefined {
    const chaos = this.#chaos(slot, 1);
    if (slot < this.#open || slot >= this.#close || chaos % 3 === 0) return undefined;
    const buys = (chaos >>> 8) % 2 === 0;
    return {
      slot,
      time: slot * SLOT + (chaos >>> 9) % SLOT,
      price: this.#price(slot) + (buys ? 1 : -1),
      volume: 1 + this.#chaos(slot, 2) % 500,
      side: buys ? PredSide.Yes : PredSide.No,
    };
  }

  /** The middle of the book in cents: it drifts with the hours and shivers with the minutes. */
  #price(slot: number): number {
    const wave = (length: number, salt: number): number => {
      const [from, part] = [Math.floor(slot / length), slot % length / length];
      const at = (n: number): number => this.#chaos(n, salt) / 2 ** 32 - 0.5;
      return at(from) * (1 - part) + at(from + 1) * part;
    };
    const price = this.#chance + 16 * wave(HOUR_SLOTS * 4, 3) + 6 * wave(MINUTE_SLOTS * 5, 4) + 2 * wave(2, 5);
    return Math.max(3, Math.min(97, Math.round(price)));
  }

  /** 32 bits of chance for a number and a purpose: cheap, as bars of days look at thousands of slots. */
  #chaos(n: number, salt: number): number {
    let hash = this.#key ^ Math.imul(n | 0, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
    hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
    return (hash ^ (hash >>> 16)) >>> 0;
  }
}

/** @throws {Refusal} a kind of bar that event contracts do not have */
export function barLength(klType: unknown): number {
  const length =
    { [KLType._1Min]: 60_000, [KLType._5Min]: 300_000, [KLType._60Min]: 3_600_000, [KLType.Day]: DAY }[Number(klType)];
  if (length === undefined) throw new Refusal(`Event contracts have no bars of KL type ${String(klType)}`);
  return length;
}

const markets: WeakMap<World, Map<string, EventMarket>> = /* @__PURE__ */ new WeakMap();

/**
 * The market of a contract.
 *
 * @throws {Refusal} a contract that there is not
 */
export function eventMarket(world: World, security: Security): EventMarket {
  const known = markets.get(world) ?? new Map<string, EventMarket>();
  markets.set(world, known);
  const found = known.get(security.code);
  // Events go by; what was made of one stays right.
  const market = found ?? new EventMarket(world, security);
  if (found === undefined) known.set(security.code, market);
  return market;
}

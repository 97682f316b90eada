/**
 * The past of what follows another security: its underlying's past, priced.
 *
 * @module
 */

import type { RawBar } from "../bars.ts";
import { History } from "../history.ts";
import { parseDay } from "../holidays.ts";
import type { PastDay } from "../past/closes.ts";
import { foldBars, type MinuteSink } from "../past/day_path.ts";
import { Random } from "../prng.ts";
import type { SecurityInfo } from "../securities.ts";
import { tickBelow } from "../tick_size.ts";
import { DAY, fromWall, MINUTE } from "../zones.ts";
import { type Worth, WorthTable } from "./worth_table.ts";

/** Full days with bars below a day: pricing options takes time. */
const MINUTE_DAYS = 22;
const OPTION_MINUTE_DAYS = 3;
/** Hong Kong's opening auction, which only its stocks have. */
const AUCTION_MINUTE = 569 * MINUTE;
const CLOSE = 16 * 60 * MINUTE;

/** A past that follows an underlying's. Of what was done to the underlying it takes the newest shares' prices. */
export class DerivedPast extends History {
  readonly #info: SecurityInfo;
  readonly #owner: History;
  readonly #worth: Worth;
  readonly #seed: string;
  readonly #listed: number;
  /** Full days, newest first, as far as somebody looked. */
  readonly #days: PastDay[] = [];
  #todayBars: readonly RawBar[] | undefined;

  constructor(info: SecurityInfo, owner: History, worth: Worth, seed: string, end: number, days: number) {
    super(info, seed, end, days);
    this.#info = info;
    this.#owner = owner;
    this.#worth = worth;
    this.#seed = `${seed}/${info.symbol}/derived`;
    this.#listed = parseDay(info.listDate) ?? 0;
  }

  override today(): readonly RawBar[] {
    return this.#todayBars ??= this.#bars(this.#owner.today());
  }

  override lastClose(): number {
    const day = this.#owner.day(0);
    return day === undefined ? super.lastClose() : this.#close(day);
  }

  override day(place: number): PastDay | undefined {
    const known = this.#days[place];
    if (known !== undefined) return known;
    const day = this.#owner.day(place);
    if (day === undefined || day.day < this.#listed) return undefined;
    const close = this.#days[place - 1]?.before ?? this.#close(day);
    const before = this.#owner.day(place + 1);
    const reference = before === undefined ? close : this.#close(before);
    const made = { day: day.day, close, reference, before: reference, shares: 1 };
    // Whoever looks far back without those between looks once.
    if (place === this.#days.length) this.#days.push(made);
    return made;
  }

  override get oldest(): PastDay | undefined {
    let oldest: PastDay | undefined;
    for (let place = 0;; place++) {
      const day = this.day(place);
      if (day === undefined) return oldest;
      oldest = day;
    }
  }

  override hasMinutes(place: number): boolean {
    return place < (this.#info.kind === "option" ? OPTION_MINUTE_DAYS : MINUTE_DAYS) && super.hasMinutes(place);
  }

  override minutes(place: number): RawBar[] {
    const day = this.hasMinutes(place) ? this.day(place) : undefined;
    if (day === undefined) return [];
    return this.#bars(minutesOf(this.#owner, place), this.#owner.day(place)?.shares, day.close);
  }

  override days(): RawBar[] {
    const days: RawBar[] = [];
    const random = new Random(`${this.#seed}/days`);
    for (let place = 0;; place++) {
      const day = this.day(place);
      if (day === undefined) break;
      const bar = this.hasMinutes(place)
        ? foldBars(
          day.day,
          (sink) => this.#walk(minutesOf(this.#owner, place), this.#owner.day(place)?.shares, day.close, sink),
        )
        : this.#drawn(day, random);
      if (bar !== undefined) days.push(bar);
    }
    return days.reverse();
  }

  #close({ day, close, shares }: PastDay): number {
    return this.#price(close / shares, fromWall(this.#info.market, day * DAY + CLOSE));
  }

  #price(underlying: number, epochMs: number): number {
    return onGrid(this.#info, this.#worth(underlying, epochMs));
  }

  #bars(minutes: readonly RawBar[], shares?: number, end?: number): RawBar[] {
    const bars: RawBar[] = [];
    this.#walk(minutes, shares, end, (key, open, high, low, close, volume, turnover) => {
      bars.push({ key, open, high, low, close, volume, turnover });
    });
    return bars;
  }

  /** @param end the close of the day, which is a minute's time value later than its last minute begins */
  #walk(minutes: readonly RawBar[], shares: number = 1, end: number | undefined, sink: MinuteSink): void {
    const { dailyVolume, lotSize } = this.#info;
    const first = minutes[0];
    if (first === undefined) return;
    const random = new Random(`${this.#seed}/${first.key}`);
    const mean = dailyVolume / 390 / lotSize;
    const table = new WorthTable(this.#info, this.#worth, minutes, shares);
    let last = this.#price(first.open / shares, fromWall(this.#info.market, first.key));
    const newest = minutes[minutes.length - 1];
    for (const { key, high, low, close } of minutes) {
      if (key % DAY === AUCTION_MINUTE) continue;
      table.at(key);
      const closes = end !== undefined && key === newest?.key ? end : onGrid(this.#info, table.worth(close));
      const one = onGrid(this.#info, table.worth(high));
      const other = onGrid(this.#info, table.worth(low));
      const volume = Math.max(1, Math.round(mean * (0.2 + 1.6 * random.float()))) * lotSize;
      const [top, bottom] = [Math.max(one, other, last, closes), Math.min(one, other, last, closes)];
      sink(key, last, top, bottom, closes, volume, Math.round(volume * (last + closes) / 2));
      last = closes;
    }
  }

  /** A day whose minutes are not there. */
  #drawn({ day, close, reference }: PastDay, random: Random): RawBar {
    const reach = Math.abs(close - reference) * 0.5 + close * 0.01;
    const high = onGrid(this.#info, Math.max(close, reference) + reach * random.float());
    const low = Math.min(close, reference, onGrid(this.#info, Math.min(close, reference) - reach * random.float()));
    const { dailyVolume, lotSize } = this.#info;
    const volume = Math.max(1, Math.round(dailyVolume / lotSize * (0.5 + random.float()))) * lotSize;
    const turnover = Math.round(volume * (high + low + close) / 3);
    return { key: day * DAY, open: reference, high: Math.max(high, close, reference), low, close, volume, turnover };
  }
}

const known: WeakMap<History, Map<number, readonly RawBar[]>> = /* @__PURE__ */ new WeakMap();

/** The minutes of an underlying's last days, made once for all that follow it. */
function minutesOf(owner: History, place: number): readonly RawBar[] {
  if (place >= OPTION_MINUTE_DAYS) return owner.minutes(place);
  const days = known.get(owner) ?? new Map<number, readonly RawBar[]>();
  known.set(owner, days);
  const minutes = days.get(place) ?? owner.minutes(place);
  days.set(place, minutes);
  return minutes;
}

/** The nearest price on the grid, at least one step. */
export function onGrid({ ticks }: SecurityInfo, units: number): number {
  const tick = tickBelow(ticks, Math.max(1, units));
  return Math.max(tick, Math.round(units / tick) * tick);
}

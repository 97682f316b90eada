/**
 * The minutes of the US' extended sessions before the market's start: made from the seed when they are asked for, between
 * the regular bars of the past.
 *
 * @module
 */

import type { RawBar } from "../bars.ts";
import { exPrice } from "../corporate_actions.ts";
import type { History } from "../history.ts";
import { isShortDay, isTradingDay } from "../holidays.ts";
import { Random } from "../prng.ts";
import type { SecurityInfo } from "../securities.ts";
import { snap } from "../tick_size.ts";
import { DAY, MINUTE } from "../zones.ts";
import { CoarseWalk } from "./coarse.ts";
import type { SessionMinute } from "./extended_minutes.ts";
import { timetable } from "./timetable.ts";

/** Days whose minutes are kept. */
const KEPT = 4;
/** The overnight session begins on the evening before. */
const EVENING = 4 * 3_600_000;

/** What a day's extended sessions lie between, in units. */
interface Between {
  readonly before: number;
  readonly open: number | undefined;
  readonly close: number | undefined;
}

/** The extended sessions of the past of one security. */
export class ExtendedPast {
  readonly #info: SecurityInfo;
  readonly #seed: string;
  readonly #history: History;
  readonly #end: number;
  readonly #days = new Map<number, readonly SessionMinute[]>();
  #today: readonly SessionMinute[] | undefined;

  /** @param end wall time from which trades are live */
  constructor(info: SecurityInfo, seed: string, history: History, end: number) {
    this.#info = info;
    this.#seed = `${seed}/${info.symbol}/extended`;
    this.#history = history;
    this.#end = end;
  }

  /** The day that the start is in, or the next one on its evening, as far as it had come. */
  today(): readonly SessionMinute[] {
    return this.#today ??= this.#makeToday();
  }

  #makeToday(): readonly SessionMinute[] {
    const today = this.#history.today();
    const [first] = today;
    const day = Math.floor(this.#end / DAY);
    const before = this.#history.lastClose();
    const close = today[today.length - 1]?.close;
    const minutes = isTradingDay("US", day) ? this.#minutes(day, { before, open: first?.open, close }) : [];
    const evening = isTradingDay("US", day + 1)
      ? this.#minutes(day + 1, { before: close ?? before, open: undefined, close: undefined })
      : [];
    return [...minutes, ...evening];
  }

  /** Wall time from which minutes are there when so many full days are taken; of none, the last evening before the start. */
  beginOf(places: number): number {
    const day = places === 0 ? undefined : this.#history.day(places - 1);
    if (places > 0 && (day === undefined || !this.#history.hasMinutes(places - 1))) return Number.NEGATIVE_INFINITY;
    return (day?.day ?? Math.floor(this.#end / DAY)) * DAY - EVENING;
  }

  /** A full day by its place, 0 the last one; `undefined` where there are no minutes. */
  day(place: number): readonly SessionMinute[] | undefined {
    const day = this.#history.hasMinutes(place) ? this.#history.day(place) : undefined;
    if (day === undefined) return undefined;
    const kept = this.#days.get(place);
    if (kept !== undefined) return kept;
    const open = this.#history.minutes(place)[0]?.open;
    const minutes = this.#minutes(day.day, { before: day.before, open, close: day.close });
    if (this.#days.size >= KEPT) this.#days.clear();
    this.#days.set(place, minutes);
    return minutes;
  }

  #minutes(day: number, { before, open, close }: Between): SessionMinute[] {
    const walk = new CoarseWalk(this.#info, new Random(`${this.#seed}/${day}`));
    const entries = timetable("us-stock", isShortDay("US", day));
    const minutes: SessionMinute[] = [];
    const action = this.#history.actions.byDay.get(day);
    let price = action === undefined ? before : snap(this.#info.ticks, exPrice(action, before));
    entries.forEach(({ at, session }, i) => {
      const until = entries[i + 1]?.at;
      if (session === "regular") price = close ?? price;
      if (session === "regular" || session === "closed" || until === undefined) return;
      for (let time = at; time < until; time += MINUTE) {
        const key = day * DAY + time;
        if (key >= this.#end) return;
        const bar: RawBar = { key, ...walk.minute(price, session, 1) };
        minutes.push({ bar, session });
        // Before the open the price comes to it.
        const left = (until - time) / MINUTE;
        price = session === "pre" && open !== undefined ? bar.close + (open - bar.close) / left : bar.close;
      }
    });
    return minutes;
  }
}

/**
 * What happens on a day of the past: its minutes one after the other, or the day as one bar made at once.
 *
 * @module
 */

import type { RawBar } from "../bars.ts";
import { Random } from "../prng.ts";
import type { SecurityInfo } from "../securities.ts";
import { Snapper } from "../tick_size.ts";
import { DAY, MINUTE } from "../zones.ts";
import type { PastDay } from "./closes.ts";
import { tradingMinutes } from "./trading_minutes.ts";

/** How volatile the open is against the close before, as a share of a day's volatility. */
const GAP = 0.35;
/** Part of a day's volume that an opening auction has. */
const AUCTION = 0.015;

/** Takes a minute's figures; the beginning is wall time. */
export type MinuteSink = (
  key: number,
  open: number,
  high: number,
  low: number,
  close: number,
  volume: number,
  turnover: number,
) => void;

/** All regular minutes of a day: a path from a random open to the day's close, busy at both ends. */
export function walkMinutes(info: SecurityInfo, seed: string, past: PastDay, sink: MinuteSink): void {
  const { ticks, volatility, dailyVolume } = info;
  const { day, close: target, reference } = past;
  const random = new Random(`${seed}/${day}`);
  const grid = new Snapper(ticks);
  const { auction, regular, count } = tradingMinutes(info, day);
  const lotSize = Math.max(1, info.lotSize);
  const sigma = volatility * Math.sqrt(1 / count) * reference;
  const dayVolume = dailyVolume / past.shares * (0.6 + 0.8 * random.float());
  const volumePerMinute = dayVolume / count;
  const begin = day * DAY;
  let price = reference * (1 + GAP * volatility * random.normal());
  let last = grid.snap(price);
  if (auction !== undefined) {
    const volume = Math.max(1, Math.round(dayVolume * AUCTION * (0.5 + random.float()) / lotSize)) * lotSize;
    sink(begin + auction * MINUTE, last, last, last, last, volume, last * volume);
  }
  let n = 0;
  for (const [from, to] of regular) {
    for (let minute = from; minute < to; minute++, n++) {
      const left = count - n;
      price += (target - price) / left +
        (left === 1 ? 0 : sigma * 2.449489742783178 * (random.float() + random.float() - 1));
      const open = last;
      const close = left === 1 ? target : grid.snap(Math.max(price, reference / 2));
      const reach = 0.6 * sigma;
      const high = Math.max(open, close, grid.snap(Math.max(open, close) + reach * random.float()));
      const low = grid.snap(Math.min(open, close) - reach * random.float());
      const edge = 2 * n / count - 1;
      const lots = volumePerMinute * (0.5 + 1.5 * edge * edge) * (0.2 + 1.6 * random.float()) / lotSize;
      const volume = Math.max(1, Math.round(lots)) * lotSize;
      sink(
        begin + minute * MINUTE,
        open,
        high,
        low,
        close,
        volume,
        Math.round(volume * (open + high + low + close) / 4),
      );
      last = close;
    }
  }
}

/** The bar of a day from exactly its minutes, none of which is kept; `undefined` for a day without any. */
export function foldMinutes(info: SecurityInfo, seed: string, past: PastDay): RawBar | undefined {
  return foldBars(past.day, (sink) => walkMinutes(info, seed, past, sink));
}

/** The bar of a day of the minutes that a walk gives; `undefined` when it gives none. */
export function foldBars(day: number, walk: (sink: MinuteSink) => void): RawBar | undefined {
  let minutes = 0;
  let [first, top, bottom, last, shares, money] = [0, 0, 0, 0, 0, 0];
  walk((_, open, high, low, close, volume, turnover) => {
    if (minutes++ === 0) [first, top, bottom] = [open, high, low];
    if (high > top) top = high;
    if (low < bottom) bottom = low;
    last = close;
    shares += volume;
    money += turnover;
  });
  if (minutes === 0) return undefined;
  return { key: day * DAY, open: first, high: top, low: bottom, close: last, volume: shares, turnover: money };
}

/** The bar of a day that nobody can see the minutes of: alike, but made in one go. */
export function drawDay(info: SecurityInfo, random: Random, grid: Snapper, past: PastDay): RawBar {
  const { volatility, dailyVolume } = info;
  const { day, close, reference } = past;
  const sigma = volatility * reference;
  const lotSize = Math.max(1, info.lotSize);
  const open = grid.snap(reference * (1 + GAP * volatility * random.normal()));
  const up = random.float();
  const down = random.float();
  const high = Math.max(open, close, grid.snap(Math.max(open, close) + sigma * up * up));
  const low = grid.snap(Math.min(open, close) - sigma * down * down);
  const lots = dailyVolume / past.shares * (0.6 + 0.8 * random.float()) / lotSize;
  const volume = Math.max(1, Math.round(lots)) * lotSize;
  const turnover = Math.round(volume * (open + high + low + close) / 4);
  return { key: day * DAY, open, high, low, close, volume, turnover };
}

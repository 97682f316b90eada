/** Ticks for tests. */

import { PushDataType, type Security, type Ticker } from "../../src/gen/qot_common.ts";
import type { QotUpdateTickerS2C } from "../../src/gen/qot_update_ticker.ts";

export const HK: Security = { market: 1, code: "00700" };

/** A tick of a number, traded at a second of a day of June 2026. */
export function tick(sequence: number, second: number = sequence, day = 1): Ticker {
  const two = (number: number) => String(number).padStart(2, "0");
  const time = `2026-06-${two(day)} 10:${two(Math.floor(second / 60))}:${two(second % 60)}.000`;
  const timestamp = Date.UTC(2026, 5, day, 2, 0, second) / 1000;
  return { time, timestamp, sequence: BigInt(sequence), dir: 1, price: 1, volume: 100, turnover: 100 };
}

export function ticks(...sequences: readonly number[]): Ticker[] {
  return sequences.map((sequence) => tick(sequence));
}

export function push(tickerList: readonly Ticker[], security: Security = HK): QotUpdateTickerS2C {
  return {
    security: { ...security },
    name: "TENCENT",
    tickerList: tickerList.map((tick) => ({ ...tick, pushDataType: PushDataType.Realtime })),
  };
}

/** Such as `"1 2 3*"`: the numbers, with a star where the tick was fetched. */
export function textOf(...pushes: readonly (QotUpdateTickerS2C | undefined)[]): string {
  return pushes.map((data) =>
    data === undefined
      ? "-"
      : data.tickerList.map(({ sequence, pushDataType }) =>
        `${sequence}${pushDataType === PushDataType.ByDisConn ? "*" : ""}`
      ).join(" ")
  ).join(" | ");
}

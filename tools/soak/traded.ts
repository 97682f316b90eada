/**
 * Which ticks there were: the market of the simulator once more, in this process. It is the same to the byte.
 *
 * @module
 */

import { Market } from "../../src/simulator/market/market.ts";
import { MINUTE } from "../../src/simulator/market/zones.ts";
import type { Traded } from "./judge.ts";
import { counterOf, type ServerTask } from "./messages.ts";
import { soakSecurities } from "./securities.ts";

/** All that was traded until `end`, epoch milliseconds. */
export function tradedUntil(task: Omit<ServerTask, "rsaPrivateKey">, end: number): ReadonlyMap<string, Traded> {
  const start = task.marketStart - task.marketStart % MINUTE;
  const market = new Market({
    seed: String(task.seed),
    clock: { now: () => start },
    warmup: 0,
    securities: soakSecurities(task.securities, start),
    ticksPerSecond: task.ticks,
  });
  for (const security of market.securities) security.wake();
  const traded = new Map<string, { first: number; times: number[] }>();
  for (let at = start; at < end;) {
    at = Math.min(end, at + MINUTE);
    for (const { symbol, ticks } of market.advanceTo(at)) {
      for (const { sequence, time } of ticks) {
        const known = traded.get(symbol);
        if (known === undefined) traded.set(symbol, { first: counterOf(sequence), times: [time] });
        else known.times.push(time);
      }
    }
  }
  return traded;
}

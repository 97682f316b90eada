/** A simulator whose time stands still. */

import { SteppedClock } from "../../../src/simulator/market/clock.ts";
import { defaultSecurities } from "../../../src/simulator/market/securities.ts";
import type { SimulatorOptions } from "../../../src/simulator/options.ts";
import type { Simulator } from "../../../src/simulator/simulator.ts";
import { startSimulator } from "../../../src/simulator/start.ts";
import { tcp, type TcpTestClient } from "../client.ts";

const SYMBOLS = ["HK.00700", "HK.00005", "HK.00388", "US.AAPL", "US.TSLA", "SH.600519"];

/** What a test of a rule needs. */
export interface Setup {
  readonly sim: Simulator;
  readonly clock: SteppedClock;
  /** One more client. */
  tcp(recvNotify?: boolean): Promise<TcpTestClient>;
  /** Lets time pass, and the market with it. */
  pass(ms: number): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts one with six securities, that nobody is dropped from. */
export async function still(options: SimulatorOptions = {}): Promise<Setup> {
  const clock = new SteppedClock(Date.UTC(2026, 6, 2, 3));
  const sim = await startSimulator({
    clock,
    interval: false,
    websocketPort: false,
    securities: defaultSecurities().filter(({ symbol }) => SYMBOLS.includes(symbol)),
    ...options,
    rules: { silentIntervals: Number.POSITIVE_INFINITY, ...options.rules },
  });
  return {
    sim,
    clock,
    tcp: (recvNotify = false) => tcp(sim, { recvNotify }),
    pass(ms) {
      clock.advance(ms);
      sim.step();
    },
    [Symbol.asyncDispose]: () => sim.close(),
  };
}

/** A subscription's request. */
export function sub(symbols: readonly string[], subTypeList: readonly number[], more: object = {}): never {
  return { securityList: symbols, subTypeList, isSubOrUnSub: true, ...more } as never;
}

/** The end of one. */
export function unsub(symbols: readonly string[], subTypeList: readonly number[]): never {
  return sub(symbols, subTypeList, { isSubOrUnSub: false });
}

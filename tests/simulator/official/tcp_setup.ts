/** Shared by the tests that are a TCP client like Python's. */

import { type Simulator, type SimulatorOptions, startSimulator, SteppedClock } from "../../../src/simulator/mod.ts";
import { rsaVectors } from "../../wire/vectors/rsa_vectors.ts";
import { implausible } from "./plausible.ts";
import { unread } from "./python_reads.ts";
import type { OfficialTcpClient } from "./tcp_client.ts";

/** A Friday, 11:00:12 in Hong Kong. */
export const START: number = Date.UTC(2026, 10, 20, 3, 0, 12);
const [first = "", second = ""] = rsaVectors.filter(({ bits }) => bits === 1024).map(({ privatePkcs1 }) =>
  privatePkcs1
);
/** Keys of 1024 bits, which is what the official clients know. */
export const pem: string = first;
export const otherPem: string = second;
/** What the newest Python client puts into each quote request. */
export const header = { securityFirm: 0 };

export interface Setup {
  readonly sim: Simulator;
  readonly clock: SteppedClock;
  /** Moves time on; the market trades meanwhile. */
  pass(ms: number): void;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function setUp(options: SimulatorOptions = {}): Promise<Setup> {
  const clock = new SteppedClock(START);
  const sim = await startSimulator({ websocketPort: false, clock, interval: false, ...options });
  const pass = (ms: number): void => {
    for (let passed = 0; passed < ms; passed += 500) {
      clock.advance(Math.min(500, ms - passed));
      sim.step();
    }
  };
  return { sim, clock, pass, [Symbol.asyncDispose]: () => sim.close() };
}

/** What is missing of what Python reads, or cannot be, in the pushes that have come. */
export function pushFaults(client: OfficialTcpClient): string[] {
  const found = client.pushes.flatMap(({ name, s2c }) => [
    ...unread(name, s2c),
    ...implausible(s2c).map((what) => `${name}: ${what}`),
  ]);
  return [...new Set(found), ...client.faults];
}

/** A subscription as Python's `subscribe()` sends it. */
export function subscription(symbols: readonly string[], subTypeList: readonly number[]): object {
  return {
    securityList: symbols,
    subTypeList,
    isSubOrUnSub: true,
    isFirstPush: true,
    isRegOrUnRegPush: true,
    isSubOrderBookDetail: false,
    extendedTime: false,
    header,
  };
}

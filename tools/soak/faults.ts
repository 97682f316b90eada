/**
 * What is done to the connection, and when: by chance, from a seed.
 *
 * @module
 */

import { setTimeout as sleep } from "node:timers/promises";
import type { Random } from "../../src/simulator/market/prng.ts";
import type { FaultProxy } from "../../tests/faults/proxy.ts";
import { cutAfter, delay } from "../../tests/faults/transforms.ts";
import type { SoakedOpenD } from "./opend.ts";

/** What faults are made with. */
export interface Victims {
  readonly proxy: FaultProxy;
  readonly opend: SoakedOpenD;
  readonly random: Random;
  /** Which of OpenD's ports the client goes to. */
  readonly transport: "tcp" | "websocket";
}

/** Bytes after which a connection is cut in the middle of something: of a push, mostly. */
const MOST_BYTES = 20_000;
/** Bytes after which a new connection is cut while it is being set up, or asks for its subscriptions. */
const MOST_FIRST_BYTES = 400_000;

/** A fault; resolves when it is over. */
type Fault = (victims: Victims) => Promise<void> | void;

const between = (random: Random, least: number, most: number): number => least + random.int(most - least + 1);

/** Every fault, and how often it comes: the weights are shares of their sum. */
const FAULTS: readonly (readonly [name: string, weight: number, fault: Fault])[] = [
  ["ended in order", 3, ({ proxy }) => proxy.end()],
  ["reset", 3, ({ proxy }) => proxy.reset()],
  ["cut in mid frame", 4, async ({ proxy, random }) => {
    const how = random.int(2) === 0 ? "end" : "reset";
    proxy.set({ toClient: [cutAfter(between(random, 1, MOST_BYTES), how)] }, "present");
    await sleep(200);
  }],
  ["cut again at once", 4, ({ proxy, random }) => {
    for (let times = between(random, 1, 3); times > 0; times--) {
      const bytes = between(random, 1, random.int(2) === 0 ? 2_000 : MOST_FIRST_BYTES);
      proxy.set({ toClient: [cutAfter(bytes, random.int(2) === 0 ? "end" : "reset")] }, "next");
    }
    proxy.reset();
  }],
  ["held up", 3, async ({ proxy, random }) => {
    const until = sleep(between(random, 300, 2_000)) as Promise<unknown> as Promise<void>;
    proxy.set({ toClient: [delay(() => until)] }, "present");
    await until;
    proxy.set({ toClient: [] }, "present");
  }],
  ["refused for a while", 2, async ({ proxy, random }) => {
    await proxy.admit(random.int(2) === 0 ? "refuse" : "end");
    proxy.reset();
    await sleep(between(random, 200, 3_000));
    await proxy.admit("forward");
  }],
  ["half open", 2, async ({ proxy, random }) => {
    await proxy.halfOpen();
    await sleep(between(random, 1_000, 10_000));
    // What was swallowed cannot be given back.
    proxy.reset();
    await proxy.resume();
  }],
  ["servers lost", 3, async ({ proxy, opend, random }) => {
    opend.order("lose servers");
    await sleep(between(random, 100, 3_000));
    if (random.int(4) === 0) {
      proxy.reset();
      await sleep(between(random, 100, 2_000));
    }
    opend.order("find servers");
    // What is asked for again then is cut off too.
    if (random.int(4) === 0) {
      await sleep(between(random, 1, 50));
      proxy.reset();
    }
  }],
  ["OpenD killed", 1, async ({ proxy, opend, transport }) => {
    await opend.kill();
    proxy.retarget((await opend.start())[transport]);
  }],
];

/** The faults that are at work, and what came of them. */
export class FaultPlan {
  /** How often each came. */
  readonly counts: Map<string, number> = new Map(FAULTS.map(([name]) => [name, 0]));
  /** When each came, epoch milliseconds. */
  readonly log: { readonly at: number; readonly name: string }[] = [];
  readonly #victims: Victims;

  constructor(victims: Victims) {
    this.#victims = victims;
  }

  /**
   * Makes faults until `end`, by `performance.now()`, and leaves all in order.
   *
   * @param pause milliseconds between two of them, on average
   */
  async run(end: number, pause: number): Promise<void> {
    const { random, proxy } = this.#victims;
    const left = (): number => Math.max(0, end - performance.now());
    while (pause > 0) {
      await sleep(Math.min(left(), between(random, Math.round(pause * 0.3), Math.round(pause * 1.7))));
      if (left() === 0) break;
      const [name, , fault] = this.#draw();
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
      this.log.push({ at: Date.now(), name });
      await fault(this.#victims);
    }
    await sleep(left());
    await proxy.resume();
  }

  #draw(): (typeof FAULTS)[number] {
    let at = this.#victims.random.float() * FAULTS.reduce((sum, [, weight]) => sum + weight, 0);
    return FAULTS.find(([, weight]) => (at -= weight) < 0) ?? FAULTS[0]!;
  }
}

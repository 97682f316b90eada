/** Whatever is lost, repeated and fetched: each tick once, in order, or it is said that some are missing. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Ticker } from "../../src/gen/qot_common.ts";
import { TickOrder } from "../../src/session/tick_order.ts";
import { HK, push, tick } from "./tick_support.ts";

/** How many ticks this OpenD keeps. */
const KEPT = 8;

/** What happens in this world. Numbers are of ticks. */
const event = fc.oneof(
  { weight: 6, arbitrary: fc.record({ trade: fc.integer({ min: 1, max: 4 }), late: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ again: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 2, arbitrary: fc.constant("lose" as const) },
  { weight: 3, arbitrary: fc.constant("restore" as const) },
  { weight: 3, arbitrary: fc.constantFrom("reply" as const, "fail" as const) },
  { weight: 1, arbitrary: fc.constant("new day" as const) },
);

/** An OpenD with one security, a connection to it that comes and goes, and a client. */
class World {
  readonly order: TickOrder;
  /** Every tick there was; its place in it is its name, for numbers repeat. */
  readonly all: Ticker[] = [];
  readonly delivered: number[] = [];
  /** How often it was said that some may be missing, and that none is. */
  incomplete = 0;
  complete = 0;
  /** Whether nothing but the loss of connections went wrong. */
  #well: boolean;
  /** What the client got to see, which it may not lose. */
  readonly seen = new Set<number>();
  #connected = true;
  #day = 1;
  #sequence = 0;
  #second = 0;
  #asked: { readonly resolve: (kept: readonly Ticker[]) => void; readonly reject: (error: Error) => void } | undefined;
  readonly #running: Promise<void>[] = [];

  constructor(mostHeld: number) {
    this.#well = mostHeld > 100;
    this.order = new TickOrder(mostHeld);
  }

  trade(count: number, late: number): void {
    const fresh: Ticker[] = [];
    for (let i = 0; i < count; i++) {
      this.#sequence += 1 + late;
      // One of the fresh ones is reported late.
      const second = i === 1 ? Math.max(0, this.#second - late) : ++this.#second;
      fresh.push({ ...tick(this.#sequence, second, this.#day), volume: this.all.length + i });
    }
    this.all.push(...fresh);
    if (this.#connected) this.live(fresh);
  }

  live(some: readonly Ticker[]): void {
    // What came before the first tick that the client knows of is none of its business.
    if (some.length === 0) return;
    for (const { volume } of some) if (volume >= Math.min(...this.seen, volume)) this.seen.add(volume);
    this.#take(this.order.filter(push(some)));
  }

  again(count: number): void {
    if (this.#connected) this.live(this.all.filter((_, place) => this.seen.has(place)).slice(-count));
  }

  newDay(): void {
    this.#day++;
    this.#sequence = 0;
    this.#second = 0;
  }

  lose(): void {
    this.#connected = false;
    this.order.reset();
    this.#asked?.reject(new Error("the connection was lost"));
    this.#asked = undefined;
  }

  restore(): void {
    if (this.#connected) return;
    this.#connected = true;
    this.order.begin();
    // The first push of a subscription: the last tick.
    if (this.seen.size > 0) this.live(this.all.slice(-1));
    this.#running.push(
      this.order.backfill({
        securities: [HK],
        ask: () => new Promise((resolve, reject) => this.#asked = { resolve, reject }),
        deliver: (data) => this.#take(data),
      }).then(({ securities }) => {
        for (const { complete, error } of securities) {
          if (complete) {
            this.complete++;
            assert.equal(error, undefined);
          } else this.incomplete++;
        }
      }),
    );
  }

  async reply(works: boolean): Promise<void> {
    const asked = this.#asked;
    this.#asked = undefined;
    if (works) asked?.resolve(this.all.slice(-KEPT));
    else asked?.reject(new Error("no"));
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    if (asked === undefined) return;
    this.#well &&= works;
    if (!this.#well) return;
    // What OpenD had is delivered, whether it was all or not.
    const got = new Set(this.delivered);
    for (let place = Math.max(Math.min(...this.seen), this.all.length - KEPT); place < this.all.length; place++) {
      assert.ok(got.has(place), `${place} was fetched and lost`);
    }
  }

  async end(): Promise<void> {
    this.restore();
    await this.reply(true);
    await Promise.all(this.#running);
  }

  #take(data: { readonly tickerList: readonly Ticker[] } | undefined): void {
    for (const { volume } of data?.tickerList ?? []) this.delivered.push(volume);
  }
}

async function run(events: readonly unknown[], mostHeld?: number): Promise<World> {
  const world = new World(mostHeld ?? 1000);
  for (const what of events as readonly (typeof event extends fc.Arbitrary<infer T> ? T : never)[]) {
    if (what === "lose") world.lose();
    else if (what === "restore") world.restore();
    else if (what === "reply" || what === "fail") await world.reply(what === "reply");
    else if (what === "new day") world.newDay();
    else if ("trade" in what) world.trade(what.trade, what.late);
    else world.again(what.again);
  }
  await world.end();
  return world;
}

describe("ticks over gaps", () => {
  it("come once each and in order, all of them unless it is said that some are missing", async () => {
    const counts = { whole: 0, torn: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 5, maxLength: 60, size: "max" }),
        fc.constantFrom(1000, 5),
        async (events, mostHeld) => {
          const { delivered, seen, all, incomplete, complete } = await run(events, mostHeld);
          for (let i = 1; i < delivered.length; i++) {
            assert.ok(delivered[i]! > delivered[i - 1]!, `${delivered[i]} after ${delivered[i - 1]}`);
          }
          if (seen.size === 0) return;
          // Nothing that came is lost.
          const got = new Set(delivered);
          for (const place of seen) assert.ok(got.has(place), `${place} came and was lost`);
          if (incomplete > 0) {
            counts.torn++;
            return;
          }
          if (complete > 0) counts.whole++;
          const first = Math.min(...seen);
          assert.deepEqual(delivered, all.slice(first).map((_, i) => first + i));
        },
      ),
      { numRuns: 1000 },
    );
    // Both happen often enough for this to say something.
    assert.ok(counts.whole > 50 && counts.torn > 50, JSON.stringify(counts));
  });
});

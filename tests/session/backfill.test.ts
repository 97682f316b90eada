/** Ticks that were missed are fetched: each is given once and in order, or it is said that some are missing. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SubType } from "../../src/gen/qot_common.ts";
import { QotGetSubInfo } from "../../src/gen/qot_get_sub_info.ts";
import { QotSub } from "../../src/gen/qot_sub.ts";
import { QotUpdateTicker } from "../../src/gen/qot_update_ticker.ts";
import { OpenDContext } from "../../src/session/context.ts";
import type { ContextOptions } from "../../src/session/options.ts";
import type { StatusEvent } from "../../src/session/status.ts";
import { type Simulator, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import { eventOf } from "../connection/asking.ts";
import { WebSocket } from "../connection/support.ts";
import { FakeClock } from "./fake_clock.ts";

/** A simulator whose market moves by hand, and a context at it that writes down the ticks that it is given. */
class Market {
  readonly sim: Simulator;
  readonly time: SteppedClock;
  readonly clock: FakeClock = new FakeClock();
  readonly context: OpenDContext;
  readonly events: AsyncIterator<StatusEvent, undefined>;
  /** The numbers of the ticks that the market had, by symbol, from {@linkcode follow} on. */
  readonly made = new Map<string, bigint[]>();
  /** Those that were delivered. */
  readonly given = new Map<string, bigint[]>();

  constructor(sim: Simulator, time: SteppedClock, options: ContextOptions) {
    this.sim = sim;
    this.time = time;
    this.context = new OpenDContext({
      port: sim.port,
      clock: this.clock,
      keepAlive: false,
      reconnect: { jitter: false },
      backfill: true,
      ...options,
    });
    this.events = this.context.status();
    this.context.on(QotUpdateTicker, ({ security, tickerList }) => {
      const given = this.given.get(`HK.${security.code}`) ?? [];
      given.push(...tickerList.map(({ sequence }) => sequence));
      this.given.set(`HK.${security.code}`, given);
    });
    sim.market.on((changes) => {
      for (const { symbol, ticks } of changes) {
        this.made.get(symbol)?.push(...ticks.map(({ sequence }) => sequence));
      }
    });
  }

  /** Opens, and subscribes to the ticks of securities; what the market makes of them is written down from here on. */
  async follow(...securityList: string[]): Promise<void> {
    await this.context.open();
    for (const symbol of securityList) this.made.set(symbol, []);
    const c2s = { securityList, subTypeList: [SubType.Ticker], isSubOrUnSub: true, isRegOrUnRegPush: true };
    await this.context.request(QotSub, { ...c2s, isFirstPush: false });
  }

  /** Trades go on for so many seconds. */
  trade(seconds: number): void {
    for (let i = 0; i < seconds * 4; i++) {
      this.time.advance(250);
      this.sim.step();
    }
  }

  /** After all that the simulator has pushed so far. */
  async settled(): Promise<void> {
    await this.context.request(QotGetSubInfo, {});
  }

  /** The loss, trades in it, and the session after it, up to what is told of the gap. */
  async cut(seconds: number, during?: () => void): Promise<Extract<StatusEvent, { readonly type: "gap" }>> {
    this.sim.disconnect();
    const waiting = await eventOf(this.events, "waiting");
    this.trade(seconds);
    during?.();
    assert.ok(waiting.type === "waiting");
    this.clock.advance(waiting.delay);
    const gap = await eventOf(this.events, "gap");
    assert.ok(gap.type === "gap");
    return gap;
  }
}

async function withMarket(
  run: (market: Market) => Promise<void>,
  options: ContextOptions = {},
  ticksPerSecond = 3,
): Promise<void> {
  const time = new SteppedClock(Date.UTC(2026, 10, 20, 2, 30));
  const rules = { silentIntervals: Infinity };
  await using sim = await startSimulator({ clock: time, interval: false, cadence: 0, ticksPerSecond, rules });
  const market = new Market(sim, time, {
    ...(options.transport === "websocket" ? { port: sim.websocketPort, WebSocket } : undefined),
    ...options,
  });
  try {
    await run(market);
  } finally {
    await market.context.close();
  }
  assert.equal(market.clock.timers, 0);
}

describe("backfill", () => {
  for (const transport of ["tcp", "websocket"] as const) {
    it(`gives every tick of the market once and in order, over ${transport}`, () =>
      withMarket(async (market) => {
        const symbols = ["HK.00700", "HK.09988", "HK.00005"];
        await market.follow(...symbols);
        for (const seconds of [5, 0, 30, 2]) {
          market.trade(3);
          await market.settled();
          // What is traded between the restoring and the fetching is pushed as well as fetched.
          const { backfilled } = await market.cut(seconds);
          assert.deepEqual(backfilled.map(({ security }) => security).sort(), [...symbols].sort());
          assert.ok(backfilled.every(({ complete }) => complete));
          assert.equal(backfilled.some(({ ticks }) => ticks > 0), seconds > 0);
        }
        market.trade(3);
        await market.settled();
        for (const symbol of symbols) {
          assert.ok(market.made.get(symbol)!.length > 30, `${symbol} was traded`);
          assert.deepEqual(market.given.get(symbol), market.made.get(symbol), symbol);
        }
      }, { transport }));
  }

  it("holds what is pushed meanwhile back, and gives it after the fetched", () =>
    withMarket(async (market) => {
      await market.follow("HK.00700");
      market.trade(3);
      await market.settled();
      // Trades go on while the ticks are asked for.
      market.sim.respond("QotGetTicker", () => {
        market.trade(2);
        return "default";
      });
      const { backfilled } = await market.cut(5);
      assert.deepEqual(backfilled.map(({ complete }) => complete), [true]);
      market.trade(1);
      await market.settled();
      assert.deepEqual(market.given.get("HK.00700"), market.made.get("HK.00700"));
    }));

  it("says which is incomplete: OpenD keeps no more than a thousand", () =>
    withMarket(
      async (market) => {
        await market.follow("HK.00700");
        market.trade(1);
        await market.settled();
        const { backfilled } = await market.cut(60);
        const [{ ticks, complete } = { ticks: 0, complete: true }] = backfilled;
        assert.equal(complete, false);
        assert.equal(ticks, 1000);
        market.trade(1);
        await market.settled();
        const given = market.given.get("HK.00700")!;
        const made = market.made.get("HK.00700")!;
        const missing = made.length - given.length;
        assert.ok(missing > 0);
        const before = given.findIndex((sequence, i) => sequence !== made[i]);
        assert.deepEqual(
          given,
          [...made.slice(0, before), ...made.slice(before + missing)],
          "one hole, and nothing else",
        );
      },
      {},
      40,
    ));

  it("says which is incomplete: OpenD would not tell", () =>
    withMarket(async (market) => {
      await market.follow("HK.00700", "HK.00005");
      market.trade(3);
      await market.settled();
      market.sim.respond("QotGetTicker", ({ c2s }) =>
        c2s?.security.code === "00700" ? { retType: -1, retMsg: "no" } : "default");
      const { backfilled } = await market.cut(5);
      const found = backfilled.map(({ security, complete }) => [security, complete]).sort();
      assert.deepEqual(found, [["HK.00005", true], ["HK.00700", false]]);
      market.trade(2);
      await market.settled();
      assert.deepEqual(market.given.get("HK.00005"), market.made.get("HK.00005"));
      const given = market.given.get("HK.00700")!;
      assert.ok(given.length < market.made.get("HK.00700")!.length);
      assert.deepEqual(
        given,
        [...given].sort((a, b) =>
          a < b ? -1 : 1
        ),
        "in order all the same",
      );
    }));

  it("that is cut off by another loss goes on after it", () =>
    withMarket(async (market) => {
      await market.follow("HK.00700");
      market.trade(3);
      await market.settled();
      let cuts = 0;
      market.sim.respond("QotGetTicker", () => {
        if (++cuts > 2) return "default";
        market.sim.disconnect();
        return "silent";
      });
      market.sim.disconnect();
      const told: StatusEvent[] = [];
      for (;;) {
        const { value } = await market.events.next();
        assert.ok(value !== undefined);
        if (value.type === "waiting") {
          market.trade(4);
          market.clock.advance(value.delay);
        }
        if (value.type !== "gap") continue;
        told.push(value);
        break;
      }
      assert.ok(told[0]?.type === "gap");
      assert.deepEqual(told[0].backfilled.map(({ complete }) => complete), [true]);
      market.trade(1);
      await market.settled();
      assert.deepEqual(market.given.get("HK.00700"), market.made.get("HK.00700"));
    }));

  it("without it no tick comes twice either, and the order stands", () =>
    withMarket(async (market) => {
      await market.follow("HK.00700");
      market.trade(3);
      await market.settled();
      const before = market.made.get("HK.00700")!.length;
      const { backfilled } = await market.cut(5);
      assert.deepEqual(backfilled, []);
      const after = market.made.get("HK.00700")!.length;
      market.trade(3);
      await market.settled();
      const made = market.made.get("HK.00700")!;
      assert.deepEqual(market.given.get("HK.00700"), [...made.slice(0, before), ...made.slice(after)]);
    }, { backfill: false }));
});

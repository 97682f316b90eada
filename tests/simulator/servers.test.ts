/** OpenD's own servers: lost and found again, and a market that goes on over a restart. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OpenDArgumentError } from "../../src/errors.ts";
import {
  GetGlobalState,
  Notify,
  QotGetSubInfo,
  QotGetTicker,
  QotSub,
  QotUpdateTicker,
  SubType,
} from "../../src/gen/mod.ts";
import { SteppedClock } from "../../src/simulator/market/clock.ts";
import { startSimulator } from "../../src/simulator/start.ts";
import { tcp, until } from "./client.ts";

const NOW = 1_790_000_030_000;
const SUBSCRIBE = {
  securityList: ["HK.00700"],
  subTypeList: [SubType.Ticker],
  isSubOrUnSub: true,
  isRegOrUnRegPush: true,
};

describe("setServers()", () => {
  it("takes all subscriptions and their pushes away until they are asked for again", async () => {
    const clock = new SteppedClock(NOW);
    await using sim = await startSimulator({ clock, interval: false, cadence: 0 });
    const client = await tcp(sim, { recvNotify: true });
    await client.get(QotSub, SUBSCRIBE);
    clock.advance(5000);
    sim.setServers(false);
    sim.setServers(false);
    clock.advance(5000);
    sim.step();
    assert.equal((await client.get(GetGlobalState, {})).qotLogined, false);
    const before = client.pushes(QotUpdateTicker).length;
    assert.match(await client.fail(QotSub, SUBSCRIBE), /ByDisConn/);
    assert.match(await client.fail(QotGetTicker, { security: "HK.00700", maxRetNum: 9 }), /subscribe/);
    sim.setServers(true);
    clock.advance(5000);
    sim.step();
    const { connSubInfoList } = await client.get(QotGetSubInfo, {});
    assert.deepEqual(connSubInfoList[0]?.subInfoList, []);
    const told = client.pushes(Notify).map(({ connectStatus }) => connectStatus?.qotLogined);
    assert.deepEqual(told, [false, true], "each change is told once");
    assert.ok(before > 0);
    assert.equal(client.pushes(QotUpdateTicker).length, before);
    await client.get(QotSub, SUBSCRIBE);
    clock.advance(5000);
    sim.step();
    await until(() => client.pushes(QotUpdateTicker).length > before);
    await client.close();
  });
});

describe("marketStart", () => {
  it("makes one that is started again go on with the same market", async () => {
    const ticks: bigint[][] = [];
    // The first has come to its second minute step by step, the other begins there.
    for (const steps of [[NOW, NOW + 20_000, NOW + 61_000], [NOW + 61_000]]) {
      const clock = new SteppedClock(steps[0]!);
      await using sim = await startSimulator({ clock, interval: false, marketStart: NOW });
      for (const step of steps) {
        clock.set(step);
        sim.step();
      }
      ticks.push(sim.market.security("US.AAPL")!.ticks().map(({ sequence }) => sequence));
    }
    assert.ok(ticks[0]!.length > 100);
    assert.deepEqual(ticks[0], ticks[1]);
  });

  it("cannot lie in the future", async () => {
    const clock = new SteppedClock(NOW);
    await assert.rejects(startSimulator({ clock, marketStart: NOW + 1 }), OpenDArgumentError);
  });
});

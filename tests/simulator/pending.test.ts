/** What is left to happen in a simulator: nothing, or a list of it. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SubType } from "../../mod.ts";
import { KeepAlive, QotGetSubInfo, QotSub } from "../../src/gen/mod.ts";
import { defaultSecurities, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import { tcp, until, websocket } from "./client.ts";

const securities = defaultSecurities().filter(({ code }) => code === "00700");
const NOTHING = { requests: [], pushes: [], subscriptions: [], faults: [], connections: [] };

describe("pending() and assertIdle()", () => {
  it("tell of nothing before and after", async () => {
    await using sim = await startSimulator({ interval: false, securities, rules: { minimumSubscription: 0 } });
    assert.deepEqual(sim.pending(), NOTHING);
    const client = await tcp(sim);
    const sub = { securityList: ["HK.00700"], subTypeList: [SubType.Ticker], isSubOrUnSub: true };
    await client.get(QotSub, sub);
    assert.throws(() => sim.assertIdle(), /connection 1 is subscribed to HK\.00700 Ticker/);
    await client.get(QotSub, { ...sub, isSubOrUnSub: false });
    sim.assertIdle();
    assert.deepEqual(sim.pending().connections, [1]);
  });

  it("tell of requests without a reply, until it comes or the connection ends", async () => {
    await using sim = await startSimulator({ interval: false, securities });
    const [a, b] = [await tcp(sim), await websocket(sim)];
    let release = (): void => {};
    sim.respond("QotGetSubInfo", () => new Promise((resolve) => void (release = () => resolve("default"))));
    sim.respond("KeepAlive", () => "silent");
    const held = a.get(QotGetSubInfo, {});
    void b.ask(KeepAlive, { time: 1 }).catch(() => {});
    await until(() => sim.pending().requests.length === 2);
    assert.deepEqual(sim.pending().requests.map(({ connection, id, name }) => [connection, id, name]), [
      [1, QotGetSubInfo.id, "Qot_GetSubInfo"],
      [2, KeepAlive.id, "KeepAlive"],
    ]);
    assert.throws(() => sim.assertIdle(), new RegExp(`Qot_GetSubInfo ${a.serial} of connection 1 was not answered`));
    release();
    await held;
    assert.deepEqual(sim.pending().requests.map(({ name }) => name), ["KeepAlive"]);
    await b.close();
    await until(() => sim.connections.length === 1);
    sim.assertIdle();
  });

  it("tell of pushes that wait for their cadence", async () => {
    const clock = new SteppedClock(Date.UTC(2026, 10, 20, 3));
    await using sim = await startSimulator({ clock, interval: false, securities, cadence: 1_000_000 });
    const client = await tcp(sim);
    const sub = {
      securityList: ["HK.00700"],
      subTypeList: [SubType.Basic],
      isSubOrUnSub: true,
      isRegOrUnRegPush: true,
    };
    await client.get(QotSub, sub);
    clock.advance(5000);
    sim.step(); // the first goes at once
    clock.advance(5000);
    sim.step();
    assert.deepEqual(sim.pending().pushes, [{ symbol: "HK.00700", subType: "Basic" }]);
    assert.throws(() => sim.assertIdle(), /push of HK\.00700 Basic waits/);
    sim.disconnect();
    sim.assertIdle();
  });

  it("tell of faults in force, also of one that never struck", async () => {
    await using sim = await startSimulator({ inMemory: true, securities });
    const fault = sim.fault("late", { command: "KeepAlive" });
    assert.deepEqual(sim.pending().faults, [{ name: "late", strikes: 0 }]);
    assert.throws(() => sim.assertIdle(), /the fault "late" was not ended, and has struck 0 times/);
    fault.end();
    sim.assertIdle();
  });
});

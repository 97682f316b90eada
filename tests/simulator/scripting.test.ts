/** Waiting for packets, looking back at them, and saying what OpenD is like. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Notify, OpenQuoteContext, QotUpdateTicker } from "../../mod.ts";
import { OpenDArgumentError } from "../../src/errors.ts";
import { GetUserInfo } from "../../src/gen/get_user_info.ts";
import { SubType } from "../../src/gen/qot_common.ts";
import { defaultSecurities, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import type { Simulator } from "../../src/simulator/simulator.ts";

const clock = new SteppedClock(Date.parse("2026-11-11T06:00:00Z"));
const start = (): Promise<Simulator> =>
  startSimulator({
    inMemory: true,
    clock,
    interval: false,
    rules: { silentIntervals: Infinity },
    securities: defaultSecurities().slice(0, 2),
  });
const open = (sim: Simulator): Promise<OpenQuoteContext> => OpenQuoteContext.connect({ connect: sim.connect });

describe("waiting for packets", () => {
  it("received() gives the next request that passes, whose reply is out", async () => {
    await using sim = await start();
    await using quote = await open(sim);
    const first = sim.received("QotGetMarketState");
    const second = sim.received("QotGetMarketState", ({ c2s }) => c2s?.securityList.length === 2);
    const one = quote.getMarketState({ securityList: ["HK.00700"] });
    const { c2s, connection } = await first;
    assert.deepEqual([c2s?.securityList[0]?.code, connection], ["00700", 1]);
    assert.deepEqual(sim.pending().requests, []);
    const two = quote.getMarketState({ securityList: ["HK.00700", "HK.00700"] });
    assert.equal((await second).c2s?.securityList.length, 2);
    await Promise.all([one, two]);
  });

  it("sent() gives the next reply or push, also a refusal", async () => {
    await using sim = await start();
    await using quote = await open(sim);
    const refused = sim.sent("QotGetMarketState", ({ retType }) => retType !== 0);
    await quote.getMarketState({ securityList: ["HK.00700"] });
    await assert.rejects(quote.getMarketState({ securityList: ["HK.99999"] }));
    assert.match((await refused).retMsg, /Unknown stock/);
    await quote.subscribe(["HK.00700"], [SubType.Ticker], { firstPush: false });
    const pushed = sim.sent("QotUpdateTicker");
    clock.advance(10_000);
    sim.step();
    assert.equal((await pushed).s2c?.security.code, "00700");
  });

  it("does not outlast the simulator", async () => {
    const sim = await start();
    const waits = [sim.received("QotSub"), sim.sent("QotUpdateKL")].map((wait) =>
      wait.then(() => "came", (error: Error) => error.message)
    );
    await sim.close();
    assert.deepEqual(await Promise.all(waits), [
      "The simulator was closed before a request QotSub came",
      "The simulator was closed before QotUpdateKL was sent",
    ]);
  });
});

describe("waits that are in vain", () => {
  it("are told at once of a simulator that is closed", async () => {
    const sim = await start();
    await sim.close();
    await assert.rejects(sim.received("QotSub"), /The simulator was closed before a request QotSub came/);
  });

  it("are not told to a test that does not wait any more", async () => {
    const sim = await start();
    void sim.received("QotSub");
    void sim.fault("hang").struck();
    await sim.close();
    // An unhandled rejection would fail the test.
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

  it("of a look that fails have its error, and the connection goes on", async () => {
    await using sim = await start();
    await using quote = await open(sim);
    const seen = sim.received("GetGlobalState", () => {
      throw new RangeError("the test's own");
    });
    await quote.getGlobalState();
    await assert.rejects(seen, /the test's own/);
    await quote.getGlobalState();
  });
});

describe("a record of packets", () => {
  it("has all of them from its making on, until it is ended or cleared", async () => {
    await using sim = await start();
    await using quote = await open(sim);
    const log = sim.recordPackets();
    await quote.getGlobalState();
    await assert.rejects(quote.getMarketState({ securityList: ["HK.99999"] }));
    assert.deepEqual(log.packets.map(({ direction, id }) => [direction, id]), [
      ["in", 1002],
      ["out", 1002],
      ["in", 3223],
      ["out", 3223],
    ]);
    assert.equal(log.replies("GetGlobalState")[0]?.s2c?.qotLogined, true);
    assert.equal(log.requests("QotGetMarketState")[0]?.c2s?.securityList[0]?.code, "99999");
    assert.deepEqual(log.replies("QotGetMarketState").map(({ retType, s2c }) => [retType, s2c]), [[-1, undefined]]);
    sim.pushRaw(QotUpdateTicker.id, Uint8Array.of(255));
    assert.ok(Number.isNaN(log.replies("QotUpdateTicker")[0]?.retType), "what cannot be read is there all the same");
    log.clear();
    assert.deepEqual(log.packets, []);
    log[Symbol.dispose]();
    await quote.getGlobalState();
    assert.deepEqual(log.packets, []);
  });
});

describe("what OpenD is like", () => {
  it("its events and states are told, and its state replied", async () => {
    await using sim = await start();
    await using quote = await open(sim);
    const notices: unknown[] = [];
    quote.on(Notify, ({ event, programStatus }) => void notices.push(event ?? programStatus?.programStatus));
    assert.equal(sim.notify("TradePwdChanged", "changed"), 1);
    assert.equal(sim.setProgramStatus("NeedPicVerifyCode", "a picture"), 1);
    const { programStatus } = await quote.getGlobalState();
    assert.deepEqual(programStatus, { type: 3, strExtDesc: "a picture" });
    assert.deepEqual(notices, [{ eventType: 14, desc: "changed" }, programStatus]);
    assert.throws(() => sim.notify("Nothing" as "None"), /sim\.notify\(\) got "Nothing".*"KickedOut".*LoginFailed/);
    assert.throws(() => sim.setProgramStatus("toString" as "Ready"), OpenDArgumentError);
  });

  it("its user is who a test says", async () => {
    await using sim = await start();
    await using quote = await open(sim);
    sim.setUserInfo({ nickName: "Tester" });
    sim.setUserInfo({ isNeedAgreeDisclaimer: true });
    const all = await quote.request(GetUserInfo, {});
    assert.deepEqual([all.nickName, all.isNeedAgreeDisclaimer], ["Tester", true]);
    const basic = await quote.request(GetUserInfo, { flag: 1 });
    assert.deepEqual([basic.nickName, basic.isNeedAgreeDisclaimer], ["Tester", undefined]);
  });
});

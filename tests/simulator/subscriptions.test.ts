import { describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  QotGetBasicQot,
  QotGetSubInfo,
  QotRegQotPush,
  QotSub,
  QotUpdateBasicQot,
  QotUpdateKL,
  QotUpdateTicker,
  RehabType,
  Session,
  SubType,
} from "../../src/gen/mod.ts";
import { SteppedClock } from "../../src/simulator/market/clock.ts";
import type { SimulatorOptions } from "../../src/simulator/options.ts";
import type { Simulator } from "../../src/simulator/simulator.ts";
import { startSimulator } from "../../src/simulator/start.ts";
import { encode, tcp, until, websocket } from "./client.ts";

const { Basic, Broker, KL_1Min, KL_Day, OrderBook, Ticker } = SubType;

interface Setup {
  readonly sim: Simulator;
  readonly clock: SteppedClock;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A simulator whose time stands still unless the test moves it. */
async function still(options: SimulatorOptions = {}): Promise<Setup> {
  const clock = new SteppedClock(1_790_000_000_000);
  const sim = await startSimulator({ clock, interval: false, ...options });
  return { sim, clock, [Symbol.asyncDispose]: () => sim.close() };
}

const sub = (symbols: string[], subTypeList: SubType[], more: object = {}) => ({
  securityList: symbols,
  subTypeList,
  isSubOrUnSub: true,
  ...more,
});
const unsub = (symbols: string[], subTypeList: SubType[]) => ({ ...sub(symbols, subTypeList), isSubOrUnSub: false });

describe("Qot_Sub", () => {
  it("answers success with a body of exactly six bytes", async () => {
    await using s = await still();
    const client = await tcp(s.sim);
    const { body } = await client.raw(QotSub.id, encode(QotSub.encode, { c2s: sub(["HK.00700"], [Basic]) }));
    assert.deepEqual([...body], [8, 0, 18, 0, 24, 0]);
    const register = { securityList: ["HK.00700"], subTypeList: [Basic], isRegOrUnReg: true };
    const reply = await client.raw(QotRegQotPush.id, encode(QotRegQotPush.encode, { c2s: register }));
    assert.deepEqual([...reply.body], [8, 0, 18, 0, 24, 0]);
  });

  it("counts a pair once over all connections, and gives it back after the last one", async () => {
    await using s = await still();
    const [a, b] = [await tcp(s.sim), await websocket(s.sim)];
    await a.get(QotSub, sub(["HK.00700", "US.AAPL"], [Basic, Ticker]));
    await b.get(QotSub, sub(["US.AAPL"], [Basic, OrderBook]));
    await a.get(QotSub, sub(["HK.00700"], [Basic]));
    const used = async () => (await a.get(QotGetSubInfo, {})).totalUsedQuota;
    assert.equal(await used(), 5);
    s.clock.advance(60_000);
    await a.get(QotSub, unsub(["US.AAPL"], [Basic]));
    assert.equal(await used(), 5);
    await b.get(QotSub, unsub(["US.AAPL"], [Basic]));
    assert.equal(await used(), 4);
  });

  it("lists its own connection, or all of them", async () => {
    await using s = await still();
    const [a, b, idle] = [await tcp(s.sim), await tcp(s.sim), await tcp(s.sim)];
    await a.get(QotSub, sub(["HK.00700", "US.AAPL"], [Ticker, Basic]));
    await b.get(QotSub, sub(["HK.00700"], [Basic]));
    const own = await b.get(QotGetSubInfo, {});
    assert.deepEqual(own.connSubInfoList.map(({ usedQuota, isOwnConnData }) => ({ usedQuota, isOwnConnData })), [
      { usedQuota: 1, isOwnConnData: true },
    ]);
    const all = await a.get(QotGetSubInfo, { isReqAllConn: true });
    assert.deepEqual(all.connSubInfoList.map(({ isOwnConnData }) => isOwnConnData), [true, false]);
    assert.deepEqual(
      all.connSubInfoList[0]?.subInfoList.map((
        { subType, securityList },
      ) => [subType, securityList.map(({ code }) => code)]),
      [[Basic, ["00700", "AAPL"]], [Ticker, ["00700", "AAPL"]]],
    );
    assert.equal(all.totalUsedQuota, 4);
    assert.equal(all.remainQuota, 296);
    assert.equal(all.optionUsedQuota, 0);
    assert.deepEqual((await idle.get(QotGetSubInfo, {})).connSubInfoList[0]?.subInfoList, []);
  });

  it("refuses the whole batch when the quota does not reach", async () => {
    await using s = await still({ rules: { subscriptionQuota: 3 } });
    const client = await tcp(s.sim);
    await client.get(QotSub, sub(["HK.00700", "US.AAPL"], [Basic]));
    assert.match(await client.fail(QotSub, sub(["HK.00700", "US.TSLA"], [Ticker])), /quota is not enough: 2 of 3/);
    const info = await client.get(QotGetSubInfo, {});
    assert.deepEqual([info.totalUsedQuota, info.remainQuota], [2, 1]);
  });

  it("keeps a subscription for a minute", async () => {
    await using s = await still();
    const client = await tcp(s.sim);
    await client.get(QotSub, sub(["HK.00700"], [Basic, KL_Day]));
    s.clock.advance(59_999);
    await client.get(QotSub, sub(["HK.00700"], [Basic]));
    const wanted = /HK\.00700 Basic is too short: .* at least 1 minute/;
    assert.match(await client.fail(QotSub, unsub(["HK.00700"], [Basic, KL_Day])), wanted);
    assert.match(await client.fail(QotSub, { ...unsub([], []), isUnsubAll: true }), wanted);
    assert.equal((await client.get(QotGetSubInfo, {})).totalUsedQuota, 2);
    s.clock.advance(1);
    await client.get(QotSub, { ...unsub([], []), isUnsubAll: true });
    assert.equal((await client.get(QotGetSubInfo, {})).totalUsedQuota, 0);
    assert.match(await client.fail(QotGetBasicQot, { securityList: ["HK.00700"] }), /subscribe to the Basic data/);
  });

  it("counts what a closed connection held until it is a minute old", async () => {
    await using s = await still();
    const [a, b] = [await tcp(s.sim), await tcp(s.sim)];
    await a.get(QotSub, sub(["HK.00700"], [Basic]));
    s.clock.advance(50_000);
    await a.get(QotSub, sub(["HK.00700"], [Ticker]));
    s.clock.advance(20_000);
    await a.close();
    await until(() => s.sim.connections.length === 1);
    const used = async () => (await b.get(QotGetSubInfo, {})).totalUsedQuota;
    assert.equal(await used(), 1);
    s.clock.advance(40_000);
    assert.equal(await used(), 0);
  });

  it("passes over what was not subscribed", async () => {
    await using s = await still();
    const client = await tcp(s.sim);
    await client.get(QotSub, unsub(["HK.00700"], [Basic]));
  });

  const refused: readonly (readonly [string, ReturnType<typeof sub>, RegExp])[] = [
    ["an unknown security, with the whole batch", sub(["HK.00700", "HK.99999"], [Basic]), /Unknown stock HK\.99999/],
    [
      "a market without a prefix",
      { ...sub([], [Basic]), securityList: [{ market: 77, code: "X" }] as never },
      /Unknown stock 77\.X/,
    ],
    ["no security", sub([], [Basic]), /security list is empty/],
    ["no subtype", sub(["HK.00700"], []), /type list is empty/],
    ["subtype 3, which nobody has", sub(["HK.00700"], [3 as SubType]), /Unknown or unsupported subscription type 3/],
    ["odd lots", sub(["HK.00700"], [SubType.OrderBook_Odd]), /OrderBook_Odd/],
    ["a broker queue outside Hong Kong", sub(["US.AAPL"], [Broker]), /US\.AAPL has no broker queue/],
    ["an unknown rehab", sub(["HK.00700"], [KL_Day], { regPushRehabTypeList: [7] }), /rehab type 7/],
  ];
  for (const [what, c2s, reason] of refused) {
    it(`refuses ${what}`, async () => {
      await using s = await still();
      const client = await tcp(s.sim);
      assert.match(await client.fail(QotSub, c2s), reason);
      assert.equal((await client.get(QotGetSubInfo, {})).totalUsedQuota, 0);
    });
  }

  it("caps order books and broker queues of the SF right", async () => {
    await using s = await still({ rules: { sfSecurities: 2 } });
    const client = await tcp(s.sim);
    await client.get(QotSub, sub(["HK.00700", "HK.00005"], [OrderBook]));
    await client.get(QotSub, sub(["HK.00700", "HK.00005"], [Broker]));
    await client.get(QotSub, sub(["US.AAPL", "SH.600519"], [OrderBook]));
    assert.match(await client.fail(QotSub, sub(["HK.00388"], [Broker])), /at most 2 securities/);
  });

  it("takes session, extendedTime and header", async () => {
    await using s = await still();
    const client = await tcp(s.sim);
    await client.get(
      QotSub,
      sub(["US.AAPL"], [Ticker], { session: Session.ALL, extendedTime: true, header: { securityFirm: 0 } }),
    );
  });
});

describe("pushes", () => {
  it("begin with the cache, unless that is not wanted, and only where they are registered", async () => {
    await using s = await still();
    const client = await tcp(s.sim);
    await client.get(QotSub, sub(["HK.00700"], [Basic]));
    await client.get(QotSub, sub(["US.AAPL"], [Basic], { isRegOrUnRegPush: true, isFirstPush: false }));
    await client.get(QotSub, sub(["SH.600519"], [Basic], { isRegOrUnRegPush: true }));
    await client.get(QotGetSubInfo, {});
    assert.deepEqual(client.pushes(QotUpdateBasicQot).map(({ basicQotList: [quote] }) => quote?.security.code), [
      "600519",
    ]);
    s.clock.advance(5000);
    s.sim.step();
    await client.get(QotGetSubInfo, {});
    const codes = client.pushes(QotUpdateBasicQot).map(({ basicQotList: [quote] }) => quote?.security.code);
    assert.deepEqual(codes.slice(1).sort(), ["600519", "AAPL"]);
  });

  it("begin once for a pair that is named twice", async () => {
    await using s = await still();
    const client = await tcp(s.sim);
    const twice = ["HK.00700", "HK.00700"];
    const once = async () => {
      await client.get(QotGetSubInfo, {});
      return client.pushes(QotUpdateBasicQot).length;
    };
    await client.get(QotSub, sub(twice, [Basic, Basic], { isRegOrUnRegPush: true }));
    assert.equal(await once(), 1);
    await client.get(QotRegQotPush, { securityList: twice, subTypeList: [Basic], isRegOrUnReg: true });
    assert.equal(await once(), 2);
  });

  it("stop when they are unregistered, and after an unsubscription", async () => {
    await using s = await still({ rules: { minimumSubscription: 0 } });
    const client = await tcp(s.sim);
    const quiet = { isRegOrUnRegPush: true, isFirstPush: false };
    await client.get(QotSub, sub(["HK.00700", "US.AAPL", "US.TSLA"], [Ticker], quiet));
    await client.get(QotSub, sub(["HK.00700"], [Ticker], { isRegOrUnRegPush: false }));
    await client.get(QotRegQotPush, { securityList: ["US.AAPL"], subTypeList: [Ticker], isRegOrUnReg: false });
    await client.get(QotSub, sub(["US.TSLA"], [Ticker]));
    s.clock.advance(10_000);
    s.sim.step();
    await client.get(QotGetSubInfo, {});
    assert.deepEqual([...new Set(client.pushes(QotUpdateTicker).map(({ security }) => security.code))], ["TSLA"]);
    await client.get(QotSub, unsub(["US.TSLA"], [Ticker]));
    const before = client.pushes(QotUpdateTicker).length;
    s.clock.advance(10_000);
    s.sim.step();
    await client.get(QotGetSubInfo, {});
    assert.equal(client.pushes(QotUpdateTicker).length, before);
  });

  it("of bars come in the rehabs asked for, forward by default", async () => {
    await using s = await still();
    const [a, b] = [await tcp(s.sim), await tcp(s.sim)];
    const both = { isRegOrUnRegPush: true, regPushRehabTypeList: [RehabType.None, RehabType.Backward] };
    await a.get(QotSub, sub(["HK.00700"], [KL_1Min], both));
    await b.get(QotSub, sub(["HK.00700"], [KL_1Min], { isRegOrUnRegPush: true }));
    s.clock.advance(5000);
    s.sim.step();
    await a.get(QotGetSubInfo, {});
    await b.get(QotGetSubInfo, {});
    assert.deepEqual(a.pushes(QotUpdateKL).map(({ rehabType }) => rehabType), [0, 2, 0, 2]);
    assert.deepEqual(b.pushes(QotUpdateKL).map(({ rehabType }) => rehabType), [1, 1]);
  });

  it("keep their distance, and miss no trade", async () => {
    await using s = await still({ cadence: { ticker: 1000 }, ticksPerSecond: 20 });
    const client = await tcp(s.sim);
    const security = s.sim.market.security("HK.00700");
    const last = security?.ticks(1)[0]?.sequence;
    await client.get(QotSub, sub(["HK.00700"], [Ticker], { isRegOrUnRegPush: true, isFirstPush: false }));
    for (let i = 0; i < 30; i++) {
      s.clock.advance(100);
      s.sim.step();
    }
    await client.get(QotGetSubInfo, {});
    const pushes = client.pushes(QotUpdateTicker);
    assert.ok(pushes.length >= 2 && pushes.length <= 4, `${pushes.length} pushes in three seconds`);
    const seen = pushes.flatMap(({ tickerList }) => tickerList.map(({ sequence }) => sequence));
    const all = security?.ticks().map(({ sequence }) => sequence) ?? [];
    const from = all.indexOf(last as bigint) + 1;
    assert.deepEqual(seen, all.slice(from, from + seen.length));
  });

  it("of one pair have the same bytes on every connection, and serials from one counter", async () => {
    await using s = await still({ seed: 3 });
    const [a, b] = [await tcp(s.sim), await tcp(s.sim)];
    for (const client of [a, b]) {
      await client.get(QotSub, sub(["HK.00700"], [Basic, Ticker], { isRegOrUnRegPush: true }));
    }
    s.clock.advance(2000);
    s.sim.step();
    for (const client of [a, b]) await client.get(QotGetSubInfo, {});
    const pushes = [...a.packets, ...b.packets].filter(({ push }) => push);
    const serials = pushes.map(({ serial }) => serial).sort((x, y) => x - y);
    assert.equal(serials.length, 8);
    assert.ok((serials[0] as number) >= 1 && (serials[0] as number) <= 50);
    assert.deepEqual(serials, serials.map((_, i) => (serials[0] as number) + i));
    const bodies = (client: typeof a) => client.packets.filter(({ push }) => push).slice(2).map(({ body }) => body);
    assert.deepEqual(bodies(a), bodies(b));
  });

  it("collide with requests: a push's serial may be that of a request", async () => {
    await using s = await still({ seed: 3 });
    const client = await tcp(s.sim);
    client.serial = 0;
    for (let i = 0; i < 60; i++) await client.get(QotGetSubInfo, {});
    await client.get(QotSub, sub(["HK.00700"], [Basic], { isRegOrUnRegPush: true }));
    const push = await client.packet(({ push }) => push);
    assert.ok(client.packets.some(({ push: isPush, serial }) => !isPush && serial === push.serial));
  });
});

describe("Qot_RegQotPush", () => {
  it("refuses what is not subscribed, and changes nothing then", async () => {
    await using s = await still();
    const client = await tcp(s.sim);
    await client.get(QotSub, sub(["HK.00700"], [Basic]));
    const c2s = { securityList: ["HK.00700", "US.AAPL"], subTypeList: [Basic], isRegOrUnReg: true };
    assert.match(await client.fail(QotRegQotPush, c2s), /subscribe to the Basic data of US\.AAPL first/);
    s.clock.advance(5000);
    s.sim.step();
    await client.get(QotGetSubInfo, {});
    assert.equal(client.pushes(QotUpdateBasicQot).length, 0);
    await client.get(QotRegQotPush, { ...c2s, securityList: ["HK.00700"] });
    await client.packet(({ id }) => id === QotUpdateBasicQot.id);
  });

  it("is a connection's own: another one's subscription does not count", async () => {
    await using s = await still();
    const [a, b] = [await tcp(s.sim), await tcp(s.sim)];
    await a.get(QotSub, sub(["HK.00700"], [Basic]));
    const c2s = { securityList: ["HK.00700"], subTypeList: [Basic], isRegOrUnReg: true };
    assert.match(await b.fail(QotRegQotPush, c2s), /first/);
  });
});

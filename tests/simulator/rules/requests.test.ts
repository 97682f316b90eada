/** What is refused whatever is asked, and what may be let through. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  GetGlobalState,
  QotGetBasicQot,
  QotGetMarketState,
  QotGetOwnerPlate,
  QotGetSecuritySnapshot,
  QotGetSubInfo,
  QotSub,
  QotUpdateBasicQot,
  QotUpdateKL,
  Session,
  SubType,
  TrdGetAccList,
} from "../../../src/gen/mod.ts";
import { defaultSecurities } from "../../../src/simulator/market/securities.ts";
import { resolveOptions } from "../../../src/simulator/options.ts";
import { LIST_LIMITS } from "../../../src/simulator/rules/list_limits.ts";
import { resolveRules, type SimulatorRules } from "../../../src/simulator/rules/rules.ts";
import { openTcp } from "../client.ts";
import { still, sub } from "./helpers.ts";

const { Basic, KL_1Min } = SubType;

describe("lists", () => {
  it("end where the documents say", async () => {
    await using s = await still({ rules: { rateWindows: false } });
    const client = await s.tcp();
    for (const command of [QotGetSecuritySnapshot, QotGetMarketState, QotGetOwnerPlate]) {
      const { most } = LIST_LIMITS[command.name.replace("_", "") as "QotGetOwnerPlate"] ?? { most: 0 };
      const securityList = Array.from({ length: most }, () => "US.AAPL");
      await client.get(command as typeof QotGetMarketState, { securityList });
      const reason = await client.fail(command as typeof QotGetMarketState, {
        securityList: [...securityList, "HK.00700"],
      });
      assert.match(reason, new RegExp(`${most + 1} codes were asked for: at most ${most} are allowed`));
    }
  });

  it("can end sooner, or not at all", async () => {
    await using s = await still({ rules: { listLimits: { QotGetSecuritySnapshot: 1, QotGetMarketState: false } } });
    const client = await s.tcp();
    const securityList = ["US.AAPL", "US.TSLA"];
    assert.match(await client.fail(QotGetSecuritySnapshot, { securityList }), /2 codes .* at most 1/);
    await client.get(QotGetMarketState, { securityList: Array.from({ length: 401 }, () => "US.AAPL") });
    assert.match(
      await client.fail(QotGetOwnerPlate, { securityList: Array.from({ length: 201 }, () => "US.AAPL") }),
      /at most 200/,
    );
    await using off = await still({ rules: { listLimits: false } });
    await (await off.tcp()).get(QotGetOwnerPlate, { securityList: Array.from({ length: 201 }, () => "US.AAPL") });
  });
});

describe("securities that are not known", () => {
  it("fail the batch, or are left out", async () => {
    const securityList = ["HK.00700", "HK.99999"];
    await using s = await still();
    assert.match(await (await s.tcp()).fail(QotGetSecuritySnapshot, { securityList }), /Unknown stock HK\.99999/);
    await using skips = await still({ rules: { unknownSecurities: "skip" } });
    const client = await skips.tcp();
    const { snapshotList } = await client.get(QotGetSecuritySnapshot, { securityList });
    assert.deepEqual(snapshotList.map(({ basic }) => basic.security.code), ["00700"]);
    await client.get(QotSub, sub(securityList, [Basic]));
    assert.equal((await client.get(QotGetSubInfo, {})).totalUsedQuota, 1);
  });
});

describe("the order of things", () => {
  it("can be left to the client: getters without subscriptions", async () => {
    await using s = await still({ rules: { subscribeFirst: false } });
    const { basicQotList } = await (await s.tcp()).get(QotGetBasicQot, { securityList: ["HK.00700"] });
    assert.equal(basicQotList.length, 1);
  });

  it("can be left to the client: requests before InitConnect", async () => {
    await using s = await still();
    using log = s.sim.recordPackets();
    assert.match(await (await openTcp(s.sim)).fail(GetGlobalState, {}), /InitConnect first/);
    assert.deepEqual(log.packets.map(({ direction, id }) => [direction, id]), [["in", 1002], ["out", 1002]]);
    await using any = await still({ rules: { initConnectFirst: false } });
    assert.equal((await (await openTcp(any.sim)).get(GetGlobalState, {})).qotLogined, true);
  });

  it("has no overnight subscriptions", async () => {
    await using s = await still();
    const client = await s.tcp();
    assert.match(await client.fail(QotSub, sub(["US.AAPL"], [Basic], { session: Session.OVERNIGHT })), /use ALL/);
  });
});

describe("digests", () => {
  it("must be right, unless nobody looks at them", async () => {
    for (const digests of [true, false]) {
      await using s = await still({ rules: { digests } });
      const client = await s.tcp();
      const body = new Uint8Array([10, 2, 8, 0]);
      const reply = client.packet(({ id, push }) => id === GetGlobalState.id && !push);
      client.sendFrame(GetGlobalState.id, 99, new Uint8Array(20), body);
      const text = new TextDecoder().decode((await reply).body);
      assert.equal(text.includes("SHA-1 signature"), digests);
    }
  });
});

describe("trading without a key", () => {
  it("is for this machine alone, unless anybody may", async () => {
    await using s = await still({ host: "0.0.0.0" });
    const client = await s.tcp();
    assert.match(await client.fail(TrdGetAccList, {}), /must be encrypted: configure an RSA private key/);
    await client.get(QotGetSubInfo, {});
    await using open = await still({ host: "0.0.0.0", rules: { tradeNeedsKey: false } });
    await (await open.tcp()).get(TrdGetAccList, {});
  });
});

describe("qot_push_frequency", () => {
  it("throttles everything but bars and time-share", async () => {
    await using s = await still({ cadence: 0, pushFrequency: 1000, ticksPerSecond: 20 });
    const client = await s.tcp();
    await client.get(QotSub, sub(["HK.00700"], [Basic, KL_1Min], { isRegOrUnRegPush: true, isFirstPush: false }));
    for (let i = 0; i < 20; i++) s.pass(100);
    await client.get(QotGetSubInfo, {});
    assert.ok(client.pushes(QotUpdateBasicQot).length <= 3);
    assert.ok(client.pushes(QotUpdateKL).length > 10);
  });

  it("is on top of the cadence", () => {
    const { cadence } = resolveOptions({ pushFrequency: 200 });
    assert.deepEqual(cadence, { basic: 200, ticker: 200, orderBook: 300, kl: 200, rt: 200, broker: 300 });
    assert.throws(() => resolveOptions({ pushFrequency: -1 }), /pushFrequency "-1"/);
  });

  it("as fast as asked: with each step, without a cadence", async () => {
    await using s = await still({ cadence: 0, ticksPerSecond: 100 });
    const client = await s.tcp();
    await client.get(QotSub, sub(["HK.00700"], [Basic], { isRegOrUnRegPush: true, isFirstPush: false }));
    for (let i = 0; i < 10; i++) s.pass(100);
    await client.get(QotGetSubInfo, {});
    assert.equal(client.pushes(QotUpdateBasicQot).length, 10);
  });
});

describe("the broker of a subscription", () => {
  it("is one that quotes crypto, and means nothing for others", async () => {
    const securities = defaultSecurities().filter(({ symbol }) => ["CC.BTCUSD", "HK.00700"].includes(symbol));
    await using s = await still({ securities });
    const client = await s.tcp();
    const of = (symbol: string, securityFirm: number) => sub([symbol], [Basic], { header: { securityFirm } });
    for (const firm of [0, 1, 2, 3]) await client.get(QotSub, of("CC.BTCUSD", firm));
    assert.match(await client.fail(QotSub, of("CC.BTCUSD", 7)), /securityFirm 7/);
    await client.get(QotSub, of("HK.00700", 7));
  });
});

describe("rules", () => {
  const refused: readonly (readonly [Partial<SimulatorRules>, RegExp])[] = [
    [{ keepAliveInterval: 1.5 }, /rules\.keepAliveInterval "1\.5"; it takes whole seconds above 0/],
    [{ firstDataWait: -1 }, /rules\.firstDataWait "-1"/],
    [{ firstDataDelay: -1 }, /rules\.firstDataDelay "-1"; .* or a function/],
    [{ historyQuota: Number.NaN }, /rules\.historyQuota "NaN"/],
    [{ tradeGaps: 1 as unknown as boolean }, /rules\.tradeGaps "1"; it takes true or false/],
    [{ unknownSecurities: "drop" as "skip" }, /rules\.unknownSecurities "drop"; it takes "refuse" or "skip"/],
    [{ rateWindows: { QotSub: -1 } }, /rules\.rateWindows\.QotSub "-1"; .* or false/],
    [{ rateWindows: { QotSubb: 1 } as object }, /rules\.rateWindows of "QotSubb"; it takes a request's constant name/],
    [{ rateWindows: 7 as unknown as boolean }, /rules\.rateWindows "7"; it takes true, false, or numbers by command/],
    [{ maxConnections: "7" as unknown as number }, /rules\.maxConnections "7"; it takes a number/],
    [{ quota: 7 } as object, /rules\.quota, which is no rule/],
  ];
  for (const [rules, reason] of refused) {
    it(`are refused: ${JSON.stringify(rules)}`, () => assert.throws(() => resolveRules(rules), reason));
  }

  it("that are undefined are those that were not given", () => {
    assert.deepEqual(resolveRules({ maxConnections: undefined } as object), resolveRules());
  });
});

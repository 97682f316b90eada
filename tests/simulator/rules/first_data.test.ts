/** Getters wait for the first data of a subscription. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  KLType,
  PushDataType,
  QotGetBasicQot,
  QotGetBroker,
  QotGetKL,
  QotGetOrderBook,
  QotGetRT,
  QotGetSubInfo,
  QotGetTicker,
  QotSub,
  QotUpdateKL,
  QotUpdateTicker,
  RehabType,
  SubType,
} from "../../../src/gen/mod.ts";
import type { SimSecurity } from "../../../src/simulator/market/security.ts";
import { BEST_RIGHTS, Rights } from "../../../src/simulator/rules/rights.ts";
import { resolveRules } from "../../../src/simulator/rules/rules.ts";
import { Subscriptions } from "../../../src/simulator/subscriptions.ts";
import type { TcpTestClient } from "../client.ts";
import { until } from "../client.ts";
import { type Setup, still, sub, unsub } from "./helpers.ts";

const { Basic, Broker, KL_1Min, OrderBook, RT, Ticker } = SubType;
const security = "HK.00700";
const bars = { security, klType: KLType._1Min, rehabType: RehabType.Forward, reqNum: 5 };

/** Asks, and waits until the request is with OpenD. */
async function ask<T>(s: Setup, get: () => Promise<T>): Promise<{ readonly reply: Promise<T>; done: boolean }> {
  const asked = { reply: get(), done: false };
  void asked.reply.then(() => asked.done = true, () => {});
  await until(() => s.sim.pending().requests.length > 0);
  return asked;
}

const getters: readonly (readonly [string, number, (client: TcpTestClient) => Promise<readonly unknown[]>])[] = [
  ["QotGetBasicQot", Basic, async (c) => (await c.get(QotGetBasicQot, { securityList: [security] })).basicQotList],
  ["QotGetTicker", Ticker, async (c) => (await c.get(QotGetTicker, { security, maxRetNum: 5 })).tickerList],
  ["QotGetKL", KL_1Min, async (c) => (await c.get(QotGetKL, bars)).klList],
  ["QotGetRT", RT, async (c) => (await c.get(QotGetRT, { security })).rtList],
  [
    "QotGetOrderBook",
    OrderBook,
    async (c) => {
      const { orderBookAskList, orderBookBidList } = await c.get(QotGetOrderBook, { security, num: 5 });
      return [...orderBookAskList, ...orderBookBidList];
    },
  ],
  [
    "QotGetBroker",
    Broker,
    async (c) => {
      const { brokerAskList, brokerBidList } = await c.get(QotGetBroker, { security });
      return [...brokerAskList, ...brokerBidList];
    },
  ],
];

describe("first data", () => {
  for (const [name, subType, get] of getters) {
    it(`is waited for by ${name}, and is then answered`, async () => {
      await using s = await still({ rules: { firstDataDelay: 1000 } });
      const client = await s.tcp();
      await client.get(QotSub, sub([security], [subType]));
      const asked = await ask(s, () => get(client));
      s.pass(999);
      await client.get(QotGetSubInfo, {});
      assert.equal(asked.done, false);
      s.pass(1);
      assert.ok((await asked.reply).length > 0);
      assert.ok((await get(client)).length > 0);
    });

    it(`is waited for by ${name} for three seconds`, async () => {
      await using s = await still({ rules: { firstDataDelay: Number.POSITIVE_INFINITY } });
      const client = await s.tcp();
      await client.get(QotSub, sub([security], [subType]));
      s.pass(5000);
      const asked = await ask(s, () => get(client));
      s.pass(2999);
      await client.get(QotGetSubInfo, {});
      assert.equal(asked.done, false);
      s.pass(1);
      assert.deepEqual(await asked.reply, []);
    });
  }

  it("that is to be pushed is something that is left to happen", async () => {
    await using s = await still({ rules: { firstDataDelay: 1000, minimumSubscription: 0 } });
    const client = await s.tcp();
    await client.get(QotSub, sub([security], [Ticker], { isRegOrUnRegPush: true }));
    await client.get(QotSub, sub([security], [Basic]));
    assert.deepEqual(s.sim.pending().pushes, [{ symbol: security, subType: "Ticker" }]);
    assert.throws(() => s.sim.assertIdle(), /HK\.00700 Ticker waits for its cadence or its first data/);
    s.sim.market.setCrowd(security, false);
    s.pass(1000);
    assert.deepEqual(s.sim.pending().pushes, []);
  });

  it("of a delay that is none is told to who made it", () => {
    const rules = resolveRules({ firstDataDelay: () => Number.NaN });
    const table = new Subscriptions(rules, new Rights(BEST_RIGHTS));
    const known = { symbol: security, info: { market: "HK", kind: "stock" }, wake() {} } as unknown as SimSecurity;
    const owner = { holds: new Map(), sendPush() {} };
    const options = { rehabs: [], detail: false };
    assert.throws(
      () => table.subscribe(owner, [known], [Ticker], options, 0),
      /rules\.firstDataDelay returned "NaN" for HK\.00700 Ticker; milliseconds of at least 0 are wanted/,
    );
  });

  it("is there at once as a rule, and need not be waited for", async () => {
    await using s = await still();
    const client = await s.tcp();
    await client.get(QotSub, sub([security], [Basic]));
    assert.equal((await client.get(QotGetBasicQot, { securityList: [security] })).basicQotList.length, 1);
    await using none = await still({ rules: { firstDataDelay: 1000, firstDataWait: 0 } });
    const other = await none.tcp();
    await other.get(QotSub, sub([security], [Basic]));
    assert.deepEqual((await other.get(QotGetBasicQot, { securityList: [security] })).basicQotList, []);
  });

  it("is refused to who asks along with a subscription that is late itself", async () => {
    await using s = await still({ rules: { subscribeDelay: 50 } });
    const client = await s.tcp();
    const asked = await ask(s, () => client.get(QotSub, sub([security], [Basic])));
    const securityList = [security];
    assert.match(await client.fail(QotGetBasicQot, { securityList }), /subscribe/i);
    assert.equal(asked.done, false);
    s.pass(50);
    await asked.reply;
    assert.equal((await client.get(QotGetBasicQot, { securityList })).basicQotList.length, 1);
  });

  it("can be late for some only; the rest of a batch is answered", async () => {
    const firstDataDelay = (symbol: string) => symbol === "US.AAPL" ? Number.POSITIVE_INFINITY : 0;
    await using s = await still({ rules: { firstDataDelay } });
    const client = await s.tcp();
    const securityList = [security, "US.AAPL"];
    await client.get(QotSub, sub(securityList, [Basic]));
    const asked = await ask(s, () => client.get(QotGetBasicQot, { securityList }));
    s.pass(3000);
    assert.deepEqual((await asked.reply).basicQotList.map(({ security: { code } }) => code), ["00700"]);
  });

  it("is there for who comes later, and is refused to who gave up meanwhile", async () => {
    await using s = await still({ rules: { firstDataDelay: 1000, minimumSubscription: 0 } });
    const [a, b] = [await s.tcp(), await s.tcp()];
    await a.get(QotSub, sub([security], [Basic, Ticker]));
    const failed = a.fail(QotGetBasicQot, { securityList: [security] });
    await until(() => s.sim.pending().requests.length > 0);
    await a.get(QotSub, unsub([security], [Basic]));
    s.pass(1000);
    assert.match(await failed, /subscribe to the Basic data/);
    await b.get(QotSub, sub([security], [Ticker]));
    assert.ok((await b.get(QotGetTicker, { security, maxRetNum: 1 })).tickerList.length > 0);
  });

  it("is not sent to who has left", async () => {
    await using s = await still({ rules: { firstDataDelay: 1000 } });
    const client = await s.tcp();
    await client.get(QotSub, sub([security], [Basic], { isRegOrUnRegPush: true }));
    const asked = client.get(QotGetBasicQot, { securityList: [security] }).catch(() => undefined);
    await until(() => s.sim.pending().requests.length > 0);
    s.sim.disconnect();
    assert.equal(await asked, undefined);
    s.pass(1000);
    assert.deepEqual(s.sim.connections, []);
  });
});

describe("first pushes", () => {
  it("are one trade from the cache and one bar, once there is something", async () => {
    await using s = await still({ rules: { firstDataDelay: 1000 } });
    const client = await s.tcp();
    await client.get(QotSub, sub([security], [Ticker, KL_1Min], { isRegOrUnRegPush: true }));
    s.pass(900);
    await client.get(QotGetSubInfo, {});
    assert.equal(client.packets.filter(({ push }) => push).length, 0);
    s.pass(100);
    await client.get(QotGetSubInfo, {});
    const first = client.pushes(QotUpdateTicker)[0]?.tickerList ?? [];
    assert.deepEqual(first.map(({ pushDataType }) => pushDataType), [PushDataType.Cache]);
    assert.deepEqual(client.pushes(QotUpdateKL).slice(0, 1).map(({ klList }) => klList.length), [1]);
  });

  it("are none that were not wanted, and none once pushes are unregistered", async () => {
    await using s = await still({ rules: { firstDataDelay: 1000 }, ticksPerSecond: 0 });
    const client = await s.tcp();
    await client.get(QotSub, sub([security], [Ticker], { isRegOrUnRegPush: true, isFirstPush: false }));
    await client.get(QotSub, sub([security], [Basic], { isRegOrUnRegPush: true }));
    await client.get(QotSub, sub([security], [Basic], { isRegOrUnRegPush: false }));
    s.pass(2000);
    await client.get(QotGetSubInfo, {});
    assert.equal(client.packets.filter(({ push }) => push).length, 0);
  });
});

/** What a user may see of each market. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  GetUserInfo,
  Notify,
  QotGetBasicQot,
  QotGetBroker,
  QotGetOrderBook,
  QotGetSecuritySnapshot,
  QotGetSubInfo,
  QotGetWarrant,
  QotRegQotPush,
  QotRequestHistoryKL,
  QotRight,
  QotSub,
  QotUpdateBasicQot,
  QotUpdateOrderBook,
  QotUpdateTicker,
  SubType,
} from "../../../src/gen/mod.ts";
import { BEST_RIGHTS, type QuoteRights, rightOf, Rights } from "../../../src/simulator/rules/rights.ts";
import { still, sub } from "./helpers.ts";

const { Basic, Broker, OrderBook, Ticker } = SubType;

const rightsOf = (rights: Partial<QuoteRights>): Rights => new Rights({ ...BEST_RIGHTS, ...rights });
const option = (market: string) => ({ market, kind: "option" });
const future = (market: string) => ({ market, kind: "future" });
const stock = (market: string) => ({ market, kind: "stock" });

describe("rights", () => {
  it("are by market and kind", () => {
    const kinds = [stock("HK"), option("HK"), future("HK"), stock("US"), option("US"), future("US")];
    assert.deepEqual(kinds.map(rightOf), ["HK", "HKOption", "HKFuture", "US", "USOption", "USFuture"]);
    const rest = [{ market: "US", kind: "index" }, stock("SH"), stock("SZ"), { market: "CC", kind: "crypto" }];
    assert.deepEqual(rest.map(rightOf), ["USIndex", "CNSH", "CNSZ", "crypto"]);
    assert.equal(rightOf({ market: "HK", kind: "warrant" }), "HK");
  });

  it("decide what may be subscribed", () => {
    const lowest = rightsOf({ HK: "LV1", HKOption: "LV1", HKFuture: "LV1", US: "LV1" });
    assert.equal(lowest.allows(stock("HK"), Broker), false);
    assert.equal(lowest.allows(stock("HK"), Ticker), true);
    assert.equal(lowest.allows(stock("HK"), OrderBook), true);
    assert.equal(lowest.allows(option("HK"), Ticker), false);
    assert.equal(lowest.allows(future("HK"), Ticker), false);
    assert.equal(lowest.allows(option("HK"), Basic), true);
    assert.equal(lowest.allows(stock("US"), Ticker), true);
    assert.equal(rightsOf({}).allows(future("HK"), Ticker), true);
    for (const right of ["none", "BMP"] as const) {
      assert.equal(rightsOf({ HK: right }).allows(stock("HK"), Basic), false);
    }
  });

  it("decide how deep the book is", () => {
    const depths = (rights: Partial<QuoteRights>, ...subjects: { market: string; kind: string }[]): number[] =>
      subjects.map((subject) => rightsOf(rights).depth(subject));
    assert.deepEqual(depths({}, stock("HK"), option("HK"), future("HK")), [Number.POSITIVE_INFINITY, 10, 10]);
    assert.deepEqual(depths({}, stock("US"), option("US"), future("US"), stock("SZ")), [60, 1, 40, 5]);
    assert.deepEqual(depths({ HK: "LV2", US: "LV1" }, stock("HK"), stock("US")), [10, 1]);
    assert.deepEqual(depths({ HK: "LV1", HKOption: "LV1" }, stock("HK"), option("HK")), [1, 1]);
  });

  it("take no other market or right", async () => {
    await using s = await still();
    assert.throws(() => s.sim.setRights({ Mars: "LV1" } as object), /market "Mars"; it knows HK, HKOption/);
    assert.throws(() => s.sim.setRights({ HK: "LV9" as "LV1" }), /right "LV9" of market "HK"; it knows none, BMP/);
    assert.deepEqual(s.sim.rights, BEST_RIGHTS);
    await assert.rejects(still({ rules: { rights: { US: "SF1" as "SF" } } }), /"SF1" of market "US"/);
  });
});

describe("a user with lesser rights", () => {
  it("sees less of a book, no single orders and no broker queue", async () => {
    await using s = await still({ rules: { rights: { HK: "LV1", US: "LV1" } } });
    const client = await s.tcp();
    const detail = { isSubOrderBookDetail: true, isRegOrUnRegPush: true };
    await client.get(QotSub, sub(["HK.00700", "US.AAPL"], [OrderBook], detail));
    for (const security of ["HK.00700", "US.AAPL"]) {
      const { orderBookAskList, orderBookBidList } = await client.get(QotGetOrderBook, { security, num: 10 });
      assert.deepEqual([orderBookAskList.length, orderBookBidList.length], [1, 1]);
      assert.deepEqual(orderBookAskList[0]?.detailList, []);
    }
    assert.ok(client.pushes(QotUpdateOrderBook).every(({ orderBookAskList }) => orderBookAskList.length === 1));
    assert.match(
      await client.fail(QotSub, sub(["HK.00700"], [Broker])),
      /No right to subscribe HK\.00700: check the HK/,
    );
  });

  it("has ten levels and a broker queue without orders with LV2 of Hong Kong, and no cap", async () => {
    await using s = await still({ rules: { rights: { HK: "LV2" }, sfSecurities: 0 } });
    const client = await s.tcp();
    await client.get(QotSub, sub(["HK.00700"], [OrderBook, Broker], { isSubOrderBookDetail: true }));
    const book = await client.get(QotGetOrderBook, { security: "HK.00700", num: 50 });
    assert.equal(book.orderBookBidList.length, 10);
    assert.deepEqual(book.orderBookBidList[0]?.detailList, []);
    const { brokerBidList } = await client.get(QotGetBroker, { security: "HK.00700" });
    assert.ok(brokerBidList.length > 0);
    assert.ok(brokerBidList.every(({ orderID, volume }) => orderID === undefined && volume === undefined));
  });

  it("sees single orders under SF", async () => {
    await using s = await still();
    const client = await s.tcp();
    await client.get(QotSub, sub(["HK.00700"], [OrderBook, Broker], { isSubOrderBookDetail: true }));
    const book = await client.get(QotGetOrderBook, { security: "HK.00700", num: 50 });
    assert.ok(book.orderBookBidList.length > 10);
    assert.notDeepEqual(book.orderBookBidList[0]?.detailList, []);
    const { brokerBidList } = await client.get(QotGetBroker, { security: "HK.00700" });
    assert.ok(brokerBidList.every(({ volume = 0 }) => volume > 0));
  });

  it("has snapshots and no subscriptions with BMP, twenty at once, and no warrants", async () => {
    await using s = await still({ rules: { rights: { HK: "BMP" } } });
    const client = await s.tcp();
    await client.get(QotGetSecuritySnapshot, { securityList: ["HK.00700", "US.AAPL"] });
    const many = Array.from({ length: 21 }, () => "HK.00700");
    assert.match(await client.fail(QotGetSecuritySnapshot, { securityList: many }), /21 codes .* at most 20/);
    assert.match(await client.fail(QotSub, sub(["HK.00700"], [Basic])), /No right to subscribe/);
    const all = { begin: 0, num: 1, sortField: 1, ascend: true };
    assert.match(await client.fail(QotGetWarrant, all), /No right to get the quote of HK warrants/);
    s.sim.setRights({ HK: "LV1" });
    await client.get(QotGetSecuritySnapshot, { securityList: many });
    await client.get(QotGetWarrant, all);
  });

  it("sees nothing without any", async () => {
    await using s = await still({ rules: { rights: { US: "none" } } });
    const client = await s.tcp();
    const snapshots = { securityList: ["HK.00700", "US.AAPL"] };
    assert.match(await client.fail(QotGetSecuritySnapshot, snapshots), /No right to get the quote of US\.AAPL/);
    const bars = { security: "US.AAPL", klType: 2, rehabType: 0, beginTime: "2026-06-01", endTime: "2026-06-02" };
    assert.match(await client.fail(QotRequestHistoryKL, bars as never), /No right to get the quote of US\.AAPL/);
  });

  it("is told by GetUserInfo", async () => {
    const rights = { HK: "LV1", USOption: "none", CNSH: "none", crypto: "LV1" } as const;
    await using s = await still({ rules: { rights } });
    const told = await (await s.tcp()).get(GetUserInfo, { flag: 4 });
    assert.deepEqual(
      [told.hkQotRight, told.usQotRight, told.shQotRight, told.szQotRight, told.cnQotRight, told.ccQotRight],
      [QotRight.Level1, QotRight.Level2, QotRight.No, QotRight.Level1, QotRight.No, QotRight.Level1],
    );
    assert.deepEqual([told.usOptionQotRight, told.hasUSOptionQotRight], [QotRight.No, false]);
    assert.equal(told.nickName, undefined);
  });
});

describe("rights that change", () => {
  it("are told, stop pushes and start them again, and leave getters alone", async () => {
    await using s = await still();
    const client = await s.tcp(true);
    await client.get(QotSub, sub(["HK.00700", "US.AAPL"], [Basic], { isRegOrUnRegPush: true, isFirstPush: false }));
    const codes = async () => {
      const before = client.pushes(QotUpdateBasicQot).length;
      s.pass(5000);
      await client.get(QotGetSubInfo, {});
      const seen = client.pushes(QotUpdateBasicQot).slice(before);
      return seen.map(({ basicQotList: [quote] }) => quote?.security.code).sort();
    };
    assert.deepEqual(await codes(), ["00700", "AAPL"]);
    s.sim.setRights({ HK: "BMP" });
    assert.deepEqual(await codes(), ["AAPL"]);
    await client.get(QotGetBasicQot, { securityList: ["HK.00700"] });
    const register = { securityList: ["HK.00700"], subTypeList: [Basic], isRegOrUnReg: true };
    assert.match(await client.fail(QotRegQotPush, register), /No right to subscribe HK\.00700/);
    assert.match(await client.fail(QotSub, sub(["HK.00005"], [Basic])), /No right/);
    s.sim.setRights({ HK: "SF" });
    assert.deepEqual(await codes(), ["00700", "AAPL"]);
    assert.deepEqual(client.pushes(Notify).map(({ qotRight }) => qotRight?.hkQotRight), [QotRight.Bmp, QotRight.SF]);
  });

  it("that are lost between two steps let out what was traded before, and nothing of the time without", async () => {
    await using s = await still({ cadence: 0 });
    const client = await s.tcp();
    s.sim.market.setCrowd("HK.00700", false);
    await client.get(QotSub, sub(["HK.00700"], [Ticker], { isRegOrUnRegPush: true, isFirstPush: false }));
    const [before, without, after] = [600, 600.5, 601] as const;
    const trade = (price: number): unknown => s.sim.market.trade("HK.00700", { price, volume: 100 });
    trade(before);
    s.sim.setRights({ HK: "BMP" });
    trade(without);
    s.sim.setRights({ HK: "SF" });
    trade(after);
    s.pass(1000);
    await client.get(QotGetSubInfo, {});
    const told = client.pushes(QotUpdateTicker).flatMap(({ tickerList }) => tickerList);
    assert.deepEqual(told.map(({ price }) => price), [before, after]);
  });

  it("are what the fault rightKicked does, and undoes", async () => {
    await using s = await still({ rules: { rights: { HK: "LV2" } } });
    const client = await s.tcp(true);
    const fault = s.sim.fault("rightKicked", { markets: ["HK"] });
    assert.equal(s.sim.rights.HK, "none");
    assert.match(await client.fail(QotSub, sub(["HK.00700"], [Basic])), /No right/);
    assert.equal(fault.strikes, 1);
    fault.end();
    assert.equal(s.sim.rights.HK, "LV2");
    await client.get(QotSub, sub(["HK.00700"], [Basic]));
  });
});

import { after, before, describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  GetGlobalState,
  GetUserInfo,
  KeepAlive,
  KLType,
  QotGetBasicQot,
  QotGetBroker,
  QotGetKL,
  QotGetMarketState,
  QotGetOrderBook,
  QotGetRT,
  QotGetSecuritySnapshot,
  QotGetStaticInfo,
  QotGetTicker,
  QotSub,
  RehabType,
  SecurityType,
  SubType,
} from "../../src/gen/mod.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import { SteppedClock } from "../../src/simulator/market/clock.ts";
import { defaultSecurities } from "../../src/simulator/market/securities.ts";
import type { Simulator } from "../../src/simulator/simulator.ts";
import { startSimulator } from "../../src/simulator/start.ts";
import { failure, tcp, type TcpTestClient } from "./client.ts";

const MARKETS = ["HK.00700", "US.AAPL", "SH.600519", "SZ.000001"];
const clock = new SteppedClock(Date.UTC(2026, 6, 2, 3, 0, 0));
const forward = RehabType.Forward;

let sim: Simulator;
let client: TcpTestClient;
before(async () => {
  const securities = defaultSecurities().slice(0, 20);
  sim = await startSimulator({ clock, interval: false, websocketPort: false, securities });
  client = await tcp(sim);
  const { Basic, Broker, KL_1Min, KL_Day, KL_Week, OrderBook, RT, Ticker } = SubType;
  const subTypeList = [Basic, OrderBook, Ticker, RT, KL_1Min, KL_Day, KL_Week];
  await client.get(QotSub, { securityList: MARKETS, subTypeList, isSubOrUnSub: true });
  const detail = { isSubOrderBookDetail: true, isSubOrUnSub: true };
  await client.get(QotSub, { securityList: ["HK.00005"], subTypeList: [OrderBook, Broker], ...detail });
});
after(() => sim.close());

describe("getters without their subscription", () => {
  const asked = [
    ["Basic", () => client.fail(QotGetBasicQot, { securityList: ["HK.00700", "US.TSLA"] })],
    ["Ticker", () => client.fail(QotGetTicker, { security: "US.TSLA", maxRetNum: 1 })],
    ["OrderBook", () => client.fail(QotGetOrderBook, { security: "US.TSLA", num: 1 })],
    ["RT", () => client.fail(QotGetRT, { security: "US.TSLA" })],
    ["KL_Day", () => client.fail(QotGetKL, { security: "US.TSLA", klType: KLType.Day, rehabType: forward, reqNum: 1 })],
    [
      "KL_5Min",
      () => client.fail(QotGetKL, { security: "HK.00700", klType: KLType._5Min, rehabType: forward, reqNum: 1 }),
    ],
    ["Broker", () => client.fail(QotGetBroker, { security: "HK.00700" })],
  ] as const;
  for (const [name, ask] of asked) {
    it(`are refused: ${name}`, async () =>
      assert.match(await ask(), new RegExp(`subscribe to the ${name} data of .* first`)));
  }
});

describe("getters", () => {
  it("give basic quotes in the order asked for", async () => {
    const { basicQotList } = await client.get(QotGetBasicQot, { securityList: [...MARKETS].reverse() });
    assert.deepEqual(basicQotList.map(({ security }) => security.code), ["000001", "600519", "AAPL", "00700"]);
    for (const quote of basicQotList) {
      assert.ok(quote.lowPrice <= quote.curPrice && quote.curPrice <= quote.highPrice);
      assert.equal(quote.hpVolume, quote.volume);
      assert.match(quote.updateTime, /^2026-07-0[12] \d\d:\d\d:\d\d\.\d{3}$/);
      assert.equal(quote.preMarket === undefined, quote.security.market !== 11);
    }
  });

  it("give as many trades as asked for, oldest first, without a pushDataType", async () => {
    const { security, name, tickerList } = await client.get(QotGetTicker, { security: "HK.00700", maxRetNum: 25 });
    assert.deepEqual([security.code, name, tickerList.length], ["00700", "TENCENT", 25]);
    tickerList.forEach((tick, i) => {
      assert.ok(tick.sequence > (tickerList[i - 1]?.sequence ?? 2n ** 53n));
      assert.equal(tick.turnover, tick.price * tick.volume);
      assert.equal(tick.pushDataType, undefined);
    });
  });

  it("give books as deep as the right allows, never crossed", async () => {
    const depths: number[] = [];
    for (const symbol of MARKETS) {
      const book = await client.get(QotGetOrderBook, { security: symbol, num: 20 });
      const [asks, bids] = [book.orderBookAskList, book.orderBookBidList];
      depths.push(asks.length);
      assert.ok((bids[0]?.price ?? Infinity) < (asks[0]?.price ?? 0));
      asks.forEach((level, i) => assert.ok(level.price > (asks[i - 1]?.price ?? 0) && level.orederCount > 0));
      bids.forEach((level, i) => assert.ok(level.price < (bids[i - 1]?.price ?? Infinity)));
      assert.equal(book.svrRecvTimeBid === undefined, symbol.startsWith("US"));
      assert.ok(asks.every(({ detailList }) => detailList.length === 0));
    }
    assert.ok((depths[0] as number) > 10 && (depths[1] as number) > 10);
    assert.deepEqual(depths.slice(2), [5, 5]);
    assert.equal((await client.get(QotGetOrderBook, { security: "HK.00700", num: 3 })).orderBookBidList.length, 3);
  });

  it("give single orders and brokers in Hong Kong, with ids above 2^53", async () => {
    const book = await client.get(QotGetOrderBook, { security: "HK.00005", num: 5 });
    for (const { volume, orederCount, detailList } of book.orderBookAskList) {
      assert.equal(detailList.length, orederCount);
      assert.equal(detailList.reduce((sum, order) => sum + order.volume, 0), volume);
      assert.ok(detailList.every(({ orderID }) => orderID > 2n ** 53n));
    }
    const queue = await client.get(QotGetBroker, { security: "HK.00005" });
    for (const side of [queue.brokerAskList, queue.brokerBidList]) {
      assert.ok(side.length > 0 && side[0]?.pos === 1 && side[0].name !== "");
      assert.ok(side.every(({ orderID }) => (orderID ?? 0n) > 2n ** 53n));
    }
  });

  it("give bars oldest first, complete", async () => {
    for (const klType of [KLType._1Min, KLType.Day, KLType.Week]) {
      const { klList } = await client.get(QotGetKL, { security: "US.AAPL", klType, rehabType: forward, reqNum: 100 });
      assert.equal(klList.length, 100);
      klList.forEach((bar, i) => {
        assert.ok(bar.time > (klList[i - 1]?.time ?? ""));
        assert.ok(i === 0 || bar.lastClosePrice === klList[i - 1]?.closePrice);
        assert.ok(bar.changeRate !== undefined && !bar.isBlank);
        assert.equal(bar.pe === 0, klType === KLType._1Min);
      });
    }
    const whole = await client.get(QotGetKL, { security: "HK.00700", klType: 1, rehabType: forward, reqNum: 1000 });
    assert.equal(whole.klList.length, 1000);
  });

  it("give the day's time-share points", async () => {
    const { rtList } = await client.get(QotGetRT, { security: "HK.00700" });
    assert.ok(rtList.length > 60);
    assert.ok(
      rtList.every(({ time, minute }) => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16)) === minute),
    );
  });

  const refused = [
    [
      "no bars",
      () => client.fail(QotGetKL, { security: "HK.00700", klType: 1, rehabType: forward, reqNum: 0 }),
      /reqNum is 0/,
    ],
    [
      "too many bars",
      () => client.fail(QotGetKL, { security: "HK.00700", klType: 1, rehabType: forward, reqNum: 1001 }),
      /1 to 1000/,
    ],
    [
      "no such bars",
      () => client.fail(QotGetKL, { security: "HK.00700", klType: 99 as KLType, rehabType: forward, reqNum: 1 }),
      /KL type 99/,
    ],
    [
      "no such rehab",
      () => client.fail(QotGetKL, { security: "HK.00700", klType: 1, rehabType: 9 as RehabType, reqNum: 1 }),
      /rehab type 9/,
    ],
    [
      "too many trades",
      () => client.fail(QotGetTicker, { security: "HK.00700", maxRetNum: 1001 }),
      /maxRetNum is 1001/,
    ],
    ["odd lots", () => client.fail(QotGetOrderBook, { security: "HK.00700", num: 1, orderBookType: 1 }), /odd lot/],
    ["brokers of New York", () => client.fail(QotGetBroker, { security: "US.AAPL" }), /only Hong Kong/],
    ["unknown stock", () => client.fail(QotGetTicker, { security: "HK.1", maxRetNum: 1 }), /Unknown stock HK\.1/],
  ] as const;
  for (const [what, ask, reason] of refused) it(`refuse ${what}`, async () => assert.match(await ask(), reason));
});

describe("what needs no subscription", () => {
  it("snapshots, of shares and funds", async () => {
    const all = sim.market.securities.map(({ symbol }) => symbol);
    const { snapshotList } = await client.get(QotGetSecuritySnapshot, { securityList: all });
    assert.equal(snapshotList.length, all.length);
    for (const { basic, equityExData, trustExData } of snapshotList) {
      assert.equal(basic.type === SecurityType.Trust, trustExData !== undefined);
      assert.equal(basic.type === SecurityType.Eqty, equityExData !== undefined);
      assert.ok((basic.bidPrice ?? 0) < (basic.askPrice ?? 0));
    }
    const { snapshotList: [tencent] } = await client.get(QotGetSecuritySnapshot, { securityList: ["HK.00700"] });
    assert.equal(tencent?.basic.lotSize, 100);
  });

  it("snapshots of an unknown code, of none, of too many, fail as a whole", async () => {
    const fail = (securityList: string[]) => client.fail(QotGetSecuritySnapshot, { securityList });
    assert.match(await fail(["HK.00700", "HK.12345"]), /Unknown stock HK\.12345/);
    assert.match(await fail([]), /empty/);
    assert.match(await fail(new Array(401).fill("HK.00700")), /at most 400/);
    const { snapshotList } = await client.get(QotGetSecuritySnapshot, {
      securityList: new Array(400).fill("HK.00700"),
    });
    assert.equal(snapshotList.length, 400);
  });

  it("static information: a market, a kind, or codes; an unknown one is delisted", async () => {
    const hk = await client.get(QotGetStaticInfo, { market: 1, secType: SecurityType.Eqty });
    const shares = sim.market.securities.filter(({ info }) => info.market === "HK" && info.kind === "stock");
    assert.equal(hk.staticInfoList.length, shares.length);
    const list = await client.get(QotGetStaticInfo, { securityList: ["US.SPY", "US.GONE"] });
    assert.deepEqual(list.staticInfoList.map(({ basic }) => [basic.security.code, basic.delisting]), [
      ["SPY", false],
      ["GONE", true],
    ]);
    // Exact as a number too: lists of values in which clients name stocks by it are of numbers.
    assert.ok(Number.isSafeInteger(Number(list.staticInfoList[0]?.basic.id ?? 2n ** 60n)));
    const ids = (await client.get(QotGetStaticInfo, {})).staticInfoList.map(({ basic }) => basic.id);
    assert.equal(new Set(ids).size, sim.market.securities.length);
  });

  it("market states", async () => {
    const { marketInfoList } = await client.get(QotGetMarketState, { securityList: ["HK.00700", "US.AAPL"] });
    const state = await client.get(GetGlobalState, {});
    assert.deepEqual(marketInfoList.map(({ marketState }) => marketState), [state.marketHK, state.marketUS]);
  });

  it("OpenD's own state and the account", async () => {
    const state = await client.get(GetGlobalState, {});
    assert.deepEqual([state.qotLogined, state.trdLogined, state.serverVer], [true, true, 1011]);
    assert.equal(state.time, Math.floor(clock.now() / 1000));
    assert.equal((await client.get(KeepAlive, { time: 5 })).time, Math.floor(clock.now() / 1000));
    const user = await client.get(GetUserInfo, {});
    assert.deepEqual([user.subQuota, user.hkQotRight, user.isNeedAgreeDisclaimer], [300, 4, false]);
    const rights = await client.get(GetUserInfo, { flag: 4 });
    assert.deepEqual([rights.usQotRight, rights.subQuota, rights.userID], [3, undefined, undefined]);
  });
});

describe("requests that lead nowhere", () => {
  for (const id of [0, 2, 1234, 3011, 0xffffffff]) {
    it(`the id ${id}: unknown, for nobody may ask it`, async () => {
      const serial = 70_000 + (id % 1000);
      client.sendBody(id, serial, new Uint8Array(0));
      const { body } = await client.packet((packet) => packet.id === id && packet.serial === serial);
      assert.match(failure(decodeMessage(KeepAlive.decode, body)), /Unknown protocol id/);
    });
  }

  for (
    const [what, bytes] of [
      ["nothing", []],
      ["garbage", [0xff, 0xff, 0xff]],
      ["no c2s", [0x10, 1]],
      ["a c2s without its required field", [0x0a, 0]],
      ["a length beyond the end", [0x0a, 50, 8]],
    ] as const
  ) {
    it(`a body of ${what} is not parsed, and the connection goes on`, async () => {
      const { body } = await client.raw(KeepAlive.id, Uint8Array.from(bytes));
      assert.match(failure(decodeMessage(KeepAlive.decode, body)), /Protobuf parsing failed/);
      await client.get(KeepAlive, { time: 1 });
    });
  }
});

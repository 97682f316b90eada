/** The quote object against the simulator: every method, over both protocols and with every cipher. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import {
  formatSymbol,
  KLType,
  OpenDArgumentError,
  OpenDClosedError,
  OpenDHandshakeError,
  OpenDResponseError,
  OpenQuoteContext,
  PacketEncAlgo,
  QotMarket,
  QotUpdateBasicQot,
  QotUpdateBroker,
  QotUpdateKL,
  QotUpdateOrderBook,
  QotUpdateRT,
  QotUpdateTicker,
  RehabType,
  SubType,
} from "../../mod.ts";
import type { ContextOptions, PushCommand } from "../../mod.ts";
import { QotGetStaticInfo } from "../../src/gen/mod.ts";
import { OpenDLimitError } from "../../src/errors.ts";
import { type SessionClock, systemClock } from "../../src/session/clock.ts";
import { defaultSecurities, type Simulator, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import { failsWith, take, WebSocket } from "../connection/support.ts";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";

const pem = rsaVectors.find(({ bits }) => bits === 1024)!.privatePkcs1;
const otherPem = rsaVectors.find(({ bits }) => bits === 2048)!.privatePkcs1;
const websocketKey = "open sesame";
/** A Friday, in the middle of Hong Kong's morning. */
const MORNING = Date.UTC(2026, 10, 20, 2, 30);
const { Basic, Broker, KL_1Min, OrderBook, RT, Ticker } = SubType;
const TENCENT = "HK.00700";
/** Those that are asked for, listed lately: a long past takes longer than all else. */
const securities = defaultSecurities()
  .filter(({ symbol }) => [TENCENT, "HK.00005", "HK.00939", "US.AAPL"].includes(symbol))
  .map((security) => ({ ...security, listDate: "2026-06-01" }));
const forward = RehabType.Forward;

/** A simulator whose market moves by hand only. */
class Exchange {
  readonly clock: SteppedClock;
  readonly sim: Simulator;

  /** The same time for the client, whose timers are real. */
  get time(): SessionClock {
    const { clock } = this;
    return { now: () => clock.now(), schedule: systemClock.schedule };
  }

  private constructor(clock: SteppedClock, sim: Simulator) {
    this.clock = clock;
    this.sim = sim;
  }

  static async open(rsaPrivateKey?: string): Promise<Exchange> {
    const clock = new SteppedClock(MORNING);
    const rules = { silentIntervals: Infinity };
    const options = { clock, interval: false, rsaPrivateKey, websocketKey, cadence: 0, rules, securities } as const;
    return new Exchange(clock, await startSimulator(options));
  }

  /** Lets time pass. */
  pass(seconds: number): void {
    for (let second = 0; second < seconds; second++) {
      this.clock.advance(1000);
      this.sim.step();
    }
  }

  /** Waits until nobody is connected any more. */
  async idle(): Promise<void> {
    for (let turn = 0; this.sim.connections.length > 0; turn++) {
      assert.ok(turn < 2000, `${this.sim.connections.length} connections are left`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
}

interface Way {
  readonly name: string;
  readonly pem: string | undefined;
  readonly options: (sim: Simulator) => ContextOptions;
}

const ways: readonly Way[] = [
  { name: "TCP in clear", pem: undefined, options: ({ port }) => ({ port }) },
  ...(["FTAES_ECB", "AES_ECB", "AES_CBC"] as const).map((cipher): Way => ({
    name: `TCP with ${cipher}`,
    pem,
    options: ({ port }) => ({ port, rsaPrivateKey: pem, packetEncAlgo: PacketEncAlgo[cipher] }),
  })),
  {
    name: "WebSocket",
    pem: undefined,
    options: ({ websocketPort: port }) => ({ port, transport: "websocket", websocketKey, WebSocket }),
  },
];

for (const way of ways) {
  describe(`a quote context over ${way.name}`, () => {
    let exchange: Exchange;
    let quote: OpenQuoteContext;
    before(async () => {
      exchange = await Exchange.open(way.pem);
      quote = await OpenQuoteContext.connect({ ...way.options(exchange.sim), clock: exchange.time });
    });
    after(async () => {
      await quote.close();
      assert.equal(await quote.closed, undefined);
      await exchange.idle();
      await exchange.sim.close();
    });

    it("is the connection that OpenD sees", () => {
      const [seen, ...others] = exchange.sim.connections;
      assert.equal(others.length, 0);
      assert.equal(seen?.connID, quote.connID);
      assert.ok(quote.connID > 2n ** 53n, "an identifier is a bigint");
      assert.equal(seen?.encrypted, way.pem !== undefined);
      assert.equal(seen?.ready, true);
    });

    it("knows the global state and the user", async () => {
      const state = await quote.getGlobalState();
      assert.equal(state.qotLogined, true);
      assert.equal(typeof state.connID, "bigint");
      assert.ok(Math.abs(state.time - exchange.clock.now() / 1000) < 2);
      const user = await quote.getUserInfo();
      assert.ok((user.subQuota ?? 0) > 0);
      assert.equal(typeof user.userID, "bigint");
    });

    it("gives snapshots without a subscription, of both ways to name a security", async () => {
      const securityList = [TENCENT, { market: QotMarket.US_Security, code: "AAPL" }];
      const { snapshotList } = await quote.getSecuritySnapshot({ securityList });
      assert.deepEqual(snapshotList.map(({ basic }) => formatSymbol(basic.security)), [TENCENT, "US.AAPL"]);
      assert.ok(snapshotList.every(({ basic }) => basic.curPrice > 0));
    });

    it("is refused a getter before its subscription", async () => {
      const failed = quote.getTicker({ security: "HK.00005", maxRetNum: 1 });
      const error = await failsWith(failed, OpenDResponseError, "RESPONSE", /subscribe to the Ticker data/);
      assert.equal(error.command, "Qot_GetTicker");
    });

    it("subscribes, gets all kinds of data, and gives the subscription back after a minute", async () => {
      const kinds = [Basic, OrderBook, Ticker, RT, KL_1Min, Broker];
      await quote.subscribe([TENCENT], kinds, { push: false });
      const security = { market: QotMarket.HK_Security, code: "00700" };

      const { basicQotList } = await quote.getBasicQot({ securityList: [TENCENT] });
      assert.equal(basicQotList[0]?.security.code, "00700");
      const { tickerList } = await quote.getTicker({ security: TENCENT, maxRetNum: 10 });
      assert.equal(tickerList.length, 10);
      assert.equal(typeof tickerList[0]?.sequence, "bigint");
      const book = await quote.getOrderBook({ security, num: 10 });
      assert.equal(book.orderBookAskList.length, 10);
      assert.ok(book.orderBookBidList[0]!.price < book.orderBookAskList[0]!.price);
      const bars = await quote.getKL({ security: TENCENT, klType: KLType._1Min, rehabType: forward, reqNum: 5 });
      assert.equal(bars.klList.length, 5);
      const { rtList } = await quote.getRT({ security: TENCENT });
      assert.ok(rtList.length > 0);
      const brokers = await quote.getBroker({ security: TENCENT });
      assert.ok(brokers.brokerAskList.length > 0);
      const statics = await quote.request(QotGetStaticInfo, { securityList: [TENCENT] });
      assert.equal(statics.staticInfoList[0]?.basic.lotSize, 100);

      const info = await quote.getSubInfo();
      assert.equal(info.totalUsedQuota, kinds.length);
      assert.deepEqual(
        info.connSubInfoList[0]?.subInfoList.map(({ subType }) => subType).sort((a, b) => a - b),
        [...kinds].sort((a, b) => a - b),
      );

      await failsWith(quote.unsubscribe([TENCENT], kinds), OpenDLimitError, "SUBSCRIPTION_TOO_YOUNG", /after 60 s/);
      exchange.clock.advance(60_000);
      await quote.unsubscribe([security], [Basic]);
      assert.equal((await quote.getSubInfo()).totalUsedQuota, kinds.length - 1);
      await quote.unsubscribeAll();
      assert.equal((await quote.getSubInfo()).totalUsedQuota, 0);
    });

    it("takes all of a list or none", async () => {
      const failed = quote.subscribe([TENCENT, "HK.99999"], [Basic]);
      await failsWith(failed, OpenDResponseError, "RESPONSE", /Unknown stock HK\.99999/);
      assert.equal((await quote.getSubInfo()).totalUsedQuota, 0);
    });

    it("gets every kind of push, at first what is there and then what comes", async () => {
      const commands: readonly PushCommand<{ security?: { code: string }; basicQotList?: readonly unknown[] }>[] = [
        QotUpdateBasicQot,
        QotUpdateOrderBook,
        QotUpdateTicker,
        QotUpdateRT,
        QotUpdateKL,
        QotUpdateBroker,
      ];
      const counts = new Map(commands.map(({ name }) => [name, 0]));
      const offs = commands.map((command) =>
        quote.on(command, () => void counts.set(command.name, (counts.get(command.name) ?? 0) + 1))
      );
      const ticks = quote.pushes(QotUpdateTicker, { securities: [TENCENT] });
      await quote.subscribe([TENCENT, "HK.00005"], [Basic, OrderBook, Ticker, RT, KL_1Min, Broker]);
      // The first pushes stand before or behind the reply; the next one settles it.
      await quote.getGlobalState();
      const first = new Map(counts);
      for (const [name, count] of first) assert.ok(count > 0, `no first push of ${name}`);
      exchange.pass(62);
      await quote.getGlobalState();
      for (const [name, count] of counts) assert.ok(count > first.get(name)!, `no later push of ${name}`);
      for (const off of offs) off();

      let sequence = 0n;
      let taken = 0;
      for await (const { security, tickerList } of ticks) {
        assert.equal(formatSymbol(security), TENCENT);
        for (const tick of tickerList) {
          assert.ok(tick.sequence > sequence, "ticks come in order");
          sequence = tick.sequence;
        }
        if (++taken === 5) break;
      }
      assert.equal(ticks.dropped, 0);
      exchange.clock.advance(60_000);
      await quote.unsubscribeAll();
      const settled = new Map(counts);
      exchange.pass(10);
      await quote.getGlobalState();
      assert.deepEqual(counts, settled);
    });

    it("gets no pushes with push: false, and no first ones with firstPush: false", async () => {
      let pushes = 0;
      const off = quote.on(QotUpdateTicker, () => pushes++);
      await quote.subscribe([TENCENT], [Ticker], { push: false });
      await quote.subscribe(["HK.00939"], [Ticker], { firstPush: false });
      await quote.getGlobalState();
      assert.equal(pushes, 0);
      exchange.pass(20);
      await quote.getGlobalState();
      assert.ok(pushes > 0);
      off();
      exchange.clock.advance(60_000);
      await quote.unsubscribeAll();
    });

    it("refuses what makes no sense before it is sent", async () => {
      const received = () => exchange.sim.packets.received;
      await quote.getGlobalState();
      const before = received();
      const wrong: readonly [() => Promise<unknown>, RegExp][] = [
        [() => quote.subscribe([], [Basic]), /Subscribing takes an array of securities/],
        [() => quote.subscribe([TENCENT], []), /Subscribing takes an array of kinds of data/],
        [() => quote.subscribe(TENCENT as never, [Basic]), /array of securities/],
        [() => quote.unsubscribe([], [Basic]), /Unsubscribing takes an array of securities/],
        [() => quote.unsubscribe([TENCENT], Basic as never), /array of kinds/],
        [() => quote.subscribe(["00700"], [Basic]), /Qot_Sub was not sent.*"00700"/],
        [() => quote.getOrderBook({ security: TENCENT } as never), /Qot_GetOrderBook was not sent/],
      ];
      for (const [ask, message] of wrong) await failsWith(ask(), OpenDArgumentError, "ARGUMENT", message);
      await quote.getGlobalState();
      assert.equal(received(), before + 1);
    });

    it("gives a request up, by signal and by time", async () => {
      const undo = exchange.sim.respond("QotGetSubInfo", () => "silent");
      try {
        const reason = new Error("enough");
        const abort = new AbortController();
        const given = quote.getSubInfo({}, { signal: abort.signal });
        abort.abort(reason);
        await assert.rejects(given, (error) => error === reason);
        await assert.rejects(quote.getSubInfo({}, { timeout: 20 }), /Qot_GetSubInfo got no reply within 20 ms/);
      } finally {
        undo();
      }
    });

    it("ends with its connection", async () => {
      const other = await OpenQuoteContext.connect({ ...way.options(exchange.sim), reconnect: false });
      const events = take(other.status());
      const number = exchange.sim.connections.find(({ connID }) => connID === other.connID)!.number;
      exchange.sim.disconnect(number);
      const reason = await other.closed;
      assert.ok(reason instanceof OpenDClosedError);
      assert.deepEqual((await events).map(({ type }) => type), ["ready", "closed"]);
      assert.equal((await quote.getGlobalState()).qotLogined, true);
    });
  });
}

describe("keys that do not agree", () => {
  const cases: readonly [string, string | undefined, (sim: Simulator) => ContextOptions, string][] = [
    ["only OpenD has one", pem, ({ port }) => ({ port }), "ENCRYPTION_REQUIRED"],
    ["only we have one", undefined, ({ port }) => ({ port, rsaPrivateKey: pem }), "ENCRYPTION_UNSUPPORTED"],
    ["another one", otherPem, ({ port }) => ({ port, rsaPrivateKey: pem }), "WRONG_RSA_KEY"],
    [
      "a wrong WebSocket key",
      undefined,
      ({ websocketPort: port }) => ({ port, transport: "websocket", websocketKey: "wrong", WebSocket }),
      "WRONG_WEBSOCKET_KEY",
    ],
    ["TCP to the WebSocket port", undefined, ({ websocketPort: port }) => ({ port }), "WEBSOCKET_PORT"],
    [
      "WebSocket to the TCP port",
      undefined,
      ({ port }) => ({ port, transport: "websocket", WebSocket }),
      "TCP_PORT",
    ],
  ];
  for (const [what, key, options, code] of cases) {
    it(what, async () => {
      const exchange = await Exchange.open(key);
      try {
        await failsWith(OpenQuoteContext.connect(options(exchange.sim)), OpenDHandshakeError, code);
        await exchange.idle();
      } finally {
        await exchange.sim.close();
      }
    });
  }
});

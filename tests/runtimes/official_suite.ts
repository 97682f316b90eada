/** What an official client and ours get from one simulator, side by side. */

import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import {
  KLType,
  OpenQuoteContext,
  QotMarket,
  QotUpdateBasicQot,
  QotUpdateOrderBook,
  QotUpdateTicker,
  RehabType,
  SubType,
} from "../../mod.ts";
import { type Simulator, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import {
  knownTo,
  likeOurs,
  logIn,
  type OfficialClient,
  type OfficialMessage,
  type OfficialMethod,
  type OfficialPackage,
  type OfficialResponse,
} from "./official_client.ts";

/** A Friday, 11:00:12 in Hong Kong. */
const START = Date.UTC(2026, 10, 20, 3, 0, 12);
const KEY = "a key of the tests";
const SYMBOL = "HK.00700";
const SECURITY = { market: QotMarket.HK_Security, code: "00700" };
const SUBTYPES: readonly SubType[] = [
  SubType.Basic,
  SubType.Ticker,
  SubType.OrderBook,
  SubType.KL_1Min,
  SubType.RT,
  SubType.Broker,
];

/** Everything that is asked of both: the official client's method, its request, and the same of ours. */
const questions: readonly {
  readonly method: OfficialMethod;
  readonly c2s: object;
  readonly ours: (quote: OpenQuoteContext) => Promise<object>;
}[] = [
  {
    method: "GetBasicQot",
    c2s: { securityList: [SECURITY] },
    ours: (quote) => quote.getBasicQot({ securityList: [SYMBOL] }),
  },
  {
    method: "GetTicker",
    c2s: { security: SECURITY, maxRetNum: 50 },
    ours: (quote) => quote.getTicker({ security: SYMBOL, maxRetNum: 50 }),
  },
  {
    method: "GetOrderBook",
    c2s: { security: SECURITY, num: 10 },
    ours: (quote) => quote.getOrderBook({ security: SYMBOL, num: 10 }),
  },
  {
    method: "GetKL",
    c2s: { security: SECURITY, rehabType: RehabType.None, klType: KLType._1Min, reqNum: 100 },
    ours: (quote) => quote.getKL({ security: SYMBOL, rehabType: RehabType.None, klType: KLType._1Min, reqNum: 100 }),
  },
  { method: "GetRT", c2s: { security: SECURITY }, ours: (quote) => quote.getRT({ security: SYMBOL }) },
  { method: "GetBroker", c2s: { security: SECURITY }, ours: (quote) => quote.getBroker({ security: SYMBOL }) },
  {
    method: "GetSecuritySnapshot",
    c2s: { securityList: [SECURITY, { market: QotMarket.US_Security, code: "AAPL" }] },
    ours: (quote) => quote.getSecuritySnapshot({ securityList: [SYMBOL, "US.AAPL"] }),
  },
  { method: "GetGlobalState", c2s: { userID: 0 }, ours: (quote) => quote.getGlobalState() },
];

/**
 * Tries one of the official clients, inside a `describe`. Each needs a test file, and so a process, of its own: they put
 * their schemas into one and the same registry of protobufjs.
 */
export function officialClientSuite(name: OfficialPackage): void {
  // The schema that ours is made of is that of futu-api; moomoo-api's is older, and leaves out what it does not know.
  const isNewest = name === "futu-api";

  function assertSame(theirs: OfficialMessage | null | undefined, ours: object): void {
    assert.deepEqual(likeOurs(theirs, ours), knownTo(theirs, ours, isNewest));
  }

  const clock = new SteppedClock(START);
  let sim: Simulator;
  let official: OfficialClient;
  let ours: OpenQuoteContext;

  before(async () => {
    // Nothing moves but by step(), so both clients see one market.
    sim = await startSimulator({ websocketKey: KEY, clock, interval: false, cadence: 0 });
    const { client, isLoggedIn, message } = await logIn(name, sim.websocketPort, KEY);
    assert.equal(isLoggedIn, true, String(message));
    official = client;
    ours = await OpenQuoteContext.connect({ port: sim.port });
    await ours.subscribe([SYMBOL], SUBTYPES);
    clock.advance(30_000);
    sim.step();
  });

  after(async () => {
    official.websock.close();
    await ours.close();
    await sim.close();
  });

  it("logs in with the key, as a connection of its own", () => {
    const connection = sim.connections.find(({ kind }) => kind === "websocket");
    assert.equal(connection?.ready, true);
    assert.equal(String(official.getConnID()), String(connection?.connID));
  });

  it("is refused a quote that it has not subscribed to", async () => {
    await assert.rejects(official.GetBasicQot({ c2s: { securityList: [SECURITY] } }), (response) => {
      const { retType, retMsg } = response as OfficialResponse;
      assert.equal(retType, -1);
      assert.match(retMsg ?? "", /subscribe/i);
      return true;
    });
  });

  it("subscribes, and GetSubInfo tells", async () => {
    const { retType } = await official.Sub({
      c2s: { securityList: [SECURITY], subTypeList: SUBTYPES, isSubOrUnSub: true, isRegOrUnRegPush: true },
    });
    assert.equal(retType, 0);
    const { s2c } = await official.GetSubInfo({ c2s: { isReqAllConn: true } });
    const all = await ours.getSubInfo({ isReqAllConn: true });
    assert.equal(all.connSubInfoList.length, 2);
    for (const { subInfoList } of all.connSubInfoList) {
      assert.deepEqual(subInfoList.map(({ subType }) => subType).sort(), [...SUBTYPES].sort());
    }
    // Whose connection an entry is, depends on who asks.
    const anyone = (info: object): object =>
      JSON.parse(JSON.stringify(info, (key, value) => key === "isOwnConnData" ? undefined : value));
    assertSame(anyone(s2c ?? {}), anyone(all));
  });

  for (const { method, c2s, ours: ask } of questions) {
    it(`gets from ${method} what our client gets`, async () => {
      const { retType, s2c } = await official[method]({ c2s });
      assert.equal(retType, 0);
      // The one field that tells connections apart.
      const own = {
        ...await ask(ours),
        ...(method === "GetGlobalState" ? { connID: sim.connections[0]?.connID } : {}),
      };
      assertSame(s2c, own);
    });
  }

  it("receives the pushes that our client receives", async () => {
    const theirs = new Map<number, OfficialMessage[]>();
    const own = new Map<number, object[]>();
    const note = <T>(map: Map<number, T[]>, id: number, push: T): void => {
      map.set(id, [...map.get(id) ?? [], push]);
    };
    const commands = [QotUpdateBasicQot, QotUpdateTicker, QotUpdateOrderBook];
    const last = new Promise<void>((resolve) => {
      official.onPush = (command, { s2c }) => {
        if (s2c !== null) note(theirs, command, s2c);
        // All of a step come before the reply to what is asked after it.
        resolve();
      };
    });
    const offs = [
      ours.on(QotUpdateBasicQot, (push) => note(own, QotUpdateBasicQot.id, push)),
      ours.on(QotUpdateTicker, (push) => note(own, QotUpdateTicker.id, push)),
      ours.on(QotUpdateOrderBook, (push) => note(own, QotUpdateOrderBook.id, push)),
    ];
    for (let step = 0; step < 20; step += 1) {
      clock.advance(500);
      sim.step();
    }
    await last;
    await official.GetGlobalState({ c2s: { userID: 0 } });
    await ours.getGlobalState();
    for (const off of offs) off();
    official.onPush = null;
    for (const { id, name: command } of commands) {
      const pushes = own.get(id) ?? [];
      assert.ok(pushes.length >= 5, `${command}: ${pushes.length} pushes in 20 steps`);
      assert.equal(theirs.get(id)?.length, pushes.length, command);
      for (const [index, push] of pushes.entries()) assertSame(theirs.get(id)?.[index], push);
    }
  });

  it("is turned away with a wrong key, and with none", async () => {
    for (const key of ["not the key", undefined]) {
      const { client, isLoggedIn } = await logIn(name, sim.websocketPort, key);
      client.websock.close();
      assert.equal(isLoggedIn, false, `the key ${key}`);
    }
  });

  it("logs in with any key, or none, where the simulator has none", async () => {
    await using open = await startSimulator({ port: false, clock, interval: false });
    for (const key of [undefined, "some key"]) {
      const { client, isLoggedIn } = await logIn(name, open.websocketPort, key);
      const { retType } = await client.GetGlobalState({ c2s: { userID: 0 } });
      client.websock.close();
      assert.deepEqual([isLoggedIn, retType], [true, 0], `the key ${key}`);
    }
  });
}

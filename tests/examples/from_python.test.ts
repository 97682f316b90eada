// runtimes: node
// The guide for those who come from the official Python client: every method of theirs has a row, and what the row says of
// ours is called and sends what theirs sends.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import {
  KLType,
  OpenDResponseError,
  OpenQuoteContext,
  OpenTradeContext,
  QotMarket,
  RehabType,
  SubType,
} from "../../mod.ts";
import type { PushCommand, RequestCommand } from "../../src/codec/command.ts";
import * as exported from "../../src/gen/mod.ts";
import { TURNS } from "../../src/quote/paging.ts";
import { type SessionClock, systemClock } from "../../src/session/clock.ts";
import { type Simulator, startSimulator } from "../../src/simulator/mod.ts";
import { root } from "../../tools/run.ts";
import { loadSchema, type Plain, type Schema } from "../gen/schema.ts";
import { minimal } from "../gen/values.ts";
import { BASE, HANDLERS, QUOTE, TRADE } from "./from_python_methods.ts";

/** A row of one of the guide's tables. */
interface Row {
  readonly there: string;
  /** What is said of ours, or a dash. */
  readonly here: string;
  readonly remark: string;
}

/** The rows under a heading, one for each name in their first column. */
function rowsOf(heading: string): ReadonlyMap<string, Row> {
  const guide = readFileSync(join(root, "docs/from_python.md"), "utf8");
  const section = guide.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`));
  assert.ok(section !== undefined, `the guide has no "${heading}"`);
  const rows = new Map<string, Row>();
  for (const [, first, here, remark] of section.matchAll(/^\| (`.*?) *\| (.*?) *\| (.*?) *\|$/gm)) {
    for (const [, there] of first!.matchAll(/`(\w+)/g)) {
      assert.ok(!rows.has(there!), `${there} has two rows`);
      rows.set(there!, { there: there!, here: here!, remark: remark! });
    }
  }
  return rows;
}

/** A row without a command of OpenD's, and what to do about it. */
type Check = (quote: OpenQuoteContext, sim: Simulator) => unknown;

/** What is no thin method, which takes OpenD's message and nothing else. */
const CALLS: Readonly<Record<string, readonly [ours: string, call: Check]>> = {
  subscribe: ["subscribe", (quote) => quote.subscribe(["HK.00700"], [SubType.Basic], { firstPush: false, push: true })],
  unsubscribe: ["unsubscribe", (quote) => quote.unsubscribe(["HK.00700"], [SubType.Basic])],
  unsubscribe_all: ["unsubscribeAll", (quote) => quote.unsubscribeAll()],
  get_global_state: ["getGlobalState", (quote) => quote.getGlobalState()],
  request_history_kline: ["historyKL", async (quote) => {
    const query = { klType: KLType.Day, rehabType: RehabType.Forward, begin: "2026-01-01", end: "2026-06-30" };
    for await (const bar of quote.historyKL("HK.00700", query)) assert.fail(`the simulator gave ${bar.time}`);
  }],
  start: ["start", async (quote, sim) => {
    quote.stop();
    await pushed(quote, sim, "QotUpdateBasicQot", 0);
    quote.start();
    await pushed(quote, sim, "QotUpdateBasicQot", 1);
  }],
  stop: ["stop", async (quote, sim) => {
    quote.stop();
    await pushed(quote, sim, "QotUpdateBasicQot", 0);
    quote.start();
  }],
  set_handler: ["on", (quote, sim) => pushed(quote, sim, "QotUpdateTicker", 1)],
  get_sync_conn_id: ["connID", (quote, sim) => assert.equal(quote.connID, sim.connections[0]?.connID)],
  get_async_conn_id: ["connID", (quote, sim) => assert.equal(quote.connID, sim.connections[0]?.connID)],
  is_encrypt: ["connect", async (_, sim) => {
    await using clear = await OpenQuoteContext.connect({ port: sim.port, isEncrypt: false });
    assert.equal(sim.connections.find(({ connID }) => connID === clear.connID)?.encrypted, false);
    await assert.rejects(OpenQuoteContext.connect({ port: sim.port, isEncrypt: true }), { code: "ARGUMENT" });
  }],
  close: ["close", (_, sim) => eventsOf(sim, "ready", "closed")],
  status: ["status", (_, sim) => eventsOf(sim, "ready", "closed")],
  on_disconnect: ["status", (_, sim) => eventsOf(sim, "ready", "lost")],
  on_api_socket_reconnected: ["status", (_, sim) => eventsOf(sim, "ready", "lost", "ready", "restored")],
  reconnect_interval: ["reconnect", (_, sim) => eventsOf(sim, "lost", "waiting", "connecting", "ready")],
  connect_err: ["connect", refused],
  connect_err_msg: ["connect", refused],
  set_sync_query_connect_timeout: ["requestTimeout", async (_, sim) => {
    await using hasty = await OpenQuoteContext.connect({ port: sim.port, requestTimeout: 20 });
    const undo = sim.respond("GetUserInfo", () => "silent");
    await assert.rejects(hasty.getUserInfo(), { code: "REQUEST_TIMEOUT" });
    undo();
  }],
};

async function refused(): Promise<void> {
  const gone = await startSimulator();
  const { port } = gone;
  await gone.close();
  await assert.rejects(OpenQuoteContext.connect({ port }), { code: "CONNECT_REFUSED" });
}

/** What a session of its own tells, in this order, while its connection is cut once. */
async function eventsOf(sim: Simulator, ...wanted: readonly string[]): Promise<void> {
  const quote = await OpenQuoteContext.connect({ port: sim.port, reconnect: { firstDelay: 1, maxDelay: 1 } });
  await quote.subscribe(["HK.00700"], [SubType.Basic]);
  const status = quote.status();
  if (wanted.includes("lost")) sim.disconnect(sim.connections.find(({ connID }) => connID === quote.connID)?.number);
  else await quote.close();
  const rest = [...wanted];
  for await (const { type } of status) {
    if (type === rest[0]) rest.shift();
    if (rest.length === 0) break;
  }
  assert.deepEqual(rest, []);
  await quote.close();
}

/** Sends a push of which only what is required is there, and counts how often it comes. */
async function pushed(quote: OpenQuoteContext, sim: Simulator, name: string, times: number): Promise<void> {
  const command = (exported as unknown as Record<string, PushCommand<unknown>>)[name];
  assert.ok(command !== undefined, `there is no ${name}`);
  let came = 0;
  const remove = quote.on(command, () => came++);
  sim.push(name as "QotUpdateTicker", minimalOf(`${command.name}.S2C`) as never);
  // Its reply comes after the push.
  await quote.testCmd({ cmd: "" });
  remove();
  assert.equal(came, times, `${name} came ${came} times`);
}

const day = { beginTime: "2026-06-01 00:00:00", endTime: "2026-06-30 00:00:00" };
const order = {
  security: "HK.00700",
  trdSide: exported.TrdSide.Buy,
  orderType: exported.OrderType.Normal,
  qty: 100,
} as const;
const legs = [390_000, 400_000].map((strike, i) => ({
  security: { market: QotMarket.HK_Security, code: `TCH260730C${strike}` },
  side: i === 0 ? exported.TrdSide.Buy : exported.TrdSide.Sell,
  qtyRatio: 1,
}));

/** What of ours is called for each method of the trade context, with an order to go on with. */
const TRADES: Readonly<
  Record<string, readonly [ours: string, call: (trade: OpenTradeContext, price: number) => unknown]>
> = {
  get_acc_list: ["getAccList", (trade) => trade.getAccList()],
  unlock_trade: ["unlockTrade", (trade) => trade.unlockTrade("123456")],
  accinfo_query: ["getFunds", (trade) => trade.getFunds({ currency: exported.Currency.HKD })],
  acctradinginfo_query: ["getMaxTrdQtys", (trade, price) => {
    const { security, orderType } = order;
    return trade.getMaxTrdQtys({ security, orderType, price });
  }],
  comboorder_tradinginfo_query: [
    "getComboMaxTrdQtys",
    (trade) => trade.getComboMaxTrdQtys({ comboLegs: legs, orderType: order.orderType, price: 1, qty: 1 }),
  ],
  position_list_query: ["getPositionList", (trade) => trade.getPositionList()],
  order_list_query: ["getOrderList", (trade) => trade.getOrderList()],
  history_order_list_query: ["getHistoryOrderList", (trade) => trade.getHistoryOrderList({ filterConditions: day })],
  order_fee_query: ["getOrderFee", (trade) => trade.getOrderFee({ orderIdExList: ["FS1"] })],
  deal_list_query: ["getOrderFillList", (trade) => trade.getOrderFillList()],
  history_deal_list_query: [
    "getHistoryOrderFillList",
    (trade) => trade.getHistoryOrderFillList({ filterConditions: day }),
  ],
  get_margin_ratio: ["getMarginRatio", (trade) => trade.getMarginRatio({ securityList: [order.security] })],
  get_acc_cash_flow: ["getFlowSummary", (trade) => trade.getFlowSummary({ clearingDate: "2026-06-01" })],
  place_order: ["placeOrder", (trade, price) => trade.placeOrder({ ...order, price })],
  place_combo_order: [
    "placeComboOrder",
    (trade) => trade.placeComboOrder({ comboLegs: legs, orderType: order.orderType, price: 1, qty: 1 }),
  ],
  modify_order: [
    "modifyOrder",
    async (trade, price) => await trade.modifyOrder(await trade.placeOrder({ ...order, price }), { qty: 200 }),
  ],
  change_order: [
    "modifyOrder",
    async (trade, price) => await trade.modifyOrder(await trade.placeOrder({ ...order, price }), { qty: 200 }),
  ],
  cancel_all_order: ["cancelAllOrders", (trade) => trade.cancelAllOrders()],
};

let schema: Schema;
const minimalOf = (message: string): Plain => minimal(schema.codec(message).desc, schema.model);

const requests = new Map<number, RequestCommand<Plain, Plain>>();
for (const value of Object.values(exported) as { readonly kind?: string }[]) {
  if (value.kind !== "request") continue;
  const command = value as RequestCommand<Plain, Plain>;
  requests.set(command.id, command);
}

/** Every look at it is a minute after the last: what is subscribed is always old enough to be given back. */
function hastyClock(): SessionClock {
  let now = 0;
  return { ...systemClock, now: () => now += 60_000 };
}

describe("docs/from_python.md", () => {
  let sim: Simulator;
  let quote: OpenQuoteContext;
  /** What was sent since it was emptied, by name. */
  const sent: string[] = [];

  before(async () => {
    schema = await loadSchema();
    sim = await startSimulator({ interval: false });
    quote = await OpenQuoteContext.connect({ port: sim.port, keepAlive: false, rateLimit: "off", clock: hastyClock() });
    const number = sim.connections[0]?.number;
    sim.respond("*", ({ id, connection }) => {
      const command = requests.get(id);
      if (connection !== number || command === undefined) return "default";
      sent.push(command.name);
      return { retType: 0, s2c: minimalOf(`${command.name}.S2C`) };
    });
  });
  after(async () => {
    await quote?.close();
    await sim?.close();
  });

  /** Calls what a row says of ours, and holds what was sent against what theirs sends. */
  async function checkRow({ there, here, remark }: Row, command: string | undefined): Promise<void> {
    if (here === "-") {
      assert.ok(remark !== "", `${there}: a row without a call says why`);
      assert.equal(command, undefined);
      return;
    }
    const ours = /^`(\w+)/.exec(here)?.[1];
    assert.ok(ours !== undefined, `${there}: "${here}" names nothing of ours`);
    sent.length = 0;
    const call = CALLS[there];
    if (call !== undefined) {
      assert.equal(ours, call[0], there);
      await call[1](quote, sim);
    } else {
      const method = (quote as unknown as Record<string, ((c2s: Plain) => Promise<unknown>) | undefined>)[ours];
      assert.equal(typeof method, "function", `${there}: OpenQuoteContext has no ${ours}`);
      assert.ok(command !== undefined, `${there} sends nothing, and nothing tells how ${ours} is called`);
      const c2s = minimalOf(`${command}.C2S`);
      await method!.call(quote, c2s);
    }
    if (command === undefined) return;
    assert.deepEqual(sent, [command], `${there}: what ${ours} sent`);
    const id = [...requests.values()].find(({ name }) => name === command)!.id;
    assert.equal(/\bpaged\b|\bpages\b/.test(remark), Object.hasOwn(TURNS, id), `${there}: whether it is paged`);
  }

  for (
    const [heading, methods] of [["Both contexts", BASE], ["OpenQuoteContext", QUOTE]] as const
  ) {
    it(`${heading}: every method of theirs has a row, and ours sends the same`, async () => {
      const rows = rowsOf(heading);
      assert.deepEqual([...rows.keys()].sort(), Object.keys(methods).sort());
      for (const [there, row] of rows) await checkRow(row, methods[there]);
    });
  }

  it("OpenSecTradeContext: every method of theirs has a row, and ours sends the same", async () => {
    const rows = rowsOf("OpenSecTradeContext");
    assert.deepEqual([...rows.keys()].sort(), Object.keys(TRADE).sort());
    const options = {
      trdEnv: exported.TrdEnv.Real,
      market: exported.TrdMarket.HK,
      keepAlive: false,
      rateLimit: "off",
    } as const;
    await using sim = await startSimulator({ interval: false, seed: 1, rules: { tradeGaps: false } });
    await using trade = await OpenTradeContext.connect({ port: sim.port, ...options });
    // Far below the market: it stays in the book.
    const price = 300;
    sim.respond("*", ({ id }) => {
      sent.push(requests.get(id)?.name ?? String(id));
      return "default";
    });
    for (const [there, { here, remark }] of rows) {
      const call = TRADES[there];
      if (call === undefined) {
        assert.equal(here, "-", there);
        assert.ok(remark !== "" && TRADE[there] === undefined, there);
        continue;
      }
      assert.equal(/^`(\w+)/.exec(here)?.[1], call[0], there);
      sent.length = 0;
      try {
        await call[1](trade, price);
      } catch (error) {
        // What the simulator makes of it does not matter here.
        if (!(error instanceof OpenDResponseError)) throw error;
      }
      assert.equal(sent.at(-1), TRADE[there], `${there}: what ${call[0]} sent last`);
    }
  });

  it("Handlers: every class of theirs has a row, and its push comes", async () => {
    const rows = rowsOf("Handlers");
    assert.deepEqual([...rows.keys()].sort(), Object.keys(HANDLERS).sort());
    for (const [there, { here }] of rows) {
      const name = HANDLERS[there]!;
      assert.equal(here, `\`${name}\``);
      await pushed(quote, sim, name, 1);
    }
  });
});

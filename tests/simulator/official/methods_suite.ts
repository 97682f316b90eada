/**
 * Every method of an official npm package against one simulator, in the order in which a program would call them: what
 * others name comes first. With OpenD's rules as they are.
 */

import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { type Simulator, startSimulator, SteppedClock } from "../../../src/simulator/mod.ts";
import {
  logIn,
  type OfficialClient,
  type OfficialPackage,
  type OfficialResponse,
} from "../../runtimes/official_client.ts";
import { type Names, requestOf } from "../synthetic_requests.ts";
import { PWD_MD5 } from "../trading/helpers.ts";
import { MAY_BE_ABSENT, NO_DATA } from "./absent.ts";
import { idOf, schemaNames } from "./commands.ts";
import { implausible } from "./plausible.ts";
import {
  callMethod,
  loadPackage,
  type OfficialModule,
  type OfficialReply,
  type Reply,
  sendCommand,
} from "./package_client.ts";

/** A Friday, 11:00:12 in Hong Kong. */
const START = Date.UTC(2026, 10, 20, 3, 0, 12);
const SYMBOL = "HK.00700";

/** Asked for first, for others give what they have set or name what they list. */
const FIRST: readonly string[] = [
  "Qot_Sub",
  "Qot_SubEventContract",
  "Qot_ModifyUserSecurity",
  "Qot_SetPriceReminder",
  "Qot_SetOptionEventAlert",
  "Qot_RequestHistoryKL",
];

/** `SubType_None`, and the odd lots' book, which OpenD does not push. */
const NO_SUBSCRIPTION: ReadonlySet<number> = new Set([0, 22]);

/** Methods for which a package has no schema: they fail inside it, whatever OpenD does. */
const WITHOUT_SCHEMA: readonly string[] = ["GetTradeDate"];

/** What is asked for beyond, or other than, the plain request. */
const MORE: Readonly<Record<string, object>> = {
  GetGlobalState: { userID: 0 },
  Qot_RequestHistoryKLQuota: { bGetDetail: true },
  Qot_GetSubInfo: { isReqAllConn: true },
};

/** Tries a package, inside a `describe`. `lacks` is what the protocol has and the package's class no method for. */
export function methodsSuite(packageName: OfficialPackage, lacks: readonly string[]): void {
  const clock = new SteppedClock(START);
  const pushes: [command: number, message: OfficialResponse][] = [];
  const called = new Set<string>();
  let sim: Simulator;
  let client: OfficialClient;
  let module: OfficialModule;
  let names: Names;

  /** Time goes on between two requests, as OpenD wants it between two orders. */
  async function call(method: string, c2s: object): Promise<Reply> {
    const { name, reply } = await send(method, c2s);
    assert.deepEqual(faultsOf(name, reply), []);
    return reply.s2c;
  }

  async function send(method: string, c2s: object): Promise<{ readonly name: string; readonly reply: OfficialReply }> {
    const found = module.methods.find((one) => one.method === method);
    assert.ok(found !== undefined, `no method ${method}`);
    called.add(method);
    clock.advance(50);
    try {
      return { name: found.name, reply: await callMethod(client, module, found, c2s) };
    } catch (reason) {
      throw new Error(`${method}: ${JSON.stringify(reason)}`, { cause: reason });
    }
  }

  /** A command by the package's name for it, whether or not it has a method for it. */
  async function ask(constant: string, c2s: object): Promise<Reply> {
    const command = module.commands[constant];
    assert.ok(command !== undefined, constant);
    clock.advance(50);
    return (await sendCommand(client, module, command, c2s)).s2c;
  }

  /** What a reply lacks, or has that cannot be. */
  function faultsOf(name: string, { retType, s2c }: OfficialReply): string[] {
    if (retType !== 0) return [`${name}: retType is ${retType}`];
    if (NO_DATA.has(name)) return s2c === null ? [] : [`${name} has data`];
    if (s2c === null) return [`${name} has no data`];
    const holes = module.schema.holes(name, s2c).filter((field) => MAY_BE_ABSENT[`${name}.${field}`] === undefined);
    return [...holes.map((field) => `${name}: no ${field}`), ...implausible(s2c).map((what) => `${name}: ${what}`)];
  }

  /** Rankings, and what institutions hold, are of stocks and funds. */
  function unranked(name: string, { s2c }: OfficialReply): string[] {
    if (!/Rank$|HotList$|InstitutionHolding|SellerScreener$|StockScreen$/.test(name)) return [];
    const rows: readonly Reply[] = s2c.dataList ?? s2c.rankList ?? s2c.itemList ?? [];
    return rows.flatMap((row) => {
      const { market, code } = row.security ?? row.owner ?? row.underlying ?? {};
      const found = sim.market.security(`${market === 1 ? "HK" : "US"}.${code}`);
      return found === undefined || ["stock", "etf", "option"].includes(found.info.kind)
        ? []
        : [`${name}: ${found.symbol}, which is a ${found.info.kind}`];
    });
  }

  async function until(holds: () => boolean): Promise<void> {
    for (let tries = 0; !holds(); tries += 1) {
      assert.ok(tries < 2000, "it did not come");
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  before(async () => {
    sim = await startSimulator({ port: false, clock, interval: false });
    module = await loadPackage(packageName);
    const login = await logIn(packageName, sim.websocketPort);
    assert.equal(login.isLoggedIn, true, String(login.message));
    client = login.client;
    client.onPush = (command, message) => void pushes.push([command, message]);
    names = await namesOf(ask, module);
  });

  after(async () => {
    client?.websock.close();
    await sim?.close();
  });

  it("has methods for all commands but those that are known to lack one", () => {
    const has = new Set(module.methods.map(({ name }) => name));
    assert.deepEqual(schemaNames("request").filter((name) => !has.has(name)).sort(), lacks.toSorted());
  });

  it("each quote and system method is answered, with data", async () => {
    const quotes = module.methods.filter(({ name, method }) =>
      !name.startsWith("Trd_") && !WITHOUT_SCHEMA.includes(method)
    );
    const order = (name: string): number => FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length;
    const faults: string[] = [];
    for (const { method, name } of quotes.toSorted((a, b) => order(a.name) - order(b.name))) {
      const c2s = { ...requestOf(name.replace("_", ""), names), ...MORE[name] };
      const { reply } = await send(method, c2s);
      faults.push(...faultsOf(name, reply), ...unranked(name, reply));
    }
    assert.deepEqual(faults, []);
    assert.ok(quotes.length > 30);
  });

  it("the commands that have no method are answered too, by what the methods send with", async () => {
    const faults: string[] = [];
    for (const name of lacks) {
      if (name === "InitConnect" || module.schema.find(`${name}.C2S`) === undefined) continue;
      clock.advance(50);
      const c2s = { ...requestOf(name.replace("_", ""), names), ...MORE[name] };
      const reply = await sendCommand(client, module, { cmd: idOf(name), name }, c2s);
      faults.push(...faultsOf(name, reply));
    }
    assert.deepEqual(faults, []);
  });

  it("fails within itself at what it has no schema for", async () => {
    for (const method of WITHOUT_SCHEMA) {
      const found = module.methods.find((one) => one.method === method);
      if (found === undefined) continue;
      called.add(method);
      assert.equal(module.schema.find(`${found.name}.C2S`), undefined);
      await assert.rejects(callMethod(client, module, found, {}), TypeError);
    }
  });

  it("trades, on the paper account and on the real one", async () => {
    const { accList } = await call("GetAccList", { userID: 0, trdCategory: 1, needGeneralSecAccount: true });
    const real = accList.find(({ trdEnv }: Reply) => trdEnv === 1);
    const paper = accList.find(({ trdEnv, trdMarketAuthList }: Reply) => trdEnv === 0 && trdMarketAuthList.includes(1));
    await call("SubAccPush", { accIDList: [real.accID, paper.accID] });
    await call("UnlockTrade", { unlock: true, pwdMD5: PWD_MD5, securityFirm: real.securityFirm });
    let serialNo = 0;
    const packetID = (): object => ({ connID: client.getConnID(), serialNo: ++serialNo });
    const range = { beginTime: "2026-11-01 00:00:00", endTime: "2026-11-30 00:00:00" };
    for (const { trdEnv, accID } of [paper, real]) {
      const isReal = trdEnv === 1;
      const from = pushes.length;
      const header = { trdEnv, accID, trdMarket: 1 };
      const order = { header, trdSide: 1, code: "00700", secMarket: 1 };
      const bought = await call("PlaceOrder", { packetID: packetID(), ...order, orderType: 2, price: 0, qty: 300 });
      const { orderID } = await call("PlaceOrder", {
        packetID: packetID(),
        ...order,
        orderType: 1,
        price: 300,
        qty: 300,
      });
      await call("ModifyOrder", { packetID: packetID(), header, orderID, modifyOrderOp: 1, qty: 200, price: 301 });
      await call("ModifyOrder", { packetID: packetID(), header, orderID, modifyOrderOp: 2, qty: 0, price: 0 });
      const position = (await call("GetPositionList", { header, refreshCache: true })).positionList;
      assert.deepEqual(position.map(({ code, qty }: Reply) => [code, qty]), [["00700", 300]]);
      assert.ok((await call("GetFunds", { header, currency: 1 })).funds.totalAssets > 0);
      const max = await call("GetMaxTrdQtys", { header, orderType: 1, code: "00700", price: 600, secMarket: 1 });
      assert.equal(max.maxTrdQtys.maxPositionSell, 300);
      assert.equal((await call("GetOrderList", { header })).orderList.length, 2);
      assert.equal((await call("GetHistoryOrderList", { header, filterConditions: range })).orderList.length, 2);
      if (isReal) {
        const { orderFillList } = await call("GetOrderFillList", { header });
        assert.equal(orderFillList.reduce((sum: number, { qty }: Reply) => sum + qty, 0), 300);
        await call("GetHistoryOrderFillList", { header, filterConditions: range });
        await call("GetOrderFee", { header, orderIdExList: [bought.orderIDEx] });
        await call("GetMarginRatio", { header, securityList: ["HK.00700"] });
        await call("GetFlowSummary", { header, clearingDate: "2026-11-20" });
      }
      const orders = (): Reply[] =>
        pushes.slice(from).filter(([id]) => id === 2208).map(([, { s2c }]) => (s2c as Reply).order);
      await until(() => orders().some(({ orderStatus }) => orderStatus === 15));
      const states = orders().map(({ orderStatus }) => orderStatus).filter((status) => status !== 10);
      assert.deepEqual([...new Set(states)].sort((a, b) => a - b), [2, 5, 11, 15]);
      // Paper accounts have no fill pushes.
      assert.equal(pushes.slice(from).some(([id]) => id === 2218), isReal);
    }
    if (!module.methods.some(({ method }) => method === "PlaceComboOrder")) return;
    const header = { trdEnv: 1, accID: real.accID, trdMarket: 2 };
    const leg = (security: string, side: number): object => ({ security, side, qtyRatio: 1 });
    const combo = { header, comboLegs: [leg("US.AAPL", 1), leg("US.SPY", 2)], qty: 1, orderType: 1, price: -300 };
    await call("GetComboMaxTrdQtys", combo);
    await call("PlaceComboOrder", { packetID: packetID(), ...combo });
  });

  it("receives pushes of every kind of subscription", async () => {
    const subTypeList = module.schema.values("Qot_Common.SubType").filter((subType) => !NO_SUBSCRIPTION.has(subType));
    const bars = module.schema.values("Qot_Common.KLType").filter((klType) => klType !== 0);
    await call("Sub", {
      securityList: [SYMBOL],
      subTypeList,
      isSubOrUnSub: true,
      isRegOrUnRegPush: true,
      isFirstPush: false,
    });
    const from = pushes.length;
    for (let step = 0; step < 40; step += 1) {
      clock.advance(500);
      sim.step();
    }
    await call("GetGlobalState", { userID: 0 });
    const came = pushes.slice(from);
    assert.deepEqual([...new Set(came.map(([id]) => id))].sort(), [3005, 3007, 3009, 3011, 3013, 3015]);
    for (const [id, { s2c }] of came) assert.deepEqual(implausible(s2c), [], String(id));
    const kinds = came.filter(([id]) => id === 3007).map(([, { s2c }]) => (s2c as Reply).klType);
    assert.deepEqual([...new Set(kinds)].sort((a, b) => a - b), bars.toSorted((a, b) => a - b));
  });

  it("hears of reminders, indicators and OpenD's own state", async () => {
    const from = pushes.length;
    const ids = (): number[] => pushes.slice(from).map(([id]) => id);
    const security = sim.market.security(SYMBOL);
    assert.ok(security !== undefined);
    const value = security.quote().curPrice + 1;
    await call("SetPriceReminder", { security: SYMBOL, op: 1, type: 1, freq: 1, value });
    security.order("bid", 10_000_000, value);
    security.order("ask", 100, value);
    clock.advance(500);
    sim.step();
    sim.fault("serversLost").end();
    await until(() => ids().includes(3019) && ids().includes(1003));
    const indicators = module.methods.some(({ method }) => method === "RequestIndicatorCalc");
    if (indicators) await until(() => pushes.some(([id]) => id === 3261));
  });

  it("reads the pushes that only a script sends", async () => {
    const known = new Set(Object.values(module.commands).map(({ cmd }) => cmd));
    const scripted = SCRIPTED.filter(({ id }) => known.has(id));
    for (const { name, s2c } of scripted) sim.push(name, s2c as never);
    await until(() => scripted.every(({ id }) => pushes.some(([command]) => command === id)));
    // All that the package knows as a push have come by now.
    const missing = schemaNames("push").map(idOf).filter((id) =>
      known.has(id) && !pushes.some(([came]) => came === id)
    );
    assert.deepEqual(missing, []);
  });

  it("has been called with every method that it has", () => {
    assert.deepEqual([...called].sort(), module.methods.map(({ method }) => method).sort());
  });
}

const contract = { market: 101, code: "KXTEST-1" };

/** Pushes that the simulator never sends by itself. */
const SCRIPTED = [
  { id: 3310, name: "QotUpdateOptionEvent", s2c: { eventList: [] } },
  { id: 3450, name: "QotUpdateEventContractOrderBook", s2c: { security: contract } },
  { id: 3451, name: "QotUpdateEventContractKline", s2c: { security: contract, klType: 1, klineList: [] } },
  { id: 3452, name: "QotUpdateEventContractTicker", s2c: { security: contract, tickerList: [] } },
] as const;

/** What the requests of others name, by commands that list it. */
async function namesOf(ask: (constant: string, c2s: object) => Promise<Reply>, module: OfficialModule): Promise<Names> {
  const chain = await ask("QotGetOptionChain", { owner: "US.AAPL", beginTime: "2026-11-20", endTime: "2026-12-10" });
  const { plateInfoList: [{ plate }] } = await ask("QotGetPlateSet", { market: 1, plateSetType: 0 });
  const known = { option: `US.${chain.optionChain[0].option[5].call.basic.security.code}`, plate: `HK.${plate.code}` };
  if (module.commands["QotGetOptionZeroDteScreener"] === undefined) {
    return { ...known, expiry: 0, chainInfo: {}, series: "", event: "", contract: "", mvc: "" };
  }
  const { itemList } = await ask("QotGetOptionZeroDteScreener", { optionMarket: 1 });
  const { chainInfo } = itemList.find(({ owner }: Reply) => owner.code === "AAPL");
  const { seriesList: [{ seriesSecurity: series }] } = await ask("QotGetEventContractSeriesList", {});
  const event = (await ask("QotGetEventContractEventList", { series })).eventList[5].eventSecurity;
  const { contractList: [{ contractSecurity: contract }] } = await ask("QotGetEventContract", { event });
  const { mvc } = await ask("QotGetEventContractComboList", {});
  return { ...known, expiry: chainInfo.strikeDateTimestamp, chainInfo, series, event, contract, mvc };
}

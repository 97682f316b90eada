/** Every command that is no trade: answered, plausibly, the same again, page by page. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { formatSymbol, OpenQuoteContext, pages } from "../../mod.ts";
import { OpenDResponseError } from "../../src/errors.ts";
import { TURNS } from "../../src/quote/paging.ts";
import { isTradingDay, parseDay } from "../../src/simulator/market/holidays.ts";
import { defaultSecurities, type Simulator, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import * as gen from "../../src/gen/mod.ts";
import { fieldOf, fieldsOf } from "../../src/simulator/synthetic/fields.ts";
import { syntheticHandlers } from "../../src/simulator/synthetic/mod.ts";
import { type AnyRequest, type Fields, type Names, requestOf, requests } from "./synthetic_requests.ts";

const START = Date.parse("2026-11-11T06:00:00Z");
const commands = new Map(requests);
/** Which have an effect, or an answer that is another each time. */
const EFFECTS = new Set(["QotSetOptionEventAlert", "QotSubEventContract", "QotRequestIndicatorCalc"]);

/** As many as every list needs: what is made up of each does not differ from one to the next. */
const CODES = "00700 09988 03690 00005 00939 01299 00388 02800 AAPL MSFT NVDA TSLA AMZN SPY 600519 601318 600036 " +
  "000001 300750 000858";

let sim: Simulator;
let clock: SteppedClock;
let quote: OpenQuoteContext;
let names: Names;

async function connect(seed = 1): Promise<[Simulator, SteppedClock, OpenQuoteContext]> {
  const stepped = new SteppedClock(START);
  const simulator = await startSimulator({
    clock: stepped,
    interval: false,
    websocketPort: false,
    seed,
    securities: defaultSecurities().filter(({ code }) => CODES.split(" ").includes(code)),
    rules: { rateWindows: false, silentIntervals: Infinity },
  });
  return [simulator, stepped, await OpenQuoteContext.connect({ port: simulator.port, rateLimit: "off" })];
}

/** A reply of any command, looked into by name. */
type Reply = ReturnType<typeof JSON.parse>;

function ask(name: string, c2s: Fields, context: OpenQuoteContext = quote): Promise<Reply> {
  return context.request(commands.get(name) as AnyRequest, c2s);
}

before(async () => {
  [sim, clock, quote] = await connect();
  const [first] =
    (await ask("QotGetOptionChain", { owner: "US.AAPL", beginTime: "2026-11-11", endTime: "2026-11-30" })).optionChain;
  const { itemList } = await ask("QotGetOptionZeroDteScreener", { optionMarket: 1 });
  const { chainInfo } = itemList.find(({ owner }: Reply) => owner.code === "AAPL");
  const series = (await ask("QotGetEventContractSeriesList", {})).seriesList[0].seriesSecurity;
  const event = (await ask("QotGetEventContractEventList", { series })).eventList[5].eventSecurity;
  const contract = (await ask("QotGetEventContract", { event })).contractList[0].contractSecurity;
  names = {
    option: formatSymbol(first.option[5].call.basic.security),
    expiry: chainInfo.strikeDateTimestamp,
    chainInfo,
    plate: formatSymbol((await ask("QotGetPlateSet", { market: 1, plateSetType: 0 })).plateInfoList[0].plate),
    series: formatSymbol(series),
    event: formatSymbol(event),
    contract: formatSymbol(contract),
    mvc: (await ask("QotGetEventContractComboList", {})).mvc,
  };
  for (const name of ["QotSub", "QotSubEventContract"]) await ask(name, requestOf(name, names));
});

after(async () => {
  await quote.close();
  await sim.close();
});

/** Calls `visit` with every object in a reply. */
function walk(value: unknown, visit: (object: Fields) => void): void {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return;
  if (!Array.isArray(value)) visit(value as Fields);
  for (const inner of Object.values(value)) walk(inner, visit);
}

/** Plates and whole markets, which this one leaves out, and temporary codes and offerings that are not listed yet. */
const UNLISTED = /^(HK|US|SH)\.(BK\d{4}|[A-Z]+ALL|029\d\d|0989\d)$/;

const FORMS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$|^$/,
  datetime: /^\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d)?$|^$/,
  slashed: /^\d{4}\/\d\d\/\d\d$|^$/,
  utc: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$|^$/,
};

/** Parts of a whole: below nothing and above all of it they make no sense. */
const PARTS = /^(?!.*change).*(prob|percentile|ivRank|weight|holderPct|streetRate)/i;

/** Makes sure that members of enums are known, and that times have the form that the schema tells of them. */
function conforms(message: string, value: Reply): void {
  for (const { name, kind, type, unit } of fieldsOf(message)) {
    for (const one of [value[name] ?? []].flat()) {
      if (kind === "m") conforms(type, one);
      if (kind === "e") {
        const members = Object.values((gen as unknown as Record<string, Record<string, number>>)[type] ?? { one });
        assert.ok(members.includes(one), `${message}.${name} is ${one}, no ${type}`);
      }
      const form = FORMS[unit ?? ""];
      if (kind === "s" && form !== undefined) assert.match(one, form, `${message}.${name}`);
      if (unit === "percent" && typeof one === "number" && PARTS.test(name)) {
        assert.ok(one >= 0 && one <= 100, `${message}.${name} is ${one} %`);
      }
      if (unit === "fraction" && typeof one === "number" && PARTS.test(name)) {
        assert.ok(one >= 0 && one <= 1, `${message}.${name} is ${one}`);
      }
    }
  }
}

describe("every request of the catalogue that is no trade", () => {
  for (const [name, command] of requests) {
    if (name === "InitConnect") continue;
    it(`${name} is answered`, async () => {
      const reply = await quote.request(command, requestOf(name, names));
      if (Object.hasOwn(syntheticHandlers, name)) conforms(`${command.name}.S2C`, reply);
      walk(reply, (object) => {
        if (typeof object["code"] === "string" && typeof object["market"] === "number" && object["market"] < 31) {
          const symbol = formatSymbol(object as unknown as { market: number; code: string });
          assert.ok(sim.market.security(symbol) !== undefined || UNLISTED.test(symbol), `${symbol} is no security`);
        }
        if (!Object.hasOwn(syntheticHandlers, name) || /Event/.test(name)) return;
        for (const [field, value] of Object.entries(object)) {
          if (typeof value === "number") assert.ok(Number.isFinite(value), `${field} is ${value}`);
          if (typeof value !== "string" || field === "value") continue;
          const day = /^\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d)?$/.test(value) ? parseDay(value) : undefined;
          const traded = day === undefined || isTradingDay("HK", day) || isTradingDay("US", day);
          assert.ok(traded, `${field} is ${value}, no trading day`);
        }
        checkPrice(object);
      });
    });
  }

  it("and options in lists have the terms and nearly the figures that their snapshots tell", async () => {
    const { rankList } = await ask("QotGetOptionRank", { optionMarket: 1, sortType: 3, count: 3 });
    const { itemList } = await ask("QotGetOptionSellerScreener", { optionMarket: 1, sellerType: 1, count: 3 });
    const rows = [...rankList, ...itemList] as Reply[];
    const { snapshotList } = await ask("QotGetSecuritySnapshot", { securityList: rows.map(({ option }) => option) });
    for (const [i, { optionExData: told }] of snapshotList.entries()) {
      const row = rows[i];
      if (row.strikeTime !== undefined) assert.equal(told.strikeTime, row.strikeTime);
      if (row.openInterest !== undefined) assert.equal(told.openInterest, row.openInterest);
      if (row.delta !== undefined) assert.ok(Math.abs(told.delta - row.delta) < 0.3, `${told.delta} ${row.delta}`);
      if (row.iv !== undefined) {
        assert.ok(Math.abs(told.impliedVolatility / row.iv - 1) < 0.2, `${told.impliedVolatility} ${row.iv}`);
      }
    }
  });

  it("and the times of a row are the same as text and as numbers", async () => {
    const { hkItemList } = await ask("QotGetDailyShortVolume", { security: "HK.00700" });
    for (const { timestamp, timestampStr } of hkItemList) {
      assert.equal(new Date((timestamp + 8 * 3600) * 1000).toISOString().slice(0, 10), timestampStr);
    }
  });
});

function checkPrice(object: Fields): void {
  const { security, curPrice } = object as {
    readonly security?: { market: number; code: string };
    readonly curPrice?: number;
  };
  const known = security === undefined ? undefined : sim.market.security(formatSymbol(security));
  if (known === undefined || curPrice === undefined) return;
  const { lastClosePrice } = known.quote();
  assert.ok(
    Math.abs(curPrice / lastClosePrice - 1) < 0.15,
    `${known.symbol}: ${curPrice} is far from ${lastClosePrice}`,
  );
}

describe("made-up replies", () => {
  it("are the same again, however far the market has moved on, and on another simulator of the seed", async () => {
    const made = Object.keys(syntheticHandlers).filter((name) =>
      !EFFECTS.has(name) && !/EventContract(OrderBook|Kline|Ticker|Snapshot|ComboRfq)|GetOptionEvent$/.test(name) &&
      // Of single contracts they tell what the market does.
      !/OptionQuote|OptionStrategyAnalysis|OptionExerciseProbability/.test(name)
    );
    const first = new Map<string, unknown>();
    for (const name of made) first.set(name, await ask(name, requestOf(name, names)));
    clock.advance(60_000);
    sim.step();
    const [other, , context] = await connect();
    for (const name of made.reverse()) {
      if (name === "QotGetOptionEventAlert") continue;
      const request = requestOf(name, names);
      assert.deepEqual(await ask(name, request), first.get(name), `${name} on the same market`);
      assert.deepEqual(await ask(name, request, context), first.get(name), `${name} on another one`);
    }
    await context.close();
    await other.close();
  });

  it("are others of another seed", async () => {
    const [other, , context] = await connect(2);
    const request = { market: 1 };
    assert.notDeepEqual(await ask("QotGetHotList", request, context), await ask("QotGetHotList", request));
    await context.close();
    await other.close();
  });
});

const SIZES = ["count", "num", "pageCount", "maxAckKLNum"];
const FULL = new Set([3103, 3456]);
const LONG = new Set([3253, 3306, 3307]);

describe("pages", () => {
  for (const [name, command] of requests) {
    const turn = TURNS[command.id];
    if (turn === undefined) continue;
    it(`of ${name} end, and add up`, async () => {
      const size = SIZES.find((field) => fieldOf(`${command.name}.C2S`, field));
      const request = {
        ...requestOf(name, names),
        ...(size === undefined ? {} : { [size]: FULL.has(command.id) ? 7 : LONG.has(command.id) ? 60 : 3 }),
      };
      let rows = 0;
      let seen: string[] = [];
      let total: number | undefined;
      for await (const reply of pages(quote, command, request)) {
        const lists = Object.entries(reply).filter(([field, value]) =>
          Array.isArray(value) && !/^(structureList|plateList|recommendContracts)$/.test(field)
        );
        for (const [field, list] of lists) {
          const page = field === "klineList"
            ? (list as { klineList: unknown[] }[]).flatMap(({ klineList }) => klineList)
            : list as unknown[];
          rows += page.length;
          seen = [
            ...seen,
            ...page.map((row) => JSON.stringify(row, (_, value) => typeof value === "bigint" ? `${value}` : value)),
          ];
        }
        const { allCount, count } = reply as { allCount?: number; count?: number };
        total ??= allCount ?? count;
        assert.equal(allCount ?? count, total, "the total is the same on every page");
        assert.ok(rows < 3000, "pages without end");
      }
      if (total !== undefined) assert.equal(rows, total);
      assert.equal(new Set(seen).size, rows, "no row comes twice");
      if (name !== "QotGetOptionEventAlert") assert.ok(rows > 0);
    });
  }
});

describe("what was asked for", () => {
  const sorted: readonly (readonly [name: string, c2s: Fields, list: string, field: string, ascending: boolean])[] = [
    ["QotGetHotList", { market: 1 }, "dataList", "averageHeat", false],
    ["QotGetHotList", { market: 1, sortField: 2, sortDir: 1 }, "dataList", "searchHeat", true],
    ["QotGetTopMoversRank", { market: 11 }, "dataList", "changeRatio", false],
    ["QotGetPeriodChangeRank", { market: 1, periodType: 5, sortDir: 1 }, "dataList", "changeRate60D", true],
    ["QotGetShortSellingRank", { market: 1, sortField: 6 }, "dataList", "shortPositionVolume", false],
    ["QotGetUSPreMarketRank", {}, "dataList", "preMarketChangeRatio", false],
    ["QotGetOptionRank", { optionMarket: 1, sortType: 3 }, "rankList", "openInterest", false],
    ["QotGetOptionRank", { optionMarket: 1, sortType: 10, isAsc: true }, "rankList", "iv", true],
    ["QotGetOptionEarningsScreener", { optionMarket: 1 }, "itemList", "earningsTimestamp", true],
    ["QotGetHeatMapData", { market: 11, sortField: 2, ascend: true }, "plateDataList", "marketVal", true],
    ["QotGetInstitutionList", { market: 11, sortField: 3, sortDir: 1 }, "dataList", "positionCount", true],
    ["QotGetShareholdersHolderDetail", { security: "US.AAPL", sortType: 2 }, "itemList", "holderQuantity", true],
    ["QotGetWarrant", { begin: 0, num: 100, sortField: 18, ascend: true }, "warrantDataList", "strikePrice", true],
    ["QotGetMacroIndicatorHistory", { indicatorId: 2001n }, "dataList", "dataTime", false],
    ["QotGetDailyShortVolume", { security: "US.AAPL", num: 50 }, "usItemList", "timestamp", false],
  ];
  for (const [name, c2s, list, field, ascending] of sorted) {
    it(`${name} by ${field}, ${ascending ? "the least" : "the greatest"} first`, async () => {
      const rows = (await ask(name, c2s))[list].map((row: Fields) => row[field]) as (number | string)[];
      assert.ok(rows.length > 1);
      const wanted = [...rows].sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
      assert.deepEqual(rows, ascending ? wanted : wanted.reverse());
    });
  }

  it("a range of a filter, a market and a keyword narrow the rows", async () => {
    const all = await ask("QotGetTopMoversRank", { market: 11 });
    const filterList = [{ indicatorType: 1, indicatorValue: { filterMin: { value: 300, includes: true } } }];
    const some = await ask("QotGetTopMoversRank", { market: 11, filterList });
    assert.deepEqual(some.dataList, all.dataList.filter(({ curPrice }: Reply) => curPrice >= 300));
    assert.ok(some.allCount > 0 && some.allCount < all.allCount);
    assert.deepEqual((await ask("QotGetTopMoversRank", { market: 31 })).dataList, []);
    const { search_quote_list } = await ask("QotGetSearchQuote", { keyword: "bank" });
    assert.deepEqual(search_quote_list.map(({ code }: Reply) => code).sort(), ["000001", "600036"]);
  });

  const interval = (least: number, most: number): Fields => ({
    valueInterval: { filterMin: { value: least, includes: true }, filterMax: { value: most, includes: true } },
  });
  const narrowed: readonly (readonly [
    name: string,
    c2s: Fields,
    list: string,
    condition: readonly [type: number, value: Fields],
    passes: (row: Reply) => boolean,
  ])[] = [
    [
      "QotGetOptionRank",
      { optionMarket: 1, sortType: 1 },
      "rankList",
      [9, { valueList: [2] }],
      ({ optionType }) => optionType === 2,
    ],
    [
      "QotGetOptionRank",
      { optionMarket: 1, sortType: 1 },
      "rankList",
      [13, interval(100, 5000)],
      (row) => row.openInterest >= 100 && row.openInterest <= 5000,
    ],
    [
      "QotGetOptionEvent",
      { optionMarket: 1, count: 300 },
      "eventList",
      [101, { securityList: ["US.TSLA"] }],
      (row) => row.symbol === "TSLA",
    ],
    [
      "QotGetOptionEvent",
      { optionMarket: 1, count: 300 },
      "eventList",
      [401, { valueList: [1] }],
      (row) => row.orderTypeList.includes(1),
    ],
    [
      "QotGetOptionEvent",
      { optionMarket: 1, count: 300 },
      "eventList",
      [502, interval(0, 4000)],
      (row) => row.totalOpenInterest <= 4000,
    ],
    [
      "QotGetOptionUnderlyingRank",
      { optionMarket: 1, sortType: 1 },
      "rankList",
      [2, { valueList: [2] }],
      (row) => row.owner.code === "SPY",
    ],
  ];
  const keyOf = (row: Reply): string =>
    JSON.stringify(row, (_, value) => typeof value === "bigint" ? `${value}` : value);
  for (const [name, c2s, list, [indicatorType, indicatorValue], passes] of narrowed) {
    it(`${name} by condition ${indicatorType}`, async () => {
      const all = (await ask(name, c2s))[list];
      const some = (await ask(name, { ...c2s, filterList: [{ indicatorType, indicatorValue }] }))[list];
      assert.ok(some.length > 0 && some.every(passes));
      // A page of all of them has some that do not pass, and none that passes and is missing.
      const names = new Set(some.map(keyOf));
      assert.ok(all.some((row: Reply) => !passes(row)));
      assert.ok(all.filter(passes).every((row: Reply) => names.size === 200 || names.has(keyOf(row))));
    });
  }

  it("a stock filter's conditions", async () => {
    const baseFilterList = [{ fieldName: 3, filterMin: 100, isNoFilter: false, sortDir: 2 }];
    const { dataList } = await ask("QotStockFilter", { begin: 0, num: 10, market: 1, baseFilterList });
    const prices = dataList.map(({ baseDataList }: Reply) => baseDataList[0].value);
    assert.ok(prices.length > 1 && prices.every((price: number) => price >= 100));
    assert.deepEqual(prices, [...prices].sort((a, b) => b - a));
  });

  it("an option chain has a call and a put of each strike, in the expiries asked for", async () => {
    const { optionChain } = await ask("QotGetOptionChain", {
      owner: "US.AAPL",
      beginTime: "2026-11-11",
      endTime: "2026-11-20",
    });
    const { dateList } = await ask("QotGetOptionExpirationDate", { owner: "US.AAPL" });
    const dates = dateList.map(({ strikeTime }: Reply) => strikeTime);
    assert.deepEqual(
      optionChain.map(({ strikeTime }: Reply) => strikeTime),
      dates.filter((date: string) => date <= "2026-11-20"),
    );
    for (const { option } of optionChain) {
      for (const { call, put } of option) {
        assert.equal(call.optionExData.strikePrice, put.optionExData.strikePrice);
        assert.deepEqual([call.optionExData.type, put.optionExData.type], [1, 2]);
      }
    }
    const puts = await ask("QotGetOptionChain", {
      owner: "US.AAPL",
      beginTime: "2026-11-11",
      endTime: "2026-11-20",
      type: 2,
    });
    assert.ok(puts.optionChain[0].option.every(({ call, put }: Reply) => call === undefined && put !== undefined));
  });

  it("an indicator comes as a push that carries the reply's key", async () => {
    let resolve: (push: Reply) => void = () => {};
    const promise = new Promise<Reply>((it) => resolve = it);
    const { QotPushIndicatorCalc } = await import("../../src/gen/mod.ts");
    quote.on(QotPushIndicatorCalc, (push) => resolve(push));
    const kLine = [1, 2, 3].map((closePrice) => ({
      time: `2026-11-0${closePrice} 00:00:00`,
      isBlank: false,
      closePrice,
    }));
    const inputs = [{ index: 0, value: "2" }, { index: 1, value: "3" }];
    const { calcId } = await ask("QotRequestIndicatorCalc", {
      shortName: "MA",
      langType: 1,
      data: { security: "HK.00700", klType: 2, kLine },
      inputs,
    });
    const push = await promise;
    assert.equal(push.calcId, calcId);
    assert.deepEqual(push.outputRows.map(({ values }: Reply) => values), [[1, 1], [1.5, 1.5], [2.5, 2]]);
  });

  it("alerts for option trades are kept, changed and deleted", async () => {
    const list = async (): Promise<Reply[]> => (await ask("QotGetOptionEventAlert", { count: 10 })).alertList;
    await list();
    await ask("QotSetOptionEventAlert", { operType: 6, alertList: [] });
    const alertList = [{ note: "one", optionMarket: 1 }, { note: "two", optionMarket: 1 }];
    await ask("QotSetOptionEventAlert", { operType: 1, alertList });
    const [two, one] = await list();
    assert.deepEqual([two.note, one.note], ["two", "one"]);
    await ask("QotSetOptionEventAlert", { operType: 5, alertList: [{ key: two.key }] });
    assert.equal((await list())[0].enable, false);
    await ask("QotSetOptionEventAlert", { operType: 2, alertList: [{ key: two.key }] });
    assert.deepEqual((await list()).map(({ note }) => note), ["one"]);
  });
});

describe("refused", () => {
  const refused: readonly (readonly [name: string, c2s: Fields, message: RegExp])[] = [
    ["QotGetCompanyProfile", { security: "HK.99999" }, /Unknown stock HK\.99999/],
    ["QotGetHotList", { market: 0 }, /Unknown market 0/],
    ["QotGetHotList", { market: 1, count: 201 }, /count is 201: it must be from 1 to 200/],
    ["QotGetShortSellingRank", { market: 1, count: 36 }, /from 1 to 35/],
    ["QotGetHotList", { market: 1, offset: -1 }, /offset is -1/],
    ["QotGetInstitutionList", { market: 1, page: "made up" }, /page is "made up", which no reply gave/],
    ["QotGetInstitutionProfile", { market: 1, institutionId: 5 }, /Unknown institution 5/],
    ["QotGetOptionRank", { optionMarket: 0, sortType: 1 }, /Unknown option market 0/],
    ["QotGetOptionEvent", { optionMarket: 1 }, /count is undefined: it must be from 1 to 300/],
    ["QotGetOptionVolatility", { security: "US.AAPL" }, /Unknown stock US\.AAPL/],
    ["QotGetOptionChain", { owner: "US.AAPL", beginTime: "2026-11-01", endTime: "2026-12-31" }, /at most 30/],
    [
      "QotGetOptionUnderlyingHisStatistic",
      { owner: "US.AAPL", beginTime: "soon", endTime: "2026-11-20" },
      /beginTime is "soon"/,
    ],
    [
      "QotGetOptionUnderlyingHisStatistic",
      { owner: "US.AAPL", beginTime: "2026-11-21", endTime: "2026-11-20" },
      /is before/,
    ],
    ["QotGetOptionQuote", {}, /multi_legs is empty/],
    ["QotGetEarningsCalendar", { market: 1, beginDate: "2026-11-02", endDate: "2026-11-20" }, /NN_ProtoRet_SvrFailed/],
    ["QotGetFutureInfo", { securityList: ["HK.00700"] }, /Unknown stock HK\.00700/],
    ["QotGetMacroIndicatorHistory", { indicatorId: 1n }, /Unknown indicator 1/],
    ["QotGetValuationPlateStockList", { security: "HK.00700" }, /is no plate/],
    ["QotGetEventContractTicker", { security: "EC.NOTHING" }, /Unknown stock EC\.NOTHING/],
    [
      "QotRequestIndicatorCalc",
      { shortName: "X", langType: 1, data: { security: "HK.00700", klType: 2 } },
      /Unknown indicator X/,
    ],
    ["QotSetOptionEventAlert", { operType: 2, alertList: [{ key: 1n }] }, /Unknown alert 1/],
  ];
  for (const [name, c2s, message] of refused) {
    it(`${name}: ${message.source.replaceAll("\\", "")}`, async () => {
      await assert.rejects(
        ask(name, c2s),
        (error: unknown) => error instanceof OpenDResponseError && message.test(error.message),
      );
    });
  }

  it("a book, bars and trades of an event contract that is not subscribed to", async () => {
    clock.advance(60_000);
    await ask("QotSubEventContract", { isSubOrUnSub: false, isUnsubAll: true });
    const { contract: security } = names;
    for (const [name, more] of [["OrderBook", { num: 1 }], ["Kline", { ktype: 2 }], ["Ticker", {}]] as const) {
      await assert.rejects(ask(`QotGetEventContract${name}`, { security, ...more }), /Please subscribe to the/);
    }
  });
});

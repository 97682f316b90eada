/**
 * Calendars, the economy, searches, offerings, futures, indicators, and OpenD's own statistics.
 *
 * @module
 */

import {
  GetDelayStatisticsDelayStatisticsType as DelayType,
  GetDelayStatisticsQotPushType as PushType,
} from "../../../gen/get_delay_statistics.ts";
import { QotMarket, type Security } from "../../../gen/qot_common.ts";
import { QotGetMacroIndicatorListMacroRegion as Region } from "../../../gen/qot_get_macro_indicator_list.ts";
import { dayOf, secTypeOf } from "../../contract_views.ts";
import { symbolOf } from "../../handlers/securities.ts";
import { parseDay, tradingDay } from "../../market/holidays.ts";
import type { SimSecurity } from "../../market/security.ts";
import { UNITS } from "../../market/tick_size.ts";
import { civilDate, DAY, formatDate, fromWall, type MarketCode } from "../../market/zones.ts";
import { Refusal, unknownStock } from "../../refusal.ts";
import { securityOf } from "../../shapes.ts";
import { type Ask, eachSecurity, marketsOf, type Plan, type Plans, several } from "../plan.ts";
import type { Fields, Row } from "../row.ts";
import { TEXTS } from "../texts.ts";

const dateText = (market: MarketCode, day: number): string => formatDate(market, fromWall(market, day * DAY));

/** The trading days of a window of dates; today alone without one. */
function windowOf({ c2s, world, market }: Ask, most: number): number[] {
  const begin = parseDay(String(c2s["beginDate"] ?? "")) ?? world.today(market);
  const end = parseDay(String(c2s["endDate"] ?? "")) ?? begin;
  if (end - begin > most) {
    throw new Refusal(`NN_ProtoRet_SvrFailed: ${end - begin} days are too many, at most ${most} are`);
  }
  const days: number[] = [];
  for (let day = begin; day <= end; day++) if (tradingDay(market, day, 0) === day) days.push(day);
  return days;
}

/** Where futures are traded, by what is in front of their month. */
const FUTURE_VENUES: Readonly<Record<string, readonly [exchange: string, type: string, on: string]>> = {
  HSI: ["HKEX", "Equity index", "Hang Seng Index"],
  MHI: ["HKEX", "Equity index", "Hang Seng Index"],
  HHI: ["HKEX", "Equity index", "Hang Seng China Enterprises Index"],
  HTI: ["HKEX", "Equity index", "Hang Seng TECH Index"],
  ES: ["CME", "Equity index", "S&P 500"],
  NQ: ["CME", "Equity index", "NASDAQ 100"],
  CL: ["NYMEX", "Energy", "Crude oil"],
  GC: ["COMEX", "Metals", "Gold"],
};

/** A future of the market. */
function futureOf(security: Security, { context }: Ask): SimSecurity | undefined {
  const found = context.core.market.security(symbolOf(security));
  return found?.info.kind === "future" ? found : undefined;
}

const futures: Plan = {
  check: (ask) => {
    const asked = ask.c2s["securityList"] as readonly Security[];
    if (asked.length === 0) throw new Refusal("The security list is empty");
    const unknown = asked.find((it) => futureOf(it, ask) === undefined);
    if (unknown !== undefined) throw unknownStock(symbolOf(unknown));
  },
  rows: (ask) =>
    (ask.c2s["securityList"] as readonly Security[]).map((security, index) => {
      const { info, owner } = futureOf(security, ask) as SimSecurity;
      const { terms, market } = info;
      if (terms?.kind !== "future") throw unknownStock(symbolOf(security));
      const [exchange, contractType, on] = FUTURE_VENUES[terms.root] ?? ["", "", ""];
      const hk = market === "HK";
      const origin = terms.origin === undefined ? undefined : ask.context.core.market.security(terms.origin);
      const fixed = {
        security,
        name: info.name,
        ownerOther: on,
        owner: owner?.info.kind === "index" ? securityOf(owner) : undefined,
        exchange,
        contractType,
        contractSize: terms.multiplier,
        contractSizeUnit: terms.size,
        quoteCurrency: info.currency,
        minVar: (info.ticks[0]?.tick ?? 0) / UNITS,
        minVarUnit: owner?.info.kind === "index" ? "index points" : info.currency,
        quoteUnit: owner?.info.kind === "index" ? "index points" : info.currency,
        lastTradeTime: origin === undefined ? terms.expiry : "",
        lastTradeTimestamp: origin === undefined ? dayOf(info, terms.expiry) : undefined,
        tradeTime: hk
          ? [{ begin: 555, end: 720 }, { begin: 780, end: 990 }, { begin: 1035, end: 1620 }]
          : [{ begin: 1080, end: 2460 }],
        timeZone: hk ? "CCT" : "EST",
        origin: origin === undefined ? undefined : securityOf(origin),
      };
      return ask.row(security.code, { index, market, fixed });
    }),
};

const CATEGORIES = ["Everything", "Employment", "Inflation", "Interest rates"] as const;
/** The number of a macroeconomic indicator: region, then place. */
const indicatorId = (region: number, place: number): bigint => BigInt(1000 * region + place + 1);

const MEETINGS = 4;
const RATES = ["3.25% ~ 3.50%", "3.50% ~ 3.75%", "3.75% ~ 4.00%"] as const;

/** By the command's constant name. */
export const economyPlans: Plans = {
  QotGetEarningsCalendar: {
    check: (ask) => void windowOf(ask, 7),
    rows: (ask) => {
      const days = windowOf(ask, 7);
      const rows = eachSecurity({ only: ({ info }) => info.kind === "stock" })(ask);
      return days.length === 0 ? [] : rows.map((row, i) => ({ ...row, day: days[i % days.length] as number }));
    },
    sort: "marketCap",
    // What is earnings' own moment lies on the row's day.
    fix: ({ day, market }) => ({
      earningsDate: dateText(market, day),
      earningsTimestamp: fromWall(market, day * DAY) / 1000,
    }),
  },
  QotGetEconomicCalendar: {
    rows: (ask) => {
      const days = windowOf(ask, 366);
      const importance = Number(ask.c2s["importance"] ?? 0);
      return days.flatMap((day, i) => [0, 1].map((n) => ask.row(`${day} ${n}`, { index: 2 * i + n, day }))).filter((
        row,
      ) => importance === 0 || 1 + row.index % 3 === importance);
    },
    page: [50, 100],
    fix: ({ index, day, market }) => ({
      star: 1 + index % 3,
      timestamp: fromWall(market, day * DAY) / 1000 + 8.5 * 3600 + index % 2 * 5400,
    }),
  },
  QotGetMacroIndicatorList: {
    check: ({ c2s }) => {
      const known = Object.values(Region) as readonly number[];
      if (c2s["region"] === 0 || !known.includes(Number(c2s["region"]))) {
        throw new Refusal(`Unknown region ${String(c2s["region"])}`);
      }
    },
    rows: (ask) =>
      CATEGORIES.map((categoryName, index) => {
        const region = Number(ask.c2s["region"]);
        const indicatorList = TEXTS.release.map((name, place) => ({ indicatorId: indicatorId(region, place), name }))
          .filter((_, place) => index === 0 || place % (CATEGORIES.length - 1) === index - 1);
        return ask.row(categoryName, { index, fixed: { categoryName, indicatorList } });
      }),
  },
  QotGetMacroIndicatorHistory: {
    check: ({ c2s }) => {
      const id = Number(c2s["indicatorId"]);
      const region = Math.floor(id / 1000);
      const known = (Object.values(Region) as readonly number[]).includes(region) && region > 0;
      if (!known || id % 1000 > TEXTS.release.length || id % 1000 === 0) throw new Refusal(`Unknown indicator ${id}`);
    },
    rows: (ask) => {
      const from = parseDay(String(ask.c2s["time"] ?? "")) ?? Infinity;
      return several(120, 21)(ask).filter(({ day }) => day <= from);
    },
    page: [100, 1000],
    fix: ({ random }) => {
      const value = (): number => Math.round(1e5 * (0.02 + 0.01 * random.normal())) / 1e5;
      return { value: value(), predictValue: value(), previousValue: value(), unitType: 1 };
    },
  },
  QotGetFedWatchTargetRate: {
    rows: (ask) => several(MEETINGS, -30)(ask),
    fix: ({ day, index, random }) => {
      const low = Math.round(1000 * (10 + 30 * random.float())) / 1000;
      const high = Math.round(1000 * (5 + 20 * random.float())) / 1000;
      const chances = [low, Math.round(1000 * (100 - low - high)) / 1000, high];
      return {
        meetingDate: dateText("US", tradingDay("US", day + 10 * (index + 1), 0)),
        targetRateList: RATES.map((targetRange, i) => ({ targetRange, probability: chances[i] })),
      };
    },
  },
  QotGetFedWatchDotPlot: {
    rows: (ask) => several(3)(ask),
    fix: ({ index, world }) => {
      const median = 3.625 - 0.25 * index;
      const dotList = [-2, -1, 0, 1, 2].map((step) => ({
        rate: median + step / 8,
        voteCount: 9 - 2 * Math.abs(step),
        isMedian: step === 0,
      }));
      return { year: civilDate(world.today("US")).year + index, dotList, medianRate: median };
    },
    reply: () => ({ currentRate: 3.625 }),
  },
  QotGetIpoList: { rows: ipos },
  QotGetCodeChange: {
    rows: (ask) => {
      const { securityList, typeList } = ask.c2s as { securityList: readonly Security[]; typeList: readonly number[] };
      const asked = new Set(securityList.map(symbolOf));
      return eachSecurity({
        markets: ["HK"],
        only: (it) => it.info.kind === "stock" && (asked.size === 0 || asked.has(it.symbol)),
      })({ ...ask, market: "HK" }).slice(0, 4).map((row, i) => {
        const type = [4, 5, 3, 1][i];
        const code = `0${2900 + i}`;
        const relatedSecurity = { market: QotMarket.HK_Security, code };
        // A move from GEM to the main board has no temporary code, whose trade could end.
        const end = type === 1 ? { endTime: undefined, endTimestamp: undefined } : {};
        const day = tradingDay("HK", row.day, -100 * (i + 1));
        return { ...row, day, fixed: { type, relatedSecurity, ...end } };
      }).filter(({ fixed }) => typeList.length === 0 || typeList.includes(Number(fixed.type)));
    },
  },
  QotGetFutureInfo: futures,
  QotGetSearchQuote: {
    rows: (ask) => {
      const word = String(ask.c2s["keyword"]).toLowerCase();
      return ask.world.securities().filter(({ info, symbol }) => `${symbol} ${info.name}`.toLowerCase().includes(word))
        .map((it, index) => {
          const { market, code } = securityOf(it);
          const sec_type = secTypeOf(it.info);
          const fixed = { market, code, name: it.info.name, sec_type, is_watched: false };
          return ask.row(it.symbol, { index, security: it, fixed });
        });
    },
    page: [10, 100],
  },
  QotGetSearchNews: {
    rows: several(20, 1),
    page: [10, 100],
    fix: ({ index, c2s, day, market, world, random }) => {
      const word = String(c2s["keyword"]).toLowerCase();
      const about = world.securities().filter(({ info, symbol }) =>
        `${symbol} ${info.name}`.toLowerCase().includes(word)
      );
      const asked = Number(c2s["news_sub_type"] ?? 0);
      return {
        title: `Simulated headline ${index + 1} about ${String(c2s["keyword"])}`,
        news_sub_type: asked === 0 ? 1 + random.int(3) : asked,
        source: TEXTS.news[index % TEXTS.news.length],
        publish_time: String(fromWall(market, day * DAY) / 1000 + 36_000),
        related_securities: about.slice(0, 2).map(({ info }) => `${info.code}.${info.market}`),
      };
    },
  },
  GetDelayStatistics: {
    reply: ({ c2s }) => {
      const types = c2s["typeList"] as readonly number[];
      const wants = (type: number): boolean => types.length === 0 || types.includes(type);
      const ends = c2s["segmentList"] as readonly number[];
      const steps = ends.length === 0 ? [2, 4, 6, 8, 10, 20, 50, 100, -1] : ends;
      const counts = steps.map((_, i) => Math.floor(1000 / 2 ** (i + 1)));
      const total = counts.reduce((sum, count) => sum + count, 0) || 1;
      let sum = 0;
      const itemList = steps.map((end, i) => {
        const count = counts[i] as number;
        sum += count;
        return {
          begin: steps[i - 1] ?? 0,
          end,
          count,
          proportion: count / total * 100,
          cumulativeRatio: sum / total * 100,
        };
      });
      const kinds = [PushType.Price, PushType.Ticker, PushType.OrderBook, PushType.Broker];
      return {
        qotPushStatisticsList: wants(DelayType.QotPush)
          ? kinds.map((qotPushType) => ({ qotPushType, itemList, delayAvg: 4, count: total }))
          : [],
        reqReplyStatisticsList: wants(DelayType.ReqReply)
          ? [{ protoID: 3004, count: 100, totalCostAvg: 2, openDCostAvg: 1, netDelayAvg: 0.5, isLocalReply: true }]
          : [],
        placeOrderStatisticsList: [],
      };
    },
  },
  Verification: { reply: () => ({}) },
  TestCmd: {
    reply: ({ c2s }) => ({ cmd: c2s["cmd"], resultStr: c2s["paramStr"] ?? "", resultBytes: c2s["paramBytes"] }),
  },
};

/** Companies about to be listed: made up, with codes that no security of the market has. */
function ipos(ask: Ask): Row[] {
  const market = marketsOf(ask)[0];
  if (market === undefined || market === "CC") return [];
  const extra = { HK: "hkExData", US: "usExData", SH: "cnExData", SZ: "cnExData" }[market];
  return [0, 1, 2].map((index) => {
    const day = tradingDay(market, ask.world.day(market), 3 + 5 * index);
    const code = { HK: `0989${index}`, US: `SIM${"ABC"[index]}`, SH: `68899${index}`, SZ: `30199${index}` }[market];
    const basic = {
      security: { market: ask.c2s["market"], code },
      name: `Simulated Offering ${index + 1}`,
      listTime: dateText(market, day),
      listTimestamp: fromWall(market, day * DAY) / 1000,
    };
    const absent: Fields = Object.fromEntries(
      ["cnExData", "hkExData", "usExData", "sgExData", "myExData", "jpExData"].filter((name) => name !== extra)
        .map((name) => [name, undefined]),
    );
    return ask.row(code, { index, market, day: tradingDay(market, day, -8), fixed: { basic, ...absent } });
  });
}

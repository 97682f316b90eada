/**
 * Trading days, suspensions, and corporate actions.
 *
 * @module
 */

import { TradeDateMarket, TradeDateType } from "../../gen/qot_common.ts";
import { isShortDay, isTradingDay, parseDay } from "../market/holidays.ts";
import type { SimSecurity } from "../market/security.ts";
import { civilDate, DAY, dayNumber, formatDate, fromWall, type MarketCode, toWall } from "../market/zones.ts";
import { Refusal } from "../refusal.ts";
import { securityOf } from "../shapes.ts";
import type { Handlers } from "./handler.ts";
import { rehabOf } from "./rehab.ts";
import { findSecurities, findSecurity } from "./securities.ts";

/** Years back that OpenD knows trading days of. */
const YEARS = 10;

const MARKETS: Readonly<Record<number, MarketCode>> = {
  [TradeDateMarket.HK]: "HK",
  [TradeDateMarket.US]: "US",
  [TradeDateMarket.CN]: "SH",
  [TradeDateMarket.NT]: "SH",
  [TradeDateMarket.ST]: "HK",
};

/** RequestTradeDate, GetSuspend, RequestRehab. */
export const calendarHandlers: Handlers = {
  QotRequestTradeDate: ({ market, beginTime, endTime, security }, context) => {
    const own = security === undefined ? undefined : findSecurity(security, context);
    const code = own?.info.market ?? MARKETS[market];
    if (code === undefined) throw new Refusal(`Trade date market ${market} is none that the simulator has`);
    const [begin, end] = range(beginTime, endTime);
    const { year } = civilDate(Math.floor(toWall(code, context.core.marketTime()) / DAY));
    const tradeDateList = [];
    const last = Math.min(end, dayNumber(year, 12, 31));
    for (let day = Math.max(begin, dayNumber(year - YEARS, 1, 1)); day <= last; day++) {
      if (!isTradingDay(code, day)) continue;
      const time = fromWall(code, day * DAY);
      const tradeDateType = isShortDay(code, day) ? TradeDateType.Morning : TradeDateType.Whole;
      tradeDateList.push({ time: formatDate(code, time), timestamp: time / 1000, tradeDateType });
    }
    return { tradeDateList };
  },

  QotGetSuspend: ({ securityList, beginTime, endTime }, context) => {
    const [begin, end] = range(beginTime, endTime);
    return {
      SecuritySuspendList: findSecurities(securityList, context).map((security) => ({
        security: securityOf(security),
        suspendList: suspensions(security, begin, end, context.core.marketTime()),
      })),
    };
  },

  QotRequestRehab: ({ security: asked }, context) => {
    const security = findSecurity(asked, context);
    return { rehabList: security.rehabs().map((factors) => rehabOf(security.info.market, factors)) };
  },
};

/** @throws {Refusal} a date that is none, or an end before its begin */
export function range(beginTime: string, endTime: string): [begin: number, end: number] {
  const begin = dayOf("beginTime", beginTime);
  const end = dayOf("endTime", endTime);
  if (end < begin) throw new Refusal(`endTime "${endTime}" is before beginTime "${beginTime}"`);
  return [begin, end];
}

function dayOf(name: string, text: string): number {
  const day = parseDay(text);
  if (day === undefined) throw new Refusal(`${name} is "${text}": yyyy-MM-dd is wanted`);
  return day;
}

/** The days of a range up to today on which a security was suspended from the start: those since the market's first. */
function suspensions(
  { info, past }: SimSecurity,
  begin: number,
  end: number,
  now: number,
): { time: string; timestamp: number }[] {
  if (info.suspended !== true) return [];
  const today = Math.floor(toWall(info.market, now) / DAY);
  const days = [];
  for (let day = Math.max(begin, past.ends); day <= Math.min(end, today); day++) {
    if (!isTradingDay(info.market, day)) continue;
    const time = fromWall(info.market, day * DAY);
    days.push({ time: formatDate(info.market, time), timestamp: time / 1000 });
  }
  return days;
}

/**
 * The bars of the past, page by page, and the quota of securities that they may be asked for.
 *
 * @module
 */

import { Session } from "../../gen/common.ts";
import { KLFields, type KLine, RehabType } from "../../gen/qot_common.ts";
import { parseDay } from "../market/holidays.ts";
import { DAY, formatDate, formatTime, formatWall, fromWall, type MarketCode } from "../market/zones.ts";
import { Refusal } from "../refusal.ts";
import { toldQuota } from "../rules/quota_tiers.ts";
import { kLine, securityOf } from "../shapes.ts";
import { scopeOf } from "../session_scope.ts";
import type { Handlers } from "./handler.ts";
import { checkKLType } from "./kl_types.ts";
import { findSecurity, requireRight } from "./securities.ts";

/** Bars to a page at most. */
const PAGE = 1000;

/** RequestHistoryKL, RequestHistoryKLQuota. */
export const historyHandlers: Handlers = {
  QotRequestHistoryKL: (c2s, { core, after }) => {
    const security = findSecurity(c2s.security, { core });
    requireRight([security], { core });
    const kind = checkKLType(security, c2s.klType);
    if (!Object.values(RehabType).includes(c2s.rehabType)) throw new Refusal(`Unknown rehab type ${c2s.rehabType}`);
    const { rehabType, maxAckKLNum = PAGE, nextReqKey, needKLFieldsFlag = 0 } = c2s;
    if (maxAckKLNum < 1) throw new Refusal(`maxAckKLNum is ${maxAckKLNum}: it must be at least 1`);
    if (c2s.session === Session.OVERNIGHT) throw new Refusal("Session OVERNIGHT is none that history K-lines have");
    const { market, name } = security.info;
    const [begin, end] = windowOf(market, c2s.beginTime, c2s.endTime, core.marketTime());
    const query = [security.symbol, kind, rehabType, c2s.session ?? 0, c2s.extendedTime ?? false].join("/");
    const first = nextReqKey === undefined || nextReqKey.length === 0;
    const from = first ? begin : parseKey(nextReqKey, query, begin, end);
    core.historyQuota.spend(security, core.now());
    after(() => core.tellUsedQuota());
    const most = Math.min(maxAckKLNum, PAGE);
    const bars = security.history(kind, from, end, most + 1, rehabType, scopeOf(c2s.session, c2s.extendedTime));
    const page = bars.slice(0, most);
    const next = bars[most];
    return {
      security: securityOf(security),
      name,
      klList: page.map((bar) => chosen(kLine(bar, false), needKLFieldsFlag)),
      nextReqKey: next === undefined ? undefined : keyOf(next.timestamp, query),
    };
  },

  QotRequestHistoryKLQuota: ({ bGetDetail = false }, { core }) => {
    const { historyQuota } = core;
    const now = core.now();
    const used = historyQuota.asked(now);
    return {
      usedQuota: historyQuota.used(now),
      remainQuota: toldQuota(historyQuota.remaining(now)),
      detailList: bGetDetail
        ? [...used].map(([security, time]) => ({
          security: securityOf(security),
          name: security.info.name,
          requestTime: formatTime(security.info.market, time).slice(0, 19),
          requestTimeStamp: Math.floor(time / 1000),
        }))
        : [],
    };
  },
};

/**
 * The range as instants. A bound that is left empty is 365 days from the other one, or today, as the official Python client
 * fills them in.
 *
 * @throws {Refusal} a bound that is no time, or an end before its begin
 */
function windowOf(market: MarketCode, beginTime: string, endTime: string, now: number): [begin: number, end: number] {
  const last = endTime !== "" ? endTime : beginTime !== "" ? later(beginTime, 365) : formatDate(market, now);
  const first = beginTime !== "" ? beginTime : later(last, -365);
  const begin = instantOf(market, "beginTime", first, false);
  const end = instantOf(market, "endTime", last, true);
  if (end < begin) throw new Refusal(`endTime "${endTime}" is before beginTime "${beginTime}"`);
  return [begin, end];
}

/** The day that is so many after that of a time; the text itself where it is none, which is refused then. */
function later(text: string, days: number): string {
  const day = parseDay(text);
  return day === undefined ? text : formatWall((day + days) * DAY).slice(0, 10);
}

/** A bound as an instant; the end of a day where only a day is given. */
function instantOf(market: MarketCode, name: string, text: string, end: boolean): number {
  const day = parseDay(text);
  const time = /[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/.exec(text.trim());
  if (day === undefined || (time === null && /[ T]/.test(text.trim()))) {
    throw new Refusal(`${name} is "${text}": yyyy-MM-dd or yyyy-MM-dd HH:mm:ss is wanted`);
  }
  // What is labelled with the midnight after the day is of the next one.
  if (time === null) return fromWall(market, (day + (end ? 1 : 0)) * DAY) - (end ? 1 : 0);
  const [hours = 0, minutes = 0, seconds = 0] = time.slice(1).map((part) => Number(part ?? 0));
  return fromWall(market, day * DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000);
}

/** What follows a key's first four bytes, as a live OpenD's keys have it. */
const MARK = [0x11, 0x18, 2, 0] as const;

/** What a live OpenD's keys look like: eight bytes, then the time of the next bar in seconds. Of the query it has a trace. */
function keyOf(timestamp: number, query: string): Uint8Array {
  const key = new Uint8Array(16);
  const view = new DataView(key.buffer);
  view.setUint32(0, traceOf(query));
  key.set(MARK, 4);
  view.setBigUint64(8, BigInt(timestamp), true);
  return key;
}

/** @throws {Refusal} a key that no reply to the same query gave */
function parseKey(key: Uint8Array, query: string, begin: number, end: number): number {
  const view = new DataView(key.buffer, key.byteOffset, key.length);
  const known = key.length === 16 && MARK.every((byte, i) => key[i + 4] === byte) &&
    view.getUint32(0) === traceOf(query);
  const time = known ? Number(view.getBigUint64(8, true)) * 1000 : Number.NaN;
  if (!(time >= begin && time <= end)) throw new Refusal("nextReqKey is none that a reply to the same request gave");
  return time;
}

/** FNV-1a. */
function traceOf(query: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < query.length; i++) value = Math.imul(value ^ query.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** The fields of a bar that its bits ask for; all of them without any. */
function chosen(bar: KLine, flags: number): KLine {
  if (flags === 0) return bar;
  const wants = (flag: number): boolean => (flags & flag) !== 0;
  return {
    ...bar,
    highPrice: wants(KLFields.High) ? bar.highPrice : undefined,
    openPrice: wants(KLFields.Open) ? bar.openPrice : undefined,
    lowPrice: wants(KLFields.Low) ? bar.lowPrice : undefined,
    closePrice: wants(KLFields.Close) ? bar.closePrice : undefined,
    lastClosePrice: wants(KLFields.LastClose) ? bar.lastClosePrice : undefined,
    volume: wants(KLFields.Volume) ? bar.volume : undefined,
    turnover: wants(KLFields.Turnover) ? bar.turnover : undefined,
    turnoverRate: wants(KLFields.TurnoverRate) ? bar.turnoverRate : undefined,
    pe: wants(KLFields.PE) ? bar.pe : undefined,
    changeRate: wants(KLFields.ChangeRate) ? bar.changeRate : undefined,
  };
}

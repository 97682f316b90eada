/**
 * The bars of the past, page by page, and the quota of securities that they may be asked for.
 *
 * @module
 */

import { KLFields, type KLine, KLType, RehabType } from "../../gen/qot_common.ts";
import type { Core } from "../core.ts";
import { parseDay } from "../market/holidays.ts";
import type { BarKind } from "../market/bars.ts";
import type { SimSecurity } from "../market/security.ts";
import { DAY, formatTime, fromWall, type MarketCode } from "../market/zones.ts";
import { Refusal } from "../refusal.ts";
import { kLine, securityOf } from "../shapes.ts";
import { subTypeOf } from "../subtypes.ts";
import type { Handlers } from "./handler.ts";
import { findSecurity } from "./securities.ts";

/** Bars to a page at most. */
const PAGE = 1000;
/** Securities that history may be asked for within seven days: what GetUserInfo tells. */
const QUOTA = 300;
const WEEK = 7 * DAY;

/** RequestHistoryKL, RequestHistoryKLQuota. */
export const historyHandlers: Handlers = {
  QotRequestHistoryKL: (c2s, { core }) => {
    const security = findSecurity(c2s.security, { core });
    if (subTypeOf(c2s.klType) === undefined || c2s.klType === KLType.Unknown) {
      throw new Refusal(`Unknown KL type ${c2s.klType}`);
    }
    if (!Object.values(RehabType).includes(c2s.rehabType)) throw new Refusal(`Unknown rehab type ${c2s.rehabType}`);
    const { maxAckKLNum = PAGE, nextReqKey, needKLFieldsFlag = 0 } = c2s;
    if (maxAckKLNum < 1) throw new Refusal(`maxAckKLNum is ${maxAckKLNum}: it must be at least 1`);
    const { market, name } = security.info;
    const begin = instantOf(market, "beginTime", c2s.beginTime, false);
    const end = instantOf(market, "endTime", c2s.endTime, true);
    if (end < begin) throw new Refusal(`endTime "${c2s.endTime}" is before beginTime "${c2s.beginTime}"`);
    spend(core, security);
    const from = nextReqKey === undefined || nextReqKey.length === 0 ? begin : parseKey(nextReqKey);
    const bars = security.history(c2s.klType as BarKind, from, end, Math.min(maxAckKLNum, PAGE) + 1);
    const page = bars.slice(0, Math.min(maxAckKLNum, PAGE));
    const next = bars[page.length];
    return {
      security: securityOf(security),
      name,
      klList: page.map((bar) => chosen(kLine(bar, false), needKLFieldsFlag)),
      nextReqKey: next === undefined ? undefined : keyOf(next.timestamp),
    };
  },

  QotRequestHistoryKLQuota: ({ bGetDetail = false }, { core }) => {
    const used = usedOf(core);
    return {
      usedQuota: used.size,
      remainQuota: QUOTA - used.size,
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

const asked: WeakMap<Core, Map<SimSecurity, number>> = /* @__PURE__ */ new WeakMap();

/** The securities that count, each with when its bars were last asked for. */
function usedOf(core: Core): Map<SimSecurity, number> {
  const used = asked.get(core) ?? new Map<SimSecurity, number>();
  asked.set(core, used);
  const now = core.now();
  for (const [security, time] of used) if (now - time >= WEEK) used.delete(security);
  return used;
}

/** @throws {Refusal} the quota is used up */
function spend(core: Core, security: SimSecurity): void {
  const used = usedOf(core);
  if (!used.has(security) && used.size >= QUOTA) {
    throw new Refusal(`The history K-line quota is not enough: ${used.size} of ${QUOTA} are used, each for 7 days`);
  }
  used.set(security, core.now());
}

/** A bound as an instant; the end of a day where only a day is given. */
function instantOf(market: MarketCode, name: string, text: string, end: boolean): number {
  const day = parseDay(text);
  const time = /[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/.exec(text.trim());
  if (day === undefined || (time === null && /[ T]/.test(text.trim()))) {
    throw new Refusal(`${name} is "${text}": yyyy-MM-dd or yyyy-MM-dd HH:mm:ss is wanted`);
  }
  // The last minute of a day is labelled with the midnight after it.
  if (time === null) return fromWall(market, (day + (end ? 1 : 0)) * DAY);
  const [hours = 0, minutes = 0, seconds = 0] = time.slice(1).map((part) => Number(part ?? 0));
  return fromWall(market, day * DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000);
}

const HEAD = [0xbc, 0x64, 0, 0, 0x11, 0x18, 2, 0] as const;

/** What a live OpenD's keys look like: eight bytes, then the time of the next bar in seconds. */
function keyOf(timestamp: number): Uint8Array {
  const key = new Uint8Array(16);
  key.set(HEAD);
  new DataView(key.buffer).setBigUint64(8, BigInt(timestamp), true);
  return key;
}

/** @throws {Refusal} a key that no reply gave */
function parseKey(key: Uint8Array): number {
  if (key.length !== 16 || HEAD.some((byte, i) => key[i] !== byte)) {
    throw new Refusal("nextReqKey is none that a reply gave");
  }
  return Number(new DataView(key.buffer, key.byteOffset).getBigUint64(8, true)) * 1000;
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

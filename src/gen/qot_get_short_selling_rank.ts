// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotMarket, Security, SecurityInput } from "./qot_common.ts";

/**
 * The direction of sorting.
 *
 * OpenD's `Qot_GetShortSellingRank.SortDir`.
 *
 * @example
 * ```ts
 * import { QotGetShortSellingRankSortDir } from "@opend/client/commands";
 *
 * const value: QotGetShortSellingRankSortDir = QotGetShortSellingRankSortDir.Descending; // 0
 * ```
 */
export const QotGetShortSellingRankSortDir = {
  /** Greatest first; the default. */
  Descending: 0,
  /** Least first. */
  Ascending: 1,
} as const;
/**
 * The direction of sorting.
 *
 * OpenD's `Qot_GetShortSellingRank.SortDir`.
 */
export type QotGetShortSellingRankSortDir = (typeof QotGetShortSellingRankSortDir)[keyof typeof QotGetShortSellingRankSortDir];

/**
 * What the stocks are ranked by.
 *
 * OpenD's `Qot_GetShortSellingRank.ShortSellingSortField`.
 *
 * @example
 * ```ts
 * import { QotGetShortSellingRankShortSellingSortField } from "@opend/client/commands";
 *
 * const value: QotGetShortSellingRankShortSellingSortField = QotGetShortSellingRankShortSellingSortField.ShortNumberChange; // 1
 * ```
 */
export const QotGetShortSellingRankShortSellingSortField = {
  /** Not set: by the change in shares sold short. */
  Unknown: 0,
  /** By the change in shares sold short. */
  ShortNumberChange: 1,
  /** By the change in the share of short selling. */
  ShortRatioChange: 2,
  /** By the shares sold short. */
  ShortNumber: 3,
  /** By the share of short selling in the volume. */
  ShortRatio: 4,
  /** By all shares traded. */
  Volume: 5,
  /** By the shares held short. */
  PositionVolume: 6,
  /** By the shares held short as a ratio. */
  PositionRatio: 7,
  /** By the days it would take to buy back all shares held short. */
  DaysToCover: 8,
  /** By the average daily volume of the last week. */
  WeekAvgVolume: 9,
  /** By the average of shares sold short a day in the last week. */
  WeekAvgShortNumber: 10,
  /** By the average daily share of short selling in the last week. */
  WeekAvgShortRatio: 11,
  /** By the average daily volume of the last month. */
  MonthAvgVolume: 12,
  /** By the average of shares sold short a day in the last month. */
  MonthAvgShortNumber: 13,
  /** By the average daily share of short selling in the last month. */
  MonthAvgShortRatio: 14,
} as const;
/**
 * What the stocks are ranked by.
 *
 * OpenD's `Qot_GetShortSellingRank.ShortSellingSortField`.
 */
export type QotGetShortSellingRankShortSellingSortField = (typeof QotGetShortSellingRankShortSellingSortField)[keyof typeof QotGetShortSellingRankShortSellingSortField];

/**
 * Which market's ranking is asked for, sorted how, and which part of it.
 *
 * OpenD's `Qot_GetShortSellingRank.C2S`, sent with {@linkcode QotGetShortSellingRank}.
 */
export interface QotGetShortSellingRankC2S extends Message {
  /** The market to rank: HK or US; default US. */
  market?: QotMarket | undefined;
  /** What to rank by; default the change in shares sold short. */
  sortField?: QotGetShortSellingRankShortSellingSortField | undefined;
  /** Greatest or least first; default greatest. */
  sortDir?: QotGetShortSellingRankSortDir | undefined;
  /** Place in the ranking to start from, counted from 0; default 0. */
  offset?: number | undefined;
  /** How many stocks to return: 1 to 35, default 10. */
  count?: number | undefined;
  /** Only stocks of these industry plates; all when empty. */
  plateList: readonly Security[];
}

/**
 * Which market's ranking is asked for, sorted how, and which part of it.
 *
 * What a request gives for OpenD's `Qot_GetShortSellingRank.C2S`, sent with {@linkcode QotGetShortSellingRank}.
 */
export interface QotGetShortSellingRankC2SInput extends Message {
  /** The market to rank: HK or US; default US. */
  market?: QotMarket | undefined;
  /** What to rank by; default the change in shares sold short. */
  sortField?: QotGetShortSellingRankShortSellingSortField | undefined;
  /** Greatest or least first; default greatest. */
  sortDir?: QotGetShortSellingRankSortDir | undefined;
  /** Place in the ranking to start from, counted from 0; default 0. */
  offset?: number | undefined;
  /** How many stocks to return: 1 to 35, default 10. */
  count?: number | undefined;
  /** Only stocks of these industry plates; all when empty. */
  plateList?: readonly SecurityInput[] | undefined;
}

/** Writes a `Qot_GetShortSellingRank.C2S`. */
export function encodeQotGetShortSellingRankC2S(w: Writer, v: QotGetShortSellingRankC2SInput): void {
  let at: number;
  if (v.market != null) w.int32(8, v.market, "market");
  if (v.sortField != null) w.int32(16, v.sortField, "sortField");
  if (v.sortDir != null) w.int32(24, v.sortDir, "sortDir");
  if (v.offset != null) w.int32(32, v.offset, "offset");
  if (v.count != null) w.int32(40, v.count, "count");
  for (const x of w.list(v.plateList, "plateList")) { at = w.open(50); encodeSecurity(w, w.security(x, "plateList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShortSellingRank.C2S`. */
export function decodeQotGetShortSellingRankC2S(r: Reader, end: number): QotGetShortSellingRankC2S {
  let $market: QotMarket | undefined;
  let $sortField: QotGetShortSellingRankShortSellingSortField | undefined;
  let $sortDir: QotGetShortSellingRankSortDir | undefined;
  let $offset: number | undefined;
  let $count: number | undefined;
  let $plateList: Security[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 16: $sortField = r.int() as QotGetShortSellingRankShortSellingSortField; break;
      case 24: $sortDir = r.int() as QotGetShortSellingRankSortDir; break;
      case 32: $offset = r.int(); break;
      case 40: $count = r.int(); break;
      case 50: ($plateList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetShortSellingRankC2S>({ market: $market, sortField: $sortField, sortDir: $sortDir, offset: $offset, count: $count, plateList: $plateList ?? none }, end, unknown);
}

/**
 * One stock in the ranking.
 *
 * OpenD's `Qot_GetShortSellingRank.ShortSellingRankItem`, held by {@linkcode QotGetShortSellingRankS2C}.
 */
export interface QotGetShortSellingRankShortSellingRankItem extends Message {
  /** Market and code of the stock. */
  security: Security;
  /** What the stock is called. */
  name?: string | undefined;
  /** Closing price, in the currency of the stock. */
  closePrice?: number | undefined;
  /** Price change of the day, in percent (20 = 20 %). */
  changeRatio?: number | undefined;
  /** Price change over 5 days, in percent. */
  changeRatio5D?: number | undefined;
  /** Price change over 10 days, in percent. */
  changeRatio10D?: number | undefined;
  /** All shares traded. */
  volume?: number | undefined;
  /** Shares sold short. */
  shortNumber?: number | undefined;
  /** Change in the shares sold short. */
  shortNumberChange?: number | undefined;
  /** Share of short selling in the volume, in percent. */
  shortRatio?: number | undefined;
  /** Change of that share, in percent. */
  shortRatioChange?: number | undefined;
  /** Shares held short. */
  shortPositionVolume?: number | undefined;
  /** Shares held short as a ratio, in percent. */
  shortPositionRatio?: number | undefined;
  /** Days it would take to buy back all shares held short. */
  daysToCover?: number | undefined;
  /** Shares sold short a day, average of the last week. */
  weekAvgShortNumber?: number | undefined;
  /** Daily share of short selling, average of the last week, in percent. */
  weekAvgShortRatio?: number | undefined;
  /** Shares sold short a day, average of the last month. */
  monthAvgShortNumber?: number | undefined;
  /** Daily share of short selling, average of the last month, in percent. */
  monthAvgShortRatio?: number | undefined;
}

/** Writes a `Qot_GetShortSellingRank.ShortSellingRankItem`. */
export function encodeQotGetShortSellingRankShortSellingRankItem(w: Writer, v: QotGetShortSellingRankShortSellingRankItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.closePrice != null) w.double(81, v.closePrice, "closePrice");
  if (v.changeRatio != null) w.double(89, v.changeRatio, "changeRatio");
  if (v.changeRatio5D != null) w.double(97, v.changeRatio5D, "changeRatio5D");
  if (v.changeRatio10D != null) w.double(105, v.changeRatio10D, "changeRatio10D");
  if (v.volume != null) w.int64Number(112, v.volume, "volume");
  if (v.shortNumber != null) w.int64Number(160, v.shortNumber, "shortNumber");
  if (v.shortNumberChange != null) w.int64Number(168, v.shortNumberChange, "shortNumberChange");
  if (v.shortRatio != null) w.double(177, v.shortRatio, "shortRatio");
  if (v.shortRatioChange != null) w.double(185, v.shortRatioChange, "shortRatioChange");
  if (v.shortPositionVolume != null) w.int64Number(192, v.shortPositionVolume, "shortPositionVolume");
  if (v.shortPositionRatio != null) w.double(201, v.shortPositionRatio, "shortPositionRatio");
  if (v.daysToCover != null) w.double(209, v.daysToCover, "daysToCover");
  if (v.weekAvgShortNumber != null) w.int64Number(216, v.weekAvgShortNumber, "weekAvgShortNumber");
  if (v.weekAvgShortRatio != null) w.double(225, v.weekAvgShortRatio, "weekAvgShortRatio");
  if (v.monthAvgShortNumber != null) w.int64Number(232, v.monthAvgShortNumber, "monthAvgShortNumber");
  if (v.monthAvgShortRatio != null) w.double(241, v.monthAvgShortRatio, "monthAvgShortRatio");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShortSellingRank.ShortSellingRankItem`. */
export function decodeQotGetShortSellingRankShortSellingRankItem(r: Reader, end: number): QotGetShortSellingRankShortSellingRankItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $closePrice: number | undefined;
  let $changeRatio: number | undefined;
  let $changeRatio5D: number | undefined;
  let $changeRatio10D: number | undefined;
  let $volume: number | undefined;
  let $shortNumber: number | undefined;
  let $shortNumberChange: number | undefined;
  let $shortRatio: number | undefined;
  let $shortRatioChange: number | undefined;
  let $shortPositionVolume: number | undefined;
  let $shortPositionRatio: number | undefined;
  let $daysToCover: number | undefined;
  let $weekAvgShortNumber: number | undefined;
  let $weekAvgShortRatio: number | undefined;
  let $monthAvgShortNumber: number | undefined;
  let $monthAvgShortRatio: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 81: $closePrice = r.double(); break;
      case 89: $changeRatio = r.double(); break;
      case 97: $changeRatio5D = r.double(); break;
      case 105: $changeRatio10D = r.double(); break;
      case 112: $volume = r.int64Number(); break;
      case 160: $shortNumber = r.int64Number(); break;
      case 168: $shortNumberChange = r.int64Number(); break;
      case 177: $shortRatio = r.double(); break;
      case 185: $shortRatioChange = r.double(); break;
      case 192: $shortPositionVolume = r.int64Number(); break;
      case 201: $shortPositionRatio = r.double(); break;
      case 209: $daysToCover = r.double(); break;
      case 216: $weekAvgShortNumber = r.int64Number(); break;
      case 225: $weekAvgShortRatio = r.double(); break;
      case 232: $monthAvgShortNumber = r.int64Number(); break;
      case 241: $monthAvgShortRatio = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetShortSellingRank.ShortSellingRankItem", { security: $security });
  return r.finish<QotGetShortSellingRankShortSellingRankItem>({ security: $security, name: $name, closePrice: $closePrice, changeRatio: $changeRatio, changeRatio5D: $changeRatio5D, changeRatio10D: $changeRatio10D, volume: $volume, shortNumber: $shortNumber, shortNumberChange: $shortNumberChange, shortRatio: $shortRatio, shortRatioChange: $shortRatioChange, shortPositionVolume: $shortPositionVolume, shortPositionRatio: $shortPositionRatio, daysToCover: $daysToCover, weekAvgShortNumber: $weekAvgShortNumber, weekAvgShortRatio: $weekAvgShortRatio, monthAvgShortNumber: $monthAvgShortNumber, monthAvgShortRatio: $monthAvgShortRatio }, end, unknown);
}

/**
 * A part of the ranking.
 *
 * OpenD's `Qot_GetShortSellingRank.S2C`, brought by {@linkcode QotGetShortSellingRank}.
 */
export interface QotGetShortSellingRankS2C extends Message {
  /** The stocks of this part, ranked. */
  dataList: readonly QotGetShortSellingRankShortSellingRankItem[];
  /** How many stocks match in all. */
  allCount?: number | undefined;
}

/** Writes a `Qot_GetShortSellingRank.S2C`. */
export function encodeQotGetShortSellingRankS2C(w: Writer, v: QotGetShortSellingRankS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetShortSellingRankShortSellingRankItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShortSellingRank.S2C`. */
export function decodeQotGetShortSellingRankS2C(r: Reader, end: number): QotGetShortSellingRankS2C {
  let $dataList: QotGetShortSellingRankShortSellingRankItem[] | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetShortSellingRankShortSellingRankItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetShortSellingRankS2C>({ dataList: $dataList ?? none, allCount: $allCount }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetShortSellingRank.Request`, sent with {@linkcode QotGetShortSellingRank}.
 */
export interface QotGetShortSellingRankRequest extends Message {
  /** What is asked. */
  c2s: QotGetShortSellingRankC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetShortSellingRank.Request`, sent with {@linkcode QotGetShortSellingRank}.
 */
export interface QotGetShortSellingRankRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetShortSellingRankC2SInput;
}

/** Writes a `Qot_GetShortSellingRank.Request`. */
export function encodeQotGetShortSellingRankRequest(w: Writer, v: QotGetShortSellingRankRequestInput): void {
  writeRequest(w, v, encodeQotGetShortSellingRankC2S);
}

/** Reads a `Qot_GetShortSellingRank.Request`. */
export function decodeQotGetShortSellingRankRequest(r: Reader, end: number): QotGetShortSellingRankRequest {
  let $c2s: QotGetShortSellingRankC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetShortSellingRankC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetShortSellingRank.Request", { c2s: $c2s });
  return r.finish<QotGetShortSellingRankRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetShortSellingRank.Response`, brought by {@linkcode QotGetShortSellingRank}.
 */
export interface QotGetShortSellingRankResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetShortSellingRankS2C | undefined;
}

/** Writes a `Qot_GetShortSellingRank.Response`. */
export function encodeQotGetShortSellingRankResponse(w: Writer, v: QotGetShortSellingRankResponse): void {
  writeResponse(w, v, encodeQotGetShortSellingRankS2C);
}

/** Reads a `Qot_GetShortSellingRank.Response`. */
export function decodeQotGetShortSellingRankResponse(r: Reader, end: number): QotGetShortSellingRankResponse {
  return readResponse("Qot_GetShortSellingRank.Response", r, end, decodeQotGetShortSellingRankS2C) as QotGetShortSellingRankResponse;
}

/**
 * Stocks ranked by short selling: its volume, the positions open, and the change of both. HK and US only.
 * Paged by offset and count. OpenD takes 60 of them in 30 seconds, of which only those from offset 0 count.
 *
 * OpenD's `Qot_GetShortSellingRank` (3415), a request.
 *
 * @example
 * ```ts
 * import { QotGetShortSellingRank, QotMarket } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetShortSellingRank, { market: QotMarket.HK_Security });
 * ```
 */
export const QotGetShortSellingRank: RequestCommand<QotGetShortSellingRankC2SInput, QotGetShortSellingRankS2C> = {
  kind: "request",
  id: 3415,
  name: "Qot_GetShortSellingRank",
  limit: { requests: 60, unless: "offset" },
  encode: encodeQotGetShortSellingRankRequest,
  decode: decodeQotGetShortSellingRankResponse,
  decodeData: decodeQotGetShortSellingRankS2C,
};

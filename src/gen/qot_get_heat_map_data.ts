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
 * The kind of plates listed.
 *
 * OpenD's `Qot_GetHeatMapData.HeatMapPlateType`.
 *
 * @example
 * ```ts
 * import { QotGetHeatMapDataHeatMapPlateType } from "@opend/client/commands";
 *
 * const value: QotGetHeatMapDataHeatMapPlateType = QotGetHeatMapDataHeatMapPlateType.Industry; // 0
 * ```
 */
export const QotGetHeatMapDataHeatMapPlateType = {
  /** Plates of industries; the default. */
  Industry: 0,
  /** Plates of stocks that share a concept, such as a technology. */
  Concept: 1,
  /** Plates of stocks that share an investment theme. */
  Theme: 2,
} as const;
/**
 * The kind of plates listed.
 *
 * OpenD's `Qot_GetHeatMapData.HeatMapPlateType`.
 */
export type QotGetHeatMapDataHeatMapPlateType = (typeof QotGetHeatMapDataHeatMapPlateType)[keyof typeof QotGetHeatMapDataHeatMapPlateType];

/**
 * What the list is ranked by.
 *
 * OpenD's `Qot_GetHeatMapData.SortField`.
 *
 * @example
 * ```ts
 * import { QotGetHeatMapDataSortField } from "@opend/client/commands";
 *
 * const value: QotGetHeatMapDataSortField = QotGetHeatMapDataSortField.ChangeRate; // 1
 * ```
 */
export const QotGetHeatMapDataSortField = {
  /** Not chosen: ranks by the change, as `ChangeRate` does. */
  Unknown: 0,
  /** By the change in percent. */
  ChangeRate: 1,
  /** By market value. */
  MarketVal: 2,
  /** By the value traded. */
  Turnover: 3,
  /** By popularity. */
  Hot: 4,
} as const;
/**
 * What the list is ranked by.
 *
 * OpenD's `Qot_GetHeatMapData.SortField`.
 */
export type QotGetHeatMapDataSortField = (typeof QotGetHeatMapDataSortField)[keyof typeof QotGetHeatMapDataSortField];

/**
 * Which plates of which market, in what order, and which page.
 *
 * OpenD's `Qot_GetHeatMapData.C2S`, sent with {@linkcode QotGetHeatMapData}.
 */
export interface QotGetHeatMapDataC2S extends Message {
  /** Market whose plates are listed, such as Hong Kong or US. */
  market: QotMarket;
  /** What to rank by; the change in percent unless set. */
  sortField?: QotGetHeatMapDataSortField | undefined;
  /** True for smallest first; largest first unless set. */
  ascend?: boolean | undefined;
  /** Rows to a page, 1 to 200; 30 unless set. */
  count?: number | undefined;
  /** Cursor of the page wanted: `nextPage` of the reply before. Leave it out for the first page. */
  page?: string | undefined;
  /** The kind of plates; industries unless set. */
  plateType?: QotGetHeatMapDataHeatMapPlateType | undefined;
}

/** Writes a `Qot_GetHeatMapData.C2S`. */
export function encodeQotGetHeatMapDataC2S(w: Writer, v: QotGetHeatMapDataC2S): void {
  w.int32(8, v.market, "market");
  if (v.sortField != null) w.int32(16, v.sortField, "sortField");
  if (v.ascend != null) w.bool(24, v.ascend, "ascend");
  if (v.count != null) w.int32(32, v.count, "count");
  if (v.page != null) w.string(42, v.page, "page");
  if (v.plateType != null) w.int32(48, v.plateType, "plateType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetHeatMapData.C2S`. */
export function decodeQotGetHeatMapDataC2S(r: Reader, end: number): QotGetHeatMapDataC2S {
  let $market: QotMarket | undefined;
  let $sortField: QotGetHeatMapDataSortField | undefined;
  let $ascend: boolean | undefined;
  let $count: number | undefined;
  let $page: string | undefined;
  let $plateType: QotGetHeatMapDataHeatMapPlateType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 16: $sortField = r.int() as QotGetHeatMapDataSortField; break;
      case 24: $ascend = r.bool(); break;
      case 32: $count = r.int(); break;
      case 42: $page = r.text(end); break;
      case 48: $plateType = r.int() as QotGetHeatMapDataHeatMapPlateType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($market === undefined) throw missing("Qot_GetHeatMapData.C2S", { market: $market });
  return r.finish<QotGetHeatMapDataC2S>({ market: $market, sortField: $sortField, ascend: $ascend, count: $count, page: $page, plateType: $plateType }, end, unknown);
}

/**
 * One plate with its figures of the day.
 *
 * OpenD's `Qot_GetHeatMapData.HeatMapPlateData`, held by {@linkcode QotGetHeatMapDataS2C}.
 */
export interface QotGetHeatMapDataHeatMapPlateData extends Message {
  /** The plate, such as "LIST2496" on the US market. */
  plate?: Security | undefined;
  /** Display name of the plate. */
  plateName?: string | undefined;
  /** Latest value of the plate's index. */
  curPrice?: number | undefined;
  /** Change, in percent (20 = 20 %). */
  changeRate?: number | undefined;
  /** Value traded in the plate's stocks. */
  turnover?: number | undefined;
  /** Volume traded in the plate's stocks. */
  volume?: number | undefined;
  /** Market value of the plate's stocks together. */
  marketVal?: number | undefined;
  /** Average price-earnings ratio; can be negative. */
  peAvg?: number | undefined;
  /** Number of stocks that rose. */
  riseCount?: number | undefined;
  /** Number of stocks that fell. */
  fallCount?: number | undefined;
  /** Number of stocks that are unchanged. */
  equalCount?: number | undefined;
  /** The stock that rose most. */
  leaderStock?: Security | undefined;
  /** What the plate is about, in words; can be absent. */
  description?: string | undefined;
}

/** Writes a `Qot_GetHeatMapData.HeatMapPlateData`. */
export function encodeQotGetHeatMapDataHeatMapPlateData(w: Writer, v: QotGetHeatMapDataHeatMapPlateData): void {
  let at: number;
  if (v.plate != null) { at = w.open(10); encodeSecurity(w, w.security(v.plate, "plate")); w.close(at); }
  if (v.plateName != null) w.string(18, v.plateName, "plateName");
  if (v.curPrice != null) w.double(25, v.curPrice, "curPrice");
  if (v.changeRate != null) w.double(33, v.changeRate, "changeRate");
  if (v.turnover != null) w.double(41, v.turnover, "turnover");
  if (v.volume != null) w.int64Number(48, v.volume, "volume");
  if (v.marketVal != null) w.double(57, v.marketVal, "marketVal");
  if (v.peAvg != null) w.double(65, v.peAvg, "peAvg");
  if (v.riseCount != null) w.int32(72, v.riseCount, "riseCount");
  if (v.fallCount != null) w.int32(80, v.fallCount, "fallCount");
  if (v.equalCount != null) w.int32(88, v.equalCount, "equalCount");
  if (v.leaderStock != null) { at = w.open(98); encodeSecurity(w, w.security(v.leaderStock, "leaderStock")); w.close(at); }
  if (v.description != null) w.string(106, v.description, "description");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetHeatMapData.HeatMapPlateData`. */
export function decodeQotGetHeatMapDataHeatMapPlateData(r: Reader, end: number): QotGetHeatMapDataHeatMapPlateData {
  let $plate: Security | undefined;
  let $plateName: string | undefined;
  let $curPrice: number | undefined;
  let $changeRate: number | undefined;
  let $turnover: number | undefined;
  let $volume: number | undefined;
  let $marketVal: number | undefined;
  let $peAvg: number | undefined;
  let $riseCount: number | undefined;
  let $fallCount: number | undefined;
  let $equalCount: number | undefined;
  let $leaderStock: Security | undefined;
  let $description: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $plate = merged($plate, decodeSecurity(r, r.endOf(end))); break;
      case 18: $plateName = r.text(end); break;
      case 25: $curPrice = r.double(); break;
      case 33: $changeRate = r.double(); break;
      case 41: $turnover = r.double(); break;
      case 48: $volume = r.int64Number(); break;
      case 57: $marketVal = r.double(); break;
      case 65: $peAvg = r.double(); break;
      case 72: $riseCount = r.int(); break;
      case 80: $fallCount = r.int(); break;
      case 88: $equalCount = r.int(); break;
      case 98: $leaderStock = merged($leaderStock, decodeSecurity(r, r.endOf(end))); break;
      case 106: $description = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetHeatMapDataHeatMapPlateData>({ plate: $plate, plateName: $plateName, curPrice: $curPrice, changeRate: $changeRate, turnover: $turnover, volume: $volume, marketVal: $marketVal, peAvg: $peAvg, riseCount: $riseCount, fallCount: $fallCount, equalCount: $equalCount, leaderStock: $leaderStock, description: $description }, end, unknown);
}

/**
 * One page of the map.
 *
 * OpenD's `Qot_GetHeatMapData.S2C`, brought by {@linkcode QotGetHeatMapData}.
 */
export interface QotGetHeatMapDataS2C extends Message {
  /** The plates of this page, in the order asked for. */
  plateDataList: readonly QotGetHeatMapDataHeatMapPlateData[];
  /** How many plates there are over all pages. */
  allCount?: number | undefined;
  /** Cursor to ask for the next page with; empty when this was the last. */
  nextPage?: string | undefined;
}

/** Writes a `Qot_GetHeatMapData.S2C`. */
export function encodeQotGetHeatMapDataS2C(w: Writer, v: QotGetHeatMapDataS2C): void {
  let at: number;
  for (const x of w.list(v.plateDataList, "plateDataList")) { at = w.open(10); encodeQotGetHeatMapDataHeatMapPlateData(w, w.object(x, "plateDataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.nextPage != null) w.string(26, v.nextPage, "nextPage");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetHeatMapData.S2C`. */
export function decodeQotGetHeatMapDataS2C(r: Reader, end: number): QotGetHeatMapDataS2C {
  let $plateDataList: QotGetHeatMapDataHeatMapPlateData[] | undefined;
  let $allCount: number | undefined;
  let $nextPage: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($plateDataList ??= []).push(decodeQotGetHeatMapDataHeatMapPlateData(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      case 26: $nextPage = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetHeatMapDataS2C>({ plateDataList: $plateDataList ?? none, allCount: $allCount, nextPage: $nextPage }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetHeatMapData.Request`, sent with {@linkcode QotGetHeatMapData}.
 */
export interface QotGetHeatMapDataRequest extends Message {
  /** What is asked. */
  c2s: QotGetHeatMapDataC2S;
}

/** Writes a `Qot_GetHeatMapData.Request`. */
export function encodeQotGetHeatMapDataRequest(w: Writer, v: QotGetHeatMapDataRequest): void {
  writeRequest(w, v, encodeQotGetHeatMapDataC2S);
}

/** Reads a `Qot_GetHeatMapData.Request`. */
export function decodeQotGetHeatMapDataRequest(r: Reader, end: number): QotGetHeatMapDataRequest {
  let $c2s: QotGetHeatMapDataC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetHeatMapDataC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetHeatMapData.Request", { c2s: $c2s });
  return r.finish<QotGetHeatMapDataRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetHeatMapData.Response`, brought by {@linkcode QotGetHeatMapData}.
 */
export interface QotGetHeatMapDataResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetHeatMapDataS2C | undefined;
}

/** Writes a `Qot_GetHeatMapData.Response`. */
export function encodeQotGetHeatMapDataResponse(w: Writer, v: QotGetHeatMapDataResponse): void {
  writeResponse(w, v, encodeQotGetHeatMapDataS2C);
}

/** Reads a `Qot_GetHeatMapData.Response`. */
export function decodeQotGetHeatMapDataResponse(r: Reader, end: number): QotGetHeatMapDataResponse {
  return readResponse("Qot_GetHeatMapData.Response", r, end, decodeQotGetHeatMapDataS2C) as QotGetHeatMapDataResponse;
}

/**
 * Lists the plates (sectors) of a market as a heat map shows them: change, turnover, market value, rising and
 * falling stocks, leader.
 * OpenD takes 60 of them in 30 seconds; only first pages count. Paged with a cursor: hand `nextPage` back as
 * `page`.
 *
 * OpenD's `Qot_GetHeatMapData` (3432), a request.
 *
 * @example
 * ```ts
 * import { QotGetHeatMapData, QotMarket } from "@opend/client/commands";
 *
 * const { plateDataList } = await quote.request(QotGetHeatMapData, { market: QotMarket.HK_Security });
 * ```
 */
export const QotGetHeatMapData: RequestCommand<QotGetHeatMapDataC2S, QotGetHeatMapDataS2C> = {
  kind: "request",
  id: 3432,
  name: "Qot_GetHeatMapData",
  limit: { requests: 60, unless: "page" },
  encode: encodeQotGetHeatMapDataRequest,
  decode: decodeQotGetHeatMapDataResponse,
  decodeData: decodeQotGetHeatMapDataS2C,
};

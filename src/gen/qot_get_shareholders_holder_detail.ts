// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { HolderDetailType, Security, SecurityInput, SortField, SortType } from "./qot_common.ts";

/**
 * One holder's holding in one period.
 *
 * OpenD's `Qot_GetShareholdersHolderDetail.OwnershipDetailItem`, held by {@linkcode QotGetShareholdersHolderDetailS2C}.
 */
export interface QotGetShareholdersHolderDetailOwnershipDetailItem extends Message {
  /** Period of the report, such as "2025/Q3". */
  periodText?: string | undefined;
  /** The holder's number, which other commands about shareholders take too. */
  holderId?: bigint | undefined;
  /** Who holds the shares. */
  name?: string | undefined;
  /** Number of shares held. */
  holderQuantity?: number | undefined;
  /** Change of the number of shares: positive when bought, negative when sold. */
  holderQuantityChange?: number | undefined;
  /** Part of the company's shares that is held, in percent (12.34 = 12.34 %). */
  holderPct?: number | undefined;
  /**
   * Change of the holding as a part of the company's shares, in percent (12.34 = 12.34 %); negative when
   * less.
   */
  holderPctChange?: number | undefined;
  /** Day that the holding is of, in seconds since the epoch. */
  holdingDate?: number | undefined;
  /** Day that the holding is of, as YYYY-MM-DD in Hong Kong's time zone, whatever the market. */
  holdingDateStr?: string | undefined;
  /** Closing price of that day, unadjusted. */
  closePrice?: number | undefined;
  /** Change of the price on that day, in percent (-0.4467 = -0.4467 %). */
  priceChangePct?: number | undefined;
  /** Filing that tells of it, such as 13F. */
  sourceGroupName?: string | undefined;
}

/** Writes a `Qot_GetShareholdersHolderDetail.OwnershipDetailItem`. */
export function encodeQotGetShareholdersHolderDetailOwnershipDetailItem(w: Writer, v: QotGetShareholdersHolderDetailOwnershipDetailItem): void {
  if (v.periodText != null) w.string(10, v.periodText, "periodText");
  if (v.holderId != null) w.uint64BigInt(16, v.holderId, "holderId");
  if (v.name != null) w.string(26, v.name, "name");
  if (v.holderQuantity != null) w.int64Number(32, v.holderQuantity, "holderQuantity");
  if (v.holderQuantityChange != null) w.int64Number(40, v.holderQuantityChange, "holderQuantityChange");
  if (v.holderPct != null) w.double(49, v.holderPct, "holderPct");
  if (v.holderPctChange != null) w.double(57, v.holderPctChange, "holderPctChange");
  if (v.holdingDate != null) w.uint64Number(64, v.holdingDate, "holdingDate");
  if (v.holdingDateStr != null) w.string(74, v.holdingDateStr, "holdingDateStr");
  if (v.closePrice != null) w.double(81, v.closePrice, "closePrice");
  if (v.priceChangePct != null) w.double(89, v.priceChangePct, "priceChangePct");
  if (v.sourceGroupName != null) w.string(98, v.sourceGroupName, "sourceGroupName");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShareholdersHolderDetail.OwnershipDetailItem`. */
export function decodeQotGetShareholdersHolderDetailOwnershipDetailItem(r: Reader, end: number): QotGetShareholdersHolderDetailOwnershipDetailItem {
  let $periodText: string | undefined;
  let $holderId: bigint | undefined;
  let $name: string | undefined;
  let $holderQuantity: number | undefined;
  let $holderQuantityChange: number | undefined;
  let $holderPct: number | undefined;
  let $holderPctChange: number | undefined;
  let $holdingDate: number | undefined;
  let $holdingDateStr: string | undefined;
  let $closePrice: number | undefined;
  let $priceChangePct: number | undefined;
  let $sourceGroupName: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $periodText = r.text(end); break;
      case 16: $holderId = r.uint64BigInt(); break;
      case 26: $name = r.text(end); break;
      case 32: $holderQuantity = r.int64Number(); break;
      case 40: $holderQuantityChange = r.int64Number(); break;
      case 49: $holderPct = r.double(); break;
      case 57: $holderPctChange = r.double(); break;
      case 64: $holdingDate = r.uint64Number(); break;
      case 74: $holdingDateStr = r.text(end); break;
      case 81: $closePrice = r.double(); break;
      case 89: $priceChangePct = r.double(); break;
      case 98: $sourceGroupName = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetShareholdersHolderDetailOwnershipDetailItem>({ periodText: $periodText, holderId: $holderId, name: $name, holderQuantity: $holderQuantity, holderQuantityChange: $holderQuantityChange, holderPct: $holderPct, holderPctChange: $holderPctChange, holdingDate: $holdingDate, holdingDateStr: $holdingDateStr, closePrice: $closePrice, priceChangePct: $priceChangePct, sourceGroupName: $sourceGroupName }, end, unknown);
}

/**
 * Whose shareholders, which of them, in what order, and which page.
 *
 * OpenD's `Qot_GetShareholdersHolderDetail.C2S`, sent with {@linkcode QotGetShareholdersHolderDetail}.
 */
export interface QotGetShareholdersHolderDetailC2S extends Message {
  /** The stock or fund whose shareholders are asked for. */
  security: Security;
  /** Only holders of this kind; left out: what OpenD's servers think fit. */
  requestType?: HolderDetailType | undefined;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
  /** What to sort by: shares held (61, the default) or change of them (62). */
  sortColumn?: SortField | undefined;
  /** Which way to sort; descending when left out. */
  sortType?: SortType | undefined;
  /** Which period: a periodId of QotGetShareholdersOverview. 0 or left out: the latest. */
  periodId?: number | undefined;
  /** Only this holder, by a holderId of any command about shareholders or insiders. 0 or left out: all. */
  holderId?: number | undefined;
}

/**
 * Whose shareholders, which of them, in what order, and which page.
 *
 * What a request gives for OpenD's `Qot_GetShareholdersHolderDetail.C2S`, sent with {@linkcode QotGetShareholdersHolderDetail}.
 */
export interface QotGetShareholdersHolderDetailC2SInput extends Message {
  /** The stock or fund whose shareholders are asked for. */
  security: SecurityInput;
  /** Only holders of this kind; left out: what OpenD's servers think fit. */
  requestType?: HolderDetailType | undefined;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
  /** What to sort by: shares held (61, the default) or change of them (62). */
  sortColumn?: SortField | undefined;
  /** Which way to sort; descending when left out. */
  sortType?: SortType | undefined;
  /** Which period: a periodId of QotGetShareholdersOverview. 0 or left out: the latest. */
  periodId?: number | undefined;
  /** Only this holder, by a holderId of any command about shareholders or insiders. 0 or left out: all. */
  holderId?: number | undefined;
}

/** Writes a `Qot_GetShareholdersHolderDetail.C2S`. */
export function encodeQotGetShareholdersHolderDetailC2S(w: Writer, v: QotGetShareholdersHolderDetailC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.requestType != null) w.int32(16, v.requestType, "requestType");
  if (v.nextKey != null) w.string(26, v.nextKey, "nextKey");
  if (v.num != null) w.int32(32, v.num, "num");
  if (v.sortColumn != null) w.int32(40, v.sortColumn, "sortColumn");
  if (v.sortType != null) w.int32(48, v.sortType, "sortType");
  if (v.periodId != null) w.int32(56, v.periodId, "periodId");
  if (v.holderId != null) w.int32(64, v.holderId, "holderId");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShareholdersHolderDetail.C2S`. */
export function decodeQotGetShareholdersHolderDetailC2S(r: Reader, end: number): QotGetShareholdersHolderDetailC2S {
  let $security: Security | undefined;
  let $requestType: HolderDetailType | undefined;
  let $nextKey: string | undefined;
  let $num: number | undefined;
  let $sortColumn: SortField | undefined;
  let $sortType: SortType | undefined;
  let $periodId: number | undefined;
  let $holderId: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $requestType = r.int() as HolderDetailType; break;
      case 26: $nextKey = r.text(end); break;
      case 32: $num = r.int(); break;
      case 40: $sortColumn = r.int() as SortField; break;
      case 48: $sortType = r.int() as SortType; break;
      case 56: $periodId = r.int(); break;
      case 64: $holderId = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetShareholdersHolderDetail.C2S", { security: $security });
  return r.finish<QotGetShareholdersHolderDetailC2S>({ security: $security, requestType: $requestType, nextKey: $nextKey, num: $num, sortColumn: $sortColumn, sortType: $sortType, periodId: $periodId, holderId: $holderId }, end, unknown);
}

/**
 * One page of holders.
 *
 * OpenD's `Qot_GetShareholdersHolderDetail.S2C`, brought by {@linkcode QotGetShareholdersHolderDetail}.
 */
export interface QotGetShareholdersHolderDetailS2C extends Message {
  /** When the data was last brought up to date, in seconds since the epoch. */
  updateTime?: number | undefined;
  /** When the data was last brought up to date, as YYYY-MM-DD HH:MM:SS in the market's time zone. */
  updateTimeStr?: string | undefined;
  /** What to ask for the next page with; "-1" when there are no more. */
  nextKey?: string | undefined;
  /** The holders of this page. */
  itemList: readonly QotGetShareholdersHolderDetailOwnershipDetailItem[];
}

/** Writes a `Qot_GetShareholdersHolderDetail.S2C`. */
export function encodeQotGetShareholdersHolderDetailS2C(w: Writer, v: QotGetShareholdersHolderDetailS2C): void {
  let at: number;
  if (v.updateTime != null) w.uint64Number(8, v.updateTime, "updateTime");
  if (v.updateTimeStr != null) w.string(18, v.updateTimeStr, "updateTimeStr");
  if (v.nextKey != null) w.string(26, v.nextKey, "nextKey");
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(34); encodeQotGetShareholdersHolderDetailOwnershipDetailItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShareholdersHolderDetail.S2C`. */
export function decodeQotGetShareholdersHolderDetailS2C(r: Reader, end: number): QotGetShareholdersHolderDetailS2C {
  let $updateTime: number | undefined;
  let $updateTimeStr: string | undefined;
  let $nextKey: string | undefined;
  let $itemList: QotGetShareholdersHolderDetailOwnershipDetailItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $updateTime = r.uint64Number(); break;
      case 18: $updateTimeStr = r.text(end); break;
      case 26: $nextKey = r.text(end); break;
      case 34: ($itemList ??= []).push(decodeQotGetShareholdersHolderDetailOwnershipDetailItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetShareholdersHolderDetailS2C>({ updateTime: $updateTime, updateTimeStr: $updateTimeStr, nextKey: $nextKey, itemList: $itemList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetShareholdersHolderDetail.Request`, sent with {@linkcode QotGetShareholdersHolderDetail}.
 */
export interface QotGetShareholdersHolderDetailRequest extends Message {
  /** What is asked. */
  c2s: QotGetShareholdersHolderDetailC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetShareholdersHolderDetail.Request`, sent with {@linkcode QotGetShareholdersHolderDetail}.
 */
export interface QotGetShareholdersHolderDetailRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetShareholdersHolderDetailC2SInput;
}

/** Writes a `Qot_GetShareholdersHolderDetail.Request`. */
export function encodeQotGetShareholdersHolderDetailRequest(w: Writer, v: QotGetShareholdersHolderDetailRequestInput): void {
  writeRequest(w, v, encodeQotGetShareholdersHolderDetailC2S);
}

/** Reads a `Qot_GetShareholdersHolderDetail.Request`. */
export function decodeQotGetShareholdersHolderDetailRequest(r: Reader, end: number): QotGetShareholdersHolderDetailRequest {
  let $c2s: QotGetShareholdersHolderDetailC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetShareholdersHolderDetailC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetShareholdersHolderDetail.Request", { c2s: $c2s });
  return r.finish<QotGetShareholdersHolderDetailRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetShareholdersHolderDetail.Response`, brought by {@linkcode QotGetShareholdersHolderDetail}.
 */
export interface QotGetShareholdersHolderDetailResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetShareholdersHolderDetailS2C | undefined;
}

/** Writes a `Qot_GetShareholdersHolderDetail.Response`. */
export function encodeQotGetShareholdersHolderDetailResponse(w: Writer, v: QotGetShareholdersHolderDetailResponse): void {
  writeResponse(w, v, encodeQotGetShareholdersHolderDetailS2C);
}

/** Reads a `Qot_GetShareholdersHolderDetail.Response`. */
export function decodeQotGetShareholdersHolderDetailResponse(r: Reader, end: number): QotGetShareholdersHolderDetailResponse {
  return readResponse("Qot_GetShareholdersHolderDetail.Response", r, end, decodeQotGetShareholdersHolderDetailS2C) as QotGetShareholdersHolderDetailResponse;
}

/**
 * The shareholders of a company, one by one: of a kind, of a past period, or of one holder through time. For
 * stocks and funds of Hong Kong, the USA, Singapore, Japan and Malaysia. Paged by nextKey. OpenD takes 30 of
 * them in 30 seconds. It came with OpenD 10.6.
 *
 * OpenD's `Qot_GetShareholdersHolderDetail` (3239), a request.
 *
 * @example
 * ```ts
 * import { QotGetShareholdersHolderDetail } from "@opend/client/commands";
 *
 * const { itemList } = await quote.request(QotGetShareholdersHolderDetail, { security: "HK.00700" });
 * ```
 */
export const QotGetShareholdersHolderDetail: RequestCommand<QotGetShareholdersHolderDetailC2SInput, QotGetShareholdersHolderDetailS2C> = {
  kind: "request",
  id: 3239,
  name: "Qot_GetShareholdersHolderDetail",
  limit: { requests: 30 },
  encode: encodeQotGetShareholdersHolderDetailRequest,
  decode: decodeQotGetShareholdersHolderDetailResponse,
  decodeData: decodeQotGetShareholdersHolderDetailS2C,
};

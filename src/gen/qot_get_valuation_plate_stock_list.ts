// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput, SortField, SortType, ValuationType } from "./qot_common.ts";

/**
 * A plate that constituents of the index belong to.
 *
 * OpenD's `Qot_GetValuationPlateStockList.PlateItem`, held by {@linkcode QotGetValuationPlateStockListS2C}.
 */
export interface QotGetValuationPlateStockListPlateItem extends Message {
  /** Market and code of the plate; can be the filterSecurity of a request. */
  security?: Security | undefined;
  /** Name of the plate for showing. */
  name?: string | undefined;
}

/** Writes a `Qot_GetValuationPlateStockList.PlateItem`. */
export function encodeQotGetValuationPlateStockListPlateItem(w: Writer, v: QotGetValuationPlateStockListPlateItem): void {
  let at: number;
  if (v.security != null) { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetValuationPlateStockList.PlateItem`. */
export function decodeQotGetValuationPlateStockListPlateItem(r: Reader, end: number): QotGetValuationPlateStockListPlateItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetValuationPlateStockListPlateItem>({ security: $security, name: $name }, end, unknown);
}

/**
 * One stock of the plate or index.
 *
 * OpenD's `Qot_GetValuationPlateStockList.StockItem`, held by {@linkcode QotGetValuationPlateStockListS2C}.
 */
export interface QotGetValuationPlateStockListStockItem extends Message {
  /** Which stock it is. */
  security?: Security | undefined;
  /** Name of the stock for showing. */
  name?: string | undefined;
  /** The ratio asked for; negative where the company made a loss. */
  valuationVal?: number | undefined;
  /** The ratio with what is forecast instead of what was earned or sold. Not for price-book. */
  forwardValue?: number | undefined;
  /** Where the ratio stands among those of the stock's past, in percent (12.34 = 12.34 %). */
  valuationPercentile?: number | undefined;
  /** What all its shares are worth. */
  marketCap?: number | undefined;
}

/** Writes a `Qot_GetValuationPlateStockList.StockItem`. */
export function encodeQotGetValuationPlateStockListStockItem(w: Writer, v: QotGetValuationPlateStockListStockItem): void {
  let at: number;
  if (v.security != null) { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.valuationVal != null) w.double(17, v.valuationVal, "valuationVal");
  if (v.forwardValue != null) w.double(25, v.forwardValue, "forwardValue");
  if (v.valuationPercentile != null) w.double(33, v.valuationPercentile, "valuationPercentile");
  if (v.marketCap != null) w.double(41, v.marketCap, "marketCap");
  if (v.name != null) w.string(50, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetValuationPlateStockList.StockItem`. */
export function decodeQotGetValuationPlateStockListStockItem(r: Reader, end: number): QotGetValuationPlateStockListStockItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $valuationVal: number | undefined;
  let $forwardValue: number | undefined;
  let $valuationPercentile: number | undefined;
  let $marketCap: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 50: $name = r.text(end); break;
      case 17: $valuationVal = r.double(); break;
      case 25: $forwardValue = r.double(); break;
      case 33: $valuationPercentile = r.double(); break;
      case 41: $marketCap = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetValuationPlateStockListStockItem>({ security: $security, name: $name, valuationVal: $valuationVal, forwardValue: $forwardValue, valuationPercentile: $valuationPercentile, marketCap: $marketCap }, end, unknown);
}

/**
 * Of which plate or index, by which ratio, in what order, and which page.
 *
 * OpenD's `Qot_GetValuationPlateStockList.C2S`, sent with {@linkcode QotGetValuationPlateStockList}.
 */
export interface QotGetValuationPlateStockListC2S extends Message {
  /** The plate or index to ask about; single stocks are not supported. */
  security: Security;
  /** Which ratio: 1 to 3 are understood; price-earnings when left out. */
  valuationType?: ValuationType | undefined;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
  /** Which way to sort; ascending when left out. */
  sortType?: SortType | undefined;
  /**
   * What to sort by: market value (51, the default), ratio (52), forecast ratio (53) or place in its past
   * (54).
   */
  sortId?: SortField | undefined;
  /** Only constituents that belong to this plate. Only for an index; left out: all. */
  filterSecurity?: Security | undefined;
}

/**
 * Of which plate or index, by which ratio, in what order, and which page.
 *
 * What a request gives for OpenD's `Qot_GetValuationPlateStockList.C2S`, sent with {@linkcode QotGetValuationPlateStockList}.
 */
export interface QotGetValuationPlateStockListC2SInput extends Message {
  /** The plate or index to ask about; single stocks are not supported. */
  security: SecurityInput;
  /** Which ratio: 1 to 3 are understood; price-earnings when left out. */
  valuationType?: ValuationType | undefined;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
  /** Which way to sort; ascending when left out. */
  sortType?: SortType | undefined;
  /**
   * What to sort by: market value (51, the default), ratio (52), forecast ratio (53) or place in its past
   * (54).
   */
  sortId?: SortField | undefined;
  /** Only constituents that belong to this plate. Only for an index; left out: all. */
  filterSecurity?: SecurityInput | undefined;
}

/** Writes a `Qot_GetValuationPlateStockList.C2S`. */
export function encodeQotGetValuationPlateStockListC2S(w: Writer, v: QotGetValuationPlateStockListC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.valuationType != null) w.int32(16, v.valuationType, "valuationType");
  if (v.nextKey != null) w.string(26, v.nextKey, "nextKey");
  if (v.num != null) w.int32(32, v.num, "num");
  if (v.sortType != null) w.int32(40, v.sortType, "sortType");
  if (v.sortId != null) w.int32(48, v.sortId, "sortId");
  if (v.filterSecurity != null) { at = w.open(58); encodeSecurity(w, w.security(v.filterSecurity, "filterSecurity")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetValuationPlateStockList.C2S`. */
export function decodeQotGetValuationPlateStockListC2S(r: Reader, end: number): QotGetValuationPlateStockListC2S {
  let $security: Security | undefined;
  let $valuationType: ValuationType | undefined;
  let $nextKey: string | undefined;
  let $num: number | undefined;
  let $sortType: SortType | undefined;
  let $sortId: SortField | undefined;
  let $filterSecurity: Security | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $valuationType = r.int() as ValuationType; break;
      case 26: $nextKey = r.text(end); break;
      case 32: $num = r.int(); break;
      case 40: $sortType = r.int() as SortType; break;
      case 48: $sortId = r.int() as SortField; break;
      case 58: $filterSecurity = merged($filterSecurity, decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetValuationPlateStockList.C2S", { security: $security });
  return r.finish<QotGetValuationPlateStockListC2S>({ security: $security, valuationType: $valuationType, nextKey: $nextKey, num: $num, sortType: $sortType, sortId: $sortId, filterSecurity: $filterSecurity }, end, unknown);
}

/**
 * One page of stocks.
 *
 * OpenD's `Qot_GetValuationPlateStockList.S2C`, brought by {@linkcode QotGetValuationPlateStockList}.
 */
export interface QotGetValuationPlateStockListS2C extends Message {
  /** How many stocks there are on all pages together. */
  count?: number | undefined;
  /** The stocks of this page. */
  stockList: readonly QotGetValuationPlateStockListStockItem[];
  /** What to ask for the next page with; "-1" when there are no more. */
  nextKey?: string | undefined;
  /**
   * Plates that the constituents belong to; only on the first page of an index asked for without
   * filterSecurity.
   */
  plateList: readonly QotGetValuationPlateStockListPlateItem[];
}

/** Writes a `Qot_GetValuationPlateStockList.S2C`. */
export function encodeQotGetValuationPlateStockListS2C(w: Writer, v: QotGetValuationPlateStockListS2C): void {
  let at: number;
  if (v.count != null) w.int32(8, v.count, "count");
  for (const x of w.list(v.stockList, "stockList")) { at = w.open(18); encodeQotGetValuationPlateStockListStockItem(w, w.object(x, "stockList")); w.close(at); }
  if (v.nextKey != null) w.string(26, v.nextKey, "nextKey");
  for (const x of w.list(v.plateList, "plateList")) { at = w.open(34); encodeQotGetValuationPlateStockListPlateItem(w, w.object(x, "plateList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetValuationPlateStockList.S2C`. */
export function decodeQotGetValuationPlateStockListS2C(r: Reader, end: number): QotGetValuationPlateStockListS2C {
  let $count: number | undefined;
  let $stockList: QotGetValuationPlateStockListStockItem[] | undefined;
  let $nextKey: string | undefined;
  let $plateList: QotGetValuationPlateStockListPlateItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $count = r.int(); break;
      case 18: ($stockList ??= []).push(decodeQotGetValuationPlateStockListStockItem(r, r.endOf(end))); break;
      case 26: $nextKey = r.text(end); break;
      case 34: ($plateList ??= []).push(decodeQotGetValuationPlateStockListPlateItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetValuationPlateStockListS2C>({ count: $count, stockList: $stockList ?? none, nextKey: $nextKey, plateList: $plateList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetValuationPlateStockList.Request`, sent with {@linkcode QotGetValuationPlateStockList}.
 */
export interface QotGetValuationPlateStockListRequest extends Message {
  /** What is asked. */
  c2s: QotGetValuationPlateStockListC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetValuationPlateStockList.Request`, sent with {@linkcode QotGetValuationPlateStockList}.
 */
export interface QotGetValuationPlateStockListRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetValuationPlateStockListC2SInput;
}

/** Writes a `Qot_GetValuationPlateStockList.Request`. */
export function encodeQotGetValuationPlateStockListRequest(w: Writer, v: QotGetValuationPlateStockListRequestInput): void {
  writeRequest(w, v, encodeQotGetValuationPlateStockListC2S);
}

/** Reads a `Qot_GetValuationPlateStockList.Request`. */
export function decodeQotGetValuationPlateStockListRequest(r: Reader, end: number): QotGetValuationPlateStockListRequest {
  let $c2s: QotGetValuationPlateStockListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetValuationPlateStockListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetValuationPlateStockList.Request", { c2s: $c2s });
  return r.finish<QotGetValuationPlateStockListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetValuationPlateStockList.Response`, brought by {@linkcode QotGetValuationPlateStockList}.
 */
export interface QotGetValuationPlateStockListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetValuationPlateStockListS2C | undefined;
}

/** Writes a `Qot_GetValuationPlateStockList.Response`. */
export function encodeQotGetValuationPlateStockListResponse(w: Writer, v: QotGetValuationPlateStockListResponse): void {
  writeResponse(w, v, encodeQotGetValuationPlateStockListS2C);
}

/** Reads a `Qot_GetValuationPlateStockList.Response`. */
export function decodeQotGetValuationPlateStockListResponse(r: Reader, end: number): QotGetValuationPlateStockListResponse {
  return readResponse("Qot_GetValuationPlateStockList.Response", r, end, decodeQotGetValuationPlateStockListS2C) as QotGetValuationPlateStockListResponse;
}

/**
 * The stocks of a plate, or the constituents of an index, with their price-earnings, price-book or
 * price-sales ratios. Not for single stocks. Paged by nextKey. OpenD takes 30 of them in 30 seconds. It came
 * with OpenD 10.6.
 *
 * OpenD's `Qot_GetValuationPlateStockList` (3233), a request.
 *
 * @example
 * ```ts
 * import { QotGetValuationPlateStockList } from "@opend/client/commands";
 *
 * const { stockList } = await quote.request(QotGetValuationPlateStockList, { security: "HK.00700" });
 * ```
 */
export const QotGetValuationPlateStockList: RequestCommand<QotGetValuationPlateStockListC2SInput, QotGetValuationPlateStockListS2C> = {
  kind: "request",
  id: 3233,
  name: "Qot_GetValuationPlateStockList",
  limit: { requests: 30 },
  encode: encodeQotGetValuationPlateStockListRequest,
  decode: decodeQotGetValuationPlateStockListResponse,
  decodeData: decodeQotGetValuationPlateStockListS2C,
};

// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotMarket, Security, SecurityInput } from "./qot_common.ts";

/**
 * What the stocks are sorted by.
 *
 * OpenD's `Qot_GetIndustrialPlateStock.SortField`.
 *
 * @example
 * ```ts
 * import { QotGetIndustrialPlateStockSortField } from "@opend/client/commands";
 *
 * const value: QotGetIndustrialPlateStockSortField = QotGetIndustrialPlateStockSortField.Code; // 0
 * ```
 */
export const QotGetIndustrialPlateStockSortField = {
  /** By the code of the stock. */
  Code: 0,
  /** By the price change of the day, in percent. */
  ChangeRate: 1,
  /** By the amount of money traded. */
  Turnover: 2,
  /** By the number of shares traded. */
  Volume: 3,
  /** By market capitalization; what OpenD takes when sortField is absent. */
  MarketVal: 4,
} as const;
/**
 * What the stocks are sorted by.
 *
 * OpenD's `Qot_GetIndustrialPlateStock.SortField`.
 */
export type QotGetIndustrialPlateStockSortField = (typeof QotGetIndustrialPlateStockSortField)[keyof typeof QotGetIndustrialPlateStockSortField];

/**
 * One stock of the plate or chain.
 *
 * OpenD's `Qot_GetIndustrialPlateStock.StockInfo`, held by {@linkcode QotGetIndustrialPlateStockS2C}.
 */
export interface QotGetIndustrialPlateStockStockInfo extends Message {
  /** Market and code of the stock. */
  security?: Security | undefined;
  /** What the stock is called. */
  name?: string | undefined;
}

/** Writes a `Qot_GetIndustrialPlateStock.StockInfo`. */
export function encodeQotGetIndustrialPlateStockStockInfo(w: Writer, v: QotGetIndustrialPlateStockStockInfo): void {
  let at: number;
  if (v.security != null) { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndustrialPlateStock.StockInfo`. */
export function decodeQotGetIndustrialPlateStockStockInfo(r: Reader, end: number): QotGetIndustrialPlateStockStockInfo {
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
  return r.finish<QotGetIndustrialPlateStockStockInfo>({ security: $security, name: $name }, end, unknown);
}

/**
 * Which plate or chain is asked for, how it is sorted, and which page. Give chainId or plateId.
 *
 * OpenD's `Qot_GetIndustrialPlateStock.C2S`, sent with {@linkcode QotGetIndustrialPlateStock}.
 */
export interface QotGetIndustrialPlateStockC2S extends Message {
  /** Number of an industry chain; ignored where plateId is given. */
  chainId?: bigint | undefined;
  /** Id of an industrial plate, as IndustrialChainNode.plateId has it; goes before chainId. */
  plateId?: bigint | undefined;
  /** Only stocks of these markets, of HK, US, CN, JP, SG and MY; all of them when empty. */
  marketList: readonly QotMarket[];
  /** What to sort by; default market capitalization. */
  sortField?: QotGetIndustrialPlateStockSortField | undefined;
  /** True for the least first; default false, the greatest first. */
  ascend?: boolean | undefined;
  /** Stocks in a page: 1 to 200, default 50. */
  count?: number | undefined;
  /** Cursor of the page, from page of the reply before; left out on the first request. */
  page?: string | undefined;
}

/**
 * Which plate or chain is asked for, how it is sorted, and which page. Give chainId or plateId.
 *
 * What a request gives for OpenD's `Qot_GetIndustrialPlateStock.C2S`, sent with {@linkcode QotGetIndustrialPlateStock}.
 */
export interface QotGetIndustrialPlateStockC2SInput extends Message {
  /** Number of an industry chain; ignored where plateId is given. */
  chainId?: bigint | number | undefined;
  /** Id of an industrial plate, as IndustrialChainNode.plateId has it; goes before chainId. */
  plateId?: bigint | number | undefined;
  /** Only stocks of these markets, of HK, US, CN, JP, SG and MY; all of them when empty. */
  marketList?: readonly QotMarket[] | undefined;
  /** What to sort by; default market capitalization. */
  sortField?: QotGetIndustrialPlateStockSortField | undefined;
  /** True for the least first; default false, the greatest first. */
  ascend?: boolean | undefined;
  /** Stocks in a page: 1 to 200, default 50. */
  count?: number | undefined;
  /** Cursor of the page, from page of the reply before; left out on the first request. */
  page?: string | undefined;
}

/** Writes a `Qot_GetIndustrialPlateStock.C2S`. */
export function encodeQotGetIndustrialPlateStockC2S(w: Writer, v: QotGetIndustrialPlateStockC2SInput): void {
  if (v.chainId != null) w.int64BigInt(8, v.chainId, "chainId");
  if (v.plateId != null) w.int64BigInt(16, v.plateId, "plateId");
  for (const x of w.list(v.marketList, "marketList")) { w.int32(24, x, "marketList"); }
  if (v.sortField != null) w.int32(32, v.sortField, "sortField");
  if (v.ascend != null) w.bool(40, v.ascend, "ascend");
  if (v.count != null) w.int32(48, v.count, "count");
  if (v.page != null) w.string(58, v.page, "page");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndustrialPlateStock.C2S`. */
export function decodeQotGetIndustrialPlateStockC2S(r: Reader, end: number): QotGetIndustrialPlateStockC2S {
  let $chainId: bigint | undefined;
  let $plateId: bigint | undefined;
  let $marketList: QotMarket[] | undefined;
  let $sortField: QotGetIndustrialPlateStockSortField | undefined;
  let $ascend: boolean | undefined;
  let $count: number | undefined;
  let $page: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $chainId = r.int64BigInt(); break;
      case 16: $plateId = r.int64BigInt(); break;
      case 24: ($marketList ??= []).push(r.int() as QotMarket); break;
      case 26: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($marketList ??= []).push(r.int() as QotMarket);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 32: $sortField = r.int() as QotGetIndustrialPlateStockSortField; break;
      case 40: $ascend = r.bool(); break;
      case 48: $count = r.int(); break;
      case 58: $page = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetIndustrialPlateStockC2S>({ chainId: $chainId, plateId: $plateId, marketList: $marketList ?? none, sortField: $sortField, ascend: $ascend, count: $count, page: $page }, end, unknown);
}

/**
 * One page of stocks.
 *
 * OpenD's `Qot_GetIndustrialPlateStock.S2C`, brought by {@linkcode QotGetIndustrialPlateStock}.
 */
export interface QotGetIndustrialPlateStockS2C extends Message {
  /** The stocks of this page, sorted. */
  stockList: readonly QotGetIndustrialPlateStockStockInfo[];
  /** Cursor of the page that follows; absent on the last. */
  page?: string | undefined;
  /** How many stocks there are in all pages together. */
  allCount?: number | undefined;
}

/** Writes a `Qot_GetIndustrialPlateStock.S2C`. */
export function encodeQotGetIndustrialPlateStockS2C(w: Writer, v: QotGetIndustrialPlateStockS2C): void {
  let at: number;
  for (const x of w.list(v.stockList, "stockList")) { at = w.open(10); encodeQotGetIndustrialPlateStockStockInfo(w, w.object(x, "stockList")); w.close(at); }
  if (v.page != null) w.string(18, v.page, "page");
  if (v.allCount != null) w.int32(24, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndustrialPlateStock.S2C`. */
export function decodeQotGetIndustrialPlateStockS2C(r: Reader, end: number): QotGetIndustrialPlateStockS2C {
  let $stockList: QotGetIndustrialPlateStockStockInfo[] | undefined;
  let $page: string | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($stockList ??= []).push(decodeQotGetIndustrialPlateStockStockInfo(r, r.endOf(end))); break;
      case 18: $page = r.text(end); break;
      case 24: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetIndustrialPlateStockS2C>({ stockList: $stockList ?? none, page: $page, allCount: $allCount }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetIndustrialPlateStock.Request`, sent with {@linkcode QotGetIndustrialPlateStock}.
 */
export interface QotGetIndustrialPlateStockRequest extends Message {
  /** What is asked. */
  c2s: QotGetIndustrialPlateStockC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetIndustrialPlateStock.Request`, sent with {@linkcode QotGetIndustrialPlateStock}.
 */
export interface QotGetIndustrialPlateStockRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetIndustrialPlateStockC2SInput;
}

/** Writes a `Qot_GetIndustrialPlateStock.Request`. */
export function encodeQotGetIndustrialPlateStockRequest(w: Writer, v: QotGetIndustrialPlateStockRequestInput): void {
  writeRequest(w, v, encodeQotGetIndustrialPlateStockC2S);
}

/** Reads a `Qot_GetIndustrialPlateStock.Request`. */
export function decodeQotGetIndustrialPlateStockRequest(r: Reader, end: number): QotGetIndustrialPlateStockRequest {
  let $c2s: QotGetIndustrialPlateStockC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetIndustrialPlateStockC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetIndustrialPlateStock.Request", { c2s: $c2s });
  return r.finish<QotGetIndustrialPlateStockRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetIndustrialPlateStock.Response`, brought by {@linkcode QotGetIndustrialPlateStock}.
 */
export interface QotGetIndustrialPlateStockResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetIndustrialPlateStockS2C | undefined;
}

/** Writes a `Qot_GetIndustrialPlateStock.Response`. */
export function encodeQotGetIndustrialPlateStockResponse(w: Writer, v: QotGetIndustrialPlateStockResponse): void {
  writeResponse(w, v, encodeQotGetIndustrialPlateStockS2C);
}

/** Reads a `Qot_GetIndustrialPlateStock.Response`. */
export function decodeQotGetIndustrialPlateStockResponse(r: Reader, end: number): QotGetIndustrialPlateStockResponse {
  return readResponse("Qot_GetIndustrialPlateStock.Response", r, end, decodeQotGetIndustrialPlateStockS2C) as QotGetIndustrialPlateStockResponse;
}

/**
 * The stocks of an industrial plate or of a whole industry chain, sorted. Paged: page of a reply goes into
 * page of the next request. OpenD takes 60 of them in 30 seconds, of which only first pages count.
 *
 * OpenD's `Qot_GetIndustrialPlateStock` (3431), a request.
 *
 * @example
 * ```ts
 * import { QotGetIndustrialPlateStock } from "@opend/client/commands";
 *
 * const { stockList } = await quote.request(QotGetIndustrialPlateStock, { plateId: 1001n });
 * ```
 */
export const QotGetIndustrialPlateStock: RequestCommand<QotGetIndustrialPlateStockC2SInput, QotGetIndustrialPlateStockS2C> = {
  kind: "request",
  id: 3431,
  name: "Qot_GetIndustrialPlateStock",
  limit: { requests: 60, unless: "page" },
  encode: encodeQotGetIndustrialPlateStockRequest,
  decode: decodeQotGetIndustrialPlateStockResponse,
  decodeData: decodeQotGetIndustrialPlateStockS2C,
};

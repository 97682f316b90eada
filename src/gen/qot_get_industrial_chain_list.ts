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
 * How the links of an industry chain are arranged.
 *
 * OpenD's `Qot_GetIndustrialChainList.IndustrialChainType`.
 *
 * @example
 * ```ts
 * import { QotGetIndustrialChainListIndustrialChainType } from "@opend/client/commands";
 *
 * const value: QotGetIndustrialChainListIndustrialChainType = QotGetIndustrialChainListIndustrialChainType.Chain; // 1
 * ```
 */
export const QotGetIndustrialChainListIndustrialChainType = {
  /** Links in series, one behind the other. */
  Chain: 1,
  /** Links side by side, without order. */
  Parallel: 2,
  /** Links grouped as upstream, midstream and downstream. */
  UpMidDown: 3,
} as const;
/**
 * How the links of an industry chain are arranged.
 *
 * OpenD's `Qot_GetIndustrialChainList.IndustrialChainType`.
 */
export type QotGetIndustrialChainListIndustrialChainType = (typeof QotGetIndustrialChainListIndustrialChainType)[keyof typeof QotGetIndustrialChainListIndustrialChainType];

/**
 * Which market's chains are asked for, and which page of them.
 *
 * OpenD's `Qot_GetIndustrialChainList.C2S`, sent with {@linkcode QotGetIndustrialChainList}.
 */
export interface QotGetIndustrialChainListC2S extends Message {
  /** The market whose stocks the chains hold. */
  market: QotMarket;
  /** Text to search for; without it all chains come. */
  keyword?: string | undefined;
  /** Chains in a page: 1 to 50, default 20. */
  count?: number | undefined;
  /** Cursor of the page, from nextPage of the reply before; left out on the first request. */
  page?: string | undefined;
}

/** Writes a `Qot_GetIndustrialChainList.C2S`. */
export function encodeQotGetIndustrialChainListC2S(w: Writer, v: QotGetIndustrialChainListC2S): void {
  w.int32(8, v.market, "market");
  if (v.keyword != null) w.string(18, v.keyword, "keyword");
  if (v.count != null) w.int32(24, v.count, "count");
  if (v.page != null) w.string(34, v.page, "page");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndustrialChainList.C2S`. */
export function decodeQotGetIndustrialChainListC2S(r: Reader, end: number): QotGetIndustrialChainListC2S {
  let $market: QotMarket | undefined;
  let $keyword: string | undefined;
  let $count: number | undefined;
  let $page: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 18: $keyword = r.text(end); break;
      case 24: $count = r.int(); break;
      case 34: $page = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($market === undefined) throw missing("Qot_GetIndustrialChainList.C2S", { market: $market });
  return r.finish<QotGetIndustrialChainListC2S>({ market: $market, keyword: $keyword, count: $count, page: $page }, end, unknown);
}

/**
 * One industry chain.
 *
 * OpenD's `Qot_GetIndustrialChainList.IndustrialChainInfo`, held by {@linkcode QotGetIndustrialChainListS2C}.
 */
export interface QotGetIndustrialChainListIndustrialChainInfo extends Message {
  /** Number of the chain, for Qot_GetIndustrialChainDetail. */
  chainId?: bigint | undefined;
  /** How its links are arranged. */
  chainType?: QotGetIndustrialChainListIndustrialChainType | undefined;
  /** What the chain is called. */
  name?: string | undefined;
  /** Description in a few sentences. */
  detail?: string | undefined;
  /** Market capitalization of its stocks together; OpenD's documents name no currency. */
  marketCap?: number | undefined;
  /** How many stocks belong to it. */
  stocksNum?: number | undefined;
  /** Some stocks that stand for the chain, not all of it. */
  relationSecurityList: readonly Security[];
}

/** Writes a `Qot_GetIndustrialChainList.IndustrialChainInfo`. */
export function encodeQotGetIndustrialChainListIndustrialChainInfo(w: Writer, v: QotGetIndustrialChainListIndustrialChainInfo): void {
  let at: number;
  if (v.chainId != null) w.int64BigInt(8, v.chainId, "chainId");
  if (v.chainType != null) w.int32(16, v.chainType, "chainType");
  if (v.name != null) w.string(26, v.name, "name");
  if (v.detail != null) w.string(34, v.detail, "detail");
  if (v.marketCap != null) w.double(41, v.marketCap, "marketCap");
  if (v.stocksNum != null) w.int64Number(48, v.stocksNum, "stocksNum");
  for (const x of w.list(v.relationSecurityList, "relationSecurityList")) { at = w.open(58); encodeSecurity(w, w.security(x, "relationSecurityList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndustrialChainList.IndustrialChainInfo`. */
export function decodeQotGetIndustrialChainListIndustrialChainInfo(r: Reader, end: number): QotGetIndustrialChainListIndustrialChainInfo {
  let $chainId: bigint | undefined;
  let $chainType: QotGetIndustrialChainListIndustrialChainType | undefined;
  let $name: string | undefined;
  let $detail: string | undefined;
  let $marketCap: number | undefined;
  let $stocksNum: number | undefined;
  let $relationSecurityList: Security[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $chainId = r.int64BigInt(); break;
      case 16: $chainType = r.int() as QotGetIndustrialChainListIndustrialChainType; break;
      case 26: $name = r.text(end); break;
      case 34: $detail = r.text(end); break;
      case 41: $marketCap = r.double(); break;
      case 48: $stocksNum = r.int64Number(); break;
      case 58: ($relationSecurityList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetIndustrialChainListIndustrialChainInfo>({ chainId: $chainId, chainType: $chainType, name: $name, detail: $detail, marketCap: $marketCap, stocksNum: $stocksNum, relationSecurityList: $relationSecurityList ?? none }, end, unknown);
}

/**
 * One page of industry chains.
 *
 * OpenD's `Qot_GetIndustrialChainList.S2C`, brought by {@linkcode QotGetIndustrialChainList}.
 */
export interface QotGetIndustrialChainListS2C extends Message {
  /** The chains of this page. */
  dataList: readonly QotGetIndustrialChainListIndustrialChainInfo[];
  /** How many chains match in all pages together. */
  allCount?: number | undefined;
  /** Cursor of the page that follows; empty or absent on the last. */
  nextPage?: string | undefined;
}

/** Writes a `Qot_GetIndustrialChainList.S2C`. */
export function encodeQotGetIndustrialChainListS2C(w: Writer, v: QotGetIndustrialChainListS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetIndustrialChainListIndustrialChainInfo(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.nextPage != null) w.string(26, v.nextPage, "nextPage");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndustrialChainList.S2C`. */
export function decodeQotGetIndustrialChainListS2C(r: Reader, end: number): QotGetIndustrialChainListS2C {
  let $dataList: QotGetIndustrialChainListIndustrialChainInfo[] | undefined;
  let $allCount: number | undefined;
  let $nextPage: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetIndustrialChainListIndustrialChainInfo(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      case 26: $nextPage = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetIndustrialChainListS2C>({ dataList: $dataList ?? none, allCount: $allCount, nextPage: $nextPage }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetIndustrialChainList.Request`, sent with {@linkcode QotGetIndustrialChainList}.
 */
export interface QotGetIndustrialChainListRequest extends Message {
  /** What is asked. */
  c2s: QotGetIndustrialChainListC2S;
}

/** Writes a `Qot_GetIndustrialChainList.Request`. */
export function encodeQotGetIndustrialChainListRequest(w: Writer, v: QotGetIndustrialChainListRequest): void {
  writeRequest(w, v, encodeQotGetIndustrialChainListC2S);
}

/** Reads a `Qot_GetIndustrialChainList.Request`. */
export function decodeQotGetIndustrialChainListRequest(r: Reader, end: number): QotGetIndustrialChainListRequest {
  let $c2s: QotGetIndustrialChainListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetIndustrialChainListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetIndustrialChainList.Request", { c2s: $c2s });
  return r.finish<QotGetIndustrialChainListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetIndustrialChainList.Response`, brought by {@linkcode QotGetIndustrialChainList}.
 */
export interface QotGetIndustrialChainListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetIndustrialChainListS2C | undefined;
}

/** Writes a `Qot_GetIndustrialChainList.Response`. */
export function encodeQotGetIndustrialChainListResponse(w: Writer, v: QotGetIndustrialChainListResponse): void {
  writeResponse(w, v, encodeQotGetIndustrialChainListS2C);
}

/** Reads a `Qot_GetIndustrialChainList.Response`. */
export function decodeQotGetIndustrialChainListResponse(r: Reader, end: number): QotGetIndustrialChainListResponse {
  return readResponse("Qot_GetIndustrialChainList.Response", r, end, decodeQotGetIndustrialChainListS2C) as QotGetIndustrialChainListResponse;
}

/**
 * The industry chains of a market, optionally those that match a keyword. Paged: nextPage of a reply goes
 * into page of the next request. OpenD takes 60 of them in 30 seconds, of which only first pages count.
 *
 * OpenD's `Qot_GetIndustrialChainList` (3427), a request.
 *
 * @example
 * ```ts
 * import { QotGetIndustrialChainList, QotMarket } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetIndustrialChainList, { market: QotMarket.HK_Security });
 * ```
 */
export const QotGetIndustrialChainList: RequestCommand<QotGetIndustrialChainListC2S, QotGetIndustrialChainListS2C> = {
  kind: "request",
  id: 3427,
  name: "Qot_GetIndustrialChainList",
  limit: { requests: 60, unless: "page" },
  encode: encodeQotGetIndustrialChainListRequest,
  decode: decodeQotGetIndustrialChainListResponse,
  decodeData: decodeQotGetIndustrialChainListS2C,
};

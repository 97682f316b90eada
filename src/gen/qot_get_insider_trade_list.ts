// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";

/**
 * One insider's trade, or several of one filing put together.
 *
 * OpenD's `Qot_GetInsiderTradeList.OwnerInsiderTradeItem`, held by {@linkcode QotGetInsiderTradeListS2C}.
 */
export interface QotGetInsiderTradeListOwnerInsiderTradeItem extends Message {
  /** Number of shares: positive when bought or received, negative when sold or given away. */
  tradeShares?: number | undefined;
  /** First day of trading, in seconds since the epoch. */
  minTradeDate?: number | undefined;
  /** First day of trading as YYYY-MM-DD, in the market's time zone. */
  minTradeDateStr?: string | undefined;
  /** Last day of trading, in seconds since the epoch. */
  maxTradeDate?: number | undefined;
  /** Last day of trading as YYYY-MM-DD, in the market's time zone. */
  maxTradeDateStr?: string | undefined;
  /** Lowest price of a share. */
  minPrice?: number | undefined;
  /** Highest price of a share. */
  maxPrice?: number | undefined;
  /**
   * Number held of this kind of security after the trade; may be missing, as for a sale that is only
   * intended.
   */
  securityHolderQuantity?: number | undefined;
  /** Whether it is a sale that is only intended so far, as filed with Form 144. */
  isProposedSaleOfSecurities?: boolean | undefined;
  /** The insider's number, which this command and QotGetShareholdersHolderDetail take. */
  holderId?: bigint | undefined;
  /** Who traded: a person or a company. */
  name?: string | undefined;
  /** The insider's office in the company. */
  title?: string | undefined;
  /** What was traded, in words, such as common stock. */
  securityDescription?: string | undefined;
  /** What was done, in words: sold, received by exercising options, intended to be sold and so on. */
  transactionType?: string | undefined;
  /** Filing that tells of it, such as "Form 4" or "Form 144". */
  sourceGroupName?: string | undefined;
}

/** Writes a `Qot_GetInsiderTradeList.OwnerInsiderTradeItem`. */
export function encodeQotGetInsiderTradeListOwnerInsiderTradeItem(w: Writer, v: QotGetInsiderTradeListOwnerInsiderTradeItem): void {
  if (v.tradeShares != null) w.int64Number(8, v.tradeShares, "tradeShares");
  if (v.minTradeDate != null) w.int64Number(16, v.minTradeDate, "minTradeDate");
  if (v.minTradeDateStr != null) w.string(26, v.minTradeDateStr, "minTradeDateStr");
  if (v.maxTradeDate != null) w.int64Number(32, v.maxTradeDate, "maxTradeDate");
  if (v.maxTradeDateStr != null) w.string(42, v.maxTradeDateStr, "maxTradeDateStr");
  if (v.minPrice != null) w.double(49, v.minPrice, "minPrice");
  if (v.maxPrice != null) w.double(57, v.maxPrice, "maxPrice");
  if (v.securityHolderQuantity != null) w.int64Number(64, v.securityHolderQuantity, "securityHolderQuantity");
  if (v.isProposedSaleOfSecurities != null) w.bool(72, v.isProposedSaleOfSecurities, "isProposedSaleOfSecurities");
  if (v.holderId != null) w.int64BigInt(80, v.holderId, "holderId");
  if (v.name != null) w.string(90, v.name, "name");
  if (v.title != null) w.string(98, v.title, "title");
  if (v.securityDescription != null) w.string(106, v.securityDescription, "securityDescription");
  if (v.transactionType != null) w.string(114, v.transactionType, "transactionType");
  if (v.sourceGroupName != null) w.string(122, v.sourceGroupName, "sourceGroupName");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInsiderTradeList.OwnerInsiderTradeItem`. */
export function decodeQotGetInsiderTradeListOwnerInsiderTradeItem(r: Reader, end: number): QotGetInsiderTradeListOwnerInsiderTradeItem {
  let $tradeShares: number | undefined;
  let $minTradeDate: number | undefined;
  let $minTradeDateStr: string | undefined;
  let $maxTradeDate: number | undefined;
  let $maxTradeDateStr: string | undefined;
  let $minPrice: number | undefined;
  let $maxPrice: number | undefined;
  let $securityHolderQuantity: number | undefined;
  let $isProposedSaleOfSecurities: boolean | undefined;
  let $holderId: bigint | undefined;
  let $name: string | undefined;
  let $title: string | undefined;
  let $securityDescription: string | undefined;
  let $transactionType: string | undefined;
  let $sourceGroupName: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $tradeShares = r.int64Number(); break;
      case 16: $minTradeDate = r.int64Number(); break;
      case 26: $minTradeDateStr = r.text(end); break;
      case 32: $maxTradeDate = r.int64Number(); break;
      case 42: $maxTradeDateStr = r.text(end); break;
      case 49: $minPrice = r.double(); break;
      case 57: $maxPrice = r.double(); break;
      case 64: $securityHolderQuantity = r.int64Number(); break;
      case 72: $isProposedSaleOfSecurities = r.bool(); break;
      case 80: $holderId = r.int64BigInt(); break;
      case 90: $name = r.text(end); break;
      case 98: $title = r.text(end); break;
      case 106: $securityDescription = r.text(end); break;
      case 114: $transactionType = r.text(end); break;
      case 122: $sourceGroupName = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetInsiderTradeListOwnerInsiderTradeItem>({ tradeShares: $tradeShares, minTradeDate: $minTradeDate, minTradeDateStr: $minTradeDateStr, maxTradeDate: $maxTradeDate, maxTradeDateStr: $maxTradeDateStr, minPrice: $minPrice, maxPrice: $maxPrice, securityHolderQuantity: $securityHolderQuantity, isProposedSaleOfSecurities: $isProposedSaleOfSecurities, holderId: $holderId, name: $name, title: $title, securityDescription: $securityDescription, transactionType: $transactionType, sourceGroupName: $sourceGroupName }, end, unknown);
}

/**
 * Which company's insiders, all or one of them, and which page.
 *
 * OpenD's `Qot_GetInsiderTradeList.C2S`, sent with {@linkcode QotGetInsiderTradeList}.
 */
export interface QotGetInsiderTradeListC2S extends Message {
  /** The stock or fund, of the USA or Singapore. */
  security: Security;
  /**
   * Only this insider's trades, by the holderId of QotGetInsiderHolderList or of this command; left out:
   * everybody's.
   */
  holderId?: bigint | undefined;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
}

/**
 * Which company's insiders, all or one of them, and which page.
 *
 * What a request gives for OpenD's `Qot_GetInsiderTradeList.C2S`, sent with {@linkcode QotGetInsiderTradeList}.
 */
export interface QotGetInsiderTradeListC2SInput extends Message {
  /** The stock or fund, of the USA or Singapore. */
  security: SecurityInput;
  /**
   * Only this insider's trades, by the holderId of QotGetInsiderHolderList or of this command; left out:
   * everybody's.
   */
  holderId?: bigint | number | undefined;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
}

/** Writes a `Qot_GetInsiderTradeList.C2S`. */
export function encodeQotGetInsiderTradeListC2S(w: Writer, v: QotGetInsiderTradeListC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.holderId != null) w.int64BigInt(16, v.holderId, "holderId");
  if (v.nextKey != null) w.string(26, v.nextKey, "nextKey");
  if (v.num != null) w.int32(32, v.num, "num");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInsiderTradeList.C2S`. */
export function decodeQotGetInsiderTradeListC2S(r: Reader, end: number): QotGetInsiderTradeListC2S {
  let $security: Security | undefined;
  let $holderId: bigint | undefined;
  let $nextKey: string | undefined;
  let $num: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $holderId = r.int64BigInt(); break;
      case 26: $nextKey = r.text(end); break;
      case 32: $num = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetInsiderTradeList.C2S", { security: $security });
  return r.finish<QotGetInsiderTradeListC2S>({ security: $security, holderId: $holderId, nextKey: $nextKey, num: $num }, end, unknown);
}

/**
 * One page of trades.
 *
 * OpenD's `Qot_GetInsiderTradeList.S2C`, brought by {@linkcode QotGetInsiderTradeList}.
 */
export interface QotGetInsiderTradeListS2C extends Message {
  /** The trades of this page. */
  itemList: readonly QotGetInsiderTradeListOwnerInsiderTradeItem[];
  /** How many trades there are on all pages together. */
  allCount?: number | undefined;
  /** What to ask for the next page with; "-1" when there are no more. */
  nextKey?: string | undefined;
}

/** Writes a `Qot_GetInsiderTradeList.S2C`. */
export function encodeQotGetInsiderTradeListS2C(w: Writer, v: QotGetInsiderTradeListS2C): void {
  let at: number;
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(10); encodeQotGetInsiderTradeListOwnerInsiderTradeItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.nextKey != null) w.string(26, v.nextKey, "nextKey");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInsiderTradeList.S2C`. */
export function decodeQotGetInsiderTradeListS2C(r: Reader, end: number): QotGetInsiderTradeListS2C {
  let $itemList: QotGetInsiderTradeListOwnerInsiderTradeItem[] | undefined;
  let $allCount: number | undefined;
  let $nextKey: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($itemList ??= []).push(decodeQotGetInsiderTradeListOwnerInsiderTradeItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      case 26: $nextKey = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetInsiderTradeListS2C>({ itemList: $itemList ?? none, allCount: $allCount, nextKey: $nextKey }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetInsiderTradeList.Request`, sent with {@linkcode QotGetInsiderTradeList}.
 */
export interface QotGetInsiderTradeListRequest extends Message {
  /** What is asked. */
  c2s: QotGetInsiderTradeListC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetInsiderTradeList.Request`, sent with {@linkcode QotGetInsiderTradeList}.
 */
export interface QotGetInsiderTradeListRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetInsiderTradeListC2SInput;
}

/** Writes a `Qot_GetInsiderTradeList.Request`. */
export function encodeQotGetInsiderTradeListRequest(w: Writer, v: QotGetInsiderTradeListRequestInput): void {
  writeRequest(w, v, encodeQotGetInsiderTradeListC2S);
}

/** Reads a `Qot_GetInsiderTradeList.Request`. */
export function decodeQotGetInsiderTradeListRequest(r: Reader, end: number): QotGetInsiderTradeListRequest {
  let $c2s: QotGetInsiderTradeListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetInsiderTradeListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetInsiderTradeList.Request", { c2s: $c2s });
  return r.finish<QotGetInsiderTradeListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetInsiderTradeList.Response`, brought by {@linkcode QotGetInsiderTradeList}.
 */
export interface QotGetInsiderTradeListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetInsiderTradeListS2C | undefined;
}

/** Writes a `Qot_GetInsiderTradeList.Response`. */
export function encodeQotGetInsiderTradeListResponse(w: Writer, v: QotGetInsiderTradeListResponse): void {
  writeResponse(w, v, encodeQotGetInsiderTradeListS2C);
}

/** Reads a `Qot_GetInsiderTradeList.Response`. */
export function decodeQotGetInsiderTradeListResponse(r: Reader, end: number): QotGetInsiderTradeListResponse {
  return readResponse("Qot_GetInsiderTradeList.Response", r, end, decodeQotGetInsiderTradeListS2C) as QotGetInsiderTradeListResponse;
}

/**
 * What the insiders of a company (executives, directors, large shareholders) have bought and sold of it, or
 * have said they will sell. Only for stocks and funds of the USA and Singapore. Paged by nextKey. OpenD takes
 * 30 of them in 30 seconds. It came with OpenD 10.6.
 *
 * OpenD's `Qot_GetInsiderTradeList` (3242), a request.
 *
 * @example
 * ```ts
 * import { QotGetInsiderTradeList } from "@opend/client/commands";
 *
 * const { itemList } = await quote.request(QotGetInsiderTradeList, { security: "HK.00700" });
 * ```
 */
export const QotGetInsiderTradeList: RequestCommand<QotGetInsiderTradeListC2SInput, QotGetInsiderTradeListS2C> = {
  kind: "request",
  id: 3242,
  name: "Qot_GetInsiderTradeList",
  limit: { requests: 30 },
  encode: encodeQotGetInsiderTradeListRequest,
  decode: decodeQotGetInsiderTradeListResponse,
  decodeData: decodeQotGetInsiderTradeListS2C,
};

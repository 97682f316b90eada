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
 * One insider's holding.
 *
 * OpenD's `Qot_GetInsiderHolderList.OwnerInsiderHolderItem`, held by {@linkcode QotGetInsiderHolderListS2C}.
 */
export interface QotGetInsiderHolderListOwnerInsiderHolderItem extends Message {
  /** The insider's number, which QotGetInsiderTradeList and QotGetShareholdersHolderDetail take. */
  holderId?: bigint | undefined;
  /** Number of shares held, all kinds together. */
  holderQuantity?: number | undefined;
  /** Part of the company's shares that is held, in percent (12.34 = 12.34 %). */
  holderPct?: number | undefined;
  /** Who holds them: a person or a company. */
  name?: string | undefined;
  /** The insider's office in the company. */
  title?: string | undefined;
}

/** Writes a `Qot_GetInsiderHolderList.OwnerInsiderHolderItem`. */
export function encodeQotGetInsiderHolderListOwnerInsiderHolderItem(w: Writer, v: QotGetInsiderHolderListOwnerInsiderHolderItem): void {
  if (v.holderId != null) w.int64BigInt(8, v.holderId, "holderId");
  if (v.holderQuantity != null) w.int64Number(16, v.holderQuantity, "holderQuantity");
  if (v.holderPct != null) w.double(25, v.holderPct, "holderPct");
  if (v.name != null) w.string(34, v.name, "name");
  if (v.title != null) w.string(42, v.title, "title");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInsiderHolderList.OwnerInsiderHolderItem`. */
export function decodeQotGetInsiderHolderListOwnerInsiderHolderItem(r: Reader, end: number): QotGetInsiderHolderListOwnerInsiderHolderItem {
  let $holderId: bigint | undefined;
  let $holderQuantity: number | undefined;
  let $holderPct: number | undefined;
  let $name: string | undefined;
  let $title: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $holderId = r.int64BigInt(); break;
      case 16: $holderQuantity = r.int64Number(); break;
      case 25: $holderPct = r.double(); break;
      case 34: $name = r.text(end); break;
      case 42: $title = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetInsiderHolderListOwnerInsiderHolderItem>({ holderId: $holderId, holderQuantity: $holderQuantity, holderPct: $holderPct, name: $name, title: $title }, end, unknown);
}

/**
 * Which company's insiders are asked for, and which page.
 *
 * OpenD's `Qot_GetInsiderHolderList.C2S`, sent with {@linkcode QotGetInsiderHolderList}.
 */
export interface QotGetInsiderHolderListC2S extends Message {
  /** The stock or fund, of the USA or Singapore. */
  security: Security;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 20, 10 when left out. */
  num?: number | undefined;
}

/**
 * Which company's insiders are asked for, and which page.
 *
 * What a request gives for OpenD's `Qot_GetInsiderHolderList.C2S`, sent with {@linkcode QotGetInsiderHolderList}.
 */
export interface QotGetInsiderHolderListC2SInput extends Message {
  /** The stock or fund, of the USA or Singapore. */
  security: SecurityInput;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 20, 10 when left out. */
  num?: number | undefined;
}

/** Writes a `Qot_GetInsiderHolderList.C2S`. */
export function encodeQotGetInsiderHolderListC2S(w: Writer, v: QotGetInsiderHolderListC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.nextKey != null) w.string(18, v.nextKey, "nextKey");
  if (v.num != null) w.int32(24, v.num, "num");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInsiderHolderList.C2S`. */
export function decodeQotGetInsiderHolderListC2S(r: Reader, end: number): QotGetInsiderHolderListC2S {
  let $security: Security | undefined;
  let $nextKey: string | undefined;
  let $num: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $nextKey = r.text(end); break;
      case 24: $num = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetInsiderHolderList.C2S", { security: $security });
  return r.finish<QotGetInsiderHolderListC2S>({ security: $security, nextKey: $nextKey, num: $num }, end, unknown);
}

/**
 * One page of insiders; the first page has a summary too.
 *
 * OpenD's `Qot_GetInsiderHolderList.S2C`, brought by {@linkcode QotGetInsiderHolderList}.
 */
export interface QotGetInsiderHolderListS2C extends Message {
  /** The insiders of this page, the largest holding first in the official sample. */
  itemList: readonly QotGetInsiderHolderListOwnerInsiderHolderItem[];
  /** How many entries there are on all pages together. */
  allCount?: number | undefined;
  /** What to ask for the next page with; "-1" when there are no more. */
  nextKey?: string | undefined;
  /** How many insiders there are. Only on the first page. */
  insiderTotalCount?: number | undefined;
  /** How many insiders have bought. Only on the first page. */
  insiderBoughtCount?: number | undefined;
  /** How many insiders have sold. Only on the first page. */
  insiderSoldCount?: number | undefined;
}

/** Writes a `Qot_GetInsiderHolderList.S2C`. */
export function encodeQotGetInsiderHolderListS2C(w: Writer, v: QotGetInsiderHolderListS2C): void {
  let at: number;
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(10); encodeQotGetInsiderHolderListOwnerInsiderHolderItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.nextKey != null) w.string(26, v.nextKey, "nextKey");
  if (v.insiderTotalCount != null) w.int32(32, v.insiderTotalCount, "insiderTotalCount");
  if (v.insiderBoughtCount != null) w.int32(40, v.insiderBoughtCount, "insiderBoughtCount");
  if (v.insiderSoldCount != null) w.int32(48, v.insiderSoldCount, "insiderSoldCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInsiderHolderList.S2C`. */
export function decodeQotGetInsiderHolderListS2C(r: Reader, end: number): QotGetInsiderHolderListS2C {
  let $itemList: QotGetInsiderHolderListOwnerInsiderHolderItem[] | undefined;
  let $allCount: number | undefined;
  let $nextKey: string | undefined;
  let $insiderTotalCount: number | undefined;
  let $insiderBoughtCount: number | undefined;
  let $insiderSoldCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($itemList ??= []).push(decodeQotGetInsiderHolderListOwnerInsiderHolderItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      case 26: $nextKey = r.text(end); break;
      case 32: $insiderTotalCount = r.int(); break;
      case 40: $insiderBoughtCount = r.int(); break;
      case 48: $insiderSoldCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetInsiderHolderListS2C>({ itemList: $itemList ?? none, allCount: $allCount, nextKey: $nextKey, insiderTotalCount: $insiderTotalCount, insiderBoughtCount: $insiderBoughtCount, insiderSoldCount: $insiderSoldCount }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetInsiderHolderList.Request`, sent with {@linkcode QotGetInsiderHolderList}.
 */
export interface QotGetInsiderHolderListRequest extends Message {
  /** What is asked. */
  c2s: QotGetInsiderHolderListC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetInsiderHolderList.Request`, sent with {@linkcode QotGetInsiderHolderList}.
 */
export interface QotGetInsiderHolderListRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetInsiderHolderListC2SInput;
}

/** Writes a `Qot_GetInsiderHolderList.Request`. */
export function encodeQotGetInsiderHolderListRequest(w: Writer, v: QotGetInsiderHolderListRequestInput): void {
  writeRequest(w, v, encodeQotGetInsiderHolderListC2S);
}

/** Reads a `Qot_GetInsiderHolderList.Request`. */
export function decodeQotGetInsiderHolderListRequest(r: Reader, end: number): QotGetInsiderHolderListRequest {
  let $c2s: QotGetInsiderHolderListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetInsiderHolderListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetInsiderHolderList.Request", { c2s: $c2s });
  return r.finish<QotGetInsiderHolderListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetInsiderHolderList.Response`, brought by {@linkcode QotGetInsiderHolderList}.
 */
export interface QotGetInsiderHolderListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetInsiderHolderListS2C | undefined;
}

/** Writes a `Qot_GetInsiderHolderList.Response`. */
export function encodeQotGetInsiderHolderListResponse(w: Writer, v: QotGetInsiderHolderListResponse): void {
  writeResponse(w, v, encodeQotGetInsiderHolderListS2C);
}

/** Reads a `Qot_GetInsiderHolderList.Response`. */
export function decodeQotGetInsiderHolderListResponse(r: Reader, end: number): QotGetInsiderHolderListResponse {
  return readResponse("Qot_GetInsiderHolderList.Response", r, end, decodeQotGetInsiderHolderListS2C) as QotGetInsiderHolderListResponse;
}

/**
 * What the insiders of a company (executives, directors, large shareholders) hold of it. Only for stocks and
 * funds of the USA and Singapore. Paged by nextKey. OpenD takes 30 of them in 30 seconds. It came with OpenD
 * 10.6.
 *
 * OpenD's `Qot_GetInsiderHolderList` (3241), a request.
 *
 * @example
 * ```ts
 * import { QotGetInsiderHolderList } from "@opend/client/commands";
 *
 * const { itemList } = await quote.request(QotGetInsiderHolderList, { security: "HK.00700" });
 * ```
 */
export const QotGetInsiderHolderList: RequestCommand<QotGetInsiderHolderListC2SInput, QotGetInsiderHolderListS2C> = {
  kind: "request",
  id: 3241,
  name: "Qot_GetInsiderHolderList",
  limit: { requests: 30 },
  encode: encodeQotGetInsiderHolderListRequest,
  decode: decodeQotGetInsiderHolderListResponse,
  decodeData: decodeQotGetInsiderHolderListS2C,
};

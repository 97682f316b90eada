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
 * All institutions together in one period.
 *
 * OpenD's `Qot_GetShareholdersInstitutional.InstitutionHolderItem`, held by {@linkcode QotGetShareholdersInstitutionalS2C}.
 */
export interface QotGetShareholdersInstitutionalInstitutionHolderItem extends Message {
  /** Period of the report, such as "2025/Q3". */
  periodText?: string | undefined;
  /** Number of institutions that hold shares. */
  institutionQuantity?: number | undefined;
  /** Change of the number of institutions; negative when there are fewer. */
  institutionQuantityChange?: number | undefined;
  /** Number of shares that they hold together. */
  holderQuantity?: number | undefined;
  /** Change of the number of shares; negative when they hold fewer. */
  holderQuantityChange?: number | undefined;
  /** Part of the company's shares that they hold, in percent (12.34 = 12.34 %). */
  holderPct?: number | undefined;
  /** Change of that part, in percent (12.34 = 12.34 %); negative when it is less. */
  holderPctChange?: number | undefined;
}

/** Writes a `Qot_GetShareholdersInstitutional.InstitutionHolderItem`. */
export function encodeQotGetShareholdersInstitutionalInstitutionHolderItem(w: Writer, v: QotGetShareholdersInstitutionalInstitutionHolderItem): void {
  if (v.periodText != null) w.string(10, v.periodText, "periodText");
  if (v.institutionQuantity != null) w.int64Number(16, v.institutionQuantity, "institutionQuantity");
  if (v.institutionQuantityChange != null) w.int64Number(24, v.institutionQuantityChange, "institutionQuantityChange");
  if (v.holderQuantity != null) w.int64Number(32, v.holderQuantity, "holderQuantity");
  if (v.holderQuantityChange != null) w.int64Number(40, v.holderQuantityChange, "holderQuantityChange");
  if (v.holderPct != null) w.double(49, v.holderPct, "holderPct");
  if (v.holderPctChange != null) w.double(57, v.holderPctChange, "holderPctChange");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShareholdersInstitutional.InstitutionHolderItem`. */
export function decodeQotGetShareholdersInstitutionalInstitutionHolderItem(r: Reader, end: number): QotGetShareholdersInstitutionalInstitutionHolderItem {
  let $periodText: string | undefined;
  let $institutionQuantity: number | undefined;
  let $institutionQuantityChange: number | undefined;
  let $holderQuantity: number | undefined;
  let $holderQuantityChange: number | undefined;
  let $holderPct: number | undefined;
  let $holderPctChange: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $periodText = r.text(end); break;
      case 16: $institutionQuantity = r.int64Number(); break;
      case 24: $institutionQuantityChange = r.int64Number(); break;
      case 32: $holderQuantity = r.int64Number(); break;
      case 40: $holderQuantityChange = r.int64Number(); break;
      case 49: $holderPct = r.double(); break;
      case 57: $holderPctChange = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetShareholdersInstitutionalInstitutionHolderItem>({ periodText: $periodText, institutionQuantity: $institutionQuantity, institutionQuantityChange: $institutionQuantityChange, holderQuantity: $holderQuantity, holderQuantityChange: $holderQuantityChange, holderPct: $holderPct, holderPctChange: $holderPctChange }, end, unknown);
}

/**
 * Which company, and which page.
 *
 * OpenD's `Qot_GetShareholdersInstitutional.C2S`, sent with {@linkcode QotGetShareholdersInstitutional}.
 */
export interface QotGetShareholdersInstitutionalC2S extends Message {
  /** The stock or fund whose shareholders are asked for. */
  security: Security;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
}

/**
 * Which company, and which page.
 *
 * What a request gives for OpenD's `Qot_GetShareholdersInstitutional.C2S`, sent with {@linkcode QotGetShareholdersInstitutional}.
 */
export interface QotGetShareholdersInstitutionalC2SInput extends Message {
  /** The stock or fund whose shareholders are asked for. */
  security: SecurityInput;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
}

/** Writes a `Qot_GetShareholdersInstitutional.C2S`. */
export function encodeQotGetShareholdersInstitutionalC2S(w: Writer, v: QotGetShareholdersInstitutionalC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.nextKey != null) w.string(18, v.nextKey, "nextKey");
  if (v.num != null) w.int32(24, v.num, "num");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShareholdersInstitutional.C2S`. */
export function decodeQotGetShareholdersInstitutionalC2S(r: Reader, end: number): QotGetShareholdersInstitutionalC2S {
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
  if ($security === undefined) throw missing("Qot_GetShareholdersInstitutional.C2S", { security: $security });
  return r.finish<QotGetShareholdersInstitutionalC2S>({ security: $security, nextKey: $nextKey, num: $num }, end, unknown);
}

/**
 * One page of periods.
 *
 * OpenD's `Qot_GetShareholdersInstitutional.S2C`, brought by {@linkcode QotGetShareholdersInstitutional}.
 */
export interface QotGetShareholdersInstitutionalS2C extends Message {
  /** When the data was last brought up to date, in seconds since the epoch. */
  updateTime?: number | undefined;
  /** When the data was last brought up to date, as YYYY-MM-DD HH:MM:SS in the market's time zone. */
  updateTimeStr?: string | undefined;
  /** What to ask for the next page with; "-1" when there are no more. */
  nextKey?: string | undefined;
  /** The periods of this page, newest first in the official sample. */
  itemList: readonly QotGetShareholdersInstitutionalInstitutionHolderItem[];
}

/** Writes a `Qot_GetShareholdersInstitutional.S2C`. */
export function encodeQotGetShareholdersInstitutionalS2C(w: Writer, v: QotGetShareholdersInstitutionalS2C): void {
  let at: number;
  if (v.updateTime != null) w.uint64Number(8, v.updateTime, "updateTime");
  if (v.updateTimeStr != null) w.string(18, v.updateTimeStr, "updateTimeStr");
  if (v.nextKey != null) w.string(26, v.nextKey, "nextKey");
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(34); encodeQotGetShareholdersInstitutionalInstitutionHolderItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShareholdersInstitutional.S2C`. */
export function decodeQotGetShareholdersInstitutionalS2C(r: Reader, end: number): QotGetShareholdersInstitutionalS2C {
  let $updateTime: number | undefined;
  let $updateTimeStr: string | undefined;
  let $nextKey: string | undefined;
  let $itemList: QotGetShareholdersInstitutionalInstitutionHolderItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $updateTime = r.uint64Number(); break;
      case 18: $updateTimeStr = r.text(end); break;
      case 26: $nextKey = r.text(end); break;
      case 34: ($itemList ??= []).push(decodeQotGetShareholdersInstitutionalInstitutionHolderItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetShareholdersInstitutionalS2C>({ updateTime: $updateTime, updateTimeStr: $updateTimeStr, nextKey: $nextKey, itemList: $itemList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetShareholdersInstitutional.Request`, sent with {@linkcode QotGetShareholdersInstitutional}.
 */
export interface QotGetShareholdersInstitutionalRequest extends Message {
  /** What is asked. */
  c2s: QotGetShareholdersInstitutionalC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetShareholdersInstitutional.Request`, sent with {@linkcode QotGetShareholdersInstitutional}.
 */
export interface QotGetShareholdersInstitutionalRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetShareholdersInstitutionalC2SInput;
}

/** Writes a `Qot_GetShareholdersInstitutional.Request`. */
export function encodeQotGetShareholdersInstitutionalRequest(w: Writer, v: QotGetShareholdersInstitutionalRequestInput): void {
  writeRequest(w, v, encodeQotGetShareholdersInstitutionalC2S);
}

/** Reads a `Qot_GetShareholdersInstitutional.Request`. */
export function decodeQotGetShareholdersInstitutionalRequest(r: Reader, end: number): QotGetShareholdersInstitutionalRequest {
  let $c2s: QotGetShareholdersInstitutionalC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetShareholdersInstitutionalC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetShareholdersInstitutional.Request", { c2s: $c2s });
  return r.finish<QotGetShareholdersInstitutionalRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetShareholdersInstitutional.Response`, brought by {@linkcode QotGetShareholdersInstitutional}.
 */
export interface QotGetShareholdersInstitutionalResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetShareholdersInstitutionalS2C | undefined;
}

/** Writes a `Qot_GetShareholdersInstitutional.Response`. */
export function encodeQotGetShareholdersInstitutionalResponse(w: Writer, v: QotGetShareholdersInstitutionalResponse): void {
  writeResponse(w, v, encodeQotGetShareholdersInstitutionalS2C);
}

/** Reads a `Qot_GetShareholdersInstitutional.Response`. */
export function decodeQotGetShareholdersInstitutionalResponse(r: Reader, end: number): QotGetShareholdersInstitutionalResponse {
  return readResponse("Qot_GetShareholdersInstitutional.Response", r, end, decodeQotGetShareholdersInstitutionalS2C) as QotGetShareholdersInstitutionalResponse;
}

/**
 * How many institutions hold a company's shares and how much of it they hold together, quarter by quarter.
 * For stocks and funds of Hong Kong, the USA, Singapore, Japan and Malaysia. Paged by nextKey. OpenD takes 30
 * of them in 30 seconds. It came with OpenD 10.6.
 *
 * OpenD's `Qot_GetShareholdersInstitutional` (3240), a request.
 *
 * @example
 * ```ts
 * import { QotGetShareholdersInstitutional } from "@opend/client/commands";
 *
 * const { itemList } = await quote.request(QotGetShareholdersInstitutional, { security: "HK.00700" });
 * ```
 */
export const QotGetShareholdersInstitutional: RequestCommand<QotGetShareholdersInstitutionalC2SInput, QotGetShareholdersInstitutionalS2C> = {
  kind: "request",
  id: 3240,
  name: "Qot_GetShareholdersInstitutional",
  limit: { requests: 30 },
  encode: encodeQotGetShareholdersInstitutionalRequest,
  decode: decodeQotGetShareholdersInstitutionalResponse,
  decodeData: decodeQotGetShareholdersInstitutionalS2C,
};

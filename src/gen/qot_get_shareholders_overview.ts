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
 * One shareholder, or one kind of shareholders.
 *
 * OpenD's `Qot_GetShareholdersOverview.OwnershipStaticItem`, held by {@linkcode QotGetShareholdersOverviewOwnershipStaticInfo}.
 */
export interface QotGetShareholdersOverviewOwnershipStaticItem extends Message {
  /** The shareholder's name or the kind's. */
  name?: string | undefined;
  /** Part of the company's shares that is held, in percent (23.37 = 23.37 %). */
  holderPct?: number | undefined;
  /**
   * The shareholder's number, to ask QotGetShareholdersHolderDetail with; 0 or absent for a kind and for the
   * rest.
   */
  holderId?: number | undefined;
}

/** Writes a `Qot_GetShareholdersOverview.OwnershipStaticItem`. */
export function encodeQotGetShareholdersOverviewOwnershipStaticItem(w: Writer, v: QotGetShareholdersOverviewOwnershipStaticItem): void {
  if (v.name != null) w.string(10, v.name, "name");
  if (v.holderPct != null) w.double(17, v.holderPct, "holderPct");
  if (v.holderId != null) w.int32(24, v.holderId, "holderId");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShareholdersOverview.OwnershipStaticItem`. */
export function decodeQotGetShareholdersOverviewOwnershipStaticItem(r: Reader, end: number): QotGetShareholdersOverviewOwnershipStaticItem {
  let $name: string | undefined;
  let $holderPct: number | undefined;
  let $holderId: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $name = r.text(end); break;
      case 17: $holderPct = r.double(); break;
      case 24: $holderId = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetShareholdersOverviewOwnershipStaticItem>({ name: $name, holderPct: $holderPct, holderId: $holderId }, end, unknown);
}

/**
 * How the shares are spread on one day.
 *
 * OpenD's `Qot_GetShareholdersOverview.OwnershipStaticInfo`, held by {@linkcode QotGetShareholdersOverviewS2C}.
 */
export interface QotGetShareholdersOverviewOwnershipStaticInfo extends Message {
  /** When that was, in seconds since the epoch. */
  staticDate?: number | undefined;
  /** The day as YYYY-MM-DD, in the market's time zone. */
  staticDateStr?: string | undefined;
  /** The shareholders or kinds that the shares are spread over. */
  itemList: readonly QotGetShareholdersOverviewOwnershipStaticItem[];
}

/** Writes a `Qot_GetShareholdersOverview.OwnershipStaticInfo`. */
export function encodeQotGetShareholdersOverviewOwnershipStaticInfo(w: Writer, v: QotGetShareholdersOverviewOwnershipStaticInfo): void {
  let at: number;
  if (v.staticDate != null) w.uint64Number(8, v.staticDate, "staticDate");
  if (v.staticDateStr != null) w.string(18, v.staticDateStr, "staticDateStr");
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(34); encodeQotGetShareholdersOverviewOwnershipStaticItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShareholdersOverview.OwnershipStaticInfo`. */
export function decodeQotGetShareholdersOverviewOwnershipStaticInfo(r: Reader, end: number): QotGetShareholdersOverviewOwnershipStaticInfo {
  let $staticDate: number | undefined;
  let $staticDateStr: string | undefined;
  let $itemList: QotGetShareholdersOverviewOwnershipStaticItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $staticDate = r.uint64Number(); break;
      case 18: $staticDateStr = r.text(end); break;
      case 34: ($itemList ??= []).push(decodeQotGetShareholdersOverviewOwnershipStaticItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetShareholdersOverviewOwnershipStaticInfo>({ staticDate: $staticDate, staticDateStr: $staticDateStr, itemList: $itemList ?? none }, end, unknown);
}

/**
 * A period that can be asked for.
 *
 * OpenD's `Qot_GetShareholdersOverview.HoldingPeriodItem`, held by {@linkcode QotGetShareholdersOverviewS2C}.
 */
export interface QotGetShareholdersOverviewHoldingPeriodItem extends Message {
  /** The period in words, such as "2025/Q3". */
  periodText?: string | undefined;
  /** What to give as the periodId of a request for this period, unchanged. */
  periodId?: number | undefined;
}

/** Writes a `Qot_GetShareholdersOverview.HoldingPeriodItem`. */
export function encodeQotGetShareholdersOverviewHoldingPeriodItem(w: Writer, v: QotGetShareholdersOverviewHoldingPeriodItem): void {
  if (v.periodText != null) w.string(10, v.periodText, "periodText");
  if (v.periodId != null) w.int32(16, v.periodId, "periodId");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShareholdersOverview.HoldingPeriodItem`. */
export function decodeQotGetShareholdersOverviewHoldingPeriodItem(r: Reader, end: number): QotGetShareholdersOverviewHoldingPeriodItem {
  let $periodText: string | undefined;
  let $periodId: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $periodText = r.text(end); break;
      case 16: $periodId = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetShareholdersOverviewHoldingPeriodItem>({ periodText: $periodText, periodId: $periodId }, end, unknown);
}

/**
 * Which company, and which period.
 *
 * OpenD's `Qot_GetShareholdersOverview.C2S`, sent with {@linkcode QotGetShareholdersOverview}.
 */
export interface QotGetShareholdersOverviewC2S extends Message {
  /** The stock or fund whose shareholders are asked for. */
  security: Security;
  /** Which period: a periodId out of holdingPeriodList. 0 or left out: the latest. */
  periodId?: number | undefined;
}

/**
 * Which company, and which period.
 *
 * What a request gives for OpenD's `Qot_GetShareholdersOverview.C2S`, sent with {@linkcode QotGetShareholdersOverview}.
 */
export interface QotGetShareholdersOverviewC2SInput extends Message {
  /** The stock or fund whose shareholders are asked for. */
  security: SecurityInput;
  /** Which period: a periodId out of holdingPeriodList. 0 or left out: the latest. */
  periodId?: number | undefined;
}

/** Writes a `Qot_GetShareholdersOverview.C2S`. */
export function encodeQotGetShareholdersOverviewC2S(w: Writer, v: QotGetShareholdersOverviewC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.periodId != null) w.int32(24, v.periodId, "periodId");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShareholdersOverview.C2S`. */
export function decodeQotGetShareholdersOverviewC2S(r: Reader, end: number): QotGetShareholdersOverviewC2S {
  let $security: Security | undefined;
  let $periodId: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 24: $periodId = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetShareholdersOverview.C2S", { security: $security });
  return r.finish<QotGetShareholdersOverviewC2S>({ security: $security, periodId: $periodId }, end, unknown);
}

/**
 * The shareholders of one period.
 *
 * OpenD's `Qot_GetShareholdersOverview.S2C`, brought by {@linkcode QotGetShareholdersOverview}.
 */
export interface QotGetShareholdersOverviewS2C extends Message {
  /** The main shareholders, the rest being put together. */
  mainHolderInfoList: readonly QotGetShareholdersOverviewOwnershipStaticInfo[];
  /** All shareholders by kind. */
  holderTypeInfoList: readonly QotGetShareholdersOverviewOwnershipStaticInfo[];
  /** Periods that can be asked for; only there when the request had no periodId. */
  holdingPeriodList: readonly QotGetShareholdersOverviewHoldingPeriodItem[];
}

/** Writes a `Qot_GetShareholdersOverview.S2C`. */
export function encodeQotGetShareholdersOverviewS2C(w: Writer, v: QotGetShareholdersOverviewS2C): void {
  let at: number;
  for (const x of w.list(v.mainHolderInfoList, "mainHolderInfoList")) { at = w.open(10); encodeQotGetShareholdersOverviewOwnershipStaticInfo(w, w.object(x, "mainHolderInfoList")); w.close(at); }
  for (const x of w.list(v.holderTypeInfoList, "holderTypeInfoList")) { at = w.open(18); encodeQotGetShareholdersOverviewOwnershipStaticInfo(w, w.object(x, "holderTypeInfoList")); w.close(at); }
  for (const x of w.list(v.holdingPeriodList, "holdingPeriodList")) { at = w.open(26); encodeQotGetShareholdersOverviewHoldingPeriodItem(w, w.object(x, "holdingPeriodList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShareholdersOverview.S2C`. */
export function decodeQotGetShareholdersOverviewS2C(r: Reader, end: number): QotGetShareholdersOverviewS2C {
  let $mainHolderInfoList: QotGetShareholdersOverviewOwnershipStaticInfo[] | undefined;
  let $holderTypeInfoList: QotGetShareholdersOverviewOwnershipStaticInfo[] | undefined;
  let $holdingPeriodList: QotGetShareholdersOverviewHoldingPeriodItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($mainHolderInfoList ??= []).push(decodeQotGetShareholdersOverviewOwnershipStaticInfo(r, r.endOf(end))); break;
      case 18: ($holderTypeInfoList ??= []).push(decodeQotGetShareholdersOverviewOwnershipStaticInfo(r, r.endOf(end))); break;
      case 26: ($holdingPeriodList ??= []).push(decodeQotGetShareholdersOverviewHoldingPeriodItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetShareholdersOverviewS2C>({ mainHolderInfoList: $mainHolderInfoList ?? none, holderTypeInfoList: $holderTypeInfoList ?? none, holdingPeriodList: $holdingPeriodList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetShareholdersOverview.Request`, sent with {@linkcode QotGetShareholdersOverview}.
 */
export interface QotGetShareholdersOverviewRequest extends Message {
  /** What is asked. */
  c2s: QotGetShareholdersOverviewC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetShareholdersOverview.Request`, sent with {@linkcode QotGetShareholdersOverview}.
 */
export interface QotGetShareholdersOverviewRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetShareholdersOverviewC2SInput;
}

/** Writes a `Qot_GetShareholdersOverview.Request`. */
export function encodeQotGetShareholdersOverviewRequest(w: Writer, v: QotGetShareholdersOverviewRequestInput): void {
  writeRequest(w, v, encodeQotGetShareholdersOverviewC2S);
}

/** Reads a `Qot_GetShareholdersOverview.Request`. */
export function decodeQotGetShareholdersOverviewRequest(r: Reader, end: number): QotGetShareholdersOverviewRequest {
  let $c2s: QotGetShareholdersOverviewC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetShareholdersOverviewC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetShareholdersOverview.Request", { c2s: $c2s });
  return r.finish<QotGetShareholdersOverviewRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetShareholdersOverview.Response`, brought by {@linkcode QotGetShareholdersOverview}.
 */
export interface QotGetShareholdersOverviewResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetShareholdersOverviewS2C | undefined;
}

/** Writes a `Qot_GetShareholdersOverview.Response`. */
export function encodeQotGetShareholdersOverviewResponse(w: Writer, v: QotGetShareholdersOverviewResponse): void {
  writeResponse(w, v, encodeQotGetShareholdersOverviewS2C);
}

/** Reads a `Qot_GetShareholdersOverview.Response`. */
export function decodeQotGetShareholdersOverviewResponse(r: Reader, end: number): QotGetShareholdersOverviewResponse {
  return readResponse("Qot_GetShareholdersOverview.Response", r, end, decodeQotGetShareholdersOverviewS2C) as QotGetShareholdersOverviewResponse;
}

/**
 * Who owns a company: its main shareholders, and all shareholders by kind. For stocks and funds of Hong Kong,
 * the USA, Singapore, Japan and Malaysia. A request without periodId gets the latest period and the list of
 * those to choose from. OpenD takes 30 of them in 30 seconds. It came with OpenD 10.6.
 *
 * OpenD's `Qot_GetShareholdersOverview` (3237), a request.
 *
 * @example
 * ```ts
 * import { QotGetShareholdersOverview } from "@opend/client/commands";
 *
 * const { mainHolderInfoList } = await quote.request(QotGetShareholdersOverview, { security: "HK.00700" });
 * ```
 */
export const QotGetShareholdersOverview: RequestCommand<QotGetShareholdersOverviewC2SInput, QotGetShareholdersOverviewS2C> = {
  kind: "request",
  id: 3237,
  name: "Qot_GetShareholdersOverview",
  limit: { requests: 30 },
  encode: encodeQotGetShareholdersOverviewRequest,
  decode: decodeQotGetShareholdersOverviewResponse,
  decodeData: decodeQotGetShareholdersOverviewS2C,
};

// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { IndexOptionType, Security, SecurityInput } from "./qot_common.ts";
import type { OptionHVTimeRange } from "./qot_option_common.ts";

/**
 * Historical volatility over one stretch of days.
 *
 * OpenD's `Qot_GetOptionUnderlyingOverview.HVItem`, held by {@linkcode QotGetOptionUnderlyingOverviewUnderlyingData}.
 */
export interface QotGetOptionUnderlyingOverviewHVItem extends Message {
  /** The stretch of days that it is computed over. */
  timeRange: OptionHVTimeRange;
  /** Historical volatility, in percent (20 = 20 %). */
  hv: number;
  /** Share of past days with a lower one (HV percentile), in percent. */
  hvPercentile?: number | undefined;
}

/** Writes a `Qot_GetOptionUnderlyingOverview.HVItem`. */
export function encodeQotGetOptionUnderlyingOverviewHVItem(w: Writer, v: QotGetOptionUnderlyingOverviewHVItem): void {
  w.int32(8, v.timeRange, "timeRange");
  w.double(17, v.hv, "hv");
  if (v.hvPercentile != null) w.double(25, v.hvPercentile, "hvPercentile");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionUnderlyingOverview.HVItem`. */
export function decodeQotGetOptionUnderlyingOverviewHVItem(r: Reader, end: number): QotGetOptionUnderlyingOverviewHVItem {
  let $timeRange: OptionHVTimeRange | undefined;
  let $hv: number | undefined;
  let $hvPercentile: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $timeRange = r.int() as OptionHVTimeRange; break;
      case 17: $hv = r.double(); break;
      case 25: $hvPercentile = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($timeRange === undefined || $hv === undefined) throw missing("Qot_GetOptionUnderlyingOverview.HVItem", { timeRange: $timeRange, hv: $hv });
  return r.finish<QotGetOptionUnderlyingOverviewHVItem>({ timeRange: $timeRange, hv: $hv, hvPercentile: $hvPercentile }, end, unknown);
}

/**
 * The latest figures of one underlying.
 *
 * OpenD's `Qot_GetOptionUnderlyingOverview.UnderlyingData`, held by {@linkcode QotGetOptionUnderlyingOverviewS2C}.
 */
export interface QotGetOptionUnderlyingOverviewUnderlyingData extends Message {
  /** Market and code of the underlying. */
  owner: Security;
  /** The code of the underlying once more. */
  code?: string | undefined;
  /** What the underlying is called. */
  name?: string | undefined;
  /** Contracts of calls traded. */
  callVolume?: number | undefined;
  /** Contracts of puts traded. */
  putVolume?: number | undefined;
  /** Contracts of calls open; one trading day late. */
  callOpenInterest?: number | undefined;
  /** Contracts of puts open; one trading day late. */
  putOpenInterest?: number | undefined;
  /** Implied volatility, in percent (20 = 20 %). */
  iv?: number | undefined;
  /** Where implied volatility stands between its low and its high (IV rank), in percent. */
  ivRank?: number | undefined;
  /** Share of past days with a lower implied volatility (IV percentile), in percent. */
  ivPercentile?: number | undefined;
  /** Historical volatility, one entry for each stretch of days. */
  hvList: readonly QotGetOptionUnderlyingOverviewHVItem[];
  /** Implied volatility of the trading day before, in percent. */
  preIV?: number | undefined;
}

/** Writes a `Qot_GetOptionUnderlyingOverview.UnderlyingData`. */
export function encodeQotGetOptionUnderlyingOverviewUnderlyingData(w: Writer, v: QotGetOptionUnderlyingOverviewUnderlyingData): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  if (v.code != null) w.string(18, v.code, "code");
  if (v.name != null) w.string(26, v.name, "name");
  if (v.callVolume != null) w.int64Number(32, v.callVolume, "callVolume");
  if (v.putVolume != null) w.int64Number(40, v.putVolume, "putVolume");
  if (v.callOpenInterest != null) w.int64Number(48, v.callOpenInterest, "callOpenInterest");
  if (v.putOpenInterest != null) w.int64Number(56, v.putOpenInterest, "putOpenInterest");
  if (v.iv != null) w.double(65, v.iv, "iv");
  if (v.ivRank != null) w.double(73, v.ivRank, "ivRank");
  if (v.ivPercentile != null) w.double(81, v.ivPercentile, "ivPercentile");
  for (const x of w.list(v.hvList, "hvList")) { at = w.open(90); encodeQotGetOptionUnderlyingOverviewHVItem(w, w.object(x, "hvList")); w.close(at); }
  if (v.preIV != null) w.double(97, v.preIV, "preIV");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionUnderlyingOverview.UnderlyingData`. */
export function decodeQotGetOptionUnderlyingOverviewUnderlyingData(r: Reader, end: number): QotGetOptionUnderlyingOverviewUnderlyingData {
  let $owner: Security | undefined;
  let $code: string | undefined;
  let $name: string | undefined;
  let $callVolume: number | undefined;
  let $putVolume: number | undefined;
  let $callOpenInterest: number | undefined;
  let $putOpenInterest: number | undefined;
  let $iv: number | undefined;
  let $ivRank: number | undefined;
  let $ivPercentile: number | undefined;
  let $hvList: QotGetOptionUnderlyingOverviewHVItem[] | undefined;
  let $preIV: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 18: $code = r.text(end); break;
      case 26: $name = r.text(end); break;
      case 32: $callVolume = r.int64Number(); break;
      case 40: $putVolume = r.int64Number(); break;
      case 48: $callOpenInterest = r.int64Number(); break;
      case 56: $putOpenInterest = r.int64Number(); break;
      case 65: $iv = r.double(); break;
      case 73: $ivRank = r.double(); break;
      case 81: $ivPercentile = r.double(); break;
      case 90: ($hvList ??= []).push(decodeQotGetOptionUnderlyingOverviewHVItem(r, r.endOf(end))); break;
      case 97: $preIV = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($owner === undefined) throw missing("Qot_GetOptionUnderlyingOverview.UnderlyingData", { owner: $owner });
  return r.finish<QotGetOptionUnderlyingOverviewUnderlyingData>({ owner: $owner, code: $code, name: $name, callVolume: $callVolume, putVolume: $putVolume, callOpenInterest: $callOpenInterest, putOpenInterest: $putOpenInterest, iv: $iv, ivRank: $ivRank, ivPercentile: $ivPercentile, hvList: $hvList ?? none, preIV: $preIV }, end, unknown);
}

/**
 * Which underlyings are asked about.
 *
 * OpenD's `Qot_GetOptionUnderlyingOverview.C2S`, sent with {@linkcode QotGetOptionUnderlyingOverview}.
 */
export interface QotGetOptionUnderlyingOverviewC2S extends Message {
  /** Market and code of each underlying, at most 500. */
  ownerList: readonly Security[];
  /** Standard or mini index options; only for the Hang Seng and Hang Seng China Enterprises indices. */
  indexOptionType?: IndexOptionType | undefined;
}

/**
 * Which underlyings are asked about.
 *
 * What a request gives for OpenD's `Qot_GetOptionUnderlyingOverview.C2S`, sent with {@linkcode QotGetOptionUnderlyingOverview}.
 */
export interface QotGetOptionUnderlyingOverviewC2SInput extends Message {
  /** Market and code of each underlying, at most 500. */
  ownerList?: readonly SecurityInput[] | undefined;
  /** Standard or mini index options; only for the Hang Seng and Hang Seng China Enterprises indices. */
  indexOptionType?: IndexOptionType | undefined;
}

/** Writes a `Qot_GetOptionUnderlyingOverview.C2S`. */
export function encodeQotGetOptionUnderlyingOverviewC2S(w: Writer, v: QotGetOptionUnderlyingOverviewC2SInput): void {
  let at: number;
  for (const x of w.list(v.ownerList, "ownerList")) { at = w.open(10); encodeSecurity(w, w.security(x, "ownerList")); w.close(at); }
  if (v.indexOptionType != null) w.int32(16, v.indexOptionType, "indexOptionType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionUnderlyingOverview.C2S`. */
export function decodeQotGetOptionUnderlyingOverviewC2S(r: Reader, end: number): QotGetOptionUnderlyingOverviewC2S {
  let $ownerList: Security[] | undefined;
  let $indexOptionType: IndexOptionType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($ownerList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      case 16: $indexOptionType = r.int() as IndexOptionType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionUnderlyingOverviewC2S>({ ownerList: $ownerList ?? none, indexOptionType: $indexOptionType }, end, unknown);
}

/**
 * The latest figures.
 *
 * OpenD's `Qot_GetOptionUnderlyingOverview.S2C`, brought by {@linkcode QotGetOptionUnderlyingOverview}.
 */
export interface QotGetOptionUnderlyingOverviewS2C extends Message {
  /** One entry for each underlying. */
  underlyingDataList: readonly QotGetOptionUnderlyingOverviewUnderlyingData[];
}

/** Writes a `Qot_GetOptionUnderlyingOverview.S2C`. */
export function encodeQotGetOptionUnderlyingOverviewS2C(w: Writer, v: QotGetOptionUnderlyingOverviewS2C): void {
  let at: number;
  for (const x of w.list(v.underlyingDataList, "underlyingDataList")) { at = w.open(10); encodeQotGetOptionUnderlyingOverviewUnderlyingData(w, w.object(x, "underlyingDataList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionUnderlyingOverview.S2C`. */
export function decodeQotGetOptionUnderlyingOverviewS2C(r: Reader, end: number): QotGetOptionUnderlyingOverviewS2C {
  let $underlyingDataList: QotGetOptionUnderlyingOverviewUnderlyingData[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($underlyingDataList ??= []).push(decodeQotGetOptionUnderlyingOverviewUnderlyingData(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionUnderlyingOverviewS2C>({ underlyingDataList: $underlyingDataList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionUnderlyingOverview.Request`, sent with {@linkcode QotGetOptionUnderlyingOverview}.
 */
export interface QotGetOptionUnderlyingOverviewRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionUnderlyingOverviewC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOptionUnderlyingOverview.Request`, sent with {@linkcode QotGetOptionUnderlyingOverview}.
 */
export interface QotGetOptionUnderlyingOverviewRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOptionUnderlyingOverviewC2SInput;
}

/** Writes a `Qot_GetOptionUnderlyingOverview.Request`. */
export function encodeQotGetOptionUnderlyingOverviewRequest(w: Writer, v: QotGetOptionUnderlyingOverviewRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionUnderlyingOverviewC2S);
}

/** Reads a `Qot_GetOptionUnderlyingOverview.Request`. */
export function decodeQotGetOptionUnderlyingOverviewRequest(r: Reader, end: number): QotGetOptionUnderlyingOverviewRequest {
  let $c2s: QotGetOptionUnderlyingOverviewC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionUnderlyingOverviewC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionUnderlyingOverview.Request", { c2s: $c2s });
  return r.finish<QotGetOptionUnderlyingOverviewRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionUnderlyingOverview.Response`, brought by {@linkcode QotGetOptionUnderlyingOverview}.
 */
export interface QotGetOptionUnderlyingOverviewResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionUnderlyingOverviewS2C | undefined;
}

/** Writes a `Qot_GetOptionUnderlyingOverview.Response`. */
export function encodeQotGetOptionUnderlyingOverviewResponse(w: Writer, v: QotGetOptionUnderlyingOverviewResponse): void {
  writeResponse(w, v, encodeQotGetOptionUnderlyingOverviewS2C);
}

/** Reads a `Qot_GetOptionUnderlyingOverview.Response`. */
export function decodeQotGetOptionUnderlyingOverviewResponse(r: Reader, end: number): QotGetOptionUnderlyingOverviewResponse {
  return readResponse("Qot_GetOptionUnderlyingOverview.Response", r, end, decodeQotGetOptionUnderlyingOverviewS2C) as QotGetOptionUnderlyingOverviewResponse;
}

/**
 * The latest option figures of up to 500 underlyings at once: volume, open interest, implied volatility, and
 * historical volatility over several stretches. OpenD takes 60 of them in 30 seconds.
 *
 * OpenD's `Qot_GetOptionUnderlyingOverview` (3303), a request.
 *
 * @example
 * ```ts
 * import { QotGetOptionUnderlyingOverview } from "@opend/client/commands";
 *
 * const { underlyingDataList } = await quote.request(QotGetOptionUnderlyingOverview, { ownerList: ["US.AAPL"] });
 * ```
 */
export const QotGetOptionUnderlyingOverview: RequestCommand<QotGetOptionUnderlyingOverviewC2SInput, QotGetOptionUnderlyingOverviewS2C> = {
  kind: "request",
  id: 3303,
  name: "Qot_GetOptionUnderlyingOverview",
  limit: { requests: 60 },
  encode: encodeQotGetOptionUnderlyingOverviewRequest,
  decode: decodeQotGetOptionUnderlyingOverviewResponse,
  decodeData: decodeQotGetOptionUnderlyingOverviewS2C,
};

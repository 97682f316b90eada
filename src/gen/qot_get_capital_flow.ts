// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { PeriodType, QotHeader, Security, SecurityInput } from "./qot_common.ts";

/**
 * Whose flow is wanted, by what period, and for what time.
 *
 * OpenD's `Qot_GetCapitalFlow.C2S`, sent with {@linkcode QotGetCapitalFlow}.
 */
export interface QotGetCapitalFlowC2S extends Message {
  /** Security, one a request. */
  security: Security;
  /** Period of an entry; INTRADAY is by the minute, of the latest trading day. */
  periodType?: PeriodType | undefined;
  /** First day wanted, yyyy-MM-dd; not for INTRADAY. */
  beginTime?: string | undefined;
  /** Last day wanted, yyyy-MM-dd; not for INTRADAY. */
  endTime?: string | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * Whose flow is wanted, by what period, and for what time.
 *
 * What a request gives for OpenD's `Qot_GetCapitalFlow.C2S`, sent with {@linkcode QotGetCapitalFlow}.
 */
export interface QotGetCapitalFlowC2SInput extends Message {
  /** Security, one a request. */
  security: SecurityInput;
  /** Period of an entry; INTRADAY is by the minute, of the latest trading day. */
  periodType?: PeriodType | undefined;
  /** First day wanted, yyyy-MM-dd; not for INTRADAY. */
  beginTime?: string | undefined;
  /** Last day wanted, yyyy-MM-dd; not for INTRADAY. */
  endTime?: string | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetCapitalFlow.C2S`. */
export function encodeQotGetCapitalFlowC2S(w: Writer, v: QotGetCapitalFlowC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.periodType != null) w.int32(16, v.periodType, "periodType");
  if (v.beginTime != null) w.string(26, v.beginTime, "beginTime");
  if (v.endTime != null) w.string(34, v.endTime, "endTime");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCapitalFlow.C2S`. */
export function decodeQotGetCapitalFlowC2S(r: Reader, end: number): QotGetCapitalFlowC2S {
  let $security: Security | undefined;
  let $periodType: PeriodType | undefined;
  let $beginTime: string | undefined;
  let $endTime: string | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $periodType = r.int() as PeriodType; break;
      case 26: $beginTime = r.text(end); break;
      case 34: $endTime = r.text(end); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetCapitalFlow.C2S", { security: $security });
  return r.finish<QotGetCapitalFlowC2S>({ security: $security, periodType: $periodType, beginTime: $beginTime, endTime: $endTime, header: $header }, end, unknown);
}

/**
 * Net flow of one period; negative when more flowed out than in.
 *
 * OpenD's `Qot_GetCapitalFlow.CapitalFlowItem`, held by {@linkcode QotGetCapitalFlowS2C}.
 */
export interface QotGetCapitalFlowCapitalFlowItem extends Message {
  /** Net inflow of all orders. */
  inFlow: number;
  /** Start of the period in market time, to the minute. */
  time?: string | undefined;
  /** Start of the period, in seconds since the epoch. */
  timestamp?: number | undefined;
  /** Net inflow of the main (block) orders; not for INTRADAY. */
  mainInFlow?: number | undefined;
  /** Net inflow of extra-large orders. */
  superInFlow?: number | undefined;
  /** Net inflow of large orders. */
  bigInFlow?: number | undefined;
  /** Net inflow of medium orders. */
  midInFlow?: number | undefined;
  /** Net inflow of small orders. */
  smlInFlow?: number | undefined;
}

/** Writes a `Qot_GetCapitalFlow.CapitalFlowItem`. */
export function encodeQotGetCapitalFlowCapitalFlowItem(w: Writer, v: QotGetCapitalFlowCapitalFlowItem): void {
  w.double(9, v.inFlow, "inFlow");
  if (v.time != null) w.string(18, v.time, "time");
  if (v.timestamp != null) w.double(25, v.timestamp, "timestamp");
  if (v.mainInFlow != null) w.double(33, v.mainInFlow, "mainInFlow");
  if (v.superInFlow != null) w.double(41, v.superInFlow, "superInFlow");
  if (v.bigInFlow != null) w.double(49, v.bigInFlow, "bigInFlow");
  if (v.midInFlow != null) w.double(57, v.midInFlow, "midInFlow");
  if (v.smlInFlow != null) w.double(65, v.smlInFlow, "smlInFlow");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCapitalFlow.CapitalFlowItem`. */
export function decodeQotGetCapitalFlowCapitalFlowItem(r: Reader, end: number): QotGetCapitalFlowCapitalFlowItem {
  let $inFlow: number | undefined;
  let $time: string | undefined;
  let $timestamp: number | undefined;
  let $mainInFlow: number | undefined;
  let $superInFlow: number | undefined;
  let $bigInFlow: number | undefined;
  let $midInFlow: number | undefined;
  let $smlInFlow: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $inFlow = r.double(); break;
      case 18: $time = r.text(end); break;
      case 25: $timestamp = r.double(); break;
      case 33: $mainInFlow = r.double(); break;
      case 41: $superInFlow = r.double(); break;
      case 49: $bigInFlow = r.double(); break;
      case 57: $midInFlow = r.double(); break;
      case 65: $smlInFlow = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($inFlow === undefined) throw missing("Qot_GetCapitalFlow.CapitalFlowItem", { inFlow: $inFlow });
  return r.finish<QotGetCapitalFlowCapitalFlowItem>({ inFlow: $inFlow, time: $time, timestamp: $timestamp, mainInFlow: $mainInFlow, superInFlow: $superInFlow, bigInFlow: $bigInFlow, midInFlow: $midInFlow, smlInFlow: $smlInFlow }, end, unknown);
}

/**
 * Net flow over time.
 *
 * OpenD's `Qot_GetCapitalFlow.S2C`, brought by {@linkcode QotGetCapitalFlow}.
 */
export interface QotGetCapitalFlowS2C extends Message {
  /** An entry per minute, day, week or month. */
  flowItemList: readonly QotGetCapitalFlowCapitalFlowItem[];
  /** Time up to which the data is valid, in market time; only for INTRADAY. */
  lastValidTime?: string | undefined;
  /** Time up to which the data is valid, in seconds since the epoch; only for INTRADAY. */
  lastValidTimestamp?: number | undefined;
}

/** Writes a `Qot_GetCapitalFlow.S2C`. */
export function encodeQotGetCapitalFlowS2C(w: Writer, v: QotGetCapitalFlowS2C): void {
  let at: number;
  for (const x of w.list(v.flowItemList, "flowItemList")) { at = w.open(10); encodeQotGetCapitalFlowCapitalFlowItem(w, w.object(x, "flowItemList")); w.close(at); }
  if (v.lastValidTime != null) w.string(18, v.lastValidTime, "lastValidTime");
  if (v.lastValidTimestamp != null) w.double(25, v.lastValidTimestamp, "lastValidTimestamp");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCapitalFlow.S2C`. */
export function decodeQotGetCapitalFlowS2C(r: Reader, end: number): QotGetCapitalFlowS2C {
  let $flowItemList: QotGetCapitalFlowCapitalFlowItem[] | undefined;
  let $lastValidTime: string | undefined;
  let $lastValidTimestamp: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($flowItemList ??= []).push(decodeQotGetCapitalFlowCapitalFlowItem(r, r.endOf(end))); break;
      case 18: $lastValidTime = r.text(end); break;
      case 25: $lastValidTimestamp = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetCapitalFlowS2C>({ flowItemList: $flowItemList ?? none, lastValidTime: $lastValidTime, lastValidTimestamp: $lastValidTimestamp }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetCapitalFlow.Request`, sent with {@linkcode QotGetCapitalFlow}.
 */
export interface QotGetCapitalFlowRequest extends Message {
  /** What is asked. */
  c2s: QotGetCapitalFlowC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetCapitalFlow.Request`, sent with {@linkcode QotGetCapitalFlow}.
 */
export interface QotGetCapitalFlowRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetCapitalFlowC2SInput;
}

/** Writes a `Qot_GetCapitalFlow.Request`. */
export function encodeQotGetCapitalFlowRequest(w: Writer, v: QotGetCapitalFlowRequestInput): void {
  writeRequest(w, v, encodeQotGetCapitalFlowC2S);
}

/** Reads a `Qot_GetCapitalFlow.Request`. */
export function decodeQotGetCapitalFlowRequest(r: Reader, end: number): QotGetCapitalFlowRequest {
  let $c2s: QotGetCapitalFlowC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetCapitalFlowC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetCapitalFlow.Request", { c2s: $c2s });
  return r.finish<QotGetCapitalFlowRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetCapitalFlow.Response`, brought by {@linkcode QotGetCapitalFlow}.
 */
export interface QotGetCapitalFlowResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetCapitalFlowS2C | undefined;
}

/** Writes a `Qot_GetCapitalFlow.Response`. */
export function encodeQotGetCapitalFlowResponse(w: Writer, v: QotGetCapitalFlowResponse): void {
  writeResponse(w, v, encodeQotGetCapitalFlowS2C);
}

/** Reads a `Qot_GetCapitalFlow.Response`. */
export function decodeQotGetCapitalFlowResponse(r: Reader, end: number): QotGetCapitalFlowResponse {
  return readResponse("Qot_GetCapitalFlow.Response", r, end, decodeQotGetCapitalFlowS2C) as QotGetCapitalFlowResponse;
}

/**
 * Gives the net flow of money into one security over time: by the minute for the latest day, or by day, week
 * or month for at most one year. OpenD takes 30 of them in 30 seconds.
 *
 * OpenD's `Qot_GetCapitalFlow` (3211), a request.
 *
 * @example
 * ```ts
 * import { QotGetCapitalFlow } from "@opend/client/commands";
 *
 * const { flowItemList } = await quote.request(QotGetCapitalFlow, { security: "HK.00700" });
 * ```
 */
export const QotGetCapitalFlow: RequestCommand<QotGetCapitalFlowC2SInput, QotGetCapitalFlowS2C> = {
  kind: "request",
  id: 3211,
  name: "Qot_GetCapitalFlow",
  limit: { requests: 30 },
  encode: encodeQotGetCapitalFlowRequest,
  decode: decodeQotGetCapitalFlowResponse,
  decodeData: decodeQotGetCapitalFlowS2C,
};

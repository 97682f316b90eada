// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, encodeQotHeader } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader } from "./qot_common.ts";

/**
 * One target range and its likelihood.
 *
 * OpenD's `Qot_GetFedWatchTargetRate.TargetRateItem`, held by {@linkcode QotGetFedWatchTargetRateFedMeetingTab}.
 */
export interface QotGetFedWatchTargetRateTargetRateItem extends Message {
  /** The range as text, such as "4.25% ~ 4.50%". */
  targetRange: string;
  /** How likely the market holds it, in percent (92.13 = 92.13 %). */
  probability: number;
}

/** Writes a `Qot_GetFedWatchTargetRate.TargetRateItem`. */
export function encodeQotGetFedWatchTargetRateTargetRateItem(w: Writer, v: QotGetFedWatchTargetRateTargetRateItem): void {
  w.string(10, v.targetRange, "targetRange");
  w.double(17, v.probability, "probability");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFedWatchTargetRate.TargetRateItem`. */
export function decodeQotGetFedWatchTargetRateTargetRateItem(r: Reader, end: number): QotGetFedWatchTargetRateTargetRateItem {
  let $targetRange: string | undefined;
  let $probability: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $targetRange = r.text(end); break;
      case 17: $probability = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($targetRange === undefined || $probability === undefined) throw missing("Qot_GetFedWatchTargetRate.TargetRateItem", { targetRange: $targetRange, probability: $probability });
  return r.finish<QotGetFedWatchTargetRateTargetRateItem>({ targetRange: $targetRange, probability: $probability }, end, unknown);
}

/**
 * What is expected of one meeting.
 *
 * OpenD's `Qot_GetFedWatchTargetRate.FedMeetingTab`, held by {@linkcode QotGetFedWatchTargetRateS2C}.
 */
export interface QotGetFedWatchTargetRateFedMeetingTab extends Message {
  /** Day of the meeting, as "yyyy-MM-dd". */
  meetingDate: string;
  /** The ranges, lowest rate first; their likelihoods add up to 100 %. */
  targetRateList: readonly QotGetFedWatchTargetRateTargetRateItem[];
}

/** Writes a `Qot_GetFedWatchTargetRate.FedMeetingTab`. */
export function encodeQotGetFedWatchTargetRateFedMeetingTab(w: Writer, v: QotGetFedWatchTargetRateFedMeetingTab): void {
  let at: number;
  w.string(10, v.meetingDate, "meetingDate");
  for (const x of w.list(v.targetRateList, "targetRateList")) { at = w.open(18); encodeQotGetFedWatchTargetRateTargetRateItem(w, w.object(x, "targetRateList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFedWatchTargetRate.FedMeetingTab`. */
export function decodeQotGetFedWatchTargetRateFedMeetingTab(r: Reader, end: number): QotGetFedWatchTargetRateFedMeetingTab {
  let $meetingDate: string | undefined;
  let $targetRateList: QotGetFedWatchTargetRateTargetRateItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $meetingDate = r.text(end); break;
      case 18: ($targetRateList ??= []).push(decodeQotGetFedWatchTargetRateTargetRateItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($meetingDate === undefined) throw missing("Qot_GetFedWatchTargetRate.FedMeetingTab", { meetingDate: $meetingDate });
  return r.finish<QotGetFedWatchTargetRateFedMeetingTab>({ meetingDate: $meetingDate, targetRateList: $targetRateList ?? none }, end, unknown);
}

/**
 * Nothing but the common header.
 *
 * OpenD's `Qot_GetFedWatchTargetRate.C2S`, sent with {@linkcode QotGetFedWatchTargetRate}.
 */
export interface QotGetFedWatchTargetRateC2S extends Message {
  /** Common settings of quote requests; not needed here. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetFedWatchTargetRate.C2S`. */
export function encodeQotGetFedWatchTargetRateC2S(w: Writer, v: QotGetFedWatchTargetRateC2S): void {
  let at: number;
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFedWatchTargetRate.C2S`. */
export function decodeQotGetFedWatchTargetRateC2S(r: Reader, end: number): QotGetFedWatchTargetRateC2S {
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFedWatchTargetRateC2S>({ header: $header }, end, unknown);
}

/**
 * The expectations.
 *
 * OpenD's `Qot_GetFedWatchTargetRate.S2C`, brought by {@linkcode QotGetFedWatchTargetRate}.
 */
export interface QotGetFedWatchTargetRateS2C extends Message {
  /** The meetings, nearest first. */
  meetingList: readonly QotGetFedWatchTargetRateFedMeetingTab[];
}

/** Writes a `Qot_GetFedWatchTargetRate.S2C`. */
export function encodeQotGetFedWatchTargetRateS2C(w: Writer, v: QotGetFedWatchTargetRateS2C): void {
  let at: number;
  for (const x of w.list(v.meetingList, "meetingList")) { at = w.open(10); encodeQotGetFedWatchTargetRateFedMeetingTab(w, w.object(x, "meetingList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFedWatchTargetRate.S2C`. */
export function decodeQotGetFedWatchTargetRateS2C(r: Reader, end: number): QotGetFedWatchTargetRateS2C {
  let $meetingList: QotGetFedWatchTargetRateFedMeetingTab[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($meetingList ??= []).push(decodeQotGetFedWatchTargetRateFedMeetingTab(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFedWatchTargetRateS2C>({ meetingList: $meetingList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetFedWatchTargetRate.Request`, sent with {@linkcode QotGetFedWatchTargetRate}.
 */
export interface QotGetFedWatchTargetRateRequest extends Message {
  /** What is asked. */
  c2s: QotGetFedWatchTargetRateC2S;
}

/** Writes a `Qot_GetFedWatchTargetRate.Request`. */
export function encodeQotGetFedWatchTargetRateRequest(w: Writer, v: QotGetFedWatchTargetRateRequest): void {
  writeRequest(w, v, encodeQotGetFedWatchTargetRateC2S);
}

/** Reads a `Qot_GetFedWatchTargetRate.Request`. */
export function decodeQotGetFedWatchTargetRateRequest(r: Reader, end: number): QotGetFedWatchTargetRateRequest {
  let $c2s: QotGetFedWatchTargetRateC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetFedWatchTargetRateC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetFedWatchTargetRate.Request", { c2s: $c2s });
  return r.finish<QotGetFedWatchTargetRateRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetFedWatchTargetRate.Response`, brought by {@linkcode QotGetFedWatchTargetRate}.
 */
export interface QotGetFedWatchTargetRateResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetFedWatchTargetRateS2C | undefined;
}

/** Writes a `Qot_GetFedWatchTargetRate.Response`. */
export function encodeQotGetFedWatchTargetRateResponse(w: Writer, v: QotGetFedWatchTargetRateResponse): void {
  writeResponse(w, v, encodeQotGetFedWatchTargetRateS2C);
}

/** Reads a `Qot_GetFedWatchTargetRate.Response`. */
export function decodeQotGetFedWatchTargetRateResponse(r: Reader, end: number): QotGetFedWatchTargetRateResponse {
  return readResponse("Qot_GetFedWatchTargetRate.Response", r, end, decodeQotGetFedWatchTargetRateS2C) as QotGetFedWatchTargetRateResponse;
}

/**
 * Returns how likely the market holds each target rate after each of the coming meetings of the US central
 * bank (FOMC).
 * OpenD takes 60 of them in 30 seconds. There is nothing to choose.
 *
 * OpenD's `Qot_GetFedWatchTargetRate` (3404), a request.
 *
 * @example
 * ```ts
 * import { QotGetFedWatchTargetRate } from "@opend/client/commands";
 *
 * const { meetingList } = await quote.request(QotGetFedWatchTargetRate, {});
 * ```
 */
export const QotGetFedWatchTargetRate: RequestCommand<QotGetFedWatchTargetRateC2S, QotGetFedWatchTargetRateS2C> = {
  kind: "request",
  id: 3404,
  name: "Qot_GetFedWatchTargetRate",
  limit: { requests: 60 },
  encode: encodeQotGetFedWatchTargetRateRequest,
  decode: decodeQotGetFedWatchTargetRateResponse,
  decodeData: decodeQotGetFedWatchTargetRateS2C,
};

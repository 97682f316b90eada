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
 * The members who expect one and the same rate.
 *
 * OpenD's `Qot_GetFedWatchDotPlot.DotGroup`, held by {@linkcode QotGetFedWatchDotPlotDotPlotYear}.
 */
export interface QotGetFedWatchDotPlotDotGroup extends Message {
  /** Rate expected, in percent (4.125 = 4.125 %). */
  rate: number;
  /** How many members expect it. */
  voteCount: number;
  /** Whether this is the median of the year. */
  isMedian?: boolean | undefined;
}

/** Writes a `Qot_GetFedWatchDotPlot.DotGroup`. */
export function encodeQotGetFedWatchDotPlotDotGroup(w: Writer, v: QotGetFedWatchDotPlotDotGroup): void {
  w.double(9, v.rate, "rate");
  w.int32(16, v.voteCount, "voteCount");
  if (v.isMedian != null) w.bool(24, v.isMedian, "isMedian");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFedWatchDotPlot.DotGroup`. */
export function decodeQotGetFedWatchDotPlotDotGroup(r: Reader, end: number): QotGetFedWatchDotPlotDotGroup {
  let $rate: number | undefined;
  let $voteCount: number | undefined;
  let $isMedian: boolean | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $rate = r.double(); break;
      case 16: $voteCount = r.int(); break;
      case 24: $isMedian = r.bool(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($rate === undefined || $voteCount === undefined) throw missing("Qot_GetFedWatchDotPlot.DotGroup", { rate: $rate, voteCount: $voteCount });
  return r.finish<QotGetFedWatchDotPlotDotGroup>({ rate: $rate, voteCount: $voteCount, isMedian: $isMedian }, end, unknown);
}

/**
 * What is expected for one year.
 *
 * OpenD's `Qot_GetFedWatchDotPlot.DotPlotYear`, held by {@linkcode QotGetFedWatchDotPlotS2C}.
 */
export interface QotGetFedWatchDotPlotDotPlotYear extends Message {
  /** The calendar year, such as 2026. */
  year: number;
  /** The rates expected, lowest first. */
  dotList: readonly QotGetFedWatchDotPlotDotGroup[];
  /** Median of the rates expected, in percent. */
  medianRate?: number | undefined;
}

/** Writes a `Qot_GetFedWatchDotPlot.DotPlotYear`. */
export function encodeQotGetFedWatchDotPlotDotPlotYear(w: Writer, v: QotGetFedWatchDotPlotDotPlotYear): void {
  let at: number;
  w.int32(8, v.year, "year");
  for (const x of w.list(v.dotList, "dotList")) { at = w.open(18); encodeQotGetFedWatchDotPlotDotGroup(w, w.object(x, "dotList")); w.close(at); }
  if (v.medianRate != null) w.double(25, v.medianRate, "medianRate");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFedWatchDotPlot.DotPlotYear`. */
export function decodeQotGetFedWatchDotPlotDotPlotYear(r: Reader, end: number): QotGetFedWatchDotPlotDotPlotYear {
  let $year: number | undefined;
  let $dotList: QotGetFedWatchDotPlotDotGroup[] | undefined;
  let $medianRate: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $year = r.int(); break;
      case 18: ($dotList ??= []).push(decodeQotGetFedWatchDotPlotDotGroup(r, r.endOf(end))); break;
      case 25: $medianRate = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($year === undefined) throw missing("Qot_GetFedWatchDotPlot.DotPlotYear", { year: $year });
  return r.finish<QotGetFedWatchDotPlotDotPlotYear>({ year: $year, dotList: $dotList ?? none, medianRate: $medianRate }, end, unknown);
}

/**
 * Nothing but the common header.
 *
 * OpenD's `Qot_GetFedWatchDotPlot.C2S`, sent with {@linkcode QotGetFedWatchDotPlot}.
 */
export interface QotGetFedWatchDotPlotC2S extends Message {
  /** Common settings of quote requests; not needed here. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetFedWatchDotPlot.C2S`. */
export function encodeQotGetFedWatchDotPlotC2S(w: Writer, v: QotGetFedWatchDotPlotC2S): void {
  let at: number;
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFedWatchDotPlot.C2S`. */
export function decodeQotGetFedWatchDotPlotC2S(r: Reader, end: number): QotGetFedWatchDotPlotC2S {
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
  return r.finish<QotGetFedWatchDotPlotC2S>({ header: $header }, end, unknown);
}

/**
 * The dot plot.
 *
 * OpenD's `Qot_GetFedWatchDotPlot.S2C`, brought by {@linkcode QotGetFedWatchDotPlot}.
 */
export interface QotGetFedWatchDotPlotS2C extends Message {
  /** The years, nearest first. */
  yearList: readonly QotGetFedWatchDotPlotDotPlotYear[];
  /** Federal funds rate at present, in percent (4.375 = 4.375 %). */
  currentRate?: number | undefined;
}

/** Writes a `Qot_GetFedWatchDotPlot.S2C`. */
export function encodeQotGetFedWatchDotPlotS2C(w: Writer, v: QotGetFedWatchDotPlotS2C): void {
  let at: number;
  for (const x of w.list(v.yearList, "yearList")) { at = w.open(10); encodeQotGetFedWatchDotPlotDotPlotYear(w, w.object(x, "yearList")); w.close(at); }
  if (v.currentRate != null) w.double(17, v.currentRate, "currentRate");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFedWatchDotPlot.S2C`. */
export function decodeQotGetFedWatchDotPlotS2C(r: Reader, end: number): QotGetFedWatchDotPlotS2C {
  let $yearList: QotGetFedWatchDotPlotDotPlotYear[] | undefined;
  let $currentRate: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($yearList ??= []).push(decodeQotGetFedWatchDotPlotDotPlotYear(r, r.endOf(end))); break;
      case 17: $currentRate = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFedWatchDotPlotS2C>({ yearList: $yearList ?? none, currentRate: $currentRate }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetFedWatchDotPlot.Request`, sent with {@linkcode QotGetFedWatchDotPlot}.
 */
export interface QotGetFedWatchDotPlotRequest extends Message {
  /** What is asked. */
  c2s: QotGetFedWatchDotPlotC2S;
}

/** Writes a `Qot_GetFedWatchDotPlot.Request`. */
export function encodeQotGetFedWatchDotPlotRequest(w: Writer, v: QotGetFedWatchDotPlotRequest): void {
  writeRequest(w, v, encodeQotGetFedWatchDotPlotC2S);
}

/** Reads a `Qot_GetFedWatchDotPlot.Request`. */
export function decodeQotGetFedWatchDotPlotRequest(r: Reader, end: number): QotGetFedWatchDotPlotRequest {
  let $c2s: QotGetFedWatchDotPlotC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetFedWatchDotPlotC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetFedWatchDotPlot.Request", { c2s: $c2s });
  return r.finish<QotGetFedWatchDotPlotRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetFedWatchDotPlot.Response`, brought by {@linkcode QotGetFedWatchDotPlot}.
 */
export interface QotGetFedWatchDotPlotResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetFedWatchDotPlotS2C | undefined;
}

/** Writes a `Qot_GetFedWatchDotPlot.Response`. */
export function encodeQotGetFedWatchDotPlotResponse(w: Writer, v: QotGetFedWatchDotPlotResponse): void {
  writeResponse(w, v, encodeQotGetFedWatchDotPlotS2C);
}

/** Reads a `Qot_GetFedWatchDotPlot.Response`. */
export function decodeQotGetFedWatchDotPlotResponse(r: Reader, end: number): QotGetFedWatchDotPlotResponse {
  return readResponse("Qot_GetFedWatchDotPlot.Response", r, end, decodeQotGetFedWatchDotPlotS2C) as QotGetFedWatchDotPlotResponse;
}

/**
 * Returns the dot plot of the US central bank: which federal funds rate its members expect for each of the
 * coming years.
 * OpenD takes 60 of them in 30 seconds. There is nothing to choose.
 *
 * OpenD's `Qot_GetFedWatchDotPlot` (3405), a request.
 *
 * @example
 * ```ts
 * import { QotGetFedWatchDotPlot } from "@opend/client/commands";
 *
 * const { yearList } = await quote.request(QotGetFedWatchDotPlot, {});
 * ```
 */
export const QotGetFedWatchDotPlot: RequestCommand<QotGetFedWatchDotPlotC2S, QotGetFedWatchDotPlotS2C> = {
  kind: "request",
  id: 3405,
  name: "Qot_GetFedWatchDotPlot",
  limit: { requests: 60 },
  encode: encodeQotGetFedWatchDotPlotRequest,
  decode: decodeQotGetFedWatchDotPlotResponse,
  decodeData: decodeQotGetFedWatchDotPlotS2C,
};

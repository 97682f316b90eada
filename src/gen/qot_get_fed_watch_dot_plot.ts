// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeQotHeader, encodeQotHeader } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader } from "./qot_common.ts";

/** `Qot_GetFedWatchDotPlot.DotGroup` */
export interface QotGetFedWatchDotPlotDotGroup extends Message {
  rate: number;
  voteCount: number;
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
  if (r.pos !== end) throw overrun();
  if ($rate === undefined || $voteCount === undefined) throw missing("Qot_GetFedWatchDotPlot.DotGroup", { rate: $rate, voteCount: $voteCount });
  const message: QotGetFedWatchDotPlotDotGroup = { rate: $rate, voteCount: $voteCount, isMedian: $isMedian };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetFedWatchDotPlot.DotPlotYear` */
export interface QotGetFedWatchDotPlotDotPlotYear extends Message {
  year: number;
  dotList: QotGetFedWatchDotPlotDotGroup[];
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
  const $dotList: QotGetFedWatchDotPlotDotGroup[] = [];
  let $medianRate: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $year = r.int(); break;
      case 18: $dotList.push(decodeQotGetFedWatchDotPlotDotGroup(r, r.endOf(end))); break;
      case 25: $medianRate = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($year === undefined) throw missing("Qot_GetFedWatchDotPlot.DotPlotYear", { year: $year });
  const message: QotGetFedWatchDotPlotDotPlotYear = { year: $year, dotList: $dotList, medianRate: $medianRate };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetFedWatchDotPlot.C2S` */
export interface QotGetFedWatchDotPlotC2S extends Message {
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
  if (r.pos !== end) throw overrun();
  const message: QotGetFedWatchDotPlotC2S = { header: $header };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetFedWatchDotPlot.S2C` */
export interface QotGetFedWatchDotPlotS2C extends Message {
  yearList: QotGetFedWatchDotPlotDotPlotYear[];
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
  const $yearList: QotGetFedWatchDotPlotDotPlotYear[] = [];
  let $currentRate: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $yearList.push(decodeQotGetFedWatchDotPlotDotPlotYear(r, r.endOf(end))); break;
      case 17: $currentRate = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: QotGetFedWatchDotPlotS2C = { yearList: $yearList, currentRate: $currentRate };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetFedWatchDotPlot.Request` */
export interface QotGetFedWatchDotPlotRequest extends Message {
  c2s: QotGetFedWatchDotPlotC2S;
}

/** Writes a `Qot_GetFedWatchDotPlot.Request`. */
export function encodeQotGetFedWatchDotPlotRequest(w: Writer, v: QotGetFedWatchDotPlotRequest): void {
  let at: number;
  { at = w.open(10); encodeQotGetFedWatchDotPlotC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
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
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("Qot_GetFedWatchDotPlot.Request", { c2s: $c2s });
  const message: QotGetFedWatchDotPlotRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetFedWatchDotPlot.Response` */
export interface QotGetFedWatchDotPlotResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetFedWatchDotPlotS2C | undefined;
}

/** Writes a `Qot_GetFedWatchDotPlot.Response`. */
export function encodeQotGetFedWatchDotPlotResponse(w: Writer, v: QotGetFedWatchDotPlotResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeQotGetFedWatchDotPlotS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFedWatchDotPlot.Response`. */
export function decodeQotGetFedWatchDotPlotResponse(r: Reader, end: number): QotGetFedWatchDotPlotResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: QotGetFedWatchDotPlotS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeQotGetFedWatchDotPlotS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Qot_GetFedWatchDotPlot.Response", { retType: $retType });
  const message: QotGetFedWatchDotPlotResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetFedWatchDotPlot` (3405): asked and answered. */
export const QotGetFedWatchDotPlot: RequestCommand<QotGetFedWatchDotPlotC2S, QotGetFedWatchDotPlotS2C> = {
  kind: "request",
  id: 3405,
  name: "Qot_GetFedWatchDotPlot",
  encode: encodeQotGetFedWatchDotPlotRequest,
  decode: decodeQotGetFedWatchDotPlotResponse,
  decodeData: decodeQotGetFedWatchDotPlotS2C,
};

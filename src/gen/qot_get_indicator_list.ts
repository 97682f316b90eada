// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeIndicatorInputParam, decodeIndicatorOutputParam, encodeIndicatorInputParam, encodeIndicatorOutputParam } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { IndicatorInputParam, IndicatorLangType, IndicatorOutputParam, IndicatorSearchMode } from "./qot_common.ts";

/**
 * An indicator as it is written in one of the two languages.
 *
 * OpenD's `Qot_GetIndicatorList.IndicatorInfo`, held by {@linkcode QotGetIndicatorListIndicatorEntry}.
 */
export interface QotGetIndicatorListIndicatorInfo extends Message {
  /** Name that QotRequestIndicatorCalc takes, such as "MACD"; unique within one language. */
  shortName?: string | undefined;
  /** Name written out in full. */
  fullName?: string | undefined;
  /** Parameters that it takes, with the values they have unless they are overridden. */
  inputs: readonly IndicatorInputParam[];
  /** Lines that it gives, in the order of the values of a result's row. */
  outputs: readonly IndicatorOutputParam[];
  /** Source text; only there when the request searched for an exact name. */
  script?: string | undefined;
}

/** Writes a `Qot_GetIndicatorList.IndicatorInfo`. */
export function encodeQotGetIndicatorListIndicatorInfo(w: Writer, v: QotGetIndicatorListIndicatorInfo): void {
  let at: number;
  if (v.shortName != null) w.string(10, v.shortName, "shortName");
  if (v.fullName != null) w.string(18, v.fullName, "fullName");
  for (const x of w.list(v.inputs, "inputs")) { at = w.open(26); encodeIndicatorInputParam(w, w.object(x, "inputs")); w.close(at); }
  for (const x of w.list(v.outputs, "outputs")) { at = w.open(34); encodeIndicatorOutputParam(w, w.object(x, "outputs")); w.close(at); }
  if (v.script != null) w.string(42, v.script, "script");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndicatorList.IndicatorInfo`. */
export function decodeQotGetIndicatorListIndicatorInfo(r: Reader, end: number): QotGetIndicatorListIndicatorInfo {
  let $shortName: string | undefined;
  let $fullName: string | undefined;
  let $inputs: IndicatorInputParam[] | undefined;
  let $outputs: IndicatorOutputParam[] | undefined;
  let $script: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $shortName = r.text(end); break;
      case 18: $fullName = r.text(end); break;
      case 26: ($inputs ??= []).push(decodeIndicatorInputParam(r, r.endOf(end))); break;
      case 34: ($outputs ??= []).push(decodeIndicatorOutputParam(r, r.endOf(end))); break;
      case 42: $script = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetIndicatorListIndicatorInfo>({ shortName: $shortName, fullName: $fullName, inputs: $inputs ?? none, outputs: $outputs ?? none, script: $script }, end, unknown);
}

/**
 * Indicators of one name, which may exist in either language or in both.
 *
 * OpenD's `Qot_GetIndicatorList.IndicatorEntry`, held by {@linkcode QotGetIndicatorListS2C}.
 */
export interface QotGetIndicatorListIndicatorEntry extends Message {
  /** The indicator written in MyLang; absent when there is none. */
  myLang?: QotGetIndicatorListIndicatorInfo | undefined;
  /** The indicator written in Python; absent when there is none. */
  python?: QotGetIndicatorListIndicatorInfo | undefined;
}

/** Writes a `Qot_GetIndicatorList.IndicatorEntry`. */
export function encodeQotGetIndicatorListIndicatorEntry(w: Writer, v: QotGetIndicatorListIndicatorEntry): void {
  let at: number;
  if (v.myLang != null) { at = w.open(10); encodeQotGetIndicatorListIndicatorInfo(w, w.object(v.myLang, "myLang")); w.close(at); }
  if (v.python != null) { at = w.open(18); encodeQotGetIndicatorListIndicatorInfo(w, w.object(v.python, "python")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndicatorList.IndicatorEntry`. */
export function decodeQotGetIndicatorListIndicatorEntry(r: Reader, end: number): QotGetIndicatorListIndicatorEntry {
  let $myLang: QotGetIndicatorListIndicatorInfo | undefined;
  let $python: QotGetIndicatorListIndicatorInfo | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $myLang = merged($myLang, decodeQotGetIndicatorListIndicatorInfo(r, r.endOf(end))); break;
      case 18: $python = merged($python, decodeQotGetIndicatorListIndicatorInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetIndicatorListIndicatorEntry>({ myLang: $myLang, python: $python }, end, unknown);
}

/**
 * Which indicators are asked for.
 *
 * OpenD's `Qot_GetIndicatorList.C2S`, sent with {@linkcode QotGetIndicatorList}.
 */
export interface QotGetIndicatorListC2S extends Message {
  /** Text to search names for; left out or empty: all indicators. */
  searchKey?: string | undefined;
  /** Only indicators written in this language; 0 or left out: both languages. */
  langType?: IndicatorLangType | undefined;
  /** Whether a part of the name is enough (the default) or all of it must match. */
  searchMode?: IndicatorSearchMode | undefined;
}

/** Writes a `Qot_GetIndicatorList.C2S`. */
export function encodeQotGetIndicatorListC2S(w: Writer, v: QotGetIndicatorListC2S): void {
  if (v.searchKey != null) w.string(10, v.searchKey, "searchKey");
  if (v.langType != null) w.int32(16, v.langType, "langType");
  if (v.searchMode != null) w.int32(24, v.searchMode, "searchMode");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndicatorList.C2S`. */
export function decodeQotGetIndicatorListC2S(r: Reader, end: number): QotGetIndicatorListC2S {
  let $searchKey: string | undefined;
  let $langType: IndicatorLangType | undefined;
  let $searchMode: IndicatorSearchMode | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $searchKey = r.text(end); break;
      case 16: $langType = r.int() as IndicatorLangType; break;
      case 24: $searchMode = r.int() as IndicatorSearchMode; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetIndicatorListC2S>({ searchKey: $searchKey, langType: $langType, searchMode: $searchMode }, end, unknown);
}

/**
 * The indicators found.
 *
 * OpenD's `Qot_GetIndicatorList.S2C`, brought by {@linkcode QotGetIndicatorList}.
 */
export interface QotGetIndicatorListS2C extends Message {
  /** One entry for each name found. */
  indicatorList: readonly QotGetIndicatorListIndicatorEntry[];
}

/** Writes a `Qot_GetIndicatorList.S2C`. */
export function encodeQotGetIndicatorListS2C(w: Writer, v: QotGetIndicatorListS2C): void {
  let at: number;
  for (const x of w.list(v.indicatorList, "indicatorList")) { at = w.open(10); encodeQotGetIndicatorListIndicatorEntry(w, w.object(x, "indicatorList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndicatorList.S2C`. */
export function decodeQotGetIndicatorListS2C(r: Reader, end: number): QotGetIndicatorListS2C {
  let $indicatorList: QotGetIndicatorListIndicatorEntry[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($indicatorList ??= []).push(decodeQotGetIndicatorListIndicatorEntry(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetIndicatorListS2C>({ indicatorList: $indicatorList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetIndicatorList.Request`, sent with {@linkcode QotGetIndicatorList}.
 */
export interface QotGetIndicatorListRequest extends Message {
  /** What is asked. */
  c2s: QotGetIndicatorListC2S;
}

/** Writes a `Qot_GetIndicatorList.Request`. */
export function encodeQotGetIndicatorListRequest(w: Writer, v: QotGetIndicatorListRequest): void {
  writeRequest(w, v, encodeQotGetIndicatorListC2S);
}

/** Reads a `Qot_GetIndicatorList.Request`. */
export function decodeQotGetIndicatorListRequest(r: Reader, end: number): QotGetIndicatorListRequest {
  let $c2s: QotGetIndicatorListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetIndicatorListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetIndicatorList.Request", { c2s: $c2s });
  return r.finish<QotGetIndicatorListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetIndicatorList.Response`, brought by {@linkcode QotGetIndicatorList}.
 */
export interface QotGetIndicatorListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetIndicatorListS2C | undefined;
}

/** Writes a `Qot_GetIndicatorList.Response`. */
export function encodeQotGetIndicatorListResponse(w: Writer, v: QotGetIndicatorListResponse): void {
  writeResponse(w, v, encodeQotGetIndicatorListS2C);
}

/** Reads a `Qot_GetIndicatorList.Response`. */
export function decodeQotGetIndicatorListResponse(r: Reader, end: number): QotGetIndicatorListResponse {
  return readResponse("Qot_GetIndicatorList.Response", r, end, decodeQotGetIndicatorListS2C) as QotGetIndicatorListResponse;
}

/**
 * The technical indicators that OpenD has loaded and can calculate with QotRequestIndicatorCalc, the user's
 * own ones among them, with their inputs and outputs. OpenD takes 10 of them in 30 seconds. It came with
 * OpenD 10.8.
 *
 * OpenD's `Qot_GetIndicatorList` (3259), a request.
 *
 * @example
 * ```ts
 * import { QotGetIndicatorList } from "@opend/client/commands";
 *
 * const { indicatorList } = await quote.request(QotGetIndicatorList, { searchKey: "MA" });
 * ```
 */
export const QotGetIndicatorList: RequestCommand<QotGetIndicatorListC2S, QotGetIndicatorListS2C> = {
  kind: "request",
  id: 3259,
  name: "Qot_GetIndicatorList",
  limit: { requests: 10 },
  encode: encodeQotGetIndicatorListRequest,
  decode: decodeQotGetIndicatorListResponse,
  decodeData: decodeQotGetIndicatorListS2C,
};

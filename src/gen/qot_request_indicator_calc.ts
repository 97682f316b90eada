// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeKLine, decodeSecurity, encodeKLine, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { IndicatorLangType, KLType, KLine, Security, SecurityInput } from "./qot_common.ts";

/**
 * A value for one of the indicator's parameters.
 *
 * OpenD's `Qot_RequestIndicatorCalc.IndicatorInputItem`, held by {@linkcode QotRequestIndicatorCalcC2S}.
 */
export interface QotRequestIndicatorCalcIndicatorInputItem extends Message {
  /** Which parameter: the index that QotGetIndicatorList gives it, from 0. */
  index: number;
  /** The value as text, whatever its type; left out: the parameter keeps its default. */
  value?: string | undefined;
}

/** Writes a `Qot_RequestIndicatorCalc.IndicatorInputItem`. */
export function encodeQotRequestIndicatorCalcIndicatorInputItem(w: Writer, v: QotRequestIndicatorCalcIndicatorInputItem): void {
  w.int32(8, v.index, "index");
  if (v.value != null) w.string(18, v.value, "value");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestIndicatorCalc.IndicatorInputItem`. */
export function decodeQotRequestIndicatorCalcIndicatorInputItem(r: Reader, end: number): QotRequestIndicatorCalcIndicatorInputItem {
  let $index: number | undefined;
  let $value: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $index = r.int(); break;
      case 18: $value = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($index === undefined) throw missing("Qot_RequestIndicatorCalc.IndicatorInputItem", { index: $index });
  return r.finish<QotRequestIndicatorCalcIndicatorInputItem>({ index: $index, value: $value }, end, unknown);
}

/**
 * What the indicator is calculated from.
 *
 * OpenD's `Qot_RequestIndicatorCalc.IndicatorCalcData`, held by {@linkcode QotRequestIndicatorCalcC2S}.
 */
export interface QotRequestIndicatorCalcIndicatorCalcData extends Message {
  /** The security that the bars are of. */
  security: Security;
  /** Period of the bars. */
  klType: KLType;
  /** The bars, as QotRequestHistoryKL or QotGetKL returns them. */
  kLine: readonly KLine[];
}

/**
 * What the indicator is calculated from.
 *
 * What a request gives for OpenD's `Qot_RequestIndicatorCalc.IndicatorCalcData`, held by {@linkcode QotRequestIndicatorCalcC2S}.
 */
export interface QotRequestIndicatorCalcIndicatorCalcDataInput extends Message {
  /** The security that the bars are of. */
  security: SecurityInput;
  /** Period of the bars. */
  klType: KLType;
  /** The bars, as QotRequestHistoryKL or QotGetKL returns them. */
  kLine?: readonly KLine[] | undefined;
}

/** Writes a `Qot_RequestIndicatorCalc.IndicatorCalcData`. */
export function encodeQotRequestIndicatorCalcIndicatorCalcData(w: Writer, v: QotRequestIndicatorCalcIndicatorCalcDataInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.int32(16, v.klType, "klType");
  for (const x of w.list(v.kLine, "kLine")) { at = w.open(26); encodeKLine(w, w.object(x, "kLine")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestIndicatorCalc.IndicatorCalcData`. */
export function decodeQotRequestIndicatorCalcIndicatorCalcData(r: Reader, end: number): QotRequestIndicatorCalcIndicatorCalcData {
  let $security: Security | undefined;
  let $klType: KLType | undefined;
  let $kLine: KLine[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $klType = r.int() as KLType; break;
      case 26: ($kLine ??= []).push(decodeKLine(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined || $klType === undefined) throw missing("Qot_RequestIndicatorCalc.IndicatorCalcData", { security: $security, klType: $klType });
  return r.finish<QotRequestIndicatorCalcIndicatorCalcData>({ security: $security, klType: $klType, kLine: $kLine ?? none }, end, unknown);
}

/**
 * Which indicator, with which parameters, over which bars.
 *
 * OpenD's `Qot_RequestIndicatorCalc.C2S`, sent with {@linkcode QotRequestIndicatorCalc}.
 */
export interface QotRequestIndicatorCalcC2S extends Message {
  /** The indicator's short name, as QotGetIndicatorList gives it. */
  shortName: string;
  /** Language of the indicator of that name: MyLang or Python. */
  langType: IndicatorLangType;
  /** The security and the bars to calculate over. */
  data: QotRequestIndicatorCalcIndicatorCalcData;
  /** Use only this many of the first bars; left out: all. */
  num?: number | undefined;
  /** Parameters to override; without any, those saved with the user's account are used. */
  inputs: readonly QotRequestIndicatorCalcIndicatorInputItem[];
}

/**
 * Which indicator, with which parameters, over which bars.
 *
 * What a request gives for OpenD's `Qot_RequestIndicatorCalc.C2S`, sent with {@linkcode QotRequestIndicatorCalc}.
 */
export interface QotRequestIndicatorCalcC2SInput extends Message {
  /** The indicator's short name, as QotGetIndicatorList gives it. */
  shortName: string;
  /** Language of the indicator of that name: MyLang or Python. */
  langType: IndicatorLangType;
  /** The security and the bars to calculate over. */
  data: QotRequestIndicatorCalcIndicatorCalcDataInput;
  /** Use only this many of the first bars; left out: all. */
  num?: number | undefined;
  /** Parameters to override; without any, those saved with the user's account are used. */
  inputs?: readonly QotRequestIndicatorCalcIndicatorInputItem[] | undefined;
}

/** Writes a `Qot_RequestIndicatorCalc.C2S`. */
export function encodeQotRequestIndicatorCalcC2S(w: Writer, v: QotRequestIndicatorCalcC2SInput): void {
  let at: number;
  w.string(10, v.shortName, "shortName");
  w.int32(16, v.langType, "langType");
  { at = w.open(26); encodeQotRequestIndicatorCalcIndicatorCalcData(w, w.object(v.data, "data")); w.close(at); }
  if (v.num != null) w.int32(32, v.num, "num");
  for (const x of w.list(v.inputs, "inputs")) { at = w.open(42); encodeQotRequestIndicatorCalcIndicatorInputItem(w, w.object(x, "inputs")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestIndicatorCalc.C2S`. */
export function decodeQotRequestIndicatorCalcC2S(r: Reader, end: number): QotRequestIndicatorCalcC2S {
  let $shortName: string | undefined;
  let $langType: IndicatorLangType | undefined;
  let $data: QotRequestIndicatorCalcIndicatorCalcData | undefined;
  let $num: number | undefined;
  let $inputs: QotRequestIndicatorCalcIndicatorInputItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $shortName = r.text(end); break;
      case 16: $langType = r.int() as IndicatorLangType; break;
      case 26: $data = merged($data, decodeQotRequestIndicatorCalcIndicatorCalcData(r, r.endOf(end))); break;
      case 32: $num = r.int(); break;
      case 42: ($inputs ??= []).push(decodeQotRequestIndicatorCalcIndicatorInputItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($shortName === undefined || $langType === undefined || $data === undefined) throw missing("Qot_RequestIndicatorCalc.C2S", { shortName: $shortName, langType: $langType, data: $data });
  return r.finish<QotRequestIndicatorCalcC2S>({ shortName: $shortName, langType: $langType, data: $data, num: $num, inputs: $inputs ?? none }, end, unknown);
}

/**
 * What to know the result by.
 *
 * OpenD's `Qot_RequestIndicatorCalc.S2C`, brought by {@linkcode QotRequestIndicatorCalc}.
 */
export interface QotRequestIndicatorCalcS2C extends Message {
  /** Key of the calculation; the push that brings the result carries it too. */
  calcId: string;
}

/** Writes a `Qot_RequestIndicatorCalc.S2C`. */
export function encodeQotRequestIndicatorCalcS2C(w: Writer, v: QotRequestIndicatorCalcS2C): void {
  w.string(10, v.calcId, "calcId");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestIndicatorCalc.S2C`. */
export function decodeQotRequestIndicatorCalcS2C(r: Reader, end: number): QotRequestIndicatorCalcS2C {
  let $calcId: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $calcId = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($calcId === undefined) throw missing("Qot_RequestIndicatorCalc.S2C", { calcId: $calcId });
  return r.finish<QotRequestIndicatorCalcS2C>({ calcId: $calcId }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_RequestIndicatorCalc.Request`, sent with {@linkcode QotRequestIndicatorCalc}.
 */
export interface QotRequestIndicatorCalcRequest extends Message {
  /** What is asked. */
  c2s: QotRequestIndicatorCalcC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_RequestIndicatorCalc.Request`, sent with {@linkcode QotRequestIndicatorCalc}.
 */
export interface QotRequestIndicatorCalcRequestInput extends Message {
  /** What is asked. */
  c2s: QotRequestIndicatorCalcC2SInput;
}

/** Writes a `Qot_RequestIndicatorCalc.Request`. */
export function encodeQotRequestIndicatorCalcRequest(w: Writer, v: QotRequestIndicatorCalcRequestInput): void {
  writeRequest(w, v, encodeQotRequestIndicatorCalcC2S);
}

/** Reads a `Qot_RequestIndicatorCalc.Request`. */
export function decodeQotRequestIndicatorCalcRequest(r: Reader, end: number): QotRequestIndicatorCalcRequest {
  let $c2s: QotRequestIndicatorCalcC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotRequestIndicatorCalcC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_RequestIndicatorCalc.Request", { c2s: $c2s });
  return r.finish<QotRequestIndicatorCalcRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_RequestIndicatorCalc.Response`, brought by {@linkcode QotRequestIndicatorCalc}.
 */
export interface QotRequestIndicatorCalcResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotRequestIndicatorCalcS2C | undefined;
}

/** Writes a `Qot_RequestIndicatorCalc.Response`. */
export function encodeQotRequestIndicatorCalcResponse(w: Writer, v: QotRequestIndicatorCalcResponse): void {
  writeResponse(w, v, encodeQotRequestIndicatorCalcS2C);
}

/** Reads a `Qot_RequestIndicatorCalc.Response`. */
export function decodeQotRequestIndicatorCalcResponse(r: Reader, end: number): QotRequestIndicatorCalcResponse {
  return readResponse("Qot_RequestIndicatorCalc.Response", r, end, decodeQotRequestIndicatorCalcS2C) as QotRequestIndicatorCalcResponse;
}

/**
 * Starts the calculation of an indicator over bars that the caller provides. The reply only names the
 * calculation; its result comes later as the push QotPushIndicatorCalc, which has to be listened for
 * beforehand. OpenD takes 10 of them in 30 seconds. It came with OpenD 10.8.
 *
 * OpenD's `Qot_RequestIndicatorCalc` (3260), a request.
 *
 * @example
 * ```ts
 * import { IndicatorLangType, KLType, QotRequestIndicatorCalc } from "@opend/client/commands";
 *
 * const { calcId } = await quote.request(QotRequestIndicatorCalc, {
 *   shortName: "MA",
 *   langType: IndicatorLangType.MyLang,
 *   data: { security: "HK.00700", klType: KLType.Day, kLine: [{ time: "2026-01-05", isBlank: false, closePrice: 480 }] },
 * });
 * ```
 */
export const QotRequestIndicatorCalc: RequestCommand<QotRequestIndicatorCalcC2SInput, QotRequestIndicatorCalcS2C> = {
  kind: "request",
  id: 3260,
  name: "Qot_RequestIndicatorCalc",
  limit: { requests: 10 },
  encode: encodeQotRequestIndicatorCalcRequest,
  decode: decodeQotRequestIndicatorCalcResponse,
  decodeData: decodeQotRequestIndicatorCalcS2C,
};

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
 * What the numbers of an indicator are.
 *
 * OpenD's `Qot_GetMacroIndicatorHistory.MacroDataUnitType`.
 *
 * @example
 * ```ts
 * import { QotGetMacroIndicatorHistoryMacroDataUnitType } from "@opend/client/commands";
 *
 * const value: QotGetMacroIndicatorHistoryMacroDataUnitType = QotGetMacroIndicatorHistoryMacroDataUnitType.Percent; // 1
 * ```
 */
export const QotGetMacroIndicatorHistoryMacroDataUnitType = {
  /** Not known. */
  Unknown: 0,
  /** A percentage, given as a fraction: 0.0642 is 6.42 %. */
  Percent: 1,
  /** A plain number. */
  Value: 2,
  /** Points of an index. */
  Index: 3,
} as const;
/**
 * What the numbers of an indicator are.
 *
 * OpenD's `Qot_GetMacroIndicatorHistory.MacroDataUnitType`.
 */
export type QotGetMacroIndicatorHistoryMacroDataUnitType = (typeof QotGetMacroIndicatorHistoryMacroDataUnitType)[keyof typeof QotGetMacroIndicatorHistoryMacroDataUnitType];

/**
 * The value of the indicator for one period.
 *
 * OpenD's `Qot_GetMacroIndicatorHistory.MacroDataPoint`, held by {@linkcode QotGetMacroIndicatorHistoryS2C}.
 */
export interface QotGetMacroIndicatorHistoryMacroDataPoint extends Message {
  /** The period that the value is for, yyyy-MM-dd. */
  dataTime?: string | undefined;
  /** When it was published, yyyy-MM-dd HH:mm:ss; the documents name no time zone. */
  releaseTime?: string | undefined;
  /** What was published, not scaled: a percentage is a fraction. */
  value?: number | undefined;
  /** What was forecast, scaled like value; absent where there was no forecast. */
  predictValue?: number | undefined;
  /** What was published for the period before, scaled like value. */
  previousValue?: number | undefined;
  /** What the three numbers are. */
  unitType?: QotGetMacroIndicatorHistoryMacroDataUnitType | undefined;
}

/** Writes a `Qot_GetMacroIndicatorHistory.MacroDataPoint`. */
export function encodeQotGetMacroIndicatorHistoryMacroDataPoint(w: Writer, v: QotGetMacroIndicatorHistoryMacroDataPoint): void {
  if (v.dataTime != null) w.string(10, v.dataTime, "dataTime");
  if (v.releaseTime != null) w.string(18, v.releaseTime, "releaseTime");
  if (v.value != null) w.double(25, v.value, "value");
  if (v.predictValue != null) w.double(33, v.predictValue, "predictValue");
  if (v.previousValue != null) w.double(41, v.previousValue, "previousValue");
  if (v.unitType != null) w.int32(48, v.unitType, "unitType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetMacroIndicatorHistory.MacroDataPoint`. */
export function decodeQotGetMacroIndicatorHistoryMacroDataPoint(r: Reader, end: number): QotGetMacroIndicatorHistoryMacroDataPoint {
  let $dataTime: string | undefined;
  let $releaseTime: string | undefined;
  let $value: number | undefined;
  let $predictValue: number | undefined;
  let $previousValue: number | undefined;
  let $unitType: QotGetMacroIndicatorHistoryMacroDataUnitType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $dataTime = r.text(end); break;
      case 18: $releaseTime = r.text(end); break;
      case 25: $value = r.double(); break;
      case 33: $predictValue = r.double(); break;
      case 41: $previousValue = r.double(); break;
      case 48: $unitType = r.int() as QotGetMacroIndicatorHistoryMacroDataUnitType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetMacroIndicatorHistoryMacroDataPoint>({ dataTime: $dataTime, releaseTime: $releaseTime, value: $value, predictValue: $predictValue, previousValue: $previousValue, unitType: $unitType }, end, unknown);
}

/**
 * Which indicator is asked for, how far back and how much.
 *
 * OpenD's `Qot_GetMacroIndicatorHistory.C2S`, sent with {@linkcode QotGetMacroIndicatorHistory}.
 */
export interface QotGetMacroIndicatorHistoryC2S extends Message {
  /** Number of the indicator, from Qot_GetMacroIndicatorList. */
  indicatorId: bigint;
  /** Go back from this day, yyyy-MM-dd; default now. */
  time?: string | undefined;
  /** The most points to return: default 100, at most 1000. */
  maxCount?: number | undefined;
  /** Header of quote requests, which names a broker; may be left out. */
  header?: QotHeader | undefined;
}

/**
 * Which indicator is asked for, how far back and how much.
 *
 * What a request gives for OpenD's `Qot_GetMacroIndicatorHistory.C2S`, sent with {@linkcode QotGetMacroIndicatorHistory}.
 */
export interface QotGetMacroIndicatorHistoryC2SInput extends Message {
  /** Number of the indicator, from Qot_GetMacroIndicatorList. */
  indicatorId: bigint | number;
  /** Go back from this day, yyyy-MM-dd; default now. */
  time?: string | undefined;
  /** The most points to return: default 100, at most 1000. */
  maxCount?: number | undefined;
  /** Header of quote requests, which names a broker; may be left out. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetMacroIndicatorHistory.C2S`. */
export function encodeQotGetMacroIndicatorHistoryC2S(w: Writer, v: QotGetMacroIndicatorHistoryC2SInput): void {
  let at: number;
  w.uint64BigInt(8, v.indicatorId, "indicatorId");
  if (v.time != null) w.string(18, v.time, "time");
  if (v.maxCount != null) w.int32(24, v.maxCount, "maxCount");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetMacroIndicatorHistory.C2S`. */
export function decodeQotGetMacroIndicatorHistoryC2S(r: Reader, end: number): QotGetMacroIndicatorHistoryC2S {
  let $indicatorId: bigint | undefined;
  let $time: string | undefined;
  let $maxCount: number | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorId = r.uint64BigInt(); break;
      case 18: $time = r.text(end); break;
      case 24: $maxCount = r.int(); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorId === undefined) throw missing("Qot_GetMacroIndicatorHistory.C2S", { indicatorId: $indicatorId });
  return r.finish<QotGetMacroIndicatorHistoryC2S>({ indicatorId: $indicatorId, time: $time, maxCount: $maxCount, header: $header }, end, unknown);
}

/**
 * The values of the indicator.
 *
 * OpenD's `Qot_GetMacroIndicatorHistory.S2C`, brought by {@linkcode QotGetMacroIndicatorHistory}.
 */
export interface QotGetMacroIndicatorHistoryS2C extends Message {
  /** The indicator asked for. */
  indicatorId?: bigint | undefined;
  /** The values, newest first. */
  dataList: readonly QotGetMacroIndicatorHistoryMacroDataPoint[];
}

/** Writes a `Qot_GetMacroIndicatorHistory.S2C`. */
export function encodeQotGetMacroIndicatorHistoryS2C(w: Writer, v: QotGetMacroIndicatorHistoryS2C): void {
  let at: number;
  if (v.indicatorId != null) w.uint64BigInt(8, v.indicatorId, "indicatorId");
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(18); encodeQotGetMacroIndicatorHistoryMacroDataPoint(w, w.object(x, "dataList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetMacroIndicatorHistory.S2C`. */
export function decodeQotGetMacroIndicatorHistoryS2C(r: Reader, end: number): QotGetMacroIndicatorHistoryS2C {
  let $indicatorId: bigint | undefined;
  let $dataList: QotGetMacroIndicatorHistoryMacroDataPoint[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorId = r.uint64BigInt(); break;
      case 18: ($dataList ??= []).push(decodeQotGetMacroIndicatorHistoryMacroDataPoint(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetMacroIndicatorHistoryS2C>({ indicatorId: $indicatorId, dataList: $dataList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetMacroIndicatorHistory.Request`, sent with {@linkcode QotGetMacroIndicatorHistory}.
 */
export interface QotGetMacroIndicatorHistoryRequest extends Message {
  /** What is asked. */
  c2s: QotGetMacroIndicatorHistoryC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetMacroIndicatorHistory.Request`, sent with {@linkcode QotGetMacroIndicatorHistory}.
 */
export interface QotGetMacroIndicatorHistoryRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetMacroIndicatorHistoryC2SInput;
}

/** Writes a `Qot_GetMacroIndicatorHistory.Request`. */
export function encodeQotGetMacroIndicatorHistoryRequest(w: Writer, v: QotGetMacroIndicatorHistoryRequestInput): void {
  writeRequest(w, v, encodeQotGetMacroIndicatorHistoryC2S);
}

/** Reads a `Qot_GetMacroIndicatorHistory.Request`. */
export function decodeQotGetMacroIndicatorHistoryRequest(r: Reader, end: number): QotGetMacroIndicatorHistoryRequest {
  let $c2s: QotGetMacroIndicatorHistoryC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetMacroIndicatorHistoryC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetMacroIndicatorHistory.Request", { c2s: $c2s });
  return r.finish<QotGetMacroIndicatorHistoryRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetMacroIndicatorHistory.Response`, brought by {@linkcode QotGetMacroIndicatorHistory}.
 */
export interface QotGetMacroIndicatorHistoryResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetMacroIndicatorHistoryS2C | undefined;
}

/** Writes a `Qot_GetMacroIndicatorHistory.Response`. */
export function encodeQotGetMacroIndicatorHistoryResponse(w: Writer, v: QotGetMacroIndicatorHistoryResponse): void {
  writeResponse(w, v, encodeQotGetMacroIndicatorHistoryS2C);
}

/** Reads a `Qot_GetMacroIndicatorHistory.Response`. */
export function decodeQotGetMacroIndicatorHistoryResponse(r: Reader, end: number): QotGetMacroIndicatorHistoryResponse {
  return readResponse("Qot_GetMacroIndicatorHistory.Response", r, end, decodeQotGetMacroIndicatorHistoryS2C) as QotGetMacroIndicatorHistoryResponse;
}

/**
 * Published values of a macroeconomic indicator, newest first, with forecast and previous value. Go further
 * back with an earlier time: there is no cursor. OpenD takes 60 of them in 30 seconds.
 *
 * OpenD's `Qot_GetMacroIndicatorHistory` (3403), a request.
 *
 * @example
 * ```ts
 * import { QotGetMacroIndicatorHistory } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetMacroIndicatorHistory, { indicatorId: 1001n });
 * ```
 */
export const QotGetMacroIndicatorHistory: RequestCommand<QotGetMacroIndicatorHistoryC2SInput, QotGetMacroIndicatorHistoryS2C> = {
  kind: "request",
  id: 3403,
  name: "Qot_GetMacroIndicatorHistory",
  limit: { requests: 60 },
  encode: encodeQotGetMacroIndicatorHistoryRequest,
  decode: decodeQotGetMacroIndicatorHistoryResponse,
  decodeData: decodeQotGetMacroIndicatorHistoryS2C,
};

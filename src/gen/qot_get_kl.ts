// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeKLine, decodeQotHeader, decodeSecurity, encodeKLine, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { KLType, KLine, QotHeader, RehabType, Security, SecurityInput } from "./qot_common.ts";

/**
 * Which bars are wanted, and how many.
 *
 * OpenD's `Qot_GetKL.C2S`, sent with {@linkcode QotGetKL}.
 */
export interface QotGetKLC2S extends Message {
  /** How prices are adjusted for splits, dividends and other corporate actions. */
  rehabType: RehabType;
  /** Period of a bar. Mind that KLType numbers the periods otherwise than SubType does. */
  klType: KLType;
  /** Security of the bars, subscribed to this period. */
  security: Security;
  /** Number of bars wanted, counted back from the latest; at most 1000. */
  reqNum: number;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * Which bars are wanted, and how many.
 *
 * What a request gives for OpenD's `Qot_GetKL.C2S`, sent with {@linkcode QotGetKL}.
 */
export interface QotGetKLC2SInput extends Message {
  /** How prices are adjusted for splits, dividends and other corporate actions. */
  rehabType: RehabType;
  /** Period of a bar. Mind that KLType numbers the periods otherwise than SubType does. */
  klType: KLType;
  /** Security of the bars, subscribed to this period. */
  security: SecurityInput;
  /** Number of bars wanted, counted back from the latest; at most 1000. */
  reqNum: number;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetKL.C2S`. */
export function encodeQotGetKLC2S(w: Writer, v: QotGetKLC2SInput): void {
  let at: number;
  w.int32(8, v.rehabType, "rehabType");
  w.int32(16, v.klType, "klType");
  { at = w.open(26); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.int32(32, v.reqNum, "reqNum");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetKL.C2S`. */
export function decodeQotGetKLC2S(r: Reader, end: number): QotGetKLC2S {
  let $rehabType: RehabType | undefined;
  let $klType: KLType | undefined;
  let $security: Security | undefined;
  let $reqNum: number | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $rehabType = r.int() as RehabType; break;
      case 16: $klType = r.int() as KLType; break;
      case 26: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 32: $reqNum = r.int(); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($rehabType === undefined || $klType === undefined || $security === undefined || $reqNum === undefined) throw missing("Qot_GetKL.C2S", { rehabType: $rehabType, klType: $klType, security: $security, reqNum: $reqNum });
  return r.finish<QotGetKLC2S>({ rehabType: $rehabType, klType: $klType, security: $security, reqNum: $reqNum, header: $header }, end, unknown);
}

/**
 * The latest bars of the security.
 *
 * OpenD's `Qot_GetKL.S2C`, brought by {@linkcode QotGetKL}.
 */
export interface QotGetKLS2C extends Message {
  /** Security that was asked for. */
  security: Security;
  /** Display name of the security. */
  name?: string | undefined;
  /** Bars, oldest first. P/E and turnover rate are given for stocks from day bars up, 0 otherwise. */
  klList: readonly KLine[];
}

/** Writes a `Qot_GetKL.S2C`. */
export function encodeQotGetKLS2C(w: Writer, v: QotGetKLS2C): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  for (const x of w.list(v.klList, "klList")) { at = w.open(18); encodeKLine(w, w.object(x, "klList")); w.close(at); }
  if (v.name != null) w.string(26, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetKL.S2C`. */
export function decodeQotGetKLS2C(r: Reader, end: number): QotGetKLS2C {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $klList: KLine[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 26: $name = r.text(end); break;
      case 18: ($klList ??= []).push(decodeKLine(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetKL.S2C", { security: $security });
  return r.finish<QotGetKLS2C>({ security: $security, name: $name, klList: $klList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetKL.Request`, sent with {@linkcode QotGetKL}.
 */
export interface QotGetKLRequest extends Message {
  /** What is asked. */
  c2s: QotGetKLC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetKL.Request`, sent with {@linkcode QotGetKL}.
 */
export interface QotGetKLRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetKLC2SInput;
}

/** Writes a `Qot_GetKL.Request`. */
export function encodeQotGetKLRequest(w: Writer, v: QotGetKLRequestInput): void {
  writeRequest(w, v, encodeQotGetKLC2S);
}

/** Reads a `Qot_GetKL.Request`. */
export function decodeQotGetKLRequest(r: Reader, end: number): QotGetKLRequest {
  let $c2s: QotGetKLC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetKLC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetKL.Request", { c2s: $c2s });
  return r.finish<QotGetKLRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetKL.Response`, brought by {@linkcode QotGetKL}.
 */
export interface QotGetKLResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetKLS2C | undefined;
}

/** Writes a `Qot_GetKL.Response`. */
export function encodeQotGetKLResponse(w: Writer, v: QotGetKLResponse): void {
  writeResponse(w, v, encodeQotGetKLS2C);
}

/** Reads a `Qot_GetKL.Response`. */
export function decodeQotGetKLResponse(r: Reader, end: number): QotGetKLResponse {
  return readResponse("Qot_GetKL.Response", r, end, decodeQotGetKLS2C) as QotGetKLResponse;
}

/**
 * Gives the latest bars of one security, at most 1000. Subscribe to the K-line type of the same period with
 * `QotSub` first. OpenD answers from its cache, limits no frequency and spends no history quota; right after
 * subscribing it waits up to 3 seconds for the first data. Options have only 1, 5, 15 and 60 minute and day
 * bars. For older bars use `QotRequestHistoryKL`.
 *
 * OpenD's `Qot_GetKL` (3006), a request.
 *
 * @example
 * ```ts
 * import { KLType, QotGetKL, RehabType } from "@opend/client/commands";
 *
 * const { klList } = await quote.request(QotGetKL, {
 *   rehabType: RehabType.Forward,
 *   klType: KLType.Day,
 *   security: "HK.00700",
 *   reqNum: 10,
 * });
 * ```
 */
export const QotGetKL: RequestCommand<QotGetKLC2SInput, QotGetKLS2C> = {
  kind: "request",
  id: 3006,
  name: "Qot_GetKL",
  encode: encodeQotGetKLRequest,
  decode: decodeQotGetKLResponse,
  decodeData: decodeQotGetKLS2C,
};

// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeRehab, decodeSecurity, encodeQotHeader, encodeRehab, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, Rehab, Security, SecurityInput } from "./qot_common.ts";

/**
 * The security whose factors are wanted.
 *
 * OpenD's `Qot_RequestRehab.C2S`, sent with {@linkcode QotRequestRehab}.
 */
export interface QotRequestRehabC2S extends Message {
  /** Security, one a request. */
  security: Security;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * The security whose factors are wanted.
 *
 * What a request gives for OpenD's `Qot_RequestRehab.C2S`, sent with {@linkcode QotRequestRehab}.
 */
export interface QotRequestRehabC2SInput extends Message {
  /** Security, one a request. */
  security: SecurityInput;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_RequestRehab.C2S`. */
export function encodeQotRequestRehabC2S(w: Writer, v: QotRequestRehabC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestRehab.C2S`. */
export function decodeQotRequestRehabC2S(r: Reader, end: number): QotRequestRehabC2S {
  let $security: Security | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_RequestRehab.C2S", { security: $security });
  return r.finish<QotRequestRehabC2S>({ security: $security, header: $header }, end, unknown);
}

/**
 * Corporate actions of the security and their factors.
 *
 * OpenD's `Qot_RequestRehab.S2C`, brought by {@linkcode QotRequestRehab}.
 */
export interface QotRequestRehabS2C extends Message {
  /**
   * An entry per date with corporate actions. Forward, those after a bar's date apply, earliest first;
   * backward, those on or before it, latest first.
   */
  rehabList: readonly Rehab[];
}

/** Writes a `Qot_RequestRehab.S2C`. */
export function encodeQotRequestRehabS2C(w: Writer, v: QotRequestRehabS2C): void {
  let at: number;
  for (const x of w.list(v.rehabList, "rehabList")) { at = w.open(10); encodeRehab(w, w.object(x, "rehabList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestRehab.S2C`. */
export function decodeQotRequestRehabS2C(r: Reader, end: number): QotRequestRehabS2C {
  let $rehabList: Rehab[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($rehabList ??= []).push(decodeRehab(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotRequestRehabS2C>({ rehabList: $rehabList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_RequestRehab.Request`, sent with {@linkcode QotRequestRehab}.
 */
export interface QotRequestRehabRequest extends Message {
  /** What is asked. */
  c2s: QotRequestRehabC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_RequestRehab.Request`, sent with {@linkcode QotRequestRehab}.
 */
export interface QotRequestRehabRequestInput extends Message {
  /** What is asked. */
  c2s: QotRequestRehabC2SInput;
}

/** Writes a `Qot_RequestRehab.Request`. */
export function encodeQotRequestRehabRequest(w: Writer, v: QotRequestRehabRequestInput): void {
  writeRequest(w, v, encodeQotRequestRehabC2S);
}

/** Reads a `Qot_RequestRehab.Request`. */
export function decodeQotRequestRehabRequest(r: Reader, end: number): QotRequestRehabRequest {
  let $c2s: QotRequestRehabC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotRequestRehabC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_RequestRehab.Request", { c2s: $c2s });
  return r.finish<QotRequestRehabRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_RequestRehab.Response`, brought by {@linkcode QotRequestRehab}.
 */
export interface QotRequestRehabResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotRequestRehabS2C | undefined;
}

/** Writes a `Qot_RequestRehab.Response`. */
export function encodeQotRequestRehabResponse(w: Writer, v: QotRequestRehabResponse): void {
  writeResponse(w, v, encodeQotRequestRehabS2C);
}

/** Reads a `Qot_RequestRehab.Response`. */
export function decodeQotRequestRehabResponse(r: Reader, end: number): QotRequestRehabResponse {
  return readResponse("Qot_RequestRehab.Response", r, end, decodeQotRequestRehabS2C) as QotRequestRehabResponse;
}

/**
 * Gives the adjustment factors of one security, for adjusting prices yourself: adjusted price = A x price +
 * B. OpenD takes 60 of them in 30 seconds.
 *
 * OpenD's `Qot_RequestRehab` (3105), a request.
 *
 * @example
 * ```ts
 * import { QotRequestRehab } from "@opend/client/commands";
 *
 * const { rehabList } = await quote.request(QotRequestRehab, { security: "HK.00700" });
 * ```
 */
export const QotRequestRehab: RequestCommand<QotRequestRehabC2SInput, QotRequestRehabS2C> = {
  kind: "request",
  id: 3105,
  name: "Qot_RequestRehab",
  limit: { requests: 60 },
  encode: encodeQotRequestRehabRequest,
  decode: decodeQotRequestRehabResponse,
  decodeData: decodeQotRequestRehabS2C,
};

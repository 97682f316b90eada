// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";

/**
 * Which person of which company is asked about.
 *
 * OpenD's `Qot_GetCompanyExecutiveBackground.C2S`, sent with {@linkcode QotGetCompanyExecutiveBackground}.
 */
export interface QotGetCompanyExecutiveBackgroundC2S extends Message {
  /** The stock or fund whose company it is. */
  security: Security;
  /** Who: the leaderName that QotGetCompanyExecutives gave (its displayLeaderName is not understood here). */
  leaderName?: string | undefined;
}

/**
 * Which person of which company is asked about.
 *
 * What a request gives for OpenD's `Qot_GetCompanyExecutiveBackground.C2S`, sent with {@linkcode QotGetCompanyExecutiveBackground}.
 */
export interface QotGetCompanyExecutiveBackgroundC2SInput extends Message {
  /** The stock or fund whose company it is. */
  security: SecurityInput;
  /** Who: the leaderName that QotGetCompanyExecutives gave (its displayLeaderName is not understood here). */
  leaderName?: string | undefined;
}

/** Writes a `Qot_GetCompanyExecutiveBackground.C2S`. */
export function encodeQotGetCompanyExecutiveBackgroundC2S(w: Writer, v: QotGetCompanyExecutiveBackgroundC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.leaderName != null) w.string(18, v.leaderName, "leaderName");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCompanyExecutiveBackground.C2S`. */
export function decodeQotGetCompanyExecutiveBackgroundC2S(r: Reader, end: number): QotGetCompanyExecutiveBackgroundC2S {
  let $security: Security | undefined;
  let $leaderName: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $leaderName = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetCompanyExecutiveBackground.C2S", { security: $security });
  return r.finish<QotGetCompanyExecutiveBackgroundC2S>({ security: $security, leaderName: $leaderName }, end, unknown);
}

/**
 * The background of the person asked about.
 *
 * OpenD's `Qot_GetCompanyExecutiveBackground.S2C`, brought by {@linkcode QotGetCompanyExecutiveBackground}.
 */
export interface QotGetCompanyExecutiveBackgroundS2C extends Message {
  /** Career and other offices of the person, in running text. */
  briefBackground?: string | undefined;
}

/** Writes a `Qot_GetCompanyExecutiveBackground.S2C`. */
export function encodeQotGetCompanyExecutiveBackgroundS2C(w: Writer, v: QotGetCompanyExecutiveBackgroundS2C): void {
  if (v.briefBackground != null) w.string(10, v.briefBackground, "briefBackground");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCompanyExecutiveBackground.S2C`. */
export function decodeQotGetCompanyExecutiveBackgroundS2C(r: Reader, end: number): QotGetCompanyExecutiveBackgroundS2C {
  let $briefBackground: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $briefBackground = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetCompanyExecutiveBackgroundS2C>({ briefBackground: $briefBackground }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetCompanyExecutiveBackground.Request`, sent with {@linkcode QotGetCompanyExecutiveBackground}.
 */
export interface QotGetCompanyExecutiveBackgroundRequest extends Message {
  /** What is asked. */
  c2s: QotGetCompanyExecutiveBackgroundC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetCompanyExecutiveBackground.Request`, sent with {@linkcode QotGetCompanyExecutiveBackground}.
 */
export interface QotGetCompanyExecutiveBackgroundRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetCompanyExecutiveBackgroundC2SInput;
}

/** Writes a `Qot_GetCompanyExecutiveBackground.Request`. */
export function encodeQotGetCompanyExecutiveBackgroundRequest(w: Writer, v: QotGetCompanyExecutiveBackgroundRequestInput): void {
  writeRequest(w, v, encodeQotGetCompanyExecutiveBackgroundC2S);
}

/** Reads a `Qot_GetCompanyExecutiveBackground.Request`. */
export function decodeQotGetCompanyExecutiveBackgroundRequest(r: Reader, end: number): QotGetCompanyExecutiveBackgroundRequest {
  let $c2s: QotGetCompanyExecutiveBackgroundC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetCompanyExecutiveBackgroundC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetCompanyExecutiveBackground.Request", { c2s: $c2s });
  return r.finish<QotGetCompanyExecutiveBackgroundRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetCompanyExecutiveBackground.Response`, brought by {@linkcode QotGetCompanyExecutiveBackground}.
 */
export interface QotGetCompanyExecutiveBackgroundResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetCompanyExecutiveBackgroundS2C | undefined;
}

/** Writes a `Qot_GetCompanyExecutiveBackground.Response`. */
export function encodeQotGetCompanyExecutiveBackgroundResponse(w: Writer, v: QotGetCompanyExecutiveBackgroundResponse): void {
  writeResponse(w, v, encodeQotGetCompanyExecutiveBackgroundS2C);
}

/** Reads a `Qot_GetCompanyExecutiveBackground.Response`. */
export function decodeQotGetCompanyExecutiveBackgroundResponse(r: Reader, end: number): QotGetCompanyExecutiveBackgroundResponse {
  return readResponse("Qot_GetCompanyExecutiveBackground.Response", r, end, decodeQotGetCompanyExecutiveBackgroundS2C) as QotGetCompanyExecutiveBackgroundResponse;
}

/**
 * The career of one director or executive of a company, as a short text. Ask QotGetCompanyExecutives for the
 * names first. For stocks and funds. OpenD takes 30 of them in 30 seconds.
 *
 * OpenD's `Qot_GetCompanyExecutiveBackground` (3245), a request.
 *
 * @example
 * ```ts
 * import { QotGetCompanyExecutiveBackground } from "@opend/client/commands";
 *
 * const { briefBackground } = await quote.request(QotGetCompanyExecutiveBackground, {
 *   security: "US.AAPL",
 *   leaderName: "Timothy D. Cook",
 * });
 * ```
 */
export const QotGetCompanyExecutiveBackground: RequestCommand<QotGetCompanyExecutiveBackgroundC2SInput, QotGetCompanyExecutiveBackgroundS2C> = {
  kind: "request",
  id: 3245,
  name: "Qot_GetCompanyExecutiveBackground",
  limit: { requests: 30 },
  encode: encodeQotGetCompanyExecutiveBackgroundRequest,
  decode: decodeQotGetCompanyExecutiveBackgroundResponse,
  decodeData: decodeQotGetCompanyExecutiveBackgroundS2C,
};

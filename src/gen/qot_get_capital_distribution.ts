// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, Security, SecurityInput } from "./qot_common.ts";

/**
 * The security to look at.
 *
 * OpenD's `Qot_GetCapitalDistribution.C2S`, sent with {@linkcode QotGetCapitalDistribution}.
 */
export interface QotGetCapitalDistributionC2S extends Message {
  /** Security, one a request. */
  security: Security;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * The security to look at.
 *
 * What a request gives for OpenD's `Qot_GetCapitalDistribution.C2S`, sent with {@linkcode QotGetCapitalDistribution}.
 */
export interface QotGetCapitalDistributionC2SInput extends Message {
  /** Security, one a request. */
  security: SecurityInput;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetCapitalDistribution.C2S`. */
export function encodeQotGetCapitalDistributionC2S(w: Writer, v: QotGetCapitalDistributionC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCapitalDistribution.C2S`. */
export function decodeQotGetCapitalDistributionC2S(r: Reader, end: number): QotGetCapitalDistributionC2S {
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
  if ($security === undefined) throw missing("Qot_GetCapitalDistribution.C2S", { security: $security });
  return r.finish<QotGetCapitalDistributionC2S>({ security: $security, header: $header }, end, unknown);
}

/**
 * Money that flowed in and out, by size of order.
 *
 * OpenD's `Qot_GetCapitalDistribution.S2C`, brought by {@linkcode QotGetCapitalDistribution}.
 */
export interface QotGetCapitalDistributionS2C extends Message {
  /** Money that flowed in by extra-large orders. */
  capitalInSuper?: number | undefined;
  /** Money that flowed in by large orders. */
  capitalInBig: number;
  /** Money that flowed in by medium orders. */
  capitalInMid: number;
  /** Money that flowed in by small orders. */
  capitalInSmall: number;
  /** Money that flowed out by extra-large orders. */
  capitalOutSuper?: number | undefined;
  /** Money that flowed out by large orders. */
  capitalOutBig: number;
  /** Money that flowed out by medium orders. */
  capitalOutMid: number;
  /** Money that flowed out by small orders. */
  capitalOutSmall: number;
  /** When the figures were updated, yyyy-MM-dd HH:mm:ss in market time. */
  updateTime?: string | undefined;
  /** When the figures were updated, in seconds since the epoch. */
  updateTimestamp?: number | undefined;
}

/** Writes a `Qot_GetCapitalDistribution.S2C`. */
export function encodeQotGetCapitalDistributionS2C(w: Writer, v: QotGetCapitalDistributionS2C): void {
  w.double(9, v.capitalInBig, "capitalInBig");
  w.double(17, v.capitalInMid, "capitalInMid");
  w.double(25, v.capitalInSmall, "capitalInSmall");
  w.double(33, v.capitalOutBig, "capitalOutBig");
  w.double(41, v.capitalOutMid, "capitalOutMid");
  w.double(49, v.capitalOutSmall, "capitalOutSmall");
  if (v.updateTime != null) w.string(58, v.updateTime, "updateTime");
  if (v.updateTimestamp != null) w.double(65, v.updateTimestamp, "updateTimestamp");
  if (v.capitalInSuper != null) w.double(73, v.capitalInSuper, "capitalInSuper");
  if (v.capitalOutSuper != null) w.double(81, v.capitalOutSuper, "capitalOutSuper");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCapitalDistribution.S2C`. */
export function decodeQotGetCapitalDistributionS2C(r: Reader, end: number): QotGetCapitalDistributionS2C {
  let $capitalInSuper: number | undefined;
  let $capitalInBig: number | undefined;
  let $capitalInMid: number | undefined;
  let $capitalInSmall: number | undefined;
  let $capitalOutSuper: number | undefined;
  let $capitalOutBig: number | undefined;
  let $capitalOutMid: number | undefined;
  let $capitalOutSmall: number | undefined;
  let $updateTime: string | undefined;
  let $updateTimestamp: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 73: $capitalInSuper = r.double(); break;
      case 9: $capitalInBig = r.double(); break;
      case 17: $capitalInMid = r.double(); break;
      case 25: $capitalInSmall = r.double(); break;
      case 81: $capitalOutSuper = r.double(); break;
      case 33: $capitalOutBig = r.double(); break;
      case 41: $capitalOutMid = r.double(); break;
      case 49: $capitalOutSmall = r.double(); break;
      case 58: $updateTime = r.text(end); break;
      case 65: $updateTimestamp = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($capitalInBig === undefined || $capitalInMid === undefined || $capitalInSmall === undefined || $capitalOutBig === undefined || $capitalOutMid === undefined || $capitalOutSmall === undefined) throw missing("Qot_GetCapitalDistribution.S2C", { capitalInBig: $capitalInBig, capitalInMid: $capitalInMid, capitalInSmall: $capitalInSmall, capitalOutBig: $capitalOutBig, capitalOutMid: $capitalOutMid, capitalOutSmall: $capitalOutSmall });
  return r.finish<QotGetCapitalDistributionS2C>({ capitalInSuper: $capitalInSuper, capitalInBig: $capitalInBig, capitalInMid: $capitalInMid, capitalInSmall: $capitalInSmall, capitalOutSuper: $capitalOutSuper, capitalOutBig: $capitalOutBig, capitalOutMid: $capitalOutMid, capitalOutSmall: $capitalOutSmall, updateTime: $updateTime, updateTimestamp: $updateTimestamp }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetCapitalDistribution.Request`, sent with {@linkcode QotGetCapitalDistribution}.
 */
export interface QotGetCapitalDistributionRequest extends Message {
  /** What is asked. */
  c2s: QotGetCapitalDistributionC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetCapitalDistribution.Request`, sent with {@linkcode QotGetCapitalDistribution}.
 */
export interface QotGetCapitalDistributionRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetCapitalDistributionC2SInput;
}

/** Writes a `Qot_GetCapitalDistribution.Request`. */
export function encodeQotGetCapitalDistributionRequest(w: Writer, v: QotGetCapitalDistributionRequestInput): void {
  writeRequest(w, v, encodeQotGetCapitalDistributionC2S);
}

/** Reads a `Qot_GetCapitalDistribution.Request`. */
export function decodeQotGetCapitalDistributionRequest(r: Reader, end: number): QotGetCapitalDistributionRequest {
  let $c2s: QotGetCapitalDistributionC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetCapitalDistributionC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetCapitalDistribution.Request", { c2s: $c2s });
  return r.finish<QotGetCapitalDistributionRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetCapitalDistribution.Response`, brought by {@linkcode QotGetCapitalDistribution}.
 */
export interface QotGetCapitalDistributionResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetCapitalDistributionS2C | undefined;
}

/** Writes a `Qot_GetCapitalDistribution.Response`. */
export function encodeQotGetCapitalDistributionResponse(w: Writer, v: QotGetCapitalDistributionResponse): void {
  writeResponse(w, v, encodeQotGetCapitalDistributionS2C);
}

/** Reads a `Qot_GetCapitalDistribution.Response`. */
export function decodeQotGetCapitalDistributionResponse(r: Reader, end: number): QotGetCapitalDistributionResponse {
  return readResponse("Qot_GetCapitalDistribution.Response", r, end, decodeQotGetCapitalDistributionS2C) as QotGetCapitalDistributionResponse;
}

/**
 * Tells how much money went into and out of one security, by size of order. OpenD takes 30 of them in 30
 * seconds.
 *
 * OpenD's `Qot_GetCapitalDistribution` (3212), a request.
 *
 * @example
 * ```ts
 * import { QotGetCapitalDistribution } from "@opend/client/commands";
 *
 * const { capitalInSuper } = await quote.request(QotGetCapitalDistribution, { security: "HK.00700" });
 * ```
 */
export const QotGetCapitalDistribution: RequestCommand<QotGetCapitalDistributionC2SInput, QotGetCapitalDistributionS2C> = {
  kind: "request",
  id: 3212,
  name: "Qot_GetCapitalDistribution",
  limit: { requests: 30 },
  encode: encodeQotGetCapitalDistributionRequest,
  decode: decodeQotGetCapitalDistributionResponse,
  decodeData: decodeQotGetCapitalDistributionS2C,
};

// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodePlateInfo, decodeQotHeader, decodeSecurity, encodePlateInfo, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { PlateInfo, QotHeader, Security, SecurityInput } from "./qot_common.ts";

/**
 * The securities to look up.
 *
 * OpenD's `Qot_GetOwnerPlate.C2S`, sent with {@linkcode QotGetOwnerPlate}.
 */
export interface QotGetOwnerPlateC2S extends Message {
  /** Stocks and indices, at most 200. */
  securityList: readonly Security[];
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * The securities to look up.
 *
 * What a request gives for OpenD's `Qot_GetOwnerPlate.C2S`, sent with {@linkcode QotGetOwnerPlate}.
 */
export interface QotGetOwnerPlateC2SInput extends Message {
  /** Stocks and indices, at most 200. */
  securityList?: readonly SecurityInput[] | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetOwnerPlate.C2S`. */
export function encodeQotGetOwnerPlateC2S(w: Writer, v: QotGetOwnerPlateC2SInput): void {
  let at: number;
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(10); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOwnerPlate.C2S`. */
export function decodeQotGetOwnerPlateC2S(r: Reader, end: number): QotGetOwnerPlateC2S {
  let $securityList: Security[] | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($securityList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOwnerPlateC2S>({ securityList: $securityList ?? none, header: $header }, end, unknown);
}

/**
 * Plates of one security.
 *
 * OpenD's `Qot_GetOwnerPlate.SecurityOwnerPlate`, held by {@linkcode QotGetOwnerPlateS2C}.
 */
export interface QotGetOwnerPlateSecurityOwnerPlate extends Message {
  /** Security that was asked for. */
  security: Security;
  /** Display name of the security. */
  name?: string | undefined;
  /** Plates it belongs to, each with its type. */
  plateInfoList: readonly PlateInfo[];
}

/** Writes a `Qot_GetOwnerPlate.SecurityOwnerPlate`. */
export function encodeQotGetOwnerPlateSecurityOwnerPlate(w: Writer, v: QotGetOwnerPlateSecurityOwnerPlate): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  for (const x of w.list(v.plateInfoList, "plateInfoList")) { at = w.open(18); encodePlateInfo(w, w.object(x, "plateInfoList")); w.close(at); }
  if (v.name != null) w.string(26, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOwnerPlate.SecurityOwnerPlate`. */
export function decodeQotGetOwnerPlateSecurityOwnerPlate(r: Reader, end: number): QotGetOwnerPlateSecurityOwnerPlate {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $plateInfoList: PlateInfo[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 26: $name = r.text(end); break;
      case 18: ($plateInfoList ??= []).push(decodePlateInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetOwnerPlate.SecurityOwnerPlate", { security: $security });
  return r.finish<QotGetOwnerPlateSecurityOwnerPlate>({ security: $security, name: $name, plateInfoList: $plateInfoList ?? none }, end, unknown);
}

/**
 * Plates by security.
 *
 * OpenD's `Qot_GetOwnerPlate.S2C`, brought by {@linkcode QotGetOwnerPlate}.
 */
export interface QotGetOwnerPlateS2C extends Message {
  /** One entry per security. */
  ownerPlateList: readonly QotGetOwnerPlateSecurityOwnerPlate[];
}

/** Writes a `Qot_GetOwnerPlate.S2C`. */
export function encodeQotGetOwnerPlateS2C(w: Writer, v: QotGetOwnerPlateS2C): void {
  let at: number;
  for (const x of w.list(v.ownerPlateList, "ownerPlateList")) { at = w.open(10); encodeQotGetOwnerPlateSecurityOwnerPlate(w, w.object(x, "ownerPlateList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOwnerPlate.S2C`. */
export function decodeQotGetOwnerPlateS2C(r: Reader, end: number): QotGetOwnerPlateS2C {
  let $ownerPlateList: QotGetOwnerPlateSecurityOwnerPlate[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($ownerPlateList ??= []).push(decodeQotGetOwnerPlateSecurityOwnerPlate(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOwnerPlateS2C>({ ownerPlateList: $ownerPlateList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOwnerPlate.Request`, sent with {@linkcode QotGetOwnerPlate}.
 */
export interface QotGetOwnerPlateRequest extends Message {
  /** What is asked. */
  c2s: QotGetOwnerPlateC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOwnerPlate.Request`, sent with {@linkcode QotGetOwnerPlate}.
 */
export interface QotGetOwnerPlateRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOwnerPlateC2SInput;
}

/** Writes a `Qot_GetOwnerPlate.Request`. */
export function encodeQotGetOwnerPlateRequest(w: Writer, v: QotGetOwnerPlateRequestInput): void {
  writeRequest(w, v, encodeQotGetOwnerPlateC2S);
}

/** Reads a `Qot_GetOwnerPlate.Request`. */
export function decodeQotGetOwnerPlateRequest(r: Reader, end: number): QotGetOwnerPlateRequest {
  let $c2s: QotGetOwnerPlateC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOwnerPlateC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOwnerPlate.Request", { c2s: $c2s });
  return r.finish<QotGetOwnerPlateRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOwnerPlate.Response`, brought by {@linkcode QotGetOwnerPlate}.
 */
export interface QotGetOwnerPlateResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOwnerPlateS2C | undefined;
}

/** Writes a `Qot_GetOwnerPlate.Response`. */
export function encodeQotGetOwnerPlateResponse(w: Writer, v: QotGetOwnerPlateResponse): void {
  writeResponse(w, v, encodeQotGetOwnerPlateS2C);
}

/** Reads a `Qot_GetOwnerPlate.Response`. */
export function decodeQotGetOwnerPlateResponse(r: Reader, end: number): QotGetOwnerPlateResponse {
  return readResponse("Qot_GetOwnerPlate.Response", r, end, decodeQotGetOwnerPlateS2C) as QotGetOwnerPlateResponse;
}

/**
 * Tells to which plates (industries, regions, concepts) securities belong. Stocks and indices only, at most
 * 200; OpenD takes 10 of them in 30 seconds.
 *
 * OpenD's `Qot_GetOwnerPlate` (3207), a request.
 *
 * @example
 * ```ts
 * import { QotGetOwnerPlate } from "@opend/client/commands";
 *
 * const { ownerPlateList } = await quote.request(QotGetOwnerPlate, { securityList: ["HK.00700"] });
 * ```
 */
export const QotGetOwnerPlate: RequestCommand<QotGetOwnerPlateC2SInput, QotGetOwnerPlateS2C> = {
  kind: "request",
  id: 3207,
  name: "Qot_GetOwnerPlate",
  limit: { requests: 10 },
  encode: encodeQotGetOwnerPlateRequest,
  decode: decodeQotGetOwnerPlateResponse,
  decodeData: decodeQotGetOwnerPlateS2C,
};

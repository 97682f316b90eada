// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, RehabType, Security, SecurityInput, SubType } from "./qot_common.ts";

/**
 * The subscribed data whose pushes are to be switched.
 *
 * OpenD's `Qot_RegQotPush.C2S`, sent with {@linkcode QotRegQotPush}.
 */
export interface QotRegQotPushC2S extends Message {
  /** Securities to which each type of subTypeList is applied; all of them already subscribed. */
  securityList: readonly Security[];
  /** Subscribed kinds of data whose pushes are switched on or off. */
  subTypeList: readonly SubType[];
  /** Price adjustments in which K-lines are pushed; for K-line types only, forward when left out. */
  rehabTypeList: readonly RehabType[];
  /** True switches the pushes on, false switches them off. */
  isRegOrUnReg: boolean;
  /** Whether the latest data OpenD already holds is pushed once upon registering; true when left out. */
  isFirstPush?: boolean | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * The subscribed data whose pushes are to be switched.
 *
 * What a request gives for OpenD's `Qot_RegQotPush.C2S`, sent with {@linkcode QotRegQotPush}.
 */
export interface QotRegQotPushC2SInput extends Message {
  /** Securities to which each type of subTypeList is applied; all of them already subscribed. */
  securityList?: readonly SecurityInput[] | undefined;
  /** Subscribed kinds of data whose pushes are switched on or off. */
  subTypeList?: readonly SubType[] | undefined;
  /** Price adjustments in which K-lines are pushed; for K-line types only, forward when left out. */
  rehabTypeList?: readonly RehabType[] | undefined;
  /** True switches the pushes on, false switches them off. */
  isRegOrUnReg: boolean;
  /** Whether the latest data OpenD already holds is pushed once upon registering; true when left out. */
  isFirstPush?: boolean | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_RegQotPush.C2S`. */
export function encodeQotRegQotPushC2S(w: Writer, v: QotRegQotPushC2SInput): void {
  let at: number;
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(10); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  for (const x of w.list(v.subTypeList, "subTypeList")) { w.int32(16, x, "subTypeList"); }
  for (const x of w.list(v.rehabTypeList, "rehabTypeList")) { w.int32(24, x, "rehabTypeList"); }
  w.bool(32, v.isRegOrUnReg, "isRegOrUnReg");
  if (v.isFirstPush != null) w.bool(40, v.isFirstPush, "isFirstPush");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RegQotPush.C2S`. */
export function decodeQotRegQotPushC2S(r: Reader, end: number): QotRegQotPushC2S {
  let $securityList: Security[] | undefined;
  let $subTypeList: SubType[] | undefined;
  let $rehabTypeList: RehabType[] | undefined;
  let $isRegOrUnReg: boolean | undefined;
  let $isFirstPush: boolean | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($securityList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      case 16: ($subTypeList ??= []).push(r.int() as SubType); break;
      case 18: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($subTypeList ??= []).push(r.int() as SubType);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 24: ($rehabTypeList ??= []).push(r.int() as RehabType); break;
      case 26: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($rehabTypeList ??= []).push(r.int() as RehabType);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 32: $isRegOrUnReg = r.bool(); break;
      case 40: $isFirstPush = r.bool(); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($isRegOrUnReg === undefined) throw missing("Qot_RegQotPush.C2S", { isRegOrUnReg: $isRegOrUnReg });
  return r.finish<QotRegQotPushC2S>({ securityList: $securityList ?? none, subTypeList: $subTypeList ?? none, rehabTypeList: $rehabTypeList ?? none, isRegOrUnReg: $isRegOrUnReg, isFirstPush: $isFirstPush, header: $header }, end, unknown);
}

/**
 * Comes without fields: a successful reply has no s2c at all.
 *
 * OpenD's `Qot_RegQotPush.S2C`, brought by {@linkcode QotRegQotPush}.
 */
export interface QotRegQotPushS2C extends Message {
}

/** Writes a `Qot_RegQotPush.S2C`. */
export function encodeQotRegQotPushS2C(w: Writer, v: QotRegQotPushS2C): void {
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RegQotPush.S2C`. */
export function decodeQotRegQotPushS2C(r: Reader, end: number): QotRegQotPushS2C {
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotRegQotPushS2C>({}, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_RegQotPush.Request`, sent with {@linkcode QotRegQotPush}.
 */
export interface QotRegQotPushRequest extends Message {
  /** What is asked. */
  c2s: QotRegQotPushC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_RegQotPush.Request`, sent with {@linkcode QotRegQotPush}.
 */
export interface QotRegQotPushRequestInput extends Message {
  /** What is asked. */
  c2s: QotRegQotPushC2SInput;
}

/** Writes a `Qot_RegQotPush.Request`. */
export function encodeQotRegQotPushRequest(w: Writer, v: QotRegQotPushRequestInput): void {
  writeRequest(w, v, encodeQotRegQotPushC2S);
}

/** Reads a `Qot_RegQotPush.Request`. */
export function decodeQotRegQotPushRequest(r: Reader, end: number): QotRegQotPushRequest {
  let $c2s: QotRegQotPushC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotRegQotPushC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_RegQotPush.Request", { c2s: $c2s });
  return r.finish<QotRegQotPushRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_RegQotPush.Response`, brought by {@linkcode QotRegQotPush}.
 */
export interface QotRegQotPushResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotRegQotPushS2C | undefined;
}

/** Writes a `Qot_RegQotPush.Response`. */
export function encodeQotRegQotPushResponse(w: Writer, v: QotRegQotPushResponse): void {
  writeResponse(w, v, encodeQotRegQotPushS2C);
}

/** Reads a `Qot_RegQotPush.Response`. */
export function decodeQotRegQotPushResponse(r: Reader, end: number): QotRegQotPushResponse {
  return readResponse("Qot_RegQotPush.Response", r, end, decodeQotRegQotPushS2C) as QotRegQotPushResponse;
}

/**
 * Switches pushes on or off for this connection without touching its subscriptions. Each pair of security and
 * type must already be subscribed on this connection by `QotSub`, or the request fails.
 *
 * OpenD's `Qot_RegQotPush` (3002), a request.
 *
 * @example
 * ```ts
 * import { QotRegQotPush, SubType } from "@opend/client/commands";
 *
 * await quote.request(QotRegQotPush, { securityList: ["HK.00700"], subTypeList: [SubType.Ticker], isRegOrUnReg: true });
 * ```
 */
export const QotRegQotPush: RequestCommand<QotRegQotPushC2SInput, QotRegQotPushS2C> = {
  kind: "request",
  id: 3002,
  name: "Qot_RegQotPush",
  encode: encodeQotRegQotPushRequest,
  decode: decodeQotRegQotPushResponse,
  decodeData: decodeQotRegQotPushS2C,
};

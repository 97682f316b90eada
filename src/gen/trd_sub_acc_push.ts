// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";

/** `Trd_SubAccPush.C2S` */
export interface TrdSubAccPushC2S extends Message {
  accIDList: bigint[];
}

/** What a request gives for `Trd_SubAccPush.C2S`. */
export interface TrdSubAccPushC2SInput extends Message {
  accIDList?: readonly (bigint | number)[] | undefined;
}

/** Writes a `Trd_SubAccPush.C2S`. */
export function encodeTrdSubAccPushC2S(w: Writer, v: TrdSubAccPushC2SInput): void {
  for (const x of w.list(v.accIDList, "accIDList")) { w.uint64BigInt(8, x, "accIDList"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_SubAccPush.C2S`. */
export function decodeTrdSubAccPushC2S(r: Reader, end: number): TrdSubAccPushC2S {
  const $accIDList: bigint[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $accIDList.push(r.uint64BigInt()); break;
      case 10: {
        const stop = r.endOf(end);
        while (r.pos < stop) $accIDList.push(r.uint64BigInt());
        if (r.pos !== stop) throw overrun();
        break;
      }
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: TrdSubAccPushC2S = { accIDList: $accIDList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_SubAccPush.S2C` */
export interface TrdSubAccPushS2C extends Message {
}

/** Writes a `Trd_SubAccPush.S2C`. */
export function encodeTrdSubAccPushS2C(w: Writer, v: TrdSubAccPushS2C): void {
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_SubAccPush.S2C`. */
export function decodeTrdSubAccPushS2C(r: Reader, end: number): TrdSubAccPushS2C {
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: TrdSubAccPushS2C = {};
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_SubAccPush.Request` */
export interface TrdSubAccPushRequest extends Message {
  c2s: TrdSubAccPushC2S;
}

/** What a request gives for `Trd_SubAccPush.Request`. */
export interface TrdSubAccPushRequestInput extends Message {
  c2s: TrdSubAccPushC2SInput;
}

/** Writes a `Trd_SubAccPush.Request`. */
export function encodeTrdSubAccPushRequest(w: Writer, v: TrdSubAccPushRequestInput): void {
  let at: number;
  { at = w.open(10); encodeTrdSubAccPushC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_SubAccPush.Request`. */
export function decodeTrdSubAccPushRequest(r: Reader, end: number): TrdSubAccPushRequest {
  let $c2s: TrdSubAccPushC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdSubAccPushC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("Trd_SubAccPush.Request", { c2s: $c2s });
  const message: TrdSubAccPushRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_SubAccPush.Response` */
export interface TrdSubAccPushResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: TrdSubAccPushS2C | undefined;
}

/** Writes a `Trd_SubAccPush.Response`. */
export function encodeTrdSubAccPushResponse(w: Writer, v: TrdSubAccPushResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeTrdSubAccPushS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_SubAccPush.Response`. */
export function decodeTrdSubAccPushResponse(r: Reader, end: number): TrdSubAccPushResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: TrdSubAccPushS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeTrdSubAccPushS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Trd_SubAccPush.Response", { retType: $retType });
  const message: TrdSubAccPushResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_SubAccPush` (2008): asked and answered. */
export const TrdSubAccPush: RequestCommand<TrdSubAccPushC2SInput, TrdSubAccPushS2C> = {
  kind: "request",
  id: 2008,
  name: "Trd_SubAccPush",
  encode: encodeTrdSubAccPushRequest,
  decode: decodeTrdSubAccPushResponse,
  decodeData: decodeTrdSubAccPushS2C,
};

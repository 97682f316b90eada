// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeTrdAcc, encodeTrdAcc } from "./trd_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { TrdAcc, TrdCategory } from "./trd_common.ts";

/** `Trd_GetAccList.C2S` */
export interface TrdGetAccListC2S extends Message {
  userID: bigint;
  trdCategory?: TrdCategory | undefined;
  needGeneralSecAccount?: boolean | undefined;
}

/** What a request gives for `Trd_GetAccList.C2S`. */
export interface TrdGetAccListC2SInput extends Message {
  trdCategory?: TrdCategory | undefined;
  needGeneralSecAccount?: boolean | undefined;
}

/** Writes a `Trd_GetAccList.C2S`. */
export function encodeTrdGetAccListC2S(w: Writer, v: TrdGetAccListC2SInput): void {
  w.uint64BigInt(8, (v as TrdGetAccListC2SInput & { userID: bigint | number }).userID, "userID");
  if (v.trdCategory != null) w.int32(16, v.trdCategory, "trdCategory");
  if (v.needGeneralSecAccount != null) w.bool(24, v.needGeneralSecAccount, "needGeneralSecAccount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetAccList.C2S`. */
export function decodeTrdGetAccListC2S(r: Reader, end: number): TrdGetAccListC2S {
  let $userID: bigint | undefined;
  let $trdCategory: TrdCategory | undefined;
  let $needGeneralSecAccount: boolean | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $userID = r.uint64BigInt(); break;
      case 16: $trdCategory = r.int() as TrdCategory; break;
      case 24: $needGeneralSecAccount = r.bool(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($userID === undefined) throw missing("Trd_GetAccList.C2S", { userID: $userID });
  const message: TrdGetAccListC2S = { userID: $userID, trdCategory: $trdCategory, needGeneralSecAccount: $needGeneralSecAccount };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_GetAccList.S2C` */
export interface TrdGetAccListS2C extends Message {
  accList: TrdAcc[];
}

/** Writes a `Trd_GetAccList.S2C`. */
export function encodeTrdGetAccListS2C(w: Writer, v: TrdGetAccListS2C): void {
  let at: number;
  for (const x of w.list(v.accList, "accList")) { at = w.open(10); encodeTrdAcc(w, w.object(x, "accList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetAccList.S2C`. */
export function decodeTrdGetAccListS2C(r: Reader, end: number): TrdGetAccListS2C {
  const $accList: TrdAcc[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $accList.push(decodeTrdAcc(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: TrdGetAccListS2C = { accList: $accList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_GetAccList.Request` */
export interface TrdGetAccListRequest extends Message {
  c2s: TrdGetAccListC2S;
}

/** What a request gives for `Trd_GetAccList.Request`. */
export interface TrdGetAccListRequestInput extends Message {
  c2s: TrdGetAccListC2SInput;
}

/** Writes a `Trd_GetAccList.Request`. */
export function encodeTrdGetAccListRequest(w: Writer, v: TrdGetAccListRequestInput): void {
  let at: number;
  { at = w.open(10); encodeTrdGetAccListC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetAccList.Request`. */
export function decodeTrdGetAccListRequest(r: Reader, end: number): TrdGetAccListRequest {
  let $c2s: TrdGetAccListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdGetAccListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("Trd_GetAccList.Request", { c2s: $c2s });
  const message: TrdGetAccListRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_GetAccList.Response` */
export interface TrdGetAccListResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: TrdGetAccListS2C | undefined;
}

/** Writes a `Trd_GetAccList.Response`. */
export function encodeTrdGetAccListResponse(w: Writer, v: TrdGetAccListResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeTrdGetAccListS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetAccList.Response`. */
export function decodeTrdGetAccListResponse(r: Reader, end: number): TrdGetAccListResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: TrdGetAccListS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeTrdGetAccListS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Trd_GetAccList.Response", { retType: $retType });
  const message: TrdGetAccListResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_GetAccList` (2001): asked and answered. */
export const TrdGetAccList: RequestCommand<TrdGetAccListC2SInput, TrdGetAccListS2C> = {
  kind: "request",
  id: 2001,
  name: "Trd_GetAccList",
  fills: "userID",
  encode: encodeTrdGetAccListRequest,
  decode: decodeTrdGetAccListResponse,
  decodeData: decodeTrdGetAccListS2C,
};

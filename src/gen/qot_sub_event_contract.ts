// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { EC_KlineSource, QotHeader, Security, SecurityInput, SubType } from "./qot_common.ts";

/** `Qot_SubEventContract.C2S` */
export interface QotSubEventContractC2S extends Message {
  securityList: readonly Security[];
  subTypeList: readonly SubType[];
  isSubOrUnSub: boolean;
  isRegOrUnRegPush?: boolean | undefined;
  isFirstPush?: boolean | undefined;
  isUnsubAll?: boolean | undefined;
  klineSource: readonly EC_KlineSource[];
  header?: QotHeader | undefined;
}

/** What a request gives for `Qot_SubEventContract.C2S`. */
export interface QotSubEventContractC2SInput extends Message {
  securityList?: readonly SecurityInput[] | undefined;
  subTypeList?: readonly SubType[] | undefined;
  isSubOrUnSub: boolean;
  isRegOrUnRegPush?: boolean | undefined;
  isFirstPush?: boolean | undefined;
  isUnsubAll?: boolean | undefined;
  klineSource?: readonly EC_KlineSource[] | undefined;
  header?: QotHeader | undefined;
}

/** Writes a `Qot_SubEventContract.C2S`. */
export function encodeQotSubEventContractC2S(w: Writer, v: QotSubEventContractC2SInput): void {
  let at: number;
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(10); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  for (const x of w.list(v.subTypeList, "subTypeList")) { w.int32(16, x, "subTypeList"); }
  w.bool(24, v.isSubOrUnSub, "isSubOrUnSub");
  if (v.isRegOrUnRegPush != null) w.bool(32, v.isRegOrUnRegPush, "isRegOrUnRegPush");
  if (v.isFirstPush != null) w.bool(40, v.isFirstPush, "isFirstPush");
  if (v.isUnsubAll != null) w.bool(48, v.isUnsubAll, "isUnsubAll");
  for (const x of w.list(v.klineSource, "klineSource")) { w.int32(56, x, "klineSource"); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_SubEventContract.C2S`. */
export function decodeQotSubEventContractC2S(r: Reader, end: number): QotSubEventContractC2S {
  let $securityList: Security[] | undefined;
  let $subTypeList: SubType[] | undefined;
  let $isSubOrUnSub: boolean | undefined;
  let $isRegOrUnRegPush: boolean | undefined;
  let $isFirstPush: boolean | undefined;
  let $isUnsubAll: boolean | undefined;
  let $klineSource: EC_KlineSource[] | undefined;
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
      case 24: $isSubOrUnSub = r.bool(); break;
      case 32: $isRegOrUnRegPush = r.bool(); break;
      case 40: $isFirstPush = r.bool(); break;
      case 48: $isUnsubAll = r.bool(); break;
      case 56: ($klineSource ??= []).push(r.int() as EC_KlineSource); break;
      case 58: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($klineSource ??= []).push(r.int() as EC_KlineSource);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($isSubOrUnSub === undefined) throw missing("Qot_SubEventContract.C2S", { isSubOrUnSub: $isSubOrUnSub });
  return r.finish<QotSubEventContractC2S>({ securityList: $securityList ?? none, subTypeList: $subTypeList ?? none, isSubOrUnSub: $isSubOrUnSub, isRegOrUnRegPush: $isRegOrUnRegPush, isFirstPush: $isFirstPush, isUnsubAll: $isUnsubAll, klineSource: $klineSource ?? none, header: $header }, end, unknown);
}

/** `Qot_SubEventContract.S2C` */
export interface QotSubEventContractS2C extends Message {
}

/** Writes a `Qot_SubEventContract.S2C`. */
export function encodeQotSubEventContractS2C(w: Writer, v: QotSubEventContractS2C): void {
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_SubEventContract.S2C`. */
export function decodeQotSubEventContractS2C(r: Reader, end: number): QotSubEventContractS2C {
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotSubEventContractS2C>({}, end, unknown);
}

/** `Qot_SubEventContract.Request` */
export interface QotSubEventContractRequest extends Message {
  c2s: QotSubEventContractC2S;
}

/** What a request gives for `Qot_SubEventContract.Request`. */
export interface QotSubEventContractRequestInput extends Message {
  c2s: QotSubEventContractC2SInput;
}

/** Writes a `Qot_SubEventContract.Request`. */
export function encodeQotSubEventContractRequest(w: Writer, v: QotSubEventContractRequestInput): void {
  writeRequest(w, v, encodeQotSubEventContractC2S);
}

/** Reads a `Qot_SubEventContract.Request`. */
export function decodeQotSubEventContractRequest(r: Reader, end: number): QotSubEventContractRequest {
  let $c2s: QotSubEventContractC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotSubEventContractC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_SubEventContract.Request", { c2s: $c2s });
  return r.finish<QotSubEventContractRequest>({ c2s: $c2s }, end, unknown);
}

/** `Qot_SubEventContract.Response` */
export interface QotSubEventContractResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotSubEventContractS2C | undefined;
}

/** Writes a `Qot_SubEventContract.Response`. */
export function encodeQotSubEventContractResponse(w: Writer, v: QotSubEventContractResponse): void {
  writeResponse(w, v, encodeQotSubEventContractS2C);
}

/** Reads a `Qot_SubEventContract.Response`. */
export function decodeQotSubEventContractResponse(r: Reader, end: number): QotSubEventContractResponse {
  return readResponse("Qot_SubEventContract.Response", r, end, decodeQotSubEventContractS2C) as QotSubEventContractResponse;
}

/** `Qot_SubEventContract` (3455): asked and answered. */
export const QotSubEventContract: RequestCommand<QotSubEventContractC2SInput, QotSubEventContractS2C> = {
  kind: "request",
  id: 3455,
  name: "Qot_SubEventContract",
  encode: encodeQotSubEventContractRequest,
  decode: decodeQotSubEventContractResponse,
  decodeData: decodeQotSubEventContractS2C,
};

// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, Security, SecurityInput } from "./qot_common.ts";

/** `Qot_ModifyUserSecurity.ModifyUserSecurityOp` */
export const QotModifyUserSecurityModifyUserSecurityOp = {
  Unknown: 0,
  Add: 1,
  Del: 2,
  MoveOut: 3,
} as const;
/** `Qot_ModifyUserSecurity.ModifyUserSecurityOp` */
export type QotModifyUserSecurityModifyUserSecurityOp = (typeof QotModifyUserSecurityModifyUserSecurityOp)[keyof typeof QotModifyUserSecurityModifyUserSecurityOp];

/** `Qot_ModifyUserSecurity.C2S` */
export interface QotModifyUserSecurityC2S extends Message {
  groupName: string;
  op: QotModifyUserSecurityModifyUserSecurityOp;
  securityList: readonly Security[];
  header?: QotHeader | undefined;
}

/** What a request gives for `Qot_ModifyUserSecurity.C2S`. */
export interface QotModifyUserSecurityC2SInput extends Message {
  groupName: string;
  op: QotModifyUserSecurityModifyUserSecurityOp;
  securityList?: readonly SecurityInput[] | undefined;
  header?: QotHeader | undefined;
}

/** Writes a `Qot_ModifyUserSecurity.C2S`. */
export function encodeQotModifyUserSecurityC2S(w: Writer, v: QotModifyUserSecurityC2SInput): void {
  let at: number;
  w.string(10, v.groupName, "groupName");
  w.int32(16, v.op, "op");
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(26); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_ModifyUserSecurity.C2S`. */
export function decodeQotModifyUserSecurityC2S(r: Reader, end: number): QotModifyUserSecurityC2S {
  let $groupName: string | undefined;
  let $op: QotModifyUserSecurityModifyUserSecurityOp | undefined;
  let $securityList: Security[] | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $groupName = r.text(end); break;
      case 16: $op = r.int() as QotModifyUserSecurityModifyUserSecurityOp; break;
      case 26: ($securityList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($groupName === undefined || $op === undefined) throw missing("Qot_ModifyUserSecurity.C2S", { groupName: $groupName, op: $op });
  return r.finish<QotModifyUserSecurityC2S>({ groupName: $groupName, op: $op, securityList: $securityList ?? none, header: $header }, end, unknown);
}

/** `Qot_ModifyUserSecurity.S2C` */
export interface QotModifyUserSecurityS2C extends Message {
}

/** Writes a `Qot_ModifyUserSecurity.S2C`. */
export function encodeQotModifyUserSecurityS2C(w: Writer, v: QotModifyUserSecurityS2C): void {
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_ModifyUserSecurity.S2C`. */
export function decodeQotModifyUserSecurityS2C(r: Reader, end: number): QotModifyUserSecurityS2C {
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotModifyUserSecurityS2C>({}, end, unknown);
}

/** `Qot_ModifyUserSecurity.Request` */
export interface QotModifyUserSecurityRequest extends Message {
  c2s: QotModifyUserSecurityC2S;
}

/** What a request gives for `Qot_ModifyUserSecurity.Request`. */
export interface QotModifyUserSecurityRequestInput extends Message {
  c2s: QotModifyUserSecurityC2SInput;
}

/** Writes a `Qot_ModifyUserSecurity.Request`. */
export function encodeQotModifyUserSecurityRequest(w: Writer, v: QotModifyUserSecurityRequestInput): void {
  writeRequest(w, v, encodeQotModifyUserSecurityC2S);
}

/** Reads a `Qot_ModifyUserSecurity.Request`. */
export function decodeQotModifyUserSecurityRequest(r: Reader, end: number): QotModifyUserSecurityRequest {
  let $c2s: QotModifyUserSecurityC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotModifyUserSecurityC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_ModifyUserSecurity.Request", { c2s: $c2s });
  return r.finish<QotModifyUserSecurityRequest>({ c2s: $c2s }, end, unknown);
}

/** `Qot_ModifyUserSecurity.Response` */
export interface QotModifyUserSecurityResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotModifyUserSecurityS2C | undefined;
}

/** Writes a `Qot_ModifyUserSecurity.Response`. */
export function encodeQotModifyUserSecurityResponse(w: Writer, v: QotModifyUserSecurityResponse): void {
  writeResponse(w, v, encodeQotModifyUserSecurityS2C);
}

/** Reads a `Qot_ModifyUserSecurity.Response`. */
export function decodeQotModifyUserSecurityResponse(r: Reader, end: number): QotModifyUserSecurityResponse {
  return readResponse("Qot_ModifyUserSecurity.Response", r, end, decodeQotModifyUserSecurityS2C) as QotModifyUserSecurityResponse;
}

/** `Qot_ModifyUserSecurity` (3214): asked and answered. */
export const QotModifyUserSecurity: RequestCommand<QotModifyUserSecurityC2SInput, QotModifyUserSecurityS2C> = {
  kind: "request",
  id: 3214,
  name: "Qot_ModifyUserSecurity",
  limit: { requests: 10 },
  encode: encodeQotModifyUserSecurityRequest,
  decode: decodeQotModifyUserSecurityResponse,
  decodeData: decodeQotModifyUserSecurityS2C,
};

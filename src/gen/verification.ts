// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";

/** `Verification.VerificationType` */
export const VerificationVerificationType = {
  Unknow: 0,
  Picture: 1,
  Phone: 2,
} as const;
/** `Verification.VerificationType` */
export type VerificationVerificationType = (typeof VerificationVerificationType)[keyof typeof VerificationVerificationType];

/** `Verification.VerificationOp` */
export const VerificationVerificationOp = {
  Unknow: 0,
  Request: 1,
  InputAndLogin: 2,
} as const;
/** `Verification.VerificationOp` */
export type VerificationVerificationOp = (typeof VerificationVerificationOp)[keyof typeof VerificationVerificationOp];

/** `Verification.C2S` */
export interface VerificationC2S extends Message {
  type: VerificationVerificationType;
  op: VerificationVerificationOp;
  code?: string | undefined;
}

/** Writes a `Verification.C2S`. */
export function encodeVerificationC2S(w: Writer, v: VerificationC2S): void {
  w.int32(8, v.type, "type");
  w.int32(16, v.op, "op");
  if (v.code != null) w.string(26, v.code, "code");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Verification.C2S`. */
export function decodeVerificationC2S(r: Reader, end: number): VerificationC2S {
  let $type: VerificationVerificationType | undefined;
  let $op: VerificationVerificationOp | undefined;
  let $code: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $type = r.int() as VerificationVerificationType; break;
      case 16: $op = r.int() as VerificationVerificationOp; break;
      case 26: $code = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($type === undefined || $op === undefined) throw missing("Verification.C2S", { type: $type, op: $op });
  const message: VerificationC2S = { type: $type, op: $op, code: $code };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Verification.S2C` */
export interface VerificationS2C extends Message {
}

/** Writes a `Verification.S2C`. */
export function encodeVerificationS2C(w: Writer, v: VerificationS2C): void {
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Verification.S2C`. */
export function decodeVerificationS2C(r: Reader, end: number): VerificationS2C {
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: VerificationS2C = {};
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Verification.Request` */
export interface VerificationRequest extends Message {
  c2s: VerificationC2S;
}

/** Writes a `Verification.Request`. */
export function encodeVerificationRequest(w: Writer, v: VerificationRequest): void {
  let at: number;
  { at = w.open(10); encodeVerificationC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Verification.Request`. */
export function decodeVerificationRequest(r: Reader, end: number): VerificationRequest {
  let $c2s: VerificationC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeVerificationC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("Verification.Request", { c2s: $c2s });
  const message: VerificationRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Verification.Response` */
export interface VerificationResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: VerificationS2C | undefined;
}

/** Writes a `Verification.Response`. */
export function encodeVerificationResponse(w: Writer, v: VerificationResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeVerificationS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Verification.Response`. */
export function decodeVerificationResponse(r: Reader, end: number): VerificationResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: VerificationS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeVerificationS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Verification.Response", { retType: $retType });
  const message: VerificationResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Verification` (1006): asked and answered. */
export const Verification: RequestCommand<VerificationC2S, VerificationS2C> = {
  kind: "request",
  id: 1006,
  name: "Verification",
  encode: encodeVerificationRequest,
  decode: decodeVerificationResponse,
  decodeData: decodeVerificationS2C,
};

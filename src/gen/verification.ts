// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
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
  if ($type === undefined || $op === undefined) throw missing("Verification.C2S", { type: $type, op: $op });
  return r.finish<VerificationC2S>({ type: $type, op: $op, code: $code }, end, unknown);
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
  return r.finish<VerificationS2C>({}, end, unknown);
}

/** `Verification.Request` */
export interface VerificationRequest extends Message {
  c2s: VerificationC2S;
}

/** Writes a `Verification.Request`. */
export function encodeVerificationRequest(w: Writer, v: VerificationRequest): void {
  writeRequest(w, v, encodeVerificationC2S);
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
  if ($c2s === undefined) throw missing("Verification.Request", { c2s: $c2s });
  return r.finish<VerificationRequest>({ c2s: $c2s }, end, unknown);
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
  writeResponse(w, v, encodeVerificationS2C);
}

/** Reads a `Verification.Response`. */
export function decodeVerificationResponse(r: Reader, end: number): VerificationResponse {
  return readResponse("Verification.Response", r, end, decodeVerificationS2C) as VerificationResponse;
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

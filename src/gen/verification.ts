// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";

/**
 * Kind of code that a login waits for.
 *
 * OpenD's `Verification.VerificationType`.
 *
 * @example
 * ```ts
 * import { VerificationVerificationType } from "@opend/client/commands";
 *
 * const value: VerificationVerificationType = VerificationVerificationType.Picture; // 1
 * ```
 */
export const VerificationVerificationType = {
  /** Not given. */
  Unknow: 0,
  /**
   * Characters of a picture. OpenD keeps it as PicVerifyCode.png in F3CNN of its data folder:
   * %appdata%/com.futunn.FutuOpenD on Windows, ~/.com.futunn.FutuOpenD elsewhere.
   */
  Picture: 1,
  /** A code sent to the user's phone. */
  Phone: 2,
} as const;
/**
 * Kind of code that a login waits for.
 *
 * OpenD's `Verification.VerificationType`.
 */
export type VerificationVerificationType = (typeof VerificationVerificationType)[keyof typeof VerificationVerificationType];

/**
 * What is done about the code.
 *
 * OpenD's `Verification.VerificationOp`.
 *
 * @example
 * ```ts
 * import { VerificationVerificationOp } from "@opend/client/commands";
 *
 * const value: VerificationVerificationOp = VerificationVerificationOp.Request; // 1
 * ```
 */
export const VerificationVerificationOp = {
  /** Not given. */
  Unknow: 0,
  /** Requests a new code; earlier ones become void. */
  Request: 1,
  /** Enters the code and goes on with the login. */
  InputAndLogin: 2,
} as const;
/**
 * What is done about the code.
 *
 * OpenD's `Verification.VerificationOp`.
 */
export type VerificationVerificationOp = (typeof VerificationVerificationOp)[keyof typeof VerificationVerificationOp];

/**
 * Which code, and what to do about it.
 *
 * OpenD's `Verification.C2S`, sent with {@linkcode Verification}.
 */
export interface VerificationC2S extends Message {
  /** Picture or phone. */
  type: VerificationVerificationType;
  /** Request one, or enter it. */
  op: VerificationVerificationOp;
  /** The code, when it is entered. */
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

/**
 * Empty: success is all there is to tell.
 *
 * OpenD's `Verification.S2C`, brought by {@linkcode Verification}.
 */
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

/**
 * A request, as it travels.
 *
 * OpenD's `Verification.Request`, sent with {@linkcode Verification}.
 */
export interface VerificationRequest extends Message {
  /** What is asked. */
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

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Verification.Response`, brought by {@linkcode Verification}.
 */
export interface VerificationResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
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

/**
 * Requests or enters the code that OpenD's login waits for (Notify's NeedPicVerifyCode and
 * NeedPhoneVerifyCode). Only the code that was requested last is valid. The same commands over OpenD's
 * operator port are limited to one phone code in 60 seconds.
 *
 * OpenD's `Verification` (1006), a request.
 *
 * @example
 * ```ts
 * import { Verification, VerificationVerificationOp, VerificationVerificationType } from "@opend/client/commands";
 *
 * await quote.request(Verification, {
 *   type: VerificationVerificationType.Picture,
 *   op: VerificationVerificationOp.Request,
 * });
 * ```
 */
export const Verification: RequestCommand<VerificationC2S, VerificationS2C> = {
  kind: "request",
  id: 1006,
  name: "Verification",
  encode: encodeVerificationRequest,
  decode: decodeVerificationResponse,
  decodeData: decodeVerificationS2C,
};

// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";

/** `KeepAlive.C2S` */
export interface KeepAliveC2S extends Message {
  time: number;
}

/** Writes a `KeepAlive.C2S`. */
export function encodeKeepAliveC2S(w: Writer, v: KeepAliveC2S): void {
  w.int64Number(8, v.time, "time");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `KeepAlive.C2S`. */
export function decodeKeepAliveC2S(r: Reader, end: number): KeepAliveC2S {
  let $time: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $time = r.int64Number(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($time === undefined) throw missing("KeepAlive.C2S", { time: $time });
  const message: KeepAliveC2S = { time: $time };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `KeepAlive.S2C` */
export interface KeepAliveS2C extends Message {
  time: number;
}

/** Writes a `KeepAlive.S2C`. */
export function encodeKeepAliveS2C(w: Writer, v: KeepAliveS2C): void {
  w.int64Number(8, v.time, "time");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `KeepAlive.S2C`. */
export function decodeKeepAliveS2C(r: Reader, end: number): KeepAliveS2C {
  let $time: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $time = r.int64Number(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($time === undefined) throw missing("KeepAlive.S2C", { time: $time });
  const message: KeepAliveS2C = { time: $time };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `KeepAlive.Request` */
export interface KeepAliveRequest extends Message {
  c2s: KeepAliveC2S;
}

/** Writes a `KeepAlive.Request`. */
export function encodeKeepAliveRequest(w: Writer, v: KeepAliveRequest): void {
  let at: number;
  { at = w.open(10); encodeKeepAliveC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `KeepAlive.Request`. */
export function decodeKeepAliveRequest(r: Reader, end: number): KeepAliveRequest {
  let $c2s: KeepAliveC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeKeepAliveC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("KeepAlive.Request", { c2s: $c2s });
  const message: KeepAliveRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `KeepAlive.Response` */
export interface KeepAliveResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: KeepAliveS2C | undefined;
}

/** Writes a `KeepAlive.Response`. */
export function encodeKeepAliveResponse(w: Writer, v: KeepAliveResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeKeepAliveS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `KeepAlive.Response`. */
export function decodeKeepAliveResponse(r: Reader, end: number): KeepAliveResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: KeepAliveS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeKeepAliveS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("KeepAlive.Response", { retType: $retType });
  const message: KeepAliveResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `KeepAlive` (1004): asked and answered. */
export const KeepAlive: RequestCommand<KeepAliveC2S, KeepAliveS2C> = {
  kind: "request",
  id: 1004,
  name: "KeepAlive",
  encode: encodeKeepAliveRequest,
  decode: decodeKeepAliveResponse,
  decodeData: decodeKeepAliveS2C,
};

// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";

/**
 * The client's clock.
 *
 * OpenD's `KeepAlive.C2S`, sent with {@linkcode KeepAlive}.
 */
export interface KeepAliveC2S extends Message {
  /** When the request was sent, in seconds since the epoch. */
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
  if ($time === undefined) throw missing("KeepAlive.C2S", { time: $time });
  return r.finish<KeepAliveC2S>({ time: $time }, end, unknown);
}

/**
 * OpenD's clock.
 *
 * OpenD's `KeepAlive.S2C`, brought by {@linkcode KeepAlive}.
 */
export interface KeepAliveS2C extends Message {
  /** When the reply was sent, in seconds since the epoch. */
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
  if ($time === undefined) throw missing("KeepAlive.S2C", { time: $time });
  return r.finish<KeepAliveS2C>({ time: $time }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `KeepAlive.Request`, sent with {@linkcode KeepAlive}.
 */
export interface KeepAliveRequest extends Message {
  /** What is asked. */
  c2s: KeepAliveC2S;
}

/** Writes a `KeepAlive.Request`. */
export function encodeKeepAliveRequest(w: Writer, v: KeepAliveRequest): void {
  writeRequest(w, v, encodeKeepAliveC2S);
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
  if ($c2s === undefined) throw missing("KeepAlive.Request", { c2s: $c2s });
  return r.finish<KeepAliveRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `KeepAlive.Response`, brought by {@linkcode KeepAlive}.
 */
export interface KeepAliveResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: KeepAliveS2C | undefined;
}

/** Writes a `KeepAlive.Response`. */
export function encodeKeepAliveResponse(w: Writer, v: KeepAliveResponse): void {
  writeResponse(w, v, encodeKeepAliveS2C);
}

/** Reads a `KeepAlive.Response`. */
export function decodeKeepAliveResponse(r: Reader, end: number): KeepAliveResponse {
  return readResponse("KeepAlive.Response", r, end, decodeKeepAliveS2C) as KeepAliveResponse;
}

/**
 * Keeps a connection alive: sent every `keepAliveInterval` seconds (InitConnect's reply), or OpenD closes it.
 * The client does it by itself; the official client sends none over WebSocket.
 *
 * OpenD's `KeepAlive` (1004), a request.
 *
 * @example
 * ```ts
 * import { KeepAlive } from "@opend/client/commands";
 *
 * const { time } = await quote.request(KeepAlive, { time: 1767578400 });
 * ```
 */
export const KeepAlive: RequestCommand<KeepAliveC2S, KeepAliveS2C> = {
  kind: "request",
  id: 1004,
  name: "KeepAlive",
  encode: encodeKeepAliveRequest,
  decode: decodeKeepAliveResponse,
  decodeData: decodeKeepAliveS2C,
};

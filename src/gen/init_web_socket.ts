// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import type { Message } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";

/**
 * Who connects, and with which key.
 *
 * OpenD's `InitWebSocket.C2S`, held by {@linkcode InitWebSocketRequest}.
 */
export interface InitWebSocketC2S extends Message {
  /** Address of the OpenD behind; the official client leaves it out. */
  IP?: string | undefined;
  /** Port of the OpenD behind; the official client leaves it out. */
  Port?: number | undefined;
  /**
   * Key for the connection to the OpenD behind, as text, not the path of a file; the official client leaves
   * it out.
   */
  RSAPrivateKey?: string | undefined;
  /** MD5 of OpenD's WebSocket key, in lower-case hex; empty where it has none. */
  websocketKey?: string | undefined;
  /** Name of the client, free to choose. */
  clientID?: string | undefined;
  /** Programming language of the client, for OpenD's statistics. */
  programmingLanguage?: string | undefined;
}

/** Writes a `InitWebSocket.C2S`. */
export function encodeInitWebSocketC2S(w: Writer, v: InitWebSocketC2S): void {
  if (v.IP != null) w.string(10, v.IP, "IP");
  if (v.Port != null) w.int32(16, v.Port, "Port");
  if (v.RSAPrivateKey != null) w.string(26, v.RSAPrivateKey, "RSAPrivateKey");
  if (v.websocketKey != null) w.string(34, v.websocketKey, "websocketKey");
  if (v.clientID != null) w.string(42, v.clientID, "clientID");
  if (v.programmingLanguage != null) w.string(50, v.programmingLanguage, "programmingLanguage");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `InitWebSocket.C2S`. */
export function decodeInitWebSocketC2S(r: Reader, end: number): InitWebSocketC2S {
  let $IP: string | undefined;
  let $Port: number | undefined;
  let $RSAPrivateKey: string | undefined;
  let $websocketKey: string | undefined;
  let $clientID: string | undefined;
  let $programmingLanguage: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $IP = r.text(end); break;
      case 16: $Port = r.int(); break;
      case 26: $RSAPrivateKey = r.text(end); break;
      case 34: $websocketKey = r.text(end); break;
      case 42: $clientID = r.text(end); break;
      case 50: $programmingLanguage = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<InitWebSocketC2S>({ IP: $IP, Port: $Port, RSAPrivateKey: $RSAPrivateKey, websocketKey: $websocketKey, clientID: $clientID, programmingLanguage: $programmingLanguage }, end, unknown);
}

/**
 * OpenD's side of the session.
 *
 * OpenD's `InitWebSocket.S2C`, held by {@linkcode InitWebSocketResponse}.
 */
export interface InitWebSocketS2C extends Message {
  /** When the reply was sent, in seconds since the epoch. */
  serverTime?: number | undefined;
  /** Identity of the connection, 64 bits; goes into the `packetID` of trade requests. */
  connID?: bigint | undefined;
}

/** Writes a `InitWebSocket.S2C`. */
export function encodeInitWebSocketS2C(w: Writer, v: InitWebSocketS2C): void {
  if (v.serverTime != null) w.int64Number(8, v.serverTime, "serverTime");
  if (v.connID != null) w.uint64BigInt(16, v.connID, "connID");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `InitWebSocket.S2C`. */
export function decodeInitWebSocketS2C(r: Reader, end: number): InitWebSocketS2C {
  let $serverTime: number | undefined;
  let $connID: bigint | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $serverTime = r.int64Number(); break;
      case 16: $connID = r.uint64BigInt(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<InitWebSocketS2C>({ serverTime: $serverTime, connID: $connID }, end, unknown);
}

/**
 * OpenD's `InitWebSocket.Request`, which no request or push of this client has.
 *
 * @example
 * ```ts
 * import type { InitWebSocketRequest } from "@opend/client/commands";
 *
 * function show(message: InitWebSocketRequest): void {
 *   console.log(message.c2s);
 * }
 * ```
 */
export interface InitWebSocketRequest extends Message {
  /** What is asked. */
  c2s?: InitWebSocketC2S | undefined;
}

/** Writes a `InitWebSocket.Request`. */
export function encodeInitWebSocketRequest(w: Writer, v: InitWebSocketRequest): void {
  let at: number;
  if (v.c2s != null) { at = w.open(10); encodeInitWebSocketC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `InitWebSocket.Request`. */
export function decodeInitWebSocketRequest(r: Reader, end: number): InitWebSocketRequest {
  let $c2s: InitWebSocketC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeInitWebSocketC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<InitWebSocketRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `InitWebSocket.Response`, which no request or push of this client has.
 *
 * @example
 * ```ts
 * import type { InitWebSocketResponse } from "@opend/client/commands";
 *
 * function show(message: InitWebSocketResponse): void {
 *   console.log(message.retType);
 * }
 * ```
 */
export interface InitWebSocketResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: InitWebSocketS2C | undefined;
}

/** Writes a `InitWebSocket.Response`. */
export function encodeInitWebSocketResponse(w: Writer, v: InitWebSocketResponse): void {
  writeResponse(w, v, encodeInitWebSocketS2C);
}

/** Reads a `InitWebSocket.Response`. */
export function decodeInitWebSocketResponse(r: Reader, end: number): InitWebSocketResponse {
  return readResponse("InitWebSocket.Response", r, end, decodeInitWebSocketS2C) as InitWebSocketResponse;
}

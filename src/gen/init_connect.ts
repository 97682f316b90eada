// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { PacketEncAlgo, ProtoFmt, RetType, UserAttribution } from "./common.ts";

/**
 * Who connects, and how packets and pushes are to travel.
 *
 * OpenD's `InitConnect.C2S`, sent with {@linkcode InitConnect}.
 */
export interface InitConnectC2S extends Message {
  /** Version of the client, major * 100 + minor: 2.21 is 221. */
  clientVer: number;
  /** Name of the client, free to choose. */
  clientID: string;
  /** Whether Notify pushes are wanted, such as a lost login or changed rights. Default false. */
  recvNotify?: boolean | undefined;
  /**
   * How later packets are encrypted. Needs an RSA key on both sides; with one, and nothing given, FTAES_ECB
   * is taken.
   */
  packetEncAlgo?: PacketEncAlgo | undefined;
  /** Format of pushes on this connection; where not given, OpenD's setting `push_proto_type`. */
  pushProtoFmt?: ProtoFmt | undefined;
  /** Programming language of the client, for OpenD's statistics. */
  programmingLanguage?: string | undefined;
  /** Whether an AI calls: 0 no, 1 a skill. For OpenD's statistics. */
  aiType?: number | undefined;
}

/** Writes a `InitConnect.C2S`. */
export function encodeInitConnectC2S(w: Writer, v: InitConnectC2S): void {
  w.int32(8, v.clientVer, "clientVer");
  w.string(18, v.clientID, "clientID");
  if (v.recvNotify != null) w.bool(24, v.recvNotify, "recvNotify");
  if (v.packetEncAlgo != null) w.int32(32, v.packetEncAlgo, "packetEncAlgo");
  if (v.pushProtoFmt != null) w.int32(40, v.pushProtoFmt, "pushProtoFmt");
  if (v.programmingLanguage != null) w.string(50, v.programmingLanguage, "programmingLanguage");
  if (v.aiType != null) w.int32(56, v.aiType, "aiType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `InitConnect.C2S`. */
export function decodeInitConnectC2S(r: Reader, end: number): InitConnectC2S {
  let $clientVer: number | undefined;
  let $clientID: string | undefined;
  let $recvNotify: boolean | undefined;
  let $packetEncAlgo: PacketEncAlgo | undefined;
  let $pushProtoFmt: ProtoFmt | undefined;
  let $programmingLanguage: string | undefined;
  let $aiType: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $clientVer = r.int(); break;
      case 18: $clientID = r.text(end); break;
      case 24: $recvNotify = r.bool(); break;
      case 32: $packetEncAlgo = r.int() as PacketEncAlgo; break;
      case 40: $pushProtoFmt = r.int() as ProtoFmt; break;
      case 50: $programmingLanguage = r.text(end); break;
      case 56: $aiType = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($clientVer === undefined || $clientID === undefined) throw missing("InitConnect.C2S", { clientVer: $clientVer, clientID: $clientID });
  return r.finish<InitConnectC2S>({ clientVer: $clientVer, clientID: $clientID, recvNotify: $recvNotify, packetEncAlgo: $packetEncAlgo, pushProtoFmt: $pushProtoFmt, programmingLanguage: $programmingLanguage, aiType: $aiType }, end, unknown);
}

/**
 * OpenD's side of the session.
 *
 * OpenD's `InitConnect.S2C`, brought by {@linkcode InitConnect}.
 */
export interface InitConnectS2C extends Message {
  /** OpenD's version, major * 100 + minor: 1003 is 10.3. */
  serverVer: number;
  /** Number of the user who is logged in to OpenD. */
  loginUserID: bigint;
  /** Identity of this connection, 64 bits; goes into the `packetID` of trade requests. */
  connID: bigint;
  /** AES key of the connection: 16 characters, used as their bytes. There even without encryption. */
  connAESKey: string;
  /** How often KeepAlive is to be sent, in seconds; usually 10. */
  keepAliveInterval: number;
  /** Initialization vector for AES-CBC: 16 characters, used as their bytes. */
  aesCBCiv?: string | undefined;
  /** Where the user was registered. */
  userAttribution?: UserAttribution | undefined;
}

/** Writes a `InitConnect.S2C`. */
export function encodeInitConnectS2C(w: Writer, v: InitConnectS2C): void {
  w.int32(8, v.serverVer, "serverVer");
  w.uint64BigInt(16, v.loginUserID, "loginUserID");
  w.uint64BigInt(24, v.connID, "connID");
  w.string(34, v.connAESKey, "connAESKey");
  w.int32(40, v.keepAliveInterval, "keepAliveInterval");
  if (v.aesCBCiv != null) w.string(50, v.aesCBCiv, "aesCBCiv");
  if (v.userAttribution != null) w.int32(56, v.userAttribution, "userAttribution");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `InitConnect.S2C`. */
export function decodeInitConnectS2C(r: Reader, end: number): InitConnectS2C {
  let $serverVer: number | undefined;
  let $loginUserID: bigint | undefined;
  let $connID: bigint | undefined;
  let $connAESKey: string | undefined;
  let $keepAliveInterval: number | undefined;
  let $aesCBCiv: string | undefined;
  let $userAttribution: UserAttribution | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $serverVer = r.int(); break;
      case 16: $loginUserID = r.uint64BigInt(); break;
      case 24: $connID = r.uint64BigInt(); break;
      case 34: $connAESKey = r.text(end); break;
      case 40: $keepAliveInterval = r.int(); break;
      case 50: $aesCBCiv = r.text(end); break;
      case 56: $userAttribution = r.int() as UserAttribution; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($serverVer === undefined || $loginUserID === undefined || $connID === undefined || $connAESKey === undefined || $keepAliveInterval === undefined) throw missing("InitConnect.S2C", { serverVer: $serverVer, loginUserID: $loginUserID, connID: $connID, connAESKey: $connAESKey, keepAliveInterval: $keepAliveInterval });
  return r.finish<InitConnectS2C>({ serverVer: $serverVer, loginUserID: $loginUserID, connID: $connID, connAESKey: $connAESKey, keepAliveInterval: $keepAliveInterval, aesCBCiv: $aesCBCiv, userAttribution: $userAttribution }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `InitConnect.Request`, sent with {@linkcode InitConnect}.
 */
export interface InitConnectRequest extends Message {
  /** What is asked. */
  c2s: InitConnectC2S;
}

/** Writes a `InitConnect.Request`. */
export function encodeInitConnectRequest(w: Writer, v: InitConnectRequest): void {
  writeRequest(w, v, encodeInitConnectC2S);
}

/** Reads a `InitConnect.Request`. */
export function decodeInitConnectRequest(r: Reader, end: number): InitConnectRequest {
  let $c2s: InitConnectC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeInitConnectC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("InitConnect.Request", { c2s: $c2s });
  return r.finish<InitConnectRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `InitConnect.Response`, brought by {@linkcode InitConnect}.
 */
export interface InitConnectResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: InitConnectS2C | undefined;
}

/** Writes a `InitConnect.Response`. */
export function encodeInitConnectResponse(w: Writer, v: InitConnectResponse): void {
  writeResponse(w, v, encodeInitConnectS2C);
}

/** Reads a `InitConnect.Response`. */
export function decodeInitConnectResponse(r: Reader, end: number): InitConnectResponse {
  return readResponse("InitConnect.Response", r, end, decodeInitConnectS2C) as InitConnectResponse;
}

/**
 * Opens a session: the first request on every connection, sent once; nothing else is answered before it. The
 * client does it by itself.
 *
 * OpenD's `InitConnect` (1001), a request.
 *
 * @example
 * ```ts
 * import { InitConnect } from "@opend/client/commands";
 *
 * const { serverVer } = await quote.request(InitConnect, { clientVer: 1011, clientID: "example" });
 * ```
 */
export const InitConnect: RequestCommand<InitConnectC2S, InitConnectS2C> = {
  kind: "request",
  id: 1001,
  name: "InitConnect",
  encode: encodeInitConnectRequest,
  decode: decodeInitConnectResponse,
  decodeData: decodeInitConnectS2C,
};

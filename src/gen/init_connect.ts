// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { PacketEncAlgo, ProtoFmt, RetType, UserAttribution } from "./common.ts";

/** `InitConnect.C2S` */
export interface InitConnectC2S extends Message {
  clientVer: number;
  clientID: string;
  recvNotify?: boolean | undefined;
  packetEncAlgo?: PacketEncAlgo | undefined;
  pushProtoFmt?: ProtoFmt | undefined;
  programmingLanguage?: string | undefined;
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
  if (r.pos !== end) throw overrun();
  if ($clientVer === undefined || $clientID === undefined) throw missing("InitConnect.C2S", { clientVer: $clientVer, clientID: $clientID });
  const message: InitConnectC2S = { clientVer: $clientVer, clientID: $clientID, recvNotify: $recvNotify, packetEncAlgo: $packetEncAlgo, pushProtoFmt: $pushProtoFmt, programmingLanguage: $programmingLanguage, aiType: $aiType };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `InitConnect.S2C` */
export interface InitConnectS2C extends Message {
  serverVer: number;
  loginUserID: bigint;
  connID: bigint;
  connAESKey: string;
  keepAliveInterval: number;
  aesCBCiv?: string | undefined;
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
  if (r.pos !== end) throw overrun();
  if ($serverVer === undefined || $loginUserID === undefined || $connID === undefined || $connAESKey === undefined || $keepAliveInterval === undefined) throw missing("InitConnect.S2C", { serverVer: $serverVer, loginUserID: $loginUserID, connID: $connID, connAESKey: $connAESKey, keepAliveInterval: $keepAliveInterval });
  const message: InitConnectS2C = { serverVer: $serverVer, loginUserID: $loginUserID, connID: $connID, connAESKey: $connAESKey, keepAliveInterval: $keepAliveInterval, aesCBCiv: $aesCBCiv, userAttribution: $userAttribution };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `InitConnect.Request` */
export interface InitConnectRequest extends Message {
  c2s: InitConnectC2S;
}

/** Writes a `InitConnect.Request`. */
export function encodeInitConnectRequest(w: Writer, v: InitConnectRequest): void {
  let at: number;
  { at = w.open(10); encodeInitConnectC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
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
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("InitConnect.Request", { c2s: $c2s });
  const message: InitConnectRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `InitConnect.Response` */
export interface InitConnectResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: InitConnectS2C | undefined;
}

/** Writes a `InitConnect.Response`. */
export function encodeInitConnectResponse(w: Writer, v: InitConnectResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeInitConnectS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `InitConnect.Response`. */
export function decodeInitConnectResponse(r: Reader, end: number): InitConnectResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: InitConnectS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeInitConnectS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("InitConnect.Response", { retType: $retType });
  const message: InitConnectResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `InitConnect` (1001): asked and answered. */
export const InitConnect: RequestCommand<InitConnectC2S, InitConnectS2C> = {
  kind: "request",
  id: 1001,
  name: "InitConnect",
  encode: encodeInitConnectRequest,
  decode: decodeInitConnectResponse,
  decodeData: decodeInitConnectS2C,
};

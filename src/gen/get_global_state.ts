// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeProgramStatus, encodeProgramStatus } from "./common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { ProgramStatus, RetType } from "./common.ts";
import type { QotMarketState } from "./qot_common.ts";

/**
 * Nothing is asked with.
 *
 * OpenD's `GetGlobalState.C2S`, sent with {@linkcode GetGlobalState}.
 */
export interface GetGlobalStateC2S extends Message {
  /** Obsolete, always 0; the client fills it in. */
  userID: bigint;
}

/**
 * Nothing is asked with.
 *
 * What a request gives for OpenD's `GetGlobalState.C2S`, sent with {@linkcode GetGlobalState}.
 */
export interface GetGlobalStateC2SInput extends Message {
}

/** Writes a `GetGlobalState.C2S`. */
export function encodeGetGlobalStateC2S(w: Writer, v: GetGlobalStateC2SInput): void {
  w.uint64BigInt(8, (v as GetGlobalStateC2SInput & { userID: bigint | number }).userID, "userID");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `GetGlobalState.C2S`. */
export function decodeGetGlobalStateC2S(r: Reader, end: number): GetGlobalStateC2S {
  let $userID: bigint | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $userID = r.uint64BigInt(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($userID === undefined) throw missing("GetGlobalState.C2S", { userID: $userID });
  return r.finish<GetGlobalStateC2S>({ userID: $userID }, end, unknown);
}

/**
 * States of markets and of OpenD.
 *
 * OpenD's `GetGlobalState.S2C`, brought by {@linkcode GetGlobalState}.
 */
export interface GetGlobalStateS2C extends Message {
  /** State of Hong Kong's main board. */
  marketHK: QotMarketState;
  /** State of Nasdaq, for US stocks. */
  marketUS: QotMarketState;
  /** State of the Shanghai exchange. */
  marketSH: QotMarketState;
  /** State of the Shenzhen exchange. */
  marketSZ: QotMarketState;
  /** State of Hong Kong futures. */
  marketHKFuture: QotMarketState;
  /** State of US futures. */
  marketUSFuture?: QotMarketState | undefined;
  /** State of Singapore futures. */
  marketSGFuture?: QotMarketState | undefined;
  /** State of Japanese futures. */
  marketJPFuture?: QotMarketState | undefined;
  /** State of Singapore stocks. */
  marketSG?: QotMarketState | undefined;
  /** State of Malaysian stocks. */
  marketMY?: QotMarketState | undefined;
  /** State of Japanese stocks. */
  marketJP?: QotMarketState | undefined;
  /** Whether OpenD is logged in to the quote server. */
  qotLogined: boolean;
  /** Whether OpenD is logged in to the trade server. */
  trdLogined: boolean;
  /** OpenD's version, major * 100 + minor: 1003 is 10.3. */
  serverVer: number;
  /** OpenD's build number, such as 6808 in 10.8.6808. */
  serverBuildNo: number;
  /** The server's time, in seconds since the epoch. */
  time: number;
  /** Time of the computer that OpenD runs on, in seconds since the epoch with a fraction. */
  localTime?: number | undefined;
  /** How far OpenD's login is, or what it waits for. */
  programStatus?: ProgramStatus | undefined;
  /** Address of the quote server it is connected to. */
  qotSvrIpAddr?: string | undefined;
  /** Address of the trade server it is connected to. */
  trdSvrIpAddr?: string | undefined;
  /** Identity of this connection, 64 bits. */
  connID?: bigint | undefined;
}

/** Writes a `GetGlobalState.S2C`. */
export function encodeGetGlobalStateS2C(w: Writer, v: GetGlobalStateS2C): void {
  let at: number;
  w.int32(8, v.marketHK, "marketHK");
  w.int32(16, v.marketUS, "marketUS");
  w.int32(24, v.marketSH, "marketSH");
  w.int32(32, v.marketSZ, "marketSZ");
  w.int32(40, v.marketHKFuture, "marketHKFuture");
  w.bool(48, v.qotLogined, "qotLogined");
  w.bool(56, v.trdLogined, "trdLogined");
  w.int32(64, v.serverVer, "serverVer");
  w.int32(72, v.serverBuildNo, "serverBuildNo");
  w.int64Number(80, v.time, "time");
  if (v.localTime != null) w.double(89, v.localTime, "localTime");
  if (v.programStatus != null) { at = w.open(98); encodeProgramStatus(w, w.object(v.programStatus, "programStatus")); w.close(at); }
  if (v.qotSvrIpAddr != null) w.string(106, v.qotSvrIpAddr, "qotSvrIpAddr");
  if (v.trdSvrIpAddr != null) w.string(114, v.trdSvrIpAddr, "trdSvrIpAddr");
  if (v.marketUSFuture != null) w.int32(120, v.marketUSFuture, "marketUSFuture");
  if (v.connID != null) w.uint64BigInt(128, v.connID, "connID");
  if (v.marketSGFuture != null) w.int32(136, v.marketSGFuture, "marketSGFuture");
  if (v.marketJPFuture != null) w.int32(144, v.marketJPFuture, "marketJPFuture");
  if (v.marketSG != null) w.int32(152, v.marketSG, "marketSG");
  if (v.marketMY != null) w.int32(160, v.marketMY, "marketMY");
  if (v.marketJP != null) w.int32(168, v.marketJP, "marketJP");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `GetGlobalState.S2C`. */
export function decodeGetGlobalStateS2C(r: Reader, end: number): GetGlobalStateS2C {
  let $marketHK: QotMarketState | undefined;
  let $marketUS: QotMarketState | undefined;
  let $marketSH: QotMarketState | undefined;
  let $marketSZ: QotMarketState | undefined;
  let $marketHKFuture: QotMarketState | undefined;
  let $marketUSFuture: QotMarketState | undefined;
  let $marketSGFuture: QotMarketState | undefined;
  let $marketJPFuture: QotMarketState | undefined;
  let $marketSG: QotMarketState | undefined;
  let $marketMY: QotMarketState | undefined;
  let $marketJP: QotMarketState | undefined;
  let $qotLogined: boolean | undefined;
  let $trdLogined: boolean | undefined;
  let $serverVer: number | undefined;
  let $serverBuildNo: number | undefined;
  let $time: number | undefined;
  let $localTime: number | undefined;
  let $programStatus: ProgramStatus | undefined;
  let $qotSvrIpAddr: string | undefined;
  let $trdSvrIpAddr: string | undefined;
  let $connID: bigint | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $marketHK = r.int() as QotMarketState; break;
      case 16: $marketUS = r.int() as QotMarketState; break;
      case 24: $marketSH = r.int() as QotMarketState; break;
      case 32: $marketSZ = r.int() as QotMarketState; break;
      case 40: $marketHKFuture = r.int() as QotMarketState; break;
      case 120: $marketUSFuture = r.int() as QotMarketState; break;
      case 136: $marketSGFuture = r.int() as QotMarketState; break;
      case 144: $marketJPFuture = r.int() as QotMarketState; break;
      case 152: $marketSG = r.int() as QotMarketState; break;
      case 160: $marketMY = r.int() as QotMarketState; break;
      case 168: $marketJP = r.int() as QotMarketState; break;
      case 48: $qotLogined = r.bool(); break;
      case 56: $trdLogined = r.bool(); break;
      case 64: $serverVer = r.int(); break;
      case 72: $serverBuildNo = r.int(); break;
      case 80: $time = r.int64Number(); break;
      case 89: $localTime = r.double(); break;
      case 98: $programStatus = merged($programStatus, decodeProgramStatus(r, r.endOf(end))); break;
      case 106: $qotSvrIpAddr = r.text(end); break;
      case 114: $trdSvrIpAddr = r.text(end); break;
      case 128: $connID = r.uint64BigInt(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($marketHK === undefined || $marketUS === undefined || $marketSH === undefined || $marketSZ === undefined || $marketHKFuture === undefined || $qotLogined === undefined || $trdLogined === undefined || $serverVer === undefined || $serverBuildNo === undefined || $time === undefined) throw missing("GetGlobalState.S2C", { marketHK: $marketHK, marketUS: $marketUS, marketSH: $marketSH, marketSZ: $marketSZ, marketHKFuture: $marketHKFuture, qotLogined: $qotLogined, trdLogined: $trdLogined, serverVer: $serverVer, serverBuildNo: $serverBuildNo, time: $time });
  return r.finish<GetGlobalStateS2C>({ marketHK: $marketHK, marketUS: $marketUS, marketSH: $marketSH, marketSZ: $marketSZ, marketHKFuture: $marketHKFuture, marketUSFuture: $marketUSFuture, marketSGFuture: $marketSGFuture, marketJPFuture: $marketJPFuture, marketSG: $marketSG, marketMY: $marketMY, marketJP: $marketJP, qotLogined: $qotLogined, trdLogined: $trdLogined, serverVer: $serverVer, serverBuildNo: $serverBuildNo, time: $time, localTime: $localTime, programStatus: $programStatus, qotSvrIpAddr: $qotSvrIpAddr, trdSvrIpAddr: $trdSvrIpAddr, connID: $connID }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `GetGlobalState.Request`, sent with {@linkcode GetGlobalState}.
 */
export interface GetGlobalStateRequest extends Message {
  /** What is asked. */
  c2s: GetGlobalStateC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `GetGlobalState.Request`, sent with {@linkcode GetGlobalState}.
 */
export interface GetGlobalStateRequestInput extends Message {
  /** What is asked. */
  c2s: GetGlobalStateC2SInput;
}

/** Writes a `GetGlobalState.Request`. */
export function encodeGetGlobalStateRequest(w: Writer, v: GetGlobalStateRequestInput): void {
  writeRequest(w, v, encodeGetGlobalStateC2S);
}

/** Reads a `GetGlobalState.Request`. */
export function decodeGetGlobalStateRequest(r: Reader, end: number): GetGlobalStateRequest {
  let $c2s: GetGlobalStateC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeGetGlobalStateC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("GetGlobalState.Request", { c2s: $c2s });
  return r.finish<GetGlobalStateRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `GetGlobalState.Response`, brought by {@linkcode GetGlobalState}.
 */
export interface GetGlobalStateResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: GetGlobalStateS2C | undefined;
}

/** Writes a `GetGlobalState.Response`. */
export function encodeGetGlobalStateResponse(w: Writer, v: GetGlobalStateResponse): void {
  writeResponse(w, v, encodeGetGlobalStateS2C);
}

/** Reads a `GetGlobalState.Response`. */
export function decodeGetGlobalStateResponse(r: Reader, end: number): GetGlobalStateResponse {
  return readResponse("GetGlobalState.Response", r, end, decodeGetGlobalStateS2C) as GetGlobalStateResponse;
}

/**
 * Tells the state of the markets, whether OpenD is logged in to its servers, its version, and the server's
 * time.
 *
 * OpenD's `GetGlobalState` (1002), a request.
 *
 * @example
 * ```ts
 * import { GetGlobalState } from "@opend/client/commands";
 *
 * const { marketHK } = await quote.request(GetGlobalState, {});
 * ```
 */
export const GetGlobalState: RequestCommand<GetGlobalStateC2SInput, GetGlobalStateS2C> = {
  kind: "request",
  id: 1002,
  name: "GetGlobalState",
  fills: "userID",
  encode: encodeGetGlobalStateRequest,
  decode: decodeGetGlobalStateResponse,
  decodeData: decodeGetGlobalStateS2C,
};

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

/**
 * One trading session of a contract.
 *
 * OpenD's `Qot_GetFutureInfo.TradeTime`, held by {@linkcode QotGetFutureInfoFutureInfo}.
 */
export interface QotGetFutureInfoTradeTime extends Message {
  /** Start of the session, in minutes of the day in the contract's time zone (555 = 09:15). */
  begin?: number | undefined;
  /** End of the session, in minutes of the day in the contract's time zone. */
  end?: number | undefined;
}

/** Writes a `Qot_GetFutureInfo.TradeTime`. */
export function encodeQotGetFutureInfoTradeTime(w: Writer, v: QotGetFutureInfoTradeTime): void {
  if (v.begin != null) w.double(9, v.begin, "begin");
  if (v.end != null) w.double(17, v.end, "end");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFutureInfo.TradeTime`. */
export function decodeQotGetFutureInfoTradeTime(r: Reader, end: number): QotGetFutureInfoTradeTime {
  let $begin: number | undefined;
  let $end: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $begin = r.double(); break;
      case 17: $end = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFutureInfoTradeTime>({ begin: $begin, end: $end }, end, unknown);
}

/**
 * Specification of one contract.
 *
 * OpenD's `Qot_GetFutureInfo.FutureInfo`, held by {@linkcode QotGetFutureInfoS2C}.
 */
export interface QotGetFutureInfoFutureInfo extends Message {
  /** Display name of the contract. */
  name: string;
  /** Contract that was asked for. */
  security: Security;
  /** Last trading day, yyyy-MM-dd; meaningless for main continuous contracts. */
  lastTradeTime: string;
  /** Last trading day, in seconds since the epoch; absent for main continuous contracts. */
  lastTradeTimestamp?: number | undefined;
  /** Underlying as a security; only for stock and stock index futures. */
  owner?: Security | undefined;
  /** Underlying in words, for every kind of future. */
  ownerOther: string;
  /** Exchange where it is traded, such as HKEX. */
  exchange: string;
  /** Class of the contract in words, such as an equity index. */
  contractType: string;
  /** Size of a contract, in contractSizeUnit. */
  contractSize: number;
  /** What contractSize counts, such as index points x HKD. */
  contractSizeUnit: string;
  /** Currency in which the price is quoted. */
  quoteCurrency: string;
  /** Smallest step of the price (tick size), in minVarUnit. */
  minVar: number;
  /** What minVar counts, such as index points. */
  minVarUnit: string;
  /** Unit of the quoted price, such as index points. */
  quoteUnit?: string | undefined;
  /** Trading sessions of a day. */
  tradeTime: readonly QotGetFutureInfoTradeTime[];
  /** Time zone of the trading hours, by its name, such as CCT. */
  timeZone: string;
  /** Address of the exchange's page with the contract's specification. */
  exchangeFormatUrl: string;
  /** Contract that actually trades behind a main continuous contract. */
  origin?: Security | undefined;
}

/** Writes a `Qot_GetFutureInfo.FutureInfo`. */
export function encodeQotGetFutureInfoFutureInfo(w: Writer, v: QotGetFutureInfoFutureInfo): void {
  let at: number;
  w.string(10, v.name, "name");
  { at = w.open(18); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.string(26, v.lastTradeTime, "lastTradeTime");
  if (v.lastTradeTimestamp != null) w.double(33, v.lastTradeTimestamp, "lastTradeTimestamp");
  if (v.owner != null) { at = w.open(42); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  w.string(50, v.ownerOther, "ownerOther");
  w.string(58, v.exchange, "exchange");
  w.string(66, v.contractType, "contractType");
  w.double(73, v.contractSize, "contractSize");
  w.string(82, v.contractSizeUnit, "contractSizeUnit");
  w.string(90, v.quoteCurrency, "quoteCurrency");
  w.double(97, v.minVar, "minVar");
  w.string(106, v.minVarUnit, "minVarUnit");
  if (v.quoteUnit != null) w.string(114, v.quoteUnit, "quoteUnit");
  for (const x of w.list(v.tradeTime, "tradeTime")) { at = w.open(122); encodeQotGetFutureInfoTradeTime(w, w.object(x, "tradeTime")); w.close(at); }
  w.string(130, v.timeZone, "timeZone");
  w.string(138, v.exchangeFormatUrl, "exchangeFormatUrl");
  if (v.origin != null) { at = w.open(146); encodeSecurity(w, w.security(v.origin, "origin")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFutureInfo.FutureInfo`. */
export function decodeQotGetFutureInfoFutureInfo(r: Reader, end: number): QotGetFutureInfoFutureInfo {
  let $name: string | undefined;
  let $security: Security | undefined;
  let $lastTradeTime: string | undefined;
  let $lastTradeTimestamp: number | undefined;
  let $owner: Security | undefined;
  let $ownerOther: string | undefined;
  let $exchange: string | undefined;
  let $contractType: string | undefined;
  let $contractSize: number | undefined;
  let $contractSizeUnit: string | undefined;
  let $quoteCurrency: string | undefined;
  let $minVar: number | undefined;
  let $minVarUnit: string | undefined;
  let $quoteUnit: string | undefined;
  let $tradeTime: QotGetFutureInfoTradeTime[] | undefined;
  let $timeZone: string | undefined;
  let $exchangeFormatUrl: string | undefined;
  let $origin: Security | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $name = r.text(end); break;
      case 18: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 26: $lastTradeTime = r.text(end); break;
      case 33: $lastTradeTimestamp = r.double(); break;
      case 42: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 50: $ownerOther = r.text(end); break;
      case 58: $exchange = r.text(end); break;
      case 66: $contractType = r.text(end); break;
      case 73: $contractSize = r.double(); break;
      case 82: $contractSizeUnit = r.text(end); break;
      case 90: $quoteCurrency = r.text(end); break;
      case 97: $minVar = r.double(); break;
      case 106: $minVarUnit = r.text(end); break;
      case 114: $quoteUnit = r.text(end); break;
      case 122: ($tradeTime ??= []).push(decodeQotGetFutureInfoTradeTime(r, r.endOf(end))); break;
      case 130: $timeZone = r.text(end); break;
      case 138: $exchangeFormatUrl = r.text(end); break;
      case 146: $origin = merged($origin, decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($name === undefined || $security === undefined || $lastTradeTime === undefined || $ownerOther === undefined || $exchange === undefined || $contractType === undefined || $contractSize === undefined || $contractSizeUnit === undefined || $quoteCurrency === undefined || $minVar === undefined || $minVarUnit === undefined || $timeZone === undefined || $exchangeFormatUrl === undefined) throw missing("Qot_GetFutureInfo.FutureInfo", { name: $name, security: $security, lastTradeTime: $lastTradeTime, ownerOther: $ownerOther, exchange: $exchange, contractType: $contractType, contractSize: $contractSize, contractSizeUnit: $contractSizeUnit, quoteCurrency: $quoteCurrency, minVar: $minVar, minVarUnit: $minVarUnit, timeZone: $timeZone, exchangeFormatUrl: $exchangeFormatUrl });
  return r.finish<QotGetFutureInfoFutureInfo>({ name: $name, security: $security, lastTradeTime: $lastTradeTime, lastTradeTimestamp: $lastTradeTimestamp, owner: $owner, ownerOther: $ownerOther, exchange: $exchange, contractType: $contractType, contractSize: $contractSize, contractSizeUnit: $contractSizeUnit, quoteCurrency: $quoteCurrency, minVar: $minVar, minVarUnit: $minVarUnit, quoteUnit: $quoteUnit, tradeTime: $tradeTime ?? none, timeZone: $timeZone, exchangeFormatUrl: $exchangeFormatUrl, origin: $origin }, end, unknown);
}

/**
 * The contracts to look up.
 *
 * OpenD's `Qot_GetFutureInfo.C2S`, sent with {@linkcode QotGetFutureInfo}.
 */
export interface QotGetFutureInfoC2S extends Message {
  /** Futures contracts, at most 200; main continuous ones are allowed. */
  securityList: readonly Security[];
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * The contracts to look up.
 *
 * What a request gives for OpenD's `Qot_GetFutureInfo.C2S`, sent with {@linkcode QotGetFutureInfo}.
 */
export interface QotGetFutureInfoC2SInput extends Message {
  /** Futures contracts, at most 200; main continuous ones are allowed. */
  securityList?: readonly SecurityInput[] | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetFutureInfo.C2S`. */
export function encodeQotGetFutureInfoC2S(w: Writer, v: QotGetFutureInfoC2SInput): void {
  let at: number;
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(10); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFutureInfo.C2S`. */
export function decodeQotGetFutureInfoC2S(r: Reader, end: number): QotGetFutureInfoC2S {
  let $securityList: Security[] | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($securityList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFutureInfoC2S>({ securityList: $securityList ?? none, header: $header }, end, unknown);
}

/**
 * Specifications of the contracts.
 *
 * OpenD's `Qot_GetFutureInfo.S2C`, brought by {@linkcode QotGetFutureInfo}.
 */
export interface QotGetFutureInfoS2C extends Message {
  /** One entry per contract. */
  futureInfoList: readonly QotGetFutureInfoFutureInfo[];
}

/** Writes a `Qot_GetFutureInfo.S2C`. */
export function encodeQotGetFutureInfoS2C(w: Writer, v: QotGetFutureInfoS2C): void {
  let at: number;
  for (const x of w.list(v.futureInfoList, "futureInfoList")) { at = w.open(10); encodeQotGetFutureInfoFutureInfo(w, w.object(x, "futureInfoList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFutureInfo.S2C`. */
export function decodeQotGetFutureInfoS2C(r: Reader, end: number): QotGetFutureInfoS2C {
  let $futureInfoList: QotGetFutureInfoFutureInfo[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($futureInfoList ??= []).push(decodeQotGetFutureInfoFutureInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFutureInfoS2C>({ futureInfoList: $futureInfoList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetFutureInfo.Request`, sent with {@linkcode QotGetFutureInfo}.
 */
export interface QotGetFutureInfoRequest extends Message {
  /** What is asked. */
  c2s: QotGetFutureInfoC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetFutureInfo.Request`, sent with {@linkcode QotGetFutureInfo}.
 */
export interface QotGetFutureInfoRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetFutureInfoC2SInput;
}

/** Writes a `Qot_GetFutureInfo.Request`. */
export function encodeQotGetFutureInfoRequest(w: Writer, v: QotGetFutureInfoRequestInput): void {
  writeRequest(w, v, encodeQotGetFutureInfoC2S);
}

/** Reads a `Qot_GetFutureInfo.Request`. */
export function decodeQotGetFutureInfoRequest(r: Reader, end: number): QotGetFutureInfoRequest {
  let $c2s: QotGetFutureInfoC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetFutureInfoC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetFutureInfo.Request", { c2s: $c2s });
  return r.finish<QotGetFutureInfoRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetFutureInfo.Response`, brought by {@linkcode QotGetFutureInfo}.
 */
export interface QotGetFutureInfoResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetFutureInfoS2C | undefined;
}

/** Writes a `Qot_GetFutureInfo.Response`. */
export function encodeQotGetFutureInfoResponse(w: Writer, v: QotGetFutureInfoResponse): void {
  writeResponse(w, v, encodeQotGetFutureInfoS2C);
}

/** Reads a `Qot_GetFutureInfo.Response`. */
export function decodeQotGetFutureInfoResponse(r: Reader, end: number): QotGetFutureInfoResponse {
  return readResponse("Qot_GetFutureInfo.Response", r, end, decodeQotGetFutureInfoS2C) as QotGetFutureInfoResponse;
}

/**
 * Gives the specification of futures contracts: size, tick, trading hours, last trading day. At most 200
 * contracts; OpenD takes 30 of them in 30 seconds.
 *
 * OpenD's `Qot_GetFutureInfo` (3218), a request.
 *
 * @example
 * ```ts
 * import { QotGetFutureInfo } from "@opend/client/commands";
 *
 * const { futureInfoList } = await quote.request(QotGetFutureInfo, { securityList: ["HK.HSImain"] });
 * ```
 */
export const QotGetFutureInfo: RequestCommand<QotGetFutureInfoC2SInput, QotGetFutureInfoS2C> = {
  kind: "request",
  id: 3218,
  name: "Qot_GetFutureInfo",
  limit: { requests: 30 },
  encode: encodeQotGetFutureInfoRequest,
  decode: decodeQotGetFutureInfoResponse,
  decodeData: decodeQotGetFutureInfoS2C,
};

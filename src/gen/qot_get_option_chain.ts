// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, decodeSecurityStaticInfo, encodeQotHeader, encodeSecurity, encodeSecurityStaticInfo } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { IndexOptionType, OptionType, QotHeader, Security, SecurityInput, SecurityStaticInfo } from "./qot_common.ts";

/**
 * Where strikes lie against the price of the underlying.
 *
 * OpenD's `Qot_GetOptionChain.OptionCondType`.
 *
 * @example
 * ```ts
 * import { QotGetOptionChainOptionCondType } from "@opend/client/commands";
 *
 * const value: QotGetOptionChainOptionCondType = QotGetOptionChainOptionCondType.WithIn; // 1
 * ```
 */
export const QotGetOptionChainOptionCondType = {
  /** No such choice. */
  Unknow: 0,
  /** In the money. */
  WithIn: 1,
  /** Out of the money. */
  Outside: 2,
} as const;
/**
 * Where strikes lie against the price of the underlying.
 *
 * OpenD's `Qot_GetOptionChain.OptionCondType`.
 */
export type QotGetOptionChainOptionCondType = (typeof QotGetOptionChainOptionCondType)[keyof typeof QotGetOptionChainOptionCondType];

/**
 * Ranges that the options must lie in; a bound left out does not filter.
 *
 * OpenD's `Qot_GetOptionChain.DataFilter`, held by {@linkcode QotGetOptionChainC2S}.
 */
export interface QotGetOptionChainDataFilter extends Message {
  /** Least implied volatility, in percent (20 = 20 %); decimals are cut off. */
  impliedVolatilityMin?: number | undefined;
  /** Greatest implied volatility, in percent (20 = 20 %); decimals are cut off. */
  impliedVolatilityMax?: number | undefined;
  /** Least delta; cut off after 3 decimals. */
  deltaMin?: number | undefined;
  /** Greatest delta; cut off after 3 decimals. */
  deltaMax?: number | undefined;
  /** Least gamma; cut off after 3 decimals. */
  gammaMin?: number | undefined;
  /** Greatest gamma; cut off after 3 decimals. */
  gammaMax?: number | undefined;
  /** Least vega; cut off after 3 decimals. */
  vegaMin?: number | undefined;
  /** Greatest vega; cut off after 3 decimals. */
  vegaMax?: number | undefined;
  /** Least theta; cut off after 3 decimals. */
  thetaMin?: number | undefined;
  /** Greatest theta; cut off after 3 decimals. */
  thetaMax?: number | undefined;
  /** Least rho; cut off after 3 decimals. */
  rhoMin?: number | undefined;
  /** Greatest rho; cut off after 3 decimals. */
  rhoMax?: number | undefined;
  /** Least net open interest, in contracts; decimals are cut off. */
  netOpenInterestMin?: number | undefined;
  /** Greatest net open interest, in contracts; decimals are cut off. */
  netOpenInterestMax?: number | undefined;
  /** Least open interest, in contracts; decimals are cut off. */
  openInterestMin?: number | undefined;
  /** Greatest open interest, in contracts; decimals are cut off. */
  openInterestMax?: number | undefined;
  /** Least traded volume; decimals are cut off. */
  volMin?: number | undefined;
  /** Greatest traded volume; decimals are cut off. */
  volMax?: number | undefined;
}

/** Writes a `Qot_GetOptionChain.DataFilter`. */
export function encodeQotGetOptionChainDataFilter(w: Writer, v: QotGetOptionChainDataFilter): void {
  if (v.impliedVolatilityMin != null) w.double(9, v.impliedVolatilityMin, "impliedVolatilityMin");
  if (v.impliedVolatilityMax != null) w.double(17, v.impliedVolatilityMax, "impliedVolatilityMax");
  if (v.deltaMin != null) w.double(25, v.deltaMin, "deltaMin");
  if (v.deltaMax != null) w.double(33, v.deltaMax, "deltaMax");
  if (v.gammaMin != null) w.double(41, v.gammaMin, "gammaMin");
  if (v.gammaMax != null) w.double(49, v.gammaMax, "gammaMax");
  if (v.vegaMin != null) w.double(57, v.vegaMin, "vegaMin");
  if (v.vegaMax != null) w.double(65, v.vegaMax, "vegaMax");
  if (v.thetaMin != null) w.double(73, v.thetaMin, "thetaMin");
  if (v.thetaMax != null) w.double(81, v.thetaMax, "thetaMax");
  if (v.rhoMin != null) w.double(89, v.rhoMin, "rhoMin");
  if (v.rhoMax != null) w.double(97, v.rhoMax, "rhoMax");
  if (v.netOpenInterestMin != null) w.double(105, v.netOpenInterestMin, "netOpenInterestMin");
  if (v.netOpenInterestMax != null) w.double(113, v.netOpenInterestMax, "netOpenInterestMax");
  if (v.openInterestMin != null) w.double(121, v.openInterestMin, "openInterestMin");
  if (v.openInterestMax != null) w.double(129, v.openInterestMax, "openInterestMax");
  if (v.volMin != null) w.double(137, v.volMin, "volMin");
  if (v.volMax != null) w.double(145, v.volMax, "volMax");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionChain.DataFilter`. */
export function decodeQotGetOptionChainDataFilter(r: Reader, end: number): QotGetOptionChainDataFilter {
  let $impliedVolatilityMin: number | undefined;
  let $impliedVolatilityMax: number | undefined;
  let $deltaMin: number | undefined;
  let $deltaMax: number | undefined;
  let $gammaMin: number | undefined;
  let $gammaMax: number | undefined;
  let $vegaMin: number | undefined;
  let $vegaMax: number | undefined;
  let $thetaMin: number | undefined;
  let $thetaMax: number | undefined;
  let $rhoMin: number | undefined;
  let $rhoMax: number | undefined;
  let $netOpenInterestMin: number | undefined;
  let $netOpenInterestMax: number | undefined;
  let $openInterestMin: number | undefined;
  let $openInterestMax: number | undefined;
  let $volMin: number | undefined;
  let $volMax: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $impliedVolatilityMin = r.double(); break;
      case 17: $impliedVolatilityMax = r.double(); break;
      case 25: $deltaMin = r.double(); break;
      case 33: $deltaMax = r.double(); break;
      case 41: $gammaMin = r.double(); break;
      case 49: $gammaMax = r.double(); break;
      case 57: $vegaMin = r.double(); break;
      case 65: $vegaMax = r.double(); break;
      case 73: $thetaMin = r.double(); break;
      case 81: $thetaMax = r.double(); break;
      case 89: $rhoMin = r.double(); break;
      case 97: $rhoMax = r.double(); break;
      case 105: $netOpenInterestMin = r.double(); break;
      case 113: $netOpenInterestMax = r.double(); break;
      case 121: $openInterestMin = r.double(); break;
      case 129: $openInterestMax = r.double(); break;
      case 137: $volMin = r.double(); break;
      case 145: $volMax = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionChainDataFilter>({ impliedVolatilityMin: $impliedVolatilityMin, impliedVolatilityMax: $impliedVolatilityMax, deltaMin: $deltaMin, deltaMax: $deltaMax, gammaMin: $gammaMin, gammaMax: $gammaMax, vegaMin: $vegaMin, vegaMax: $vegaMax, thetaMin: $thetaMin, thetaMax: $thetaMax, rhoMin: $rhoMin, rhoMax: $rhoMax, netOpenInterestMin: $netOpenInterestMin, netOpenInterestMax: $netOpenInterestMax, openInterestMin: $openInterestMin, openInterestMax: $openInterestMax, volMin: $volMin, volMax: $volMax }, end, unknown);
}

/**
 * Whose options are wanted, which expiry dates, and which of them.
 *
 * OpenD's `Qot_GetOptionChain.C2S`, sent with {@linkcode QotGetOptionChain}.
 */
export interface QotGetOptionChainC2S extends Message {
  /** Underlying: a stock or ETF of HK or the US, or an index such as HSI or HSCEI. */
  owner: Security;
  /** Standard or mini contracts; only for Hong Kong index options, ignored for all others. */
  indexOptionType?: IndexOptionType | undefined;
  /** Calls or puts only; both when left out. */
  type?: OptionType | undefined;
  /** In-the-money or out-of-the-money options only; both when left out. */
  condition?: QotGetOptionChainOptionCondType | undefined;
  /** First expiry date wanted, yyyy-MM-dd. */
  beginTime: string;
  /** Last expiry date wanted, yyyy-MM-dd, itself included; at most 30 days after beginTime. */
  endTime: string;
  /** Ranges of Greeks, volatility, open interest and volume; no filter when left out. */
  dataFilter?: QotGetOptionChainDataFilter | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * Whose options are wanted, which expiry dates, and which of them.
 *
 * What a request gives for OpenD's `Qot_GetOptionChain.C2S`, sent with {@linkcode QotGetOptionChain}.
 */
export interface QotGetOptionChainC2SInput extends Message {
  /** Underlying: a stock or ETF of HK or the US, or an index such as HSI or HSCEI. */
  owner: SecurityInput;
  /** Standard or mini contracts; only for Hong Kong index options, ignored for all others. */
  indexOptionType?: IndexOptionType | undefined;
  /** Calls or puts only; both when left out. */
  type?: OptionType | undefined;
  /** In-the-money or out-of-the-money options only; both when left out. */
  condition?: QotGetOptionChainOptionCondType | undefined;
  /** First expiry date wanted, yyyy-MM-dd. */
  beginTime: string;
  /** Last expiry date wanted, yyyy-MM-dd, itself included; at most 30 days after beginTime. */
  endTime: string;
  /** Ranges of Greeks, volatility, open interest and volume; no filter when left out. */
  dataFilter?: QotGetOptionChainDataFilter | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetOptionChain.C2S`. */
export function encodeQotGetOptionChainC2S(w: Writer, v: QotGetOptionChainC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  if (v.type != null) w.int32(16, v.type, "type");
  if (v.condition != null) w.int32(24, v.condition, "condition");
  w.string(34, v.beginTime, "beginTime");
  w.string(42, v.endTime, "endTime");
  if (v.indexOptionType != null) w.int32(48, v.indexOptionType, "indexOptionType");
  if (v.dataFilter != null) { at = w.open(58); encodeQotGetOptionChainDataFilter(w, w.object(v.dataFilter, "dataFilter")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionChain.C2S`. */
export function decodeQotGetOptionChainC2S(r: Reader, end: number): QotGetOptionChainC2S {
  let $owner: Security | undefined;
  let $indexOptionType: IndexOptionType | undefined;
  let $type: OptionType | undefined;
  let $condition: QotGetOptionChainOptionCondType | undefined;
  let $beginTime: string | undefined;
  let $endTime: string | undefined;
  let $dataFilter: QotGetOptionChainDataFilter | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 48: $indexOptionType = r.int() as IndexOptionType; break;
      case 16: $type = r.int() as OptionType; break;
      case 24: $condition = r.int() as QotGetOptionChainOptionCondType; break;
      case 34: $beginTime = r.text(end); break;
      case 42: $endTime = r.text(end); break;
      case 58: $dataFilter = merged($dataFilter, decodeQotGetOptionChainDataFilter(r, r.endOf(end))); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($owner === undefined || $beginTime === undefined || $endTime === undefined) throw missing("Qot_GetOptionChain.C2S", { owner: $owner, beginTime: $beginTime, endTime: $endTime });
  return r.finish<QotGetOptionChainC2S>({ owner: $owner, indexOptionType: $indexOptionType, type: $type, condition: $condition, beginTime: $beginTime, endTime: $endTime, dataFilter: $dataFilter, header: $header }, end, unknown);
}

/**
 * Call and put of one strike.
 *
 * OpenD's `Qot_GetOptionChain.OptionItem`, held by {@linkcode QotGetOptionChainOptionChain}.
 */
export interface QotGetOptionChainOptionItem extends Message {
  /** The call; absent when the request leaves it out. */
  call?: SecurityStaticInfo | undefined;
  /** The put; absent when the request leaves it out. */
  put?: SecurityStaticInfo | undefined;
}

/** Writes a `Qot_GetOptionChain.OptionItem`. */
export function encodeQotGetOptionChainOptionItem(w: Writer, v: QotGetOptionChainOptionItem): void {
  let at: number;
  if (v.call != null) { at = w.open(10); encodeSecurityStaticInfo(w, w.object(v.call, "call")); w.close(at); }
  if (v.put != null) { at = w.open(18); encodeSecurityStaticInfo(w, w.object(v.put, "put")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionChain.OptionItem`. */
export function decodeQotGetOptionChainOptionItem(r: Reader, end: number): QotGetOptionChainOptionItem {
  let $call: SecurityStaticInfo | undefined;
  let $put: SecurityStaticInfo | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $call = merged($call, decodeSecurityStaticInfo(r, r.endOf(end))); break;
      case 18: $put = merged($put, decodeSecurityStaticInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionChainOptionItem>({ call: $call, put: $put }, end, unknown);
}

/**
 * All options of one expiry date.
 *
 * OpenD's `Qot_GetOptionChain.OptionChain`, held by {@linkcode QotGetOptionChainS2C}.
 */
export interface QotGetOptionChainOptionChain extends Message {
  /** Expiry date, yyyy-MM-dd in market time. */
  strikeTime: string;
  /** Calls and puts, an entry per strike. */
  option: readonly QotGetOptionChainOptionItem[];
  /** Expiry date, in seconds since the epoch. */
  strikeTimestamp?: number | undefined;
}

/** Writes a `Qot_GetOptionChain.OptionChain`. */
export function encodeQotGetOptionChainOptionChain(w: Writer, v: QotGetOptionChainOptionChain): void {
  let at: number;
  w.string(10, v.strikeTime, "strikeTime");
  for (const x of w.list(v.option, "option")) { at = w.open(18); encodeQotGetOptionChainOptionItem(w, w.object(x, "option")); w.close(at); }
  if (v.strikeTimestamp != null) w.double(25, v.strikeTimestamp, "strikeTimestamp");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionChain.OptionChain`. */
export function decodeQotGetOptionChainOptionChain(r: Reader, end: number): QotGetOptionChainOptionChain {
  let $strikeTime: string | undefined;
  let $option: QotGetOptionChainOptionItem[] | undefined;
  let $strikeTimestamp: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $strikeTime = r.text(end); break;
      case 18: ($option ??= []).push(decodeQotGetOptionChainOptionItem(r, r.endOf(end))); break;
      case 25: $strikeTimestamp = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($strikeTime === undefined) throw missing("Qot_GetOptionChain.OptionChain", { strikeTime: $strikeTime });
  return r.finish<QotGetOptionChainOptionChain>({ strikeTime: $strikeTime, option: $option ?? none, strikeTimestamp: $strikeTimestamp }, end, unknown);
}

/**
 * Options in the range of expiry dates.
 *
 * OpenD's `Qot_GetOptionChain.S2C`, brought by {@linkcode QotGetOptionChain}.
 */
export interface QotGetOptionChainS2C extends Message {
  /** One chain per expiry date. */
  optionChain: readonly QotGetOptionChainOptionChain[];
}

/** Writes a `Qot_GetOptionChain.S2C`. */
export function encodeQotGetOptionChainS2C(w: Writer, v: QotGetOptionChainS2C): void {
  let at: number;
  for (const x of w.list(v.optionChain, "optionChain")) { at = w.open(10); encodeQotGetOptionChainOptionChain(w, w.object(x, "optionChain")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionChain.S2C`. */
export function decodeQotGetOptionChainS2C(r: Reader, end: number): QotGetOptionChainS2C {
  let $optionChain: QotGetOptionChainOptionChain[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($optionChain ??= []).push(decodeQotGetOptionChainOptionChain(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionChainS2C>({ optionChain: $optionChain ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionChain.Request`, sent with {@linkcode QotGetOptionChain}.
 */
export interface QotGetOptionChainRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionChainC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOptionChain.Request`, sent with {@linkcode QotGetOptionChain}.
 */
export interface QotGetOptionChainRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOptionChainC2SInput;
}

/** Writes a `Qot_GetOptionChain.Request`. */
export function encodeQotGetOptionChainRequest(w: Writer, v: QotGetOptionChainRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionChainC2S);
}

/** Reads a `Qot_GetOptionChain.Request`. */
export function decodeQotGetOptionChainRequest(r: Reader, end: number): QotGetOptionChainRequest {
  let $c2s: QotGetOptionChainC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionChainC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionChain.Request", { c2s: $c2s });
  return r.finish<QotGetOptionChainRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionChain.Response`, brought by {@linkcode QotGetOptionChain}.
 */
export interface QotGetOptionChainResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionChainS2C | undefined;
}

/** Writes a `Qot_GetOptionChain.Response`. */
export function encodeQotGetOptionChainResponse(w: Writer, v: QotGetOptionChainResponse): void {
  writeResponse(w, v, encodeQotGetOptionChainS2C);
}

/** Reads a `Qot_GetOptionChain.Response`. */
export function decodeQotGetOptionChainResponse(r: Reader, end: number): QotGetOptionChainResponse {
  return readResponse("Qot_GetOptionChain.Response", r, end, decodeQotGetOptionChainS2C) as QotGetOptionChainResponse;
}

/**
 * Lists the options of one underlying by expiry date and strike, calls beside puts, with their static
 * information only: subscribe to an option, or take its snapshot, for prices. The expiry dates may span at
 * most 30 days, and expired chains are not served; `QotGetOptionExpirationDate` tells the dates there are.
 * OpenD takes 10 of them in 30 seconds.
 *
 * OpenD's `Qot_GetOptionChain` (3209), a request.
 *
 * @example
 * ```ts
 * import { QotGetOptionChain } from "@opend/client/commands";
 *
 * const { optionChain } = await quote.request(QotGetOptionChain, {
 *   owner: "US.AAPL",
 *   beginTime: "2028-12-01",
 *   endTime: "2028-12-30",
 * });
 * ```
 */
export const QotGetOptionChain: RequestCommand<QotGetOptionChainC2SInput, QotGetOptionChainS2C> = {
  kind: "request",
  id: 3209,
  name: "Qot_GetOptionChain",
  limit: { requests: 10 },
  encode: encodeQotGetOptionChainRequest,
  decode: decodeQotGetOptionChainResponse,
  decodeData: decodeQotGetOptionChainS2C,
};

// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { BuySellType, Security, SecurityInput } from "./qot_common.ts";

/**
 * Which stock, and which day.
 *
 * OpenD's `Qot_GetTopTenBuySellBrokers.C2S`, sent with {@linkcode QotGetTopTenBuySellBrokers}.
 */
export interface QotGetTopTenBuySellBrokersC2S extends Message {
  /** The Hong Kong stock or fund to ask about. */
  security: Security;
  /** How many trading days to go back; 0 or left out: today, as it is now. */
  daysBefore?: number | undefined;
}

/**
 * Which stock, and which day.
 *
 * What a request gives for OpenD's `Qot_GetTopTenBuySellBrokers.C2S`, sent with {@linkcode QotGetTopTenBuySellBrokers}.
 */
export interface QotGetTopTenBuySellBrokersC2SInput extends Message {
  /** The Hong Kong stock or fund to ask about. */
  security: SecurityInput;
  /** How many trading days to go back; 0 or left out: today, as it is now. */
  daysBefore?: number | undefined;
}

/** Writes a `Qot_GetTopTenBuySellBrokers.C2S`. */
export function encodeQotGetTopTenBuySellBrokersC2S(w: Writer, v: QotGetTopTenBuySellBrokersC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.daysBefore != null) w.int32(16, v.daysBefore, "daysBefore");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetTopTenBuySellBrokers.C2S`. */
export function decodeQotGetTopTenBuySellBrokersC2S(r: Reader, end: number): QotGetTopTenBuySellBrokersC2S {
  let $security: Security | undefined;
  let $daysBefore: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $daysBefore = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetTopTenBuySellBrokers.C2S", { security: $security });
  return r.finish<QotGetTopTenBuySellBrokersC2S>({ security: $security, daysBefore: $daysBefore }, end, unknown);
}

/**
 * One broker.
 *
 * OpenD's `Qot_GetTopTenBuySellBrokers.BrokerItem`, held by {@linkcode QotGetTopTenBuySellBrokersS2C}.
 */
export interface QotGetTopTenBuySellBrokersBrokerItem extends Message {
  /** Shares bought less shares sold: positive for a buyer, negative for a seller. */
  netVol?: number | undefined;
  /** Name of the broker for showing. */
  brokerName?: string | undefined;
  /** Whether the broker bought or sold on balance. */
  buySellType?: BuySellType | undefined;
  /** Average price of the broker's trades. Only for today. */
  avgPrice?: number | undefined;
  /** Shares bought and sold together. Only for today. */
  totalVol?: number | undefined;
  /** Amount bought and sold together. Only for today. */
  totalTurnover?: number | undefined;
}

/** Writes a `Qot_GetTopTenBuySellBrokers.BrokerItem`. */
export function encodeQotGetTopTenBuySellBrokersBrokerItem(w: Writer, v: QotGetTopTenBuySellBrokersBrokerItem): void {
  if (v.netVol != null) w.int64Number(8, v.netVol, "netVol");
  if (v.brokerName != null) w.string(18, v.brokerName, "brokerName");
  if (v.buySellType != null) w.int32(24, v.buySellType, "buySellType");
  if (v.avgPrice != null) w.double(33, v.avgPrice, "avgPrice");
  if (v.totalVol != null) w.double(41, v.totalVol, "totalVol");
  if (v.totalTurnover != null) w.double(49, v.totalTurnover, "totalTurnover");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetTopTenBuySellBrokers.BrokerItem`. */
export function decodeQotGetTopTenBuySellBrokersBrokerItem(r: Reader, end: number): QotGetTopTenBuySellBrokersBrokerItem {
  let $netVol: number | undefined;
  let $brokerName: string | undefined;
  let $buySellType: BuySellType | undefined;
  let $avgPrice: number | undefined;
  let $totalVol: number | undefined;
  let $totalTurnover: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $netVol = r.int64Number(); break;
      case 18: $brokerName = r.text(end); break;
      case 24: $buySellType = r.int() as BuySellType; break;
      case 33: $avgPrice = r.double(); break;
      case 41: $totalVol = r.double(); break;
      case 49: $totalTurnover = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetTopTenBuySellBrokersBrokerItem>({ netVol: $netVol, brokerName: $brokerName, buySellType: $buySellType, avgPrice: $avgPrice, totalVol: $totalVol, totalTurnover: $totalTurnover }, end, unknown);
}

/**
 * The brokers of that day.
 *
 * OpenD's `Qot_GetTopTenBuySellBrokers.S2C`, brought by {@linkcode QotGetTopTenBuySellBrokers}.
 */
export interface QotGetTopTenBuySellBrokersS2C extends Message {
  /** Whether it is today's trading as it is now, or that of a past day. */
  isRealTime?: boolean | undefined;
  /** Time that the data is of, in seconds since the epoch. */
  dataTime?: number | undefined;
  /** Time that the data is of, as YYYY-MM-DD HH:MM:SS in the market's time zone. */
  dataTimeStr?: string | undefined;
  /** The buyers, then the sellers, each with the largest number first. */
  brokerList: readonly QotGetTopTenBuySellBrokersBrokerItem[];
}

/** Writes a `Qot_GetTopTenBuySellBrokers.S2C`. */
export function encodeQotGetTopTenBuySellBrokersS2C(w: Writer, v: QotGetTopTenBuySellBrokersS2C): void {
  let at: number;
  if (v.isRealTime != null) w.bool(8, v.isRealTime, "isRealTime");
  if (v.dataTime != null) w.int64Number(16, v.dataTime, "dataTime");
  if (v.dataTimeStr != null) w.string(26, v.dataTimeStr, "dataTimeStr");
  for (const x of w.list(v.brokerList, "brokerList")) { at = w.open(34); encodeQotGetTopTenBuySellBrokersBrokerItem(w, w.object(x, "brokerList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetTopTenBuySellBrokers.S2C`. */
export function decodeQotGetTopTenBuySellBrokersS2C(r: Reader, end: number): QotGetTopTenBuySellBrokersS2C {
  let $isRealTime: boolean | undefined;
  let $dataTime: number | undefined;
  let $dataTimeStr: string | undefined;
  let $brokerList: QotGetTopTenBuySellBrokersBrokerItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $isRealTime = r.bool(); break;
      case 16: $dataTime = r.int64Number(); break;
      case 26: $dataTimeStr = r.text(end); break;
      case 34: ($brokerList ??= []).push(decodeQotGetTopTenBuySellBrokersBrokerItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetTopTenBuySellBrokersS2C>({ isRealTime: $isRealTime, dataTime: $dataTime, dataTimeStr: $dataTimeStr, brokerList: $brokerList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetTopTenBuySellBrokers.Request`, sent with {@linkcode QotGetTopTenBuySellBrokers}.
 */
export interface QotGetTopTenBuySellBrokersRequest extends Message {
  /** What is asked. */
  c2s: QotGetTopTenBuySellBrokersC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetTopTenBuySellBrokers.Request`, sent with {@linkcode QotGetTopTenBuySellBrokers}.
 */
export interface QotGetTopTenBuySellBrokersRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetTopTenBuySellBrokersC2SInput;
}

/** Writes a `Qot_GetTopTenBuySellBrokers.Request`. */
export function encodeQotGetTopTenBuySellBrokersRequest(w: Writer, v: QotGetTopTenBuySellBrokersRequestInput): void {
  writeRequest(w, v, encodeQotGetTopTenBuySellBrokersC2S);
}

/** Reads a `Qot_GetTopTenBuySellBrokers.Request`. */
export function decodeQotGetTopTenBuySellBrokersRequest(r: Reader, end: number): QotGetTopTenBuySellBrokersRequest {
  let $c2s: QotGetTopTenBuySellBrokersC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetTopTenBuySellBrokersC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetTopTenBuySellBrokers.Request", { c2s: $c2s });
  return r.finish<QotGetTopTenBuySellBrokersRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetTopTenBuySellBrokers.Response`, brought by {@linkcode QotGetTopTenBuySellBrokers}.
 */
export interface QotGetTopTenBuySellBrokersResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetTopTenBuySellBrokersS2C | undefined;
}

/** Writes a `Qot_GetTopTenBuySellBrokers.Response`. */
export function encodeQotGetTopTenBuySellBrokersResponse(w: Writer, v: QotGetTopTenBuySellBrokersResponse): void {
  writeResponse(w, v, encodeQotGetTopTenBuySellBrokersS2C);
}

/** Reads a `Qot_GetTopTenBuySellBrokers.Response`. */
export function decodeQotGetTopTenBuySellBrokersResponse(r: Reader, end: number): QotGetTopTenBuySellBrokersResponse {
  return readResponse("Qot_GetTopTenBuySellBrokers.Response", r, end, decodeQotGetTopTenBuySellBrokersS2C) as QotGetTopTenBuySellBrokersResponse;
}

/**
 * The ten brokers who bought most of a Hong Kong stock on balance, and the ten who sold most, today or on a
 * past trading day. Only for stocks and funds of Hong Kong. OpenD takes 30 of them in 30 seconds.
 *
 * OpenD's `Qot_GetTopTenBuySellBrokers` (3247), a request.
 *
 * @example
 * ```ts
 * import { QotGetTopTenBuySellBrokers } from "@opend/client/commands";
 *
 * const { brokerList } = await quote.request(QotGetTopTenBuySellBrokers, { security: "HK.00700" });
 * ```
 */
export const QotGetTopTenBuySellBrokers: RequestCommand<QotGetTopTenBuySellBrokersC2SInput, QotGetTopTenBuySellBrokersS2C> = {
  kind: "request",
  id: 3247,
  name: "Qot_GetTopTenBuySellBrokers",
  limit: { requests: 30 },
  encode: encodeQotGetTopTenBuySellBrokersRequest,
  decode: decodeQotGetTopTenBuySellBrokersResponse,
  decodeData: decodeQotGetTopTenBuySellBrokersS2C,
};

// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { ResearchRatingType, Security, SecurityInput } from "./qot_common.ts";

/**
 * Which stock is asked about.
 *
 * OpenD's `Qot_GetResearchAnalystConsensus.C2S`, sent with {@linkcode QotGetResearchAnalystConsensus}.
 */
export interface QotGetResearchAnalystConsensusC2S extends Message {
  /** The stock or REIT to ask about. */
  security: Security;
}

/**
 * Which stock is asked about.
 *
 * What a request gives for OpenD's `Qot_GetResearchAnalystConsensus.C2S`, sent with {@linkcode QotGetResearchAnalystConsensus}.
 */
export interface QotGetResearchAnalystConsensusC2SInput extends Message {
  /** The stock or REIT to ask about. */
  security: SecurityInput;
}

/** Writes a `Qot_GetResearchAnalystConsensus.C2S`. */
export function encodeQotGetResearchAnalystConsensusC2S(w: Writer, v: QotGetResearchAnalystConsensusC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetResearchAnalystConsensus.C2S`. */
export function decodeQotGetResearchAnalystConsensusC2S(r: Reader, end: number): QotGetResearchAnalystConsensusC2S {
  let $security: Security | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetResearchAnalystConsensus.C2S", { security: $security });
  return r.finish<QotGetResearchAnalystConsensusC2S>({ security: $security }, end, unknown);
}

/**
 * The analysts' opinion taken together.
 *
 * OpenD's `Qot_GetResearchAnalystConsensus.S2C`, brought by {@linkcode QotGetResearchAnalystConsensus}.
 */
export interface QotGetResearchAnalystConsensusS2C extends Message {
  /** Highest target price. */
  highest?: number | undefined;
  /** Average target price. */
  average?: number | undefined;
  /** Lowest target price. */
  lowest?: number | undefined;
  /** Rating by all analysts of the last three months together; for US stocks only sell, hold or buy. */
  rating?: ResearchRatingType | undefined;
  /** Number of analysts who gave a rating in the last three months. */
  total?: number | undefined;
  /** When the ratings were last brought up to date, in seconds since the epoch. */
  updateTime?: number | undefined;
  /** Day on which the ratings were last brought up to date, as YYYY-MM-DD in the market's time zone. */
  updateTimeStr?: string | undefined;
  /** Part of the ratings that say buy, in percent (12.34 = 12.34 %). */
  buy?: number | undefined;
  /** Part of the ratings that say hold, in percent (12.34 = 12.34 %). */
  hold?: number | undefined;
  /** Part of the ratings that say sell, in percent (12.34 = 12.34 %). */
  sell?: number | undefined;
  /** Part of the ratings that say strong buy, in percent (12.34 = 12.34 %). Absent for US stocks. */
  strongBuy?: number | undefined;
  /** Part of the ratings that say underperform, in percent (12.34 = 12.34 %). Absent for US stocks. */
  underperform?: number | undefined;
}

/** Writes a `Qot_GetResearchAnalystConsensus.S2C`. */
export function encodeQotGetResearchAnalystConsensusS2C(w: Writer, v: QotGetResearchAnalystConsensusS2C): void {
  if (v.highest != null) w.double(9, v.highest, "highest");
  if (v.average != null) w.double(17, v.average, "average");
  if (v.lowest != null) w.double(25, v.lowest, "lowest");
  if (v.rating != null) w.int32(32, v.rating, "rating");
  if (v.total != null) w.int32(40, v.total, "total");
  if (v.updateTime != null) w.int64Number(48, v.updateTime, "updateTime");
  if (v.updateTimeStr != null) w.string(58, v.updateTimeStr, "updateTimeStr");
  if (v.buy != null) w.double(65, v.buy, "buy");
  if (v.hold != null) w.double(73, v.hold, "hold");
  if (v.sell != null) w.double(81, v.sell, "sell");
  if (v.strongBuy != null) w.double(89, v.strongBuy, "strongBuy");
  if (v.underperform != null) w.double(97, v.underperform, "underperform");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetResearchAnalystConsensus.S2C`. */
export function decodeQotGetResearchAnalystConsensusS2C(r: Reader, end: number): QotGetResearchAnalystConsensusS2C {
  let $highest: number | undefined;
  let $average: number | undefined;
  let $lowest: number | undefined;
  let $rating: ResearchRatingType | undefined;
  let $total: number | undefined;
  let $updateTime: number | undefined;
  let $updateTimeStr: string | undefined;
  let $buy: number | undefined;
  let $hold: number | undefined;
  let $sell: number | undefined;
  let $strongBuy: number | undefined;
  let $underperform: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $highest = r.double(); break;
      case 17: $average = r.double(); break;
      case 25: $lowest = r.double(); break;
      case 32: $rating = r.int() as ResearchRatingType; break;
      case 40: $total = r.int(); break;
      case 48: $updateTime = r.int64Number(); break;
      case 58: $updateTimeStr = r.text(end); break;
      case 65: $buy = r.double(); break;
      case 73: $hold = r.double(); break;
      case 81: $sell = r.double(); break;
      case 89: $strongBuy = r.double(); break;
      case 97: $underperform = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetResearchAnalystConsensusS2C>({ highest: $highest, average: $average, lowest: $lowest, rating: $rating, total: $total, updateTime: $updateTime, updateTimeStr: $updateTimeStr, buy: $buy, hold: $hold, sell: $sell, strongBuy: $strongBuy, underperform: $underperform }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetResearchAnalystConsensus.Request`, sent with {@linkcode QotGetResearchAnalystConsensus}.
 */
export interface QotGetResearchAnalystConsensusRequest extends Message {
  /** What is asked. */
  c2s: QotGetResearchAnalystConsensusC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetResearchAnalystConsensus.Request`, sent with {@linkcode QotGetResearchAnalystConsensus}.
 */
export interface QotGetResearchAnalystConsensusRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetResearchAnalystConsensusC2SInput;
}

/** Writes a `Qot_GetResearchAnalystConsensus.Request`. */
export function encodeQotGetResearchAnalystConsensusRequest(w: Writer, v: QotGetResearchAnalystConsensusRequestInput): void {
  writeRequest(w, v, encodeQotGetResearchAnalystConsensusC2S);
}

/** Reads a `Qot_GetResearchAnalystConsensus.Request`. */
export function decodeQotGetResearchAnalystConsensusRequest(r: Reader, end: number): QotGetResearchAnalystConsensusRequest {
  let $c2s: QotGetResearchAnalystConsensusC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetResearchAnalystConsensusC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetResearchAnalystConsensus.Request", { c2s: $c2s });
  return r.finish<QotGetResearchAnalystConsensusRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetResearchAnalystConsensus.Response`, brought by {@linkcode QotGetResearchAnalystConsensus}.
 */
export interface QotGetResearchAnalystConsensusResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetResearchAnalystConsensusS2C | undefined;
}

/** Writes a `Qot_GetResearchAnalystConsensus.Response`. */
export function encodeQotGetResearchAnalystConsensusResponse(w: Writer, v: QotGetResearchAnalystConsensusResponse): void {
  writeResponse(w, v, encodeQotGetResearchAnalystConsensusS2C);
}

/** Reads a `Qot_GetResearchAnalystConsensus.Response`. */
export function decodeQotGetResearchAnalystConsensusResponse(r: Reader, end: number): QotGetResearchAnalystConsensusResponse {
  return readResponse("Qot_GetResearchAnalystConsensus.Response", r, end, decodeQotGetResearchAnalystConsensusS2C) as QotGetResearchAnalystConsensusResponse;
}

/**
 * What analysts thought of a stock over the last three months: target prices, and how many of them rate it
 * how. For stocks and REITs. OpenD takes 30 of them in 30 seconds. It came with OpenD 10.6.
 *
 * OpenD's `Qot_GetResearchAnalystConsensus` (3229), a request.
 *
 * @example
 * ```ts
 * import { QotGetResearchAnalystConsensus } from "@opend/client/commands";
 *
 * const { highest } = await quote.request(QotGetResearchAnalystConsensus, { security: "HK.00700" });
 * ```
 */
export const QotGetResearchAnalystConsensus: RequestCommand<QotGetResearchAnalystConsensusC2SInput, QotGetResearchAnalystConsensusS2C> = {
  kind: "request",
  id: 3229,
  name: "Qot_GetResearchAnalystConsensus",
  limit: { requests: 30 },
  encode: encodeQotGetResearchAnalystConsensusRequest,
  decode: decodeQotGetResearchAnalystConsensusResponse,
  decodeData: decodeQotGetResearchAnalystConsensusS2C,
};

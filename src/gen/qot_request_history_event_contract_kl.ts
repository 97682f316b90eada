// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import { decodeQotGetEventContractKlineKlineItem, encodeQotGetEventContractKlineKlineItem } from "./qot_get_event_contract_kline.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { PredSide, RetType } from "./common.ts";
import type { EC_KlineSource, KLType, Security, SecurityInput } from "./qot_common.ts";
import type { QotGetEventContractKlineKlineItem } from "./qot_get_event_contract_kline.ts";

/**
 * Which bars of which contract, and which page.
 *
 * OpenD's `Qot_RequestHistoryEventContractKL.C2S`, sent with {@linkcode QotRequestHistoryEventContractKL}.
 */
export interface QotRequestHistoryEventContractKLC2S extends Message {
  /** The contract, or one side of it where that has a code of its own. */
  security: Security;
  /** What the bars are made of; prices traded (`EC_KlineSource.None`) unless set. Goes before `preSide`. */
  klineSource?: EC_KlineSource | undefined;
  /**
   * The side, YES or NO; YES unless set. Only for prices traded, and only where `security` is a whole
   * contract.
   */
  preSide?: PredSide | undefined;
  /** Length of a bar: 1 minute, 60 minutes or a day (some documents allow 5 minutes too). */
  klType: KLType;
  /** First time wanted, such as "2026-07-05". */
  beginTime: string;
  /** Last time wanted, such as "2026-07-09". */
  endTime: string;
  /** The most bars to return; without it there is no limit. */
  maxAckKLNum?: number | undefined;
  /** Key of the page wanted, from the reply before. Leave it out for the first page. */
  nextReqKey?: Uint8Array | undefined;
}

/**
 * Which bars of which contract, and which page.
 *
 * What a request gives for OpenD's `Qot_RequestHistoryEventContractKL.C2S`, sent with {@linkcode QotRequestHistoryEventContractKL}.
 */
export interface QotRequestHistoryEventContractKLC2SInput extends Message {
  /** The contract, or one side of it where that has a code of its own. */
  security: SecurityInput;
  /** What the bars are made of; prices traded (`EC_KlineSource.None`) unless set. Goes before `preSide`. */
  klineSource?: EC_KlineSource | undefined;
  /**
   * The side, YES or NO; YES unless set. Only for prices traded, and only where `security` is a whole
   * contract.
   */
  preSide?: PredSide | undefined;
  /** Length of a bar: 1 minute, 60 minutes or a day (some documents allow 5 minutes too). */
  klType: KLType;
  /** First time wanted, such as "2026-07-05". */
  beginTime: string;
  /** Last time wanted, such as "2026-07-09". */
  endTime: string;
  /** The most bars to return; without it there is no limit. */
  maxAckKLNum?: number | undefined;
  /** Key of the page wanted, from the reply before. Leave it out for the first page. */
  nextReqKey?: Uint8Array | undefined;
}

/** Writes a `Qot_RequestHistoryEventContractKL.C2S`. */
export function encodeQotRequestHistoryEventContractKLC2S(w: Writer, v: QotRequestHistoryEventContractKLC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.klineSource != null) w.int32(16, v.klineSource, "klineSource");
  if (v.preSide != null) w.int32(24, v.preSide, "preSide");
  w.int32(32, v.klType, "klType");
  w.string(42, v.beginTime, "beginTime");
  w.string(50, v.endTime, "endTime");
  if (v.maxAckKLNum != null) w.int32(56, v.maxAckKLNum, "maxAckKLNum");
  if (v.nextReqKey != null) w.bytes(66, v.nextReqKey, "nextReqKey");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestHistoryEventContractKL.C2S`. */
export function decodeQotRequestHistoryEventContractKLC2S(r: Reader, end: number): QotRequestHistoryEventContractKLC2S {
  let $security: Security | undefined;
  let $klineSource: EC_KlineSource | undefined;
  let $preSide: PredSide | undefined;
  let $klType: KLType | undefined;
  let $beginTime: string | undefined;
  let $endTime: string | undefined;
  let $maxAckKLNum: number | undefined;
  let $nextReqKey: Uint8Array | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $klineSource = r.int() as EC_KlineSource; break;
      case 24: $preSide = r.int() as PredSide; break;
      case 32: $klType = r.int() as KLType; break;
      case 42: $beginTime = r.text(end); break;
      case 50: $endTime = r.text(end); break;
      case 56: $maxAckKLNum = r.int(); break;
      case 66: $nextReqKey = r.copy(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined || $klType === undefined || $beginTime === undefined || $endTime === undefined) throw missing("Qot_RequestHistoryEventContractKL.C2S", { security: $security, klType: $klType, beginTime: $beginTime, endTime: $endTime });
  return r.finish<QotRequestHistoryEventContractKLC2S>({ security: $security, klineSource: $klineSource, preSide: $preSide, klType: $klType, beginTime: $beginTime, endTime: $endTime, maxAckKLNum: $maxAckKLNum, nextReqKey: $nextReqKey }, end, unknown);
}

/**
 * One page of the bars.
 *
 * OpenD's `Qot_RequestHistoryEventContractKL.S2C`, brought by {@linkcode QotRequestHistoryEventContractKL}.
 */
export interface QotRequestHistoryEventContractKLS2C extends Message {
  /** The bars, by contract and side. */
  klineList: readonly QotGetEventContractKlineKlineItem[];
  /** Key to go on with; absent when all has been returned. */
  nextReqKey?: Uint8Array | undefined;
}

/** Writes a `Qot_RequestHistoryEventContractKL.S2C`. */
export function encodeQotRequestHistoryEventContractKLS2C(w: Writer, v: QotRequestHistoryEventContractKLS2C): void {
  let at: number;
  for (const x of w.list(v.klineList, "klineList")) { at = w.open(10); encodeQotGetEventContractKlineKlineItem(w, w.object(x, "klineList")); w.close(at); }
  if (v.nextReqKey != null) w.bytes(18, v.nextReqKey, "nextReqKey");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestHistoryEventContractKL.S2C`. */
export function decodeQotRequestHistoryEventContractKLS2C(r: Reader, end: number): QotRequestHistoryEventContractKLS2C {
  let $klineList: QotGetEventContractKlineKlineItem[] | undefined;
  let $nextReqKey: Uint8Array | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($klineList ??= []).push(decodeQotGetEventContractKlineKlineItem(r, r.endOf(end))); break;
      case 18: $nextReqKey = r.copy(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotRequestHistoryEventContractKLS2C>({ klineList: $klineList ?? none, nextReqKey: $nextReqKey }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_RequestHistoryEventContractKL.Request`, sent with {@linkcode QotRequestHistoryEventContractKL}.
 */
export interface QotRequestHistoryEventContractKLRequest extends Message {
  /** What is asked. */
  c2s: QotRequestHistoryEventContractKLC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_RequestHistoryEventContractKL.Request`, sent with {@linkcode QotRequestHistoryEventContractKL}.
 */
export interface QotRequestHistoryEventContractKLRequestInput extends Message {
  /** What is asked. */
  c2s: QotRequestHistoryEventContractKLC2SInput;
}

/** Writes a `Qot_RequestHistoryEventContractKL.Request`. */
export function encodeQotRequestHistoryEventContractKLRequest(w: Writer, v: QotRequestHistoryEventContractKLRequestInput): void {
  writeRequest(w, v, encodeQotRequestHistoryEventContractKLC2S);
}

/** Reads a `Qot_RequestHistoryEventContractKL.Request`. */
export function decodeQotRequestHistoryEventContractKLRequest(r: Reader, end: number): QotRequestHistoryEventContractKLRequest {
  let $c2s: QotRequestHistoryEventContractKLC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotRequestHistoryEventContractKLC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_RequestHistoryEventContractKL.Request", { c2s: $c2s });
  return r.finish<QotRequestHistoryEventContractKLRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_RequestHistoryEventContractKL.Response`, brought by {@linkcode QotRequestHistoryEventContractKL}.
 */
export interface QotRequestHistoryEventContractKLResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotRequestHistoryEventContractKLS2C | undefined;
}

/** Writes a `Qot_RequestHistoryEventContractKL.Response`. */
export function encodeQotRequestHistoryEventContractKLResponse(w: Writer, v: QotRequestHistoryEventContractKLResponse): void {
  writeResponse(w, v, encodeQotRequestHistoryEventContractKLS2C);
}

/** Reads a `Qot_RequestHistoryEventContractKL.Response`. */
export function decodeQotRequestHistoryEventContractKLResponse(r: Reader, end: number): QotRequestHistoryEventContractKLResponse {
  return readResponse("Qot_RequestHistoryEventContractKL.Response", r, end, decodeQotRequestHistoryEventContractKLS2C) as QotRequestHistoryEventContractKLResponse;
}

/**
 * Requests K-line bars of an event contract from the past, between two times.
 * Spends quota for historical K-lines. Needs no subscription by the official notes on limits, though the
 * official sample subscribes to the K-line type first. Paged by a key: hand `nextReqKey` back until none
 * comes.
 *
 * OpenD's `Qot_RequestHistoryEventContractKL` (3456), a request.
 *
 * @example
 * ```ts
 * import { KLType, QotRequestHistoryEventContractKL } from "@opend/client/commands";
 *
 * const { klineList } = await quote.request(QotRequestHistoryEventContractKL, {
 *   security: "EC.KXODIMATCH-26JUL140600INDENG-IND",
 *   klType: KLType.Day,
 *   beginTime: "2026-01-01",
 *   endTime: "2026-01-31",
 * });
 * ```
 */
export const QotRequestHistoryEventContractKL: RequestCommand<QotRequestHistoryEventContractKLC2SInput, QotRequestHistoryEventContractKLS2C> = {
  kind: "request",
  id: 3456,
  name: "Qot_RequestHistoryEventContractKL",
  encode: encodeQotRequestHistoryEventContractKLRequest,
  decode: decodeQotRequestHistoryEventContractKLResponse,
  decodeData: decodeQotRequestHistoryEventContractKLS2C,
};

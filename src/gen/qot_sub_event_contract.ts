// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { EC_KlineSource, QotHeader, Security, SecurityInput, SubType } from "./qot_common.ts";

/**
 * What to subscribe to or to drop, on this connection.
 *
 * OpenD's `Qot_SubEventContract.C2S`, sent with {@linkcode QotSubEventContract}.
 */
export interface QotSubEventContractC2S extends Message {
  /** The contracts; each is combined with each of `subTypeList`. */
  securityList: readonly Security[];
  /** Kinds of data: order book, ticker, and K-lines of the lengths that there are for event contracts. */
  subTypeList: readonly SubType[];
  /** True subscribes, false drops. */
  isSubOrUnSub: boolean;
  /** True sends new data to this connection, false stops that; unset leaves it as it is. */
  isRegOrUnRegPush?: boolean | undefined;
  /** Whether to push the data already at hand once, after registering; true unless set. */
  isFirstPush?: boolean | undefined;
  /** True drops every event contract of this connection; all other fields are then ignored. */
  isUnsubAll?: boolean | undefined;
  /** What the bars are to be made of; for K-lines only. Prices traded (`EC_KlineSource.None`) unless set. */
  klineSource: readonly EC_KlineSource[];
  /** Common settings of quote requests. */
  header?: QotHeader | undefined;
}

/**
 * What to subscribe to or to drop, on this connection.
 *
 * What a request gives for OpenD's `Qot_SubEventContract.C2S`, sent with {@linkcode QotSubEventContract}.
 */
export interface QotSubEventContractC2SInput extends Message {
  /** The contracts; each is combined with each of `subTypeList`. */
  securityList?: readonly SecurityInput[] | undefined;
  /** Kinds of data: order book, ticker, and K-lines of the lengths that there are for event contracts. */
  subTypeList?: readonly SubType[] | undefined;
  /** True subscribes, false drops. */
  isSubOrUnSub: boolean;
  /** True sends new data to this connection, false stops that; unset leaves it as it is. */
  isRegOrUnRegPush?: boolean | undefined;
  /** Whether to push the data already at hand once, after registering; true unless set. */
  isFirstPush?: boolean | undefined;
  /** True drops every event contract of this connection; all other fields are then ignored. */
  isUnsubAll?: boolean | undefined;
  /** What the bars are to be made of; for K-lines only. Prices traded (`EC_KlineSource.None`) unless set. */
  klineSource?: readonly EC_KlineSource[] | undefined;
  /** Common settings of quote requests. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_SubEventContract.C2S`. */
export function encodeQotSubEventContractC2S(w: Writer, v: QotSubEventContractC2SInput): void {
  let at: number;
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(10); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  for (const x of w.list(v.subTypeList, "subTypeList")) { w.int32(16, x, "subTypeList"); }
  w.bool(24, v.isSubOrUnSub, "isSubOrUnSub");
  if (v.isRegOrUnRegPush != null) w.bool(32, v.isRegOrUnRegPush, "isRegOrUnRegPush");
  if (v.isFirstPush != null) w.bool(40, v.isFirstPush, "isFirstPush");
  if (v.isUnsubAll != null) w.bool(48, v.isUnsubAll, "isUnsubAll");
  for (const x of w.list(v.klineSource, "klineSource")) { w.int32(56, x, "klineSource"); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_SubEventContract.C2S`. */
export function decodeQotSubEventContractC2S(r: Reader, end: number): QotSubEventContractC2S {
  let $securityList: Security[] | undefined;
  let $subTypeList: SubType[] | undefined;
  let $isSubOrUnSub: boolean | undefined;
  let $isRegOrUnRegPush: boolean | undefined;
  let $isFirstPush: boolean | undefined;
  let $isUnsubAll: boolean | undefined;
  let $klineSource: EC_KlineSource[] | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($securityList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      case 16: ($subTypeList ??= []).push(r.int() as SubType); break;
      case 18: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($subTypeList ??= []).push(r.int() as SubType);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 24: $isSubOrUnSub = r.bool(); break;
      case 32: $isRegOrUnRegPush = r.bool(); break;
      case 40: $isFirstPush = r.bool(); break;
      case 48: $isUnsubAll = r.bool(); break;
      case 56: ($klineSource ??= []).push(r.int() as EC_KlineSource); break;
      case 58: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($klineSource ??= []).push(r.int() as EC_KlineSource);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($isSubOrUnSub === undefined) throw missing("Qot_SubEventContract.C2S", { isSubOrUnSub: $isSubOrUnSub });
  return r.finish<QotSubEventContractC2S>({ securityList: $securityList ?? none, subTypeList: $subTypeList ?? none, isSubOrUnSub: $isSubOrUnSub, isRegOrUnRegPush: $isRegOrUnRegPush, isFirstPush: $isFirstPush, isUnsubAll: $isUnsubAll, klineSource: $klineSource ?? none, header: $header }, end, unknown);
}

/**
 * Nothing: the success itself is the answer.
 *
 * OpenD's `Qot_SubEventContract.S2C`, brought by {@linkcode QotSubEventContract}.
 */
export interface QotSubEventContractS2C extends Message {
}

/** Writes a `Qot_SubEventContract.S2C`. */
export function encodeQotSubEventContractS2C(w: Writer, v: QotSubEventContractS2C): void {
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_SubEventContract.S2C`. */
export function decodeQotSubEventContractS2C(r: Reader, end: number): QotSubEventContractS2C {
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotSubEventContractS2C>({}, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_SubEventContract.Request`, sent with {@linkcode QotSubEventContract}.
 */
export interface QotSubEventContractRequest extends Message {
  /** What is asked. */
  c2s: QotSubEventContractC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_SubEventContract.Request`, sent with {@linkcode QotSubEventContract}.
 */
export interface QotSubEventContractRequestInput extends Message {
  /** What is asked. */
  c2s: QotSubEventContractC2SInput;
}

/** Writes a `Qot_SubEventContract.Request`. */
export function encodeQotSubEventContractRequest(w: Writer, v: QotSubEventContractRequestInput): void {
  writeRequest(w, v, encodeQotSubEventContractC2S);
}

/** Reads a `Qot_SubEventContract.Request`. */
export function decodeQotSubEventContractRequest(r: Reader, end: number): QotSubEventContractRequest {
  let $c2s: QotSubEventContractC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotSubEventContractC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_SubEventContract.Request", { c2s: $c2s });
  return r.finish<QotSubEventContractRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_SubEventContract.Response`, brought by {@linkcode QotSubEventContract}.
 */
export interface QotSubEventContractResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotSubEventContractS2C | undefined;
}

/** Writes a `Qot_SubEventContract.Response`. */
export function encodeQotSubEventContractResponse(w: Writer, v: QotSubEventContractResponse): void {
  writeResponse(w, v, encodeQotSubEventContractS2C);
}

/** Reads a `Qot_SubEventContract.Response`. */
export function decodeQotSubEventContractResponse(r: Reader, end: number): QotSubEventContractResponse {
  return readResponse("Qot_SubEventContract.Response", r, end, decodeQotSubEventContractS2C) as QotSubEventContractResponse;
}

/**
 * Subscribes to, or drops, real-time data of event contracts: order book, ticker and K-lines. It does for
 * them what QotSub does for other securities, by the same rules: quota for each contract and kind of data,
 * held for 60 seconds at least.
 * A subscription is the condition for QotGetEventContractOrderBook, QotGetEventContractTicker and
 * QotGetEventContractKline; with push registered too, QotUpdateEventContractOrderBook,
 * QotUpdateEventContractTicker and QotUpdateEventContractKline come in.
 *
 * OpenD's `Qot_SubEventContract` (3455), a request.
 *
 * @example
 * ```ts
 * import { QotSubEventContract, SubType } from "@opend/client/commands";
 *
 * await quote.request(QotSubEventContract, {
 *   securityList: ["EC.KXODIMATCH-26JUL140600INDENG-IND"],
 *   subTypeList: [SubType.Ticker],
 *   isSubOrUnSub: true,
 * });
 * ```
 */
export const QotSubEventContract: RequestCommand<QotSubEventContractC2SInput, QotSubEventContractS2C> = {
  kind: "request",
  id: 3455,
  name: "Qot_SubEventContract",
  encode: encodeQotSubEventContractRequest,
  decode: decodeQotSubEventContractResponse,
  decodeData: decodeQotSubEventContractS2C,
};

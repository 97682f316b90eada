// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeBroker, decodeQotHeader, decodeSecurity, encodeBroker, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Broker, QotHeader, Security, SecurityInput } from "./qot_common.ts";

/**
 * The security whose broker queue is wanted.
 *
 * OpenD's `Qot_GetBroker.C2S`, sent with {@linkcode QotGetBroker}.
 */
export interface QotGetBrokerC2S extends Message {
  /** Hong Kong security subscribed to Broker. */
  security: Security;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * The security whose broker queue is wanted.
 *
 * What a request gives for OpenD's `Qot_GetBroker.C2S`, sent with {@linkcode QotGetBroker}.
 */
export interface QotGetBrokerC2SInput extends Message {
  /** Hong Kong security subscribed to Broker. */
  security: SecurityInput;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetBroker.C2S`. */
export function encodeQotGetBrokerC2S(w: Writer, v: QotGetBrokerC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetBroker.C2S`. */
export function decodeQotGetBrokerC2S(r: Reader, end: number): QotGetBrokerC2S {
  let $security: Security | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetBroker.C2S", { security: $security });
  return r.finish<QotGetBrokerC2S>({ security: $security, header: $header }, end, unknown);
}

/**
 * Brokers on both sides.
 *
 * OpenD's `Qot_GetBroker.S2C`, brought by {@linkcode QotGetBroker}.
 */
export interface QotGetBrokerS2C extends Message {
  /** Security that was asked for. */
  security: Security;
  /** Display name of the security. */
  name?: string | undefined;
  /** Brokers on the ask side; order id and volume only under the SF right. */
  brokerAskList: readonly Broker[];
  /** Brokers on the bid side; order id and volume only under the SF right. */
  brokerBidList: readonly Broker[];
}

/** Writes a `Qot_GetBroker.S2C`. */
export function encodeQotGetBrokerS2C(w: Writer, v: QotGetBrokerS2C): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  for (const x of w.list(v.brokerAskList, "brokerAskList")) { at = w.open(18); encodeBroker(w, w.object(x, "brokerAskList")); w.close(at); }
  for (const x of w.list(v.brokerBidList, "brokerBidList")) { at = w.open(26); encodeBroker(w, w.object(x, "brokerBidList")); w.close(at); }
  if (v.name != null) w.string(34, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetBroker.S2C`. */
export function decodeQotGetBrokerS2C(r: Reader, end: number): QotGetBrokerS2C {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $brokerAskList: Broker[] | undefined;
  let $brokerBidList: Broker[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 34: $name = r.text(end); break;
      case 18: ($brokerAskList ??= []).push(decodeBroker(r, r.endOf(end))); break;
      case 26: ($brokerBidList ??= []).push(decodeBroker(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetBroker.S2C", { security: $security });
  return r.finish<QotGetBrokerS2C>({ security: $security, name: $name, brokerAskList: $brokerAskList ?? none, brokerBidList: $brokerBidList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetBroker.Request`, sent with {@linkcode QotGetBroker}.
 */
export interface QotGetBrokerRequest extends Message {
  /** What is asked. */
  c2s: QotGetBrokerC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetBroker.Request`, sent with {@linkcode QotGetBroker}.
 */
export interface QotGetBrokerRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetBrokerC2SInput;
}

/** Writes a `Qot_GetBroker.Request`. */
export function encodeQotGetBrokerRequest(w: Writer, v: QotGetBrokerRequestInput): void {
  writeRequest(w, v, encodeQotGetBrokerC2S);
}

/** Reads a `Qot_GetBroker.Request`. */
export function decodeQotGetBrokerRequest(r: Reader, end: number): QotGetBrokerRequest {
  let $c2s: QotGetBrokerC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetBrokerC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetBroker.Request", { c2s: $c2s });
  return r.finish<QotGetBrokerRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetBroker.Response`, brought by {@linkcode QotGetBroker}.
 */
export interface QotGetBrokerResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetBrokerS2C | undefined;
}

/** Writes a `Qot_GetBroker.Response`. */
export function encodeQotGetBrokerResponse(w: Writer, v: QotGetBrokerResponse): void {
  writeResponse(w, v, encodeQotGetBrokerS2C);
}

/** Reads a `Qot_GetBroker.Response`. */
export function decodeQotGetBrokerResponse(r: Reader, end: number): QotGetBrokerResponse {
  return readResponse("Qot_GetBroker.Response", r, end, decodeQotGetBrokerS2C) as QotGetBrokerResponse;
}

/**
 * Gives the broker queue of a Hong Kong security: which brokers stand in line on either side. Subscribe to
 * Broker with `QotSub` first; the right must be LV2 or SF, and SF allows 50 securities at once. OpenD answers
 * from its cache and limits no frequency; right after subscribing it waits up to 3 seconds for the first
 * data.
 *
 * OpenD's `Qot_GetBroker` (3014), a request.
 *
 * @example
 * ```ts
 * import { QotGetBroker } from "@opend/client/commands";
 *
 * const { brokerAskList } = await quote.request(QotGetBroker, { security: "HK.00700" });
 * ```
 */
export const QotGetBroker: RequestCommand<QotGetBrokerC2SInput, QotGetBrokerS2C> = {
  kind: "request",
  id: 3014,
  name: "Qot_GetBroker",
  encode: encodeQotGetBrokerRequest,
  decode: decodeQotGetBrokerResponse,
  decodeData: decodeQotGetBrokerS2C,
};

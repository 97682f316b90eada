// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeBroker, decodeSecurity, encodeBroker, encodeSecurity } from "./qot_common.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Broker, Security, SecurityInput } from "./qot_common.ts";

/**
 * Both sides of the broker queue.
 *
 * OpenD's `Qot_UpdateBroker.S2C`, brought by {@linkcode QotUpdateBroker}.
 */
export interface QotUpdateBrokerS2C extends Message {
  /** Hong Kong security whose broker queue this is. */
  security: Security;
  /** Display name of the security. */
  name?: string | undefined;
  /** Brokers on the ask side; order id and volume only under the SF right. */
  brokerAskList: readonly Broker[];
  /** Brokers on the bid side; order id and volume only under the SF right. */
  brokerBidList: readonly Broker[];
}

/** Writes a `Qot_UpdateBroker.S2C`. */
export function encodeQotUpdateBrokerS2C(w: Writer, v: QotUpdateBrokerS2C): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  for (const x of w.list(v.brokerAskList, "brokerAskList")) { at = w.open(18); encodeBroker(w, w.object(x, "brokerAskList")); w.close(at); }
  for (const x of w.list(v.brokerBidList, "brokerBidList")) { at = w.open(26); encodeBroker(w, w.object(x, "brokerBidList")); w.close(at); }
  if (v.name != null) w.string(34, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateBroker.S2C`. */
export function decodeQotUpdateBrokerS2C(r: Reader, end: number): QotUpdateBrokerS2C {
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
  if ($security === undefined) throw missing("Qot_UpdateBroker.S2C", { security: $security });
  return r.finish<QotUpdateBrokerS2C>({ security: $security, name: $name, brokerAskList: $brokerAskList ?? none, brokerBidList: $brokerBidList ?? none }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_UpdateBroker.Response`, brought by {@linkcode QotUpdateBroker}.
 */
export interface QotUpdateBrokerResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotUpdateBrokerS2C | undefined;
}

/** Writes a `Qot_UpdateBroker.Response`. */
export function encodeQotUpdateBrokerResponse(w: Writer, v: QotUpdateBrokerResponse): void {
  writeResponse(w, v, encodeQotUpdateBrokerS2C);
}

/** Reads a `Qot_UpdateBroker.Response`. */
export function decodeQotUpdateBrokerResponse(r: Reader, end: number): QotUpdateBrokerResponse {
  return readResponse("Qot_UpdateBroker.Response", r, end, decodeQotUpdateBrokerS2C) as QotUpdateBrokerResponse;
}

/**
 * Pushed when the broker queue of a Hong Kong security changes. Comes once the connection has subscribed to
 * Broker by `QotSub` and registered for pushes, there or by `QotRegQotPush`; needs the right LV2 or SF.
 *
 * OpenD's `Qot_UpdateBroker` (3015), a push.
 *
 * @example
 * ```ts
 * import { QotUpdateBroker } from "@opend/client/commands";
 *
 * quote.on(QotUpdateBroker, ({ security, name }) => console.log(security, name));
 * ```
 */
export const QotUpdateBroker: PushCommand<QotUpdateBrokerS2C> = {
  kind: "push",
  id: 3015,
  name: "Qot_UpdateBroker",
  decode: decodeQotUpdateBrokerResponse,
};

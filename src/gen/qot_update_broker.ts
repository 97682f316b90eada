// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeBroker, decodeSecurity, encodeBroker, encodeSecurity } from "./qot_common.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Broker, Security, SecurityInput } from "./qot_common.ts";

/** `Qot_UpdateBroker.S2C` */
export interface QotUpdateBrokerS2C extends Message {
  security: Security;
  name?: string | undefined;
  brokerAskList: Broker[];
  brokerBidList: Broker[];
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
  const $brokerAskList: Broker[] = [];
  const $brokerBidList: Broker[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 34: $name = r.text(end); break;
      case 18: $brokerAskList.push(decodeBroker(r, r.endOf(end))); break;
      case 26: $brokerBidList.push(decodeBroker(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($security === undefined) throw missing("Qot_UpdateBroker.S2C", { security: $security });
  const message: QotUpdateBrokerS2C = { security: $security, name: $name, brokerAskList: $brokerAskList, brokerBidList: $brokerBidList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_UpdateBroker.Response` */
export interface QotUpdateBrokerResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotUpdateBrokerS2C | undefined;
}

/** Writes a `Qot_UpdateBroker.Response`. */
export function encodeQotUpdateBrokerResponse(w: Writer, v: QotUpdateBrokerResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeQotUpdateBrokerS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateBroker.Response`. */
export function decodeQotUpdateBrokerResponse(r: Reader, end: number): QotUpdateBrokerResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: QotUpdateBrokerS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeQotUpdateBrokerS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Qot_UpdateBroker.Response", { retType: $retType });
  const message: QotUpdateBrokerResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_UpdateBroker` (3015): pushed by OpenD. */
export const QotUpdateBroker: PushCommand<QotUpdateBrokerS2C> = {
  kind: "push",
  id: 3015,
  name: "Qot_UpdateBroker",
  decode: decodeQotUpdateBrokerResponse,
};

// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeQotGetEventContractKlineKlineItem, encodeQotGetEventContractKlineKlineItem } from "./qot_get_event_contract_kline.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotGetEventContractKlineKlineItem } from "./qot_get_event_contract_kline.ts";

/** `Qot_UpdateEventContractKline.S2C` */
export interface QotUpdateEventContractKlineS2C extends Message {
  klineList: QotGetEventContractKlineKlineItem[];
}

/** Writes a `Qot_UpdateEventContractKline.S2C`. */
export function encodeQotUpdateEventContractKlineS2C(w: Writer, v: QotUpdateEventContractKlineS2C): void {
  let at: number;
  for (const x of w.list(v.klineList, "klineList")) { at = w.open(10); encodeQotGetEventContractKlineKlineItem(w, w.object(x, "klineList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateEventContractKline.S2C`. */
export function decodeQotUpdateEventContractKlineS2C(r: Reader, end: number): QotUpdateEventContractKlineS2C {
  const $klineList: QotGetEventContractKlineKlineItem[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $klineList.push(decodeQotGetEventContractKlineKlineItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: QotUpdateEventContractKlineS2C = { klineList: $klineList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_UpdateEventContractKline.Response` */
export interface QotUpdateEventContractKlineResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotUpdateEventContractKlineS2C | undefined;
}

/** Writes a `Qot_UpdateEventContractKline.Response`. */
export function encodeQotUpdateEventContractKlineResponse(w: Writer, v: QotUpdateEventContractKlineResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeQotUpdateEventContractKlineS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateEventContractKline.Response`. */
export function decodeQotUpdateEventContractKlineResponse(r: Reader, end: number): QotUpdateEventContractKlineResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: QotUpdateEventContractKlineS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeQotUpdateEventContractKlineS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Qot_UpdateEventContractKline.Response", { retType: $retType });
  const message: QotUpdateEventContractKlineResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_UpdateEventContractKline` (3451): pushed by OpenD. */
export const QotUpdateEventContractKline: PushCommand<QotUpdateEventContractKlineS2C> = {
  kind: "push",
  id: 3451,
  name: "Qot_UpdateEventContractKline",
  decode: decodeQotUpdateEventContractKlineResponse,
};

// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeBasicQot, encodeBasicQot } from "./qot_common.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { BasicQot } from "./qot_common.ts";

/** `Qot_UpdateBasicQot.S2C` */
export interface QotUpdateBasicQotS2C extends Message {
  basicQotList: BasicQot[];
}

/** Writes a `Qot_UpdateBasicQot.S2C`. */
export function encodeQotUpdateBasicQotS2C(w: Writer, v: QotUpdateBasicQotS2C): void {
  let at: number;
  for (const x of w.list(v.basicQotList, "basicQotList")) { at = w.open(10); encodeBasicQot(w, w.object(x, "basicQotList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateBasicQot.S2C`. */
export function decodeQotUpdateBasicQotS2C(r: Reader, end: number): QotUpdateBasicQotS2C {
  const $basicQotList: BasicQot[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $basicQotList.push(decodeBasicQot(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: QotUpdateBasicQotS2C = { basicQotList: $basicQotList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_UpdateBasicQot.Response` */
export interface QotUpdateBasicQotResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotUpdateBasicQotS2C | undefined;
}

/** Writes a `Qot_UpdateBasicQot.Response`. */
export function encodeQotUpdateBasicQotResponse(w: Writer, v: QotUpdateBasicQotResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeQotUpdateBasicQotS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateBasicQot.Response`. */
export function decodeQotUpdateBasicQotResponse(r: Reader, end: number): QotUpdateBasicQotResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: QotUpdateBasicQotS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeQotUpdateBasicQotS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Qot_UpdateBasicQot.Response", { retType: $retType });
  const message: QotUpdateBasicQotResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_UpdateBasicQot` (3005): pushed by OpenD. */
export const QotUpdateBasicQot: PushCommand<QotUpdateBasicQotS2C> = {
  kind: "push",
  id: 3005,
  name: "Qot_UpdateBasicQot",
  decode: decodeQotUpdateBasicQotResponse,
};

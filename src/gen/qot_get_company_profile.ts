// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { CompanyProfileFieldType, Security, SecurityInput } from "./qot_common.ts";

/** `Qot_GetCompanyProfile.CompanyLabItem` */
export interface QotGetCompanyProfileCompanyLabItem extends Message {
  name?: string | undefined;
  value?: string | undefined;
  fieldType?: CompanyProfileFieldType | undefined;
}

/** Writes a `Qot_GetCompanyProfile.CompanyLabItem`. */
export function encodeQotGetCompanyProfileCompanyLabItem(w: Writer, v: QotGetCompanyProfileCompanyLabItem): void {
  if (v.name != null) w.string(10, v.name, "name");
  if (v.value != null) w.string(18, v.value, "value");
  if (v.fieldType != null) w.int32(24, v.fieldType, "fieldType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCompanyProfile.CompanyLabItem`. */
export function decodeQotGetCompanyProfileCompanyLabItem(r: Reader, end: number): QotGetCompanyProfileCompanyLabItem {
  let $name: string | undefined;
  let $value: string | undefined;
  let $fieldType: CompanyProfileFieldType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $name = r.text(end); break;
      case 18: $value = r.text(end); break;
      case 24: $fieldType = r.int() as CompanyProfileFieldType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: QotGetCompanyProfileCompanyLabItem = { name: $name, value: $value, fieldType: $fieldType };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetCompanyProfile.C2S` */
export interface QotGetCompanyProfileC2S extends Message {
  security: Security;
}

/** What a request gives for `Qot_GetCompanyProfile.C2S`. */
export interface QotGetCompanyProfileC2SInput extends Message {
  security: SecurityInput;
}

/** Writes a `Qot_GetCompanyProfile.C2S`. */
export function encodeQotGetCompanyProfileC2S(w: Writer, v: QotGetCompanyProfileC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCompanyProfile.C2S`. */
export function decodeQotGetCompanyProfileC2S(r: Reader, end: number): QotGetCompanyProfileC2S {
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
  if (r.pos !== end) throw overrun();
  if ($security === undefined) throw missing("Qot_GetCompanyProfile.C2S", { security: $security });
  const message: QotGetCompanyProfileC2S = { security: $security };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetCompanyProfile.S2C` */
export interface QotGetCompanyProfileS2C extends Message {
  itemList: QotGetCompanyProfileCompanyLabItem[];
}

/** Writes a `Qot_GetCompanyProfile.S2C`. */
export function encodeQotGetCompanyProfileS2C(w: Writer, v: QotGetCompanyProfileS2C): void {
  let at: number;
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(10); encodeQotGetCompanyProfileCompanyLabItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCompanyProfile.S2C`. */
export function decodeQotGetCompanyProfileS2C(r: Reader, end: number): QotGetCompanyProfileS2C {
  const $itemList: QotGetCompanyProfileCompanyLabItem[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $itemList.push(decodeQotGetCompanyProfileCompanyLabItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: QotGetCompanyProfileS2C = { itemList: $itemList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetCompanyProfile.Request` */
export interface QotGetCompanyProfileRequest extends Message {
  c2s: QotGetCompanyProfileC2S;
}

/** What a request gives for `Qot_GetCompanyProfile.Request`. */
export interface QotGetCompanyProfileRequestInput extends Message {
  c2s: QotGetCompanyProfileC2SInput;
}

/** Writes a `Qot_GetCompanyProfile.Request`. */
export function encodeQotGetCompanyProfileRequest(w: Writer, v: QotGetCompanyProfileRequestInput): void {
  let at: number;
  { at = w.open(10); encodeQotGetCompanyProfileC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCompanyProfile.Request`. */
export function decodeQotGetCompanyProfileRequest(r: Reader, end: number): QotGetCompanyProfileRequest {
  let $c2s: QotGetCompanyProfileC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetCompanyProfileC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("Qot_GetCompanyProfile.Request", { c2s: $c2s });
  const message: QotGetCompanyProfileRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetCompanyProfile.Response` */
export interface QotGetCompanyProfileResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetCompanyProfileS2C | undefined;
}

/** Writes a `Qot_GetCompanyProfile.Response`. */
export function encodeQotGetCompanyProfileResponse(w: Writer, v: QotGetCompanyProfileResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeQotGetCompanyProfileS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCompanyProfile.Response`. */
export function decodeQotGetCompanyProfileResponse(r: Reader, end: number): QotGetCompanyProfileResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: QotGetCompanyProfileS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeQotGetCompanyProfileS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Qot_GetCompanyProfile.Response", { retType: $retType });
  const message: QotGetCompanyProfileResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetCompanyProfile` (3243): asked and answered. */
export const QotGetCompanyProfile: RequestCommand<QotGetCompanyProfileC2SInput, QotGetCompanyProfileS2C> = {
  kind: "request",
  id: 3243,
  name: "Qot_GetCompanyProfile",
  encode: encodeQotGetCompanyProfileRequest,
  decode: decodeQotGetCompanyProfileResponse,
  decodeData: decodeQotGetCompanyProfileS2C,
};

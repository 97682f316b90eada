// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
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
  return r.finish<QotGetCompanyProfileCompanyLabItem>({ name: $name, value: $value, fieldType: $fieldType }, end, unknown);
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
  if ($security === undefined) throw missing("Qot_GetCompanyProfile.C2S", { security: $security });
  return r.finish<QotGetCompanyProfileC2S>({ security: $security }, end, unknown);
}

/** `Qot_GetCompanyProfile.S2C` */
export interface QotGetCompanyProfileS2C extends Message {
  itemList: readonly QotGetCompanyProfileCompanyLabItem[];
}

/** Writes a `Qot_GetCompanyProfile.S2C`. */
export function encodeQotGetCompanyProfileS2C(w: Writer, v: QotGetCompanyProfileS2C): void {
  let at: number;
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(10); encodeQotGetCompanyProfileCompanyLabItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCompanyProfile.S2C`. */
export function decodeQotGetCompanyProfileS2C(r: Reader, end: number): QotGetCompanyProfileS2C {
  let $itemList: QotGetCompanyProfileCompanyLabItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($itemList ??= []).push(decodeQotGetCompanyProfileCompanyLabItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetCompanyProfileS2C>({ itemList: $itemList ?? none }, end, unknown);
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
  writeRequest(w, v, encodeQotGetCompanyProfileC2S);
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
  if ($c2s === undefined) throw missing("Qot_GetCompanyProfile.Request", { c2s: $c2s });
  return r.finish<QotGetCompanyProfileRequest>({ c2s: $c2s }, end, unknown);
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
  writeResponse(w, v, encodeQotGetCompanyProfileS2C);
}

/** Reads a `Qot_GetCompanyProfile.Response`. */
export function decodeQotGetCompanyProfileResponse(r: Reader, end: number): QotGetCompanyProfileResponse {
  return readResponse("Qot_GetCompanyProfile.Response", r, end, decodeQotGetCompanyProfileS2C) as QotGetCompanyProfileResponse;
}

/** `Qot_GetCompanyProfile` (3243): asked and answered. */
export const QotGetCompanyProfile: RequestCommand<QotGetCompanyProfileC2SInput, QotGetCompanyProfileS2C> = {
  kind: "request",
  id: 3243,
  name: "Qot_GetCompanyProfile",
  limit: { requests: 30 },
  encode: encodeQotGetCompanyProfileRequest,
  decode: decodeQotGetCompanyProfileResponse,
  decodeData: decodeQotGetCompanyProfileS2C,
};

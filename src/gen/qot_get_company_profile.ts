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

/**
 * One line of the fact sheet.
 *
 * OpenD's `Qot_GetCompanyProfile.CompanyLabItem`, held by {@linkcode QotGetCompanyProfileS2C}.
 */
export interface QotGetCompanyProfileCompanyLabItem extends Message {
  /** Label of the line, such as the listing date or the website, in the current language. */
  name?: string | undefined;
  /** What stands behind the label, always as text. */
  value?: string | undefined;
  /** How to show the line: as text, as a link, or as a section under a heading of its own. */
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

/**
 * Which company's fact sheet is asked for.
 *
 * OpenD's `Qot_GetCompanyProfile.C2S`, sent with {@linkcode QotGetCompanyProfile}.
 */
export interface QotGetCompanyProfileC2S extends Message {
  /** The stock or fund whose company it is. */
  security: Security;
}

/**
 * Which company's fact sheet is asked for.
 *
 * What a request gives for OpenD's `Qot_GetCompanyProfile.C2S`, sent with {@linkcode QotGetCompanyProfile}.
 */
export interface QotGetCompanyProfileC2SInput extends Message {
  /** The stock or fund whose company it is. */
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

/**
 * The fact sheet.
 *
 * OpenD's `Qot_GetCompanyProfile.S2C`, brought by {@linkcode QotGetCompanyProfile}.
 */
export interface QotGetCompanyProfileS2C extends Message {
  /** All lines, in the order to show them in; which there are differs from market to market. */
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

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetCompanyProfile.Request`, sent with {@linkcode QotGetCompanyProfile}.
 */
export interface QotGetCompanyProfileRequest extends Message {
  /** What is asked. */
  c2s: QotGetCompanyProfileC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetCompanyProfile.Request`, sent with {@linkcode QotGetCompanyProfile}.
 */
export interface QotGetCompanyProfileRequestInput extends Message {
  /** What is asked. */
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

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetCompanyProfile.Response`, brought by {@linkcode QotGetCompanyProfile}.
 */
export interface QotGetCompanyProfileResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
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

/**
 * The fact sheet of a company as a list of labelled lines: codes, listing, address, contacts, business. For
 * stocks and funds. OpenD takes 30 of them in 30 seconds.
 *
 * OpenD's `Qot_GetCompanyProfile` (3243), a request.
 *
 * @example
 * ```ts
 * import { QotGetCompanyProfile } from "@opend/client/commands";
 *
 * const { itemList } = await quote.request(QotGetCompanyProfile, { security: "HK.00700" });
 * ```
 */
export const QotGetCompanyProfile: RequestCommand<QotGetCompanyProfileC2SInput, QotGetCompanyProfileS2C> = {
  kind: "request",
  id: 3243,
  name: "Qot_GetCompanyProfile",
  limit: { requests: 30 },
  encode: encodeQotGetCompanyProfileRequest,
  decode: decodeQotGetCompanyProfileResponse,
  decodeData: decodeQotGetCompanyProfileS2C,
};

// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import { decodeTrdHeader, encodeTrdHeader } from "./trd_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";
import type { TrdHeader, TrdHeaderInput } from "./trd_common.ts";

/** `Trd_GetMarginRatio.MarginRatioInfo` */
export interface TrdGetMarginRatioMarginRatioInfo extends Message {
  security: Security;
  isLongPermit?: boolean | undefined;
  isShortPermit?: boolean | undefined;
  shortPoolRemain?: number | undefined;
  shortFeeRate?: number | undefined;
  alertLongRatio?: number | undefined;
  alertShortRatio?: number | undefined;
  imLongRatio?: number | undefined;
  imShortRatio?: number | undefined;
  mcmLongRatio?: number | undefined;
  mcmShortRatio?: number | undefined;
  mmLongRatio?: number | undefined;
  mmShortRatio?: number | undefined;
}

/** Writes a `Trd_GetMarginRatio.MarginRatioInfo`. */
export function encodeTrdGetMarginRatioMarginRatioInfo(w: Writer, v: TrdGetMarginRatioMarginRatioInfo): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.isLongPermit != null) w.bool(16, v.isLongPermit, "isLongPermit");
  if (v.isShortPermit != null) w.bool(24, v.isShortPermit, "isShortPermit");
  if (v.shortPoolRemain != null) w.double(33, v.shortPoolRemain, "shortPoolRemain");
  if (v.shortFeeRate != null) w.double(41, v.shortFeeRate, "shortFeeRate");
  if (v.alertLongRatio != null) w.double(49, v.alertLongRatio, "alertLongRatio");
  if (v.alertShortRatio != null) w.double(57, v.alertShortRatio, "alertShortRatio");
  if (v.imLongRatio != null) w.double(65, v.imLongRatio, "imLongRatio");
  if (v.imShortRatio != null) w.double(73, v.imShortRatio, "imShortRatio");
  if (v.mcmLongRatio != null) w.double(81, v.mcmLongRatio, "mcmLongRatio");
  if (v.mcmShortRatio != null) w.double(89, v.mcmShortRatio, "mcmShortRatio");
  if (v.mmLongRatio != null) w.double(97, v.mmLongRatio, "mmLongRatio");
  if (v.mmShortRatio != null) w.double(105, v.mmShortRatio, "mmShortRatio");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetMarginRatio.MarginRatioInfo`. */
export function decodeTrdGetMarginRatioMarginRatioInfo(r: Reader, end: number): TrdGetMarginRatioMarginRatioInfo {
  let $security: Security | undefined;
  let $isLongPermit: boolean | undefined;
  let $isShortPermit: boolean | undefined;
  let $shortPoolRemain: number | undefined;
  let $shortFeeRate: number | undefined;
  let $alertLongRatio: number | undefined;
  let $alertShortRatio: number | undefined;
  let $imLongRatio: number | undefined;
  let $imShortRatio: number | undefined;
  let $mcmLongRatio: number | undefined;
  let $mcmShortRatio: number | undefined;
  let $mmLongRatio: number | undefined;
  let $mmShortRatio: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $isLongPermit = r.bool(); break;
      case 24: $isShortPermit = r.bool(); break;
      case 33: $shortPoolRemain = r.double(); break;
      case 41: $shortFeeRate = r.double(); break;
      case 49: $alertLongRatio = r.double(); break;
      case 57: $alertShortRatio = r.double(); break;
      case 65: $imLongRatio = r.double(); break;
      case 73: $imShortRatio = r.double(); break;
      case 81: $mcmLongRatio = r.double(); break;
      case 89: $mcmShortRatio = r.double(); break;
      case 97: $mmLongRatio = r.double(); break;
      case 105: $mmShortRatio = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($security === undefined) throw missing("Trd_GetMarginRatio.MarginRatioInfo", { security: $security });
  const message: TrdGetMarginRatioMarginRatioInfo = { security: $security, isLongPermit: $isLongPermit, isShortPermit: $isShortPermit, shortPoolRemain: $shortPoolRemain, shortFeeRate: $shortFeeRate, alertLongRatio: $alertLongRatio, alertShortRatio: $alertShortRatio, imLongRatio: $imLongRatio, imShortRatio: $imShortRatio, mcmLongRatio: $mcmLongRatio, mcmShortRatio: $mcmShortRatio, mmLongRatio: $mmLongRatio, mmShortRatio: $mmShortRatio };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_GetMarginRatio.C2S` */
export interface TrdGetMarginRatioC2S extends Message {
  header: TrdHeader;
  securityList: Security[];
}

/** What a request gives for `Trd_GetMarginRatio.C2S`. */
export interface TrdGetMarginRatioC2SInput extends Message {
  header: TrdHeaderInput;
  securityList?: readonly SecurityInput[] | undefined;
}

/** Writes a `Trd_GetMarginRatio.C2S`. */
export function encodeTrdGetMarginRatioC2S(w: Writer, v: TrdGetMarginRatioC2SInput): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(18); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetMarginRatio.C2S`. */
export function decodeTrdGetMarginRatioC2S(r: Reader, end: number): TrdGetMarginRatioC2S {
  let $header: TrdHeader | undefined;
  const $securityList: Security[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: $securityList.push(decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($header === undefined) throw missing("Trd_GetMarginRatio.C2S", { header: $header });
  const message: TrdGetMarginRatioC2S = { header: $header, securityList: $securityList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_GetMarginRatio.S2C` */
export interface TrdGetMarginRatioS2C extends Message {
  header: TrdHeader;
  marginRatioInfoList: TrdGetMarginRatioMarginRatioInfo[];
}

/** Writes a `Trd_GetMarginRatio.S2C`. */
export function encodeTrdGetMarginRatioS2C(w: Writer, v: TrdGetMarginRatioS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  for (const x of w.list(v.marginRatioInfoList, "marginRatioInfoList")) { at = w.open(18); encodeTrdGetMarginRatioMarginRatioInfo(w, w.object(x, "marginRatioInfoList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetMarginRatio.S2C`. */
export function decodeTrdGetMarginRatioS2C(r: Reader, end: number): TrdGetMarginRatioS2C {
  let $header: TrdHeader | undefined;
  const $marginRatioInfoList: TrdGetMarginRatioMarginRatioInfo[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: $marginRatioInfoList.push(decodeTrdGetMarginRatioMarginRatioInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($header === undefined) throw missing("Trd_GetMarginRatio.S2C", { header: $header });
  const message: TrdGetMarginRatioS2C = { header: $header, marginRatioInfoList: $marginRatioInfoList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_GetMarginRatio.Request` */
export interface TrdGetMarginRatioRequest extends Message {
  c2s: TrdGetMarginRatioC2S;
}

/** What a request gives for `Trd_GetMarginRatio.Request`. */
export interface TrdGetMarginRatioRequestInput extends Message {
  c2s: TrdGetMarginRatioC2SInput;
}

/** Writes a `Trd_GetMarginRatio.Request`. */
export function encodeTrdGetMarginRatioRequest(w: Writer, v: TrdGetMarginRatioRequestInput): void {
  let at: number;
  { at = w.open(10); encodeTrdGetMarginRatioC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetMarginRatio.Request`. */
export function decodeTrdGetMarginRatioRequest(r: Reader, end: number): TrdGetMarginRatioRequest {
  let $c2s: TrdGetMarginRatioC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdGetMarginRatioC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("Trd_GetMarginRatio.Request", { c2s: $c2s });
  const message: TrdGetMarginRatioRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_GetMarginRatio.Response` */
export interface TrdGetMarginRatioResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: TrdGetMarginRatioS2C | undefined;
}

/** Writes a `Trd_GetMarginRatio.Response`. */
export function encodeTrdGetMarginRatioResponse(w: Writer, v: TrdGetMarginRatioResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeTrdGetMarginRatioS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetMarginRatio.Response`. */
export function decodeTrdGetMarginRatioResponse(r: Reader, end: number): TrdGetMarginRatioResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: TrdGetMarginRatioS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeTrdGetMarginRatioS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Trd_GetMarginRatio.Response", { retType: $retType });
  const message: TrdGetMarginRatioResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_GetMarginRatio` (2223): asked and answered. */
export const TrdGetMarginRatio: RequestCommand<TrdGetMarginRatioC2SInput, TrdGetMarginRatioS2C> = {
  kind: "request",
  id: 2223,
  name: "Trd_GetMarginRatio",
  encode: encodeTrdGetMarginRatioRequest,
  decode: decodeTrdGetMarginRatioResponse,
  decodeData: decodeTrdGetMarginRatioS2C,
};

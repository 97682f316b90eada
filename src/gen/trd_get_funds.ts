// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeFunds, decodeTrdHeader, encodeFunds, encodeTrdHeader } from "./trd_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Currency, Funds, TrdAssetCategory, TrdHeader, TrdHeaderInput } from "./trd_common.ts";

/** `Trd_GetFunds.C2S` */
export interface TrdGetFundsC2S extends Message {
  header: TrdHeader;
  refreshCache?: boolean | undefined;
  currency?: Currency | undefined;
  assetCategory?: TrdAssetCategory | undefined;
}

/** What a request gives for `Trd_GetFunds.C2S`. */
export interface TrdGetFundsC2SInput extends Message {
  header: TrdHeaderInput;
  refreshCache?: boolean | undefined;
  currency?: Currency | undefined;
  assetCategory?: TrdAssetCategory | undefined;
}

/** Writes a `Trd_GetFunds.C2S`. */
export function encodeTrdGetFundsC2S(w: Writer, v: TrdGetFundsC2SInput): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.refreshCache != null) w.bool(16, v.refreshCache, "refreshCache");
  if (v.currency != null) w.int32(24, v.currency, "currency");
  if (v.assetCategory != null) w.int32(32, v.assetCategory, "assetCategory");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetFunds.C2S`. */
export function decodeTrdGetFundsC2S(r: Reader, end: number): TrdGetFundsC2S {
  let $header: TrdHeader | undefined;
  let $refreshCache: boolean | undefined;
  let $currency: Currency | undefined;
  let $assetCategory: TrdAssetCategory | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 16: $refreshCache = r.bool(); break;
      case 24: $currency = r.int() as Currency; break;
      case 32: $assetCategory = r.int() as TrdAssetCategory; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($header === undefined) throw missing("Trd_GetFunds.C2S", { header: $header });
  const message: TrdGetFundsC2S = { header: $header, refreshCache: $refreshCache, currency: $currency, assetCategory: $assetCategory };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_GetFunds.S2C` */
export interface TrdGetFundsS2C extends Message {
  header: TrdHeader;
  funds?: Funds | undefined;
}

/** Writes a `Trd_GetFunds.S2C`. */
export function encodeTrdGetFundsS2C(w: Writer, v: TrdGetFundsS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.funds != null) { at = w.open(18); encodeFunds(w, w.object(v.funds, "funds")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetFunds.S2C`. */
export function decodeTrdGetFundsS2C(r: Reader, end: number): TrdGetFundsS2C {
  let $header: TrdHeader | undefined;
  let $funds: Funds | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: $funds = merged($funds, decodeFunds(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($header === undefined) throw missing("Trd_GetFunds.S2C", { header: $header });
  const message: TrdGetFundsS2C = { header: $header, funds: $funds };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_GetFunds.Request` */
export interface TrdGetFundsRequest extends Message {
  c2s: TrdGetFundsC2S;
}

/** What a request gives for `Trd_GetFunds.Request`. */
export interface TrdGetFundsRequestInput extends Message {
  c2s: TrdGetFundsC2SInput;
}

/** Writes a `Trd_GetFunds.Request`. */
export function encodeTrdGetFundsRequest(w: Writer, v: TrdGetFundsRequestInput): void {
  let at: number;
  { at = w.open(10); encodeTrdGetFundsC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetFunds.Request`. */
export function decodeTrdGetFundsRequest(r: Reader, end: number): TrdGetFundsRequest {
  let $c2s: TrdGetFundsC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdGetFundsC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("Trd_GetFunds.Request", { c2s: $c2s });
  const message: TrdGetFundsRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_GetFunds.Response` */
export interface TrdGetFundsResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: TrdGetFundsS2C | undefined;
}

/** Writes a `Trd_GetFunds.Response`. */
export function encodeTrdGetFundsResponse(w: Writer, v: TrdGetFundsResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeTrdGetFundsS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetFunds.Response`. */
export function decodeTrdGetFundsResponse(r: Reader, end: number): TrdGetFundsResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: TrdGetFundsS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeTrdGetFundsS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Trd_GetFunds.Response", { retType: $retType });
  const message: TrdGetFundsResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_GetFunds` (2101): asked and answered. */
export const TrdGetFunds: RequestCommand<TrdGetFundsC2SInput, TrdGetFundsS2C> = {
  kind: "request",
  id: 2101,
  name: "Trd_GetFunds",
  encode: encodeTrdGetFundsRequest,
  decode: decodeTrdGetFundsResponse,
  decodeData: decodeTrdGetFundsS2C,
};

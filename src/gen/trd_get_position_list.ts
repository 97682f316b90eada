// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodePosition, decodeTrdFilterConditions, decodeTrdHeader, encodePosition, encodeTrdFilterConditions, encodeTrdHeader } from "./trd_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Currency, Position, TrdAssetCategory, TrdFilterConditions, TrdFilterConditionsInput, TrdHeader, TrdHeaderInput } from "./trd_common.ts";

/** `Trd_GetPositionList.C2S` */
export interface TrdGetPositionListC2S extends Message {
  header: TrdHeader;
  filterConditions?: TrdFilterConditions | undefined;
  filterPLRatioMin?: number | undefined;
  filterPLRatioMax?: number | undefined;
  refreshCache?: boolean | undefined;
  assetCategory?: TrdAssetCategory | undefined;
  currency?: Currency | undefined;
  optionStrategyView?: boolean | undefined;
}

/** What a request gives for `Trd_GetPositionList.C2S`. */
export interface TrdGetPositionListC2SInput extends Message {
  header: TrdHeaderInput;
  filterConditions?: TrdFilterConditionsInput | undefined;
  filterPLRatioMin?: number | undefined;
  filterPLRatioMax?: number | undefined;
  refreshCache?: boolean | undefined;
  assetCategory?: TrdAssetCategory | undefined;
  currency?: Currency | undefined;
  optionStrategyView?: boolean | undefined;
}

/** Writes a `Trd_GetPositionList.C2S`. */
export function encodeTrdGetPositionListC2S(w: Writer, v: TrdGetPositionListC2SInput): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.filterConditions != null) { at = w.open(18); encodeTrdFilterConditions(w, w.object(v.filterConditions, "filterConditions")); w.close(at); }
  if (v.filterPLRatioMin != null) w.double(25, v.filterPLRatioMin, "filterPLRatioMin");
  if (v.filterPLRatioMax != null) w.double(33, v.filterPLRatioMax, "filterPLRatioMax");
  if (v.refreshCache != null) w.bool(40, v.refreshCache, "refreshCache");
  if (v.assetCategory != null) w.int32(48, v.assetCategory, "assetCategory");
  if (v.currency != null) w.int32(56, v.currency, "currency");
  if (v.optionStrategyView != null) w.bool(64, v.optionStrategyView, "optionStrategyView");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetPositionList.C2S`. */
export function decodeTrdGetPositionListC2S(r: Reader, end: number): TrdGetPositionListC2S {
  let $header: TrdHeader | undefined;
  let $filterConditions: TrdFilterConditions | undefined;
  let $filterPLRatioMin: number | undefined;
  let $filterPLRatioMax: number | undefined;
  let $refreshCache: boolean | undefined;
  let $assetCategory: TrdAssetCategory | undefined;
  let $currency: Currency | undefined;
  let $optionStrategyView: boolean | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: $filterConditions = merged($filterConditions, decodeTrdFilterConditions(r, r.endOf(end))); break;
      case 25: $filterPLRatioMin = r.double(); break;
      case 33: $filterPLRatioMax = r.double(); break;
      case 40: $refreshCache = r.bool(); break;
      case 48: $assetCategory = r.int() as TrdAssetCategory; break;
      case 56: $currency = r.int() as Currency; break;
      case 64: $optionStrategyView = r.bool(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($header === undefined) throw missing("Trd_GetPositionList.C2S", { header: $header });
  const message: TrdGetPositionListC2S = { header: $header, filterConditions: $filterConditions, filterPLRatioMin: $filterPLRatioMin, filterPLRatioMax: $filterPLRatioMax, refreshCache: $refreshCache, assetCategory: $assetCategory, currency: $currency, optionStrategyView: $optionStrategyView };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_GetPositionList.S2C` */
export interface TrdGetPositionListS2C extends Message {
  header: TrdHeader;
  positionList: Position[];
}

/** Writes a `Trd_GetPositionList.S2C`. */
export function encodeTrdGetPositionListS2C(w: Writer, v: TrdGetPositionListS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  for (const x of w.list(v.positionList, "positionList")) { at = w.open(18); encodePosition(w, w.object(x, "positionList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetPositionList.S2C`. */
export function decodeTrdGetPositionListS2C(r: Reader, end: number): TrdGetPositionListS2C {
  let $header: TrdHeader | undefined;
  const $positionList: Position[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: $positionList.push(decodePosition(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($header === undefined) throw missing("Trd_GetPositionList.S2C", { header: $header });
  const message: TrdGetPositionListS2C = { header: $header, positionList: $positionList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_GetPositionList.Request` */
export interface TrdGetPositionListRequest extends Message {
  c2s: TrdGetPositionListC2S;
}

/** What a request gives for `Trd_GetPositionList.Request`. */
export interface TrdGetPositionListRequestInput extends Message {
  c2s: TrdGetPositionListC2SInput;
}

/** Writes a `Trd_GetPositionList.Request`. */
export function encodeTrdGetPositionListRequest(w: Writer, v: TrdGetPositionListRequestInput): void {
  let at: number;
  { at = w.open(10); encodeTrdGetPositionListC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetPositionList.Request`. */
export function decodeTrdGetPositionListRequest(r: Reader, end: number): TrdGetPositionListRequest {
  let $c2s: TrdGetPositionListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdGetPositionListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("Trd_GetPositionList.Request", { c2s: $c2s });
  const message: TrdGetPositionListRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_GetPositionList.Response` */
export interface TrdGetPositionListResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: TrdGetPositionListS2C | undefined;
}

/** Writes a `Trd_GetPositionList.Response`. */
export function encodeTrdGetPositionListResponse(w: Writer, v: TrdGetPositionListResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeTrdGetPositionListS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetPositionList.Response`. */
export function decodeTrdGetPositionListResponse(r: Reader, end: number): TrdGetPositionListResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: TrdGetPositionListS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeTrdGetPositionListS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Trd_GetPositionList.Response", { retType: $retType });
  const message: TrdGetPositionListResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_GetPositionList` (2102): asked and answered. */
export const TrdGetPositionList: RequestCommand<TrdGetPositionListC2SInput, TrdGetPositionListS2C> = {
  kind: "request",
  id: 2102,
  name: "Trd_GetPositionList",
  encode: encodeTrdGetPositionListRequest,
  decode: decodeTrdGetPositionListResponse,
  decodeData: decodeTrdGetPositionListS2C,
};

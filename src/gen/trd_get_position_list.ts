// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
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
  if ($header === undefined) throw missing("Trd_GetPositionList.C2S", { header: $header });
  return r.finish<TrdGetPositionListC2S>({ header: $header, filterConditions: $filterConditions, filterPLRatioMin: $filterPLRatioMin, filterPLRatioMax: $filterPLRatioMax, refreshCache: $refreshCache, assetCategory: $assetCategory, currency: $currency, optionStrategyView: $optionStrategyView }, end, unknown);
}

/** `Trd_GetPositionList.S2C` */
export interface TrdGetPositionListS2C extends Message {
  header: TrdHeader;
  positionList: readonly Position[];
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
  let $positionList: Position[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: ($positionList ??= []).push(decodePosition(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined) throw missing("Trd_GetPositionList.S2C", { header: $header });
  return r.finish<TrdGetPositionListS2C>({ header: $header, positionList: $positionList ?? none }, end, unknown);
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
  writeRequest(w, v, encodeTrdGetPositionListC2S);
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
  if ($c2s === undefined) throw missing("Trd_GetPositionList.Request", { c2s: $c2s });
  return r.finish<TrdGetPositionListRequest>({ c2s: $c2s }, end, unknown);
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
  writeResponse(w, v, encodeTrdGetPositionListS2C);
}

/** Reads a `Trd_GetPositionList.Response`. */
export function decodeTrdGetPositionListResponse(r: Reader, end: number): TrdGetPositionListResponse {
  return readResponse("Trd_GetPositionList.Response", r, end, decodeTrdGetPositionListS2C) as TrdGetPositionListResponse;
}

/** `Trd_GetPositionList` (2102): asked and answered. */
export const TrdGetPositionList: RequestCommand<TrdGetPositionListC2SInput, TrdGetPositionListS2C> = {
  kind: "request",
  id: 2102,
  name: "Trd_GetPositionList",
  limit: { requests: 10, per: "header.accID", when: "refreshCache" },
  encode: encodeTrdGetPositionListRequest,
  decode: decodeTrdGetPositionListResponse,
  decodeData: decodeTrdGetPositionListS2C,
};

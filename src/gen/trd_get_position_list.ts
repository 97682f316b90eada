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

/**
 * Which account, and which of its positions.
 *
 * OpenD's `Trd_GetPositionList.C2S`, sent with {@linkcode TrdGetPositionList}.
 */
export interface TrdGetPositionListC2S extends Message {
  /** The account that is asked about. */
  header: TrdHeader;
  /** Narrows the list; all conditions must hold. Times are ignored. */
  filterConditions?: TrdFilterConditions | undefined;
  /**
   * Only positions that gained more than this. Official schema: percent, 10 = 10 %; the official Python
   * client sends a fraction, 0.1 = 10 %.
   */
  filterPLRatioMin?: number | undefined;
  /** Only positions that gained less than this, in the unit of `filterPLRatioMin`. */
  filterPLRatioMax?: number | undefined;
  /**
   * True: OpenD fetches anew from the server, and the request counts against the limit. Default false:
   * answered from OpenD's memory, which the server keeps current; refresh where it seems to have missed
   * something, as after a reconnect.
   */
  refreshCache?: boolean | undefined;
  /** Domestic or foreign assets; required for margin and derivatives accounts of the Japanese broker. */
  assetCategory?: TrdAssetCategory | undefined;
  /** Currency that amounts are told in; required for crypto accounts, ignored for others. */
  currency?: Currency | undefined;
  /** True: options are listed by strategy, with a row for the whole and one for each leg. Default false. */
  optionStrategyView?: boolean | undefined;
}

/**
 * Which account, and which of its positions.
 *
 * What a request gives for OpenD's `Trd_GetPositionList.C2S`, sent with {@linkcode TrdGetPositionList}.
 */
export interface TrdGetPositionListC2SInput extends Message {
  /** The account that is asked about. */
  header: TrdHeaderInput;
  /** Narrows the list; all conditions must hold. Times are ignored. */
  filterConditions?: TrdFilterConditionsInput | undefined;
  /**
   * Only positions that gained more than this. Official schema: percent, 10 = 10 %; the official Python
   * client sends a fraction, 0.1 = 10 %.
   */
  filterPLRatioMin?: number | undefined;
  /** Only positions that gained less than this, in the unit of `filterPLRatioMin`. */
  filterPLRatioMax?: number | undefined;
  /**
   * True: OpenD fetches anew from the server, and the request counts against the limit. Default false:
   * answered from OpenD's memory, which the server keeps current; refresh where it seems to have missed
   * something, as after a reconnect.
   */
  refreshCache?: boolean | undefined;
  /** Domestic or foreign assets; required for margin and derivatives accounts of the Japanese broker. */
  assetCategory?: TrdAssetCategory | undefined;
  /** Currency that amounts are told in; required for crypto accounts, ignored for others. */
  currency?: Currency | undefined;
  /** True: options are listed by strategy, with a row for the whole and one for each leg. Default false. */
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

/**
 * The positions found.
 *
 * OpenD's `Trd_GetPositionList.S2C`, brought by {@linkcode TrdGetPositionList}.
 */
export interface TrdGetPositionListS2C extends Message {
  /** The account, as it was asked with. */
  header: TrdHeader;
  /** A row for each position. */
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

/**
 * A request, as it travels.
 *
 * OpenD's `Trd_GetPositionList.Request`, sent with {@linkcode TrdGetPositionList}.
 */
export interface TrdGetPositionListRequest extends Message {
  /** What is asked. */
  c2s: TrdGetPositionListC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Trd_GetPositionList.Request`, sent with {@linkcode TrdGetPositionList}.
 */
export interface TrdGetPositionListRequestInput extends Message {
  /** What is asked. */
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

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_GetPositionList.Response`, brought by {@linkcode TrdGetPositionList}.
 */
export interface TrdGetPositionListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
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

/**
 * Lists what an account holds. Answered from OpenD's memory; only with `refreshCache` does it count: OpenD
 * takes 10 of those in 30 seconds per account.
 *
 * OpenD's `Trd_GetPositionList` (2102), a request.
 *
 * @example
 * ```ts
 * import { TrdEnv, TrdGetPositionList, TrdMarket } from "@opend/client/commands";
 *
 * const { positionList } = await trade.request(TrdGetPositionList, {
 *   header: { trdEnv: TrdEnv.Simulate, accID: 281756455998014999n, trdMarket: TrdMarket.HK },
 * });
 * ```
 */
export const TrdGetPositionList: RequestCommand<TrdGetPositionListC2SInput, TrdGetPositionListS2C> = {
  kind: "request",
  id: 2102,
  name: "Trd_GetPositionList",
  limit: { requests: 10, per: "header.accID", when: "refreshCache" },
  encode: encodeTrdGetPositionListRequest,
  decode: decodeTrdGetPositionListResponse,
  decodeData: decodeTrdGetPositionListS2C,
};

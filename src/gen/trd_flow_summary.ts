// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeTrdHeader, encodeTrdHeader } from "./trd_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Currency, TrdHeader, TrdHeaderInput } from "./trd_common.ts";

/**
 * Whether cash came or went.
 *
 * OpenD's `Trd_FlowSummary.TrdCashFlowDirection`.
 *
 * @example
 * ```ts
 * import { TrdFlowSummaryTrdCashFlowDirection } from "@opend/client/commands";
 *
 * const value: TrdFlowSummaryTrdCashFlowDirection = TrdFlowSummaryTrdCashFlowDirection.In; // 1
 * ```
 */
export const TrdFlowSummaryTrdCashFlowDirection = {
  /** Not given; as a condition, both. */
  Unknown: 0,
  /** Cash came in. */
  In: 1,
  /** Cash went out. */
  Out: 2,
} as const;
/**
 * Whether cash came or went.
 *
 * OpenD's `Trd_FlowSummary.TrdCashFlowDirection`.
 */
export type TrdFlowSummaryTrdCashFlowDirection = (typeof TrdFlowSummaryTrdCashFlowDirection)[keyof typeof TrdFlowSummaryTrdCashFlowDirection];

/**
 * One movement of cash.
 *
 * OpenD's `Trd_FlowSummary.FlowSummaryInfo`, held by {@linkcode TrdFlowSummaryS2C}.
 */
export interface TrdFlowSummaryFlowSummaryInfo extends Message {
  /** Day it was cleared, "yyyy-MM-dd". */
  clearingDate?: string | undefined;
  /** Day it was settled; not for crypto accounts. */
  settlementDate?: string | undefined;
  /** Currency of the amount. */
  currency?: Currency | undefined;
  /** Kind of movement, in words. */
  cashFlowType?: string | undefined;
  /** Whether it came or went. */
  cashFlowDirection?: TrdFlowSummaryTrdCashFlowDirection | undefined;
  /** Amount moved: positive came in, negative went out. */
  cashFlowAmount?: number | undefined;
  /** What the broker noted about it. */
  cashFlowRemark?: string | undefined;
  /** Identity of the movement, 64 bits. */
  cashFlowID?: bigint | undefined;
  /** When it was booked; crypto accounts only. */
  createTime?: string | undefined;
}

/** Writes a `Trd_FlowSummary.FlowSummaryInfo`. */
export function encodeTrdFlowSummaryFlowSummaryInfo(w: Writer, v: TrdFlowSummaryFlowSummaryInfo): void {
  if (v.clearingDate != null) w.string(10, v.clearingDate, "clearingDate");
  if (v.settlementDate != null) w.string(18, v.settlementDate, "settlementDate");
  if (v.currency != null) w.int32(24, v.currency, "currency");
  if (v.cashFlowType != null) w.string(34, v.cashFlowType, "cashFlowType");
  if (v.cashFlowDirection != null) w.int32(40, v.cashFlowDirection, "cashFlowDirection");
  if (v.cashFlowAmount != null) w.double(49, v.cashFlowAmount, "cashFlowAmount");
  if (v.cashFlowRemark != null) w.string(58, v.cashFlowRemark, "cashFlowRemark");
  if (v.cashFlowID != null) w.uint64BigInt(64, v.cashFlowID, "cashFlowID");
  if (v.createTime != null) w.string(74, v.createTime, "createTime");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_FlowSummary.FlowSummaryInfo`. */
export function decodeTrdFlowSummaryFlowSummaryInfo(r: Reader, end: number): TrdFlowSummaryFlowSummaryInfo {
  let $clearingDate: string | undefined;
  let $settlementDate: string | undefined;
  let $currency: Currency | undefined;
  let $cashFlowType: string | undefined;
  let $cashFlowDirection: TrdFlowSummaryTrdCashFlowDirection | undefined;
  let $cashFlowAmount: number | undefined;
  let $cashFlowRemark: string | undefined;
  let $cashFlowID: bigint | undefined;
  let $createTime: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $clearingDate = r.text(end); break;
      case 18: $settlementDate = r.text(end); break;
      case 24: $currency = r.int() as Currency; break;
      case 34: $cashFlowType = r.text(end); break;
      case 40: $cashFlowDirection = r.int() as TrdFlowSummaryTrdCashFlowDirection; break;
      case 49: $cashFlowAmount = r.double(); break;
      case 58: $cashFlowRemark = r.text(end); break;
      case 64: $cashFlowID = r.uint64BigInt(); break;
      case 74: $createTime = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<TrdFlowSummaryFlowSummaryInfo>({ clearingDate: $clearingDate, settlementDate: $settlementDate, currency: $currency, cashFlowType: $cashFlowType, cashFlowDirection: $cashFlowDirection, cashFlowAmount: $cashFlowAmount, cashFlowRemark: $cashFlowRemark, cashFlowID: $cashFlowID, createTime: $createTime }, end, unknown);
}

/**
 * Which account, and which day or days.
 *
 * OpenD's `Trd_FlowSummary.C2S`, sent with {@linkcode TrdFlowSummary}.
 */
export interface TrdFlowSummaryC2S extends Message {
  /** The account that is asked about. */
  header: TrdHeader;
  /** Clearing day, "yyyy-MM-dd"; of no effect for crypto accounts, but always required. */
  clearingDate: string;
  /** Only what came in, or only what went out. */
  cashFlowDirection?: TrdFlowSummaryTrdCashFlowDirection | undefined;
  /** First day of creation, "yyyy-MM-dd"; crypto accounts only. */
  startCreateDate?: string | undefined;
  /** Last day of creation, "yyyy-MM-dd"; crypto accounts only. */
  endCreateDate?: string | undefined;
}

/**
 * Which account, and which day or days.
 *
 * What a request gives for OpenD's `Trd_FlowSummary.C2S`, sent with {@linkcode TrdFlowSummary}.
 */
export interface TrdFlowSummaryC2SInput extends Message {
  /** The account that is asked about. */
  header: TrdHeaderInput;
  /** Clearing day, "yyyy-MM-dd"; of no effect for crypto accounts, but always required. */
  clearingDate: string;
  /** Only what came in, or only what went out. */
  cashFlowDirection?: TrdFlowSummaryTrdCashFlowDirection | undefined;
  /** First day of creation, "yyyy-MM-dd"; crypto accounts only. */
  startCreateDate?: string | undefined;
  /** Last day of creation, "yyyy-MM-dd"; crypto accounts only. */
  endCreateDate?: string | undefined;
}

/** Writes a `Trd_FlowSummary.C2S`. */
export function encodeTrdFlowSummaryC2S(w: Writer, v: TrdFlowSummaryC2SInput): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  w.string(18, v.clearingDate, "clearingDate");
  if (v.cashFlowDirection != null) w.int32(24, v.cashFlowDirection, "cashFlowDirection");
  if (v.startCreateDate != null) w.string(34, v.startCreateDate, "startCreateDate");
  if (v.endCreateDate != null) w.string(42, v.endCreateDate, "endCreateDate");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_FlowSummary.C2S`. */
export function decodeTrdFlowSummaryC2S(r: Reader, end: number): TrdFlowSummaryC2S {
  let $header: TrdHeader | undefined;
  let $clearingDate: string | undefined;
  let $cashFlowDirection: TrdFlowSummaryTrdCashFlowDirection | undefined;
  let $startCreateDate: string | undefined;
  let $endCreateDate: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: $clearingDate = r.text(end); break;
      case 24: $cashFlowDirection = r.int() as TrdFlowSummaryTrdCashFlowDirection; break;
      case 34: $startCreateDate = r.text(end); break;
      case 42: $endCreateDate = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined || $clearingDate === undefined) throw missing("Trd_FlowSummary.C2S", { header: $header, clearingDate: $clearingDate });
  return r.finish<TrdFlowSummaryC2S>({ header: $header, clearingDate: $clearingDate, cashFlowDirection: $cashFlowDirection, startCreateDate: $startCreateDate, endCreateDate: $endCreateDate }, end, unknown);
}

/**
 * The movements found.
 *
 * OpenD's `Trd_FlowSummary.S2C`, brought by {@linkcode TrdFlowSummary}.
 */
export interface TrdFlowSummaryS2C extends Message {
  /** The account, as it was asked with. */
  header: TrdHeader;
  /** An entry for each movement, in the order of time. */
  flowSummaryInfoList: readonly TrdFlowSummaryFlowSummaryInfo[];
}

/** Writes a `Trd_FlowSummary.S2C`. */
export function encodeTrdFlowSummaryS2C(w: Writer, v: TrdFlowSummaryS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  for (const x of w.list(v.flowSummaryInfoList, "flowSummaryInfoList")) { at = w.open(18); encodeTrdFlowSummaryFlowSummaryInfo(w, w.object(x, "flowSummaryInfoList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_FlowSummary.S2C`. */
export function decodeTrdFlowSummaryS2C(r: Reader, end: number): TrdFlowSummaryS2C {
  let $header: TrdHeader | undefined;
  let $flowSummaryInfoList: TrdFlowSummaryFlowSummaryInfo[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: ($flowSummaryInfoList ??= []).push(decodeTrdFlowSummaryFlowSummaryInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined) throw missing("Trd_FlowSummary.S2C", { header: $header });
  return r.finish<TrdFlowSummaryS2C>({ header: $header, flowSummaryInfoList: $flowSummaryInfoList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Trd_FlowSummary.Request`, sent with {@linkcode TrdFlowSummary}.
 */
export interface TrdFlowSummaryRequest extends Message {
  /** What is asked. */
  c2s: TrdFlowSummaryC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Trd_FlowSummary.Request`, sent with {@linkcode TrdFlowSummary}.
 */
export interface TrdFlowSummaryRequestInput extends Message {
  /** What is asked. */
  c2s: TrdFlowSummaryC2SInput;
}

/** Writes a `Trd_FlowSummary.Request`. */
export function encodeTrdFlowSummaryRequest(w: Writer, v: TrdFlowSummaryRequestInput): void {
  writeRequest(w, v, encodeTrdFlowSummaryC2S);
}

/** Reads a `Trd_FlowSummary.Request`. */
export function decodeTrdFlowSummaryRequest(r: Reader, end: number): TrdFlowSummaryRequest {
  let $c2s: TrdFlowSummaryC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdFlowSummaryC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Trd_FlowSummary.Request", { c2s: $c2s });
  return r.finish<TrdFlowSummaryRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_FlowSummary.Response`, brought by {@linkcode TrdFlowSummary}.
 */
export interface TrdFlowSummaryResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdFlowSummaryS2C | undefined;
}

/** Writes a `Trd_FlowSummary.Response`. */
export function encodeTrdFlowSummaryResponse(w: Writer, v: TrdFlowSummaryResponse): void {
  writeResponse(w, v, encodeTrdFlowSummaryS2C);
}

/** Reads a `Trd_FlowSummary.Response`. */
export function decodeTrdFlowSummaryResponse(r: Reader, end: number): TrdFlowSummaryResponse {
  return readResponse("Trd_FlowSummary.Response", r, end, decodeTrdFlowSummaryS2C) as TrdFlowSummaryResponse;
}

/**
 * Lists what went into and out of an account's cash: deposits, transfers, exchange, trades, interest. One
 * clearing day per request; crypto accounts by days of creation. Real accounts only, not moomoo US. OpenD
 * takes 20 of them in 30 seconds per account.
 *
 * OpenD's `Trd_FlowSummary` (2226), a request.
 *
 * @example
 * ```ts
 * import { TrdEnv, TrdFlowSummary, TrdMarket } from "@opend/client/commands";
 *
 * const { flowSummaryInfoList } = await trade.request(TrdFlowSummary, {
 *   header: { trdEnv: TrdEnv.Simulate, accID: 281756455998014999n, trdMarket: TrdMarket.HK },
 *   clearingDate: "2026-01-05",
 * });
 * ```
 */
export const TrdFlowSummary: RequestCommand<TrdFlowSummaryC2SInput, TrdFlowSummaryS2C> = {
  kind: "request",
  id: 2226,
  name: "Trd_FlowSummary",
  limit: { requests: 20, per: "header.accID" },
  encode: encodeTrdFlowSummaryRequest,
  decode: decodeTrdFlowSummaryResponse,
  decodeData: decodeTrdFlowSummaryS2C,
};

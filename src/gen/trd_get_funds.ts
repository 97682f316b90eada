// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeFunds, decodeTrdHeader, encodeFunds, encodeTrdHeader } from "./trd_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Currency, Funds, TrdAssetCategory, TrdHeader, TrdHeaderInput } from "./trd_common.ts";

/**
 * Which account, and in which currency amounts are told.
 *
 * OpenD's `Trd_GetFunds.C2S`, sent with {@linkcode TrdGetFunds}.
 */
export interface TrdGetFundsC2S extends Message {
  /** The account that is asked about. */
  header: TrdHeader;
  /**
   * True: OpenD fetches anew from the server, and the request counts against the limit. Default false:
   * answered from OpenD's memory, which the server keeps current; refresh where it seems to have missed
   * something, as after a reconnect.
   */
  refreshCache?: boolean | undefined;
  /**
   * Currency that amounts are told in. Required for universal accounts, used for futures accounts, ignored
   * for others.
   */
  currency?: Currency | undefined;
  /** Domestic or foreign assets; required for margin and derivatives accounts of the Japanese broker. */
  assetCategory?: TrdAssetCategory | undefined;
}

/**
 * Which account, and in which currency amounts are told.
 *
 * What a request gives for OpenD's `Trd_GetFunds.C2S`, sent with {@linkcode TrdGetFunds}.
 */
export interface TrdGetFundsC2SInput extends Message {
  /** The account that is asked about. */
  header: TrdHeaderInput;
  /**
   * True: OpenD fetches anew from the server, and the request counts against the limit. Default false:
   * answered from OpenD's memory, which the server keeps current; refresh where it seems to have missed
   * something, as after a reconnect.
   */
  refreshCache?: boolean | undefined;
  /**
   * Currency that amounts are told in. Required for universal accounts, used for futures accounts, ignored
   * for others.
   */
  currency?: Currency | undefined;
  /** Domestic or foreign assets; required for margin and derivatives accounts of the Japanese broker. */
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
  if ($header === undefined) throw missing("Trd_GetFunds.C2S", { header: $header });
  return r.finish<TrdGetFundsC2S>({ header: $header, refreshCache: $refreshCache, currency: $currency, assetCategory: $assetCategory }, end, unknown);
}

/**
 * The funds of the account.
 *
 * OpenD's `Trd_GetFunds.S2C`, brought by {@linkcode TrdGetFunds}.
 */
export interface TrdGetFundsS2C extends Message {
  /** The account, as it was asked with. */
  header: TrdHeader;
  /** Money, margin and risk. */
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
  if ($header === undefined) throw missing("Trd_GetFunds.S2C", { header: $header });
  return r.finish<TrdGetFundsS2C>({ header: $header, funds: $funds }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Trd_GetFunds.Request`, sent with {@linkcode TrdGetFunds}.
 */
export interface TrdGetFundsRequest extends Message {
  /** What is asked. */
  c2s: TrdGetFundsC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Trd_GetFunds.Request`, sent with {@linkcode TrdGetFunds}.
 */
export interface TrdGetFundsRequestInput extends Message {
  /** What is asked. */
  c2s: TrdGetFundsC2SInput;
}

/** Writes a `Trd_GetFunds.Request`. */
export function encodeTrdGetFundsRequest(w: Writer, v: TrdGetFundsRequestInput): void {
  writeRequest(w, v, encodeTrdGetFundsC2S);
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
  if ($c2s === undefined) throw missing("Trd_GetFunds.Request", { c2s: $c2s });
  return r.finish<TrdGetFundsRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_GetFunds.Response`, brought by {@linkcode TrdGetFunds}.
 */
export interface TrdGetFundsResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdGetFundsS2C | undefined;
}

/** Writes a `Trd_GetFunds.Response`. */
export function encodeTrdGetFundsResponse(w: Writer, v: TrdGetFundsResponse): void {
  writeResponse(w, v, encodeTrdGetFundsS2C);
}

/** Reads a `Trd_GetFunds.Response`. */
export function decodeTrdGetFundsResponse(r: Reader, end: number): TrdGetFundsResponse {
  return readResponse("Trd_GetFunds.Response", r, end, decodeTrdGetFundsS2C) as TrdGetFundsResponse;
}

/**
 * Tells an account's money, buying power, margin and risk. Answered from OpenD's memory; only with
 * `refreshCache` does it count: OpenD takes 10 of those in 30 seconds per account.
 *
 * OpenD's `Trd_GetFunds` (2101), a request.
 *
 * @example
 * ```ts
 * import { TrdEnv, TrdGetFunds, TrdMarket } from "@opend/client/commands";
 *
 * const { funds } = await trade.request(TrdGetFunds, {
 *   header: { trdEnv: TrdEnv.Simulate, accID: 281756455998014999n, trdMarket: TrdMarket.HK },
 * });
 * ```
 */
export const TrdGetFunds: RequestCommand<TrdGetFundsC2SInput, TrdGetFundsS2C> = {
  kind: "request",
  id: 2101,
  name: "Trd_GetFunds",
  limit: { requests: 10, per: "header.accID", when: "refreshCache" },
  encode: encodeTrdGetFundsRequest,
  decode: decodeTrdGetFundsResponse,
  decodeData: decodeTrdGetFundsS2C,
};

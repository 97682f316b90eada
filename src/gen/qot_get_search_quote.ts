// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, encodeQotHeader } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, QotMarket, SecurityType } from "./qot_common.ts";

/**
 * One security found.
 *
 * OpenD's `Qot_GetSearchQuote.SearchQuote`, held by {@linkcode QotGetSearchQuoteS2C}.
 */
export interface QotGetSearchQuoteSearchQuote extends Message {
  /** Market that the code is of. */
  market?: QotMarket | undefined;
  /** Code within the market, such as "LITE" or "01936". */
  code?: string | undefined;
  /** Name of the security for showing. */
  name?: string | undefined;
  /** Which kind of security it is. */
  sec_type?: SecurityType | undefined;
  /** Whether the user has it in a watchlist; needs a user who is logged in. */
  is_watched?: boolean | undefined;
}

/** Writes a `Qot_GetSearchQuote.SearchQuote`. */
export function encodeQotGetSearchQuoteSearchQuote(w: Writer, v: QotGetSearchQuoteSearchQuote): void {
  if (v.market != null) w.int32(8, v.market, "market");
  if (v.code != null) w.string(18, v.code, "code");
  if (v.name != null) w.string(26, v.name, "name");
  if (v.sec_type != null) w.int32(32, v.sec_type, "sec_type");
  if (v.is_watched != null) w.bool(40, v.is_watched, "is_watched");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSearchQuote.SearchQuote`. */
export function decodeQotGetSearchQuoteSearchQuote(r: Reader, end: number): QotGetSearchQuoteSearchQuote {
  let $market: QotMarket | undefined;
  let $code: string | undefined;
  let $name: string | undefined;
  let $sec_type: SecurityType | undefined;
  let $is_watched: boolean | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 18: $code = r.text(end); break;
      case 26: $name = r.text(end); break;
      case 32: $sec_type = r.int() as SecurityType; break;
      case 40: $is_watched = r.bool(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetSearchQuoteSearchQuote>({ market: $market, code: $code, name: $name, sec_type: $sec_type, is_watched: $is_watched }, end, unknown);
}

/**
 * What to search for.
 *
 * OpenD's `Qot_GetSearchQuote.C2S`, sent with {@linkcode QotGetSearchQuote}.
 */
export interface QotGetSearchQuoteC2S extends Message {
  /** A code, a name or a part of one. */
  keyword: string;
  /** Most securities to return; 10 when left out. */
  max_count?: number | undefined;
  /** Which broker's market data to use; only matters for crypto, left out otherwise. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetSearchQuote.C2S`. */
export function encodeQotGetSearchQuoteC2S(w: Writer, v: QotGetSearchQuoteC2S): void {
  let at: number;
  w.string(10, v.keyword, "keyword");
  if (v.max_count != null) w.int32(16, v.max_count, "max_count");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSearchQuote.C2S`. */
export function decodeQotGetSearchQuoteC2S(r: Reader, end: number): QotGetSearchQuoteC2S {
  let $keyword: string | undefined;
  let $max_count: number | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $keyword = r.text(end); break;
      case 16: $max_count = r.int(); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($keyword === undefined) throw missing("Qot_GetSearchQuote.C2S", { keyword: $keyword });
  return r.finish<QotGetSearchQuoteC2S>({ keyword: $keyword, max_count: $max_count, header: $header }, end, unknown);
}

/**
 * What was found.
 *
 * OpenD's `Qot_GetSearchQuote.S2C`, brought by {@linkcode QotGetSearchQuote}.
 */
export interface QotGetSearchQuoteS2C extends Message {
  /** The securities found, at most max_count of them; not paged. */
  search_quote_list: readonly QotGetSearchQuoteSearchQuote[];
}

/** Writes a `Qot_GetSearchQuote.S2C`. */
export function encodeQotGetSearchQuoteS2C(w: Writer, v: QotGetSearchQuoteS2C): void {
  let at: number;
  for (const x of w.list(v.search_quote_list, "search_quote_list")) { at = w.open(10); encodeQotGetSearchQuoteSearchQuote(w, w.object(x, "search_quote_list")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSearchQuote.S2C`. */
export function decodeQotGetSearchQuoteS2C(r: Reader, end: number): QotGetSearchQuoteS2C {
  let $search_quote_list: QotGetSearchQuoteSearchQuote[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($search_quote_list ??= []).push(decodeQotGetSearchQuoteSearchQuote(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetSearchQuoteS2C>({ search_quote_list: $search_quote_list ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetSearchQuote.Request`, sent with {@linkcode QotGetSearchQuote}.
 */
export interface QotGetSearchQuoteRequest extends Message {
  /** What is asked. */
  c2s: QotGetSearchQuoteC2S;
}

/** Writes a `Qot_GetSearchQuote.Request`. */
export function encodeQotGetSearchQuoteRequest(w: Writer, v: QotGetSearchQuoteRequest): void {
  writeRequest(w, v, encodeQotGetSearchQuoteC2S);
}

/** Reads a `Qot_GetSearchQuote.Request`. */
export function decodeQotGetSearchQuoteRequest(r: Reader, end: number): QotGetSearchQuoteRequest {
  let $c2s: QotGetSearchQuoteC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetSearchQuoteC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetSearchQuote.Request", { c2s: $c2s });
  return r.finish<QotGetSearchQuoteRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetSearchQuote.Response`, brought by {@linkcode QotGetSearchQuote}.
 */
export interface QotGetSearchQuoteResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetSearchQuoteS2C | undefined;
}

/** Writes a `Qot_GetSearchQuote.Response`. */
export function encodeQotGetSearchQuoteResponse(w: Writer, v: QotGetSearchQuoteResponse): void {
  writeResponse(w, v, encodeQotGetSearchQuoteS2C);
}

/** Reads a `Qot_GetSearchQuote.Response`. */
export function decodeQotGetSearchQuoteResponse(r: Reader, end: number): QotGetSearchQuoteResponse {
  return readResponse("Qot_GetSearchQuote.Response", r, end, decodeQotGetSearchQuoteS2C) as QotGetSearchQuoteResponse;
}

/**
 * Securities by a part of their code or name: stocks, ETFs, plates and more. OpenD takes 10 of them in 30
 * seconds. It came with OpenD 10.8.
 *
 * OpenD's `Qot_GetSearchQuote` (3262), a request.
 *
 * @example
 * ```ts
 * import { QotGetSearchQuote } from "@opend/client/commands";
 *
 * const { search_quote_list } = await quote.request(QotGetSearchQuote, { keyword: "Tencent" });
 * ```
 */
export const QotGetSearchQuote: RequestCommand<QotGetSearchQuoteC2S, QotGetSearchQuoteS2C> = {
  kind: "request",
  id: 3262,
  name: "Qot_GetSearchQuote",
  limit: { requests: 10 },
  encode: encodeQotGetSearchQuoteRequest,
  decode: decodeQotGetSearchQuoteResponse,
  decodeData: decodeQotGetSearchQuoteS2C,
};

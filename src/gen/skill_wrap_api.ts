// Generated from proto/ by tools/generator. Do not edit.

import { none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import type { Message } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";

/**
 * Asks for unusual moves of technical indicators of a stock.
 *
 * OpenD's `SkillWrapAPI.TechnicalUnusualReq`, which no request or push of this client has.
 *
 * @example
 * ```ts
 * import type { SkillWrapAPITechnicalUnusualReq } from "@opend/client/commands";
 *
 * function show(message: SkillWrapAPITechnicalUnusualReq): void {
 *   console.log(message.stock_symbol);
 * }
 * ```
 */
export interface SkillWrapAPITechnicalUnusualReq extends Message {
  /** Code or name of the stock, to be matched; required. */
  stock_symbol?: string | undefined;
  /** How many calendar days to look back, default 7. */
  time_range?: number | undefined;
  /** Indicators to look at; empty takes all. */
  indicator_filters: readonly string[];
  /** Language of the answer: 0 simplified Chinese, 1 traditional Chinese, 2 English, 4 Thai, 5 Japanese. */
  language_id?: number | undefined;
}

/** Writes a `SkillWrapAPI.TechnicalUnusualReq`. */
export function encodeSkillWrapAPITechnicalUnusualReq(w: Writer, v: SkillWrapAPITechnicalUnusualReq): void {
  if (v.stock_symbol != null) w.string(10, v.stock_symbol, "stock_symbol");
  if (v.time_range != null) w.int32(16, v.time_range, "time_range");
  for (const x of w.list(v.indicator_filters, "indicator_filters")) { w.string(26, x, "indicator_filters"); }
  if (v.language_id != null) w.int32(32, v.language_id, "language_id");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `SkillWrapAPI.TechnicalUnusualReq`. */
export function decodeSkillWrapAPITechnicalUnusualReq(r: Reader, end: number): SkillWrapAPITechnicalUnusualReq {
  let $stock_symbol: string | undefined;
  let $time_range: number | undefined;
  let $indicator_filters: string[] | undefined;
  let $language_id: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $stock_symbol = r.text(end); break;
      case 16: $time_range = r.int(); break;
      case 26: ($indicator_filters ??= []).push(r.text(end)); break;
      case 32: $language_id = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<SkillWrapAPITechnicalUnusualReq>({ stock_symbol: $stock_symbol, time_range: $time_range, indicator_filters: $indicator_filters ?? none, language_id: $language_id }, end, unknown);
}

/**
 * The unusual moves of technical indicators found; here the data is not in an `s2c`.
 *
 * OpenD's `SkillWrapAPI.TechnicalUnusualRsp`, which no request or push of this client has.
 *
 * @example
 * ```ts
 * import type { SkillWrapAPITechnicalUnusualRsp } from "@opend/client/commands";
 *
 * function show(message: SkillWrapAPITechnicalUnusualRsp): void {
 *   console.log(message.retType);
 * }
 * ```
 */
export interface SkillWrapAPITechnicalUnusualRsp extends Message {
  /** 0 is success; any other value is a failure. */
  retType: RetType;
  /** Reason of a failure. */
  retMsg?: string | undefined;
  /** For logs: no table of its values is documented. */
  errCode?: number | undefined;
  /** Days that were looked at, such as "2026.4.2-2026.4.9". */
  time_range?: string | undefined;
  /** What was found, as text. */
  content?: string | undefined;
}

/** Writes a `SkillWrapAPI.TechnicalUnusualRsp`. */
export function encodeSkillWrapAPITechnicalUnusualRsp(w: Writer, v: SkillWrapAPITechnicalUnusualRsp): void {
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.time_range != null) w.string(34, v.time_range, "time_range");
  if (v.content != null) w.string(42, v.content, "content");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `SkillWrapAPI.TechnicalUnusualRsp`. */
export function decodeSkillWrapAPITechnicalUnusualRsp(r: Reader, end: number): SkillWrapAPITechnicalUnusualRsp {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $time_range: string | undefined;
  let $content: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $time_range = r.text(end); break;
      case 42: $content = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($retType === undefined) throw missing("SkillWrapAPI.TechnicalUnusualRsp", { retType: $retType });
  return r.finish<SkillWrapAPITechnicalUnusualRsp>({ retType: $retType, retMsg: $retMsg, errCode: $errCode, time_range: $time_range, content: $content }, end, unknown);
}

/**
 * Asks for unusual financial figures of a stock.
 *
 * OpenD's `SkillWrapAPI.FinancialUnusualReq`, which no request or push of this client has.
 *
 * @example
 * ```ts
 * import type { SkillWrapAPIFinancialUnusualReq } from "@opend/client/commands";
 *
 * function show(message: SkillWrapAPIFinancialUnusualReq): void {
 *   console.log(message.stock_symbol);
 * }
 * ```
 */
export interface SkillWrapAPIFinancialUnusualReq extends Message {
  /** Code or name of the stock, to be matched; required. */
  stock_symbol?: string | undefined;
  /** How many calendar days to look back, default 7. */
  time_range?: number | undefined;
  /** Aspects to look at; empty takes all. */
  analysis_dimensions: readonly string[];
  /** Language of the answer: 0 simplified Chinese, 1 traditional Chinese, 2 English, 4 Thai, 5 Japanese. */
  language_id?: number | undefined;
}

/** Writes a `SkillWrapAPI.FinancialUnusualReq`. */
export function encodeSkillWrapAPIFinancialUnusualReq(w: Writer, v: SkillWrapAPIFinancialUnusualReq): void {
  if (v.stock_symbol != null) w.string(10, v.stock_symbol, "stock_symbol");
  if (v.time_range != null) w.int32(16, v.time_range, "time_range");
  for (const x of w.list(v.analysis_dimensions, "analysis_dimensions")) { w.string(26, x, "analysis_dimensions"); }
  if (v.language_id != null) w.int32(32, v.language_id, "language_id");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `SkillWrapAPI.FinancialUnusualReq`. */
export function decodeSkillWrapAPIFinancialUnusualReq(r: Reader, end: number): SkillWrapAPIFinancialUnusualReq {
  let $stock_symbol: string | undefined;
  let $time_range: number | undefined;
  let $analysis_dimensions: string[] | undefined;
  let $language_id: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $stock_symbol = r.text(end); break;
      case 16: $time_range = r.int(); break;
      case 26: ($analysis_dimensions ??= []).push(r.text(end)); break;
      case 32: $language_id = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<SkillWrapAPIFinancialUnusualReq>({ stock_symbol: $stock_symbol, time_range: $time_range, analysis_dimensions: $analysis_dimensions ?? none, language_id: $language_id }, end, unknown);
}

/**
 * The unusual financial figures found; here the data is not in an `s2c`.
 *
 * OpenD's `SkillWrapAPI.FinancialUnusualRsp`, which no request or push of this client has.
 *
 * @example
 * ```ts
 * import type { SkillWrapAPIFinancialUnusualRsp } from "@opend/client/commands";
 *
 * function show(message: SkillWrapAPIFinancialUnusualRsp): void {
 *   console.log(message.retType);
 * }
 * ```
 */
export interface SkillWrapAPIFinancialUnusualRsp extends Message {
  /** 0 is success; any other value is a failure. */
  retType: RetType;
  /** Reason of a failure. */
  retMsg?: string | undefined;
  /** For logs: no table of its values is documented. */
  errCode?: number | undefined;
  /** Days that were looked at, such as "2026.4.2-2026.4.9". */
  time_range?: string | undefined;
  /** What was found, as text. */
  content?: string | undefined;
}

/** Writes a `SkillWrapAPI.FinancialUnusualRsp`. */
export function encodeSkillWrapAPIFinancialUnusualRsp(w: Writer, v: SkillWrapAPIFinancialUnusualRsp): void {
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.time_range != null) w.string(34, v.time_range, "time_range");
  if (v.content != null) w.string(42, v.content, "content");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `SkillWrapAPI.FinancialUnusualRsp`. */
export function decodeSkillWrapAPIFinancialUnusualRsp(r: Reader, end: number): SkillWrapAPIFinancialUnusualRsp {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $time_range: string | undefined;
  let $content: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $time_range = r.text(end); break;
      case 42: $content = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($retType === undefined) throw missing("SkillWrapAPI.FinancialUnusualRsp", { retType: $retType });
  return r.finish<SkillWrapAPIFinancialUnusualRsp>({ retType: $retType, retMsg: $retMsg, errCode: $errCode, time_range: $time_range, content: $content }, end, unknown);
}

/**
 * Asks for unusual activity in derivatives of a stock.
 *
 * OpenD's `SkillWrapAPI.DerivativeUnusualReq`, which no request or push of this client has.
 *
 * @example
 * ```ts
 * import type { SkillWrapAPIDerivativeUnusualReq } from "@opend/client/commands";
 *
 * function show(message: SkillWrapAPIDerivativeUnusualReq): void {
 *   console.log(message.stock_symbol);
 * }
 * ```
 */
export interface SkillWrapAPIDerivativeUnusualReq extends Message {
  /** Code or name of the stock, to be matched; required. */
  stock_symbol?: string | undefined;
  /** How many calendar days to look back, default 7. */
  time_range?: number | undefined;
  /** Aspects to look at; empty takes all. */
  analysis_dimensions: readonly string[];
  /** Language of the answer: 0 simplified Chinese, 1 traditional Chinese, 2 English, 4 Thai, 5 Japanese. */
  language_id?: number | undefined;
}

/** Writes a `SkillWrapAPI.DerivativeUnusualReq`. */
export function encodeSkillWrapAPIDerivativeUnusualReq(w: Writer, v: SkillWrapAPIDerivativeUnusualReq): void {
  if (v.stock_symbol != null) w.string(10, v.stock_symbol, "stock_symbol");
  if (v.time_range != null) w.int32(16, v.time_range, "time_range");
  for (const x of w.list(v.analysis_dimensions, "analysis_dimensions")) { w.string(26, x, "analysis_dimensions"); }
  if (v.language_id != null) w.int32(32, v.language_id, "language_id");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `SkillWrapAPI.DerivativeUnusualReq`. */
export function decodeSkillWrapAPIDerivativeUnusualReq(r: Reader, end: number): SkillWrapAPIDerivativeUnusualReq {
  let $stock_symbol: string | undefined;
  let $time_range: number | undefined;
  let $analysis_dimensions: string[] | undefined;
  let $language_id: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $stock_symbol = r.text(end); break;
      case 16: $time_range = r.int(); break;
      case 26: ($analysis_dimensions ??= []).push(r.text(end)); break;
      case 32: $language_id = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<SkillWrapAPIDerivativeUnusualReq>({ stock_symbol: $stock_symbol, time_range: $time_range, analysis_dimensions: $analysis_dimensions ?? none, language_id: $language_id }, end, unknown);
}

/**
 * The unusual activity in derivatives found; here the data is not in an `s2c`.
 *
 * OpenD's `SkillWrapAPI.DerivativeUnusualRsp`, which no request or push of this client has.
 *
 * @example
 * ```ts
 * import type { SkillWrapAPIDerivativeUnusualRsp } from "@opend/client/commands";
 *
 * function show(message: SkillWrapAPIDerivativeUnusualRsp): void {
 *   console.log(message.retType);
 * }
 * ```
 */
export interface SkillWrapAPIDerivativeUnusualRsp extends Message {
  /** 0 is success; any other value is a failure. */
  retType: RetType;
  /** Reason of a failure. */
  retMsg?: string | undefined;
  /** For logs: no table of its values is documented. */
  errCode?: number | undefined;
  /** Days that were looked at, such as "2026.4.2-2026.4.9". */
  time_range?: string | undefined;
  /** What was found, as text. */
  content?: string | undefined;
}

/** Writes a `SkillWrapAPI.DerivativeUnusualRsp`. */
export function encodeSkillWrapAPIDerivativeUnusualRsp(w: Writer, v: SkillWrapAPIDerivativeUnusualRsp): void {
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.time_range != null) w.string(34, v.time_range, "time_range");
  if (v.content != null) w.string(42, v.content, "content");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `SkillWrapAPI.DerivativeUnusualRsp`. */
export function decodeSkillWrapAPIDerivativeUnusualRsp(r: Reader, end: number): SkillWrapAPIDerivativeUnusualRsp {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $time_range: string | undefined;
  let $content: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $time_range = r.text(end); break;
      case 42: $content = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($retType === undefined) throw missing("SkillWrapAPI.DerivativeUnusualRsp", { retType: $retType });
  return r.finish<SkillWrapAPIDerivativeUnusualRsp>({ retType: $retType, retMsg: $retMsg, errCode: $errCode, time_range: $time_range, content: $content }, end, unknown);
}

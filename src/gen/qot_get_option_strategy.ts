// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeComboLeg, decodeQotHeader, decodeSecurity, encodeComboLeg, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { ComboLeg, ComboLegInput, IndexOptionType, OptionStrategyType, OptionType, QotHeader, Security, SecurityInput } from "./qot_common.ts";

/**
 * One combination.
 *
 * OpenD's `Qot_GetOptionStrategy.OptionStrategyItem`, held by {@linkcode QotGetOptionStrategyS2C}.
 */
export interface QotGetOptionStrategyOptionStrategyItem extends Message {
  /** Code of the combination, such as "TCH260522C/P330". */
  code: string;
  /** Name of the combination for showing. */
  name: string;
  /** Which kind of strategy it is. */
  option_strategy: OptionStrategyType;
  /** The underlying of its options. */
  stock_owner: Security;
  /** Its legs: contract, side and ratio of each. */
  multi_legs: readonly ComboLeg[];
}

/** Writes a `Qot_GetOptionStrategy.OptionStrategyItem`. */
export function encodeQotGetOptionStrategyOptionStrategyItem(w: Writer, v: QotGetOptionStrategyOptionStrategyItem): void {
  let at: number;
  w.string(10, v.code, "code");
  w.string(18, v.name, "name");
  w.int32(24, v.option_strategy, "option_strategy");
  { at = w.open(34); encodeSecurity(w, w.security(v.stock_owner, "stock_owner")); w.close(at); }
  for (const x of w.list(v.multi_legs, "multi_legs")) { at = w.open(42); encodeComboLeg(w, w.object(x, "multi_legs")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionStrategy.OptionStrategyItem`. */
export function decodeQotGetOptionStrategyOptionStrategyItem(r: Reader, end: number): QotGetOptionStrategyOptionStrategyItem {
  let $code: string | undefined;
  let $name: string | undefined;
  let $option_strategy: OptionStrategyType | undefined;
  let $stock_owner: Security | undefined;
  let $multi_legs: ComboLeg[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $code = r.text(end); break;
      case 18: $name = r.text(end); break;
      case 24: $option_strategy = r.int() as OptionStrategyType; break;
      case 34: $stock_owner = merged($stock_owner, decodeSecurity(r, r.endOf(end))); break;
      case 42: ($multi_legs ??= []).push(decodeComboLeg(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($code === undefined || $name === undefined || $option_strategy === undefined || $stock_owner === undefined) throw missing("Qot_GetOptionStrategy.OptionStrategyItem", { code: $code, name: $name, option_strategy: $option_strategy, stock_owner: $stock_owner });
  return r.finish<QotGetOptionStrategyOptionStrategyItem>({ code: $code, name: $name, option_strategy: $option_strategy, stock_owner: $stock_owner, multi_legs: $multi_legs ?? none }, end, unknown);
}

/**
 * Which strategy, on which underlying, and for which expiry, width and strike.
 *
 * OpenD's `Qot_GetOptionStrategy.C2S`, sent with {@linkcode QotGetOptionStrategy}.
 */
export interface QotGetOptionStrategyC2S extends Message {
  /** The underlying: a stock of Hong Kong or the USA, or the Hang Seng or HSCEI index. */
  owner: Security;
  /** Which kind of strategy to look for. */
  option_strategy: OptionStrategyType;
  /**
   * Day of expiry as YYYY-MM-DD, of the nearer options if there are two. Left out: any by the schema, the
   * nearest in the official sample. Calendar and diagonal spreads need it.
   */
  expire_time?: string | undefined;
  /** Day of expiry of the farther options as YYYY-MM-DD; needed for calendar and diagonal spreads. */
  far_expire_time?: string | undefined;
  /**
   * Distance between the strikes, one that QotGetOptionStrategySpread gave. Only for strategies that have a
   * width; the official document calls it required for them, the schema says that all are returned without
   * it.
   */
  spread?: number | undefined;
  /** Only calls or only puts; left out: both. */
  option_type?: OptionType | undefined;
  /** Only combinations with this strike; left out: any. */
  strike_price?: number | undefined;
  /** Normal or small index options; only for the Hang Seng and HSCEI indices. */
  index_option_type?: IndexOptionType | undefined;
  /** Which broker's market data to use; only matters for crypto, left out otherwise. */
  header?: QotHeader | undefined;
}

/**
 * Which strategy, on which underlying, and for which expiry, width and strike.
 *
 * What a request gives for OpenD's `Qot_GetOptionStrategy.C2S`, sent with {@linkcode QotGetOptionStrategy}.
 */
export interface QotGetOptionStrategyC2SInput extends Message {
  /** The underlying: a stock of Hong Kong or the USA, or the Hang Seng or HSCEI index. */
  owner: SecurityInput;
  /** Which kind of strategy to look for. */
  option_strategy: OptionStrategyType;
  /**
   * Day of expiry as YYYY-MM-DD, of the nearer options if there are two. Left out: any by the schema, the
   * nearest in the official sample. Calendar and diagonal spreads need it.
   */
  expire_time?: string | undefined;
  /** Day of expiry of the farther options as YYYY-MM-DD; needed for calendar and diagonal spreads. */
  far_expire_time?: string | undefined;
  /**
   * Distance between the strikes, one that QotGetOptionStrategySpread gave. Only for strategies that have a
   * width; the official document calls it required for them, the schema says that all are returned without
   * it.
   */
  spread?: number | undefined;
  /** Only calls or only puts; left out: both. */
  option_type?: OptionType | undefined;
  /** Only combinations with this strike; left out: any. */
  strike_price?: number | undefined;
  /** Normal or small index options; only for the Hang Seng and HSCEI indices. */
  index_option_type?: IndexOptionType | undefined;
  /** Which broker's market data to use; only matters for crypto, left out otherwise. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetOptionStrategy.C2S`. */
export function encodeQotGetOptionStrategyC2S(w: Writer, v: QotGetOptionStrategyC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  w.int32(16, v.option_strategy, "option_strategy");
  if (v.expire_time != null) w.string(26, v.expire_time, "expire_time");
  if (v.far_expire_time != null) w.string(34, v.far_expire_time, "far_expire_time");
  if (v.spread != null) w.double(41, v.spread, "spread");
  if (v.option_type != null) w.int32(48, v.option_type, "option_type");
  if (v.strike_price != null) w.double(57, v.strike_price, "strike_price");
  if (v.index_option_type != null) w.int32(64, v.index_option_type, "index_option_type");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionStrategy.C2S`. */
export function decodeQotGetOptionStrategyC2S(r: Reader, end: number): QotGetOptionStrategyC2S {
  let $owner: Security | undefined;
  let $option_strategy: OptionStrategyType | undefined;
  let $expire_time: string | undefined;
  let $far_expire_time: string | undefined;
  let $spread: number | undefined;
  let $option_type: OptionType | undefined;
  let $strike_price: number | undefined;
  let $index_option_type: IndexOptionType | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 16: $option_strategy = r.int() as OptionStrategyType; break;
      case 26: $expire_time = r.text(end); break;
      case 34: $far_expire_time = r.text(end); break;
      case 41: $spread = r.double(); break;
      case 48: $option_type = r.int() as OptionType; break;
      case 57: $strike_price = r.double(); break;
      case 64: $index_option_type = r.int() as IndexOptionType; break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($owner === undefined || $option_strategy === undefined) throw missing("Qot_GetOptionStrategy.C2S", { owner: $owner, option_strategy: $option_strategy });
  return r.finish<QotGetOptionStrategyC2S>({ owner: $owner, option_strategy: $option_strategy, expire_time: $expire_time, far_expire_time: $far_expire_time, spread: $spread, option_type: $option_type, strike_price: $strike_price, index_option_type: $index_option_type, header: $header }, end, unknown);
}

/**
 * The combinations found.
 *
 * OpenD's `Qot_GetOptionStrategy.S2C`, brought by {@linkcode QotGetOptionStrategy}.
 */
export interface QotGetOptionStrategyS2C extends Message {
  /** The combinations; not paged. */
  strategyList: readonly QotGetOptionStrategyOptionStrategyItem[];
}

/** Writes a `Qot_GetOptionStrategy.S2C`. */
export function encodeQotGetOptionStrategyS2C(w: Writer, v: QotGetOptionStrategyS2C): void {
  let at: number;
  for (const x of w.list(v.strategyList, "strategyList")) { at = w.open(10); encodeQotGetOptionStrategyOptionStrategyItem(w, w.object(x, "strategyList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionStrategy.S2C`. */
export function decodeQotGetOptionStrategyS2C(r: Reader, end: number): QotGetOptionStrategyS2C {
  let $strategyList: QotGetOptionStrategyOptionStrategyItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($strategyList ??= []).push(decodeQotGetOptionStrategyOptionStrategyItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionStrategyS2C>({ strategyList: $strategyList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionStrategy.Request`, sent with {@linkcode QotGetOptionStrategy}.
 */
export interface QotGetOptionStrategyRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionStrategyC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOptionStrategy.Request`, sent with {@linkcode QotGetOptionStrategy}.
 */
export interface QotGetOptionStrategyRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOptionStrategyC2SInput;
}

/** Writes a `Qot_GetOptionStrategy.Request`. */
export function encodeQotGetOptionStrategyRequest(w: Writer, v: QotGetOptionStrategyRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionStrategyC2S);
}

/** Reads a `Qot_GetOptionStrategy.Request`. */
export function decodeQotGetOptionStrategyRequest(r: Reader, end: number): QotGetOptionStrategyRequest {
  let $c2s: QotGetOptionStrategyC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionStrategyC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionStrategy.Request", { c2s: $c2s });
  return r.finish<QotGetOptionStrategyRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionStrategy.Response`, brought by {@linkcode QotGetOptionStrategy}.
 */
export interface QotGetOptionStrategyResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionStrategyS2C | undefined;
}

/** Writes a `Qot_GetOptionStrategy.Response`. */
export function encodeQotGetOptionStrategyResponse(w: Writer, v: QotGetOptionStrategyResponse): void {
  writeResponse(w, v, encodeQotGetOptionStrategyS2C);
}

/** Reads a `Qot_GetOptionStrategy.Response`. */
export function decodeQotGetOptionStrategyResponse(r: Reader, end: number): QotGetOptionStrategyResponse {
  return readResponse("Qot_GetOptionStrategy.Response", r, end, decodeQotGetOptionStrategyS2C) as QotGetOptionStrategyResponse;
}

/**
 * The combinations of options on an underlying that make up a strategy, such as all its straddles. Their legs
 * can be handed to QotGetOptionQuote and QotGetOptionStrategyAnalysis. OpenD takes 30 of them in 30 seconds.
 * It came with OpenD 10.7.
 *
 * OpenD's `Qot_GetOptionStrategy` (3256), a request.
 *
 * @example
 * ```ts
 * import { OptionStrategyType, QotGetOptionStrategy } from "@opend/client/commands";
 *
 * const { strategyList } = await quote.request(QotGetOptionStrategy, {
 *   owner: "US.AAPL",
 *   option_strategy: OptionStrategyType.Straddle,
 * });
 * ```
 */
export const QotGetOptionStrategy: RequestCommand<QotGetOptionStrategyC2SInput, QotGetOptionStrategyS2C> = {
  kind: "request",
  id: 3256,
  name: "Qot_GetOptionStrategy",
  limit: { requests: 30 },
  encode: encodeQotGetOptionStrategyRequest,
  decode: decodeQotGetOptionStrategyResponse,
  decodeData: decodeQotGetOptionStrategyS2C,
};

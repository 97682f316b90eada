// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { IndexOptionType, OptionStrategyType, QotHeader, Security, SecurityInput } from "./qot_common.ts";

/**
 * Which strategy, on which underlying, and for which expiry.
 *
 * OpenD's `Qot_GetOptionStrategySpread.C2S`, sent with {@linkcode QotGetOptionStrategySpread}.
 */
export interface QotGetOptionStrategySpreadC2S extends Message {
  /** The underlying: a stock of Hong Kong or the USA, or the Hang Seng or HSCEI index. */
  owner: Security;
  /** Which kind of strategy; one of those that have a width. */
  option_strategy: OptionStrategyType;
  /**
   * Day of expiry as YYYY-MM-DD, of the nearer options if there are two; left out: the first of the
   * underlying's expiry dates.
   */
  expire_time?: string | undefined;
  /** Day of expiry of the farther options as YYYY-MM-DD; needed for diagonal spreads. */
  far_expire_time?: string | undefined;
  /** Normal or small index options; only for the Hang Seng and HSCEI indices. */
  index_option_type?: IndexOptionType | undefined;
  /** Which broker's market data to use; only matters for crypto, left out otherwise. */
  header?: QotHeader | undefined;
}

/**
 * Which strategy, on which underlying, and for which expiry.
 *
 * What a request gives for OpenD's `Qot_GetOptionStrategySpread.C2S`, sent with {@linkcode QotGetOptionStrategySpread}.
 */
export interface QotGetOptionStrategySpreadC2SInput extends Message {
  /** The underlying: a stock of Hong Kong or the USA, or the Hang Seng or HSCEI index. */
  owner: SecurityInput;
  /** Which kind of strategy; one of those that have a width. */
  option_strategy: OptionStrategyType;
  /**
   * Day of expiry as YYYY-MM-DD, of the nearer options if there are two; left out: the first of the
   * underlying's expiry dates.
   */
  expire_time?: string | undefined;
  /** Day of expiry of the farther options as YYYY-MM-DD; needed for diagonal spreads. */
  far_expire_time?: string | undefined;
  /** Normal or small index options; only for the Hang Seng and HSCEI indices. */
  index_option_type?: IndexOptionType | undefined;
  /** Which broker's market data to use; only matters for crypto, left out otherwise. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetOptionStrategySpread.C2S`. */
export function encodeQotGetOptionStrategySpreadC2S(w: Writer, v: QotGetOptionStrategySpreadC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  w.int32(16, v.option_strategy, "option_strategy");
  if (v.expire_time != null) w.string(26, v.expire_time, "expire_time");
  if (v.far_expire_time != null) w.string(34, v.far_expire_time, "far_expire_time");
  if (v.index_option_type != null) w.int32(40, v.index_option_type, "index_option_type");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionStrategySpread.C2S`. */
export function decodeQotGetOptionStrategySpreadC2S(r: Reader, end: number): QotGetOptionStrategySpreadC2S {
  let $owner: Security | undefined;
  let $option_strategy: OptionStrategyType | undefined;
  let $expire_time: string | undefined;
  let $far_expire_time: string | undefined;
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
      case 40: $index_option_type = r.int() as IndexOptionType; break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($owner === undefined || $option_strategy === undefined) throw missing("Qot_GetOptionStrategySpread.C2S", { owner: $owner, option_strategy: $option_strategy });
  return r.finish<QotGetOptionStrategySpreadC2S>({ owner: $owner, option_strategy: $option_strategy, expire_time: $expire_time, far_expire_time: $far_expire_time, index_option_type: $index_option_type, header: $header }, end, unknown);
}

/**
 * The distances found.
 *
 * OpenD's `Qot_GetOptionStrategySpread.S2C`, brought by {@linkcode QotGetOptionStrategySpread}.
 */
export interface QotGetOptionStrategySpreadS2C extends Message {
  /** The distances, in the unit of the underlying's price, such as 0.5, 1 and 2. */
  spreadList: readonly number[];
}

/** Writes a `Qot_GetOptionStrategySpread.S2C`. */
export function encodeQotGetOptionStrategySpreadS2C(w: Writer, v: QotGetOptionStrategySpreadS2C): void {
  for (const x of w.list(v.spreadList, "spreadList")) { w.double(9, x, "spreadList"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionStrategySpread.S2C`. */
export function decodeQotGetOptionStrategySpreadS2C(r: Reader, end: number): QotGetOptionStrategySpreadS2C {
  let $spreadList: number[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: ($spreadList ??= []).push(r.double()); break;
      case 10: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($spreadList ??= []).push(r.double());
        if (r.pos !== stop) throw overrun();
        break;
      }
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionStrategySpreadS2C>({ spreadList: $spreadList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionStrategySpread.Request`, sent with {@linkcode QotGetOptionStrategySpread}.
 */
export interface QotGetOptionStrategySpreadRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionStrategySpreadC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOptionStrategySpread.Request`, sent with {@linkcode QotGetOptionStrategySpread}.
 */
export interface QotGetOptionStrategySpreadRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOptionStrategySpreadC2SInput;
}

/** Writes a `Qot_GetOptionStrategySpread.Request`. */
export function encodeQotGetOptionStrategySpreadRequest(w: Writer, v: QotGetOptionStrategySpreadRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionStrategySpreadC2S);
}

/** Reads a `Qot_GetOptionStrategySpread.Request`. */
export function decodeQotGetOptionStrategySpreadRequest(r: Reader, end: number): QotGetOptionStrategySpreadRequest {
  let $c2s: QotGetOptionStrategySpreadC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionStrategySpreadC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionStrategySpread.Request", { c2s: $c2s });
  return r.finish<QotGetOptionStrategySpreadRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionStrategySpread.Response`, brought by {@linkcode QotGetOptionStrategySpread}.
 */
export interface QotGetOptionStrategySpreadResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionStrategySpreadS2C | undefined;
}

/** Writes a `Qot_GetOptionStrategySpread.Response`. */
export function encodeQotGetOptionStrategySpreadResponse(w: Writer, v: QotGetOptionStrategySpreadResponse): void {
  writeResponse(w, v, encodeQotGetOptionStrategySpreadS2C);
}

/** Reads a `Qot_GetOptionStrategySpread.Response`. */
export function decodeQotGetOptionStrategySpreadResponse(r: Reader, end: number): QotGetOptionStrategySpreadResponse {
  return readResponse("Qot_GetOptionStrategySpread.Response", r, end, decodeQotGetOptionStrategySpreadS2C) as QotGetOptionStrategySpreadResponse;
}

/**
 * Which distances between strikes are to be had for a strategy, to ask QotGetOptionStrategy with. Only for
 * vertical spread, strangle, collar, butterfly, condor, iron butterfly, iron condor and diagonal spread.
 * OpenD takes 30 of them in 30 seconds. It came with OpenD 10.7.
 *
 * OpenD's `Qot_GetOptionStrategySpread` (3258), a request.
 *
 * @example
 * ```ts
 * import { OptionStrategyType, QotGetOptionStrategySpread } from "@opend/client/commands";
 *
 * const { spreadList } = await quote.request(QotGetOptionStrategySpread, {
 *   owner: "US.AAPL",
 *   option_strategy: OptionStrategyType.Straddle,
 * });
 * ```
 */
export const QotGetOptionStrategySpread: RequestCommand<QotGetOptionStrategySpreadC2SInput, QotGetOptionStrategySpreadS2C> = {
  kind: "request",
  id: 3258,
  name: "Qot_GetOptionStrategySpread",
  limit: { requests: 30 },
  encode: encodeQotGetOptionStrategySpreadRequest,
  decode: decodeQotGetOptionStrategySpreadResponse,
  decodeData: decodeQotGetOptionStrategySpreadS2C,
};

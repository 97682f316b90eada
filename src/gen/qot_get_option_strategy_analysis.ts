// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeComboLeg, decodeQotHeader, encodeComboLeg, encodeQotHeader } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { ComboLeg, ComboLegInput, OptionStrategyType, QotHeader } from "./qot_common.ts";

/**
 * The combination to look at.
 *
 * OpenD's `Qot_GetOptionStrategyAnalysis.C2S`, sent with {@linkcode QotGetOptionStrategyAnalysis}.
 */
export interface QotGetOptionStrategyAnalysisC2S extends Message {
  /** Its legs, at least one: contract, side and ratio of each. */
  multi_legs: readonly ComboLeg[];
  /** Which broker's market data to use; only matters for crypto, left out otherwise. */
  header?: QotHeader | undefined;
}

/**
 * The combination to look at.
 *
 * What a request gives for OpenD's `Qot_GetOptionStrategyAnalysis.C2S`, sent with {@linkcode QotGetOptionStrategyAnalysis}.
 */
export interface QotGetOptionStrategyAnalysisC2SInput extends Message {
  /** Its legs, at least one: contract, side and ratio of each. */
  multi_legs?: readonly ComboLegInput[] | undefined;
  /** Which broker's market data to use; only matters for crypto, left out otherwise. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetOptionStrategyAnalysis.C2S`. */
export function encodeQotGetOptionStrategyAnalysisC2S(w: Writer, v: QotGetOptionStrategyAnalysisC2SInput): void {
  let at: number;
  for (const x of w.list(v.multi_legs, "multi_legs")) { at = w.open(10); encodeComboLeg(w, w.object(x, "multi_legs")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionStrategyAnalysis.C2S`. */
export function decodeQotGetOptionStrategyAnalysisC2S(r: Reader, end: number): QotGetOptionStrategyAnalysisC2S {
  let $multi_legs: ComboLeg[] | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($multi_legs ??= []).push(decodeComboLeg(r, r.endOf(end))); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionStrategyAnalysisC2S>({ multi_legs: $multi_legs ?? none, header: $header }, end, unknown);
}

/**
 * What is to be known of the combination.
 *
 * OpenD's `Qot_GetOptionStrategyAnalysis.S2C`, brought by {@linkcode QotGetOptionStrategyAnalysis}.
 */
export interface QotGetOptionStrategyAnalysisS2C extends Message {
  /** Code of the combination, such as "TCH260522C/P330". */
  code: string;
  /** Name of the combination for showing. */
  name: string;
  /** Which kind of strategy the legs make up. */
  option_strategy: OptionStrategyType;
  /** Best bid for the whole combination, per share of the underlying. */
  bid1?: number | undefined;
  /** Best ask for the whole combination, per share of the underlying. */
  ask1?: number | undefined;
  /**
   * Most that can be gained, in money for one combination. Without bound: 9999999 by the schema, 1e15 in the
   * official sample.
   */
  max_profit?: number | undefined;
  /**
   * Most that can be lost, in money for one combination, negative in the official sample. Without bound:
   * 9999999.
   */
  max_loss?: number | undefined;
  /** Prices of the underlying at which there is neither profit nor loss at expiry; there may be several. */
  breakeven_points: readonly number[];
  /**
   * Likelihood of a profit; a fraction in the official sample (0.32 = 32 %), though the official document
   * calls it a percentage.
   */
  prob_of_profit?: number | undefined;
  /** Greek of the whole combination: its change for a change of the underlying's price by 1. */
  delta?: number | undefined;
  /** Greek of the whole combination: its change as a day goes by. */
  theta?: number | undefined;
}

/** Writes a `Qot_GetOptionStrategyAnalysis.S2C`. */
export function encodeQotGetOptionStrategyAnalysisS2C(w: Writer, v: QotGetOptionStrategyAnalysisS2C): void {
  w.string(10, v.code, "code");
  w.string(18, v.name, "name");
  w.int32(24, v.option_strategy, "option_strategy");
  if (v.bid1 != null) w.double(33, v.bid1, "bid1");
  if (v.ask1 != null) w.double(41, v.ask1, "ask1");
  if (v.max_profit != null) w.double(49, v.max_profit, "max_profit");
  if (v.max_loss != null) w.double(57, v.max_loss, "max_loss");
  for (const x of w.list(v.breakeven_points, "breakeven_points")) { w.double(65, x, "breakeven_points"); }
  if (v.prob_of_profit != null) w.double(73, v.prob_of_profit, "prob_of_profit");
  if (v.delta != null) w.double(81, v.delta, "delta");
  if (v.theta != null) w.double(89, v.theta, "theta");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionStrategyAnalysis.S2C`. */
export function decodeQotGetOptionStrategyAnalysisS2C(r: Reader, end: number): QotGetOptionStrategyAnalysisS2C {
  let $code: string | undefined;
  let $name: string | undefined;
  let $option_strategy: OptionStrategyType | undefined;
  let $bid1: number | undefined;
  let $ask1: number | undefined;
  let $max_profit: number | undefined;
  let $max_loss: number | undefined;
  let $breakeven_points: number[] | undefined;
  let $prob_of_profit: number | undefined;
  let $delta: number | undefined;
  let $theta: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $code = r.text(end); break;
      case 18: $name = r.text(end); break;
      case 24: $option_strategy = r.int() as OptionStrategyType; break;
      case 33: $bid1 = r.double(); break;
      case 41: $ask1 = r.double(); break;
      case 49: $max_profit = r.double(); break;
      case 57: $max_loss = r.double(); break;
      case 65: ($breakeven_points ??= []).push(r.double()); break;
      case 66: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($breakeven_points ??= []).push(r.double());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 73: $prob_of_profit = r.double(); break;
      case 81: $delta = r.double(); break;
      case 89: $theta = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($code === undefined || $name === undefined || $option_strategy === undefined) throw missing("Qot_GetOptionStrategyAnalysis.S2C", { code: $code, name: $name, option_strategy: $option_strategy });
  return r.finish<QotGetOptionStrategyAnalysisS2C>({ code: $code, name: $name, option_strategy: $option_strategy, bid1: $bid1, ask1: $ask1, max_profit: $max_profit, max_loss: $max_loss, breakeven_points: $breakeven_points ?? none, prob_of_profit: $prob_of_profit, delta: $delta, theta: $theta }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionStrategyAnalysis.Request`, sent with {@linkcode QotGetOptionStrategyAnalysis}.
 */
export interface QotGetOptionStrategyAnalysisRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionStrategyAnalysisC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOptionStrategyAnalysis.Request`, sent with {@linkcode QotGetOptionStrategyAnalysis}.
 */
export interface QotGetOptionStrategyAnalysisRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOptionStrategyAnalysisC2SInput;
}

/** Writes a `Qot_GetOptionStrategyAnalysis.Request`. */
export function encodeQotGetOptionStrategyAnalysisRequest(w: Writer, v: QotGetOptionStrategyAnalysisRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionStrategyAnalysisC2S);
}

/** Reads a `Qot_GetOptionStrategyAnalysis.Request`. */
export function decodeQotGetOptionStrategyAnalysisRequest(r: Reader, end: number): QotGetOptionStrategyAnalysisRequest {
  let $c2s: QotGetOptionStrategyAnalysisC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionStrategyAnalysisC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionStrategyAnalysis.Request", { c2s: $c2s });
  return r.finish<QotGetOptionStrategyAnalysisRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionStrategyAnalysis.Response`, brought by {@linkcode QotGetOptionStrategyAnalysis}.
 */
export interface QotGetOptionStrategyAnalysisResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionStrategyAnalysisS2C | undefined;
}

/** Writes a `Qot_GetOptionStrategyAnalysis.Response`. */
export function encodeQotGetOptionStrategyAnalysisResponse(w: Writer, v: QotGetOptionStrategyAnalysisResponse): void {
  writeResponse(w, v, encodeQotGetOptionStrategyAnalysisS2C);
}

/** Reads a `Qot_GetOptionStrategyAnalysis.Response`. */
export function decodeQotGetOptionStrategyAnalysisResponse(r: Reader, end: number): QotGetOptionStrategyAnalysisResponse {
  return readResponse("Qot_GetOptionStrategyAnalysis.Response", r, end, decodeQotGetOptionStrategyAnalysisS2C) as QotGetOptionStrategyAnalysisResponse;
}

/**
 * What a combination of options can gain and lose, where it breaks even, and what it is bid and asked for as
 * a whole. Its best bid and ask are the ones to price a combo order with. It does not use up the quota of
 * option subscriptions. OpenD takes 30 of them in 30 seconds. It came with OpenD 10.7.
 *
 * OpenD's `Qot_GetOptionStrategyAnalysis` (3257), a request.
 *
 * @example
 * ```ts
 * import { QotGetOptionStrategyAnalysis, TrdSide } from "@opend/client/commands";
 *
 * const { breakeven_points } = await quote.request(QotGetOptionStrategyAnalysis, {
 *   multi_legs: [{ security: "US.AAPL281215C320000", side: TrdSide.Buy, qtyRatio: 1 }],
 * });
 * ```
 */
export const QotGetOptionStrategyAnalysis: RequestCommand<QotGetOptionStrategyAnalysisC2SInput, QotGetOptionStrategyAnalysisS2C> = {
  kind: "request",
  id: 3257,
  name: "Qot_GetOptionStrategyAnalysis",
  limit: { requests: 30 },
  encode: encodeQotGetOptionStrategyAnalysisRequest,
  decode: decodeQotGetOptionStrategyAnalysisResponse,
  decodeData: decodeQotGetOptionStrategyAnalysisS2C,
};

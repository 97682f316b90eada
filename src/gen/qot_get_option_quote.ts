// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeComboLeg, decodeQotHeader, encodeComboLeg, encodeQotHeader } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { ComboLeg, ComboLegInput, IndexOptionType, OptionAreaType, OptionType, QotHeader } from "./qot_common.ts";

/**
 * The quote. What is called absent for a strategy is so in the official sample, of a strategy with two legs.
 *
 * OpenD's `Qot_GetOptionQuote.OptionQuote`, held by {@linkcode QotGetOptionQuoteS2C}.
 */
export interface QotGetOptionQuoteOptionQuote extends Message {
  /** Latest price, per share of the underlying; for a strategy the legs' prices put together. */
  price?: number | undefined;
  /** Change of the price against the close before, in the price's currency. */
  chg?: number | undefined;
  /** Change of the price against the close before, in percent (20 = 20 %). */
  chg_rate?: number | undefined;
  /** Number of contracts traded today; absent for a strategy. */
  vol?: number | undefined;
  /** Amount traded today; absent for a strategy. */
  turnover?: number | undefined;
  /** Highest price of today; absent for a strategy. */
  high?: number | undefined;
  /** Lowest price of today; absent for a strategy. */
  low?: number | undefined;
  /** Middle between best bid and best ask; absent for a strategy. */
  mid?: number | undefined;
  /** Opening price of today; absent for a strategy. */
  open?: number | undefined;
  /** Closing price of the trading day before. */
  pre_close?: number | undefined;
  /** Number of contracts that are open; absent for a strategy. */
  open_interest?: number | undefined;
  /** Premium over the underlying's price, in percent (20 = 20 %); absent for a strategy. */
  premium?: number | undefined;
  /** Implied volatility, in percent (20 = 20 %); absent for a strategy. */
  IV?: number | undefined;
  /** Greek: change of the option's price for a change of the underlying's price by 1. */
  delta?: number | undefined;
  /** Greek: change of delta for a change of the underlying's price by 1. */
  gamma?: number | undefined;
  /** Greek: change of the option's price with the implied volatility. */
  vega?: number | undefined;
  /** Greek: change of the option's price as a day goes by. */
  theta?: number | undefined;
  /** Greek: change of the option's price with the interest rate. */
  rho?: number | undefined;
  /** Call or put; absent for a strategy. */
  option_type?: OptionType | undefined;
  /** Day on which the option expires, as YYYY-MM-DD. */
  expire_time?: string | undefined;
  /** Price at which the option can be exercised; absent for a strategy. */
  strike?: number | undefined;
  /** How many shares of the underlying a contract stands for. */
  contract_size?: number | undefined;
  /** What to multiply the price by to get the cost of a contract. */
  contract_multiplier?: number | undefined;
  /** When it can be exercised: American, European or Bermudan; absent for a strategy. */
  exercise_type?: OptionAreaType | undefined;
  /** Days left until it expires; negative when it has expired. */
  days_to_expiry?: number | undefined;
  /** Net number of contracts that are open. Only for Hong Kong options; absent for a strategy. */
  net_open_interest?: number | undefined;
  /** Nominal amount of a contract. Only for Hong Kong options; absent for a strategy. */
  contract_value?: number | undefined;
  /** How many lots of the underlying a contract equals. Only for Hong Kong options; absent for a strategy. */
  equal_underlying?: number | undefined;
  /** For an option on an index: of normal or of small size. */
  index_option_type?: IndexOptionType | undefined;
  /** What exercising at once would bring, per share of the underlying. */
  intrinsic_value?: number | undefined;
  /** What is left of the price when the intrinsic value is taken off. */
  time_value?: number | undefined;
  /** Prices of the underlying at which there is neither profit nor loss at expiry. */
  breakeven_point: readonly number[];
  /**
   * For each break-even point, in the same order, the underlying's price less that point (by the official
   * sample).
   */
  dist_to_breakeven: readonly number[];
  /**
   * Likelihood of a profit; a fraction in the official sample (0.32 = 32 %), though the official document
   * calls it a percentage.
   */
  prob_of_profit?: number | undefined;
  /** Return for the seller, in percent (20 = 20 %); absent for a strategy. */
  seller_roi?: number | undefined;
  /** Price at which positions are valued. */
  mark_price?: number | undefined;
  /** Leverage of the option against the underlying, as a multiple; absent for a strategy. */
  leverage_ratio?: number | undefined;
  /** Leverage with delta taken into account, as a multiple; absent for a strategy. */
  effective_gearing?: number | undefined;
}

/** Writes a `Qot_GetOptionQuote.OptionQuote`. */
export function encodeQotGetOptionQuoteOptionQuote(w: Writer, v: QotGetOptionQuoteOptionQuote): void {
  if (v.price != null) w.double(9, v.price, "price");
  if (v.chg != null) w.double(17, v.chg, "chg");
  if (v.chg_rate != null) w.double(25, v.chg_rate, "chg_rate");
  if (v.vol != null) w.int64Number(32, v.vol, "vol");
  if (v.turnover != null) w.double(41, v.turnover, "turnover");
  if (v.high != null) w.double(49, v.high, "high");
  if (v.low != null) w.double(57, v.low, "low");
  if (v.mid != null) w.double(65, v.mid, "mid");
  if (v.open != null) w.double(73, v.open, "open");
  if (v.pre_close != null) w.double(81, v.pre_close, "pre_close");
  if (v.open_interest != null) w.int32(88, v.open_interest, "open_interest");
  if (v.premium != null) w.double(97, v.premium, "premium");
  if (v.IV != null) w.double(105, v.IV, "IV");
  if (v.delta != null) w.double(113, v.delta, "delta");
  if (v.gamma != null) w.double(121, v.gamma, "gamma");
  if (v.vega != null) w.double(129, v.vega, "vega");
  if (v.theta != null) w.double(137, v.theta, "theta");
  if (v.rho != null) w.double(145, v.rho, "rho");
  if (v.option_type != null) w.int32(152, v.option_type, "option_type");
  if (v.expire_time != null) w.string(162, v.expire_time, "expire_time");
  if (v.strike != null) w.double(169, v.strike, "strike");
  if (v.contract_size != null) w.double(177, v.contract_size, "contract_size");
  if (v.contract_multiplier != null) w.double(185, v.contract_multiplier, "contract_multiplier");
  if (v.exercise_type != null) w.int32(192, v.exercise_type, "exercise_type");
  if (v.days_to_expiry != null) w.int32(200, v.days_to_expiry, "days_to_expiry");
  if (v.net_open_interest != null) w.int32(208, v.net_open_interest, "net_open_interest");
  if (v.contract_value != null) w.double(217, v.contract_value, "contract_value");
  if (v.equal_underlying != null) w.double(225, v.equal_underlying, "equal_underlying");
  if (v.index_option_type != null) w.int32(232, v.index_option_type, "index_option_type");
  if (v.intrinsic_value != null) w.double(241, v.intrinsic_value, "intrinsic_value");
  if (v.time_value != null) w.double(249, v.time_value, "time_value");
  for (const x of w.list(v.breakeven_point, "breakeven_point")) { w.double(257, x, "breakeven_point"); }
  for (const x of w.list(v.dist_to_breakeven, "dist_to_breakeven")) { w.double(265, x, "dist_to_breakeven"); }
  if (v.prob_of_profit != null) w.double(273, v.prob_of_profit, "prob_of_profit");
  if (v.seller_roi != null) w.double(281, v.seller_roi, "seller_roi");
  if (v.mark_price != null) w.double(289, v.mark_price, "mark_price");
  if (v.leverage_ratio != null) w.double(297, v.leverage_ratio, "leverage_ratio");
  if (v.effective_gearing != null) w.double(305, v.effective_gearing, "effective_gearing");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionQuote.OptionQuote`. */
export function decodeQotGetOptionQuoteOptionQuote(r: Reader, end: number): QotGetOptionQuoteOptionQuote {
  let $price: number | undefined;
  let $chg: number | undefined;
  let $chg_rate: number | undefined;
  let $vol: number | undefined;
  let $turnover: number | undefined;
  let $high: number | undefined;
  let $low: number | undefined;
  let $mid: number | undefined;
  let $open: number | undefined;
  let $pre_close: number | undefined;
  let $open_interest: number | undefined;
  let $premium: number | undefined;
  let $IV: number | undefined;
  let $delta: number | undefined;
  let $gamma: number | undefined;
  let $vega: number | undefined;
  let $theta: number | undefined;
  let $rho: number | undefined;
  let $option_type: OptionType | undefined;
  let $expire_time: string | undefined;
  let $strike: number | undefined;
  let $contract_size: number | undefined;
  let $contract_multiplier: number | undefined;
  let $exercise_type: OptionAreaType | undefined;
  let $days_to_expiry: number | undefined;
  let $net_open_interest: number | undefined;
  let $contract_value: number | undefined;
  let $equal_underlying: number | undefined;
  let $index_option_type: IndexOptionType | undefined;
  let $intrinsic_value: number | undefined;
  let $time_value: number | undefined;
  let $breakeven_point: number[] | undefined;
  let $dist_to_breakeven: number[] | undefined;
  let $prob_of_profit: number | undefined;
  let $seller_roi: number | undefined;
  let $mark_price: number | undefined;
  let $leverage_ratio: number | undefined;
  let $effective_gearing: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $price = r.double(); break;
      case 17: $chg = r.double(); break;
      case 25: $chg_rate = r.double(); break;
      case 32: $vol = r.int64Number(); break;
      case 41: $turnover = r.double(); break;
      case 49: $high = r.double(); break;
      case 57: $low = r.double(); break;
      case 65: $mid = r.double(); break;
      case 73: $open = r.double(); break;
      case 81: $pre_close = r.double(); break;
      case 88: $open_interest = r.int(); break;
      case 97: $premium = r.double(); break;
      case 105: $IV = r.double(); break;
      case 113: $delta = r.double(); break;
      case 121: $gamma = r.double(); break;
      case 129: $vega = r.double(); break;
      case 137: $theta = r.double(); break;
      case 145: $rho = r.double(); break;
      case 152: $option_type = r.int() as OptionType; break;
      case 162: $expire_time = r.text(end); break;
      case 169: $strike = r.double(); break;
      case 177: $contract_size = r.double(); break;
      case 185: $contract_multiplier = r.double(); break;
      case 192: $exercise_type = r.int() as OptionAreaType; break;
      case 200: $days_to_expiry = r.int(); break;
      case 208: $net_open_interest = r.int(); break;
      case 217: $contract_value = r.double(); break;
      case 225: $equal_underlying = r.double(); break;
      case 232: $index_option_type = r.int() as IndexOptionType; break;
      case 241: $intrinsic_value = r.double(); break;
      case 249: $time_value = r.double(); break;
      case 257: ($breakeven_point ??= []).push(r.double()); break;
      case 258: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($breakeven_point ??= []).push(r.double());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 265: ($dist_to_breakeven ??= []).push(r.double()); break;
      case 266: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($dist_to_breakeven ??= []).push(r.double());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 273: $prob_of_profit = r.double(); break;
      case 281: $seller_roi = r.double(); break;
      case 289: $mark_price = r.double(); break;
      case 297: $leverage_ratio = r.double(); break;
      case 305: $effective_gearing = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionQuoteOptionQuote>({ price: $price, chg: $chg, chg_rate: $chg_rate, vol: $vol, turnover: $turnover, high: $high, low: $low, mid: $mid, open: $open, pre_close: $pre_close, open_interest: $open_interest, premium: $premium, IV: $IV, delta: $delta, gamma: $gamma, vega: $vega, theta: $theta, rho: $rho, option_type: $option_type, expire_time: $expire_time, strike: $strike, contract_size: $contract_size, contract_multiplier: $contract_multiplier, exercise_type: $exercise_type, days_to_expiry: $days_to_expiry, net_open_interest: $net_open_interest, contract_value: $contract_value, equal_underlying: $equal_underlying, index_option_type: $index_option_type, intrinsic_value: $intrinsic_value, time_value: $time_value, breakeven_point: $breakeven_point ?? none, dist_to_breakeven: $dist_to_breakeven ?? none, prob_of_profit: $prob_of_profit, seller_roi: $seller_roi, mark_price: $mark_price, leverage_ratio: $leverage_ratio, effective_gearing: $effective_gearing }, end, unknown);
}

/**
 * The legs to quote together.
 *
 * OpenD's `Qot_GetOptionQuote.C2S`, sent with {@linkcode QotGetOptionQuote}.
 */
export interface QotGetOptionQuoteC2S extends Message {
  /**
   * The options (or stocks) and on which side and in what ratio; as QotGetOptionStrategy gives them, or of
   * one's own making.
   */
  multi_legs: readonly ComboLeg[];
  /** Which broker's market data to use; only matters for crypto, left out otherwise. */
  header?: QotHeader | undefined;
}

/**
 * The legs to quote together.
 *
 * What a request gives for OpenD's `Qot_GetOptionQuote.C2S`, sent with {@linkcode QotGetOptionQuote}.
 */
export interface QotGetOptionQuoteC2SInput extends Message {
  /**
   * The options (or stocks) and on which side and in what ratio; as QotGetOptionStrategy gives them, or of
   * one's own making.
   */
  multi_legs?: readonly ComboLegInput[] | undefined;
  /** Which broker's market data to use; only matters for crypto, left out otherwise. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetOptionQuote.C2S`. */
export function encodeQotGetOptionQuoteC2S(w: Writer, v: QotGetOptionQuoteC2SInput): void {
  let at: number;
  for (const x of w.list(v.multi_legs, "multi_legs")) { at = w.open(10); encodeComboLeg(w, w.object(x, "multi_legs")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionQuote.C2S`. */
export function decodeQotGetOptionQuoteC2S(r: Reader, end: number): QotGetOptionQuoteC2S {
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
  return r.finish<QotGetOptionQuoteC2S>({ multi_legs: $multi_legs ?? none, header: $header }, end, unknown);
}

/**
 * The quote asked for.
 *
 * OpenD's `Qot_GetOptionQuote.S2C`, brought by {@linkcode QotGetOptionQuote}.
 */
export interface QotGetOptionQuoteS2C extends Message {
  /** A single entry: the option's where one leg was asked for, otherwise that of all legs put together. */
  optionQuoteList: readonly QotGetOptionQuoteOptionQuote[];
}

/** Writes a `Qot_GetOptionQuote.S2C`. */
export function encodeQotGetOptionQuoteS2C(w: Writer, v: QotGetOptionQuoteS2C): void {
  let at: number;
  for (const x of w.list(v.optionQuoteList, "optionQuoteList")) { at = w.open(10); encodeQotGetOptionQuoteOptionQuote(w, w.object(x, "optionQuoteList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionQuote.S2C`. */
export function decodeQotGetOptionQuoteS2C(r: Reader, end: number): QotGetOptionQuoteS2C {
  let $optionQuoteList: QotGetOptionQuoteOptionQuote[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($optionQuoteList ??= []).push(decodeQotGetOptionQuoteOptionQuote(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionQuoteS2C>({ optionQuoteList: $optionQuoteList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionQuote.Request`, sent with {@linkcode QotGetOptionQuote}.
 */
export interface QotGetOptionQuoteRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionQuoteC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOptionQuote.Request`, sent with {@linkcode QotGetOptionQuote}.
 */
export interface QotGetOptionQuoteRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOptionQuoteC2SInput;
}

/** Writes a `Qot_GetOptionQuote.Request`. */
export function encodeQotGetOptionQuoteRequest(w: Writer, v: QotGetOptionQuoteRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionQuoteC2S);
}

/** Reads a `Qot_GetOptionQuote.Request`. */
export function decodeQotGetOptionQuoteRequest(r: Reader, end: number): QotGetOptionQuoteRequest {
  let $c2s: QotGetOptionQuoteC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionQuoteC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionQuote.Request", { c2s: $c2s });
  return r.finish<QotGetOptionQuoteRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionQuote.Response`, brought by {@linkcode QotGetOptionQuote}.
 */
export interface QotGetOptionQuoteResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionQuoteS2C | undefined;
}

/** Writes a `Qot_GetOptionQuote.Response`. */
export function encodeQotGetOptionQuoteResponse(w: Writer, v: QotGetOptionQuoteResponse): void {
  writeResponse(w, v, encodeQotGetOptionQuoteS2C);
}

/** Reads a `Qot_GetOptionQuote.Response`. */
export function decodeQotGetOptionQuoteResponse(r: Reader, end: number): QotGetOptionQuoteResponse {
  return readResponse("Qot_GetOptionQuote.Response", r, end, decodeQotGetOptionQuoteS2C) as QotGetOptionQuoteResponse;
}

/**
 * A snapshot of one option's quote, or of several options' taken together as one strategy: prices, Greeks,
 * break-even points, likelihood of profit. OpenD takes 120 of them in 30 seconds.
 *
 * OpenD's `Qot_GetOptionQuote` (3255), a request.
 *
 * @example
 * ```ts
 * import { QotGetOptionQuote, TrdSide } from "@opend/client/commands";
 *
 * const { optionQuoteList } = await quote.request(QotGetOptionQuote, {
 *   multi_legs: [{ security: "US.AAPL281215C320000", side: TrdSide.Buy, qtyRatio: 1 }],
 * });
 * ```
 */
export const QotGetOptionQuote: RequestCommand<QotGetOptionQuoteC2SInput, QotGetOptionQuoteS2C> = {
  kind: "request",
  id: 3255,
  name: "Qot_GetOptionQuote",
  limit: { requests: 120 },
  encode: encodeQotGetOptionQuoteRequest,
  decode: decodeQotGetOptionQuoteResponse,
  decodeData: decodeQotGetOptionQuoteS2C,
};

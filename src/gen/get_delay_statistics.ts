// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";

/**
 * What delays are counted of.
 *
 * OpenD's `GetDelayStatistics.DelayStatisticsType`.
 *
 * @example
 * ```ts
 * import { GetDelayStatisticsDelayStatisticsType } from "@opend/client/commands";
 *
 * const value: GetDelayStatisticsDelayStatisticsType = GetDelayStatisticsDelayStatisticsType.QotPush; // 1
 * ```
 */
export const GetDelayStatisticsDelayStatisticsType = {
  /** Not given. */
  Unkonw: 0,
  /** Quote pushes. */
  QotPush: 1,
  /** Requests and their replies. */
  ReqReply: 2,
  /** Orders that were placed. */
  PlaceOrder: 3,
} as const;
/**
 * What delays are counted of.
 *
 * OpenD's `GetDelayStatistics.DelayStatisticsType`.
 */
export type GetDelayStatisticsDelayStatisticsType = (typeof GetDelayStatisticsDelayStatisticsType)[keyof typeof GetDelayStatisticsDelayStatisticsType];

/**
 * Stretch of a quote's way that is timed. SR and SS: the server receives and sends it; CR and CS: OpenD
 * receives and sends it. Only Hong Kong has SR.
 *
 * OpenD's `GetDelayStatistics.QotPushStage`.
 *
 * @example
 * ```ts
 * import { GetDelayStatisticsQotPushStage } from "@opend/client/commands";
 *
 * const value: GetDelayStatisticsQotPushStage = GetDelayStatisticsQotPushStage.SR2SS; // 1
 * ```
 */
export const GetDelayStatisticsQotPushStage = {
  /** Not given. */
  Unkonw: 0,
  /** Inside the server. */
  SR2SS: 1,
  /** On the network, from server to OpenD. */
  SS2CR: 2,
  /** Inside OpenD. */
  CR2CS: 3,
  /** From the server's sending to OpenD's sending. */
  SS2CS: 4,
  /** From the server's receiving to OpenD's sending: the whole way. */
  SR2CS: 5,
} as const;
/**
 * Stretch of a quote's way that is timed. SR and SS: the server receives and sends it; CR and CS: OpenD
 * receives and sends it. Only Hong Kong has SR.
 *
 * OpenD's `GetDelayStatistics.QotPushStage`.
 */
export type GetDelayStatisticsQotPushStage = (typeof GetDelayStatisticsQotPushStage)[keyof typeof GetDelayStatisticsQotPushStage];

/**
 * Kind of quote push that delays are counted of.
 *
 * OpenD's `GetDelayStatistics.QotPushType`.
 *
 * @example
 * ```ts
 * import { GetDelayStatisticsQotPushType } from "@opend/client/commands";
 *
 * const value: GetDelayStatisticsQotPushType = GetDelayStatisticsQotPushType.Price; // 1
 * ```
 */
export const GetDelayStatisticsQotPushType = {
  /** Not given. */
  Unkonw: 0,
  /** Last prices. */
  Price: 1,
  /** Trades, tick by tick. */
  Ticker: 2,
  /** Pushes of order books (Qot_UpdateOrderBook). */
  OrderBook: 3,
  /** Broker queues. */
  Broker: 4,
} as const;
/**
 * Kind of quote push that delays are counted of.
 *
 * OpenD's `GetDelayStatistics.QotPushType`.
 */
export type GetDelayStatisticsQotPushType = (typeof GetDelayStatisticsQotPushType)[keyof typeof GetDelayStatisticsQotPushType];

/**
 * What to tell, and by which steps.
 *
 * OpenD's `GetDelayStatistics.C2S`, sent with {@linkcode GetDelayStatistics}.
 */
export interface GetDelayStatisticsC2S extends Message {
  /** What delays are asked of. */
  typeList: readonly GetDelayStatisticsDelayStatisticsType[];
  /** Stretch of the way that is timed, for quote pushes. */
  qotPushStage?: GetDelayStatisticsQotPushStage | undefined;
  /**
   * Ends of the steps that quote pushes are counted in, in milliseconds, the last -1 for no end. Default:
   * every 2 ms up to 100, then 500, 1000, 2000, -1. Least step: 1 ms to 100, 50 ms to 1000, 500 ms to 5000;
   * nothing above.
   */
  segmentList: readonly number[];
}

/**
 * What to tell, and by which steps.
 *
 * What a request gives for OpenD's `GetDelayStatistics.C2S`, sent with {@linkcode GetDelayStatistics}.
 */
export interface GetDelayStatisticsC2SInput extends Message {
  /** What delays are asked of. */
  typeList?: readonly GetDelayStatisticsDelayStatisticsType[] | undefined;
  /** Stretch of the way that is timed, for quote pushes. */
  qotPushStage?: GetDelayStatisticsQotPushStage | undefined;
  /**
   * Ends of the steps that quote pushes are counted in, in milliseconds, the last -1 for no end. Default:
   * every 2 ms up to 100, then 500, 1000, 2000, -1. Least step: 1 ms to 100, 50 ms to 1000, 500 ms to 5000;
   * nothing above.
   */
  segmentList?: readonly number[] | undefined;
}

/** Writes a `GetDelayStatistics.C2S`. */
export function encodeGetDelayStatisticsC2S(w: Writer, v: GetDelayStatisticsC2SInput): void {
  for (const x of w.list(v.typeList, "typeList")) { w.int32(8, x, "typeList"); }
  if (v.qotPushStage != null) w.int32(16, v.qotPushStage, "qotPushStage");
  for (const x of w.list(v.segmentList, "segmentList")) { w.int32(24, x, "segmentList"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `GetDelayStatistics.C2S`. */
export function decodeGetDelayStatisticsC2S(r: Reader, end: number): GetDelayStatisticsC2S {
  let $typeList: GetDelayStatisticsDelayStatisticsType[] | undefined;
  let $qotPushStage: GetDelayStatisticsQotPushStage | undefined;
  let $segmentList: number[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: ($typeList ??= []).push(r.int() as GetDelayStatisticsDelayStatisticsType); break;
      case 10: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($typeList ??= []).push(r.int() as GetDelayStatisticsDelayStatisticsType);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 16: $qotPushStage = r.int() as GetDelayStatisticsQotPushStage; break;
      case 24: ($segmentList ??= []).push(r.int()); break;
      case 26: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($segmentList ??= []).push(r.int());
        if (r.pos !== stop) throw overrun();
        break;
      }
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<GetDelayStatisticsC2S>({ typeList: $typeList ?? none, qotPushStage: $qotPushStage, segmentList: $segmentList ?? none }, end, unknown);
}

/**
 * One step of a distribution: delays from `begin` up to, but not including, `end`.
 *
 * OpenD's `GetDelayStatistics.DelayStatisticsItem`, held by {@linkcode GetDelayStatisticsDelayStatistics}.
 */
export interface GetDelayStatisticsDelayStatisticsItem extends Message {
  /** Least delay of the step, in milliseconds. */
  begin: number;
  /** Delay at which the next step begins, in milliseconds. */
  end: number;
  /** Number of delays in the step. */
  count: number;
  /** Share of the step, in percent. */
  proportion: number;
  /** Share of this and all steps before it, in percent. */
  cumulativeRatio: number;
}

/** Writes a `GetDelayStatistics.DelayStatisticsItem`. */
export function encodeGetDelayStatisticsDelayStatisticsItem(w: Writer, v: GetDelayStatisticsDelayStatisticsItem): void {
  w.int32(8, v.begin, "begin");
  w.int32(16, v.end, "end");
  w.int32(24, v.count, "count");
  w.float(37, v.proportion, "proportion");
  w.float(45, v.cumulativeRatio, "cumulativeRatio");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `GetDelayStatistics.DelayStatisticsItem`. */
export function decodeGetDelayStatisticsDelayStatisticsItem(r: Reader, end: number): GetDelayStatisticsDelayStatisticsItem {
  let $begin: number | undefined;
  let $end: number | undefined;
  let $count: number | undefined;
  let $proportion: number | undefined;
  let $cumulativeRatio: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $begin = r.int(); break;
      case 16: $end = r.int(); break;
      case 24: $count = r.int(); break;
      case 37: $proportion = r.float(); break;
      case 45: $cumulativeRatio = r.float(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($begin === undefined || $end === undefined || $count === undefined || $proportion === undefined || $cumulativeRatio === undefined) throw missing("GetDelayStatistics.DelayStatisticsItem", { begin: $begin, end: $end, count: $count, proportion: $proportion, cumulativeRatio: $cumulativeRatio });
  return r.finish<GetDelayStatisticsDelayStatisticsItem>({ begin: $begin, end: $end, count: $count, proportion: $proportion, cumulativeRatio: $cumulativeRatio }, end, unknown);
}

/**
 * Delays of one kind of quote push.
 *
 * OpenD's `GetDelayStatistics.DelayStatistics`, held by {@linkcode GetDelayStatisticsS2C}.
 */
export interface GetDelayStatisticsDelayStatistics extends Message {
  /** Which kind of push. */
  qotPushType: GetDelayStatisticsQotPushType;
  /** The distribution, step by step. */
  itemList: readonly GetDelayStatisticsDelayStatisticsItem[];
  /** Mean delay. */
  delayAvg: number;
  /** Number of packets counted. */
  count: number;
}

/** Writes a `GetDelayStatistics.DelayStatistics`. */
export function encodeGetDelayStatisticsDelayStatistics(w: Writer, v: GetDelayStatisticsDelayStatistics): void {
  let at: number;
  w.int32(8, v.qotPushType, "qotPushType");
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(18); encodeGetDelayStatisticsDelayStatisticsItem(w, w.object(x, "itemList")); w.close(at); }
  w.float(29, v.delayAvg, "delayAvg");
  w.int32(32, v.count, "count");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `GetDelayStatistics.DelayStatistics`. */
export function decodeGetDelayStatisticsDelayStatistics(r: Reader, end: number): GetDelayStatisticsDelayStatistics {
  let $qotPushType: GetDelayStatisticsQotPushType | undefined;
  let $itemList: GetDelayStatisticsDelayStatisticsItem[] | undefined;
  let $delayAvg: number | undefined;
  let $count: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $qotPushType = r.int() as GetDelayStatisticsQotPushType; break;
      case 18: ($itemList ??= []).push(decodeGetDelayStatisticsDelayStatisticsItem(r, r.endOf(end))); break;
      case 29: $delayAvg = r.float(); break;
      case 32: $count = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($qotPushType === undefined || $delayAvg === undefined || $count === undefined) throw missing("GetDelayStatistics.DelayStatistics", { qotPushType: $qotPushType, delayAvg: $delayAvg, count: $count });
  return r.finish<GetDelayStatisticsDelayStatistics>({ qotPushType: $qotPushType, itemList: $itemList ?? none, delayAvg: $delayAvg, count: $count }, end, unknown);
}

/**
 * Delays of one command's requests.
 *
 * OpenD's `GetDelayStatistics.ReqReplyStatisticsItem`, held by {@linkcode GetDelayStatisticsS2C}.
 */
export interface GetDelayStatisticsReqReplyStatisticsItem extends Message {
  /** Id of the command. */
  protoID: number;
  /** Number of requests counted. */
  count: number;
  /** Mean time in all, in milliseconds. */
  totalCostAvg: number;
  /** Mean time inside OpenD, in milliseconds. */
  openDCostAvg: number;
  /** Mean delay of the network, in milliseconds; not measured with these very requests. */
  netDelayAvg: number;
  /** Whether OpenD answered by itself, without asking the server. */
  isLocalReply: boolean;
}

/** Writes a `GetDelayStatistics.ReqReplyStatisticsItem`. */
export function encodeGetDelayStatisticsReqReplyStatisticsItem(w: Writer, v: GetDelayStatisticsReqReplyStatisticsItem): void {
  w.int32(8, v.protoID, "protoID");
  w.int32(16, v.count, "count");
  w.float(29, v.totalCostAvg, "totalCostAvg");
  w.float(37, v.openDCostAvg, "openDCostAvg");
  w.float(45, v.netDelayAvg, "netDelayAvg");
  w.bool(48, v.isLocalReply, "isLocalReply");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `GetDelayStatistics.ReqReplyStatisticsItem`. */
export function decodeGetDelayStatisticsReqReplyStatisticsItem(r: Reader, end: number): GetDelayStatisticsReqReplyStatisticsItem {
  let $protoID: number | undefined;
  let $count: number | undefined;
  let $totalCostAvg: number | undefined;
  let $openDCostAvg: number | undefined;
  let $netDelayAvg: number | undefined;
  let $isLocalReply: boolean | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $protoID = r.int(); break;
      case 16: $count = r.int(); break;
      case 29: $totalCostAvg = r.float(); break;
      case 37: $openDCostAvg = r.float(); break;
      case 45: $netDelayAvg = r.float(); break;
      case 48: $isLocalReply = r.bool(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($protoID === undefined || $count === undefined || $totalCostAvg === undefined || $openDCostAvg === undefined || $netDelayAvg === undefined || $isLocalReply === undefined) throw missing("GetDelayStatistics.ReqReplyStatisticsItem", { protoID: $protoID, count: $count, totalCostAvg: $totalCostAvg, openDCostAvg: $openDCostAvg, netDelayAvg: $netDelayAvg, isLocalReply: $isLocalReply });
  return r.finish<GetDelayStatisticsReqReplyStatisticsItem>({ protoID: $protoID, count: $count, totalCostAvg: $totalCostAvg, openDCostAvg: $openDCostAvg, netDelayAvg: $netDelayAvg, isLocalReply: $isLocalReply }, end, unknown);
}

/**
 * Delays of one order.
 *
 * OpenD's `GetDelayStatistics.PlaceOrderStatisticsItem`, held by {@linkcode GetDelayStatisticsS2C}.
 */
export interface GetDelayStatisticsPlaceOrderStatisticsItem extends Message {
  /** Which order. */
  orderID: string;
  /** Time in all, in milliseconds. */
  totalCost: number;
  /** Time inside OpenD, in milliseconds. */
  openDCost: number;
  /** Delay of the network, in milliseconds; not measured with this very order. */
  netDelay: number;
  /** From the reply to word that the order is at the exchange, in milliseconds. */
  updateCost: number;
}

/** Writes a `GetDelayStatistics.PlaceOrderStatisticsItem`. */
export function encodeGetDelayStatisticsPlaceOrderStatisticsItem(w: Writer, v: GetDelayStatisticsPlaceOrderStatisticsItem): void {
  w.string(10, v.orderID, "orderID");
  w.float(21, v.totalCost, "totalCost");
  w.float(29, v.openDCost, "openDCost");
  w.float(37, v.netDelay, "netDelay");
  w.float(45, v.updateCost, "updateCost");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `GetDelayStatistics.PlaceOrderStatisticsItem`. */
export function decodeGetDelayStatisticsPlaceOrderStatisticsItem(r: Reader, end: number): GetDelayStatisticsPlaceOrderStatisticsItem {
  let $orderID: string | undefined;
  let $totalCost: number | undefined;
  let $openDCost: number | undefined;
  let $netDelay: number | undefined;
  let $updateCost: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $orderID = r.text(end); break;
      case 21: $totalCost = r.float(); break;
      case 29: $openDCost = r.float(); break;
      case 37: $netDelay = r.float(); break;
      case 45: $updateCost = r.float(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($orderID === undefined || $totalCost === undefined || $openDCost === undefined || $netDelay === undefined || $updateCost === undefined) throw missing("GetDelayStatistics.PlaceOrderStatisticsItem", { orderID: $orderID, totalCost: $totalCost, openDCost: $openDCost, netDelay: $netDelay, updateCost: $updateCost });
  return r.finish<GetDelayStatisticsPlaceOrderStatisticsItem>({ orderID: $orderID, totalCost: $totalCost, openDCost: $openDCost, netDelay: $netDelay, updateCost: $updateCost }, end, unknown);
}

/**
 * The delays, of each kind that was asked for.
 *
 * OpenD's `GetDelayStatistics.S2C`, brought by {@linkcode GetDelayStatistics}.
 */
export interface GetDelayStatisticsS2C extends Message {
  /** Delays of quote pushes, by kind. */
  qotPushStatisticsList: readonly GetDelayStatisticsDelayStatistics[];
  /** Delays of requests, by command. */
  reqReplyStatisticsList: readonly GetDelayStatisticsReqReplyStatisticsItem[];
  /** Delays of orders, one by one. */
  placeOrderStatisticsList: readonly GetDelayStatisticsPlaceOrderStatisticsItem[];
}

/** Writes a `GetDelayStatistics.S2C`. */
export function encodeGetDelayStatisticsS2C(w: Writer, v: GetDelayStatisticsS2C): void {
  let at: number;
  for (const x of w.list(v.qotPushStatisticsList, "qotPushStatisticsList")) { at = w.open(10); encodeGetDelayStatisticsDelayStatistics(w, w.object(x, "qotPushStatisticsList")); w.close(at); }
  for (const x of w.list(v.reqReplyStatisticsList, "reqReplyStatisticsList")) { at = w.open(18); encodeGetDelayStatisticsReqReplyStatisticsItem(w, w.object(x, "reqReplyStatisticsList")); w.close(at); }
  for (const x of w.list(v.placeOrderStatisticsList, "placeOrderStatisticsList")) { at = w.open(26); encodeGetDelayStatisticsPlaceOrderStatisticsItem(w, w.object(x, "placeOrderStatisticsList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `GetDelayStatistics.S2C`. */
export function decodeGetDelayStatisticsS2C(r: Reader, end: number): GetDelayStatisticsS2C {
  let $qotPushStatisticsList: GetDelayStatisticsDelayStatistics[] | undefined;
  let $reqReplyStatisticsList: GetDelayStatisticsReqReplyStatisticsItem[] | undefined;
  let $placeOrderStatisticsList: GetDelayStatisticsPlaceOrderStatisticsItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($qotPushStatisticsList ??= []).push(decodeGetDelayStatisticsDelayStatistics(r, r.endOf(end))); break;
      case 18: ($reqReplyStatisticsList ??= []).push(decodeGetDelayStatisticsReqReplyStatisticsItem(r, r.endOf(end))); break;
      case 26: ($placeOrderStatisticsList ??= []).push(decodeGetDelayStatisticsPlaceOrderStatisticsItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<GetDelayStatisticsS2C>({ qotPushStatisticsList: $qotPushStatisticsList ?? none, reqReplyStatisticsList: $reqReplyStatisticsList ?? none, placeOrderStatisticsList: $placeOrderStatisticsList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `GetDelayStatistics.Request`, sent with {@linkcode GetDelayStatistics}.
 */
export interface GetDelayStatisticsRequest extends Message {
  /** What is asked. */
  c2s: GetDelayStatisticsC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `GetDelayStatistics.Request`, sent with {@linkcode GetDelayStatistics}.
 */
export interface GetDelayStatisticsRequestInput extends Message {
  /** What is asked. */
  c2s: GetDelayStatisticsC2SInput;
}

/** Writes a `GetDelayStatistics.Request`. */
export function encodeGetDelayStatisticsRequest(w: Writer, v: GetDelayStatisticsRequestInput): void {
  writeRequest(w, v, encodeGetDelayStatisticsC2S);
}

/** Reads a `GetDelayStatistics.Request`. */
export function decodeGetDelayStatisticsRequest(r: Reader, end: number): GetDelayStatisticsRequest {
  let $c2s: GetDelayStatisticsC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeGetDelayStatisticsC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("GetDelayStatistics.Request", { c2s: $c2s });
  return r.finish<GetDelayStatisticsRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `GetDelayStatistics.Response`, brought by {@linkcode GetDelayStatistics}.
 */
export interface GetDelayStatisticsResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: GetDelayStatisticsS2C | undefined;
}

/** Writes a `GetDelayStatistics.Response`. */
export function encodeGetDelayStatisticsResponse(w: Writer, v: GetDelayStatisticsResponse): void {
  writeResponse(w, v, encodeGetDelayStatisticsS2C);
}

/** Reads a `GetDelayStatistics.Response`. */
export function decodeGetDelayStatisticsResponse(r: Reader, end: number): GetDelayStatisticsResponse {
  return readResponse("GetDelayStatistics.Response", r, end, decodeGetDelayStatisticsS2C) as GetDelayStatisticsResponse;
}

/**
 * Tells how long quote pushes, requests and orders took on their way through OpenD, as it counted since 06:00
 * Beijing time of the day.
 *
 * OpenD's `GetDelayStatistics` (1007), a request.
 *
 * @example
 * ```ts
 * import { GetDelayStatistics, GetDelayStatisticsDelayStatisticsType } from "@opend/client/commands";
 *
 * const { qotPushStatisticsList } = await quote.request(GetDelayStatistics, {
 *   typeList: [GetDelayStatisticsDelayStatisticsType.QotPush],
 * });
 * ```
 */
export const GetDelayStatistics: RequestCommand<GetDelayStatisticsC2SInput, GetDelayStatisticsS2C> = {
  kind: "request",
  id: 1007,
  name: "GetDelayStatistics",
  encode: encodeGetDelayStatisticsRequest,
  decode: decodeGetDelayStatisticsResponse,
  decodeData: decodeGetDelayStatisticsS2C,
};

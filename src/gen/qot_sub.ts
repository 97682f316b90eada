// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType, Session } from "./common.ts";
import type { QotHeader, RehabType, Security, SecurityInput, SubType } from "./qot_common.ts";

/**
 * What to subscribe or unsubscribe, and how the data is to be pushed.
 *
 * OpenD's `Qot_Sub.C2S`, sent with {@linkcode QotSub}.
 */
export interface QotSubC2S extends Message {
  /** Securities to which each type of subTypeList is applied; as many as the quota allows. */
  securityList: readonly Security[];
  /** Kinds of data wanted of each security; two K-line periods are two types and cost two units. */
  subTypeList: readonly SubType[];
  /** True subscribes, false unsubscribes. */
  isSubOrUnSub: boolean;
  /**
   * True also registers this connection for the pushes, false takes it off them; left out, pushes stay as
   * they are, and a new subscription only fills OpenD's cache for the getters.
   */
  isRegOrUnRegPush?: boolean | undefined;
  /** Price adjustments in which K-lines are pushed; for K-line types only, forward when left out. */
  regPushRehabTypeList: readonly RehabType[];
  /** Whether the latest data OpenD already holds is pushed once upon registering; true when left out. */
  isFirstPush?: boolean | undefined;
  /** True ends every subscription and push of this connection; all other fields are ignored then. */
  isUnsubAll?: boolean | undefined;
  /**
   * Whether order books list the single orders of each level, up to 1000; needs the HK SF right, false when
   * left out.
   */
  isSubOrderBookDetail?: boolean | undefined;
  /**
   * Whether pre-market and after-hours data is included; only for K-lines, intraday lines and ticks of US
   * stocks, false when left out.
   */
  extendedTime?: boolean | undefined;
  /**
   * Trading sessions of US stocks to include: RTH, ETH or ALL, but not OVERNIGHT. Needs OpenD 9.2.4207; the
   * order book always follows the current session.
   */
  session?: Session | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * What to subscribe or unsubscribe, and how the data is to be pushed.
 *
 * What a request gives for OpenD's `Qot_Sub.C2S`, sent with {@linkcode QotSub}.
 */
export interface QotSubC2SInput extends Message {
  /** Securities to which each type of subTypeList is applied; as many as the quota allows. */
  securityList?: readonly SecurityInput[] | undefined;
  /** Kinds of data wanted of each security; two K-line periods are two types and cost two units. */
  subTypeList?: readonly SubType[] | undefined;
  /** True subscribes, false unsubscribes. */
  isSubOrUnSub: boolean;
  /**
   * True also registers this connection for the pushes, false takes it off them; left out, pushes stay as
   * they are, and a new subscription only fills OpenD's cache for the getters.
   */
  isRegOrUnRegPush?: boolean | undefined;
  /** Price adjustments in which K-lines are pushed; for K-line types only, forward when left out. */
  regPushRehabTypeList?: readonly RehabType[] | undefined;
  /** Whether the latest data OpenD already holds is pushed once upon registering; true when left out. */
  isFirstPush?: boolean | undefined;
  /** True ends every subscription and push of this connection; all other fields are ignored then. */
  isUnsubAll?: boolean | undefined;
  /**
   * Whether order books list the single orders of each level, up to 1000; needs the HK SF right, false when
   * left out.
   */
  isSubOrderBookDetail?: boolean | undefined;
  /**
   * Whether pre-market and after-hours data is included; only for K-lines, intraday lines and ticks of US
   * stocks, false when left out.
   */
  extendedTime?: boolean | undefined;
  /**
   * Trading sessions of US stocks to include: RTH, ETH or ALL, but not OVERNIGHT. Needs OpenD 9.2.4207; the
   * order book always follows the current session.
   */
  session?: Session | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_Sub.C2S`. */
export function encodeQotSubC2S(w: Writer, v: QotSubC2SInput): void {
  let at: number;
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(10); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  for (const x of w.list(v.subTypeList, "subTypeList")) { w.int32(16, x, "subTypeList"); }
  w.bool(24, v.isSubOrUnSub, "isSubOrUnSub");
  if (v.isRegOrUnRegPush != null) w.bool(32, v.isRegOrUnRegPush, "isRegOrUnRegPush");
  for (const x of w.list(v.regPushRehabTypeList, "regPushRehabTypeList")) { w.int32(40, x, "regPushRehabTypeList"); }
  if (v.isFirstPush != null) w.bool(48, v.isFirstPush, "isFirstPush");
  if (v.isUnsubAll != null) w.bool(56, v.isUnsubAll, "isUnsubAll");
  if (v.isSubOrderBookDetail != null) w.bool(64, v.isSubOrderBookDetail, "isSubOrderBookDetail");
  if (v.extendedTime != null) w.bool(72, v.extendedTime, "extendedTime");
  if (v.session != null) w.int32(80, v.session, "session");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Sub.C2S`. */
export function decodeQotSubC2S(r: Reader, end: number): QotSubC2S {
  let $securityList: Security[] | undefined;
  let $subTypeList: SubType[] | undefined;
  let $isSubOrUnSub: boolean | undefined;
  let $isRegOrUnRegPush: boolean | undefined;
  let $regPushRehabTypeList: RehabType[] | undefined;
  let $isFirstPush: boolean | undefined;
  let $isUnsubAll: boolean | undefined;
  let $isSubOrderBookDetail: boolean | undefined;
  let $extendedTime: boolean | undefined;
  let $session: Session | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($securityList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      case 16: ($subTypeList ??= []).push(r.int() as SubType); break;
      case 18: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($subTypeList ??= []).push(r.int() as SubType);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 24: $isSubOrUnSub = r.bool(); break;
      case 32: $isRegOrUnRegPush = r.bool(); break;
      case 40: ($regPushRehabTypeList ??= []).push(r.int() as RehabType); break;
      case 42: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($regPushRehabTypeList ??= []).push(r.int() as RehabType);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 48: $isFirstPush = r.bool(); break;
      case 56: $isUnsubAll = r.bool(); break;
      case 64: $isSubOrderBookDetail = r.bool(); break;
      case 72: $extendedTime = r.bool(); break;
      case 80: $session = r.int() as Session; break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($isSubOrUnSub === undefined) throw missing("Qot_Sub.C2S", { isSubOrUnSub: $isSubOrUnSub });
  return r.finish<QotSubC2S>({ securityList: $securityList ?? none, subTypeList: $subTypeList ?? none, isSubOrUnSub: $isSubOrUnSub, isRegOrUnRegPush: $isRegOrUnRegPush, regPushRehabTypeList: $regPushRehabTypeList ?? none, isFirstPush: $isFirstPush, isUnsubAll: $isUnsubAll, isSubOrderBookDetail: $isSubOrderBookDetail, extendedTime: $extendedTime, session: $session, header: $header }, end, unknown);
}

/**
 * Comes without fields: a successful reply has no s2c at all.
 *
 * OpenD's `Qot_Sub.S2C`, brought by {@linkcode QotSub}.
 */
export interface QotSubS2C extends Message {
}

/** Writes a `Qot_Sub.S2C`. */
export function encodeQotSubS2C(w: Writer, v: QotSubS2C): void {
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Sub.S2C`. */
export function decodeQotSubS2C(r: Reader, end: number): QotSubS2C {
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotSubS2C>({}, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_Sub.Request`, sent with {@linkcode QotSub}.
 */
export interface QotSubRequest extends Message {
  /** What is asked. */
  c2s: QotSubC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_Sub.Request`, sent with {@linkcode QotSub}.
 */
export interface QotSubRequestInput extends Message {
  /** What is asked. */
  c2s: QotSubC2SInput;
}

/** Writes a `Qot_Sub.Request`. */
export function encodeQotSubRequest(w: Writer, v: QotSubRequestInput): void {
  writeRequest(w, v, encodeQotSubC2S);
}

/** Reads a `Qot_Sub.Request`. */
export function decodeQotSubRequest(r: Reader, end: number): QotSubRequest {
  let $c2s: QotSubC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotSubC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_Sub.Request", { c2s: $c2s });
  return r.finish<QotSubRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_Sub.Response`, brought by {@linkcode QotSub}.
 */
export interface QotSubResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotSubS2C | undefined;
}

/** Writes a `Qot_Sub.Response`. */
export function encodeQotSubResponse(w: Writer, v: QotSubResponse): void {
  writeResponse(w, v, encodeQotSubS2C);
}

/** Reads a `Qot_Sub.Response`. */
export function decodeQotSubResponse(r: Reader, end: number): QotSubResponse {
  return readResponse("Qot_Sub.Response", r, end, decodeQotSubS2C) as QotSubResponse;
}

/**
 * Subscribes to real-time data of securities, or ends subscriptions, and in the same call switches their
 * pushes on or off for this connection. Each pair of security and type costs one unit of subscription quota,
 * counted once over all connections of the OpenD; options have a quota of their own, one unit for all
 * contracts of one underlying and expiry. A pair can be ended 60 seconds after it was subscribed at the
 * earliest, and its unit is free once every connection has ended it. The market's quote right must allow
 * subscribing: HK BMP does not, HK SF allows the order book and broker queue of at most 50 securities at
 * once. Subscriptions end with the connection.
 *
 * OpenD's `Qot_Sub` (3001), a request.
 *
 * @example
 * ```ts
 * import { QotSub, SubType } from "@opend/client/commands";
 *
 * await quote.request(QotSub, {
 *   securityList: ["HK.00700"],
 *   subTypeList: [SubType.Ticker],
 *   isSubOrUnSub: true,
 *   isRegOrUnRegPush: true,
 * });
 * ```
 */
export const QotSub: RequestCommand<QotSubC2SInput, QotSubS2C> = {
  kind: "request",
  id: 3001,
  name: "Qot_Sub",
  encode: encodeQotSubRequest,
  decode: decodeQotSubResponse,
  decodeData: decodeQotSubS2C,
};

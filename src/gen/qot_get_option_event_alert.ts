// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import { decodeInterval, encodeInterval } from "./qot_option_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { OptionType, Security, SecurityInput } from "./qot_common.ts";
import type { QotGetOptionEventOptionOrderType, QotGetOptionEventTickerType } from "./qot_get_option_event.ts";
import type { Interval, OptionMarket } from "./qot_option_common.ts";

/**
 * One alert: where it looks (exactly one of optionMarket, watchlistGroupName and underlying) and the
 * conditions that a trade must all meet.
 *
 * OpenD's `Qot_GetOptionEventAlert.EventAlertItem`, held by {@linkcode QotGetOptionEventAlertS2C}, {@linkcode QotSetOptionEventAlertC2S}.
 */
export interface QotGetOptionEventAlertEventAlertItem extends Message {
  /** Number of the alert, given by OpenD. Left out when adding; needed to modify, delete, enable and disable. */
  key?: bigint | undefined;
  /** True while the alert works, false while it is paused. */
  enable?: boolean | undefined;
  /** Watches a whole option market. One of the three places to look at. */
  optionMarket?: OptionMarket | undefined;
  /** Watches a group of the watchlist, by its name. One of the three places to look at. */
  watchlistGroupName?: string | undefined;
  /** Watches the options of one security. One of the three places to look at. */
  underlying?: Security | undefined;
  /** Only calls or only puts; both when absent. */
  optionType?: OptionType | undefined;
  /** Only trades started by these sides; all when empty. */
  sideTypeList: readonly QotGetOptionEventTickerType[];
  /** Only these kinds of order; all when empty. */
  orderTypeList: readonly QotGetOptionEventOptionOrderType[];
  /** Range of the underlying's market capitalization. */
  marketCapRange?: Interval | undefined;
  /** How many days to expiry there may be. */
  expiryDaysRange?: Interval | undefined;
  /** Range of the price of the trade. */
  priceRange?: Interval | undefined;
  /** Range of the contracts traded. */
  sizeRange?: Interval | undefined;
  /** Range of the money traded. */
  premiumRange?: Interval | undefined;
  /** Range of implied volatility, in percent. */
  ivRange?: Interval | undefined;
  /** First day, yyyy-MM-dd, on which the earnings report may be; only together with earningsDateEnd. */
  earningsDateBegin?: string | undefined;
  /** Last day, yyyy-MM-dd, not before earningsDateBegin; only together with it. */
  earningsDateEnd?: string | undefined;
  /** Remark of the user's own, at most 20 characters. */
  note?: string | undefined;
}

/**
 * One alert: where it looks (exactly one of optionMarket, watchlistGroupName and underlying) and the
 * conditions that a trade must all meet.
 *
 * What a request gives for OpenD's `Qot_GetOptionEventAlert.EventAlertItem`, held by {@linkcode QotGetOptionEventAlertS2C}, {@linkcode QotSetOptionEventAlertC2S}.
 */
export interface QotGetOptionEventAlertEventAlertItemInput extends Message {
  /** Number of the alert, given by OpenD. Left out when adding; needed to modify, delete, enable and disable. */
  key?: bigint | number | undefined;
  /** True while the alert works, false while it is paused. */
  enable?: boolean | undefined;
  /** Watches a whole option market. One of the three places to look at. */
  optionMarket?: OptionMarket | undefined;
  /** Watches a group of the watchlist, by its name. One of the three places to look at. */
  watchlistGroupName?: string | undefined;
  /** Watches the options of one security. One of the three places to look at. */
  underlying?: SecurityInput | undefined;
  /** Only calls or only puts; both when absent. */
  optionType?: OptionType | undefined;
  /** Only trades started by these sides; all when empty. */
  sideTypeList?: readonly QotGetOptionEventTickerType[] | undefined;
  /** Only these kinds of order; all when empty. */
  orderTypeList?: readonly QotGetOptionEventOptionOrderType[] | undefined;
  /** Range of the underlying's market capitalization. */
  marketCapRange?: Interval | undefined;
  /** How many days to expiry there may be. */
  expiryDaysRange?: Interval | undefined;
  /** Range of the price of the trade. */
  priceRange?: Interval | undefined;
  /** Range of the contracts traded. */
  sizeRange?: Interval | undefined;
  /** Range of the money traded. */
  premiumRange?: Interval | undefined;
  /** Range of implied volatility, in percent. */
  ivRange?: Interval | undefined;
  /** First day, yyyy-MM-dd, on which the earnings report may be; only together with earningsDateEnd. */
  earningsDateBegin?: string | undefined;
  /** Last day, yyyy-MM-dd, not before earningsDateBegin; only together with it. */
  earningsDateEnd?: string | undefined;
  /** Remark of the user's own, at most 20 characters. */
  note?: string | undefined;
}

/** Writes a `Qot_GetOptionEventAlert.EventAlertItem`. */
export function encodeQotGetOptionEventAlertEventAlertItem(w: Writer, v: QotGetOptionEventAlertEventAlertItemInput): void {
  let at: number;
  if (v.key != null) w.int64BigInt(8, v.key, "key");
  if (v.enable != null) w.bool(16, v.enable, "enable");
  if (v.optionMarket != null) w.int32(80, v.optionMarket, "optionMarket");
  if (v.watchlistGroupName != null) w.string(90, v.watchlistGroupName, "watchlistGroupName");
  if (v.underlying != null) { at = w.open(98); encodeSecurity(w, w.security(v.underlying, "underlying")); w.close(at); }
  if (v.optionType != null) w.int32(160, v.optionType, "optionType");
  for (const x of w.list(v.sideTypeList, "sideTypeList")) { w.int32(168, x, "sideTypeList"); }
  for (const x of w.list(v.orderTypeList, "orderTypeList")) { w.int32(176, x, "orderTypeList"); }
  if (v.marketCapRange != null) { at = w.open(242); encodeInterval(w, w.object(v.marketCapRange, "marketCapRange")); w.close(at); }
  if (v.expiryDaysRange != null) { at = w.open(250); encodeInterval(w, w.object(v.expiryDaysRange, "expiryDaysRange")); w.close(at); }
  if (v.priceRange != null) { at = w.open(258); encodeInterval(w, w.object(v.priceRange, "priceRange")); w.close(at); }
  if (v.sizeRange != null) { at = w.open(266); encodeInterval(w, w.object(v.sizeRange, "sizeRange")); w.close(at); }
  if (v.premiumRange != null) { at = w.open(274); encodeInterval(w, w.object(v.premiumRange, "premiumRange")); w.close(at); }
  if (v.ivRange != null) { at = w.open(282); encodeInterval(w, w.object(v.ivRange, "ivRange")); w.close(at); }
  if (v.earningsDateBegin != null) w.string(330, v.earningsDateBegin, "earningsDateBegin");
  if (v.earningsDateEnd != null) w.string(338, v.earningsDateEnd, "earningsDateEnd");
  if (v.note != null) w.string(402, v.note, "note");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionEventAlert.EventAlertItem`. */
export function decodeQotGetOptionEventAlertEventAlertItem(r: Reader, end: number): QotGetOptionEventAlertEventAlertItem {
  let $key: bigint | undefined;
  let $enable: boolean | undefined;
  let $optionMarket: OptionMarket | undefined;
  let $watchlistGroupName: string | undefined;
  let $underlying: Security | undefined;
  let $optionType: OptionType | undefined;
  let $sideTypeList: QotGetOptionEventTickerType[] | undefined;
  let $orderTypeList: QotGetOptionEventOptionOrderType[] | undefined;
  let $marketCapRange: Interval | undefined;
  let $expiryDaysRange: Interval | undefined;
  let $priceRange: Interval | undefined;
  let $sizeRange: Interval | undefined;
  let $premiumRange: Interval | undefined;
  let $ivRange: Interval | undefined;
  let $earningsDateBegin: string | undefined;
  let $earningsDateEnd: string | undefined;
  let $note: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $key = r.int64BigInt(); break;
      case 16: $enable = r.bool(); break;
      case 80: $optionMarket = r.int() as OptionMarket; break;
      case 90: $watchlistGroupName = r.text(end); break;
      case 98: $underlying = merged($underlying, decodeSecurity(r, r.endOf(end))); break;
      case 160: $optionType = r.int() as OptionType; break;
      case 168: ($sideTypeList ??= []).push(r.int() as QotGetOptionEventTickerType); break;
      case 170: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($sideTypeList ??= []).push(r.int() as QotGetOptionEventTickerType);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 176: ($orderTypeList ??= []).push(r.int() as QotGetOptionEventOptionOrderType); break;
      case 178: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($orderTypeList ??= []).push(r.int() as QotGetOptionEventOptionOrderType);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 242: $marketCapRange = merged($marketCapRange, decodeInterval(r, r.endOf(end))); break;
      case 250: $expiryDaysRange = merged($expiryDaysRange, decodeInterval(r, r.endOf(end))); break;
      case 258: $priceRange = merged($priceRange, decodeInterval(r, r.endOf(end))); break;
      case 266: $sizeRange = merged($sizeRange, decodeInterval(r, r.endOf(end))); break;
      case 274: $premiumRange = merged($premiumRange, decodeInterval(r, r.endOf(end))); break;
      case 282: $ivRange = merged($ivRange, decodeInterval(r, r.endOf(end))); break;
      case 330: $earningsDateBegin = r.text(end); break;
      case 338: $earningsDateEnd = r.text(end); break;
      case 402: $note = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionEventAlertEventAlertItem>({ key: $key, enable: $enable, optionMarket: $optionMarket, watchlistGroupName: $watchlistGroupName, underlying: $underlying, optionType: $optionType, sideTypeList: $sideTypeList ?? none, orderTypeList: $orderTypeList ?? none, marketCapRange: $marketCapRange, expiryDaysRange: $expiryDaysRange, priceRange: $priceRange, sizeRange: $sizeRange, premiumRange: $premiumRange, ivRange: $ivRange, earningsDateBegin: $earningsDateBegin, earningsDateEnd: $earningsDateEnd, note: $note }, end, unknown);
}

/**
 * Which page of the alerts is asked for.
 *
 * OpenD's `Qot_GetOptionEventAlert.C2S`, sent with {@linkcode QotGetOptionEventAlert}.
 */
export interface QotGetOptionEventAlertC2S extends Message {
  /** Alerts in a page: 1 to 500. Mandatory, although the schema has it optional. */
  count?: number | undefined;
  /** Cursor of the page, from nextPage of the reply before; empty on the first request. */
  page?: string | undefined;
}

/** Writes a `Qot_GetOptionEventAlert.C2S`. */
export function encodeQotGetOptionEventAlertC2S(w: Writer, v: QotGetOptionEventAlertC2S): void {
  if (v.count != null) w.int32(8, v.count, "count");
  if (v.page != null) w.string(18, v.page, "page");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionEventAlert.C2S`. */
export function decodeQotGetOptionEventAlertC2S(r: Reader, end: number): QotGetOptionEventAlertC2S {
  let $count: number | undefined;
  let $page: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $count = r.int(); break;
      case 18: $page = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionEventAlertC2S>({ count: $count, page: $page }, end, unknown);
}

/**
 * One page of alerts.
 *
 * OpenD's `Qot_GetOptionEventAlert.S2C`, brought by {@linkcode QotGetOptionEventAlert}.
 */
export interface QotGetOptionEventAlertS2C extends Message {
  /** The alerts of this page, the one made last first. */
  alertList: readonly QotGetOptionEventAlertEventAlertItem[];
  /** Cursor of the page that follows; empty on the last. */
  nextPage?: string | undefined;
  /** How many alerts there are in all pages together. */
  allCount?: number | undefined;
}

/** Writes a `Qot_GetOptionEventAlert.S2C`. */
export function encodeQotGetOptionEventAlertS2C(w: Writer, v: QotGetOptionEventAlertS2C): void {
  let at: number;
  for (const x of w.list(v.alertList, "alertList")) { at = w.open(10); encodeQotGetOptionEventAlertEventAlertItem(w, w.object(x, "alertList")); w.close(at); }
  if (v.nextPage != null) w.string(18, v.nextPage, "nextPage");
  if (v.allCount != null) w.int32(24, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionEventAlert.S2C`. */
export function decodeQotGetOptionEventAlertS2C(r: Reader, end: number): QotGetOptionEventAlertS2C {
  let $alertList: QotGetOptionEventAlertEventAlertItem[] | undefined;
  let $nextPage: string | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($alertList ??= []).push(decodeQotGetOptionEventAlertEventAlertItem(r, r.endOf(end))); break;
      case 18: $nextPage = r.text(end); break;
      case 24: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionEventAlertS2C>({ alertList: $alertList ?? none, nextPage: $nextPage, allCount: $allCount }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionEventAlert.Request`, sent with {@linkcode QotGetOptionEventAlert}.
 */
export interface QotGetOptionEventAlertRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionEventAlertC2S;
}

/** Writes a `Qot_GetOptionEventAlert.Request`. */
export function encodeQotGetOptionEventAlertRequest(w: Writer, v: QotGetOptionEventAlertRequest): void {
  writeRequest(w, v, encodeQotGetOptionEventAlertC2S);
}

/** Reads a `Qot_GetOptionEventAlert.Request`. */
export function decodeQotGetOptionEventAlertRequest(r: Reader, end: number): QotGetOptionEventAlertRequest {
  let $c2s: QotGetOptionEventAlertC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionEventAlertC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionEventAlert.Request", { c2s: $c2s });
  return r.finish<QotGetOptionEventAlertRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionEventAlert.Response`, brought by {@linkcode QotGetOptionEventAlert}.
 */
export interface QotGetOptionEventAlertResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionEventAlertS2C | undefined;
}

/** Writes a `Qot_GetOptionEventAlert.Response`. */
export function encodeQotGetOptionEventAlertResponse(w: Writer, v: QotGetOptionEventAlertResponse): void {
  writeResponse(w, v, encodeQotGetOptionEventAlertS2C);
}

/** Reads a `Qot_GetOptionEventAlert.Response`. */
export function decodeQotGetOptionEventAlertResponse(r: Reader, end: number): QotGetOptionEventAlertResponse {
  return readResponse("Qot_GetOptionEventAlert.Response", r, end, decodeQotGetOptionEventAlertS2C) as QotGetOptionEventAlertResponse;
}

/**
 * The alerts for unusual option trades that were set with Qot_SetOptionEventAlert, newest first. Paged:
 * nextPage of a reply goes into page of the next request. OpenD takes 60 of them in 30 seconds, of which only
 * first pages count.
 *
 * OpenD's `Qot_GetOptionEventAlert` (3308), a request.
 *
 * @example
 * ```ts
 * import { QotGetOptionEventAlert } from "@opend/client/commands";
 *
 * const { alertList } = await quote.request(QotGetOptionEventAlert, { count: 10 });
 * ```
 */
export const QotGetOptionEventAlert: RequestCommand<QotGetOptionEventAlertC2S, QotGetOptionEventAlertS2C> = {
  kind: "request",
  id: 3308,
  name: "Qot_GetOptionEventAlert",
  limit: { requests: 60, unless: "page" },
  encode: encodeQotGetOptionEventAlertRequest,
  decode: decodeQotGetOptionEventAlertResponse,
  decodeData: decodeQotGetOptionEventAlertS2C,
};

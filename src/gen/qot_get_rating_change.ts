// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotMarket, Security, SecurityInput } from "./qot_common.ts";

/**
 * How an analyst's opinion changed.
 *
 * OpenD's `Qot_GetRatingChange.RatingChangeType`.
 *
 * @example
 * ```ts
 * import { QotGetRatingChangeRatingChangeType } from "@opend/client/commands";
 *
 * const value: QotGetRatingChangeRatingChangeType = QotGetRatingChangeRatingChangeType.Upgrade; // 1
 * ```
 */
export const QotGetRatingChangeRatingChangeType = {
  /** Raised. OpenD's documents show it for a raised target price with the same rating, too. */
  Upgrade: 1,
  /** Lowered. */
  Downgrade: 2,
  /** Given for the first time. */
  NewRating: 3,
} as const;
/**
 * How an analyst's opinion changed.
 *
 * OpenD's `Qot_GetRatingChange.RatingChangeType`.
 */
export type QotGetRatingChangeRatingChangeType = (typeof QotGetRatingChangeRatingChangeType)[keyof typeof QotGetRatingChangeRatingChangeType];

/**
 * What an analyst advises, on a scale of three.
 *
 * OpenD's `Qot_GetRatingChange.RatingLevel`.
 *
 * @example
 * ```ts
 * import { QotGetRatingChangeRatingLevel } from "@opend/client/commands";
 *
 * const value: QotGetRatingChangeRatingLevel = QotGetRatingChangeRatingLevel.Sell; // 1
 * ```
 */
export const QotGetRatingChangeRatingLevel = {
  /** Not known. */
  Unknown: 0,
  /** To sell the stock. */
  Sell: 1,
  /** To keep the stock. */
  Hold: 2,
  /** To buy the stock. */
  Buy: 3,
} as const;
/**
 * What an analyst advises, on a scale of three.
 *
 * OpenD's `Qot_GetRatingChange.RatingLevel`.
 */
export type QotGetRatingChangeRatingLevel = (typeof QotGetRatingChangeRatingLevel)[keyof typeof QotGetRatingChangeRatingLevel];

/**
 * Which kind of change is asked for, and which page.
 *
 * OpenD's `Qot_GetRatingChange.C2S`, sent with {@linkcode QotGetRatingChange}.
 */
export interface QotGetRatingChangeC2S extends Message {
  /** The market of the stocks: US only. */
  market: QotMarket;
  /** Which kind of change; default raised ratings. */
  changeType?: QotGetRatingChangeRatingChangeType | undefined;
  /** Changes in a page: 1 to 20, default 10. */
  count?: number | undefined;
  /** Cursor of the page, from nextPage of the reply before; left out on the first request. */
  page?: string | undefined;
}

/** Writes a `Qot_GetRatingChange.C2S`. */
export function encodeQotGetRatingChangeC2S(w: Writer, v: QotGetRatingChangeC2S): void {
  w.int32(8, v.market, "market");
  if (v.changeType != null) w.int32(16, v.changeType, "changeType");
  if (v.count != null) w.int32(24, v.count, "count");
  if (v.page != null) w.string(34, v.page, "page");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetRatingChange.C2S`. */
export function decodeQotGetRatingChangeC2S(r: Reader, end: number): QotGetRatingChangeC2S {
  let $market: QotMarket | undefined;
  let $changeType: QotGetRatingChangeRatingChangeType | undefined;
  let $count: number | undefined;
  let $page: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 16: $changeType = r.int() as QotGetRatingChangeRatingChangeType; break;
      case 24: $count = r.int(); break;
      case 34: $page = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($market === undefined) throw missing("Qot_GetRatingChange.C2S", { market: $market });
  return r.finish<QotGetRatingChangeC2S>({ market: $market, changeType: $changeType, count: $count, page: $page }, end, unknown);
}

/**
 * One change of a rating.
 *
 * OpenD's `Qot_GetRatingChange.RatingChangeItem`, held by {@linkcode QotGetRatingChangeS2C}.
 */
export interface QotGetRatingChangeRatingChangeItem extends Message {
  /** Market and code of the stock. */
  security?: Security | undefined;
  /** What the stock is called. */
  name?: string | undefined;
  /** The rating as it is now. */
  rating?: QotGetRatingChangeRatingLevel | undefined;
  /** The rating before. */
  lastRating?: QotGetRatingChangeRatingLevel | undefined;
  /** The price target as it is now. */
  targetPrice?: number | undefined;
  /** The price target before. */
  lastTargetPrice?: number | undefined;
  /** How the opinion changed. */
  changeType?: QotGetRatingChangeRatingChangeType | undefined;
  /** The firm that gave the rating. */
  institutionName?: string | undefined;
  /** Day of the rating, yyyy-MM-dd. */
  recommendationDate?: string | undefined;
  /** Day of the rating before, yyyy-MM-dd. */
  lastRecommendationDate?: string | undefined;
}

/** Writes a `Qot_GetRatingChange.RatingChangeItem`. */
export function encodeQotGetRatingChangeRatingChangeItem(w: Writer, v: QotGetRatingChangeRatingChangeItem): void {
  let at: number;
  if (v.security != null) { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.rating != null) w.int32(24, v.rating, "rating");
  if (v.lastRating != null) w.int32(32, v.lastRating, "lastRating");
  if (v.targetPrice != null) w.double(41, v.targetPrice, "targetPrice");
  if (v.lastTargetPrice != null) w.double(49, v.lastTargetPrice, "lastTargetPrice");
  if (v.changeType != null) w.int32(56, v.changeType, "changeType");
  if (v.institutionName != null) w.string(66, v.institutionName, "institutionName");
  if (v.recommendationDate != null) w.string(74, v.recommendationDate, "recommendationDate");
  if (v.lastRecommendationDate != null) w.string(82, v.lastRecommendationDate, "lastRecommendationDate");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetRatingChange.RatingChangeItem`. */
export function decodeQotGetRatingChangeRatingChangeItem(r: Reader, end: number): QotGetRatingChangeRatingChangeItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $rating: QotGetRatingChangeRatingLevel | undefined;
  let $lastRating: QotGetRatingChangeRatingLevel | undefined;
  let $targetPrice: number | undefined;
  let $lastTargetPrice: number | undefined;
  let $changeType: QotGetRatingChangeRatingChangeType | undefined;
  let $institutionName: string | undefined;
  let $recommendationDate: string | undefined;
  let $lastRecommendationDate: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 24: $rating = r.int() as QotGetRatingChangeRatingLevel; break;
      case 32: $lastRating = r.int() as QotGetRatingChangeRatingLevel; break;
      case 41: $targetPrice = r.double(); break;
      case 49: $lastTargetPrice = r.double(); break;
      case 56: $changeType = r.int() as QotGetRatingChangeRatingChangeType; break;
      case 66: $institutionName = r.text(end); break;
      case 74: $recommendationDate = r.text(end); break;
      case 82: $lastRecommendationDate = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetRatingChangeRatingChangeItem>({ security: $security, name: $name, rating: $rating, lastRating: $lastRating, targetPrice: $targetPrice, lastTargetPrice: $lastTargetPrice, changeType: $changeType, institutionName: $institutionName, recommendationDate: $recommendationDate, lastRecommendationDate: $lastRecommendationDate }, end, unknown);
}

/**
 * One page of rating changes.
 *
 * OpenD's `Qot_GetRatingChange.S2C`, brought by {@linkcode QotGetRatingChange}.
 */
export interface QotGetRatingChangeS2C extends Message {
  /** The changes of this page. */
  dataList: readonly QotGetRatingChangeRatingChangeItem[];
  /** How many changes match in all pages together. */
  allCount?: number | undefined;
  /** Cursor of the page that follows; empty on the last. */
  nextPage?: string | undefined;
}

/** Writes a `Qot_GetRatingChange.S2C`. */
export function encodeQotGetRatingChangeS2C(w: Writer, v: QotGetRatingChangeS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetRatingChangeRatingChangeItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.nextPage != null) w.string(26, v.nextPage, "nextPage");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetRatingChange.S2C`. */
export function decodeQotGetRatingChangeS2C(r: Reader, end: number): QotGetRatingChangeS2C {
  let $dataList: QotGetRatingChangeRatingChangeItem[] | undefined;
  let $allCount: number | undefined;
  let $nextPage: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetRatingChangeRatingChangeItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      case 26: $nextPage = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetRatingChangeS2C>({ dataList: $dataList ?? none, allCount: $allCount, nextPage: $nextPage }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetRatingChange.Request`, sent with {@linkcode QotGetRatingChange}.
 */
export interface QotGetRatingChangeRequest extends Message {
  /** What is asked. */
  c2s: QotGetRatingChangeC2S;
}

/** Writes a `Qot_GetRatingChange.Request`. */
export function encodeQotGetRatingChangeRequest(w: Writer, v: QotGetRatingChangeRequest): void {
  writeRequest(w, v, encodeQotGetRatingChangeC2S);
}

/** Reads a `Qot_GetRatingChange.Request`. */
export function decodeQotGetRatingChangeRequest(r: Reader, end: number): QotGetRatingChangeRequest {
  let $c2s: QotGetRatingChangeC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetRatingChangeC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetRatingChange.Request", { c2s: $c2s });
  return r.finish<QotGetRatingChangeRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetRatingChange.Response`, brought by {@linkcode QotGetRatingChange}.
 */
export interface QotGetRatingChangeResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetRatingChangeS2C | undefined;
}

/** Writes a `Qot_GetRatingChange.Response`. */
export function encodeQotGetRatingChangeResponse(w: Writer, v: QotGetRatingChangeResponse): void {
  writeResponse(w, v, encodeQotGetRatingChangeS2C);
}

/** Reads a `Qot_GetRatingChange.Response`. */
export function decodeQotGetRatingChangeResponse(r: Reader, end: number): QotGetRatingChangeResponse {
  return readResponse("Qot_GetRatingChange.Response", r, end, decodeQotGetRatingChangeS2C) as QotGetRatingChangeResponse;
}

/**
 * Changes that analysts made to their rating of US stocks: raised, lowered or given for the first time.
 * Paged: nextPage of a reply goes into page of the next request. OpenD takes 60 of them in 30 seconds, of
 * which only first pages count.
 *
 * OpenD's `Qot_GetRatingChange` (3426), a request.
 *
 * @example
 * ```ts
 * import { QotGetRatingChange, QotMarket } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetRatingChange, { market: QotMarket.HK_Security });
 * ```
 */
export const QotGetRatingChange: RequestCommand<QotGetRatingChangeC2S, QotGetRatingChangeS2C> = {
  kind: "request",
  id: 3426,
  name: "Qot_GetRatingChange",
  limit: { requests: 60, unless: "page" },
  encode: encodeQotGetRatingChangeRequest,
  decode: decodeQotGetRatingChangeResponse,
  decodeData: decodeQotGetRatingChangeS2C,
};

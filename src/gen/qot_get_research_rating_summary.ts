// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { ResearchRatingDimensionType, ResearchRatingType, Security, SecurityInput } from "./qot_common.ts";

/**
 * Which stock, whether by institution or by analyst, and of all or of one.
 *
 * OpenD's `Qot_GetResearchRatingSummary.C2S`, sent with {@linkcode QotGetResearchRatingSummary}.
 */
export interface QotGetResearchRatingSummaryC2S extends Message {
  /** The US stock or REIT to ask about. */
  security: Security;
  /** Whether to go by institution (the default) or by analyst. */
  ratingDimensionType?: ResearchRatingDimensionType | undefined;
  /**
   * Whose ratings: an institutionUid, or an analystUid together with the analyst dimension. Empty or left
   * out: a list of all.
   */
  uid?: string | undefined;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 20, 10 when left out. */
  num?: number | undefined;
}

/**
 * Which stock, whether by institution or by analyst, and of all or of one.
 *
 * What a request gives for OpenD's `Qot_GetResearchRatingSummary.C2S`, sent with {@linkcode QotGetResearchRatingSummary}.
 */
export interface QotGetResearchRatingSummaryC2SInput extends Message {
  /** The US stock or REIT to ask about. */
  security: SecurityInput;
  /** Whether to go by institution (the default) or by analyst. */
  ratingDimensionType?: ResearchRatingDimensionType | undefined;
  /**
   * Whose ratings: an institutionUid, or an analystUid together with the analyst dimension. Empty or left
   * out: a list of all.
   */
  uid?: string | undefined;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 20, 10 when left out. */
  num?: number | undefined;
}

/** Writes a `Qot_GetResearchRatingSummary.C2S`. */
export function encodeQotGetResearchRatingSummaryC2S(w: Writer, v: QotGetResearchRatingSummaryC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.ratingDimensionType != null) w.int32(16, v.ratingDimensionType, "ratingDimensionType");
  if (v.uid != null) w.string(26, v.uid, "uid");
  if (v.nextKey != null) w.string(34, v.nextKey, "nextKey");
  if (v.num != null) w.int32(40, v.num, "num");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetResearchRatingSummary.C2S`. */
export function decodeQotGetResearchRatingSummaryC2S(r: Reader, end: number): QotGetResearchRatingSummaryC2S {
  let $security: Security | undefined;
  let $ratingDimensionType: ResearchRatingDimensionType | undefined;
  let $uid: string | undefined;
  let $nextKey: string | undefined;
  let $num: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $ratingDimensionType = r.int() as ResearchRatingDimensionType; break;
      case 26: $uid = r.text(end); break;
      case 34: $nextKey = r.text(end); break;
      case 40: $num = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetResearchRatingSummary.C2S", { security: $security });
  return r.finish<QotGetResearchRatingSummaryC2S>({ security: $security, ratingDimensionType: $ratingDimensionType, uid: $uid, nextKey: $nextKey, num: $num }, end, unknown);
}

/**
 * An institution that rates stocks.
 *
 * OpenD's `Qot_GetResearchRatingSummary.InstInfo`, held by {@linkcode QotGetResearchRatingSummaryAnalystInfo}, {@linkcode QotGetResearchRatingSummaryInstRatingSummaryItem}, {@linkcode QotGetResearchRatingSummaryInstRatingDetail}.
 */
export interface QotGetResearchRatingSummaryInstInfo extends Message {
  /** Key of the institution; can be the uid of a request. */
  institutionUid?: string | undefined;
  /** Where its logo can be found. */
  institutionPictureUrl?: string | undefined;
  /** Name for showing, which may be translated. */
  institutionName?: string | undefined;
  /** When this was last brought up to date, in seconds since the epoch. */
  updateTime?: number | undefined;
  /** Day on which this was last brought up to date, as YYYY-MM-DD in the market's time zone. */
  updateTimeStr?: string | undefined;
  /** Name that the source of the data gives it. */
  institutionSourceName?: string | undefined;
  /** Name in English. */
  institutionEnName?: string | undefined;
}

/** Writes a `Qot_GetResearchRatingSummary.InstInfo`. */
export function encodeQotGetResearchRatingSummaryInstInfo(w: Writer, v: QotGetResearchRatingSummaryInstInfo): void {
  if (v.institutionUid != null) w.string(10, v.institutionUid, "institutionUid");
  if (v.institutionPictureUrl != null) w.string(18, v.institutionPictureUrl, "institutionPictureUrl");
  if (v.institutionName != null) w.string(26, v.institutionName, "institutionName");
  if (v.updateTime != null) w.int64Number(32, v.updateTime, "updateTime");
  if (v.updateTimeStr != null) w.string(42, v.updateTimeStr, "updateTimeStr");
  if (v.institutionSourceName != null) w.string(50, v.institutionSourceName, "institutionSourceName");
  if (v.institutionEnName != null) w.string(58, v.institutionEnName, "institutionEnName");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetResearchRatingSummary.InstInfo`. */
export function decodeQotGetResearchRatingSummaryInstInfo(r: Reader, end: number): QotGetResearchRatingSummaryInstInfo {
  let $institutionUid: string | undefined;
  let $institutionPictureUrl: string | undefined;
  let $institutionName: string | undefined;
  let $updateTime: number | undefined;
  let $updateTimeStr: string | undefined;
  let $institutionSourceName: string | undefined;
  let $institutionEnName: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $institutionUid = r.text(end); break;
      case 18: $institutionPictureUrl = r.text(end); break;
      case 26: $institutionName = r.text(end); break;
      case 32: $updateTime = r.int64Number(); break;
      case 42: $updateTimeStr = r.text(end); break;
      case 50: $institutionSourceName = r.text(end); break;
      case 58: $institutionEnName = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetResearchRatingSummaryInstInfo>({ institutionUid: $institutionUid, institutionPictureUrl: $institutionPictureUrl, institutionName: $institutionName, updateTime: $updateTime, updateTimeStr: $updateTimeStr, institutionSourceName: $institutionSourceName, institutionEnName: $institutionEnName }, end, unknown);
}

/**
 * An analyst, and how well past ratings went.
 *
 * OpenD's `Qot_GetResearchRatingSummary.AnalystInfo`, held by {@linkcode QotGetResearchRatingSummaryAnalystRatingSummaryItem}, {@linkcode QotGetResearchRatingSummaryInstRatingDetail}, {@linkcode QotGetResearchRatingSummaryAnalystRatingDetail}.
 */
export interface QotGetResearchRatingSummaryAnalystInfo extends Message {
  /** Key of the analyst; can be the uid of a request. */
  analystUid?: string | undefined;
  /** Name of the analyst for showing. */
  analystName?: string | undefined;
  /** Where the analyst's portrait can be found. */
  analystPictureUrl?: string | undefined;
  /** Stars given to the analyst, 0 to 5 with halves and such between (3.5 = three and a half). */
  numOfStars?: number | undefined;
  /** How often the analyst's ratings came true, in percent (12.34 = 12.34 %). */
  successRate?: number | undefined;
  /** Excess return that the ratings brought, in percent (12.34 = 12.34 %). */
  excessReturn?: number | undefined;
  /**
   * How often the ratings of this stock came true, in percent (12.34 = 12.34 %). Absent within an
   * institution's detail.
   */
  stockSuccessRate?: number | undefined;
  /**
   * What the ratings of this stock brought on average, in percent (12.34 = 12.34 %). Absent within an
   * institution's detail.
   */
  stockAvgReturn?: number | undefined;
  /** Whom the analyst works for. Absent within an institution's detail. */
  institutionInfo?: QotGetResearchRatingSummaryInstInfo | undefined;
  /** When this was last brought up to date, in seconds since the epoch. */
  updateTime?: number | undefined;
  /** Day on which this was last brought up to date, as YYYY-MM-DD in the market's time zone. */
  updateTimeStr?: string | undefined;
}

/** Writes a `Qot_GetResearchRatingSummary.AnalystInfo`. */
export function encodeQotGetResearchRatingSummaryAnalystInfo(w: Writer, v: QotGetResearchRatingSummaryAnalystInfo): void {
  let at: number;
  if (v.analystUid != null) w.string(10, v.analystUid, "analystUid");
  if (v.analystName != null) w.string(18, v.analystName, "analystName");
  if (v.analystPictureUrl != null) w.string(26, v.analystPictureUrl, "analystPictureUrl");
  if (v.numOfStars != null) w.double(33, v.numOfStars, "numOfStars");
  if (v.successRate != null) w.double(41, v.successRate, "successRate");
  if (v.excessReturn != null) w.double(49, v.excessReturn, "excessReturn");
  if (v.stockSuccessRate != null) w.double(57, v.stockSuccessRate, "stockSuccessRate");
  if (v.stockAvgReturn != null) w.double(65, v.stockAvgReturn, "stockAvgReturn");
  if (v.institutionInfo != null) { at = w.open(74); encodeQotGetResearchRatingSummaryInstInfo(w, w.object(v.institutionInfo, "institutionInfo")); w.close(at); }
  if (v.updateTime != null) w.int64Number(80, v.updateTime, "updateTime");
  if (v.updateTimeStr != null) w.string(90, v.updateTimeStr, "updateTimeStr");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetResearchRatingSummary.AnalystInfo`. */
export function decodeQotGetResearchRatingSummaryAnalystInfo(r: Reader, end: number): QotGetResearchRatingSummaryAnalystInfo {
  let $analystUid: string | undefined;
  let $analystName: string | undefined;
  let $analystPictureUrl: string | undefined;
  let $numOfStars: number | undefined;
  let $successRate: number | undefined;
  let $excessReturn: number | undefined;
  let $stockSuccessRate: number | undefined;
  let $stockAvgReturn: number | undefined;
  let $institutionInfo: QotGetResearchRatingSummaryInstInfo | undefined;
  let $updateTime: number | undefined;
  let $updateTimeStr: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $analystUid = r.text(end); break;
      case 18: $analystName = r.text(end); break;
      case 26: $analystPictureUrl = r.text(end); break;
      case 33: $numOfStars = r.double(); break;
      case 41: $successRate = r.double(); break;
      case 49: $excessReturn = r.double(); break;
      case 57: $stockSuccessRate = r.double(); break;
      case 65: $stockAvgReturn = r.double(); break;
      case 74: $institutionInfo = merged($institutionInfo, decodeQotGetResearchRatingSummaryInstInfo(r, r.endOf(end))); break;
      case 80: $updateTime = r.int64Number(); break;
      case 90: $updateTimeStr = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetResearchRatingSummaryAnalystInfo>({ analystUid: $analystUid, analystName: $analystName, analystPictureUrl: $analystPictureUrl, numOfStars: $numOfStars, successRate: $successRate, excessReturn: $excessReturn, stockSuccessRate: $stockSuccessRate, stockAvgReturn: $stockAvgReturn, institutionInfo: $institutionInfo, updateTime: $updateTime, updateTimeStr: $updateTimeStr }, end, unknown);
}

/**
 * One rating of the stock.
 *
 * OpenD's `Qot_GetResearchRatingSummary.RatingItem`, held by {@linkcode QotGetResearchRatingSummaryInstRatingSummaryItem}, {@linkcode QotGetResearchRatingSummaryAnalystRatingSummaryItem}, {@linkcode QotGetResearchRatingSummaryInstRatingDetail} and more.
 */
export interface QotGetResearchRatingSummaryRatingItem extends Message {
  /** Key of the analyst who gave it. */
  analystUid?: string | undefined;
  /** Key of the institution that gave it. */
  institutionUid?: string | undefined;
  /** What it says: only sell, hold or buy here; a higher number is a better rating. */
  rating?: ResearchRatingType | undefined;
  /** Price that the stock is expected to reach. */
  targetPrice?: number | undefined;
  /** When it was given, in seconds since the epoch. */
  recommendationDate?: number | undefined;
  /** Day on which it was given, as YYYY-MM-DD in the market's time zone. */
  recommendationDateStr?: string | undefined;
  /** Where the rating was published. */
  ratingUrl?: string | undefined;
  /** When this was last brought up to date, in seconds since the epoch. */
  updateTime?: number | undefined;
  /** Day on which this was last brought up to date, as YYYY-MM-DD in the market's time zone. */
  updateTimeStr?: string | undefined;
}

/** Writes a `Qot_GetResearchRatingSummary.RatingItem`. */
export function encodeQotGetResearchRatingSummaryRatingItem(w: Writer, v: QotGetResearchRatingSummaryRatingItem): void {
  if (v.analystUid != null) w.string(10, v.analystUid, "analystUid");
  if (v.institutionUid != null) w.string(18, v.institutionUid, "institutionUid");
  if (v.rating != null) w.int32(24, v.rating, "rating");
  if (v.targetPrice != null) w.double(33, v.targetPrice, "targetPrice");
  if (v.recommendationDate != null) w.int64Number(40, v.recommendationDate, "recommendationDate");
  if (v.recommendationDateStr != null) w.string(50, v.recommendationDateStr, "recommendationDateStr");
  if (v.ratingUrl != null) w.string(58, v.ratingUrl, "ratingUrl");
  if (v.updateTime != null) w.int64Number(64, v.updateTime, "updateTime");
  if (v.updateTimeStr != null) w.string(74, v.updateTimeStr, "updateTimeStr");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetResearchRatingSummary.RatingItem`. */
export function decodeQotGetResearchRatingSummaryRatingItem(r: Reader, end: number): QotGetResearchRatingSummaryRatingItem {
  let $analystUid: string | undefined;
  let $institutionUid: string | undefined;
  let $rating: ResearchRatingType | undefined;
  let $targetPrice: number | undefined;
  let $recommendationDate: number | undefined;
  let $recommendationDateStr: string | undefined;
  let $ratingUrl: string | undefined;
  let $updateTime: number | undefined;
  let $updateTimeStr: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $analystUid = r.text(end); break;
      case 18: $institutionUid = r.text(end); break;
      case 24: $rating = r.int() as ResearchRatingType; break;
      case 33: $targetPrice = r.double(); break;
      case 40: $recommendationDate = r.int64Number(); break;
      case 50: $recommendationDateStr = r.text(end); break;
      case 58: $ratingUrl = r.text(end); break;
      case 64: $updateTime = r.int64Number(); break;
      case 74: $updateTimeStr = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetResearchRatingSummaryRatingItem>({ analystUid: $analystUid, institutionUid: $institutionUid, rating: $rating, targetPrice: $targetPrice, recommendationDate: $recommendationDate, recommendationDateStr: $recommendationDateStr, ratingUrl: $ratingUrl, updateTime: $updateTime, updateTimeStr: $updateTimeStr }, end, unknown);
}

/**
 * One institution in the list of all.
 *
 * OpenD's `Qot_GetResearchRatingSummary.InstRatingSummaryItem`, held by {@linkcode QotGetResearchRatingSummaryS2C}.
 */
export interface QotGetResearchRatingSummaryInstRatingSummaryItem extends Message {
  /** Which institution it is. */
  institutionInfo?: QotGetResearchRatingSummaryInstInfo | undefined;
  /** Its ratings of the stock. */
  ratingItemList: readonly QotGetResearchRatingSummaryRatingItem[];
}

/** Writes a `Qot_GetResearchRatingSummary.InstRatingSummaryItem`. */
export function encodeQotGetResearchRatingSummaryInstRatingSummaryItem(w: Writer, v: QotGetResearchRatingSummaryInstRatingSummaryItem): void {
  let at: number;
  if (v.institutionInfo != null) { at = w.open(10); encodeQotGetResearchRatingSummaryInstInfo(w, w.object(v.institutionInfo, "institutionInfo")); w.close(at); }
  for (const x of w.list(v.ratingItemList, "ratingItemList")) { at = w.open(18); encodeQotGetResearchRatingSummaryRatingItem(w, w.object(x, "ratingItemList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetResearchRatingSummary.InstRatingSummaryItem`. */
export function decodeQotGetResearchRatingSummaryInstRatingSummaryItem(r: Reader, end: number): QotGetResearchRatingSummaryInstRatingSummaryItem {
  let $institutionInfo: QotGetResearchRatingSummaryInstInfo | undefined;
  let $ratingItemList: QotGetResearchRatingSummaryRatingItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $institutionInfo = merged($institutionInfo, decodeQotGetResearchRatingSummaryInstInfo(r, r.endOf(end))); break;
      case 18: ($ratingItemList ??= []).push(decodeQotGetResearchRatingSummaryRatingItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetResearchRatingSummaryInstRatingSummaryItem>({ institutionInfo: $institutionInfo, ratingItemList: $ratingItemList ?? none }, end, unknown);
}

/**
 * One analyst in the list of all.
 *
 * OpenD's `Qot_GetResearchRatingSummary.AnalystRatingSummaryItem`, held by {@linkcode QotGetResearchRatingSummaryS2C}.
 */
export interface QotGetResearchRatingSummaryAnalystRatingSummaryItem extends Message {
  /** Which analyst it is. */
  analystInfo?: QotGetResearchRatingSummaryAnalystInfo | undefined;
  /** The analyst's ratings of the stock. */
  ratingItemList: readonly QotGetResearchRatingSummaryRatingItem[];
}

/** Writes a `Qot_GetResearchRatingSummary.AnalystRatingSummaryItem`. */
export function encodeQotGetResearchRatingSummaryAnalystRatingSummaryItem(w: Writer, v: QotGetResearchRatingSummaryAnalystRatingSummaryItem): void {
  let at: number;
  if (v.analystInfo != null) { at = w.open(10); encodeQotGetResearchRatingSummaryAnalystInfo(w, w.object(v.analystInfo, "analystInfo")); w.close(at); }
  for (const x of w.list(v.ratingItemList, "ratingItemList")) { at = w.open(18); encodeQotGetResearchRatingSummaryRatingItem(w, w.object(x, "ratingItemList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetResearchRatingSummary.AnalystRatingSummaryItem`. */
export function decodeQotGetResearchRatingSummaryAnalystRatingSummaryItem(r: Reader, end: number): QotGetResearchRatingSummaryAnalystRatingSummaryItem {
  let $analystInfo: QotGetResearchRatingSummaryAnalystInfo | undefined;
  let $ratingItemList: QotGetResearchRatingSummaryRatingItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $analystInfo = merged($analystInfo, decodeQotGetResearchRatingSummaryAnalystInfo(r, r.endOf(end))); break;
      case 18: ($ratingItemList ??= []).push(decodeQotGetResearchRatingSummaryRatingItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetResearchRatingSummaryAnalystRatingSummaryItem>({ analystInfo: $analystInfo, ratingItemList: $ratingItemList ?? none }, end, unknown);
}

/**
 * What one institution has said.
 *
 * OpenD's `Qot_GetResearchRatingSummary.InstRatingDetail`, held by {@linkcode QotGetResearchRatingSummaryS2C}.
 */
export interface QotGetResearchRatingSummaryInstRatingDetail extends Message {
  /** Which institution it is. */
  institutionInfo?: QotGetResearchRatingSummaryInstInfo | undefined;
  /** Its analysts, without stockSuccessRate, stockAvgReturn and institutionInfo. */
  analystInfoList: readonly QotGetResearchRatingSummaryAnalystInfo[];
  /** Its analysts' ratings. */
  ratingItemList: readonly QotGetResearchRatingSummaryRatingItem[];
}

/** Writes a `Qot_GetResearchRatingSummary.InstRatingDetail`. */
export function encodeQotGetResearchRatingSummaryInstRatingDetail(w: Writer, v: QotGetResearchRatingSummaryInstRatingDetail): void {
  let at: number;
  if (v.institutionInfo != null) { at = w.open(10); encodeQotGetResearchRatingSummaryInstInfo(w, w.object(v.institutionInfo, "institutionInfo")); w.close(at); }
  for (const x of w.list(v.analystInfoList, "analystInfoList")) { at = w.open(18); encodeQotGetResearchRatingSummaryAnalystInfo(w, w.object(x, "analystInfoList")); w.close(at); }
  for (const x of w.list(v.ratingItemList, "ratingItemList")) { at = w.open(26); encodeQotGetResearchRatingSummaryRatingItem(w, w.object(x, "ratingItemList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetResearchRatingSummary.InstRatingDetail`. */
export function decodeQotGetResearchRatingSummaryInstRatingDetail(r: Reader, end: number): QotGetResearchRatingSummaryInstRatingDetail {
  let $institutionInfo: QotGetResearchRatingSummaryInstInfo | undefined;
  let $analystInfoList: QotGetResearchRatingSummaryAnalystInfo[] | undefined;
  let $ratingItemList: QotGetResearchRatingSummaryRatingItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $institutionInfo = merged($institutionInfo, decodeQotGetResearchRatingSummaryInstInfo(r, r.endOf(end))); break;
      case 18: ($analystInfoList ??= []).push(decodeQotGetResearchRatingSummaryAnalystInfo(r, r.endOf(end))); break;
      case 26: ($ratingItemList ??= []).push(decodeQotGetResearchRatingSummaryRatingItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetResearchRatingSummaryInstRatingDetail>({ institutionInfo: $institutionInfo, analystInfoList: $analystInfoList ?? none, ratingItemList: $ratingItemList ?? none }, end, unknown);
}

/**
 * What one analyst has said.
 *
 * OpenD's `Qot_GetResearchRatingSummary.AnalystRatingDetail`, held by {@linkcode QotGetResearchRatingSummaryS2C}.
 */
export interface QotGetResearchRatingSummaryAnalystRatingDetail extends Message {
  /** Which analyst it is, and whom the analyst works for. */
  analystInfo?: QotGetResearchRatingSummaryAnalystInfo | undefined;
  /** The analyst's ratings of the stock. */
  ratingItemList: readonly QotGetResearchRatingSummaryRatingItem[];
}

/** Writes a `Qot_GetResearchRatingSummary.AnalystRatingDetail`. */
export function encodeQotGetResearchRatingSummaryAnalystRatingDetail(w: Writer, v: QotGetResearchRatingSummaryAnalystRatingDetail): void {
  let at: number;
  if (v.analystInfo != null) { at = w.open(10); encodeQotGetResearchRatingSummaryAnalystInfo(w, w.object(v.analystInfo, "analystInfo")); w.close(at); }
  for (const x of w.list(v.ratingItemList, "ratingItemList")) { at = w.open(18); encodeQotGetResearchRatingSummaryRatingItem(w, w.object(x, "ratingItemList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetResearchRatingSummary.AnalystRatingDetail`. */
export function decodeQotGetResearchRatingSummaryAnalystRatingDetail(r: Reader, end: number): QotGetResearchRatingSummaryAnalystRatingDetail {
  let $analystInfo: QotGetResearchRatingSummaryAnalystInfo | undefined;
  let $ratingItemList: QotGetResearchRatingSummaryRatingItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $analystInfo = merged($analystInfo, decodeQotGetResearchRatingSummaryAnalystInfo(r, r.endOf(end))); break;
      case 18: ($ratingItemList ??= []).push(decodeQotGetResearchRatingSummaryRatingItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetResearchRatingSummaryAnalystRatingDetail>({ analystInfo: $analystInfo, ratingItemList: $ratingItemList ?? none }, end, unknown);
}

/**
 * What was asked for, in one of four fields.
 *
 * OpenD's `Qot_GetResearchRatingSummary.S2C`, brought by {@linkcode QotGetResearchRatingSummary}.
 */
export interface QotGetResearchRatingSummaryS2C extends Message {
  /** All institutions; only when asked by institution and without uid. */
  instRatingSummaryList: readonly QotGetResearchRatingSummaryInstRatingSummaryItem[];
  /** All analysts; only when asked by analyst and without uid. */
  analystRatingSummaryList: readonly QotGetResearchRatingSummaryAnalystRatingSummaryItem[];
  /** One institution; only when asked by institution and with its uid. */
  instRatingDetail?: QotGetResearchRatingSummaryInstRatingDetail | undefined;
  /** One analyst; only when asked by analyst and with the analyst's uid. */
  analystRatingDetail?: QotGetResearchRatingSummaryAnalystRatingDetail | undefined;
  /** What to ask for the next page with; "-1" when there are no more. */
  nextKey?: string | undefined;
}

/** Writes a `Qot_GetResearchRatingSummary.S2C`. */
export function encodeQotGetResearchRatingSummaryS2C(w: Writer, v: QotGetResearchRatingSummaryS2C): void {
  let at: number;
  for (const x of w.list(v.instRatingSummaryList, "instRatingSummaryList")) { at = w.open(10); encodeQotGetResearchRatingSummaryInstRatingSummaryItem(w, w.object(x, "instRatingSummaryList")); w.close(at); }
  for (const x of w.list(v.analystRatingSummaryList, "analystRatingSummaryList")) { at = w.open(18); encodeQotGetResearchRatingSummaryAnalystRatingSummaryItem(w, w.object(x, "analystRatingSummaryList")); w.close(at); }
  if (v.instRatingDetail != null) { at = w.open(26); encodeQotGetResearchRatingSummaryInstRatingDetail(w, w.object(v.instRatingDetail, "instRatingDetail")); w.close(at); }
  if (v.analystRatingDetail != null) { at = w.open(34); encodeQotGetResearchRatingSummaryAnalystRatingDetail(w, w.object(v.analystRatingDetail, "analystRatingDetail")); w.close(at); }
  if (v.nextKey != null) w.string(42, v.nextKey, "nextKey");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetResearchRatingSummary.S2C`. */
export function decodeQotGetResearchRatingSummaryS2C(r: Reader, end: number): QotGetResearchRatingSummaryS2C {
  let $instRatingSummaryList: QotGetResearchRatingSummaryInstRatingSummaryItem[] | undefined;
  let $analystRatingSummaryList: QotGetResearchRatingSummaryAnalystRatingSummaryItem[] | undefined;
  let $instRatingDetail: QotGetResearchRatingSummaryInstRatingDetail | undefined;
  let $analystRatingDetail: QotGetResearchRatingSummaryAnalystRatingDetail | undefined;
  let $nextKey: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($instRatingSummaryList ??= []).push(decodeQotGetResearchRatingSummaryInstRatingSummaryItem(r, r.endOf(end))); break;
      case 18: ($analystRatingSummaryList ??= []).push(decodeQotGetResearchRatingSummaryAnalystRatingSummaryItem(r, r.endOf(end))); break;
      case 26: $instRatingDetail = merged($instRatingDetail, decodeQotGetResearchRatingSummaryInstRatingDetail(r, r.endOf(end))); break;
      case 34: $analystRatingDetail = merged($analystRatingDetail, decodeQotGetResearchRatingSummaryAnalystRatingDetail(r, r.endOf(end))); break;
      case 42: $nextKey = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetResearchRatingSummaryS2C>({ instRatingSummaryList: $instRatingSummaryList ?? none, analystRatingSummaryList: $analystRatingSummaryList ?? none, instRatingDetail: $instRatingDetail, analystRatingDetail: $analystRatingDetail, nextKey: $nextKey }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetResearchRatingSummary.Request`, sent with {@linkcode QotGetResearchRatingSummary}.
 */
export interface QotGetResearchRatingSummaryRequest extends Message {
  /** What is asked. */
  c2s: QotGetResearchRatingSummaryC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetResearchRatingSummary.Request`, sent with {@linkcode QotGetResearchRatingSummary}.
 */
export interface QotGetResearchRatingSummaryRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetResearchRatingSummaryC2SInput;
}

/** Writes a `Qot_GetResearchRatingSummary.Request`. */
export function encodeQotGetResearchRatingSummaryRequest(w: Writer, v: QotGetResearchRatingSummaryRequestInput): void {
  writeRequest(w, v, encodeQotGetResearchRatingSummaryC2S);
}

/** Reads a `Qot_GetResearchRatingSummary.Request`. */
export function decodeQotGetResearchRatingSummaryRequest(r: Reader, end: number): QotGetResearchRatingSummaryRequest {
  let $c2s: QotGetResearchRatingSummaryC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetResearchRatingSummaryC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetResearchRatingSummary.Request", { c2s: $c2s });
  return r.finish<QotGetResearchRatingSummaryRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetResearchRatingSummary.Response`, brought by {@linkcode QotGetResearchRatingSummary}.
 */
export interface QotGetResearchRatingSummaryResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetResearchRatingSummaryS2C | undefined;
}

/** Writes a `Qot_GetResearchRatingSummary.Response`. */
export function encodeQotGetResearchRatingSummaryResponse(w: Writer, v: QotGetResearchRatingSummaryResponse): void {
  writeResponse(w, v, encodeQotGetResearchRatingSummaryS2C);
}

/** Reads a `Qot_GetResearchRatingSummary.Response`. */
export function decodeQotGetResearchRatingSummaryResponse(r: Reader, end: number): QotGetResearchRatingSummaryResponse {
  return readResponse("Qot_GetResearchRatingSummary.Response", r, end, decodeQotGetResearchRatingSummaryS2C) as QotGetResearchRatingSummaryResponse;
}

/**
 * Ratings of a stock by single institutions or analysts: a list of all, or by uid what one of them has said.
 * For US stocks and REITs. Paged by nextKey. OpenD takes 30 of them in 30 seconds. It came with OpenD 10.6.
 *
 * OpenD's `Qot_GetResearchRatingSummary` (3230), a request.
 *
 * @example
 * ```ts
 * import { QotGetResearchRatingSummary } from "@opend/client/commands";
 *
 * const { instRatingSummaryList } = await quote.request(QotGetResearchRatingSummary, { security: "HK.00700" });
 * ```
 */
export const QotGetResearchRatingSummary: RequestCommand<QotGetResearchRatingSummaryC2SInput, QotGetResearchRatingSummaryS2C> = {
  kind: "request",
  id: 3230,
  name: "Qot_GetResearchRatingSummary",
  limit: { requests: 30 },
  encode: encodeQotGetResearchRatingSummaryRequest,
  decode: decodeQotGetResearchRatingSummaryResponse,
  decodeData: decodeQotGetResearchRatingSummaryS2C,
};

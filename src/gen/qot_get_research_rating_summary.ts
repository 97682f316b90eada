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

/** `Qot_GetResearchRatingSummary.C2S` */
export interface QotGetResearchRatingSummaryC2S extends Message {
  security: Security;
  ratingDimensionType?: ResearchRatingDimensionType | undefined;
  uid?: string | undefined;
  nextKey?: string | undefined;
  num?: number | undefined;
}

/** What a request gives for `Qot_GetResearchRatingSummary.C2S`. */
export interface QotGetResearchRatingSummaryC2SInput extends Message {
  security: SecurityInput;
  ratingDimensionType?: ResearchRatingDimensionType | undefined;
  uid?: string | undefined;
  nextKey?: string | undefined;
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

/** `Qot_GetResearchRatingSummary.InstInfo` */
export interface QotGetResearchRatingSummaryInstInfo extends Message {
  institutionUid?: string | undefined;
  institutionPictureUrl?: string | undefined;
  institutionName?: string | undefined;
  updateTime?: number | undefined;
  updateTimeStr?: string | undefined;
  institutionSourceName?: string | undefined;
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

/** `Qot_GetResearchRatingSummary.AnalystInfo` */
export interface QotGetResearchRatingSummaryAnalystInfo extends Message {
  analystUid?: string | undefined;
  analystName?: string | undefined;
  analystPictureUrl?: string | undefined;
  numOfStars?: number | undefined;
  successRate?: number | undefined;
  excessReturn?: number | undefined;
  stockSuccessRate?: number | undefined;
  stockAvgReturn?: number | undefined;
  institutionInfo?: QotGetResearchRatingSummaryInstInfo | undefined;
  updateTime?: number | undefined;
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

/** `Qot_GetResearchRatingSummary.RatingItem` */
export interface QotGetResearchRatingSummaryRatingItem extends Message {
  analystUid?: string | undefined;
  institutionUid?: string | undefined;
  rating?: ResearchRatingType | undefined;
  targetPrice?: number | undefined;
  recommendationDate?: number | undefined;
  recommendationDateStr?: string | undefined;
  ratingUrl?: string | undefined;
  updateTime?: number | undefined;
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

/** `Qot_GetResearchRatingSummary.InstRatingSummaryItem` */
export interface QotGetResearchRatingSummaryInstRatingSummaryItem extends Message {
  institutionInfo?: QotGetResearchRatingSummaryInstInfo | undefined;
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

/** `Qot_GetResearchRatingSummary.AnalystRatingSummaryItem` */
export interface QotGetResearchRatingSummaryAnalystRatingSummaryItem extends Message {
  analystInfo?: QotGetResearchRatingSummaryAnalystInfo | undefined;
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

/** `Qot_GetResearchRatingSummary.InstRatingDetail` */
export interface QotGetResearchRatingSummaryInstRatingDetail extends Message {
  institutionInfo?: QotGetResearchRatingSummaryInstInfo | undefined;
  analystInfoList: readonly QotGetResearchRatingSummaryAnalystInfo[];
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

/** `Qot_GetResearchRatingSummary.AnalystRatingDetail` */
export interface QotGetResearchRatingSummaryAnalystRatingDetail extends Message {
  analystInfo?: QotGetResearchRatingSummaryAnalystInfo | undefined;
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

/** `Qot_GetResearchRatingSummary.S2C` */
export interface QotGetResearchRatingSummaryS2C extends Message {
  instRatingSummaryList: readonly QotGetResearchRatingSummaryInstRatingSummaryItem[];
  analystRatingSummaryList: readonly QotGetResearchRatingSummaryAnalystRatingSummaryItem[];
  instRatingDetail?: QotGetResearchRatingSummaryInstRatingDetail | undefined;
  analystRatingDetail?: QotGetResearchRatingSummaryAnalystRatingDetail | undefined;
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

/** `Qot_GetResearchRatingSummary.Request` */
export interface QotGetResearchRatingSummaryRequest extends Message {
  c2s: QotGetResearchRatingSummaryC2S;
}

/** What a request gives for `Qot_GetResearchRatingSummary.Request`. */
export interface QotGetResearchRatingSummaryRequestInput extends Message {
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

/** `Qot_GetResearchRatingSummary.Response` */
export interface QotGetResearchRatingSummaryResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
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

/** `Qot_GetResearchRatingSummary` (3230): asked and answered. */
export const QotGetResearchRatingSummary: RequestCommand<QotGetResearchRatingSummaryC2SInput, QotGetResearchRatingSummaryS2C> = {
  kind: "request",
  id: 3230,
  name: "Qot_GetResearchRatingSummary",
  limit: { requests: 30 },
  encode: encodeQotGetResearchRatingSummaryRequest,
  decode: decodeQotGetResearchRatingSummaryResponse,
  decodeData: decodeQotGetResearchRatingSummaryS2C,
};

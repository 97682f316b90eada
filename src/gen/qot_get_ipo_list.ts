// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, QotMarket, Security, SecurityInput } from "./qot_common.ts";

/**
 * What every offering has.
 *
 * OpenD's `Qot_GetIpoList.BasicIpoData`, held by {@linkcode QotGetIpoListIpoData}.
 */
export interface QotGetIpoListBasicIpoData extends Message {
  /** Code that the share is or will be listed under. */
  security: Security;
  /** Display name of the security. */
  name: string;
  /** Listing date, yyyy-MM-dd in market time. */
  listTime?: string | undefined;
  /** Listing date, in seconds since the epoch. */
  listTimestamp?: number | undefined;
}

/** Writes a `Qot_GetIpoList.BasicIpoData`. */
export function encodeQotGetIpoListBasicIpoData(w: Writer, v: QotGetIpoListBasicIpoData): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.string(18, v.name, "name");
  if (v.listTime != null) w.string(26, v.listTime, "listTime");
  if (v.listTimestamp != null) w.double(33, v.listTimestamp, "listTimestamp");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIpoList.BasicIpoData`. */
export function decodeQotGetIpoListBasicIpoData(r: Reader, end: number): QotGetIpoListBasicIpoData {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $listTime: string | undefined;
  let $listTimestamp: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 26: $listTime = r.text(end); break;
      case 33: $listTimestamp = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined || $name === undefined) throw missing("Qot_GetIpoList.BasicIpoData", { security: $security, name: $name });
  return r.finish<QotGetIpoListBasicIpoData>({ security: $security, name: $name, listTime: $listTime, listTimestamp: $listTimestamp }, end, unknown);
}

/**
 * Figures of an A-share offering; several may be estimates until published.
 *
 * OpenD's `Qot_GetIpoList.CNIpoExData`, held by {@linkcode QotGetIpoListIpoData}.
 */
export interface QotGetIpoListCNIpoExData extends Message {
  /** Code used to apply for shares. */
  applyCode: string;
  /** Shares issued in total. */
  issueSize: number;
  /** Shares issued online, to the public. */
  onlineIssueSize: number;
  /** Most shares that one may apply for. */
  applyUpperLimit: number;
  /** Market value of holdings needed to apply for the most shares. */
  applyLimitMarketValue: number;
  /** Whether ipoPrice is an estimate. */
  isEstimateIpoPrice: boolean;
  /** Issue price; an estimate can still change with the funds raised, the size and the costs. */
  ipoPrice: number;
  /** Price/earnings ratio of the industry. */
  industryPeRate: number;
  /** Whether winningRatio is an estimate. */
  isEstimateWinningRatio: boolean;
  /** Share of applications that are allotted, in percent (20 = 20 %); an estimate can still change. */
  winningRatio: number;
  /** Price/earnings ratio at the issue price. */
  issuePeRate: number;
  /** Day to apply, yyyy-MM-dd in market time. */
  applyTime?: string | undefined;
  /** Day to apply, in seconds since the epoch. */
  applyTimestamp?: number | undefined;
  /** Day the allotment is published, yyyy-MM-dd in market time. */
  winningTime?: string | undefined;
  /** Day the allotment is published, in seconds since the epoch. */
  winningTimestamp?: number | undefined;
  /** Whether the winning numbers have been published. */
  isHasWon: boolean;
  /** Winning numbers, once published. */
  winningNumData: readonly QotGetIpoListWinningNumData[];
}

/** Writes a `Qot_GetIpoList.CNIpoExData`. */
export function encodeQotGetIpoListCNIpoExData(w: Writer, v: QotGetIpoListCNIpoExData): void {
  let at: number;
  w.string(10, v.applyCode, "applyCode");
  w.int64Number(16, v.issueSize, "issueSize");
  w.int64Number(24, v.onlineIssueSize, "onlineIssueSize");
  w.int64Number(32, v.applyUpperLimit, "applyUpperLimit");
  w.int64Number(40, v.applyLimitMarketValue, "applyLimitMarketValue");
  w.bool(48, v.isEstimateIpoPrice, "isEstimateIpoPrice");
  w.double(57, v.ipoPrice, "ipoPrice");
  w.double(65, v.industryPeRate, "industryPeRate");
  w.bool(72, v.isEstimateWinningRatio, "isEstimateWinningRatio");
  w.double(81, v.winningRatio, "winningRatio");
  w.double(89, v.issuePeRate, "issuePeRate");
  if (v.applyTime != null) w.string(98, v.applyTime, "applyTime");
  if (v.applyTimestamp != null) w.double(105, v.applyTimestamp, "applyTimestamp");
  if (v.winningTime != null) w.string(114, v.winningTime, "winningTime");
  if (v.winningTimestamp != null) w.double(121, v.winningTimestamp, "winningTimestamp");
  w.bool(128, v.isHasWon, "isHasWon");
  for (const x of w.list(v.winningNumData, "winningNumData")) { at = w.open(138); encodeQotGetIpoListWinningNumData(w, w.object(x, "winningNumData")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIpoList.CNIpoExData`. */
export function decodeQotGetIpoListCNIpoExData(r: Reader, end: number): QotGetIpoListCNIpoExData {
  let $applyCode: string | undefined;
  let $issueSize: number | undefined;
  let $onlineIssueSize: number | undefined;
  let $applyUpperLimit: number | undefined;
  let $applyLimitMarketValue: number | undefined;
  let $isEstimateIpoPrice: boolean | undefined;
  let $ipoPrice: number | undefined;
  let $industryPeRate: number | undefined;
  let $isEstimateWinningRatio: boolean | undefined;
  let $winningRatio: number | undefined;
  let $issuePeRate: number | undefined;
  let $applyTime: string | undefined;
  let $applyTimestamp: number | undefined;
  let $winningTime: string | undefined;
  let $winningTimestamp: number | undefined;
  let $isHasWon: boolean | undefined;
  let $winningNumData: QotGetIpoListWinningNumData[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $applyCode = r.text(end); break;
      case 16: $issueSize = r.int64Number(); break;
      case 24: $onlineIssueSize = r.int64Number(); break;
      case 32: $applyUpperLimit = r.int64Number(); break;
      case 40: $applyLimitMarketValue = r.int64Number(); break;
      case 48: $isEstimateIpoPrice = r.bool(); break;
      case 57: $ipoPrice = r.double(); break;
      case 65: $industryPeRate = r.double(); break;
      case 72: $isEstimateWinningRatio = r.bool(); break;
      case 81: $winningRatio = r.double(); break;
      case 89: $issuePeRate = r.double(); break;
      case 98: $applyTime = r.text(end); break;
      case 105: $applyTimestamp = r.double(); break;
      case 114: $winningTime = r.text(end); break;
      case 121: $winningTimestamp = r.double(); break;
      case 128: $isHasWon = r.bool(); break;
      case 138: ($winningNumData ??= []).push(decodeQotGetIpoListWinningNumData(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($applyCode === undefined || $issueSize === undefined || $onlineIssueSize === undefined || $applyUpperLimit === undefined || $applyLimitMarketValue === undefined || $isEstimateIpoPrice === undefined || $ipoPrice === undefined || $industryPeRate === undefined || $isEstimateWinningRatio === undefined || $winningRatio === undefined || $issuePeRate === undefined || $isHasWon === undefined) throw missing("Qot_GetIpoList.CNIpoExData", { applyCode: $applyCode, issueSize: $issueSize, onlineIssueSize: $onlineIssueSize, applyUpperLimit: $applyUpperLimit, applyLimitMarketValue: $applyLimitMarketValue, isEstimateIpoPrice: $isEstimateIpoPrice, ipoPrice: $ipoPrice, industryPeRate: $industryPeRate, isEstimateWinningRatio: $isEstimateWinningRatio, winningRatio: $winningRatio, issuePeRate: $issuePeRate, isHasWon: $isHasWon });
  return r.finish<QotGetIpoListCNIpoExData>({ applyCode: $applyCode, issueSize: $issueSize, onlineIssueSize: $onlineIssueSize, applyUpperLimit: $applyUpperLimit, applyLimitMarketValue: $applyLimitMarketValue, isEstimateIpoPrice: $isEstimateIpoPrice, ipoPrice: $ipoPrice, industryPeRate: $industryPeRate, isEstimateWinningRatio: $isEstimateWinningRatio, winningRatio: $winningRatio, issuePeRate: $issuePeRate, applyTime: $applyTime, applyTimestamp: $applyTimestamp, winningTime: $winningTime, winningTimestamp: $winningTimestamp, isHasWon: $isHasWon, winningNumData: $winningNumData ?? none }, end, unknown);
}

/**
 * Winning numbers of one group of the draw.
 *
 * OpenD's `Qot_GetIpoList.WinningNumData`, held by {@linkcode QotGetIpoListCNIpoExData}.
 */
export interface QotGetIpoListWinningNumData extends Message {
  /** Name of the group. */
  winningName: string;
  /** The numbers that were drawn, as text. */
  winningInfo: string;
}

/** Writes a `Qot_GetIpoList.WinningNumData`. */
export function encodeQotGetIpoListWinningNumData(w: Writer, v: QotGetIpoListWinningNumData): void {
  w.string(10, v.winningName, "winningName");
  w.string(18, v.winningInfo, "winningInfo");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIpoList.WinningNumData`. */
export function decodeQotGetIpoListWinningNumData(r: Reader, end: number): QotGetIpoListWinningNumData {
  let $winningName: string | undefined;
  let $winningInfo: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $winningName = r.text(end); break;
      case 18: $winningInfo = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($winningName === undefined || $winningInfo === undefined) throw missing("Qot_GetIpoList.WinningNumData", { winningName: $winningName, winningInfo: $winningInfo });
  return r.finish<QotGetIpoListWinningNumData>({ winningName: $winningName, winningInfo: $winningInfo }, end, unknown);
}

/**
 * Figures of a Hong Kong offering.
 *
 * OpenD's `Qot_GetIpoList.HKIpoExData`, held by {@linkcode QotGetIpoListIpoData}.
 */
export interface QotGetIpoListHKIpoExData extends Message {
  /** Lowest offer price. */
  ipoPriceMin: number;
  /** Highest offer price. */
  ipoPriceMax: number;
  /** Price at which it is listed. */
  listPrice: number;
  /** Shares in one lot. */
  lotSize: number;
  /** Money needed to apply for the smallest amount (entrance fee). */
  entrancePrice: number;
  /** True while one can apply, false when only the listing is awaited. */
  isSubscribeStatus: boolean;
  /** Last day to apply, yyyy-MM-dd in market time; see applyEndTimestamp. */
  applyEndTime?: string | undefined;
  /** Last day to apply, in seconds since the epoch; Futu closes earlier than the exchange. */
  applyEndTimestamp?: number | undefined;
}

/** Writes a `Qot_GetIpoList.HKIpoExData`. */
export function encodeQotGetIpoListHKIpoExData(w: Writer, v: QotGetIpoListHKIpoExData): void {
  w.double(9, v.ipoPriceMin, "ipoPriceMin");
  w.double(17, v.ipoPriceMax, "ipoPriceMax");
  w.double(25, v.listPrice, "listPrice");
  w.int32(32, v.lotSize, "lotSize");
  w.double(41, v.entrancePrice, "entrancePrice");
  w.bool(48, v.isSubscribeStatus, "isSubscribeStatus");
  if (v.applyEndTime != null) w.string(58, v.applyEndTime, "applyEndTime");
  if (v.applyEndTimestamp != null) w.double(65, v.applyEndTimestamp, "applyEndTimestamp");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIpoList.HKIpoExData`. */
export function decodeQotGetIpoListHKIpoExData(r: Reader, end: number): QotGetIpoListHKIpoExData {
  let $ipoPriceMin: number | undefined;
  let $ipoPriceMax: number | undefined;
  let $listPrice: number | undefined;
  let $lotSize: number | undefined;
  let $entrancePrice: number | undefined;
  let $isSubscribeStatus: boolean | undefined;
  let $applyEndTime: string | undefined;
  let $applyEndTimestamp: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $ipoPriceMin = r.double(); break;
      case 17: $ipoPriceMax = r.double(); break;
      case 25: $listPrice = r.double(); break;
      case 32: $lotSize = r.int(); break;
      case 41: $entrancePrice = r.double(); break;
      case 48: $isSubscribeStatus = r.bool(); break;
      case 58: $applyEndTime = r.text(end); break;
      case 65: $applyEndTimestamp = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($ipoPriceMin === undefined || $ipoPriceMax === undefined || $listPrice === undefined || $lotSize === undefined || $entrancePrice === undefined || $isSubscribeStatus === undefined) throw missing("Qot_GetIpoList.HKIpoExData", { ipoPriceMin: $ipoPriceMin, ipoPriceMax: $ipoPriceMax, listPrice: $listPrice, lotSize: $lotSize, entrancePrice: $entrancePrice, isSubscribeStatus: $isSubscribeStatus });
  return r.finish<QotGetIpoListHKIpoExData>({ ipoPriceMin: $ipoPriceMin, ipoPriceMax: $ipoPriceMax, listPrice: $listPrice, lotSize: $lotSize, entrancePrice: $entrancePrice, isSubscribeStatus: $isSubscribeStatus, applyEndTime: $applyEndTime, applyEndTimestamp: $applyEndTimestamp }, end, unknown);
}

/**
 * Figures of a US offering.
 *
 * OpenD's `Qot_GetIpoList.USIpoExData`, held by {@linkcode QotGetIpoListIpoData}.
 */
export interface QotGetIpoListUSIpoExData extends Message {
  /** Lowest issue price. */
  ipoPriceMin: number;
  /** Highest issue price. */
  ipoPriceMax: number;
  /** Number of shares offered. */
  issueSize: number;
}

/** Writes a `Qot_GetIpoList.USIpoExData`. */
export function encodeQotGetIpoListUSIpoExData(w: Writer, v: QotGetIpoListUSIpoExData): void {
  w.double(9, v.ipoPriceMin, "ipoPriceMin");
  w.double(17, v.ipoPriceMax, "ipoPriceMax");
  w.int64Number(24, v.issueSize, "issueSize");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIpoList.USIpoExData`. */
export function decodeQotGetIpoListUSIpoExData(r: Reader, end: number): QotGetIpoListUSIpoExData {
  let $ipoPriceMin: number | undefined;
  let $ipoPriceMax: number | undefined;
  let $issueSize: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $ipoPriceMin = r.double(); break;
      case 17: $ipoPriceMax = r.double(); break;
      case 24: $issueSize = r.int64Number(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($ipoPriceMin === undefined || $ipoPriceMax === undefined || $issueSize === undefined) throw missing("Qot_GetIpoList.USIpoExData", { ipoPriceMin: $ipoPriceMin, ipoPriceMax: $ipoPriceMax, issueSize: $issueSize });
  return r.finish<QotGetIpoListUSIpoExData>({ ipoPriceMin: $ipoPriceMin, ipoPriceMax: $ipoPriceMax, issueSize: $issueSize }, end, unknown);
}

/**
 * Figures of a Singapore offering.
 *
 * OpenD's `Qot_GetIpoList.SGIpoExData`, held by {@linkcode QotGetIpoListIpoData}.
 */
export interface QotGetIpoListSGIpoExData extends Message {
  /** Lowest issue price. */
  ipoPriceMin: number;
  /** Highest issue price. */
  ipoPriceMax: number;
  /** Number of shares offered. */
  issueSize: number;
  /** First day to apply, yyyy-MM-dd in market time. */
  applyStartTime?: string | undefined;
  /** First day to apply, in seconds since the epoch. */
  applyStartTimestamp?: number | undefined;
  /** Last day to apply, yyyy-MM-dd in market time. */
  applyEndTime?: string | undefined;
  /** Last day to apply, in seconds since the epoch. */
  applyEndTimestamp?: number | undefined;
  /** Day the allotment is published, yyyy-MM-dd in market time. */
  winningTime?: string | undefined;
  /** Day the allotment is published, in seconds since the epoch. */
  winningTimestamp?: number | undefined;
}

/** Writes a `Qot_GetIpoList.SGIpoExData`. */
export function encodeQotGetIpoListSGIpoExData(w: Writer, v: QotGetIpoListSGIpoExData): void {
  w.double(9, v.ipoPriceMin, "ipoPriceMin");
  w.double(17, v.ipoPriceMax, "ipoPriceMax");
  w.int64Number(24, v.issueSize, "issueSize");
  if (v.applyStartTime != null) w.string(34, v.applyStartTime, "applyStartTime");
  if (v.applyStartTimestamp != null) w.double(41, v.applyStartTimestamp, "applyStartTimestamp");
  if (v.applyEndTime != null) w.string(50, v.applyEndTime, "applyEndTime");
  if (v.applyEndTimestamp != null) w.double(57, v.applyEndTimestamp, "applyEndTimestamp");
  if (v.winningTime != null) w.string(66, v.winningTime, "winningTime");
  if (v.winningTimestamp != null) w.double(73, v.winningTimestamp, "winningTimestamp");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIpoList.SGIpoExData`. */
export function decodeQotGetIpoListSGIpoExData(r: Reader, end: number): QotGetIpoListSGIpoExData {
  let $ipoPriceMin: number | undefined;
  let $ipoPriceMax: number | undefined;
  let $issueSize: number | undefined;
  let $applyStartTime: string | undefined;
  let $applyStartTimestamp: number | undefined;
  let $applyEndTime: string | undefined;
  let $applyEndTimestamp: number | undefined;
  let $winningTime: string | undefined;
  let $winningTimestamp: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $ipoPriceMin = r.double(); break;
      case 17: $ipoPriceMax = r.double(); break;
      case 24: $issueSize = r.int64Number(); break;
      case 34: $applyStartTime = r.text(end); break;
      case 41: $applyStartTimestamp = r.double(); break;
      case 50: $applyEndTime = r.text(end); break;
      case 57: $applyEndTimestamp = r.double(); break;
      case 66: $winningTime = r.text(end); break;
      case 73: $winningTimestamp = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($ipoPriceMin === undefined || $ipoPriceMax === undefined || $issueSize === undefined) throw missing("Qot_GetIpoList.SGIpoExData", { ipoPriceMin: $ipoPriceMin, ipoPriceMax: $ipoPriceMax, issueSize: $issueSize });
  return r.finish<QotGetIpoListSGIpoExData>({ ipoPriceMin: $ipoPriceMin, ipoPriceMax: $ipoPriceMax, issueSize: $issueSize, applyStartTime: $applyStartTime, applyStartTimestamp: $applyStartTimestamp, applyEndTime: $applyEndTime, applyEndTimestamp: $applyEndTimestamp, winningTime: $winningTime, winningTimestamp: $winningTimestamp }, end, unknown);
}

/**
 * Figures of a Malaysian offering.
 *
 * OpenD's `Qot_GetIpoList.MYIpoExData`, held by {@linkcode QotGetIpoListIpoData}.
 */
export interface QotGetIpoListMYIpoExData extends Message {
  /** Price at which the shares are issued. */
  offerPrice: number;
  /** Number of shares offered. */
  issueSize: number;
  /** First day to apply, yyyy-MM-dd in market time. */
  applyStartTime?: string | undefined;
  /** First day to apply, in seconds since the epoch. */
  applyStartTimestamp?: number | undefined;
  /** Last day to apply, yyyy-MM-dd in market time. */
  applyEndTime?: string | undefined;
  /** Last day to apply, in seconds since the epoch. */
  applyEndTimestamp?: number | undefined;
  /** Day the allotment is published, yyyy-MM-dd in market time. */
  winningTime?: string | undefined;
  /** Day the allotment is published, in seconds since the epoch. */
  winningTimestamp?: number | undefined;
}

/** Writes a `Qot_GetIpoList.MYIpoExData`. */
export function encodeQotGetIpoListMYIpoExData(w: Writer, v: QotGetIpoListMYIpoExData): void {
  w.double(9, v.offerPrice, "offerPrice");
  w.int64Number(16, v.issueSize, "issueSize");
  if (v.applyStartTime != null) w.string(26, v.applyStartTime, "applyStartTime");
  if (v.applyStartTimestamp != null) w.double(33, v.applyStartTimestamp, "applyStartTimestamp");
  if (v.applyEndTime != null) w.string(42, v.applyEndTime, "applyEndTime");
  if (v.applyEndTimestamp != null) w.double(49, v.applyEndTimestamp, "applyEndTimestamp");
  if (v.winningTime != null) w.string(58, v.winningTime, "winningTime");
  if (v.winningTimestamp != null) w.double(65, v.winningTimestamp, "winningTimestamp");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIpoList.MYIpoExData`. */
export function decodeQotGetIpoListMYIpoExData(r: Reader, end: number): QotGetIpoListMYIpoExData {
  let $offerPrice: number | undefined;
  let $issueSize: number | undefined;
  let $applyStartTime: string | undefined;
  let $applyStartTimestamp: number | undefined;
  let $applyEndTime: string | undefined;
  let $applyEndTimestamp: number | undefined;
  let $winningTime: string | undefined;
  let $winningTimestamp: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $offerPrice = r.double(); break;
      case 16: $issueSize = r.int64Number(); break;
      case 26: $applyStartTime = r.text(end); break;
      case 33: $applyStartTimestamp = r.double(); break;
      case 42: $applyEndTime = r.text(end); break;
      case 49: $applyEndTimestamp = r.double(); break;
      case 58: $winningTime = r.text(end); break;
      case 65: $winningTimestamp = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($offerPrice === undefined || $issueSize === undefined) throw missing("Qot_GetIpoList.MYIpoExData", { offerPrice: $offerPrice, issueSize: $issueSize });
  return r.finish<QotGetIpoListMYIpoExData>({ offerPrice: $offerPrice, issueSize: $issueSize, applyStartTime: $applyStartTime, applyStartTimestamp: $applyStartTimestamp, applyEndTime: $applyEndTime, applyEndTimestamp: $applyEndTimestamp, winningTime: $winningTime, winningTimestamp: $winningTimestamp }, end, unknown);
}

/**
 * About a Japanese ETF that is to be listed.
 *
 * OpenD's `Qot_GetIpoList.JPETFBriefInfo`, held by {@linkcode QotGetIpoListJPIpoExData}.
 */
export interface QotGetIpoListJPETFBriefInfo extends Message {
  /** Management fee rate x 1000000. */
  managementFeeRates?: number | undefined;
  /** Number of distributions. */
  dividendTimes?: number | undefined;
  /** Period of distributions: 1 year, 2 quarter, 3 month. */
  dividendFrequencyType?: number | undefined;
  /** Kind of risk: 1 linked bonds, 2 futures, 3 leveraged, 4 actively managed, 5 currency swap, 6 inverse. */
  investingRiskType?: number | undefined;
  /** Name of the index it follows. */
  indexName?: string | undefined;
  /** Name of the management company. */
  companyName?: string | undefined;
  /** Address of a page about the management company. */
  companyIntroductionLink?: string | undefined;
  /** Address of an interview with the company. */
  companyInterviewLink?: string | undefined;
  /** Address of the product's brochure. */
  etfPamphletLink?: string | undefined;
  /** Address of a page about the product. */
  etfIntroductionLink?: string | undefined;
}

/** Writes a `Qot_GetIpoList.JPETFBriefInfo`. */
export function encodeQotGetIpoListJPETFBriefInfo(w: Writer, v: QotGetIpoListJPETFBriefInfo): void {
  if (v.managementFeeRates != null) w.int64Number(8, v.managementFeeRates, "managementFeeRates");
  if (v.dividendTimes != null) w.int64Number(16, v.dividendTimes, "dividendTimes");
  if (v.dividendFrequencyType != null) w.int32(24, v.dividendFrequencyType, "dividendFrequencyType");
  if (v.investingRiskType != null) w.int32(32, v.investingRiskType, "investingRiskType");
  if (v.indexName != null) w.string(42, v.indexName, "indexName");
  if (v.companyName != null) w.string(50, v.companyName, "companyName");
  if (v.companyIntroductionLink != null) w.string(58, v.companyIntroductionLink, "companyIntroductionLink");
  if (v.companyInterviewLink != null) w.string(66, v.companyInterviewLink, "companyInterviewLink");
  if (v.etfPamphletLink != null) w.string(74, v.etfPamphletLink, "etfPamphletLink");
  if (v.etfIntroductionLink != null) w.string(82, v.etfIntroductionLink, "etfIntroductionLink");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIpoList.JPETFBriefInfo`. */
export function decodeQotGetIpoListJPETFBriefInfo(r: Reader, end: number): QotGetIpoListJPETFBriefInfo {
  let $managementFeeRates: number | undefined;
  let $dividendTimes: number | undefined;
  let $dividendFrequencyType: number | undefined;
  let $investingRiskType: number | undefined;
  let $indexName: string | undefined;
  let $companyName: string | undefined;
  let $companyIntroductionLink: string | undefined;
  let $companyInterviewLink: string | undefined;
  let $etfPamphletLink: string | undefined;
  let $etfIntroductionLink: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $managementFeeRates = r.int64Number(); break;
      case 16: $dividendTimes = r.int64Number(); break;
      case 24: $dividendFrequencyType = r.int(); break;
      case 32: $investingRiskType = r.int(); break;
      case 42: $indexName = r.text(end); break;
      case 50: $companyName = r.text(end); break;
      case 58: $companyIntroductionLink = r.text(end); break;
      case 66: $companyInterviewLink = r.text(end); break;
      case 74: $etfPamphletLink = r.text(end); break;
      case 82: $etfIntroductionLink = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetIpoListJPETFBriefInfo>({ managementFeeRates: $managementFeeRates, dividendTimes: $dividendTimes, dividendFrequencyType: $dividendFrequencyType, investingRiskType: $investingRiskType, indexName: $indexName, companyName: $companyName, companyIntroductionLink: $companyIntroductionLink, companyInterviewLink: $companyInterviewLink, etfPamphletLink: $etfPamphletLink, etfIntroductionLink: $etfIntroductionLink }, end, unknown);
}

/**
 * Figures of a Japanese offering.
 *
 * OpenD's `Qot_GetIpoList.JPIpoExData`, held by {@linkcode QotGetIpoListIpoData}.
 */
export interface QotGetIpoListJPIpoExData extends Message {
  /** Lowest issue price. */
  ipoPriceMin: number;
  /** Highest issue price. */
  ipoPriceMax: number;
  /** Number of shares offered. */
  issueSize: number;
  /** Shares in one lot. */
  lotSize?: number | undefined;
  /** Total share capital, in shares. */
  eqtyIssuedShares?: number | undefined;
  /** International securities identification number (ISIN); so far only for ETFs. */
  isin?: string | undefined;
  /** Shares issued before this offering. */
  issuedShares?: number | undefined;
  /** Industry of the company, as text. */
  industry?: string | undefined;
  /** Segment of the exchange, as text. */
  marketSegment?: string | undefined;
  /** When the listing was approved, as a time string in market time. */
  approvalTime?: string | undefined;
  /** When the listing was approved, in seconds since the epoch. */
  approvalTimestamp?: number | undefined;
  /** When the terms of the issue are settled, as a time string in market time. */
  issueConfirmTime?: string | undefined;
  /** When the terms of the issue are settled, in seconds since the epoch. */
  issueConfirmTimestamp?: number | undefined;
  /** Start of the time in which the issue price is settled, in market time. */
  priceConfirmStartTime?: string | undefined;
  /** Start of the time in which the issue price is settled, in seconds since the epoch. */
  priceConfirmStartTimestamp?: number | undefined;
  /** End of the time in which the issue price is settled, in market time. */
  priceConfirmEndTime?: string | undefined;
  /** End of the time in which the issue price is settled, in seconds since the epoch. */
  priceConfirmEndTimestamp?: number | undefined;
  /** Start of book building, as a time string in market time. */
  inquiryStartTime?: string | undefined;
  /** Start of book building, in seconds since the epoch. */
  inquiryStartTimestamp?: number | undefined;
  /** End of book building, as a time string in market time. */
  inquiryEndTime?: string | undefined;
  /** End of book building, in seconds since the epoch. */
  inquiryEndTimestamp?: number | undefined;
  /** Start of the time to apply, as a time string in market time. */
  applyStartTime?: string | undefined;
  /** Start of the time to apply, in seconds since the epoch. */
  applyStartTimestamp?: number | undefined;
  /** End of the time to apply, as a time string in market time. */
  applyEndTime?: string | undefined;
  /** End of the time to apply, in seconds since the epoch. */
  applyEndTimestamp?: number | undefined;
  /** When lots are drawn, as a time string in market time. */
  drawTime?: string | undefined;
  /** When lots are drawn, in seconds since the epoch. */
  drawTimestamp?: number | undefined;
  /** When the allotment is published, as a time string in market time. */
  winningTime?: string | undefined;
  /** When the allotment is published, in seconds since the epoch. */
  winningTimestamp?: number | undefined;
  /** More about the fund; only for ETFs. */
  etfInfo?: QotGetIpoListJPETFBriefInfo | undefined;
}

/** Writes a `Qot_GetIpoList.JPIpoExData`. */
export function encodeQotGetIpoListJPIpoExData(w: Writer, v: QotGetIpoListJPIpoExData): void {
  let at: number;
  w.double(9, v.ipoPriceMin, "ipoPriceMin");
  w.double(17, v.ipoPriceMax, "ipoPriceMax");
  w.int64Number(24, v.issueSize, "issueSize");
  if (v.lotSize != null) w.int32(80, v.lotSize, "lotSize");
  if (v.eqtyIssuedShares != null) w.int64Number(88, v.eqtyIssuedShares, "eqtyIssuedShares");
  if (v.isin != null) w.string(98, v.isin, "isin");
  if (v.issuedShares != null) w.int64Number(104, v.issuedShares, "issuedShares");
  if (v.industry != null) w.string(114, v.industry, "industry");
  if (v.marketSegment != null) w.string(122, v.marketSegment, "marketSegment");
  if (v.approvalTime != null) w.string(162, v.approvalTime, "approvalTime");
  if (v.approvalTimestamp != null) w.double(169, v.approvalTimestamp, "approvalTimestamp");
  if (v.issueConfirmTime != null) w.string(178, v.issueConfirmTime, "issueConfirmTime");
  if (v.issueConfirmTimestamp != null) w.double(185, v.issueConfirmTimestamp, "issueConfirmTimestamp");
  if (v.priceConfirmStartTime != null) w.string(194, v.priceConfirmStartTime, "priceConfirmStartTime");
  if (v.priceConfirmStartTimestamp != null) w.double(201, v.priceConfirmStartTimestamp, "priceConfirmStartTimestamp");
  if (v.priceConfirmEndTime != null) w.string(210, v.priceConfirmEndTime, "priceConfirmEndTime");
  if (v.priceConfirmEndTimestamp != null) w.double(217, v.priceConfirmEndTimestamp, "priceConfirmEndTimestamp");
  if (v.inquiryStartTime != null) w.string(226, v.inquiryStartTime, "inquiryStartTime");
  if (v.inquiryStartTimestamp != null) w.double(233, v.inquiryStartTimestamp, "inquiryStartTimestamp");
  if (v.inquiryEndTime != null) w.string(242, v.inquiryEndTime, "inquiryEndTime");
  if (v.inquiryEndTimestamp != null) w.double(249, v.inquiryEndTimestamp, "inquiryEndTimestamp");
  if (v.applyStartTime != null) w.string(258, v.applyStartTime, "applyStartTime");
  if (v.applyStartTimestamp != null) w.double(265, v.applyStartTimestamp, "applyStartTimestamp");
  if (v.applyEndTime != null) w.string(274, v.applyEndTime, "applyEndTime");
  if (v.applyEndTimestamp != null) w.double(281, v.applyEndTimestamp, "applyEndTimestamp");
  if (v.drawTime != null) w.string(290, v.drawTime, "drawTime");
  if (v.drawTimestamp != null) w.double(297, v.drawTimestamp, "drawTimestamp");
  if (v.winningTime != null) w.string(306, v.winningTime, "winningTime");
  if (v.winningTimestamp != null) w.double(313, v.winningTimestamp, "winningTimestamp");
  if (v.etfInfo != null) { at = w.open(402); encodeQotGetIpoListJPETFBriefInfo(w, w.object(v.etfInfo, "etfInfo")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIpoList.JPIpoExData`. */
export function decodeQotGetIpoListJPIpoExData(r: Reader, end: number): QotGetIpoListJPIpoExData {
  let $ipoPriceMin: number | undefined;
  let $ipoPriceMax: number | undefined;
  let $issueSize: number | undefined;
  let $lotSize: number | undefined;
  let $eqtyIssuedShares: number | undefined;
  let $isin: string | undefined;
  let $issuedShares: number | undefined;
  let $industry: string | undefined;
  let $marketSegment: string | undefined;
  let $approvalTime: string | undefined;
  let $approvalTimestamp: number | undefined;
  let $issueConfirmTime: string | undefined;
  let $issueConfirmTimestamp: number | undefined;
  let $priceConfirmStartTime: string | undefined;
  let $priceConfirmStartTimestamp: number | undefined;
  let $priceConfirmEndTime: string | undefined;
  let $priceConfirmEndTimestamp: number | undefined;
  let $inquiryStartTime: string | undefined;
  let $inquiryStartTimestamp: number | undefined;
  let $inquiryEndTime: string | undefined;
  let $inquiryEndTimestamp: number | undefined;
  let $applyStartTime: string | undefined;
  let $applyStartTimestamp: number | undefined;
  let $applyEndTime: string | undefined;
  let $applyEndTimestamp: number | undefined;
  let $drawTime: string | undefined;
  let $drawTimestamp: number | undefined;
  let $winningTime: string | undefined;
  let $winningTimestamp: number | undefined;
  let $etfInfo: QotGetIpoListJPETFBriefInfo | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $ipoPriceMin = r.double(); break;
      case 17: $ipoPriceMax = r.double(); break;
      case 24: $issueSize = r.int64Number(); break;
      case 80: $lotSize = r.int(); break;
      case 88: $eqtyIssuedShares = r.int64Number(); break;
      case 98: $isin = r.text(end); break;
      case 104: $issuedShares = r.int64Number(); break;
      case 114: $industry = r.text(end); break;
      case 122: $marketSegment = r.text(end); break;
      case 162: $approvalTime = r.text(end); break;
      case 169: $approvalTimestamp = r.double(); break;
      case 178: $issueConfirmTime = r.text(end); break;
      case 185: $issueConfirmTimestamp = r.double(); break;
      case 194: $priceConfirmStartTime = r.text(end); break;
      case 201: $priceConfirmStartTimestamp = r.double(); break;
      case 210: $priceConfirmEndTime = r.text(end); break;
      case 217: $priceConfirmEndTimestamp = r.double(); break;
      case 226: $inquiryStartTime = r.text(end); break;
      case 233: $inquiryStartTimestamp = r.double(); break;
      case 242: $inquiryEndTime = r.text(end); break;
      case 249: $inquiryEndTimestamp = r.double(); break;
      case 258: $applyStartTime = r.text(end); break;
      case 265: $applyStartTimestamp = r.double(); break;
      case 274: $applyEndTime = r.text(end); break;
      case 281: $applyEndTimestamp = r.double(); break;
      case 290: $drawTime = r.text(end); break;
      case 297: $drawTimestamp = r.double(); break;
      case 306: $winningTime = r.text(end); break;
      case 313: $winningTimestamp = r.double(); break;
      case 402: $etfInfo = merged($etfInfo, decodeQotGetIpoListJPETFBriefInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($ipoPriceMin === undefined || $ipoPriceMax === undefined || $issueSize === undefined) throw missing("Qot_GetIpoList.JPIpoExData", { ipoPriceMin: $ipoPriceMin, ipoPriceMax: $ipoPriceMax, issueSize: $issueSize });
  return r.finish<QotGetIpoListJPIpoExData>({ ipoPriceMin: $ipoPriceMin, ipoPriceMax: $ipoPriceMax, issueSize: $issueSize, lotSize: $lotSize, eqtyIssuedShares: $eqtyIssuedShares, isin: $isin, issuedShares: $issuedShares, industry: $industry, marketSegment: $marketSegment, approvalTime: $approvalTime, approvalTimestamp: $approvalTimestamp, issueConfirmTime: $issueConfirmTime, issueConfirmTimestamp: $issueConfirmTimestamp, priceConfirmStartTime: $priceConfirmStartTime, priceConfirmStartTimestamp: $priceConfirmStartTimestamp, priceConfirmEndTime: $priceConfirmEndTime, priceConfirmEndTimestamp: $priceConfirmEndTimestamp, inquiryStartTime: $inquiryStartTime, inquiryStartTimestamp: $inquiryStartTimestamp, inquiryEndTime: $inquiryEndTime, inquiryEndTimestamp: $inquiryEndTimestamp, applyStartTime: $applyStartTime, applyStartTimestamp: $applyStartTimestamp, applyEndTime: $applyEndTime, applyEndTimestamp: $applyEndTimestamp, drawTime: $drawTime, drawTimestamp: $drawTimestamp, winningTime: $winningTime, winningTimestamp: $winningTimestamp, etfInfo: $etfInfo }, end, unknown);
}

/**
 * One offering: what all have, and the part of its market.
 *
 * OpenD's `Qot_GetIpoList.IpoData`, held by {@linkcode QotGetIpoListS2C}.
 */
export interface QotGetIpoListIpoData extends Message {
  /** Code, name and listing date. */
  basic: QotGetIpoListBasicIpoData;
  /** Set for A-shares only. */
  cnExData?: QotGetIpoListCNIpoExData | undefined;
  /** Set for Hong Kong only. */
  hkExData?: QotGetIpoListHKIpoExData | undefined;
  /** Set for the US only. */
  usExData?: QotGetIpoListUSIpoExData | undefined;
  /** Set for Singapore only. */
  sgExData?: QotGetIpoListSGIpoExData | undefined;
  /** Set for Malaysia only. */
  myExData?: QotGetIpoListMYIpoExData | undefined;
  /** Set for Japan only. */
  jpExData?: QotGetIpoListJPIpoExData | undefined;
}

/** Writes a `Qot_GetIpoList.IpoData`. */
export function encodeQotGetIpoListIpoData(w: Writer, v: QotGetIpoListIpoData): void {
  let at: number;
  { at = w.open(10); encodeQotGetIpoListBasicIpoData(w, w.object(v.basic, "basic")); w.close(at); }
  if (v.cnExData != null) { at = w.open(18); encodeQotGetIpoListCNIpoExData(w, w.object(v.cnExData, "cnExData")); w.close(at); }
  if (v.hkExData != null) { at = w.open(26); encodeQotGetIpoListHKIpoExData(w, w.object(v.hkExData, "hkExData")); w.close(at); }
  if (v.usExData != null) { at = w.open(34); encodeQotGetIpoListUSIpoExData(w, w.object(v.usExData, "usExData")); w.close(at); }
  if (v.sgExData != null) { at = w.open(42); encodeQotGetIpoListSGIpoExData(w, w.object(v.sgExData, "sgExData")); w.close(at); }
  if (v.myExData != null) { at = w.open(50); encodeQotGetIpoListMYIpoExData(w, w.object(v.myExData, "myExData")); w.close(at); }
  if (v.jpExData != null) { at = w.open(58); encodeQotGetIpoListJPIpoExData(w, w.object(v.jpExData, "jpExData")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIpoList.IpoData`. */
export function decodeQotGetIpoListIpoData(r: Reader, end: number): QotGetIpoListIpoData {
  let $basic: QotGetIpoListBasicIpoData | undefined;
  let $cnExData: QotGetIpoListCNIpoExData | undefined;
  let $hkExData: QotGetIpoListHKIpoExData | undefined;
  let $usExData: QotGetIpoListUSIpoExData | undefined;
  let $sgExData: QotGetIpoListSGIpoExData | undefined;
  let $myExData: QotGetIpoListMYIpoExData | undefined;
  let $jpExData: QotGetIpoListJPIpoExData | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $basic = merged($basic, decodeQotGetIpoListBasicIpoData(r, r.endOf(end))); break;
      case 18: $cnExData = merged($cnExData, decodeQotGetIpoListCNIpoExData(r, r.endOf(end))); break;
      case 26: $hkExData = merged($hkExData, decodeQotGetIpoListHKIpoExData(r, r.endOf(end))); break;
      case 34: $usExData = merged($usExData, decodeQotGetIpoListUSIpoExData(r, r.endOf(end))); break;
      case 42: $sgExData = merged($sgExData, decodeQotGetIpoListSGIpoExData(r, r.endOf(end))); break;
      case 50: $myExData = merged($myExData, decodeQotGetIpoListMYIpoExData(r, r.endOf(end))); break;
      case 58: $jpExData = merged($jpExData, decodeQotGetIpoListJPIpoExData(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($basic === undefined) throw missing("Qot_GetIpoList.IpoData", { basic: $basic });
  return r.finish<QotGetIpoListIpoData>({ basic: $basic, cnExData: $cnExData, hkExData: $hkExData, usExData: $usExData, sgExData: $sgExData, myExData: $myExData, jpExData: $jpExData }, end, unknown);
}

/**
 * The market whose offerings are wanted.
 *
 * OpenD's `Qot_GetIpoList.C2S`, sent with {@linkcode QotGetIpoList}.
 */
export interface QotGetIpoListC2S extends Message {
  /** HK, US, A-share, SG, MY or JP market; Shanghai and Shenzhen alike stand for all A-shares. */
  market: QotMarket;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetIpoList.C2S`. */
export function encodeQotGetIpoListC2S(w: Writer, v: QotGetIpoListC2S): void {
  let at: number;
  w.int32(8, v.market, "market");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIpoList.C2S`. */
export function decodeQotGetIpoListC2S(r: Reader, end: number): QotGetIpoListC2S {
  let $market: QotMarket | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($market === undefined) throw missing("Qot_GetIpoList.C2S", { market: $market });
  return r.finish<QotGetIpoListC2S>({ market: $market, header: $header }, end, unknown);
}

/**
 * Offerings in the market.
 *
 * OpenD's `Qot_GetIpoList.S2C`, brought by {@linkcode QotGetIpoList}.
 */
export interface QotGetIpoListS2C extends Message {
  /** One entry per offering. */
  ipoList: readonly QotGetIpoListIpoData[];
}

/** Writes a `Qot_GetIpoList.S2C`. */
export function encodeQotGetIpoListS2C(w: Writer, v: QotGetIpoListS2C): void {
  let at: number;
  for (const x of w.list(v.ipoList, "ipoList")) { at = w.open(10); encodeQotGetIpoListIpoData(w, w.object(x, "ipoList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIpoList.S2C`. */
export function decodeQotGetIpoListS2C(r: Reader, end: number): QotGetIpoListS2C {
  let $ipoList: QotGetIpoListIpoData[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($ipoList ??= []).push(decodeQotGetIpoListIpoData(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetIpoListS2C>({ ipoList: $ipoList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetIpoList.Request`, sent with {@linkcode QotGetIpoList}.
 */
export interface QotGetIpoListRequest extends Message {
  /** What is asked. */
  c2s: QotGetIpoListC2S;
}

/** Writes a `Qot_GetIpoList.Request`. */
export function encodeQotGetIpoListRequest(w: Writer, v: QotGetIpoListRequest): void {
  writeRequest(w, v, encodeQotGetIpoListC2S);
}

/** Reads a `Qot_GetIpoList.Request`. */
export function decodeQotGetIpoListRequest(r: Reader, end: number): QotGetIpoListRequest {
  let $c2s: QotGetIpoListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetIpoListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetIpoList.Request", { c2s: $c2s });
  return r.finish<QotGetIpoListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetIpoList.Response`, brought by {@linkcode QotGetIpoList}.
 */
export interface QotGetIpoListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetIpoListS2C | undefined;
}

/** Writes a `Qot_GetIpoList.Response`. */
export function encodeQotGetIpoListResponse(w: Writer, v: QotGetIpoListResponse): void {
  writeResponse(w, v, encodeQotGetIpoListS2C);
}

/** Reads a `Qot_GetIpoList.Response`. */
export function decodeQotGetIpoListResponse(r: Reader, end: number): QotGetIpoListResponse {
  return readResponse("Qot_GetIpoList.Response", r, end, decodeQotGetIpoListS2C) as QotGetIpoListResponse;
}

/**
 * Lists the coming initial public offerings (IPOs) of a market. OpenD takes 10 of them in 30 seconds.
 *
 * OpenD's `Qot_GetIpoList` (3217), a request.
 *
 * @example
 * ```ts
 * import { QotGetIpoList, QotMarket } from "@opend/client/commands";
 *
 * const { ipoList } = await quote.request(QotGetIpoList, { market: QotMarket.HK_Security });
 * ```
 */
export const QotGetIpoList: RequestCommand<QotGetIpoListC2S, QotGetIpoListS2C> = {
  kind: "request",
  id: 3217,
  name: "Qot_GetIpoList",
  limit: { requests: 10 },
  encode: encodeQotGetIpoListRequest,
  decode: decodeQotGetIpoListResponse,
  decodeData: decodeQotGetIpoListS2C,
};

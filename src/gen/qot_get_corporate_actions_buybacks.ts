// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";

/**
 * One purchase by a company listed in Hong Kong.
 *
 * OpenD's `Qot_GetCorporateActionsBuybacks.HKBuyBackItem`, held by {@linkcode QotGetCorporateActionsBuybacksS2C}.
 */
export interface QotGetCorporateActionsBuybacksHKBuyBackItem extends Message {
  /** Day of the announcement, in seconds since the epoch. */
  publDate?: number | undefined;
  /** Day of the announcement as YYYY-MM-DD, in the market's time zone. */
  publDateStr?: string | undefined;
  /** Last day of the purchase, in seconds since the epoch. */
  endDate?: number | undefined;
  /** Last day of the purchase as YYYY-MM-DD, in the market's time zone. */
  endDateStr?: string | undefined;
  /** Amount paid for the shares. */
  buyBackMoney?: number | undefined;
  /** Number of shares bought. */
  buyBackSum?: number | undefined;
  /** Part of the issued shares that was bought, in percent (12.34 = 12.34 %). */
  percentage?: number | undefined;
  /** Highest price paid for a share. */
  highPrice?: number | undefined;
  /** Lowest price paid for a share. */
  lowPrice?: number | undefined;
  /** Number of shares bought so far in this round of purchases. */
  cumulativeSum?: number | undefined;
  /** Part of all shares that was bought so far in this round, in percent (12.34 = 12.34 %). */
  cumulativePercentage?: number | undefined;
  /** Class of the shares, such as ordinary shares, as text. */
  shareType?: string | undefined;
}

/** Writes a `Qot_GetCorporateActionsBuybacks.HKBuyBackItem`. */
export function encodeQotGetCorporateActionsBuybacksHKBuyBackItem(w: Writer, v: QotGetCorporateActionsBuybacksHKBuyBackItem): void {
  if (v.publDate != null) w.uint64Number(8, v.publDate, "publDate");
  if (v.publDateStr != null) w.string(18, v.publDateStr, "publDateStr");
  if (v.endDate != null) w.uint64Number(24, v.endDate, "endDate");
  if (v.endDateStr != null) w.string(34, v.endDateStr, "endDateStr");
  if (v.buyBackMoney != null) w.double(41, v.buyBackMoney, "buyBackMoney");
  if (v.buyBackSum != null) w.int64Number(48, v.buyBackSum, "buyBackSum");
  if (v.percentage != null) w.double(57, v.percentage, "percentage");
  if (v.highPrice != null) w.double(65, v.highPrice, "highPrice");
  if (v.lowPrice != null) w.double(73, v.lowPrice, "lowPrice");
  if (v.cumulativeSum != null) w.int64Number(80, v.cumulativeSum, "cumulativeSum");
  if (v.cumulativePercentage != null) w.double(89, v.cumulativePercentage, "cumulativePercentage");
  if (v.shareType != null) w.string(98, v.shareType, "shareType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCorporateActionsBuybacks.HKBuyBackItem`. */
export function decodeQotGetCorporateActionsBuybacksHKBuyBackItem(r: Reader, end: number): QotGetCorporateActionsBuybacksHKBuyBackItem {
  let $publDate: number | undefined;
  let $publDateStr: string | undefined;
  let $endDate: number | undefined;
  let $endDateStr: string | undefined;
  let $buyBackMoney: number | undefined;
  let $buyBackSum: number | undefined;
  let $percentage: number | undefined;
  let $highPrice: number | undefined;
  let $lowPrice: number | undefined;
  let $cumulativeSum: number | undefined;
  let $cumulativePercentage: number | undefined;
  let $shareType: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $publDate = r.uint64Number(); break;
      case 18: $publDateStr = r.text(end); break;
      case 24: $endDate = r.uint64Number(); break;
      case 34: $endDateStr = r.text(end); break;
      case 41: $buyBackMoney = r.double(); break;
      case 48: $buyBackSum = r.int64Number(); break;
      case 57: $percentage = r.double(); break;
      case 65: $highPrice = r.double(); break;
      case 73: $lowPrice = r.double(); break;
      case 80: $cumulativeSum = r.int64Number(); break;
      case 89: $cumulativePercentage = r.double(); break;
      case 98: $shareType = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetCorporateActionsBuybacksHKBuyBackItem>({ publDate: $publDate, publDateStr: $publDateStr, endDate: $endDate, endDateStr: $endDateStr, buyBackMoney: $buyBackMoney, buyBackSum: $buyBackSum, percentage: $percentage, highPrice: $highPrice, lowPrice: $lowPrice, cumulativeSum: $cumulativeSum, cumulativePercentage: $cumulativePercentage, shareType: $shareType }, end, unknown);
}

/**
 * One purchase, done or planned, by a company listed in Shanghai or Shenzhen.
 *
 * OpenD's `Qot_GetCorporateActionsBuybacks.ABuyBackItem`, held by {@linkcode QotGetCorporateActionsBuybacksS2C}.
 */
export interface QotGetCorporateActionsBuybacksABuyBackItem extends Message {
  /** Day on which the change was entered in the company register, in seconds since the epoch. */
  changeRegDate?: number | undefined;
  /** Day on which the change was entered in the company register, as YYYY-MM-DD in the market's time zone. */
  changeRegDateStr?: string | undefined;
  /** Day on which the number of shares changed, in seconds since the epoch. */
  changeDate?: number | undefined;
  /** Day on which the number of shares changed, as YYYY-MM-DD in the market's time zone. */
  changeDateStr?: string | undefined;
  /** How far the plan has come, in words. */
  eventProceDesc?: string | undefined;
  /** Day on which the plan was announced, in seconds since the epoch. */
  advanceDate?: number | undefined;
  /** Day on which the plan was announced, as YYYY-MM-DD in the market's time zone. */
  advanceDateStr?: string | undefined;
  /** Day on which the shareholders' meeting agreed, in seconds since the epoch. */
  meetPassDate?: number | undefined;
  /** Day on which the shareholders' meeting agreed, as YYYY-MM-DD in the market's time zone. */
  meetPassDateStr?: string | undefined;
  /** First day of the purchase, in seconds since the epoch. */
  startDate?: number | undefined;
  /** First day of the purchase as YYYY-MM-DD, in the market's time zone. */
  startDateStr?: string | undefined;
  /** Last day of the purchase, in seconds since the epoch. */
  endDate?: number | undefined;
  /** Last day of the purchase as YYYY-MM-DD, in the market's time zone. */
  endDateStr?: string | undefined;
  /** Day of payment, in seconds since the epoch. */
  payDate?: number | undefined;
  /** Day of payment as YYYY-MM-DD, in the market's time zone. */
  payDateStr?: string | undefined;
  /** Who gives the shares up. */
  seller?: string | undefined;
  /** How the shares are bought, in words. */
  buyBackMode?: string | undefined;
  /** Class of the shares, as text. */
  shareType?: string | undefined;
  /** Number of shares bought. */
  buyBackSum?: number | undefined;
  /** Amount paid for the shares. */
  buyBackMoney?: number | undefined;
  /** Part of the issued shares that was bought, in percent (12.34 = 12.34 %). */
  percentage?: number | undefined;
  /** Least amount that is to be spent. */
  valueFloor?: number | undefined;
  /** Greatest amount that is to be spent. */
  valueCeiling?: number | undefined;
  /** Lowest price that is to be paid for a share. */
  priceFloor?: number | undefined;
  /** Highest price that is to be paid for a share. */
  priceCeiling?: number | undefined;
  /** Least number of shares that is to be bought. */
  volumeFloor?: number | undefined;
  /** Greatest number of shares that is to be bought. */
  volumeCeiling?: number | undefined;
}

/** Writes a `Qot_GetCorporateActionsBuybacks.ABuyBackItem`. */
export function encodeQotGetCorporateActionsBuybacksABuyBackItem(w: Writer, v: QotGetCorporateActionsBuybacksABuyBackItem): void {
  if (v.changeRegDate != null) w.uint64Number(8, v.changeRegDate, "changeRegDate");
  if (v.changeRegDateStr != null) w.string(18, v.changeRegDateStr, "changeRegDateStr");
  if (v.changeDate != null) w.uint64Number(24, v.changeDate, "changeDate");
  if (v.changeDateStr != null) w.string(34, v.changeDateStr, "changeDateStr");
  if (v.eventProceDesc != null) w.string(42, v.eventProceDesc, "eventProceDesc");
  if (v.advanceDate != null) w.uint64Number(48, v.advanceDate, "advanceDate");
  if (v.advanceDateStr != null) w.string(58, v.advanceDateStr, "advanceDateStr");
  if (v.meetPassDate != null) w.uint64Number(64, v.meetPassDate, "meetPassDate");
  if (v.meetPassDateStr != null) w.string(74, v.meetPassDateStr, "meetPassDateStr");
  if (v.startDate != null) w.uint64Number(80, v.startDate, "startDate");
  if (v.startDateStr != null) w.string(90, v.startDateStr, "startDateStr");
  if (v.endDate != null) w.uint64Number(96, v.endDate, "endDate");
  if (v.endDateStr != null) w.string(106, v.endDateStr, "endDateStr");
  if (v.payDate != null) w.uint64Number(112, v.payDate, "payDate");
  if (v.payDateStr != null) w.string(122, v.payDateStr, "payDateStr");
  if (v.seller != null) w.string(130, v.seller, "seller");
  if (v.buyBackMode != null) w.string(138, v.buyBackMode, "buyBackMode");
  if (v.shareType != null) w.string(146, v.shareType, "shareType");
  if (v.buyBackSum != null) w.int64Number(152, v.buyBackSum, "buyBackSum");
  if (v.buyBackMoney != null) w.double(161, v.buyBackMoney, "buyBackMoney");
  if (v.percentage != null) w.double(169, v.percentage, "percentage");
  if (v.valueFloor != null) w.double(177, v.valueFloor, "valueFloor");
  if (v.valueCeiling != null) w.double(185, v.valueCeiling, "valueCeiling");
  if (v.priceFloor != null) w.double(193, v.priceFloor, "priceFloor");
  if (v.priceCeiling != null) w.double(201, v.priceCeiling, "priceCeiling");
  if (v.volumeFloor != null) w.double(209, v.volumeFloor, "volumeFloor");
  if (v.volumeCeiling != null) w.double(217, v.volumeCeiling, "volumeCeiling");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCorporateActionsBuybacks.ABuyBackItem`. */
export function decodeQotGetCorporateActionsBuybacksABuyBackItem(r: Reader, end: number): QotGetCorporateActionsBuybacksABuyBackItem {
  let $changeRegDate: number | undefined;
  let $changeRegDateStr: string | undefined;
  let $changeDate: number | undefined;
  let $changeDateStr: string | undefined;
  let $eventProceDesc: string | undefined;
  let $advanceDate: number | undefined;
  let $advanceDateStr: string | undefined;
  let $meetPassDate: number | undefined;
  let $meetPassDateStr: string | undefined;
  let $startDate: number | undefined;
  let $startDateStr: string | undefined;
  let $endDate: number | undefined;
  let $endDateStr: string | undefined;
  let $payDate: number | undefined;
  let $payDateStr: string | undefined;
  let $seller: string | undefined;
  let $buyBackMode: string | undefined;
  let $shareType: string | undefined;
  let $buyBackSum: number | undefined;
  let $buyBackMoney: number | undefined;
  let $percentage: number | undefined;
  let $valueFloor: number | undefined;
  let $valueCeiling: number | undefined;
  let $priceFloor: number | undefined;
  let $priceCeiling: number | undefined;
  let $volumeFloor: number | undefined;
  let $volumeCeiling: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $changeRegDate = r.uint64Number(); break;
      case 18: $changeRegDateStr = r.text(end); break;
      case 24: $changeDate = r.uint64Number(); break;
      case 34: $changeDateStr = r.text(end); break;
      case 42: $eventProceDesc = r.text(end); break;
      case 48: $advanceDate = r.uint64Number(); break;
      case 58: $advanceDateStr = r.text(end); break;
      case 64: $meetPassDate = r.uint64Number(); break;
      case 74: $meetPassDateStr = r.text(end); break;
      case 80: $startDate = r.uint64Number(); break;
      case 90: $startDateStr = r.text(end); break;
      case 96: $endDate = r.uint64Number(); break;
      case 106: $endDateStr = r.text(end); break;
      case 112: $payDate = r.uint64Number(); break;
      case 122: $payDateStr = r.text(end); break;
      case 130: $seller = r.text(end); break;
      case 138: $buyBackMode = r.text(end); break;
      case 146: $shareType = r.text(end); break;
      case 152: $buyBackSum = r.int64Number(); break;
      case 161: $buyBackMoney = r.double(); break;
      case 169: $percentage = r.double(); break;
      case 177: $valueFloor = r.double(); break;
      case 185: $valueCeiling = r.double(); break;
      case 193: $priceFloor = r.double(); break;
      case 201: $priceCeiling = r.double(); break;
      case 209: $volumeFloor = r.double(); break;
      case 217: $volumeCeiling = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetCorporateActionsBuybacksABuyBackItem>({ changeRegDate: $changeRegDate, changeRegDateStr: $changeRegDateStr, changeDate: $changeDate, changeDateStr: $changeDateStr, eventProceDesc: $eventProceDesc, advanceDate: $advanceDate, advanceDateStr: $advanceDateStr, meetPassDate: $meetPassDate, meetPassDateStr: $meetPassDateStr, startDate: $startDate, startDateStr: $startDateStr, endDate: $endDate, endDateStr: $endDateStr, payDate: $payDate, payDateStr: $payDateStr, seller: $seller, buyBackMode: $buyBackMode, shareType: $shareType, buyBackSum: $buyBackSum, buyBackMoney: $buyBackMoney, percentage: $percentage, valueFloor: $valueFloor, valueCeiling: $valueCeiling, priceFloor: $priceFloor, priceCeiling: $priceCeiling, volumeFloor: $volumeFloor, volumeCeiling: $volumeCeiling }, end, unknown);
}

/**
 * Which company's purchases are asked for, and which page.
 *
 * OpenD's `Qot_GetCorporateActionsBuybacks.C2S`, sent with {@linkcode QotGetCorporateActionsBuybacks}.
 */
export interface QotGetCorporateActionsBuybacksC2S extends Message {
  /** The stock or fund, of Hong Kong or of China's A-share market. */
  security: Security;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
}

/**
 * Which company's purchases are asked for, and which page.
 *
 * What a request gives for OpenD's `Qot_GetCorporateActionsBuybacks.C2S`, sent with {@linkcode QotGetCorporateActionsBuybacks}.
 */
export interface QotGetCorporateActionsBuybacksC2SInput extends Message {
  /** The stock or fund, of Hong Kong or of China's A-share market. */
  security: SecurityInput;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
}

/** Writes a `Qot_GetCorporateActionsBuybacks.C2S`. */
export function encodeQotGetCorporateActionsBuybacksC2S(w: Writer, v: QotGetCorporateActionsBuybacksC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.nextKey != null) w.string(18, v.nextKey, "nextKey");
  if (v.num != null) w.int32(24, v.num, "num");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCorporateActionsBuybacks.C2S`. */
export function decodeQotGetCorporateActionsBuybacksC2S(r: Reader, end: number): QotGetCorporateActionsBuybacksC2S {
  let $security: Security | undefined;
  let $nextKey: string | undefined;
  let $num: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $nextKey = r.text(end); break;
      case 24: $num = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetCorporateActionsBuybacks.C2S", { security: $security });
  return r.finish<QotGetCorporateActionsBuybacksC2S>({ security: $security, nextKey: $nextKey, num: $num }, end, unknown);
}

/**
 * One page of purchases.
 *
 * OpenD's `Qot_GetCorporateActionsBuybacks.S2C`, brought by {@linkcode QotGetCorporateActionsBuybacks}.
 */
export interface QotGetCorporateActionsBuybacksS2C extends Message {
  /** Purchases by a company listed in Hong Kong; empty for an A-share. */
  hkBuyBackList: readonly QotGetCorporateActionsBuybacksHKBuyBackItem[];
  /** Purchases by a company listed in Shanghai or Shenzhen; empty for a Hong Kong share. */
  aBuyBackList: readonly QotGetCorporateActionsBuybacksABuyBackItem[];
  /** What to ask for the next page with; "-1" when there are no more. */
  nextKey?: string | undefined;
}

/** Writes a `Qot_GetCorporateActionsBuybacks.S2C`. */
export function encodeQotGetCorporateActionsBuybacksS2C(w: Writer, v: QotGetCorporateActionsBuybacksS2C): void {
  let at: number;
  for (const x of w.list(v.hkBuyBackList, "hkBuyBackList")) { at = w.open(10); encodeQotGetCorporateActionsBuybacksHKBuyBackItem(w, w.object(x, "hkBuyBackList")); w.close(at); }
  for (const x of w.list(v.aBuyBackList, "aBuyBackList")) { at = w.open(18); encodeQotGetCorporateActionsBuybacksABuyBackItem(w, w.object(x, "aBuyBackList")); w.close(at); }
  if (v.nextKey != null) w.string(26, v.nextKey, "nextKey");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCorporateActionsBuybacks.S2C`. */
export function decodeQotGetCorporateActionsBuybacksS2C(r: Reader, end: number): QotGetCorporateActionsBuybacksS2C {
  let $hkBuyBackList: QotGetCorporateActionsBuybacksHKBuyBackItem[] | undefined;
  let $aBuyBackList: QotGetCorporateActionsBuybacksABuyBackItem[] | undefined;
  let $nextKey: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($hkBuyBackList ??= []).push(decodeQotGetCorporateActionsBuybacksHKBuyBackItem(r, r.endOf(end))); break;
      case 18: ($aBuyBackList ??= []).push(decodeQotGetCorporateActionsBuybacksABuyBackItem(r, r.endOf(end))); break;
      case 26: $nextKey = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetCorporateActionsBuybacksS2C>({ hkBuyBackList: $hkBuyBackList ?? none, aBuyBackList: $aBuyBackList ?? none, nextKey: $nextKey }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetCorporateActionsBuybacks.Request`, sent with {@linkcode QotGetCorporateActionsBuybacks}.
 */
export interface QotGetCorporateActionsBuybacksRequest extends Message {
  /** What is asked. */
  c2s: QotGetCorporateActionsBuybacksC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetCorporateActionsBuybacks.Request`, sent with {@linkcode QotGetCorporateActionsBuybacks}.
 */
export interface QotGetCorporateActionsBuybacksRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetCorporateActionsBuybacksC2SInput;
}

/** Writes a `Qot_GetCorporateActionsBuybacks.Request`. */
export function encodeQotGetCorporateActionsBuybacksRequest(w: Writer, v: QotGetCorporateActionsBuybacksRequestInput): void {
  writeRequest(w, v, encodeQotGetCorporateActionsBuybacksC2S);
}

/** Reads a `Qot_GetCorporateActionsBuybacks.Request`. */
export function decodeQotGetCorporateActionsBuybacksRequest(r: Reader, end: number): QotGetCorporateActionsBuybacksRequest {
  let $c2s: QotGetCorporateActionsBuybacksC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetCorporateActionsBuybacksC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetCorporateActionsBuybacks.Request", { c2s: $c2s });
  return r.finish<QotGetCorporateActionsBuybacksRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetCorporateActionsBuybacks.Response`, brought by {@linkcode QotGetCorporateActionsBuybacks}.
 */
export interface QotGetCorporateActionsBuybacksResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetCorporateActionsBuybacksS2C | undefined;
}

/** Writes a `Qot_GetCorporateActionsBuybacks.Response`. */
export function encodeQotGetCorporateActionsBuybacksResponse(w: Writer, v: QotGetCorporateActionsBuybacksResponse): void {
  writeResponse(w, v, encodeQotGetCorporateActionsBuybacksS2C);
}

/** Reads a `Qot_GetCorporateActionsBuybacks.Response`. */
export function decodeQotGetCorporateActionsBuybacksResponse(r: Reader, end: number): QotGetCorporateActionsBuybacksResponse {
  return readResponse("Qot_GetCorporateActionsBuybacks.Response", r, end, decodeQotGetCorporateActionsBuybacksS2C) as QotGetCorporateActionsBuybacksResponse;
}

/**
 * A company's purchases of its own shares. For stocks and funds of Hong Kong and of China's A-share market;
 * the reply fills one list for the former and another for the latter. Paged by nextKey. OpenD takes 30 of
 * them in 30 seconds.
 *
 * OpenD's `Qot_GetCorporateActionsBuybacks` (3235), a request.
 *
 * @example
 * ```ts
 * import { QotGetCorporateActionsBuybacks } from "@opend/client/commands";
 *
 * const { hkBuyBackList } = await quote.request(QotGetCorporateActionsBuybacks, { security: "HK.00700" });
 * ```
 */
export const QotGetCorporateActionsBuybacks: RequestCommand<QotGetCorporateActionsBuybacksC2SInput, QotGetCorporateActionsBuybacksS2C> = {
  kind: "request",
  id: 3235,
  name: "Qot_GetCorporateActionsBuybacks",
  limit: { requests: 30 },
  encode: encodeQotGetCorporateActionsBuybacksRequest,
  decode: decodeQotGetCorporateActionsBuybacksResponse,
  decodeData: decodeQotGetCorporateActionsBuybacksS2C,
};

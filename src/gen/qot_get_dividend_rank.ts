// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import { decodeIndicatorValue, encodeIndicatorValue } from "./qot_option_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotMarket, Security, SecurityInput } from "./qot_common.ts";
import type { IndicatorValue, IndicatorValueInput } from "./qot_option_common.ts";

/** `Qot_GetDividendRank.DividendRankType` */
export const QotGetDividendRankDividendRankType = {
  Unknown: 0,
  HighYield: 1,
  DividendGrowth: 2,
} as const;
/** `Qot_GetDividendRank.DividendRankType` */
export type QotGetDividendRankDividendRankType = (typeof QotGetDividendRankDividendRankType)[keyof typeof QotGetDividendRankDividendRankType];

/** `Qot_GetDividendRank.IndicatorType` */
export const QotGetDividendRankIndicatorType = {
  Unknown: 0,
  DividendYieldTTM: 1,
  AvgDividendYield5Y: 2,
  DistributionFrequency: 3,
  DividendGrowYear: 4,
  DividendsTTM: 5,
  PayoutRatioLFY: 6,
  NextPayableDate: 7,
  Price: 8,
  MarketCap: 9,
} as const;
/** `Qot_GetDividendRank.IndicatorType` */
export type QotGetDividendRankIndicatorType = (typeof QotGetDividendRankIndicatorType)[keyof typeof QotGetDividendRankIndicatorType];

/** `Qot_GetDividendRank.SortField` */
export const QotGetDividendRankSortField = {
  Unknown: 0,
  DividendYieldTTM: 1,
  AvgDividendYield5Y: 2,
  DistributionFrequency: 3,
  DividendGrowYear: 4,
  DividendsTTM: 5,
  PayoutRatioLFY: 6,
  Price: 7,
  MarketCap: 8,
  ChangeRate: 9,
  ChangeAmount: 10,
} as const;
/** `Qot_GetDividendRank.SortField` */
export type QotGetDividendRankSortField = (typeof QotGetDividendRankSortField)[keyof typeof QotGetDividendRankSortField];

/** `Qot_GetDividendRank.Indicator` */
export interface QotGetDividendRankIndicator extends Message {
  indicatorType: QotGetDividendRankIndicatorType;
  indicatorValue?: IndicatorValue | undefined;
}

/** What a request gives for `Qot_GetDividendRank.Indicator`. */
export interface QotGetDividendRankIndicatorInput extends Message {
  indicatorType: QotGetDividendRankIndicatorType;
  indicatorValue?: IndicatorValueInput | undefined;
}

/** Writes a `Qot_GetDividendRank.Indicator`. */
export function encodeQotGetDividendRankIndicator(w: Writer, v: QotGetDividendRankIndicatorInput): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeIndicatorValue(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetDividendRank.Indicator`. */
export function decodeQotGetDividendRankIndicator(r: Reader, end: number): QotGetDividendRankIndicator {
  let $indicatorType: QotGetDividendRankIndicatorType | undefined;
  let $indicatorValue: IndicatorValue | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotGetDividendRankIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeIndicatorValue(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_GetDividendRank.Indicator", { indicatorType: $indicatorType });
  return r.finish<QotGetDividendRankIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue }, end, unknown);
}

/** `Qot_GetDividendRank.C2S` */
export interface QotGetDividendRankC2S extends Message {
  market: QotMarket;
  rankType: QotGetDividendRankDividendRankType;
  count?: number | undefined;
  filterList: readonly QotGetDividendRankIndicator[];
  sortField?: QotGetDividendRankSortField | undefined;
}

/** What a request gives for `Qot_GetDividendRank.C2S`. */
export interface QotGetDividendRankC2SInput extends Message {
  market: QotMarket;
  rankType: QotGetDividendRankDividendRankType;
  count?: number | undefined;
  filterList?: readonly QotGetDividendRankIndicatorInput[] | undefined;
  sortField?: QotGetDividendRankSortField | undefined;
}

/** Writes a `Qot_GetDividendRank.C2S`. */
export function encodeQotGetDividendRankC2S(w: Writer, v: QotGetDividendRankC2SInput): void {
  let at: number;
  w.int32(8, v.market, "market");
  w.int32(16, v.rankType, "rankType");
  if (v.count != null) w.int32(24, v.count, "count");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(34); encodeQotGetDividendRankIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.sortField != null) w.int32(40, v.sortField, "sortField");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetDividendRank.C2S`. */
export function decodeQotGetDividendRankC2S(r: Reader, end: number): QotGetDividendRankC2S {
  let $market: QotMarket | undefined;
  let $rankType: QotGetDividendRankDividendRankType | undefined;
  let $count: number | undefined;
  let $filterList: QotGetDividendRankIndicator[] | undefined;
  let $sortField: QotGetDividendRankSortField | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 16: $rankType = r.int() as QotGetDividendRankDividendRankType; break;
      case 24: $count = r.int(); break;
      case 34: ($filterList ??= []).push(decodeQotGetDividendRankIndicator(r, r.endOf(end))); break;
      case 40: $sortField = r.int() as QotGetDividendRankSortField; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($market === undefined || $rankType === undefined) throw missing("Qot_GetDividendRank.C2S", { market: $market, rankType: $rankType });
  return r.finish<QotGetDividendRankC2S>({ market: $market, rankType: $rankType, count: $count, filterList: $filterList ?? none, sortField: $sortField }, end, unknown);
}

/** `Qot_GetDividendRank.DividendRankItem` */
export interface QotGetDividendRankDividendRankItem extends Message {
  security: Security;
  name?: string | undefined;
  industry?: string | undefined;
  curPrice?: number | undefined;
  changeRate?: number | undefined;
  changeAmount?: number | undefined;
  marketCap?: number | undefined;
  dividendYieldTTM?: number | undefined;
  avgDividendYield5Y?: number | undefined;
  distributionFrequency?: number | undefined;
  dividendGrowYear?: number | undefined;
  dividendsTTM?: number | undefined;
  payoutRatioLFY?: number | undefined;
  nextPayableDate?: string | undefined;
}

/** Writes a `Qot_GetDividendRank.DividendRankItem`. */
export function encodeQotGetDividendRankDividendRankItem(w: Writer, v: QotGetDividendRankDividendRankItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.industry != null) w.string(26, v.industry, "industry");
  if (v.curPrice != null) w.double(81, v.curPrice, "curPrice");
  if (v.changeRate != null) w.double(89, v.changeRate, "changeRate");
  if (v.changeAmount != null) w.double(97, v.changeAmount, "changeAmount");
  if (v.marketCap != null) w.double(105, v.marketCap, "marketCap");
  if (v.dividendYieldTTM != null) w.double(161, v.dividendYieldTTM, "dividendYieldTTM");
  if (v.avgDividendYield5Y != null) w.double(169, v.avgDividendYield5Y, "avgDividendYield5Y");
  if (v.distributionFrequency != null) w.int32(176, v.distributionFrequency, "distributionFrequency");
  if (v.dividendGrowYear != null) w.int32(184, v.dividendGrowYear, "dividendGrowYear");
  if (v.dividendsTTM != null) w.double(193, v.dividendsTTM, "dividendsTTM");
  if (v.payoutRatioLFY != null) w.double(201, v.payoutRatioLFY, "payoutRatioLFY");
  if (v.nextPayableDate != null) w.string(210, v.nextPayableDate, "nextPayableDate");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetDividendRank.DividendRankItem`. */
export function decodeQotGetDividendRankDividendRankItem(r: Reader, end: number): QotGetDividendRankDividendRankItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $industry: string | undefined;
  let $curPrice: number | undefined;
  let $changeRate: number | undefined;
  let $changeAmount: number | undefined;
  let $marketCap: number | undefined;
  let $dividendYieldTTM: number | undefined;
  let $avgDividendYield5Y: number | undefined;
  let $distributionFrequency: number | undefined;
  let $dividendGrowYear: number | undefined;
  let $dividendsTTM: number | undefined;
  let $payoutRatioLFY: number | undefined;
  let $nextPayableDate: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 26: $industry = r.text(end); break;
      case 81: $curPrice = r.double(); break;
      case 89: $changeRate = r.double(); break;
      case 97: $changeAmount = r.double(); break;
      case 105: $marketCap = r.double(); break;
      case 161: $dividendYieldTTM = r.double(); break;
      case 169: $avgDividendYield5Y = r.double(); break;
      case 176: $distributionFrequency = r.int(); break;
      case 184: $dividendGrowYear = r.int(); break;
      case 193: $dividendsTTM = r.double(); break;
      case 201: $payoutRatioLFY = r.double(); break;
      case 210: $nextPayableDate = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetDividendRank.DividendRankItem", { security: $security });
  return r.finish<QotGetDividendRankDividendRankItem>({ security: $security, name: $name, industry: $industry, curPrice: $curPrice, changeRate: $changeRate, changeAmount: $changeAmount, marketCap: $marketCap, dividendYieldTTM: $dividendYieldTTM, avgDividendYield5Y: $avgDividendYield5Y, distributionFrequency: $distributionFrequency, dividendGrowYear: $dividendGrowYear, dividendsTTM: $dividendsTTM, payoutRatioLFY: $payoutRatioLFY, nextPayableDate: $nextPayableDate }, end, unknown);
}

/** `Qot_GetDividendRank.S2C` */
export interface QotGetDividendRankS2C extends Message {
  dataList: readonly QotGetDividendRankDividendRankItem[];
}

/** Writes a `Qot_GetDividendRank.S2C`. */
export function encodeQotGetDividendRankS2C(w: Writer, v: QotGetDividendRankS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetDividendRankDividendRankItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetDividendRank.S2C`. */
export function decodeQotGetDividendRankS2C(r: Reader, end: number): QotGetDividendRankS2C {
  let $dataList: QotGetDividendRankDividendRankItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetDividendRankDividendRankItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetDividendRankS2C>({ dataList: $dataList ?? none }, end, unknown);
}

/** `Qot_GetDividendRank.Request` */
export interface QotGetDividendRankRequest extends Message {
  c2s: QotGetDividendRankC2S;
}

/** What a request gives for `Qot_GetDividendRank.Request`. */
export interface QotGetDividendRankRequestInput extends Message {
  c2s: QotGetDividendRankC2SInput;
}

/** Writes a `Qot_GetDividendRank.Request`. */
export function encodeQotGetDividendRankRequest(w: Writer, v: QotGetDividendRankRequestInput): void {
  writeRequest(w, v, encodeQotGetDividendRankC2S);
}

/** Reads a `Qot_GetDividendRank.Request`. */
export function decodeQotGetDividendRankRequest(r: Reader, end: number): QotGetDividendRankRequest {
  let $c2s: QotGetDividendRankC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetDividendRankC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetDividendRank.Request", { c2s: $c2s });
  return r.finish<QotGetDividendRankRequest>({ c2s: $c2s }, end, unknown);
}

/** `Qot_GetDividendRank.Response` */
export interface QotGetDividendRankResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetDividendRankS2C | undefined;
}

/** Writes a `Qot_GetDividendRank.Response`. */
export function encodeQotGetDividendRankResponse(w: Writer, v: QotGetDividendRankResponse): void {
  writeResponse(w, v, encodeQotGetDividendRankS2C);
}

/** Reads a `Qot_GetDividendRank.Response`. */
export function decodeQotGetDividendRankResponse(r: Reader, end: number): QotGetDividendRankResponse {
  return readResponse("Qot_GetDividendRank.Response", r, end, decodeQotGetDividendRankS2C) as QotGetDividendRankResponse;
}

/** `Qot_GetDividendRank` (3407): asked and answered. */
export const QotGetDividendRank: RequestCommand<QotGetDividendRankC2SInput, QotGetDividendRankS2C> = {
  kind: "request",
  id: 3407,
  name: "Qot_GetDividendRank",
  limit: { requests: 60 },
  encode: encodeQotGetDividendRankRequest,
  decode: decodeQotGetDividendRankResponse,
  decodeData: decodeQotGetDividendRankS2C,
};

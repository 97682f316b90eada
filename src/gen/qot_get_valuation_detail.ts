// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput, ValuationIntervalType, ValuationType } from "./qot_common.ts";

/**
 * The ratio now and in the past.
 *
 * OpenD's `Qot_GetValuationDetail.ValuationTrend`, held by {@linkcode QotGetValuationDetailS2C}.
 */
export interface QotGetValuationDetailValuationTrend extends Message {
  /** The ratio as it is now. */
  currentValue?: number | undefined;
  /** Average of the ratio over the time asked for. */
  averageValue?: number | undefined;
  /** That average less one standard deviation. */
  avgMinus1Stddev?: number | undefined;
  /** That average and one standard deviation. */
  avgPlus1Stddev?: number | undefined;
  /** Where the ratio stands among those of its past, in percent (12.34 = 12.34 %). */
  valuationPercentile?: number | undefined;
  /** The ratio with what is forecast instead of what was earned or sold. Not for price-book. */
  forwardValue?: number | undefined;
  /** The ratio day by day, from the earliest to the latest. */
  historicalItems: readonly QotGetValuationDetailValuationTrendValuationHistoricalItem[];
}

/** Writes a `Qot_GetValuationDetail.ValuationTrend`. */
export function encodeQotGetValuationDetailValuationTrend(w: Writer, v: QotGetValuationDetailValuationTrend): void {
  let at: number;
  if (v.currentValue != null) w.double(9, v.currentValue, "currentValue");
  if (v.averageValue != null) w.double(17, v.averageValue, "averageValue");
  if (v.avgMinus1Stddev != null) w.double(25, v.avgMinus1Stddev, "avgMinus1Stddev");
  if (v.avgPlus1Stddev != null) w.double(33, v.avgPlus1Stddev, "avgPlus1Stddev");
  if (v.valuationPercentile != null) w.double(41, v.valuationPercentile, "valuationPercentile");
  if (v.forwardValue != null) w.double(49, v.forwardValue, "forwardValue");
  for (const x of w.list(v.historicalItems, "historicalItems")) { at = w.open(58); encodeQotGetValuationDetailValuationTrendValuationHistoricalItem(w, w.object(x, "historicalItems")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetValuationDetail.ValuationTrend`. */
export function decodeQotGetValuationDetailValuationTrend(r: Reader, end: number): QotGetValuationDetailValuationTrend {
  let $currentValue: number | undefined;
  let $averageValue: number | undefined;
  let $avgMinus1Stddev: number | undefined;
  let $avgPlus1Stddev: number | undefined;
  let $valuationPercentile: number | undefined;
  let $forwardValue: number | undefined;
  let $historicalItems: QotGetValuationDetailValuationTrendValuationHistoricalItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $currentValue = r.double(); break;
      case 17: $averageValue = r.double(); break;
      case 25: $avgMinus1Stddev = r.double(); break;
      case 33: $avgPlus1Stddev = r.double(); break;
      case 41: $valuationPercentile = r.double(); break;
      case 49: $forwardValue = r.double(); break;
      case 58: ($historicalItems ??= []).push(decodeQotGetValuationDetailValuationTrendValuationHistoricalItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetValuationDetailValuationTrend>({ currentValue: $currentValue, averageValue: $averageValue, avgMinus1Stddev: $avgMinus1Stddev, avgPlus1Stddev: $avgPlus1Stddev, valuationPercentile: $valuationPercentile, forwardValue: $forwardValue, historicalItems: $historicalItems ?? none }, end, unknown);
}

/**
 * The ratio on one day.
 *
 * OpenD's `Qot_GetValuationDetail.ValuationTrend.ValuationHistoricalItem`, held by {@linkcode QotGetValuationDetailValuationTrend}.
 */
export interface QotGetValuationDetailValuationTrendValuationHistoricalItem extends Message {
  /** The ratio of the stock or index on that day. */
  value?: number | undefined;
  /** The day, in seconds since the epoch. */
  time?: number | undefined;
  /** The day as YYYY-MM-DD, in the market's time zone. */
  timeStr?: string | undefined;
  /** Average ratio of the industry on that day. */
  plateValue?: number | undefined;
}

/** Writes a `Qot_GetValuationDetail.ValuationTrend.ValuationHistoricalItem`. */
export function encodeQotGetValuationDetailValuationTrendValuationHistoricalItem(w: Writer, v: QotGetValuationDetailValuationTrendValuationHistoricalItem): void {
  if (v.value != null) w.double(9, v.value, "value");
  if (v.time != null) w.uint64Number(16, v.time, "time");
  if (v.timeStr != null) w.string(26, v.timeStr, "timeStr");
  if (v.plateValue != null) w.double(33, v.plateValue, "plateValue");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetValuationDetail.ValuationTrend.ValuationHistoricalItem`. */
export function decodeQotGetValuationDetailValuationTrendValuationHistoricalItem(r: Reader, end: number): QotGetValuationDetailValuationTrendValuationHistoricalItem {
  let $value: number | undefined;
  let $time: number | undefined;
  let $timeStr: string | undefined;
  let $plateValue: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $value = r.double(); break;
      case 16: $time = r.uint64Number(); break;
      case 26: $timeStr = r.text(end); break;
      case 33: $plateValue = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetValuationDetailValuationTrendValuationHistoricalItem>({ value: $value, time: $time, timeStr: $timeStr, plateValue: $plateValue }, end, unknown);
}

/**
 * How the ratio is spread over the stocks of the market, or over the constituents of the index.
 *
 * OpenD's `Qot_GetValuationDetail.MarketDistribution`, held by {@linkcode QotGetValuationDetailS2C}.
 */
export interface QotGetValuationDetailMarketDistribution extends Message {
  /** The ranges, the highest first. */
  sections: readonly QotGetValuationDetailMarketDistributionDistributionSection[];
  /** Number of stocks of the market, or of constituents of the index. */
  total?: number | undefined;
  /** Place of the stock's ratio among those of the market. Not for an index. */
  ranking?: number | undefined;
  /** Average ratio of the market. Not for an index. */
  averageValue?: number | undefined;
  /** Median ratio of the market. Not for an index. */
  medianValue?: number | undefined;
}

/** Writes a `Qot_GetValuationDetail.MarketDistribution`. */
export function encodeQotGetValuationDetailMarketDistribution(w: Writer, v: QotGetValuationDetailMarketDistribution): void {
  let at: number;
  for (const x of w.list(v.sections, "sections")) { at = w.open(10); encodeQotGetValuationDetailMarketDistributionDistributionSection(w, w.object(x, "sections")); w.close(at); }
  if (v.total != null) w.int32(16, v.total, "total");
  if (v.ranking != null) w.int32(24, v.ranking, "ranking");
  if (v.averageValue != null) w.double(33, v.averageValue, "averageValue");
  if (v.medianValue != null) w.double(41, v.medianValue, "medianValue");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetValuationDetail.MarketDistribution`. */
export function decodeQotGetValuationDetailMarketDistribution(r: Reader, end: number): QotGetValuationDetailMarketDistribution {
  let $sections: QotGetValuationDetailMarketDistributionDistributionSection[] | undefined;
  let $total: number | undefined;
  let $ranking: number | undefined;
  let $averageValue: number | undefined;
  let $medianValue: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($sections ??= []).push(decodeQotGetValuationDetailMarketDistributionDistributionSection(r, r.endOf(end))); break;
      case 16: $total = r.int(); break;
      case 24: $ranking = r.int(); break;
      case 33: $averageValue = r.double(); break;
      case 41: $medianValue = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetValuationDetailMarketDistribution>({ sections: $sections ?? none, total: $total, ranking: $ranking, averageValue: $averageValue, medianValue: $medianValue }, end, unknown);
}

/**
 * How many stocks have a ratio in one range.
 *
 * OpenD's `Qot_GetValuationDetail.MarketDistribution.DistributionSection`, held by {@linkcode QotGetValuationDetailMarketDistribution}.
 */
export interface QotGetValuationDetailMarketDistributionDistributionSection extends Message {
  /** Lower end of the range. */
  start?: number | undefined;
  /** Upper end of the range; 0 when it has none. */
  end?: number | undefined;
  /** Number of stocks in the range. */
  number?: number | undefined;
}

/** Writes a `Qot_GetValuationDetail.MarketDistribution.DistributionSection`. */
export function encodeQotGetValuationDetailMarketDistributionDistributionSection(w: Writer, v: QotGetValuationDetailMarketDistributionDistributionSection): void {
  if (v.start != null) w.double(9, v.start, "start");
  if (v.end != null) w.double(17, v.end, "end");
  if (v.number != null) w.int32(24, v.number, "number");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetValuationDetail.MarketDistribution.DistributionSection`. */
export function decodeQotGetValuationDetailMarketDistributionDistributionSection(r: Reader, end: number): QotGetValuationDetailMarketDistributionDistributionSection {
  let $start: number | undefined;
  let $end: number | undefined;
  let $number: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $start = r.double(); break;
      case 17: $end = r.double(); break;
      case 24: $number = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetValuationDetailMarketDistributionDistributionSection>({ start: $start, end: $end, number: $number }, end, unknown);
}

/**
 * How the ratio is spread over the stocks of the same industry.
 *
 * OpenD's `Qot_GetValuationDetail.PlateDistribution`, held by {@linkcode QotGetValuationDetailS2C}.
 */
export interface QotGetValuationDetailPlateDistribution extends Message {
  /** The plate that stands for the industry. */
  plate?: Security | undefined;
  /** Name of the plate for showing. */
  plateName?: string | undefined;
  /** Average ratio of the plate. */
  plateAverageValue?: number | undefined;
  /** Place of the stock's ratio among those of the plate. */
  plateRanking?: number | undefined;
  /** Number of stocks in the plate. */
  plateStockItemCount?: number | undefined;
  /** The stocks of the plate and their ratios. */
  stockItems: readonly QotGetValuationDetailPlateDistributionPlateStockItem[];
}

/** Writes a `Qot_GetValuationDetail.PlateDistribution`. */
export function encodeQotGetValuationDetailPlateDistribution(w: Writer, v: QotGetValuationDetailPlateDistribution): void {
  let at: number;
  if (v.plate != null) { at = w.open(10); encodeSecurity(w, w.security(v.plate, "plate")); w.close(at); }
  if (v.plateName != null) w.string(18, v.plateName, "plateName");
  if (v.plateAverageValue != null) w.double(25, v.plateAverageValue, "plateAverageValue");
  if (v.plateRanking != null) w.int32(32, v.plateRanking, "plateRanking");
  if (v.plateStockItemCount != null) w.int32(40, v.plateStockItemCount, "plateStockItemCount");
  for (const x of w.list(v.stockItems, "stockItems")) { at = w.open(50); encodeQotGetValuationDetailPlateDistributionPlateStockItem(w, w.object(x, "stockItems")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetValuationDetail.PlateDistribution`. */
export function decodeQotGetValuationDetailPlateDistribution(r: Reader, end: number): QotGetValuationDetailPlateDistribution {
  let $plate: Security | undefined;
  let $plateName: string | undefined;
  let $plateAverageValue: number | undefined;
  let $plateRanking: number | undefined;
  let $plateStockItemCount: number | undefined;
  let $stockItems: QotGetValuationDetailPlateDistributionPlateStockItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $plate = merged($plate, decodeSecurity(r, r.endOf(end))); break;
      case 18: $plateName = r.text(end); break;
      case 25: $plateAverageValue = r.double(); break;
      case 32: $plateRanking = r.int(); break;
      case 40: $plateStockItemCount = r.int(); break;
      case 50: ($stockItems ??= []).push(decodeQotGetValuationDetailPlateDistributionPlateStockItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetValuationDetailPlateDistribution>({ plate: $plate, plateName: $plateName, plateAverageValue: $plateAverageValue, plateRanking: $plateRanking, plateStockItemCount: $plateStockItemCount, stockItems: $stockItems ?? none }, end, unknown);
}

/**
 * One stock of the industry.
 *
 * OpenD's `Qot_GetValuationDetail.PlateDistribution.PlateStockItem`, held by {@linkcode QotGetValuationDetailPlateDistribution}.
 */
export interface QotGetValuationDetailPlateDistributionPlateStockItem extends Message {
  /** Which stock it is. */
  security?: Security | undefined;
  /** Name of the stock for showing. */
  name?: string | undefined;
  /** Ratio of this stock. */
  value?: number | undefined;
  /** What all its shares are worth. */
  marketCap?: number | undefined;
}

/** Writes a `Qot_GetValuationDetail.PlateDistribution.PlateStockItem`. */
export function encodeQotGetValuationDetailPlateDistributionPlateStockItem(w: Writer, v: QotGetValuationDetailPlateDistributionPlateStockItem): void {
  let at: number;
  if (v.security != null) { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.value != null) w.double(25, v.value, "value");
  if (v.marketCap != null) w.double(33, v.marketCap, "marketCap");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetValuationDetail.PlateDistribution.PlateStockItem`. */
export function decodeQotGetValuationDetailPlateDistributionPlateStockItem(r: Reader, end: number): QotGetValuationDetailPlateDistributionPlateStockItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $value: number | undefined;
  let $marketCap: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 25: $value = r.double(); break;
      case 33: $marketCap = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetValuationDetailPlateDistributionPlateStockItem>({ security: $security, name: $name, value: $value, marketCap: $marketCap }, end, unknown);
}

/**
 * Whether profit or revenue grew with the market value.
 *
 * OpenD's `Qot_GetValuationDetail.ProfitGrowthRate`, held by {@linkcode QotGetValuationDetailS2C}.
 */
export interface QotGetValuationDetailProfitGrowthRate extends Message {
  /** Growth of the last twelve months' profit or revenue, as a multiple. */
  financialTtmMultiple?: number | undefined;
  /** Growth of the market value, as a multiple. */
  marketCapMultiple?: number | undefined;
  /** Number of years that the growth was really taken over. */
  yearCount?: number | undefined;
  /** The periods one by one. */
  profitData: readonly QotGetValuationDetailProfitGrowthRateProfitGrowthItem[];
  /** What follows from it, for showing: a label, a sentence, or both as "label : sentence"; translated. */
  conclusionDetailed?: string | undefined;
}

/** Writes a `Qot_GetValuationDetail.ProfitGrowthRate`. */
export function encodeQotGetValuationDetailProfitGrowthRate(w: Writer, v: QotGetValuationDetailProfitGrowthRate): void {
  let at: number;
  if (v.financialTtmMultiple != null) w.double(9, v.financialTtmMultiple, "financialTtmMultiple");
  if (v.marketCapMultiple != null) w.double(17, v.marketCapMultiple, "marketCapMultiple");
  if (v.yearCount != null) w.int32(24, v.yearCount, "yearCount");
  for (const x of w.list(v.profitData, "profitData")) { at = w.open(34); encodeQotGetValuationDetailProfitGrowthRateProfitGrowthItem(w, w.object(x, "profitData")); w.close(at); }
  if (v.conclusionDetailed != null) w.string(42, v.conclusionDetailed, "conclusionDetailed");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetValuationDetail.ProfitGrowthRate`. */
export function decodeQotGetValuationDetailProfitGrowthRate(r: Reader, end: number): QotGetValuationDetailProfitGrowthRate {
  let $financialTtmMultiple: number | undefined;
  let $marketCapMultiple: number | undefined;
  let $yearCount: number | undefined;
  let $profitData: QotGetValuationDetailProfitGrowthRateProfitGrowthItem[] | undefined;
  let $conclusionDetailed: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $financialTtmMultiple = r.double(); break;
      case 17: $marketCapMultiple = r.double(); break;
      case 24: $yearCount = r.int(); break;
      case 34: ($profitData ??= []).push(decodeQotGetValuationDetailProfitGrowthRateProfitGrowthItem(r, r.endOf(end))); break;
      case 42: $conclusionDetailed = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetValuationDetailProfitGrowthRate>({ financialTtmMultiple: $financialTtmMultiple, marketCapMultiple: $marketCapMultiple, yearCount: $yearCount, profitData: $profitData ?? none, conclusionDetailed: $conclusionDetailed }, end, unknown);
}

/**
 * One financial period.
 *
 * OpenD's `Qot_GetValuationDetail.ProfitGrowthRate.ProfitGrowthItem`, held by {@linkcode QotGetValuationDetailProfitGrowthRate}.
 */
export interface QotGetValuationDetailProfitGrowthRateProfitGrowthItem extends Message {
  /** Financial year, such as 2024. */
  financialYear?: number | undefined;
  /** 1, 2 or 3 for that quarter, 4 for the whole year (not the numbers of F10Type). */
  financialQuarter?: number | undefined;
  /** The period in words, such as "2024/Q3" or "2024/FY". */
  periodStr?: string | undefined;
  /** Day of the report, in seconds since the epoch. */
  reportDate?: number | undefined;
  /** Day of the report as YYYY-MM-DD, in the market's time zone. */
  reportDateStr?: string | undefined;
  /** Market value on the day of the report, as a multiple of that of the first period. */
  marketCapMultiple?: number | undefined;
  /** Profit (or revenue, for price-sales), as a multiple of that of the first period. */
  financeDataMultiple?: number | undefined;
}

/** Writes a `Qot_GetValuationDetail.ProfitGrowthRate.ProfitGrowthItem`. */
export function encodeQotGetValuationDetailProfitGrowthRateProfitGrowthItem(w: Writer, v: QotGetValuationDetailProfitGrowthRateProfitGrowthItem): void {
  if (v.financialYear != null) w.uint32(8, v.financialYear, "financialYear");
  if (v.financialQuarter != null) w.uint32(16, v.financialQuarter, "financialQuarter");
  if (v.periodStr != null) w.string(26, v.periodStr, "periodStr");
  if (v.reportDate != null) w.int64Number(32, v.reportDate, "reportDate");
  if (v.reportDateStr != null) w.string(42, v.reportDateStr, "reportDateStr");
  if (v.marketCapMultiple != null) w.double(49, v.marketCapMultiple, "marketCapMultiple");
  if (v.financeDataMultiple != null) w.double(57, v.financeDataMultiple, "financeDataMultiple");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetValuationDetail.ProfitGrowthRate.ProfitGrowthItem`. */
export function decodeQotGetValuationDetailProfitGrowthRateProfitGrowthItem(r: Reader, end: number): QotGetValuationDetailProfitGrowthRateProfitGrowthItem {
  let $financialYear: number | undefined;
  let $financialQuarter: number | undefined;
  let $periodStr: string | undefined;
  let $reportDate: number | undefined;
  let $reportDateStr: string | undefined;
  let $marketCapMultiple: number | undefined;
  let $financeDataMultiple: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $financialYear = r.uint32(); break;
      case 16: $financialQuarter = r.uint32(); break;
      case 26: $periodStr = r.text(end); break;
      case 32: $reportDate = r.int64Number(); break;
      case 42: $reportDateStr = r.text(end); break;
      case 49: $marketCapMultiple = r.double(); break;
      case 57: $financeDataMultiple = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetValuationDetailProfitGrowthRateProfitGrowthItem>({ financialYear: $financialYear, financialQuarter: $financialQuarter, periodStr: $periodStr, reportDate: $reportDate, reportDateStr: $reportDateStr, marketCapMultiple: $marketCapMultiple, financeDataMultiple: $financeDataMultiple }, end, unknown);
}

/**
 * Of what, by which ratio, and how far back.
 *
 * OpenD's `Qot_GetValuationDetail.C2S`, sent with {@linkcode QotGetValuationDetail}.
 */
export interface QotGetValuationDetailC2S extends Message {
  /** The stock, fund or index to ask about. */
  security: Security;
  /** Which ratio; 0 or left out: the one that suits the stock best. */
  valuationType?: ValuationType | undefined;
  /** How far to go back in the past of the ratio. */
  intervalType?: ValuationIntervalType | undefined;
}

/**
 * Of what, by which ratio, and how far back.
 *
 * What a request gives for OpenD's `Qot_GetValuationDetail.C2S`, sent with {@linkcode QotGetValuationDetail}.
 */
export interface QotGetValuationDetailC2SInput extends Message {
  /** The stock, fund or index to ask about. */
  security: SecurityInput;
  /** Which ratio; 0 or left out: the one that suits the stock best. */
  valuationType?: ValuationType | undefined;
  /** How far to go back in the past of the ratio. */
  intervalType?: ValuationIntervalType | undefined;
}

/** Writes a `Qot_GetValuationDetail.C2S`. */
export function encodeQotGetValuationDetailC2S(w: Writer, v: QotGetValuationDetailC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.valuationType != null) w.int32(16, v.valuationType, "valuationType");
  if (v.intervalType != null) w.int32(24, v.intervalType, "intervalType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetValuationDetail.C2S`. */
export function decodeQotGetValuationDetailC2S(r: Reader, end: number): QotGetValuationDetailC2S {
  let $security: Security | undefined;
  let $valuationType: ValuationType | undefined;
  let $intervalType: ValuationIntervalType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $valuationType = r.int() as ValuationType; break;
      case 24: $intervalType = r.int() as ValuationIntervalType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetValuationDetail.C2S", { security: $security });
  return r.finish<QotGetValuationDetailC2S>({ security: $security, valuationType: $valuationType, intervalType: $intervalType }, end, unknown);
}

/**
 * The valuation, as far as there is one.
 *
 * OpenD's `Qot_GetValuationDetail.S2C`, brought by {@linkcode QotGetValuationDetail}.
 */
export interface QotGetValuationDetailS2C extends Message {
  /** The ratio that all of the reply is in. */
  valuationType?: ValuationType | undefined;
  /** When the data was last brought up to date, in seconds since the epoch. */
  lastUpdateTime?: number | undefined;
  /** When the data was last brought up to date, as YYYY-MM-DD HH:MM:SS in the market's time zone. */
  lastUpdateTimeStr?: string | undefined;
  /** The ratio now and in the past. */
  trend?: QotGetValuationDetailValuationTrend | undefined;
  /** The stock beside its market, or the constituents of the index. */
  marketDistribution?: QotGetValuationDetailMarketDistribution | undefined;
  /** The stock beside its industry. Not for an index. */
  plateDistribution?: QotGetValuationDetailPlateDistribution | undefined;
  /** Growth of profit or revenue and of the market value. Not for an index nor for price-book. */
  profitGrowthRate?: QotGetValuationDetailProfitGrowthRate | undefined;
}

/** Writes a `Qot_GetValuationDetail.S2C`. */
export function encodeQotGetValuationDetailS2C(w: Writer, v: QotGetValuationDetailS2C): void {
  let at: number;
  if (v.valuationType != null) w.int32(8, v.valuationType, "valuationType");
  if (v.lastUpdateTime != null) w.uint64Number(16, v.lastUpdateTime, "lastUpdateTime");
  if (v.lastUpdateTimeStr != null) w.string(26, v.lastUpdateTimeStr, "lastUpdateTimeStr");
  if (v.trend != null) { at = w.open(34); encodeQotGetValuationDetailValuationTrend(w, w.object(v.trend, "trend")); w.close(at); }
  if (v.marketDistribution != null) { at = w.open(42); encodeQotGetValuationDetailMarketDistribution(w, w.object(v.marketDistribution, "marketDistribution")); w.close(at); }
  if (v.plateDistribution != null) { at = w.open(50); encodeQotGetValuationDetailPlateDistribution(w, w.object(v.plateDistribution, "plateDistribution")); w.close(at); }
  if (v.profitGrowthRate != null) { at = w.open(58); encodeQotGetValuationDetailProfitGrowthRate(w, w.object(v.profitGrowthRate, "profitGrowthRate")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetValuationDetail.S2C`. */
export function decodeQotGetValuationDetailS2C(r: Reader, end: number): QotGetValuationDetailS2C {
  let $valuationType: ValuationType | undefined;
  let $lastUpdateTime: number | undefined;
  let $lastUpdateTimeStr: string | undefined;
  let $trend: QotGetValuationDetailValuationTrend | undefined;
  let $marketDistribution: QotGetValuationDetailMarketDistribution | undefined;
  let $plateDistribution: QotGetValuationDetailPlateDistribution | undefined;
  let $profitGrowthRate: QotGetValuationDetailProfitGrowthRate | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $valuationType = r.int() as ValuationType; break;
      case 16: $lastUpdateTime = r.uint64Number(); break;
      case 26: $lastUpdateTimeStr = r.text(end); break;
      case 34: $trend = merged($trend, decodeQotGetValuationDetailValuationTrend(r, r.endOf(end))); break;
      case 42: $marketDistribution = merged($marketDistribution, decodeQotGetValuationDetailMarketDistribution(r, r.endOf(end))); break;
      case 50: $plateDistribution = merged($plateDistribution, decodeQotGetValuationDetailPlateDistribution(r, r.endOf(end))); break;
      case 58: $profitGrowthRate = merged($profitGrowthRate, decodeQotGetValuationDetailProfitGrowthRate(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetValuationDetailS2C>({ valuationType: $valuationType, lastUpdateTime: $lastUpdateTime, lastUpdateTimeStr: $lastUpdateTimeStr, trend: $trend, marketDistribution: $marketDistribution, plateDistribution: $plateDistribution, profitGrowthRate: $profitGrowthRate }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetValuationDetail.Request`, sent with {@linkcode QotGetValuationDetail}.
 */
export interface QotGetValuationDetailRequest extends Message {
  /** What is asked. */
  c2s: QotGetValuationDetailC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetValuationDetail.Request`, sent with {@linkcode QotGetValuationDetail}.
 */
export interface QotGetValuationDetailRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetValuationDetailC2SInput;
}

/** Writes a `Qot_GetValuationDetail.Request`. */
export function encodeQotGetValuationDetailRequest(w: Writer, v: QotGetValuationDetailRequestInput): void {
  writeRequest(w, v, encodeQotGetValuationDetailC2S);
}

/** Reads a `Qot_GetValuationDetail.Request`. */
export function decodeQotGetValuationDetailRequest(r: Reader, end: number): QotGetValuationDetailRequest {
  let $c2s: QotGetValuationDetailC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetValuationDetailC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetValuationDetail.Request", { c2s: $c2s });
  return r.finish<QotGetValuationDetailRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetValuationDetail.Response`, brought by {@linkcode QotGetValuationDetail}.
 */
export interface QotGetValuationDetailResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetValuationDetailS2C | undefined;
}

/** Writes a `Qot_GetValuationDetail.Response`. */
export function encodeQotGetValuationDetailResponse(w: Writer, v: QotGetValuationDetailResponse): void {
  writeResponse(w, v, encodeQotGetValuationDetailS2C);
}

/** Reads a `Qot_GetValuationDetail.Response`. */
export function decodeQotGetValuationDetailResponse(r: Reader, end: number): QotGetValuationDetailResponse {
  return readResponse("Qot_GetValuationDetail.Response", r, end, decodeQotGetValuationDetailS2C) as QotGetValuationDetailResponse;
}

/**
 * How dear a stock or index is by its price-earnings, price-book or price-sales ratio: now, in its own past,
 * and beside its market and its industry. For stocks, funds and indices; an index only has trend and
 * marketDistribution. OpenD takes 30 of them in 30 seconds. It came with OpenD 10.6.
 *
 * OpenD's `Qot_GetValuationDetail` (3232), a request.
 *
 * @example
 * ```ts
 * import { QotGetValuationDetail } from "@opend/client/commands";
 *
 * const { valuationType } = await quote.request(QotGetValuationDetail, { security: "HK.00700" });
 * ```
 */
export const QotGetValuationDetail: RequestCommand<QotGetValuationDetailC2SInput, QotGetValuationDetailS2C> = {
  kind: "request",
  id: 3232,
  name: "Qot_GetValuationDetail",
  limit: { requests: 30 },
  encode: encodeQotGetValuationDetailRequest,
  decode: decodeQotGetValuationDetailResponse,
  decodeData: decodeQotGetValuationDetailS2C,
};

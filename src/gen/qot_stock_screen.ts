// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";

/**
 * One end of a range.
 *
 * OpenD's `Qot_StockScreen.Boundary`, held by {@linkcode QotStockScreenInterval}, {@linkcode QotStockScreenQueryPropertySimple}, {@linkcode QotStockScreenQueryPropertyCumulative} and more.
 */
export interface QotStockScreenBoundary extends Message {
  /** The number at this end, unscaled, in the unit of what is filtered. */
  value: number;
  /** Whether the number itself belongs to the range: true closed, false open. */
  includes: boolean;
}

/** Writes a `Qot_StockScreen.Boundary`. */
export function encodeQotStockScreenBoundary(w: Writer, v: QotStockScreenBoundary): void {
  w.double(9, v.value, "value");
  w.bool(16, v.includes, "includes");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.Boundary`. */
export function decodeQotStockScreenBoundary(r: Reader, end: number): QotStockScreenBoundary {
  let $value: number | undefined;
  let $includes: boolean | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $value = r.double(); break;
      case 16: $includes = r.bool(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($value === undefined || $includes === undefined) throw missing("Qot_StockScreen.Boundary", { value: $value, includes: $includes });
  return r.finish<QotStockScreenBoundary>({ value: $value, includes: $includes }, end, unknown);
}

/**
 * A range of numbers; an end that is not given is not limited.
 *
 * OpenD's `Qot_StockScreen.Interval`, held by {@linkcode QotStockScreenQueryIndicatorPositional}, {@linkcode QotStockScreenQueryPropertyFeatured}, {@linkcode QotStockScreenQueryPropertyBroker} and more.
 */
export interface QotStockScreenInterval extends Message {
  /** Its lower end. */
  filterMin?: QotStockScreenBoundary | undefined;
  /** Its upper end. */
  filterMax?: QotStockScreenBoundary | undefined;
  /**
   * Unit for display only: 0 default, 1 ten thousands or K, 2 none or M, 3 hundred millions or B. The numbers
   * stay unscaled.
   */
  unit?: number | undefined;
}

/** Writes a `Qot_StockScreen.Interval`. */
export function encodeQotStockScreenInterval(w: Writer, v: QotStockScreenInterval): void {
  let at: number;
  if (v.filterMin != null) { at = w.open(10); encodeQotStockScreenBoundary(w, w.object(v.filterMin, "filterMin")); w.close(at); }
  if (v.filterMax != null) { at = w.open(18); encodeQotStockScreenBoundary(w, w.object(v.filterMax, "filterMax")); w.close(at); }
  if (v.unit != null) w.int32(24, v.unit, "unit");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.Interval`. */
export function decodeQotStockScreenInterval(r: Reader, end: number): QotStockScreenInterval {
  let $filterMin: QotStockScreenBoundary | undefined;
  let $filterMax: QotStockScreenBoundary | undefined;
  let $unit: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $filterMin = merged($filterMin, decodeQotStockScreenBoundary(r, r.endOf(end))); break;
      case 18: $filterMax = merged($filterMax, decodeQotStockScreenBoundary(r, r.endOf(end))); break;
      case 24: $unit = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenInterval>({ filterMin: $filterMin, filterMax: $filterMax, unit: $unit }, end, unknown);
}

/**
 * A parameter of a property.
 *
 * OpenD's `Qot_StockScreen.Param`, held by {@linkcode QotStockScreenPropertyOption}.
 */
export interface QotStockScreenParam extends Message {
  /** Which of the values counts: 1 sval, 2 ival, 3 aval. */
  type?: number | undefined;
  /** The parameter as a string. */
  sval?: string | undefined;
  /** The parameter as a number. */
  ival?: number | undefined;
  /** The parameter as a list of numbers. */
  aval: readonly number[];
}

/**
 * A parameter of a property.
 *
 * What a request gives for OpenD's `Qot_StockScreen.Param`, held by {@linkcode QotStockScreenPropertyOption}.
 */
export interface QotStockScreenParamInput extends Message {
  /** Which of the values counts: 1 sval, 2 ival, 3 aval. */
  type?: number | undefined;
  /** The parameter as a string. */
  sval?: string | undefined;
  /** The parameter as a number. */
  ival?: number | undefined;
  /** The parameter as a list of numbers. */
  aval?: readonly number[] | undefined;
}

/** Writes a `Qot_StockScreen.Param`. */
export function encodeQotStockScreenParam(w: Writer, v: QotStockScreenParamInput): void {
  if (v.type != null) w.int32(8, v.type, "type");
  if (v.sval != null) w.string(18, v.sval, "sval");
  if (v.ival != null) w.int64Number(24, v.ival, "ival");
  for (const x of w.list(v.aval, "aval")) { w.int64Number(32, x, "aval"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.Param`. */
export function decodeQotStockScreenParam(r: Reader, end: number): QotStockScreenParam {
  let $type: number | undefined;
  let $sval: string | undefined;
  let $ival: number | undefined;
  let $aval: number[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $type = r.int(); break;
      case 18: $sval = r.text(end); break;
      case 24: $ival = r.int64Number(); break;
      case 32: ($aval ??= []).push(r.int64Number()); break;
      case 34: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($aval ??= []).push(r.int64Number());
        if (r.pos !== stop) throw overrun();
        break;
      }
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenParam>({ type: $type, sval: $sval, ival: $ival, aval: $aval ?? none }, end, unknown);
}

/**
 * A basic property of a stock, to be returned or sorted by.
 *
 * OpenD's `Qot_StockScreen.PropertyBasic`, held by {@linkcode QotStockScreenRetrieveQuery}, {@linkcode QotStockScreenSort}, {@linkcode QotStockScreenResultPropertyBasic}.
 */
export interface QotStockScreenPropertyBasic extends Message {
  /** Which: 1101 code, 1102 name, 1103 industry. */
  name?: number | undefined;
}

/** Writes a `Qot_StockScreen.PropertyBasic`. */
export function encodeQotStockScreenPropertyBasic(w: Writer, v: QotStockScreenPropertyBasic): void {
  if (v.name != null) w.int32(8, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.PropertyBasic`. */
export function decodeQotStockScreenPropertyBasic(r: Reader, end: number): QotStockScreenPropertyBasic {
  let $name: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $name = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenPropertyBasic>({ name: $name }, end, unknown);
}

/**
 * A simple property of a stock: its quote, valuation and listing. Rates are documented as percent (5 = 5 %).
 *
 * OpenD's `Qot_StockScreen.PropertySimple`, held by {@linkcode QotStockScreenQueryPropertySimple}, {@linkcode QotStockScreenRetrieveQuery}, {@linkcode QotStockScreenSort} and more.
 */
export interface QotStockScreenPropertySimple extends Message {
  /**
   * Which: 2101 and 2103 margin buying and short selling allowed, 2201 last price, 2202 open, 2203 last
   * close, 2204 high, 2205 low, 2217 volume ratio, 2218 bid/ask ratio, 2301 market capitalisation, 2302 and
   * 2303 price/earnings by year and over 12 months, 2304 price/book, 2305 dividend yield, 2306 listing time,
   * 2307 days listed, 2404, 2409 and 2418 pre-market, after-hours and overnight volume, and more.
   */
  name?: number | undefined;
}

/** Writes a `Qot_StockScreen.PropertySimple`. */
export function encodeQotStockScreenPropertySimple(w: Writer, v: QotStockScreenPropertySimple): void {
  if (v.name != null) w.int32(8, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.PropertySimple`. */
export function decodeQotStockScreenPropertySimple(r: Reader, end: number): QotStockScreenPropertySimple {
  let $name: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $name = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenPropertySimple>({ name: $name }, end, unknown);
}

/**
 * A property over the last days. Rates are fractions (0.05 = 5 %) by the official page and its samples.
 *
 * OpenD's `Qot_StockScreen.PropertyCumulative`, held by {@linkcode QotStockScreenQueryPropertyCumulative}, {@linkcode QotStockScreenRetrieveQuery}, {@linkcode QotStockScreenSort} and more.
 */
export interface QotStockScreenPropertyCumulative extends Message {
  /**
   * Which: 3101 price change, 3102 the same as a rate, 3103 amplitude, 3104 average volume in shares, 3105
   * average turnover, 3106 turnover rate, 3107 and 3108 today's high and low against those of the days, 3109
   * price change in high precision.
   */
  name?: number | undefined;
  /** Over how many days; 1 unless given. */
  days?: number | undefined;
  /** Averaging over periods; the sources tell no values. */
  periodAverage?: number | undefined;
}

/** Writes a `Qot_StockScreen.PropertyCumulative`. */
export function encodeQotStockScreenPropertyCumulative(w: Writer, v: QotStockScreenPropertyCumulative): void {
  if (v.name != null) w.int32(8, v.name, "name");
  if (v.days != null) w.uint32(16, v.days, "days");
  if (v.periodAverage != null) w.int32(24, v.periodAverage, "periodAverage");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.PropertyCumulative`. */
export function decodeQotStockScreenPropertyCumulative(r: Reader, end: number): QotStockScreenPropertyCumulative {
  let $name: number | undefined;
  let $days: number | undefined;
  let $periodAverage: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $name = r.int(); break;
      case 16: $days = r.uint32(); break;
      case 24: $periodAverage = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenPropertyCumulative>({ name: $name, days: $days, periodAverage: $periodAverage }, end, unknown);
}

/**
 * A figure of the financial reports. Rates are fractions (0.15 = 15 %). Hong Kong has data for terms 1 and
 * 100 only, and few US stocks have any.
 *
 * OpenD's `Qot_StockScreen.PropertyFinancial`, held by {@linkcode QotStockScreenQueryPropertyFinancial}, {@linkcode QotStockScreenRetrieveQuery}, {@linkcode QotStockScreenSort} and more.
 */
export interface QotStockScreenPropertyFinancial extends Message {
  /**
   * Which: 4101 net profit, 4102 its growth, 4105 revenue, 4106 its growth, 4107 net margin, 4108 gross
   * margin, 4109 debts over assets, 4110 ROE, 4202 ROIC, 4219 dividend yield over 12 months, 4801 earnings
   * per share, 4901 shares issued, 4903 value of the free float, 4904 price/sales, 4905 price/cash flow, and
   * more.
   */
  name?: number | undefined;
  /**
   * Which report: 1 to 4 that quarter alone, 6 and 9 the first two and three quarters together, 10 the latest
   * quarter, 100 the year, 200 to 204 for earnings surprises. Not needed by figures over the last 12 months.
   */
  term?: number | undefined;
  /** Span of time from 1 to 9; for figures of growth only. */
  duration?: number | undefined;
  /** Year of the report, such as 2024. */
  year?: number | undefined;
  /** Averaging over periods; the sources tell no values. */
  periodAverage?: number | undefined;
  /** Time ahead, for figures that are forecast; the sources tell no values. */
  futureDuration?: number | undefined;
}

/** Writes a `Qot_StockScreen.PropertyFinancial`. */
export function encodeQotStockScreenPropertyFinancial(w: Writer, v: QotStockScreenPropertyFinancial): void {
  if (v.name != null) w.int32(8, v.name, "name");
  if (v.term != null) w.int32(16, v.term, "term");
  if (v.duration != null) w.int64Number(24, v.duration, "duration");
  if (v.year != null) w.int32(32, v.year, "year");
  if (v.periodAverage != null) w.int32(40, v.periodAverage, "periodAverage");
  if (v.futureDuration != null) w.int32(48, v.futureDuration, "futureDuration");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.PropertyFinancial`. */
export function decodeQotStockScreenPropertyFinancial(r: Reader, end: number): QotStockScreenPropertyFinancial {
  let $name: number | undefined;
  let $term: number | undefined;
  let $duration: number | undefined;
  let $year: number | undefined;
  let $periodAverage: number | undefined;
  let $futureDuration: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $name = r.int(); break;
      case 16: $term = r.int(); break;
      case 24: $duration = r.int64Number(); break;
      case 32: $year = r.int(); break;
      case 40: $periodAverage = r.int(); break;
      case 48: $futureDuration = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenPropertyFinancial>({ name: $name, term: $term, duration: $duration, year: $year, periodAverage: $periodAverage, futureDuration: $futureDuration }, end, unknown);
}

/**
 * A technical indicator of a stock.
 *
 * OpenD's `Qot_StockScreen.PropertyIndicator`, held by {@linkcode QotStockScreenRetrieveQuery}, {@linkcode QotStockScreenSort}, {@linkcode QotStockScreenResultPropertyIndicator}.
 */
export interface QotStockScreenPropertyIndicator extends Message {
  /**
   * Which: 1 last price; 11 to 17 MA5, 10, 20, 30, 60, 120, 250; 18 MA of any length; 21 to 27 and 28 the
   * same for EMA; 31 to 33 K, D, J of KDJ; 41 to 43 DIF, DEA, MACD; 51 RSI12; 52 RSI of any length; 61 to 63
   * upper, middle, lower Bollinger band; 71 relative volume.
   */
  name?: number | undefined;
  /**
   * Length of its bars: 1, 2, 3, 4 for 1, 3, 5, 15 minutes, 5 an hour, 6 30 minutes, 11 a day, 21 a week, 31
   * a month.
   */
  period?: number | undefined;
  /** Parameters of an indicator that takes any: [6] for an MA over 6 bars, [15, 3] for Bollinger bands. */
  indicatorParams: readonly number[];
}

/**
 * A technical indicator of a stock.
 *
 * What a request gives for OpenD's `Qot_StockScreen.PropertyIndicator`, held by {@linkcode QotStockScreenRetrieveQuery}, {@linkcode QotStockScreenSort}, {@linkcode QotStockScreenResultPropertyIndicator}.
 */
export interface QotStockScreenPropertyIndicatorInput extends Message {
  /**
   * Which: 1 last price; 11 to 17 MA5, 10, 20, 30, 60, 120, 250; 18 MA of any length; 21 to 27 and 28 the
   * same for EMA; 31 to 33 K, D, J of KDJ; 41 to 43 DIF, DEA, MACD; 51 RSI12; 52 RSI of any length; 61 to 63
   * upper, middle, lower Bollinger band; 71 relative volume.
   */
  name?: number | undefined;
  /**
   * Length of its bars: 1, 2, 3, 4 for 1, 3, 5, 15 minutes, 5 an hour, 6 30 minutes, 11 a day, 21 a week, 31
   * a month.
   */
  period?: number | undefined;
  /** Parameters of an indicator that takes any: [6] for an MA over 6 bars, [15, 3] for Bollinger bands. */
  indicatorParams?: readonly number[] | undefined;
}

/** Writes a `Qot_StockScreen.PropertyIndicator`. */
export function encodeQotStockScreenPropertyIndicator(w: Writer, v: QotStockScreenPropertyIndicatorInput): void {
  if (v.name != null) w.int32(8, v.name, "name");
  if (v.period != null) w.int32(16, v.period, "period");
  for (const x of w.list(v.indicatorParams, "indicatorParams")) { w.int64Number(24, x, "indicatorParams"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.PropertyIndicator`. */
export function decodeQotStockScreenPropertyIndicator(r: Reader, end: number): QotStockScreenPropertyIndicator {
  let $name: number | undefined;
  let $period: number | undefined;
  let $indicatorParams: number[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $name = r.int(); break;
      case 16: $period = r.int(); break;
      case 24: ($indicatorParams ??= []).push(r.int64Number()); break;
      case 26: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($indicatorParams ??= []).push(r.int64Number());
        if (r.pos !== stop) throw overrun();
        break;
      }
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenPropertyIndicator>({ name: $name, period: $period, indicatorParams: $indicatorParams ?? none }, end, unknown);
}

/**
 * A property of Futu's own or of third parties: chips, short interest, popularity, analysts, Morningstar,
 * money flow.
 *
 * OpenD's `Qot_StockScreen.PropertyFeatured`, held by {@linkcode QotStockScreenQueryPropertyFeatured}, {@linkcode QotStockScreenRetrieveQuery}, {@linkcode QotStockScreenSort} and more.
 */
export interface QotStockScreenPropertyFeatured extends Message {
  /**
   * Which: 5101 share of holders in profit, 5110 short position in shares, 5201 reading of the indicators,
   * 5401 analysts' rating (1 strong buy to 5 strong sell), 5403 their target price, 5502 percentile of the
   * price/earnings ratio in its history as a fraction, 5901 net inflow of the big orders, and more.
   */
  name?: number | undefined;
  /**
   * Length of the bars it is computed from: 1, 2, 3, 4 for 1, 3, 5, 15 minutes, 5 an hour, 6 30 minutes, 11 a
   * day, 21 a week, 31 a month.
   */
  period?: number | undefined;
  /**
   * Time it looks back over: for 5502, which needs it, 1 three months, 2 six months, 3 a year, 4 three years;
   * for 5901 1 day, 2 week, 3 month, 4 quarter.
   */
  rangePeriod?: number | undefined;
  /** A parameter of the property. */
  firstCustomParam?: number | undefined;
}

/** Writes a `Qot_StockScreen.PropertyFeatured`. */
export function encodeQotStockScreenPropertyFeatured(w: Writer, v: QotStockScreenPropertyFeatured): void {
  if (v.name != null) w.int32(8, v.name, "name");
  if (v.period != null) w.int32(16, v.period, "period");
  if (v.rangePeriod != null) w.int32(24, v.rangePeriod, "rangePeriod");
  if (v.firstCustomParam != null) w.int64Number(32, v.firstCustomParam, "firstCustomParam");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.PropertyFeatured`. */
export function decodeQotStockScreenPropertyFeatured(r: Reader, end: number): QotStockScreenPropertyFeatured {
  let $name: number | undefined;
  let $period: number | undefined;
  let $rangePeriod: number | undefined;
  let $firstCustomParam: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $name = r.int(); break;
      case 16: $period = r.int(); break;
      case 24: $rangePeriod = r.int(); break;
      case 32: $firstCustomParam = r.int64Number(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenPropertyFeatured>({ name: $name, period: $period, rangePeriod: $rangePeriod, firstCustomParam: $firstCustomParam }, end, unknown);
}

/**
 * Holdings of brokers in a Hong Kong stock. Rates are percent (20 = 20 %).
 *
 * OpenD's `Qot_StockScreen.PropertyBroker`, held by {@linkcode QotStockScreenQueryPropertyBroker}, {@linkcode QotStockScreenRetrieveQuery}, {@linkcode QotStockScreenSort} and more.
 */
export interface QotStockScreenPropertyBroker extends Message {
  /**
   * Which: 6101 concentration, 6103 how many brokers hold it, 6106 share held in central clearing (CCASS),
   * 6107 the change of that. Not supported: 6102 change of holdings, 6104 rank of brokers, 6105 holdings of
   * one.
   */
  name?: number | undefined;
  /** Over how many of the last days; it has no effect by the official page. */
  days?: number | undefined;
  /** A parameter: IDs of brokers separated by commas, or how many of the first are meant. */
  param?: string | undefined;
}

/** Writes a `Qot_StockScreen.PropertyBroker`. */
export function encodeQotStockScreenPropertyBroker(w: Writer, v: QotStockScreenPropertyBroker): void {
  if (v.name != null) w.int32(8, v.name, "name");
  if (v.days != null) w.int32(16, v.days, "days");
  if (v.param != null) w.string(26, v.param, "param");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.PropertyBroker`. */
export function decodeQotStockScreenPropertyBroker(r: Reader, end: number): QotStockScreenPropertyBroker {
  let $name: number | undefined;
  let $days: number | undefined;
  let $param: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $name = r.int(); break;
      case 16: $days = r.int(); break;
      case 26: $param = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenPropertyBroker>({ name: $name, days: $days, param: $param }, end, unknown);
}

/**
 * A property of the options on a stock.
 *
 * OpenD's `Qot_StockScreen.PropertyOption`, held by {@linkcode QotStockScreenQueryPropertyOption}, {@linkcode QotStockScreenRetrieveQuery}, {@linkcode QotStockScreenSort} and more.
 */
export interface QotStockScreenPropertyOption extends Message {
  /**
   * Which: 1000 implied volatility (IV), 1001 IV rank, 1006 historical volatility (HV), and more; documented
   * as percent.
   */
  name?: number | undefined;
  /** A parameter of the property, such as a report for earnings. */
  param?: QotStockScreenParam | undefined;
  /** Days that historical volatility is measured over: 0 for 30, 1 for 60, 2 for 90, 3 for 120, 4 for 365. */
  period?: number | undefined;
}

/**
 * A property of the options on a stock.
 *
 * What a request gives for OpenD's `Qot_StockScreen.PropertyOption`, held by {@linkcode QotStockScreenQueryPropertyOption}, {@linkcode QotStockScreenRetrieveQuery}, {@linkcode QotStockScreenSort} and more.
 */
export interface QotStockScreenPropertyOptionInput extends Message {
  /**
   * Which: 1000 implied volatility (IV), 1001 IV rank, 1006 historical volatility (HV), and more; documented
   * as percent.
   */
  name?: number | undefined;
  /** A parameter of the property, such as a report for earnings. */
  param?: QotStockScreenParamInput | undefined;
  /** Days that historical volatility is measured over: 0 for 30, 1 for 60, 2 for 90, 3 for 120, 4 for 365. */
  period?: number | undefined;
}

/** Writes a `Qot_StockScreen.PropertyOption`. */
export function encodeQotStockScreenPropertyOption(w: Writer, v: QotStockScreenPropertyOptionInput): void {
  let at: number;
  if (v.name != null) w.int32(8, v.name, "name");
  if (v.param != null) { at = w.open(18); encodeQotStockScreenParam(w, w.object(v.param, "param")); w.close(at); }
  if (v.period != null) w.int32(24, v.period, "period");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.PropertyOption`. */
export function decodeQotStockScreenPropertyOption(r: Reader, end: number): QotStockScreenPropertyOption {
  let $name: number | undefined;
  let $param: QotStockScreenParam | undefined;
  let $period: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $name = r.int(); break;
      case 18: $param = merged($param, decodeQotStockScreenParam(r, r.endOf(end))); break;
      case 24: $period = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenPropertyOption>({ name: $name, param: $param, period: $period }, end, unknown);
}

/**
 * A chart pattern of a stock's bars.
 *
 * OpenD's `Qot_StockScreen.PropertyKlineShape`, held by {@linkcode QotStockScreenQueryKlineShape}, {@linkcode QotStockScreenRetrieveQuery}, {@linkcode QotStockScreenSort} and more.
 */
export interface QotStockScreenPropertyKlineShape extends Message {
  /** Which: 6200 the pattern itself, 6201 the chance of a rise after it, and more. */
  name?: number | undefined;
  /** Length of the bars, which must be given: 11 a day or 5 an hour, no other. */
  period?: number | undefined;
}

/** Writes a `Qot_StockScreen.PropertyKlineShape`. */
export function encodeQotStockScreenPropertyKlineShape(w: Writer, v: QotStockScreenPropertyKlineShape): void {
  if (v.name != null) w.int32(8, v.name, "name");
  if (v.period != null) w.int32(16, v.period, "period");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.PropertyKlineShape`. */
export function decodeQotStockScreenPropertyKlineShape(r: Reader, end: number): QotStockScreenPropertyKlineShape {
  let $name: number | undefined;
  let $period: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $name = r.int(); break;
      case 16: $period = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenPropertyKlineShape>({ name: $name, period: $period }, end, unknown);
}

/**
 * A condition on what a stock is: its market, exchange, index and the like.
 *
 * OpenD's `Qot_StockScreen.QuerySimpleField`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQuerySimpleField extends Message {
  /**
   * Which: 1 market, 2 exchange, 3 index, 4 on the watch list, 5 has an ADR, 6 has options, 7 has warrants, 8
   * has futures, 9 has A- and H-shares, 10 Islamic, 11 northbound Stock Connect, 12 moomoo's own plates.
   */
  simpleField?: number | undefined;
  /**
   * The values let through, one is enough. Of the market: 1 Hong Kong, 2 US, 3 China, 4 Singapore, 5 Canada,
   * 6 Australia, 7 Japan, 8 Malaysia, unlike Qot_Common.QotMarket; Singapore, Japan and Malaysia return
   * nothing so far. Of yes or no: 1, 0.
   */
  screenValueList: readonly number[];
}

/**
 * A condition on what a stock is: its market, exchange, index and the like.
 *
 * What a request gives for OpenD's `Qot_StockScreen.QuerySimpleField`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQuerySimpleFieldInput extends Message {
  /**
   * Which: 1 market, 2 exchange, 3 index, 4 on the watch list, 5 has an ADR, 6 has options, 7 has warrants, 8
   * has futures, 9 has A- and H-shares, 10 Islamic, 11 northbound Stock Connect, 12 moomoo's own plates.
   */
  simpleField?: number | undefined;
  /**
   * The values let through, one is enough. Of the market: 1 Hong Kong, 2 US, 3 China, 4 Singapore, 5 Canada,
   * 6 Australia, 7 Japan, 8 Malaysia, unlike Qot_Common.QotMarket; Singapore, Japan and Malaysia return
   * nothing so far. Of yes or no: 1, 0.
   */
  screenValueList?: readonly number[] | undefined;
}

/** Writes a `Qot_StockScreen.QuerySimpleField`. */
export function encodeQotStockScreenQuerySimpleField(w: Writer, v: QotStockScreenQuerySimpleFieldInput): void {
  if (v.simpleField != null) w.int32(8, v.simpleField, "simpleField");
  for (const x of w.list(v.screenValueList, "screenValueList")) { w.int64Number(16, x, "screenValueList"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.QuerySimpleField`. */
export function decodeQotStockScreenQuerySimpleField(r: Reader, end: number): QotStockScreenQuerySimpleField {
  let $simpleField: number | undefined;
  let $screenValueList: number[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $simpleField = r.int(); break;
      case 16: ($screenValueList ??= []).push(r.int64Number()); break;
      case 18: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($screenValueList ??= []).push(r.int64Number());
        if (r.pos !== stop) throw overrun();
        break;
      }
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenQuerySimpleField>({ simpleField: $simpleField, screenValueList: $screenValueList ?? none }, end, unknown);
}

/**
 * Plates to filter by, with the plate above them.
 *
 * OpenD's `Qot_StockScreen.Plate`, held by {@linkcode QotStockScreenQueryPlate}.
 */
export interface QotStockScreenPlate extends Message {
  /** ID of the plate above, such as BK1000. */
  parentPlateId?: string | undefined;
  /** IDs of the plates, such as BK1001; one of them is enough. */
  plateIdList: readonly string[];
}

/**
 * Plates to filter by, with the plate above them.
 *
 * What a request gives for OpenD's `Qot_StockScreen.Plate`, held by {@linkcode QotStockScreenQueryPlate}.
 */
export interface QotStockScreenPlateInput extends Message {
  /** ID of the plate above, such as BK1000. */
  parentPlateId?: string | undefined;
  /** IDs of the plates, such as BK1001; one of them is enough. */
  plateIdList?: readonly string[] | undefined;
}

/** Writes a `Qot_StockScreen.Plate`. */
export function encodeQotStockScreenPlate(w: Writer, v: QotStockScreenPlateInput): void {
  if (v.parentPlateId != null) w.string(10, v.parentPlateId, "parentPlateId");
  for (const x of w.list(v.plateIdList, "plateIdList")) { w.string(18, x, "plateIdList"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.Plate`. */
export function decodeQotStockScreenPlate(r: Reader, end: number): QotStockScreenPlate {
  let $parentPlateId: string | undefined;
  let $plateIdList: string[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $parentPlateId = r.text(end); break;
      case 18: ($plateIdList ??= []).push(r.text(end)); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenPlate>({ parentPlateId: $parentPlateId, plateIdList: $plateIdList ?? none }, end, unknown);
}

/**
 * A condition on the plates that a stock belongs to.
 *
 * OpenD's `Qot_StockScreen.QueryPlate`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQueryPlate extends Message {
  /** The plates; one of them is enough. */
  plateList: readonly QotStockScreenPlate[];
}

/**
 * A condition on the plates that a stock belongs to.
 *
 * What a request gives for OpenD's `Qot_StockScreen.QueryPlate`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQueryPlateInput extends Message {
  /** The plates; one of them is enough. */
  plateList?: readonly QotStockScreenPlateInput[] | undefined;
}

/** Writes a `Qot_StockScreen.QueryPlate`. */
export function encodeQotStockScreenQueryPlate(w: Writer, v: QotStockScreenQueryPlateInput): void {
  let at: number;
  for (const x of w.list(v.plateList, "plateList")) { at = w.open(10); encodeQotStockScreenPlate(w, w.object(x, "plateList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.QueryPlate`. */
export function decodeQotStockScreenQueryPlate(r: Reader, end: number): QotStockScreenQueryPlate {
  let $plateList: QotStockScreenPlate[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($plateList ??= []).push(decodeQotStockScreenPlate(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenQueryPlate>({ plateList: $plateList ?? none }, end, unknown);
}

/**
 * A condition on a simple property.
 *
 * OpenD's `Qot_StockScreen.QueryPropertySimple`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQueryPropertySimple extends Message {
  /** The property that is filtered by. */
  property: QotStockScreenPropertySimple;
  /** Lower end of the range. */
  filterMin?: QotStockScreenBoundary | undefined;
  /** Upper end of the range. */
  filterMax?: QotStockScreenBoundary | undefined;
  /** Unit for display, as in Interval.unit. */
  unit?: number | undefined;
}

/** Writes a `Qot_StockScreen.QueryPropertySimple`. */
export function encodeQotStockScreenQueryPropertySimple(w: Writer, v: QotStockScreenQueryPropertySimple): void {
  let at: number;
  { at = w.open(10); encodeQotStockScreenPropertySimple(w, w.object(v.property, "property")); w.close(at); }
  if (v.filterMin != null) { at = w.open(18); encodeQotStockScreenBoundary(w, w.object(v.filterMin, "filterMin")); w.close(at); }
  if (v.filterMax != null) { at = w.open(26); encodeQotStockScreenBoundary(w, w.object(v.filterMax, "filterMax")); w.close(at); }
  if (v.unit != null) w.int32(32, v.unit, "unit");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.QueryPropertySimple`. */
export function decodeQotStockScreenQueryPropertySimple(r: Reader, end: number): QotStockScreenQueryPropertySimple {
  let $property: QotStockScreenPropertySimple | undefined;
  let $filterMin: QotStockScreenBoundary | undefined;
  let $filterMax: QotStockScreenBoundary | undefined;
  let $unit: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $property = merged($property, decodeQotStockScreenPropertySimple(r, r.endOf(end))); break;
      case 18: $filterMin = merged($filterMin, decodeQotStockScreenBoundary(r, r.endOf(end))); break;
      case 26: $filterMax = merged($filterMax, decodeQotStockScreenBoundary(r, r.endOf(end))); break;
      case 32: $unit = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($property === undefined) throw missing("Qot_StockScreen.QueryPropertySimple", { property: $property });
  return r.finish<QotStockScreenQueryPropertySimple>({ property: $property, filterMin: $filterMin, filterMax: $filterMax, unit: $unit }, end, unknown);
}

/**
 * A condition on a property over the last days.
 *
 * OpenD's `Qot_StockScreen.QueryPropertyCumulative`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQueryPropertyCumulative extends Message {
  /** The property that is filtered by, with its days. */
  property: QotStockScreenPropertyCumulative;
  /** Lower end of the range. */
  filterMin?: QotStockScreenBoundary | undefined;
  /** Upper end of the range. */
  filterMax?: QotStockScreenBoundary | undefined;
  /** On how many periods running it must hold. */
  continuousPeriod?: number | undefined;
  /** Unit for display, as in Interval.unit. */
  unit?: number | undefined;
}

/** Writes a `Qot_StockScreen.QueryPropertyCumulative`. */
export function encodeQotStockScreenQueryPropertyCumulative(w: Writer, v: QotStockScreenQueryPropertyCumulative): void {
  let at: number;
  { at = w.open(10); encodeQotStockScreenPropertyCumulative(w, w.object(v.property, "property")); w.close(at); }
  if (v.filterMin != null) { at = w.open(18); encodeQotStockScreenBoundary(w, w.object(v.filterMin, "filterMin")); w.close(at); }
  if (v.filterMax != null) { at = w.open(26); encodeQotStockScreenBoundary(w, w.object(v.filterMax, "filterMax")); w.close(at); }
  if (v.continuousPeriod != null) w.int32(32, v.continuousPeriod, "continuousPeriod");
  if (v.unit != null) w.int32(40, v.unit, "unit");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.QueryPropertyCumulative`. */
export function decodeQotStockScreenQueryPropertyCumulative(r: Reader, end: number): QotStockScreenQueryPropertyCumulative {
  let $property: QotStockScreenPropertyCumulative | undefined;
  let $filterMin: QotStockScreenBoundary | undefined;
  let $filterMax: QotStockScreenBoundary | undefined;
  let $continuousPeriod: number | undefined;
  let $unit: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $property = merged($property, decodeQotStockScreenPropertyCumulative(r, r.endOf(end))); break;
      case 18: $filterMin = merged($filterMin, decodeQotStockScreenBoundary(r, r.endOf(end))); break;
      case 26: $filterMax = merged($filterMax, decodeQotStockScreenBoundary(r, r.endOf(end))); break;
      case 32: $continuousPeriod = r.int(); break;
      case 40: $unit = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($property === undefined) throw missing("Qot_StockScreen.QueryPropertyCumulative", { property: $property });
  return r.finish<QotStockScreenQueryPropertyCumulative>({ property: $property, filterMin: $filterMin, filterMax: $filterMax, continuousPeriod: $continuousPeriod, unit: $unit }, end, unknown);
}

/**
 * A condition on a figure of the financial reports.
 *
 * OpenD's `Qot_StockScreen.QueryPropertyFinancial`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQueryPropertyFinancial extends Message {
  /** The figure that is filtered by, with its report. */
  property: QotStockScreenPropertyFinancial;
  /** Lower end of the range. */
  filterMin?: QotStockScreenBoundary | undefined;
  /** Upper end of the range. */
  filterMax?: QotStockScreenBoundary | undefined;
  /** On how many periods running it must hold. */
  continuousPeriod?: number | undefined;
  /** Unit for display, as in Interval.unit. */
  unit?: number | undefined;
}

/** Writes a `Qot_StockScreen.QueryPropertyFinancial`. */
export function encodeQotStockScreenQueryPropertyFinancial(w: Writer, v: QotStockScreenQueryPropertyFinancial): void {
  let at: number;
  { at = w.open(10); encodeQotStockScreenPropertyFinancial(w, w.object(v.property, "property")); w.close(at); }
  if (v.filterMin != null) { at = w.open(18); encodeQotStockScreenBoundary(w, w.object(v.filterMin, "filterMin")); w.close(at); }
  if (v.filterMax != null) { at = w.open(26); encodeQotStockScreenBoundary(w, w.object(v.filterMax, "filterMax")); w.close(at); }
  if (v.continuousPeriod != null) w.int32(32, v.continuousPeriod, "continuousPeriod");
  if (v.unit != null) w.int32(56, v.unit, "unit");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.QueryPropertyFinancial`. */
export function decodeQotStockScreenQueryPropertyFinancial(r: Reader, end: number): QotStockScreenQueryPropertyFinancial {
  let $property: QotStockScreenPropertyFinancial | undefined;
  let $filterMin: QotStockScreenBoundary | undefined;
  let $filterMax: QotStockScreenBoundary | undefined;
  let $continuousPeriod: number | undefined;
  let $unit: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $property = merged($property, decodeQotStockScreenPropertyFinancial(r, r.endOf(end))); break;
      case 18: $filterMin = merged($filterMin, decodeQotStockScreenBoundary(r, r.endOf(end))); break;
      case 26: $filterMax = merged($filterMax, decodeQotStockScreenBoundary(r, r.endOf(end))); break;
      case 32: $continuousPeriod = r.int(); break;
      case 56: $unit = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($property === undefined) throw missing("Qot_StockScreen.QueryPropertyFinancial", { property: $property });
  return r.finish<QotStockScreenQueryPropertyFinancial>({ property: $property, filterMin: $filterMin, filterMax: $filterMax, continuousPeriod: $continuousPeriod, unit: $unit }, end, unknown);
}

/**
 * A comparison of two technical indicators, or of one with a number.
 *
 * OpenD's `Qot_StockScreen.QueryIndicatorPositional`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQueryIndicatorPositional extends Message {
  /** How the first stands to the second: 1 above, 2 below, 3 rises through it, 4 falls through it. */
  position: number;
  /** Superseded by periodType, but the schema still requires it. */
  period: number;
  /** Superseded by firstIndicatorName, but the schema still requires it. */
  firstIndicator: number;
  /** The indicator on the right, with the same numbers as firstIndicatorName. */
  secondIndicator?: number | undefined;
  /** A number on the right, in place of an indicator. */
  secondValue?: number | undefined;
  /** Parameters of the first indicator, such as [14] for an RSI over 14 bars. */
  firstIndicatorParams: readonly number[];
  /** Parameters of the second indicator. */
  secondIndicatorParams: readonly number[];
  /** On how many bars running it must hold. */
  continuousPeriod?: number | undefined;
  /** Ranges that are let through; one of them is enough. */
  intervals: readonly QotStockScreenInterval[];
  /**
   * The indicator on the left: 1 last price; 11 to 17 MA5, 10, 20, 30, 60, 120, 250; 18 MA of any length; 21
   * to 27 and 28 the same for EMA; 31 to 33 K, D, J of KDJ; 41 to 43 DIF, DEA, MACD; 51 RSI12; 52 RSI of any
   * length; 61 to 63 upper, middle, lower Bollinger band; 71 relative volume.
   */
  firstIndicatorName?: number | undefined;
  /**
   * Length of the bars: 1, 2, 3, 4 for 1, 3, 5, 15 minutes, 5 an hour, 6 30 minutes, 11 a day, 21 a week, 31
   * a month.
   */
  periodType?: number | undefined;
}

/**
 * A comparison of two technical indicators, or of one with a number.
 *
 * What a request gives for OpenD's `Qot_StockScreen.QueryIndicatorPositional`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQueryIndicatorPositionalInput extends Message {
  /** How the first stands to the second: 1 above, 2 below, 3 rises through it, 4 falls through it. */
  position: number;
  /** Superseded by periodType, but the schema still requires it. */
  period: number;
  /** Superseded by firstIndicatorName, but the schema still requires it. */
  firstIndicator: number;
  /** The indicator on the right, with the same numbers as firstIndicatorName. */
  secondIndicator?: number | undefined;
  /** A number on the right, in place of an indicator. */
  secondValue?: number | undefined;
  /** Parameters of the first indicator, such as [14] for an RSI over 14 bars. */
  firstIndicatorParams?: readonly number[] | undefined;
  /** Parameters of the second indicator. */
  secondIndicatorParams?: readonly number[] | undefined;
  /** On how many bars running it must hold. */
  continuousPeriod?: number | undefined;
  /** Ranges that are let through; one of them is enough. */
  intervals?: readonly QotStockScreenInterval[] | undefined;
  /**
   * The indicator on the left: 1 last price; 11 to 17 MA5, 10, 20, 30, 60, 120, 250; 18 MA of any length; 21
   * to 27 and 28 the same for EMA; 31 to 33 K, D, J of KDJ; 41 to 43 DIF, DEA, MACD; 51 RSI12; 52 RSI of any
   * length; 61 to 63 upper, middle, lower Bollinger band; 71 relative volume.
   */
  firstIndicatorName?: number | undefined;
  /**
   * Length of the bars: 1, 2, 3, 4 for 1, 3, 5, 15 minutes, 5 an hour, 6 30 minutes, 11 a day, 21 a week, 31
   * a month.
   */
  periodType?: number | undefined;
}

/** Writes a `Qot_StockScreen.QueryIndicatorPositional`. */
export function encodeQotStockScreenQueryIndicatorPositional(w: Writer, v: QotStockScreenQueryIndicatorPositionalInput): void {
  let at: number;
  w.int32(8, v.position, "position");
  w.int32(16, v.period, "period");
  w.int32(24, v.firstIndicator, "firstIndicator");
  if (v.secondIndicator != null) w.int32(32, v.secondIndicator, "secondIndicator");
  if (v.secondValue != null) w.int64Number(40, v.secondValue, "secondValue");
  for (const x of w.list(v.firstIndicatorParams, "firstIndicatorParams")) { w.int64Number(48, x, "firstIndicatorParams"); }
  for (const x of w.list(v.secondIndicatorParams, "secondIndicatorParams")) { w.int64Number(56, x, "secondIndicatorParams"); }
  if (v.continuousPeriod != null) w.int32(64, v.continuousPeriod, "continuousPeriod");
  for (const x of w.list(v.intervals, "intervals")) { at = w.open(82); encodeQotStockScreenInterval(w, w.object(x, "intervals")); w.close(at); }
  if (v.firstIndicatorName != null) w.int32(88, v.firstIndicatorName, "firstIndicatorName");
  if (v.periodType != null) w.int32(96, v.periodType, "periodType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.QueryIndicatorPositional`. */
export function decodeQotStockScreenQueryIndicatorPositional(r: Reader, end: number): QotStockScreenQueryIndicatorPositional {
  let $position: number | undefined;
  let $period: number | undefined;
  let $firstIndicator: number | undefined;
  let $secondIndicator: number | undefined;
  let $secondValue: number | undefined;
  let $firstIndicatorParams: number[] | undefined;
  let $secondIndicatorParams: number[] | undefined;
  let $continuousPeriod: number | undefined;
  let $intervals: QotStockScreenInterval[] | undefined;
  let $firstIndicatorName: number | undefined;
  let $periodType: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $position = r.int(); break;
      case 16: $period = r.int(); break;
      case 24: $firstIndicator = r.int(); break;
      case 32: $secondIndicator = r.int(); break;
      case 40: $secondValue = r.int64Number(); break;
      case 48: ($firstIndicatorParams ??= []).push(r.int64Number()); break;
      case 50: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($firstIndicatorParams ??= []).push(r.int64Number());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 56: ($secondIndicatorParams ??= []).push(r.int64Number()); break;
      case 58: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($secondIndicatorParams ??= []).push(r.int64Number());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 64: $continuousPeriod = r.int(); break;
      case 82: ($intervals ??= []).push(decodeQotStockScreenInterval(r, r.endOf(end))); break;
      case 88: $firstIndicatorName = r.int(); break;
      case 96: $periodType = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($position === undefined || $period === undefined || $firstIndicator === undefined) throw missing("Qot_StockScreen.QueryIndicatorPositional", { position: $position, period: $period, firstIndicator: $firstIndicator });
  return r.finish<QotStockScreenQueryIndicatorPositional>({ position: $position, period: $period, firstIndicator: $firstIndicator, secondIndicator: $secondIndicator, secondValue: $secondValue, firstIndicatorParams: $firstIndicatorParams ?? none, secondIndicatorParams: $secondIndicatorParams ?? none, continuousPeriod: $continuousPeriod, intervals: $intervals ?? none, firstIndicatorName: $firstIndicatorName, periodType: $periodType }, end, unknown);
}

/**
 * A condition on a pattern of technical indicators.
 *
 * OpenD's `Qot_StockScreen.QueryIndicatorPattern`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQueryIndicatorPattern extends Message {
  /** Superseded by the field `name`. */
  pattern?: number | undefined;
  /** Superseded by periodType, but the schema still requires it. */
  period: number;
  /** On how many bars running it must hold. */
  continuousPeriod?: number | undefined;
  /**
   * Which: 1 and 2 bullish and bearish order of MAs, 3 and 4 of EMAs; golden cross, death cross, bearish and
   * bullish divergence of KDJ 11 to 14, of MACD 21 to 24, of RSI 31 to 34; 41 the price breaks the upper
   * Bollinger band, 42 to 44 more of these bands.
   */
  name?: number | undefined;
  /** Whether the pattern must be there, which is the default, or must not. */
  isMatching?: boolean | undefined;
  /** Patterns within the pattern. */
  subPatterns: readonly number[];
  /**
   * Length of the bars: 1, 2, 3, 4 for 1, 3, 5, 15 minutes, 5 an hour, 6 30 minutes, 11 a day, 21 a week, 31
   * a month.
   */
  periodType?: number | undefined;
}

/**
 * A condition on a pattern of technical indicators.
 *
 * What a request gives for OpenD's `Qot_StockScreen.QueryIndicatorPattern`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQueryIndicatorPatternInput extends Message {
  /** Superseded by the field `name`. */
  pattern?: number | undefined;
  /** Superseded by periodType, but the schema still requires it. */
  period: number;
  /** On how many bars running it must hold. */
  continuousPeriod?: number | undefined;
  /**
   * Which: 1 and 2 bullish and bearish order of MAs, 3 and 4 of EMAs; golden cross, death cross, bearish and
   * bullish divergence of KDJ 11 to 14, of MACD 21 to 24, of RSI 31 to 34; 41 the price breaks the upper
   * Bollinger band, 42 to 44 more of these bands.
   */
  name?: number | undefined;
  /** Whether the pattern must be there, which is the default, or must not. */
  isMatching?: boolean | undefined;
  /** Patterns within the pattern. */
  subPatterns?: readonly number[] | undefined;
  /**
   * Length of the bars: 1, 2, 3, 4 for 1, 3, 5, 15 minutes, 5 an hour, 6 30 minutes, 11 a day, 21 a week, 31
   * a month.
   */
  periodType?: number | undefined;
}

/** Writes a `Qot_StockScreen.QueryIndicatorPattern`. */
export function encodeQotStockScreenQueryIndicatorPattern(w: Writer, v: QotStockScreenQueryIndicatorPatternInput): void {
  if (v.pattern != null) w.int32(8, v.pattern, "pattern");
  w.int32(16, v.period, "period");
  if (v.continuousPeriod != null) w.int32(24, v.continuousPeriod, "continuousPeriod");
  if (v.name != null) w.int32(32, v.name, "name");
  if (v.isMatching != null) w.bool(40, v.isMatching, "isMatching");
  for (const x of w.list(v.subPatterns, "subPatterns")) { w.int32(48, x, "subPatterns"); }
  if (v.periodType != null) w.int32(56, v.periodType, "periodType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.QueryIndicatorPattern`. */
export function decodeQotStockScreenQueryIndicatorPattern(r: Reader, end: number): QotStockScreenQueryIndicatorPattern {
  let $pattern: number | undefined;
  let $period: number | undefined;
  let $continuousPeriod: number | undefined;
  let $name: number | undefined;
  let $isMatching: boolean | undefined;
  let $subPatterns: number[] | undefined;
  let $periodType: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $pattern = r.int(); break;
      case 16: $period = r.int(); break;
      case 24: $continuousPeriod = r.int(); break;
      case 32: $name = r.int(); break;
      case 40: $isMatching = r.bool(); break;
      case 48: ($subPatterns ??= []).push(r.int()); break;
      case 50: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($subPatterns ??= []).push(r.int());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 56: $periodType = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($period === undefined) throw missing("Qot_StockScreen.QueryIndicatorPattern", { period: $period });
  return r.finish<QotStockScreenQueryIndicatorPattern>({ pattern: $pattern, period: $period, continuousPeriod: $continuousPeriod, name: $name, isMatching: $isMatching, subPatterns: $subPatterns ?? none, periodType: $periodType }, end, unknown);
}

/**
 * A condition on a featured property.
 *
 * OpenD's `Qot_StockScreen.QueryPropertyFeatured`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQueryPropertyFeatured extends Message {
  /** The property that is filtered by. */
  property?: QotStockScreenPropertyFeatured | undefined;
  /** Lower end of the range; superseded by intervals. */
  filterMin?: QotStockScreenBoundary | undefined;
  /** Upper end of the range; superseded by intervals. */
  filterMax?: QotStockScreenBoundary | undefined;
  /** Ranges that are let through; one of them is enough. */
  intervals: readonly QotStockScreenInterval[];
  /** Exact values that are let through; one of them is enough. */
  valueSet: readonly number[];
}

/**
 * A condition on a featured property.
 *
 * What a request gives for OpenD's `Qot_StockScreen.QueryPropertyFeatured`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQueryPropertyFeaturedInput extends Message {
  /** The property that is filtered by. */
  property?: QotStockScreenPropertyFeatured | undefined;
  /** Lower end of the range; superseded by intervals. */
  filterMin?: QotStockScreenBoundary | undefined;
  /** Upper end of the range; superseded by intervals. */
  filterMax?: QotStockScreenBoundary | undefined;
  /** Ranges that are let through; one of them is enough. */
  intervals?: readonly QotStockScreenInterval[] | undefined;
  /** Exact values that are let through; one of them is enough. */
  valueSet?: readonly number[] | undefined;
}

/** Writes a `Qot_StockScreen.QueryPropertyFeatured`. */
export function encodeQotStockScreenQueryPropertyFeatured(w: Writer, v: QotStockScreenQueryPropertyFeaturedInput): void {
  let at: number;
  if (v.property != null) { at = w.open(10); encodeQotStockScreenPropertyFeatured(w, w.object(v.property, "property")); w.close(at); }
  if (v.filterMin != null) { at = w.open(18); encodeQotStockScreenBoundary(w, w.object(v.filterMin, "filterMin")); w.close(at); }
  if (v.filterMax != null) { at = w.open(26); encodeQotStockScreenBoundary(w, w.object(v.filterMax, "filterMax")); w.close(at); }
  for (const x of w.list(v.intervals, "intervals")) { at = w.open(34); encodeQotStockScreenInterval(w, w.object(x, "intervals")); w.close(at); }
  for (const x of w.list(v.valueSet, "valueSet")) { w.int64Number(40, x, "valueSet"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.QueryPropertyFeatured`. */
export function decodeQotStockScreenQueryPropertyFeatured(r: Reader, end: number): QotStockScreenQueryPropertyFeatured {
  let $property: QotStockScreenPropertyFeatured | undefined;
  let $filterMin: QotStockScreenBoundary | undefined;
  let $filterMax: QotStockScreenBoundary | undefined;
  let $intervals: QotStockScreenInterval[] | undefined;
  let $valueSet: number[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $property = merged($property, decodeQotStockScreenPropertyFeatured(r, r.endOf(end))); break;
      case 18: $filterMin = merged($filterMin, decodeQotStockScreenBoundary(r, r.endOf(end))); break;
      case 26: $filterMax = merged($filterMax, decodeQotStockScreenBoundary(r, r.endOf(end))); break;
      case 34: ($intervals ??= []).push(decodeQotStockScreenInterval(r, r.endOf(end))); break;
      case 40: ($valueSet ??= []).push(r.int64Number()); break;
      case 42: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($valueSet ??= []).push(r.int64Number());
        if (r.pos !== stop) throw overrun();
        break;
      }
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenQueryPropertyFeatured>({ property: $property, filterMin: $filterMin, filterMax: $filterMax, intervals: $intervals ?? none, valueSet: $valueSet ?? none }, end, unknown);
}

/**
 * A condition on the brokers' holdings in a Hong Kong stock.
 *
 * OpenD's `Qot_StockScreen.QueryPropertyBroker`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQueryPropertyBroker extends Message {
  /** The property that is filtered by. */
  property?: QotStockScreenPropertyBroker | undefined;
  /** Ranges that are let through. */
  intervals: readonly QotStockScreenInterval[];
}

/**
 * A condition on the brokers' holdings in a Hong Kong stock.
 *
 * What a request gives for OpenD's `Qot_StockScreen.QueryPropertyBroker`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQueryPropertyBrokerInput extends Message {
  /** The property that is filtered by. */
  property?: QotStockScreenPropertyBroker | undefined;
  /** Ranges that are let through. */
  intervals?: readonly QotStockScreenInterval[] | undefined;
}

/** Writes a `Qot_StockScreen.QueryPropertyBroker`. */
export function encodeQotStockScreenQueryPropertyBroker(w: Writer, v: QotStockScreenQueryPropertyBrokerInput): void {
  let at: number;
  if (v.property != null) { at = w.open(10); encodeQotStockScreenPropertyBroker(w, w.object(v.property, "property")); w.close(at); }
  for (const x of w.list(v.intervals, "intervals")) { at = w.open(18); encodeQotStockScreenInterval(w, w.object(x, "intervals")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.QueryPropertyBroker`. */
export function decodeQotStockScreenQueryPropertyBroker(r: Reader, end: number): QotStockScreenQueryPropertyBroker {
  let $property: QotStockScreenPropertyBroker | undefined;
  let $intervals: QotStockScreenInterval[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $property = merged($property, decodeQotStockScreenPropertyBroker(r, r.endOf(end))); break;
      case 18: ($intervals ??= []).push(decodeQotStockScreenInterval(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenQueryPropertyBroker>({ property: $property, intervals: $intervals ?? none }, end, unknown);
}

/**
 * A condition on the options of a stock.
 *
 * OpenD's `Qot_StockScreen.QueryPropertyOption`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQueryPropertyOption extends Message {
  /** The property that is filtered by. */
  property?: QotStockScreenPropertyOption | undefined;
  /** Ranges that are let through. */
  intervals: readonly QotStockScreenInterval[];
}

/**
 * A condition on the options of a stock.
 *
 * What a request gives for OpenD's `Qot_StockScreen.QueryPropertyOption`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQueryPropertyOptionInput extends Message {
  /** The property that is filtered by. */
  property?: QotStockScreenPropertyOptionInput | undefined;
  /** Ranges that are let through. */
  intervals?: readonly QotStockScreenInterval[] | undefined;
}

/** Writes a `Qot_StockScreen.QueryPropertyOption`. */
export function encodeQotStockScreenQueryPropertyOption(w: Writer, v: QotStockScreenQueryPropertyOptionInput): void {
  let at: number;
  if (v.property != null) { at = w.open(10); encodeQotStockScreenPropertyOption(w, w.object(v.property, "property")); w.close(at); }
  for (const x of w.list(v.intervals, "intervals")) { at = w.open(18); encodeQotStockScreenInterval(w, w.object(x, "intervals")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.QueryPropertyOption`. */
export function decodeQotStockScreenQueryPropertyOption(r: Reader, end: number): QotStockScreenQueryPropertyOption {
  let $property: QotStockScreenPropertyOption | undefined;
  let $intervals: QotStockScreenInterval[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $property = merged($property, decodeQotStockScreenPropertyOption(r, r.endOf(end))); break;
      case 18: ($intervals ??= []).push(decodeQotStockScreenInterval(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenQueryPropertyOption>({ property: $property, intervals: $intervals ?? none }, end, unknown);
}

/**
 * A condition on the chart pattern of a stock.
 *
 * OpenD's `Qot_StockScreen.QueryKlineShape`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQueryKlineShape extends Message {
  /** The property that is filtered by, with the length of the bars. */
  property?: QotStockScreenPropertyKlineShape | undefined;
  /** The chart patterns let through, by OpenD's own numbers. */
  valueSet: readonly number[];
}

/**
 * A condition on the chart pattern of a stock.
 *
 * What a request gives for OpenD's `Qot_StockScreen.QueryKlineShape`, held by {@linkcode QotStockScreenScreenQuery}.
 */
export interface QotStockScreenQueryKlineShapeInput extends Message {
  /** The property that is filtered by, with the length of the bars. */
  property?: QotStockScreenPropertyKlineShape | undefined;
  /** The chart patterns let through, by OpenD's own numbers. */
  valueSet?: readonly number[] | undefined;
}

/** Writes a `Qot_StockScreen.QueryKlineShape`. */
export function encodeQotStockScreenQueryKlineShape(w: Writer, v: QotStockScreenQueryKlineShapeInput): void {
  let at: number;
  if (v.property != null) { at = w.open(10); encodeQotStockScreenPropertyKlineShape(w, w.object(v.property, "property")); w.close(at); }
  for (const x of w.list(v.valueSet, "valueSet")) { w.int64Number(40, x, "valueSet"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.QueryKlineShape`. */
export function decodeQotStockScreenQueryKlineShape(r: Reader, end: number): QotStockScreenQueryKlineShape {
  let $property: QotStockScreenPropertyKlineShape | undefined;
  let $valueSet: number[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $property = merged($property, decodeQotStockScreenPropertyKlineShape(r, r.endOf(end))); break;
      case 40: ($valueSet ??= []).push(r.int64Number()); break;
      case 42: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($valueSet ??= []).push(r.int64Number());
        if (r.pos !== stop) throw overrun();
        break;
      }
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenQueryKlineShape>({ property: $property, valueSet: $valueSet ?? none }, end, unknown);
}

/**
 * One condition; exactly one of its fields is set.
 *
 * OpenD's `Qot_StockScreen.ScreenQuery`, held by {@linkcode QotStockScreenC2S}.
 */
export interface QotStockScreenScreenQuery extends Message {
  /** On the market, exchange, index and the like. */
  simpleFieldQuery?: QotStockScreenQuerySimpleField | undefined;
  /** On the plates a stock belongs to. */
  plateQuery?: QotStockScreenQueryPlate | undefined;
  /** On quote, valuation and listing. */
  simplePropertyQuery?: QotStockScreenQueryPropertySimple | undefined;
  /** On properties over the last days. */
  cumulativePropertyQuery?: QotStockScreenQueryPropertyCumulative | undefined;
  /** On figures of the financial reports. */
  financialPropertyQuery?: QotStockScreenQueryPropertyFinancial | undefined;
  /** On how technical indicators stand to each other or to a number. */
  indicatorPositionalQuery?: QotStockScreenQueryIndicatorPositional | undefined;
  /** On patterns of technical indicators, such as a golden cross. */
  indicatorPatternQuery?: QotStockScreenQueryIndicatorPattern | undefined;
  /** On analysts, popularity, short interest, money flow and the like. */
  featuredPropertyQuery?: QotStockScreenQueryPropertyFeatured | undefined;
  /** On the holdings of brokers, Hong Kong only. */
  brokerHoldingsQuery?: QotStockScreenQueryPropertyBroker | undefined;
  /** On chart patterns, such as a double bottom. */
  klineShapeQuery?: QotStockScreenQueryKlineShape | undefined;
  /** On the volatility and trading of a stock's options. */
  optionQuery?: QotStockScreenQueryPropertyOption | undefined;
}

/**
 * One condition; exactly one of its fields is set.
 *
 * What a request gives for OpenD's `Qot_StockScreen.ScreenQuery`, held by {@linkcode QotStockScreenC2S}.
 */
export interface QotStockScreenScreenQueryInput extends Message {
  /** On the market, exchange, index and the like. */
  simpleFieldQuery?: QotStockScreenQuerySimpleFieldInput | undefined;
  /** On the plates a stock belongs to. */
  plateQuery?: QotStockScreenQueryPlateInput | undefined;
  /** On quote, valuation and listing. */
  simplePropertyQuery?: QotStockScreenQueryPropertySimple | undefined;
  /** On properties over the last days. */
  cumulativePropertyQuery?: QotStockScreenQueryPropertyCumulative | undefined;
  /** On figures of the financial reports. */
  financialPropertyQuery?: QotStockScreenQueryPropertyFinancial | undefined;
  /** On how technical indicators stand to each other or to a number. */
  indicatorPositionalQuery?: QotStockScreenQueryIndicatorPositionalInput | undefined;
  /** On patterns of technical indicators, such as a golden cross. */
  indicatorPatternQuery?: QotStockScreenQueryIndicatorPatternInput | undefined;
  /** On analysts, popularity, short interest, money flow and the like. */
  featuredPropertyQuery?: QotStockScreenQueryPropertyFeaturedInput | undefined;
  /** On the holdings of brokers, Hong Kong only. */
  brokerHoldingsQuery?: QotStockScreenQueryPropertyBrokerInput | undefined;
  /** On chart patterns, such as a double bottom. */
  klineShapeQuery?: QotStockScreenQueryKlineShapeInput | undefined;
  /** On the volatility and trading of a stock's options. */
  optionQuery?: QotStockScreenQueryPropertyOptionInput | undefined;
}

/** Writes a `Qot_StockScreen.ScreenQuery`. */
export function encodeQotStockScreenScreenQuery(w: Writer, v: QotStockScreenScreenQueryInput): void {
  let at: number;
  if (v.simpleFieldQuery != null) { at = w.open(10); encodeQotStockScreenQuerySimpleField(w, w.object(v.simpleFieldQuery, "simpleFieldQuery")); w.close(at); }
  if (v.plateQuery != null) { at = w.open(18); encodeQotStockScreenQueryPlate(w, w.object(v.plateQuery, "plateQuery")); w.close(at); }
  if (v.simplePropertyQuery != null) { at = w.open(26); encodeQotStockScreenQueryPropertySimple(w, w.object(v.simplePropertyQuery, "simplePropertyQuery")); w.close(at); }
  if (v.cumulativePropertyQuery != null) { at = w.open(34); encodeQotStockScreenQueryPropertyCumulative(w, w.object(v.cumulativePropertyQuery, "cumulativePropertyQuery")); w.close(at); }
  if (v.financialPropertyQuery != null) { at = w.open(42); encodeQotStockScreenQueryPropertyFinancial(w, w.object(v.financialPropertyQuery, "financialPropertyQuery")); w.close(at); }
  if (v.indicatorPositionalQuery != null) { at = w.open(50); encodeQotStockScreenQueryIndicatorPositional(w, w.object(v.indicatorPositionalQuery, "indicatorPositionalQuery")); w.close(at); }
  if (v.indicatorPatternQuery != null) { at = w.open(58); encodeQotStockScreenQueryIndicatorPattern(w, w.object(v.indicatorPatternQuery, "indicatorPatternQuery")); w.close(at); }
  if (v.featuredPropertyQuery != null) { at = w.open(66); encodeQotStockScreenQueryPropertyFeatured(w, w.object(v.featuredPropertyQuery, "featuredPropertyQuery")); w.close(at); }
  if (v.brokerHoldingsQuery != null) { at = w.open(74); encodeQotStockScreenQueryPropertyBroker(w, w.object(v.brokerHoldingsQuery, "brokerHoldingsQuery")); w.close(at); }
  if (v.klineShapeQuery != null) { at = w.open(82); encodeQotStockScreenQueryKlineShape(w, w.object(v.klineShapeQuery, "klineShapeQuery")); w.close(at); }
  if (v.optionQuery != null) { at = w.open(90); encodeQotStockScreenQueryPropertyOption(w, w.object(v.optionQuery, "optionQuery")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.ScreenQuery`. */
export function decodeQotStockScreenScreenQuery(r: Reader, end: number): QotStockScreenScreenQuery {
  let $simpleFieldQuery: QotStockScreenQuerySimpleField | undefined;
  let $plateQuery: QotStockScreenQueryPlate | undefined;
  let $simplePropertyQuery: QotStockScreenQueryPropertySimple | undefined;
  let $cumulativePropertyQuery: QotStockScreenQueryPropertyCumulative | undefined;
  let $financialPropertyQuery: QotStockScreenQueryPropertyFinancial | undefined;
  let $indicatorPositionalQuery: QotStockScreenQueryIndicatorPositional | undefined;
  let $indicatorPatternQuery: QotStockScreenQueryIndicatorPattern | undefined;
  let $featuredPropertyQuery: QotStockScreenQueryPropertyFeatured | undefined;
  let $brokerHoldingsQuery: QotStockScreenQueryPropertyBroker | undefined;
  let $klineShapeQuery: QotStockScreenQueryKlineShape | undefined;
  let $optionQuery: QotStockScreenQueryPropertyOption | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $simpleFieldQuery = merged($simpleFieldQuery, decodeQotStockScreenQuerySimpleField(r, r.endOf(end))); break;
      case 18: $plateQuery = merged($plateQuery, decodeQotStockScreenQueryPlate(r, r.endOf(end))); break;
      case 26: $simplePropertyQuery = merged($simplePropertyQuery, decodeQotStockScreenQueryPropertySimple(r, r.endOf(end))); break;
      case 34: $cumulativePropertyQuery = merged($cumulativePropertyQuery, decodeQotStockScreenQueryPropertyCumulative(r, r.endOf(end))); break;
      case 42: $financialPropertyQuery = merged($financialPropertyQuery, decodeQotStockScreenQueryPropertyFinancial(r, r.endOf(end))); break;
      case 50: $indicatorPositionalQuery = merged($indicatorPositionalQuery, decodeQotStockScreenQueryIndicatorPositional(r, r.endOf(end))); break;
      case 58: $indicatorPatternQuery = merged($indicatorPatternQuery, decodeQotStockScreenQueryIndicatorPattern(r, r.endOf(end))); break;
      case 66: $featuredPropertyQuery = merged($featuredPropertyQuery, decodeQotStockScreenQueryPropertyFeatured(r, r.endOf(end))); break;
      case 74: $brokerHoldingsQuery = merged($brokerHoldingsQuery, decodeQotStockScreenQueryPropertyBroker(r, r.endOf(end))); break;
      case 82: $klineShapeQuery = merged($klineShapeQuery, decodeQotStockScreenQueryKlineShape(r, r.endOf(end))); break;
      case 90: $optionQuery = merged($optionQuery, decodeQotStockScreenQueryPropertyOption(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenScreenQuery>({ simpleFieldQuery: $simpleFieldQuery, plateQuery: $plateQuery, simplePropertyQuery: $simplePropertyQuery, cumulativePropertyQuery: $cumulativePropertyQuery, financialPropertyQuery: $financialPropertyQuery, indicatorPositionalQuery: $indicatorPositionalQuery, indicatorPatternQuery: $indicatorPatternQuery, featuredPropertyQuery: $featuredPropertyQuery, brokerHoldingsQuery: $brokerHoldingsQuery, klineShapeQuery: $klineShapeQuery, optionQuery: $optionQuery }, end, unknown);
}

/**
 * One property to be returned; exactly one of its fields is set.
 *
 * OpenD's `Qot_StockScreen.RetrieveQuery`, held by {@linkcode QotStockScreenC2S}.
 */
export interface QotStockScreenRetrieveQuery extends Message {
  /** Code, name or industry. */
  basicProperty?: QotStockScreenPropertyBasic | undefined;
  /** One of quote, valuation and listing. */
  simpleProperty?: QotStockScreenPropertySimple | undefined;
  /** One over the last days. */
  cumulativeProperty?: QotStockScreenPropertyCumulative | undefined;
  /** A figure of the financial reports. */
  financialProperty?: QotStockScreenPropertyFinancial | undefined;
  /** A technical indicator. */
  indicatorProperty?: QotStockScreenPropertyIndicator | undefined;
  /** One of analysts, popularity, short interest, money flow and the like. */
  featuredProperty?: QotStockScreenPropertyFeatured | undefined;
  /** One of the brokers' holdings, Hong Kong only. */
  brokerProperty?: QotStockScreenPropertyBroker | undefined;
  /** One of the stock's options. */
  optionProperty?: QotStockScreenPropertyOption | undefined;
  /** One of the chart patterns. */
  klineShapeProperty?: QotStockScreenPropertyKlineShape | undefined;
}

/**
 * One property to be returned; exactly one of its fields is set.
 *
 * What a request gives for OpenD's `Qot_StockScreen.RetrieveQuery`, held by {@linkcode QotStockScreenC2S}.
 */
export interface QotStockScreenRetrieveQueryInput extends Message {
  /** Code, name or industry. */
  basicProperty?: QotStockScreenPropertyBasic | undefined;
  /** One of quote, valuation and listing. */
  simpleProperty?: QotStockScreenPropertySimple | undefined;
  /** One over the last days. */
  cumulativeProperty?: QotStockScreenPropertyCumulative | undefined;
  /** A figure of the financial reports. */
  financialProperty?: QotStockScreenPropertyFinancial | undefined;
  /** A technical indicator. */
  indicatorProperty?: QotStockScreenPropertyIndicatorInput | undefined;
  /** One of analysts, popularity, short interest, money flow and the like. */
  featuredProperty?: QotStockScreenPropertyFeatured | undefined;
  /** One of the brokers' holdings, Hong Kong only. */
  brokerProperty?: QotStockScreenPropertyBroker | undefined;
  /** One of the stock's options. */
  optionProperty?: QotStockScreenPropertyOptionInput | undefined;
  /** One of the chart patterns. */
  klineShapeProperty?: QotStockScreenPropertyKlineShape | undefined;
}

/** Writes a `Qot_StockScreen.RetrieveQuery`. */
export function encodeQotStockScreenRetrieveQuery(w: Writer, v: QotStockScreenRetrieveQueryInput): void {
  let at: number;
  if (v.basicProperty != null) { at = w.open(10); encodeQotStockScreenPropertyBasic(w, w.object(v.basicProperty, "basicProperty")); w.close(at); }
  if (v.simpleProperty != null) { at = w.open(18); encodeQotStockScreenPropertySimple(w, w.object(v.simpleProperty, "simpleProperty")); w.close(at); }
  if (v.cumulativeProperty != null) { at = w.open(26); encodeQotStockScreenPropertyCumulative(w, w.object(v.cumulativeProperty, "cumulativeProperty")); w.close(at); }
  if (v.financialProperty != null) { at = w.open(34); encodeQotStockScreenPropertyFinancial(w, w.object(v.financialProperty, "financialProperty")); w.close(at); }
  if (v.indicatorProperty != null) { at = w.open(42); encodeQotStockScreenPropertyIndicator(w, w.object(v.indicatorProperty, "indicatorProperty")); w.close(at); }
  if (v.featuredProperty != null) { at = w.open(50); encodeQotStockScreenPropertyFeatured(w, w.object(v.featuredProperty, "featuredProperty")); w.close(at); }
  if (v.brokerProperty != null) { at = w.open(58); encodeQotStockScreenPropertyBroker(w, w.object(v.brokerProperty, "brokerProperty")); w.close(at); }
  if (v.optionProperty != null) { at = w.open(66); encodeQotStockScreenPropertyOption(w, w.object(v.optionProperty, "optionProperty")); w.close(at); }
  if (v.klineShapeProperty != null) { at = w.open(74); encodeQotStockScreenPropertyKlineShape(w, w.object(v.klineShapeProperty, "klineShapeProperty")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.RetrieveQuery`. */
export function decodeQotStockScreenRetrieveQuery(r: Reader, end: number): QotStockScreenRetrieveQuery {
  let $basicProperty: QotStockScreenPropertyBasic | undefined;
  let $simpleProperty: QotStockScreenPropertySimple | undefined;
  let $cumulativeProperty: QotStockScreenPropertyCumulative | undefined;
  let $financialProperty: QotStockScreenPropertyFinancial | undefined;
  let $indicatorProperty: QotStockScreenPropertyIndicator | undefined;
  let $featuredProperty: QotStockScreenPropertyFeatured | undefined;
  let $brokerProperty: QotStockScreenPropertyBroker | undefined;
  let $optionProperty: QotStockScreenPropertyOption | undefined;
  let $klineShapeProperty: QotStockScreenPropertyKlineShape | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $basicProperty = merged($basicProperty, decodeQotStockScreenPropertyBasic(r, r.endOf(end))); break;
      case 18: $simpleProperty = merged($simpleProperty, decodeQotStockScreenPropertySimple(r, r.endOf(end))); break;
      case 26: $cumulativeProperty = merged($cumulativeProperty, decodeQotStockScreenPropertyCumulative(r, r.endOf(end))); break;
      case 34: $financialProperty = merged($financialProperty, decodeQotStockScreenPropertyFinancial(r, r.endOf(end))); break;
      case 42: $indicatorProperty = merged($indicatorProperty, decodeQotStockScreenPropertyIndicator(r, r.endOf(end))); break;
      case 50: $featuredProperty = merged($featuredProperty, decodeQotStockScreenPropertyFeatured(r, r.endOf(end))); break;
      case 58: $brokerProperty = merged($brokerProperty, decodeQotStockScreenPropertyBroker(r, r.endOf(end))); break;
      case 66: $optionProperty = merged($optionProperty, decodeQotStockScreenPropertyOption(r, r.endOf(end))); break;
      case 74: $klineShapeProperty = merged($klineShapeProperty, decodeQotStockScreenPropertyKlineShape(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenRetrieveQuery>({ basicProperty: $basicProperty, simpleProperty: $simpleProperty, cumulativeProperty: $cumulativeProperty, financialProperty: $financialProperty, indicatorProperty: $indicatorProperty, featuredProperty: $featuredProperty, brokerProperty: $brokerProperty, optionProperty: $optionProperty, klineShapeProperty: $klineShapeProperty }, end, unknown);
}

/**
 * One property that the rows are sorted by; exactly one is set beside the direction.
 *
 * OpenD's `Qot_StockScreen.Sort`, held by {@linkcode QotStockScreenC2S}.
 */
export interface QotStockScreenSort extends Message {
  /** 1 upwards, 2 downwards, 3 and 4 the same by absolute value. */
  direction: number;
  /** Code, name or industry. */
  basicProperty?: QotStockScreenPropertyBasic | undefined;
  /** One of quote, valuation and listing. */
  simpleProperty?: QotStockScreenPropertySimple | undefined;
  /** One over the last days. */
  cumulativeProperty?: QotStockScreenPropertyCumulative | undefined;
  /** A figure of the financial reports. */
  financialProperty?: QotStockScreenPropertyFinancial | undefined;
  /** A technical indicator. */
  indicatorProperty?: QotStockScreenPropertyIndicator | undefined;
  /** One of analysts, popularity, short interest, money flow and the like. */
  featuredProperty?: QotStockScreenPropertyFeatured | undefined;
  /** One of the brokers' holdings, Hong Kong only. */
  brokerProperty?: QotStockScreenPropertyBroker | undefined;
  /** One of the stock's options. */
  optionProperty?: QotStockScreenPropertyOption | undefined;
  /** One of the chart patterns. */
  klineShapeProperty?: QotStockScreenPropertyKlineShape | undefined;
}

/**
 * One property that the rows are sorted by; exactly one is set beside the direction.
 *
 * What a request gives for OpenD's `Qot_StockScreen.Sort`, held by {@linkcode QotStockScreenC2S}.
 */
export interface QotStockScreenSortInput extends Message {
  /** 1 upwards, 2 downwards, 3 and 4 the same by absolute value. */
  direction: number;
  /** Code, name or industry. */
  basicProperty?: QotStockScreenPropertyBasic | undefined;
  /** One of quote, valuation and listing. */
  simpleProperty?: QotStockScreenPropertySimple | undefined;
  /** One over the last days. */
  cumulativeProperty?: QotStockScreenPropertyCumulative | undefined;
  /** A figure of the financial reports. */
  financialProperty?: QotStockScreenPropertyFinancial | undefined;
  /** A technical indicator. */
  indicatorProperty?: QotStockScreenPropertyIndicatorInput | undefined;
  /** One of analysts, popularity, short interest, money flow and the like. */
  featuredProperty?: QotStockScreenPropertyFeatured | undefined;
  /** One of the brokers' holdings, Hong Kong only. */
  brokerProperty?: QotStockScreenPropertyBroker | undefined;
  /** One of the stock's options. */
  optionProperty?: QotStockScreenPropertyOptionInput | undefined;
  /** One of the chart patterns. */
  klineShapeProperty?: QotStockScreenPropertyKlineShape | undefined;
}

/** Writes a `Qot_StockScreen.Sort`. */
export function encodeQotStockScreenSort(w: Writer, v: QotStockScreenSortInput): void {
  let at: number;
  w.int32(8, v.direction, "direction");
  if (v.basicProperty != null) { at = w.open(18); encodeQotStockScreenPropertyBasic(w, w.object(v.basicProperty, "basicProperty")); w.close(at); }
  if (v.simpleProperty != null) { at = w.open(26); encodeQotStockScreenPropertySimple(w, w.object(v.simpleProperty, "simpleProperty")); w.close(at); }
  if (v.cumulativeProperty != null) { at = w.open(34); encodeQotStockScreenPropertyCumulative(w, w.object(v.cumulativeProperty, "cumulativeProperty")); w.close(at); }
  if (v.financialProperty != null) { at = w.open(42); encodeQotStockScreenPropertyFinancial(w, w.object(v.financialProperty, "financialProperty")); w.close(at); }
  if (v.indicatorProperty != null) { at = w.open(50); encodeQotStockScreenPropertyIndicator(w, w.object(v.indicatorProperty, "indicatorProperty")); w.close(at); }
  if (v.featuredProperty != null) { at = w.open(58); encodeQotStockScreenPropertyFeatured(w, w.object(v.featuredProperty, "featuredProperty")); w.close(at); }
  if (v.brokerProperty != null) { at = w.open(66); encodeQotStockScreenPropertyBroker(w, w.object(v.brokerProperty, "brokerProperty")); w.close(at); }
  if (v.optionProperty != null) { at = w.open(74); encodeQotStockScreenPropertyOption(w, w.object(v.optionProperty, "optionProperty")); w.close(at); }
  if (v.klineShapeProperty != null) { at = w.open(82); encodeQotStockScreenPropertyKlineShape(w, w.object(v.klineShapeProperty, "klineShapeProperty")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.Sort`. */
export function decodeQotStockScreenSort(r: Reader, end: number): QotStockScreenSort {
  let $direction: number | undefined;
  let $basicProperty: QotStockScreenPropertyBasic | undefined;
  let $simpleProperty: QotStockScreenPropertySimple | undefined;
  let $cumulativeProperty: QotStockScreenPropertyCumulative | undefined;
  let $financialProperty: QotStockScreenPropertyFinancial | undefined;
  let $indicatorProperty: QotStockScreenPropertyIndicator | undefined;
  let $featuredProperty: QotStockScreenPropertyFeatured | undefined;
  let $brokerProperty: QotStockScreenPropertyBroker | undefined;
  let $optionProperty: QotStockScreenPropertyOption | undefined;
  let $klineShapeProperty: QotStockScreenPropertyKlineShape | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $direction = r.int(); break;
      case 18: $basicProperty = merged($basicProperty, decodeQotStockScreenPropertyBasic(r, r.endOf(end))); break;
      case 26: $simpleProperty = merged($simpleProperty, decodeQotStockScreenPropertySimple(r, r.endOf(end))); break;
      case 34: $cumulativeProperty = merged($cumulativeProperty, decodeQotStockScreenPropertyCumulative(r, r.endOf(end))); break;
      case 42: $financialProperty = merged($financialProperty, decodeQotStockScreenPropertyFinancial(r, r.endOf(end))); break;
      case 50: $indicatorProperty = merged($indicatorProperty, decodeQotStockScreenPropertyIndicator(r, r.endOf(end))); break;
      case 58: $featuredProperty = merged($featuredProperty, decodeQotStockScreenPropertyFeatured(r, r.endOf(end))); break;
      case 66: $brokerProperty = merged($brokerProperty, decodeQotStockScreenPropertyBroker(r, r.endOf(end))); break;
      case 74: $optionProperty = merged($optionProperty, decodeQotStockScreenPropertyOption(r, r.endOf(end))); break;
      case 82: $klineShapeProperty = merged($klineShapeProperty, decodeQotStockScreenPropertyKlineShape(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($direction === undefined) throw missing("Qot_StockScreen.Sort", { direction: $direction });
  return r.finish<QotStockScreenSort>({ direction: $direction, basicProperty: $basicProperty, simpleProperty: $simpleProperty, cumulativeProperty: $cumulativeProperty, financialProperty: $financialProperty, indicatorProperty: $indicatorProperty, featuredProperty: $featuredProperty, brokerProperty: $brokerProperty, optionProperty: $optionProperty, klineShapeProperty: $klineShapeProperty }, end, unknown);
}

/**
 * The value of the code, name or industry.
 *
 * OpenD's `Qot_StockScreen.ResultPropertyBasic`, held by {@linkcode QotStockScreenRspItemResult}.
 */
export interface QotStockScreenResultPropertyBasic extends Message {
  /** Which it is, as it was asked for. */
  property?: QotStockScreenPropertyBasic | undefined;
  /** Where the value stands: 1 sval, 2 ival, 3 aval, 4 dval. Without data none of them is set. */
  valueType?: number | undefined;
  /** The value as a string, for valueType 1. */
  sval?: string | undefined;
  /** The value as an integer, for valueType 2. */
  ival?: number | undefined;
  /** The value as a list of integers, for valueType 3. */
  aval: readonly number[];
  /** The value as a number, unscaled, for valueType 4. */
  dval?: number | undefined;
  /** Name of OpenD's enum that ival is a member of, such as KlineShapeType; absent for plain numbers. */
  enumTypeName?: string | undefined;
  /** Name of that member, such as DOUBLE_BOTTOMS; absent for plain numbers. */
  enumName?: string | undefined;
}

/** Writes a `Qot_StockScreen.ResultPropertyBasic`. */
export function encodeQotStockScreenResultPropertyBasic(w: Writer, v: QotStockScreenResultPropertyBasic): void {
  let at: number;
  if (v.property != null) { at = w.open(10); encodeQotStockScreenPropertyBasic(w, w.object(v.property, "property")); w.close(at); }
  if (v.valueType != null) w.int32(16, v.valueType, "valueType");
  if (v.sval != null) w.string(26, v.sval, "sval");
  if (v.ival != null) w.int64Number(32, v.ival, "ival");
  for (const x of w.list(v.aval, "aval")) { w.int64Number(40, x, "aval"); }
  if (v.dval != null) w.double(49, v.dval, "dval");
  if (v.enumTypeName != null) w.string(58, v.enumTypeName, "enumTypeName");
  if (v.enumName != null) w.string(66, v.enumName, "enumName");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.ResultPropertyBasic`. */
export function decodeQotStockScreenResultPropertyBasic(r: Reader, end: number): QotStockScreenResultPropertyBasic {
  let $property: QotStockScreenPropertyBasic | undefined;
  let $valueType: number | undefined;
  let $sval: string | undefined;
  let $ival: number | undefined;
  let $aval: number[] | undefined;
  let $dval: number | undefined;
  let $enumTypeName: string | undefined;
  let $enumName: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $property = merged($property, decodeQotStockScreenPropertyBasic(r, r.endOf(end))); break;
      case 16: $valueType = r.int(); break;
      case 26: $sval = r.text(end); break;
      case 32: $ival = r.int64Number(); break;
      case 40: ($aval ??= []).push(r.int64Number()); break;
      case 42: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($aval ??= []).push(r.int64Number());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 49: $dval = r.double(); break;
      case 58: $enumTypeName = r.text(end); break;
      case 66: $enumName = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenResultPropertyBasic>({ property: $property, valueType: $valueType, sval: $sval, ival: $ival, aval: $aval ?? none, dval: $dval, enumTypeName: $enumTypeName, enumName: $enumName }, end, unknown);
}

/**
 * The value of one of quote, valuation and listing.
 *
 * OpenD's `Qot_StockScreen.ResultPropertySimple`, held by {@linkcode QotStockScreenRspItemResult}.
 */
export interface QotStockScreenResultPropertySimple extends Message {
  /** Which it is, as it was asked for. */
  property?: QotStockScreenPropertySimple | undefined;
  /** Where the value stands: 1 sval, 2 ival, 3 aval, 4 dval. Without data none of them is set. */
  valueType?: number | undefined;
  /** The value as a string, for valueType 1. */
  sval?: string | undefined;
  /** The value as an integer, for valueType 2. */
  ival?: number | undefined;
  /** The value as a list of integers, for valueType 3. */
  aval: readonly number[];
  /** The value as a number, unscaled, for valueType 4. */
  dval?: number | undefined;
  /** Name of OpenD's enum that ival is a member of, such as KlineShapeType; absent for plain numbers. */
  enumTypeName?: string | undefined;
  /** Name of that member, such as DOUBLE_BOTTOMS; absent for plain numbers. */
  enumName?: string | undefined;
}

/** Writes a `Qot_StockScreen.ResultPropertySimple`. */
export function encodeQotStockScreenResultPropertySimple(w: Writer, v: QotStockScreenResultPropertySimple): void {
  let at: number;
  if (v.property != null) { at = w.open(10); encodeQotStockScreenPropertySimple(w, w.object(v.property, "property")); w.close(at); }
  if (v.valueType != null) w.int32(16, v.valueType, "valueType");
  if (v.sval != null) w.string(26, v.sval, "sval");
  if (v.ival != null) w.int64Number(32, v.ival, "ival");
  for (const x of w.list(v.aval, "aval")) { w.int64Number(40, x, "aval"); }
  if (v.dval != null) w.double(49, v.dval, "dval");
  if (v.enumTypeName != null) w.string(58, v.enumTypeName, "enumTypeName");
  if (v.enumName != null) w.string(66, v.enumName, "enumName");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.ResultPropertySimple`. */
export function decodeQotStockScreenResultPropertySimple(r: Reader, end: number): QotStockScreenResultPropertySimple {
  let $property: QotStockScreenPropertySimple | undefined;
  let $valueType: number | undefined;
  let $sval: string | undefined;
  let $ival: number | undefined;
  let $aval: number[] | undefined;
  let $dval: number | undefined;
  let $enumTypeName: string | undefined;
  let $enumName: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $property = merged($property, decodeQotStockScreenPropertySimple(r, r.endOf(end))); break;
      case 16: $valueType = r.int(); break;
      case 26: $sval = r.text(end); break;
      case 32: $ival = r.int64Number(); break;
      case 40: ($aval ??= []).push(r.int64Number()); break;
      case 42: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($aval ??= []).push(r.int64Number());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 49: $dval = r.double(); break;
      case 58: $enumTypeName = r.text(end); break;
      case 66: $enumName = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenResultPropertySimple>({ property: $property, valueType: $valueType, sval: $sval, ival: $ival, aval: $aval ?? none, dval: $dval, enumTypeName: $enumTypeName, enumName: $enumName }, end, unknown);
}

/**
 * The value of a property over the last days.
 *
 * OpenD's `Qot_StockScreen.ResultPropertyCumulative`, held by {@linkcode QotStockScreenRspItemResult}.
 */
export interface QotStockScreenResultPropertyCumulative extends Message {
  /** Which it is, as it was asked for. */
  property?: QotStockScreenPropertyCumulative | undefined;
  /** Where the value stands: 1 sval, 2 ival, 3 aval, 4 dval. Without data none of them is set. */
  valueType?: number | undefined;
  /** The value as a string, for valueType 1. */
  sval?: string | undefined;
  /** The value as an integer, for valueType 2. */
  ival?: number | undefined;
  /** The value as a list of integers, for valueType 3. */
  aval: readonly number[];
  /** The value as a number, unscaled, for valueType 4. */
  dval?: number | undefined;
  /** Name of OpenD's enum that ival is a member of, such as KlineShapeType; absent for plain numbers. */
  enumTypeName?: string | undefined;
  /** Name of that member, such as DOUBLE_BOTTOMS; absent for plain numbers. */
  enumName?: string | undefined;
}

/** Writes a `Qot_StockScreen.ResultPropertyCumulative`. */
export function encodeQotStockScreenResultPropertyCumulative(w: Writer, v: QotStockScreenResultPropertyCumulative): void {
  let at: number;
  if (v.property != null) { at = w.open(10); encodeQotStockScreenPropertyCumulative(w, w.object(v.property, "property")); w.close(at); }
  if (v.valueType != null) w.int32(16, v.valueType, "valueType");
  if (v.sval != null) w.string(26, v.sval, "sval");
  if (v.ival != null) w.int64Number(32, v.ival, "ival");
  for (const x of w.list(v.aval, "aval")) { w.int64Number(40, x, "aval"); }
  if (v.dval != null) w.double(49, v.dval, "dval");
  if (v.enumTypeName != null) w.string(58, v.enumTypeName, "enumTypeName");
  if (v.enumName != null) w.string(66, v.enumName, "enumName");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.ResultPropertyCumulative`. */
export function decodeQotStockScreenResultPropertyCumulative(r: Reader, end: number): QotStockScreenResultPropertyCumulative {
  let $property: QotStockScreenPropertyCumulative | undefined;
  let $valueType: number | undefined;
  let $sval: string | undefined;
  let $ival: number | undefined;
  let $aval: number[] | undefined;
  let $dval: number | undefined;
  let $enumTypeName: string | undefined;
  let $enumName: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $property = merged($property, decodeQotStockScreenPropertyCumulative(r, r.endOf(end))); break;
      case 16: $valueType = r.int(); break;
      case 26: $sval = r.text(end); break;
      case 32: $ival = r.int64Number(); break;
      case 40: ($aval ??= []).push(r.int64Number()); break;
      case 42: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($aval ??= []).push(r.int64Number());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 49: $dval = r.double(); break;
      case 58: $enumTypeName = r.text(end); break;
      case 66: $enumName = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenResultPropertyCumulative>({ property: $property, valueType: $valueType, sval: $sval, ival: $ival, aval: $aval ?? none, dval: $dval, enumTypeName: $enumTypeName, enumName: $enumName }, end, unknown);
}

/**
 * The value of a figure of the financial reports.
 *
 * OpenD's `Qot_StockScreen.ResultPropertyFinancial`, held by {@linkcode QotStockScreenRspItemResult}.
 */
export interface QotStockScreenResultPropertyFinancial extends Message {
  /** Which it is, as it was asked for. */
  property?: QotStockScreenPropertyFinancial | undefined;
  /** Where the value stands: 1 sval, 2 ival, 3 aval, 4 dval. Without data none of them is set. */
  valueType?: number | undefined;
  /** The value as a string, for valueType 1. */
  sval?: string | undefined;
  /** The value as an integer, for valueType 2. */
  ival?: number | undefined;
  /** The value as a list of integers, for valueType 3. */
  aval: readonly number[];
  /** The value as a number, unscaled, for valueType 4. */
  dval?: number | undefined;
  /** End of the time that the report covers, as a timestamp; OpenD does not send it so far. */
  endTime?: number | undefined;
  /** Name of OpenD's enum that ival is a member of, such as KlineShapeType; absent for plain numbers. */
  enumTypeName?: string | undefined;
  /** Name of that member, such as DOUBLE_BOTTOMS; absent for plain numbers. */
  enumName?: string | undefined;
}

/** Writes a `Qot_StockScreen.ResultPropertyFinancial`. */
export function encodeQotStockScreenResultPropertyFinancial(w: Writer, v: QotStockScreenResultPropertyFinancial): void {
  let at: number;
  if (v.property != null) { at = w.open(10); encodeQotStockScreenPropertyFinancial(w, w.object(v.property, "property")); w.close(at); }
  if (v.valueType != null) w.int32(16, v.valueType, "valueType");
  if (v.sval != null) w.string(26, v.sval, "sval");
  if (v.ival != null) w.int64Number(32, v.ival, "ival");
  for (const x of w.list(v.aval, "aval")) { w.int64Number(40, x, "aval"); }
  if (v.dval != null) w.double(49, v.dval, "dval");
  if (v.endTime != null) w.uint32(56, v.endTime, "endTime");
  if (v.enumTypeName != null) w.string(66, v.enumTypeName, "enumTypeName");
  if (v.enumName != null) w.string(74, v.enumName, "enumName");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.ResultPropertyFinancial`. */
export function decodeQotStockScreenResultPropertyFinancial(r: Reader, end: number): QotStockScreenResultPropertyFinancial {
  let $property: QotStockScreenPropertyFinancial | undefined;
  let $valueType: number | undefined;
  let $sval: string | undefined;
  let $ival: number | undefined;
  let $aval: number[] | undefined;
  let $dval: number | undefined;
  let $endTime: number | undefined;
  let $enumTypeName: string | undefined;
  let $enumName: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $property = merged($property, decodeQotStockScreenPropertyFinancial(r, r.endOf(end))); break;
      case 16: $valueType = r.int(); break;
      case 26: $sval = r.text(end); break;
      case 32: $ival = r.int64Number(); break;
      case 40: ($aval ??= []).push(r.int64Number()); break;
      case 42: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($aval ??= []).push(r.int64Number());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 49: $dval = r.double(); break;
      case 56: $endTime = r.uint32(); break;
      case 66: $enumTypeName = r.text(end); break;
      case 74: $enumName = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenResultPropertyFinancial>({ property: $property, valueType: $valueType, sval: $sval, ival: $ival, aval: $aval ?? none, dval: $dval, endTime: $endTime, enumTypeName: $enumTypeName, enumName: $enumName }, end, unknown);
}

/**
 * The value of a technical indicator.
 *
 * OpenD's `Qot_StockScreen.ResultPropertyIndicator`, held by {@linkcode QotStockScreenRspItemResult}.
 */
export interface QotStockScreenResultPropertyIndicator extends Message {
  /** Which it is, as it was asked for. */
  property?: QotStockScreenPropertyIndicator | undefined;
  /** Where the value stands: 1 sval, 2 ival, 3 aval, 4 dval. Without data none of them is set. */
  valueType?: number | undefined;
  /** The value as a string, for valueType 1. */
  sval?: string | undefined;
  /** The value as an integer, for valueType 2. */
  ival?: number | undefined;
  /** The value as a list of integers, for valueType 3. */
  aval: readonly number[];
  /** The value as a number, unscaled, for valueType 4. */
  dval?: number | undefined;
  /** Name of OpenD's enum that ival is a member of, such as KlineShapeType; absent for plain numbers. */
  enumTypeName?: string | undefined;
  /** Name of that member, such as DOUBLE_BOTTOMS; absent for plain numbers. */
  enumName?: string | undefined;
}

/** Writes a `Qot_StockScreen.ResultPropertyIndicator`. */
export function encodeQotStockScreenResultPropertyIndicator(w: Writer, v: QotStockScreenResultPropertyIndicator): void {
  let at: number;
  if (v.property != null) { at = w.open(10); encodeQotStockScreenPropertyIndicator(w, w.object(v.property, "property")); w.close(at); }
  if (v.valueType != null) w.int32(16, v.valueType, "valueType");
  if (v.sval != null) w.string(26, v.sval, "sval");
  if (v.ival != null) w.int64Number(32, v.ival, "ival");
  for (const x of w.list(v.aval, "aval")) { w.int64Number(40, x, "aval"); }
  if (v.dval != null) w.double(49, v.dval, "dval");
  if (v.enumTypeName != null) w.string(58, v.enumTypeName, "enumTypeName");
  if (v.enumName != null) w.string(66, v.enumName, "enumName");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.ResultPropertyIndicator`. */
export function decodeQotStockScreenResultPropertyIndicator(r: Reader, end: number): QotStockScreenResultPropertyIndicator {
  let $property: QotStockScreenPropertyIndicator | undefined;
  let $valueType: number | undefined;
  let $sval: string | undefined;
  let $ival: number | undefined;
  let $aval: number[] | undefined;
  let $dval: number | undefined;
  let $enumTypeName: string | undefined;
  let $enumName: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $property = merged($property, decodeQotStockScreenPropertyIndicator(r, r.endOf(end))); break;
      case 16: $valueType = r.int(); break;
      case 26: $sval = r.text(end); break;
      case 32: $ival = r.int64Number(); break;
      case 40: ($aval ??= []).push(r.int64Number()); break;
      case 42: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($aval ??= []).push(r.int64Number());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 49: $dval = r.double(); break;
      case 58: $enumTypeName = r.text(end); break;
      case 66: $enumName = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenResultPropertyIndicator>({ property: $property, valueType: $valueType, sval: $sval, ival: $ival, aval: $aval ?? none, dval: $dval, enumTypeName: $enumTypeName, enumName: $enumName }, end, unknown);
}

/**
 * The value of one of analysts, popularity, short interest, money flow and the like.
 *
 * OpenD's `Qot_StockScreen.ResultPropertyFeatured`, held by {@linkcode QotStockScreenRspItemResult}.
 */
export interface QotStockScreenResultPropertyFeatured extends Message {
  /** Which it is, as it was asked for. */
  property?: QotStockScreenPropertyFeatured | undefined;
  /** Where the value stands: 1 sval, 2 ival, 3 aval, 4 dval. Without data none of them is set. */
  valueType?: number | undefined;
  /** The value as a string, for valueType 1. */
  sval?: string | undefined;
  /** The value as an integer, for valueType 2. */
  ival?: number | undefined;
  /** The value as a list of integers, for valueType 3. */
  aval: readonly number[];
  /** The value as a number, unscaled, for valueType 4. */
  dval?: number | undefined;
  /** Name of OpenD's enum that ival is a member of, such as KlineShapeType; absent for plain numbers. */
  enumTypeName?: string | undefined;
  /** Name of that member, such as DOUBLE_BOTTOMS; absent for plain numbers. */
  enumName?: string | undefined;
}

/** Writes a `Qot_StockScreen.ResultPropertyFeatured`. */
export function encodeQotStockScreenResultPropertyFeatured(w: Writer, v: QotStockScreenResultPropertyFeatured): void {
  let at: number;
  if (v.property != null) { at = w.open(10); encodeQotStockScreenPropertyFeatured(w, w.object(v.property, "property")); w.close(at); }
  if (v.valueType != null) w.int32(16, v.valueType, "valueType");
  if (v.sval != null) w.string(26, v.sval, "sval");
  if (v.ival != null) w.int64Number(32, v.ival, "ival");
  for (const x of w.list(v.aval, "aval")) { w.int64Number(40, x, "aval"); }
  if (v.dval != null) w.double(49, v.dval, "dval");
  if (v.enumTypeName != null) w.string(58, v.enumTypeName, "enumTypeName");
  if (v.enumName != null) w.string(66, v.enumName, "enumName");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.ResultPropertyFeatured`. */
export function decodeQotStockScreenResultPropertyFeatured(r: Reader, end: number): QotStockScreenResultPropertyFeatured {
  let $property: QotStockScreenPropertyFeatured | undefined;
  let $valueType: number | undefined;
  let $sval: string | undefined;
  let $ival: number | undefined;
  let $aval: number[] | undefined;
  let $dval: number | undefined;
  let $enumTypeName: string | undefined;
  let $enumName: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $property = merged($property, decodeQotStockScreenPropertyFeatured(r, r.endOf(end))); break;
      case 16: $valueType = r.int(); break;
      case 26: $sval = r.text(end); break;
      case 32: $ival = r.int64Number(); break;
      case 40: ($aval ??= []).push(r.int64Number()); break;
      case 42: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($aval ??= []).push(r.int64Number());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 49: $dval = r.double(); break;
      case 58: $enumTypeName = r.text(end); break;
      case 66: $enumName = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenResultPropertyFeatured>({ property: $property, valueType: $valueType, sval: $sval, ival: $ival, aval: $aval ?? none, dval: $dval, enumTypeName: $enumTypeName, enumName: $enumName }, end, unknown);
}

/**
 * The value of a chart pattern.
 *
 * OpenD's `Qot_StockScreen.ResultPropertyKlineShape`, held by {@linkcode QotStockScreenRspItemResult}.
 */
export interface QotStockScreenResultPropertyKlineShape extends Message {
  /** Which it is, as it was asked for. */
  property?: QotStockScreenPropertyKlineShape | undefined;
  /** Where the value stands: 1 sval, 2 ival, 3 aval, 4 dval. Without data none of them is set. */
  valueType?: number | undefined;
  /** The value as a string, for valueType 1. */
  sval?: string | undefined;
  /** The value as an integer, for valueType 2. */
  ival?: number | undefined;
  /** The value as a list of integers, for valueType 3. */
  aval: readonly number[];
  /** The value as a number, unscaled, for valueType 4. */
  dval?: number | undefined;
  /** Name of OpenD's enum that ival is a member of, such as KlineShapeType; absent for plain numbers. */
  enumTypeName?: string | undefined;
  /** Name of that member, such as DOUBLE_BOTTOMS; absent for plain numbers. */
  enumName?: string | undefined;
}

/** Writes a `Qot_StockScreen.ResultPropertyKlineShape`. */
export function encodeQotStockScreenResultPropertyKlineShape(w: Writer, v: QotStockScreenResultPropertyKlineShape): void {
  let at: number;
  if (v.property != null) { at = w.open(10); encodeQotStockScreenPropertyKlineShape(w, w.object(v.property, "property")); w.close(at); }
  if (v.valueType != null) w.int32(16, v.valueType, "valueType");
  if (v.sval != null) w.string(26, v.sval, "sval");
  if (v.ival != null) w.int64Number(32, v.ival, "ival");
  for (const x of w.list(v.aval, "aval")) { w.int64Number(40, x, "aval"); }
  if (v.dval != null) w.double(49, v.dval, "dval");
  if (v.enumTypeName != null) w.string(58, v.enumTypeName, "enumTypeName");
  if (v.enumName != null) w.string(66, v.enumName, "enumName");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.ResultPropertyKlineShape`. */
export function decodeQotStockScreenResultPropertyKlineShape(r: Reader, end: number): QotStockScreenResultPropertyKlineShape {
  let $property: QotStockScreenPropertyKlineShape | undefined;
  let $valueType: number | undefined;
  let $sval: string | undefined;
  let $ival: number | undefined;
  let $aval: number[] | undefined;
  let $dval: number | undefined;
  let $enumTypeName: string | undefined;
  let $enumName: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $property = merged($property, decodeQotStockScreenPropertyKlineShape(r, r.endOf(end))); break;
      case 16: $valueType = r.int(); break;
      case 26: $sval = r.text(end); break;
      case 32: $ival = r.int64Number(); break;
      case 40: ($aval ??= []).push(r.int64Number()); break;
      case 42: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($aval ??= []).push(r.int64Number());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 49: $dval = r.double(); break;
      case 58: $enumTypeName = r.text(end); break;
      case 66: $enumName = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenResultPropertyKlineShape>({ property: $property, valueType: $valueType, sval: $sval, ival: $ival, aval: $aval ?? none, dval: $dval, enumTypeName: $enumTypeName, enumName: $enumName }, end, unknown);
}

/**
 * The value of a property of the brokers' holdings.
 *
 * OpenD's `Qot_StockScreen.ResultPropertyBroker`, held by {@linkcode QotStockScreenRspItemResult}.
 */
export interface QotStockScreenResultPropertyBroker extends Message {
  /** Which it is, as it was asked for. */
  property?: QotStockScreenPropertyBroker | undefined;
  /** Where the value stands: 1 sval, 2 ival, 3 aval, 4 dval. Without data none of them is set. */
  valueType?: number | undefined;
  /** The value as a string, for valueType 1. */
  sval?: string | undefined;
  /** The value as an integer, for valueType 2. */
  ival?: number | undefined;
  /** The value as a list of integers, for valueType 3. */
  aval: readonly number[];
  /** The value as a number, unscaled, for valueType 4. */
  dval?: number | undefined;
  /** Name of OpenD's enum that ival is a member of, such as KlineShapeType; absent for plain numbers. */
  enumTypeName?: string | undefined;
  /** Name of that member, such as DOUBLE_BOTTOMS; absent for plain numbers. */
  enumName?: string | undefined;
}

/** Writes a `Qot_StockScreen.ResultPropertyBroker`. */
export function encodeQotStockScreenResultPropertyBroker(w: Writer, v: QotStockScreenResultPropertyBroker): void {
  let at: number;
  if (v.property != null) { at = w.open(10); encodeQotStockScreenPropertyBroker(w, w.object(v.property, "property")); w.close(at); }
  if (v.valueType != null) w.int32(16, v.valueType, "valueType");
  if (v.sval != null) w.string(26, v.sval, "sval");
  if (v.ival != null) w.int64Number(32, v.ival, "ival");
  for (const x of w.list(v.aval, "aval")) { w.int64Number(40, x, "aval"); }
  if (v.dval != null) w.double(49, v.dval, "dval");
  if (v.enumTypeName != null) w.string(58, v.enumTypeName, "enumTypeName");
  if (v.enumName != null) w.string(66, v.enumName, "enumName");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.ResultPropertyBroker`. */
export function decodeQotStockScreenResultPropertyBroker(r: Reader, end: number): QotStockScreenResultPropertyBroker {
  let $property: QotStockScreenPropertyBroker | undefined;
  let $valueType: number | undefined;
  let $sval: string | undefined;
  let $ival: number | undefined;
  let $aval: number[] | undefined;
  let $dval: number | undefined;
  let $enumTypeName: string | undefined;
  let $enumName: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $property = merged($property, decodeQotStockScreenPropertyBroker(r, r.endOf(end))); break;
      case 16: $valueType = r.int(); break;
      case 26: $sval = r.text(end); break;
      case 32: $ival = r.int64Number(); break;
      case 40: ($aval ??= []).push(r.int64Number()); break;
      case 42: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($aval ??= []).push(r.int64Number());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 49: $dval = r.double(); break;
      case 58: $enumTypeName = r.text(end); break;
      case 66: $enumName = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenResultPropertyBroker>({ property: $property, valueType: $valueType, sval: $sval, ival: $ival, aval: $aval ?? none, dval: $dval, enumTypeName: $enumTypeName, enumName: $enumName }, end, unknown);
}

/**
 * The value of a property of the options on a stock.
 *
 * OpenD's `Qot_StockScreen.ResultPropertyOption`, held by {@linkcode QotStockScreenRspItemResult}.
 */
export interface QotStockScreenResultPropertyOption extends Message {
  /** Which it is, as it was asked for. */
  property?: QotStockScreenPropertyOption | undefined;
  /** Where the value stands: 1 sval, 2 ival, 3 aval, 4 dval. Without data none of them is set. */
  valueType?: number | undefined;
  /** The value as a string, for valueType 1. */
  sval?: string | undefined;
  /** The value as an integer, for valueType 2. */
  ival?: number | undefined;
  /** The value as a list of integers, for valueType 3. */
  aval: readonly number[];
  /** The value as a number, unscaled, for valueType 4. */
  dval?: number | undefined;
  /** Name of OpenD's enum that ival is a member of, such as KlineShapeType; absent for plain numbers. */
  enumTypeName?: string | undefined;
  /** Name of that member, such as DOUBLE_BOTTOMS; absent for plain numbers. */
  enumName?: string | undefined;
}

/** Writes a `Qot_StockScreen.ResultPropertyOption`. */
export function encodeQotStockScreenResultPropertyOption(w: Writer, v: QotStockScreenResultPropertyOption): void {
  let at: number;
  if (v.property != null) { at = w.open(10); encodeQotStockScreenPropertyOption(w, w.object(v.property, "property")); w.close(at); }
  if (v.valueType != null) w.int32(16, v.valueType, "valueType");
  if (v.sval != null) w.string(26, v.sval, "sval");
  if (v.ival != null) w.int64Number(32, v.ival, "ival");
  for (const x of w.list(v.aval, "aval")) { w.int64Number(40, x, "aval"); }
  if (v.dval != null) w.double(49, v.dval, "dval");
  if (v.enumTypeName != null) w.string(58, v.enumTypeName, "enumTypeName");
  if (v.enumName != null) w.string(66, v.enumName, "enumName");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.ResultPropertyOption`. */
export function decodeQotStockScreenResultPropertyOption(r: Reader, end: number): QotStockScreenResultPropertyOption {
  let $property: QotStockScreenPropertyOption | undefined;
  let $valueType: number | undefined;
  let $sval: string | undefined;
  let $ival: number | undefined;
  let $aval: number[] | undefined;
  let $dval: number | undefined;
  let $enumTypeName: string | undefined;
  let $enumName: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $property = merged($property, decodeQotStockScreenPropertyOption(r, r.endOf(end))); break;
      case 16: $valueType = r.int(); break;
      case 26: $sval = r.text(end); break;
      case 32: $ival = r.int64Number(); break;
      case 40: ($aval ??= []).push(r.int64Number()); break;
      case 42: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($aval ??= []).push(r.int64Number());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 49: $dval = r.double(); break;
      case 58: $enumTypeName = r.text(end); break;
      case 66: $enumName = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenResultPropertyOption>({ property: $property, valueType: $valueType, sval: $sval, ival: $ival, aval: $aval ?? none, dval: $dval, enumTypeName: $enumTypeName, enumName: $enumName }, end, unknown);
}

/**
 * One value of a stock that was found; exactly one of its fields is set.
 *
 * OpenD's `Qot_StockScreen.RspItemResult`, held by {@linkcode QotStockScreenStockScreenItem}.
 */
export interface QotStockScreenRspItemResult extends Message {
  /** Code, name or industry. */
  basicPropertyResult?: QotStockScreenResultPropertyBasic | undefined;
  /** One of quote, valuation and listing. */
  simplePropertyResult?: QotStockScreenResultPropertySimple | undefined;
  /** One over the last days. */
  cumulativePropertyResult?: QotStockScreenResultPropertyCumulative | undefined;
  /** A figure of the financial reports. */
  financialPropertyResult?: QotStockScreenResultPropertyFinancial | undefined;
  /** A technical indicator. */
  indicatorPropertyResult?: QotStockScreenResultPropertyIndicator | undefined;
  /** One of analysts, popularity, short interest, money flow and the like. */
  featuredPropertyResult?: QotStockScreenResultPropertyFeatured | undefined;
  /** One of the brokers' holdings. */
  brokerPropertyResult?: QotStockScreenResultPropertyBroker | undefined;
  /** One of the stock's options. */
  optionPropertyResult?: QotStockScreenResultPropertyOption | undefined;
  /** One of the chart patterns. */
  klineShapePropertyResult?: QotStockScreenResultPropertyKlineShape | undefined;
}

/** Writes a `Qot_StockScreen.RspItemResult`. */
export function encodeQotStockScreenRspItemResult(w: Writer, v: QotStockScreenRspItemResult): void {
  let at: number;
  if (v.basicPropertyResult != null) { at = w.open(10); encodeQotStockScreenResultPropertyBasic(w, w.object(v.basicPropertyResult, "basicPropertyResult")); w.close(at); }
  if (v.simplePropertyResult != null) { at = w.open(18); encodeQotStockScreenResultPropertySimple(w, w.object(v.simplePropertyResult, "simplePropertyResult")); w.close(at); }
  if (v.cumulativePropertyResult != null) { at = w.open(26); encodeQotStockScreenResultPropertyCumulative(w, w.object(v.cumulativePropertyResult, "cumulativePropertyResult")); w.close(at); }
  if (v.financialPropertyResult != null) { at = w.open(34); encodeQotStockScreenResultPropertyFinancial(w, w.object(v.financialPropertyResult, "financialPropertyResult")); w.close(at); }
  if (v.indicatorPropertyResult != null) { at = w.open(42); encodeQotStockScreenResultPropertyIndicator(w, w.object(v.indicatorPropertyResult, "indicatorPropertyResult")); w.close(at); }
  if (v.featuredPropertyResult != null) { at = w.open(50); encodeQotStockScreenResultPropertyFeatured(w, w.object(v.featuredPropertyResult, "featuredPropertyResult")); w.close(at); }
  if (v.brokerPropertyResult != null) { at = w.open(58); encodeQotStockScreenResultPropertyBroker(w, w.object(v.brokerPropertyResult, "brokerPropertyResult")); w.close(at); }
  if (v.optionPropertyResult != null) { at = w.open(66); encodeQotStockScreenResultPropertyOption(w, w.object(v.optionPropertyResult, "optionPropertyResult")); w.close(at); }
  if (v.klineShapePropertyResult != null) { at = w.open(74); encodeQotStockScreenResultPropertyKlineShape(w, w.object(v.klineShapePropertyResult, "klineShapePropertyResult")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.RspItemResult`. */
export function decodeQotStockScreenRspItemResult(r: Reader, end: number): QotStockScreenRspItemResult {
  let $basicPropertyResult: QotStockScreenResultPropertyBasic | undefined;
  let $simplePropertyResult: QotStockScreenResultPropertySimple | undefined;
  let $cumulativePropertyResult: QotStockScreenResultPropertyCumulative | undefined;
  let $financialPropertyResult: QotStockScreenResultPropertyFinancial | undefined;
  let $indicatorPropertyResult: QotStockScreenResultPropertyIndicator | undefined;
  let $featuredPropertyResult: QotStockScreenResultPropertyFeatured | undefined;
  let $brokerPropertyResult: QotStockScreenResultPropertyBroker | undefined;
  let $optionPropertyResult: QotStockScreenResultPropertyOption | undefined;
  let $klineShapePropertyResult: QotStockScreenResultPropertyKlineShape | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $basicPropertyResult = merged($basicPropertyResult, decodeQotStockScreenResultPropertyBasic(r, r.endOf(end))); break;
      case 18: $simplePropertyResult = merged($simplePropertyResult, decodeQotStockScreenResultPropertySimple(r, r.endOf(end))); break;
      case 26: $cumulativePropertyResult = merged($cumulativePropertyResult, decodeQotStockScreenResultPropertyCumulative(r, r.endOf(end))); break;
      case 34: $financialPropertyResult = merged($financialPropertyResult, decodeQotStockScreenResultPropertyFinancial(r, r.endOf(end))); break;
      case 42: $indicatorPropertyResult = merged($indicatorPropertyResult, decodeQotStockScreenResultPropertyIndicator(r, r.endOf(end))); break;
      case 50: $featuredPropertyResult = merged($featuredPropertyResult, decodeQotStockScreenResultPropertyFeatured(r, r.endOf(end))); break;
      case 58: $brokerPropertyResult = merged($brokerPropertyResult, decodeQotStockScreenResultPropertyBroker(r, r.endOf(end))); break;
      case 66: $optionPropertyResult = merged($optionPropertyResult, decodeQotStockScreenResultPropertyOption(r, r.endOf(end))); break;
      case 74: $klineShapePropertyResult = merged($klineShapePropertyResult, decodeQotStockScreenResultPropertyKlineShape(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenRspItemResult>({ basicPropertyResult: $basicPropertyResult, simplePropertyResult: $simplePropertyResult, cumulativePropertyResult: $cumulativePropertyResult, financialPropertyResult: $financialPropertyResult, indicatorPropertyResult: $indicatorPropertyResult, featuredPropertyResult: $featuredPropertyResult, brokerPropertyResult: $brokerPropertyResult, optionPropertyResult: $optionPropertyResult, klineShapePropertyResult: $klineShapePropertyResult }, end, unknown);
}

/**
 * One stock that was found.
 *
 * OpenD's `Qot_StockScreen.StockScreenItem`, held by {@linkcode QotStockScreenS2C}.
 */
export interface QotStockScreenStockScreenItem extends Message {
  /** OpenD's numeric ID of the stock; the code comes only when asked for in retrieveList. */
  stockId?: bigint | undefined;
  /** The values that were asked for in retrieveList. */
  results: readonly QotStockScreenRspItemResult[];
}

/** Writes a `Qot_StockScreen.StockScreenItem`. */
export function encodeQotStockScreenStockScreenItem(w: Writer, v: QotStockScreenStockScreenItem): void {
  let at: number;
  if (v.stockId != null) w.uint64BigInt(8, v.stockId, "stockId");
  for (const x of w.list(v.results, "results")) { at = w.open(18); encodeQotStockScreenRspItemResult(w, w.object(x, "results")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.StockScreenItem`. */
export function decodeQotStockScreenStockScreenItem(r: Reader, end: number): QotStockScreenStockScreenItem {
  let $stockId: bigint | undefined;
  let $results: QotStockScreenRspItemResult[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $stockId = r.uint64BigInt(); break;
      case 18: ($results ??= []).push(decodeQotStockScreenRspItemResult(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenStockScreenItem>({ stockId: $stockId, results: $results ?? none }, end, unknown);
}

/**
 * Which stocks are sought, in what order, which of their properties and which rows of the result.
 *
 * OpenD's `Qot_StockScreen.C2S`, sent with {@linkcode QotStockScreen}.
 */
export interface QotStockScreenC2S extends Message {
  /** Conditions; one of them names the market. */
  filterList: readonly QotStockScreenScreenQuery[];
  /** Properties to return; without any, only the stock IDs come back. */
  retrieveList: readonly QotStockScreenRetrieveQuery[];
  /** IDs of the stocks that make up the watch list, for conditions on it. */
  watchlistStockIds: readonly bigint[];
  /** The property that the rows are sorted by; sortList goes before it. */
  sort?: QotStockScreenSort | undefined;
  /** Rows to skip: 0 for the first page. */
  pageFrom?: number | undefined;
  /** How many rows to return, at most 300 by the schema; the official client asks for 200. */
  pageCount?: number | undefined;
  /** Several properties to sort by, the first one first; where given, `sort` does not count. */
  sortList: readonly QotStockScreenSort[];
}

/**
 * Which stocks are sought, in what order, which of their properties and which rows of the result.
 *
 * What a request gives for OpenD's `Qot_StockScreen.C2S`, sent with {@linkcode QotStockScreen}.
 */
export interface QotStockScreenC2SInput extends Message {
  /** Conditions; one of them names the market. */
  filterList?: readonly QotStockScreenScreenQueryInput[] | undefined;
  /** Properties to return; without any, only the stock IDs come back. */
  retrieveList?: readonly QotStockScreenRetrieveQueryInput[] | undefined;
  /** IDs of the stocks that make up the watch list, for conditions on it. */
  watchlistStockIds?: readonly (bigint | number)[] | undefined;
  /** The property that the rows are sorted by; sortList goes before it. */
  sort?: QotStockScreenSortInput | undefined;
  /** Rows to skip: 0 for the first page. */
  pageFrom?: number | undefined;
  /** How many rows to return, at most 300 by the schema; the official client asks for 200. */
  pageCount?: number | undefined;
  /** Several properties to sort by, the first one first; where given, `sort` does not count. */
  sortList?: readonly QotStockScreenSortInput[] | undefined;
}

/** Writes a `Qot_StockScreen.C2S`. */
export function encodeQotStockScreenC2S(w: Writer, v: QotStockScreenC2SInput): void {
  let at: number;
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(10); encodeQotStockScreenScreenQuery(w, w.object(x, "filterList")); w.close(at); }
  for (const x of w.list(v.retrieveList, "retrieveList")) { at = w.open(18); encodeQotStockScreenRetrieveQuery(w, w.object(x, "retrieveList")); w.close(at); }
  for (const x of w.list(v.watchlistStockIds, "watchlistStockIds")) { w.uint64BigInt(24, x, "watchlistStockIds"); }
  if (v.sort != null) { at = w.open(34); encodeQotStockScreenSort(w, w.object(v.sort, "sort")); w.close(at); }
  if (v.pageFrom != null) w.int32(40, v.pageFrom, "pageFrom");
  if (v.pageCount != null) w.int32(48, v.pageCount, "pageCount");
  for (const x of w.list(v.sortList, "sortList")) { at = w.open(74); encodeQotStockScreenSort(w, w.object(x, "sortList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.C2S`. */
export function decodeQotStockScreenC2S(r: Reader, end: number): QotStockScreenC2S {
  let $filterList: QotStockScreenScreenQuery[] | undefined;
  let $retrieveList: QotStockScreenRetrieveQuery[] | undefined;
  let $watchlistStockIds: bigint[] | undefined;
  let $sort: QotStockScreenSort | undefined;
  let $pageFrom: number | undefined;
  let $pageCount: number | undefined;
  let $sortList: QotStockScreenSort[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($filterList ??= []).push(decodeQotStockScreenScreenQuery(r, r.endOf(end))); break;
      case 18: ($retrieveList ??= []).push(decodeQotStockScreenRetrieveQuery(r, r.endOf(end))); break;
      case 24: ($watchlistStockIds ??= []).push(r.uint64BigInt()); break;
      case 26: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($watchlistStockIds ??= []).push(r.uint64BigInt());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 34: $sort = merged($sort, decodeQotStockScreenSort(r, r.endOf(end))); break;
      case 40: $pageFrom = r.int(); break;
      case 48: $pageCount = r.int(); break;
      case 74: ($sortList ??= []).push(decodeQotStockScreenSort(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenC2S>({ filterList: $filterList ?? none, retrieveList: $retrieveList ?? none, watchlistStockIds: $watchlistStockIds ?? none, sort: $sort, pageFrom: $pageFrom, pageCount: $pageCount, sortList: $sortList ?? none }, end, unknown);
}

/**
 * One page of the stocks that pass.
 *
 * OpenD's `Qot_StockScreen.S2C`, brought by {@linkcode QotStockScreen}.
 */
export interface QotStockScreenS2C extends Message {
  /** The rows of this page. */
  dataList: readonly QotStockScreenStockScreenItem[];
  /** 1 on the last page, 0 while more rows follow. */
  lastPage?: number | undefined;
  /** How many stocks pass in all, over all pages. */
  allCount?: number | undefined;
}

/** Writes a `Qot_StockScreen.S2C`. */
export function encodeQotStockScreenS2C(w: Writer, v: QotStockScreenS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(18); encodeQotStockScreenStockScreenItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.lastPage != null) w.int32(24, v.lastPage, "lastPage");
  if (v.allCount != null) w.int32(32, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockScreen.S2C`. */
export function decodeQotStockScreenS2C(r: Reader, end: number): QotStockScreenS2C {
  let $dataList: QotStockScreenStockScreenItem[] | undefined;
  let $lastPage: number | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 18: ($dataList ??= []).push(decodeQotStockScreenStockScreenItem(r, r.endOf(end))); break;
      case 24: $lastPage = r.int(); break;
      case 32: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotStockScreenS2C>({ dataList: $dataList ?? none, lastPage: $lastPage, allCount: $allCount }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_StockScreen.Request`, sent with {@linkcode QotStockScreen}.
 */
export interface QotStockScreenRequest extends Message {
  /** What is asked. */
  c2s: QotStockScreenC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_StockScreen.Request`, sent with {@linkcode QotStockScreen}.
 */
export interface QotStockScreenRequestInput extends Message {
  /** What is asked. */
  c2s: QotStockScreenC2SInput;
}

/** Writes a `Qot_StockScreen.Request`. */
export function encodeQotStockScreenRequest(w: Writer, v: QotStockScreenRequestInput): void {
  writeRequest(w, v, encodeQotStockScreenC2S);
}

/** Reads a `Qot_StockScreen.Request`. */
export function decodeQotStockScreenRequest(r: Reader, end: number): QotStockScreenRequest {
  let $c2s: QotStockScreenC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotStockScreenC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_StockScreen.Request", { c2s: $c2s });
  return r.finish<QotStockScreenRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_StockScreen.Response`, brought by {@linkcode QotStockScreen}.
 */
export interface QotStockScreenResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotStockScreenS2C | undefined;
}

/** Writes a `Qot_StockScreen.Response`. */
export function encodeQotStockScreenResponse(w: Writer, v: QotStockScreenResponse): void {
  writeResponse(w, v, encodeQotStockScreenS2C);
}

/** Reads a `Qot_StockScreen.Response`. */
export function decodeQotStockScreenResponse(r: Reader, end: number): QotStockScreenResponse {
  return readResponse("Qot_StockScreen.Response", r, end, decodeQotStockScreenS2C) as QotStockScreenResponse;
}

/**
 * Stocks of a market that pass conditions on quotes, financials, technical indicators, patterns, analysts,
 * brokers' holdings and options, with the properties that are asked for. Refused under the Hong Kong BMP
 * quote right. Paged with pageFrom and pageCount until lastPage. OpenD takes 10 of them in 30 seconds.
 * Properties and their values are numbers of OpenD's own, not enums of the schema. Amounts, prices and share
 * counts are given plainly; rates are percent (5 = 5 %) in simple and broker properties, but fractions
 * (0.05 = 5 %) in cumulative and financial ones.
 *
 * OpenD's `Qot_StockScreen` (3252), a request.
 *
 * @example
 * ```ts
 * import { QotStockScreen } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotStockScreen, {
 *   filterList: [{ simpleFieldQuery: { simpleField: 1, screenValueList: [1] } }],
 *   pageCount: 50,
 * });
 * ```
 */
export const QotStockScreen: RequestCommand<QotStockScreenC2SInput, QotStockScreenS2C> = {
  kind: "request",
  id: 3252,
  name: "Qot_StockScreen",
  limit: { requests: 10 },
  encode: encodeQotStockScreenRequest,
  decode: decodeQotStockScreenResponse,
  decodeData: decodeQotStockScreenS2C,
};

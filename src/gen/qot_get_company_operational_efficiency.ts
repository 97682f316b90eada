// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { F10Type, Security, SecurityInput } from "./qot_common.ts";

/**
 * The figures of one financial period.
 *
 * OpenD's `Qot_GetCompanyOperationalEfficiency.OperationalEfficiencyItem`, held by {@linkcode QotGetCompanyOperationalEfficiencyS2C}.
 */
export interface QotGetCompanyOperationalEfficiencyOperationalEfficiencyItem extends Message {
  /** Financial year, such as 2024. */
  fiscalYear?: number | undefined;
  /** Which part of the financial year it covers: a quarter, several, or all of it. */
  financialType?: F10Type | undefined;
  /** The period in words, such as "2024/Q3" or "2024/FY". */
  periodText?: string | undefined;
  /** Last day of the period, in seconds since the epoch. */
  endDate?: number | undefined;
  /** Last day of the period as YYYY-MM-DD, in the market's time zone. */
  endDateStr?: string | undefined;
  /** Number of employees. */
  employeeNum?: number | undefined;
  /** Change of the number of employees against a year before, in percent (12.34 = 12.34 %). */
  employeeNumYoy?: number | undefined;
  /** Revenue per employee, in the reply's currencyCode. */
  incomePerCapita?: number | undefined;
  /** Change of the revenue per employee against a year before, in percent (12.34 = 12.34 %). */
  incomePerCapitaYoy?: number | undefined;
  /** Operating profit per employee, in the reply's currencyCode. */
  profitPerCapita?: number | undefined;
  /** Change of the operating profit per employee against a year before, in percent (12.34 = 12.34 %). */
  profitPerCapitaYoy?: number | undefined;
  /** Net profit per employee, in the reply's currencyCode. */
  netProfitPerCapita?: number | undefined;
  /** Change of the net profit per employee against a year before, in percent (12.34 = 12.34 %). */
  netProfitPerCapitaYoy?: number | undefined;
}

/** Writes a `Qot_GetCompanyOperationalEfficiency.OperationalEfficiencyItem`. */
export function encodeQotGetCompanyOperationalEfficiencyOperationalEfficiencyItem(w: Writer, v: QotGetCompanyOperationalEfficiencyOperationalEfficiencyItem): void {
  if (v.fiscalYear != null) w.int32(8, v.fiscalYear, "fiscalYear");
  if (v.financialType != null) w.int32(16, v.financialType, "financialType");
  if (v.periodText != null) w.string(26, v.periodText, "periodText");
  if (v.endDate != null) w.int64Number(32, v.endDate, "endDate");
  if (v.endDateStr != null) w.string(42, v.endDateStr, "endDateStr");
  if (v.employeeNum != null) w.int64Number(48, v.employeeNum, "employeeNum");
  if (v.employeeNumYoy != null) w.double(57, v.employeeNumYoy, "employeeNumYoy");
  if (v.incomePerCapita != null) w.double(65, v.incomePerCapita, "incomePerCapita");
  if (v.incomePerCapitaYoy != null) w.double(73, v.incomePerCapitaYoy, "incomePerCapitaYoy");
  if (v.profitPerCapita != null) w.double(81, v.profitPerCapita, "profitPerCapita");
  if (v.profitPerCapitaYoy != null) w.double(89, v.profitPerCapitaYoy, "profitPerCapitaYoy");
  if (v.netProfitPerCapita != null) w.double(97, v.netProfitPerCapita, "netProfitPerCapita");
  if (v.netProfitPerCapitaYoy != null) w.double(105, v.netProfitPerCapitaYoy, "netProfitPerCapitaYoy");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCompanyOperationalEfficiency.OperationalEfficiencyItem`. */
export function decodeQotGetCompanyOperationalEfficiencyOperationalEfficiencyItem(r: Reader, end: number): QotGetCompanyOperationalEfficiencyOperationalEfficiencyItem {
  let $fiscalYear: number | undefined;
  let $financialType: F10Type | undefined;
  let $periodText: string | undefined;
  let $endDate: number | undefined;
  let $endDateStr: string | undefined;
  let $employeeNum: number | undefined;
  let $employeeNumYoy: number | undefined;
  let $incomePerCapita: number | undefined;
  let $incomePerCapitaYoy: number | undefined;
  let $profitPerCapita: number | undefined;
  let $profitPerCapitaYoy: number | undefined;
  let $netProfitPerCapita: number | undefined;
  let $netProfitPerCapitaYoy: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $fiscalYear = r.int(); break;
      case 16: $financialType = r.int() as F10Type; break;
      case 26: $periodText = r.text(end); break;
      case 32: $endDate = r.int64Number(); break;
      case 42: $endDateStr = r.text(end); break;
      case 48: $employeeNum = r.int64Number(); break;
      case 57: $employeeNumYoy = r.double(); break;
      case 65: $incomePerCapita = r.double(); break;
      case 73: $incomePerCapitaYoy = r.double(); break;
      case 81: $profitPerCapita = r.double(); break;
      case 89: $profitPerCapitaYoy = r.double(); break;
      case 97: $netProfitPerCapita = r.double(); break;
      case 105: $netProfitPerCapitaYoy = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetCompanyOperationalEfficiencyOperationalEfficiencyItem>({ fiscalYear: $fiscalYear, financialType: $financialType, periodText: $periodText, endDate: $endDate, endDateStr: $endDateStr, employeeNum: $employeeNum, employeeNumYoy: $employeeNumYoy, incomePerCapita: $incomePerCapita, incomePerCapitaYoy: $incomePerCapitaYoy, profitPerCapita: $profitPerCapita, profitPerCapitaYoy: $profitPerCapitaYoy, netProfitPerCapita: $netProfitPerCapita, netProfitPerCapitaYoy: $netProfitPerCapitaYoy }, end, unknown);
}

/**
 * Which company, which kind of period, and in which currency.
 *
 * OpenD's `Qot_GetCompanyOperationalEfficiency.C2S`, sent with {@linkcode QotGetCompanyOperationalEfficiency}.
 */
export interface QotGetCompanyOperationalEfficiencyC2S extends Message {
  /** The stock or fund whose company it is. */
  security: Security;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
  /**
   * Currency to convert amounts to, by its ISO 4217 code: CNY, USD, HKD, SGD, JPY, CAD, AUD. Left out: a
   * default one.
   */
  currencyCode?: string | undefined;
  /** Only periods of this kind: 0 to 7 are understood, and 0, the default, means any. */
  financialType?: F10Type | undefined;
}

/**
 * Which company, which kind of period, and in which currency.
 *
 * What a request gives for OpenD's `Qot_GetCompanyOperationalEfficiency.C2S`, sent with {@linkcode QotGetCompanyOperationalEfficiency}.
 */
export interface QotGetCompanyOperationalEfficiencyC2SInput extends Message {
  /** The stock or fund whose company it is. */
  security: SecurityInput;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
  /**
   * Currency to convert amounts to, by its ISO 4217 code: CNY, USD, HKD, SGD, JPY, CAD, AUD. Left out: a
   * default one.
   */
  currencyCode?: string | undefined;
  /** Only periods of this kind: 0 to 7 are understood, and 0, the default, means any. */
  financialType?: F10Type | undefined;
}

/** Writes a `Qot_GetCompanyOperationalEfficiency.C2S`. */
export function encodeQotGetCompanyOperationalEfficiencyC2S(w: Writer, v: QotGetCompanyOperationalEfficiencyC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.nextKey != null) w.string(18, v.nextKey, "nextKey");
  if (v.num != null) w.int32(24, v.num, "num");
  if (v.currencyCode != null) w.string(34, v.currencyCode, "currencyCode");
  if (v.financialType != null) w.int32(40, v.financialType, "financialType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCompanyOperationalEfficiency.C2S`. */
export function decodeQotGetCompanyOperationalEfficiencyC2S(r: Reader, end: number): QotGetCompanyOperationalEfficiencyC2S {
  let $security: Security | undefined;
  let $nextKey: string | undefined;
  let $num: number | undefined;
  let $currencyCode: string | undefined;
  let $financialType: F10Type | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $nextKey = r.text(end); break;
      case 24: $num = r.int(); break;
      case 34: $currencyCode = r.text(end); break;
      case 40: $financialType = r.int() as F10Type; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetCompanyOperationalEfficiency.C2S", { security: $security });
  return r.finish<QotGetCompanyOperationalEfficiencyC2S>({ security: $security, nextKey: $nextKey, num: $num, currencyCode: $currencyCode, financialType: $financialType }, end, unknown);
}

/**
 * One page of periods.
 *
 * OpenD's `Qot_GetCompanyOperationalEfficiency.S2C`, brought by {@linkcode QotGetCompanyOperationalEfficiency}.
 */
export interface QotGetCompanyOperationalEfficiencyS2C extends Message {
  /** The periods of this page, newest first in the official sample. */
  itemList: readonly QotGetCompanyOperationalEfficiencyOperationalEfficiencyItem[];
  /** What to ask for the next page with; "-1" when there are no more. */
  nextKey?: string | undefined;
  /** Currency of all amounts in the reply, by its ISO 4217 code. */
  currencyCode?: string | undefined;
}

/** Writes a `Qot_GetCompanyOperationalEfficiency.S2C`. */
export function encodeQotGetCompanyOperationalEfficiencyS2C(w: Writer, v: QotGetCompanyOperationalEfficiencyS2C): void {
  let at: number;
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(10); encodeQotGetCompanyOperationalEfficiencyOperationalEfficiencyItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.nextKey != null) w.string(18, v.nextKey, "nextKey");
  if (v.currencyCode != null) w.string(26, v.currencyCode, "currencyCode");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCompanyOperationalEfficiency.S2C`. */
export function decodeQotGetCompanyOperationalEfficiencyS2C(r: Reader, end: number): QotGetCompanyOperationalEfficiencyS2C {
  let $itemList: QotGetCompanyOperationalEfficiencyOperationalEfficiencyItem[] | undefined;
  let $nextKey: string | undefined;
  let $currencyCode: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($itemList ??= []).push(decodeQotGetCompanyOperationalEfficiencyOperationalEfficiencyItem(r, r.endOf(end))); break;
      case 18: $nextKey = r.text(end); break;
      case 26: $currencyCode = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetCompanyOperationalEfficiencyS2C>({ itemList: $itemList ?? none, nextKey: $nextKey, currencyCode: $currencyCode }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetCompanyOperationalEfficiency.Request`, sent with {@linkcode QotGetCompanyOperationalEfficiency}.
 */
export interface QotGetCompanyOperationalEfficiencyRequest extends Message {
  /** What is asked. */
  c2s: QotGetCompanyOperationalEfficiencyC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetCompanyOperationalEfficiency.Request`, sent with {@linkcode QotGetCompanyOperationalEfficiency}.
 */
export interface QotGetCompanyOperationalEfficiencyRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetCompanyOperationalEfficiencyC2SInput;
}

/** Writes a `Qot_GetCompanyOperationalEfficiency.Request`. */
export function encodeQotGetCompanyOperationalEfficiencyRequest(w: Writer, v: QotGetCompanyOperationalEfficiencyRequestInput): void {
  writeRequest(w, v, encodeQotGetCompanyOperationalEfficiencyC2S);
}

/** Reads a `Qot_GetCompanyOperationalEfficiency.Request`. */
export function decodeQotGetCompanyOperationalEfficiencyRequest(r: Reader, end: number): QotGetCompanyOperationalEfficiencyRequest {
  let $c2s: QotGetCompanyOperationalEfficiencyC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetCompanyOperationalEfficiencyC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetCompanyOperationalEfficiency.Request", { c2s: $c2s });
  return r.finish<QotGetCompanyOperationalEfficiencyRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetCompanyOperationalEfficiency.Response`, brought by {@linkcode QotGetCompanyOperationalEfficiency}.
 */
export interface QotGetCompanyOperationalEfficiencyResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetCompanyOperationalEfficiencyS2C | undefined;
}

/** Writes a `Qot_GetCompanyOperationalEfficiency.Response`. */
export function encodeQotGetCompanyOperationalEfficiencyResponse(w: Writer, v: QotGetCompanyOperationalEfficiencyResponse): void {
  writeResponse(w, v, encodeQotGetCompanyOperationalEfficiencyS2C);
}

/** Reads a `Qot_GetCompanyOperationalEfficiency.Response`. */
export function decodeQotGetCompanyOperationalEfficiencyResponse(r: Reader, end: number): QotGetCompanyOperationalEfficiencyResponse {
  return readResponse("Qot_GetCompanyOperationalEfficiency.Response", r, end, decodeQotGetCompanyOperationalEfficiencyS2C) as QotGetCompanyOperationalEfficiencyResponse;
}

/**
 * How many people a company employs, and its revenue and profit per employee, period by period. For stocks
 * and funds. Paged by nextKey. OpenD takes 30 of them in 30 seconds.
 *
 * OpenD's `Qot_GetCompanyOperationalEfficiency` (3246), a request.
 *
 * @example
 * ```ts
 * import { QotGetCompanyOperationalEfficiency } from "@opend/client/commands";
 *
 * const { itemList } = await quote.request(QotGetCompanyOperationalEfficiency, { security: "HK.00700" });
 * ```
 */
export const QotGetCompanyOperationalEfficiency: RequestCommand<QotGetCompanyOperationalEfficiencyC2SInput, QotGetCompanyOperationalEfficiencyS2C> = {
  kind: "request",
  id: 3246,
  name: "Qot_GetCompanyOperationalEfficiency",
  limit: { requests: 30 },
  encode: encodeQotGetCompanyOperationalEfficiencyRequest,
  decode: decodeQotGetCompanyOperationalEfficiencyResponse,
  decodeData: decodeQotGetCompanyOperationalEfficiencyS2C,
};

// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { F10Type, FinancialStatementsType, Security, SecurityInput } from "./qot_common.ts";

/**
 * What one line of the statements is called.
 *
 * OpenD's `Qot_GetFinancialsStatements.FinancialFieldInfo`, held by {@linkcode QotGetFinancialsStatementsS2C}.
 */
export interface QotGetFinancialsStatementsFinancialFieldInfo extends Message {
  /** Number that stands for the line in every report. */
  fieldId?: bigint | undefined;
  /** Name of the line, such as revenue, in the current language. */
  displayName?: string | undefined;
}

/** Writes a `Qot_GetFinancialsStatements.FinancialFieldInfo`. */
export function encodeQotGetFinancialsStatementsFinancialFieldInfo(w: Writer, v: QotGetFinancialsStatementsFinancialFieldInfo): void {
  if (v.fieldId != null) w.int64BigInt(8, v.fieldId, "fieldId");
  if (v.displayName != null) w.string(18, v.displayName, "displayName");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsStatements.FinancialFieldInfo`. */
export function decodeQotGetFinancialsStatementsFinancialFieldInfo(r: Reader, end: number): QotGetFinancialsStatementsFinancialFieldInfo {
  let $fieldId: bigint | undefined;
  let $displayName: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $fieldId = r.int64BigInt(); break;
      case 18: $displayName = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFinancialsStatementsFinancialFieldInfo>({ fieldId: $fieldId, displayName: $displayName }, end, unknown);
}

/**
 * One line of one statement.
 *
 * OpenD's `Qot_GetFinancialsStatements.FinancialItem`, held by {@linkcode QotGetFinancialsStatementsFinancialReport}.
 */
export interface QotGetFinancialsStatementsFinancialItem extends Message {
  /** Which line it is: the structureList tells its name. */
  fieldId?: bigint | undefined;
  /** Value of the line, amounts in the report's currency; costs are negative in the official sample. */
  data?: number | undefined;
  /**
   * Change against the same period a year before, in percent (12.34 = 12.34 %); absent when that is not
   * known.
   */
  yoy?: number | undefined;
  /** Change against the period before, in percent (12.34 = 12.34 %); absent when that is not known. */
  qoq?: number | undefined;
}

/** Writes a `Qot_GetFinancialsStatements.FinancialItem`. */
export function encodeQotGetFinancialsStatementsFinancialItem(w: Writer, v: QotGetFinancialsStatementsFinancialItem): void {
  if (v.fieldId != null) w.int64BigInt(8, v.fieldId, "fieldId");
  if (v.data != null) w.double(17, v.data, "data");
  if (v.yoy != null) w.double(25, v.yoy, "yoy");
  if (v.qoq != null) w.double(33, v.qoq, "qoq");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsStatements.FinancialItem`. */
export function decodeQotGetFinancialsStatementsFinancialItem(r: Reader, end: number): QotGetFinancialsStatementsFinancialItem {
  let $fieldId: bigint | undefined;
  let $data: number | undefined;
  let $yoy: number | undefined;
  let $qoq: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $fieldId = r.int64BigInt(); break;
      case 17: $data = r.double(); break;
      case 25: $yoy = r.double(); break;
      case 33: $qoq = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFinancialsStatementsFinancialItem>({ fieldId: $fieldId, data: $data, yoy: $yoy, qoq: $qoq }, end, unknown);
}

/**
 * The statement of one period.
 *
 * OpenD's `Qot_GetFinancialsStatements.FinancialReport`, held by {@linkcode QotGetFinancialsStatementsS2C}.
 */
export interface QotGetFinancialsStatementsFinancialReport extends Message {
  /** Last day of the period, in seconds since the epoch. */
  dateTime?: number | undefined;
  /** Last day of the period as YYYY-MM-DD, in the market's time zone. */
  dateTimeStr?: string | undefined;
  /** Financial year, such as 2024; 0 when it is not known. */
  fiscalYear?: number | undefined;
  /**
   * Which part of the financial year it covers; 0 when that is not known. Can be given to the next request as
   * it is.
   */
  financialType?: F10Type | undefined;
  /** The period in words, such as "2024/Q3" or "2024/FY". */
  periodText?: string | undefined;
  /** The lines of the statement. */
  itemList: readonly QotGetFinancialsStatementsFinancialItem[];
  /** Name of the currency for showing; currencyCode is what to rely on. */
  currencyInfo?: string | undefined;
  /** What rules it was drawn up by, in words, such as IFRS. */
  accountingStandards?: string | undefined;
  /** The auditor's opinion in words, such as unqualified. */
  auditorReport?: string | undefined;
  /** Currency of all amounts in the report, by its ISO 4217 code. */
  currencyCode?: string | undefined;
}

/** Writes a `Qot_GetFinancialsStatements.FinancialReport`. */
export function encodeQotGetFinancialsStatementsFinancialReport(w: Writer, v: QotGetFinancialsStatementsFinancialReport): void {
  let at: number;
  if (v.dateTime != null) w.int64Number(8, v.dateTime, "dateTime");
  if (v.dateTimeStr != null) w.string(18, v.dateTimeStr, "dateTimeStr");
  if (v.fiscalYear != null) w.int32(24, v.fiscalYear, "fiscalYear");
  if (v.financialType != null) w.int32(32, v.financialType, "financialType");
  if (v.periodText != null) w.string(42, v.periodText, "periodText");
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(50); encodeQotGetFinancialsStatementsFinancialItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.currencyInfo != null) w.string(58, v.currencyInfo, "currencyInfo");
  if (v.accountingStandards != null) w.string(66, v.accountingStandards, "accountingStandards");
  if (v.auditorReport != null) w.string(74, v.auditorReport, "auditorReport");
  if (v.currencyCode != null) w.string(82, v.currencyCode, "currencyCode");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsStatements.FinancialReport`. */
export function decodeQotGetFinancialsStatementsFinancialReport(r: Reader, end: number): QotGetFinancialsStatementsFinancialReport {
  let $dateTime: number | undefined;
  let $dateTimeStr: string | undefined;
  let $fiscalYear: number | undefined;
  let $financialType: F10Type | undefined;
  let $periodText: string | undefined;
  let $itemList: QotGetFinancialsStatementsFinancialItem[] | undefined;
  let $currencyInfo: string | undefined;
  let $accountingStandards: string | undefined;
  let $auditorReport: string | undefined;
  let $currencyCode: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $dateTime = r.int64Number(); break;
      case 18: $dateTimeStr = r.text(end); break;
      case 24: $fiscalYear = r.int(); break;
      case 32: $financialType = r.int() as F10Type; break;
      case 42: $periodText = r.text(end); break;
      case 50: ($itemList ??= []).push(decodeQotGetFinancialsStatementsFinancialItem(r, r.endOf(end))); break;
      case 58: $currencyInfo = r.text(end); break;
      case 66: $accountingStandards = r.text(end); break;
      case 74: $auditorReport = r.text(end); break;
      case 82: $currencyCode = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFinancialsStatementsFinancialReport>({ dateTime: $dateTime, dateTimeStr: $dateTimeStr, fiscalYear: $fiscalYear, financialType: $financialType, periodText: $periodText, itemList: $itemList ?? none, currencyInfo: $currencyInfo, accountingStandards: $accountingStandards, auditorReport: $auditorReport, currencyCode: $currencyCode }, end, unknown);
}

/**
 * Which statement of which company, for which periods, and in which currency.
 *
 * OpenD's `Qot_GetFinancialsStatements.C2S`, sent with {@linkcode QotGetFinancialsStatements}.
 */
export interface QotGetFinancialsStatementsC2S extends Message {
  /** The stock or fund whose company it is. */
  security: Security;
  /** Which of the statements; the income statement when left out. */
  statementType?: FinancialStatementsType | undefined;
  /** Only periods of this kind: 0 to 7 and 9 to 11 are understood. Default: 10, quarters and years. */
  financialType?: F10Type | undefined;
  /**
   * Currency to convert amounts to, by its ISO 4217 code: CNY, USD, HKD, SGD, JPY, CAD, AUD. Left out: as
   * reported.
   */
  currencyCode?: string | undefined;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many reports to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
}

/**
 * Which statement of which company, for which periods, and in which currency.
 *
 * What a request gives for OpenD's `Qot_GetFinancialsStatements.C2S`, sent with {@linkcode QotGetFinancialsStatements}.
 */
export interface QotGetFinancialsStatementsC2SInput extends Message {
  /** The stock or fund whose company it is. */
  security: SecurityInput;
  /** Which of the statements; the income statement when left out. */
  statementType?: FinancialStatementsType | undefined;
  /** Only periods of this kind: 0 to 7 and 9 to 11 are understood. Default: 10, quarters and years. */
  financialType?: F10Type | undefined;
  /**
   * Currency to convert amounts to, by its ISO 4217 code: CNY, USD, HKD, SGD, JPY, CAD, AUD. Left out: as
   * reported.
   */
  currencyCode?: string | undefined;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many reports to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
}

/** Writes a `Qot_GetFinancialsStatements.C2S`. */
export function encodeQotGetFinancialsStatementsC2S(w: Writer, v: QotGetFinancialsStatementsC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.statementType != null) w.int32(16, v.statementType, "statementType");
  if (v.financialType != null) w.int32(24, v.financialType, "financialType");
  if (v.currencyCode != null) w.string(34, v.currencyCode, "currencyCode");
  if (v.nextKey != null) w.string(42, v.nextKey, "nextKey");
  if (v.num != null) w.int32(48, v.num, "num");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsStatements.C2S`. */
export function decodeQotGetFinancialsStatementsC2S(r: Reader, end: number): QotGetFinancialsStatementsC2S {
  let $security: Security | undefined;
  let $statementType: FinancialStatementsType | undefined;
  let $financialType: F10Type | undefined;
  let $currencyCode: string | undefined;
  let $nextKey: string | undefined;
  let $num: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $statementType = r.int() as FinancialStatementsType; break;
      case 24: $financialType = r.int() as F10Type; break;
      case 34: $currencyCode = r.text(end); break;
      case 42: $nextKey = r.text(end); break;
      case 48: $num = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetFinancialsStatements.C2S", { security: $security });
  return r.finish<QotGetFinancialsStatementsC2S>({ security: $security, statementType: $statementType, financialType: $financialType, currencyCode: $currencyCode, nextKey: $nextKey, num: $num }, end, unknown);
}

/**
 * One page of reports, and the names of their lines.
 *
 * OpenD's `Qot_GetFinancialsStatements.S2C`, brought by {@linkcode QotGetFinancialsStatements}.
 */
export interface QotGetFinancialsStatementsS2C extends Message {
  /** Names of the lines that occur in these reports, and only of those. */
  structureList: readonly QotGetFinancialsStatementsFinancialFieldInfo[];
  /** The reports in order of time, newest first in the official sample. */
  reportList: readonly QotGetFinancialsStatementsFinancialReport[];
  /** What to ask for the next page with; "-1" when there are no more. */
  nextKey?: string | undefined;
}

/** Writes a `Qot_GetFinancialsStatements.S2C`. */
export function encodeQotGetFinancialsStatementsS2C(w: Writer, v: QotGetFinancialsStatementsS2C): void {
  let at: number;
  for (const x of w.list(v.structureList, "structureList")) { at = w.open(10); encodeQotGetFinancialsStatementsFinancialFieldInfo(w, w.object(x, "structureList")); w.close(at); }
  for (const x of w.list(v.reportList, "reportList")) { at = w.open(18); encodeQotGetFinancialsStatementsFinancialReport(w, w.object(x, "reportList")); w.close(at); }
  if (v.nextKey != null) w.string(26, v.nextKey, "nextKey");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsStatements.S2C`. */
export function decodeQotGetFinancialsStatementsS2C(r: Reader, end: number): QotGetFinancialsStatementsS2C {
  let $structureList: QotGetFinancialsStatementsFinancialFieldInfo[] | undefined;
  let $reportList: QotGetFinancialsStatementsFinancialReport[] | undefined;
  let $nextKey: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($structureList ??= []).push(decodeQotGetFinancialsStatementsFinancialFieldInfo(r, r.endOf(end))); break;
      case 18: ($reportList ??= []).push(decodeQotGetFinancialsStatementsFinancialReport(r, r.endOf(end))); break;
      case 26: $nextKey = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFinancialsStatementsS2C>({ structureList: $structureList ?? none, reportList: $reportList ?? none, nextKey: $nextKey }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetFinancialsStatements.Request`, sent with {@linkcode QotGetFinancialsStatements}.
 */
export interface QotGetFinancialsStatementsRequest extends Message {
  /** What is asked. */
  c2s: QotGetFinancialsStatementsC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetFinancialsStatements.Request`, sent with {@linkcode QotGetFinancialsStatements}.
 */
export interface QotGetFinancialsStatementsRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetFinancialsStatementsC2SInput;
}

/** Writes a `Qot_GetFinancialsStatements.Request`. */
export function encodeQotGetFinancialsStatementsRequest(w: Writer, v: QotGetFinancialsStatementsRequestInput): void {
  writeRequest(w, v, encodeQotGetFinancialsStatementsC2S);
}

/** Reads a `Qot_GetFinancialsStatements.Request`. */
export function decodeQotGetFinancialsStatementsRequest(r: Reader, end: number): QotGetFinancialsStatementsRequest {
  let $c2s: QotGetFinancialsStatementsC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetFinancialsStatementsC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetFinancialsStatements.Request", { c2s: $c2s });
  return r.finish<QotGetFinancialsStatementsRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetFinancialsStatements.Response`, brought by {@linkcode QotGetFinancialsStatements}.
 */
export interface QotGetFinancialsStatementsResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetFinancialsStatementsS2C | undefined;
}

/** Writes a `Qot_GetFinancialsStatements.Response`. */
export function encodeQotGetFinancialsStatementsResponse(w: Writer, v: QotGetFinancialsStatementsResponse): void {
  writeResponse(w, v, encodeQotGetFinancialsStatementsS2C);
}

/** Reads a `Qot_GetFinancialsStatements.Response`. */
export function decodeQotGetFinancialsStatementsResponse(r: Reader, end: number): QotGetFinancialsStatementsResponse {
  return readResponse("Qot_GetFinancialsStatements.Response", r, end, decodeQotGetFinancialsStatementsS2C) as QotGetFinancialsStatementsResponse;
}

/**
 * A company's financial statements: income statement, balance sheet, cash flow statement or key figures. For
 * stocks and funds. Paged by nextKey. OpenD takes 30 of them in 30 seconds. It came with OpenD 10.6.
 *
 * OpenD's `Qot_GetFinancialsStatements` (3227), a request.
 *
 * @example
 * ```ts
 * import { QotGetFinancialsStatements } from "@opend/client/commands";
 *
 * const { structureList } = await quote.request(QotGetFinancialsStatements, { security: "HK.00700" });
 * ```
 */
export const QotGetFinancialsStatements: RequestCommand<QotGetFinancialsStatementsC2SInput, QotGetFinancialsStatementsS2C> = {
  kind: "request",
  id: 3227,
  name: "Qot_GetFinancialsStatements",
  limit: { requests: 30 },
  encode: encodeQotGetFinancialsStatementsRequest,
  decode: decodeQotGetFinancialsStatementsResponse,
  decodeData: decodeQotGetFinancialsStatementsS2C,
};

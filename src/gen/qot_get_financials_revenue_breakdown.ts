// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { F10Type, RevenueBreakdownType, Security, SecurityInput } from "./qot_common.ts";

/**
 * One part of the revenue.
 *
 * OpenD's `Qot_GetFinancialsRevenueBreakdown.MainIncomeItem`, held by {@linkcode QotGetFinancialsRevenueBreakdownRevenueBreakdownGroup}.
 */
export interface QotGetFinancialsRevenueBreakdownMainIncomeItem extends Message {
  /** What the part is: a product, an industry, a region or a business. */
  name?: string | undefined;
  /** Revenue of this part, in the reply's currencyCode. */
  mainOperIncome?: number | undefined;
  /** Its part of all revenue, in percent (12.34 = 12.34 %). */
  ratio?: number | undefined;
}

/** Writes a `Qot_GetFinancialsRevenueBreakdown.MainIncomeItem`. */
export function encodeQotGetFinancialsRevenueBreakdownMainIncomeItem(w: Writer, v: QotGetFinancialsRevenueBreakdownMainIncomeItem): void {
  if (v.name != null) w.string(10, v.name, "name");
  if (v.mainOperIncome != null) w.double(17, v.mainOperIncome, "mainOperIncome");
  if (v.ratio != null) w.double(25, v.ratio, "ratio");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsRevenueBreakdown.MainIncomeItem`. */
export function decodeQotGetFinancialsRevenueBreakdownMainIncomeItem(r: Reader, end: number): QotGetFinancialsRevenueBreakdownMainIncomeItem {
  let $name: string | undefined;
  let $mainOperIncome: number | undefined;
  let $ratio: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $name = r.text(end); break;
      case 17: $mainOperIncome = r.double(); break;
      case 25: $ratio = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFinancialsRevenueBreakdownMainIncomeItem>({ name: $name, mainOperIncome: $mainOperIncome, ratio: $ratio }, end, unknown);
}

/**
 * The revenue split up in one way.
 *
 * OpenD's `Qot_GetFinancialsRevenueBreakdown.RevenueBreakdownGroup`, held by {@linkcode QotGetFinancialsRevenueBreakdownS2C}.
 */
export interface QotGetFinancialsRevenueBreakdownRevenueBreakdownGroup extends Message {
  /** What it is split up by: product, industry, region or business. */
  type?: RevenueBreakdownType | undefined;
  /** The parts that the revenue is split into. */
  itemList: readonly QotGetFinancialsRevenueBreakdownMainIncomeItem[];
}

/** Writes a `Qot_GetFinancialsRevenueBreakdown.RevenueBreakdownGroup`. */
export function encodeQotGetFinancialsRevenueBreakdownRevenueBreakdownGroup(w: Writer, v: QotGetFinancialsRevenueBreakdownRevenueBreakdownGroup): void {
  let at: number;
  if (v.type != null) w.int32(8, v.type, "type");
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(18); encodeQotGetFinancialsRevenueBreakdownMainIncomeItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsRevenueBreakdown.RevenueBreakdownGroup`. */
export function decodeQotGetFinancialsRevenueBreakdownRevenueBreakdownGroup(r: Reader, end: number): QotGetFinancialsRevenueBreakdownRevenueBreakdownGroup {
  let $type: RevenueBreakdownType | undefined;
  let $itemList: QotGetFinancialsRevenueBreakdownMainIncomeItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $type = r.int() as RevenueBreakdownType; break;
      case 18: ($itemList ??= []).push(decodeQotGetFinancialsRevenueBreakdownMainIncomeItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFinancialsRevenueBreakdownRevenueBreakdownGroup>({ type: $type, itemList: $itemList ?? none }, end, unknown);
}

/**
 * A period that can be asked for.
 *
 * OpenD's `Qot_GetFinancialsRevenueBreakdown.ScreenDate`, held by {@linkcode QotGetFinancialsRevenueBreakdownS2C}.
 */
export interface QotGetFinancialsRevenueBreakdownScreenDate extends Message {
  /** What to give as the date of a request for this period, unchanged; in seconds since the epoch. */
  date?: number | undefined;
  /** The period in words, such as "2024/Q3" or "2024/FY". */
  periodText?: string | undefined;
  /** Which part of the financial year the period covers: a quarter, several, or all of it. */
  financialType?: F10Type | undefined;
}

/** Writes a `Qot_GetFinancialsRevenueBreakdown.ScreenDate`. */
export function encodeQotGetFinancialsRevenueBreakdownScreenDate(w: Writer, v: QotGetFinancialsRevenueBreakdownScreenDate): void {
  if (v.date != null) w.uint32(8, v.date, "date");
  if (v.periodText != null) w.string(18, v.periodText, "periodText");
  if (v.financialType != null) w.int32(24, v.financialType, "financialType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsRevenueBreakdown.ScreenDate`. */
export function decodeQotGetFinancialsRevenueBreakdownScreenDate(r: Reader, end: number): QotGetFinancialsRevenueBreakdownScreenDate {
  let $date: number | undefined;
  let $periodText: string | undefined;
  let $financialType: F10Type | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $date = r.uint32(); break;
      case 18: $periodText = r.text(end); break;
      case 24: $financialType = r.int() as F10Type; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFinancialsRevenueBreakdownScreenDate>({ date: $date, periodText: $periodText, financialType: $financialType }, end, unknown);
}

/**
 * Which company, which period, and in which currency.
 *
 * OpenD's `Qot_GetFinancialsRevenueBreakdown.C2S`, sent with {@linkcode QotGetFinancialsRevenueBreakdown}.
 */
export interface QotGetFinancialsRevenueBreakdownC2S extends Message {
  /** The stock or fund whose company it is. */
  security: Security;
  /** Which period: a date out of screenDateList, in seconds since the epoch. 0 or left out: the latest. */
  date?: number | undefined;
  /** Only periods of this kind: 0 to 7 and 9 are understood, and 0, the default, means any. */
  financialType?: F10Type | undefined;
  /**
   * Currency to convert amounts to, by its ISO 4217 code: CNY, USD, HKD, SGD, JPY, CAD, AUD. Left out: as
   * reported.
   */
  currencyCode?: string | undefined;
}

/**
 * Which company, which period, and in which currency.
 *
 * What a request gives for OpenD's `Qot_GetFinancialsRevenueBreakdown.C2S`, sent with {@linkcode QotGetFinancialsRevenueBreakdown}.
 */
export interface QotGetFinancialsRevenueBreakdownC2SInput extends Message {
  /** The stock or fund whose company it is. */
  security: SecurityInput;
  /** Which period: a date out of screenDateList, in seconds since the epoch. 0 or left out: the latest. */
  date?: number | undefined;
  /** Only periods of this kind: 0 to 7 and 9 are understood, and 0, the default, means any. */
  financialType?: F10Type | undefined;
  /**
   * Currency to convert amounts to, by its ISO 4217 code: CNY, USD, HKD, SGD, JPY, CAD, AUD. Left out: as
   * reported.
   */
  currencyCode?: string | undefined;
}

/** Writes a `Qot_GetFinancialsRevenueBreakdown.C2S`. */
export function encodeQotGetFinancialsRevenueBreakdownC2S(w: Writer, v: QotGetFinancialsRevenueBreakdownC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.date != null) w.uint32(16, v.date, "date");
  if (v.financialType != null) w.int32(24, v.financialType, "financialType");
  if (v.currencyCode != null) w.string(34, v.currencyCode, "currencyCode");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsRevenueBreakdown.C2S`. */
export function decodeQotGetFinancialsRevenueBreakdownC2S(r: Reader, end: number): QotGetFinancialsRevenueBreakdownC2S {
  let $security: Security | undefined;
  let $date: number | undefined;
  let $financialType: F10Type | undefined;
  let $currencyCode: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $date = r.uint32(); break;
      case 24: $financialType = r.int() as F10Type; break;
      case 34: $currencyCode = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetFinancialsRevenueBreakdown.C2S", { security: $security });
  return r.finish<QotGetFinancialsRevenueBreakdownC2S>({ security: $security, date: $date, financialType: $financialType, currencyCode: $currencyCode }, end, unknown);
}

/**
 * The revenue of one period, split up in every way known.
 *
 * OpenD's `Qot_GetFinancialsRevenueBreakdown.S2C`, brought by {@linkcode QotGetFinancialsRevenueBreakdown}.
 */
export interface QotGetFinancialsRevenueBreakdownS2C extends Message {
  /** The period that the reply is of, in words such as "2024/Q3" or "2024/FY". */
  period?: string | undefined;
  /** One entry for each way of splitting the revenue up. */
  breakdownList: readonly QotGetFinancialsRevenueBreakdownRevenueBreakdownGroup[];
  /** Currency of all amounts in the reply, by its ISO 4217 code. */
  currencyCode?: string | undefined;
  /** Periods that can be asked for; only there when the request had neither date nor financialType. */
  screenDateList: readonly QotGetFinancialsRevenueBreakdownScreenDate[];
}

/** Writes a `Qot_GetFinancialsRevenueBreakdown.S2C`. */
export function encodeQotGetFinancialsRevenueBreakdownS2C(w: Writer, v: QotGetFinancialsRevenueBreakdownS2C): void {
  let at: number;
  if (v.period != null) w.string(10, v.period, "period");
  for (const x of w.list(v.breakdownList, "breakdownList")) { at = w.open(18); encodeQotGetFinancialsRevenueBreakdownRevenueBreakdownGroup(w, w.object(x, "breakdownList")); w.close(at); }
  if (v.currencyCode != null) w.string(26, v.currencyCode, "currencyCode");
  for (const x of w.list(v.screenDateList, "screenDateList")) { at = w.open(34); encodeQotGetFinancialsRevenueBreakdownScreenDate(w, w.object(x, "screenDateList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsRevenueBreakdown.S2C`. */
export function decodeQotGetFinancialsRevenueBreakdownS2C(r: Reader, end: number): QotGetFinancialsRevenueBreakdownS2C {
  let $period: string | undefined;
  let $breakdownList: QotGetFinancialsRevenueBreakdownRevenueBreakdownGroup[] | undefined;
  let $currencyCode: string | undefined;
  let $screenDateList: QotGetFinancialsRevenueBreakdownScreenDate[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $period = r.text(end); break;
      case 18: ($breakdownList ??= []).push(decodeQotGetFinancialsRevenueBreakdownRevenueBreakdownGroup(r, r.endOf(end))); break;
      case 26: $currencyCode = r.text(end); break;
      case 34: ($screenDateList ??= []).push(decodeQotGetFinancialsRevenueBreakdownScreenDate(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFinancialsRevenueBreakdownS2C>({ period: $period, breakdownList: $breakdownList ?? none, currencyCode: $currencyCode, screenDateList: $screenDateList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetFinancialsRevenueBreakdown.Request`, sent with {@linkcode QotGetFinancialsRevenueBreakdown}.
 */
export interface QotGetFinancialsRevenueBreakdownRequest extends Message {
  /** What is asked. */
  c2s: QotGetFinancialsRevenueBreakdownC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetFinancialsRevenueBreakdown.Request`, sent with {@linkcode QotGetFinancialsRevenueBreakdown}.
 */
export interface QotGetFinancialsRevenueBreakdownRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetFinancialsRevenueBreakdownC2SInput;
}

/** Writes a `Qot_GetFinancialsRevenueBreakdown.Request`. */
export function encodeQotGetFinancialsRevenueBreakdownRequest(w: Writer, v: QotGetFinancialsRevenueBreakdownRequestInput): void {
  writeRequest(w, v, encodeQotGetFinancialsRevenueBreakdownC2S);
}

/** Reads a `Qot_GetFinancialsRevenueBreakdown.Request`. */
export function decodeQotGetFinancialsRevenueBreakdownRequest(r: Reader, end: number): QotGetFinancialsRevenueBreakdownRequest {
  let $c2s: QotGetFinancialsRevenueBreakdownC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetFinancialsRevenueBreakdownC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetFinancialsRevenueBreakdown.Request", { c2s: $c2s });
  return r.finish<QotGetFinancialsRevenueBreakdownRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetFinancialsRevenueBreakdown.Response`, brought by {@linkcode QotGetFinancialsRevenueBreakdown}.
 */
export interface QotGetFinancialsRevenueBreakdownResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetFinancialsRevenueBreakdownS2C | undefined;
}

/** Writes a `Qot_GetFinancialsRevenueBreakdown.Response`. */
export function encodeQotGetFinancialsRevenueBreakdownResponse(w: Writer, v: QotGetFinancialsRevenueBreakdownResponse): void {
  writeResponse(w, v, encodeQotGetFinancialsRevenueBreakdownS2C);
}

/** Reads a `Qot_GetFinancialsRevenueBreakdown.Response`. */
export function decodeQotGetFinancialsRevenueBreakdownResponse(r: Reader, end: number): QotGetFinancialsRevenueBreakdownResponse {
  return readResponse("Qot_GetFinancialsRevenueBreakdown.Response", r, end, decodeQotGetFinancialsRevenueBreakdownS2C) as QotGetFinancialsRevenueBreakdownResponse;
}

/**
 * What a company's revenue is made of: by product, industry, region and line of business. For stocks and
 * funds. A request without date and financialType gets the latest period and the list of those to choose
 * from. OpenD takes 30 of them in 30 seconds.
 *
 * OpenD's `Qot_GetFinancialsRevenueBreakdown` (3228), a request.
 *
 * @example
 * ```ts
 * import { QotGetFinancialsRevenueBreakdown } from "@opend/client/commands";
 *
 * const { breakdownList } = await quote.request(QotGetFinancialsRevenueBreakdown, { security: "HK.00700" });
 * ```
 */
export const QotGetFinancialsRevenueBreakdown: RequestCommand<QotGetFinancialsRevenueBreakdownC2SInput, QotGetFinancialsRevenueBreakdownS2C> = {
  kind: "request",
  id: 3228,
  name: "Qot_GetFinancialsRevenueBreakdown",
  limit: { requests: 30 },
  encode: encodeQotGetFinancialsRevenueBreakdownRequest,
  decode: decodeQotGetFinancialsRevenueBreakdownResponse,
  decodeData: decodeQotGetFinancialsRevenueBreakdownS2C,
};

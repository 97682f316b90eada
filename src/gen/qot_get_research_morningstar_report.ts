// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { MorningstarRatingType, Security, SecurityInput } from "./qot_common.ts";

/**
 * A text, and when it was written.
 *
 * OpenD's `Qot_GetResearchMorningstarReport.StringWithUpdateTime`, held by {@linkcode QotGetResearchMorningstarReportS2C}.
 */
export interface QotGetResearchMorningstarReportStringWithUpdateTime extends Message {
  /** The text itself. */
  context?: string | undefined;
  /** When the text was last changed, in seconds since the epoch. */
  updateTime?: number | undefined;
  /** Day on which the text was last changed, as YYYY-MM-DD in the market's time zone. */
  updateTimeStr?: string | undefined;
}

/** Writes a `Qot_GetResearchMorningstarReport.StringWithUpdateTime`. */
export function encodeQotGetResearchMorningstarReportStringWithUpdateTime(w: Writer, v: QotGetResearchMorningstarReportStringWithUpdateTime): void {
  if (v.context != null) w.string(10, v.context, "context");
  if (v.updateTime != null) w.int64Number(16, v.updateTime, "updateTime");
  if (v.updateTimeStr != null) w.string(26, v.updateTimeStr, "updateTimeStr");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetResearchMorningstarReport.StringWithUpdateTime`. */
export function decodeQotGetResearchMorningstarReportStringWithUpdateTime(r: Reader, end: number): QotGetResearchMorningstarReportStringWithUpdateTime {
  let $context: string | undefined;
  let $updateTime: number | undefined;
  let $updateTimeStr: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $context = r.text(end); break;
      case 16: $updateTime = r.int64Number(); break;
      case 26: $updateTimeStr = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetResearchMorningstarReportStringWithUpdateTime>({ context: $context, updateTime: $updateTime, updateTimeStr: $updateTimeStr }, end, unknown);
}

/**
 * Which stock is asked about.
 *
 * OpenD's `Qot_GetResearchMorningstarReport.C2S`, sent with {@linkcode QotGetResearchMorningstarReport}.
 */
export interface QotGetResearchMorningstarReportC2S extends Message {
  /** The stock or REIT to ask about. */
  security: Security;
}

/**
 * Which stock is asked about.
 *
 * What a request gives for OpenD's `Qot_GetResearchMorningstarReport.C2S`, sent with {@linkcode QotGetResearchMorningstarReport}.
 */
export interface QotGetResearchMorningstarReportC2SInput extends Message {
  /** The stock or REIT to ask about. */
  security: SecurityInput;
}

/** Writes a `Qot_GetResearchMorningstarReport.C2S`. */
export function encodeQotGetResearchMorningstarReportC2S(w: Writer, v: QotGetResearchMorningstarReportC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetResearchMorningstarReport.C2S`. */
export function decodeQotGetResearchMorningstarReportC2S(r: Reader, end: number): QotGetResearchMorningstarReportC2S {
  let $security: Security | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetResearchMorningstarReport.C2S", { security: $security });
  return r.finish<QotGetResearchMorningstarReportC2S>({ security: $security }, end, unknown);
}

/**
 * The report.
 *
 * OpenD's `Qot_GetResearchMorningstarReport.S2C`, brought by {@linkcode QotGetResearchMorningstarReport}.
 */
export interface QotGetResearchMorningstarReportS2C extends Message {
  /** Whether a model or an analyst rated the stock. */
  ratingType?: MorningstarRatingType | undefined;
  /** Morningstar's stars, 1 to 5. */
  starRating?: number | undefined;
  /** When the stars were last changed, in seconds since the epoch. */
  starUpdateTime?: number | undefined;
  /** Day on which the stars were last changed, as YYYY-MM-DD in the market's time zone. */
  starUpdateTimeStr?: string | undefined;
  /** What a share ought to cost by the report. */
  fairValue?: number | undefined;
  /** How the fair value is come to. */
  fairValueContent?: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  /** How well the company is guarded from competition: Wide, Narrow or None, or a translation of it. */
  economicMoatLabel?: string | undefined;
  /** What the moat rests on. */
  economicMoatContent?: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  /** How uncertain the fair value is: Low, Medium, High, Very High or Extreme, or a translation of it. */
  uncertaintyLabel?: string | undefined;
  /** What the uncertainty comes from. */
  uncertaintyContent?: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  /** Mark for the company's financial strength. */
  financialHealthLabel?: string | undefined;
  /** What is said of the company's financial strength. */
  financialHealthContent?: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  /** Who signed the report, such as "William Kerwin, CFA". */
  analystReportByLine: readonly string[];
  /** When the analysts' report was last changed, in seconds since the epoch. */
  analystReportUpdateTime?: number | undefined;
  /** Day on which the analysts' report was last changed, as YYYY-MM-DD in the market's time zone. */
  analystReportUpdateTimeStr?: string | undefined;
  /** Points in favour of the stock. */
  bullSay: readonly QotGetResearchMorningstarReportStringWithUpdateTime[];
  /** Points against the stock. */
  bearSay: readonly QotGetResearchMorningstarReportStringWithUpdateTime[];
  /** Mark for how well the company uses its capital. */
  capitalAllocationLabel?: string | undefined;
  /** What is said of how the company uses its capital. */
  capitalAllocationContent?: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  /** Heading of the analyst's note. */
  analystNoteTitle?: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  /** Text of the analyst's note. */
  analystNoteContent?: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  /** Why one would invest in the company. */
  investmentThesisContent?: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  /** The part of the report on fundamentals. */
  fundamentalsContent?: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  /** The part of the report on valuation. */
  valuationContent?: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  /** Where the report can be downloaded as a PDF. */
  pdfUrl?: string | undefined;
}

/** Writes a `Qot_GetResearchMorningstarReport.S2C`. */
export function encodeQotGetResearchMorningstarReportS2C(w: Writer, v: QotGetResearchMorningstarReportS2C): void {
  let at: number;
  if (v.ratingType != null) w.int32(8, v.ratingType, "ratingType");
  if (v.starRating != null) w.int32(16, v.starRating, "starRating");
  if (v.starUpdateTime != null) w.int64Number(24, v.starUpdateTime, "starUpdateTime");
  if (v.starUpdateTimeStr != null) w.string(34, v.starUpdateTimeStr, "starUpdateTimeStr");
  if (v.fairValue != null) w.double(41, v.fairValue, "fairValue");
  if (v.fairValueContent != null) { at = w.open(50); encodeQotGetResearchMorningstarReportStringWithUpdateTime(w, w.object(v.fairValueContent, "fairValueContent")); w.close(at); }
  if (v.economicMoatLabel != null) w.string(58, v.economicMoatLabel, "economicMoatLabel");
  if (v.economicMoatContent != null) { at = w.open(66); encodeQotGetResearchMorningstarReportStringWithUpdateTime(w, w.object(v.economicMoatContent, "economicMoatContent")); w.close(at); }
  if (v.uncertaintyLabel != null) w.string(74, v.uncertaintyLabel, "uncertaintyLabel");
  if (v.uncertaintyContent != null) { at = w.open(82); encodeQotGetResearchMorningstarReportStringWithUpdateTime(w, w.object(v.uncertaintyContent, "uncertaintyContent")); w.close(at); }
  if (v.financialHealthLabel != null) w.string(90, v.financialHealthLabel, "financialHealthLabel");
  if (v.financialHealthContent != null) { at = w.open(98); encodeQotGetResearchMorningstarReportStringWithUpdateTime(w, w.object(v.financialHealthContent, "financialHealthContent")); w.close(at); }
  for (const x of w.list(v.analystReportByLine, "analystReportByLine")) { w.string(106, x, "analystReportByLine"); }
  if (v.analystReportUpdateTime != null) w.int64Number(112, v.analystReportUpdateTime, "analystReportUpdateTime");
  if (v.analystReportUpdateTimeStr != null) w.string(122, v.analystReportUpdateTimeStr, "analystReportUpdateTimeStr");
  for (const x of w.list(v.bullSay, "bullSay")) { at = w.open(130); encodeQotGetResearchMorningstarReportStringWithUpdateTime(w, w.object(x, "bullSay")); w.close(at); }
  for (const x of w.list(v.bearSay, "bearSay")) { at = w.open(138); encodeQotGetResearchMorningstarReportStringWithUpdateTime(w, w.object(x, "bearSay")); w.close(at); }
  if (v.capitalAllocationLabel != null) w.string(146, v.capitalAllocationLabel, "capitalAllocationLabel");
  if (v.capitalAllocationContent != null) { at = w.open(154); encodeQotGetResearchMorningstarReportStringWithUpdateTime(w, w.object(v.capitalAllocationContent, "capitalAllocationContent")); w.close(at); }
  if (v.analystNoteTitle != null) { at = w.open(162); encodeQotGetResearchMorningstarReportStringWithUpdateTime(w, w.object(v.analystNoteTitle, "analystNoteTitle")); w.close(at); }
  if (v.analystNoteContent != null) { at = w.open(170); encodeQotGetResearchMorningstarReportStringWithUpdateTime(w, w.object(v.analystNoteContent, "analystNoteContent")); w.close(at); }
  if (v.investmentThesisContent != null) { at = w.open(178); encodeQotGetResearchMorningstarReportStringWithUpdateTime(w, w.object(v.investmentThesisContent, "investmentThesisContent")); w.close(at); }
  if (v.fundamentalsContent != null) { at = w.open(186); encodeQotGetResearchMorningstarReportStringWithUpdateTime(w, w.object(v.fundamentalsContent, "fundamentalsContent")); w.close(at); }
  if (v.valuationContent != null) { at = w.open(194); encodeQotGetResearchMorningstarReportStringWithUpdateTime(w, w.object(v.valuationContent, "valuationContent")); w.close(at); }
  if (v.pdfUrl != null) w.string(202, v.pdfUrl, "pdfUrl");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetResearchMorningstarReport.S2C`. */
export function decodeQotGetResearchMorningstarReportS2C(r: Reader, end: number): QotGetResearchMorningstarReportS2C {
  let $ratingType: MorningstarRatingType | undefined;
  let $starRating: number | undefined;
  let $starUpdateTime: number | undefined;
  let $starUpdateTimeStr: string | undefined;
  let $fairValue: number | undefined;
  let $fairValueContent: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  let $economicMoatLabel: string | undefined;
  let $economicMoatContent: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  let $uncertaintyLabel: string | undefined;
  let $uncertaintyContent: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  let $financialHealthLabel: string | undefined;
  let $financialHealthContent: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  let $analystReportByLine: string[] | undefined;
  let $analystReportUpdateTime: number | undefined;
  let $analystReportUpdateTimeStr: string | undefined;
  let $bullSay: QotGetResearchMorningstarReportStringWithUpdateTime[] | undefined;
  let $bearSay: QotGetResearchMorningstarReportStringWithUpdateTime[] | undefined;
  let $capitalAllocationLabel: string | undefined;
  let $capitalAllocationContent: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  let $analystNoteTitle: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  let $analystNoteContent: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  let $investmentThesisContent: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  let $fundamentalsContent: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  let $valuationContent: QotGetResearchMorningstarReportStringWithUpdateTime | undefined;
  let $pdfUrl: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $ratingType = r.int() as MorningstarRatingType; break;
      case 16: $starRating = r.int(); break;
      case 24: $starUpdateTime = r.int64Number(); break;
      case 34: $starUpdateTimeStr = r.text(end); break;
      case 41: $fairValue = r.double(); break;
      case 50: $fairValueContent = merged($fairValueContent, decodeQotGetResearchMorningstarReportStringWithUpdateTime(r, r.endOf(end))); break;
      case 58: $economicMoatLabel = r.text(end); break;
      case 66: $economicMoatContent = merged($economicMoatContent, decodeQotGetResearchMorningstarReportStringWithUpdateTime(r, r.endOf(end))); break;
      case 74: $uncertaintyLabel = r.text(end); break;
      case 82: $uncertaintyContent = merged($uncertaintyContent, decodeQotGetResearchMorningstarReportStringWithUpdateTime(r, r.endOf(end))); break;
      case 90: $financialHealthLabel = r.text(end); break;
      case 98: $financialHealthContent = merged($financialHealthContent, decodeQotGetResearchMorningstarReportStringWithUpdateTime(r, r.endOf(end))); break;
      case 106: ($analystReportByLine ??= []).push(r.text(end)); break;
      case 112: $analystReportUpdateTime = r.int64Number(); break;
      case 122: $analystReportUpdateTimeStr = r.text(end); break;
      case 130: ($bullSay ??= []).push(decodeQotGetResearchMorningstarReportStringWithUpdateTime(r, r.endOf(end))); break;
      case 138: ($bearSay ??= []).push(decodeQotGetResearchMorningstarReportStringWithUpdateTime(r, r.endOf(end))); break;
      case 146: $capitalAllocationLabel = r.text(end); break;
      case 154: $capitalAllocationContent = merged($capitalAllocationContent, decodeQotGetResearchMorningstarReportStringWithUpdateTime(r, r.endOf(end))); break;
      case 162: $analystNoteTitle = merged($analystNoteTitle, decodeQotGetResearchMorningstarReportStringWithUpdateTime(r, r.endOf(end))); break;
      case 170: $analystNoteContent = merged($analystNoteContent, decodeQotGetResearchMorningstarReportStringWithUpdateTime(r, r.endOf(end))); break;
      case 178: $investmentThesisContent = merged($investmentThesisContent, decodeQotGetResearchMorningstarReportStringWithUpdateTime(r, r.endOf(end))); break;
      case 186: $fundamentalsContent = merged($fundamentalsContent, decodeQotGetResearchMorningstarReportStringWithUpdateTime(r, r.endOf(end))); break;
      case 194: $valuationContent = merged($valuationContent, decodeQotGetResearchMorningstarReportStringWithUpdateTime(r, r.endOf(end))); break;
      case 202: $pdfUrl = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetResearchMorningstarReportS2C>({ ratingType: $ratingType, starRating: $starRating, starUpdateTime: $starUpdateTime, starUpdateTimeStr: $starUpdateTimeStr, fairValue: $fairValue, fairValueContent: $fairValueContent, economicMoatLabel: $economicMoatLabel, economicMoatContent: $economicMoatContent, uncertaintyLabel: $uncertaintyLabel, uncertaintyContent: $uncertaintyContent, financialHealthLabel: $financialHealthLabel, financialHealthContent: $financialHealthContent, analystReportByLine: $analystReportByLine ?? none, analystReportUpdateTime: $analystReportUpdateTime, analystReportUpdateTimeStr: $analystReportUpdateTimeStr, bullSay: $bullSay ?? none, bearSay: $bearSay ?? none, capitalAllocationLabel: $capitalAllocationLabel, capitalAllocationContent: $capitalAllocationContent, analystNoteTitle: $analystNoteTitle, analystNoteContent: $analystNoteContent, investmentThesisContent: $investmentThesisContent, fundamentalsContent: $fundamentalsContent, valuationContent: $valuationContent, pdfUrl: $pdfUrl }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetResearchMorningstarReport.Request`, sent with {@linkcode QotGetResearchMorningstarReport}.
 */
export interface QotGetResearchMorningstarReportRequest extends Message {
  /** What is asked. */
  c2s: QotGetResearchMorningstarReportC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetResearchMorningstarReport.Request`, sent with {@linkcode QotGetResearchMorningstarReport}.
 */
export interface QotGetResearchMorningstarReportRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetResearchMorningstarReportC2SInput;
}

/** Writes a `Qot_GetResearchMorningstarReport.Request`. */
export function encodeQotGetResearchMorningstarReportRequest(w: Writer, v: QotGetResearchMorningstarReportRequestInput): void {
  writeRequest(w, v, encodeQotGetResearchMorningstarReportC2S);
}

/** Reads a `Qot_GetResearchMorningstarReport.Request`. */
export function decodeQotGetResearchMorningstarReportRequest(r: Reader, end: number): QotGetResearchMorningstarReportRequest {
  let $c2s: QotGetResearchMorningstarReportC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetResearchMorningstarReportC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetResearchMorningstarReport.Request", { c2s: $c2s });
  return r.finish<QotGetResearchMorningstarReportRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetResearchMorningstarReport.Response`, brought by {@linkcode QotGetResearchMorningstarReport}.
 */
export interface QotGetResearchMorningstarReportResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetResearchMorningstarReportS2C | undefined;
}

/** Writes a `Qot_GetResearchMorningstarReport.Response`. */
export function encodeQotGetResearchMorningstarReportResponse(w: Writer, v: QotGetResearchMorningstarReportResponse): void {
  writeResponse(w, v, encodeQotGetResearchMorningstarReportS2C);
}

/** Reads a `Qot_GetResearchMorningstarReport.Response`. */
export function decodeQotGetResearchMorningstarReportResponse(r: Reader, end: number): QotGetResearchMorningstarReportResponse {
  return readResponse("Qot_GetResearchMorningstarReport.Response", r, end, decodeQotGetResearchMorningstarReportS2C) as QotGetResearchMorningstarReportResponse;
}

/**
 * Morningstar's report on a stock: stars, fair value, moat, risks and what analysts write. For stocks and
 * REITs that Morningstar follows. Texts and labels may come translated. OpenD takes 30 of them in 30 seconds.
 *
 * OpenD's `Qot_GetResearchMorningstarReport` (3231), a request.
 *
 * @example
 * ```ts
 * import { QotGetResearchMorningstarReport } from "@opend/client/commands";
 *
 * const { analystReportByLine } = await quote.request(QotGetResearchMorningstarReport, { security: "HK.00700" });
 * ```
 */
export const QotGetResearchMorningstarReport: RequestCommand<QotGetResearchMorningstarReportC2SInput, QotGetResearchMorningstarReportS2C> = {
  kind: "request",
  id: 3231,
  name: "Qot_GetResearchMorningstarReport",
  limit: { requests: 30 },
  encode: encodeQotGetResearchMorningstarReportRequest,
  decode: decodeQotGetResearchMorningstarReportResponse,
  decodeData: decodeQotGetResearchMorningstarReportS2C,
};

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
 * One director or executive. Any of it may be missing: many companies publish only name and office.
 *
 * OpenD's `Qot_GetCompanyExecutives.DirectorInfo`, held by {@linkcode QotGetCompanyExecutivesS2C}.
 */
export interface QotGetCompanyExecutivesDirectorInfo extends Message {
  /** Name as it is shown to people; not for asking for the background. */
  displayLeaderName?: string | undefined;
  /** Name by which QotGetCompanyExecutiveBackground knows the person. */
  leaderName?: string | undefined;
  /** Office or offices held in the company. */
  positionName?: string | undefined;
  /** Start of the term of office, in seconds since the epoch. */
  beginDate?: number | undefined;
  /** Start of the term of office as YYYY-MM-DD, in the market's time zone. */
  beginDateStr?: string | undefined;
  /** "Male" or "Female". */
  leaderGender?: string | undefined;
  /** Age in years, written as text, such as "62". */
  leaderAge?: string | undefined;
  /** Highest degree or level of schooling. */
  highestEducation?: string | undefined;
  /** Pay for a year; the sources name no currency. */
  annualSalary?: number | undefined;
  /** When this was published, in seconds since the epoch. */
  issueDate?: number | undefined;
  /** When this was published, as YYYY-MM-DD in the market's time zone. */
  issueDateStr?: string | undefined;
}

/** Writes a `Qot_GetCompanyExecutives.DirectorInfo`. */
export function encodeQotGetCompanyExecutivesDirectorInfo(w: Writer, v: QotGetCompanyExecutivesDirectorInfo): void {
  if (v.displayLeaderName != null) w.string(10, v.displayLeaderName, "displayLeaderName");
  if (v.leaderName != null) w.string(18, v.leaderName, "leaderName");
  if (v.positionName != null) w.string(26, v.positionName, "positionName");
  if (v.beginDate != null) w.uint64Number(32, v.beginDate, "beginDate");
  if (v.beginDateStr != null) w.string(42, v.beginDateStr, "beginDateStr");
  if (v.leaderGender != null) w.string(50, v.leaderGender, "leaderGender");
  if (v.leaderAge != null) w.string(58, v.leaderAge, "leaderAge");
  if (v.highestEducation != null) w.string(66, v.highestEducation, "highestEducation");
  if (v.annualSalary != null) w.uint64Number(72, v.annualSalary, "annualSalary");
  if (v.issueDate != null) w.uint64Number(80, v.issueDate, "issueDate");
  if (v.issueDateStr != null) w.string(90, v.issueDateStr, "issueDateStr");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCompanyExecutives.DirectorInfo`. */
export function decodeQotGetCompanyExecutivesDirectorInfo(r: Reader, end: number): QotGetCompanyExecutivesDirectorInfo {
  let $displayLeaderName: string | undefined;
  let $leaderName: string | undefined;
  let $positionName: string | undefined;
  let $beginDate: number | undefined;
  let $beginDateStr: string | undefined;
  let $leaderGender: string | undefined;
  let $leaderAge: string | undefined;
  let $highestEducation: string | undefined;
  let $annualSalary: number | undefined;
  let $issueDate: number | undefined;
  let $issueDateStr: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $displayLeaderName = r.text(end); break;
      case 18: $leaderName = r.text(end); break;
      case 26: $positionName = r.text(end); break;
      case 32: $beginDate = r.uint64Number(); break;
      case 42: $beginDateStr = r.text(end); break;
      case 50: $leaderGender = r.text(end); break;
      case 58: $leaderAge = r.text(end); break;
      case 66: $highestEducation = r.text(end); break;
      case 72: $annualSalary = r.uint64Number(); break;
      case 80: $issueDate = r.uint64Number(); break;
      case 90: $issueDateStr = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetCompanyExecutivesDirectorInfo>({ displayLeaderName: $displayLeaderName, leaderName: $leaderName, positionName: $positionName, beginDate: $beginDate, beginDateStr: $beginDateStr, leaderGender: $leaderGender, leaderAge: $leaderAge, highestEducation: $highestEducation, annualSalary: $annualSalary, issueDate: $issueDate, issueDateStr: $issueDateStr }, end, unknown);
}

/**
 * Which company's people are asked for.
 *
 * OpenD's `Qot_GetCompanyExecutives.C2S`, sent with {@linkcode QotGetCompanyExecutives}.
 */
export interface QotGetCompanyExecutivesC2S extends Message {
  /** The stock or fund whose company it is. */
  security: Security;
}

/**
 * Which company's people are asked for.
 *
 * What a request gives for OpenD's `Qot_GetCompanyExecutives.C2S`, sent with {@linkcode QotGetCompanyExecutives}.
 */
export interface QotGetCompanyExecutivesC2SInput extends Message {
  /** The stock or fund whose company it is. */
  security: SecurityInput;
}

/** Writes a `Qot_GetCompanyExecutives.C2S`. */
export function encodeQotGetCompanyExecutivesC2S(w: Writer, v: QotGetCompanyExecutivesC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCompanyExecutives.C2S`. */
export function decodeQotGetCompanyExecutivesC2S(r: Reader, end: number): QotGetCompanyExecutivesC2S {
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
  if ($security === undefined) throw missing("Qot_GetCompanyExecutives.C2S", { security: $security });
  return r.finish<QotGetCompanyExecutivesC2S>({ security: $security }, end, unknown);
}

/**
 * The people who lead the company.
 *
 * OpenD's `Qot_GetCompanyExecutives.S2C`, brought by {@linkcode QotGetCompanyExecutives}.
 */
export interface QotGetCompanyExecutivesS2C extends Message {
  /** All directors and executives, in no stated order and without paging. */
  directorList: readonly QotGetCompanyExecutivesDirectorInfo[];
}

/** Writes a `Qot_GetCompanyExecutives.S2C`. */
export function encodeQotGetCompanyExecutivesS2C(w: Writer, v: QotGetCompanyExecutivesS2C): void {
  let at: number;
  for (const x of w.list(v.directorList, "directorList")) { at = w.open(10); encodeQotGetCompanyExecutivesDirectorInfo(w, w.object(x, "directorList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCompanyExecutives.S2C`. */
export function decodeQotGetCompanyExecutivesS2C(r: Reader, end: number): QotGetCompanyExecutivesS2C {
  let $directorList: QotGetCompanyExecutivesDirectorInfo[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($directorList ??= []).push(decodeQotGetCompanyExecutivesDirectorInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetCompanyExecutivesS2C>({ directorList: $directorList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetCompanyExecutives.Request`, sent with {@linkcode QotGetCompanyExecutives}.
 */
export interface QotGetCompanyExecutivesRequest extends Message {
  /** What is asked. */
  c2s: QotGetCompanyExecutivesC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetCompanyExecutives.Request`, sent with {@linkcode QotGetCompanyExecutives}.
 */
export interface QotGetCompanyExecutivesRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetCompanyExecutivesC2SInput;
}

/** Writes a `Qot_GetCompanyExecutives.Request`. */
export function encodeQotGetCompanyExecutivesRequest(w: Writer, v: QotGetCompanyExecutivesRequestInput): void {
  writeRequest(w, v, encodeQotGetCompanyExecutivesC2S);
}

/** Reads a `Qot_GetCompanyExecutives.Request`. */
export function decodeQotGetCompanyExecutivesRequest(r: Reader, end: number): QotGetCompanyExecutivesRequest {
  let $c2s: QotGetCompanyExecutivesC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetCompanyExecutivesC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetCompanyExecutives.Request", { c2s: $c2s });
  return r.finish<QotGetCompanyExecutivesRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetCompanyExecutives.Response`, brought by {@linkcode QotGetCompanyExecutives}.
 */
export interface QotGetCompanyExecutivesResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetCompanyExecutivesS2C | undefined;
}

/** Writes a `Qot_GetCompanyExecutives.Response`. */
export function encodeQotGetCompanyExecutivesResponse(w: Writer, v: QotGetCompanyExecutivesResponse): void {
  writeResponse(w, v, encodeQotGetCompanyExecutivesS2C);
}

/** Reads a `Qot_GetCompanyExecutives.Response`. */
export function decodeQotGetCompanyExecutivesResponse(r: Reader, end: number): QotGetCompanyExecutivesResponse {
  return readResponse("Qot_GetCompanyExecutives.Response", r, end, decodeQotGetCompanyExecutivesS2C) as QotGetCompanyExecutivesResponse;
}

/**
 * The directors and executives of a company: name, office, age, education and pay. For stocks and funds.
 * OpenD takes 30 of them in 30 seconds.
 *
 * OpenD's `Qot_GetCompanyExecutives` (3244), a request.
 *
 * @example
 * ```ts
 * import { QotGetCompanyExecutives } from "@opend/client/commands";
 *
 * const { directorList } = await quote.request(QotGetCompanyExecutives, { security: "HK.00700" });
 * ```
 */
export const QotGetCompanyExecutives: RequestCommand<QotGetCompanyExecutivesC2SInput, QotGetCompanyExecutivesS2C> = {
  kind: "request",
  id: 3244,
  name: "Qot_GetCompanyExecutives",
  limit: { requests: 30 },
  encode: encodeQotGetCompanyExecutivesRequest,
  decode: decodeQotGetCompanyExecutivesResponse,
  decodeData: decodeQotGetCompanyExecutivesS2C,
};

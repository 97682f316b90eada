// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotMarket } from "./qot_common.ts";

/**
 * Which institution is asked about, in which market.
 *
 * OpenD's `Qot_GetInstitutionProfile.C2S`, sent with {@linkcode QotGetInstitutionProfile}.
 */
export interface QotGetInstitutionProfileC2S extends Message {
  /** The market whose holdings are meant: HK or US. */
  market: QotMarket;
  /** Number of the institution, from Qot_GetInstitutionList. */
  institutionId: number;
}

/** Writes a `Qot_GetInstitutionProfile.C2S`. */
export function encodeQotGetInstitutionProfileC2S(w: Writer, v: QotGetInstitutionProfileC2S): void {
  w.int32(8, v.market, "market");
  w.int32(16, v.institutionId, "institutionId");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInstitutionProfile.C2S`. */
export function decodeQotGetInstitutionProfileC2S(r: Reader, end: number): QotGetInstitutionProfileC2S {
  let $market: QotMarket | undefined;
  let $institutionId: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 16: $institutionId = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($market === undefined || $institutionId === undefined) throw missing("Qot_GetInstitutionProfile.C2S", { market: $market, institutionId: $institutionId });
  return r.finish<QotGetInstitutionProfileC2S>({ market: $market, institutionId: $institutionId }, end, unknown);
}

/**
 * The institution and the totals of its positions.
 *
 * OpenD's `Qot_GetInstitutionProfile.S2C`, brought by {@linkcode QotGetInstitutionProfile}.
 */
export interface QotGetInstitutionProfileS2C extends Message {
  /** What the institution is called. */
  institutionName?: string | undefined;
  /** Introduction to the institution, as text. */
  description?: string | undefined;
  /** Value of all its positions, in currency. */
  positionValue?: number | undefined;
  /** The same value the period before, in currency. */
  lastPositionValue?: number | undefined;
  /** Change between the two values, in percent (20 = 20 %). */
  positionValueChangePct?: number | undefined;
  /** How many stocks it holds. */
  totalHoldingCount?: number | undefined;
  /** Change in the number of its positions. */
  holdingChangeCount?: number | undefined;
  /** How many positions it opened. */
  newCount?: number | undefined;
  /** How many positions it closed. */
  soldOutCount?: number | undefined;
  /** How many positions it raised. */
  increaseCount?: number | undefined;
  /** How many positions it cut. */
  decreaseCount?: number | undefined;
  /** Weight of its ten largest positions, in percent. */
  top10Pct?: number | undefined;
  /** Change of that weight since the period before, in percent. */
  top10PctChange?: number | undefined;
  /** Day of the disclosure, yyyy-MM-dd. */
  disclosureDate?: string | undefined;
  /** Unit of the values, such as USD. */
  currency?: string | undefined;
}

/** Writes a `Qot_GetInstitutionProfile.S2C`. */
export function encodeQotGetInstitutionProfileS2C(w: Writer, v: QotGetInstitutionProfileS2C): void {
  if (v.institutionName != null) w.string(10, v.institutionName, "institutionName");
  if (v.description != null) w.string(18, v.description, "description");
  if (v.positionValue != null) w.double(25, v.positionValue, "positionValue");
  if (v.lastPositionValue != null) w.double(33, v.lastPositionValue, "lastPositionValue");
  if (v.positionValueChangePct != null) w.double(41, v.positionValueChangePct, "positionValueChangePct");
  if (v.totalHoldingCount != null) w.int64Number(48, v.totalHoldingCount, "totalHoldingCount");
  if (v.holdingChangeCount != null) w.int64Number(56, v.holdingChangeCount, "holdingChangeCount");
  if (v.newCount != null) w.int32(64, v.newCount, "newCount");
  if (v.soldOutCount != null) w.int32(72, v.soldOutCount, "soldOutCount");
  if (v.increaseCount != null) w.int32(80, v.increaseCount, "increaseCount");
  if (v.decreaseCount != null) w.int32(88, v.decreaseCount, "decreaseCount");
  if (v.top10Pct != null) w.double(97, v.top10Pct, "top10Pct");
  if (v.top10PctChange != null) w.double(105, v.top10PctChange, "top10PctChange");
  if (v.disclosureDate != null) w.string(114, v.disclosureDate, "disclosureDate");
  if (v.currency != null) w.string(122, v.currency, "currency");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInstitutionProfile.S2C`. */
export function decodeQotGetInstitutionProfileS2C(r: Reader, end: number): QotGetInstitutionProfileS2C {
  let $institutionName: string | undefined;
  let $description: string | undefined;
  let $positionValue: number | undefined;
  let $lastPositionValue: number | undefined;
  let $positionValueChangePct: number | undefined;
  let $totalHoldingCount: number | undefined;
  let $holdingChangeCount: number | undefined;
  let $newCount: number | undefined;
  let $soldOutCount: number | undefined;
  let $increaseCount: number | undefined;
  let $decreaseCount: number | undefined;
  let $top10Pct: number | undefined;
  let $top10PctChange: number | undefined;
  let $disclosureDate: string | undefined;
  let $currency: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $institutionName = r.text(end); break;
      case 18: $description = r.text(end); break;
      case 25: $positionValue = r.double(); break;
      case 33: $lastPositionValue = r.double(); break;
      case 41: $positionValueChangePct = r.double(); break;
      case 48: $totalHoldingCount = r.int64Number(); break;
      case 56: $holdingChangeCount = r.int64Number(); break;
      case 64: $newCount = r.int(); break;
      case 72: $soldOutCount = r.int(); break;
      case 80: $increaseCount = r.int(); break;
      case 88: $decreaseCount = r.int(); break;
      case 97: $top10Pct = r.double(); break;
      case 105: $top10PctChange = r.double(); break;
      case 114: $disclosureDate = r.text(end); break;
      case 122: $currency = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetInstitutionProfileS2C>({ institutionName: $institutionName, description: $description, positionValue: $positionValue, lastPositionValue: $lastPositionValue, positionValueChangePct: $positionValueChangePct, totalHoldingCount: $totalHoldingCount, holdingChangeCount: $holdingChangeCount, newCount: $newCount, soldOutCount: $soldOutCount, increaseCount: $increaseCount, decreaseCount: $decreaseCount, top10Pct: $top10Pct, top10PctChange: $top10PctChange, disclosureDate: $disclosureDate, currency: $currency }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetInstitutionProfile.Request`, sent with {@linkcode QotGetInstitutionProfile}.
 */
export interface QotGetInstitutionProfileRequest extends Message {
  /** What is asked. */
  c2s: QotGetInstitutionProfileC2S;
}

/** Writes a `Qot_GetInstitutionProfile.Request`. */
export function encodeQotGetInstitutionProfileRequest(w: Writer, v: QotGetInstitutionProfileRequest): void {
  writeRequest(w, v, encodeQotGetInstitutionProfileC2S);
}

/** Reads a `Qot_GetInstitutionProfile.Request`. */
export function decodeQotGetInstitutionProfileRequest(r: Reader, end: number): QotGetInstitutionProfileRequest {
  let $c2s: QotGetInstitutionProfileC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetInstitutionProfileC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetInstitutionProfile.Request", { c2s: $c2s });
  return r.finish<QotGetInstitutionProfileRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetInstitutionProfile.Response`, brought by {@linkcode QotGetInstitutionProfile}.
 */
export interface QotGetInstitutionProfileResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetInstitutionProfileS2C | undefined;
}

/** Writes a `Qot_GetInstitutionProfile.Response`. */
export function encodeQotGetInstitutionProfileResponse(w: Writer, v: QotGetInstitutionProfileResponse): void {
  writeResponse(w, v, encodeQotGetInstitutionProfileS2C);
}

/** Reads a `Qot_GetInstitutionProfile.Response`. */
export function decodeQotGetInstitutionProfileResponse(r: Reader, end: number): QotGetInstitutionProfileResponse {
  return readResponse("Qot_GetInstitutionProfile.Response", r, end, decodeQotGetInstitutionProfileS2C) as QotGetInstitutionProfileResponse;
}

/**
 * Who an institution is, and the figures of what it holds in a market. OpenD takes 60 of them in 30 seconds.
 *
 * OpenD's `Qot_GetInstitutionProfile` (3419), a request.
 *
 * @example
 * ```ts
 * import { QotGetInstitutionProfile, QotMarket } from "@opend/client/commands";
 *
 * const { institutionName } = await quote.request(QotGetInstitutionProfile, {
 *   market: QotMarket.HK_Security,
 *   institutionId: 1001,
 * });
 * ```
 */
export const QotGetInstitutionProfile: RequestCommand<QotGetInstitutionProfileC2S, QotGetInstitutionProfileS2C> = {
  kind: "request",
  id: 3419,
  name: "Qot_GetInstitutionProfile",
  limit: { requests: 60 },
  encode: encodeQotGetInstitutionProfileRequest,
  decode: decodeQotGetInstitutionProfileResponse,
  decodeData: decodeQotGetInstitutionProfileS2C,
};

// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotMarket } from "./qot_common.ts";

/**
 * Which institution is asked about, in which market.
 *
 * OpenD's `Qot_GetInstitutionDistribution.C2S`, sent with {@linkcode QotGetInstitutionDistribution}.
 */
export interface QotGetInstitutionDistributionC2S extends Message {
  /** The market whose holdings are meant: HK or US. */
  market: QotMarket;
  /** Number of the institution, from Qot_GetInstitutionList. */
  institutionId: number;
}

/** Writes a `Qot_GetInstitutionDistribution.C2S`. */
export function encodeQotGetInstitutionDistributionC2S(w: Writer, v: QotGetInstitutionDistributionC2S): void {
  w.int32(8, v.market, "market");
  w.int32(16, v.institutionId, "institutionId");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInstitutionDistribution.C2S`. */
export function decodeQotGetInstitutionDistributionC2S(r: Reader, end: number): QotGetInstitutionDistributionC2S {
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
  if ($market === undefined || $institutionId === undefined) throw missing("Qot_GetInstitutionDistribution.C2S", { market: $market, institutionId: $institutionId });
  return r.finish<QotGetInstitutionDistributionC2S>({ market: $market, institutionId: $institutionId }, end, unknown);
}

/**
 * The holdings in one industry.
 *
 * OpenD's `Qot_GetInstitutionDistribution.IndustryDistributionItem`, held by {@linkcode QotGetInstitutionDistributionS2C}.
 */
export interface QotGetInstitutionDistributionIndustryDistributionItem extends Message {
  /** Number of the industry; absent for the remainder that belongs to none. */
  industryId?: bigint | undefined;
  /** What the industry is called. */
  industryName?: string | undefined;
  /** Value of the holdings in this industry; absent for the remainder. */
  positionValue?: number | undefined;
  /** Share of this industry in all the institution holds, in percent (20 = 20 %). */
  portfolioPct?: number | undefined;
}

/** Writes a `Qot_GetInstitutionDistribution.IndustryDistributionItem`. */
export function encodeQotGetInstitutionDistributionIndustryDistributionItem(w: Writer, v: QotGetInstitutionDistributionIndustryDistributionItem): void {
  if (v.industryId != null) w.uint64BigInt(8, v.industryId, "industryId");
  if (v.industryName != null) w.string(18, v.industryName, "industryName");
  if (v.positionValue != null) w.double(25, v.positionValue, "positionValue");
  if (v.portfolioPct != null) w.double(33, v.portfolioPct, "portfolioPct");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInstitutionDistribution.IndustryDistributionItem`. */
export function decodeQotGetInstitutionDistributionIndustryDistributionItem(r: Reader, end: number): QotGetInstitutionDistributionIndustryDistributionItem {
  let $industryId: bigint | undefined;
  let $industryName: string | undefined;
  let $positionValue: number | undefined;
  let $portfolioPct: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $industryId = r.uint64BigInt(); break;
      case 18: $industryName = r.text(end); break;
      case 25: $positionValue = r.double(); break;
      case 33: $portfolioPct = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetInstitutionDistributionIndustryDistributionItem>({ industryId: $industryId, industryName: $industryName, positionValue: $positionValue, portfolioPct: $portfolioPct }, end, unknown);
}

/**
 * The holdings by industry.
 *
 * OpenD's `Qot_GetInstitutionDistribution.S2C`, brought by {@linkcode QotGetInstitutionDistribution}.
 */
export interface QotGetInstitutionDistributionS2C extends Message {
  /** One entry for each industry. */
  dataList: readonly QotGetInstitutionDistributionIndustryDistributionItem[];
}

/** Writes a `Qot_GetInstitutionDistribution.S2C`. */
export function encodeQotGetInstitutionDistributionS2C(w: Writer, v: QotGetInstitutionDistributionS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetInstitutionDistributionIndustryDistributionItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInstitutionDistribution.S2C`. */
export function decodeQotGetInstitutionDistributionS2C(r: Reader, end: number): QotGetInstitutionDistributionS2C {
  let $dataList: QotGetInstitutionDistributionIndustryDistributionItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetInstitutionDistributionIndustryDistributionItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetInstitutionDistributionS2C>({ dataList: $dataList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetInstitutionDistribution.Request`, sent with {@linkcode QotGetInstitutionDistribution}.
 */
export interface QotGetInstitutionDistributionRequest extends Message {
  /** What is asked. */
  c2s: QotGetInstitutionDistributionC2S;
}

/** Writes a `Qot_GetInstitutionDistribution.Request`. */
export function encodeQotGetInstitutionDistributionRequest(w: Writer, v: QotGetInstitutionDistributionRequest): void {
  writeRequest(w, v, encodeQotGetInstitutionDistributionC2S);
}

/** Reads a `Qot_GetInstitutionDistribution.Request`. */
export function decodeQotGetInstitutionDistributionRequest(r: Reader, end: number): QotGetInstitutionDistributionRequest {
  let $c2s: QotGetInstitutionDistributionC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetInstitutionDistributionC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetInstitutionDistribution.Request", { c2s: $c2s });
  return r.finish<QotGetInstitutionDistributionRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetInstitutionDistribution.Response`, brought by {@linkcode QotGetInstitutionDistribution}.
 */
export interface QotGetInstitutionDistributionResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetInstitutionDistributionS2C | undefined;
}

/** Writes a `Qot_GetInstitutionDistribution.Response`. */
export function encodeQotGetInstitutionDistributionResponse(w: Writer, v: QotGetInstitutionDistributionResponse): void {
  writeResponse(w, v, encodeQotGetInstitutionDistributionS2C);
}

/** Reads a `Qot_GetInstitutionDistribution.Response`. */
export function decodeQotGetInstitutionDistributionResponse(r: Reader, end: number): QotGetInstitutionDistributionResponse {
  return readResponse("Qot_GetInstitutionDistribution.Response", r, end, decodeQotGetInstitutionDistributionS2C) as QotGetInstitutionDistributionResponse;
}

/**
 * How the holdings of an institution are spread over industries. OpenD takes 60 of them in 30 seconds.
 *
 * OpenD's `Qot_GetInstitutionDistribution` (3420), a request.
 *
 * @example
 * ```ts
 * import { QotGetInstitutionDistribution, QotMarket } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetInstitutionDistribution, {
 *   market: QotMarket.HK_Security,
 *   institutionId: 1001,
 * });
 * ```
 */
export const QotGetInstitutionDistribution: RequestCommand<QotGetInstitutionDistributionC2S, QotGetInstitutionDistributionS2C> = {
  kind: "request",
  id: 3420,
  name: "Qot_GetInstitutionDistribution",
  limit: { requests: 60 },
  encode: encodeQotGetInstitutionDistributionRequest,
  decode: decodeQotGetInstitutionDistributionResponse,
  decodeData: decodeQotGetInstitutionDistributionS2C,
};

// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { EC_Frequency, Security, SecurityInput } from "./qot_common.ts";

/**
 * One series of events.
 *
 * OpenD's `Qot_GetEventContractSeriesList.SeriesItem`, held by {@linkcode QotGetEventContractSeriesListS2C}.
 */
export interface QotGetEventContractSeriesListSeriesItem extends Message {
  /** The series, such as "EC.KXUFCVICROUND.SERIES" on the market of event contracts. */
  seriesSecurity: Security;
  /** Display name of the series (localized). */
  seriesName?: string | undefined;
  /** Identifier of the top-level category. */
  category?: string | undefined;
  /** Identifiers of the second-level categories; a series can have several or none. */
  tags: readonly string[];
  /** How often a new event of the series comes up. */
  frequency?: EC_Frequency | undefined;
}

/** Writes a `Qot_GetEventContractSeriesList.SeriesItem`. */
export function encodeQotGetEventContractSeriesListSeriesItem(w: Writer, v: QotGetEventContractSeriesListSeriesItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.seriesSecurity, "seriesSecurity")); w.close(at); }
  if (v.seriesName != null) w.string(18, v.seriesName, "seriesName");
  if (v.category != null) w.string(26, v.category, "category");
  for (const x of w.list(v.tags, "tags")) { w.string(34, x, "tags"); }
  if (v.frequency != null) w.int32(40, v.frequency, "frequency");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractSeriesList.SeriesItem`. */
export function decodeQotGetEventContractSeriesListSeriesItem(r: Reader, end: number): QotGetEventContractSeriesListSeriesItem {
  let $seriesSecurity: Security | undefined;
  let $seriesName: string | undefined;
  let $category: string | undefined;
  let $tags: string[] | undefined;
  let $frequency: EC_Frequency | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $seriesSecurity = merged($seriesSecurity, decodeSecurity(r, r.endOf(end))); break;
      case 18: $seriesName = r.text(end); break;
      case 26: $category = r.text(end); break;
      case 34: ($tags ??= []).push(r.text(end)); break;
      case 40: $frequency = r.int() as EC_Frequency; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($seriesSecurity === undefined) throw missing("Qot_GetEventContractSeriesList.SeriesItem", { seriesSecurity: $seriesSecurity });
  return r.finish<QotGetEventContractSeriesListSeriesItem>({ seriesSecurity: $seriesSecurity, seriesName: $seriesName, category: $category, tags: $tags ?? none, frequency: $frequency }, end, unknown);
}

/**
 * Which category and tag to list the series of; with neither, all.
 *
 * OpenD's `Qot_GetEventContractSeriesList.C2S`, sent with {@linkcode QotGetEventContractSeriesList}.
 */
export interface QotGetEventContractSeriesListC2S extends Message {
  /** Only this top-level category, such as "Sports". */
  category?: string | undefined;
  /** Only this second-level category, such as "Baseball". */
  tag?: string | undefined;
}

/** Writes a `Qot_GetEventContractSeriesList.C2S`. */
export function encodeQotGetEventContractSeriesListC2S(w: Writer, v: QotGetEventContractSeriesListC2S): void {
  if (v.category != null) w.string(10, v.category, "category");
  if (v.tag != null) w.string(18, v.tag, "tag");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractSeriesList.C2S`. */
export function decodeQotGetEventContractSeriesListC2S(r: Reader, end: number): QotGetEventContractSeriesListC2S {
  let $category: string | undefined;
  let $tag: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $category = r.text(end); break;
      case 18: $tag = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEventContractSeriesListC2S>({ category: $category, tag: $tag }, end, unknown);
}

/**
 * The series found.
 *
 * OpenD's `Qot_GetEventContractSeriesList.S2C`, brought by {@linkcode QotGetEventContractSeriesList}.
 */
export interface QotGetEventContractSeriesListS2C extends Message {
  /** One entry a series. */
  seriesList: readonly QotGetEventContractSeriesListSeriesItem[];
}

/** Writes a `Qot_GetEventContractSeriesList.S2C`. */
export function encodeQotGetEventContractSeriesListS2C(w: Writer, v: QotGetEventContractSeriesListS2C): void {
  let at: number;
  for (const x of w.list(v.seriesList, "seriesList")) { at = w.open(10); encodeQotGetEventContractSeriesListSeriesItem(w, w.object(x, "seriesList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractSeriesList.S2C`. */
export function decodeQotGetEventContractSeriesListS2C(r: Reader, end: number): QotGetEventContractSeriesListS2C {
  let $seriesList: QotGetEventContractSeriesListSeriesItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($seriesList ??= []).push(decodeQotGetEventContractSeriesListSeriesItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEventContractSeriesListS2C>({ seriesList: $seriesList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetEventContractSeriesList.Request`, sent with {@linkcode QotGetEventContractSeriesList}.
 */
export interface QotGetEventContractSeriesListRequest extends Message {
  /** What is asked. */
  c2s: QotGetEventContractSeriesListC2S;
}

/** Writes a `Qot_GetEventContractSeriesList.Request`. */
export function encodeQotGetEventContractSeriesListRequest(w: Writer, v: QotGetEventContractSeriesListRequest): void {
  writeRequest(w, v, encodeQotGetEventContractSeriesListC2S);
}

/** Reads a `Qot_GetEventContractSeriesList.Request`. */
export function decodeQotGetEventContractSeriesListRequest(r: Reader, end: number): QotGetEventContractSeriesListRequest {
  let $c2s: QotGetEventContractSeriesListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetEventContractSeriesListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetEventContractSeriesList.Request", { c2s: $c2s });
  return r.finish<QotGetEventContractSeriesListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetEventContractSeriesList.Response`, brought by {@linkcode QotGetEventContractSeriesList}.
 */
export interface QotGetEventContractSeriesListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetEventContractSeriesListS2C | undefined;
}

/** Writes a `Qot_GetEventContractSeriesList.Response`. */
export function encodeQotGetEventContractSeriesListResponse(w: Writer, v: QotGetEventContractSeriesListResponse): void {
  writeResponse(w, v, encodeQotGetEventContractSeriesListS2C);
}

/** Reads a `Qot_GetEventContractSeriesList.Response`. */
export function decodeQotGetEventContractSeriesListResponse(r: Reader, end: number): QotGetEventContractSeriesListResponse {
  return readResponse("Qot_GetEventContractSeriesList.Response", r, end, decodeQotGetEventContractSeriesListS2C) as QotGetEventContractSeriesListResponse;
}

/**
 * Lists the series of event contracts: groups of like events, such as all matches of a league or every
 * release of one figure.
 * No subscription is needed and there are no pages: a category can have hundreds. Next step:
 * QotGetEventContractEventList.
 *
 * OpenD's `Qot_GetEventContractSeriesList` (3436), a request.
 *
 * @example
 * ```ts
 * import { QotGetEventContractSeriesList } from "@opend/client/commands";
 *
 * const { seriesList } = await quote.request(QotGetEventContractSeriesList, {});
 * ```
 */
export const QotGetEventContractSeriesList: RequestCommand<QotGetEventContractSeriesListC2S, QotGetEventContractSeriesListS2C> = {
  kind: "request",
  id: 3436,
  name: "Qot_GetEventContractSeriesList",
  encode: encodeQotGetEventContractSeriesListRequest,
  decode: decodeQotGetEventContractSeriesListResponse,
  decodeData: decodeQotGetEventContractSeriesListS2C,
};

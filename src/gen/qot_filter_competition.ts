// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";

/**
 * One tag (second-level category) with the competitions and scopes found under it.
 *
 * OpenD's `Qot_FilterCompetition.TagFilterItem`, held by {@linkcode QotFilterCompetitionS2C}.
 */
export interface QotFilterCompetitionTagFilterItem extends Message {
  /** Identifier of the top-level category that the tag belongs to, such as "Sports". */
  category?: string | undefined;
  /** Identifier of the second-level category, such as "Football" or "Soccer". */
  tag: string;
  /**
   * Names of the competitions under the tag, such as "Pro Football" or "EPL"; usable as `competition`
   * elsewhere.
   */
  competitionList: readonly string[];
  /** Every scope on offer under the tag: what the contracts are about, such as "Game", "Future" or "Awards". */
  scopeList: readonly string[];
}

/** Writes a `Qot_FilterCompetition.TagFilterItem`. */
export function encodeQotFilterCompetitionTagFilterItem(w: Writer, v: QotFilterCompetitionTagFilterItem): void {
  if (v.category != null) w.string(10, v.category, "category");
  w.string(18, v.tag, "tag");
  for (const x of w.list(v.competitionList, "competitionList")) { w.string(26, x, "competitionList"); }
  for (const x of w.list(v.scopeList, "scopeList")) { w.string(34, x, "scopeList"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_FilterCompetition.TagFilterItem`. */
export function decodeQotFilterCompetitionTagFilterItem(r: Reader, end: number): QotFilterCompetitionTagFilterItem {
  let $category: string | undefined;
  let $tag: string | undefined;
  let $competitionList: string[] | undefined;
  let $scopeList: string[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $category = r.text(end); break;
      case 18: $tag = r.text(end); break;
      case 26: ($competitionList ??= []).push(r.text(end)); break;
      case 34: ($scopeList ??= []).push(r.text(end)); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($tag === undefined) throw missing("Qot_FilterCompetition.TagFilterItem", { tag: $tag });
  return r.finish<QotFilterCompetitionTagFilterItem>({ category: $category, tag: $tag, competitionList: $competitionList ?? none, scopeList: $scopeList ?? none }, end, unknown);
}

/**
 * Which category and tag to list the competitions of; with neither, everything there is.
 *
 * OpenD's `Qot_FilterCompetition.C2S`, sent with {@linkcode QotFilterCompetition}.
 */
export interface QotFilterCompetitionC2S extends Message {
  /** Only this top-level category, such as "Sports". */
  category?: string | undefined;
  /** Only this second-level category, such as "Baseball". */
  tag?: string | undefined;
}

/** Writes a `Qot_FilterCompetition.C2S`. */
export function encodeQotFilterCompetitionC2S(w: Writer, v: QotFilterCompetitionC2S): void {
  if (v.category != null) w.string(10, v.category, "category");
  if (v.tag != null) w.string(18, v.tag, "tag");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_FilterCompetition.C2S`. */
export function decodeQotFilterCompetitionC2S(r: Reader, end: number): QotFilterCompetitionC2S {
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
  return r.finish<QotFilterCompetitionC2S>({ category: $category, tag: $tag }, end, unknown);
}

/**
 * The tags found, each with its competitions and scopes.
 *
 * OpenD's `Qot_FilterCompetition.S2C`, brought by {@linkcode QotFilterCompetition}.
 */
export interface QotFilterCompetitionS2C extends Message {
  /** One entry a tag. */
  tagFilterList: readonly QotFilterCompetitionTagFilterItem[];
}

/** Writes a `Qot_FilterCompetition.S2C`. */
export function encodeQotFilterCompetitionS2C(w: Writer, v: QotFilterCompetitionS2C): void {
  let at: number;
  for (const x of w.list(v.tagFilterList, "tagFilterList")) { at = w.open(10); encodeQotFilterCompetitionTagFilterItem(w, w.object(x, "tagFilterList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_FilterCompetition.S2C`. */
export function decodeQotFilterCompetitionS2C(r: Reader, end: number): QotFilterCompetitionS2C {
  let $tagFilterList: QotFilterCompetitionTagFilterItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($tagFilterList ??= []).push(decodeQotFilterCompetitionTagFilterItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotFilterCompetitionS2C>({ tagFilterList: $tagFilterList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_FilterCompetition.Request`, sent with {@linkcode QotFilterCompetition}.
 */
export interface QotFilterCompetitionRequest extends Message {
  /** What is asked. */
  c2s: QotFilterCompetitionC2S;
}

/** Writes a `Qot_FilterCompetition.Request`. */
export function encodeQotFilterCompetitionRequest(w: Writer, v: QotFilterCompetitionRequest): void {
  writeRequest(w, v, encodeQotFilterCompetitionC2S);
}

/** Reads a `Qot_FilterCompetition.Request`. */
export function decodeQotFilterCompetitionRequest(r: Reader, end: number): QotFilterCompetitionRequest {
  let $c2s: QotFilterCompetitionC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotFilterCompetitionC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_FilterCompetition.Request", { c2s: $c2s });
  return r.finish<QotFilterCompetitionRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_FilterCompetition.Response`, brought by {@linkcode QotFilterCompetition}.
 */
export interface QotFilterCompetitionResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotFilterCompetitionS2C | undefined;
}

/** Writes a `Qot_FilterCompetition.Response`. */
export function encodeQotFilterCompetitionResponse(w: Writer, v: QotFilterCompetitionResponse): void {
  writeResponse(w, v, encodeQotFilterCompetitionS2C);
}

/** Reads a `Qot_FilterCompetition.Response`. */
export function decodeQotFilterCompetitionResponse(r: Reader, end: number): QotFilterCompetitionResponse {
  return readResponse("Qot_FilterCompetition.Response", r, end, decodeQotFilterCompetitionS2C) as QotFilterCompetitionResponse;
}

/**
 * Lists what event contracts on competitions can be narrowed down by: for each tag, the names of its
 * competitions and the kinds of wagers (scopes) there are.
 * Second step of finding a contract: category, competition, series, event, contract. No subscription is
 * needed.
 *
 * OpenD's `Qot_FilterCompetition` (3435), a request.
 *
 * @example
 * ```ts
 * import { QotFilterCompetition } from "@opend/client/commands";
 *
 * const { tagFilterList } = await quote.request(QotFilterCompetition, { category: "Sports" });
 * ```
 */
export const QotFilterCompetition: RequestCommand<QotFilterCompetitionC2S, QotFilterCompetitionS2C> = {
  kind: "request",
  id: 3435,
  name: "Qot_FilterCompetition",
  encode: encodeQotFilterCompetitionRequest,
  decode: decodeQotFilterCompetitionResponse,
  decodeData: decodeQotFilterCompetitionS2C,
};

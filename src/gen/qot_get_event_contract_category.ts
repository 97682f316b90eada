// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";

/**
 * One top-level category.
 *
 * OpenD's `Qot_GetEventContractCategory.CategoryItem`, held by {@linkcode QotGetEventContractCategoryS2C}.
 */
export interface QotGetEventContractCategoryCategoryItem extends Message {
  /** Identifier of the category, to ask other commands with. */
  category: string;
  /** Display name (localized). */
  categoryName?: string | undefined;
  /** Identifiers of the second-level categories in it, such as "Baseball". */
  tags: readonly string[];
}

/** Writes a `Qot_GetEventContractCategory.CategoryItem`. */
export function encodeQotGetEventContractCategoryCategoryItem(w: Writer, v: QotGetEventContractCategoryCategoryItem): void {
  w.string(10, v.category, "category");
  if (v.categoryName != null) w.string(18, v.categoryName, "categoryName");
  for (const x of w.list(v.tags, "tags")) { w.string(26, x, "tags"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractCategory.CategoryItem`. */
export function decodeQotGetEventContractCategoryCategoryItem(r: Reader, end: number): QotGetEventContractCategoryCategoryItem {
  let $category: string | undefined;
  let $categoryName: string | undefined;
  let $tags: string[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $category = r.text(end); break;
      case 18: $categoryName = r.text(end); break;
      case 26: ($tags ??= []).push(r.text(end)); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($category === undefined) throw missing("Qot_GetEventContractCategory.CategoryItem", { category: $category });
  return r.finish<QotGetEventContractCategoryCategoryItem>({ category: $category, categoryName: $categoryName, tags: $tags ?? none }, end, unknown);
}

/**
 * Which category to list; without one, all.
 *
 * OpenD's `Qot_GetEventContractCategory.C2S`, sent with {@linkcode QotGetEventContractCategory}.
 */
export interface QotGetEventContractCategoryC2S extends Message {
  /** Only this top-level category. */
  category?: string | undefined;
}

/** Writes a `Qot_GetEventContractCategory.C2S`. */
export function encodeQotGetEventContractCategoryC2S(w: Writer, v: QotGetEventContractCategoryC2S): void {
  if (v.category != null) w.string(10, v.category, "category");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractCategory.C2S`. */
export function decodeQotGetEventContractCategoryC2S(r: Reader, end: number): QotGetEventContractCategoryC2S {
  let $category: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $category = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEventContractCategoryC2S>({ category: $category }, end, unknown);
}

/**
 * The categories found.
 *
 * OpenD's `Qot_GetEventContractCategory.S2C`, brought by {@linkcode QotGetEventContractCategory}.
 */
export interface QotGetEventContractCategoryS2C extends Message {
  /** One entry a category. */
  categoryList: readonly QotGetEventContractCategoryCategoryItem[];
}

/** Writes a `Qot_GetEventContractCategory.S2C`. */
export function encodeQotGetEventContractCategoryS2C(w: Writer, v: QotGetEventContractCategoryS2C): void {
  let at: number;
  for (const x of w.list(v.categoryList, "categoryList")) { at = w.open(10); encodeQotGetEventContractCategoryCategoryItem(w, w.object(x, "categoryList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractCategory.S2C`. */
export function decodeQotGetEventContractCategoryS2C(r: Reader, end: number): QotGetEventContractCategoryS2C {
  let $categoryList: QotGetEventContractCategoryCategoryItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($categoryList ??= []).push(decodeQotGetEventContractCategoryCategoryItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEventContractCategoryS2C>({ categoryList: $categoryList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetEventContractCategory.Request`, sent with {@linkcode QotGetEventContractCategory}.
 */
export interface QotGetEventContractCategoryRequest extends Message {
  /** What is asked. */
  c2s: QotGetEventContractCategoryC2S;
}

/** Writes a `Qot_GetEventContractCategory.Request`. */
export function encodeQotGetEventContractCategoryRequest(w: Writer, v: QotGetEventContractCategoryRequest): void {
  writeRequest(w, v, encodeQotGetEventContractCategoryC2S);
}

/** Reads a `Qot_GetEventContractCategory.Request`. */
export function decodeQotGetEventContractCategoryRequest(r: Reader, end: number): QotGetEventContractCategoryRequest {
  let $c2s: QotGetEventContractCategoryC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetEventContractCategoryC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetEventContractCategory.Request", { c2s: $c2s });
  return r.finish<QotGetEventContractCategoryRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetEventContractCategory.Response`, brought by {@linkcode QotGetEventContractCategory}.
 */
export interface QotGetEventContractCategoryResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetEventContractCategoryS2C | undefined;
}

/** Writes a `Qot_GetEventContractCategory.Response`. */
export function encodeQotGetEventContractCategoryResponse(w: Writer, v: QotGetEventContractCategoryResponse): void {
  writeResponse(w, v, encodeQotGetEventContractCategoryS2C);
}

/** Reads a `Qot_GetEventContractCategory.Response`. */
export function decodeQotGetEventContractCategoryResponse(r: Reader, end: number): QotGetEventContractCategoryResponse {
  return readResponse("Qot_GetEventContractCategory.Response", r, end, decodeQotGetEventContractCategoryS2C) as QotGetEventContractCategoryResponse;
}

/**
 * Lists the categories of event contracts, such as sports or politics, with their tags: where the way to a
 * contract begins (category, competition, series, event, contract).
 * No subscription is needed.
 *
 * OpenD's `Qot_GetEventContractCategory` (3434), a request.
 *
 * @example
 * ```ts
 * import { QotGetEventContractCategory } from "@opend/client/commands";
 *
 * const { categoryList } = await quote.request(QotGetEventContractCategory, {});
 * ```
 */
export const QotGetEventContractCategory: RequestCommand<QotGetEventContractCategoryC2S, QotGetEventContractCategoryS2C> = {
  kind: "request",
  id: 3434,
  name: "Qot_GetEventContractCategory",
  encode: encodeQotGetEventContractCategoryRequest,
  decode: decodeQotGetEventContractCategoryResponse,
  decodeData: decodeQotGetEventContractCategoryS2C,
};

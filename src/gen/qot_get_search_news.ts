// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";

/**
 * What kind of news it is.
 *
 * OpenD's `Qot_GetSearchNews.NewsSubType`.
 *
 * @example
 * ```ts
 * import { QotGetSearchNewsNewsSubType } from "@opend/client/commands";
 *
 * const value: QotGetSearchNewsNewsSubType = QotGetSearchNewsNewsSubType.ALL; // 0
 * ```
 */
export const QotGetSearchNewsNewsSubType = {
  /** Any kind; for asking. */
  ALL: 0,
  /** News of the press. */
  NEWS: 1,
  /** An announcement by a company. */
  NOTICE: 2,
  /** A rating by an analyst or institution. */
  RATING: 3,
} as const;
/**
 * What kind of news it is.
 *
 * OpenD's `Qot_GetSearchNews.NewsSubType`.
 */
export type QotGetSearchNewsNewsSubType = (typeof QotGetSearchNewsNewsSubType)[keyof typeof QotGetSearchNewsNewsSubType];

/**
 * One piece of news.
 *
 * OpenD's `Qot_GetSearchNews.SearchNews`, held by {@linkcode QotGetSearchNewsS2C}.
 */
export interface QotGetSearchNewsSearchNews extends Message {
  /** Headline, with the word searched for in it. */
  title?: string | undefined;
  /** Which kind of news it is: press, announcement or rating. */
  news_sub_type?: QotGetSearchNewsNewsSubType | undefined;
  /** Who published it, such as "Benzinga" or "MT Newswires". */
  source?: string | undefined;
  /** When it was published: a timestamp, as text. */
  publish_time?: string | undefined;
  /** How often it was read. */
  view_count?: number | undefined;
  /** Securities that it is about, each with the market behind the code, such as "LITE.US". */
  related_securities: readonly string[];
  /** Where to read it. */
  url?: string | undefined;
}

/** Writes a `Qot_GetSearchNews.SearchNews`. */
export function encodeQotGetSearchNewsSearchNews(w: Writer, v: QotGetSearchNewsSearchNews): void {
  if (v.title != null) w.string(10, v.title, "title");
  if (v.news_sub_type != null) w.int32(16, v.news_sub_type, "news_sub_type");
  if (v.source != null) w.string(26, v.source, "source");
  if (v.publish_time != null) w.string(34, v.publish_time, "publish_time");
  if (v.view_count != null) w.int64Number(40, v.view_count, "view_count");
  for (const x of w.list(v.related_securities, "related_securities")) { w.string(50, x, "related_securities"); }
  if (v.url != null) w.string(58, v.url, "url");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSearchNews.SearchNews`. */
export function decodeQotGetSearchNewsSearchNews(r: Reader, end: number): QotGetSearchNewsSearchNews {
  let $title: string | undefined;
  let $news_sub_type: QotGetSearchNewsNewsSubType | undefined;
  let $source: string | undefined;
  let $publish_time: string | undefined;
  let $view_count: number | undefined;
  let $related_securities: string[] | undefined;
  let $url: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $title = r.text(end); break;
      case 16: $news_sub_type = r.int() as QotGetSearchNewsNewsSubType; break;
      case 26: $source = r.text(end); break;
      case 34: $publish_time = r.text(end); break;
      case 40: $view_count = r.int64Number(); break;
      case 50: ($related_securities ??= []).push(r.text(end)); break;
      case 58: $url = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetSearchNewsSearchNews>({ title: $title, news_sub_type: $news_sub_type, source: $source, publish_time: $publish_time, view_count: $view_count, related_securities: $related_securities ?? none, url: $url }, end, unknown);
}

/**
 * What to search for.
 *
 * OpenD's `Qot_GetSearchNews.C2S`, sent with {@linkcode QotGetSearchNews}.
 */
export interface QotGetSearchNewsC2S extends Message {
  /** The word to search for, such as a code or a company's name. */
  keyword: string;
  /** Most pieces of news to return; 10 when left out. */
  max_count?: number | undefined;
  /** Only news of this kind; any when left out. */
  news_sub_type?: QotGetSearchNewsNewsSubType | undefined;
}

/** Writes a `Qot_GetSearchNews.C2S`. */
export function encodeQotGetSearchNewsC2S(w: Writer, v: QotGetSearchNewsC2S): void {
  w.string(10, v.keyword, "keyword");
  if (v.max_count != null) w.int32(16, v.max_count, "max_count");
  if (v.news_sub_type != null) w.int32(24, v.news_sub_type, "news_sub_type");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSearchNews.C2S`. */
export function decodeQotGetSearchNewsC2S(r: Reader, end: number): QotGetSearchNewsC2S {
  let $keyword: string | undefined;
  let $max_count: number | undefined;
  let $news_sub_type: QotGetSearchNewsNewsSubType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $keyword = r.text(end); break;
      case 16: $max_count = r.int(); break;
      case 24: $news_sub_type = r.int() as QotGetSearchNewsNewsSubType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($keyword === undefined) throw missing("Qot_GetSearchNews.C2S", { keyword: $keyword });
  return r.finish<QotGetSearchNewsC2S>({ keyword: $keyword, max_count: $max_count, news_sub_type: $news_sub_type }, end, unknown);
}

/**
 * What was found.
 *
 * OpenD's `Qot_GetSearchNews.S2C`, brought by {@linkcode QotGetSearchNews}.
 */
export interface QotGetSearchNewsS2C extends Message {
  /** The news found, at most max_count of them; not paged. */
  search_news_list: readonly QotGetSearchNewsSearchNews[];
}

/** Writes a `Qot_GetSearchNews.S2C`. */
export function encodeQotGetSearchNewsS2C(w: Writer, v: QotGetSearchNewsS2C): void {
  let at: number;
  for (const x of w.list(v.search_news_list, "search_news_list")) { at = w.open(10); encodeQotGetSearchNewsSearchNews(w, w.object(x, "search_news_list")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSearchNews.S2C`. */
export function decodeQotGetSearchNewsS2C(r: Reader, end: number): QotGetSearchNewsS2C {
  let $search_news_list: QotGetSearchNewsSearchNews[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($search_news_list ??= []).push(decodeQotGetSearchNewsSearchNews(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetSearchNewsS2C>({ search_news_list: $search_news_list ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetSearchNews.Request`, sent with {@linkcode QotGetSearchNews}.
 */
export interface QotGetSearchNewsRequest extends Message {
  /** What is asked. */
  c2s: QotGetSearchNewsC2S;
}

/** Writes a `Qot_GetSearchNews.Request`. */
export function encodeQotGetSearchNewsRequest(w: Writer, v: QotGetSearchNewsRequest): void {
  writeRequest(w, v, encodeQotGetSearchNewsC2S);
}

/** Reads a `Qot_GetSearchNews.Request`. */
export function decodeQotGetSearchNewsRequest(r: Reader, end: number): QotGetSearchNewsRequest {
  let $c2s: QotGetSearchNewsC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetSearchNewsC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetSearchNews.Request", { c2s: $c2s });
  return r.finish<QotGetSearchNewsRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetSearchNews.Response`, brought by {@linkcode QotGetSearchNews}.
 */
export interface QotGetSearchNewsResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetSearchNewsS2C | undefined;
}

/** Writes a `Qot_GetSearchNews.Response`. */
export function encodeQotGetSearchNewsResponse(w: Writer, v: QotGetSearchNewsResponse): void {
  writeResponse(w, v, encodeQotGetSearchNewsS2C);
}

/** Reads a `Qot_GetSearchNews.Response`. */
export function decodeQotGetSearchNewsResponse(r: Reader, end: number): QotGetSearchNewsResponse {
  return readResponse("Qot_GetSearchNews.Response", r, end, decodeQotGetSearchNewsS2C) as QotGetSearchNewsResponse;
}

/**
 * News, announcements and ratings that a word is found in. OpenD takes 10 of them in 30 seconds. It came with
 * OpenD 10.8.
 *
 * OpenD's `Qot_GetSearchNews` (3263), a request.
 *
 * @example
 * ```ts
 * import { QotGetSearchNews } from "@opend/client/commands";
 *
 * const { search_news_list } = await quote.request(QotGetSearchNews, { keyword: "Tencent" });
 * ```
 */
export const QotGetSearchNews: RequestCommand<QotGetSearchNewsC2S, QotGetSearchNewsS2C> = {
  kind: "request",
  id: 3263,
  name: "Qot_GetSearchNews",
  limit: { requests: 10 },
  encode: encodeQotGetSearchNewsRequest,
  decode: decodeQotGetSearchNewsResponse,
  decodeData: decodeQotGetSearchNewsS2C,
};

// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, encodeQotHeader } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader } from "./qot_common.ts";

/**
 * The country or region of an indicator.
 *
 * OpenD's `Qot_GetMacroIndicatorList.MacroRegion`.
 *
 * @example
 * ```ts
 * import { QotGetMacroIndicatorListMacroRegion } from "@opend/client/commands";
 *
 * const value: QotGetMacroIndicatorListMacroRegion = QotGetMacroIndicatorListMacroRegion.HK; // 1
 * ```
 */
export const QotGetMacroIndicatorListMacroRegion = {
  /** Not known. */
  Unknown: 0,
  /** Hong Kong. */
  HK: 1,
  /** United States. */
  US: 2,
  /** Japan. */
  JP: 3,
  /** Singapore. */
  SG: 4,
  /** Australia. */
  AU: 5,
  /** Canada. */
  CA: 6,
  /** Malaysia. */
  MY: 7,
  /** Mainland China. */
  CN: 8,
} as const;
/**
 * The country or region of an indicator.
 *
 * OpenD's `Qot_GetMacroIndicatorList.MacroRegion`.
 */
export type QotGetMacroIndicatorListMacroRegion = (typeof QotGetMacroIndicatorListMacroRegion)[keyof typeof QotGetMacroIndicatorListMacroRegion];

/**
 * One indicator.
 *
 * OpenD's `Qot_GetMacroIndicatorList.MacroIndicatorInfo`, held by {@linkcode QotGetMacroIndicatorListMacroIndicatorCategory}.
 */
export interface QotGetMacroIndicatorListMacroIndicatorInfo extends Message {
  /** Number of the indicator, for Qot_GetMacroIndicatorHistory. */
  indicatorId: bigint;
  /** What the indicator is called. */
  name?: string | undefined;
}

/** Writes a `Qot_GetMacroIndicatorList.MacroIndicatorInfo`. */
export function encodeQotGetMacroIndicatorListMacroIndicatorInfo(w: Writer, v: QotGetMacroIndicatorListMacroIndicatorInfo): void {
  w.uint64BigInt(8, v.indicatorId, "indicatorId");
  if (v.name != null) w.string(18, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetMacroIndicatorList.MacroIndicatorInfo`. */
export function decodeQotGetMacroIndicatorListMacroIndicatorInfo(r: Reader, end: number): QotGetMacroIndicatorListMacroIndicatorInfo {
  let $indicatorId: bigint | undefined;
  let $name: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorId = r.uint64BigInt(); break;
      case 18: $name = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorId === undefined) throw missing("Qot_GetMacroIndicatorList.MacroIndicatorInfo", { indicatorId: $indicatorId });
  return r.finish<QotGetMacroIndicatorListMacroIndicatorInfo>({ indicatorId: $indicatorId, name: $name }, end, unknown);
}

/**
 * The indicators of one category.
 *
 * OpenD's `Qot_GetMacroIndicatorList.MacroIndicatorCategory`, held by {@linkcode QotGetMacroIndicatorListS2C}.
 */
export interface QotGetMacroIndicatorListMacroIndicatorCategory extends Message {
  /** What the category is called: everything, employment, inflation, interest rates and so on. */
  categoryName: string;
  /** The indicators that belong to it. */
  indicatorList: readonly QotGetMacroIndicatorListMacroIndicatorInfo[];
}

/** Writes a `Qot_GetMacroIndicatorList.MacroIndicatorCategory`. */
export function encodeQotGetMacroIndicatorListMacroIndicatorCategory(w: Writer, v: QotGetMacroIndicatorListMacroIndicatorCategory): void {
  let at: number;
  w.string(10, v.categoryName, "categoryName");
  for (const x of w.list(v.indicatorList, "indicatorList")) { at = w.open(18); encodeQotGetMacroIndicatorListMacroIndicatorInfo(w, w.object(x, "indicatorList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetMacroIndicatorList.MacroIndicatorCategory`. */
export function decodeQotGetMacroIndicatorListMacroIndicatorCategory(r: Reader, end: number): QotGetMacroIndicatorListMacroIndicatorCategory {
  let $categoryName: string | undefined;
  let $indicatorList: QotGetMacroIndicatorListMacroIndicatorInfo[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $categoryName = r.text(end); break;
      case 18: ($indicatorList ??= []).push(decodeQotGetMacroIndicatorListMacroIndicatorInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($categoryName === undefined) throw missing("Qot_GetMacroIndicatorList.MacroIndicatorCategory", { categoryName: $categoryName });
  return r.finish<QotGetMacroIndicatorListMacroIndicatorCategory>({ categoryName: $categoryName, indicatorList: $indicatorList ?? none }, end, unknown);
}

/**
 * Which country's indicators are asked for.
 *
 * OpenD's `Qot_GetMacroIndicatorList.C2S`, sent with {@linkcode QotGetMacroIndicatorList}.
 */
export interface QotGetMacroIndicatorListC2S extends Message {
  /** The country or region. */
  region: QotGetMacroIndicatorListMacroRegion;
  /** Header of quote requests, which names a broker; may be left out. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetMacroIndicatorList.C2S`. */
export function encodeQotGetMacroIndicatorListC2S(w: Writer, v: QotGetMacroIndicatorListC2S): void {
  let at: number;
  w.int32(8, v.region, "region");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetMacroIndicatorList.C2S`. */
export function decodeQotGetMacroIndicatorListC2S(r: Reader, end: number): QotGetMacroIndicatorListC2S {
  let $region: QotGetMacroIndicatorListMacroRegion | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $region = r.int() as QotGetMacroIndicatorListMacroRegion; break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($region === undefined) throw missing("Qot_GetMacroIndicatorList.C2S", { region: $region });
  return r.finish<QotGetMacroIndicatorListC2S>({ region: $region, header: $header }, end, unknown);
}

/**
 * The indicators of the region.
 *
 * OpenD's `Qot_GetMacroIndicatorList.S2C`, brought by {@linkcode QotGetMacroIndicatorList}.
 */
export interface QotGetMacroIndicatorListS2C extends Message {
  /** The categories, each with its indicators. */
  indicatorList: readonly QotGetMacroIndicatorListMacroIndicatorCategory[];
}

/** Writes a `Qot_GetMacroIndicatorList.S2C`. */
export function encodeQotGetMacroIndicatorListS2C(w: Writer, v: QotGetMacroIndicatorListS2C): void {
  let at: number;
  for (const x of w.list(v.indicatorList, "indicatorList")) { at = w.open(10); encodeQotGetMacroIndicatorListMacroIndicatorCategory(w, w.object(x, "indicatorList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetMacroIndicatorList.S2C`. */
export function decodeQotGetMacroIndicatorListS2C(r: Reader, end: number): QotGetMacroIndicatorListS2C {
  let $indicatorList: QotGetMacroIndicatorListMacroIndicatorCategory[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($indicatorList ??= []).push(decodeQotGetMacroIndicatorListMacroIndicatorCategory(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetMacroIndicatorListS2C>({ indicatorList: $indicatorList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetMacroIndicatorList.Request`, sent with {@linkcode QotGetMacroIndicatorList}.
 */
export interface QotGetMacroIndicatorListRequest extends Message {
  /** What is asked. */
  c2s: QotGetMacroIndicatorListC2S;
}

/** Writes a `Qot_GetMacroIndicatorList.Request`. */
export function encodeQotGetMacroIndicatorListRequest(w: Writer, v: QotGetMacroIndicatorListRequest): void {
  writeRequest(w, v, encodeQotGetMacroIndicatorListC2S);
}

/** Reads a `Qot_GetMacroIndicatorList.Request`. */
export function decodeQotGetMacroIndicatorListRequest(r: Reader, end: number): QotGetMacroIndicatorListRequest {
  let $c2s: QotGetMacroIndicatorListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetMacroIndicatorListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetMacroIndicatorList.Request", { c2s: $c2s });
  return r.finish<QotGetMacroIndicatorListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetMacroIndicatorList.Response`, brought by {@linkcode QotGetMacroIndicatorList}.
 */
export interface QotGetMacroIndicatorListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetMacroIndicatorListS2C | undefined;
}

/** Writes a `Qot_GetMacroIndicatorList.Response`. */
export function encodeQotGetMacroIndicatorListResponse(w: Writer, v: QotGetMacroIndicatorListResponse): void {
  writeResponse(w, v, encodeQotGetMacroIndicatorListS2C);
}

/** Reads a `Qot_GetMacroIndicatorList.Response`. */
export function decodeQotGetMacroIndicatorListResponse(r: Reader, end: number): QotGetMacroIndicatorListResponse {
  return readResponse("Qot_GetMacroIndicatorList.Response", r, end, decodeQotGetMacroIndicatorListS2C) as QotGetMacroIndicatorListResponse;
}

/**
 * The macroeconomic indicators of a country by category, with the ids that Qot_GetMacroIndicatorHistory asks
 * for. OpenD takes 60 of them in 30 seconds.
 *
 * OpenD's `Qot_GetMacroIndicatorList` (3402), a request.
 *
 * @example
 * ```ts
 * import { QotGetMacroIndicatorList, QotGetMacroIndicatorListMacroRegion } from "@opend/client/commands";
 *
 * const { indicatorList } = await quote.request(QotGetMacroIndicatorList, {
 *   region: QotGetMacroIndicatorListMacroRegion.HK,
 * });
 * ```
 */
export const QotGetMacroIndicatorList: RequestCommand<QotGetMacroIndicatorListC2S, QotGetMacroIndicatorListS2C> = {
  kind: "request",
  id: 3402,
  name: "Qot_GetMacroIndicatorList",
  limit: { requests: 60 },
  encode: encodeQotGetMacroIndicatorListRequest,
  decode: decodeQotGetMacroIndicatorListResponse,
  decodeData: decodeQotGetMacroIndicatorListS2C,
};

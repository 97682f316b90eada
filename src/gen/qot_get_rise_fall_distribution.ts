// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotMarket, Security, SecurityInput } from "./qot_common.ts";

/**
 * What a range of price changes is.
 *
 * OpenD's `Qot_GetRiseFallDistribution.DistributionType`.
 *
 * @example
 * ```ts
 * import { QotGetRiseFallDistributionDistributionType } from "@opend/client/commands";
 *
 * const value: QotGetRiseFallDistributionDistributionType = QotGetRiseFallDistributionDistributionType.RiseLimit; // 1
 * ```
 */
export const QotGetRiseFallDistributionDistributionType = {
  /** Not known. */
  Unknown: 0,
  /** Stocks at their daily upper price limit; A-shares only. */
  RiseLimit: 1,
  /** Rises of more than 7 %. */
  PositiveInfinity: 2,
  /** A range between two borders; both are 0 for the stocks that did not move. */
  NormalRange: 3,
  /** Falls of more than 7 %. */
  NegativeInfinity: 4,
  /** Stocks at their daily lower price limit; A-shares only. */
  FallLimit: 5,
} as const;
/**
 * What a range of price changes is.
 *
 * OpenD's `Qot_GetRiseFallDistribution.DistributionType`.
 */
export type QotGetRiseFallDistributionDistributionType = (typeof QotGetRiseFallDistributionDistributionType)[keyof typeof QotGetRiseFallDistributionDistributionType];

/**
 * Which stocks are counted: those of a plate, or of a whole market.
 *
 * OpenD's `Qot_GetRiseFallDistribution.C2S`, sent with {@linkcode QotGetRiseFallDistribution}.
 */
export interface QotGetRiseFallDistributionC2S extends Message {
  /** Market and code of a plate, such as HK.BK1001; goes before market. */
  security?: Security | undefined;
  /** The whole market to count; read only where security is absent. */
  market?: QotMarket | undefined;
}

/**
 * Which stocks are counted: those of a plate, or of a whole market.
 *
 * What a request gives for OpenD's `Qot_GetRiseFallDistribution.C2S`, sent with {@linkcode QotGetRiseFallDistribution}.
 */
export interface QotGetRiseFallDistributionC2SInput extends Message {
  /** Market and code of a plate, such as HK.BK1001; goes before market. */
  security?: SecurityInput | undefined;
  /** The whole market to count; read only where security is absent. */
  market?: QotMarket | undefined;
}

/** Writes a `Qot_GetRiseFallDistribution.C2S`. */
export function encodeQotGetRiseFallDistributionC2S(w: Writer, v: QotGetRiseFallDistributionC2SInput): void {
  let at: number;
  if (v.security != null) { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.market != null) w.int32(16, v.market, "market");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetRiseFallDistribution.C2S`. */
export function decodeQotGetRiseFallDistributionC2S(r: Reader, end: number): QotGetRiseFallDistributionC2S {
  let $security: Security | undefined;
  let $market: QotMarket | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $market = r.int() as QotMarket; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetRiseFallDistributionC2S>({ security: $security, market: $market }, end, unknown);
}

/**
 * The stocks whose price change lies in one range.
 *
 * OpenD's `Qot_GetRiseFallDistribution.RiseFallRange`, held by {@linkcode QotGetRiseFallDistributionS2C}.
 */
export interface QotGetRiseFallDistributionRiseFallRange extends Message {
  /** What the range is; it says which of the borders mean something. */
  type?: QotGetRiseFallDistributionDistributionType | undefined;
  /** Lower border, in percent; 0 and without meaning where the range has none. */
  leftBorder?: number | undefined;
  /** Upper border, in percent; 0 and without meaning where the range has none. */
  rightBorder?: number | undefined;
  /** How many stocks are in the range. */
  stockCount?: number | undefined;
}

/** Writes a `Qot_GetRiseFallDistribution.RiseFallRange`. */
export function encodeQotGetRiseFallDistributionRiseFallRange(w: Writer, v: QotGetRiseFallDistributionRiseFallRange): void {
  if (v.type != null) w.int32(8, v.type, "type");
  if (v.leftBorder != null) w.int32(16, v.leftBorder, "leftBorder");
  if (v.rightBorder != null) w.int32(24, v.rightBorder, "rightBorder");
  if (v.stockCount != null) w.int32(32, v.stockCount, "stockCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetRiseFallDistribution.RiseFallRange`. */
export function decodeQotGetRiseFallDistributionRiseFallRange(r: Reader, end: number): QotGetRiseFallDistributionRiseFallRange {
  let $type: QotGetRiseFallDistributionDistributionType | undefined;
  let $leftBorder: number | undefined;
  let $rightBorder: number | undefined;
  let $stockCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $type = r.int() as QotGetRiseFallDistributionDistributionType; break;
      case 16: $leftBorder = r.int(); break;
      case 24: $rightBorder = r.int(); break;
      case 32: $stockCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetRiseFallDistributionRiseFallRange>({ type: $type, leftBorder: $leftBorder, rightBorder: $rightBorder, stockCount: $stockCount }, end, unknown);
}

/**
 * The counts by range.
 *
 * OpenD's `Qot_GetRiseFallDistribution.S2C`, brought by {@linkcode QotGetRiseFallDistribution}.
 */
export interface QotGetRiseFallDistributionS2C extends Message {
  /** The plate that was counted; for a market the plate of all its stocks, such as US.USAALL. */
  plate?: Security | undefined;
  /** One entry for each range. */
  rangeList: readonly QotGetRiseFallDistributionRiseFallRange[];
}

/** Writes a `Qot_GetRiseFallDistribution.S2C`. */
export function encodeQotGetRiseFallDistributionS2C(w: Writer, v: QotGetRiseFallDistributionS2C): void {
  let at: number;
  if (v.plate != null) { at = w.open(10); encodeSecurity(w, w.security(v.plate, "plate")); w.close(at); }
  for (const x of w.list(v.rangeList, "rangeList")) { at = w.open(18); encodeQotGetRiseFallDistributionRiseFallRange(w, w.object(x, "rangeList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetRiseFallDistribution.S2C`. */
export function decodeQotGetRiseFallDistributionS2C(r: Reader, end: number): QotGetRiseFallDistributionS2C {
  let $plate: Security | undefined;
  let $rangeList: QotGetRiseFallDistributionRiseFallRange[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $plate = merged($plate, decodeSecurity(r, r.endOf(end))); break;
      case 18: ($rangeList ??= []).push(decodeQotGetRiseFallDistributionRiseFallRange(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetRiseFallDistributionS2C>({ plate: $plate, rangeList: $rangeList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetRiseFallDistribution.Request`, sent with {@linkcode QotGetRiseFallDistribution}.
 */
export interface QotGetRiseFallDistributionRequest extends Message {
  /** What is asked. */
  c2s: QotGetRiseFallDistributionC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetRiseFallDistribution.Request`, sent with {@linkcode QotGetRiseFallDistribution}.
 */
export interface QotGetRiseFallDistributionRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetRiseFallDistributionC2SInput;
}

/** Writes a `Qot_GetRiseFallDistribution.Request`. */
export function encodeQotGetRiseFallDistributionRequest(w: Writer, v: QotGetRiseFallDistributionRequestInput): void {
  writeRequest(w, v, encodeQotGetRiseFallDistributionC2S);
}

/** Reads a `Qot_GetRiseFallDistribution.Request`. */
export function decodeQotGetRiseFallDistributionRequest(r: Reader, end: number): QotGetRiseFallDistributionRequest {
  let $c2s: QotGetRiseFallDistributionC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetRiseFallDistributionC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetRiseFallDistribution.Request", { c2s: $c2s });
  return r.finish<QotGetRiseFallDistributionRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetRiseFallDistribution.Response`, brought by {@linkcode QotGetRiseFallDistribution}.
 */
export interface QotGetRiseFallDistributionResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetRiseFallDistributionS2C | undefined;
}

/** Writes a `Qot_GetRiseFallDistribution.Response`. */
export function encodeQotGetRiseFallDistributionResponse(w: Writer, v: QotGetRiseFallDistributionResponse): void {
  writeResponse(w, v, encodeQotGetRiseFallDistributionS2C);
}

/** Reads a `Qot_GetRiseFallDistribution.Response`. */
export function decodeQotGetRiseFallDistributionResponse(r: Reader, end: number): QotGetRiseFallDistributionResponse {
  return readResponse("Qot_GetRiseFallDistribution.Response", r, end, decodeQotGetRiseFallDistributionS2C) as QotGetRiseFallDistributionResponse;
}

/**
 * How many stocks of a market or plate rose or fell today, counted by range of the price change. OpenD takes
 * 60 of them in 30 seconds.
 *
 * OpenD's `Qot_GetRiseFallDistribution` (3433), a request.
 *
 * @example
 * ```ts
 * import { QotGetRiseFallDistribution, QotMarket } from "@opend/client/commands";
 *
 * const { rangeList } = await quote.request(QotGetRiseFallDistribution, { market: QotMarket.HK_Security });
 * ```
 */
export const QotGetRiseFallDistribution: RequestCommand<QotGetRiseFallDistributionC2SInput, QotGetRiseFallDistributionS2C> = {
  kind: "request",
  id: 3433,
  name: "Qot_GetRiseFallDistribution",
  limit: { requests: 60 },
  encode: encodeQotGetRiseFallDistributionRequest,
  decode: decodeQotGetRiseFallDistributionResponse,
  decodeData: decodeQotGetRiseFallDistributionS2C,
};

// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import { decodeTrdHeader, encodeTrdHeader } from "./trd_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";
import type { TrdHeader, TrdHeaderInput } from "./trd_common.ts";

/**
 * Margin of one security. Long: bought with borrowed money; short: sold borrowed.
 *
 * OpenD's `Trd_GetMarginRatio.MarginRatioInfo`, held by {@linkcode TrdGetMarginRatioS2C}.
 */
export interface TrdGetMarginRatioMarginRatioInfo extends Message {
  /** Which security. */
  security: Security;
  /** Whether it can be bought on margin. */
  isLongPermit?: boolean | undefined;
  /** Whether it can be sold short. */
  isShortPermit?: boolean | undefined;
  /** Shares left to be borrowed for selling short. */
  shortPoolRemain?: number | undefined;
  /** Rate of interest for borrowing it, in percent: 20 = 20 %. */
  shortFeeRate?: number | undefined;
  /** Margin at which a warning comes, long, in percent: 20 = 20 %. */
  alertLongRatio?: number | undefined;
  /** Margin at which a warning comes, short, in percent: 20 = 20 %. */
  alertShortRatio?: number | undefined;
  /** Initial margin, long, in percent: 20 = 20 %. */
  imLongRatio?: number | undefined;
  /** Initial margin, short, in percent: 20 = 20 %. */
  imShortRatio?: number | undefined;
  /** Margin at which a margin call comes, long, in percent: 20 = 20 %. */
  mcmLongRatio?: number | undefined;
  /** Margin at which a margin call comes, short, in percent: 20 = 20 %. */
  mcmShortRatio?: number | undefined;
  /** Maintenance margin, long, in percent: 20 = 20 %. */
  mmLongRatio?: number | undefined;
  /** Maintenance margin, short, in percent: 20 = 20 %. */
  mmShortRatio?: number | undefined;
}

/** Writes a `Trd_GetMarginRatio.MarginRatioInfo`. */
export function encodeTrdGetMarginRatioMarginRatioInfo(w: Writer, v: TrdGetMarginRatioMarginRatioInfo): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.isLongPermit != null) w.bool(16, v.isLongPermit, "isLongPermit");
  if (v.isShortPermit != null) w.bool(24, v.isShortPermit, "isShortPermit");
  if (v.shortPoolRemain != null) w.double(33, v.shortPoolRemain, "shortPoolRemain");
  if (v.shortFeeRate != null) w.double(41, v.shortFeeRate, "shortFeeRate");
  if (v.alertLongRatio != null) w.double(49, v.alertLongRatio, "alertLongRatio");
  if (v.alertShortRatio != null) w.double(57, v.alertShortRatio, "alertShortRatio");
  if (v.imLongRatio != null) w.double(65, v.imLongRatio, "imLongRatio");
  if (v.imShortRatio != null) w.double(73, v.imShortRatio, "imShortRatio");
  if (v.mcmLongRatio != null) w.double(81, v.mcmLongRatio, "mcmLongRatio");
  if (v.mcmShortRatio != null) w.double(89, v.mcmShortRatio, "mcmShortRatio");
  if (v.mmLongRatio != null) w.double(97, v.mmLongRatio, "mmLongRatio");
  if (v.mmShortRatio != null) w.double(105, v.mmShortRatio, "mmShortRatio");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetMarginRatio.MarginRatioInfo`. */
export function decodeTrdGetMarginRatioMarginRatioInfo(r: Reader, end: number): TrdGetMarginRatioMarginRatioInfo {
  let $security: Security | undefined;
  let $isLongPermit: boolean | undefined;
  let $isShortPermit: boolean | undefined;
  let $shortPoolRemain: number | undefined;
  let $shortFeeRate: number | undefined;
  let $alertLongRatio: number | undefined;
  let $alertShortRatio: number | undefined;
  let $imLongRatio: number | undefined;
  let $imShortRatio: number | undefined;
  let $mcmLongRatio: number | undefined;
  let $mcmShortRatio: number | undefined;
  let $mmLongRatio: number | undefined;
  let $mmShortRatio: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $isLongPermit = r.bool(); break;
      case 24: $isShortPermit = r.bool(); break;
      case 33: $shortPoolRemain = r.double(); break;
      case 41: $shortFeeRate = r.double(); break;
      case 49: $alertLongRatio = r.double(); break;
      case 57: $alertShortRatio = r.double(); break;
      case 65: $imLongRatio = r.double(); break;
      case 73: $imShortRatio = r.double(); break;
      case 81: $mcmLongRatio = r.double(); break;
      case 89: $mcmShortRatio = r.double(); break;
      case 97: $mmLongRatio = r.double(); break;
      case 105: $mmShortRatio = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Trd_GetMarginRatio.MarginRatioInfo", { security: $security });
  return r.finish<TrdGetMarginRatioMarginRatioInfo>({ security: $security, isLongPermit: $isLongPermit, isShortPermit: $isShortPermit, shortPoolRemain: $shortPoolRemain, shortFeeRate: $shortFeeRate, alertLongRatio: $alertLongRatio, alertShortRatio: $alertShortRatio, imLongRatio: $imLongRatio, imShortRatio: $imShortRatio, mcmLongRatio: $mcmLongRatio, mcmShortRatio: $mcmShortRatio, mmLongRatio: $mmLongRatio, mmShortRatio: $mmShortRatio }, end, unknown);
}

/**
 * Which account and securities.
 *
 * OpenD's `Trd_GetMarginRatio.C2S`, sent with {@linkcode TrdGetMarginRatio}.
 */
export interface TrdGetMarginRatioC2S extends Message {
  /** The account that is asked about. */
  header: TrdHeader;
  /** Securities asked about, 100 at most. */
  securityList: readonly Security[];
}

/**
 * Which account and securities.
 *
 * What a request gives for OpenD's `Trd_GetMarginRatio.C2S`, sent with {@linkcode TrdGetMarginRatio}.
 */
export interface TrdGetMarginRatioC2SInput extends Message {
  /** The account that is asked about. */
  header: TrdHeaderInput;
  /** Securities asked about, 100 at most. */
  securityList?: readonly SecurityInput[] | undefined;
}

/** Writes a `Trd_GetMarginRatio.C2S`. */
export function encodeTrdGetMarginRatioC2S(w: Writer, v: TrdGetMarginRatioC2SInput): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(18); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetMarginRatio.C2S`. */
export function decodeTrdGetMarginRatioC2S(r: Reader, end: number): TrdGetMarginRatioC2S {
  let $header: TrdHeader | undefined;
  let $securityList: Security[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: ($securityList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined) throw missing("Trd_GetMarginRatio.C2S", { header: $header });
  return r.finish<TrdGetMarginRatioC2S>({ header: $header, securityList: $securityList ?? none }, end, unknown);
}

/**
 * Margin of the securities.
 *
 * OpenD's `Trd_GetMarginRatio.S2C`, brought by {@linkcode TrdGetMarginRatio}.
 */
export interface TrdGetMarginRatioS2C extends Message {
  /** The account, as it was asked with. */
  header: TrdHeader;
  /** An entry for each security. */
  marginRatioInfoList: readonly TrdGetMarginRatioMarginRatioInfo[];
}

/** Writes a `Trd_GetMarginRatio.S2C`. */
export function encodeTrdGetMarginRatioS2C(w: Writer, v: TrdGetMarginRatioS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  for (const x of w.list(v.marginRatioInfoList, "marginRatioInfoList")) { at = w.open(18); encodeTrdGetMarginRatioMarginRatioInfo(w, w.object(x, "marginRatioInfoList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetMarginRatio.S2C`. */
export function decodeTrdGetMarginRatioS2C(r: Reader, end: number): TrdGetMarginRatioS2C {
  let $header: TrdHeader | undefined;
  let $marginRatioInfoList: TrdGetMarginRatioMarginRatioInfo[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: ($marginRatioInfoList ??= []).push(decodeTrdGetMarginRatioMarginRatioInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined) throw missing("Trd_GetMarginRatio.S2C", { header: $header });
  return r.finish<TrdGetMarginRatioS2C>({ header: $header, marginRatioInfoList: $marginRatioInfoList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Trd_GetMarginRatio.Request`, sent with {@linkcode TrdGetMarginRatio}.
 */
export interface TrdGetMarginRatioRequest extends Message {
  /** What is asked. */
  c2s: TrdGetMarginRatioC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Trd_GetMarginRatio.Request`, sent with {@linkcode TrdGetMarginRatio}.
 */
export interface TrdGetMarginRatioRequestInput extends Message {
  /** What is asked. */
  c2s: TrdGetMarginRatioC2SInput;
}

/** Writes a `Trd_GetMarginRatio.Request`. */
export function encodeTrdGetMarginRatioRequest(w: Writer, v: TrdGetMarginRatioRequestInput): void {
  writeRequest(w, v, encodeTrdGetMarginRatioC2S);
}

/** Reads a `Trd_GetMarginRatio.Request`. */
export function decodeTrdGetMarginRatioRequest(r: Reader, end: number): TrdGetMarginRatioRequest {
  let $c2s: TrdGetMarginRatioC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdGetMarginRatioC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Trd_GetMarginRatio.Request", { c2s: $c2s });
  return r.finish<TrdGetMarginRatioRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_GetMarginRatio.Response`, brought by {@linkcode TrdGetMarginRatio}.
 */
export interface TrdGetMarginRatioResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdGetMarginRatioS2C | undefined;
}

/** Writes a `Trd_GetMarginRatio.Response`. */
export function encodeTrdGetMarginRatioResponse(w: Writer, v: TrdGetMarginRatioResponse): void {
  writeResponse(w, v, encodeTrdGetMarginRatioS2C);
}

/** Reads a `Trd_GetMarginRatio.Response`. */
export function decodeTrdGetMarginRatioResponse(r: Reader, end: number): TrdGetMarginRatioResponse {
  return readResponse("Trd_GetMarginRatio.Response", r, end, decodeTrdGetMarginRatioS2C) as TrdGetMarginRatioResponse;
}

/**
 * Tells whether securities can be bought on margin or sold short, and with which margin: 100 stocks and ETFs
 * of Hong Kong, the US and A-shares at most. Real accounts only; crypto is refused. OpenD takes 10 of them in
 * 30 seconds.
 *
 * OpenD's `Trd_GetMarginRatio` (2223), a request.
 *
 * @example
 * ```ts
 * import { TrdEnv, TrdGetMarginRatio, TrdMarket } from "@opend/client/commands";
 *
 * const { marginRatioInfoList } = await trade.request(TrdGetMarginRatio, {
 *   header: { trdEnv: TrdEnv.Simulate, accID: 281756455998014999n, trdMarket: TrdMarket.HK },
 *   securityList: ["HK.00700"],
 * });
 * ```
 */
export const TrdGetMarginRatio: RequestCommand<TrdGetMarginRatioC2SInput, TrdGetMarginRatioS2C> = {
  kind: "request",
  id: 2223,
  name: "Trd_GetMarginRatio",
  limit: { requests: 10 },
  encode: encodeTrdGetMarginRatioRequest,
  decode: decodeTrdGetMarginRatioResponse,
  decodeData: decodeTrdGetMarginRatioS2C,
};

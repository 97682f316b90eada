// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeTrdAcc, encodeTrdAcc } from "./trd_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { TrdAcc, TrdCategory } from "./trd_common.ts";

/**
 * Which kinds of accounts to list.
 *
 * OpenD's `Trd_GetAccList.C2S`, sent with {@linkcode TrdGetAccList}.
 */
export interface TrdGetAccListC2S extends Message {
  /** Obsolete, always 0; the client fills it in. */
  userID: bigint;
  /** Kind of products the accounts trade. */
  trdCategory?: TrdCategory | undefined;
  /**
   * True: universal accounts (Hong Kong, US, Singapore, Australia) are listed too; without it they are
   * missing.
   */
  needGeneralSecAccount?: boolean | undefined;
}

/**
 * Which kinds of accounts to list.
 *
 * What a request gives for OpenD's `Trd_GetAccList.C2S`, sent with {@linkcode TrdGetAccList}.
 */
export interface TrdGetAccListC2SInput extends Message {
  /** Kind of products the accounts trade. */
  trdCategory?: TrdCategory | undefined;
  /**
   * True: universal accounts (Hong Kong, US, Singapore, Australia) are listed too; without it they are
   * missing.
   */
  needGeneralSecAccount?: boolean | undefined;
}

/** Writes a `Trd_GetAccList.C2S`. */
export function encodeTrdGetAccListC2S(w: Writer, v: TrdGetAccListC2SInput): void {
  w.uint64BigInt(8, (v as TrdGetAccListC2SInput & { userID: bigint | number }).userID, "userID");
  if (v.trdCategory != null) w.int32(16, v.trdCategory, "trdCategory");
  if (v.needGeneralSecAccount != null) w.bool(24, v.needGeneralSecAccount, "needGeneralSecAccount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetAccList.C2S`. */
export function decodeTrdGetAccListC2S(r: Reader, end: number): TrdGetAccListC2S {
  let $userID: bigint | undefined;
  let $trdCategory: TrdCategory | undefined;
  let $needGeneralSecAccount: boolean | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $userID = r.uint64BigInt(); break;
      case 16: $trdCategory = r.int() as TrdCategory; break;
      case 24: $needGeneralSecAccount = r.bool(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($userID === undefined) throw missing("Trd_GetAccList.C2S", { userID: $userID });
  return r.finish<TrdGetAccListC2S>({ userID: $userID, trdCategory: $trdCategory, needGeneralSecAccount: $needGeneralSecAccount }, end, unknown);
}

/**
 * The accounts found.
 *
 * OpenD's `Trd_GetAccList.S2C`, brought by {@linkcode TrdGetAccList}.
 */
export interface TrdGetAccListS2C extends Message {
  /** One entry for each account. */
  accList: readonly TrdAcc[];
}

/** Writes a `Trd_GetAccList.S2C`. */
export function encodeTrdGetAccListS2C(w: Writer, v: TrdGetAccListS2C): void {
  let at: number;
  for (const x of w.list(v.accList, "accList")) { at = w.open(10); encodeTrdAcc(w, w.object(x, "accList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetAccList.S2C`. */
export function decodeTrdGetAccListS2C(r: Reader, end: number): TrdGetAccListS2C {
  let $accList: TrdAcc[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($accList ??= []).push(decodeTrdAcc(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<TrdGetAccListS2C>({ accList: $accList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Trd_GetAccList.Request`, sent with {@linkcode TrdGetAccList}.
 */
export interface TrdGetAccListRequest extends Message {
  /** What is asked. */
  c2s: TrdGetAccListC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Trd_GetAccList.Request`, sent with {@linkcode TrdGetAccList}.
 */
export interface TrdGetAccListRequestInput extends Message {
  /** What is asked. */
  c2s: TrdGetAccListC2SInput;
}

/** Writes a `Trd_GetAccList.Request`. */
export function encodeTrdGetAccListRequest(w: Writer, v: TrdGetAccListRequestInput): void {
  writeRequest(w, v, encodeTrdGetAccListC2S);
}

/** Reads a `Trd_GetAccList.Request`. */
export function decodeTrdGetAccListRequest(r: Reader, end: number): TrdGetAccListRequest {
  let $c2s: TrdGetAccListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdGetAccListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Trd_GetAccList.Request", { c2s: $c2s });
  return r.finish<TrdGetAccListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_GetAccList.Response`, brought by {@linkcode TrdGetAccList}.
 */
export interface TrdGetAccListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdGetAccListS2C | undefined;
}

/** Writes a `Trd_GetAccList.Response`. */
export function encodeTrdGetAccListResponse(w: Writer, v: TrdGetAccListResponse): void {
  writeResponse(w, v, encodeTrdGetAccListS2C);
}

/** Reads a `Trd_GetAccList.Response`. */
export function decodeTrdGetAccListResponse(r: Reader, end: number): TrdGetAccListResponse {
  return readResponse("Trd_GetAccList.Response", r, end, decodeTrdGetAccListS2C) as TrdGetAccListResponse;
}

/**
 * Lists the trading accounts of the user who is logged in to OpenD, real and paper ones. Every other trade
 * command needs an account from here.
 *
 * OpenD's `Trd_GetAccList` (2001), a request.
 *
 * @example
 * ```ts
 * import { TrdGetAccList } from "@opend/client/commands";
 *
 * const { accList } = await trade.request(TrdGetAccList, {});
 * ```
 */
export const TrdGetAccList: RequestCommand<TrdGetAccListC2SInput, TrdGetAccListS2C> = {
  kind: "request",
  id: 2001,
  name: "Trd_GetAccList",
  fills: "userID",
  encode: encodeTrdGetAccListRequest,
  decode: decodeTrdGetAccListResponse,
  decodeData: decodeTrdGetAccListS2C,
};

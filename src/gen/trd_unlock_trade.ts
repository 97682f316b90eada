// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { SecurityFirm } from "./trd_common.ts";

/**
 * Unlock or lock, and the password.
 *
 * OpenD's `Trd_UnlockTrade.C2S`, sent with {@linkcode TrdUnlockTrade}.
 */
export interface TrdUnlockTradeC2S extends Message {
  /** True unlocks, false locks. */
  unlock: boolean;
  /** MD5 of the trade password, in lower-case hex; required to unlock, not to lock. */
  pwdMD5?: string | undefined;
  /** Broker whose accounts are meant; newer OpenD refuses without it. */
  securityFirm?: SecurityFirm | undefined;
}

/** Writes a `Trd_UnlockTrade.C2S`. */
export function encodeTrdUnlockTradeC2S(w: Writer, v: TrdUnlockTradeC2S): void {
  w.bool(8, v.unlock, "unlock");
  if (v.pwdMD5 != null) w.string(18, v.pwdMD5, "pwdMD5");
  if (v.securityFirm != null) w.int32(24, v.securityFirm, "securityFirm");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_UnlockTrade.C2S`. */
export function decodeTrdUnlockTradeC2S(r: Reader, end: number): TrdUnlockTradeC2S {
  let $unlock: boolean | undefined;
  let $pwdMD5: string | undefined;
  let $securityFirm: SecurityFirm | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $unlock = r.bool(); break;
      case 18: $pwdMD5 = r.text(end); break;
      case 24: $securityFirm = r.int() as SecurityFirm; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($unlock === undefined) throw missing("Trd_UnlockTrade.C2S", { unlock: $unlock });
  return r.finish<TrdUnlockTradeC2S>({ unlock: $unlock, pwdMD5: $pwdMD5, securityFirm: $securityFirm }, end, unknown);
}

/**
 * Empty: success is all there is to tell.
 *
 * OpenD's `Trd_UnlockTrade.S2C`, brought by {@linkcode TrdUnlockTrade}.
 */
export interface TrdUnlockTradeS2C extends Message {
}

/** Writes a `Trd_UnlockTrade.S2C`. */
export function encodeTrdUnlockTradeS2C(w: Writer, v: TrdUnlockTradeS2C): void {
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_UnlockTrade.S2C`. */
export function decodeTrdUnlockTradeS2C(r: Reader, end: number): TrdUnlockTradeS2C {
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<TrdUnlockTradeS2C>({}, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Trd_UnlockTrade.Request`, sent with {@linkcode TrdUnlockTrade}.
 */
export interface TrdUnlockTradeRequest extends Message {
  /** What is asked. */
  c2s: TrdUnlockTradeC2S;
}

/** Writes a `Trd_UnlockTrade.Request`. */
export function encodeTrdUnlockTradeRequest(w: Writer, v: TrdUnlockTradeRequest): void {
  writeRequest(w, v, encodeTrdUnlockTradeC2S);
}

/** Reads a `Trd_UnlockTrade.Request`. */
export function decodeTrdUnlockTradeRequest(r: Reader, end: number): TrdUnlockTradeRequest {
  let $c2s: TrdUnlockTradeC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdUnlockTradeC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Trd_UnlockTrade.Request", { c2s: $c2s });
  return r.finish<TrdUnlockTradeRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_UnlockTrade.Response`, brought by {@linkcode TrdUnlockTrade}.
 */
export interface TrdUnlockTradeResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdUnlockTradeS2C | undefined;
}

/** Writes a `Trd_UnlockTrade.Response`. */
export function encodeTrdUnlockTradeResponse(w: Writer, v: TrdUnlockTradeResponse): void {
  writeResponse(w, v, encodeTrdUnlockTradeS2C);
}

/** Reads a `Trd_UnlockTrade.Response`. */
export function decodeTrdUnlockTradeResponse(r: Reader, end: number): TrdUnlockTradeResponse {
  return readResponse("Trd_UnlockTrade.Response", r, end, decodeTrdUnlockTradeS2C) as TrdUnlockTradeResponse;
}

/**
 * Unlocks or locks trading with real money. It holds for the whole OpenD, all of its connections, until
 * locked or restarted; paper trading never needs it. Fails while the moomoo token (two-factor) is on; newer
 * guides have users unlock in OpenD's window. OpenD takes 10 of them in 30 seconds.
 *
 * OpenD's `Trd_UnlockTrade` (2005), a request.
 *
 * @example
 * ```ts
 * import { TrdUnlockTrade } from "@opend/client/commands";
 *
 * await trade.request(TrdUnlockTrade, { unlock: true, pwdMD5: "e10adc3949ba59abbe56e057f20f883e" });
 * ```
 */
export const TrdUnlockTrade: RequestCommand<TrdUnlockTradeC2S, TrdUnlockTradeS2C> = {
  kind: "request",
  id: 2005,
  name: "Trd_UnlockTrade",
  limit: { requests: 10 },
  encode: encodeTrdUnlockTradeRequest,
  decode: decodeTrdUnlockTradeResponse,
  decodeData: decodeTrdUnlockTradeS2C,
};

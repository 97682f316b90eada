// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";

/**
 * Which accounts are wanted from now on.
 *
 * OpenD's `Trd_SubAccPush.C2S`, sent with {@linkcode TrdSubAccPush}.
 */
export interface TrdSubAccPushC2S extends Message {
  /** All accounts whose pushes are wanted, not only those to be added. */
  accIDList: readonly bigint[];
}

/**
 * Which accounts are wanted from now on.
 *
 * What a request gives for OpenD's `Trd_SubAccPush.C2S`, sent with {@linkcode TrdSubAccPush}.
 */
export interface TrdSubAccPushC2SInput extends Message {
  /** All accounts whose pushes are wanted, not only those to be added. */
  accIDList?: readonly (bigint | number)[] | undefined;
}

/** Writes a `Trd_SubAccPush.C2S`. */
export function encodeTrdSubAccPushC2S(w: Writer, v: TrdSubAccPushC2SInput): void {
  for (const x of w.list(v.accIDList, "accIDList")) { w.uint64BigInt(8, x, "accIDList"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_SubAccPush.C2S`. */
export function decodeTrdSubAccPushC2S(r: Reader, end: number): TrdSubAccPushC2S {
  let $accIDList: bigint[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: ($accIDList ??= []).push(r.uint64BigInt()); break;
      case 10: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($accIDList ??= []).push(r.uint64BigInt());
        if (r.pos !== stop) throw overrun();
        break;
      }
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<TrdSubAccPushC2S>({ accIDList: $accIDList ?? none }, end, unknown);
}

/**
 * Empty: success is all there is to tell.
 *
 * OpenD's `Trd_SubAccPush.S2C`, brought by {@linkcode TrdSubAccPush}.
 */
export interface TrdSubAccPushS2C extends Message {
}

/** Writes a `Trd_SubAccPush.S2C`. */
export function encodeTrdSubAccPushS2C(w: Writer, v: TrdSubAccPushS2C): void {
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_SubAccPush.S2C`. */
export function decodeTrdSubAccPushS2C(r: Reader, end: number): TrdSubAccPushS2C {
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<TrdSubAccPushS2C>({}, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Trd_SubAccPush.Request`, sent with {@linkcode TrdSubAccPush}.
 */
export interface TrdSubAccPushRequest extends Message {
  /** What is asked. */
  c2s: TrdSubAccPushC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Trd_SubAccPush.Request`, sent with {@linkcode TrdSubAccPush}.
 */
export interface TrdSubAccPushRequestInput extends Message {
  /** What is asked. */
  c2s: TrdSubAccPushC2SInput;
}

/** Writes a `Trd_SubAccPush.Request`. */
export function encodeTrdSubAccPushRequest(w: Writer, v: TrdSubAccPushRequestInput): void {
  writeRequest(w, v, encodeTrdSubAccPushC2S);
}

/** Reads a `Trd_SubAccPush.Request`. */
export function decodeTrdSubAccPushRequest(r: Reader, end: number): TrdSubAccPushRequest {
  let $c2s: TrdSubAccPushC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdSubAccPushC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Trd_SubAccPush.Request", { c2s: $c2s });
  return r.finish<TrdSubAccPushRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_SubAccPush.Response`, brought by {@linkcode TrdSubAccPush}.
 */
export interface TrdSubAccPushResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdSubAccPushS2C | undefined;
}

/** Writes a `Trd_SubAccPush.Response`. */
export function encodeTrdSubAccPushResponse(w: Writer, v: TrdSubAccPushResponse): void {
  writeResponse(w, v, encodeTrdSubAccPushS2C);
}

/** Reads a `Trd_SubAccPush.Response`. */
export function decodeTrdSubAccPushResponse(r: Reader, end: number): TrdSubAccPushResponse {
  return readResponse("Trd_SubAccPush.Response", r, end, decodeTrdSubAccPushS2C) as TrdSubAccPushResponse;
}

/**
 * Asks for the pushes of orders and fills (Trd_UpdateOrder, Trd_UpdateOrderFill) of accounts on this
 * connection. Each request replaces the one before it, and a new connection begins with none; what happened
 * in between is not pushed later.
 *
 * OpenD's `Trd_SubAccPush` (2008), a request.
 *
 * @example
 * ```ts
 * import { TrdSubAccPush } from "@opend/client/commands";
 *
 * await trade.request(TrdSubAccPush, { accIDList: [281756455998014999n] });
 * ```
 */
export const TrdSubAccPush: RequestCommand<TrdSubAccPushC2SInput, TrdSubAccPushS2C> = {
  kind: "request",
  id: 2008,
  name: "Trd_SubAccPush",
  encode: encodeTrdSubAccPushRequest,
  decode: decodeTrdSubAccPushResponse,
  decodeData: decodeTrdSubAccPushS2C,
};

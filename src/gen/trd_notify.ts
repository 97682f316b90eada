// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeTrdHeader, encodeTrdHeader } from "./trd_common.ts";
import type { Message } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { TrdHeader, TrdHeaderInput } from "./trd_common.ts";

/**
 * The notice.
 *
 * OpenD's `Trd_Notify.S2C`, held by {@linkcode TrdNotifyResponse}.
 */
export interface TrdNotifyS2C extends Message {
  /** The account that it is about. */
  header: TrdHeader;
  /** Kind of notice; the official schema leaves the kinds to be defined. */
  type: number;
}

/** Writes a `Trd_Notify.S2C`. */
export function encodeTrdNotifyS2C(w: Writer, v: TrdNotifyS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  w.int32(16, v.type, "type");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Notify.S2C`. */
export function decodeTrdNotifyS2C(r: Reader, end: number): TrdNotifyS2C {
  let $header: TrdHeader | undefined;
  let $type: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 16: $type = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined || $type === undefined) throw missing("Trd_Notify.S2C", { header: $header, type: $type });
  return r.finish<TrdNotifyS2C>({ header: $header, type: $type }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_Notify.Response`, which no request or push of this client has.
 *
 * @example
 * ```ts
 * import type { TrdNotifyResponse } from "@opend/client/commands";
 *
 * function show(message: TrdNotifyResponse): void {
 *   console.log(message.retType);
 * }
 * ```
 */
export interface TrdNotifyResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdNotifyS2C | undefined;
}

/** Writes a `Trd_Notify.Response`. */
export function encodeTrdNotifyResponse(w: Writer, v: TrdNotifyResponse): void {
  writeResponse(w, v, encodeTrdNotifyS2C);
}

/** Reads a `Trd_Notify.Response`. */
export function decodeTrdNotifyResponse(r: Reader, end: number): TrdNotifyResponse {
  return readResponse("Trd_Notify.Response", r, end, decodeTrdNotifyS2C) as TrdNotifyResponse;
}

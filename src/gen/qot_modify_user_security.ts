// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, Security, SecurityInput } from "./qot_common.ts";

/**
 * What is done with the securities.
 *
 * OpenD's `Qot_ModifyUserSecurity.ModifyUserSecurityOp`.
 *
 * @example
 * ```ts
 * import { QotModifyUserSecurityModifyUserSecurityOp } from "@opend/client/commands";
 *
 * const value: QotModifyUserSecurityModifyUserSecurityOp = QotModifyUserSecurityModifyUserSecurityOp.Add; // 1
 * ```
 */
export const QotModifyUserSecurityModifyUserSecurityOp = {
  /** No such choice. */
  Unknown: 0,
  /** Added to the group. */
  Add: 1,
  /** Deleted from the watchlist altogether. */
  Del: 2,
  /** Taken out of this group only. */
  MoveOut: 3,
} as const;
/**
 * What is done with the securities.
 *
 * OpenD's `Qot_ModifyUserSecurity.ModifyUserSecurityOp`.
 */
export type QotModifyUserSecurityModifyUserSecurityOp = (typeof QotModifyUserSecurityModifyUserSecurityOp)[keyof typeof QotModifyUserSecurityModifyUserSecurityOp];

/**
 * Which group, what to do, and with what.
 *
 * OpenD's `Qot_ModifyUserSecurity.C2S`, sent with {@linkcode QotModifyUserSecurity}.
 */
export interface QotModifyUserSecurityC2S extends Message {
  /** Name of a custom group; of several alike, the first. */
  groupName: string;
  /** Whether to add, delete or move out. */
  op: QotModifyUserSecurityModifyUserSecurityOp;
  /** Securities to add to the group or to take out. */
  securityList: readonly Security[];
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * Which group, what to do, and with what.
 *
 * What a request gives for OpenD's `Qot_ModifyUserSecurity.C2S`, sent with {@linkcode QotModifyUserSecurity}.
 */
export interface QotModifyUserSecurityC2SInput extends Message {
  /** Name of a custom group; of several alike, the first. */
  groupName: string;
  /** Whether to add, delete or move out. */
  op: QotModifyUserSecurityModifyUserSecurityOp;
  /** Securities to add to the group or to take out. */
  securityList?: readonly SecurityInput[] | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_ModifyUserSecurity.C2S`. */
export function encodeQotModifyUserSecurityC2S(w: Writer, v: QotModifyUserSecurityC2SInput): void {
  let at: number;
  w.string(10, v.groupName, "groupName");
  w.int32(16, v.op, "op");
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(26); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_ModifyUserSecurity.C2S`. */
export function decodeQotModifyUserSecurityC2S(r: Reader, end: number): QotModifyUserSecurityC2S {
  let $groupName: string | undefined;
  let $op: QotModifyUserSecurityModifyUserSecurityOp | undefined;
  let $securityList: Security[] | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $groupName = r.text(end); break;
      case 16: $op = r.int() as QotModifyUserSecurityModifyUserSecurityOp; break;
      case 26: ($securityList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($groupName === undefined || $op === undefined) throw missing("Qot_ModifyUserSecurity.C2S", { groupName: $groupName, op: $op });
  return r.finish<QotModifyUserSecurityC2S>({ groupName: $groupName, op: $op, securityList: $securityList ?? none, header: $header }, end, unknown);
}

/**
 * Comes without fields.
 *
 * OpenD's `Qot_ModifyUserSecurity.S2C`, brought by {@linkcode QotModifyUserSecurity}.
 */
export interface QotModifyUserSecurityS2C extends Message {
}

/** Writes a `Qot_ModifyUserSecurity.S2C`. */
export function encodeQotModifyUserSecurityS2C(w: Writer, v: QotModifyUserSecurityS2C): void {
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_ModifyUserSecurity.S2C`. */
export function decodeQotModifyUserSecurityS2C(r: Reader, end: number): QotModifyUserSecurityS2C {
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotModifyUserSecurityS2C>({}, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_ModifyUserSecurity.Request`, sent with {@linkcode QotModifyUserSecurity}.
 */
export interface QotModifyUserSecurityRequest extends Message {
  /** What is asked. */
  c2s: QotModifyUserSecurityC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_ModifyUserSecurity.Request`, sent with {@linkcode QotModifyUserSecurity}.
 */
export interface QotModifyUserSecurityRequestInput extends Message {
  /** What is asked. */
  c2s: QotModifyUserSecurityC2SInput;
}

/** Writes a `Qot_ModifyUserSecurity.Request`. */
export function encodeQotModifyUserSecurityRequest(w: Writer, v: QotModifyUserSecurityRequestInput): void {
  writeRequest(w, v, encodeQotModifyUserSecurityC2S);
}

/** Reads a `Qot_ModifyUserSecurity.Request`. */
export function decodeQotModifyUserSecurityRequest(r: Reader, end: number): QotModifyUserSecurityRequest {
  let $c2s: QotModifyUserSecurityC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotModifyUserSecurityC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_ModifyUserSecurity.Request", { c2s: $c2s });
  return r.finish<QotModifyUserSecurityRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_ModifyUserSecurity.Response`, brought by {@linkcode QotModifyUserSecurity}.
 */
export interface QotModifyUserSecurityResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotModifyUserSecurityS2C | undefined;
}

/** Writes a `Qot_ModifyUserSecurity.Response`. */
export function encodeQotModifyUserSecurityResponse(w: Writer, v: QotModifyUserSecurityResponse): void {
  writeResponse(w, v, encodeQotModifyUserSecurityS2C);
}

/** Reads a `Qot_ModifyUserSecurity.Response`. */
export function decodeQotModifyUserSecurityResponse(r: Reader, end: number): QotModifyUserSecurityResponse {
  return readResponse("Qot_ModifyUserSecurity.Response", r, end, decodeQotModifyUserSecurityS2C) as QotModifyUserSecurityResponse;
}

/**
 * Adds securities to a group of the user's watchlist or takes them out. Only groups that the user made can be
 * changed; the group "All" holds at most 500 securities, or 2000 for users who have traded. OpenD takes 10 of
 * them in 30 seconds.
 *
 * OpenD's `Qot_ModifyUserSecurity` (3214), a request.
 *
 * @example
 * ```ts
 * import { QotModifyUserSecurity, QotModifyUserSecurityModifyUserSecurityOp } from "@opend/client/commands";
 *
 * await quote.request(QotModifyUserSecurity, {
 *   groupName: "Technology",
 *   op: QotModifyUserSecurityModifyUserSecurityOp.Add,
 *   securityList: ["HK.00700"],
 * });
 * ```
 */
export const QotModifyUserSecurity: RequestCommand<QotModifyUserSecurityC2SInput, QotModifyUserSecurityS2C> = {
  kind: "request",
  id: 3214,
  name: "Qot_ModifyUserSecurity",
  limit: { requests: 10 },
  encode: encodeQotModifyUserSecurityRequest,
  decode: decodeQotModifyUserSecurityResponse,
  decodeData: decodeQotModifyUserSecurityS2C,
};

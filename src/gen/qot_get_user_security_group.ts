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
 * Who made a group of the watchlist.
 *
 * OpenD's `Qot_GetUserSecurityGroup.GroupType`.
 *
 * @example
 * ```ts
 * import { QotGetUserSecurityGroupGroupType } from "@opend/client/commands";
 *
 * const value: QotGetUserSecurityGroupGroupType = QotGetUserSecurityGroupGroupType.Custom; // 1
 * ```
 */
export const QotGetUserSecurityGroupGroupType = {
  /** Neither is known. */
  Unknown: 0,
  /** Groups that the user made. */
  Custom: 1,
  /** Groups built into the app, which cannot be changed. */
  System: 2,
  /** Both kinds, to ask for. */
  All: 3,
} as const;
/**
 * Who made a group of the watchlist.
 *
 * OpenD's `Qot_GetUserSecurityGroup.GroupType`.
 */
export type QotGetUserSecurityGroupGroupType = (typeof QotGetUserSecurityGroupGroupType)[keyof typeof QotGetUserSecurityGroupGroupType];

/**
 * What kind of groups to list.
 *
 * OpenD's `Qot_GetUserSecurityGroup.C2S`, sent with {@linkcode QotGetUserSecurityGroup}.
 */
export interface QotGetUserSecurityGroupC2S extends Message {
  /** Custom groups, system groups or all. */
  groupType: QotGetUserSecurityGroupGroupType;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetUserSecurityGroup.C2S`. */
export function encodeQotGetUserSecurityGroupC2S(w: Writer, v: QotGetUserSecurityGroupC2S): void {
  let at: number;
  w.int32(8, v.groupType, "groupType");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUserSecurityGroup.C2S`. */
export function decodeQotGetUserSecurityGroupC2S(r: Reader, end: number): QotGetUserSecurityGroupC2S {
  let $groupType: QotGetUserSecurityGroupGroupType | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $groupType = r.int() as QotGetUserSecurityGroupGroupType; break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($groupType === undefined) throw missing("Qot_GetUserSecurityGroup.C2S", { groupType: $groupType });
  return r.finish<QotGetUserSecurityGroupC2S>({ groupType: $groupType, header: $header }, end, unknown);
}

/**
 * One group of the watchlist.
 *
 * OpenD's `Qot_GetUserSecurityGroup.GroupData`, held by {@linkcode QotGetUserSecurityGroupS2C}.
 */
export interface QotGetUserSecurityGroupGroupData extends Message {
  /** Name to ask for the group's securities with; names need not be unique. */
  groupName: string;
  /** Whether the user made it or the app. */
  groupType: QotGetUserSecurityGroupGroupType;
}

/** Writes a `Qot_GetUserSecurityGroup.GroupData`. */
export function encodeQotGetUserSecurityGroupGroupData(w: Writer, v: QotGetUserSecurityGroupGroupData): void {
  w.string(10, v.groupName, "groupName");
  w.int32(16, v.groupType, "groupType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUserSecurityGroup.GroupData`. */
export function decodeQotGetUserSecurityGroupGroupData(r: Reader, end: number): QotGetUserSecurityGroupGroupData {
  let $groupName: string | undefined;
  let $groupType: QotGetUserSecurityGroupGroupType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $groupName = r.text(end); break;
      case 16: $groupType = r.int() as QotGetUserSecurityGroupGroupType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($groupName === undefined || $groupType === undefined) throw missing("Qot_GetUserSecurityGroup.GroupData", { groupName: $groupName, groupType: $groupType });
  return r.finish<QotGetUserSecurityGroupGroupData>({ groupName: $groupName, groupType: $groupType }, end, unknown);
}

/**
 * Groups of the watchlist.
 *
 * OpenD's `Qot_GetUserSecurityGroup.S2C`, brought by {@linkcode QotGetUserSecurityGroup}.
 */
export interface QotGetUserSecurityGroupS2C extends Message {
  /** Groups of the kind asked for. */
  groupList: readonly QotGetUserSecurityGroupGroupData[];
}

/** Writes a `Qot_GetUserSecurityGroup.S2C`. */
export function encodeQotGetUserSecurityGroupS2C(w: Writer, v: QotGetUserSecurityGroupS2C): void {
  let at: number;
  for (const x of w.list(v.groupList, "groupList")) { at = w.open(10); encodeQotGetUserSecurityGroupGroupData(w, w.object(x, "groupList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUserSecurityGroup.S2C`. */
export function decodeQotGetUserSecurityGroupS2C(r: Reader, end: number): QotGetUserSecurityGroupS2C {
  let $groupList: QotGetUserSecurityGroupGroupData[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($groupList ??= []).push(decodeQotGetUserSecurityGroupGroupData(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetUserSecurityGroupS2C>({ groupList: $groupList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetUserSecurityGroup.Request`, sent with {@linkcode QotGetUserSecurityGroup}.
 */
export interface QotGetUserSecurityGroupRequest extends Message {
  /** What is asked. */
  c2s: QotGetUserSecurityGroupC2S;
}

/** Writes a `Qot_GetUserSecurityGroup.Request`. */
export function encodeQotGetUserSecurityGroupRequest(w: Writer, v: QotGetUserSecurityGroupRequest): void {
  writeRequest(w, v, encodeQotGetUserSecurityGroupC2S);
}

/** Reads a `Qot_GetUserSecurityGroup.Request`. */
export function decodeQotGetUserSecurityGroupRequest(r: Reader, end: number): QotGetUserSecurityGroupRequest {
  let $c2s: QotGetUserSecurityGroupC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetUserSecurityGroupC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetUserSecurityGroup.Request", { c2s: $c2s });
  return r.finish<QotGetUserSecurityGroupRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetUserSecurityGroup.Response`, brought by {@linkcode QotGetUserSecurityGroup}.
 */
export interface QotGetUserSecurityGroupResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetUserSecurityGroupS2C | undefined;
}

/** Writes a `Qot_GetUserSecurityGroup.Response`. */
export function encodeQotGetUserSecurityGroupResponse(w: Writer, v: QotGetUserSecurityGroupResponse): void {
  writeResponse(w, v, encodeQotGetUserSecurityGroupS2C);
}

/** Reads a `Qot_GetUserSecurityGroup.Response`. */
export function decodeQotGetUserSecurityGroupResponse(r: Reader, end: number): QotGetUserSecurityGroupResponse {
  return readResponse("Qot_GetUserSecurityGroup.Response", r, end, decodeQotGetUserSecurityGroupS2C) as QotGetUserSecurityGroupResponse;
}

/**
 * Lists the groups of the user's watchlist. OpenD takes 10 of them in 30 seconds.
 *
 * OpenD's `Qot_GetUserSecurityGroup` (3222), a request.
 *
 * @example
 * ```ts
 * import { QotGetUserSecurityGroup, QotGetUserSecurityGroupGroupType } from "@opend/client/commands";
 *
 * const { groupList } = await quote.request(QotGetUserSecurityGroup, {
 *   groupType: QotGetUserSecurityGroupGroupType.Custom,
 * });
 * ```
 */
export const QotGetUserSecurityGroup: RequestCommand<QotGetUserSecurityGroupC2S, QotGetUserSecurityGroupS2C> = {
  kind: "request",
  id: 3222,
  name: "Qot_GetUserSecurityGroup",
  limit: { requests: 10 },
  encode: encodeQotGetUserSecurityGroupRequest,
  decode: decodeQotGetUserSecurityGroupResponse,
  decodeData: decodeQotGetUserSecurityGroupS2C,
};

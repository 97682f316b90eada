// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotGetOptionEventAlertEventAlertItem, encodeQotGetOptionEventAlertEventAlertItem } from "./qot_get_option_event_alert.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotGetOptionEventAlertEventAlertItem, QotGetOptionEventAlertEventAlertItemInput } from "./qot_get_option_event_alert.ts";

/**
 * What to do with the alerts given.
 *
 * OpenD's `Qot_SetOptionEventAlert.AlertOpType`.
 *
 * @example
 * ```ts
 * import { QotSetOptionEventAlertAlertOpType } from "@opend/client/commands";
 *
 * const value: QotSetOptionEventAlertAlertOpType = QotSetOptionEventAlertAlertOpType.Add; // 1
 * ```
 */
export const QotSetOptionEventAlertAlertOpType = {
  /** Not set. */
  Unknown: 0,
  /** Make them; they have no key yet. */
  Add: 1,
  /** Remove those with these keys. */
  Delete: 2,
  /** Change those with these keys. */
  Modify: 3,
  /** Let those with these keys work again. */
  Enable: 4,
  /** Pause those with these keys. */
  Disable: 5,
  /** Remove every alert; works only after Qot_GetOptionEventAlert has fetched the list. */
  DeleteAll: 6,
} as const;
/**
 * What to do with the alerts given.
 *
 * OpenD's `Qot_SetOptionEventAlert.AlertOpType`.
 */
export type QotSetOptionEventAlertAlertOpType = (typeof QotSetOptionEventAlertAlertOpType)[keyof typeof QotSetOptionEventAlertAlertOpType];

/**
 * What is to be done, with which alerts.
 *
 * OpenD's `Qot_SetOptionEventAlert.C2S`, sent with {@linkcode QotSetOptionEventAlert}.
 */
export interface QotSetOptionEventAlertC2S extends Message {
  /** What to do with them. */
  operType: QotSetOptionEventAlertAlertOpType;
  /** The alerts; each with its key unless it is added. */
  alertList: readonly QotGetOptionEventAlertEventAlertItem[];
}

/**
 * What is to be done, with which alerts.
 *
 * What a request gives for OpenD's `Qot_SetOptionEventAlert.C2S`, sent with {@linkcode QotSetOptionEventAlert}.
 */
export interface QotSetOptionEventAlertC2SInput extends Message {
  /** What to do with them. */
  operType: QotSetOptionEventAlertAlertOpType;
  /** The alerts; each with its key unless it is added. */
  alertList?: readonly QotGetOptionEventAlertEventAlertItemInput[] | undefined;
}

/** Writes a `Qot_SetOptionEventAlert.C2S`. */
export function encodeQotSetOptionEventAlertC2S(w: Writer, v: QotSetOptionEventAlertC2SInput): void {
  let at: number;
  w.int32(8, v.operType, "operType");
  for (const x of w.list(v.alertList, "alertList")) { at = w.open(18); encodeQotGetOptionEventAlertEventAlertItem(w, w.object(x, "alertList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_SetOptionEventAlert.C2S`. */
export function decodeQotSetOptionEventAlertC2S(r: Reader, end: number): QotSetOptionEventAlertC2S {
  let $operType: QotSetOptionEventAlertAlertOpType | undefined;
  let $alertList: QotGetOptionEventAlertEventAlertItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $operType = r.int() as QotSetOptionEventAlertAlertOpType; break;
      case 18: ($alertList ??= []).push(decodeQotGetOptionEventAlertEventAlertItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($operType === undefined) throw missing("Qot_SetOptionEventAlert.C2S", { operType: $operType });
  return r.finish<QotSetOptionEventAlertC2S>({ operType: $operType, alertList: $alertList ?? none }, end, unknown);
}

/**
 * Empty: a reply without error says that it is done.
 *
 * OpenD's `Qot_SetOptionEventAlert.S2C`, brought by {@linkcode QotSetOptionEventAlert}.
 */
export interface QotSetOptionEventAlertS2C extends Message {
}

/** Writes a `Qot_SetOptionEventAlert.S2C`. */
export function encodeQotSetOptionEventAlertS2C(w: Writer, v: QotSetOptionEventAlertS2C): void {
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_SetOptionEventAlert.S2C`. */
export function decodeQotSetOptionEventAlertS2C(r: Reader, end: number): QotSetOptionEventAlertS2C {
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotSetOptionEventAlertS2C>({}, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_SetOptionEventAlert.Request`, sent with {@linkcode QotSetOptionEventAlert}.
 */
export interface QotSetOptionEventAlertRequest extends Message {
  /** What is asked. */
  c2s: QotSetOptionEventAlertC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_SetOptionEventAlert.Request`, sent with {@linkcode QotSetOptionEventAlert}.
 */
export interface QotSetOptionEventAlertRequestInput extends Message {
  /** What is asked. */
  c2s: QotSetOptionEventAlertC2SInput;
}

/** Writes a `Qot_SetOptionEventAlert.Request`. */
export function encodeQotSetOptionEventAlertRequest(w: Writer, v: QotSetOptionEventAlertRequestInput): void {
  writeRequest(w, v, encodeQotSetOptionEventAlertC2S);
}

/** Reads a `Qot_SetOptionEventAlert.Request`. */
export function decodeQotSetOptionEventAlertRequest(r: Reader, end: number): QotSetOptionEventAlertRequest {
  let $c2s: QotSetOptionEventAlertC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotSetOptionEventAlertC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_SetOptionEventAlert.Request", { c2s: $c2s });
  return r.finish<QotSetOptionEventAlertRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_SetOptionEventAlert.Response`, brought by {@linkcode QotSetOptionEventAlert}.
 */
export interface QotSetOptionEventAlertResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotSetOptionEventAlertS2C | undefined;
}

/** Writes a `Qot_SetOptionEventAlert.Response`. */
export function encodeQotSetOptionEventAlertResponse(w: Writer, v: QotSetOptionEventAlertResponse): void {
  writeResponse(w, v, encodeQotSetOptionEventAlertS2C);
}

/** Reads a `Qot_SetOptionEventAlert.Response`. */
export function decodeQotSetOptionEventAlertResponse(r: Reader, end: number): QotSetOptionEventAlertResponse {
  return readResponse("Qot_SetOptionEventAlert.Response", r, end, decodeQotSetOptionEventAlertS2C) as QotSetOptionEventAlertResponse;
}

/**
 * Adds, changes, pauses or removes alerts for unusual option trades. An alert that is met comes as the push
 * Qot_UpdateOptionEvent; Qot_GetOptionEventAlert lists the alerts with their keys. OpenD takes 60 of them in
 * 30 seconds.
 *
 * OpenD's `Qot_SetOptionEventAlert` (3309), a request.
 *
 * @example
 * ```ts
 * import { QotSetOptionEventAlert, QotSetOptionEventAlertAlertOpType } from "@opend/client/commands";
 *
 * await quote.request(QotSetOptionEventAlert, {
 *   operType: QotSetOptionEventAlertAlertOpType.Add,
 *   alertList: [{ underlying: "US.AAPL" }],
 * });
 * ```
 */
export const QotSetOptionEventAlert: RequestCommand<QotSetOptionEventAlertC2SInput, QotSetOptionEventAlertS2C> = {
  kind: "request",
  id: 3309,
  name: "Qot_SetOptionEventAlert",
  limit: { requests: 60 },
  encode: encodeQotSetOptionEventAlertRequest,
  decode: decodeQotSetOptionEventAlertResponse,
  decodeData: decodeQotSetOptionEventAlertS2C,
};

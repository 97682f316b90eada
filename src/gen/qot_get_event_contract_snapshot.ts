// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { EC_Status, Security, SecurityInput } from "./qot_common.ts";

/**
 * One contract as it stands. Prices lie between 0 and 1, such as 0.51.
 *
 * OpenD's `Qot_GetEventContractSnapshot.SnapshotItem`, held by {@linkcode QotGetEventContractSnapshotS2C}.
 */
export interface QotGetEventContractSnapshotSnapshotItem extends Message {
  /** The contract described. */
  code: Security;
  /** Display name of the contract (localized). */
  name?: string | undefined;
  /** The event that the contract is about. */
  event_code?: Security | undefined;
  /** What YES stands for, such as the name of a team. */
  yes_sub_title?: string | undefined;
  /** What NO stands for; can be the same text as for YES. */
  no_sub_title?: string | undefined;
  /** Where the contract is in its life; one of the states below 100, those of contracts. */
  status?: EC_Status | undefined;
  /** Price of the latest trade. */
  price?: number | undefined;
  /** Contracts traded since the start; not always a whole number. */
  cumulative_volume?: number | undefined;
  /** Best bid for YES. */
  yes_bid?: number | undefined;
  /** Contracts wanted at the best YES bid. */
  yes_bid_size?: number | undefined;
  /** Best ask for YES. */
  yes_ask?: number | undefined;
  /** Contracts on offer at the best YES ask. */
  yes_ask_size?: number | undefined;
  /** Best bid for NO. */
  no_bid?: number | undefined;
  /** Contracts wanted at the best NO bid. */
  no_bid_size?: number | undefined;
  /** Best ask for NO. */
  no_ask?: number | undefined;
  /** Contracts on offer at the best NO ask. */
  no_ask_size?: number | undefined;
  /** Time of the latest trade, as "yyyy-MM-dd HH:mm:ss"; the time zone is not documented. */
  last_trade_time?: string | undefined;
  /** Contracts traded in the last 24 hours. */
  volume_24h?: number | undefined;
  /** Contracts held open. */
  open_interest?: number | undefined;
}

/** Writes a `Qot_GetEventContractSnapshot.SnapshotItem`. */
export function encodeQotGetEventContractSnapshotSnapshotItem(w: Writer, v: QotGetEventContractSnapshotSnapshotItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.code, "code")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.event_code != null) { at = w.open(26); encodeSecurity(w, w.security(v.event_code, "event_code")); w.close(at); }
  if (v.yes_sub_title != null) w.string(34, v.yes_sub_title, "yes_sub_title");
  if (v.no_sub_title != null) w.string(42, v.no_sub_title, "no_sub_title");
  if (v.status != null) w.int32(48, v.status, "status");
  if (v.price != null) w.double(57, v.price, "price");
  if (v.cumulative_volume != null) w.double(65, v.cumulative_volume, "cumulative_volume");
  if (v.yes_bid != null) w.double(73, v.yes_bid, "yes_bid");
  if (v.yes_bid_size != null) w.double(81, v.yes_bid_size, "yes_bid_size");
  if (v.yes_ask != null) w.double(89, v.yes_ask, "yes_ask");
  if (v.yes_ask_size != null) w.double(97, v.yes_ask_size, "yes_ask_size");
  if (v.no_bid != null) w.double(105, v.no_bid, "no_bid");
  if (v.no_bid_size != null) w.double(113, v.no_bid_size, "no_bid_size");
  if (v.no_ask != null) w.double(121, v.no_ask, "no_ask");
  if (v.no_ask_size != null) w.double(129, v.no_ask_size, "no_ask_size");
  if (v.last_trade_time != null) w.string(138, v.last_trade_time, "last_trade_time");
  if (v.volume_24h != null) w.double(145, v.volume_24h, "volume_24h");
  if (v.open_interest != null) w.double(153, v.open_interest, "open_interest");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractSnapshot.SnapshotItem`. */
export function decodeQotGetEventContractSnapshotSnapshotItem(r: Reader, end: number): QotGetEventContractSnapshotSnapshotItem {
  let $code: Security | undefined;
  let $name: string | undefined;
  let $event_code: Security | undefined;
  let $yes_sub_title: string | undefined;
  let $no_sub_title: string | undefined;
  let $status: EC_Status | undefined;
  let $price: number | undefined;
  let $cumulative_volume: number | undefined;
  let $yes_bid: number | undefined;
  let $yes_bid_size: number | undefined;
  let $yes_ask: number | undefined;
  let $yes_ask_size: number | undefined;
  let $no_bid: number | undefined;
  let $no_bid_size: number | undefined;
  let $no_ask: number | undefined;
  let $no_ask_size: number | undefined;
  let $last_trade_time: string | undefined;
  let $volume_24h: number | undefined;
  let $open_interest: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $code = merged($code, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 26: $event_code = merged($event_code, decodeSecurity(r, r.endOf(end))); break;
      case 34: $yes_sub_title = r.text(end); break;
      case 42: $no_sub_title = r.text(end); break;
      case 48: $status = r.int() as EC_Status; break;
      case 57: $price = r.double(); break;
      case 65: $cumulative_volume = r.double(); break;
      case 73: $yes_bid = r.double(); break;
      case 81: $yes_bid_size = r.double(); break;
      case 89: $yes_ask = r.double(); break;
      case 97: $yes_ask_size = r.double(); break;
      case 105: $no_bid = r.double(); break;
      case 113: $no_bid_size = r.double(); break;
      case 121: $no_ask = r.double(); break;
      case 129: $no_ask_size = r.double(); break;
      case 138: $last_trade_time = r.text(end); break;
      case 145: $volume_24h = r.double(); break;
      case 153: $open_interest = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($code === undefined) throw missing("Qot_GetEventContractSnapshot.SnapshotItem", { code: $code });
  return r.finish<QotGetEventContractSnapshotSnapshotItem>({ code: $code, name: $name, event_code: $event_code, yes_sub_title: $yes_sub_title, no_sub_title: $no_sub_title, status: $status, price: $price, cumulative_volume: $cumulative_volume, yes_bid: $yes_bid, yes_bid_size: $yes_bid_size, yes_ask: $yes_ask, yes_ask_size: $yes_ask_size, no_bid: $no_bid, no_bid_size: $no_bid_size, no_ask: $no_ask, no_ask_size: $no_ask_size, last_trade_time: $last_trade_time, volume_24h: $volume_24h, open_interest: $open_interest }, end, unknown);
}

/**
 * Which contracts to describe.
 *
 * OpenD's `Qot_GetEventContractSnapshot.C2S`, sent with {@linkcode QotGetEventContractSnapshot}.
 */
export interface QotGetEventContractSnapshotC2S extends Message {
  /** The contracts; no most is documented. */
  securityList: readonly Security[];
}

/**
 * Which contracts to describe.
 *
 * What a request gives for OpenD's `Qot_GetEventContractSnapshot.C2S`, sent with {@linkcode QotGetEventContractSnapshot}.
 */
export interface QotGetEventContractSnapshotC2SInput extends Message {
  /** The contracts; no most is documented. */
  securityList?: readonly SecurityInput[] | undefined;
}

/** Writes a `Qot_GetEventContractSnapshot.C2S`. */
export function encodeQotGetEventContractSnapshotC2S(w: Writer, v: QotGetEventContractSnapshotC2SInput): void {
  let at: number;
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(10); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractSnapshot.C2S`. */
export function decodeQotGetEventContractSnapshotC2S(r: Reader, end: number): QotGetEventContractSnapshotC2S {
  let $securityList: Security[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($securityList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEventContractSnapshotC2S>({ securityList: $securityList ?? none }, end, unknown);
}

/**
 * The contracts as they stand.
 *
 * OpenD's `Qot_GetEventContractSnapshot.S2C`, brought by {@linkcode QotGetEventContractSnapshot}.
 */
export interface QotGetEventContractSnapshotS2C extends Message {
  /** One entry a contract. */
  snapshotList: readonly QotGetEventContractSnapshotSnapshotItem[];
}

/** Writes a `Qot_GetEventContractSnapshot.S2C`. */
export function encodeQotGetEventContractSnapshotS2C(w: Writer, v: QotGetEventContractSnapshotS2C): void {
  let at: number;
  for (const x of w.list(v.snapshotList, "snapshotList")) { at = w.open(10); encodeQotGetEventContractSnapshotSnapshotItem(w, w.object(x, "snapshotList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractSnapshot.S2C`. */
export function decodeQotGetEventContractSnapshotS2C(r: Reader, end: number): QotGetEventContractSnapshotS2C {
  let $snapshotList: QotGetEventContractSnapshotSnapshotItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($snapshotList ??= []).push(decodeQotGetEventContractSnapshotSnapshotItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEventContractSnapshotS2C>({ snapshotList: $snapshotList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetEventContractSnapshot.Request`, sent with {@linkcode QotGetEventContractSnapshot}.
 */
export interface QotGetEventContractSnapshotRequest extends Message {
  /** What is asked. */
  c2s: QotGetEventContractSnapshotC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetEventContractSnapshot.Request`, sent with {@linkcode QotGetEventContractSnapshot}.
 */
export interface QotGetEventContractSnapshotRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetEventContractSnapshotC2SInput;
}

/** Writes a `Qot_GetEventContractSnapshot.Request`. */
export function encodeQotGetEventContractSnapshotRequest(w: Writer, v: QotGetEventContractSnapshotRequestInput): void {
  writeRequest(w, v, encodeQotGetEventContractSnapshotC2S);
}

/** Reads a `Qot_GetEventContractSnapshot.Request`. */
export function decodeQotGetEventContractSnapshotRequest(r: Reader, end: number): QotGetEventContractSnapshotRequest {
  let $c2s: QotGetEventContractSnapshotC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetEventContractSnapshotC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetEventContractSnapshot.Request", { c2s: $c2s });
  return r.finish<QotGetEventContractSnapshotRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetEventContractSnapshot.Response`, brought by {@linkcode QotGetEventContractSnapshot}.
 */
export interface QotGetEventContractSnapshotResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetEventContractSnapshotS2C | undefined;
}

/** Writes a `Qot_GetEventContractSnapshot.Response`. */
export function encodeQotGetEventContractSnapshotResponse(w: Writer, v: QotGetEventContractSnapshotResponse): void {
  writeResponse(w, v, encodeQotGetEventContractSnapshotS2C);
}

/** Reads a `Qot_GetEventContractSnapshot.Response`. */
export function decodeQotGetEventContractSnapshotResponse(r: Reader, end: number): QotGetEventContractSnapshotResponse {
  return readResponse("Qot_GetEventContractSnapshot.Response", r, end, decodeQotGetEventContractSnapshotS2C) as QotGetEventContractSnapshotResponse;
}

/**
 * Returns the present state of event contracts: last price, best bid and ask of YES and NO, volume and open
 * interest.
 * Takes many contracts at once and needs no subscription.
 *
 * OpenD's `Qot_GetEventContractSnapshot` (3445), a request.
 *
 * @example
 * ```ts
 * import { QotGetEventContractSnapshot } from "@opend/client/commands";
 *
 * const { snapshotList } = await quote.request(QotGetEventContractSnapshot, {
 *   securityList: ["EC.KXODIMATCH-26JUL140600INDENG-IND"],
 * });
 * ```
 */
export const QotGetEventContractSnapshot: RequestCommand<QotGetEventContractSnapshotC2SInput, QotGetEventContractSnapshotS2C> = {
  kind: "request",
  id: 3445,
  name: "Qot_GetEventContractSnapshot",
  encode: encodeQotGetEventContractSnapshotRequest,
  decode: decodeQotGetEventContractSnapshotResponse,
  decodeData: decodeQotGetEventContractSnapshotS2C,
};

// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeProgramStatus, encodeProgramStatus } from "./common.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { ProgramStatus, RetType } from "./common.ts";
import type { QotRight } from "./qot_common.ts";

/**
 * What a notice is about, and so which field of it is filled.
 *
 * OpenD's `Notify.NotifyType`.
 *
 * @example
 * ```ts
 * import { NotifyNotifyType } from "@opend/client/commands";
 *
 * const value: NotifyNotifyType = NotifyNotifyType.GtwEvent; // 1
 * ```
 */
export const NotifyNotifyType = {
  /** About nothing. */
  None: 0,
  /** Something happened to the OpenD process: `event`. */
  GtwEvent: 1,
  /** Its state changed: `programStatus`. */
  ProgramStatus: 2,
  /** Its connection to the servers changed: `connectStatus`. */
  ConnStatus: 3,
  /** The rights to quotes changed, for example because another terminal took one: `qotRight`. */
  QotRight: 4,
  /** Level of the user: `apiLevel`. Out of use since 2.10. */
  APILevel: 5,
  /** The quotas changed: `apiQuota`. */
  APIQuota: 6,
  /** What is used of the quotas changed: `usedQuota`. */
  UsedQuota: 7,
} as const;
/**
 * What a notice is about, and so which field of it is filled.
 *
 * OpenD's `Notify.NotifyType`.
 */
export type NotifyNotifyType = (typeof NotifyNotifyType)[keyof typeof NotifyNotifyType];

/**
 * What happened to the OpenD process.
 *
 * OpenD's `Notify.GtwEventType`.
 *
 * @example
 * ```ts
 * import { NotifyGtwEventType } from "@opend/client/commands";
 *
 * const value: NotifyGtwEventType = NotifyGtwEventType.LocalCfgLoadFailed; // 1
 * ```
 */
export const NotifyGtwEventType = {
  /** Nothing is wrong. */
  None: 0,
  /** Its settings could not be read. */
  LocalCfgLoadFailed: 1,
  /** Its API port could not be opened. */
  APISvrRunFailed: 2,
  /** It is too old and must be updated. */
  ForceUpdate: 3,
  /** Login was refused. */
  LoginFailed: 4,
  /** The user has not agreed to the disclaimer. */
  UnAgreeDisclaimer: 5,
  /** Settings from the server are missing, such as quotas; no longer happens. */
  NetCfgMissing: 6,
  /** The user logged in elsewhere, which ended this login. */
  KickedOut: 7,
  /** The user's login password was changed. */
  LoginPwdChanged: 8,
  /** The user is barred from logging in. */
  BanLogin: 9,
  /** Login waits for the characters of a picture. */
  NeedPicVerifyCode: 10,
  /** Login waits for a code sent to the user's phone. */
  NeedPhoneVerifyCode: 11,
  /** Files that belong to the program are missing. */
  AppDataNotExist: 12,
  /** Data that it needs to serve is missing. */
  NessaryDataMissing: 13,
  /** The trade password was changed; trading may need to be unlocked again. */
  TradePwdChanged: 14,
  /** The user's device lock was turned on, or has to be: sources differ. */
  EnableDeviceLock: 15,
} as const;
/**
 * What happened to the OpenD process.
 *
 * OpenD's `Notify.GtwEventType`.
 */
export type NotifyGtwEventType = (typeof NotifyGtwEventType)[keyof typeof NotifyGtwEventType];

/**
 * An event of the OpenD process.
 *
 * OpenD's `Notify.GtwEvent`, held by {@linkcode NotifyS2C}.
 */
export interface NotifyGtwEvent extends Message {
  /** Which event. */
  eventType: NotifyGtwEventType;
  /** The event in words, in OpenD's language. */
  desc: string;
}

/** Writes a `Notify.GtwEvent`. */
export function encodeNotifyGtwEvent(w: Writer, v: NotifyGtwEvent): void {
  w.int32(8, v.eventType, "eventType");
  w.string(18, v.desc, "desc");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Notify.GtwEvent`. */
export function decodeNotifyGtwEvent(r: Reader, end: number): NotifyGtwEvent {
  let $eventType: NotifyGtwEventType | undefined;
  let $desc: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $eventType = r.int() as NotifyGtwEventType; break;
      case 18: $desc = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($eventType === undefined || $desc === undefined) throw missing("Notify.GtwEvent", { eventType: $eventType, desc: $desc });
  return r.finish<NotifyGtwEvent>({ eventType: $eventType, desc: $desc }, end, unknown);
}

/**
 * A new state of the OpenD process.
 *
 * OpenD's `Notify.ProgramStatus`, held by {@linkcode NotifyS2C}.
 */
export interface NotifyProgramStatus extends Message {
  /** How far its login is, or what it waits for. */
  programStatus: ProgramStatus;
}

/** Writes a `Notify.ProgramStatus`. */
export function encodeNotifyProgramStatus(w: Writer, v: NotifyProgramStatus): void {
  let at: number;
  { at = w.open(10); encodeProgramStatus(w, w.object(v.programStatus, "programStatus")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Notify.ProgramStatus`. */
export function decodeNotifyProgramStatus(r: Reader, end: number): NotifyProgramStatus {
  let $programStatus: ProgramStatus | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $programStatus = merged($programStatus, decodeProgramStatus(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($programStatus === undefined) throw missing("Notify.ProgramStatus", { programStatus: $programStatus });
  return r.finish<NotifyProgramStatus>({ programStatus: $programStatus }, end, unknown);
}

/**
 * Whether OpenD is connected to the servers behind it. After a loss of the quote server users saw pushes stop
 * until they subscribed anew.
 *
 * OpenD's `Notify.ConnectStatus`, held by {@linkcode NotifyS2C}.
 */
export interface NotifyConnectStatus extends Message {
  /** Logged in to the quote server. */
  qotLogined: boolean;
  /** Logged in to the trade server. */
  trdLogined: boolean;
}

/** Writes a `Notify.ConnectStatus`. */
export function encodeNotifyConnectStatus(w: Writer, v: NotifyConnectStatus): void {
  w.bool(8, v.qotLogined, "qotLogined");
  w.bool(16, v.trdLogined, "trdLogined");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Notify.ConnectStatus`. */
export function decodeNotifyConnectStatus(r: Reader, end: number): NotifyConnectStatus {
  let $qotLogined: boolean | undefined;
  let $trdLogined: boolean | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $qotLogined = r.bool(); break;
      case 16: $trdLogined = r.bool(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($qotLogined === undefined || $trdLogined === undefined) throw missing("Notify.ConnectStatus", { qotLogined: $qotLogined, trdLogined: $trdLogined });
  return r.finish<NotifyConnectStatus>({ qotLogined: $qotLogined, trdLogined: $trdLogined }, end, unknown);
}

/**
 * The user's rights to quotes, all of them.
 *
 * OpenD's `Notify.QotRight`, held by {@linkcode NotifyS2C}.
 */
export interface NotifyQotRight extends Message {
  /** Right to quotes of Hong Kong stocks. */
  hkQotRight: QotRight;
  /** Right to quotes of US stocks. */
  usQotRight: QotRight;
  /** Right to quotes of A-shares. Superseded by `shQotRight` and `szQotRight`. */
  cnQotRight: QotRight;
  /** Right to quotes of Hong Kong options. */
  hkOptionQotRight?: QotRight | undefined;
  /** Whether there is a right to quotes of US options; `usOptionQotRight` tells which. */
  hasUSOptionQotRight?: boolean | undefined;
  /** Right to quotes of Hong Kong futures. */
  hkFutureQotRight?: QotRight | undefined;
  /** Right to quotes of US futures. Superseded by the rights of the single exchanges. */
  usFutureQotRight?: QotRight | undefined;
  /** Right to quotes of US options. */
  usOptionQotRight?: QotRight | undefined;
  /** Right to quotes of US indices. */
  usIndexQotRight?: QotRight | undefined;
  /** Right to quotes of US stocks traded over the counter (OTC). */
  usOtcQotRight?: QotRight | undefined;
  /** Right to quotes of Singapore futures. */
  sgFutureQotRight?: QotRight | undefined;
  /** Right to quotes of Japanese futures. */
  jpFutureQotRight?: QotRight | undefined;
  /** Right to quotes of futures on CME. */
  usCMEFutureQotRight?: QotRight | undefined;
  /** Right to quotes of futures on CBOT. */
  usCBOTFutureQotRight?: QotRight | undefined;
  /** Right to quotes of futures on NYMEX. */
  usNYMEXFutureQotRight?: QotRight | undefined;
  /** Right to quotes of futures on COMEX. */
  usCOMEXFutureQotRight?: QotRight | undefined;
  /** Right to quotes of futures on CBOE. */
  usCBOEFutureQotRight?: QotRight | undefined;
  /** Right to quotes of Shanghai A-shares. */
  shQotRight?: QotRight | undefined;
  /** Right to quotes of Shenzhen A-shares. */
  szQotRight?: QotRight | undefined;
  /** Right to quotes of cryptocurrencies. */
  ccQotRight?: QotRight | undefined;
  /** Right to quotes of Singapore stocks. */
  sgStockQotRight?: QotRight | undefined;
  /** Right to quotes of Malaysian stocks. */
  myStockQotRight?: QotRight | undefined;
  /** Right to quotes of Japanese stocks. */
  jpStockQotRight?: QotRight | undefined;
  /** Right to quotes of event contracts (prediction market). */
  ecQotRight?: QotRight | undefined;
}

/** Writes a `Notify.QotRight`. */
export function encodeNotifyQotRight(w: Writer, v: NotifyQotRight): void {
  w.int32(32, v.hkQotRight, "hkQotRight");
  w.int32(40, v.usQotRight, "usQotRight");
  w.int32(48, v.cnQotRight, "cnQotRight");
  if (v.hkOptionQotRight != null) w.int32(56, v.hkOptionQotRight, "hkOptionQotRight");
  if (v.hasUSOptionQotRight != null) w.bool(64, v.hasUSOptionQotRight, "hasUSOptionQotRight");
  if (v.hkFutureQotRight != null) w.int32(72, v.hkFutureQotRight, "hkFutureQotRight");
  if (v.usFutureQotRight != null) w.int32(80, v.usFutureQotRight, "usFutureQotRight");
  if (v.usOptionQotRight != null) w.int32(88, v.usOptionQotRight, "usOptionQotRight");
  if (v.usIndexQotRight != null) w.int32(96, v.usIndexQotRight, "usIndexQotRight");
  if (v.usOtcQotRight != null) w.int32(104, v.usOtcQotRight, "usOtcQotRight");
  if (v.sgFutureQotRight != null) w.int32(112, v.sgFutureQotRight, "sgFutureQotRight");
  if (v.jpFutureQotRight != null) w.int32(120, v.jpFutureQotRight, "jpFutureQotRight");
  if (v.usCMEFutureQotRight != null) w.int32(128, v.usCMEFutureQotRight, "usCMEFutureQotRight");
  if (v.usCBOTFutureQotRight != null) w.int32(136, v.usCBOTFutureQotRight, "usCBOTFutureQotRight");
  if (v.usNYMEXFutureQotRight != null) w.int32(144, v.usNYMEXFutureQotRight, "usNYMEXFutureQotRight");
  if (v.usCOMEXFutureQotRight != null) w.int32(152, v.usCOMEXFutureQotRight, "usCOMEXFutureQotRight");
  if (v.usCBOEFutureQotRight != null) w.int32(160, v.usCBOEFutureQotRight, "usCBOEFutureQotRight");
  if (v.shQotRight != null) w.int32(168, v.shQotRight, "shQotRight");
  if (v.szQotRight != null) w.int32(176, v.szQotRight, "szQotRight");
  if (v.ccQotRight != null) w.int32(184, v.ccQotRight, "ccQotRight");
  if (v.sgStockQotRight != null) w.int32(192, v.sgStockQotRight, "sgStockQotRight");
  if (v.myStockQotRight != null) w.int32(200, v.myStockQotRight, "myStockQotRight");
  if (v.jpStockQotRight != null) w.int32(208, v.jpStockQotRight, "jpStockQotRight");
  if (v.ecQotRight != null) w.int32(216, v.ecQotRight, "ecQotRight");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Notify.QotRight`. */
export function decodeNotifyQotRight(r: Reader, end: number): NotifyQotRight {
  let $hkQotRight: QotRight | undefined;
  let $usQotRight: QotRight | undefined;
  let $cnQotRight: QotRight | undefined;
  let $hkOptionQotRight: QotRight | undefined;
  let $hasUSOptionQotRight: boolean | undefined;
  let $hkFutureQotRight: QotRight | undefined;
  let $usFutureQotRight: QotRight | undefined;
  let $usOptionQotRight: QotRight | undefined;
  let $usIndexQotRight: QotRight | undefined;
  let $usOtcQotRight: QotRight | undefined;
  let $sgFutureQotRight: QotRight | undefined;
  let $jpFutureQotRight: QotRight | undefined;
  let $usCMEFutureQotRight: QotRight | undefined;
  let $usCBOTFutureQotRight: QotRight | undefined;
  let $usNYMEXFutureQotRight: QotRight | undefined;
  let $usCOMEXFutureQotRight: QotRight | undefined;
  let $usCBOEFutureQotRight: QotRight | undefined;
  let $shQotRight: QotRight | undefined;
  let $szQotRight: QotRight | undefined;
  let $ccQotRight: QotRight | undefined;
  let $sgStockQotRight: QotRight | undefined;
  let $myStockQotRight: QotRight | undefined;
  let $jpStockQotRight: QotRight | undefined;
  let $ecQotRight: QotRight | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 32: $hkQotRight = r.int() as QotRight; break;
      case 40: $usQotRight = r.int() as QotRight; break;
      case 48: $cnQotRight = r.int() as QotRight; break;
      case 56: $hkOptionQotRight = r.int() as QotRight; break;
      case 64: $hasUSOptionQotRight = r.bool(); break;
      case 72: $hkFutureQotRight = r.int() as QotRight; break;
      case 80: $usFutureQotRight = r.int() as QotRight; break;
      case 88: $usOptionQotRight = r.int() as QotRight; break;
      case 96: $usIndexQotRight = r.int() as QotRight; break;
      case 104: $usOtcQotRight = r.int() as QotRight; break;
      case 112: $sgFutureQotRight = r.int() as QotRight; break;
      case 120: $jpFutureQotRight = r.int() as QotRight; break;
      case 128: $usCMEFutureQotRight = r.int() as QotRight; break;
      case 136: $usCBOTFutureQotRight = r.int() as QotRight; break;
      case 144: $usNYMEXFutureQotRight = r.int() as QotRight; break;
      case 152: $usCOMEXFutureQotRight = r.int() as QotRight; break;
      case 160: $usCBOEFutureQotRight = r.int() as QotRight; break;
      case 168: $shQotRight = r.int() as QotRight; break;
      case 176: $szQotRight = r.int() as QotRight; break;
      case 184: $ccQotRight = r.int() as QotRight; break;
      case 192: $sgStockQotRight = r.int() as QotRight; break;
      case 200: $myStockQotRight = r.int() as QotRight; break;
      case 208: $jpStockQotRight = r.int() as QotRight; break;
      case 216: $ecQotRight = r.int() as QotRight; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($hkQotRight === undefined || $usQotRight === undefined || $cnQotRight === undefined) throw missing("Notify.QotRight", { hkQotRight: $hkQotRight, usQotRight: $usQotRight, cnQotRight: $cnQotRight });
  return r.finish<NotifyQotRight>({ hkQotRight: $hkQotRight, usQotRight: $usQotRight, cnQotRight: $cnQotRight, hkOptionQotRight: $hkOptionQotRight, hasUSOptionQotRight: $hasUSOptionQotRight, hkFutureQotRight: $hkFutureQotRight, usFutureQotRight: $usFutureQotRight, usOptionQotRight: $usOptionQotRight, usIndexQotRight: $usIndexQotRight, usOtcQotRight: $usOtcQotRight, sgFutureQotRight: $sgFutureQotRight, jpFutureQotRight: $jpFutureQotRight, usCMEFutureQotRight: $usCMEFutureQotRight, usCBOTFutureQotRight: $usCBOTFutureQotRight, usNYMEXFutureQotRight: $usNYMEXFutureQotRight, usCOMEXFutureQotRight: $usCOMEXFutureQotRight, usCBOEFutureQotRight: $usCBOEFutureQotRight, shQotRight: $shQotRight, szQotRight: $szQotRight, ccQotRight: $ccQotRight, sgStockQotRight: $sgStockQotRight, myStockQotRight: $myStockQotRight, jpStockQotRight: $jpStockQotRight, ecQotRight: $ecQotRight }, end, unknown);
}

/**
 * Level of the user; out of use since 2.10.
 *
 * OpenD's `Notify.APILevel`, held by {@linkcode NotifyS2C}.
 */
export interface NotifyAPILevel extends Message {
  /** The level in words. */
  apiLevel: string;
}

/** Writes a `Notify.APILevel`. */
export function encodeNotifyAPILevel(w: Writer, v: NotifyAPILevel): void {
  w.string(26, v.apiLevel, "apiLevel");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Notify.APILevel`. */
export function decodeNotifyAPILevel(r: Reader, end: number): NotifyAPILevel {
  let $apiLevel: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 26: $apiLevel = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($apiLevel === undefined) throw missing("Notify.APILevel", { apiLevel: $apiLevel });
  return r.finish<NotifyAPILevel>({ apiLevel: $apiLevel }, end, unknown);
}

/**
 * The user's quotas in all, used or not.
 *
 * OpenD's `Notify.APIQuota`, held by {@linkcode NotifyS2C}.
 */
export interface NotifyAPIQuota extends Message {
  /** How many subscriptions the user may have: one for each security and kind of data. */
  subQuota: number;
  /** Of how many different securities history K-lines may be asked within 7 days (before OpenD 10.3: 30). */
  historyKLQuota: number;
}

/** Writes a `Notify.APIQuota`. */
export function encodeNotifyAPIQuota(w: Writer, v: NotifyAPIQuota): void {
  w.int32(8, v.subQuota, "subQuota");
  w.int32(16, v.historyKLQuota, "historyKLQuota");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Notify.APIQuota`. */
export function decodeNotifyAPIQuota(r: Reader, end: number): NotifyAPIQuota {
  let $subQuota: number | undefined;
  let $historyKLQuota: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $subQuota = r.int(); break;
      case 16: $historyKLQuota = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($subQuota === undefined || $historyKLQuota === undefined) throw missing("Notify.APIQuota", { subQuota: $subQuota, historyKLQuota: $historyKLQuota });
  return r.finish<NotifyAPIQuota>({ subQuota: $subQuota, historyKLQuota: $historyKLQuota }, end, unknown);
}

/**
 * What is used of the user's quotas.
 *
 * OpenD's `Notify.UsedQuota`, held by {@linkcode NotifyS2C}.
 */
export interface NotifyUsedQuota extends Message {
  /** Subscriptions in use. */
  usedSubQuota?: number | undefined;
  /** Securities whose history K-lines were asked for. */
  usedKLineQuota?: number | undefined;
}

/** Writes a `Notify.UsedQuota`. */
export function encodeNotifyUsedQuota(w: Writer, v: NotifyUsedQuota): void {
  if (v.usedSubQuota != null) w.int32(8, v.usedSubQuota, "usedSubQuota");
  if (v.usedKLineQuota != null) w.int32(16, v.usedKLineQuota, "usedKLineQuota");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Notify.UsedQuota`. */
export function decodeNotifyUsedQuota(r: Reader, end: number): NotifyUsedQuota {
  let $usedSubQuota: number | undefined;
  let $usedKLineQuota: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $usedSubQuota = r.int(); break;
      case 16: $usedKLineQuota = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<NotifyUsedQuota>({ usedSubQuota: $usedSubQuota, usedKLineQuota: $usedKLineQuota }, end, unknown);
}

/**
 * A notice; `type` tells which of the other fields is there.
 *
 * OpenD's `Notify.S2C`, brought by {@linkcode Notify}.
 */
export interface NotifyS2C extends Message {
  /** What it is about. */
  type: NotifyNotifyType;
  /** The event, for GtwEvent. */
  event?: NotifyGtwEvent | undefined;
  /** The new state, for ProgramStatus. */
  programStatus?: NotifyProgramStatus | undefined;
  /** The connection to the servers, for ConnStatus. */
  connectStatus?: NotifyConnectStatus | undefined;
  /** The quote rights by market; only in a notice of that type. */
  qotRight?: NotifyQotRight | undefined;
  /** The level, for APILevel; out of use since 2.10. */
  apiLevel?: NotifyAPILevel | undefined;
  /** The quotas in all, for APIQuota. */
  apiQuota?: NotifyAPIQuota | undefined;
  /** How much of each quota is used up; only in a notice of that type. */
  usedQuota?: NotifyUsedQuota | undefined;
}

/** Writes a `Notify.S2C`. */
export function encodeNotifyS2C(w: Writer, v: NotifyS2C): void {
  let at: number;
  w.int32(8, v.type, "type");
  if (v.event != null) { at = w.open(18); encodeNotifyGtwEvent(w, w.object(v.event, "event")); w.close(at); }
  if (v.programStatus != null) { at = w.open(26); encodeNotifyProgramStatus(w, w.object(v.programStatus, "programStatus")); w.close(at); }
  if (v.connectStatus != null) { at = w.open(34); encodeNotifyConnectStatus(w, w.object(v.connectStatus, "connectStatus")); w.close(at); }
  if (v.qotRight != null) { at = w.open(42); encodeNotifyQotRight(w, w.object(v.qotRight, "qotRight")); w.close(at); }
  if (v.apiLevel != null) { at = w.open(50); encodeNotifyAPILevel(w, w.object(v.apiLevel, "apiLevel")); w.close(at); }
  if (v.apiQuota != null) { at = w.open(58); encodeNotifyAPIQuota(w, w.object(v.apiQuota, "apiQuota")); w.close(at); }
  if (v.usedQuota != null) { at = w.open(66); encodeNotifyUsedQuota(w, w.object(v.usedQuota, "usedQuota")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Notify.S2C`. */
export function decodeNotifyS2C(r: Reader, end: number): NotifyS2C {
  let $type: NotifyNotifyType | undefined;
  let $event: NotifyGtwEvent | undefined;
  let $programStatus: NotifyProgramStatus | undefined;
  let $connectStatus: NotifyConnectStatus | undefined;
  let $qotRight: NotifyQotRight | undefined;
  let $apiLevel: NotifyAPILevel | undefined;
  let $apiQuota: NotifyAPIQuota | undefined;
  let $usedQuota: NotifyUsedQuota | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $type = r.int() as NotifyNotifyType; break;
      case 18: $event = merged($event, decodeNotifyGtwEvent(r, r.endOf(end))); break;
      case 26: $programStatus = merged($programStatus, decodeNotifyProgramStatus(r, r.endOf(end))); break;
      case 34: $connectStatus = merged($connectStatus, decodeNotifyConnectStatus(r, r.endOf(end))); break;
      case 42: $qotRight = merged($qotRight, decodeNotifyQotRight(r, r.endOf(end))); break;
      case 50: $apiLevel = merged($apiLevel, decodeNotifyAPILevel(r, r.endOf(end))); break;
      case 58: $apiQuota = merged($apiQuota, decodeNotifyAPIQuota(r, r.endOf(end))); break;
      case 66: $usedQuota = merged($usedQuota, decodeNotifyUsedQuota(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($type === undefined) throw missing("Notify.S2C", { type: $type });
  return r.finish<NotifyS2C>({ type: $type, event: $event, programStatus: $programStatus, connectStatus: $connectStatus, qotRight: $qotRight, apiLevel: $apiLevel, apiQuota: $apiQuota, usedQuota: $usedQuota }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Notify.Response`, brought by {@linkcode Notify}.
 */
export interface NotifyResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: NotifyS2C | undefined;
}

/** Writes a `Notify.Response`. */
export function encodeNotifyResponse(w: Writer, v: NotifyResponse): void {
  writeResponse(w, v, encodeNotifyS2C);
}

/** Reads a `Notify.Response`. */
export function decodeNotifyResponse(r: Reader, end: number): NotifyResponse {
  return readResponse("Notify.Response", r, end, decodeNotifyS2C) as NotifyResponse;
}

/**
 * Tells what happens to OpenD itself: its login, its servers, quote rights and quotas. Comes to connections
 * that set `recvNotify` in InitConnect, at every such event.
 *
 * OpenD's `Notify` (1003), a push.
 *
 * @example
 * ```ts
 * import { Notify } from "@opend/client/commands";
 *
 * quote.on(Notify, ({ type, event }) => console.log(type, event));
 * ```
 */
export const Notify: PushCommand<NotifyS2C> = {
  kind: "push",
  id: 1003,
  name: "Notify",
  decode: decodeNotifyResponse,
};

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

/** `Notify.NotifyType` */
export const NotifyNotifyType = {
  None: 0,
  GtwEvent: 1,
  ProgramStatus: 2,
  ConnStatus: 3,
  QotRight: 4,
  APILevel: 5,
  APIQuota: 6,
  UsedQuota: 7,
} as const;
/** `Notify.NotifyType` */
export type NotifyNotifyType = (typeof NotifyNotifyType)[keyof typeof NotifyNotifyType];

/** `Notify.GtwEventType` */
export const NotifyGtwEventType = {
  None: 0,
  LocalCfgLoadFailed: 1,
  APISvrRunFailed: 2,
  ForceUpdate: 3,
  LoginFailed: 4,
  UnAgreeDisclaimer: 5,
  NetCfgMissing: 6,
  KickedOut: 7,
  LoginPwdChanged: 8,
  BanLogin: 9,
  NeedPicVerifyCode: 10,
  NeedPhoneVerifyCode: 11,
  AppDataNotExist: 12,
  NessaryDataMissing: 13,
  TradePwdChanged: 14,
  EnableDeviceLock: 15,
} as const;
/** `Notify.GtwEventType` */
export type NotifyGtwEventType = (typeof NotifyGtwEventType)[keyof typeof NotifyGtwEventType];

/** `Notify.GtwEvent` */
export interface NotifyGtwEvent extends Message {
  eventType: NotifyGtwEventType;
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

/** `Notify.ProgramStatus` */
export interface NotifyProgramStatus extends Message {
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

/** `Notify.ConnectStatus` */
export interface NotifyConnectStatus extends Message {
  qotLogined: boolean;
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

/** `Notify.QotRight` */
export interface NotifyQotRight extends Message {
  hkQotRight: QotRight;
  usQotRight: QotRight;
  cnQotRight: QotRight;
  hkOptionQotRight?: QotRight | undefined;
  hasUSOptionQotRight?: boolean | undefined;
  hkFutureQotRight?: QotRight | undefined;
  usFutureQotRight?: QotRight | undefined;
  usOptionQotRight?: QotRight | undefined;
  usIndexQotRight?: QotRight | undefined;
  usOtcQotRight?: QotRight | undefined;
  sgFutureQotRight?: QotRight | undefined;
  jpFutureQotRight?: QotRight | undefined;
  usCMEFutureQotRight?: QotRight | undefined;
  usCBOTFutureQotRight?: QotRight | undefined;
  usNYMEXFutureQotRight?: QotRight | undefined;
  usCOMEXFutureQotRight?: QotRight | undefined;
  usCBOEFutureQotRight?: QotRight | undefined;
  shQotRight?: QotRight | undefined;
  szQotRight?: QotRight | undefined;
  ccQotRight?: QotRight | undefined;
  sgStockQotRight?: QotRight | undefined;
  myStockQotRight?: QotRight | undefined;
  jpStockQotRight?: QotRight | undefined;
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

/** `Notify.APILevel` */
export interface NotifyAPILevel extends Message {
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

/** `Notify.APIQuota` */
export interface NotifyAPIQuota extends Message {
  subQuota: number;
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

/** `Notify.UsedQuota` */
export interface NotifyUsedQuota extends Message {
  usedSubQuota?: number | undefined;
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

/** `Notify.S2C` */
export interface NotifyS2C extends Message {
  type: NotifyNotifyType;
  event?: NotifyGtwEvent | undefined;
  programStatus?: NotifyProgramStatus | undefined;
  connectStatus?: NotifyConnectStatus | undefined;
  qotRight?: NotifyQotRight | undefined;
  apiLevel?: NotifyAPILevel | undefined;
  apiQuota?: NotifyAPIQuota | undefined;
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

/** `Notify.Response` */
export interface NotifyResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
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

/** `Notify` (1003): pushed by OpenD. */
export const Notify: PushCommand<NotifyS2C> = {
  kind: "push",
  id: 1003,
  name: "Notify",
  decode: decodeNotifyResponse,
};

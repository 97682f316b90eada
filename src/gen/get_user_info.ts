// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType, UserAttribution } from "./common.ts";
import type { QotRight } from "./qot_common.ts";

/**
 * Whether OpenD should be updated.
 *
 * OpenD's `GetUserInfo.UpdateType`.
 *
 * @example
 * ```ts
 * import { GetUserInfoUpdateType } from "@opend/client/commands";
 *
 * const value: GetUserInfoUpdateType = GetUserInfoUpdateType.Advice; // 1
 * ```
 */
export const GetUserInfoUpdateType = {
  /** No update needed. */
  None: 0,
  /** An update is recommended. */
  Advice: 1,
  /** It must be updated. */
  Force: 2,
} as const;
/**
 * Whether OpenD should be updated.
 *
 * OpenD's `GetUserInfo.UpdateType`.
 */
export type GetUserInfoUpdateType = (typeof GetUserInfoUpdateType)[keyof typeof GetUserInfoUpdateType];

/**
 * Parts of the answer, to be added up in `flag`.
 *
 * OpenD's `GetUserInfo.UserInfoField`.
 *
 * @example
 * ```ts
 * import { GetUserInfoUserInfoField } from "@opend/client/commands";
 *
 * const value: GetUserInfoUserInfoField = GetUserInfoUserInfoField.Basic; // 1
 * ```
 */
export const GetUserInfoUserInfoField = {
  /** Name, picture and number of the user. */
  Basic: 1,
  /** Quotas and level of the API. */
  API: 2,
  /** The rights to quotes, market by market. */
  QotRight: 4,
  /** Whether the disclaimer is still to be agreed to. */
  Disclaimer: 8,
  /** Whether OpenD should be updated. */
  Update: 16,
  /** Key and address for opening web pages as this user. */
  WebKey: 2048,
} as const;
/**
 * Parts of the answer, to be added up in `flag`.
 *
 * OpenD's `GetUserInfo.UserInfoField`.
 */
export type GetUserInfoUserInfoField = (typeof GetUserInfoUserInfoField)[keyof typeof GetUserInfoUserInfoField];

/**
 * Which parts to tell.
 *
 * OpenD's `GetUserInfo.C2S`, sent with {@linkcode GetUserInfo}.
 */
export interface GetUserInfoC2S extends Message {
  /** Sum of UserInfoField values; all parts where it is not given. */
  flag?: number | undefined;
}

/** Writes a `GetUserInfo.C2S`. */
export function encodeGetUserInfoC2S(w: Writer, v: GetUserInfoC2S): void {
  if (v.flag != null) w.int32(16, v.flag, "flag");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `GetUserInfo.C2S`. */
export function decodeGetUserInfoC2S(r: Reader, end: number): GetUserInfoC2S {
  let $flag: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 16: $flag = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<GetUserInfoC2S>({ flag: $flag }, end, unknown);
}

/**
 * The parts asked for; the rest is absent.
 *
 * OpenD's `GetUserInfo.S2C`, brought by {@linkcode GetUserInfo}.
 */
export interface GetUserInfoS2C extends Message {
  /** The user's name on the platform. */
  nickName?: string | undefined;
  /** Address of the user's picture. */
  avatarUrl?: string | undefined;
  /** Level of the user in words; out of use since 2.10. */
  apiLevel?: string | undefined;
  /** Right to quotes of Hong Kong stocks. */
  hkQotRight?: QotRight | undefined;
  /** Right to quotes of US stocks. */
  usQotRight?: QotRight | undefined;
  /** Right to quotes of A-shares. Superseded by `shQotRight` and `szQotRight`. */
  cnQotRight?: QotRight | undefined;
  /** Whether a user with an account still has to agree to the disclaimer; false without an account. */
  isNeedAgreeDisclaimer?: boolean | undefined;
  /** The user's number on the platform. */
  userID?: bigint | undefined;
  /** Whether OpenD should be updated. */
  updateType?: GetUserInfoUpdateType | undefined;
  /** Key for opening web pages as this user: keep it secret. Not documented further. */
  webKey?: string | undefined;
  /** Start of the address of such web pages. Not documented further. */
  webJumpUrlHead?: string | undefined;
  /** Right to quotes of Hong Kong options. */
  hkOptionQotRight?: QotRight | undefined;
  /** Whether there is a right to quotes of US options; `usOptionQotRight` tells which. */
  hasUSOptionQotRight?: boolean | undefined;
  /** Right to quotes of Hong Kong futures. */
  hkFutureQotRight?: QotRight | undefined;
  /** How many subscriptions the user may have: one for each security and kind of data. */
  subQuota?: number | undefined;
  /** Of how many different securities history K-lines may be asked within 7 days (before OpenD 10.3: 30). */
  historyKLQuota?: number | undefined;
  /** Right to quotes of US futures. Superseded by the rights of the single exchanges. */
  usFutureQotRight?: QotRight | undefined;
  /** Right to quotes of US options. */
  usOptionQotRight?: QotRight | undefined;
  /** Where the user was registered. */
  userAttribution?: UserAttribution | undefined;
  /** What the update brings, in words. */
  updateWhatsNew?: string | undefined;
  /** Right to quotes of US indices. */
  usIndexQotRight?: QotRight | undefined;
  /** Right to quotes of US stocks traded over the counter (OTC). */
  usOtcQotRight?: QotRight | undefined;
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
  /** Right to quotes of Singapore futures. */
  sgFutureQotRight?: QotRight | undefined;
  /** Right to quotes of Japanese futures. */
  jpFutureQotRight?: QotRight | undefined;
  /** Which edition the login is of: true Futu NiuNiu, false moomoo. */
  isAppNNOrMM?: boolean | undefined;
  /** Right to quotes of Shanghai A-shares. */
  shQotRight?: QotRight | undefined;
  /** Right to quotes of Shenzhen A-shares. */
  szQotRight?: QotRight | undefined;
  /** Passed through by OpenD; not documented further. */
  extra?: number | undefined;
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

/** Writes a `GetUserInfo.S2C`. */
export function encodeGetUserInfoS2C(w: Writer, v: GetUserInfoS2C): void {
  if (v.nickName != null) w.string(10, v.nickName, "nickName");
  if (v.avatarUrl != null) w.string(18, v.avatarUrl, "avatarUrl");
  if (v.apiLevel != null) w.string(26, v.apiLevel, "apiLevel");
  if (v.hkQotRight != null) w.int32(32, v.hkQotRight, "hkQotRight");
  if (v.usQotRight != null) w.int32(40, v.usQotRight, "usQotRight");
  if (v.cnQotRight != null) w.int32(48, v.cnQotRight, "cnQotRight");
  if (v.isNeedAgreeDisclaimer != null) w.bool(56, v.isNeedAgreeDisclaimer, "isNeedAgreeDisclaimer");
  if (v.userID != null) w.int64BigInt(64, v.userID, "userID");
  if (v.updateType != null) w.int32(72, v.updateType, "updateType");
  if (v.webKey != null) w.string(82, v.webKey, "webKey");
  if (v.hkOptionQotRight != null) w.int32(88, v.hkOptionQotRight, "hkOptionQotRight");
  if (v.hasUSOptionQotRight != null) w.bool(96, v.hasUSOptionQotRight, "hasUSOptionQotRight");
  if (v.hkFutureQotRight != null) w.int32(104, v.hkFutureQotRight, "hkFutureQotRight");
  if (v.subQuota != null) w.int32(112, v.subQuota, "subQuota");
  if (v.historyKLQuota != null) w.int32(120, v.historyKLQuota, "historyKLQuota");
  if (v.usFutureQotRight != null) w.int32(128, v.usFutureQotRight, "usFutureQotRight");
  if (v.usOptionQotRight != null) w.int32(136, v.usOptionQotRight, "usOptionQotRight");
  if (v.webJumpUrlHead != null) w.string(146, v.webJumpUrlHead, "webJumpUrlHead");
  if (v.userAttribution != null) w.int32(152, v.userAttribution, "userAttribution");
  if (v.updateWhatsNew != null) w.string(162, v.updateWhatsNew, "updateWhatsNew");
  if (v.usIndexQotRight != null) w.int32(168, v.usIndexQotRight, "usIndexQotRight");
  if (v.usOtcQotRight != null) w.int32(176, v.usOtcQotRight, "usOtcQotRight");
  if (v.usCMEFutureQotRight != null) w.int32(184, v.usCMEFutureQotRight, "usCMEFutureQotRight");
  if (v.usCBOTFutureQotRight != null) w.int32(192, v.usCBOTFutureQotRight, "usCBOTFutureQotRight");
  if (v.usNYMEXFutureQotRight != null) w.int32(200, v.usNYMEXFutureQotRight, "usNYMEXFutureQotRight");
  if (v.usCOMEXFutureQotRight != null) w.int32(208, v.usCOMEXFutureQotRight, "usCOMEXFutureQotRight");
  if (v.usCBOEFutureQotRight != null) w.int32(216, v.usCBOEFutureQotRight, "usCBOEFutureQotRight");
  if (v.sgFutureQotRight != null) w.int32(224, v.sgFutureQotRight, "sgFutureQotRight");
  if (v.jpFutureQotRight != null) w.int32(232, v.jpFutureQotRight, "jpFutureQotRight");
  if (v.isAppNNOrMM != null) w.bool(240, v.isAppNNOrMM, "isAppNNOrMM");
  if (v.shQotRight != null) w.int32(248, v.shQotRight, "shQotRight");
  if (v.szQotRight != null) w.int32(256, v.szQotRight, "szQotRight");
  if (v.extra != null) w.int32(264, v.extra, "extra");
  if (v.ccQotRight != null) w.int32(272, v.ccQotRight, "ccQotRight");
  if (v.sgStockQotRight != null) w.int32(280, v.sgStockQotRight, "sgStockQotRight");
  if (v.myStockQotRight != null) w.int32(288, v.myStockQotRight, "myStockQotRight");
  if (v.jpStockQotRight != null) w.int32(296, v.jpStockQotRight, "jpStockQotRight");
  if (v.ecQotRight != null) w.int32(304, v.ecQotRight, "ecQotRight");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `GetUserInfo.S2C`. */
export function decodeGetUserInfoS2C(r: Reader, end: number): GetUserInfoS2C {
  let $nickName: string | undefined;
  let $avatarUrl: string | undefined;
  let $apiLevel: string | undefined;
  let $hkQotRight: QotRight | undefined;
  let $usQotRight: QotRight | undefined;
  let $cnQotRight: QotRight | undefined;
  let $isNeedAgreeDisclaimer: boolean | undefined;
  let $userID: bigint | undefined;
  let $updateType: GetUserInfoUpdateType | undefined;
  let $webKey: string | undefined;
  let $webJumpUrlHead: string | undefined;
  let $hkOptionQotRight: QotRight | undefined;
  let $hasUSOptionQotRight: boolean | undefined;
  let $hkFutureQotRight: QotRight | undefined;
  let $subQuota: number | undefined;
  let $historyKLQuota: number | undefined;
  let $usFutureQotRight: QotRight | undefined;
  let $usOptionQotRight: QotRight | undefined;
  let $userAttribution: UserAttribution | undefined;
  let $updateWhatsNew: string | undefined;
  let $usIndexQotRight: QotRight | undefined;
  let $usOtcQotRight: QotRight | undefined;
  let $usCMEFutureQotRight: QotRight | undefined;
  let $usCBOTFutureQotRight: QotRight | undefined;
  let $usNYMEXFutureQotRight: QotRight | undefined;
  let $usCOMEXFutureQotRight: QotRight | undefined;
  let $usCBOEFutureQotRight: QotRight | undefined;
  let $sgFutureQotRight: QotRight | undefined;
  let $jpFutureQotRight: QotRight | undefined;
  let $isAppNNOrMM: boolean | undefined;
  let $shQotRight: QotRight | undefined;
  let $szQotRight: QotRight | undefined;
  let $extra: number | undefined;
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
      case 10: $nickName = r.text(end); break;
      case 18: $avatarUrl = r.text(end); break;
      case 26: $apiLevel = r.text(end); break;
      case 32: $hkQotRight = r.int() as QotRight; break;
      case 40: $usQotRight = r.int() as QotRight; break;
      case 48: $cnQotRight = r.int() as QotRight; break;
      case 56: $isNeedAgreeDisclaimer = r.bool(); break;
      case 64: $userID = r.int64BigInt(); break;
      case 72: $updateType = r.int() as GetUserInfoUpdateType; break;
      case 82: $webKey = r.text(end); break;
      case 146: $webJumpUrlHead = r.text(end); break;
      case 88: $hkOptionQotRight = r.int() as QotRight; break;
      case 96: $hasUSOptionQotRight = r.bool(); break;
      case 104: $hkFutureQotRight = r.int() as QotRight; break;
      case 112: $subQuota = r.int(); break;
      case 120: $historyKLQuota = r.int(); break;
      case 128: $usFutureQotRight = r.int() as QotRight; break;
      case 136: $usOptionQotRight = r.int() as QotRight; break;
      case 152: $userAttribution = r.int() as UserAttribution; break;
      case 162: $updateWhatsNew = r.text(end); break;
      case 168: $usIndexQotRight = r.int() as QotRight; break;
      case 176: $usOtcQotRight = r.int() as QotRight; break;
      case 184: $usCMEFutureQotRight = r.int() as QotRight; break;
      case 192: $usCBOTFutureQotRight = r.int() as QotRight; break;
      case 200: $usNYMEXFutureQotRight = r.int() as QotRight; break;
      case 208: $usCOMEXFutureQotRight = r.int() as QotRight; break;
      case 216: $usCBOEFutureQotRight = r.int() as QotRight; break;
      case 224: $sgFutureQotRight = r.int() as QotRight; break;
      case 232: $jpFutureQotRight = r.int() as QotRight; break;
      case 240: $isAppNNOrMM = r.bool(); break;
      case 248: $shQotRight = r.int() as QotRight; break;
      case 256: $szQotRight = r.int() as QotRight; break;
      case 264: $extra = r.int(); break;
      case 272: $ccQotRight = r.int() as QotRight; break;
      case 280: $sgStockQotRight = r.int() as QotRight; break;
      case 288: $myStockQotRight = r.int() as QotRight; break;
      case 296: $jpStockQotRight = r.int() as QotRight; break;
      case 304: $ecQotRight = r.int() as QotRight; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<GetUserInfoS2C>({ nickName: $nickName, avatarUrl: $avatarUrl, apiLevel: $apiLevel, hkQotRight: $hkQotRight, usQotRight: $usQotRight, cnQotRight: $cnQotRight, isNeedAgreeDisclaimer: $isNeedAgreeDisclaimer, userID: $userID, updateType: $updateType, webKey: $webKey, webJumpUrlHead: $webJumpUrlHead, hkOptionQotRight: $hkOptionQotRight, hasUSOptionQotRight: $hasUSOptionQotRight, hkFutureQotRight: $hkFutureQotRight, subQuota: $subQuota, historyKLQuota: $historyKLQuota, usFutureQotRight: $usFutureQotRight, usOptionQotRight: $usOptionQotRight, userAttribution: $userAttribution, updateWhatsNew: $updateWhatsNew, usIndexQotRight: $usIndexQotRight, usOtcQotRight: $usOtcQotRight, usCMEFutureQotRight: $usCMEFutureQotRight, usCBOTFutureQotRight: $usCBOTFutureQotRight, usNYMEXFutureQotRight: $usNYMEXFutureQotRight, usCOMEXFutureQotRight: $usCOMEXFutureQotRight, usCBOEFutureQotRight: $usCBOEFutureQotRight, sgFutureQotRight: $sgFutureQotRight, jpFutureQotRight: $jpFutureQotRight, isAppNNOrMM: $isAppNNOrMM, shQotRight: $shQotRight, szQotRight: $szQotRight, extra: $extra, ccQotRight: $ccQotRight, sgStockQotRight: $sgStockQotRight, myStockQotRight: $myStockQotRight, jpStockQotRight: $jpStockQotRight, ecQotRight: $ecQotRight }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `GetUserInfo.Request`, sent with {@linkcode GetUserInfo}.
 */
export interface GetUserInfoRequest extends Message {
  /** What is asked. */
  c2s: GetUserInfoC2S;
}

/** Writes a `GetUserInfo.Request`. */
export function encodeGetUserInfoRequest(w: Writer, v: GetUserInfoRequest): void {
  writeRequest(w, v, encodeGetUserInfoC2S);
}

/** Reads a `GetUserInfo.Request`. */
export function decodeGetUserInfoRequest(r: Reader, end: number): GetUserInfoRequest {
  let $c2s: GetUserInfoC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeGetUserInfoC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("GetUserInfo.Request", { c2s: $c2s });
  return r.finish<GetUserInfoRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `GetUserInfo.Response`, brought by {@linkcode GetUserInfo}.
 */
export interface GetUserInfoResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: GetUserInfoS2C | undefined;
}

/** Writes a `GetUserInfo.Response`. */
export function encodeGetUserInfoResponse(w: Writer, v: GetUserInfoResponse): void {
  writeResponse(w, v, encodeGetUserInfoS2C);
}

/** Reads a `GetUserInfo.Response`. */
export function decodeGetUserInfoResponse(r: Reader, end: number): GetUserInfoResponse {
  return readResponse("GetUserInfo.Response", r, end, decodeGetUserInfoS2C) as GetUserInfoResponse;
}

/**
 * Tells who is logged in to OpenD, with the rights to quotes, the quotas and whether OpenD should be updated.
 *
 * OpenD's `GetUserInfo` (1005), a request.
 *
 * @example
 * ```ts
 * import { GetUserInfo } from "@opend/client/commands";
 *
 * const { nickName } = await quote.request(GetUserInfo, {});
 * ```
 */
export const GetUserInfo: RequestCommand<GetUserInfoC2S, GetUserInfoS2C> = {
  kind: "request",
  id: 1005,
  name: "GetUserInfo",
  encode: encodeGetUserInfoRequest,
  decode: decodeGetUserInfoResponse,
  decodeData: decodeGetUserInfoS2C,
};

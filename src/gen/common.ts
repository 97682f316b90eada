// Generated from proto/ by tools/generator. Do not edit.

import { missing } from "../codec/reader.ts";
import type { Message } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";

/**
 * How a call ended, as `retType` of every reply tells it.
 *
 * OpenD's `Common.RetType`.
 *
 * @example
 * ```ts
 * import { RetType } from "@opend/client/commands";
 *
 * const value: RetType = RetType.Succeed; // 0
 * ```
 */
export const RetType = {
  /** Done; the data, if there is any, is in `s2c`. */
  Succeed: 0,
  /** Refused or failed; `retMsg` tells why. */
  Failed: -1,
  /** No answer in time. Whether a change such as an order was made is not known. */
  TimeOut: -100,
  /** The connection was lost before the answer came. */
  DisConnect: -200,
  /** Outcome not known; also what a reply without a result counts as. */
  Unknown: -400,
  /** The packet's content could not be read. */
  Invalid: -500,
} as const;
/**
 * How a call ended, as `retType` of every reply tells it.
 *
 * OpenD's `Common.RetType`.
 */
export type RetType = (typeof RetType)[keyof typeof RetType];

/**
 * How packets after InitConnect are encrypted. Without an RSA key on both sides nothing is, whatever is
 * chosen.
 *
 * OpenD's `Common.PacketEncAlgo`.
 *
 * @example
 * ```ts
 * import { PacketEncAlgo } from "@opend/client/commands";
 *
 * const value: PacketEncAlgo = PacketEncAlgo.FTAES_ECB; // 0
 * ```
 */
export const PacketEncAlgo = {
  /**
   * OpenD's own padding on AES-128-ECB: zeros, then a clear block that tells the length. What OpenD takes
   * when nothing is said.
   */
  FTAES_ECB: 0,
  /** Packets after InitConnect travel in clear. */
  None: -1,
  /** AES-128-ECB with the usual padding. */
  AES_ECB: 1,
  /** AES-128-CBC with PKCS#7 padding; each packet begins anew with the connection's initialization vector. */
  AES_CBC: 2,
} as const;
/**
 * How packets after InitConnect are encrypted. Without an RSA key on both sides nothing is, whatever is
 * chosen.
 *
 * OpenD's `Common.PacketEncAlgo`.
 */
export type PacketEncAlgo = (typeof PacketEncAlgo)[keyof typeof PacketEncAlgo];

/**
 * Format of a body. A request names its own in the packet header; that of pushes is agreed on in InitConnect.
 *
 * OpenD's `Common.ProtoFmt`.
 *
 * @example
 * ```ts
 * import { ProtoFmt } from "@opend/client/commands";
 *
 * const value: ProtoFmt = ProtoFmt.Protobuf; // 0
 * ```
 */
export const ProtoFmt = {
  /** Binary Protocol Buffers. */
  Protobuf: 0,
  /** Protocol Buffers' JSON mapping, 64-bit integers as strings. */
  Json: 1,
} as const;
/**
 * Format of a body. A request names its own in the packet header; that of pushes is agreed on in InitConnect.
 *
 * OpenD's `Common.ProtoFmt`.
 */
export type ProtoFmt = (typeof ProtoFmt)[keyof typeof ProtoFmt];

/**
 * Where the user who is logged in was registered.
 *
 * OpenD's `Common.UserAttribution`.
 *
 * @example
 * ```ts
 * import { UserAttribution } from "@opend/client/commands";
 *
 * const value: UserAttribution = UserAttribution.NN; // 1
 * ```
 */
export const UserAttribution = {
  /** Not told. */
  Unknown: 0,
  /** Mainland China (Futu NiuNiu). */
  NN: 1,
  /** A user of moomoo, where none of the places below is told. */
  MM: 2,
  /** Singapore. */
  SG: 3,
  /** Australia. */
  AU: 4,
  /** Japan. */
  JP: 5,
  /** Hong Kong. */
  HK: 6,
} as const;
/**
 * Where the user who is logged in was registered.
 *
 * OpenD's `Common.UserAttribution`.
 */
export type UserAttribution = (typeof UserAttribution)[keyof typeof UserAttribution];

/**
 * How far OpenD has come with its login, or what it waits for.
 *
 * OpenD's `Common.ProgramStatusType`.
 *
 * @example
 * ```ts
 * import { ProgramStatusType } from "@opend/client/commands";
 *
 * const value: ProgramStatusType = ProgramStatusType.Loaded; // 1
 * ```
 */
export const ProgramStatusType = {
  /** No state told. */
  None: 0,
  /** Settings are read and the API port is open; not yet logging in. */
  Loaded: 1,
  /** Login is under way. */
  Loging: 2,
  /** Waits for the characters of a picture, see the command `Verification`. */
  NeedPicVerifyCode: 3,
  /** Waits for a code sent to the user's phone, see the command `Verification`. */
  NeedPhoneVerifyCode: 4,
  /** Login was refused; `strExtDesc` tells why. */
  LoginFailed: 5,
  /** This OpenD is too old to log in and must be updated. */
  ForceUpdate: 6,
  /** Fetches what it needs before it can serve, such as the disclaimer. */
  NessaryDataPreparing: 7,
  /** Something that it needs to serve could not be fetched. */
  NessaryDataMissing: 8,
  /** The user has not yet agreed to the disclaimer. */
  UnAgreeDisclaimer: 9,
  /** Logged in and serving: the normal state. */
  Ready: 10,
  /**
   * Logged out from outside, for example after a change of password; all connections drop, and only one made
   * anew sees this state, and only with OpenD's graphical edition.
   */
  ForceLogout: 11,
  /** Whether the disclaimer was agreed to could not be fetched. */
  DisclaimerPullFailed: 12,
} as const;
/**
 * How far OpenD has come with its login, or what it waits for.
 *
 * OpenD's `Common.ProgramStatusType`.
 */
export type ProgramStatusType = (typeof ProgramStatusType)[keyof typeof ProgramStatusType];

/**
 * Part of the US trading day that a request or an order is about; other markets ignore it.
 *
 * OpenD's `Common.Session`.
 *
 * @example
 * ```ts
 * import { Session } from "@opend/client/commands";
 *
 * const value: Session = Session.RTH; // 1
 * ```
 */
export const Session = {
  /** Not given. An order placed with it comes back as RTH. */
  NONE: 0,
  /** Regular hours, 09:30 to 16:00 Eastern. */
  RTH: 1,
  /** Regular hours with pre-market (from 04:00) and after-hours (to 20:00 Eastern). */
  ETH: 2,
  /** All of the day, overnight trading too. Orders: limit only, good for the day or till cancelled. */
  ALL: 3,
  /** Only the overnight session, 20:00 to 04:00 Eastern. Subscriptions do not take it. */
  OVERNIGHT: 4,
} as const;
/**
 * Part of the US trading day that a request or an order is about; other markets ignore it.
 *
 * OpenD's `Common.Session`.
 */
export type Session = (typeof Session)[keyof typeof Session];

/**
 * Which outcome of an event contract is traded.
 *
 * OpenD's `Common.PredSide`.
 *
 * @example
 * ```ts
 * import { PredSide } from "@opend/client/commands";
 *
 * const value: PredSide = PredSide.Yes; // 1
 * ```
 */
export const PredSide = {
  /** Not given. */
  Unknown: 0,
  /** That the event happens. */
  Yes: 1,
  /** That the event does not happen. */
  No: 2,
} as const;
/**
 * Which outcome of an event contract is traded.
 *
 * OpenD's `Common.PredSide`.
 */
export type PredSide = (typeof PredSide)[keyof typeof PredSide];

/**
 * Marks a request that changes orders, so that the same packet sent again can be told as a replay.
 *
 * OpenD's `Common.PacketID`, held by {@linkcode TrdModifyOrderC2S}, {@linkcode TrdPlaceComboOrderC2S}, {@linkcode TrdPlaceOrderC2S} and more.
 */
export interface PacketID extends Message {
  /** Identity of the connection, as InitConnect's reply gave it. */
  connID: bigint;
  /** A number that rises with each such request of the connection. */
  serialNo: number;
}

/**
 * Marks a request that changes orders, so that the same packet sent again can be told as a replay.
 *
 * What a request gives for OpenD's `Common.PacketID`, held by {@linkcode TrdModifyOrderC2S}, {@linkcode TrdPlaceComboOrderC2S}, {@linkcode TrdPlaceOrderC2S} and more.
 */
export interface PacketIDInput extends Message {
  /** Identity of the connection, as InitConnect's reply gave it. */
  connID: bigint | number;
  /** A number that rises with each such request of the connection. */
  serialNo: number;
}

/** Writes a `Common.PacketID`. */
export function encodePacketID(w: Writer, v: PacketIDInput): void {
  w.uint64BigInt(8, v.connID, "connID");
  w.uint32(16, v.serialNo, "serialNo");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Common.PacketID`. */
export function decodePacketID(r: Reader, end: number): PacketID {
  let $connID: bigint | undefined;
  let $serialNo: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $connID = r.uint64BigInt(); break;
      case 16: $serialNo = r.uint32(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($connID === undefined || $serialNo === undefined) throw missing("Common.PacketID", { connID: $connID, serialNo: $serialNo });
  return r.finish<PacketID>({ connID: $connID, serialNo: $serialNo }, end, unknown);
}

/**
 * State of the OpenD process, with a text where there is more to tell.
 *
 * OpenD's `Common.ProgramStatus`, held by {@linkcode GetGlobalStateS2C}, {@linkcode NotifyProgramStatus}.
 */
export interface ProgramStatus extends Message {
  /** How far its login is, or what it waits for. */
  type: ProgramStatusType;
  /** More about the state, such as the reason of a failed login. */
  strExtDesc?: string | undefined;
}

/** Writes a `Common.ProgramStatus`. */
export function encodeProgramStatus(w: Writer, v: ProgramStatus): void {
  w.int32(8, v.type, "type");
  if (v.strExtDesc != null) w.string(18, v.strExtDesc, "strExtDesc");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Common.ProgramStatus`. */
export function decodeProgramStatus(r: Reader, end: number): ProgramStatus {
  let $type: ProgramStatusType | undefined;
  let $strExtDesc: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $type = r.int() as ProgramStatusType; break;
      case 18: $strExtDesc = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($type === undefined) throw missing("Common.ProgramStatus", { type: $type });
  return r.finish<ProgramStatus>({ type: $type, strExtDesc: $strExtDesc }, end, unknown);
}

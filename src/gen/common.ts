// Generated from proto/ by tools/generator. Do not edit.

import { missing } from "../codec/reader.ts";
import type { Message } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";

/** `Common.RetType` */
export const RetType = {
  Succeed: 0,
  Failed: -1,
  TimeOut: -100,
  DisConnect: -200,
  Unknown: -400,
  Invalid: -500,
} as const;
/** `Common.RetType` */
export type RetType = (typeof RetType)[keyof typeof RetType];

/** `Common.PacketEncAlgo` */
export const PacketEncAlgo = {
  FTAES_ECB: 0,
  None: -1,
  AES_ECB: 1,
  AES_CBC: 2,
} as const;
/** `Common.PacketEncAlgo` */
export type PacketEncAlgo = (typeof PacketEncAlgo)[keyof typeof PacketEncAlgo];

/** `Common.ProtoFmt` */
export const ProtoFmt = {
  Protobuf: 0,
  Json: 1,
} as const;
/** `Common.ProtoFmt` */
export type ProtoFmt = (typeof ProtoFmt)[keyof typeof ProtoFmt];

/** `Common.UserAttribution` */
export const UserAttribution = {
  Unknown: 0,
  NN: 1,
  MM: 2,
  SG: 3,
  AU: 4,
  JP: 5,
  HK: 6,
} as const;
/** `Common.UserAttribution` */
export type UserAttribution = (typeof UserAttribution)[keyof typeof UserAttribution];

/** `Common.ProgramStatusType` */
export const ProgramStatusType = {
  None: 0,
  Loaded: 1,
  Loging: 2,
  NeedPicVerifyCode: 3,
  NeedPhoneVerifyCode: 4,
  LoginFailed: 5,
  ForceUpdate: 6,
  NessaryDataPreparing: 7,
  NessaryDataMissing: 8,
  UnAgreeDisclaimer: 9,
  Ready: 10,
  ForceLogout: 11,
  DisclaimerPullFailed: 12,
} as const;
/** `Common.ProgramStatusType` */
export type ProgramStatusType = (typeof ProgramStatusType)[keyof typeof ProgramStatusType];

/** `Common.Session` */
export const Session = {
  NONE: 0,
  RTH: 1,
  ETH: 2,
  ALL: 3,
  OVERNIGHT: 4,
} as const;
/** `Common.Session` */
export type Session = (typeof Session)[keyof typeof Session];

/** `Common.PredSide` */
export const PredSide = {
  Unknown: 0,
  Yes: 1,
  No: 2,
} as const;
/** `Common.PredSide` */
export type PredSide = (typeof PredSide)[keyof typeof PredSide];

/** `Common.PacketID` */
export interface PacketID extends Message {
  connID: bigint;
  serialNo: number;
}

/** What a request gives for `Common.PacketID`. */
export interface PacketIDInput extends Message {
  connID: bigint | number;
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

/** `Common.ProgramStatus` */
export interface ProgramStatus extends Message {
  type: ProgramStatusType;
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

// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";

/**
 * Which plate is asked about.
 *
 * OpenD's `Qot_GetIndustrialPlateInfo.C2S`, sent with {@linkcode QotGetIndustrialPlateInfo}.
 */
export interface QotGetIndustrialPlateInfoC2S extends Message {
  /** Id of the industrial plate, as IndustrialChainNode.plateId has it. */
  plateId: bigint;
}

/**
 * Which plate is asked about.
 *
 * What a request gives for OpenD's `Qot_GetIndustrialPlateInfo.C2S`, sent with {@linkcode QotGetIndustrialPlateInfo}.
 */
export interface QotGetIndustrialPlateInfoC2SInput extends Message {
  /** Id of the industrial plate, as IndustrialChainNode.plateId has it. */
  plateId: bigint | number;
}

/** Writes a `Qot_GetIndustrialPlateInfo.C2S`. */
export function encodeQotGetIndustrialPlateInfoC2S(w: Writer, v: QotGetIndustrialPlateInfoC2SInput): void {
  w.int64BigInt(8, v.plateId, "plateId");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndustrialPlateInfo.C2S`. */
export function decodeQotGetIndustrialPlateInfoC2S(r: Reader, end: number): QotGetIndustrialPlateInfoC2S {
  let $plateId: bigint | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $plateId = r.int64BigInt(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($plateId === undefined) throw missing("Qot_GetIndustrialPlateInfo.C2S", { plateId: $plateId });
  return r.finish<QotGetIndustrialPlateInfoC2S>({ plateId: $plateId }, end, unknown);
}

/**
 * The description of the plate.
 *
 * OpenD's `Qot_GetIndustrialPlateInfo.S2C`, brought by {@linkcode QotGetIndustrialPlateInfo}.
 */
export interface QotGetIndustrialPlateInfoS2C extends Message {
  /** The plate that was asked about. */
  plateId?: bigint | undefined;
  /** Introduction to the plate, as text. */
  summary?: string | undefined;
}

/** Writes a `Qot_GetIndustrialPlateInfo.S2C`. */
export function encodeQotGetIndustrialPlateInfoS2C(w: Writer, v: QotGetIndustrialPlateInfoS2C): void {
  if (v.plateId != null) w.int64BigInt(8, v.plateId, "plateId");
  if (v.summary != null) w.string(18, v.summary, "summary");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndustrialPlateInfo.S2C`. */
export function decodeQotGetIndustrialPlateInfoS2C(r: Reader, end: number): QotGetIndustrialPlateInfoS2C {
  let $plateId: bigint | undefined;
  let $summary: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $plateId = r.int64BigInt(); break;
      case 18: $summary = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetIndustrialPlateInfoS2C>({ plateId: $plateId, summary: $summary }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetIndustrialPlateInfo.Request`, sent with {@linkcode QotGetIndustrialPlateInfo}.
 */
export interface QotGetIndustrialPlateInfoRequest extends Message {
  /** What is asked. */
  c2s: QotGetIndustrialPlateInfoC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetIndustrialPlateInfo.Request`, sent with {@linkcode QotGetIndustrialPlateInfo}.
 */
export interface QotGetIndustrialPlateInfoRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetIndustrialPlateInfoC2SInput;
}

/** Writes a `Qot_GetIndustrialPlateInfo.Request`. */
export function encodeQotGetIndustrialPlateInfoRequest(w: Writer, v: QotGetIndustrialPlateInfoRequestInput): void {
  writeRequest(w, v, encodeQotGetIndustrialPlateInfoC2S);
}

/** Reads a `Qot_GetIndustrialPlateInfo.Request`. */
export function decodeQotGetIndustrialPlateInfoRequest(r: Reader, end: number): QotGetIndustrialPlateInfoRequest {
  let $c2s: QotGetIndustrialPlateInfoC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetIndustrialPlateInfoC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetIndustrialPlateInfo.Request", { c2s: $c2s });
  return r.finish<QotGetIndustrialPlateInfoRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetIndustrialPlateInfo.Response`, brought by {@linkcode QotGetIndustrialPlateInfo}.
 */
export interface QotGetIndustrialPlateInfoResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetIndustrialPlateInfoS2C | undefined;
}

/** Writes a `Qot_GetIndustrialPlateInfo.Response`. */
export function encodeQotGetIndustrialPlateInfoResponse(w: Writer, v: QotGetIndustrialPlateInfoResponse): void {
  writeResponse(w, v, encodeQotGetIndustrialPlateInfoS2C);
}

/** Reads a `Qot_GetIndustrialPlateInfo.Response`. */
export function decodeQotGetIndustrialPlateInfoResponse(r: Reader, end: number): QotGetIndustrialPlateInfoResponse {
  return readResponse("Qot_GetIndustrialPlateInfo.Response", r, end, decodeQotGetIndustrialPlateInfoS2C) as QotGetIndustrialPlateInfoResponse;
}

/**
 * What an industrial plate, a link of an industry chain, is about. Take plateId from nodeList of
 * Qot_GetIndustrialChainDetail. OpenD takes 60 of them in 30 seconds.
 *
 * OpenD's `Qot_GetIndustrialPlateInfo` (3430), a request.
 *
 * @example
 * ```ts
 * import { QotGetIndustrialPlateInfo } from "@opend/client/commands";
 *
 * const { plateId } = await quote.request(QotGetIndustrialPlateInfo, { plateId: 1001n });
 * ```
 */
export const QotGetIndustrialPlateInfo: RequestCommand<QotGetIndustrialPlateInfoC2SInput, QotGetIndustrialPlateInfoS2C> = {
  kind: "request",
  id: 3430,
  name: "Qot_GetIndustrialPlateInfo",
  limit: { requests: 60 },
  encode: encodeQotGetIndustrialPlateInfoRequest,
  decode: decodeQotGetIndustrialPlateInfoResponse,
  decodeData: decodeQotGetIndustrialPlateInfoS2C,
};

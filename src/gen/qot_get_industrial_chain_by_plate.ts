// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotGetIndustrialChainListIndustrialChainType } from "./qot_get_industrial_chain_list.ts";

/**
 * Which plate's chains are asked for.
 *
 * OpenD's `Qot_GetIndustrialChainByPlate.C2S`, sent with {@linkcode QotGetIndustrialChainByPlate}.
 */
export interface QotGetIndustrialChainByPlateC2S extends Message {
  /** Id of the industrial plate, as IndustrialChainNode.plateId has it. */
  plateId: bigint;
}

/**
 * Which plate's chains are asked for.
 *
 * What a request gives for OpenD's `Qot_GetIndustrialChainByPlate.C2S`, sent with {@linkcode QotGetIndustrialChainByPlate}.
 */
export interface QotGetIndustrialChainByPlateC2SInput extends Message {
  /** Id of the industrial plate, as IndustrialChainNode.plateId has it. */
  plateId: bigint | number;
}

/** Writes a `Qot_GetIndustrialChainByPlate.C2S`. */
export function encodeQotGetIndustrialChainByPlateC2S(w: Writer, v: QotGetIndustrialChainByPlateC2SInput): void {
  w.int64BigInt(8, v.plateId, "plateId");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndustrialChainByPlate.C2S`. */
export function decodeQotGetIndustrialChainByPlateC2S(r: Reader, end: number): QotGetIndustrialChainByPlateC2S {
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
  if ($plateId === undefined) throw missing("Qot_GetIndustrialChainByPlate.C2S", { plateId: $plateId });
  return r.finish<QotGetIndustrialChainByPlateC2S>({ plateId: $plateId }, end, unknown);
}

/**
 * An industry chain in which the plate is a link.
 *
 * OpenD's `Qot_GetIndustrialChainByPlate.RelatedChainInfo`, held by {@linkcode QotGetIndustrialChainByPlateS2C}.
 */
export interface QotGetIndustrialChainByPlateRelatedChainInfo extends Message {
  /** Number of the chain, for Qot_GetIndustrialChainDetail and Qot_GetIndustrialPlateStock. */
  chainId?: bigint | undefined;
  /** How the links of the chain are arranged. */
  chainType?: QotGetIndustrialChainListIndustrialChainType | undefined;
  /** What the chain is called. */
  name?: string | undefined;
  /** Market capitalization of the stocks of the chain together; OpenD's documents name no currency. */
  marketCap?: number | undefined;
  /** How many stocks belong to the chain. */
  stocksNum?: number | undefined;
}

/** Writes a `Qot_GetIndustrialChainByPlate.RelatedChainInfo`. */
export function encodeQotGetIndustrialChainByPlateRelatedChainInfo(w: Writer, v: QotGetIndustrialChainByPlateRelatedChainInfo): void {
  if (v.chainId != null) w.int64BigInt(8, v.chainId, "chainId");
  if (v.chainType != null) w.int32(16, v.chainType, "chainType");
  if (v.name != null) w.string(26, v.name, "name");
  if (v.marketCap != null) w.double(33, v.marketCap, "marketCap");
  if (v.stocksNum != null) w.int64Number(40, v.stocksNum, "stocksNum");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndustrialChainByPlate.RelatedChainInfo`. */
export function decodeQotGetIndustrialChainByPlateRelatedChainInfo(r: Reader, end: number): QotGetIndustrialChainByPlateRelatedChainInfo {
  let $chainId: bigint | undefined;
  let $chainType: QotGetIndustrialChainListIndustrialChainType | undefined;
  let $name: string | undefined;
  let $marketCap: number | undefined;
  let $stocksNum: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $chainId = r.int64BigInt(); break;
      case 16: $chainType = r.int() as QotGetIndustrialChainListIndustrialChainType; break;
      case 26: $name = r.text(end); break;
      case 33: $marketCap = r.double(); break;
      case 40: $stocksNum = r.int64Number(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetIndustrialChainByPlateRelatedChainInfo>({ chainId: $chainId, chainType: $chainType, name: $name, marketCap: $marketCap, stocksNum: $stocksNum }, end, unknown);
}

/**
 * The chains that the plate is part of.
 *
 * OpenD's `Qot_GetIndustrialChainByPlate.S2C`, brought by {@linkcode QotGetIndustrialChainByPlate}.
 */
export interface QotGetIndustrialChainByPlateS2C extends Message {
  /** One entry for each chain with this plate as a link. */
  relatedChainList: readonly QotGetIndustrialChainByPlateRelatedChainInfo[];
}

/** Writes a `Qot_GetIndustrialChainByPlate.S2C`. */
export function encodeQotGetIndustrialChainByPlateS2C(w: Writer, v: QotGetIndustrialChainByPlateS2C): void {
  let at: number;
  for (const x of w.list(v.relatedChainList, "relatedChainList")) { at = w.open(10); encodeQotGetIndustrialChainByPlateRelatedChainInfo(w, w.object(x, "relatedChainList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndustrialChainByPlate.S2C`. */
export function decodeQotGetIndustrialChainByPlateS2C(r: Reader, end: number): QotGetIndustrialChainByPlateS2C {
  let $relatedChainList: QotGetIndustrialChainByPlateRelatedChainInfo[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($relatedChainList ??= []).push(decodeQotGetIndustrialChainByPlateRelatedChainInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetIndustrialChainByPlateS2C>({ relatedChainList: $relatedChainList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetIndustrialChainByPlate.Request`, sent with {@linkcode QotGetIndustrialChainByPlate}.
 */
export interface QotGetIndustrialChainByPlateRequest extends Message {
  /** What is asked. */
  c2s: QotGetIndustrialChainByPlateC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetIndustrialChainByPlate.Request`, sent with {@linkcode QotGetIndustrialChainByPlate}.
 */
export interface QotGetIndustrialChainByPlateRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetIndustrialChainByPlateC2SInput;
}

/** Writes a `Qot_GetIndustrialChainByPlate.Request`. */
export function encodeQotGetIndustrialChainByPlateRequest(w: Writer, v: QotGetIndustrialChainByPlateRequestInput): void {
  writeRequest(w, v, encodeQotGetIndustrialChainByPlateC2S);
}

/** Reads a `Qot_GetIndustrialChainByPlate.Request`. */
export function decodeQotGetIndustrialChainByPlateRequest(r: Reader, end: number): QotGetIndustrialChainByPlateRequest {
  let $c2s: QotGetIndustrialChainByPlateC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetIndustrialChainByPlateC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetIndustrialChainByPlate.Request", { c2s: $c2s });
  return r.finish<QotGetIndustrialChainByPlateRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetIndustrialChainByPlate.Response`, brought by {@linkcode QotGetIndustrialChainByPlate}.
 */
export interface QotGetIndustrialChainByPlateResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetIndustrialChainByPlateS2C | undefined;
}

/** Writes a `Qot_GetIndustrialChainByPlate.Response`. */
export function encodeQotGetIndustrialChainByPlateResponse(w: Writer, v: QotGetIndustrialChainByPlateResponse): void {
  writeResponse(w, v, encodeQotGetIndustrialChainByPlateS2C);
}

/** Reads a `Qot_GetIndustrialChainByPlate.Response`. */
export function decodeQotGetIndustrialChainByPlateResponse(r: Reader, end: number): QotGetIndustrialChainByPlateResponse {
  return readResponse("Qot_GetIndustrialChainByPlate.Response", r, end, decodeQotGetIndustrialChainByPlateS2C) as QotGetIndustrialChainByPlateResponse;
}

/**
 * The industry chains that an industrial plate belongs to. Take plateId from nodeList of
 * Qot_GetIndustrialChainDetail; it is not the code of an ordinary plate. OpenD takes 60 of them in 30
 * seconds.
 *
 * OpenD's `Qot_GetIndustrialChainByPlate` (3429), a request.
 *
 * @example
 * ```ts
 * import { QotGetIndustrialChainByPlate } from "@opend/client/commands";
 *
 * const { relatedChainList } = await quote.request(QotGetIndustrialChainByPlate, { plateId: 1001n });
 * ```
 */
export const QotGetIndustrialChainByPlate: RequestCommand<QotGetIndustrialChainByPlateC2SInput, QotGetIndustrialChainByPlateS2C> = {
  kind: "request",
  id: 3429,
  name: "Qot_GetIndustrialChainByPlate",
  limit: { requests: 60 },
  encode: encodeQotGetIndustrialChainByPlateRequest,
  decode: decodeQotGetIndustrialChainByPlateResponse,
  decodeData: decodeQotGetIndustrialChainByPlateS2C,
};

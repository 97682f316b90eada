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
 * Which chain is asked for.
 *
 * OpenD's `Qot_GetIndustrialChainDetail.C2S`, sent with {@linkcode QotGetIndustrialChainDetail}.
 */
export interface QotGetIndustrialChainDetailC2S extends Message {
  /** Number of the industry chain. */
  chainId: bigint;
}

/**
 * Which chain is asked for.
 *
 * What a request gives for OpenD's `Qot_GetIndustrialChainDetail.C2S`, sent with {@linkcode QotGetIndustrialChainDetail}.
 */
export interface QotGetIndustrialChainDetailC2SInput extends Message {
  /** Number of the industry chain. */
  chainId: bigint | number;
}

/** Writes a `Qot_GetIndustrialChainDetail.C2S`. */
export function encodeQotGetIndustrialChainDetailC2S(w: Writer, v: QotGetIndustrialChainDetailC2SInput): void {
  w.int64BigInt(8, v.chainId, "chainId");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndustrialChainDetail.C2S`. */
export function decodeQotGetIndustrialChainDetailC2S(r: Reader, end: number): QotGetIndustrialChainDetailC2S {
  let $chainId: bigint | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $chainId = r.int64BigInt(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($chainId === undefined) throw missing("Qot_GetIndustrialChainDetail.C2S", { chainId: $chainId });
  return r.finish<QotGetIndustrialChainDetailC2S>({ chainId: $chainId }, end, unknown);
}

/**
 * One link of the chain, a node of its tree.
 *
 * OpenD's `Qot_GetIndustrialChainDetail.IndustrialChainNode`, held by {@linkcode QotGetIndustrialChainDetailS2C}.
 */
export interface QotGetIndustrialChainDetailIndustrialChainNode extends Message {
  /** Number of this node within the chain. */
  nodeId?: bigint | undefined;
  /** nodeId of the node above; 0 for a root. */
  parentNodeId?: bigint | undefined;
  /** Depth in the tree, counted from 1. */
  layerSth?: number | undefined;
  /** What the link is called. */
  name?: string | undefined;
  /** Id of the industrial plate behind the link, for Qot_GetIndustrialPlateStock; absent where there is none. */
  plateId?: bigint | undefined;
}

/** Writes a `Qot_GetIndustrialChainDetail.IndustrialChainNode`. */
export function encodeQotGetIndustrialChainDetailIndustrialChainNode(w: Writer, v: QotGetIndustrialChainDetailIndustrialChainNode): void {
  if (v.nodeId != null) w.int64BigInt(8, v.nodeId, "nodeId");
  if (v.parentNodeId != null) w.int64BigInt(16, v.parentNodeId, "parentNodeId");
  if (v.layerSth != null) w.int64Number(24, v.layerSth, "layerSth");
  if (v.name != null) w.string(34, v.name, "name");
  if (v.plateId != null) w.int64BigInt(40, v.plateId, "plateId");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndustrialChainDetail.IndustrialChainNode`. */
export function decodeQotGetIndustrialChainDetailIndustrialChainNode(r: Reader, end: number): QotGetIndustrialChainDetailIndustrialChainNode {
  let $nodeId: bigint | undefined;
  let $parentNodeId: bigint | undefined;
  let $layerSth: number | undefined;
  let $name: string | undefined;
  let $plateId: bigint | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $nodeId = r.int64BigInt(); break;
      case 16: $parentNodeId = r.int64BigInt(); break;
      case 24: $layerSth = r.int64Number(); break;
      case 34: $name = r.text(end); break;
      case 40: $plateId = r.int64BigInt(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetIndustrialChainDetailIndustrialChainNode>({ nodeId: $nodeId, parentNodeId: $parentNodeId, layerSth: $layerSth, name: $name, plateId: $plateId }, end, unknown);
}

/**
 * An article about the chain.
 *
 * OpenD's `Qot_GetIndustrialChainDetail.InformationLink`, held by {@linkcode QotGetIndustrialChainDetailS2C}.
 */
export interface QotGetIndustrialChainDetailInformationLink extends Message {
  /** Headline of the article. */
  title?: string | undefined;
  /** Where the article is found. */
  url?: string | undefined;
}

/** Writes a `Qot_GetIndustrialChainDetail.InformationLink`. */
export function encodeQotGetIndustrialChainDetailInformationLink(w: Writer, v: QotGetIndustrialChainDetailInformationLink): void {
  if (v.title != null) w.string(10, v.title, "title");
  if (v.url != null) w.string(18, v.url, "url");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndustrialChainDetail.InformationLink`. */
export function decodeQotGetIndustrialChainDetailInformationLink(r: Reader, end: number): QotGetIndustrialChainDetailInformationLink {
  let $title: string | undefined;
  let $url: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $title = r.text(end); break;
      case 18: $url = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetIndustrialChainDetailInformationLink>({ title: $title, url: $url }, end, unknown);
}

/**
 * The chain with all its links.
 *
 * OpenD's `Qot_GetIndustrialChainDetail.S2C`, brought by {@linkcode QotGetIndustrialChainDetail}.
 */
export interface QotGetIndustrialChainDetailS2C extends Message {
  /** The chain asked for. */
  chainId?: bigint | undefined;
  /** How the links are arranged. */
  chainType?: QotGetIndustrialChainListIndustrialChainType | undefined;
  /** What the chain is called. */
  name?: string | undefined;
  /** The links, layer by layer; parentNodeId makes them a tree. */
  nodeList: readonly QotGetIndustrialChainDetailIndustrialChainNode[];
  /** Articles about the chain, to read on. */
  informationList: readonly QotGetIndustrialChainDetailInformationLink[];
}

/** Writes a `Qot_GetIndustrialChainDetail.S2C`. */
export function encodeQotGetIndustrialChainDetailS2C(w: Writer, v: QotGetIndustrialChainDetailS2C): void {
  let at: number;
  if (v.chainId != null) w.int64BigInt(8, v.chainId, "chainId");
  if (v.chainType != null) w.int32(16, v.chainType, "chainType");
  if (v.name != null) w.string(26, v.name, "name");
  for (const x of w.list(v.nodeList, "nodeList")) { at = w.open(34); encodeQotGetIndustrialChainDetailIndustrialChainNode(w, w.object(x, "nodeList")); w.close(at); }
  for (const x of w.list(v.informationList, "informationList")) { at = w.open(42); encodeQotGetIndustrialChainDetailInformationLink(w, w.object(x, "informationList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetIndustrialChainDetail.S2C`. */
export function decodeQotGetIndustrialChainDetailS2C(r: Reader, end: number): QotGetIndustrialChainDetailS2C {
  let $chainId: bigint | undefined;
  let $chainType: QotGetIndustrialChainListIndustrialChainType | undefined;
  let $name: string | undefined;
  let $nodeList: QotGetIndustrialChainDetailIndustrialChainNode[] | undefined;
  let $informationList: QotGetIndustrialChainDetailInformationLink[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $chainId = r.int64BigInt(); break;
      case 16: $chainType = r.int() as QotGetIndustrialChainListIndustrialChainType; break;
      case 26: $name = r.text(end); break;
      case 34: ($nodeList ??= []).push(decodeQotGetIndustrialChainDetailIndustrialChainNode(r, r.endOf(end))); break;
      case 42: ($informationList ??= []).push(decodeQotGetIndustrialChainDetailInformationLink(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetIndustrialChainDetailS2C>({ chainId: $chainId, chainType: $chainType, name: $name, nodeList: $nodeList ?? none, informationList: $informationList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetIndustrialChainDetail.Request`, sent with {@linkcode QotGetIndustrialChainDetail}.
 */
export interface QotGetIndustrialChainDetailRequest extends Message {
  /** What is asked. */
  c2s: QotGetIndustrialChainDetailC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetIndustrialChainDetail.Request`, sent with {@linkcode QotGetIndustrialChainDetail}.
 */
export interface QotGetIndustrialChainDetailRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetIndustrialChainDetailC2SInput;
}

/** Writes a `Qot_GetIndustrialChainDetail.Request`. */
export function encodeQotGetIndustrialChainDetailRequest(w: Writer, v: QotGetIndustrialChainDetailRequestInput): void {
  writeRequest(w, v, encodeQotGetIndustrialChainDetailC2S);
}

/** Reads a `Qot_GetIndustrialChainDetail.Request`. */
export function decodeQotGetIndustrialChainDetailRequest(r: Reader, end: number): QotGetIndustrialChainDetailRequest {
  let $c2s: QotGetIndustrialChainDetailC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetIndustrialChainDetailC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetIndustrialChainDetail.Request", { c2s: $c2s });
  return r.finish<QotGetIndustrialChainDetailRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetIndustrialChainDetail.Response`, brought by {@linkcode QotGetIndustrialChainDetail}.
 */
export interface QotGetIndustrialChainDetailResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetIndustrialChainDetailS2C | undefined;
}

/** Writes a `Qot_GetIndustrialChainDetail.Response`. */
export function encodeQotGetIndustrialChainDetailResponse(w: Writer, v: QotGetIndustrialChainDetailResponse): void {
  writeResponse(w, v, encodeQotGetIndustrialChainDetailS2C);
}

/** Reads a `Qot_GetIndustrialChainDetail.Response`. */
export function decodeQotGetIndustrialChainDetailResponse(r: Reader, end: number): QotGetIndustrialChainDetailResponse {
  return readResponse("Qot_GetIndustrialChainDetail.Response", r, end, decodeQotGetIndustrialChainDetailS2C) as QotGetIndustrialChainDetailResponse;
}

/**
 * The structure of one industry chain: its links as a tree, and articles about it. Take chainId from
 * Qot_GetIndustrialChainList. OpenD takes 60 of them in 30 seconds.
 *
 * OpenD's `Qot_GetIndustrialChainDetail` (3428), a request.
 *
 * @example
 * ```ts
 * import { QotGetIndustrialChainDetail } from "@opend/client/commands";
 *
 * const { nodeList } = await quote.request(QotGetIndustrialChainDetail, { chainId: 1001n });
 * ```
 */
export const QotGetIndustrialChainDetail: RequestCommand<QotGetIndustrialChainDetailC2SInput, QotGetIndustrialChainDetailS2C> = {
  kind: "request",
  id: 3428,
  name: "Qot_GetIndustrialChainDetail",
  limit: { requests: 60 },
  encode: encodeQotGetIndustrialChainDetailRequest,
  decode: decodeQotGetIndustrialChainDetailResponse,
  decodeData: decodeQotGetIndustrialChainDetailS2C,
};

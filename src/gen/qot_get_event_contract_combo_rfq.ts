// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeComboLeg, encodeComboLeg } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { ComboLeg, ComboLegInput } from "./qot_common.ts";

/**
 * The combo to be quoted.
 *
 * OpenD's `Qot_GetEventContractComboRfq.C2S`, sent with {@linkcode QotGetEventContractComboRfq}.
 */
export interface QotGetEventContractComboRfqC2S extends Message {
  /** The legs, at least one; each needs its `predSide` (YES or NO) besides contract, `side` and ratio. */
  comboLegList: readonly ComboLeg[];
  /** The MVC security exactly as QotGetEventContractComboList gave it. */
  mvc: string;
}

/**
 * The combo to be quoted.
 *
 * What a request gives for OpenD's `Qot_GetEventContractComboRfq.C2S`, sent with {@linkcode QotGetEventContractComboRfq}.
 */
export interface QotGetEventContractComboRfqC2SInput extends Message {
  /** The legs, at least one; each needs its `predSide` (YES or NO) besides contract, `side` and ratio. */
  comboLegList?: readonly ComboLegInput[] | undefined;
  /** The MVC security exactly as QotGetEventContractComboList gave it. */
  mvc: string;
}

/** Writes a `Qot_GetEventContractComboRfq.C2S`. */
export function encodeQotGetEventContractComboRfqC2S(w: Writer, v: QotGetEventContractComboRfqC2SInput): void {
  let at: number;
  for (const x of w.list(v.comboLegList, "comboLegList")) { at = w.open(10); encodeComboLeg(w, w.object(x, "comboLegList")); w.close(at); }
  w.string(18, v.mvc, "mvc");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractComboRfq.C2S`. */
export function decodeQotGetEventContractComboRfqC2S(r: Reader, end: number): QotGetEventContractComboRfqC2S {
  let $comboLegList: ComboLeg[] | undefined;
  let $mvc: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($comboLegList ??= []).push(decodeComboLeg(r, r.endOf(end))); break;
      case 18: $mvc = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($mvc === undefined) throw missing("Qot_GetEventContractComboRfq.C2S", { mvc: $mvc });
  return r.finish<QotGetEventContractComboRfqC2S>({ comboLegList: $comboLegList ?? none, mvc: $mvc }, end, unknown);
}

/**
 * The quote, or the advice to ask again.
 *
 * OpenD's `Qot_GetEventContractComboRfq.S2C`, brought by {@linkcode QotGetEventContractComboRfq}.
 */
export interface QotGetEventContractComboRfqS2C extends Message {
  /** The legs as OpenD understood them. */
  comboLegList: readonly ComboLeg[];
  /** Price bid for YES of the combo; absent when nobody quoted. */
  bidPrice?: number | undefined;
  /** Price asked for YES of the combo. */
  askPrice?: number | undefined;
  /** Id of the quote, to be handed over with the order (`quoteID` of TrdPlaceComboOrder). */
  quoteId?: string | undefined;
  /** Whether it is worth asking again; can be absent when nobody quoted. */
  shouldRetry?: boolean | undefined;
}

/** Writes a `Qot_GetEventContractComboRfq.S2C`. */
export function encodeQotGetEventContractComboRfqS2C(w: Writer, v: QotGetEventContractComboRfqS2C): void {
  let at: number;
  for (const x of w.list(v.comboLegList, "comboLegList")) { at = w.open(10); encodeComboLeg(w, w.object(x, "comboLegList")); w.close(at); }
  if (v.bidPrice != null) w.double(17, v.bidPrice, "bidPrice");
  if (v.askPrice != null) w.double(25, v.askPrice, "askPrice");
  if (v.quoteId != null) w.string(34, v.quoteId, "quoteId");
  if (v.shouldRetry != null) w.bool(40, v.shouldRetry, "shouldRetry");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractComboRfq.S2C`. */
export function decodeQotGetEventContractComboRfqS2C(r: Reader, end: number): QotGetEventContractComboRfqS2C {
  let $comboLegList: ComboLeg[] | undefined;
  let $bidPrice: number | undefined;
  let $askPrice: number | undefined;
  let $quoteId: string | undefined;
  let $shouldRetry: boolean | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($comboLegList ??= []).push(decodeComboLeg(r, r.endOf(end))); break;
      case 17: $bidPrice = r.double(); break;
      case 25: $askPrice = r.double(); break;
      case 34: $quoteId = r.text(end); break;
      case 40: $shouldRetry = r.bool(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEventContractComboRfqS2C>({ comboLegList: $comboLegList ?? none, bidPrice: $bidPrice, askPrice: $askPrice, quoteId: $quoteId, shouldRetry: $shouldRetry }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetEventContractComboRfq.Request`, sent with {@linkcode QotGetEventContractComboRfq}.
 */
export interface QotGetEventContractComboRfqRequest extends Message {
  /** What is asked. */
  c2s: QotGetEventContractComboRfqC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetEventContractComboRfq.Request`, sent with {@linkcode QotGetEventContractComboRfq}.
 */
export interface QotGetEventContractComboRfqRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetEventContractComboRfqC2SInput;
}

/** Writes a `Qot_GetEventContractComboRfq.Request`. */
export function encodeQotGetEventContractComboRfqRequest(w: Writer, v: QotGetEventContractComboRfqRequestInput): void {
  writeRequest(w, v, encodeQotGetEventContractComboRfqC2S);
}

/** Reads a `Qot_GetEventContractComboRfq.Request`. */
export function decodeQotGetEventContractComboRfqRequest(r: Reader, end: number): QotGetEventContractComboRfqRequest {
  let $c2s: QotGetEventContractComboRfqC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetEventContractComboRfqC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetEventContractComboRfq.Request", { c2s: $c2s });
  return r.finish<QotGetEventContractComboRfqRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetEventContractComboRfq.Response`, brought by {@linkcode QotGetEventContractComboRfq}.
 */
export interface QotGetEventContractComboRfqResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetEventContractComboRfqS2C | undefined;
}

/** Writes a `Qot_GetEventContractComboRfq.Response`. */
export function encodeQotGetEventContractComboRfqResponse(w: Writer, v: QotGetEventContractComboRfqResponse): void {
  writeResponse(w, v, encodeQotGetEventContractComboRfqS2C);
}

/** Reads a `Qot_GetEventContractComboRfq.Response`. */
export function decodeQotGetEventContractComboRfqResponse(r: Reader, end: number): QotGetEventContractComboRfqResponse {
  return readResponse("Qot_GetEventContractComboRfq.Response", r, end, decodeQotGetEventContractComboRfqS2C) as QotGetEventContractComboRfqResponse;
}

/**
 * Asks for a quote (RFQ) for a combo of event contracts put together by the user. The id of the quote is
 * needed to order the combo.
 * The legs and the MVC security come from QotGetEventContractComboList; the legs may be of different events.
 *
 * OpenD's `Qot_GetEventContractComboRfq` (3454), a request.
 *
 * @example
 * ```ts
 * import { PredSide, QotGetEventContractComboRfq, TrdSide } from "@opend/client/commands";
 *
 * const { comboLegList } = await quote.request(QotGetEventContractComboRfq, {
 *   comboLegList: [{ security: "EC.KXODIMATCH-26JUL140600INDENG-IND", side: TrdSide.Buy, qtyRatio: 1, predSide: PredSide.Yes }],
 *   mvc: "EC.KXMVECROSSCATEGORY",
 * });
 * ```
 */
export const QotGetEventContractComboRfq: RequestCommand<QotGetEventContractComboRfqC2SInput, QotGetEventContractComboRfqS2C> = {
  kind: "request",
  id: 3454,
  name: "Qot_GetEventContractComboRfq",
  encode: encodeQotGetEventContractComboRfqRequest,
  decode: decodeQotGetEventContractComboRfqResponse,
  decodeData: decodeQotGetEventContractComboRfqS2C,
};

/**
 * A command is a value: what the generated constants are.
 *
 * @module
 */

import type { Reader } from "./reader.ts";
import type { Writer } from "./writer.ts";

/**
 * What every message may carry beside its fields.
 *
 * @example
 * ```ts
 * import { type BasicQot } from "@opend/client";
 *
 * function isNewer(quote: BasicQot): boolean {
 *   return quote.$unknown !== undefined; // OpenD sends more of it than this version knows
 * }
 * ```
 */
export interface Message {
  /** Fields that a newer OpenD sent and this schema does not know, as they came; written again when encoded. */
  $unknown?: Uint8Array | undefined;
}

/**
 * Every reply, and every push, in its envelope. What {@linkcode RequestCommand} and {@linkcode PushCommand} read it as.
 */
export interface ResponseEnvelope<S2C> extends Message {
  /** `Common.RetType`: 0 is success. */
  retType: number;
  /** OpenD's reason when `retType` is not 0; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs; absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: S2C | undefined;
}

/**
 * The parts of a request that the client itself fills in, and that its type therefore leaves out. A command says which
 * as its {@linkcode RequestCommand.fills | fills}; {@linkcode RequestCommand} shows it.
 */
export type ClientFilled = "packetID" | "userID";

/**
 * How often OpenD takes a command: at most `requests` in any {@linkcode RequestLimit.seconds}. One more is refused
 * with an
 * error reply, and the connection stays.
 *
 * @example
 * ```ts
 * import { QotGetSecuritySnapshot } from "@opend/client/commands";
 *
 * const { requests, seconds = 30 } = QotGetSecuritySnapshot.limit ?? { requests: Infinity };
 * console.log(requests, seconds); // 60 30
 * ```
 */
export interface RequestLimit {
  /** How many in the window. */
  readonly requests: number;
  /** The length of the sliding window: 30 for every command that has one. @default 30 */
  readonly seconds?: number;
  /** Commands of one bucket count together. @default the command alone */
  readonly bucket?: string;
  /** Which field's value has a window of its own, as a path from `c2s` such as `"header.accID"`. @default one for all */
  readonly per?: string;
  /** Only requests in which this field is absent, empty or zero count: the first pages. */
  readonly unless?: string;
  /** With `unless`: requests in which that field has this value don't count, and all others do. */
  readonly unlessIs?: number;
  /** Only requests in which this field is true count. */
  readonly when?: string;
  /** The least time between two of them, in milliseconds. */
  readonly gap?: number;
}

/**
 * A command that is asked and answered.
 *
 * @typeParam C2S What to pass: a plain object.
 * @typeParam S2C What comes back.
 *
 * @example
 * ```ts
 * import { type OpenDContext, OpenDTimeoutError, type RequestCommand } from "@opend/client";
 *
 * async function askTwice<C2S, S2C>(context: OpenDContext, command: RequestCommand<C2S, S2C>, c2s: C2S): Promise<S2C> {
 *   try {
 *     return await context.request(command, c2s);
 *   } catch (error) {
 *     if (!(error instanceof OpenDTimeoutError) || command.fills === "packetID") throw error;
 *     return await context.request(command, c2s);
 *   }
 * }
 * ```
 */
export interface RequestCommand<C2S, S2C> {
  /** A request. */
  readonly kind: "request";
  /** OpenD's number for it. */
  readonly id: number;
  /** OpenD's name for it, such as `"Qot_GetBasicQot"`. */
  readonly name: string;
  /** What the client fills in before it sends. Those with a `packetID` change an order. */
  readonly fills?: ClientFilled;
  /** How often OpenD takes it; absent where nothing is known of a limit. */
  readonly limit?: RequestLimit;
  /** Writes the request's body. */
  encode(writer: Writer, request: { readonly c2s: C2S }): void;
  /** Reads the reply's body. */
  decode(reader: Reader, end: number): ResponseEnvelope<S2C>;
  /** Reads the data alone; of no bytes it makes the data of a reply that left it out. */
  decodeData(reader: Reader, end: number): S2C;
}

/**
 * A message that OpenD sends of its own accord.
 *
 * @typeParam S2C What its handlers get.
 *
 * @example
 * ```ts
 * import { type OpenDContext, type PushCommand, QotUpdateBasicQot } from "@opend/client";
 *
 * async function next<S2C>(context: OpenDContext, push: PushCommand<S2C>): Promise<S2C | undefined> {
 *   for await (const data of context.pushes(push)) return data;
 * }
 * const { basicQotList = [] } = await next(quote, QotUpdateBasicQot) ?? {};
 * ```
 */
export interface PushCommand<S2C> {
  /** A push. */
  readonly kind: "push";
  /** OpenD's number for it. */
  readonly id: number;
  /** OpenD's name for it, such as `"Qot_UpdateTicker"`. */
  readonly name: string;
  /** Reads the push's body. */
  decode(reader: Reader, end: number): ResponseEnvelope<S2C>;
}

/** The other side of a {@linkcode RequestCommand}: what a simulator needs. */
export interface ServerRequest<C2S, S2C> {
  readonly kind: "request";
  readonly id: number;
  readonly name: string;
  decode(reader: Reader, end: number): { c2s?: C2S };
  encode(writer: Writer, response: ResponseEnvelope<S2C>): void;
}

/** The other side of a {@linkcode PushCommand}. */
export interface ServerPush<S2C> {
  readonly kind: "push";
  readonly id: number;
  readonly name: string;
  encode(writer: Writer, response: ResponseEnvelope<S2C>): void;
}

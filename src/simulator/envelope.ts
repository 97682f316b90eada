/**
 * Responses as bodies.
 *
 * @module
 */

import type { ResponseEnvelope, ServerPush, ServerRequest } from "../codec/command.ts";
import { Writer } from "../codec/writer.ts";
import { encodeKeepAliveResponse } from "../gen/keep_alive.ts";
import { RetType } from "../gen/common.ts";
import { type ServerCommands, serverCommands } from "../gen/server.ts";
import { sha1 } from "../wire/digest.ts";
import { encodeFrame } from "../wire/frame.ts";
import { encodeWebSocketReply } from "../wire/websocket_envelope.ts";
import type { Refusal } from "./refusal.ts";
import type { Language } from "./rules/text.ts";

/** One of the commands, from the server's side. */
export type ServerCommand = ServerCommands[keyof ServerCommands];
/** The constant names of the commands that are asked and answered, such as `"QotGetKL"`. */
export type RequestName = {
  [K in keyof ServerCommands]: ServerCommands[K]["kind"] extends "request" ? K : never;
}[keyof ServerCommands];
/** The constant names of the pushes, such as `"QotUpdateTicker"`. */
export type PushName = Exclude<keyof ServerCommands, RequestName>;
/** What a command's request holds. */
export type C2SOf<K extends RequestName> = ServerCommands[K] extends ServerRequest<infer C2S, infer _S2C> ? C2S : never;
/** What a command's reply, or a push, holds. */
export type S2COf<K extends keyof ServerCommands> = ServerCommands[K] extends ServerRequest<infer _C2S, infer S2C> ? S2C
  : ServerCommands[K] extends ServerPush<infer S2C> ? S2C
  : never;

let byId: Map<number, readonly [keyof ServerCommands, ServerCommand]> | undefined;

/** The constant name and the command of an id. */
export function commandOf(id: number): readonly [name: keyof ServerCommands, command: ServerCommand] | undefined {
  byId ??= new Map(
    (Object.entries(serverCommands) as [keyof ServerCommands, ServerCommand][]).map((entry) => [entry[1].id, entry]),
  );
  return byId.get(id);
}

const writer = /* @__PURE__ */ new Writer(4096);

/** Encodes with one shared buffer. */
export function encodeBody<T>(encode: (writer: Writer, message: T) => void, message: T): Uint8Array {
  writer.reset();
  encode(writer, message);
  return writer.finish();
}

/** A successful reply: retMsg and errCode are there, `s2c` only when there is one. */
export function success<S2C>(s2c: S2C | undefined): ResponseEnvelope<S2C> {
  const response: ResponseEnvelope<S2C> = { retType: RetType.Succeed, retMsg: "", errCode: 0 };
  if (s2c !== undefined) response.s2c = s2c;
  return response;
}

/** The body of a failed reply. It is the same of every command. */
export function failureBody({ retType, text, errCode }: Refusal, language: Language): Uint8Array {
  return encodeBody(encodeKeepAliveResponse, { retType, retMsg: text[language], errCode });
}

/** A push that any number of connections can be sent: encoded once, its digest and its packets made once. */
export class PushBody {
  readonly id: number;
  readonly body: Uint8Array;
  #sha1: Uint8Array | undefined;
  #frame: Uint8Array | undefined;
  #message: Uint8Array | undefined;

  constructor(id: number, body: Uint8Array) {
    this.id = id;
    this.body = body;
  }

  /** The digest that a TCP frame carries. */
  get sha1(): Uint8Array {
    return this.#sha1 ??= sha1(this.body);
  }

  /** The TCP frame where nothing is encrypted, with serial 0: not to be changed, but in a copy. */
  frame(protoFmt: number): Uint8Array {
    return this.#frame ??= encodeFrame({ protoID: this.id, serialNo: 0, protoFmt }, this.sha1, this.body);
  }

  /** The message over WebSocket with section 0: not to be changed. */
  get message(): Uint8Array {
    return this.#message ??= encodeWebSocketReply({ command: this.id, section: 0 }, this.body);
  }
}

/** Encodes a push: retType and s2c only. */
export function pushBody<K extends PushName>(name: K, s2c: S2COf<K>): PushBody {
  const { id, encode } = serverCommands[name] as ServerPush<S2COf<K>>;
  return new PushBody(id, encodeBody(encode, { retType: RetType.Succeed, s2c }));
}

/**
 * Answers that a test gives in the simulator's place: the one way to make it misbehave.
 *
 * @module
 */

import type { ResponseEnvelope } from "../codec/command.ts";
import type { C2SOf, RequestName, S2COf } from "./envelope.ts";

/** A request as a {@linkcode Responder} sees it. */
export interface SimulatedRequest<C2S = unknown> {
  /** The command's id. */
  readonly id: number;
  /** The serial or section. */
  readonly serial: number | bigint;
  /** What was asked; `undefined` when it cannot be read. */
  readonly c2s: C2S | undefined;
  /** The body, decrypted. */
  readonly body: Uint8Array;
  /** The connection's number, from 1. */
  readonly connection: number;
}

/**
 * What becomes of a request.
 *
 * | answer | what happens |
 * | --- | --- |
 * | `"default"` | what would have happened anyway, or what an earlier responder says |
 * | `"silent"` | no reply ever comes |
 * | `"close"` | the connection is closed instead |
 * | an object | it is the reply; `retType` is required |
 * | bytes | they are the reply's body, whatever they mean |
 *
 * Given by a {@linkcode Responder}.
 */
export type Answer<S2C = unknown> = "default" | "silent" | "close" | ResponseEnvelope<S2C> | Uint8Array;

/**
 * Decides on a request. One that returns a promise holds back this reply and no other.
 *
 * @example
 * ```ts
 * import { type Responder } from "@opend/client/simulator";
 *
 * const slow: Responder = async () => {
 *   await new Promise((resolve) => setTimeout(resolve, 20));
 *   return "default" as const;
 * };
 * const undo = sim.respond("*", slow);
 * await quote.getGlobalState();
 * undo();
 * ```
 */
export type Responder<C2S = unknown, S2C = unknown> = (
  request: SimulatedRequest<C2S>,
) => Answer<S2C> | Promise<Answer<S2C>>;

/**
 * What a {@linkcode Responder} can be for: a command's constant name, `"InitWebSocket"`, or `"*"` for every request,
 * those with unknown ids too.
 */
export type RespondTo = RequestName | "InitWebSocket" | "*";

/** The responder of a name. Taken by {@linkcode Simulator.respond}. */
export type ResponderOf<K extends RespondTo> = K extends RequestName ? Responder<C2SOf<K>, S2COf<K>> : Responder;

/** All responders; the newest is asked first. */
export class Responders {
  readonly #list: { readonly to: RespondTo; readonly responder: Responder }[] = [];

  /** Adds one. Returns what takes it out again. */
  add<K extends RespondTo>(to: K, responder: ResponderOf<K>): () => void {
    const entry = { to, responder: responder as Responder };
    this.#list.unshift(entry);
    return () => {
      const index = this.#list.indexOf(entry);
      if (index >= 0) this.#list.splice(index, 1);
    };
  }

  /** Asks those that are for a name, one after the other, until one decides. */
  ask(name: RespondTo | undefined, request: SimulatedRequest): Answer | Promise<Answer> {
    return this.#ask(this.#list.filter(({ to }) => to === "*" || to === name), 0, request);
  }

  #ask(
    list: readonly { readonly responder: Responder }[],
    at: number,
    request: SimulatedRequest,
  ): Answer | Promise<Answer> {
    for (let i = at; i < list.length; i++) {
      const answer = (list[i] as { readonly responder: Responder }).responder(request);
      if (answer instanceof Promise) {
        return answer.then((late) => late === "default" ? this.#ask(list, i + 1, request) : late);
      }
      if (answer !== "default") return answer;
    }
    return "default";
  }
}

/**
 * What a handler of a command is given and gives.
 *
 * @module
 */

import type { C2SOf, RequestName, S2COf } from "../envelope.ts";
import type { Core } from "../core.ts";
import type { ServerSession } from "../session.ts";

/** Where a request came from. */
export interface RequestContext {
  readonly core: Core;
  readonly session: ServerSession;
  /** When the request came, by the simulator's clock. */
  readonly askedAt: number;
  /** Does something once the reply is out, such as a first push. */
  after(task: () => void): void;
  /** Has the reply, and what comes after it, not sent but handed to `keep`, which sends it when it likes, or never. */
  hold(keep: (send: () => void) => void): void;
}

/**
 * Answers a command: the reply's data, or `undefined` where there is none. It throws a `Refusal` to refuse.
 */
export type Handler<C2S, S2C> = (c2s: C2S, context: RequestContext) => S2C | undefined;

/** Handlers by the command's constant name. */
export type Handlers = { readonly [K in RequestName]?: Handler<C2SOf<K>, S2COf<K>> };

/**
 * Who wants which push.
 *
 * @module
 */

import type { PushCommand } from "../codec/command.ts";
import { decodeMessage } from "../codec/reader.ts";
import { OpenDArgumentError, type OpenDError } from "../errors.ts";
import type { StatusEvent } from "./status.ts";

/**
 * Gets the data of a push. It is called synchronously, in the order of arrival. It may be an `async` function: nobody
 * waits for it, and if it rejects, that is reported as a throw is.
 *
 * @example
 * ```ts
 * import { type PushHandler, QotUpdateTicker } from "@opend/client";
 *
 * import { type QotUpdateTickerS2C } from "@opend/client/commands";
 *
 * const onTicks: PushHandler<QotUpdateTickerS2C> = ({ security, tickerList }) => {
 *   for (const { price, volume } of tickerList) console.log(security.code, price, volume);
 * };
 * const remove = quote.on(QotUpdateTicker, onTicks);
 * remove();
 * ```
 */
export type PushHandler<S2C> = (data: S2C) => void;

interface Registered {
  readonly command: PushCommand<unknown>;
  /** Replaced, never changed, so that a handler may come or go while a push is handed out. */
  handlers: readonly ((data: never) => unknown)[];
}

/** What goes wrong while a push is handed out. None of it reaches the connection. */
export type PushFailure = Extract<StatusEvent, { readonly type: "handlerFailed" | "unreadable" }>;

/** The handlers of a context, by push. A push that nobody wants is not even decoded. */
export class PushHandlers {
  readonly #registered = new Map<number, Registered>();
  /** Sees what is handed out, and may give less of it or nothing. */
  filter: ((id: number, data: unknown) => unknown) | undefined;
  readonly #failed: (failure: PushFailure) => void;

  constructor(failed: (failure: PushFailure) => void) {
    this.#failed = failed;
  }

  /** Adds a handler; what it returns takes that one away again. */
  add<S2C>(command: PushCommand<S2C>, handler: PushHandler<S2C>): () => void {
    if (command?.kind !== "push") {
      throw new OpenDArgumentError(
        `"${
          (command as { name?: string } | undefined)?.name ?? String(command)
        }" is no push: a push command is wanted, ` +
          `such as QotUpdateTicker`,
      );
    }
    if (typeof handler !== "function") {
      throw new OpenDArgumentError(`The handler of ${command.name} must be a function`);
    }
    const registered = this.#registered.get(command.id) ?? { command, handlers: [] };
    this.#registered.set(command.id, registered);
    // The same function may be added twice; each is taken away on its own.
    const own = (data: S2C): unknown => handler(data);
    registered.handlers = [...registered.handlers, own];
    return () => {
      registered.handlers = registered.handlers.filter((other) => other !== own);
    };
  }

  /** Hands a push out to its handlers, decoded once. */
  deliver(id: number, body: Uint8Array): void {
    const registered = this.#registered.get(id);
    if (registered === undefined || registered.handlers.length === 0) return;
    let data: unknown;
    try {
      data = decodeMessage(registered.command.decode, body).s2c;
    } catch (error) {
      this.#failed({ type: "unreadable", push: registered.command.name, error: error as OpenDError });
      return;
    }
    if (data !== undefined && this.filter !== undefined) data = this.filter(id, data);
    if (data !== undefined) this.#handOut(registered, data);
  }

  /** Hands out data that did not come as a push. */
  deliverData(id: number, data: unknown): void {
    const registered = this.#registered.get(id);
    if (registered !== undefined) this.#handOut(registered, data);
  }

  #handOut({ command, handlers }: Registered, data: unknown): void {
    for (let i = 0; i < handlers.length; i++) {
      try {
        const result = handlers[i]!(data as never);
        if (result instanceof Promise) result.catch((error: unknown) => this.#threw(command, error));
      } catch (error) {
        this.#threw(command, error);
      }
    }
  }

  #threw({ name }: PushCommand<unknown>, error: unknown): void {
    this.#failed({ type: "handlerFailed", push: name, error });
  }
}

/** What the tests of connections and contexts share. */

import assert from "node:assert/strict";
import { WebSocket as NodeWebSocket } from "ws";
import type { OpenDError } from "../../src/errors.ts";
import type { ContextOptions } from "../../src/session/options.ts";
import { OpenDContext } from "../../src/session/context.ts";
import type { WebSocketConstructor } from "../../src/transport/web_socket.ts";
import { type Kind, type Peer, type ScriptedOpenD, type ScriptedOptions, startScripted } from "./scripted_opend.ts";

/** The WebSocket to hand in: Node 20 has no global one. */
export const WebSocket: WebSocketConstructor | undefined =
  (globalThis as { WebSocket?: unknown }).WebSocket === undefined
    ? NodeWebSocket as unknown as WebSocketConstructor
    : undefined;

/** The options that reach a port, for one connection: what a session makes of its loss is tested in tests/session. */
export function optionsFor(kind: Kind, port: number): ContextOptions {
  const options: ContextOptions = { port, reconnect: false };
  return kind === "tcp" ? options : { ...options, transport: "websocket", WebSocket };
}

/** Runs with a scripted OpenD, and sees to it that no connection is left open at its end. */
export async function withScripted(
  kind: Kind,
  run: (opend: ScriptedOpenD) => Promise<void>,
  options?: ScriptedOptions,
): Promise<void> {
  const opend = await startScripted(kind, options);
  try {
    await run(opend);
    await opend.idle();
  } finally {
    await opend.close();
  }
}

/** Runs with a context that is connected to a scripted OpenD. */
export async function withContext(
  kind: Kind,
  run: (context: OpenDContext, peer: Peer) => Promise<void>,
  options: ContextOptions = {},
): Promise<void> {
  await withScripted(kind, async (opend) => {
    const { context, peer } = await connected(opend, options);
    try {
      await run(context, peer);
    } finally {
      await context.close();
    }
  });
}

/** A context that is connected to a scripted OpenD, and the other side of it. */
export async function connected(
  opend: ScriptedOpenD,
  options: ContextOptions = {},
): Promise<{ readonly context: OpenDContext; readonly peer: Peer }> {
  const context = new OpenDContext({ ...optionsFor(opend.kind, opend.port), ...options });
  const [peer] = await Promise.all([opend.accept().then((peer) => peer.ready()), context.open()]);
  return { context, peer };
}

/** What a promise is rejected with; a promise that is kept fails the test. */
export async function failureOf(promise: Promise<unknown>): Promise<OpenDError> {
  try {
    await promise;
  } catch (error) {
    return error as OpenDError;
  }
  throw new assert.AssertionError({ message: "the promise was kept; a rejection was wanted" });
}

/** The rejection, checked to be of a class and code. */
export async function failsWith<T extends OpenDError>(
  promise: Promise<unknown>,
  kind: abstract new (...args: never[]) => T,
  code: string,
  message?: RegExp,
): Promise<T> {
  const error = await failureOf(promise);
  assert.ok(error instanceof kind, `${String(error)} is no ${kind.name}`);
  assert.equal(error.code, code, error.message);
  if (message !== undefined) assert.match(error.message, message);
  return error;
}

/** Gathers what happens to a context until it ends. */
export async function take<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of iterable) items.push(item);
  return items;
}

/**
 * Which runtime this is, and the transport that belongs to it.
 *
 * @module
 */

import { noTransport } from "./failure.ts";
import type { OpenTransport } from "./transport.ts";
import type { WinterTCConnect } from "./wintertc.ts";

/** A runtime, as far as the transports have to tell them apart: `other` are browsers, and what is not known here. */
export type Runtime = "deno" | "bun" | "node" | "workerd" | "other";

/** The globals that give a runtime away. */
interface Globals {
  readonly Deno?: { readonly connect?: unknown };
  readonly Bun?: { readonly connect?: unknown };
  readonly WebSocketPair?: unknown;
  readonly navigator?: { readonly userAgent?: unknown };
  readonly process?: { readonly versions?: { readonly node?: unknown } };
}

/**
 * Tells the runtime by the globals that it has; `globals` are those of this one unless others are given.
 * Deno, Bun and workerd come before Node, because each of them has Node's `process` too.
 */
export function detectRuntime(globals: object = globalThis): Runtime {
  const { Deno, Bun, WebSocketPair, navigator, process } = globals as Globals;
  if (Deno?.connect !== undefined) return "deno";
  if (Bun?.connect !== undefined) return "bun";
  if (WebSocketPair !== undefined || navigator?.userAgent === "Cloudflare-Workers") return "workerd";
  if (process?.versions?.node !== undefined) return "node";
  return "other";
}

/**
 * TCP: the `connect` of the WinterTC shape that was handed in, or else the runtime's own.
 *
 * Throws `OpenDConnectError` `NO_TRANSPORT` where there is neither.
 */
export function defaultTcpTransport(
  connect: WinterTCConnect | undefined,
  runtime: Runtime = detectRuntime(),
): OpenTransport {
  if (connect !== undefined) return lazy(async () => (await import("./wintertc.ts")).wintertcTransport(connect));
  switch (runtime) {
    case "deno":
      return lazy(async () => (await import("./deno.ts")).denoTransport());
    case "bun":
      return lazy(async () => (await import("./bun.ts")).bunTransport());
    case "node":
      return lazy(async () => (await import("./node.ts")).nodeTransport());
    case "workerd":
      return lazy(async () => await (await import("./workerd.ts")).workerdTransport());
    default:
      throw noTransport(
        "TCP sockets are known of Deno, Bun, Node and workerd, and a browser has none",
        'use transport "websocket" (OpenD needs websocket_port set), or hand in the option connect',
      );
  }
}

/** Loads a transport when it is first dialled: each is in a module of its own, and a program needs but one. */
function lazy(load: () => Promise<OpenTransport>): OpenTransport {
  return async (target, handlers, signal) => {
    const open = await load();
    signal?.throwIfAborted();
    return await open(target, handlers, signal);
  };
}

/**
 * Which runtime this is, and the transport that belongs to it.
 *
 * @module
 */

import { OpenDArgumentError } from "../errors.ts";
import { noTransport } from "./failure.ts";
import type { OpenTransport, TransportTarget } from "./transport.ts";
import type { WebSocketConstructor } from "./web_socket.ts";
import type { WinterTCConnect } from "./wintertc.ts";

/** A runtime, as far as the transports have to tell them apart. */
export type Runtime = "deno" | "bun" | "node" | "workerd" | "browser" | "unknown";

/** What a caller may hand in instead of what the runtime has. */
export interface TransportOptions {
  /** Opens the TCP sockets: a `connect` of the WinterTC shape. Default: the runtime's own TCP. */
  readonly connect?: WinterTCConnect | undefined;
  /** Opens the WebSockets: a standard constructor. Default: the global `WebSocket`. */
  readonly WebSocket?: WebSocketConstructor | undefined;
}

/** The globals that give a runtime away. */
interface Globals {
  readonly Deno?: { readonly connect?: unknown };
  readonly Bun?: { readonly connect?: unknown };
  readonly WebSocketPair?: unknown;
  readonly navigator?: { readonly userAgent?: unknown };
  readonly process?: { readonly versions?: { readonly node?: unknown } };
  readonly document?: unknown;
  readonly WorkerGlobalScope?: unknown;
}

/**
 * Tells the runtime by the globals that it has; `globals` are those of this one unless others are given.
 * Deno, Bun and workerd come before Node, because each of them has Node's `process` too.
 */
export function detectRuntime(globals: object = globalThis): Runtime {
  const { Deno, Bun, WebSocketPair, navigator, process, document, WorkerGlobalScope } = globals as Globals;
  if (Deno?.connect !== undefined) return "deno";
  if (Bun?.connect !== undefined) return "bun";
  if (WebSocketPair !== undefined || navigator?.userAgent === "Cloudflare-Workers") return "workerd";
  if (process?.versions?.node !== undefined) return "node";
  if (navigator !== undefined && (document !== undefined || WorkerGlobalScope !== undefined)) return "browser";
  return "unknown";
}

/**
 * The transport for a kind of connection: what was handed in for it, or else the runtime's own. Both options may be
 * given; the one of the other kind is then for another connection and rests.
 *
 * Throws `OpenDArgumentError` when the only thing handed in is for the other kind, or is no function, and
 * `OpenDConnectError` `NO_TRANSPORT` where the runtime has no TCP.
 */
export function defaultTransport(
  kind: TransportTarget["kind"],
  options: TransportOptions = {},
  runtime: Runtime = detectRuntime(),
): OpenTransport {
  const { connect, WebSocket } = options;
  if (kind === "websocket") {
    if (connect !== undefined && WebSocket === undefined) throw unusable("connect", "tcp", kind);
    return lazy(async () => (await import("./web_socket.ts")).webSocketTransport(WebSocket, probeTransport(runtime)));
  }
  if (connect !== undefined) return lazy(async () => (await import("./wintertc.ts")).wintertcTransport(connect));
  if (WebSocket !== undefined) throw unusable("WebSocket", "websocket", kind);
  return tcpTransport(runtime);
}

function tcpTransport(runtime: Runtime): OpenTransport {
  switch (runtime) {
    case "deno":
      return lazy(async () => (await import("./deno.ts")).denoTransport());
    case "bun":
      return lazy(async () => (await import("./bun.ts")).bunTransport());
    case "node":
      return lazy(async () => (await import("./node.ts")).nodeTransport());
    case "workerd":
      return workerdTransport();
    default:
      throw noTransport(
        runtime === "browser" ? "a browser has no TCP sockets" : "this runtime has no TCP sockets known to this module",
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

/** Plain TCP, to find out why a WebSocket failed; where there is none, nobody finds out. */
function probeTransport(runtime: Runtime): OpenTransport | undefined {
  return runtime === "browser" || runtime === "unknown" ? undefined : tcpTransport(runtime);
}

/** The module exists in workerd only; bundlers must not look for it, so its name is put together at run time. */
function workerdTransport(): OpenTransport {
  return lazy(async () => {
    const specifier = ["cloudflare", "sockets"].join(":");
    const sockets = await import(specifier).catch((cause: unknown) => {
      throw noTransport(`"${specifier}" cannot be loaded`, "hand in its connect as the option connect", cause);
    }) as { readonly connect: WinterTCConnect };
    return (await import("./wintertc.ts")).wintertcTransport(sockets.connect);
  });
}

function unusable(option: keyof TransportOptions, wanted: string, kind: string): OpenDArgumentError {
  return new OpenDArgumentError(
    `the option ${option} is for transport "${wanted}", and the transport is "${kind}"; leave it out, or set transport to "${wanted}"`,
  );
}

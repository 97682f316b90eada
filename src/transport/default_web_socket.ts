/**
 * WebSockets, and what to find out with why one could not be opened.
 *
 * @module
 */

import { defaultTcpTransport, detectRuntime, type Runtime } from "./detect.ts";
import type { OpenTransport } from "./transport.ts";
import { type WebSocketConstructor, webSocketTransport } from "./web_socket.ts";

/** WebSockets of the constructor that was handed in, or else of the global one. */
export function defaultWebSocketTransport(
  constructor: WebSocketConstructor | undefined,
  runtime: Runtime = detectRuntime(),
): OpenTransport {
  // Plain TCP tells nobody listening from a port that is no WebSocket; where there is none, nobody finds out.
  const probe = runtime === "other" ? undefined : defaultTcpTransport(undefined, runtime);
  return webSocketTransport(constructor, probe);
}

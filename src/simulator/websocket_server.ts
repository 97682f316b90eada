/**
 * The WebSocket port.
 *
 * @module
 */

import type { WebSocket } from "ws";
import type { Core } from "./core.ts";
import type { Link } from "./link.ts";
import { listening, nodeHttp, portOf } from "./node_servers.ts";
import type { Listener } from "./tcp_server.ts";
import { WebSocketSession } from "./websocket_session.ts";

/** No request is longer. */
const MAX_MESSAGE_LENGTH = 16 * 1024 * 1024;
/** Close codes of RFC 6455: data of a kind that is not taken, and come back later. */
const UNSUPPORTED_DATA = 1003;
const TRY_AGAIN_LATER = 1013;

/**
 * Listens for WebSocket clients. Whoever speaks something else, such as OpenD's TCP protocol, gets the HTTP server's
 * `400 Bad Request`. Rejects with the system's error when the port cannot be had.
 */
export async function listenWebSocket(core: Core, host: string, port: number): Promise<Listener> {
  const { WebSocketServer } = await import("ws");
  const server = nodeHttp().createServer((_request, response) => {
    response.writeHead(426, { "Content-Type": "text/plain", Connection: "close" });
    response.end("Upgrade Required");
  });
  const upgrade = new WebSocketServer({
    server: server as never,
    maxPayload: MAX_MESSAGE_LENGTH,
    perMessageDeflate: false,
  });
  // It passes on what its server reports, which is heard there.
  upgrade.on("error", () => {});
  upgrade.on("connection", (socket: WebSocket, request: { readonly socket: { unref?(): unknown } }) => {
    // An error is followed by close, which is all that matters.
    socket.on("error", () => {});
    if (core.full) return socket.close(TRY_AGAIN_LATER);
    if (core.options.unref) request.socket.unref?.();
    const session = new WebSocketSession(core, linkOf(socket));
    socket.on("message", (data: Uint8Array, isBinary: boolean) => {
      if (isBinary) return session.receive(data);
      session.ended();
      socket.close(UNSUPPORTED_DATA);
    });
    socket.once("close", () => session.ended());
  });
  await listening(server, port, host);
  if (core.options.unref) server.unref();
  return {
    port: portOf(server),
    close: () =>
      new Promise((resolve) => {
        for (const socket of upgrade.clients) socket.terminate();
        upgrade.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function linkOf(socket: WebSocket): Link {
  return {
    write: (bytes) => socket.send(bytes),
    close: () => socket.close(),
    destroy: () => socket.terminate(),
    pending: () => socket.bufferedAmount,
    cork: () => {},
    uncork: () => {},
  };
}

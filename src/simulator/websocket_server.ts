/**
 * The WebSocket port.
 *
 * @module
 */

import type { WebSocket } from "ws";
import { Batch, Blocks, type Framing } from "./batch.ts";
import type { Core } from "./core.ts";
import type { Link } from "./link.ts";
import { listening, nodeHttp, type NodeSocket, portOf } from "./node_servers.ts";
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
  const blocks = new Blocks();
  upgrade.on("connection", (socket: WebSocket, request: { readonly socket: Partial<NodeSocket> }) => {
    // An error is followed by close, which is all that matters.
    socket.on("error", () => {});
    if (core.full) return socket.close(TRY_AGAIN_LATER);
    if (core.options.unref) request.socket.unref?.();
    const session = new WebSocketSession(core, linkOf(socket, request.socket, blocks));
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

/** What RFC 6455 puts in front of a binary message from a server: whole, and not masked. */
const MESSAGE: Framing = {
  lengthFor: (length) => length < 126 ? 2 : length < 65_536 ? 4 : 10,
  write(target, at, length) {
    target[at] = 0x82;
    if (length < 126) target[at + 1] = length;
    else {
      const long = length >= 65_536;
      target[at + 1] = long ? 127 : 126;
      for (let i = long ? 8 : 2, value = length; i > 0; i--, value = Math.floor(value / 256)) {
        target[at + 1 + i] = value;
      }
    }
  },
};

/**
 * Messages go past `ws` to its socket, packed together: it makes a system call of each, half of all that a simulator with
 * many connections does. Bun has a `ws` of its own, which packs them itself, and whose socket cannot be written to.
 */
function linkOf(socket: WebSocket, stream: Partial<NodeSocket>, blocks: Blocks): Link {
  const ends = { close: () => socket.close(), destroy: () => socket.terminate() };
  const { write } = stream;
  if ("Bun" in globalThis || write === undefined) {
    const pending = (): number => socket.bufferedAmount;
    return { ...ends, pending, write: (bytes) => socket.send(bytes), cork: () => {}, uncork: () => {} };
  }
  const batch = new Batch(blocks, {
    write: (bytes, done) => {
      // Behind a close frame nothing may follow.
      if (socket.readyState === socket.OPEN) write.call(stream, bytes, done);
      else done?.();
    },
    pending: () => socket.bufferedAmount,
  }, MESSAGE);
  return {
    write: (bytes) => batch.write(bytes),
    close: () => {
      batch.flush();
      ends.close();
    },
    destroy: () => {
      batch.flush();
      ends.destroy();
    },
    pending: () => batch.pending(),
    // A turn is one already.
    cork: () => {},
    uncork: () => {},
  };
}

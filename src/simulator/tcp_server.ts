/**
 * The TCP port.
 *
 * @module
 */

import { Batch, Blocks } from "./batch.ts";
import type { Core } from "./core.ts";
import type { Link } from "./link.ts";
import { listening, nodeNet, type NodeSocket, portOf } from "./node_servers.ts";
import { TcpSession } from "./tcp_session.ts";

/** Something that listens. */
export interface Listener {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens for TCP clients. Rejects with the system's error when the port cannot be had. */
export async function listenTcp(core: Core, host: string, port: number): Promise<Listener> {
  const sockets = new Set<NodeSocket>();
  const blocks = new Blocks();
  const server = nodeNet().createServer({ noDelay: true }, (socket) => {
    // An error is followed by close, which is all that matters.
    socket.on("error", () => {});
    if (core.full) return void socket.destroy();
    sockets.add(socket);
    if (core.options.unref) socket.unref();
    const session = new TcpSession(core, linkOf(socket, blocks));
    socket.on("data", (chunk) => session.receive(chunk));
    socket.once("close", () => {
      sockets.delete(socket);
      session.ended();
    });
  });
  await listening(server, port, host);
  if (core.options.unref) server.unref();
  return {
    port: portOf(server),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function linkOf(socket: NodeSocket, blocks: Blocks): Link {
  const batch = new Batch(blocks, {
    write: (bytes, done) => void socket.write(bytes, done),
    pending: () => socket.writableLength,
  });
  return {
    write: (bytes) => batch.write(bytes),
    room: (length) => batch.room(length),
    close: () => {
      batch.flush();
      socket.end(() => socket.destroy());
    },
    destroy: () => {
      batch.flush();
      socket.destroy();
    },
    pending: () => batch.pending(),
    // A turn is one already.
    cork: () => {},
    uncork: () => {},
  };
}

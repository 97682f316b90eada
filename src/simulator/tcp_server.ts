/**
 * The TCP port.
 *
 * @module
 */

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
  const server = nodeNet().createServer({ noDelay: true }, (socket) => {
    // An error is followed by close, which is all that matters.
    socket.on("error", () => {});
    if (core.full) return void socket.destroy();
    sockets.add(socket);
    if (core.options.unref) socket.unref();
    const session = new TcpSession(core, linkOf(socket));
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

function linkOf(socket: NodeSocket): Link {
  return {
    write: (bytes) => void socket.write(bytes),
    close: () => void socket.end(() => socket.destroy()),
    destroy: () => void socket.destroy(),
    pending: () => socket.writableLength,
    cork: () => socket.cork(),
    uncork: () => socket.uncork(),
  };
}

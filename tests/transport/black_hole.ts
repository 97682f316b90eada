/** A listener at which an attempt to connect hangs for good. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { portOf } from "./peer.ts";

export interface BlackHole {
  readonly port: number;
  /** The attempt is under way, as far as it can be seen. */
  readonly dialled: Promise<unknown>;
  /** The attempt was broken off, as far as it can be seen. */
  readonly abandoned: Promise<unknown>;
  close(): Promise<void>;
}

/** TCP: a full backlog of a process that accepts nothing. WebSocket: a server that never answers the upgrade. */
export function blackHole(kind: "tcp" | "websocket"): Promise<BlackHole> {
  return kind === "tcp" ? fullBacklog() : silentServer();
}

async function fullBacklog(): Promise<BlackHole> {
  const program = `
    const server = require("node:net").createServer().listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
      require("node:fs").writeSync(1, server.address().port + "\\n");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    });`;
  const child = spawn("node", ["-e", program], { stdio: ["ignore", "pipe", "ignore"] });
  const [line] = await once(child.stdout, "data");
  const port = Number(line);
  // Linux holds one more than the backlog; what comes then gets no answer
  const fillers = await Promise.all([1, 2].map(async () => {
    const socket = connect({ host: "127.0.0.1", port });
    socket.on("error", () => {});
    await once(socket, "connect");
    return socket;
  }));
  return {
    port,
    dialled: new Promise((resolve) => setImmediate(resolve)),
    abandoned: Promise.resolve(),
    async close() {
      for (const socket of fillers) socket.destroy();
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

async function silentServer(): Promise<BlackHole> {
  const sockets = new Set<Socket>();
  let request: (socket: Socket) => void = () => {};
  const dialled = new Promise<Socket>((resolve) => request = resolve);
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("data", () => request(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: portOf(server.address()),
    dialled,
    abandoned: dialled.then((socket) => socket.closed ? undefined : once(socket, "close")),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

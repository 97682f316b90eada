/** The other side of a connection in these tests: a server whose connections can be told what to do. */

import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";

/** One accepted connection. */
export interface Peer {
  send(bytes: Uint8Array): void;
  /** Waits until that many bytes have come since the start, and gives all that came. */
  received(length: number): Promise<Uint8Array>;
  /** How many bytes have come so far. */
  readonly length: number;
  /** Stops and goes on reading. */
  pause(): void;
  resume(): void;
  /** Closes in order. */
  end(): void;
  /** Breaks the connection off. */
  reset(): void;
  /** The connection is gone; whether the other side closed it in order. */
  readonly gone: Promise<boolean>;
}

export interface PeerServer {
  readonly port: number;
  /** The next connection. */
  accept(): Promise<Peer>;
  close(): Promise<void>;
}

/** Starts a server; a peer that is told to never closes by itself when the other side does. */
export type StartPeer = (options?: { readonly stubborn?: boolean }) => Promise<PeerServer>;

/** Collects what comes, and lets one wait for a length. */
class Inbox {
  #chunks: Uint8Array[] = [];
  #waiting: { length: number; resolve(bytes: Uint8Array): void }[] = [];
  length = 0;

  add(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.length += chunk.length;
    for (const { resolve } of this.#waiting.filter(({ length }) => length <= this.length)) resolve(this.#all());
    this.#waiting = this.#waiting.filter(({ length }) => length > this.length);
  }

  received(length: number): Promise<Uint8Array> {
    if (this.length >= length) return Promise.resolve(this.#all());
    return new Promise((resolve) => this.#waiting.push({ length, resolve }));
  }

  #all(): Uint8Array {
    const all = new Uint8Array(Buffer.concat(this.#chunks));
    this.#chunks = [all];
    return all;
  }
}

/** Hands connections to whoever waits for one, first come first served. */
class Door {
  #peers: Peer[] = [];
  #waiting: ((peer: Peer) => void)[] = [];

  enter(peer: Peer): void {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#peers.push(peer);
    else waiting(peer);
  }

  accept(): Promise<Peer> {
    const peer = this.#peers.shift();
    return peer === undefined ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve(peer);
  }
}

export const startTCP: StartPeer = async ({ stubborn = false } = {}) => {
  const door = new Door();
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: stubborn }, (socket) => {
    sockets.add(socket);
    const inbox = new Inbox();
    let inOrder = false;
    socket.once("end", () => inOrder = true);
    const gone = new Promise<boolean>((resolve) => socket.once("close", () => resolve(inOrder)));
    socket.on("error", () => inOrder = false);
    socket.on("data", (chunk) => inbox.add(chunk));
    door.enter({
      send: (bytes) => void socket.write(bytes),
      received: (length) => inbox.received(length),
      get length() {
        return inbox.length;
      },
      pause: () => void socket.pause(),
      resume: () => void socket.resume(),
      end: () => void socket.end(),
      reset: () => void socket.resetAndDestroy(),
      gone,
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: portOf(server.address()),
    accept: () => door.accept(),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

export const startWebSocket: StartPeer = async () => {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  await once(server, "listening");
  return serveWebSocket(
    server,
    portOf(server.address()),
    () => new Promise((resolve) => server.close(() => resolve())),
  );
};

/** Peers of a WebSocket server that listens already. */
export function serveWebSocket(server: WebSocketServer, port: number, close: () => Promise<void>): PeerServer {
  const door = new Door();
  server.on("connection", (socket: WebSocket, request: { readonly socket: Socket }) => {
    const inbox = new Inbox();
    const gone = new Promise<boolean>((resolve) => socket.once("close", (code: number) => resolve(code === 1000)));
    socket.on("error", () => {});
    socket.on("message", (data: Buffer) => inbox.add(data));
    door.enter({
      send: (bytes) => socket.send(bytes),
      received: (length) => inbox.received(length),
      get length() {
        return inbox.length;
      },
      pause: () => void request.socket.pause(),
      resume: () => void request.socket.resume(),
      end: () => socket.close(1000),
      reset: () => void request.socket.destroy(),
      gone,
    });
  });
  return {
    port,
    accept: () => door.accept(),
    async close() {
      for (const socket of server.clients) socket.terminate();
      await close();
    },
  };
}

/** The port of a server that listens on TCP. */
export function portOf(address: string | { readonly port: number } | null): number {
  if (address === null || typeof address === "string") throw new Error(`no port in ${JSON.stringify(address)}`);
  return address.port;
}

/** A port on which nothing listens: it was free a moment ago. */
export async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = portOf(server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Node's servers, as far as the simulator needs them: described here and fetched when they are needed, so that the entry
 * can be bundled, and type-checked, where there is no Node.
 *
 * @module
 */

import { OpenDError } from "../errors.ts";

/** A `net.Socket`. */
export interface NodeSocket {
  readonly writableLength: number;
  write(bytes: Uint8Array, done?: () => void): unknown;
  end(callback: () => void): unknown;
  destroy(): unknown;
  unref(): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  on(event: "data", listener: (chunk: Uint8Array) => void): unknown;
  once(event: "close", listener: () => void): unknown;
}

/** A `net.Server`, or an `http.Server`, which is one too. */
export interface NodeServer {
  listen(port: number, host: string): unknown;
  address(): { readonly port: number } | string | null;
  close(callback: () => void): unknown;
  unref(): unknown;
  once(event: "error" | "listening", listener: (error: Error) => void): unknown;
  off(event: "error", listener: (error: Error) => void): unknown;
}

/** An `http.Server`. */
export interface NodeHttpServer extends NodeServer {
  closeAllConnections(): void;
}

/** An `http.ServerResponse`. */
export interface NodeResponse {
  writeHead(status: number, headers: Readonly<Record<string, string>>): unknown;
  end(text: string): unknown;
}

interface NodeNet {
  createServer(options: { readonly noDelay: boolean }, onConnection: (socket: NodeSocket) => void): NodeServer;
}

interface NodeHttp {
  createServer(onRequest: (request: unknown, response: NodeResponse) => void): NodeHttpServer;
}

/** `node:net`. Deno and Bun have it too. */
export function nodeNet(): NodeNet {
  return builtin("node:net") as NodeNet;
}

/** `node:http`. */
export function nodeHttp(): NodeHttp {
  return builtin("node:http") as NodeHttp;
}

function builtin(name: string): unknown {
  const { process } = globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } };
  const found = process?.getBuiltinModule?.(name);
  if (found !== undefined) return found;
  throw new OpenDError(
    "NO_TRANSPORT",
    `The simulator listens with "${name}", which this runtime does not have: run it on Node 20.16 or newer, Bun or Deno, or ` +
      `give it inMemory: true, and its connect or WebSocket to the contexts`,
  );
}

/** Starts to listen, and waits until it does or cannot. */
export function listening(server: NodeServer, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("listening", () => {
      server.off("error", reject);
      resolve();
    });
    server.listen(port, host);
  });
}

/** The port that a server listens at. */
export function portOf(server: NodeServer): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

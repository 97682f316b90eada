/** One connection through the proxy: two sockets and a lane each way. */

import type { Socket } from "node:net";
import type { Protocol } from "./cutter.ts";
import { Lane } from "./lane.ts";
import type { Fault } from "./transforms.ts";

/** The two ways, named after where the bytes go. */
export type Way = "toClient" | "toServer";
export const ways: readonly Way[] = ["toClient", "toServer"];

/** Faults of each way. */
export type Faults = { readonly [way in Way]?: readonly Fault[] };

/** One connection through the proxy. */
export class ProxiedConnection {
  /** In the order of connecting, from 1. */
  readonly number: number;
  readonly toClient: Lane;
  readonly toServer: Lane;
  /** Resolves when both sockets are gone. */
  readonly closed: Promise<void>;
  readonly #client: Socket;
  readonly #server: Socket;
  /** What is to be done to the other side when one is gone, as soon as nothing is silent. */
  #follow: (() => void) | undefined;
  #over = false;
  #sides = 2;

  constructor(number: number, client: Socket, server: Socket, faults: Faults, onProgress: () => void) {
    this.number = number;
    this.#client = client;
    this.#server = server;
    const onCut = (how: "end" | "reset"): void => this[how]();
    const onChange = (): void => this.#settle();
    this.toClient = new Lane(server, client, { onProgress, onCut, onChange });
    this.toServer = new Lane(client, server, { onProgress, onCut, onChange });
    for (const way of ways) this[way].set(faults[way] ?? []);
    this.closed = new Promise((resolve) => {
      for (const [socket, other, lane] of [[client, server, this.toServer], [server, client, this.toClient]] as const) {
        let broken = false;
        socket.on("error", () => broken = true);
        socket.once("close", () => {
          if (--this.#sides === 0) {
            this.#stop();
            resolve();
          } else {
            this.#follow = () => {
              if (lane.silent) return;
              if (broken) reset(other);
              else other.destroySoon();
            };
            this.#settle();
          }
          onProgress();
        });
      }
    });
  }

  /** Whether either socket is still there. */
  get open(): boolean {
    return this.#sides > 0;
  }

  /** How many of the two sockets are still there. */
  get sides(): number {
    return this.#sides;
  }

  get protocol(): Protocol {
    return this.toServer.protocol;
  }

  /** Ends it in order, to both sides, with what is on the way left out. */
  end(): void {
    this.#stop();
    for (const socket of [this.#client, this.#server]) socket.end();
  }

  /** Breaks it off, to both sides: RST, on Node, Deno and Bun alike. */
  reset(): void {
    this.#stop();
    for (const socket of [this.#client, this.#server]) reset(socket);
  }

  /** Throws both sockets away. */
  destroy(): void {
    this.#stop();
    for (const socket of [this.#client, this.#server]) socket.destroy();
  }

  #stop(): void {
    this.#over = true;
    this.toClient.stop();
    this.toServer.stop();
  }

  #settle(): void {
    if (!this.#over) this.#follow?.();
  }
}

/** RST where there is a connection to be reset. */
export function reset(socket: Socket): void {
  // One that is being ended cannot be reset as well: Node tries, and then never closes it (libuv, uv_tcp_close_reset).
  if (socket.connecting || socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}

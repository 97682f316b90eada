/**
 * TCP without a network: a socket of two streams in memory, in the shape that `cloudflare:sockets` has.
 *
 * @module
 */

import { joined } from "../bytes.ts";
import type { Core } from "../core.ts";
import type { Link } from "../link.ts";
import { TcpSession } from "../tcp_session.ts";
import type { MemoryLinks } from "./memory_links.ts";
import { inNextTurn, uncaught } from "./turn.ts";

/** The client's end of a connection that is in memory. Opened by {@linkcode MemoryConnect}. */
export interface MemorySocket {
  /** What the simulator sends. */
  readonly readable: ReadableStream<Uint8Array>;
  /** What the simulator gets. */
  readonly writable: WritableStream<Uint8Array>;
  /** Rejects where a port would refuse the connection: the simulator is closed. */
  readonly opened: Promise<void>;
  /** Resolves when both directions have ended; rejects when the connection is broken off. */
  readonly closed: Promise<void>;
  /** Throws the socket away. */
  close(): Promise<void>;
}

/**
 * Opens a connection to a simulator in memory. It is what the option `connect` of a context takes. Found in {@linkcode
 * Simulator.connect}.
 *
 * @param address is not looked at: there is one simulator behind it
 *
 * @example
 * ```ts
 * import { type MemoryConnect } from "@opend/client/simulator";
 *
 * const told: MemoryConnect = (address, options) => {
 *   console.log(`${sim.connections.length} connections before this one`);
 *   return sim.connect(address, options);
 * };
 * await using quote = await OpenQuoteContext.connect({ connect: told });
 * ```
 */
export type MemoryConnect = (
  address?: { readonly hostname: string; readonly port: number },
  options?: { readonly secureTransport?: "off" | "on" | "starttls" },
) => MemorySocket;

/** The `connect` of a simulator. */
export function memoryConnect(core: Core, links: MemoryLinks): MemoryConnect {
  return (_address, { secureTransport = "off" } = {}) => {
    if (secureTransport !== "off") {
      throw new TypeError(
        `secureTransport "${secureTransport}" was asked for: OpenD's TCP port has no TLS, leave it "off"`,
      );
    }
    return new MemoryPipe(core, links).client;
  };
}

/** One connection: both of its streams, and the link that its session writes to. */
class MemoryPipe implements Link {
  readonly client: MemorySocket;
  readonly #links: MemoryLinks;
  #session: TcpSession | undefined;
  #toClient!: ReadableStreamDefaultController<Uint8Array>;
  #toServer!: WritableStreamDefaultController;
  /** Written while corked. */
  #held: Uint8Array[] | undefined;
  #ended = { toClient: false, toServer: false };
  #settle!: { readonly resolve: () => void; readonly reject: (error: Error) => void };

  constructor(core: Core, links: MemoryLinks) {
    this.#links = links;
    const readable = new ReadableStream<Uint8Array>({
      start: (controller) => void (this.#toClient = controller),
      cancel: () => this.#gone(),
    }, new ByteLengthQueuingStrategy({ highWaterMark: 0 }));
    const writable = new WritableStream<Uint8Array>({
      start: (controller) => void (this.#toServer = controller),
      write: (bytes) => this.#receive(bytes),
      close: () => this.#endOfClient(),
      abort: () => this.#gone(),
    });
    const closed = new Promise<void>((resolve, reject) => this.#settle = { resolve, reject });
    closed.catch(() => {}); // for those who look at the streams alone
    const opened = core.closed ? Promise.reject(refused()) : Promise.resolve();
    opened.catch(() => {});
    this.client = { readable, writable, opened, closed, close: () => this.#closeByClient() };
    if (core.closed) this.#break(refused());
    // As a port does: taken, and broken off.
    else if (core.full) this.destroy();
    else {
      links.add(this);
      this.#session = new TcpSession(core, this);
    }
  }

  write(bytes: Uint8Array): void {
    if (this.#ended.toClient) return;
    // A socket takes a copy too.
    if (this.#held === undefined) this.#toClient.enqueue(bytes.slice());
    else this.#held.push(bytes.slice());
  }

  close(): void {
    this.uncork();
    if (this.#ended.toClient) return;
    this.#ended.toClient = true;
    this.#toClient.close();
    // Whoever is being closed may go on sending; nobody listens, as behind a socket that is thrown away.
    this.#ended.toServer = true;
    this.#settleClosed();
  }

  destroy(): void {
    this.#break(lost());
  }

  pending(): number {
    // The queue's size, for its high-water mark is 0.
    return this.#ended.toClient ? 0 : -(this.#toClient.desiredSize ?? 0);
  }

  cork(): void {
    this.#held ??= [];
  }

  uncork(): void {
    const held = this.#held;
    this.#held = undefined;
    if (held === undefined || held.length === 0 || this.#ended.toClient) return;
    this.#toClient.enqueue(held.length === 1 ? held[0] as Uint8Array : joined(held));
  }

  /** Takes bytes in a turn of their own, as those of a network come. */
  #receive(bytes: Uint8Array): Promise<void> {
    const copy = bytes.slice();
    return new Promise((resolve) => {
      inNextTurn(() => {
        resolve();
        if (this.#ended.toServer) return;
        try {
          this.#session?.receive(copy);
        } catch (error) {
          // A bug, or what the option record threw: neither may be lost in a promise of the stream.
          uncaught(error);
        }
      });
    });
  }

  /** The client sends no more: a server that ends then ends too. */
  #endOfClient(): void {
    this.#ended.toServer = true;
    this.#session?.ended();
    this.close();
  }

  #gone(): void {
    this.#break(lost());
  }

  /** Ends both directions at once; what was sent and not read is lost. */
  #break(error: Error): void {
    this.#held = undefined;
    const { toClient, toServer } = this.#ended;
    this.#ended = { toClient: true, toServer: true };
    if (!toClient) this.#toClient.error(error);
    if (!toServer) this.#toServer.error(error);
    this.#settle.reject(error);
    this.#links.delete(this);
    this.#session?.ended();
  }

  #settleClosed(): void {
    this.#links.delete(this);
    this.#settle.resolve();
  }

  #closeByClient(): Promise<void> {
    if (!this.#ended.toClient || !this.#ended.toServer) {
      this.#settle.resolve();
      this.#break(lost());
    }
    return Promise.resolve();
  }
}

/** As the system says it, so that a client takes it for what it is. */
function lost(): Error {
  return Object.assign(new Error("The connection in memory was broken off"), { code: "ECONNRESET" });
}

/** As the system says it when nothing listens. */
export function refused(): Error {
  return Object.assign(new Error("The simulator is closed: connection refused"), { code: "ECONNREFUSED" });
}

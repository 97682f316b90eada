/**
 * WebSocket without a network, in the shape of the standard constructor.
 *
 * @module
 */

import type { Core } from "../core.ts";
import type { Link } from "../link.ts";
import { WebSocketSession } from "../websocket_session.ts";
import type { MemoryLinks } from "./memory_links.ts";
import { refused } from "./memory_socket.ts";
import { inNextTurn, uncaught } from "./turn.ts";

const [CONNECTING, OPEN, CLOSING, CLOSED] = [0, 1, 2, 3] as const;
/** Close codes of RFC 6455: the normal end, data of a kind that is not taken, a lost connection, and come back later. */
const NORMAL = 1000;
const UNSUPPORTED_DATA = 1003;
const LOST = 1006;
const TRY_AGAIN_LATER = 1013;

/** What a {@linkcode MemoryWebSocket} says when it fails. */
export interface MemoryErrorEvent extends Event {
  /** With the system's `code`, such as `"ECONNREFUSED"`. */
  readonly error: Error;
  /** Its words. */
  readonly message: string;
}

/** What a {@linkcode MemoryWebSocket} says when it closes: a `CloseEvent`, which Node 20 does not have. */
export interface MemoryCloseEvent extends Event {
  /** RFC 6455, 7.4: 1000 is a normal end, 1006 a lost connection. */
  readonly code: number;
  /** What the peer said to it. */
  readonly reason: string;
  /** Whether both sides said that they close. */
  readonly wasClean: boolean;
}

/**
 * A WebSocket to a simulator in memory: what is used of a standard one. Made by a {@linkcode MemoryWebSocketConstructor}.
 */
export interface MemoryWebSocket {
  /** Messages come as an `ArrayBuffer` whatever is set: they are in memory already. */
  binaryType: string;
  /** 0 connecting, 1 open, 2 closing, 3 closed. */
  readonly readyState: number;
  /** Called when the connection is there. */
  onopen: ((event: Event) => void) | null;
  /** Called with each message. */
  onmessage: ((event: MessageEvent<ArrayBuffer>) => void) | null;
  /** Called when something broke; a close follows. */
  onerror: ((event: MemoryErrorEvent) => void) | null;
  /** Called when the connection is gone. */
  onclose: ((event: MemoryCloseEvent) => void) | null;
  /** The connection is there. */
  addEventListener(type: "open", listener: (event: Event) => void): void;
  /** A message has come. */
  addEventListener(type: "message", listener: (event: MessageEvent<ArrayBuffer>) => void): void;
  /** Something broke; a close follows. */
  addEventListener(type: "error", listener: (event: MemoryErrorEvent) => void): void;
  /** The connection is gone. */
  addEventListener(type: "close", listener: (event: MemoryCloseEvent) => void): void;
  /** Sends one binary message; a text ends the connection, as it does that of a live OpenD's clients. */
  send(data: Uint8Array | ArrayBuffer | string): void;
  /** Closes it in order. */
  close(code?: number, reason?: string): void;
}

/**
 * Takes any URL: there is one simulator behind it. Found in {@linkcode Simulator.WebSocket}.
 *
 * @example
 * ```ts
 * import { type MemoryWebSocketConstructor } from "@opend/client/simulator";
 *
 * const WebSocket: MemoryWebSocketConstructor = sim.WebSocket;
 * await using quote = await OpenQuoteContext.connect({ transport: "websocket", WebSocket });
 * ```
 */
export type MemoryWebSocketConstructor = new (url?: string) => MemoryWebSocket;

/** The constructor of a simulator. */
export function memoryWebSocket(core: Core, links: MemoryLinks): MemoryWebSocketConstructor {
  const constructor = class extends WebSocketPipe {
    constructor(_url?: string) {
      super(core, links);
    }
  };
  // The listeners of an EventTarget do not say which event they take.
  return constructor as unknown as MemoryWebSocketConstructor;
}

type Handler = "onopen" | "onmessage" | "onerror" | "onclose";

class WebSocketPipe extends EventTarget {
  binaryType = "arraybuffer";
  onopen: MemoryWebSocket["onopen"] = null;
  onmessage: MemoryWebSocket["onmessage"] = null;
  onerror: MemoryWebSocket["onerror"] = null;
  onclose: MemoryWebSocket["onclose"] = null;
  readonly #links: MemoryLinks;
  readonly #link: Link;
  #state: 0 | 1 | 2 | 3 = CONNECTING;
  #session: WebSocketSession | undefined;
  /** What the client is still to be told, in order. */
  #events: (() => void)[] = [];

  constructor(core: Core, links: MemoryLinks) {
    super();
    this.#links = links;
    this.#link = {
      write: (bytes) => {
        const { buffer } = bytes.slice();
        this.#tell(() => this.#dispatch("onmessage", new MessageEvent("message", { data: buffer })));
      },
      close: () => this.#end(NORMAL, "", true),
      destroy: () => this.#end(LOST, "", false),
      pending: () => 0,
      cork() {},
      uncork() {},
    };
    inNextTurn(() => this.#open(core));
  }

  get readyState(): number {
    return this.#state;
  }

  send(data: Uint8Array | ArrayBuffer | string): void {
    if (this.#state === CONNECTING) throw new DOMException("The WebSocket is not open yet", "InvalidStateError");
    if (this.#state !== OPEN) return;
    const copy = typeof data === "string" ? undefined : new Uint8Array(data).slice();
    inNextTurn(() => {
      try {
        if (copy !== undefined) this.#session?.receive(copy);
        else {
          this.#session?.ended();
          this.#end(UNSUPPORTED_DATA, "", true);
        }
      } catch (error) {
        // A bug, or what the option record threw: it ends the process, as behind a socket.
        uncaught(error);
      }
    });
  }

  close(code: number = NORMAL, reason = ""): void {
    if (this.#state === CONNECTING) return this.#fail(new Error("The WebSocket was closed before it was open"));
    if (this.#state !== OPEN) return;
    this.#state = CLOSING;
    // Behind what was sent before.
    inNextTurn(() => {
      this.#session?.ended();
      this.#end(code, reason, true);
    });
  }

  /** Breaks it off. */
  terminate(): void {
    if (this.#state === CONNECTING) return this.#fail(new Error("The WebSocket was broken off before it was open"));
    this.#end(LOST, "", false);
  }

  #open(core: Core): void {
    if (this.#state !== CONNECTING) return;
    if (core.closed) return this.#fail(refused());
    this.#state = OPEN;
    this.#tell(() => this.#dispatch("onopen", new Event("open")));
    if (core.full) return this.#end(TRY_AGAIN_LATER, "", true);
    this.#links.add(this.#link);
    this.#session = new WebSocketSession(core, this.#link);
  }

  #end(code: number, reason: string, wasClean: boolean): void {
    if (this.#state === CLOSED) return;
    this.#state = CLOSED;
    this.#links.delete(this.#link);
    this.#session?.ended();
    this.#tell(() => this.#dispatch("onclose", Object.assign(new Event("close"), { code, reason, wasClean })));
  }

  #fail(error: Error): void {
    this.#state = CLOSED;
    this.#tell(() => {
      this.#dispatch("onerror", Object.assign(new Event("error"), { error, message: error.message }));
      const gone = { code: LOST, reason: "", wasClean: false };
      this.#dispatch("onclose", Object.assign(new Event("close"), gone));
    });
  }

  /** Never from within a call of the client's or the simulator's, and never two at once. */
  #tell(event: () => void): void {
    this.#events.push(event);
    if (this.#events.length > 1) return;
    queueMicrotask(() => {
      for (let next = this.#events[0]; next !== undefined; next = this.#events[0]) {
        next();
        this.#events.shift();
      }
    });
  }

  #dispatch(name: Handler, event: Event): void {
    this.dispatchEvent(event);
    try {
      this[name]?.(event as MessageEvent<ArrayBuffer> & MemoryErrorEvent & MemoryCloseEvent);
    } catch (error) {
      uncaught(error);
    }
  }
}

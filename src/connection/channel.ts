/**
 * What a connection needs of either protocol: packets in, packets out.
 *
 * @module
 */

import { OpenDClosedError, type OpenDErrorCode, OpenDHandshakeError, type ResponseFailure } from "../errors.ts";
import type { OpenTransport, TransportSocket } from "../transport/transport.ts";
import type { ResolvedOptions } from "./options.ts";

/** What a channel calls. */
export interface ChannelHandlers {
  /** A packet, decrypted, its digest checked. The body is lent for the time of the call. */
  onPacket(id: number, serial: number | bigint, body: Uint8Array): void;
  /** WebSocket only: OpenD answers a request with an error of its own instead of a body. */
  onPacketError(id: number, serial: number | bigint, failure: Omit<ResponseFailure, "command">): void;
  /** The open channel is gone, called once; of a handshake that failed, its rejection tells. */
  onClose(reason: OpenDClosedError): void;
}

/** What the handshake tells of the session. */
export interface SessionInfo {
  /** OpenD's number for this connection. */
  readonly connID: bigint;
  /** OpenD's version, major times 100 plus minor; over WebSocket OpenD does not say. */
  readonly serverVer: number | undefined;
  /** The user that OpenD is logged in with; over WebSocket OpenD does not say. */
  readonly loginUserID: bigint | undefined;
  /** Seconds between two `KeepAlive`; over WebSocket there is none. */
  readonly keepAliveInterval: number | undefined;
  /** Something that works, but that the user should know of. */
  readonly warning: string | undefined;
}

/** Why there is no session: the code and the cause alone, for `explain()` to put into words. */
export function handshakeFailed(code: OpenDErrorCode, cause?: unknown): OpenDHandshakeError {
  return new OpenDHandshakeError(code, code, { cause });
}

/**
 * One socket that speaks one of the two protocols: in the handshake until {@linkcode Channel.handshake} has settled,
 * open from then on.
 */
export abstract class Channel {
  protected readonly options: ResolvedOptions;
  protected readonly handlers: ChannelHandlers;
  #socket: TransportSocket | undefined;
  #settle: { resolve(session: SessionInfo): void; reject(reason: unknown): void } | undefined;
  #heard = false;
  #heardAt = 0;
  #state: "handshake" | "open" | "over" = "handshake";
  #opened = false;
  #failure: unknown;

  constructor(options: ResolvedOptions, handlers: ChannelHandlers) {
    this.options = options;
    this.handlers = handlers;
  }

  /** Sends a packet. The body is lent for the time of the call. */
  abstract send(id: number, serial: number, body: Uint8Array): void;

  /** Sends the handshake's request. */
  protected abstract greet(serial: number): void;

  /** Takes what has come; what it throws ends the channel. */
  protected abstract receive(chunk: Uint8Array): void;

  /** What opens the socket. */
  protected abstract transport(): OpenTransport;

  /** Opens the socket; nothing is sent yet. */
  async dial(signal: AbortSignal): Promise<void> {
    this.#socket = await this.transport()(this.options.target, {
      onData: (chunk) => this.#onData(chunk),
      onClose: (reason) => this.#onClose(reason),
    }, signal);
  }

  /** Asks for the session. Rejects with the reason, for `explain()` to put into words. */
  handshake(serial: number): Promise<SessionInfo> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      if (this.#failure === undefined) this.greet(serial);
      else reject(this.#failure);
    });
  }

  /** Closes the socket: nothing is received from now on, `onClose` follows. A second call does nothing. */
  close(): void {
    this.#state = "over";
    this.#socket?.close();
  }

  ref(): void {
    this.#socket?.ref();
  }

  unref(): void {
    this.#socket?.unref();
  }

  /** Whether the handshake has succeeded and the channel has not been closed since. */
  protected get isOpen(): boolean {
    return this.#state === "open";
  }

  protected write(bytes: Uint8Array): void {
    this.#socket?.write(bytes);
  }

  /** The handshake has succeeded. A packet right behind its reply is one of the open channel's already. */
  protected opened(session: SessionInfo): void {
    if (this.#settle === undefined || this.#state !== "handshake") return;
    this.#state = "open";
    this.#opened = true;
    this.#settle.resolve(session);
  }

  /** Whether anything has come since this was last asked; a long reply is a sign of life before it is whole. */
  takeHeard(): boolean {
    const heard = this.#heard;
    this.#heard = false;
    return heard;
  }

  /** When something last came: milliseconds since the epoch. */
  get heardAt(): number {
    return this.#heardAt;
  }

  #onData(chunk: Uint8Array): void {
    this.#heard = true;
    this.#heardAt = Date.now();
    try {
      this.receive(chunk);
    } catch (error) {
      this.#fail(error);
      this.close();
      // Nobody is to ask anything of it while the socket takes its time to be gone.
      this.#end();
    }
  }

  /** Until the session stands, who waits for it is told why there will be none. */
  #fail(reason: unknown): void {
    this.#failure ??= reason;
    this.#settle?.reject(this.#failure);
  }

  #onClose(reason: Error | undefined): void {
    this.#state = "over";
    this.#fail(this.#opened ? reason : reason ?? handshakeFailed("HANDSHAKE_REFUSED"));
    this.#end();
  }

  #end(): void {
    if (!this.#opened) return;
    this.#opened = false;
    const cause = this.#failure;
    const why = cause === undefined ? "it was closed in order" : (cause as Error).message ?? cause;
    this.handlers.onClose(new OpenDClosedError(`The connection to OpenD is lost: ${why}`, { cause }));
  }
}

/**
 * One open connection: replies matched to requests, pushes handed out.
 *
 * @module
 */

import type { RequestCommand } from "../codec/command.ts";
import { decodeMessage } from "../codec/reader.ts";
import { Writer } from "../codec/writer.ts";
import {
  OpenDArgumentError,
  OpenDClosedError,
  OpenDConnectError,
  type OpenDError,
  OpenDResponseError,
  type ResponseFailure,
} from "../errors.ts";
import { isPush } from "../gen/push_ids.ts";
import { detectRuntime } from "../transport/detect.ts";
import { type Channel, type ChannelHandlers, handshakeFailed, type SessionInfo } from "./channel.ts";
import { checkOption, MILLISECONDS, type ResolvedOptions } from "./options.ts";
import { nextSerial, PendingRequests } from "./pending.ts";
import { startTimer, stopTimer } from "../timer.ts";

/** What a connection calls. None of them may throw. */
export interface ConnectionHandlers {
  /** A push, known by its id, in the order of arrival. The body is lent for the time of the call. */
  onPush(id: number, body: Uint8Array): void;
  /** A packet nobody waits for: a reply that came late, or a push newer than the schema. */
  onUnknown(id: number, body: Uint8Array): void;
  /** The connection is gone, called once. Undefined: `close()` was called, and nothing went wrong. */
  onClose(reason: OpenDError | undefined): void;
}

/**
 * What a single request can be told.
 *
 * @example
 * ```ts
 * const signal = AbortSignal.timeout(2_000);
 * const { basicQotList } = await quote.getBasicQot({ securityList: ["HK.00700"] }, { signal, timeout: 1_000 });
 * ```
 */
export interface RequestOptions {
  /** Gives the request up. It is never written later, and its reply is dropped. */
  signal?: AbortSignal | undefined;
  /** How long to wait for the reply, in milliseconds; `Infinity` for no limit. @default the `requestTimeout` option */
  timeout?: number | undefined;
}

/**
 * Looks at what can be told of a request before there is a connection to send it on.
 *
 * @throws {OpenDArgumentError} when it is none; the signal's reason when that is aborted.
 */
export function checkRequest(command: RequestCommand<never, unknown>, c2s: unknown, options: RequestOptions): void {
  if (command?.kind !== "request") {
    throw new OpenDArgumentError(
      `"${(command as { name?: string } | undefined)?.name ?? String(command)}" cannot be requested: a request ` +
        `command is wanted, such as QotGetBasicQot`,
    );
  }
  if (typeof c2s !== "object" || c2s === null) {
    throw new OpenDArgumentError(`${command.name} takes an object of its fields, and was given ${String(c2s)}`);
  }
  checkOption("timeout", options.timeout, MILLISECONDS);
  options.signal?.throwIfAborted();
}

/** A connection that has been through its handshake. */
export class Connection {
  readonly #options: ResolvedOptions;
  readonly #handlers: ConnectionHandlers;
  readonly #pending: PendingRequests = new PendingRequests();
  readonly #writer: Writer = new Writer();
  #channel!: Channel;
  #session!: SessionInfo;
  #serial = 0;
  #closed: OpenDClosedError | undefined;
  #over = false;

  private constructor(options: ResolvedOptions, handlers: ConnectionHandlers) {
    this.#options = options;
    this.#handlers = handlers;
  }

  /**
   * Dials, and goes through the handshake of the protocol asked for.
   *
   * @throws {OpenDKeyError} when the RSA key cannot be used; nothing has been sent then.
   * @throws {OpenDConnectError} when nothing could be reached.
   * @throws {OpenDHandshakeError} when what was reached gave no session; its message says what to do.
   */
  static async open(options: ResolvedOptions, handlers: ConnectionHandlers): Promise<Connection> {
    const { connectTimeout, signal } = options;
    const connection = new Connection(options, handlers);
    const channel = connection.#channel = await connection.#makeChannel();
    const giveUp = new AbortController();
    let reached = false;
    const onAbort = () => giveUp.abort(signal?.reason);
    signal?.addEventListener("abort", onAbort, { once: true });
    const timer = connectTimeout === Infinity ? undefined : startTimer(
      () => {
        const late = "CONNECT_TIMEOUT";
        giveUp.abort(reached ? handshakeFailed("HANDSHAKE_TIMEOUT") : new OpenDConnectError(late, late));
      },
      connectTimeout,
      true,
    );
    try {
      signal?.throwIfAborted();
      await channel.dial(giveUp.signal);
      reached = true;
      const aborted = new Promise<never>((_, reject) => {
        const fail = () => reject(giveUp.signal.reason);
        if (giveUp.signal.aborted) fail();
        else giveUp.signal.addEventListener("abort", fail, { once: true });
      });
      connection.#session = await Promise.race([channel.handshake(connection.#nextSerial()), aborted]);
    } catch (error) {
      connection.#over = true;
      channel.close();
      if (signal?.aborted) throw signal.reason;
      // The words for what went wrong are loaded only now; without them class, code and cause still tell.
      throw (await import("./explain.ts").catch(() => undefined))?.explain(options, error, reached) ?? error;
    } finally {
      stopTimer(timer);
      signal?.removeEventListener("abort", onAbort);
    }
    if (options.unref) channel.unref();
    return connection;
  }

  async #makeChannel(): Promise<Channel> {
    const handlers: ChannelHandlers = {
      onPacket: (id, serial, body) => this.#onPacket(id, serial, body),
      onPacketError: (id, serial, failure) => this.#onPacketError(id, serial, failure),
      onClose: (reason) => this.#onClose(reason),
    };
    const options = this.#options;
    const { rsaPrivateKey, protoFmt, pushProtoFmt } = options;
    if (detectRuntime() === "bun") (await import("./bun.ts")).tuneForBun();
    // Each protocol in a module of its own: a program loads the one that it speaks.
    if (options.target.kind === "websocket") {
      const { WebSocketChannel } = await import("./websocket_channel.ts");
      return new WebSocketChannel(options, handlers);
    }
    const TcpChannel = protoFmt || pushProtoFmt
      ? (await import("./json_channel.ts")).JSONChannel
      : (await import("./tcp_channel.ts")).TcpChannel;
    const encryption = rsaPrivateKey === undefined
      ? undefined
      : new (await import("./encryption.ts")).Encryption(rsaPrivateKey);
    return new TcpChannel(options, handlers, encryption);
  }

  /** What the handshake told. */
  get session(): SessionInfo {
    return this.#session;
  }

  /** When something last came: milliseconds since the epoch. */
  get heardAt(): number {
    return this.#channel.heardAt;
  }

  /** Whether anything has come since this was last asked. */
  takeHeard(): boolean {
    return this.#channel.takeHeard();
  }

  /**
   * Sends a command and waits for its data.
   *
   * Rejects with `OpenDArgumentError` before anything is sent, `OpenDResponseError` when OpenD refuses,
   * `OpenDTimeoutError`, `OpenDClosedError`, or the signal's reason; for a command that changes an order the last three
   * come as the cause of an `OpenDOrderOutcomeUnknownError`.
   */
  async request<C2S, S2C>(
    command: RequestCommand<C2S, S2C>,
    c2s: C2S,
    options: RequestOptions = {},
  ): Promise<S2C> {
    checkRequest(command, c2s, options);
    const { signal, timeout = this.#options.requestTimeout } = options;
    if (this.#closed) throw this.#closed;
    this.#pending.checkRoom();
    const serial = this.#nextSerial();
    const guard = command.fills === "packetID" ? { connID: this.#session.connID, serialNo: serial } : undefined;
    const body = this.#encode(command, this.#fill(command, c2s, guard));
    const reply = this.#pending.add(serial, {
      command: command as RequestCommand<never, S2C>,
      c2s,
      guard,
      timeout,
      signal,
    });
    this.#channel.send(command.id, serial, body);
    return await reply;
  }

  /** The fields that the client knows and its user should not have to. */
  #fill<C2S>(command: RequestCommand<C2S, unknown>, c2s: C2S, guard: { connID: bigint } | undefined): C2S {
    if (guard) return { ...c2s, packetID: guard };
    // Deprecated: OpenD takes 0 as well. The official Python client sends the user that OpenD is logged in with.
    if (command.fills === "userID") return { ...c2s, userID: this.#session.loginUserID ?? 0n };
    return c2s;
  }

  #encode<C2S>(command: RequestCommand<C2S, unknown>, c2s: C2S): Uint8Array {
    this.#writer.reset();
    try {
      command.encode(this.#writer, { c2s });
    } catch (error) {
      if (!(error instanceof OpenDArgumentError)) throw error;
      throw new OpenDArgumentError(`${command.name} was not sent: ${error.message}`, { cause: error });
    }
    return this.#writer.view();
  }

  /**
   * Closes the connection: requests in flight are rejected at once, `onClose` follows when the socket is gone. A
   * second call does nothing.
   *
   * @param reason Why, if it was not asked for.
   */
  close(reason?: OpenDError): void {
    if (this.#closed) return;
    this.#end(
      new OpenDClosedError(
        reason ? `The connection was given up: ${reason.message}` : "It was closed by close()",
        { cause: reason },
      ),
      !reason,
    );
    this.#channel.close();
  }

  /** Lets the open connection hold the process, or not. */
  hold(hold: boolean): void {
    if (hold) this.#channel.ref();
    else this.#channel.unref();
  }

  #end(reason: OpenDClosedError, asked: boolean): void {
    this.#closed = reason;
    this.#pending.loseAll(reason, asked);
  }

  #nextSerial(): number {
    return this.#serial = nextSerial(this.#serial);
  }

  /** A push is known by its id, for its serial may equal that of a request in flight. */
  #onPacket(id: number, serial: number | bigint, body: Uint8Array): void {
    if (isPush(id)) {
      this.#handlers.onPush(id, body);
      return;
    }
    const command = this.#pending.find(id, serial);
    if (command) this.#onReply(command, serial as number, body);
    else this.#handlers.onUnknown(id, body);
  }

  #onReply(command: RequestCommand<never, unknown>, serial: number, body: Uint8Array): void {
    try {
      const { retType, retMsg = "", errCode, s2c } = decodeMessage(command.decode, body);
      if (retType === 0) this.#pending.resolve(serial, s2c ?? decodeMessage(command.decodeData, new Uint8Array(0)));
      else {
        const failure = new OpenDResponseError({ command: command.name, retType, retMsg, errCode });
        // Failed (-1) and invalid (-500) are refusals; a time-out or a lost server says nothing of an order's fate.
        if (retType === -1 || retType === -500) this.#pending.reject(serial, failure);
        else this.#pending.lose(serial, failure);
      }
    } catch (error) {
      // Its digest was right, so the connection is sound: this reply alone is not what the schema says.
      this.#pending.lose(serial, error);
    }
  }

  #onPacketError(id: number, serial: number | bigint, failure: Omit<ResponseFailure, "command">): void {
    const command = this.#pending.find(id, serial);
    if (command) this.#pending.lose(serial as number, new OpenDResponseError({ command: command.name, ...failure }));
    else this.#handlers.onUnknown(id, new Uint8Array(0));
  }

  #onClose(reason: OpenDClosedError): void {
    if (this.#over) return;
    this.#over = true;
    const asked = this.#closed;
    if (!asked) this.#end(reason, false);
    this.#handlers.onClose(asked ? asked.cause as OpenDError | undefined : reason);
  }
}

/**
 * What every context has: a connection, requests, pushes, and an end.
 *
 * @module
 */

import type { PushCommand, RequestCommand } from "../codec/command.ts";
import { Connection, type RequestOptions } from "../connection/connection.ts";
import { resolveOptions } from "../connection/options.ts";
import { startTimer, stopTimer } from "../timer.ts";
import { OpenDClosedError, OpenDError } from "../errors.ts";
import { KeepAlive as KeepAliveCommand } from "../gen/keep_alive.ts";
import { BoundedQueue } from "./bounded_queue.ts";
import { KeepAlive } from "./keep_alive.ts";
import { contextChecks, type ContextOptions } from "./options.ts";
import { type PushHandler, PushHandlers } from "./push_handlers.ts";
import { PushStream, type PushStreamOptions } from "./push_stream.ts";
import type { StatusEvent } from "./status.ts";

/** The most events that wait for one who asked for the status and does not take them. */
const STATUS_BUFFER = 1000;

/** The id of `Notify`. */
const NOTIFY = 1003;

/** What OpenD says when it says nothing: ten seconds in every reply that was seen. */
const USUAL_INTERVAL = 10;

/** The base of the contexts: one session with OpenD. */
export class OpenDContext implements AsyncDisposable {
  readonly #options: ContextOptions;
  readonly #pushes: PushHandlers;
  readonly #streams = new Set<{ end(failure?: unknown): void }>();
  readonly #listeners = new Set<BoundedQueue<StatusEvent>>();
  readonly #giveUp = new AbortController();
  readonly #closed: Promise<OpenDError | undefined>;
  #resolveClosed!: (reason: OpenDError | undefined) => void;
  #state: "new" | "connecting" | "ready" | "closing" | "closed" = "new";
  #connection: Connection | undefined;
  #keepAlive: KeepAlive | undefined;
  #delivering = true;
  #reason: OpenDError | undefined;
  #notices: Promise<void> = Promise.resolve();

  /**
   * Makes a context that is not connected yet: {@linkcode open} does that. The static `connect` does both.
   *
   * @throws {OpenDArgumentError} when an option cannot be used.
   */
  constructor(options: ContextOptions = {}) {
    resolveOptions(options, contextChecks);
    this.#options = { ...options };
    this.#closed = new Promise((resolve) => this.#resolveClosed = resolve);
    this.#pushes = new PushHandlers((failure) => {
      this.#emit(failure);
      this.#report(failure.error);
    });
  }

  /**
   * Connects and initialises the session. Handlers may be set before, so that no push is missed. After a failure it
   * may be called again.
   *
   * Rejects with `OpenDKeyError`, `OpenDConnectError` or `OpenDHandshakeError`, each of which says what to do, or with
   * the reason of the `signal` option.
   */
  async open(): Promise<void> {
    if (this.#state === "ready") return;
    if (this.#state === "connecting") {
      throw new OpenDError("NOT_CONNECTED", "open() was called while the context is connecting: await the first call");
    }
    this.#checkNotClosed();
    const { signal } = this.#options;
    const giveUp = this.#giveUp.signal;
    const options = resolveOptions({
      ...this.#options,
      signal: signal === undefined ? giveUp : AbortSignal.any([signal, giveUp]),
    }, contextChecks);
    this.#state = "connecting";
    try {
      this.#connection = await Connection.open(options, {
        onPush: (id, body) => this.#onPush(id, body),
        onUnknown: (id) => this.#emit({ type: "unknown", id }),
        onClose: (reason) => this.#onClose(reason),
      });
      // A push that came with the handshake may have closed the context, and OpenD may have closed the connection.
      this.#checkNotClosed();
      this.#state = "ready";
    } catch (error) {
      if (this.#state === "connecting") this.#state = "new";
      this.#connection?.close();
      throw error;
    }
    this.#startKeepAlive();
    for (const event of this.#news()) this.#emit(event);
  }

  /** What a listener is told first. */
  #news(): StatusEvent[] {
    const { connID, serverVer, warning } = this.#session().session;
    const ready: StatusEvent = { type: "ready", connID, serverVer };
    return warning === undefined ? [ready] : [ready, { type: "warning", message: warning }];
  }

  #startKeepAlive(): void {
    const connection = this.#session();
    const { keepAliveInterval } = connection.session;
    if (this.#options.keepAlive === false || keepAliveInterval === undefined) return;
    const interval = keepAliveInterval > 0 ? keepAliveInterval : USUAL_INTERVAL;
    this.#keepAlive = new KeepAlive({
      interval,
      heard: () => connection.takeHeard(),
      send: () => {
        const time = Math.floor(Date.now() / 1000);
        // Whether it is answered is seen by what comes; a request that fails is not reported twice.
        connection.request(KeepAliveCommand, { time }, { timeout: interval * 3000 }).catch(() => {});
      },
      onDead: (silence) => connection.close(new OpenDClosedError(`nothing came from OpenD for ${silence / 1000} s`)),
      schedule: (callback, delay) => {
        // The socket holds the process, or is meant not to.
        const timer = startTimer(callback, delay, false);
        return () => stopTimer(timer);
      },
    });
  }

  /** OpenD's number for this connection; after the end that of the last. */
  get connID(): bigint {
    return (this.#connection ?? this.#session()).session.connID;
  }

  /** OpenD's version, major times 100 plus minor: 1011 is 10.11. Undefined over WebSocket, where OpenD does not say. */
  get serverVer(): number | undefined {
    return (this.#connection ?? this.#session()).session.serverVer;
  }

  /** Resolves when the session has ended: with the reason, or with nothing when `close()` ended it. It never rejects. */
  get closed(): Promise<OpenDError | undefined> {
    return this.#closed;
  }

  /**
   * What happens to the context, from now on, as an async iterable that ends with it. The first event says that it is
   * ready, if it is, and a warning about the connection follows, if there is one. It buffers 1000 events and then drops the oldest.
   */
  status(): AsyncIterableIterator<StatusEvent, undefined, undefined> {
    const queue: BoundedQueue<StatusEvent> = new BoundedQueue({
      limit: STATUS_BUFFER,
      overflow: "dropOldest",
      onReturn: () => this.#listeners.delete(queue),
    });
    if (this.#state === "ready") { for (const event of this.#news()) queue.push(event); }
    if (this.#state === "closed") queue.end();
    else this.#listeners.add(queue);
    return queue;
  }

  /**
   * Sends any command and resolves with its data.
   *
   * Rejects with `OpenDArgumentError` before anything is sent when a field cannot be sent, `OpenDResponseError` when
   * OpenD refuses, `OpenDTimeoutError`, `OpenDClosedError` when the connection ends first, or the signal's reason.
   *
   * @example
   * ```ts
   * const { basicQotList } = await quote.request(QotGetBasicQot, { securityList: ["HK.00700"] });
   * ```
   */
  async request<C2S, S2C>(command: RequestCommand<C2S, S2C>, c2s: C2S, options?: RequestOptions): Promise<S2C> {
    return await this.#session().request(command, c2s, options);
  }

  /**
   * Calls the handler with the data of every push of this kind, synchronously and in the order of arrival: the fast
   * way. A handler that throws is reported (`onError`, `status()`) and disturbs nobody else. Returns what takes the
   * handler away again.
   *
   * @throws {OpenDArgumentError} when the command is no push.
   */
  on<S2C>(command: PushCommand<S2C>, handler: PushHandler<S2C>): () => void {
    return this.#pushes.add(command, handler);
  }

  /**
   * The pushes of a kind as an async iterable, buffered from now on. It ends with the context: with an error if the
   * connection was lost.
   *
   * @throws {OpenDArgumentError} when the command is no push, or an option cannot be used.
   */
  pushes<S2C>(command: PushCommand<S2C>, options: PushStreamOptions = {}): PushStream<S2C> {
    const stream: PushStream<S2C> = new PushStream<S2C>(options, () => {
      remove();
      this.#streams.delete(stream);
    });
    const remove = this.on(command, (data) => stream.push(data));
    if (this.#state === "closed") stream.end();
    else this.#streams.add(stream);
    return stream;
  }

  /** Lets pushes through to handlers and streams again after {@linkcode stop}. A context starts out started. */
  start(): void {
    this.#checkNotClosed();
    this.#delivering = true;
  }

  /** Ends the delivery of pushes: what comes until {@linkcode start} is dropped. Requests go on, and so do subscriptions. */
  stop(): void {
    this.#delivering = false;
  }

  /** Makes the open connection hold the process again. */
  ref(): void {
    this.#session().hold(true);
  }

  /** Lets the process end although the connection is open; over WebSocket it does nothing, see the option `unref`. */
  unref(): void {
    this.#session().hold(false);
  }

  /**
   * Closes the connection and resolves when the socket is gone. Requests in flight are rejected with
   * `OpenDClosedError`; streams end. A second call is the same as the first.
   */
  async close(): Promise<void> {
    if (this.#state === "ready") {
      this.#state = "closing";
      this.#connection?.close();
    } else if (this.#state === "new" || this.#state === "connecting") {
      this.#onClose(undefined);
      this.#giveUp.abort(new OpenDClosedError("The context was closed by close() while it was connecting"));
    }
    await this.#closed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #session(): Connection {
    this.#checkNotClosed();
    if (this.#connection === undefined) {
      throw new OpenDError("NOT_CONNECTED", "The context is not connected yet: await open() first, or use connect()");
    }
    return this.#connection;
  }

  #checkNotClosed(): void {
    if (this.#state !== "closing" && this.#state !== "closed") return;
    throw new OpenDClosedError("The context is closed: connect a new one", { cause: this.#reason });
  }

  #onPush(id: number, body: Uint8Array): void {
    if (id === NOTIFY) this.#onNotify(body);
    if (this.#delivering) this.#pushes.deliver(id, body);
  }

  /** The chain keeps notices in order while the first is waiting for what reads them. */
  #onNotify(body: Uint8Array): void {
    if (this.#listeners.size === 0) return;
    const copy = body.slice();
    this.#notices = this.#notices.then(async () => {
      const { readNotice } = await import("./notices.ts");
      const event = readNotice(copy);
      if (event !== undefined) this.#emit(event);
    }).catch((error: OpenDError) => {
      // What reads them could not be loaded; the chain goes on, for the end stands in it too.
      this.#emit({ type: "unreadable", push: "Notify", error });
    });
  }

  #onClose(reason: OpenDError | undefined): void {
    this.#state = "closed";
    this.#reason = reason;
    this.#keepAlive?.stop();
    for (const stream of this.#streams) stream.end(reason);
    this.#streams.clear();
    // Behind the notices that came before it.
    this.#notices = this.#notices.then(() => {
      this.#emit({ type: "closed", reason });
      for (const listener of this.#listeners) listener.end();
      this.#listeners.clear();
    });
    this.#resolveClosed(reason);
  }

  #emit(event: StatusEvent): void {
    for (const listener of this.#listeners) listener.push(event);
  }

  #report(error: unknown): void {
    try {
      this.#options.onError?.(error);
    } catch {
      // One who throws while being told of a throw has been told; there is nobody else to tell.
    }
  }
}

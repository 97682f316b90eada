/**
 * What every context has: a connection, requests, pushes, and an end.
 *
 * @module
 */

import type { PushCommand, RequestCommand } from "../codec/command.ts";
import { Connection } from "../connection/connection.ts";
import { type ResolvedOptions, resolveOptions } from "../connection/options.ts";
import { OpenDClosedError, OpenDError } from "../errors.ts";
import { BoundedQueue } from "./bounded_queue.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { SessionHost, SessionUpkeep } from "./host.ts";
import { contextChecks, type ContextOptions } from "./options.ts";
import type { PushGap } from "./push_gap.ts";
import { type PushHandler, PushHandlers } from "./push_handlers.ts";
import { type PushesOptions, PushStream } from "./push_stream.ts";
import type { StatusEvent } from "./status.ts";
import type { SubscriptionRequestOptions as Options } from "./subscriptions.ts";

/** The most events that wait for one who asked for the status and does not take them. */
const STATUS_BUFFER = 1000;

/** The id of `Notify`. */
const NOTIFY = 1003;

/** The commands that change what OpenD pushes: the upkeep has to know of them. */
const SUBSCRIBING: readonly number[] = [3001, 3002, 2008, 3455];

/**
 * The base of the contexts: one session with OpenD, which outlives its connections.
 *
 * @example
 * ```ts
 * import { OpenDContext } from "@opend/client";
 *
 * import { GetGlobalState } from "@opend/client/commands";
 *
 * await using context = new OpenDContext({ port: 11111 });
 * await context.open();
 * console.log((await context.request(GetGlobalState, {})).serverVer);
 * ```
 */
export class OpenDContext implements AsyncDisposable {
  readonly #options: ContextOptions;
  /** With the process's defaults as they were when the context was made. */
  readonly #resolved: ResolvedOptions;
  readonly #pushes: PushHandlers;
  readonly #streams = new Set<{ mark(gap: never): void; end(failure?: unknown): void }>();
  readonly #listeners = new Set<BoundedQueue<StatusEvent>>();
  readonly #giveUp = new AbortController();
  readonly #closed: Promise<OpenDError | undefined>;
  #resolveClosed!: (reason: OpenDError | undefined) => void;
  /** Lost: there was a connection, and there may be another. */
  #state: "new" | "connecting" | "ready" | "lost" | "closing" | "closed" = "new";
  /** The latest one, open or not. */
  #connection: Connection | undefined;
  #upkeep: SessionUpkeep | undefined;
  #loading: Promise<SessionUpkeep> | undefined;
  #diagnostics: Diagnostics | undefined;
  #stoodSince = 0;
  #hold: boolean;
  #delivering = true;
  #reason: OpenDError | undefined;
  #notices: Promise<void> = Promise.resolve();
  /** What a listener is told first. */
  #news: StatusEvent[] = [];

  /**
   * Makes a context that is not connected yet: {@linkcode open} does that. The static `connect` does both.
   *
   * @throws {OpenDArgumentError} when an option cannot be used; what is in `reconnect` is looked at by {@linkcode open}.
   */
  constructor(options: ContextOptions = {}) {
    this.#resolved = resolveOptions(options, contextChecks);
    this.#hold = !this.#resolved.unref;
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
   * the reason of the `signal` option. With `waitForOpenD` it goes on where waiting can help.
   *
   * @example
   * ```ts
   * const context = new OpenDContext({ waitForOpenD: true });
   * context.on(Notify, ({ type }) => console.log(type)); // misses nothing
   * await context.open();
   * await context.close();
   * ```
   */
  async open(): Promise<void> {
    if (this.#state === "ready") return;
    this.#checkNotClosed();
    if (this.#state !== "new") throw new OpenDError("NOT_CONNECTED", "open() was called before: await the first call");
    this.#state = "connecting";
    const { keepAlive, reconnect, waitForOpenD } = this.#options;
    try {
      // Only a runtime that has built-in modules can have channels.
      if ("process" in globalThis) this.#diagnostics ??= (await import("./diagnostics.ts")).findDiagnostics();
      // What keeps a session up is loaded only for one that is to be kept up.
      if (keepAlive !== false || reconnect !== false || waitForOpenD) await (await this.#load()).open();
      else await this.#dial(1);
    } catch (error) {
      if (this.#state === "connecting") this.#state = "new";
      this.#news = [];
      throw error;
    }
  }

  #load(): Promise<SessionUpkeep> {
    return this.#loading ??= import("./upkeep.ts").then(({ Upkeep }) => {
      const upkeep = new Upkeep(this.#host());
      if (this.#state === "ready") upkeep.adopt(this.#connection!);
      if (this.#state === "closed") upkeep.stop(this.#reason);
      return this.#upkeep = upkeep;
    }).finally(() => {
      if (this.#upkeep === undefined) this.#loading = undefined;
    });
  }

  #host(): SessionHost {
    return {
      options: this.#options,
      requestTimeout: this.#resolved.requestTimeout,
      pushes: this.#pushes,
      hold: () => this.#hold,
      delivering: () => this.#delivering,
      dial: (attempt) => this.#dial(attempt),
      connection: () => this.#connection!,
      giveUp: (reason) => {
        if (this.#state !== "ready") return;
        this.#state = "lost";
        this.#connection!.close(reason);
      },
      emit: (event) => this.#emit(event),
      mark: (marker) => {
        for (const stream of this.#streams) stream.mark(marker as never);
      },
      end: (reason) => this.#end(reason),
    };
  }

  /** Makes one attempt. */
  async #dial(attempt: number): Promise<Connection> {
    this.#checkNotClosed();
    this.#emit({ type: "connecting", attempt });
    const { signal } = this.#resolved;
    const giveUp = this.#giveUp.signal;
    let connection: Connection | undefined = undefined;
    let gone: { readonly reason: OpenDError | undefined } | undefined;
    const options = {
      ...this.#resolved,
      unref: !this.#hold,
      // It has no say any more once the first connection stands.
      signal: signal === undefined || this.#connection !== undefined ? giveUp : AbortSignal.any([signal, giveUp]),
    };
    const opening = Connection.open(options, {
      onPush: (id, body) => this.#onPush(id, body),
      onUnknown: (id, body) => this.#onUnknown(id, body),
      onClose: (reason) => {
        gone = { reason };
        // It may be gone before anyone holds it.
        if (connection !== undefined && this.#connection === connection) this.#onClose(reason);
      },
    });
    connection = await (this.#diagnostics?.connect(attempt, options, opening) ?? opening);
    // A push that came with the handshake may have closed the context, and OpenD may have closed the connection.
    if (gone === undefined && this.#state !== "closed") {
      this.#connection = connection;
      this.#state = "ready";
      this.#stoodSince = performance.now();
      const { connID, serverVer, warning } = connection.session;
      this.#emit({ type: "ready", connID, serverVer });
      if (warning !== undefined) this.#emit({ type: "warning", message: warning });
      return connection;
    }
    connection.close();
    this.#checkNotClosed();
    throw gone?.reason;
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
   * What happens to the context, as an async iterable that ends with it: first how it is now, which is ready (with a
   * warning
   * about the connection, if there is one), connecting, lost or waiting. It buffers 1000 events, then drops the oldest.
   *
   * @example
   * ```ts
   * for await (const event of quote.status()) {
   *   if (event.type === "ready") break; // told first; then come "lost", "waiting", "gap", "restored" ...
   * }
   * ```
   */
  status(): AsyncIterableIterator<StatusEvent, undefined, undefined> {
    const queue: BoundedQueue<StatusEvent> = new BoundedQueue({
      limit: STATUS_BUFFER,
      overflow: "dropOldest",
      onReturn: () => this.#listeners.delete(queue),
    });
    for (const event of this.#news) queue.push(event);
    if (this.#state === "closed") queue.end();
    else this.#listeners.add(queue);
    return queue;
  }

  /**
   * Sends any command and resolves with its data. While the connection is lost it waits until the session stands again
   * with its subscriptions, at most its time-out; a request given up is never sent later. What waits is asked for as it was
   * at the call.
   *
   * Rejects with `OpenDArgumentError` before anything is sent when a field cannot be sent, `OpenDResponseError` when
   * OpenD refuses, `OpenDTimeoutError`, `OpenDConnectionLostError` when the connection is lost before the reply,
   * `OpenDClosedError` after the end, `OpenDLimitError` by the rules of `rateLimit`, or the signal's reason.
   * A command that changes an order never waits (`NOT_CONNECTED`), and if its reply is lost rejects with
   * `OpenDOrderOutcomeUnknownError`.
   *
   * @example
   * ```ts
   * const { basicQotList } = await quote.request(QotGetBasicQot, { securityList: ["HK.00700"] });
   * ```
   */
  async request<C2S, S2C>(command: RequestCommand<C2S, S2C>, c2s: C2S, options?: Options): Promise<S2C> {
    this.#session();
    const reply = this.#ask(command, c2s, options);
    return await (this.#diagnostics?.request(command, reply) ?? reply);
  }

  async #ask<C2S, S2C>(command: RequestCommand<C2S, S2C>, c2s: C2S, options?: Options): Promise<S2C> {
    if (this.#upkeep === undefined && command?.limit === undefined && !SUBSCRIBING.includes(command?.id)) {
      return await this.#connection!.request(command, c2s, options);
    }
    return await (this.#upkeep ?? await this.#load()).request(command, c2s, options);
  }

  /**
   * How many milliseconds OpenD's limits would make such a request wait now: 0 when it can go at once, or when nothing
   * is
   * known of a limit.
   *
   * @example
   * ```ts
   * const request = { securityList: ["HK.00700"] };
   * const milliseconds = quote.rateLimitDelay(QotGetSecuritySnapshot, request); // 0: it goes at once
   * ```
   */
  rateLimitDelay<C2S>(command: RequestCommand<C2S, unknown>, c2s: C2S): number {
    return this.#upkeep?.delay(command as RequestCommand<never, unknown>, c2s) ?? 0;
  }

  /**
   * Calls the handler with the data of every push of this kind, synchronously and in the order of arrival: the fast
   * way. A handler that throws is reported (`onError`, `status()`) and disturbs nobody else. Returns what takes the
   * handler away again.
   *
   * @throws {OpenDArgumentError} when the command is no push.
   *
   * @example
   * ```ts
   * const remove = quote.on(QotUpdateTicker, ({ tickerList }) => console.log(tickerList.length));
   * remove();
   * ```
   */
  on<S2C>(command: PushCommand<S2C>, handler: PushHandler<S2C>): () => void {
    return this.#pushes.add(command, handler);
  }

  /**
   * The pushes of a kind as an async iterable, buffered from now on. It goes on over a loss of the connection and ends
   * with
   * the context: with an error unless `close()` ended it. With `gaps` a `PushGap` stands where pushes may be missing.
   *
   * @throws {OpenDArgumentError} when the command is no push, or an option cannot be used.
   *
   * @example
   * ```ts
   * for await (const { security, tickerList } of quote.pushes(QotUpdateTicker, { securities: ["HK.00700"] })) {
   *   console.log(security.code, tickerList.length);
   *   break; // ends the stream; the subscription stays
   * }
   * ```
   */
  pushes<S2C>(command: PushCommand<S2C>, options: PushesOptions<S2C> & { gaps: true }): PushStream<S2C | PushGap>;
  pushes<S2C>(command: PushCommand<S2C>, options?: PushesOptions<S2C>): PushStream<S2C>;
  pushes<S2C>(command: PushCommand<S2C>, options: PushesOptions<S2C> = {}): PushStream<S2C> {
    const stream: PushStream<S2C> = new PushStream<S2C>(options, () => {
      remove();
      this.#streams.delete(stream);
    }, (dropped) => this.#diagnostics?.drop(command.name, dropped));
    const remove = this.on(command, (data) => stream.push(data));
    if (this.#state === "closed") stream.end();
    else this.#streams.add(stream);
    return stream;
  }

  /**
   * Lets pushes through to handlers and streams again after {@linkcode stop}. A context starts out started.
   *
   * @example
   * ```ts
   * quote.stop();
   * quote.start();
   * ```
   */
  start(): void {
    this.#checkNotClosed();
    this.#delivering = true;
  }

  /**
   * Ends the delivery of pushes: what comes until {@linkcode start} is dropped. Requests go on, and so do
   * subscriptions.
   *
   * @example
   * ```ts
   * quote.stop(); // what is pushed from here on
   * quote.start(); // up to here is dropped
   * ```
   */
  stop(): void {
    this.#delivering = false;
    this.#upkeep?.paused();
  }

  /**
   * Makes the session hold the process again.
   *
   * @example
   * ```ts
   * quote.unref();
   * quote.ref();
   * ```
   */
  ref(): void {
    this.#setHold(true);
  }

  /**
   * Lets the process end although the session stands; an open WebSocket holds it all the same, see the option `unref`.
   *
   * @example
   * ```ts
   * quote.unref(); // a program with nothing else to do may end
   * ```
   */
  unref(): void {
    this.#setHold(false);
  }

  #setHold(hold: boolean): void {
    this.#checkNotClosed();
    this.#hold = hold;
    this.#connection?.hold(hold);
    this.#upkeep?.holdChanged();
  }

  /**
   * Closes the session and resolves when the socket of its connection is gone; an attempt to connect is given up.
   * Requests
   * in flight are rejected with `OpenDClosedError`, and so are those that wait; streams end. A second call is the same
   * as
   * the first.
   *
   * @example
   * ```ts
   * const quote = await OpenQuoteContext.connect();
   * await quote.close(); // `await using` does it by itself
   * ```
   */
  async close(): Promise<void> {
    if (this.#state === "ready") {
      this.#state = "closing";
      this.#news = [];
      this.#upkeep?.stop(undefined);
      this.#connection!.close();
    } else if (this.#state !== "closing" && this.#state !== "closed") {
      this.#end(undefined);
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
    this.#diagnostics?.push(id, body.length);
    if (id === NOTIFY) this.#onNotify(body);
    if (this.#delivering) this.#pushes.deliver(id, body);
  }

  #onUnknown(id: number, body: Uint8Array): void {
    this.#emit({ type: "unknown", id });
    try {
      this.#options.onUnknown?.(id, body);
    } catch (error) {
      this.#report(error);
    }
  }

  /** The chain keeps notices in order while the first is waiting for what reads them. */
  #onNotify(body: Uint8Array): void {
    if (this.#upkeep !== undefined) return this.#upkeep.onNotify(body);
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
    if (reason !== undefined) this.#diagnostics?.loss(reason, performance.now() - this.#stoodSince);
    // Set first: whoever is told of the loss may end the session.
    if ((this.#state === "ready" || this.#state === "lost") && this.#upkeep?.reconnects) {
      this.#state = "lost";
      this.#upkeep.lost(reason!);
    } else this.#end(reason);
  }

  #end(reason: OpenDError | undefined): void {
    if (this.#state === "closed") return;
    this.#state = "closed";
    this.#news = [];
    this.#reason = reason;
    this.#upkeep?.stop(reason);
    this.#giveUp.abort(new OpenDClosedError("The context is closed: connect a new one", { cause: reason }));
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
    if (event.type === "warning") this.#news.push(event);
    if (/^(connecting|ready|lost|waiting)$/.test(event.type)) this.#news = [event];
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

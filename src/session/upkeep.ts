/**
 * What keeps a session up: notices that a connection is dead, makes another, and asks for everything again. Loaded by a
 * context that is to be kept up, and by one that subscribes.
 *
 * @module
 */

import type { RequestCommand } from "../codec/command.ts";
import { splitSymbol } from "../codec/symbol.ts";
import type { Connection } from "../connection/connection.ts";
import { OpenDArgumentError, OpenDClosedError, type OpenDError } from "../errors.ts";
import { GetGlobalState } from "../gen/get_global_state.ts";
import { KeepAlive as KeepAliveCommand } from "../gen/keep_alive.ts";
import { NotifyNotifyType, type NotifyS2C } from "../gen/notify.ts";
import { type Security, SubType } from "../gen/qot_common.ts";
import type { QotSubC2SInput } from "../gen/qot_sub.ts";
import { QotGetTicker } from "../gen/qot_get_ticker.ts";
import { QotUpdateTicker, type QotUpdateTickerS2C } from "../gen/qot_update_ticker.ts";
import { Backoff, type NextAttempt } from "./backoff.ts";
import { type SessionClock, systemClock } from "./clock.ts";
import type { SessionHost, SessionUpkeep } from "./host.ts";
import { KeepAlive } from "./keep_alive.ts";
import { readNotice } from "./notices.ts";
import { PushGap } from "./push_gap.ts";
import { isAboutCode } from "./refusals.ts";
import { RequestGate, type Subscribing } from "./request_gate.ts";
import type { Gap } from "./status.ts";
import { symbolOf } from "./subscriptions/pairs.ts";
import { restoreAll, type Restored, type SubscriptionRequestOptions, Subscriptions } from "./subscriptions.ts";
import { type BackfilledSecurity, TickOrder } from "./tick_order.ts";

/** What OpenD says when it says nothing: ten seconds in every reply that was seen. */
const USUAL_INTERVAL = 10;

/** The most ticks that OpenD gives at once, which are all it keeps of a security. */
const MOST_TICKS = 1000;

/**
 * Failures of a first connecting that no waiting cures: somebody has to change something. Not `TCP_PORT`: it is a guess, which
 * a WebSocket that was cut in its handshake leads to as well.
 */
const INCURABLE: ReadonlySet<string> = new Set([
  "NOT_OPEND",
  "WEBSOCKET_PORT",
  "ENCRYPTION_REQUIRED",
  "ENCRYPTION_UNSUPPORTED",
  "WRONG_RSA_KEY",
  "WRONG_WEBSOCKET_KEY",
]);

/** A time without pushes whose end is not known yet. */
interface OpenGap extends Pick<Gap, "from" | "of"> {
  /** Whether its marker stands in the streams. */
  marked?: boolean;
}

/** Keeps one context up. */
export class Upkeep implements SessionUpkeep {
  readonly #host: SessionHost;
  readonly #clock: SessionClock;
  readonly #backoff: Backoff | undefined;
  readonly #subscriptions: Subscriptions;
  readonly #gate: RequestGate;
  readonly #ticks = new TickOrder();
  #keepAlive: KeepAlive | undefined;
  /** Counts the connections: what was begun with one ends when there is another. */
  #generation = 0;
  #stoodSince = 0;
  #gap: OpenGap | undefined;
  /** When OpenD lost its servers, by its word or because it refuses what cannot be wrong. */
  #serversLostAt: number | undefined;
  /** What OpenD said last of its servers. */
  #servers = { qotLogined: true, trdLogined: true };
  /** Since when subscriptions are refused that may be wrong themselves. */
  #refusedSince: number | undefined;
  /** How often OpenD has said that its servers are there. */
  #found = 0;
  /** Counts the restorings: a later one takes the place of one that is under way. */
  #restores = 0;
  #pause: { readonly stop: () => void; readonly begin: () => void } | undefined;
  #stopped = false;

  /** @throws {OpenDArgumentError} when a field of the option `reconnect` cannot be used. */
  constructor(host: SessionHost) {
    this.#host = host;
    const { reconnect = true, clock = systemClock } = host.options;
    this.#clock = clock;
    this.#backoff = reconnect === false ? undefined : new Backoff(reconnect);
    this.#subscriptions = new Subscriptions({ clock });
    if (host.options.waitForOpenD && this.#backoff === undefined) {
      throw new OpenDArgumentError(
        'The option "waitForOpenD" was given with reconnect: false, which allows no second attempt: leave one of them out',
      );
    }
    this.#gate = new RequestGate(host, clock, this.#subscriptions, (c2s) => this.#subscribing(c2s));
    host.pushes.filter = (id, data) => {
      this.#mark();
      return id === QotUpdateTicker.id ? this.#ticks.filter(data as QotUpdateTickerS2C) : data;
    };
  }

  get reconnects(): boolean {
    return this.#backoff !== undefined;
  }

  async open(): Promise<void> {
    const { waitForOpenD = false, signal } = this.#host.options;
    for (let attempt = 1;;) {
      try {
        if (await this.#connect(attempt) !== undefined) this.#gate.open();
        return;
      } catch (error) {
        const cause = error as OpenDError;
        if (!waitForOpenD || this.#stopped || signal?.aborted || INCURABLE.has(cause.code)) throw error;
        const next = this.#backoff?.next(cause);
        if (next === undefined) throw error;
        attempt = next.attempt + 1;
        this.#host.emit({ type: "waiting", attempt, delay: next.delay, cause });
        const onAbort = (): void => this.#pause?.stop();
        signal?.addEventListener("abort", onAbort);
        await this.#sleep(next.delay);
        signal?.removeEventListener("abort", onAbort);
        signal?.throwIfAborted();
      }
    }
  }

  /** The connection was made by another way than {@linkcode open}: it is looked after from now on. */
  adopt(connection: Connection): void {
    this.#stands(connection);
    this.#gate.open();
  }

  request<C2S, S2C>(command: RequestCommand<C2S, S2C>, c2s: C2S, options?: SubscriptionRequestOptions): Promise<S2C> {
    return this.#gate.request(command, c2s, options);
  }

  delay(command: RequestCommand<never, unknown>, c2s: unknown): number {
    return this.#gate.delay(command, c2s);
  }

  onNotify(body: Uint8Array): void {
    const event = readNotice(body);
    if (event === undefined) return;
    this.#host.emit(event);
    if (event.type === "notice") this.#onNotice(event.notice);
  }

  /** OpenD may lose its own servers and find them again; what was subscribed there is not pushed any more. */
  #onNotice({ type, connectStatus, apiQuota }: NotifyS2C): void {
    if (type === NotifyNotifyType.APIQuota && apiQuota !== undefined) {
      this.#subscriptions.learnQuota({ total: apiQuota.subQuota });
    }
    if (type !== NotifyNotifyType.ConnStatus || connectStatus === undefined) return;
    const { qotLogined } = connectStatus;
    // What accounts push comes from servers of their own, whose loss is none to who wants nothing of them.
    const trdLogined = connectStatus.trdLogined || !this.#subscriptions.hasAccounts;
    const isBack = qotLogined > this.#servers.qotLogined || trdLogined > this.#servers.trdLogined;
    this.#servers = { qotLogined, trdLogined };
    if (!qotLogined || !trdLogined) {
      this.#serversLostAt ??= Date.now();
      if (!qotLogined && this.#host.options.backfill === true) this.#ticks.begin();
      if (!isBack) return;
    }
    this.#found++;
    const since = this.#serversLostAt ?? this.#refusedSince;
    if (since !== undefined) {
      // A new one even while an older is open: what came since stands before its marker.
      this.#gap = { from: this.#gap?.from ?? since, of: this.#gap?.of ?? "servers" };
      [this.#refusedSince, this.#serversLostAt] = [undefined, qotLogined && trdLogined ? undefined : Date.now()];
      // Also of what was refused before, and then let go.
      if (this.#host.options.backfill === true) this.#ticks.begin();
      // An unsubscribe between the batches would be undone by the next.
      this.#gate.rearranging();
      void this.#restore(this.#host.connection());
    }
  }

  lost(cause: OpenDError): void {
    this.#generation++;
    this.#keepAlive?.stop();
    this.#keepAlive = undefined;
    if (this.#backoff === undefined || this.#stopped) return;
    // A gap that was still open goes on.
    const from = this.#gap?.from ?? this.#serversLostAt ?? this.#host.connection().heardAt;
    this.#gap = { from, of: "connection" };
    this.#serversLostAt = this.#refusedSince = undefined;
    this.#gate.shut(cause);
    this.#subscriptions.connectionLost();
    // Ticks of the next connection wait for those of the gap.
    if (this.#host.options.backfill === true) this.#ticks.begin();
    this.#backoff.lasted(this.#clock.now() - this.#stoodSince);
    this.#host.emit({ type: "lost", cause });
    if (!this.#stopped) void this.#recover(cause, this.#backoff);
  }

  /**
   * A first push may repeat the last tick, and whoever subscribes asked for it; what was missed while there was no
   * subscription is no gap.
   */
  #subscribing({ securityList = [], subTypeList = [], isSubOrUnSub, isUnsubAll }: QotSubC2SInput): Subscribing {
    const securities = (): Security[] =>
      securityList.map((security) => typeof security === "string" ? splitSymbol(security) as Security : security);
    if (!isUnsubAll && !subTypeList.includes(SubType.Ticker)) return {};
    // The first ticks may come right behind the reply, so those before are forgotten now.
    if (isSubOrUnSub && !isUnsubAll) return { failed: this.#ticks.forget(securities(), false) };
    return {
      succeeded: () => {
        if (isUnsubAll) this.#ticks.forgetAll();
        else this.#ticks.forget(securities(), true);
      },
    };
  }

  /** What was not delivered for `stop()` is no gap: nobody wants it fetched. */
  paused(): void {
    this.#ticks.forgetAll();
  }

  holdChanged(): void {
    this.#pause?.begin();
  }

  stop(reason: OpenDError | undefined): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#generation++;
    this.#keepAlive?.stop();
    this.#pause?.stop();
    this.#ticks.reset();
    this.#gate.end(new OpenDClosedError("The context is closed: connect a new one", { cause: reason }));
  }

  /** Until there is a connection, or shall be none any more. */
  async #recover(first: OpenDError, backoff: Backoff): Promise<void> {
    for (let cause = first;;) {
      let next: NextAttempt | undefined;
      try {
        next = backoff.next(cause);
      } catch (error) {
        // The policy is at fault, and would be the next time.
        cause = error as OpenDError;
      }
      // The policy may have closed the context.
      if (this.#stopped) return;
      if (next === undefined) {
        this.#host.end(cause);
        return;
      }
      this.#host.emit({ type: "waiting", ...next, cause });
      if (!this.#stopped) await this.#sleep(next.delay);
      if (this.#stopped) return;
      try {
        const connection = await this.#connect(next.attempt);
        if (connection !== undefined) await this.#restore(connection);
        return;
      } catch (error) {
        if (this.#stopped) return;
        cause = error as OpenDError;
      }
    }
  }

  /** Makes a connection; undefined when it is over already: whoever is told of `ready` may close, and so may OpenD. */
  async #connect(attempt: number): Promise<Connection | undefined> {
    const generation = this.#generation;
    const connection = await this.#host.dial(attempt);
    if (generation !== this.#generation) return undefined;
    this.#stands(connection);
    return connection;
  }

  /** A connection has been made. */
  #stands(connection: Connection): void {
    this.#stoodSince = this.#clock.now();
    this.#gate.restoring();
    const { keepAliveInterval } = connection.session;
    if (this.#host.options.keepAlive === false) return;
    // Over WebSocket OpenD names no interval and has no KeepAlive: it is asked a small question when it has been silent.
    const probing = keepAliveInterval === undefined;
    const interval = probing || keepAliveInterval <= 0 ? USUAL_INTERVAL : keepAliveInterval;
    const options = { timeout: interval * 3000 };
    this.#keepAlive = new KeepAlive({
      interval,
      clock: this.#clock,
      onlyWhenSilent: probing,
      heard: () => connection.takeHeard(),
      send: () => {
        // Whether it is answered is seen by what comes; a request that fails is not reported twice.
        const asked: Promise<unknown> = probing
          ? connection.request(GetGlobalState, {}, options)
          : connection.request(KeepAliveCommand, { time: Math.floor(Date.now() / 1000) }, options);
        asked.catch(() => {});
      },
      onDead: (silence) => {
        const reason = new OpenDClosedError(`nothing came from OpenD for ${Math.round(silence / 1000)} s`);
        // The socket may take its time to be gone; nobody is to ask anything of it meanwhile.
        if (this.#backoff !== undefined) this.#gate.shut(reason);
        this.#host.giveUp(reason);
      },
      hold: () => false,
    });
  }

  /** Asks for everything again, lets requests through, and tells what may have been missed. It does not reject. */
  async #restore(connection: Connection): Promise<void> {
    const generation = this.#generation;
    const number = ++this.#restores;
    const found = this.#found;
    const over = (): boolean => generation !== this.#generation || number !== this.#restores;
    const host = this.#host;
    // An unsubscribe that is under way would be undone by being overtaken.
    await this.#gate.settled();
    if (over()) return;
    const { size } = this.#subscriptions;
    let restored: Restored;
    try {
      restored = await restoreAll(this.#subscriptions, (command, c2s) => connection.request(command, c2s));
    } catch (error) {
      // The connection is gone, and lost() has its own attempt. Should it stand, it is of no use like this.
      if (!over()) host.giveUp(error as OpenDError);
      return;
    }
    if (over()) return;
    const { subscriptions, failed } = restored;
    // What was refused before it found its servers may be taken now.
    if (failed.length > 0 && found !== this.#found) return await this.#restore(connection);
    this.#gate.open();
    if (size > 0) host.emit({ type: "restored", subscriptions, failed });
    const gap = this.#gap;
    if (size > 0) this.#mark();
    const to = Date.now();
    // OpenD may not have found its servers yet: what failed is asked for again once it says so.
    if (failed.some(({ error }) => !isAboutCode(error))) this.#serversLostAt ??= gap?.from ?? to;
    else if (failed.length > 0) this.#refusedSince ??= gap?.from ?? to;
    const securities = host.options.backfill === true ? await this.#backfill(connection) : [];
    if (over()) return;
    this.#gap = undefined;
    if (gap === undefined || size === 0) return;
    const told: Gap = { from: gap.from, to, of: gap.of };
    host.emit({
      type: "gap",
      ...told,
      backfilled: securities.map(({ security, ticks, complete }) => ({
        security: symbolOf(security),
        ticks,
        complete,
      })),
    });
  }

  /** Puts the marker of an open gap into the streams: before the first push that comes after it. */
  #mark(): void {
    const gap = this.#gap;
    if (gap === undefined || gap.marked) return;
    gap.marked = true;
    this.#host.mark(new PushGap({ from: gap.from, to: Date.now(), of: gap.of }));
  }

  /** Fetches the ticks of the gap, and delivers them before those that came since. */
  async #backfill(connection: Connection): Promise<readonly BackfilledSecurity[]> {
    const wanted = this.#subscriptions.tickerSecurities();
    const { securities } = await this.#ticks.backfill({
      securities: wanted,
      ask: async (security) => (await connection.request(QotGetTicker, { security, maxRetNum: MOST_TICKS })).tickerList,
      deliver: (data) => {
        // A handler that is given one may end the session, or stop.
        if (!this.#stopped && this.#host.delivering()) this.#host.pushes.deliverData(QotUpdateTicker.id, data);
      },
      missing: () => {
        const gap = this.#gap;
        if (gap !== undefined) this.#host.mark(new PushGap({ from: gap.from, to: Date.now(), of: gap.of }));
      },
    });
    const done = new Set(securities.map(({ security }) => symbolOf(security)));
    // Of one that had no tick before the gap nobody can tell.
    const unknown = wanted.filter((security) => !done.has(symbolOf(security)));
    return [...securities, ...unknown.map((security) => ({ security, ticks: 0, complete: false, error: undefined }))];
  }

  /** Waits; {@linkcode stop} ends it. */
  #sleep(delay: number): Promise<void> {
    const clock = this.#clock;
    const until = clock.now() + delay;
    return new Promise((resolve) => {
      let cancel: (() => void) | undefined;
      const done = (): void => {
        cancel?.();
        this.#pause = undefined;
        resolve();
      };
      const begin = (): void => {
        cancel?.();
        cancel = clock.schedule(done, Math.max(0, until - clock.now()), this.#host.hold());
      };
      this.#pause = { stop: done, begin };
      begin();
    });
  }
}

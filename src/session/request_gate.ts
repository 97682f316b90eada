/**
 * Lets requests through when the session stands and OpenD's limits have room for them.
 *
 * @module
 */

import type { RequestCommand } from "../codec/command.ts";
import { decodeMessage } from "../codec/reader.ts";
import { checkRequest } from "../connection/connection.ts";
import { checkOption, type OptionCheck } from "../connection/options.ts";
import { MOST_PENDING } from "../connection/pending.ts";
import { OpenDArgumentError, OpenDError, OpenDResponseError, OpenDTimeoutError } from "../errors.ts";
import { QotSub, type QotSubC2SInput } from "../gen/qot_sub.ts";
import type { SessionClock } from "./clock.ts";
import type { SessionHost } from "./host.ts";
import { plainCopy } from "./plain_copy.ts";
import { RateLimiter } from "./rate_limiter.ts";
import { isAboutFrequency } from "./refusals.ts";
import { type SubscriptionRequestOptions, type Subscriptions, wantsLess } from "./subscriptions.ts";

const TOO_EARLY: OptionCheck = [
  'must be "wait" or "refuse"',
  (value) => value === "wait" || value === "refuse",
];

/** What follows from what comes of a `Qot_Sub`. */
export interface Subscribing {
  readonly succeeded?: () => void;
  readonly failed?: () => void;
}

interface Waiting {
  go(): void;
  fail(reason: unknown): void;
}

/**
 * Stands before the connections of a session, and outlives them. None of its timers holds the process: the connection
 * does, or the wait for the next one.
 */
export class RequestGate {
  readonly #host: SessionHost;
  readonly #clock: SessionClock;
  readonly #subscriptions: Subscriptions;
  readonly #limiter: RateLimiter;
  readonly #subscribing: (c2s: QotSubC2SInput) => Subscribing;
  /** Requests under way that change subscriptions. */
  readonly #changing = new Set<Promise<unknown>>();
  #rearranging = false;
  /** Aborted when the connection is lost; the next has its own. */
  #loss = new AbortController();
  /** In the order they came. */
  readonly #waiting = new Set<Waiting>();
  /** Those whose subscription is too young to be given back. */
  readonly #sleeping = new Set<Waiting>();
  /** How many of those that wait are about subscriptions: what is given back meanwhile may be what they ask for. */
  #unasked = 0;
  #state: "open" | "restoring" | "lost" | "ended" = "lost";
  #reason: OpenDError | undefined;

  /** @param subscribing Told of every `Qot_Sub` right after it was sent. */
  constructor(
    host: SessionHost,
    clock: SessionClock,
    subscriptions: Subscriptions,
    subscribing: (c2s: QotSubC2SInput) => Subscribing,
  ) {
    this.#subscribing = subscribing;
    this.#host = host;
    this.#clock = clock;
    this.#subscriptions = subscriptions;
    this.#limiter = new RateLimiter({
      mode: host.options.rateLimit ?? "wait",
      clock,
      onWait: (command, delay) => host.emit({ type: "throttled", command, delay }),
    });
  }

  /** The session stands, with its subscriptions: those who wait may go, in their order. */
  open(): void {
    if (this.#state === "ended") return;
    this.#state = "open";
    this.#rearranging = false;
    for (const waiting of [...this.#waiting]) waiting.go();
  }

  /** There is a connection, but nothing is subscribed on it yet. */
  restoring(): void {
    if (this.#state !== "ended") this.#state = "restoring";
  }

  /** Everything is subscribed to anew on the connection that stands: only who wants to change that has to wait. */
  rearranging(): void {
    this.#rearranging = true;
  }

  /** When the requests under way that change subscriptions have been answered. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#changing);
  }

  /** The connection is gone. */
  shut(reason: OpenDError): void {
    if (this.#state === "ended") return;
    this.#state = "lost";
    this.#rearranging = false;
    this.#reason = reason;
    this.#loss.abort();
    this.#loss = new AbortController();
  }

  /** The session is over. */
  end(reason: OpenDError): void {
    this.#state = "ended";
    this.#reason = reason;
    for (const waiting of [...this.#waiting, ...this.#sleeping]) waiting.fail(reason);
    this.#limiter.close(reason);
  }

  /** How many milliseconds OpenD's limits would make such a request wait now. */
  delay(command: RequestCommand<never, unknown>, c2s: unknown): number {
    return this.#limiter.delay(command, c2s);
  }

  /** Sends a command when it may go. Where nothing is in its way it is sent before this returns. */
  async request<C2S, S2C>(
    command: RequestCommand<C2S, S2C>,
    c2s: C2S,
    options: SubscriptionRequestOptions = {},
  ): Promise<S2C> {
    checkRequest(command as RequestCommand<never, S2C>, c2s, options);
    checkOption("tooEarly", options.tooEarly, TOO_EARLY);
    // What is asked for when it is sent is what is wanted, whatever the caller does with the object meanwhile.
    const asked = this.#subscriptions.concerns(command.id) ? plainCopy(c2s) : undefined;
    /** So is what has to wait. */
    let kept = asked;
    if (asked !== undefined && this.#state === "lost" && this.#unasked === 0 && wantsLess(command, asked)) {
      // It is gone with the connection; all there is to do is not to ask for it again.
      this.#subscriptions.succeeded(command, asked);
      return decodeMessage(command.decodeData, new Uint8Array(0));
    }
    const whole = options.timeout ?? this.#host.requestTimeout;
    let timeout = whole;
    const closed = (): boolean => this.#state !== "open" || (this.#rearranging && asked !== undefined);
    for (;;) {
      while (closed()) {
        kept ??= plainCopy(c2s);
        const start = this.#clock.now();
        if (asked !== undefined) this.#unasked++;
        try {
          await this.#opened(command, timeout, whole, options.signal);
        } finally {
          if (asked !== undefined) this.#unasked--;
        }
        timeout = Math.max(1, timeout - (this.#clock.now() - start));
      }
      const early = asked === undefined ? 0 : this.#check(command, asked, options.tooEarly === "wait");
      if (early > 0) {
        await this.#sleep(early, options.signal);
        continue;
      }
      const turn = this.#turn(command, kept ?? c2s, options.signal);
      if (turn === undefined) break;
      kept ??= plainCopy(c2s);
      await turn;
      if (!closed()) break;
    }
    const reply = this.#host.connection().request(command, kept ?? c2s, { signal: options.signal, timeout });
    if (asked !== undefined) {
      this.#changing.add(reply);
      const done = () => this.#changing.delete(reply);
      reply.then(done, done);
    }
    const subscribing = command.id === QotSub.id ? this.#begin(asked as QotSubC2SInput) : {};
    try {
      const data = await reply;
      if (asked !== undefined) {
        this.#subscriptions.succeeded(command, asked);
        subscribing.succeeded?.();
      }
      this.#subscriptions.learnFrom(command, data);
      return data;
    } catch (error) {
      subscribing.failed?.();
      if (error instanceof OpenDResponseError && isAboutFrequency(error)) this.#limiter.penalise(command, kept ?? c2s);
      throw error;
    }
  }

  #begin(asked: QotSubC2SInput): Subscribing {
    try {
      return this.#subscribing(asked);
    } catch {
      // It cannot be understood: its own rejection says so.
      return {};
    }
  }

  /** How long a request has to wait because of what is subscribed, if it may; else it is refused for that. */
  #check(command: RequestCommand<never, unknown>, asked: unknown, wait: boolean): number {
    try {
      const early = wait ? this.#subscriptions.tooYoungFor(command, asked) : 0;
      if (early === 0) this.#subscriptions.check(command, asked);
      return early;
    } catch (error) {
      // What cannot be understood is refused where all requests are: when it is written.
      if (error instanceof OpenDArgumentError) return 0;
      throw error;
    }
  }

  /** Takes a place within OpenD's limits; undefined: it may go now. An order waits no longer than its connection stands. */
  #turn(
    command: RequestCommand<never, unknown>,
    c2s: unknown,
    signal: AbortSignal | undefined,
  ): Promise<void> | undefined {
    if (command.fills !== "packetID") return this.#limiter.acquire(command, c2s, signal);
    const loss = this.#loss.signal;
    const either = signal === undefined ? loss : AbortSignal.any([signal, loss]);
    return this.#limiter.acquire(command, c2s, either)?.catch((error: unknown) => {
      throw error === loss.reason ? notSent(command.name, this.#reason) : error;
    });
  }

  /** Waits for the session to stand. What was given up is forgotten here: it is never sent. */
  #opened(
    command: RequestCommand<never, unknown>,
    timeout: number,
    whole: number,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const reason = this.#reason;
    if (this.#state === "ended") return Promise.reject(reason);
    if (command.fills === "packetID") return Promise.reject(notSent(command.name, reason));
    if (this.#waiting.size >= MOST_PENDING) {
      return Promise.reject(
        new OpenDError("TOO_MANY_REQUESTS", `${MOST_PENDING} requests wait for the connection already`),
      );
    }
    return this.#wait(signal, (waiting) => {
      this.#waiting.add(waiting);
      const stop = timeout === Infinity ? undefined : this.#clock.schedule(
        () => waiting.fail(tooLate(command.name, whole, reason)),
        timeout,
        false,
      );
      return () => {
        this.#waiting.delete(waiting);
        stop?.();
      };
    });
  }

  #sleep(delay: number, signal: AbortSignal | undefined): Promise<void> {
    return this.#wait(signal, (waiting) => {
      const stop = this.#clock.schedule(
        () => {
          waiting.go();
        },
        delay,
        false,
      );
      this.#sleeping.add(waiting);
      return () => {
        this.#sleeping.delete(waiting);
        stop();
      };
    });
  }

  /** Until it may go, fails, or the signal has had enough; then nothing of it is left. */
  #wait(signal: AbortSignal | undefined, begin: (waiting: Waiting) => () => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const onAbort = () => waiting.fail(signal?.reason);
      const waiting: Waiting = {
        go() {
          leave();
          resolve();
        },
        fail(reason) {
          leave();
          reject(reason);
        },
      };
      const end = begin(waiting);
      const leave = () => {
        end();
        signal?.removeEventListener("abort", onAbort);
      };
      signal?.addEventListener("abort", onAbort, { once: true });
    });
  }
}

function notSent(command: string, cause: OpenDError | undefined): OpenDError {
  return new OpenDError(
    "NOT_CONNECTED",
    `${command} was not sent: the connection is lost, and what changes an order never waits for another. Decide anew when ` +
      `status() says that it is ready`,
    { cause },
  );
}

function tooLate(command: string, timeout: number, cause: OpenDError | undefined): OpenDTimeoutError {
  return new OpenDTimeoutError(
    command,
    timeout,
    { cause },
    `${command} was not sent: the session with OpenD did not stand again within ${timeout} ms; pass { timeout } to wait longer`,
  );
}

/**
 * The requests that wait for their reply.
 *
 * @module
 */

import type { RequestCommand } from "../codec/command.ts";
import { OpenDConnectionLostError, OpenDError, OpenDOrderOutcomeUnknownError, OpenDTimeoutError } from "../errors.ts";
import { startTimer, stopTimer, type Timer } from "../timer.ts";

/** More than this at once is a mistake in the program: OpenD answers in milliseconds. */
export const MOST_PENDING = 65_536;

const LARGEST_SERIAL = 0xffff_ffff;

/** The names of the commands that only ask, and change nothing however often they are sent. */
const ASKS = /Get|Request|Filter|Screen|KeepAlive|UsedQuota/;

/** The serial after this one: a u32 of the frame's header, and never 0. */
export function nextSerial(serial: number): number {
  return serial === LARGEST_SERIAL ? 1 : serial + 1;
}

/** The replay guard of a command that changes an order. */
export interface PacketGuard {
  readonly connID: bigint;
  readonly serialNo: number;
}

/** A request as it is sent. */
export interface Outgoing<S2C> {
  // The table asks nothing of what went out, so any request's type will do.
  readonly command: RequestCommand<never, S2C>;
  readonly c2s: unknown;
  /** Set for a command that changes an order. */
  readonly guard: PacketGuard | undefined;
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

interface Pending extends Outgoing<unknown> {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: unknown) => void;
  readonly timer: Timer | undefined;
  readonly onAbort: (() => void) | undefined;
}

/** One bounded table. A request leaves it once: answered, refused, timed out, aborted, or with its connection. */
export class PendingRequests {
  readonly #table = new Map<number, Pending>();

  /** Whether there is room; asked before anything is sent. */
  checkRoom(): void {
    if (this.#table.size < MOST_PENDING) return;
    throw new OpenDError(
      "TOO_MANY_REQUESTS",
      `${MOST_PENDING} requests wait for a reply already`,
    );
  }

  /** Puts a request in; it must stand here before it is written, for a reply can be fast. */
  add<S2C>(serial: number, outgoing: Outgoing<S2C>): Promise<S2C> {
    return new Promise((resolve, reject) => {
      const { command, timeout, signal } = outgoing;
      // The socket holds the process, or is meant not to; its timers follow it.
      const timer = timeout === Infinity
        ? undefined
        : startTimer(() => this.#fail(serial, new OpenDTimeoutError(command.name, timeout)), timeout, false);
      const onAbort = signal === undefined ? undefined : () => this.#fail(serial, signal.reason);
      if (onAbort !== undefined) signal?.addEventListener("abort", onAbort, { once: true });
      this.#table.set(serial, { ...outgoing, resolve, reject, timer, onAbort });
    });
  }

  /** Whose reply this is, if anyone waits for it: both numbers have to be right. A `bigint` is no serial of ours. */
  find(id: number, serial: number | bigint): RequestCommand<never, unknown> | undefined {
    const command = this.#table.get(serial as number)?.command;
    return command?.id === id ? command : undefined;
  }

  /** Settles a request with its data. */
  resolve(serial: number, data: unknown): void {
    this.#take(serial)?.resolve(data as never);
  }

  /** Settles a request that OpenD refused, or whose reply cannot be read. */
  reject(serial: number, reason: OpenDError): void {
    this.#take(serial)?.reject(reason);
  }

  /** Settles a request whose reply will not come: of one that changes an order, the outcome is unknown. */
  lose(serial: number, reason: unknown): void {
    this.#fail(serial, reason);
  }

  /**
   * Settles all of them: the connection is gone.
   *
   * @param asked Whether we closed it ourselves: then the reason is told as it is.
   */
  loseAll(reason: OpenDError, asked: boolean): void {
    for (const [serial, { command: { name }, guard }] of [...this.#table]) {
      const plain = asked || guard !== undefined;
      this.#fail(serial, plain ? reason : new OpenDConnectionLostError(name, !ASKS.test(name), reason));
    }
  }

  #fail(serial: number, reason: unknown): void {
    const pending = this.#take(serial);
    if (pending === undefined) return;
    const { command, guard, c2s } = pending;
    pending.reject(
      guard === undefined ? reason : new OpenDOrderOutcomeUnknownError(command.name, guard, c2s, { cause: reason }),
    );
  }

  #take(serial: number): Pending | undefined {
    const pending = this.#table.get(serial);
    if (pending === undefined) return undefined;
    this.#table.delete(serial);
    stopTimer(pending.timer);
    if (pending.onAbort !== undefined) pending.signal?.removeEventListener("abort", pending.onAbort);
    return pending;
  }
}

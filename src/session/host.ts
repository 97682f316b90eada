/**
 * What a context lets the part that keeps it up do with it, and what it asks of that part.
 *
 * @module
 */

import type { RequestCommand } from "../codec/command.ts";
import type { Connection } from "../connection/connection.ts";
import type { OpenDError } from "../errors.ts";
import type { ContextOptions } from "./options.ts";
import type { PushHandlers } from "./push_handlers.ts";
import type { StatusEvent } from "./status.ts";
import type { SubscriptionRequestOptions } from "./subscriptions.ts";

/** A context, seen from inside. */
export interface SessionHost {
  readonly options: Readonly<ContextOptions>;
  /** Milliseconds, with the default in place. */
  readonly requestTimeout: number;
  readonly pushes: PushHandlers;
  /** Whether timers hold the process: they do as the connection does. */
  hold(): boolean;
  /** Whether pushes are let through now. */
  delivering(): boolean;
  /** Makes one attempt to connect, tells of it, and puts the connection in place. */
  dial(attempt: number): Promise<Connection>;
  /** The connection in place, open or not. */
  connection(): Connection;
  /** Closes the open connection, for a reason that makes it a loss. */
  giveUp(reason: OpenDError): void;
  emit(event: StatusEvent): void;
  /** Puts a marker into the streams that asked for them. */
  mark(marker: unknown): void;
  /** Ends the session for good; its promises and streams are told the reason. */
  end(reason: OpenDError | undefined): void;
}

/** What keeps a context up, seen from outside. */
export interface SessionUpkeep {
  /** Connects for the first time. */
  open(): Promise<void>;
  /** How many milliseconds OpenD's limits would make such a request wait now. */
  delay(command: RequestCommand<never, unknown>, c2s: unknown): number;
  /** Sends a command when the session stands and OpenD's limits let it. */
  request<C2S, S2C>(command: RequestCommand<C2S, S2C>, c2s: C2S, options?: SubscriptionRequestOptions): Promise<S2C>;
  /** OpenD's own notice has come. The body is lent for the time of the call. */
  onNotify(body: Uint8Array): void;
  /** Whether a session goes on when its connection is lost. */
  readonly reconnects: boolean;
  /** The connection is gone, and nobody asked for that: another is to be made. */
  lost(cause: OpenDError): void;
  /** Pushes are not let through from now on. */
  paused(): void;
  /** Whether the process is held has changed. */
  holdChanged(): void;
  /** The context closes: nothing of it may be left to happen. With the reason unless `close()` asked for it. */
  stop(reason: OpenDError | undefined): void;
}

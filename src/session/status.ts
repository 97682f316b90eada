/**
 * What happens to a context, as data.
 *
 * @module
 */

import type { SubType } from "../gen/qot_common.ts";
import type { OpenDError } from "../errors.ts";
import type { NotifyS2C } from "../gen/notify.ts";

/**
 * A time in which pushes may have been missed; one that begins while another is open goes with it. Both ends are
 * milliseconds since the epoch, by this machine's clock. Told by {@linkcode OpenDContext.status}.
 */
export interface Gap {
  /** When something was last heard of OpenD before it. */
  readonly from: number;
  /** When the subscriptions stood again. */
  readonly to: number;
  /** What was lost: our connection to OpenD, or OpenD's own to its servers. */
  readonly of: "connection" | "servers";
}

/**
 * What came of the missed ticks of one security. Every one whose ticks are subscribed to is told of. Told by
 * {@linkcode OpenDContext.status}.
 */
export interface Backfilled {
  /** Such as `"HK.00700"`. */
  readonly security: string;
  /** How many ticks were fetched and delivered. */
  readonly ticks: number;
  /**
   * Whether none is missing. Not so when they were more than the latest 1000, which is what OpenD keeps, or asking failed;
   * and not known, so false, where no tick of it had come before the gap.
   */
  readonly complete: boolean;
}

/**
 * A subscription that could not be restored. It is kept, and asked for again at the next restoring. Told by {@linkcode
 * OpenDContext.status}.
 */
export interface RestoreFailure {
  /** The securities, as symbols (`"HK.00700"`); empty for the pushes of trading accounts. */
  readonly securities: readonly string[];
  /** The kinds of data; empty for the pushes of trading accounts. */
  readonly subTypes: readonly SubType[];
  /** Why. */
  readonly error: OpenDError;
}

/** One thing that happened; `type` tells which. Told by {@linkcode OpenDContext.status}. */
export type StatusEvent =
  /** An attempt to connect begins: the first is 1, and counting begins anew after a session that lasted. */
  | { readonly type: "connecting"; readonly attempt: number }
  /** The session stands: told first to whoever asks while it does. */
  | { readonly type: "ready"; readonly connID: bigint; readonly serverVer: number | undefined }
  /** The connection is gone. What was in flight has been rejected. */
  | { readonly type: "lost"; readonly cause: OpenDError }
  /** The next attempt comes after `delay` milliseconds; `cause` is why the one before it failed, or why one is needed. */
  | { readonly type: "waiting"; readonly attempt: number; readonly delay: number; readonly cause: OpenDError }
  /** Every subscription has been asked for again; `failed` has those that OpenD refused. */
  | { readonly type: "restored"; readonly subscriptions: number; readonly failed: readonly RestoreFailure[] }
  /** Pushes may have been missed. With the option `backfill` their ticks were fetched: `backfilled` tells what came of it. */
  | ({ readonly type: "gap"; readonly backfilled: readonly Backfilled[] } & Gap)
  /** OpenD's own notice: login state, quote rights, program status. Needs `recvNotify`. */
  | { readonly type: "notice"; readonly notice: NotifyS2C }
  /** A handler of yours threw, or the promise of one rejected. The connection and the other handlers go on. */
  | { readonly type: "handlerFailed"; readonly push: string; readonly error: unknown }
  /** A push could not be read: it is not what the schema says. Only that push is lost. */
  | { readonly type: "unreadable"; readonly push: string; readonly error: OpenDError }
  /** A packet nobody waits for: a reply that came after its time-out, or a push newer than the schema. */
  | { readonly type: "unknown"; readonly id: number }
  /** A request waits for OpenD's limit to let it through, `delay` milliseconds from now. */
  | { readonly type: "throttled"; readonly command: string; readonly delay: number }
  /** Something that works, but that you should know of. */
  | { readonly type: "warning"; readonly message: string }
  /** The end: with the reason unless `close()` asked for it. */
  | { readonly type: "closed"; readonly reason: OpenDError | undefined };

/**
 * What happens to a context, as data.
 *
 * @module
 */

import type { OpenDError } from "../errors.ts";
import type { NotifyS2C } from "../gen/notify.ts";

/** One thing that happened; `type` tells which. */
export type StatusEvent =
  /** The session stands: told first to whoever asks while it does. */
  | { readonly type: "ready"; readonly connID: bigint; readonly serverVer: number | undefined }
  /** OpenD's own notice: login state, quote rights, program status. Needs `recvNotify`. */
  | { readonly type: "notice"; readonly notice: NotifyS2C }
  /** A handler of yours threw, or the promise of one rejected. The connection and the other handlers go on. */
  | { readonly type: "handlerFailed"; readonly push: string; readonly error: unknown }
  /** A push could not be read: it is not what the schema says. Only that push is lost. */
  | { readonly type: "unreadable"; readonly push: string; readonly error: OpenDError }
  /** A packet nobody waits for: a reply that came after its time-out, or a push newer than the schema. */
  | { readonly type: "unknown"; readonly id: number }
  /** Something that works, but that you should know of. */
  | { readonly type: "warning"; readonly message: string }
  /** The end: with the reason unless `close()` asked for it. */
  | { readonly type: "closed"; readonly reason: OpenDError | undefined };

/**
 * The sessions of the US that a request is about.
 *
 * @module
 */

import { Session } from "../gen/common.ts";
import type { Scope } from "./market/sessions/hours.ts";

/** What the fields of a subscription or of a request for history come to. `session` counts where it is given. */
export function scopeOf(session: Session | undefined, extendedTime: boolean | undefined): Scope {
  switch (session) {
    case Session.RTH:
      return "regular";
    case Session.ETH:
      return "extended";
    case Session.ALL:
      return "all";
    default:
      return extendedTime === true ? "extended" : "regular";
  }
}

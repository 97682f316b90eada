/**
 * OpenD's own notices, read in a module of their own: they are few and their schema is large, so it is loaded when the
 * first one comes for somebody.
 *
 * @module
 */

import { decodeMessage } from "../codec/reader.ts";
import type { OpenDError } from "../errors.ts";
import { Notify } from "../gen/notify.ts";
import type { StatusEvent } from "./status.ts";

/** What a notice says, or that it could not be read. Undefined: it says nothing. */
export function readNotice(body: Uint8Array): StatusEvent | undefined {
  try {
    const notice = decodeMessage(Notify.decode, body).s2c;
    return notice === undefined ? undefined : { type: "notice", notice };
  } catch (error) {
    return { type: "unreadable", push: Notify.name, error: error as OpenDError };
  }
}

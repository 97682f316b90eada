/**
 * A limit for messages that can hold themselves, so that damaged bytes cannot exhaust the stack. Apart from the reader, for
 * OpenD's schema has none of them yet.
 *
 * @module
 */

import { OpenDProtocolError } from "../errors.ts";
import { NESTING_LIMIT, type Reader } from "./reader.ts";

/** Counts a message in. */
export function enter(reader: Reader, message: string): void {
  if (++reader.depth > NESTING_LIMIT) {
    throw new OpenDProtocolError("BAD_MESSAGE", `Reading "${message}" found it nested over ${NESTING_LIMIT} deep`);
  }
}

/** Counts it out. */
export function leave(reader: Reader): void {
  reader.depth--;
}

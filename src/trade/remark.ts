/**
 * Remarks: what an order is found by when the reply to it was lost.
 *
 * @module
 */

import { OpenDArgumentError } from "../errors.ts";

/** The most bytes of UTF-8 that OpenD takes. */
const LONGEST = 64;

/** What a remark of ours begins with. */
const PREFIX = "oc-";

/** A remark that no other order has: `oc-` and 96 random bits in hex. */
export function uniqueRemark(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  let remark = PREFIX;
  for (const byte of bytes) remark += byte.toString(16).padStart(2, "0");
  return remark;
}

/**
 * Checks a remark.
 *
 * @throws {OpenDArgumentError} when it is longer than 64 bytes of UTF-8, or cannot be written as UTF-8.
 */
export function checkRemark(remark: string): void {
  if (typeof remark !== "string") {
    throw new OpenDArgumentError(`The remark was given as ${typeof remark}; a text is wanted`);
  }
  const bytes = new TextEncoder().encode(remark);
  if (bytes.length > LONGEST) {
    throw new OpenDArgumentError(
      `The remark "${remark.slice(0, 40)}..." has ${bytes.length} bytes of UTF-8; OpenD takes ${LONGEST} at most`,
    );
  }
  if (new TextDecoder(undefined, { ignoreBOM: true }).decode(bytes) !== remark) {
    throw new OpenDArgumentError(
      "The remark has half a surrogate pair, which is no character: it could not be looked up by",
    );
  }
}

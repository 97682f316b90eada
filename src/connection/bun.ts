/**
 * What is worth doing another way on Bun. The results are the same; only a connection on Bun loads it.
 *
 * @module
 */

import { useBunText } from "../codec/bun_text.ts";
import { useBunDigest } from "../wire/bun_digest.ts";

/** Makes use of what Bun has, from now on, in the whole process. */
export function tuneForBun(): void {
  useBunText();
  useBunDigest();
}

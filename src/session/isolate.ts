/**
 * One bad code must not cost a whole batch: OpenD refuses all of it and leaves it to us to find out which.
 *
 * @module
 */

import type { OpenDResponseError } from "../errors.ts";
import type { SecurityInput } from "../gen/qot_common.ts";
import { isAboutCode } from "./refusals.ts";
import { halve } from "./subscriptions/batches.ts";
import { symbolOf } from "./subscriptions/pairs.ts";

/** A security that OpenD refused on its own. Told by requests with {@linkcode IsolateOptions}. */
export interface RefusedSecurity {
  /** Its symbol, such as `"HK.99999"`. */
  readonly security: string;
  /** OpenD's refusal of a request for this security alone. */
  readonly error: OpenDResponseError;
}

/** What {@linkcode isolate} resolves with. */
export interface Isolated<T> {
  /** The answers, in the order of what was asked for; none when all was refused. */
  readonly answers: readonly T[];
  /** The securities without an answer, in the order they were given in. */
  readonly refused: readonly RefusedSecurity[];
}

/** What {@linkcode askInParts} resolves with. */
export interface PartsAsked<P, T> {
  readonly answers: readonly T[];
  readonly refused: readonly { readonly part: P; readonly error: OpenDResponseError }[];
}

/**
 * Asks for securities; when OpenD refuses because of one of them, asks for the halves, and so on until the bad ones
 * stand alone. One request when all are good, about twice the binary logarithm of their number for each bad one; one
 * after the other.
 *
 * Rejects with what `ask` rejects with when that is not about a code: a limit, a time-out, the end of the connection.
 */
export async function isolate<T>(
  securities: readonly SecurityInput[],
  ask: (some: readonly SecurityInput[]) => Promise<T>,
): Promise<Isolated<T>> {
  // Without any there is nothing to blame: whatever comes of it is the caller's.
  if (!Array.isArray(securities) || securities.length === 0) return { answers: [await ask(securities)], refused: [] };
  const { answers, refused } = await askInParts([...securities] as readonly SecurityInput[], halve, ask);
  return { answers, refused: refused.map(({ part, error }) => ({ security: symbolOf(part[0]!), error })) };
}

/** Asks for a whole, and for parts of it where it is refused because of a code; `split` cannot part the smallest. */
export async function askInParts<P, T>(
  whole: P,
  split: (part: P) => readonly [P, P] | undefined,
  ask: (part: P) => Promise<T>,
): Promise<PartsAsked<P, T>> {
  const answers: T[] = [];
  const refused: { part: P; error: OpenDResponseError }[] = [];
  /** Resolves with whether it was answered in one. */
  async function take(part: P, isRefused: boolean): Promise<boolean> {
    const halves = split(part);
    // The smallest part is always asked for: its error is its own.
    if (halves === undefined || !isRefused) {
      try {
        answers.push(await ask(part));
        return true;
      } catch (error) {
        if (!isAboutCode(error)) throw error;
        if (halves === undefined) {
          refused.push({ part, error });
          return false;
        }
      }
    }
    // Where the first half is fine, the fault is in the second.
    const isFirstFine = await take(halves[0], false);
    await take(halves[1], isFirstFine);
    return false;
  }
  await take(whole, false);
  return { answers, refused };
}

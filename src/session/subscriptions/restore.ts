/**
 * Asking for everything again, on a connection that has nothing yet.
 *
 * @module
 */

import type { RequestCommand } from "../../codec/command.ts";
import { OpenDClosedError, OpenDError, type OpenDErrorCode } from "../../errors.ts";
import { askInParts } from "../isolate.ts";
import { isAboutCode } from "../refusals.ts";
import type { RestoreFailure } from "../status.ts";
import { type RestoreRequest, split } from "./batches.ts";
import type { Subscriptions } from "./registry.ts";

/** How many requests wait for their replies at once: one takes OpenD some 50 ms, and it answers them in order. */
const CONCURRENCY = 4;

/** Failures after which no other request can succeed either. */
const ENDS: readonly OpenDErrorCode[] = ["CLOSED", "CONNECTION_LOST", "NOT_CONNECTED"];

/** What {@linkcode restoreAll} resolves with: what the status event `restored` tells. */
export interface Restored {
  /** How many subscriptions stand again. */
  readonly subscriptions: number;
  /** Those that do not; they stay wanted. */
  readonly failed: readonly RestoreFailure[];
}

/**
 * Asks for everything that is wanted again. A batch that OpenD refuses because of a security in it is asked for in
 * parts; what fails is listed and stops nothing.
 *
 * Rejects with the error of `send` when that is the end of the connection, or no `OpenDError` at all; nothing more is
 * sent then.
 *
 * @param send Sends a request on the new connection, without checking it against `subscriptions`.
 */
export async function restoreAll(
  subscriptions: Subscriptions,
  send: (command: RequestCommand<unknown, unknown>, c2s: unknown) => Promise<unknown>,
  concurrency: number = CONCURRENCY,
): Promise<Restored> {
  const requests = subscriptions.restore();
  const failed = requests.map((): Failure[] => []);
  let count = 0;
  let next = 0;
  let isOver = false;

  async function restore(request: RestoreRequest, failures: Failure[]): Promise<void> {
    const { refused } = await askInParts(request, split, async (part) => {
      // Another batch has seen the end: whatever is sent now would only see it too.
      if (isOver) throw new OpenDClosedError("The connection was lost while the subscriptions were restored");
      try {
        await send(part.command, part.c2s);
        count += subscriptions.restored(part);
      } catch (error) {
        // Refused because of a code: the parts will tell which. Anything else is the failure of this part as it is.
        if (!(error instanceof OpenDError) || ENDS.includes(error.code) || isAboutCode(error)) throw error;
        failures.push({ part, error });
      }
    });
    failures.push(...refused);
  }

  async function work(): Promise<void> {
    while (next < requests.length) {
      const index = next++;
      try {
        await restore(requests[index]!, failed[index]!);
      } catch (error) {
        isOver = true;
        throw error;
      }
    }
  }

  await Promise.all(Array.from({ length: Math.max(1, concurrency) }, work));
  return { subscriptions: count, failed: joined(failed.flat()) };
}

interface Failure {
  readonly part: RestoreRequest;
  readonly error: OpenDError;
}

/** As they are told: what failed of one security for one reason is one failure. */
function joined(failures: readonly Failure[]): RestoreFailure[] {
  const told = new Map<string, RestoreFailure>();
  for (const { part, error } of failures) {
    const { securities, subTypes } = part.of;
    const key = JSON.stringify([part.command.id, securities, error.message]);
    const known = told.get(key);
    if (known === undefined) told.set(key, { securities, subTypes, error });
    else told.set(key, { ...known, subTypes: [...new Set([...known.subTypes, ...subTypes])] });
  }
  return [...told.values()];
}

/**
 * OpenD takes a subscription back only after a minute.
 *
 * @module
 */

import { OpenDLimitError } from "../../errors.ts";
import { subTypeName, symbolOf } from "./pairs.ts";
import type { Wanted } from "./table.ts";

/** How long a subscription must be held, in milliseconds: the documents say a minute. */
export const MINIMUM_HOLD = 60_000;

/** How long until all of them can be given back, in milliseconds: 0 when they can be at once. */
export function waitOf(wanted: Iterable<Wanted>, now: number): number {
  let wait = 0;
  for (const { since } of wanted) {
    // OpenD counts from when it subscribed, which was before its reply came: we never go too early.
    if (since !== undefined) wait = Math.max(wait, Math.ceil(since + MINIMUM_HOLD - now));
  }
  return wait;
}

/** @throws {OpenDLimitError} `SUBSCRIPTION_TOO_YOUNG`, when one of them cannot be given back yet. */
export function checkAges(command: string, wanted: readonly Wanted[], now: number): void {
  const wait = waitOf(wanted, now);
  if (wait === 0) return;
  const young = wanted.filter((pair) => waitOf([pair], now) > 0);
  const { security, subType } = young[0]!;
  const others = young.length > 1 ? ` and ${young.length - 1} more` : "";
  throw new OpenDLimitError(
    "SUBSCRIPTION_TOO_YOUNG",
    `${command} would give "${symbolOf(security)}" ${
      subTypeName(subType)
    }${others} back, which OpenD takes only after ` +
      `${MINIMUM_HOLD / 1000} s: try again in ${wait} ms, or pass { tooEarly: "wait" }`,
    { command, retryAfter: wait },
  );
}

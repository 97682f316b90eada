/**
 * The subscription quota: what is certain to exceed it is not sent.
 *
 * @module
 */

import { OpenDLimitError } from "../../errors.ts";
import { QotMarket, type Security } from "../../gen/qot_common.ts";
import { type Pair, pairKey } from "./pairs.ts";
import type { PairTable } from "./table.ts";

/**
 * What OpenD told of its quota: the two figures of `GetSubInfo`, or the whole of it, as `GetUserInfo` and the notice
 * `APIQuota` name it (`subQuota`).
 */
export type KnownQuota = { readonly used: number; readonly remain: number } | { readonly total: number };

/**
 * Whether a security surely costs a unit of the quota. Option contracts have a quota of their own, a unit of it is a
 * whole chain, and the documents contradict each other about crypto: what does not look like a stock, an index or a
 * fund of these markets is left to OpenD.
 */
export function costsQuota({ market, code }: Readonly<Security>): boolean {
  switch (market) {
    case QotMarket.HK_Security:
      return /^\d{5,6}$/.test(code);
    case QotMarket.US_Security:
      return /^\.?[A-Z]+([.-][A-Z]+)?$/.test(code);
    case QotMarket.CNSH_Security:
    case QotMarket.CNSZ_Security:
      // Options on funds have eight figures.
      return /^\d{6}$/.test(code);
    default:
      return false;
  }
}

/**
 * Checks that this connection alone would not hold more than the whole quota. What other connections hold is not
 * counted: a pair costs once for all connections of an OpenD, so theirs may be the same as ours.
 *
 * @throws {OpenDLimitError} `SUBSCRIPTION_QUOTA`.
 */
export function checkQuota(command: string, pairs: readonly Pair[], table: PairTable, total: number): void {
  const more = new Set<string>();
  for (const pair of pairs) {
    if (table.get(pair)?.since === undefined && costsQuota(pair.security)) {
      more.add(pairKey(pair));
    }
  }
  if (more.size === 0) return;
  let held = 0;
  for (const { security, since } of table.values()) if (since !== undefined && costsQuota(security)) held++;
  if (held + more.size <= total) return;
  throw new OpenDLimitError(
    "SUBSCRIPTION_QUOTA",
    `${command} asks for ${more.size} subscriptions more, with ${held} held, of a quota of ${total}: ask for less, or ` +
      `unsubscribe from what is not needed (each pair of a security and a kind of data is one)`,
    { command },
  );
}

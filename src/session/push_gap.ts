/**
 * The place of a gap in a stream of pushes.
 *
 * @module
 */

import type { Gap } from "./status.ts";

/**
 * Stands in a stream of pushes (with the option `gaps`) where pushes may be missing: what was taken before it came
 * before the gap, and what is taken after it came after.
 *
 * @example
 * ```ts
 * for await (const item of quote.pushes(QotUpdateTicker, { gaps: true })) {
 *   if (item instanceof PushGap) console.log(`nothing for ${item.to - item.from} ms`);
 *   else if (item.tickerList.length > 0) break;
 * }
 * ```
 */
export class PushGap implements Gap {
  /** No push has this field. */
  readonly kind = "gap";
  /** When something was last heard of OpenD before it: milliseconds since the epoch, by this machine's clock. */
  readonly from: number;
  /** When the first push after it came, or the subscriptions stood again, whichever was first, by the same clock. */
  readonly to: number;
  /** What was lost: our connection to OpenD, or OpenD's own to its servers. */
  readonly of: "connection" | "servers";

  constructor({ from, to, of }: Gap) {
    this.from = from;
    this.to = to;
    this.of = of;
  }

  /**
   * The one that stands for both, where nothing is left between them: of the connection if either is.
   *
   * @example
   * ```ts
   * import { PushGap } from "@opend/client";
   *
   * const one = new PushGap({ from: 1_000, to: 2_000, of: "servers" });
   * const { from, to, of } = one.merge(new PushGap({ from: 5_000, to: 6_000, of: "connection" }));
   * console.log(from, to, of); // 1000 6000 "connection"
   * ```
   */
  merge(later: PushGap): PushGap {
    return new PushGap({
      from: Math.min(this.from, later.from),
      to: Math.max(this.to, later.to),
      of: this.of === "connection" ? this.of : later.of,
    });
  }
}

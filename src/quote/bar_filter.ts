/**
 * Which K-lines are wanted.
 *
 * @module
 */

import type { KLine, KLType, RehabType } from "../gen/qot_common.ts";
import type { QotUpdateKLS2C } from "../gen/qot_update_kl.ts";
import { isLater } from "../session/tick_position.ts";
import { checkFilter, keep, makeFilter, type PushFilter, SOME, YES_NO } from "./push_filter.ts";

/**
 * What {@linkcode barFilter} lets through. Everything that is not said goes through.
 *
 * @example
 * ```ts
 * import { barFilter, type BarFilterOptions, KLType } from "@opend/client";
 *
 * const options: BarFilterOptions = { klTypes: [KLType._1Min], closed: true };
 * const minutes = barFilter(options);
 * ```
 */
export interface BarFilterOptions {
  /** Bars with nothing but a time (`isBlank`). @default true */
  blank?: boolean | undefined;
  /** Only pushes of these periods. @default all */
  klTypes?: readonly KLType[] | undefined;
  /** Only pushes of these adjustments. @default all */
  rehabTypes?: readonly RehabType[] | undefined;
  /** Each bar once, when the next of its security, period and adjustment begins; else at every change. @default false */
  closed?: boolean | undefined;
}

/** A filter of K-lines, which with `closed` remembers the latest bar of each series. Made by {@linkcode barFilter}. */
export interface BarFilter extends PushFilter<QotUpdateKLS2C, KLine> {
  /**
   * Forgets the bars that it remembers. Call it when `status()` tells `lost`: they may change unseen, and would be taken for
   * closed as they were. A `PushGap` and the event `gap` tell it too late, for a push may have come by then.
   */
  reset(): void;
}

const CHECKS = { blank: YES_NO, closed: YES_NO, klTypes: SOME, rehabTypes: SOME } as const;

/**
 * A filter of K-lines, for handlers, streams and lists. A push of which no bar is wanted is not delivered; of the others
 * `klList` is shortened, and nothing is copied where nothing is left out. Without options everything goes through.
 *
 * OpenD pushes a bar whenever it changes and does not say which change was its last. With `closed` a bar comes when a
 * later one of the same security, period and adjustment is pushed: that may be long after its end in a quiet market, and
 * the last bar of a day comes with the first of the next. The first push, from OpenD's cache, counts as any other. A bar
 * that changes after a later one began comes again. A filter with `closed` remembers the latest bar of each series: make
 * one for each handler or stream, and `reset()` it when the connection is lost.
 *
 * `items` takes bars of one series, oldest first; with `closed` it leaves out the last one, which may change still. There,
 * `klTypes` and `rehabTypes` have no say, for a bar does not tell its own.
 *
 * @throws {OpenDArgumentError} when an option is unknown or has a value that it cannot have.
 *
 * @example
 * ```ts
 * import { barFilter, KLType, klSubscription, OpenQuoteContext, QotUpdateKL } from "@opend/client";
 *
 * await using quote = await OpenQuoteContext.connect();
 * const closed = barFilter({ closed: true, blank: false });
 * quote.on(QotUpdateKL, closed.handler(({ klList }) => {
 *   // each minute once, when it is over
 * }));
 * const { subTypes, options } = klSubscription(KLType._1Min);
 * await quote.subscribe(["HK.00700"], subTypes, options);
 * ```
 */
export function barFilter(options: BarFilterOptions = {}): BarFilter {
  checkFilter("barFilter", options, CHECKS);
  const { blank = true, closed = false } = options;
  const klTypes = options.klTypes === undefined ? undefined : new Set(options.klTypes);
  const rehabTypes = options.rehabTypes === undefined ? undefined : new Set(options.rehabTypes);
  const latest = new Map<string, KLine>();
  const unblank = (bars: readonly KLine[]): readonly KLine[] => blank ? bars : keep(bars, ({ isBlank }) => !isBlank);

  /** Those that are over; the latest is remembered until it is. */
  const over = ({ security, klType, rehabType, klList }: QotUpdateKLS2C): readonly KLine[] => {
    const series = `${security.market}.${security.code} ${klType} ${rehabType}`;
    const done: KLine[] = [];
    for (const bar of klList) {
      const last = latest.get(series);
      if (last !== undefined && isLater(last, bar)) {
        done.push(bar);
        continue;
      }
      if (last !== undefined && isLater(bar, last)) done.push(last);
      latest.set(series, bar);
    }
    return done;
  };

  const pick = (push: QotUpdateKLS2C): QotUpdateKLS2C | undefined => {
    if (klTypes !== undefined && !klTypes.has(push.klType)) return undefined;
    if (rehabTypes !== undefined && !rehabTypes.has(push.rehabType)) return undefined;
    const klList = unblank(closed ? over(push) : push.klList);
    if (klList === push.klList) return push;
    return klList.length === 0 ? undefined : { ...push, klList };
  };
  const items = (bars: readonly KLine[]): readonly KLine[] => unblank(closed ? bars.slice(0, -1) : bars);
  return Object.assign(makeFilter(pick, items), { reset: () => latest.clear() });
}

/**
 * What a subscription to K-lines is made of.
 *
 * @module
 */

import { OpenDArgumentError } from "../errors.ts";
import { type KLType, RehabType, type SubType } from "../gen/qot_common.ts";
import { subTypeOf } from "./periods.ts";

/** What {@linkcode klSubscription} makes: what `subscribe` takes. */
export interface KLSubscription {
  /** The kinds of data to subscribe to, one a period, in the order of the periods. */
  readonly subTypes: readonly SubType[];
  /** The options to subscribe with. */
  readonly options: {
    /** The adjustments that are pushed. */
    readonly rehabTypes: readonly RehabType[];
  };
}

/**
 * What to hand to `subscribe` for K-lines of one or several periods, in one or several adjustments. Each period costs a
 * unit of the subscription quota for each security; each adjustment is a push of its own and costs none.
 *
 * Without adjustments bars are forward-adjusted, as OpenD's default is.
 *
 * @throws {OpenDArgumentError} when a period or an adjustment is none that this client knows, or a list is empty.
 *
 * @example
 * ```ts
 * import { klSubscription, KLType, OpenQuoteContext, QotUpdateKL, RehabType } from "@opend/client";
 *
 * await using quote = await OpenQuoteContext.connect();
 * quote.on(QotUpdateKL, ({ klType, rehabType, klList }) => {
 *   // KLType._1Min or KLType.Day, as traded and forward-adjusted
 * });
 * const bars = klSubscription([KLType._1Min, KLType.Day], [RehabType.None, RehabType.Forward]);
 * await quote.subscribe(["US.AAPL"], bars.subTypes, bars.options);
 * ```
 */
export function klSubscription(
  periods: KLType | readonly KLType[],
  adjustments: RehabType | readonly RehabType[] = RehabType.Forward,
): KLSubscription {
  const klTypes: readonly KLType[] = Array.isArray(periods) ? periods : [periods];
  const rehabTypes: readonly RehabType[] = Array.isArray(adjustments) ? adjustments : [adjustments];
  if (klTypes.length === 0) {
    throw new OpenDArgumentError("klSubscription takes at least one period, such as KLType.Day");
  }
  const subTypes = new Set(klTypes.map((klType) => {
    const subType = subTypeOf(klType);
    if (subType !== undefined) return subType;
    throw new OpenDArgumentError(
      `klSubscription was given ${klType} as a period: one of KLType is wanted, such as KLType.Day`,
    );
  }));
  const known: readonly number[] = Object.values(RehabType);
  const wrong = rehabTypes.find((rehabType) => !known.includes(rehabType));
  if (wrong !== undefined || rehabTypes.length === 0) {
    throw new OpenDArgumentError(
      `klSubscription was given ${
        wrong ?? "none"
      } as an adjustment: one or more of RehabType are wanted, such as RehabType.None`,
    );
  }
  return { subTypes: [...subTypes], options: { rehabTypes: [...new Set(rehabTypes)] } };
}

/**
 * Periods of K-lines: as subscriptions number them, and as requests and pushes do.
 *
 * @module
 */

import { KLType, SubType } from "../gen/qot_common.ts";

/** What the compiler refuses to leave out: every period that the schema knows. */
type Periods = Readonly<Record<Exclude<KLType, typeof KLType.Unknown>, SubType>>;

let known: Periods | undefined;

function periods(): Periods {
  return known ??= {
    [KLType._1Min]: SubType.KL_1Min,
    [KLType._3Min]: SubType.KL_3Min,
    [KLType._5Min]: SubType.KL_5Min,
    [KLType._10Min]: SubType.KL_10Min,
    [KLType._15Min]: SubType.KL_15Min,
    [KLType._30Min]: SubType.KL_30Min,
    [KLType._60Min]: SubType.KL_60Min,
    [KLType._120Min]: SubType.KL_120Min,
    [KLType._180Min]: SubType.KL_180Min,
    [KLType._240Min]: SubType.KL_240Min,
    [KLType.Day]: SubType.KL_Day,
    [KLType.Week]: SubType.KL_Week,
    [KLType.Month]: SubType.KL_Month,
    [KLType.Quarter]: SubType.KL_Qurater,
    [KLType.Year]: SubType.KL_Year,
  };
}

/**
 * The period of the K-lines that a subscription brings: what {@linkcode QotUpdateKL} pushes and what requests for the same
 * bars take. `undefined` for subscriptions of anything else (quotes, order books, ticks, ...) and for numbers that are
 * newer than this client.
 *
 * @example
 * ```ts
 * import { KLType, klTypeOf, SubType } from "@opend/client";
 *
 * klTypeOf(SubType.KL_5Min) === KLType._5Min; // although the one is 7 and the other 6
 * klTypeOf(SubType.Ticker); // undefined
 * ```
 */
export function klTypeOf(subType: SubType): KLType | undefined {
  for (const [klType, partner] of Object.entries(periods())) if (partner === subType) return Number(klType) as KLType;
  return undefined;
}

/**
 * What to subscribe to for K-lines of a period. `undefined` for {@linkcode KLType}'s `Unknown` and for numbers that are
 * newer than this client.
 *
 * @example
 * ```ts
 * import { KLType, OpenQuoteContext, subTypeOf } from "@opend/client";
 *
 * await using quote = await OpenQuoteContext.connect();
 * const subType = subTypeOf(KLType.Day);
 * if (subType !== undefined) await quote.subscribe(["HK.00700"], [subType]);
 * ```
 */
export function subTypeOf(klType: KLType): SubType | undefined {
  const partners: Readonly<Record<number, SubType | undefined>> = periods();
  return Object.hasOwn(partners, klType) ? partners[klType] : undefined;
}

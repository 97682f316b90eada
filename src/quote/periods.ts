/**
 * Periods of K-lines: as subscriptions number them, and as requests and pushes do.
 *
 * @module
 */

import { OpenDArgumentError } from "../errors.ts";
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

/**
 * The names of the periods of K-lines: those of {@linkcode KLType} without its underline. Wanted by {@linkcode
 * klPeriod}.
 */
export type KLPeriodName = {
  [Name in keyof typeof KLType]: Name extends "Unknown" ? never : Name extends `_${infer Rest}` ? Rest : Name;
}[keyof typeof KLType];

/** A period of K-lines in both numberings. Found by {@linkcode klPeriod}. */
export interface KLPeriod {
  /** What requests and pushes call it. */
  readonly klType: KLType;
  /** What subscriptions call it. */
  readonly subType: SubType;
}

/**
 * A period of K-lines by its name, such as `"5Min"`, `"Day"` or `"Quarter"`, in both numberings.
 *
 * @throws {OpenDArgumentError} when no period has this name.
 *
 * @example
 * ```ts
 * import { klPeriod, OpenQuoteContext, RehabType } from "@opend/client";
 *
 * await using quote = await OpenQuoteContext.connect();
 * const { klType, subType } = klPeriod("5Min");
 * await quote.subscribe(["HK.00700"], [subType]);
 * const bars = { klType, rehabType: RehabType.Forward, security: "HK.00700", reqNum: 100 };
 * const { klList } = await quote.getKL(bars);
 * ```
 */
export function klPeriod(name: KLPeriodName): KLPeriod {
  const klTypes: Readonly<Record<string, KLType>> = KLType;
  const key = /^\d/.test(name) ? `_${name}` : name;
  const klType = Object.hasOwn(klTypes, key) && name[0] !== "_" ? klTypes[key] : undefined;
  const subType = klType === undefined ? undefined : subTypeOf(klType);
  if (klType !== undefined && subType !== undefined) return { klType, subType };
  const names = Object.keys(KLType).slice(1).map((one) => one.replace("_", "")).join(", ");
  throw new OpenDArgumentError(`klPeriod was given "${name}", which is no period: one of ${names} is wanted`);
}

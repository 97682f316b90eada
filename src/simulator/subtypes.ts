/**
 * Subtypes: their names, their bars, their pushes.
 *
 * @module
 */

import { KLType, SubType } from "../gen/qot_common.ts";
import type { BarKind } from "./market/bars.ts";
import type { PushCadence } from "./options.ts";

const NAMES: ReadonlyMap<number, string> = /* @__PURE__ */ new Map(
  Object.entries(SubType).map(([name, value]) => [value, name]),
);

/** A subtype in words, as errors name it. */
export function subTypeName(subType: number): string {
  return NAMES.get(subType) ?? String(subType);
}

/** Whether a request may name it. Odd lots have no book here. */
export function isSubType(subType: number): subType is SubType {
  return subType !== SubType.None && subType !== SubType.OrderBook_Odd && NAMES.has(subType);
}

const KL: readonly (readonly [SubType, KLType])[] = [
  [SubType.KL_1Min, KLType._1Min],
  [SubType.KL_3Min, KLType._3Min],
  [SubType.KL_5Min, KLType._5Min],
  [SubType.KL_10Min, KLType._10Min],
  [SubType.KL_15Min, KLType._15Min],
  [SubType.KL_30Min, KLType._30Min],
  [SubType.KL_60Min, KLType._60Min],
  [SubType.KL_120Min, KLType._120Min],
  [SubType.KL_180Min, KLType._180Min],
  [SubType.KL_240Min, KLType._240Min],
  [SubType.KL_Day, KLType.Day],
  [SubType.KL_Week, KLType.Week],
  [SubType.KL_Month, KLType.Month],
  [SubType.KL_Qurater, KLType.Quarter],
  [SubType.KL_Year, KLType.Year],
];

/** The bars that a subtype is about; `undefined` when it is about something else. The market numbers them alike. */
export function klTypeOf(subType: number): BarKind | undefined {
  return KL.find(([sub]) => sub === subType)?.[1] as BarKind | undefined;
}

/** The subtype that a kind of bars needs; `undefined` for a number that is none. */
export function subTypeOf(klType: number): SubType | undefined {
  return KL.find(([, kl]) => kl === klType)?.[0];
}

/** Which cadence a subtype is pushed at. */
export function cadenceOf(subType: SubType, cadence: PushCadence): number {
  switch (subType) {
    case SubType.Basic:
      return cadence.basic;
    case SubType.Ticker:
      return cadence.ticker;
    case SubType.OrderBook:
      return cadence.orderBook;
    case SubType.RT:
      return cadence.rt;
    case SubType.Broker:
      return cadence.broker;
    default:
      return cadence.kl;
  }
}

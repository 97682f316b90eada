/**
 * Which bars there are of what.
 *
 * @module
 */

import { KLType } from "../../gen/qot_common.ts";
import type { BarKind } from "../market/bars.ts";
import type { SimSecurity } from "../market/security.ts";
import { Refusal } from "../refusal.ts";
import { subTypeOf } from "../subtypes.ts";

/** The only kinds that options have. */
const OF_OPTIONS: ReadonlySet<number> = /* @__PURE__ */ new Set([
  KLType.Day,
  KLType._1Min,
  KLType._5Min,
  KLType._15Min,
  KLType._60Min,
]);

/** @throws {Refusal} a number that is no kind of bar, or one that the security does not have */
export function checkKLType({ info, symbol }: SimSecurity, klType: KLType): BarKind {
  if (klType === KLType.Unknown || subTypeOf(klType) === undefined) throw new Refusal(`Unknown KL type ${klType}`);
  const kind: string = info.kind;
  if (kind === "option" && !OF_OPTIONS.has(klType)) {
    throw new Refusal(
      `${symbol} is an option, which has bars of a day and of 1, 5, 15 and 60 minutes: none of ${klType}`,
    );
  }
  return klType as BarKind;
}

/**
 * Which warrants pass the conditions of a warrant screen.
 *
 * @module
 */

import { Refusal } from "../../refusal.ts";
import { inside, type Interval } from "../conditions.ts";
import type { Warrant } from "../contracts.ts";
import type { Fields } from "../row.ts";

/** One condition: a field, and the range or the values that it may have. */
export interface ScreenGroup {
  readonly fieldId?: number;
  readonly interval?: Interval;
  readonly choices: readonly {
    readonly contentType?: number;
    readonly text?: string;
    readonly value?: number | bigint;
  }[];
}

/** The fields of a warrant by OpenD's numbers. */
const FIELDS: Readonly<Record<number, string>> = {
  1: "code",
  2: "name",
  4: "issuerId",
  5: "stockOwner",
  6: "warrantType",
  7: "conversionRatio",
  8: "currentPrice",
  9: "streetRate",
  10: "volume",
  11: "maturityDate",
  12: "strikePrice",
  13: "premium",
  14: "recoveryPrice",
  15: "impliedVolatility",
  16: "leverage",
  17: "priceRecoveryRatio",
  18: "delta",
  19: "status",
  20: "ipoTime",
  21: "buyVol",
  22: "sellVol",
  23: "effectiveLeverage",
  24: "lastclosePrice",
  25: "turnover",
  26: "sellPrice",
  27: "buyPrice",
  28: "highPrice",
  29: "lowPrice",
  30: "ipop",
  31: "breakEvenPoint",
  32: "amplitude",
  33: "fxScore",
  34: "lastTradeDate",
  35: "streetVol",
  36: "lotSize",
  37: "issueSize",
  38: "ipoPrice",
  39: "lowerStrikePrice",
  40: "upperStrikePrice",
  41: "iwPriceStatus",
  42: "sensitivity",
  43: "conversionPrice",
  44: "changeRate",
  45: "priceChangeVal",
  51: "score",
  52: "volume",
  53: "currency",
  54: "stockOwnerPrice",
};
/** Set to 1, this leaves out what has not traded. */
const TRADED = 52;

/**
 * The field of a warrant that a number stands for.
 *
 * @throws {Refusal} a number that stands for none
 */
export function screenField(id: number): string {
  const name = FIELDS[id];
  if (name === undefined) throw new Refusal(`Unknown field ${id}`);
  return name;
}

/** Whether a warrant, told in these fields, passes a condition. */
export function passesGroup(
  fields: Fields,
  { owner }: Warrant,
  { fieldId = 0, interval = {}, choices }: ScreenGroup,
): boolean {
  if (fieldId === TRADED) {
    return !choices.some(({ value }) => Number(value) === 1) || Number(fields["volume"]) > 0;
  }
  const told = fields[screenField(fieldId)];
  const { filterMin, filterMax } = interval;
  const limited = filterMin?.value !== undefined || filterMax?.value !== undefined;
  if (limited && !inside(told, interval)) return false;
  return choices.length === 0 || choices.some(({ text, value }) => {
    if (text === undefined) return value !== undefined && told !== undefined && String(told) === String(value);
    // Underlyings are named by their code too.
    return fieldId === 5 ? [owner.info.code, owner.symbol].includes(text) : String(told) === text;
  });
}

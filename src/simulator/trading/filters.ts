/**
 * Conditions of lists.
 *
 * @module
 */

import type { TrdFilterConditions, TrdMarket } from "../../gen/trd_common.ts";
import { parseDay } from "../market/holidays.ts";
import { fromWall } from "../market/zones.ts";
import { clockOf } from "./markets.ts";
import { badField } from "./refusals.ts";

/** What is compared. */
export interface Filtered {
  readonly id: bigint;
  readonly code: string;
  readonly orderIDEx?: string;
  readonly trdMarket?: TrdMarket | undefined;
}

/** Whether all conditions hold but those of time. */
export function matches({ id, code, orderIDEx, trdMarket }: Filtered, conditions: TrdFilterConditions): boolean {
  const { codeList, idList, orderIDExList, filterMarket } = conditions;
  return (codeList.length === 0 || codeList.includes(code)) &&
    (idList.length === 0 || idList.includes(id)) &&
    (orderIDExList.length === 0 || orderIDEx === undefined || orderIDExList.includes(orderIDEx)) &&
    (filterMarket === undefined || filterMarket === 0 || filterMarket === trdMarket);
}

/** Begin and end, epoch milliseconds, both inclusive. @throws {Refusal} one is missing that must be there, or is no time */
export function periodOf(
  { beginTime, endTime }: TrdFilterConditions,
  trdMarket: TrdMarket,
  required: boolean,
): readonly [from: number, to: number] {
  return [
    instant("beginTime", beginTime, trdMarket, required) ?? Number.NEGATIVE_INFINITY,
    instant("endTime", endTime, trdMarket, required) ?? Number.POSITIVE_INFINITY,
  ];
}

function instant(name: string, text: string | undefined, trdMarket: TrdMarket, required: boolean): number | undefined {
  if (text === undefined || text === "") {
    if (required) throw badField(name, "it is required here");
    return undefined;
  }
  const [, date, time = "00:00:00"] = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d:\d\d(?:\.\d{3})?))?$/.exec(text) ?? [];
  const wall = Date.parse(`${date}T${time}Z`);
  // Engines differ in what they make of a 30th of February.
  if (Number.isNaN(wall) || parseDay(date ?? "") === undefined) throw badField(name, "yyyy-MM-dd HH:mm:ss is wanted");
  return fromWall(clockOf(trdMarket), wall);
}

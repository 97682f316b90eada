/**
 * Which made-up rows pass the conditions of a request's `filterList`: by their own fields, and by what is known of the
 * security, contract or plates behind them.
 *
 * @module
 */

import { symbolOf } from "../handlers/securities.ts";
import { securityOf } from "../shapes.ts";
import { isInside } from "./contracts.ts";
import { fieldOf } from "./fields.ts";
import { type Made, memberName, valueNamed } from "./order.ts";
import { isSecurity } from "./plan.ts";
import { platesOf } from "./plates.ts";
import type { Fields, Row } from "./row.ts";

interface Boundary {
  readonly value: number;
  readonly includes: boolean;
}

/** A range of numbers; an end that is not given is not limited. */
export interface Interval {
  readonly filterMin?: Boundary | undefined;
  readonly filterMax?: Boundary | undefined;
}

interface Condition {
  readonly indicatorType?: number;
  readonly indicatorValue?: Interval & {
    readonly valueInterval?: Interval | undefined;
    readonly valueList?: readonly (number | bigint)[] | undefined;
    readonly securityList?: readonly unknown[] | undefined;
  };
}

/** Whether a number lies in a range; what is no number does not. */
export function inside(value: unknown, { filterMin, filterMax }: Interval): boolean {
  if (typeof value !== "number" && typeof value !== "bigint") return false;
  const number = Number(value);
  if (filterMin !== undefined && (filterMin.includes ? number < filterMin.value : number <= filterMin.value)) {
    return false;
  }
  return !(filterMax !== undefined && (filterMax.includes ? number > filterMax.value : number >= filterMax.value));
}

/** The rows that pass all conditions of the request. */
export function filterRows(c2sName: string, rows: readonly Made[], c2s: Fields): readonly Made[] {
  const filters = c2s["filterList"];
  const type = fieldOf(fieldOf(c2sName, "filterList")?.type ?? "", "indicatorType")?.type;
  if (!Array.isArray(filters) || type === undefined) return rows;
  return (filters as readonly Condition[]).reduce((left, { indicatorType, indicatorValue }) => {
    const member = memberName(type, indicatorType);
    if (member === undefined || indicatorValue === undefined) return left;
    return left.filter((made) => passes(made, member, indicatorValue));
  }, rows);
}

function passes(made: Made, member: string, wanted: NonNullable<Condition["indicatorValue"]>): boolean {
  const { valueList = [], securityList = [] } = wanted;
  if (securityList.length > 0) {
    const asked = new Set(securityList.filter(isSecurity).map((security) => symbolOf(security)));
    return [subjectsOf(made, member)].flat().some((security) => isSecurity(security) && asked.has(symbolOf(security)));
  }
  const range = wanted.valueInterval ?? wanted;
  if (valueList.length > 0) return listed(made, member, valueList.map(Number));
  if (range.filterMin === undefined && range.filterMax === undefined) return true;
  return inside(valueNamed(made, member), range);
}

/** The securities, or plates, that a condition of a name is about. */
function subjectsOf({ row, fields }: Made, member: string): unknown {
  if (/Plate/.test(member)) return platesAround(row).map(({ security }) => security);
  const owner = row.contract?.owner ?? row.security;
  return owner === undefined ? fields["owner"] : securityOf(owner);
}

const platesAround = ({ contract, security, market }: Row): ReturnType<typeof platesOf> => {
  const owner = contract?.owner ?? security;
  return owner === undefined ? [] : platesOf(market).filter((plate) => plate.has(owner));
};

/** Whether one of the numbers is what a row has, by what the condition of that name means. */
function listed(made: Made, member: string, wanted: readonly number[]): boolean {
  const { row, fields } = made;
  const owner = row.contract?.owner ?? row.security;
  switch (member) {
    case "StockCategory":
      return wanted.includes(0) || wanted.includes(owner?.info.kind === "etf" ? 2 : 1);
    case "MoneyType":
      return wanted.includes(row.contract !== undefined && isInside(row.contract) ? 1 : 2);
    case "InTheMoney":
      return wanted.includes(row.contract !== undefined && isInside(row.contract) ? 1 : 0);
    case "Plate":
      return platesAround(row).some(({ id }) => wanted.includes(Number(id)));
    case "CorporateAction":
      return (fields["corporateActionList"] as readonly Fields[] | undefined)
        ?.some(({ actionType }) => wanted.includes(Number(actionType))) === true;
    case "MaxDayNum":
      return row.world.day(row.market) - row.day <= Math.max(...wanted);
    case "HasEarningsThisWeek":
      return wanted.includes(0) ||
        wanted.includes(Number(fields["earningsTimestamp"]) - row.world.now / 1000 < 7 * 86_400 ? 1 : 2);
    case "ExpirationType":
      // Every underlying has options of weeks and of months.
      return wanted.some((cycle) => cycle === 1 || cycle === 2);
    case "OptionExpirationType":
      return wanted.includes((row.contract?.daysLeft ?? 0) > 28 ? 1 : 2);
    case "IndexComponent":
      return owner?.info.kind === "stock";
    case "EstimateType":
      return true;
    default: {
      const value = valueNamed(made, member);
      return [value].flat().some((it) => wanted.includes(Number(it)));
    }
  }
}

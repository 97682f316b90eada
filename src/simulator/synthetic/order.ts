/**
 * The order of made-up rows and what filters leave of them, as a request asks for.
 *
 * @module
 */

import * as gen from "../../gen/mod.ts";
import { type Field, fieldOf, fieldsOf } from "./fields.ts";
import type { Fields } from "./row.ts";

/** Fields of requests that choose what is sorted by. */
const SORTS = ["sortField", "sortColumn", "sortId", "sortType"] as const;

/** What fields of rows are called by members of enums whose names differ. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  price: ["curPrice", "closePrice", "preMarketPrice", "afterHoursPrice", "overnightPrice", "optionPrice"],
  optionprice: ["price"],
  changeratio: ["changeRate", "preMarketChangeRatio", "afterHoursChangeRatio", "overnightChangeRatio"],
  changerate: ["changeRatio"],
  pricechange: ["changeRate"],
  marketval: ["marketCap"],
  marketcap: ["marketVal"],
  rtmarketcap: ["marketCap"],
  valuation: ["valuationVal"],
  forwardvaluation: ["forwardValue"],
  historicalpercentile: ["valuationPercentile"],
  holderchangeamount: ["sharesChangePrice"],
  volume: ["totalVolume", "optionVolume"],
  openinterest: ["totalOpenInterest"],
  oi: ["openInterest"],
  oimarketcap: ["openInterestMarketCap"],
  industry: ["industryName"],
  earningsdate: ["earningsTimestamp"],
  pe: ["peTTM"],
  positionvolume: ["shortPositionVolume"],
  positionratio: ["shortPositionRatio"],
  weekavgvolume: ["weekAvgShortNumber"],
  monthavgvolume: ["monthAvgShortNumber"],
  code: ["stock", "security"],
  warrantname: ["name"],
  inoutmoney: ["ipop"],
  changeprice: ["priceChangeVal"],
  change: ["changeRate"],
  time: ["fillTimestamp"],
  expirydays: ["dte"],
};

/** The field of a row that a member of an enum is about. */
export function fieldNamed(row: string, member: string): Field | undefined {
  const wanted = member.replaceAll("_", "").toLowerCase();
  const fields = fieldsOf(row);
  const named = fields.find(({ name }) => name.toLowerCase() === wanted);
  if (named !== undefined) return named;
  return ALIASES[wanted]?.map((name) => fieldOf(row, name)).find((field) => field !== undefined);
}

/** The name of an enum's member. */
export function memberName(type: string, number: unknown): string | undefined {
  const members = (gen as unknown as Record<string, Readonly<Record<string, unknown>>>)[type] ?? {};
  return Object.keys(members).find((name) => members[name] === number);
}

/**
 * Sorts rows as the request says, and otherwise by `usual`, if that is given.
 *
 * @param usual a field's name, with `-` in front where the least comes first
 */
export function sortRows(
  c2sName: string,
  row: string,
  rows: Fields[],
  c2s: Fields,
  usual: string | undefined,
): Fields[] {
  let by = usual?.replace("-", "");
  let ascending = usual?.startsWith("-") ?? false;
  for (const name of SORTS) {
    const field = fieldOf(c2sName, name);
    if (field?.kind !== "e" || field.type === "SortType") continue;
    by = fieldNamed(row, memberName(field.type, c2s[name]) ?? "")?.name ?? by;
  }
  const own = c2s["sort"] as { readonly indicatorType?: unknown; readonly isAsc?: boolean } | undefined;
  if (own?.isAsc !== undefined) {
    const type = fieldOf("Qot_GetOptionEvent.EventSort", "indicatorType")?.type ?? "";
    by = fieldNamed(row, memberName(type, own.indicatorType) ?? "")?.name ?? by;
    ascending = own.isAsc;
  }
  if (by === undefined) return rows;
  if (c2s["sortDir"] !== undefined) ascending = c2s["sortDir"] === 1;
  if (fieldOf(c2sName, "sortType")?.type === "SortType" && c2s["sortType"] !== undefined) {
    ascending = c2s["sortType"] === 2;
  }
  const flag = c2s["isAsc"] ?? c2s["ascend"];
  if (typeof flag === "boolean") ascending = flag;
  const key = by;
  // Sorting keeps the order of equals, so that pages of one list fit together.
  return [...rows].sort((a, b) => compare(a[key], b[key]) * (ascending ? 1 : -1));
}

function compare(a: unknown, b: unknown): number {
  const left = comparable(a);
  const right = comparable(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

function comparable(value: unknown): number | bigint | string {
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "string") return value;
  return typeof value === "object" && value !== null && "code" in value ? String(value.code) : 0;
}

interface Boundary {
  readonly value: number;
  readonly includes: boolean;
}
interface Interval {
  readonly filterMin?: Boundary | undefined;
  readonly filterMax?: Boundary | undefined;
}

/** The rows that pass the request's conditions, those that are about a field of the rows. */
export function filterRows(c2sName: string, row: string, rows: readonly Fields[], c2s: Fields): Fields[] {
  const filters = c2s["filterList"];
  const type = fieldOf(fieldOf(c2sName, "filterList")?.type ?? "", "indicatorType")?.type;
  if (!Array.isArray(filters) || type === undefined) return [...rows];
  let left = [...rows];
  for (const { indicatorType, indicatorValue } of filters) {
    const field = fieldNamed(row, memberName(type, indicatorType) ?? "");
    const range: Interval | undefined = indicatorValue?.valueInterval ?? indicatorValue;
    if (field === undefined || range === undefined) continue;
    left = left.filter((it) => inside(it[field.name], range));
  }
  return left;
}

function inside(value: unknown, { filterMin, filterMax }: Interval): boolean {
  if (typeof value !== "number") return true;
  if (filterMin !== undefined && (filterMin.includes ? value < filterMin.value : value <= filterMin.value)) {
    return false;
  }
  return !(filterMax !== undefined && (filterMax.includes ? value > filterMax.value : value >= filterMax.value));
}

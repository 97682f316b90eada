/**
 * The order of made-up rows, as a request asks for.
 *
 * @module
 */

import * as gen from "../../gen/mod.ts";
import { type Field, fieldOf, fieldsOf } from "./fields.ts";
import type { Fields, Row } from "./row.ts";

/** A made-up row, with what it was made from. */
export interface Made {
  /** The message's name in the schema. */
  readonly message: string;
  readonly row: Row;
  readonly fields: Fields;
}

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
  changeprice: ["conversionPrice", "priceChangeVal"],
  change: ["conversionRatio", "changeRate"],
  time: ["fillTimestamp"],
  ordertype: ["orderTypeList"],
  strategy: ["strategyType"],
  totaloi: ["totalOpenInterest"],
  breakevenpoint: ["buyBreakEvenPoint"],
  tobep: ["buyToBep"],
  oiratio: ["openInterestRatio"],
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

/** What is known of the security or the contract behind a row, by the names of enums' members, where it has no such field. */
const BEHIND: Readonly<Record<string, string>> = {
  marketcap: "marketCap",
  marketval: "marketCap",
  pe: "pe",
  underlyingiv: "iv",
  underlyinghv: "hv",
  iv: "iv",
  hv: "hv",
  ivrank: "ivRank",
  ivpercentile: "ivPercentile",
  price: "price",
  changerate: "rate",
  volume: "volume",
  turnover: "turnover",
};

/** The same of contracts. */
const OF_CONTRACT: Readonly<Record<string, string>> = {
  optioniv: "iv",
  optionvolume: "volume",
  optionopeninterest: "openInterest",
  bidprice: "bidPrice",
  askprice: "askPrice",
  leftdays: "leftDays",
  otmprobability: "otmProbability",
};

/** What a row has of what a member of an enum is about: a field of it, or what is behind it. */
export function valueNamed({ message, row, fields }: Made, member: string): unknown {
  const field = fieldNamed(message, member);
  if (field !== undefined) return fields[field.name];
  const name = member.replaceAll("_", "").toLowerCase();
  const { contract, world } = row;
  const ofContract = OF_CONTRACT[name];
  if (contract !== undefined && ofContract !== undefined) {
    return name === "otmprobability" ? 100 - (contract.figure("itmProbability") ?? 0) : contract.figure(ofContract);
  }
  const owner = contract?.owner ?? row.security;
  if (owner === undefined) return undefined;
  const facts = world.facts(owner);
  const { calls = 0, puts = 0, callInterest = 0, putInterest = 0 } = facts;
  // Of all options of an underlying.
  if (contract !== undefined && name === "volume") return calls + puts;
  if (contract !== undefined && name === "openinterest") return callInterest + putInterest;
  if (name === "earningsdayrange") {
    return (Number(fields["earningsTimestamp"]) - world.now / 1000) / 86_400;
  }
  const fact = BEHIND[name];
  return fact === undefined ? undefined : facts[fact];
}

/**
 * Sorts rows as the request says, and otherwise by `usual`, if that is given.
 *
 * @param usual a field's name, with `-` in front where the least comes first
 */
export function sortRows(
  c2sName: string,
  rows: readonly Made[],
  c2s: Fields,
  usual: string | undefined,
): readonly Made[] {
  const usualName = usual?.replace("-", "");
  let key = usualName === undefined ? undefined : ({ fields }: Made): unknown => fields[usualName];
  let ascending = usual?.startsWith("-") ?? false;
  const by = (type: string, number: unknown): void => {
    const member = memberName(type, number);
    const known = member !== undefined && rows.some((row) => valueNamed(row, member) !== undefined);
    if (known) key = (made) => valueNamed(made, member);
  };
  for (const name of SORTS) {
    const field = fieldOf(c2sName, name);
    if (field?.kind === "e" && field.type !== "SortType") by(field.type, c2s[name]);
  }
  const own = c2s["sort"] as { readonly indicatorType?: unknown; readonly isAsc?: boolean } | undefined;
  if (own?.isAsc !== undefined) {
    by(fieldOf("Qot_GetOptionEvent.EventSort", "indicatorType")?.type ?? "", own.indicatorType);
    ascending = own.isAsc;
  }
  if (key === undefined) return rows;
  if (c2s["sortDir"] !== undefined) ascending = c2s["sortDir"] === 1;
  if (fieldOf(c2sName, "sortType")?.type === "SortType" && c2s["sortType"] !== undefined) {
    ascending = c2s["sortType"] === 2;
  }
  const flag = c2s["isAsc"] ?? c2s["ascend"];
  if (typeof flag === "boolean") ascending = flag;
  const of = key;
  // Sorting keeps the order of equals, so that pages of one list fit together.
  return [...rows].sort((a, b) => compare(of(a), of(b)) * (ascending ? 1 : -1));
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

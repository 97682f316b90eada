/**
 * Which stocks pass the conditions of a stock screen.
 *
 * @module
 */

import { securityId } from "../../handlers/reference.ts";
import { exchangeOf } from "../../contract_views.ts";
import type { SimSecurity } from "../../market/security.ts";
import type { MarketCode } from "../../market/zones.ts";
import { Refusal } from "../../refusal.ts";
import { inside, type Interval } from "../conditions.ts";
import { platesOf } from "../plates.ts";
import type { World } from "../world.ts";
import { compares } from "../stock_filter_lines.ts";
import { indicatorLine, showsPattern } from "./stock_lines.ts";
import { type Property, type PropertyKind, stockValue } from "./stock_properties.ts";

type Numbers = readonly (number | bigint)[];

/** A condition on a property: its own range, several of which one is enough, or values. */
interface OnProperty extends Interval {
  readonly property?: Property;
  readonly continuousPeriod?: number;
  readonly intervals?: readonly Interval[];
  readonly valueSet?: Numbers;
}

interface Positional {
  readonly position: number;
  readonly period: number;
  readonly firstIndicator: number;
  readonly secondIndicator?: number;
  readonly secondValue?: number | bigint;
  readonly firstIndicatorParams: Numbers;
  readonly secondIndicatorParams: Numbers;
  readonly continuousPeriod?: number;
  readonly intervals: readonly Interval[];
  readonly firstIndicatorName?: number;
  readonly periodType?: number;
}

/** One condition of a stock screen. */
export interface ScreenQuery {
  readonly simpleFieldQuery?: { readonly simpleField?: number; readonly screenValueList: Numbers };
  readonly plateQuery?: {
    readonly plateList: readonly { readonly parentPlateId?: string; readonly plateIdList: readonly string[] }[];
  };
  readonly simplePropertyQuery?: OnProperty;
  readonly cumulativePropertyQuery?: OnProperty;
  readonly financialPropertyQuery?: OnProperty;
  readonly indicatorPositionalQuery?: Positional;
  readonly indicatorPatternQuery?: {
    readonly period: number;
    readonly continuousPeriod?: number;
    readonly name?: number;
    readonly pattern?: number;
    readonly isMatching?: boolean;
    readonly subPatterns: readonly number[];
    readonly periodType?: number;
  };
  readonly featuredPropertyQuery?: OnProperty;
  readonly brokerHoldingsQuery?: OnProperty;
  readonly klineShapeQuery?: OnProperty;
  readonly optionQuery?: OnProperty;
}

/** The numbers that the screen has for markets. */
const MARKETS: Readonly<Record<MarketCode, number>> = { HK: 1, US: 2, SH: 3, SZ: 3, CC: 0 };

/** Which property each kind of condition is on. */
const ON: readonly (readonly [query: keyof ScreenQuery, kind: PropertyKind])[] = [
  ["simplePropertyQuery", "simple"],
  ["cumulativePropertyQuery", "cumulative"],
  ["financialPropertyQuery", "financial"],
  ["featuredPropertyQuery", "featured"],
  ["brokerHoldingsQuery", "broker"],
  ["klineShapeQuery", "klineShape"],
  ["optionQuery", "option"],
];

/** Whether a stock passes a condition. */
export function passesQuery(
  world: World,
  security: SimSecurity,
  query: ScreenQuery,
  watchlist: ReadonlySet<string>,
): boolean {
  const { simpleFieldQuery, plateQuery, indicatorPositionalQuery, indicatorPatternQuery } = query;
  if (simpleFieldQuery !== undefined) {
    const { simpleField = 0, screenValueList } = simpleFieldQuery;
    return screenValueList.length === 0 ||
      screenValueList.some((value) => isOf(world, security, simpleField, Number(value), watchlist));
  }
  if (plateQuery !== undefined) {
    const asked = new Set(
      plateQuery.plateList.flatMap(({ parentPlateId, plateIdList }) =>
        plateIdList.length > 0 || parentPlateId === undefined ? plateIdList : [parentPlateId]
      ),
    );
    const { market } = security.info;
    return asked.size === 0 || platesOf(market).some((it) => asked.has(it.security.code) && it.has(security));
  }
  if (indicatorPositionalQuery !== undefined) return stands(world, security, indicatorPositionalQuery);
  if (indicatorPatternQuery !== undefined) {
    const { period, periodType = period, pattern = 0, name = pattern, continuousPeriod, isMatching, subPatterns } =
      indicatorPatternQuery;
    const shown = [name, ...subPatterns].every((it) =>
      showsPattern(world, security, it, periodType, running(continuousPeriod))
    );
    return shown === (isMatching ?? true);
  }
  return ON.every(([name, kind]) => {
    const on = query[name] as OnProperty | undefined;
    return on === undefined || lies(world, security, kind, on);
  });
}

/** @throws {Refusal} more periods than OpenD looks at, or none */
function running(periods: number | undefined): number {
  const count = periods ?? 1;
  if (count < 1 || count > 12) throw new Refusal(`continuousPeriod is ${count}: it must be from 1 to 12`);
  return count;
}

/** Whether a property lies in one of the ranges, on so many periods running. */
function lies(world: World, security: SimSecurity, kind: PropertyKind, on: OnProperty): boolean {
  const { property = {}, intervals = [], valueSet = [], filterMin, filterMax } = on;
  const ranges: readonly Interval[] = intervals.length > 0 ? intervals : [{ filterMin, filterMax }];
  const limited = ranges.some((it) => it.filterMin !== undefined || it.filterMax !== undefined);
  const values = new Set(valueSet.map(Number));
  return Array.from({ length: running(on.continuousPeriod) }, (_, ago) => ago).every((ago) => {
    const value = stockValue(world, security, kind, property, ago);
    if (values.size > 0 && !values.has(Number(value))) return false;
    return limited ? ranges.some((range) => inside(value, range)) : values.size > 0 || value !== undefined;
  });
}

/** Whether an indicator stands to another, or to a number, as asked. */
function stands(world: World, security: SimSecurity, asked: Positional): boolean {
  const { period, periodType = period, firstIndicator, firstIndicatorName = firstIndicator, intervals } = asked;
  const first = indicatorLine(world, security, firstIndicatorName, periodType, asked.firstIndicatorParams);
  const count = running(asked.continuousPeriod);
  if (intervals.length > 0) {
    return first.slice(-count).every((value) => intervals.some((range) => inside(value, range)));
  }
  const { secondIndicator, secondValue = 0 } = asked;
  const second = secondIndicator === undefined
    ? first.map(() => Number(secondValue))
    : indicatorLine(world, security, secondIndicator, periodType, asked.secondIndicatorParams);
  return compares(first, second, asked.position, count);
}

/** Whether a stock has what a value of a simple field stands for. */
function isOf(
  world: World,
  security: SimSecurity,
  field: number,
  value: number,
  watchlist: ReadonlySet<string>,
): boolean {
  const { info } = security;
  const { market } = info;
  const is = (has: boolean): boolean => value === (has ? 1 : 0);
  const chance = (): number => world.random(`screen/${field}/${info.symbol}`).float();
  switch (field) {
    case 1:
      return value === MARKETS[market];
    case 2:
      return value === exchangeOf(info);
    case 3:
      // Which number stands for which index is not known: whoever is in an index of the market is in it.
      return world.indices.some(({ members }) => members.includes(security));
    case 4:
      return is(watchlist.has(String(securityId(info.symbol))));
    case 5:
      return is(market === "HK" && chance() < 0.3);
    case 6:
      return is(world.expiries(security).length > 0);
    case 7:
      return is(world.warrants(security).length > 0);
    case 8:
      // The market's futures are on indices, commodities and coins.
      return is(false);
    case 9:
      return is(market !== "US" && chance() < 0.4);
    case 10:
      return is(chance() < 0.3);
    case 11:
      return is((market === "SH" || market === "SZ") && chance() < 0.8);
    case 12:
      return platesOf(market).some((plate) => Number(plate.id) === value && plate.has(security));
    default:
      throw new Refusal(`Unknown simple field ${field}`);
  }
}

/**
 * The properties of stocks that the stock screen filters by, sorts by and tells, by OpenD's numbers. What the market does
 * not have, and every number that the schema does not name, is some number that stays the same for the stock and the day.
 *
 * @module
 */

import {
  QotStockFilterFinancialField as Financial,
  QotStockFilterStockField as Base,
} from "../../../gen/qot_stock_filter.ts";
import { BarKind } from "../../market/bars.ts";
import type { SimSecurity } from "../../market/security.ts";
import type { Bar } from "../../market/views.ts";
import { dayOf } from "../../contract_views.ts";
import { industryOf } from "../plates.ts";
import { barsUntil, baseFigure, financialFigure } from "../stock_filter_figures.ts";
import type { World } from "../world.ts";
import { indicatorLine } from "./stock_lines.ts";

/** The kinds of properties, as the fields of requests and replies are called. */
export const KINDS = [
  "basic",
  "simple",
  "cumulative",
  "financial",
  "indicator",
  "featured",
  "broker",
  "option",
  "klineShape",
] as const;
/** One of {@linkcode KINDS}. */
export type PropertyKind = (typeof KINDS)[number];

/** A property of a request: its number, and what it is taken over. */
export interface Property {
  readonly name?: number;
  readonly days?: number;
  readonly term?: number;
  readonly period?: number;
  readonly rangePeriod?: number;
  readonly indicatorParams?: readonly (number | bigint)[];
}

/** A value; `undefined` where a stock has no such data. */
export type StockValue = number | string | undefined;

interface Subject {
  readonly world: World;
  readonly security: SimSecurity;
  readonly property: Property;
  /** How many periods ago: of conditions that must hold on several running. */
  readonly ago: number;
  /** Between 0 and 1, the same for the stock, the property and the day. */
  chance(salt?: string): number;
}

type Make = (subject: Subject) => StockValue;

const fact = (name: string): Make => ({ world, security }) => world.facts(security)[name] ?? 0;
const between = (low: number, high: number): Make => ({ chance }) => low + (high - low) * chance();
const whole = (low: number, high: number): Make => ({ chance }) => low + Math.floor((high - low + 1) * chance());
const inUS = (make: Make): Make => (it) => it.security.info.market === "US" ? make(it) : undefined;

const SIMPLE: Readonly<Record<number, Make>> = {
  // Margin buying and short selling: of most shares.
  2101: ({ chance }) => chance() < 0.8 ? 1 : 0,
  2103: ({ chance }) => chance() < 0.7 ? 1 : 0,
  2201: fact("price"),
  2202: fact("open"),
  2203: fact("lastClose"),
  2204: fact("high"),
  2205: fact("low"),
  2217: fact("volumeRatio"),
  2218: ({ world, security }) => baseFigure(world, security, Base.BidAskRatio),
  2301: fact("marketCap"),
  2302: fact("pe"),
  2303: fact("pe"),
  2304: fact("pb"),
  2305: fact("dividendYield"),
  2306: ({ security: { info } }) => dayOf(info, info.listDate),
  2307: ({ world, security: { info } }) => world.today(info.market) - Date.parse(info.listDate) / 86_400_000,
  2404: inUS(fact("quietVolume")),
  2409: inUS(fact("quietVolume")),
  2418: inUS(fact("quietVolume")),
};

/** The bars of the last days, until so many periods before the last one. */
function daysOf({ world, security, property: { days = 1 }, ago }: Subject): readonly Bar[] {
  const count = Math.max(1, days);
  const bars = barsUntil(world, security, BarKind.Day, count + ago);
  return bars.slice(0, bars.length - ago).slice(-count);
}

const overDays = (make: (bars: readonly Bar[], first: Bar, last: Bar) => number): Make => (it) => {
  const bars = daysOf(it);
  const [first, last] = [bars[0], bars[bars.length - 1]];
  return first === undefined || last === undefined ? undefined : make(bars, first, last);
};
const highest = (bars: readonly Bar[]): number => Math.max(...bars.map(({ highPrice }) => highPrice));
const lowest = (bars: readonly Bar[]): number => Math.min(...bars.map(({ lowPrice }) => lowPrice));
const total = (bars: readonly Bar[], of: (bar: Bar) => number): number => bars.reduce((sum, bar) => sum + of(bar), 0);
const moved: Make = overDays((_, first, last) => last.closePrice - first.lastClosePrice);

/** Rates are fractions. */
const CUMULATIVE: Readonly<Record<number, Make>> = {
  3101: moved,
  3102: overDays((_, first, last) => last.closePrice / first.lastClosePrice - 1),
  3103: overDays((bars, first) => (highest(bars) - lowest(bars)) / first.lastClosePrice),
  3104: overDays((bars) => total(bars, ({ volume }) => volume) / bars.length),
  3105: overDays((bars) => total(bars, ({ turnover }) => turnover) / bars.length),
  3106: overDays((bars) => total(bars, ({ turnoverRate }) => turnoverRate) / 100),
  3107: overDays((bars, _, last) => last.highPrice / highest(bars) - 1),
  3108: overDays((bars, _, last) => last.lowPrice / lowest(bars) - 1),
  3109: moved,
};

/** Which quarter of StockFilter a term stands for: single quarters, the first so many together, the latest, the year. */
const QUARTERS: Readonly<Record<number, number>> = { 1: 2, 2: 2, 3: 2, 4: 2, 6: 3, 9: 4, 10: 5, 100: 1 };

const report = (field: number, scale = 1): Make => ({ world, security, property: { term = 100 }, ago, chance }) => {
  const figure = financialFigure(world, security, field, QUARTERS[term] ?? 1);
  // Reports before the last one said something else.
  return figure * (ago === 0 ? 1 : 0.8 + 0.4 * chance(`report ${ago}`)) / scale;
};
const growth: Make = ({ chance, ago }) => -0.2 + 0.6 * chance(`growth ${ago}`);

/** Rates are fractions. */
const FINANCIAL: Readonly<Record<number, Make>> = {
  4101: report(Financial.NetProfit),
  4102: growth,
  4105: report(Financial.SumOfBusiness),
  4106: growth,
  4107: report(Financial.NetProfitRate, 100),
  4108: report(Financial.GrossProfitRate, 100),
  4109: report(Financial.DebtAssetsRate, 100),
  4110: report(Financial.ReturnOnEquityRate, 100),
  4202: report(Financial.ROIC, 100),
  4219: ({ world, security }) => (world.facts(security)["dividendYield"] ?? 0) / 100,
  4801: report(Financial.BasicEPS),
  4901: ({ security }) => security.info.issuedShares,
  4903: fact("floatCap"),
  4904: ({ world, security }) => baseFigure(world, security, Base.PSTTM) / 100,
  4905: ({ world, security }) => baseFigure(world, security, Base.PCFTTM) / 100,
};

/** Over the last twelve months or of the day: no report is asked for. */
const WITHOUT_TERM = new Set([4219, 4901, 4903, 4904, 4905]);

function financial(it: Subject): StockValue {
  const { name = 0, term = 100 } = it.property;
  const { kind, market } = it.security.info;
  // Funds report nothing, and of Hong Kong's companies OpenD has the year and the first quarter alone.
  if (kind !== "stock" || (market === "HK" && !WITHOUT_TERM.has(name) && term !== 1 && term !== 100)) return undefined;
  return (FINANCIAL[name] ?? between(0, 1))(it);
}

const FEATURED: Readonly<Record<number, Make>> = {
  5101: between(0, 1),
  5110: fact("position"),
  5201: whole(-2, 2),
  5401: whole(1, 5),
  5403: ({ world, security, chance }) => (world.facts(security)["price"] ?? 0) * (0.9 + 0.4 * chance()),
  5502: between(0, 1),
  5901: ({ world, security, chance }) => (world.facts(security)["turnover"] ?? 0) * (0.2 * chance() - 0.1),
};

/** Of Hong Kong's stocks, in percent. */
const BROKER: Readonly<Record<number, Make>> = {
  6101: between(20, 90),
  6103: whole(50, 400),
  6106: between(10, 95),
  6107: between(-2, 2),
};

/** In percent. */
const OPTION: Readonly<Record<number, Make>> = {
  1000: fact("iv"),
  1001: fact("ivRank"),
  1006: ({ world, security, property: { period = 0 }, chance }) =>
    (world.facts(security)["hv"] ?? 0) * (period === 0 ? 1 : 0.9 + 0.2 * chance()),
};

const BY_KIND: Readonly<Record<PropertyKind, Make>> = {
  basic: ({ property: { name }, security }) =>
    name === 1101
      ? security.info.code
      : name === 1102
      ? security.info.name
      : name === 1103
      ? industryOf(security).name
      : undefined,
  simple: (it) => (SIMPLE[it.property.name ?? 0] ?? between(0, 100))(it),
  cumulative: (it) => (CUMULATIVE[it.property.name ?? 0] ?? between(0, 1))(it),
  financial,
  indicator: ({ world, security, property: { name = 0, period = 11, indicatorParams = [] } }) =>
    indicatorLine(world, security, name, period, indicatorParams).at(-1),
  featured: (it) => (FEATURED[it.property.name ?? 0] ?? between(0, 100))(it),
  broker: (it) => it.security.info.market === "HK" ? (BROKER[it.property.name ?? 0] ?? between(0, 100))(it) : undefined,
  option: (it) =>
    it.world.expiries(it.security).length > 0 ? (OPTION[it.property.name ?? 0] ?? between(0, 100))(it) : undefined,
  // One stock in four shows a pattern.
  klineShape: ({ property: { name }, chance }) => {
    const pattern = Math.floor(32 * chance("pattern"));
    if (pattern > 8 || pattern === 0) return undefined;
    return name === 6200 ? pattern : Math.round(1e4 * chance(`of ${name}`)) / 1e4;
  },
};

/** The numbers of properties that are whole numbers. */
const WHOLE = new Set([2101, 2103, 2306, 2307, 5201, 5401, 6103, 6200]);

/** Whether a property is a whole number, which replies have in a field of its own. */
export function isWhole({ name = 0 }: Property): boolean {
  return WHOLE.has(name);
}

/** A property of a stock as it is told: conditions look at what clients are shown. */
export function stockValue(
  world: World,
  security: SimSecurity,
  kind: PropertyKind,
  property: Property,
  ago = 0,
): StockValue {
  const { info } = security;
  const { name, days, term, period, rangePeriod } = property;
  // A pattern and the chance after it are of the same bars.
  const about = kind === "klineShape" ? [period] : [name, days, term, period, rangePeriod];
  const key = `screen/${world.today(info.market)}/${info.symbol}/${kind}/${about.join()}`;
  const value = BY_KIND[kind]({
    world,
    security,
    property,
    ago,
    chance: (salt = "") => world.random(`${key}/${salt}`).float(),
  });
  return typeof value === "number" ? Math.round(value * 1e5) / 1e5 : value;
}

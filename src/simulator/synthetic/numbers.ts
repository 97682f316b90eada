/**
 * Numbers that nothing in the market determines, by the name of their field and the unit that it is documented with.
 *
 * @module
 */

import { civilDate } from "../market/zones.ts";
import type { Field } from "./fields.ts";
import { FACT_OF } from "./facts.ts";
import type { Row } from "./row.ts";

type Make = (row: Row, scale: Scale, name: string) => number;

/** What is usual for the security that a row is about. */
interface Scale {
  readonly price: number;
  readonly volume: number;
  /** A sum of money: what is traded in a day. */
  readonly money: number;
}

const between = (low: number, high: number): Make => ({ random }) => low + (high - low) * random.float();
const whole = (low: number, high: number): Make => ({ random }) => low + random.int(high - low + 1);
const signed = (deviation: number): Make => ({ random }) => deviation * random.normal();

/** Of percentages. The first that fits counts. */
const PERCENT: readonly (readonly [words: RegExp, make: Make])[] = [
  [/change|chg|yoy|qoq|growth|excess|premium|roi|return|distance|priceRecovery/i, signed(8)],
  [/iv$|hv$|volatil|vola/i, between(15, 60)],
  [/^(cumulativeP|p)ercentage$/, between(0.01, 2)],
  [/prob|percentile|rank|success|position/i, between(1, 99)],
  [/^(strongBuy|buy|hold|underperform|sell)$/, () => 20],
  [/weight|short|turnover|amplitude|beat|expected|implied|holderPct|portfolio/i, between(0.5, 12)],
  [/^rate$|currentRate|medianRate|interest|margin/i, between(2, 5)],
  [/./, between(5, 60)],
];

/** Of plain numbers. The first that fits counts. */
const PLAIN: readonly (readonly [words: RegExp, make: Make])[] = [
  [/fiscalYear|financialYear|^year$/i, ({ day }) => civilDate(day).year],
  [/financialQuarter/i, ({ day }) => Math.ceil(civilDate(day).month / 3)],
  [/^delta/i, between(-0.9, 0.9)],
  [/^gamma/i, between(0.001, 0.05)],
  [/^vega/i, between(0.01, 0.6)],
  [/^theta/i, between(-0.5, -0.01)],
  [/^rho/i, between(-0.3, 0.3)],
  [/star$|starRating|numOfStars/i, whole(1, 5)],
  [/heatChange|change$/i, ({ random }, { volume, money }, name) => signedOf(name, random.normal(), volume, money)],
  [/heat|score/i, between(10, 100)],
  [/salary/i, whole(200_000, 5_000_000)],
  [/lotSize|tradeUnit/i, () => 100],
  [/newsType/, whole(1, 2)],
  [/view_count/, whole(50, 50_000)],
  [/frequency/i, whole(1, 4)],
  [/GrowYear/, whole(1, 25)],
  [/age$/i, whole(35, 70)],
  [
    /multiple|valuation|forward|currentValue|averageValue|medianValue|plateValue|plateAverage|stddev/i,
    between(4, 40),
  ],
  [/shortSellTurnover/, ({ random }, { money }) => money * (0.05 + 0.1 * random.float())],
  [/sharesChangePrice/, ({ random }, { money }) => money * 0.02 * random.normal()],
  [/employee/i, whole(5_000, 200_000)],
  [/ranking|position$|rise|fall|equal|new|soldOut|increase|decrease|stockCount|vote/i, whole(1, 40)],
  [/yes|no_|pred/i, between(0.05, 0.95)],
  [/(high|max|upper|ceiling|highest).*|.*(high|highest)$/i, (row, scale, name) => near(row, scale, name, 1.02, 1.12)],
  [/(low|min|lower|floor|lowest).*|.*(low|lowest)$/i, (row, scale, name) => near(row, scale, name, 0.88, 0.98)],
  [
    /price|strike|target|fairValue|^average$|breakeven|^close$|^open$|underlying/i,
    (row, scale, name) => near(row, scale, name, 0.94, 1.06),
  ],
  [
    /netVol|netShares|shareChange|sharesChange|changeShares|changeQty/i,
    ({ random }, { volume }) => Math.round(volume * 0.05 * random.normal()),
  ],
  [/perCapita/i, between(100_000, 900_000)],
  [/eps|estimate|predict|actual/i, between(0.5, 8)],
  [
    /multiple|valuation|^value$|forward|currentValue|averageValue|medianValue|stddev|ratio|leverage|gearing/i,
    between(4, 40),
  ],
  [
    /shares|quantity|volume|vol$|volTotal|size|sum$|interest|short|units|qty/i,
    ({ random }, { volume }) => Math.round(volume * (0.02 + 0.4 * random.float())),
  ],
  [/flow$/i, ({ random }, { money }) => money * 0.02 * random.normal()],
  [
    /turnover|money|amount|value|cap$|income|profit|salary|cost|^data$|aum/i,
    ({ random }, { money }) => money * (0.05 + random.float()),
  ],
  [/count|total|number|num$|periodId|people/i, whole(1, 60)],
  [/days|left|frequency/i, whole(1, 90)],
  [/rate/i, between(1, 9)],
  [/./, whole(1, 100)],
];

function signedOf(name: string, chance: number, volume: number, money: number): number {
  if (/count/i.test(name)) return Math.round(3 * chance);
  if (/value|amount/i.test(name)) return money * 0.02 * chance;
  return /quantity|shares|number|vol|position/i.test(name) ? Math.round(volume * 0.02 * chance) : 5 * chance;
}

function near(row: Row, { price, volume }: Scale, name: string, low: number, high: number): number {
  const factor = low + (high - low) * row.random.float();
  return /volume|vol$/i.test(name) ? Math.round(volume * factor) : Math.round(price * factor * 100) / 100;
}

/** Bars' figures by the names of fields that are of a day. */
const BAR_OF: Readonly<
  Record<string, "openPrice" | "highPrice" | "lowPrice" | "closePrice" | "lastClosePrice" | "volume" | "turnover">
> = {
  closePrice: "closePrice",
  openPrice: "openPrice",
  highestPrice: "highPrice",
  lowestPrice: "lowPrice",
  lastClosePrice: "lastClosePrice",
  underlyingPrice: "closePrice",
  securityPrice: "closePrice",
  volume: "volume",
  sharesTraded: "volume",
  turnover: "turnover",
};

/** Figures that are kept as percent and that some fields want as fractions. */
const RATES =
  /^(iv|IV|impliedVolatility|changeRate|chg_rate|premium|otm|otmDegree|itmProbability|intervalReturn)$|Return$/;

/** A number for a field. */
export function numberOf(field: Field, row: Row): number {
  const known = knownNumber(field, row);
  const value = known ?? made(field, row);
  return field.kind === "d" ? Math.round(value * 1e5) / 1e5 : Math.round(value);
}

function knownNumber({ name, unit, kind }: Field, row: Row): number | undefined {
  const { contract, security, bar, world } = row;
  // Days around a report, not the Greek.
  if (name === "delta" && kind === "i") return row.index - 1;
  if (contract !== undefined) {
    const figure = contract.figure(name);
    if (figure !== undefined) return unit === "fraction" && RATES.test(name) ? figure / 100 : figure;
  }
  const fact = FACT_OF[name];
  if (security !== undefined && fact !== undefined) {
    const value = world.facts(security)[fact];
    return value !== undefined && unit === "fraction" ? value / 100 : value;
  }
  const ofBar = BAR_OF[name];
  return bar === undefined || ofBar === undefined ? undefined : bar[ofBar];
}

const found = /* @__PURE__ */ new Map<string, Make>();

/** The rule of a name, looked for once. */
function ruleOf(name: string, rate: boolean): Make {
  const key = `${rate}/${name}`;
  let rule = found.get(key);
  if (rule === undefined) {
    rule = ((rate ? PERCENT : PLAIN).find(([words]) => words.test(name)) as (typeof PLAIN)[number])[1];
    found.set(key, rule);
  }
  return rule;
}

function made({ name, unit }: Field, row: Row): number {
  const of = row.security ?? row.subject ?? row.contract?.owner;
  const facts = of === undefined ? {} : row.world.facts(of);
  const { price = 100, volume = 1e6, turnover = 5e9 } = facts;
  const scale = { price, volume, money: turnover };
  const value = ruleOf(name, unit === "percent" || unit === "fraction")(row, scale, name);
  return unit === "fraction" ? value / 100 : value;
}

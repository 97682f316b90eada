/**
 * What the option screen knows of a contract and of its underlying: the values that it filters by, sorts by and tells.
 *
 * @module
 */

import { OptionType } from "../../../gen/qot_common.ts";
import { securityId } from "../../handlers/reference.ts";
import { value as modelOf } from "../../market/derivatives/black_scholes.ts";
import { rateOf } from "../../market/derivatives/volatility.ts";
import type { SimSecurity } from "../../market/security.ts";
import { civilDate } from "../../market/zones.ts";
import { type Contract, isInside, midnight } from "../contracts.ts";
import type { World } from "../world.ts";

/** A value by the name of the indicator type that stands for it. */
export type Value = (subject: Contract, world: World) => number;

const figure = (name: string, scale = 1): Value => (contract) => (contract.figure(name) ?? 0) / scale;

/** The share of the underlying's price by which it must rise, or of a put fall, until a buyer has back what was paid. */
const toBreakEven: Value = (contract) => {
  const [even, spot] = [contract.figure("buyBreakEvenPoint") ?? 0, contract.figure("stockPrice") ?? 1];
  return (contract.type === OptionType.Call ? 1 : -1) * (even / spot - 1);
};

/** How likely the underlying ends beyond the buyer's break-even point. */
const profitable: Value = (contract) => {
  const strike = contract.figure("buyBreakEvenPoint") ?? 0;
  if (strike <= 0) return 0;
  const { probability } = modelOf({
    call: contract.type === OptionType.Call,
    spot: contract.figure("stockPrice") ?? strike,
    strike,
    // Today still counts.
    years: (contract.daysLeft + 0.5) / 365,
    volatility: (contract.figure("iv") ?? 0) / 100,
    rate: rateOf(contract.info.currency),
  });
  return probability;
};

/** What exercising at once would give, in percent of the price. */
const intrinsicShare: Value = (contract) =>
  Math.min(100, (contract.figure("intrinsic_value") ?? 0) / (contract.figure("price") ?? 1) * 100);
const outside: Value = figure("otm", 100);
const historic: Value = ({ owner }, world) => (world.facts(owner)["hv"] ?? 0) / 100;

/** By the members of `OptionIndicatorType`. Rates are fractions, but for those that the schema has in percent. */
export const OPTION_VALUES: Readonly<Record<string, Value>> = {
  StrikePrice: ({ strike }) => strike,
  LeftDay: ({ daysLeft }) => daysLeft,
  OptionType: ({ type }) => type,
  // All of them may be exercised early.
  ExerciseType: () => 1,
  ExpirationType: ({ weekly }) => weekly ? 1 : 2,
  StrikeDateTimestamp: ({ owner, expiry }) => midnight(owner, expiry) / 1000,
  InTheMoney: (contract) => isInside(contract) ? 1 : 0,
  Price: figure("price"),
  MidPrice: figure("midPrice"),
  BidPrice: figure("bidPrice"),
  AskPrice: figure("askPrice"),
  BidAskSpread: figure("bidAskSpread"),
  BidVolume: figure("bidVolume"),
  AskVolume: figure("askVolume"),
  BidAskVolumeRatio: (contract) => (contract.figure("bidVolume") ?? 0) / (contract.figure("askVolume") ?? 1),
  ChangeRate: figure("changeRate"),
  Volume: figure("volume"),
  Turnover: figure("turnover"),
  OpenInterest: figure("openInterest"),
  OpenInterestMarketCap: figure("openInterestMarketCap"),
  VolOIRatio: figure("voRatio", 100),
  Premium: (contract) => (contract.figure("price") ?? 0) * (contract.figure("contract_size") ?? 0),
  ImpliedVolatility: figure("iv", 100),
  HistoryVolatility: historic,
  IVHVRatio: (contract, world) => (contract.figure("iv") ?? 0) / 100 / historic(contract, world),
  Delta: figure("delta"),
  Gamma: figure("gamma"),
  Vega: figure("vega"),
  Theta: figure("theta"),
  Rho: figure("rho"),
  LeverageRatio: figure("leverage_ratio"),
  EffectiveGearing: figure("effective_gearing"),
  BuyToBep: toBreakEven,
  SellToBep: (contract, world) => -toBreakEven(contract, world),
  BuyProfitProbability: profitable,
  SellProfitProbability: (contract, world) => 1 - profitable(contract, world),
  IntrinsicValuePer: intrinsicShare,
  TimeValuePer: (contract, world) => 100 - intrinsicShare(contract, world),
  ITMDegree: (contract, world) => Math.max(0, -outside(contract, world)),
  OTMDegree: (contract, world) => Math.max(0, outside(contract, world)),
  ITMProbability: figure("itmProbability", 100),
  OTMProbability: (contract) => 1 - (contract.figure("itmProbability") ?? 0) / 100,
  SellAnnualizedReturn: figure("annualizedReturn", 100),
  IntervalReturn: figure("intervalReturn", 100),
};

/** The value of an indicator type as it is told: filters look at what clients are shown. */
export function optionValue(member: string, contract: Contract, world: World): number | undefined {
  const value = OPTION_VALUES[member];
  return value === undefined ? undefined : shown(value(contract, world));
}

const shown = (value: number): number => Math.round(value * 1e5) / 1e5;

/** The day of expiry as the number YYYYMMDD. */
export function strikeDate({ expiry }: Contract): number {
  const { year, month, day } = civilDate(expiry);
  return year * 10_000 + month * 100 + day;
}

/** Of underlyings, by the members of `UnderlyingIndicatorType`. Rates are fractions, but for the change of the price. */
export function underlyingValue(member: string, owner: SimSecurity, world: World): number | bigint | undefined {
  if (member === "StockList") return securityId(owner.symbol);
  const facts = world.facts(owner);
  const fact = (name: string): number => facts[name] ?? 0;
  const [iv, hv, change] = [fact("iv") / 100, fact("hv") / 100, fact("ivChange") / 100];
  const values: Readonly<Record<string, number>> = {
    Volume: fact("calls") + fact("puts"),
    OpenInterest: fact("callInterest") + fact("putInterest"),
    IV: iv,
    HV: hv,
    IVRank: fact("ivRank") / 100,
    IVPercentile: fact("ivPercentile") / 100,
    IVChange: change,
    IVChangeRatio: change / (iv - change),
    IVHVRatio: iv / hv,
    IVHVSpread: iv - hv,
    MarketCap: fact("marketCap"),
    StockPrice: fact("price"),
    ChangeRate: fact("rate"),
  };
  const found = values[member];
  return found === undefined ? undefined : shown(found);
}

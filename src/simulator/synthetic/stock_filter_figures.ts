/**
 * The figures that a stock filter looks at: of the day, of the last days, of a report.
 *
 * @module
 */

import {
  QotStockFilterAccumulateField as Accumulate,
  QotStockFilterFinancialField as Financial,
  QotStockFilterStockField as Base,
} from "../../gen/qot_stock_filter.ts";
import { BarKind, minutesOf } from "../market/bars.ts";
import type { SimSecurity } from "../market/security.ts";
import type { Bar } from "../market/views.ts";
import { DAY, fromWall } from "../market/zones.ts";
import type { World } from "./world.ts";

/** Decimals behind the third are cut off. */
const cut = (value: number): number => Math.trunc(value * 1000) / 1000;

const FACTS: Readonly<Record<number, string>> = {
  [Base.CurPrice]: "price",
  [Base.VolumeRatio]: "volumeRatio",
  [Base.MarketVal]: "marketCap",
  [Base.PeAnnual]: "pe",
  [Base.PeTTM]: "pe",
  [Base.PbRate]: "pb",
  [Base.ChangeRate5min]: "rate5Min",
  [Base.ChangeRateBeginYear]: "rateYTD",
  [Base.FloatMarketVal]: "floatCap",
};

/** The bars of a kind until the last day that ended, oldest first. They are read once a day. */
export function barsUntil(world: World, security: SimSecurity, kind: BarKind, count: number): readonly Bar[] {
  const { market, symbol } = security.info;
  const kept = world.daily(market, `bars/${symbol}/${kind}`, () => ({ count: 0, bars: [] as readonly Bar[] }));
  if (kept.count < count) {
    const end = fromWall(market, (world.day(market) + 1) * DAY) - 1;
    kept.bars = security.history(kind, end - (count * daysOf(kind) + 30) * DAY, end, 1_000_000);
    kept.count = count;
  }
  return kept.bars.slice(-count);
}

/** So many days a bar is looked back for, holidays included, that there are enough of them. */
function daysOf(kind: BarKind): number {
  const minutes = minutesOf(kind);
  // The shortest session has four hours.
  if (minutes !== undefined) return minutes / 240 * 1.6;
  return { [BarKind.Week]: 7, [BarKind.Month]: 31 }[kind as number] ?? 1.6;
}

/** A property of the day. */
export function baseFigure(world: World, security: SimSecurity, field: number): number {
  const { info } = security;
  const facts = world.facts(security);
  const { price = 0, high = 0, low = 0, eps = 0 } = facts;
  const name = FACTS[field];
  if (name !== undefined) return cut(facts[name] ?? 0);
  const year = (): readonly Bar[] => barsUntil(world, security, BarKind.Day, 250);
  const highest = (): number => Math.max(high, ...year().map(({ highPrice }) => highPrice));
  const lowest = (): number => Math.min(low, ...year().map(({ lowPrice }) => lowPrice));
  const against = (value: number, reference: number): number => cut((value - reference) / reference * 100);
  const random = world.random(`stock filter/${info.symbol}/${field}`);
  switch (field) {
    case Base.CurPriceToHighest52WeeksRatio:
      return against(price, highest());
    case Base.CurPriceToLowest52WeeksRatio:
      return against(price, lowest());
    case Base.HighPriceToHighest52WeeksRatio:
      return against(high, highest());
    case Base.LowPriceToLowest52WeeksRatio:
      return against(low, lowest());
    case Base.BidAskRatio:
      return cut(100 * random.float() - 50);
    case Base.LotPrice:
      return cut(price * info.lotSize);
    case Base.TotalShare:
      return info.issuedShares;
    case Base.FloatShare:
      // In thousands, as a live OpenD was seen to have it.
      return Math.floor(info.outstandingShares / 1000);
    case Base.PSTTM:
      return cut(price * info.issuedShares / financialFigure(world, security, Financial.SumOfBusiness, 1) * 100);
    case Base.PCFTTM:
      return cut(eps > 0 ? price / (eps * (1 + random.float())) * 100 : 0);
    default:
      return 0;
  }
}

/** A property over the last `days` days. */
export function accumulatedFigure(world: World, security: SimSecurity, field: number, days: number): number {
  const bars = barsUntil(world, security, BarKind.Day, Math.max(1, days));
  const [first, last] = [bars[0], bars[bars.length - 1]];
  if (first === undefined || last === undefined) return 0;
  const sum = (of: (bar: Bar) => number): number => bars.reduce((total, bar) => total + of(bar), 0);
  switch (field) {
    case Accumulate.ChangeRate:
      return cut((last.closePrice / first.lastClosePrice - 1) * 100);
    case Accumulate.Amplitude: {
      const [high, low] = [bars.map(({ highPrice }) => highPrice), bars.map(({ lowPrice }) => lowPrice)];
      return cut((Math.max(...high) - Math.min(...low)) / first.lastClosePrice * 100);
    }
    case Accumulate.Volume:
      return Math.trunc(sum(({ volume }) => volume) / bars.length);
    case Accumulate.Turnover:
      return cut(sum(({ turnover }) => turnover) / bars.length);
    default:
      return cut(sum(({ turnoverRate }) => turnoverRate));
  }
}

/** What part of the year a report is of, by OpenD's number. */
const PART: Readonly<Record<number, number>> = { 1: 1, 2: 0.25, 3: 0.5, 4: 0.75, 5: 0.25 };

/** Figures that are amounts of money, as parts of the revenue. */
const OF_REVENUE: Readonly<Record<number, number>> = {
  [Financial.EBITTTM]: 0.25,
  [Financial.EBITDA]: 0.3,
  [Financial.OperatingProfitTTM]: 0.22,
  [Financial.CashAndCashEquivalents]: 0.4,
  [Financial.OperatingCashFlowTTM]: 0.28,
  [Financial.AccountsReceivable]: 0.1,
};

/** A figure of a report: the same whenever it is asked for, and in line with the company's earnings. */
export function financialFigure(world: World, { info }: SimSecurity, field: number, quarter: number): number {
  const part = PART[quarter] ?? 1;
  const share = (of: number): number => 0.05 + 0.3 * world.random(`financial/${info.symbol}/${of}/${quarter}`).float();
  const profit = info.earningsPerShare * info.issuedShares * part;
  // Of a company that earns nothing, the sales are what its size would have.
  const revenue = profit > 0
    ? profit / share(Financial.NetProfitRate)
    : info.netAssetPerShare * info.issuedShares * part;
  const ofRevenue = OF_REVENUE[field];
  if (ofRevenue !== undefined) return cut(revenue * ofRevenue * (0.8 + share(field)));
  switch (field) {
    case Financial.NetProfit:
    case Financial.ShareholderNetProfitTTM:
      return cut(profit);
    case Financial.SumOfBusiness:
      return cut(revenue);
    case Financial.NetProfitRate:
      return cut(profit / revenue * 100);
    case Financial.ReturnOnEquityRate:
      return cut(info.netAssetPerShare > 0 ? info.earningsPerShare * part / info.netAssetPerShare * 100 : 0);
    case Financial.BasicEPS:
      return cut(info.earningsPerShare * part);
    case Financial.DilutedEPS:
      return cut(info.earningsPerShare * part * 0.98);
    case Financial.NOCFPerShare:
      return cut(info.earningsPerShare * part * (1 + share(field)));
    case Financial.CurrentRatio:
    case Financial.QuickRatio:
    case Financial.EquityMultiplier:
      return cut(100 + 200 * share(field));
    default:
      return cut(100 * share(field));
  }
}

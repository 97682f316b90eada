/**
 * The figures of a security for a day: the market's close before it and what the seed adds to that, so that every list
 * that a client asks for on one day says the same of it. They stand near the market's prices and not at them, because
 * those move while pages are turned.
 *
 * @module
 */

import { dividendFigures } from "../market/past/dividends.ts";
import { Random } from "../market/prng.ts";
import type { SimSecurity } from "../market/security.ts";
import { snap, UNITS } from "../market/tick_size.ts";

/** By the names that OpenD's fields have. Prices are in the security's currency, rates in percent. */
export type Facts = Readonly<Record<string, number>>;

/**
 * The figures of a security on the day that `key` stands for.
 *
 * @param today that day, as days since 1970-01-01
 */
export function makeFacts(security: SimSecurity, key: string, today: number): Facts {
  const { info } = security;
  const random = new Random(`${key}/${info.symbol}/facts`);
  const lastClose = security.lastClosePrice;
  const between = (low: number, high: number): number => low + (high - low) * random.float();
  const near = (rate: number): number => snap(info.ticks, Math.round(lastClose * (1 + rate / 100) * UNITS)) / UNITS;
  const daily = info.volatility * 100;
  const price = near(daily * 0.5 * random.normal());
  const rate = (price / lastClose - 1) * 100;
  const swing = daily * between(0.3, 1);
  const high = Math.max(price, lastClose, near(rate + swing / 2));
  const low = Math.min(price, lastClose, near(rate - swing / 2));
  const volume = Math.max(1, Math.round(info.dailyVolume * between(0.5, 1.5) / info.lotSize)) * info.lotSize;
  const turnover = volume * (high + low + price) / 3;
  const tick = near(rate + 0.02) === price ? lastClose / 1000 : Math.abs(near(rate + 0.02) - price);
  const ofDays = (days: number): number => daily * Math.sqrt(days) * random.normal();
  const quiet = between(-0.6, 0.6);
  const iv = daily * 15.9 * between(1, 1.3);
  const hv = daily * 15.9 * between(0.85, 1.15);
  const eps = info.earningsPerShare;
  const dividends = dividendFigures(security.actions, today);
  const short = volume * between(0.05, 0.2);
  const position = info.outstandingShares * between(0.005, 0.03);
  const calls = Math.round(volume / 100 * between(0.5, 1));
  const puts = Math.round(volume / 100 * between(0.3, 0.9));
  return {
    price,
    lastClose,
    open: near(rate * between(0, 1)),
    high,
    low,
    change: price - lastClose,
    rate,
    bid: Math.max(price - tick, tick),
    ask: price + tick,
    volume,
    turnover,
    turnoverRate: volume / info.outstandingShares * 100,
    amplitude: (high - low) / lastClose * 100,
    volumeRatio: between(0.6, 1.8),
    marketCap: info.issuedShares * price,
    floatCap: info.outstandingShares * price,
    pe: eps > 0 ? price / eps : 0,
    pb: info.netAssetPerShare > 0 ? price / info.netAssetPerShare : 0,
    eps,
    dividends: dividends.ttm,
    dividendYield: dividends.ttm / price * 100,
    dividendYield5Y: dividends.average / price * 100,
    dividendYears: dividends.rising,
    payout: eps > 0 ? dividends.lfy / eps * 100 : 0,
    rate5Min: quiet / 3,
    rate5D: ofDays(5),
    rate10D: ofDays(10),
    rate20D: ofDays(20),
    rate60D: ofDays(60),
    rate120D: ofDays(120),
    rate250D: ofDays(250),
    rateYTD: ofDays(200),
    quietPrice: near(rate + quiet),
    quietRate: (near(rate + quiet) / price - 1) * 100,
    quietChange: near(rate + quiet) - price,
    quietVolume: Math.round(volume * 0.03),
    quietTurnover: Math.round(volume * 0.03) * near(rate + quiet),
    iv,
    hv,
    ivChange: between(-4, 4),
    hvChange: between(-3, 3),
    ivRank: between(0, 100),
    ivPercentile: between(0, 100),
    short,
    shortRatio: short / volume * 100,
    position,
    positionRatio: position / info.outstandingShares * 100,
    daysToCover: position / info.dailyVolume,
    calls,
    puts,
    callInterest: calls * 6,
    putInterest: puts * 6,
  };
}

/** Which figure a field of a row about a security holds. */
export const FACT_OF: Readonly<Record<string, string>> = {
  price: "price",
  curPrice: "price",
  currentPrice: "price",
  stockPrice: "price",
  securityPrice: "price",
  stockOwnerPrice: "price",
  underlyingPrice: "price",
  closePrice: "lastClose",
  lastClosePrice: "lastClose",
  openPrice: "open",
  highPrice: "high",
  lowPrice: "low",
  changeRate: "rate",
  changeRatio: "rate",
  changeAmount: "change",
  bidPrice: "bid",
  askPrice: "ask",
  volume: "volume",
  turnover: "turnover",
  turnoverRatio: "turnoverRate",
  turnoverRate: "turnoverRate",
  amplitude: "amplitude",
  volumeRatio: "volumeRatio",
  marketCap: "marketCap",
  marketVal: "marketCap",
  peTTM: "pe",
  pb: "pb",
  dividendsTTM: "dividends",
  dividendYieldTTM: "dividendYield",
  avgDividendYield5Y: "dividendYield5Y",
  dividendGrowYear: "dividendYears",
  payoutRatioLFY: "payout",
  changeRate5Min: "rate5Min",
  changeRate5D: "rate5D",
  changeRatio5D: "rate5D",
  changeRate10D: "rate10D",
  changeRatio10D: "rate10D",
  changeRate20D: "rate20D",
  changeRate60D: "rate60D",
  changeRate120D: "rate120D",
  changeRate250D: "rate250D",
  changeRateYTD: "rateYTD",
  preMarketPrice: "quietPrice",
  afterHoursPrice: "quietPrice",
  overnightPrice: "quietPrice",
  preMarketChangeRatio: "quietRate",
  afterHoursChangeRatio: "quietRate",
  overnightChangeRatio: "quietRate",
  preMarketChangeAmount: "quietChange",
  afterHoursChangeAmount: "quietChange",
  overnightChangeAmount: "quietChange",
  preMarketVolume: "quietVolume",
  afterHoursVolume: "quietVolume",
  overnightVolume: "quietVolume",
  preMarketTurnover: "quietTurnover",
  afterHoursTurnover: "quietTurnover",
  overnightTurnover: "quietTurnover",
  iv: "iv",
  hv: "hv",
  ivChange: "ivChange",
  hvChange: "hvChange",
  ivRank: "ivRank",
  ivPercentile: "ivPercentile",
  shortNumber: "short",
  weekAvgShortNumber: "short",
  monthAvgShortNumber: "short",
  shortRatio: "shortRatio",
  weekAvgShortRatio: "shortRatio",
  monthAvgShortRatio: "shortRatio",
  shortPositionVolume: "position",
  shortPositionRatio: "positionRatio",
  daysToCover: "daysToCover",
  callVolume: "calls",
  putVolume: "puts",
  callOpenInterest: "callInterest",
  putOpenInterest: "putInterest",
};

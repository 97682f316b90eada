/**
 * Futures of Hong Kong and the United States.
 *
 * @module
 */

import type { SecurityInfo } from "../securities.ts";
import type { FutureTerms } from "../terms.ts";
import { type TickTable, UNITS } from "../tick_size.ts";
import { DAY, formatWall } from "../zones.ts";
import { type FutureCalendar, type FutureMonth, futureMonths, mainMonth } from "./calendar.ts";

interface Product {
  readonly market: "HK" | "US";
  readonly root: string;
  readonly name: string;
  /** The index that it is on; without one it has a price of its own. */
  readonly owner?: string;
  readonly price: number;
  readonly tick: number;
  readonly multiplier: number;
  readonly size: string;
  readonly volatility: number;
  readonly volume: number;
  /** @default "index" */
  readonly calendar?: FutureCalendar;
}

const PRODUCTS: readonly Product[] = [
  hk("HSI", "Hang Seng Index Futures", "HK.800000", 25_830, 50, 0.011, 130_000),
  hk("MHI", "Mini-Hang Seng Index Futures", "HK.800000", 25_830, 10, 0.011, 90_000),
  hk("HHI", "Hang Seng China Enterprises Index Futures", "HK.800100", 9180, 50, 0.013, 110_000),
  hk("HTI", "Hang Seng TECH Index Futures", "HK.800700", 5630, 50, 0.019, 120_000),
  us("ES", "E-mini S&P 500 Futures", 6602.75, 0.25, 50, "USD 50 per index point", 0.009, 1_400_000, "US..SPX"),
  us("NQ", "E-mini NASDAQ 100 Futures", 24_239.5, 0.25, 20, "USD 20 per index point", 0.012, 600_000, "US..NDX"),
  { ...us("CL", "Crude Oil Futures", 58.06, 0.01, 1000, "1,000 barrels", 0.02, 300_000), calendar: "oil" },
  { ...us("GC", "Gold Futures", 4079.5, 0.1, 100, "100 troy ounces", 0.011, 220_000), calendar: "gold" },
];

function hk(
  root: string,
  name: string,
  owner: string,
  price: number,
  multiplier: number,
  volatility: number,
  volume: number,
): Product {
  const size = `HKD ${multiplier} per index point`;
  return { market: "HK", root, name, owner, price, tick: 1, multiplier, size, volatility, volume };
}

function us(
  root: string,
  name: string,
  price: number,
  tick: number,
  multiplier: number,
  size: string,
  volatility: number,
  volume: number,
  owner?: string,
): Product {
  const product: Product = { market: "US", root, name, price, tick, multiplier, size, volatility, volume };
  return owner === undefined ? product : { ...product, owner };
}

/**
 * The futures that trade on a day: of each product the main contract, Hong Kong's current one, and the months. Those
 * whose index is not there have a price of their own.
 *
 * @param has whether the market has a symbol
 */
export function futuresOn(dayOf: (market: "HK" | "US") => number, has: (symbol: string) => boolean): SecurityInfo[] {
  return PRODUCTS.flatMap((product) => {
    const { market, root, calendar = "index" } = product;
    const owner = product.owner !== undefined && has(product.owner) ? product.owner : undefined;
    const months = futureMonths(market, dayOf(market), calendar);
    const front = mainMonth(months, calendar);
    if (front === undefined) return [];
    const origin = `${market}.${root}${front.code}`;
    const main = `${market}.${root}main`;
    const rolling = market === "HK" ? ["main", "current"] : ["main"];
    return [
      ...rolling.map((suffix) => info(product, suffix, front, origin, owner)),
      // Without an index the months follow the main contract.
      ...months.map((month) => info(product, month.code, month, undefined, owner ?? main)),
    ];
  });
}

function info(
  product: Product,
  suffix: string,
  month: FutureMonth,
  origin: string | undefined,
  owner: string | undefined,
): SecurityInfo {
  const { market, root, name, price, tick, multiplier, size, volatility, volume } = product;
  const code = `${root}${suffix}`;
  const units = Math.round(tick * UNITS);
  const ticks: TickTable = [{ upTo: 1e12, tick: units }];
  const terms: FutureTerms = {
    kind: "future",
    root,
    expiry: formatWall(month.day * DAY).slice(0, 10),
    multiplier,
    size,
    ...(owner === undefined ? {} : { owner }),
    ...(origin === undefined ? {} : { origin }),
  };
  const rolling = origin !== undefined;
  return {
    symbol: `${market}.${code}`,
    market,
    code,
    name: `${name} ${suffix}`,
    kind: "future",
    currency: market === "HK" ? "HKD" : "USD",
    lotSize: 1,
    // A rolling contract goes on; a month is listed for a year and a quarter.
    listDate: rolling ? "2000-01-03" : formatWall((month.day - 456) * DAY).slice(0, 10),
    referencePrice: price,
    issuedShares: 0,
    outstandingShares: 0,
    earningsPerShare: 0,
    netAssetPerShare: 0,
    dailyVolume: volume,
    volatility,
    ticks,
    terms,
  };
}

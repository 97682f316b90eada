/**
 * United States.
 *
 * @module
 */

import type { Row } from "./row.ts";

/** Shares. */
export const US_STOCKS: readonly Row[] = [
  ["US.GOOGL", "Alphabet-A", 1, "2004-08-19", 299.66, 12090, 11540, 10.13, 32, 38e6, 0.016],
  ["US.META", "Meta Platforms", 1, "2012-05-18", 594.25, 2520, 2170, 22.6, 77, 18e6, 0.019],
  ["US.AVGO", "Broadcom", 1, "2009-08-06", 340.2, 4720, 4620, 3.92, 15.5, 25e6, 0.025],
  ["US.AMD", "Advanced Micro Devices", 1, "1979-10-15", 203.78, 1628, 1620, 2.01, 37.3, 50e6, 0.031],
  ["US.NFLX", "Netflix", 1, "2002-05-23", 104.31, 4237, 4210, 2.39, 6.1, 36e6, 0.018],
  ["US.INTC", "Intel", 1, "1971-10-13", 34.5, 4770, 4400, 0.05, 22.3, 80e6, 0.03],
  ["US.JPM", "JPMorgan", 1, "1980-03-17", 298.02, 2722, 2710, 20.2, 124, 9e6, 0.012],
  ["US.V", "Visa", 1, "2008-03-19", 327.98, 1908, 1900, 10.2, 19.6, 6e6, 0.011],
  ["US.WMT", "Walmart", 1, "1972-08-25", 105.32, 7970, 4360, 2.86, 12.1, 18e6, 0.011],
  ["US.KO", "Coca-Cola", 1, "1962-01-26", 72.96, 4302, 3870, 3.02, 7.3, 15e6, 0.009],
  ["US.DIS", "Walt Disney", 1, "1957-11-12", 104.28, 1785, 1780, 6.85, 61.6, 9e6, 0.014],
  ["US.BA", "Boeing", 1, "1962-01-02", 179.12, 760, 758, -13.8, -10.8, 8e6, 0.019],
  ["US.XOM", "Exxon Mobil", 1, "1920-03-25", 117.08, 4218, 4210, 6.9, 61.7, 15e6, 0.013],
  ["US.ORCL", "Oracle", 1, "1986-03-12", 198.76, 2851, 1690, 4.32, 8.5, 24e6, 0.028],
  ["US.PLTR", "Palantir", 1, "2020-09-30", 154.85, 2383, 2290, 0.43, 2.8, 60e6, 0.036],
  ["US.COIN", "Coinbase", 1, "2021-04-14", 240.41, 227, 222, 11.6, 59.6, 11e6, 0.041],
  ["US.BABA", "Alibaba", 1, "2014-09-19", 152.93, 2387, 2387, 7.6, 58.8, 14e6, 0.025],
  ["US.NIO", "NIO", 1, "2018-09-12", 5.52, 2250, 2140, -1.4, 0.4, 45e6, 0.036],
  ["US.GE", "GE Aerospace", 1, "1962-01-02", 289.41, 1055, 1050, 7.4, 17.8, 5e6, 0.017],
  ["US.PFE", "Pfizer", 1, "1972-01-17", 24.98, 5686, 5680, 1.72, 16.3, 50e6, 0.013],
];

/** Funds. */
export const US_FUNDS: readonly Row[] = [
  ["US.QQQ", "Invesco QQQ Trust", 1, "1999-03-10", 590.07, 660, 660, 0, 590, 60e6, 0.012],
  ["US.IWM", "iShares Russell 2000 ETF", 1, "2000-05-22", 235.6, 290, 290, 0, 235.5, 38e6, 0.014],
  ["US.TLT", "iShares 20+ Year Treasury Bond ETF", 1, "2002-07-22", 89.62, 555, 555, 0, 89.6, 34e6, 0.009],
];

/** Symbol, name, level, volatility, members. */
export const US_INDICES = [
  [
    "US..DJI",
    "Dow Jones Industrial Average",
    46245.41,
    0.0085,
    "AAPL NVDA MSFT AMZN JPM V WMT KO DIS BA",
  ],
  [
    "US..IXIC",
    "Nasdaq Composite",
    22273.08,
    0.012,
    "AAPL TSLA NVDA MSFT AMZN GOOGL META AVGO AMD NFLX INTC PLTR COIN",
  ],
  [
    "US..SPX",
    "S&P 500",
    6602.99,
    0.009,
    "AAPL TSLA NVDA MSFT AMZN GOOGL META AVGO AMD NFLX INTC JPM V WMT KO DIS BA XOM ORCL PLTR COIN GE PFE",
  ],
  ["US..NDX", "Nasdaq 100", 24239.57, 0.012, "AAPL TSLA NVDA MSFT AMZN GOOGL META AVGO AMD NFLX INTC PLTR"],
] as const;

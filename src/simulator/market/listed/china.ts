/**
 * Shanghai and Shenzhen.
 *
 * @module
 */

import type { Row } from "./row.ts";

/** A-shares. */
export const CN_STOCKS: readonly Row[] = [
  ["SH.601398", "ICBC", 100, "2006-10-27", 8.06, 356406, 269612, 1.02, 10.3, 290e6, 0.01],
  ["SH.600900", "China Yangtze Power", 100, "2003-11-18", 28.1, 24468, 24012, 1.36, 8.9, 75e6, 0.008],
  ["SH.688981", "SMIC", 100, "2020-07-16", 111.5, 2000, 2000, 0.64, 18.9, 40e6, 0.03],
  ["SZ.002594", "BYD", 100, "2011-06-30", 95.9, 3486, 3486, 4.4, 24.1, 38e6, 0.021],
  ["SZ.000333", "Midea Group", 100, "2013-09-18", 78.8, 7680, 6940, 5.5, 29.7, 32e6, 0.014],
  ["SZ.002475", "Luxshare Precision", 100, "2010-09-15", 55.1, 7270, 7260, 2.1, 10.4, 110e6, 0.026],
];

/** Symbol, name, level, volatility, members. */
export const CN_INDICES = [
  [
    "SH.000001",
    "SSE Composite Index",
    3834.89,
    0.009,
    "SH.600519 SH.601318 SH.600036 SH.601398 SH.600900 SH.688981",
  ],
  [
    "SZ.399001",
    "SZSE Component Index",
    12538.07,
    0.013,
    "SZ.000001 SZ.300750 SZ.000858 SZ.002594 SZ.000333 SZ.002475",
  ],
] as const;

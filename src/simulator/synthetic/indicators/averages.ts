/**
 * Indicators that follow the trend of prices.
 *
 * @module
 */

import type { Indicator } from "./indicator.ts";
import { average, before, deviation, each, exponential, type Line, ratio, smooth, weighted } from "./lines.ts";

/** Averages, and what is made of their differences. */
export const averages: readonly Indicator[] = [
  {
    name: "MA",
    full: "Moving average",
    inputs: [["P1", 5], ["P2", 10]],
    outputs: ["MA1", "MA2"],
    script: "MA1:MA(CLOSE,P1);MA2:MA(CLOSE,P2);",
    lines: ({ close }, inputs) => inputs.map((length) => average(close, length)),
  },
  {
    name: "EMA",
    full: "Exponential moving average",
    inputs: [["P1", 5], ["P2", 10]],
    outputs: ["EMA1", "EMA2"],
    script: "EMA1:EMA(CLOSE,P1);EMA2:EMA(CLOSE,P2);",
    lines: ({ close }, inputs) => inputs.map((length) => exponential(close, length)),
  },
  {
    name: "SMA",
    full: "Smoothed moving average",
    inputs: [["N", 12], ["M", 1]],
    outputs: ["SMA"],
    script: "SMA1:SMA(CLOSE,N,M);",
    lines: ({ close }, [length = 12, weight = 1]) => [smooth(close, length, weight)],
  },
  {
    name: "WMA",
    full: "Weighted moving average",
    inputs: [["N", 10]],
    outputs: ["WMA"],
    script: "WMA1:WMA(CLOSE,N);",
    lines: ({ close }, [length = 10]) => [weighted(close, length)],
  },
  {
    name: "BBI",
    full: "Bull and bear index",
    inputs: [["M1", 3], ["M2", 6], ["M3", 12], ["M4", 24]],
    outputs: ["BBI"],
    script: "BBI:(MA(CLOSE,M1)+MA(CLOSE,M2)+MA(CLOSE,M3)+MA(CLOSE,M4))/4;",
    lines: ({ close }, inputs) => [
      each(inputs.map((length) => average(close, length)), (...values) => values.reduce((a, b) => a + b) / 4),
    ],
  },
  {
    name: "BOLL",
    full: "Bollinger bands",
    inputs: [["N", 20], ["P", 2]],
    outputs: ["MID", "UPPER", "LOWER"],
    script: "MID:MA(CLOSE,N);UPPER:MID+P*STDP(CLOSE,N);LOWER:MID-P*STDP(CLOSE,N);",
    lines: ({ close }, [length = 20, width = 2]) => {
      const middle = average(close, length);
      const spread = deviation(close, length);
      const band = (factor: number): Line => each([middle, spread], (mid = 0, wide = 0) => mid + factor * wide);
      return [middle, band(width), band(-width)];
    },
  },
  {
    name: "MACD",
    full: "Moving average convergence divergence",
    inputs: [["SHORT", 12], ["LONG", 26], ["MID", 9]],
    outputs: ["DIF", "DEA", "MACD"],
    script: "DIF:EMA(CLOSE,SHORT)-EMA(CLOSE,LONG);DEA:EMA(DIF,MID);MACD:2*(DIF-DEA);",
    lines: ({ close }, [short = 12, long = 26, middle = 9]) => {
      const dif = each([exponential(close, short), exponential(close, long)], (fast = 0, slow = 0) => fast - slow);
      const dea = exponential(dif, middle);
      return [dif, dea, each([dif, dea], (a = 0, b = 0) => 2 * (a - b))];
    },
  },
  {
    name: "DMA",
    full: "Difference of moving averages",
    inputs: [["N1", 10], ["N2", 50], ["M", 10]],
    outputs: ["DIF", "AMA"],
    script: "DIF:MA(CLOSE,N1)-MA(CLOSE,N2);AMA:MA(DIF,M);",
    lines: ({ close }, [short = 10, long = 50, middle = 10]) => {
      const dif = each([average(close, short), average(close, long)], (fast = 0, slow = 0) => fast - slow);
      return [dif, average(dif, middle)];
    },
  },
  {
    name: "TRIX",
    full: "Rate of change of a triple exponential average",
    inputs: [["N", 12], ["M", 9]],
    outputs: ["TRIX", "MATRIX"],
    script: "TR:=EMA(EMA(EMA(CLOSE,N),N),N);TRIX:(TR-REF(TR,1))/REF(TR,1)*100;MATRIX:MA(TRIX,M);",
    lines: ({ close }, [length = 12, middle = 9]) => {
      const triple = exponential(exponential(exponential(close, length), length), length);
      const trix = each([triple, before(triple)], (now = 0, last = 0) => 100 * ratio(now - last, last));
      return [trix, average(trix, middle)];
    },
  },
  {
    name: "DPO",
    full: "Detrended price oscillator",
    inputs: [["N", 20], ["M", 6]],
    outputs: ["DPO", "MADPO"],
    script: "DPO:CLOSE-REF(MA(CLOSE,N),N/2+1);MADPO:MA(DPO,M);",
    lines: ({ close }, [length = 20, middle = 6]) => {
      const shifted = before(average(close, length), Math.floor(length / 2) + 1);
      const dpo = each([close, shifted], (price = 0, trend = 0) => price - trend);
      return [dpo, average(dpo, middle)];
    },
  },
];

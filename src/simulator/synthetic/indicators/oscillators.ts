/**
 * Indicators that say how far prices have gone within a range, or how fast.
 *
 * @module
 */

import type { Indicator } from "./indicator.ts";
import { average, before, each, highest, type Line, lowest, meanDeviation, ratio, smooth, sum } from "./lines.ts";

/** The change of each bar, as what `part` takes of it. */
function changes(close: Line, part: (change: number) => number): Line {
  return each([close, before(close)], (now = 0, last = 0) => part(now - last));
}

/** How strong rises are among all moves, in percent; 50 where nothing moves. */
export function strength(close: Line, length: number): Line {
  const rises = smooth(changes(close, (change) => Math.max(change, 0)), length);
  const moves = smooth(changes(close, Math.abs), length);
  return each([rises, moves], (rise = 0, all = 0) => all === 0 ? 50 : 100 * rise / all);
}

/** Oscillators of prices. */
export const oscillators: readonly Indicator[] = [
  {
    name: "KDJ",
    full: "Stochastic oscillator with J",
    inputs: [["N", 9], ["M1", 3], ["M2", 3]],
    outputs: ["K", "D", "J"],
    script: "RSV:=(CLOSE-LLV(LOW,N))/(HHV(HIGH,N)-LLV(LOW,N))*100;K:SMA(RSV,M1,1);D:SMA(K,M2,1);J:3*K-2*D;",
    lines: ({ high, low, close }, [length = 9, first = 3, second = 3]) => {
      const raw = each(
        [close, highest(high, length), lowest(low, length)],
        (price = 0, top = 0, bottom = 0) => 100 * ratio(price - bottom, top - bottom),
      );
      const k = smooth(raw, first);
      const d = smooth(k, second);
      return [k, d, each([k, d], (a = 0, b = 0) => 3 * a - 2 * b)];
    },
  },
  {
    name: "RSI",
    full: "Relative strength index",
    inputs: [["N1", 6], ["N2", 12], ["N3", 24]],
    outputs: ["RSI1", "RSI2", "RSI3"],
    script: "LC:=REF(CLOSE,1);" +
      [1, 2, 3].map((i) => `RSI${i}:SMA(MAX(CLOSE-LC,0),N${i},1)/SMA(ABS(CLOSE-LC),N${i},1)*100;`).join(""),
    lines: ({ close }, inputs) => inputs.map((length) => strength(close, length)),
  },
  {
    name: "WR",
    full: "Williams %R",
    inputs: [["N1", 10], ["N2", 6]],
    outputs: ["WR1", "WR2"],
    script: [1, 2].map((i) => `WR${i}:(HHV(HIGH,N${i})-CLOSE)/(HHV(HIGH,N${i})-LLV(LOW,N${i}))*100;`).join(""),
    lines: ({ high, low, close }, inputs) =>
      inputs.map((length) =>
        each(
          [close, highest(high, length), lowest(low, length)],
          (price = 0, top = 0, bottom = 0) => 100 * ratio(top - price, top - bottom),
        )
      ),
  },
  {
    name: "CCI",
    full: "Commodity channel index",
    inputs: [["N", 14]],
    outputs: ["CCI"],
    script: "TYP:=(HIGH+LOW+CLOSE)/3;CCI:(TYP-MA(TYP,N))/(0.015*AVEDEV(TYP,N));",
    lines: ({ high, low, close }, [length = 14]) => {
      const typical = each([high, low, close], (top = 0, bottom = 0, last = 0) => (top + bottom + last) / 3);
      const lines = [typical, average(typical, length), meanDeviation(typical, length)];
      return [each(lines, (price = 0, middle = 0, away = 0) => ratio(price - middle, 0.015 * away))];
    },
  },
  {
    name: "BIAS",
    full: "Distance from the moving average",
    inputs: [["N1", 6], ["N2", 12], ["N3", 24]],
    outputs: ["BIAS1", "BIAS2", "BIAS3"],
    script: [1, 2, 3].map((i) => `BIAS${i}:(CLOSE-MA(CLOSE,N${i}))/MA(CLOSE,N${i})*100;`).join(""),
    lines: ({ close }, inputs) =>
      inputs.map((length) =>
        each([close, average(close, length)], (price = 0, middle = 0) => 100 * ratio(price - middle, middle))
      ),
  },
  {
    name: "ROC",
    full: "Rate of change",
    inputs: [["N", 12], ["M", 6]],
    outputs: ["ROC", "MAROC"],
    script: "ROC:100*(CLOSE-REF(CLOSE,N))/REF(CLOSE,N);MAROC:MA(ROC,M);",
    lines: ({ close }, [length = 12, middle = 6]) => {
      const roc = each([close, before(close, length)], (now = 0, then = 0) => 100 * ratio(now - then, then));
      return [roc, average(roc, middle)];
    },
  },
  {
    name: "MTM",
    full: "Momentum",
    inputs: [["N", 12], ["M", 6]],
    outputs: ["MTM", "MAMTM"],
    script: "MTM:CLOSE-REF(CLOSE,N);MAMTM:MA(MTM,M);",
    lines: ({ close }, [length = 12, middle = 6]) => {
      const momentum = each([close, before(close, length)], (now = 0, then = 0) => now - then);
      return [momentum, average(momentum, middle)];
    },
  },
  {
    name: "PSY",
    full: "Psychological line",
    inputs: [["N", 12], ["M", 6]],
    outputs: ["PSY", "PSYMA"],
    script: "PSY:COUNT(CLOSE>REF(CLOSE,1),N)/N*100;PSYMA:MA(PSY,M);",
    lines: ({ close }, [length = 12, middle = 6]) => {
      const risen = sum(changes(close, (change) => change > 0 ? 1 : 0), length).map((count) => 100 * count / length);
      return [risen, average(risen, middle)];
    },
  },
  {
    name: "BRAR",
    full: "Mood and will",
    inputs: [["N", 26]],
    outputs: ["BR", "AR"],
    script: "BR:SUM(MAX(0,HIGH-REF(CLOSE,1)),N)/SUM(MAX(0,REF(CLOSE,1)-LOW),N)*100;" +
      "AR:SUM(HIGH-OPEN,N)/SUM(OPEN-LOW,N)*100;",
    lines: ({ open, high, low, close }, [length = 26]) => {
      const last = before(close);
      const above = (line: Line, from: Line): Line => each([line, from], (a = 0, b = 0) => Math.max(0, a - b));
      const share = (up: Line, down: Line): Line =>
        each([sum(up, length), sum(down, length)], (a = 0, b = 0) => 100 * ratio(a, b));
      return [share(above(high, last), above(last, low)), share(above(high, open), above(open, low))];
    },
  },
  {
    name: "CR",
    full: "Energy line",
    inputs: [["N", 26]],
    outputs: ["CR"],
    script: "MIDDLE:=REF(HIGH+LOW,1)/2;CR:SUM(MAX(0,HIGH-MIDDLE),N)/SUM(MAX(0,MIDDLE-LOW),N)*100;",
    lines: ({ high, low }, [length = 26]) => {
      const middle = before(each([high, low], (top = 0, bottom = 0) => (top + bottom) / 2));
      const up = sum(each([high, middle], (top = 0, mid = 0) => Math.max(0, top - mid)), length);
      const down = sum(each([middle, low], (mid = 0, bottom = 0) => Math.max(0, mid - bottom)), length);
      return [each([up, down], (a = 0, b = 0) => 100 * ratio(a, b))];
    },
  },
];

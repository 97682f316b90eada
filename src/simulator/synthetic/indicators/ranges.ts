/**
 * Indicators of the range of prices: how wide it is, which way it moves, and where it turns.
 *
 * @module
 */

import type { Indicator } from "./indicator.ts";
import { average, type Bars, before, each, type Line, ratio, smooth, sum, trueRange } from "./lines.ts";

/** Wilder's. */
export const ranges: readonly Indicator[] = [
  {
    name: "ATR",
    full: "Average true range",
    inputs: [["N", 14]],
    outputs: ["TR", "ATR"],
    script: "TR:MAX(HIGH,REF(CLOSE,1))-MIN(LOW,REF(CLOSE,1));ATR:SMA(TR,N,1);",
    lines: (bars, [length = 14]) => [trueRange(bars), smooth(trueRange(bars), length)],
  },
  {
    name: "DMI",
    full: "Directional movement index",
    inputs: [["N", 14], ["M", 6]],
    outputs: ["PDI", "MDI", "ADX", "ADXR"],
    script: "TR:=SUM(MAX(HIGH,REF(CLOSE,1))-MIN(LOW,REF(CLOSE,1)),N);HD:=HIGH-REF(HIGH,1);LD:=REF(LOW,1)-LOW;" +
      "PDI:SUM(IF(HD>0&&HD>LD,HD,0),N)*100/TR;MDI:SUM(IF(LD>0&&LD>HD,LD,0),N)*100/TR;" +
      "ADX:MA(ABS(MDI-PDI)/(MDI+PDI)*100,M);ADXR:(ADX+REF(ADX,M))/2;",
    lines: (bars, [length = 14, middle = 6]) => {
      const { high, low } = bars;
      const up = each([high, before(high)], (now = 0, last = 0) => now - last);
      const down = each([before(low), low], (last = 0, now = 0) => last - now);
      const range = sum(trueRange(bars), length);
      const share = (moved: Line, other: Line): Line => {
        const kept = each([moved, other], (a = 0, b = 0) => a > 0 && a > b ? a : 0);
        return each([sum(kept, length), range], (a = 0, b = 0) => 100 * ratio(a, b));
      };
      const [plus, minus] = [share(up, down), share(down, up)];
      const apart = each([plus, minus], (a = 0, b = 0) => 100 * ratio(Math.abs(a - b), a + b));
      const adx = average(apart, middle);
      return [plus, minus, adx, each([adx, before(adx, middle)], (now = 0, then = 0) => (now + then) / 2)];
    },
  },
  {
    name: "SAR",
    full: "Stop and reverse",
    inputs: [["N", 4], ["STEP", 2], ["MAX", 20]],
    outputs: ["SAR"],
    script: "SAR1:SAR(N,STEP,MAX);",
    lines: (bars, [length = 4, step = 2, most = 20]) => [stops(bars, length, step / 100, most / 100)],
  },
];

/**
 * Where Wilder would stop: it follows the extreme of a trend, faster with each new one, and changes sides when prices pass
 * it. The first trend is that of the first bars, whose extreme is the first stop.
 */
function stops({ high, low, close }: Bars, length: number, step: number, most: number): Line {
  const first = Math.min(length, close.length) - 1;
  let rising = (close[first] ?? 0) >= (close[0] ?? 0);
  let stop = rising ? Math.min(...low.slice(0, first + 1)) : Math.max(...high.slice(0, first + 1));
  let extreme = rising ? Math.max(...high.slice(0, first + 1)) : Math.min(...low.slice(0, first + 1));
  let speed = step;
  return close.map((_, i) => {
    if (i <= first) return stop;
    const [top, bottom] = [high[i] as number, low[i] as number];
    stop += speed * (extreme - stop);
    // It never comes closer than the two bars before.
    const near = [i - 1, i - 2].map((at) => Math.max(0, at));
    stop = rising
      ? Math.min(stop, ...near.map((at) => low[at] as number))
      : Math.max(stop, ...near.map((at) => high[at] as number));
    if (rising ? bottom < stop : top > stop) {
      rising = !rising;
      stop = extreme;
      extreme = rising ? top : bottom;
      speed = step;
    } else if (rising ? top > extreme : bottom < extreme) {
      extreme = rising ? top : bottom;
      speed = Math.min(most, speed + step);
    }
    return stop;
  });
}

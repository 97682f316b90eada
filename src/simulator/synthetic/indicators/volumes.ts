/**
 * Indicators of what was traded.
 *
 * @module
 */

import type { Indicator } from "./indicator.ts";
import { average, type Bars, before, each, type Line, ratio, sum } from "./lines.ts";

/** What `line` has on bars whose `price` rose, fell or stayed, as `part` takes it of the direction. */
function byDirection(price: Line, line: Line, part: (direction: number) => number): Line {
  return each([price, before(price), line], (now = 0, last = 0, value = 0) => part(Math.sign(now - last)) * value);
}

const typical = ({ high, low, close }: Bars): Line =>
  each([high, low, close], (top = 0, bottom = 0, last = 0) => (top + bottom + last) / 3);

/** Indicators of volume. */
export const volumes: readonly Indicator[] = [
  {
    name: "VOL",
    full: "Volume with its averages",
    inputs: [["M1", 5], ["M2", 10]],
    outputs: ["VOL", "MAVOL1", "MAVOL2"],
    script: "VOLUME:VOL;MAVOL1:MA(VOL,M1);MAVOL2:MA(VOL,M2);",
    lines: ({ volume }, inputs) => [volume, ...inputs.map((length) => average(volume, length))],
  },
  {
    name: "OBV",
    full: "On-balance volume",
    inputs: [["M", 30]],
    outputs: ["OBV", "MAOBV"],
    script: "OBV:SUM(IF(CLOSE>REF(CLOSE,1),VOL,IF(CLOSE<REF(CLOSE,1),-VOL,0)),0);MAOBV:MA(OBV,M);",
    lines: ({ close, volume }, [middle = 30]) => {
      const obv = sum(byDirection(close, volume, (direction) => direction), Infinity);
      return [obv, average(obv, middle)];
    },
  },
  {
    name: "VR",
    full: "Volume ratio",
    inputs: [["N", 26], ["M", 6]],
    outputs: ["VR", "MAVR"],
    script: "LC:=REF(CLOSE,1);UP:=SUM(IF(CLOSE>LC,VOL,0),N);DOWN:=SUM(IF(CLOSE<LC,VOL,0),N);" +
      "SAME:=SUM(IF(CLOSE=LC,VOL,0),N);VR:100*(UP*2+SAME)/(DOWN*2+SAME);MAVR:MA(VR,M);",
    lines: ({ close, volume }, [length = 26, middle = 6]) => {
      // 2 of a rise and 1 of none against 2 of a fall and 1 of none.
      const up = sum(byDirection(close, volume, (direction) => 1 + direction), length);
      const down = sum(byDirection(close, volume, (direction) => 1 - direction), length);
      const vr = each([up, down], (a = 0, b = 0) => 100 * ratio(a, b));
      return [vr, average(vr, middle)];
    },
  },
  {
    name: "EMV",
    full: "Ease of movement",
    inputs: [["N", 14], ["M", 9]],
    outputs: ["EMV", "MAEMV"],
    script: "VOLUME:=MA(VOL,N)/VOL;MIDDLE:=100*(HIGH+LOW-REF(HIGH+LOW,1))/(HIGH+LOW);" +
      "EMV:MA(MIDDLE*VOLUME*(HIGH-LOW)/MA(HIGH-LOW,N),N);MAEMV:MA(EMV,M);",
    lines: ({ high, low, volume }, [length = 14, middle = 9]) => {
      const both = each([high, low], (top = 0, bottom = 0) => top + bottom);
      const range = each([high, low], (top = 0, bottom = 0) => top - bottom);
      const moved = each([both, before(both)], (now = 0, last = 0) => 100 * ratio(now - last, now));
      const ease = each(
        [moved, average(volume, length), volume, range, average(range, length)],
        (move = 0, usual = 0, traded = 0, wide = 0, usualWide = 0) =>
          move * ratio(usual, traded) * ratio(wide, usualWide),
      );
      const emv = average(ease, length);
      return [emv, average(emv, middle)];
    },
  },
  {
    name: "MFI",
    full: "Money flow index",
    inputs: [["N", 14]],
    outputs: ["MFI"],
    script: "TYP:=(HIGH+LOW+CLOSE)/3;UP:=SUM(IF(TYP>REF(TYP,1),TYP*VOL,0),N);" +
      "DOWN:=SUM(IF(TYP<REF(TYP,1),TYP*VOL,0),N);MFI:100*UP/(UP+DOWN);",
    lines: (bars, [length = 14]) => {
      const price = typical(bars);
      const money = each([price, bars.volume], (a = 0, b = 0) => a * b);
      const up = sum(byDirection(price, money, (direction) => direction > 0 ? 1 : 0), length);
      const down = sum(byDirection(price, money, (direction) => direction < 0 ? 1 : 0), length);
      return [each([up, down], (a = 0, b = 0) => a + b === 0 ? 50 : 100 * a / (a + b))];
    },
  },
  {
    name: "VWAP",
    full: "Volume-weighted average price",
    inputs: [["N", 20]],
    outputs: ["VWAP"],
    script: "TYP:=(HIGH+LOW+CLOSE)/3;VWAP:SUM(TYP*VOL,N)/SUM(VOL,N);",
    lines: (bars, [length = 20]) => {
      const price = typical(bars);
      const money = sum(each([price, bars.volume], (a = 0, b = 0) => a * b), length);
      return [each([money, sum(bars.volume, length)], (a = 0, b = 0) => ratio(a, b))];
    },
  },
];

/** Technical indicators against values worked out by hand, and what their definitions promise of any bars. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Bars, Line } from "../../src/simulator/synthetic/indicators/lines.ts";
import { indicatorNamed, INDICATORS } from "../../src/simulator/synthetic/indicators/mod.ts";

const HIGH = [10, 12, 13, 12, 11, 15];
const LOW = [8, 9, 11, 10, 9, 10];
const CLOSE = [9, 11, 12, 10, 10, 14];
const OPEN = [8, 10, 11, 12, 10, 10];
const VOLUME = [100, 200, 300, 100, 400, 500];
const BARS: Bars = {
  open: OPEN,
  high: HIGH,
  low: LOW,
  close: CLOSE,
  volume: VOLUME,
  turnover: VOLUME.map((volume, i) => volume * CLOSE[i]!),
};

function lines(name: string, inputs?: readonly number[], bars: Bars = BARS): readonly Line[] {
  const indicator = indicatorNamed(name)!;
  return indicator.lines(bars, inputs ?? indicator.inputs.map(([, value]) => value));
}

/** At the newest bar, to three decimals. */
function newest(name: string, inputs?: readonly number[], bars?: Bars): number[] {
  return lines(name, inputs, bars).map((line) => Math.round(line.at(-1)! * 1000) / 1000);
}

const priced = (close: Line): Bars => ({
  open: close,
  high: close.map((price) => price + 1),
  low: close.map((price) => price - 1),
  close,
  volume: close.map(() => 100),
  turnover: close.map((price) => 100 * price),
});
const rising = priced(Array.from({ length: 60 }, (_, i) => 100 + i));

describe("indicators by hand", () => {
  const values: readonly (readonly [name: string, inputs: readonly number[], newest: readonly number[]])[] = [
    ["MA", [2, 3], [12, 11.333]],
    // 9, then half the way to each: 10, 11, 10.5, 10.25, 12.125.
    ["EMA", [3, 1], [12.125, 14]],
    ["SMA", [2, 1], [12.125]],
    ["WMA", [3], [(10 * 1 + 10 * 2 + 14 * 3) / 6]],
    ["BBI", [1, 2, 3, 6], [12.083]],
    // Of 10, 10, 14: the mean 34/3, and squares of -4/3, -4/3 and 8/3 from it.
    ["BOLL", [3, 2], [11.333, 15.105, 7.562]],
    ["MACD", [1, 3, 1], [1.875, 1.875, 0]],
    ["DMA", [1, 3, 2], [2.667, 1]],
    ["DPO", [2, 1], [14 - 11, 3]],
    // RSV of three bars: 14 between 9 and 15.
    ["KDJ", [3, 1, 1], [83.333, 83.333, 83.333]],
    ["WR", [3, 6], [16.667, 14.286]],
    // Rises 0, 2, 1, 0, 0, 4 and moves 0, 2, 1, 2, 0, 4, half the way to each: 2.125 of 2.375.
    ["RSI", [2, 1, 1], [89.474, 100, 100]],
    ["BIAS", [2, 3, 6], [16.667, 23.529, 27.273]],
    ["ROC", [1, 2], [40, 20]],
    ["MTM", [2, 2], [4, 1]],
    ["PSY", [4, 1], [50, 50]],
    ["CR", [2], [250]],
    ["BRAR", [2], [600, 600]],
    // Ranges of 2, 3, 2, 2, 2 and 5.
    ["ATR", [2], [5, 3.531]],
    ["VOL", [2, 3], [500, 450, 333.333]],
    // +200 +300 -100 0 +500.
    ["OBV", [1], [900, 900]],
    [
      "VR",
      [3, 1],
      [(2 * 500 + 400) / (2 * 100 + 400) * 100].map((value) => Math.round(value * 1000) / 1000)
        .flatMap((value) => [value, value]),
    ],
    ["VWAP", [2], [11.667]],
    ["MFI", [2], [100 * 13 * 500 / (13 * 500 + 10 * 400)].map((value) => Math.round(value * 1000) / 1000)],
  ];
  for (const [name, inputs, wanted] of values) {
    it(`${name} of ${inputs.join(", ")}`, () => {
      assert.deepEqual(newest(name, inputs), wanted.map((value) => Math.round(value * 1000) / 1000));
    });
  }

  it("CCI is a distance in mean deviations, the ones that Lambert takes", () => {
    // Typical prices 9.333, 10 and 13: the mean 10.778, away from it 1.444, 0.778 and 2.222.
    const typical = [32 / 3, 10, 13];
    const mean = (typical[0]! + 23) / 3;
    const away = typical.reduce((sum, price) => sum + Math.abs(price - mean), 0) / 3;
    assert.deepEqual(newest("CCI", [3]), [Math.round((13 - mean) / (0.015 * away) * 1000) / 1000]);
  });

  it("EMV is the way of the middle, by how little was needed for it", () => {
    const middle = 100 * (25 - 20) / 25;
    const ease = middle * (450 / 500) * (5 / 3.5);
    assert.deepEqual(
      newest("EMV", [2, 1]).map((value) => Math.round(value)),
      Array(2).fill(
        Math.round((ease + 100 * (20 - 22) / 20 * (250 / 400) * 1) / 2),
      ),
    );
  });

  it("DMI sees the direction of a trend", () => {
    const [plus, minus, adx, adxr] = newest("DMI", undefined, rising) as [number, number, number, number];
    assert.deepEqual([plus, minus, adx, adxr], [50, 0, 100, 100]);
    const falling = priced([...rising.close].reverse());
    assert.deepEqual(newest("DMI", undefined, falling), [0, 50, 100, 100]);
  });

  it("SAR stays below a rise, comes closer with each new high, and changes sides at a fall", () => {
    const [stops = []] = lines("SAR", undefined, rising);
    assert.ok(stops.every((stop, i) => stop < rising.low[i]! || i < 4));
    const gaps = stops.map((stop, i) => rising.low[i]! - stop).slice(4);
    assert.ok(gaps.at(-1)! < Math.max(...gaps));
    const turned = priced([...rising.close, 120, 110]);
    const after = lines("SAR", undefined, turned)[0]!;
    assert.ok(after.at(-1)! > turned.high.at(-1)!);
    assert.equal(after.at(-2), 160, "the stop is then the highest high");
  });

  it("TRIX of what grows by a hundredth is one percent in the end", () => {
    const grown = priced(Array.from({ length: 300 }, (_, i) => 100 * 1.01 ** i));
    assert.deepEqual(newest("TRIX", [12, 9], grown), [1, 1]);
  });
});

describe("every indicator", () => {
  const bar = fc.record({
    close: fc.integer({ min: 50, max: 150 }),
    up: fc.integer({ min: 0, max: 10 }),
    down: fc.integer({ min: 0, max: 10 }),
    volume: fc.integer({ min: 0, max: 1000 }),
  });
  const anyBars = fc.array(bar, { minLength: 1, maxLength: 40 }).map((list): Bars => ({
    open: list.map(({ close }) => close),
    high: list.map(({ close, up }) => close + up),
    low: list.map(({ close, down }) => close - down),
    close: list.map(({ close }) => close),
    volume: list.map(({ volume }) => volume),
    turnover: list.map(({ close, volume }) => close * volume),
  }));
  const PERCENT = new Set(["RSI", "WR", "PSY", "MFI"]);

  it("has a finite value for each output and bar, and percentages are such", () => {
    fc.assert(
      fc.property(anyBars, (bars) => {
        for (const { name, inputs, outputs, lines } of INDICATORS) {
          const found = lines(bars, inputs.map(([, value]) => value));
          assert.equal(found.length, outputs.length, name);
          for (const line of found) {
            assert.equal(line.length, bars.close.length, name);
            for (const value of line) {
              assert.ok(Number.isFinite(value), `${name} is ${value}`);
              if (PERCENT.has(name)) assert.ok(value >= -1e-9 && value <= 100 + 1e-9, `${name} is ${value}`);
            }
          }
        }
      }),
      { numRuns: 20, seed: 1 },
    );
  });

  it("looks at no bar to come", () => {
    fc.assert(
      fc.property(anyBars, (bars) => {
        const part = Object.fromEntries(
          Object.entries(bars).map(([name, line]) => [name, line.slice(0, Math.ceil(line.length / 2))]),
        ) as unknown as Bars;
        for (const { name, inputs, lines } of INDICATORS) {
          // Its first trend is that of the first bars.
          if (name === "SAR" && part.close.length < 4) continue;
          const values = inputs.map(([, value]) => value);
          const all = lines(bars, values);
          lines(part, values).forEach((line, i) => assert.deepEqual(line, all[i]!.slice(0, line.length), name));
        }
      }),
      { numRuns: 20, seed: 2 },
    );
  });
});

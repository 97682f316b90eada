/**
 * Technical indicators: which there are, and two of them calculated.
 *
 * @module
 */

import { IndicatorLangType, IndicatorSearchMode, type KLine } from "../../../gen/qot_common.ts";
import { pushBody } from "../../envelope.ts";
import { Refusal } from "../../refusal.ts";
import type { Plans } from "../plan.ts";
import type { Fields } from "../row.ts";

interface Indicator {
  readonly name: string;
  readonly full: string;
  readonly inputs: readonly number[];
  readonly outputs: readonly string[];
  /** The values of each bar. */
  calculate(closes: readonly number[], inputs: readonly number[]): number[][];
}

const INDICATORS: readonly Indicator[] = [
  {
    name: "MA",
    full: "Moving average",
    inputs: [5, 10],
    outputs: ["MA1", "MA2"],
    calculate: (closes, inputs) =>
      closes.map((_, i) => inputs.map((length) => mean(closes.slice(Math.max(0, i + 1 - length), i + 1)))),
  },
  {
    name: "MACD",
    full: "Moving average convergence divergence",
    inputs: [12, 26, 9],
    outputs: ["DIF", "DEA", "MACD"],
    calculate: (closes, [short = 12, long = 26, middle = 9]) => {
      const fast = smoothed(closes, short);
      const slow = smoothed(closes, long);
      const dif = fast.map((value, i) => value - (slow[i] as number));
      const dea = smoothed(dif, middle);
      return dif.map((value, i) => [value, dea[i] as number, 2 * (value - (dea[i] as number))]);
    },
  },
];

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The exponential average over a length. */
function smoothed(values: readonly number[], length: number): number[] {
  let last = values[0] ?? 0;
  return values.map((value) => last += (value - last) * 2 / (length + 1));
}

const outputsOf = ({ outputs }: Indicator): Fields[] => outputs.map((name, index) => ({ index, name }));

function described(indicator: Indicator, script: boolean): Fields {
  return {
    shortName: indicator.name,
    fullName: indicator.full,
    inputs: indicator.inputs.map((intValue, index) => ({
      index,
      name: `Length ${index + 1}`,
      value: { type: 1, intValue },
      varName: `N${index + 1}`,
    })),
    outputs: outputsOf(indicator),
    script: script ? `${indicator.outputs[0]}: simulated` : undefined,
  };
}

/** By the command's constant name. */
export const indicatorPlans: Plans = {
  QotGetIndicatorList: {
    rows: (ask) => {
      const { searchKey = "", langType, searchMode } = ask.c2s;
      const word = String(searchKey).toLowerCase();
      const exact = searchMode === IndicatorSearchMode.Exact;
      return INDICATORS.filter(({ name }) => exact ? name.toLowerCase() === word : name.toLowerCase().includes(word))
        .map((indicator, index) => {
          const info = described(indicator, exact);
          const wants = (type: number): boolean => langType === undefined || langType === 0 || langType === type;
          const fixed = {
            myLang: wants(IndicatorLangType.MyLang) ? info : undefined,
            python: wants(IndicatorLangType.Python) ? { ...info, script: undefined } : undefined,
          };
          return ask.row(indicator.name, { index, fixed });
        });
    },
  },
  QotRequestIndicatorCalc: {
    subject: "any",
    reply: ({ c2s, context }) => {
      const indicator = INDICATORS.find(({ name }) => name === c2s["shortName"]);
      if (indicator === undefined) throw new Refusal(`Unknown indicator ${String(c2s["shortName"])}`);
      const { kLine } = c2s["data"] as { readonly kLine: readonly KLine[] };
      const bars = kLine.slice(0, (c2s["num"] ?? kLine.length) as number);
      const inputs = [...indicator.inputs];
      for (const { index, value } of c2s["inputs"] as readonly { index: number; value?: string }[]) {
        const length = Number(value);
        if (inputs[index] !== undefined && Number.isInteger(length) && length > 0) inputs[index] = length;
      }
      const calcId = `calc-${context.session.number}-${context.session.counts.received}`;
      context.after(() => {
        const values = indicator.calculate(bars.map(({ closePrice = 0 }) => closePrice), inputs);
        const outputRows = bars.map(({ time }, i) => ({ time, values: values[i] as number[] }));
        const outputs = indicator.outputs.map((name, index) => ({ index, name }));
        context.session.sendPush(pushBody("QotPushIndicatorCalc", { calcId, outputs, outputRows }));
      });
      return { calcId };
    },
  },
};

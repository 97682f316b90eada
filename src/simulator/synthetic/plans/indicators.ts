/**
 * Technical indicators: which there are, and their values over the bars of a request.
 *
 * @module
 */

import {
  IndicatorLangType,
  IndicatorParamValueType as ValueType,
  IndicatorSearchMode,
  type KLine,
} from "../../../gen/qot_common.ts";
import { pushBody } from "../../envelope.ts";
import { Refusal } from "../../refusal.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { Bars, Line } from "../indicators/lines.ts";
import { indicatorNamed, INDICATORS } from "../indicators/mod.ts";
import type { Plans } from "../plan.ts";
import type { Fields } from "../row.ts";

const outputsOf = ({ outputs }: Indicator): { index: number; name: string }[] =>
  outputs.map((name, index) => ({ index, name }));

function described(indicator: Indicator, script: boolean): Fields {
  return {
    shortName: indicator.name,
    fullName: indicator.full,
    inputs: indicator.inputs.map(([name, intValue], index) => ({
      index,
      name,
      value: { type: ValueType.INT, intValue },
      varName: name,
    })),
    outputs: outputsOf(indicator),
    script: script ? indicator.script : undefined,
  };
}

/** @throws {Refusal} a parameter that there is not, or a value that it cannot have */
function inputsOf(
  indicator: Indicator,
  given: readonly { readonly index: number; readonly value?: string }[],
): number[] {
  const inputs = indicator.inputs.map(([, value]) => value);
  for (const { index, value } of given) {
    if (inputs[index] === undefined) throw new Refusal(`${indicator.name} has no parameter ${index}`);
    if (value === undefined || value === "") continue;
    const number = Number(value);
    if (!(number > 0) || !Number.isFinite(number)) {
      throw new Refusal(
        `${indicator.inputs[index]?.[0]} of ${indicator.name} is "${value}": a number above 0 is wanted`,
      );
    }
    inputs[index] = number;
  }
  return inputs;
}

/** A blank bar has the close before it, and nothing traded. */
function barsOf(list: readonly KLine[]): Bars {
  const close: number[] = [];
  for (const { closePrice } of list) close.push(closePrice ?? close.at(-1) ?? 0);
  const line = (value: (bar: KLine) => number | undefined): Line => list.map((bar, i) => value(bar) ?? close[i] ?? 0);
  return {
    open: line(({ openPrice }) => openPrice),
    high: line(({ highPrice }) => highPrice),
    low: line(({ lowPrice }) => lowPrice),
    close,
    volume: list.map(({ volume }) => Number(volume ?? 0)),
    turnover: list.map(({ turnover }) => turnover ?? 0),
  };
}

/** By the command's constant name. */
export const indicatorPlans: Plans = {
  QotGetIndicatorList: {
    rows: (ask) => {
      const { searchKey = "", langType, searchMode } = ask.c2s;
      const word = String(searchKey).toLowerCase();
      const exact = searchMode === IndicatorSearchMode.Exact && word !== "";
      return INDICATORS.filter(({ name, full }) =>
        exact ? name.toLowerCase() === word : `${name} ${full}`.toLowerCase().includes(word)
      ).map((indicator, index) => {
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
      const indicator = indicatorNamed(String(c2s["shortName"]));
      if (indicator === undefined) throw new Refusal(`Unknown indicator ${String(c2s["shortName"])}`);
      const { kLine } = c2s["data"] as { readonly kLine: readonly KLine[] };
      const bars = kLine.slice(0, (c2s["num"] ?? kLine.length) as number);
      const inputs = inputsOf(indicator, c2s["inputs"] as readonly { index: number; value?: string }[]);
      const calcId = `calc-${context.session.number}-${context.session.counts.received}`;
      context.after(() => {
        const lines = indicator.lines(barsOf(bars), inputs);
        const outputRows = bars.map(({ time }, i) => ({ time, values: lines.map((line) => line[i] as number) }));
        const push = { calcId, outputs: outputsOf(indicator), outputRows };
        context.session.sendPush(pushBody("QotPushIndicatorCalc", push));
      });
      return { calcId };
    },
  },
};

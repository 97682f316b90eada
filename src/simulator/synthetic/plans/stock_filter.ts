/**
 * StockFilter: the figures, indicators and patterns of the last day that ended, filtered and sorted as asked.
 *
 * @module
 */

import {
  QotStockFilterCustomIndicatorField as Indicator,
  type QotStockFilterCustomIndicatorFilter as CustomFilter,
  type QotStockFilterPatternFilter as PatternFilter,
  QotStockFilterSortDir as SortDir,
  QotStockFilterStockField as Base,
} from "../../../gen/qot_stock_filter.ts";
import type { SimSecurity } from "../../market/security.ts";
import { Refusal } from "../../refusal.ts";
import type { Bars } from "../indicators/lines.ts";
import { type Ask, eachSecurity, isSecurity, type Plans } from "../plan.ts";
import { findPlate } from "../plates.ts";
import type { Fields, Row } from "../row.ts";
import { accumulatedFigure, baseFigure, financialFigure } from "../stock_filter_figures.ts";
import { checkClasses, compares, lineOf, linesOf, shows } from "../stock_filter_lines.ts";

interface Condition {
  readonly fieldName: number;
  readonly filterMin?: number;
  readonly filterMax?: number;
  readonly isNoFilter?: boolean;
  readonly sortDir?: number;
  readonly days?: number;
  readonly quarter?: number;
}

/** A stock with what was asked of it, and by what it is sorted; `undefined` when it does not pass. */
function judged(row: Row, { c2s }: Ask): { readonly row: Row; readonly key: number } | undefined {
  const { world } = row;
  const security = row.security as SimSecurity;
  let passes = true;
  let key = 0;
  const look = (list: unknown, value: (condition: Condition) => number): Fields[] =>
    (list as readonly Condition[]).map((condition) => {
      const { filterMin = -Infinity, filterMax = Infinity, isNoFilter = true, sortDir = SortDir.No } = condition;
      const found = value(condition);
      if (!isNoFilter && (found < filterMin || found > filterMax)) passes = false;
      if (sortDir === SortDir.Ascend) key = found;
      if (sortDir === SortDir.Descend) key = -found;
      const { fieldName, days = 1, quarter = 1 } = condition;
      return { fieldName, value: found, days, quarter };
    });
  const kept = new Map<number, Bars>();
  const bars = (klType: number): Bars => {
    const found = kept.get(klType) ?? linesOf(world, security, klType);
    kept.set(klType, found);
    return found;
  };
  const base = (c2s["baseFilterList"] as readonly Condition[]).filter(({ fieldName }) => fieldName > Base.StockName);
  const fixed = {
    baseDataList: look(base, ({ fieldName }) => baseFigure(world, security, fieldName)),
    accumulateDataList: look(
      c2s["accumulateFilterList"],
      ({ fieldName, days = 1 }) => accumulatedFigure(world, security, fieldName, days),
    ),
    financialDataList: look(
      c2s["financialFilterList"],
      ({ fieldName, quarter = 1 }) => financialFigure(world, security, fieldName, quarter),
    ),
    customIndicatorDataList: (c2s["customIndicatorFilterList"] as readonly CustomFilter[]).flatMap((filter) => {
      const { firstFieldName, secondFieldName, klType, relativePosition, fieldValue } = filter;
      const first = lineOf(bars(klType), firstFieldName, filter.firstFieldParaList);
      const second = lineOf(bars(klType), secondFieldName, filter.secondFieldParaList, fieldValue);
      const holds = compares(first, second, relativePosition, filter.consecutivePeriod ?? 1);
      if (filter.isNoFilter === false && !holds) passes = false;
      const newest = (fieldName: number, line: readonly number[], fieldParaList: readonly number[]): Fields => ({
        fieldName,
        klType,
        value: Math.trunc((line.at(-1) ?? 0) * 1000) / 1000,
        fieldParaList,
      });
      const sides = [newest(firstFieldName, first, filter.firstFieldParaList)];
      if (secondFieldName !== Indicator.Value) {
        sides.push(newest(secondFieldName, second, filter.secondFieldParaList));
      }
      return sides;
    }),
  };
  for (const { fieldName, klType, isNoFilter, consecutivePeriod } of c2s["patternFilterList"] as PatternFilter[]) {
    if (isNoFilter === false && !shows(bars(klType), fieldName, consecutivePeriod ?? 1)) passes = false;
  }
  return passes ? { row: { ...row, fixed }, key } : undefined;
}

/** @throws {Refusal} a condition that cannot be */
function checkConditions(c2s: Fields): void {
  const custom = c2s["customIndicatorFilterList"] as readonly CustomFilter[];
  for (const { firstFieldName, secondFieldName } of custom) checkClasses(firstFieldName, secondFieldName);
  for (const { consecutivePeriod = 1 } of [...custom, ...c2s["patternFilterList"] as PatternFilter[]]) {
    if (consecutivePeriod < 1 || consecutivePeriod > 12) {
      throw new Refusal(`consecutivePeriod is ${consecutivePeriod}: it must be from 1 to 12`);
    }
  }
}

/** By the command's constant name. */
export const stockFilterPlans: Plans = {
  QotStockFilter: {
    check: ({ c2s }) => {
      checkConditions(c2s);
      const plate = c2s["plate"];
      if (isSecurity(plate) && findPlate(plate) === undefined) throw new Refusal(`Unknown plate ${plate.code}`);
    },
    rows: (ask) => {
      const asked = ask.c2s["plate"];
      const plate = isSecurity(asked) ? findPlate(asked) : undefined;
      return eachSecurity({ only: (it) => plate?.has(it) ?? true })(ask)
        .map((row) => judged(row, ask)).filter((it) => it !== undefined)
        .sort((a, b) => a.key - b.key).map(({ row }) => row);
    },
    page: [200, 200],
  },
};

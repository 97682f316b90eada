/**
 * StockFilter: the figures of a day, filtered and sorted as asked. Patterns and custom indicators filter nothing.
 *
 * @module
 */

import {
  QotStockFilterAccumulateField as Accumulate,
  type QotStockFilterCustomIndicatorFilter as CustomFilter,
  QotStockFilterSortDir as SortDir,
  QotStockFilterStockField as Base,
} from "../../../gen/qot_stock_filter.ts";
import { Refusal } from "../../refusal.ts";
import { type Ask, eachSecurity, isSecurity, type Plans } from "../plan.ts";
import { findPlate } from "../plates.ts";
import type { Row } from "../row.ts";

interface Condition {
  readonly fieldName: number;
  readonly filterMin?: number;
  readonly filterMax?: number;
  readonly isNoFilter?: boolean;
  readonly sortDir?: number;
  readonly days?: number;
  readonly quarter?: number;
}

const FACTS: Readonly<Record<number, string>> = {
  [Base.CurPrice]: "price",
  [Base.VolumeRatio]: "volumeRatio",
  [Base.MarketVal]: "marketCap",
  [Base.PeAnnual]: "pe",
  [Base.PeTTM]: "pe",
  [Base.PbRate]: "pb",
  [Base.ChangeRate5min]: "rate5Min",
  [Base.ChangeRateBeginYear]: "rateYTD",
  [Base.FloatMarketVal]: "floatCap",
};

const round = (value: number): number => Math.round(value * 1000) / 1000;

function baseValue(field: number, row: Row): number {
  const { security, world, random } = row;
  if (security === undefined) return 0;
  const facts = world.facts(security);
  const name = FACTS[field];
  if (name !== undefined) return round(facts[name] ?? 0);
  switch (field) {
    case Base.LotPrice:
      return round((facts["price"] ?? 0) * security.info.lotSize);
    case Base.TotalShare:
      return security.info.issuedShares;
    case Base.FloatShare:
      // In thousands, as a live OpenD was seen to have it.
      return Math.floor(security.info.outstandingShares / 1000);
    case Base.CurPriceToHighest52WeeksRatio:
    case Base.HighPriceToHighest52WeeksRatio:
      return round(-30 * random.float());
    case Base.CurPriceToLowest52WeeksRatio:
    case Base.LowPriceToLowest52WeeksRatio:
      return round(50 * random.float());
    default:
      return round(100 * random.float());
  }
}

function accumulateValue(field: number, days: number, row: Row): number {
  const { volume = 0, turnover = 0, turnoverRate = 0, rate = 0, amplitude = 0 } = row.security === undefined
    ? {}
    : row.world.facts(row.security);
  const length = Math.max(1, days);
  switch (field) {
    case Accumulate.ChangeRate:
      return round(length === 1 ? rate : rate + Math.sqrt(length) * 1.5 * row.random.normal());
    case Accumulate.Amplitude:
      return round(amplitude * Math.sqrt(length));
    case Accumulate.Volume:
      return Math.round(volume);
    case Accumulate.Turnover:
      return Math.round(turnover);
    default:
      return round(turnoverRate * length);
  }
}

/** A stock with what was asked of it, and by what it is sorted; `undefined` when it does not pass. */
function judged(row: Row, { c2s }: Ask): { readonly row: Row; readonly key: number } | undefined {
  let passes = true;
  let key = 0;
  const look = (
    list: unknown,
    value: (condition: Condition) => number,
  ): { fieldName: number; value: number; days: number; quarter: number }[] =>
    (list as readonly Condition[]).map((condition) => {
      const {
        fieldName,
        filterMin = -Infinity,
        filterMax = Infinity,
        isNoFilter = true,
        sortDir = 0,
        days = 1,
        quarter = 1,
      } = condition;
      const found = value(condition);
      if (!isNoFilter && (found < filterMin || found > filterMax)) passes = false;
      if (sortDir === SortDir.Ascend) key = found;
      if (sortDir === SortDir.Descend) key = -found;
      return { fieldName, value: found, days, quarter };
    });
  const asBase = (condition: Condition): boolean => condition.fieldName > Base.StockName;
  const fixed = {
    baseDataList: look(
      (c2s["baseFilterList"] as readonly Condition[]).filter(asBase),
      ({ fieldName }) => baseValue(fieldName, row),
    ),
    accumulateDataList: look(
      c2s["accumulateFilterList"],
      ({ fieldName, days = 1 }) => accumulateValue(fieldName, days, row),
    ),
    financialDataList: look(c2s["financialFilterList"], () => round(5 + 30 * row.random.float())),
    customIndicatorDataList: (c2s["customIndicatorFilterList"] as readonly CustomFilter[]).map((filter) => ({
      fieldName: filter.firstFieldName,
      klType: filter.klType,
      value: baseValue(Base.CurPrice, row),
      fieldParaList: filter.firstFieldParaList,
    })),
  };
  return passes ? { row: { ...row, fixed }, key } : undefined;
}

/** By the command's constant name. */
export const stockFilterPlans: Plans = {
  QotStockFilter: {
    check: ({ c2s }) => {
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

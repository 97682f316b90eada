/**
 * Dividends, splits and buybacks, as the market's own corporate actions have them: prices follow the same ones.
 *
 * @module
 */

import { cashOf, type DatedAction, shareFactor, type ShareRatio } from "../../market/corporate_actions.ts";
import { parseDay } from "../../market/holidays.ts";
import type { SimSecurity } from "../../market/security.ts";
import { civilDate, DAY, formatDate, fromWall, type MarketCode } from "../../market/zones.ts";
import { type Ask, eachDay, marketsOf, type Plans } from "../plan.ts";
import type { Fields, Row } from "../row.ts";

const SHARES = ["bonus", "transfer"] as const;

/** By the command's constant name. */
export const corporateActionPlans: Plans = {
  QotGetCorporateActionsDividends: {
    rows: (ask) =>
      announced(ask, isPayout).map((action, index) => payout(ask, ask.subject as SimSecurity, action, index)),
    fix: (row, { market, subject }) => {
      const fund = subject?.info.kind === "etf";
      const { announced, record, exDay, paid, fiscalYear } = actionOf(row);
      const text = (day: number): string => dateOf(market, day).replaceAll("-", "/");
      return {
        pubDate: text(announced),
        statement: statementOf(subject as SimSecurity, actionOf(row)),
        process: market === "US" || fund ? undefined : (paid <= row.world.today(market) ? "Carried out" : "Planned"),
        recordDate: fund ? undefined : text(record),
        exDate: text(exDay),
        dividendPayableDate: text(paid),
        fiscalYear: fund ? String(fiscalYear) : undefined,
      };
    },
  },
  QotGetCorporateActionsStockSplits: {
    markets: ["HK", "US"],
    rows: (ask) =>
      announced(ask, ({ split }) => split !== undefined)
        .map((action, index) => payout(ask, ask.subject as SimSecurity, action, index)),
    page: [10, 50],
    fix: (row, { market, subject }) => {
      const { split = { base: 1, ert: 1 }, exDay, announced } = actionOf(row);
      const later = (subject as SimSecurity).actions.list.filter((it) =>
        it.exDay > exDay && it.exDay <= row.world.today(market)
      );
      const shares = later.reduce((all, action) => all / shareFactor(action), subject?.info.issuedShares ?? 0);
      return {
        ...(market === "HK" ? {} : HONG_KONG_ONLY),
        dirDeciPubDate: seconds(market, announced),
        dirDeciPubDateStr: dateOf(market, announced),
        reformType: split.ert > split.base ? "Split" : "Consolidation",
        rate: `${split.base}->${split.ert}`,
        ...(market === "HK" ? { sharesAfterEffect: Math.round(shares), eventStatus: "Carried out" } : {}),
      };
    },
  },
  QotGetCorporateActionsBuybacks: {
    list: ({ market }) => market === "HK" ? "hkBuyBackList" : "aBuyBackList",
    markets: ["HK", "SH", "SZ"],
    rows: eachDay(30),
    page: [10, 50],
    fix: (row, { market, subject }) => {
      if (subject === undefined) return {};
      const bought = buyback(subject, row);
      const percent = (shares: number): number => Math.round(shares / subject.info.issuedShares * 1e7) / 1e5;
      const same = { buyBackSum: bought.shares, buyBackMoney: bought.money, percentage: percent(bought.shares) };
      return market === "HK"
        ? {
          ...same,
          highPrice: row.bar?.highPrice,
          lowPrice: row.bar?.lowPrice,
          cumulativeSum: bought.shares * (30 - row.index),
          cumulativePercentage: percent(bought.shares * (30 - row.index)),
        }
        : same;
    },
  },
  QotGetDividendCalendar: {
    rows: (ask) => {
      const day = parseDay(String(ask.c2s["date"])) ?? 0;
      return marketsOf(ask, ["HK", "US"]).flatMap((market) =>
        ask.world.securities(market).flatMap((security) => {
          const action = security.actions.byDay.get(day);
          return action !== undefined && cashOf(action) > 0 ? [{ security, action, market }] : [];
        })
      ).map(({ security, action, market }, index) => ({
        ...payout(ask, security, action, index),
        security,
        market,
        day,
        fixed: {
          statement: statementOf(security, action),
          recordDate: dateOf(market, action.record),
          exDate: dateOf(market, action.exDay),
          dividendPayableDate: dateOf(market, action.paid),
        },
      }));
    },
  },
};

/** What only Hong Kong tells of a split. */
const HONG_KONG_ONLY: Fields = Object.fromEntries(
  ["exDate", "smDeciDate", "tempTradeBeginDate", "simulTradeBeginDate", "simulTradeEndDate"]
    .flatMap((name) => [name, `${name}Str`])
    .concat("eventStatus", "newParValue", "tempShareCode", "tempShareAbbrName", "newTradeUnit", "sharesAfterEffect")
    .map((name) => [name, undefined]),
);

/** The actions of a kind that are known today, the latest announced first. */
function announced({ world, market, subject }: Ask, wanted: (action: DatedAction) => boolean): DatedAction[] {
  const today = world.today(market);
  return (subject?.actions.list ?? []).filter((action) => action.announced <= today && wanted(action)).reverse();
}

function isPayout(action: DatedAction): boolean {
  return cashOf(action) > 0 || SHARES.some((name) => action[name] !== undefined);
}

/** A row about an action: its other dates lie around the ex-day. */
function payout(
  ask: Ask,
  { symbol }: SimSecurity,
  action: DatedAction,
  index: number,
): Row & { readonly action: DatedAction } {
  return { ...ask.row(`${symbol} ${action.exDay}`, { index, day: action.exDay }), action };
}

function actionOf(row: Row): DatedAction {
  return (row as Row & { readonly action: DatedAction }).action;
}

/** The terms in words. Of A-shares they are told for ten shares, as their exchanges do. */
function statementOf({ info }: SimSecurity, action: DatedAction): string {
  const { market, currency } = info;
  const { dividend = 0, specialDividend = 0, fiscalYear } = action;
  if (market === "SH" || market === "SZ") {
    const parts = [
      ...given("bonus", action.bonus),
      ...given("transferred", action.transfer),
      ...dividend + specialDividend > 0 ? [`cash of ${currency} ${plain(10 * (dividend + specialDividend))}`] : [],
    ];
    return `${fiscalYear} distribution for 10 shares: ${parts.join(", ")} (tax included)`;
  }
  const { month } = civilDate(action.exDay);
  const word = market === "US" ? "Cash" : month > 8 ? "Interim" : "Final";
  const special = specialDividend > 0 ? `, special dividend of ${currency} ${plain(specialDividend)} per share` : "";
  return `${word} dividend of ${currency} ${plain(dividend)} per share${special}`;
}

function given(word: string, ratio: ShareRatio | undefined): string[] {
  return ratio === undefined ? [] : [`${word} shares ${plain(10 * ratio.ert / ratio.base)}`];
}

/** Without what is left of binary fractions. */
function plain(amount: number): string {
  return String(Math.round(amount * 1e6) / 1e6);
}

/** A round of purchases: each day the same lots, about a thousandth of what is traded, within the day's prices. */
function buyback({ info }: SimSecurity, { bar }: Row): { readonly shares: number; readonly money: number } {
  const shares = Math.max(1, Math.round(info.dailyVolume / 1000 / info.lotSize)) * info.lotSize;
  const price = bar === undefined ? info.referencePrice : bar.turnover / bar.volume;
  return { shares, money: Math.round(shares * price * 100) / 100 };
}

function dateOf(market: MarketCode, day: number): string {
  return formatDate(market, fromWall(market, day * DAY));
}

function seconds(market: MarketCode, day: number): number {
  return fromWall(market, day * DAY) / 1000;
}

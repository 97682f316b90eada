/**
 * What is known of companies: reports, ratings, valuation, corporate actions, shareholders, executives, short selling.
 *
 * @module
 */

import { BuySellType, F10Type, ResearchRatingDimensionType, RevenueBreakdownType } from "../../../gen/qot_common.ts";
import { HK_BROKERS } from "../../market/brokers.ts";
import { civilDate } from "../../market/zones.ts";
import { Refusal } from "../../refusal.ts";
import { securityOf } from "../../shapes.ts";
import { make } from "../make.ts";
import { type Ask, eachDay, eachQuarter, isSecurity, type Plans, several, sharesOf } from "../plan.ts";
import { findPlate, platesOf } from "../plates.ts";
import type { Fields, Row } from "../row.ts";
import { TEXTS } from "../texts.ts";

const QUARTERS = [F10Type.Q1, F10Type.Q2, F10Type.Q3, F10Type.Q4] as const;
const LINES = ["Revenue", "Cost of revenue", "Gross profit", "Operating expenses", "Operating profit", "Net profit"];
const SHARES_OF_REVENUE = [1, -0.55, 0.45, -0.2, 0.25, 0.2];

/** Quarter by quarter, as the reports are. */
const quarterly = ({ day }: Row): Fields => {
  const { year, month } = civilDate(day);
  return { fiscalYear: year, financialType: QUARTERS[Math.ceil(month / 3) - 1] };
};

/** A list of parts that make up a whole: each smaller than the one before, 100 % together. */
function parts(names: readonly string[]): { readonly name: string; readonly pct: number }[] {
  const weights = names.map((_, i) => names.length - i);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return names.map((name, i) => ({ name, pct: Math.round((weights[i] as number) / sum * 1e5) / 1e3 }));
}

const overseas = (ask: Ask, us: string, hk: string): string => ask.market === "US" ? us : hk;

/** By the command's constant name. */
export const companyPlans: Plans = {
  QotGetFinancialsEarningsPriceMove: {
    rows: eachQuarter(20),
    page: [10, 50],
    fix: (row) => ({ ...quarterly(row), priceInfoIndex: 1 }),
  },
  QotGetFinancialsEarningsPriceHistory: {
    rows: eachQuarter(8),
    fix: (row) => ({ ...quarterly(row), isCurrent: row.index === 0 }),
  },
  QotGetFinancialsStatements: {
    list: "reportList",
    rows: eachQuarter(24),
    page: [10, 50],
    reply: () => ({ structureList: LINES.map((displayName, i) => ({ fieldId: BigInt(i + 1), displayName })) }),
    fix: (row) => {
      const revenue = (row.subject === undefined ? 1e10 : row.world.facts(row.subject)["marketCap"] ?? 0) / 40 *
        (0.9 + 0.2 * row.random.float());
      const itemList = SHARES_OF_REVENUE.map((share, i) => ({
        fieldId: BigInt(i + 1),
        data: Math.round(revenue * share),
        yoy: Math.round(8000 * row.random.normal()) / 1000,
        qoq: Math.round(4000 * row.random.normal()) / 1000,
      }));
      return { ...quarterly(row), itemList, accountingStandards: "IFRS", auditorReport: "Unqualified" };
    },
  },
  QotGetFinancialsRevenueBreakdown: {
    reply: (ask) => {
      const quarters = eachQuarter(8)(ask);
      const revenue = (ask.subject === undefined ? 1e10 : ask.world.facts(ask.subject)["marketCap"] ?? 0) / 40;
      const group = (type: RevenueBreakdownType, names: readonly string[]): Fields => ({
        type,
        itemList: parts(names).map(({ name, pct }) => ({
          name,
          ratio: pct,
          mainOperIncome: Math.round(revenue * pct / 100),
        })),
      });
      return {
        breakdownList: [
          group(RevenueBreakdownType.Product, TEXTS.segment),
          group(RevenueBreakdownType.Region, TEXTS.region),
        ],
        screenDateList: quarters.map((row) => {
          const { year, month } = civilDate(row.day);
          const quarter = Math.ceil(month / 3);
          return {
            date: year * 10_000 + month * 100 + civilDate(row.day).day,
            periodText: `${year}/Q${quarter}`,
            financialType: QUARTERS[quarter - 1],
          };
        }),
      };
    },
  },
  QotGetResearchAnalystConsensus: {
    reply: ({ world, subject, row }) => {
      const price = subject === undefined ? 100 : world.facts(subject)["price"] ?? 100;
      const average = price * (1.02 + 0.2 * row("consensus", {}).random.float());
      const cents = (value: number): number => Math.round(value * 100) / 100;
      return { highest: cents(average * 1.2), average: cents(average), lowest: cents(average * 0.8), total: 25 };
    },
  },
  QotGetResearchRatingSummary: {
    list: ({ c2s }) =>
      c2s["ratingDimensionType"] === ResearchRatingDimensionType.Analyst
        ? "analystRatingSummaryList"
        : "instRatingSummaryList",
    rows: several(24),
    page: [10, 20],
    reply: ({ c2s }) => {
      const one = c2s["uid"] !== undefined && c2s["uid"] !== "";
      const analyst = c2s["ratingDimensionType"] === ResearchRatingDimensionType.Analyst;
      return {
        ...(one && !analyst ? {} : { instRatingDetail: undefined }),
        ...(one && analyst ? {} : { analystRatingDetail: undefined }),
      };
    },
  },
  QotGetResearchMorningstarReport: {},
  QotGetValuationDetail: {
    reply: (ask) => {
      const { subject, world } = ask;
      if (subject === undefined) return {};
      const peers = sharesOf(world, subject.info.market);
      const figure = (it: typeof subject): number => Math.round((world.facts(it)["pe"] ?? 0) * 100) / 100;
      const stockItems = peers.map((it) => ({
        security: securityOf(it),
        name: it.info.name,
        value: figure(it),
        marketCap: Math.round(world.facts(it)["marketCap"] ?? 0),
      }));
      const ranking = 1 + peers.filter((it) => figure(it) > figure(subject)).length;
      const historicalItems = eachDay(60)(ask).map((row) =>
        make("Qot_GetValuationDetail.ValuationTrend.ValuationHistoricalItem", row)
      );
      const reply = ask.row("valuation", {});
      return {
        trend: make("Qot_GetValuationDetail.ValuationTrend", reply, { currentValue: figure(subject), historicalItems }),
        marketDistribution: make("Qot_GetValuationDetail.MarketDistribution", reply, {
          total: peers.length,
          ranking,
          sections: [[40, 0], [20, 40], [0, 20]].map(([start, end]) => ({
            start,
            end,
            number: peers.filter((it) =>
              figure(it) >= (start as number) && (end === 0 || figure(it) < (end as number))
            ).length,
          })),
        }),
        plateDistribution: make("Qot_GetValuationDetail.PlateDistribution", reply, {
          stockItems,
          plateStockItemCount: stockItems.length,
          plateRanking: ranking,
        }),
      };
    },
  },
  QotGetValuationPlateStockList: {
    list: "stockList",
    subject: "any",
    check: ({ c2s }) => {
      if (isSecurity(c2s["security"]) && findPlate(c2s["security"]) === undefined) {
        throw new Refusal(`${c2s["security"].code} is no plate: single stocks are not supported`);
      }
    },
    rows: (ask) => {
      const asked = ask.c2s["security"];
      const plate = isSecurity(asked) ? findPlate(asked) : undefined;
      return ask.world.securities().filter((it) => plate?.has(it)).map((security, index) =>
        ask.row(security.symbol, { security, market: security.info.market, index })
      );
    },
    page: [10, 50],
    sort: "-marketCap",
    reply: (ask) => ({
      plateList: platesOf(ask.market).slice(0, 3).map(({ security, name }) => ({ security, name })),
    }),
  },
  QotGetShareholdersOverview: {
    reply: (ask) => {
      const [newest] = eachQuarter(1)(ask);
      const info = (names: readonly string[]): Fields =>
        make("Qot_GetShareholdersOverview.OwnershipStaticInfo", newest as Row, {
          itemList: parts(names).map(({ name, pct }, i) => ({ name, holderPct: pct, holderId: 1001 + i })),
        });
      return {
        mainHolderInfoList: [info([...TEXTS.institution.slice(0, 9), "Other"])],
        holderTypeInfoList: [info(TEXTS.holderType)],
        holdingPeriodList: eachQuarter(8)(ask).map(({ day }, i) => {
          const { year, month } = civilDate(day);
          return { periodText: `${year}/Q${Math.ceil(month / 3)}`, periodId: i + 1 };
        }),
      };
    },
  },
  QotGetShareholdersHoldingChanges: {
    rows: several(40),
    page: [10, 50],
    sort: "shareChangeNum",
    fix: ({ index }) => ({ holderId: 1001 + index }),
  },
  QotGetShareholdersHolderDetail: {
    rows: several(40),
    page: [10, 50],
    sort: "holderQuantity",
    fix: ({ index }) => ({ holderId: BigInt(1001 + index) }),
  },
  QotGetShareholdersInstitutional: { rows: eachQuarter(16), page: [10, 50] },
  QotGetInsiderHolderList: {
    markets: ["US"],
    rows: several(14),
    page: [10, 20],
    sort: "holderQuantity",
    fix: ({ index }) => ({ holderId: BigInt(2001 + index) }),
  },
  QotGetInsiderTradeList: {
    markets: ["US"],
    rows: several(36),
    page: [10, 50],
    fix: ({ index, c2s }) => ({
      holderId: c2s["holderId"] ?? BigInt(2001 + index % 14),
    }),
  },
  QotGetHoldingChangeList: { markets: ["US"], rows: several(20) },
  QotGetCompanyProfile: {
    rows: several(5),
    fix: ({ index, subject }) => {
      const { info } = subject ?? { info: { name: "", code: "", listDate: "" } };
      const labels = [["Company", info.name], ["Code", info.code], ["Listed", info.listDate], [
        "Website",
        "https://example.com",
      ], [
        "About",
        `${info.name} as the simulator describes it`,
      ]] as const;
      const [name, value] = labels[index % labels.length] as (typeof labels)[number];
      return { name, value, fieldType: name === "Website" ? 1 : 0 };
    },
  },
  QotGetCompanyExecutives: { rows: several(6, 60) },
  QotGetCompanyExecutiveBackground: {},
  QotGetCompanyOperationalEfficiency: { rows: eachQuarter(16), page: [10, 50], fix: quarterly },
  QotGetTopTenBuySellBrokers: {
    markets: ["HK"],
    rows: (ask) => several(10, 0)(ask),
    sort: "netVol",
    fix: ({ index, random }) => ({
      brokerName: (HK_BROKERS[index] as (typeof HK_BROKERS)[number]).name,
      buySellType: index < 5 ? BuySellType.NetBuy : BuySellType.NetSell,
      netVol: (index < 5 ? 1 : -1) * (1 + random.int(900)) * 1000,
    }),
  },
  QotGetDailyShortVolume: {
    list: (ask) => overseas(ask, "usItemList", "hkItemList"),
    markets: ["US", "HK"],
    rows: eachDay(60),
    page: [10, 50],
  },
  QotGetShortInterest: {
    list: (ask) => overseas(ask, "usItemList", "hkItemList"),
    markets: ["US", "HK"],
    rows: eachDay(30, 10),
    page: [10, 50],
  },
};

/**
 * Rankings of securities, institutions and what they hold, plates and industry chains.
 *
 * @module
 */

import { QotGetPeriodChangeRankPeriodType as PeriodType } from "../../../gen/qot_get_period_change_rank.ts";
import { QotGetRiseFallDistributionDistributionType as RangeType } from "../../../gen/qot_get_rise_fall_distribution.ts";
import { QotGetHeatMapDataHeatMapPlateType as HeatMapPlateType } from "../../../gen/qot_get_heat_map_data.ts";
import {
  QotGetRatingChangeRatingChangeType as ChangeType,
  QotGetRatingChangeRatingLevel as RatingLevel,
} from "../../../gen/qot_get_rating_change.ts";
import { PlateSetType, QotMarket } from "../../../gen/qot_common.ts";
import { dividendFigures } from "../../market/past/dividends.ts";
import type { SimSecurity } from "../../market/security.ts";
import { DAY, formatDate, fromWall } from "../../market/zones.ts";
import { Refusal } from "../../refusal.ts";
import { securityOf } from "../../shapes.ts";
import { type Ask, eachSecurity, isSecurity, marketsOf, type Plan, type Plans, several, sharesOf } from "../plan.ts";
import { findPlate, type Plate, plateOfId, platesOf } from "../plates.ts";
import type { Fields } from "../row.ts";
import { TEXTS } from "../texts.ts";
import { marketOf } from "../world.ts";

const isStock = ({ info }: SimSecurity): boolean => info.kind === "stock";
/** Below its assets, and a dividend of at least 5 %: the bounds that the ranking of state-owned enterprises has built in. */
const isCheapPayer = (it: SimSecurity, { world }: Ask): boolean => {
  const { pb = 0, pe = 0, dividendYield = 0 } = world.facts(it);
  return isStock(it) && pb <= 1 && pe >= 0 && dividendYield >= 5;
};

/** The first number of institutions and of industry chains. */
const FIRST = 1001;

/** @throws {Refusal} an institution that no list has */
function institution({ c2s }: Ask): void {
  const index = Number(c2s["institutionId"]) - FIRST;
  if (!(index >= 0 && index < 30)) throw new Refusal(`Unknown institution ${String(c2s["institutionId"])}`);
}

function institutionName(id: unknown): string {
  const index = Math.max(0, Number(id) - FIRST);
  const round = Math.floor(index / TEXTS.institution.length);
  return `${TEXTS.institution[index % TEXTS.institution.length]}${round === 0 ? "" : ` ${round + 1}`}`;
}

/** @throws {Refusal} a chain that no list has */
function chainOf(id: unknown): { readonly chainId: bigint; readonly name: string } {
  const index = Number(id) - FIRST;
  const name = TEXTS.chain[index];
  if (name === undefined) throw new Refusal(`Unknown industry chain ${String(id)}`);
  return { chainId: BigInt(FIRST + index), name };
}

/** @throws {Refusal} a plate that no list has */
function industrialPlate(id: unknown): Plate {
  const plate = plateOfId(BigInt(String(id)));
  if (plate === undefined) throw new Refusal(`Unknown industrial plate ${String(id)}`);
  return plate;
}

function plateFigures(plate: Plate, { world }: Ask): Fields {
  const members = world.securities().filter((it) => plate.has(it));
  const of = (it: SimSecurity, name: string): number => world.facts(it)[name] ?? 0;
  const sum = (name: string): number => Math.round(members.reduce((total, it) => total + of(it, name), 0));
  const cap = sum("marketCap");
  const rate = members.reduce((total, it) => total + of(it, "rate") * of(it, "marketCap"), 0) / (cap || 1);
  const leader = [...members].sort((a, b) => of(b, "rate") - of(a, "rate"))[0];
  return {
    plate: plate.security,
    plateName: plate.name,
    curPrice: Math.round(1000 * (100 + rate)) / 100,
    changeRate: Math.round(rate * 1000) / 1000,
    turnover: sum("turnover"),
    volume: sum("volume"),
    marketVal: cap,
    peAvg: Math.round(sum("pe") / (members.length || 1) * 100) / 100,
    riseCount: members.filter((it) => of(it, "rate") > 0).length,
    fallCount: members.filter((it) => of(it, "rate") < 0).length,
    equalCount: members.filter((it) => of(it, "rate") === 0).length,
    leaderStock: leader === undefined ? undefined : securityOf(leader),
    description: `Stocks of the simulated market: ${plate.name.toLowerCase()}`,
  };
}

/** The plates of a market that have members. */
function livePlates(ask: Ask, type: PlateSetType): Plate[] {
  return marketsOf(ask).slice(0, 1).flatMap(platesOf).filter((plate) =>
    plate.type === type && ask.world.securities().some((it) => plate.has(it))
  );
}

const NEVER = new Set<string>();
const ark: Plan = { markets: ["US"], rows: eachSecurity({ markets: ["US"], only: isStock }) };
const session = (sort: string): Plan => ({ ...ark, rows: eachSecurity({ markets: ["US"] }), page: [50, 200], sort });

/** By the command's constant name. */
export const rankingPlans: Plans = {
  QotGetHotList: {
    rows: eachSecurity(),
    page: [50, 200],
    sort: "averageHeat",
    fix: ({ random }) => {
      const heats = [0, 1, 2].map(() => Math.round(10_000 * random.float()) / 100);
      const [tradeHeat = 0, searchHeat = 0, newsHeat = 0] = heats;
      const averageHeat = Math.round((tradeHeat + searchHeat + newsHeat) / 3 * 100) / 100;
      return { tradeHeat, searchHeat, newsHeat, averageHeat };
    },
  },
  QotGetTopMoversRank: { rows: eachSecurity(), markets: ["HK", "US"], page: [50, 200], sort: "changeRatio" },
  QotGetPeriodChangeRank: {
    rows: eachSecurity(),
    markets: ["HK", "US"],
    page: [50, 200],
    sort: ({ c2s }) => {
      const fields: Readonly<Record<number, string>> = {
        [PeriodType._1Day]: "changeRatio",
        [PeriodType._5Day]: "changeRate5D",
        [PeriodType._20Day]: "changeRate20D",
        [PeriodType._60Day]: "changeRate60D",
        [PeriodType._120Day]: "changeRate120D",
        [PeriodType._250Day]: "changeRate250D",
        [PeriodType.YTD]: "changeRateYTD",
      };
      return fields[Number(c2s["periodType"] ?? PeriodType._5Min)] ?? "changeRate5Min";
    },
  },
  QotGetShortSellingRank: {
    rows: eachSecurity({ markets: ["HK", "US"] }),
    markets: ["HK", "US"],
    page: [10, 35],
    sort: "shortNumberChange",
  },
  QotGetUSPreMarketRank: session("preMarketChangeRatio"),
  QotGetUSAfterHoursRank: session("afterHoursChangeRatio"),
  QotGetUSOvernightRank: session("overnightChangeRatio"),
  QotGetHighDividendSOERank: {
    rows: eachSecurity({ markets: ["HK"], only: isCheapPayer }),
    page: [50, 200],
    sort: "dividendYieldTTM",
  },
  QotGetDividendRank: {
    rows: eachSecurity({ only: (it) => isStock(it) && it.actions.payer !== undefined }),
    page: [10, 300],
    sort: "dividendYieldTTM",
    fix: ({ security, market, world }) => {
      const next = security === undefined ? undefined : dividendFigures(security.actions, world.today(market)).next;
      return {
        distributionFrequency: market === "HK" ? undefined : security?.actions.payer?.frequency,
        nextPayableDate: next === undefined ? undefined : formatDate(market, fromWall(market, next.paid * DAY)),
      };
    },
  },
  QotGetEarningsBeatRank: { rows: eachSecurity({ only: isStock }), page: [30, 300], sort: "marketCap" },
  QotGetArkFundHolding: { ...ark, page: [20, 200], sort: "shares" },
  QotGetArkActiveTransaction: { ...ark, page: [50, 200], sort: "changeAmount" },
  QotGetArkStockDynamic: {},
  QotGetInstitutionList: {
    rows: several(30),
    page: [20, 200],
    sort: "positionValue",
    fix: ({ index }) => ({ institutionId: FIRST + index, institutionName: institutionName(FIRST + index) }),
  },
  QotGetInstitutionProfile: {
    check: institution,
    reply: ({ c2s }) => ({ institutionName: institutionName(c2s["institutionId"]) }),
  },
  QotGetInstitutionDistribution: {
    check: institution,
    rows: (ask) =>
      livePlates(ask, PlateSetType.Industry).map((plate, index, all) =>
        ask.row(plate.name, {
          index,
          fixed: {
            industryId: plate.id,
            industryName: plate.name,
            portfolioPct: Math.round(1e5 * (2 * (all.length - index)) / (all.length * (all.length + 1))) / 1e3,
          },
        })
      ),
  },
  QotGetInstitutionHoldingChange: { check: institution, rows: eachSecurity(), page: [20, 200], sort: "changePct" },
  QotGetInstitutionHoldingList: {
    check: institution,
    rows: eachSecurity({
      only: ({ info }, { c2s }) => info.name.toLowerCase().includes(String(c2s["keyword"] ?? "").toLowerCase()),
    }),
    page: [20, 200],
    sort: "holdingValue",
  },
  QotGetRatingChange: {
    rows: eachSecurity({ markets: ["US"], only: isStock }),
    page: [10, 20],
    fix: (_row, { c2s }) => {
      const changeType = c2s["changeType"] ?? ChangeType.Upgrade;
      if (changeType === ChangeType.NewRating) return { changeType, lastRating: undefined, lastTargetPrice: undefined };
      const up = changeType === ChangeType.Upgrade;
      return {
        changeType,
        rating: up ? RatingLevel.Buy : RatingLevel.Hold,
        lastRating: up ? RatingLevel.Hold : RatingLevel.Buy,
      };
    },
  },
  QotGetHeatMapData: {
    rows: (ask) => {
      const industry = (ask.c2s["plateType"] ?? HeatMapPlateType.Industry) === HeatMapPlateType.Industry;
      return livePlates(ask, industry ? PlateSetType.Industry : PlateSetType.Concept).map((plate, index) =>
        ask.row(plate.name, { index, fixed: plateFigures(plate, ask) })
      );
    },
    page: [30, 200],
    sort: "changeRate",
  },
  QotGetRiseFallDistribution: {
    subject: "any",
    check: ({ c2s }) => {
      if (c2s["security"] === undefined && c2s["market"] === undefined) {
        throw new Refusal("security or market is wanted");
      }
      if (isSecurity(c2s["security"]) && findPlate(c2s["security"]) === undefined) {
        throw new Refusal(`Unknown plate ${c2s["security"].code}`);
      }
    },
    reply: (ask) => {
      const asked = ask.c2s["security"];
      const plate = isSecurity(asked) ? findPlate(asked) : undefined;
      const market = marketOf(Number(ask.c2s["market"]));
      const rates = sharesOf(ask.world).filter((it) => plate === undefined ? it.info.market === market : plate.has(it))
        .map((it) => ask.world.facts(it)["rate"] ?? 0);
      const count = (low: number, high: number): number => rates.filter((rate) => rate > low && rate <= high).length;
      const borders = [-7, -5, -3, 0, 3, 5, 7];
      const inner = borders.slice(1).map((right, i) => ({
        type: RangeType.NormalRange,
        leftBorder: borders[i],
        rightBorder: right,
        stockCount: count(borders[i] as number, right),
      }));
      return {
        plate: asked ?? { market: ask.c2s["market"] ?? QotMarket.US_Security, code: `${market ?? ""}ALL` },
        rangeList: [
          { type: RangeType.NegativeInfinity, leftBorder: 0, rightBorder: -7, stockCount: count(-Infinity, -7) },
          ...inner,
          { type: RangeType.PositiveInfinity, leftBorder: 7, rightBorder: 0, stockCount: count(7, Infinity) },
        ],
      };
    },
  },
  QotGetIndustrialChainList: {
    rows: (ask) =>
      TEXTS.chain.map((name, index) => ({ name, index })).filter(({ name }) =>
        name.toLowerCase().includes(String(ask.c2s["keyword"] ?? "").toLowerCase())
      ).map(({ name, index }) => {
        const stocks = marketsOf(ask).flatMap((it) => sharesOf(ask.world, it)).filter((_, i) => (i + index) % 3 === 0);
        const marketCap = stocks.reduce((sum, it) => sum + (ask.world.facts(it)["marketCap"] ?? 0), 0);
        const relationSecurityList = stocks.map(securityOf);
        const fixed = {
          chainId: BigInt(FIRST + index),
          name,
          marketCap,
          stocksNum: stocks.length,
          relationSecurityList,
        };
        return ask.row(name, { index, fixed });
      }),
    page: [20, 50],
  },
  QotGetIndustrialChainDetail: {
    reply: ({ c2s }) => {
      const chain = chainOf(c2s["chainId"]);
      const [top, middle, end] = [...platesOf("US")];
      const node = (nodeId: number, parentNodeId: number, layerSth: number, plate: Plate | undefined): Fields => ({
        nodeId: BigInt(nodeId),
        parentNodeId: BigInt(parentNodeId),
        layerSth,
        name: plate?.name ?? chain.name,
        plateId: plate?.id,
      });
      return {
        ...chain,
        nodeList: [node(1, 0, 1, undefined), node(2, 1, 2, top), node(3, 1, 2, middle), node(4, 3, 3, end)],
      };
    },
  },
  QotGetIndustrialChainByPlate: {
    check: ({ c2s }) => void industrialPlate(c2s["plateId"]),
    rows: (ask) =>
      TEXTS.chain.slice(0, 2).map((name, index) =>
        ask.row(name, { index, fixed: { chainId: BigInt(FIRST + index), name } })
      ),
  },
  QotGetIndustrialPlateInfo: {
    reply: ({ c2s }) => {
      const { id, name } = industrialPlate(c2s["plateId"]);
      return { plateId: id, summary: `Stocks of the simulated market: ${name.toLowerCase()}` };
    },
  },
  QotGetIndustrialPlateStock: {
    check: ({ c2s }) => {
      if (c2s["plateId"] !== undefined) industrialPlate(c2s["plateId"]);
      else if (c2s["chainId"] !== undefined) chainOf(c2s["chainId"]);
      else throw new Refusal("chainId or plateId is wanted");
    },
    rows: (ask) => {
      const { plateId, marketList } = ask.c2s;
      const plate = plateId === undefined ? undefined : industrialPlate(plateId);
      const markets = new Set(((marketList ?? []) as readonly number[]).map(marketOf) as Iterable<string>);
      const wanted = markets.size === 0 ? NEVER : markets;
      return sharesOf(ask.world).filter((it) =>
        (plate?.has(it) ?? true) && (wanted.size === 0 || wanted.has(it.info.market))
      )
        .sort((a, b) => (ask.world.facts(b)["marketCap"] ?? 0) - (ask.world.facts(a)["marketCap"] ?? 0))
        .map((security, index) => ask.row(security.symbol, { security, market: security.info.market, index }));
    },
    page: [50, 200],
  },
};

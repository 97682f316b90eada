/**
 * Options: chains, quotes, volatility, rankings and screens, around the contracts of the market.
 *
 * @module
 */

import { ExpirationCycle, OptionType, type Security } from "../../../gen/qot_common.ts";
import { QotGetOptionChainOptionCondType as Condition } from "../../../gen/qot_get_option_chain.ts";
import type { QotSetOptionEventAlertAlertOpType as AlertOp } from "../../../gen/qot_set_option_event_alert.ts";
import { OptionHVTimeRange, SellerType } from "../../../gen/qot_option_common.ts";
import { staticInfo } from "../../handlers/reference.ts";
import { findSecurities, symbolOf } from "../../handlers/securities.ts";
import { parseDay, tradingDay } from "../../market/holidays.ts";
import type { SimSecurity } from "../../market/security.ts";
import { DAY, formatDate, fromWall } from "../../market/zones.ts";
import { Refusal, unknownStock } from "../../refusal.ts";
import { securityOf } from "../../shapes.ts";
import { type Contract, dateOf, isInside, midnight } from "../contracts.ts";
import { make } from "../make.ts";
import {
  type Ask,
  eachContract,
  eachDay,
  eachSecurity,
  isSecurity,
  marketsOf,
  type Plan,
  type Plans,
} from "../plan.ts";
import { optionEvents, watchAlerts } from "../option_events.ts";
import type { Fields, Row } from "../row.ts";
import { alertsOf } from "../user_alerts.ts";

const ON = ["US", "HK"] as const;

const chain: Plan = {
  check: ({ c2s }) => {
    const [begin = 0, end = 0] = [c2s["beginTime"], c2s["endTime"]].map((text) => parseDay(String(text)));
    if (end - begin > 30) {
      throw new Refusal(`beginTime and endTime are ${end - begin} days apart: at most 30 are allowed`);
    }
  },
  rows: (ask) => {
    const { world, c2s } = ask;
    const owner = ask.subject as SimSecurity;
    const [begin = 0, end = 0] = [c2s["beginTime"], c2s["endTime"]].map((text) => parseDay(String(text)));
    return world.expiries(owner).map((day, index) => ({ day, index })).filter(({ day }) => day >= begin && day <= end)
      .map(({ day, index }) => {
        const wanted = (contract: Contract | undefined): Fields | undefined =>
          contract !== undefined && passes(contract, c2s) ? { ...staticInfo(contract.listed) } : undefined;
        const contracts = world.contracts(owner, day, true);
        const option = [...new Set(contracts.map(({ strike }) => strike))].map((strike) => {
          const of = (type: OptionType): Contract | undefined =>
            contracts.find((it) => it.strike === strike && it.type === type);
          return { call: wanted(of(OptionType.Call)), put: wanted(of(OptionType.Put)) };
        }).filter(({ call, put }) => call !== undefined || put !== undefined);
        const fixed = { strikeTime: dateOf(owner, day), strikeTimestamp: midnight(owner, day) / 1000, option };
        return ask.row(String(day), { index, fixed });
      });
  },
};

function passes(contract: Contract, { type: wanted = 0, condition = 0, dataFilter }: Fields): boolean {
  if (wanted !== OptionType.Unknown && wanted !== contract.type) return false;
  const inside = isInside(contract);
  if (condition === Condition.WithIn && !inside || condition === Condition.Outside && inside) return false;
  return Object.entries((dataFilter ?? {}) as Readonly<Record<string, number | undefined>>).every(([name, bound]) => {
    const figure = contract.figure(name.replace(/M(in|ax)$/, ""));
    return bound === undefined || figure === undefined || (name.endsWith("Min") ? figure >= bound : figure <= bound);
  });
}

/** @throws {Refusal} a code that is no option's */
function contractOf({ c2s, world }: Ask): Contract {
  const asked = c2s["security"];
  const found = isSecurity(asked) ? world.contract(asked) : undefined;
  if (found === undefined) throw unknownStock(isSecurity(asked) ? symbolOf(asked) : "");
  return found;
}

/** The days of a contract's past, the newest first. */
function contractDays(count: number): (ask: Ask) => Row[] {
  return (ask) => {
    const contract = contractOf(ask);
    return eachDay(count)({ ...ask, subject: contract.owner, market: contract.owner.info.market })
      .map((row) => ({ ...row, market: contract.owner.info.market, subject: contract.owner }));
  };
}

const statistics: Plan = {
  rows: eachDay(30),
  page: [100, 100],
  fix: ({ random }) => {
    const callValue = 500_000 + random.int(500_000);
    const putValue = 400_000 + random.int(500_000);
    const ratio = Math.round(putValue / callValue * 1000) / 1000;
    return {
      callValue,
      putValue,
      totalValue: callValue + putValue,
      ratio,
      callVolume: callValue,
      putVolume: putValue,
      optionVolume: callValue + putValue,
      putCallVolumeRatio: ratio,
      callOpenInterest: callValue * 5,
      putOpenInterest: putValue * 5,
      optionOpenInterest: (callValue + putValue) * 5,
      putCallOpenInterestRatio: ratio,
    };
  },
};

/** A row's figures that are of all options of its underlying. */
const ofAllOptions = ({ security, world }: Row): Fields => {
  const { calls = 0, puts = 0, callInterest = 0, putInterest = 0 } = security === undefined
    ? {}
    : world.facts(security);
  const volume = calls + puts;
  const interest = callInterest + putInterest;
  return {
    volume,
    totalVolume: volume,
    openInterest: interest,
    totalOpenInterest: interest,
    volumeRatio: Math.round(puts / calls * 1e5) / 1e3,
    openInterestRatio: Math.round(putInterest / callInterest * 1e5) / 1e3,
  };
};

const named = ({ contract }: Row): Fields =>
  contract === undefined ? {} : {
    option: contract.security,
    optionType: contract.type,
    ...expiryOf(contract),
  };

function expiryOf({ owner, expiry }: Contract): Fields {
  return { strikeTime: dateOf(owner, expiry), strikeTimestamp: midnight(owner, expiry) / 1000 };
}

/** By the command's constant name. */
export const optionPlans: Plans = {
  QotGetOptionChain: chain,
  QotGetOptionExpirationDate: {
    rows: (ask) => {
      const owner = ask.subject as SimSecurity;
      return ask.world.expiries(owner).map((day, index) =>
        ask.row(String(day), {
          index,
          fixed: {
            strikeTime: dateOf(owner, day),
            strikeTimestamp: midnight(owner, day) / 1000,
            optionExpiryDateDistance: day - ask.world.today(ask.market),
            cycle: ask.world.contracts(owner, day)[0]?.weekly === true ? ExpirationCycle.Week : ExpirationCycle.Month,
          },
        })
      );
    },
  },
  QotGetOptionVolatility: {
    subject: "any",
    rows: (ask) =>
      contractDays(([22, 5, 22, 66, 130, 250] as const)[Number(ask.c2s["queryTimePeriod"] ?? 0)] ?? 22)(ask),
    fix: ({ random, subject, world }) => {
      const { iv = 30, hv = 28 } = subject === undefined ? {} : world.facts(subject);
      const round = (value: number): number => Math.round(value * 1000) / 1000;
      const impliedVolatility = round(iv * (0.95 + 0.1 * random.float()));
      const historyVolatility = round(hv * (0.95 + 0.1 * random.float()));
      return { impliedVolatility, historyVolatility, volatilityPremium: round(impliedVolatility - historyVolatility) };
    },
    reply: (ask) => ({ averageImpvol: Math.round((ask.world.facts(contractOf(ask).owner)["iv"] ?? 0) * 1000) / 1000 }),
  },
  QotGetOptionExerciseProbability: {
    subject: "any",
    rows: contractDays(20),
    fix: (row, ask) => {
      const chance = contractOf(ask).figure("itmProbability") ?? 50;
      return { strikeProbability: Math.round(Math.min(99, chance * (0.9 + 0.2 * row.random.float())) * 1000) / 1000 };
    },
  },
  QotGetOptionMarketStatistic: statistics,
  QotGetOptionUnderlyingHisStatistic: { ...statistics, reply: head },
  QotGetOptionUnderlyingHisVolatility: { rows: eachDay(30), page: [100, 100], reply: head },
  QotGetOptionUnderlyingOverview: {
    check: ({ c2s }) => {
      const { length } = c2s["ownerList"] as readonly Security[];
      if (length > 500) {
        throw new Refusal(`${length} underlyings were asked for: at most 500 are allowed in one request`);
      }
    },
    rows: (ask) =>
      findSecurities(ask.c2s["ownerList"] as readonly Security[], ask.context).map((security, index) => {
        const { hv = 0 } = ask.world.facts(security);
        const hvList = Object.values(OptionHVTimeRange).filter((range) => range > 0)
          .map((timeRange) => ({ timeRange, hv: Math.round(hv * 1000) / 1000, hvPercentile: 50 }));
        return ask.row(security.symbol, { security, market: security.info.market, index, fixed: { hvList } });
      }),
  },
  QotGetOptionUnderlyingRank: {
    rows: eachSecurity({ markets: ON }),
    page: [200, 200],
    sort: "totalVolume",
    fix: ofAllOptions,
    reply: traded,
  },
  QotGetOptionRank: { rows: eachContract(), page: [200, 200], sort: "volume", fix: named, reply: traded },
  QotGetOptionEvent: { ...optionEvents, check: needsCount(300) },
  QotGetOptionEventAlert: {
    check: needsCount(500),
    live: true,
    rows: (ask) =>
      alertsOf(ask.context.core).listed().map((fixed, index) => ask.row(String(fixed["key"]), { index, fixed })),
  },
  QotSetOptionEventAlert: {
    reply: ({ c2s, context }) => {
      const { operType, alertList } = c2s as { readonly operType: AlertOp; readonly alertList: readonly Fields[] };
      alertsOf(context.core).change(operType, alertList, context.core);
      watchAlerts(context.core);
      return {};
    },
  },
  QotGetOptionZeroDteScreener: {
    rows: eachSecurity({ markets: ["US"] }),
    page: [50, 500],
    sort: "volume",
    fix: (row) => {
      const owner = row.security as SimSecurity;
      const [expiry = row.day] = row.world.expiries(owner);
      return {
        ...ofAllOptions(row),
        chainInfo: make("Qot_GetOptionZeroDteScreener.OptionChainInfo", row, {
          strikeDateTimestamp: midnight(owner, expiry) / 1000,
          productCode: owner.info.code,
          multiplier: 100,
          contractShareSize: 100,
          underlying: securityOf(owner),
        }),
      };
    },
  },
  QotGetOptionZeroDteContract: {
    rows: eachContract((contract, { c2s }) =>
      midnight(contract.owner, contract.expiry) / 1000 === c2s["strikeDateTimestamp"]
    ),
    sort: "volume",
    fix: named,
  },
  QotGetOptionEarningsScreener: {
    rows: eachSecurity({ markets: ON, only: ({ info }) => info.kind === "stock" }),
    page: [50, 500],
    sort: "-earningsTimestamp",
    fix: (row) => {
      const day = tradingDay(row.market, row.day, 3 + row.random.int(25));
      const time = fromWall(row.market, day * DAY);
      return { ...ofAllOptions(row), earningsTimestamp: time / 1000, earningsTime: formatDate(row.market, time) };
    },
  },
  QotGetOptionSellerScreener: {
    check: (ask) => {
      if (ask.c2s["sellerType"] === SellerType.CoveredCall && marketsOf(ask)[0] === "HK") {
        throw new Refusal("Hong Kong has cash-secured puts only");
      }
    },
    rows: eachContract(({ type }, { c2s }) =>
      type === (c2s["sellerType"] === SellerType.CoveredCall ? OptionType.Call : OptionType.Put)
    ),
    sort: "annualizedReturn",
    fix: named,
  },
};

/** The underlying's code and name. */
function head({ subject }: Ask): Fields {
  return { code: subject?.info.code, name: subject?.info.name };
}

/** The trading day that a ranking is of. */
function traded(ask: Ask): Fields {
  const day = parseDay(String(ask.c2s["tradingDate"] ?? "")) ?? ask.world.day(ask.market);
  const time = fromWall(ask.market, day * DAY);
  return { tradingDate: formatDate(ask.market, time), tradingTimestamp: time / 1000 };
}

function needsCount(most: number): (ask: Ask) => void {
  return ({ c2s }) => {
    const count = c2s["count"];
    if (typeof count !== "number" || count < 1 || count > most) {
      throw new Refusal(`count is ${String(count)}: it must be from 1 to ${most}`);
    }
  };
}

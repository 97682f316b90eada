/** A plain request of every command that is no trade: what a client must say at least, and codes that exist. */

import type { PagedRequest, RequestCommand } from "../../mod.ts";
import * as commands from "../../src/gen/mod.ts";

export type Fields = Record<string, unknown>;
export type AnyRequest = RequestCommand<PagedRequest, Fields>;

const security = "HK.00700";
const owner = "US.AAPL";
const market = 1;
const range = { beginTime: "2026-10-12", endTime: "2026-11-06" };
const near = { value: 10, includes: true };
const legs = (code: string): Fields => ({ multi_legs: [{ security: code, side: 1, qtyRatio: 1 }] });

/** What other commands' replies name; the test asks for them first. */
export interface Names {
  readonly option: string;
  readonly expiry: number;
  readonly chainInfo: unknown;
  readonly plate: string;
  readonly series: string;
  readonly event: string;
  readonly contract: string;
  readonly mvc: string;
}

/** Of commands that ask for a security, an owner or a market alone, nothing is written down. */
export function requestOf(name: string, names: Names): Fields {
  const { option, contract } = names;
  const special: Readonly<Record<string, Fields>> = {
    InitConnect: { clientVer: 100, clientID: "test" },
    KeepAlive: { time: 0 },
    Verification: { type: 1, op: 1 },
    TestCmd: { cmd: "echo", paramStr: "text" },
    QotSub: { securityList: [security], subTypeList: [1, 2, 4, 5, 6, 14], isSubOrUnSub: true },
    QotRegQotPush: { securityList: [security], subTypeList: [1], rehabTypeList: [], isRegOrUnReg: false },
    QotGetBasicQot: { securityList: [security] },
    QotGetTicker: { security, maxRetNum: 10 },
    QotGetOrderBook: { security, num: 10 },
    QotGetKL: { security, rehabType: 0, klType: 2, reqNum: 10 },
    QotGetSecuritySnapshot: { securityList: [security] },
    QotGetMarketState: { securityList: [security] },
    QotRequestHistoryKL: { security, rehabType: 0, klType: 2, ...range },
    QotGetSuspend: { securityList: [security], ...range },
    QotGetPlateSet: { market, plateSetType: 0 },
    QotGetPlateSecurity: { plate: names.plate },
    QotGetReference: { security, referenceType: 1 },
    QotGetOwnerPlate: { securityList: [security] },
    QotGetHoldingChangeList: { security: owner, holderCategory: 1 },
    QotGetOptionChain: { owner, beginTime: "2026-11-01", endTime: "2026-11-30" },
    QotGetWarrant: { begin: 0, num: 50, sortField: 10, ascend: false },
    QotGetUserSecurity: { groupName: "All" },
    QotModifyUserSecurity: { groupName: "Strategy", op: 1, securityList: [owner] },
    QotStockFilter: { begin: 0, num: 5, market, baseFilterList: [{ fieldName: 3, sortDir: 1 }] },
    QotGetFutureInfo: { securityList: ["HK.HSImain"] },
    QotRequestTradeDate: { market: 1, ...range },
    QotSetPriceReminder: { security, op: 1, type: 1, freq: 1, value: 1e6 },
    QotGetPriceReminder: { security },
    QotGetUserSecurityGroup: { groupType: 3 },
    QotGetValuationPlateStockList: { security: names.plate },
    QotGetOptionVolatility: { security: option },
    QotGetOptionExerciseProbability: { security: option },
    QotStockScreen: { filterList: [], retrieveList: [{ simpleProperty: { name: 2201 } }] },
    QotOptionScreen: {
      marketCategoryList: [0],
      filterList: [{ optionList: [{ indicatorType: 1002, indicatorValue: { valueInterval: { filterMax: near } } }] }],
      sortList: [{ indicatorType: 3004, direction: 1 }],
    },
    QotWarrantScreen: { marketType: 1, filterList: [] },
    QotGetOptionQuote: legs(option),
    QotGetOptionStrategyAnalysis: legs(option),
    QotGetOptionStrategy: { owner, option_strategy: 4 },
    QotGetOptionStrategySpread: { owner, option_strategy: 4 },
    QotRequestIndicatorCalc: {
      shortName: "MACD",
      langType: 1,
      data: { security, klType: 2, kLine: [{ time: "2026-11-05 00:00:00", isBlank: false, closePrice: 610 }] },
    },
    QotGetSearchQuote: { keyword: "AAPL" },
    QotGetSearchNews: { keyword: "Apple" },
    QotGetOptionMarketStatistic: { optionMarket: 1, dataType: 1, ...range },
    QotGetOptionUnderlyingHisStatistic: { owner, ...range },
    QotGetOptionUnderlyingHisVolatility: { owner, ...range },
    QotGetOptionUnderlyingOverview: { ownerList: [owner] },
    QotGetOptionUnderlyingRank: { optionMarket: 1, sortType: 1 },
    QotGetOptionRank: { optionMarket: 1, sortType: 1 },
    QotGetOptionEvent: { optionMarket: 1, count: 50 },
    QotGetOptionEventAlert: { count: 10 },
    QotSetOptionEventAlert: { operType: 1, alertList: [{ underlying: owner }] },
    QotGetOptionZeroDteScreener: { optionMarket: 1 },
    QotGetOptionZeroDteContract: { owner, strikeDateTimestamp: names.expiry, chainInfo: names.chainInfo },
    QotGetOptionEarningsScreener: { optionMarket: 1 },
    QotGetOptionSellerScreener: { optionMarket: 1, sellerType: 1 },
    QotGetMacroIndicatorList: { region: 2 },
    QotGetMacroIndicatorHistory: { indicatorId: 2001n },
    QotGetCorporateActionsStockSplits: { security: owner },
    QotGetDividendRank: { market, rankType: 1 },
    QotGetEarningsBeatRank: { market, beatType: 1 },
    QotGetDividendCalendar: { market: 11, date: "2026-10-09" },
    QotGetEconomicCalendar: { beginDate: "2026-10-12", endDate: "2026-11-13" },
    QotGetInstitutionProfile: { market, institutionId: 1001 },
    QotGetInstitutionDistribution: { market, institutionId: 1001 },
    QotGetInstitutionHoldingChange: { market, institutionId: 1001 },
    QotGetInstitutionHoldingList: { market, institutionId: 1001 },
    QotGetIndustrialChainDetail: { chainId: 1001n },
    QotGetIndustrialChainByPlate: { plateId: 10_001_000n },
    QotGetIndustrialPlateInfo: { plateId: 10_001_000n },
    QotGetIndustrialPlateStock: { plateId: 10_001_000n },
    QotGetRiseFallDistribution: { market },
    QotGetRatingChange: { market: 11 },
    QotGetInsiderHolderList: { security: owner },
    QotGetInsiderTradeList: { security: owner },
    QotGetEventContractEventList: { series: names.series },
    QotGetEventContract: { event: names.event },
    QotGetEventContractSnapshot: { securityList: [contract] },
    QotSubEventContract: { securityList: [contract], subTypeList: [2, 4, 6], isSubOrUnSub: true },
    QotGetEventContractOrderBook: { security: contract, num: 10 },
    QotGetEventContractKline: { security: contract, ktype: 2, preSide: 1 },
    QotGetEventContractTicker: { security: contract },
    QotGetEventContractComboRfq: { comboLegList: [{ security: contract, side: 1, predSide: 1 }], mvc: names.mvc },
    QotRequestHistoryEventContractKL: { security: contract, klType: 2, ...range },
  };
  return special[name] ?? { security, owner, market };
}

/** Every request of the catalogue that is no trade, by its constant name. */
export const requests: readonly (readonly [name: string, command: AnyRequest])[] = Object.entries(commands)
  .filter(([name, value]) =>
    typeof value === "object" && "kind" in value && value.kind === "request" && !name.startsWith("Trd")
  ) as unknown as (readonly [string, AnyRequest])[];

/** What the types of the quote context's methods take, refuse and give. Nothing here runs: the type check reads it. */

import { type OpenQuoteContext, QotMarket, SubType } from "../../mod.ts";
import {
  PlateSetType,
  QotModifyUserSecurityModifyUserSecurityOp,
  QotStockFilterStockField,
} from "../../src/gen/mod.ts";
import type {
  GetDelayStatisticsS2C,
  GetGlobalStateS2C,
  QotGetOptionChainS2C,
  QotGetStaticInfoS2C,
  QotSubS2C,
  TestCmdS2C,
  VerificationS2C,
} from "../../src/gen/mod.ts";

declare const quote: OpenQuoteContext;
declare const signal: AbortSignal;

// What comes back has the command's own type.
const chain: Promise<QotGetOptionChainS2C> = quote.getOptionChain({
  owner: "US.AAPL",
  beginTime: "2028-12-01",
  endTime: "2028-12-30",
});
const statics: Promise<QotGetStaticInfoS2C> = quote.getStaticInfo({
  securityList: ["HK.00700", { market: 11, code: "A" }],
});
const lots: Promise<number[]> = statics.then(({ staticInfoList }) => staticInfoList.map(({ basic }) => basic.lotSize));
// @ts-expect-error: the reply of another command
const other: Promise<QotGetStaticInfoS2C> = quote.getIpoList({ market: QotMarket.HK_Security });
// @ts-expect-error: a reply has no such field
quote.getIpoList({ market: QotMarket.HK_Security }).then(({ staticInfoList }) => staticInfoList);

// Required fields.
// @ts-expect-error: endTime is required
quote.getOptionChain({ owner: "US.AAPL", beginTime: "2028-12-01" });
// @ts-expect-error: market is required
quote.getIpoList({});
// @ts-expect-error: and so nothing is not enough
quote.getIpoList();
// @ts-expect-error: which securities is the whole question
quote.getMarketState();
quote.requestHistoryKLQuota();
quote.requestHistoryKLQuota({ bGetDetail: true });
quote.getFedWatchDotPlot(undefined, { timeout: 1000 });

// Enums.
quote.getPlateSet({ market: QotMarket.HK_Security, plateSetType: PlateSetType.All });
// @ts-expect-error: a member of another enum
quote.getPlateSet({ market: QotMarket.HK_Security, plateSetType: QotMarket.FX_Security });
// @ts-expect-error: a text is no market
quote.getPlateSet({ market: "HK", plateSetType: PlateSetType.All });
quote.modifyUserSecurity({
  groupName: "Technology",
  // @ts-expect-error: 77 is nothing that can be done
  op: 77,
});
const { Add } = QotModifyUserSecurityModifyUserSecurityOp;
quote.modifyUserSecurity({ groupName: "Technology", op: Add, securityList: ["HK.00700"] });

// Unknown fields, at any depth.
// @ts-expect-error: a misspelt field
quote.getMarketState({ securityLists: ["HK.00700"] });
quote.stockFilter({
  begin: 0,
  num: 10,
  market: QotMarket.HK_Security,
  // @ts-expect-error: a filter has no "least"
  baseFilterList: [{ fieldName: QotStockFilterStockField.MarketVal, least: 1e9 }],
});

// Identifiers: bigint, or a number that is exact.
quote.getMacroIndicatorHistory({ indicatorId: 5n });
quote.getMacroIndicatorHistory({ indicatorId: 5 });
// @ts-expect-error: a text is no identifier
quote.getMacroIndicatorHistory({ indicatorId: "5" });
const id: Promise<bigint | undefined> = quote.getIndustrialPlateInfo({ plateId: 5n }).then(({ plateId }) => plateId);
// @ts-expect-error: an identifier does not fit a number
const rounded: Promise<number | undefined> = quote.getIndustrialPlateInfo({ plateId: 5n }).then(({ plateId }) =>
  plateId
);

// Securities: one or a list, as the command has it.
// @ts-expect-error: a list, not one of it
quote.getOwnerPlate({ securityList: "HK.00700" });
// @ts-expect-error: one, not a list
quote.requestRehab({ security: ["HK.00700"] });

// Options are the last argument of all.
quote.requestRehab({ security: "HK.00700" }, { signal, timeout: 1000 });
// @ts-expect-error: no such option
quote.requestRehab({ security: "HK.00700" }, { retries: 3 });
// @ts-expect-error: a signal is no controller
quote.requestRehab({ security: "HK.00700" }, { signal: new AbortController() });
// @ts-expect-error: only what unsubscribes can wait for its minute
quote.requestRehab({ security: "HK.00700" }, { tooEarly: "wait" });
const sub: Promise<QotSubS2C> = quote.sub({ subTypeList: [SubType.RT], isSubOrUnSub: false }, { tooEarly: "wait" });
// @ts-expect-error: isSubOrUnSub is required
quote.sub({ securityList: ["HK.00700"], subTypeList: [SubType.RT] });

// What every context has.
const state: Promise<GetGlobalStateS2C> = quote.getGlobalState({ timeout: 1000 });
const delays: Promise<GetDelayStatisticsS2C> = quote.getDelayStatistics();
const code: Promise<VerificationS2C> = quote.verification({ type: 2, op: 1 });
const test: Promise<TestCmdS2C> = quote.testCmd({ cmd: "help" });
// @ts-expect-error: the session's own
quote.keepAlive({ time: 5 });
// @ts-expect-error: what the methods themselves ask with
quote.ask("Qot_GetIpoList");

export { chain, code, delays, id, lots, other, rounded, state, sub, test };

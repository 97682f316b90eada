/**
 * How the pages of each paged command are turned. OpenD's commands have two ways of it, under many names: a cursor that
 * the reply hands out and the next request hands back, and a count of rows to skip. Where each ends is told in the
 * comments of `proto/`.
 *
 * @module
 */

/** Pages that are turned with a cursor: the reply names the next page. */
export interface CursorTurn {
  /** The request's field that takes the cursor; left out for the first page. */
  readonly cursor: string;
  /** The reply's field that has it. Absent or empty, there are no more pages. */
  readonly next: string;
  /** What it is besides when there are no more. */
  readonly last?: string;
  /** The reply's field that is false when there are no more. */
  readonly more?: string;
}

/**
 * Pages that are turned by skipping the rows that came. `lastPage` in the reply says whether there are more, and where
 * there is none, `allCount`: how many rows there are over all pages.
 */
export interface SkipTurn {
  /** The request's field that says how many rows to skip. */
  readonly skip: string;
  /** The reply's field with the rows of the page. */
  readonly rows: string;
  /** The request's field that asks for no rows at all: one reply then is everything. */
  readonly onlyCount?: string;
}

const REQ_KEY: CursorTurn = { cursor: "nextReqKey", next: "nextReqKey" };
const PAGE_KEY: CursorTurn = { cursor: "nextPageKey", next: "nextPageKey" };
const KEY: CursorTurn = { cursor: "nextKey", next: "nextKey", last: "-1" };
const PAGE: CursorTurn = { cursor: "page", next: "nextPage" };
const NEXT_PAGE: CursorTurn = { cursor: "nextPage", next: "nextPage" };
const OFFSET: SkipTurn = { skip: "offset", rows: "dataList" };

/** Every paged command, by its id. A test holds it against the fields of `proto/`. */
export const TURNS: Readonly<Record<number, CursorTurn | SkipTurn>> = {
  3103: REQ_KEY, // Qot_RequestHistoryKL
  3210: { skip: "begin", rows: "warrantDataList" }, // Qot_GetWarrant
  3215: { skip: "begin", rows: "dataList" }, // Qot_StockFilter
  3227: KEY, // Qot_GetFinancialsStatements
  3230: KEY, // Qot_GetResearchRatingSummary
  3233: KEY, // Qot_GetValuationPlateStockList
  3235: KEY, // Qot_GetCorporateActionsBuybacks
  3236: KEY, // Qot_GetCorporateActionsStockSplits
  3238: KEY, // Qot_GetShareholdersHoldingChanges
  3239: KEY, // Qot_GetShareholdersHolderDetail
  3240: KEY, // Qot_GetShareholdersInstitutional
  3241: KEY, // Qot_GetInsiderHolderList
  3242: KEY, // Qot_GetInsiderTradeList
  3246: KEY, // Qot_GetCompanyOperationalEfficiency
  3248: KEY, // Qot_GetDailyShortVolume
  3249: KEY, // Qot_GetShortInterest
  3252: { skip: "pageFrom", rows: "dataList" }, // Qot_StockScreen
  3253: { skip: "pageFrom", rows: "dataList" }, // Qot_OptionScreen
  3254: { skip: "pageFrom", rows: "warrants", onlyCount: "onlyCount" }, // Qot_WarrantScreen
  3301: PAGE_KEY, // Qot_GetOptionMarketStatistic
  3302: PAGE_KEY, // Qot_GetOptionUnderlyingHisStatistic
  3304: PAGE_KEY, // Qot_GetOptionUnderlyingHisVolatility
  3305: PAGE, // Qot_GetOptionUnderlyingRank
  3306: PAGE, // Qot_GetOptionRank
  3307: PAGE, // Qot_GetOptionEvent
  3308: PAGE, // Qot_GetOptionEventAlert
  3311: PAGE, // Qot_GetOptionZeroDteScreener
  3313: PAGE, // Qot_GetOptionEarningsScreener
  3408: { skip: "dataFrom", rows: "itemList" }, // Qot_GetDividendCalendar
  3409: { cursor: "nextPage", next: "nextPage", more: "hasMore" }, // Qot_GetEconomicCalendar
  3410: OFFSET, // Qot_GetUSPreMarketRank
  3411: OFFSET, // Qot_GetUSAfterHoursRank
  3412: OFFSET, // Qot_GetUSOvernightRank
  3413: OFFSET, // Qot_GetTopMoversRank
  3414: OFFSET, // Qot_GetHotList
  3415: OFFSET, // Qot_GetShortSellingRank
  3416: OFFSET, // Qot_GetPeriodChangeRank
  3417: OFFSET, // Qot_GetHighDividendSOERank
  3418: PAGE, // Qot_GetInstitutionList
  3421: PAGE, // Qot_GetInstitutionHoldingChange
  3422: PAGE, // Qot_GetInstitutionHoldingList
  3423: PAGE, // Qot_GetArkFundHolding
  3425: PAGE, // Qot_GetArkActiveTransaction
  3426: PAGE, // Qot_GetRatingChange
  3427: PAGE, // Qot_GetIndustrialChainList
  3431: { cursor: "page", next: "page" }, // Qot_GetIndustrialPlateStock
  3432: PAGE, // Qot_GetHeatMapData
  3437: NEXT_PAGE, // Qot_GetEventContractEventList
  3438: NEXT_PAGE, // Qot_GetEventContract
  3439: NEXT_PAGE, // Qot_GetEventContractMilestoneList
  3453: NEXT_PAGE, // Qot_GetEventContractComboList
  3456: REQ_KEY, // Qot_RequestHistoryEventContractKL
};

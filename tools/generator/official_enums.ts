/**
 * Which fields the official schema gives an enum for a type. All other fields that are enums in `proto/` are `int32` there,
 * with the enum in a comment: on the wire that is the same, but in JSON the former have names and the latter numbers.
 *
 * A test compares this list with the official release that is installed.
 */
const official: ReadonlySet<string> = new Set([
  "Common.ProgramStatus.type",
  "Qot_Common.IndicatorParamValue.lineValue",
  "Qot_Common.IndicatorParamValue.shapeValue",
  "Qot_Common.IndicatorParamValue.type",
  "Qot_GetCompanyOperationalEfficiency.C2S.financialType",
  "Qot_GetCompanyOperationalEfficiency.OperationalEfficiencyItem.financialType",
  "Qot_GetCompanyProfile.CompanyLabItem.fieldType",
  "Qot_GetEventContract.ContractItem.contractType",
  "Qot_GetEventContract.ContractItem.status",
  "Qot_GetEventContractEventList.C2S.status",
  "Qot_GetEventContractEventList.EventItem.status",
  "Qot_GetEventContractKline.C2S.klineSource",
  "Qot_GetEventContractKline.C2S.ktype",
  "Qot_GetEventContractKline.C2S.preSide",
  "Qot_GetEventContractKline.KlineItem.pre_side",
  "Qot_GetEventContractMilestoneList.MilestoneItem.type",
  "Qot_GetEventContractSeriesList.SeriesItem.frequency",
  "Qot_GetEventContractSnapshot.SnapshotItem.status",
  "Qot_GetEventContractTicker.TickerPoint.side",
  "Qot_GetFinancialsEarningsPriceHistory.PriceHistoryOnEarningsDays.pubType",
  "Qot_GetFinancialsEarningsPriceMove.ReportCycleQuote.pubType",
  "Qot_GetFinancialsRevenueBreakdown.C2S.financialType",
  "Qot_GetFinancialsRevenueBreakdown.RevenueBreakdownGroup.type",
  "Qot_GetFinancialsRevenueBreakdown.ScreenDate.financialType",
  "Qot_GetFinancialsStatements.C2S.financialType",
  "Qot_GetFinancialsStatements.C2S.statementType",
  "Qot_GetFinancialsStatements.FinancialReport.financialType",
  "Qot_GetOptionVolatility.C2S.queryTimePeriod",
  "Qot_GetOptionVolatility.S2C.impvolStatus",
  "Qot_GetResearchAnalystConsensus.S2C.rating",
  "Qot_GetResearchMorningstarReport.S2C.ratingType",
  "Qot_GetResearchRatingSummary.C2S.ratingDimensionType",
  "Qot_GetResearchRatingSummary.RatingItem.rating",
  "Qot_GetShareholdersHolderDetail.C2S.requestType",
  "Qot_GetShareholdersHolderDetail.C2S.sortColumn",
  "Qot_GetShareholdersHolderDetail.C2S.sortType",
  "Qot_GetShareholdersHoldingChanges.C2S.filterType",
  "Qot_GetShareholdersHoldingChanges.C2S.sortColumn",
  "Qot_GetShareholdersHoldingChanges.C2S.sortType",
  "Qot_GetTopTenBuySellBrokers.BrokerItem.buySellType",
  "Qot_GetValuationDetail.C2S.intervalType",
  "Qot_GetValuationDetail.C2S.valuationType",
  "Qot_GetValuationDetail.S2C.valuationType",
  "Qot_GetValuationPlateStockList.C2S.sortId",
  "Qot_GetValuationPlateStockList.C2S.sortType",
  "Qot_GetValuationPlateStockList.C2S.valuationType",
  "Qot_RequestHistoryEventContractKL.C2S.klType",
  "Qot_RequestHistoryEventContractKL.C2S.klineSource",
  "Qot_RequestHistoryEventContractKL.C2S.preSide",
  "Qot_RequestIndicatorCalc.C2S.langType",
  "Qot_RequestIndicatorCalc.IndicatorCalcData.klType",
  "Qot_SubEventContract.C2S.klineSource",
]);

/** Whether the official type of the field of this full name is an enum. */
export function isOfficialEnum(field: string): boolean {
  return official.has(field);
}

/** Every name in the list. */
export function officialEnums(): readonly string[] {
  return [...official];
}

/** Which replies have no data, and which fields of a reply's data need not be there. */

/** Commands that are answered with `retType` alone. */
export const NO_DATA: ReadonlySet<string> = new Set([
  "Qot_Sub",
  "Qot_RegQotPush",
  "Trd_UnlockTrade",
  "Trd_SubAccPush",
]);

const LAST_PAGE = "all of it fits into one page";
const NO_SERVERS = "there are no servers behind the simulator";
const NOT_BOUGHT = "of a product, a right or an account that the user has not";
const OTHER_MARKET = "of another market than the one asked for";
const NOT_ASKED = "only with another request than the plain one";

/** By command and field of its data: why it may be absent, or an empty list. Everything else must be there. */
export const MAY_BE_ABSENT: Readonly<Record<string, string>> = {
  "GetGlobalState.qotSvrIpAddr": NO_SERVERS,
  "GetGlobalState.trdSvrIpAddr": NO_SERVERS,
  "GetGlobalState.marketSG": NOT_BOUGHT,
  "GetGlobalState.marketMY": NOT_BOUGHT,
  "GetGlobalState.marketJP": NOT_BOUGHT,
  "Qot_GetDividendCalendar.itemList": "a day on which no company goes ex",
  "Qot_RequestHistoryKL.nextReqKey": LAST_PAGE,
  "Qot_GetOptionMarketStatistic.nextPageKey": LAST_PAGE,
  "Qot_GetOptionUnderlyingHisStatistic.nextPageKey": LAST_PAGE,
  "Qot_GetOptionUnderlyingHisVolatility.nextPageKey": LAST_PAGE,
  "Qot_GetIndustrialPlateStock.page": LAST_PAGE,
  "Qot_RequestHistoryEventContractKL.nextReqKey": LAST_PAGE,
  "GetUserInfo.usFutureQotRight": NOT_BOUGHT,
  "GetUserInfo.usCMEFutureQotRight": NOT_BOUGHT,
  "GetUserInfo.usCBOTFutureQotRight": NOT_BOUGHT,
  "GetUserInfo.usNYMEXFutureQotRight": NOT_BOUGHT,
  "GetUserInfo.usCOMEXFutureQotRight": NOT_BOUGHT,
  "GetUserInfo.usCBOEFutureQotRight": NOT_BOUGHT,
  "GetUserInfo.ccQotRight": NOT_BOUGHT,
  "GetUserInfo.sgStockQotRight": NOT_BOUGHT,
  "GetUserInfo.myStockQotRight": NOT_BOUGHT,
  "GetUserInfo.jpStockQotRight": NOT_BOUGHT,
  "GetUserInfo.ecQotRight": NOT_BOUGHT,
  "GetUserInfo.webKey": NO_SERVERS,
  "GetUserInfo.webJumpUrlHead": NO_SERVERS,
  "GetUserInfo.updateWhatsNew": "there is no newer OpenD",
  "GetUserInfo.extra": "not known what it holds",
  "GetDelayStatistics.placeOrderStatisticsList": "no order was placed yet",
  "TestCmd.resultBytes": "what was sent was a text",
  "Qot_GetResearchRatingSummary.analystRatingSummaryList": NOT_ASKED,
  "Qot_GetResearchRatingSummary.instRatingDetail": NOT_ASKED,
  "Qot_GetResearchRatingSummary.analystRatingDetail": NOT_ASKED,
  "Qot_GetCorporateActionsBuybacks.aBuyBackList": OTHER_MARKET,
  "Qot_GetDailyShortVolume.usItemList": OTHER_MARKET,
  "Qot_GetShortInterest.usItemList": OTHER_MARKET,
};

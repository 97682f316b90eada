/**
 * The fields that the official Python client (py-futu-api, 5 to 10) takes from each reply without asking whether they are
 * there: where one is absent its users see a 0, an empty text or an exception. By command; `[]` is each row of a list,
 * which must have one.
 */

const STATIC = "basic.security basic.id basic.lotSize basic.secType basic.name basic.listTime";
const BAR = "time isBlank openPrice highPrice lowPrice closePrice volume turnover turnoverRate pe lastClosePrice";
const QUOTE =
  "security name updateTime curPrice openPrice highPrice lowPrice lastClosePrice volume turnover turnoverRate " +
  "amplitude isSuspended listTime priceSpread darkStatus secStatus";
const TICK = "time price volume turnover dir sequence recvTime type";
const ORDER = "code name secMarket trdSide orderType orderStatus orderID qty price createTime updateTime fillQty " +
  "fillAvgPrice timeInForce currency";
const FILL = "code name secMarket fillID orderID qty price trdSide createTime status";
const MINUTE = "time isBlank minute price lastClosePrice avgPrice volume turnover";

/** Each path of a row, behind the list that it is in. */
function each(list: string, fields: string): string[] {
  return fields.split(" ").map((field) => `${list}[].${field}`);
}

export const PYTHON_READS: Readonly<Record<string, readonly string[]>> = {
  InitConnect: ["serverVer", "loginUserID", "connID", "connAESKey", "keepAliveInterval"],
  GetGlobalState: [
    ..."marketHK marketUS marketSH marketSZ marketHKFuture marketUSFuture marketSGFuture marketJPFuture".split(" "),
    ..."serverVer trdLogined qotLogined time localTime programStatus.type".split(" "),
  ],
  KeepAlive: ["time"],
  GetUserInfo: [
    ..."nickName avatarUrl apiLevel hkQotRight usQotRight hkOptionQotRight hkFutureQotRight".split(" "),
    ..."isNeedAgreeDisclaimer userID updateType subQuota historyKLQuota".split(" "),
  ],
  GetDelayStatistics: [
    ...each("reqReplyStatisticsList", "protoID count totalCostAvg openDCostAvg netDelayAvg isLocalReply"),
    ...each("qotPushStatisticsList", "qotPushType itemList delayAvg count"),
  ],
  Qot_GetSubInfo: [
    "totalUsedQuota",
    "remainQuota",
    ...each("connSubInfoList", "usedQuota isOwnConnData"),
    ...each("connSubInfoList[].subInfoList", "subType securityList[].code"),
  ],
  Qot_GetBasicQot: each("basicQotList", QUOTE),
  Qot_UpdateBasicQot: each("basicQotList", QUOTE),
  Qot_GetKL: ["security", "name", ...each("klList", BAR)],
  Qot_UpdateKL: ["security", "name", "klType", "rehabType", ...each("klList", BAR)],
  Qot_GetRT: ["security", "name", ...each("rtList", MINUTE)],
  Qot_UpdateRT: ["security", "name", ...each("rtList", MINUTE)],
  Qot_GetTicker: ["security", "name", ...each("tickerList", TICK)],
  Qot_UpdateTicker: ["security", "name", ...each("tickerList", `${TICK} pushDataType`)],
  Qot_GetOrderBook: [
    "security",
    "name",
    "svrRecvTimeBid",
    "svrRecvTimeAsk",
    ...each("orderBookBidList", "price volume orederCount"),
    ...each("orderBookAskList", "price volume orederCount"),
  ],
  Qot_UpdateOrderBook: ["security", "name", ...each("orderBookBidList", "price volume orederCount")],
  Qot_GetBroker: ["security", "name", ...each("brokerAskList", "id name pos"), ...each("brokerBidList", "id name pos")],
  Qot_UpdateBroker: [
    "security",
    "name",
    ...each("brokerAskList", "id name pos"),
    ...each("brokerBidList", "id name pos"),
  ],
  Qot_RequestHistoryKL: ["security", "name", ...each("klList", BAR)],
  Qot_RequestHistoryKLQuota: ["usedQuota", "remainQuota", ...each("detailList", "security requestTime")],
  Qot_RequestTradeDate: each("tradeDateList", "time tradeDateType"),
  Qot_GetSuspend: each("SecuritySuspendList", "security.code"),
  Qot_GetStaticInfo: each("staticInfoList", `${STATIC} basic.delisting basic.exchType`),
  Qot_GetSecuritySnapshot: [
    ...each(
      "snapshotList",
      "basic.security basic.name basic.updateTime basic.curPrice basic.openPrice basic.highPrice basic.lowPrice " +
        "basic.lastClosePrice basic.volume basic.turnover basic.turnoverRate basic.isSuspend basic.listTime " +
        "basic.priceSpread basic.lotSize basic.askPrice basic.bidPrice basic.askVol basic.bidVol basic.amplitude " +
        "basic.avgPrice basic.bidAskRatio basic.volumeRatio basic.highest52WeeksPrice basic.lowest52WeeksPrice " +
        "basic.highestHistoryPrice basic.lowestHistoryPrice basic.secStatus basic.closePrice5Minute",
    ),
    ...each(
      "snapshotList",
      "equityExData.issuedShares equityExData.issuedMarketVal equityExData.netAsset equityExData.netProfit " +
        "equityExData.earningsPershare equityExData.outstandingShares equityExData.outstandingMarketVal " +
        "equityExData.netAssetPershare equityExData.eyRate equityExData.peRate equityExData.pbRate " +
        "equityExData.peTTMRate equityExData.dividendTTM equityExData.dividendRatioTTM equityExData.dividendLFY " +
        "equityExData.dividendLFYRatio",
    ),
  ],
  Qot_GetPlateSet: each("plateInfoList", "plate.code plate.market name"),
  Qot_GetPlateSecurity: each("staticInfoList", STATIC),
  Qot_GetReference: each("staticInfoList", `${STATIC} warrantExData.type warrantExData.owner.code`),
  Qot_GetOwnerPlate: each("ownerPlateList", "security name plateInfoList[].plate.code plateInfoList[].plateType"),
  Qot_GetHoldingChangeList: each("holdingChangeList", "holderName holdingQty holdingRatio changeQty changeRatio time"),
  Qot_GetOptionExpirationDate: each("dateList", "strikeTime strikeTimestamp optionExpiryDateDistance cycle"),
  Qot_GetOptionChain: ["call", "put"].flatMap((side) =>
    each(
      "optionChain[].option",
      ["basic.security", "basic.id", "basic.name", "basic.lotSize", "basic.secType", "optionExData.type"].concat(
        ["owner.code", "strikeTime", "strikePrice", "suspend"].map((field) => `optionExData.${field}`),
      ).map((field) => `${side}.${field}`).join(" "),
    )
  ),
  Qot_GetWarrant: [
    "lastPage",
    "allCount",
    ...each(
      "warrantDataList",
      "stock owner type issuer maturityTime listTime lastTradeTime conversionRatio lotSize strikePrice " +
        "lastClosePrice name curPrice priceChangeVal changeRate status bidPrice askPrice bidVol askVol volume turnover " +
        "score premium breakEvenPoint leverage ipop conversionPrice streetRate streetVol amplitude " +
        "issueSize highPrice lowPrice effectiveLeverage",
    ),
  ],
  Qot_GetCapitalFlow: [
    "lastValidTime",
    "lastValidTimestamp",
    ...each("flowItemList", "inFlow superInFlow bigInFlow midInFlow smlInFlow time timestamp"),
  ],
  Qot_GetCapitalDistribution: ["In", "Out"].flatMap((way) =>
    ["Super", "Big", "Mid", "Small"].map((size) => `capital${way}${size}`)
  ).concat("updateTime"),
  Qot_GetUserSecurityGroup: each("groupList", "groupName groupType"),
  Qot_GetUserSecurity: each("staticInfoList", STATIC),
  Qot_StockFilter: [
    "lastPage",
    "allCount",
    ...each("dataList", "security name"),
    ...each("dataList[].baseDataList", "fieldName value"),
  ],
  Qot_GetCodeChange: each("codeChangeList", "type security relatedSecurity publicTime effectiveTime"),
  Qot_GetIpoList: each(
    "ipoList",
    "basic.security basic.name basic.listTime hkExData.ipoPriceMin hkExData.ipoPriceMax hkExData.listPrice " +
      "hkExData.lotSize hkExData.entrancePrice hkExData.isSubscribeStatus hkExData.applyEndTime",
  ),
  Qot_GetFutureInfo: each(
    "futureInfoList",
    "name security lastTradeTime ownerOther exchange contractType contractSize contractSizeUnit quoteCurrency quoteUnit " +
      "minVar minVarUnit tradeTime[].begin tradeTime[].end timeZone exchangeFormatUrl",
  ),
  Qot_SetPriceReminder: ["key"],
  Qot_GetPriceReminder: [
    ...each("priceReminderList", "security"),
    ...each("priceReminderList[].itemList", "key type freq value isEnable note"),
  ],
  Qot_UpdatePriceReminder: "security price changeRate marketStatus content note key type setValue curValue".split(" "),
  Qot_GetMarketState: each("marketInfoList", "security name marketState"),
  Trd_GetAccList: each("accList", "trdEnv accID trdMarketAuthList accType accStatus"),
  Trd_GetFunds: [
    ..."power totalAssets cash marketVal frozenCash debtCash avlWithdrawalCash".split(" ").map((name) =>
      `funds.${name}`
    ),
  ],
  Trd_GetPositionList: each(
    "positionList",
    "positionID positionSide code name secMarket qty canSellQty price costPrice val plVal plRatio currency",
  ),
  Trd_GetMaxTrdQtys: ["maxTrdQtys.maxCashBuy", "maxTrdQtys.maxPositionSell"],
  Trd_PlaceOrder: ["orderID", "header.trdEnv"],
  Trd_ModifyOrder: ["orderID", "header.trdEnv"],
  Trd_GetOrderList: each("orderList", ORDER),
  Trd_GetHistoryOrderList: each("orderList", ORDER),
  Trd_UpdateOrder: ORDER.split(" ").map((field) => `order.${field}`).concat("header.trdEnv", "header.trdMarket"),
  Trd_GetOrderFillList: each("orderFillList", FILL),
  Trd_GetHistoryOrderFillList: each("orderFillList", FILL),
  Trd_UpdateOrderFill: FILL.split(" ").map((field) => `orderFill.${field}`).concat("header.trdEnv", "header.trdMarket"),
  Trd_GetOrderFee: each("orderFeeList", "orderIDEx feeAmount feeList[].title feeList[].value"),
  Trd_GetMarginRatio: each("marginRatioInfoList", "security isLongPermit isShortPermit"),
};

/** Which of a command's fields are not there in its data. */
export function unread(name: string, s2c: unknown): string[] {
  return missing(s2c, PYTHON_READS[name] ?? []).map((path) => `${name}: no ${path}`);
}

/** Which paths lead to nothing. */
export function missing(value: unknown, paths: readonly string[]): string[] {
  return paths.filter((path) => !reaches(value, path.split(".")));
}

function reaches(value: unknown, path: readonly string[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (typeof value !== "object" || value === null) return false;
  const name = step.replace("[]", "");
  if (!Object.hasOwn(value, name)) return false;
  const inner = (value as Record<string, unknown>)[name];
  if (inner === null || inner === undefined) return false;
  if (!step.endsWith("[]")) return reaches(inner, rest);
  return Array.isArray(inner) && inner.length > 0 && inner.every((row) => reaches(row, rest));
}

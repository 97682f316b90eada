/** What the official comments leave open about a field, decided by hand. */
export interface EnumDecision {
  /** Full name of the enum the field holds, or undefined where it holds none that the schema defines. */
  enum: string | undefined;
  /** Why. Comments are quoted in translation. */
  reason: string;
}

const holds = (name: string, reason: string): EnumDecision => ({ enum: name, reason });
const plain = (reason: string): EnumDecision => ({ enum: undefined, reason });

const NOT_DEFINED = "The enum that the comment names is in none of the official files.";

/**
 * Decisions by the field's full name; they outrank what infer.ts reads from the comment. Every int32 field of release
 * 10.11 was looked at; those not listed are either told by their comment or plainly numbers.
 */
export const ENUM_OVERRIDES: Readonly<Record<string, EnumDecision>> = {
  // The comment names no enum, but says what one is about.
  "InitConnect.C2S.pushProtoFmt": holds("Common.ProtoFmt", "'Format of pushes on this connection'; 0 and 1 as there."),
  "InitConnect.S2C.userAttribution": holds("Common.UserAttribution", "Same field as in GetUserInfo, which says so."),
  "Notify.S2C.type": holds("Notify.NotifyType", "'Type of notification'; the enum stands in the same file for it."),
  "Qot_Common.Ticker.pushDataType": holds(
    "Qot_Common.PushDataType",
    "'Tells kinds of push apart'; the enum says ticker.",
  ),
  "Qot_GetHoldingChangeList.C2S.holderCategory": holds(
    "Qot_Common.HolderCategory",
    "'1 agency, 2 fund, 3 executive': the enum's members and numbers.",
  ),
  "Qot_GetIndustrialChainByPlate.RelatedChainInfo.chainType": holds(
    "Qot_GetIndustrialChainList.IndustrialChainType",
    "Comment 'type'; the same field of the same chains in Qot_GetIndustrialChainList names the enum.",
  ),
  "Qot_GetIndustrialChainDetail.S2C.chainType": holds(
    "Qot_GetIndustrialChainList.IndustrialChainType",
    "Comment 'type'; the same field of the same chains in Qot_GetIndustrialChainList names the enum.",
  ),
  "Qot_GetOptionEventAlert.EventAlertItem.optionType": holds(
    "Qot_Common.OptionType",
    "'CALL(1)/PUT(2)': the enum's members and numbers.",
  ),
  "Qot_GetOptionZeroDteScreener.OptionChainInfo.expirationType": holds(
    "Qot_OptionCommon.ExpirationType",
    "'Expiration type', the very words over the enum in the imported file.",
  ),
  "Qot_Sub.C2S.session": holds("Common.Session", "'Session'; as in Qot_RequestHistoryKL."),
  "Qot_WarrantScreen.WarrantItem.warrantType": holds(
    "Qot_Common.WarrantType",
    "'1 call, 2 put, 3 bull, 4 bear, 5 inline': the enum's members and numbers.",
  ),
  "Trd_FlowSummary.FlowSummaryInfo.currency": holds("Trd_Common.Currency", "'Currency'; as in every other Trd file."),
  "Trd_GetHistoryOrderList.C2S.filterStatusList": holds("Trd_Common.OrderStatus", "'Order states to keep'."),
  "Trd_GetOrderList.C2S.filterStatusList": holds("Trd_Common.OrderStatus", "'Order states to keep'."),
  "Trd_ModifyOrder.C2S.trdMarket": holds("Trd_Common.TrdMarket", "'The market to cancel in'; as in TrdHeader."),

  // The comment's name is not the enum's, or more than one enum has it.
  "Qot_GetOptionEvent.EventItem.orderTypeList": holds(
    "Qot_GetOptionEvent.OptionOrderType",
    "'List of OrderType': that of the same file (normal, sweep, cross), not Trd_Common.OrderType.",
  ),
  "Qot_GetOptionEventAlert.EventAlertItem.sideTypeList": holds(
    "Qot_GetOptionEvent.TickerType",
    "'BUY(1)/SELL(2)/NEUTRAL(3), reuses TickerType': that of Qot_GetOptionEvent by its members.",
  ),
  "Qot_RequestHistoryKL.C2S.session": holds("Common.Session", "The comment says Qot_Common.Session; it is in Common."),
  "Trd_PlaceComboOrder.C2S.timeInForce": holds("Trd_Common.TimeInForce", "The comment says TrdCommon_TimeInForce."),
  "Trd_PlaceOrder.C2S.timeInForce": holds("Trd_Common.TimeInForce", "The comment says TrdCommon_TimeInForce."),

  // The comment names an enum, but the field doesn't hold one value of it.
  "GetUserInfo.C2S.flag": plain("A set of UserInfoField bits."),
  "Qot_OptionScreen.C2S.optionRetrieveList": plain(
    "Holds values of either OptionIndicatorType or UnderlyingIndicatorType.",
  ),

  // Looks like an enum, and none fits.
  "Qot_OptionScreen.OptionScreenItem.optionType": plain("'CALL/PUT' without numbers, passed on from another system."),
  "Qot_OptionScreen.OptionScreenItem.exerciseType": plain("'Exercise', passed on from another system's enum."),
  "Qot_OptionScreen.OptionScreenItem.expirationType": plain("'Expiration', passed on from another system's enum."),
  "Qot_OptionScreen.OptionScreenItem.inTheMoney": plain("0 out, 1 in: no enum has these."),
  "Qot_OptionScreen.Sort.direction": plain("0 ascending, 1 descending: the reverse of every SortDir."),
  "Qot_WarrantScreen.Sort.direction": plain("0 ascending, 1 descending: the reverse of every SortDir."),
  "Qot_WarrantScreen.WarrantItem.status": plain("0 normal, 1 suspended: WarrantStatus counts from 1."),
  "Qot_WarrantScreen.C2S.marketType": plain("1 HK, 4 SG, 15 MY: not QotMarket's numbers."),
  "Qot_GetHotList.HotNewsInfo.newsType": plain("1 discussion, 2 news: not Qot_GetSearchNews.NewsSubType."),
  "Qot_GetEconomicCalendar.EconomicCalendarItem.star": plain("A count of stars, 1 to 3."),
  "Trd_Notify.S2C.type": plain("'To be filled in later'; no enum yet."),
  "Trd_ReconfirmOrder.C2S.reconfirmReason": plain(NOT_DEFINED),
  "Qot_StockScreen.PropertyFinancial.futureDuration": plain(NOT_DEFINED),
  "Qot_StockScreen.QueryIndicatorPositional.firstIndicatorName": plain(NOT_DEFINED),
  "Qot_StockScreen.QueryIndicatorPositional.periodType": plain(NOT_DEFINED),
  "Qot_StockScreen.QueryIndicatorPattern.pattern": plain(NOT_DEFINED),
  "Qot_StockScreen.QueryIndicatorPattern.name": plain(NOT_DEFINED),
  "Qot_StockScreen.QueryIndicatorPattern.periodType": plain(NOT_DEFINED),
  "Qot_WarrantScreen.ScreenGroup.fieldId": plain(NOT_DEFINED),
  "Qot_WarrantScreen.Sort.sortFieldId": plain(NOT_DEFINED),
};

/** Fields the client fills in, besides every `packetID` of a C2S: obsolete, and zero is what OpenD wants. */
export const CLIENT_FILLS: readonly string[] = ["GetGlobalState.C2S.userID", "Trd_GetAccList.C2S.userID"];

// Generated from proto/ by tools/generator. Do not edit.

import { decodeGetDelayStatisticsRequest, encodeGetDelayStatisticsResponse } from "./get_delay_statistics.ts";
import { decodeGetGlobalStateRequest, encodeGetGlobalStateResponse } from "./get_global_state.ts";
import { decodeGetUserInfoRequest, encodeGetUserInfoResponse } from "./get_user_info.ts";
import { decodeInitConnectRequest, encodeInitConnectResponse } from "./init_connect.ts";
import { decodeKeepAliveRequest, encodeKeepAliveResponse } from "./keep_alive.ts";
import { encodeNotifyResponse } from "./notify.ts";
import { decodeQotFilterCompetitionRequest, encodeQotFilterCompetitionResponse } from "./qot_filter_competition.ts";
import { decodeQotGetArkActiveTransactionRequest, encodeQotGetArkActiveTransactionResponse } from "./qot_get_ark_active_transaction.ts";
import { decodeQotGetArkFundHoldingRequest, encodeQotGetArkFundHoldingResponse } from "./qot_get_ark_fund_holding.ts";
import { decodeQotGetArkStockDynamicRequest, encodeQotGetArkStockDynamicResponse } from "./qot_get_ark_stock_dynamic.ts";
import { decodeQotGetBasicQotRequest, encodeQotGetBasicQotResponse } from "./qot_get_basic_qot.ts";
import { decodeQotGetBrokerRequest, encodeQotGetBrokerResponse } from "./qot_get_broker.ts";
import { decodeQotGetCapitalDistributionRequest, encodeQotGetCapitalDistributionResponse } from "./qot_get_capital_distribution.ts";
import { decodeQotGetCapitalFlowRequest, encodeQotGetCapitalFlowResponse } from "./qot_get_capital_flow.ts";
import { decodeQotGetCodeChangeRequest, encodeQotGetCodeChangeResponse } from "./qot_get_code_change.ts";
import { decodeQotGetCompanyExecutiveBackgroundRequest, encodeQotGetCompanyExecutiveBackgroundResponse } from "./qot_get_company_executive_background.ts";
import { decodeQotGetCompanyExecutivesRequest, encodeQotGetCompanyExecutivesResponse } from "./qot_get_company_executives.ts";
import { decodeQotGetCompanyOperationalEfficiencyRequest, encodeQotGetCompanyOperationalEfficiencyResponse } from "./qot_get_company_operational_efficiency.ts";
import { decodeQotGetCompanyProfileRequest, encodeQotGetCompanyProfileResponse } from "./qot_get_company_profile.ts";
import { decodeQotGetCorporateActionsBuybacksRequest, encodeQotGetCorporateActionsBuybacksResponse } from "./qot_get_corporate_actions_buybacks.ts";
import { decodeQotGetCorporateActionsDividendsRequest, encodeQotGetCorporateActionsDividendsResponse } from "./qot_get_corporate_actions_dividends.ts";
import { decodeQotGetCorporateActionsStockSplitsRequest, encodeQotGetCorporateActionsStockSplitsResponse } from "./qot_get_corporate_actions_stock_splits.ts";
import { decodeQotGetDailyShortVolumeRequest, encodeQotGetDailyShortVolumeResponse } from "./qot_get_daily_short_volume.ts";
import { decodeQotGetDividendCalendarRequest, encodeQotGetDividendCalendarResponse } from "./qot_get_dividend_calendar.ts";
import { decodeQotGetDividendRankRequest, encodeQotGetDividendRankResponse } from "./qot_get_dividend_rank.ts";
import { decodeQotGetEarningsBeatRankRequest, encodeQotGetEarningsBeatRankResponse } from "./qot_get_earnings_beat_rank.ts";
import { decodeQotGetEarningsCalendarRequest, encodeQotGetEarningsCalendarResponse } from "./qot_get_earnings_calendar.ts";
import { decodeQotGetEconomicCalendarRequest, encodeQotGetEconomicCalendarResponse } from "./qot_get_economic_calendar.ts";
import { decodeQotGetEventContractRequest, encodeQotGetEventContractResponse } from "./qot_get_event_contract.ts";
import { decodeQotGetEventContractCategoryRequest, encodeQotGetEventContractCategoryResponse } from "./qot_get_event_contract_category.ts";
import { decodeQotGetEventContractComboListRequest, encodeQotGetEventContractComboListResponse } from "./qot_get_event_contract_combo_list.ts";
import { decodeQotGetEventContractComboRfqRequest, encodeQotGetEventContractComboRfqResponse } from "./qot_get_event_contract_combo_rfq.ts";
import { decodeQotGetEventContractEventListRequest, encodeQotGetEventContractEventListResponse } from "./qot_get_event_contract_event_list.ts";
import { decodeQotGetEventContractKlineRequest, encodeQotGetEventContractKlineResponse } from "./qot_get_event_contract_kline.ts";
import { decodeQotGetEventContractMilestoneListRequest, encodeQotGetEventContractMilestoneListResponse } from "./qot_get_event_contract_milestone_list.ts";
import { decodeQotGetEventContractOrderBookRequest, encodeQotGetEventContractOrderBookResponse } from "./qot_get_event_contract_order_book.ts";
import { decodeQotGetEventContractSeriesListRequest, encodeQotGetEventContractSeriesListResponse } from "./qot_get_event_contract_series_list.ts";
import { decodeQotGetEventContractSnapshotRequest, encodeQotGetEventContractSnapshotResponse } from "./qot_get_event_contract_snapshot.ts";
import { decodeQotGetEventContractTickerRequest, encodeQotGetEventContractTickerResponse } from "./qot_get_event_contract_ticker.ts";
import { decodeQotGetFedWatchDotPlotRequest, encodeQotGetFedWatchDotPlotResponse } from "./qot_get_fed_watch_dot_plot.ts";
import { decodeQotGetFedWatchTargetRateRequest, encodeQotGetFedWatchTargetRateResponse } from "./qot_get_fed_watch_target_rate.ts";
import { decodeQotGetFinancialsEarningsPriceHistoryRequest, encodeQotGetFinancialsEarningsPriceHistoryResponse } from "./qot_get_financials_earnings_price_history.ts";
import { decodeQotGetFinancialsEarningsPriceMoveRequest, encodeQotGetFinancialsEarningsPriceMoveResponse } from "./qot_get_financials_earnings_price_move.ts";
import { decodeQotGetFinancialsRevenueBreakdownRequest, encodeQotGetFinancialsRevenueBreakdownResponse } from "./qot_get_financials_revenue_breakdown.ts";
import { decodeQotGetFinancialsStatementsRequest, encodeQotGetFinancialsStatementsResponse } from "./qot_get_financials_statements.ts";
import { decodeQotGetFutureInfoRequest, encodeQotGetFutureInfoResponse } from "./qot_get_future_info.ts";
import { decodeQotGetHeatMapDataRequest, encodeQotGetHeatMapDataResponse } from "./qot_get_heat_map_data.ts";
import { decodeQotGetHighDividendSOERankRequest, encodeQotGetHighDividendSOERankResponse } from "./qot_get_high_dividend_soe_rank.ts";
import { decodeQotGetHoldingChangeListRequest, encodeQotGetHoldingChangeListResponse } from "./qot_get_holding_change_list.ts";
import { decodeQotGetHotListRequest, encodeQotGetHotListResponse } from "./qot_get_hot_list.ts";
import { decodeQotGetIndicatorListRequest, encodeQotGetIndicatorListResponse } from "./qot_get_indicator_list.ts";
import { decodeQotGetIndustrialChainByPlateRequest, encodeQotGetIndustrialChainByPlateResponse } from "./qot_get_industrial_chain_by_plate.ts";
import { decodeQotGetIndustrialChainDetailRequest, encodeQotGetIndustrialChainDetailResponse } from "./qot_get_industrial_chain_detail.ts";
import { decodeQotGetIndustrialChainListRequest, encodeQotGetIndustrialChainListResponse } from "./qot_get_industrial_chain_list.ts";
import { decodeQotGetIndustrialPlateInfoRequest, encodeQotGetIndustrialPlateInfoResponse } from "./qot_get_industrial_plate_info.ts";
import { decodeQotGetIndustrialPlateStockRequest, encodeQotGetIndustrialPlateStockResponse } from "./qot_get_industrial_plate_stock.ts";
import { decodeQotGetInsiderHolderListRequest, encodeQotGetInsiderHolderListResponse } from "./qot_get_insider_holder_list.ts";
import { decodeQotGetInsiderTradeListRequest, encodeQotGetInsiderTradeListResponse } from "./qot_get_insider_trade_list.ts";
import { decodeQotGetInstitutionDistributionRequest, encodeQotGetInstitutionDistributionResponse } from "./qot_get_institution_distribution.ts";
import { decodeQotGetInstitutionHoldingChangeRequest, encodeQotGetInstitutionHoldingChangeResponse } from "./qot_get_institution_holding_change.ts";
import { decodeQotGetInstitutionHoldingListRequest, encodeQotGetInstitutionHoldingListResponse } from "./qot_get_institution_holding_list.ts";
import { decodeQotGetInstitutionListRequest, encodeQotGetInstitutionListResponse } from "./qot_get_institution_list.ts";
import { decodeQotGetInstitutionProfileRequest, encodeQotGetInstitutionProfileResponse } from "./qot_get_institution_profile.ts";
import { decodeQotGetIpoListRequest, encodeQotGetIpoListResponse } from "./qot_get_ipo_list.ts";
import { decodeQotGetKLRequest, encodeQotGetKLResponse } from "./qot_get_kl.ts";
import { decodeQotGetMacroIndicatorHistoryRequest, encodeQotGetMacroIndicatorHistoryResponse } from "./qot_get_macro_indicator_history.ts";
import { decodeQotGetMacroIndicatorListRequest, encodeQotGetMacroIndicatorListResponse } from "./qot_get_macro_indicator_list.ts";
import { decodeQotGetMarketStateRequest, encodeQotGetMarketStateResponse } from "./qot_get_market_state.ts";
import { decodeQotGetOptionChainRequest, encodeQotGetOptionChainResponse } from "./qot_get_option_chain.ts";
import { decodeQotGetOptionEarningsScreenerRequest, encodeQotGetOptionEarningsScreenerResponse } from "./qot_get_option_earnings_screener.ts";
import { decodeQotGetOptionEventRequest, encodeQotGetOptionEventResponse } from "./qot_get_option_event.ts";
import { decodeQotGetOptionEventAlertRequest, encodeQotGetOptionEventAlertResponse } from "./qot_get_option_event_alert.ts";
import { decodeQotGetOptionExerciseProbabilityRequest, encodeQotGetOptionExerciseProbabilityResponse } from "./qot_get_option_exercise_probability.ts";
import { decodeQotGetOptionExpirationDateRequest, encodeQotGetOptionExpirationDateResponse } from "./qot_get_option_expiration_date.ts";
import { decodeQotGetOptionMarketStatisticRequest, encodeQotGetOptionMarketStatisticResponse } from "./qot_get_option_market_statistic.ts";
import { decodeQotGetOptionQuoteRequest, encodeQotGetOptionQuoteResponse } from "./qot_get_option_quote.ts";
import { decodeQotGetOptionRankRequest, encodeQotGetOptionRankResponse } from "./qot_get_option_rank.ts";
import { decodeQotGetOptionSellerScreenerRequest, encodeQotGetOptionSellerScreenerResponse } from "./qot_get_option_seller_screener.ts";
import { decodeQotGetOptionStrategyRequest, encodeQotGetOptionStrategyResponse } from "./qot_get_option_strategy.ts";
import { decodeQotGetOptionStrategyAnalysisRequest, encodeQotGetOptionStrategyAnalysisResponse } from "./qot_get_option_strategy_analysis.ts";
import { decodeQotGetOptionStrategySpreadRequest, encodeQotGetOptionStrategySpreadResponse } from "./qot_get_option_strategy_spread.ts";
import { decodeQotGetOptionUnderlyingHisStatisticRequest, encodeQotGetOptionUnderlyingHisStatisticResponse } from "./qot_get_option_underlying_his_statistic.ts";
import { decodeQotGetOptionUnderlyingHisVolatilityRequest, encodeQotGetOptionUnderlyingHisVolatilityResponse } from "./qot_get_option_underlying_his_volatility.ts";
import { decodeQotGetOptionUnderlyingOverviewRequest, encodeQotGetOptionUnderlyingOverviewResponse } from "./qot_get_option_underlying_overview.ts";
import { decodeQotGetOptionUnderlyingRankRequest, encodeQotGetOptionUnderlyingRankResponse } from "./qot_get_option_underlying_rank.ts";
import { decodeQotGetOptionVolatilityRequest, encodeQotGetOptionVolatilityResponse } from "./qot_get_option_volatility.ts";
import { decodeQotGetOptionZeroDteContractRequest, encodeQotGetOptionZeroDteContractResponse } from "./qot_get_option_zero_dte_contract.ts";
import { decodeQotGetOptionZeroDteScreenerRequest, encodeQotGetOptionZeroDteScreenerResponse } from "./qot_get_option_zero_dte_screener.ts";
import { decodeQotGetOrderBookRequest, encodeQotGetOrderBookResponse } from "./qot_get_order_book.ts";
import { decodeQotGetOwnerPlateRequest, encodeQotGetOwnerPlateResponse } from "./qot_get_owner_plate.ts";
import { decodeQotGetPeriodChangeRankRequest, encodeQotGetPeriodChangeRankResponse } from "./qot_get_period_change_rank.ts";
import { decodeQotGetPlateSecurityRequest, encodeQotGetPlateSecurityResponse } from "./qot_get_plate_security.ts";
import { decodeQotGetPlateSetRequest, encodeQotGetPlateSetResponse } from "./qot_get_plate_set.ts";
import { decodeQotGetPriceReminderRequest, encodeQotGetPriceReminderResponse } from "./qot_get_price_reminder.ts";
import { decodeQotGetRatingChangeRequest, encodeQotGetRatingChangeResponse } from "./qot_get_rating_change.ts";
import { decodeQotGetReferenceRequest, encodeQotGetReferenceResponse } from "./qot_get_reference.ts";
import { decodeQotGetResearchAnalystConsensusRequest, encodeQotGetResearchAnalystConsensusResponse } from "./qot_get_research_analyst_consensus.ts";
import { decodeQotGetResearchMorningstarReportRequest, encodeQotGetResearchMorningstarReportResponse } from "./qot_get_research_morningstar_report.ts";
import { decodeQotGetResearchRatingSummaryRequest, encodeQotGetResearchRatingSummaryResponse } from "./qot_get_research_rating_summary.ts";
import { decodeQotGetRiseFallDistributionRequest, encodeQotGetRiseFallDistributionResponse } from "./qot_get_rise_fall_distribution.ts";
import { decodeQotGetRTRequest, encodeQotGetRTResponse } from "./qot_get_rt.ts";
import { decodeQotGetSearchNewsRequest, encodeQotGetSearchNewsResponse } from "./qot_get_search_news.ts";
import { decodeQotGetSearchQuoteRequest, encodeQotGetSearchQuoteResponse } from "./qot_get_search_quote.ts";
import { decodeQotGetSecuritySnapshotRequest, encodeQotGetSecuritySnapshotResponse } from "./qot_get_security_snapshot.ts";
import { decodeQotGetShareholdersHolderDetailRequest, encodeQotGetShareholdersHolderDetailResponse } from "./qot_get_shareholders_holder_detail.ts";
import { decodeQotGetShareholdersHoldingChangesRequest, encodeQotGetShareholdersHoldingChangesResponse } from "./qot_get_shareholders_holding_changes.ts";
import { decodeQotGetShareholdersInstitutionalRequest, encodeQotGetShareholdersInstitutionalResponse } from "./qot_get_shareholders_institutional.ts";
import { decodeQotGetShareholdersOverviewRequest, encodeQotGetShareholdersOverviewResponse } from "./qot_get_shareholders_overview.ts";
import { decodeQotGetShortInterestRequest, encodeQotGetShortInterestResponse } from "./qot_get_short_interest.ts";
import { decodeQotGetShortSellingRankRequest, encodeQotGetShortSellingRankResponse } from "./qot_get_short_selling_rank.ts";
import { decodeQotGetStaticInfoRequest, encodeQotGetStaticInfoResponse } from "./qot_get_static_info.ts";
import { decodeQotGetSubInfoRequest, encodeQotGetSubInfoResponse } from "./qot_get_sub_info.ts";
import { decodeQotGetSuspendRequest, encodeQotGetSuspendResponse } from "./qot_get_suspend.ts";
import { decodeQotGetTickerRequest, encodeQotGetTickerResponse } from "./qot_get_ticker.ts";
import { decodeQotGetTopMoversRankRequest, encodeQotGetTopMoversRankResponse } from "./qot_get_top_movers_rank.ts";
import { decodeQotGetTopTenBuySellBrokersRequest, encodeQotGetTopTenBuySellBrokersResponse } from "./qot_get_top_ten_buy_sell_brokers.ts";
import { decodeQotGetUSAfterHoursRankRequest, encodeQotGetUSAfterHoursRankResponse } from "./qot_get_us_after_hours_rank.ts";
import { decodeQotGetUSOvernightRankRequest, encodeQotGetUSOvernightRankResponse } from "./qot_get_us_overnight_rank.ts";
import { decodeQotGetUSPreMarketRankRequest, encodeQotGetUSPreMarketRankResponse } from "./qot_get_us_pre_market_rank.ts";
import { decodeQotGetUserSecurityRequest, encodeQotGetUserSecurityResponse } from "./qot_get_user_security.ts";
import { decodeQotGetUserSecurityGroupRequest, encodeQotGetUserSecurityGroupResponse } from "./qot_get_user_security_group.ts";
import { decodeQotGetValuationDetailRequest, encodeQotGetValuationDetailResponse } from "./qot_get_valuation_detail.ts";
import { decodeQotGetValuationPlateStockListRequest, encodeQotGetValuationPlateStockListResponse } from "./qot_get_valuation_plate_stock_list.ts";
import { decodeQotGetWarrantRequest, encodeQotGetWarrantResponse } from "./qot_get_warrant.ts";
import { decodeQotModifyUserSecurityRequest, encodeQotModifyUserSecurityResponse } from "./qot_modify_user_security.ts";
import { decodeQotOptionScreenRequest, encodeQotOptionScreenResponse } from "./qot_option_screen.ts";
import { encodeQotPushIndicatorCalcResponse } from "./qot_push_indicator_calc.ts";
import { decodeQotRegQotPushRequest, encodeQotRegQotPushResponse } from "./qot_reg_qot_push.ts";
import { decodeQotRequestHistoryEventContractKLRequest, encodeQotRequestHistoryEventContractKLResponse } from "./qot_request_history_event_contract_kl.ts";
import { decodeQotRequestHistoryKLRequest, encodeQotRequestHistoryKLResponse } from "./qot_request_history_kl.ts";
import { decodeQotRequestHistoryKLQuotaRequest, encodeQotRequestHistoryKLQuotaResponse } from "./qot_request_history_kl_quota.ts";
import { decodeQotRequestIndicatorCalcRequest, encodeQotRequestIndicatorCalcResponse } from "./qot_request_indicator_calc.ts";
import { decodeQotRequestRehabRequest, encodeQotRequestRehabResponse } from "./qot_request_rehab.ts";
import { decodeQotRequestTradeDateRequest, encodeQotRequestTradeDateResponse } from "./qot_request_trade_date.ts";
import { decodeQotSetOptionEventAlertRequest, encodeQotSetOptionEventAlertResponse } from "./qot_set_option_event_alert.ts";
import { decodeQotSetPriceReminderRequest, encodeQotSetPriceReminderResponse } from "./qot_set_price_reminder.ts";
import { decodeQotStockFilterRequest, encodeQotStockFilterResponse } from "./qot_stock_filter.ts";
import { decodeQotStockScreenRequest, encodeQotStockScreenResponse } from "./qot_stock_screen.ts";
import { decodeQotSubRequest, encodeQotSubResponse } from "./qot_sub.ts";
import { decodeQotSubEventContractRequest, encodeQotSubEventContractResponse } from "./qot_sub_event_contract.ts";
import { encodeQotUpdateBasicQotResponse } from "./qot_update_basic_qot.ts";
import { encodeQotUpdateBrokerResponse } from "./qot_update_broker.ts";
import { encodeQotUpdateEventContractKlineResponse } from "./qot_update_event_contract_kline.ts";
import { encodeQotUpdateEventContractOrderBookResponse } from "./qot_update_event_contract_order_book.ts";
import { encodeQotUpdateEventContractTickerResponse } from "./qot_update_event_contract_ticker.ts";
import { encodeQotUpdateKLResponse } from "./qot_update_kl.ts";
import { encodeQotUpdateOptionEventResponse } from "./qot_update_option_event.ts";
import { encodeQotUpdateOrderBookResponse } from "./qot_update_order_book.ts";
import { encodeQotUpdatePriceReminderResponse } from "./qot_update_price_reminder.ts";
import { encodeQotUpdateRTResponse } from "./qot_update_rt.ts";
import { encodeQotUpdateTickerResponse } from "./qot_update_ticker.ts";
import { decodeQotWarrantScreenRequest, encodeQotWarrantScreenResponse } from "./qot_warrant_screen.ts";
import { decodeTestCmdRequest, encodeTestCmdResponse } from "./test_cmd.ts";
import { decodeTrdFlowSummaryRequest, encodeTrdFlowSummaryResponse } from "./trd_flow_summary.ts";
import { decodeTrdGetAccListRequest, encodeTrdGetAccListResponse } from "./trd_get_acc_list.ts";
import { decodeTrdGetComboMaxTrdQtysRequest, encodeTrdGetComboMaxTrdQtysResponse } from "./trd_get_combo_max_trd_qtys.ts";
import { decodeTrdGetFundsRequest, encodeTrdGetFundsResponse } from "./trd_get_funds.ts";
import { decodeTrdGetHistoryOrderFillListRequest, encodeTrdGetHistoryOrderFillListResponse } from "./trd_get_history_order_fill_list.ts";
import { decodeTrdGetHistoryOrderListRequest, encodeTrdGetHistoryOrderListResponse } from "./trd_get_history_order_list.ts";
import { decodeTrdGetMarginRatioRequest, encodeTrdGetMarginRatioResponse } from "./trd_get_margin_ratio.ts";
import { decodeTrdGetMaxTrdQtysRequest, encodeTrdGetMaxTrdQtysResponse } from "./trd_get_max_trd_qtys.ts";
import { decodeTrdGetOrderFeeRequest, encodeTrdGetOrderFeeResponse } from "./trd_get_order_fee.ts";
import { decodeTrdGetOrderFillListRequest, encodeTrdGetOrderFillListResponse } from "./trd_get_order_fill_list.ts";
import { decodeTrdGetOrderListRequest, encodeTrdGetOrderListResponse } from "./trd_get_order_list.ts";
import { decodeTrdGetPositionListRequest, encodeTrdGetPositionListResponse } from "./trd_get_position_list.ts";
import { decodeTrdModifyOrderRequest, encodeTrdModifyOrderResponse } from "./trd_modify_order.ts";
import { decodeTrdPlaceComboOrderRequest, encodeTrdPlaceComboOrderResponse } from "./trd_place_combo_order.ts";
import { decodeTrdPlaceOrderRequest, encodeTrdPlaceOrderResponse } from "./trd_place_order.ts";
import { decodeTrdSubAccPushRequest, encodeTrdSubAccPushResponse } from "./trd_sub_acc_push.ts";
import { decodeTrdUnlockTradeRequest, encodeTrdUnlockTradeResponse } from "./trd_unlock_trade.ts";
import { encodeTrdUpdateOrderResponse } from "./trd_update_order.ts";
import { encodeTrdUpdateOrderFillResponse } from "./trd_update_order_fill.ts";
import { decodeVerificationRequest, encodeVerificationResponse } from "./verification.ts";
import type { ServerPush, ServerRequest } from "../codec/command.ts";
import type { GetDelayStatisticsC2S, GetDelayStatisticsS2C } from "./get_delay_statistics.ts";
import type { GetGlobalStateC2S, GetGlobalStateS2C } from "./get_global_state.ts";
import type { GetUserInfoC2S, GetUserInfoS2C } from "./get_user_info.ts";
import type { InitConnectC2S, InitConnectS2C } from "./init_connect.ts";
import type { KeepAliveC2S, KeepAliveS2C } from "./keep_alive.ts";
import type { NotifyS2C } from "./notify.ts";
import type { QotFilterCompetitionC2S, QotFilterCompetitionS2C } from "./qot_filter_competition.ts";
import type { QotGetArkActiveTransactionC2S, QotGetArkActiveTransactionS2C } from "./qot_get_ark_active_transaction.ts";
import type { QotGetArkFundHoldingC2S, QotGetArkFundHoldingS2C } from "./qot_get_ark_fund_holding.ts";
import type { QotGetArkStockDynamicC2S, QotGetArkStockDynamicS2C } from "./qot_get_ark_stock_dynamic.ts";
import type { QotGetBasicQotC2S, QotGetBasicQotS2C } from "./qot_get_basic_qot.ts";
import type { QotGetBrokerC2S, QotGetBrokerS2C } from "./qot_get_broker.ts";
import type { QotGetCapitalDistributionC2S, QotGetCapitalDistributionS2C } from "./qot_get_capital_distribution.ts";
import type { QotGetCapitalFlowC2S, QotGetCapitalFlowS2C } from "./qot_get_capital_flow.ts";
import type { QotGetCodeChangeC2S, QotGetCodeChangeS2C } from "./qot_get_code_change.ts";
import type { QotGetCompanyExecutiveBackgroundC2S, QotGetCompanyExecutiveBackgroundS2C } from "./qot_get_company_executive_background.ts";
import type { QotGetCompanyExecutivesC2S, QotGetCompanyExecutivesS2C } from "./qot_get_company_executives.ts";
import type { QotGetCompanyOperationalEfficiencyC2S, QotGetCompanyOperationalEfficiencyS2C } from "./qot_get_company_operational_efficiency.ts";
import type { QotGetCompanyProfileC2S, QotGetCompanyProfileS2C } from "./qot_get_company_profile.ts";
import type { QotGetCorporateActionsBuybacksC2S, QotGetCorporateActionsBuybacksS2C } from "./qot_get_corporate_actions_buybacks.ts";
import type { QotGetCorporateActionsDividendsC2S, QotGetCorporateActionsDividendsS2C } from "./qot_get_corporate_actions_dividends.ts";
import type { QotGetCorporateActionsStockSplitsC2S, QotGetCorporateActionsStockSplitsS2C } from "./qot_get_corporate_actions_stock_splits.ts";
import type { QotGetDailyShortVolumeC2S, QotGetDailyShortVolumeS2C } from "./qot_get_daily_short_volume.ts";
import type { QotGetDividendCalendarC2S, QotGetDividendCalendarS2C } from "./qot_get_dividend_calendar.ts";
import type { QotGetDividendRankC2S, QotGetDividendRankS2C } from "./qot_get_dividend_rank.ts";
import type { QotGetEarningsBeatRankC2S, QotGetEarningsBeatRankS2C } from "./qot_get_earnings_beat_rank.ts";
import type { QotGetEarningsCalendarC2S, QotGetEarningsCalendarS2C } from "./qot_get_earnings_calendar.ts";
import type { QotGetEconomicCalendarC2S, QotGetEconomicCalendarS2C } from "./qot_get_economic_calendar.ts";
import type { QotGetEventContractC2S, QotGetEventContractS2C } from "./qot_get_event_contract.ts";
import type { QotGetEventContractCategoryC2S, QotGetEventContractCategoryS2C } from "./qot_get_event_contract_category.ts";
import type { QotGetEventContractComboListC2S, QotGetEventContractComboListS2C } from "./qot_get_event_contract_combo_list.ts";
import type { QotGetEventContractComboRfqC2S, QotGetEventContractComboRfqS2C } from "./qot_get_event_contract_combo_rfq.ts";
import type { QotGetEventContractEventListC2S, QotGetEventContractEventListS2C } from "./qot_get_event_contract_event_list.ts";
import type { QotGetEventContractKlineC2S, QotGetEventContractKlineS2C } from "./qot_get_event_contract_kline.ts";
import type { QotGetEventContractMilestoneListC2S, QotGetEventContractMilestoneListS2C } from "./qot_get_event_contract_milestone_list.ts";
import type { QotGetEventContractOrderBookC2S, QotGetEventContractOrderBookS2C } from "./qot_get_event_contract_order_book.ts";
import type { QotGetEventContractSeriesListC2S, QotGetEventContractSeriesListS2C } from "./qot_get_event_contract_series_list.ts";
import type { QotGetEventContractSnapshotC2S, QotGetEventContractSnapshotS2C } from "./qot_get_event_contract_snapshot.ts";
import type { QotGetEventContractTickerC2S, QotGetEventContractTickerS2C } from "./qot_get_event_contract_ticker.ts";
import type { QotGetFedWatchDotPlotC2S, QotGetFedWatchDotPlotS2C } from "./qot_get_fed_watch_dot_plot.ts";
import type { QotGetFedWatchTargetRateC2S, QotGetFedWatchTargetRateS2C } from "./qot_get_fed_watch_target_rate.ts";
import type { QotGetFinancialsEarningsPriceHistoryC2S, QotGetFinancialsEarningsPriceHistoryS2C } from "./qot_get_financials_earnings_price_history.ts";
import type { QotGetFinancialsEarningsPriceMoveC2S, QotGetFinancialsEarningsPriceMoveS2C } from "./qot_get_financials_earnings_price_move.ts";
import type { QotGetFinancialsRevenueBreakdownC2S, QotGetFinancialsRevenueBreakdownS2C } from "./qot_get_financials_revenue_breakdown.ts";
import type { QotGetFinancialsStatementsC2S, QotGetFinancialsStatementsS2C } from "./qot_get_financials_statements.ts";
import type { QotGetFutureInfoC2S, QotGetFutureInfoS2C } from "./qot_get_future_info.ts";
import type { QotGetHeatMapDataC2S, QotGetHeatMapDataS2C } from "./qot_get_heat_map_data.ts";
import type { QotGetHighDividendSOERankC2S, QotGetHighDividendSOERankS2C } from "./qot_get_high_dividend_soe_rank.ts";
import type { QotGetHoldingChangeListC2S, QotGetHoldingChangeListS2C } from "./qot_get_holding_change_list.ts";
import type { QotGetHotListC2S, QotGetHotListS2C } from "./qot_get_hot_list.ts";
import type { QotGetIndicatorListC2S, QotGetIndicatorListS2C } from "./qot_get_indicator_list.ts";
import type { QotGetIndustrialChainByPlateC2S, QotGetIndustrialChainByPlateS2C } from "./qot_get_industrial_chain_by_plate.ts";
import type { QotGetIndustrialChainDetailC2S, QotGetIndustrialChainDetailS2C } from "./qot_get_industrial_chain_detail.ts";
import type { QotGetIndustrialChainListC2S, QotGetIndustrialChainListS2C } from "./qot_get_industrial_chain_list.ts";
import type { QotGetIndustrialPlateInfoC2S, QotGetIndustrialPlateInfoS2C } from "./qot_get_industrial_plate_info.ts";
import type { QotGetIndustrialPlateStockC2S, QotGetIndustrialPlateStockS2C } from "./qot_get_industrial_plate_stock.ts";
import type { QotGetInsiderHolderListC2S, QotGetInsiderHolderListS2C } from "./qot_get_insider_holder_list.ts";
import type { QotGetInsiderTradeListC2S, QotGetInsiderTradeListS2C } from "./qot_get_insider_trade_list.ts";
import type { QotGetInstitutionDistributionC2S, QotGetInstitutionDistributionS2C } from "./qot_get_institution_distribution.ts";
import type { QotGetInstitutionHoldingChangeC2S, QotGetInstitutionHoldingChangeS2C } from "./qot_get_institution_holding_change.ts";
import type { QotGetInstitutionHoldingListC2S, QotGetInstitutionHoldingListS2C } from "./qot_get_institution_holding_list.ts";
import type { QotGetInstitutionListC2S, QotGetInstitutionListS2C } from "./qot_get_institution_list.ts";
import type { QotGetInstitutionProfileC2S, QotGetInstitutionProfileS2C } from "./qot_get_institution_profile.ts";
import type { QotGetIpoListC2S, QotGetIpoListS2C } from "./qot_get_ipo_list.ts";
import type { QotGetKLC2S, QotGetKLS2C } from "./qot_get_kl.ts";
import type { QotGetMacroIndicatorHistoryC2S, QotGetMacroIndicatorHistoryS2C } from "./qot_get_macro_indicator_history.ts";
import type { QotGetMacroIndicatorListC2S, QotGetMacroIndicatorListS2C } from "./qot_get_macro_indicator_list.ts";
import type { QotGetMarketStateC2S, QotGetMarketStateS2C } from "./qot_get_market_state.ts";
import type { QotGetOptionChainC2S, QotGetOptionChainS2C } from "./qot_get_option_chain.ts";
import type { QotGetOptionEarningsScreenerC2S, QotGetOptionEarningsScreenerS2C } from "./qot_get_option_earnings_screener.ts";
import type { QotGetOptionEventC2S, QotGetOptionEventS2C } from "./qot_get_option_event.ts";
import type { QotGetOptionEventAlertC2S, QotGetOptionEventAlertS2C } from "./qot_get_option_event_alert.ts";
import type { QotGetOptionExerciseProbabilityC2S, QotGetOptionExerciseProbabilityS2C } from "./qot_get_option_exercise_probability.ts";
import type { QotGetOptionExpirationDateC2S, QotGetOptionExpirationDateS2C } from "./qot_get_option_expiration_date.ts";
import type { QotGetOptionMarketStatisticC2S, QotGetOptionMarketStatisticS2C } from "./qot_get_option_market_statistic.ts";
import type { QotGetOptionQuoteC2S, QotGetOptionQuoteS2C } from "./qot_get_option_quote.ts";
import type { QotGetOptionRankC2S, QotGetOptionRankS2C } from "./qot_get_option_rank.ts";
import type { QotGetOptionSellerScreenerC2S, QotGetOptionSellerScreenerS2C } from "./qot_get_option_seller_screener.ts";
import type { QotGetOptionStrategyC2S, QotGetOptionStrategyS2C } from "./qot_get_option_strategy.ts";
import type { QotGetOptionStrategyAnalysisC2S, QotGetOptionStrategyAnalysisS2C } from "./qot_get_option_strategy_analysis.ts";
import type { QotGetOptionStrategySpreadC2S, QotGetOptionStrategySpreadS2C } from "./qot_get_option_strategy_spread.ts";
import type { QotGetOptionUnderlyingHisStatisticC2S, QotGetOptionUnderlyingHisStatisticS2C } from "./qot_get_option_underlying_his_statistic.ts";
import type { QotGetOptionUnderlyingHisVolatilityC2S, QotGetOptionUnderlyingHisVolatilityS2C } from "./qot_get_option_underlying_his_volatility.ts";
import type { QotGetOptionUnderlyingOverviewC2S, QotGetOptionUnderlyingOverviewS2C } from "./qot_get_option_underlying_overview.ts";
import type { QotGetOptionUnderlyingRankC2S, QotGetOptionUnderlyingRankS2C } from "./qot_get_option_underlying_rank.ts";
import type { QotGetOptionVolatilityC2S, QotGetOptionVolatilityS2C } from "./qot_get_option_volatility.ts";
import type { QotGetOptionZeroDteContractC2S, QotGetOptionZeroDteContractS2C } from "./qot_get_option_zero_dte_contract.ts";
import type { QotGetOptionZeroDteScreenerC2S, QotGetOptionZeroDteScreenerS2C } from "./qot_get_option_zero_dte_screener.ts";
import type { QotGetOrderBookC2S, QotGetOrderBookS2C } from "./qot_get_order_book.ts";
import type { QotGetOwnerPlateC2S, QotGetOwnerPlateS2C } from "./qot_get_owner_plate.ts";
import type { QotGetPeriodChangeRankC2S, QotGetPeriodChangeRankS2C } from "./qot_get_period_change_rank.ts";
import type { QotGetPlateSecurityC2S, QotGetPlateSecurityS2C } from "./qot_get_plate_security.ts";
import type { QotGetPlateSetC2S, QotGetPlateSetS2C } from "./qot_get_plate_set.ts";
import type { QotGetPriceReminderC2S, QotGetPriceReminderS2C } from "./qot_get_price_reminder.ts";
import type { QotGetRatingChangeC2S, QotGetRatingChangeS2C } from "./qot_get_rating_change.ts";
import type { QotGetReferenceC2S, QotGetReferenceS2C } from "./qot_get_reference.ts";
import type { QotGetResearchAnalystConsensusC2S, QotGetResearchAnalystConsensusS2C } from "./qot_get_research_analyst_consensus.ts";
import type { QotGetResearchMorningstarReportC2S, QotGetResearchMorningstarReportS2C } from "./qot_get_research_morningstar_report.ts";
import type { QotGetResearchRatingSummaryC2S, QotGetResearchRatingSummaryS2C } from "./qot_get_research_rating_summary.ts";
import type { QotGetRiseFallDistributionC2S, QotGetRiseFallDistributionS2C } from "./qot_get_rise_fall_distribution.ts";
import type { QotGetRTC2S, QotGetRTS2C } from "./qot_get_rt.ts";
import type { QotGetSearchNewsC2S, QotGetSearchNewsS2C } from "./qot_get_search_news.ts";
import type { QotGetSearchQuoteC2S, QotGetSearchQuoteS2C } from "./qot_get_search_quote.ts";
import type { QotGetSecuritySnapshotC2S, QotGetSecuritySnapshotS2C } from "./qot_get_security_snapshot.ts";
import type { QotGetShareholdersHolderDetailC2S, QotGetShareholdersHolderDetailS2C } from "./qot_get_shareholders_holder_detail.ts";
import type { QotGetShareholdersHoldingChangesC2S, QotGetShareholdersHoldingChangesS2C } from "./qot_get_shareholders_holding_changes.ts";
import type { QotGetShareholdersInstitutionalC2S, QotGetShareholdersInstitutionalS2C } from "./qot_get_shareholders_institutional.ts";
import type { QotGetShareholdersOverviewC2S, QotGetShareholdersOverviewS2C } from "./qot_get_shareholders_overview.ts";
import type { QotGetShortInterestC2S, QotGetShortInterestS2C } from "./qot_get_short_interest.ts";
import type { QotGetShortSellingRankC2S, QotGetShortSellingRankS2C } from "./qot_get_short_selling_rank.ts";
import type { QotGetStaticInfoC2S, QotGetStaticInfoS2C } from "./qot_get_static_info.ts";
import type { QotGetSubInfoC2S, QotGetSubInfoS2C } from "./qot_get_sub_info.ts";
import type { QotGetSuspendC2S, QotGetSuspendS2C } from "./qot_get_suspend.ts";
import type { QotGetTickerC2S, QotGetTickerS2C } from "./qot_get_ticker.ts";
import type { QotGetTopMoversRankC2S, QotGetTopMoversRankS2C } from "./qot_get_top_movers_rank.ts";
import type { QotGetTopTenBuySellBrokersC2S, QotGetTopTenBuySellBrokersS2C } from "./qot_get_top_ten_buy_sell_brokers.ts";
import type { QotGetUSAfterHoursRankC2S, QotGetUSAfterHoursRankS2C } from "./qot_get_us_after_hours_rank.ts";
import type { QotGetUSOvernightRankC2S, QotGetUSOvernightRankS2C } from "./qot_get_us_overnight_rank.ts";
import type { QotGetUSPreMarketRankC2S, QotGetUSPreMarketRankS2C } from "./qot_get_us_pre_market_rank.ts";
import type { QotGetUserSecurityC2S, QotGetUserSecurityS2C } from "./qot_get_user_security.ts";
import type { QotGetUserSecurityGroupC2S, QotGetUserSecurityGroupS2C } from "./qot_get_user_security_group.ts";
import type { QotGetValuationDetailC2S, QotGetValuationDetailS2C } from "./qot_get_valuation_detail.ts";
import type { QotGetValuationPlateStockListC2S, QotGetValuationPlateStockListS2C } from "./qot_get_valuation_plate_stock_list.ts";
import type { QotGetWarrantC2S, QotGetWarrantS2C } from "./qot_get_warrant.ts";
import type { QotModifyUserSecurityC2S, QotModifyUserSecurityS2C } from "./qot_modify_user_security.ts";
import type { QotOptionScreenC2S, QotOptionScreenS2C } from "./qot_option_screen.ts";
import type { QotPushIndicatorCalcS2C } from "./qot_push_indicator_calc.ts";
import type { QotRegQotPushC2S, QotRegQotPushS2C } from "./qot_reg_qot_push.ts";
import type { QotRequestHistoryEventContractKLC2S, QotRequestHistoryEventContractKLS2C } from "./qot_request_history_event_contract_kl.ts";
import type { QotRequestHistoryKLC2S, QotRequestHistoryKLS2C } from "./qot_request_history_kl.ts";
import type { QotRequestHistoryKLQuotaC2S, QotRequestHistoryKLQuotaS2C } from "./qot_request_history_kl_quota.ts";
import type { QotRequestIndicatorCalcC2S, QotRequestIndicatorCalcS2C } from "./qot_request_indicator_calc.ts";
import type { QotRequestRehabC2S, QotRequestRehabS2C } from "./qot_request_rehab.ts";
import type { QotRequestTradeDateC2S, QotRequestTradeDateS2C } from "./qot_request_trade_date.ts";
import type { QotSetOptionEventAlertC2S, QotSetOptionEventAlertS2C } from "./qot_set_option_event_alert.ts";
import type { QotSetPriceReminderC2S, QotSetPriceReminderS2C } from "./qot_set_price_reminder.ts";
import type { QotStockFilterC2S, QotStockFilterS2C } from "./qot_stock_filter.ts";
import type { QotStockScreenC2S, QotStockScreenS2C } from "./qot_stock_screen.ts";
import type { QotSubC2S, QotSubS2C } from "./qot_sub.ts";
import type { QotSubEventContractC2S, QotSubEventContractS2C } from "./qot_sub_event_contract.ts";
import type { QotUpdateBasicQotS2C } from "./qot_update_basic_qot.ts";
import type { QotUpdateBrokerS2C } from "./qot_update_broker.ts";
import type { QotUpdateEventContractKlineS2C } from "./qot_update_event_contract_kline.ts";
import type { QotUpdateEventContractOrderBookS2C } from "./qot_update_event_contract_order_book.ts";
import type { QotUpdateEventContractTickerS2C } from "./qot_update_event_contract_ticker.ts";
import type { QotUpdateKLS2C } from "./qot_update_kl.ts";
import type { QotUpdateOptionEventS2C } from "./qot_update_option_event.ts";
import type { QotUpdateOrderBookS2C } from "./qot_update_order_book.ts";
import type { QotUpdatePriceReminderS2C } from "./qot_update_price_reminder.ts";
import type { QotUpdateRTS2C } from "./qot_update_rt.ts";
import type { QotUpdateTickerS2C } from "./qot_update_ticker.ts";
import type { QotWarrantScreenC2S, QotWarrantScreenS2C } from "./qot_warrant_screen.ts";
import type { TestCmdC2S, TestCmdS2C } from "./test_cmd.ts";
import type { TrdFlowSummaryC2S, TrdFlowSummaryS2C } from "./trd_flow_summary.ts";
import type { TrdGetAccListC2S, TrdGetAccListS2C } from "./trd_get_acc_list.ts";
import type { TrdGetComboMaxTrdQtysC2S, TrdGetComboMaxTrdQtysS2C } from "./trd_get_combo_max_trd_qtys.ts";
import type { TrdGetFundsC2S, TrdGetFundsS2C } from "./trd_get_funds.ts";
import type { TrdGetHistoryOrderFillListC2S, TrdGetHistoryOrderFillListS2C } from "./trd_get_history_order_fill_list.ts";
import type { TrdGetHistoryOrderListC2S, TrdGetHistoryOrderListS2C } from "./trd_get_history_order_list.ts";
import type { TrdGetMarginRatioC2S, TrdGetMarginRatioS2C } from "./trd_get_margin_ratio.ts";
import type { TrdGetMaxTrdQtysC2S, TrdGetMaxTrdQtysS2C } from "./trd_get_max_trd_qtys.ts";
import type { TrdGetOrderFeeC2S, TrdGetOrderFeeS2C } from "./trd_get_order_fee.ts";
import type { TrdGetOrderFillListC2S, TrdGetOrderFillListS2C } from "./trd_get_order_fill_list.ts";
import type { TrdGetOrderListC2S, TrdGetOrderListS2C } from "./trd_get_order_list.ts";
import type { TrdGetPositionListC2S, TrdGetPositionListS2C } from "./trd_get_position_list.ts";
import type { TrdModifyOrderC2S, TrdModifyOrderS2C } from "./trd_modify_order.ts";
import type { TrdPlaceComboOrderC2S, TrdPlaceComboOrderS2C } from "./trd_place_combo_order.ts";
import type { TrdPlaceOrderC2S, TrdPlaceOrderS2C } from "./trd_place_order.ts";
import type { TrdSubAccPushC2S, TrdSubAccPushS2C } from "./trd_sub_acc_push.ts";
import type { TrdUnlockTradeC2S, TrdUnlockTradeS2C } from "./trd_unlock_trade.ts";
import type { TrdUpdateOrderS2C } from "./trd_update_order.ts";
import type { TrdUpdateOrderFillS2C } from "./trd_update_order_fill.ts";
import type { VerificationC2S, VerificationS2C } from "./verification.ts";

/** The other side of every command, by the name of its constant. */
export interface ServerCommands {
  readonly InitConnect: ServerRequest<InitConnectC2S, InitConnectS2C>;
  readonly GetGlobalState: ServerRequest<GetGlobalStateC2S, GetGlobalStateS2C>;
  readonly Notify: ServerPush<NotifyS2C>;
  readonly KeepAlive: ServerRequest<KeepAliveC2S, KeepAliveS2C>;
  readonly GetUserInfo: ServerRequest<GetUserInfoC2S, GetUserInfoS2C>;
  readonly Verification: ServerRequest<VerificationC2S, VerificationS2C>;
  readonly GetDelayStatistics: ServerRequest<GetDelayStatisticsC2S, GetDelayStatisticsS2C>;
  readonly TestCmd: ServerRequest<TestCmdC2S, TestCmdS2C>;
  readonly TrdGetAccList: ServerRequest<TrdGetAccListC2S, TrdGetAccListS2C>;
  readonly TrdUnlockTrade: ServerRequest<TrdUnlockTradeC2S, TrdUnlockTradeS2C>;
  readonly TrdSubAccPush: ServerRequest<TrdSubAccPushC2S, TrdSubAccPushS2C>;
  readonly TrdGetFunds: ServerRequest<TrdGetFundsC2S, TrdGetFundsS2C>;
  readonly TrdGetPositionList: ServerRequest<TrdGetPositionListC2S, TrdGetPositionListS2C>;
  readonly TrdGetMaxTrdQtys: ServerRequest<TrdGetMaxTrdQtysC2S, TrdGetMaxTrdQtysS2C>;
  readonly TrdGetComboMaxTrdQtys: ServerRequest<TrdGetComboMaxTrdQtysC2S, TrdGetComboMaxTrdQtysS2C>;
  readonly TrdGetOrderList: ServerRequest<TrdGetOrderListC2S, TrdGetOrderListS2C>;
  readonly TrdPlaceOrder: ServerRequest<TrdPlaceOrderC2S, TrdPlaceOrderS2C>;
  readonly TrdModifyOrder: ServerRequest<TrdModifyOrderC2S, TrdModifyOrderS2C>;
  readonly TrdUpdateOrder: ServerPush<TrdUpdateOrderS2C>;
  readonly TrdGetOrderFillList: ServerRequest<TrdGetOrderFillListC2S, TrdGetOrderFillListS2C>;
  readonly TrdUpdateOrderFill: ServerPush<TrdUpdateOrderFillS2C>;
  readonly TrdGetHistoryOrderList: ServerRequest<TrdGetHistoryOrderListC2S, TrdGetHistoryOrderListS2C>;
  readonly TrdGetHistoryOrderFillList: ServerRequest<TrdGetHistoryOrderFillListC2S, TrdGetHistoryOrderFillListS2C>;
  readonly TrdGetMarginRatio: ServerRequest<TrdGetMarginRatioC2S, TrdGetMarginRatioS2C>;
  readonly TrdGetOrderFee: ServerRequest<TrdGetOrderFeeC2S, TrdGetOrderFeeS2C>;
  readonly TrdFlowSummary: ServerRequest<TrdFlowSummaryC2S, TrdFlowSummaryS2C>;
  readonly TrdPlaceComboOrder: ServerRequest<TrdPlaceComboOrderC2S, TrdPlaceComboOrderS2C>;
  readonly QotSub: ServerRequest<QotSubC2S, QotSubS2C>;
  readonly QotRegQotPush: ServerRequest<QotRegQotPushC2S, QotRegQotPushS2C>;
  readonly QotGetSubInfo: ServerRequest<QotGetSubInfoC2S, QotGetSubInfoS2C>;
  readonly QotGetBasicQot: ServerRequest<QotGetBasicQotC2S, QotGetBasicQotS2C>;
  readonly QotUpdateBasicQot: ServerPush<QotUpdateBasicQotS2C>;
  readonly QotGetKL: ServerRequest<QotGetKLC2S, QotGetKLS2C>;
  readonly QotUpdateKL: ServerPush<QotUpdateKLS2C>;
  readonly QotGetRT: ServerRequest<QotGetRTC2S, QotGetRTS2C>;
  readonly QotUpdateRT: ServerPush<QotUpdateRTS2C>;
  readonly QotGetTicker: ServerRequest<QotGetTickerC2S, QotGetTickerS2C>;
  readonly QotUpdateTicker: ServerPush<QotUpdateTickerS2C>;
  readonly QotGetOrderBook: ServerRequest<QotGetOrderBookC2S, QotGetOrderBookS2C>;
  readonly QotUpdateOrderBook: ServerPush<QotUpdateOrderBookS2C>;
  readonly QotGetBroker: ServerRequest<QotGetBrokerC2S, QotGetBrokerS2C>;
  readonly QotUpdateBroker: ServerPush<QotUpdateBrokerS2C>;
  readonly QotUpdatePriceReminder: ServerPush<QotUpdatePriceReminderS2C>;
  readonly QotRequestHistoryKL: ServerRequest<QotRequestHistoryKLC2S, QotRequestHistoryKLS2C>;
  readonly QotRequestHistoryKLQuota: ServerRequest<QotRequestHistoryKLQuotaC2S, QotRequestHistoryKLQuotaS2C>;
  readonly QotRequestRehab: ServerRequest<QotRequestRehabC2S, QotRequestRehabS2C>;
  readonly QotGetSuspend: ServerRequest<QotGetSuspendC2S, QotGetSuspendS2C>;
  readonly QotGetStaticInfo: ServerRequest<QotGetStaticInfoC2S, QotGetStaticInfoS2C>;
  readonly QotGetSecuritySnapshot: ServerRequest<QotGetSecuritySnapshotC2S, QotGetSecuritySnapshotS2C>;
  readonly QotGetPlateSet: ServerRequest<QotGetPlateSetC2S, QotGetPlateSetS2C>;
  readonly QotGetPlateSecurity: ServerRequest<QotGetPlateSecurityC2S, QotGetPlateSecurityS2C>;
  readonly QotGetReference: ServerRequest<QotGetReferenceC2S, QotGetReferenceS2C>;
  readonly QotGetOwnerPlate: ServerRequest<QotGetOwnerPlateC2S, QotGetOwnerPlateS2C>;
  readonly QotGetHoldingChangeList: ServerRequest<QotGetHoldingChangeListC2S, QotGetHoldingChangeListS2C>;
  readonly QotGetOptionChain: ServerRequest<QotGetOptionChainC2S, QotGetOptionChainS2C>;
  readonly QotGetWarrant: ServerRequest<QotGetWarrantC2S, QotGetWarrantS2C>;
  readonly QotGetCapitalFlow: ServerRequest<QotGetCapitalFlowC2S, QotGetCapitalFlowS2C>;
  readonly QotGetCapitalDistribution: ServerRequest<QotGetCapitalDistributionC2S, QotGetCapitalDistributionS2C>;
  readonly QotGetUserSecurity: ServerRequest<QotGetUserSecurityC2S, QotGetUserSecurityS2C>;
  readonly QotModifyUserSecurity: ServerRequest<QotModifyUserSecurityC2S, QotModifyUserSecurityS2C>;
  readonly QotStockFilter: ServerRequest<QotStockFilterC2S, QotStockFilterS2C>;
  readonly QotGetCodeChange: ServerRequest<QotGetCodeChangeC2S, QotGetCodeChangeS2C>;
  readonly QotGetIpoList: ServerRequest<QotGetIpoListC2S, QotGetIpoListS2C>;
  readonly QotGetFutureInfo: ServerRequest<QotGetFutureInfoC2S, QotGetFutureInfoS2C>;
  readonly QotRequestTradeDate: ServerRequest<QotRequestTradeDateC2S, QotRequestTradeDateS2C>;
  readonly QotSetPriceReminder: ServerRequest<QotSetPriceReminderC2S, QotSetPriceReminderS2C>;
  readonly QotGetPriceReminder: ServerRequest<QotGetPriceReminderC2S, QotGetPriceReminderS2C>;
  readonly QotGetUserSecurityGroup: ServerRequest<QotGetUserSecurityGroupC2S, QotGetUserSecurityGroupS2C>;
  readonly QotGetMarketState: ServerRequest<QotGetMarketStateC2S, QotGetMarketStateS2C>;
  readonly QotGetOptionExpirationDate: ServerRequest<QotGetOptionExpirationDateC2S, QotGetOptionExpirationDateS2C>;
  readonly QotGetFinancialsEarningsPriceMove: ServerRequest<QotGetFinancialsEarningsPriceMoveC2S, QotGetFinancialsEarningsPriceMoveS2C>;
  readonly QotGetFinancialsEarningsPriceHistory: ServerRequest<QotGetFinancialsEarningsPriceHistoryC2S, QotGetFinancialsEarningsPriceHistoryS2C>;
  readonly QotGetFinancialsStatements: ServerRequest<QotGetFinancialsStatementsC2S, QotGetFinancialsStatementsS2C>;
  readonly QotGetFinancialsRevenueBreakdown: ServerRequest<QotGetFinancialsRevenueBreakdownC2S, QotGetFinancialsRevenueBreakdownS2C>;
  readonly QotGetResearchAnalystConsensus: ServerRequest<QotGetResearchAnalystConsensusC2S, QotGetResearchAnalystConsensusS2C>;
  readonly QotGetResearchRatingSummary: ServerRequest<QotGetResearchRatingSummaryC2S, QotGetResearchRatingSummaryS2C>;
  readonly QotGetResearchMorningstarReport: ServerRequest<QotGetResearchMorningstarReportC2S, QotGetResearchMorningstarReportS2C>;
  readonly QotGetValuationDetail: ServerRequest<QotGetValuationDetailC2S, QotGetValuationDetailS2C>;
  readonly QotGetValuationPlateStockList: ServerRequest<QotGetValuationPlateStockListC2S, QotGetValuationPlateStockListS2C>;
  readonly QotGetCorporateActionsDividends: ServerRequest<QotGetCorporateActionsDividendsC2S, QotGetCorporateActionsDividendsS2C>;
  readonly QotGetCorporateActionsBuybacks: ServerRequest<QotGetCorporateActionsBuybacksC2S, QotGetCorporateActionsBuybacksS2C>;
  readonly QotGetCorporateActionsStockSplits: ServerRequest<QotGetCorporateActionsStockSplitsC2S, QotGetCorporateActionsStockSplitsS2C>;
  readonly QotGetShareholdersOverview: ServerRequest<QotGetShareholdersOverviewC2S, QotGetShareholdersOverviewS2C>;
  readonly QotGetShareholdersHoldingChanges: ServerRequest<QotGetShareholdersHoldingChangesC2S, QotGetShareholdersHoldingChangesS2C>;
  readonly QotGetShareholdersHolderDetail: ServerRequest<QotGetShareholdersHolderDetailC2S, QotGetShareholdersHolderDetailS2C>;
  readonly QotGetShareholdersInstitutional: ServerRequest<QotGetShareholdersInstitutionalC2S, QotGetShareholdersInstitutionalS2C>;
  readonly QotGetInsiderHolderList: ServerRequest<QotGetInsiderHolderListC2S, QotGetInsiderHolderListS2C>;
  readonly QotGetInsiderTradeList: ServerRequest<QotGetInsiderTradeListC2S, QotGetInsiderTradeListS2C>;
  readonly QotGetCompanyProfile: ServerRequest<QotGetCompanyProfileC2S, QotGetCompanyProfileS2C>;
  readonly QotGetCompanyExecutives: ServerRequest<QotGetCompanyExecutivesC2S, QotGetCompanyExecutivesS2C>;
  readonly QotGetCompanyExecutiveBackground: ServerRequest<QotGetCompanyExecutiveBackgroundC2S, QotGetCompanyExecutiveBackgroundS2C>;
  readonly QotGetCompanyOperationalEfficiency: ServerRequest<QotGetCompanyOperationalEfficiencyC2S, QotGetCompanyOperationalEfficiencyS2C>;
  readonly QotGetTopTenBuySellBrokers: ServerRequest<QotGetTopTenBuySellBrokersC2S, QotGetTopTenBuySellBrokersS2C>;
  readonly QotGetDailyShortVolume: ServerRequest<QotGetDailyShortVolumeC2S, QotGetDailyShortVolumeS2C>;
  readonly QotGetShortInterest: ServerRequest<QotGetShortInterestC2S, QotGetShortInterestS2C>;
  readonly QotGetOptionVolatility: ServerRequest<QotGetOptionVolatilityC2S, QotGetOptionVolatilityS2C>;
  readonly QotGetOptionExerciseProbability: ServerRequest<QotGetOptionExerciseProbabilityC2S, QotGetOptionExerciseProbabilityS2C>;
  readonly QotStockScreen: ServerRequest<QotStockScreenC2S, QotStockScreenS2C>;
  readonly QotOptionScreen: ServerRequest<QotOptionScreenC2S, QotOptionScreenS2C>;
  readonly QotWarrantScreen: ServerRequest<QotWarrantScreenC2S, QotWarrantScreenS2C>;
  readonly QotGetOptionQuote: ServerRequest<QotGetOptionQuoteC2S, QotGetOptionQuoteS2C>;
  readonly QotGetOptionStrategy: ServerRequest<QotGetOptionStrategyC2S, QotGetOptionStrategyS2C>;
  readonly QotGetOptionStrategyAnalysis: ServerRequest<QotGetOptionStrategyAnalysisC2S, QotGetOptionStrategyAnalysisS2C>;
  readonly QotGetOptionStrategySpread: ServerRequest<QotGetOptionStrategySpreadC2S, QotGetOptionStrategySpreadS2C>;
  readonly QotGetIndicatorList: ServerRequest<QotGetIndicatorListC2S, QotGetIndicatorListS2C>;
  readonly QotRequestIndicatorCalc: ServerRequest<QotRequestIndicatorCalcC2S, QotRequestIndicatorCalcS2C>;
  readonly QotPushIndicatorCalc: ServerPush<QotPushIndicatorCalcS2C>;
  readonly QotGetSearchQuote: ServerRequest<QotGetSearchQuoteC2S, QotGetSearchQuoteS2C>;
  readonly QotGetSearchNews: ServerRequest<QotGetSearchNewsC2S, QotGetSearchNewsS2C>;
  readonly QotGetOptionMarketStatistic: ServerRequest<QotGetOptionMarketStatisticC2S, QotGetOptionMarketStatisticS2C>;
  readonly QotGetOptionUnderlyingHisStatistic: ServerRequest<QotGetOptionUnderlyingHisStatisticC2S, QotGetOptionUnderlyingHisStatisticS2C>;
  readonly QotGetOptionUnderlyingOverview: ServerRequest<QotGetOptionUnderlyingOverviewC2S, QotGetOptionUnderlyingOverviewS2C>;
  readonly QotGetOptionUnderlyingHisVolatility: ServerRequest<QotGetOptionUnderlyingHisVolatilityC2S, QotGetOptionUnderlyingHisVolatilityS2C>;
  readonly QotGetOptionUnderlyingRank: ServerRequest<QotGetOptionUnderlyingRankC2S, QotGetOptionUnderlyingRankS2C>;
  readonly QotGetOptionRank: ServerRequest<QotGetOptionRankC2S, QotGetOptionRankS2C>;
  readonly QotGetOptionEvent: ServerRequest<QotGetOptionEventC2S, QotGetOptionEventS2C>;
  readonly QotGetOptionEventAlert: ServerRequest<QotGetOptionEventAlertC2S, QotGetOptionEventAlertS2C>;
  readonly QotSetOptionEventAlert: ServerRequest<QotSetOptionEventAlertC2S, QotSetOptionEventAlertS2C>;
  readonly QotUpdateOptionEvent: ServerPush<QotUpdateOptionEventS2C>;
  readonly QotGetOptionZeroDteScreener: ServerRequest<QotGetOptionZeroDteScreenerC2S, QotGetOptionZeroDteScreenerS2C>;
  readonly QotGetOptionZeroDteContract: ServerRequest<QotGetOptionZeroDteContractC2S, QotGetOptionZeroDteContractS2C>;
  readonly QotGetOptionEarningsScreener: ServerRequest<QotGetOptionEarningsScreenerC2S, QotGetOptionEarningsScreenerS2C>;
  readonly QotGetOptionSellerScreener: ServerRequest<QotGetOptionSellerScreenerC2S, QotGetOptionSellerScreenerS2C>;
  readonly QotGetEarningsCalendar: ServerRequest<QotGetEarningsCalendarC2S, QotGetEarningsCalendarS2C>;
  readonly QotGetMacroIndicatorList: ServerRequest<QotGetMacroIndicatorListC2S, QotGetMacroIndicatorListS2C>;
  readonly QotGetMacroIndicatorHistory: ServerRequest<QotGetMacroIndicatorHistoryC2S, QotGetMacroIndicatorHistoryS2C>;
  readonly QotGetFedWatchTargetRate: ServerRequest<QotGetFedWatchTargetRateC2S, QotGetFedWatchTargetRateS2C>;
  readonly QotGetFedWatchDotPlot: ServerRequest<QotGetFedWatchDotPlotC2S, QotGetFedWatchDotPlotS2C>;
  readonly QotGetEarningsBeatRank: ServerRequest<QotGetEarningsBeatRankC2S, QotGetEarningsBeatRankS2C>;
  readonly QotGetDividendRank: ServerRequest<QotGetDividendRankC2S, QotGetDividendRankS2C>;
  readonly QotGetDividendCalendar: ServerRequest<QotGetDividendCalendarC2S, QotGetDividendCalendarS2C>;
  readonly QotGetEconomicCalendar: ServerRequest<QotGetEconomicCalendarC2S, QotGetEconomicCalendarS2C>;
  readonly QotGetUSPreMarketRank: ServerRequest<QotGetUSPreMarketRankC2S, QotGetUSPreMarketRankS2C>;
  readonly QotGetUSAfterHoursRank: ServerRequest<QotGetUSAfterHoursRankC2S, QotGetUSAfterHoursRankS2C>;
  readonly QotGetUSOvernightRank: ServerRequest<QotGetUSOvernightRankC2S, QotGetUSOvernightRankS2C>;
  readonly QotGetTopMoversRank: ServerRequest<QotGetTopMoversRankC2S, QotGetTopMoversRankS2C>;
  readonly QotGetHotList: ServerRequest<QotGetHotListC2S, QotGetHotListS2C>;
  readonly QotGetShortSellingRank: ServerRequest<QotGetShortSellingRankC2S, QotGetShortSellingRankS2C>;
  readonly QotGetPeriodChangeRank: ServerRequest<QotGetPeriodChangeRankC2S, QotGetPeriodChangeRankS2C>;
  readonly QotGetHighDividendSOERank: ServerRequest<QotGetHighDividendSOERankC2S, QotGetHighDividendSOERankS2C>;
  readonly QotGetInstitutionList: ServerRequest<QotGetInstitutionListC2S, QotGetInstitutionListS2C>;
  readonly QotGetInstitutionProfile: ServerRequest<QotGetInstitutionProfileC2S, QotGetInstitutionProfileS2C>;
  readonly QotGetInstitutionDistribution: ServerRequest<QotGetInstitutionDistributionC2S, QotGetInstitutionDistributionS2C>;
  readonly QotGetInstitutionHoldingChange: ServerRequest<QotGetInstitutionHoldingChangeC2S, QotGetInstitutionHoldingChangeS2C>;
  readonly QotGetInstitutionHoldingList: ServerRequest<QotGetInstitutionHoldingListC2S, QotGetInstitutionHoldingListS2C>;
  readonly QotGetArkFundHolding: ServerRequest<QotGetArkFundHoldingC2S, QotGetArkFundHoldingS2C>;
  readonly QotGetArkStockDynamic: ServerRequest<QotGetArkStockDynamicC2S, QotGetArkStockDynamicS2C>;
  readonly QotGetArkActiveTransaction: ServerRequest<QotGetArkActiveTransactionC2S, QotGetArkActiveTransactionS2C>;
  readonly QotGetRatingChange: ServerRequest<QotGetRatingChangeC2S, QotGetRatingChangeS2C>;
  readonly QotGetIndustrialChainList: ServerRequest<QotGetIndustrialChainListC2S, QotGetIndustrialChainListS2C>;
  readonly QotGetIndustrialChainDetail: ServerRequest<QotGetIndustrialChainDetailC2S, QotGetIndustrialChainDetailS2C>;
  readonly QotGetIndustrialChainByPlate: ServerRequest<QotGetIndustrialChainByPlateC2S, QotGetIndustrialChainByPlateS2C>;
  readonly QotGetIndustrialPlateInfo: ServerRequest<QotGetIndustrialPlateInfoC2S, QotGetIndustrialPlateInfoS2C>;
  readonly QotGetIndustrialPlateStock: ServerRequest<QotGetIndustrialPlateStockC2S, QotGetIndustrialPlateStockS2C>;
  readonly QotGetHeatMapData: ServerRequest<QotGetHeatMapDataC2S, QotGetHeatMapDataS2C>;
  readonly QotGetRiseFallDistribution: ServerRequest<QotGetRiseFallDistributionC2S, QotGetRiseFallDistributionS2C>;
  readonly QotGetEventContractCategory: ServerRequest<QotGetEventContractCategoryC2S, QotGetEventContractCategoryS2C>;
  readonly QotFilterCompetition: ServerRequest<QotFilterCompetitionC2S, QotFilterCompetitionS2C>;
  readonly QotGetEventContractSeriesList: ServerRequest<QotGetEventContractSeriesListC2S, QotGetEventContractSeriesListS2C>;
  readonly QotGetEventContractEventList: ServerRequest<QotGetEventContractEventListC2S, QotGetEventContractEventListS2C>;
  readonly QotGetEventContract: ServerRequest<QotGetEventContractC2S, QotGetEventContractS2C>;
  readonly QotGetEventContractMilestoneList: ServerRequest<QotGetEventContractMilestoneListC2S, QotGetEventContractMilestoneListS2C>;
  readonly QotGetEventContractSnapshot: ServerRequest<QotGetEventContractSnapshotC2S, QotGetEventContractSnapshotS2C>;
  readonly QotGetEventContractOrderBook: ServerRequest<QotGetEventContractOrderBookC2S, QotGetEventContractOrderBookS2C>;
  readonly QotGetEventContractKline: ServerRequest<QotGetEventContractKlineC2S, QotGetEventContractKlineS2C>;
  readonly QotGetEventContractTicker: ServerRequest<QotGetEventContractTickerC2S, QotGetEventContractTickerS2C>;
  readonly QotUpdateEventContractOrderBook: ServerPush<QotUpdateEventContractOrderBookS2C>;
  readonly QotUpdateEventContractKline: ServerPush<QotUpdateEventContractKlineS2C>;
  readonly QotUpdateEventContractTicker: ServerPush<QotUpdateEventContractTickerS2C>;
  readonly QotGetEventContractComboList: ServerRequest<QotGetEventContractComboListC2S, QotGetEventContractComboListS2C>;
  readonly QotGetEventContractComboRfq: ServerRequest<QotGetEventContractComboRfqC2S, QotGetEventContractComboRfqS2C>;
  readonly QotSubEventContract: ServerRequest<QotSubEventContractC2S, QotSubEventContractS2C>;
  readonly QotRequestHistoryEventContractKL: ServerRequest<QotRequestHistoryEventContractKLC2S, QotRequestHistoryEventContractKLS2C>;
}

/** What a simulator of OpenD reads requests and writes replies and pushes with. */
export const serverCommands: ServerCommands = {
  InitConnect: { kind: "request", id: 1001, name: "InitConnect", decode: decodeInitConnectRequest, encode: encodeInitConnectResponse },
  GetGlobalState: { kind: "request", id: 1002, name: "GetGlobalState", decode: decodeGetGlobalStateRequest, encode: encodeGetGlobalStateResponse },
  Notify: { kind: "push", id: 1003, name: "Notify", encode: encodeNotifyResponse },
  KeepAlive: { kind: "request", id: 1004, name: "KeepAlive", decode: decodeKeepAliveRequest, encode: encodeKeepAliveResponse },
  GetUserInfo: { kind: "request", id: 1005, name: "GetUserInfo", decode: decodeGetUserInfoRequest, encode: encodeGetUserInfoResponse },
  Verification: { kind: "request", id: 1006, name: "Verification", decode: decodeVerificationRequest, encode: encodeVerificationResponse },
  GetDelayStatistics: { kind: "request", id: 1007, name: "GetDelayStatistics", decode: decodeGetDelayStatisticsRequest, encode: encodeGetDelayStatisticsResponse },
  TestCmd: { kind: "request", id: 1008, name: "TestCmd", decode: decodeTestCmdRequest, encode: encodeTestCmdResponse },
  TrdGetAccList: { kind: "request", id: 2001, name: "Trd_GetAccList", decode: decodeTrdGetAccListRequest, encode: encodeTrdGetAccListResponse },
  TrdUnlockTrade: { kind: "request", id: 2005, name: "Trd_UnlockTrade", decode: decodeTrdUnlockTradeRequest, encode: encodeTrdUnlockTradeResponse },
  TrdSubAccPush: { kind: "request", id: 2008, name: "Trd_SubAccPush", decode: decodeTrdSubAccPushRequest, encode: encodeTrdSubAccPushResponse },
  TrdGetFunds: { kind: "request", id: 2101, name: "Trd_GetFunds", decode: decodeTrdGetFundsRequest, encode: encodeTrdGetFundsResponse },
  TrdGetPositionList: { kind: "request", id: 2102, name: "Trd_GetPositionList", decode: decodeTrdGetPositionListRequest, encode: encodeTrdGetPositionListResponse },
  TrdGetMaxTrdQtys: { kind: "request", id: 2111, name: "Trd_GetMaxTrdQtys", decode: decodeTrdGetMaxTrdQtysRequest, encode: encodeTrdGetMaxTrdQtysResponse },
  TrdGetComboMaxTrdQtys: { kind: "request", id: 2112, name: "Trd_GetComboMaxTrdQtys", decode: decodeTrdGetComboMaxTrdQtysRequest, encode: encodeTrdGetComboMaxTrdQtysResponse },
  TrdGetOrderList: { kind: "request", id: 2201, name: "Trd_GetOrderList", decode: decodeTrdGetOrderListRequest, encode: encodeTrdGetOrderListResponse },
  TrdPlaceOrder: { kind: "request", id: 2202, name: "Trd_PlaceOrder", decode: decodeTrdPlaceOrderRequest, encode: encodeTrdPlaceOrderResponse },
  TrdModifyOrder: { kind: "request", id: 2205, name: "Trd_ModifyOrder", decode: decodeTrdModifyOrderRequest, encode: encodeTrdModifyOrderResponse },
  TrdUpdateOrder: { kind: "push", id: 2208, name: "Trd_UpdateOrder", encode: encodeTrdUpdateOrderResponse },
  TrdGetOrderFillList: { kind: "request", id: 2211, name: "Trd_GetOrderFillList", decode: decodeTrdGetOrderFillListRequest, encode: encodeTrdGetOrderFillListResponse },
  TrdUpdateOrderFill: { kind: "push", id: 2218, name: "Trd_UpdateOrderFill", encode: encodeTrdUpdateOrderFillResponse },
  TrdGetHistoryOrderList: { kind: "request", id: 2221, name: "Trd_GetHistoryOrderList", decode: decodeTrdGetHistoryOrderListRequest, encode: encodeTrdGetHistoryOrderListResponse },
  TrdGetHistoryOrderFillList: { kind: "request", id: 2222, name: "Trd_GetHistoryOrderFillList", decode: decodeTrdGetHistoryOrderFillListRequest, encode: encodeTrdGetHistoryOrderFillListResponse },
  TrdGetMarginRatio: { kind: "request", id: 2223, name: "Trd_GetMarginRatio", decode: decodeTrdGetMarginRatioRequest, encode: encodeTrdGetMarginRatioResponse },
  TrdGetOrderFee: { kind: "request", id: 2225, name: "Trd_GetOrderFee", decode: decodeTrdGetOrderFeeRequest, encode: encodeTrdGetOrderFeeResponse },
  TrdFlowSummary: { kind: "request", id: 2226, name: "Trd_FlowSummary", decode: decodeTrdFlowSummaryRequest, encode: encodeTrdFlowSummaryResponse },
  TrdPlaceComboOrder: { kind: "request", id: 2227, name: "Trd_PlaceComboOrder", decode: decodeTrdPlaceComboOrderRequest, encode: encodeTrdPlaceComboOrderResponse },
  QotSub: { kind: "request", id: 3001, name: "Qot_Sub", decode: decodeQotSubRequest, encode: encodeQotSubResponse },
  QotRegQotPush: { kind: "request", id: 3002, name: "Qot_RegQotPush", decode: decodeQotRegQotPushRequest, encode: encodeQotRegQotPushResponse },
  QotGetSubInfo: { kind: "request", id: 3003, name: "Qot_GetSubInfo", decode: decodeQotGetSubInfoRequest, encode: encodeQotGetSubInfoResponse },
  QotGetBasicQot: { kind: "request", id: 3004, name: "Qot_GetBasicQot", decode: decodeQotGetBasicQotRequest, encode: encodeQotGetBasicQotResponse },
  QotUpdateBasicQot: { kind: "push", id: 3005, name: "Qot_UpdateBasicQot", encode: encodeQotUpdateBasicQotResponse },
  QotGetKL: { kind: "request", id: 3006, name: "Qot_GetKL", decode: decodeQotGetKLRequest, encode: encodeQotGetKLResponse },
  QotUpdateKL: { kind: "push", id: 3007, name: "Qot_UpdateKL", encode: encodeQotUpdateKLResponse },
  QotGetRT: { kind: "request", id: 3008, name: "Qot_GetRT", decode: decodeQotGetRTRequest, encode: encodeQotGetRTResponse },
  QotUpdateRT: { kind: "push", id: 3009, name: "Qot_UpdateRT", encode: encodeQotUpdateRTResponse },
  QotGetTicker: { kind: "request", id: 3010, name: "Qot_GetTicker", decode: decodeQotGetTickerRequest, encode: encodeQotGetTickerResponse },
  QotUpdateTicker: { kind: "push", id: 3011, name: "Qot_UpdateTicker", encode: encodeQotUpdateTickerResponse },
  QotGetOrderBook: { kind: "request", id: 3012, name: "Qot_GetOrderBook", decode: decodeQotGetOrderBookRequest, encode: encodeQotGetOrderBookResponse },
  QotUpdateOrderBook: { kind: "push", id: 3013, name: "Qot_UpdateOrderBook", encode: encodeQotUpdateOrderBookResponse },
  QotGetBroker: { kind: "request", id: 3014, name: "Qot_GetBroker", decode: decodeQotGetBrokerRequest, encode: encodeQotGetBrokerResponse },
  QotUpdateBroker: { kind: "push", id: 3015, name: "Qot_UpdateBroker", encode: encodeQotUpdateBrokerResponse },
  QotUpdatePriceReminder: { kind: "push", id: 3019, name: "Qot_UpdatePriceReminder", encode: encodeQotUpdatePriceReminderResponse },
  QotRequestHistoryKL: { kind: "request", id: 3103, name: "Qot_RequestHistoryKL", decode: decodeQotRequestHistoryKLRequest, encode: encodeQotRequestHistoryKLResponse },
  QotRequestHistoryKLQuota: { kind: "request", id: 3104, name: "Qot_RequestHistoryKLQuota", decode: decodeQotRequestHistoryKLQuotaRequest, encode: encodeQotRequestHistoryKLQuotaResponse },
  QotRequestRehab: { kind: "request", id: 3105, name: "Qot_RequestRehab", decode: decodeQotRequestRehabRequest, encode: encodeQotRequestRehabResponse },
  QotGetSuspend: { kind: "request", id: 3201, name: "Qot_GetSuspend", decode: decodeQotGetSuspendRequest, encode: encodeQotGetSuspendResponse },
  QotGetStaticInfo: { kind: "request", id: 3202, name: "Qot_GetStaticInfo", decode: decodeQotGetStaticInfoRequest, encode: encodeQotGetStaticInfoResponse },
  QotGetSecuritySnapshot: { kind: "request", id: 3203, name: "Qot_GetSecuritySnapshot", decode: decodeQotGetSecuritySnapshotRequest, encode: encodeQotGetSecuritySnapshotResponse },
  QotGetPlateSet: { kind: "request", id: 3204, name: "Qot_GetPlateSet", decode: decodeQotGetPlateSetRequest, encode: encodeQotGetPlateSetResponse },
  QotGetPlateSecurity: { kind: "request", id: 3205, name: "Qot_GetPlateSecurity", decode: decodeQotGetPlateSecurityRequest, encode: encodeQotGetPlateSecurityResponse },
  QotGetReference: { kind: "request", id: 3206, name: "Qot_GetReference", decode: decodeQotGetReferenceRequest, encode: encodeQotGetReferenceResponse },
  QotGetOwnerPlate: { kind: "request", id: 3207, name: "Qot_GetOwnerPlate", decode: decodeQotGetOwnerPlateRequest, encode: encodeQotGetOwnerPlateResponse },
  QotGetHoldingChangeList: { kind: "request", id: 3208, name: "Qot_GetHoldingChangeList", decode: decodeQotGetHoldingChangeListRequest, encode: encodeQotGetHoldingChangeListResponse },
  QotGetOptionChain: { kind: "request", id: 3209, name: "Qot_GetOptionChain", decode: decodeQotGetOptionChainRequest, encode: encodeQotGetOptionChainResponse },
  QotGetWarrant: { kind: "request", id: 3210, name: "Qot_GetWarrant", decode: decodeQotGetWarrantRequest, encode: encodeQotGetWarrantResponse },
  QotGetCapitalFlow: { kind: "request", id: 3211, name: "Qot_GetCapitalFlow", decode: decodeQotGetCapitalFlowRequest, encode: encodeQotGetCapitalFlowResponse },
  QotGetCapitalDistribution: { kind: "request", id: 3212, name: "Qot_GetCapitalDistribution", decode: decodeQotGetCapitalDistributionRequest, encode: encodeQotGetCapitalDistributionResponse },
  QotGetUserSecurity: { kind: "request", id: 3213, name: "Qot_GetUserSecurity", decode: decodeQotGetUserSecurityRequest, encode: encodeQotGetUserSecurityResponse },
  QotModifyUserSecurity: { kind: "request", id: 3214, name: "Qot_ModifyUserSecurity", decode: decodeQotModifyUserSecurityRequest, encode: encodeQotModifyUserSecurityResponse },
  QotStockFilter: { kind: "request", id: 3215, name: "Qot_StockFilter", decode: decodeQotStockFilterRequest, encode: encodeQotStockFilterResponse },
  QotGetCodeChange: { kind: "request", id: 3216, name: "Qot_GetCodeChange", decode: decodeQotGetCodeChangeRequest, encode: encodeQotGetCodeChangeResponse },
  QotGetIpoList: { kind: "request", id: 3217, name: "Qot_GetIpoList", decode: decodeQotGetIpoListRequest, encode: encodeQotGetIpoListResponse },
  QotGetFutureInfo: { kind: "request", id: 3218, name: "Qot_GetFutureInfo", decode: decodeQotGetFutureInfoRequest, encode: encodeQotGetFutureInfoResponse },
  QotRequestTradeDate: { kind: "request", id: 3219, name: "Qot_RequestTradeDate", decode: decodeQotRequestTradeDateRequest, encode: encodeQotRequestTradeDateResponse },
  QotSetPriceReminder: { kind: "request", id: 3220, name: "Qot_SetPriceReminder", decode: decodeQotSetPriceReminderRequest, encode: encodeQotSetPriceReminderResponse },
  QotGetPriceReminder: { kind: "request", id: 3221, name: "Qot_GetPriceReminder", decode: decodeQotGetPriceReminderRequest, encode: encodeQotGetPriceReminderResponse },
  QotGetUserSecurityGroup: { kind: "request", id: 3222, name: "Qot_GetUserSecurityGroup", decode: decodeQotGetUserSecurityGroupRequest, encode: encodeQotGetUserSecurityGroupResponse },
  QotGetMarketState: { kind: "request", id: 3223, name: "Qot_GetMarketState", decode: decodeQotGetMarketStateRequest, encode: encodeQotGetMarketStateResponse },
  QotGetOptionExpirationDate: { kind: "request", id: 3224, name: "Qot_GetOptionExpirationDate", decode: decodeQotGetOptionExpirationDateRequest, encode: encodeQotGetOptionExpirationDateResponse },
  QotGetFinancialsEarningsPriceMove: { kind: "request", id: 3225, name: "Qot_GetFinancialsEarningsPriceMove", decode: decodeQotGetFinancialsEarningsPriceMoveRequest, encode: encodeQotGetFinancialsEarningsPriceMoveResponse },
  QotGetFinancialsEarningsPriceHistory: { kind: "request", id: 3226, name: "Qot_GetFinancialsEarningsPriceHistory", decode: decodeQotGetFinancialsEarningsPriceHistoryRequest, encode: encodeQotGetFinancialsEarningsPriceHistoryResponse },
  QotGetFinancialsStatements: { kind: "request", id: 3227, name: "Qot_GetFinancialsStatements", decode: decodeQotGetFinancialsStatementsRequest, encode: encodeQotGetFinancialsStatementsResponse },
  QotGetFinancialsRevenueBreakdown: { kind: "request", id: 3228, name: "Qot_GetFinancialsRevenueBreakdown", decode: decodeQotGetFinancialsRevenueBreakdownRequest, encode: encodeQotGetFinancialsRevenueBreakdownResponse },
  QotGetResearchAnalystConsensus: { kind: "request", id: 3229, name: "Qot_GetResearchAnalystConsensus", decode: decodeQotGetResearchAnalystConsensusRequest, encode: encodeQotGetResearchAnalystConsensusResponse },
  QotGetResearchRatingSummary: { kind: "request", id: 3230, name: "Qot_GetResearchRatingSummary", decode: decodeQotGetResearchRatingSummaryRequest, encode: encodeQotGetResearchRatingSummaryResponse },
  QotGetResearchMorningstarReport: { kind: "request", id: 3231, name: "Qot_GetResearchMorningstarReport", decode: decodeQotGetResearchMorningstarReportRequest, encode: encodeQotGetResearchMorningstarReportResponse },
  QotGetValuationDetail: { kind: "request", id: 3232, name: "Qot_GetValuationDetail", decode: decodeQotGetValuationDetailRequest, encode: encodeQotGetValuationDetailResponse },
  QotGetValuationPlateStockList: { kind: "request", id: 3233, name: "Qot_GetValuationPlateStockList", decode: decodeQotGetValuationPlateStockListRequest, encode: encodeQotGetValuationPlateStockListResponse },
  QotGetCorporateActionsDividends: { kind: "request", id: 3234, name: "Qot_GetCorporateActionsDividends", decode: decodeQotGetCorporateActionsDividendsRequest, encode: encodeQotGetCorporateActionsDividendsResponse },
  QotGetCorporateActionsBuybacks: { kind: "request", id: 3235, name: "Qot_GetCorporateActionsBuybacks", decode: decodeQotGetCorporateActionsBuybacksRequest, encode: encodeQotGetCorporateActionsBuybacksResponse },
  QotGetCorporateActionsStockSplits: { kind: "request", id: 3236, name: "Qot_GetCorporateActionsStockSplits", decode: decodeQotGetCorporateActionsStockSplitsRequest, encode: encodeQotGetCorporateActionsStockSplitsResponse },
  QotGetShareholdersOverview: { kind: "request", id: 3237, name: "Qot_GetShareholdersOverview", decode: decodeQotGetShareholdersOverviewRequest, encode: encodeQotGetShareholdersOverviewResponse },
  QotGetShareholdersHoldingChanges: { kind: "request", id: 3238, name: "Qot_GetShareholdersHoldingChanges", decode: decodeQotGetShareholdersHoldingChangesRequest, encode: encodeQotGetShareholdersHoldingChangesResponse },
  QotGetShareholdersHolderDetail: { kind: "request", id: 3239, name: "Qot_GetShareholdersHolderDetail", decode: decodeQotGetShareholdersHolderDetailRequest, encode: encodeQotGetShareholdersHolderDetailResponse },
  QotGetShareholdersInstitutional: { kind: "request", id: 3240, name: "Qot_GetShareholdersInstitutional", decode: decodeQotGetShareholdersInstitutionalRequest, encode: encodeQotGetShareholdersInstitutionalResponse },
  QotGetInsiderHolderList: { kind: "request", id: 3241, name: "Qot_GetInsiderHolderList", decode: decodeQotGetInsiderHolderListRequest, encode: encodeQotGetInsiderHolderListResponse },
  QotGetInsiderTradeList: { kind: "request", id: 3242, name: "Qot_GetInsiderTradeList", decode: decodeQotGetInsiderTradeListRequest, encode: encodeQotGetInsiderTradeListResponse },
  QotGetCompanyProfile: { kind: "request", id: 3243, name: "Qot_GetCompanyProfile", decode: decodeQotGetCompanyProfileRequest, encode: encodeQotGetCompanyProfileResponse },
  QotGetCompanyExecutives: { kind: "request", id: 3244, name: "Qot_GetCompanyExecutives", decode: decodeQotGetCompanyExecutivesRequest, encode: encodeQotGetCompanyExecutivesResponse },
  QotGetCompanyExecutiveBackground: { kind: "request", id: 3245, name: "Qot_GetCompanyExecutiveBackground", decode: decodeQotGetCompanyExecutiveBackgroundRequest, encode: encodeQotGetCompanyExecutiveBackgroundResponse },
  QotGetCompanyOperationalEfficiency: { kind: "request", id: 3246, name: "Qot_GetCompanyOperationalEfficiency", decode: decodeQotGetCompanyOperationalEfficiencyRequest, encode: encodeQotGetCompanyOperationalEfficiencyResponse },
  QotGetTopTenBuySellBrokers: { kind: "request", id: 3247, name: "Qot_GetTopTenBuySellBrokers", decode: decodeQotGetTopTenBuySellBrokersRequest, encode: encodeQotGetTopTenBuySellBrokersResponse },
  QotGetDailyShortVolume: { kind: "request", id: 3248, name: "Qot_GetDailyShortVolume", decode: decodeQotGetDailyShortVolumeRequest, encode: encodeQotGetDailyShortVolumeResponse },
  QotGetShortInterest: { kind: "request", id: 3249, name: "Qot_GetShortInterest", decode: decodeQotGetShortInterestRequest, encode: encodeQotGetShortInterestResponse },
  QotGetOptionVolatility: { kind: "request", id: 3250, name: "Qot_GetOptionVolatility", decode: decodeQotGetOptionVolatilityRequest, encode: encodeQotGetOptionVolatilityResponse },
  QotGetOptionExerciseProbability: { kind: "request", id: 3251, name: "Qot_GetOptionExerciseProbability", decode: decodeQotGetOptionExerciseProbabilityRequest, encode: encodeQotGetOptionExerciseProbabilityResponse },
  QotStockScreen: { kind: "request", id: 3252, name: "Qot_StockScreen", decode: decodeQotStockScreenRequest, encode: encodeQotStockScreenResponse },
  QotOptionScreen: { kind: "request", id: 3253, name: "Qot_OptionScreen", decode: decodeQotOptionScreenRequest, encode: encodeQotOptionScreenResponse },
  QotWarrantScreen: { kind: "request", id: 3254, name: "Qot_WarrantScreen", decode: decodeQotWarrantScreenRequest, encode: encodeQotWarrantScreenResponse },
  QotGetOptionQuote: { kind: "request", id: 3255, name: "Qot_GetOptionQuote", decode: decodeQotGetOptionQuoteRequest, encode: encodeQotGetOptionQuoteResponse },
  QotGetOptionStrategy: { kind: "request", id: 3256, name: "Qot_GetOptionStrategy", decode: decodeQotGetOptionStrategyRequest, encode: encodeQotGetOptionStrategyResponse },
  QotGetOptionStrategyAnalysis: { kind: "request", id: 3257, name: "Qot_GetOptionStrategyAnalysis", decode: decodeQotGetOptionStrategyAnalysisRequest, encode: encodeQotGetOptionStrategyAnalysisResponse },
  QotGetOptionStrategySpread: { kind: "request", id: 3258, name: "Qot_GetOptionStrategySpread", decode: decodeQotGetOptionStrategySpreadRequest, encode: encodeQotGetOptionStrategySpreadResponse },
  QotGetIndicatorList: { kind: "request", id: 3259, name: "Qot_GetIndicatorList", decode: decodeQotGetIndicatorListRequest, encode: encodeQotGetIndicatorListResponse },
  QotRequestIndicatorCalc: { kind: "request", id: 3260, name: "Qot_RequestIndicatorCalc", decode: decodeQotRequestIndicatorCalcRequest, encode: encodeQotRequestIndicatorCalcResponse },
  QotPushIndicatorCalc: { kind: "push", id: 3261, name: "Qot_PushIndicatorCalc", encode: encodeQotPushIndicatorCalcResponse },
  QotGetSearchQuote: { kind: "request", id: 3262, name: "Qot_GetSearchQuote", decode: decodeQotGetSearchQuoteRequest, encode: encodeQotGetSearchQuoteResponse },
  QotGetSearchNews: { kind: "request", id: 3263, name: "Qot_GetSearchNews", decode: decodeQotGetSearchNewsRequest, encode: encodeQotGetSearchNewsResponse },
  QotGetOptionMarketStatistic: { kind: "request", id: 3301, name: "Qot_GetOptionMarketStatistic", decode: decodeQotGetOptionMarketStatisticRequest, encode: encodeQotGetOptionMarketStatisticResponse },
  QotGetOptionUnderlyingHisStatistic: { kind: "request", id: 3302, name: "Qot_GetOptionUnderlyingHisStatistic", decode: decodeQotGetOptionUnderlyingHisStatisticRequest, encode: encodeQotGetOptionUnderlyingHisStatisticResponse },
  QotGetOptionUnderlyingOverview: { kind: "request", id: 3303, name: "Qot_GetOptionUnderlyingOverview", decode: decodeQotGetOptionUnderlyingOverviewRequest, encode: encodeQotGetOptionUnderlyingOverviewResponse },
  QotGetOptionUnderlyingHisVolatility: { kind: "request", id: 3304, name: "Qot_GetOptionUnderlyingHisVolatility", decode: decodeQotGetOptionUnderlyingHisVolatilityRequest, encode: encodeQotGetOptionUnderlyingHisVolatilityResponse },
  QotGetOptionUnderlyingRank: { kind: "request", id: 3305, name: "Qot_GetOptionUnderlyingRank", decode: decodeQotGetOptionUnderlyingRankRequest, encode: encodeQotGetOptionUnderlyingRankResponse },
  QotGetOptionRank: { kind: "request", id: 3306, name: "Qot_GetOptionRank", decode: decodeQotGetOptionRankRequest, encode: encodeQotGetOptionRankResponse },
  QotGetOptionEvent: { kind: "request", id: 3307, name: "Qot_GetOptionEvent", decode: decodeQotGetOptionEventRequest, encode: encodeQotGetOptionEventResponse },
  QotGetOptionEventAlert: { kind: "request", id: 3308, name: "Qot_GetOptionEventAlert", decode: decodeQotGetOptionEventAlertRequest, encode: encodeQotGetOptionEventAlertResponse },
  QotSetOptionEventAlert: { kind: "request", id: 3309, name: "Qot_SetOptionEventAlert", decode: decodeQotSetOptionEventAlertRequest, encode: encodeQotSetOptionEventAlertResponse },
  QotUpdateOptionEvent: { kind: "push", id: 3310, name: "Qot_UpdateOptionEvent", encode: encodeQotUpdateOptionEventResponse },
  QotGetOptionZeroDteScreener: { kind: "request", id: 3311, name: "Qot_GetOptionZeroDteScreener", decode: decodeQotGetOptionZeroDteScreenerRequest, encode: encodeQotGetOptionZeroDteScreenerResponse },
  QotGetOptionZeroDteContract: { kind: "request", id: 3312, name: "Qot_GetOptionZeroDteContract", decode: decodeQotGetOptionZeroDteContractRequest, encode: encodeQotGetOptionZeroDteContractResponse },
  QotGetOptionEarningsScreener: { kind: "request", id: 3313, name: "Qot_GetOptionEarningsScreener", decode: decodeQotGetOptionEarningsScreenerRequest, encode: encodeQotGetOptionEarningsScreenerResponse },
  QotGetOptionSellerScreener: { kind: "request", id: 3314, name: "Qot_GetOptionSellerScreener", decode: decodeQotGetOptionSellerScreenerRequest, encode: encodeQotGetOptionSellerScreenerResponse },
  QotGetEarningsCalendar: { kind: "request", id: 3401, name: "Qot_GetEarningsCalendar", decode: decodeQotGetEarningsCalendarRequest, encode: encodeQotGetEarningsCalendarResponse },
  QotGetMacroIndicatorList: { kind: "request", id: 3402, name: "Qot_GetMacroIndicatorList", decode: decodeQotGetMacroIndicatorListRequest, encode: encodeQotGetMacroIndicatorListResponse },
  QotGetMacroIndicatorHistory: { kind: "request", id: 3403, name: "Qot_GetMacroIndicatorHistory", decode: decodeQotGetMacroIndicatorHistoryRequest, encode: encodeQotGetMacroIndicatorHistoryResponse },
  QotGetFedWatchTargetRate: { kind: "request", id: 3404, name: "Qot_GetFedWatchTargetRate", decode: decodeQotGetFedWatchTargetRateRequest, encode: encodeQotGetFedWatchTargetRateResponse },
  QotGetFedWatchDotPlot: { kind: "request", id: 3405, name: "Qot_GetFedWatchDotPlot", decode: decodeQotGetFedWatchDotPlotRequest, encode: encodeQotGetFedWatchDotPlotResponse },
  QotGetEarningsBeatRank: { kind: "request", id: 3406, name: "Qot_GetEarningsBeatRank", decode: decodeQotGetEarningsBeatRankRequest, encode: encodeQotGetEarningsBeatRankResponse },
  QotGetDividendRank: { kind: "request", id: 3407, name: "Qot_GetDividendRank", decode: decodeQotGetDividendRankRequest, encode: encodeQotGetDividendRankResponse },
  QotGetDividendCalendar: { kind: "request", id: 3408, name: "Qot_GetDividendCalendar", decode: decodeQotGetDividendCalendarRequest, encode: encodeQotGetDividendCalendarResponse },
  QotGetEconomicCalendar: { kind: "request", id: 3409, name: "Qot_GetEconomicCalendar", decode: decodeQotGetEconomicCalendarRequest, encode: encodeQotGetEconomicCalendarResponse },
  QotGetUSPreMarketRank: { kind: "request", id: 3410, name: "Qot_GetUSPreMarketRank", decode: decodeQotGetUSPreMarketRankRequest, encode: encodeQotGetUSPreMarketRankResponse },
  QotGetUSAfterHoursRank: { kind: "request", id: 3411, name: "Qot_GetUSAfterHoursRank", decode: decodeQotGetUSAfterHoursRankRequest, encode: encodeQotGetUSAfterHoursRankResponse },
  QotGetUSOvernightRank: { kind: "request", id: 3412, name: "Qot_GetUSOvernightRank", decode: decodeQotGetUSOvernightRankRequest, encode: encodeQotGetUSOvernightRankResponse },
  QotGetTopMoversRank: { kind: "request", id: 3413, name: "Qot_GetTopMoversRank", decode: decodeQotGetTopMoversRankRequest, encode: encodeQotGetTopMoversRankResponse },
  QotGetHotList: { kind: "request", id: 3414, name: "Qot_GetHotList", decode: decodeQotGetHotListRequest, encode: encodeQotGetHotListResponse },
  QotGetShortSellingRank: { kind: "request", id: 3415, name: "Qot_GetShortSellingRank", decode: decodeQotGetShortSellingRankRequest, encode: encodeQotGetShortSellingRankResponse },
  QotGetPeriodChangeRank: { kind: "request", id: 3416, name: "Qot_GetPeriodChangeRank", decode: decodeQotGetPeriodChangeRankRequest, encode: encodeQotGetPeriodChangeRankResponse },
  QotGetHighDividendSOERank: { kind: "request", id: 3417, name: "Qot_GetHighDividendSOERank", decode: decodeQotGetHighDividendSOERankRequest, encode: encodeQotGetHighDividendSOERankResponse },
  QotGetInstitutionList: { kind: "request", id: 3418, name: "Qot_GetInstitutionList", decode: decodeQotGetInstitutionListRequest, encode: encodeQotGetInstitutionListResponse },
  QotGetInstitutionProfile: { kind: "request", id: 3419, name: "Qot_GetInstitutionProfile", decode: decodeQotGetInstitutionProfileRequest, encode: encodeQotGetInstitutionProfileResponse },
  QotGetInstitutionDistribution: { kind: "request", id: 3420, name: "Qot_GetInstitutionDistribution", decode: decodeQotGetInstitutionDistributionRequest, encode: encodeQotGetInstitutionDistributionResponse },
  QotGetInstitutionHoldingChange: { kind: "request", id: 3421, name: "Qot_GetInstitutionHoldingChange", decode: decodeQotGetInstitutionHoldingChangeRequest, encode: encodeQotGetInstitutionHoldingChangeResponse },
  QotGetInstitutionHoldingList: { kind: "request", id: 3422, name: "Qot_GetInstitutionHoldingList", decode: decodeQotGetInstitutionHoldingListRequest, encode: encodeQotGetInstitutionHoldingListResponse },
  QotGetArkFundHolding: { kind: "request", id: 3423, name: "Qot_GetArkFundHolding", decode: decodeQotGetArkFundHoldingRequest, encode: encodeQotGetArkFundHoldingResponse },
  QotGetArkStockDynamic: { kind: "request", id: 3424, name: "Qot_GetArkStockDynamic", decode: decodeQotGetArkStockDynamicRequest, encode: encodeQotGetArkStockDynamicResponse },
  QotGetArkActiveTransaction: { kind: "request", id: 3425, name: "Qot_GetArkActiveTransaction", decode: decodeQotGetArkActiveTransactionRequest, encode: encodeQotGetArkActiveTransactionResponse },
  QotGetRatingChange: { kind: "request", id: 3426, name: "Qot_GetRatingChange", decode: decodeQotGetRatingChangeRequest, encode: encodeQotGetRatingChangeResponse },
  QotGetIndustrialChainList: { kind: "request", id: 3427, name: "Qot_GetIndustrialChainList", decode: decodeQotGetIndustrialChainListRequest, encode: encodeQotGetIndustrialChainListResponse },
  QotGetIndustrialChainDetail: { kind: "request", id: 3428, name: "Qot_GetIndustrialChainDetail", decode: decodeQotGetIndustrialChainDetailRequest, encode: encodeQotGetIndustrialChainDetailResponse },
  QotGetIndustrialChainByPlate: { kind: "request", id: 3429, name: "Qot_GetIndustrialChainByPlate", decode: decodeQotGetIndustrialChainByPlateRequest, encode: encodeQotGetIndustrialChainByPlateResponse },
  QotGetIndustrialPlateInfo: { kind: "request", id: 3430, name: "Qot_GetIndustrialPlateInfo", decode: decodeQotGetIndustrialPlateInfoRequest, encode: encodeQotGetIndustrialPlateInfoResponse },
  QotGetIndustrialPlateStock: { kind: "request", id: 3431, name: "Qot_GetIndustrialPlateStock", decode: decodeQotGetIndustrialPlateStockRequest, encode: encodeQotGetIndustrialPlateStockResponse },
  QotGetHeatMapData: { kind: "request", id: 3432, name: "Qot_GetHeatMapData", decode: decodeQotGetHeatMapDataRequest, encode: encodeQotGetHeatMapDataResponse },
  QotGetRiseFallDistribution: { kind: "request", id: 3433, name: "Qot_GetRiseFallDistribution", decode: decodeQotGetRiseFallDistributionRequest, encode: encodeQotGetRiseFallDistributionResponse },
  QotGetEventContractCategory: { kind: "request", id: 3434, name: "Qot_GetEventContractCategory", decode: decodeQotGetEventContractCategoryRequest, encode: encodeQotGetEventContractCategoryResponse },
  QotFilterCompetition: { kind: "request", id: 3435, name: "Qot_FilterCompetition", decode: decodeQotFilterCompetitionRequest, encode: encodeQotFilterCompetitionResponse },
  QotGetEventContractSeriesList: { kind: "request", id: 3436, name: "Qot_GetEventContractSeriesList", decode: decodeQotGetEventContractSeriesListRequest, encode: encodeQotGetEventContractSeriesListResponse },
  QotGetEventContractEventList: { kind: "request", id: 3437, name: "Qot_GetEventContractEventList", decode: decodeQotGetEventContractEventListRequest, encode: encodeQotGetEventContractEventListResponse },
  QotGetEventContract: { kind: "request", id: 3438, name: "Qot_GetEventContract", decode: decodeQotGetEventContractRequest, encode: encodeQotGetEventContractResponse },
  QotGetEventContractMilestoneList: { kind: "request", id: 3439, name: "Qot_GetEventContractMilestoneList", decode: decodeQotGetEventContractMilestoneListRequest, encode: encodeQotGetEventContractMilestoneListResponse },
  QotGetEventContractSnapshot: { kind: "request", id: 3445, name: "Qot_GetEventContractSnapshot", decode: decodeQotGetEventContractSnapshotRequest, encode: encodeQotGetEventContractSnapshotResponse },
  QotGetEventContractOrderBook: { kind: "request", id: 3446, name: "Qot_GetEventContractOrderBook", decode: decodeQotGetEventContractOrderBookRequest, encode: encodeQotGetEventContractOrderBookResponse },
  QotGetEventContractKline: { kind: "request", id: 3447, name: "Qot_GetEventContractKline", decode: decodeQotGetEventContractKlineRequest, encode: encodeQotGetEventContractKlineResponse },
  QotGetEventContractTicker: { kind: "request", id: 3448, name: "Qot_GetEventContractTicker", decode: decodeQotGetEventContractTickerRequest, encode: encodeQotGetEventContractTickerResponse },
  QotUpdateEventContractOrderBook: { kind: "push", id: 3450, name: "Qot_UpdateEventContractOrderBook", encode: encodeQotUpdateEventContractOrderBookResponse },
  QotUpdateEventContractKline: { kind: "push", id: 3451, name: "Qot_UpdateEventContractKline", encode: encodeQotUpdateEventContractKlineResponse },
  QotUpdateEventContractTicker: { kind: "push", id: 3452, name: "Qot_UpdateEventContractTicker", encode: encodeQotUpdateEventContractTickerResponse },
  QotGetEventContractComboList: { kind: "request", id: 3453, name: "Qot_GetEventContractComboList", decode: decodeQotGetEventContractComboListRequest, encode: encodeQotGetEventContractComboListResponse },
  QotGetEventContractComboRfq: { kind: "request", id: 3454, name: "Qot_GetEventContractComboRfq", decode: decodeQotGetEventContractComboRfqRequest, encode: encodeQotGetEventContractComboRfqResponse },
  QotSubEventContract: { kind: "request", id: 3455, name: "Qot_SubEventContract", decode: decodeQotSubEventContractRequest, encode: encodeQotSubEventContractResponse },
  QotRequestHistoryEventContractKL: { kind: "request", id: 3456, name: "Qot_RequestHistoryEventContractKL", decode: decodeQotRequestHistoryEventContractKLRequest, encode: encodeQotRequestHistoryEventContractKLResponse },
};

// Generated from proto/ by tools/generator. Do not edit.

import { SystemRequests } from "../session/system_requests.ts";
import type { RequestOptions } from "../connection/connection.ts";
import type { QotFilterCompetitionC2S, QotFilterCompetitionS2C } from "../gen/qot_filter_competition.ts";
import type { QotGetArkActiveTransactionC2S, QotGetArkActiveTransactionS2C } from "../gen/qot_get_ark_active_transaction.ts";
import type { QotGetArkFundHoldingC2S, QotGetArkFundHoldingS2C } from "../gen/qot_get_ark_fund_holding.ts";
import type { QotGetArkStockDynamicC2SInput, QotGetArkStockDynamicS2C } from "../gen/qot_get_ark_stock_dynamic.ts";
import type { QotGetCapitalDistributionC2SInput, QotGetCapitalDistributionS2C } from "../gen/qot_get_capital_distribution.ts";
import type { QotGetCapitalFlowC2SInput, QotGetCapitalFlowS2C } from "../gen/qot_get_capital_flow.ts";
import type { QotGetCodeChangeC2SInput, QotGetCodeChangeS2C } from "../gen/qot_get_code_change.ts";
import type { QotGetCompanyExecutiveBackgroundC2SInput, QotGetCompanyExecutiveBackgroundS2C } from "../gen/qot_get_company_executive_background.ts";
import type { QotGetCompanyExecutivesC2SInput, QotGetCompanyExecutivesS2C } from "../gen/qot_get_company_executives.ts";
import type { QotGetCompanyOperationalEfficiencyC2SInput, QotGetCompanyOperationalEfficiencyS2C } from "../gen/qot_get_company_operational_efficiency.ts";
import type { QotGetCompanyProfileC2SInput, QotGetCompanyProfileS2C } from "../gen/qot_get_company_profile.ts";
import type { QotGetCorporateActionsBuybacksC2SInput, QotGetCorporateActionsBuybacksS2C } from "../gen/qot_get_corporate_actions_buybacks.ts";
import type { QotGetCorporateActionsDividendsC2SInput, QotGetCorporateActionsDividendsS2C } from "../gen/qot_get_corporate_actions_dividends.ts";
import type { QotGetCorporateActionsStockSplitsC2SInput, QotGetCorporateActionsStockSplitsS2C } from "../gen/qot_get_corporate_actions_stock_splits.ts";
import type { QotGetDailyShortVolumeC2SInput, QotGetDailyShortVolumeS2C } from "../gen/qot_get_daily_short_volume.ts";
import type { QotGetDividendCalendarC2S, QotGetDividendCalendarS2C } from "../gen/qot_get_dividend_calendar.ts";
import type { QotGetDividendRankC2SInput, QotGetDividendRankS2C } from "../gen/qot_get_dividend_rank.ts";
import type { QotGetEarningsBeatRankC2SInput, QotGetEarningsBeatRankS2C } from "../gen/qot_get_earnings_beat_rank.ts";
import type { QotGetEarningsCalendarC2SInput, QotGetEarningsCalendarS2C } from "../gen/qot_get_earnings_calendar.ts";
import type { QotGetEconomicCalendarC2SInput, QotGetEconomicCalendarS2C } from "../gen/qot_get_economic_calendar.ts";
import type { QotGetEventContractC2SInput, QotGetEventContractS2C } from "../gen/qot_get_event_contract.ts";
import type { QotGetEventContractCategoryC2S, QotGetEventContractCategoryS2C } from "../gen/qot_get_event_contract_category.ts";
import type { QotGetEventContractComboListC2SInput, QotGetEventContractComboListS2C } from "../gen/qot_get_event_contract_combo_list.ts";
import type { QotGetEventContractComboRfqC2SInput, QotGetEventContractComboRfqS2C } from "../gen/qot_get_event_contract_combo_rfq.ts";
import type { QotGetEventContractEventListC2SInput, QotGetEventContractEventListS2C } from "../gen/qot_get_event_contract_event_list.ts";
import type { QotGetEventContractKlineC2SInput, QotGetEventContractKlineS2C } from "../gen/qot_get_event_contract_kline.ts";
import type { QotGetEventContractMilestoneListC2SInput, QotGetEventContractMilestoneListS2C } from "../gen/qot_get_event_contract_milestone_list.ts";
import type { QotGetEventContractOrderBookC2SInput, QotGetEventContractOrderBookS2C } from "../gen/qot_get_event_contract_order_book.ts";
import type { QotGetEventContractSeriesListC2S, QotGetEventContractSeriesListS2C } from "../gen/qot_get_event_contract_series_list.ts";
import type { QotGetEventContractSnapshotC2SInput, QotGetEventContractSnapshotS2C } from "../gen/qot_get_event_contract_snapshot.ts";
import type { QotGetEventContractTickerC2SInput, QotGetEventContractTickerS2C } from "../gen/qot_get_event_contract_ticker.ts";
import type { QotGetFedWatchDotPlotC2S, QotGetFedWatchDotPlotS2C } from "../gen/qot_get_fed_watch_dot_plot.ts";
import type { QotGetFedWatchTargetRateC2S, QotGetFedWatchTargetRateS2C } from "../gen/qot_get_fed_watch_target_rate.ts";
import type { QotGetFinancialsEarningsPriceHistoryC2SInput, QotGetFinancialsEarningsPriceHistoryS2C } from "../gen/qot_get_financials_earnings_price_history.ts";
import type { QotGetFinancialsEarningsPriceMoveC2SInput, QotGetFinancialsEarningsPriceMoveS2C } from "../gen/qot_get_financials_earnings_price_move.ts";
import type { QotGetFinancialsRevenueBreakdownC2SInput, QotGetFinancialsRevenueBreakdownS2C } from "../gen/qot_get_financials_revenue_breakdown.ts";
import type { QotGetFinancialsStatementsC2SInput, QotGetFinancialsStatementsS2C } from "../gen/qot_get_financials_statements.ts";
import type { QotGetFutureInfoC2SInput, QotGetFutureInfoS2C } from "../gen/qot_get_future_info.ts";
import type { QotGetHeatMapDataC2S, QotGetHeatMapDataS2C } from "../gen/qot_get_heat_map_data.ts";
import type { QotGetHighDividendSOERankC2SInput, QotGetHighDividendSOERankS2C } from "../gen/qot_get_high_dividend_soe_rank.ts";
import type { QotGetHoldingChangeListC2SInput, QotGetHoldingChangeListS2C } from "../gen/qot_get_holding_change_list.ts";
import type { QotGetHotListC2SInput, QotGetHotListS2C } from "../gen/qot_get_hot_list.ts";
import type { QotGetIndicatorListC2S, QotGetIndicatorListS2C } from "../gen/qot_get_indicator_list.ts";
import type { QotGetIndustrialChainByPlateC2SInput, QotGetIndustrialChainByPlateS2C } from "../gen/qot_get_industrial_chain_by_plate.ts";
import type { QotGetIndustrialChainDetailC2SInput, QotGetIndustrialChainDetailS2C } from "../gen/qot_get_industrial_chain_detail.ts";
import type { QotGetIndustrialChainListC2S, QotGetIndustrialChainListS2C } from "../gen/qot_get_industrial_chain_list.ts";
import type { QotGetIndustrialPlateInfoC2SInput, QotGetIndustrialPlateInfoS2C } from "../gen/qot_get_industrial_plate_info.ts";
import type { QotGetIndustrialPlateStockC2SInput, QotGetIndustrialPlateStockS2C } from "../gen/qot_get_industrial_plate_stock.ts";
import type { QotGetInsiderHolderListC2SInput, QotGetInsiderHolderListS2C } from "../gen/qot_get_insider_holder_list.ts";
import type { QotGetInsiderTradeListC2SInput, QotGetInsiderTradeListS2C } from "../gen/qot_get_insider_trade_list.ts";
import type { QotGetInstitutionDistributionC2S, QotGetInstitutionDistributionS2C } from "../gen/qot_get_institution_distribution.ts";
import type { QotGetInstitutionHoldingChangeC2S, QotGetInstitutionHoldingChangeS2C } from "../gen/qot_get_institution_holding_change.ts";
import type { QotGetInstitutionHoldingListC2S, QotGetInstitutionHoldingListS2C } from "../gen/qot_get_institution_holding_list.ts";
import type { QotGetInstitutionListC2S, QotGetInstitutionListS2C } from "../gen/qot_get_institution_list.ts";
import type { QotGetInstitutionProfileC2S, QotGetInstitutionProfileS2C } from "../gen/qot_get_institution_profile.ts";
import type { QotGetIpoListC2S, QotGetIpoListS2C } from "../gen/qot_get_ipo_list.ts";
import type { QotGetMacroIndicatorHistoryC2SInput, QotGetMacroIndicatorHistoryS2C } from "../gen/qot_get_macro_indicator_history.ts";
import type { QotGetMacroIndicatorListC2S, QotGetMacroIndicatorListS2C } from "../gen/qot_get_macro_indicator_list.ts";
import type { QotGetMarketStateC2SInput, QotGetMarketStateS2C } from "../gen/qot_get_market_state.ts";
import type { QotGetOptionChainC2SInput, QotGetOptionChainS2C } from "../gen/qot_get_option_chain.ts";
import type { QotGetOptionEarningsScreenerC2SInput, QotGetOptionEarningsScreenerS2C } from "../gen/qot_get_option_earnings_screener.ts";
import type { QotGetOptionEventC2SInput, QotGetOptionEventS2C } from "../gen/qot_get_option_event.ts";
import type { QotGetOptionEventAlertC2S, QotGetOptionEventAlertS2C } from "../gen/qot_get_option_event_alert.ts";
import type { QotGetOptionExerciseProbabilityC2SInput, QotGetOptionExerciseProbabilityS2C } from "../gen/qot_get_option_exercise_probability.ts";
import type { QotGetOptionExpirationDateC2SInput, QotGetOptionExpirationDateS2C } from "../gen/qot_get_option_expiration_date.ts";
import type { QotGetOptionMarketStatisticC2S, QotGetOptionMarketStatisticS2C } from "../gen/qot_get_option_market_statistic.ts";
import type { QotGetOptionQuoteC2SInput, QotGetOptionQuoteS2C } from "../gen/qot_get_option_quote.ts";
import type { QotGetOptionRankC2SInput, QotGetOptionRankS2C } from "../gen/qot_get_option_rank.ts";
import type { QotGetOptionSellerScreenerC2SInput, QotGetOptionSellerScreenerS2C } from "../gen/qot_get_option_seller_screener.ts";
import type { QotGetOptionStrategyC2SInput, QotGetOptionStrategyS2C } from "../gen/qot_get_option_strategy.ts";
import type { QotGetOptionStrategyAnalysisC2SInput, QotGetOptionStrategyAnalysisS2C } from "../gen/qot_get_option_strategy_analysis.ts";
import type { QotGetOptionStrategySpreadC2SInput, QotGetOptionStrategySpreadS2C } from "../gen/qot_get_option_strategy_spread.ts";
import type { QotGetOptionUnderlyingHisStatisticC2SInput, QotGetOptionUnderlyingHisStatisticS2C } from "../gen/qot_get_option_underlying_his_statistic.ts";
import type { QotGetOptionUnderlyingHisVolatilityC2SInput, QotGetOptionUnderlyingHisVolatilityS2C } from "../gen/qot_get_option_underlying_his_volatility.ts";
import type { QotGetOptionUnderlyingOverviewC2SInput, QotGetOptionUnderlyingOverviewS2C } from "../gen/qot_get_option_underlying_overview.ts";
import type { QotGetOptionUnderlyingRankC2SInput, QotGetOptionUnderlyingRankS2C } from "../gen/qot_get_option_underlying_rank.ts";
import type { QotGetOptionVolatilityC2SInput, QotGetOptionVolatilityS2C } from "../gen/qot_get_option_volatility.ts";
import type { QotGetOptionZeroDteContractC2SInput, QotGetOptionZeroDteContractS2C } from "../gen/qot_get_option_zero_dte_contract.ts";
import type { QotGetOptionZeroDteScreenerC2SInput, QotGetOptionZeroDteScreenerS2C } from "../gen/qot_get_option_zero_dte_screener.ts";
import type { QotGetOwnerPlateC2SInput, QotGetOwnerPlateS2C } from "../gen/qot_get_owner_plate.ts";
import type { QotGetPeriodChangeRankC2SInput, QotGetPeriodChangeRankS2C } from "../gen/qot_get_period_change_rank.ts";
import type { QotGetPlateSecurityC2SInput, QotGetPlateSecurityS2C } from "../gen/qot_get_plate_security.ts";
import type { QotGetPlateSetC2S, QotGetPlateSetS2C } from "../gen/qot_get_plate_set.ts";
import type { QotGetPriceReminderC2SInput, QotGetPriceReminderS2C } from "../gen/qot_get_price_reminder.ts";
import type { QotGetRatingChangeC2S, QotGetRatingChangeS2C } from "../gen/qot_get_rating_change.ts";
import type { QotGetReferenceC2SInput, QotGetReferenceS2C } from "../gen/qot_get_reference.ts";
import type { QotGetResearchAnalystConsensusC2SInput, QotGetResearchAnalystConsensusS2C } from "../gen/qot_get_research_analyst_consensus.ts";
import type { QotGetResearchMorningstarReportC2SInput, QotGetResearchMorningstarReportS2C } from "../gen/qot_get_research_morningstar_report.ts";
import type { QotGetResearchRatingSummaryC2SInput, QotGetResearchRatingSummaryS2C } from "../gen/qot_get_research_rating_summary.ts";
import type { QotGetRiseFallDistributionC2SInput, QotGetRiseFallDistributionS2C } from "../gen/qot_get_rise_fall_distribution.ts";
import type { QotGetSearchNewsC2S, QotGetSearchNewsS2C } from "../gen/qot_get_search_news.ts";
import type { QotGetSearchQuoteC2S, QotGetSearchQuoteS2C } from "../gen/qot_get_search_quote.ts";
import type { QotGetShareholdersHolderDetailC2SInput, QotGetShareholdersHolderDetailS2C } from "../gen/qot_get_shareholders_holder_detail.ts";
import type { QotGetShareholdersHoldingChangesC2SInput, QotGetShareholdersHoldingChangesS2C } from "../gen/qot_get_shareholders_holding_changes.ts";
import type { QotGetShareholdersInstitutionalC2SInput, QotGetShareholdersInstitutionalS2C } from "../gen/qot_get_shareholders_institutional.ts";
import type { QotGetShareholdersOverviewC2SInput, QotGetShareholdersOverviewS2C } from "../gen/qot_get_shareholders_overview.ts";
import type { QotGetShortInterestC2SInput, QotGetShortInterestS2C } from "../gen/qot_get_short_interest.ts";
import type { QotGetShortSellingRankC2SInput, QotGetShortSellingRankS2C } from "../gen/qot_get_short_selling_rank.ts";
import type { QotGetStaticInfoC2SInput, QotGetStaticInfoS2C } from "../gen/qot_get_static_info.ts";
import type { QotGetSuspendC2SInput, QotGetSuspendS2C } from "../gen/qot_get_suspend.ts";
import type { QotGetTopMoversRankC2SInput, QotGetTopMoversRankS2C } from "../gen/qot_get_top_movers_rank.ts";
import type { QotGetTopTenBuySellBrokersC2SInput, QotGetTopTenBuySellBrokersS2C } from "../gen/qot_get_top_ten_buy_sell_brokers.ts";
import type { QotGetUSAfterHoursRankC2SInput, QotGetUSAfterHoursRankS2C } from "../gen/qot_get_us_after_hours_rank.ts";
import type { QotGetUSOvernightRankC2SInput, QotGetUSOvernightRankS2C } from "../gen/qot_get_us_overnight_rank.ts";
import type { QotGetUSPreMarketRankC2SInput, QotGetUSPreMarketRankS2C } from "../gen/qot_get_us_pre_market_rank.ts";
import type { QotGetUserSecurityC2S, QotGetUserSecurityS2C } from "../gen/qot_get_user_security.ts";
import type { QotGetUserSecurityGroupC2S, QotGetUserSecurityGroupS2C } from "../gen/qot_get_user_security_group.ts";
import type { QotGetValuationDetailC2SInput, QotGetValuationDetailS2C } from "../gen/qot_get_valuation_detail.ts";
import type { QotGetValuationPlateStockListC2SInput, QotGetValuationPlateStockListS2C } from "../gen/qot_get_valuation_plate_stock_list.ts";
import type { QotGetWarrantC2SInput, QotGetWarrantS2C } from "../gen/qot_get_warrant.ts";
import type { QotModifyUserSecurityC2SInput, QotModifyUserSecurityS2C } from "../gen/qot_modify_user_security.ts";
import type { QotOptionScreenC2SInput, QotOptionScreenS2C } from "../gen/qot_option_screen.ts";
import type { QotRegQotPushC2SInput, QotRegQotPushS2C } from "../gen/qot_reg_qot_push.ts";
import type { QotRequestHistoryEventContractKLC2SInput, QotRequestHistoryEventContractKLS2C } from "../gen/qot_request_history_event_contract_kl.ts";
import type { QotRequestHistoryKLC2SInput, QotRequestHistoryKLS2C } from "../gen/qot_request_history_kl.ts";
import type { QotRequestHistoryKLQuotaC2S, QotRequestHistoryKLQuotaS2C } from "../gen/qot_request_history_kl_quota.ts";
import type { QotRequestIndicatorCalcC2SInput, QotRequestIndicatorCalcS2C } from "../gen/qot_request_indicator_calc.ts";
import type { QotRequestRehabC2SInput, QotRequestRehabS2C } from "../gen/qot_request_rehab.ts";
import type { QotRequestTradeDateC2SInput, QotRequestTradeDateS2C } from "../gen/qot_request_trade_date.ts";
import type { QotSetOptionEventAlertC2SInput, QotSetOptionEventAlertS2C } from "../gen/qot_set_option_event_alert.ts";
import type { QotSetPriceReminderC2SInput, QotSetPriceReminderS2C } from "../gen/qot_set_price_reminder.ts";
import type { QotStockFilterC2SInput, QotStockFilterS2C } from "../gen/qot_stock_filter.ts";
import type { QotStockScreenC2SInput, QotStockScreenS2C } from "../gen/qot_stock_screen.ts";
import type { QotSubEventContractC2SInput, QotSubEventContractS2C } from "../gen/qot_sub_event_contract.ts";
import type { QotWarrantScreenC2SInput, QotWarrantScreenS2C } from "../gen/qot_warrant_screen.ts";

/** The base of the quote context: its methods that are nothing but a request, each of which loads its command when it is called. */
export abstract class QuoteRequests extends SystemRequests {
  /**
   * Switches pushes on or off for this connection without touching its subscriptions. Each pair of security and
   * type must already be subscribed on this connection by `QotSub`, or the request fails.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * await quote.regQotPush({ securityList: ["HK.00700"], subTypeList: [SubType.Ticker], isRegOrUnReg: true });
   * ```
   */
  regQotPush(c2s: QotRegQotPushC2SInput, options?: RequestOptions): Promise<QotRegQotPushS2C> {
    return this.ask("Qot_RegQotPush", async () => (await import("../gen/qot_reg_qot_push.ts")).QotRegQotPush, c2s, options);
  }

  /**
   * Fetches historical bars of one security from the Futu servers, page by page, without a subscription. It
   * spends history K-line quota: one unit per security in 7 days (30 days before OpenD 10.3), further pages and
   * periods of the same security are free, and option chains count in a pool of their own. OpenD takes 60 of
   * them in 30 seconds; only first pages count. Minute bars go back 8 years, day bars 20, longer ones without
   * limit. Options have only 1, 5, 15 and 60 minute and day bars.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { klList } = await quote.requestHistoryKL({
   *   rehabType: RehabType.Forward,
   *   klType: KLType.Day,
   *   security: "HK.00700",
   *   beginTime: "2026-01-01",
   *   endTime: "2026-01-31",
   * });
   * ```
   */
  requestHistoryKL(c2s: QotRequestHistoryKLC2SInput, options?: RequestOptions): Promise<QotRequestHistoryKLS2C> {
    return this.ask("Qot_RequestHistoryKL", async () => (await import("../gen/qot_request_history_kl.ts")).QotRequestHistoryKL, c2s, options);
  }

  /**
   * Tells how much of the history K-line quota is used and, if wanted, for which securities. A unit is spent on
   * a security's first `QotRequestHistoryKL` and comes back after 7 days (30 days before OpenD 10.3).
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { detailList } = await quote.requestHistoryKLQuota();
   * ```
   */
  requestHistoryKLQuota(c2s: QotRequestHistoryKLQuotaC2S = {}, options?: RequestOptions): Promise<QotRequestHistoryKLQuotaS2C> {
    return this.ask("Qot_RequestHistoryKLQuota", async () => (await import("../gen/qot_request_history_kl_quota.ts")).QotRequestHistoryKLQuota, c2s, options);
  }

  /**
   * Gives the adjustment factors of one security, for adjusting prices yourself: adjusted price = A x price +
   * B. OpenD takes 60 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { rehabList } = await quote.requestRehab({ security: "HK.00700" });
   * ```
   */
  requestRehab(c2s: QotRequestRehabC2SInput, options?: RequestOptions): Promise<QotRequestRehabS2C> {
    return this.ask("Qot_RequestRehab", async () => (await import("../gen/qot_request_rehab.ts")).QotRequestRehab, c2s, options);
  }

  /**
   * Lists the days on which trading of securities was suspended. No limit is documented.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { SecuritySuspendList } = await quote.getSuspend({
   *   securityList: ["HK.00700"],
   *   beginTime: "2026-01-01",
   *   endTime: "2026-01-31",
   * });
   * ```
   */
  getSuspend(c2s: QotGetSuspendC2SInput, options?: RequestOptions): Promise<QotGetSuspendS2C> {
    return this.ask("Qot_GetSuspend", async () => (await import("../gen/qot_get_suspend.ts")).QotGetSuspend, c2s, options);
  }

  /**
   * Gives what rarely changes about securities: name, lot size, listing date, exchange, contract terms of
   * derivatives. Ask for securities by code, or for all of a market and type. No subscription needed and no
   * limit documented. An unknown code does not fail the request: its entry is a placeholder flagged delisting.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { staticInfoList } = await quote.getStaticInfo({ securityList: ["HK.00700"] });
   * ```
   */
  getStaticInfo(c2s: QotGetStaticInfoC2SInput, options?: RequestOptions): Promise<QotGetStaticInfoS2C> {
    return this.ask("Qot_GetStaticInfo", async () => (await import("../gen/qot_get_static_info.ts")).QotGetStaticInfo, c2s, options);
  }

  /**
   * Lists the plates (industries, regions, concepts) of a market. OpenD takes 10 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { plateInfoList } = await quote.getPlateSet({
   *   market: QotMarket.HK_Security,
   *   plateSetType: PlateSetType.All,
   * });
   * ```
   */
  getPlateSet(c2s: QotGetPlateSetC2S, options?: RequestOptions): Promise<QotGetPlateSetS2C> {
    return this.ask("Qot_GetPlateSet", async () => (await import("../gen/qot_get_plate_set.ts")).QotGetPlateSet, c2s, options);
  }

  /**
   * Lists the securities of one plate (such as a sector or concept), sorted as wanted. OpenD takes 10 of them
   * in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { staticInfoList } = await quote.getPlateSecurity({ plate: "HK.BK1001" });
   * ```
   */
  getPlateSecurity(c2s: QotGetPlateSecurityC2SInput, options?: RequestOptions): Promise<QotGetPlateSecurityS2C> {
    return this.ask("Qot_GetPlateSecurity", async () => (await import("../gen/qot_get_plate_security.ts")).QotGetPlateSecurity, c2s, options);
  }

  /**
   * Lists the securities related to another: the warrants on a stock, or the contracts behind a main continuous
   * future. One security a request; OpenD takes 10 of them in 30 seconds, and requests for warrants do not
   * count.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { staticInfoList } = await quote.getReference({
   *   security: "HK.00700",
   *   referenceType: QotGetReferenceReferenceType.Warrant,
   * });
   * ```
   */
  getReference(c2s: QotGetReferenceC2SInput, options?: RequestOptions): Promise<QotGetReferenceS2C> {
    return this.ask("Qot_GetReference", async () => (await import("../gen/qot_get_reference.ts")).QotGetReference, c2s, options);
  }

  /**
   * Tells to which plates (industries, regions, concepts) securities belong. Stocks and indices only, at most
   * 200; OpenD takes 10 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { ownerPlateList } = await quote.getOwnerPlate({ securityList: ["HK.00700"] });
   * ```
   */
  getOwnerPlate(c2s: QotGetOwnerPlateC2SInput, options?: RequestOptions): Promise<QotGetOwnerPlateS2C> {
    return this.ask("Qot_GetOwnerPlate", async () => (await import("../gen/qot_get_owner_plate.ts")).QotGetOwnerPlate, c2s, options);
  }

  /**
   * Lists changes in the holdings of a US stock by institutions, funds or executives; at most the 100 largest
   * holders. OpenD takes 10 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { holdingChangeList } = await quote.getHoldingChangeList({
   *   security: "US.AAPL",
   *   holderCategory: HolderCategory.Agency,
   * });
   * ```
   */
  getHoldingChangeList(c2s: QotGetHoldingChangeListC2SInput, options?: RequestOptions): Promise<QotGetHoldingChangeListS2C> {
    return this.ask("Qot_GetHoldingChangeList", async () => (await import("../gen/qot_get_holding_change_list.ts")).QotGetHoldingChangeList, c2s, options);
  }

  /**
   * Lists the options of one underlying by expiry date and strike, calls beside puts, with their static
   * information only: subscribe to an option, or take its snapshot, for prices. The expiry dates may span at
   * most 30 days, and expired chains are not served; `QotGetOptionExpirationDate` tells the dates there are.
   * OpenD takes 10 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { optionChain } = await quote.getOptionChain({
   *   owner: "US.AAPL",
   *   beginTime: "2028-12-01",
   *   endTime: "2028-12-30",
   * });
   * ```
   */
  getOptionChain(c2s: QotGetOptionChainC2SInput, options?: RequestOptions): Promise<QotGetOptionChainS2C> {
    return this.ask("Qot_GetOptionChain", async () => (await import("../gen/qot_get_option_chain.ts")).QotGetOptionChain, c2s, options);
  }

  /**
   * Hong Kong warrants, callable bull/bear contracts (CBBCs) and inline warrants that pass a filter, with their
   * terms and quotes. Refused under the Hong Kong BMP quote right. At most 200 rows at a time: page with begin
   * and num until lastPage. OpenD takes 60 of them in 30 seconds. WarrantScreen is the newer command and also
   * covers Singapore and Malaysia.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { warrantDataList } = await quote.getWarrant({
   *   begin: 0,
   *   num: 10,
   *   sortField: SortField.Code,
   *   ascend: false,
   * });
   * ```
   */
  getWarrant(c2s: QotGetWarrantC2SInput, options?: RequestOptions): Promise<QotGetWarrantS2C> {
    return this.ask("Qot_GetWarrant", async () => (await import("../gen/qot_get_warrant.ts")).QotGetWarrant, c2s, options);
  }

  /**
   * Gives the net flow of money into one security over time: by the minute for the latest day, or by day, week
   * or month for at most one year. OpenD takes 30 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { flowItemList } = await quote.getCapitalFlow({ security: "HK.00700" });
   * ```
   */
  getCapitalFlow(c2s: QotGetCapitalFlowC2SInput, options?: RequestOptions): Promise<QotGetCapitalFlowS2C> {
    return this.ask("Qot_GetCapitalFlow", async () => (await import("../gen/qot_get_capital_flow.ts")).QotGetCapitalFlow, c2s, options);
  }

  /**
   * Tells how much money went into and out of one security, by size of order. OpenD takes 30 of them in 30
   * seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { capitalInSuper } = await quote.getCapitalDistribution({ security: "HK.00700" });
   * ```
   */
  getCapitalDistribution(c2s: QotGetCapitalDistributionC2SInput, options?: RequestOptions): Promise<QotGetCapitalDistributionS2C> {
    return this.ask("Qot_GetCapitalDistribution", async () => (await import("../gen/qot_get_capital_distribution.ts")).QotGetCapitalDistribution, c2s, options);
  }

  /**
   * Lists the securities in one group of the user's watchlist. The groups of positions, mutual funds and forex
   * are not served. OpenD takes 10 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { staticInfoList } = await quote.getUserSecurity({ groupName: "Technology" });
   * ```
   */
  getUserSecurity(c2s: QotGetUserSecurityC2S, options?: RequestOptions): Promise<QotGetUserSecurityS2C> {
    return this.ask("Qot_GetUserSecurity", async () => (await import("../gen/qot_get_user_security.ts")).QotGetUserSecurity, c2s, options);
  }

  /**
   * Adds securities to a group of the user's watchlist or takes them out. Only groups that the user made can be
   * changed; the group "All" holds at most 500 securities, or 2000 for users who have traded. OpenD takes 10 of
   * them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * await quote.modifyUserSecurity({
   *   groupName: "Technology",
   *   op: QotModifyUserSecurityModifyUserSecurityOp.Add,
   *   securityList: ["HK.00700"],
   * });
   * ```
   */
  modifyUserSecurity(c2s: QotModifyUserSecurityC2SInput, options?: RequestOptions): Promise<QotModifyUserSecurityS2C> {
    return this.ask("Qot_ModifyUserSecurity", async () => (await import("../gen/qot_modify_user_security.ts")).QotModifyUserSecurity, c2s, options);
  }

  /**
   * Stocks of a market that pass conditions on price, volume, financials and technical indicators. Regular
   * trading hours only: pre-market, after-hours and overnight data are not looked at. Refused under the Hong
   * Kong BMP quote right. At most 200 rows a page, and a sort by moving data can shift between pages. No more
   * than 250 conditions are advised (else it can time out), and at most 10 accumulate conditions on one field
   * and 10 custom-indicator conditions of one class; simple, financial and pattern fields once each. OpenD
   * takes 10 of them in 30 seconds. StockScreen is the newer command with more to filter by.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.stockFilter({ begin: 0, num: 10, market: QotMarket.HK_Security });
   * ```
   */
  stockFilter(c2s: QotStockFilterC2SInput, options?: RequestOptions): Promise<QotStockFilterS2C> {
    return this.ask("Qot_StockFilter", async () => (await import("../gen/qot_stock_filter.ts")).QotStockFilter, c2s, options);
  }

  /**
   * Lists changes of codes and temporary codes of Hong Kong securities: moves from GEM to the main board,
   * splits, consolidations, new lot sizes, rights. Other markets have no data. No limit is documented.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { codeChangeList } = await quote.getCodeChange({ securityList: ["HK.00700"] });
   * ```
   */
  getCodeChange(c2s: QotGetCodeChangeC2SInput, options?: RequestOptions): Promise<QotGetCodeChangeS2C> {
    return this.ask("Qot_GetCodeChange", async () => (await import("../gen/qot_get_code_change.ts")).QotGetCodeChange, c2s, options);
  }

  /**
   * Lists the coming initial public offerings (IPOs) of a market. OpenD takes 10 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { ipoList } = await quote.getIpoList({ market: QotMarket.HK_Security });
   * ```
   */
  getIpoList(c2s: QotGetIpoListC2S, options?: RequestOptions): Promise<QotGetIpoListS2C> {
    return this.ask("Qot_GetIpoList", async () => (await import("../gen/qot_get_ipo_list.ts")).QotGetIpoList, c2s, options);
  }

  /**
   * Gives the specification of futures contracts: size, tick, trading hours, last trading day. At most 200
   * contracts; OpenD takes 30 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { futureInfoList } = await quote.getFutureInfo({ securityList: ["HK.HSImain"] });
   * ```
   */
  getFutureInfo(c2s: QotGetFutureInfoC2SInput, options?: RequestOptions): Promise<QotGetFutureInfoS2C> {
    return this.ask("Qot_GetFutureInfo", async () => (await import("../gen/qot_get_future_info.ts")).QotGetFutureInfo, c2s, options);
  }

  /**
   * Lists the trading days of a market or of a security, from 10 years back to December 31 of this year.
   * Weekends and holidays are left out, unscheduled closures are not. OpenD takes 30 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { tradeDateList } = await quote.requestTradeDate({
   *   market: TradeDateMarket.HK,
   *   beginTime: "2026-01-01",
   *   endTime: "2026-01-31",
   * });
   * ```
   */
  requestTradeDate(c2s: QotRequestTradeDateC2SInput, options?: RequestOptions): Promise<QotRequestTradeDateS2C> {
    return this.ask("Qot_RequestTradeDate", async () => (await import("../gen/qot_request_trade_date.ts")).QotRequestTradeDate, c2s, options);
  }

  /**
   * Adds, changes, deletes or switches a price reminder of a security; what it finds comes as
   * `QotUpdatePriceReminder`. At most 10 reminders of each type per security. OpenD takes 60 of them in 30
   * seconds. Thresholds are cut down to a multiple of the smallest step: turnover 10 (CNY, HKD or USD), volume
   * 1000 shares for A-shares, 10 shares elsewhere and 0.001 contracts for options, best bid and ask quantity
   * 100 shares for A-shares, all others 3 decimals.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { key } = await quote.setPriceReminder({
   *   security: "HK.00700",
   *   op: QotSetPriceReminderSetPriceReminderOp.Add,
   *   type: PriceReminderType.PriceUp,
   *   freq: PriceReminderFreq.Always,
   *   value: 500,
   * });
   * ```
   */
  setPriceReminder(c2s: QotSetPriceReminderC2SInput, options?: RequestOptions): Promise<QotSetPriceReminderS2C> {
    return this.ask("Qot_SetPriceReminder", async () => (await import("../gen/qot_set_price_reminder.ts")).QotSetPriceReminder, c2s, options);
  }

  /**
   * Lists the price reminders set on one security or in a whole market. OpenD takes 10 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { priceReminderList } = await quote.getPriceReminder({ security: "HK.00700" });
   * ```
   */
  getPriceReminder(c2s: QotGetPriceReminderC2SInput = {}, options?: RequestOptions): Promise<QotGetPriceReminderS2C> {
    return this.ask("Qot_GetPriceReminder", async () => (await import("../gen/qot_get_price_reminder.ts")).QotGetPriceReminder, c2s, options);
  }

  /**
   * Lists the groups of the user's watchlist. OpenD takes 10 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { groupList } = await quote.getUserSecurityGroup({ groupType: QotGetUserSecurityGroupGroupType.Custom });
   * ```
   */
  getUserSecurityGroup(c2s: QotGetUserSecurityGroupC2S, options?: RequestOptions): Promise<QotGetUserSecurityGroupS2C> {
    return this.ask("Qot_GetUserSecurityGroup", async () => (await import("../gen/qot_get_user_security_group.ts")).QotGetUserSecurityGroup, c2s, options);
  }

  /**
   * Tells in which trading phase the market of each security is, such as auction, morning session or closed. At
   * most 400 securities; OpenD takes 10 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { marketInfoList } = await quote.getMarketState({ securityList: ["HK.00700"] });
   * ```
   */
  getMarketState(c2s: QotGetMarketStateC2SInput, options?: RequestOptions): Promise<QotGetMarketStateS2C> {
    return this.ask("Qot_GetMarketState", async () => (await import("../gen/qot_get_market_state.ts")).QotGetMarketState, c2s, options);
  }

  /**
   * Lists the expiry dates of the options on one underlying, for use with `QotGetOptionChain`. OpenD takes 60
   * of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dateList } = await quote.getOptionExpirationDate({ owner: "US.AAPL" });
   * ```
   */
  getOptionExpirationDate(c2s: QotGetOptionExpirationDateC2SInput, options?: RequestOptions): Promise<QotGetOptionExpirationDateS2C> {
    return this.ask("Qot_GetOptionExpirationDate", async () => (await import("../gen/qot_get_option_expiration_date.ts")).QotGetOptionExpirationDate, c2s, options);
  }

  /**
   * Prices and option volatility on the trading days around each of a stock's past earnings reports. For stocks
   * of Hong Kong, the USA, Singapore, Japan, Malaysia and China's A-share market. OpenD takes 30 of them in 30
   * seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { detailList } = await quote.getFinancialsEarningsPriceMove({ security: "HK.00700" });
   * ```
   */
  getFinancialsEarningsPriceMove(c2s: QotGetFinancialsEarningsPriceMoveC2SInput, options?: RequestOptions): Promise<QotGetFinancialsEarningsPriceMoveS2C> {
    return this.ask("Qot_GetFinancialsEarningsPriceMove", async () => (await import("../gen/qot_get_financials_earnings_price_move.ts")).QotGetFinancialsEarningsPriceMove, c2s, options);
  }

  /**
   * How a stock's price went around each of its past earnings reports, with the move that options expected and
   * the fall of their volatility afterwards. For stocks of Hong Kong, the USA, Singapore, Japan, Malaysia and
   * China's A-share market. OpenD takes 30 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { detailList } = await quote.getFinancialsEarningsPriceHistory({ security: "HK.00700" });
   * ```
   */
  getFinancialsEarningsPriceHistory(c2s: QotGetFinancialsEarningsPriceHistoryC2SInput, options?: RequestOptions): Promise<QotGetFinancialsEarningsPriceHistoryS2C> {
    return this.ask("Qot_GetFinancialsEarningsPriceHistory", async () => (await import("../gen/qot_get_financials_earnings_price_history.ts")).QotGetFinancialsEarningsPriceHistory, c2s, options);
  }

  /**
   * A company's financial statements: income statement, balance sheet, cash flow statement or key figures. For
   * stocks and funds. Paged by nextKey. OpenD takes 30 of them in 30 seconds. It came with OpenD 10.6.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { structureList } = await quote.getFinancialsStatements({ security: "HK.00700" });
   * ```
   */
  getFinancialsStatements(c2s: QotGetFinancialsStatementsC2SInput, options?: RequestOptions): Promise<QotGetFinancialsStatementsS2C> {
    return this.ask("Qot_GetFinancialsStatements", async () => (await import("../gen/qot_get_financials_statements.ts")).QotGetFinancialsStatements, c2s, options);
  }

  /**
   * What a company's revenue is made of: by product, industry, region and line of business. For stocks and
   * funds. A request without date and financialType gets the latest period and the list of those to choose
   * from. OpenD takes 30 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { breakdownList } = await quote.getFinancialsRevenueBreakdown({ security: "HK.00700" });
   * ```
   */
  getFinancialsRevenueBreakdown(c2s: QotGetFinancialsRevenueBreakdownC2SInput, options?: RequestOptions): Promise<QotGetFinancialsRevenueBreakdownS2C> {
    return this.ask("Qot_GetFinancialsRevenueBreakdown", async () => (await import("../gen/qot_get_financials_revenue_breakdown.ts")).QotGetFinancialsRevenueBreakdown, c2s, options);
  }

  /**
   * What analysts thought of a stock over the last three months: target prices, and how many of them rate it
   * how. For stocks and REITs. OpenD takes 30 of them in 30 seconds. It came with OpenD 10.6.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { highest } = await quote.getResearchAnalystConsensus({ security: "HK.00700" });
   * ```
   */
  getResearchAnalystConsensus(c2s: QotGetResearchAnalystConsensusC2SInput, options?: RequestOptions): Promise<QotGetResearchAnalystConsensusS2C> {
    return this.ask("Qot_GetResearchAnalystConsensus", async () => (await import("../gen/qot_get_research_analyst_consensus.ts")).QotGetResearchAnalystConsensus, c2s, options);
  }

  /**
   * Ratings of a stock by single institutions or analysts: a list of all, or by uid what one of them has said.
   * For US stocks and REITs. Paged by nextKey. OpenD takes 30 of them in 30 seconds. It came with OpenD 10.6.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { instRatingSummaryList } = await quote.getResearchRatingSummary({ security: "HK.00700" });
   * ```
   */
  getResearchRatingSummary(c2s: QotGetResearchRatingSummaryC2SInput, options?: RequestOptions): Promise<QotGetResearchRatingSummaryS2C> {
    return this.ask("Qot_GetResearchRatingSummary", async () => (await import("../gen/qot_get_research_rating_summary.ts")).QotGetResearchRatingSummary, c2s, options);
  }

  /**
   * Morningstar's report on a stock: stars, fair value, moat, risks and what analysts write. For stocks and
   * REITs that Morningstar follows. Texts and labels may come translated. OpenD takes 30 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { analystReportByLine } = await quote.getResearchMorningstarReport({ security: "HK.00700" });
   * ```
   */
  getResearchMorningstarReport(c2s: QotGetResearchMorningstarReportC2SInput, options?: RequestOptions): Promise<QotGetResearchMorningstarReportS2C> {
    return this.ask("Qot_GetResearchMorningstarReport", async () => (await import("../gen/qot_get_research_morningstar_report.ts")).QotGetResearchMorningstarReport, c2s, options);
  }

  /**
   * How dear a stock or index is by its price-earnings, price-book or price-sales ratio: now, in its own past,
   * and beside its market and its industry. For stocks, funds and indices; an index only has trend and
   * marketDistribution. OpenD takes 30 of them in 30 seconds. It came with OpenD 10.6.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { valuationType } = await quote.getValuationDetail({ security: "HK.00700" });
   * ```
   */
  getValuationDetail(c2s: QotGetValuationDetailC2SInput, options?: RequestOptions): Promise<QotGetValuationDetailS2C> {
    return this.ask("Qot_GetValuationDetail", async () => (await import("../gen/qot_get_valuation_detail.ts")).QotGetValuationDetail, c2s, options);
  }

  /**
   * The stocks of a plate, or the constituents of an index, with their price-earnings, price-book or
   * price-sales ratios. Not for single stocks. Paged by nextKey. OpenD takes 30 of them in 30 seconds. It came
   * with OpenD 10.6.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { stockList } = await quote.getValuationPlateStockList({ security: "HK.00700" });
   * ```
   */
  getValuationPlateStockList(c2s: QotGetValuationPlateStockListC2SInput, options?: RequestOptions): Promise<QotGetValuationPlateStockListS2C> {
    return this.ask("Qot_GetValuationPlateStockList", async () => (await import("../gen/qot_get_valuation_plate_stock_list.ts")).QotGetValuationPlateStockList, c2s, options);
  }

  /**
   * Everything a stock or fund has paid out to its holders, or has announced to. Not paged. OpenD takes 30 of
   * them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dividendList } = await quote.getCorporateActionsDividends({ security: "HK.00700" });
   * ```
   */
  getCorporateActionsDividends(c2s: QotGetCorporateActionsDividendsC2SInput, options?: RequestOptions): Promise<QotGetCorporateActionsDividendsS2C> {
    return this.ask("Qot_GetCorporateActionsDividends", async () => (await import("../gen/qot_get_corporate_actions_dividends.ts")).QotGetCorporateActionsDividends, c2s, options);
  }

  /**
   * A company's purchases of its own shares. For stocks and funds of Hong Kong and of China's A-share market;
   * the reply fills one list for the former and another for the latter. Paged by nextKey. OpenD takes 30 of
   * them in 30 seconds.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { hkBuyBackList } = await quote.getCorporateActionsBuybacks({ security: "HK.00700" });
   * ```
   */
  getCorporateActionsBuybacks(c2s: QotGetCorporateActionsBuybacksC2SInput, options?: RequestOptions): Promise<QotGetCorporateActionsBuybacksS2C> {
    return this.ask("Qot_GetCorporateActionsBuybacks", async () => (await import("../gen/qot_get_corporate_actions_buybacks.ts")).QotGetCorporateActionsBuybacks, c2s, options);
  }

  /**
   * Splits and consolidations of a stock's shares. For stocks and funds of Hong Kong, the USA, Japan, Singapore
   * and Malaysia. Paged by nextKey. OpenD takes 30 of them in 30 seconds.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { splitItemList } = await quote.getCorporateActionsStockSplits({ security: "HK.00700" });
   * ```
   */
  getCorporateActionsStockSplits(c2s: QotGetCorporateActionsStockSplitsC2SInput, options?: RequestOptions): Promise<QotGetCorporateActionsStockSplitsS2C> {
    return this.ask("Qot_GetCorporateActionsStockSplits", async () => (await import("../gen/qot_get_corporate_actions_stock_splits.ts")).QotGetCorporateActionsStockSplits, c2s, options);
  }

  /**
   * Who owns a company: its main shareholders, and all shareholders by kind. For stocks and funds of Hong Kong,
   * the USA, Singapore, Japan and Malaysia. A request without periodId gets the latest period and the list of
   * those to choose from. OpenD takes 30 of them in 30 seconds. It came with OpenD 10.6.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { mainHolderInfoList } = await quote.getShareholdersOverview({ security: "HK.00700" });
   * ```
   */
  getShareholdersOverview(c2s: QotGetShareholdersOverviewC2SInput, options?: RequestOptions): Promise<QotGetShareholdersOverviewS2C> {
    return this.ask("Qot_GetShareholdersOverview", async () => (await import("../gen/qot_get_shareholders_overview.ts")).QotGetShareholdersOverview, c2s, options);
  }

  /**
   * Which shareholders of a company have bought or sold its shares lately. For stocks and funds of Hong Kong,
   * the USA, Singapore, Japan and Malaysia. Paged by nextKey. OpenD takes 30 of them in 30 seconds. It came
   * with OpenD 10.6.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { itemList } = await quote.getShareholdersHoldingChanges({ security: "HK.00700" });
   * ```
   */
  getShareholdersHoldingChanges(c2s: QotGetShareholdersHoldingChangesC2SInput, options?: RequestOptions): Promise<QotGetShareholdersHoldingChangesS2C> {
    return this.ask("Qot_GetShareholdersHoldingChanges", async () => (await import("../gen/qot_get_shareholders_holding_changes.ts")).QotGetShareholdersHoldingChanges, c2s, options);
  }

  /**
   * The shareholders of a company, one by one: of a kind, of a past period, or of one holder through time. For
   * stocks and funds of Hong Kong, the USA, Singapore, Japan and Malaysia. Paged by nextKey. OpenD takes 30 of
   * them in 30 seconds. It came with OpenD 10.6.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { itemList } = await quote.getShareholdersHolderDetail({ security: "HK.00700" });
   * ```
   */
  getShareholdersHolderDetail(c2s: QotGetShareholdersHolderDetailC2SInput, options?: RequestOptions): Promise<QotGetShareholdersHolderDetailS2C> {
    return this.ask("Qot_GetShareholdersHolderDetail", async () => (await import("../gen/qot_get_shareholders_holder_detail.ts")).QotGetShareholdersHolderDetail, c2s, options);
  }

  /**
   * How many institutions hold a company's shares and how much of it they hold together, quarter by quarter.
   * For stocks and funds of Hong Kong, the USA, Singapore, Japan and Malaysia. Paged by nextKey. OpenD takes 30
   * of them in 30 seconds. It came with OpenD 10.6.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { itemList } = await quote.getShareholdersInstitutional({ security: "HK.00700" });
   * ```
   */
  getShareholdersInstitutional(c2s: QotGetShareholdersInstitutionalC2SInput, options?: RequestOptions): Promise<QotGetShareholdersInstitutionalS2C> {
    return this.ask("Qot_GetShareholdersInstitutional", async () => (await import("../gen/qot_get_shareholders_institutional.ts")).QotGetShareholdersInstitutional, c2s, options);
  }

  /**
   * What the insiders of a company (executives, directors, large shareholders) hold of it. Only for stocks and
   * funds of the USA and Singapore. Paged by nextKey. OpenD takes 30 of them in 30 seconds. It came with OpenD
   * 10.6.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { itemList } = await quote.getInsiderHolderList({ security: "HK.00700" });
   * ```
   */
  getInsiderHolderList(c2s: QotGetInsiderHolderListC2SInput, options?: RequestOptions): Promise<QotGetInsiderHolderListS2C> {
    return this.ask("Qot_GetInsiderHolderList", async () => (await import("../gen/qot_get_insider_holder_list.ts")).QotGetInsiderHolderList, c2s, options);
  }

  /**
   * What the insiders of a company (executives, directors, large shareholders) have bought and sold of it, or
   * have said they will sell. Only for stocks and funds of the USA and Singapore. Paged by nextKey. OpenD takes
   * 30 of them in 30 seconds. It came with OpenD 10.6.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { itemList } = await quote.getInsiderTradeList({ security: "HK.00700" });
   * ```
   */
  getInsiderTradeList(c2s: QotGetInsiderTradeListC2SInput, options?: RequestOptions): Promise<QotGetInsiderTradeListS2C> {
    return this.ask("Qot_GetInsiderTradeList", async () => (await import("../gen/qot_get_insider_trade_list.ts")).QotGetInsiderTradeList, c2s, options);
  }

  /**
   * The fact sheet of a company as a list of labelled lines: codes, listing, address, contacts, business. For
   * stocks and funds. OpenD takes 30 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { itemList } = await quote.getCompanyProfile({ security: "HK.00700" });
   * ```
   */
  getCompanyProfile(c2s: QotGetCompanyProfileC2SInput, options?: RequestOptions): Promise<QotGetCompanyProfileS2C> {
    return this.ask("Qot_GetCompanyProfile", async () => (await import("../gen/qot_get_company_profile.ts")).QotGetCompanyProfile, c2s, options);
  }

  /**
   * The directors and executives of a company: name, office, age, education and pay. For stocks and funds.
   * OpenD takes 30 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { directorList } = await quote.getCompanyExecutives({ security: "HK.00700" });
   * ```
   */
  getCompanyExecutives(c2s: QotGetCompanyExecutivesC2SInput, options?: RequestOptions): Promise<QotGetCompanyExecutivesS2C> {
    return this.ask("Qot_GetCompanyExecutives", async () => (await import("../gen/qot_get_company_executives.ts")).QotGetCompanyExecutives, c2s, options);
  }

  /**
   * The career of one director or executive of a company, as a short text. Ask QotGetCompanyExecutives for the
   * names first. For stocks and funds. OpenD takes 30 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { briefBackground } = await quote.getCompanyExecutiveBackground({
   *   security: "US.AAPL",
   *   leaderName: "Timothy D. Cook",
   * });
   * ```
   */
  getCompanyExecutiveBackground(c2s: QotGetCompanyExecutiveBackgroundC2SInput, options?: RequestOptions): Promise<QotGetCompanyExecutiveBackgroundS2C> {
    return this.ask("Qot_GetCompanyExecutiveBackground", async () => (await import("../gen/qot_get_company_executive_background.ts")).QotGetCompanyExecutiveBackground, c2s, options);
  }

  /**
   * How many people a company employs, and its revenue and profit per employee, period by period. For stocks
   * and funds. Paged by nextKey. OpenD takes 30 of them in 30 seconds.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { itemList } = await quote.getCompanyOperationalEfficiency({ security: "HK.00700" });
   * ```
   */
  getCompanyOperationalEfficiency(c2s: QotGetCompanyOperationalEfficiencyC2SInput, options?: RequestOptions): Promise<QotGetCompanyOperationalEfficiencyS2C> {
    return this.ask("Qot_GetCompanyOperationalEfficiency", async () => (await import("../gen/qot_get_company_operational_efficiency.ts")).QotGetCompanyOperationalEfficiency, c2s, options);
  }

  /**
   * The ten brokers who bought most of a Hong Kong stock on balance, and the ten who sold most, today or on a
   * past trading day. Only for stocks and funds of Hong Kong. OpenD takes 30 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { brokerList } = await quote.getTopTenBuySellBrokers({ security: "HK.00700" });
   * ```
   */
  getTopTenBuySellBrokers(c2s: QotGetTopTenBuySellBrokersC2SInput, options?: RequestOptions): Promise<QotGetTopTenBuySellBrokersS2C> {
    return this.ask("Qot_GetTopTenBuySellBrokers", async () => (await import("../gen/qot_get_top_ten_buy_sell_brokers.ts")).QotGetTopTenBuySellBrokers, c2s, options);
  }

  /**
   * How much of a stock's trading was short selling, day by day. For stocks and funds of the USA and of Hong
   * Kong; the reply fills one list for the former and another for the latter. Paged by nextKey. OpenD takes 30
   * of them in 30 seconds.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { usItemList } = await quote.getDailyShortVolume({ security: "US.AAPL" });
   * ```
   */
  getDailyShortVolume(c2s: QotGetDailyShortVolumeC2SInput, options?: RequestOptions): Promise<QotGetDailyShortVolumeS2C> {
    return this.ask("Qot_GetDailyShortVolume", async () => (await import("../gen/qot_get_daily_short_volume.ts")).QotGetDailyShortVolume, c2s, options);
  }

  /**
   * How many shares of a stock are sold short and not bought back, through time. For stocks and funds of the
   * USA and of Hong Kong; the reply fills one list for the former and another for the latter. Paged by nextKey.
   * OpenD takes 30 of them in 30 seconds.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { usItemList } = await quote.getShortInterest({ security: "US.AAPL" });
   * ```
   */
  getShortInterest(c2s: QotGetShortInterestC2SInput, options?: RequestOptions): Promise<QotGetShortInterestS2C> {
    return this.ask("Qot_GetShortInterest", async () => (await import("../gen/qot_get_short_interest.ts")).QotGetShortInterest, c2s, options);
  }

  /**
   * An option's implied volatility day by day, beside the historical volatility of its underlying. Only for
   * option contracts, not for their underlyings. Not paged. OpenD takes 30 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { itemList } = await quote.getOptionVolatility({ security: "US.AAPL281215C320000" });
   * ```
   */
  getOptionVolatility(c2s: QotGetOptionVolatilityC2SInput, options?: RequestOptions): Promise<QotGetOptionVolatilityS2C> {
    return this.ask("Qot_GetOptionVolatility", async () => (await import("../gen/qot_get_option_volatility.ts")).QotGetOptionVolatility, c2s, options);
  }

  /**
   * How likely it was, day by day, that an option would be exercised. Only for option contracts, not for their
   * underlyings. Not paged. OpenD takes 30 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { itemList } = await quote.getOptionExerciseProbability({ security: "US.AAPL281215C320000" });
   * ```
   */
  getOptionExerciseProbability(c2s: QotGetOptionExerciseProbabilityC2SInput, options?: RequestOptions): Promise<QotGetOptionExerciseProbabilityS2C> {
    return this.ask("Qot_GetOptionExerciseProbability", async () => (await import("../gen/qot_get_option_exercise_probability.ts")).QotGetOptionExerciseProbability, c2s, options);
  }

  /**
   * Stocks of a market that pass conditions on quotes, financials, technical indicators, patterns, analysts,
   * brokers' holdings and options, with the properties that are asked for. Refused under the Hong Kong BMP
   * quote right. Paged with pageFrom and pageCount until lastPage. OpenD takes 10 of them in 30 seconds.
   * Properties and their values are numbers of OpenD's own, not enums of the schema. Amounts, prices and share
   * counts are given plainly; rates are percent (5 = 5 %) in simple and broker properties, but fractions
   * (0.05 = 5 %) in cumulative and financial ones.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getStockScreen({
   *   filterList: [{ simpleFieldQuery: { simpleField: 1, screenValueList: [1] } }],
   *   pageCount: 50,
   * });
   * ```
   */
  getStockScreen(c2s: QotStockScreenC2SInput = {}, options?: RequestOptions): Promise<QotStockScreenS2C> {
    return this.ask("Qot_StockScreen", async () => (await import("../gen/qot_stock_screen.ts")).QotStockScreen, c2s, options);
  }

  /**
   * Option contracts of whole markets that pass conditions on the contract and on its underlying, with their
   * terms, quotes and Greeks. US and Hong Kong options; of futures options and Japanese options nothing is
   * returned so far. At most 1000 rows at a time: page with pageFrom and pageCount until lastPage. OpenD takes
   * 10 of them in 30 seconds. Most rates and probabilities are fractions (0.2 = 20 %), unlike in the other
   * option commands.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getOptionScreen({
   *   marketCategoryList: [QotOptionScreenMarketCategory.US_Stock],
   *   pageCount: 50,
   * });
   * ```
   */
  getOptionScreen(c2s: QotOptionScreenC2SInput, options?: RequestOptions): Promise<QotOptionScreenS2C> {
    return this.ask("Qot_OptionScreen", async () => (await import("../gen/qot_option_screen.ts")).QotOptionScreen, c2s, options);
  }

  /**
   * Warrants, callable bull/bear contracts (CBBCs) and inline warrants of Hong Kong, Singapore or Malaysia that
   * pass a filter, with their terms and quotes, or only how many they are. Paged with pageFrom and pageCount
   * until lastPage. OpenD takes 60 of them in 30 seconds. It covers more properties than GetWarrant; prices and
   * counts are given plainly, OpenD scales them for its servers.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { warrants } = await quote.getWarrantScreen({ marketType: 1, pageCount: 50 });
   * ```
   */
  getWarrantScreen(c2s: QotWarrantScreenC2SInput = {}, options?: RequestOptions): Promise<QotWarrantScreenS2C> {
    return this.ask("Qot_WarrantScreen", async () => (await import("../gen/qot_warrant_screen.ts")).QotWarrantScreen, c2s, options);
  }

  /**
   * A snapshot of one option's quote, or of several options' taken together as one strategy: prices, Greeks,
   * break-even points, likelihood of profit. OpenD takes 120 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { optionQuoteList } = await quote.getOptionQuote({
   *   multi_legs: [{ security: "US.AAPL281215C320000", side: TrdSide.Buy, qtyRatio: 1 }],
   * });
   * ```
   */
  getOptionQuote(c2s: QotGetOptionQuoteC2SInput, options?: RequestOptions): Promise<QotGetOptionQuoteS2C> {
    return this.ask("Qot_GetOptionQuote", async () => (await import("../gen/qot_get_option_quote.ts")).QotGetOptionQuote, c2s, options);
  }

  /**
   * The combinations of options on an underlying that make up a strategy, such as all its straddles. Their legs
   * can be handed to QotGetOptionQuote and QotGetOptionStrategyAnalysis. OpenD takes 30 of them in 30 seconds.
   * It came with OpenD 10.7.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { strategyList } = await quote.getOptionStrategy({
   *   owner: "US.AAPL",
   *   option_strategy: OptionStrategyType.Straddle,
   * });
   * ```
   */
  getOptionStrategy(c2s: QotGetOptionStrategyC2SInput, options?: RequestOptions): Promise<QotGetOptionStrategyS2C> {
    return this.ask("Qot_GetOptionStrategy", async () => (await import("../gen/qot_get_option_strategy.ts")).QotGetOptionStrategy, c2s, options);
  }

  /**
   * What a combination of options can gain and lose, where it breaks even, and what it is bid and asked for as
   * a whole. Its best bid and ask are the ones to price a combo order with. It does not use up the quota of
   * option subscriptions. OpenD takes 30 of them in 30 seconds. It came with OpenD 10.7.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { breakeven_points } = await quote.getOptionStrategyAnalysis({
   *   multi_legs: [{ security: "US.AAPL281215C320000", side: TrdSide.Buy, qtyRatio: 1 }],
   * });
   * ```
   */
  getOptionStrategyAnalysis(c2s: QotGetOptionStrategyAnalysisC2SInput, options?: RequestOptions): Promise<QotGetOptionStrategyAnalysisS2C> {
    return this.ask("Qot_GetOptionStrategyAnalysis", async () => (await import("../gen/qot_get_option_strategy_analysis.ts")).QotGetOptionStrategyAnalysis, c2s, options);
  }

  /**
   * Which distances between strikes are to be had for a strategy, to ask QotGetOptionStrategy with. Only for
   * vertical spread, strangle, collar, butterfly, condor, iron butterfly, iron condor and diagonal spread.
   * OpenD takes 30 of them in 30 seconds. It came with OpenD 10.7.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { spreadList } = await quote.getOptionStrategySpread({
   *   owner: "US.AAPL",
   *   option_strategy: OptionStrategyType.Straddle,
   * });
   * ```
   */
  getOptionStrategySpread(c2s: QotGetOptionStrategySpreadC2SInput, options?: RequestOptions): Promise<QotGetOptionStrategySpreadS2C> {
    return this.ask("Qot_GetOptionStrategySpread", async () => (await import("../gen/qot_get_option_strategy_spread.ts")).QotGetOptionStrategySpread, c2s, options);
  }

  /**
   * The technical indicators that OpenD has loaded and can calculate with QotRequestIndicatorCalc, the user's
   * own ones among them, with their inputs and outputs. OpenD takes 10 of them in 30 seconds. It came with
   * OpenD 10.8.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { indicatorList } = await quote.getIndicatorList({ searchKey: "MA" });
   * ```
   */
  getIndicatorList(c2s: QotGetIndicatorListC2S = {}, options?: RequestOptions): Promise<QotGetIndicatorListS2C> {
    return this.ask("Qot_GetIndicatorList", async () => (await import("../gen/qot_get_indicator_list.ts")).QotGetIndicatorList, c2s, options);
  }

  /**
   * Starts the calculation of an indicator over bars that the caller provides. The reply only names the
   * calculation; its result comes later as the push QotPushIndicatorCalc, which has to be listened for
   * beforehand. OpenD takes 10 of them in 30 seconds. It came with OpenD 10.8.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { calcId } = await quote.requestIndicatorCalc({
   *   shortName: "MA",
   *   langType: IndicatorLangType.MyLang,
   *   data: { security: "HK.00700", klType: KLType.Day, kLine: [{ time: "2026-01-05", isBlank: false, closePrice: 480 }] },
   * });
   * ```
   */
  requestIndicatorCalc(c2s: QotRequestIndicatorCalcC2SInput, options?: RequestOptions): Promise<QotRequestIndicatorCalcS2C> {
    return this.ask("Qot_RequestIndicatorCalc", async () => (await import("../gen/qot_request_indicator_calc.ts")).QotRequestIndicatorCalc, c2s, options);
  }

  /**
   * Securities by a part of their code or name: stocks, ETFs, plates and more. OpenD takes 10 of them in 30
   * seconds. It came with OpenD 10.8.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { search_quote_list } = await quote.getSearchQuote({ keyword: "Tencent" });
   * ```
   */
  getSearchQuote(c2s: QotGetSearchQuoteC2S, options?: RequestOptions): Promise<QotGetSearchQuoteS2C> {
    return this.ask("Qot_GetSearchQuote", async () => (await import("../gen/qot_get_search_quote.ts")).QotGetSearchQuote, c2s, options);
  }

  /**
   * News, announcements and ratings that a word is found in. OpenD takes 10 of them in 30 seconds. It came with
   * OpenD 10.8.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { search_news_list } = await quote.getSearchNews({ keyword: "Tencent" });
   * ```
   */
  getSearchNews(c2s: QotGetSearchNewsC2S, options?: RequestOptions): Promise<QotGetSearchNewsS2C> {
    return this.ask("Qot_GetSearchNews", async () => (await import("../gen/qot_get_search_news.ts")).QotGetSearchNews, c2s, options);
  }

  /**
   * Volume or open interest of all options of a market, day by day, calls and puts apart. Paged: a stretch of
   * more than a year comes in several pages; nextPageKey of a reply goes into the next request. OpenD takes 60
   * of them in 30 seconds, of which only first pages count.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { statisticList } = await quote.getOptionMarketStatistic({
   *   optionMarket: OptionMarket.US_Security,
   *   dataType: OptionStatisticDataType.Volume,
   *   beginTime: "2026-01-01",
   *   endTime: "2026-01-31",
   * });
   * ```
   */
  getOptionMarketStatistic(c2s: QotGetOptionMarketStatisticC2S, options?: RequestOptions): Promise<QotGetOptionMarketStatisticS2C> {
    return this.ask("Qot_GetOptionMarketStatistic", async () => (await import("../gen/qot_get_option_market_statistic.ts")).QotGetOptionMarketStatistic, c2s, options);
  }

  /**
   * Volume, open interest and put/call ratios of all options of one underlying, day by day, over at most 364
   * days. Paged: nextPageKey of a reply goes into the next request. OpenD takes 60 of them in 30 seconds, of
   * which only first pages count.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { statisticList } = await quote.getOptionUnderlyingHisStatistic({
   *   owner: "US.AAPL",
   *   beginTime: "2026-01-01",
   *   endTime: "2026-01-31",
   * });
   * ```
   */
  getOptionUnderlyingHisStatistic(c2s: QotGetOptionUnderlyingHisStatisticC2SInput, options?: RequestOptions): Promise<QotGetOptionUnderlyingHisStatisticS2C> {
    return this.ask("Qot_GetOptionUnderlyingHisStatistic", async () => (await import("../gen/qot_get_option_underlying_his_statistic.ts")).QotGetOptionUnderlyingHisStatistic, c2s, options);
  }

  /**
   * The latest option figures of up to 500 underlyings at once: volume, open interest, implied volatility, and
   * historical volatility over several stretches. OpenD takes 60 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { underlyingDataList } = await quote.getOptionUnderlyingOverview({ ownerList: ["US.AAPL"] });
   * ```
   */
  getOptionUnderlyingOverview(c2s: QotGetOptionUnderlyingOverviewC2SInput, options?: RequestOptions): Promise<QotGetOptionUnderlyingOverviewS2C> {
    return this.ask("Qot_GetOptionUnderlyingOverview", async () => (await import("../gen/qot_get_option_underlying_overview.ts")).QotGetOptionUnderlyingOverview, c2s, options);
  }

  /**
   * Implied and historical volatility of one underlying of options, day by day, over at most 364 days. Paged:
   * nextPageKey of a reply goes into the next request. OpenD takes 60 of them in 30 seconds, of which only
   * first pages count.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { volatilityList } = await quote.getOptionUnderlyingHisVolatility({
   *   owner: "US.AAPL",
   *   beginTime: "2026-01-01",
   *   endTime: "2026-01-31",
   * });
   * ```
   */
  getOptionUnderlyingHisVolatility(c2s: QotGetOptionUnderlyingHisVolatilityC2SInput, options?: RequestOptions): Promise<QotGetOptionUnderlyingHisVolatilityS2C> {
    return this.ask("Qot_GetOptionUnderlyingHisVolatility", async () => (await import("../gen/qot_get_option_underlying_his_volatility.ts")).QotGetOptionUnderlyingHisVolatility, c2s, options);
  }

  /**
   * Underlyings of options ranked by volume, open interest, put/call ratios, volatility, price change or market
   * capitalization; of the latest trading day or of a past one. Paged: nextPage of a reply goes into page of
   * the next request. OpenD takes 60 of them in 30 seconds, of which only first pages count.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { rankList } = await quote.getOptionUnderlyingRank({
   *   optionMarket: OptionMarket.US_Security,
   *   sortType: UnderlyingRankSortType.Volume,
   * });
   * ```
   */
  getOptionUnderlyingRank(c2s: QotGetOptionUnderlyingRankC2SInput, options?: RequestOptions): Promise<QotGetOptionUnderlyingRankS2C> {
    return this.ask("Qot_GetOptionUnderlyingRank", async () => (await import("../gen/qot_get_option_underlying_rank.ts")).QotGetOptionUnderlyingRank, c2s, options);
  }

  /**
   * Option contracts ranked by volume, turnover, open interest and its change, price change or implied
   * volatility; of the latest trading day or of a past one. Paged: nextPage of a reply goes into page of the
   * next request. OpenD takes 60 of them in 30 seconds, of which only first pages count.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { rankList } = await quote.getOptionRank({
   *   optionMarket: OptionMarket.US_Security,
   *   sortType: OptionRankType.Volume,
   * });
   * ```
   */
  getOptionRank(c2s: QotGetOptionRankC2SInput, options?: RequestOptions): Promise<QotGetOptionRankS2C> {
    return this.ask("Qot_GetOptionRank", async () => (await import("../gen/qot_get_option_rank.ts")).QotGetOptionRank, c2s, options);
  }

  /**
   * Unusual option trades, such as large ones and sweeps, with the state of the contract at that moment;
   * filtered by underlying, contract, trade and Greeks. Newest first unless sorted otherwise. Paged: nextPage
   * of a reply goes into page of the next request. OpenD takes 60 of them in 30 seconds, of which only first
   * pages count. For a push when one happens, set an alert with Qot_SetOptionEventAlert.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { eventList } = await quote.getOptionEvent({ optionMarket: OptionMarket.US_Security, count: 10 });
   * ```
   */
  getOptionEvent(c2s: QotGetOptionEventC2SInput, options?: RequestOptions): Promise<QotGetOptionEventS2C> {
    return this.ask("Qot_GetOptionEvent", async () => (await import("../gen/qot_get_option_event.ts")).QotGetOptionEvent, c2s, options);
  }

  /**
   * The alerts for unusual option trades that were set with Qot_SetOptionEventAlert, newest first. Paged:
   * nextPage of a reply goes into page of the next request. OpenD takes 60 of them in 30 seconds, of which only
   * first pages count.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { alertList } = await quote.getOptionEventAlert({ count: 10 });
   * ```
   */
  getOptionEventAlert(c2s: QotGetOptionEventAlertC2S = {}, options?: RequestOptions): Promise<QotGetOptionEventAlertS2C> {
    return this.ask("Qot_GetOptionEventAlert", async () => (await import("../gen/qot_get_option_event_alert.ts")).QotGetOptionEventAlert, c2s, options);
  }

  /**
   * Adds, changes, pauses or removes alerts for unusual option trades. An alert that is met comes as the push
   * Qot_UpdateOptionEvent; Qot_GetOptionEventAlert lists the alerts with their keys. OpenD takes 60 of them in
   * 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * await quote.setOptionEventAlert({
   *   operType: QotSetOptionEventAlertAlertOpType.Add,
   *   alertList: [{ underlying: "US.AAPL" }],
   * });
   * ```
   */
  setOptionEventAlert(c2s: QotSetOptionEventAlertC2SInput, options?: RequestOptions): Promise<QotSetOptionEventAlertS2C> {
    return this.ask("Qot_SetOptionEventAlert", async () => (await import("../gen/qot_set_option_event_alert.ts")).QotSetOptionEventAlert, c2s, options);
  }

  /**
   * Underlyings with options that expire today (0DTE), with volatility and option figures; chainInfo of an
   * entry leads to its contracts, through Qot_GetOptionZeroDteContract. US only. Paged: nextPage of a reply
   * goes into page of the next request. OpenD takes 60 of them in 30 seconds, of which only first pages count.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { itemList } = await quote.getOptionZeroDteScreener({ optionMarket: OptionMarket.US_Security });
   * ```
   */
  getOptionZeroDteScreener(c2s: QotGetOptionZeroDteScreenerC2SInput, options?: RequestOptions): Promise<QotGetOptionZeroDteScreenerS2C> {
    return this.ask("Qot_GetOptionZeroDteScreener", async () => (await import("../gen/qot_get_option_zero_dte_screener.ts")).QotGetOptionZeroDteScreener, c2s, options);
  }

  /**
   * The contracts of one underlying that expire today (0DTE), with Greeks, break-even point and probability of
   * a profit. Take strikeDateTimestamp and chainInfo from Qot_GetOptionZeroDteScreener; US only. Not paged.
   * OpenD takes 60 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { itemList } = await quote.getOptionZeroDteContract({
   *   owner: "US.AAPL",
   *   strikeDateTimestamp: 1781236800,
   *   chainInfo: { underlying: "US.AAPL", productCode: "AAPL", multiplier: 100 },
   * });
   * ```
   */
  getOptionZeroDteContract(c2s: QotGetOptionZeroDteContractC2SInput, options?: RequestOptions): Promise<QotGetOptionZeroDteContractS2C> {
    return this.ask("Qot_GetOptionZeroDteContract", async () => (await import("../gen/qot_get_option_zero_dte_contract.ts")).QotGetOptionZeroDteContract, c2s, options);
  }

  /**
   * Underlyings of options with an earnings report ahead: volatility, what earlier reports did to it and to the
   * price, and the move expected now. Stock options of the US and HK only. Paged: nextPage of a reply goes into
   * page of the next request. OpenD takes 60 of them in 30 seconds, of which only first pages count.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { itemList } = await quote.getOptionEarningsScreener({ optionMarket: OptionMarket.US_Security });
   * ```
   */
  getOptionEarningsScreener(c2s: QotGetOptionEarningsScreenerC2SInput, options?: RequestOptions): Promise<QotGetOptionEarningsScreenerS2C> {
    return this.ask("Qot_GetOptionEarningsScreener", async () => (await import("../gen/qot_get_option_earnings_screener.ts")).QotGetOptionEarningsScreener, c2s, options);
  }

  /**
   * Contracts that suit sellers of options, for covered calls or cash-secured puts, with what they would earn
   * and how likely they are exercised. Stock options of the US and HK only, and in HK only cash-secured puts.
   * Not paged. OpenD takes 60 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { itemList } = await quote.getOptionSellerScreener({
   *   optionMarket: OptionMarket.US_Security,
   *   sellerType: SellerType.CoveredCall,
   * });
   * ```
   */
  getOptionSellerScreener(c2s: QotGetOptionSellerScreenerC2SInput, options?: RequestOptions): Promise<QotGetOptionSellerScreenerS2C> {
    return this.ask("Qot_GetOptionSellerScreener", async () => (await import("../gen/qot_get_option_seller_screener.ts")).QotGetOptionSellerScreener, c2s, options);
  }

  /**
   * Lists the companies of a market that report or reported results within some days, with forecasts, published
   * figures and the implied volatility of their options.
   * OpenD takes 60 of them in 30 seconds. There are no pages, so the window of days keeps the list short: 7
   * days at most, and a wider one fails in the server (users saw failures above 6).
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { itemList } = await quote.getEarningsCalendar({ market: QotMarket.HK_Security });
   * ```
   */
  getEarningsCalendar(c2s: QotGetEarningsCalendarC2SInput, options?: RequestOptions): Promise<QotGetEarningsCalendarS2C> {
    return this.ask("Qot_GetEarningsCalendar", async () => (await import("../gen/qot_get_earnings_calendar.ts")).QotGetEarningsCalendar, c2s, options);
  }

  /**
   * The macroeconomic indicators of a country by category, with the ids that Qot_GetMacroIndicatorHistory asks
   * for. OpenD takes 60 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { indicatorList } = await quote.getMacroIndicatorList({ region: QotGetMacroIndicatorListMacroRegion.HK });
   * ```
   */
  getMacroIndicatorList(c2s: QotGetMacroIndicatorListC2S, options?: RequestOptions): Promise<QotGetMacroIndicatorListS2C> {
    return this.ask("Qot_GetMacroIndicatorList", async () => (await import("../gen/qot_get_macro_indicator_list.ts")).QotGetMacroIndicatorList, c2s, options);
  }

  /**
   * Published values of a macroeconomic indicator, newest first, with forecast and previous value. Go further
   * back with an earlier time: there is no cursor. OpenD takes 60 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getMacroIndicatorHistory({ indicatorId: 1001n });
   * ```
   */
  getMacroIndicatorHistory(c2s: QotGetMacroIndicatorHistoryC2SInput, options?: RequestOptions): Promise<QotGetMacroIndicatorHistoryS2C> {
    return this.ask("Qot_GetMacroIndicatorHistory", async () => (await import("../gen/qot_get_macro_indicator_history.ts")).QotGetMacroIndicatorHistory, c2s, options);
  }

  /**
   * Returns how likely the market holds each target rate after each of the coming meetings of the US central
   * bank (FOMC).
   * OpenD takes 60 of them in 30 seconds. There is nothing to choose.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { meetingList } = await quote.getFedWatchTargetRate();
   * ```
   */
  getFedWatchTargetRate(c2s: QotGetFedWatchTargetRateC2S = {}, options?: RequestOptions): Promise<QotGetFedWatchTargetRateS2C> {
    return this.ask("Qot_GetFedWatchTargetRate", async () => (await import("../gen/qot_get_fed_watch_target_rate.ts")).QotGetFedWatchTargetRate, c2s, options);
  }

  /**
   * Returns the dot plot of the US central bank: which federal funds rate its members expect for each of the
   * coming years.
   * OpenD takes 60 of them in 30 seconds. There is nothing to choose.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { yearList } = await quote.getFedWatchDotPlot();
   * ```
   */
  getFedWatchDotPlot(c2s: QotGetFedWatchDotPlotC2S = {}, options?: RequestOptions): Promise<QotGetFedWatchDotPlotS2C> {
    return this.ask("Qot_GetFedWatchDotPlot", async () => (await import("../gen/qot_get_fed_watch_dot_plot.ts")).QotGetFedWatchDotPlot, c2s, options);
  }

  /**
   * Ranks the stocks of a market by how far their published results were above what analysts had expected.
   * OpenD takes 60 of them in 30 seconds. There are no pages: the 300 rows of one request are the most there is
   * to get.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getEarningsBeatRank({
   *   market: QotMarket.HK_Security,
   *   beatType: QotGetEarningsBeatRankBeatType.EPS,
   * });
   * ```
   */
  getEarningsBeatRank(c2s: QotGetEarningsBeatRankC2SInput, options?: RequestOptions): Promise<QotGetEarningsBeatRankS2C> {
    return this.ask("Qot_GetEarningsBeatRank", async () => (await import("../gen/qot_get_earnings_beat_rank.ts")).QotGetEarningsBeatRank, c2s, options);
  }

  /**
   * Ranks the stocks of a market by dividends: the highest yields, or the longest run of rising dividends.
   * OpenD takes 60 of them in 30 seconds. There are no pages: the 300 rows of one request are the most there is
   * to get.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getDividendRank({
   *   market: QotMarket.HK_Security,
   *   rankType: QotGetDividendRankDividendRankType.HighYield,
   * });
   * ```
   */
  getDividendRank(c2s: QotGetDividendRankC2SInput, options?: RequestOptions): Promise<QotGetDividendRankS2C> {
    return this.ask("Qot_GetDividendRank", async () => (await import("../gen/qot_get_dividend_rank.ts")).QotGetDividendRank, c2s, options);
  }

  /**
   * Lists the dividends and distributions of one market on one day, with record, ex-dividend and payment dates.
   * OpenD takes 60 of them in 30 seconds; only first pages count. Paged by an offset.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { itemList } = await quote.getDividendCalendar({ market: QotMarket.HK_Security, date: "2026-01-05" });
   * ```
   */
  getDividendCalendar(c2s: QotGetDividendCalendarC2S, options?: RequestOptions): Promise<QotGetDividendCalendarS2C> {
    return this.ask("Qot_GetDividendCalendar", async () => (await import("../gen/qot_get_dividend_calendar.ts")).QotGetDividendCalendar, c2s, options);
  }

  /**
   * Lists the economic data that countries publish within some days, with previous, expected and published
   * values.
   * OpenD takes 60 of them in 30 seconds; only first pages count. Paged with a cursor: hand `nextPage` back.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { itemList } = await quote.getEconomicCalendar({ beginDate: "2026-01-05", endDate: "2026-01-09" });
   * ```
   */
  getEconomicCalendar(c2s: QotGetEconomicCalendarC2SInput, options?: RequestOptions): Promise<QotGetEconomicCalendarS2C> {
    return this.ask("Qot_GetEconomicCalendar", async () => (await import("../gen/qot_get_economic_calendar.ts")).QotGetEconomicCalendar, c2s, options);
  }

  /**
   * US stocks ranked by their price change in the pre-market session. Paged by offset and count. OpenD takes 60
   * of them in 30 seconds, of which only those from offset 0 count. The ranking has been seen to lag the market
   * by 7 seconds in the median and 17 in the slowest twentieth.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getUSPreMarketRank();
   * ```
   */
  getUSPreMarketRank(c2s: QotGetUSPreMarketRankC2SInput = {}, options?: RequestOptions): Promise<QotGetUSPreMarketRankS2C> {
    return this.ask("Qot_GetUSPreMarketRank", async () => (await import("../gen/qot_get_us_pre_market_rank.ts")).QotGetUSPreMarketRank, c2s, options);
  }

  /**
   * US stocks ranked by their price change in the after-hours session. Paged by offset and count. OpenD takes
   * 60 of them in 30 seconds, of which only those from offset 0 count. The ranking has been seen to lag the
   * market by 7 seconds in the median and 17 in the slowest twentieth.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getUSAfterHoursRank();
   * ```
   */
  getUSAfterHoursRank(c2s: QotGetUSAfterHoursRankC2SInput = {}, options?: RequestOptions): Promise<QotGetUSAfterHoursRankS2C> {
    return this.ask("Qot_GetUSAfterHoursRank", async () => (await import("../gen/qot_get_us_after_hours_rank.ts")).QotGetUSAfterHoursRank, c2s, options);
  }

  /**
   * US stocks ranked by their price change in the overnight session. Paged by offset and count. OpenD takes 60
   * of them in 30 seconds, of which only those from offset 0 count. The ranking has been seen to lag the market
   * by 7 seconds in the median and 17 in the slowest twentieth.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getUSOvernightRank();
   * ```
   */
  getUSOvernightRank(c2s: QotGetUSOvernightRankC2SInput = {}, options?: RequestOptions): Promise<QotGetUSOvernightRankS2C> {
    return this.ask("Qot_GetUSOvernightRank", async () => (await import("../gen/qot_get_us_overnight_rank.ts")).QotGetUSOvernightRank, c2s, options);
  }

  /**
   * Stocks of a market ranked by their price change in today's regular session. HK and US only. Paged by offset
   * and count. OpenD takes 60 of them in 30 seconds, of which only those from offset 0 count.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getTopMoversRank({ market: QotMarket.HK_Security });
   * ```
   */
  getTopMoversRank(c2s: QotGetTopMoversRankC2SInput, options?: RequestOptions): Promise<QotGetTopMoversRankS2C> {
    return this.ask("Qot_GetTopMoversRank", async () => (await import("../gen/qot_get_top_movers_rank.ts")).QotGetTopMoversRank, c2s, options);
  }

  /**
   * Ranks the stocks of a market by how much they are traded, searched for and written about: the hot list.
   * OpenD takes 60 of them in 30 seconds; only first pages count. Paged by an offset.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getHotList({ market: QotMarket.HK_Security });
   * ```
   */
  getHotList(c2s: QotGetHotListC2SInput, options?: RequestOptions): Promise<QotGetHotListS2C> {
    return this.ask("Qot_GetHotList", async () => (await import("../gen/qot_get_hot_list.ts")).QotGetHotList, c2s, options);
  }

  /**
   * Stocks ranked by short selling: its volume, the positions open, and the change of both. HK and US only.
   * Paged by offset and count. OpenD takes 60 of them in 30 seconds, of which only those from offset 0 count.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getShortSellingRank({ market: QotMarket.HK_Security });
   * ```
   */
  getShortSellingRank(c2s: QotGetShortSellingRankC2SInput = {}, options?: RequestOptions): Promise<QotGetShortSellingRankS2C> {
    return this.ask("Qot_GetShortSellingRank", async () => (await import("../gen/qot_get_short_selling_rank.ts")).QotGetShortSellingRank, c2s, options);
  }

  /**
   * Stocks of a market ranked by their price change over a period, from five minutes to a year. HK and US only.
   * Paged by offset and count. OpenD takes 60 of them in 30 seconds, of which only those from offset 0 count.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getPeriodChangeRank({ market: QotMarket.HK_Security });
   * ```
   */
  getPeriodChangeRank(c2s: QotGetPeriodChangeRankC2SInput, options?: RequestOptions): Promise<QotGetPeriodChangeRankS2C> {
    return this.ask("Qot_GetPeriodChangeRank", async () => (await import("../gen/qot_get_period_change_rank.ts")).QotGetPeriodChangeRank, c2s, options);
  }

  /**
   * Ranks the state-owned enterprises on the Hong Kong market that trade below book value and pay a high
   * dividend.
   * Taken in are stocks of the plate of revalued state-owned enterprises with a price-book ratio of at most 1,
   * a dividend yield of at least 5 % and a price-earnings ratio not below 0; filters can change these bounds.
   * OpenD takes 60 of them in 30 seconds; only first pages count. Paged by an offset.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getHighDividendSOERank();
   * ```
   */
  getHighDividendSOERank(c2s: QotGetHighDividendSOERankC2SInput = {}, options?: RequestOptions): Promise<QotGetHighDividendSOERankS2C> {
    return this.ask("Qot_GetHighDividendSOERank", async () => (await import("../gen/qot_get_high_dividend_soe_rank.ts")).QotGetHighDividendSOERank, c2s, options);
  }

  /**
   * The institutions that hold stocks of a market, ranked by the value or number of their positions. Paged:
   * nextPage of a reply goes into page of the next request. OpenD takes 60 of them in 30 seconds, of which only
   * first pages count.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getInstitutionList({ market: QotMarket.HK_Security });
   * ```
   */
  getInstitutionList(c2s: QotGetInstitutionListC2S, options?: RequestOptions): Promise<QotGetInstitutionListS2C> {
    return this.ask("Qot_GetInstitutionList", async () => (await import("../gen/qot_get_institution_list.ts")).QotGetInstitutionList, c2s, options);
  }

  /**
   * Who an institution is, and the figures of what it holds in a market. OpenD takes 60 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { institutionName } = await quote.getInstitutionProfile({
   *   market: QotMarket.HK_Security,
   *   institutionId: 1001,
   * });
   * ```
   */
  getInstitutionProfile(c2s: QotGetInstitutionProfileC2S, options?: RequestOptions): Promise<QotGetInstitutionProfileS2C> {
    return this.ask("Qot_GetInstitutionProfile", async () => (await import("../gen/qot_get_institution_profile.ts")).QotGetInstitutionProfile, c2s, options);
  }

  /**
   * How the holdings of an institution are spread over industries. OpenD takes 60 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getInstitutionDistribution({
   *   market: QotMarket.HK_Security,
   *   institutionId: 1001,
   * });
   * ```
   */
  getInstitutionDistribution(c2s: QotGetInstitutionDistributionC2S, options?: RequestOptions): Promise<QotGetInstitutionDistributionS2C> {
    return this.ask("Qot_GetInstitutionDistribution", async () => (await import("../gen/qot_get_institution_distribution.ts")).QotGetInstitutionDistribution, c2s, options);
  }

  /**
   * The positions that an institution opened, closed, raised or cut, one kind a request. Paged: nextPage of a
   * reply goes into page of the next request. OpenD takes 60 of them in 30 seconds, of which only first pages
   * count.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getInstitutionHoldingChange({
   *   market: QotMarket.HK_Security,
   *   institutionId: 1001,
   * });
   * ```
   */
  getInstitutionHoldingChange(c2s: QotGetInstitutionHoldingChangeC2S, options?: RequestOptions): Promise<QotGetInstitutionHoldingChangeS2C> {
    return this.ask("Qot_GetInstitutionHoldingChange", async () => (await import("../gen/qot_get_institution_holding_change.ts")).QotGetInstitutionHoldingChange, c2s, options);
  }

  /**
   * The positions that an institution holds in a market, with the change of each since the period before.
   * Paged: nextPage of a reply goes into page of the next request. OpenD takes 60 of them in 30 seconds, of
   * which only first pages count.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getInstitutionHoldingList({ market: QotMarket.HK_Security, institutionId: 1001 });
   * ```
   */
  getInstitutionHoldingList(c2s: QotGetInstitutionHoldingListC2S, options?: RequestOptions): Promise<QotGetInstitutionHoldingListS2C> {
    return this.ask("Qot_GetInstitutionHoldingList", async () => (await import("../gen/qot_get_institution_holding_list.ts")).QotGetInstitutionHoldingList, c2s, options);
  }

  /**
   * Lists what the ARK ETFs hold, or how their holdings changed over the last days.
   * OpenD takes 60 of them in 30 seconds; only first pages count. Paged with a cursor: hand `nextPage` back as
   * `page`.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getArkFundHolding();
   * ```
   */
  getArkFundHolding(c2s: QotGetArkFundHoldingC2S = {}, options?: RequestOptions): Promise<QotGetArkFundHoldingS2C> {
    return this.ask("Qot_GetArkFundHolding", async () => (await import("../gen/qot_get_ark_fund_holding.ts")).QotGetArkFundHolding, c2s, options);
  }

  /**
   * Tells in short how the ARK ETFs lately traded one stock: a run of trades in one direction, recent trades,
   * or only the last one.
   * OpenD takes 60 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dynamicType } = await quote.getArkStockDynamic({ security: "US.TSLA" });
   * ```
   */
  getArkStockDynamic(c2s: QotGetArkStockDynamicC2SInput, options?: RequestOptions): Promise<QotGetArkStockDynamicS2C> {
    return this.ask("Qot_GetArkStockDynamic", async () => (await import("../gen/qot_get_ark_stock_dynamic.ts")).QotGetArkStockDynamic, c2s, options);
  }

  /**
   * Lists the stocks that the ARK ETFs bought or sold most over the last days, ranked by amount or by shares.
   * OpenD takes 60 of them in 30 seconds; only first pages count. Paged with a cursor: hand `nextPage` back as
   * `page`.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getArkActiveTransaction();
   * ```
   */
  getArkActiveTransaction(c2s: QotGetArkActiveTransactionC2S = {}, options?: RequestOptions): Promise<QotGetArkActiveTransactionS2C> {
    return this.ask("Qot_GetArkActiveTransaction", async () => (await import("../gen/qot_get_ark_active_transaction.ts")).QotGetArkActiveTransaction, c2s, options);
  }

  /**
   * Changes that analysts made to their rating of US stocks: raised, lowered or given for the first time.
   * Paged: nextPage of a reply goes into page of the next request. OpenD takes 60 of them in 30 seconds, of
   * which only first pages count.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getRatingChange({ market: QotMarket.HK_Security });
   * ```
   */
  getRatingChange(c2s: QotGetRatingChangeC2S, options?: RequestOptions): Promise<QotGetRatingChangeS2C> {
    return this.ask("Qot_GetRatingChange", async () => (await import("../gen/qot_get_rating_change.ts")).QotGetRatingChange, c2s, options);
  }

  /**
   * The industry chains of a market, optionally those that match a keyword. Paged: nextPage of a reply goes
   * into page of the next request. OpenD takes 60 of them in 30 seconds, of which only first pages count.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { dataList } = await quote.getIndustrialChainList({ market: QotMarket.HK_Security });
   * ```
   */
  getIndustrialChainList(c2s: QotGetIndustrialChainListC2S, options?: RequestOptions): Promise<QotGetIndustrialChainListS2C> {
    return this.ask("Qot_GetIndustrialChainList", async () => (await import("../gen/qot_get_industrial_chain_list.ts")).QotGetIndustrialChainList, c2s, options);
  }

  /**
   * The structure of one industry chain: its links as a tree, and articles about it. Take chainId from
   * Qot_GetIndustrialChainList. OpenD takes 60 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { nodeList } = await quote.getIndustrialChainDetail({ chainId: 1001n });
   * ```
   */
  getIndustrialChainDetail(c2s: QotGetIndustrialChainDetailC2SInput, options?: RequestOptions): Promise<QotGetIndustrialChainDetailS2C> {
    return this.ask("Qot_GetIndustrialChainDetail", async () => (await import("../gen/qot_get_industrial_chain_detail.ts")).QotGetIndustrialChainDetail, c2s, options);
  }

  /**
   * The industry chains that an industrial plate belongs to. Take plateId from nodeList of
   * Qot_GetIndustrialChainDetail; it is not the code of an ordinary plate. OpenD takes 60 of them in 30
   * seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { relatedChainList } = await quote.getIndustrialChainByPlate({ plateId: 1001n });
   * ```
   */
  getIndustrialChainByPlate(c2s: QotGetIndustrialChainByPlateC2SInput, options?: RequestOptions): Promise<QotGetIndustrialChainByPlateS2C> {
    return this.ask("Qot_GetIndustrialChainByPlate", async () => (await import("../gen/qot_get_industrial_chain_by_plate.ts")).QotGetIndustrialChainByPlate, c2s, options);
  }

  /**
   * What an industrial plate, a link of an industry chain, is about. Take plateId from nodeList of
   * Qot_GetIndustrialChainDetail. OpenD takes 60 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { plateId } = await quote.getIndustrialPlateInfo({ plateId: 1001n });
   * ```
   */
  getIndustrialPlateInfo(c2s: QotGetIndustrialPlateInfoC2SInput, options?: RequestOptions): Promise<QotGetIndustrialPlateInfoS2C> {
    return this.ask("Qot_GetIndustrialPlateInfo", async () => (await import("../gen/qot_get_industrial_plate_info.ts")).QotGetIndustrialPlateInfo, c2s, options);
  }

  /**
   * The stocks of an industrial plate or of a whole industry chain, sorted. Paged: page of a reply goes into
   * page of the next request. OpenD takes 60 of them in 30 seconds, of which only first pages count.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { stockList } = await quote.getIndustrialPlateStock({ plateId: 1001n });
   * ```
   */
  getIndustrialPlateStock(c2s: QotGetIndustrialPlateStockC2SInput = {}, options?: RequestOptions): Promise<QotGetIndustrialPlateStockS2C> {
    return this.ask("Qot_GetIndustrialPlateStock", async () => (await import("../gen/qot_get_industrial_plate_stock.ts")).QotGetIndustrialPlateStock, c2s, options);
  }

  /**
   * Lists the plates (sectors) of a market as a heat map shows them: change, turnover, market value, rising and
   * falling stocks, leader.
   * OpenD takes 60 of them in 30 seconds; only first pages count. Paged with a cursor: hand `nextPage` back as
   * `page`.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { plateDataList } = await quote.getHeatMapData({ market: QotMarket.HK_Security });
   * ```
   */
  getHeatMapData(c2s: QotGetHeatMapDataC2S, options?: RequestOptions): Promise<QotGetHeatMapDataS2C> {
    return this.ask("Qot_GetHeatMapData", async () => (await import("../gen/qot_get_heat_map_data.ts")).QotGetHeatMapData, c2s, options);
  }

  /**
   * How many stocks of a market or plate rose or fell today, counted by range of the price change. OpenD takes
   * 60 of them in 30 seconds.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { rangeList } = await quote.getRiseFallDistribution({ market: QotMarket.HK_Security });
   * ```
   */
  getRiseFallDistribution(c2s: QotGetRiseFallDistributionC2SInput = {}, options?: RequestOptions): Promise<QotGetRiseFallDistributionS2C> {
    return this.ask("Qot_GetRiseFallDistribution", async () => (await import("../gen/qot_get_rise_fall_distribution.ts")).QotGetRiseFallDistribution, c2s, options);
  }

  /**
   * Lists the categories of event contracts, such as sports or politics, with their tags: where the way to a
   * contract begins (category, competition, series, event, contract).
   * No subscription is needed.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { categoryList } = await quote.getEventContractCategory();
   * ```
   */
  getEventContractCategory(c2s: QotGetEventContractCategoryC2S = {}, options?: RequestOptions): Promise<QotGetEventContractCategoryS2C> {
    return this.ask("Qot_GetEventContractCategory", async () => (await import("../gen/qot_get_event_contract_category.ts")).QotGetEventContractCategory, c2s, options);
  }

  /**
   * Lists what event contracts on competitions can be narrowed down by: for each tag, the names of its
   * competitions and the kinds of wagers (scopes) there are.
   * Second step of finding a contract: category, competition, series, event, contract. No subscription is
   * needed.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { tagFilterList } = await quote.filterCompetition({ category: "Sports" });
   * ```
   */
  filterCompetition(c2s: QotFilterCompetitionC2S = {}, options?: RequestOptions): Promise<QotFilterCompetitionS2C> {
    return this.ask("Qot_FilterCompetition", async () => (await import("../gen/qot_filter_competition.ts")).QotFilterCompetition, c2s, options);
  }

  /**
   * Lists the series of event contracts: groups of like events, such as all matches of a league or every
   * release of one figure.
   * No subscription is needed and there are no pages: a category can have hundreds. Next step:
   * QotGetEventContractEventList.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { seriesList } = await quote.getEventContractSeriesList();
   * ```
   */
  getEventContractSeriesList(c2s: QotGetEventContractSeriesListC2S = {}, options?: RequestOptions): Promise<QotGetEventContractSeriesListS2C> {
    return this.ask("Qot_GetEventContractSeriesList", async () => (await import("../gen/qot_get_event_contract_series_list.ts")).QotGetEventContractSeriesList, c2s, options);
  }

  /**
   * Lists the events of one series, such as the single matches of a league; each has contracts of its own.
   * Paged with a cursor: hand `nextPage` back. The series comes from QotGetEventContractSeriesList; the
   * contracts come from QotGetEventContract.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { eventList } = await quote.getEventContractEventList({ series: "EC.KXUFCVICROUND.SERIES" });
   * ```
   */
  getEventContractEventList(c2s: QotGetEventContractEventListC2SInput, options?: RequestOptions): Promise<QotGetEventContractEventListS2C> {
    return this.ask("Qot_GetEventContractEventList", async () => (await import("../gen/qot_get_event_contract_event_list.ts")).QotGetEventContractEventList, c2s, options);
  }

  /**
   * Lists the contracts of one event, each a question to be settled with YES or NO, with their times, state,
   * outcome and tick size; recommended ones are named besides.
   * Paged with a cursor: hand `nextPage` back. No subscription is needed. The event comes from
   * QotGetEventContractEventList; prices come from QotGetEventContractSnapshot.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { contractList } = await quote.getEventContract({ event: "EC.KXUFCVICROUND-26JUL11SAIPIM.EVENT" });
   * ```
   */
  getEventContract(c2s: QotGetEventContractC2SInput, options?: RequestOptions): Promise<QotGetEventContractS2C> {
    return this.ask("Qot_GetEventContract", async () => (await import("../gen/qot_get_event_contract.ts")).QotGetEventContract, c2s, options);
  }

  /**
   * Lists the milestones of event contracts: points in time that matter to competitions, such as one match,
   * with all the events that hang on it.
   * Paged with a cursor: hand `nextPage` back.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { milestoneList } = await quote.getEventContractMilestoneList();
   * ```
   */
  getEventContractMilestoneList(c2s: QotGetEventContractMilestoneListC2SInput = {}, options?: RequestOptions): Promise<QotGetEventContractMilestoneListS2C> {
    return this.ask("Qot_GetEventContractMilestoneList", async () => (await import("../gen/qot_get_event_contract_milestone_list.ts")).QotGetEventContractMilestoneList, c2s, options);
  }

  /**
   * Returns the present state of event contracts: last price, best bid and ask of YES and NO, volume and open
   * interest.
   * Takes many contracts at once and needs no subscription.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { snapshotList } = await quote.getEventContractSnapshot({
   *   securityList: ["EC.KXODIMATCH-26JUL140600INDENG-IND"],
   * });
   * ```
   */
  getEventContractSnapshot(c2s: QotGetEventContractSnapshotC2SInput, options?: RequestOptions): Promise<QotGetEventContractSnapshotS2C> {
    return this.ask("Qot_GetEventContractSnapshot", async () => (await import("../gen/qot_get_event_contract_snapshot.ts")).QotGetEventContractSnapshot, c2s, options);
  }

  /**
   * Returns the order book of one event contract, with bids and asks of both the YES and the NO side.
   * Subscribe to the order book with QotSubEventContract first, or it fails.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { orderBookList } = await quote.getEventContractOrderBook({
   *   security: "EC.KXODIMATCH-26JUL140600INDENG-IND",
   *   num: 10,
   * });
   * ```
   */
  getEventContractOrderBook(c2s: QotGetEventContractOrderBookC2SInput, options?: RequestOptions): Promise<QotGetEventContractOrderBookS2C> {
    return this.ask("Qot_GetEventContractOrderBook", async () => (await import("../gen/qot_get_event_contract_order_book.ts")).QotGetEventContractOrderBook, c2s, options);
  }

  /**
   * Returns the latest K-line bars of one event contract: of the prices traded, on the YES or the NO side, or
   * of the YES order book.
   * Subscribe to the same K-line type with QotSubEventContract first, or it fails. 1000 bars at most; older
   * ones come from QotRequestHistoryEventContractKL.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { klineList } = await quote.getEventContractKline({
   *   security: "EC.KXODIMATCH-26JUL140600INDENG-IND",
   *   klineSource: EC_KlineSource.OrderBookYes,
   *   ktype: KLType.Day,
   *   maxCount: 10,
   * });
   * ```
   */
  getEventContractKline(c2s: QotGetEventContractKlineC2SInput, options?: RequestOptions): Promise<QotGetEventContractKlineS2C> {
    return this.ask("Qot_GetEventContractKline", async () => (await import("../gen/qot_get_event_contract_kline.ts")).QotGetEventContractKline, c2s, options);
  }

  /**
   * Returns the latest trades of one event contract, one by one.
   * Subscribe to the ticker with QotSubEventContract first, or it fails. 1000 trades at most.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { tickerList } = await quote.getEventContractTicker({ security: "EC.KXODIMATCH-26JUL140600INDENG-IND" });
   * ```
   */
  getEventContractTicker(c2s: QotGetEventContractTickerC2SInput, options?: RequestOptions): Promise<QotGetEventContractTickerS2C> {
    return this.ask("Qot_GetEventContractTicker", async () => (await import("../gen/qot_get_event_contract_ticker.ts")).QotGetEventContractTicker, c2s, options);
  }

  /**
   * Lists the events whose contracts can be combined into one bet (a combo), and the MVC security that a quote
   * for a combo is asked with.
   * Paged with a cursor: hand `nextPage` back. Next step: QotGetEventContractComboRfq.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { comboEventList } = await quote.getEventContractComboList();
   * ```
   */
  getEventContractComboList(c2s: QotGetEventContractComboListC2SInput = {}, options?: RequestOptions): Promise<QotGetEventContractComboListS2C> {
    return this.ask("Qot_GetEventContractComboList", async () => (await import("../gen/qot_get_event_contract_combo_list.ts")).QotGetEventContractComboList, c2s, options);
  }

  /**
   * Asks for a quote (RFQ) for a combo of event contracts put together by the user. The id of the quote is
   * needed to order the combo.
   * The legs and the MVC security come from QotGetEventContractComboList; the legs may be of different events.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { comboLegList } = await quote.getEventContractComboRfq({
   *   comboLegList: [{ security: "EC.KXODIMATCH-26JUL140600INDENG-IND", side: TrdSide.Buy, qtyRatio: 1, predSide: PredSide.Yes }],
   *   mvc: "EC.KXMVECROSSCATEGORY",
   * });
   * ```
   */
  getEventContractComboRfq(c2s: QotGetEventContractComboRfqC2SInput, options?: RequestOptions): Promise<QotGetEventContractComboRfqS2C> {
    return this.ask("Qot_GetEventContractComboRfq", async () => (await import("../gen/qot_get_event_contract_combo_rfq.ts")).QotGetEventContractComboRfq, c2s, options);
  }

  /**
   * Subscribes to, or drops, real-time data of event contracts: order book, ticker and K-lines. It does for
   * them what QotSub does for other securities, by the same rules: quota for each contract and kind of data,
   * held for 60 seconds at least.
   * A subscription is the condition for QotGetEventContractOrderBook, QotGetEventContractTicker and
   * QotGetEventContractKline; with push registered too, QotUpdateEventContractOrderBook,
   * QotUpdateEventContractTicker and QotUpdateEventContractKline come in.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * await quote.subEventContract({
   *   securityList: ["EC.KXODIMATCH-26JUL140600INDENG-IND"],
   *   subTypeList: [SubType.Ticker],
   *   isSubOrUnSub: true,
   * });
   * ```
   */
  subEventContract(c2s: QotSubEventContractC2SInput, options?: RequestOptions): Promise<QotSubEventContractS2C> {
    return this.ask("Qot_SubEventContract", async () => (await import("../gen/qot_sub_event_contract.ts")).QotSubEventContract, c2s, options);
  }

  /**
   * Requests K-line bars of an event contract from the past, between two times.
   * Spends quota for historical K-lines. Needs no subscription by the official notes on limits, though the
   * official sample subscribes to the K-line type first. Paged by a key: hand `nextReqKey` back until none
   * comes.
   *
   * Gives one page; {@linkcode pages} turns them.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { klineList } = await quote.requestHistoryEventContractKL({
   *   security: "EC.KXODIMATCH-26JUL140600INDENG-IND",
   *   klType: KLType.Day,
   *   beginTime: "2026-01-01",
   *   endTime: "2026-01-31",
   * });
   * ```
   */
  requestHistoryEventContractKL(c2s: QotRequestHistoryEventContractKLC2SInput, options?: RequestOptions): Promise<QotRequestHistoryEventContractKLS2C> {
    return this.ask("Qot_RequestHistoryEventContractKL", async () => (await import("../gen/qot_request_history_event_contract_kl.ts")).QotRequestHistoryEventContractKL, c2s, options);
  }
}

/**
 * What a trader asks: money, positions, orders and fills. Nothing here changes an order.
 *
 * @module
 */

import type { RequestOptions } from "../connection/connection.ts";
import { OpenDArgumentError } from "../errors.ts";
import type { TrdFlowSummaryC2SInput, TrdFlowSummaryS2C } from "../gen/trd_flow_summary.ts";
import { TrdEnv } from "../gen/trd_common.ts";
import type { TrdGetComboMaxTrdQtysC2SInput, TrdGetComboMaxTrdQtysS2C } from "../gen/trd_get_combo_max_trd_qtys.ts";
import type { TrdGetFundsC2SInput, TrdGetFundsS2C } from "../gen/trd_get_funds.ts";
import type {
  TrdGetHistoryOrderFillListC2SInput,
  TrdGetHistoryOrderFillListS2C,
} from "../gen/trd_get_history_order_fill_list.ts";
import type { TrdGetHistoryOrderListC2SInput, TrdGetHistoryOrderListS2C } from "../gen/trd_get_history_order_list.ts";
import type { TrdGetMarginRatioC2SInput, TrdGetMarginRatioS2C } from "../gen/trd_get_margin_ratio.ts";
import type { TrdGetMaxTrdQtysC2SInput, TrdGetMaxTrdQtysS2C } from "../gen/trd_get_max_trd_qtys.ts";
import type { TrdGetOrderFeeC2SInput, TrdGetOrderFeeS2C } from "../gen/trd_get_order_fee.ts";
import type { TrdGetOrderFillListC2SInput, TrdGetOrderFillListS2C } from "../gen/trd_get_order_fill_list.ts";
import { TrdGetOrderList, type TrdGetOrderListC2SInput, type TrdGetOrderListS2C } from "../gen/trd_get_order_list.ts";
import type { TrdGetPositionListC2SInput, TrdGetPositionListS2C } from "../gen/trd_get_position_list.ts";
import { tradedOf } from "./markets.ts";
import type { TradedInput, WithoutHeader } from "./order_request.ts";
import { TradeAccounts } from "./trade_accounts.ts";

/**
 * A request for what can be traded of a security, with a symbol in place of code and market.
 *
 * @example
 * ```ts
 * import { type MaxTrdQtysInput, OrderType } from "@opend/client";
 *
 * const input: MaxTrdQtysInput = { security: "HK.00700", orderType: OrderType.Normal, price: 300 };
 * const { maxTrdQtys } = await trade.getMaxTrdQtys(input);
 * ```
 */
export type MaxTrdQtysInput = WithoutHeader<Omit<TrdGetMaxTrdQtysC2SInput, "code" | "secMarket">> & TradedInput;

/** The base of `OpenTradeContext`: the requests that only ask. */
export abstract class TradeRequests extends TradeAccounts {
  /**
   * Money, buying power, margin and risk of the account, in its currency or, where it is a universal one, in the `currency` that
   * has to be given. `refreshCache`: fetched from the server, 10 times in 30 seconds at most.
   *
   * Rejects as `request` does.
   *
   * @example
   * ```ts
   * const { funds } = await trade.getFunds({ currency: Currency.HKD });
   * ```
   */
  async getFunds(c2s: WithoutHeader<TrdGetFundsC2SInput> = {}, options?: RequestOptions): Promise<TrdGetFundsS2C> {
    const load = async () => (await import("../gen/trd_get_funds.ts")).TrdGetFunds;
    return await this.ask("TrdGetFunds", load, this.withHeader<TrdGetFundsC2SInput>(c2s), options);
  }

  /**
   * What the account holds: a row for each security. `refreshCache`: fetched from the server, 10 times in 30 seconds at most.
   *
   * Rejects as `request` does.
   *
   * @example
   * ```ts
   * const { positionList } = await trade.getPositionList();
   * ```
   */
  async getPositionList(
    c2s: WithoutHeader<TrdGetPositionListC2SInput> = {},
    options?: RequestOptions,
  ): Promise<TrdGetPositionListS2C> {
    const load = async () => (await import("../gen/trd_get_position_list.ts")).TrdGetPositionList;
    return await this.ask("TrdGetPositionList", load, this.withHeader<TrdGetPositionListC2SInput>(c2s), options);
  }

  /**
   * How much of a security can be bought and sold at a price: shares, or contracts. 10 times in 30 seconds at most.
   *
   * Rejects with `OpenDArgumentError` when the security cannot be understood, and as `request` does.
   *
   * @example
   * ```ts
   * const { maxTrdQtys } = await trade.getMaxTrdQtys({ security: "HK.00700", orderType: OrderType.Normal, price: 300 });
   * ```
   */
  async getMaxTrdQtys(input: MaxTrdQtysInput, options?: RequestOptions): Promise<TrdGetMaxTrdQtysS2C> {
    const { security, code, secMarket, ...fields } = input;
    const traded = security === undefined ? { code: code!, secMarket: secMarket! } : tradedOf(security);
    const c2s = this.withHeader<TrdGetMaxTrdQtysC2SInput>({ ...fields, ...traded }, traded);
    const load = async () => (await import("../gen/trd_get_max_trd_qtys.ts")).TrdGetMaxTrdQtys;
    return await this.ask("TrdGetMaxTrdQtys", load, c2s, options);
  }

  /**
   * What a combo order would do to margin and buying power. 10 times in 30 seconds at most, together with `getMaxTrdQtys`.
   *
   * Rejects as `request` does.
   *
   * @example
   * ```ts
   * const comboLegs = [
   *   { security: "US.AAPL281215C320000", side: TrdSide.Buy, qtyRatio: 1 },
   *   { security: "US.AAPL281215C340000", side: TrdSide.Sell, qtyRatio: 1 },
   * ];
   * const asked = { comboLegs, qty: 1, price: 2.5, orderType: OrderType.Normal };
   * const { maxTrdQtys } = await trade.getComboMaxTrdQtys(asked);
   * ```
   */
  async getComboMaxTrdQtys(
    c2s: WithoutHeader<TrdGetComboMaxTrdQtysC2SInput>,
    options?: RequestOptions,
  ): Promise<TrdGetComboMaxTrdQtysS2C> {
    const leg = c2s.comboLegs?.[0];
    const header = this.headerFor(c2s.header, leg === undefined ? undefined : tradedOf(leg.security));
    const load = async () => (await import("../gen/trd_get_combo_max_trd_qtys.ts")).TrdGetComboMaxTrdQtys;
    return await this.ask("TrdGetComboMaxTrdQtys", load, { ...c2s, header }, options);
  }

  /**
   * The orders of the trading day, ended ones too, in no settled order. `refreshCache`: fetched from the server, 10 times in 30
   * seconds at most; otherwise from OpenD's memory.
   *
   * Rejects as `request` does.
   *
   * @example
   * ```ts
   * const { orderList } = await trade.getOrderList({ refreshCache: true });
   * ```
   */
  async getOrderList(
    c2s: WithoutHeader<TrdGetOrderListC2SInput> = {},
    options?: RequestOptions,
  ): Promise<TrdGetOrderListS2C> {
    return await this.request(TrdGetOrderList, this.withHeader<TrdGetOrderListC2SInput>(c2s), options);
  }

  /**
   * The orders of earlier days, newest first, from `filterConditions.beginTime` to `endTime` in the market's time. 10 times in 30
   * seconds at most; months take long.
   *
   * Rejects as `request` does.
   *
   * @example
   * ```ts
   * const filterConditions = { beginTime: "2026-11-01 00:00:00", endTime: "2026-11-20 23:59:59" };
   * const { orderList } = await trade.getHistoryOrderList({ filterConditions });
   * ```
   */
  async getHistoryOrderList(
    c2s: WithoutHeader<TrdGetHistoryOrderListC2SInput>,
    options?: RequestOptions,
  ): Promise<TrdGetHistoryOrderListS2C> {
    const load = async () => (await import("../gen/trd_get_history_order_list.ts")).TrdGetHistoryOrderList;
    return await this.ask(
      "TrdGetHistoryOrderList",
      load,
      this.withHeader<TrdGetHistoryOrderListC2SInput>(c2s),
      options,
    );
  }

  /**
   * The fills of the trading day; real money only. `refreshCache`: fetched from the server, 10 times in 30 seconds at most.
   *
   * Rejects with `OpenDArgumentError` in paper trading, and as `request` does.
   *
   * @example
   * ```ts
   * const { orderFillList } = await trade.getOrderFillList();
   * ```
   */
  async getOrderFillList(
    c2s: WithoutHeader<TrdGetOrderFillListC2SInput> = {},
    options?: RequestOptions,
  ): Promise<TrdGetOrderFillListS2C> {
    this.#realOnly("getOrderFillList", "list of fills");
    const load = async () => (await import("../gen/trd_get_order_fill_list.ts")).TrdGetOrderFillList;
    return await this.ask("TrdGetOrderFillList", load, this.withHeader<TrdGetOrderFillListC2SInput>(c2s), options);
  }

  /**
   * The fills of earlier days, newest first, from `filterConditions.beginTime` to `endTime` in the market's time; real money only.
   * 10 times in 30 seconds at most.
   *
   * Rejects with `OpenDArgumentError` in paper trading, and as `request` does.
   *
   * @example
   * ```ts
   * const filterConditions = { beginTime: "2026-11-01 00:00:00", endTime: "2026-11-20 23:59:59" };
   * const { orderFillList } = await trade.getHistoryOrderFillList({ filterConditions });
   * ```
   */
  async getHistoryOrderFillList(
    c2s: WithoutHeader<TrdGetHistoryOrderFillListC2SInput>,
    options?: RequestOptions,
  ): Promise<TrdGetHistoryOrderFillListS2C> {
    this.#realOnly("getHistoryOrderFillList", "list of fills");
    const load = async () => (await import("../gen/trd_get_history_order_fill_list.ts")).TrdGetHistoryOrderFillList;
    const request = this.withHeader<TrdGetHistoryOrderFillListC2SInput>(c2s);
    return await this.ask("TrdGetHistoryOrderFillList", load, request, options);
  }

  /**
   * Whether up to 100 stocks can be bought on margin or sold short, and with which margin, in percent; real money only. 10 times
   * in 30 seconds at most.
   *
   * Rejects with `OpenDArgumentError` in paper trading, and as `request` does.
   *
   * @example
   * ```ts
   * const { marginRatioInfoList } = await trade.getMarginRatio({ securityList: ["HK.00700"] });
   * ```
   */
  async getMarginRatio(
    c2s: WithoutHeader<TrdGetMarginRatioC2SInput>,
    options?: RequestOptions,
  ): Promise<TrdGetMarginRatioS2C> {
    this.#realOnly("getMarginRatio", "margin ratios");
    const first = c2s.securityList?.[0];
    const traded = first === undefined ? undefined : tradedOf(first);
    const load = async () => (await import("../gen/trd_get_margin_ratio.ts")).TrdGetMarginRatio;
    const request = this.withHeader<TrdGetMarginRatioC2SInput>(c2s, traded);
    return await this.ask("TrdGetMarginRatio", load, request, options);
  }

  /**
   * What up to 400 orders cost in fees, by their `orderIDEx`; real money only. 10 times in 30 seconds at most.
   *
   * Rejects with `OpenDArgumentError` in paper trading, and as `request` does.
   *
   * @example
   * ```ts
   * const { orderList } = await trade.getOrderList();
   * const orderIdExList = orderList.map(({ orderIDEx }) => orderIDEx);
   * const { orderFeeList } = await trade.getOrderFee({ orderIdExList });
   * ```
   */
  async getOrderFee(
    c2s: WithoutHeader<TrdGetOrderFeeC2SInput>,
    options?: RequestOptions,
  ): Promise<TrdGetOrderFeeS2C> {
    this.#realOnly("getOrderFee", "fees");
    const load = async () => (await import("../gen/trd_get_order_fee.ts")).TrdGetOrderFee;
    return await this.ask("TrdGetOrderFee", load, this.withHeader<TrdGetOrderFeeC2SInput>(c2s), options);
  }

  /**
   * What went into and out of the account's cash on a clearing day, in the order of time; real money only. 20 times in 30 seconds
   * at most.
   *
   * Rejects with `OpenDArgumentError` in paper trading, and as `request` does.
   *
   * @example
   * ```ts
   * const { flowSummaryInfoList } = await trade.getFlowSummary({ clearingDate: "2026-11-20" });
   * ```
   */
  async getFlowSummary(
    c2s: WithoutHeader<TrdFlowSummaryC2SInput>,
    options?: RequestOptions,
  ): Promise<TrdFlowSummaryS2C> {
    this.#realOnly("getFlowSummary", "cash flow");
    const load = async () => (await import("../gen/trd_flow_summary.ts")).TrdFlowSummary;
    return await this.ask("TrdFlowSummary", load, this.withHeader<TrdFlowSummaryC2SInput>(c2s), options);
  }

  /** @throws {OpenDArgumentError} in paper trading. */
  #realOnly(method: string, what: string): void {
    if (this.trdEnv === TrdEnv.Real) return;
    throw new OpenDArgumentError(
      `${method} sent nothing: paper trading has no ${what}. ${INSTEAD[method] ?? ""}`.trim(),
    );
  }
}

/** What paper trading has in place of what it has not. */
const INSTEAD: Readonly<Record<string, string>> = {
  getOrderFillList: "Quantity and price of what was filled are in the orders: see getOrderList",
  getHistoryOrderFillList: "Quantity and price of what was filled are in the orders: see getHistoryOrderList",
};

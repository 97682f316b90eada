/**
 * How often OpenD takes the trade commands: counted by what the schema says of each.
 *
 * @module
 */

import type { RequestLimit } from "../../codec/command.ts";
import { TrdFlowSummary } from "../../gen/trd_flow_summary.ts";
import { TrdGetComboMaxTrdQtys } from "../../gen/trd_get_combo_max_trd_qtys.ts";
import { TrdGetFunds } from "../../gen/trd_get_funds.ts";
import { TrdGetHistoryOrderFillList } from "../../gen/trd_get_history_order_fill_list.ts";
import { TrdGetHistoryOrderList } from "../../gen/trd_get_history_order_list.ts";
import { TrdGetMarginRatio } from "../../gen/trd_get_margin_ratio.ts";
import { TrdGetMaxTrdQtys } from "../../gen/trd_get_max_trd_qtys.ts";
import { TrdGetOrderFee } from "../../gen/trd_get_order_fee.ts";
import { TrdGetOrderFillList } from "../../gen/trd_get_order_fill_list.ts";
import { TrdGetOrderList } from "../../gen/trd_get_order_list.ts";
import { TrdGetPositionList } from "../../gen/trd_get_position_list.ts";
import { TrdModifyOrder } from "../../gen/trd_modify_order.ts";
import { TrdPlaceComboOrder } from "../../gen/trd_place_combo_order.ts";
import { TrdPlaceOrder } from "../../gen/trd_place_order.ts";
import { TrdUnlockTrade } from "../../gen/trd_unlock_trade.ts";
import { Refusal } from "../refusal.ts";

/** The constant names of the trade commands that have a limit. */
export type LimitedName =
  | "TrdFlowSummary"
  | "TrdGetComboMaxTrdQtys"
  | "TrdGetFunds"
  | "TrdGetHistoryOrderFillList"
  | "TrdGetHistoryOrderList"
  | "TrdGetMarginRatio"
  | "TrdGetMaxTrdQtys"
  | "TrdGetOrderFee"
  | "TrdGetOrderFillList"
  | "TrdGetOrderList"
  | "TrdGetPositionList"
  | "TrdModifyOrder"
  | "TrdPlaceComboOrder"
  | "TrdPlaceOrder"
  | "TrdUnlockTrade";

const COMMANDS: Readonly<Record<LimitedName, { readonly limit?: RequestLimit }>> = {
  TrdFlowSummary,
  TrdGetComboMaxTrdQtys,
  TrdGetFunds,
  TrdGetHistoryOrderFillList,
  TrdGetHistoryOrderList,
  TrdGetMarginRatio,
  TrdGetMaxTrdQtys,
  TrdGetOrderFee,
  TrdGetOrderFillList,
  TrdGetOrderList,
  TrdGetPositionList,
  TrdModifyOrder,
  TrdPlaceComboOrder,
  TrdPlaceOrder,
  TrdUnlockTrade,
};

/** What may be turned off. */
export interface RateRules {
  /** Whether requests in a window are counted. */
  readonly tradeWindows: boolean;
  /** Whether orders and changes must keep a gap. */
  readonly tradeGaps: boolean;
}

/** Counts requests in sliding windows, over all connections. A request that is refused for them counts as none. */
export class TradeRates {
  readonly #rules: RateRules;
  readonly #windows = new Map<string, number[]>();

  constructor(rules: RateRules) {
    this.#rules = rules;
  }

  /**
   * Counts a request.
   *
   * @param accID the account, where each has windows of its own
   * @param refresh whether the request asks for fresh data
   * @throws {Refusal} too many, or too soon after the one before
   */
  count(name: LimitedName, now: number, accID?: bigint, refresh?: boolean): void {
    const { limit } = COMMANDS[name];
    if (limit === undefined || (limit.when !== undefined && refresh !== true)) return;
    const { requests, seconds = 30, bucket = name, per, gap = 0 } = limit;
    const key = per === undefined ? bucket : `${bucket} ${accID}`;
    const times = (this.#windows.get(key) ?? []).filter((time) => now - time <= seconds * 1000);
    this.#windows.set(key, times);
    const { tradeWindows, tradeGaps } = this.#rules;
    if (tradeWindows && times.length >= requests) {
      throw new Refusal(
        `${name} is requested too frequently: at most ${requests} times in ${seconds} seconds are allowed`,
      );
    }
    // OpenD's text for this one is not known.
    if (tradeGaps && now - (times.at(-1) ?? Number.NEGATIVE_INFINITY) < gap) {
      throw new Refusal(`${name} is requested too frequently: at least ${gap} ms must lie between two of them`);
    }
    times.push(now);
  }
}

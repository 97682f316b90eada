/**
 * The lists of positions, orders and fills.
 *
 * @module
 */

import { type Order, OrderStatus, type TrdFilterConditions } from "../../gen/trd_common.ts";
import type { AccountBooks } from "../trading/account.ts";
import { matches, periodOf } from "../trading/filters.ts";
import type { ClientFill, ClientOrder } from "../trading/order.ts";
import { isFinal } from "../trading/order_status.ts";
import { PAPER_FILLS } from "../trading/refusals.ts";
import { fillRow, orderRow, positionRow } from "../trading/shapes.ts";
import { dayStart } from "../trading/validity.ts";
import type { Handlers } from "./handler.ts";
import { accountOf, realAccountOf } from "./trade_header.ts";

/** GetPositionList, GetOrderList, GetOrderFillList and their histories. */
export const tradeListHandlers: Handlers = {
  TrdGetPositionList: (c2s, context) => {
    const { header, filterConditions: conditions = NO_CONDITIONS, filterPLRatioMin, filterPLRatioMax } = c2s;
    const account = accountOf(header, context);
    const { core } = context;
    core.trading.rates.count("TrdGetPositionList", core.now(), header.accID, c2s.refreshCache);
    const now = core.trading.now;
    const positionList = [...account.positions.values()]
      .filter((position) => position.shown(now))
      .map((position) => positionRow(account, position, now))
      .filter((row) => matches({ ...row, id: row.positionID }, conditions))
      .filter((row) => filterPLRatioMin === undefined || (row.plRatio ?? 0) > filterPLRatioMin)
      .filter((row) => filterPLRatioMax === undefined || (row.plRatio ?? 0) < filterPLRatioMax);
    return { header, positionList };
  },

  TrdGetOrderList: (c2s, context) => {
    const { header, filterConditions: conditions = NO_CONDITIONS, filterStatusList } = c2s;
    const account = accountOf(header, context);
    const { core } = context;
    core.trading.rates.count("TrdGetOrderList", core.now(), header.accID, c2s.refreshCache);
    const period = periodOf(conditions, header.trdMarket, false);
    const orders = ordersOf(account, conditions, filterStatusList, period)
      .filter((order) => !isFinal(order.status) || order.updatedAt >= today(order));
    // A live paper account was seen to list the newest first; the documents say oldest first.
    return { header, orderList: (account.paper ? orders.reverse() : orders).map((order) => orderRow(order)) };
  },

  TrdGetHistoryOrderList: (c2s, context) => {
    const { header, filterConditions: conditions, filterStatusList } = c2s;
    const account = accountOf(header, context);
    const { core } = context;
    core.trading.rates.count("TrdGetHistoryOrderList", core.now(), header.accID);
    const period = periodOf(conditions, header.trdMarket, true);
    const orders = ordersOf(account, conditions, filterStatusList, period);
    return { header, orderList: orders.reverse().map((order) => orderRow(order)) };
  },

  TrdGetOrderFillList: (c2s, context) => {
    const { header, filterConditions: conditions = NO_CONDITIONS } = c2s;
    const account = realAccountOf(header, context, PAPER_FILLS);
    const { core } = context;
    core.trading.rates.count("TrdGetOrderFillList", core.now(), header.accID, c2s.refreshCache);
    const period = periodOf(conditions, header.trdMarket, false);
    const fills = fillsOf(account, conditions, period)
      .filter(({ time, security }) => time >= dayStart(security.info.market, security.now));
    return { header, orderFillList: fills.map(fillRow) };
  },

  TrdGetHistoryOrderFillList: (c2s, context) => {
    const { header, filterConditions: conditions } = c2s;
    const account = realAccountOf(header, context, PAPER_FILLS);
    const { core } = context;
    core.trading.rates.count("TrdGetHistoryOrderFillList", core.now(), header.accID);
    const period = periodOf(conditions, header.trdMarket, true);
    return { header, orderFillList: fillsOf(account, conditions, period).reverse().map(fillRow) };
  },
};

const NO_CONDITIONS: TrdFilterConditions = { codeList: [], idList: [], orderIDExList: [] };

function today(order: ClientOrder): number {
  const { security } = order.terms;
  return dayStart(security.info.market, security.now);
}

function ordersOf(
  account: AccountBooks,
  conditions: TrdFilterConditions,
  statuses: readonly OrderStatus[],
  [from, to]: readonly [number, number],
): ClientOrder[] {
  return [...account.orders.values()].filter((order) => {
    const row: Pick<Order, "code" | "trdMarket" | "orderIDEx"> & { readonly id: bigint } = {
      code: order.terms.security.info.code,
      trdMarket: order.terms.trdMarket,
      orderIDEx: order.orderIDEx,
      id: order.orderID,
    };
    const { toldStatus } = order;
    const wanted = statuses.length === 0 ? toldStatus !== OrderStatus.Deleted : statuses.includes(toldStatus);
    return wanted && order.createdAt >= from && order.createdAt <= to && matches(row, conditions);
  });
}

function fillsOf(
  account: AccountBooks,
  conditions: TrdFilterConditions,
  [from, to]: readonly [number, number],
): ClientFill[] {
  return account.fills.filter((fill) => {
    const { code } = fill.security.info;
    const { orderIDEx, terms: { trdMarket } } = fill.order;
    return fill.time >= from && fill.time <= to && matches({ code, trdMarket, orderIDEx, id: fill.fillID }, conditions);
  });
}

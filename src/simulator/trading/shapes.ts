/**
 * Accounts' books as OpenD's messages.
 *
 * @module
 */

import { Session } from "../../gen/common.ts";
import {
  type Order,
  type OrderFill,
  OrderFillStatus,
  type Position,
  PositionSide,
  TrdEnv,
  type TrdHeader,
  TrdMarket,
  TrdSide,
} from "../../gen/trd_common.ts";
import type { SecurityInfo } from "../market/securities.ts";
import { formatTime, formatWall, type MarketCode, toWall } from "../market/zones.ts";
import { type AccountBooks, legsOf } from "./account.ts";
import { exact, multiplierOf, tradeOf, worth } from "./contract.ts";
import { currencyOf, hasSessions, secMarketOf, trades, zoneOfOrders } from "./markets.ts";
import { fromUnits, toUnits } from "./money.ts";
import type { ClientFill, ClientOrder } from "./order.ts";
import type { SimPosition } from "./position.ts";

/** The header of a push: environment, account and market, nothing else. */
export function pushHeader(account: AccountBooks, trdMarket: TrdMarket): TrdHeader {
  return { trdEnv: account.paper ? TrdEnv.Simulate : TrdEnv.Real, accID: account.info.accID, trdMarket };
}

/**
 * An order. Times have milliseconds on real accounts only, and there not in the order's first push: a live OpenD was seen
 * to round that one.
 */
export function orderRow(order: ClientOrder, first: boolean = false): Order {
  const { terms, account } = order;
  const { info } = terms.security;
  const fine = !account.paper && !first;
  const created = fine ? order.createdAt : wholeSecond(order.createdAt);
  const updated = fine ? order.updatedAt : wholeSecond(order.updatedAt);
  const us = hasSessions(info);
  return {
    trdSide: terms.trdSide,
    orderType: terms.type,
    orderStatus: order.toldStatus,
    orderID: order.orderID,
    orderIDEx: order.orderIDEx,
    // How OpenD names a combination of stocks is not known; the legs tell.
    code: legsOf(order).map(({ security }) => security.info.code).join("/"),
    name: legsOf(order).map(({ security }) => security.info.name).join(" / "),
    qty: terms.qty,
    price: fromUnits(terms.price ?? 0),
    createTime: timeText(zoneOfOrders(info), created, fine),
    updateTime: timeText(zoneOfOrders(info), updated, fine),
    fillQty: order.filled,
    fillAvgPrice: order.filled === 0 ? 0 : fromUnits(order.filledValue) / order.filled,
    lastErrMsg: order.lastErrMsg === "" ? undefined : order.lastErrMsg,
    secMarket: secMarketOf(info),
    createTimestamp: created / 1000,
    updateTimestamp: updated / 1000,
    remark: terms.remark,
    timeInForce: terms.timeInForce,
    fillOutsideRTH: terms.fillOutsideRTH ?? (us ? false : undefined),
    auxPrice: terms.auxPrice === undefined ? undefined : fromUnits(terms.auxPrice),
    trailType: terms.trailType,
    trailValue: terms.trailValue,
    trailSpread: terms.trailSpread === undefined ? undefined : fromUnits(terms.trailSpread),
    currency: currencyOf(info),
    trdMarket: terms.trdMarket,
    session: us && (terms.session ?? Session.NONE) === Session.NONE ? Session.RTH : terms.session,
    expireTime: terms.expireTime,
    comboLegs: terms.comboLegs ?? [],
  };
}

/** A fill. It has no remark: the order's has. */
export function fillRow(fill: ClientFill): OrderFill {
  const { fillID, order, security, qty, price, time, side, withdrawn, updatedAt } = fill;
  const { info } = security;
  return {
    trdSide: order.terms.legs === undefined ? order.terms.trdSide : side === "bid" ? TrdSide.Buy : TrdSide.Sell,
    fillID,
    fillIDEx: String(fillID),
    orderID: order.orderID,
    orderIDEx: order.orderIDEx,
    code: info.code,
    name: info.name,
    qty,
    price: fromUnits(price),
    createTime: formatTime(zoneOfOrders(info), time),
    secMarket: secMarketOf(info),
    createTimestamp: time / 1000,
    updateTimestamp: updatedAt / 1000,
    status: withdrawn ? OrderFillStatus.Cancelled : OrderFillStatus.OK,
    trdMarket: order.terms.trdMarket,
  };
}

/**
 * A position. Its ratios are fractions, as a live OpenD's: 0.088 is 8.8 %. The diluted cost is what is left to be earned
 * back after what closing parts of it gained.
 */
export function positionRow(account: AccountBooks, position: SimPosition, now: number): Position {
  const { security, positionID, qty, cost, realized, price, value } = position;
  const { info } = security;
  const today = position.today(now);
  const held = Math.abs(qty);
  const side = qty < 0 ? "bid" : "ask";
  const { curPrice, lastClosePrice } = security.quote();
  const { figures, date } = security.phase;
  // Before the regular open of the US the quote is still that of the day before.
  const before = toUnits(figures < date ? curPrice : lastClosePrice);
  const gained = value - cost + realized;
  const todayGained = value - worth(security, today.startQty, before) - today.buyValue + today.sellValue;
  const diluted = cost - realized;
  const none = held === 0;
  const future = tradeOf(info) === "future";
  const each = qty * multiplierOf(info);
  // Of futures OpenD tells the average price they were opened at, no value, and nothing of the day's trades.
  const traded = future ? {} : {
    td_trdVal: fromUnits(today.buyValue + today.sellValue),
    td_buyVal: fromUnits(today.buyValue),
    td_buyQty: today.buyQty,
    td_sellVal: fromUnits(today.sellValue),
    td_sellQty: today.sellQty,
    dilutedCostPrice: none ? undefined : fromUnits(diluted) / each,
  };
  return {
    positionID,
    positionSide: qty < 0 ? PositionSide.Short : PositionSide.Long,
    code: info.code,
    name: info.name,
    qty: held,
    canSellQty: Math.max(0, exact(account.closable(security) - account.heldBack(security, side))),
    price: fromUnits(price),
    costPrice: none ? undefined : fromUnits(future ? cost : diluted) / each,
    val: future ? 0 : fromUnits(value),
    plVal: fromUnits(gained),
    plRatio: none || diluted === 0 ? undefined : gained / Math.abs(diluted),
    secMarket: secMarketOf(info),
    td_plVal: fromUnits(todayGained),
    ...traded,
    unrealizedPL: fromUnits(value - cost),
    realizedPL: fromUnits(realized),
    currency: currencyOf(info),
    trdMarket: marketOf(account, info),
    averageCostPrice: none || account.paper ? undefined : fromUnits(cost) / each,
    averagePlRatio: none || account.paper || cost === 0 ? undefined : (value - cost) / Math.abs(cost),
  };
}

/** The market in the large that an account trades a listing in. */
export function marketOf(account: AccountBooks, info: SecurityInfo): TrdMarket {
  return account.info.markets.find((large) => trades(large, info)) ?? TrdMarket.Unknown;
}

function timeText(market: MarketCode, time: number, fine: boolean): string {
  return fine ? formatTime(market, time) : formatWall(toWall(market, time));
}

function wholeSecond(time: number): number {
  return Math.floor(time / 1000) * 1000;
}

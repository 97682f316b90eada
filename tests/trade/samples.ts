/** Accounts, orders and fills as OpenD tells them, and an order to place. Loads next to nothing. */

import {
  type Order,
  type OrderFill,
  type OrderStatus,
  OrderType,
  type TrdAcc,
  TrdEnv,
  type TrdHeader,
  TrdMarket,
  TrdSide,
} from "../../src/gen/trd_common.ts";
import type { PlaceOrderInput } from "../../src/trade/order_request.ts";

/** An account on paper and one for real money, as the scripted OpenD lists them. */
export const PAPER = 4755794n;
export const REAL = 281756479345015383n;

export function account(fields: Partial<TrdAcc> = {}): TrdAcc {
  return { trdEnv: TrdEnv.Simulate, accID: PAPER, trdMarketAuthList: [TrdMarket.HK], jpAccType: [], ...fields };
}

export const accounts: readonly TrdAcc[] = [
  account(),
  account({ trdEnv: TrdEnv.Real, accID: REAL, trdMarketAuthList: [TrdMarket.HK, TrdMarket.US, TrdMarket.HKCC] }),
];

/** The same for all, so that an order told twice is told the same. */
const createTimestamp = Date.now() / 1000;

/** An order as OpenD tells it; `second` is when it last changed. */
export function order(orderID: bigint, orderStatus: OrderStatus, fields: Partial<Order> = {}, second = 1): Order {
  return {
    trdSide: TrdSide.Buy,
    orderType: OrderType.Normal,
    orderStatus,
    orderID,
    orderIDEx: `x${orderID}`,
    code: "00700",
    name: "TENCENT",
    qty: 100,
    price: 300,
    createTime: "2026-11-20 10:00:00",
    updateTime: `2026-11-20 10:00:${String(second).padStart(2, "0")}.500`,
    createTimestamp,
    updateTimestamp: 1_800_000_000.5 + second,
    secMarket: 1,
    trdMarket: TrdMarket.HK,
    comboLegs: [],
    ...fields,
  };
}

export function fill(fillID: bigint, fields: Partial<OrderFill> = {}): OrderFill {
  return {
    trdSide: TrdSide.Buy,
    fillID,
    fillIDEx: `f${fillID}`,
    orderID: 1n,
    code: "00700",
    name: "TENCENT",
    qty: 100,
    price: 300,
    createTime: "2026-11-20 10:00:01",
    status: 0,
    ...fields,
  };
}

export const paperHeader: TrdHeader = { trdEnv: TrdEnv.Simulate, accID: PAPER, trdMarket: TrdMarket.HK };
export const realHeader: TrdHeader = { trdEnv: TrdEnv.Real, accID: REAL, trdMarket: TrdMarket.HK };

/** An order that passes all checks. */
export const BUY: PlaceOrderInput & { security: string; code?: undefined; secMarket?: undefined } = {
  security: "HK.00700",
  trdSide: TrdSide.Buy,
  orderType: OrderType.Normal,
  qty: 100,
  price: 300,
};

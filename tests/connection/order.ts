/** An order, for tests that need any. */

import { OrderType, TrdEnv, TrdMarket, TrdSecMarket, TrdSide } from "../../src/gen/trd_common.ts";
import type { TrdPlaceOrderC2SInput } from "../../src/gen/trd_place_order.ts";

/** A limit order for 100 shares of a Hong Kong stock. */
export const order: TrdPlaceOrderC2SInput = {
  header: { trdEnv: TrdEnv.Simulate, accID: 2n ** 60n, trdMarket: TrdMarket.HK },
  trdSide: TrdSide.Buy,
  orderType: OrderType.Normal,
  code: "00700",
  qty: 100,
  price: 300,
  secMarket: TrdSecMarket.HK,
};

/**
 * What the types of trading take and refuse. Nothing here runs: the type check reads it, and fails when a line is refused that
 * should be taken, or taken that `@ts-expect-error` says is refused.
 */

import {
  ModifyOrderOp,
  OpenDOrderInDoubtError,
  type OpenTradeContext,
  type Order,
  type OrderOutcome,
  orderOutcome,
  type OrderResult,
  OrderStatus,
  OrderType,
  type PlaceOrderInput,
  type TradeContextOptions,
  type TradeOrder,
  TrdEnv,
  TrdMarket,
  TrdSecMarket,
  TrdSide,
  TrdUpdateOrder,
  TrdUpdateOrderFill,
} from "../../mod.ts";

declare const trade: OpenTradeContext;
declare const error: unknown;
declare const order: TradeOrder;
declare const listed: Order;

// Options: identifiers are exact, environments are said in so many words.
const options: TradeContextOptions = { trdEnv: TrdEnv.Real, accID: 281756479345015383n, market: TrdMarket.US };
// @ts-expect-error: an account is a bigint
const inexact: TradeContextOptions = { accID: 281756479345015383 };
// @ts-expect-error: there is no such environment
const environment: TradeContextOptions = { trdEnv: 2 };
// @ts-expect-error: no such cap
const cap: TradeContextOptions = { guard: { maxValue: 1 } };

// A security is named once.
const base = { trdSide: TrdSide.Buy, orderType: OrderType.Normal, qty: 100, price: 300 };
trade.placeOrder({ ...base, security: "HK.00700" });
trade.placeOrder({ ...base, security: { market: 1, code: "00700" } });
trade.placeOrder({ ...base, code: "00700", secMarket: TrdSecMarket.HK });
// @ts-expect-error: which security?
trade.placeOrder(base);
// @ts-expect-error: a code alone has no market
trade.placeOrder({ ...base, code: "00700" });
// @ts-expect-error: both ways at once
trade.placeOrder({ ...base, security: "HK.00700", code: "00700", secMarket: TrdSecMarket.HK });
// @ts-expect-error: a side is wanted
trade.placeOrder({ security: "HK.00700", orderType: OrderType.Normal, qty: 100, price: 300 });
// @ts-expect-error: a quantity is a number
trade.placeOrder({ ...base, security: "HK.00700", qty: "100" });
// @ts-expect-error: the client fills the packetID in
trade.placeOrder({ ...base, security: "HK.00700", packetID: { connID: 1n, serialNo: 1 } });
// Parts of the header may be given.
trade.placeOrder({ ...base, security: "HK.00700", header: { trdMarket: TrdMarket.HK } });
const input: PlaceOrderInput = { ...base, security: "HK.00700", referencePrice: 301, contractSize: 1 };

// Orders are named by handle, list entry or identity; never by an inexact number.
trade.cancelOrder(order);
trade.cancelOrder(listed);
trade.cancelOrder(1n);
trade.cancelOrder("x1");
trade.cancelOrder({ orderIDEx: "x1" });
// @ts-expect-error: an orderID is a bigint
trade.cancelOrder(1);
trade.modifyOrder(order, { price: 301 });
trade.modifyOrder(order, { modifyOrderOp: ModifyOrderOp.Disable });
// @ts-expect-error: the side cannot be changed
trade.modifyOrder(order, { trdSide: TrdSide.Sell });

// What is resolved with follows from what is asked for.
const confirmed: Promise<OrderResult> = trade.cancelOrder(order, { confirm: true });
// @ts-expect-error: without confirm there may be no result
const unconfirmed: Promise<OrderResult> = trade.cancelOrder(order);
const own: Promise<OrderResult> = order.cancel({ confirm: true });
// @ts-expect-error: reports only one by one
const reports: Promise<readonly unknown[]> = trade.cancelAllOrders();
const each: Promise<readonly { readonly order: Order }[]> = trade.cancelAllOrders({ oneByOne: true });

// Four outcomes, all of them handled.
function handle(outcome: OrderOutcome): number {
  switch (outcome) {
    case "notSent":
      return 1;
    case "refusedByOpenD":
      return 2;
    case "refusedByExchange":
      return 3;
    case "unknown":
      return 4;
  }
}
handle(orderOutcome(error));
// @ts-expect-error: there is no such outcome
handle("cancelled");
if (error instanceof OpenDOrderInDoubtError) error.reconcile({ within: 1000 }).then(({ order }) => order?.final());

// Pushes are typed by their commands.
trade.on(TrdUpdateOrder, ({ order: { orderID, orderStatus } }) => {
  const id: bigint = orderID;
  return void [id, orderStatus === OrderStatus.Filled_All];
});
trade.on(TrdUpdateOrderFill, ({ orderFill }) => void orderFill.fillID);
// @ts-expect-error: a fill push has no order
trade.on(TrdUpdateOrderFill, ({ order }) => void order);

// Only paper trading's account is assumed; nothing is there before it is chosen.
// @ts-expect-error: there may be none
const account: bigint = trade.account.accID;

export { account, cap, confirmed, each, environment, inexact, input, options, own, reports, unconfirmed };

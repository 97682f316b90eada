/**
 * The commands that place and change orders.
 *
 * @module
 */

import { ModifyOrderOp, OrderStatus, TrdMarket } from "../../gen/trd_common.ts";
import type { TrdModifyOrderC2S, TrdModifyOrderS2C } from "../../gen/trd_modify_order.ts";
import { Refusal } from "../refusal.ts";
import type { AccountBooks } from "../trading/account.ts";
import { checkCap } from "../trading/caps.ts";
import { admit } from "../trading/admission.ts";
import type { ClientOrder } from "../trading/order.ts";
import { isFinal, statusName } from "../trading/order_status.ts";
import { badField, badOperation, badState, PAPER_CANCEL_ALL, unknownOrder } from "../trading/refusals.ts";
import { checkChange } from "../trading/rights.ts";
import { changeOf, checkOperation } from "../trading/terms.ts";
import type { Handlers, RequestContext } from "./handler.ts";
import { tradedSecurity, tradingAccountOf } from "./trade_header.ts";

const OPERATIONS = {
  [ModifyOrderOp.Normal]: "Normal",
  [ModifyOrderOp.Cancel]: "Cancel",
  [ModifyOrderOp.Disable]: "Disable",
  [ModifyOrderOp.Enable]: "Enable",
  [ModifyOrderOp.Delete]: "Delete",
} as const;

const { WaitingSubmit, Submitting, Submitted, Filled_Part, Cancelled_All, Failed, Disabled } = OrderStatus;

/** From which states an operation is possible. */
const POSSIBLE: Readonly<Record<(typeof OPERATIONS)[keyof typeof OPERATIONS], readonly OrderStatus[]>> = {
  Normal: [WaitingSubmit, Submitting, Submitted, Filled_Part],
  Cancel: [WaitingSubmit, Submitting, Submitted, Filled_Part, Disabled],
  Disable: [WaitingSubmit, Submitted],
  Enable: [Disabled],
  Delete: [Disabled, Cancelled_All, Failed],
};

/** PlaceOrder and ModifyOrder. */
export const tradeOrderHandlers: Handlers = {
  TrdPlaceOrder: (c2s, context) => {
    const { core, session } = context;
    const { trading } = core;
    const { header, packetID } = c2s;
    trading.takePacket(session, packetID);
    const account = tradingAccountOf(header, context);
    trading.rates.count("TrdPlaceOrder", core.now(), header.accID);
    const order = admit(trading, account, tradedSecurity(c2s, context), c2s);
    place(context, order);
    return { header, orderID: order.orderID, orderIDEx: order.orderIDEx };
  },

  TrdModifyOrder: (c2s, context) => {
    const { core, session } = context;
    const { trading } = core;
    const { header, packetID, forAll = false } = c2s;
    trading.takePacket(session, packetID);
    const account = tradingAccountOf(header, context);
    trading.rates.count("TrdModifyOrder", core.now(), header.accID);
    const operation = (OPERATIONS as Partial<Record<ModifyOrderOp, keyof typeof POSSIBLE>>)[c2s.modifyOrderOp];
    if (operation === undefined) throw badField("modifyOrderOp", "Normal, Cancel, Disable, Enable or Delete");
    if (forAll) return cancelAll(c2s, context, account);
    const order = find(account, c2s);
    checkOperation(operation, order);
    if (!POSSIBLE[operation].includes(order.status)) throw badState(statusName(order.status), operation);
    afterReply(context, account, prepare(operation, c2s, order, context));
    return { header, orderID: order.orderID, orderIDEx: order.orderIDEx };
  },
};

/** Tells of a new order before the reply to it or after it, as is set, and sends it on. */
export function place(context: RequestContext, order: ClientOrder): void {
  const { account } = order;
  const { trading } = context.core;
  const { desk } = trading;
  const first = trading.settings(account).firstPush === "before";
  trading.reply(account, context, () => first && desk.announce(order), () => {
    if (!first) desk.announce(order);
    desk.forward(order);
  });
}

/** Does something once the reply is out. */
function afterReply(context: RequestContext, account: AccountBooks, task: () => void): void {
  context.core.trading.reply(account, context, () => undefined, task);
}

function find(account: AccountBooks, { orderID, orderIDEx = "" }: TrdModifyOrderC2S): ClientOrder {
  const order = orderID !== 0n || orderIDEx === "" ? account.orders.get(orderID) : account.ordersByEx.get(orderIDEx);
  if (order === undefined) throw unknownOrder(orderID !== 0n ? orderID : orderIDEx);
  return order;
}

function prepare(
  operation: keyof typeof POSSIBLE,
  c2s: TrdModifyOrderC2S,
  order: ClientOrder,
  { core: { trading } }: RequestContext,
): () => void {
  const { desk } = trading;
  switch (operation) {
    case "Normal": {
      if (order.terms.legs !== undefined) {
        throw badOperation(operation, "combo orders take Cancel only in the simulator");
      }
      const change = changeOf(c2s, order);
      const { account, terms: { security, qty, price } } = order;
      checkCap(trading.capsOf(account), account, security, change.qty ?? qty, change.price ?? price);
      checkChange(order, change);
      return () => desk.change(order, change);
    }
    case "Cancel":
      return () => desk.cancel(order);
    case "Disable":
      return () => desk.disable(order);
    case "Enable":
      checkChange(order);
      return () => desk.enable(order);
    case "Delete":
      return () => desk.remove(order);
  }
}

/** Cancels every order of an account, or of one of its markets: those of Connect only one by one. */
function cancelAll(c2s: TrdModifyOrderC2S, context: RequestContext, account: AccountBooks): TrdModifyOrderS2C {
  const { header, trdMarket = TrdMarket.Unknown, modifyOrderOp } = c2s;
  if (account.paper) throw new Refusal(PAPER_CANCEL_ALL);
  if (modifyOrderOp !== ModifyOrderOp.Cancel) throw badField("forAll", "all orders can be cancelled, nothing else");
  if (trdMarket === TrdMarket.HKCC) throw badOperation("Cancel", "A-shares through Connect are cancelled one by one");
  const orders = [...account.orders.values()].filter(({ status, terms }) =>
    !isFinal(status) && terms.trdMarket !== TrdMarket.HKCC &&
    (trdMarket === TrdMarket.Unknown || terms.trdMarket === trdMarket)
  );
  afterReply(context, account, () => {
    for (const order of orders) context.core.trading.desk.cancel(order);
  });
  return { header, orderID: c2s.orderID };
}

/**
 * What is asked of an order, as a user writes it.
 *
 * @module
 */

import type { SecurityInput } from "../gen/qot_common.ts";
import type { TrdHeaderInput, TrdSecMarket } from "../gen/trd_common.ts";
import type { TrdModifyOrderC2SInput } from "../gen/trd_modify_order.ts";
import type { TrdPlaceComboOrderC2SInput } from "../gen/trd_place_combo_order.ts";
import type { TrdPlaceOrderC2SInput } from "../gen/trd_place_order.ts";

/**
 * A request whose header the context fills in: what is given of it stands, the rest is added. Taken by {@linkcode
 * OpenTradeContext.getMaxTrdQtys} and others.
 */
export type WithoutHeader<C2S> = Omit<C2S, "header"> & {
  /** The account and market; each part that is left out is that of the context. @default the context's account */
  header?: Partial<TrdHeaderInput> | undefined;
};

/**
 * A security by its symbol, or by bare code and market.
 *
 * @example
 * ```ts
 * import { type TradedInput } from "@opend/client";
 *
 * const bySymbol: TradedInput = { security: "HK.00700" };
 * const { maxTrdQtys } = await trade.getMaxTrdQtys({ ...bySymbol, orderType: OrderType.Normal, price: 300 });
 * ```
 */
export type TradedInput =
  | {
    /** Such as `"HK.00700"`. */
    security: SecurityInput;
    code?: undefined;
    secMarket?: undefined;
  }
  | {
    security?: undefined;
    /** Bare code, such as `"00700"`. */
    code: string;
    /** Where it is listed. */
    secMarket: TrdSecMarket;
  };

/** What the guard reckons with; it is not sent. A part of {@linkcode PlaceOrderInput}. */
export interface Valuation {
  /**
   * What one share or contract may cost, in the currency of the price: needed for orders without a limit, triggered ones too,
   * where the guard has a cap on value. The highest of this and the order's own prices counts.
   */
  referencePrice?: number | undefined;
  /**
   * Shares, or units of the price, in one contract: needed for options, futures and combinations where the guard has a cap on
   * value. @default 1 for stocks
   */
  contractSize?: number | undefined;
}

/**
 * An order to be placed: the fields of OpenD's `Trd_PlaceOrder`, with a symbol in place of code and market. What must
 * be given
 * depends on `orderType`.
 *
 * @example
 * ```ts
 * import { OrderType, type PlaceOrderInput, TrdSide } from "@opend/client";
 *
 * const input: PlaceOrderInput = {
 *   security: "HK.00700",
 *   trdSide: TrdSide.Buy,
 *   orderType: OrderType.Normal,
 *   qty: 100,
 *   price: 300,
 * };
 * await trade.placeOrder(input);
 * ```
 */
export type PlaceOrderInput =
  & WithoutHeader<Omit<TrdPlaceOrderC2SInput, "code" | "secMarket">>
  & TradedInput
  & Valuation;

/**
 * A combo order to be placed: the fields of OpenD's `Trd_PlaceComboOrder`.
 *
 * @example
 * ```ts
 * import { OrderType, type PlaceComboOrderInput, TrdSide } from "@opend/client";
 *
 * const input: PlaceComboOrderInput = {
 *   comboLegs: [
 *     { security: "US.AAPL281215C320000", side: TrdSide.Buy, qtyRatio: 1 },
 *     { security: "US.AAPL281215C340000", side: TrdSide.Sell, qtyRatio: 1 },
 *   ],
 *   qty: 1,
 *   price: 2.5,
 *   orderType: OrderType.Normal,
 * };
 * await trade.placeComboOrder(input);
 * ```
 */
export type PlaceComboOrderInput = WithoutHeader<TrdPlaceComboOrderC2SInput> & Valuation;

/** What is to be changed of an order; what is left out stays as it is. Taken by {@linkcode TradeOrder.modify}. */
export interface OrderChanges extends
  Pick<
    TrdModifyOrderC2SInput,
    | "price"
    | "adjustPrice"
    | "adjustSideAndLimit"
    | "auxPrice"
    | "trailType"
    | "trailValue"
    | "trailSpread"
  >,
  Valuation {
  /** New quantity in all, with what is filled already; not the rest. */
  qty?: number | undefined;
}

/** An order's name: OpenD's for it, or the broker's. One will do. An {@linkcode OrderTarget} may be one. */
export interface OrderName {
  /** Identity inside OpenD, 64 bits. */
  readonly orderID?: bigint | undefined;
  /** Identity at the broker. */
  readonly orderIDEx?: string | undefined;
}

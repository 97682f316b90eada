/**
 * What an account's handle gives and takes.
 *
 * @module
 */

import type { TimeInForce } from "../../gen/trd_common.ts";

/** What an account holds of one security. Found in a {@linkcode SimulatedAccount}. */
export interface SimulatedPosition {
  /** Such as `"HK.00700"`. */
  readonly symbol: string;
  /** Shares; negative: sold short. */
  readonly quantity: number;
  /** What a share cost on average; 0 when nothing is held. */
  readonly averageCost: number;
  /** The newest price. */
  readonly price: number;
  /** Quantity times price; negative when short. */
  readonly value: number;
  /** Gained since it was opened, by what is held. */
  readonly unrealized: number;
  /** Gained since it was opened, by what was closed. */
  readonly realized: number;
}

/** An order that no client of the simulator placed, as by the phone app. {@linkcode SimulatedAccount.place} takes it. */
export interface SimulatedOrder {
  /** Such as `"HK.00700"`. */
  readonly symbol: string;
  /** Whether it buys or sells. */
  readonly side: "buy" | "sell";
  /** Shares or contracts. */
  readonly quantity: number;
  /** The limit, in the security's currency. @default none: a market order */
  readonly price?: number;
  /** @default 0 (DAY) */
  readonly timeInForce?: TimeInForce;
  /** @default none */
  readonly remark?: string;
}

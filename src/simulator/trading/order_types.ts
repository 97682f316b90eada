/**
 * Kinds of orders: what each needs, and where each may be placed.
 *
 * @module
 */

import { OrderType } from "../../gen/trd_common.ts";
import type { MarketCode } from "../market/zones.ts";

const {
  Normal,
  Market,
  AbsoluteLimit,
  Auction,
  AuctionLimit,
  SpecialLimit,
  SpecialLimit_All,
  Stop,
  StopLimit,
  MarketifTouched,
  LimitifTouched,
  TrailingStop,
  TrailingStopLimit,
} = OrderType;

/** What waits for a price before it goes to the exchange. */
export type Trigger = "stop" | "touch" | "trail";

/** A kind of order. */
export interface OrderKind {
  /** Whether it needs `price`. */
  readonly limit: boolean;
  /** Whether it trades at whatever price there is. */
  readonly market: boolean;
  readonly trigger?: Trigger;
  /** Whether only Hong Kong has it. */
  readonly hongKong?: boolean;
}

const LIMIT: OrderKind = { limit: true, market: false };
const MARKET: OrderKind = { limit: false, market: true };

const KINDS: Readonly<Partial<Record<OrderType, OrderKind>>> = {
  [Normal]: LIMIT,
  [Market]: MARKET,
  [AbsoluteLimit]: { ...LIMIT, hongKong: true },
  // The simulated market has no auctions yet: these two trade as market and limit orders do.
  [Auction]: { ...MARKET, hongKong: true },
  [AuctionLimit]: { ...LIMIT, hongKong: true },
  [SpecialLimit]: { ...LIMIT, hongKong: true },
  [SpecialLimit_All]: { ...LIMIT, hongKong: true },
  [Stop]: { ...MARKET, trigger: "stop" },
  [StopLimit]: { ...LIMIT, trigger: "stop" },
  [MarketifTouched]: { ...MARKET, trigger: "touch" },
  [LimitifTouched]: { ...LIMIT, trigger: "touch" },
  [TrailingStop]: { ...MARKET, trigger: "trail" },
  // Its limit comes with the trigger.
  [TrailingStopLimit]: { limit: false, market: false, trigger: "trail" },
};

/** What kind an order type is; `undefined` for those that cannot be placed. */
export function kindOf(type: OrderType): OrderKind | undefined {
  return KINDS[type];
}

/** Whether a real account may place the type in a market. A-shares through Connect take no market orders of any kind. */
export function isTaken({ hongKong, market }: OrderKind, code: MarketCode): boolean {
  if (hongKong === true) return code === "HK";
  return !market || code === "HK" || code === "US";
}

/** Whether a paper account takes the type. */
export function isPaperType(type: OrderType): boolean {
  return type === Normal || type === Market;
}

/** The type's name, such as `"StopLimit"`. */
export function typeName(type: OrderType): string {
  return Object.entries(OrderType).find(([, value]) => value === type)?.[0] ?? String(type);
}

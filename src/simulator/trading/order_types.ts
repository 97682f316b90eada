/**
 * Kinds of orders: what each needs, and where each may be placed.
 *
 * @module
 */

import { OrderType } from "../../gen/trd_common.ts";
import type { SecurityInfo } from "../market/securities.ts";
import { tradeOf } from "./contract.ts";

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
  // Where the market has no auctions they trade as market and limit orders do: see gate.ts.
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

/**
 * Whether a real account may place the type for a security. A-shares through Connect and Hong Kong's options take no market
 * orders of any kind, Hong Kong's futures only one at auction, and crypto limit and market orders alone.
 */
export function isTaken(type: OrderType, info: SecurityInfo): boolean {
  const { hongKong = false, market, trigger } = kindOf(type) ?? LIMIT;
  const inHongKong = info.market === "HK";
  switch (tradeOf(info)) {
    case "crypto":
      return !hongKong && trigger === undefined;
    case "option":
      return !hongKong && !(market && inHongKong);
    case "future":
      return !hongKong || (inHongKong && type === Auction);
    default:
      return hongKong ? inHongKong : !market || inHongKong || info.market === "US";
  }
}

/** Whether a paper account takes the type. */
export function isPaperType(type: OrderType): boolean {
  return type === Normal || type === Market;
}

/** The type's name, such as `"StopLimit"`. */
export function typeName(type: OrderType): string {
  return Object.entries(OrderType).find(([, value]) => value === type)?.[0] ?? String(type);
}

/**
 * The market of the simulator: pure computation, no sockets, no clock of its own.
 *
 * @module
 */

export { BarKind, labelOf, minutesOf } from "./bars.ts";
export { type BrokerInfo, HK_BROKERS } from "./brokers.ts";
export { type Clock, FasterClock, SteppedClock } from "./clock.ts";
export { Market, type MarketListener, type MarketOptions } from "./market.ts";
export type { Fill, Side, Submitted } from "./order_book.ts";
export { Random } from "./prng.ts";
export { defaultSecurities, type SecurityInfo, type SecurityKind } from "./securities.ts";
export { SimSecurity } from "./security.ts";
export type { Hours } from "./sessions/hours.ts";
export { CN_TICKS, HK_EQUITY_TICKS, HK_ETP_TICKS, type TickTable, UNITS, US_TICKS } from "./tick_size.ts";
export {
  type Bar,
  type BasicQuote,
  type BookLevel,
  type BookView,
  type BrokerEntry,
  type BrokerQueue,
  type RtPoint,
  type SecurityChange,
  type Snapshot,
  type Tick,
  TickDirection,
} from "./views.ts";
export { formatDate, formatTime, formatWall, fromWall, type MarketCode, toWall, zoneOffset } from "./zones.ts";

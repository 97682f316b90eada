/**
 * A client of OpenD, the gateway of the brokers Futu and moomoo, for Deno, Bun, Node, Cloudflare Workers and the browser.
 *
 * ```ts
 * import { OpenQuoteContext, QotUpdateOrderBook, SubType } from "@opend/client";
 *
 * await using quote = await OpenQuoteContext.connect();
 * quote.on(QotUpdateOrderBook, (book) => {
 *   // bids descending, asks ascending
 * });
 * await quote.subscribe(["HK.00700", "US.AAPL"], [SubType.OrderBook]);
 * ```
 *
 * Every command of OpenD is in `@opend/client/commands`; the pushes and enums that quotes are made of are here too.
 *
 * @module
 */

export { formatSymbol } from "./src/codec/symbol.ts";
export { setDefaults } from "./src/connection/defaults.ts";
export { recordWire } from "./src/connection/recording/record_wire.ts";
export {
  OpenDArgumentError,
  OpenDClosedError,
  OpenDConnectError,
  OpenDConnectionLostError,
  OpenDError,
  OpenDHandshakeError,
  OpenDKeyError,
  OpenDLimitError,
  OpenDOrderOutcomeUnknownError,
  OpenDProtocolError,
  OpenDResponseError,
  OpenDTimeoutError,
} from "./src/errors.ts";
export { PacketEncAlgo, ProtoFmt, RetType, Session } from "./src/gen/common.ts";
export { Notify } from "./src/gen/notify.ts";
export {
  KLType,
  OrderBookType,
  PushDataType,
  QotMarket,
  QotMarketState,
  RehabType,
  SecurityType,
  SubType,
  TickerDirection,
  TickerType,
} from "./src/gen/qot_common.ts";
export { QotUpdateBasicQot } from "./src/gen/qot_update_basic_qot.ts";
export { QotUpdateBroker } from "./src/gen/qot_update_broker.ts";
export { QotUpdateKL } from "./src/gen/qot_update_kl.ts";
export { QotUpdateOrderBook } from "./src/gen/qot_update_order_book.ts";
export { QotUpdateRT } from "./src/gen/qot_update_rt.ts";
export { QotUpdateTicker } from "./src/gen/qot_update_ticker.ts";
export {
  Currency,
  ModifyOrderOp,
  OrderFillStatus,
  OrderStatus,
  OrderType,
  SecurityFirm,
  SimAccType,
  TimeInForce,
  TrailType,
  TrdEnv,
  TrdMarket,
  TrdSecMarket,
  TrdSide,
  TrdSubAccType,
} from "./src/gen/trd_common.ts";
export { TrdUpdateOrder } from "./src/gen/trd_update_order.ts";
export { TrdUpdateOrderFill } from "./src/gen/trd_update_order_fill.ts";
export { barFilter } from "./src/quote/bar_filter.ts";
export { klSubscription } from "./src/quote/kl_subscription.ts";
export { OpenQuoteContext } from "./src/quote/open_quote_context.ts";
export { pages } from "./src/quote/pages.ts";
export { parseSymbol } from "./src/quote/parse_symbol.ts";
export { klPeriod, klTypeOf, subTypeOf } from "./src/quote/periods.ts";
export { tickFilter, tradeKindOf } from "./src/quote/tick_filter.ts";
export { formatMarketTime, parseMarketTime, zoneOf, zoneOfTrade } from "./src/quote/times.ts";
export { OpenDContext } from "./src/session/context.ts";
export { PushGap } from "./src/session/push_gap.ts";
export { PushStream } from "./src/session/push_stream.ts";
export {
  OpenDAccountError,
  OpenDGuardError,
  OpenDOrderInDoubtError,
  OpenDOrderRefusedError,
  orderOutcome,
} from "./src/trade/errors.ts";
export { OpenTradeContext } from "./src/trade/open_trade_context.ts";
export { TradeOrder } from "./src/trade/trade_order.ts";

export type { Message, PushCommand, RequestCommand, RequestLimit, ResponseEnvelope } from "./src/codec/command.ts";
export type { MarketCode } from "./src/codec/symbol.ts";
export type { Disambiguation } from "./src/codec/zoned_time.ts";
export type { RequestOptions } from "./src/connection/connection.ts";
export type { Defaults } from "./src/connection/defaults.ts";
export type { ConnectionOptions } from "./src/connection/options.ts";
export type { OpenDErrorCode, ResponseFailure } from "./src/errors.ts";
export type { NotifyS2C } from "./src/gen/notify.ts";
export type {
  BasicQot,
  Broker,
  KLine,
  OrderBook,
  OrderBookDetail,
  QotHeader,
  Security,
  SecurityInput,
  Ticker,
  TimeShare,
} from "./src/gen/qot_common.ts";
export type { BarFilter, BarFilterOptions } from "./src/quote/bar_filter.ts";
export type { Order, OrderFill, TrdAcc, TrdHeader, TrdHeaderInput } from "./src/gen/trd_common.ts";
export type { HistoryKLQuery } from "./src/quote/history.ts";
export type { KLSubscription } from "./src/quote/kl_subscription.ts";
export type { PagedRequest, PagesOptions } from "./src/quote/pages.ts";
export type { KLPeriod, KLPeriodName } from "./src/quote/periods.ts";
export type { PushFilter } from "./src/quote/push_filter.ts";
export type { IsolatedSnapshots, IsolateOptions, SubscribeOptions, SubscribeResult } from "./src/quote/subscription.ts";
export type { TickFilterOptions, TradeKind } from "./src/quote/tick_filter.ts";
export type { InstantInput, MarketOrZone, TimePrecision } from "./src/quote/times.ts";
export type { Overflow } from "./src/session/bounded_queue.ts";
export type { SessionClock } from "./src/session/clock.ts";
export type {
  ConnectMessage,
  DiagnosticsChannels,
  DropMessage,
  LossMessage,
  PushMessage,
  RequestMessage,
} from "./src/session/diagnostics.ts";
export type { RefusedSecurity } from "./src/session/isolate.ts";
export type { ContextOptions } from "./src/session/options.ts";
export type { PushHandler } from "./src/session/push_handlers.ts";
export type { PushesOptions, PushStreamOptions } from "./src/session/push_stream.ts";
export type { RateLimitMode } from "./src/session/rate_limiter.ts";
export type { ReconnectOption, ReconnectOptions, ReconnectPolicy } from "./src/session/reconnect_option.ts";
export type { Backfilled, Gap, RestoreFailure, StatusEvent } from "./src/session/status.ts";
export type { SubscriptionRequestOptions } from "./src/session/subscriptions.ts";
export type { AccountChoice } from "./src/trade/accounts.ts";
export type { OrderOutcome } from "./src/trade/errors.ts";
export type { TradeGuard } from "./src/trade/guard.ts";
export type { TradeContextOptions, TradeOptions } from "./src/trade/options.ts";
export type {
  OrderChanges,
  OrderName,
  PlaceComboOrderInput,
  PlaceOrderInput,
  TradedInput,
  Valuation,
  WithoutHeader,
} from "./src/trade/order_request.ts";
export type { FinalOutcome } from "./src/trade/order_state.ts";
export type { CancelAllOptions, CancelReport, ModifyOrderInput, OrderTarget } from "./src/trade/order_target.ts";
export type { Reconciled, ReconcileOptions } from "./src/trade/reconcile.ts";
export type { CancelOptions, OrderDesk, OrderRequest, OrderResult, OrderWaitOptions } from "./src/trade/trade_order.ts";
export type { MaxTrdQtysInput } from "./src/trade/trade_requests.ts";
export type { WebSocketConstructor, WebSocketLike } from "./src/transport/web_socket.ts";
export type { WinterTCConnect, WinterTCSocket } from "./src/transport/wintertc.ts";

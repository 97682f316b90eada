/**
 * The quote object: what a quote user calls.
 *
 * @module
 */

import type { RequestOptions } from "../connection/connection.ts";
import type { KLine, SecurityInput, SubType } from "../gen/qot_common.ts";
import { QotGetBasicQot, type QotGetBasicQotC2SInput, type QotGetBasicQotS2C } from "../gen/qot_get_basic_qot.ts";
import { QotGetBroker, type QotGetBrokerC2SInput, type QotGetBrokerS2C } from "../gen/qot_get_broker.ts";
import { QotGetKL, type QotGetKLC2SInput, type QotGetKLS2C } from "../gen/qot_get_kl.ts";
import { QotGetOrderBook, type QotGetOrderBookC2SInput, type QotGetOrderBookS2C } from "../gen/qot_get_order_book.ts";
import { QotGetRT, type QotGetRTC2SInput, type QotGetRTS2C } from "../gen/qot_get_rt.ts";
import {
  QotGetSecuritySnapshot,
  type QotGetSecuritySnapshotC2SInput,
  type QotGetSecuritySnapshotS2C,
} from "../gen/qot_get_security_snapshot.ts";
import { QotGetSubInfo, type QotGetSubInfoC2S, type QotGetSubInfoS2C } from "../gen/qot_get_sub_info.ts";
import { QotGetTicker, type QotGetTickerC2SInput, type QotGetTickerS2C } from "../gen/qot_get_ticker.ts";
import { QotSub, type QotSubC2SInput, type QotSubS2C } from "../gen/qot_sub.ts";
import type { ContextOptions } from "../session/options.ts";
import type { SubscriptionRequestOptions } from "../session/subscriptions.ts";
import type { HistoryKLQuery } from "./history.ts";
import { QuoteRequests } from "./quote_requests.ts";
import {
  askFor,
  type IsolatedSnapshots,
  type IsolateOptions,
  type SubscribeOptions,
  type SubscribeResult,
  subscriptionRequest,
} from "./subscription.ts";

/**
 * A session for quotes, with a method for every quote command of OpenD and every one about OpenD itself. They are thin calls of
 * {@linkcode request}, which sends any command; all take `{ signal, timeout }` last and reject as it does. What is less used is
 * loaded when its method is first called, so that a bundler that splits leaves it out of the way.
 *
 * @example
 * ```ts
 * import { OpenQuoteContext, QotUpdateTicker, SubType } from "@opend/client";
 *
 * await using quote = await OpenQuoteContext.connect({ host: "127.0.0.1", port: 11111 });
 * quote.on(QotUpdateTicker, ({ security, tickerList }) => {
 *   // every tick, as it comes
 * });
 * await quote.subscribe(["HK.00700"], [SubType.Ticker]);
 * ```
 */
export class OpenQuoteContext extends QuoteRequests {
  /**
   * Connects to OpenD and initialises the session: over TCP with InitConnect, over WebSocket with InitWebSocket.
   *
   * Rejects with `OpenDArgumentError` or `OpenDKeyError` before anything is sent, `OpenDConnectError` when nothing is
   * reached, `OpenDHandshakeError` when what is reached gives no session, or the reason of the `signal` option.
   *
   * @example
   * ```ts
   * await using quote = await OpenQuoteContext.connect({ host: "127.0.0.1", port: 11111 });
   * console.log(quote.serverVer);
   * ```
   */
  static async connect(options: ContextOptions = {}): Promise<OpenQuoteContext> {
    const context = new OpenQuoteContext(options);
    await context.open();
    return context;
  }

  /**
   * Subscribes to kinds of data of securities. Each pair of a security and a kind costs one unit of the subscription
   * quota, once for all connections of an OpenD, and must be held for 60 seconds before it can be given back.
   *
   * OpenD takes all of them or, when one is unknown or there is no right for it, none; `{ isolate: true }` finds the
   * bad ones and takes the others. They are asked for again on every new connection.
   *
   * Rejects with `OpenDLimitError` (`SUBSCRIPTION_QUOTA`) before anything is sent when that is known to exceed the
   * quota.
   *
   * @example
   * ```ts
   * await quote.subscribe(["HK.00700", "US.AAPL"], [SubType.Basic, SubType.Ticker]);
   * const { refused } = await quote.subscribe(["HK.00005", "HK.NOSUCH"], [SubType.Basic], { isolate: true });
   * for (const { security, error } of refused) console.log(security, error.retMsg);
   * ```
   */
  async subscribe(
    securities: readonly SecurityInput[],
    subTypes: readonly SubType[],
    options: SubscribeOptions & IsolateOptions & RequestOptions = {},
  ): Promise<SubscribeResult> {
    const { refused } = await askFor(
      securities,
      options.isolate,
      (some) => this.request(QotSub, subscriptionRequest(some, subTypes, true, options), options),
    );
    return { refused };
  }

  /**
   * Gives subscriptions back, their pushes with them. OpenD takes them 60 seconds after the subscribing at the
   * earliest; before, this rejects with `OpenDLimitError` (`SUBSCRIPTION_TOO_YOUNG`), which says when it can be done,
   * or
   * waits until then with `{ tooEarly: "wait" }`.
   *
   * @example
   * ```ts
   * await quote.unsubscribe(["HK.00700"], [SubType.Ticker], { tooEarly: "wait" });
   * ```
   */
  async unsubscribe(
    securities: readonly SecurityInput[],
    subTypes: readonly SubType[],
    options: SubscriptionRequestOptions = {},
  ): Promise<void> {
    await this.request(QotSub, subscriptionRequest(securities, subTypes, false, {}), options);
  }

  /**
   * Gives all subscriptions back, 60 seconds after the latest subscribing at the earliest, as {@linkcode unsubscribe}
   * does.
   *
   * @example
   * ```ts
   * await quote.unsubscribeAll({ tooEarly: "wait" });
   * ```
   */
  async unsubscribeAll(options?: SubscriptionRequestOptions): Promise<void> {
    await this.request(QotSub, { isSubOrUnSub: false, isUnsubAll: true }, options);
  }

  /**
   * Subscribes and unsubscribes as OpenD's own command does it: {@linkcode subscribe} and {@linkcode unsubscribe} are the
   * easier way. The session keeps what is subscribed with it too.
   *
   * Rejects as {@linkcode request} does.
   *
   * @example
   * ```ts
   * await quote.sub({ securityList: ["HK.00700"], subTypeList: [SubType.Ticker], isSubOrUnSub: true, isRegOrUnRegPush: true });
   * ```
   */
  sub(c2s: QotSubC2SInput, options?: SubscriptionRequestOptions): Promise<QotSubS2C> {
    return this.request(QotSub, c2s, options);
  }

  /**
   * What is subscribed, and what that leaves of the quota. `isReqAllConn`: of all connections, not only this one.
   *
   * @example
   * ```ts
   * const { totalUsedQuota, remainQuota } = await quote.getSubInfo({ isReqAllConn: true });
   * ```
   */
  getSubInfo(c2s: QotGetSubInfoC2S = {}, options?: RequestOptions): Promise<QotGetSubInfoS2C> {
    return this.request(QotGetSubInfo, c2s, options);
  }

  /**
   * The quotes of securities that are subscribed with `SubType.Basic`.
   *
   * @example
   * ```ts
   * await quote.subscribe(["HK.00700"], [SubType.Basic]);
   * const { basicQotList } = await quote.getBasicQot({ securityList: ["HK.00700"] });
   * for (const { security, curPrice } of basicQotList) console.log(formatSymbol(security), curPrice);
   * ```
   */
  getBasicQot(c2s: QotGetBasicQotC2SInput, options?: RequestOptions): Promise<QotGetBasicQotS2C> {
    return this.request(QotGetBasicQot, c2s, options);
  }

  /**
   * The latest ticks, at most 1000, oldest first, of a security that is subscribed with `SubType.Ticker`.
   *
   * @example
   * ```ts
   * await quote.subscribe(["HK.00700"], [SubType.Ticker]);
   * const { tickerList } = await quote.getTicker({ security: "HK.00700", maxRetNum: 100 });
   * ```
   */
  getTicker(c2s: QotGetTickerC2SInput, options?: RequestOptions): Promise<QotGetTickerS2C> {
    return this.request(QotGetTicker, c2s, options);
  }

  /**
   * The order book of a security that is subscribed with `SubType.OrderBook`; how deep it is, the quote right says.
   *
   * @example
   * ```ts
   * await quote.subscribe(["HK.00700"], [SubType.OrderBook]);
   * const book = await quote.getOrderBook({ security: "HK.00700", num: 10 });
   * console.log(book.orderBookBidList[0]?.price, book.orderBookAskList[0]?.price);
   * ```
   */
  getOrderBook(c2s: QotGetOrderBookC2SInput, options?: RequestOptions): Promise<QotGetOrderBookS2C> {
    return this.request(QotGetOrderBook, c2s, options);
  }

  /**
   * The latest K-lines, at most 1000, oldest first, of a security that is subscribed with the `SubType` of that period.
   *
   * @example
   * ```ts
   * await quote.subscribe(["HK.00700"], [SubType.KL_Day]);
   * const bars = { rehabType: RehabType.Forward, klType: KLType.Day, security: "HK.00700", reqNum: 100 };
   * const { klList } = await quote.getKL(bars);
   * ```
   */
  getKL(c2s: QotGetKLC2SInput, options?: RequestOptions): Promise<QotGetKLS2C> {
    return this.request(QotGetKL, c2s, options);
  }

  /**
   * The historical K-lines of a security from `begin` to `end`, oldest first and each once, as they come over the pages of
   * `QotRequestHistoryKL`; no subscription is needed. Prices are in the security's currency, adjusted as `rehabType` says,
   * which has to be said; times are the market's, in intraday bars that of their end.
   *
   * A page is asked for when its first bar is taken. The first request for a security spends one unit of the history K-line
   * quota, which comes back after 7 days (30 before OpenD 10.3); its other pages, times and periods are free meanwhile.
   * `timeout` is for each page.
   *
   * The iteration rejects with `OpenDArgumentError` when something in the query cannot be sent, `OpenDResponseError` when
   * OpenD refuses, as when the quota is spent, `OpenDProtocolError` when its pages go round, and as {@linkcode request} does.
   *
   * @example
   * ```ts
   * const query = { klType: KLType.Day, rehabType: RehabType.Forward, begin: "2024-01-01", end: "2025-12-31" };
   * for await (const { time, closePrice } of quote.historyKL("HK.00700", query)) console.log(time, closePrice);
   * ```
   */
  async *historyKL(
    security: SecurityInput,
    query: HistoryKLQuery,
    options?: RequestOptions,
  ): AsyncGenerator<KLine, void, undefined> {
    const { historyBars } = await import("./history.ts");
    yield* historyBars(this, security, query, options);
  }

  /**
   * The time-share points of the day, one a minute, of a security that is subscribed with `SubType.RT`.
   *
   * @example
   * ```ts
   * await quote.subscribe(["HK.00700"], [SubType.RT]);
   * const { rtList } = await quote.getRT({ security: "HK.00700" });
   * ```
   */
  getRT(c2s: QotGetRTC2SInput, options?: RequestOptions): Promise<QotGetRTS2C> {
    return this.request(QotGetRT, c2s, options);
  }

  /**
   * The broker queue of a Hong Kong security that is subscribed with `SubType.Broker`.
   *
   * @example
   * ```ts
   * await quote.subscribe(["HK.00700"], [SubType.Broker]);
   * const { brokerAskList, brokerBidList } = await quote.getBroker({ security: "HK.00700" });
   * ```
   */
  getBroker(c2s: QotGetBrokerC2SInput, options?: RequestOptions): Promise<QotGetBrokerS2C> {
    return this.request(QotGetBroker, c2s, options);
  }

  /**
   * Snapshots of at most 400 securities, without a subscription. OpenD takes 60 such requests in 30 seconds, and
   * refuses all of one for a security that it does not know; `{ isolate: true }` finds those and answers the others.
   *
   * @example
   * ```ts
   * const asked = { securityList: ["HK.00700", "HK.NOSUCH"] };
   * const { snapshotList, refused } = await quote.getSecuritySnapshot(asked, { isolate: true });
   * console.log(snapshotList[0]?.basic.curPrice, refused[0]?.security);
   * ```
   */
  getSecuritySnapshot(
    c2s: QotGetSecuritySnapshotC2SInput,
    options: RequestOptions & { isolate: true },
  ): Promise<IsolatedSnapshots>;
  getSecuritySnapshot(
    c2s: QotGetSecuritySnapshotC2SInput,
    options?: RequestOptions & IsolateOptions,
  ): Promise<QotGetSecuritySnapshotS2C>;
  async getSecuritySnapshot(
    c2s: QotGetSecuritySnapshotC2SInput,
    options: RequestOptions & IsolateOptions = {},
  ): Promise<QotGetSecuritySnapshotS2C> {
    const ask = (request: QotGetSecuritySnapshotC2SInput) => this.request(QotGetSecuritySnapshot, request, options);
    if (!options.isolate) return await ask(c2s);
    const { answers, refused } = await askFor(
      c2s.securityList ?? [],
      true,
      (securityList) => ask({ ...c2s, securityList }),
    );
    const snapshots: IsolatedSnapshots = { snapshotList: answers.flatMap(({ snapshotList }) => snapshotList), refused };
    return snapshots;
  }
}

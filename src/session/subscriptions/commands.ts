/**
 * The commands that say what a session wants pushed or kept.
 *
 * @module
 */

import type { RequestOptions } from "../../connection/connection.ts";

/** `Qot_Sub`. */
export const QOT_SUB = 3001;
/** `Qot_RegQotPush`. */
export const QOT_REG_QOT_PUSH = 3002;
/** `Qot_SubEventContract`. */
export const QOT_SUB_EVENT_CONTRACT = 3455;
/** `Trd_SubAccPush`. */
export const TRD_SUB_ACC_PUSH = 2008;

/** `Qot_GetSubInfo`, which tells the quota. */
export const QOT_GET_SUB_INFO = 3003;
/** `GetUserInfo`, which tells it too. */
export const GET_USER_INFO = 1005;

/** Whether requests of this id change what is subscribed. */
export function concernsSubscriptions(id: number): boolean {
  return id === QOT_SUB || id === QOT_REG_QOT_PUSH || id === QOT_SUB_EVENT_CONTRACT || id === TRD_SUB_ACC_PUSH;
}

/**
 * How a request is sent that may give subscriptions back.
 *
 * @example
 * ```ts
 * await quote.unsubscribe(["HK.00700"], [SubType.Ticker], { tooEarly: "wait" });
 * ```
 */
export interface SubscriptionRequestOptions extends RequestOptions {
  /**
   * What to do when something is to be given back that was subscribed less than 60 seconds ago, which OpenD refuses:
   * `"refuse"` rejects at once with an `OpenDLimitError` (`SUBSCRIPTION_TOO_YOUNG`) that says when it can be done,
   * `"wait"` waits until then. @default "refuse"
   */
  tooEarly?: "wait" | "refuse" | undefined;
}

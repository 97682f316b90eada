/**
 * What a subscription is asked for with.
 *
 * @module
 */

import { OpenDArgumentError } from "../errors.ts";
import type { Session } from "../gen/common.ts";
import type { QotHeader, RehabType, SecurityInput, SubType } from "../gen/qot_common.ts";
import type { QotSubC2SInput } from "../gen/qot_sub.ts";
import type { QotGetSecuritySnapshotS2C } from "../gen/qot_get_security_snapshot.ts";
import type { Isolated, RefusedSecurity } from "../session/isolate.ts";

/**
 * How to subscribe.
 *
 * @example
 * ```ts
 * import { RehabType, type SubscribeOptions, SubType } from "@opend/client";
 *
 * const options: SubscribeOptions = { firstPush: false, rehabTypes: [RehabType.None] };
 * await quote.subscribe(["US.AAPL"], [SubType.KL_1Min], options);
 * ```
 */
export interface SubscribeOptions {
  /** Whether OpenD pushes the data to this connection; without, it can only be asked for. @default true */
  push?: boolean | undefined;
  /** Whether OpenD pushes at once what it has already. @default true */
  firstPush?: boolean | undefined;
  /** Which adjustments of K-lines to push. @default [RehabType.Forward] */
  rehabTypes?: readonly RehabType[] | undefined;
  /** Whether the order book comes with its single orders; Hong Kong only, with the SF right. @default false */
  orderBookDetail?: boolean | undefined;
  /** US only: K-lines, time-share and ticks of before and after the regular session too. @default false */
  extendedTime?: boolean | undefined;
  /** US only: which session; `OVERNIGHT` is not taken here. Needs OpenD 9.2 or newer. @default Session.NONE */
  session?: Session | undefined;
  /** OpenD's common header of quote requests: the securities firm that crypto quotes come from. */
  header?: QotHeader | undefined;
}

/**
 * Whether one bad security may cost the others of a request.
 *
 * @example
 * ```ts
 * import { SubType } from "@opend/client";
 *
 * const { refused } = await quote.subscribe(["HK.00700", "HK.NOSUCH"], [SubType.Basic], { isolate: true });
 * for (const { security, error } of refused) console.log(security, error.retMsg);
 * ```
 */
export interface IsolateOptions {
  /**
   * When OpenD refuses the request because of a security (unknown, or without a right to it): whether to ask for parts
   * of it until the bad ones stand alone and the others are answered. Takes about twice the binary logarithm of the
   * number of securities in requests for each bad one, one after the other, each with the `timeout` for itself; they
   * count for the request limit. A refusal for another reason rejects as ever. @default false
   */
  isolate?: boolean | undefined;
}

/** What subscribing resolves with. See {@linkcode OpenQuoteContext.subscribe}. */
export interface SubscribeResult {
  /** With `isolate`: the securities that OpenD does not take, with its reasons; nothing of them is subscribed. */
  readonly refused: readonly RefusedSecurity[];
}

/**
 * Snapshots of the securities that OpenD knows, in the order asked for, and the others. See {@linkcode
 * OpenQuoteContext.getSecuritySnapshot}.
 */
export interface IsolatedSnapshots extends QotGetSecuritySnapshotS2C {
  /** The securities that OpenD has no snapshot of, with its reasons. */
  readonly refused: readonly RefusedSecurity[];
}

/** Asks for securities at once, or so that the bad ones are found out; what that takes is loaded when it is wanted. */
export async function askFor<T>(
  securities: readonly SecurityInput[],
  isolate: boolean | undefined,
  ask: (some: readonly SecurityInput[]) => Promise<T>,
): Promise<Isolated<T>> {
  if (!isolate) return { answers: [await ask(securities)], refused: [] };
  return (await import("../session/isolate.ts")).isolate(securities, ask);
}

/** The request for a list of securities and kinds of data, checked to name at least one of each. */
export function subscriptionRequest(
  securities: readonly SecurityInput[],
  subTypes: readonly SubType[],
  subscribe: boolean,
  options: SubscribeOptions,
): QotSubC2SInput {
  const verb = subscribe ? "Subscribing" : "Unsubscribing";
  if (!Array.isArray(securities) || securities.length === 0) {
    throw new OpenDArgumentError(`${verb} takes an array of securities with at least one, such as ["HK.00700"]`);
  }
  if (!Array.isArray(subTypes) || subTypes.length === 0) {
    throw new OpenDArgumentError(`${verb} takes an array of kinds of data with at least one, such as [SubType.Ticker]`);
  }
  const { push = true, firstPush = true, rehabTypes, orderBookDetail, extendedTime, session, header } = options;
  const request = { securityList: securities, subTypeList: subTypes, isSubOrUnSub: subscribe, header };
  // The official Python client takes the push away with the subscription: it says so only by the two flags being false.
  if (!subscribe) return { ...request, isRegOrUnRegPush: false };
  return {
    ...request,
    isRegOrUnRegPush: push,
    isFirstPush: firstPush,
    regPushRehabTypeList: rehabTypes,
    isSubOrderBookDetail: orderBookDetail,
    extendedTime,
    session,
  };
}

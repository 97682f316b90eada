/**
 * Securities of requests, looked up.
 *
 * @module
 */

import { formatSymbol } from "../../codec/symbol.ts";
import type { Security, SubType } from "../../gen/qot_common.ts";
import type { SimSecurity } from "../market/security.ts";
import { Refusal, subscribeFirst, unknownStock } from "../refusal.ts";
import { NotYet } from "../rules/not_yet.ts";
import { rightOf } from "../rules/rights.ts";
import { NO_SECURITIES, noQuoteRight } from "../rules/texts.ts";
import { pairKey } from "../subscriptions.ts";
import { subTypeName } from "../subtypes.ts";
import type { RequestContext } from "./handler.ts";

/** The symbol of a security, also of a market that nobody knows. */
export function symbolOf({ market, code }: Security): string {
  try {
    return formatSymbol({ market, code });
  } catch {
    return `${market}.${code}`;
  }
}

/** @throws {Refusal} the market does not have it */
export function findSecurity(security: Security, { core }: Pick<RequestContext, "core">): SimSecurity {
  const symbol = symbolOf(security);
  const found = core.market.security(symbol);
  if (found === undefined) throw unknownStock(symbol);
  return found;
}

/** @throws {Refusal} none was given, or the market does not have one of them */
export function findSecurities(list: readonly Security[], { core }: Pick<RequestContext, "core">): SimSecurity[] {
  if (list.length === 0) throw new Refusal(NO_SECURITIES);
  if (core.options.rules.unknownSecurities === "refuse") {
    return list.map((security) => findSecurity(security, { core }));
  }
  return list.flatMap((security) => core.market.security(symbolOf(security)) ?? []);
}

/**
 * Whether the data of a subscription is there. OpenD waits a while for the first of it.
 *
 * @throws {Refusal} this connection is not subscribed to it
 * @throws {NotYet} it is to be asked again later
 */
export function hasData(security: SimSecurity, subType: SubType, { core, session, askedAt }: RequestContext): boolean {
  const { subscribeFirst: needed, firstDataWait } = core.options.rules;
  const hold = session.holds.get(pairKey(security.symbol, subType));
  if (hold === undefined) {
    if (needed) throw subscribeFirst(security.symbol, subTypeName(subType));
    return true;
  }
  const { readyAt } = hold.pair;
  const [now, until] = [core.now(), askedAt + firstDataWait];
  if (readyAt <= now) return true;
  if (now < until) throw new NotYet(Math.min(readyAt, until));
  return false;
}

/** @throws {Refusal} there is no right to one of them at all */
export function requireRight(securities: readonly SimSecurity[], { core }: Pick<RequestContext, "core">): void {
  for (const { symbol, info } of securities) {
    if (core.rights.of(info) === "none") throw new Refusal(noQuoteRight(symbol, rightOf(info)));
  }
}

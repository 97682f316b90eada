/**
 * Securities of requests, looked up.
 *
 * @module
 */

import { formatSymbol } from "../../codec/symbol.ts";
import type { Security, SubType } from "../../gen/qot_common.ts";
import type { SimSecurity } from "../market/security.ts";
import { Refusal, subscribeFirst, unknownStock } from "../refusal.ts";
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
export function findSecurities(list: readonly Security[], context: RequestContext): SimSecurity[] {
  if (list.length === 0) throw new Refusal("The security list is empty");
  return list.map((security) => findSecurity(security, context));
}

/** @throws {Refusal} this connection is not subscribed to it */
export function requireSubscription(security: SimSecurity, subType: SubType, { session }: RequestContext): void {
  if (!session.holds.has(pairKey(security.symbol, subType))) {
    throw subscribeFirst(security.symbol, subTypeName(subType));
  }
}

/**
 * Whom a trade command is about.
 *
 * @module
 */

import { TrdEnv, type TrdHeader, type TrdSecMarket } from "../../gen/trd_common.ts";
import { formatSymbol } from "../../codec/symbol.ts";
import type { Security } from "../../gen/qot_common.ts";
import type { SimSecurity } from "../market/security.ts";
import { Refusal } from "../refusal.ts";
import type { AccountBooks } from "../trading/account.ts";
import { tradeOf } from "../trading/contract.ts";
import { contractOf } from "../trading/derivatives.ts";
import { symbolOf, trades } from "../trading/markets.ts";
import { DISABLED, LOCKED, MASTER, notTraded, unknownAccount, unknownCode, wrongHeader } from "../trading/refusals.ts";
import type { RequestContext } from "./handler.ts";

/** The account of a header. @throws {Refusal} there is none, or environment or market are not its own */
export function accountOf({ accID, trdEnv, trdMarket }: TrdHeader, { core }: RequestContext): AccountBooks {
  const account = core.trading.accounts.get(accID);
  if (account === undefined) throw unknownAccount(accID);
  if (account.paper !== (trdEnv === TrdEnv.Simulate)) throw wrongHeader(accID, "trdEnv");
  if (!account.info.markets.includes(trdMarket)) throw wrongHeader(accID, "trdMarket");
  return account;
}

/** The account of a header, for a command that real accounts have only. @throws {Refusal} it is a paper one */
export function realAccountOf(header: TrdHeader, context: RequestContext, otherwise: string): AccountBooks {
  const account = accountOf(header, context);
  if (account.paper) throw new Refusal(otherwise);
  return account;
}

/** The account of a header, for orders. @throws {Refusal} it cannot place any, or is locked */
export function tradingAccountOf(header: TrdHeader, context: RequestContext): AccountBooks {
  const account = accountOf(header, context);
  if (account.info.disabled === true) throw new Refusal(DISABLED);
  if (account.info.master === true) throw new Refusal(MASTER);
  if (!account.paper && !context.core.trading.unlocked) throw new Refusal(LOCKED);
  return account;
}

/** The security of a bare code. @throws {Refusal} the market does not have it, or the header's market is another */
export function tradedSecurity(
  { header, code, secMarket }: {
    readonly header: TrdHeader;
    readonly code: string;
    readonly secMarket?: TrdSecMarket | undefined;
  },
  { core }: RequestContext,
): SimSecurity {
  const symbol = symbolOf(code, header.trdMarket, secMarket);
  const found = core.market.security(symbol);
  if (found === undefined) throw unknownCode(symbol);
  const security = contractOf(found, (other) => core.market.security(other));
  if (tradeOf(security.info) === "none") throw notTraded(header.accID, symbol);
  if (!trades(header.trdMarket, security.info)) {
    throw wrongHeader(header.accID, `trdMarket: ${symbol} is not of it`);
  }
  return security;
}

/** A security as quote commands name it. @throws {Refusal} the market does not have it */
export function quotedSecurity(security: Security, { core }: RequestContext): SimSecurity {
  const found = core.market.security(nameOf(security));
  if (found === undefined) throw unknownCode(nameOf(security));
  return found;
}

function nameOf(security: Security): string {
  try {
    return formatSymbol(security);
  } catch {
    return security.code;
  }
}

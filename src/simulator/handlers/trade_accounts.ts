/**
 * Accounts, the lock, and who wants pushes.
 *
 * @module
 */

import { SecurityFirm, TrdCategory, TrdMarket } from "../../gen/trd_common.ts";
import { Refusal } from "../refusal.ts";
import { accountRow, isFutures, type SimulatedAccountInfo } from "../trading/accounts.ts";
import { BAD_FIRM, NO_FIRM, unknownAccount } from "../trading/refusals.ts";
import type { Handlers } from "./handler.ts";

/** GetAccList, UnlockTrade, SubAccPush. */
export const tradeAccountHandlers: Handlers = {
  TrdGetAccList: ({ trdCategory = TrdCategory.Unknown, needGeneralSecAccount = false }, { core }) => ({
    accList: [...core.trading.accounts.values()]
      .map(({ info }) => info)
      .filter(({ universal = false }) => needGeneralSecAccount || !universal)
      .filter((info) => trdCategory === TrdCategory.Unknown || isOf(info, trdCategory))
      .map(accountRow),
  }),

  TrdUnlockTrade: ({ unlock, pwdMD5, securityFirm }, { core }) => {
    const { trading } = core;
    trading.rates.count("TrdUnlockTrade", core.now());
    // The official client leaves the firm out when it is not told one; a newer OpenD then says so.
    if (securityFirm === undefined || securityFirm === SecurityFirm.Unknown) throw new Refusal(NO_FIRM);
    if (!trading.firms.has(securityFirm)) throw new Refusal(BAD_FIRM);
    trading.lock(unlock, pwdMD5);
    return undefined;
  },

  TrdSubAccPush: ({ accIDList }, { core, session }) => {
    for (const accID of accIDList) if (!core.trading.accounts.has(accID)) throw unknownAccount(accID);
    core.trading.subscribe(session, accIDList);
    return undefined;
  },
};

/** A universal account is of several. */
function isOf(info: SimulatedAccountInfo, category: TrdCategory): boolean {
  switch (category) {
    case TrdCategory.Crypto:
      return info.markets.includes(TrdMarket.Crypto);
    case TrdCategory.Future:
      return isFutures(info) || info.markets.includes(TrdMarket.Futures);
    default:
      return !isFutures(info);
  }
}

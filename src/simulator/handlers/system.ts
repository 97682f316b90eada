/**
 * The commands about OpenD itself.
 *
 * @module
 */

import { UserAttribution } from "../../gen/common.ts";
import { GetUserInfoUpdateType } from "../../gen/get_user_info.ts";
import type { GetUserInfoS2C } from "../../gen/get_user_info.ts";
import { QotMarketState } from "../../gen/qot_common.ts";
import { SERVER_BUILD, SERVER_VERSION } from "../identity.ts";
import { Refusal } from "../refusal.ts";
import { toldQuota } from "../rules/quota_tiers.ts";
import { INIT_TWICE } from "../rules/texts.ts";
import { systemState } from "../scripting/system_state.ts";
import type { Handlers } from "./handler.ts";

/** Bits of GetUserInfo's flag. */
const FIELD = { basic: 1, api: 2, quoteRight: 4, disclaimer: 8, update: 16 } as const;

/** InitConnect once more, KeepAlive, GetGlobalState, GetUserInfo. */
export const systemHandlers: Handlers = {
  // The first one is the handshake's, which each protocol has of its own.
  InitConnect: () => {
    throw new Refusal(INIT_TWICE);
  },

  KeepAlive: (_c2s, { core }) => ({ time: Math.floor(core.now() / 1000) }),

  GetGlobalState: (_c2s, { core, session }) => ({
    marketHK: core.market.state("HK") as QotMarketState,
    marketUS: core.market.state("US") as QotMarketState,
    marketSH: core.market.state("SH") as QotMarketState,
    marketSZ: core.market.state("SZ") as QotMarketState,
    marketHKFuture: core.market.state("HK", "future") as QotMarketState,
    marketUSFuture: core.market.state("US", "future") as QotMarketState,
    marketSGFuture: QotMarketState.FutureDayOpen,
    marketJPFuture: QotMarketState.FutureDayOpen,
    qotLogined: core.hasServers,
    trdLogined: true,
    serverVer: SERVER_VERSION,
    serverBuildNo: SERVER_BUILD,
    time: Math.floor(core.marketTime() / 1000),
    localTime: core.now() / 1000,
    programStatus: systemState(core).programStatus,
    connID: session.connID,
  }),

  GetUserInfo: ({ flag = 0 }, { core }) => {
    const wants = (field: number): boolean => flag === 0 || (flag & field) !== 0;
    const info: GetUserInfoS2C = {};
    if (wants(FIELD.basic)) {
      info.nickName = "Simulated user";
      info.avatarUrl = "";
      info.userID = core.identity.loginUserID;
      info.userAttribution = UserAttribution.HK;
      info.isAppNNOrMM = true;
    }
    if (wants(FIELD.api)) {
      info.apiLevel = "";
      info.subQuota = toldQuota(core.options.rules.subscriptionQuota);
      info.historyKLQuota = toldQuota(core.options.rules.historyQuota);
    }
    if (wants(FIELD.quoteRight)) Object.assign(info, core.rights.told());
    if (wants(FIELD.disclaimer)) info.isNeedAgreeDisclaimer = false;
    if (wants(FIELD.update)) info.updateType = GetUserInfoUpdateType.None;
    // What a test has set, of what was asked for.
    for (const [name, value] of Object.entries(systemState(core).userInfo)) {
      if (Object.hasOwn(info, name) || flag === 0) Object.assign(info, { [name]: value });
    }
    return info;
  },
};

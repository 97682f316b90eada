/**
 * Qot_Sub, Qot_RegQotPush and Qot_GetSubInfo, by the rules of OpenD's documents.
 *
 * @module
 */

import { Session } from "../../gen/common.ts";
import { type ConnSubInfo, RehabType, type Security, type SubInfo, SubType } from "../../gen/qot_common.ts";
import { SecurityFirm } from "../../gen/trd_common.ts";
import type { SimSecurity } from "../market/security.ts";
import { noServers, Refusal, subscribeFirst } from "../refusal.ts";
import { securityOf } from "../shapes.ts";
import { NotYet } from "../rules/not_yet.ts";
import { REHAB_TYPE } from "../rules/nouns.ts";
import {
  NO_OVERNIGHT,
  NO_SUBTYPES,
  noBook,
  noBrokers,
  noCryptoFirm,
  noRightToSubscribe,
  unknown,
  unknownSubType,
} from "../rules/texts.ts";
import { toldQuota } from "../rules/quota_tiers.ts";
import { rightOf } from "../rules/rights.ts";
import { scopeOf } from "../session_scope.ts";
import { type Hold, pairKey, register, unitsOf } from "../subscriptions.ts";
import { isSubType, subTypeName } from "../subtypes.ts";
import type { Handlers, RequestContext } from "./handler.ts";
import { findSecurities } from "./securities.ts";

/** The subscription commands. */
export const subscribeHandlers: Handlers = {
  QotSub: (c2s, context) => {
    const { core, session } = context;
    if (!core.hasServers) throw noServers();
    if (c2s.isUnsubAll === true) {
      core.subscriptions.unsubscribe(session, session.holds.values(), core.now());
      context.after(() => core.tellUsedQuota());
      return undefined;
    }
    const securities = findSecurities(c2s.securityList, context);
    const subTypes = checkSubTypes(c2s.subTypeList);
    if (!c2s.isSubOrUnSub) {
      const holds = pairsOf(securities, subTypes).map((key) => session.holds.get(key)).filter((hold) =>
        hold !== undefined
      );
      core.subscriptions.unsubscribe(session, holds, core.now());
      context.after(() => core.tellUsedQuota());
      return undefined;
    }
    if (c2s.session === Session.OVERNIGHT) throw new Refusal(NO_OVERNIGHT);
    checkBooks(securities, subTypes);
    if (subTypes.includes(SubType.Broker)) checkBrokers(securities);
    checkFirm(securities, c2s.header?.securityFirm);
    const rehabs = checkRehabs(c2s.regPushRehabTypeList);
    const standsAt = context.askedAt + core.options.rules.subscribeDelay;
    if (core.now() < standsAt) throw new NotYet(standsAt);
    if (c2s.isRegOrUnRegPush === true) core.flushFor(pairsOf(securities, subTypes));
    const scope = scopeOf(c2s.session, c2s.extendedTime);
    const options = { push: c2s.isRegOrUnRegPush, rehabs, detail: c2s.isSubOrderBookDetail === true, scope };
    const holds = core.subscriptions.subscribe(session, securities, subTypes, options, core.now());
    context.after(() => core.tellUsedQuota());
    if (c2s.isRegOrUnRegPush === true) begin(context, holds, c2s.isFirstPush);
    return undefined;
  },

  QotRegQotPush: (c2s, context) => {
    const { core, session } = context;
    const securities = findSecurities(c2s.securityList, context);
    const subTypes = checkSubTypes(c2s.subTypeList);
    const rehabs = checkRehabs(c2s.rehabTypeList);
    const holds: Hold[] = [];
    for (const security of securities) {
      for (const subType of subTypes) {
        const hold = session.holds.get(pairKey(security.symbol, subType));
        if (hold === undefined) throw subscribeFirst(security.symbol, subTypeName(subType));
        // Rights that were lost since then; of those that are left out of pushes nothing is asked.
        if (c2s.isRegOrUnReg && !core.rights.allows(security.info, subType)) {
          throw new Refusal(noRightToSubscribe(security.symbol, rightOf(security.info)));
        }
        holds.push(hold);
      }
    }
    if (c2s.isRegOrUnReg) core.flushFor(holds.map(({ pair }) => pair.key));
    for (const hold of holds) register(hold, c2s.isRegOrUnReg, rehabs);
    if (c2s.isRegOrUnReg) begin(context, holds, c2s.isFirstPush);
    return undefined;
  },

  QotGetSubInfo: ({ isReqAllConn = false }, { core, session }) => {
    const connSubInfoList: ConnSubInfo[] = [];
    for (const other of core.sessions) {
      const own = other === session;
      if (own || (isReqAllConn && other.holds.size > 0)) {
        connSubInfoList.push({
          subInfoList: subInfoList(other.holds.values()),
          usedQuota: unitsOf([...other.holds.values()].map(({ pair }) => pair)).stocks,
          isOwnConnData: own,
        });
      }
    }
    const now = core.now();
    return {
      connSubInfoList,
      totalUsedQuota: core.subscriptions.used(now),
      remainQuota: toldQuota(core.subscriptions.remaining(now)),
      optionUsedQuota: core.subscriptions.usedByOptions(now),
      optionRemainQuota: toldQuota(core.subscriptions.remainingForOptions(now)),
    };
  },
};

function subInfoList(holds: Iterable<Hold>): SubInfo[] {
  const bySubType = new Map<SubType, Security[]>();
  for (const { pair } of holds) {
    const securityList = bySubType.get(pair.subType) ?? [];
    bySubType.set(pair.subType, securityList);
    securityList.push(securityOf(pair.security));
  }
  return [...bySubType].map(([subType, securityList]) => ({ subType, securityList })).sort((a, b) =>
    a.subType - b.subType
  );
}

function pairsOf(securities: readonly SimSecurity[], subTypes: readonly SubType[]): string[] {
  return securities.flatMap(({ symbol }) => subTypes.map((subType) => pairKey(symbol, subType)));
}

/** Pushes begin: with what the cache has, unless that is not wanted. */
function begin({ core, session, after }: RequestContext, list: readonly Hold[], isFirstPush = true): void {
  // A request may name a pair twice.
  const holds = new Set(list);
  for (const hold of holds) core.beginPushes(hold);
  if (!isFirstPush) return;
  after(() => {
    for (const hold of holds) if (session.holds.get(hold.pair.key) === hold) core.pushFirst(hold, session);
  });
}

function checkSubTypes(subTypes: readonly SubType[]): readonly SubType[] {
  if (subTypes.length === 0) throw new Refusal(NO_SUBTYPES);
  for (const subType of subTypes) {
    if (!isSubType(subType)) throw new Refusal(unknownSubType(subTypeName(subType)));
  }
  return [...new Set(subTypes)];
}

function checkRehabs(rehabs: readonly RehabType[]): readonly RehabType[] {
  for (const rehab of rehabs) {
    if (!Object.values(RehabType).includes(rehab)) throw new Refusal(unknown(REHAB_TYPE, rehab));
  }
  return rehabs;
}

/** What OpenD says is not known; the documents only have no such data for indices and plates. */
function checkBooks(securities: readonly SimSecurity[], subTypes: readonly SubType[]): void {
  if (!subTypes.some((it) => it === SubType.OrderBook || it === SubType.Ticker || it === SubType.Broker)) return;
  const bookless = securities.find((it) => !it.hasBook);
  if (bookless !== undefined) throw new Refusal(noBook(bookless.symbol));
}

/** Crypto is quoted by three brokers; of other securities the field means nothing. */
function checkFirm(securities: readonly SimSecurity[], firm: SecurityFirm | undefined): void {
  const { FutuInc, FutuSecurities, FutuSG, Unknown } = SecurityFirm;
  if (firm === undefined || [Unknown, FutuSecurities, FutuInc, FutuSG].some((it) => it === firm)) return;
  const crypto = securities.find(({ info }) => info.kind === "crypto");
  if (crypto !== undefined) throw new Refusal(noCryptoFirm(crypto.symbol, firm));
}

function checkBrokers(securities: readonly SimSecurity[]): void {
  for (const { symbol, info } of securities) {
    if (info.market !== "HK") throw new Refusal(noBrokers(symbol));
  }
}

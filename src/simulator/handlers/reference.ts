/**
 * What can be asked without a subscription.
 *
 * @module
 */

import type {
  QotGetSecuritySnapshotSnapshot,
  QotGetSecuritySnapshotSnapshotBasicData,
} from "../../gen/qot_get_security_snapshot.ts";
import { AssetClass, QotMarketState, type SecurityStaticInfo, SecurityType } from "../../gen/qot_common.ts";
import { dayOf, exchangeOf, secTypeOf, shownLot, snapshotTerms, staticTerms, statusOf } from "../contract_views.ts";
import { Random } from "../market/prng.ts";
import type { SimSecurity } from "../market/security.ts";
import type { Snapshot } from "../market/views.ts";
import { Refusal } from "../refusal.ts";
import { CODES } from "../rules/nouns.ts";
import { tooMany } from "../rules/texts.ts";
import { extendedSession, rounded, securityOf } from "../shapes.ts";
import type { Handlers, RequestContext } from "./handler.ts";
import { findSecurities, requireRight, symbolOf } from "./securities.ts";

/** Codes of Hong Kong in one request for snapshots, under the BMP right. */
const MOST_UNDER_BMP = 20;

/** GetSecuritySnapshot, GetStaticInfo, GetMarketState. */
export const referenceHandlers: Handlers = {
  QotGetSecuritySnapshot: ({ securityList }, context) => {
    const securities = findSecurities(securityList, context);
    requireRight(securities, context);
    checkBmp(securities, context);
    return { snapshotList: securities.map(snapshot) };
  },

  QotGetStaticInfo: ({ market, secType, securityList }, { core }) => {
    if (securityList.length > 0) {
      return {
        staticInfoList: securityList.map((asked) => {
          const security = core.market.security(symbolOf(asked));
          return security === undefined ? delisted(asked) : staticInfo(security);
        }),
      };
    }
    const contracts = secType === SecurityType.Warrant
      ? core.market.warrants()
      : secType === SecurityType.Future
      ? core.market.futures()
      : [];
    const all = [...core.market.securities, ...contracts];
    return {
      staticInfoList: all.map(staticInfo).filter(({ basic }) =>
        (market === undefined || basic.security.market === market) &&
        (secType === undefined || basic.secType === secType)
      ),
    };
  },

  QotGetMarketState: ({ securityList }, context) => {
    return {
      marketInfoList: findSecurities(securityList, context).map((security) => ({
        security: securityOf(security),
        name: security.info.name,
        marketState: security.listed
          ? context.core.market.state(security.info.market, security.info.kind) as QotMarketState
          : QotMarketState.None,
      })),
    };
  },
};

/** With no more than the BMP right only so many securities of Hong Kong have snapshots at once. */
function checkBmp(securities: readonly SimSecurity[], { core }: RequestContext): void {
  if (core.options.rules.listLimits === false) return;
  const count = securities.filter(({ info }) => core.rights.of(info) === "BMP").length;
  if (count > MOST_UNDER_BMP) throw new Refusal(tooMany(count, MOST_UNDER_BMP, CODES));
}

/** What does not change of a security. */
export function staticInfo(security: SimSecurity): SecurityStaticInfo {
  const { info } = security;
  return {
    basic: {
      security: securityOf(security),
      id: securityId(info.symbol),
      lotSize: shownLot(info),
      secType: secTypeOf(info),
      name: info.name,
      listTime: info.listDate,
      delisting: false,
      listTimestamp: dayOf(info, info.listDate),
      exchType: exchangeOf(info),
    },
    ...staticTerms(security),
  };
}

/** What OpenD gives for a code that it does not know. */
function delisted(security: SecurityStaticInfo["basic"]["security"]): SecurityStaticInfo {
  const { market, code } = security;
  return {
    basic: {
      security: { market, code },
      id: 0n,
      lotSize: 0,
      secType: SecurityType.Unknown,
      name: "",
      listTime: "",
      delisting: true,
    },
  };
}

/**
 * A number of the symbol alone, from 2^52 on and below 2^53: lists of values in which clients name stocks by it, as that of
 * `QotOptionScreen`, are of plain numbers in many a client.
 */
export function securityId(symbol: string): bigint {
  const random = new Random(`id/${symbol}`);
  return BigInt(2 ** 52 + (random.uint32() >>> 12) * 2 ** 32 + random.uint32());
}

function snapshot(security: SimSecurity): QotGetSecuritySnapshotSnapshot {
  const view = security.snapshot();
  const { info } = view;
  if (info.kind === "etf") {
    return {
      basic: snapshotBasic(security, view),
      trustExData: {
        dividendYield: rounded(view.dividendRatioTTM),
        aum: view.netAsset,
        outstandingUnits: info.outstandingShares,
        netAssetValue: info.netAssetPerShare,
        premium: rounded((view.curPrice / info.netAssetPerShare - 1) * 100),
        assetClass: AssetClass.Stock,
      },
    };
  }
  if (info.kind !== "stock") return { basic: snapshotBasic(security, view), ...snapshotTerms(security, view) };
  return {
    basic: snapshotBasic(security, view),
    equityExData: {
      issuedShares: info.issuedShares,
      issuedMarketVal: view.issuedMarketVal,
      netAsset: view.netAsset,
      netProfit: view.netProfit,
      earningsPershare: info.earningsPerShare,
      outstandingShares: info.outstandingShares,
      outstandingMarketVal: view.outstandingMarketVal,
      netAssetPershare: info.netAssetPerShare,
      eyRate: rounded(view.eyRate),
      peRate: rounded(view.peRate),
      pbRate: rounded(view.pbRate),
      peTTMRate: rounded(view.peRate),
      dividendTTM: view.dividendTTM,
      dividendRatioTTM: rounded(view.dividendRatioTTM),
      dividendLFY: view.dividendLFY,
      dividendLFYRatio: rounded(view.dividendLFYRatio),
    },
  };
}

function snapshotBasic(security: SimSecurity, view: Snapshot): QotGetSecuritySnapshotSnapshotBasicData {
  const us = view.info.market === "US";
  return {
    security: securityOf(security),
    name: view.info.name,
    type: secTypeOf(view.info),
    isSuspend: view.isSuspended,
    listTime: view.listTime,
    lotSize: shownLot(view.info),
    priceSpread: view.priceSpread,
    updateTime: view.updateTime,
    highPrice: view.highPrice,
    openPrice: view.openPrice,
    lowPrice: view.lowPrice,
    lastClosePrice: view.lastClosePrice,
    curPrice: view.curPrice,
    volume: view.volume,
    turnover: view.turnover,
    turnoverRate: rounded(view.turnoverRate),
    listTimestamp: view.listTimestamp,
    updateTimestamp: view.updateTimestamp,
    askPrice: view.askPrice,
    bidPrice: view.bidPrice,
    askVol: view.askVol,
    bidVol: view.bidVol,
    amplitude: rounded(view.amplitude),
    avgPrice: view.avgPrice,
    bidAskRatio: rounded(view.bidAskRatio),
    volumeRatio: rounded(view.volumeRatio),
    highest52WeeksPrice: view.highest52WeeksPrice,
    lowest52WeeksPrice: view.lowest52WeeksPrice,
    highestHistoryPrice: view.highestHistoryPrice,
    lowestHistoryPrice: view.lowestHistoryPrice,
    preMarket: us ? extendedSession(security, "pre") : undefined,
    afterMarket: us ? extendedSession(security, "after") : undefined,
    secStatus: statusOf(security),
    closePrice5Minute: view.closePrice5Minute,
    overnight: us ? extendedSession(security, "overnight") : undefined,
    hpVolume: view.volume,
    hpAskVol: view.askVol,
    hpBidVol: view.bidVol,
  };
}

/**
 * What OpenD tells of derived securities beside prices: terms, Greeks, members.
 *
 * @module
 */

import {
  ExchType,
  ExpirationCycle,
  type FutureBasicQotExData,
  OptionAreaType,
  type OptionBasicQotExData,
  OptionStandardType,
  OptionType,
  type SecurityStaticInfo,
  SecurityStatus,
  SecurityType,
  type WarrantBasicQotExData,
  WarrantType,
} from "../gen/qot_common.ts";
import type { QotGetSecuritySnapshotSnapshot } from "../gen/qot_get_security_snapshot.ts";
import { figuresOf, type ModelFigures, openInterestOf, premiumOf } from "./market/derivatives/figures.ts";
import { endOf } from "./market/derivatives/models.ts";
import type { SecurityInfo, SecurityKind } from "./market/securities.ts";
import type { SimSecurity } from "./market/security.ts";
import type { FutureTerms, OptionTerms, WarrantTerms } from "./market/terms.ts";
import type { Snapshot } from "./market/views.ts";
import { DAY, formatDate, fromWall, toWall } from "./market/zones.ts";
import { rounded, securityOf } from "./shapes.ts";

const TYPES: Readonly<Record<SecurityKind, SecurityType>> = {
  stock: SecurityType.Eqty,
  etf: SecurityType.Trust,
  index: SecurityType.Index,
  plate: SecurityType.Plate,
  warrant: SecurityType.Warrant,
  option: SecurityType.Drvt,
  future: SecurityType.Future,
  crypto: SecurityType.Crypto,
};

/** OpenD's type of a security. */
export function secTypeOf({ kind }: SecurityInfo): SecurityType {
  return TYPES[kind];
}

const EXCHANGES = {
  HK: ExchType.HK_MainBoard,
  SH: ExchType.CN_SH,
  SZ: ExchType.CN_SZ,
  CC: ExchType.CC_CRYPTO,
} as const;

/** Where it is listed. */
export function exchangeOf({ market, kind, terms }: SecurityInfo): ExchType {
  if (market === "US") {
    if (kind === "option") return ExchType.US_Option;
    if (terms?.kind !== "future") return kind === "etf" ? ExchType.US_AMEX : ExchType.US_Nasdaq;
    return terms.root === "CL" ? ExchType.US_NYMEX : terms.root === "GC" ? ExchType.US_COMEX : ExchType.US_CME;
  }
  if (market === "HK" && (kind === "option" || kind === "future")) return ExchType.HK_HKEX;
  return EXCHANGES[market];
}

/** What a lot is in OpenD's words: of an option, the shares of a contract; of a future, what a point is worth. */
export function shownLot({ lotSize, terms }: SecurityInfo): number {
  return terms?.kind === "option" || terms?.kind === "future" ? terms.multiplier : lotSize;
}

/** OpenD's type of a warrant. */
export const WARRANT_TYPES: Readonly<Record<WarrantTerms["type"], WarrantType>> = {
  call: WarrantType.Buy,
  put: WarrantType.Sell,
  bull: WarrantType.Bull,
  bear: WarrantType.Bear,
};

/** Model figures at the underlying's newest price; `undefined` for what has none, or whose underlying is not there. */
export function liveFigures(security: SimSecurity): ModelFigures | undefined {
  const { info, owner } = security;
  const { terms } = info;
  if (owner === undefined || (terms?.kind !== "option" && terms?.kind !== "warrant")) return undefined;
  return figuresOf(info, terms, owner.info, owner.quote().curPrice * owner.shares, security.now);
}

/** The status that OpenD tells. */
export function statusOf({ info, listed, suspended, now }: SimSecurity): SecurityStatus {
  if (!listed) return SecurityStatus.Listing;
  if (!suspended) return SecurityStatus.Normal;
  const { terms } = info;
  if (terms === undefined || terms.kind === "basket") return SecurityStatus.Suspended;
  if (now >= endOf(info, terms.expiry)) return SecurityStatus.ExpiredLastTradingDate;
  return terms.kind === "warrant" && terms.recovery !== undefined ? SecurityStatus.Called : SecurityStatus.Suspended;
}

/** The terms of a derived security in its static information; nothing for others. */
export function staticTerms(security: SimSecurity): Omit<SecurityStaticInfo, "basic" | "$unknown"> {
  const { info, owner } = security;
  const { terms } = info;
  if (terms?.kind === "option" && owner !== undefined) {
    return {
      optionExData: {
        type: terms.call ? OptionType.Call : OptionType.Put,
        owner: securityOf(owner),
        strikeTime: terms.expiry,
        strikePrice: terms.strike,
        suspend: security.suspended,
        market: info.market,
        strikeTimestamp: dayOf(info, terms.expiry),
        expirationCycle: terms.weekly ? ExpirationCycle.Week : ExpirationCycle.Month,
        optionStandardType: OptionStandardType.Standard,
      },
    };
  }
  if (terms?.kind === "warrant" && owner !== undefined) {
    return { warrantExData: { type: WARRANT_TYPES[terms.type], owner: securityOf(owner) } };
  }
  if (terms?.kind !== "future") return {};
  return {
    futureExData: {
      lastTradeTime: terms.origin === undefined ? terms.expiry : "",
      lastTradeTimestamp: terms.origin === undefined ? dayOf(info, terms.expiry) : undefined,
      isMainContract: terms.origin !== undefined,
    },
  };
}

/** What the basic quote has of a derived security beside its prices; nothing for others. */
export function quoteTerms(
  security: SimSecurity,
): {
  readonly optionExData?: OptionBasicQotExData;
  readonly futureExData?: FutureBasicQotExData;
  readonly warrantExData?: WarrantBasicQotExData;
} {
  const { info } = security;
  const { terms } = info;
  if (terms?.kind === "future") return { futureExData: futureFigures(security, terms) };
  const figures = liveFigures(security);
  if (figures === undefined || terms === undefined) return {};
  const { curPrice } = security.quote();
  if (terms.kind === "option") {
    return { optionExData: optionFigures(info, terms, figures, curPrice, security.owner?.info.lotSize ?? 1) };
  }
  if (terms.kind !== "warrant") return {};
  return {
    warrantExData: {
      delta: places(figures.delta, 6),
      impliedVolatility: rounded(figures.volatility),
      premium: rounded(premiumOf(terms, curPrice, figures.spot)),
    },
  };
}

function optionFigures(
  info: SecurityInfo,
  terms: OptionTerms,
  figures: ModelFigures,
  price: number,
  lot: number,
): OptionBasicQotExData {
  const { open, change } = openInterestOf(info);
  return {
    strikePrice: terms.strike,
    contractSize: terms.multiplier,
    contractSizeFloat: terms.multiplier,
    openInterest: open,
    impliedVolatility: rounded(figures.volatility),
    premium: rounded(premiumOf(terms, price, figures.spot)),
    delta: places(figures.delta, 6),
    gamma: places(figures.gamma, 6),
    vega: places(figures.vega, 6),
    theta: places(figures.theta, 6),
    rho: places(figures.rho, 6),
    netOpenInterest: info.market === "HK" ? change : undefined,
    expiryDateDistance: figures.daysLeft,
    contractNominalValue: info.market === "HK" ? places(figures.spot * terms.multiplier, 4) : undefined,
    ownerLotMultiplier: info.market === "HK" ? terms.multiplier / lot : undefined,
    optionAreaType: OptionAreaType.American,
    contractMultiplier: terms.multiplier,
  };
}

function futureFigures(security: SimSecurity, terms: FutureTerms): FutureBasicQotExData {
  const { info, lastClosePrice, now } = security;
  const { open, change } = openInterestOf(info);
  const today = Math.floor(toWall(info.market, now) / DAY);
  return {
    lastSettlePrice: lastClosePrice,
    position: open,
    positionChange: change,
    expiryDateDistance: Math.max(0, Date.parse(terms.expiry) / DAY - today),
  };
}

/** What a snapshot has beside its basic data, by the kind of security; shares have figures of their own. */
export function snapshotTerms(
  security: SimSecurity,
  view: Snapshot,
): Omit<QotGetSecuritySnapshotSnapshot, "basic" | "$unknown"> {
  const { info, owner } = security;
  const { terms } = info;
  switch (terms?.kind) {
    case "basket":
      return info.kind === "index" ? { indexExData: countsOf(security) } : { plateExData: countsOf(security) };
    case "future": {
      const { lastSettlePrice, position, positionChange } = futureFigures(security, terms);
      return {
        futureExData: {
          lastSettlePrice,
          position,
          positionChange,
          lastTradeTime: terms.origin === undefined ? terms.expiry : "",
          lastTradeTimestamp: terms.origin === undefined ? dayOf(info, terms.expiry) : undefined,
          isMainContract: terms.origin !== undefined,
        },
      };
    }
    case "option": {
      const figures = liveFigures(security);
      if (figures === undefined || owner === undefined) return {};
      const { contractMultiplier: _, ...told } = optionFigures(info, terms, figures, view.curPrice, owner.info.lotSize);
      return {
        optionExData: {
          ...told,
          type: terms.call ? OptionType.Call : OptionType.Put,
          owner: securityOf(owner),
          strikeTime: terms.expiry,
          strikeTimestamp: dayOf(info, terms.expiry),
        },
      };
    }
    case "warrant":
      return warrantSnapshot(security, terms, view);
    default:
      return {};
  }
}

function warrantSnapshot(
  security: SimSecurity,
  terms: WarrantTerms,
  view: Snapshot,
): Omit<QotGetSecuritySnapshotSnapshot, "basic" | "$unknown"> {
  const { info, owner } = security;
  const figures = liveFigures(security);
  if (figures === undefined || owner === undefined) return {};
  const { strike, ratio, recovery = 0, expiry } = terms;
  const { open } = openInterestOf(info);
  const street = Math.min(info.issuedShares, open);
  const price = view.curPrice;
  const sign = terms.type === "call" || terms.type === "bull" ? 1 : -1;
  const { text, timestamp } = lastTradeOf(info, terms);
  return {
    warrantExData: {
      conversionRate: ratio,
      warrantType: WARRANT_TYPES[terms.type],
      strikePrice: strike,
      maturityTime: expiry,
      endTradeTime: text,
      owner: securityOf(owner),
      recoveryPrice: recovery,
      streetVolumn: street,
      issueVolumn: info.issuedShares,
      streetRate: rounded(street / info.issuedShares * 100),
      delta: places(figures.delta, 6),
      impliedVolatility: rounded(figures.volatility),
      premium: rounded(premiumOf(terms, price, figures.spot)),
      maturityTimestamp: dayOf(info, expiry),
      endTradeTimestamp: timestamp,
      leverage: rounded(figures.spot / (price * ratio)),
      ipop: rounded(sign * (figures.spot - strike) / figures.spot * 100),
      breakEvenPoint: places(strike + sign * price * ratio, 4),
      conversionPrice: places(price * ratio, 4),
      priceRecoveryRatio: recovery === 0 ? undefined : rounded((figures.spot / recovery - 1) * 100),
      score: warrantScore(info),
      issuerCode: terms.issuer,
    },
  };
}

/** The rating of a warrant, the same wherever it is told. */
export function warrantScore({ code }: SecurityInfo): number {
  return 50 + Number(code) % 500 / 10;
}

/** The last day on which a warrant trades: its maturity, for the simulator knows no day before it. */
export function lastTradeOf(
  info: SecurityInfo,
  { expiry }: WarrantTerms,
): { readonly text: string; readonly timestamp: number } {
  return { text: expiry, timestamp: dayOf(info, expiry) };
}

function countsOf({ members }: SimSecurity): { raiseCount: number; fallCount: number; equalCount: number } {
  const changes = members.map((member) => {
    const { curPrice, lastClosePrice } = member.quote();
    return Math.sign(curPrice - lastClosePrice);
  });
  const count = (sign: number): number => changes.filter((change) => change === sign).length;
  return { raiseCount: count(1), fallCount: count(-1), equalCount: count(0) };
}

/** The midnight of a day in a security's market, epoch seconds. */
export function dayOf({ market }: SecurityInfo, date: string): number {
  return fromWall(market, Date.parse(date)) / 1000;
}

/** A day number as `yyyy-MM-dd`. */
export function dateOf({ market }: SecurityInfo, day: number): string {
  return formatDate(market, fromWall(market, day * DAY));
}

function places(value: number, count: number): number {
  const scale = 10 ** count;
  return Math.round(value * scale) / scale;
}

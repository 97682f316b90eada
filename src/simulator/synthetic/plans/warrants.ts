/**
 * Lists of warrants and their screen.
 *
 * @module
 */

import { IpoPeriod, PriceType, WarrantStatus, WarrantType } from "../../../gen/qot_common.ts";
import { dayOf, lastTradeOf, warrantScore } from "../../contract_views.ts";
import { securityId } from "../../handlers/reference.ts";
import { Refusal } from "../../refusal.ts";
import { securityOf } from "../../shapes.ts";
import type { Warrant } from "../contracts.ts";
import { type Ask, eachWarrant, type Plan, type Plans } from "../plan.ts";
import type { Fields, Row } from "../row.ts";
import { type Key, sortedBy } from "../screens/sorting.ts";
import { passesGroup, screenField, type ScreenGroup } from "../screens/warrant_conditions.ts";

/** The terms and the quote of a warrant, by the fields of both commands. */
function warrantFields({ warrant }: Row): Fields {
  const { security, listed, terms, owner, type, issuer, strike, ratio, price, name, figures } = warrant as Warrant;
  const { info } = listed;
  const { spot = 0, before = price, volume = 0, turnover = 0, bidPrice = 0, askPrice = 0, street = 0 } = figures;
  const { high = price, low = price, delta = 0, volatility = 0, premium = 0, bidVolume, askVolume } = figures;
  const cbbc = type === WarrantType.Bull || type === WarrantType.Bear;
  const rising = type === WarrantType.Buy || type === WarrantType.Bull;
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  const streetRate = round(street / info.issuedShares * 100);
  const leverage = round(spot / price / ratio);
  const { recovery } = terms;
  const at = (date: string): Fields => ({ text: date, timestamp: dayOf(info, date) });
  const last = lastTradeOf(info, terms);
  const [since, matures] = [at(info.listDate), at(terms.expiry)];
  const owned = securityOf(owner);
  const score = warrantScore(info);
  return {
    code: info.code,
    currency: info.currency,
    stock: security,
    security,
    owner: owned,
    ownerSecurity: owned,
    ownerName: owner.info.name,
    stockOwnerPrice: spot,
    stockId: securityId(info.symbol),
    stockOwner: securityId(owner.symbol),
    type,
    warrantType: type,
    issuer,
    issuerId: issuer,
    name,
    strikePrice: strike,
    conversionRatio: ratio,
    conversionPrice: round(price * ratio),
    curPrice: price,
    currentPrice: price,
    lastClosePrice: before,
    lastclosePrice: before,
    priceChangeVal: round(price - before),
    changeRate: round((price / before - 1) * 100),
    highPrice: high,
    lowPrice: low,
    amplitude: round((high - low) / before * 100),
    bidPrice,
    buyPrice: bidPrice,
    askPrice,
    sellPrice: askPrice,
    bidVol: bidVolume,
    buyVol: bidVolume,
    askVol: askVolume,
    sellVol: askVolume,
    volume,
    turnover,
    lotSize: info.lotSize,
    issueSize: info.issuedShares,
    // Most have none.
    ipoPrice: 0,
    streetRate,
    streetRateNew: streetRate,
    streetVol: street,
    status: listed.suspended ? WarrantStatus.Suspend : WarrantStatus.Normal,
    breakEvenPoint: round(rising ? strike + price * ratio : strike - price * ratio),
    premium: round(premium),
    ipop: round((rising ? spot - strike : strike - spot) / spot * 100),
    leverage,
    effectiveLeverage: round(leverage * Math.abs(delta) * ratio),
    // By how many of its price steps of a thousandth it moves for a step of the underlying.
    sensitivity: round(Math.abs(delta) * 100),
    score,
    fxScore: round(score / 100),
    delta: cbbc ? undefined : Math.round(delta * 1e6) / 1e6,
    impliedVolatility: cbbc ? undefined : round(volatility),
    recoveryPrice: recovery,
    priceRecoveryRatio: recovery === undefined ? undefined : round((spot / recovery - 1) * 100),
    upperStrikePrice: undefined,
    lowerStrikePrice: undefined,
    inLinePriceStatus: undefined,
    iwPriceStatus: undefined,
    maturityTime: matures["text"],
    maturityTimestamp: matures["timestamp"],
    maturityDate: matures["timestamp"],
    lastTradeTime: last.text,
    lastTradeTimestamp: last.timestamp,
    lastTradeDate: last.timestamp,
    listTime: since["text"],
    listTimestamp: since["timestamp"],
    ipoTime: since["timestamp"],
  };
}

/** Which of the request's bounds on a figure of GetWarrant lie on which of its fields. */
const BOUNDS: Readonly<Record<string, string>> = {
  curPrice: "curPrice",
  strikePrice: "strikePrice",
  street: "streetRate",
  conversion: "conversionRatio",
  vol: "volume",
  premium: "premium",
  leverageRatio: "leverage",
  delta: "delta",
  implied: "impliedVolatility",
  recoveryPrice: "recoveryPrice",
  priceRecoveryRatio: "priceRecoveryRatio",
  maturityTime: "maturityTime",
};

/** A bound as OpenD reads it: decimals behind the third are cut off. */
const cut = (bound: unknown): unknown => typeof bound === "number" ? Math.trunc(bound * 1000) / 1000 : bound;

/** Days from today within which a warrant is listed, by period. */
const LISTED: Readonly<Record<number, readonly [from: number, to: number]>> = {
  [IpoPeriod.Today]: [0, 0],
  [IpoPeriod.Tomorrow]: [1, 1],
  [IpoPeriod.Nextweek]: [1, 7],
  [IpoPeriod.Lastweek]: [-7, 0],
  [IpoPeriod.Lastmonth]: [-30, 0],
};

function passes(warrant: Fields, { world, c2s }: Ask): boolean {
  const { typeList, issuerList, ipoPeriod = 0, priceType = 0, status = 0 } = c2s as {
    readonly typeList: readonly unknown[];
    readonly issuerList: readonly unknown[];
    readonly ipoPeriod?: number;
    readonly priceType?: number;
    readonly status?: number;
  };
  if (typeList.length > 0 && !typeList.includes(warrant["type"])) return false;
  if (issuerList.length > 0 && !issuerList.includes(warrant["issuer"])) return false;
  if (status !== 0 && warrant["status"] !== status) return false;
  if (priceType !== 0 && priceType !== (Number(warrant["ipop"]) > 0 ? PriceType.WithIn : PriceType.Outside)) {
    return false;
  }
  const days = LISTED[ipoPeriod];
  if (days !== undefined) {
    const since = Date.parse(String(warrant["listTime"])) / 86_400_000 - world.today("HK");
    if (since < days[0] || since > days[1]) return false;
  }
  return Object.entries(BOUNDS).every(([bound, name]) => {
    const [least, most] = [cut(c2s[`${bound}Min`]), cut(c2s[`${bound}Max`])] as (number | undefined)[];
    const figure = warrant[name] as number | undefined;
    if (figure === undefined) return least === undefined && most === undefined;
    return (least === undefined || figure >= least) && (most === undefined || figure <= most);
  });
}

const warrants: Plan = {
  rows: (ask) =>
    eachWarrant(ask).map((row) => ({ ...row, fixed: warrantFields(row) })).filter(({ fixed }) => passes(fixed, ask)),
  page: [200, 200],
  sort: ({ c2s }) => c2s["ascend"] === true ? "-volume" : "volume",
};

/** The warrants of the screen's market that pass, in order. */
function screened(ask: Ask): readonly Row[] {
  const { marketType, filterList, sortList } = ask.c2s as {
    readonly marketType?: number;
    readonly filterList: readonly ScreenGroup[];
    readonly sortList: readonly { readonly sortFieldId?: number; readonly direction?: number }[];
  };
  // Singapore and Malaysia are no markets of the simulator.
  if (marketType !== 1) return [];
  const rows = eachWarrant(ask).map((row) => {
    const fields = warrantFields(row);
    // The screen has numbers of its own for the status.
    return { ...row, fixed: { ...fields, status: fields["status"] === WarrantStatus.Normal ? 0 : 1 } };
  });
  const keys = sortList.map(({ sortFieldId = 0, direction }): Key<Row> => {
    const name = screenField(sortFieldId);
    return { of: ({ fixed }) => fixed?.[name], descending: direction === 1 };
  });
  const passing = rows.filter(({ fixed, warrant }) =>
    filterList.every((group) => passesGroup(fixed, warrant as Warrant, group))
  );
  return sortedBy(passing, keys);
}

/** By the command's constant name. */
export const warrantPlans: Plans = {
  QotGetWarrant: warrants,
  QotWarrantScreen: {
    check: ({ c2s }) => {
      if (c2s["marketType"] === undefined) throw new Refusal("marketType is wanted");
      const { filterList, sortList } = c2s as {
        readonly filterList: readonly Fields[];
        readonly sortList: readonly Fields[];
      };
      for (const { fieldId } of filterList) screenField(Number(fieldId ?? 0));
      for (const { sortFieldId } of sortList) screenField(Number(sortFieldId ?? 0));
    },
    ordered: true,
    rows: (ask) => ask.c2s["onlyCount"] === true ? [] : screened(ask),
    page: [200, 200],
    reply: (ask) => ask.c2s["onlyCount"] === true ? { allCount: screened(ask).length, lastPage: true } : {},
  },
};

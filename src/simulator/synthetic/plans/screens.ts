/**
 * Warrants, and the newer screens of stocks, options and warrants. The screens return everything of the markets asked
 * for, in no order but the market's: their conditions, by numbers of OpenD's own, are not looked at.
 *
 * @module
 */

import { WarrantStatus, WarrantType } from "../../../gen/qot_common.ts";
import { QotOptionScreenMarketCategory as Category } from "../../../gen/qot_option_screen.ts";
import { securityId } from "../../handlers/reference.ts";
import { civilDate, type MarketCode } from "../../market/zones.ts";
import { Refusal } from "../../refusal.ts";
import { securityOf } from "../../shapes.ts";
import { dayOf, lastTradeOf } from "../../contract_views.ts";
import type { Contract, Warrant } from "../contracts.ts";
import { type Ask, eachContract, eachWarrant, type Plan, type Plans, sharesOf } from "../plan.ts";
import type { Fields, Row } from "../row.ts";

/** The terms and the quote of a warrant, by the fields of GetWarrant. */
function warrantFields({ warrant }: Row): Fields {
  const { security, listed, terms, owner, type, issuer, strike, ratio, price, name, figures } = warrant as Warrant;
  const { info } = listed;
  const { spot = 0, before = price, volume = 0, turnover = 0, bidPrice = 0, askPrice = 0, street = 0 } = figures;
  const { high = price, low = price, delta = 0, volatility = 0, premium = 0 } = figures;
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
  return {
    stock: security,
    security,
    owner: owned,
    ownerSecurity: owned,
    ownerName: owner.info.name,
    stockOwnerPrice: spot,
    stockId: securityId(`HK.${security.code}`),
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
    volume,
    turnover,
    lotSize: info.lotSize,
    issueSize: info.issuedShares,
    streetRate,
    streetRateNew: streetRate,
    streetVol: street,
    status: listed.suspended ? WarrantStatus.Suspend : WarrantStatus.Normal,
    breakEvenPoint: round(rising ? strike + price * ratio : strike - price * ratio),
    premium: round(premium),
    ipop: round((rising ? spot - strike : strike - spot) / spot * 100),
    leverage,
    effectiveLeverage: round(leverage * Math.abs(delta) * ratio),
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

function passes(warrant: Fields, { typeList, issuerList, ...c2s }: Fields): boolean {
  const [types, issuers] = [typeList, issuerList] as [readonly unknown[], readonly unknown[]];
  if (types.length > 0 && !types.includes(warrant["type"])) return false;
  if (issuers.length > 0 && !issuers.includes(warrant["issuer"])) return false;
  return Object.entries(BOUNDS).every(([bound, name]) => {
    const [least, most, figure] = [c2s[`${bound}Min`], c2s[`${bound}Max`], warrant[name]] as (number | undefined)[];
    if (figure === undefined) return least === undefined && most === undefined;
    return (least === undefined || figure >= least) && (most === undefined || figure <= most);
  });
}

const warrants: Plan = {
  rows: (ask) =>
    eachWarrant(ask).map((row) => ({ ...row, fixed: warrantFields(row) })).filter(({ fixed }) =>
      passes(fixed, ask.c2s)
    ),
  page: [200, 200],
  sort: ({ c2s }) => c2s["ascend"] === true ? "-volume" : "volume",
};

/** The numbers that StockScreen has for markets. */
const SCREENED: Readonly<Record<number, readonly MarketCode[]>> = { 1: ["HK"], 2: ["US"], 3: ["SH", "SZ"] };

interface ScreenQuery {
  readonly simpleFieldQuery?: { readonly simpleField?: number; readonly screenValueList: readonly (number | bigint)[] };
}

/** The markets of the first condition that names some; otherwise all. */
function screenedMarkets({ c2s }: Ask): MarketCode[] {
  for (const query of c2s["filterList"] as readonly ScreenQuery[]) {
    for (const part of Object.values(query) as ScreenQuery["simpleFieldQuery"][]) {
      if (part?.simpleField === 1) return part.screenValueList.flatMap((value) => SCREENED[Number(value)] ?? []);
    }
  }
  return ["HK", "US", "SH", "SZ"];
}

/** A value for each property that is asked for: what the market knows of it, and otherwise some number. */
function results(ask: Ask, row: Row): Fields[] {
  const { price = 0, lastClose = 0, open = 0, high = 0, low = 0, marketCap = 0, pe = 0, pb = 0, volume = 0 } =
    row.security === undefined ? {} : ask.world.facts(row.security);
  const known: Readonly<Record<number, number>> = {
    2201: price,
    2202: open,
    2203: lastClose,
    2204: high,
    2205: low,
    2301: marketCap,
    2302: pe,
    2303: pe,
    2304: pb,
    3104: volume,
  };
  return (ask.c2s["retrieveList"] as readonly Fields[]).flatMap((query) =>
    Object.entries(query).flatMap(([kind, asked]) => {
      const property = (asked as { readonly property?: Fields } | undefined)?.property ?? asked as Fields | undefined;
      if (property === undefined) return [];
      const number = Number(property["name"] ?? 0);
      const { info } = row.security ?? { info: { code: "", name: "" } };
      const text = number === 1101 ? info.code : number === 1102 || number === 1103 ? info.name : undefined;
      const value = text === undefined
        ? { valueType: 4, dval: known[number] ?? Math.round(1e5 * row.random.float()) / 1e3 }
        : { valueType: 1, sval: text };
      return [{ [`${kind.replace(/(Retrieve|Query)$/, "")}Result`]: { property, ...value, aval: [] } }];
    })
  );
}

/** By the command's constant name. */
export const screenPlans: Plans = {
  QotGetWarrant: warrants,
  QotWarrantScreen: {
    check: ({ c2s }) => {
      if (c2s["marketType"] === undefined) throw new Refusal("marketType is wanted");
    },
    rows: (ask) =>
      ask.c2s["marketType"] === 1 && ask.c2s["onlyCount"] !== true
        ? eachWarrant(ask).map((row) => ({ ...row, fixed: { ...warrantFields(row), status: 0 } }))
        : [],
    page: [200, 200],
    reply: (ask) =>
      ask.c2s["onlyCount"] === true
        ? { allCount: ask.c2s["marketType"] === 1 ? eachWarrant(ask).length : 0, lastPage: true }
        : {},
  },
  QotStockScreen: {
    rows: (ask) =>
      screenedMarkets(ask).flatMap((market) => sharesOf(ask.world, market)).map((security, index) => {
        const row = ask.row(security.symbol, { security, market: security.info.market, index });
        return { ...row, fixed: { stockId: securityId(security.symbol), results: results(ask, row) } };
      }),
    page: [200, 300],
  },
  QotOptionScreen: {
    check: ({ c2s }) => {
      if ((c2s["marketCategoryList"] as readonly unknown[]).length === 0) {
        throw new Refusal("marketCategoryList is empty");
      }
    },
    rows: (ask) => {
      const asked = ask.c2s["marketCategoryList"] as readonly number[];
      const kinds: readonly (readonly [Category, MarketCode])[] = [[Category.US_Stock, "US"], [
        Category.HK_Stock,
        "HK",
      ]];
      const markets = kinds.filter(([category]) => asked.includes(category)).map(([, market]) => market);
      return eachContract(({ market }) => markets.includes(market))(ask);
    },
    page: [200, 1000],
    fix: ({ contract, world }, { c2s }) => {
      const { owner, type, expiry, name, figures } = contract as Contract;
      const { year, month, day } = civilDate(expiry);
      const { iv = 0, hv = 0, price = 0, marketCap = 0, rate = 0 } = world.facts(owner);
      const asked = (c2s["underlyingRetrieveList"] as readonly unknown[]).length > 0;
      const stockID = securityId(owner.symbol);
      return {
        optionName: name,
        optionType: type,
        exerciseType: 1,
        expirationType: 1,
        inTheMoney: (figures["intrinsic_value"] ?? 0) > 0 ? 1 : 0,
        strikeDate: year * 10_000 + month * 100 + day,
        buyBreakEvenPoint: undefined,
        underlyingInfo: asked
          ? { stockID, iv: iv / 100, hv: hv / 100, marketCap: Math.round(marketCap), price, changeRate: rate }
          : { stockID },
      };
    },
  },
};

/** What is looked at before an order is sent: every rule, from both sides. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { OpenDArgumentError } from "../../src/errors.ts";
import { Session } from "../../src/gen/common.ts";
import {
  OrderType,
  SecurityFirm,
  TimeInForce,
  TrailType,
  TrdEnv,
  type TrdHeader,
  TrdMarket,
  TrdSecMarket,
  TrdSide,
} from "../../src/gen/trd_common.ts";
import type { PlaceComboOrderInput, PlaceOrderInput } from "../../src/trade/order_request.ts";
import { withDecimals } from "../../src/trade/decimals.ts";
import { marketFor, productOf, tradedOf } from "../../src/trade/markets.ts";
import { prepareCombo, preparePlace } from "../../src/trade/prepare.ts";
import { checkRemark, uniqueRemark } from "../../src/trade/remark.ts";
import { BUY } from "./samples.ts";

type Fields = Partial<Record<keyof PlaceOrderInput | "security", unknown>>;

const US = "US.AAPL";
const A_SHARE = "SH.600519";
const HK_OPTION = "HK.TCH261127C400000";
const US_OPTION = "US.AAPL260116C200000";
const HK_FUTURE = "HK.HSImain";
const COIN = "CC.BTCUSD";

const marketsOf: Readonly<Record<string, TrdMarket>> = {
  HK: TrdMarket.HK,
  US: TrdMarket.US,
  SH: TrdMarket.HKCC,
  SZ: TrdMarket.HKCC,
  CC: TrdMarket.Crypto,
  EC: TrdMarket.Prediction,
  SG: TrdMarket.Futures,
};

function prepare(fields: Fields, trdEnv: TrdEnv, securityFirm?: SecurityFirm): ReturnType<typeof preparePlace> {
  const input = { ...BUY, ...fields } as PlaceOrderInput;
  const prefix = typeof input.security === "string" ? input.security.slice(0, 2) : "HK";
  const isFuture = input.security === HK_FUTURE;
  const trdMarket = isFuture ? TrdMarket.Futures : marketsOf[prefix] ?? TrdMarket.HK;
  const header: TrdHeader = { trdEnv, accID: 1n, trdMarket };
  return preparePlace(input, { header, securityFirm });
}

const real = (fields: Fields, firm?: SecurityFirm): unknown => prepare(fields, TrdEnv.Real, firm).c2s;
const paper = (fields: Fields): unknown => prepare(fields, TrdEnv.Simulate).c2s;

function refuses(run: () => unknown, message: RegExp, label: unknown): void {
  assert.throws(run, (error: unknown) => {
    assert.ok(error instanceof OpenDArgumentError, `${String(error)} for ${String(label)}`);
    assert.match(error.message, message, String(label));
    return true;
  }, `taken: ${JSON.stringify(label)}`);
}

const { Normal, Market, Stop, StopLimit, MarketifTouched, LimitifTouched, TrailingStop, TrailingStopLimit } = OrderType;
const { Auction, AuctionLimit, AbsoluteLimit, SpecialLimit, SpecialLimit_All } = OrderType;
const stopped = { auxPrice: 290 };
const trailed = { price: undefined, trailType: TrailType.Ratio, trailValue: 5 };

/** What each type needs, as the table of OpenD's documents has it. */
const needs: readonly (readonly [OrderType, Fields])[] = [
  [Normal, { price: 300 }],
  [Market, {}],
  [AbsoluteLimit, { price: 300 }],
  [Auction, {}],
  [AuctionLimit, { price: 300 }],
  [SpecialLimit, { price: 300 }],
  [SpecialLimit_All, { price: 300 }],
  [Stop, { auxPrice: 290 }],
  [StopLimit, { price: 300, auxPrice: 290 }],
  [MarketifTouched, { auxPrice: 290 }],
  [LimitifTouched, { price: 300, auxPrice: 290 }],
  [TrailingStop, { trailType: TrailType.Ratio, trailValue: 5 }],
  [TrailingStopLimit, { trailType: TrailType.Amount, trailValue: 5, trailSpread: 0.5 }],
];
const ALL: Fields = { price: 300, auxPrice: 290, trailType: TrailType.Ratio, trailValue: 5, trailSpread: 0.5 };

describe("the fields of each order type", () => {
  for (const [orderType, fields] of needs) {
    it(`${orderType}: takes its own, misses each of them, and refuses the others`, () => {
      const bare: Fields = { orderType, price: undefined, ...fields };
      real(bare);
      for (const name of Object.keys(fields)) {
        refuses(() => real({ ...bare, [name]: undefined }), new RegExp(`needs ${name}`), name);
      }
      for (const [name, value] of Object.entries(ALL)) {
        if (name in fields) continue;
        refuses(() => real({ ...bare, [name]: value }), new RegExp(`has no ${name}`), name);
        real({ ...bare, [name]: 0 });
      }
    });
  }

  it("has no others", () => {
    for (let orderType = 16; orderType <= 19; orderType++) {
      refuses(() => real({ orderType }), /cannot be placed/, orderType);
    }
    for (const orderType of [0, 3, 4, 20, 99, -1, undefined]) {
      refuses(() => real({ orderType }), /not known/, orderType);
    }
  });
});

describe("the order types of each market", () => {
  const every = needs.map(([type]) => type);
  const limits = [Normal, StopLimit, LimitifTouched, TrailingStopLimit];
  const abroad = [...limits, Market, Stop, MarketifTouched, TrailingStop];
  const rows: readonly (readonly [string, readonly OrderType[]])[] = [
    ["HK.00700", every],
    [HK_OPTION, limits],
    [HK_FUTURE, [...abroad, Auction]],
    [US, abroad],
    [US_OPTION, abroad],
    [A_SHARE, limits],
    ["SZ.000001", limits],
    ["SG.CNmain", abroad],
    [COIN, [Normal, Market]],
  ];
  for (const [security, takes] of rows) {
    it(security, () => {
      for (const [orderType, fields] of needs) {
        const order = { security, orderType, price: undefined, ...fields };
        if (takes.includes(orderType)) real(order);
        else refuses(() => real(order), /is not for a/, orderType);
        if (orderType === Normal || orderType === Market) continue;
        refuses(() => paper(order), /paper trading/, orderType);
      }
    });
  }

  it("paper trading takes Normal and Market of all, and no crypto", () => {
    for (const security of ["HK.00700", US, US_OPTION]) {
      paper({ security });
      paper({ security, orderType: Market, price: undefined });
    }
    refuses(() => paper({ security: COIN }), /no crypto/, COIN);
    refuses(
      () => real({ security: COIN, orderType: Market, price: undefined }, SecurityFirm.FutuSG),
      /takes Normal/,
      COIN,
    );
  });
});

describe("single fields", () => {
  const bad: readonly (readonly [Fields, RegExp])[] = [
    [{ qty: 0 }, /above 0/],
    [{ qty: -1 }, /above 0/],
    [{ qty: Number.NaN }, /above 0/],
    [{ qty: Infinity }, /above 0/],
    [{ qty: "100" }, /above 0/],
    [{ qty: undefined }, /above 0/],
    [{ qty: 1.5 }, /not whole/],
    [{ qty: 2 ** 54 }, /not whole/],
    [{ price: Number.NaN }, /is no price/],
    [{ price: Infinity }, /is no price/],
    [{ price: "300" }, /is no price/],
    [{ price: 0 }, /not above 0/],
    [{ price: -1 }, /not above 0/],
    [{ price: 0.3 - 0.1 * 3 + 1e-16 }, /not above 0/],
    [{ price: Number.MIN_VALUE }, /not above 0/],
    [{ security: undefined, code: "US.AAPL", secMarket: TrdSecMarket.US, price: 1 }, /without its market in front/],
    [{ price: 300.1234 }, /more than 3 decimals/],
    [{ security: US, price: 180.555 }, /more than 2 decimals/],
    [{ security: US, price: 0.12345 }, /more than 4 decimals/],
    [{ security: US_OPTION, price: 0.125 }, /more than 2 decimals/],
    [{ security: HK_FUTURE, price: 1.0123456789 }, /more than 9 decimals/],
    [{ security: "HK.700" }, /the code "700" is none of market HK/],
    [{ security: "HK.007000" }, /none of market HK/],
    [{ security: "HK.AAPL" }, /none of market HK/],
    [{ security: "SH.6005" }, /none of market CN_SH/],
    [{ security: "US.AA PL" }, /none of market US/],
    [{ security: "FX.USDHKD", code: "x" }, /names its security once/],
    [{ security: undefined }, /needs its security/],
    [{ security: undefined, code: "00700", secMarket: 999 }, /is not known/],
    [{ security: "00700" }, /was not understood/],
    [{ security: { market: 12, code: "x" } }, /no trade market/],
    [{ trdSide: TrdSide.SellShort }, /the side SellShort is none/],
    [{ trdSide: TrdSide.BuyBack }, /the side BuyBack is none/],
    [{ trdSide: 0 }, /the side Unknown/],
    [{ trdSide: 9 }, /the side 9/],
    [{ remark: "x".repeat(65) }, /65 bytes/],
    [{ remark: "密".repeat(22) }, /66 bytes/],
    [{ remark: "\ud800" }, /surrogate/],
    [{ remark: 5 }, /a text is wanted/],
    [{ adjustPrice: true }, /needs adjustSideAndLimit/],
    [{ adjustPrice: true, adjustSideAndLimit: 0 }, /needs adjustSideAndLimit/],
    [{ adjustPrice: true, adjustSideAndLimit: 1.5 }, /a fraction is wanted/],
    [{ adjustPrice: true, adjustSideAndLimit: Number.NaN }, /a fraction is wanted/],
    [{ adjustSideAndLimit: 0.01 }, /does nothing without adjustPrice/],
    [{ timeInForce: 9 }, /is not known/],
    [{ timeInForce: TimeInForce.GTD }, /needs expireTime/],
    [{ expireTime: "2026-12-31" }, /is for timeInForce GTD only/],
    [{ orderType: Market, price: undefined, timeInForce: TimeInForce.GTC }, /good for the day/],
    [{ security: HK_FUTURE, orderType: Market, price: undefined, timeInForce: TimeInForce.GTC }, /good for the day/],
    [{ security: COIN, timeInForce: TimeInForce.DAY }, /every crypto limit order GTC/],
    [{ security: COIN, orderType: Market, price: undefined, timeInForce: TimeInForce.GTC }, /market order IOC/],
    [{ session: Session.RTH }, /of US securities only/],
    [{ fillOutsideRTH: true }, /of US securities only/],
    [{ security: US, session: 9 }, /is not known/],
    [{ security: US, session: Session.RTH, fillOutsideRTH: true }, /contradict/],
    [{ security: US, session: Session.ETH, orderType: Market, price: undefined }, /regular hours only/],
    [{ security: US, fillOutsideRTH: true, orderType: Market, price: undefined }, /regular hours only/],
    [{ security: US, session: Session.ALL, orderType: Stop, price: undefined, ...stopped }, /limit orders only/],
    [{ security: US, session: Session.ALL, timeInForce: TimeInForce.IOC }, /DAY or GTC/],
    [{ orderType: TrailingStop, ...trailed, trailValue: 0 }, /has no|makes no sense|needs/],
    [{ orderType: TrailingStop, ...trailed, trailValue: 100 }, /percentage/],
    [{ orderType: TrailingStop, ...trailed, trailValue: 1.234 }, /more than 2 decimals/],
    [{ orderType: TrailingStop, ...trailed, trailType: 0 }, /says nothing/],
    [{ orderType: TrailingStop, ...trailed, trailType: 7 }, /not known/],
    [{ orderType: TrailingStopLimit, ...trailed, trailSpread: -1 }, /trailSpread/],
    [
      { security: US, orderType: TrailingStop, ...trailed, trailType: TrailType.Amount, trailValue: 1.23456 },
      /4 decimals/,
    ],
    [{ amount: 5 }, /only orders of event contracts/],
    [{ security: "EC.EC.X", amount: -5 }, /cannot be spent/],
    [{ referencePrice: 0 }, /referencePrice 0/],
    [{ contractSize: Number.NaN }, /contractSize NaN/],
    [{ timeinforce: 1 } as never, /no field "timeinforce"/],
    [{ packetID: {} } as never, /no field "packetID"/],
  ];
  for (const [fields, message] of bad) {
    it(`refuses ${JSON.stringify(fields, (_, value) => Number.isFinite(value) ? value : String(value))}`, () => {
      refuses(() => real(fields), message, fields);
    });
  }

  const good: readonly Fields[] = [
    { price: 300.123 },
    { price: 0.1 + 0.2 },
    { security: US, price: 180.55 },
    { security: US, price: 0.1234 },
    { security: HK_FUTURE, price: -3.123456789 },
    { security: HK_FUTURE, price: 0 },
    { security: HK_FUTURE, trdSide: TrdSide.SellShort },
    { security: COIN, qty: 0.0001, price: 60_000.123456 },
    { security: "EC.EC.X", qty: 0, amount: 5 },
    { security: undefined, code: "00700", secMarket: TrdSecMarket.HK },
    { security: { market: 1, code: "00700" } },
    { security: "US.BRK.B" },
    { remark: "密".repeat(21) },
    { remark: "" },
    { adjustPrice: true, adjustSideAndLimit: -0.015 },
    { timeInForce: TimeInForce.GTC },
    { timeInForce: TimeInForce.GTD, expireTime: "2026-12-31" },
    { security: COIN, timeInForce: TimeInForce.GTC },
    { security: US, orderType: Market, price: undefined, timeInForce: TimeInForce.GTC },
    { security: US, session: Session.ALL, timeInForce: TimeInForce.GTC },
    { security: US, session: Session.ETH },
    { orderType: Market, price: 0 },
  ];
  for (const fields of good) it(`takes ${JSON.stringify(fields)}`, () => void real(fields));

  it("is stricter on paper", () => {
    refuses(() => paper({ timeInForce: TimeInForce.GTC }), /paper trading takes timeInForce DAY/, "GTC");
    refuses(() => paper({ security: US, session: Session.ALL }), /no overnight/, "ALL");
    refuses(() => paper({ security: US, session: Session.OVERNIGHT }), /no overnight/, "OVERNIGHT");
    paper({ security: US, session: Session.ETH });
    paper({ timeInForce: TimeInForce.DAY });
  });

  it("BuyBack is for the Japanese broker", () => {
    real({ trdSide: TrdSide.BuyBack }, SecurityFirm.FutuJP);
  });

  it("takes off what reckoning in doubles leaves, and sends no price as 0", () => {
    assert.equal((real({ price: 0.1 + 0.2 }) as { price: number }).price, 0.3);
    assert.equal((real({ orderType: Market, price: undefined }) as { price: number }).price, 0);
    const c2s = real({ referencePrice: 5, contractSize: 100 }) as object;
    assert.ok(!("referencePrice" in c2s) && !("contractSize" in c2s) && !("security" in c2s));
  });
});

describe("combinations", () => {
  const legs = [
    { security: US_OPTION, side: TrdSide.Buy, qtyRatio: 1 },
    { security: "US.AAPL260116C210000", side: TrdSide.Sell, qtyRatio: 1 },
  ];
  const combo = (fields: object): unknown =>
    prepareCombo({ comboLegs: legs, qty: 1, price: 2.5, orderType: Normal, ...fields } as PlaceComboOrderInput, {
      header: { trdEnv: TrdEnv.Real, accID: 1n, trdMarket: TrdMarket.US },
      securityFirm: undefined,
    });

  it("may cost nothing, or less", () => {
    for (const price of [2.5, 0, -1.25]) combo({ price });
  });

  it("have two legs at the least, each in order", () => {
    refuses(() => combo({ comboLegs: legs.slice(1) }), /at least two legs/, 1);
    refuses(() => combo({ comboLegs: undefined }), /at least two legs/, 0);
    refuses(() => combo({ comboLegs: [legs[0], { ...legs[1], side: 3 }] }), /SellShort/, 3);
    refuses(() => combo({ comboLegs: [legs[0], { ...legs[1], qtyRatio: 0 }] }), /qtyRatio 0/, 0);
    refuses(() => combo({ qty: 0.5 }), /not whole/, 0.5);
    refuses(() => combo({ price: 1.234 }), /2 decimals/, 1.234);
    refuses(() => combo({ price: Number.NaN }), /is no price/, Number.NaN);
    refuses(() => combo({ legs }), /no field "legs"/, "legs");
  });
});

describe("the market of a request", () => {
  const universal = [TrdMarket.HK, TrdMarket.US, TrdMarket.HKCC, TrdMarket.Futures];
  const cases: readonly (readonly [string, readonly TrdMarket[], TrdMarket | undefined])[] = [
    ["HK.00700", universal, TrdMarket.HK],
    ["US.AAPL", universal, TrdMarket.US],
    ["SH.600519", universal, TrdMarket.HKCC],
    ["SH.600519", [TrdMarket.CN], TrdMarket.CN],
    ["SH.600519", [TrdMarket.CN, TrdMarket.HKCC], undefined],
    [HK_FUTURE, universal, TrdMarket.Futures],
    [HK_FUTURE, [TrdMarket.Futures_Simulate_HK], TrdMarket.Futures_Simulate_HK],
    [HK_FUTURE, [TrdMarket.HK], undefined],
    ["HK.00700", [TrdMarket.Futures], undefined],
    ["US.ESmain", universal, TrdMarket.Futures],
    ["US.6E2612", universal, TrdMarket.Futures],
    ["US.ES", [TrdMarket.Futures_Simulate_US], TrdMarket.Futures_Simulate_US],
    ["US.AAPL", [TrdMarket.HK], undefined],
    ["JP.7203", [TrdMarket.JP], TrdMarket.JP],
    ["CC.BTCUSD", [TrdMarket.Crypto], TrdMarket.Crypto],
    ["FX.USDHKD", universal, undefined],
  ];
  for (const [symbol, held, wanted] of cases) {
    it(`${symbol} of ${held.join()} is ${wanted}`, () => {
      const market = (): TrdMarket => marketFor(tradedOf(symbol), held, undefined);
      if (wanted === undefined) assert.throws(market, OpenDArgumentError);
      else assert.equal(market(), wanted);
    });
  }

  it("is the preferred one where several would do", () => {
    const held = [TrdMarket.CN, TrdMarket.HKCC];
    assert.equal(marketFor(tradedOf("SH.600519"), held, TrdMarket.CN), TrdMarket.CN);
  });

  it("tells products apart", () => {
    const products: Readonly<Record<string, readonly string[]>> = {
      stock: ["HK.00700", US, "US.BRK.B", "JP.7203", "JP.130A", "SG.D05"],
      option: [HK_OPTION, US_OPTION],
      future: [HK_FUTURE, "HK.HSI2612", "US.ES2612", "US.6E2612", "US.6Emain", "US.M2K2612", "JP.NK225main"],
      crypto: [COIN],
      unknown: ["AU.BHP"],
    };
    for (const [product, symbols] of Object.entries(products)) {
      for (const symbol of symbols) assert.equal(productOf(tradedOf(symbol)), product, symbol);
    }
  });
});

describe("numbers and texts", () => {
  it("withDecimals takes what has so many decimals, however it was reckoned, and nothing else", () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (units, decimals) => {
      const value = units / 10 ** decimals;
      assert.equal(withDecimals(value, decimals), Number(value.toFixed(decimals)));
      assert.equal(withDecimals(value + 0.1 - 0.1, decimals), Number(value.toFixed(decimals)));
      assert.equal(withDecimals(value + 0.3 / 10 ** decimals, decimals), undefined);
    }));
    assert.equal(withDecimals(5_000_000.125, 2), undefined);
  });

  it("remarks are unique and short", () => {
    const remarks = new Set(Array.from({ length: 1000 }, uniqueRemark));
    assert.equal(remarks.size, 1000);
    for (const remark of remarks) checkRemark(remark);
  });
});

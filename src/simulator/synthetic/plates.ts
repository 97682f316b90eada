/**
 * Plates of the simulated market: industries and concepts, made of the securities that trade.
 *
 * @module
 */

import { PlateSetType, QotMarket, type Security } from "../../gen/qot_common.ts";
import type { SimSecurity } from "../market/security.ts";
import type { MarketCode } from "../market/zones.ts";

/** A plate. */
export interface Plate {
  readonly security: Security;
  readonly name: string;
  readonly type: PlateSetType;
  /** What commands about industrial plates call it by. */
  readonly id: bigint;
  /** Whether a security belongs to it. */
  has(security: SimSecurity): boolean;
}

const INDUSTRIES: readonly (readonly [name: string, codes: readonly string[]])[] = [
  ["Internet services", ["00700", "09988", "03690", "AMZN"]],
  ["Banks", ["00005", "00939", "600036", "000001"]],
  ["Insurance", ["01299", "601318"]],
  ["Exchanges and funds", ["00388", "02800", "SPY"]],
  ["Consumer electronics and software", ["AAPL", "MSFT"]],
  ["Vehicles and batteries", ["TSLA", "300750"]],
  ["Semiconductors", ["NVDA"]],
  ["Beverages", ["600519", "000858"]],
];

const CONCEPTS: readonly (readonly [name: string, has: (security: SimSecurity) => boolean])[] = [
  ["Large companies", ({ info }) => info.kind === "stock" && info.issuedShares * info.referencePrice > 1e12],
  ["Low volatility", ({ info }) => info.volatility <= 0.012],
  ["Funds", ({ info }) => info.kind === "etf"],
];

/** Plates carry the market of their stocks; Shanghai and Shenzhen share theirs. */
const NUMBERS = { HK: QotMarket.HK_Security, US: QotMarket.US_Security, CN: QotMarket.CNSH_Security } as const;
const FIRST = { HK: 1000, US: 2000, CN: 3000 } as const;

type Group = keyof typeof NUMBERS;

function groupOf(market: MarketCode): Group {
  return market === "HK" || market === "US" ? market : "CN";
}

/** The industry of a security, by its place in the list; one that the list does not have belongs to the first. */
function industryIndex({ info }: SimSecurity): number {
  return Math.max(0, INDUSTRIES.findIndex(([, codes]) => codes.includes(info.code)));
}

function plate(group: Group, index: number, name: string, type: PlateSetType, has: Plate["has"]): Plate {
  const number = FIRST[group] + index;
  return {
    security: { market: NUMBERS[group], code: `BK${number}` },
    name,
    type,
    id: BigInt(10_000_000 + number),
    has,
  };
}

/** The industry plate that a security belongs to. */
export function industryOf(security: SimSecurity): Plate {
  const index = industryIndex(security);
  return platesOf(security.info.market)[index] as Plate;
}

/** All plates of a market, those of mainland China together. */
export function platesOf(market: MarketCode): Plate[] {
  const group = groupOf(market);
  const within = (security: SimSecurity): boolean => groupOf(security.info.market) === group;
  return [
    ...INDUSTRIES.map(([name], index) =>
      plate(group, index, name, PlateSetType.Industry, (it) => within(it) && industryIndex(it) === index)
    ),
    ...CONCEPTS.map(([name, has], index) =>
      plate(group, 500 + index, name, PlateSetType.Concept, (it) => within(it) && has(it))
    ),
  ];
}

/** The plate of a security's form; `undefined` when there is none. */
export function findPlate({ code, market }: Security): Plate | undefined {
  return allPlates().find(({ security }) =>
    security.code === code &&
    (security.market === market || (security.market === QotMarket.CNSH_Security && market === QotMarket.CNSZ_Security))
  );
}

/** The plate of an id of industrial plates. */
export function plateOfId(id: bigint): Plate | undefined {
  return allPlates().find((plate) => plate.id === id);
}

function allPlates(): Plate[] {
  return [...platesOf("HK"), ...platesOf("US"), ...platesOf("SH")];
}

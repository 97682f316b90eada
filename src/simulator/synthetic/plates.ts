/**
 * Plates of the simulated market: industries and concepts, made of the securities that trade.
 *
 * @module
 */

import { PlateSetType, QotMarket, type Security } from "../../gen/qot_common.ts";
import {
  CONCEPT_OFFSET,
  CONCEPTS,
  FIRST_PLATE,
  groupOf,
  INDUSTRIES,
  industryIndex,
  inPlates,
  type PlateGroup,
} from "../market/listed/plates.ts";
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

/** Plates carry the market of their stocks; Shanghai and Shenzhen share theirs. */
const NUMBERS = { HK: QotMarket.HK_Security, US: QotMarket.US_Security, CN: QotMarket.CNSH_Security } as const;

function plate(group: PlateGroup, index: number, name: string, type: PlateSetType, has: Plate["has"]): Plate {
  const number = FIRST_PLATE[group] + index;
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
  const index = industryIndex(security.info);
  return platesOf(security.info.market)[index] as Plate;
}

/** All plates of a market, those of mainland China together. */
export function platesOf(market: MarketCode): Plate[] {
  const group = groupOf(market);
  const within = ({ info }: SimSecurity): boolean => inPlates(info) && groupOf(info.market) === group;
  return [
    ...INDUSTRIES.map(([name], index) =>
      plate(group, index, name, PlateSetType.Industry, (it) => within(it) && industryIndex(it.info) === index)
    ),
    ...CONCEPTS.map(([name, has], index) =>
      plate(group, CONCEPT_OFFSET + index, name, PlateSetType.Concept, (it) => within(it) && has(it.info))
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

/**
 * Which contracts pass the groups of conditions of an option screen.
 *
 * @module
 */

import {
  QotOptionScreenOptionIndicatorType as OptionIndicator,
  QotOptionScreenUnderlyingIndicatorType as UnderlyingIndicator,
} from "../../../gen/qot_option_screen.ts";
import type { SimSecurity } from "../../market/security.ts";
import { Refusal } from "../../refusal.ts";
import { inside, type Interval } from "../conditions.ts";
import type { Contract } from "../contracts.ts";
import type { World } from "../world.ts";
import { optionValue, underlyingValue } from "./option_values.ts";

interface Condition {
  readonly indicatorType: number;
  readonly indicatorValue?: {
    readonly valueList?: readonly (number | bigint)[];
    readonly valueInterval?: Interval;
  };
}

/** Conditions of which one must be met. */
export interface Group {
  readonly underlyingList: readonly Condition[];
  readonly optionList: readonly Condition[];
}

const nameIn = (members: Readonly<Record<string, number>>): ReadonlyMap<number, string> =>
  new Map(Object.entries(members).map(([name, number]) => [number, name]));
const OPTION_NAMES = /* @__PURE__ */ nameIn(OptionIndicator);
const UNDERLYING_NAMES = /* @__PURE__ */ nameIn(UnderlyingIndicator);

/**
 * The name of a property of contracts.
 *
 * @throws {Refusal} one that there is not, or that OpenD does not support any more
 */
export function optionName(type: number): string {
  if (type === OptionIndicator.BuyBreakEvenPoint) {
    throw new Refusal("BuyBreakEvenPoint is no longer supported: BuyToBep takes its place");
  }
  return known(OPTION_NAMES, type);
}

/**
 * The name of a property of underlyings.
 *
 * @throws {Refusal} one that there is not, or that OpenD does not support
 */
export function underlyingName(type: number): string {
  if (type === UnderlyingIndicator.Plate) throw new Refusal("Plate is not supported as a condition of options");
  return known(UNDERLYING_NAMES, type);
}

function known(names: ReadonlyMap<number, string>, type: number): string {
  const name = names.get(type);
  if (type === 0 || name === undefined) throw new Refusal(`Unknown indicator ${type}`);
  return name;
}

/** @throws {Refusal} a condition that cannot be */
export function checkGroups(groups: readonly Group[]): void {
  for (const { underlyingList, optionList } of groups) {
    for (const { indicatorType } of underlyingList) underlyingName(indicatorType);
    for (const { indicatorType } of optionList) {
      if (indicatorType === OptionIndicator.Premium) throw new Refusal("Premium cannot be filtered by");
      optionName(indicatorType);
    }
  }
}

/** Of the underlying's expiry alone, not of what its contracts do. */
const OF_EXPIRY: ReadonlySet<number> = /* @__PURE__ */ new Set<number>([
  OptionIndicator.LeftDay,
  OptionIndicator.ExpirationType,
  OptionIndicator.StrikeDateTimestamp,
  OptionIndicator.ExerciseType,
]);

/** The contracts on underlyings that meet a condition of every group. Groups that a whole expiry fails are looked at once. */
export function contractsThatPass(world: World, owners: readonly SimSecurity[], groups: readonly Group[]): Contract[] {
  const asked = groups.filter(({ underlyingList, optionList }) => underlyingList.length + optionList.length > 0);
  const early = asked.filter(({ optionList }) => optionList.every(({ indicatorType }) => OF_EXPIRY.has(indicatorType)));
  const late = asked.filter((group) => !early.includes(group));
  return owners.flatMap((owner) =>
    world.expiries(owner).flatMap((expiry) => {
      const contracts = world.contracts(owner, expiry);
      const [first] = contracts;
      if (first === undefined || !early.every((group) => meets(world, first, group))) return [];
      return late.length === 0 ? contracts : contracts.filter((it) => late.every((group) => meets(world, it, group)));
    })
  );
}

function meets(world: World, contract: Contract, { underlyingList, optionList }: Group): boolean {
  return underlyingList.some(({ indicatorType, indicatorValue }) => {
    const name = underlyingName(indicatorType);
    // Which numbers stand for which indices is not known: shares belong to some.
    if (name === "IndexList") return contract.owner.info.kind === "stock";
    return allows(underlyingValue(name, contract.owner, world), indicatorValue);
  }) || optionList.some(({ indicatorType, indicatorValue }) =>
    allows(optionValue(optionName(indicatorType), contract, world), indicatorValue)
  );
}

function allows(
  value: number | bigint | undefined,
  { valueList = [], valueInterval }: NonNullable<Condition["indicatorValue"]> = {},
): boolean {
  if (valueList.length > 0) return value !== undefined && valueList.some((it) => Number(it) === Number(value));
  return valueInterval === undefined || inside(value, valueInterval);
}

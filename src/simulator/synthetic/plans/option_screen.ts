/**
 * The screen of option contracts.
 *
 * @module
 */

import { QotOptionScreenMarketCategory as Category } from "../../../gen/qot_option_screen.ts";
import { securityId } from "../../handlers/reference.ts";
import type { MarketCode } from "../../market/zones.ts";
import { Refusal } from "../../refusal.ts";
import type { Contract } from "../contracts.ts";
import { type Ask, type Plans, sharesOf } from "../plan.ts";
import type { Fields, Row } from "../row.ts";
import {
  checkGroups,
  contractsThatPass,
  type Group,
  optionName,
  underlyingName,
} from "../screens/option_conditions.ts";
import { OPTION_VALUES, optionValue, strikeDate, underlyingValue } from "../screens/option_values.ts";
import { type Key, sortedBy } from "../screens/sorting.ts";

interface Asked {
  readonly marketCategoryList: readonly number[];
  readonly filterList: readonly Group[];
  readonly sortList: readonly { readonly indicatorType: number; readonly direction: number }[];
  readonly optionRetrieveList: readonly number[];
  readonly underlyingRetrieveList: readonly number[];
}

const askedOf = ({ c2s }: Ask): Asked => c2s as unknown as Asked;

/** The market of each kind of option that there are contracts of. */
const MARKETS: Readonly<Record<number, MarketCode>> = { [Category.US_Stock]: "US", [Category.HK_Stock]: "HK" };

/** The fields of a row that are there unless others are asked for: terms, quote and Greeks. */
const BASIC =
  ("StrikePrice LeftDay OptionType ExerciseType ExpirationType InTheMoney Price MidPrice BidPrice AskPrice " +
    "BidAskSpread BidVolume AskVolume ChangeRate Volume Turnover OpenInterest BidAskVolumeRatio OpenInterestMarketCap " +
    "VolOIRatio Premium ImpliedVolatility Delta Gamma Vega Theta Rho LeverageRatio EffectiveGearing ITMProbability")
    .split(" ");

/** `IVHVRatio` is told in the field `ivHvRatio`, `ITMDegree` in `itmDegree`. */
function fieldOfMember(member: string): string {
  if (member === "IVHVRatio") return "ivHvRatio";
  return member.replace(/^(ITM|OTM|[A-Z])/, (head) => head.toLowerCase());
}

/** The fields of an underlying by the members that ask for them. */
const UNDERLYING_FIELDS: Readonly<Record<string, string>> = {
  IV: "iv",
  HV: "hv",
  IVRank: "ivRank",
  IVPercentile: "ivPercentile",
  MarketCap: "marketCap",
  StockPrice: "price",
  ChangeRate: "changeRate",
};

function item({ contract: it, world }: Row, ask: Ask): Fields {
  const contract = it as Contract;
  const { optionRetrieveList, underlyingRetrieveList } = askedOf(ask);
  const wanted = new Set(optionRetrieveList.length === 0 ? BASIC : optionRetrieveList.map(optionName));
  const about = new Set(underlyingRetrieveList.map(underlyingName));
  return {
    security: contract.security,
    optionName: contract.name,
    strikeDate: strikeDate(contract),
    ...Object.fromEntries(
      Object.keys(OPTION_VALUES).map((member) => [
        fieldOfMember(member),
        wanted.has(member) ? optionValue(member, contract, world) : undefined,
      ]),
    ),
    buyBreakEvenPoint: undefined,
    underlyingInfo: {
      stockID: securityId(contract.owner.symbol),
      ...Object.fromEntries(
        Object.entries(UNDERLYING_FIELDS).filter(([member]) => about.has(member)).map(([member, field]) => [
          field,
          underlyingValue(member, contract.owner, world),
        ]),
      ),
    },
  };
}

/** By the command's constant name. */
export const optionScreenPlans: Plans = {
  QotOptionScreen: {
    check: (ask) => {
      const { marketCategoryList, filterList, sortList, optionRetrieveList, underlyingRetrieveList } = askedOf(ask);
      if (marketCategoryList.length === 0) throw new Refusal("marketCategoryList is empty");
      checkGroups(filterList);
      for (const { indicatorType } of sortList) optionName(indicatorType);
      for (const type of optionRetrieveList) optionName(type);
      for (const type of underlyingRetrieveList) underlyingName(type);
    },
    ordered: true,
    rows: (ask) => {
      const { marketCategoryList, filterList, sortList } = askedOf(ask);
      const markets = new Set(marketCategoryList.map((category) => MARKETS[category]));
      const owners = [...markets].flatMap((market) => market === undefined ? [] : sharesOf(ask.world, market));
      const keys = sortList.map(({ indicatorType, direction }): Key<Contract> => {
        const name = optionName(indicatorType);
        return { of: (contract) => optionValue(name, contract, ask.world), descending: direction === 1 };
      });
      return sortedBy(contractsThatPass(ask.world, owners, filterList), keys).map((contract, index) => {
        const { market } = contract.owner.info;
        return ask.row(contract.security.code, { contract, market, index, day: ask.world.day(market) });
      });
    },
    page: [200, 1000],
    fix: item,
  },
};

/**
 * Quotes of options and of combinations, and the combinations that can be made.
 *
 * @module
 */

import { OptionAreaType, OptionStrategyType, type Security } from "../../../gen/qot_common.ts";
import { symbolOf } from "../../handlers/securities.ts";
import { parseDay } from "../../market/holidays.ts";
import type { SimSecurity } from "../../market/security.ts";
import { Refusal, unknownStock } from "../../refusal.ts";
import { securityOf } from "../../shapes.ts";
import { type Contract, dateOf } from "../contracts.ts";
import type { Ask, Plans } from "../plan.ts";
import type { World } from "../world.ts";

interface Leg {
  readonly security: Security;
  readonly side?: number;
  readonly qtyRatio?: number;
}

/** @throws {Refusal} no legs, or a leg that is neither an option nor a stock */
function legsOf({ c2s, world }: Ask): { readonly contracts: Contract[]; readonly legs: readonly Leg[] } {
  const legs = c2s["multi_legs"] as readonly Leg[];
  if (legs.length === 0) throw new Refusal("multi_legs is empty");
  const contracts = legs.flatMap(({ security }) => {
    const contract = world.contract(security);
    if (contract === undefined && world.security(symbolOf(security)) === undefined) {
      throw unknownStock(symbolOf(security));
    }
    return contract ?? [];
  });
  return { contracts, legs };
}

function sumOf(legs: readonly Leg[], world: World, name: string): number {
  return legs.reduce((sum, { security, side = 1, qtyRatio = 1 }) => {
    return sum + (side === 1 ? 1 : -1) * qtyRatio * (world.contract(security)?.figure(name) ?? 0);
  }, 0);
}

/** What a quote tells of a contract beside its prices: some of it of Hong Kong's only. */
function termsOf(contract: Contract): Record<string, unknown> {
  const [even = 0, spot = 0, itmProbability = 0, size = 0] = [
    "buyBreakEvenPoint",
    "stockPrice",
    "itmProbability",
    "contract_size",
  ].map((name) => contract.figure(name));
  const hk = contract.owner.info.market === "HK";
  return {
    dist_to_breakeven: [Math.round((spot - even) * 1000) / 1000],
    prob_of_profit: Math.round(itmProbability * 1000) / 1e5,
    exercise_type: OptionAreaType.American,
    index_option_type: undefined,
    net_open_interest: hk ? contract.figure("netOpenInterest") : undefined,
    contract_value: hk ? Math.round(spot * size * 1000) / 1000 : undefined,
    equal_underlying: hk ? 1 : undefined,
  };
}

/** By the command's constant name. */
export const optionStrategyPlans: Plans = {
  QotGetOptionQuote: {
    rows: (ask) => {
      const { contracts, legs } = legsOf(ask);
      const [contract] = contracts;
      const single = legs.length === 1 && contract !== undefined;
      if (single) return [ask.row("quote", { contract, market: contract.owner.info.market })];
      const round = (name: string): number => Math.round(sumOf(legs, ask.world, name) * 1000) / 1000;
      const fixed = Object.fromEntries(
        ["price", "mid", "mark_price", "pre_close", "chg", "delta", "gamma", "vega", "theta", "rho"]
          .map((name) => [name, round(name)]),
      );
      return [
        ask.row("quote", {
          fixed: { ...fixed, IV: undefined, vol: undefined, turnover: undefined, strike: undefined },
        }),
      ];
    },
    fix: ({ contract }) =>
      contract === undefined ? {} : {
        option_type: contract.type,
        expire_time: dateOf(contract.owner, contract.expiry),
        breakeven_point: [contract.figure("buyBreakEvenPoint")],
        ...termsOf(contract),
      },
  },
  QotGetOptionStrategy: {
    rows: (ask) => {
      const owner = ask.subject as SimSecurity;
      const asked = parseDay(String(ask.c2s["expire_time"] ?? "")) ?? ask.world.expiries(owner)[0];
      const contracts = ask.world.contracts(owner, asked);
      return contracts.slice(0, -2).filter(({ strike, type }) =>
        [undefined, 0, type].includes(ask.c2s["option_type"] as number | undefined) &&
        [undefined, strike].includes(ask.c2s["strike_price"] as number | undefined)
      ).map((near, index) => {
        const far = contracts[contracts.indexOf(near) + 2] as Contract;
        const single = ask.c2s["option_strategy"] === OptionStrategyType.SingleOption;
        const legs = single ? [near] : [near, far];
        const fixed = {
          code: legs.map(({ security }) => security.code).join("/"),
          name: legs.map(({ name }) => name).join(" / "),
          stock_owner: securityOf(owner),
          multi_legs: legs.map(({ security }, i) => ({ security, side: i + 1, qtyRatio: 1 })),
        };
        return ask.row(fixed.code, { index, fixed });
      });
    },
  },
  QotGetOptionStrategyAnalysis: {
    reply: (ask) => {
      const { legs, contracts } = legsOf(ask);
      const price = sumOf(legs, ask.world, "price");
      const round = (value: number): number => Math.round(value * 100) / 100;
      return {
        code: legs.map(({ security }) => security.code).join("/"),
        name: contracts.map(({ name }) => name).join(" / "),
        option_strategy: legs.length === 1 ? OptionStrategyType.SingleOption : OptionStrategyType.Customize,
        bid1: round(price - 0.01),
        ask1: round(price + 0.01),
        max_loss: round(-Math.abs(price) * 100),
        max_profit: round(Math.abs(price) * 300),
        breakeven_points: contracts.slice(0, 1).map((it) => round(it.figure("buyBreakEvenPoint") ?? 0)),
        prob_of_profit: 0.42,
        delta: round(sumOf(legs, ask.world, "delta")),
        theta: round(sumOf(legs, ask.world, "theta")),
      };
    },
  },
  QotGetOptionStrategySpread: {
    reply: ({ subject, world }) => {
      const step = world.strikeStep(subject as SimSecurity);
      return { spreadList: [1, 2, 3, 4, 5].map((times) => times * step) };
    },
  },
};

/**
 * Quotes of options and of combinations, and the combinations that can be made.
 *
 * @module
 */

import { OptionAreaType, OptionType, type Security } from "../../../gen/qot_common.ts";
import { symbolOf } from "../../handlers/securities.ts";
import { parseDay } from "../../market/holidays.ts";
import type { SimSecurity } from "../../market/security.ts";
import { Refusal, unknownStock } from "../../refusal.ts";
import { securityOf } from "../../shapes.ts";
import { type Contract, dateOf } from "../contracts.ts";
import type { Ask, Plans } from "../plan.ts";
import type { Row } from "../row.ts";
import { hasWidth, type HeldLeg, isOfTwoExpiries, outcomeOf, STRATEGIES, strategyOf } from "../strategies.ts";
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

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** How far apart the strikes of combinations may be. */
function widthsOf(owner: SimSecurity, world: World): number[] {
  const step = world.strikeStep(owner);
  return [1, 2, 3, 4, 5].map((times) => Math.round(times * step * 1000) / 1000);
}

/** @throws {Refusal} a strategy of two expiries without them */
function checkStrategy({ c2s }: Ask): void {
  if (!isOfTwoExpiries(Number(c2s["option_strategy"]))) return;
  for (const name of ["expire_time", "far_expire_time"]) if (!c2s[name]) throw new Refusal(`${name} is wanted`);
}

/** The combinations of a strategy that the contracts of an underlying can make up. */
function combinations(ask: Ask): Row[] {
  const { world, c2s } = ask;
  const owner = ask.subject as SimSecurity;
  const strategy = Number(c2s["option_strategy"]);
  const parts = STRATEGIES.get(strategy);
  if (parts === undefined) return [];
  const near = parseDay(String(c2s["expire_time"] ?? "")) ?? world.expiries(owner)[0];
  const far = parseDay(String(c2s["far_expire_time"] ?? ""));
  const [soon, late] = [near, far].map((day) => day === undefined ? [] : world.contracts(owner, day));
  const find = (type: OptionType, strike: number, farther: boolean): Contract | undefined =>
    (farther ? late : soon)?.find((it) => it.type === type && Math.abs(it.strike - strike) < 1e-6);
  const [only, strikeAsked, spread] = [
    c2s["option_type"],
    c2s["strike_price"],
    c2s["spread"],
  ] as (number | undefined)[];
  const sided = parts.some(({ kind }) => kind === "either");
  const types = sided ? [OptionType.Call, OptionType.Put].filter((type) => !only || type === only) : [OptionType.Call];
  const widths = !hasWidth(strategy) ? [0] : spread === undefined ? widthsOf(owner, world) : [spread];
  const strikes = [...new Set(soon?.map(({ strike }) => strike))];
  return types.flatMap((type) => widths.flatMap((width) => strikes.map((strike) => ({ type, width, strike }))))
    .flatMap(({ type, width, strike }) => {
      const legs = parts.map(({ kind, at, count, far: farther = false }) => {
        const wanted = kind === "either" ? type : kind === "call" ? OptionType.Call : OptionType.Put;
        return { count, contract: kind === "stock" ? undefined : find(wanted, strike + at * width, farther), kind };
      });
      if (legs.some(({ kind, contract }) => kind !== "stock" && contract === undefined)) return [];
      if (strikeAsked !== undefined && !legs.some(({ contract }) => contract?.strike === strikeAsked)) return [];
      const contracts = legs.flatMap(({ contract }) => contract ?? []);
      return [{
        code: contracts.map(({ security }) => security.code).join("/"),
        name: contracts.map(({ name }) => name).join(" / "),
        option_strategy: strategy,
        stock_owner: securityOf(owner),
        multi_legs: legs.map(({ contract, count }) => ({
          security: contract?.security ?? securityOf(owner),
          side: count > 0 ? 1 : 2,
          // Of shares as many as a contract is about.
          qtyRatio: Math.abs(count) * (contract === undefined ? contracts[0]?.figure("contract_size") ?? 100 : 1),
        })),
      }];
    }).map((fixed, index) => ask.row(fixed.code, { index, fixed }));
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
  QotGetOptionStrategy: { check: checkStrategy, rows: combinations },
  QotGetOptionStrategyAnalysis: {
    reply: (ask) => {
      const { legs, contracts } = legsOf(ask);
      const held = legs.map(({ security, side = 1, qtyRatio = 1 }): HeldLeg => {
        const contract = ask.world.contract(security);
        const stock = contract === undefined ? ask.world.security(symbolOf(security)) : undefined;
        return {
          ...(contract === undefined ? {} : { contract }),
          ...(stock === undefined ? {} : { stock }),
          count: side === 1 ? qtyRatio : -qtyRatio,
        };
      });
      const { maxProfit, maxLoss, breakEven, chance } = outcomeOf(held);
      // Shares, of which one contract is about so many.
      const lots = (count: number): number => count / (contracts[0]?.figure("contract_size") ?? 100);
      // Who buys the combination takes what others ask for what is bought, and what they bid for what is sold.
      const best = (bought: "bidPrice" | "askPrice", sold: "bidPrice" | "askPrice"): number =>
        held.reduce((sum, { contract, stock, count }) => {
          const name = count > 0 ? bought : sold;
          return sum +
            (contract === undefined
              ? lots(count) * (stock?.quote().curPrice ?? 0)
              : count * (contract.figure(name) ?? 0));
        }, 0);
      const owned = held.reduce((sum, { stock, count }) => sum + (stock === undefined ? 0 : lots(count)), 0);
      return {
        code: legs.map(({ security }) => security.code).join("/"),
        name: contracts.map(({ name }) => name).join(" / "),
        option_strategy: strategyOf(held),
        bid1: rounded(best("bidPrice", "askPrice")),
        ask1: rounded(best("askPrice", "bidPrice")),
        max_loss: rounded(maxLoss),
        max_profit: rounded(maxProfit),
        breakeven_points: breakEven.map(rounded),
        prob_of_profit: Math.round(chance * 1e4) / 1e4,
        delta: Math.round((sumOf(legs, ask.world, "delta") + owned) * 1e4) / 1e4,
        theta: Math.round(sumOf(legs, ask.world, "theta") * 1e4) / 1e4,
      };
    },
  },
  QotGetOptionStrategySpread: {
    reply: ({ subject, world, c2s }) => ({
      spreadList: hasWidth(Number(c2s["option_strategy"])) ? widthsOf(subject as SimSecurity, world) : [],
    }),
  },
};

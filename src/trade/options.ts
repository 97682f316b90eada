/**
 * The options of an `OpenTradeContext`.
 *
 * @module
 */

import { checkOption, FLAG, type OptionCheck, type OptionChecks } from "../connection/options.ts";
import { OpenDArgumentError } from "../errors.ts";
import { SecurityFirm, SimAccType, TrdEnv, TrdMarket, TrdSubAccType } from "../gen/trd_common.ts";
import type { ContextOptions } from "../session/options.ts";
import type { TradeGuard } from "./guard.ts";

/**
 * What an `OpenTradeContext` can be told beside {@linkcode ContextOptions}.
 *
 * @example
 * ```ts
 * import { OpenTradeContext, type TradeOptions, TrdEnv, TrdMarket } from "@opend/client";
 *
 * const options: TradeOptions = {
 *   trdEnv: TrdEnv.Simulate,
 *   market: TrdMarket.HK,
 *   guard: { symbols: ["HK.00700"], maxOrderValue: 100_000 },
 * };
 * await using trade = await OpenTradeContext.connect(options);
 * ```
 */
export interface TradeOptions {
  /** Paper trading, or real money: only `TrdEnv.Real` in so many words is the latter. @default TrdEnv.Simulate */
  trdEnv?: TrdEnv | undefined;
  /**
   * Market that the account must have; `TrdMarket.Futures` stands for futures on paper too. It is also the market of requests
   * that name no security. @default any
   */
  market?: TrdMarket | undefined;
  /** Broker that must keep the account; paper accounts have none. @default any */
  securityFirm?: SecurityFirm | undefined;
  /** Kind of paper account. @default one for stocks, or for futures where `market` is one of those */
  simAccType?: SimAccType | undefined;
  /** The account itself, where the others leave more than one. @default the only one that is left */
  accID?: bigint | undefined;
  /** Sub-account of an account of the Japanese broker. @default none */
  jpAccType?: TrdSubAccType | undefined;
  /** Caps on what may be ordered. @default none but the environment */
  guard?: TradeGuard | undefined;
  /**
   * Whether orders without a remark get a unique one (`oc-` and 24 hex digits), by which an order is found for certain when
   * the reply to it was lost. @default true
   */
  uniqueRemark?: boolean | undefined;
  /**
   * Milliseconds between two looks at the order list for orders that somebody waits for; every third look is fetched from the
   * server. @default 5000
   */
  pollInterval?: number | undefined;
}

/**
 * Everything that an `OpenTradeContext` can be told.
 *
 * @example
 * ```ts
 * import { OpenTradeContext, type TradeContextOptions, TrdMarket } from "@opend/client";
 *
 * const options: TradeContextOptions = { host: "127.0.0.1", port: 11111, market: TrdMarket.US };
 * await using trade = await OpenTradeContext.connect(options);
 * ```
 */
export interface TradeContextOptions extends ContextOptions, TradeOptions {}

/** A member of an enum: an account cannot be chosen by what nobody knows. */
function member(name: string, members: Readonly<Record<string, number>>): OptionCheck {
  return [`must be a member of ${name}`, (value) => Object.values(members).includes(value as number)];
}

const checks: OptionChecks = {
  trdEnv: member("TrdEnv", TrdEnv),
  market: member("TrdMarket", TrdMarket),
  securityFirm: member("SecurityFirm", SecurityFirm),
  simAccType: member("SimAccType", SimAccType),
  accID: [
    "must be a bigint, such as 123n: a real one is more than a number holds",
    (value) => typeof value === "bigint",
  ],
  jpAccType: member("TrdSubAccType", TrdSubAccType),
  uniqueRemark: FLAG,
  pollInterval: [
    "must be a number of milliseconds of at least 100",
    (value) => typeof value === "number" && value >= 100,
  ],
};

/**
 * Parts the options of trading from those of every context.
 *
 * @throws {OpenDArgumentError} when one cannot be used, or they contradict each other.
 */
export function splitOptions(
  options: TradeContextOptions,
): { readonly trade: TradeOptions; readonly context: ContextOptions } {
  const {
    trdEnv,
    market,
    securityFirm,
    simAccType,
    accID,
    jpAccType,
    guard,
    uniqueRemark,
    pollInterval,
    ...context
  } = options;
  const trade = { trdEnv, market, securityFirm, simAccType, accID, jpAccType, guard, uniqueRemark, pollInterval };
  for (const [name, check] of Object.entries(checks)) checkOption(name, trade[name as keyof typeof trade], check);
  if (trdEnv === TrdEnv.Real && simAccType !== undefined) {
    throw new OpenDArgumentError(
      'The option "simAccType" is of paper accounts, and trdEnv is Real: leave one of them out',
    );
  }
  return { trade, context };
}

/**
 * How trading is to be.
 *
 * @module
 */

import { OpenDArgumentError } from "../../errors.ts";
import type { OrderCaps } from "./caps.ts";
import { defaultAccounts, isPaper, type SimulatedAccountInfo } from "./accounts.ts";

/**
 * What `startSimulator()` can be told of trading. Times are in milliseconds of the market's time.
 *
 * @example
 * ```ts
 * import { startSimulator, type TradingOptions } from "@opend/client/simulator";
 *
 * const trading: TradingOptions = { unlocked: true, exchangeDelay: 100 };
 * await using sim = await startSimulator({ trading });
 * ```
 */
export interface TradingOptions {
  /** The accounts. @default those of `defaultAccounts()` */
  readonly accounts?: readonly SimulatedAccountInfo[] | undefined;
  /** The trade password, of which Trd_UnlockTrade wants the MD5. @default "123456" */
  readonly password?: string | undefined;
  /** Whether real accounts trade without Trd_UnlockTrade from the start. @default false */
  readonly unlocked?: boolean | undefined;
  /** How large an order of a real account may be, for each kind that is named; `false`: no limit at all. @default the firm's */
  readonly orderCaps?: OrderCaps | false | undefined;
  /**
   * How long everything takes where nothing else is said: `"instant"`, no time at all; `"measured"`, what a live OpenD was
   * seen to take. On real accounts 290 ms to the reply, 660 ms from there to the exchange and 28 ms from an order's push to
   * its fill's; on paper 125 ms and 600 ms.
   * @default "instant"
   */
  readonly timing?: "instant" | "measured" | undefined;
  /**
   * From the reply to an order, a change or a cancel until the exchange has it. An order that a trade sets off goes there
   * at the end of the market's step at the earliest.
   * @default as `timing` says; 0 is right after the reply, or after that trade
   */
  readonly exchangeDelay?: number | undefined;
  /** From an order, a change or a cancel to the reply; what follows on it counts from there. @default as `timing` says */
  readonly replyDelay?: number | undefined;
  /** From an order's push to that of its fill. @default as `timing` says */
  readonly fillDelay?: number | undefined;
  /**
   * Whether an order's first push (Submitting) comes before the reply to it or after it; a live OpenD was seen to do both.
   * @default "before" on real accounts, "after" on paper
   */
  readonly firstPush?: "before" | "after" | undefined;
  /**
   * Whether an order that fills at once is told of as Submitted first. @default true on paper; on real accounts false:
   * seven of eight orders seen live went from Submitting to Filled_All
   */
  readonly pushSubmitted?: boolean | undefined;
}

/** What can be set for each account on its own, at any time. */
export interface AccountSettings {
  exchangeDelay: number;
  replyDelay: number;
  fillDelay: number;
  firstPush: "before" | "after";
  pushSubmitted: boolean;
}

const DELAYS = ["exchangeDelay", "replyDelay", "fillDelay"] as const;

type Delays = Pick<AccountSettings, (typeof DELAYS)[number]>;

/** Middles of what eight real and some paper orders were seen to take. */
const TIMINGS: Readonly<Record<"instant" | "measured", { readonly paper: Delays; readonly real: Delays }>> = {
  instant: {
    paper: { exchangeDelay: 0, replyDelay: 0, fillDelay: 0 },
    real: { exchangeDelay: 0, replyDelay: 0, fillDelay: 0 },
  },
  measured: {
    paper: { exchangeDelay: 600, replyDelay: 125, fillDelay: 0 },
    real: { exchangeDelay: 660, replyDelay: 290, fillDelay: 28 },
  },
};

/** The password that unlocks trading unless another is given. */
const PASSWORD = "123456";

/** The options with everything filled in but what depends on the account. */
export interface ResolvedTrading extends TradingOptions {
  readonly accounts: readonly SimulatedAccountInfo[];
  readonly password: string;
  readonly unlocked: boolean;
  readonly timing: "instant" | "measured";
}

/** @throws {OpenDArgumentError} names the option and what it takes */
export function resolveTrading(options: TradingOptions = {}): ResolvedTrading {
  const { accounts = defaultAccounts(), password = PASSWORD, unlocked = false } = options;
  const { timing = "instant", orderCaps } = options;
  const seen = new Set<bigint>();
  for (const { accID, cash } of accounts) {
    if (seen.has(accID) || cash.length === 0) {
      throw new OpenDArgumentError(
        `The simulator got trading.accounts with "${accID}"; each account comes once and has a currency: name it once, with cash`,
      );
    }
    seen.add(accID);
  }
  for (const name of DELAYS) checkDelay(`trading.${name}`, options[name] ?? 0);
  if (TIMINGS[timing] === undefined) {
    throw new OpenDArgumentError(`The simulator got trading.timing "${timing}"; it takes "instant" or "measured"`);
  }
  for (const [name, { quantity = 0, value = 0 } = {}] of Object.entries(orderCaps || {})) {
    if (quantity >= 0 && value >= 0) continue;
    throw new OpenDArgumentError(
      `The simulator got trading.orderCaps.${name} with a quantity of "${quantity}" and a value of "${value}"; it takes ` +
        "numbers of at least 0: leave out what is not to be limited",
    );
  }
  return { ...options, accounts, password, unlocked, timing };
}

/** @throws {OpenDArgumentError} it is no delay */
export function checkDelay(name: string, value: number): number {
  if (value >= 0 && Number.isFinite(value)) return value;
  throw new OpenDArgumentError(`The simulator got ${name} "${value}"; it takes milliseconds of at least 0`);
}

/** The settings that an account begins with. */
export function settingsOf(info: SimulatedAccountInfo, options: ResolvedTrading): AccountSettings {
  const { firstPush, pushSubmitted, timing } = options;
  const paper = isPaper(info);
  const delays = TIMINGS[timing][paper ? "paper" : "real"];
  return {
    exchangeDelay: options.exchangeDelay ?? delays.exchangeDelay,
    replyDelay: options.replyDelay ?? delays.replyDelay,
    fillDelay: options.fillDelay ?? delays.fillDelay,
    firstPush: firstPush ?? (paper ? "after" : "before"),
    pushSubmitted: pushSubmitted ?? paper,
  };
}

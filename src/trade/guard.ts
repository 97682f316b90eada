/**
 * Caps on what a program may order: a second opinion between it and the money.
 *
 * @module
 */

import { OpenDArgumentError } from "../errors.ts";
import type { SessionClock } from "../session/clock.ts";
import { OpenDGuardError } from "./errors.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Caps on orders; what is left out is not capped. They are kept in memory, for this context alone, and a day is the
 * last 24
 * hours: trading days differ from market to market. An order counts from when it is sent, or waits to be, unless OpenD
 * refused it or it was not sent; one of unknown outcome counts. Cancelling is never held up.
 *
 * Values are quantity times price (times `contractSize`) in the currency of the price; sums are over all orders
 * whatever
 * their currency, as plain numbers, so that no currency can exceed the cap. A sale at a limit is worth its limit, or
 * its
 * `referencePrice` if that is higher.
 *
 * It is an option of {@linkcode OpenTradeContext.connect}.
 */
export interface TradeGuard {
  /** Symbols that may be ordered, such as `"HK.00700"`; of a combination every leg. @default all */
  symbols?: readonly string[] | undefined;
  /** The most that one order may be worth. */
  maxOrderValue?: number | undefined;
  /** The most shares or contracts of one order. */
  maxOrderQty?: number | undefined;
  /** The most orders in any 60 seconds. */
  maxOrdersPerMinute?: number | undefined;
  /** The most orders in any 24 hours. */
  maxOrdersPerDay?: number | undefined;
  /** The most that the orders of any 24 hours may be worth together. */
  maxDailyValue?: number | undefined;
  /** The most shares and contracts in the orders of any 24 hours together. */
  maxDailyQty?: number | undefined;
}

/** What a guard looks at. */
export interface Guarded {
  /** What is ordered: one symbol, or those of the legs. */
  readonly symbols: readonly string[];
  readonly qty: number;
  /** What one is reckoned at: the highest price known, without its sign. Undefined: nobody knows. */
  readonly price: number | undefined;
  /** Shares in one contract; undefined: nobody knows. */
  readonly contractSize: number | undefined;
  /** Money that is spent, in an order by amount. */
  readonly amount?: number | undefined;
}

interface Counted {
  readonly at: number;
  readonly qty: number;
  readonly value: number;
  readonly isOrder: boolean;
}

const CAPS = [
  "maxOrderValue",
  "maxOrderQty",
  "maxOrdersPerMinute",
  "maxOrdersPerDay",
  "maxDailyValue",
  "maxDailyQty",
] as const;

/** Holds a program to its {@linkcode TradeGuard}. */
export class Guard {
  readonly #caps: Readonly<TradeGuard>;
  readonly #symbols: ReadonlySet<string> | undefined;
  readonly #clock: SessionClock;
  #counted: Counted[] = [];

  /** @throws {OpenDArgumentError} when a cap is none: each is a finite number of at least 0. */
  constructor(caps: TradeGuard, clock: SessionClock) {
    if (typeof caps !== "object" || caps === null) {
      throw new OpenDArgumentError(`The option "guard" was given as ${String(caps)}, but must be an object of caps`);
    }
    for (const [name, value] of Object.entries(caps)) {
      if (value === undefined) continue;
      if (name === "symbols") {
        if (Array.isArray(value) && value.every((symbol) => typeof symbol === "string")) continue;
        throw new OpenDArgumentError('The option "guard.symbols" must be a list of symbols, such as "HK.00700"');
      }
      if (!(CAPS as readonly string[]).includes(name)) {
        throw new OpenDArgumentError(`The option "guard.${name}" is none: see to its spelling`);
      }
      if (typeof value !== "number" || !(value >= 0 && Number.isFinite(value))) {
        throw new OpenDArgumentError(
          `The option "guard.${name}" was given as ${String(value)}, but must be a finite number of at least 0`,
        );
      }
    }
    this.#caps = { ...caps };
    this.#symbols = caps.symbols === undefined ? undefined : new Set(caps.symbols);
    this.#clock = clock;
  }

  /** Whether changes of an order have to be looked at, and so what it was has to be known. */
  get looksAtChanges(): boolean {
    const { maxOrderValue, maxOrderQty, maxDailyValue, maxDailyQty } = this.#caps;
    return [maxOrderValue, maxOrderQty, maxDailyValue, maxDailyQty].some((cap) => cap !== undefined) ||
      this.#symbols !== undefined;
  }

  /**
   * Looks at a new order and counts it.
   *
   * @returns what takes it out of the count again, for one that was not sent or was refused
   * @throws {OpenDGuardError} when a cap forbids it.
   */
  admit(order: Guarded): () => void {
    this.#checkSymbols(order);
    const { maxOrdersPerMinute, maxOrdersPerDay } = this.#caps;
    this.#checkRate("maxOrdersPerMinute", maxOrdersPerMinute, MINUTE);
    this.#checkRate("maxOrdersPerDay", maxOrdersPerDay, DAY);
    const value = this.#valueOf(order);
    this.#checkSize(order.qty, value);
    return this.#count(order.qty, value, true);
  }

  /**
   * Looks at a change of an order, and counts by how much it is more than before. One that makes it no bigger and no dearer
   * passes.
   *
   * @returns what takes it out of the count again
   * @throws {OpenDGuardError} when a cap forbids it.
   */
  admitChange(before: Guarded, after: Guarded): () => void {
    const dearer = !((after.price ?? Infinity) <= (before.price ?? 0));
    if (after.qty <= before.qty && !dearer && after.price !== undefined) return () => {};
    this.#checkSymbols(after);
    const value = this.#valueOf(after);
    this.#checkSize(after.qty, value);
    const contractSize = after.contractSize;
    const was = value === 0 ? 0 : before.qty * (before.price ?? 0) * (contractSize ?? 1);
    return this.#count(Math.max(0, after.qty - before.qty), Math.max(0, value - was), false);
  }

  #checkSymbols({ symbols }: Guarded): void {
    const other = this.#symbols === undefined ? undefined : symbols.find((symbol) => !this.#symbols!.has(symbol));
    if (other === undefined) return;
    throw new OpenDGuardError(
      "symbols",
      `The guard stopped an order of "${other}": guard.symbols allows ${[...this.#symbols!].join(", ") || "none"}`,
    );
  }

  #checkRate(rule: "maxOrdersPerMinute" | "maxOrdersPerDay", most: number | undefined, span: number): void {
    if (most === undefined) return;
    const count = this.#since(span).filter(({ isOrder }) => isOrder).length;
    if (count + 1 > most) {
      throw new OpenDGuardError(
        rule,
        `The guard stopped an order: ${count} were sent in the last ${span === DAY ? "24 hours" : "60 seconds"}, and ` +
          `guard.${rule} is ${most}`,
      );
    }
  }

  /** 0 where no cap asks for it. */
  #valueOf({ qty, price, contractSize, amount, symbols }: Guarded): number {
    const { maxOrderValue, maxDailyValue } = this.#caps;
    if (maxOrderValue === undefined && maxDailyValue === undefined) return 0;
    // By amount; should there be a quantity too, who knows which of them counts.
    if (amount !== undefined && qty === 0) return amount;
    const rule = maxOrderValue === undefined ? "maxDailyValue" : "maxOrderValue";
    const missing = price === undefined ? "referencePrice" : contractSize === undefined ? "contractSize" : undefined;
    if (missing === undefined) return Math.max(qty * price! * contractSize!, amount ?? 0);
    throw new OpenDGuardError(
      rule,
      `The guard stopped an order of "${
        symbols.join(" + ")
      }": guard.${rule} caps its value, which is not known without ` +
        (missing === "referencePrice"
          ? "a price; give referencePrice, what one may cost at most"
          : "how many shares one of it stands for; give contractSize, such as 100 for options on US stocks, or 1"),
    );
  }

  #checkSize(qty: number, value: number): void {
    const { maxOrderQty, maxOrderValue } = this.#caps;
    for (
      const [rule, actual, most] of [["maxOrderQty", qty, maxOrderQty], [
        "maxOrderValue",
        value,
        maxOrderValue,
      ]] as const
    ) {
      if (most !== undefined && !(actual <= most)) {
        const what = rule === "maxOrderQty" ? "a quantity" : "a value";
        throw new OpenDGuardError(
          rule,
          `The guard stopped an order with ${what} of ${actual}: guard.${rule} is ${most}`,
        );
      }
    }
  }

  #count(qty: number, value: number, isOrder: boolean): () => void {
    const { maxDailyQty, maxDailyValue } = this.#caps;
    const today = this.#since(DAY);
    for (
      const [rule, added, field, most] of [
        ["maxDailyQty", qty, "qty", maxDailyQty],
        ["maxDailyValue", value, "value", maxDailyValue],
      ] as const
    ) {
      const sum = today.reduce((total, counted) => total + counted[field], 0);
      if (most !== undefined && added !== 0 && !(sum + added <= most)) {
        throw new OpenDGuardError(
          rule,
          `The guard stopped an order: with ${sum} in the last 24 hours and ${added} more, guard.${rule} of ${most} would ` +
            `be exceeded`,
        );
      }
    }
    const counted: Counted = { at: this.#clock.now(), qty, value, isOrder };
    this.#counted.push(counted);
    return () => {
      this.#counted = this.#counted.filter((other) => other !== counted);
    };
  }

  #since(span: number): readonly Counted[] {
    const now = this.#clock.now();
    this.#counted = this.#counted.filter(({ at }) => now - at < DAY);
    return span === DAY ? this.#counted : this.#counted.filter(({ at }) => now - at < span);
  }
}

/**
 * An account as the simulator's users hold it.
 *
 * @module
 */

import { OpenDArgumentError } from "../../errors.ts";
import {
  type Currency,
  type Order,
  type OrderFill,
  type OrderStatus,
  OrderType,
  TrdMarket,
  TrdSide,
} from "../../gen/trd_common.ts";
import type { SimSecurity } from "../market/security.ts";
import { Refusal } from "../refusal.ts";
import type { AccountBooks } from "./account.ts";
import type { SimulatedAccountInfo } from "./accounts.ts";
import { admit, type OrderWanted } from "./admission.ts";
import { checkFill } from "./handle_checks.ts";
import type { SimulatedOrder, SimulatedPosition } from "./handle_types.ts";
import { isWhole, multiplierOf, tradeOf, worth } from "./contract.ts";
import { contractOf } from "./derivatives.ts";
import { fromUnits, toUnits } from "./money.ts";
import { type AccountSettings, checkDelay } from "./options.ts";
import type { ClientOrder } from "./order.ts";
import { isFinal, statusName } from "./order_status.ts";
import { sumsOf } from "./power.ts";
import { fillRow, marketOf, orderRow, pushHeader } from "./shapes.ts";
import type { Trading } from "./trading.ts";

/** Cash above it would not be exact. */
const MOST_CASH = 1e11;

/**
 * One account of a simulator, to look into and to meddle with. From `sim.account(accID)`.
 *
 * @example
 * ```ts
 * import { startSimulator } from "@opend/client/simulator";
 *
 * await using sim = await startSimulator();
 * const account = sim.account(4755794n);
 * account.setPosition("HK.00700", 500, 400);
 * account.exchangeDelay = 200;
 * console.log(account.cash(), account.positions);
 * ```
 */
export class SimulatedAccount {
  readonly #trading: Trading;
  readonly #account: AccountBooks;
  readonly #find: (symbol: string) => SimSecurity | undefined;

  /** @ignore For the simulator. */
  constructor(trading: Trading, account: AccountBooks, find: (symbol: string) => SimSecurity | undefined) {
    this.#trading = trading;
    this.#account = account;
    this.#find = find;
  }

  /** As the account was given to the simulator. */
  get info(): SimulatedAccountInfo {
    return this.#account.info;
  }

  /**
   * Cash of a currency.
   *
   * @param currency @default the account's own
   *
   * @example
   * ```ts
   * import { startSimulator } from "@opend/client/simulator";
   *
   * await using sim = await startSimulator();
   * console.log(sim.account(4755794n).cash());
   * ```
   */
  cash(currency: Currency = this.#account.currency): number {
    return fromUnits(this.#account.cashOf(currency));
  }

  /**
   * All assets in a currency: cash, and positions at their newest prices; short ones count against it.
   *
   * @example
   * ```ts
   * import { startSimulator } from "@opend/client/simulator";
   *
   * await using sim = await startSimulator();
   * console.log(sim.account(4755794n).assets());
   * ```
   */
  assets(currency: Currency = this.#account.currency): number {
    return fromUnits(sumsOf(this.#account, currency).assets);
  }

  /**
   * Sets the cash of a currency; what it changes by is told as a cash flow. Nothing is pushed.
   *
   * @throws {OpenDArgumentError} it is no amount of at most 100,000,000,000
   *
   * @example
   * ```ts
   * import { Currency } from "@opend/client/commands";
   *
   * sim.account(4755794n).setCash(10_000, Currency.HKD);
   * ```
   */
  setCash(amount: number, currency: Currency = this.#account.currency): void {
    if (!(Math.abs(amount) <= MOST_CASH)) {
      throw new OpenDArgumentError(
        `setCash got "${amount}"; it takes an amount of at most ${MOST_CASH}: use a smaller one`,
      );
    }
    const change = toUnits(amount) - this.#account.cashOf(currency);
    const market = currency === 2 ? "US" : "HK";
    const type = change < 0 ? "Withdrawal" : "Deposit";
    this.#account.move({ time: this.#trading.now, market, currency, type, amount: change, remark: "" });
  }

  /** What it holds, and what it closed today. */
  get positions(): readonly SimulatedPosition[] {
    const now = this.#trading.now;
    return [...this.#account.positions.values()].filter((position) => position.shown(now)).map((position) => ({
      symbol: position.security.symbol,
      quantity: position.qty,
      averageCost: position.qty === 0
        ? 0
        : fromUnits(position.cost) / (position.qty * multiplierOf(position.security.info)),
      price: fromUnits(position.price),
      value: fromUnits(position.value),
      unrealized: fromUnits(position.value - position.cost),
      realized: fromUnits(position.realized),
    }));
  }

  /**
   * Sets what it holds of a security. Cash stays as it is, and nothing is pushed.
   *
   * @param quantity whole shares; negative: sold short
   * @param cost what a share cost; @default its newest price
   * @throws {OpenDArgumentError} the market does not have the security, or the quantity is not whole
   *
   * @example
   * ```ts
   * sim.account(4755794n).setPosition("HK.00700", 500, 400);
   * ```
   */
  setPosition(symbol: string, quantity: number, cost?: number): void {
    const security = this.#security("setPosition", symbol);
    const crypto = tradeOf(security.info) === "crypto";
    const whole = crypto ? isWhole(security.info, Math.abs(quantity)) : Number.isInteger(quantity);
    if (!whole || Math.abs(quantity) > 1e9) {
      throw new OpenDArgumentError(`setPosition got the quantity "${quantity}"; it takes whole shares: round it`);
    }
    const position = this.#account.open(security, this.#trading.now);
    const each = cost === undefined ? position.price : toUnits(cost);
    this.#trading.endings.watch(security);
    position.set(quantity, worth(security, quantity, each), this.#trading.now);
  }

  /** All its orders as OpenD would list them, oldest first. */
  get orders(): readonly Order[] {
    return [...this.#account.orders.values()].map((order) => orderRow(order));
  }

  /** All its fills, oldest first; those of paper accounts too, which OpenD tells nobody. */
  get fills(): readonly OrderFill[] {
    return this.#account.fills.map(fillRow);
  }

  /**
   * Fills an order from outside the book, as if somebody had traded with it there. Orders and fills are pushed as ever; the
   * market has no tick of it.
   *
   * @param quantity @default what is left of it
   * @param price @default its limit, or the newest price where it has none
   * @throws {OpenDArgumentError} no such order, or it is finished, or that is more than is left or no whole lots
   *
   * @example
   * ```ts
   * const account = sim.account(4755794n);
   * for (const { orderID } of account.orders) account.fill(orderID, 100);
   * ```
   */
  fill(orderID: bigint, quantity?: number, price?: number): void {
    const order = this.#unfinished("fill", orderID);
    const [qty, units] = checkFill(order, quantity, price);
    this.#trading.desk.fillFromOutside(order, qty, units);
  }

  /**
   * Refuses an order late, as broker or exchange may: it ends as Failed with the reason in `lastErrMsg`, or as
   * Cancelled_Part where something was filled.
   *
   * @throws {OpenDArgumentError} no such order, or it is finished
   *
   * @example
   * ```ts
   * const account = sim.account(4755794n);
   * for (const { orderID } of account.orders) account.reject(orderID, "The exchange is closed");
   * ```
   */
  reject(orderID: bigint, reason: string): void {
    this.#trading.desk.fail(this.#unfinished("reject", orderID), reason === "" ? "Rejected" : reason);
  }

  /**
   * Cancels what is left of an order at once, as the exchange may.
   *
   * @param reason for `lastErrMsg`; @default none
   * @throws {OpenDArgumentError} no such order, or it is finished
   *
   * @example
   * ```ts
   * const account = sim.account(4755794n);
   * for (const { orderID } of account.orders) account.cancel(orderID, "Trading was halted");
   * ```
   */
  cancel(orderID: bigint, reason: string = ""): void {
    this.#trading.desk.cancelNow(this.#unfinished("cancel", orderID), reason);
  }

  /**
   * Tells of a state that an order is not in, in a push and in lists, until it really goes on to another: for states that
   * the simulator has no way to, such as TimeOut, SubmitFailed or Cancelling_All. The order's own state tells it as it is.
   *
   * @param reason for `lastErrMsg`; @default as it was
   * @throws {OpenDArgumentError} no such order
   *
   * @example
   * ```ts
   * import { OrderStatus } from "@opend/client/commands";
   *
   * const account = sim.account(4755794n);
   * for (const { orderID } of account.orders) account.tell(orderID, OrderStatus.TimeOut);
   * ```
   */
  tell(orderID: bigint, status: OrderStatus, reason?: string): void {
    const order = this.#account.orders.get(orderID);
    if (order === undefined) throw missing("tell", orderID);
    this.#trading.desk.pretend(order, status, reason);
  }

  /**
   * Takes a fill back, as the exchange may: shares, cash and fees are as if it had not been, its order ends as
   * FillCancelled, and both are pushed.
   *
   * @throws {OpenDArgumentError} no such fill, it was taken back before, or it is one of a combo order
   *
   * @example
   * ```ts
   * const account = sim.account(4755794n);
   * for (const { fillID } of account.fills) account.withdrawFill(fillID);
   * ```
   */
  withdrawFill(fillID: bigint): void {
    const fill = this.#account.fills.find((each) => each.fillID === fillID);
    if (fill === undefined || fill.withdrawn || fill.order.terms.legs !== undefined) {
      throw new OpenDArgumentError(
        `withdrawFill got the fill "${fillID}", which cannot be: one of the account that still counts is wanted, of an ` +
          "order without legs",
      );
    }
    this.#trading.desk.withdrawFill(fill);
  }

  /**
   * Places an order that no client sent, as the phone app does: clients hear of it by pushes alone. It is checked like
   * theirs, but for the lock.
   *
   * @returns its orderID
   * @throws {OpenDArgumentError} it is refused, for what the message says
   *
   * @example
   * ```ts
   * const orderID = sim.account(4755794n).place({ symbol: "HK.00700", side: "buy", quantity: 100, price: 300 });
   * ```
   */
  place(wanted: SimulatedOrder): bigint {
    const { symbol, side, quantity, price, timeInForce, remark } = wanted;
    const security = this.#security("place", symbol);
    const trdMarket = marketOf(this.#account, security.info);
    if (trdMarket === TrdMarket.Unknown) {
      throw new OpenDArgumentError(`place got "${symbol}", which the account does not trade: use another account`);
    }
    const order = this.#admit(security, {
      header: pushHeader(this.#account, trdMarket),
      trdSide: side === "buy" ? TrdSide.Buy : TrdSide.Sell,
      orderType: price === undefined ? OrderType.Market : OrderType.Normal,
      qty: quantity,
      price,
      timeInForce,
      remark,
    });
    this.#trading.desk.announce(order);
    this.#trading.desk.forward(order);
    return order.orderID;
  }

  /**
   * Holds back the replies to orders and changes: they are taken and carried out, and their pushes come. What is never let
   * go is a reply that got lost.
   *
   * @returns what lets them go, in their order
   *
   * @example
   * ```ts
   * const letGo = sim.account(4755794n).holdReplies();
   * // Orders are placed now, and whoever placed them waits for an answer.
   * letGo();
   * ```
   */
  holdReplies(): () => void {
    return this.#trading.hold(this.#account);
  }

  /** Milliseconds of the market's time from the reply to an order, a change or a cancel until the exchange has it. */
  get exchangeDelay(): number {
    return this.#settings.exchangeDelay;
  }

  /** @throws {OpenDArgumentError} it is below 0 */
  set exchangeDelay(ms: number) {
    this.#settings.exchangeDelay = checkDelay("exchangeDelay", ms);
  }

  /** Milliseconds of the market's time from an order's push to that of its fill. */
  get fillDelay(): number {
    return this.#settings.fillDelay;
  }

  /** @throws {OpenDArgumentError} it is below 0 */
  set fillDelay(ms: number) {
    this.#settings.fillDelay = checkDelay("fillDelay", ms);
  }

  /** Milliseconds of the market's time from an order or a change to the reply; what follows on it counts from there. */
  get replyDelay(): number {
    return this.#settings.replyDelay;
  }

  /** @throws {OpenDArgumentError} it is below 0 */
  set replyDelay(ms: number) {
    this.#settings.replyDelay = checkDelay("replyDelay", ms);
  }

  /** Whether an order's first push comes before the reply to it or after it. */
  get firstPush(): "before" | "after" {
    return this.#settings.firstPush;
  }

  set firstPush(value: "before" | "after") {
    this.#settings.firstPush = value;
  }

  /** Whether an order that fills at once is told of as Submitted first. */
  get pushSubmitted(): boolean {
    return this.#settings.pushSubmitted;
  }

  set pushSubmitted(value: boolean) {
    this.#settings.pushSubmitted = value;
  }

  get #settings(): AccountSettings {
    return this.#trading.settings(this.#account);
  }

  #unfinished(what: string, orderID: bigint): ClientOrder {
    const order = this.#account.orders.get(orderID);
    if (order === undefined) throw missing(what, orderID);
    if (!isFinal(order.status)) return order;
    throw new OpenDArgumentError(
      `${what} got the order "${orderID}", which is ${statusName(order.status)}: one that is not finished is wanted`,
    );
  }

  #security(what: string, symbol: string): SimSecurity {
    const found = this.#find(symbol);
    if (found !== undefined) return contractOf(found, this.#find);
    throw new OpenDArgumentError(`${what} got "${symbol}", which the market does not have: use one of its securities`);
  }

  #admit(security: SimSecurity, wanted: OrderWanted): ClientOrder {
    try {
      return admit(this.#trading, this.#account, security, wanted);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new OpenDArgumentError(`place was refused: ${error.message}; change the order, or what the account has`);
    }
  }
}

function missing(what: string, orderID: bigint): OpenDArgumentError {
  return new OpenDArgumentError(`${what} got the order "${orderID}", which the account does not have: use one of its`);
}

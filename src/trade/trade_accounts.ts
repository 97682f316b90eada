/**
 * The account that is traded with, and its lock.
 *
 * @module
 */

import type { RequestOptions } from "../connection/connection.ts";
import { OpenDArgumentError, OpenDError, OpenDResponseError } from "../errors.ts";
import {
  type SecurityFirm,
  type TrdAcc,
  TrdCategory,
  TrdEnv,
  type TrdHeader,
  type TrdHeaderInput,
  type TrdMarket,
} from "../gen/trd_common.ts";
import { TrdGetAccList, type TrdGetAccListC2SInput, type TrdGetAccListS2C } from "../gen/trd_get_acc_list.ts";
import { TrdSubAccPush, type TrdSubAccPushC2SInput, type TrdSubAccPushS2C } from "../gen/trd_sub_acc_push.ts";
import { TrdUnlockTrade } from "../gen/trd_unlock_trade.ts";
import { SystemRequests } from "../session/system_requests.ts";
import { type AccountChoice, accountError, type AccountWish, chooseAccount, type Chosen } from "./accounts.ts";
import { isMarketOf, marketFor, type Traded } from "./markets.ts";
import { splitOptions, type TradeContextOptions, type TradeOptions } from "./options.ts";
import type { WithoutHeader } from "./order_request.ts";

const HEADER_FIELDS: readonly string[] = ["trdEnv", "accID", "trdMarket", "jpAccType", "$unknown"];

/** A misspelt field would be left out without a word, and the account be another than was meant. */
function checkHeader(given: unknown): void {
  if (typeof given !== "object" || given === null) {
    throw new OpenDArgumentError(`The header was given as ${String(given)}; an object of its fields is wanted`);
  }
  const other = Object.keys(given).find((name) => !HEADER_FIELDS.includes(name));
  if (other === undefined) return;
  throw new OpenDArgumentError(`The header has no field "${other}"; it has trdEnv, accID, trdMarket and jpAccType`);
}

/** An accID as it was given by a caller whose types nobody checked. */
function exactID(accID: unknown): bigint {
  if (typeof accID === "bigint") return accID;
  if (Number.isSafeInteger(accID)) return BigInt(accID as number);
  throw new OpenDArgumentError(
    `The accID ${String(accID)} (a ${typeof accID}) is no exact number: give it as a bigint, such as 123n`,
  );
}

/** The base of `OpenTradeContext`: its options and its account. */
export abstract class TradeAccounts extends SystemRequests {
  protected readonly tradeOptions: Readonly<TradeOptions>;
  /** What the account must be. */
  readonly #wish: AccountWish;
  /** The account that was asked for, or the one that was chosen first: no other takes its place. */
  #accID: bigint | undefined;
  #chosen: Chosen | undefined;
  #opening: Promise<void> | undefined;

  /** @throws {OpenDArgumentError} when an option cannot be used. */
  constructor(options: TradeContextOptions = {}) {
    const { trade, context } = splitOptions(options);
    super(context);
    const { trdEnv = TrdEnv.Simulate, market, securityFirm, simAccType, accID } = trade;
    this.tradeOptions = trade;
    this.#wish = { trdEnv, market, securityFirm, simAccType, accID };
    this.#accID = accID;
  }

  /**
   * Connects, asks for the accounts, chooses one, and subscribes to the pushes of its orders and fills. Handlers may be set
   * before. After a failure it may be called again.
   *
   * It does not reject when no account, or more than one, is what was asked for: then what needs an account rejects with
   * `OpenDAccountError`, and `accounts()` tells why. Rejects as `OpenDContext.open` does, and with `OpenDResponseError` when
   * OpenD refuses to list accounts or to push.
   */
  override async open(): Promise<void> {
    this.#opening ??= this.#open().finally(() => this.#opening = undefined);
    await this.#opening;
  }

  async #open(): Promise<void> {
    await super.open();
    if (this.#chosen === undefined) await this.reloadAccounts();
  }

  /** Paper trading, or real money. */
  get trdEnv(): TrdEnv {
    return this.#wish.trdEnv;
  }

  /** The account that is traded with; undefined while there is none, see {@linkcode accounts}. */
  get account(): TrdAcc | undefined {
    return this.#chosen?.account;
  }

  /**
   * Every account that OpenD listed, with whether it is chosen and why or why not: environment, market, firm, role, status,
   * kind of paper account, accID. It does not ask: {@linkcode reloadAccounts} does.
   *
   * @example
   * ```ts
   * for (const { account, chosen, reasons } of trade.accounts()) console.log(account.accID, chosen, reasons.join("; "));
   * ```
   */
  accounts(): readonly AccountChoice[] {
    return this.#chosen?.accounts ?? [];
  }

  /**
   * Asks for the accounts again, chooses anew by the same rules, and subscribes to the pushes of the one chosen. Of use where
   * OpenD was not logged in yet. Once an account was chosen no other takes its place, even if that one is gone: make another
   * context for another account.
   *
   * Rejects with `OpenDResponseError` when OpenD refuses, and as `request` does.
   *
   * @example
   * ```ts
   * const accounts = await trade.reloadAccounts();
   * ```
   */
  async reloadAccounts(options?: RequestOptions): Promise<readonly AccountChoice[]> {
    const list = await this.#listAccounts(options);
    const chosen = chooseAccount(list, { ...this.#wish, accID: this.#accID });
    const { account } = chosen;
    if (account !== undefined && account.accID !== this.account?.accID) {
      await this.request(TrdSubAccPush, { accIDList: [account.accID] }, options);
    }
    this.#chosen = chosen;
    // Money is never moved to another account behind the back of who was told of this one.
    this.#accID = account?.accID ?? this.#accID;
    return chosen.accounts;
  }

  /** All of them: what OpenD lists goes by the category asked for, and universal accounts have to be asked for. */
  async #listAccounts(options?: RequestOptions): Promise<TrdAcc[]> {
    const ask = (trdCategory?: TrdCategory): Promise<TrdGetAccListS2C> =>
      this.request(TrdGetAccList, { needGeneralSecAccount: true, trdCategory }, options);
    const { Security, Future, Crypto } = TrdCategory;
    const replies = await Promise.all([
      ask(),
      ...[Security, Future, Crypto].map((category) =>
        ask(category).catch((error: unknown) => {
          // An older OpenD may not know a category, and has no account of it then.
          if (error instanceof OpenDResponseError) return { accList: [] };
          throw error;
        })
      ),
    ]);
    const found = new Map<string, TrdAcc>();
    for (const account of replies.flatMap(({ accList }) => accList)) {
      const key = `${account.trdEnv} ${account.accID}`;
      const known = found.get(key);
      const markets = [...new Set([...known?.trdMarketAuthList ?? [], ...account.trdMarketAuthList])];
      found.set(key, { ...(known ?? account), trdMarketAuthList: markets });
    }
    return [...found.values()];
  }

  /**
   * The header of a request: what is given stands, the rest is the context's account and the security's market.
   *
   * @throws {OpenDAccountError} when an account is needed and there is none.
   * @throws {OpenDArgumentError} when the market cannot be told, or the account is of the other environment.
   */
  protected headerFor(given: Partial<TrdHeaderInput> = {}, traded?: Traded): TrdHeader {
    checkHeader(given);
    if (this.#chosen === undefined && given.accID === undefined) {
      throw new OpenDError("NOT_CONNECTED", "There is no account before open(): await that first, or use connect()");
    }
    const { accounts = [], account: own } = this.#chosen ?? {};
    const accID = given.accID === undefined ? own?.accID : exactID(given.accID);
    if (accID === undefined) throw accountError(accounts, this.#wish);
    const trdEnv = given.trdEnv ?? this.trdEnv;
    const account = accounts.find(({ account }) => account.accID === accID && account.trdEnv === trdEnv)?.account;
    const other = accounts.find(({ account }) => account.accID === accID)?.account;
    if (account === undefined && other !== undefined) {
      throw new OpenDArgumentError(
        `The account ${accID} is for ${
          other.trdEnv === TrdEnv.Real ? "real money" : "paper trading"
        }, and the request is ` +
          `not: leave header out, or make a context for that`,
      );
    }
    const held = account?.trdMarketAuthList ?? [];
    const trdMarket = given.trdMarket ?? this.#marketOf(held, traded);
    const jpAccType = given.jpAccType ?? this.tradeOptions.jpAccType;
    return { trdEnv, accID, trdMarket, ...(jpAccType === undefined ? undefined : { jpAccType }) };
  }

  #marketOf(held: readonly TrdMarket[], traded: Traded | undefined): TrdMarket {
    const { market } = this.tradeOptions;
    // Futures on paper have a market each.
    const preferred = market === undefined ? undefined : held.find((one) => isMarketOf(market, one)) ?? market;
    if (traded !== undefined && held.length > 0) return marketFor(traded, held, preferred);
    const found = preferred ?? held[0];
    if (found !== undefined) return found;
    throw new OpenDArgumentError(
      "Nothing is known of the account's markets: give header.trdMarket, or the option market",
    );
  }

  /** A request with its header, the security's symbol taken apart. */
  protected withHeader<C2S>(c2s: WithoutHeader<C2S>, traded?: Traded): C2S {
    return { ...c2s, header: this.headerFor(c2s.header, traded) } as unknown as C2S;
  }

  /**
   * Unlocks trading with real money. The password's MD5 is made here; neither is kept, shown or put into an error. It holds
   * for the whole OpenD, for every program that talks to it, until `lockTrade()` or until OpenD restarts: after that orders
   * are refused until it is called again, for nothing here could do that by itself.
   *
   * Rejects with `OpenDArgumentError` in paper trading, which needs no unlocking, or when no password is given, and with
   * `OpenDResponseError` when OpenD refuses: a wrong password, or an account whose orders want a second factor.
   *
   * @param password The trade password itself, not its MD5.
   * @example
   * ```ts
   * import process from "node:process";
   *
   * await trade.unlockTrade(process.env.TRADE_PASSWORD ?? "");
   * ```
   */
  async unlockTrade(password: string, options?: RequestOptions): Promise<void> {
    if (this.trdEnv !== TrdEnv.Real) {
      throw new OpenDArgumentError(
        "unlockTrade sent nothing: paper trading needs no unlocking, and it would unlock real money in the whole OpenD. Make " +
          "a context with trdEnv: TrdEnv.Real for that",
      );
    }
    if (typeof password !== "string" || password === "" || /^[0-9a-f]{32}$/i.test(password)) {
      throw new OpenDArgumentError(
        "unlockTrade sent nothing: the trade password itself is wanted as a text, not its MD5",
      );
    }
    const { md5Hex } = await import("../wire/md5.ts");
    const securityFirm = this.#firm();
    await this.request(TrdUnlockTrade, { unlock: true, pwdMD5: md5Hex(password), securityFirm }, options);
  }

  /**
   * Locks trading with real money, for the whole OpenD. It needs no password.
   *
   * Rejects as `request` does.
   *
   * @example
   * ```ts
   * await trade.lockTrade();
   * ```
   */
  async lockTrade(options?: RequestOptions): Promise<void> {
    await this.request(TrdUnlockTrade, { unlock: false, securityFirm: this.#firm() }, options);
  }

  #firm(): SecurityFirm | undefined {
    return this.tradeOptions.securityFirm ?? (this.account?.securityFirm || undefined);
  }

  /**
   * The user's accounts, as OpenD lists them; {@linkcode accounts} says which is traded with. Universal accounts are listed
   * unless `needGeneralSecAccount` is false.
   *
   * Rejects as `request` does.
   *
   * @example
   * ```ts
   * const { accList } = await trade.getAccList();
   * ```
   */
  getAccList(c2s: TrdGetAccListC2SInput = {}, options?: RequestOptions): Promise<TrdGetAccListS2C> {
    return this.request(TrdGetAccList, { needGeneralSecAccount: true, ...c2s }, options);
  }

  /**
   * Asks for the pushes of orders and fills of more accounts. OpenD takes each list for the whole, so the context's own account
   * is added. They are asked for again on every new connection.
   *
   * Rejects as `request` does.
   *
   * @example
   * ```ts
   * await trade.subAccPush({ accIDList: [281756479345015383n] });
   * ```
   */
  subAccPush(c2s: TrdSubAccPushC2SInput, options?: RequestOptions): Promise<TrdSubAccPushS2C> {
    const own = this.account === undefined ? [] : [this.account.accID];
    const accIDList = [...new Set([...own, ...(c2s.accIDList ?? []).map(BigInt)])];
    return this.request(TrdSubAccPush, { ...c2s, accIDList }, options);
  }
}

/**
 * Everything that trading needs and all connections share: accounts, the lock, who wants pushes, identities.
 *
 * @module
 */

import { OpenDArgumentError } from "../../errors.ts";
import { SecurityFirm } from "../../gen/trd_common.ts";
import { md5Hex } from "../../wire/md5.ts";
import { type PushBody, pushBody } from "../envelope.ts";
import type { Market } from "../market/market.ts";
import type { SimSecurity } from "../market/security.ts";
import { Refusal } from "../refusal.ts";
import { inLanguage } from "../rules/chinese.ts";
import type { Language } from "../rules/text.ts";
import { AccountBooks } from "./account.ts";
import { Agenda } from "./agenda.ts";
import { capsOf, type OrderCaps } from "./caps.ts";
import { OrderDesk } from "./desk.ts";
import { type EndingParts, Endings } from "./endings.ts";
import { Entitlements } from "./entitlements.ts";
import { Gate } from "./gate.ts";
import { TradeIds } from "./ids.ts";
import { type AccountSettings, type ResolvedTrading, settingsOf } from "./options.ts";
import type { ClientFill, ClientOrder } from "./order.ts";
import { type RateRules, TradeRates } from "./rates.ts";
import { BAD_PASSWORD, REPLAYED } from "./refusals.ts";
import { fillRow, marketOf, orderRow, pushHeader } from "./shapes.ts";

/** A connection, as far as trading knows it. */
export interface TradeClient {
  readonly connID: bigint;
  sendPush(push: PushBody): void;
}

/** How a handler replies otherwise than at once. */
export interface Replying {
  after(task: () => void): void;
  hold(later: (send: () => void) => void): void;
}

/** What OpenD's limits of trading are. */
export interface TradeRules extends RateRules {
  readonly packetIDs: boolean;
}

/** The trading side of a simulated OpenD. */
export class Trading {
  readonly accounts: ReadonlyMap<bigint, AccountBooks>;
  readonly desk: OrderDesk;
  readonly gate: Gate;
  readonly endings: Endings;
  readonly agenda: Agenda = new Agenda();
  readonly rates: TradeRates;
  readonly ids: TradeIds;
  /** Whether real accounts may trade: one state for the whole of OpenD. */
  unlocked: boolean;
  readonly #market: Market;
  readonly #password: string;
  readonly #checksPackets: boolean;
  readonly #orderCaps: ResolvedTrading["orderCaps"];
  readonly #settings = new Map<AccountBooks, AccountSettings>();
  readonly #subscribers = new Map<TradeClient, ReadonlySet<bigint>>();
  readonly #serials = new WeakMap<TradeClient, number>();
  readonly #announced = new WeakSet<ClientOrder>();
  readonly #held = new Map<AccountBooks, (() => void)[]>();

  constructor(seed: string, market: Market, options: ResolvedTrading, rules: TradeRules, language: Language = "en") {
    this.#market = market;
    this.#password = options.password;
    this.#checksPackets = rules.packetIDs;
    this.#orderCaps = options.orderCaps;
    this.unlocked = options.unlocked;
    this.ids = new TradeIds(seed);
    this.rates = new TradeRates(rules);
    const find = (symbol: string): SimSecurity | undefined => market.security(symbol);
    const accounts = options.accounts.map((info) => new AccountBooks(info, () => this.ids.next(), find));
    this.accounts = new Map(accounts.map((account) => [account.info.accID, account]));
    for (const account of accounts) this.#settings.set(account, settingsOf(account.info, options));
    this.gate = new Gate(market.sessions);
    this.desk = new OrderDesk(
      this.ids,
      this.agenda,
      {
        order: (order) => this.#order(order),
        fill: (fill) => this.#fill(fill),
        say: (reason) => inLanguage(reason, language),
      },
      (account) => this.settings(account),
      this.gate,
    );
    const ends: EndingParts = {
      accounts: () => this.accounts.values(),
      agenda: this.agenda,
      find,
      cancel: (order, reason) => this.desk.cancelNow(order, inLanguage(reason, language)),
    };
    this.endings = new Endings(ends, new Entitlements(ends, market.sessions));
    market.on((changes) => {
      this.endings.look(changes);
      this.desk.resume();
    });
  }

  /** The market's time, epoch milliseconds. */
  get now(): number {
    return this.#market.now;
  }

  /** What is set for an account. */
  settings(account: AccountBooks): AccountSettings {
    return this.#settings.get(account) as AccountSettings;
  }

  /** The brokers that real accounts are with. */
  get firms(): ReadonlySet<SecurityFirm> {
    const real = [...this.accounts.values()].filter(({ paper }) => !paper);
    return new Set(real.map(({ info: { firm = SecurityFirm.FutuSecurities } }) => firm));
  }

  /** How large orders of an account may be. */
  capsOf({ info: { firm = SecurityFirm.FutuSecurities } }: AccountBooks): OrderCaps {
    return capsOf(firm, this.#orderCaps);
  }

  /** @throws {OpenDArgumentError} there is no such account */
  account(accID: bigint): AccountBooks {
    const account = this.accounts.get(accID);
    if (account !== undefined) return account;
    throw new OpenDArgumentError(
      `The simulator has no account "${accID}"; one of its own is wanted: ${[...this.accounts.keys()].join(", ")}`,
    );
  }

  /** Unlocks with the password's MD5, or locks. @throws {Refusal} the password is another */
  lock(unlock: boolean, pwdMD5: string | undefined): void {
    if (unlock && pwdMD5 !== md5Hex(this.#password)) throw new Refusal(BAD_PASSWORD);
    this.unlocked = unlock;
  }

  /** Pushes of these accounts go to a connection from now on, and of no others. */
  subscribe(client: TradeClient, accIDs: readonly bigint[]): void {
    if (accIDs.length === 0) this.#subscribers.delete(client);
    else this.#subscribers.set(client, new Set(accIDs));
  }

  /** A connection has ended. */
  leave(client: TradeClient): void {
    this.#subscribers.delete(client);
  }

  /**
   * Takes a packetID once. It is used up also if the order is then refused.
   *
   * @throws {Refusal} another connection's, or a serial that is not above the last one
   */
  takePacket(client: TradeClient, { connID, serialNo }: { readonly connID: bigint; readonly serialNo: number }): void {
    if (!this.#checksPackets) return;
    if (connID !== client.connID || serialNo <= (this.#serials.get(client) ?? -1)) throw new Refusal(REPLAYED);
    this.#serials.set(client, serialNo);
  }

  /**
   * Replies to an order or a change of an account, and does what comes before and after that: late, if replies are delayed,
   * and all of it at once but the reply when a test holds that back.
   */
  reply(account: AccountBooks, context: Replying, before: () => void, after: () => void): void {
    const held = this.#held.get(account);
    const { replyDelay } = this.settings(account);
    if (held !== undefined) {
      before();
      context.hold((send) => void held.push(send));
      after();
    } else if (replyDelay > 0) {
      context.hold((send) =>
        void this.agenda.add(this.now + replyDelay, () => {
          before();
          send();
          after();
        })
      );
    } else {
      before();
      context.after(after);
    }
  }

  /** Holds replies of an account back. Returns what lets them go, in their order. */
  hold(account: AccountBooks): () => void {
    const held = this.#held.get(account) ?? [];
    this.#held.set(account, held);
    return () => {
      if (this.#held.get(account) === held) this.#held.delete(account);
      for (const send of held.splice(0)) send();
    };
  }

  #order(order: ClientOrder): void {
    const first = !this.#announced.has(order);
    this.#announced.add(order);
    if (this.#subscribers.size === 0) return;
    const header = pushHeader(order.account, order.terms.trdMarket);
    this.#push(order.account, () => pushBody("TrdUpdateOrder", { header, order: orderRow(order, first) }));
  }

  #fill(fill: ClientFill): void {
    const { account } = fill.order;
    if (account.paper || this.#subscribers.size === 0) return;
    const header = pushHeader(account, marketOf(account, fill.security.info));
    const body = pushBody("TrdUpdateOrderFill", { header, orderFill: fillRow(fill) });
    const { fillDelay } = this.settings(account);
    if (fillDelay === 0) this.#push(account, () => body);
    else this.agenda.add(fill.security.now + fillDelay, () => this.#push(account, () => body));
  }

  #push(account: AccountBooks, make: () => PushBody): void {
    let body: PushBody | undefined;
    for (const [client, accIDs] of this.#subscribers) {
      if (accIDs.has(account.info.accID)) client.sendPush(body ??= make());
    }
  }
}

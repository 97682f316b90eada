/**
 * What a session wants of OpenD, so that the next connection can ask for it again.
 *
 * @module
 */

import type { GetUserInfoS2C } from "../../gen/get_user_info.ts";
import { type Security, SubType } from "../../gen/qot_common.ts";
import type { QotGetSubInfoS2C } from "../../gen/qot_get_sub_info.ts";
import type { QotRegQotPushC2SInput } from "../../gen/qot_reg_qot_push.ts";
import { QotSub, type QotSubC2SInput } from "../../gen/qot_sub.ts";
import { QotSubEventContract, type QotSubEventContractC2SInput } from "../../gen/qot_sub_event_contract.ts";
import { TrdSubAccPush, type TrdSubAccPushC2SInput } from "../../gen/trd_sub_acc_push.ts";
import type { SessionClock } from "../clock.ts";
import { batchesOf, type RestoreRequest, restoreRequest } from "./batches.ts";
import {
  concernsSubscriptions,
  GET_USER_INFO,
  QOT_GET_SUB_INFO,
  QOT_REG_QOT_PUSH,
  QOT_SUB,
  QOT_SUB_EVENT_CONTRACT,
  TRD_SUB_ACC_PUSH,
} from "./commands.ts";
import { checkAges, waitOf } from "./lifetime.ts";
import { type PairLists, pairsOf, symbolOf } from "./pairs.ts";
import { checkQuota, type KnownQuota } from "./quota.ts";
import { type Fields, PairTable, type PushChange, type Wanted } from "./table.ts";
import { optionsOf, pushOfEventContract, pushOfReg, pushOfSub } from "./wishes.ts";

/** A command, as far as subscriptions go by it. */
export interface SubscribingCommand {
  readonly id: number;
  readonly name: string;
}

/** A pair as a snapshot shows it. */
export interface SubscriptionSnapshot {
  /** Its symbol, such as `"HK.00700"`. */
  readonly security: string;
  readonly subType: SubType;
  /** Whether it is an event contract's, which has a command of its own. */
  readonly isEventContract: boolean;
  /** The fields of its push; undefined without one. */
  readonly push: Fields | undefined;
  /** Its other fields that are not as by default. */
  readonly options: Fields;
}

/**
 * What is wanted, as the requests that succeeded have said it. It holds no socket and sends nothing: who does tells it
 * of each request ({@linkcode check} before, {@linkcode succeeded} after it) and of the end of a connection, and asks it
 * what to send on the next.
 */
export class Subscriptions {
  readonly #clock: SessionClock;
  readonly #quotes = new PairTable();
  readonly #events = new PairTable();
  #accounts: readonly (bigint | number)[] = [];
  #quota: number | undefined;

  constructor(options: { readonly clock: SessionClock }) {
    this.#clock = options.clock;
  }

  /** Whether requests of this id change what is subscribed: only those need to be told of. */
  concerns(id: number): boolean {
    return concernsSubscriptions(id);
  }

  /** How many subscriptions are wanted: each pair is one, and each account whose pushes are wanted. */
  get size(): number {
    return this.#quotes.size + this.#events.size + this.#accounts.length;
  }

  /** Whether the pushes of any trading account are wanted. */
  get hasAccounts(): boolean {
    return this.#accounts.length > 0;
  }

  /** Whether a pair is wanted; a security is a symbol (`"HK.00700"`) or an object. */
  has(security: string | Security, subType: SubType): boolean {
    return pairsOf({ securityList: [security], subTypeList: [subType] })
      .some((pair) => (this.#quotes.get(pair) ?? this.#events.get(pair)) !== undefined);
  }

  /** The securities whose ticks are pushed, event contracts aside: those that a gap can be filled for. */
  tickerSecurities(): Security[] {
    return [...this.#quotes.values()].filter(({ subType, push }) => subType === SubType.Ticker && push !== undefined)
      .map(({ security }) => ({ ...security }));
  }

  /**
   * Checks a request before it is sent: OpenD would refuse what this refuses.
   *
   * @throws {OpenDLimitError} `SUBSCRIPTION_QUOTA` when it would need more than the whole quota, as far as that is known;
   * `SUBSCRIPTION_TOO_YOUNG` when it would give something back before its minute is over.
   * @throws {OpenDArgumentError} when a symbol cannot be understood.
   */
  check(command: SubscribingCommand, c2s: unknown): void {
    if (command.id !== QOT_SUB || !isObject(c2s)) return;
    const leaving = this.#leaving(c2s as QotSubC2SInput);
    if (leaving !== undefined) checkAges(command.name, leaving, this.#clock.now());
    else if (this.#quota !== undefined) checkQuota(command.name, pairsOf(c2s), this.#quotes, this.#quota);
  }

  /** In how many milliseconds OpenD takes back what this request gives back; 0: at once, or it gives nothing back. */
  tooYoungFor(command: SubscribingCommand, c2s: unknown): number {
    if (command.id !== QOT_SUB || !isObject(c2s)) return 0;
    return waitOf(this.#leaving(c2s as QotSubC2SInput) ?? [], this.#clock.now());
  }

  /** Takes the quota from what OpenD told: later calls replace it. Until the first one nothing is refused for it. */
  learnQuota(quota: KnownQuota): void {
    this.#quota = "total" in quota ? quota.total : quota.used + quota.remain;
  }

  /** Takes the quota from a reply that tells it, of `GetSubInfo` or `GetUserInfo`; of any other it takes nothing. */
  learnFrom(command: SubscribingCommand, s2c: unknown): void {
    if (command.id === QOT_GET_SUB_INFO) {
      const { totalUsedQuota, remainQuota } = s2c as QotGetSubInfoS2C;
      this.learnQuota({ used: totalUsedQuota, remain: remainQuota });
    } else if (command.id === GET_USER_INFO) {
      // It is left out where other parts were asked for.
      const { subQuota } = s2c as GetUserInfoS2C;
      if (subQuota !== undefined) this.learnQuota({ total: subQuota });
    }
  }

  /** Notes a request that has succeeded, as it was when it was sent. Nothing of it is kept that the caller may change. */
  succeeded(command: SubscribingCommand, c2s: unknown): void {
    if (!isObject(c2s)) return;
    switch (command.id) {
      case QOT_SUB:
        this.#subscribed(this.#quotes, c2s as QotSubC2SInput, pushOfSub(c2s as QotSubC2SInput));
        break;
      case QOT_SUB_EVENT_CONTRACT: {
        const request = c2s as QotSubEventContractC2SInput;
        this.#subscribed(this.#events, request, pushOfEventContract(request));
        break;
      }
      case QOT_REG_QOT_PUSH:
        this.#quotes.register(pairsOf(c2s), pushOfReg(c2s as QotRegQotPushC2SInput));
        break;
      case TRD_SUB_ACC_PUSH:
        // OpenD takes each list for the whole.
        this.#accounts = [...(c2s as TrdSubAccPushC2SInput).accIDList ?? []];
        break;
    }
  }

  /** The connection is gone, and with it the ages: what the next one subscribes to is new to OpenD. */
  connectionLost(): void {
    this.#quotes.connectionLost();
    this.#events.connectionLost();
  }

  /**
   * The requests that ask for everything again, each pair as it was asked for last, in as few as OpenD takes. Nobody
   * else may send what {@linkcode concerns} subscriptions until they are answered: an unsubscribe that overtakes its
   * pair would be undone.
   */
  restore(): RestoreRequest[] {
    const accounts = this.#accounts.length === 0 ? [] : [restoreRequest(TrdSubAccPush, { accIDList: this.#accounts })];
    return [
      ...accounts,
      ...batchesOf(QotSub, this.#quotes.values()),
      ...batchesOf(QotSubEventContract, this.#events.values()),
    ];
  }

  /** Notes that one of the requests of {@linkcode restore} has succeeded; returns how many subscriptions stand by it. */
  restored({ command, c2s }: RestoreRequest): number {
    if (command.id === TRD_SUB_ACC_PUSH) return this.#accounts.length;
    const table = command.id === QOT_SUB ? this.#quotes : this.#events;
    return table.restored(pairsOf(c2s), this.#clock.now());
  }

  /** All of it in one form and order, to be compared. */
  snapshot(): { readonly pairs: readonly SubscriptionSnapshot[]; readonly accounts: readonly bigint[] } {
    const shown =
      (isEventContract: boolean) => ({ security, subType, push, options }: Wanted): SubscriptionSnapshot => ({
        security: symbolOf(security),
        subType,
        isEventContract,
        push,
        options,
      });
    const pairs = [...[...this.#quotes.values()].map(shown(false)), ...[...this.#events.values()].map(shown(true))];
    const order = ({ security, subType, isEventContract }: SubscriptionSnapshot) =>
      `${isEventContract ? 1 : 0} ${security} ${String(subType).padStart(3, "0")}`;
    return {
      pairs: pairs.sort((a, b) => order(a) < order(b) ? -1 : 1),
      accounts: this.#accounts.map(BigInt).sort((a, b) => a < b ? -1 : 1),
    };
  }

  #subscribed(table: PairTable, c2s: QotSubC2SInput | QotSubEventContractC2SInput, push: PushChange): void {
    if (c2s.isUnsubAll) table.clear();
    else if (!c2s.isSubOrUnSub) table.unsubscribe(pairsOf(c2s));
    else table.subscribe(pairsOf(c2s), optionsOf(c2s), push, this.#clock.now());
  }

  /** What a request would give back of what is held; undefined when it subscribes. */
  #leaving(c2s: QotSubC2SInput): Wanted[] | undefined {
    if (c2s.isUnsubAll) return [...this.#quotes.values()];
    if (c2s.isSubOrUnSub) return undefined;
    return pairsOf(c2s).map((pair) => this.#quotes.get(pair)).filter((wanted) => wanted !== undefined);
  }
}

/** Whether a request takes something away and adds nothing: without a connection there is nothing to send for it. */
export function wantsLess(command: SubscribingCommand, c2s: unknown): boolean {
  if (!isObject(c2s)) return false;
  switch (command.id) {
    case QOT_SUB:
    case QOT_SUB_EVENT_CONTRACT: {
      const { isSubOrUnSub, isUnsubAll } = c2s as QotSubC2SInput;
      return !isSubOrUnSub || isUnsubAll === true;
    }
    case QOT_REG_QOT_PUSH:
      return !(c2s as QotRegQotPushC2SInput).isRegOrUnReg;
    case TRD_SUB_ACC_PUSH:
      return ((c2s as TrdSubAccPushC2SInput).accIDList ?? []).length === 0;
    default:
      return false;
  }
}

function isObject(value: unknown): value is PairLists {
  return typeof value === "object" && value !== null;
}

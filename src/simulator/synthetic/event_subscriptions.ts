/**
 * Who is subscribed to which data of event contracts, and the pushes of it. They count towards the quota that all
 * subscriptions share.
 *
 * @module
 */

import { PredSide } from "../../gen/common.ts";
import { EC_KlineSource, type KLType, type Security, SubType } from "../../gen/qot_common.ts";
import type { Core } from "../core.ts";
import { type PushBody, pushBody, type PushName, type S2COf } from "../envelope.ts";
import { symbolOf } from "../handlers/securities.ts";
import { noServers, Refusal, subscribeFirst } from "../refusal.ts";
import type { ServerSession } from "../session.ts";
import { cadenceOf, klTypeOf, subTypeName } from "../subtypes.ts";
import { barLength, type EventMarket, eventMarket } from "./event_market.ts";
import type { Fields } from "./row.ts";
import { World } from "./world.ts";

/** One connection's subscription to one kind of data of one contract. */
interface Held {
  readonly market: EventMarket;
  readonly subType: SubType;
  /** When it began, by the simulator's clock. */
  readonly since: number;
  push: boolean;
  sources: readonly EC_KlineSource[];
  /** Up to when it was told, by the market's time. */
  told: number;
  /** When it was last pushed, by the simulator's clock. */
  pushedAt: number;
}

/** What a request of `QotSubEventContract` says. */
export interface EventSubscription {
  readonly securityList: readonly Security[];
  readonly subTypeList: readonly SubType[];
  readonly isSubOrUnSub: boolean;
  readonly isRegOrUnRegPush?: boolean;
  readonly isFirstPush?: boolean;
  readonly isUnsubAll?: boolean;
  readonly klineSource: readonly EC_KlineSource[];
}

/** The subscriptions of a simulator. */
class EventSubscriptions {
  readonly #core: Core;
  readonly #held = new WeakMap<ServerSession, Map<string, Held>>();

  constructor(core: Core) {
    this.#core = core;
    core.onStep(() => this.#step());
    core.subscriptions.share(() => this.#keys().size);
  }

  /** What anybody is subscribed to: each a unit of the quota. */
  #keys(): ReadonlySet<string> {
    const keys = new Set<string>();
    for (const session of this.#core.sessions) for (const key of this.#of(session).keys()) keys.add(key);
    return keys;
  }

  /** @throws {Refusal} nothing asked for, an unknown contract or kind, the quota, or a subscription that is too young */
  change(session: ServerSession, asked: EventSubscription): Held[] {
    const mine = this.#of(session);
    if (!this.#core.hasServers) throw noServers();
    if (asked.isUnsubAll === true) {
      this.#drop(mine, [...mine.keys()]);
      return [];
    }
    if (asked.securityList.length === 0 || asked.subTypeList.length === 0) {
      throw new Refusal("Contracts and subscription types are wanted");
    }
    const world = World.of(this.#core);
    const pairs = asked.securityList.flatMap((security) => {
      const market = eventMarket(world, security);
      return asked.subTypeList.map((subType) => ({ market, subType, key: keyOf(security, checked(subType)) }));
    });
    if (!asked.isSubOrUnSub) {
      this.#drop(mine, pairs.map(({ key }) => key).filter((key) => mine.has(key)));
      return [];
    }
    const now = this.#core.now();
    const left = this.#core.subscriptions.remaining(now);
    const known = this.#keys();
    const added = new Set(pairs.map(({ key }) => key).filter((key) => !known.has(key))).size;
    if (added > left) {
      throw new Refusal(`The subscription quota is not enough: ${left} are left and ${added} more are needed`);
    }
    return pairs.map(({ market, subType, key }) => {
      const held = mine.get(key) ?? {
        market,
        subType,
        since: now,
        push: false,
        sources: [],
        told: world.now,
        pushedAt: now,
      };
      mine.set(key, held);
      held.push = asked.isRegOrUnRegPush ?? held.push;
      held.sources = asked.klineSource.length === 0 ? [EC_KlineSource.None] : asked.klineSource;
      return held;
    });
  }

  /** Sends what is at hand of subscriptions. */
  first(session: ServerSession, list: readonly Held[]): void {
    const { now } = World.of(this.#core);
    for (const held of list) {
      const trades = held.subType === SubType.Ticker ? held.market.ticks(0, now, 1) : [];
      const push = pushOf(held, trades, now, 1);
      if (push !== undefined) session.sendPush(push);
    }
  }

  /** @throws {Refusal} what is not subscribed to */
  require(session: ServerSession, security: Security, subType: SubType): EventMarket {
    const market = eventMarket(World.of(this.#core), security);
    if (!this.#of(session).has(keyOf(security, subType))) {
      throw subscribeFirst(symbolOf(security), subTypeName(subType));
    }
    return market;
  }

  #of(session: ServerSession): Map<string, Held> {
    const mine = this.#held.get(session) ?? new Map<string, Held>();
    this.#held.set(session, mine);
    return mine;
  }

  #drop(mine: Map<string, Held>, keys: readonly string[]): void {
    const minimum = this.#core.options.rules.minimumSubscription;
    for (const key of keys) {
      const { market, subType, since } = mine.get(key) as Held;
      if (this.#core.now() - since < minimum * 1000) {
        throw new Refusal(
          `The subscription of ${symbolOf(market.security)} ${subTypeName(subType)} is too short: it can be given up ` +
            `after at least ${minimum === 60 ? "1 minute" : `${minimum} seconds`}`,
        );
      }
    }
    for (const key of keys) mine.delete(key);
  }

  #step(): void {
    const bodies = new Map<string, PushBody | undefined>();
    const { now } = World.of(this.#core);
    const at = this.#core.now();
    for (const session of this.#core.sessions) {
      const mine = this.#of(session);
      // With the servers all subscriptions are lost.
      if (!this.#core.hasServers) mine.clear();
      for (const [key, held] of mine) {
        if (!held.push || at - held.pushedAt < cadenceOf(held.subType, this.#core.options.cadence)) continue;
        const trades = held.market.ticks(held.told, now);
        const news = held.subType === SubType.OrderBook
          ? held.market.slot(held.told) < held.market.slot(now)
          : trades.length > 0;
        if (!news) continue;
        const name = `${key}/${held.told}/${held.sources.join()}`;
        if (!bodies.has(name)) bodies.set(name, pushOf(held, trades, now, 2));
        held.told = now;
        held.pushedAt = at;
        const push = bodies.get(name);
        if (push !== undefined) session.sendPush(push);
      }
    }
  }
}

/** The push of a subscription; of bars the newest `bars`, the last of which still grow. */
function pushOf({ market, subType, sources }: Held, trades: Fields[], now: number, bars: number): PushBody | undefined {
  const { security: code, name } = market;
  if (subType === SubType.OrderBook) {
    return push("QotUpdateEventContractOrderBook", { orderBookList: [market.book(now)] });
  }
  if (subType === SubType.Ticker) {
    const tickerList = [{ code, tickerList: trades }];
    return trades.length === 0 ? undefined : push("QotUpdateEventContractTicker", { tickerList });
  }
  const klType = klTypeOf(subType) as number as KLType;
  const klineList = sources.flatMap((source) => {
    const sides = source === EC_KlineSource.OrderBookYes ? [PredSide.Yes] : [PredSide.Yes, PredSide.No];
    return sides.map((side) => ({
      code,
      pre_side: side,
      name,
      klineList: market.bars(klType, side, source, now, bars),
    }));
  }).filter((item) => item.klineList.length > 0);
  return klineList.length === 0 ? undefined : push("QotUpdateEventContractKline", { klineList });
}

function push<K extends PushName>(name: K, s2c: Fields): PushBody {
  return pushBody(name, s2c as S2COf<K>);
}

/** @throws {Refusal} a kind of data that event contracts do not have */
function checked(subType: SubType): SubType {
  if (subType === SubType.OrderBook || subType === SubType.Ticker) return subType;
  const klType = klTypeOf(subType);
  if (klType === undefined) throw new Refusal(`Event contracts have no ${subTypeName(subType)} data`);
  barLength(klType);
  return subType;
}

const keyOf = ({ code }: Security, subType: SubType): string => `${code}/${subType}`;

const all: WeakMap<Core, EventSubscriptions> = /* @__PURE__ */ new WeakMap();

/** The subscriptions of a simulator. */
export function eventSubscriptions(core: Core): EventSubscriptions {
  const found = all.get(core) ?? new EventSubscriptions(core);
  all.set(core, found);
  return found;
}

/**
 * The pushes of a (security, subtype), as bodies.
 *
 * @module
 */

import { type KLType, PushDataType, type RehabType, SubType } from "../gen/qot_common.ts";
import { type PushBody, pushBody } from "./envelope.ts";
import { isWithin, type Scope } from "./market/sessions/hours.ts";
import type { Bar, Tick } from "./market/views.ts";
import { basicQot, brokerQueue, kLine, orderBook, securityOf, ticker, timeShare } from "./shapes.ts";
import type { Rights } from "./rules/rights.ts";
import { type Pair, readVariant } from "./subscriptions.ts";
import { klTypeOf } from "./subtypes.ts";

/** What a push is made of beside the market's present. */
export interface PushContent {
  /** The trades in it. */
  readonly ticks: readonly Tick[];
  /** Cache in the first push, Realtime in the others. */
  readonly dataType: PushDataType;
  /** The newest bars as they were pushed before, by scope; older bars than that are left out. */
  readonly barsPushed: ReadonlyMap<Scope, Bar>;
}

/**
 * A push of a pair; `undefined` when there is nothing to push yet.
 *
 * @param variant of bars the rehab that prices are adjusted by and the sessions, of order books whether they have the
 * single orders
 */
export function makePush(pair: Pair, variant: number, content: PushContent, rights: Rights): PushBody | undefined {
  const { security, subType } = pair;
  const { scope, rest } = readVariant(variant);
  const head = { security: securityOf(security), name: security.info.name };
  switch (subType) {
    case SubType.Basic:
      return pushBody("QotUpdateBasicQot", { basicQotList: [basicQot(security)] });
    case SubType.Ticker: {
      const ticks = content.ticks.filter(({ session = "regular" }) => isWithin({ session }, scope));
      if (ticks.length === 0) return undefined;
      const tickerList = ticks.map((tick) => ticker(security, tick, content.dataType));
      return pushBody("QotUpdateTicker", { ...head, tickerList });
    }
    case SubType.OrderBook:
      return pushBody("QotUpdateOrderBook", orderBook(security, rights, rest === 1));
    case SubType.Broker:
      return pushBody("QotUpdateBroker", brokerQueue(security, rights));
    case SubType.RT: {
      const point = security.rtPoint(scope);
      return point === undefined ? undefined : pushBody("QotUpdateRT", { ...head, rtList: [timeShare(point)] });
    }
    default: {
      const bars = barsToPush(pair, content.barsPushed, rest as RehabType, scope);
      if (bars.length === 0) return undefined;
      const klType = klTypeOf(subType) as KLType;
      const klList = bars.map((bar) => kLine(bar, true));
      return pushBody("QotUpdateKL", { rehabType: rest as RehabType, klType, ...head, klList });
    }
  }
}

/** The newest bar, and before it the one that has changed and ended since the last push, so that its close is told. */
function barsToPush(
  { security, subType }: Pair,
  pushed: ReadonlyMap<Scope, Bar>,
  rehab: RehabType,
  scope: Scope,
): readonly Bar[] {
  const kind = klTypeOf(subType) as NonNullable<ReturnType<typeof klTypeOf>>;
  const bars = security.bars(kind, 2, rehab, scope);
  const before = pushed.get(scope);
  if (before === undefined || before.time !== bars[0]?.time) return bars.slice(-1);
  const [ended] = security.bars(kind, 2, 0, scope);
  const changed = ended?.volume !== before.volume || ended.closePrice !== before.closePrice;
  return changed ? bars : bars.slice(-1);
}

/** What a subscriber is sent at once: the newest of what the cache has, a single trade or bar. */
export function cachedContent(pair: Pair, variant: number): PushContent {
  const ticks = pair.subType === SubType.Ticker ? pair.security.ticks(1, readVariant(variant).scope) : [];
  return { ticks, dataType: PushDataType.Cache, barsPushed: NO_BARS };
}

const NO_BARS: ReadonlyMap<Scope, Bar> = /* @__PURE__ */ new Map();

/** Remembers the newest bars with a push. */
export function noteBars({ security, subType, scopes, barsPushed }: Pair): void {
  const kind = klTypeOf(subType);
  if (kind === undefined) return;
  for (const scope of scopes) {
    const bar = security.bars(kind, 1, 0, scope)[0];
    if (bar !== undefined) barsPushed.set(scope, bar);
  }
}

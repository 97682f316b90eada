/**
 * The pushes of a (security, subtype), as bodies.
 *
 * @module
 */

import { type KLType, PushDataType, type RehabType, SubType } from "../gen/qot_common.ts";
import { type PushBody, pushBody } from "./envelope.ts";
import type { Bar, Tick } from "./market/views.ts";
import { basicQot, brokerQueue, kLine, orderBook, securityOf, ticker, timeShare } from "./shapes.ts";
import type { Rights } from "./rules/rights.ts";
import type { Pair } from "./subscriptions.ts";
import { klTypeOf } from "./subtypes.ts";

/** What a push is made of beside the market's present. */
export interface PushContent {
  /** The trades in it. */
  readonly ticks: readonly Tick[];
  /** Cache in the first push, Realtime in the others. */
  readonly dataType: PushDataType;
  /** The label of the newest bar that was pushed before; older bars than that are left out. */
  readonly barPushed: string;
}

/**
 * A push of a pair; `undefined` when there is nothing to push yet.
 *
 * @param variant of bars the rehab that prices are adjusted by, of order
 * books whether they have the single orders
 */
export function makePush(pair: Pair, variant: number, content: PushContent, rights: Rights): PushBody | undefined {
  const { security, subType } = pair;
  const head = { security: securityOf(security), name: security.info.name };
  switch (subType) {
    case SubType.Basic:
      return pushBody("QotUpdateBasicQot", { basicQotList: [basicQot(security)] });
    case SubType.Ticker: {
      if (content.ticks.length === 0) return undefined;
      const tickerList = content.ticks.map((tick) => ticker(security, tick, content.dataType));
      return pushBody("QotUpdateTicker", { ...head, tickerList });
    }
    case SubType.OrderBook:
      return pushBody("QotUpdateOrderBook", orderBook(security, rights, variant === 1));
    case SubType.Broker:
      return pushBody("QotUpdateBroker", brokerQueue(security, rights));
    case SubType.RT: {
      const point = security.rtPoint();
      return point === undefined ? undefined : pushBody("QotUpdateRT", { ...head, rtList: [timeShare(point)] });
    }
    default: {
      const bars = barsToPush(pair, content.barPushed, variant as RehabType);
      if (bars.length === 0) return undefined;
      const klType = klTypeOf(subType) as KLType;
      const klList = bars.map((bar) => kLine(bar, true));
      return pushBody("QotUpdateKL", { rehabType: variant as RehabType, klType, ...head, klList });
    }
  }
}

/** The newest bar, and before it the one that ended since the last push, so that its close is told. */
function barsToPush({ security, subType }: Pair, pushed: string, rehab: RehabType): readonly Bar[] {
  const bars = security.bars(klTypeOf(subType) as NonNullable<ReturnType<typeof klTypeOf>>, 2, rehab);
  return pushed === bars[0]?.time ? bars : bars.slice(-1);
}

/** What a subscriber is sent at once: the newest of what the cache has, a single trade or bar. */
export function cachedContent(pair: Pair): PushContent {
  const ticks = pair.subType === SubType.Ticker ? pair.security.ticks(1) : [];
  return { ticks, dataType: PushDataType.Cache, barPushed: "" };
}

/** The label of the newest bar, to be remembered with a push. */
export function newestBar({ security, subType }: Pair): string {
  const kind = klTypeOf(subType);
  return kind === undefined ? "" : security.bar(kind)?.time ?? "";
}

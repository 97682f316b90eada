/**
 * The ticks that were fetched and those that were held meanwhile, brought into one order.
 *
 * @module
 */

import { PushDataType, type Security, type Ticker } from "../gen/qot_common.ts";
import type { QotUpdateTickerS2C } from "../gen/qot_update_ticker.ts";
import { isLater, TickPosition } from "./tick_position.ts";

/** What {@linkcode mergeTicks} makes. */
export interface MergedTicks {
  /** What is to be delivered, in this order. */
  readonly pushes: readonly QotUpdateTickerS2C[];
  /** How many of the fetched ticks are in it: those that no push had brought. */
  readonly fetched: number;
  /** Whether the last tick delivered was among the fetched, so that none is missing between. */
  readonly adjoins: boolean;
}

interface Candidate {
  readonly tick: Ticker;
  /** The push it came in; a fetched one came in none. */
  readonly push: QotUpdateTickerS2C | undefined;
}

/**
 * Brings fetched and held ticks into one order, leaves out what was delivered before, and moves the position to the
 * end. A tick that was both fetched and held is the held one. Held pushes stay as they were where nothing stands
 * between their ticks; fetched ticks get `PushDataType.ByDisConn`.
 */
export function mergeTicks(
  position: TickPosition,
  of: { readonly security: Security; readonly name: string | undefined },
  fetched: readonly Ticker[],
  held: readonly QotUpdateTickerS2C[],
): MergedTicks {
  // Those behind it; whatever is in front of it came before.
  const last = fetched.findLastIndex((tick) => position.isLast(tick));
  const pushes: QotUpdateTickerS2C[] = [];
  let count = 0;
  let run: Ticker[] = [];
  let from: QotUpdateTickerS2C | undefined;
  const end = (): void => {
    if (run.length === 0) return;
    pushes.push(from === undefined ? { ...of, tickerList: run } : withTicks(from, run));
    run = [];
  };
  for (const { tick, push } of inOrder(fetched.slice(last + 1), held, last >= 0)) {
    if (!position.accept(tick)) continue;
    if (push !== from) end();
    from = push;
    if (push === undefined) count++;
    run.push(push === undefined ? { ...tick, pushDataType: PushDataType.ByDisConn } : tick);
  }
  end();
  return { pushes, fetched: count, adjoins: last >= 0 };
}

/**
 * What was fetched, which is in order, with the held ones in their place: before the tick that both have and that they
 * came before, in front when they are older than all of it, and behind it when they came after. Numbers alone would not
 * do: those of two days or of two OpenDs tell nothing of each other.
 */
function inOrder(
  fetched: readonly Ticker[],
  held: readonly QotUpdateTickerS2C[],
  adjoins: boolean,
): readonly Candidate[] {
  const ours: readonly Candidate[] = held.flatMap((push) => push.tickerList.map((tick) => ({ tick, push })));
  const [oldest] = fetched;
  if (oldest === undefined) return sorted(ours);
  const known = new Set(fetched.map(nameOf));
  /** The held ones in front of a tick that both have, and that tick as it was held. */
  const upTo = new Map<string, Candidate[]>();
  let front: readonly Candidate[] = [];
  let rest: Candidate[] = [];
  for (const one of ours) {
    const name = nameOf(one.tick);
    if (!known.has(name)) {
      rest.push(one);
      continue;
    }
    if (upTo.size === 0 && !adjoins) {
      front = rest;
      rest = [];
    }
    upTo.set(name, [...upTo.get(name) ?? [], ...rest, one]);
    rest = [];
  }
  if (upTo.size === 0 && !adjoins) {
    front = rest.filter(({ tick }) => isLater(oldest, tick));
    rest = rest.filter(({ tick }) => !isLater(oldest, tick));
  }
  return [
    ...sorted(front),
    ...fetched.flatMap((tick) => upTo.get(nameOf(tick)) ?? [{ tick, push: undefined }]),
    ...sorted(rest),
  ];
}

/** By number, unless numbering begins anew among them: OpenD may tell of ticks that it missed itself after newer ones. */
function sorted(held: readonly Candidate[]): readonly Candidate[] {
  if (held[0] === undefined) return held;
  const position = new TickPosition(held[0].tick);
  for (const { tick } of held) position.accept(tick);
  return position.renumbered ? held : [...held].sort((a, b) => compare(a.tick.sequence, b.tick.sequence));
}

/** A push with some of its ticks: itself when they are all. */
export function withTicks(push: QotUpdateTickerS2C, ticks: readonly Ticker[]): QotUpdateTickerS2C {
  const { tickerList } = push;
  const all = ticks.length === tickerList.length && ticks.every((tick, i) => tick === tickerList[i]);
  return all ? push : { ...push, tickerList: ticks };
}

function nameOf({ sequence, time }: Ticker): string {
  return `${sequence} ${time}`;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

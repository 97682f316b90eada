/**
 * The ticks that were fetched and those that were held meanwhile, brought into one order.
 *
 * @module
 */

import { PushDataType, type Security, type Ticker } from "../gen/qot_common.ts";
import type { QotUpdateTickerS2C } from "../gen/qot_update_ticker.ts";
import { isLater, type TickPosition } from "./tick_position.ts";

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
 * end. Held pushes stay as they were where nothing stands between their ticks; fetched ticks get
 * `PushDataType.ByDisConn`.
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
  for (const { tick, push } of inOrder(position, fetched.slice(last + 1), held, last >= 0)) {
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
 * By number, and of equals the held one first. Where numbering began anew numbers of both tell nothing: then what was
 * fetched, which has no holes, comes first, but for held ones that are older than all of it.
 */
function inOrder(
  position: TickPosition,
  fetched: readonly Ticker[],
  held: readonly QotUpdateTickerS2C[],
  adjoins: boolean,
): readonly Candidate[] {
  const ours: readonly Candidate[] = held.flatMap((push) => push.tickerList.map((tick) => ({ tick, push })));
  const theirs: readonly Candidate[] = fetched.map((tick) => ({ tick, push: undefined }));
  const known = new Set(fetched.map(nameOf));
  const isInBoth = ({ tick }: Candidate): boolean => known.has(nameOf(tick));
  // Held ones may have come in any order, so that one reported late looks like the first of another numbering.
  const others = ours.filter((one) => !isInBoth(one));
  if (!renumbered(position, theirs) && !renumbered(position, others)) {
    // Sorting is stable.
    return [...ours, ...theirs].sort((a, b) => compare(a.tick.sequence, b.tick.sequence));
  }
  const first = ours.find(isInBoth);
  const [oldest] = fetched;
  const older = adjoins || oldest === undefined
    ? []
    : first === undefined
    ? ours.filter(({ tick }) => isLater(oldest, tick))
    : ours.slice(0, ours.indexOf(first));
  return [...older, ...theirs, ...ours.slice(older.length)];
}

/** Whether numbering begins anew among these, or between the position and them. */
function renumbered(position: TickPosition, candidates: readonly Candidate[]): boolean {
  const copy = position.copy();
  for (const { tick } of candidates) copy.accept(tick);
  return copy.renumbered;
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

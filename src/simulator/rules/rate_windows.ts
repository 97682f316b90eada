/**
 * Requests counted in sliding windows, over all connections.
 *
 * @module
 */

import type { RequestLimit } from "../../codec/command.ts";
import type { RequestName } from "../envelope.ts";
import { Refusal } from "../refusal.ts";
import { RATE_TABLE } from "./rate_table.ts";
import { type CommandLimits, limitOf } from "./rules.ts";
import { tooFrequent, tooSoon } from "./texts.ts";

/** What may be turned off. */
export interface RateRules {
  /** Whether requests in a window are counted, or how many are taken. */
  readonly rateWindows: CommandLimits;
  /** Whether those of trading are. */
  readonly tradeWindows: boolean;
  /** Whether orders and changes must keep a gap. */
  readonly tradeGaps: boolean;
}

/** What a request says of itself, by the names of its fields. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * Counts requests. The one after the most that a window takes must come more than the window's length after the first of
 * them, so that a burst and then a pause are as good as an even pace. A request that is refused for it counts as none.
 */
export class RateWindows {
  readonly #rules: RateRules;
  readonly #windows = new Map<string, number[]>();

  constructor(rules: RateRules) {
    this.#rules = rules;
  }

  /**
   * Counts a request, if it is one that counts.
   *
   * @throws {Refusal} too many, or too soon after the one before
   */
  count(name: RequestName, c2s: object, now: number): void {
    const limit = RATE_TABLE.get(name);
    const { rateWindows, tradeWindows, tradeGaps } = this.#rules;
    const counted = tradeWindows || !name.startsWith("Trd");
    const requests = counted ? limitOf(rateWindows, name, limit?.requests) : undefined;
    if (limit === undefined ? requests === undefined : !counts(limit, c2s as Fields)) return;
    const { seconds = 30, bucket = name, per, gap = 0 } = limit ?? {};
    const hasGap = tradeGaps && gap > 0;
    if (requests === undefined && !hasGap) return;
    const key = per === undefined ? bucket : `${bucket} ${String(valueAt(c2s as Fields, per))}`;
    // Without a window the newest is enough for the gap: the others would only pile up. Clocks of computers do go back.
    const times = requests === undefined
      ? this.#windows.get(key)?.slice(-1) ?? []
      : (this.#windows.get(key) ?? []).filter((time) => time <= now && now - time <= seconds * 1000);
    this.#windows.set(key, times);
    if (requests !== undefined && times.length >= requests) throw new Refusal(tooFrequent(name, requests, seconds));
    const last = times.at(-1) ?? Number.NEGATIVE_INFINITY;
    if (hasGap && last <= now && now - last < gap) throw new Refusal(tooSoon(name, gap));
    times.push(now);
  }
}

/** Whether a request is one of those that the limit is about: a first page, or one for fresh data. */
function counts({ when, unless, unlessIs }: RequestLimit, c2s: Fields): boolean {
  if (when !== undefined) return c2s[when] === true;
  if (unless === undefined) return true;
  const value = c2s[unless];
  return unlessIs === undefined ? isNothing(value) : value !== unlessIs;
}

function isNothing(value: unknown): boolean {
  if (value instanceof Uint8Array || typeof value === "string") return value.length === 0;
  return value === undefined || value === 0 || value === 0n;
}

function valueAt(c2s: Fields, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => (value as Fields | undefined)?.[name], c2s);
}

/**
 * What the processes of a soak tell each other, as lines of JSON.
 *
 * @module
 */

import type { SoakOptions } from "./options.ts";

/** The part of a tick's number that rises by one from tick to tick: what is before it is the second. */
export function counterOf(sequence: bigint): number {
  return Number(sequence & 0xffff_ffffn);
}

/** What the simulator is started with. */
export interface ServerTask {
  readonly securities: number;
  readonly ticks: number;
  readonly seed: number;
  /** Epoch milliseconds: the same for one that is started again. */
  readonly marketStart: number;
  readonly rsaPrivateKey: string | undefined;
}

/** What the simulator says. */
export type ServerLine =
  | { readonly type: "listening"; readonly tcp: number; readonly websocket: number }
  /** Since the line before: pushes sent, by their ids, and pushes left out because the client did not read. */
  | { readonly type: "sent"; readonly pushes: Readonly<Record<string, number>>; readonly dropped: number };

/** What the simulator is told. */
export type ServerOrder = "lose servers" | "find servers";

/** What the client is started with. */
export interface ClientTask extends Pick<SoakOptions, "securities" | "transport" | "cipher"> {
  readonly port: number;
  readonly rsaPrivateKey: string | undefined;
  /** Milliseconds from its `ready` until it looks whether all is as it should be, and ends. */
  readonly duration: number;
  /** Milliseconds between two looks at the heap. */
  readonly sample: number;
}

/** A gap as it was told, with the securities whose ticks of it are said to be complete. */
export interface ToldGap {
  readonly from: number;
  readonly to: number;
  readonly of: "connection" | "servers";
  readonly complete: readonly string[];
}

/** Milliseconds without a push of a kind and a security that are no silence yet. */
export const QUIET = 8_000;

/** A time in which nothing came of one kind and security, longer than there should be. */
export interface Silence {
  /** Such as `"OrderBook HK.00700"`. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** What has been counted since the client began. */
export interface ClientCounts {
  /** By the ids of the pushes; ticks that were fetched are among those of the ticker. */
  readonly pushes: Readonly<Record<string, number>>;
  readonly losses: number;
  readonly gaps: number;
  /** Subscriptions that were asked for again. */
  readonly restored: number;
  /** Those that were refused then. */
  readonly refused: number;
  /** Ticks that were fetched. */
  readonly backfilled: number;
  /** Pushes that the stream dropped. */
  readonly dropped: number;
  /** Outcomes of requests: `ok`, or the error's code. */
  readonly requests: Readonly<Record<string, number>>;
  readonly pending: number;
}

/** What the client says. */
export type ClientLine =
  | { readonly type: "ready" }
  /** The numbers of ticks that were delivered, by symbol, in their order. */
  | { readonly type: "ticks"; readonly ticks: Readonly<Record<string, readonly number[]>> }
  | { readonly type: "gap"; readonly gap: ToldGap }
  | { readonly type: "silence"; readonly silence: Silence }
  | { readonly type: "counts"; readonly counts: ClientCounts }
  | { readonly type: "heap"; readonly at: number; readonly bytes: number }
  /** Something that must not be. */
  | { readonly type: "wrong"; readonly what: string }
  /** It has closed its context, and nothing should hold its process any more. */
  | { readonly type: "closed" };

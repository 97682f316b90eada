/**
 * What is left to happen: for the end of a test.
 *
 * @module
 */

import { serverCommands } from "../gen/server.ts";
import type { Core } from "./core.ts";
import { commandOf } from "./envelope.ts";
import type { FaultName } from "./faults/options.ts";
import type { Pair } from "./subscriptions.ts";
import { subTypeName } from "./subtypes.ts";

/** A request that came and was not answered. Part of {@linkcode PendingWork}. */
export interface UnansweredRequest {
  /** The connection's number. */
  readonly connection: number;
  /** The command's id. */
  readonly id: number;
  /** The command's name, such as `"Qot_GetKL"`; its id where no command has it. */
  readonly name: string;
  /** The serial or section. */
  readonly serial: number | bigint;
}

/** A security and a subtype. Part of {@linkcode PendingWork}. */
export interface PendingPair {
  /** Such as `"HK.00700"`. */
  readonly symbol: string;
  /** The subtype's name, such as `"Ticker"`. */
  readonly subType: string;
}

/** What is left to happen. Told by {@linkcode Simulator.pending}. */
export interface PendingWork {
  /** Requests of open connections that were not answered, in the order of their coming. */
  readonly requests: readonly UnansweredRequest[];
  /** What somebody wants pushes of and has something new that waits for its cadence, or waits for its first data. */
  readonly pushes: readonly PendingPair[];
  /** The subscriptions of open connections. */
  readonly subscriptions: readonly (PendingPair & { readonly connection: number })[];
  /** The faults that were not ended, with how often each has struck. */
  readonly faults: readonly { readonly name: FaultName; readonly strikes: number }[];
  /** The numbers of the open connections, which {@linkcode Simulator.assertIdle} does not mind. */
  readonly connections: readonly number[];
}

/** Collects it. */
export function pendingWork(core: Core): PendingWork {
  const sessions = [...core.sessions];
  const nameOf = (id: number): string => id === 1 ? "InitWebSocket" : commandOf(id)?.[1].name ?? String(id);
  return {
    requests: sessions.flatMap((session) =>
      session.unanswered.map(({ id, serial }) => ({ connection: session.number, id, name: nameOf(id), serial }))
    ),
    pushes: [...core.waitingPushes, ...withoutData(core)].map(pairOf),
    subscriptions: sessions.flatMap(({ number: connection, holds }) =>
      [...holds.values()].map(({ pair }) => ({ connection, ...pairOf(pair) }))
    ),
    faults: core.faults.all.map(({ name, strikes }) => ({ name, strikes })),
    connections: sessions.map(({ number }) => number),
  };
}

/** @throws {Error} that lists what is left */
export function assertIdle(core: Core): void {
  const { requests, pushes, subscriptions, faults } = pendingWork(core);
  const left = [
    ...requests.map(({ connection, name, serial }) =>
      `${name} ${serial} of connection ${connection} was not answered` +
      (name === serverCommands.InitConnect.name ? ", so that its handshake is not done" : "")
    ),
    ...pushes.map(({ symbol, subType }) => `a push of ${symbol} ${subType} waits for its cadence or its first data`),
    ...subscriptions.map(({ connection, symbol, subType }) =>
      `connection ${connection} is subscribed to ${symbol} ${subType}`
    ),
    ...faults.map(({ name, strikes }) => `the fault "${name}" was not ended, and has struck ${strikes} times`),
  ];
  if (left.length > 0) throw new Error(`The simulator is not idle: ${left.join("; ")}`);
}

/** What somebody wants pushes of and has no data yet. */
function withoutData(core: Core): Iterable<Pair> {
  const now = core.now();
  return [...core.subscriptions.pairs()].filter(({ pushed, readyAt }) => pushed && readyAt > now);
}

function pairOf({ security, subType }: { security: { symbol: string }; subType: number }): PendingPair {
  return { symbol: security.symbol, subType: subTypeName(subType) };
}

/**
 * What the processes of a load say to each other, a line of JSON each.
 *
 * @module
 */

import type { Security } from "../../src/gen/qot_common.ts";
import type { Ports } from "../ports.ts";

/** What the simulator's process is started with. */
export interface ServerTask {
  readonly seed: number;
  readonly securities: number;
  readonly ticks: number;
  readonly connections: number;
}

/** The first line of the simulator's process. */
export interface ServerReady {
  readonly ports: Ports;
  /** The codes of its securities. */
  readonly securities: readonly Security[];
}

/** What the simulator's process answers each line with: sums since its start. */
export interface ServerSample {
  /** Pushes handed to the connections that are open. */
  readonly pushes: number;
  /** Pushes left out because a client did not read. */
  readonly dropped: number;
  /** Microseconds of the processor, of all its threads. */
  readonly cpu: number;
  /** Bytes of objects, after garbage was collected, and of typed arrays. */
  readonly heap: number;
  readonly buffers: number;
  readonly rss: number;
  readonly connections: number;
}

/** What the clients' process is started with. */
export interface ClientTask {
  readonly ready: ServerReady;
  /** Connections of each kind. */
  readonly tcp: number;
  readonly encrypted: number;
  readonly websocket: number;
  readonly slow: number;
}

/** What the clients' process answers each line with: sums since its start, but for `latencies`. */
export interface ClientSample {
  /** Pushes that came whole to those who read. */
  readonly pushes: number;
  readonly bytes: number;
  readonly cpu: number;
  /** Connections that read and were closed. */
  readonly lost: number;
  /** Milliseconds from a KeepAlive to its reply, of those since the last line. */
  readonly latencies: readonly number[];
}

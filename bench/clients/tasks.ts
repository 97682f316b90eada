/**
 * What a client process is told to do, and what it answers: one line of JSON each.
 *
 * @module
 */

import type { BookDigest } from "../messages.ts";
import type { Plan } from "../plan.ts";
import type { Ports } from "../ports.ts";

/** The clients: ours over TCP in clear, over TCP encrypted, and over WebSocket; and the official one, over WebSocket. */
export type ClientName = "TCP" | "TCP, AES_CBC" | "WebSocket" | "futu-api";

/** Every {@linkcode ClientName}. */
export const clientNames: readonly ClientName[] = ["TCP", "TCP, AES_CBC", "WebSocket", "futu-api"];

/** The security whose quote is asked for. */
export const QUOTED = "00700";

/** One thing to do. */
export type Task =
  | { readonly do: "connect"; readonly ports: Ports }
  | { readonly do: "pushes"; readonly plan: Plan; readonly times: number }
  | { readonly do: "requests"; readonly kind: "globalState" | "basicQot"; readonly count: number }
  | { readonly do: "handshakes"; readonly count: number };

/** What came of it. */
export interface Done {
  /** Microseconds of CPU time, user and system, of the whole process. */
  readonly cpu: number;
  /** Microseconds on the clock. */
  readonly wall: number;
  /** Microseconds on the clock for each request; the median. */
  readonly latency?: number;
  /** What came last, to be compared: a book, or a number out of a reply. */
  readonly last?: BookDigest | number;
}

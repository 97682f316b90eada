/**
 * What the socket suites ask of a client, ours or the official one.
 *
 * @module
 */

import type { AnyBook } from "../messages.ts";
import type { Ports } from "../ports.ts";

/** A client that is connected. */
export interface BenchClient {
  /** Subscribes to quotes and order books of the security of this code; `onBook` gets every book pushed, decoded. */
  subscribe(code: string, onBook: (book: AnyBook) => void): Promise<void>;
  /** Asks for OpenD's state, and reads a field of the reply. */
  globalState(): Promise<number>;
  /** Asks for one quote, and reads its price. */
  basicQot(code: string): Promise<number>;
  close(): Promise<void> | void;
}

/** Connects one of them: the handshake included. */
export type Connect = (ports: Ports) => Promise<BenchClient>;

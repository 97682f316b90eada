/**
 * What a session needs of whatever carries its bytes.
 *
 * @module
 */

/** Where a packet is to be written in place. */
export interface Room {
  readonly bytes: Uint8Array;
  /** Where it begins. */
  readonly at: number;
}

/** A socket, or something in memory that acts as one. */
export interface Link {
  /** Sends bytes: a piece of the stream over TCP, one binary message over WebSocket. */
  write(bytes: Uint8Array): void;
  /**
   * Room for a packet of `length` bytes, which must be filled before anything else is written; `undefined` where it has to
   * come as bytes of its own, by {@linkcode Link.write}.
   */
  room?(length: number): Room | undefined;
  /** Ends it; what was written before still goes out. */
  close(): void;
  /** Breaks it off at once. */
  destroy(): void;
  /** Bytes that were written and did not go out yet. */
  pending(): number;
  /** Holds writes back until {@linkcode Link.uncork}, to send them together. */
  cork(): void;
  uncork(): void;
  /** Whether what comes is lost on the way. */
  readonly deaf?: boolean;
}

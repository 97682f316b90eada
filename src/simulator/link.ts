/**
 * What a session needs of whatever carries its bytes.
 *
 * @module
 */

/** A socket, or something in memory that acts as one. */
export interface Link {
  /** Sends bytes: a piece of the stream over TCP, one binary message over WebSocket. */
  write(bytes: Uint8Array): void;
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

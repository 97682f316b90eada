/**
 * An attempt to connect that a signal can end.
 *
 * @module
 */

/** How an attempt ends: whichever comes first counts, the rest does nothing. */
export interface Attempt<T> {
  /** False once the attempt is decided; a socket that comes later must be thrown away. */
  readonly pending: boolean;
  /** The socket is there. */
  succeed(value: T): void;
  /** There will be none. */
  fail(error: unknown): void;
}

/**
 * Runs `start`, and rejects with `signal.reason` when the signal is aborted before the attempt is decided.
 * `start` returns what throws the half-open socket away. It is not run at all when the signal is aborted already; what
 * it throws is the failure.
 */
export function dial<T>(
  signal: AbortSignal | undefined,
  start: (attempt: Attempt<T>) => (() => void) | undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    let pending = true;
    let abandon: (() => void) | undefined;
    const decide = (): boolean => {
      if (!pending) return false;
      pending = false;
      signal?.removeEventListener("abort", onAbort);
      return true;
    };
    const onAbort = (): void => {
      if (!decide()) return;
      reject(signal?.reason);
      abandon?.();
    };
    signal?.addEventListener("abort", onAbort);
    try {
      abandon = start({
        get pending() {
          return pending;
        },
        succeed(value) {
          if (decide()) resolve(value);
        },
        fail(error) {
          if (decide()) reject(error);
        },
      });
    } catch (thrown) {
      if (decide()) reject(thrown);
    }
  });
}

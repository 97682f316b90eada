/** A gate that bytes wait at until a test lets them through. */

/** Handed to `delay()` or `delayFrame()` as its `pass`. */
export interface Gate {
  /** Waits to be let through; each call takes one of those that {@linkcode let} has allowed. */
  readonly pass: (gone: AbortSignal) => Promise<void>;
  /** Resolves when somebody waits at it. */
  readonly reached: () => Promise<void>;
  /** Lets so many through, those that wait first; all, from now on, if not told. */
  let(count?: number): void;
}

export function makeGate(): Gate {
  let allowed = 0;
  let waiting: (() => void)[] = [];
  let lookers: (() => void)[] = [];
  return {
    pass(gone) {
      if (allowed > 0) {
        allowed--;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        waiting.push(resolve);
        gone.addEventListener("abort", () => {
          waiting = waiting.filter((other) => other !== resolve);
          resolve();
        }, { once: true });
        for (const look of lookers) look();
        lookers = [];
      });
    },
    reached: () => waiting.length > 0 ? Promise.resolve() : new Promise((resolve) => lookers.push(resolve)),
    let(count = Infinity) {
      allowed += count;
      while (allowed > 0 && waiting.length > 0) {
        allowed--;
        waiting.shift()!();
      }
    },
  };
}

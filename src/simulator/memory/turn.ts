/**
 * A turn of the event loop, wherever this runs.
 *
 * @module
 */

type Schedule = (task: () => void) => void;

/**
 * Runs a task in a later turn, in which timers and sockets have had theirs: one that asks in a loop must not keep
 * everything else waiting, as promises alone would.
 */
export function inNextTurn(task: () => void): void {
  const { setImmediate } = globalThis as { setImmediate?: Schedule };
  if (setImmediate !== undefined) setImmediate(task);
  else if ("document" in globalThis) byMessage(task);
  else setTimeout(task, 0);
}

/** A browser makes repeated timers wait for 4 ms, or for a second in a tab that is not seen; messages go at once. */
function byMessage(task: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = (): void => {
    port1.close();
    task();
  };
  port2.postMessage(0);
}

/** Lets an error out where nobody is to catch it, as one that a socket's listener throws. */
export function uncaught(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}

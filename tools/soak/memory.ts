/**
 * The heap of whichever runtime this is.
 *
 * @module
 */

import process from "node:process";

/** Bytes in use after garbage was collected: Node and Deno need `--expose-gc` for it. */
export function heapInUse(): number {
  const globals = globalThis as { gc?: () => void; Bun?: { gc(force: boolean): void } };
  if (globals.Bun !== undefined) globals.Bun.gc(true);
  else globals.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + (arrayBuffers ?? 0);
}

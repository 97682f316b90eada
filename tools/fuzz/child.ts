/**
 * Fuzzes on the runtime that runs it, and says what comes of it in lines of JSON.
 *
 * @module
 */

import process from "node:process";
import { describeFinding, fuzz, type FuzzReport, look } from "../../tests/fuzz/engine.ts";
import { targets } from "../../tests/fuzz/targets.ts";
import { fromHex } from "../../tests/wire/support.ts";

/** What a child is asked for: its one argument, as JSON. */
export interface ChildTask {
  readonly milliseconds: number;
  readonly target: string | undefined;
  readonly seed: number;
  readonly input: string | undefined;
}

/** What it says. */
export type ChildLine =
  /** Alive: a hang or a crash from here on is behind this seed. */
  | { readonly at: number; readonly target: string }
  | { readonly verdict: string; readonly target: string }
  | {
    readonly report: Omit<FuzzReport, "finding">;
    /** By how many bytes the heap has grown, after its garbage is gone where the runtime lets that be asked for. */
    readonly growth: number;
    readonly finding: string | undefined;
  };

function say(line: ChildLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function heap(): number {
  const globals = globalThis as { gc?: () => void; Bun?: { gc(force: boolean): void } };
  if (globals.Bun !== undefined) globals.Bun.gc(true);
  else globals.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + (arrayBuffers ?? 0);
}

/** Inputs before the heap is looked at: what is made once is made then. */
const WARM_UP = 300;

const { milliseconds, target: only, seed, input }: ChildTask = JSON.parse(process.argv[2] ?? "");
const chosen = targets.filter(([{ name }]) => only === undefined || name === only);
const shares = chosen.reduce((sum, [, share]) => sum + share, 0);
for (const [{ name, prepare }, share] of chosen) {
  const prepared = await prepare();
  if (input !== undefined) {
    say({ target: name, at: seed });
    say({ target: name, verdict: await look(prepared, fromHex(input)) });
    continue;
  }
  const onProgress = (at: number): void => say({ target: name, at: at >>> 0 });
  onProgress(seed);
  const warm = await fuzz(name, prepared, { seed, milliseconds, inputs: WARM_UP });
  const before = heap();
  const { finding, ...report } = warm.finding === undefined
    ? await fuzz(name, prepared, { seed: seed + WARM_UP, milliseconds: milliseconds * share / shares, onProgress })
    : warm;
  say({ report, growth: heap() - before, finding: finding && describeFinding(finding) });
  await prepared.close?.();
}

/**
 * The fuzzing itself: damages what is right, hands it to a target for a time, and says how to see a finding again.
 *
 * Every input follows from its own seed and the corpus alone, so that the seed of a finding gives it at once, whatever
 * came before it in the run that found it.
 */

import { OpenDError } from "../../src/errors.ts";
import { toHex } from "../wire/support.ts";
import { commonMutators, type Mutator } from "./mutators.ts";
import { Random, seedOf } from "./random.ts";

/** What is fuzzed. */
export interface Target {
  readonly name: string;
  /** Makes what it takes to look at inputs; called once. */
  prepare(): Prepared | Promise<Prepared>;
}

/** A target that is ready. */
export interface Prepared {
  /** Inputs that are right, the same in every run. */
  readonly corpus: readonly Uint8Array[];
  /** Beside the common ones, and used as often as all of them together. */
  readonly mutators?: readonly Mutator[];
  /** Inputs are cut to this many bytes. @default 65536 */
  readonly maxLength?: number;
  /**
   * Looks at one input: the code it was refused with, or `ACCEPTED`. What it throws is a finding.
   *
   * @param random follows from the input: to cut it into chunks, say
   */
  run(input: Uint8Array, random: Random): string | Promise<string>;
  /** Gives back what it took. */
  close?(): Promise<void>;
}

/** What a target says of an input that is right. */
export const ACCEPTED = "accepted";

/** An input that breaks what must hold. */
export interface Finding {
  readonly target: string;
  /** Gives the input at once, and with it the same finding. */
  readonly seed: number;
  readonly input: Uint8Array;
  /** The shortest input found that still fails. */
  readonly reduced: Uint8Array;
  readonly error: unknown;
}

/** What a run came to. */
export interface FuzzReport {
  readonly target: string;
  readonly inputs: number;
  readonly milliseconds: number;
  /** How often each verdict was given. */
  readonly verdicts: Readonly<Record<string, number>>;
  /** The longest that one input took, in milliseconds. */
  readonly slowest: number;
  readonly finding: Finding | undefined;
}

/** How long to go on, and where to begin. */
export interface FuzzOptions {
  readonly seed: number;
  readonly milliseconds: number;
  /** @default no limit but the time */
  readonly inputs?: number;
  /** Told the next seed now and then, so that whoever watches knows where a run hangs. */
  onProgress?(seed: number): void;
}

const MAX_LENGTH = 65_536;
/** An input that takes longer each time it is tried is a finding: none of the decoders has that much to do. */
const SLOW = 200;
const PROGRESS_EVERY = 500;

/** Runs a target for a time, or up to its first finding. */
export async function fuzz(name: string, target: Prepared, options: FuzzOptions): Promise<FuzzReport> {
  const { seed, milliseconds, inputs: most = Infinity, onProgress } = options;
  const began = performance.now();
  const verdicts: Record<string, number> = {};
  let told = began;
  let now = began;
  let inputs = 0;
  let slowest = 0;
  let finding: Finding | undefined;
  onProgress?.(seed);
  while (now - began < milliseconds && inputs < most && finding === undefined) {
    if (now - told > PROGRESS_EVERY) {
      told = now;
      onProgress?.(seed + inputs);
    }
    const own = (seed + inputs++) >>> 0;
    const input = inputOf(target, own);
    try {
      const verdict = await look(target, input);
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
      const after = performance.now();
      slowest = Math.max(slowest, after - now);
      if (after - now > SLOW) await assertFast(target, input);
    } catch (error) {
      finding = { target: name, seed: own, input, reduced: await reduce(target, input, error), error };
    }
    now = performance.now();
  }
  return { target: name, inputs, milliseconds: now - began, verdicts, slowest, finding };
}

/** The input that a seed gives. */
export function inputOf({ corpus, mutators = [], maxLength = MAX_LENGTH }: Prepared, seed: number): Uint8Array {
  const random = new Random(seed);
  if (random.once(50)) return random.bytes(random.below(200));
  let input = random.pick(corpus).slice();
  if (random.once(50)) return input.slice(0, maxLength);
  do {
    const from = mutators.length > 0 && random.once(2) ? mutators : commonMutators;
    input = random.pick(from)(input, random, random.pick(corpus)).slice(0, maxLength);
  } while (random.once(2));
  return input;
}

/** Hands one input to a target. Gives its verdict, or throws what is a finding. */
export function look(target: Prepared, input: Uint8Array): string | Promise<string> {
  return target.run(input, new Random(seedOf(input)));
}

/** What a function comes to: `ACCEPTED`, or the code of the `OpenDError` it throws. Anything else is thrown on. */
export function verdictOf(run: () => void): string {
  try {
    run();
    return ACCEPTED;
  } catch (error) {
    if (error instanceof OpenDError) return error.code;
    throw error;
  }
}

/** A loaded machine can be slow for a moment, so it is tried again a few times. */
async function assertFast(target: Prepared, input: Uint8Array): Promise<void> {
  let least = Infinity;
  for (let i = 0; i < 4; i++) {
    const began = performance.now();
    await look(target, input);
    least = Math.min(least, performance.now() - began);
  }
  if (least > SLOW) throw new Error(`an input of ${input.length} bytes took ${Math.round(least)} ms at the least`);
}

/** Takes pieces out as long as the same kind of error stays. */
async function reduce(target: Prepared, input: Uint8Array, error: unknown): Promise<Uint8Array> {
  const deadline = performance.now() + 2000;
  const fails = async (shorter: Uint8Array): Promise<boolean> => {
    try {
      await look(target, shorter);
      return false;
    } catch (other) {
      return other instanceof Error && error instanceof Error && other.name === error.name;
    }
  };
  let best = input;
  for (let size = best.length >> 1; size > 0; size >>= 1) {
    for (let at = 0; at < best.length;) {
      if (performance.now() > deadline) return best;
      const shorter = new Uint8Array([...best.subarray(0, at), ...best.subarray(at + size)]);
      if (await fails(shorter)) best = shorter;
      else at += size;
    }
  }
  return best;
}

/** A finding in words, with how to see it again. */
export function describeFinding({ target, seed, input, reduced, error }: Finding): string {
  const shown = (bytes: Uint8Array): string => {
    const hex = toHex(bytes.subarray(0, 2000));
    return bytes.length > 2000 ? `${hex}... (${bytes.length} bytes in all)` : hex;
  };
  return [
    `${target}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`,
    `  input:   ${shown(input)}`,
    `  reduced: ${shown(reduced)}`,
    `  again:   npm run fuzz -- --target ${target} --seed ${seed}`,
    `  or:      npm run fuzz -- --target ${target} --input ${toHex(reduced.subarray(0, 2000))}`,
  ].join("\n");
}

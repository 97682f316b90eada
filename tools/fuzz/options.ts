/**
 * What the command line of the fuzzing asks for.
 *
 * @module
 */

/** A runtime that is fuzzed on. */
export type FuzzRuntime = "node" | "deno" | "bun";

/** Every {@linkcode FuzzRuntime}. */
export const fuzzRuntimes: readonly FuzzRuntime[] = ["node", "deno", "bun"];

/** What is to be done. */
export interface FuzzSettings {
  readonly runtimes: readonly FuzzRuntime[];
  /** On each runtime, for all targets together. */
  readonly minutes: number;
  /** Undefined: all of them. */
  readonly target: string | undefined;
  /** Undefined: another one in every run. */
  readonly seed: number | undefined;
  /** One input in hex instead of a run. */
  readonly input: string | undefined;
}

/** What `--help` prints. */
export const USAGE: string = `npm run fuzz -- [options]
  --minutes N         how long, on each runtime (1)
  --target NAME       one target; all of them when left out
  --seed S            where to begin: a finding's seed gives it at once
  --input HEX         looks at this one input of the target
  --runtime NAME,...  ${fuzzRuntimes.join(", ")}, or all (node)`;

/** Reads the command line. Throws an `Error` for what it does not know. */
export function parseFuzzOptions(args: readonly string[]): FuzzSettings {
  let runtimes: readonly FuzzRuntime[] = ["node"];
  let minutes = 1;
  let target: string | undefined;
  let seed: number | undefined;
  let input: string | undefined;
  for (let i = 0; i < args.length; i++) {
    const [option = "", inline] = (args[i] ?? "").split("=", 2);
    const value = (): string => inline ?? args[++i] ?? "";
    if (option === "--minutes") {
      const text = value();
      minutes = Number(text);
      if (!(minutes > 0 && minutes <= 10_000)) throw new Error(`--minutes "${text}": wanted a number above 0`);
    } else if (option === "--target") target = value();
    else if (option === "--seed") {
      const text = value();
      seed = Number(text);
      if (!(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)) {
        throw new Error(`--seed "${text}": wanted a whole number from 0 to 2^32 - 1`);
      }
    } else if (option === "--input") {
      input = value();
      if (!/^(?:[0-9a-f]{2})*$/i.test(input)) throw new Error(`--input "${input}": wanted bytes in hex`);
    } else if (option === "--runtime") {
      const text = value();
      runtimes = text === "all" ? fuzzRuntimes : text.split(",").map((name) => {
        const found = fuzzRuntimes.find((known) => known === name.trim());
        if (found === undefined) throw new Error(`--runtime "${name}": wanted ${fuzzRuntimes.join(", ")} or all`);
        return found;
      });
    } else throw new Error(`option "${option}" is not known\n${USAGE}`);
  }
  if (input !== undefined && target === undefined) throw new Error("--input wants a --target that looks at it");
  return { runtimes, minutes, target, seed, input };
}

/**
 * Runs the fuzzing of a command line: a process for each runtime, and what they say in lines to read.
 *
 * @module
 */

import { spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { targets } from "../../tests/fuzz/targets.ts";
import type { ChildLine, ChildTask } from "./child.ts";
import { type FuzzRuntime, type FuzzSettings, parseFuzzOptions, USAGE } from "./options.ts";
import { root } from "../run.ts";
import { findProgram } from "../runtimes.ts";

const ARGUMENTS: Readonly<Record<FuzzRuntime, readonly string[]>> = {
  node: ["--expose-gc", "--import", "tsx"],
  deno: ["run", "--allow-all", "--no-check", "--v8-flags=--expose-gc"],
  bun: [],
};

/** A child that says nothing for this long hangs in an input, in milliseconds. It says something twice a second. */
const SILENCE = 60_000;
/** What a target may keep after all it has looked at, in bytes. */
const MOST_GROWTH = 32 * 1024 * 1024;

/** Takes what is told, a line or more at a time. */
export type Say = (text: string) => void;

/** Runs on one runtime. Gives the number of findings. */
async function fuzzOn(
  runtime: FuzzRuntime,
  { minutes, target, input }: FuzzSettings,
  seed: number,
  say: Say,
): Promise<number> {
  say(`\n== ${runtime}: ${minutes} min, seed ${seed} ==`);
  const task: ChildTask = { milliseconds: minutes * 60_000, target, seed, input };
  const args = [...ARGUMENTS[runtime], join(root, "tools/fuzz/child.ts"), JSON.stringify(task)];
  const child = spawn(findProgram(runtime), args, {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, DENO_NO_UPDATE_CHECK: "1" },
  });
  const kill = (): void => void child.kill("SIGKILL");
  process.on("exit", kill);
  let last = "";
  let hangs = false;
  let findings = 0;
  let timer: NodeJS.Timeout | undefined;
  const watch = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      hangs = true;
      kill();
    }, SILENCE);
  };
  watch();
  const ended = new Promise<number | null>((resolve) => {
    child.once("error", (error) => {
      say(`${runtime} could not be started: ${error.message}`);
      resolve(1);
    });
    child.once("close", resolve);
  });
  for await (const text of createInterface({ input: child.stdout })) {
    watch();
    const line = JSON.parse(text) as ChildLine;
    if ("at" in line) last = `--target ${line.target} --seed ${line.at}`;
    else if ("verdict" in line) say(`${line.target}: ${line.verdict}`);
    else {
      print(line, say);
      if (line.finding !== undefined) {
        findings++;
        say(`\nFOUND on ${runtime}: ${line.finding}\n`);
      } else if (line.growth > MOST_GROWTH) {
        findings++;
        say(`\nFOUND on ${runtime}: ${line.report.target} keeps ${(line.growth / 1e6).toFixed(1)} MB\n`);
      }
    }
  }
  const code = await ended;
  clearTimeout(timer);
  process.off("exit", kill);
  if (code !== 0) {
    findings++;
    const again = input === undefined ? last : `--target ${target} --input ${input}`;
    say(`\nFOUND on ${runtime}: it ${hangs ? "hangs" : "broke off"}; again: npm run fuzz -- ${again}\n`);
  }
  return findings;
}

/** One line on a target, and one on what it was told. */
function print({ report, growth }: Extract<ChildLine, { report: unknown }>, say: Say): void {
  const { target, inputs, milliseconds, verdicts, slowest } = report;
  const accepted = Object.entries(verdicts).reduce((sum, [name, n]) => sum + (name.startsWith("accepted") ? n : 0), 0);
  const share = (count: number): string => `${(count / Math.max(inputs, 1) * 100).toFixed(1)} %`;
  say([
    target.padEnd(11),
    `${inputs} inputs`.padStart(16),
    `${Math.round(inputs / milliseconds * 1000)}/s`.padStart(10),
    `${share(accepted)} accepted`.padStart(17),
    `slowest ${slowest.toFixed(1)} ms`.padStart(18),
    `heap ${(growth / 1e6).toFixed(2)} MB`.padStart(15),
  ].join(""));
  const all = Object.entries(verdicts).sort(([, a], [, b]) => b - a);
  say(`            ${all.map(([name, count]) => `${name} ${share(count)}`).join(", ")}`);
}

/**
 * Does what the arguments ask for. Gives the exit code: 1 when anything was found.
 *
 * @throws {Error} When it cannot use them.
 */
export async function runFuzz(args: readonly string[], say: Say): Promise<number> {
  if (args.includes("--help")) {
    say(USAGE);
    return 0;
  }
  const settings = parseFuzzOptions(args);
  const names = targets.map(([{ name }]) => name);
  if (settings.target !== undefined && !names.includes(settings.target)) {
    throw new Error(`--target "${settings.target}": wanted one of ${names.join(", ")}`);
  }
  const seed = settings.seed ?? Math.floor(Math.random() * 2 ** 32);
  let findings = 0;
  for (const runtime of settings.runtimes) findings += await fuzzOn(runtime, settings, seed, say);
  say(findings === 0 ? "\nnothing found" : `\n${findings} found`);
  return findings === 0 ? 0 : 1;
}

/** Runs a program until it ends, or until it has said enough. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { root } from "../../tools/run.ts";

/** What a program said, and how it ended. */
export interface Run {
  readonly lines: readonly string[];
  readonly errors: string;
  /** `null` when it was ended because it had said enough. */
  readonly exitCode: number | null;
}

/** Runs it; with `enough`, it is ended after so many lines of standard output. */
export async function runProgram(
  command: readonly string[],
  { enough = Infinity, cwd = root, onLine = () => {} }: {
    readonly enough?: number;
    readonly cwd?: string;
    /** Called with each line as it comes; when it returns true the program is ended. */
    readonly onLine?: (line: string) => unknown;
  } = {},
): Promise<Run> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, NODE_TEST_CONTEXT: undefined },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kill = (): boolean => child.kill("SIGKILL");
  process.once("exit", kill);
  const decoder = new TextDecoder();
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk: Uint8Array) => {
    const before = output.lastIndexOf("\n") + 1;
    output += decoder.decode(chunk, { stream: true });
    for (const line of output.slice(before).split("\n").slice(0, -1)) if (onLine(line) === true) kill();
    if (output.split("\n").length > enough) kill();
  });
  child.stderr.on("data", (chunk: Uint8Array) => errors += new TextDecoder().decode(chunk));
  const [exitCode] = await once(child, "close") as [number | null];
  process.off("exit", kill);
  return { lines: output.split("\n").slice(0, -1), errors, exitCode };
}

/**
 * Running another program and keeping what it said.
 *
 * @module
 */

import { spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The root of the project, without a slash at the end. */
export const root: string = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** How a program is run. */
export interface RunOptions {
  /** @default the project's root */
  readonly cwd?: string;
  /** Added to the environment; `undefined` takes a variable out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds until it is ended. @default 120,000 */
  readonly timeout?: number;
}

/** What came of it. */
export interface Outcome {
  /** `undefined` when a signal ended it or it could not be started. */
  readonly exitCode: number | undefined;
  /** Standard output and standard error, as they came. */
  readonly output: string;
  /** Standard output alone. */
  readonly stdout: string;
  /** Wall clock time in milliseconds. */
  readonly milliseconds: number;
}

/** How long a program may take to end by itself once it was told to, in milliseconds. */
const GRACE = 3_000;

/** Runs a program to its end. Never rejects: a program that cannot be started is an outcome without an exit code. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const timeout = options.timeout ?? 120_000;
  const started = performance.now();
  const env: Record<string, string | undefined> = {
    ...process.env,
    NO_COLOR: "1",
    FORCE_COLOR: undefined,
    // Set when a test runs this; a test runner started from it would report to the outer one.
    NODE_TEST_CONTEXT: undefined,
    DENO_NO_UPDATE_CHECK: "1",
    ...options.env,
  };
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: options.cwd ?? root, env, stdio: ["ignore", "pipe", "pipe"] });
    const decoder = { out: new TextDecoder(), err: new TextDecoder() };
    let output = "";
    let stdout = "";
    let settled = false;
    const timers: NodeJS.Timeout[] = [];
    const settle = (exitCode: number | undefined): void => {
      if (settled) return;
      settled = true;
      for (const timer of timers) clearTimeout(timer);
      process.off("exit", kill);
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ exitCode, output, stdout, milliseconds: performance.now() - started });
    };
    const kill = (): void => {
      child.kill("SIGKILL");
    };
    process.on("exit", kill);
    child.stdout.on("data", (chunk: Uint8Array) => {
      const text = decoder.out.decode(chunk, { stream: true });
      stdout += text;
      output += text;
    });
    child.stderr.on("data", (chunk: Uint8Array) => {
      output += decoder.err.decode(chunk, { stream: true });
    });
    child.on("error", (error) => {
      output += `"${command}" could not be started: ${error.message}\n`;
      settle(undefined);
    });
    child.on("exit", (code) => {
      // A grandchild that lives on may hold the pipes open: what it says is not waited for long.
      timers.push(setTimeout(() => settle(code ?? undefined), 1_000));
    });
    child.on("close", (code) => settle(code ?? undefined));
    timers.push(setTimeout(() => {
      output += `\n"${command}" was ended: it took longer than ${timeout / 1000} s\n`;
      // Asked first: a test runner then ends what it has started.
      child.kill("SIGTERM");
      timers.push(setTimeout(kill, GRACE));
    }, timeout));
  });
}

/** Runs a script of a package with the Node that runs this. */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return run(process.execPath, args, options);
}

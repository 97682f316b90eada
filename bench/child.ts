/**
 * A child process that is spoken to in lines of JSON.
 *
 * @module
 */

import { type ChildProcess, spawn } from "node:child_process";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Runtime } from "./runtimes.ts";

/** A program of this folder, running. */
export class Child {
  readonly #process: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  readonly #ended: Promise<void>;
  readonly #what: string;

  /** @param file relative to this folder */
  constructor(runtime: Runtime, file: string, args: readonly string[] = []) {
    const path = fileURLToPath(new URL(file, import.meta.url));
    this.#what = `${file} ${args.join(" ")} on ${runtime.label}`;
    this.#process = spawn(runtime.program, [...runtime.args, path, ...args], {
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, DENO_NO_UPDATE_CHECK: "1" },
    });
    const { stdout, stdin } = this.#process;
    if (stdout === null || stdin === null) throw new Error(`${this.#what} was started without pipes`);
    // A child that has died is told by the end of its output.
    stdin.on("error", () => {});
    this.#lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
    this.#ended = new Promise((resolve) => {
      this.#process.once("exit", () => resolve());
      this.#process.once("error", () => resolve());
    });
  }

  /** Sends a line. */
  tell(message: unknown): void {
    this.#process.stdin?.write(`${JSON.stringify(message)}\n`);
  }

  /** The next line that it prints. Throws when it ends before it does. */
  async hear<T>(): Promise<T> {
    const { value, done } = await this.#lines.next();
    if (done === true) throw new Error(`${this.#what} ended without an answer: what it printed says why`);
    return JSON.parse(value) as T;
  }

  /** Sends a line and waits for the next one. */
  async ask<T>(message: unknown): Promise<T> {
    this.tell(message);
    return await this.hear<T>();
  }

  /** Ends it, and waits until it is gone. */
  async close(): Promise<void> {
    this.#process.stdin?.end();
    const timer = setTimeout(() => this.#process.kill("SIGKILL"), 3_000);
    await this.#ended;
    clearTimeout(timer);
  }
}

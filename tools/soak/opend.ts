/**
 * The simulator's process, as the soak holds it: to be killed, and started again with the same market.
 *
 * @module
 */

import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { serverRuntime } from "../../bench/runtimes.ts";
import { root } from "../run.ts";
import type { ServerLine, ServerOrder, ServerTask } from "./messages.ts";

/** An OpenD to be killed. */
export class SoakedOpenD {
  /** Pushes sent by all processes there were, by their ids. Of one that is killed the last tenth of a second is missing. */
  readonly sent: Record<string, number> = {};
  /** Pushes left out because the client did not read. */
  dropped = 0;
  /** How often it ended by itself. */
  crashes = 0;
  readonly #task: ServerTask;
  #child: ChildProcess | undefined;
  #isKilled = false;

  constructor(task: ServerTask) {
    this.#task = task;
  }

  /** Starts it; resolves with its ports. */
  start(): Promise<{ readonly tcp: number; readonly websocket: number }> {
    const { program, args } = serverRuntime();
    const child = spawn(program, [...args, join(root, "tools/soak/server.ts"), JSON.stringify(this.#task)], {
      cwd: root,
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.#child = child;
    this.#isKilled = false;
    child.stdin.on("error", () => {});
    return new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => {
        if (!this.#isKilled) this.crashes++;
        reject(new Error(`the simulator ended with exit code ${code}`));
      });
      createInterface({ input: child.stdout }).on("line", (text) => {
        const line = JSON.parse(text) as ServerLine;
        if (line.type === "listening") return resolve(line);
        for (const [id, count] of Object.entries(line.pushes)) this.sent[id] = (this.sent[id] ?? 0) + count;
        this.dropped += line.dropped;
      });
    });
  }

  /** Tells it something. */
  order(order: ServerOrder): void {
    this.#child?.stdin?.write(`${order}\n`);
  }

  /** Kills it as the system would. Resolves when it is gone. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    this.#isKilled = true;
    const gone = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGKILL");
    await gone;
  }
}

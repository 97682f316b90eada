/**
 * The client's process, as the soak holds it.
 *
 * @module
 */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { findRuntime, type RuntimeName } from "../../bench/runtimes.ts";
import { root } from "../run.ts";
import type { HeapSample } from "./heap.ts";
import { TickLedger } from "./ledger.ts";
import type { ClientCounts, ClientLine, ClientTask, Silence, ToldGap } from "./messages.ts";

/** Makes each runtime collect its garbage when asked to; Bun does so anyway. */
const EXPOSE_GC: Readonly<Record<RuntimeName, readonly string[]>> = {
  "node": ["--expose-gc"],
  "node-current": ["--expose-gc"],
  "deno": ["--v8-flags=--expose-gc"],
  "bun": [],
};
/** Milliseconds in which a process with a closed context has to end by itself. */
const END = 3_000;

/** Runs a client, and keeps what it said. */
export class SoakedClient {
  readonly ledger: TickLedger = new TickLedger();
  readonly gaps: ToldGap[] = [];
  readonly silences: Silence[] = [];
  readonly heap: HeapSample[] = [];
  readonly wrong: string[] = [];
  counts: ClientCounts | undefined;
  /** When it said what it has counted, epoch milliseconds. */
  toldAt = 0;
  /** Resolves when it has subscribed to everything; rejects when it ends before. */
  readonly ready: Promise<void>;
  /** Resolves when the process is gone. */
  readonly ended: Promise<void>;
  readonly #kill: () => void;

  constructor(runtime: RuntimeName, task: ClientTask) {
    const found = findRuntime(runtime);
    if (found === undefined) throw new Error(`no ${runtime}: run "node tools/ensure_installed.mjs --runtimes"`);
    // Deno takes them behind its own "run".
    const [first, ...others] = found.args;
    const args = first === "run" ? [first, ...EXPOSE_GC[runtime], ...others] : [...EXPOSE_GC[runtime], ...found.args];
    const child = spawn(found.program, [...args, join(root, "tools/soak/client.ts"), JSON.stringify(task)], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, DENO_NO_UPDATE_CHECK: "1" },
    });
    this.#kill = () => child.kill("SIGKILL");
    const closed = once(child, "close");
    let onReady: () => void = () => {};
    let tooLong: NodeJS.Timeout | undefined;
    let isClosed = false;
    this.ready = new Promise<void>((resolve, reject) => {
      onReady = resolve;
      const failed = (): void => reject(new Error(`the client on ${runtime} did not get ready`));
      closed.then(failed, failed);
    });
    createInterface({ input: child.stdout }).on("line", (text) => {
      const line = JSON.parse(text) as ClientLine;
      if (line.type === "ready") onReady();
      else if (line.type === "closed") {
        isClosed = true;
        tooLong = setTimeout(() => {
          this.wrong.push("the client's process did not end by itself when its context was closed");
          this.#kill();
        }, END);
      } else this.#take(line);
    });
    this.ended = closed.then(([code]) => {
      clearTimeout(tooLong);
      if (!isClosed || code !== 0) this.wrong.push(`the client's process ended with exit code ${code}`);
    });
  }

  /** Ends it whatever it does. */
  async kill(): Promise<void> {
    this.#kill();
    await this.ended;
  }

  #take(line: Exclude<ClientLine, { type: "ready" | "closed" }>): void {
    switch (line.type) {
      case "ticks":
        for (const [symbol, numbers] of Object.entries(line.ticks)) {
          for (const number of numbers) this.ledger.take(symbol, number);
        }
        break;
      case "gap":
        this.gaps.push(line.gap);
        break;
      case "silence":
        this.silences.push(line.silence);
        break;
      case "counts":
        this.counts = line.counts;
        this.toldAt = Date.now();
        break;
      case "heap":
        this.heap.push({ at: line.at, bytes: line.bytes });
        break;
      case "wrong":
        this.wrong.push(line.what);
        break;
    }
  }
}

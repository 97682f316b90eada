/** The simulator as a process of its own, to be killed and started again at the same ports. */

import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { freePort } from "./ports.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** `ws` is no ES module, and asks for those of Node. */
const REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

let program: Promise<string> | undefined;

/** The program in one file of JavaScript: it starts in a quarter of the CPU that its two hundred modules take with tsx. */
async function bundle(): Promise<string> {
  const args = ["tests/faults/opend_child.ts", "--bundle", "--platform=node", "--format=esm", "--target=node20"];
  const { stdout } = await promisify(execFile)(
    join(root, "node_modules/.bin/esbuild"),
    [...args, `--banner:js=${REQUIRE}`, "--log-level=error"],
    { cwd: root, maxBuffer: 2 ** 25 },
  );
  return stdout;
}

export interface OpenDProcessOptions {
  /** @default a free one */
  readonly port?: number;
  /** @default a free one */
  readonly websocketPort?: number;
  /** PEM text: TCP clients must encrypt. */
  readonly rsaKey?: string;
  readonly seed?: number | string;
  /** More of its command line, such as `["--ticks", "30"]`. */
  readonly args?: readonly string[];
}

/** A simulator in another process. */
export class OpenDProcess implements AsyncDisposable {
  readonly port: number;
  readonly websocketPort: number;
  readonly #args: readonly string[];
  readonly #folder: string;
  readonly #program: string;
  #child: ChildProcess | undefined;

  /** @param program The text of the program. */
  constructor(
    program: string,
    ports: { readonly port: number; readonly websocketPort: number },
    options: OpenDProcessOptions,
  ) {
    this.port = ports.port;
    this.websocketPort = ports.websocketPort;
    this.#folder = mkdtempSync(join(tmpdir(), "opend-process-"));
    this.#program = join(this.#folder, "opend.mjs");
    writeFileSync(this.#program, program);
    const args = ["--port", `${this.port}`, "--ws-port", `${this.websocketPort}`];
    if (options.seed !== undefined) args.push("--seed", String(options.seed));
    if (options.rsaKey !== undefined) {
      const file = join(this.#folder, "key.pem");
      writeFileSync(file, options.rsaKey, { mode: 0o600 });
      args.push("--rsa-key", file);
    }
    this.#args = [...args, ...options.args ?? []];
  }

  /** The process; `undefined` while there is none. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Starts it, and waits until it listens. */
  async start(): Promise<void> {
    if (this.#child !== undefined) throw new Error("it runs already: kill() it first");
    // Node, whatever runs the test: it is the same OpenD for all.
    const child = spawn("node", [this.#program, ...this.#args], { stdio: ["pipe", "pipe", "pipe"] });
    this.#child = child;
    let out = "";
    let err = "";
    child.stderr.on("data", (chunk) => err += chunk);
    child.stdin.on("error", () => {});
    await new Promise<void>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", () => reject(new Error(`the simulator did not start: ${err}`)));
      child.stdout.on("data", (chunk) => {
        out += chunk;
        if (/^listening .*\n/m.test(out)) resolve();
      });
    });
  }

  /** SIGKILL: no end in order, no last word. Resolves when it is gone. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGKILL");
    await gone;
  }

  /** Kills it if it runs, and starts it again at the same ports. It has forgotten everything. */
  async restart(): Promise<void> {
    await this.kill();
    await this.start();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Starts one. It takes about half a second. */
export async function startOpenDProcess(options: OpenDProcessOptions = {}): Promise<OpenDProcess> {
  const { port = await freePort(), websocketPort = await freePort() } = options;
  const opend = new OpenDProcess(await (program ??= bundle()), { port, websocketPort }, options);
  try {
    await opend.start();
  } catch (error) {
    await opend[Symbol.asyncDispose]();
    throw error;
  }
  return opend;
}

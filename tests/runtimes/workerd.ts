/** Runs a Worker in workerd, Cloudflare's runtime, on a free port of loopback. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { build } from "esbuild";
import { root } from "../../tools/run.ts";
import { findProgram } from "../../tools/runtimes.ts";

/** A Worker by default reaches public addresses only; this one is let at loopback too. */
const config = (bindings: Readonly<Record<string, string>>): string =>
  `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2025-11-01",
      globalOutbound = "network",
      bindings = [${
    Object.entries(bindings).map(([name, value]) => `(name = "${name}", text = ${JSON.stringify(value)})`).join(", ")
  }],
    )),
    (name = "network", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/** A Worker that runs. */
export interface RunningWorker extends AsyncDisposable {
  /** Where it answers. */
  readonly url: string;
}

/** Bundles a program, as a user's bundler would, and starts it with an environment. */
export async function startWorker(
  program: string,
  bindings: Readonly<Record<string, string>> = {},
): Promise<RunningWorker> {
  const folder = await mkdtemp(join(tmpdir(), "opend-client-worker-"));
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [program],
      outfile: join(folder, "worker.js"),
      bundle: true,
      platform: "browser",
      conditions: ["workerd", "worker", "browser"],
      format: "esm",
      target: "es2022",
      tsconfigRaw: {},
      logLevel: "error",
    });
    await writeFile(join(folder, "config.capnp"), config(bindings));
    const { port, stop } = await serve(join(folder, "config.capnp"));
    return {
      url: `http://127.0.0.1:${port}/`,
      async [Symbol.asyncDispose]() {
        await stop();
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Starts workerd and waits for the port, which it tells on a pipe of its own as lines of JSON. */
async function serve(config: string): Promise<{ port: number; stop: () => Promise<void> }> {
  const child = spawn(findProgram("workerd"), ["serve", "--control-fd=3", config], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const exited = once(child, "exit");
  const kill = (): boolean => child.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async (): Promise<void> => {
    process.off("exit", kill);
    kill();
    await exited;
  };
  let complaint = "";
  child.stderr?.on("data", (chunk: Uint8Array) => complaint += new TextDecoder().decode(chunk));
  const port = await new Promise<number>((resolve, reject) => {
    let told = "";
    child.stdio[3]!.on("data", (chunk: Uint8Array) => {
      told += new TextDecoder().decode(chunk);
      const found = /"event":"listen".*"port":(\d+)/.exec(told);
      if (found !== null) resolve(Number(found[1]));
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`workerd ended with ${code}: ${complaint}`)));
  });
  return { port, stop };
}

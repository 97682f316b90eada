import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { runSim } from "../../src/cli/run_sim.ts";
import { KeepAlive } from "../../src/gen/mod.ts";
import { md5Hex } from "../../src/wire/md5.ts";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";
import { openTcp, openWebSocket } from "./client.ts";

const program = fileURLToPath(new URL("../../src/cli/sim.ts", import.meta.url));

function start(...args: string[]): ChildProcess {
  const { deno, bun } = process.versions;
  const before = deno !== undefined ? ["run", "-A", "--no-check"] : bun !== undefined ? [] : ["--import", "tsx"];
  return spawn(process.execPath, [...before, program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
}

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What comes of arguments with which it does not listen: no process is needed for that. */
async function ended(...args: string[]): Promise<Ended> {
  let [out, err] = ["", ""];
  const code = await runSim(args, { out: (text) => out += text, err: (text) => err += text });
  return { code, out, err };
}

/** Waits for the line that says it listens. */
async function listening(
  child: ChildProcess,
): Promise<{ readonly line: string; readonly port: number; readonly websocketPort: number }> {
  let out = "";
  for await (const chunk of child.stdout ?? []) {
    out += chunk;
    const [line, tcp, ws] = /^listening tcp=(\d+|off) ws=(\d+|off)\n/.exec(out) ?? [];
    if (line !== undefined) return { line, port: Number(tcp), websocketPort: Number(ws) };
  }
  throw new Error(`it did not listen: ${out}`);
}

describe("the simulator as a program", () => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    it(`listens with the keys it was given, and ends on ${signal}`, async () => {
      const folder = mkdtempSync(join(tmpdir(), "opend-sim-"));
      const key = rsaVectors.find(({ bits }) => bits === 1024)?.privatePkcs1 as string;
      writeFileSync(join(folder, "key.pem"), key);
      const args = ["--port", "0", "--ws-port=0", "--rsa-key", join(folder, "key.pem"), "--ws-key", "k", "--seed", "7"];
      const child = start(...args);
      const exit = once(child, "exit");
      try {
        const ports = await listening(child);
        const tcp = await openTcp(ports);
        assert.equal((await tcp.initialise({ key, packetEncAlgo: 2 })).retType, 0);
        await tcp.get(KeepAlive, { time: 1 });
        const websocket = await openWebSocket(ports);
        assert.equal((await websocket.initialise(md5Hex("k"))).retType, 0);
        // Deno's child.kill() has it that the signal ended the child, whatever the child did.
        process.kill(child.pid as number, signal);
        await Promise.all([tcp.closed, websocket.closed]);
        assert.deepEqual(await exit, [0, null]);
      } finally {
        child.kill("SIGKILL");
        rmSync(folder, { recursive: true });
      }
    });
  }

  it("tells what there is", async () => {
    const { code, out, err } = await ended("--help");
    assert.deepEqual([code, err], [0, ""]);
    for (const option of ["--host", "--port", "--ws-port", "--rsa-key", "--ws-key", "--seed", "--hours"]) {
      assert.ok(out.includes(`  ${option} `), option);
    }
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [["--port", "x"], /--port was given as "x"/],
    [["--ws-port", "70000"], /--ws-port was given as "70000"/],
    [["--nonsense"], /nonsense/],
    [["--hours", "office"], /--hours was given as "office"/],
    [["--speed", "0"], /--speed was given as "0"/],
    [["--rsa-key", "no-such-file.pem"], /no-such-file\.pem/],
    [["--rsa-key", program], /BEGIN RSA PRIVATE KEY/],
    [["stray"], /stray/],
  ];
  it("ends with code 2 on bad arguments, and names them", async () => {
    const results = await Promise.all(wrong.map(([args]) => ended(...args)));
    results.forEach(({ code, out, err }, i) => {
      assert.match(err, (wrong[i] as (typeof wrong)[number])[1]);
      assert.deepEqual([code, out], [2, ""]);
    });
  });
});

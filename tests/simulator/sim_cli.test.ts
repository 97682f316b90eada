import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { runSim } from "../../src/cli/run_sim.ts";
import { simOptions } from "../../src/cli/sim_options.ts";
import { GetGlobalState, KeepAlive, QotMarket, QotSub, SubType } from "../../src/gen/mod.ts";
import { startSimulator } from "../../src/simulator/mod.ts";
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

  it("takes time, language, rights, tier and rules, and records what can be replayed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "opend-sim-"));
    const [rules, record] = [join(folder, "rules.json"), join(folder, "record.jsonl")];
    writeFileSync(rules, JSON.stringify({ minimumSubscription: 0, rights: { US: "LV1" } }));
    const start = Date.parse("2026-11-12T09:25:00+08:00");
    const options = simOptions([
      "--port=0",
      "--ws-port=off",
      "--hours=exchange",
      "--language=zh",
      "--start=2026-11-12T09:25:00+08:00",
      "--speed=2",
      "--ticks=1",
      "--tier=100",
      "--rights=HK=BMP,HKFuture=none",
      `--rules=${rules}`,
      `--record=${record}`,
    ]);
    try {
      {
        await using sim = await startSimulator({ ...options, host: "127.0.0.1" });
        assert.equal(sim.market.state("HK"), 2);
        const client = await openTcp(sim);
        await client.initialise({});
        const { time } = await client.get(GetGlobalState, {});
        assert.ok(Number(time) * 1000 >= start && Number(time) * 1000 < start + 60_000, `${time}`);
        const securityList = [{ market: QotMarket.HK_Security, code: "00700" }];
        const c2s = { securityList, subTypeList: [SubType.Basic], isSubOrUnSub: true };
        assert.match(await client.fail(QotSub, c2s), /请检查 HK 行情权限/);
        await client.close();
      }
      assert.deepEqual(options?.rules, {
        minimumSubscription: 0,
        rights: { US: "LV1", HK: "BMP", HKFuture: "none" },
        tier: 100,
      });
      const recorded = simOptions(["--replay", record]);
      assert.equal(recorded?.replay, readFileSync(record, "utf8"));
      await using again = await startSimulator({ ...recorded, port: 0, websocketPort: false });
      const client = await openTcp(again);
      await client.initialise({});
      const { time } = await client.get(GetGlobalState, {});
      assert.ok(Number(time) * 1000 < start + 60_000, "the reply is the recorded one");
      await client.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("tells what there is", async () => {
    const { code, out, err } = await ended("--help");
    assert.deepEqual([code, err], [0, ""]);
    // Each that is told is taken, but for the value.
    const told = [...out.matchAll(/^ {2}--([a-z-]+) /gm)].map(([, name]) => name as string);
    assert.equal(told.length, 19);
    const nonsense = ["host", "ws-key", "seed", "trade-password", "help", "record"];
    for (const name of told) {
      if (!nonsense.includes(name)) {
        assert.match((await ended(`--${name}`, "?")).err, new RegExp(`--${name}|tier`), name);
      }
    }
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [["--port", "x"], /--port was given as "x"/],
    [["--ws-port", "70000"], /--ws-port was given as "70000"/],
    [["--nonsense"], /nonsense/],
    [["--hours", "office"], /--hours was given as "office"/],
    [["--speed", "0"], /--speed was given as "0"/],
    [["--start", "soon"], /--start was given as "soon"/],
    [["--language", "fr"], /--language was given as "fr": it takes en or zh/],
    [["--tier", "7"], /rules\.tier "7"; it takes 100, 300, 1000, 2000/],
    [["--rights", "HK"], /--rights was given as "HK"/],
    [["--rights", "HK=LV9"], /LV9/],
    [["--rules", program], /--rules .* is no JSON/],
    [["--replay", "no-such.jsonl"], /--replay "no-such\.jsonl" cannot be read/],
    [["--record", "no/such/folder"], /--record "no\/such\/folder" cannot be written/],
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

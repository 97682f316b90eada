/** Whether an open socket lets the process end by itself. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { it } from "node:test";
import { fileURLToPath } from "node:url";
import { startTCP } from "./peer.ts";
import { settle } from "./recorder.ts";

type TCPRuntime = "node" | "bun" | "deno";

const ARGUMENTS: Record<TCPRuntime, readonly string[]> = {
  node: ["--import", "tsx"],
  bun: [],
  deno: ["run", "-A", "--no-check"],
};

/** Opens a socket in another process of the same runtime, which says what it does through it. */
export function unrefSuite(runtime: TCPRuntime, skip?: string): void {
  it("unref() lets the process end, ref() keeps it", { skip: skip ?? false }, async () => {
    const server = await startTCP();
    try {
      const program = fileURLToPath(new URL("./unref_child.ts", import.meta.url));
      const child = spawn(process.execPath, [...ARGUMENTS[runtime], program, runtime, String(server.port)], {
        stdio: ["pipe", "inherit", "inherit"],
      });
      const exited = once(child, "exit");
      const peer = await server.accept();
      // "A": the child is connected and has called unref() and ref(): it lives until it reads and answers "u"
      assert.equal(String.fromCharCode(...await peer.received(1)), "A");
      peer.send(new TextEncoder().encode("u"));
      // "B": it has called unref(), the connection is open, and nothing else holds the process
      assert.equal(String.fromCharCode(...await peer.received(2)), "AB");
      assert.deepEqual(await exited, [0, null]);
    } finally {
      await server.close();
    }
  });
}

/** Whether it is held too while nothing is read, since the socket was flooded. */
export function restingSuite(runtime: "node" | "bun", skip?: string): void {
  it("holds the process also while it rests", { skip: skip ?? false }, async () => {
    const server = await startTCP();
    try {
      const program = fileURLToPath(new URL("./resting_child.ts", import.meta.url));
      const child = spawn(process.execPath, [...ARGUMENTS[runtime], program, runtime, String(server.port)], {
        stdio: ["pipe", "pipe", "inherit"],
      });
      const exited = once(child, "exit");
      let rested = false;
      child.stdout?.once("data", () => rested = true);
      const peer = await server.accept();
      while (!rested) {
        peer.send(new Uint8Array(1));
        await settle();
      }
      peer.end();
      assert.deepEqual(await exited, [0, null]);
    } finally {
      await server.close();
    }
  });
}

/** A simulator that is killed and comes back. */

import assert from "node:assert/strict";
import { connect } from "node:net";
import process from "node:process";
import { describe, it } from "node:test";
import { KeepAlive } from "../../src/gen/mod.ts";
import { openTcp } from "../simulator/client.ts";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";
import { startOpenDProcess } from "./opend_process.ts";
import { closedPort } from "../transport/peer.ts";

/** What a connection to a port comes to. */
function dial(port: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    socket.once("connect", () => {
      socket.destroy();
      resolve("connected");
    });
    socket.once("error", (error: Error & { readonly code?: string }) => resolve(error.code ?? error.message));
  });
}

describe("the simulator as a process", () => {
  it("is killed, refuses, and listens again at the same ports; it is gone at the end", async () => {
    const rsaKey = rsaVectors.find(({ bits }) => bits === 1024)!.privatePkcs1;
    let pid: number | undefined;
    let ports: readonly number[] = [];
    {
      await using opend = await startOpenDProcess({ rsaKey, seed: 5 });
      ports = [opend.port, opend.websocketPort];
      const first = await openTcp(opend);
      assert.equal((await first.initialise({ key: rsaKey, packetEncAlgo: 2 })).retType, 0);
      await opend.kill();
      await first.closed;
      assert.equal(opend.pid, undefined);
      assert.deepEqual(await Promise.all(ports.map(dial)), ["ECONNREFUSED", "ECONNREFUSED"]);
      await opend.restart();
      pid = opend.pid;
      const second = await openTcp(opend);
      assert.equal((await second.initialise({ key: rsaKey, packetEncAlgo: 2 })).retType, 0);
      await second.get(KeepAlive, { time: 1 });
      assert.equal(await dial(opend.websocketPort), "connected");
      await second.close();
      await assert.rejects(opend.start(), /runs already/);
    }
    assert.deepEqual(await Promise.all(ports.map(dial)), ["ECONNREFUSED", "ECONNREFUSED"]);
    assert.throws(() => process.kill(pid!, 0), { code: "ESRCH" });
  });

  it("says why it did not start", async () => {
    const port = await closedPort();
    await assert.rejects(
      startOpenDProcess({ port, args: ["--speed", "0"] }),
      /did not start: .*--speed was given as "0"/s,
    );
  });
});

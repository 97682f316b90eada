// runtimes: node, deno, bun, node-current
// Which certificates a runtime trusts is set from outside, so the client is a process of its own.

import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, describe, it } from "node:test";
import { createServer, type Server } from "node:tls";
import { type Simulator, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import { run } from "../../tools/run.ts";
import { certificate, privateKey } from "./tls_certificate.ts";

function childCommand(): string[] {
  const program = "tests/runtimes/secure_child.ts";
  if ("Deno" in globalThis) return ["run", "-A", "--no-check", program];
  return "Bun" in globalThis ? [program] : ["--import", "tsx", program];
}

describe("the WebSocket over TLS", () => {
  const clock = new SteppedClock(Date.UTC(2026, 10, 20, 3, 0, 12));
  let folder: string;
  let file: string;
  let sim: Simulator;
  let tls: Server;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "opend-client-tls-"));
    file = join(folder, "certificate.pem");
    await writeFile(file, certificate);
    sim = await startSimulator({ port: false, websocketKey: "a key", clock, interval: false });
    // What stands in front of OpenD's own plain WebSocket, or is part of it.
    tls = createServer({ cert: certificate, key: privateKey }, (socket) => {
      const plain = connect(sim.websocketPort, "127.0.0.1");
      socket.pipe(plain).pipe(socket);
      // Either side may break off: the other then goes too.
      socket.on("error", () => plain.destroy());
      plain.on("error", () => socket.destroy());
    });
    // A client that does not trust the certificate says so by an alert.
    tls.on("tlsClientError", () => {});
    tls.listen(0);
    await once(tls, "listening");
  });

  after(async () => {
    await sim.close();
    tls.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function ask(key: string, trusted: boolean): Promise<{ price?: number; code?: string; message?: string }> {
    const trust = trusted ? file : undefined;
    const { port } = tls.address() as AddressInfo;
    const { exitCode, output, stdout } = await run(process.execPath, [...childCommand(), String(port), key], {
      env: { NODE_EXTRA_CA_CERTS: trust, DENO_CERT: trust },
      timeout: 20_000,
    });
    assert.equal(exitCode, 0, output);
    return JSON.parse(stdout);
  }

  it("answers a quote where the certificate is trusted", async () => {
    const price = sim.market.security("HK.00700")?.quote().curPrice;
    assert.deepEqual(await ask("a key", true), { price });
  });

  it("tells a wrong key over it too", async () => {
    assert.equal((await ask("another", true)).code, "WRONG_WEBSOCKET_KEY");
  });

  it("is refused where it is not trusted, with what to check", async () => {
    const { code, message = "" } = await ask("a key", false);
    // The runtimes tell a refused certificate from a port that speaks no TLS in words only, or not at all.
    assert.equal(code, "TCP_PORT");
    assert.match(message, /does not trust the certificate, .*NODE_EXTRA_CA_CERTS.*DENO_CERT/);
  });
});

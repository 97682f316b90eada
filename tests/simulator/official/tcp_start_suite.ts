import assert from "node:assert/strict";
import { before, it } from "node:test";
import type { OfficialPackage } from "../../runtimes/official_client.ts";
import { unread } from "./python_reads.ts";
import { OfficialSchema } from "./schema.ts";
import { OfficialTcpClient, type TcpWay } from "./tcp_client.ts";
import { ALGORITHMS } from "./tcp_crypto.ts";
import { otherPem, pem, pushFaults, setUp, subscription } from "./tcp_setup.ts";

const ways: readonly (readonly [name: string, way: TcpWay])[] = [
  ["in clear", {}],
  ["in clear, as JSON", { json: true }],
  ["by AES_CBC, as Python asks for", { pem, algorithm: ALGORITHMS.AES_CBC }],
  ["by AES_CBC, as C# asks for", { pem, algorithm: ALGORITHMS.AES_CBC, language: "CSharp" }],
  ["by AES_CBC, as JSON", { pem, algorithm: ALGORITHMS.AES_CBC, json: true }],
  ["by FTAES_ECB, with packetEncAlgo left out", { pem }],
  ["by AES_ECB", { pem, algorithm: ALGORITHMS.AES_ECB }],
  ["by RSA alone, with packetEncAlgo None", { pem, algorithm: ALGORITHMS.None }],
];

/** How official clients begin: each encryption, each format, heartbeats, keys that do not fit. Inside a `describe`. */
export function startSuite(packageName: OfficialPackage): void {
  let schema: OfficialSchema;
  before(async () => {
    schema = await OfficialSchema.load(packageName);
  });

  for (const [name, way] of ways) {
    it(`${name}: from InitConnect to pushes and a heartbeat`, async () => {
      await using setup = await setUp(way.pem === undefined ? {} : { rsaPrivateKey: way.pem });
      const { sim } = setup;
      const client = await OfficialTcpClient.open(sim.port, schema, way);
      const { connID, connAESKey, keepAliveInterval, loginUserID } = client.session;
      assert.equal(connID, String(sim.connections[0]?.connID));
      assert.deepEqual([connAESKey.length, keepAliveInterval], [16, 10]);
      const faults = unread("GetGlobalState", await client.ask("GetGlobalState", { userID: loginUserID }));
      await client.ask("Qot_Sub", subscription(["HK.00700", "US.AAPL"], [1, 4]));
      setup.pass(3000);
      // Python's heartbeat comes after four fifths of the interval, and has whole seconds.
      const { time } = await client.ask("KeepAlive", { time: Math.trunc(setup.clock.now() / 1000) });
      assert.equal(Number(time), Math.trunc(setup.clock.now() / 1000));
      assert.deepEqual([...new Set(client.pushes.map(({ id }) => id))].sort(), [3005, 3011]);
      assert.deepEqual([...faults, ...pushFaults(client)], []);
      assert.ok(client.pushSerials.every((serial, at) => at === 0 || serial > (client.pushSerials[at - 1] ?? 0)));
      client.close();
    });
  }

  it("is refused with the wrong key, with a key that OpenD lacks, and without OpenD's", async () => {
    await using locked = await setUp({ rsaPrivateKey: pem });
    await using open = await setUp();
    const tries: readonly (readonly [port: number, way: TcpWay])[] = [
      [locked.sim.port, { pem: otherPem, algorithm: ALGORITHMS.AES_CBC }],
      [locked.sim.port, {}],
      [open.sim.port, { pem, algorithm: ALGORITHMS.AES_CBC }],
    ];
    for (const [port, way] of tries) await assert.rejects(OfficialTcpClient.open(port, schema, way));
  });

  it("a heartbeat at four fifths of the interval keeps it, silence for three ends it", async () => {
    await using setup = await setUp();
    const client = await OfficialTcpClient.open(setup.sim.port, schema);
    for (let beat = 0; beat < 10; beat += 1) {
      setup.pass(8000);
      await client.ask("KeepAlive", { time: Math.trunc(setup.clock.now() / 1000) });
    }
    setup.pass(31_000);
    await client.closed;
  });
}

// runtimes: node, deno, bun
// Every command with random values, from the caller to OpenD's side and back: nothing on the way may change any of them.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import fc from "fast-check";
import type { PushCommand, RequestCommand, ResponseEnvelope } from "../../src/codec/command.ts";
import { PacketEncAlgo, ProtoFmt } from "../../src/gen/common.ts";
import * as exported from "../../src/gen/mod.ts";
import { type SessionClock, systemClock } from "../../src/session/clock.ts";
import { OpenDContext } from "../../src/session/context.ts";
import {
  defaultSecurities,
  type PacketRecord,
  type SimulatedRequest,
  type Simulator,
  startSimulator,
} from "../../src/simulator/mod.ts";
import { optionsFor } from "../connection/support.ts";
import { oracleDecode } from "../gen/oracle.ts";
import { assertSame } from "../gen/same.ts";
import { loadSchema, type Plain, type Schema } from "../gen/schema.ts";
import { Values } from "../gen/values.ts";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";

/** The ways to OpenD, and the random values of each command there: what keeps the file within seconds on every runtime. */
const ways = [
  { name: "over TCP, with RSA and AES_CBC", kind: "tcp", runs: 3, format: ProtoFmt.Protobuf },
  { name: "over TCP, with RSA and AES_CBC, in JSON", kind: "tcp", runs: 1, format: ProtoFmt.Json },
  { name: "over WebSocket", kind: "websocket", runs: 3, format: ProtoFmt.Protobuf },
] as const;

type AnyRequest = RequestCommand<Plain, Plain>;
type AnyPush = PushCommand<Plain>;
type PushName = Parameters<Simulator["push"]>[0];

const commands = Object.entries(exported).filter(([, value]) =>
  "kind" in value
) as unknown as readonly (readonly [constant: string, command: AnyRequest | AnyPush])[];
const pushes = commands.filter((entry): entry is [PushName, AnyPush] => entry[1].kind === "push");

/** Those that the session keeps a record of: before others tell it, in random numbers, how small the quota is. */
const FIRST = ["Qot_Sub", "Qot_RegQotPush", "Qot_SubEventContract", "Trd_SubAccPush"];
const requests = commands.map(([, command]) => command)
  .filter((command): command is AnyRequest => command.kind === "request")
  .sort((a, b) => Number(FIRST.includes(b.name)) - Number(FIRST.includes(a.name)) || a.id - b.id);

/** Every look at it is a minute after the last: what is subscribed is always old enough to be given back. */
function hastyClock(): SessionClock {
  let now = 0;
  return { ...systemClock, now: () => now += 60_000 };
}

describe("every command with random values", () => {
  let schema: Schema;
  let values: Values;
  before(async () => {
    schema = await loadSchema();
    values = new Values(schema.model);
  });

  /** What both sides say that they wrote, as a runtime reads it that shares nothing with ours. */
  const dataIn = (message: string, field: string, body: Uint8Array | undefined): unknown => {
    assert.ok(body, `${message} was never written`);
    return oracleDecode(schema.codec(message).desc, body)[field];
  };

  for (const { name, kind, runs, format } of ways) {
    describe(name, () => {
      let sim: Simulator;
      let context: OpenDContext;
      const failures: unknown[] = [];
      let loginUserID: bigint | undefined;
      /** The newest packet that the simulator has sent, and the newest request that it has got. */
      let sent: PacketRecord | undefined;
      let got: SimulatedRequest | undefined;
      let answer: ResponseEnvelope<Plain> = { retType: 0 };

      before(async () => {
        const rsaPrivateKey = kind === "websocket"
          ? undefined
          : rsaVectors.find(({ bits }) => bits === 1024)?.privatePkcs1;
        sim = await startSimulator({
          rsaPrivateKey,
          interval: false,
          // No reply is the market's.
          securities: defaultSecurities().slice(0, 1),
          record: (packet) => {
            if (packet.direction === "out") sent = packet;
          },
        });
        context = new OpenDContext({
          ...optionsFor(kind, kind === "tcp" ? sim.port : sim.websocketPort),
          ...(rsaPrivateKey === undefined ? {} : { rsaPrivateKey, packetEncAlgo: PacketEncAlgo.AES_CBC }),
          protoFmt: format,
          pushProtoFmt: format,
          requestTimeout: 5_000,
          keepAlive: false,
          rateLimit: "off",
          clock: hastyClock(),
          onError: (error) => failures.push(error),
        });
        await context.open();
        assert.equal(sim.connections[0]?.encrypted, kind === "tcp");
        if (kind === "tcp") {
          ({ loginUserID } = dataIn("InitConnect.Response", "s2c", sent?.body) as { loginUserID: bigint });
        }
        // The simulator's own word, before it is given others.
        await assert.rejects(context.request(exported.InitConnect, { clientVer: 1, clientID: "" }), {
          code: "RESPONSE",
          message: /InitConnect was done already/,
        });
        sim.respond("*", (request) => {
          got = request;
          return answer;
        });
      });
      after(async () => {
        await context?.close();
        await sim?.close();
      });

      // First: a session that has asked for nothing hands ticks on as they are, and later ones only if they are new.
      it("15 pushes bring their handlers what was pushed", async () => {
        assert.equal(pushes.length, 15);
        for (const [constant, push] of pushes) {
          const { desc } = schema.codec(`${push.name}.S2C`);
          await fc.assert(
            fc.asyncProperty(values.message(desc), async (s2c) => {
              const came: Plain[] = [];
              const remove = context.on(push, (data) => void came.push(data));
              assert.equal(sim.push(constant, s2c as never), 1);
              const written = dataIn(`${push.name}.Response`, "s2c", sent?.body);
              // Its reply comes after the push: one that nobody was given by then never comes.
              answer = { retType: 0, s2c: { cmd: "" } };
              await context.request(exported.TestCmd, { cmd: "" });
              remove();
              assert.deepEqual(failures.splice(0), [], `${push.name} could not be read`);
              assert.equal(came.length, 1, `${push.name} came ${came.length} times`);
              assertSame(written, s2c, `${push.name} was written wrongly`);
              assertSame(came[0], s2c, `${push.name} came as something else than was pushed`);
            }),
            { numRuns: runs, includeErrorInReport: true },
          );
        }
      });

      it("158 requests arrive as they were made, and their answers come back as they were given", async () => {
        assert.equal(requests.length, 158);
        for (const command of requests) {
          const c2sOf = values.message(schema.codec(`${command.name}.C2S`).desc);
          const s2cOf = values.message(schema.codec(`${command.name}.S2C`).desc);
          await fc.assert(
            fc.asyncProperty(c2sOf, s2cOf, async (whole, s2c) => {
              const c2s = { ...whole };
              if (command.fills !== undefined) delete c2s[command.fills];
              got = sent = undefined;
              answer = { retType: 0, retMsg: "", errCode: 0, s2c };
              const data = await context.request(command, c2s);
              const request = got as SimulatedRequest | undefined;
              assert.equal(request?.id, command.id);
              const filled = command.fills === "packetID"
                ? { packetID: { connID: sim.connections[0]?.connID, serialNo: Number(request.serial) } }
                : command.fills === "userID"
                ? { userID: loginUserID ?? 0n }
                : {};
              const asked = { ...c2s, ...filled };
              assertSame(request.c2s, asked, `${command.name} arrived as something else than was asked`);
              const written = dataIn(`${command.name}.Request`, "c2s", request.body);
              assertSame(written, asked, `the request ${command.name} was written wrongly`);
              const replied = dataIn(`${command.name}.Response`, "s2c", (sent as PacketRecord | undefined)?.body);
              assertSame(replied, s2c, `the reply to ${command.name} was written wrongly`);
              assertSame(data, s2c, `the reply to ${command.name} came as something else than was answered`);
            }),
            { numRuns: runs, includeErrorInReport: true },
          );
        }
        assert.equal(sim.connections.length, 1);
        assert.equal(sim.connections[0]?.number, 1);
      });
    });
  }
});

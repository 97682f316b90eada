/** What breaks a TCP connection, and what does not. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OpenDClosedError, type OpenDError } from "../../src/errors.ts";
import { encodeQotGetBasicQotResponse } from "../../src/gen/qot_get_basic_qot.ts";
import { sha1 } from "../../src/wire/digest.ts";
import { encodeFrame } from "../../src/wire/frame.ts";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";
import { basicQot } from "./messages.ts";
import { encode, type Packet, type Peer } from "./scripted_opend.ts";
import { connected, failureOf, take, withContext, withScripted } from "./support.ts";
import { ask, codeIn } from "./asking.ts";

const pem = rsaVectors.find(({ bits }) => bits === 1024)!.privatePkcs1;

describe("packets over TCP", () => {
  it("a reply may come one byte at a time", () =>
    withContext("tcp", async (context, peer) => {
      const asked = ask(context, "A");
      const packet = await peer.next();
      const body = encode(encodeQotGetBasicQotResponse, { retType: 0, s2c: { basicQotList: [basicQot("A")] } });
      for (const byte of peer.packet(packet.id, packet.serial, body)) {
        peer.write(new Uint8Array([byte]));
        await new Promise((resolve) => setImmediate(resolve));
      }
      assert.equal(codeIn(await asked), "A");
    }));

  for (const encrypts of [false, true]) {
    const bad: readonly [string, string, (peer: Peer, packet: Packet) => Uint8Array][] = [
      ["a wrong digest", "BAD_DIGEST", (peer, { id, serial, body }) => {
        const frame = peer.packet(id, serial, body);
        frame[16]! ^= 1;
        return frame;
      }],
      ["bytes that are no frame", "BAD_MAGIC", () => new Uint8Array(44)],
      ["a length over the limit", "BODY_TOO_LONG", (peer, { id, serial, body }) => {
        const frame = peer.packet(id, serial, body);
        frame[15] = 0xff;
        return frame;
      }],
      ...encrypts
        ? [
          ["a padding that is none", "BAD_PACKET", (_: Peer, { id, serial }: Packet) => {
            return encodeFrame({ protoID: id, serialNo: serial }, sha1(new Uint8Array(0)), new Uint8Array(15));
          }] as const,
        ]
        : [],
    ] as [string, string, (peer: Peer, packet: Packet) => Uint8Array][];
    for (const [what, code, make] of bad) {
      it(`${what} ends the connection${encrypts ? ", encrypted" : ""}`, () =>
        withScripted("tcp", async (opend) => {
          const { context, peer } = await connected(opend, encrypts ? { rsaPrivateKey: pem } : {});
          const events = take(context.status());
          const asked = [failureOf(ask(context, "A")), failureOf(ask(context, "B"))];
          const packet = await peer.next();
          peer.write(make(peer, packet));
          const reason = await context.closed;
          assert.ok(reason instanceof OpenDClosedError);
          assert.equal((reason.cause as OpenDError).code, code);
          assert.deepEqual((await Promise.all(asked)).map(({ cause }) => cause), [reason, reason]);
          assert.deepEqual((await events).at(-1), { type: "closed", reason });
        }, encrypts ? { pem } : {}));
    }
  }

  it("a server that does not close is left all the same", () =>
    withScripted("tcp", async (opend) => {
      const { context, peer } = await connected(opend);
      const asked = failureOf(ask(context, "A"));
      await peer.next();
      peer.write("not a frame");
      assert.equal((((await asked).cause as OpenDError).cause as OpenDError).code, "BAD_MAGIC");
      peer.end();
    }, { stubborn: true }));
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addressOf, connectFailure, failureCode } from "../../src/transport/connect_failure.ts";
import { asError, textOf } from "../../src/transport/failure.ts";

const coded = (code: string, message = "it failed"): Error => Object.assign(new Error(message), { code });
const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

describe("what a failed attempt is turned into", () => {
  const cases: [string, unknown, string | undefined][] = [
    ["Node and Bun, refused", coded("ECONNREFUSED"), "CONNECT_REFUSED"],
    [
      "Node, both addresses refused",
      new AggregateError([coded("ECONNREFUSED"), coded("ECONNREFUSED")]),
      "CONNECT_REFUSED",
    ],
    ["Deno, refused", named("ConnectionRefused", "(os error 111)"), "CONNECT_REFUSED"],
    ["undici, refused", new TypeError("fetch failed", { cause: coded("ECONNREFUSED") }), "CONNECT_REFUSED"],
    ["words only, refused", "connect(): Connection refused", "CONNECT_REFUSED"],
    ["Node, unknown host", coded("ENOTFOUND"), "HOST_NOT_FOUND"],
    ["Node, no name server", coded("EAI_AGAIN"), "HOST_NOT_FOUND"],
    [
      "Deno, unknown host",
      new Error("failed to lookup address information: Name or service not known"),
      "HOST_NOT_FOUND",
    ],
    ["Deno's WebSocket, unknown host", "failed to connect to WebSocket: dns error", "HOST_NOT_FOUND"],
    ["workerd, unknown host", new Error("DNS lookup failed."), "HOST_NOT_FOUND"],
    ["no route", coded("EHOSTUNREACH"), undefined],
    ["a number for a code", { code: 19, message: "failed" }, undefined],
    ["nothing", undefined, undefined],
    ["null", null, undefined],
  ];
  for (const [name, cause, code] of cases) {
    it(name, () => {
      assert.equal(failureCode(cause), code);
      const error = connectFailure({ kind: "tcp", host: "::1", port: 11111, ssl: false }, cause);
      assert.equal(error.code, code ?? "CONNECT_FAILED");
      assert.equal(error.cause, cause);
      assert.match(error.message, /"\[::1\]:11111"/);
    });
  }

  it("an error that is its own cause does not hang", () => {
    const error = new Error("round");
    error.cause = error;
    assert.equal(failureCode(error), undefined);
  });

  it("the advice names the port of the kind", () => {
    const at = { host: "a", port: 1, ssl: false } as const;
    for (const cause of [coded("ECONNREFUSED"), coded("EHOSTUNREACH")]) {
      assert.match(connectFailure({ ...at, kind: "tcp" }, cause).message, /API port \(11111/);
      assert.match(connectFailure({ ...at, kind: "websocket" }, cause).message, /WebSocket port \(33333/);
    }
  });

  it("addressOf, textOf, asError", () => {
    assert.equal(addressOf({ kind: "tcp", host: "a.b", port: 5, ssl: false }), "a.b:5");
    assert.equal(textOf(coded("ETIMEDOUT", "")), "ETIMEDOUT");
    assert.equal(textOf(new Error("words")), "words");
    assert.equal(textOf("Words of their own."), "Words of their own");
    assert.equal(textOf(""), "the runtime gave no reason");
    assert.equal(textOf({}), "the runtime gave no reason");
    const error = new Error("same");
    assert.equal(asError(error), error);
    assert.equal(asError(7).cause, 7);
  });
});

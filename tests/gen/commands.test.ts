import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { before, describe, it } from "node:test";
import type { ClientFilled } from "../../src/codec/command.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import { Writer } from "../../src/codec/writer.ts";
import * as exported from "../../src/gen/mod.ts";
import { isPush } from "../../src/gen/push_ids.ts";
import { serverCommands } from "../../src/gen/server.ts";
import { loadSchema, type Schema } from "./schema.ts";

interface AnyCommand {
  readonly kind: "request" | "push";
  readonly id: number;
  readonly name: string;
  readonly fills?: ClientFilled;
}

const commands = new Map(
  Object.entries(exported).filter((entry): entry is [string, AnyCommand & typeof entry[1]] => "kind" in entry[1]),
) as ReadonlyMap<string, AnyCommand>;

const table = new URL("../../../shared/facts/commands.tsv", import.meta.url);
const skip = existsSync(table) ? false : "the table of commands is not here: ../shared/facts/commands.tsv";

describe("commands", () => {
  let schema: Schema;
  before(async () => {
    schema = await loadSchema();
  });

  it("are 158 requests and 15 pushes, each with an id and a name of its own", () => {
    const kinds = [...commands.values()].map(({ kind }) => kind);
    assert.equal(kinds.filter((kind) => kind === "request").length, 158);
    assert.equal(kinds.filter((kind) => kind === "push").length, 15);
    assert.equal(new Set([...commands.values()].map(({ id }) => id)).size, 173);
    assert.equal(new Set([...commands.values()].map(({ name }) => name)).size, 173);
  });

  it("have the ids, names, kinds and constants of the table", { skip }, () => {
    const rows = readFileSync(table, "utf8").trim().split("\n").slice(1).map((line) => line.split("\t"));
    assert.equal(rows.length, 173);
    for (const [id, name, constant, kind] of rows) {
      assert.ok(id && name && constant && kind);
      const command = commands.get(constant);
      assert.ok(command, constant);
      assert.equal(command.id, Number(id), constant);
      assert.equal(command.name, name, constant);
      assert.equal(command.kind, kind, constant);
    }
  });

  it("have the same on the other side", () => {
    assert.deepEqual(Object.keys(serverCommands).sort(), [...commands.keys()].sort());
    for (const [constant, server] of Object.entries(serverCommands)) {
      const { kind, id, name } = commands.get(constant)!;
      assert.deepEqual([server.kind, server.id, server.name], [kind, id, name]);
      assert.equal("decode" in server, kind === "request", constant);
    }
  });

  it("use the codecs of their own messages", () => {
    for (const [constant, command] of commands) {
      const module = schema.modules.get(command.name);
      assert.ok(module, command.name);
      const codec = (message: string) => schema.codec(`${command.name}.${message}`);
      const server = serverCommands[constant as keyof typeof serverCommands];
      const expected = command.kind === "request"
        ? [codec("Request").encode, codec("Response").decode, codec("S2C").decode, codec("Request").decode]
        : [undefined, codec("Response").decode, undefined, undefined];
      const found = { encode: undefined, decodeData: undefined, decode: undefined, ...command };
      const serverDecode = "decode" in server ? server.decode : undefined;
      assert.deepEqual([found.encode, found.decode, found.decodeData, serverDecode], expected, constant);
      assert.equal(server.encode, codec("Response").encode, constant);
    }
  });

  it("isPush knows the pushes and nothing else", () => {
    const pushes = new Set([...commands.values()].filter(({ kind }) => kind === "push").map(({ id }) => id));
    const found: number[] = [];
    for (let id = -1; id < 0x1_0000; id++) if (isPush(id)) found.push(id);
    assert.deepEqual(found, [...pushes].sort((a, b) => a - b));
    for (const id of [0.5, NaN, 2 ** 32 + 3005]) assert.equal(isPush(id), false);
  });

  it("say what the client fills in, exactly where there is such a field", () => {
    const filling: string[] = [];
    for (const [constant, { name, kind, fills }] of commands) {
      if (kind === "push") {
        assert.equal(fills, undefined, constant);
        continue;
      }
      const { desc } = schema.codec(`${name}.C2S`);
      const field = desc.fields.find((candidate) => schema.model.isClientFilled(candidate));
      assert.equal(fills, field?.name, constant);
      if (fills !== undefined) filling.push(`${name}: ${fills}`);
      // A packet id, wherever it stands, is the client's to fill in.
      assert.equal(fills === "packetID", desc.fields.some(({ message }) => message?.typeName === "Common.PacketID"));
    }
    assert.deepEqual(filling.sort(), [
      "GetGlobalState: userID",
      "Trd_GetAccList: userID",
      "Trd_ModifyOrder: packetID",
      "Trd_PlaceComboOrder: packetID",
      "Trd_PlaceOrder: packetID",
    ]);
  });

  it("make the data of a reply that left it out from no bytes, where nothing in it is required", () => {
    // The body of a success without data, as OpenD sends it.
    const read = decodeMessage(exported.QotSub.decode, Uint8Array.of(8, 0, 18, 0, 24, 0));
    assert.deepStrictEqual(read, { retType: 0, retMsg: "", errCode: 0, s2c: undefined });
    assert.deepEqual(decodeMessage(exported.QotSub.decodeData, new Uint8Array()), {});
  });

  it("write a symbol as the security that it names", () => {
    const bytes = (security: exported.SecurityInput) => {
      const writer = new Writer();
      exported.QotGetBasicQot.encode(writer, { c2s: { securityList: [security] } });
      return writer.finish();
    };
    assert.deepEqual(bytes("HK.00700"), bytes({ market: 1, code: "00700" }));
    assert.deepEqual(bytes("US..DJI"), bytes({ market: 11, code: ".DJI" }));
    assert.deepEqual(
      bytes("HK.00700"),
      Uint8Array.of(10, 11, 10, 9, 8, 1, 18, 5, ...new TextEncoder().encode("00700")),
    );
    for (const wrong of ["00700", 700, null, undefined, ["HK.00700"]]) {
      assert.throws(() => bytes(wrong as unknown as string), { name: "OpenDArgumentError", code: "ARGUMENT" });
    }
  });
});

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { PushCommand, RequestCommand } from "../../src/codec/command.ts";
import { decodeMessage, type Reader } from "../../src/codec/reader.ts";
import { Writer } from "../../src/codec/writer.ts";
import { findProgram } from "../../tools/runtimes.ts";
import { toHex } from "../wire/support.ts";
import { MADE_UP } from "./generator_schema.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

type Plain = Record<string, unknown>;
interface Codec {
  encode(value: Plain): Uint8Array;
  decode(bytes: Uint8Array): Plain;
}

describe("the generator, over a schema that is made up", () => {
  let folder = "";
  let module: Readonly<Record<string, unknown>>;
  let source = "";

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "opend-generator-"));
    await cp(join(ROOT, "proto/opend"), join(folder, "proto/opend"), { recursive: true });
    for (const [name, text] of Object.entries(MADE_UP)) await writeFile(join(folder, "proto", name), text);
    const template = {
      version: "v2",
      plugins: [{
        local: ["node", "--import", "tsx", "tools/generator/plugin.ts"],
        out: join(folder, "src/gen"),
        opt: ["target=ts", "import_extension=ts"],
        strategy: "all",
      }],
    };
    await promisify(execFile)(
      findProgram("buf"),
      ["generate", join(folder, "proto"), "--template", JSON.stringify(template)],
      { cwd: ROOT },
    );
    await mkdir(join(folder, "src/codec"));
    for (const name of await readdir(join(ROOT, "src/codec"))) {
      const path = relative(join(folder, "src/codec"), join(ROOT, "src/codec", name));
      await writeFile(join(folder, "src/codec", name), `export * from ${JSON.stringify(path)};\n`);
    }
    await writeFile(join(folder, "package.json"), `{ "type": "module" }`);
    source = await readFile(join(folder, "src/gen/made_up.ts"), "utf8");
    module = await import(pathToFileURL(join(folder, "src/gen/made_up.ts")).href);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  function codec(name: string): Codec {
    return {
      encode(value) {
        const writer = new Writer();
        (module[`encode${name}`] as (writer: Writer, value: Plain) => void)(writer, value);
        return writer.finish();
      },
      decode(bytes) {
        return decodeMessage(module[`decode${name}`] as (reader: Reader, end: number) => Plain, bytes);
      },
    };
  }

  it("writes a module a file, and the five that are of all", async () => {
    assert.deepEqual((await readdir(join(folder, "src/gen"))).sort(), [
      "common.ts",
      "json_schema.ts",
      "made_pages.ts",
      "made_push.ts",
      "made_up.ts",
      "mod.ts",
      "outline.ts",
      "push_ids.ts",
      "qot_common.ts",
      "server.ts",
    ]);
  });

  it("writes what the compiler takes, with the project's own settings", async () => {
    const config = {
      extends: relative(folder, join(ROOT, "tsconfig.json")),
      compilerOptions: { types: [], rootDir: "/" },
      include: ["src"],
    };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
    await promisify(execFile)("node", [compiler, "-p", folder]).catch((error: Error & { stdout?: string }) =>
      assert.fail(error.stdout || error.message)
    );
  });

  it("enums: names without the enum's own, digits behind a line, aliases and negative numbers", () => {
    assert.deepEqual(module["MadeUpSpan"], { None: 0, _1Min: 1, _60Sec: 1, Back: -5, Other: 7 });
    assert.deepEqual(module["MadeUpFarDeep"], { A: 0, B: 3 });
  });

  it("comments become documentation, and cannot end it", () => {
    assert.ok(
      source.includes(
        "/**\n * How long a bar is: * / ends no comment.\n *\n * OpenD's `Made_Up.Span`.\n *\n * @example\n * ```ts\n" +
          ' * import { MadeUpSpan } from "@opend/client/commands";\n *\n' +
          " * const value: MadeUpSpan = MadeUpSpan._1Min; // 1\n * ```\n */\nexport const MadeUpSpan",
      ),
    );
    assert.ok(source.includes("  /** Sixty seconds. */\n  _1Min: 1,"));
    assert.ok(
      source.includes(
        "/**\n * A tree.\n *\n * It may be empty.\n *\n * OpenD's `Made_Up.Tree`, held by {@linkcode MadeUpC2S}.\n */\n" +
          "export interface MadeUpTree ",
      ),
    );
    assert.ok(source.includes("  /** What to trade. */\n  security: SecurityInput;"));
    assert.ok(
      source.includes(
        "/** OpenD's `Made_Up.Hen`, held by {@linkcode MadeUpEgg}, {@linkcode MadeUpS2C}. */\nexport interface MadeUpHen ",
      ),
    );
    assert.ok(
      source.includes(
        "/**\n * Makes things up.\n *\n * OpenD's `Made_Up` (9001), a request.\n *\n * @example\n * ```ts\n" +
          ' * import { MadeUp } from "@opend/client/commands";\n *\n' +
          ' * const { hens } = await trade.request(MadeUp, { security: "HK.00700" });\n * ```\n */\nexport const MadeUp:',
      ),
    );
    assert.ok(source.includes("  /** What is asked. */\n  c2s: "));
    assert.ok(source.includes("  /** The data; absent on failure, and on success where there is none. */\n  s2c?: "));
  });

  it("what the client fills in is left out of the input, and written all the same", () => {
    const input = /export interface MadeUpC2SInput [^}]*}/.exec(source)?.[0];
    assert.ok(input?.includes("orderID?: bigint | number | undefined;"), input);
    assert.ok(input?.includes("volume?: number | undefined;"), input);
    assert.ok(input?.includes("span?: MadeUpSpan | undefined;"), input);
    assert.ok(!input?.includes("packetID"), input);
    assert.ok(/export interface MadeUpC2S [^}]*packetID: PacketID;/.test(source));
    const packetID = { connID: 2n ** 63n, serialNo: 5 };
    const { encode, decode } = codec("MadeUpC2S");
    assert.deepStrictEqual(decode(encode({ packetID, security: "HK.00700" }))["packetID"], packetID);
    assert.throws(() => encode({ security: "HK.00700" }), { name: "OpenDArgumentError", message: /^"packetID" / });
  });

  it("commands: a constant each, and what their other side needs", async () => {
    const command = module["MadeUp"] as RequestCommand<Plain, Plain>;
    assert.deepEqual([command.kind, command.id, command.name, command.fills], ["request", 9001, "Made_Up", "packetID"]);
    const load = (name: string) => import(pathToFileURL(join(folder, `src/gen/${name}.ts`)).href);
    const push = (await load("mod"))["MadePush"] as PushCommand<Plain>;
    assert.deepEqual([push.kind, push.id, push.name], ["push", 9002, "Made_Push"]);
    const { isPush } = await load("push_ids") as { isPush(id: number): boolean };
    assert.deepEqual([isPush(9001), isPush(9002)], [false, true]);
    const { serverCommands } = await load("server") as { serverCommands: Plain };
    assert.deepEqual(Object.keys(serverCommands), ["MadeUp", "MadePush", "MadePages"]);
  });

  it("limits: what the option says, without what is as usual, and only on the asking side", async () => {
    const load = (name: string) => import(pathToFileURL(join(folder, `src/gen/${name}.ts`)).href);
    const limitOf = (value: unknown) => (value as RequestCommand<Plain, Plain>).limit;
    const both = { requests: 3, seconds: 5, bucket: "both", per: "security.code", gap: 7 };
    assert.deepEqual(limitOf(module["MadeUp"]), both);
    const { MadePages, MadePush } = await load("mod") as Plain;
    assert.deepEqual(limitOf(MadePages), { requests: 4, unless: "kind", unlessIs: -1, when: "isFresh" });
    assert.equal(limitOf(MadePush), undefined);
    const { serverCommands } = await load("server") as { serverCommands: Plain };
    for (const command of Object.values(serverCommands)) assert.ok(!("limit" in (command as Plain)));
  });

  it("a message in itself is read 64 deep and no deeper", () => {
    const { encode, decode } = codec("MadeUpTree");
    const tree = (depth: number): Plain => {
      let inner: Plain = { name: "leaf" };
      for (let i = 1; i < depth; i++) inner = i % 2 ? { name: "", branches: [inner] } : { name: "", left: inner };
      return inner;
    };
    const deep = encode(tree(64));
    assert.deepEqual(encode(decode(deep)), deep);
    for (const depth of [65, 1000]) {
      assert.throws(() => decode(encode(tree(depth))), {
        name: "OpenDProtocolError",
        code: "BAD_MESSAGE",
        message: `Reading "Made_Up.Tree" found it nested over 64 deep`,
      });
    }
  });

  it("a message in another that is in it counts too; many beside each other don't", () => {
    const hen = codec("MadeUpHen");
    let inner: Plain = {};
    for (let i = 1; i < 64; i++) inner = i % 2 ? { hen: inner } : { egg: inner };
    assert.throws(() => hen.decode(codec("MadeUpHen").encode({ egg: { hen: { egg: inner } } })), {
      message: /nested over 64 deep$/,
    });
    const wide = { name: "root", branches: Array.from({ length: 1000 }, () => ({ name: "leaf", branches: [] })) };
    assert.equal((codec("MadeUpTree").decode(codec("MadeUpTree").encode(wide))["branches"] as unknown[]).length, 1000);
  });

  it("packed lists are written packed, and read either way", () => {
    const lists = codec("MadeUpLists");
    const value = {
      ints: [0, -1, 300],
      doubles: [0.5, -0, Infinity],
      spans: [1, -5],
      idList: [0n, 2n ** 64n - 1n],
      volumes: [-1, 2 ** 53 - 1],
      flags: [true, false],
      floats: [0.5],
      counts: [2 ** 32 - 1],
      plain: [1, 2],
      blobs: [Uint8Array.of(1), new Uint8Array()],
      texts: ["", "腾讯"],
    };
    const bytes = lists.encode(value);
    assert.deepStrictEqual(lists.decode(bytes), value);
    assert.equal(toHex(bytes).slice(0, 30), "0a0d00ffffffffffffffffff01ac02");
    assert.equal(toHex(lists.encode({ flags: [true, false], plain: [1, 2] })), "3202010048014802");
    assert.equal(lists.encode({ ints: [], spans: null }).length, 0);
    assert.deepStrictEqual(lists.decode(Uint8Array.of(8, 1, 10, 2, 2, 3, 8, 4))["ints"], [1, 2, 3, 4]);
    assert.throws(() => lists.encode({ ints: [1, "2"] }), { message: /^"ints" was given as "2"/ });
    assert.throws(() => lists.decode(Uint8Array.of(10, 2, 1, 0x80, 1)), { code: "BAD_MESSAGE" });
  });

  it("the highest field numbers, whose tags fill 32 bits", () => {
    const { encode, decode } = codec("MadeUpFar");
    const value = { data: Uint8Array.of(1, 2), inner: { deep: 3 }, list: [1, 2] };
    const bytes = encode(value);
    assert.deepStrictEqual(decode(bytes), value);
    assert.equal(toHex(bytes), "eaffffff0f020102f2ffffff0f020102faffffff0f06f8ffffff0f03");
  });

  it("bytes are copies of what was read", () => {
    const { encode, decode } = codec("MadeUpFar");
    const bytes = encode({ data: Uint8Array.of(1, 2), inner: {} });
    const read = decode(bytes)["data"] as Uint8Array;
    bytes.fill(0);
    assert.deepEqual([...read], [1, 2]);
    assert.notEqual(read.buffer, bytes.buffer);
  });
});

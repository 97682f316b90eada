import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { parseCommands } from "../../tools/schema/commands.ts";
import { PAINT, paint, RELEASE, type Release, replaced } from "./schema_release.ts";
import { main, summary, update, type UpdateResult } from "../../tools/schema/update.ts";

const OPTIONS = fileURLToPath(new URL("../../proto/opend/options.proto", import.meta.url));

let folder: string;
let from: string;
let to: string;
/** Our Common.proto after the base release, made once. */
let imported: string | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "opend-update-"));
  from = join(folder, "official");
  to = join(folder, "ours");
  await mkdir(from);
  await mkdir(join(to, "opend"), { recursive: true });
  await writeFile(join(to, "opend/options.proto"), await readFile(OPTIONS, "utf8"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Writes a release, the base one with these files instead (an empty text removes one), and takes it in. */
async function takeIn(files: Release = {}, check = false): Promise<UpdateResult> {
  await rm(from, { recursive: true });
  await mkdir(from);
  for (const [name, text] of Object.entries({ ...RELEASE, ...files })) {
    if (text !== "") await writeFile(join(from, name), text);
  }
  return await update({ from, to, check, commands: parseCommands("id\tfile\n77\tTrd_Paint\n78\tQot_UpdateMood\n") });
}

/** Ours after the base release. */
async function startFromBase(): Promise<void> {
  if (imported === undefined) {
    await takeIn();
    imported = await ours("Common.proto");
  }
  await writeFile(join(to, "Common.proto"), imported);
  await writeFile(join(to, "Trd_Paint.proto"), PAINT);
}

function ours(name: string): Promise<string> {
  return readFile(join(to, name), "utf8");
}

async function edit(name: string, search: string, replacement: string): Promise<void> {
  await writeFile(join(to, name), replaced(await ours(name), search, replacement));
}

describe("schema update, the first import", () => {
  it("writes our form: no official comment or option, enums typed, ids and what the client fills in", async () => {
    const result = await takeIn();
    assert.equal(await ours("Trd_Paint.proto"), PAINT);
    assert.deepEqual(result.written, ["Common.proto", "Trd_Paint.proto"]);
    assert.deepEqual(result.changed, []);
    assert.deepEqual(result.typed, [
      "Trd_Paint.C2S.color: Common.Color",
      "Trd_Paint.C2S.modeList: Trd_Paint.Mode",
      "Trd_Paint.Response.retType: Common.RetType",
    ]);
  });

  it("run again changes nothing", async () => {
    await takeIn();
    const again = await takeIn();
    assert.deepEqual(again, { added: [], changed: [], typed: [], doubts: [], written: [], withoutCommand: [] });
    assert.equal(summary(again, false), "nothing new");
  });

  it("writes nothing with check", async () => {
    const result = await takeIn({}, true);
    assert.equal(result.written.length, 2);
    assert.deepEqual(await readdir(to), ["opend"]);
  });
});

describe("schema update, a newer release", () => {
  beforeEach(startFromBase);

  it("adds a file, with its command id by the table, or says that it has none", async () => {
    const push =
      `syntax = "proto2";\npackage NAME;\nmessage Response { required int32 retType = 1 [default = -400]; }\n`;
    const result = await takeIn({
      "Qot_UpdateMood.proto": push.replace("NAME", "Qot_UpdateMood"),
      "Qot_Other.proto": push.replace("NAME", "Qot_Other"),
    });
    assert.deepEqual(result.withoutCommand, ["Qot_Other.proto"]);
    assert.ok(result.added.includes("file Qot_UpdateMood.proto"));
    const text = await ours("Qot_UpdateMood.proto");
    assert.match(text, /id: 78\n {2}kind: PUSH\n {2}context: QUOTE\n {2}name: "QotUpdateMood"/);
    assert.match(text, /import "Common.proto";\nimport "opend\/options.proto";/);
    assert.match(text, /required Common.RetType retType = 1 \[default = RetType_Unknown\];/);
    assert.doesNotMatch(await ours("Qot_Other.proto"), /opend/);
  });

  it("adds a message, an enum and a field in their places, and types the field", async () => {
    const result = await takeIn(paint(
      "optional int32 count = 4;",
      "optional int32 tint = 9; //Tint\n enum Tint { Tint_None = 0; }\n message Brush { optional int32 size = 1; }\n optional int32 count = 4;",
    ));
    assert.deepEqual(result.added, [
      "field Trd_Paint.C2S.tint",
      "enum Trd_Paint.C2S.Tint",
      "message Trd_Paint.C2S.Brush",
    ]);
    assert.deepEqual(result.typed, ["Trd_Paint.C2S.tint: Trd_Paint.C2S.Tint"]);
    assert.match(
      await ours("Trd_Paint.proto"),
      /modeList = 3;\n {2}optional C2S.Tint tint = 9;\n\n {2}enum Tint \{\n {4}Tint_None = 0;\n {2}\}\n\n {2}message Brush \{\n {4}optional int32 size = 1;\n {2}\}\n\n {2}optional int32 count = 4;/,
    );
  });

  it("adds an enum member, and an alias of one", async () => {
    const result = await takeIn(
      paint("Mode_Fast = 1;", "option allow_alias = true; Mode_Old = 9; Mode_Fast = 1; Mode_Quick = 1;"),
    );
    assert.deepEqual(result.added, [
      "enum member Trd_Paint.Mode.Mode_Old = 9",
      "enum member Trd_Paint.Mode.Mode_Quick = 1",
    ]);
    assert.deepEqual(result.changed, []);
    assert.match(
      await ours("Trd_Paint.proto"),
      /enum Mode \{\n {2}option allow_alias = true;\n {2}Mode_Slow = 0;\n {2}Mode_Old = 9;\n {2}Mode_Fast = 1;\n {2}Mode_Quick = 1;\n\}/,
    );
  });

  const changes: [search: string, replacement: string, reported: string][] = [
    ["count = 4", "count = 8", "Trd_Paint.C2S.count: number is 8, ours 4"],
    ["optional int32 count", "required int32 count", "Trd_Paint.C2S.count: label is required, ours optional"],
    ["optional int32 count", "optional int64 count", "Trd_Paint.C2S.count: type is int64, ours int32"],
    ["int32 color", "int64 color", "Trd_Paint.C2S.color: type is int64, ours Common.Color"],
    ["int32 count", "int32 total", 'Trd_Paint.C2S.total: number 4 is "count" in ours: renamed?'],
    ["optional int32 count = 4;", "", "Trd_Paint.C2S.count: removed"],
    ["[default = true]", "[default = false]", "Trd_Paint.C2S.Inner.flag: default is false, ours true"],
    [" [default = -400]", "", "Trd_Paint.Response.retType: default is absent, ours -400"],
    ["Mode_Fast = 1", "Mode_Fast = 3", "Trd_Paint.Mode.Mode_Fast: number is 3, ours 1"],
    ["Mode_Fast", "Mode_Quick", 'Trd_Paint.Mode.Mode_Quick: number 1 is "Mode_Fast" in ours: renamed?'],
    ["Mode_Fast = 1;", "", "Trd_Paint.Mode.Mode_Fast: removed"],
    ["message Request { required C2S c2s = 1; }", "", "Trd_Paint.Request: removed"],
    ["enum Mode { Mode_Slow = 0; Mode_Fast = 1; }", "message Mode {}", "Trd_Paint.Mode: is a message, ours a enum"],
    ["modeList = 3", "modeList = 3 [packed = true]", "Trd_Paint.C2S.modeList: packed is true, ours absent"],
    ["package Trd_Paint", "package Trd_Dye", 'file Trd_Paint.proto: package is "Trd_Dye", ours "Trd_Paint"'],
  ];
  it("reports what changed and keeps ours", async () => {
    // A copy of the file for each change, so that one release holds them all.
    const copy = (text: string, i: number): string => text.replaceAll("Trd_Paint", `Trd_Paint${i}`);
    const name = (i: number): string => `Trd_Paint${i}.proto`;
    const base = RELEASE["Trd_Paint.proto"];
    await takeIn(Object.fromEntries(changes.map((_, i) => [name(i), copy(base, i)])));
    const before = await Promise.all(changes.map((_, i) => ours(name(i))));
    const newer = changes.map(([search, replacement], i) => [name(i), copy(replaced(base, search, replacement), i)]);
    const result = await takeIn(Object.fromEntries(newer));
    assert.deepEqual(result.changed.toSorted(), changes.map(([, , reported], i) => copy(reported, i)).toSorted());
    assert.deepEqual(result.added, []);
    assert.deepEqual(result.written, []);
    assert.deepEqual(await Promise.all(changes.map((_, i) => ours(name(i)))), before);
  });

  it("reports a removed file and keeps ours", async () => {
    const result = await takeIn({ "Trd_Paint.proto": "" });
    assert.deepEqual(result.changed, ["file Trd_Paint.proto: removed"]);
    assert.equal(await ours("Trd_Paint.proto"), PAINT);
  });

  it("keeps our comments, options and enum types, beside what it adds", async () => {
    await edit("Trd_Paint.proto", "syntax", "// Apart.\n\n// The file.\nsyntax");
    await edit("Trd_Paint.proto", "package", "// The package.\npackage");
    await edit("Trd_Paint.proto", "enum Mode {", "// How fast.\n//\n// Two lines.\nenum Mode {");
    await edit("Trd_Paint.proto", "  Mode_Fast = 1;", "  // Faster.\n  Mode_Fast = 1 [deprecated = true];");
    await edit(
      "Trd_Paint.proto",
      "  optional int32 count = 4;",
      "  // How many.\n  optional Mode count = 4 [deprecated = true];",
    );
    await edit("Trd_Paint.proto", "message Request {", "// Before.\n\n// What is asked.\nmessage Request {");
    const before = await ours("Trd_Paint.proto");
    const result = await takeIn(
      paint("optional int32 count = 4;", "optional int32 count = 4; //\u4e2a\u6570\n optional bool wet = 7;"),
    );
    assert.deepEqual(result.added, ["field Trd_Paint.C2S.wet"]);
    assert.deepEqual(result.changed, []);
    assert.equal(
      await ours("Trd_Paint.proto"),
      before.replace("count = 4 [deprecated = true];", "count = 4 [deprecated = true];\n  optional bool wet = 7;"),
    );
  });

  it("keeps the limit of a command, every part of it, beside what it adds", async () => {
    const limit = `option (opend.limit) = {
  requests: 15
  seconds: 10
  bucket: "paint"
  per: "inner.deep"
  unless: "count"
  unless_is: -2
  when: "inner.flag"
  gap: 20
};

`;
    await edit("Trd_Paint.proto", "enum Mode {", `${limit}enum Mode {`);
    const before = await ours("Trd_Paint.proto");
    assert.deepEqual((await takeIn()).written, []);
    const result = await takeIn(paint("optional int32 count = 4;", "optional int32 count = 4; optional bool wet = 7;"));
    assert.deepEqual(result.changed, []);
    assert.deepEqual(result.written, ["Trd_Paint.proto"]);
    assert.equal(
      await ours("Trd_Paint.proto"),
      before.replace("count = 4;", "count = 4;\n  optional bool wet = 7;"),
    );
  });

  it("moves a comment that trails its element above it", async () => {
    await edit("Trd_Paint.proto", "int32 count = 4;", "int32 count = 4; // How many.");
    const result = await takeIn();
    assert.deepEqual(result.written, ["Trd_Paint.proto"]);
    assert.match(await ours("Trd_Paint.proto"), /\n {2}\/\/ How many.\n {2}optional int32 count = 4;\n/);
    assert.match(summary(result, false), /^nothing new\nbrought into canonical form \(1\):\n {2}Trd_Paint.proto$/);
  });

  it("refuses to lose a comment that belongs to nothing, as one above an option", async () => {
    await edit("Trd_Paint.proto", "option (opend", "// Lost.\noption (opend");
    const before = await ours("Trd_Paint.proto");
    await assert.rejects(takeIn(), /the comment "Lost\." of "Trd_Paint\.proto" belongs to no element/);
    assert.equal(await ours("Trd_Paint.proto"), before);
  });

  it("refuses to write a name that would mean another type", async () => {
    // In the scope of Trap, Common is the message beside it.
    const trap = "message Trap { message Common { optional int32 Color = 1; } optional .Common.Color color = 2; }";
    await assert.rejects(
      takeIn(paint("optional int32 count = 4;", `optional int32 count = 4; ${trap}`)),
      /Common.Color/,
    );
    assert.equal(await ours("Trd_Paint.proto"), PAINT);
  });

  it("tells of a removed alias, the other name staying", async () => {
    const both = replaced(
      RELEASE["Trd_Paint.proto"],
      "Mode_Fast = 1;",
      "option allow_alias = true; Mode_Fast = 1; Mode_Quick = 1;",
    );
    await takeIn({ "Trd_Paint.proto": both });
    assert.deepEqual((await takeIn()).changed, ["Trd_Paint.Mode.Mode_Quick: removed"]);
  });

  it("names an enum by option where typing would make two files import each other", async () => {
    const result = await takeIn({
      "Common.proto": RELEASE["Common.proto"] + "message Wall { optional int32 mode = 1; //Trd_Paint.Mode\n }\n",
    });
    assert.match(result.typed.join(), /Common.Wall.mode: Trd_Paint.Mode, by option/);
    assert.match(await ours("Common.proto"), /optional int32 mode = 1 \[\(opend.enum_type\) = "Trd_Paint.Mode"\];/);
    assert.deepEqual(
      (await takeIn({ "Common.proto": await readFile(join(from, "Common.proto"), "utf8") })).written,
      [],
    );
  });
});

describe("schema update, what a comment tells", () => {
  const fields: [what: string, field: string, printed: string, doubt: RegExp | undefined][] = [
    [
      "two enums",
      "int32 NAME = 20; //Mode or Common.Color",
      "int32",
      /its comment names \.Trd_Paint.Mode and \.Common.Color/,
    ],
    ["the wrong package", "int32 NAME = 21; //Qot_Common.Color", "Common.Color", undefined],
    ["C++ style", "int32 NAME = 22; //Common::Color", "Common.Color", undefined],
    ["part of a word", "int32 NAME = 23; //ColorMode_Fast", "int32", undefined],
    ["no such enum", "int32 NAME = 24; //\u53c2\u89c1Common.Shape\u7684\u679a\u4e3e", "int32", /looks like an enum/],
    ["a wider field", "int64 NAME = 25; //Common.Color", "int64", undefined],
    [
      "a default that is no member",
      "int32 NAME = 26 [default = 5]; //Common.Color",
      "int32",
      /its default 5 is no member/,
    ],
    ["an inner enum before an outer one", "int32 NAME = 27; //Mode", "Mode", undefined],
  ];
  it("types a field where it names one enum, and tells of doubts", async () => {
    const lines = fields.map(([, field], i) => `optional ${field.replace("NAME", `f${i}`)}\n`);
    const result = await takeIn({
      ...paint("optional int32 count = 4;", lines.join("")),
      "Common.proto": `${RELEASE["Common.proto"]}enum Mode { Mode_Other = 0; }\n`,
    });
    const text = await ours("Trd_Paint.proto");
    fields.forEach(([what, , printed, doubt], i) => {
      assert.match(text, new RegExp(`optional ${printed} f${i} = `), what);
      const told = result.doubts.filter((line) => line.startsWith(`Trd_Paint.C2S.f${i}:`)).join();
      if (doubt === undefined) assert.equal(told, "", what);
      else assert.match(told, doubt, what);
    });
  });
});

describe("schema update, failures", () => {
  it("says what buf said of a file that doesn't compile", async () => {
    await assert.rejects(
      takeIn(paint("required int32 color", "required Nothing color")),
      /could not compile.*[\s\S]*Nothing/,
    );
  });

  it("refuses what the printer can't write", async () => {
    await assert.rejects(
      takeIn(paint("optional int32 count = 4;", "oneof pick { int32 a = 20; int32 b = 21; }")),
      /"Trd_Paint.proto" has a oneof in "C2S"/,
    );
    await assert.rejects(takeIn(paint("optional int32 count = 4;", "reserved 30;")), /has reserved in "C2S"/);
    await assert.rejects(
      takeIn(paint("optional int32 count", "map<int32, int32> m = 20; optional int32 count")),
      /has a map/,
    );
  });

  it("refuses a table of commands it can't read", () => {
    assert.throws(() => parseCommands("id\tfile\nx\tTrd_Paint\n"), /line "x\tTrd_Paint" should begin with an id/);
    assert.throws(() => parseCommands("id\tfile\n12\n"), /line "12"/);
  });
});

describe("schema update, exit codes", () => {
  it("are 0 for nothing new or written, 1 for a change or for news with --check", async () => {
    await takeIn({}, true);
    const args = ["--from", from, "--to", to];
    assert.equal(await main([...args, "--check"]), 1);
    assert.equal(await main(args), 0);
    assert.equal(await main([...args, "--check"]), 0);
    await writeFile(join(from, "Trd_Paint.proto"), RELEASE["Trd_Paint.proto"].replace("count = 4", "count = 8"));
    assert.equal(await main(args), 1);
  });
});

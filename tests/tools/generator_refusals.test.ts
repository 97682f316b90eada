import assert from "node:assert/strict";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { create, createFileRegistry } from "@bufbuild/protobuf";
import { type DescriptorProto, type FileDescriptorSet, FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { identifierNames, isIdentifier } from "../../tools/generator/int64.ts";
import { writeMessage } from "../../tools/generator/messages.ts";
import { allMessages, isLong, Model } from "../../tools/generator/model.ts";
import { Module } from "../../tools/generator/module.ts";
import { memberName, moduleName, typeName } from "../../tools/generator/names.ts";
import { buildSchema } from "../../tools/schema/build.ts";

const PROTO = fileURLToPath(new URL("../../proto", import.meta.url));
const COMMAND = "message S2C {} message C2S {} message Request { required C2S c2s = 1; } message Response {}";
const option = (id: number, name: string) =>
  `import "opend/options.proto"; option (opend.command) = { id: ${id}, kind: REQUEST, context: QUOTE, name: "${name}" };`;

const PAGED = COMMAND.replace(
  "message C2S {}",
  "message Head { optional int64 id = 1; repeated Head more = 2; } " +
    "message C2S { optional Head head = 1; optional string page = 2; repeated int32 list = 3; }",
);
const limit = (text: string): string => `option (opend.limit) = { ${text} };`;
const limited = (text: string): Record<string, string> => ({ A: `${option(7, "X")} ${limit(text)} ${PAGED}` });

let built: Promise<FileDescriptorSet> | undefined;

/** OpenD's schema, compiled once. */
async function wholeModel(): Promise<Model> {
  return new Model([...createFileRegistry(await (built ??= buildSchema(PROTO))).files]);
}

/** Files without their first lines, by the names of their packages. */
type Files = Readonly<Record<string, string>>;

/**
 * Compiles many schemas in one run of buf, which takes a tenth of a second: each in a folder and below a package of its own,
 * both of which are gone from what this gives.
 */
async function compile(schemas: readonly Files[]): Promise<FileDescriptorSet[]> {
  const folder = await mkdtemp(join(tmpdir(), "opend-generator-"));
  try {
    await cp(join(PROTO, "opend"), join(folder, "opend"), { recursive: true });
    for (const [index, files] of schemas.entries()) {
      await mkdir(join(folder, `case${index}`));
      for (const [name, text] of Object.entries(files)) {
        const path = join(folder, `case${index}`, `${name}.proto`);
        await writeFile(path, `syntax = "proto2"; package case${index}.${name}; ${text}\n`);
      }
    }
    const { file: all } = await buildSchema(folder);
    const shared = all.filter(({ name }) => !name.startsWith("case"));
    return schemas.map((_, index) => {
      const own = all.filter(({ name }) => name.startsWith(`case${index}/`));
      for (const file of own) {
        file.name = file.name.slice(`case${index}/`.length);
        file.package = file.package.slice(`case${index}.`.length);
        file.messageType.forEach(withoutCase);
      }
      return create(FileDescriptorSetSchema, { file: [...shared, ...own] });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function withoutCase(message: DescriptorProto): void {
  for (const field of message.field) field.typeName = field.typeName.replace(/^\.case\d+\./, ".");
  message.nestedType.forEach(withoutCase);
}

/** Runs the generator over one of them. */
function generate(set: FileDescriptorSet): string {
  const model = new Model([...createFileRegistry(set).files]);
  return model.files.map((file) => {
    const module = new Module(model, file);
    for (const message of allMessages(file)) writeMessage(message, model, module);
    return module.toString();
  }).join("\n");
}

describe("the generator refuses", () => {
  const cases: [string, Record<string, string>, string][] = [
    [
      "two messages of one name",
      { Qot_Common: "message Order {}", Trd_Common: "message Order {}" },
      "would both be called Order",
    ],
    [
      "a message and an enum of one name",
      { A_B: "message C {}", A: "enum BC { X = 0; }" },
      "would both be called ABC",
    ],
    [
      "a nested message that is called like another",
      { A: "message B { message C {} } message BC {}" },
      "A.BC and A.B.C would both be called ABC",
    ],
    [
      "a message that is called like the input of another",
      { A: "message C2S { repeated int32 a = 1; } message C2SInput {} message Request { required C2S c2s = 1; }" },
      "A.C2SInput and the input of A.C2S would both be called AC2SInput",
    ],
    [
      "two members of an enum that would be one",
      { A: "enum B { B_C = 0; C = 1; }" },
      "A.B's C and A.B's B_C would both be called AB.C",
    ],
    [
      "two commands of one id",
      { A: `${option(7, "X")} ${COMMAND}`, B: `${option(7, "Y")} ${COMMAND}` },
      "both have the id 7",
    ],
    [
      "two commands of one constant",
      { A: `${option(7, "X")} ${COMMAND}`, B: `${option(8, "X")} ${COMMAND}` },
      "would both be called X",
    ],
    [
      "a command that is called like a message",
      { A: `${option(7, "AS2C")} ${COMMAND}` },
      "the command of A.proto and A.S2C would both be called AS2C",
    ],
    [
      "a command without a kind",
      {
        A: `import "opend/options.proto"; option (opend.command) = { id: 7, kind: KIND_UNKNOWN, context: QUOTE, name: "X" }; ${COMMAND}`,
      },
      `A: a command of the kind "kind_unknown"`,
    ],
    [
      "a command without a context",
      {
        A: `import "opend/options.proto"; option (opend.command) = { id: 7, kind: PUSH, context: CONTEXT_UNKNOWN, name: "X" }; ${COMMAND}`,
      },
      `A: a command of the context "context_unknown"`,
    ],
    [
      "the name of an enum that isn't there",
      { A: `import "opend/options.proto"; message B { optional int32 c = 1 [(opend.enum_type) = "A.Nope"]; }` },
      `A.B.c names the unknown enum "A.Nope"`,
    ],
    ["a limit of no requests", limited("requests: 0"), "A.proto: the limit is 0 requests or 0 seconds"],
    ["a limit of no time", limited("requests: 1, seconds: 0"), "A.proto: the limit is 0 requests or 0 seconds"],
    [
      "a limit by a field that isn't there",
      limited(`requests: 1, per: "head.name"`),
      `A.proto: the limit names "head.name", which is no single field of C2S`,
    ],
    [
      "a limit by a field of a field that has none",
      limited(`requests: 1, unless: "page.next"`),
      `A.proto: the limit names "page.next", which is no single field of C2S`,
    ],
    [
      "a limit by a list",
      limited(`requests: 1, unless: "list"`),
      `A.proto: the limit names "list", which is no single field of C2S`,
    ],
    [
      "a limit by a field in a list",
      limited(`requests: 1, per: "head.more.id"`),
      `A.proto: the limit names "head.more.id", which is no single field of C2S`,
    ],
    ["a limit unless a message is empty", limited(`requests: 1, unless: "head"`), `"head" is a message`],
    ["a limit unless nothing is something", limited("requests: 1, unless_is: 1"), "has unless_is and no unless"],
    ["a limit when a text is true", limited(`requests: 1, when: "page"`), `A.proto: the limit: "page" is no bool`],
    [
      "a limit of a push",
      { A: `${option(7, "X").replace("REQUEST", "PUSH")} ${limit("requests: 1")} ${COMMAND}` },
      "A.proto has a limit, and its command is no request",
    ],
    [
      "two sizes of one bucket",
      {
        A: `${option(7, "X")} ${limit(`requests: 1, bucket: "b"`)} ${COMMAND}`,
        B: `${option(8, "Y")} ${limit(`requests: 2, bucket: "b"`)} ${COMMAND}`,
      },
      `B.proto and A.proto differ in the limit of the bucket "b"`,
    ],
    ["a map", { A: "message B { map<string, int32> c = 1; }" }, "A.B.c is a map or a group, which is not supported"],
    [
      "a group",
      { A: "message B { optional group C = 1 { optional int32 d = 1; } }" },
      "A.B.c is a map or a group, which is not supported",
    ],
    ...["sint32", "sint64", "fixed32", "fixed64", "sfixed32", "sfixed64"].map((
      type,
    ): [string, Record<string, string>, string] => [
      `a field of type ${type}`,
      { A: `message B { optional ${type} c = 1; }` },
      "A.B.c has a type that is not supported",
    ]),
  ];
  const sound: Files = { A: `${option(7, "X")} ${COMMAND}`, B: "message C { optional int32 d = 1; }" };
  let schemas: FileDescriptorSet[];
  before(async () => {
    schemas = await compile([sound, ...cases.map(([, files]) => files)]);
  });

  for (const [index, [what, , message]] of cases.entries()) {
    it(what, () => {
      const refused = (error: unknown): boolean => error instanceof Error && error.message.includes(message);
      assert.throws(() => generate(schemas[index + 1]!), refused);
    });
  }

  it("nothing of a schema like OpenD's", () => {
    const source = generate(schemas[0]!);
    assert.ok(source.includes("export function decodeAS2C(") && source.includes("export interface BC extends Message"));
  });
});

describe("64-bit integers of OpenD's schema", () => {
  const named = async (): Promise<Set<string>> => {
    const model = await wholeModel();
    const fields = model.files.flatMap(allMessages).flatMap(({ fields }) => fields);
    return new Set(fields.filter(isLong).map(({ name }) => name));
  };

  it("each name that counts as an identifier's is there", async () => {
    const names = await named();
    assert.deepEqual(identifierNames().filter((name) => !names.has(name)), []);
  });

  it("each that is called an id or a key is an identifier", async () => {
    const called = [...await named()].filter((name) => /(^id|I[dD]|[kK]ey)(s|List)?$/.test(name));
    assert.ok(called.length > 15);
    assert.deepEqual(called.filter((name) => !isIdentifier(name)), []);
  });

  it("quantities, counts and times are not", () => {
    for (const name of ["volume", "time", "timestamp", "openInterest", "issueSize", "annualSalary", "constructor"]) {
      assert.equal(isIdentifier(name), false, name);
    }
  });
});

describe("names", () => {
  it("of modules, types and members, over the whole schema: fit for what they name, and each once", async () => {
    const model = await wholeModel();
    const modules = model.files.map(moduleName);
    assert.equal(new Set(modules).size, 182);
    for (const name of modules) assert.match(name, /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
    for (const desc of model.files.flatMap((file) => [...allMessages(file), ...file.enums])) {
      assert.match(typeName(desc), /^[A-Z][A-Za-z0-9_]*$/);
    }
    for (const desc of model.files.flatMap(({ enums }) => enums)) {
      for (const { name } of desc.values) assert.match(memberName(desc, name), /^[A-Za-z_][A-Za-z0-9_]*$/);
    }
  });

  it("are the ones that callers rely on", async () => {
    const model = await wholeModel();
    const named = new Map(
      model.files.flatMap((file) => [...allMessages(file), ...file.enums]).map((desc) => [
        desc.typeName,
        typeName(desc),
      ]),
    );
    assert.equal(named.get("Qot_Common.Security"), "Security");
    assert.equal(named.get("Qot_Common.KLType"), "KLType");
    assert.equal(named.get("Trd_Common.TrdHeader"), "TrdHeader");
    assert.equal(named.get("Qot_GetBasicQot.S2C"), "QotGetBasicQotS2C");
    assert.ok(model.files.map(moduleName).includes("qot_request_history_kl_quota"));
    assert.ok(model.files.map(moduleName).includes("qot_get_kl"));
  });
});

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import {
  createFileRegistry,
  type DescExtension,
  type FileRegistry,
  getExtension,
  hasExtension,
} from "@bufbuild/protobuf";
import { FieldDescriptorProto_Label, FieldDescriptorProto_Type } from "@bufbuild/protobuf/wkt";
import type {
  DescriptorProto,
  EnumDescriptorProto,
  FieldDescriptorProto,
  FileDescriptorSet,
} from "@bufbuild/protobuf/wkt";
import { buildSchema } from "../../tools/schema/build.ts";
import { parseCommands } from "../../tools/schema/commands.ts";
import { ENUM_OVERRIDES } from "../../tools/schema/enum_overrides.ts";
import { main } from "../../tools/schema/update.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const OURS = join(ROOT, "proto");
const OFFICIAL = join(ROOT, "node_modules/futu-api/proto");
const COMMANDS = join(ROOT, "../shared/facts/commands.tsv");

const withoutOfficial = existsSync(OFFICIAL) ? false : "npm futu-api is not installed";
const withoutCommands = existsSync(COMMANDS) ? false : "the table of commands is not here";

let ours: Flat;
let registry: FileRegistry;
before(async () => {
  const set = await buildSchema(OURS);
  registry = createFileRegistry(set);
  ours = flatten(set);
});

describe("our schema against the official one", { skip: withoutOfficial }, () => {
  let official: Flat;
  before(async () => {
    official = flatten(await buildSchema(OFFICIAL));
  });

  it("has the same files, packages, messages and enums", () => {
    assert.equal(official.files.size, 182);
    assert.equal(official.messages.size, 986);
    assert.equal(official.enums.size, 217);
    assert.deepEqual(ours.files, official.files);
    assert.deepEqual([...ours.messages.keys()].sort(), [...official.messages.keys()].sort());
    assert.deepEqual([...ours.enums.keys()].sort(), [...official.enums.keys()].sort());
  });

  it("has the same enum members, in the same order", () => {
    for (const [name, type] of official.enums) {
      const members = (e: EnumDescriptorProto): [string, number][] =>
        e.value.map((value) => [value.name, value.number]);
      assert.deepEqual(members(get(ours.enums, name)), members(type), name);
      assert.equal(get(ours.enums, name).options?.allowAlias ?? false, type.options?.allowAlias ?? false, name);
    }
  });

  it("has the same fields, in the same order, and differs in nothing but int32 typed as enum", () => {
    let typed = 0;
    for (const [name, message] of official.messages) {
      const fields = get(ours.messages, name).field;
      assert.deepEqual(fields.map((field) => field.name), message.field.map((field) => field.name), name);
      message.field.forEach((their, i) => {
        const our = fields[i];
        assert.ok(our);
        const where = `${name}.${their.name}`;
        assert.equal(our.number, their.number, where);
        assert.equal(our.label, their.label, where);
        assert.equal(our.options?.packed ?? false, their.options?.packed ?? false, where);
        if (our.type === FieldDescriptorProto_Type.ENUM && their.type === FieldDescriptorProto_Type.INT32) {
          typed++;
          assert.equal(defaultNumber(our, ours), their.defaultValue, where);
        } else {
          assert.equal(our.type, their.type, where);
          assert.equal(our.typeName, their.typeName, where);
          assert.equal(our.defaultValue, their.defaultValue, where);
        }
      });
    }
    assert.equal(typed, 586);
  });

  it("has nothing new to take in", async () => {
    assert.equal(await main(["--check"]), 0);
  });

  it("has a reason for every hand decision, and the field and enum of each exist as an int32", () => {
    for (const [name, decision] of Object.entries(ENUM_OVERRIDES)) {
      const dot = name.lastIndexOf(".");
      const field = get(official.messages, `.${name.slice(0, dot)}`).field.find((f) => f.name === name.slice(dot + 1));
      assert.equal(field?.type, FieldDescriptorProto_Type.INT32, name);
      assert.ok(decision.reason.length > 0, name);
      const our = get(ours.messages, `.${name.slice(0, dot)}`).field.find((f) => f.name === name.slice(dot + 1));
      assert.equal(our?.typeName, decision.enum === undefined ? "" : `.${decision.enum}`, name);
    }
  });
});

describe("our schema", () => {
  it("is plain ASCII: no official comment was copied", () => {
    for (const name of readdirSync(OURS, { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".proto")) continue;
      const odd = /[^\x20-\x7e\n]/.exec(readFileSync(join(OURS, name), "utf8"));
      assert.equal(odd, null, `${name} holds "${odd?.[0]}"`);
    }
  });

  it("types every reply's retType as RetType, unknown by default", () => {
    const replies = [...ours.messages].filter(([name]) => name.endsWith(".Response"));
    assert.equal(replies.length, 177);
    for (const [name, message] of replies) {
      const field = message.field.find((candidate) => candidate.name === "retType");
      assert.equal(field?.number, 1, name);
      assert.equal(field?.label, FieldDescriptorProto_Label.REQUIRED, name);
      assert.equal(field?.typeName, ".Common.RetType", name);
      assert.equal(field?.defaultValue, "RetType_Unknown", name);
    }
  });

  it("names by option only enums that exist, and only where typing would make files import each other", () => {
    const option = extension("opend.enum_type");
    const found: string[] = [];
    for (const [name, message] of ours.messages) {
      for (const field of message.field) {
        if (field.options === undefined || !hasExtension(field.options, option)) continue;
        const type = String(getExtension(field.options, option));
        assert.equal(field.type, FieldDescriptorProto_Type.INT32, name);
        assert.ok(ours.enums.has(`.${type}`), type);
        found.push(`${name}.${field.name}: ${type}`);
      }
    }
    assert.deepEqual(found, [
      ".Qot_Common.QotHeader.securityFirm: Trd_Common.SecurityFirm",
      ".Qot_Common.ConnSubInfo.securityFirm: Trd_Common.SecurityFirm",
      ".Qot_Common.ComboLeg.side: Trd_Common.TrdSide",
    ]);
  });

  it("marks what the client fills in", () => {
    const option = extension("opend.client_fills");
    const found: string[] = [];
    for (const [name, message] of ours.messages) {
      for (const field of message.field) {
        if (field.options && hasExtension(field.options, option)) found.push(`${name.slice(1)}.${field.name}`);
      }
    }
    assert.deepEqual(found.sort(), [
      "GetGlobalState.C2S.userID",
      "Trd_GetAccList.C2S.userID",
      "Trd_ModifyOrder.C2S.packetID",
      "Trd_PlaceComboOrder.C2S.packetID",
      "Trd_PlaceOrder.C2S.packetID",
      "Trd_ReconfirmOrder.C2S.packetID",
    ]);
  });
});

describe("command options", () => {
  it("are 173: 158 requests and 15 pushes, with ids, names and messages that fit", () => {
    const commands = readCommands();
    assert.equal(commands.size, 173);
    const values = [...commands.values()];
    assert.equal(values.filter(({ kind }) => kind === "request").length, 158);
    assert.equal(values.filter(({ kind }) => kind === "push").length, 15);
    assert.equal(new Set(values.map(({ id }) => id)).size, 173);
    assert.equal(new Set(values.map(({ name }) => name)).size, 173);
    for (const [file, { kind }] of commands) {
      assert.ok(ours.messages.has(`.${file}.Response`), file);
      assert.equal(ours.messages.has(`.${file}.Request`), kind === "request", file);
    }
  });

  it("agree with the table of commands", { skip: withoutCommands }, () => {
    const table = readFileSync(COMMANDS, "utf8");
    const commands = readCommands();
    assert.equal(parseCommands(table).size, 173);
    for (const line of table.trim().split("\n").slice(1)) {
      const [id, file, name, kind, context] = line.split("\t");
      assert.deepEqual(commands.get(file ?? ""), { id: Number(id), name, kind, context }, file);
    }
  });
});

interface CommandOption {
  id: number;
  name: string;
  kind: string;
  context: string;
}

function readCommands(): Map<string, CommandOption> {
  const option = extension("opend.command");
  const kinds = registry.getEnum("opend.Kind");
  const contexts = registry.getEnum("opend.Context");
  const commands = new Map<string, CommandOption>();
  for (const file of registry.files) {
    const options = file.proto.options;
    if (options === undefined || !hasExtension(options, option)) continue;
    const value = getExtension(options, option) as unknown as {
      id: number;
      kind: number;
      context: number;
      name: string;
    };
    commands.set(file.name, {
      id: value.id,
      name: value.name,
      kind: kinds?.value[value.kind]?.name.toLowerCase() ?? "",
      context: contexts?.value[value.context]?.name.toLowerCase() ?? "",
    });
  }
  return commands;
}

function extension(name: string): DescExtension {
  const found = registry.getExtension(name);
  assert.ok(found, name);
  return found;
}

/** Everything of a schema by full name, without the parts that aren't official. */
interface Flat {
  files: Map<string, string>;
  messages: Map<string, DescriptorProto>;
  enums: Map<string, EnumDescriptorProto>;
}

function flatten(set: FileDescriptorSet): Flat {
  const flat: Flat = { files: new Map(), messages: new Map(), enums: new Map() };
  const walk = (scope: string, messages: DescriptorProto[], enums: EnumDescriptorProto[]): void => {
    for (const type of enums) flat.enums.set(`${scope}.${type.name}`, type);
    for (const message of messages) {
      flat.messages.set(`${scope}.${message.name}`, message);
      walk(`${scope}.${message.name}`, message.nestedType, message.enumType);
    }
  };
  for (const file of set.file.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (/^(google|opend)\//.test(file.name)) continue;
    flat.files.set(file.name, file.package);
    walk(`.${file.package}`, file.messageType, file.enumType);
  }
  return flat;
}

function get<T>(map: Map<string, T>, key: string): T {
  const value = map.get(key);
  assert.ok(value, `"${key}" is missing`);
  return value;
}

function defaultNumber(field: FieldDescriptorProto, flat: Flat): string {
  if (field.defaultValue === "") return "";
  const member = get(flat.enums, field.typeName).value.find(({ name }) => name === field.defaultValue);
  return String(member?.number);
}

/** The `protoc` plugin that writes src/gen: interfaces, codecs, enums and command constants. Run by `buf generate`. */

import type { DescEnum } from "@bufbuild/protobuf";
import { createEcmaScriptPlugin, runNodeJs, type Schema } from "@bufbuild/protoplugin";
import { writeCommand, writeEntry, writePushIDs, writeServer } from "./commands.ts";
import { enumExample } from "./examples.ts";
import { writeJSON } from "./json.ts";
import { writeMessage } from "./messages.ts";
import { allEnums, allMessages, Model } from "./model.ts";
import { Module } from "./module.ts";
import { memberName, moduleName, typeName } from "./names.ts";
import { writeOutline } from "./outline.ts";

function writeEnum(desc: DescEnum, module: Module): void {
  const name = typeName(desc);
  module.doc("", desc, undefined, `OpenD's \`${desc.typeName}\`.\n\n${enumExample(desc)}`);
  module.line(`export const ${name} = {`);
  for (const value of desc.values) {
    module.doc("  ", value);
    module.line(`  ${memberName(desc, value.name)}: ${value.number},`);
  }
  module.line("} as const;");
  module.doc("", desc, undefined, `OpenD's \`${desc.typeName}\`.`);
  module.line(`export type ${name} = (typeof ${name})[keyof typeof ${name}];`, "");
}

function generate(schema: Schema): void {
  const model = new Model(schema.allFiles);
  const write = (name: string, module: Module) => {
    const file = schema.generateFile(`${name}.ts`);
    for (const line of module.toString().trimEnd().split("\n")) file.print(line);
  };
  for (const file of model.files) {
    const module = new Module(model, file);
    for (const desc of allEnums(file)) writeEnum(desc, module);
    for (const message of allMessages(file)) writeMessage(message, model, module);
    const command = model.commands.find((candidate) => candidate.file === file);
    if (command !== undefined) writeCommand(command, model, module);
    write(moduleName(file), module);
  }
  const server = new Module(model);
  writeServer(model, server);
  write("server", server);
  const pushIDs = new Module(model);
  writePushIDs(model, pushIDs);
  write("push_ids", pushIDs);
  const outline = new Module(model);
  writeOutline(model, outline);
  write("outline", outline);
  const json = new Module(model);
  writeJSON(model, json);
  write("json_schema", json);
  const entry = new Module(model);
  writeEntry(model, entry);
  write("mod", entry);
}

runNodeJs(
  createEcmaScriptPlugin({
    name: "protoc-gen-opend",
    version: "v1",
    generateTs: generate,
  }),
);

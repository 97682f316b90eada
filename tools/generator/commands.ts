/** Writes the commands: a constant each, the table of the other side, and the entry that names everything. */

import type { DescFile, DescMessage } from "@bufbuild/protobuf";
import { getPackageComments } from "@bufbuild/protoplugin";
import { commandExample } from "./examples.ts";
import { limitLiteral } from "./limits.ts";
import { allEnums, allMessages, type Command, type Model } from "./model.ts";
import type { Module } from "./module.ts";
import { moduleName, typeName } from "./names.ts";

function message(command: Command, name: string): DescMessage {
  const found = command.file.messages.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`${command.file.name}.proto has no message ${name}`);
  return found;
}

/** Which of the fields that the client fills in the command's C2S has. */
function filled(command: Command, model: Model): string | undefined {
  return message(command, "C2S").fields.find((field) => model.isClientFilled(field))?.name;
}

/** The constant that stands for a command. */
export function writeCommand(command: Command, model: Model, module: Module): void {
  const { constant, id, kind, limit } = command;
  const name = command.file.proto.package;
  const s2c = message(command, "S2C");
  const response = message(command, "Response");
  const about = getPackageComments(command.file).leading?.trim();
  if (kind === "push") {
    module.comment("", about, `OpenD's \`${name}\` (${id}), a push.`, commandExample(command, model));
    module.line(`export const ${constant}: ${module.runtimeType("PushCommand", "command")}<${module.type(s2c)}> = {`);
    module.line(`  kind: "push",`, `  id: ${id},`, `  name: "${name}",`);
    module.line(`  decode: ${module.value(response, "decode")},`, "};", "");
    return;
  }
  const c2s = message(command, "C2S");
  const fills = filled(command, model);
  module.comment("", about, `OpenD's \`${name}\` (${id}), a request.`, commandExample(command, model));
  module.line(
    `export const ${constant}: ${module.runtimeType("RequestCommand", "command")}<${module.inputType(c2s)}, ${
      module.type(s2c)
    }> = {`,
  );
  module.line(`  kind: "request",`, `  id: ${id},`, `  name: "${name}",`);
  if (fills !== undefined) module.line(`  fills: "${fills}",`);
  if (limit !== undefined) module.line(`  limit: ${limitLiteral(limit)},`);
  module.line(
    `  encode: ${module.value(message(command, "Request"), "encode")},`,
    `  decode: ${module.value(response, "decode")},`,
    `  decodeData: ${module.value(s2c, "decode")},`,
    "};",
    "",
  );
}

/** The commands as OpenD itself sees them: requests read, replies and pushes written. */
export function writeServer(model: Model, module: Module): void {
  module.line("/** The other side of every command, by the name of its constant. */");
  module.line("export interface ServerCommands {");
  for (const command of model.commands) {
    const s2c = module.type(message(command, "S2C"));
    module.line(
      command.kind === "push"
        ? `  readonly ${command.constant}: ${module.runtimeType("ServerPush", "command")}<${s2c}>;`
        : `  readonly ${command.constant}: ${module.runtimeType("ServerRequest", "command")}<${
          module.type(message(command, "C2S"))
        }, ${s2c}>;`,
    );
  }
  module.line("}", "", "/** What a simulator of OpenD reads requests and writes replies and pushes with. */");
  module.line("export const serverCommands: ServerCommands = {");
  for (const command of model.commands) {
    const parts = [`kind: "${command.kind}"`, `id: ${command.id}`, `name: "${command.file.proto.package}"`];
    if (command.kind === "request") parts.push(`decode: ${module.value(message(command, "Request"), "decode")}`);
    parts.push(`encode: ${module.value(message(command, "Response"), "encode")}`);
    module.line(`  ${command.constant}: { ${parts.join(", ")} },`);
  }
  module.line("};");
}

/** Which ids are pushes: how a connection tells them from replies. */
export function writePushIDs(model: Model, module: Module): void {
  const pushes = model.commands.filter((command) => command.kind === "push");
  module.line("/** Whether a packet of this id is a push, whatever its serial number is. */");
  module.line("export function isPush(id: number): boolean {", "  switch (id) {");
  for (const { id, file } of pushes) module.line(`    case ${id}: // ${file.proto.package}`);
  module.line("      return true;", "    default:", "      return false;", "  }", "}");
}

/** The `./commands` entry: every command, enum and type by name. */
export function writeEntry(model: Model, module: Module): void {
  module.line(
    "/**",
    ` * Every command of OpenD (${model.commands.length}), with the enums and types that they are made of.`,
    " *",
    " * @module",
    " */",
    "",
  );
  const commandOf = (file: DescFile) => model.commands.find((command) => command.file === file);
  const sorted = [...model.files].sort((a, b) => moduleName(a) < moduleName(b) ? -1 : 1);
  for (const file of sorted) {
    const values = [...allEnums(file).map(typeName), commandOf(file)?.constant].filter((name) => name !== undefined);
    if (values.length > 0) module.line(`export { ${values.sort().join(", ")} } from "./${moduleName(file)}.ts";`);
  }
  module.line("");
  for (const file of sorted) {
    const types = allMessages(file).flatMap((desc) =>
      model.hasInput(desc) ? [typeName(desc), `${typeName(desc)}Input`] : [typeName(desc)]
    );
    module.line(`export type { ${types.sort().join(", ")} } from "./${moduleName(file)}.ts";`);
  }
  module.line(
    `export type { ClientFilled, Message, PushCommand, RequestCommand, ResponseEnvelope } from "../codec/command.ts";`,
  );
}

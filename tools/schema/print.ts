import type { Comments, EnumModel, FieldModel, FileModel, MessageModel, OptionText } from "./model.ts";

/** The file that defines our own options. */
const OPTIONS_FILE = "opend/options.proto";

/**
 * Prints a file in the one form all of proto/ has: two spaces, members in the order of the model, comments above what
 * they are about, and exactly the imports that the types used ask for.
 *
 * @param typeFiles The file of every type by full name with a leading dot, see indexTypes.
 * @throws {Error} When a field names a type that no file defines.
 */
export function printFile(file: FileModel, typeFiles: Map<string, string>): string {
  const lines: string[] = [];
  comment(lines, "", file.comments.syntax);
  lines.push('syntax = "proto2";', "");
  comment(lines, "", file.comments.package);
  lines.push(`package ${file.package};`, "");
  const imports = importsOf(file, typeFiles);
  for (const name of imports) lines.push(`import "${name}";`);
  if (imports.length > 0) lines.push("");
  for (const option of file.options) lines.push(`option ${option.name} = ${option.value};`, "");
  for (const member of file.members) {
    if (member.kind === "message") message(lines, "", file.package, member);
    else enumeration(lines, "", member);
    lines.push("");
  }
  return lines.join("\n").replace(/\n+$/, "\n");
}

/** The files a file must import, in alphabetical order, our options last. */
export function importsOf(file: FileModel, typeFiles: Map<string, string>): string[] {
  const needed = new Set<string>();
  let custom = hasCustom(file.options);
  const walk = (members: FileModel["members"] | MessageModel["members"]): void => {
    for (const member of members) {
      custom ||= hasCustom(member.options);
      if (member.kind === "message") walk(member.members);
      if (member.kind === "enum") custom ||= member.values.some((value) => hasCustom(value.options));
      if (member.kind !== "field" || member.typeKind === "scalar") continue;
      const from = typeFiles.get(member.type);
      if (from === undefined) throw new Error(`"${file.name}" uses "${member.type}", which no file defines`);
      if (from !== file.name) needed.add(from);
    }
  };
  walk(file.members);
  return [...[...needed].sort(), ...(custom ? [OPTIONS_FILE] : [])];
}

function hasCustom(options: OptionText[]): boolean {
  return options.some(({ name }) => name.startsWith("("));
}

function comment(lines: string[], indent: string, { detached, leading }: Comments): void {
  const block = (text: string): void => {
    for (const line of text.split("\n")) lines.push(`${indent}//${line === "" ? "" : ` ${line}`}`);
  };
  for (const text of detached) {
    block(text);
    lines.push("");
  }
  if (leading !== "") block(leading);
}

function message(lines: string[], indent: string, packageName: string, model: MessageModel): void {
  comment(lines, indent, model.comments);
  if (model.members.length + model.options.length === 0) {
    lines.push(`${indent}message ${model.name} {}`);
    return;
  }
  lines.push(`${indent}message ${model.name} {`);
  const inner = `${indent}  `;
  for (const option of model.options) lines.push(`${inner}option ${option.name} = ${option.value};`);
  model.members.forEach((member, i) => {
    const previous = model.members[i - 1];
    if (previous !== undefined && (member.kind !== "field" || previous.kind !== "field")) lines.push("");
    if (member.kind === "message") message(lines, inner, packageName, member);
    else if (member.kind === "enum") enumeration(lines, inner, member);
    else field(lines, inner, packageName, member);
  });
  lines.push(`${indent}}`);
}

function field(lines: string[], indent: string, packageName: string, model: FieldModel): void {
  comment(lines, indent, model.comments);
  const options = [...model.options];
  if (model.defaultValue !== undefined) options.unshift({ name: "default", value: defaultText(model) });
  const type = model.typeKind === "scalar" ? model.type : relative(model.type, packageName);
  lines.push(`${indent}${model.label} ${type} ${model.name} = ${model.number}${bracketed(options)};`);
}

function enumeration(lines: string[], indent: string, model: EnumModel): void {
  comment(lines, indent, model.comments);
  lines.push(`${indent}enum ${model.name} {`);
  const inner = `${indent}  `;
  for (const option of model.options) lines.push(`${inner}option ${option.name} = ${option.value};`);
  for (const value of model.values) {
    comment(lines, inner, value.comments);
    lines.push(`${inner}${value.name} = ${value.number}${bracketed(value.options)};`);
  }
  lines.push(`${indent}}`);
}

function bracketed(options: OptionText[]): string {
  return options.length === 0 ? "" : ` [${options.map(({ name, value }) => `${name} = ${value}`).join(", ")}]`;
}

function defaultText({ type, defaultValue = "" }: FieldModel): string {
  if (type === "string") return JSON.stringify(defaultValue);
  return type === "bytes" ? `"${defaultValue}"` : defaultValue;
}

function relative(type: string, packageName: string): string {
  const prefix = `.${packageName}.`;
  return type.startsWith(prefix) ? type.slice(prefix.length) : type.slice(1);
}

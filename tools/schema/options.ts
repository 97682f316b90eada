import {
  type DescEnum,
  type DescExtension,
  type FileRegistry,
  getExtension,
  hasExtension,
  isFieldSet,
  ScalarType,
} from "@bufbuild/protobuf";
import {
  EnumOptionsSchema,
  EnumValueOptionsSchema,
  FieldOptionsSchema,
  FileOptionsSchema,
  MessageOptionsSchema,
} from "@bufbuild/protobuf/wkt";
import type { EnumOptions, EnumValueOptions, FieldOptions, FileOptions, MessageOptions } from "@bufbuild/protobuf/wkt";
import { reflect } from "@bufbuild/protobuf/reflect";
import type { ReflectMessage } from "@bufbuild/protobuf/reflect";
import type { OptionText } from "./model.ts";

type Options = FileOptions | MessageOptions | FieldOptions | EnumOptions | EnumValueOptions;

/** Standard options that are part of the contract; java_package and its like are the official clients' own affair. */
const STANDARD = [
  { schema: FieldOptionsSchema, names: ["packed", "deprecated"] },
  { schema: EnumOptionsSchema, names: ["allow_alias", "deprecated"] },
  { schema: MessageOptionsSchema, names: ["deprecated"] },
  { schema: EnumValueOptionsSchema, names: ["deprecated"] },
  { schema: FileOptionsSchema, names: [] },
] as const;

/** The options of an element as text: the standard ones that matter, then every custom one the registry knows. */
export function readOptions(options: Options | undefined, registry: FileRegistry): OptionText[] {
  if (options === undefined) return [];
  const found: OptionText[] = [];
  for (const { schema, names } of STANDARD) {
    if (schema.typeName !== options.$typeName) continue;
    for (const field of schema.fields) {
      if (!(names as readonly string[]).includes(field.name) || !isFieldSet(options, field)) continue;
      found.push({ name: field.name, value: String((options as unknown as Record<string, unknown>)[field.localName]) });
    }
  }
  for (const type of registry) {
    if (type.kind !== "extension" || type.extendee.typeName !== options.$typeName) continue;
    if (!hasExtension(options, type)) continue;
    found.push({ name: `(${type.typeName})`, value: extensionText(options, type) });
  }
  return found;
}

function extensionText(options: Options, extension: DescExtension): string {
  const value: unknown = getExtension(options, extension);
  switch (extension.fieldKind) {
    case "scalar":
      return scalarText(extension.scalar, value);
    case "enum":
      return enumText(extension.enum, value);
    case "message":
      return messageText(reflect(extension.message, value as never));
    default:
      throw new Error(`option "(${extension.typeName})" is repeated: the printer only knows single options`);
  }
}

function messageText(message: ReflectMessage): string {
  const lines: string[] = [];
  for (const field of message.fields) {
    if (!message.isSet(field)) continue;
    if (field.fieldKind === "scalar") lines.push(`${field.name}: ${scalarText(field.scalar, message.get(field))}`);
    else if (field.fieldKind === "enum") lines.push(`${field.name}: ${enumText(field.enum, message.get(field))}`);
    else throw new Error(`option field "${field}" is neither scalar nor enum: the printer only knows these`);
  }
  return `{\n${lines.map((line) => `  ${line}\n`).join("")}}`;
}

function scalarText(type: ScalarType, value: unknown): string {
  return type === ScalarType.STRING ? JSON.stringify(value) : String(value);
}

function enumText(type: DescEnum, value: unknown): string {
  const member = type.value[value as number];
  if (member === undefined) throw new Error(`option value ${String(value)} is no member of "${type.typeName}"`);
  return member.name;
}

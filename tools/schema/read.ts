import { createFileRegistry, type FileRegistry } from "@bufbuild/protobuf";
import { FieldDescriptorProto_Label, FieldDescriptorProto_Type } from "@bufbuild/protobuf/wkt";
import type {
  DescriptorProto,
  EnumDescriptorProto,
  FieldDescriptorProto,
  FileDescriptorProto,
  FileDescriptorSet,
  SourceCodeInfo_Location,
} from "@bufbuild/protobuf/wkt";
import type { Comments, EnumModel, FieldModel, FileModel, MessageModel, Schema } from "./model.ts";
import { readOptions } from "./options.ts";

const LABELS = {
  [FieldDescriptorProto_Label.OPTIONAL]: "optional",
  [FieldDescriptorProto_Label.REQUIRED]: "required",
  [FieldDescriptorProto_Label.REPEATED]: "repeated",
} as const;

/** Numbers of fields in descriptor.proto, of which the paths of source locations are made. */
const PATH = {
  package: 2,
  message: 4,
  enum: 5,
  syntax: 12,
  field: 2,
  nestedMessage: 3,
  nestedEnum: 4,
  value: 2,
} as const;

/**
 * Turns compiled files into models. Files that are not part of the official schema (google/, opend/) are left out.
 *
 * @throws {Error} When a file uses a feature the official schema never had, and the printer therefore can't write.
 */
export function readSchema(set: FileDescriptorSet): Schema {
  const registry = createFileRegistry(set);
  const schema: Schema = new Map();
  for (const file of set.file) {
    if (file.name.startsWith("google/") || file.name.startsWith("opend/")) continue;
    schema.set(file.name, new FileReader(file, registry).read());
  }
  return schema;
}

class FileReader {
  readonly #file: FileDescriptorProto;
  readonly #registry: FileRegistry;
  readonly #locations = new Map<string, SourceCodeInfo_Location>();

  constructor(file: FileDescriptorProto, registry: FileRegistry) {
    this.#file = file;
    this.#registry = registry;
    for (const location of file.sourceCodeInfo?.location ?? []) this.#locations.set(location.path.join("."), location);
  }

  read(): FileModel {
    const file = this.#file;
    this.#refuse(file.service.length > 0, "a service");
    this.#refuse(file.extension.length > 0, "an extension");
    this.#refuse(file.syntax !== "" && file.syntax !== "proto2", `syntax "${file.syntax}"`);
    const members: Placed<FileModel["members"][number]>[] = [
      ...file.messageType.map((message, i) => this.#placed([PATH.message, i], (p) => this.#message(message, p))),
      ...file.enumType.map((type, i) => this.#placed([PATH.enum, i], (p) => this.#enum(type, p))),
    ];
    return {
      kind: "file",
      name: file.name,
      package: file.package,
      imports: file.dependency,
      comments: {
        syntax: this.#comments([PATH.syntax]),
        package: this.#comments([PATH.package]),
      },
      options: readOptions(file.options, this.#registry),
      members: inOrder(members),
    };
  }

  #message(message: DescriptorProto, path: number[]): MessageModel {
    this.#refuse(message.oneofDecl.length > 0, `a oneof in "${message.name}"`);
    this.#refuse(message.extension.length > 0, `an extension in "${message.name}"`);
    this.#refuse(message.extensionRange.length > 0, `an extension range in "${message.name}"`);
    this.#refuse(message.reservedRange.length + message.reservedName.length > 0, `reserved in "${message.name}"`);
    this.#refuse(message.options?.mapEntry === true, `a map in "${message.name}"`);
    const members: Placed<MessageModel["members"][number]>[] = [
      ...message.field.map((field, i) => this.#placed([...path, PATH.field, i], (p) => this.#field(field, p))),
      ...message.nestedType.map((m, i) => this.#placed([...path, PATH.nestedMessage, i], (p) => this.#message(m, p))),
      ...message.enumType.map((e, i) => this.#placed([...path, PATH.nestedEnum, i], (p) => this.#enum(e, p))),
    ];
    return {
      kind: "message",
      name: message.name,
      options: readOptions(message.options, this.#registry),
      comments: this.#comments(path),
      members: inOrder(members),
    };
  }

  #field(field: FieldDescriptorProto, path: number[]): FieldModel {
    this.#refuse(field.type === FieldDescriptorProto_Type.GROUP, `the group "${field.name}"`);
    const typeKind = field.type === FieldDescriptorProto_Type.ENUM
      ? "enum"
      : field.type === FieldDescriptorProto_Type.MESSAGE
      ? "message"
      : "scalar";
    return {
      kind: "field",
      name: field.name,
      number: field.number,
      label: LABELS[field.label],
      type: typeKind === "scalar" ? FieldDescriptorProto_Type[field.type].toLowerCase() : field.typeName,
      typeKind,
      defaultValue: field.defaultValue === "" ? undefined : field.defaultValue,
      options: readOptions(field.options, this.#registry),
      comments: this.#comments(path),
    };
  }

  #enum(type: EnumDescriptorProto, path: number[]): EnumModel {
    this.#refuse(type.reservedRange.length + type.reservedName.length > 0, `reserved in "${type.name}"`);
    return {
      kind: "enum",
      name: type.name,
      options: readOptions(type.options, this.#registry),
      comments: this.#comments(path),
      values: type.value.map((value, i) => ({
        kind: "value",
        name: value.name,
        number: value.number,
        options: readOptions(value.options, this.#registry),
        comments: this.#comments([...path, PATH.value, i]),
      })),
    };
  }

  #placed<T>(path: number[], read: (path: number[]) => T): Placed<T> {
    return { span: this.#locations.get(path.join("."))?.span ?? [], model: read(path) };
  }

  #comments(path: number[]): Comments {
    const location = this.#locations.get(path.join("."));
    if (location === undefined) return { detached: [], leading: "" };
    const leading = [location.leadingComments, location.trailingComments].map(tidy).filter((text) => text !== "");
    return {
      detached: location.leadingDetachedComments.map(tidy).filter((text) => text !== ""),
      leading: leading.join("\n"),
    };
  }

  #refuse(found: boolean, what: string): void {
    if (found) throw new Error(`"${this.#file.name}" has ${what}, which tools/schema can't print: extend it first`);
  }
}

interface Placed<T> {
  span: number[];
  model: T;
}

/** Fields, messages and enums stand in lists of their own in a descriptor: their positions give the order back. */
function inOrder<T>(placed: Placed<T>[]): T[] {
  const by = (i: number, a: Placed<T>, b: Placed<T>): number => (a.span[i] ?? 0) - (b.span[i] ?? 0);
  return placed.sort((a, b) => by(0, a, b) || by(1, a, b)).map(({ model }) => model);
}

function tidy(comment: string): string {
  return comment.split("\n").map((line) => line.replace(/^ /, "").trimEnd()).join("\n").replace(/^\n+|\n+$/g, "");
}

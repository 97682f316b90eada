/** What the schema tools keep of a .proto file: all that the printer writes, and nothing else. */

/** Comments of an element. A comment that trails it is kept as a leading one. */
export interface Comments {
  /** Blocks of comment above the element, apart from it. */
  detached: string[];
  /** The comment on the element, lines joined by newline; empty when it has none. */
  leading: string;
}

/** One option, ready to print: `(opend.client_fills)` and `true`. */
export interface OptionText {
  name: string;
  value: string;
}

/** A field of a message. */
export interface FieldModel {
  kind: "field";
  name: string;
  number: number;
  label: "optional" | "required" | "repeated";
  /** `int32`, or the full name with a leading dot of a message or enum. */
  type: string;
  typeKind: "scalar" | "enum" | "message";
  /** As in a descriptor: the member's name for an enum, the bare text for a string. */
  defaultValue: string | undefined;
  options: OptionText[];
  comments: Comments;
}

/** A member of an enum. */
export interface EnumValueModel {
  kind: "value";
  name: string;
  number: number;
  options: OptionText[];
  comments: Comments;
}

/** An enum with its members in order. */
export interface EnumModel {
  kind: "enum";
  name: string;
  options: OptionText[];
  comments: Comments;
  values: EnumValueModel[];
}

/** A message; fields and nested types in one list, in the order of the file. */
export interface MessageModel {
  kind: "message";
  name: string;
  options: OptionText[];
  comments: Comments;
  members: (FieldModel | MessageModel | EnumModel)[];
}

/** A file. Imports aren't kept for printing: they follow from the types used. */
export interface FileModel {
  kind: "file";
  name: string;
  package: string;
  /** Files it imports, as written. */
  imports: string[];
  /** Of the file; the compiler keeps none that stand above imports or options. */
  comments: { syntax: Comments; package: Comments };
  options: OptionText[];
  members: (MessageModel | EnumModel)[];
}

/** All files of one side, by name. */
export type Schema = Map<string, FileModel>;

/** An enum and the file that defines it. */
export interface EnumEntry {
  file: string;
  model: EnumModel;
}

/** Comments of an element that has none. */
export function noComments(): Comments {
  return { detached: [], leading: "" };
}

/** Every enum of the schemas by full name with a leading dot; of two with one name the first schema's. */
export function indexEnums(...schemas: Schema[]): Map<string, EnumEntry> {
  const index = new Map<string, EnumEntry>();
  const walk = (file: string, scope: string, members: FileModel["members"] | MessageModel["members"]): void => {
    for (const member of members) {
      const name = `${scope}.${member.name}`;
      if (member.kind === "message") walk(file, name, member.members);
      if (member.kind === "enum" && !index.has(name)) index.set(name, { file, model: member });
    }
  };
  for (const schema of schemas) {
    for (const file of schema.values()) walk(file.name, `.${file.package}`, file.members);
  }
  return index;
}

/** The file that defines each message and enum, by full name with a leading dot. */
export function indexTypes(schema: Schema): Map<string, string> {
  const index = new Map<string, string>();
  const walk = (file: string, scope: string, members: FileModel["members"] | MessageModel["members"]): void => {
    for (const member of members) {
      if (member.kind === "field") continue;
      const name = `${scope}.${member.name}`;
      index.set(name, file);
      if (member.kind === "message") walk(file, name, member.members);
    }
  };
  for (const file of schema.values()) walk(file.name, `.${file.package}`, file.members);
  return index;
}

import { CLIENT_FILLS } from "./enum_overrides.ts";
import { inferEnum } from "./infer.ts";
import type { EnumEntry, EnumModel, EnumValueModel, FieldModel, FileModel, MessageModel, Schema } from "./model.ts";
import { indexEnums, noComments } from "./model.ts";

/** What a merge did, and what it leaves to a person; one line each. */
export interface Report {
  /** Elements brought in. */
  added: string[];
  /** Differences in what both sides have: ours was kept. */
  changed: string[];
  /** New int32 fields typed as an enum. */
  typed: string[];
  /** New fields that may hold an enum and stay numbers. */
  doubts: string[];
}

/**
 * Brings what an official release has and ours lacks into ours, in place. Ours is changed; what differs is reported and
 * kept as it is.
 *
 * @param commandOf The text of the option `(opend.command)` for a new file, or undefined where the file has none.
 */
export function mergeSchema(ours: Schema, theirs: Schema, commandOf: (file: FileModel) => string | undefined): Report {
  const merge = new Merge(ours, theirs, commandOf);
  merge.run();
  return merge.report;
}

type Container = FileModel | MessageModel;
type Member = FieldModel | MessageModel | EnumModel | EnumValueModel;

class Merge {
  readonly report: Report = { added: [], changed: [], typed: [], doubts: [] };
  readonly #ours: Schema;
  readonly #theirs: Schema;
  readonly #commandOf: (file: FileModel) => string | undefined;
  readonly #enums: Map<string, EnumEntry>;
  /** Who imports whom, ours and theirs together, to see a circle before making it. */
  readonly #imports = new Map<string, Set<string>>();

  constructor(ours: Schema, theirs: Schema, commandOf: (file: FileModel) => string | undefined) {
    this.#ours = ours;
    this.#theirs = theirs;
    this.#commandOf = commandOf;
    this.#enums = indexEnums(ours, theirs);
    for (const file of [...ours.values(), ...theirs.values()]) {
      const known = this.#imports.get(file.name) ?? new Set();
      this.#imports.set(file.name, new Set([...known, ...file.imports]));
    }
  }

  run(): void {
    for (const their of this.#theirs.values()) {
      let our = this.#ours.get(their.name);
      if (our === undefined) {
        our = this.#newFile(their);
        this.#ours.set(their.name, our);
        this.report.added.push(`file ${their.name}`);
      } else if (our.package !== their.package) {
        this.report.changed.push(`file ${their.name}: package is "${their.package}", ours "${our.package}"`);
        continue;
      }
      this.#members(our, their, `.${their.package}`, their);
    }
    for (const name of this.#ours.keys()) {
      if (!this.#theirs.has(name)) this.report.changed.push(`file ${name}: removed`);
    }
  }

  #newFile(their: FileModel): FileModel {
    const command = this.#commandOf(their);
    return {
      kind: "file",
      name: their.name,
      package: their.package,
      imports: [],
      comments: { syntax: noComments(), package: noComments() },
      options: command === undefined ? [] : [{ name: "(opend.command)", value: command }],
      members: [],
    };
  }

  #members(our: Container, their: Container, scope: string, file: FileModel): void {
    their.members.forEach((member, i) => {
      const name = `${scope}.${member.name}`;
      const list: Member[] = our.members;
      const match = list.find((candidate) => candidate.name === member.name);
      if (match === undefined) {
        if (member.kind === "field") this.#newField(list, their, i, member, scope, file);
        else this.#newType(list, their, i, member, name, file);
      } else if (match.kind !== member.kind) {
        this.#changed(name, `is a ${member.kind}, ours a ${match.kind}`);
      } else if (match.kind === "field" && member.kind === "field") {
        this.#compareField(match, member, name);
      } else if (match.kind === "message" && member.kind === "message") {
        this.#members(match, member, name, file);
      } else if (match.kind === "enum" && member.kind === "enum") {
        this.#enumMembers(match, member, name);
      }
    });
    for (const member of our.members) {
      const gone = !their.members.some(({ name }) => name === member.name);
      if (gone && !(member.kind === "field" && this.#renamed(member, our, their))) {
        this.#changed(`${scope}.${member.name}`, "removed");
      }
    }
  }

  #newType(
    list: Member[],
    their: Container,
    i: number,
    model: MessageModel | EnumModel,
    name: string,
    file: FileModel,
  ) {
    const empty: MessageModel | EnumModel = model.kind === "message"
      ? { kind: "message", name: model.name, options: model.options, comments: noComments(), members: [] }
      : { kind: "enum", name: model.name, options: model.options, comments: noComments(), values: [] };
    insert(list, empty, their.members, i);
    const before = this.report.added.length;
    if (empty.kind === "message" && model.kind === "message") this.#members(empty, model, name, file);
    if (empty.kind === "enum" && model.kind === "enum") this.#enumMembers(empty, model, name);
    // One line for the whole type: what is in it is new with it.
    this.report.added.splice(before, Infinity, `${model.kind} ${name.slice(1)}`);
  }

  #newField(list: Member[], their: Container, i: number, field: FieldModel, scope: string, file: FileModel): void {
    const name = `${scope}.${field.name}`;
    const holder = list.find((member) => member.kind === "field" && member.number === field.number);
    if (holder !== undefined) {
      this.#changed(name, `number ${field.number} is "${holder.name}" in ours: renamed?`);
      return;
    }
    const added: FieldModel = { ...field, options: [...field.options], comments: noComments() };
    this.#type(added, field, scope, file);
    const filled = field.type === ".Common.PacketID" && field.name === "packetID" && scope.endsWith(".C2S");
    if (filled || CLIENT_FILLS.includes(name.slice(1))) {
      added.options.push({ name: "(opend.client_fills)", value: "true" });
    }
    insert(list, added, their.members, i);
    this.report.added.push(`field ${name.slice(1)}`);
  }

  #type(added: FieldModel, field: FieldModel, scope: string, file: FileModel): void {
    const { enum: name, doubt } = inferEnum(field, scope, file, this.#enums);
    if (doubt !== undefined) this.report.doubts.push(doubt);
    const entry = name === undefined ? undefined : this.#enums.get(name);
    if (name === undefined || entry === undefined) return;
    const full = `${scope.slice(1)}.${field.name}`;
    if (entry.file !== file.name && this.#reaches(entry.file, file.name)) {
      added.options.push({ name: "(opend.enum_type)", value: JSON.stringify(name.slice(1)) });
      this.report.typed.push(`${full}: ${name.slice(1)}, by option, since ${entry.file} imports ${file.name}`);
      return;
    }
    if (field.defaultValue !== undefined) {
      const member = entry.model.values.find(({ number }) => String(number) === field.defaultValue);
      if (member === undefined) {
        this.report.doubts.push(`${full}: its default ${field.defaultValue} is no member of ${name.slice(1)}`);
        return;
      }
      added.defaultValue = member.name;
    }
    added.type = name;
    added.typeKind = "enum";
    if (entry.file !== file.name) this.#imports.get(file.name)?.add(entry.file);
    this.report.typed.push(`${full}: ${name.slice(1)}`);
  }

  #reaches(from: string, to: string, seen: Set<string> = new Set()): boolean {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return [...(this.#imports.get(from) ?? [])].some((next) => this.#reaches(next, to, seen));
  }

  #compareField(our: FieldModel, their: FieldModel, name: string): void {
    if (our.number !== their.number) this.#changed(name, `number is ${their.number}, ours ${our.number}`);
    if (our.label !== their.label) this.#changed(name, `label is ${their.label}, ours ${our.label}`);
    const typed = our.typeKind === "enum" && their.type === "int32";
    if (our.type !== their.type && !typed) {
      this.#changed(name, `type is ${bare(their.type)}, ours ${bare(our.type)}`);
    }
    const ourDefault = typed ? this.#numberOf(our) : our.defaultValue;
    if (ourDefault !== their.defaultValue) {
      this.#changed(name, `default is ${their.defaultValue ?? "absent"}, ours ${ourDefault ?? "absent"}`);
    }
    const packed = (field: FieldModel): string =>
      field.options.find((option) => option.name === "packed")?.value ?? "absent";
    if (packed(our) !== packed(their)) this.#changed(name, `packed is ${packed(their)}, ours ${packed(our)}`);
  }

  /** The default of a field typed by us, as the number that the official int32 has. */
  #numberOf(field: FieldModel): string | undefined {
    if (field.defaultValue === undefined) return undefined;
    const member = this.#enums.get(field.type)?.model.values.find((value) => value.name === field.defaultValue);
    return member === undefined ? field.defaultValue : String(member.number);
  }

  #enumMembers(our: EnumModel, their: EnumModel, name: string): void {
    const aliases = their.options.some((option) => option.name === "allow_alias");
    their.values.forEach((value, i) => {
      const full = `${name}.${value.name}`;
      const match = our.values.find((candidate) => candidate.name === value.name);
      if (match !== undefined) {
        if (match.number !== value.number) this.#changed(full, `number is ${value.number}, ours ${match.number}`);
        return;
      }
      const holder = our.values.find((candidate) => candidate.number === value.number);
      if (holder !== undefined && !(aliases && their.values.some((other) => other.name === holder.name))) {
        this.#changed(full, `number ${value.number} is "${holder.name}" in ours: renamed?`);
        return;
      }
      if (holder !== undefined && !our.options.some((option) => option.name === "allow_alias")) {
        our.options.push({ name: "allow_alias", value: "true" });
      }
      insert(our.values, { ...value, comments: noComments() }, their.values, i);
      this.report.added.push(`enum member ${full.slice(1)} = ${value.number}`);
    });
    for (const value of our.values) {
      const gone = !their.values.some((other) => other.name === value.name);
      const renamed = their.values.some((other) =>
        other.number === value.number && !our.values.some(({ name }) => name === other.name)
      );
      if (gone && !renamed) this.#changed(`${name}.${value.name}`, "removed");
    }
  }

  #renamed(field: FieldModel, our: Container, their: Container): boolean {
    return their.members.some((other) =>
      other.kind === "field" && other.number === field.number && !our.members.some(({ name }) => name === other.name)
    );
  }

  #changed(name: string, what: string): void {
    this.report.changed.push(`${name.slice(1)}: ${what}`);
  }
}

/** Inserts after the nearest official sibling before it that ours has too. */
function insert<T extends { name: string }>(
  list: T[],
  added: T,
  siblings: readonly { name: string }[],
  at: number,
): void {
  for (let i = at - 1; i >= 0; i--) {
    const place = list.findIndex(({ name }) => name === siblings[i]?.name);
    if (place >= 0) {
      list.splice(place + 1, 0, added);
      return;
    }
  }
  list.unshift(added);
}

function bare(type: string): string {
  return type.replace(/^\./, "");
}

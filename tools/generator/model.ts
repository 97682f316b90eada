/** What the generator knows of the whole schema before it writes a file. */

import {
  type DescEnum,
  type DescExtension,
  type DescField,
  type DescFile,
  type DescMessage,
  getOption,
} from "@bufbuild/protobuf";
import { FeatureSet_FieldPresence } from "@bufbuild/protobuf/wkt";
import type { RequestLimit } from "../../src/codec/command.ts";
import { isIdentifier } from "./int64.ts";
import { checkBuckets, readLimit } from "./limits.ts";
import { memberName, typeName } from "./names.ts";

/** A command, as the option in its file says. */
export interface Command {
  readonly id: number;
  readonly kind: "request" | "push";
  readonly context: "system" | "quote" | "trade";
  readonly constant: string;
  readonly file: DescFile;
  /** Only of requests. */
  readonly limit?: RequestLimit;
}

/** The message that has a text form, `"HK.00700"`. */
export const SECURITY = "Qot_Common.Security";

export function isRequired(field: DescField): boolean {
  return field.presence === FeatureSet_FieldPresence.LEGACY_REQUIRED;
}

/** Whether the field is a 64-bit integer that is a `bigint`. */
export function isBigInt(field: DescField): boolean {
  return isLong(field) && isIdentifier(field.name);
}

/** Whether the field, or each of its values, is a 64-bit integer. */
export function isLong(field: DescField): boolean {
  return field.scalar === 3 || field.scalar === 4;
}

export class Model {
  readonly files: readonly DescFile[];
  readonly commands: readonly Command[];
  /** Messages that a request holds, at any depth: they have an input type where it differs. */
  readonly #inputs = new Set<DescMessage>();
  readonly #differs = new Map<DescMessage, boolean>();
  readonly #recursive = new Set<DescMessage>();
  readonly #clientFills: DescExtension | undefined;
  readonly #enumType: DescExtension | undefined;
  readonly #enums: ReadonlyMap<string, DescEnum>;

  constructor(files: readonly DescFile[]) {
    const extension = (name: string) => files.flatMap((file) => file.extensions).find((ext) => ext.typeName === name);
    const command = extension("opend.command");
    const limit = extension("opend.limit");
    this.#clientFills = extension("opend.client_fills");
    this.#enumType = extension("opend.enum_type");
    this.#enums = new Map(files.flatMap(allEnums).map((desc) => [desc.typeName, desc]));
    this.files = files.filter((file) => file.proto.package !== "opend" && !file.name.startsWith("google/"));
    this.commands = this.files
      .flatMap((file) => (command === undefined ? [] : readCommand(file, command, limit)))
      .sort((a, b) => a.id - b.id);
    for (const message of this.files.flatMap(allMessages)) {
      if (message.name === "Request") this.#reach(message);
      if (holdsItself(message)) this.#recursive.add(message);
    }
    this.#checkNames();
    checkBuckets(this.commands);
  }

  #reach(message: DescMessage): void {
    if (this.#inputs.has(message)) return;
    this.#inputs.add(message);
    for (const field of message.fields) if (field.message) this.#reach(field.message);
  }

  /** Whether what a user passes for the message is not the same as what a reply gives. */
  hasInput(message: DescMessage): boolean {
    if (!this.#inputs.has(message)) return false;
    let differs = this.#differs.get(message);
    if (differs === undefined) {
      this.#differs.set(message, false);
      differs = message.typeName === SECURITY ||
        message.fields.some((field) =>
          field.fieldKind === "list" || isBigInt(field) || this.isClientFilled(field) ||
          (field.message !== undefined && this.hasInput(field.message))
        );
      this.#differs.set(message, differs);
    }
    return differs;
  }

  isRecursive(message: DescMessage): boolean {
    return this.#recursive.has(message);
  }

  /** Whether the client writes the field itself, so that its user never sees it. */
  isClientFilled(field: DescField): boolean {
    return this.#clientFills !== undefined && getOption(field, this.#clientFills) === true;
  }

  /** The enum that the field holds: by its type, or by the option where the type would make two files import each other. */
  enumOf(field: DescField): DescEnum | undefined {
    if (field.enum !== undefined || this.#enumType === undefined) return field.enum;
    const name = getOption(field, this.#enumType);
    if (typeof name !== "string" || name === "") return undefined;
    const found = this.#enums.get(name);
    if (found === undefined) throw new Error(`${field.parent.typeName}.${field.name} names the unknown enum "${name}"`);
    return found;
  }

  /** Two types of one name would overwrite each other in the entry that holds them all. */
  #checkNames(): void {
    const seen = new Map<string, string>();
    const claim = (name: string, what: string) => {
      const other = seen.get(name);
      if (other !== undefined) throw new Error(`${what} and ${other} would both be called ${name}`);
      seen.set(name, what);
    };
    for (const file of this.files) {
      for (const desc of allEnums(file)) {
        claim(typeName(desc), desc.typeName);
        for (const value of desc.values) {
          claim(`${typeName(desc)}.${memberName(desc, value.name)}`, `${desc.typeName}'s ${value.name}`);
        }
      }
      for (const message of allMessages(file)) {
        claim(typeName(message), message.typeName);
        if (this.hasInput(message)) claim(`${typeName(message)}Input`, `the input of ${message.typeName}`);
      }
    }
    for (const { constant, file } of this.commands) claim(constant, `the command of ${file.name}.proto`);
    this.commands.forEach(({ id, file }, i) => {
      const other = this.commands[i + 1];
      if (other?.id === id) throw new Error(`${file.name}.proto and ${other.file.name}.proto both have the id ${id}`);
    });
  }
}

/** The file's messages with those nested in them. */
export function allMessages(file: DescFile): DescMessage[] {
  const nested = (message: DescMessage): DescMessage[] => [message, ...message.nestedMessages.flatMap(nested)];
  return file.messages.flatMap(nested);
}

/** The file's enums with those nested in its messages. */
export function allEnums(file: DescFile): DescEnum[] {
  return [...file.enums, ...allMessages(file).flatMap((message) => message.nestedEnums)];
}

function holdsItself(message: DescMessage): boolean {
  const seen = new Set<DescMessage>();
  const walk = (inner: DescMessage): boolean =>
    inner.fields.some((field) => {
      if (field.message === undefined) return false;
      if (field.message === message) return true;
      if (seen.has(field.message)) return false;
      seen.add(field.message);
      return walk(field.message);
    });
  return walk(message);
}

function readCommand(file: DescFile, extension: DescExtension, limits: DescExtension | undefined): Command[] {
  if (file.proto.options === undefined) return [];
  const value = getOption(file, extension) as unknown as {
    readonly id: number;
    readonly kind: number;
    readonly context: number;
    readonly name: string;
  };
  const limit = limits === undefined ? undefined : readLimit(file, limits);
  if (limit !== undefined && enumName(extension, "kind", value.kind) !== "request") {
    throw new Error(`${file.name}.proto has a limit, and its command is no request`);
  }
  if (value.id === 0 || value.name === "") return [];
  const kind = enumName(extension, "kind", value.kind);
  const context = enumName(extension, "context", value.context);
  if (kind !== "request" && kind !== "push") throw new Error(`${file.name}: a command of the kind "${kind}"`);
  if (context !== "system" && context !== "quote" && context !== "trade") {
    throw new Error(`${file.name}: a command of the context "${context}"`);
  }
  return [{ id: value.id, kind, context, constant: value.name, file, ...(limit !== undefined && { limit }) }];
}

function enumName(extension: DescExtension, field: string, number: number): string {
  const desc = extension.message?.fields.find((candidate) => candidate.name === field)?.enum;
  return desc?.value[number]?.name.toLowerCase() ?? String(number);
}

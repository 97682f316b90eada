/** One generated file: its lines, and what it has to import for them. */

import type { DescEnum, DescEnumValue, DescField, DescFile, DescMessage } from "@bufbuild/protobuf";
import { getComments } from "@bufbuild/protoplugin";
import { moduleName, typeName } from "./names.ts";
import type { Model } from "./model.ts";

export class Module {
  readonly #file: DescFile | undefined;
  readonly #model: Model;
  readonly #lines: string[] = [];
  readonly #values = new Map<string, Set<string>>();
  readonly #types = new Map<string, Set<string>>();

  /** @param file The schema file that the module is of, if it is of one. */
  constructor(model: Model, file?: DescFile) {
    this.#model = model;
    this.#file = file;
  }

  line(...lines: string[]): void {
    this.#lines.push(...lines);
  }

  #import(into: Map<string, Set<string>>, from: string, name: string): string {
    const names = into.get(from);
    if (names === undefined) into.set(from, new Set([name]));
    else names.add(name);
    return name;
  }

  #from(file: DescFile, name: string, into: Map<string, Set<string>>): string {
    return file === this.#file ? name : this.#import(into, `./${moduleName(file)}.ts`, name);
  }

  /** The name of a message's interface or an enum's type, imported if need be. */
  type(desc: DescMessage | DescEnum): string {
    return this.#from(desc.file, typeName(desc), this.#types);
  }

  /** The name of the type that a request takes for a message. */
  inputType(desc: DescMessage): string {
    if (!this.#model.hasInput(desc)) return this.type(desc);
    return this.#from(desc.file, `${typeName(desc)}Input`, this.#types);
  }

  /** The name of a message's codec. */
  value(desc: DescMessage, verb: "encode" | "decode"): string {
    return this.#from(desc.file, verb + typeName(desc), this.#values);
  }

  /** A value of a module that is not generated. */
  importValue(path: string, name: string): string {
    return this.#import(this.#values, path, name);
  }

  importType(path: string, name: string): string {
    return this.#import(this.#types, path, name);
  }

  /** Something that the generated code stands on. */
  runtime(name: string, module: string): string {
    return this.#import(this.#values, `../codec/${module}.ts`, name);
  }

  runtimeType(name: string, module: string): string {
    return this.#import(this.#types, `../codec/${module}.ts`, name);
  }

  /**
   * Carries the schema's comment over.
   *
   * @param otherwise What stands for it where there is none.
   * @param behind A paragraph of its own behind it.
   */
  doc(
    indent: string,
    desc: DescMessage | DescEnum | DescField | DescEnumValue,
    otherwise?: string,
    behind?: string,
  ): void {
    this.comment(indent, getComments(desc).leading?.trim() || otherwise, behind);
  }

  /** Writes a doc comment of the paragraphs that there are. */
  comment(indent: string, ...paragraphs: readonly (string | undefined)[]): void {
    const text = paragraphs.filter((paragraph) => paragraph !== undefined && paragraph !== "").join("\n\n");
    if (text === "") return;
    let isCode = false;
    const lines = text.split("\n").map((line) => {
      if (line.trim().startsWith("```")) isCode = !isCode;
      return (isCode ? line.trimEnd() : line.trim()).replaceAll("*/", "* /");
    });
    if (lines.length === 1) this.line(`${indent}/** ${lines[0]} */`);
    else this.line(`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`);
  }

  toString(): string {
    const imports = (from: ReadonlyMap<string, ReadonlySet<string>>, keyword: string) =>
      [...from].sort(([a], [b]) => a < b ? -1 : 1).map(([path, names]) =>
        `${keyword} { ${[...names].sort().join(", ")} } from "${path}";`
      );
    const head = ["// Generated from proto/ by tools/generator. Do not edit.", ""];
    const body = [...imports(this.#values, "import"), ...imports(this.#types, "import type")];
    if (body.length > 0) body.push("");
    return `${[...head, ...body, ...this.#lines].join("\n").trimEnd()}\n`;
  }
}

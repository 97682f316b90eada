/** Writes what stands for a message: its interfaces, its encoder and its decoder. */

import { type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import { withHolders } from "./examples.ts";
import { isBigInt, isLong, isRequired, type Model, SECURITY } from "./model.ts";
import type { Module } from "./module.ts";

const methods: Partial<Record<ScalarType, { read: string; write: string; type: string; wire: number }>> = {
  [ScalarType.DOUBLE]: { read: "double", write: "double", type: "number", wire: 1 },
  [ScalarType.FLOAT]: { read: "float", write: "float", type: "number", wire: 5 },
  [ScalarType.INT32]: { read: "int", write: "int32", type: "number", wire: 0 },
  [ScalarType.UINT32]: { read: "uint32", write: "uint32", type: "number", wire: 0 },
  [ScalarType.BOOL]: { read: "bool", write: "bool", type: "boolean", wire: 0 },
  [ScalarType.STRING]: { read: "text", write: "string", type: "string", wire: 2 },
  [ScalarType.BYTES]: { read: "copy", write: "bytes", type: "Uint8Array", wire: 2 },
};

/** How one value of a field is read, written and typed. */
interface Kind {
  readonly type: string;
  readonly input: string;
  readonly wire: number;
  readonly read: string;
  write(tag: number, value: string): string;
}

function kindOf(field: DescField, model: Model, module: Module): Kind {
  const name = JSON.stringify(field.name);
  if (field.fieldKind === "map" || ("delimitedEncoding" in field && field.delimitedEncoding)) {
    throw new Error(`${field.parent.typeName}.${field.name} is a map or a group, which is not supported`);
  }
  if (field.message !== undefined) {
    const { message } = field;
    const type = module.type(message);
    const check = message.typeName === SECURITY ? "security" : "object";
    return {
      type,
      input: module.inputType(message),
      wire: 2,
      read: `${module.value(message, "decode")}(r, r.endOf(end))`,
      write: (tag, value) =>
        `at = w.open(${tag}); ${module.value(message, "encode")}(w, w.${check}(${value}, ${name})); w.close(at);`,
    };
  }
  const desc = model.enumOf(field);
  if (desc !== undefined) {
    const type = module.type(desc);
    return {
      type,
      input: type,
      wire: 0,
      read: `r.int() as ${type}`,
      write: (tag, value) => `w.int32(${tag}, ${value}, ${name});`,
    };
  }
  if (isLong(field)) {
    const method = `${field.scalar === ScalarType.INT64 ? "int64" : "uint64"}${isBigInt(field) ? "BigInt" : "Number"}`;
    return {
      type: isBigInt(field) ? "bigint" : "number",
      input: isBigInt(field) ? "bigint | number" : "number",
      wire: 0,
      read: `r.${method}()`,
      write: (tag, value) => `w.${method}(${tag}, ${value}, ${name});`,
    };
  }
  const method = field.scalar === undefined ? undefined : methods[field.scalar];
  if (method === undefined) throw new Error(`${field.parent.typeName}.${field.name} has a type that is not supported`);
  return {
    type: method.type,
    input: method.type,
    wire: method.wire,
    read: method.wire === 2 ? `r.${method.read}(end)` : `r.${method.read}()`,
    write: (tag, value) => `w.${method.write}(${tag}, ${value}, ${name});`,
  };
}

/** Unsigned: the highest field numbers fill all 32 bits. */
const tagOf = (field: DescField, wire: number): number => (field.number << 3 | wire) >>> 0;

/** Writes all that belongs to one message. */
export function writeMessage(message: DescMessage, model: Model, module: Module): void {
  writeInterface(message, model, module);
  if (model.hasInput(message)) writeInput(message, model, module);
  writeEncoder(message, model, module);
  writeDecoder(message, model, module);
}

/** The fields that every `Response` and every `Request` has: name, number, type, and whether it is required. */
const envelopes: Readonly<Record<string, string>> = {
  Response: "retType 1 int32 required, retMsg 2 string, errCode 3 int32, s2c 4 message",
  Request: "c2s 1 message required",
};

/** What the message holds, if it is one of the envelopes that all commands have. */
function envelopeOf(message: DescMessage): DescMessage | undefined {
  const shape = message.fields.map((field) => {
    // An enum travels as an int32 does.
    const type = field.fieldKind === "scalar" ? ScalarType[field.scalar].toLowerCase() : field.fieldKind;
    return `${field.name} ${field.number} ${type === "enum" ? "int32" : type}${isRequired(field) ? " required" : ""}`;
  }).join(", ");
  return message.parent === undefined && envelopes[message.name] === shape ? message.fields.at(-1)?.message : undefined;
}

/** What is said of the fields of the envelopes, which are the same in every command. */
const envelopeFields: Readonly<Record<string, string>> = {
  c2s: "What is asked.",
  retType: "0 is success; any other value is a failure, of which `retMsg` tells the reason.",
  retMsg: "OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes.",
  errCode: "For logs: OpenD documents no table of its values. Absent in pushes.",
  s2c: "The data; absent on failure, and on success where there is none.",
};

function envelopeWords({ name }: DescMessage): string {
  return name === "Request" ? "A request, as it travels." : "A reply or push, as it travels.";
}

function writeInterface(message: DescMessage, model: Model, module: Module): void {
  const ofOpenD = withHolders(`OpenD's \`${message.typeName}\``, message, module.type(message), model);
  const envelope = envelopeOf(message) !== undefined;
  module.doc("", message, envelope ? envelopeWords(message) : undefined, ofOpenD);
  module.line(`export interface ${module.type(message)} extends ${module.runtimeType("Message", "command")} {`);
  for (const field of message.fields) {
    const { type } = kindOf(field, model, module);
    module.doc("  ", field, envelope || message.name === "Request" ? envelopeFields[field.name] : undefined);
    if (field.fieldKind === "list") {
      module.line(`  ${field.name}: readonly ${type.includes(" ") ? `(${type})` : type}[];`);
    } else if (isRequired(field)) module.line(`  ${field.name}: ${type};`);
    else module.line(`  ${field.name}?: ${type} | undefined;`);
  }
  module.line("}", "");
}

function writeInput(message: DescMessage, model: Model, module: Module): void {
  const name = module.type(message);
  if (message.typeName === SECURITY) {
    module.line(
      `/** A security in a request: its symbol, such as \`"HK.00700"\`, or its market and code: a {@linkcode ${name}}. */`,
    );
    module.line(`export type ${name}Input = ${name} | string;`, "");
    return;
  }
  const envelope = envelopeOf(message) !== undefined;
  const sentence = `What a request gives for OpenD's \`${message.typeName}\``;
  const behind = withHolders(sentence, message, `${name}Input`, model);
  module.doc("", message, envelope ? envelopeWords(message) : undefined, behind);
  module.line(`export interface ${name}Input extends ${module.runtimeType("Message", "command")} {`);
  for (const field of message.fields) {
    if (model.isClientFilled(field)) continue;
    const { input } = kindOf(field, model, module);
    module.doc("  ", field, envelope ? envelopeFields[field.name] : undefined);
    if (field.fieldKind === "list") {
      const value = input.includes(" ") ? `(${input})` : input;
      module.line(`  ${field.name}?: readonly ${value}[] | undefined;`);
    } else if (isRequired(field)) module.line(`  ${field.name}: ${input};`);
    else module.line(`  ${field.name}?: ${input} | undefined;`);
  }
  module.line("}", "");
}

function writeEncoder(message: DescMessage, model: Model, module: Module): void {
  const fields = [...message.fields].sort((a, b) => a.number - b.number);
  const filled = fields.filter((field) => model.isClientFilled(field));
  const writer = module.runtimeType("Writer", "writer");
  module.line(`/** Writes a \`${message.typeName}\`. */`);
  const envelope = envelopeOf(message);
  if (envelope !== undefined) {
    const parameters = `w: ${writer}, v: ${module.inputType(message)}`;
    module.line(
      `export function ${module.value(message, "encode")}(${parameters}): void {`,
      `  ${module.runtime(`write${message.name}`, "envelope")}(w, v, ${module.value(envelope, "encode")});`,
      "}",
      "",
    );
    return;
  }
  const parameter = message.typeName === SECURITY ? "given" : "v";
  module.line(
    `export function ${module.value(message, "encode")}(w: ${writer}, ${parameter}: ${
      module.inputType(message)
    }): void {`,
  );
  if (fields.some((field) => field.message !== undefined)) module.line("  let at: number;");
  if (message.typeName === SECURITY) {
    module.line(
      `  const v: ${module.type(message)} = typeof given === "string" ? ${
        module.runtime("splitSymbol", "symbol")
      }(given) as ${module.type(message)} : given;`,
    );
  }
  for (const field of fields) {
    const kind = kindOf(field, model, module);
    const tag = tagOf(field, kind.wire);
    const value = filled.includes(field)
      ? `(v as ${module.inputType(message)} & { ${field.name}: ${kind.input} }).${field.name}`
      : `v.${field.name}`;
    if (field.fieldKind === "list") {
      const list = `w.list(${value}, ${JSON.stringify(field.name)})`;
      if (field.packed) {
        module.line(`  w.packed(${tagOf(field, 2)}, ${list}, (x) => { ${kind.write(0, "x")} });`);
      } else module.line(`  for (const x of ${list}) { ${kind.write(tag, "x")} }`);
    } else if (isRequired(field)) module.line(`  ${braced(kind.write(tag, value))}`);
    else module.line(`  if (${value} != null) ${braced(kind.write(tag, value))}`);
  }
  module.line(`  if (v.$unknown != null) w.raw(v.$unknown);`, "}", "");
}

const braced = (statements: string): string => statements.includes("; ") ? `{ ${statements} }` : statements;

function writeDecoder(message: DescMessage, model: Model, module: Module): void {
  const { fields } = message;
  const name = module.type(message);
  const required = fields.filter(isRequired);
  const recursive = model.isRecursive(message);
  module.line(`/** Reads a \`${message.typeName}\`. */`);
  module.line(
    `export function ${module.value(message, "decode")}(r: ${
      module.runtimeType("Reader", "reader")
    }, end: number): ${name} {`,
  );
  const envelope = envelopeOf(message);
  if (envelope !== undefined && message.name === "Response") {
    const arguments_ = `${JSON.stringify(message.typeName)}, r, end, ${module.value(envelope, "decode")}`;
    module.line(`  return ${module.runtime("readResponse", "envelope")}(${arguments_}) as ${name};`, "}", "");
    return;
  }
  if (recursive) module.line(`  ${module.runtime("enter", "nesting")}(r, ${JSON.stringify(message.typeName)});`);
  for (const field of fields) {
    const { type } = kindOf(field, model, module);
    const local = `$${field.name}`;
    if (field.fieldKind === "list") {
      module.line(`  let ${local}: ${type.includes(" ") ? `(${type})` : type}[] | undefined;`);
    } else module.line(`  let ${local}: ${type} | undefined;`);
  }
  module.line(
    "  let unknown: Uint8Array | undefined;",
    "  while (r.pos < end) {",
    "    const start = r.pos;",
    "    const tag = r.next();",
    "    switch (tag) {",
  );
  for (const field of fields) {
    const kind = kindOf(field, model, module);
    const local = `$${field.name}`;
    const tag = tagOf(field, kind.wire);
    if (field.fieldKind !== "list") {
      const value = field.message === undefined
        ? kind.read
        : `${module.runtime("merged", "merge")}(${local}, ${kind.read})`;
      module.line(`      case ${tag}: ${local} = ${value}; break;`);
      continue;
    }
    module.line(`      case ${tag}: (${local} ??= []).push(${kind.read}); break;`);
    if (kind.wire === 2) continue;
    module.line(
      `      case ${tagOf(field, 2)}: {`,
      "        const stop = r.endOf(end);",
      `        while (r.pos < stop) (${local} ??= []).push(${kind.read});`,
      `        if (r.pos !== stop) throw ${module.runtime("overrun", "reader")}();`,
      "        break;",
      "      }",
    );
  }
  module.line(
    "      default: unknown = r.unknown(tag, start, end, unknown);",
    "    }",
    "  }",
  );
  if (recursive) module.line(`  ${module.runtime("leave", "nesting")}(r);`);
  if (required.length > 0) {
    const test = required.map((field) => `$${field.name} === undefined`).join(" || ");
    const found = required.map((field) => `${field.name}: $${field.name}`).join(", ");
    module.line(
      `  if (${test}) throw ${module.runtime("missing", "reader")}(${JSON.stringify(message.typeName)}, { ${found} });`,
    );
  }
  const all = fields.map((field) => {
    const empty = field.fieldKind === "list" ? ` ?? ${module.runtime("none", "merge")}` : "";
    return `${field.name}: $${field.name}${empty}`;
  }).join(", ");
  const literal = all === "" ? "{}" : `{ ${all} }`;
  module.line(`  return r.finish<${name}>(${literal}, end, unknown);`, "}", "");
}

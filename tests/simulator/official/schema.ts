/** The official schema as an official package carries it, read by protobufjs: no line of it, or of what reads it, is ours. */

import type { OfficialPackage } from "../../runtimes/official_client.ts";

/** A field of protobufjs, as far as it is used here. */
interface Field {
  readonly name: string;
  readonly repeated: boolean;
  readonly required: boolean;
  readonly resolvedType: MessageType | { readonly values: Readonly<Record<string, number>> } | null;
  resolve(): Field;
}

/** A message of protobufjs, as far as it is used here. */
export interface MessageType {
  readonly fullName: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly fieldsArray: readonly Field[];
  create(value: object): object;
  encode(message: object): { finish(): Uint8Array };
  decode(bytes: Uint8Array): object;
  toObject(message: object, options: object): object;
  fromObject(value: object): object;
}

interface Root {
  lookup(path: string): MessageType | { readonly values: Readonly<Record<string, number>> } | null;
}

/** The names of an official package are in the case of JavaScript: pbjs made it. */
function camel(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function isMessage(type: Field["resolvedType"]): type is MessageType {
  return type !== null && "fields" in type;
}

/** The messages of one package. */
export class OfficialSchema {
  readonly #root: Root;

  constructor(root: Root) {
    this.#root = root;
  }

  static async load(name: OfficialPackage): Promise<OfficialSchema> {
    const { default: root } = await import(`${name}/proto.js`) as { readonly default: Root };
    return new OfficialSchema(root);
  }

  /** A message; `undefined` when the package's release has not heard of it. */
  find(path: string): MessageType | undefined {
    const type = this.#root.lookup(path);
    return type !== null && "fields" in type ? type : undefined;
  }

  /** A message that must be there. */
  message(path: string): MessageType {
    const type = this.find(path);
    if (type === undefined) throw new Error(`the package has no message ${path}`);
    return type;
  }

  /** The numbers of an enum. */
  values(path: string): readonly number[] {
    const type = this.#root.lookup(path);
    if (type === null || "fields" in type) throw new Error(`the package has no enum ${path}`);
    return Object.values(type.values);
  }

  /** A request's `c2s` in the package's words: securities by market and code, long integers as text. */
  request(name: string, c2s: object): object {
    const type = this.find(`${name}.C2S`);
    return type === undefined ? c2s : fill(type, c2s);
  }

  /**
   * The fields of a command's data that are absent, or are empty lists: of the data itself, and of what it holds where
   * `deep`. A field of a row counts as there when one row has it.
   */
  holes(name: string, s2c: object, deep = false): string[] {
    const seen = new Map<string, boolean>();
    look(this.message(`${name}.S2C`), s2c, "", seen, deep);
    return [...seen].filter(([, there]) => !there).map(([path]) => path);
  }
}

function fill(type: MessageType, value: unknown): object {
  if (type.fullName === ".Qot_Common.Security" && typeof value === "string") {
    const dot = value.indexOf(".");
    const market = MARKETS[value.slice(0, dot)];
    if (market === undefined) throw new Error(`no market in "${value}"`);
    return { market, code: value.slice(dot + 1) };
  }
  const result: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value as object)) {
    const field = type.fields[camel(key)];
    if (field === undefined || inner === undefined) continue;
    const { resolvedType } = field.resolve();
    const one = (element: unknown): unknown =>
      isMessage(resolvedType) ? fill(resolvedType, element) : typeof element === "bigint" ? String(element) : element;
    result[field.name] = Array.isArray(inner) ? inner.map(one) : one(inner);
  }
  return result;
}

/** `QotMarket` by the letters in front of a code. */
const MARKETS: Readonly<Record<string, number>> = { HK: 1, US: 11, SH: 21, SZ: 22, EC: 101 };

function look(type: MessageType, value: object, path: string, seen: Map<string, boolean>, deep: boolean): void {
  for (const field of type.fieldsArray) {
    const { name, repeated, resolvedType } = field.resolve();
    const at = path === "" ? name : `${path}.${name}`;
    const inner: unknown = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    const there = repeated ? Array.isArray(inner) && inner.length > 0 : inner !== undefined && inner !== null;
    seen.set(at, there || seen.get(at) === true);
    if (!there || !deep || !isMessage(resolvedType)) continue;
    for (const element of repeated ? inner as object[] : [inner as object]) look(resolvedType, element, at, seen, deep);
  }
}

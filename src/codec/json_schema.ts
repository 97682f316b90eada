/**
 * What JSON bodies have to know of the messages: the tables of `src/gen/json_schema.ts`, read a message at a time.
 *
 * @module
 */

/**
 * The tables as they are generated.
 *
 * A message is a line of its fields, such as `"market:i code:s list:m12*@5"`: name, type, `*` if repeated, and behind `@`
 * its number unless it is the last one's and one. Types: `d` double, `f` float, `i` int32, `u` uint32, `l` int64, `v`
 * uint64, `b` bool, `s` string, `y` bytes, `m12` the message of line 12, `e3` the enum of line 3. An enum is a line of its
 * names; numbers begin with 0.
 */
export interface JSONTables {
  readonly messages: readonly string[];
  /** Only those that JSON has by name. */
  readonly enums: readonly string[];
  /** By the command's id, the lines of its messages; a push has no request. */
  readonly commands: Readonly<Record<number, readonly [response: number, request?: number]>>;
}

/** One field. */
export interface JSONField {
  /** As the schema has it. */
  readonly name: string;
  /** As JSON has it. */
  readonly jsonName: string;
  readonly number: number;
  /** The type's letter: see {@linkcode JSONTables}. */
  readonly type: string;
  /** The line of the message or the enum. */
  readonly line: number;
  readonly isList: boolean;
  /** Protobuf's wire type of one value. */
  readonly wire: number;
}

/** One message. */
export interface JSONMessage {
  readonly byNumber: ReadonlyMap<number, JSONField>;
  /** By either name. */
  readonly byName: ReadonlyMap<string, JSONField>;
}

/** One enum; where two names have one number, the first is written. */
export interface JSONEnum {
  readonly names: ReadonlyMap<number, string>;
  readonly numbers: ReadonlyMap<string, number>;
}

/** The name of a field in JSON: `yes_bid` becomes `yesBid`. */
export function jsonNameOf(name: string): string {
  return name.replace(/_+(.?)/g, (_, letter: string) => letter.toUpperCase());
}

const wireTypes: Readonly<Record<string, number>> = { d: 1, f: 5, s: 2, y: 2, m: 2 };

function readField(text: string, last: number): JSONField {
  const [, name = "", type = "", line, list, number] = /^(\w+):([a-z])(\d*)(\*?)(?:@(\d+))?$/.exec(text) ?? [];
  return {
    name,
    jsonName: jsonNameOf(name),
    number: number === undefined ? last + 1 : Number(number),
    type,
    line: Number(line),
    isList: list !== "",
    wire: wireTypes[type] ?? 0,
  };
}

/** The tables, of which is read only what is needed, once. */
export class JSONSchema {
  readonly #tables: JSONTables;
  readonly #messages: JSONMessage[] = [];
  readonly #enums: JSONEnum[] = [];

  constructor(tables: JSONTables) {
    this.#tables = tables;
  }

  /** The line of a command's message, if there is such a command. */
  lineOf(id: number, side: "request" | "response"): number | undefined {
    return this.#tables.commands[id]?.[side === "request" ? 1 : 0];
  }

  /** The message of a line. */
  message(line: number): JSONMessage {
    return this.#messages[line] ??= this.#readMessage(line);
  }

  /** The enum of a line. */
  enum(line: number): JSONEnum {
    return this.#enums[line] ??= this.#readEnum(line);
  }

  #readMessage(line: number): JSONMessage {
    const byNumber = new Map<number, JSONField>();
    const byName = new Map<string, JSONField>();
    let last = 0;
    for (const text of this.#tables.messages[line]!.split(" ")) {
      if (text === "") break;
      const field = readField(text, last);
      last = field.number;
      byNumber.set(last, field);
      byName.set(field.name, field).set(field.jsonName, field);
    }
    return { byNumber, byName };
  }

  #readEnum(line: number): JSONEnum {
    const names = new Map<number, string>();
    const numbers = new Map<string, number>();
    let last = -1;
    for (const text of this.#tables.enums[line]!.split(" ")) {
      const [name = "", number] = text.split("@");
      last = number === undefined ? last + 1 : Number(number);
      numbers.set(name, last);
      if (!names.has(last)) names.set(last, name);
    }
    return { names, numbers };
  }
}

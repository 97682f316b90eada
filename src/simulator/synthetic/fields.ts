/**
 * What messages are made of, read from the generated outline when it is asked for.
 *
 * @module
 */

import { outlines } from "../../gen/outline.ts";

/** The unit that the schema's documentation tells of a field. */
export type Unit = "percent" | "fraction" | "seconds" | "utc" | "datetime" | "date" | "slashed";

/** One field of a message. */
export interface Field {
  readonly name: string;
  /** `d` double, `i` 32-bit integer, `l` 64-bit quantity, `n` identifier, `s` string, `b` bool, `y` bytes; `e`, `m`. */
  readonly kind: "d" | "i" | "l" | "n" | "s" | "b" | "y" | "e" | "m";
  /** The enum's type or the message, of kinds `e` and `m`. */
  readonly type: string;
  readonly required: boolean;
  readonly list: boolean;
  readonly unit: Unit | undefined;
  /** What a time is the time of: `updateTime` and `updateTimestamp` share it, so that they agree. */
  readonly moment: string;
  /** Whether that time has a time of day. */
  readonly timed: boolean;
}

const FIELD = /^(\w+)([!*]?):(\w)(?:\.([\w.]+))?(?:=(\w+))?$/;
const known = /* @__PURE__ */ new Map<string, readonly Field[]>();

/** The fields of a message, by its name in the schema. */
export function fieldsOf(message: string): readonly Field[] {
  let fields = known.get(message);
  if (fields === undefined) {
    fields = parse(outlines[message] ?? "");
    known.set(message, fields);
  }
  return fields;
}

/** The field of a name; `undefined` when the message has none. */
export function fieldOf(message: string, name: string): Field | undefined {
  return fieldsOf(message).find((field) => field.name === name);
}

function parse(outline: string): Field[] {
  const fields = outline.split(" ").filter((text) => text !== "").map((text) => {
    const [, name = "", mark, kind, type = "", unit] = FIELD.exec(text) ?? [];
    return {
      name,
      kind: kind as Field["kind"],
      type,
      required: mark === "!",
      list: mark === "*",
      unit: unit as Unit | undefined,
      moment: momentOf(name),
      timed: unit === "datetime" || unit === "utc",
    };
  });
  return fields.map((field) => ({
    ...field,
    timed: fields.some((other) => other.moment === field.moment && other.timed),
  }));
}

/** `strikeDateTimestamp`, `strikeTime` and `strikeDateStr` are all of the moment "strike". */
function momentOf(name: string): string {
  let base = name;
  for (;;) {
    const shorter = base.replace(/_?(str|timestamp|time|date|day|_key)$/i, "");
    if (shorter === base) return base;
    base = shorter;
  }
}

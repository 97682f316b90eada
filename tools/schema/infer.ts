import { ENUM_OVERRIDES } from "./enum_overrides.ts";
import type { EnumEntry, FieldModel, FileModel } from "./model.ts";

/** What is known of the enum that an int32 field holds. */
export interface Inference {
  /** Full name with a leading dot, or undefined: the field stays a number. */
  enum: string | undefined;
  /** A sentence for whoever reviews a new release, where the comment hints at an enum and the field stays a number. */
  doubt: string | undefined;
}

/** Words of the official comments ("enum", "see", "see for details", "value of") that hint at an enum. */
const HINT = /\u679a\u4e3e|\u53c2\u89c1|\u8be6\u89c1|\u53d6\u503c\u89c1/;
const HINT_NAME = /(Type|Market|Status|State|Side|Mode|Category|Direction|Session|Currency)(List)?$/;

/**
 * Finds the enum an official int32 field holds: by decision of enum_overrides.ts, else by the one enum that its comment
 * names.
 *
 * @param field The official field, with its official comments.
 * @param scope Full name of its message, with a leading dot.
 * @param enums Every enum known, by full name with a leading dot.
 */
export function inferEnum(field: FieldModel, scope: string, file: FileModel, enums: Map<string, EnumEntry>): Inference {
  const none: Inference = { enum: undefined, doubt: undefined };
  if (field.type !== "int32") return none;
  const fullName = `${scope.slice(1)}.${field.name}`;
  const decision = ENUM_OVERRIDES[fullName];
  if (decision !== undefined) {
    if (decision.enum === undefined) return none;
    const name = `.${decision.enum}`;
    return enums.has(name) ? { enum: name, doubt: undefined } : {
      enum: undefined,
      doubt: `${fullName}: enum_overrides.ts names "${decision.enum}", which no file defines`,
    };
  }
  // Every reply's result has the same type, whether or not its file says so.
  if (field.name === "retType" && enums.has(".Common.RetType")) return { enum: ".Common.RetType", doubt: undefined };
  const text = field.comments.leading;
  const found = new Set<string>();
  for (const [, qualifier, name] of text.matchAll(/(?:(\w+)(?:\.|::))?(\w+)/g)) {
    const resolved = resolve(qualifier, name ?? "", scope, file, enums);
    if (resolved !== undefined) found.add(resolved);
  }
  const [only] = found;
  if (found.size === 1) return { enum: only, doubt: undefined };
  if (found.size > 1) return { enum: undefined, doubt: `${fullName}: its comment names ${[...found].join(" and ")}` };
  const hinted = HINT.test(text) || HINT_NAME.test(field.name);
  return hinted ? { enum: undefined, doubt: `${fullName}: looks like an enum, and its comment names none` } : none;
}

/** A name of a comment: as qualified, else the innermost enum of that name, else of the imports, else the only one. */
function resolve(
  qualifier: string | undefined,
  name: string,
  scope: string,
  file: FileModel,
  enums: Map<string, EnumEntry>,
): string | undefined {
  if (qualifier !== undefined && enums.has(`.${qualifier}.${name}`)) return `.${qualifier}.${name}`;
  if (qualifier === undefined) {
    for (let outer = scope; outer !== ""; outer = outer.slice(0, outer.lastIndexOf("."))) {
      if (enums.has(`${outer}.${name}`)) return `${outer}.${name}`;
    }
  }
  const all = [...enums].filter(([full]) => full.endsWith(`.${name}`));
  const imported = all.filter(([, entry]) => file.imports.includes(entry.file));
  const candidates = imported.length > 0 ? imported : all;
  return candidates.length === 1 ? candidates[0]?.[0] : undefined;
}

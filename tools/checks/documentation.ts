/**
 * Whether everything in proto/ is documented, in words that say more than its name.
 *
 * @module
 */

import type { Comments, EnumModel, FileModel, MessageModel, Schema } from "../schema/model.ts";

/** The messages that every command has around its own; the generator documents them and their fields. */
const ENVELOPES: ReadonlySet<string> = new Set(["Request", "Response"]);

/** Words that say nothing of their own. */
const EMPTY = new Set(["a", "an", "the", "of", "is", "its", "it", "this", "that", "value", "field", "for", "in", "to"]);

/** What has no comment, and what has one that only repeats its name, as lines to print. */
export function documentationGaps(schema: Schema): string[] {
  const gaps: string[] = [];
  const look = (path: string, name: string, { leading }: Comments): void => {
    if (leading.trim() === "") gaps.push(`${path} has no comment`);
    else if (repeats(name, leading)) gaps.push(`${path} only repeats its name: "${leading}"`);
  };
  const enumeration = (path: string, model: EnumModel): void => {
    look(path, model.name, model.comments);
    for (const { name, comments } of model.values) look(`${path}.${name}`, name, comments);
  };
  const message = (path: string, model: MessageModel): void => {
    look(path, model.name, model.comments);
    for (const member of model.members) {
      const inner = `${path}.${member.name}`;
      if (member.kind === "message") message(inner, member);
      else if (member.kind === "enum") enumeration(inner, member);
      else look(inner, member.name, member.comments);
    }
  };
  const file = (model: FileModel): void => {
    const isCommand = model.members.some(({ name }) => name === "Response");
    if (isCommand) look(`${model.name}: package ${model.package}`, model.package, model.comments.package);
    for (const member of model.members) {
      const path = `${model.name}: ${member.name}`;
      if (member.kind === "enum") enumeration(path, member);
      else if (!ENVELOPES.has(member.name)) message(path, member);
    }
  };
  for (const model of schema.values()) if (!model.name.startsWith("opend/")) file(model);
  return gaps;
}

/** Whether a comment has no word that its name does not have. */
export function repeats(name: string, comment: string): boolean {
  const known = new Set(wordsOf(name));
  return wordsOf(comment).every((word) => known.has(word) || known.has(word.replace(/s$/, "")) || EMPTY.has(word));
}

/** `regPushRehabTypeList` is reg, push, rehab, type, list. */
function wordsOf(text: string): string[] {
  return text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/).filter((word) => word !== "").map((word) => word.toLowerCase());
}

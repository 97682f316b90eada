/** What generated doc comments show, and the links by which a type leads to it. */

import type { DescEnum, DescMessage } from "@bufbuild/protobuf";
import { allMessages, type Command, type Model } from "./model.ts";
import { memberName, typeName } from "./names.ts";
import { memberOf, sampleOf } from "./samples.ts";

/** How wide the code of an example may be. */
const WIDTH = 116;

/** The most messages that are named as those that have a type. */
const MOST_USERS = 3;

function example(code: string): string {
  const named = code.replaceAll(/"[^"]*"/g, "").match(/(?<![\w.])[A-Z]\w*(?=[.,)])/g) ?? [];
  const names = [...new Set(named)].sort();
  return ["@example", "```ts", `import { ${names.join(", ")} } from "@opend/client/commands";`, "", code, "```"].join(
    "\n",
  );
}

/** A request that is sent, or a push that is listened to. */
export function commandExample(command: Command, model: Model): string {
  const { constant, context, file, kind } = command;
  const on = context === "trade" ? "trade" : "quote";
  const message = (name: string) => file.messages.find((candidate) => candidate.name === name)!;
  const fields = message("S2C").fields.filter(({ name }) => name !== "header");
  if (kind === "push") {
    const shown = fields.slice(0, 2).map(({ name }) => name).join(", ");
    return example(`${on}.on(${constant}, ({ ${shown} }) => console.log(${shown}));`);
  }
  const shown = fields.find(({ fieldKind }) => fieldKind === "list") ?? fields[0];
  const result = shown === undefined ? "" : `const { ${shown.name} } = `;
  const call = `${result}await ${on}.request(${constant}, `;
  return example(`${call}${sampleOf(message("C2S"), model, WIDTH - call.length)});`);
}

/** A member of an enum where its values are wanted. */
export function enumExample(desc: DescEnum): string {
  const member = memberOf(desc);
  const name = typeName(desc);
  const value = desc.values.find((each) => member === `${name}.${memberName(desc, each.name)}`);
  return example(`const value: ${name} = ${member}; // ${value?.number}`);
}

/**
 * The last words on a message: `sentence` with who has it, its command or the messages that hold it; where nobody does, for
 * a few are of no command, with an example.
 *
 * @param name Of its type, or of that of its input.
 */
export function withHolders(sentence: string, message: DescMessage, name: string, model: Model): string {
  const holders = holdersOf(message, model);
  if (holders !== "") return `${sentence}${holders}.`;
  const field = message.fields[0]?.name;
  const code = `function show(message: ${name}): void {\n  console.log(${
    field === undefined ? "message" : `message.${field}`
  });\n}`;
  const lines = ["@example", "```ts", `import type { ${name} } from "@opend/client/commands";`, "", code, "```"];
  return `${sentence}, which no request or push of this client has.\n\n${lines.join("\n")}`;
}

function holdersOf(message: DescMessage, model: Model): string {
  const command = model.commands.find(({ file }) => file === message.file);
  if (command !== undefined && message.parent === undefined) {
    const link = `{@linkcode ${command.constant}}`;
    if (message.name === "C2S" || message.name === "Request") return `, sent with ${link}`;
    if (message.name === "S2C" || message.name === "Response") return `, brought by ${link}`;
  }
  const holders = model.files.flatMap(allMessages).filter((other) =>
    other !== message && other.fields.some((field) => field.message === message)
  );
  const links = holders.slice(0, MOST_USERS).map((holder) => `{@linkcode ${typeName(holder)}}`);
  if (links.length === 0) return "";
  return `, held by ${links.join(", ")}${holders.length > MOST_USERS ? " and more" : ""}`;
}

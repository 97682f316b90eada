/** Writes the methods of the quote context that are nothing but a request. */

import type { DescMessage } from "@bufbuild/protobuf";
import { getPackageComments } from "@bufbuild/protoplugin";
import { TURNS } from "../../src/quote/paging.ts";
import { type Command, isRequired, type Model } from "./model.ts";
import { Module } from "./module.ts";
import { moduleName, typeName } from "./names.ts";
import { needsList, sampleOf } from "./samples.ts";

/** Those that the context has by hand, with their commands at hand: most programs call some of them. */
const BY_HAND: ReadonlySet<string> = new Set([
  "QotGetBasicQot",
  "QotGetBroker",
  "QotGetKL",
  "QotGetOrderBook",
  "QotGetRT",
  "QotGetSecuritySnapshot",
  "QotGetSubInfo",
  "QotGetTicker",
  "QotSub",
]);

/** Where the official JavaScript client names a method otherwise than the command. */
const NAMES: Readonly<Record<string, string>> = {
  QotOptionScreen: "getOptionScreen",
  QotStockScreen: "getStockScreen",
  QotWarrantScreen: "getWarrantScreen",
};

/** What the method of a quote command is called. */
export function methodName(constant: string): string {
  const name = constant.replace(/^Qot/, "");
  return NAMES[constant] ?? name.charAt(0).toLowerCase() + name.slice(1);
}

function message(command: Command, name: string): DescMessage {
  const found = command.file.messages.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`${command.file.name}.proto has no message ${name}`);
  return found;
}

/** The call that the method's example shows, as wide as the comments around it at most. */
function exampleOf(command: Command, model: Model): string {
  const { fields } = message(command, "S2C");
  const shown = fields.find(({ fieldKind }) => fieldKind === "list") ?? fields.find(({ name }) => name !== "header");
  const result = shown === undefined ? "" : `const { ${shown.name} } = `;
  const call = `${result}await quote.${methodName(command.constant)}`;
  const sample = sampleOf(message(command, "C2S"), model, 112 - call.length);
  return sample === "{}" ? `${call}();` : `${call}(${sample});`;
}

function writeMethod(command: Command, model: Model, module: Module): void {
  const { constant, file, id } = command;
  const c2s = message(command, "C2S");
  const input = typeName(c2s) + (model.hasInput(c2s) ? "Input" : "");
  const output = typeName(message(command, "S2C"));
  const needsNothing = !needsList(c2s) &&
    !c2s.fields.some((field) => isRequired(field) && !model.isClientFilled(field));
  const about = getPackageComments(file).leading?.trim();
  const paged = TURNS[id] === undefined ? undefined : "Gives one page; {@linkcode pages} turns them.";
  module.comment(
    "  ",
    about,
    paged,
    "Rejects as {@linkcode OpenDContext.request} does.",
    ["@example", "```ts", exampleOf(command, model), "```"].join("\n"),
  );
  const path = `../gen/${moduleName(file)}.ts`;
  module.importType(path, input);
  module.importType(path, output);
  module.line(
    `  ${methodName(constant)}(c2s: ${input}${
      needsNothing ? " = {}" : ""
    }, options?: RequestOptions): Promise<${output}> {`,
    `    return this.ask("${file.proto.package}", async () => (await import("${path}")).${constant}, c2s, options);`,
    "  }",
  );
}

/** The base of the quote context: a method for each quote request that it does not have by hand. */
export function writeMethods(model: Model): Module {
  const module = new Module(model);
  const commands = model.commands.filter(({ context, kind }) => context === "quote" && kind === "request");
  const known = new Set(commands.map(({ constant }) => constant));
  for (const constant of [...BY_HAND, ...Object.keys(NAMES)]) {
    if (!known.has(constant)) throw new Error(`tools/generator/methods.ts speaks of the unknown command ${constant}`);
  }
  module.importType("../connection/connection.ts", "RequestOptions");
  module.importValue("../session/system_requests.ts", "SystemRequests");
  module.line(
    "/** The base of the quote context: its methods that are nothing but a request, each of which loads its command when it is called. */",
    "export abstract class QuoteRequests extends SystemRequests {",
  );
  const written = commands.filter(({ constant }) => !BY_HAND.has(constant));
  written.forEach((command, index) => {
    if (index > 0) module.line("");
    writeMethod(command, model, module);
  });
  module.line("}");
  return module;
}

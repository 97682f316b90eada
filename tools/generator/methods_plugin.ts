/** The `protoc` plugin that writes src/quote/quote_requests.ts: the methods of the quote context. Run by `buf generate`. */

import { createEcmaScriptPlugin, runNodeJs, type Schema } from "@bufbuild/protoplugin";
import { writeMethods } from "./methods.ts";
import { Model } from "./model.ts";

function generate(schema: Schema): void {
  const file = schema.generateFile("quote_requests.ts");
  for (const line of writeMethods(new Model(schema.allFiles)).toString().trimEnd().split("\n")) file.print(line);
}

runNodeJs(
  createEcmaScriptPlugin({
    name: "protoc-gen-opend-methods",
    version: "v1",
    generateTs: generate,
  }),
);

/** What the examples read from the command line: where OpenD is. */

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { ContextOptions } from "../mod.ts";

/** `--host HOST --port PORT --rsa-key FILE --ws-key KEY`; what is left out has the client's own default. */
export function optionsFromArguments(): ContextOptions & { readonly websocketKey?: string | undefined } {
  const { values } = parseArgs({
    options: {
      host: { type: "string" },
      port: { type: "string" },
      "rsa-key": { type: "string" },
      "ws-key": { type: "string" },
    },
  });
  const keyFile = values["rsa-key"];
  return {
    host: values.host,
    port: values.port === undefined ? undefined : Number(values.port),
    rsaPrivateKey: keyFile === undefined ? undefined : readFileSync(keyFile, "utf8"),
    websocketKey: values["ws-key"],
  };
}

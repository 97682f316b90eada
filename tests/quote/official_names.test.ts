// runtimes: node
// Our methods bear the names that the official JavaScript client has for them.

import assert from "node:assert/strict";
import { it } from "node:test";
import { OpenQuoteContext } from "../../mod.ts";
import * as exported from "../../src/gen/mod.ts";

/** What is no command of quotes or of OpenD itself: how a client is run, and what is no longer in OpenD's schema. */
const OTHER = ["constructor", "start", "stop", "getConnID", "_sendCmd", "_onPush", "GetTradeDate"];

/** Its trading methods that are not called as our commands are. */
const TRADE = ["GetFlowSummary"];

it("every quote and system method of futu-api is here, in camel case", async () => {
  const specifier: string = "futu-api";
  const { default: official } = await import(specifier) as { default: { readonly prototype: object } };
  const theirs = Object.getOwnPropertyNames(official.prototype)
    .filter((name) => !OTHER.includes(name) && !TRADE.includes(name) && !Object.hasOwn(exported, `Trd${name}`));
  assert.ok(theirs.length > 90, `${theirs.length} methods`);
  assert.deepEqual(
    theirs.filter((name) =>
      typeof Reflect.get(OpenQuoteContext.prototype, name.charAt(0).toLowerCase() + name.slice(1)) !== "function"
    ),
    [],
  );
});

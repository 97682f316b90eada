import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { before, describe, it } from "node:test";
import type { RequestLimit } from "../../src/codec/command.ts";
import * as exported from "../../src/gen/mod.ts";
import { serverCommands } from "../../src/gen/server.ts";
import { loadSchema, type Schema } from "./schema.ts";

interface AnyCommand {
  readonly kind: "request" | "push";
  readonly id: number;
  readonly name: string;
  readonly limit?: RequestLimit;
}

const commands = new Map(
  (Object.values(exported) as object[])
    .filter((value): value is AnyCommand => "kind" in value)
    .map((command) => [command.id, command]),
);

const facts = new URL("../../../shared/facts/opend.md", import.meta.url);
const skip = existsSync(facts) ? false : "the table of limits is not here: ../shared/facts/opend.md";

/** What a request calls the field that says which page it wants, empty or zero for the first. */
const PAGE_FIELDS = ["nextReqKey", "nextPageKey", "nextPage", "page", "offset", "dataFrom"];

/** The table of commands: id, name and the text of the limit. */
function readRows(): { id: number; name: string; text: string }[] {
  const rows = [];
  for (const line of readFileSync(facts, "utf8").split("\n")) {
    const [, id = "", name = "", , text = ""] = line.split("|").map((cell) => cell.trim());
    if (/^\d{4}$/.test(id)) rows.push({ id: Number(id), name, text });
  }
  return rows;
}

describe("limits of the commands, by the table of what OpenD's documents say", () => {
  let schema: Schema;
  let rows: ReturnType<typeof readRows> = [];
  before(async () => {
    if (skip !== false) return;
    schema = await loadSchema();
    rows = readRows();
  });

  /** The limit that the words of the table describe. */
  function described(name: string, text: string): RequestLimit | undefined {
    const [, requests, seconds] = /^(\d+) \/ (\d+) s/.exec(text) ?? [];
    if (requests === undefined) return undefined;
    const gap = /gap >= ([\d.]+) s/.exec(text)?.[1];
    const fields = schema.codec(`${name}.C2S`).desc.fields.map((field) => field.name);
    const page = text.includes("first page") ? fields.find((field) => PAGE_FIELDS.includes(field)) : undefined;
    return {
      requests: Number(requests),
      ...(seconds !== "30" && { seconds: Number(seconds) }),
      ...(text.includes("per accID") && { per: "header.accID" }),
      ...(page !== undefined && { unless: page }),
      ...(text.includes("warrants of a stock is exempt") && { unless: "referenceType", unlessIs: 1 }),
      ...(text.includes("refreshCache = true") && { when: "refreshCache" }),
      ...(gap !== undefined && { gap: Math.round(Number(gap) * 1000) }),
    };
  }

  it("are as it says, where it says something, and absent elsewhere", { skip }, () => {
    let limited = 0;
    for (const { id, name, text } of rows) {
      const command = commands.get(id);
      if (command === undefined) {
        assert.doesNotMatch(text, /^\d/, `${name} has a limit and is no command`);
        continue;
      }
      const expected = described(command.name, text);
      if (expected !== undefined) limited++;
      if (command.limit === undefined) assert.equal(expected, undefined, name);
      else {
        const { bucket: _, ...limit } = command.limit;
        assert.deepEqual(limit, expected, name);
      }
    }
    assert.equal(limited, [...commands.values()].filter(({ limit }) => limit !== undefined).length);
    assert.equal(limited, 122);
  });

  it("share a bucket where it says that they do", { skip }, () => {
    const expected = new Map<number, number>();
    for (const { id, text } of rows) {
      const [, other] = /(?:bucket shared with|class as) (\d+)/.exec(text) ?? [];
      if (other !== undefined) expected.set(id, Number(other));
    }
    assert.deepEqual([...expected], [[2112, 2111], [2202, 2227], [2227, 2202]]);
    for (const [id, other] of expected) {
      assert.ok(commands.get(id)?.limit?.bucket);
      assert.equal(commands.get(id)?.limit?.bucket, commands.get(other)?.limit?.bucket);
    }
    const buckets = [...commands.values()].flatMap(({ limit }) => limit?.bucket ?? []);
    assert.deepEqual(buckets.sort(), ["GetMaxTrdQtys", "GetMaxTrdQtys", "PlaceOrder", "PlaceOrder"]);
  });
});

describe("limits", () => {
  it("no bucket is called like a command that has one of its own", () => {
    const names = new Set([...commands.values()].map(({ name }) => name));
    for (const { limit } of commands.values()) assert.ok(!names.has(limit?.bucket ?? ""));
  });

  it("are not on the side of OpenD, which has its own count", () => {
    for (const command of Object.values(serverCommands)) assert.ok(!("limit" in command));
  });
});

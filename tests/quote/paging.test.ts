// runtimes: node

/** The table of paged commands against the schema: a command with pages that is not in it would be missed. */

import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import type { PagedRequest } from "../../mod.ts";
import { TURNS } from "../../src/quote/paging.ts";
import { buildSchema } from "../../tools/schema/build.ts";
import type { FieldModel, FileModel } from "../../tools/schema/model.ts";
import { readSchema } from "../../tools/schema/read.ts";

/** Fields by which pages are turned, by the words that OpenD has for them. */
const TURNING = {
  C2S: /page(?!s?$)|page$|next|cursor|token|offset|skip|^begin$|^(?:data)?from$|^start(?:Index|Row)?$/i,
  S2C: /page|next|cursor|token|hasMore|isEnd|allCount/i,
};

/** Commands with such a field that have no pages all the same. */
const NOT_PAGED: Readonly<Record<string, string>> = {
  Qot_GetEarningsBeatRank: "allCount says how many passed; the request cannot skip any, and `count` goes up to 300",
};

/** Every field that {@linkcode PagedRequest} has. */
const PAGED_REQUEST: Readonly<Record<keyof PagedRequest, true>> = {
  nextReqKey: true,
  nextPageKey: true,
  nextKey: true,
  nextPage: true,
  page: true,
  begin: true,
  pageFrom: true,
  offset: true,
  dataFrom: true,
};

interface PagedCommand {
  readonly name: string;
  readonly id: number;
  readonly fields: Readonly<Record<"C2S" | "S2C", readonly FieldModel[]>>;
}

function commandOf(file: FileModel): PagedCommand | undefined {
  const fieldsOf = (message: string): FieldModel[] => {
    const found = file.members.find(({ kind, name }) => kind === "message" && name === message);
    return found?.kind === "message" ? found.members.filter((member) => member.kind === "field") : [];
  };
  const option = file.options.find(({ name }) => name === "(opend.command)")?.value ?? "";
  const id = /\bid: *(\d+)/.exec(option)?.[1];
  if (id === undefined || !/kind: *REQUEST/.test(option)) return undefined;
  return { name: file.package, id: Number(id), fields: { C2S: fieldsOf("C2S"), S2C: fieldsOf("S2C") } };
}

const turns = (command: PagedCommand): boolean =>
  (["C2S", "S2C"] as const).some((side) => command.fields[side].some(({ name }) => TURNING[side].test(name)));

describe("the table of paged commands", () => {
  let commands: readonly PagedCommand[];
  before(async () => {
    const schema = readSchema(await buildSchema(fileURLToPath(new URL("../../proto", import.meta.url))));
    commands = [...schema.values()].map(commandOf).filter((command) => command !== undefined);
  });

  it("has every command that the schema gives fields to turn pages with, and no others", () => {
    assert.ok(commands.length > 150, `${commands.length} commands were read`);
    const paged = commands.filter((command) => turns(command) && !(command.name in NOT_PAGED));
    assert.deepEqual(Object.keys(TURNS).map(Number).sort(), paged.map(({ id }) => id).sort());
  });

  it("makes no exception that is not needed", () => {
    for (const name of Object.keys(NOT_PAGED)) {
      const command = commands.find((command) => command.name === name);
      assert.ok(command !== undefined && turns(command), name);
      assert.ok(!(command.id in TURNS), name);
    }
  });

  it("names fields that are there, of types that fit", () => {
    for (const { id, name, fields } of commands) {
      const turn = TURNS[id];
      if (turn === undefined) continue;
      const field = (side: "C2S" | "S2C", wanted: string): FieldModel => {
        const found = fields[side].find((field) => field.name === wanted);
        assert.ok(found, `${name}.${side}.${wanted}`);
        return found;
      };
      if ("cursor" in turn) {
        const { type } = field("C2S", turn.cursor);
        assert.match(type, /^(?:string|bytes)$/, name);
        assert.equal(field("S2C", turn.next).type, type, name);
        const { comments } = field("S2C", turn.next);
        assert.equal(/"-1"/.test(comments.leading), turn.last === "-1", `${name}: ${comments.leading}`);
        const more = fields.S2C.find(({ name }) => /more/i.test(name))?.name;
        assert.equal(turn.more, more, name);
      } else {
        assert.equal(field("C2S", turn.skip).type, "int32", name);
        assert.deepEqual(
          fields.S2C.filter(({ label }) => label === "repeated").map(({ name }) => name),
          [turn.rows],
          name,
        );
        assert.equal(field("S2C", "allCount").type, "int32", name);
        assert.equal(turn.onlyCount, fields.C2S.find(({ name }) => /only/i.test(name))?.name, name);
      }
    }
  });

  it("turns with the fields that the type of a paged request has", () => {
    const fields = Object.values(TURNS).map((turn) => "cursor" in turn ? turn.cursor : turn.skip);
    assert.deepEqual([...new Set(fields)].sort(), Object.keys(PAGED_REQUEST).sort());
  });
});

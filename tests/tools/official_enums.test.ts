// runtimes: node
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { createFileRegistry } from "@bufbuild/protobuf";
import { allMessages } from "../../tools/generator/model.ts";
import { officialEnums } from "../../tools/generator/official_enums.ts";
import { buildSchema } from "../../tools/schema/build.ts";

const OFFICIAL = fileURLToPath(new URL("../../node_modules/futu-api/proto", import.meta.url));

describe("the fields that JSON has by the names of their enum", () => {
  it(
    "are those that the installed official release types as enums",
    { skip: existsSync(OFFICIAL) ? false : "npm futu-api is not installed" },
    async () => {
      const files = [...createFileRegistry(await buildSchema(OFFICIAL)).files];
      const typed = files.flatMap(allMessages).flatMap(({ fields }) =>
        fields.filter((field) => field.enum !== undefined)
      );
      assert.deepEqual(
        [...officialEnums()].sort(),
        typed.map(({ parent, name }) => `${parent.typeName}.${name}`).sort(),
      );
    },
  );
});

// runtimes: node

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { documentationGaps, repeats } from "../../tools/checks/documentation.ts";
import { type FileModel, noComments } from "../../tools/schema/model.ts";

const said = (leading: string) => ({ detached: [], leading });

function file(field: string, about: string): FileModel {
  return {
    kind: "file",
    name: "Made_Up.proto",
    package: "Made_Up",
    imports: [],
    comments: { syntax: noComments(), package: said(about) },
    options: [],
    members: [
      {
        kind: "message",
        name: "S2C",
        options: [],
        comments: said("What comes back."),
        members: [
          {
            kind: "field",
            name: "lotSize",
            number: 1,
            label: "optional",
            type: "int32",
            typeKind: "scalar",
            defaultValue: undefined,
            options: [],
            comments: said(field),
          },
          {
            kind: "enum",
            name: "Side",
            options: [],
            comments: said("Which way an order goes."),
            values: [{ kind: "value", name: "Side_Buy", number: 1, options: [], comments: said("The side: buy.") }],
          },
        ],
      },
      { kind: "message", name: "Response", options: [], comments: noComments(), members: [] },
    ],
  };
}

describe("documentation of the schema", () => {
  it("wants a comment on all but the envelopes, and more than the name", () => {
    const gaps = (model: FileModel) => documentationGaps(new Map([[model.name, model]]));
    assert.deepEqual(gaps(file("Shares in a board lot.", "Makes things up.")), [
      'Made_Up.proto: S2C.Side.Side_Buy only repeats its name: "The side: buy."',
    ]);
    assert.deepEqual(gaps(file("", "")).slice(0, 2), [
      "Made_Up.proto: package Made_Up has no comment",
      "Made_Up.proto: S2C.lotSize has no comment",
    ]);
  });

  it("tells a repetition by its words", () => {
    for (const comment of ["The lot size.", "Lot sizes", "lotSize", "This is the value of the lot size"]) {
      assert.equal(repeats("lotSize", comment), true, comment);
    }
    for (const comment of ["Shares in a board lot.", "Lot size, in shares."]) {
      assert.equal(repeats("lotSize", comment), false, comment);
    }
  });
});

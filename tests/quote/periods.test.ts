import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { KLType, klTypeOf, SubType, subTypeOf } from "../../mod.ts";

/** The name of the partner by the schema's rule: `KL_5Min` is `_5Min`, `KL_Day` is `Day`; one is misspelt in OpenD. */
function partnerName(subName: string): string {
  const name = subName.slice("KL_".length);
  return name === "Qurater" ? "Quarter" : /^\d/.test(name) ? `_${name}` : name;
}

describe("klTypeOf and subTypeOf", () => {
  const klTypes = KLType as Readonly<Record<string, KLType>>;

  it("pair every K-line subscription of the schema with the period of the same name", () => {
    const names = Object.keys(SubType).filter((name) => name.startsWith("KL_")) as (keyof typeof SubType)[];
    assert.equal(names.length, Object.keys(KLType).length - 1, "as many as there are periods");
    for (const name of names) {
      const period = klTypes[partnerName(name)];
      assert.notEqual(period, undefined, name);
      assert.equal(klTypeOf(SubType[name]), period, name);
    }
  });

  it("give every period of the schema a subscription of its own, and back", () => {
    const periods = Object.values(KLType).filter((period) => period !== KLType.Unknown);
    const subTypes = new Set(periods.map((period) => subTypeOf(period)));
    assert.equal(subTypes.size, periods.length);
    assert.ok(!subTypes.has(undefined));
    for (const period of periods) assert.equal(klTypeOf(subTypeOf(period) ?? SubType.None), period);
  });

  it("know no partner of what is no period", () => {
    for (const [name, subType] of Object.entries(SubType)) {
      if (!name.startsWith("KL_")) assert.equal(klTypeOf(subType), undefined, name);
    }
    assert.equal(subTypeOf(KLType.Unknown), undefined);
  });

  it("know no partner of numbers that the schema doesn't have", () => {
    for (const number of [-1, 3, 99, 1.5, NaN, undefined, "toString", "constructor"]) {
      assert.equal(klTypeOf(number as never), undefined, String(number));
    }
    for (const number of [-1, 16, 99, 1.5, NaN, undefined, "toString", "constructor"]) {
      assert.equal(subTypeOf(number as never), undefined, String(number));
    }
  });
});

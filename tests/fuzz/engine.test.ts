import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OpenDArgumentError } from "../../src/errors.ts";
import { toHex } from "../wire/support.ts";
import { ACCEPTED, describeFinding, fuzz, inputOf, look, type Prepared, verdictOf } from "./engine.ts";
import { commonMutators, messageMutator, protobufMutators } from "./mutators.ts";
import { Random } from "./random.ts";

const bytes = new TextEncoder().encode("magic and more");

function prepared(run: Prepared["run"]): Prepared {
  return { corpus: [bytes, new Uint8Array(0), new Uint8Array(100)], mutators: protobufMutators, run };
}

/** Breaks on inputs that have two bytes 0xff after an "m". */
const fragile = prepared((input) => {
  const at = input.indexOf(0xff, Math.max(1, input.indexOf(0x6d)));
  if (at > 0 && input[at + 1] === 0xff) throw new RangeError("planted");
  return ACCEPTED;
});

describe("the fuzzing itself", () => {
  it("finds what is planted, reduces it, and finds it at once by its seed", async () => {
    const { finding, inputs } = await fuzz("fragile", fragile, { seed: 1, milliseconds: 20_000 });
    assert.ok(finding !== undefined, `${inputs} inputs`);
    assert.match(String(finding.error), /planted/);
    assert.equal(toHex(inputOf(fragile, finding.seed)), toHex(finding.input));
    assert.ok(finding.reduced.length <= Math.min(3, finding.input.length), toHex(finding.reduced));
    assert.throws(() => look(fragile, finding.reduced), /planted/);
    const again = await fuzz("fragile", fragile, { seed: finding.seed, milliseconds: 1000 });
    assert.equal(again.inputs, 1);
    assert.deepEqual(again.finding?.input, finding.input);
    const text = describeFinding(finding);
    assert.ok(text.includes(`--target fragile --seed ${finding.seed}`) && text.includes(toHex(finding.reduced)), text);
  });

  it("finds an input that takes too long", async () => {
    const slow = prepared((input) => {
      // It waits and burns nothing: dozens of them are tried.
      if (input.length > 200) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 210);
      return ACCEPTED;
    });
    const { finding } = await fuzz("slow", slow, { seed: 1, milliseconds: 20_000 });
    assert.match(String(finding?.error), /took \d{3,} ms/);
  });

  it("counts verdicts, stops at the number asked for, and gives the same inputs for the same seed", async () => {
    const seen: string[][] = [];
    for (let run = 0; run < 2; run++) {
      const list: string[] = [];
      const target = prepared((input) => {
        list.push(toHex(input));
        return input.length > 14 ? "LONG" : ACCEPTED;
      });
      const { inputs, verdicts, finding } = await fuzz("counted", target, {
        seed: 7,
        milliseconds: 60_000,
        inputs: 500,
      });
      assert.equal(finding, undefined);
      assert.equal(inputs, 500);
      assert.equal((verdicts["LONG"] ?? 0) + (verdicts[ACCEPTED] ?? 0), 500);
      seen.push(list);
    }
    assert.deepEqual(seen[0], seen[1]);
    assert.ok(new Set(seen[0]).size > 300);
  });

  it("takes an OpenDError for a refusal, and nothing else", () => {
    assert.equal(
      verdictOf(() => {
        throw new OpenDArgumentError("no");
      }),
      "ARGUMENT",
    );
    assert.throws(() =>
      verdictOf(() => {
        throw new TypeError("no");
      }), TypeError);
  });

  it("every mutator takes any input, changes most, and leaves what it was given as it is", () => {
    const random = new Random(1);
    for (const mutate of [...commonMutators, ...protobufMutators, messageMutator(0)]) {
      let changed = 0;
      for (let i = 0; i < 200; i++) {
        const input = random.bytes(random.below(20));
        const before = toHex(input);
        const made = mutate(input, random, random.bytes(random.below(20)));
        assert.equal(toHex(input), before, mutate.name);
        if (toHex(made) !== before) changed++;
      }
      assert.ok(changed > 50, `${mutate.name}: ${changed}`);
    }
  });
});

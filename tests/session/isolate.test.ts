/** Finding the bad codes of a batch. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { OpenDResponseError, OpenDTimeoutError } from "../../src/errors.ts";
import type { SecurityInput } from "../../src/gen/qot_common.ts";
import { isolate } from "../../src/session/isolate.ts";

function refusal(retMsg: string): OpenDResponseError {
  return new OpenDResponseError({ command: "Qot_GetSecuritySnapshot", retType: -1, retMsg, errCode: 1 });
}

/** An OpenD that answers a batch with its codes, unless there is a bad one in it. */
function opend(bad: (code: string) => boolean) {
  const state = { asked: 0, open: 0 };
  const ask = async (some: readonly SecurityInput[]): Promise<readonly SecurityInput[]> => {
    state.asked++;
    assert.equal(++state.open, 1, "one after the other");
    await Promise.resolve();
    state.open--;
    const wrong = (some as readonly string[]).find(bad);
    if (wrong !== undefined) throw refusal(`Unknown stock ${wrong}`);
    return some;
  };
  return { state, ask };
}

describe("isolate", () => {
  it("finds exactly the bad ones, in order, in few requests", async () => {
    const input = fc.integer({ min: 1, max: 400 }).chain((size) =>
      fc.record({ size: fc.constant(size), bad: fc.uniqueArray(fc.nat({ max: size - 1 }), { maxLength: 6 }) })
    );
    await fc.assert(
      fc.asyncProperty(input, async ({ size, bad }) => {
        const all = Array.from({ length: size }, (_, i) => `HK.${i}`);
        const wrong = bad.sort((a, b) => a - b).map((i) => all[i]!);
        const { state, ask } = opend((code) => wrong.includes(code));
        const { answers, refused } = await isolate(all, ask);
        assert.deepEqual(answers.flat(), all.filter((code) => !wrong.includes(code)));
        assert.deepEqual(refused.map(({ security }) => security), wrong);
        for (const { security, error } of refused) assert.match(error.retMsg, new RegExp(`${security}$`));
        const levels = Math.ceil(Math.log2(size));
        assert.ok(state.asked <= 1 + 2 * bad.length * levels, `${state.asked} requests`);
      }),
      { numRuns: 300 },
    );
  });

  it("asks once where nothing is bad, and once a level for a single bad one at the end", async () => {
    const all = Array.from({ length: 256 }, (_, i) => `HK.${i}`);
    const good = opend(() => false);
    assert.deepEqual(await isolate(all, good.ask), { answers: [all], refused: [] });
    assert.equal(good.state.asked, 1);
    const last = opend((code) => code === "HK.255");
    await isolate(all, last.ask);
    assert.equal(last.state.asked, 1 + 8 + 1);
  });

  it("answers nothing when all are bad", async () => {
    const { ask } = opend(() => true);
    const { answers, refused } = await isolate(["HK.1", "HK.2", "HK.1"], ask);
    assert.deepEqual(answers, []);
    assert.deepEqual(refused.map(({ security }) => security), ["HK.1", "HK.2", "HK.1"]);
  });

  it("names securities that were given as objects, also of a market without a prefix", async () => {
    const all = [{ market: 1, code: "00700" }, { market: 7, code: "X" }] as unknown as SecurityInput[];
    const { refused } = await isolate(all, () => Promise.reject(refusal("Unknown stock")));
    assert.deepEqual(refused.map(({ security }) => security), ["HK.00700", "7.X"]);
  });

  it("leaves what is not about a code to the caller, whenever it comes", async () => {
    const errors = [
      refusal("too frequent"),
      refusal("订阅额度不足"),
      new OpenDTimeoutError("Qot_Sub", 1),
      new RangeError("another"),
    ];
    for (const error of errors) {
      for (const when of [1, 2, 4]) {
        let asked = 0;
        const asking = isolate(["HK.1", "HK.2", "HK.3", "HK.4"], () => {
          return Promise.reject(++asked === when ? error : refusal("Unknown stock"));
        });
        await assert.rejects(asking, error);
        assert.equal(asked, when);
      }
    }
  });

  it("asks once for no securities, or what is no list of them", async () => {
    for (const none of [[], undefined, "HK.00700"] as unknown as readonly SecurityInput[][]) {
      const given: unknown[] = [];
      const error = refusal("The security list is empty");
      const asking = isolate(none, (some) => {
        given.push(some);
        return Promise.reject(error);
      });
      await assert.rejects(asking, error);
      assert.deepEqual(given, [none]);
    }
  });
});

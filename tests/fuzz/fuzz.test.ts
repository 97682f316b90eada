/** Four seconds of damaged inputs on each runtime, other ones in every run. `npm run fuzz` goes on for longer. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { describeFinding, fuzz } from "./engine.ts";
import { targets } from "./targets.ts";

/** In milliseconds, for all targets together: twelve seconds on the three runtimes. */
const TIME = 4_000;
const seed = Math.floor(Math.random() * 2 ** 32);
const shares = targets.reduce((sum, [, share]) => sum + share, 0);

describe(`whatever comes in, only OpenDErrors come out: seed ${seed}`, () => {
  for (const [target, share] of targets) {
    it(target.name, async () => {
      const prepared = await target.prepare();
      try {
        const { finding, inputs, verdicts } = await fuzz(target.name, prepared, {
          seed,
          milliseconds: TIME * share / shares,
        });
        assert.ok(finding === undefined, finding && describeFinding(finding));
        assert.ok(inputs >= 10, `${inputs} inputs`);
        assert.ok(Object.keys(verdicts).length > 0);
      } finally {
        await prepared.close?.();
      }
    });
  }
});

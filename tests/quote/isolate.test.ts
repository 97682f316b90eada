/** One bad symbol does not cost the others, against the simulator. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { formatSymbol } from "../../src/codec/symbol.ts";
import { OpenDArgumentError, OpenDResponseError } from "../../src/errors.ts";
import { SubType } from "../../src/gen/qot_common.ts";
import { OpenQuoteContext } from "../../src/quote/open_quote_context.ts";
import { type Simulator, startSimulator } from "../../src/simulator/mod.ts";
import { failsWith } from "../connection/support.ts";

const { Basic, Broker, Ticker } = SubType;
const GOOD = ["HK.00700", "HK.00005", "US.AAPL"] as const;

describe("isolating bad symbols", () => {
  let sim: Simulator;
  let quote: OpenQuoteContext;
  before(async () => {
    sim = await startSimulator({ interval: false, websocketPort: false });
    // A refusal for coming too often would hold the next request back for half a minute.
    quote = await OpenQuoteContext.connect({ port: sim.port, rateLimit: "off" });
  });
  after(async () => {
    await quote.close();
    await sim.close();
  });

  async function subscribed(): Promise<string[]> {
    const { connSubInfoList } = await quote.getSubInfo();
    return (connSubInfoList[0]?.subInfoList ?? []).flatMap(({ subType, securityList }) =>
      securityList.map((security) => `${formatSymbol(security)}/${subType}`)
    ).sort();
  }

  it("subscribes to the good ones and lists the bad ones with OpenD's reasons", async () => {
    const asked = ["HK.99999", GOOD[0], { market: 1, code: "00005" }, "US.NOSUCH", GOOD[2]] as const;
    await failsWith(quote.subscribe(asked, [Basic]), OpenDResponseError, "RESPONSE");
    assert.deepEqual(await subscribed(), []);
    const { refused } = await quote.subscribe(asked, [Basic, Ticker], { isolate: true, push: false });
    assert.deepEqual(refused.map(({ security }) => security), ["HK.99999", "US.NOSUCH"]);
    for (const { security, error } of refused) {
      assert.ok(error instanceof OpenDResponseError);
      assert.equal(error.command, "Qot_Sub");
      assert.equal(error.retMsg, `Unknown stock ${security}`);
    }
    const wanted = GOOD.flatMap((security) => [`${security}/${Basic}`, `${security}/${Ticker}`]);
    assert.deepEqual(await subscribed(), wanted.sort());
  });

  it("takes a security without one of the kinds of data for a bad one", async () => {
    const { refused } = await quote.subscribe(["US.AAPL", "HK.00700"], [Broker], { isolate: true });
    assert.deepEqual(refused.map(({ security }) => security), ["US.AAPL"]);
    assert.ok((await subscribed()).includes(`HK.00700/${Broker}`));
  });

  it("has nothing to list where nothing is refused, asked to isolate or not", async () => {
    const before = sim.packets.received;
    assert.deepEqual(await quote.subscribe(["HK.00700"], [Basic], { isolate: true }), { refused: [] });
    assert.deepEqual(await quote.subscribe(["HK.00700"], [Basic]), { refused: [] });
    await quote.getSubInfo();
    assert.equal(sim.packets.received, before + 3);
  });

  it("answers the snapshots of the good ones, in the order asked for", async () => {
    const securityList = [GOOD[2], "HK.99999", GOOD[1], GOOD[0], "SH.999999"];
    await failsWith(quote.getSecuritySnapshot({ securityList }), OpenDResponseError, "RESPONSE", /Unknown stock/);
    const { snapshotList, refused } = await quote.getSecuritySnapshot({ securityList }, { isolate: true });
    assert.deepEqual(snapshotList.map(({ basic }) => formatSymbol(basic.security)), [GOOD[2], GOOD[1], GOOD[0]]);
    assert.deepEqual(refused.map(({ security }) => security), ["HK.99999", "SH.999999"]);
    assert.equal(refused[0]?.error.command, "Qot_GetSecuritySnapshot");

    const none = await quote.getSecuritySnapshot({ securityList: ["HK.99999"] }, { isolate: true });
    assert.deepEqual(none.snapshotList, []);
    assert.equal(none.refused.length, 1);
    const all = await quote.getSecuritySnapshot({ securityList: GOOD }, { isolate: true });
    assert.deepEqual([all.snapshotList.length, all.refused], [3, []]);
    const plain = await quote.getSecuritySnapshot({ securityList: GOOD }, { isolate: false });
    assert.ok(!("refused" in plain), "nothing is said of what was not looked for");
  });

  it("asks no further after a refusal that is not about a code, or what cannot be sent", async () => {
    let asked = 0;
    const undo = sim.respond("QotGetSecuritySnapshot", () => {
      asked++;
      return { retType: -1, retMsg: "获取快照频率太高" };
    });
    try {
      const failed = quote.getSecuritySnapshot({ securityList: GOOD }, { isolate: true });
      await failsWith(failed, OpenDResponseError, "RESPONSE", /频率/);
      assert.equal(asked, 1);
    } finally {
      undo();
    }
    const received = sim.packets.received;
    await failsWith(quote.subscribe(["00700"], [Basic], { isolate: true }), OpenDArgumentError, "ARGUMENT");
    await failsWith(quote.subscribe([], [Basic], { isolate: true }), OpenDArgumentError, "ARGUMENT", /at least one/);
    await failsWith(
      quote.subscribe("HK.00700" as never, [Basic], { isolate: true }),
      OpenDArgumentError,
      "ARGUMENT",
      /array of securities/,
    );
    assert.equal(sim.packets.received, received);
    await failsWith(quote.getSecuritySnapshot({}, { isolate: true }), OpenDResponseError, "RESPONSE", /list is empty/);
  });

  it("is given up by its signal", async () => {
    const abort = new AbortController();
    const reason = new Error("enough");
    const undo = sim.respond("QotGetSecuritySnapshot", () => {
      abort.abort(reason);
      return "silent";
    });
    try {
      const options = { isolate: true, signal: abort.signal } as const;
      await assert.rejects(quote.getSecuritySnapshot({ securityList: GOOD }, options), (error) => error === reason);
    } finally {
      undo();
    }
  });
});

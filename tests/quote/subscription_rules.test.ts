/** The minute and the quota of subscriptions, against the simulator, whose time is the client's. */

import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import type { RequestCommand } from "../../src/codec/command.ts";
import type { RequestOptions } from "../../src/connection/connection.ts";
import { OpenDLimitError } from "../../src/errors.ts";
import { SubType } from "../../src/gen/qot_common.ts";
import { OpenQuoteContext } from "../../src/quote/open_quote_context.ts";
import { type Simulator, startSimulator } from "../../src/simulator/mod.ts";
import { failsWith } from "../connection/support.ts";
import { FakeClock } from "../session/fake_clock.ts";

const { Basic, Ticker } = SubType;
const TENCENT = "HK.00700";
/** A Friday, in the middle of Hong Kong's morning. */
const MORNING = Date.UTC(2026, 10, 20, 2, 30);

describe("the rules of subscriptions", () => {
  let clock: FakeClock;
  let sim: Simulator;
  let quote: OpenQuoteContext;
  beforeEach(async () => {
    clock = new FakeClock(MORNING);
    const rules = { silentIntervals: Infinity, subscriptionQuota: 3 };
    sim = await startSimulator({ interval: false, websocketPort: false, clock, rules });
    quote = await OpenQuoteContext.connect({ port: sim.port, clock, keepAlive: false });
  });
  afterEach(async () => {
    await quote.close();
    await sim.close();
  });

  it("refuses to give back too early, and says when it is not", async () => {
    await quote.subscribe([TENCENT], [Basic, Ticker]);
    clock.advance(10_000);
    const received = sim.packets.received;
    for (const failed of [quote.unsubscribe([TENCENT], [Basic]), quote.unsubscribeAll({ tooEarly: "refuse" })]) {
      const error = await failsWith(failed, OpenDLimitError, "SUBSCRIPTION_TOO_YOUNG");
      assert.equal(error.retryAfter, 50_000);
    }
    assert.equal(sim.packets.received, received, "OpenD is not asked");
    clock.advance(50_000);
    await quote.unsubscribe([TENCENT], [Basic]);
    await quote.unsubscribeAll();
    assert.equal((await quote.getSubInfo()).totalUsedQuota, 0);
  });

  it("waits until OpenD takes it, where asked to", async () => {
    await quote.subscribe([TENCENT], [Basic, Ticker]);
    clock.advance(10_000);
    let isDone = false;
    const waiting = quote.unsubscribe([TENCENT], [Basic], { tooEarly: "wait" }).then(() => isDone = true);
    await clock.run(49_999);
    assert.equal((await quote.getSubInfo()).totalUsedQuota, 2);
    assert.equal(isDone, false);
    clock.advance(1);
    await waiting;
    assert.equal((await quote.getSubInfo()).totalUsedQuota, 1);
    await quote.unsubscribeAll({ tooEarly: "wait" });
    assert.equal((await quote.getSubInfo()).totalUsedQuota, 0);
  });

  it("stops waiting at the signal", async () => {
    await quote.subscribe([TENCENT], [Basic]);
    const abort = new AbortController();
    const reason = new Error("enough");
    const waiting = quote.unsubscribeAll({ tooEarly: "wait", signal: abort.signal });
    await clock.run(1000);
    abort.abort(reason);
    await assert.rejects(waiting, (error) => error === reason);
    assert.equal((await quote.getSubInfo()).totalUsedQuota, 1);
  });

  it("leaves what may be more than the quota to OpenD until the quota is known", async () => {
    const four = ["HK.00700", "HK.00005", "HK.00939", "US.AAPL"];
    await assert.rejects(quote.subscribe(four, [Basic]), /quota is not enough/);
    assert.equal((await quote.subscribe(four.slice(0, 3), [Basic])).refused.length, 0);
  });
});

describe("giving back", () => {
  it("hands on what to do when it is too early", async () => {
    const seen: unknown[] = [];
    class Recorder extends OpenQuoteContext {
      override request<C2S, S2C>(command: RequestCommand<C2S, S2C>, _: C2S, options?: RequestOptions): Promise<S2C> {
        seen.push([command.name, options]);
        return Promise.resolve({} as S2C);
      }
    }
    const recorder = new Recorder();
    await recorder.unsubscribe(["HK.00700"], [Basic], { tooEarly: "wait", timeout: 5 });
    await recorder.unsubscribeAll({ tooEarly: "refuse" });
    await recorder.unsubscribe(["HK.00700"], [Basic]);
    assert.deepEqual(seen, [
      ["Qot_Sub", { tooEarly: "wait", timeout: 5 }],
      ["Qot_Sub", { tooEarly: "refuse" }],
      ["Qot_Sub", {}],
    ]);
  });
});

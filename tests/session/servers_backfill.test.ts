/** Ticks over a time in which OpenD had lost its servers, and the connection was lost too. */

import assert from "node:assert/strict";
import { it } from "node:test";
import { QotUpdateTicker } from "../../src/gen/qot_update_ticker.ts";
import { SubType } from "../../src/gen/qot_common.ts";
import { OpenQuoteContext } from "../../src/quote/open_quote_context.ts";
import type { StatusEvent } from "../../src/session/status.ts";
import { startSimulator, SteppedClock } from "../../src/simulator/mod.ts";

it("ticks are delivered once each when what was refused for it is taken again", async () => {
  const clock = new SteppedClock(1_790_000_000_000);
  await using sim = await startSimulator({ clock, interval: false, cadence: 0 });
  await using quote = await OpenQuoteContext.connect({
    port: sim.port,
    recvNotify: true,
    backfill: true,
    reconnect: { firstDelay: 1 },
  });
  const status = quote.status();
  const gap = async (): Promise<StatusEvent & { type: "gap" }> => {
    for (;;) {
      const { value } = await status.next();
      assert.ok(value !== undefined);
      if (value.type === "gap") return value;
    }
  };
  const delivered: bigint[] = [];
  quote.on(QotUpdateTicker, ({ tickerList }) => {
    for (const { sequence } of tickerList) delivered.push(sequence);
  });
  const trade = (): void => {
    clock.advance(5_000);
    sim.step();
  };
  await quote.subscribe(["HK.00700"], [SubType.Ticker]);
  trade();
  await quote.getGlobalState();
  sim.setServers(false);
  trade();
  sim.disconnect();
  assert.deepEqual((await gap()).backfilled, [{ security: "HK.00700", ticks: 0, complete: false }]);
  trade();
  sim.setServers(true);
  const told = await gap();
  assert.ok(told.backfilled[0]?.complete && told.backfilled[0].ticks > 0);
  trade();
  await quote.getGlobalState();
  const traded = sim.market.security("HK.00700")!.ticks().map(({ sequence }) => sequence);
  assert.deepEqual(delivered, traded.slice(traded.indexOf(delivered[0]!)));
});

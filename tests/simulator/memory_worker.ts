/** A Worker, run by memory.test.ts: a client and the simulator in the same isolate. */

import { OpenQuoteContext, QotUpdateTicker, SubType } from "../../mod.ts";
import { startSimulator, SteppedClock } from "../../src/simulator/mod.ts";

export default {
  async fetch(_request: Request, { key: rsaPrivateKey }: { readonly key: string }): Promise<Response> {
    const clock = new SteppedClock(Date.UTC(2026, 10, 20, 3, 0, 12));
    await using sim = await startSimulator({ inMemory: true, rsaPrivateKey, clock, interval: false, cadence: 0 });
    await using tcp = await OpenQuoteContext.connect({ connect: sim.connect, rsaPrivateKey });
    await using websocket = await OpenQuoteContext.connect({ transport: "websocket", WebSocket: sim.WebSocket });
    const prices: (number | undefined)[] = [];
    for (const quote of [tcp, websocket]) {
      const { snapshotList } = await quote.getSecuritySnapshot({ securityList: ["HK.00700"] });
      prices.push(snapshotList[0]?.basic.curPrice);
    }
    const pushes = tcp.pushes(QotUpdateTicker);
    await tcp.subscribe(["HK.00700"], [SubType.Ticker], { firstPush: false });
    clock.advance(5000);
    sim.step();
    for await (const { tickerList } of pushes) return Response.json({ prices, ticks: tickerList.length });
    return new Response("no ticks came", { status: 500 });
  },
};

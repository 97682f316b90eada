// runtimes: node, deno, bun
// JSON bodies from end to end, encrypted, against the simulator: requests, pushes, another connection after a loss.

import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { describe, it } from "node:test";
import {
  type ContextOptions,
  formatSymbol,
  OpenQuoteContext,
  PacketEncAlgo,
  ProtoFmt,
  QotUpdateBasicQot,
  QotUpdateOrderBook,
  SubType,
} from "../../mod.ts";
import { startSimulator, SteppedClock } from "../../src/simulator/mod.ts";

const rsaPrivateKey = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey
  .export({ type: "pkcs1", format: "pem" }).toString();
const { Json, Protobuf } = ProtoFmt;

const combinations: readonly Required<Pick<ContextOptions, "protoFmt" | "pushProtoFmt">>[] = [
  { protoFmt: Json, pushProtoFmt: Json },
  { protoFmt: Json, pushProtoFmt: Protobuf },
  { protoFmt: Protobuf, pushProtoFmt: Json },
];

describe("JSON bodies, encrypted, against the simulator", () => {
  for (const formats of combinations) {
    it(`requests in ${formats.protoFmt}, pushes in ${formats.pushProtoFmt} (1 is JSON)`, async () => {
      const clock = new SteppedClock(Date.UTC(2026, 10, 20, 3, 0, 12));
      await using sim = await startSimulator({
        rsaPrivateKey,
        clock,
        interval: false,
        cadence: 0,
        websocketPort: false,
      });
      const thrown: unknown[] = [];
      const quote = await OpenQuoteContext.connect({
        port: sim.port,
        rsaPrivateKey,
        packetEncAlgo: PacketEncAlgo.AES_CBC,
        reconnect: { firstDelay: 1 },
        onError: (error) => thrown.push(error),
        ...formats,
      });
      const seen = new Set<string>();
      quote.on(QotUpdateBasicQot, ({ basicQotList }) => {
        for (const { security, name } of basicQotList) seen.add(`${formatSymbol(security)} ${name}`);
      });
      quote.on(QotUpdateOrderBook, ({ orderBookBidList }) => void seen.add(typeof orderBookBidList[0]?.volume));
      const { name } = sim.market.security("HK.00700")!.info;
      const pushed = async () => {
        seen.clear();
        for (let step = 0; step < 8; step++) {
          clock.advance(1000);
          sim.step();
        }
        // Its reply comes after all that was pushed before.
        const { basicQotList } = await quote.getBasicQot({ securityList: ["HK.00700"] });
        assert.equal(basicQotList[0]?.volume, sim.market.security("HK.00700")!.quote().volume);
        assert.ok(seen.has(`HK.00700 ${name}`), [...seen].join());
        assert.ok(seen.has("number"));
      };

      assert.equal(quote.connID, sim.connections[0]?.connID);
      assert.ok(quote.connID > 2n ** 53n);
      await quote.subscribe(["HK.00700"], [SubType.Basic, SubType.OrderBook]);
      await pushed();
      const { connID } = await quote.getGlobalState();
      assert.equal(connID, quote.connID);

      // Another connection, of which nothing else is asked than of the first.
      const ready = (async () => {
        for await (const { type } of quote.status()) if (type === "restored") return;
      })();
      sim.disconnect();
      await ready;
      assert.notEqual(quote.connID, connID);
      assert.equal(quote.connID, sim.connections[0]?.connID);
      await pushed();
      await quote.close();
      assert.deepEqual(thrown, []);
    });
  }
});

/** The bars of an option: fewer kinds than of a stock, of the same market. */

import assert from "node:assert/strict";
import { it } from "node:test";
import { OpenQuoteContext } from "../../mod.ts";
import { KLType, QotGetOptionChain, QotRequestHistoryKL, RehabType } from "../../src/gen/mod.ts";
import { defaultSecurities, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";

it("options have bars of a day and of 1, 5, 15 and 60 minutes, whose days are their minutes put together", async () => {
  const clock = new SteppedClock(Date.parse("2026-11-11T06:00:00Z"));
  const securities = defaultSecurities().filter(({ symbol }) => symbol === "US.AAPL");
  await using sim = await startSimulator({ clock, interval: false, inMemory: true, securities });
  await using quote = await OpenQuoteContext.connect({ connect: sim.connect, rateLimit: "off" });
  const { optionChain } = await quote.request(QotGetOptionChain, {
    owner: "US.AAPL",
    beginTime: "2026-12-01",
    endTime: "2026-12-31",
  });
  const security = optionChain[0]?.option[0]?.call?.basic.security;
  assert.ok(security !== undefined);
  const history = (klType: KLType) =>
    quote.request(QotRequestHistoryKL, {
      security,
      klType,
      rehabType: RehabType.Forward,
      beginTime: "2026-11-10",
      endTime: "2026-11-10",
    });
  const [day] = (await history(KLType.Day)).klList;
  for (const klType of [KLType._1Min, KLType._5Min, KLType._15Min, KLType._60Min]) {
    const { klList } = await history(klType);
    assert.ok(klList.length >= 7, `${klList.length}`);
    assert.deepEqual(
      [
        klList[0]?.openPrice,
        Math.max(...klList.map(({ highPrice = 0 }) => highPrice)),
        klList.at(-1)?.closePrice,
        klList.reduce((sum, { volume = 0 }) => sum + Number(volume), 0),
      ],
      [day?.openPrice, day?.highPrice, day?.closePrice, Number(day?.volume)],
    );
  }
  for (const klType of [KLType._3Min, KLType._30Min, KLType.Week]) {
    await assert.rejects(history(klType), /is an option, which has bars of a day and of 1, 5, 15 and 60 minutes/);
  }
});

/** What may be subscribed and asked the history of. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  GetUserInfo,
  KLType,
  Notify,
  QotGetSubInfo,
  QotRequestHistoryKL,
  QotRequestHistoryKLQuota,
  QotSub,
  RehabType,
  SubType,
} from "../../../src/gen/mod.ts";
import { type Hold, type Pair, Subscriptions } from "../../../src/simulator/subscriptions.ts";
import type { SimSecurity } from "../../../src/simulator/market/security.ts";
import { HistoryQuota } from "../../../src/simulator/rules/history_quota.ts";
import { optionChainOf } from "../../../src/simulator/rules/option_chains.ts";
import { BEST_RIGHTS, Rights } from "../../../src/simulator/rules/rights.ts";
import { resolveRules, type SimulatorRules } from "../../../src/simulator/rules/rules.ts";
import { still, sub, unsub } from "./helpers.ts";

const { Basic, KL_Day, Ticker } = SubType;
const DAY = 86_400_000;

const CALL = "US.AAPL270115C200000";
const PUT = "US.AAPL270115P180000";
const LATER = "US.AAPL270219C200000";

/** As much of a security as a subscription looks at. */
function contract(symbol: string): SimSecurity {
  return { symbol, info: { market: symbol.slice(0, 2), kind: "option" }, wake() {} } as unknown as SimSecurity;
}

const history = (security: string) => ({
  security,
  klType: KLType.Day,
  rehabType: RehabType.None,
  beginTime: "2026-06-01",
  endTime: "2026-06-05",
});

describe("tiers", () => {
  const quotasOf = (
    { subscriptionQuota, optionSubscriptionQuota, historyQuota, optionHistoryQuota }: SimulatorRules,
  ) => [
    subscriptionQuota,
    optionSubscriptionQuota,
    historyQuota,
    optionHistoryQuota,
  ];

  it("set the four quotas, and single ones are set besides", () => {
    assert.deepEqual(quotasOf(resolveRules()), [300, 60, 300, 60]);
    assert.deepEqual(quotasOf(resolveRules({ tier: 100 })), [100, 20, 100, 20]);
    assert.deepEqual(quotasOf(resolveRules({ tier: 1000 })), [1000, 200, 1000, 200]);
    assert.deepEqual(quotasOf(resolveRules({ tier: 2000, historyQuota: 5 })), [2000, 400, 5, 400]);
    assert.throws(() => resolveRules({ tier: 200 as 100 }), /rules\.tier "200"; it takes 100, 300, 1000, 2000/);
  });

  it("are told by GetUserInfo", async () => {
    await using s = await still({ rules: { tier: 100 } });
    const { subQuota, historyKLQuota } = await (await s.tcp()).get(GetUserInfo, {});
    assert.deepEqual([subQuota, historyKLQuota], [100, 100]);
  });
});

describe("options", () => {
  it("are of a chain by underlying and expiry", () => {
    assert.equal(optionChainOf(CALL), "US.AAPL270115");
    assert.equal(optionChainOf(PUT), optionChainOf(CALL));
    assert.equal(optionChainOf("HK.TCH260129C500000"), "HK.TCH260129");
    for (const symbol of ["US.AAPL", "HK.00700", "HK.HSImain", "HK.HSI2607", "US..SPX", "CC.BTCUSD"]) {
      assert.equal(optionChainOf(symbol), undefined, symbol);
    }
  });

  it("cost a unit of their own pool for each chain and subtype", () => {
    const table = new Subscriptions(
      resolveRules({ subscriptionQuota: 0, optionSubscriptionQuota: 2 }),
      new Rights(BEST_RIGHTS),
    );
    const owner = { holds: new Map(), sendPush() {} };
    const subscribe = (symbols: string[], subTypes: SubType[]) =>
      table.subscribe(owner, symbols.map(contract), subTypes, { rehabs: [], detail: false }, 0);
    subscribe([CALL, PUT], [Basic]);
    assert.deepEqual([table.used(0), table.usedByOptions(0), table.remainingForOptions(0)], [0, 1, 1]);
    subscribe([CALL], [Ticker]);
    assert.throws(() => subscribe([LATER], [Basic]), /option subscription quota is not enough: 2 of 2 .* and 1 more/);
    assert.equal(table.usedByOptions(0), 2);
    table.unsubscribe(
      owner,
      [...owner.holds.values()].filter(({ pair }: { pair: Pair }) => pair.subType === Ticker),
      60_000,
    );
    subscribe([LATER], [Basic]);
  });

  it("have a history pool of their own", () => {
    const quota = new HistoryQuota({ historyQuota: 1, optionHistoryQuota: 1, historyQuotaDays: 7 });
    quota.spend({ symbol: "HK.00700" }, 0);
    quota.spend(contract(CALL), 0);
    quota.spend(contract(PUT), 0);
    assert.deepEqual([quota.used(0), quota.remaining(0), quota.usedByOptions(0)], [1, 0, 1]);
    assert.throws(() => quota.spend(contract(LATER), 0), /1 of 1 securities and 1 of 1 option chains .* 7 days/);
    quota.spend(contract(LATER), 7 * DAY);
  });
});

describe("the history quota", () => {
  it("counts securities of seven days once, over all connections", async () => {
    await using s = await still({ rules: { historyQuota: 2 } });
    const [a, b] = [await s.tcp(), await s.tcp()];
    await a.get(QotRequestHistoryKL, history("HK.00700"));
    await b.get(QotRequestHistoryKL, { ...history("HK.00700"), klType: KLType.Week });
    s.clock.advance(DAY);
    await b.get(QotRequestHistoryKL, history("US.AAPL"));
    assert.match(await a.fail(QotRequestHistoryKL, history("US.TSLA")), /history K-line quota is not enough: 2 of 2/);
    const told = await a.get(QotRequestHistoryKLQuota, { bGetDetail: true });
    assert.deepEqual([told.usedQuota, told.remainQuota, told.detailList.length], [2, 0, 2]);
    s.clock.advance(6 * DAY);
    await a.get(QotRequestHistoryKL, history("US.TSLA"));
  });

  it("can keep them for longer", async () => {
    await using s = await still({ rules: { historyQuota: 1, historyQuotaDays: 30 } });
    const client = await s.tcp();
    await client.get(QotRequestHistoryKL, history("HK.00700"));
    s.clock.advance(29 * DAY);
    assert.match(await client.fail(QotRequestHistoryKL, history("US.TSLA")), /each for 30 days/);
  });
});

describe("the subscription quota", () => {
  it("is never used up where it has no end", async () => {
    await using s = await still({ rules: { subscriptionQuota: Number.POSITIVE_INFINITY } });
    const client = await s.tcp();
    await client.get(QotSub, sub(["HK.00700", "US.AAPL"], [Basic, KL_Day]));
    assert.equal((await client.get(QotGetSubInfo, {})).totalUsedQuota, 4);
  });

  it("can be told of by notices", async () => {
    await using s = await still({ rules: { quotaNotices: true, minimumSubscription: 0 } });
    const client = await s.tcp(true);
    await client.get(QotSub, sub(["HK.00700"], [Basic, KL_Day]));
    await client.get(QotSub, sub(["HK.00700"], [Basic]));
    await client.get(QotRequestHistoryKL, history("HK.00700"));
    await client.get(QotSub, unsub(["HK.00700"], [KL_Day]));
    await client.get(QotGetSubInfo, {});
    const told = client.pushes(Notify).map(({ usedQuota }) => [usedQuota?.usedSubQuota, usedQuota?.usedKLineQuota]);
    assert.deepEqual(told, [[2, 0], [2, 1], [1, 1]]);
  });

  it("is not told of as a rule", async () => {
    await using s = await still();
    const client = await s.tcp(true);
    await client.get(QotSub, sub(["HK.00700"], [Basic]));
    await client.get(QotGetSubInfo, {});
    assert.deepEqual(client.pushes(Notify), []);
  });
});

describe("subscriptions of several connections", () => {
  const symbols = ["HK.00700", "US.AAPL", CALL, PUT, LATER];
  const step = fc.record({
    owner: fc.integer({ min: 0, max: 2 }),
    what: fc.constantFrom("sub", "sub", "unsub", "drop", "wait"),
    symbol: fc.constantFrom(...symbols),
    subType: fc.constantFrom(Basic, Ticker),
  });

  it("use what somebody holds, and what was left too young", () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
      const table = new Subscriptions(
        resolveRules({ subscriptionQuota: 3, optionSubscriptionQuota: 2 }),
        new Rights(BEST_RIGHTS),
      );
      const owners = [0, 1, 2].map(() => ({ holds: new Map<string, Hold>(), sendPush() {} }));
      const kept = new Map<string, number>();
      let now = 0;
      for (const { owner: index, what, symbol, subType } of steps) {
        const owner = owners[index] as (typeof owners)[number];
        now += 7000;
        const key = `${symbol}/${subType}`;
        const hold = owner.holds.get(key);
        if (what === "wait") now += 30_000;
        else if (what === "drop") {
          for (const [name, { since }] of owner.holds) kept.set(name, Math.max(kept.get(name) ?? 0, since + 60_000));
          table.drop(owner, now);
        } else if (what === "unsub" && hold !== undefined) {
          const young = now - hold.since < 60_000;
          const give = (): void => table.unsubscribe(owner, [hold], now);
          if (young) assert.throws(give, /too short/);
          else give();
        } else if (what === "sub") {
          try {
            table.subscribe(owner, [contract(symbol)], [subType], { rehabs: [], detail: false }, now);
          } catch (error) {
            assert.match(String(error), /quota is not enough/);
          }
        }
        const names = new Set(owners.flatMap(({ holds }) => [...holds.keys()]));
        for (const [name, until] of kept) if (until > now) names.add(name);
        const chains = [...names].filter((name) => name.includes("27")).map((name) => name.replace(/[CP]\d+\//, "/"));
        assert.equal(table.used(now), names.size - chains.length);
        assert.equal(table.usedByOptions(now), new Set(chains).size);
        assert.ok(table.used(now) <= 3 && table.usedByOptions(now) <= 2);
      }
    }));
  });
});

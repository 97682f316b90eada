/** What a session wants, and the rules that are known before OpenD tells them. */

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { OpenDArgumentError, OpenDLimitError } from "../../src/errors.ts";
import { GetUserInfo } from "../../src/gen/get_user_info.ts";
import { RehabType, SubType } from "../../src/gen/qot_common.ts";
import { QotGetSubInfo } from "../../src/gen/qot_get_sub_info.ts";
import { QotRegQotPush } from "../../src/gen/qot_reg_qot_push.ts";
import { QotSub } from "../../src/gen/qot_sub.ts";
import { QotSubEventContract } from "../../src/gen/qot_sub_event_contract.ts";
import { TrdSubAccPush } from "../../src/gen/trd_sub_acc_push.ts";
import { Subscriptions, wantsLess } from "../../src/session/subscriptions.ts";
import { FakeClock } from "./fake_clock.ts";

const { Basic, Ticker, KL_1Min, KL_Day, OrderBook } = SubType;
const TENCENT = { market: 1, code: "00700" } as const;

let clock: FakeClock;
let subscriptions: Subscriptions;
beforeEach(() => {
  clock = new FakeClock();
  subscriptions = new Subscriptions({ clock });
});

function subscribe(securities: readonly unknown[], subTypes: readonly number[], more: object = {}): void {
  const c2s = { securityList: securities, subTypeList: subTypes, isSubOrUnSub: true, isRegOrUnRegPush: true, ...more };
  subscriptions.check(QotSub, c2s);
  subscriptions.succeeded(QotSub, c2s);
}

function unsubscribe(securities: readonly unknown[], subTypes: readonly number[]) {
  return { securityList: securities, subTypeList: subTypes, isSubOrUnSub: false };
}

function limit(run: () => void, code: string, message: RegExp): OpenDLimitError {
  let caught: unknown;
  try {
    run();
  } catch (error) {
    caught = error;
  }
  assert.ok(caught instanceof OpenDLimitError, `an OpenDLimitError was wanted, not ${caught}`);
  assert.equal(caught.code, code);
  assert.match(caught.message, message);
  assert.equal(caught.command, "Qot_Sub");
  return caught;
}

describe("Subscriptions", () => {
  it("concerns the four commands that subscribe, and no other", () => {
    for (const { id } of [QotSub, QotRegQotPush, QotSubEventContract, TrdSubAccPush]) {
      assert.equal(subscriptions.concerns(id), true);
    }
    assert.equal(subscriptions.concerns(QotGetSubInfo.id), false);
  });

  it("takes both ways to name a security for the same", () => {
    subscribe(["HK.00700", "US.BRK.B"], [Ticker]);
    subscribe([TENCENT], [Ticker]);
    assert.equal(subscriptions.size, 2);
    assert.ok(subscriptions.has("HK.00700", Ticker));
    assert.ok(subscriptions.has(TENCENT, Ticker));
    assert.ok(subscriptions.has({ market: 11, code: "BRK.B" }, Ticker));
    assert.ok(!subscriptions.has("HK.00700", Basic));
    subscriptions.succeeded(QotSub, unsubscribe([TENCENT], [Ticker]));
    assert.equal(subscriptions.size, 1);
    assert.ok(!subscriptions.has("HK.00700", Ticker));
  });

  it("counts pairs, event contracts and accounts", () => {
    subscribe(["HK.00700", "HK.00005"], [Ticker, Basic]);
    subscriptions.succeeded(QotSubEventContract, {
      securityList: [{ market: 101, code: "E1" }],
      subTypeList: [Ticker],
      isSubOrUnSub: true,
    });
    subscriptions.succeeded(TrdSubAccPush, { accIDList: [1n, 2] });
    assert.equal(subscriptions.size, 7);
    assert.ok(subscriptions.has({ market: 101, code: "E1" }, Ticker));
    // Each command's "all" is its own.
    subscriptions.succeeded(QotSub, { isSubOrUnSub: false, isUnsubAll: true });
    assert.equal(subscriptions.size, 3);
    subscriptions.succeeded(QotSubEventContract, { isSubOrUnSub: true, isUnsubAll: true });
    assert.equal(subscriptions.size, 2);
    subscriptions.succeeded(TrdSubAccPush, { accIDList: [3n] });
    assert.deepEqual(subscriptions.snapshot(), { pairs: [], accounts: [3n] });
    subscriptions.succeeded(TrdSubAccPush, {});
    assert.equal(subscriptions.size, 0);
    assert.deepEqual(subscriptions.restore(), []);
  });

  it("keeps the push as it was where a request says nothing of it", () => {
    subscribe(["HK.00700"], [KL_1Min, Ticker], { isFirstPush: false, regPushRehabTypeList: [RehabType.None] });
    subscribe(["HK.00700"], [KL_1Min, Ticker], { isRegOrUnRegPush: undefined, extendedTime: true });
    const options = { extendedTime: true };
    const pair = { security: "HK.00700", isEventContract: false, options };
    assert.deepEqual(subscriptions.snapshot().pairs, [
      { ...pair, subType: Ticker, push: { isFirstPush: false } },
      { ...pair, subType: KL_1Min, push: { isFirstPush: false, regPushRehabTypeList: [RehabType.None] } },
    ]);
  });

  it("takes the push from a request for the push alone, and adds no pair by it", () => {
    subscribe(["HK.00700"], [Basic, Ticker], { isRegOrUnRegPush: false });
    const lists = { securityList: ["HK.00700", "HK.00005"], subTypeList: [Ticker] };
    subscriptions.succeeded(QotRegQotPush, { ...lists, isRegOrUnReg: true, isFirstPush: false });
    const shown = () =>
      subscriptions.snapshot().pairs.map(({ security, subType, push }) => ({ security, subType, push }));
    const [basic, ticker] = shown();
    assert.deepEqual(basic, { security: "HK.00700", subType: Basic, push: undefined });
    assert.deepEqual(ticker, { security: "HK.00700", subType: Ticker, push: { isFirstPush: false } });
    assert.equal(subscriptions.size, 2);
    subscriptions.succeeded(QotRegQotPush, { ...lists, isRegOrUnReg: false });
    assert.deepEqual(shown()[1]?.push, undefined);
  });

  it("names the securities whose ticks are pushed", () => {
    subscribe(["HK.00700"], [Ticker, Basic]);
    subscribe(["HK.00005"], [Ticker], { isRegOrUnRegPush: false });
    subscribe(["US.AAPL"], [Basic]);
    assert.deepEqual(subscriptions.tickerSecurities(), [TENCENT]);
  });

  it("keeps nothing that the caller may change", () => {
    const securities = [{ market: 1, code: "00700" }];
    const accounts = [1n];
    const header = { securityFirm: 1 };
    const rehabs: number[] = [RehabType.None];
    subscribe(securities, [KL_Day], { header, regPushRehabTypeList: rehabs });
    subscriptions.succeeded(TrdSubAccPush, { accIDList: accounts });
    const before = JSON.stringify(subscriptions.snapshot().pairs);
    securities[0]!.code = "00005";
    header.securityFirm = 2;
    rehabs.push(RehabType.Forward);
    accounts.push(2n);
    subscriptions.tickerSecurities().length = 0;
    assert.equal(JSON.stringify(subscriptions.snapshot().pairs), before);
    assert.deepEqual(subscriptions.snapshot().accounts, [1n]);
  });

  it("leaves requests that are no such thing to those who say what is wrong with them", () => {
    for (const c2s of [null, undefined, 7, {}, { securityList: "HK.00700", subTypeList: [1], isSubOrUnSub: false }]) {
      subscriptions.check(QotSub, c2s);
      assert.equal(subscriptions.tooYoungFor(QotSub, c2s), 0);
    }
    for (const security of [null, 7, { market: "HK", code: "00700" }, { market: 1 }]) {
      subscriptions.check(QotSub, unsubscribe([security], [Ticker]));
    }
    subscriptions.succeeded(QotSub, null);
    subscriptions.succeeded(QotGetSubInfo, { isReqAllConn: true });
    assert.equal(subscriptions.size, 0);
    assert.throws(() => subscriptions.check(QotSub, unsubscribe(["00700"], [Ticker])), OpenDArgumentError);
  });
});

describe("the minute of a subscription", () => {
  it("is told, and how much of it is left", () => {
    subscribe(["HK.00700"], [Ticker, Basic]);
    clock.advance(20_000.5);
    const request = unsubscribe([TENCENT], [Basic]);
    assert.equal(subscriptions.tooYoungFor(QotSub, request), 40_000);
    const error = limit(
      () => subscriptions.check(QotSub, request),
      "SUBSCRIPTION_TOO_YOUNG",
      /"HK\.00700" Basic back.*after 60 s.*40000 ms.*tooEarly/,
    );
    assert.equal(error.retryAfter, 40_000);
    clock.advance(39_999);
    assert.equal(subscriptions.tooYoungFor(QotSub, request), 1);
    clock.advance(1);
    assert.equal(subscriptions.tooYoungFor(QotSub, request), 0);
    subscriptions.check(QotSub, request);
  });

  it("counts from the first success of a pair, for the youngest of a request", () => {
    subscribe(["HK.00700"], [Ticker]);
    clock.advance(30_000);
    subscribe(["HK.00700", "HK.00005"], [Ticker]);
    clock.advance(30_000);
    assert.equal(subscriptions.tooYoungFor(QotSub, unsubscribe(["HK.00700"], [Ticker])), 0);
    assert.equal(subscriptions.tooYoungFor(QotSub, unsubscribe(["HK.00700", "HK.00005"], [Ticker])), 30_000);
    const all = { isSubOrUnSub: false, isUnsubAll: true };
    limit(() => subscriptions.check(QotSub, all), "SUBSCRIPTION_TOO_YOUNG", /"HK\.00005" Ticker back/);
    assert.equal(subscriptions.tooYoungFor(QotSub, all), 30_000);
    subscribe(["HK.00001"], [Ticker]);
    limit(() => subscriptions.check(QotSub, all), "SUBSCRIPTION_TOO_YOUNG", /Ticker and 1 more back/);
  });

  it("begins anew after giving back, and ends with the connection", () => {
    subscribe(["HK.00700"], [Ticker]);
    clock.advance(60_000);
    const request = unsubscribe(["HK.00700"], [Ticker]);
    subscriptions.succeeded(QotSub, request);
    subscribe(["HK.00700"], [Ticker]);
    assert.equal(subscriptions.tooYoungFor(QotSub, request), 60_000);
    subscriptions.connectionLost();
    assert.equal(subscriptions.tooYoungFor(QotSub, request), 0);
    const [batch] = subscriptions.restore();
    clock.advance(5000);
    assert.equal(subscriptions.restored(batch!), 1);
    assert.equal(subscriptions.tooYoungFor(QotSub, request), 60_000);
    // Asked for again while OpenD has it still: no younger by that.
    clock.advance(10_000);
    assert.equal(subscriptions.restored(batch!), 1);
    assert.equal(subscriptions.tooYoungFor(QotSub, request), 50_000);
  });

  it("is not for what is not held, for what subscribes, and for other commands", () => {
    subscribe(["HK.00700"], [Ticker]);
    const other = unsubscribe(["HK.00005"], [Ticker]);
    assert.equal(subscriptions.tooYoungFor(QotSub, other), 0);
    subscriptions.check(QotSub, other);
    assert.equal(subscriptions.tooYoungFor(QotSub, { ...other, securityList: [TENCENT], isSubOrUnSub: true }), 0);
    const request = unsubscribe(["HK.00700"], [Ticker]);
    assert.equal(subscriptions.tooYoungFor(QotSubEventContract, request), 0);
    subscriptions.check(QotSubEventContract, request);
  });
});

describe("the subscription quota", () => {
  it("is not guessed", () => {
    subscribe(Array.from({ length: 3000 }, (_, i) => `HK.${10_000 + i}`), [Basic]);
    assert.equal(subscriptions.size, 3000);
  });

  it("refuses what is more than all of it", () => {
    subscribe(["HK.00700", "HK.00005"], [Basic]);
    subscriptions.learnQuota({ used: 2, remain: 2 });
    subscribe(["HK.00700", "US.AAPL"], [Basic]);
    const request = { securityList: ["HK.00700", "SZ.000001", "SH.600000"], subTypeList: [Basic, Basic] };
    const error = limit(
      () => subscriptions.check(QotSub, { ...request, isSubOrUnSub: true }),
      "SUBSCRIPTION_QUOTA",
      /asks for 2 subscriptions more, with 3 held, of a quota of 4/,
    );
    assert.equal(error.retryAfter, undefined);
    subscribe(["SZ.000001"], [Basic]);
    subscriptions.succeeded(QotSub, unsubscribe(["SZ.000001"], [Basic]));
    subscribe(["SH.600000"], [Basic]);
    limit(() => subscribe(["US..DJI"], [Basic]), "SUBSCRIPTION_QUOTA", /1 subscriptions more/);
    subscriptions.learnQuota({ total: 5 });
    subscribe(["US..DJI"], [Basic]);
  });

  it("is learnt from the replies that tell it", () => {
    subscriptions.learnFrom(QotGetSubInfo, { connSubInfoList: [], totalUsedQuota: 1, remainQuota: 2 });
    const three = ["HK.00001", "HK.00002", "HK.00003"];
    limit(() => subscribe([...three, "HK.00004"], [Basic]), "SUBSCRIPTION_QUOTA", /of a quota of 3:/);
    subscriptions.learnFrom(GetUserInfo, {});
    subscriptions.learnFrom(QotSub, { subQuota: 1, totalUsedQuota: 0, remainQuota: 0 });
    subscribe(three, [Basic]);
    subscriptions.learnFrom(GetUserInfo, { subQuota: 4 });
    subscribe(["HK.00004"], [Basic]);
    limit(() => subscribe(["HK.00005"], [Basic]), "SUBSCRIPTION_QUOTA", /of a quota of 4:/);
  });

  it("takes what others hold for what may be the same", () => {
    subscriptions.learnQuota({ used: 10, remain: 0 });
    subscribe(Array.from({ length: 10 }, (_, i) => `HK.0000${i}`), [Basic]);
    limit(() => subscribe(["HK.00010"], [Basic]), "SUBSCRIPTION_QUOTA", /with 10 held/);
  });

  it("leaves options, crypto and what else may cost nothing of it to OpenD", () => {
    subscriptions.learnQuota({ total: 0 });
    const codes = ["US.AAPL260116C250000", "HK.TCH260129C500000", "SH.10007217", "CC.BTC", "HK.HSImain", "JP.7203"];
    for (const code of codes) subscribe([code], [Basic]);
    assert.equal(subscriptions.size, codes.length);
    limit(() => subscribe(["HK.800000"], [Basic]), "SUBSCRIPTION_QUOTA", /with 0 held, of a quota of 0/);
  });

  it("does not count what the lost connection had", () => {
    subscriptions.learnQuota({ total: 1 });
    subscribe(["HK.00700"], [Basic]);
    subscriptions.connectionLost();
    subscribe(["HK.00005"], [Basic]);
  });
});

describe("wantsLess", () => {
  it("is true of what only takes away", () => {
    const lists = { securityList: ["HK.00700"], subTypeList: [OrderBook] };
    for (const command of [QotSub, QotSubEventContract]) {
      assert.equal(wantsLess(command, { ...lists, isSubOrUnSub: false }), true);
      assert.equal(wantsLess(command, { isSubOrUnSub: true, isUnsubAll: true }), true);
      assert.equal(wantsLess(command, { ...lists, isSubOrUnSub: true, isRegOrUnRegPush: false }), false);
      assert.equal(wantsLess(command, null), false);
    }
    assert.equal(wantsLess(QotRegQotPush, { ...lists, isRegOrUnReg: false }), true);
    assert.equal(wantsLess(QotRegQotPush, { ...lists, isRegOrUnReg: true }), false);
    assert.equal(wantsLess(TrdSubAccPush, { accIDList: [] }), true);
    assert.equal(wantsLess(TrdSubAccPush, {}), true);
    assert.equal(wantsLess(TrdSubAccPush, { accIDList: [1n] }), false);
    assert.equal(wantsLess(QotGetSubInfo, { isSubOrUnSub: false }), false);
  });
});

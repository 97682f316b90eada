/** What is asked for again after a loss, and what comes of it. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { RequestCommand } from "../../src/codec/command.ts";
import { Writer } from "../../src/codec/writer.ts";
import {
  OpenDClosedError,
  OpenDError,
  OpenDResponseError,
  OpenDTimeoutError,
  type ResponseFailure,
} from "../../src/errors.ts";
import { RehabType, SubType } from "../../src/gen/qot_common.ts";
import { QotRegQotPush } from "../../src/gen/qot_reg_qot_push.ts";
import { QotSub } from "../../src/gen/qot_sub.ts";
import { QotSubEventContract } from "../../src/gen/qot_sub_event_contract.ts";
import { TrdSubAccPush } from "../../src/gen/trd_sub_acc_push.ts";
import { restoreAll, type RestoreRequest, Subscriptions } from "../../src/session/subscriptions.ts";
import { FakeClock } from "./fake_clock.ts";
import { type Asked, ModelOpenD } from "./subscriptions_model.ts";

const { Basic, Ticker, OrderBook, KL_1Min, KL_5Min, KL_Day, Broker } = SubType;
const commands = { Qot_Sub: QotSub, Qot_RegQotPush: QotRegQotPush, Qot_SubEventContract: QotSubEventContract };

function commandOf(name: string): RequestCommand<unknown, unknown> {
  return name === "Trd_SubAccPush" ? TrdSubAccPush : commands[name as keyof typeof commands];
}

function wanting(...asked: readonly Asked[]): Subscriptions {
  const subscriptions = new Subscriptions({ clock: new FakeClock() });
  for (const { name, c2s } of asked) subscriptions.succeeded(commandOf(name), c2s);
  return subscriptions;
}

function sub(securityList: readonly unknown[], subTypeList: readonly number[], more: object = {}): Asked {
  return { name: "Qot_Sub", c2s: { securityList, subTypeList, isSubOrUnSub: true, isRegOrUnRegPush: true, ...more } };
}

function codes(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `HK.${String(i).padStart(5, "0")}`);
}

function sizes(requests: readonly RestoreRequest[]): string[] {
  return requests.map(({ of }) => `${of.securities.length}x${of.subTypes.length}`);
}

function refusal(retMsg: string, retType = -1): OpenDResponseError {
  const failure: ResponseFailure = { command: "Qot_Sub", retType, retMsg, errCode: 1 };
  return new OpenDResponseError(failure);
}

const list = <T>(...values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: values.length });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = {
  securityList: list<string | { market: number; code: string }>("HK.00700", "HK.00005", "US.AAPL", "US.BRK.B", {
    market: 1,
    code: "00700",
  }, {
    market: 7,
    code: "X",
  }),
  subTypeList: list(Basic, Ticker, OrderBook, KL_1Min, KL_Day),
  isFirstPush: maybe(fc.boolean()),
};
const anySub = fc.record({
  name: fc.constant("Qot_Sub"),
  c2s: fc.record({
    ...some,
    isSubOrUnSub: fc.constant(true),
    isRegOrUnRegPush: maybe(fc.boolean()),
    regPushRehabTypeList: maybe(list(RehabType.None, RehabType.Forward, RehabType.Backward)),
    isUnsubAll: fc.constantFrom(undefined, false),
    isSubOrderBookDetail: maybe(fc.boolean()),
    extendedTime: maybe(fc.boolean()),
    session: fc.constantFrom(undefined, 0, 1, 2),
    header: fc.constantFrom(undefined, { securityFirm: 1 }),
  }),
});
const anyUnsub = fc.record({
  name: fc.constantFrom("Qot_Sub", "Qot_SubEventContract"),
  c2s: fc.record({
    ...some,
    isSubOrUnSub: fc.constant(false),
    isUnsubAll: fc.constantFrom(undefined, false, false, true),
  }),
});
const anyReg = fc.record({
  name: fc.constant("Qot_RegQotPush"),
  c2s: fc.record({
    ...some,
    isRegOrUnReg: fc.boolean(),
    rehabTypeList: maybe(list(RehabType.None, RehabType.Forward)),
  }),
});
const anyEvent = fc.record({
  name: fc.constant("Qot_SubEventContract"),
  c2s: fc.record({
    ...some,
    isSubOrUnSub: fc.constant(true),
    isRegOrUnRegPush: maybe(fc.boolean()),
    klineSource: maybe(list(0, 1)),
  }),
});
const anyAccounts = fc.record({
  name: fc.constant("Trd_SubAccPush"),
  c2s: fc.record({ accIDList: list(1n, 2n, 281756479345015383n) }),
});
const anyRequests: fc.Arbitrary<Asked[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: anySub },
    { weight: 2, arbitrary: anyUnsub },
    { weight: 2, arbitrary: anyReg },
    { weight: 1, arbitrary: anyEvent },
    { weight: 1, arbitrary: anyAccounts },
  ),
  { maxLength: 20 },
);

describe("restore", () => {
  it("makes of an OpenD that has nothing one that has what was asked for, whatever that was", () => {
    fc.assert(
      fc.property(anyRequests, (requests) => {
        const before = new ModelOpenD();
        const subscriptions = wanting(...requests.filter((asked) => before.ask(asked)));
        subscriptions.connectionLost();
        const after = new ModelOpenD();
        const restored = subscriptions.restore();
        for (const { command, c2s } of restored) {
          // What is asked for can be sent.
          command.encode(new Writer(), { c2s });
          assert.ok(after.ask({ name: command.name, c2s }));
        }
        assert.deepEqual(after.state, before.state);
        // And what has been restored wants the same again.
        const again = wanting(...restored.map(({ command, c2s }) => ({ name: command.name, c2s })));
        assert.deepEqual(again.snapshot(), subscriptions.snapshot());
      }),
      { numRuns: 1000 },
    );
  });

  it("never asks for more at once than OpenD takes, and for each pair once", () => {
    const bars = [KL_1Min, KL_5Min, KL_Day];
    const wish = fc.record({
      from: fc.nat({ max: 300 }),
      count: fc.nat({ max: 300 }),
      subTypes: list(Basic, Ticker, ...bars),
      isFirstPush: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 5 }), (wishes) => {
        const all = codes(600);
        const subscriptions = wanting(
          ...wishes.map(({ from, count, subTypes, isFirstPush }) =>
            sub(all.slice(from, from + count), subTypes, { isFirstPush })
          ),
        );
        const seen = new Set<string>();
        for (const { of: { securities, subTypes } } of subscriptions.restore()) {
          assert.ok(securities.length > 0 && subTypes.length > 0);
          const kLines = subTypes.filter((subType) => (bars as readonly number[]).includes(subType)).length;
          assert.ok(kLines === 0 || kLines === subTypes.length, "K-lines go alone");
          const most = kLines === 0 ? 100 : Math.floor(100 / kLines);
          assert.ok(securities.length <= most, `${securities.length} of at most ${most}`);
          for (const security of securities) {
            for (const subType of subTypes) {
              assert.ok(!seen.has(`${security}/${subType}`));
              seen.add(`${security}/${subType}`);
            }
          }
        }
        assert.equal(seen.size, subscriptions.size);
      }),
      { numRuns: 100 },
    );
  });

  it("takes as few requests as the official client's limits allow", () => {
    assert.deepEqual(sizes(wanting(sub(codes(250), [Basic, Ticker])).restore()), ["100x2", "100x2", "50x2"]);
    assert.deepEqual(sizes(wanting(sub(codes(80), [KL_1Min, KL_5Min, KL_Day])).restore()), ["33x3", "33x3", "14x3"]);
    assert.deepEqual(sizes(wanting(sub(codes(3), [Basic, KL_Day])).restore()), ["3x1", "3x1"]);
    // Two lists that overlap: by kind of data it is two requests, by security three.
    const [first, second] = [codes(60), codes(90).slice(30)];
    assert.deepEqual(sizes(wanting(sub(first, [Basic]), sub(second, [Ticker])).restore()), ["60x1", "60x1"]);
  });

  it("keeps what differs apart: push, first push, adjustment, session, header", () => {
    const requests = wanting(
      sub(["HK.00700"], [Basic]),
      sub(["HK.00001"], [Basic], { isFirstPush: true, session: 0, extendedTime: false, isSubOrderBookDetail: false }),
      sub(["HK.00002"], [Basic], { isFirstPush: false }),
      sub(["HK.00003"], [Basic], { isRegOrUnRegPush: false }),
      sub(["HK.00004"], [Basic], { isRegOrUnRegPush: undefined }),
      sub(["US.AAPL"], [Basic], { session: 3 }),
      sub(["US.F"], [Basic], { extendedTime: true }),
      sub(["HK.00005"], [OrderBook], { isSubOrderBookDetail: true }),
      sub(["CC.BTC"], [Basic], { header: { securityFirm: 1 } }),
      sub(["HK.00006"], [KL_Day], { regPushRehabTypeList: [RehabType.None] }),
      sub(["HK.00007"], [KL_Day], { regPushRehabTypeList: [] }),
      sub(["HK.00008"], [KL_Day], { regPushRehabTypeList: [RehabType.Forward] }),
      sub(["HK.00009"], [Basic], { regPushRehabTypeList: [RehabType.None] }),
    ).restore();
    assert.deepEqual(
      requests.map(({ c2s: { securityList: _, subTypeList: __, ...fields }, of }) => ({
        of: of.securities,
        ...fields,
      })),
      [
        { of: ["HK.00700", "HK.00001", "HK.00009"], isSubOrUnSub: true, isRegOrUnRegPush: true, isFirstPush: true },
        { of: ["HK.00002"], isSubOrUnSub: true, isRegOrUnRegPush: true, isFirstPush: false },
        { of: ["HK.00003", "HK.00004"], isSubOrUnSub: true, isRegOrUnRegPush: false },
        { of: ["US.AAPL"], isSubOrUnSub: true, isRegOrUnRegPush: true, isFirstPush: true, session: 3 },
        { of: ["US.F"], isSubOrUnSub: true, isRegOrUnRegPush: true, isFirstPush: true, extendedTime: true },
        { of: ["HK.00005"], isSubOrUnSub: true, isRegOrUnRegPush: true, isFirstPush: true, isSubOrderBookDetail: true },
        { of: ["CC.BTC"], isSubOrUnSub: true, isRegOrUnRegPush: true, isFirstPush: true, header: { securityFirm: 1 } },
        {
          of: ["HK.00006"],
          isSubOrUnSub: true,
          isRegOrUnRegPush: true,
          isFirstPush: true,
          regPushRehabTypeList: [RehabType.None],
        },
        {
          of: ["HK.00007", "HK.00008"],
          isSubOrUnSub: true,
          isRegOrUnRegPush: true,
          isFirstPush: true,
          regPushRehabTypeList: [RehabType.Forward],
        },
      ],
    );
  });

  it("keeps the two markets apart that write their symbols alike", () => {
    const securities = [{ market: 1, code: "HSImain" }, { market: 2, code: "HSImain" }];
    const [request, ...others] = wanting(sub(securities, [Basic])).restore();
    assert.deepEqual(request?.c2s.securityList, securities);
    assert.deepEqual(others, []);
  });

  it("keeps fields of a newer schema, and what is pushed to accounts", () => {
    const $unknown = new Uint8Array([0xa8, 6, 1]);
    const requests = wanting(
      sub(["HK.00700"], [Basic], { $unknown, header: { $unknown } }),
      { name: "Trd_SubAccPush", c2s: { accIDList: [281756479345015383n] } },
    ).restore();
    assert.deepEqual(requests.map(({ command }) => command.name), ["Trd_SubAccPush", "Qot_Sub"]);
    assert.deepEqual(requests[0]?.c2s, { accIDList: [281756479345015383n] });
    assert.deepEqual(requests[0]?.of, { securities: [], subTypes: [] });
    assert.deepEqual(requests[1]?.c2s["$unknown"], $unknown);
    assert.deepEqual(requests[1]?.c2s["header"], { $unknown });
  });
});

describe("restoreAll", () => {
  /** An OpenD that knows all pairs but the bad ones. */
  function picky(bad: ReadonlySet<string>, error: () => OpenDError = () => refusal("Unknown stock")) {
    const state = { asked: 0, held: new Set<string>() };
    const send = (_: RequestCommand<unknown, unknown>, c2s: unknown): Promise<void> => {
      state.asked++;
      const { securityList, subTypeList } = c2s as { securityList: { code: string }[]; subTypeList: number[] };
      const pairs = securityList.flatMap(({ code }) => subTypeList.map((subType) => `${code}/${subType}`));
      if (pairs.some((pair) => bad.has(pair))) return Promise.reject(error());
      for (const pair of pairs) {
        assert.ok(!state.held.has(pair), `${pair} was asked for again`);
        state.held.add(pair);
      }
      return Promise.resolve();
    };
    return { state, send };
  }

  it("restores all but what OpenD refuses, and finds that in few requests", async () => {
    const bad = fc.uniqueArray(fc.nat({ max: 249 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        bad,
        list(Basic, Ticker),
        fc.integer({ min: 1, max: 6 }),
        async (numbers, subTypes, concurrency) => {
          fc.pre(subTypes.length > 0);
          const all = codes(250);
          const pairs = new Set(numbers.map((number) => `${all[number]!.slice(3)}/${subTypes[0]}`));
          const { state, send } = picky(pairs);
          const subscriptions = wanting(sub(all, subTypes));
          subscriptions.connectionLost();
          const { subscriptions: count, failed } = await restoreAll(subscriptions, send, concurrency);
          assert.equal(count, 250 * subTypes.length - pairs.size);
          assert.equal(state.held.size, count);
          assert.deepEqual(
            failed.map(({ securities, subTypes }) => ({ securities, subTypes })),
            [...numbers].sort((a, b) => a - b).map((number) => ({
              securities: [all[number]],
              subTypes: [subTypes[0]],
            })),
          );
          assert.ok(state.asked <= 3 + numbers.length * 2 * (7 + 1), `${state.asked} requests for ${numbers.length}`);
          // They stay wanted, and are asked for the next time.
          assert.equal(subscriptions.size, 250 * subTypes.length);
          assert.deepEqual(subscriptions.restore(), wanting(sub(all, subTypes)).restore());
        },
      ),
      { numRuns: 100 },
    );
  });

  it("tells one failure of a security that is refused with all its kinds of data", async () => {
    const { send } = picky(new Set([`00001/${Basic}`, `00001/${Ticker}`, `00001/${Broker}`]));
    const { failed } = await restoreAll(wanting(sub(codes(9), [Basic, Ticker, Broker])), send);
    assert.equal(failed.length, 1);
    assert.deepEqual(failed[0]?.securities, ["HK.00001"]);
    assert.deepEqual([...failed[0]!.subTypes].sort(), [Basic, Broker, Ticker].sort());
    assert.match(failed[0]!.error.message, /Unknown stock/);
  });

  it("does not look for a bad code in a refusal of another kind, and goes on after it", async () => {
    const errors: readonly OpenDError[] = [
      refusal("The subscription quota is not enough"),
      refusal("订阅额度不足"),
      refusal("Qot_Sub is too frequent"),
      refusal("", -100),
      new OpenDTimeoutError("Qot_Sub", 12_000),
    ];
    for (const error of errors) {
      const { state, send } = picky(new Set([`00001/${Basic}`]), () => error);
      const subscriptions = wanting(sub(codes(150), [Basic]));
      const { subscriptions: count, failed } = await restoreAll(subscriptions, send);
      assert.equal(state.asked, 2);
      assert.equal(count, 50);
      assert.equal(failed.length, 1);
      assert.equal(failed[0]?.error, error);
      assert.deepEqual(failed[0]?.securities, codes(100));
    }
  });

  it("keeps what it found when another failure comes among the parts", async () => {
    let asked = 0;
    const { state, send } = picky(new Set([`00001/${Basic}`]));
    const { failed } = await restoreAll(wanting(sub(codes(100), [Basic])), (command, c2s) => {
      // The whole is refused, the first half too; the second half gets no answer.
      const size = (c2s as { securityList: unknown[] }).securityList.length;
      return asked++ > 0 && size === 50 && state.held.size > 0
        ? Promise.reject(new OpenDTimeoutError("Qot_Sub", 1))
        : send(command, c2s);
    });
    assert.deepEqual(failed.map(({ securities }) => securities.length).sort(), [1, 50]);
    assert.equal(state.held.size, 49);
  });

  it("reports accounts whose pushes are refused, and restores the rest", async () => {
    const subscriptions = wanting({ name: "Trd_SubAccPush", c2s: { accIDList: [1n, 2n] } }, sub(codes(2), [Basic]));
    const { send } = picky(new Set());
    const result = await restoreAll(
      subscriptions,
      (command, c2s) => command === TrdSubAccPush ? Promise.reject(refusal("Nonexisting acc_id")) : send(command, c2s),
    );
    assert.equal(result.subscriptions, 2);
    assert.equal(result.failed.length, 1);
    assert.deepEqual(result.failed[0]?.securities, []);
    assert.deepEqual(result.failed[0]?.subTypes, []);
    const good = await restoreAll(subscriptions, () => Promise.resolve());
    assert.deepEqual(good, { subscriptions: 4, failed: [] });
  });

  it("stops when the connection is lost again", async () => {
    for (
      const end of [
        new OpenDClosedError("gone"),
        new OpenDError("CONNECTION_LOST", "gone"),
        new OpenDError("NOT_CONNECTED", "gone"),
        new TypeError("a fault of ours"),
      ]
    ) {
      let asked = 0;
      const subscriptions = wanting(sub(codes(1000), [Basic]));
      const restoring = restoreAll(
        subscriptions,
        () => ++asked === 3 ? Promise.reject(end) : Promise.resolve(),
        2,
      );
      await assert.rejects(restoring, end);
      assert.ok(asked <= 4, `${asked} requests`);
      assert.equal(subscriptions.size, 1000);
    }
  });

  it("stops looking for a bad code when another batch has seen the end", async () => {
    let asked = 0;
    let end: (reason: Error) => void = () => {};
    const restoring = restoreAll(
      wanting(sub(codes(200), [Basic])),
      (_, c2s) => {
        asked++;
        const { securityList } = c2s as { securityList: { code: string }[] };
        if (Number(securityList[0]!.code) >= 100) return new Promise((_, reject) => end = reject);
        if (asked > 5) end(new OpenDClosedError("gone"));
        return Promise.reject(refusal("Unknown stock"));
      },
      2,
    );
    await assert.rejects(restoring, /gone/);
    const then = asked;
    await new Promise((resolve) => setTimeout(resolve, 0));
    assert.ok(asked <= then + 1, "nothing more is sent");
  });

  it("asks nothing when nothing is wanted, and several at once when much is", async () => {
    assert.deepEqual(await restoreAll(wanting(), () => assert.fail("nothing was to be sent")), {
      subscriptions: 0,
      failed: [],
    });
    let open = 0;
    let most = 0;
    await restoreAll(wanting(sub(codes(1000), [Basic])), async () => {
      most = Math.max(most, ++open);
      await Promise.resolve();
      open--;
    }, 3);
    assert.equal(most, 3);
  });
});

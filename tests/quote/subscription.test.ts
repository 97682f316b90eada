import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OpenDArgumentError } from "../../src/errors.ts";
import { RehabType, SubType } from "../../src/gen/qot_common.ts";
import { subscriptionRequest } from "../../src/quote/subscription.ts";

const securities = ["HK.00700", { market: 11, code: "AAPL" }] as const;
const kinds = [SubType.Ticker, SubType.Basic];

describe("subscriptionRequest", () => {
  it("asks for pushes and first pushes unless told otherwise", () => {
    const request = subscriptionRequest(securities, kinds, true, {});
    assert.deepEqual(request.securityList, securities);
    assert.deepEqual(request.subTypeList, kinds);
    assert.equal(request.isSubOrUnSub, true);
    assert.equal(request.isRegOrUnRegPush, true);
    assert.equal(request.isFirstPush, true);
    assert.equal(request.regPushRehabTypeList, undefined);
  });

  it("passes the options on", () => {
    const request = subscriptionRequest(securities, kinds, true, {
      push: false,
      firstPush: false,
      rehabTypes: [RehabType.None],
      orderBookDetail: true,
      extendedTime: true,
      session: 1,
    });
    assert.equal(request.isRegOrUnRegPush, false);
    assert.equal(request.isFirstPush, false);
    assert.deepEqual(request.regPushRehabTypeList, [RehabType.None]);
    assert.equal(request.isSubOrderBookDetail, true);
    assert.equal(request.extendedTime, true);
    assert.equal(request.session, 1);
  });

  it("takes the push away with the subscription", () => {
    const request = subscriptionRequest(securities, kinds, false, {});
    assert.equal(request.isSubOrUnSub, false);
    assert.equal(request.isRegOrUnRegPush, false);
    assert.ok(!("isFirstPush" in request));
  });

  for (const wrong of [[], undefined, "HK.00700", null] as unknown[]) {
    it(`wants lists with something in them, not ${JSON.stringify(wrong)}`, () => {
      assert.throws(() => subscriptionRequest(wrong as never, kinds, true, {}), OpenDArgumentError);
      assert.throws(() => subscriptionRequest(securities, wrong as never, false, {}), OpenDArgumentError);
    });
  }
});

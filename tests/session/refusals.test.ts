/** What OpenD's refusals are taken to be about. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OpenDClosedError, OpenDResponseError } from "../../src/errors.ts";
import { isAboutCode, isAboutFrequency } from "../../src/session/refusals.ts";

function refusal(retMsg: string, retType = -1): OpenDResponseError {
  return new OpenDResponseError({ command: "Qot_Sub", retType, retMsg, errCode: undefined });
}

describe("isAboutCode", () => {
  for (
    const text of [
      "Unknown stock",
      "Unknown stock HK.99999",
      "未知股票 99999",
      "未知股票",
      "No right to subscribe to 00700, check the HK market's quote right",
      "无权限订阅HK.00700的行情，请检查港股行情权限",
      "没有权限订阅 1分钟K线",
      "US OTC quotes are unavailable",
      "",
    ]
  ) {
    it(`holds a code responsible for ${JSON.stringify(text)}`, () => {
      assert.equal(isAboutCode(refusal(text)), true);
      assert.equal(isAboutFrequency(refusal(text)), false);
    });
  }

  for (
    const text of [
      "获取快照频率太高，请求失败，每30秒最多60次。",
      "此协议请求太频繁，触发了频率限制，请稍后再试",
      "Get market snapshot is too frequent, at most 60 times per 30 seconds",
      "High frequency of requests",
    ]
  ) {
    it(`holds the frequency responsible for ${JSON.stringify(text)}`, () => {
      assert.equal(isAboutCode(refusal(text)), false);
      assert.equal(isAboutFrequency(refusal(text)), true);
    });
  }

  for (
    const text of [
      "The subscription quota is not enough: 300 of 300 are used",
      "订阅额度不足，已使用300/300",
      "The subscription of HK.00700 Ticker is too short: it can be given up after at least 1 minute",
      "订阅时间过短，至少1分钟后才能反订阅",
      "NN_ProtoRet_TimeOut",
      "NN_ProtoRet_SvrFailed",
      "NN_ProtoRet_ByDisConnOrCancel",
      "请求超时",
      "Protobuf parsing failed",
      "Unknown protocol id",
      "未知的协议ID",
      "The SHA-1 signature of the packet is incorrect",
      "Not logged in",
      "未登录",
      "Trade is not unlocked, unlock first",
      "Missing parameter securityFirm",
    ]
  ) {
    it(`holds neither responsible for ${JSON.stringify(text)}`, () => {
      assert.equal(isAboutCode(refusal(text)), false);
      assert.equal(isAboutFrequency(refusal(text)), false);
    });
  }

  it("goes by refusals only, not by time-outs, lost connections and the like", () => {
    for (const retType of [-100, -200, -400, -500]) {
      assert.equal(isAboutCode(refusal("Unknown stock", retType)), false);
      assert.equal(isAboutFrequency(refusal("too frequent", retType)), false);
    }
    for (const other of [new OpenDClosedError("too frequent"), new Error("Unknown stock"), undefined]) {
      assert.equal(isAboutCode(other), false);
      assert.equal(isAboutFrequency(other), false);
    }
  });
});

/** Each text that the simulator refuses with exists in English and Chinese, and our client takes both for the same. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { OpenDResponseError } from "../../../src/errors.ts";
import {
  GetGlobalState,
  OrderType,
  QotGetSecuritySnapshot,
  QotGetTicker,
  TrdUnlockTrade,
} from "../../../src/gen/mod.ts";
import { isAboutCode, isAboutFrequency } from "../../../src/session/refusals.ts";
import { chineseOf } from "../../../src/simulator/rules/chinese.ts";
import { resolveOptions } from "../../../src/simulator/options.ts";
import { KL_TYPE } from "../../../src/simulator/rules/nouns.ts";
import type { Text } from "../../../src/simulator/rules/text.ts";
import * as texts from "../../../src/simulator/rules/texts.ts";
import { PAPER_HK, trader } from "../trading/helpers.ts";
import { still } from "./helpers.ts";

const CHINESE = /[\u4e00-\u9fff]/;
const ROOT = new URL("../../../src/simulator/", import.meta.url);

/** Every text of `rules/texts.ts`, functions with parameters of some kind. */
function known(): (readonly [name: string, text: Text])[] {
  const { unknown, tooMany, ...simple } = texts;
  const made = Object.entries(simple).map(([name, text]) => {
    const make = text as Text | ((...parameters: unknown[]) => Text);
    return [name, typeof make === "function" ? make("US.AAPL", 7, 8, 9, 10) : make] as const;
  });
  return [...made, ["unknown", unknown(KL_TYPE, 7)], ["tooMany", tooMany(7, 8, KL_TYPE)]];
}

/** What is said in English where it is said: the literals behind `new Refusal(` and the like, parameters filled in. */
function said(): string[] {
  const all: string[] = [];
  const literal = /^\s*(?:`((?:\\.|[^`])*)`|"((?:\\.|[^"])*)")\s*(\+)?/;
  for (const file of readdirSync(ROOT, { recursive: true }) as string[]) {
    if (!file.endsWith(".ts")) continue;
    const source = readFileSync(new URL(file.replaceAll("\\", "/"), ROOT), "utf8");
    const starts = [...source.matchAll(/new Refusal\(|bad(?:Field|Type|Operation)\([^;]*?,(?=\s*["`])/g)];
    const constants = file.endsWith("refusals.ts") ? [...source.matchAll(/export const \w+ =/g)] : [];
    for (const { 0: start, index } of [...starts, ...constants]) {
      let rest = source.slice(index + start.length);
      let text = "";
      for (let match = literal.exec(rest); match !== null; match = literal.exec(rest)) {
        // No parameter has a brace in it but for templates of their own, which are one level deep.
        text += (match[1] ?? match[2] ?? "").replace(/\$\{(?:[^{}]|\$?\{[^{}]*\})*\}/g, "7").replace(/\\(.)/g, "$1");
        rest = rest.slice(match[0].length);
        if (match[3] === undefined) break;
      }
      if (text !== "") all.push(text);
    }
  }
  return [...new Set(all)];
}

function refusal(retMsg: string): OpenDResponseError {
  return new OpenDResponseError({ command: "Qot_Sub", retType: -1, retMsg, errCode: 1 });
}

function assertAlike(en: string, zh: string): void {
  assert.equal(isAboutCode(refusal(zh)), isAboutCode(refusal(en)), `${en} / ${zh}`);
  assert.equal(isAboutFrequency(refusal(zh)), isAboutFrequency(refusal(en)), `${en} / ${zh}`);
}

describe("texts of refusals", () => {
  it("are in both languages, with the same parameters", () => {
    for (const [name, { en, zh }] of known()) {
      assert.doesNotMatch(en, CHINESE, name);
      if (name !== "NO_SERVERS") assert.match(zh, CHINESE, name);
      const numbers = (text: string): string[] =>
        [...text.replace(/[kK]线|SHA-1/g, "").matchAll(/\d+/g)].map(String).sort();
      if (!name.startsWith("BAD_")) assert.deepEqual(numbers(zh), numbers(en), name);
    }
  });

  it("are in both languages where they are said in English", () => {
    const all = said();
    assert.ok(all.length > 60, `${all.length} were found`);
    const missing = all.filter((text) => !CHINESE.test(chineseOf(text) ?? ""));
    assert.deepEqual(missing, [], "put their Chinese into src/simulator/rules/chinese.ts");
  });

  it("are taken for the same by our client in both", () => {
    for (const [, { en, zh }] of known()) assertAlike(en, zh);
    for (const text of said()) assertAlike(text, chineseOf(text) ?? "");
  });

  it("have the words that clients look for", () => {
    const { en, zh } = texts.tooFrequent("QotGetPlateSet", 10, 30);
    assert.match(en, /QotGetPlateSet.*frequent.*10.*30 seconds/);
    assert.match(zh, /QotGetPlateSet.*频率.*30 秒.*10 次/);
    assert.match(texts.tooShort("HK.00700", "Basic", 60).zh, /HK\.00700 Basic.*过短.*1 分钟/);
    assert.equal(chineseOf('nextPage is "x", which no reply gave'), 'nextPage 为 "x"，不是任何回复给出的');
    assert.equal(
      chineseOf("Unsupported order type Market: not for US.AAPL"),
      "不支持的订单类型 Market：US.AAPL 不适用",
    );
    assert.equal(chineseOf("nothing of the kind"), undefined);
  });
});

describe("the option language", () => {
  it("is English unless it is Chinese", async () => {
    for (
      const [language, wanted] of [[undefined, /Please subscribe/], [
        "zh",
        /请先订阅 HK\.00700 的 Ticker 数据/,
      ]] as const
    ) {
      await using s = await still({ language });
      const client = await s.tcp();
      const c2s = { security: "HK.00700", maxRetNum: 1 };
      assert.match(await client.fail(QotGetTicker, c2s), wanted);
    }
  });

  it("is that of every way to be refused", async () => {
    await using s = await still({ language: "zh", rules: { rateWindows: { GetGlobalState: 1 } } });
    const client = await s.tcp();
    assert.match(await client.fail(QotGetSecuritySnapshot, { securityList: ["HK.99999"] }), /^未知股票 HK\.99999$/);
    assert.match(await client.fail(TrdUnlockTrade, { unlock: true }), /^缺少参数 securityFirm$/);
    await client.get(GetGlobalState, {});
    assert.match(await client.fail(GetGlobalState, {}), /频率/);
    s.sim.fault("outOfQuota", { of: "history" });
    s.sim.fault("loginLost");
    assert.match(await client.fail(QotGetSecuritySnapshot, { securityList: ["HK.00700"] }), /^OpenD 未登录$/);
  });

  it("is that of why orders fail later", async () => {
    await using setup = await trader({ language: "zh", trading: { exchangeDelay: 100 } });
    setup.crowd("HK.00700", "ask", 100, 600);
    await setup.place({ orderType: OrderType.Market, qty: 100 });
    setup.sim.account(PAPER_HK).setCash(-10_000_000);
    setup.pass(200);
    await setup.settle();
    assert.equal(setup.orders.at(-1)?.lastErrMsg, "购买力不足");
  });

  it("takes no other", () => {
    assert.throws(() => resolveOptions({ language: "de" as "en" }), /language "de"; it takes "en" or "zh"/);
  });
});

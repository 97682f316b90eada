// Every quote request has its method, which asks with that command.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { KLType, OpenQuoteContext, type RequestCommand, SubType } from "../../mod.ts";
import { Writer } from "../../src/codec/writer.ts";
import { OpenDArgumentError, OpenDResponseError } from "../../src/errors.ts";
import * as exported from "../../src/gen/mod.ts";
import { type SimulatedRequest, type Simulator, startSimulator } from "../../src/simulator/mod.ts";
import { sampleOf } from "../../tools/generator/samples.ts";
import { failsWith } from "../connection/support.ts";
import { loadSchema, type Schema } from "../gen/schema.ts";
import { toHex } from "../wire/support.ts";

type AnyRequest = RequestCommand<object, object>;
type Method = (c2s: object, options?: object) => Promise<object>;

const table = new URL("../../../shared/facts/commands.tsv", import.meta.url);
const skip = existsSync(table) ? false : "the table of commands is not here: ../shared/facts/commands.tsv";

/** Those that are not called as their commands are: the official JavaScript client has these names. */
const NAMES: Readonly<Record<string, string>> = {
  QotOptionScreen: "getOptionScreen",
  QotStockScreen: "getStockScreen",
  QotWarrantScreen: "getWarrantScreen",
};

/** The session's own. */
const OWN = ["InitConnect", "KeepAlive"];

const methodOf = (constant: string): string =>
  NAMES[constant] ?? constant.replace(/^(?:Qot)?(.)/, (_, first: string) => first.toLowerCase());

const requests = Object.entries(exported).filter((entry): entry is [string, AnyRequest & (typeof entry)[1]] =>
  "kind" in entry[1] && entry[1].kind === "request" && !entry[1].name.startsWith("Trd_") && !OWN.includes(entry[0])
);

/** What a context was told to ask, in place of asking. */
class Recorder extends OpenQuoteContext {
  readonly asked: { readonly command: unknown; readonly c2s: unknown; readonly options: unknown }[] = [];

  override get connID(): bigint {
    return 1n;
  }

  override request<C2S, S2C>(command: RequestCommand<C2S, S2C>, c2s: C2S, options?: object): Promise<S2C> {
    this.asked.push({ command, c2s, options });
    return Promise.resolve({ reply: command.id } as S2C);
  }
}

/** Calls a method by its name. */
function call(quote: OpenQuoteContext, constant: string, c2s: object, options?: object): Promise<object> {
  const method = (quote as unknown as Readonly<Record<string, Method | undefined>>)[methodOf(constant)];
  assert.ok(method, `${constant} has no method ${methodOf(constant)}`);
  // The one command that takes nothing takes its options in the first place.
  return constant === "GetGlobalState" ? method.call(quote, options ?? {}) : method.call(quote, c2s, options);
}

describe("the methods of the quote context", () => {
  it("are there for each of the 134 quote requests, and for 5 about OpenD itself", () => {
    assert.equal(requests.length, 134 + 5);
    for (const [constant] of requests) {
      assert.equal(typeof Reflect.get(OpenQuoteContext.prototype, methodOf(constant)), "function", constant);
    }
  });

  it("are those that the table of commands wants", { skip }, () => {
    const rows = readFileSync(table, "utf8").trim().split("\n").slice(1).map((line) => line.trim().split("\t"));
    const wanted = rows.filter(([, , , kind, context]) => kind === "request" && context !== "trade")
      .map(([, , constant = ""]) => constant).filter((constant) => !OWN.includes(constant));
    assert.deepEqual(requests.map(([constant]) => constant).sort(), wanted.sort());
  });

  it("ask with their command, what they were given, and the options, and give back the reply", async () => {
    const quote = new Recorder();
    for (const [constant, command] of requests) {
      for (const turn of ["the first time", "later"]) {
        const what = `${constant}, ${turn}`;
        const c2s = { security: "HK.00700", list: [1n], bytes: new Uint8Array([1]) };
        const options = { timeout: 5 };
        assert.deepEqual(await call(quote, constant, c2s, options), { reply: command.id }, what);
        const [asked, ...others] = quote.asked.splice(0);
        assert.equal(others.length, 0, what);
        assert.equal(asked?.command, command, what);
        assert.deepEqual(asked?.c2s, constant === "GetGlobalState" ? {} : c2s, what);
        if (constant !== "QotGetSecuritySnapshot") assert.equal(asked?.options, options, what);
      }
    }
    await quote.close();
  });

  it("take nothing where nothing is required", async () => {
    const quote = new Recorder();
    await quote.getFedWatchDotPlot();
    await quote.requestHistoryKLQuota();
    await quote.getDelayStatistics();
    assert.deepEqual(quote.asked.map(({ c2s }) => c2s), [{}, {}, {}]);
    await quote.close();
  });

  describe("over a socket", () => {
    let schema: Schema;
    let sim: Simulator;
    let quote: OpenQuoteContext;
    /** One that has loaded nothing yet. */
    let fresh: OpenQuoteContext;
    let got: SimulatedRequest | undefined;
    before(async () => {
      schema = await loadSchema();
      sim = await startSimulator({ interval: false });
      const options = { port: sim.port, reconnect: false, keepAlive: false, rateLimit: "off" } as const;
      quote = await OpenQuoteContext.connect(options);
      fresh = await OpenQuoteContext.connect(options);
      sim.respond("*", (request) => {
        got = request;
        return { retType: -1, retMsg: "not today" };
      });
    });
    after(async () => {
      await quote?.close();
      await fresh?.close();
      await sim?.close();
    });

    it("send the example that the generator shows of each, and are refused in the command's name", async () => {
      for (const [constant, command] of requests) {
        const { desc } = schema.codec(`${command.name}.C2S`);
        const source = sampleOf(desc, schema.model);
        const c2s = new Function(...Object.keys(exported), `return ${source};`)(...Object.values(exported)) as object;
        got = undefined;
        const failed = call(quote, constant, c2s, {});
        const error = await failsWith(failed, OpenDResponseError, "RESPONSE", /not today/);
        assert.equal(error.command, command.name);
        const request = got as SimulatedRequest | undefined;
        assert.equal(request?.id, command.id, constant);
        if (command.fills !== undefined) continue;
        const writer = new Writer();
        command.encode(writer, { c2s });
        assert.equal(toHex(request.body), toHex(writer.finish()), `${constant} sent something else than ${source}`);
      }
    });

    it("refuse what cannot be sent, in the command's name, the first time and later", async () => {
      for (let turn = 0; turn < 2; turn++) {
        const wrong: readonly [() => Promise<unknown>, RegExp][] = [
          [() => fresh.getOptionChain({ owner: "00700" } as never), /^Qot_GetOptionChain was not sent: .*"00700"/],
          [
            () => fresh.getPlateSet(null as never),
            /^Qot_GetPlateSet takes an object of its fields, and was given null/,
          ],
          [() => fresh.getIpoList({ market: "HK" } as never), /^Qot_GetIpoList was not sent: .*"market"/],
          [() => fresh.requestRehab({ security: "HK.00700" }, { timeout: -1 }), /timeout/],
          [() => fresh.sub({} as never), /^Qot_Sub was not sent: .*"isSubOrUnSub"/],
        ];
        for (const [ask, message] of wrong) await failsWith(ask(), OpenDArgumentError, "ARGUMENT", message);
      }
    });
  });

  it("get the simulator's data", async () => {
    const sim = await startSimulator({ interval: false });
    const quote = await OpenQuoteContext.connect({ port: sim.port });
    try {
      const { staticInfoList } = await quote.getStaticInfo({ securityList: ["HK.00700"] });
      assert.equal(staticInfoList[0]?.basic.lotSize, 100);
      await quote.sub({ securityList: ["HK.00700"], subTypeList: [SubType.KL_Day], isSubOrUnSub: true });
      const { klList } = await quote.getKL({ security: "HK.00700", klType: KLType.Day, rehabType: 0, reqNum: 2 });
      assert.equal(klList.length, 2);
    } finally {
      await quote.close();
      await sim.close();
    }
  });
});

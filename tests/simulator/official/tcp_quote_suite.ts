import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import type { OfficialPackage } from "../../runtimes/official_client.ts";
import type { Reply } from "./package_client.ts";
import { implausible } from "./plausible.ts";
import { unread } from "./python_reads.ts";
import { OfficialSchema } from "./schema.ts";
import { OfficialTcpClient, type TcpWay } from "./tcp_client.ts";
import { header, pushFaults, type Setup, setUp, subscription } from "./tcp_setup.ts";

/** The subtypes that a quote program of Python's subscribes to. */
const SUBTYPES = [1, 2, 4, 5, 6, 11, 14];

/** The quote methods of the official Python client, as it sends them and reads what comes. Inside a `describe`. */
export function quoteSuite(packageName: OfficialPackage, way: TcpWay = {}): void {
  let schema: OfficialSchema;
  let setup: Setup;
  let client: OfficialTcpClient;
  let names: { readonly option: string; readonly future: string; readonly plate: string };

  before(async () => {
    schema = await OfficialSchema.load(packageName);
    setup = await setUp(way.pem === undefined ? {} : { rsaPrivateKey: way.pem });
    client = await OfficialTcpClient.open(setup.sim.port, schema, way);
    const { plateInfoList } = await client.ask("Qot_GetPlateSet", { market: 1, plateSetType: 0, header });
    names = { option: "", future: "HK.HSImain", plate: `HK.${plateInfoList[0].plate.code}` };
    await client.ask("Qot_Sub", subscription(["HK.00700"], SUBTYPES));
    setup.pass(10_000);
  });

  after(async () => {
    client?.close();
    await setup?.[Symbol.asyncDispose]();
  });

  /** As the client's methods send them with their defaults, and with all that can be told. */
  const requests = (): readonly (readonly [name: string, c2s: object])[] => {
    const security = "HK.00700";
    const list = { securityList: [security, "HK.00005"] };
    const history = { rehabType: 1, klType: 2, security, beginTime: "2025-11-20", endTime: "2026-11-20" };
    return [
      ["GetUserInfo", { flag: 0 }],
      ["GetDelayStatistics", { typeList: [1, 2], qotPushStage: 2, segmentList: [] }],
      ["Qot_RequestTradeDate", { market: 1, beginTime: "2025-11-20", endTime: "2026-11-20" }],
      ["Qot_RequestTradeDate", { market: 2, beginTime: "2026-01-01", endTime: "2026-03-01", security: "US.AAPL" }],
      ["Qot_GetStaticInfo", { market: 0, secType: 0, ...list }],
      ["Qot_GetStaticInfo", { market: 11, secType: 3 }],
      ["Qot_GetSecuritySnapshot", { securityList: [security, "US.AAPL", "SH.600519"] }],
      ["Qot_GetRT", { security }],
      ["Qot_GetPlateSecurity", { plate: names.plate, sortField: 1, ascend: true }],
      ["Qot_GetBroker", { security }],
      ["Qot_RequestHistoryKL", { ...history, maxAckKLNum: 1000, needKLFieldsFlag: 0 }],
      ["Qot_RequestHistoryKL", {
        ...history,
        maxAckKLNum: 1000,
        needKLFieldsFlag: 1023,
        extendedTime: true,
        session: 0,
      }],
      ["Qot_RequestHistoryKLQuota", { bGetDetail: true }],
      ["Qot_GetSubInfo", { isReqAllConn: true }],
      ["Qot_GetBasicQot", { securityList: [security] }],
      ["Qot_GetTicker", { security, maxRetNum: 500 }],
      ["Qot_GetKL", { security, rehabType: 1, reqNum: 1000, klType: 2 }],
      ["Qot_GetKL", { security, rehabType: 0, reqNum: 1000, klType: 1 }],
      ["Qot_GetOrderBook", { security, num: 10 }],
      ["Qot_GetReference", { security, referenceType: 1 }],
      ["Qot_GetOwnerPlate", list],
      ["Qot_GetHoldingChangeList", {
        security: "US.AAPL",
        holderCategory: 1,
        beginTime: "2025-11-20 00:00:00",
        endTime: "2026-11-20 00:00:00",
      }],
      // Python sends 1, "normal", also where the option's owner is no index, and 0 for both kinds.
      ["Qot_GetOptionExpirationDate", { owner: "US.AAPL", indexOptionType: 1 }],
      ["Qot_GetOptionChain", {
        owner: "US.AAPL",
        indexOptionType: 1,
        beginTime: "2026-11-20 00:00:00",
        endTime: "2026-12-19 00:00:00",
        type: 0,
        condition: 0,
      }],
      ["Qot_GetWarrant", { begin: 0, num: 200, sortField: 1, ascend: true }],
      ["Qot_GetWarrant", { begin: 0, num: 200, sortField: 1, ascend: true, owner: security, typeList: [1, 2] }],
      ["Qot_RequestRehab", { security }],
      ["Qot_GetCapitalDistribution", { security }],
      ["Qot_GetCapitalFlow", { security, periodType: 1 }],
      ["Qot_GetUserSecurityGroup", { groupType: 3 }],
      ["Qot_GetUserSecurity", { groupName: "All" }],
      ["Qot_StockFilter", {
        begin: 0,
        num: 200,
        market: 1,
        baseFilterList: [{ fieldName: 3, filterMin: 1, isNoFilter: false, sortDir: 2 }],
      }],
      ["Qot_GetCodeChange", { placeHolder: 0 }],
      ["Qot_GetIpoList", { market: 1 }],
      ["Qot_GetFutureInfo", { securityList: [names.future] }],
      ["Qot_SetPriceReminder", { security, op: 1, type: 1, freq: 1, value: 1e6, note: "" }],
      ["Qot_GetPriceReminder", { security }],
      ["Qot_GetPriceReminder", { market: 1 }],
      ["Qot_GetMarketState", list],
      ["Qot_GetSuspend", { beginTime: "2026-11-01", endTime: "2026-11-20", ...list }],
    ];
  };

  it("are answered with all that it takes without asking", async () => {
    const faults: string[] = [];
    for (const [name, c2s] of requests()) {
      const withHeader = schema.message(`${name}.C2S`).fields["header"] === undefined ? c2s : { ...c2s, header };
      const s2c = await client.ask(name, withHeader);
      faults.push(...unread(name, s2c), ...implausible(s2c).map((what) => `${name}: ${what}`));
    }
    assert.deepEqual(faults, []);
  });

  it("have pushes with all that it takes without asking", () => {
    assert.deepEqual([...new Set(client.pushes.map(({ id }) => id))].sort(), [3005, 3007, 3009, 3011, 3013, 3015]);
    assert.deepEqual(pushFaults(client), []);
  });

  it("adjust by what a company did, with both sides of each ratio", async () => {
    // Python divides the one by the other where the flag is set.
    const ratios = ["split", "join", "bonus", "transfer", "allot", "add"];
    const kinds = new Set<number>();
    for (const security of ["HK.00700", "US.AAPL", "US.NVDA", "SH.600519"]) {
      const { rehabList } = await client.ask("Qot_RequestRehab", { security, header });
      for (const row of rehabList) {
        assert.match(row.time, /^\d{4}-\d\d-\d\d/);
        assert.ok(row.fwdFactorA > 0 && row.bwdFactorA > 0);
        const flag = Number(row.companyActFlag);
        kinds.add(flag);
        for (const [bit, name] of ratios.entries()) {
          if ((flag & 1 << bit) !== 0) {
            assert.ok(row[`${name}Base`] > 0 && row[`${name}Ert`] > 0, `${security} ${row.time}`);
          }
        }
        if ((flag & 64) !== 0) assert.ok(row.dividend > 0, `${security} ${row.time}`);
      }
    }
    assert.ok(kinds.size > 1);
  });

  it("page history by the key that the page before gave", async () => {
    const c2s = {
      rehabType: 1,
      klType: 2,
      security: "HK.00700",
      beginTime: "2025-11-20 00:00:00",
      endTime: "2026-11-20 23:59:59",
      needKLFieldsFlag: 1023,
    };
    const whole = await client.ask("Qot_RequestHistoryKL", { ...c2s, maxAckKLNum: 1000 });
    const times: string[] = [];
    let nextReqKey: Uint8Array | undefined;
    do {
      const page: Reply = await client.ask("Qot_RequestHistoryKL", { ...c2s, maxAckKLNum: 100, nextReqKey });
      times.push(...page.klList.map(({ time }: Reply) => time));
      // protobufjs has an empty value where there is none.
      nextReqKey = page.nextReqKey.length > 0 ? page.nextReqKey : undefined;
    } while (nextReqKey !== undefined);
    assert.deepEqual(times, whole.klList.map(({ time }: Reply) => time));
    assert.ok(times.length > 200);
  });

  it("give subscriptions back after a minute, some and then all, but not before", async () => {
    const give = {
      securityList: ["HK.00700"],
      subTypeList: [1, 4],
      isSubOrUnSub: false,
      isFirstPush: false,
      isRegOrUnRegPush: false,
      isSubOrderBookDetail: false,
      extendedTime: false,
      header,
    };
    await client.ask("Qot_Sub", subscription(["US.AAPL"], [1]));
    await assert.rejects(client.ask("Qot_Sub", { isUnsubAll: true, isSubOrUnSub: false, header }));
    for (let beat = 0; beat < 8; beat += 1) {
      setup.clock.advance(8000);
      setup.sim.step();
      await client.ask("KeepAlive", { time: 1 });
    }
    const kept = async (): Promise<number[]> => {
      const { connSubInfoList } = await client.ask("Qot_GetSubInfo", { isReqAllConn: false, header });
      return connSubInfoList.flatMap((one: Reply) => one.subInfoList.map(({ subType }: Reply) => subType)).sort();
    };
    await client.ask("Qot_Sub", { ...give, securityList: ["HK.00700", "US.AAPL"], subTypeList: [1] });
    assert.deepEqual(await kept(), SUBTYPES.filter((subType) => subType !== 1).sort());
    await client.ask("Qot_Sub", { isUnsubAll: true, isSubOrUnSub: false, header });
    assert.deepEqual(await kept(), []);
  });

  it("subscribe again after the connection was lost, as it does by itself", async () => {
    const first = client.session.connID;
    const lost = client;
    setup.sim.fault("cut", { command: "GetGlobalState" });
    await assert.rejects(client.ask("GetGlobalState", { userID: 0 }), /closed/);
    await lost.closed;
    client = await OfficialTcpClient.open(setup.sim.port, schema, way);
    assert.notEqual(client.session.connID, first);
    await client.ask("Qot_Sub", subscription(["HK.00700"], SUBTYPES));
    setup.pass(3000);
    await client.ask("GetGlobalState", { userID: client.session.loginUserID });
    assert.ok(client.pushes.length > 5);
    assert.deepEqual(pushFaults(client), []);
  });
}

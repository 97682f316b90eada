import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import type { OfficialPackage } from "../../runtimes/official_client.ts";
import type { Reply } from "./package_client.ts";
import { implausible } from "./plausible.ts";
import { missing } from "./python_reads.ts";
import { OfficialSchema } from "./schema.ts";
import { OfficialTcpClient } from "./tcp_client.ts";
import { header, type Setup, setUp } from "./tcp_setup.ts";

const OPTION = "strikePrice contractSizeFloat openInterest impliedVolatility premium delta gamma vega theta rho";
const FUTURE = "lastSettlePrice position positionChange";
const COUNTS = "raiseCount fallCount equalCount";
const WARRANT =
  "conversionRate warrantType strikePrice maturityTime endTradeTime owner.code streetVolumn issueVolumn " +
  "streetRate premium leverage ipop breakEvenPoint conversionPrice score issuerCode";

/** A kind of security that is no stock: where the Python client's user finds one, and what it reads of it. */
interface Kind {
  readonly name: string;
  /** By commands that list it. */
  readonly find: (client: OfficialTcpClient) => Promise<Reply>;
  /** The part of a snapshot that is the kind's own, and its fields. */
  readonly snapshot: readonly [part: string, fields: string];
  /** Likewise of a quote. */
  readonly quote?: readonly [part: string, fields: string];
  /** Subtypes that it has. */
  readonly subtypes: readonly number[];
}

/** The first security of a type that the list of a market has. */
async function listed(client: OfficialTcpClient, market: number, secType: number): Promise<Reply> {
  const { staticInfoList } = await client.ask("Qot_GetStaticInfo", { market, secType, header });
  return staticInfoList[0]?.basic.security;
}

const TRADED = [1, 2, 4, 5, 6];

const kinds: readonly Kind[] = [
  {
    name: "an option",
    find: async (client) => {
      const { optionChain } = await client.ask("Qot_GetOptionChain", {
        owner: "US.AAPL",
        indexOptionType: 1,
        beginTime: "2026-12-01 00:00:00",
        endTime: "2026-12-20 00:00:00",
        type: 0,
        condition: 0,
        header,
      });
      const { option } = optionChain[0];
      return option[Math.trunc(option.length / 2)].call.basic.security;
    },
    snapshot: ["optionExData", `type owner.code strikeTime ${OPTION}`],
    quote: ["optionExData", OPTION],
    subtypes: TRADED,
  },
  {
    name: "a warrant",
    find: async (client) => {
      const { staticInfoList } = await client.ask("Qot_GetReference", {
        security: "HK.00700",
        referenceType: 1,
        header,
      });
      return staticInfoList[0].basic.security;
    },
    snapshot: ["warrantExData", WARRANT],
    subtypes: [...TRADED, 14],
  },
  {
    name: "a future",
    find: (client) => listed(client, 1, 10),
    snapshot: ["futureExData", `${FUTURE} isMainContract lastTradeTime`],
    quote: ["futureExData", FUTURE],
    subtypes: TRADED,
  },
  { name: "an index", find: (client) => listed(client, 1, 6), snapshot: ["indexExData", COUNTS], subtypes: [1, 5, 6] },
  {
    name: "a plate",
    find: async (client) => {
      const { plateInfoList } = await client.ask("Qot_GetPlateSet", { market: 1, plateSetType: 0, header });
      return plateInfoList[0].plate;
    },
    snapshot: ["plateExData", COUNTS],
    subtypes: [1, 5, 6],
  },
  {
    name: "a fund",
    find: (client) => listed(client, 1, 4),
    snapshot: ["trustExData", "dividendYield aum outstandingUnits netAssetValue premium assetClass"],
    subtypes: TRADED,
  },
];

/** Securities that are no stocks, as the official Python client asks for them and reads what comes. Inside a `describe`. */
export function derivativeSuite(packageName: OfficialPackage): void {
  let setup: Setup;
  let client: OfficialTcpClient;

  before(async () => {
    setup = await setUp();
    client = await OfficialTcpClient.open(setup.sim.port, await OfficialSchema.load(packageName));
  });

  after(async () => {
    client?.close();
    await setup?.[Symbol.asyncDispose]();
  });

  for (const { name, find, snapshot, quote, subtypes } of kinds) {
    it(`${name} is found, has its own part of a snapshot and of a quote, and is pushed`, async () => {
      const security = await find(client);
      assert.ok(security !== undefined, "none is listed");
      const code = `${security.market}.${security.code}`;
      const { snapshotList } = await client.ask("Qot_GetSecuritySnapshot", { securityList: [security], header });
      const fields = ([part, words]: readonly [string, string]): string[] =>
        words.split(" ").map((word) => `${part}.${word}`);
      assert.deepEqual(missing(snapshotList[0], fields(snapshot)), [], code);
      assert.deepEqual(implausible(snapshotList[0]), [], code);
      const from = client.pushes.length;
      await client.ask("Qot_Sub", {
        securityList: [security],
        subTypeList: subtypes,
        isSubOrUnSub: true,
        isFirstPush: true,
        isRegOrUnRegPush: true,
        header,
      });
      const { basicQotList } = await client.ask("Qot_GetBasicQot", { securityList: [security], header });
      assert.deepEqual(missing(basicQotList[0], quote === undefined ? [] : fields(quote)), [], code);
      assert.ok(basicQotList[0].curPrice > 0);
      setup.pass(2000);
      await client.ask("KeepAlive", { time: 1 });
      // The securities before this one are still pushed.
      const own = client.pushes.slice(from).filter(({ s2c }) =>
        (s2c.security ?? s2c.basicQotList[0].security).code === security.code
      );
      const pushed = new Set(own.map(({ id }) => id));
      assert.ok(pushed.has(3005) && pushed.has(3009) && pushed.has(3007), [...pushed].join());
      assert.equal(pushed.has(3013), subtypes.includes(2));
      assert.deepEqual(client.faults, []);
    });
  }
}

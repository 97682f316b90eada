import assert from "node:assert/strict";
import { before, it } from "node:test";
import type { OfficialPackage } from "../../runtimes/official_client.ts";
import type { Reply } from "./package_client.ts";
import { implausible } from "./plausible.ts";
import { unread } from "./python_reads.ts";
import { OfficialSchema } from "./schema.ts";
import { OfficialTcpClient, type TcpWay } from "./tcp_client.ts";
import { ALGORITHMS, md5Of } from "./tcp_crypto.ts";
import { pem, pushFaults, setUp } from "./tcp_setup.ts";

const WAYS: readonly (readonly [name: string, way: TcpWay])[] = [
  ["as Python, in clear", {}],
  ["as Java, encrypted", { pem, algorithm: ALGORITHMS.AES_CBC, language: "Java" }],
];

/** The trade context of the official Python client. Inside a `describe`. */
export function tradeSuite(packageName: OfficialPackage): void {
  let schema: OfficialSchema;
  before(async () => {
    schema = await OfficialSchema.load(packageName);
  });

  for (const [name, way] of WAYS) {
    it(`${name}: accounts, unlock, orders, fills, figures and cancel all`, async () => {
      await using setup = await setUp(way.pem === undefined ? {} : { rsaPrivateKey: way.pem });
      const client = await OfficialTcpClient.open(setup.sim.port, schema, way);
      const faults: string[] = [];
      const ask = async (command: string, c2s: object): Promise<Reply> => {
        setup.clock.advance(50);
        const s2c = await client.ask(command, c2s);
        faults.push(...unread(command, s2c), ...implausible(s2c).map((what) => `${command}: ${what}`));
        return s2c;
      };
      const packetID = (): object => client.packetID();
      const { accList } = await ask("Trd_GetAccList", {
        userID: client.session.loginUserID,
        trdCategory: 1,
        needGeneralSecAccount: true,
      });
      await ask("Trd_SubAccPush", { accIDList: accList.map(({ accID }: Reply) => accID) });
      const unlock = { unlock: true, pwdMD5: md5Of("123456"), securityFirm: 1 };
      await ask("Trd_UnlockTrade", unlock);
      await ask("Trd_UnlockTrade", unlock);
      for (const trdEnv of [0, 1]) {
        const account = accList.find((one: Reply) => one.trdEnv === trdEnv && one.trdMarketAuthList.includes(1));
        const trade = { trdEnv, accID: account.accID, trdMarket: 1 };
        const order = {
          header: trade,
          trdSide: 1,
          code: "00700",
          adjustPrice: false,
          adjustSideAndLimit: 0,
          secMarket: 1,
          timeInForce: 0,
          fillOutsideRTH: false,
        };
        const bought = await ask("Trd_PlaceOrder", {
          packetID: packetID(),
          ...order,
          orderType: 2,
          qty: 200,
          price: 0,
        });
        const rests = { ...order, orderType: 1, qty: 100, price: 300 };
        const { orderID } = await ask("Trd_PlaceOrder", { packetID: packetID(), ...rests, remark: "PyNormal" });
        // After placing an order, Python asks for it.
        const { orderList } = await ask("Trd_GetOrderList", {
          header: trade,
          filterConditions: { idList: [orderID] },
          refreshCache: false,
        });
        assert.deepEqual(orderList.map(({ remark, qty }: Reply) => [remark, qty]), [["PyNormal", 100]]);
        const modify = { packetID: packetID(), header: trade, orderID, modifyOrderOp: 1, forAll: false };
        await ask("Trd_ModifyOrder", { ...modify, qty: 200, price: 310, adjustPrice: false, adjustSideAndLimit: 0 });
        await ask("Trd_ModifyOrder", { ...modify, packetID: packetID(), modifyOrderOp: 2, qty: 0, price: 0 });
        await ask("Trd_GetPositionList", { header: trade, refreshCache: true });
        const { funds } = await ask("Trd_GetFunds", { header: trade, refreshCache: true, currency: 1 });
        // Python picks the cash of each currency out of a list that accounts for several markets have.
        const currencies = funds.cashInfoList.map(({ currency }: Reply) => currency);
        assert.equal(currencies.includes(1) && currencies.includes(2), trdEnv === 1);
        await ask("Trd_GetMaxTrdQtys", {
          header: trade,
          orderType: 1,
          code: "00700",
          price: 600,
          adjustPrice: false,
          secMarket: 1,
        });
        const filterConditions = { beginTime: "2026-08-22 00:00:00", endTime: "2026-11-20 23:59:59" };
        await ask("Trd_GetHistoryOrderList", { header: trade, filterConditions, filterStatusList: [11, 15] });
        await ask("Trd_GetOrderList", { header: trade, filterStatusList: [] });
        if (trdEnv === 0) continue;
        await ask("Trd_GetOrderFillList", { header: trade, refreshCache: true });
        await ask("Trd_GetHistoryOrderFillList", { header: trade, filterConditions });
        await ask("Trd_GetOrderFee", { header: trade, orderIdExList: [bought.orderIDEx] });
        await ask("Trd_GetMarginRatio", { header: trade, securityList: ["HK.00700"] });
        const left = await ask("Trd_PlaceOrder", { packetID: packetID(), ...rests });
        await client.ask("Trd_ModifyOrder", {
          packetID: packetID(),
          header: trade,
          orderID: 0,
          modifyOrderOp: 2,
          forAll: true,
        });
        const after = await ask("Trd_GetOrderList", { header: trade, filterConditions: { idList: [left.orderID] } });
        assert.equal(after.orderList[0].orderStatus, 15);
      }
      await ask("Trd_UnlockTrade", { unlock: false, pwdMD5: "", securityFirm: 1 });
      assert.deepEqual([...faults, ...pushFaults(client)], []);
      assert.deepEqual([...new Set(client.pushes.map(({ id }) => id))].sort(), [2208, 2218]);
      client.close();
    });
  }
}

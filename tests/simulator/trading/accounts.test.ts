import { describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  SecurityFirm,
  SimAccType,
  type TrdAcc,
  TrdAccRole,
  TrdAccStatus,
  TrdAccType,
  TrdCategory,
  TrdEnv,
  TrdGetAccList,
  TrdGetOrderList,
  TrdMarket,
  TrdSubAccPush,
  TrdUnlockTrade,
  TrdUpdateOrder,
} from "../../../src/gen/mod.ts";
import { defaultAccounts } from "../../../src/simulator/trading/accounts.ts";
import { tcp } from "../client.ts";
import { hk, PAPER_HK, PWD_MD5, REAL, realHK, trader } from "./helpers.ts";

describe("the list of accounts", () => {
  const list = async (
    c2s: { trdCategory?: TrdCategory; needGeneralSecAccount?: boolean },
  ): Promise<readonly TrdAcc[]> => {
    await using setup = await trader();
    return (await setup.client.get(TrdGetAccList, c2s)).accList;
  };

  it("has universal accounts only when they are asked for", async () => {
    assert.equal((await list({})).some(({ accID }) => accID === REAL), false);
    const all = await list({ needGeneralSecAccount: true });
    assert.equal(all.length, defaultAccounts().length);
    const account = all.find(({ accID }) => accID === REAL);
    assert.deepEqual(
      [
        account?.trdEnv,
        account?.accType,
        account?.securityFirm,
        account?.trdMarketAuthList,
        account?.uniCardNum?.length,
      ],
      [TrdEnv.Real, TrdAccType.Margin, SecurityFirm.FutuSecurities, [
        TrdMarket.HK,
        TrdMarket.US,
        TrdMarket.HKCC,
        TrdMarket.Crypto,
      ], 16],
    );
  });

  it("tells paper from real: by digits, cards and roles; one account is disabled and one a master", async () => {
    const all = await list({ needGeneralSecAccount: true });
    for (const { trdEnv, accID, cardNum, accRole } of all) {
      const digits = String(accID).length;
      if (trdEnv === TrdEnv.Real) assert.deepEqual([digits, cardNum?.length, accID > 2n ** 53n], [18, 16, true]);
      else assert.deepEqual([digits === 7 || digits === 8, cardNum, accRole], [true, "", TrdAccRole.Unknown]);
    }
    assert.equal(all.filter(({ accStatus }) => accStatus === TrdAccStatus.Disabled).length, 1);
    assert.equal(all.filter(({ accRole }) => accRole === TrdAccRole.Master).length, 1);
  });

  it("has a paper account of each kind", async () => {
    const kinds = (await list({})).map(({ simAccType }) => simAccType);
    const { Stock, Option, StockAndOption, Futures, Competition } = SimAccType;
    const paper = [Stock, Option, StockAndOption, Stock, Futures, Futures, Futures, Futures, Competition];
    assert.deepEqual(kinds.filter((kind) => kind !== SimAccType.Unknown), paper);
  });

  it("is narrowed to securities or futures", async () => {
    const futures = await list({ trdCategory: TrdCategory.Future, needGeneralSecAccount: true });
    assert.deepEqual(futures.map(({ trdMarketAuthList: [market] }) => market), [10, 11, 12, 13]);
    const securities = await list({ trdCategory: TrdCategory.Security, needGeneralSecAccount: true });
    assert.equal(securities.length + futures.length, defaultAccounts().length);
    const crypto = await list({ trdCategory: TrdCategory.Crypto, needGeneralSecAccount: true });
    assert.deepEqual(crypto.map(({ accID, accRole }) => [accID === REAL, accRole]), [[true, TrdAccRole.Normal], [
      false,
      TrdAccRole.Master,
    ]]);
  });
});

describe("unlocking", () => {
  it("is needed for real accounts only, and holds for all connections", async () => {
    await using setup = await trader({ trading: { unlocked: false } });
    const { client } = setup;
    await setup.place({ header: hk });
    assert.match(await setup.refused({ header: realHK }), /not unlocked/);
    assert.match((await setup.modify(realHK, 1n, 2)).retMsg ?? "", /not unlocked/);
    // Reading needs none.
    await client.get(TrdGetOrderList, { header: realHK });
    const other = await tcp(setup.sim);
    await other.get(TrdUnlockTrade, { unlock: true, pwdMD5: PWD_MD5, securityFirm: SecurityFirm.FutuSecurities });
    await setup.place({ header: realHK });
    await client.get(TrdUnlockTrade, { unlock: false, securityFirm: SecurityFirm.FutuSecurities });
    assert.match(await setup.refused({ header: realHK }), /not unlocked/);
  });

  it("wants the right password's MD5 in lower case, and the right firm", async () => {
    await using setup = await trader({ trading: { unlocked: false, password: "654321" } });
    const fail = (c2s: { pwdMD5?: string; securityFirm?: SecurityFirm }): Promise<string> =>
      setup.client.fail(TrdUnlockTrade, { unlock: true, ...c2s });
    assert.match(await fail({ pwdMD5: PWD_MD5 }), /securityFirm/);
    assert.match(await fail({ pwdMD5: PWD_MD5, securityFirm: SecurityFirm.FutuInc }), /securities firm/);
    assert.match(await fail({ pwdMD5: PWD_MD5, securityFirm: SecurityFirm.FutuSecurities }), /password/);
    assert.match(await fail({ securityFirm: SecurityFirm.FutuSecurities }), /password/);
    const pwdMD5 = "c33367701511b4f6020ec61ded352059";
    assert.match(await fail({ pwdMD5: pwdMD5.toUpperCase(), securityFirm: SecurityFirm.FutuSecurities }), /password/);
    assert.equal(setup.sim.unlocked, false);
    const { retType, s2c } = await setup.client.ask(TrdUnlockTrade, { unlock: true, pwdMD5, securityFirm: 1 });
    assert.deepEqual([retType, s2c, setup.sim.unlocked], [0, undefined, true]);
  });
});

describe("the broker of an account", () => {
  it("is the one that unlocking wants", async () => {
    const accounts = defaultAccounts().map((account) => ({ ...account, firm: SecurityFirm.FutuSG }));
    await using setup = await trader({ trading: { accounts, unlocked: false } });
    const { accList } = await setup.client.get(TrdGetAccList, { needGeneralSecAccount: true });
    assert.deepEqual(
      [...new Set(accList.map(({ securityFirm, trdEnv }) => [securityFirm, trdEnv].join()))],
      ["3,1", "0,0"],
    );
    const unlock = { unlock: true, pwdMD5: PWD_MD5 };
    const wrong = { ...unlock, securityFirm: SecurityFirm.FutuSecurities };
    assert.match(await setup.client.fail(TrdUnlockTrade, wrong), /securities firm/);
    await setup.client.get(TrdUnlockTrade, { ...unlock, securityFirm: SecurityFirm.FutuSG });
  });
});

describe("pushes", () => {
  it("go to the connections that asked for the account, and to no others", async () => {
    await using setup = await trader();
    const other = await tcp(setup.sim);
    await other.get(TrdSubAccPush, { accIDList: [REAL] });
    await setup.place({ header: hk });
    await setup.place({ header: realHK });
    await setup.settle();
    const seen = other.pushes(TrdUpdateOrder).map(({ header }) => header.accID);
    assert.deepEqual(new Set(seen), new Set([REAL]));
    assert.deepEqual(
      new Set(setup.client.pushes(TrdUpdateOrder).map(({ header }) => header.accID)),
      new Set([PAPER_HK, REAL]),
    );
    // The list replaces the one before.
    await other.get(TrdSubAccPush, { accIDList: [PAPER_HK] });
    await setup.place({ header: realHK });
    await other.get(TrdSubAccPush, { accIDList: [] });
    await setup.place({ header: hk });
    await other.get(TrdSubAccPush, { accIDList: [] });
    assert.equal(other.pushes(TrdUpdateOrder).length, seen.length);
    assert.match(await other.fail(TrdSubAccPush, { accIDList: [7n] }), /Unknown account 7/);
  });

  it("have a header of environment, account and market, whatever was asked", async () => {
    await using setup = await trader();
    const header = { ...hk, jpAccType: 1 as const };
    const { s2c } = await setup.ask({ header });
    assert.deepEqual({ ...s2c?.header, $unknown: undefined }, { ...header, $unknown: undefined });
    await setup.settle();
    const [push] = setup.client.pushes(TrdUpdateOrder);
    assert.deepEqual([push?.header.accID, push?.header.jpAccType], [PAPER_HK, undefined]);
  });
});

describe("headers", () => {
  it("must fit the account", async () => {
    await using setup = await trader();
    const [, disabled, master] = defaultAccounts();
    assert.match(await setup.refused({ header: { ...hk, accID: 12n } }), /Unknown account 12/);
    assert.match(await setup.refused({ header: { ...hk, trdEnv: TrdEnv.Real } }), /trdEnv/);
    assert.match(await setup.refused({ header: { ...hk, trdMarket: TrdMarket.US } }), /trdMarket/);
    assert.match(await setup.refused({ header: { ...realHK, accID: disabled?.accID ?? 0n } }), /disabled/);
    assert.match(await setup.refused({ header: { ...realHK, accID: master?.accID ?? 0n } }), /master account/i);
    assert.match(await setup.refused({ header: hk, code: "AAPL", secMarket: 2 }), /trdMarket: US.AAPL/);
    assert.match(await setup.refused({ header: hk, code: "99999" }), /Unknown stock HK.99999/);
    assert.match(await setup.refused({ header: hk, code: "700", secMarket: 41 }), /Unknown stock 700/);
  });
});

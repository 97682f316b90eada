/** Which account is traded with, why, and its lock. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  OpenDAccountError,
  OpenDArgumentError,
  OpenDResponseError,
  OpenTradeContext,
  SecurityFirm,
  SimAccType,
  type TrdAcc,
  TrdEnv,
  TrdMarket,
} from "../../mod.ts";
import { accountError, type AccountWish, chooseAccount } from "../../src/trade/accounts.ts";
import { startSimulator } from "../../src/simulator/mod.ts";
import { failsWith, failureOf } from "../connection/support.ts";
import { account, accounts, BUY, PAPER, REAL } from "./samples.ts";
import { pem, scripted } from "./support.ts";

const { Real, Simulate } = TrdEnv;
const { Stock, Option, Futures, StockAndOption, Competition } = SimAccType;

/** As the official documents tell of them. */
const paper: readonly TrdAcc[] = [
  account({ accID: 1n, simAccType: Stock }),
  account({ accID: 2n, simAccType: Option }),
  account({ accID: 3n, simAccType: StockAndOption, trdMarketAuthList: [TrdMarket.US] }),
  account({ accID: 4n, simAccType: Stock, trdMarketAuthList: [TrdMarket.CN] }),
  account({ accID: 5n, simAccType: Futures, trdMarketAuthList: [TrdMarket.Futures_Simulate_HK] }),
  account({ accID: 6n, simAccType: Futures, trdMarketAuthList: [TrdMarket.Futures_Simulate_US] }),
  account({ accID: 7n, simAccType: Competition, trdMarketAuthList: [TrdMarket.HK] }),
];

const real = (fields: Partial<TrdAcc>): TrdAcc => account({ trdEnv: Real, accRole: 1, accStatus: 0, ...fields });

function chosen(list: readonly TrdAcc[], wish: AccountWish): bigint | undefined {
  return chooseAccount(list, wish).account?.accID;
}

describe("chooseAccount", () => {
  it("takes a paper account where market and kind leave one", () => {
    const cases: readonly (readonly [Partial<AccountWish>, bigint | undefined])[] = [
      [{ market: TrdMarket.HK }, 1n],
      [{ market: TrdMarket.HK, simAccType: Option }, 2n],
      [{ market: TrdMarket.US }, 3n],
      [{ market: TrdMarket.CN }, 4n],
      [{ market: TrdMarket.Futures_Simulate_HK }, 5n],
      [{ market: TrdMarket.Futures }, undefined],
      [{ market: TrdMarket.HK, simAccType: Competition }, 7n],
      [{ simAccType: StockAndOption }, 3n],
      [{ accID: 7n }, 7n],
      [{ accID: 2n }, 2n],
      [{ accID: 2n, simAccType: Stock }, undefined],
      [{ accID: 1n, market: TrdMarket.US }, undefined],
      [{ accID: 99n }, undefined],
      [{}, undefined],
      [{ market: TrdMarket.SG }, undefined],
      // Paper accounts have no firm.
      [{ market: TrdMarket.HK, securityFirm: SecurityFirm.FutuSG }, 1n],
    ];
    for (const [wish, wanted] of cases) assert.equal(chosen(paper, { trdEnv: Simulate, ...wish }), wanted, text(wish));
  });

  it("guesses nothing for real money", () => {
    const one = real({ accID: 10n, securityFirm: SecurityFirm.FutuInc });
    const other = real({ accID: 11n, securityFirm: SecurityFirm.FutuSG, trdMarketAuthList: [TrdMarket.US] });
    const cases: readonly (readonly [readonly TrdAcc[], Partial<AccountWish>, bigint | undefined])[] = [
      [[one], {}, 10n],
      [[one, one], {}, 10n],
      [[one, other], {}, undefined],
      [[one, other], { securityFirm: SecurityFirm.FutuSG }, 11n],
      [[one, other], { market: TrdMarket.US }, 11n],
      [[one, other], { accID: 10n }, 10n],
      [[one, other], { accID: 10n, market: TrdMarket.US }, undefined],
      [[real({ accStatus: 1 })], {}, undefined],
      [[real({ accStatus: 7 as never })], {}, undefined],
      [[real({ accRole: 2 })], { accID: PAPER }, undefined],
      [[real({ accRole: 3 })], {}, undefined],
      [[real({ accRole: 9 as never })], {}, undefined],
      [[real({ accRole: 9 as never })], { accID: PAPER }, PAPER],
      [[real({ securityFirm: undefined })], { securityFirm: SecurityFirm.FutuSG }, undefined],
      [[real({ securityFirm: undefined })], { securityFirm: SecurityFirm.FutuSG, accID: PAPER }, PAPER],
      [paper, {}, undefined],
    ];
    for (const [list, wish, wanted] of cases) assert.equal(chosen(list, { trdEnv: Real, ...wish }), wanted, text(wish));
  });

  it("gives a reason for each, and an error that lists what to pass", () => {
    const list = [...paper, real({ accID: REAL, cardNum: "1001293812345678", securityFirm: SecurityFirm.FutuInc })];
    for (const wish of [{ trdEnv: Simulate }, { trdEnv: Real }, { trdEnv: Real, market: TrdMarket.SG }]) {
      for (const { chosen, eligible, reasons } of chooseAccount(list, wish).accounts) {
        assert.ok(reasons.length > 0);
        assert.ok(!chosen || eligible);
      }
    }
    const many = chooseAccount(list, { trdEnv: Simulate });
    const ambiguous = accountError(many.accounts, { trdEnv: Simulate });
    assert.deepEqual(ambiguous.candidates, [1n, 3n, 4n]);
    assert.match(ambiguous.message, /^3 accounts for paper trading .* pass accID .*1n \(paper trading, HK, Stock\)/);
    const none = chooseAccount(list, { trdEnv: Real, market: TrdMarket.SG });
    const { message, candidates } = accountError(none.accounts, { trdEnv: Real });
    assert.deepEqual(candidates, []);
    for (const { accID } of list) assert.ok(message.includes(`${accID}n (`), `${accID} in ${message}`);
    assert.match(message, /281756479345015383n \(real money, HK, FutuInc, card \.\.\.5678\): it has no market SG/);
    assert.doesNotMatch(message, /10012938/);
    assert.match(accountError([], { trdEnv: Real }).message, /lists none at all/);
  });
});

function text(wish: object): string {
  return JSON.stringify(wish, (_, value) => typeof value === "bigint" ? `${value}n` : value);
}

describe("the account of a context", () => {
  it("is for paper trading unless it is said otherwise, and its pushes are subscribed to", () =>
    scripted(async ({ trade, asked }) => {
      await Promise.resolve();
      assert.equal(trade.trdEnv, Simulate);
      assert.equal(trade.account?.accID, PAPER);
      assert.deepEqual(asked.get("TrdSubAccPush"), [{ accIDList: [PAPER] }]);
      assert.equal(
        (asked.get("TrdGetAccList") as { needGeneralSecAccount: boolean }[]).every((c2s) => c2s.needGeneralSecAccount),
        true,
      );
      const [one, other] = trade.accounts();
      assert.deepEqual([one?.chosen, other?.chosen], [true, false]);
      assert.match(other!.reasons.join(), /real money, .* pass trdEnv: TrdEnv\.Real if you mean it/);
    }));

  it("is not there where several would do, and every call that needs one says so before it sends", () =>
    scripted(
      async ({ trade, asked }) => {
        assert.equal(trade.account, undefined);
        for (const call of [() => trade.placeOrder(BUY), () => trade.getFunds(), () => trade.cancelOrder(1n)]) {
          const error = await failureOf((async () => await call())());
          assert.ok(error instanceof OpenDAccountError);
          assert.deepEqual([error.code, error.candidates], ["ACCOUNT", [PAPER, 5n]]);
        }
        assert.equal(asked.get("TrdSubAccPush"), undefined);
        assert.equal(asked.get("TrdPlaceOrder"), undefined);
        await trade.getAccList();
      },
      {},
      [...accounts, account({ accID: 5n })],
    ));

  it("stays the chosen one when accounts are asked for again", () => {
    const list = [...accounts];
    return scripted(
      async ({ trade, asked }) => {
        list.push(account({ accID: 5n }));
        const again = await trade.reloadAccounts();
        assert.equal(again.length, 3);
        assert.equal(trade.account?.accID, PAPER);
        list.splice(0, 1);
        await trade.reloadAccounts();
        assert.equal(trade.account?.accID, 5n);
        assert.deepEqual(asked.get("TrdSubAccPush")!.at(-1), { accIDList: [5n] });
      },
      {},
      list,
    );
  });

  it("cannot be one of the other environment, whatever header is given", () =>
    scripted(async ({ trade }) => {
      const promise = trade.getFunds({ header: { accID: REAL } });
      await failsWith(promise, OpenDArgumentError, "ARGUMENT", /is for real money, and the request is not/);
    }));

  it("is refused with the options that make no sense", () => {
    const bad = [
      { trdEnv: 2 },
      { market: 99 },
      { accID: 5 },
      { accID: "5" },
      { securityFirm: 99 },
      { guard: { maxOrderValue: Number.NaN } },
      { guard: { maxValue: 1 } },
      { guard: { symbols: "HK.00700" } },
      { guard: true },
      { pollInterval: 1 },
      { uniqueRemark: 1 },
      { simAccType: Stock, trdEnv: Real },
      { env: Real },
    ];
    for (const options of bad) {
      assert.throws(() => new OpenTradeContext(options as never), OpenDArgumentError, text(options));
    }
  });

  it("fails to connect when OpenD refuses to push, and leaves no connection behind", async () => {
    await using sim = await startSimulator({ rsaPrivateKey: pem, interval: false });
    sim.respond("TrdSubAccPush", () => ({ retType: -1, retMsg: "no pushes today" }));
    const options = { port: sim.port, rsaPrivateKey: pem, market: TrdMarket.HK };
    await failsWith(OpenTradeContext.connect(options), OpenDResponseError, "RESPONSE", /no pushes today/);
    const undo = sim.respond(
      "TrdGetAccList",
      ({ c2s }) => c2s?.trdCategory === undefined ? "default" : { retType: -1, retMsg: "unknown category" },
    );
    sim.respond("TrdSubAccPush", () => ({ retType: 0, s2c: {} }));
    await using trade = await OpenTradeContext.connect(options);
    assert.equal(trade.account?.accID, 4755794n, "an older OpenD may not know a category");
    undo();
  });
});

describe("unlockTrade", () => {
  it("sends the MD5 of the password, and shows neither, whatever goes wrong", () =>
    scripted(
      async ({ trade, sim }) => {
        const seen: unknown[] = [];
        let retMsg = "";
        sim.respond("TrdUnlockTrade", ({ c2s }) => {
          seen.push(c2s);
          return { retType: retMsg === "" ? 0 : -1, retMsg };
        });
        await trade.unlockTrade("secret 密码");
        await trade.lockTrade();
        const [unlock, lock] = seen as { unlock: boolean; pwdMD5?: string; securityFirm?: number }[];
        assert.match(unlock!.pwdMD5!, /^[0-9a-f]{32}$/);
        assert.deepEqual([unlock!.unlock, unlock!.securityFirm], [true, SecurityFirm.FutuInc]);
        assert.deepEqual([lock!.unlock, lock!.pwdMD5, lock!.securityFirm], [false, undefined, SecurityFirm.FutuInc]);
        retMsg = "The trade password is incorrect";
        const refused = await failsWith(trade.unlockTrade("123456"), OpenDResponseError, "RESPONSE");
        sim.respond("TrdUnlockTrade", () => "silent");
        const late = await failureOf(trade.unlockTrade("123456", { timeout: 20 }));
        for (const error of [refused, late]) {
          const shown = `${error.stack} ${JSON.stringify(error)} ${JSON.stringify(Object.entries(error))}`;
          assert.doesNotMatch(shown, /123456|e10adc3949ba59abbe56e057f20f883e/);
        }
        for (const password of ["", "e10adc3949ba59abbe56e057f20f883e", 123456 as never]) {
          const error = await failsWith(trade.unlockTrade(password), OpenDArgumentError, "ARGUMENT");
          assert.doesNotMatch(error.message, /e10adc|123456/);
        }
      },
      { trdEnv: Real, securityFirm: SecurityFirm.FutuInc },
      [
        ...accounts.slice(0, 1),
        real({ accID: REAL, securityFirm: SecurityFirm.FutuInc }),
      ],
    ));

  it("hashes as OpenD does", async () => {
    await using sim = await startSimulator({ rsaPrivateKey: pem, interval: false });
    await using trade = await OpenTradeContext.connect({ port: sim.port, rsaPrivateKey: pem, trdEnv: Real });
    await trade.unlockTrade("123456");
    await failsWith(trade.unlockTrade("654321"), OpenDResponseError, "RESPONSE", /password/);
  });

  it("is refused in paper trading", () =>
    scripted(async ({ trade }) => {
      await failsWith(trade.unlockTrade("123456"), OpenDArgumentError, "ARGUMENT", /needs no unlocking/);
    }));
});

describe("what paper trading has not", () => {
  it("is refused before it is sent", () =>
    scripted(async ({ trade, sim }) => {
      const asked: unknown[] = [];
      sim.respond("*", (request) => {
        asked.push(request.id);
        return "default";
      });
      const filterConditions = {};
      for (
        const promise of [
          trade.getOrderFillList(),
          trade.getHistoryOrderFillList({ filterConditions }),
          trade.getMarginRatio({ securityList: ["HK.00700"] }),
          trade.getOrderFee({ orderIdExList: ["x"] }),
          trade.getFlowSummary({ clearingDate: "2026-11-20" }),
        ]
      ) await failsWith(promise, OpenDArgumentError, "ARGUMENT", /paper trading has no/);
      assert.deepEqual(asked, []);
    }));
});

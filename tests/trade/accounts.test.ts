/** Which account is chosen, and why. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SecurityFirm, SimAccType, type TrdAcc, TrdEnv, TrdMarket } from "../../src/gen/trd_common.ts";
import { accountError, type AccountWish, chooseAccount } from "../../src/trade/accounts.ts";
import { account, PAPER, REAL } from "./samples.ts";

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

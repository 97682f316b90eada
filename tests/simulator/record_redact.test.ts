/** What a recording does not tell, whatever the secrets are. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { decodeMessage } from "../../src/codec/reader.ts";
import { Redactor } from "../../src/connection/recording/redact.ts";
import { jsonSchema } from "../../src/gen/json_schema.ts";
import { InitConnect, QotGetKL, TrdGetAccList, TrdSubAccPush, TrdUnlockTrade } from "../../src/gen/mod.ts";
import { decodeTrdSubAccPushRequest } from "../../src/gen/trd_sub_acc_push.ts";
import { decodeTrdUnlockTradeRequest } from "../../src/gen/trd_unlock_trade.ts";
import { serverCommands } from "../../src/gen/server.ts";
import { fromHex, toHex } from "../wire/support.ts";
import { encode } from "./client.ts";

const schema = jsonSchema();
const text = (value: string): string => toHex(new TextEncoder().encode(value));
const { InitConnect: initReply, TrdGetAccList: accReply } = serverCommands;

const id = fc.bigInt({ min: 1n << 54n, max: (1n << 64n) - 1n });
const digits = fc.stringMatching(/^[0-9]{16}$/);

describe("a redacted body", () => {
  it("has stand-ins for accounts and cards, each the same throughout, also in texts", () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 4 }), digits, (accounts, cardNum) => {
        const redactor = new Redactor(schema);
        const accList = accounts.map((accID) => ({ trdEnv: 1, accID, trdMarketAuthList: [1], cardNum }));
        const list = redactor.redact(
          TrdGetAccList.id,
          "response",
          encode(accReply.encode, { retType: 0, s2c: { accList } } as never),
        )!;
        const told = decodeMessage(TrdGetAccList.decode, list).s2c!.accList;
        const standIns = told.map(({ accID }) => accID);
        assert.equal(new Set(standIns).size, accounts.length);
        assert.ok(standIns.every((standIn) => !accounts.includes(standIn)));
        assert.deepEqual([...new Set(told.map((account) => account.cardNum))], ["card-1"]);
        const asked = redactor.redact(
          TrdSubAccPush.id,
          "request",
          encode(TrdSubAccPush.encode, { c2s: { accIDList: accounts } }),
        )!;
        assert.deepEqual(decodeMessage(decodeTrdSubAccPushRequest, asked).c2s.accIDList, standIns);
        const retMsg = `no account ${accounts[0]}, card ${cardNum}; call 85212345678`;
        const refusal = redactor.redact(
          TrdGetAccList.id,
          "response",
          encode(accReply.encode, { retType: -1, retMsg } as never),
        )!;
        assert.equal(
          decodeMessage(TrdGetAccList.decode, refusal).retMsg,
          `no account ${standIns[0]}, card card-1; call #`,
        );
        for (const secret of [...accounts.map(String), cardNum]) {
          assert.ok(![list, asked, refusal].some((body) => toHex(body).includes(text(secret))));
        }
      }),
      { numRuns: 50 },
    );
  });

  it("has blanks for keys and passwords", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-F1-9]{16}$/),
        fc.stringMatching(/^[a-f1-9]{32}$/),
        id,
        (key, pwdMD5, connID) => {
          const redactor = new Redactor(schema);
          const s2c = {
            serverVer: 1011,
            loginUserID: 77_777_777n,
            connID,
            connAESKey: key,
            keepAliveInterval: 10,
            aesCBCiv: key,
          };
          const init = redactor.redact(InitConnect.id, "response", encode(initReply.encode, { retType: 0, s2c }))!;
          const told = decodeMessage(InitConnect.decode, init).s2c!;
          assert.deepEqual([told.connAESKey, told.aesCBCiv], ["0".repeat(16), "0".repeat(16)]);
          assert.notEqual(told.connID, connID);
          assert.deepEqual([told.serverVer, told.keepAliveInterval, told.loginUserID], [1011, 10, 10_000_001n]);
          const unlock = encode(TrdUnlockTrade.encode, { c2s: { unlock: true, pwdMD5 } });
          const safe = decodeMessage(
            decodeTrdUnlockTradeRequest,
            redactor.redact(TrdUnlockTrade.id, "request", unlock)!,
          );
          assert.equal(safe.c2s.pwdMD5, "0".repeat(32));
        },
      ),
      { numRuns: 50 },
    );
  });

  it("lacks what the schema does not know, and is none when it cannot be read", () => {
    const redactor = new Redactor(schema);
    const known = "080012001800";
    assert.equal(toHex(redactor.redact(QotGetKL.id, "response", fromHex(`${known}f23e06736563726574`))!), known);
    assert.equal(redactor.redact(4711, "response", fromHex(known)), undefined);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const out = redactor.redact(QotGetKL.id, "response", bytes);
      if (out !== undefined) assert.deepEqual(redactor.redact(QotGetKL.id, "response", out), out, "once is enough");
    }));
    // The last is a text that is sent as eight bytes.
    for (const damaged of ["08", "1205", "0d00", "0b", "08ffffffffffffffffffffff", "110000000000000080"]) {
      assert.equal(redactor.redact(QotGetKL.id, "response", fromHex(damaged)), undefined, damaged);
    }
  });
});

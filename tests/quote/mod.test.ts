/** What the main entry offers, by name: a name that goes or comes is a decision. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as entry from "../../mod.ts";

describe("mod.ts", () => {
  it("offers these values and no others", () => {
    assert.deepEqual(Object.keys(entry).sort(), [
      "Currency",
      "KLType",
      "ModifyOrderOp",
      "Notify",
      "OpenDAccountError",
      "OpenDArgumentError",
      "OpenDClosedError",
      "OpenDConnectError",
      "OpenDConnectionLostError",
      "OpenDContext",
      "OpenDError",
      "OpenDGuardError",
      "OpenDHandshakeError",
      "OpenDKeyError",
      "OpenDLimitError",
      "OpenDOrderInDoubtError",
      "OpenDOrderOutcomeUnknownError",
      "OpenDOrderRefusedError",
      "OpenDProtocolError",
      "OpenDResponseError",
      "OpenDTimeoutError",
      "OpenQuoteContext",
      "OpenTradeContext",
      "OrderBookType",
      "OrderFillStatus",
      "OrderStatus",
      "OrderType",
      "PacketEncAlgo",
      "ProtoFmt",
      "PushDataType",
      "PushGap",
      "PushStream",
      "QotMarket",
      "QotMarketState",
      "QotUpdateBasicQot",
      "QotUpdateBroker",
      "QotUpdateKL",
      "QotUpdateOrderBook",
      "QotUpdateRT",
      "QotUpdateTicker",
      "RehabType",
      "RetType",
      "SecurityFirm",
      "SecurityType",
      "Session",
      "SimAccType",
      "SubType",
      "TickerDirection",
      "TickerType",
      "TimeInForce",
      "TradeOrder",
      "TrailType",
      "TrdEnv",
      "TrdMarket",
      "TrdSecMarket",
      "TrdSide",
      "TrdSubAccType",
      "TrdUpdateOrder",
      "TrdUpdateOrderFill",
      "barFilter",
      "formatMarketTime",
      "formatSymbol",
      "klPeriod",
      "klSubscription",
      "klTypeOf",
      "orderOutcome",
      "pages",
      "parseMarketTime",
      "parseSymbol",
      "recordWire",
      "setDefaults",
      "subTypeOf",
      "tickFilter",
      "tradeKindOf",
      "zoneOf",
      "zoneOfTrade",
    ]);
  });

  it("has errors that are all OpenDErrors, each with a name of its own that a minifier leaves alone", () => {
    const { OpenDArgumentError, OpenDClosedError, OpenDError, OpenDTimeoutError } = entry;
    for (const error of [new OpenDArgumentError("x"), new OpenDClosedError("x"), new OpenDTimeoutError("X", 1)]) {
      assert.ok(error instanceof OpenDError);
      assert.equal(error.name, error.constructor.name);
      assert.match(String(error), new RegExp(`^${error.name}: `));
    }
  });

  it("makes contexts that say what is missing before open()", async () => {
    const context = new entry.OpenQuoteContext();
    assert.ok(context instanceof entry.OpenDContext);
    await assert.rejects(context.getGlobalState(), (error) => (error as entry.OpenDError).code === "NOT_CONNECTED");
    await context.close();
  });
});

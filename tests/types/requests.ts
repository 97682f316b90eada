/**
 * What the types of requests and replies take and refuse. Nothing here runs: the type check reads it, and fails when a line
 * is refused that should be taken, or taken that `@ts-expect-error` says is refused.
 */

import type { Message, NotifyS2C, OpenDContext, QotHeader, StatusEvent } from "../../mod.ts";
import type { RequestCommand, ResponseEnvelope } from "../../src/codec/command.ts";
import {
  InitConnect,
  KeepAlive,
  KLType,
  QotGetBasicQot,
  QotMarket,
  QotRequestHistoryKL,
  QotSub,
  QotUpdateTicker,
  RehabType,
  SubType,
  TrdGetAccList,
  TrdPlaceOrder,
} from "../../src/gen/mod.ts";
import type { Security, SecurityInput, Ticker, TrdHeaderInput } from "../../src/gen/mod.ts";
import type {
  OrderType,
  QotSubC2SInput,
  QotUpdateTickerS2C,
  SecurityFirm,
  TrdGetAccListC2SInput,
  TrdPlaceOrderC2SInput,
  TrdSide,
} from "../../src/gen/mod.ts";

declare function request<C2S, S2C>(command: RequestCommand<C2S, S2C>, c2s: C2S): S2C;

// Securities: a symbol or an object, in lists that may be constant.
const symbols = ["HK.00700", "US.AAPL"] as const;
request(QotGetBasicQot, { securityList: symbols });
request(QotGetBasicQot, { securityList: [{ market: QotMarket.HK_Security, code: "00700" }, "US.AAPL"] });
const security: SecurityInput = "HK.00700";
request(QotGetBasicQot, { securityList: [security] });
// @ts-expect-error: a list, not one of it
request(QotGetBasicQot, { securityList: "HK.00700" });
// @ts-expect-error: a code alone has no market
request(QotGetBasicQot, { securityList: [{ code: "00700" }] });
// @ts-expect-error: 5 is no market
request(QotGetBasicQot, { securityList: [{ market: 5, code: "00700" }] });
// @ts-expect-error: a misspelt field
request(QotGetBasicQot, { securityLists: ["HK.00700"] });
// @ts-expect-error: securities of replies are objects
const replied: Security = "HK.00700";

// What is required has to be there; what is optional may be left out or undefined.
request(QotSub, { securityList: ["HK.00700"], subTypeList: [SubType.Basic], isSubOrUnSub: true });
request(QotSub, { isSubOrUnSub: false, isUnsubAll: true, subTypeList: undefined });
// @ts-expect-error: isSubOrUnSub is required
request(QotSub, { securityList: ["HK.00700"], subTypeList: [SubType.Basic] });
// @ts-expect-error: required is not undefined
request(QotSub, { isSubOrUnSub: undefined });
// @ts-expect-error: 1 is not true
const sub: QotSubC2SInput = { isSubOrUnSub: 1 };

// Enums: their members, or the numbers these stand for.
const bars = {
  security: "HK.00700",
  rehabType: RehabType.None,
  klType: KLType.Day,
  beginTime: "2026-01-02",
  endTime: "2026-01-05",
};
request(QotRequestHistoryKL, bars);
request(QotRequestHistoryKL, { ...bars, klType: 2 });
// @ts-expect-error: 999 is no kind of bar
request(QotRequestHistoryKL, { ...bars, klType: 999 });
// @ts-expect-error: a text is no kind of bar
request(QotRequestHistoryKL, { ...bars, klType: "Day" });
const anyNumber: number = KLType.Day;
// @ts-expect-error: nor is any number
request(QotRequestHistoryKL, { ...bars, klType: anyNumber });

// Identifiers: bigint, or a number that is exact; bigint in replies.
const header: TrdHeaderInput = { trdEnv: 0, accID: 281756455998014999n, trdMarket: 1 };
const sameHeader: TrdHeaderInput = { trdEnv: 0, accID: 1234, trdMarket: 1 };
// @ts-expect-error: a text is no identifier
const badHeader: TrdHeaderInput = { trdEnv: 0, accID: "281756455998014999", trdMarket: 1 };
const connID: bigint | undefined = request(InitConnect, { clientVer: 300, clientID: "types" }).connID;
// @ts-expect-error: an identifier does not fit a number
const rounded: number = request(InitConnect, { clientVer: 300, clientID: "types" }).connID;

// Quantities and times: number.
declare const ticker: Ticker;
const volume: number = ticker.volume;
const sequence: bigint = ticker.sequence;
// @ts-expect-error: a time is a number
request(KeepAlive, { time: 5n });
request(KeepAlive, { time: 1_767_225_600 });

// What the client fills in can't be given.
declare const side: TrdSide;
declare const type: OrderType;
const order: TrdPlaceOrderC2SInput = { header, trdSide: side, orderType: type, code: "00700", qty: 100, price: 350 };
request(TrdPlaceOrder, order);
request(TrdPlaceOrder, {
  ...order,
  // @ts-expect-error: packetID is the client's
  packetID: { connID: 1n, serialNo: 1 },
});
// @ts-expect-error: userID is the client's
const accounts: TrdGetAccListC2SInput = { userID: 5n };
request(TrdGetAccList, {});

// Replies: lists are always there, what is optional may not be.
const quotes = request(QotGetBasicQot, { securityList: symbols });
const names: (string | undefined)[] = quotes.basicQotList.map(({ name }) => name);
const codes: string[] = quotes.basicQotList.map(({ security: { code } }) => code);
// @ts-expect-error: a name is optional
const sure: string[] = quotes.basicQotList.map(({ name }) => name);

// Pushes are not asked for.
// @ts-expect-error: a push is no request
request(QotUpdateTicker, {});
declare const envelope: ReturnType<typeof QotUpdateTicker.decode>;
const push: ResponseEnvelope<QotUpdateTickerS2C> = envelope;

// What is told of a single request: the minute of a subscription too, on every context.
declare const context: OpenDContext;
const gone: Promise<Message> = context.request(QotSub, { isSubOrUnSub: false, isUnsubAll: true }, { tooEarly: "wait" });
// @ts-expect-error: "later" is no answer
context.request(QotSub, { isSubOrUnSub: false, isUnsubAll: true }, { tooEarly: "later" });

// What the entry point's own types speak of has a name there.
declare const quoteHeader: QotHeader;
declare const event: Extract<StatusEvent, { readonly type: "notice" }>;
const notice: NotifyS2C = event.notice;
const firm: SecurityFirm | undefined = quoteHeader.securityFirm;

export {
  accounts,
  badHeader,
  codes,
  connID,
  firm,
  gone,
  names,
  notice,
  push,
  replied,
  rounded,
  sameHeader,
  sequence,
  sub,
  sure,
  volume,
};

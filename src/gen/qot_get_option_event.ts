// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import { decodeIndicatorValue, encodeIndicatorValue } from "./qot_option_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { OptionType, Security, SecurityInput } from "./qot_common.ts";
import type { EarningsPubType, IndicatorValue, IndicatorValueInput, OptionMarket } from "./qot_option_common.ts";

/** `Qot_GetOptionEvent.EventIndicatorType` */
export const QotGetOptionEventEventIndicatorType = {
  Unknown: 0,
  OwnerList: 101,
  IndustryPlate: 102,
  ConceptPlate: 103,
  CorporateAction: 104,
  MarketCap: 105,
  OptionType: 201,
  MoneyType: 202,
  StrikePrice: 203,
  ExpiryDays: 204,
  OTM: 205,
  TickerType: 301,
  Volume: 302,
  Turnover: 303,
  Price: 304,
  Time: 305,
  MaxDayNum: 306,
  OrderType: 401,
  Strategy: 402,
  Sentiment: 403,
  TotalVolume: 501,
  TotalOI: 502,
  VoRatio: 503,
  IV: 504,
  Delta: 601,
  Gamma: 602,
  Vega: 603,
  Theta: 604,
  Rho: 605,
} as const;
/** `Qot_GetOptionEvent.EventIndicatorType` */
export type QotGetOptionEventEventIndicatorType = (typeof QotGetOptionEventEventIndicatorType)[keyof typeof QotGetOptionEventEventIndicatorType];

/** `Qot_GetOptionEvent.TickerType` */
export const QotGetOptionEventTickerType = {
  Unknown: 0,
  Buy: 1,
  Sell: 2,
  Neutral: 3,
} as const;
/** `Qot_GetOptionEvent.TickerType` */
export type QotGetOptionEventTickerType = (typeof QotGetOptionEventTickerType)[keyof typeof QotGetOptionEventTickerType];

/** `Qot_GetOptionEvent.OptionOrderType` */
export const QotGetOptionEventOptionOrderType = {
  Normal: 0,
  Sweep: 1,
  Cross: 2,
  Floor: 4,
} as const;
/** `Qot_GetOptionEvent.OptionOrderType` */
export type QotGetOptionEventOptionOrderType = (typeof QotGetOptionEventOptionOrderType)[keyof typeof QotGetOptionEventOptionOrderType];

/** `Qot_GetOptionEvent.TickerStrategy` */
export const QotGetOptionEventTickerStrategy = {
  Unknown: 0,
  SingleLeg: 1,
  MultiLeg: 2,
} as const;
/** `Qot_GetOptionEvent.TickerStrategy` */
export type QotGetOptionEventTickerStrategy = (typeof QotGetOptionEventTickerStrategy)[keyof typeof QotGetOptionEventTickerStrategy];

/** `Qot_GetOptionEvent.MarketSentiment` */
export const QotGetOptionEventMarketSentiment = {
  Unknown: 0,
  Bearish: 1,
  Bullish: 2,
  Neutral: 3,
} as const;
/** `Qot_GetOptionEvent.MarketSentiment` */
export type QotGetOptionEventMarketSentiment = (typeof QotGetOptionEventMarketSentiment)[keyof typeof QotGetOptionEventMarketSentiment];

/** `Qot_GetOptionEvent.CorporateActionType` */
export const QotGetOptionEventCorporateActionType = {
  None: 0,
  Split: 1,
  Join: 2,
  BonusStock: 3,
  IntoShares: 4,
  Allot: 5,
  Add: 6,
  Dividend: 7,
  SpecialDividend: 8,
  SpinOff: 9,
} as const;
/** `Qot_GetOptionEvent.CorporateActionType` */
export type QotGetOptionEventCorporateActionType = (typeof QotGetOptionEventCorporateActionType)[keyof typeof QotGetOptionEventCorporateActionType];

/** `Qot_GetOptionEvent.InTheMoneyType` */
export const QotGetOptionEventInTheMoneyType = {
  Unknown: 0,
  In: 1,
  Out: 2,
} as const;
/** `Qot_GetOptionEvent.InTheMoneyType` */
export type QotGetOptionEventInTheMoneyType = (typeof QotGetOptionEventInTheMoneyType)[keyof typeof QotGetOptionEventInTheMoneyType];

/** `Qot_GetOptionEvent.EventIndicator` */
export interface QotGetOptionEventEventIndicator extends Message {
  indicatorType: QotGetOptionEventEventIndicatorType;
  indicatorValue?: IndicatorValue | undefined;
}

/** What a request gives for `Qot_GetOptionEvent.EventIndicator`. */
export interface QotGetOptionEventEventIndicatorInput extends Message {
  indicatorType: QotGetOptionEventEventIndicatorType;
  indicatorValue?: IndicatorValueInput | undefined;
}

/** Writes a `Qot_GetOptionEvent.EventIndicator`. */
export function encodeQotGetOptionEventEventIndicator(w: Writer, v: QotGetOptionEventEventIndicatorInput): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeIndicatorValue(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionEvent.EventIndicator`. */
export function decodeQotGetOptionEventEventIndicator(r: Reader, end: number): QotGetOptionEventEventIndicator {
  let $indicatorType: QotGetOptionEventEventIndicatorType | undefined;
  let $indicatorValue: IndicatorValue | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotGetOptionEventEventIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeIndicatorValue(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_GetOptionEvent.EventIndicator", { indicatorType: $indicatorType });
  return r.finish<QotGetOptionEventEventIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue }, end, unknown);
}

/** `Qot_GetOptionEvent.EventSort` */
export interface QotGetOptionEventEventSort extends Message {
  indicatorType: QotGetOptionEventEventIndicatorType;
  isAsc: boolean;
}

/** Writes a `Qot_GetOptionEvent.EventSort`. */
export function encodeQotGetOptionEventEventSort(w: Writer, v: QotGetOptionEventEventSort): void {
  w.int32(8, v.indicatorType, "indicatorType");
  w.bool(16, v.isAsc, "isAsc");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionEvent.EventSort`. */
export function decodeQotGetOptionEventEventSort(r: Reader, end: number): QotGetOptionEventEventSort {
  let $indicatorType: QotGetOptionEventEventIndicatorType | undefined;
  let $isAsc: boolean | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotGetOptionEventEventIndicatorType; break;
      case 16: $isAsc = r.bool(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined || $isAsc === undefined) throw missing("Qot_GetOptionEvent.EventSort", { indicatorType: $indicatorType, isAsc: $isAsc });
  return r.finish<QotGetOptionEventEventSort>({ indicatorType: $indicatorType, isAsc: $isAsc }, end, unknown);
}

/** `Qot_GetOptionEvent.CorporateAction` */
export interface QotGetOptionEventCorporateAction extends Message {
  actionType?: QotGetOptionEventCorporateActionType | undefined;
  actionTime?: string | undefined;
  actionTimestamp?: number | undefined;
}

/** Writes a `Qot_GetOptionEvent.CorporateAction`. */
export function encodeQotGetOptionEventCorporateAction(w: Writer, v: QotGetOptionEventCorporateAction): void {
  if (v.actionType != null) w.int32(8, v.actionType, "actionType");
  if (v.actionTime != null) w.string(18, v.actionTime, "actionTime");
  if (v.actionTimestamp != null) w.double(25, v.actionTimestamp, "actionTimestamp");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionEvent.CorporateAction`. */
export function decodeQotGetOptionEventCorporateAction(r: Reader, end: number): QotGetOptionEventCorporateAction {
  let $actionType: QotGetOptionEventCorporateActionType | undefined;
  let $actionTime: string | undefined;
  let $actionTimestamp: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $actionType = r.int() as QotGetOptionEventCorporateActionType; break;
      case 18: $actionTime = r.text(end); break;
      case 25: $actionTimestamp = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionEventCorporateAction>({ actionType: $actionType, actionTime: $actionTime, actionTimestamp: $actionTimestamp }, end, unknown);
}

/** `Qot_GetOptionEvent.EventItem` */
export interface QotGetOptionEventEventItem extends Message {
  option?: Security | undefined;
  owner?: Security | undefined;
  symbol?: string | undefined;
  fillTime?: string | undefined;
  fillTimestamp?: number | undefined;
  tickerType?: QotGetOptionEventTickerType | undefined;
  price?: number | undefined;
  volume?: number | undefined;
  turnover?: number | undefined;
  optionType?: OptionType | undefined;
  strikePrice?: number | undefined;
  strikeTime?: string | undefined;
  strikeTimestamp?: number | undefined;
  dte?: number | undefined;
  underlyingPrice?: number | undefined;
  otm?: number | undefined;
  bidPrice?: number | undefined;
  askPrice?: number | undefined;
  iv?: number | undefined;
  totalVolume?: number | undefined;
  totalOpenInterest?: number | undefined;
  voRatio?: number | undefined;
  delta?: number | undefined;
  gamma?: number | undefined;
  vega?: number | undefined;
  theta?: number | undefined;
  rho?: number | undefined;
  sentiment?: QotGetOptionEventMarketSentiment | undefined;
  orderTypeList: readonly QotGetOptionEventOptionOrderType[];
  strategyType?: QotGetOptionEventTickerStrategy | undefined;
  earningsTime?: string | undefined;
  earningsPubType?: EarningsPubType | undefined;
  corporateActionList: readonly QotGetOptionEventCorporateAction[];
  industryPlateList: readonly Security[];
  conceptPlateList: readonly Security[];
}

/** Writes a `Qot_GetOptionEvent.EventItem`. */
export function encodeQotGetOptionEventEventItem(w: Writer, v: QotGetOptionEventEventItem): void {
  let at: number;
  if (v.option != null) { at = w.open(10); encodeSecurity(w, w.security(v.option, "option")); w.close(at); }
  if (v.owner != null) { at = w.open(18); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  if (v.symbol != null) w.string(26, v.symbol, "symbol");
  if (v.fillTime != null) w.string(82, v.fillTime, "fillTime");
  if (v.fillTimestamp != null) w.double(89, v.fillTimestamp, "fillTimestamp");
  if (v.tickerType != null) w.int32(96, v.tickerType, "tickerType");
  if (v.price != null) w.double(105, v.price, "price");
  if (v.volume != null) w.int64Number(112, v.volume, "volume");
  if (v.turnover != null) w.double(121, v.turnover, "turnover");
  if (v.optionType != null) w.int32(160, v.optionType, "optionType");
  if (v.strikePrice != null) w.double(169, v.strikePrice, "strikePrice");
  if (v.strikeTime != null) w.string(178, v.strikeTime, "strikeTime");
  if (v.strikeTimestamp != null) w.double(185, v.strikeTimestamp, "strikeTimestamp");
  if (v.dte != null) w.int32(192, v.dte, "dte");
  if (v.underlyingPrice != null) w.double(241, v.underlyingPrice, "underlyingPrice");
  if (v.otm != null) w.double(249, v.otm, "otm");
  if (v.bidPrice != null) w.double(257, v.bidPrice, "bidPrice");
  if (v.askPrice != null) w.double(265, v.askPrice, "askPrice");
  if (v.iv != null) w.double(273, v.iv, "iv");
  if (v.totalVolume != null) w.int64Number(280, v.totalVolume, "totalVolume");
  if (v.totalOpenInterest != null) w.int64Number(288, v.totalOpenInterest, "totalOpenInterest");
  if (v.voRatio != null) w.double(297, v.voRatio, "voRatio");
  if (v.delta != null) w.double(321, v.delta, "delta");
  if (v.gamma != null) w.double(329, v.gamma, "gamma");
  if (v.vega != null) w.double(337, v.vega, "vega");
  if (v.theta != null) w.double(345, v.theta, "theta");
  if (v.rho != null) w.double(353, v.rho, "rho");
  if (v.sentiment != null) w.int32(400, v.sentiment, "sentiment");
  for (const x of w.list(v.orderTypeList, "orderTypeList")) { w.int32(408, x, "orderTypeList"); }
  if (v.strategyType != null) w.int32(416, v.strategyType, "strategyType");
  if (v.earningsTime != null) w.string(482, v.earningsTime, "earningsTime");
  if (v.earningsPubType != null) w.int32(488, v.earningsPubType, "earningsPubType");
  for (const x of w.list(v.corporateActionList, "corporateActionList")) { at = w.open(506); encodeQotGetOptionEventCorporateAction(w, w.object(x, "corporateActionList")); w.close(at); }
  for (const x of w.list(v.industryPlateList, "industryPlateList")) { at = w.open(514); encodeSecurity(w, w.security(x, "industryPlateList")); w.close(at); }
  for (const x of w.list(v.conceptPlateList, "conceptPlateList")) { at = w.open(522); encodeSecurity(w, w.security(x, "conceptPlateList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionEvent.EventItem`. */
export function decodeQotGetOptionEventEventItem(r: Reader, end: number): QotGetOptionEventEventItem {
  let $option: Security | undefined;
  let $owner: Security | undefined;
  let $symbol: string | undefined;
  let $fillTime: string | undefined;
  let $fillTimestamp: number | undefined;
  let $tickerType: QotGetOptionEventTickerType | undefined;
  let $price: number | undefined;
  let $volume: number | undefined;
  let $turnover: number | undefined;
  let $optionType: OptionType | undefined;
  let $strikePrice: number | undefined;
  let $strikeTime: string | undefined;
  let $strikeTimestamp: number | undefined;
  let $dte: number | undefined;
  let $underlyingPrice: number | undefined;
  let $otm: number | undefined;
  let $bidPrice: number | undefined;
  let $askPrice: number | undefined;
  let $iv: number | undefined;
  let $totalVolume: number | undefined;
  let $totalOpenInterest: number | undefined;
  let $voRatio: number | undefined;
  let $delta: number | undefined;
  let $gamma: number | undefined;
  let $vega: number | undefined;
  let $theta: number | undefined;
  let $rho: number | undefined;
  let $sentiment: QotGetOptionEventMarketSentiment | undefined;
  let $orderTypeList: QotGetOptionEventOptionOrderType[] | undefined;
  let $strategyType: QotGetOptionEventTickerStrategy | undefined;
  let $earningsTime: string | undefined;
  let $earningsPubType: EarningsPubType | undefined;
  let $corporateActionList: QotGetOptionEventCorporateAction[] | undefined;
  let $industryPlateList: Security[] | undefined;
  let $conceptPlateList: Security[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $option = merged($option, decodeSecurity(r, r.endOf(end))); break;
      case 18: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 26: $symbol = r.text(end); break;
      case 82: $fillTime = r.text(end); break;
      case 89: $fillTimestamp = r.double(); break;
      case 96: $tickerType = r.int() as QotGetOptionEventTickerType; break;
      case 105: $price = r.double(); break;
      case 112: $volume = r.int64Number(); break;
      case 121: $turnover = r.double(); break;
      case 160: $optionType = r.int() as OptionType; break;
      case 169: $strikePrice = r.double(); break;
      case 178: $strikeTime = r.text(end); break;
      case 185: $strikeTimestamp = r.double(); break;
      case 192: $dte = r.int(); break;
      case 241: $underlyingPrice = r.double(); break;
      case 249: $otm = r.double(); break;
      case 257: $bidPrice = r.double(); break;
      case 265: $askPrice = r.double(); break;
      case 273: $iv = r.double(); break;
      case 280: $totalVolume = r.int64Number(); break;
      case 288: $totalOpenInterest = r.int64Number(); break;
      case 297: $voRatio = r.double(); break;
      case 321: $delta = r.double(); break;
      case 329: $gamma = r.double(); break;
      case 337: $vega = r.double(); break;
      case 345: $theta = r.double(); break;
      case 353: $rho = r.double(); break;
      case 400: $sentiment = r.int() as QotGetOptionEventMarketSentiment; break;
      case 408: ($orderTypeList ??= []).push(r.int() as QotGetOptionEventOptionOrderType); break;
      case 410: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($orderTypeList ??= []).push(r.int() as QotGetOptionEventOptionOrderType);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 416: $strategyType = r.int() as QotGetOptionEventTickerStrategy; break;
      case 482: $earningsTime = r.text(end); break;
      case 488: $earningsPubType = r.int() as EarningsPubType; break;
      case 506: ($corporateActionList ??= []).push(decodeQotGetOptionEventCorporateAction(r, r.endOf(end))); break;
      case 514: ($industryPlateList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      case 522: ($conceptPlateList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionEventEventItem>({ option: $option, owner: $owner, symbol: $symbol, fillTime: $fillTime, fillTimestamp: $fillTimestamp, tickerType: $tickerType, price: $price, volume: $volume, turnover: $turnover, optionType: $optionType, strikePrice: $strikePrice, strikeTime: $strikeTime, strikeTimestamp: $strikeTimestamp, dte: $dte, underlyingPrice: $underlyingPrice, otm: $otm, bidPrice: $bidPrice, askPrice: $askPrice, iv: $iv, totalVolume: $totalVolume, totalOpenInterest: $totalOpenInterest, voRatio: $voRatio, delta: $delta, gamma: $gamma, vega: $vega, theta: $theta, rho: $rho, sentiment: $sentiment, orderTypeList: $orderTypeList ?? none, strategyType: $strategyType, earningsTime: $earningsTime, earningsPubType: $earningsPubType, corporateActionList: $corporateActionList ?? none, industryPlateList: $industryPlateList ?? none, conceptPlateList: $conceptPlateList ?? none }, end, unknown);
}

/** `Qot_GetOptionEvent.C2S` */
export interface QotGetOptionEventC2S extends Message {
  optionMarket: OptionMarket;
  count?: number | undefined;
  page?: string | undefined;
  filterList: readonly QotGetOptionEventEventIndicator[];
  sort?: QotGetOptionEventEventSort | undefined;
}

/** What a request gives for `Qot_GetOptionEvent.C2S`. */
export interface QotGetOptionEventC2SInput extends Message {
  optionMarket: OptionMarket;
  count?: number | undefined;
  page?: string | undefined;
  filterList?: readonly QotGetOptionEventEventIndicatorInput[] | undefined;
  sort?: QotGetOptionEventEventSort | undefined;
}

/** Writes a `Qot_GetOptionEvent.C2S`. */
export function encodeQotGetOptionEventC2S(w: Writer, v: QotGetOptionEventC2SInput): void {
  let at: number;
  w.int32(8, v.optionMarket, "optionMarket");
  if (v.count != null) w.int32(16, v.count, "count");
  if (v.page != null) w.string(26, v.page, "page");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(34); encodeQotGetOptionEventEventIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.sort != null) { at = w.open(42); encodeQotGetOptionEventEventSort(w, w.object(v.sort, "sort")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionEvent.C2S`. */
export function decodeQotGetOptionEventC2S(r: Reader, end: number): QotGetOptionEventC2S {
  let $optionMarket: OptionMarket | undefined;
  let $count: number | undefined;
  let $page: string | undefined;
  let $filterList: QotGetOptionEventEventIndicator[] | undefined;
  let $sort: QotGetOptionEventEventSort | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $optionMarket = r.int() as OptionMarket; break;
      case 16: $count = r.int(); break;
      case 26: $page = r.text(end); break;
      case 34: ($filterList ??= []).push(decodeQotGetOptionEventEventIndicator(r, r.endOf(end))); break;
      case 42: $sort = merged($sort, decodeQotGetOptionEventEventSort(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($optionMarket === undefined) throw missing("Qot_GetOptionEvent.C2S", { optionMarket: $optionMarket });
  return r.finish<QotGetOptionEventC2S>({ optionMarket: $optionMarket, count: $count, page: $page, filterList: $filterList ?? none, sort: $sort }, end, unknown);
}

/** `Qot_GetOptionEvent.S2C` */
export interface QotGetOptionEventS2C extends Message {
  eventList: readonly QotGetOptionEventEventItem[];
  nextPage?: string | undefined;
  allCount?: number | undefined;
  updateTimestamp?: number | undefined;
}

/** Writes a `Qot_GetOptionEvent.S2C`. */
export function encodeQotGetOptionEventS2C(w: Writer, v: QotGetOptionEventS2C): void {
  let at: number;
  for (const x of w.list(v.eventList, "eventList")) { at = w.open(10); encodeQotGetOptionEventEventItem(w, w.object(x, "eventList")); w.close(at); }
  if (v.nextPage != null) w.string(18, v.nextPage, "nextPage");
  if (v.allCount != null) w.int32(24, v.allCount, "allCount");
  if (v.updateTimestamp != null) w.double(33, v.updateTimestamp, "updateTimestamp");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionEvent.S2C`. */
export function decodeQotGetOptionEventS2C(r: Reader, end: number): QotGetOptionEventS2C {
  let $eventList: QotGetOptionEventEventItem[] | undefined;
  let $nextPage: string | undefined;
  let $allCount: number | undefined;
  let $updateTimestamp: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($eventList ??= []).push(decodeQotGetOptionEventEventItem(r, r.endOf(end))); break;
      case 18: $nextPage = r.text(end); break;
      case 24: $allCount = r.int(); break;
      case 33: $updateTimestamp = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionEventS2C>({ eventList: $eventList ?? none, nextPage: $nextPage, allCount: $allCount, updateTimestamp: $updateTimestamp }, end, unknown);
}

/** `Qot_GetOptionEvent.Request` */
export interface QotGetOptionEventRequest extends Message {
  c2s: QotGetOptionEventC2S;
}

/** What a request gives for `Qot_GetOptionEvent.Request`. */
export interface QotGetOptionEventRequestInput extends Message {
  c2s: QotGetOptionEventC2SInput;
}

/** Writes a `Qot_GetOptionEvent.Request`. */
export function encodeQotGetOptionEventRequest(w: Writer, v: QotGetOptionEventRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionEventC2S);
}

/** Reads a `Qot_GetOptionEvent.Request`. */
export function decodeQotGetOptionEventRequest(r: Reader, end: number): QotGetOptionEventRequest {
  let $c2s: QotGetOptionEventC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionEventC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionEvent.Request", { c2s: $c2s });
  return r.finish<QotGetOptionEventRequest>({ c2s: $c2s }, end, unknown);
}

/** `Qot_GetOptionEvent.Response` */
export interface QotGetOptionEventResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetOptionEventS2C | undefined;
}

/** Writes a `Qot_GetOptionEvent.Response`. */
export function encodeQotGetOptionEventResponse(w: Writer, v: QotGetOptionEventResponse): void {
  writeResponse(w, v, encodeQotGetOptionEventS2C);
}

/** Reads a `Qot_GetOptionEvent.Response`. */
export function decodeQotGetOptionEventResponse(r: Reader, end: number): QotGetOptionEventResponse {
  return readResponse("Qot_GetOptionEvent.Response", r, end, decodeQotGetOptionEventS2C) as QotGetOptionEventResponse;
}

/** `Qot_GetOptionEvent` (3307): asked and answered. */
export const QotGetOptionEvent: RequestCommand<QotGetOptionEventC2SInput, QotGetOptionEventS2C> = {
  kind: "request",
  id: 3307,
  name: "Qot_GetOptionEvent",
  limit: { requests: 60, unless: "page" },
  encode: encodeQotGetOptionEventRequest,
  decode: decodeQotGetOptionEventResponse,
  decodeData: decodeQotGetOptionEventS2C,
};

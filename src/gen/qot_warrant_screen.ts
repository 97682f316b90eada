// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput, WarrantType } from "./qot_common.ts";

/** `Qot_WarrantScreen.Boundary` */
export interface QotWarrantScreenBoundary extends Message {
  value?: number | undefined;
  includes?: boolean | undefined;
}

/** Writes a `Qot_WarrantScreen.Boundary`. */
export function encodeQotWarrantScreenBoundary(w: Writer, v: QotWarrantScreenBoundary): void {
  if (v.value != null) w.double(9, v.value, "value");
  if (v.includes != null) w.bool(16, v.includes, "includes");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_WarrantScreen.Boundary`. */
export function decodeQotWarrantScreenBoundary(r: Reader, end: number): QotWarrantScreenBoundary {
  let $value: number | undefined;
  let $includes: boolean | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $value = r.double(); break;
      case 16: $includes = r.bool(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotWarrantScreenBoundary>({ value: $value, includes: $includes }, end, unknown);
}

/** `Qot_WarrantScreen.Interval` */
export interface QotWarrantScreenInterval extends Message {
  filterMin?: QotWarrantScreenBoundary | undefined;
  filterMax?: QotWarrantScreenBoundary | undefined;
  unit?: number | undefined;
}

/** Writes a `Qot_WarrantScreen.Interval`. */
export function encodeQotWarrantScreenInterval(w: Writer, v: QotWarrantScreenInterval): void {
  let at: number;
  if (v.filterMin != null) { at = w.open(10); encodeQotWarrantScreenBoundary(w, w.object(v.filterMin, "filterMin")); w.close(at); }
  if (v.filterMax != null) { at = w.open(18); encodeQotWarrantScreenBoundary(w, w.object(v.filterMax, "filterMax")); w.close(at); }
  if (v.unit != null) w.int32(24, v.unit, "unit");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_WarrantScreen.Interval`. */
export function decodeQotWarrantScreenInterval(r: Reader, end: number): QotWarrantScreenInterval {
  let $filterMin: QotWarrantScreenBoundary | undefined;
  let $filterMax: QotWarrantScreenBoundary | undefined;
  let $unit: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $filterMin = merged($filterMin, decodeQotWarrantScreenBoundary(r, r.endOf(end))); break;
      case 18: $filterMax = merged($filterMax, decodeQotWarrantScreenBoundary(r, r.endOf(end))); break;
      case 24: $unit = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotWarrantScreenInterval>({ filterMin: $filterMin, filterMax: $filterMax, unit: $unit }, end, unknown);
}

/** `Qot_WarrantScreen.Choice` */
export interface QotWarrantScreenChoice extends Message {
  contentType?: number | undefined;
  text?: string | undefined;
  value?: number | undefined;
}

/** Writes a `Qot_WarrantScreen.Choice`. */
export function encodeQotWarrantScreenChoice(w: Writer, v: QotWarrantScreenChoice): void {
  if (v.contentType != null) w.int32(8, v.contentType, "contentType");
  if (v.text != null) w.string(18, v.text, "text");
  if (v.value != null) w.int64Number(24, v.value, "value");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_WarrantScreen.Choice`. */
export function decodeQotWarrantScreenChoice(r: Reader, end: number): QotWarrantScreenChoice {
  let $contentType: number | undefined;
  let $text: string | undefined;
  let $value: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $contentType = r.int(); break;
      case 18: $text = r.text(end); break;
      case 24: $value = r.int64Number(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotWarrantScreenChoice>({ contentType: $contentType, text: $text, value: $value }, end, unknown);
}

/** `Qot_WarrantScreen.ScreenGroup` */
export interface QotWarrantScreenScreenGroup extends Message {
  fieldId?: number | undefined;
  interval?: QotWarrantScreenInterval | undefined;
  choices: readonly QotWarrantScreenChoice[];
}

/** What a request gives for `Qot_WarrantScreen.ScreenGroup`. */
export interface QotWarrantScreenScreenGroupInput extends Message {
  fieldId?: number | undefined;
  interval?: QotWarrantScreenInterval | undefined;
  choices?: readonly QotWarrantScreenChoice[] | undefined;
}

/** Writes a `Qot_WarrantScreen.ScreenGroup`. */
export function encodeQotWarrantScreenScreenGroup(w: Writer, v: QotWarrantScreenScreenGroupInput): void {
  let at: number;
  if (v.fieldId != null) w.int32(8, v.fieldId, "fieldId");
  if (v.interval != null) { at = w.open(18); encodeQotWarrantScreenInterval(w, w.object(v.interval, "interval")); w.close(at); }
  for (const x of w.list(v.choices, "choices")) { at = w.open(26); encodeQotWarrantScreenChoice(w, w.object(x, "choices")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_WarrantScreen.ScreenGroup`. */
export function decodeQotWarrantScreenScreenGroup(r: Reader, end: number): QotWarrantScreenScreenGroup {
  let $fieldId: number | undefined;
  let $interval: QotWarrantScreenInterval | undefined;
  let $choices: QotWarrantScreenChoice[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $fieldId = r.int(); break;
      case 18: $interval = merged($interval, decodeQotWarrantScreenInterval(r, r.endOf(end))); break;
      case 26: ($choices ??= []).push(decodeQotWarrantScreenChoice(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotWarrantScreenScreenGroup>({ fieldId: $fieldId, interval: $interval, choices: $choices ?? none }, end, unknown);
}

/** `Qot_WarrantScreen.Sort` */
export interface QotWarrantScreenSort extends Message {
  sortFieldId?: number | undefined;
  direction?: number | undefined;
}

/** Writes a `Qot_WarrantScreen.Sort`. */
export function encodeQotWarrantScreenSort(w: Writer, v: QotWarrantScreenSort): void {
  if (v.sortFieldId != null) w.int32(8, v.sortFieldId, "sortFieldId");
  if (v.direction != null) w.int32(16, v.direction, "direction");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_WarrantScreen.Sort`. */
export function decodeQotWarrantScreenSort(r: Reader, end: number): QotWarrantScreenSort {
  let $sortFieldId: number | undefined;
  let $direction: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $sortFieldId = r.int(); break;
      case 16: $direction = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotWarrantScreenSort>({ sortFieldId: $sortFieldId, direction: $direction }, end, unknown);
}

/** `Qot_WarrantScreen.WarrantItem` */
export interface QotWarrantScreenWarrantItem extends Message {
  stockId?: bigint | undefined;
  stockOwner?: bigint | undefined;
  issuerId?: number | undefined;
  warrantType?: WarrantType | undefined;
  strikePrice?: number | undefined;
  maturityDate?: number | undefined;
  lastTradeDate?: number | undefined;
  conversionRatio?: number | undefined;
  lastclosePrice?: number | undefined;
  recoveryPrice?: number | undefined;
  stockOwnerPrice?: number | undefined;
  currentPrice?: number | undefined;
  volume?: number | undefined;
  turnover?: number | undefined;
  sellVol?: number | undefined;
  buyVol?: number | undefined;
  sellPrice?: number | undefined;
  buyPrice?: number | undefined;
  streetRate?: number | undefined;
  highPrice?: number | undefined;
  lowPrice?: number | undefined;
  impliedVolatility?: number | undefined;
  delta?: number | undefined;
  status?: number | undefined;
  streetRateNew?: number | undefined;
  score?: number | undefined;
  premium?: number | undefined;
  leverage?: number | undefined;
  effectiveLeverage?: number | undefined;
  breakEvenPoint?: number | undefined;
  ipop?: number | undefined;
  amplitude?: number | undefined;
  fxScore?: number | undefined;
  ipoTime?: number | undefined;
  streetVol?: number | undefined;
  lotSize?: number | undefined;
  issueSize?: number | undefined;
  ipoPrice?: number | undefined;
  upperStrikePrice?: number | undefined;
  lowerStrikePrice?: number | undefined;
  iwPriceStatus?: number | undefined;
  sensitivity?: number | undefined;
  priceRecoveryRatio?: number | undefined;
  security?: Security | undefined;
  ownerSecurity?: Security | undefined;
  name?: string | undefined;
  ownerName?: string | undefined;
}

/** Writes a `Qot_WarrantScreen.WarrantItem`. */
export function encodeQotWarrantScreenWarrantItem(w: Writer, v: QotWarrantScreenWarrantItem): void {
  let at: number;
  if (v.stockId != null) w.uint64BigInt(8, v.stockId, "stockId");
  if (v.stockOwner != null) w.uint64BigInt(16, v.stockOwner, "stockOwner");
  if (v.issuerId != null) w.uint32(24, v.issuerId, "issuerId");
  if (v.warrantType != null) w.int32(32, v.warrantType, "warrantType");
  if (v.strikePrice != null) w.double(41, v.strikePrice, "strikePrice");
  if (v.maturityDate != null) w.uint64Number(48, v.maturityDate, "maturityDate");
  if (v.lastTradeDate != null) w.uint64Number(56, v.lastTradeDate, "lastTradeDate");
  if (v.conversionRatio != null) w.double(65, v.conversionRatio, "conversionRatio");
  if (v.lastclosePrice != null) w.double(73, v.lastclosePrice, "lastclosePrice");
  if (v.recoveryPrice != null) w.double(81, v.recoveryPrice, "recoveryPrice");
  if (v.stockOwnerPrice != null) w.double(161, v.stockOwnerPrice, "stockOwnerPrice");
  if (v.currentPrice != null) w.double(169, v.currentPrice, "currentPrice");
  if (v.volume != null) w.uint64Number(176, v.volume, "volume");
  if (v.turnover != null) w.double(185, v.turnover, "turnover");
  if (v.sellVol != null) w.uint64Number(192, v.sellVol, "sellVol");
  if (v.buyVol != null) w.uint64Number(200, v.buyVol, "buyVol");
  if (v.sellPrice != null) w.double(209, v.sellPrice, "sellPrice");
  if (v.buyPrice != null) w.double(217, v.buyPrice, "buyPrice");
  if (v.streetRate != null) w.double(225, v.streetRate, "streetRate");
  if (v.highPrice != null) w.double(233, v.highPrice, "highPrice");
  if (v.lowPrice != null) w.double(241, v.lowPrice, "lowPrice");
  if (v.impliedVolatility != null) w.double(249, v.impliedVolatility, "impliedVolatility");
  if (v.delta != null) w.double(257, v.delta, "delta");
  if (v.status != null) w.int32(264, v.status, "status");
  if (v.streetRateNew != null) w.double(273, v.streetRateNew, "streetRateNew");
  if (v.score != null) w.double(281, v.score, "score");
  if (v.premium != null) w.double(289, v.premium, "premium");
  if (v.leverage != null) w.double(297, v.leverage, "leverage");
  if (v.effectiveLeverage != null) w.double(305, v.effectiveLeverage, "effectiveLeverage");
  if (v.breakEvenPoint != null) w.double(313, v.breakEvenPoint, "breakEvenPoint");
  if (v.ipop != null) w.double(321, v.ipop, "ipop");
  if (v.amplitude != null) w.double(329, v.amplitude, "amplitude");
  if (v.fxScore != null) w.double(337, v.fxScore, "fxScore");
  if (v.ipoTime != null) w.uint64Number(344, v.ipoTime, "ipoTime");
  if (v.streetVol != null) w.uint64Number(352, v.streetVol, "streetVol");
  if (v.lotSize != null) w.uint32(360, v.lotSize, "lotSize");
  if (v.issueSize != null) w.uint64Number(368, v.issueSize, "issueSize");
  if (v.ipoPrice != null) w.double(377, v.ipoPrice, "ipoPrice");
  if (v.upperStrikePrice != null) w.double(385, v.upperStrikePrice, "upperStrikePrice");
  if (v.lowerStrikePrice != null) w.double(393, v.lowerStrikePrice, "lowerStrikePrice");
  if (v.iwPriceStatus != null) w.uint32(400, v.iwPriceStatus, "iwPriceStatus");
  if (v.sensitivity != null) w.double(409, v.sensitivity, "sensitivity");
  if (v.priceRecoveryRatio != null) w.double(417, v.priceRecoveryRatio, "priceRecoveryRatio");
  if (v.security != null) { at = w.open(802); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.ownerSecurity != null) { at = w.open(810); encodeSecurity(w, w.security(v.ownerSecurity, "ownerSecurity")); w.close(at); }
  if (v.name != null) w.string(818, v.name, "name");
  if (v.ownerName != null) w.string(826, v.ownerName, "ownerName");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_WarrantScreen.WarrantItem`. */
export function decodeQotWarrantScreenWarrantItem(r: Reader, end: number): QotWarrantScreenWarrantItem {
  let $stockId: bigint | undefined;
  let $stockOwner: bigint | undefined;
  let $issuerId: number | undefined;
  let $warrantType: WarrantType | undefined;
  let $strikePrice: number | undefined;
  let $maturityDate: number | undefined;
  let $lastTradeDate: number | undefined;
  let $conversionRatio: number | undefined;
  let $lastclosePrice: number | undefined;
  let $recoveryPrice: number | undefined;
  let $stockOwnerPrice: number | undefined;
  let $currentPrice: number | undefined;
  let $volume: number | undefined;
  let $turnover: number | undefined;
  let $sellVol: number | undefined;
  let $buyVol: number | undefined;
  let $sellPrice: number | undefined;
  let $buyPrice: number | undefined;
  let $streetRate: number | undefined;
  let $highPrice: number | undefined;
  let $lowPrice: number | undefined;
  let $impliedVolatility: number | undefined;
  let $delta: number | undefined;
  let $status: number | undefined;
  let $streetRateNew: number | undefined;
  let $score: number | undefined;
  let $premium: number | undefined;
  let $leverage: number | undefined;
  let $effectiveLeverage: number | undefined;
  let $breakEvenPoint: number | undefined;
  let $ipop: number | undefined;
  let $amplitude: number | undefined;
  let $fxScore: number | undefined;
  let $ipoTime: number | undefined;
  let $streetVol: number | undefined;
  let $lotSize: number | undefined;
  let $issueSize: number | undefined;
  let $ipoPrice: number | undefined;
  let $upperStrikePrice: number | undefined;
  let $lowerStrikePrice: number | undefined;
  let $iwPriceStatus: number | undefined;
  let $sensitivity: number | undefined;
  let $priceRecoveryRatio: number | undefined;
  let $security: Security | undefined;
  let $ownerSecurity: Security | undefined;
  let $name: string | undefined;
  let $ownerName: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $stockId = r.uint64BigInt(); break;
      case 16: $stockOwner = r.uint64BigInt(); break;
      case 24: $issuerId = r.uint32(); break;
      case 32: $warrantType = r.int() as WarrantType; break;
      case 41: $strikePrice = r.double(); break;
      case 48: $maturityDate = r.uint64Number(); break;
      case 56: $lastTradeDate = r.uint64Number(); break;
      case 65: $conversionRatio = r.double(); break;
      case 73: $lastclosePrice = r.double(); break;
      case 81: $recoveryPrice = r.double(); break;
      case 161: $stockOwnerPrice = r.double(); break;
      case 169: $currentPrice = r.double(); break;
      case 176: $volume = r.uint64Number(); break;
      case 185: $turnover = r.double(); break;
      case 192: $sellVol = r.uint64Number(); break;
      case 200: $buyVol = r.uint64Number(); break;
      case 209: $sellPrice = r.double(); break;
      case 217: $buyPrice = r.double(); break;
      case 225: $streetRate = r.double(); break;
      case 233: $highPrice = r.double(); break;
      case 241: $lowPrice = r.double(); break;
      case 249: $impliedVolatility = r.double(); break;
      case 257: $delta = r.double(); break;
      case 264: $status = r.int(); break;
      case 273: $streetRateNew = r.double(); break;
      case 281: $score = r.double(); break;
      case 289: $premium = r.double(); break;
      case 297: $leverage = r.double(); break;
      case 305: $effectiveLeverage = r.double(); break;
      case 313: $breakEvenPoint = r.double(); break;
      case 321: $ipop = r.double(); break;
      case 329: $amplitude = r.double(); break;
      case 337: $fxScore = r.double(); break;
      case 344: $ipoTime = r.uint64Number(); break;
      case 352: $streetVol = r.uint64Number(); break;
      case 360: $lotSize = r.uint32(); break;
      case 368: $issueSize = r.uint64Number(); break;
      case 377: $ipoPrice = r.double(); break;
      case 385: $upperStrikePrice = r.double(); break;
      case 393: $lowerStrikePrice = r.double(); break;
      case 400: $iwPriceStatus = r.uint32(); break;
      case 409: $sensitivity = r.double(); break;
      case 417: $priceRecoveryRatio = r.double(); break;
      case 802: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 810: $ownerSecurity = merged($ownerSecurity, decodeSecurity(r, r.endOf(end))); break;
      case 818: $name = r.text(end); break;
      case 826: $ownerName = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotWarrantScreenWarrantItem>({ stockId: $stockId, stockOwner: $stockOwner, issuerId: $issuerId, warrantType: $warrantType, strikePrice: $strikePrice, maturityDate: $maturityDate, lastTradeDate: $lastTradeDate, conversionRatio: $conversionRatio, lastclosePrice: $lastclosePrice, recoveryPrice: $recoveryPrice, stockOwnerPrice: $stockOwnerPrice, currentPrice: $currentPrice, volume: $volume, turnover: $turnover, sellVol: $sellVol, buyVol: $buyVol, sellPrice: $sellPrice, buyPrice: $buyPrice, streetRate: $streetRate, highPrice: $highPrice, lowPrice: $lowPrice, impliedVolatility: $impliedVolatility, delta: $delta, status: $status, streetRateNew: $streetRateNew, score: $score, premium: $premium, leverage: $leverage, effectiveLeverage: $effectiveLeverage, breakEvenPoint: $breakEvenPoint, ipop: $ipop, amplitude: $amplitude, fxScore: $fxScore, ipoTime: $ipoTime, streetVol: $streetVol, lotSize: $lotSize, issueSize: $issueSize, ipoPrice: $ipoPrice, upperStrikePrice: $upperStrikePrice, lowerStrikePrice: $lowerStrikePrice, iwPriceStatus: $iwPriceStatus, sensitivity: $sensitivity, priceRecoveryRatio: $priceRecoveryRatio, security: $security, ownerSecurity: $ownerSecurity, name: $name, ownerName: $ownerName }, end, unknown);
}

/** `Qot_WarrantScreen.C2S` */
export interface QotWarrantScreenC2S extends Message {
  marketType?: number | undefined;
  isDelay?: boolean | undefined;
  filterList: readonly QotWarrantScreenScreenGroup[];
  sortList: readonly QotWarrantScreenSort[];
  onlyCount?: boolean | undefined;
  pageFrom?: number | undefined;
  pageCount?: number | undefined;
}

/** What a request gives for `Qot_WarrantScreen.C2S`. */
export interface QotWarrantScreenC2SInput extends Message {
  marketType?: number | undefined;
  isDelay?: boolean | undefined;
  filterList?: readonly QotWarrantScreenScreenGroupInput[] | undefined;
  sortList?: readonly QotWarrantScreenSort[] | undefined;
  onlyCount?: boolean | undefined;
  pageFrom?: number | undefined;
  pageCount?: number | undefined;
}

/** Writes a `Qot_WarrantScreen.C2S`. */
export function encodeQotWarrantScreenC2S(w: Writer, v: QotWarrantScreenC2SInput): void {
  let at: number;
  if (v.marketType != null) w.int32(8, v.marketType, "marketType");
  if (v.isDelay != null) w.bool(16, v.isDelay, "isDelay");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(26); encodeQotWarrantScreenScreenGroup(w, w.object(x, "filterList")); w.close(at); }
  for (const x of w.list(v.sortList, "sortList")) { at = w.open(34); encodeQotWarrantScreenSort(w, w.object(x, "sortList")); w.close(at); }
  if (v.onlyCount != null) w.bool(40, v.onlyCount, "onlyCount");
  if (v.pageFrom != null) w.int32(48, v.pageFrom, "pageFrom");
  if (v.pageCount != null) w.int32(56, v.pageCount, "pageCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_WarrantScreen.C2S`. */
export function decodeQotWarrantScreenC2S(r: Reader, end: number): QotWarrantScreenC2S {
  let $marketType: number | undefined;
  let $isDelay: boolean | undefined;
  let $filterList: QotWarrantScreenScreenGroup[] | undefined;
  let $sortList: QotWarrantScreenSort[] | undefined;
  let $onlyCount: boolean | undefined;
  let $pageFrom: number | undefined;
  let $pageCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $marketType = r.int(); break;
      case 16: $isDelay = r.bool(); break;
      case 26: ($filterList ??= []).push(decodeQotWarrantScreenScreenGroup(r, r.endOf(end))); break;
      case 34: ($sortList ??= []).push(decodeQotWarrantScreenSort(r, r.endOf(end))); break;
      case 40: $onlyCount = r.bool(); break;
      case 48: $pageFrom = r.int(); break;
      case 56: $pageCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotWarrantScreenC2S>({ marketType: $marketType, isDelay: $isDelay, filterList: $filterList ?? none, sortList: $sortList ?? none, onlyCount: $onlyCount, pageFrom: $pageFrom, pageCount: $pageCount }, end, unknown);
}

/** `Qot_WarrantScreen.S2C` */
export interface QotWarrantScreenS2C extends Message {
  warrants: readonly QotWarrantScreenWarrantItem[];
  lastPage?: boolean | undefined;
  allCount?: number | undefined;
}

/** Writes a `Qot_WarrantScreen.S2C`. */
export function encodeQotWarrantScreenS2C(w: Writer, v: QotWarrantScreenS2C): void {
  let at: number;
  for (const x of w.list(v.warrants, "warrants")) { at = w.open(26); encodeQotWarrantScreenWarrantItem(w, w.object(x, "warrants")); w.close(at); }
  if (v.lastPage != null) w.bool(32, v.lastPage, "lastPage");
  if (v.allCount != null) w.int32(40, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_WarrantScreen.S2C`. */
export function decodeQotWarrantScreenS2C(r: Reader, end: number): QotWarrantScreenS2C {
  let $warrants: QotWarrantScreenWarrantItem[] | undefined;
  let $lastPage: boolean | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 26: ($warrants ??= []).push(decodeQotWarrantScreenWarrantItem(r, r.endOf(end))); break;
      case 32: $lastPage = r.bool(); break;
      case 40: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotWarrantScreenS2C>({ warrants: $warrants ?? none, lastPage: $lastPage, allCount: $allCount }, end, unknown);
}

/** `Qot_WarrantScreen.Request` */
export interface QotWarrantScreenRequest extends Message {
  c2s: QotWarrantScreenC2S;
}

/** What a request gives for `Qot_WarrantScreen.Request`. */
export interface QotWarrantScreenRequestInput extends Message {
  c2s: QotWarrantScreenC2SInput;
}

/** Writes a `Qot_WarrantScreen.Request`. */
export function encodeQotWarrantScreenRequest(w: Writer, v: QotWarrantScreenRequestInput): void {
  writeRequest(w, v, encodeQotWarrantScreenC2S);
}

/** Reads a `Qot_WarrantScreen.Request`. */
export function decodeQotWarrantScreenRequest(r: Reader, end: number): QotWarrantScreenRequest {
  let $c2s: QotWarrantScreenC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotWarrantScreenC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_WarrantScreen.Request", { c2s: $c2s });
  return r.finish<QotWarrantScreenRequest>({ c2s: $c2s }, end, unknown);
}

/** `Qot_WarrantScreen.Response` */
export interface QotWarrantScreenResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotWarrantScreenS2C | undefined;
}

/** Writes a `Qot_WarrantScreen.Response`. */
export function encodeQotWarrantScreenResponse(w: Writer, v: QotWarrantScreenResponse): void {
  writeResponse(w, v, encodeQotWarrantScreenS2C);
}

/** Reads a `Qot_WarrantScreen.Response`. */
export function decodeQotWarrantScreenResponse(r: Reader, end: number): QotWarrantScreenResponse {
  return readResponse("Qot_WarrantScreen.Response", r, end, decodeQotWarrantScreenS2C) as QotWarrantScreenResponse;
}

/** `Qot_WarrantScreen` (3254): asked and answered. */
export const QotWarrantScreen: RequestCommand<QotWarrantScreenC2SInput, QotWarrantScreenS2C> = {
  kind: "request",
  id: 3254,
  name: "Qot_WarrantScreen",
  limit: { requests: 60 },
  encode: encodeQotWarrantScreenRequest,
  decode: decodeQotWarrantScreenResponse,
  decodeData: decodeQotWarrantScreenS2C,
};

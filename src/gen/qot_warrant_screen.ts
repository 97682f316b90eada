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

/**
 * One end of a range.
 *
 * OpenD's `Qot_WarrantScreen.Boundary`, held by {@linkcode QotWarrantScreenInterval}.
 */
export interface QotWarrantScreenBoundary extends Message {
  /** The number at this end, unscaled, in the unit of the field that is filtered. */
  value?: number | undefined;
  /** Whether the number itself belongs to the range: true closed, false open. */
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

/**
 * A range of numbers; a range without any end filters nothing.
 *
 * OpenD's `Qot_WarrantScreen.Interval`, held by {@linkcode QotWarrantScreenScreenGroup}.
 */
export interface QotWarrantScreenInterval extends Message {
  /** Its lower end. */
  filterMin?: QotWarrantScreenBoundary | undefined;
  /** Its upper end. */
  filterMax?: QotWarrantScreenBoundary | undefined;
  /** Unit that the numbers are in; the sources do not tell its values. */
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

/**
 * One of the values that a condition lets through.
 *
 * OpenD's `Qot_WarrantScreen.Choice`, held by {@linkcode QotWarrantScreenScreenGroup}.
 */
export interface QotWarrantScreenChoice extends Message {
  /** Whether it is a number (1) or text (2). */
  contentType?: number | undefined;
  /** The value, when it is text. */
  text?: string | undefined;
  /** The value, when it is a number: a member of an enum or an ID. */
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

/**
 * One condition: a field, and the range or the values that it may have.
 *
 * OpenD's `Qot_WarrantScreen.ScreenGroup`, held by {@linkcode QotWarrantScreenC2S}.
 */
export interface QotWarrantScreenScreenGroup extends Message {
  /**
   * The field by OpenD's number: 1 code, 2 name, 4 issuer, 5 underlying, 6 type, 7 conversion ratio, 8 last
   * price, 9 street ratio, 10 volume, 11 maturity, 12 strike, 13 premium, 14 call price, 15 implied
   * volatility, 16 gearing, 17 distance to the call price, 18 delta, 19 status, 20 listing day, 21 and 22 bid
   * and ask volume, 23 effective gearing, 24 last close, 25 turnover, 26 and 27 ask and bid, 28 and 29 high
   * and low, 30 in or out of the money, 31 break-even, 32 amplitude, 33 fxScore, 34 last trading day, 35
   * street volume, 36 lot size, 37 issue size, 38 issue price, 39 and 40 lower and upper strike, 41 inside or
   * outside, 42 sensitivity, 43 conversion price, 44 and 45 change in percent and in money, 51 score, 52 set
   * to 1 leaves out what has not traded, 53 currency, 54 price of the underlying.
   */
  fieldId?: number | undefined;
  /** The range, for a field that holds a number such as a price. */
  interval?: QotWarrantScreenInterval | undefined;
  /**
   * The values let through, for a field of kinds, IDs or text: type, issuer, underlying, code, status.
   * Issuers can be filtered by in Hong Kong only.
   */
  choices: readonly QotWarrantScreenChoice[];
}

/**
 * One condition: a field, and the range or the values that it may have.
 *
 * What a request gives for OpenD's `Qot_WarrantScreen.ScreenGroup`, held by {@linkcode QotWarrantScreenC2S}.
 */
export interface QotWarrantScreenScreenGroupInput extends Message {
  /**
   * The field by OpenD's number: 1 code, 2 name, 4 issuer, 5 underlying, 6 type, 7 conversion ratio, 8 last
   * price, 9 street ratio, 10 volume, 11 maturity, 12 strike, 13 premium, 14 call price, 15 implied
   * volatility, 16 gearing, 17 distance to the call price, 18 delta, 19 status, 20 listing day, 21 and 22 bid
   * and ask volume, 23 effective gearing, 24 last close, 25 turnover, 26 and 27 ask and bid, 28 and 29 high
   * and low, 30 in or out of the money, 31 break-even, 32 amplitude, 33 fxScore, 34 last trading day, 35
   * street volume, 36 lot size, 37 issue size, 38 issue price, 39 and 40 lower and upper strike, 41 inside or
   * outside, 42 sensitivity, 43 conversion price, 44 and 45 change in percent and in money, 51 score, 52 set
   * to 1 leaves out what has not traded, 53 currency, 54 price of the underlying.
   */
  fieldId?: number | undefined;
  /** The range, for a field that holds a number such as a price. */
  interval?: QotWarrantScreenInterval | undefined;
  /**
   * The values let through, for a field of kinds, IDs or text: type, issuer, underlying, code, status.
   * Issuers can be filtered by in Hong Kong only.
   */
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

/**
 * One field that the rows are sorted by.
 *
 * OpenD's `Qot_WarrantScreen.Sort`, held by {@linkcode QotWarrantScreenC2S}.
 */
export interface QotWarrantScreenSort extends Message {
  /** The field by OpenD's number, the same numbers as in ScreenGroup.fieldId. */
  sortFieldId?: number | undefined;
  /** 0 upwards, 1 downwards. */
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

/**
 * The terms and the present quote of one warrant. Percentages are documented as percent (20 = 20 %), but in
 * published samples some are fractions (0.2 = 20 %): it is said where.
 *
 * OpenD's `Qot_WarrantScreen.WarrantItem`, held by {@linkcode QotWarrantScreenS2C}.
 */
export interface QotWarrantScreenWarrantItem extends Message {
  /** OpenD's numeric ID of the warrant. */
  stockId?: bigint | undefined;
  /** OpenD's numeric ID of the underlying. */
  stockOwner?: bigint | undefined;
  /** The issuer, with the numbers of Qot_Common.Issuer; 0 in Singapore and Malaysia. */
  issuerId?: number | undefined;
  /**
   * Call, put, bull, bear or inline; 6 and 7 have been seen in Singapore and 8 in Malaysia, without a meaning
   * given.
   */
  warrantType?: WarrantType | undefined;
  /** Price of the underlying at which the warrant can be exercised. */
  strikePrice?: number | undefined;
  /** Maturity date, in seconds since the epoch. */
  maturityDate?: number | undefined;
  /** Last trading day, in seconds since the epoch. */
  lastTradeDate?: number | undefined;
  /** Warrants that stand for one unit of the underlying. */
  conversionRatio?: number | undefined;
  /** Yesterday's closing price of the warrant. */
  lastclosePrice?: number | undefined;
  /** Call price: when the underlying reaches it, the CBBC is called back. CBBCs only. */
  recoveryPrice?: number | undefined;
  /** Last price of the underlying. */
  stockOwnerPrice?: number | undefined;
  /** Last price of the warrant. */
  currentPrice?: number | undefined;
  /** Warrants traded today. */
  volume?: number | undefined;
  /** Money traded today. */
  turnover?: number | undefined;
  /** Warrants offered at the best ask. */
  sellVol?: number | undefined;
  /** Warrants wanted at the best bid. */
  buyVol?: number | undefined;
  /** Best ask. */
  sellPrice?: number | undefined;
  /** Best bid. */
  buyPrice?: number | undefined;
  /** Share of the issue that investors hold, in percent (10 = 10 %). */
  streetRate?: number | undefined;
  /** Highest price of the day. */
  highPrice?: number | undefined;
  /** Lowest price of the day. */
  lowPrice?: number | undefined;
  /** Implied volatility, in percent in published samples (13.5 = 13.5 %); call and put warrants only. */
  impliedVolatility?: number | undefined;
  /** Sensitivity to the underlying's price, from -1 to 1; call and put warrants only. */
  delta?: number | undefined;
  /**
   * 0 trading. The schema says 1 suspended, 2 ended, 3 to be listed; the official page says 1 ended, 2 to be
   * listed.
   */
  status?: number | undefined;
  /** Share of the issue that investors hold, by OpenD's newer way of counting. */
  streetRateNew?: number | undefined;
  /** Overall rating given to the warrant. */
  score?: number | undefined;
  /** How far the underlying must move until expiry for a buyer to break even; documented as percent. */
  premium?: number | undefined;
  /** Gearing: exposure to the underlying as a multiple of the price paid. */
  leverage?: number | undefined;
  /** Effective gearing: by what multiple of the underlying's move the warrant's price is expected to move. */
  effectiveLeverage?: number | undefined;
  /**
   * Break-even of the buyer: a price of the underlying in GetWarrant, but called a percentage on the official
   * page of this command.
   */
  breakEvenPoint?: number | undefined;
  /**
   * How far in the money (positive) or out of the money (negative) it is; documented as percent, a fraction
   * of the underlying's price in published samples (-0.2 = 20 % out).
   */
  ipop?: number | undefined;
  /** Range of today's prices; documented as percent, seemingly a fraction in published samples (3.8 = 380 %). */
  amplitude?: number | undefined;
  /**
   * Rating of the issue; the official page calls it that of Societe Generale. At most about 1 in published
   * samples.
   */
  fxScore?: number | undefined;
  /** Day of listing, in seconds since the epoch. */
  ipoTime?: number | undefined;
  /** Warrants that investors hold. */
  streetVol?: number | undefined;
  /** Warrants in one board lot. */
  lotSize?: number | undefined;
  /** Warrants issued. */
  issueSize?: number | undefined;
  /** Issue price; 0 for most warrants. */
  ipoPrice?: number | undefined;
  /** Upper end of the range; inline warrants only. */
  upperStrikePrice?: number | undefined;
  /** Lower end of the range; inline warrants only. */
  lowerStrikePrice?: number | undefined;
  /**
   * Inline warrants only: whether the underlying is inside the range. The schema says 0 inside, 1 outside;
   * the official page the reverse.
   */
  iwPriceStatus?: number | undefined;
  /** How strongly the warrant's price answers to the underlying's. */
  sensitivity?: number | undefined;
  /**
   * Distance of the underlying from the call price; documented as percent, seemingly a fraction in published
   * samples (-0.74 = 74 % below). CBBCs only.
   */
  priceRecoveryRatio?: number | undefined;
  /** The warrant as market and code; looked up by OpenD from stockId. */
  security?: Security | undefined;
  /** The underlying as market and code; looked up by OpenD from stockOwner, absent where it is not known. */
  ownerSecurity?: Security | undefined;
  /** Name of the warrant, in the language that OpenD is set to. */
  name?: string | undefined;
  /** Name of the underlying, absent where it is not known. */
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

/**
 * Which warrants are sought, in what order, and which rows of the result.
 *
 * OpenD's `Qot_WarrantScreen.C2S`, sent with {@linkcode QotWarrantScreen}.
 */
export interface QotWarrantScreenC2S extends Message {
  /**
   * The market, which must be given: 1 Hong Kong, 4 Singapore, 15 Malaysia. These are not the numbers of
   * Qot_Common.QotMarket.
   */
  marketType?: number | undefined;
  /** True takes delayed quotes; the official client sends false. */
  isDelay?: boolean | undefined;
  /** Conditions, each on one field; what they let through together is returned. */
  filterList: readonly QotWarrantScreenScreenGroup[];
  /** Fields that the rows are sorted by, the first one first. */
  sortList: readonly QotWarrantScreenSort[];
  /** True returns no rows but only how many there are, in allCount. */
  onlyCount?: boolean | undefined;
  /** Rows to skip: 0 for the first page. */
  pageFrom?: number | undefined;
  /** How many rows to return, at most 200; the official client asks for 200. */
  pageCount?: number | undefined;
}

/**
 * Which warrants are sought, in what order, and which rows of the result.
 *
 * What a request gives for OpenD's `Qot_WarrantScreen.C2S`, sent with {@linkcode QotWarrantScreen}.
 */
export interface QotWarrantScreenC2SInput extends Message {
  /**
   * The market, which must be given: 1 Hong Kong, 4 Singapore, 15 Malaysia. These are not the numbers of
   * Qot_Common.QotMarket.
   */
  marketType?: number | undefined;
  /** True takes delayed quotes; the official client sends false. */
  isDelay?: boolean | undefined;
  /** Conditions, each on one field; what they let through together is returned. */
  filterList?: readonly QotWarrantScreenScreenGroupInput[] | undefined;
  /** Fields that the rows are sorted by, the first one first. */
  sortList?: readonly QotWarrantScreenSort[] | undefined;
  /** True returns no rows but only how many there are, in allCount. */
  onlyCount?: boolean | undefined;
  /** Rows to skip: 0 for the first page. */
  pageFrom?: number | undefined;
  /** How many rows to return, at most 200; the official client asks for 200. */
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

/**
 * One page of the warrants that pass.
 *
 * OpenD's `Qot_WarrantScreen.S2C`, brought by {@linkcode QotWarrantScreen}.
 */
export interface QotWarrantScreenS2C extends Message {
  /** The rows of this page; none with onlyCount. */
  warrants: readonly QotWarrantScreenWarrantItem[];
  /** False while more rows follow. */
  lastPage?: boolean | undefined;
  /** How many warrants pass in all, over all pages. */
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

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_WarrantScreen.Request`, sent with {@linkcode QotWarrantScreen}.
 */
export interface QotWarrantScreenRequest extends Message {
  /** What is asked. */
  c2s: QotWarrantScreenC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_WarrantScreen.Request`, sent with {@linkcode QotWarrantScreen}.
 */
export interface QotWarrantScreenRequestInput extends Message {
  /** What is asked. */
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

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_WarrantScreen.Response`, brought by {@linkcode QotWarrantScreen}.
 */
export interface QotWarrantScreenResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
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

/**
 * Warrants, callable bull/bear contracts (CBBCs) and inline warrants of Hong Kong, Singapore or Malaysia that
 * pass a filter, with their terms and quotes, or only how many they are. Paged with pageFrom and pageCount
 * until lastPage. OpenD takes 60 of them in 30 seconds. It covers more properties than GetWarrant; prices and
 * counts are given plainly, OpenD scales them for its servers.
 *
 * OpenD's `Qot_WarrantScreen` (3254), a request.
 *
 * @example
 * ```ts
 * import { QotWarrantScreen } from "@opend/client/commands";
 *
 * const { warrants } = await quote.request(QotWarrantScreen, { marketType: 1, pageCount: 50 });
 * ```
 */
export const QotWarrantScreen: RequestCommand<QotWarrantScreenC2SInput, QotWarrantScreenS2C> = {
  kind: "request",
  id: 3254,
  name: "Qot_WarrantScreen",
  limit: { requests: 60 },
  encode: encodeQotWarrantScreenRequest,
  decode: decodeQotWarrantScreenResponse,
  decodeData: decodeQotWarrantScreenS2C,
};

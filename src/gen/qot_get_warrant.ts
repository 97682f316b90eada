// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { IpoPeriod, Issuer, PriceType, QotHeader, Security, SecurityInput, SortField, WarrantStatus, WarrantType } from "./qot_common.ts";

/**
 * Which warrants are sought, in what order, and which rows of the result. A condition that is not given lets
 * all through; both ends of a range are part of it, and decimals behind the third are cut off.
 *
 * OpenD's `Qot_GetWarrant.C2S`, sent with {@linkcode QotGetWarrant}.
 */
export interface QotGetWarrantC2S extends Message {
  /** Rows to skip: 0 for the first page. */
  begin: number;
  /** How many rows to return, at most 200. */
  num: number;
  /** What the rows are sorted by. */
  sortField: SortField;
  /** True sorts upwards, false downwards. */
  ascend: boolean;
  /** Only warrants on this underlying. */
  owner?: Security | undefined;
  /** Only warrants of these types. */
  typeList: readonly WarrantType[];
  /** Only warrants of these issuers. */
  issuerList: readonly Issuer[];
  /** Earliest maturity date. */
  maturityTimeMin?: string | undefined;
  /** Latest maturity date. */
  maturityTimeMax?: string | undefined;
  /** When the warrants were, or are to be, listed. */
  ipoPeriod?: IpoPeriod | undefined;
  /** In or out of the money. Inline warrants cannot be filtered by being inside or outside their range. */
  priceType?: PriceType | undefined;
  /** Only warrants in this state of trading. */
  status?: WarrantStatus | undefined;
  /** Lowest last price of the warrant. */
  curPriceMin?: number | undefined;
  /** Highest last price of the warrant. */
  curPriceMax?: number | undefined;
  /** Lowest strike price. */
  strikePriceMin?: number | undefined;
  /** Highest strike price. */
  strikePriceMax?: number | undefined;
  /** Lowest share of the issue that investors hold, in percent (20 = 20 %). */
  streetMin?: number | undefined;
  /** Highest share of the issue that investors hold, in percent (20 = 20 %). */
  streetMax?: number | undefined;
  /** Lowest conversion ratio: warrants for one unit of the underlying. */
  conversionMin?: number | undefined;
  /** Highest conversion ratio: warrants for one unit of the underlying. */
  conversionMax?: number | undefined;
  /** Least volume of the day. */
  volMin?: number | undefined;
  /** Greatest volume of the day. */
  volMax?: number | undefined;
  /** Lowest premium, in percent (20 = 20 %). */
  premiumMin?: number | undefined;
  /** Highest premium, in percent (20 = 20 %). */
  premiumMax?: number | undefined;
  /** Lowest gearing, as a multiple. */
  leverageRatioMin?: number | undefined;
  /** Highest gearing, as a multiple. */
  leverageRatioMax?: number | undefined;
  /** Lowest delta; call and put warrants only. */
  deltaMin?: number | undefined;
  /** Highest delta; call and put warrants only. */
  deltaMax?: number | undefined;
  /** Lowest implied volatility; call and put warrants only. */
  impliedMin?: number | undefined;
  /** Highest implied volatility; call and put warrants only. */
  impliedMax?: number | undefined;
  /** Lowest call price, at which a CBBC is called back; CBBCs only. */
  recoveryPriceMin?: number | undefined;
  /** Highest call price, at which a CBBC is called back; CBBCs only. */
  recoveryPriceMax?: number | undefined;
  /** Least distance of the underlying from the call price, in percent (20 = 20 %); CBBCs only. */
  priceRecoveryRatioMin?: number | undefined;
  /** Greatest distance of the underlying from the call price, in percent (20 = 20 %); CBBCs only. */
  priceRecoveryRatioMax?: number | undefined;
  /** The broker in whose name quotes are asked for. */
  header?: QotHeader | undefined;
}

/**
 * Which warrants are sought, in what order, and which rows of the result. A condition that is not given lets
 * all through; both ends of a range are part of it, and decimals behind the third are cut off.
 *
 * What a request gives for OpenD's `Qot_GetWarrant.C2S`, sent with {@linkcode QotGetWarrant}.
 */
export interface QotGetWarrantC2SInput extends Message {
  /** Rows to skip: 0 for the first page. */
  begin: number;
  /** How many rows to return, at most 200. */
  num: number;
  /** What the rows are sorted by. */
  sortField: SortField;
  /** True sorts upwards, false downwards. */
  ascend: boolean;
  /** Only warrants on this underlying. */
  owner?: SecurityInput | undefined;
  /** Only warrants of these types. */
  typeList?: readonly WarrantType[] | undefined;
  /** Only warrants of these issuers. */
  issuerList?: readonly Issuer[] | undefined;
  /** Earliest maturity date. */
  maturityTimeMin?: string | undefined;
  /** Latest maturity date. */
  maturityTimeMax?: string | undefined;
  /** When the warrants were, or are to be, listed. */
  ipoPeriod?: IpoPeriod | undefined;
  /** In or out of the money. Inline warrants cannot be filtered by being inside or outside their range. */
  priceType?: PriceType | undefined;
  /** Only warrants in this state of trading. */
  status?: WarrantStatus | undefined;
  /** Lowest last price of the warrant. */
  curPriceMin?: number | undefined;
  /** Highest last price of the warrant. */
  curPriceMax?: number | undefined;
  /** Lowest strike price. */
  strikePriceMin?: number | undefined;
  /** Highest strike price. */
  strikePriceMax?: number | undefined;
  /** Lowest share of the issue that investors hold, in percent (20 = 20 %). */
  streetMin?: number | undefined;
  /** Highest share of the issue that investors hold, in percent (20 = 20 %). */
  streetMax?: number | undefined;
  /** Lowest conversion ratio: warrants for one unit of the underlying. */
  conversionMin?: number | undefined;
  /** Highest conversion ratio: warrants for one unit of the underlying. */
  conversionMax?: number | undefined;
  /** Least volume of the day. */
  volMin?: number | undefined;
  /** Greatest volume of the day. */
  volMax?: number | undefined;
  /** Lowest premium, in percent (20 = 20 %). */
  premiumMin?: number | undefined;
  /** Highest premium, in percent (20 = 20 %). */
  premiumMax?: number | undefined;
  /** Lowest gearing, as a multiple. */
  leverageRatioMin?: number | undefined;
  /** Highest gearing, as a multiple. */
  leverageRatioMax?: number | undefined;
  /** Lowest delta; call and put warrants only. */
  deltaMin?: number | undefined;
  /** Highest delta; call and put warrants only. */
  deltaMax?: number | undefined;
  /** Lowest implied volatility; call and put warrants only. */
  impliedMin?: number | undefined;
  /** Highest implied volatility; call and put warrants only. */
  impliedMax?: number | undefined;
  /** Lowest call price, at which a CBBC is called back; CBBCs only. */
  recoveryPriceMin?: number | undefined;
  /** Highest call price, at which a CBBC is called back; CBBCs only. */
  recoveryPriceMax?: number | undefined;
  /** Least distance of the underlying from the call price, in percent (20 = 20 %); CBBCs only. */
  priceRecoveryRatioMin?: number | undefined;
  /** Greatest distance of the underlying from the call price, in percent (20 = 20 %); CBBCs only. */
  priceRecoveryRatioMax?: number | undefined;
  /** The broker in whose name quotes are asked for. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetWarrant.C2S`. */
export function encodeQotGetWarrantC2S(w: Writer, v: QotGetWarrantC2SInput): void {
  let at: number;
  w.int32(8, v.begin, "begin");
  w.int32(16, v.num, "num");
  w.int32(24, v.sortField, "sortField");
  w.bool(32, v.ascend, "ascend");
  if (v.owner != null) { at = w.open(42); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  for (const x of w.list(v.typeList, "typeList")) { w.int32(48, x, "typeList"); }
  for (const x of w.list(v.issuerList, "issuerList")) { w.int32(56, x, "issuerList"); }
  if (v.maturityTimeMin != null) w.string(66, v.maturityTimeMin, "maturityTimeMin");
  if (v.maturityTimeMax != null) w.string(74, v.maturityTimeMax, "maturityTimeMax");
  if (v.ipoPeriod != null) w.int32(80, v.ipoPeriod, "ipoPeriod");
  if (v.priceType != null) w.int32(88, v.priceType, "priceType");
  if (v.status != null) w.int32(96, v.status, "status");
  if (v.curPriceMin != null) w.double(105, v.curPriceMin, "curPriceMin");
  if (v.curPriceMax != null) w.double(113, v.curPriceMax, "curPriceMax");
  if (v.strikePriceMin != null) w.double(121, v.strikePriceMin, "strikePriceMin");
  if (v.strikePriceMax != null) w.double(129, v.strikePriceMax, "strikePriceMax");
  if (v.streetMin != null) w.double(137, v.streetMin, "streetMin");
  if (v.streetMax != null) w.double(145, v.streetMax, "streetMax");
  if (v.conversionMin != null) w.double(153, v.conversionMin, "conversionMin");
  if (v.conversionMax != null) w.double(161, v.conversionMax, "conversionMax");
  if (v.volMin != null) w.uint64Number(168, v.volMin, "volMin");
  if (v.volMax != null) w.uint64Number(176, v.volMax, "volMax");
  if (v.premiumMin != null) w.double(185, v.premiumMin, "premiumMin");
  if (v.premiumMax != null) w.double(193, v.premiumMax, "premiumMax");
  if (v.leverageRatioMin != null) w.double(201, v.leverageRatioMin, "leverageRatioMin");
  if (v.leverageRatioMax != null) w.double(209, v.leverageRatioMax, "leverageRatioMax");
  if (v.deltaMin != null) w.double(217, v.deltaMin, "deltaMin");
  if (v.deltaMax != null) w.double(225, v.deltaMax, "deltaMax");
  if (v.impliedMin != null) w.double(233, v.impliedMin, "impliedMin");
  if (v.impliedMax != null) w.double(241, v.impliedMax, "impliedMax");
  if (v.recoveryPriceMin != null) w.double(249, v.recoveryPriceMin, "recoveryPriceMin");
  if (v.recoveryPriceMax != null) w.double(257, v.recoveryPriceMax, "recoveryPriceMax");
  if (v.priceRecoveryRatioMin != null) w.double(265, v.priceRecoveryRatioMin, "priceRecoveryRatioMin");
  if (v.priceRecoveryRatioMax != null) w.double(273, v.priceRecoveryRatioMax, "priceRecoveryRatioMax");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetWarrant.C2S`. */
export function decodeQotGetWarrantC2S(r: Reader, end: number): QotGetWarrantC2S {
  let $begin: number | undefined;
  let $num: number | undefined;
  let $sortField: SortField | undefined;
  let $ascend: boolean | undefined;
  let $owner: Security | undefined;
  let $typeList: WarrantType[] | undefined;
  let $issuerList: Issuer[] | undefined;
  let $maturityTimeMin: string | undefined;
  let $maturityTimeMax: string | undefined;
  let $ipoPeriod: IpoPeriod | undefined;
  let $priceType: PriceType | undefined;
  let $status: WarrantStatus | undefined;
  let $curPriceMin: number | undefined;
  let $curPriceMax: number | undefined;
  let $strikePriceMin: number | undefined;
  let $strikePriceMax: number | undefined;
  let $streetMin: number | undefined;
  let $streetMax: number | undefined;
  let $conversionMin: number | undefined;
  let $conversionMax: number | undefined;
  let $volMin: number | undefined;
  let $volMax: number | undefined;
  let $premiumMin: number | undefined;
  let $premiumMax: number | undefined;
  let $leverageRatioMin: number | undefined;
  let $leverageRatioMax: number | undefined;
  let $deltaMin: number | undefined;
  let $deltaMax: number | undefined;
  let $impliedMin: number | undefined;
  let $impliedMax: number | undefined;
  let $recoveryPriceMin: number | undefined;
  let $recoveryPriceMax: number | undefined;
  let $priceRecoveryRatioMin: number | undefined;
  let $priceRecoveryRatioMax: number | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $begin = r.int(); break;
      case 16: $num = r.int(); break;
      case 24: $sortField = r.int() as SortField; break;
      case 32: $ascend = r.bool(); break;
      case 42: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 48: ($typeList ??= []).push(r.int() as WarrantType); break;
      case 50: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($typeList ??= []).push(r.int() as WarrantType);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 56: ($issuerList ??= []).push(r.int() as Issuer); break;
      case 58: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($issuerList ??= []).push(r.int() as Issuer);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 66: $maturityTimeMin = r.text(end); break;
      case 74: $maturityTimeMax = r.text(end); break;
      case 80: $ipoPeriod = r.int() as IpoPeriod; break;
      case 88: $priceType = r.int() as PriceType; break;
      case 96: $status = r.int() as WarrantStatus; break;
      case 105: $curPriceMin = r.double(); break;
      case 113: $curPriceMax = r.double(); break;
      case 121: $strikePriceMin = r.double(); break;
      case 129: $strikePriceMax = r.double(); break;
      case 137: $streetMin = r.double(); break;
      case 145: $streetMax = r.double(); break;
      case 153: $conversionMin = r.double(); break;
      case 161: $conversionMax = r.double(); break;
      case 168: $volMin = r.uint64Number(); break;
      case 176: $volMax = r.uint64Number(); break;
      case 185: $premiumMin = r.double(); break;
      case 193: $premiumMax = r.double(); break;
      case 201: $leverageRatioMin = r.double(); break;
      case 209: $leverageRatioMax = r.double(); break;
      case 217: $deltaMin = r.double(); break;
      case 225: $deltaMax = r.double(); break;
      case 233: $impliedMin = r.double(); break;
      case 241: $impliedMax = r.double(); break;
      case 249: $recoveryPriceMin = r.double(); break;
      case 257: $recoveryPriceMax = r.double(); break;
      case 265: $priceRecoveryRatioMin = r.double(); break;
      case 273: $priceRecoveryRatioMax = r.double(); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($begin === undefined || $num === undefined || $sortField === undefined || $ascend === undefined) throw missing("Qot_GetWarrant.C2S", { begin: $begin, num: $num, sortField: $sortField, ascend: $ascend });
  return r.finish<QotGetWarrantC2S>({ begin: $begin, num: $num, sortField: $sortField, ascend: $ascend, owner: $owner, typeList: $typeList ?? none, issuerList: $issuerList ?? none, maturityTimeMin: $maturityTimeMin, maturityTimeMax: $maturityTimeMax, ipoPeriod: $ipoPeriod, priceType: $priceType, status: $status, curPriceMin: $curPriceMin, curPriceMax: $curPriceMax, strikePriceMin: $strikePriceMin, strikePriceMax: $strikePriceMax, streetMin: $streetMin, streetMax: $streetMax, conversionMin: $conversionMin, conversionMax: $conversionMax, volMin: $volMin, volMax: $volMax, premiumMin: $premiumMin, premiumMax: $premiumMax, leverageRatioMin: $leverageRatioMin, leverageRatioMax: $leverageRatioMax, deltaMin: $deltaMin, deltaMax: $deltaMax, impliedMin: $impliedMin, impliedMax: $impliedMax, recoveryPriceMin: $recoveryPriceMin, recoveryPriceMax: $recoveryPriceMax, priceRecoveryRatioMin: $priceRecoveryRatioMin, priceRecoveryRatioMax: $priceRecoveryRatioMax, header: $header }, end, unknown);
}

/**
 * The terms and the present quote of one warrant.
 *
 * OpenD's `Qot_GetWarrant.WarrantData`, held by {@linkcode QotGetWarrantS2C}.
 */
export interface QotGetWarrantWarrantData extends Message {
  /** The warrant itself. */
  stock: Security;
  /** Its underlying. */
  owner: Security;
  /** Call, put, bull, bear or inline. */
  type: WarrantType;
  /** The bank that issued it. */
  issuer: Issuer;
  /** Maturity date (yyyy-MM-dd). */
  maturityTime: string;
  /** The same as seconds since the epoch. */
  maturityTimestamp?: number | undefined;
  /** Day of listing (yyyy-MM-dd). */
  listTime: string;
  /** The same as seconds since the epoch. */
  listTimestamp?: number | undefined;
  /** Last trading day (yyyy-MM-dd), which comes before maturity. */
  lastTradeTime: string;
  /** The same as seconds since the epoch. */
  lastTradeTimestamp?: number | undefined;
  /** Call price: when the underlying reaches it, the CBBC is called back. CBBCs only. */
  recoveryPrice?: number | undefined;
  /** Warrants that stand for one unit of the underlying. */
  conversionRatio: number;
  /** Warrants in one board lot. */
  lotSize: number;
  /** Price of the underlying at which the warrant can be exercised. */
  strikePrice: number;
  /** Yesterday's closing price of the warrant. */
  lastClosePrice: number;
  /** Name of the warrant. */
  name: string;
  /** Last price of the warrant. */
  curPrice: number;
  /** Change of the price since yesterday's close. */
  priceChangeVal: number;
  /** The same change in percent (20 = 20 %). */
  changeRate: number;
  /** Whether it trades, is suspended, has ended or is still to be listed. */
  status: WarrantStatus;
  /** Best bid. */
  bidPrice: number;
  /** Best ask. */
  askPrice: number;
  /** Warrants wanted at the best bid. */
  bidVol: number;
  /** Warrants offered at the best ask. */
  askVol: number;
  /** Warrants traded today. */
  volume: number;
  /** Money traded today. */
  turnover: number;
  /** Overall rating given to the warrant. */
  score: number;
  /** How far the underlying must move until expiry for a buyer to break even, in percent (20 = 20 %). */
  premium: number;
  /** Price of the underlying at which a buyer breaks even. */
  breakEvenPoint: number;
  /** Gearing: exposure to the underlying as a multiple of the price paid. */
  leverage: number;
  /** How far in the money (positive) or out of the money (negative) it is, in percent (20 = 20 %). */
  ipop: number;
  /** Distance of the underlying from the call price, in percent (20 = 20 %). CBBCs only. */
  priceRecoveryRatio?: number | undefined;
  /** Price of as many warrants as stand for one unit of the underlying. */
  conversionPrice: number;
  /** Share of the issue that investors hold, in percent (20 = 20 %). */
  streetRate: number;
  /** Warrants that investors hold. */
  streetVol: number;
  /** Range of today's prices in percent (20 = 20 %). */
  amplitude: number;
  /** Warrants issued. */
  issueSize: number;
  /** Highest price of the day. */
  highPrice: number;
  /** Lowest price of the day. */
  lowPrice: number;
  /** Implied volatility, in percent in published samples; call and put warrants only. */
  impliedVolatility?: number | undefined;
  /** Sensitivity to the underlying's price; call and put warrants only. */
  delta?: number | undefined;
  /** Effective gearing: by what multiple of the underlying's move the warrant's price is expected to move. */
  effectiveLeverage: number;
  /** Upper end of the range; inline warrants only. */
  upperStrikePrice?: number | undefined;
  /** Lower end of the range; inline warrants only. */
  lowerStrikePrice?: number | undefined;
  /** Whether the underlying is inside or outside the range; inline warrants only. */
  inLinePriceStatus?: PriceType | undefined;
}

/** Writes a `Qot_GetWarrant.WarrantData`. */
export function encodeQotGetWarrantWarrantData(w: Writer, v: QotGetWarrantWarrantData): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.stock, "stock")); w.close(at); }
  { at = w.open(18); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  w.int32(24, v.type, "type");
  w.int32(32, v.issuer, "issuer");
  w.string(42, v.maturityTime, "maturityTime");
  if (v.maturityTimestamp != null) w.double(49, v.maturityTimestamp, "maturityTimestamp");
  w.string(58, v.listTime, "listTime");
  if (v.listTimestamp != null) w.double(65, v.listTimestamp, "listTimestamp");
  w.string(74, v.lastTradeTime, "lastTradeTime");
  if (v.lastTradeTimestamp != null) w.double(81, v.lastTradeTimestamp, "lastTradeTimestamp");
  if (v.recoveryPrice != null) w.double(89, v.recoveryPrice, "recoveryPrice");
  w.double(97, v.conversionRatio, "conversionRatio");
  w.int32(104, v.lotSize, "lotSize");
  w.double(113, v.strikePrice, "strikePrice");
  w.double(121, v.lastClosePrice, "lastClosePrice");
  w.string(130, v.name, "name");
  w.double(137, v.curPrice, "curPrice");
  w.double(145, v.priceChangeVal, "priceChangeVal");
  w.double(153, v.changeRate, "changeRate");
  w.int32(160, v.status, "status");
  w.double(169, v.bidPrice, "bidPrice");
  w.double(177, v.askPrice, "askPrice");
  w.int64Number(184, v.bidVol, "bidVol");
  w.int64Number(192, v.askVol, "askVol");
  w.int64Number(200, v.volume, "volume");
  w.double(209, v.turnover, "turnover");
  w.double(217, v.score, "score");
  w.double(225, v.premium, "premium");
  w.double(233, v.breakEvenPoint, "breakEvenPoint");
  w.double(241, v.leverage, "leverage");
  w.double(249, v.ipop, "ipop");
  if (v.priceRecoveryRatio != null) w.double(257, v.priceRecoveryRatio, "priceRecoveryRatio");
  w.double(265, v.conversionPrice, "conversionPrice");
  w.double(273, v.streetRate, "streetRate");
  w.int64Number(280, v.streetVol, "streetVol");
  w.double(289, v.amplitude, "amplitude");
  w.int64Number(296, v.issueSize, "issueSize");
  w.double(313, v.highPrice, "highPrice");
  w.double(321, v.lowPrice, "lowPrice");
  if (v.impliedVolatility != null) w.double(329, v.impliedVolatility, "impliedVolatility");
  if (v.delta != null) w.double(337, v.delta, "delta");
  w.double(345, v.effectiveLeverage, "effectiveLeverage");
  if (v.upperStrikePrice != null) w.double(353, v.upperStrikePrice, "upperStrikePrice");
  if (v.lowerStrikePrice != null) w.double(361, v.lowerStrikePrice, "lowerStrikePrice");
  if (v.inLinePriceStatus != null) w.int32(368, v.inLinePriceStatus, "inLinePriceStatus");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetWarrant.WarrantData`. */
export function decodeQotGetWarrantWarrantData(r: Reader, end: number): QotGetWarrantWarrantData {
  let $stock: Security | undefined;
  let $owner: Security | undefined;
  let $type: WarrantType | undefined;
  let $issuer: Issuer | undefined;
  let $maturityTime: string | undefined;
  let $maturityTimestamp: number | undefined;
  let $listTime: string | undefined;
  let $listTimestamp: number | undefined;
  let $lastTradeTime: string | undefined;
  let $lastTradeTimestamp: number | undefined;
  let $recoveryPrice: number | undefined;
  let $conversionRatio: number | undefined;
  let $lotSize: number | undefined;
  let $strikePrice: number | undefined;
  let $lastClosePrice: number | undefined;
  let $name: string | undefined;
  let $curPrice: number | undefined;
  let $priceChangeVal: number | undefined;
  let $changeRate: number | undefined;
  let $status: WarrantStatus | undefined;
  let $bidPrice: number | undefined;
  let $askPrice: number | undefined;
  let $bidVol: number | undefined;
  let $askVol: number | undefined;
  let $volume: number | undefined;
  let $turnover: number | undefined;
  let $score: number | undefined;
  let $premium: number | undefined;
  let $breakEvenPoint: number | undefined;
  let $leverage: number | undefined;
  let $ipop: number | undefined;
  let $priceRecoveryRatio: number | undefined;
  let $conversionPrice: number | undefined;
  let $streetRate: number | undefined;
  let $streetVol: number | undefined;
  let $amplitude: number | undefined;
  let $issueSize: number | undefined;
  let $highPrice: number | undefined;
  let $lowPrice: number | undefined;
  let $impliedVolatility: number | undefined;
  let $delta: number | undefined;
  let $effectiveLeverage: number | undefined;
  let $upperStrikePrice: number | undefined;
  let $lowerStrikePrice: number | undefined;
  let $inLinePriceStatus: PriceType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $stock = merged($stock, decodeSecurity(r, r.endOf(end))); break;
      case 18: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 24: $type = r.int() as WarrantType; break;
      case 32: $issuer = r.int() as Issuer; break;
      case 42: $maturityTime = r.text(end); break;
      case 49: $maturityTimestamp = r.double(); break;
      case 58: $listTime = r.text(end); break;
      case 65: $listTimestamp = r.double(); break;
      case 74: $lastTradeTime = r.text(end); break;
      case 81: $lastTradeTimestamp = r.double(); break;
      case 89: $recoveryPrice = r.double(); break;
      case 97: $conversionRatio = r.double(); break;
      case 104: $lotSize = r.int(); break;
      case 113: $strikePrice = r.double(); break;
      case 121: $lastClosePrice = r.double(); break;
      case 130: $name = r.text(end); break;
      case 137: $curPrice = r.double(); break;
      case 145: $priceChangeVal = r.double(); break;
      case 153: $changeRate = r.double(); break;
      case 160: $status = r.int() as WarrantStatus; break;
      case 169: $bidPrice = r.double(); break;
      case 177: $askPrice = r.double(); break;
      case 184: $bidVol = r.int64Number(); break;
      case 192: $askVol = r.int64Number(); break;
      case 200: $volume = r.int64Number(); break;
      case 209: $turnover = r.double(); break;
      case 217: $score = r.double(); break;
      case 225: $premium = r.double(); break;
      case 233: $breakEvenPoint = r.double(); break;
      case 241: $leverage = r.double(); break;
      case 249: $ipop = r.double(); break;
      case 257: $priceRecoveryRatio = r.double(); break;
      case 265: $conversionPrice = r.double(); break;
      case 273: $streetRate = r.double(); break;
      case 280: $streetVol = r.int64Number(); break;
      case 289: $amplitude = r.double(); break;
      case 296: $issueSize = r.int64Number(); break;
      case 313: $highPrice = r.double(); break;
      case 321: $lowPrice = r.double(); break;
      case 329: $impliedVolatility = r.double(); break;
      case 337: $delta = r.double(); break;
      case 345: $effectiveLeverage = r.double(); break;
      case 353: $upperStrikePrice = r.double(); break;
      case 361: $lowerStrikePrice = r.double(); break;
      case 368: $inLinePriceStatus = r.int() as PriceType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($stock === undefined || $owner === undefined || $type === undefined || $issuer === undefined || $maturityTime === undefined || $listTime === undefined || $lastTradeTime === undefined || $conversionRatio === undefined || $lotSize === undefined || $strikePrice === undefined || $lastClosePrice === undefined || $name === undefined || $curPrice === undefined || $priceChangeVal === undefined || $changeRate === undefined || $status === undefined || $bidPrice === undefined || $askPrice === undefined || $bidVol === undefined || $askVol === undefined || $volume === undefined || $turnover === undefined || $score === undefined || $premium === undefined || $breakEvenPoint === undefined || $leverage === undefined || $ipop === undefined || $conversionPrice === undefined || $streetRate === undefined || $streetVol === undefined || $amplitude === undefined || $issueSize === undefined || $highPrice === undefined || $lowPrice === undefined || $effectiveLeverage === undefined) throw missing("Qot_GetWarrant.WarrantData", { stock: $stock, owner: $owner, type: $type, issuer: $issuer, maturityTime: $maturityTime, listTime: $listTime, lastTradeTime: $lastTradeTime, conversionRatio: $conversionRatio, lotSize: $lotSize, strikePrice: $strikePrice, lastClosePrice: $lastClosePrice, name: $name, curPrice: $curPrice, priceChangeVal: $priceChangeVal, changeRate: $changeRate, status: $status, bidPrice: $bidPrice, askPrice: $askPrice, bidVol: $bidVol, askVol: $askVol, volume: $volume, turnover: $turnover, score: $score, premium: $premium, breakEvenPoint: $breakEvenPoint, leverage: $leverage, ipop: $ipop, conversionPrice: $conversionPrice, streetRate: $streetRate, streetVol: $streetVol, amplitude: $amplitude, issueSize: $issueSize, highPrice: $highPrice, lowPrice: $lowPrice, effectiveLeverage: $effectiveLeverage });
  return r.finish<QotGetWarrantWarrantData>({ stock: $stock, owner: $owner, type: $type, issuer: $issuer, maturityTime: $maturityTime, maturityTimestamp: $maturityTimestamp, listTime: $listTime, listTimestamp: $listTimestamp, lastTradeTime: $lastTradeTime, lastTradeTimestamp: $lastTradeTimestamp, recoveryPrice: $recoveryPrice, conversionRatio: $conversionRatio, lotSize: $lotSize, strikePrice: $strikePrice, lastClosePrice: $lastClosePrice, name: $name, curPrice: $curPrice, priceChangeVal: $priceChangeVal, changeRate: $changeRate, status: $status, bidPrice: $bidPrice, askPrice: $askPrice, bidVol: $bidVol, askVol: $askVol, volume: $volume, turnover: $turnover, score: $score, premium: $premium, breakEvenPoint: $breakEvenPoint, leverage: $leverage, ipop: $ipop, priceRecoveryRatio: $priceRecoveryRatio, conversionPrice: $conversionPrice, streetRate: $streetRate, streetVol: $streetVol, amplitude: $amplitude, issueSize: $issueSize, highPrice: $highPrice, lowPrice: $lowPrice, impliedVolatility: $impliedVolatility, delta: $delta, effectiveLeverage: $effectiveLeverage, upperStrikePrice: $upperStrikePrice, lowerStrikePrice: $lowerStrikePrice, inLinePriceStatus: $inLinePriceStatus }, end, unknown);
}

/**
 * One page of the warrants that pass.
 *
 * OpenD's `Qot_GetWarrant.S2C`, brought by {@linkcode QotGetWarrant}.
 */
export interface QotGetWarrantS2C extends Message {
  /** False while more rows follow. */
  lastPage: boolean;
  /** How many warrants pass in all, over all pages. */
  allCount: number;
  /** The rows of this page. */
  warrantDataList: readonly QotGetWarrantWarrantData[];
}

/** Writes a `Qot_GetWarrant.S2C`. */
export function encodeQotGetWarrantS2C(w: Writer, v: QotGetWarrantS2C): void {
  let at: number;
  w.bool(8, v.lastPage, "lastPage");
  w.int32(16, v.allCount, "allCount");
  for (const x of w.list(v.warrantDataList, "warrantDataList")) { at = w.open(26); encodeQotGetWarrantWarrantData(w, w.object(x, "warrantDataList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetWarrant.S2C`. */
export function decodeQotGetWarrantS2C(r: Reader, end: number): QotGetWarrantS2C {
  let $lastPage: boolean | undefined;
  let $allCount: number | undefined;
  let $warrantDataList: QotGetWarrantWarrantData[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $lastPage = r.bool(); break;
      case 16: $allCount = r.int(); break;
      case 26: ($warrantDataList ??= []).push(decodeQotGetWarrantWarrantData(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($lastPage === undefined || $allCount === undefined) throw missing("Qot_GetWarrant.S2C", { lastPage: $lastPage, allCount: $allCount });
  return r.finish<QotGetWarrantS2C>({ lastPage: $lastPage, allCount: $allCount, warrantDataList: $warrantDataList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetWarrant.Request`, sent with {@linkcode QotGetWarrant}.
 */
export interface QotGetWarrantRequest extends Message {
  /** What is asked. */
  c2s: QotGetWarrantC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetWarrant.Request`, sent with {@linkcode QotGetWarrant}.
 */
export interface QotGetWarrantRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetWarrantC2SInput;
}

/** Writes a `Qot_GetWarrant.Request`. */
export function encodeQotGetWarrantRequest(w: Writer, v: QotGetWarrantRequestInput): void {
  writeRequest(w, v, encodeQotGetWarrantC2S);
}

/** Reads a `Qot_GetWarrant.Request`. */
export function decodeQotGetWarrantRequest(r: Reader, end: number): QotGetWarrantRequest {
  let $c2s: QotGetWarrantC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetWarrantC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetWarrant.Request", { c2s: $c2s });
  return r.finish<QotGetWarrantRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetWarrant.Response`, brought by {@linkcode QotGetWarrant}.
 */
export interface QotGetWarrantResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetWarrantS2C | undefined;
}

/** Writes a `Qot_GetWarrant.Response`. */
export function encodeQotGetWarrantResponse(w: Writer, v: QotGetWarrantResponse): void {
  writeResponse(w, v, encodeQotGetWarrantS2C);
}

/** Reads a `Qot_GetWarrant.Response`. */
export function decodeQotGetWarrantResponse(r: Reader, end: number): QotGetWarrantResponse {
  return readResponse("Qot_GetWarrant.Response", r, end, decodeQotGetWarrantS2C) as QotGetWarrantResponse;
}

/**
 * Hong Kong warrants, callable bull/bear contracts (CBBCs) and inline warrants that pass a filter, with their
 * terms and quotes. Refused under the Hong Kong BMP quote right. At most 200 rows at a time: page with begin
 * and num until lastPage. OpenD takes 60 of them in 30 seconds. WarrantScreen is the newer command and also
 * covers Singapore and Malaysia.
 *
 * OpenD's `Qot_GetWarrant` (3210), a request.
 *
 * @example
 * ```ts
 * import { QotGetWarrant, SortField } from "@opend/client/commands";
 *
 * const { warrantDataList } = await quote.request(QotGetWarrant, {
 *   begin: 0,
 *   num: 10,
 *   sortField: SortField.Code,
 *   ascend: false,
 * });
 * ```
 */
export const QotGetWarrant: RequestCommand<QotGetWarrantC2SInput, QotGetWarrantS2C> = {
  kind: "request",
  id: 3210,
  name: "Qot_GetWarrant",
  limit: { requests: 60 },
  encode: encodeQotGetWarrantRequest,
  decode: decodeQotGetWarrantResponse,
  decodeData: decodeQotGetWarrantS2C,
};

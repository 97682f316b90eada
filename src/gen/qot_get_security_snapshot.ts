// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodePreAfterMarketData, decodeQotHeader, decodeSecurity, encodePreAfterMarketData, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { AssetClass, IndexOptionType, OptionAreaType, OptionType, PreAfterMarketData, PriceType, QotHeader, Security, SecurityInput, SecurityStatus, SecurityType, WarrantType } from "./qot_common.ts";

/**
 * The securities to look at.
 *
 * OpenD's `Qot_GetSecuritySnapshot.C2S`, sent with {@linkcode QotGetSecuritySnapshot}.
 */
export interface QotGetSecuritySnapshotC2S extends Message {
  /** Securities of any market and type, at most 400 (20 from Hong Kong under the BMP right). */
  securityList: readonly Security[];
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * The securities to look at.
 *
 * What a request gives for OpenD's `Qot_GetSecuritySnapshot.C2S`, sent with {@linkcode QotGetSecuritySnapshot}.
 */
export interface QotGetSecuritySnapshotC2SInput extends Message {
  /** Securities of any market and type, at most 400 (20 from Hong Kong under the BMP right). */
  securityList?: readonly SecurityInput[] | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetSecuritySnapshot.C2S`. */
export function encodeQotGetSecuritySnapshotC2S(w: Writer, v: QotGetSecuritySnapshotC2SInput): void {
  let at: number;
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(10); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSecuritySnapshot.C2S`. */
export function decodeQotGetSecuritySnapshotC2S(r: Reader, end: number): QotGetSecuritySnapshotC2S {
  let $securityList: Security[] | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($securityList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetSecuritySnapshotC2S>({ securityList: $securityList ?? none, header: $header }, end, unknown);
}

/**
 * Figures of a stock: capital, value, earnings and dividends.
 *
 * OpenD's `Qot_GetSecuritySnapshot.EquitySnapshotExData`, held by {@linkcode QotGetSecuritySnapshotSnapshot}.
 */
export interface QotGetSecuritySnapshotEquitySnapshotExData extends Message {
  /** Total shares issued. */
  issuedShares: number;
  /** Market capitalization in whole currency units: issued shares x current price. */
  issuedMarketVal: number;
  /** Net assets of the company. */
  netAsset: number;
  /** Net profit of the company, negative for a loss. */
  netProfit: number;
  /** Earnings per share (EPS). */
  earningsPershare: number;
  /** Shares in circulation, that is the free float. */
  outstandingShares: number;
  /** Value of the free float in whole currency units: its shares x current price. */
  outstandingMarketVal: number;
  /** Net assets per share. */
  netAssetPershare: number;
  /**
   * Yield. The schema has it in percent, the documents as a plain ratio; 1.139 was recorded for AAPL at a P/E
   * of 41, which is no earnings yield in either.
   */
  eyRate: number;
  /** Price/earnings ratio: current price / EPS. */
  peRate: number;
  /** Price/book ratio: current price / net assets per share. */
  pbRate: number;
  /** Price/earnings ratio over the trailing twelve months. */
  peTTMRate: number;
  /** Dividend per share of the trailing twelve months. */
  dividendTTM?: number | undefined;
  /** Dividend yield of the trailing twelve months, in percent (20 = 20 %). */
  dividendRatioTTM?: number | undefined;
  /** Dividend per share of the last fiscal year. */
  dividendLFY?: number | undefined;
  /** Dividend yield of the last fiscal year, in percent (20 = 20 %). */
  dividendLFYRatio?: number | undefined;
}

/** Writes a `Qot_GetSecuritySnapshot.EquitySnapshotExData`. */
export function encodeQotGetSecuritySnapshotEquitySnapshotExData(w: Writer, v: QotGetSecuritySnapshotEquitySnapshotExData): void {
  w.int64Number(8, v.issuedShares, "issuedShares");
  w.double(17, v.issuedMarketVal, "issuedMarketVal");
  w.double(25, v.netAsset, "netAsset");
  w.double(33, v.netProfit, "netProfit");
  w.double(41, v.earningsPershare, "earningsPershare");
  w.int64Number(48, v.outstandingShares, "outstandingShares");
  w.double(57, v.outstandingMarketVal, "outstandingMarketVal");
  w.double(65, v.netAssetPershare, "netAssetPershare");
  w.double(73, v.eyRate, "eyRate");
  w.double(81, v.peRate, "peRate");
  w.double(89, v.pbRate, "pbRate");
  w.double(97, v.peTTMRate, "peTTMRate");
  if (v.dividendTTM != null) w.double(105, v.dividendTTM, "dividendTTM");
  if (v.dividendRatioTTM != null) w.double(113, v.dividendRatioTTM, "dividendRatioTTM");
  if (v.dividendLFY != null) w.double(121, v.dividendLFY, "dividendLFY");
  if (v.dividendLFYRatio != null) w.double(129, v.dividendLFYRatio, "dividendLFYRatio");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSecuritySnapshot.EquitySnapshotExData`. */
export function decodeQotGetSecuritySnapshotEquitySnapshotExData(r: Reader, end: number): QotGetSecuritySnapshotEquitySnapshotExData {
  let $issuedShares: number | undefined;
  let $issuedMarketVal: number | undefined;
  let $netAsset: number | undefined;
  let $netProfit: number | undefined;
  let $earningsPershare: number | undefined;
  let $outstandingShares: number | undefined;
  let $outstandingMarketVal: number | undefined;
  let $netAssetPershare: number | undefined;
  let $eyRate: number | undefined;
  let $peRate: number | undefined;
  let $pbRate: number | undefined;
  let $peTTMRate: number | undefined;
  let $dividendTTM: number | undefined;
  let $dividendRatioTTM: number | undefined;
  let $dividendLFY: number | undefined;
  let $dividendLFYRatio: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $issuedShares = r.int64Number(); break;
      case 17: $issuedMarketVal = r.double(); break;
      case 25: $netAsset = r.double(); break;
      case 33: $netProfit = r.double(); break;
      case 41: $earningsPershare = r.double(); break;
      case 48: $outstandingShares = r.int64Number(); break;
      case 57: $outstandingMarketVal = r.double(); break;
      case 65: $netAssetPershare = r.double(); break;
      case 73: $eyRate = r.double(); break;
      case 81: $peRate = r.double(); break;
      case 89: $pbRate = r.double(); break;
      case 97: $peTTMRate = r.double(); break;
      case 105: $dividendTTM = r.double(); break;
      case 113: $dividendRatioTTM = r.double(); break;
      case 121: $dividendLFY = r.double(); break;
      case 129: $dividendLFYRatio = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($issuedShares === undefined || $issuedMarketVal === undefined || $netAsset === undefined || $netProfit === undefined || $earningsPershare === undefined || $outstandingShares === undefined || $outstandingMarketVal === undefined || $netAssetPershare === undefined || $eyRate === undefined || $peRate === undefined || $pbRate === undefined || $peTTMRate === undefined) throw missing("Qot_GetSecuritySnapshot.EquitySnapshotExData", { issuedShares: $issuedShares, issuedMarketVal: $issuedMarketVal, netAsset: $netAsset, netProfit: $netProfit, earningsPershare: $earningsPershare, outstandingShares: $outstandingShares, outstandingMarketVal: $outstandingMarketVal, netAssetPershare: $netAssetPershare, eyRate: $eyRate, peRate: $peRate, pbRate: $pbRate, peTTMRate: $peTTMRate });
  return r.finish<QotGetSecuritySnapshotEquitySnapshotExData>({ issuedShares: $issuedShares, issuedMarketVal: $issuedMarketVal, netAsset: $netAsset, netProfit: $netProfit, earningsPershare: $earningsPershare, outstandingShares: $outstandingShares, outstandingMarketVal: $outstandingMarketVal, netAssetPershare: $netAssetPershare, eyRate: $eyRate, peRate: $peRate, pbRate: $pbRate, peTTMRate: $peTTMRate, dividendTTM: $dividendTTM, dividendRatioTTM: $dividendRatioTTM, dividendLFY: $dividendLFY, dividendLFYRatio: $dividendLFYRatio }, end, unknown);
}

/**
 * Figures of a warrant, bull/bear contract (CBBC) or inline warrant.
 *
 * OpenD's `Qot_GetSecuritySnapshot.WarrantSnapshotExData`, held by {@linkcode QotGetSecuritySnapshotSnapshot}.
 */
export interface QotGetSecuritySnapshotWarrantSnapshotExData extends Message {
  /** Conversion ratio: warrants that stand for one unit of the underlying. */
  conversionRate: number;
  /** Call, put, bull, bear or inline. */
  warrantType: WarrantType;
  /** Price at which the warrant is exercised. */
  strikePrice: number;
  /** Maturity date, yyyy-MM-dd in market time. */
  maturityTime: string;
  /** Last trading day, yyyy-MM-dd in market time. */
  endTradeTime: string;
  /** Underlying that the warrant was issued on. */
  owner: Security;
  /** Call price at which a CBBC is knocked out; only for CBBCs. */
  recoveryPrice: number;
  /** Outstanding quantity: warrants in the hands of investors. */
  streetVolumn: number;
  /** Issue size: warrants issued in total. */
  issueVolumn: number;
  /** Outstanding quantity in percent of the issue size (20 = 20 %). */
  streetRate: number;
  /** Hedge ratio (delta); only for call and put warrants. */
  delta: number;
  /** Volatility implied by the warrant's price; only for call and put warrants. */
  impliedVolatility: number;
  /** Premium over the underlying, in percent (20 = 20 %). */
  premium: number;
  /** Maturity date, in seconds since the epoch. */
  maturityTimestamp?: number | undefined;
  /** Last trading day, in seconds since the epoch. */
  endTradeTimestamp?: number | undefined;
  /** Leverage (gearing), as a multiple. */
  leverage?: number | undefined;
  /** How far in or out of the money, in percent (20 = 20 %). */
  ipop?: number | undefined;
  /** Price of the underlying at which the warrant breaks even. */
  breakEvenPoint?: number | undefined;
  /** Conversion price of the warrant. */
  conversionPrice?: number | undefined;
  /** Distance of the underlying from the call price, in percent (20 = 20 %). */
  priceRecoveryRatio?: number | undefined;
  /** Overall rating of the warrant. */
  score?: number | undefined;
  /** Upper bound of the range; only for inline warrants. */
  upperStrikePrice?: number | undefined;
  /** Lower bound of the range; only for inline warrants. */
  lowerStrikePrice?: number | undefined;
  /** Whether the underlying is inside or outside the range; only for inline warrants. */
  inLinePriceStatus?: PriceType | undefined;
  /** Code of the bank that issued the warrant. */
  issuerCode?: string | undefined;
}

/** Writes a `Qot_GetSecuritySnapshot.WarrantSnapshotExData`. */
export function encodeQotGetSecuritySnapshotWarrantSnapshotExData(w: Writer, v: QotGetSecuritySnapshotWarrantSnapshotExData): void {
  let at: number;
  w.double(9, v.conversionRate, "conversionRate");
  w.int32(16, v.warrantType, "warrantType");
  w.double(25, v.strikePrice, "strikePrice");
  w.string(34, v.maturityTime, "maturityTime");
  w.string(42, v.endTradeTime, "endTradeTime");
  { at = w.open(50); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  w.double(57, v.recoveryPrice, "recoveryPrice");
  w.int64Number(64, v.streetVolumn, "streetVolumn");
  w.int64Number(72, v.issueVolumn, "issueVolumn");
  w.double(81, v.streetRate, "streetRate");
  w.double(89, v.delta, "delta");
  w.double(97, v.impliedVolatility, "impliedVolatility");
  w.double(105, v.premium, "premium");
  if (v.maturityTimestamp != null) w.double(113, v.maturityTimestamp, "maturityTimestamp");
  if (v.endTradeTimestamp != null) w.double(121, v.endTradeTimestamp, "endTradeTimestamp");
  if (v.leverage != null) w.double(129, v.leverage, "leverage");
  if (v.ipop != null) w.double(137, v.ipop, "ipop");
  if (v.breakEvenPoint != null) w.double(145, v.breakEvenPoint, "breakEvenPoint");
  if (v.conversionPrice != null) w.double(153, v.conversionPrice, "conversionPrice");
  if (v.priceRecoveryRatio != null) w.double(161, v.priceRecoveryRatio, "priceRecoveryRatio");
  if (v.score != null) w.double(169, v.score, "score");
  if (v.upperStrikePrice != null) w.double(177, v.upperStrikePrice, "upperStrikePrice");
  if (v.lowerStrikePrice != null) w.double(185, v.lowerStrikePrice, "lowerStrikePrice");
  if (v.inLinePriceStatus != null) w.int32(192, v.inLinePriceStatus, "inLinePriceStatus");
  if (v.issuerCode != null) w.string(202, v.issuerCode, "issuerCode");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSecuritySnapshot.WarrantSnapshotExData`. */
export function decodeQotGetSecuritySnapshotWarrantSnapshotExData(r: Reader, end: number): QotGetSecuritySnapshotWarrantSnapshotExData {
  let $conversionRate: number | undefined;
  let $warrantType: WarrantType | undefined;
  let $strikePrice: number | undefined;
  let $maturityTime: string | undefined;
  let $endTradeTime: string | undefined;
  let $owner: Security | undefined;
  let $recoveryPrice: number | undefined;
  let $streetVolumn: number | undefined;
  let $issueVolumn: number | undefined;
  let $streetRate: number | undefined;
  let $delta: number | undefined;
  let $impliedVolatility: number | undefined;
  let $premium: number | undefined;
  let $maturityTimestamp: number | undefined;
  let $endTradeTimestamp: number | undefined;
  let $leverage: number | undefined;
  let $ipop: number | undefined;
  let $breakEvenPoint: number | undefined;
  let $conversionPrice: number | undefined;
  let $priceRecoveryRatio: number | undefined;
  let $score: number | undefined;
  let $upperStrikePrice: number | undefined;
  let $lowerStrikePrice: number | undefined;
  let $inLinePriceStatus: PriceType | undefined;
  let $issuerCode: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $conversionRate = r.double(); break;
      case 16: $warrantType = r.int() as WarrantType; break;
      case 25: $strikePrice = r.double(); break;
      case 34: $maturityTime = r.text(end); break;
      case 42: $endTradeTime = r.text(end); break;
      case 50: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 57: $recoveryPrice = r.double(); break;
      case 64: $streetVolumn = r.int64Number(); break;
      case 72: $issueVolumn = r.int64Number(); break;
      case 81: $streetRate = r.double(); break;
      case 89: $delta = r.double(); break;
      case 97: $impliedVolatility = r.double(); break;
      case 105: $premium = r.double(); break;
      case 113: $maturityTimestamp = r.double(); break;
      case 121: $endTradeTimestamp = r.double(); break;
      case 129: $leverage = r.double(); break;
      case 137: $ipop = r.double(); break;
      case 145: $breakEvenPoint = r.double(); break;
      case 153: $conversionPrice = r.double(); break;
      case 161: $priceRecoveryRatio = r.double(); break;
      case 169: $score = r.double(); break;
      case 177: $upperStrikePrice = r.double(); break;
      case 185: $lowerStrikePrice = r.double(); break;
      case 192: $inLinePriceStatus = r.int() as PriceType; break;
      case 202: $issuerCode = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($conversionRate === undefined || $warrantType === undefined || $strikePrice === undefined || $maturityTime === undefined || $endTradeTime === undefined || $owner === undefined || $recoveryPrice === undefined || $streetVolumn === undefined || $issueVolumn === undefined || $streetRate === undefined || $delta === undefined || $impliedVolatility === undefined || $premium === undefined) throw missing("Qot_GetSecuritySnapshot.WarrantSnapshotExData", { conversionRate: $conversionRate, warrantType: $warrantType, strikePrice: $strikePrice, maturityTime: $maturityTime, endTradeTime: $endTradeTime, owner: $owner, recoveryPrice: $recoveryPrice, streetVolumn: $streetVolumn, issueVolumn: $issueVolumn, streetRate: $streetRate, delta: $delta, impliedVolatility: $impliedVolatility, premium: $premium });
  return r.finish<QotGetSecuritySnapshotWarrantSnapshotExData>({ conversionRate: $conversionRate, warrantType: $warrantType, strikePrice: $strikePrice, maturityTime: $maturityTime, endTradeTime: $endTradeTime, owner: $owner, recoveryPrice: $recoveryPrice, streetVolumn: $streetVolumn, issueVolumn: $issueVolumn, streetRate: $streetRate, delta: $delta, impliedVolatility: $impliedVolatility, premium: $premium, maturityTimestamp: $maturityTimestamp, endTradeTimestamp: $endTradeTimestamp, leverage: $leverage, ipop: $ipop, breakEvenPoint: $breakEvenPoint, conversionPrice: $conversionPrice, priceRecoveryRatio: $priceRecoveryRatio, score: $score, upperStrikePrice: $upperStrikePrice, lowerStrikePrice: $lowerStrikePrice, inLinePriceStatus: $inLinePriceStatus, issuerCode: $issuerCode }, end, unknown);
}

/**
 * Figures of an option: contract terms, open interest and Greeks.
 *
 * OpenD's `Qot_GetSecuritySnapshot.OptionSnapshotExData`, held by {@linkcode QotGetSecuritySnapshotSnapshot}.
 */
export interface QotGetSecuritySnapshotOptionSnapshotExData extends Message {
  /** Call or put. */
  type: OptionType;
  /** Underlying of the option. */
  owner: Security;
  /** Expiry date, yyyy-MM-dd in market time. */
  strikeTime: string;
  /** Price at which the option is exercised. */
  strikePrice: number;
  /** Contract size as a whole number; contractSizeFloat has the fraction. */
  contractSize: number;
  /** Contract size with its fraction. */
  contractSizeFloat?: number | undefined;
  /** Open interest, in contracts. */
  openInterest: number;
  /** Volatility implied by the option's price, in percent (20 = 20 %). */
  impliedVolatility: number;
  /** Premium over the underlying, in percent (20 = 20 %). */
  premium: number;
  /** Greek: change of the option's price with the underlying's. */
  delta: number;
  /** Greek: change of delta with the underlying's price. */
  gamma: number;
  /** Greek: change of the option's price with volatility. */
  vega: number;
  /** Greek: change of the option's price with passing time. */
  theta: number;
  /** Greek: change of the option's price with the interest rate. */
  rho: number;
  /** Expiry date, in seconds since the epoch. */
  strikeTimestamp?: number | undefined;
  /** Standard or mini contract, of an index option. */
  indexOptionType?: IndexOptionType | undefined;
  /** Net open interest, in contracts; only for Hong Kong options. */
  netOpenInterest?: number | undefined;
  /** Days to expiry, negative once expired. */
  expiryDateDistance?: number | undefined;
  /** Notional amount of a contract; only for Hong Kong options. */
  contractNominalValue?: number | undefined;
  /**
   * Lots of the underlying that a contract equals; only for Hong Kong stock options, absent for index
   * options.
   */
  ownerLotMultiplier?: number | undefined;
  /** When it can be exercised: American, European or Bermudan style. */
  optionAreaType?: OptionAreaType | undefined;
  /** Factor between the option's price and the value of a contract. */
  contractMultiplier?: number | undefined;
}

/** Writes a `Qot_GetSecuritySnapshot.OptionSnapshotExData`. */
export function encodeQotGetSecuritySnapshotOptionSnapshotExData(w: Writer, v: QotGetSecuritySnapshotOptionSnapshotExData): void {
  let at: number;
  w.int32(8, v.type, "type");
  { at = w.open(18); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  w.string(26, v.strikeTime, "strikeTime");
  w.double(33, v.strikePrice, "strikePrice");
  w.int32(40, v.contractSize, "contractSize");
  w.int32(48, v.openInterest, "openInterest");
  w.double(57, v.impliedVolatility, "impliedVolatility");
  w.double(65, v.premium, "premium");
  w.double(73, v.delta, "delta");
  w.double(81, v.gamma, "gamma");
  w.double(89, v.vega, "vega");
  w.double(97, v.theta, "theta");
  w.double(105, v.rho, "rho");
  if (v.strikeTimestamp != null) w.double(113, v.strikeTimestamp, "strikeTimestamp");
  if (v.indexOptionType != null) w.int32(120, v.indexOptionType, "indexOptionType");
  if (v.netOpenInterest != null) w.int32(128, v.netOpenInterest, "netOpenInterest");
  if (v.expiryDateDistance != null) w.int32(136, v.expiryDateDistance, "expiryDateDistance");
  if (v.contractNominalValue != null) w.double(145, v.contractNominalValue, "contractNominalValue");
  if (v.ownerLotMultiplier != null) w.double(153, v.ownerLotMultiplier, "ownerLotMultiplier");
  if (v.optionAreaType != null) w.int32(160, v.optionAreaType, "optionAreaType");
  if (v.contractMultiplier != null) w.double(169, v.contractMultiplier, "contractMultiplier");
  if (v.contractSizeFloat != null) w.double(177, v.contractSizeFloat, "contractSizeFloat");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSecuritySnapshot.OptionSnapshotExData`. */
export function decodeQotGetSecuritySnapshotOptionSnapshotExData(r: Reader, end: number): QotGetSecuritySnapshotOptionSnapshotExData {
  let $type: OptionType | undefined;
  let $owner: Security | undefined;
  let $strikeTime: string | undefined;
  let $strikePrice: number | undefined;
  let $contractSize: number | undefined;
  let $contractSizeFloat: number | undefined;
  let $openInterest: number | undefined;
  let $impliedVolatility: number | undefined;
  let $premium: number | undefined;
  let $delta: number | undefined;
  let $gamma: number | undefined;
  let $vega: number | undefined;
  let $theta: number | undefined;
  let $rho: number | undefined;
  let $strikeTimestamp: number | undefined;
  let $indexOptionType: IndexOptionType | undefined;
  let $netOpenInterest: number | undefined;
  let $expiryDateDistance: number | undefined;
  let $contractNominalValue: number | undefined;
  let $ownerLotMultiplier: number | undefined;
  let $optionAreaType: OptionAreaType | undefined;
  let $contractMultiplier: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $type = r.int() as OptionType; break;
      case 18: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 26: $strikeTime = r.text(end); break;
      case 33: $strikePrice = r.double(); break;
      case 40: $contractSize = r.int(); break;
      case 177: $contractSizeFloat = r.double(); break;
      case 48: $openInterest = r.int(); break;
      case 57: $impliedVolatility = r.double(); break;
      case 65: $premium = r.double(); break;
      case 73: $delta = r.double(); break;
      case 81: $gamma = r.double(); break;
      case 89: $vega = r.double(); break;
      case 97: $theta = r.double(); break;
      case 105: $rho = r.double(); break;
      case 113: $strikeTimestamp = r.double(); break;
      case 120: $indexOptionType = r.int() as IndexOptionType; break;
      case 128: $netOpenInterest = r.int(); break;
      case 136: $expiryDateDistance = r.int(); break;
      case 145: $contractNominalValue = r.double(); break;
      case 153: $ownerLotMultiplier = r.double(); break;
      case 160: $optionAreaType = r.int() as OptionAreaType; break;
      case 169: $contractMultiplier = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($type === undefined || $owner === undefined || $strikeTime === undefined || $strikePrice === undefined || $contractSize === undefined || $openInterest === undefined || $impliedVolatility === undefined || $premium === undefined || $delta === undefined || $gamma === undefined || $vega === undefined || $theta === undefined || $rho === undefined) throw missing("Qot_GetSecuritySnapshot.OptionSnapshotExData", { type: $type, owner: $owner, strikeTime: $strikeTime, strikePrice: $strikePrice, contractSize: $contractSize, openInterest: $openInterest, impliedVolatility: $impliedVolatility, premium: $premium, delta: $delta, gamma: $gamma, vega: $vega, theta: $theta, rho: $rho });
  return r.finish<QotGetSecuritySnapshotOptionSnapshotExData>({ type: $type, owner: $owner, strikeTime: $strikeTime, strikePrice: $strikePrice, contractSize: $contractSize, contractSizeFloat: $contractSizeFloat, openInterest: $openInterest, impliedVolatility: $impliedVolatility, premium: $premium, delta: $delta, gamma: $gamma, vega: $vega, theta: $theta, rho: $rho, strikeTimestamp: $strikeTimestamp, indexOptionType: $indexOptionType, netOpenInterest: $netOpenInterest, expiryDateDistance: $expiryDateDistance, contractNominalValue: $contractNominalValue, ownerLotMultiplier: $ownerLotMultiplier, optionAreaType: $optionAreaType, contractMultiplier: $contractMultiplier }, end, unknown);
}

/**
 * How the constituents of an index are doing.
 *
 * OpenD's `Qot_GetSecuritySnapshot.IndexSnapshotExData`, held by {@linkcode QotGetSecuritySnapshotSnapshot}.
 */
export interface QotGetSecuritySnapshotIndexSnapshotExData extends Message {
  /** Number of constituents that are up. */
  raiseCount: number;
  /** Number of constituents that are down. */
  fallCount: number;
  /** Number of constituents that are unchanged. */
  equalCount: number;
}

/** Writes a `Qot_GetSecuritySnapshot.IndexSnapshotExData`. */
export function encodeQotGetSecuritySnapshotIndexSnapshotExData(w: Writer, v: QotGetSecuritySnapshotIndexSnapshotExData): void {
  w.int32(8, v.raiseCount, "raiseCount");
  w.int32(16, v.fallCount, "fallCount");
  w.int32(24, v.equalCount, "equalCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSecuritySnapshot.IndexSnapshotExData`. */
export function decodeQotGetSecuritySnapshotIndexSnapshotExData(r: Reader, end: number): QotGetSecuritySnapshotIndexSnapshotExData {
  let $raiseCount: number | undefined;
  let $fallCount: number | undefined;
  let $equalCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $raiseCount = r.int(); break;
      case 16: $fallCount = r.int(); break;
      case 24: $equalCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($raiseCount === undefined || $fallCount === undefined || $equalCount === undefined) throw missing("Qot_GetSecuritySnapshot.IndexSnapshotExData", { raiseCount: $raiseCount, fallCount: $fallCount, equalCount: $equalCount });
  return r.finish<QotGetSecuritySnapshotIndexSnapshotExData>({ raiseCount: $raiseCount, fallCount: $fallCount, equalCount: $equalCount }, end, unknown);
}

/**
 * How the securities of a plate (sector) are doing.
 *
 * OpenD's `Qot_GetSecuritySnapshot.PlateSnapshotExData`, held by {@linkcode QotGetSecuritySnapshotSnapshot}.
 */
export interface QotGetSecuritySnapshotPlateSnapshotExData extends Message {
  /** Number of its securities that are up. */
  raiseCount: number;
  /** Number of its securities that are down. */
  fallCount: number;
  /** Number of its securities that are unchanged. */
  equalCount: number;
}

/** Writes a `Qot_GetSecuritySnapshot.PlateSnapshotExData`. */
export function encodeQotGetSecuritySnapshotPlateSnapshotExData(w: Writer, v: QotGetSecuritySnapshotPlateSnapshotExData): void {
  w.int32(8, v.raiseCount, "raiseCount");
  w.int32(16, v.fallCount, "fallCount");
  w.int32(24, v.equalCount, "equalCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSecuritySnapshot.PlateSnapshotExData`. */
export function decodeQotGetSecuritySnapshotPlateSnapshotExData(r: Reader, end: number): QotGetSecuritySnapshotPlateSnapshotExData {
  let $raiseCount: number | undefined;
  let $fallCount: number | undefined;
  let $equalCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $raiseCount = r.int(); break;
      case 16: $fallCount = r.int(); break;
      case 24: $equalCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($raiseCount === undefined || $fallCount === undefined || $equalCount === undefined) throw missing("Qot_GetSecuritySnapshot.PlateSnapshotExData", { raiseCount: $raiseCount, fallCount: $fallCount, equalCount: $equalCount });
  return r.finish<QotGetSecuritySnapshotPlateSnapshotExData>({ raiseCount: $raiseCount, fallCount: $fallCount, equalCount: $equalCount }, end, unknown);
}

/**
 * Figures of a futures contract.
 *
 * OpenD's `Qot_GetSecuritySnapshot.FutureSnapshotExData`, held by {@linkcode QotGetSecuritySnapshotSnapshot}.
 */
export interface QotGetSecuritySnapshotFutureSnapshotExData extends Message {
  /** Settlement price of the previous trading day. */
  lastSettlePrice: number;
  /** Open interest, in contracts. */
  position: number;
  /** Change of the open interest today, in contracts. */
  positionChange: number;
  /** Last trading day, yyyy-MM-dd; meaningless for main continuous contracts. */
  lastTradeTime: string;
  /** Last trading day, in seconds since the epoch; absent for main continuous contracts. */
  lastTradeTimestamp?: number | undefined;
  /** Whether this is a main continuous contract and not one with an expiry of its own. */
  isMainContract: boolean;
}

/** Writes a `Qot_GetSecuritySnapshot.FutureSnapshotExData`. */
export function encodeQotGetSecuritySnapshotFutureSnapshotExData(w: Writer, v: QotGetSecuritySnapshotFutureSnapshotExData): void {
  w.double(9, v.lastSettlePrice, "lastSettlePrice");
  w.int32(16, v.position, "position");
  w.int32(24, v.positionChange, "positionChange");
  w.string(34, v.lastTradeTime, "lastTradeTime");
  if (v.lastTradeTimestamp != null) w.double(41, v.lastTradeTimestamp, "lastTradeTimestamp");
  w.bool(48, v.isMainContract, "isMainContract");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSecuritySnapshot.FutureSnapshotExData`. */
export function decodeQotGetSecuritySnapshotFutureSnapshotExData(r: Reader, end: number): QotGetSecuritySnapshotFutureSnapshotExData {
  let $lastSettlePrice: number | undefined;
  let $position: number | undefined;
  let $positionChange: number | undefined;
  let $lastTradeTime: string | undefined;
  let $lastTradeTimestamp: number | undefined;
  let $isMainContract: boolean | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $lastSettlePrice = r.double(); break;
      case 16: $position = r.int(); break;
      case 24: $positionChange = r.int(); break;
      case 34: $lastTradeTime = r.text(end); break;
      case 41: $lastTradeTimestamp = r.double(); break;
      case 48: $isMainContract = r.bool(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($lastSettlePrice === undefined || $position === undefined || $positionChange === undefined || $lastTradeTime === undefined || $isMainContract === undefined) throw missing("Qot_GetSecuritySnapshot.FutureSnapshotExData", { lastSettlePrice: $lastSettlePrice, position: $position, positionChange: $positionChange, lastTradeTime: $lastTradeTime, isMainContract: $isMainContract });
  return r.finish<QotGetSecuritySnapshotFutureSnapshotExData>({ lastSettlePrice: $lastSettlePrice, position: $position, positionChange: $positionChange, lastTradeTime: $lastTradeTime, lastTradeTimestamp: $lastTradeTimestamp, isMainContract: $isMainContract }, end, unknown);
}

/**
 * Figures of a fund or trust, such as an ETF.
 *
 * OpenD's `Qot_GetSecuritySnapshot.TrustSnapshotExData`, held by {@linkcode QotGetSecuritySnapshotSnapshot}.
 */
export interface QotGetSecuritySnapshotTrustSnapshotExData extends Message {
  /** Dividend yield, in percent (20 = 20 %). */
  dividendYield: number;
  /** Assets under management, in whole currency units. */
  aum: number;
  /** Units issued in total. */
  outstandingUnits: number;
  /** Net asset value (NAV) of one unit. */
  netAssetValue: number;
  /** Premium of the price over the NAV, in percent (20 = 20 %). */
  premium: number;
  /** What the fund invests in. */
  assetClass: AssetClass;
}

/** Writes a `Qot_GetSecuritySnapshot.TrustSnapshotExData`. */
export function encodeQotGetSecuritySnapshotTrustSnapshotExData(w: Writer, v: QotGetSecuritySnapshotTrustSnapshotExData): void {
  w.double(9, v.dividendYield, "dividendYield");
  w.double(17, v.aum, "aum");
  w.int64Number(24, v.outstandingUnits, "outstandingUnits");
  w.double(33, v.netAssetValue, "netAssetValue");
  w.double(41, v.premium, "premium");
  w.int32(48, v.assetClass, "assetClass");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSecuritySnapshot.TrustSnapshotExData`. */
export function decodeQotGetSecuritySnapshotTrustSnapshotExData(r: Reader, end: number): QotGetSecuritySnapshotTrustSnapshotExData {
  let $dividendYield: number | undefined;
  let $aum: number | undefined;
  let $outstandingUnits: number | undefined;
  let $netAssetValue: number | undefined;
  let $premium: number | undefined;
  let $assetClass: AssetClass | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $dividendYield = r.double(); break;
      case 17: $aum = r.double(); break;
      case 24: $outstandingUnits = r.int64Number(); break;
      case 33: $netAssetValue = r.double(); break;
      case 41: $premium = r.double(); break;
      case 48: $assetClass = r.int() as AssetClass; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($dividendYield === undefined || $aum === undefined || $outstandingUnits === undefined || $netAssetValue === undefined || $premium === undefined || $assetClass === undefined) throw missing("Qot_GetSecuritySnapshot.TrustSnapshotExData", { dividendYield: $dividendYield, aum: $aum, outstandingUnits: $outstandingUnits, netAssetValue: $netAssetValue, premium: $premium, assetClass: $assetClass });
  return r.finish<QotGetSecuritySnapshotTrustSnapshotExData>({ dividendYield: $dividendYield, aum: $aum, outstandingUnits: $outstandingUnits, netAssetValue: $netAssetValue, premium: $premium, assetClass: $assetClass }, end, unknown);
}

/**
 * The part of a snapshot that every security has.
 *
 * OpenD's `Qot_GetSecuritySnapshot.SnapshotBasicData`, held by {@linkcode QotGetSecuritySnapshotSnapshot}.
 */
export interface QotGetSecuritySnapshotSnapshotBasicData extends Message {
  /** Security that the snapshot shows. */
  security: Security;
  /** Display name of the security. */
  name?: string | undefined;
  /** What kind of security it is; it tells which ...ExData message is set. */
  type: SecurityType;
  /** Whether trading is suspended. */
  isSuspend: boolean;
  /** Listing date, yyyy-MM-dd in market time. */
  listTime: string;
  /** Shares in one lot. */
  lotSize: number;
  /** Smallest step of the price (tick size). */
  priceSpread: number;
  /**
   * When the current price was updated, yyyy-MM-dd HH:mm:ss, also with milliseconds; US Eastern time for US
   * stocks, Beijing time for HK and A-shares.
   */
  updateTime: string;
  /** Highest price of the day. */
  highPrice: number;
  /** Opening price of the day. */
  openPrice: number;
  /** Lowest price of the day. */
  lowPrice: number;
  /** Closing price of the previous trading day. */
  lastClosePrice: number;
  /** Latest price. */
  curPrice: number;
  /** Volume traded today, a whole number; hpVolume has the fraction. */
  volume: number;
  /** Value traded today. */
  turnover: number;
  /** Today's volume in percent of the shares in circulation (20 = 20 %). */
  turnoverRate: number;
  /** Listing date, in seconds since the epoch; midnight in the market's time zone. */
  listTimestamp?: number | undefined;
  /** When the current price was updated, in seconds since the epoch, with a fraction. */
  updateTimestamp?: number | undefined;
  /** Best ask. */
  askPrice?: number | undefined;
  /** Best bid. */
  bidPrice?: number | undefined;
  /** Quantity at the best ask, a whole number; hpAskVol has the fraction. */
  askVol?: number | undefined;
  /** Quantity at the best bid, a whole number; hpBidVol has the fraction. */
  bidVol?: number | undefined;
  /** Whether it can be bought on margin; without it the next two fields mean nothing. */
  enableMargin?: boolean | undefined;
  /** Collateral ratio of the stock, in percent (20 = 20 %); only with enableMargin. */
  mortgageRatio?: number | undefined;
  /** Initial margin for buying on margin, in percent (20 = 20 %); only with enableMargin. */
  longMarginInitialRatio?: number | undefined;
  /** Whether it can be sold short; without it the next three fields mean nothing. */
  enableShortSell?: boolean | undefined;
  /** Reference interest rate for short selling, in percent (20 = 20 %); only with enableShortSell. */
  shortSellRate?: number | undefined;
  /** Shares still available for short selling; only with enableShortSell. */
  shortAvailableVolume?: number | undefined;
  /** Initial margin for short selling, in percent (20 = 20 %); only with enableShortSell. */
  shortMarginInitialRatio?: number | undefined;
  /** Day's range in percent of the previous close: (high - low) / close (20 = 20 %). */
  amplitude?: number | undefined;
  /** Average price of the day: turnover / volume. */
  avgPrice?: number | undefined;
  /** Order imbalance in percent: (bid - ask) / (bid + ask) of the quantities (20 = 20 %). */
  bidAskRatio?: number | undefined;
  /** Volume compared with that of recent days, as a ratio; 1 is as usual. */
  volumeRatio?: number | undefined;
  /** Highest price of the last 52 weeks. */
  highest52WeeksPrice?: number | undefined;
  /** Lowest price of the last 52 weeks. */
  lowest52WeeksPrice?: number | undefined;
  /** All-time high, adjusted for corporate actions as recorded values suggest. */
  highestHistoryPrice?: number | undefined;
  /** All-time low, adjusted for corporate actions as recorded values suggest. */
  lowestHistoryPrice?: number | undefined;
  /** Pre-market trading; US stocks only. */
  preMarket?: PreAfterMarketData | undefined;
  /** After-hours trading: US stocks, and volume and turnover of the Shanghai STAR market. */
  afterMarket?: PreAfterMarketData | undefined;
  /** Trading status, finer than isSuspend. */
  secStatus?: SecurityStatus | undefined;
  /** Closing price of the last five minutes. */
  closePrice5Minute?: number | undefined;
  /** Trading in the overnight session; US stocks only. */
  overnight?: PreAfterMarketData | undefined;
  /** Volume traded today with its fraction, as crypto has. */
  hpVolume?: number | undefined;
  /** Quantity at the best ask with its fraction, as crypto has. */
  hpAskVol?: number | undefined;
  /** Quantity at the best bid with its fraction, as crypto has. */
  hpBidVol?: number | undefined;
}

/** Writes a `Qot_GetSecuritySnapshot.SnapshotBasicData`. */
export function encodeQotGetSecuritySnapshotSnapshotBasicData(w: Writer, v: QotGetSecuritySnapshotSnapshotBasicData): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.int32(16, v.type, "type");
  w.bool(24, v.isSuspend, "isSuspend");
  w.string(34, v.listTime, "listTime");
  w.int32(40, v.lotSize, "lotSize");
  w.double(49, v.priceSpread, "priceSpread");
  w.string(58, v.updateTime, "updateTime");
  w.double(65, v.highPrice, "highPrice");
  w.double(73, v.openPrice, "openPrice");
  w.double(81, v.lowPrice, "lowPrice");
  w.double(89, v.lastClosePrice, "lastClosePrice");
  w.double(97, v.curPrice, "curPrice");
  w.int64Number(104, v.volume, "volume");
  w.double(113, v.turnover, "turnover");
  w.double(121, v.turnoverRate, "turnoverRate");
  if (v.listTimestamp != null) w.double(129, v.listTimestamp, "listTimestamp");
  if (v.updateTimestamp != null) w.double(137, v.updateTimestamp, "updateTimestamp");
  if (v.askPrice != null) w.double(145, v.askPrice, "askPrice");
  if (v.bidPrice != null) w.double(153, v.bidPrice, "bidPrice");
  if (v.askVol != null) w.int64Number(160, v.askVol, "askVol");
  if (v.bidVol != null) w.int64Number(168, v.bidVol, "bidVol");
  if (v.enableMargin != null) w.bool(176, v.enableMargin, "enableMargin");
  if (v.mortgageRatio != null) w.double(185, v.mortgageRatio, "mortgageRatio");
  if (v.longMarginInitialRatio != null) w.double(193, v.longMarginInitialRatio, "longMarginInitialRatio");
  if (v.enableShortSell != null) w.bool(200, v.enableShortSell, "enableShortSell");
  if (v.shortSellRate != null) w.double(209, v.shortSellRate, "shortSellRate");
  if (v.shortAvailableVolume != null) w.int64Number(216, v.shortAvailableVolume, "shortAvailableVolume");
  if (v.shortMarginInitialRatio != null) w.double(225, v.shortMarginInitialRatio, "shortMarginInitialRatio");
  if (v.amplitude != null) w.double(233, v.amplitude, "amplitude");
  if (v.avgPrice != null) w.double(241, v.avgPrice, "avgPrice");
  if (v.bidAskRatio != null) w.double(249, v.bidAskRatio, "bidAskRatio");
  if (v.volumeRatio != null) w.double(257, v.volumeRatio, "volumeRatio");
  if (v.highest52WeeksPrice != null) w.double(265, v.highest52WeeksPrice, "highest52WeeksPrice");
  if (v.lowest52WeeksPrice != null) w.double(273, v.lowest52WeeksPrice, "lowest52WeeksPrice");
  if (v.highestHistoryPrice != null) w.double(281, v.highestHistoryPrice, "highestHistoryPrice");
  if (v.lowestHistoryPrice != null) w.double(289, v.lowestHistoryPrice, "lowestHistoryPrice");
  if (v.preMarket != null) { at = w.open(298); encodePreAfterMarketData(w, w.object(v.preMarket, "preMarket")); w.close(at); }
  if (v.afterMarket != null) { at = w.open(306); encodePreAfterMarketData(w, w.object(v.afterMarket, "afterMarket")); w.close(at); }
  if (v.secStatus != null) w.int32(312, v.secStatus, "secStatus");
  if (v.closePrice5Minute != null) w.double(321, v.closePrice5Minute, "closePrice5Minute");
  if (v.name != null) w.string(330, v.name, "name");
  if (v.overnight != null) { at = w.open(338); encodePreAfterMarketData(w, w.object(v.overnight, "overnight")); w.close(at); }
  if (v.hpVolume != null) w.double(345, v.hpVolume, "hpVolume");
  if (v.hpAskVol != null) w.double(353, v.hpAskVol, "hpAskVol");
  if (v.hpBidVol != null) w.double(361, v.hpBidVol, "hpBidVol");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSecuritySnapshot.SnapshotBasicData`. */
export function decodeQotGetSecuritySnapshotSnapshotBasicData(r: Reader, end: number): QotGetSecuritySnapshotSnapshotBasicData {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $type: SecurityType | undefined;
  let $isSuspend: boolean | undefined;
  let $listTime: string | undefined;
  let $lotSize: number | undefined;
  let $priceSpread: number | undefined;
  let $updateTime: string | undefined;
  let $highPrice: number | undefined;
  let $openPrice: number | undefined;
  let $lowPrice: number | undefined;
  let $lastClosePrice: number | undefined;
  let $curPrice: number | undefined;
  let $volume: number | undefined;
  let $turnover: number | undefined;
  let $turnoverRate: number | undefined;
  let $listTimestamp: number | undefined;
  let $updateTimestamp: number | undefined;
  let $askPrice: number | undefined;
  let $bidPrice: number | undefined;
  let $askVol: number | undefined;
  let $bidVol: number | undefined;
  let $enableMargin: boolean | undefined;
  let $mortgageRatio: number | undefined;
  let $longMarginInitialRatio: number | undefined;
  let $enableShortSell: boolean | undefined;
  let $shortSellRate: number | undefined;
  let $shortAvailableVolume: number | undefined;
  let $shortMarginInitialRatio: number | undefined;
  let $amplitude: number | undefined;
  let $avgPrice: number | undefined;
  let $bidAskRatio: number | undefined;
  let $volumeRatio: number | undefined;
  let $highest52WeeksPrice: number | undefined;
  let $lowest52WeeksPrice: number | undefined;
  let $highestHistoryPrice: number | undefined;
  let $lowestHistoryPrice: number | undefined;
  let $preMarket: PreAfterMarketData | undefined;
  let $afterMarket: PreAfterMarketData | undefined;
  let $secStatus: SecurityStatus | undefined;
  let $closePrice5Minute: number | undefined;
  let $overnight: PreAfterMarketData | undefined;
  let $hpVolume: number | undefined;
  let $hpAskVol: number | undefined;
  let $hpBidVol: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 330: $name = r.text(end); break;
      case 16: $type = r.int() as SecurityType; break;
      case 24: $isSuspend = r.bool(); break;
      case 34: $listTime = r.text(end); break;
      case 40: $lotSize = r.int(); break;
      case 49: $priceSpread = r.double(); break;
      case 58: $updateTime = r.text(end); break;
      case 65: $highPrice = r.double(); break;
      case 73: $openPrice = r.double(); break;
      case 81: $lowPrice = r.double(); break;
      case 89: $lastClosePrice = r.double(); break;
      case 97: $curPrice = r.double(); break;
      case 104: $volume = r.int64Number(); break;
      case 113: $turnover = r.double(); break;
      case 121: $turnoverRate = r.double(); break;
      case 129: $listTimestamp = r.double(); break;
      case 137: $updateTimestamp = r.double(); break;
      case 145: $askPrice = r.double(); break;
      case 153: $bidPrice = r.double(); break;
      case 160: $askVol = r.int64Number(); break;
      case 168: $bidVol = r.int64Number(); break;
      case 176: $enableMargin = r.bool(); break;
      case 185: $mortgageRatio = r.double(); break;
      case 193: $longMarginInitialRatio = r.double(); break;
      case 200: $enableShortSell = r.bool(); break;
      case 209: $shortSellRate = r.double(); break;
      case 216: $shortAvailableVolume = r.int64Number(); break;
      case 225: $shortMarginInitialRatio = r.double(); break;
      case 233: $amplitude = r.double(); break;
      case 241: $avgPrice = r.double(); break;
      case 249: $bidAskRatio = r.double(); break;
      case 257: $volumeRatio = r.double(); break;
      case 265: $highest52WeeksPrice = r.double(); break;
      case 273: $lowest52WeeksPrice = r.double(); break;
      case 281: $highestHistoryPrice = r.double(); break;
      case 289: $lowestHistoryPrice = r.double(); break;
      case 298: $preMarket = merged($preMarket, decodePreAfterMarketData(r, r.endOf(end))); break;
      case 306: $afterMarket = merged($afterMarket, decodePreAfterMarketData(r, r.endOf(end))); break;
      case 312: $secStatus = r.int() as SecurityStatus; break;
      case 321: $closePrice5Minute = r.double(); break;
      case 338: $overnight = merged($overnight, decodePreAfterMarketData(r, r.endOf(end))); break;
      case 345: $hpVolume = r.double(); break;
      case 353: $hpAskVol = r.double(); break;
      case 361: $hpBidVol = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined || $type === undefined || $isSuspend === undefined || $listTime === undefined || $lotSize === undefined || $priceSpread === undefined || $updateTime === undefined || $highPrice === undefined || $openPrice === undefined || $lowPrice === undefined || $lastClosePrice === undefined || $curPrice === undefined || $volume === undefined || $turnover === undefined || $turnoverRate === undefined) throw missing("Qot_GetSecuritySnapshot.SnapshotBasicData", { security: $security, type: $type, isSuspend: $isSuspend, listTime: $listTime, lotSize: $lotSize, priceSpread: $priceSpread, updateTime: $updateTime, highPrice: $highPrice, openPrice: $openPrice, lowPrice: $lowPrice, lastClosePrice: $lastClosePrice, curPrice: $curPrice, volume: $volume, turnover: $turnover, turnoverRate: $turnoverRate });
  return r.finish<QotGetSecuritySnapshotSnapshotBasicData>({ security: $security, name: $name, type: $type, isSuspend: $isSuspend, listTime: $listTime, lotSize: $lotSize, priceSpread: $priceSpread, updateTime: $updateTime, highPrice: $highPrice, openPrice: $openPrice, lowPrice: $lowPrice, lastClosePrice: $lastClosePrice, curPrice: $curPrice, volume: $volume, turnover: $turnover, turnoverRate: $turnoverRate, listTimestamp: $listTimestamp, updateTimestamp: $updateTimestamp, askPrice: $askPrice, bidPrice: $bidPrice, askVol: $askVol, bidVol: $bidVol, enableMargin: $enableMargin, mortgageRatio: $mortgageRatio, longMarginInitialRatio: $longMarginInitialRatio, enableShortSell: $enableShortSell, shortSellRate: $shortSellRate, shortAvailableVolume: $shortAvailableVolume, shortMarginInitialRatio: $shortMarginInitialRatio, amplitude: $amplitude, avgPrice: $avgPrice, bidAskRatio: $bidAskRatio, volumeRatio: $volumeRatio, highest52WeeksPrice: $highest52WeeksPrice, lowest52WeeksPrice: $lowest52WeeksPrice, highestHistoryPrice: $highestHistoryPrice, lowestHistoryPrice: $lowestHistoryPrice, preMarket: $preMarket, afterMarket: $afterMarket, secStatus: $secStatus, closePrice5Minute: $closePrice5Minute, overnight: $overnight, hpVolume: $hpVolume, hpAskVol: $hpAskVol, hpBidVol: $hpBidVol }, end, unknown);
}

/**
 * Snapshot of one security: what all have, and the part of its type.
 *
 * OpenD's `Qot_GetSecuritySnapshot.Snapshot`, held by {@linkcode QotGetSecuritySnapshotS2C}.
 */
export interface QotGetSecuritySnapshotSnapshot extends Message {
  /** Quote and statistics that every security has. */
  basic: QotGetSecuritySnapshotSnapshotBasicData;
  /** Set for stocks only. */
  equityExData?: QotGetSecuritySnapshotEquitySnapshotExData | undefined;
  /** Set for warrants, CBBCs and inline warrants only. */
  warrantExData?: QotGetSecuritySnapshotWarrantSnapshotExData | undefined;
  /** Set for options only. */
  optionExData?: QotGetSecuritySnapshotOptionSnapshotExData | undefined;
  /** Set for indices only. */
  indexExData?: QotGetSecuritySnapshotIndexSnapshotExData | undefined;
  /** Set for plates (sectors) only. */
  plateExData?: QotGetSecuritySnapshotPlateSnapshotExData | undefined;
  /** Set for futures only. */
  futureExData?: QotGetSecuritySnapshotFutureSnapshotExData | undefined;
  /** Set for funds and trusts only. */
  trustExData?: QotGetSecuritySnapshotTrustSnapshotExData | undefined;
}

/** Writes a `Qot_GetSecuritySnapshot.Snapshot`. */
export function encodeQotGetSecuritySnapshotSnapshot(w: Writer, v: QotGetSecuritySnapshotSnapshot): void {
  let at: number;
  { at = w.open(10); encodeQotGetSecuritySnapshotSnapshotBasicData(w, w.object(v.basic, "basic")); w.close(at); }
  if (v.equityExData != null) { at = w.open(18); encodeQotGetSecuritySnapshotEquitySnapshotExData(w, w.object(v.equityExData, "equityExData")); w.close(at); }
  if (v.warrantExData != null) { at = w.open(26); encodeQotGetSecuritySnapshotWarrantSnapshotExData(w, w.object(v.warrantExData, "warrantExData")); w.close(at); }
  if (v.optionExData != null) { at = w.open(34); encodeQotGetSecuritySnapshotOptionSnapshotExData(w, w.object(v.optionExData, "optionExData")); w.close(at); }
  if (v.indexExData != null) { at = w.open(42); encodeQotGetSecuritySnapshotIndexSnapshotExData(w, w.object(v.indexExData, "indexExData")); w.close(at); }
  if (v.plateExData != null) { at = w.open(50); encodeQotGetSecuritySnapshotPlateSnapshotExData(w, w.object(v.plateExData, "plateExData")); w.close(at); }
  if (v.futureExData != null) { at = w.open(58); encodeQotGetSecuritySnapshotFutureSnapshotExData(w, w.object(v.futureExData, "futureExData")); w.close(at); }
  if (v.trustExData != null) { at = w.open(66); encodeQotGetSecuritySnapshotTrustSnapshotExData(w, w.object(v.trustExData, "trustExData")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSecuritySnapshot.Snapshot`. */
export function decodeQotGetSecuritySnapshotSnapshot(r: Reader, end: number): QotGetSecuritySnapshotSnapshot {
  let $basic: QotGetSecuritySnapshotSnapshotBasicData | undefined;
  let $equityExData: QotGetSecuritySnapshotEquitySnapshotExData | undefined;
  let $warrantExData: QotGetSecuritySnapshotWarrantSnapshotExData | undefined;
  let $optionExData: QotGetSecuritySnapshotOptionSnapshotExData | undefined;
  let $indexExData: QotGetSecuritySnapshotIndexSnapshotExData | undefined;
  let $plateExData: QotGetSecuritySnapshotPlateSnapshotExData | undefined;
  let $futureExData: QotGetSecuritySnapshotFutureSnapshotExData | undefined;
  let $trustExData: QotGetSecuritySnapshotTrustSnapshotExData | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $basic = merged($basic, decodeQotGetSecuritySnapshotSnapshotBasicData(r, r.endOf(end))); break;
      case 18: $equityExData = merged($equityExData, decodeQotGetSecuritySnapshotEquitySnapshotExData(r, r.endOf(end))); break;
      case 26: $warrantExData = merged($warrantExData, decodeQotGetSecuritySnapshotWarrantSnapshotExData(r, r.endOf(end))); break;
      case 34: $optionExData = merged($optionExData, decodeQotGetSecuritySnapshotOptionSnapshotExData(r, r.endOf(end))); break;
      case 42: $indexExData = merged($indexExData, decodeQotGetSecuritySnapshotIndexSnapshotExData(r, r.endOf(end))); break;
      case 50: $plateExData = merged($plateExData, decodeQotGetSecuritySnapshotPlateSnapshotExData(r, r.endOf(end))); break;
      case 58: $futureExData = merged($futureExData, decodeQotGetSecuritySnapshotFutureSnapshotExData(r, r.endOf(end))); break;
      case 66: $trustExData = merged($trustExData, decodeQotGetSecuritySnapshotTrustSnapshotExData(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($basic === undefined) throw missing("Qot_GetSecuritySnapshot.Snapshot", { basic: $basic });
  return r.finish<QotGetSecuritySnapshotSnapshot>({ basic: $basic, equityExData: $equityExData, warrantExData: $warrantExData, optionExData: $optionExData, indexExData: $indexExData, plateExData: $plateExData, futureExData: $futureExData, trustExData: $trustExData }, end, unknown);
}

/**
 * Snapshots of the securities asked for.
 *
 * OpenD's `Qot_GetSecuritySnapshot.S2C`, brought by {@linkcode QotGetSecuritySnapshot}.
 */
export interface QotGetSecuritySnapshotS2C extends Message {
  /** One snapshot per security. */
  snapshotList: readonly QotGetSecuritySnapshotSnapshot[];
}

/** Writes a `Qot_GetSecuritySnapshot.S2C`. */
export function encodeQotGetSecuritySnapshotS2C(w: Writer, v: QotGetSecuritySnapshotS2C): void {
  let at: number;
  for (const x of w.list(v.snapshotList, "snapshotList")) { at = w.open(10); encodeQotGetSecuritySnapshotSnapshot(w, w.object(x, "snapshotList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSecuritySnapshot.S2C`. */
export function decodeQotGetSecuritySnapshotS2C(r: Reader, end: number): QotGetSecuritySnapshotS2C {
  let $snapshotList: QotGetSecuritySnapshotSnapshot[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($snapshotList ??= []).push(decodeQotGetSecuritySnapshotSnapshot(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetSecuritySnapshotS2C>({ snapshotList: $snapshotList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetSecuritySnapshot.Request`, sent with {@linkcode QotGetSecuritySnapshot}.
 */
export interface QotGetSecuritySnapshotRequest extends Message {
  /** What is asked. */
  c2s: QotGetSecuritySnapshotC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetSecuritySnapshot.Request`, sent with {@linkcode QotGetSecuritySnapshot}.
 */
export interface QotGetSecuritySnapshotRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetSecuritySnapshotC2SInput;
}

/** Writes a `Qot_GetSecuritySnapshot.Request`. */
export function encodeQotGetSecuritySnapshotRequest(w: Writer, v: QotGetSecuritySnapshotRequestInput): void {
  writeRequest(w, v, encodeQotGetSecuritySnapshotC2S);
}

/** Reads a `Qot_GetSecuritySnapshot.Request`. */
export function decodeQotGetSecuritySnapshotRequest(r: Reader, end: number): QotGetSecuritySnapshotRequest {
  let $c2s: QotGetSecuritySnapshotC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetSecuritySnapshotC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetSecuritySnapshot.Request", { c2s: $c2s });
  return r.finish<QotGetSecuritySnapshotRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetSecuritySnapshot.Response`, brought by {@linkcode QotGetSecuritySnapshot}.
 */
export interface QotGetSecuritySnapshotResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetSecuritySnapshotS2C | undefined;
}

/** Writes a `Qot_GetSecuritySnapshot.Response`. */
export function encodeQotGetSecuritySnapshotResponse(w: Writer, v: QotGetSecuritySnapshotResponse): void {
  writeResponse(w, v, encodeQotGetSecuritySnapshotS2C);
}

/** Reads a `Qot_GetSecuritySnapshot.Response`. */
export function decodeQotGetSecuritySnapshotResponse(r: Reader, end: number): QotGetSecuritySnapshotResponse {
  return readResponse("Qot_GetSecuritySnapshot.Response", r, end, decodeQotGetSecuritySnapshotS2C) as QotGetSecuritySnapshotResponse;
}

/**
 * Gives snapshots of up to 400 securities at once, no subscription needed: quote, statistics, and figures of
 * the security's type. Under the HK BMP right at most 20 Hong Kong securities, options or futures. One
 * unknown code fails the whole request. OpenD takes 60 of them in 30 seconds.
 *
 * OpenD's `Qot_GetSecuritySnapshot` (3203), a request.
 *
 * @example
 * ```ts
 * import { QotGetSecuritySnapshot } from "@opend/client/commands";
 *
 * const { snapshotList } = await quote.request(QotGetSecuritySnapshot, { securityList: ["HK.00700"] });
 * ```
 */
export const QotGetSecuritySnapshot: RequestCommand<QotGetSecuritySnapshotC2SInput, QotGetSecuritySnapshotS2C> = {
  kind: "request",
  id: 3203,
  name: "Qot_GetSecuritySnapshot",
  limit: { requests: 60 },
  encode: encodeQotGetSecuritySnapshotRequest,
  decode: decodeQotGetSecuritySnapshotResponse,
  decodeData: decodeQotGetSecuritySnapshotS2C,
};

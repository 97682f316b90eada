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

/** `Qot_GetSecuritySnapshot.C2S` */
export interface QotGetSecuritySnapshotC2S extends Message {
  securityList: readonly Security[];
  header?: QotHeader | undefined;
}

/** What a request gives for `Qot_GetSecuritySnapshot.C2S`. */
export interface QotGetSecuritySnapshotC2SInput extends Message {
  securityList?: readonly SecurityInput[] | undefined;
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

/** `Qot_GetSecuritySnapshot.EquitySnapshotExData` */
export interface QotGetSecuritySnapshotEquitySnapshotExData extends Message {
  issuedShares: number;
  issuedMarketVal: number;
  netAsset: number;
  netProfit: number;
  earningsPershare: number;
  outstandingShares: number;
  outstandingMarketVal: number;
  netAssetPershare: number;
  eyRate: number;
  peRate: number;
  pbRate: number;
  peTTMRate: number;
  dividendTTM?: number | undefined;
  dividendRatioTTM?: number | undefined;
  dividendLFY?: number | undefined;
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

/** `Qot_GetSecuritySnapshot.WarrantSnapshotExData` */
export interface QotGetSecuritySnapshotWarrantSnapshotExData extends Message {
  conversionRate: number;
  warrantType: WarrantType;
  strikePrice: number;
  maturityTime: string;
  endTradeTime: string;
  owner: Security;
  recoveryPrice: number;
  streetVolumn: number;
  issueVolumn: number;
  streetRate: number;
  delta: number;
  impliedVolatility: number;
  premium: number;
  maturityTimestamp?: number | undefined;
  endTradeTimestamp?: number | undefined;
  leverage?: number | undefined;
  ipop?: number | undefined;
  breakEvenPoint?: number | undefined;
  conversionPrice?: number | undefined;
  priceRecoveryRatio?: number | undefined;
  score?: number | undefined;
  upperStrikePrice?: number | undefined;
  lowerStrikePrice?: number | undefined;
  inLinePriceStatus?: PriceType | undefined;
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

/** `Qot_GetSecuritySnapshot.OptionSnapshotExData` */
export interface QotGetSecuritySnapshotOptionSnapshotExData extends Message {
  type: OptionType;
  owner: Security;
  strikeTime: string;
  strikePrice: number;
  contractSize: number;
  contractSizeFloat?: number | undefined;
  openInterest: number;
  impliedVolatility: number;
  premium: number;
  delta: number;
  gamma: number;
  vega: number;
  theta: number;
  rho: number;
  strikeTimestamp?: number | undefined;
  indexOptionType?: IndexOptionType | undefined;
  netOpenInterest?: number | undefined;
  expiryDateDistance?: number | undefined;
  contractNominalValue?: number | undefined;
  ownerLotMultiplier?: number | undefined;
  optionAreaType?: OptionAreaType | undefined;
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

/** `Qot_GetSecuritySnapshot.IndexSnapshotExData` */
export interface QotGetSecuritySnapshotIndexSnapshotExData extends Message {
  raiseCount: number;
  fallCount: number;
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

/** `Qot_GetSecuritySnapshot.PlateSnapshotExData` */
export interface QotGetSecuritySnapshotPlateSnapshotExData extends Message {
  raiseCount: number;
  fallCount: number;
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

/** `Qot_GetSecuritySnapshot.FutureSnapshotExData` */
export interface QotGetSecuritySnapshotFutureSnapshotExData extends Message {
  lastSettlePrice: number;
  position: number;
  positionChange: number;
  lastTradeTime: string;
  lastTradeTimestamp?: number | undefined;
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

/** `Qot_GetSecuritySnapshot.TrustSnapshotExData` */
export interface QotGetSecuritySnapshotTrustSnapshotExData extends Message {
  dividendYield: number;
  aum: number;
  outstandingUnits: number;
  netAssetValue: number;
  premium: number;
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

/** `Qot_GetSecuritySnapshot.SnapshotBasicData` */
export interface QotGetSecuritySnapshotSnapshotBasicData extends Message {
  security: Security;
  name?: string | undefined;
  type: SecurityType;
  isSuspend: boolean;
  listTime: string;
  lotSize: number;
  priceSpread: number;
  updateTime: string;
  highPrice: number;
  openPrice: number;
  lowPrice: number;
  lastClosePrice: number;
  curPrice: number;
  volume: number;
  turnover: number;
  turnoverRate: number;
  listTimestamp?: number | undefined;
  updateTimestamp?: number | undefined;
  askPrice?: number | undefined;
  bidPrice?: number | undefined;
  askVol?: number | undefined;
  bidVol?: number | undefined;
  enableMargin?: boolean | undefined;
  mortgageRatio?: number | undefined;
  longMarginInitialRatio?: number | undefined;
  enableShortSell?: boolean | undefined;
  shortSellRate?: number | undefined;
  shortAvailableVolume?: number | undefined;
  shortMarginInitialRatio?: number | undefined;
  amplitude?: number | undefined;
  avgPrice?: number | undefined;
  bidAskRatio?: number | undefined;
  volumeRatio?: number | undefined;
  highest52WeeksPrice?: number | undefined;
  lowest52WeeksPrice?: number | undefined;
  highestHistoryPrice?: number | undefined;
  lowestHistoryPrice?: number | undefined;
  preMarket?: PreAfterMarketData | undefined;
  afterMarket?: PreAfterMarketData | undefined;
  secStatus?: SecurityStatus | undefined;
  closePrice5Minute?: number | undefined;
  overnight?: PreAfterMarketData | undefined;
  hpVolume?: number | undefined;
  hpAskVol?: number | undefined;
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

/** `Qot_GetSecuritySnapshot.Snapshot` */
export interface QotGetSecuritySnapshotSnapshot extends Message {
  basic: QotGetSecuritySnapshotSnapshotBasicData;
  equityExData?: QotGetSecuritySnapshotEquitySnapshotExData | undefined;
  warrantExData?: QotGetSecuritySnapshotWarrantSnapshotExData | undefined;
  optionExData?: QotGetSecuritySnapshotOptionSnapshotExData | undefined;
  indexExData?: QotGetSecuritySnapshotIndexSnapshotExData | undefined;
  plateExData?: QotGetSecuritySnapshotPlateSnapshotExData | undefined;
  futureExData?: QotGetSecuritySnapshotFutureSnapshotExData | undefined;
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

/** `Qot_GetSecuritySnapshot.S2C` */
export interface QotGetSecuritySnapshotS2C extends Message {
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

/** `Qot_GetSecuritySnapshot.Request` */
export interface QotGetSecuritySnapshotRequest extends Message {
  c2s: QotGetSecuritySnapshotC2S;
}

/** What a request gives for `Qot_GetSecuritySnapshot.Request`. */
export interface QotGetSecuritySnapshotRequestInput extends Message {
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

/** `Qot_GetSecuritySnapshot.Response` */
export interface QotGetSecuritySnapshotResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
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

/** `Qot_GetSecuritySnapshot` (3203): asked and answered. */
export const QotGetSecuritySnapshot: RequestCommand<QotGetSecuritySnapshotC2SInput, QotGetSecuritySnapshotS2C> = {
  kind: "request",
  id: 3203,
  name: "Qot_GetSecuritySnapshot",
  limit: { requests: 60 },
  encode: encodeQotGetSecuritySnapshotRequest,
  decode: decodeQotGetSecuritySnapshotResponse,
  decodeData: decodeQotGetSecuritySnapshotS2C,
};

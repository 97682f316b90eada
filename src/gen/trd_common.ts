// Generated from proto/ by tools/generator. Do not edit.

import { none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeComboLeg, encodeComboLeg } from "./qot_common.ts";
import type { Message } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { Session } from "./common.ts";
import type { ComboLeg, ComboLegInput, OptionStrategyType } from "./qot_common.ts";

/** `Trd_Common.TrdEnv` */
export const TrdEnv = {
  Simulate: 0,
  Real: 1,
} as const;
/** `Trd_Common.TrdEnv` */
export type TrdEnv = (typeof TrdEnv)[keyof typeof TrdEnv];

/** `Trd_Common.TrdCategory` */
export const TrdCategory = {
  Unknown: 0,
  Security: 1,
  Future: 2,
  Crypto: 3,
} as const;
/** `Trd_Common.TrdCategory` */
export type TrdCategory = (typeof TrdCategory)[keyof typeof TrdCategory];

/** `Trd_Common.TrdMarket` */
export const TrdMarket = {
  Unknown: 0,
  HK: 1,
  US: 2,
  CN: 3,
  HKCC: 4,
  Futures: 5,
  SG: 6,
  Crypto: 7,
  AU: 8,
  Futures_Simulate_HK: 10,
  Futures_Simulate_US: 11,
  Futures_Simulate_SG: 12,
  Futures_Simulate_JP: 13,
  JP: 15,
  Prediction: 17,
  MY: 111,
  CA: 112,
  HK_Fund: 113,
  US_Fund: 123,
  SG_Fund: 124,
  MY_Fund: 125,
  JP_Fund: 126,
} as const;
/** `Trd_Common.TrdMarket` */
export type TrdMarket = (typeof TrdMarket)[keyof typeof TrdMarket];

/** `Trd_Common.TrdSecMarket` */
export const TrdSecMarket = {
  Unknown: 0,
  HK: 1,
  US: 2,
  CN_SH: 31,
  CN_SZ: 32,
  SG: 41,
  JP: 51,
  AU: 61,
  MY: 71,
  CA: 81,
  FX: 91,
  CC: 101,
  EC: 111,
} as const;
/** `Trd_Common.TrdSecMarket` */
export type TrdSecMarket = (typeof TrdSecMarket)[keyof typeof TrdSecMarket];

/** `Trd_Common.TrdSide` */
export const TrdSide = {
  Unknown: 0,
  Buy: 1,
  Sell: 2,
  SellShort: 3,
  BuyBack: 4,
} as const;
/** `Trd_Common.TrdSide` */
export type TrdSide = (typeof TrdSide)[keyof typeof TrdSide];

/** `Trd_Common.OrderType` */
export const OrderType = {
  Unknown: 0,
  Normal: 1,
  Market: 2,
  AbsoluteLimit: 5,
  Auction: 6,
  AuctionLimit: 7,
  SpecialLimit: 8,
  SpecialLimit_All: 9,
  Stop: 10,
  StopLimit: 11,
  MarketifTouched: 12,
  LimitifTouched: 13,
  TrailingStop: 14,
  TrailingStopLimit: 15,
  TWAP_MARKET: 16,
  TWAP_LIMIT: 17,
  VWAP_MARKET: 18,
  VWAP_LIMIT: 19,
} as const;
/** `Trd_Common.OrderType` */
export type OrderType = (typeof OrderType)[keyof typeof OrderType];

/** `Trd_Common.TrailType` */
export const TrailType = {
  Unknown: 0,
  Ratio: 1,
  Amount: 2,
} as const;
/** `Trd_Common.TrailType` */
export type TrailType = (typeof TrailType)[keyof typeof TrailType];

/** `Trd_Common.OrderStatus` */
export const OrderStatus = {
  Unsubmitted: 0,
  Unknown: -1,
  WaitingSubmit: 1,
  Submitting: 2,
  SubmitFailed: 3,
  TimeOut: 4,
  Submitted: 5,
  Filled_Part: 10,
  Filled_All: 11,
  Cancelling_Part: 12,
  Cancelling_All: 13,
  Cancelled_Part: 14,
  Cancelled_All: 15,
  Failed: 21,
  Disabled: 22,
  Deleted: 23,
  FillCancelled: 24,
} as const;
/** `Trd_Common.OrderStatus` */
export type OrderStatus = (typeof OrderStatus)[keyof typeof OrderStatus];

/** `Trd_Common.OrderFillStatus` */
export const OrderFillStatus = {
  OK: 0,
  Cancelled: 1,
  Changed: 2,
  Payout: 3,
} as const;
/** `Trd_Common.OrderFillStatus` */
export type OrderFillStatus = (typeof OrderFillStatus)[keyof typeof OrderFillStatus];

/** `Trd_Common.PositionSide` */
export const PositionSide = {
  Long: 0,
  Unknown: -1,
  Short: 1,
} as const;
/** `Trd_Common.PositionSide` */
export type PositionSide = (typeof PositionSide)[keyof typeof PositionSide];

/** `Trd_Common.ModifyOrderOp` */
export const ModifyOrderOp = {
  Unknown: 0,
  Normal: 1,
  Cancel: 2,
  Disable: 3,
  Enable: 4,
  Delete: 5,
} as const;
/** `Trd_Common.ModifyOrderOp` */
export type ModifyOrderOp = (typeof ModifyOrderOp)[keyof typeof ModifyOrderOp];

/** `Trd_Common.TrdAccType` */
export const TrdAccType = {
  Unknown: 0,
  Cash: 1,
  Margin: 2,
  TFSA: 3,
  RRSP: 4,
  SRRSP: 5,
  Derivatives: 6,
} as const;
/** `Trd_Common.TrdAccType` */
export type TrdAccType = (typeof TrdAccType)[keyof typeof TrdAccType];

/** `Trd_Common.TrdAccStatus` */
export const TrdAccStatus = {
  Active: 0,
  Disabled: 1,
} as const;
/** `Trd_Common.TrdAccStatus` */
export type TrdAccStatus = (typeof TrdAccStatus)[keyof typeof TrdAccStatus];

/** `Trd_Common.TrdAccRole` */
export const TrdAccRole = {
  Unknown: 0,
  Normal: 1,
  Master: 2,
  IPO: 3,
} as const;
/** `Trd_Common.TrdAccRole` */
export type TrdAccRole = (typeof TrdAccRole)[keyof typeof TrdAccRole];

/** `Trd_Common.Currency` */
export const Currency = {
  Unknown: 0,
  HKD: 1,
  USD: 2,
  CNH: 3,
  JPY: 4,
  SGD: 5,
  AUD: 6,
  CAD: 7,
  MYR: 8,
  NZD: 9,
} as const;
/** `Trd_Common.Currency` */
export type Currency = (typeof Currency)[keyof typeof Currency];

/** `Trd_Common.CltRiskLevel` */
export const CltRiskLevel = {
  Unknown: -1,
  Safe: 0,
  Warning: 1,
  Danger: 2,
  AbsoluteSafe: 3,
  OptDanger: 4,
} as const;
/** `Trd_Common.CltRiskLevel` */
export type CltRiskLevel = (typeof CltRiskLevel)[keyof typeof CltRiskLevel];

/** `Trd_Common.TimeInForce` */
export const TimeInForce = {
  DAY: 0,
  GTC: 1,
  IOC: 2,
  GTD: 3,
} as const;
/** `Trd_Common.TimeInForce` */
export type TimeInForce = (typeof TimeInForce)[keyof typeof TimeInForce];

/** `Trd_Common.SimAccType` */
export const SimAccType = {
  Unknown: 0,
  Stock: 1,
  Option: 2,
  Futures: 3,
  StockAndOption: 4,
  Competition: 5,
} as const;
/** `Trd_Common.SimAccType` */
export type SimAccType = (typeof SimAccType)[keyof typeof SimAccType];

/** `Trd_Common.CltRiskStatus` */
export const CltRiskStatus = {
  Unknown: 0,
  Level1: 1,
  Level2: 2,
  Level3: 3,
  Level4: 4,
  Level5: 5,
  Level6: 6,
  Level7: 7,
  Level8: 8,
  Level9: 9,
} as const;
/** `Trd_Common.CltRiskStatus` */
export type CltRiskStatus = (typeof CltRiskStatus)[keyof typeof CltRiskStatus];

/** `Trd_Common.DTStatus` */
export const DTStatus = {
  Unknown: 0,
  Unlimited: 1,
  EMCall: 2,
  DTCall: 3,
} as const;
/** `Trd_Common.DTStatus` */
export type DTStatus = (typeof DTStatus)[keyof typeof DTStatus];

/** `Trd_Common.TrdSubAccType` */
export const TrdSubAccType = {
  None: 0,
  JP_GENERAL: 1,
  JP_TOKUTEI: 2,
  JP_NISA_GENERAL: 3,
  JP_NISA_TSUMITATE: 4,
  JP_GENERAL_SHORT: 5,
  JP_TOKUTEI_SHORT: 6,
  JP_HONPO_GENERAL: 7,
  JP_GAIKOKU_GENERAL: 8,
  JP_HONPO_TOKUTEI: 9,
  JP_GAIKOKU_TOKUTEI: 10,
  JP_DERIVATIVE_LONG: 11,
  JP_DERIVATIVE_SHORT: 12,
  JP_HONPO_DERIVATIVE_GENERAL: 13,
  JP_GAIKOKU_DERIVATIVE_GENERAL: 14,
  JP_HONPO_DERIVATIVE_TOKUTEI: 15,
  JP_GAIKOKU_DERIVATIVE_TOKUTEI: 16,
} as const;
/** `Trd_Common.TrdSubAccType` */
export type TrdSubAccType = (typeof TrdSubAccType)[keyof typeof TrdSubAccType];

/** `Trd_Common.TrdAssetCategory` */
export const TrdAssetCategory = {
  Unknown: 0,
  JP: 1,
  US: 2,
} as const;
/** `Trd_Common.TrdAssetCategory` */
export type TrdAssetCategory = (typeof TrdAssetCategory)[keyof typeof TrdAssetCategory];

/** `Trd_Common.ExposureLevel` */
export const ExposureLevel = {
  Unknown: 0,
  Normal: 1,
  NearLimit: 2,
  Restricted: 3,
  Safe: 4,
  Moderate: 5,
  Warning: 6,
  MarginCall: 7,
} as const;
/** `Trd_Common.ExposureLevel` */
export type ExposureLevel = (typeof ExposureLevel)[keyof typeof ExposureLevel];

/** `Trd_Common.PositionType` */
export const PositionType = {
  Unknown: 0,
  Combined: 1,
  Leg: 2,
} as const;
/** `Trd_Common.PositionType` */
export type PositionType = (typeof PositionType)[keyof typeof PositionType];

/** `Trd_Common.SecurityFirm` */
export const SecurityFirm = {
  Unknown: 0,
  FutuSecurities: 1,
  FutuInc: 2,
  FutuSG: 3,
  FutuAU: 4,
  FutuCA: 5,
  FutuMY: 6,
  FutuJP: 7,
} as const;
/** `Trd_Common.SecurityFirm` */
export type SecurityFirm = (typeof SecurityFirm)[keyof typeof SecurityFirm];

/** `Trd_Common.AccCashInfo` */
export interface AccCashInfo extends Message {
  currency?: Currency | undefined;
  cash?: number | undefined;
  availableBalance?: number | undefined;
  netCashPower?: number | undefined;
}

/** Writes a `Trd_Common.AccCashInfo`. */
export function encodeAccCashInfo(w: Writer, v: AccCashInfo): void {
  if (v.currency != null) w.int32(8, v.currency, "currency");
  if (v.cash != null) w.double(17, v.cash, "cash");
  if (v.availableBalance != null) w.double(25, v.availableBalance, "availableBalance");
  if (v.netCashPower != null) w.double(33, v.netCashPower, "netCashPower");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.AccCashInfo`. */
export function decodeAccCashInfo(r: Reader, end: number): AccCashInfo {
  let $currency: Currency | undefined;
  let $cash: number | undefined;
  let $availableBalance: number | undefined;
  let $netCashPower: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $currency = r.int() as Currency; break;
      case 17: $cash = r.double(); break;
      case 25: $availableBalance = r.double(); break;
      case 33: $netCashPower = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<AccCashInfo>({ currency: $currency, cash: $cash, availableBalance: $availableBalance, netCashPower: $netCashPower }, end, unknown);
}

/** `Trd_Common.AccMarketInfo` */
export interface AccMarketInfo extends Message {
  trdMarket?: TrdMarket | undefined;
  assets?: number | undefined;
}

/** Writes a `Trd_Common.AccMarketInfo`. */
export function encodeAccMarketInfo(w: Writer, v: AccMarketInfo): void {
  if (v.trdMarket != null) w.int32(8, v.trdMarket, "trdMarket");
  if (v.assets != null) w.double(17, v.assets, "assets");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.AccMarketInfo`. */
export function decodeAccMarketInfo(r: Reader, end: number): AccMarketInfo {
  let $trdMarket: TrdMarket | undefined;
  let $assets: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $trdMarket = r.int() as TrdMarket; break;
      case 17: $assets = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<AccMarketInfo>({ trdMarket: $trdMarket, assets: $assets }, end, unknown);
}

/** `Trd_Common.TrdHeader` */
export interface TrdHeader extends Message {
  trdEnv: TrdEnv;
  accID: bigint;
  trdMarket: TrdMarket;
  jpAccType?: TrdSubAccType | undefined;
}

/** What a request gives for `Trd_Common.TrdHeader`. */
export interface TrdHeaderInput extends Message {
  trdEnv: TrdEnv;
  accID: bigint | number;
  trdMarket: TrdMarket;
  jpAccType?: TrdSubAccType | undefined;
}

/** Writes a `Trd_Common.TrdHeader`. */
export function encodeTrdHeader(w: Writer, v: TrdHeaderInput): void {
  w.int32(8, v.trdEnv, "trdEnv");
  w.uint64BigInt(16, v.accID, "accID");
  w.int32(24, v.trdMarket, "trdMarket");
  if (v.jpAccType != null) w.int32(32, v.jpAccType, "jpAccType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.TrdHeader`. */
export function decodeTrdHeader(r: Reader, end: number): TrdHeader {
  let $trdEnv: TrdEnv | undefined;
  let $accID: bigint | undefined;
  let $trdMarket: TrdMarket | undefined;
  let $jpAccType: TrdSubAccType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $trdEnv = r.int() as TrdEnv; break;
      case 16: $accID = r.uint64BigInt(); break;
      case 24: $trdMarket = r.int() as TrdMarket; break;
      case 32: $jpAccType = r.int() as TrdSubAccType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($trdEnv === undefined || $accID === undefined || $trdMarket === undefined) throw missing("Trd_Common.TrdHeader", { trdEnv: $trdEnv, accID: $accID, trdMarket: $trdMarket });
  return r.finish<TrdHeader>({ trdEnv: $trdEnv, accID: $accID, trdMarket: $trdMarket, jpAccType: $jpAccType }, end, unknown);
}

/** `Trd_Common.TrdAcc` */
export interface TrdAcc extends Message {
  trdEnv: TrdEnv;
  accID: bigint;
  trdMarketAuthList: readonly TrdMarket[];
  accType?: TrdAccType | undefined;
  cardNum?: string | undefined;
  securityFirm?: SecurityFirm | undefined;
  simAccType?: SimAccType | undefined;
  uniCardNum?: string | undefined;
  accStatus?: TrdAccStatus | undefined;
  accRole?: TrdAccRole | undefined;
  jpAccType: readonly TrdSubAccType[];
  competitionAccName?: string | undefined;
}

/** Writes a `Trd_Common.TrdAcc`. */
export function encodeTrdAcc(w: Writer, v: TrdAcc): void {
  w.int32(8, v.trdEnv, "trdEnv");
  w.uint64BigInt(16, v.accID, "accID");
  for (const x of w.list(v.trdMarketAuthList, "trdMarketAuthList")) { w.int32(24, x, "trdMarketAuthList"); }
  if (v.accType != null) w.int32(32, v.accType, "accType");
  if (v.cardNum != null) w.string(42, v.cardNum, "cardNum");
  if (v.securityFirm != null) w.int32(48, v.securityFirm, "securityFirm");
  if (v.simAccType != null) w.int32(56, v.simAccType, "simAccType");
  if (v.uniCardNum != null) w.string(66, v.uniCardNum, "uniCardNum");
  if (v.accStatus != null) w.int32(72, v.accStatus, "accStatus");
  if (v.accRole != null) w.int32(80, v.accRole, "accRole");
  for (const x of w.list(v.jpAccType, "jpAccType")) { w.int32(88, x, "jpAccType"); }
  if (v.competitionAccName != null) w.string(98, v.competitionAccName, "competitionAccName");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.TrdAcc`. */
export function decodeTrdAcc(r: Reader, end: number): TrdAcc {
  let $trdEnv: TrdEnv | undefined;
  let $accID: bigint | undefined;
  let $trdMarketAuthList: TrdMarket[] | undefined;
  let $accType: TrdAccType | undefined;
  let $cardNum: string | undefined;
  let $securityFirm: SecurityFirm | undefined;
  let $simAccType: SimAccType | undefined;
  let $uniCardNum: string | undefined;
  let $accStatus: TrdAccStatus | undefined;
  let $accRole: TrdAccRole | undefined;
  let $jpAccType: TrdSubAccType[] | undefined;
  let $competitionAccName: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $trdEnv = r.int() as TrdEnv; break;
      case 16: $accID = r.uint64BigInt(); break;
      case 24: ($trdMarketAuthList ??= []).push(r.int() as TrdMarket); break;
      case 26: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($trdMarketAuthList ??= []).push(r.int() as TrdMarket);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 32: $accType = r.int() as TrdAccType; break;
      case 42: $cardNum = r.text(end); break;
      case 48: $securityFirm = r.int() as SecurityFirm; break;
      case 56: $simAccType = r.int() as SimAccType; break;
      case 66: $uniCardNum = r.text(end); break;
      case 72: $accStatus = r.int() as TrdAccStatus; break;
      case 80: $accRole = r.int() as TrdAccRole; break;
      case 88: ($jpAccType ??= []).push(r.int() as TrdSubAccType); break;
      case 90: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($jpAccType ??= []).push(r.int() as TrdSubAccType);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 98: $competitionAccName = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($trdEnv === undefined || $accID === undefined) throw missing("Trd_Common.TrdAcc", { trdEnv: $trdEnv, accID: $accID });
  return r.finish<TrdAcc>({ trdEnv: $trdEnv, accID: $accID, trdMarketAuthList: $trdMarketAuthList ?? none, accType: $accType, cardNum: $cardNum, securityFirm: $securityFirm, simAccType: $simAccType, uniCardNum: $uniCardNum, accStatus: $accStatus, accRole: $accRole, jpAccType: $jpAccType ?? none, competitionAccName: $competitionAccName }, end, unknown);
}

/** `Trd_Common.Funds` */
export interface Funds extends Message {
  power: number;
  totalAssets: number;
  cash: number;
  marketVal: number;
  frozenCash: number;
  debtCash: number;
  avlWithdrawalCash: number;
  currency?: Currency | undefined;
  availableFunds?: number | undefined;
  unrealizedPL?: number | undefined;
  realizedPL?: number | undefined;
  riskLevel?: CltRiskLevel | undefined;
  initialMargin?: number | undefined;
  maintenanceMargin?: number | undefined;
  cashInfoList: readonly AccCashInfo[];
  maxPowerShort?: number | undefined;
  netCashPower?: number | undefined;
  longMv?: number | undefined;
  shortMv?: number | undefined;
  pendingAsset?: number | undefined;
  maxWithdrawal?: number | undefined;
  riskStatus?: CltRiskStatus | undefined;
  marginCallMargin?: number | undefined;
  isPdt?: boolean | undefined;
  pdtSeq?: string | undefined;
  beginningDTBP?: number | undefined;
  remainingDTBP?: number | undefined;
  dtCallAmount?: number | undefined;
  dtStatus?: DTStatus | undefined;
  securitiesAssets?: number | undefined;
  fundAssets?: number | undefined;
  bondAssets?: number | undefined;
  marketInfoList: readonly AccMarketInfo[];
  cryptoMv?: number | undefined;
  exposureLevel?: ExposureLevel | undefined;
  exposureLimit?: number | undefined;
  usedLimit?: number | undefined;
  remainingLimit?: number | undefined;
}

/** Writes a `Trd_Common.Funds`. */
export function encodeFunds(w: Writer, v: Funds): void {
  let at: number;
  w.double(9, v.power, "power");
  w.double(17, v.totalAssets, "totalAssets");
  w.double(25, v.cash, "cash");
  w.double(33, v.marketVal, "marketVal");
  w.double(41, v.frozenCash, "frozenCash");
  w.double(49, v.debtCash, "debtCash");
  w.double(57, v.avlWithdrawalCash, "avlWithdrawalCash");
  if (v.currency != null) w.int32(64, v.currency, "currency");
  if (v.availableFunds != null) w.double(73, v.availableFunds, "availableFunds");
  if (v.unrealizedPL != null) w.double(81, v.unrealizedPL, "unrealizedPL");
  if (v.realizedPL != null) w.double(89, v.realizedPL, "realizedPL");
  if (v.riskLevel != null) w.int32(96, v.riskLevel, "riskLevel");
  if (v.initialMargin != null) w.double(105, v.initialMargin, "initialMargin");
  if (v.maintenanceMargin != null) w.double(113, v.maintenanceMargin, "maintenanceMargin");
  for (const x of w.list(v.cashInfoList, "cashInfoList")) { at = w.open(122); encodeAccCashInfo(w, w.object(x, "cashInfoList")); w.close(at); }
  if (v.maxPowerShort != null) w.double(129, v.maxPowerShort, "maxPowerShort");
  if (v.netCashPower != null) w.double(137, v.netCashPower, "netCashPower");
  if (v.longMv != null) w.double(145, v.longMv, "longMv");
  if (v.shortMv != null) w.double(153, v.shortMv, "shortMv");
  if (v.pendingAsset != null) w.double(161, v.pendingAsset, "pendingAsset");
  if (v.maxWithdrawal != null) w.double(169, v.maxWithdrawal, "maxWithdrawal");
  if (v.riskStatus != null) w.int32(176, v.riskStatus, "riskStatus");
  if (v.marginCallMargin != null) w.double(185, v.marginCallMargin, "marginCallMargin");
  if (v.isPdt != null) w.bool(192, v.isPdt, "isPdt");
  if (v.pdtSeq != null) w.string(202, v.pdtSeq, "pdtSeq");
  if (v.beginningDTBP != null) w.double(209, v.beginningDTBP, "beginningDTBP");
  if (v.remainingDTBP != null) w.double(217, v.remainingDTBP, "remainingDTBP");
  if (v.dtCallAmount != null) w.double(225, v.dtCallAmount, "dtCallAmount");
  if (v.dtStatus != null) w.int32(232, v.dtStatus, "dtStatus");
  if (v.securitiesAssets != null) w.double(241, v.securitiesAssets, "securitiesAssets");
  if (v.fundAssets != null) w.double(249, v.fundAssets, "fundAssets");
  if (v.bondAssets != null) w.double(257, v.bondAssets, "bondAssets");
  for (const x of w.list(v.marketInfoList, "marketInfoList")) { at = w.open(266); encodeAccMarketInfo(w, w.object(x, "marketInfoList")); w.close(at); }
  if (v.cryptoMv != null) w.double(273, v.cryptoMv, "cryptoMv");
  if (v.exposureLevel != null) w.int32(280, v.exposureLevel, "exposureLevel");
  if (v.exposureLimit != null) w.double(289, v.exposureLimit, "exposureLimit");
  if (v.usedLimit != null) w.double(297, v.usedLimit, "usedLimit");
  if (v.remainingLimit != null) w.double(305, v.remainingLimit, "remainingLimit");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.Funds`. */
export function decodeFunds(r: Reader, end: number): Funds {
  let $power: number | undefined;
  let $totalAssets: number | undefined;
  let $cash: number | undefined;
  let $marketVal: number | undefined;
  let $frozenCash: number | undefined;
  let $debtCash: number | undefined;
  let $avlWithdrawalCash: number | undefined;
  let $currency: Currency | undefined;
  let $availableFunds: number | undefined;
  let $unrealizedPL: number | undefined;
  let $realizedPL: number | undefined;
  let $riskLevel: CltRiskLevel | undefined;
  let $initialMargin: number | undefined;
  let $maintenanceMargin: number | undefined;
  let $cashInfoList: AccCashInfo[] | undefined;
  let $maxPowerShort: number | undefined;
  let $netCashPower: number | undefined;
  let $longMv: number | undefined;
  let $shortMv: number | undefined;
  let $pendingAsset: number | undefined;
  let $maxWithdrawal: number | undefined;
  let $riskStatus: CltRiskStatus | undefined;
  let $marginCallMargin: number | undefined;
  let $isPdt: boolean | undefined;
  let $pdtSeq: string | undefined;
  let $beginningDTBP: number | undefined;
  let $remainingDTBP: number | undefined;
  let $dtCallAmount: number | undefined;
  let $dtStatus: DTStatus | undefined;
  let $securitiesAssets: number | undefined;
  let $fundAssets: number | undefined;
  let $bondAssets: number | undefined;
  let $marketInfoList: AccMarketInfo[] | undefined;
  let $cryptoMv: number | undefined;
  let $exposureLevel: ExposureLevel | undefined;
  let $exposureLimit: number | undefined;
  let $usedLimit: number | undefined;
  let $remainingLimit: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $power = r.double(); break;
      case 17: $totalAssets = r.double(); break;
      case 25: $cash = r.double(); break;
      case 33: $marketVal = r.double(); break;
      case 41: $frozenCash = r.double(); break;
      case 49: $debtCash = r.double(); break;
      case 57: $avlWithdrawalCash = r.double(); break;
      case 64: $currency = r.int() as Currency; break;
      case 73: $availableFunds = r.double(); break;
      case 81: $unrealizedPL = r.double(); break;
      case 89: $realizedPL = r.double(); break;
      case 96: $riskLevel = r.int() as CltRiskLevel; break;
      case 105: $initialMargin = r.double(); break;
      case 113: $maintenanceMargin = r.double(); break;
      case 122: ($cashInfoList ??= []).push(decodeAccCashInfo(r, r.endOf(end))); break;
      case 129: $maxPowerShort = r.double(); break;
      case 137: $netCashPower = r.double(); break;
      case 145: $longMv = r.double(); break;
      case 153: $shortMv = r.double(); break;
      case 161: $pendingAsset = r.double(); break;
      case 169: $maxWithdrawal = r.double(); break;
      case 176: $riskStatus = r.int() as CltRiskStatus; break;
      case 185: $marginCallMargin = r.double(); break;
      case 192: $isPdt = r.bool(); break;
      case 202: $pdtSeq = r.text(end); break;
      case 209: $beginningDTBP = r.double(); break;
      case 217: $remainingDTBP = r.double(); break;
      case 225: $dtCallAmount = r.double(); break;
      case 232: $dtStatus = r.int() as DTStatus; break;
      case 241: $securitiesAssets = r.double(); break;
      case 249: $fundAssets = r.double(); break;
      case 257: $bondAssets = r.double(); break;
      case 266: ($marketInfoList ??= []).push(decodeAccMarketInfo(r, r.endOf(end))); break;
      case 273: $cryptoMv = r.double(); break;
      case 280: $exposureLevel = r.int() as ExposureLevel; break;
      case 289: $exposureLimit = r.double(); break;
      case 297: $usedLimit = r.double(); break;
      case 305: $remainingLimit = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($power === undefined || $totalAssets === undefined || $cash === undefined || $marketVal === undefined || $frozenCash === undefined || $debtCash === undefined || $avlWithdrawalCash === undefined) throw missing("Trd_Common.Funds", { power: $power, totalAssets: $totalAssets, cash: $cash, marketVal: $marketVal, frozenCash: $frozenCash, debtCash: $debtCash, avlWithdrawalCash: $avlWithdrawalCash });
  return r.finish<Funds>({ power: $power, totalAssets: $totalAssets, cash: $cash, marketVal: $marketVal, frozenCash: $frozenCash, debtCash: $debtCash, avlWithdrawalCash: $avlWithdrawalCash, currency: $currency, availableFunds: $availableFunds, unrealizedPL: $unrealizedPL, realizedPL: $realizedPL, riskLevel: $riskLevel, initialMargin: $initialMargin, maintenanceMargin: $maintenanceMargin, cashInfoList: $cashInfoList ?? none, maxPowerShort: $maxPowerShort, netCashPower: $netCashPower, longMv: $longMv, shortMv: $shortMv, pendingAsset: $pendingAsset, maxWithdrawal: $maxWithdrawal, riskStatus: $riskStatus, marginCallMargin: $marginCallMargin, isPdt: $isPdt, pdtSeq: $pdtSeq, beginningDTBP: $beginningDTBP, remainingDTBP: $remainingDTBP, dtCallAmount: $dtCallAmount, dtStatus: $dtStatus, securitiesAssets: $securitiesAssets, fundAssets: $fundAssets, bondAssets: $bondAssets, marketInfoList: $marketInfoList ?? none, cryptoMv: $cryptoMv, exposureLevel: $exposureLevel, exposureLimit: $exposureLimit, usedLimit: $usedLimit, remainingLimit: $remainingLimit }, end, unknown);
}

/** `Trd_Common.Position` */
export interface Position extends Message {
  positionID: bigint;
  positionSide: PositionSide;
  code: string;
  name: string;
  qty: number;
  canSellQty: number;
  price: number;
  costPrice?: number | undefined;
  val: number;
  plVal: number;
  plRatio?: number | undefined;
  secMarket?: TrdSecMarket | undefined;
  td_plVal?: number | undefined;
  td_trdVal?: number | undefined;
  td_buyVal?: number | undefined;
  td_buyQty?: number | undefined;
  td_sellVal?: number | undefined;
  td_sellQty?: number | undefined;
  unrealizedPL?: number | undefined;
  realizedPL?: number | undefined;
  currency?: Currency | undefined;
  trdMarket?: TrdMarket | undefined;
  dilutedCostPrice?: number | undefined;
  averageCostPrice?: number | undefined;
  averagePlRatio?: number | undefined;
  comboID?: bigint | undefined;
  strategyType?: OptionStrategyType | undefined;
  positionType?: PositionType | undefined;
  accID?: bigint | undefined;
  jpAccType?: TrdSubAccType | undefined;
  payoutIfWin?: number | undefined;
}

/** Writes a `Trd_Common.Position`. */
export function encodePosition(w: Writer, v: Position): void {
  w.uint64BigInt(8, v.positionID, "positionID");
  w.int32(16, v.positionSide, "positionSide");
  w.string(26, v.code, "code");
  w.string(34, v.name, "name");
  w.double(41, v.qty, "qty");
  w.double(49, v.canSellQty, "canSellQty");
  w.double(57, v.price, "price");
  if (v.costPrice != null) w.double(65, v.costPrice, "costPrice");
  w.double(73, v.val, "val");
  w.double(81, v.plVal, "plVal");
  if (v.plRatio != null) w.double(89, v.plRatio, "plRatio");
  if (v.secMarket != null) w.int32(96, v.secMarket, "secMarket");
  if (v.td_plVal != null) w.double(169, v.td_plVal, "td_plVal");
  if (v.td_trdVal != null) w.double(177, v.td_trdVal, "td_trdVal");
  if (v.td_buyVal != null) w.double(185, v.td_buyVal, "td_buyVal");
  if (v.td_buyQty != null) w.double(193, v.td_buyQty, "td_buyQty");
  if (v.td_sellVal != null) w.double(201, v.td_sellVal, "td_sellVal");
  if (v.td_sellQty != null) w.double(209, v.td_sellQty, "td_sellQty");
  if (v.unrealizedPL != null) w.double(225, v.unrealizedPL, "unrealizedPL");
  if (v.realizedPL != null) w.double(233, v.realizedPL, "realizedPL");
  if (v.currency != null) w.int32(240, v.currency, "currency");
  if (v.trdMarket != null) w.int32(248, v.trdMarket, "trdMarket");
  if (v.dilutedCostPrice != null) w.double(257, v.dilutedCostPrice, "dilutedCostPrice");
  if (v.averageCostPrice != null) w.double(265, v.averageCostPrice, "averageCostPrice");
  if (v.averagePlRatio != null) w.double(273, v.averagePlRatio, "averagePlRatio");
  if (v.comboID != null) w.uint64BigInt(280, v.comboID, "comboID");
  if (v.strategyType != null) w.int32(288, v.strategyType, "strategyType");
  if (v.positionType != null) w.int32(296, v.positionType, "positionType");
  if (v.accID != null) w.uint64BigInt(304, v.accID, "accID");
  if (v.jpAccType != null) w.int32(312, v.jpAccType, "jpAccType");
  if (v.payoutIfWin != null) w.double(321, v.payoutIfWin, "payoutIfWin");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.Position`. */
export function decodePosition(r: Reader, end: number): Position {
  let $positionID: bigint | undefined;
  let $positionSide: PositionSide | undefined;
  let $code: string | undefined;
  let $name: string | undefined;
  let $qty: number | undefined;
  let $canSellQty: number | undefined;
  let $price: number | undefined;
  let $costPrice: number | undefined;
  let $val: number | undefined;
  let $plVal: number | undefined;
  let $plRatio: number | undefined;
  let $secMarket: TrdSecMarket | undefined;
  let $td_plVal: number | undefined;
  let $td_trdVal: number | undefined;
  let $td_buyVal: number | undefined;
  let $td_buyQty: number | undefined;
  let $td_sellVal: number | undefined;
  let $td_sellQty: number | undefined;
  let $unrealizedPL: number | undefined;
  let $realizedPL: number | undefined;
  let $currency: Currency | undefined;
  let $trdMarket: TrdMarket | undefined;
  let $dilutedCostPrice: number | undefined;
  let $averageCostPrice: number | undefined;
  let $averagePlRatio: number | undefined;
  let $comboID: bigint | undefined;
  let $strategyType: OptionStrategyType | undefined;
  let $positionType: PositionType | undefined;
  let $accID: bigint | undefined;
  let $jpAccType: TrdSubAccType | undefined;
  let $payoutIfWin: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $positionID = r.uint64BigInt(); break;
      case 16: $positionSide = r.int() as PositionSide; break;
      case 26: $code = r.text(end); break;
      case 34: $name = r.text(end); break;
      case 41: $qty = r.double(); break;
      case 49: $canSellQty = r.double(); break;
      case 57: $price = r.double(); break;
      case 65: $costPrice = r.double(); break;
      case 73: $val = r.double(); break;
      case 81: $plVal = r.double(); break;
      case 89: $plRatio = r.double(); break;
      case 96: $secMarket = r.int() as TrdSecMarket; break;
      case 169: $td_plVal = r.double(); break;
      case 177: $td_trdVal = r.double(); break;
      case 185: $td_buyVal = r.double(); break;
      case 193: $td_buyQty = r.double(); break;
      case 201: $td_sellVal = r.double(); break;
      case 209: $td_sellQty = r.double(); break;
      case 225: $unrealizedPL = r.double(); break;
      case 233: $realizedPL = r.double(); break;
      case 240: $currency = r.int() as Currency; break;
      case 248: $trdMarket = r.int() as TrdMarket; break;
      case 257: $dilutedCostPrice = r.double(); break;
      case 265: $averageCostPrice = r.double(); break;
      case 273: $averagePlRatio = r.double(); break;
      case 280: $comboID = r.uint64BigInt(); break;
      case 288: $strategyType = r.int() as OptionStrategyType; break;
      case 296: $positionType = r.int() as PositionType; break;
      case 304: $accID = r.uint64BigInt(); break;
      case 312: $jpAccType = r.int() as TrdSubAccType; break;
      case 321: $payoutIfWin = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($positionID === undefined || $positionSide === undefined || $code === undefined || $name === undefined || $qty === undefined || $canSellQty === undefined || $price === undefined || $val === undefined || $plVal === undefined) throw missing("Trd_Common.Position", { positionID: $positionID, positionSide: $positionSide, code: $code, name: $name, qty: $qty, canSellQty: $canSellQty, price: $price, val: $val, plVal: $plVal });
  return r.finish<Position>({ positionID: $positionID, positionSide: $positionSide, code: $code, name: $name, qty: $qty, canSellQty: $canSellQty, price: $price, costPrice: $costPrice, val: $val, plVal: $plVal, plRatio: $plRatio, secMarket: $secMarket, td_plVal: $td_plVal, td_trdVal: $td_trdVal, td_buyVal: $td_buyVal, td_buyQty: $td_buyQty, td_sellVal: $td_sellVal, td_sellQty: $td_sellQty, unrealizedPL: $unrealizedPL, realizedPL: $realizedPL, currency: $currency, trdMarket: $trdMarket, dilutedCostPrice: $dilutedCostPrice, averageCostPrice: $averageCostPrice, averagePlRatio: $averagePlRatio, comboID: $comboID, strategyType: $strategyType, positionType: $positionType, accID: $accID, jpAccType: $jpAccType, payoutIfWin: $payoutIfWin }, end, unknown);
}

/** `Trd_Common.Order` */
export interface Order extends Message {
  trdSide: TrdSide;
  orderType: OrderType;
  orderStatus: OrderStatus;
  orderID: bigint;
  orderIDEx: string;
  code: string;
  name: string;
  qty: number;
  price?: number | undefined;
  createTime: string;
  updateTime: string;
  fillQty?: number | undefined;
  fillAvgPrice?: number | undefined;
  lastErrMsg?: string | undefined;
  secMarket?: TrdSecMarket | undefined;
  createTimestamp?: number | undefined;
  updateTimestamp?: number | undefined;
  remark?: string | undefined;
  timeInForce?: TimeInForce | undefined;
  fillOutsideRTH?: boolean | undefined;
  auxPrice?: number | undefined;
  trailType?: TrailType | undefined;
  trailValue?: number | undefined;
  trailSpread?: number | undefined;
  currency?: Currency | undefined;
  trdMarket?: TrdMarket | undefined;
  session?: Session | undefined;
  jpAccType?: TrdSubAccType | undefined;
  expireTime?: string | undefined;
  orderAmount?: number | undefined;
  strategyType?: OptionStrategyType | undefined;
  comboLegs: readonly ComboLeg[];
}

/** Writes a `Trd_Common.Order`. */
export function encodeOrder(w: Writer, v: Order): void {
  let at: number;
  w.int32(8, v.trdSide, "trdSide");
  w.int32(16, v.orderType, "orderType");
  w.int32(24, v.orderStatus, "orderStatus");
  w.uint64BigInt(32, v.orderID, "orderID");
  w.string(42, v.orderIDEx, "orderIDEx");
  w.string(50, v.code, "code");
  w.string(58, v.name, "name");
  w.double(65, v.qty, "qty");
  if (v.price != null) w.double(73, v.price, "price");
  w.string(82, v.createTime, "createTime");
  w.string(90, v.updateTime, "updateTime");
  if (v.fillQty != null) w.double(97, v.fillQty, "fillQty");
  if (v.fillAvgPrice != null) w.double(105, v.fillAvgPrice, "fillAvgPrice");
  if (v.lastErrMsg != null) w.string(114, v.lastErrMsg, "lastErrMsg");
  if (v.secMarket != null) w.int32(120, v.secMarket, "secMarket");
  if (v.createTimestamp != null) w.double(129, v.createTimestamp, "createTimestamp");
  if (v.updateTimestamp != null) w.double(137, v.updateTimestamp, "updateTimestamp");
  if (v.remark != null) w.string(146, v.remark, "remark");
  if (v.timeInForce != null) w.int32(152, v.timeInForce, "timeInForce");
  if (v.fillOutsideRTH != null) w.bool(160, v.fillOutsideRTH, "fillOutsideRTH");
  if (v.auxPrice != null) w.double(169, v.auxPrice, "auxPrice");
  if (v.trailType != null) w.int32(176, v.trailType, "trailType");
  if (v.trailValue != null) w.double(185, v.trailValue, "trailValue");
  if (v.trailSpread != null) w.double(193, v.trailSpread, "trailSpread");
  if (v.currency != null) w.int32(200, v.currency, "currency");
  if (v.trdMarket != null) w.int32(208, v.trdMarket, "trdMarket");
  if (v.session != null) w.int32(216, v.session, "session");
  if (v.jpAccType != null) w.int32(224, v.jpAccType, "jpAccType");
  if (v.expireTime != null) w.string(234, v.expireTime, "expireTime");
  if (v.orderAmount != null) w.double(241, v.orderAmount, "orderAmount");
  if (v.strategyType != null) w.int32(248, v.strategyType, "strategyType");
  for (const x of w.list(v.comboLegs, "comboLegs")) { at = w.open(258); encodeComboLeg(w, w.object(x, "comboLegs")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.Order`. */
export function decodeOrder(r: Reader, end: number): Order {
  let $trdSide: TrdSide | undefined;
  let $orderType: OrderType | undefined;
  let $orderStatus: OrderStatus | undefined;
  let $orderID: bigint | undefined;
  let $orderIDEx: string | undefined;
  let $code: string | undefined;
  let $name: string | undefined;
  let $qty: number | undefined;
  let $price: number | undefined;
  let $createTime: string | undefined;
  let $updateTime: string | undefined;
  let $fillQty: number | undefined;
  let $fillAvgPrice: number | undefined;
  let $lastErrMsg: string | undefined;
  let $secMarket: TrdSecMarket | undefined;
  let $createTimestamp: number | undefined;
  let $updateTimestamp: number | undefined;
  let $remark: string | undefined;
  let $timeInForce: TimeInForce | undefined;
  let $fillOutsideRTH: boolean | undefined;
  let $auxPrice: number | undefined;
  let $trailType: TrailType | undefined;
  let $trailValue: number | undefined;
  let $trailSpread: number | undefined;
  let $currency: Currency | undefined;
  let $trdMarket: TrdMarket | undefined;
  let $session: Session | undefined;
  let $jpAccType: TrdSubAccType | undefined;
  let $expireTime: string | undefined;
  let $orderAmount: number | undefined;
  let $strategyType: OptionStrategyType | undefined;
  let $comboLegs: ComboLeg[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $trdSide = r.int() as TrdSide; break;
      case 16: $orderType = r.int() as OrderType; break;
      case 24: $orderStatus = r.int() as OrderStatus; break;
      case 32: $orderID = r.uint64BigInt(); break;
      case 42: $orderIDEx = r.text(end); break;
      case 50: $code = r.text(end); break;
      case 58: $name = r.text(end); break;
      case 65: $qty = r.double(); break;
      case 73: $price = r.double(); break;
      case 82: $createTime = r.text(end); break;
      case 90: $updateTime = r.text(end); break;
      case 97: $fillQty = r.double(); break;
      case 105: $fillAvgPrice = r.double(); break;
      case 114: $lastErrMsg = r.text(end); break;
      case 120: $secMarket = r.int() as TrdSecMarket; break;
      case 129: $createTimestamp = r.double(); break;
      case 137: $updateTimestamp = r.double(); break;
      case 146: $remark = r.text(end); break;
      case 152: $timeInForce = r.int() as TimeInForce; break;
      case 160: $fillOutsideRTH = r.bool(); break;
      case 169: $auxPrice = r.double(); break;
      case 176: $trailType = r.int() as TrailType; break;
      case 185: $trailValue = r.double(); break;
      case 193: $trailSpread = r.double(); break;
      case 200: $currency = r.int() as Currency; break;
      case 208: $trdMarket = r.int() as TrdMarket; break;
      case 216: $session = r.int() as Session; break;
      case 224: $jpAccType = r.int() as TrdSubAccType; break;
      case 234: $expireTime = r.text(end); break;
      case 241: $orderAmount = r.double(); break;
      case 248: $strategyType = r.int() as OptionStrategyType; break;
      case 258: ($comboLegs ??= []).push(decodeComboLeg(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($trdSide === undefined || $orderType === undefined || $orderStatus === undefined || $orderID === undefined || $orderIDEx === undefined || $code === undefined || $name === undefined || $qty === undefined || $createTime === undefined || $updateTime === undefined) throw missing("Trd_Common.Order", { trdSide: $trdSide, orderType: $orderType, orderStatus: $orderStatus, orderID: $orderID, orderIDEx: $orderIDEx, code: $code, name: $name, qty: $qty, createTime: $createTime, updateTime: $updateTime });
  return r.finish<Order>({ trdSide: $trdSide, orderType: $orderType, orderStatus: $orderStatus, orderID: $orderID, orderIDEx: $orderIDEx, code: $code, name: $name, qty: $qty, price: $price, createTime: $createTime, updateTime: $updateTime, fillQty: $fillQty, fillAvgPrice: $fillAvgPrice, lastErrMsg: $lastErrMsg, secMarket: $secMarket, createTimestamp: $createTimestamp, updateTimestamp: $updateTimestamp, remark: $remark, timeInForce: $timeInForce, fillOutsideRTH: $fillOutsideRTH, auxPrice: $auxPrice, trailType: $trailType, trailValue: $trailValue, trailSpread: $trailSpread, currency: $currency, trdMarket: $trdMarket, session: $session, jpAccType: $jpAccType, expireTime: $expireTime, orderAmount: $orderAmount, strategyType: $strategyType, comboLegs: $comboLegs ?? none }, end, unknown);
}

/** `Trd_Common.OrderFeeItem` */
export interface OrderFeeItem extends Message {
  title?: string | undefined;
  value?: number | undefined;
}

/** Writes a `Trd_Common.OrderFeeItem`. */
export function encodeOrderFeeItem(w: Writer, v: OrderFeeItem): void {
  if (v.title != null) w.string(10, v.title, "title");
  if (v.value != null) w.double(17, v.value, "value");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.OrderFeeItem`. */
export function decodeOrderFeeItem(r: Reader, end: number): OrderFeeItem {
  let $title: string | undefined;
  let $value: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $title = r.text(end); break;
      case 17: $value = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<OrderFeeItem>({ title: $title, value: $value }, end, unknown);
}

/** `Trd_Common.OrderFee` */
export interface OrderFee extends Message {
  orderIDEx: string;
  feeAmount?: number | undefined;
  feeList: readonly OrderFeeItem[];
}

/** Writes a `Trd_Common.OrderFee`. */
export function encodeOrderFee(w: Writer, v: OrderFee): void {
  let at: number;
  w.string(10, v.orderIDEx, "orderIDEx");
  if (v.feeAmount != null) w.double(17, v.feeAmount, "feeAmount");
  for (const x of w.list(v.feeList, "feeList")) { at = w.open(26); encodeOrderFeeItem(w, w.object(x, "feeList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.OrderFee`. */
export function decodeOrderFee(r: Reader, end: number): OrderFee {
  let $orderIDEx: string | undefined;
  let $feeAmount: number | undefined;
  let $feeList: OrderFeeItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $orderIDEx = r.text(end); break;
      case 17: $feeAmount = r.double(); break;
      case 26: ($feeList ??= []).push(decodeOrderFeeItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($orderIDEx === undefined) throw missing("Trd_Common.OrderFee", { orderIDEx: $orderIDEx });
  return r.finish<OrderFee>({ orderIDEx: $orderIDEx, feeAmount: $feeAmount, feeList: $feeList ?? none }, end, unknown);
}

/** `Trd_Common.OrderFill` */
export interface OrderFill extends Message {
  trdSide: TrdSide;
  fillID: bigint;
  fillIDEx: string;
  orderID?: bigint | undefined;
  orderIDEx?: string | undefined;
  code: string;
  name: string;
  qty: number;
  price: number;
  createTime: string;
  counterBrokerID?: number | undefined;
  counterBrokerName?: string | undefined;
  secMarket?: TrdSecMarket | undefined;
  createTimestamp?: number | undefined;
  updateTimestamp?: number | undefined;
  status?: OrderFillStatus | undefined;
  trdMarket?: TrdMarket | undefined;
  jpAccType?: TrdSubAccType | undefined;
}

/** Writes a `Trd_Common.OrderFill`. */
export function encodeOrderFill(w: Writer, v: OrderFill): void {
  w.int32(8, v.trdSide, "trdSide");
  w.uint64BigInt(16, v.fillID, "fillID");
  w.string(26, v.fillIDEx, "fillIDEx");
  if (v.orderID != null) w.uint64BigInt(32, v.orderID, "orderID");
  if (v.orderIDEx != null) w.string(42, v.orderIDEx, "orderIDEx");
  w.string(50, v.code, "code");
  w.string(58, v.name, "name");
  w.double(65, v.qty, "qty");
  w.double(73, v.price, "price");
  w.string(82, v.createTime, "createTime");
  if (v.counterBrokerID != null) w.int32(88, v.counterBrokerID, "counterBrokerID");
  if (v.counterBrokerName != null) w.string(98, v.counterBrokerName, "counterBrokerName");
  if (v.secMarket != null) w.int32(104, v.secMarket, "secMarket");
  if (v.createTimestamp != null) w.double(113, v.createTimestamp, "createTimestamp");
  if (v.updateTimestamp != null) w.double(121, v.updateTimestamp, "updateTimestamp");
  if (v.status != null) w.int32(128, v.status, "status");
  if (v.trdMarket != null) w.int32(136, v.trdMarket, "trdMarket");
  if (v.jpAccType != null) w.int32(144, v.jpAccType, "jpAccType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.OrderFill`. */
export function decodeOrderFill(r: Reader, end: number): OrderFill {
  let $trdSide: TrdSide | undefined;
  let $fillID: bigint | undefined;
  let $fillIDEx: string | undefined;
  let $orderID: bigint | undefined;
  let $orderIDEx: string | undefined;
  let $code: string | undefined;
  let $name: string | undefined;
  let $qty: number | undefined;
  let $price: number | undefined;
  let $createTime: string | undefined;
  let $counterBrokerID: number | undefined;
  let $counterBrokerName: string | undefined;
  let $secMarket: TrdSecMarket | undefined;
  let $createTimestamp: number | undefined;
  let $updateTimestamp: number | undefined;
  let $status: OrderFillStatus | undefined;
  let $trdMarket: TrdMarket | undefined;
  let $jpAccType: TrdSubAccType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $trdSide = r.int() as TrdSide; break;
      case 16: $fillID = r.uint64BigInt(); break;
      case 26: $fillIDEx = r.text(end); break;
      case 32: $orderID = r.uint64BigInt(); break;
      case 42: $orderIDEx = r.text(end); break;
      case 50: $code = r.text(end); break;
      case 58: $name = r.text(end); break;
      case 65: $qty = r.double(); break;
      case 73: $price = r.double(); break;
      case 82: $createTime = r.text(end); break;
      case 88: $counterBrokerID = r.int(); break;
      case 98: $counterBrokerName = r.text(end); break;
      case 104: $secMarket = r.int() as TrdSecMarket; break;
      case 113: $createTimestamp = r.double(); break;
      case 121: $updateTimestamp = r.double(); break;
      case 128: $status = r.int() as OrderFillStatus; break;
      case 136: $trdMarket = r.int() as TrdMarket; break;
      case 144: $jpAccType = r.int() as TrdSubAccType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($trdSide === undefined || $fillID === undefined || $fillIDEx === undefined || $code === undefined || $name === undefined || $qty === undefined || $price === undefined || $createTime === undefined) throw missing("Trd_Common.OrderFill", { trdSide: $trdSide, fillID: $fillID, fillIDEx: $fillIDEx, code: $code, name: $name, qty: $qty, price: $price, createTime: $createTime });
  return r.finish<OrderFill>({ trdSide: $trdSide, fillID: $fillID, fillIDEx: $fillIDEx, orderID: $orderID, orderIDEx: $orderIDEx, code: $code, name: $name, qty: $qty, price: $price, createTime: $createTime, counterBrokerID: $counterBrokerID, counterBrokerName: $counterBrokerName, secMarket: $secMarket, createTimestamp: $createTimestamp, updateTimestamp: $updateTimestamp, status: $status, trdMarket: $trdMarket, jpAccType: $jpAccType }, end, unknown);
}

/** `Trd_Common.MaxTrdQtys` */
export interface MaxTrdQtys extends Message {
  maxCashBuy: number;
  maxCashAndMarginBuy?: number | undefined;
  maxPositionSell: number;
  maxSellShort?: number | undefined;
  maxBuyBack?: number | undefined;
  longRequiredIM?: number | undefined;
  shortRequiredIM?: number | undefined;
  session?: Session | undefined;
}

/** Writes a `Trd_Common.MaxTrdQtys`. */
export function encodeMaxTrdQtys(w: Writer, v: MaxTrdQtys): void {
  w.double(9, v.maxCashBuy, "maxCashBuy");
  if (v.maxCashAndMarginBuy != null) w.double(17, v.maxCashAndMarginBuy, "maxCashAndMarginBuy");
  w.double(25, v.maxPositionSell, "maxPositionSell");
  if (v.maxSellShort != null) w.double(33, v.maxSellShort, "maxSellShort");
  if (v.maxBuyBack != null) w.double(41, v.maxBuyBack, "maxBuyBack");
  if (v.longRequiredIM != null) w.double(49, v.longRequiredIM, "longRequiredIM");
  if (v.shortRequiredIM != null) w.double(57, v.shortRequiredIM, "shortRequiredIM");
  if (v.session != null) w.int32(64, v.session, "session");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.MaxTrdQtys`. */
export function decodeMaxTrdQtys(r: Reader, end: number): MaxTrdQtys {
  let $maxCashBuy: number | undefined;
  let $maxCashAndMarginBuy: number | undefined;
  let $maxPositionSell: number | undefined;
  let $maxSellShort: number | undefined;
  let $maxBuyBack: number | undefined;
  let $longRequiredIM: number | undefined;
  let $shortRequiredIM: number | undefined;
  let $session: Session | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $maxCashBuy = r.double(); break;
      case 17: $maxCashAndMarginBuy = r.double(); break;
      case 25: $maxPositionSell = r.double(); break;
      case 33: $maxSellShort = r.double(); break;
      case 41: $maxBuyBack = r.double(); break;
      case 49: $longRequiredIM = r.double(); break;
      case 57: $shortRequiredIM = r.double(); break;
      case 64: $session = r.int() as Session; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($maxCashBuy === undefined || $maxPositionSell === undefined) throw missing("Trd_Common.MaxTrdQtys", { maxCashBuy: $maxCashBuy, maxPositionSell: $maxPositionSell });
  return r.finish<MaxTrdQtys>({ maxCashBuy: $maxCashBuy, maxCashAndMarginBuy: $maxCashAndMarginBuy, maxPositionSell: $maxPositionSell, maxSellShort: $maxSellShort, maxBuyBack: $maxBuyBack, longRequiredIM: $longRequiredIM, shortRequiredIM: $shortRequiredIM, session: $session }, end, unknown);
}

/** `Trd_Common.ComboMaxTrdQtys` */
export interface ComboMaxTrdQtys extends Message {
  nlvChange?: number | undefined;
  initialMarginChange?: number | undefined;
  maintenanceMarginChange?: number | undefined;
  optionBuyPower?: number | undefined;
  maxWithDrawChange?: number | undefined;
  buyPowerDecrease?: number | undefined;
}

/** Writes a `Trd_Common.ComboMaxTrdQtys`. */
export function encodeComboMaxTrdQtys(w: Writer, v: ComboMaxTrdQtys): void {
  if (v.nlvChange != null) w.double(9, v.nlvChange, "nlvChange");
  if (v.initialMarginChange != null) w.double(17, v.initialMarginChange, "initialMarginChange");
  if (v.maintenanceMarginChange != null) w.double(25, v.maintenanceMarginChange, "maintenanceMarginChange");
  if (v.optionBuyPower != null) w.double(33, v.optionBuyPower, "optionBuyPower");
  if (v.maxWithDrawChange != null) w.double(41, v.maxWithDrawChange, "maxWithDrawChange");
  if (v.buyPowerDecrease != null) w.double(49, v.buyPowerDecrease, "buyPowerDecrease");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.ComboMaxTrdQtys`. */
export function decodeComboMaxTrdQtys(r: Reader, end: number): ComboMaxTrdQtys {
  let $nlvChange: number | undefined;
  let $initialMarginChange: number | undefined;
  let $maintenanceMarginChange: number | undefined;
  let $optionBuyPower: number | undefined;
  let $maxWithDrawChange: number | undefined;
  let $buyPowerDecrease: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $nlvChange = r.double(); break;
      case 17: $initialMarginChange = r.double(); break;
      case 25: $maintenanceMarginChange = r.double(); break;
      case 33: $optionBuyPower = r.double(); break;
      case 41: $maxWithDrawChange = r.double(); break;
      case 49: $buyPowerDecrease = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<ComboMaxTrdQtys>({ nlvChange: $nlvChange, initialMarginChange: $initialMarginChange, maintenanceMarginChange: $maintenanceMarginChange, optionBuyPower: $optionBuyPower, maxWithDrawChange: $maxWithDrawChange, buyPowerDecrease: $buyPowerDecrease }, end, unknown);
}

/** `Trd_Common.TrdFilterConditions` */
export interface TrdFilterConditions extends Message {
  codeList: readonly string[];
  idList: readonly bigint[];
  beginTime?: string | undefined;
  endTime?: string | undefined;
  orderIDExList: readonly string[];
  filterMarket?: TrdMarket | undefined;
}

/** What a request gives for `Trd_Common.TrdFilterConditions`. */
export interface TrdFilterConditionsInput extends Message {
  codeList?: readonly string[] | undefined;
  idList?: readonly (bigint | number)[] | undefined;
  beginTime?: string | undefined;
  endTime?: string | undefined;
  orderIDExList?: readonly string[] | undefined;
  filterMarket?: TrdMarket | undefined;
}

/** Writes a `Trd_Common.TrdFilterConditions`. */
export function encodeTrdFilterConditions(w: Writer, v: TrdFilterConditionsInput): void {
  for (const x of w.list(v.codeList, "codeList")) { w.string(10, x, "codeList"); }
  for (const x of w.list(v.idList, "idList")) { w.uint64BigInt(16, x, "idList"); }
  if (v.beginTime != null) w.string(26, v.beginTime, "beginTime");
  if (v.endTime != null) w.string(34, v.endTime, "endTime");
  for (const x of w.list(v.orderIDExList, "orderIDExList")) { w.string(42, x, "orderIDExList"); }
  if (v.filterMarket != null) w.int32(48, v.filterMarket, "filterMarket");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.TrdFilterConditions`. */
export function decodeTrdFilterConditions(r: Reader, end: number): TrdFilterConditions {
  let $codeList: string[] | undefined;
  let $idList: bigint[] | undefined;
  let $beginTime: string | undefined;
  let $endTime: string | undefined;
  let $orderIDExList: string[] | undefined;
  let $filterMarket: TrdMarket | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($codeList ??= []).push(r.text(end)); break;
      case 16: ($idList ??= []).push(r.uint64BigInt()); break;
      case 18: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($idList ??= []).push(r.uint64BigInt());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 26: $beginTime = r.text(end); break;
      case 34: $endTime = r.text(end); break;
      case 42: ($orderIDExList ??= []).push(r.text(end)); break;
      case 48: $filterMarket = r.int() as TrdMarket; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<TrdFilterConditions>({ codeList: $codeList ?? none, idList: $idList ?? none, beginTime: $beginTime, endTime: $endTime, orderIDExList: $orderIDExList ?? none, filterMarket: $filterMarket }, end, unknown);
}

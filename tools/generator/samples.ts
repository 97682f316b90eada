/** Requests to show in examples: one for each command, with what it needs and what it makes no sense without. */

import { type DescEnum, type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import { isBigInt, isRequired, type Model, SECURITY } from "./model.ts";
import { memberName, typeName } from "./names.ts";

/** Lists that are the point of the request, although the schema calls none required. */
const LISTS: ReadonlySet<string> = new Set([
  "accIDList",
  "alertList",
  "comboLegList",
  "comboLegs",
  "marketCategoryList",
  "multi_legs",
  "orderIdExList",
  "ownerList",
  "securityList",
  "subTypeList",
]);

/** Optional fields that a request makes little sense without, by its message. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  "GetDelayStatistics.C2S": ["typeList"],
  "Qot_Common.ComboLeg": ["side", "qtyRatio"],
  "Qot_FilterCompetition.C2S": ["category"],
  "Qot_GetCompanyExecutiveBackground.C2S": ["leaderName"],
  "Qot_GetEconomicCalendar.C2S": ["endDate"],
  "Qot_GetEventContractKline.C2S": ["klineSource", "ktype", "maxCount"],
  "Qot_GetIndicatorList.C2S": ["searchKey"],
  "Qot_GetIndustrialPlateStock.C2S": ["plateId"],
  "Qot_GetOptionEvent.C2S": ["count"],
  "Qot_GetOptionEventAlert.C2S": ["count"],
  "Qot_GetPriceReminder.C2S": ["security"],
  "Qot_GetRiseFallDistribution.C2S": ["market"],
  "Qot_GetShortSellingRank.C2S": ["market"],
  "Qot_OptionScreen.C2S": ["pageCount"],
  "Qot_RequestIndicatorCalc.IndicatorCalcData": ["kLine"],
  "Qot_SetPriceReminder.C2S": ["type", "freq", "value"],
  "Qot_StockScreen.C2S": ["filterList", "pageCount"],
  "Qot_Sub.C2S": ["isRegOrUnRegPush"],
  "Qot_WarrantScreen.C2S": ["marketType", "pageCount"],
  "Trd_ModifyOrder.C2S": ["qty", "price"],
  "Trd_PlaceComboOrder.C2S": ["price"],
  "Trd_PlaceOrder.C2S": ["price", "secMarket"],
  "Trd_UnlockTrade.C2S": ["pwdMD5"],
};

const OPTION = `"US.AAPL281215C320000"`;
const CONTRACT = `"EC.KXODIMATCH-26JUL140600INDENG-IND"`;

/** Values as TypeScript, by the name of the field or, before that, of its message and the field. */
const VALUES: Readonly<Record<string, string>> = {
  "Qot_FilterCompetition.C2S.category": `"Sports"`,
  "Qot_GetEventContractComboRfq.C2S.comboLegList":
    `[{ security: ${CONTRACT}, side: TrdSide.Buy, qtyRatio: 1, predSide: PredSide.Yes }]`,
  "Qot_GetEventContractOrderBook.C2S.security": CONTRACT,
  "Qot_GetEventContractKline.C2S.security": CONTRACT,
  "Qot_GetEventContractSnapshot.C2S.securityList": `[${CONTRACT}]`,
  "Qot_GetEventContractTicker.C2S.security": CONTRACT,
  "Qot_GetFutureInfo.C2S.securityList": `["HK.HSImain"]`,
  "Qot_GetArkStockDynamic.C2S.security": `"US.TSLA"`,
  "Qot_GetCompanyExecutiveBackground.C2S.security": `"US.AAPL"`,
  "Qot_GetDailyShortVolume.C2S.security": `"US.AAPL"`,
  "Qot_GetOptionChain.C2S.beginTime": `"2028-12-01"`,
  "Qot_GetOptionChain.C2S.endTime": `"2028-12-30"`,
  "Qot_GetShortInterest.C2S.security": `"US.AAPL"`,
  "Qot_GetOptionExerciseProbability.C2S.security": OPTION,
  "Qot_GetOptionVolatility.C2S.security": OPTION,
  "Qot_GetOptionZeroDteContract.C2S.chainInfo": `{ underlying: "US.AAPL", productCode: "AAPL", multiplier: 100 }`,
  "Qot_GetOptionZeroDteContract.C2S.strikeDateTimestamp": "1781236800",
  "Qot_GetHoldingChangeList.C2S.security": `"US.AAPL"`,
  "Qot_RequestHistoryEventContractKL.C2S.security": CONTRACT,
  "Qot_RequestIndicatorCalc.C2S.shortName": `"MA"`,
  "Qot_RequestIndicatorCalc.IndicatorCalcData.kLine": `[{ time: "2026-01-05", isBlank: false, closePrice: 480 }]`,
  "Qot_SetOptionEventAlert.C2S.alertList": `[{ underlying: "US.AAPL" }]`,
  "Qot_SetPriceReminder.C2S.value": "500",
  "Qot_StockScreen.C2S.filterList": `[{ simpleFieldQuery: { simpleField: 1, screenValueList: [1] } }]`,
  "Qot_SubEventContract.C2S.securityList": `[${CONTRACT}]`,
  "Qot_WarrantScreen.C2S.marketType": "1",
  "Trd_Common.TrdFilterConditions.beginTime": `"2026-01-01 00:00:00"`,
  "Trd_PlaceComboOrder.C2S.qty": "1",
  "Qot_Common.ComboLeg.security": OPTION,
  accID: "281756455998014999n",
  accIDList: "[281756455998014999n]",
  ascend: "false",
  begin: "0",
  beginDate: `"2026-01-05"`,
  beginTime: `"2026-01-01"`,
  clearingDate: `"2026-01-05"`,
  cmd: `"help"`,
  code: `"00700"`,
  date: `"2026-01-05"`,
  endDate: `"2026-01-09"`,
  endTime: `"2026-01-31"`,
  event: `"EC.KXUFCVICROUND-26JUL11SAIPIM.EVENT"`,
  groupName: `"Technology"`,
  institutionId: "1001",
  keyword: `"Tencent"`,
  leaderName: `"Timothy D. Cook"`,
  mvc: `"EC.KXMVECROSSCATEGORY"`,
  ownerList: `["US.AAPL"]`,
  orderID: "4611686018427387904n",
  orderIdExList: `["20260105_1234_5678"]`,
  owner: `"US.AAPL"`,
  pageCount: "50",
  plate: `"HK.BK1001"`,
  price: "480",
  pwdMD5: `"e10adc3949ba59abbe56e057f20f883e"`,
  qtyRatio: "1",
  qty: "100",
  searchKey: `"MA"`,
  security: `"HK.00700"`,
  series: `"EC.KXUFCVICROUND.SERIES"`,
  clientID: `"example"`,
  clientVer: "1011",
  time: "1767578400",
};

/** The member to show of an enum, where it is not the first that stands for something. */
const MEMBERS: Readonly<Record<string, string>> = {
  "Qot_Common.KLType": "KLType_Day",
  "Qot_Common.OptionStrategyType": "OptionStrategyType_Straddle",
  "Qot_Common.RehabType": "RehabType_Forward",
  "Qot_Common.SubType": "SubType_Ticker",
};

/** Members that stand for nothing. */
const NOTHING = /(?:^|_)(?:Unknow|Unknown|Unkonw|None|NONE|UNKNOWN|Invalid)$/;

/**
 * What to send with a command, as TypeScript: an object literal on one line, or with a line for each field where it is longer than
 * `room`. Enum members stand by their names, which have to be imported.
 *
 * @throws {Error} Where a text is wanted that no table here knows a value for.
 */
export function sampleOf(message: DescMessage, model: Model, room = 80): string {
  const fields = shownFields(message, model).map((field) => `${field.name}: ${valueOf(field, model)}`);
  if (fields.length === 0) return "{}";
  const line = `{ ${fields.join(", ")} }`;
  return line.length <= room ? line : `{\n${fields.map((field) => `  ${field},\n`).join("")}}`;
}

/** Whether the message has a list that is the point of it, so that it says nothing when it is empty. */
export function needsList(message: DescMessage): boolean {
  return message.fields.some((field) => field.fieldKind === "list" && LISTS.has(field.name));
}

function shownFields(message: DescMessage, model: Model): readonly DescField[] {
  const wanted = OPTIONAL[message.typeName] ?? [];
  return message.fields.filter((field) =>
    !model.isClientFilled(field) &&
    (isRequired(field) || wanted.includes(field.name) || (field.fieldKind === "list" && LISTS.has(field.name)))
  );
}

function valueOf(field: DescField, model: Model): string {
  const known = VALUES[`${field.parent.typeName}.${field.name}`] ?? VALUES[field.name];
  // A field of the same name may be of another type.
  if (known !== undefined && (known.startsWith("[") || field.fieldKind !== "list") && suits(known, field)) return known;
  const one = single(field, model);
  return field.fieldKind === "list" ? `[${one}]` : one;
}

/** Whether the value from the table is of the field's type. */
function suits(value: string, field: DescField): boolean {
  if (field.message !== undefined || field.fieldKind === "list") return true;
  return value.startsWith('"') === (field.scalar === ScalarType.STRING);
}

function single(field: DescField, model: Model): string {
  const desc = model.enumOf(field);
  if (desc !== undefined) return memberOf(desc);
  if (field.message !== undefined) {
    if (field.message.typeName === SECURITY) return VALUES["security"]!;
    const fields = shownFields(field.message, model).map((inner) => `${inner.name}: ${valueOf(inner, model)}`);
    return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
  }
  if (field.scalar === ScalarType.BOOL) return "true";
  if (isBigInt(field)) return "1001n";
  if (field.scalar === ScalarType.STRING || field.scalar === ScalarType.BYTES) {
    throw new Error(`${field.parent.typeName}.${field.name}: tools/generator/samples.ts has no value to show for it`);
  }
  return "10";
}

/** A member of the enum that says something. */
export function memberOf(desc: DescEnum): string {
  const value = desc.values.find(({ name }) => name === MEMBERS[desc.typeName]) ??
    desc.values.find(({ name }) => !NOTHING.test(name)) ?? desc.values[0]!;
  return `${typeName(desc)}.${memberName(desc, value.name)}`;
}

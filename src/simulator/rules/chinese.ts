/**
 * The Chinese of what requests are refused with in English: a table of phrases with parameters. Parameters that are phrases
 * of the table themselves are translated too.
 *
 * @module
 */

import type { Language } from "./text.ts";

/** English and Chinese; `{}` is a parameter, in the same order in both. */
const PHRASES: readonly (readonly [en: string, zh: string])[] = [
  // Of any command.
  ["{} is empty", "{} 为空"],
  ["{} is wanted", "缺少 {}"],
  ["security or market", "security 或 market"],
  ["chainId or plateId", "chainId 或 plateId"],
  ["value is wanted: the threshold of the reminder", "缺少 value：提醒的阈值"],
  ["earningsDateBegin and earningsDateEnd are wanted together", "earningsDateBegin 与 earningsDateEnd 必须同时给出"],
  ["Contracts and subscription types are wanted", "缺少合约和订阅类型"],
  ["The security list is empty", "股票列表为空"],
  ["{} is {}: it must be from {} to {}", "{} 为 {}：必须在 {} 到 {} 之间"],
  ["{} is {}: it must be at least {}", "{} 为 {}：不能小于 {}"],
  ["{} is {}: it must be above {}", "{} 为 {}：必须大于 {}"],
  ['{} is "{}": {} is wanted', '{} 为 "{}"：应为 {}'],
  ['{} of {} is "{}": a number above 0 is wanted', '{} （{}）为 "{}"：应为大于 0 的数'],
  ["yyyy-MM-dd or yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd 或 yyyy-MM-dd HH:mm:ss"],
  ['{} is "{}", which no reply gave', '{} 为 "{}"，不是任何回复给出的'],
  ['{} "{}" is before {} "{}"', '{} "{}" 早于 {} "{}"'],
  ["{} and {} are {} days apart: at most {} are allowed", "{} 与 {} 相隔 {} 天：最多 {} 天"],
  ["{} and {} are {} days apart: at most one year is allowed", "{} 与 {} 相隔 {} 天：最多一年"],
  ["{} underlyings were asked for: at most {} are allowed in one request", "请求了 {} 个标的：每次最多 {} 个"],
  ["{} has {} characters: at most {} are allowed", "{} 有 {} 个字符：最多 {} 个"],
  ["NN_ProtoRet_SvrFailed: {} days are too many, at most {} are", "NN_ProtoRet_SvrFailed：{} 天过多，最多 {} 天"],
  // History.
  ["Session OVERNIGHT is none that history K-lines have", "历史K线没有 OVERNIGHT 时段"],
  ["nextReqKey is none that a reply to the same request gave", "nextReqKey 不是同一请求的回复给出的"],
  [
    "{} is an option, which has bars of a day and of 1, 5, 15 and 60 minutes: none of {}",
    "{} 是期权，只有日线和 1、5、15、60 分钟K线：没有 {}",
  ],
  ["Trade date market {} is none that the simulator has", "模拟器没有交易日市场 {}"],
  // Lists of the user.
  ["{} has {} reminders of type {} already, the most that there may be", "{} 已有 {} 个类型 {} 的提醒，已达上限"],
  ["{} has no reminder {}", "{} 没有提醒 {}"],
  ["without a key", "（无 key）"],
  ['The system group "{}" cannot be modified', '系统分组 "{}" 不可修改'],
  ['The group "All" holds at most {} securities', '分组 "全部" 最多 {} 只股票'],
  ["Ask for the list of alerts before all of them are deleted", "全部删除前请先查询提醒列表"],
  [
    "An alert has {} of optionMarket, watchlistGroupName and underlying: one is wanted",
    "提醒给出了 optionMarket、watchlistGroupName、underlying 中的 {} 个：应为一个",
  ],
  // Made-up data.
  ["Hong Kong has cash-secured puts only", "港股只有现金担保认沽"],
  ["{} is no plate: single stocks are not supported", "{} 不是板块：不支持个股"],
  ["{} has no parameter {}", "{} 没有参数 {}"],
  ["Event contracts have no {} data", "事件合约没有 {} 数据"],
  ["Event contracts have no bars of KL type {}", "事件合约没有K线类型 {}"],
  [
    "The subscription quota is not enough: {} are left and {} more are needed",
    "订阅额度不足：剩余 {}，还需要 {}",
  ],
  [
    "The subscription of {} {} is too short: it can be given up after at least {}",
    "{} {} 的订阅时间过短：至少 {} 后才能反订阅",
  ],
  ["{} minute", "{} 分钟"],
  ["{} seconds", "{} 秒"],
  ["{} got {} parameters: {} above 0 are wanted", "{} 收到 {} 个参数：应为 {} 个大于 0 的数"],
  ["{} cannot be a value", "{} 不能是数值"],
  ["{} cannot be filtered by", "{} 不能作为筛选条件"],
  ["{} is no longer supported: {} takes its place", "{} 不再支持：请用 {}"],
  ["{} is not supported as a condition of options", "{} 不支持作为期权的筛选条件"],
  ["Indicators {} and {} are of two classes and cannot be compared", "指标 {} 与 {} 不属于同一类，不能比较"],
  // Trading.
  ["Trade is not unlocked: please unlock trade first", "交易未解锁：请先解锁交易"],
  ["The trade password is incorrect", "交易密码不正确"],
  ["The parameter securityFirm is missing", "缺少参数 securityFirm"],
  [
    "Something is wrong with the specified securities firm: no account is available",
    "指定的券商有误：没有可用账户",
  ],
  ["A master account cannot place orders", "主账户不能下单"],
  ["The account is disabled", "账户已停用"],
  [
    "The packetID is invalid: connID must be this connection's and serialNo must rise (replay refused)",
    "packetID 无效：connID 必须属于此连接且 serialNo 必须递增（拒绝重放）",
  ],
  ["The order quantity must be above 0", "订单数量必须大于 0"],
  ["The remark is too long: at most 64 bytes of UTF-8 are allowed", "备注超长：UTF-8 最多 64 字节"],
  ["The current status of the order ({}) does not support {}", "订单当前状态（{}）不支持 {}"],
  ["Paper trading does not support the deal list", "模拟交易不支持成交列表"],
  ["Paper trading does not support cash flow", "模拟交易不支持资金流水"],
  ["Paper trading does not support order fees", "模拟交易不支持订单费用"],
  ["Paper trading does not support margin ratios", "模拟交易不支持融资融券数据"],
  ["Margin ratios are not supported for crypto", "数字货币不支持融资融券数据"],
  ["The contract was called", "牛熊证已被收回"],
  [
    "The exchange cancelled the order: a corporate action changed the shares",
    "交易所已撤销订单：公司行动改变了股份",
  ],
  ["Margin ratios are not supported for crypto", "数字货币不支持融资融券数据"],
  ["Paper trading does not support combo orders in the simulator", "模拟器的模拟交易不支持组合订单"],
  ["Buying power is insufficient", "购买力不足"],
  ["The exchange refused the absolute limit order: a better price is there", "交易所拒绝了绝对限价单：存在更优价格"],
  ["The account {} does not fit the {} of the header", "账户 {} 与 header 的 {} 不符"],
  ["trdMarket: {} is not of it", "trdMarket（{} 不属于它）"],
  ["Unsupported order type {}: {}", "不支持的订单类型 {}：{}"],
  ["it cannot be placed", "不能下此类订单"],
  ["paper trading takes limit and market orders only", "模拟交易只支持限价单和市价单"],
  ["not for {}", "{} 不适用"],
  ["a combo order is a limit or market order", "组合订单只能是限价单或市价单"],
  [
    "The minimum price unit of {} is {}: the price must be a multiple of it",
    "{} 的最小价格单位是 {}：价格必须是它的倍数",
  ],
  ["The lot size of {} is {}: the quantity must be a multiple of it", "{} 的每手数量是 {}：数量必须是它的倍数"],
  ["The order for {} is too large: at most {} can be ordered at once", "{} 的订单数量过大：一次最多 {}"],
  ["{} has expired or was called, and is not traded any more", "{} 已到期或被收回，不再交易"],
  ["The account {} does not support {}", "账户 {} 不支持 {}"],
  [
    "The position in {} is insufficient: at most {} can be traded in this direction",
    "{} 的持仓不足：此方向最多 {}",
  ],
  ["The operation {} is not supported: {}", "不支持操作 {}：{}"],
  ["crypto takes Cancel only", "数字货币只支持撤单"],
  ["A-shares through Connect take Cancel only", "A 股通只支持撤单"],
  ["A-shares through Connect are cancelled one by one", "A 股通订单只能逐个撤单"],
  ["paper trading takes Normal and Cancel only", "模拟交易只支持改单和撤单"],
  ["only Hong Kong has it", "只有港股支持"],
  ["combo orders take Cancel only in the simulator", "模拟器的组合订单只支持撤单"],
  ["The parameter {} is wrong: {}", "参数 {} 有误：{}"],
  ["yyyy-MM-dd HH:mm:ss is wanted", "应为 yyyy-MM-dd HH:mm:ss"],
  ["yyyy-MM-dd is wanted", "应为 yyyy-MM-dd"],
  ["a price above 0 is wanted", "应为大于 0 的价格"],
  ["it is required here", "此处必填"],
  ["it is needed", "必填"],
  ["use Buy or Sell", "应为 Buy 或 Sell"],
  ["each leg is Buy or Sell", "每条腿应为 Buy 或 Sell"],
  ["it is the new total, and {} are filled already", "应为新的总数量，已成交 {}"],
  ["Ratio or Amount", "应为 Ratio 或 Amount"],
  ["percent above 0 and below 100", "应为 0 到 100 之间的百分比"],
  ["an amount above 0", "应为大于 0 的金额"],
  ["an amount of at least 0", "应为不小于 0 的金额"],
  ["a whole number above 0", "应为大于 0 的整数"],
  ["paper trading takes DAY only", "模拟交易只支持 DAY"],
  ["market orders take DAY only here", "此处市价单只支持 DAY"],
  ["DAY, GTC, IOC or GTD", "应为 DAY、GTC、IOC 或 GTD"],
  ["paper trading has no overnight session", "模拟交易没有夜盘"],
  ["outside regular hours there are no market orders", "盘前盘后没有市价单"],
  ["ALL takes DAY or GTC only", "ALL 只支持 DAY 或 GTC"],
  [
    "an order that is good till a date takes one from today on, at most {} days away",
    "GTD 订单的日期应从今天起，最多 {} 天",
  ],
  ["two to four legs", "应有二到四条腿"],
  ["{} comes twice", "{} 出现两次"],
  ["all legs are paid in one currency", "各条腿的货币必须相同"],
  ["Normal, Cancel, Disable, Enable or Delete", "应为 Normal、Cancel、Disable、Enable 或 Delete"],
  ["all orders can be cancelled, nothing else", "全部订单只能撤单"],
  ["a universal account wants one that the simulator knows", "综合账户需要模拟器已知的货币"],
];

/** What is unknown, before its name or number. */
const NOUNS: Readonly<Record<string, string>> = {
  "stock": "股票",
  "account": "账户",
  "order": "订单",
  "institution": "机构",
  "industry chain": "产业链",
  "industrial plate": "行业板块",
  "plate": "板块",
  "region": "地区",
  "indicator": "指标",
  "MVC security": "MVC 合约",
  "operation": "操作",
  "alert": "提醒",
  "user security group": "自选股分组",
  "option market": "期权市场",
  "market": "市场",
  "KL type": "K线类型",
  "rehab type": "复权类型",
  "relative position": "相对位置",
  "pattern": "形态",
  "simple field": "简单字段",
  "bar period": "K线周期",
  "field": "字段",
  "reminder type": "提醒类型",
  "reminder freq": "提醒 freq",
  "group type": "分组类型",
  "period type": "周期类型",
  "plate set type": "板块集合类型",
  "reference type": "关联类型",
};

let compiled: readonly { readonly en: RegExp; readonly zh: string }[] | undefined;

function phrases(): readonly { readonly en: RegExp; readonly zh: string }[] {
  if (compiled !== undefined) return compiled;
  const nouns = Object.entries(NOUNS).map(([en, zh]) => [`Unknown ${en} {}`, `未知的${zh} {}`] as const);
  // Those with the most words first: one may be another with something in place of a parameter.
  const words = (phrase: string): number => phrase.replaceAll("{}", "").length;
  const all = [...PHRASES, ...nouns].sort(([a], [b]) => words(b) - words(a));
  return compiled = all.map(([en, zh]) => ({
    en: new RegExp(`^${en.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll("{}", "(.+?)")}$`),
    zh,
  }));
}

/** An English text in a language, where the table has it. */
export function inLanguage(english: string, language: Language): string {
  return (language === "zh" ? chineseOf(english) : undefined) ?? english;
}

/** The Chinese of an English text; `undefined` where the table does not have it. */
export function chineseOf(english: string): string | undefined {
  for (const { en, zh } of phrases()) {
    const parameters = en.exec(english)?.slice(1);
    if (parameters === undefined) continue;
    let index = 0;
    return zh.replace(/\{\}/g, () => {
      const parameter = parameters[index++] as string;
      return chineseOf(parameter) ?? parameter;
    });
  }
  return undefined;
}

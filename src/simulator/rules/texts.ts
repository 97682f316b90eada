/**
 * What OpenD says when it refuses, in both of its languages: all texts but those of trading.
 *
 * The facts describe OpenD's messages without quoting them, so the wording here is ours, with the words that clients look
 * for ("frequent" and "频率", "quota" and "额度", "unknown stock", "at least 1 minute", "SHA-1", ...).
 *
 * @module
 */

import { sameText, type Text } from "./text.ts";

/** Damaged, not encrypted, or encrypted with another key: OpenD cannot tell them apart. */
export const BAD_SIGNATURE: Text = {
  en: "The SHA-1 signature of the packet is incorrect",
  zh: "数据包的 SHA-1 签名不正确",
};
/** Garbage, or a required field left out. */
export const BAD_BODY: Text = { en: "Protobuf parsing failed", zh: "Protobuf 解析失败" };
/** An id that this OpenD does not have. */
export const UNKNOWN_ID: Text = { en: "Unknown protocol id", zh: "未知的协议ID" };
/** Our choice: nobody knows what OpenD says to it. */
export const INIT_FIRST: Text = { en: "Send InitConnect first", zh: "请先发送 InitConnect" };
/** Our choice. */
export const INIT_TWICE: Text = {
  en: "InitConnect was done already on this connection",
  zh: "此连接已完成 InitConnect",
};
/** Our choice. */
export const INIT_WEBSOCKET_FIRST: Text = { en: "Send InitWebSocket first", zh: "请先发送 InitWebSocket" };
/** Our choice. */
export const INIT_WEBSOCKET_TWICE: Text = {
  en: "InitWebSocket was done already on this connection",
  zh: "此连接已完成 InitWebSocket",
};
/** A key that is not the one configured. */
export const BAD_WEBSOCKET_KEY: Text = { en: "The websocket key is incorrect", zh: "WebSocket 密钥不正确" };
/** OpenD listens at an address that others reach, and has no key. */
export const TRADE_NEEDS_KEY: Text = {
  en: "Trading from another machine must be encrypted: configure an RSA private key",
  zh: "非本机的交易请求必须加密：请配置 RSA 私钥",
};
/** The user was logged out. */
export const LOGGED_OUT: Text = { en: "OpenD is not logged in", zh: "OpenD 未登录" };
/** The notice of it. */
export const LOGIN_LOST: Text = { en: "The simulator lost its login", zh: "模拟器的登录已失效" };
/** What OpenD says of links that are lost; whether it does while its own servers are gone is not known. */
export const NO_SERVERS: Text = sameText("NN_ProtoRet_ByDisConnOrCancel");
/** No security was named. */
export const NO_SECURITIES: Text = { en: "The security list is empty", zh: "股票列表为空" };
/** No subtype was named. */
export const NO_SUBTYPES: Text = { en: "The subscription type list is empty", zh: "订阅类型列表为空" };
/** Overnight data comes with `ALL`. */
export const NO_OVERNIGHT: Text = {
  en: "Session OVERNIGHT cannot be subscribed: use ALL",
  zh: "不支持订阅 OVERNIGHT 时段：请使用 ALL",
};

/** One of them fails the whole batch. */
export function unknownStock(symbol: string): Text {
  return { en: `Unknown stock ${symbol}`, zh: `未知股票 ${symbol}` };
}

/** What the catalogue has and the simulator does not. */
export function notModelled(name: string): Text {
  return { en: `The simulator does not model ${name} yet`, zh: `模拟器尚未支持 ${name}` };
}

/** A test's answer in the simulator's place that no reply can be made of. */
export function badAnswer(name: string, reason: string): Text {
  return {
    en: `The answer that a responder of the simulator gave for ${name} is no reply: ${reason}`,
    zh: `模拟器的 responder 为 ${name} 给出的应答无法编码：${reason}`,
  };
}

/** What a recording that is played does not have. */
export function notRecorded(name: string): Text {
  return { en: `The recording has no ${name}`, zh: `录制中没有 ${name}` };
}

/** A getter that came before its subscription. */
export function subscribeFirst(symbol: string, subType: string): Text {
  return {
    en: `Please subscribe to the ${subType} data of ${symbol} first`,
    zh: `请先订阅 ${symbol} 的 ${subType} 数据`,
  };
}

/** The right is missing, or another terminal has taken it. */
export function noRightToSubscribe(symbol: string, market: string): Text {
  return {
    en: `No right to subscribe ${symbol}: check the ${market} quote right`,
    zh: `无权限订阅 ${symbol}：请检查 ${market} 行情权限`,
  };
}

/** The right to look at all. */
export function noQuoteRight(symbol: string, market: string): Text {
  return {
    en: `No right to get the quote of ${symbol}: check the ${market} quote right`,
    zh: `无权限获取 ${symbol} 的行情：请检查 ${market} 行情权限`,
  };
}

/** More requests than a window takes. */
export function tooFrequent(command: string, requests: number, seconds: number): Text {
  return {
    en: `${command} is requested too frequently: at most ${requests} times in ${seconds} seconds are allowed`,
    zh: `${command} 请求频率太高：每 ${seconds} 秒最多 ${requests} 次`,
  };
}

/** Two of them without the gap that they need. OpenD's text is not known. */
export function tooSoon(command: string, gap: number): Text {
  return {
    en: `${command} is requested too frequently: at least ${gap} ms must lie between two of them`,
    zh: `${command} 请求频率太高：两次之间至少间隔 ${gap} 毫秒`,
  };
}

/** The pool of stocks. */
export function quotaUsedUp(used: number, total: number, more: number): Text {
  return {
    en: `The subscription quota is not enough: ${used} of ${total} are used and ${more} more are needed`,
    zh: `订阅额度不足：已使用 ${used}/${total}，还需要 ${more}`,
  };
}

/** The pool of options. */
export function optionQuotaUsedUp(used: number, total: number, more: number): Text {
  return {
    en: `The option subscription quota is not enough: ${used} of ${total} are used and ${more} more are needed`,
    zh: `期权订阅额度不足：已使用 ${used}/${total}，还需要 ${more}`,
  };
}

/** Securities whose history was asked for, or option chains. */
export function historyQuotaUsedUp(used: number, total: number, chains: number, allChains: number, days: number): Text {
  return {
    en: `The history K-line quota is not enough: ${used} of ${total} securities and ${chains} of ${allChains} ` +
      `option chains are used, each for ${days} days`,
    zh: `历史K线额度不足：股票已使用 ${used}/${total}，期权链已使用 ${chains}/${allChains}，${days} 天后释放`,
  };
}

/** Given up too young. */
export function tooShort(symbol: string, subType: string, seconds: number): Text {
  const [en, zh] = seconds === 60 ? ["1 minute", "1 分钟"] : [`${seconds} seconds`, `${seconds} 秒`];
  return {
    en: `The subscription of ${symbol} ${subType} is too short: it can be given up after at least ${en}`,
    zh: `${symbol} ${subType} 的订阅时间过短：至少 ${zh} 后才能反订阅`,
  };
}

/** The cap of the SF right. OpenD's text is not known. */
export function tooManyUnderSF(most: number, asked: number): Text {
  return {
    en: `With the SF right at most ${most} securities can have an order book or broker queue at once: ${asked} would`,
    zh: `SF 权限下最多同时订阅 ${most} 只股票的摆盘或经纪队列：当前为 ${asked}`,
  };
}

/** A market without it. */
export function noBrokers(symbol: string): Text {
  return {
    en: `${symbol} has no broker queue: only Hong Kong securities have one`,
    zh: `${symbol} 没有经纪队列：只有港股有`,
  };
}

/** The broker of the header does not quote crypto. */
export function noCryptoFirm(symbol: string, firm: number): Text {
  return {
    en: `${symbol} is not quoted by securityFirm ${firm}: 1, 2 and 3 are brokers of crypto`,
    zh: `${symbol} 没有券商 securityFirm ${firm} 的行情：加密货币的券商为 1、2 和 3`,
  };
}

/** An index or a plate: nobody trades it. */
export function noBook(symbol: string): Text {
  return {
    en: `${symbol} is not traded: an index or a plate has no order book, no ticks and no broker queue`,
    zh: `${symbol} 不可交易：指数和板块没有摆盘、逐笔和经纪队列`,
  };
}

/** What this market does not have. */
export function noOddLots(symbol: string): Text {
  return { en: `${symbol} has no odd lot order book in the simulator`, zh: `模拟器没有 ${symbol} 的碎股摆盘` };
}

/** A subtype that is none. */
export function unknownSubType(subType: string): Text {
  return { en: `Unknown or unsupported subscription type ${subType}`, zh: `未知或不支持的订阅类型 ${subType}` };
}

/** A value that an enum does not have, or a name that nothing has. */
export function unknown(what: Text, value: number | bigint | string): Text {
  return { en: `Unknown ${what.en} ${value}`, zh: `未知的${what.zh} ${value}` };
}

/** A number outside of what is allowed. Whether OpenD clips or refuses is not known; refused, a mistake is seen. */
export function outOfRange(name: string, value: number | string, least: number, most?: number): Text {
  if (most === undefined) {
    return { en: `${name} is ${value}: it must be at least ${least}`, zh: `${name} 为 ${value}：不能小于 ${least}` };
  }
  return {
    en: `${name} is ${value}: it must be from ${least} to ${most}`,
    zh: `${name} 为 ${value}：必须在 ${least} 到 ${most} 之间`,
  };
}

/** A list that is too long. */
export function tooMany(count: number, most: number, what: Text): Text {
  return {
    en: `${count} ${what.en} were asked for: at most ${most} are allowed in one request`,
    zh: `请求了 ${count} 个${what.zh}：每次最多 ${most} 个`,
  };
}

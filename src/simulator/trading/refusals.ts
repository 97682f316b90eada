/**
 * What trading is refused with. OpenD's texts are known by what they say and not word by word; those of which nothing is
 * known say so in their comment.
 *
 * @module
 */

import { Refusal } from "../refusal.ts";

/** Orders with real money, before Trd_UnlockTrade. */
export const LOCKED = "Trade is not unlocked: please unlock trade first";
/** The MD5 is not that of the password. */
export const BAD_PASSWORD = "The trade password is incorrect";
/** Newer OpenD says so. */
export const NO_FIRM = "The parameter securityFirm is missing";
/** A firm that no account is with. */
export const BAD_FIRM = "Something is wrong with the specified securities firm: no account is available";
/** A master account. */
export const MASTER = "A master account cannot place orders";
/** Not known of OpenD. */
export const DISABLED = "The account is disabled";
/** A packetID that was used; what OpenD says, and whether it closes the connection, is not known. */
export const REPLAYED =
  "The packetID is invalid: connID must be this connection's and serialNo must rise (replay refused)";
/** The quantity, once its decimals are cut. */
export const BAD_QTY = "The order quantity must be above 0";
/** A remark that is too long. */
export const LONG_REMARK = "The remark is too long: at most 64 bytes of UTF-8 are allowed";
/** Cancelling all orders on paper, as recorded. */
export const PAPER_CANCEL_ALL = "The current status of the order (Unsubmitted) does not support Cancel";
/** Paper accounts keep no fills. */
export const PAPER_FILLS = "Paper trading does not support the deal list";
export const PAPER_FLOW = "Paper trading does not support cash flow";
export const PAPER_FEE = "Paper trading does not support order fees";
export const PAPER_MARGIN = "Paper trading does not support margin ratios";
/** OpenD has a text for it. */
export const CRYPTO_MARGIN = "Margin ratios are not supported for crypto";
export const PAPER_COMBO = "Paper trading does not support combo orders in the simulator";

/** An account that is not in the list. */
export function unknownAccount(accID: bigint): Refusal {
  return new Refusal(`Unknown account ${accID}`);
}

/** The parts of the header do not fit one another. */
export function wrongHeader(accID: bigint, what: string): Refusal {
  return new Refusal(`The account ${accID} does not fit the ${what} of the header`);
}

/** A security that the account's market does not have. */
export function unknownCode(code: string): Refusal {
  return new Refusal(`Unknown stock ${code}`);
}

/** An order type that a market or environment does not take. */
export function badType(type: string, where: string): Refusal {
  return new Refusal(`Unsupported order type ${type}: ${where}`);
}

/** A price between two steps. */
export function offTick(symbol: string, step: number): Refusal {
  return new Refusal(`The minimum price unit of ${symbol} is ${step}: the price must be a multiple of it`);
}

/** Not whole lots. OpenD's text is not known. */
export function offLot(symbol: string, lot: number): Refusal {
  return new Refusal(`The lot size of ${symbol} is ${lot}: the quantity must be a multiple of it`);
}

/** An order that is larger than the broker takes. OpenD's text is not known. */
export function tooLarge(symbol: string, most: string): Refusal {
  return new Refusal(`The order for ${symbol} is too large: at most ${most} can be ordered at once`);
}

/** An option, a future or a warrant after its end, or a contract that was called. OpenD's text is not known. */
export function hasEnded(symbol: string): Refusal {
  return new Refusal(`${symbol} has expired or was called, and is not traded any more`);
}

/** What cannot be traded in the account at all, such as an option in one for stocks. */
export function notTraded(accID: bigint, symbol: string): Refusal {
  return new Refusal(`The account ${accID} does not support ${symbol}`);
}

/** Something that the order needs was left out or makes no sense. */
export function badField(name: string, wanted: string): Refusal {
  return new Refusal(`The parameter ${name} is wrong: ${wanted}`);
}

/** More than can be paid for. */
export function noPower(): Refusal {
  return new Refusal(NO_POWER);
}

/** Also the reason of an order that fails later. */
export const NO_POWER = "Buying power is insufficient";

/** More than is held, where nothing may be sold short, or a position would be reversed. */
export function noShares(symbol: string, most: number): Refusal {
  return new Refusal(`The position in ${symbol} is insufficient: at most ${most} can be traded in this direction`);
}

/** An order that this account does not have. */
export function unknownOrder(name: bigint | string): Refusal {
  return new Refusal(`Unknown order ${name}`);
}

/** An order whose state does not allow it. */
export function badState(status: string, operation: string): Refusal {
  return new Refusal(`The current status of the order (${status}) does not support ${operation}`);
}

/** An operation that a market or environment does not have. */
export function badOperation(operation: string, where: string): Refusal {
  return new Refusal(`The operation ${operation} is not supported: ${where}`);
}

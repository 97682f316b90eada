/**
 * The errors of this module. Each has a class, a literal `code`, a `cause` where there is one, and a message that says
 * what was done, what came of it, and what to do about it.
 *
 * @module
 */

/**
 * The `code` of an {@linkcode OpenDError}: what to branch on. Messages may change, codes do not.
 *
 * What to do about each is in `docs/errors.md`; {@linkcode OpenDError} shows how to branch.
 */
export type OpenDErrorCode =
  // connecting
  | "CONNECT_REFUSED"
  | "HOST_NOT_FOUND"
  | "CONNECT_TIMEOUT"
  | "CONNECT_FAILED"
  | "NO_TRANSPORT"
  // the handshake
  | "NOT_OPEND"
  | "WEBSOCKET_PORT"
  | "TCP_PORT"
  | "ENCRYPTION_REQUIRED"
  | "ENCRYPTION_UNSUPPORTED"
  | "WRONG_RSA_KEY"
  | "WRONG_WEBSOCKET_KEY"
  | "HANDSHAKE_REFUSED"
  | "HANDSHAKE_TIMEOUT"
  // bytes that are not what the protocol says
  | "BAD_MAGIC"
  | "BODY_TOO_LONG"
  | "BAD_DIGEST"
  | "BAD_PACKET"
  | "BAD_MESSAGE"
  | "BAD_ENVELOPE"
  | "TRUNCATED"
  // keys
  | "KEY_DAMAGED"
  | "KEY_ENCRYPTED"
  | "KEY_TYPE"
  | "KEY_LENGTH"
  // requests
  | "RESPONSE"
  | "REQUEST_TIMEOUT"
  | "NOT_CONNECTED"
  | "CONNECTION_LOST"
  | "RATE_LIMIT"
  | "SUBSCRIPTION_QUOTA"
  | "SUBSCRIPTION_TOO_YOUNG"
  | "TOO_MANY_REQUESTS"
  | "PUSH_OVERFLOW"
  | "LOAD_FAILED"
  | "CLOSED"
  | "ORDER_OUTCOME_UNKNOWN"
  // trading
  | "ACCOUNT"
  | "GUARD"
  | "ORDER_REFUSED"
  | "ARGUMENT";

/**
 * The base of every error that this module makes.
 *
 * @example
 * ```ts
 * import { OpenDError } from "@opend/client";
 *
 * try {
 *   await quote.getBasicQot({ securityList: ["HK.NOSUCH"] });
 * } catch (error) {
 *   if (!(error instanceof OpenDError)) throw error;
 *   if (error.code === "REQUEST_TIMEOUT") console.log("OpenD is slow");
 *   else console.log(error.code, error.message, error.cause);
 * }
 * ```
 */
export class OpenDError extends Error {
  /** What happened, for programs. */
  readonly code: OpenDErrorCode;

  constructor(code: OpenDErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.name = new.target.errorName;
  }

  /** The fixed `name`: a minifier may rename the class, not this. */
  protected static readonly errorName: string = "OpenDError";
}

/**
 * OpenD could not be reached: nothing listens, the host is unknown, no socket is to be had, or it took too long.
 *
 * @example
 * ```ts
 * import { OpenDConnectError, OpenQuoteContext } from "@opend/client";
 *
 * try {
 *   await using quote = await OpenQuoteContext.connect({ port: 9 });
 * } catch (error) {
 *   if (!(error instanceof OpenDConnectError)) throw error;
 *   console.log(error.code === "CONNECT_REFUSED" ? "Is OpenD running, and at this port?" : error.message);
 * }
 * ```
 */
export class OpenDConnectError extends OpenDError {
  protected static override readonly errorName: string = "OpenDConnectError";
}

/**
 * The other side was reached, but no session came about: not OpenD, the wrong port, or keys that do not agree.
 *
 * @example
 * ```ts
 * import { OpenDHandshakeError, OpenQuoteContext } from "@opend/client";
 *
 * try {
 *   await using quote = await OpenQuoteContext.connect();
 * } catch (error) {
 *   if (!(error instanceof OpenDHandshakeError)) throw error;
 *   if (error.code === "ENCRYPTION_REQUIRED") console.log("OpenD has a key: give the option rsaPrivateKey");
 *   else console.log(error.code, error.message);
 * }
 * ```
 */
export class OpenDHandshakeError extends OpenDError {
  protected static override readonly errorName: string = "OpenDHandshakeError";
}

/**
 * Bytes that break the protocol: bad magic, digest, length, padding or message. The connection cannot go on after it.
 *
 * @example
 * ```ts
 * import { OpenDProtocolError, pages, QotMarket } from "@opend/client";
 *
 * import { QotGetHotList } from "@opend/client/commands";
 *
 * try {
 *   for await (const { dataList } of pages(quote, QotGetHotList, { market: QotMarket.US_Security, count: 50 })) {
 *     console.log(dataList.length);
 *   }
 * } catch (error) {
 *   if (!(error instanceof OpenDProtocolError)) throw error;
 *   console.log(error.code); // "BAD_MESSAGE": what came is not what the schema says
 * }
 * ```
 */
export class OpenDProtocolError extends OpenDError {
  protected static override readonly errorName: string = "OpenDProtocolError";
}

/**
 * A key that cannot be used: damaged or encrypted PEM, the wrong type, or a length outside 512 to 4096 bits.
 *
 * @example
 * ```ts
 * import { OpenDKeyError, OpenQuoteContext } from "@opend/client";
 *
 * try {
 *   await using quote = await OpenQuoteContext.connect({ rsaPrivateKey: "-----BEGIN RSA PRIVATE KEY-----" });
 * } catch (error) {
 *   if (!(error instanceof OpenDKeyError)) throw error;
 *   console.log(error.code); // "KEY_DAMAGED": give the whole text of the file
 * }
 * ```
 */
export class OpenDKeyError extends OpenDError {
  protected static override readonly errorName: string = "OpenDKeyError";
}

/**
 * An argument that OpenD would refuse or that makes no sense. Thrown before anything is sent.
 *
 * @example
 * ```ts
 * import { OpenDArgumentError, parseSymbol } from "@opend/client";
 *
 * try {
 *   parseSymbol("00700");
 * } catch (error) {
 *   if (!(error instanceof OpenDArgumentError)) throw error;
 *   console.log(error.message); // names the value, and what is wanted
 * }
 * ```
 */
export class OpenDArgumentError extends OpenDError {
  protected static override readonly errorName: string = "OpenDArgumentError";

  constructor(message: string, options?: ErrorOptions) {
    super("ARGUMENT", message, options);
  }
}

/** What {@linkcode OpenDResponseError} carries of OpenD's reply. */
export interface ResponseFailure {
  /** The command's name, such as `"Qot_GetBasicQot"`. */
  readonly command: string;
  /** `Common.RetType`: -1 failed, -100 timed out, -200 disconnected, -400 unknown, -500 invalid. */
  readonly retType: number;
  /** OpenD's own words, in the language its `lang` setting says. */
  readonly retMsg: string;
  /** For logs only: OpenD documents no table of its values. */
  readonly errCode: number | undefined;
}

/**
 * OpenD answered, and said no. `retMsg` is its reason, word for word.
 *
 * @example
 * ```ts
 * import { OpenDResponseError } from "@opend/client";
 *
 * try {
 *   await quote.getBasicQot({ securityList: ["HK.00001"] });
 * } catch (error) {
 *   if (!(error instanceof OpenDResponseError)) throw error;
 *   console.log(error.command, error.retType, error.retMsg); // not subscribed, says OpenD
 * }
 * ```
 */
export class OpenDResponseError extends OpenDError implements ResponseFailure {
  protected static override readonly errorName: string = "OpenDResponseError";
  readonly command: string;
  readonly retType: number;
  readonly retMsg: string;
  readonly errCode: number | undefined;

  constructor(failure: ResponseFailure, options?: ErrorOptions) {
    const reason = failure.retMsg === "" ? "gave no reason" : `said: ${failure.retMsg}`;
    super("RESPONSE", `OpenD refused ${failure.command} (retType ${failure.retType}) and ${reason}`, options);
    this.command = failure.command;
    this.retType = failure.retType;
    this.retMsg = failure.retMsg;
    this.errCode = failure.errCode;
  }
}

/**
 * No reply within the time given. The connection goes on; a reply that comes later is dropped. With a `cause`, and a
 * message that says so, it was never sent: the connection was lost, and did not come back in time.
 *
 * @example
 * ```ts
 * import { OpenDTimeoutError } from "@opend/client";
 *
 * try {
 *   await quote.getSecuritySnapshot({ securityList: ["HK.00700"] }, { timeout: 2_000 });
 * } catch (error) {
 *   if (!(error instanceof OpenDTimeoutError)) throw error;
 *   console.log(`${error.command} took longer than ${error.timeout} ms`); // it only asks, so it can be asked again
 * }
 * ```
 */
export class OpenDTimeoutError extends OpenDError {
  protected static override readonly errorName: string = "OpenDTimeoutError";
  /** The command's name, such as `"Qot_GetBasicQot"`. */
  readonly command: string;
  /** How long was waited, in milliseconds. */
  readonly timeout: number;

  constructor(
    command: string,
    timeout: number,
    options?: ErrorOptions,
    message: string =
      `${command} got no reply within ${timeout} ms; raise requestTimeout or pass { timeout } if OpenD is slow`,
  ) {
    super("REQUEST_TIMEOUT", message, options);
    this.command = command;
    this.timeout = timeout;
  }
}

/**
 * The connection is closed: by `close()`, by OpenD, or by a failure, which is then the `cause`.
 *
 * @example
 * ```ts
 * import { OpenDClosedError } from "@opend/client";
 *
 * await quote.close();
 * try {
 *   await quote.getGlobalState();
 * } catch (error) {
 *   if (!(error instanceof OpenDClosedError)) throw error;
 *   console.log(error.code, error.cause); // "CLOSED": connect a new context
 * }
 * ```
 */
export class OpenDClosedError extends OpenDError {
  protected static override readonly errorName: string = "OpenDClosedError";

  constructor(message: string, options?: ErrorOptions, code: "CLOSED" | "CONNECTION_LOST" = "CLOSED") {
    super(code, message, options);
  }
}

/**
 * The connection was lost while a request was in flight (`CONNECTION_LOST`). It is not sent again: whether to is for
 * its
 * sender to say. One that changes an order gets an {@linkcode OpenDOrderOutcomeUnknownError} instead.
 *
 * @example
 * ```ts
 * import { OpenDConnectionLostError } from "@opend/client";
 *
 * async function orderBook(code: string) {
 *   try {
 *     return await quote.getOrderBook({ security: code, num: 10 });
 *   } catch (error) {
 *     if (!(error instanceof OpenDConnectionLostError) || error.mayHaveTakenEffect) throw error;
 *     return await quote.getOrderBook({ security: code, num: 10 }); // waits for the next connection
 *   }
 * }
 * console.log((await orderBook("HK.00700")).orderBookBidList.length);
 * ```
 */
export class OpenDConnectionLostError extends OpenDClosedError {
  protected static override readonly errorName: string = "OpenDConnectionLostError";
  /** The command's name, such as `"Qot_Sub"`. */
  readonly command: string;
  /** Whether it may have changed something all the same: false for commands that only ask. */
  readonly mayHaveTakenEffect: boolean;

  constructor(command: string, mayHaveTakenEffect: boolean, cause: Error) {
    const effect = mayHaveTakenEffect ? ", and may have taken effect" : "";
    super(
      `${command} was sent${effect}, but no reply came. ${cause.message}`,
      { cause },
      "CONNECTION_LOST",
    );
    this.command = command;
    this.mayHaveTakenEffect = mayHaveTakenEffect;
  }
}

/**
 * One of OpenD's limits was known to be reached, so nothing was sent: {@linkcode retryAfter} says when it can be.
 *
 * @example
 * ```ts
 * import { OpenDLimitError, SubType } from "@opend/client";
 *
 * try {
 *   await quote.unsubscribe(["HK.00700"], [SubType.Ticker]);
 * } catch (error) {
 *   if (!(error instanceof OpenDLimitError)) throw error;
 *   console.log(error.code, `again in ${error.retryAfter} ms`); // "SUBSCRIPTION_TOO_YOUNG"
 * }
 * ```
 */
export class OpenDLimitError extends OpenDError {
  protected static override readonly errorName: string = "OpenDLimitError";
  /** The command's name, such as `"Qot_GetSecuritySnapshot"`. */
  readonly command: string;
  /** After how many milliseconds it can be sent; undefined where time alone does not help (a quota). */
  readonly retryAfter: number | undefined;

  constructor(
    code: "RATE_LIMIT" | "SUBSCRIPTION_QUOTA" | "SUBSCRIPTION_TOO_YOUNG",
    message: string,
    details: { readonly command: string; readonly retryAfter?: number | undefined },
    options?: ErrorOptions,
  ) {
    super(code, message, options);
    this.command = details.command;
    this.retryAfter = details.retryAfter;
  }
}

/**
 * A command that changes an order was sent, and its reply was lost. Nothing is known of its outcome: look the order up
 * before doing anything else. It is never sent again by this module.
 *
 * @example
 * ```ts
 * import { OpenDOrderOutcomeUnknownError } from "@opend/client";
 *
 * function explain(error: unknown): string {
 *   if (!(error instanceof OpenDOrderOutcomeUnknownError)) return "it was not sent, or OpenD has answered";
 *   return `look for ${JSON.stringify(error.request)} in the order list`;
 * }
 * ```
 */
export class OpenDOrderOutcomeUnknownError extends OpenDError {
  protected static override readonly errorName: string = "OpenDOrderOutcomeUnknownError";
  /** The command's name, such as `"Trd_PlaceOrder"`. */
  readonly command: string;
  /** The replay guard it was sent with. */
  readonly packetID: { readonly connID: bigint; readonly serialNo: number };
  /** What was asked for, to look it up by (its remark, code, side and quantity). */
  readonly request: unknown;

  constructor(
    command: string,
    packetID: { readonly connID: bigint; readonly serialNo: number },
    request: unknown,
    options?: ErrorOptions,
  ) {
    super(
      "ORDER_OUTCOME_UNKNOWN",
      `${command} was sent, and may have taken effect, but no reply came. Look it up in the order list before sending again`,
      options,
    );
    this.command = command;
    this.packetID = packetID;
    this.request = request;
  }
}

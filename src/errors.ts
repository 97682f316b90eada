/**
 * The errors of this module. Each has a class, a literal `code`, a `cause` where there is one, and a message that says
 * what was done, what came of it, and what to do about it.
 *
 * @module
 */

/** The `code` of an {@linkcode OpenDError}: what to branch on. Messages may change, codes do not. */
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
  | "ARGUMENT";

/** The base of every error that this module makes. */
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

/** OpenD could not be reached: nothing listens, the host is unknown, no socket is to be had, or it took too long. */
export class OpenDConnectError extends OpenDError {
  protected static override readonly errorName: string = "OpenDConnectError";
}

/** The other side was reached, but no session came about: not OpenD, the wrong port, or keys that do not agree. */
export class OpenDHandshakeError extends OpenDError {
  protected static override readonly errorName: string = "OpenDHandshakeError";
}

/** Bytes that break the protocol: bad magic, digest, length, padding or message. The connection cannot go on after it. */
export class OpenDProtocolError extends OpenDError {
  protected static override readonly errorName: string = "OpenDProtocolError";
}

/** A key that cannot be used: damaged or encrypted PEM, the wrong type, or a length outside 512 to 4096 bits. */
export class OpenDKeyError extends OpenDError {
  protected static override readonly errorName: string = "OpenDKeyError";
}

/** An argument that OpenD would refuse or that makes no sense. Thrown before anything is sent. */
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

/** OpenD answered, and said no. `retMsg` is its reason, word for word. */
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

/** The connection is closed: by `close()`, by OpenD, or by a failure, which is then the `cause`. */
export class OpenDClosedError extends OpenDError {
  protected static override readonly errorName: string = "OpenDClosedError";

  constructor(message: string, options?: ErrorOptions, code: "CLOSED" | "CONNECTION_LOST" = "CLOSED") {
    super(code, message, options);
  }
}

/**
 * The connection was lost while a request was in flight (`CONNECTION_LOST`). It is not sent again: whether to is for its
 * sender to say. One that changes an order gets an {@linkcode OpenDOrderOutcomeUnknownError} instead.
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

/** One of OpenD's limits was known to be reached, so nothing was sent: {@linkcode retryAfter} says when it can be. */
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

/**
 * What a context does, told on named channels of `node:diagnostics_channel`, for tracing and metrics.
 *
 * Nothing in a message is secret or tells an account: no field of a request or a reply, no key, no `connID` (half of what
 * guards orders against replay), and no text of an error, for that can quote OpenD, which names accounts. Errors are
 * told by their codes.
 *
 * @module
 */

import type { ResolvedOptions } from "../connection/options.ts";
import { OpenDError, OpenDResponseError } from "../errors.ts";

/** What every message has. */
export interface DiagnosticsMessage {
  /** Which context of this process: 1 for the first. */
  readonly context: number;
}

/**
 * `opend-client:connect`: an attempt to connect has come to its end, the handshake with it. See {@linkcode
 * DiagnosticsChannels}.
 */
export interface ConnectMessage extends DiagnosticsMessage {
  /** Which attempt in a row it was; the first is 1. */
  readonly attempt: number;
  /** The host as it was given. */
  readonly host: string;
  /** The port at which OpenD listens. */
  readonly port: number;
  /** Which of OpenD's two protocols is spoken. */
  readonly transport: "tcp" | "websocket";
  /** Whether requests and replies are encrypted: over TCP by OpenD's cipher, over WebSocket by TLS. */
  readonly encrypted: boolean;
  /** How long it took, in milliseconds. */
  readonly duration: number;
  /** Undefined: the session stands. Else the `code` of an `OpenDError`, or `"ABORTED"`. */
  readonly error: string | undefined;
  /** The code of what led to the error, where there is one: of another `OpenDError`, or of the system (`"ECONNRESET"`). */
  readonly cause: string | undefined;
}

/** `opend-client:request`: a request has been answered, or has failed. See {@linkcode DiagnosticsChannels}. */
export interface RequestMessage extends DiagnosticsMessage {
  /** OpenD's number for the command. */
  readonly id: number;
  /** OpenD's name for the command, such as `"Qot_GetBasicQot"`. */
  readonly name: string;
  /** From the call to its settling, in milliseconds: with all waiting for a limit or a connection. */
  readonly duration: number;
  /** `"ok"`, the `code` of an `OpenDError`, or `"ABORTED"` when its signal gave it up. */
  readonly outcome: string;
  /** OpenD's `retType` when it refused (`"RESPONSE"`). */
  readonly retType: number | undefined;
}

/** `opend-client:push`: a push has come. See {@linkcode DiagnosticsChannels}. */
export interface PushMessage extends DiagnosticsMessage {
  /** OpenD's number for the push. */
  readonly id: number;
  /** The length of its body. */
  readonly bytes: number;
}

/**
 * `opend-client:loss`: a session that stood was lost, and nobody asked for that. See {@linkcode DiagnosticsChannels}.
 */
export interface LossMessage extends DiagnosticsMessage {
  /** The `code` of the `OpenDError` that says so. */
  readonly code: string;
  /** The code of what led to it, where there is one: of another `OpenDError`, or of the system (`"ECONNRESET"`). */
  readonly cause: string | undefined;
  /** How long the session stood, in milliseconds. */
  readonly afterMs: number;
}

/**
 * `opend-client:drop`: a stream's buffer was full, and a push was dropped or replaced by a newer one. See {@linkcode
 * DiagnosticsChannels}.
 */
export interface DropMessage extends DiagnosticsMessage {
  /** OpenD's name for the push. */
  readonly push: string;
  /** How many that stream has dropped by now. */
  readonly count: number;
}

/**
 * The channels and what is published on each.
 *
 * @example
 * ```ts
 * import { subscribe } from "node:diagnostics_channel";
 * import type { DiagnosticsChannels } from "@opend/client";
 *
 * subscribe("opend-client:request", (message) => {
 *   const { name, duration, outcome } = message as DiagnosticsChannels["opend-client:request"];
 *   console.log(`${name} took ${duration.toFixed(1)} ms: ${outcome}`);
 * });
 * await quote.getGlobalState();
 * ```
 */
export interface DiagnosticsChannels {
  /** Every attempt to connect. */
  readonly "opend-client:connect": ConnectMessage;
  /** Every request. */
  readonly "opend-client:request": RequestMessage;
  /** Every push, wanted or not. */
  readonly "opend-client:push": PushMessage;
  /** Every loss of a session. */
  readonly "opend-client:loss": LossMessage;
  /** Every push that a stream had no room for. */
  readonly "opend-client:drop": DropMessage;
}

interface Channel<Message> {
  readonly hasSubscribers: boolean;
  publish(message: Message): void;
}

interface ChannelModule {
  channel<Name extends keyof DiagnosticsChannels>(name: Name): Channel<DiagnosticsChannels[Name]>;
}

/** A global object that may be Node's, or like it. */
export interface DiagnosticsScope {
  readonly process?: { readonly getBuiltinModule?: (id: string) => unknown };
}

let contexts = 0;

/**
 * The channels of one context; undefined where the runtime has no `node:diagnostics_channel`.
 *
 * @param now The time in milliseconds. @default performance.now
 * @param scope Where to look for the module. @default globalThis
 */
export function findDiagnostics(
  now: () => number = () => performance.now(),
  scope: DiagnosticsScope = globalThis as DiagnosticsScope,
): Diagnostics | undefined {
  let found: Partial<ChannelModule> | undefined;
  try {
    found = scope.process?.getBuiltinModule?.("node:diagnostics_channel") as typeof found;
  } catch {
    // A runtime that throws for a module it lacks.
  }
  return typeof found?.channel === "function" ? new Diagnostics(found as ChannelModule, now, ++contexts) : undefined;
}

/**
 * Publishes for one context. Each method first looks whether anyone listens, and builds a message only then. None throws:
 * what a subscriber throws is reported by the runtime as uncaught, later.
 */
export class Diagnostics {
  readonly #connect: Channel<ConnectMessage>;
  readonly #request: Channel<RequestMessage>;
  readonly #push: Channel<PushMessage>;
  readonly #loss: Channel<LossMessage>;
  readonly #drop: Channel<DropMessage>;
  readonly #now: () => number;
  readonly #context: number;

  /** Use {@linkcode findDiagnostics}. */
  constructor(module: ChannelModule, now: () => number, context: number) {
    this.#connect = module.channel("opend-client:connect");
    this.#request = module.channel("opend-client:request");
    this.#push = module.channel("opend-client:push");
    this.#loss = module.channel("opend-client:loss");
    this.#drop = module.channel("opend-client:drop");
    this.#now = now;
    this.#context = context;
  }

  /** Watches an attempt that begins now, and tells of its end. Returns the promise as it was. */
  connect<T>(
    attempt: number,
    options: Pick<ResolvedOptions, "target" | "packetEncAlgo">,
    opening: Promise<T>,
  ): Promise<T> {
    if (!this.#connect.hasSubscribers) return opening;
    const began = this.#now();
    const { target: { host, port, kind, ssl }, packetEncAlgo } = options;
    const tell = (failure?: Failure): void =>
      this.#connect.publish({
        context: this.#context,
        attempt,
        host,
        port,
        transport: kind,
        encrypted: ssl || packetEncAlgo !== -1,
        duration: this.#now() - began,
        error: failure?.code,
        cause: failure?.cause,
      });
    opening.then(() => tell(), (error: unknown) => tell(failureOf(error)));
    return opening;
  }

  /** Watches a request that begins now, and tells of its outcome. Returns the promise as it was. */
  request<T>(command: { readonly id: number; readonly name: string }, reply: Promise<T>): Promise<T> {
    if (!this.#request.hasSubscribers) return reply;
    const began = this.#now();
    const { id, name } = command;
    const tell = (outcome: string, retType?: number): void =>
      this.#request.publish({
        context: this.#context,
        id,
        name,
        duration: this.#now() - began,
        outcome,
        retType,
      });
    reply.then(
      () => tell("ok"),
      (error: unknown) => tell(failureOf(error).code, error instanceof OpenDResponseError ? error.retType : undefined),
    );
    return reply;
  }

  /** Tells of a push that has come. */
  push(id: number, bytes: number): void {
    if (this.#push.hasSubscribers) this.#push.publish({ context: this.#context, id, bytes });
  }

  /** Tells of the loss of a session that stood for `afterMs` milliseconds. */
  loss(reason: OpenDError, afterMs: number): void {
    if (this.#loss.hasSubscribers) this.#loss.publish({ context: this.#context, ...failureOf(reason), afterMs });
  }

  /** Tells that a stream of this push has dropped one, and `count` in all. */
  drop(push: string, count: number): void {
    if (this.#drop.hasSubscribers) this.#drop.publish({ context: this.#context, push, count });
  }
}

interface Failure {
  readonly code: string;
  readonly cause: string | undefined;
}

/** How far causes are followed: none of ours goes deeper, and one of another's may go in a circle. */
const DEEPEST_CAUSE = 8;

/** The codes of an error. What is no `OpenDError` is the reason of a signal, which may say anything. */
function failureOf(error: unknown): Failure {
  if (!(error instanceof OpenDError)) return { code: "ABORTED", cause: undefined };
  // The deepest is what began it.
  let cause: string | undefined;
  let inner: unknown = error.cause;
  for (let depth = 0; depth < DEEPEST_CAUSE && inner instanceof Error; depth++, inner = inner.cause) {
    cause = codeOf(inner) ?? cause;
  }
  return { code: error.code, cause };
}

/** Only what looks like a code of Node's: `code` is anyone's to set. */
function codeOf(error: Error): string | undefined {
  if (error instanceof OpenDError) return error.code;
  const { code } = error as { code?: unknown };
  return typeof code === "string" && /^E[A-Z_]{2,40}$/.test(code) ? code : undefined;
}

/**
 * One connection, whatever protocol it speaks: requests are answered and pushes sent here.
 *
 * @module
 */

import type { ResponseEnvelope, ServerRequest } from "../codec/command.ts";
import { decodeMessage } from "../codec/reader.ts";
import { serverCommands } from "../gen/server.ts";
import type { Core } from "./core.ts";
import { commandOf, encodeBody, failureBody, type PushBody, type RequestName, success } from "./envelope.ts";
import type { FaultyLink } from "./faults/faulty_link.ts";
import type { Handler, RequestContext } from "./handlers/handler.ts";
import type { Link } from "./link.ts";
import type { PacketCounts } from "./record.ts";
import { notModelled, Refusal } from "./refusal.ts";
import type { Answer, RespondTo } from "./responder.ts";
import { checkList } from "./rules/list_limits.ts";
import { NotYet } from "./rules/not_yet.ts";
import { requireWarrants } from "./rules/rights.ts";
import type { Text } from "./rules/text.ts";
import { BAD_BODY, badAnswer, TRADE_NEEDS_KEY, UNKNOWN_ID } from "./rules/texts.ts";
import type { Hold, Subscriber } from "./subscriptions.ts";

/** Serial over TCP, section over WebSocket. */
export type Serial = number | bigint;

type AnyRequest = ServerRequest<unknown, unknown>;

/** The part that both protocols share. The protocols' own classes read packets and write them. */
export abstract class ServerSession implements Subscriber {
  /** `"tcp"` or `"websocket"`. */
  abstract readonly kind: "tcp" | "websocket";
  /** Its number in the order of connecting, from 1. */
  readonly number: number;
  /** Above 2^53. */
  readonly connID: bigint;
  readonly holds: Map<string, Hold> = new Map();
  readonly counts: { -readonly [K in keyof PacketCounts]: PacketCounts[K] } = {
    received: 0,
    replies: 0,
    pushes: 0,
    dropped: 0,
  };
  protected readonly core: Core;
  protected readonly link: FaultyLink;
  /** When the client was last heard of, by the simulator's clock. */
  protected heardAt: number;
  readonly #unanswered = new Map<string, { readonly id: number; readonly serial: Serial }>();
  #open = true;
  #ready = false;

  constructor(core: Core, link: Link) {
    this.core = core;
    this.link = core.faults.link(link, this);
    this.number = core.nextConnection();
    this.connID = core.identity.connID();
    this.heardAt = core.now();
    core.enter(this);
  }

  /** Whether the handshake is done. */
  get ready(): boolean {
    return this.#ready;
  }

  /** Whether it has not been closed. */
  get open(): boolean {
    return this.#open;
  }

  /** The requests that came and were not answered. */
  get unanswered(): readonly { readonly id: number; readonly serial: Serial }[] {
    return [...this.#unanswered.values()];
  }

  /** Whether the client wants Notify. */
  abstract readonly recvNotify: boolean;

  /** Takes bytes that came: a piece of the stream over TCP, one message over WebSocket. */
  abstract receive(bytes: Uint8Array): void;

  /** Drops a client that has been silent for too long. */
  abstract checkSilence(now: number): void;

  /** Sends a reply of the protocol. */
  protected abstract sendReply(id: number, serial: Serial, body: Uint8Array): void;

  /** Sends a push of the protocol. */
  protected abstract writePush(push: PushBody, serial: number): void;

  /** Sends a push. Its serial is taken from the counter even if the client does not read and it is left out. */
  sendPush(push: PushBody): void {
    if (!this.#open) return;
    const serial = this.core.nextPushSerial();
    if (this.link.pending() > this.core.options.rules.unreadPushes) {
      this.counts.dropped++;
      return;
    }
    this.counts.pushes++;
    this.record("out", push.id, serial, true, push.body);
    this.writePush(push, serial);
  }

  /** Sends bytes as they are, past the protocol. */
  write(bytes: Uint8Array): void {
    if (this.#open) this.link.write(bytes);
  }

  /** Ends the connection in order. */
  close(): void {
    if (!this.#open) return;
    this.ended();
    this.link.close();
  }

  /** Breaks the connection off. */
  destroy(): void {
    if (!this.#open) return;
    this.ended();
    this.link.destroy();
  }

  /** The connection has gone. */
  ended(): void {
    if (!this.#open) return;
    this.#open = false;
    this.link.forget();
    this.core.leave(this);
  }

  /** Holds writes back, to send them together. */
  cork(): void {
    this.link.cork();
  }

  /** The end of {@linkcode ServerSession.cork}. */
  uncork(): void {
    this.link.uncork();
  }

  /** The handshake is done. */
  protected setReady(): void {
    this.#ready = true;
  }

  protected record(direction: "in" | "out", id: number, serial: Serial, push: boolean, body: Uint8Array): void {
    if (direction === "in") this.#unanswered.set(`${id}/${serial}`, { id, serial });
    const packet = { direction, connection: this.number, id, serial, push, body };
    this.core.options.record?.(packet);
    this.core.packets.tell(packet);
  }

  /** Sends a reply's body. */
  protected reply(id: number, serial: Serial, body: Uint8Array): void {
    this.#unanswered.delete(`${id}/${serial}`);
    if (!this.#open) return;
    if (this.link.pending() > this.core.options.rules.unreadReplies) return this.destroy();
    this.counts.replies++;
    this.record("out", id, serial, false, body);
    this.sendReply(id, serial, body);
  }

  /** Refuses a request. */
  protected refuse(id: number, serial: Serial, text: Text): void {
    this.reply(id, serial, failureBody(new Refusal(text), this.core.options.language));
  }

  /**
   * Asks those who answer in the simulator's place, and goes on with `otherwise` when none does.
   *
   * @param command encodes an answer that is an object; without one any reply's shape will do
   */
  protected intercept(
    name: RespondTo | undefined,
    command: Pick<AnyRequest, "encode">,
    request: { readonly id: number; readonly serial: Serial; readonly body: Uint8Array; readonly c2s: unknown },
    otherwise: () => void,
  ): void {
    const settle = (answer: Answer): void => {
      if (answer === "default") otherwise();
      else if (answer === "close") this.close();
      else if (answer instanceof Uint8Array) this.reply(request.id, request.serial, answer);
      else if (answer !== "silent") {
        const { body, error } = encodeAnswer(command, answer);
        if (error === undefined) this.reply(request.id, request.serial, body);
        else this.refuse(request.id, request.serial, badAnswer(nameOf(request.id), error));
      }
    };
    // It ends the process, so that a test notices: a client's bad packet would only end the connection.
    const failed = (error: unknown): never => {
      throw new Error(`A responder of the simulator failed at ${nameOf(request.id)}: ${String(error)}`, {
        cause: error,
      });
    };
    let answer: Answer | Promise<Answer>;
    try {
      answer = this.core.responders.ask(name, { ...request, connection: this.number });
    } catch (error) {
      return failed(error);
    }
    if (answer instanceof Promise) void answer.catch(failed).then((late) => this.#open && settle(late));
    else settle(answer);
  }

  /** Answers a request of a connection that is set up. */
  protected handle(id: number, serial: Serial, body: Uint8Array): void {
    const known = commandOf(id);
    const [name, command] = known ?? [];
    if (command?.kind !== "request") {
      const otherwise = (): void => {
        if (!this.#replay(id, serial, body)) this.refuse(id, serial, UNKNOWN_ID);
      };
      this.intercept(undefined, ANY, { id, serial, body, c2s: undefined }, otherwise);
      return;
    }
    const request = command as AnyRequest;
    let c2s: unknown;
    try {
      c2s = decodeMessage(request.decode, body).c2s;
    } catch {
      c2s = undefined;
    }
    this.intercept(name as RequestName, request, { id, serial, body, c2s }, () => {
      if (this.#replay(id, serial, body)) return;
      if (c2s === undefined) this.refuse(id, serial, BAD_BODY);
      else this.#answer(name as RequestName, request, serial, c2s as object);
    });
  }

  #replay(id: number, serial: Serial, body: Uint8Array): boolean {
    const send = (reply: Uint8Array): void => this.reply(id, serial, reply);
    return this.core.replay?.take(this, id, body, this.core.now(), send) ?? false;
  }

  /** @param askedAt when it came, of one that OpenD has kept since */
  #answer(name: RequestName, command: AnyRequest, serial: Serial, c2s: object, askedAt?: number): void {
    const after: (() => void)[] = [];
    let held: ((send: () => void) => void) | undefined;
    const context: RequestContext = {
      core: this.core,
      session: this,
      askedAt: askedAt ?? this.core.now(),
      after: (task) => void after.push(task),
      hold: (keep) => void (held = keep),
    };
    let body: Uint8Array;
    try {
      const handler = this.core.handlers[name] as Handler<unknown, unknown> | undefined;
      if (handler === undefined) throw notModelled(command.name);
      if (askedAt === undefined) this.#check(name, c2s);
      body = encodeBody(command.encode, success(handler(c2s, context)));
    } catch (error) {
      if (error instanceof NotYet) return this.#keep(error.until, name, command, serial, c2s, askedAt);
      if (!(error instanceof Refusal)) {
        // Not an error of what came, which would only end the connection.
        throw new Error(`The simulator failed to answer ${command.name}: ${String(error)}`, { cause: error });
      }
      body = failureBody(error, this.core.options.language);
    }
    const send = (): void => {
      this.cork();
      this.reply(command.id, serial, body);
      for (const task of after) task();
      this.uncork();
    };
    if (held === undefined) send();
    else held(send);
  }

  /** What is refused whatever the request is about. Trading counts its requests itself, account by account. */
  #check(name: RequestName, c2s: object): void {
    const { options, rates } = this.core;
    const trades = name.startsWith("Trd");
    if (trades && this.kind === "tcp" && this.core.tradeNeedsKey) throw new Refusal(TRADE_NEEDS_KEY);
    if (name === "QotGetWarrant") requireWarrants(this.core.rights);
    checkList(options.rules.listLimits, name, c2s);
    if (!trades) rates.count(name, c2s, this.core.now());
  }

  #keep(until: number, name: RequestName, command: AnyRequest, serial: Serial, c2s: object, askedAt?: number): void {
    const since = askedAt ?? this.core.now();
    this.core.later(until, () => this.#open && this.#answer(name, command, serial, c2s, since));
  }
}

/** The body of a responder's answer, or what is wrong with it. */
function encodeAnswer(
  { encode }: Pick<AnyRequest, "encode">,
  answer: ResponseEnvelope<unknown>,
): { readonly body: Uint8Array; readonly error?: undefined } | { readonly body?: undefined; readonly error: string } {
  try {
    return { body: encodeBody(encode, answer) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** A command as messages call it. */
function nameOf(id: number): string {
  return id === INIT_WEBSOCKET ? "InitWebSocket" : commandOf(id)?.[1].name ?? String(id);
}

/** The id of `InitWebSocket`, which is no command of the catalogue. */
const INIT_WEBSOCKET = 1;

/** What an answer to an unknown id is written with: the envelope is the same everywhere. */
const ANY = serverCommands.KeepAlive as AnyRequest;

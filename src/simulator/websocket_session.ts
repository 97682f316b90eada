/**
 * A connection over OpenD's WebSocket protocol.
 *
 * @module
 */

import type { ResponseEnvelope } from "../codec/command.ts";
import { decodeMessage } from "../codec/reader.ts";
import {
  decodeInitWebSocketRequest,
  encodeInitWebSocketResponse,
  type InitWebSocketC2S,
  type InitWebSocketResponse,
} from "../gen/init_web_socket.ts";
import { md5Hex } from "../wire/md5.ts";
import { decodeWebSocketRequest, encodeWebSocketReply, type WebSocketRequest } from "../wire/websocket_envelope.ts";
import type { Writer } from "../codec/writer.ts";
import { encodeBody, type PushBody, success } from "./envelope.ts";
import { BAD_BODY, BAD_WEBSOCKET_KEY, INIT_WEBSOCKET_FIRST, INIT_WEBSOCKET_TWICE } from "./rules/texts.ts";
import { type Serial, ServerSession } from "./session.ts";

/** The command of `InitWebSocket`. */
const INIT = 1;

/** An answer of a responder is written with this: the envelope's types are those of every command. */
const INIT_COMMAND = {
  encode: (writer: Writer, response: ResponseEnvelope<unknown>): void =>
    encodeInitWebSocketResponse(writer, response as InitWebSocketResponse),
};

/** Speaks to one WebSocket client. */
export class WebSocketSession extends ServerSession {
  override readonly kind = "websocket";
  /** `InitWebSocket` does not ask: the relay in OpenD hands everything on. */
  override readonly recvNotify = true;

  /** Takes one binary message. What is no request in OpenD's envelope ends the connection. */
  override receive(message: Uint8Array): void {
    if (!this.open || this.link.deaf) return;
    this.heardAt = this.core.now();
    let request: WebSocketRequest;
    try {
      request = decodeWebSocketRequest(message);
    } catch {
      return this.close();
    }
    const { command, section } = request;
    const body = request.body.slice();
    this.counts.received++;
    this.record("in", command, section, false, body);
    if (command === INIT) this.#onInit(section, body);
    else if (!this.ready && this.core.options.rules.initConnectFirst) {
      this.refuse(command, section, INIT_WEBSOCKET_FIRST);
    } else this.handle(command, section, body);
  }

  /** There is no keep-alive over WebSocket, so silence means nothing. */
  override checkSilence(): void {}

  protected override sendReply(id: number, serial: Serial, body: Uint8Array): void {
    this.link.write(encodeWebSocketReply({ command: id, section: serial }, body));
  }

  protected override writePush(push: PushBody, serial: number): void {
    const isZero = this.core.options.rules.websocketPushSection === "zero";
    this.link.write(isZero ? push.message : encodeWebSocketReply({ command: push.id, section: serial }, push.body));
  }

  /** A wrong key is told, and may be tried again. Without a key of its own OpenD takes any. */
  #onInit(section: Serial, body: Uint8Array): void {
    let c2s: InitWebSocketC2S | undefined;
    try {
      c2s = decodeMessage(decodeInitWebSocketRequest, body).c2s ?? {};
    } catch {
      c2s = undefined;
    }
    this.intercept("InitWebSocket", INIT_COMMAND, { id: INIT, serial: section, body, c2s }, () => {
      const { websocketKey } = this.core.options;
      if (c2s === undefined) this.refuse(INIT, section, BAD_BODY);
      else if (this.ready) this.refuse(INIT, section, INIT_WEBSOCKET_TWICE);
      else if (websocketKey !== "" && c2s.websocketKey !== md5Hex(websocketKey)) {
        this.refuse(INIT, section, BAD_WEBSOCKET_KEY);
      } else {
        const s2c = { serverTime: Math.floor(this.core.now() / 1000), connID: this.connID };
        this.reply(INIT, section, encodeBody(encodeInitWebSocketResponse, success(s2c) as InitWebSocketResponse));
        this.setReady();
      }
    });
  }
}

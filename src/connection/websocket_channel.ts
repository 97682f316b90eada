/**
 * OpenD's WebSocket protocol: one packet a message in a small envelope, protected by TLS or not at all.
 *
 * @module
 */

import { decodeMessage } from "../codec/reader.ts";
import { Writer } from "../codec/writer.ts";
import {
  OpenDClosedError,
  OpenDConnectError,
  OpenDProtocolError,
  OpenDResponseError,
  type ResponseFailure,
} from "../errors.ts";
import { decodeInitWebSocketResponse, encodeInitWebSocketRequest } from "../gen/init_web_socket.ts";
import { defaultWebSocketTransport } from "../transport/default_web_socket.ts";
import type { OpenTransport } from "../transport/transport.ts";
import { WebSocketUpgradeError } from "../transport/web_socket.ts";
import { DEFAULT_MAX_BODY_LENGTH } from "../wire/frame.ts";
import { md5Hex } from "../wire/md5.ts";
import { decodeWebSocketReply, encodeWebSocketRequest } from "../wire/websocket_envelope.ts";
import { Channel, handshakeFailed } from "./channel.ts";

/** The command of `InitWebSocket`. */
const INIT = 1;
/** Pushed when the connection to OpenD behind the WebSocket is lost. */
const OPEND_LOST = 2;

/** How OpenD says that the key is not its own, in either of its languages. */
const KEY_REFUSED = /key|auth|密钥|秘钥|鉴权|校验/i;

/** What the envelope's error numbers mean, as `Common.RetType` and in words. */
const relayErrors: Readonly<Record<number, readonly [retType: number, retMsg: string]>> = {
  1: [-100, "OpenD did not answer its WebSocket in time"],
  2: [-100, "OpenD got no answer from its server in time"],
  3: [-200, "the connection between OpenD and its WebSocket is closed"],
};

/** A WebSocket connection. */
export class WebSocketChannel extends Channel {
  protected override transport(): OpenTransport {
    return defaultWebSocketTransport(this.options.WebSocket);
  }

  override async dial(signal: AbortSignal): Promise<void> {
    try {
      await super.dial(signal);
    } catch (error) {
      const upgrade = error instanceof OpenDConnectError && error.cause instanceof WebSocketUpgradeError;
      throw upgrade ? handshakeFailed("TCP_PORT", error) : error;
    }
  }

  override send(id: number, serial: number, body: Uint8Array): void {
    this.write(encodeWebSocketRequest(id, serial, body));
  }

  protected override greet(serial: number): void {
    const { websocketKey, clientID, programmingLanguage } = this.options;
    const writer = new Writer();
    encodeInitWebSocketRequest(writer, {
      c2s: { websocketKey: websocketKey === "" ? "" : md5Hex(websocketKey), clientID, programmingLanguage },
    });
    this.write(encodeWebSocketRequest(INIT, serial, writer.view()));
  }

  protected override receive(message: Uint8Array): void {
    const { command, section, error, errorMessage, body } = decodeWebSocketReply(message);
    const { maxBodyLength = DEFAULT_MAX_BODY_LENGTH } = this.options;
    if (body.length > maxBodyLength) {
      throw new OpenDProtocolError(
        "BODY_TOO_LONG",
        `Reading a body of ${body.length} bytes was refused: maxBodyLength is ${maxBodyLength}`,
      );
    }
    if (command === OPEND_LOST) {
      throw new OpenDClosedError("OpenD's WebSocket lost its connection to OpenD: connect again");
    }
    if (!this.isOpen) {
      if (command === INIT) this.#onInit(error, errorMessage, body);
    } else if (error !== 0) this.handlers.onPacketError(command, section, relayFailure(error, errorMessage));
    else this.handlers.onPacket(command, section, body);
  }

  #onInit(error: number, errorMessage: string, body: Uint8Array): void {
    const command = "InitWebSocket";
    if (error !== 0) {
      const failure = new OpenDResponseError({ command, ...relayFailure(error, errorMessage) });
      throw handshakeFailed("HANDSHAKE_REFUSED", failure);
    }
    const { retType, retMsg = "", errCode, s2c } = decodeMessage(decodeInitWebSocketResponse, body);
    if (retType !== 0 || s2c?.connID === undefined) {
      const failure = new OpenDResponseError({ command, retType, retMsg, errCode });
      throw handshakeFailed(KEY_REFUSED.test(retMsg) ? "WRONG_WEBSOCKET_KEY" : "HANDSHAKE_REFUSED", failure);
    }
    this.opened({
      connID: s2c.connID,
      serverVer: undefined,
      loginUserID: undefined,
      keepAliveInterval: undefined,
      warning: undefined,
    });
  }
}

/** What the envelope's error says, as a reply would say it. */
function relayFailure(error: number, errorMessage: string): Omit<ResponseFailure, "command"> {
  const [retType, retMsg] = relayErrors[error] ?? [-400, `WebSocket error ${error}`];
  return { retType, retMsg: errorMessage || retMsg, errCode: error };
}

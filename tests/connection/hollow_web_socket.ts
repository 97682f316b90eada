/** A WebSocket of no network: a test says what it receives, and its memory is lent for the time of a call only. */

import { encodeInitWebSocketResponse } from "../../src/gen/init_web_socket.ts";
import type { WebSocketConstructor } from "../../src/transport/web_socket.ts";
import { encodeWebSocketReply } from "../../src/wire/websocket_envelope.ts";
import { CONN_ID, encode } from "./scripted_opend.ts";

/** What a test holds of it. */
export interface Hollow {
  /** The constructor to hand in; it opens at once and answers InitWebSocket. */
  readonly WebSocket: WebSocketConstructor;
  /** How many messages were sent. */
  readonly sent: number;
  /** Receives a message, and wipes it afterwards. */
  receive(id: number, section: number, body: Uint8Array): void;
}

/** Makes one. */
export function hollow(): Hollow {
  let sent = 0;
  let receive: (message: Uint8Array) => void = () => {};
  class HollowWebSocket extends EventTarget {
    binaryType = "";
    readyState = 0;

    constructor() {
      super();
      receive = (message) => {
        this.dispatchEvent(new MessageEvent("message", { data: message.buffer }));
        message.fill(0);
      };
      queueMicrotask(() => {
        this.readyState = 1;
        this.dispatchEvent(new Event("open"));
      });
    }

    send(): void {
      if (++sent > 1) return;
      const body = encode(encodeInitWebSocketResponse, { retType: 0, s2c: { connID: CONN_ID } });
      queueMicrotask(() => receive(encodeWebSocketReply({ command: 1, section: 1 }, body)));
    }

    close(): void {
      this.dispatchEvent(Object.assign(new Event("close"), { code: 1000, reason: "", wasClean: true }));
    }
  }
  return {
    WebSocket: HollowWebSocket as unknown as WebSocketConstructor,
    get sent() {
      return sent;
    },
    receive: (command, section, body) => receive(encodeWebSocketReply({ command, section }, body)),
  };
}

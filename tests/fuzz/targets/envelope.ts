/** The WebSocket envelope, in both directions. */

import assert from "node:assert/strict";
import {
  decodeWebSocketReply,
  decodeWebSocketRequest,
  encodeWebSocketReply,
  encodeWebSocketRequest,
  WEBSOCKET_REPLY_HEADER_LENGTH,
} from "../../../src/wire/websocket_envelope.ts";
import { assertSame } from "../../gen/same.ts";
import { toHex } from "../../wire/support.ts";
import { type Target, verdictOf } from "../engine.ts";
import { headerMutator } from "../mutators.ts";

const body = Uint8Array.of(8, 0, 18, 0, 24, 0);

/** `envelope` */
export const envelopeTarget: Target = {
  name: "envelope",
  prepare: () => ({
    corpus: [
      encodeWebSocketRequest(1, 1, body),
      encodeWebSocketRequest(3004, 2n ** 64n - 1n, body),
      encodeWebSocketReply({ command: 1, section: 1 }, body),
      encodeWebSocketReply({ command: 3011, section: 2n ** 53n }, body),
      encodeWebSocketReply({ command: 2, section: 2 ** 53 - 1, error: -1, errorMessage: "closed" }, new Uint8Array(0)),
      encodeWebSocketReply({ command: 3004, section: 7, error: 3, errorMessage: "连接已断开连接已断开" }, body),
      encodeWebSocketReply({ command: 3004, section: 7, error: 1, errorMessage: "a\0b" }, new Uint8Array(300)),
    ],
    mutators: [headerMutator([8, 12, 16, 20, 24, 40], true, () => [0])],
    run(input) {
      verdictOf(() => {
        const { command, section, body } = decodeWebSocketRequest(input);
        assert.equal(toHex(encodeWebSocketRequest(command, section, body)), toHex(input));
      });
      return verdictOf(() => {
        const reply = decodeWebSocketReply(input);
        const { body, ...fields } = reply;
        assert.equal(body.length, input.length - WEBSOCKET_REPLY_HEADER_LENGTH);
        assert.ok(fields.errorMessage.length <= 20);
        const written = encodeWebSocketReply(fields, body);
        // A message that is no UTF-8 has replacement characters, which are longer and may have no room.
        if (fields.errorMessage.includes("\ufffd")) written.set(input.subarray(24, 44), 24);
        assertSame(decodeWebSocketReply(written), reply, "written again");
      });
    },
  }),
};

/**
 * MD5 of the WebSocket key: what OpenD wants to see of it.
 *
 * @module
 */
import { md5 } from "@noble/hashes/legacy.js";

/**
 * The MD5 of a text's UTF-8 bytes in 32 lower-case hex characters: `InitWebSocket`'s `websocketKey` and OpenD's setting
 * `websocket_key_md5`.
 *
 * @example
 * ```ts
 * import { md5Hex } from "@opend/client/wire";
 *
 * console.log(md5Hex("my key")); // for OpenD's setting websocket_key_md5
 * ```
 */
export function md5Hex(text: string): string {
  let hex = "";
  for (const byte of md5(new TextEncoder().encode(text))) hex += byte.toString(16).padStart(2, "0");
  return hex;
}

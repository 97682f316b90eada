/** All that is fuzzed. */

import type { Target } from "./engine.ts";
import { cipherTarget, rsaTarget } from "./targets/cipher.ts";
import { connectionTarget } from "./targets/connection.ts";
import { envelopeTarget } from "./targets/envelope.ts";
import { frameTarget } from "./targets/frame.ts";
import { keyTarget } from "./targets/key.ts";
import { messageTarget } from "./targets/message.ts";
import { symbolTarget } from "./targets/symbol.ts";
import { textTarget } from "./targets/text.ts";

/** A target, and its share of the time. */
export const targets: readonly (readonly [target: Target, share: number])[] = [
  [frameTarget, 2],
  [messageTarget, 3],
  [connectionTarget, 2],
  [envelopeTarget, 0.5],
  [keyTarget, 1],
  [cipherTarget, 0.5],
  [rsaTarget, 0.4],
  [textTarget, 0.4],
  [symbolTarget, 0.2],
];

/** Opening contexts that are not to open. */

import { OpenDHandshakeError } from "../../src/errors.ts";
import { OpenDContext } from "../../src/session/context.ts";
import type { ContextOptions } from "../../src/session/options.ts";
import type { Kind, Peer } from "./scripted_opend.ts";
import { failsWith, optionsFor, withScripted } from "./support.ts";

/** Opens a context that reaches a port. */
export function open(kind: Kind, port: number, options: ContextOptions = {}): Promise<void> {
  return new OpenDContext({ ...optionsFor(kind, port), ...options }).open();
}

/** The error of a TCP client whose InitConnect is met as `script` says. */
export async function handshakeError(
  code: string,
  message: RegExp,
  script: (peer: Peer) => Promise<void> | void,
  options: ContextOptions = {},
  serverPem?: string,
): Promise<OpenDHandshakeError> {
  let error: OpenDHandshakeError | undefined;
  await withScripted("tcp", async (opend) => {
    const met = opend.accept().then(script);
    error = await failsWith(open("tcp", opend.port, options), OpenDHandshakeError, code, message);
    await met;
  }, { pem: serverPem });
  return error!;
}

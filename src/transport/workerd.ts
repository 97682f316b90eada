/**
 * TCP on Cloudflare Workers, through `cloudflare:sockets`.
 *
 * @module
 */

import { noTransport } from "./failure.ts";
import type { OpenTransport } from "./transport.ts";
import { type WinterTCConnect, wintertcTransport } from "./wintertc.ts";

/**
 * The transport of workerd's own `connect`. The module exists there only; bundlers must not look for it, so its name is put
 * together at run time.
 *
 * Rejects with `OpenDConnectError` `NO_TRANSPORT` where it cannot be loaded.
 */
export async function workerdTransport(): Promise<OpenTransport> {
  const specifier = ["cloudflare", "sockets"].join(":");
  const sockets = await import(specifier).catch((cause: unknown) => {
    throw noTransport(`"${specifier}" cannot be loaded`, "hand in its connect as the option connect", cause);
  }) as { readonly connect: WinterTCConnect };
  return wintertcTransport(sockets.connect);
}

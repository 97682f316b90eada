/**
 * TCP on Deno, through `Deno.connect`.
 *
 * @module
 */

import { connectFailure } from "./connect_failure.ts";
import { Delivery } from "./delivery.ts";
import { dial } from "./dial.ts";
import { noTransport, refuseTLS } from "./failure.ts";
import { type Duplex, PumpSocket } from "./pump.ts";
import type { OpenTransport, TransportSocket } from "./transport.ts";

/** The parts of `Deno.TcpConn` used here. */
interface DenoConn {
  read(into: Uint8Array): Promise<number | null>;
  write(bytes: Uint8Array): Promise<number>;
  closeWrite(): Promise<void>;
  close(): void;
  setNoDelay(on: boolean): void;
  ref(): void;
  unref(): void;
}

/** The parts of the global `Deno` used here. */
interface DenoRuntime {
  connect(options: {
    readonly hostname: string;
    readonly port: number;
    readonly signal: AbortSignal | undefined;
  }): Promise<DenoConn>;
}

/** Bytes read at once, into one buffer that serves the socket for life. */
const READ_SIZE = 65536;

/** Opens TCP sockets with `Deno.connect`. `OpenDConnectError` `NO_TRANSPORT` on any other runtime. */
export function denoTransport(): OpenTransport {
  return (target, handlers, signal) =>
    dial<TransportSocket>(signal, (attempt) => {
      refuseTLS(target);
      const dialled = deno().connect({ hostname: target.host, port: target.port, signal });
      dialled.then((conn) => {
        if (!attempt.pending) {
          conn.close();
          return;
        }
        conn.setNoDelay(true);
        attempt.succeed(new PumpSocket(duplexOf(conn), new Delivery(handlers, () => conn.close())));
      }).catch((error: unknown) => attempt.fail(connectFailure(target, error)));
      return undefined; // Deno listens to the signal too
    });
}

function duplexOf(conn: DenoConn): Duplex {
  const buffer = new Uint8Array(READ_SIZE);
  return {
    async read() {
      const length = await conn.read(buffer);
      return length === null ? undefined : buffer.subarray(0, length);
    },
    async write(bytes) {
      for (let rest = bytes; rest.length > 0;) rest = rest.subarray(await conn.write(rest));
    },
    closeWrite: () => conn.closeWrite(),
    ref: () => conn.ref(),
    unref: () => conn.unref(),
  };
}

function deno(): DenoRuntime {
  const { Deno } = globalThis as unknown as { readonly Deno?: DenoRuntime };
  if (Deno === undefined) {
    throw noTransport("this runtime has no Deno.connect", "leave the choice of transport to connect()");
  }
  return Deno;
}

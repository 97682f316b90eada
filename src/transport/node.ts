/**
 * TCP on Node, through `node:net`.
 *
 * @module
 */

import { Delivery } from "./delivery.ts";
import { type Attempt, dial } from "./dial.ts";
import { noTransport, refuseTLS } from "./failure.ts";
import type { Moderation, ModerationClock } from "./moderation.ts";
import type { OpenTransport, TransportSocket, TransportTarget } from "./transport.ts";

/** The parts of `net.Socket` used here. */
interface NodeSocket {
  once(event: "connect" | "end" | "close", listener: () => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  write(bytes: Uint8Array): boolean;
  end(): unknown;
  destroy(): unknown;
  pause(): void;
  resume(): void;
  ref(): unknown;
  unref(): unknown;
}

/** The parts of `node:net` used here. */
interface NodeNet {
  connect(options: {
    readonly host: string;
    readonly port: number;
    readonly noDelay: boolean;
    readonly onread: { readonly buffer: Uint8Array; callback(length: number): boolean };
  }): NodeSocket;
}

/**
 * Bytes read at once. One buffer serves a socket for life (`onread`): 1 GB took 160 ms of CPU time instead of 450 with
 * `data` events on Node 20, and 256 KiB was slower than 64 (it no longer fits the cache).
 */
const READ_SIZE = 65536;

/** After so many pieces what moderates a flood is loaded: a program that asks one thing and ends never gets there. */
const MODERATED_FROM = 16;

/**
 * Opens TCP sockets with `node:net` (Node 20.16 and later, and what has `process.getBuiltinModule`).
 * `OpenDConnectError` `NO_TRANSPORT` where that is missing.
 *
 * @param clock What times the rests of a flooded socket; the runtime's own when left out.
 */
export function nodeTransport(clock?: ModerationClock): OpenTransport {
  return (target, handlers, signal) =>
    dial<TransportSocket>(signal, (attempt) => {
      refuseTLS(target);
      const buffer = new Uint8Array(READ_SIZE);
      let lost: Error | undefined;
      let pieces = 0;
      let hold = true;
      let moderation: Moderation | undefined;
      const delivery = new Delivery(handlers, () => socket.destroy());
      const holdProcess = (on: boolean): void => {
        hold = on;
        moderation?.hold(on);
        socket[on ? "ref" : "unref"]();
      };
      const socket = nodeNet().connect({
        host: target.host,
        port: target.port,
        noDelay: true,
        onread: {
          buffer,
          callback(length) {
            delivery.data(buffer.subarray(0, length));
            if (delivery.open) moderation?.received(length);
            if (++pieces === MODERATED_FROM) {
              import("./moderation.ts").then(({ moderate }) => {
                moderation = moderate(socket, clock, hold);
              }, () => {}); // without it a flood only takes more time
            }
            return true;
          },
        },
      });
      socket.on("error", (error) => {
        if (attempt.pending) void fail(attempt, target, error);
        else lost = error;
      });
      socket.once("connect", () => {
        socket.once("end", () => delivery.finish());
        socket.once("close", () => {
          moderation?.stop();
          delivery.finish(lost);
        });
        attempt.succeed({
          write(bytes) {
            if (!delivery.open) return;
            moderation?.expectReply();
            socket.write(bytes);
          },
          close() {
            if (!delivery.startClose()) return;
            moderation?.expectReply();
            socket.end();
          },
          ref: () => holdProcess(true),
          unref: () => holdProcess(false),
        });
      });
      return () => socket.destroy();
    });
}

async function fail<T>(attempt: Attempt<T>, target: TransportTarget, error: Error): Promise<void> {
  const words = await import("./connect_failure.ts").catch(() => undefined);
  attempt.fail(words === undefined ? error : words.connectFailure(target, error));
}

function nodeNet(): NodeNet {
  const { process } = globalThis as unknown as { process?: { getBuiltinModule?(id: string): unknown } };
  const net = process?.getBuiltinModule?.("node:net");
  if (net === undefined) {
    throw noTransport("this runtime has no node:net", "use Node 20.16 or later, or hand in the option connect");
  }
  return net as NodeNet;
}

/** A `connect` of the WinterTC shape over node:net, for the tests: what a runtime such as workerd brings along. */

import { connect as netConnect } from "node:net";
import type { WinterTCConnect } from "../../src/transport/wintertc.ts";

export const connect: WinterTCConnect = ({ hostname, port }) => {
  const socket = netConnect({ host: hostname, port });
  let failure: Error | undefined;
  let ended = false;
  socket.on("error", (error) => failure = error);
  const opened = new Promise<{ readonly remoteAddress?: string }>((resolve, reject) => {
    socket.once("connect", () => resolve({ remoteAddress: socket.remoteAddress }));
    socket.once("close", () => reject(failure ?? new Error("closed before it was open")));
  });
  const closed = new Promise<void>((resolve, reject) => {
    socket.once("close", () => failure === undefined ? resolve() : reject(failure));
  });
  const readable = new ReadableStream<Uint8Array>({
    start(controller) {
      socket.on("data", (chunk) => {
        controller.enqueue(new Uint8Array(chunk));
        if ((controller.desiredSize ?? 1) <= 0) socket.pause();
      });
      socket.once("end", () => {
        ended = true;
        controller.close();
      });
      socket.once("close", () => {
        if (!ended) controller.error(failure ?? new Error("closed"));
      });
    },
    pull() {
      socket.resume();
    },
  }, { highWaterMark: 16 });
  const writable = new WritableStream<Uint8Array>({
    write: (bytes) =>
      new Promise((resolve, reject) => socket.write(bytes, (error) => error ? reject(error) : resolve())),
    close: () => new Promise((resolve) => socket.end(() => resolve())),
  });
  return {
    readable,
    writable,
    opened,
    closed,
    close() {
      socket.destroy();
      return closed;
    },
  };
};

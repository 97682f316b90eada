/** Run by unref.ts: connects, answers the first byte, lets go of the socket, and has nothing more to do. */

import { bunTransport } from "../../src/transport/bun.ts";
import { denoTransport } from "../../src/transport/deno.ts";
import { nodeTransport } from "../../src/transport/node.ts";

const open = { node: nodeTransport, bun: bunTransport, deno: denoTransport }
  [process.argv[2] as "node" | "bun" | "deno"]();
const socket = await open({ kind: "tcp", host: "127.0.0.1", port: Number(process.argv[3]), ssl: false }, {
  onData() {
    socket.write(new TextEncoder().encode("B"));
    socket.unref();
  },
  onClose() {
    process.exitCode = 2;
  },
});
socket.unref();
socket.ref();
socket.write(new TextEncoder().encode("A"));

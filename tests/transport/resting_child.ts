/** Run by unref.ts: connects, tells when it rests for the first time, and has nothing more to do until the peer closes. */

import { bunTransport } from "../../src/transport/bun.ts";
import { type ModerationClock, systemClock } from "../../src/transport/moderation.ts";
import { nodeTransport } from "../../src/transport/node.ts";

let rests = 0;
const clock: ModerationClock = {
  now: () => 0, // whatever comes, comes often
  after(delay, hold, callback) {
    if (rests++ === 0) process.stdout.write("resting\n");
    return systemClock.after(delay, hold, callback);
  },
};
const open = { node: nodeTransport, bun: bunTransport }[process.argv[2] as "node" | "bun"](clock);
process.exitCode = 3; // unless it lives until the end
await open({ kind: "tcp", host: "127.0.0.1", port: Number(process.argv[3]), ssl: false }, {
  onData() {},
  onClose() {
    process.exitCode = 0;
  },
});

/**
 * The client of a soak, on the runtime that runs it: subscribes to everything, asks all the time, and says in lines of
 * JSON what comes of it.
 *
 * @module
 */

import process from "node:process";
import { WebSocket as NodeWebSocket } from "ws";
import { type ContextOptions, OpenQuoteContext, PacketEncAlgo, type WebSocketConstructor } from "../../mod.ts";
import { ClientReport } from "./client_report.ts";
import { SteadyRequests } from "./client_requests.ts";
import { heapInUse } from "./memory.ts";
import type { ClientTask } from "./messages.ts";
import { soakSecurities } from "./securities.ts";
import { checkSubscriptions, subscribeAll } from "./subscriptions.ts";

/** Milliseconds that a request may take. */
const REQUEST_TIMEOUT = 3_000;

const task: ClientTask = JSON.parse(process.argv[2] ?? "");
const symbols = soakSecurities(task.securities, Date.now()).map(({ symbol }) => symbol);

const options: ContextOptions = {
  port: task.port,
  transport: task.transport,
  recvNotify: true,
  backfill: true,
  requestTimeout: REQUEST_TIMEOUT,
  connectTimeout: REQUEST_TIMEOUT,
  reconnect: { firstDelay: 50, maxDelay: 500 },
  onError: (error) => report.wrong(`a handler failed: ${String(error)}`),
  // Node 20 has none of its own.
  ...(task.transport === "tcp" || "WebSocket" in globalThis
    ? {}
    : { WebSocket: NodeWebSocket as unknown as WebSocketConstructor }),
  ...(task.rsaPrivateKey === undefined ? {} : {
    rsaPrivateKey: task.rsaPrivateKey,
    packetEncAlgo: task.cipher === "ecb" ? PacketEncAlgo.FTAES_ECB : PacketEncAlgo.AES_CBC,
  }),
};

const quote = new OpenQuoteContext(options);
const report = new ClientReport(quote, symbols);
await quote.open();
await subscribeAll(quote, symbols);
const requests = new SteadyRequests(quote, symbols, REQUEST_TIMEOUT, (what) => report.wrong(what));
const counts = setInterval(() => report.tell(requests.outcomes, requests.pending), 500);
const looks = setInterval(() => {
  // What is held back in a gap comes and goes.
  if (report.isCalm) report.say({ type: "heap", at: performance.now(), bytes: heapInUse() });
}, task.sample);
report.say({ type: "ready" });

await new Promise((resolve) => setTimeout(resolve, task.duration));
await requests.stop();
if (!report.isCalm) report.wrong("the session does not stand at the end");
for (const wrong of await checkSubscriptions(quote, symbols).catch((error) => [String(error)])) report.wrong(wrong);
clearInterval(counts);
clearInterval(looks);
report.end(requests.outcomes, requests.pending);
await quote.close();
report.say({ type: "closed" });

/** Run by ends.test.ts: subscribes with a context that has no upkeep, and ends it at once; prints what came of that. */

import { OpenDClosedError } from "../../src/errors.ts";
import { QotSub } from "../../src/gen/qot_sub.ts";
import { OpenDContext } from "../../src/session/context.ts";
import { failureOf } from "../connection/support.ts";
import { startScripted } from "../connection/scripted_opend.ts";

const opend = await startScripted("tcp");
const context = new OpenDContext({ port: opend.port, reconnect: false, keepAlive: false });
const [peer] = await Promise.all([opend.accept().then((peer) => peer.ready()), context.open()]);
const c2s = { securityList: ["HK.00700"], subTypeList: [4], isSubOrUnSub: true } as const;
const asked = failureOf(context.request(QotSub, c2s, { timeout: Infinity }));
if (process.argv[2] === "close") await context.close();
else peer.reset();
await context.closed;
// Where loading is fast the request may have been on its way.
console.log(await asked instanceof OpenDClosedError);
await opend.close();

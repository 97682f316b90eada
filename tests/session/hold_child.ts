/** Run by context.test.ts: connects, makes a request, and has nothing more to do. */

import { QotSub } from "../../src/gen/qot_sub.ts";
import { OpenDContext } from "../../src/session/context.ts";

const [port, how] = process.argv.slice(2);
const context = new OpenDContext({ port: Number(port), reconnect: false, unref: how === "option" });
await context.open();
// Something of the program's own must hold it while it waits, as the connection does not.
const busy = setInterval(() => {}, 1000);
await context.request(QotSub, { securityList: [], subTypeList: [], isSubOrUnSub: true });
clearInterval(busy);
if (how !== "option" && how !== "hold") context.unref();
if (how === "ref") context.ref();

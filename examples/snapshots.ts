/**
 * A price without a subscription, through `request`: any of OpenD's commands can be sent so, and a bundle holds only
 * those that are named. Errors are told apart by their `code`.
 *
 *     node --import tsx examples/snapshots.ts --port 11111 [--rsa-key key.pem]
 */

import process from "node:process";
import { formatSymbol, OpenDContext, OpenDError, OpenDResponseError } from "../mod.ts";
import { QotGetSecuritySnapshot } from "../src/gen/mod.ts"; // "opend-client/commands"
import { optionsFromArguments } from "./options.ts";

async function show(opend: OpenDContext, securityList: readonly string[]): Promise<void> {
  const { snapshotList } = await opend.request(QotGetSecuritySnapshot, { securityList: [...securityList] }, {
    timeout: 5_000,
  });
  for (const { basic } of snapshotList) {
    console.log(formatSymbol(basic.security), basic.curPrice, basic.updateTime);
  }
}

const opend = new OpenDContext(optionsFromArguments());
try {
  await opend.open();
  await show(opend, ["HK.00700", "US.AAPL", "SH.600519", "SZ.000001"]);
  await show(opend, ["HK.NOSUCH"]);
} catch (error) {
  if (error instanceof OpenDResponseError) {
    // OpenD's own words. The connection is as good as before.
    console.log(`refused: ${error.retMsg}`);
  } else if (error instanceof OpenDError && error.code === "CONNECT_REFUSED") {
    console.log("OpenD is not running");
    process.exitCode = 1;
  } else if (error instanceof OpenDError) {
    // Every message says what to do about it.
    console.log(`${error.code}: ${error.message}`);
    process.exitCode = 1;
  } else throw error;
} finally {
  await opend.close();
}

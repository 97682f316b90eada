// Measured by tools/check.ts: a program that connects, encrypted over TCP, and asks for one quote, the small
// way: one that ends with it has nothing to keep up.
import { OpenDContext } from "../../mod.ts";
import { QotGetBasicQot } from "../../src/gen/mod.ts";

/** Asks for one quote. */
export async function oneQuote(rsaPrivateKey: string, code: string): Promise<unknown> {
  const opend = new OpenDContext({ isEncrypt: true, rsaPrivateKey, reconnect: false, keepAlive: false });
  try {
    await opend.open();
    return await opend.request(QotGetBasicQot, { securityList: [code] });
  } finally {
    await opend.close();
  }
}

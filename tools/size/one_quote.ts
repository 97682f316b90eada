// Measured by tools/check.ts: a program that connects, encrypted over TCP, and asks for one quote.
import { OpenQuoteContext } from "../../mod.ts";

/** Asks for one quote. */
export async function oneQuote(rsaPrivateKey: string, code: string): Promise<unknown> {
  const quote = await OpenQuoteContext.connect({ isEncrypt: true, rsaPrivateKey });
  try {
    return await quote.getBasicQot({ securityList: [code] });
  } finally {
    await quote.close();
  }
}

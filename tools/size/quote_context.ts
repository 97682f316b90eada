// Measured by tools/check.ts: the same as one_quote.ts with the quote context, which keeps its session up and has a method
// for every command; those that are loaded at their first call are not counted.
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

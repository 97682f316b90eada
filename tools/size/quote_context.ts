// Measured by tools/check.ts: the same as one_quote.ts with the quote context, which brings the codecs of its methods.
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

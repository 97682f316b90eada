/** What no reply and no push may hold, whatever it is about. */

/** A day, a day with its time, or with parts of a second; event contracts have UTC's, and news seconds in words. */
const TIME = /^(\d{4}-\d\d-\d\d([ T]\d\d:\d\d:\d\d(\.\d{3,6})?Z?)?|\d{10})$/;
/** Prices that are more than 0 wherever they are told. */
const PRICES: ReadonlySet<string> = new Set(["curPrice", "openPrice", "highPrice", "lowPrice", "closePrice", "price"]);

/** What is not plausible in a message, by its path. */
export function implausible(message: unknown, path = ""): string[] {
  if (typeof message !== "object" || message === null || message instanceof Uint8Array) return [];
  const found: string[] = [];
  for (const [name, value] of Object.entries(message)) {
    const at = `${path}.${name}`;
    if (typeof value === "number" && !Number.isFinite(value)) found.push(`${at} is ${value}`);
    if (typeof value === "number" && PRICES.has(name) && value < 0) found.push(`${at} is ${value}`);
    // A continuous future has no last trading day.
    const none = name === "lastTradeTime" && value === "";
    if (typeof value === "string" && /(^t|T)ime$/.test(name) && !TIME.test(value) && !none) {
      found.push(`${at} is "${value}"`);
    }
    if ((name === "code" || name === "name") && value === "") found.push(`${at} is empty`);
    found.push(...implausible(value, at));
  }
  const { highPrice, lowPrice } = message as { readonly highPrice?: number; readonly lowPrice?: number };
  if (highPrice !== undefined && lowPrice !== undefined && highPrice < lowPrice) found.push(`${path}: high below low`);
  return found;
}

import assert from "node:assert/strict";

/** What `assert.deepStrictEqual` says, but several times faster where it says yes: there are tens of thousands to say. */
export function assertSame(actual: unknown, expected: unknown, message: string): void {
  if (isSame(actual, expected)) return;
  assert.deepStrictEqual(actual, expected, message);
  assert.fail(message);
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a instanceof Uint8Array || b instanceof Uint8Array) {
    return a instanceof Uint8Array && b instanceof Uint8Array && a.length === b.length &&
      a.every((byte, i) => byte === b[i]);
  }
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length &&
    keys.every((key) =>
      Object.hasOwn(b, key) && isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])
    );
}

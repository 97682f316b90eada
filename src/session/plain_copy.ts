/**
 * What a request was when it was made.
 *
 * @module
 */

/**
 * A copy of plain objects, arrays and bytes at any depth. Not `structuredClone`, which refuses functions and proxies and
 * makes something else of an object of a class; such an object is handed on as it is.
 */
export function plainCopy<T>(value: T, copies: Map<unknown, unknown> = new Map()): T {
  if (typeof value !== "object" || value === null) return value;
  // Not `slice`: that of a Node Buffer is a view.
  if (value instanceof Uint8Array) return new Uint8Array(value) as T;
  const known = copies.get(value);
  if (known !== undefined) return known as T;
  const isList = Array.isArray(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!isList && prototype !== Object.prototype && prototype !== null) return value;
  // Known before its fields are copied: one of them may lead back to it.
  const copy: Record<string, unknown> = isList ? [] as never : {};
  copies.set(value, copy);
  for (const [name, field] of Object.entries(value)) {
    // No field's name, and to set it would give the copy fields that the original does not have.
    if (name !== "__proto__") copy[name] = plainCopy(field, copies);
  }
  return copy as T;
}

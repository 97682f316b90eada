/**
 * A message that comes in parts, and the fields that no schema knows.
 *
 * @module
 */

/**
 * The list that a message had nothing for: the same for all, so that twenty levels of an order book do not make twenty
 * empty arrays. Frozen, for it is shared.
 */
export const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** Joins unknown fields, with room for twice as many, so that a million of them are not copied a million times. */
export function append(kept: Uint8Array, more: Uint8Array): Uint8Array {
  const length = kept.length + more.length;
  let both: Uint8Array;
  if (length <= kept.buffer.byteLength) both = new Uint8Array(kept.buffer, 0, length);
  else {
    both = new Uint8Array(new ArrayBuffer(length * 2), 0, length);
    both.set(kept);
  }
  both.set(more, kept.length);
  return both;
}

/**
 * The value of a field that holds one message, and may have come before: Protobuf says that the parts are one message,
 * lists joined and single values those of the last part. Each part has to have its required fields, which OpenD, sending
 * every message in one part, always has.
 */
export function merged<T extends object>(before: T | undefined, now: T): T {
  return before === undefined ? now : merge(before, now);
}

function merge<T extends object>(before: T, now: T): T {
  const into = before as Record<string, unknown>;
  for (const [name, value] of Object.entries(now)) {
    const old = into[name];
    if (value === undefined) continue;
    if (old === undefined) into[name] = value;
    else if (value instanceof Uint8Array) into[name] = name === "$unknown" ? append(old as Uint8Array, value) : value;
    else if (old === none) into[name] = value;
    else if (Array.isArray(value)) { for (const element of value) (old as unknown[]).push(element); }
    else if (typeof value === "object") merge(old as object, value as object);
    else into[name] = value;
  }
  return before;
}

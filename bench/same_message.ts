/**
 * Whether three libraries read the same from the same bytes.
 *
 * @module
 */

/**
 * A message of any library as plain objects: 64-bit integers, which are `number`, `bigint` or `Long`, as text, and
 * absent what is absent or an empty list.
 */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return String(value);
  if ("low" in value && "high" in value) return String(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, field]) => !name.startsWith("$") && field !== undefined)
      .filter(([, field]) => !Array.isArray(field) || field.length > 0)
      .map(([name, field]) => [name, plain(field)]),
  );
}

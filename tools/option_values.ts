/** Numbers that are given on a command line: a clear error for what is none. */

/** @throws {Error} names the option and what it takes */
export function number(option: string, value: string, least: number, most: number): number {
  const result = value.trim() === "" ? Number.NaN : Number(value);
  if (!(result >= least && result <= most)) {
    throw new Error(`${option} "${value}": wanted a number from ${least} to ${most}`);
  }
  return result;
}

/** The same for whole numbers. @throws {Error} names the option and what it takes */
export function whole(option: string, value: string, least: number, most: number): number {
  const result = number(option, value, least, most);
  if (!Number.isInteger(result)) throw new Error(`${option} "${value}": wanted a whole number`);
  return result;
}

/**
 * How many pushes the server sends, and at what pace: asked for by a subscription to a security of that name, which is
 * something that every client can send.
 *
 * @module
 */

/** A run of pushes. */
export interface Plan {
  readonly count: number;
  /** Pushes sent at once, each with a write of its own. */
  readonly burst: number;
  /** Milliseconds from one burst to the next; 0: as soon as the server gets to it. */
  readonly gap: number;
}

/** Different order books that are sent round and round. */
export const BOOKS = 64;

/** The plan as a security's code. */
export function codeOf({ count, burst, gap }: Plan): string {
  return `${count}x${burst}x${gap}`;
}

/** The plan of a security's code, if it is one. */
export function planOf(code: string | undefined): Plan | undefined {
  const [, count, burst, gap] = /^(\d+)x(\d+)x(\d+)$/.exec(code ?? "") ?? [];
  return count === undefined ? undefined : { count: Number(count), burst: Number(burst), gap: Number(gap) };
}

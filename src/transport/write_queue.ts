/**
 * Bytes that wait for a socket which takes them one piece at a time.
 *
 * @module
 */

/** Pieces smaller than this in total are joined: one call to the socket costs more than the copy. */
const JOIN_LIMIT = 65536;

/** A queue, first in, first out; small pieces come out joined. */
export class WriteQueue {
  #pieces: Uint8Array[] = [];
  #head = 0;

  /** Whether nothing waits. */
  get empty(): boolean {
    return this.#head === this.#pieces.length;
  }

  /** Adds a piece at the end; it is not copied now and must not be changed any more. */
  push(piece: Uint8Array): void {
    if (piece.length > 0) this.#pieces.push(piece);
  }

  /** Takes what is to be sent next off the queue: one piece, or several small ones joined. `undefined` when empty. */
  take(): Uint8Array | undefined {
    const first = this.#pieces[this.#head];
    if (first === undefined) return undefined;
    let end = this.#head + 1;
    let length = first.length;
    for (let next = this.#pieces[end]; next !== undefined && length + next.length <= JOIN_LIMIT;) {
      length += next.length;
      next = this.#pieces[++end];
    }
    const taken = end === this.#head + 1 ? first : join(this.#pieces, this.#head, end, length);
    this.#head = end;
    this.#compact();
    return taken;
  }

  /** Forgets everything. */
  clear(): void {
    this.#pieces = [];
    this.#head = 0;
  }

  /** Gives the memory of what was taken back, seldom enough to cost nothing. */
  #compact(): void {
    if (this.empty) this.clear();
    else if (this.#head >= 1024 && this.#head * 2 >= this.#pieces.length) {
      this.#pieces = this.#pieces.slice(this.#head);
      this.#head = 0;
    }
  }
}

function join(pieces: readonly Uint8Array[], from: number, to: number, length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces.slice(from, to)) {
    joined.set(piece, offset);
    offset += piece.length;
  }
  return joined;
}

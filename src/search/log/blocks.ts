import { decodeByLine, detectEncoding, type Encoding, HEAD_BYTES } from './encoding.ts';

/** A run of whole lines of a log, decoded. */
export interface Block {
  text: string;
  /** The number of its first line, counted from 1. */
  line: number;
  /**
   * How many UTF-16 units at its beginning the block before ended with. They are context only: a line too long
   * for one block is cut, and what stands at the cut must still be seen whole by one of the two blocks.
   */
  seen: number;
  /** Whether it ends in the midst of a line. What stands at its end may go on, and the next block has it whole. */
  isCut: boolean;
}

/** Large enough that the work per block does not count, small enough that memory does not either. */
const BLOCK_BYTES = 1 << 20;
/** What two blocks of one line share: longer than any code with the word that announces it. */
const OVERLAP_BYTES = 512;

const LF = 0x0a;
const EMPTY = new Uint8Array(0);

/**
 * Turns the bytes of a log, in pieces as they come, into blocks of whole lines. Lines end with LF or CR LF. UTF-16
 * is told by its first bytes; otherwise every line that is not UTF-8 is read as Windows-1252, for itself, since logs
 * are joined from several programs. Holds at most a block and one piece in memory, however long a line is.
 */
export class BlockReader {
  /** The file's encoding; `utf-8` becomes `windows-1252` with the first line that is not UTF-8. */
  encoding: Encoding | undefined;
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;
  #line = 1;
  #overlap: Uint8Array = EMPTY;
  readonly #blockBytes: number;

  /** @param blockBytes how many bytes a block has at least and, but for the last piece, at most */
  constructor(blockBytes = BLOCK_BYTES) {
    this.#blockBytes = Math.max(blockBytes, 4 * OVERLAP_BYTES);
  }

  /** Takes the next bytes of the file and gives the blocks that are complete with them. */
  *push(bytes: Uint8Array): Generator<Block> {
    for (let at = 0; at < bytes.length; at += this.#blockBytes) {
      const piece = bytes.subarray(at, at + this.#blockBytes);
      this.#pending.push(piece);
      this.#pendingBytes += piece.length;
      if (this.#pendingBytes >= Math.max(this.#blockBytes, HEAD_BYTES)) yield* this.#take(false);
    }
  }

  /** Gives what is left when the file has ended. */
  *end(): Generator<Block> {
    // What stands at the end of a block that was cut is left to the next one, even if nothing follows.
    if (this.#pendingBytes > 0 || this.#overlap.length > 0) yield* this.#take(true);
  }

  *#take(last: boolean): Generator<Block> {
    let bytes = joined(this.#pending, this.#pendingBytes);
    if (this.encoding === undefined) {
      const { encoding, bom } = detectEncoding(bytes);
      this.encoding = encoding;
      bytes = bytes.subarray(bom);
    }
    const lineEnd = last ? bytes.length : this.#lastLineEnd(bytes);
    const cut = lineEnd > 0 ? lineEnd : this.#cutInLine(bytes);
    const block = this.#block(
      bytes.subarray(0, cut),
      lineEnd > 0 ? EMPTY : overlapOf(bytes, cut, this.#width),
    );
    // A copy: the rest must not keep a whole piece of the file alive.
    const rest = bytes.slice(cut);
    this.#pending = rest.length > 0 ? [rest] : [];
    this.#pendingBytes = rest.length;
    if (block.text !== '') yield block;
  }

  #block(bytes: Uint8Array, nextOverlap: Uint8Array): Block {
    const before = this.#decode(this.#overlap);
    const text = this.#decode(bytes);
    const block = {
      text: before + text,
      line: this.#line,
      seen: before.length,
      isCut: nextOverlap.length > 0,
    };
    this.#overlap = nextOverlap.slice();
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#line++;
    return block;
  }

  #decode(bytes: Uint8Array): string {
    if (bytes.length === 0) return '';
    if (this.encoding === 'utf-16le' || this.encoding === 'utf-16be')
      return new TextDecoder(this.encoding, { ignoreBOM: true }).decode(bytes);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      this.encoding = 'windows-1252';
      return decodeByLine(bytes);
    }
  }

  /** How many bytes a unit of text takes, which a cut must not split. */
  get #width(): number {
    return this.encoding === 'utf-16le' || this.encoding === 'utf-16be' ? 2 : 1;
  }

  /** The place after the last line feed, or 0. */
  #lastLineEnd(bytes: Uint8Array): number {
    if (this.#width === 1) return bytes.lastIndexOf(LF) + 1;
    const low = this.encoding === 'utf-16le' ? 0 : 1;
    for (let at = (bytes.length & ~1) - 2; at >= 0; at -= 2) {
      if (bytes[at + low] === LF && bytes[at + 1 - low] === 0) return at + 2;
    }
    return 0;
  }

  /** A place in a line too long for one block: after a blank near the end if there is one, else between characters. */
  #cutInLine(bytes: Uint8Array): number {
    const width = this.#width;
    const whole = bytes.length - (bytes.length % width);
    for (let at = whole - width; at > whole - OVERLAP_BYTES; at -= width) {
      if (bytes[at] === 0x20 || (width === 2 && bytes[at] === 0 && bytes[at + 1] === 0x20)) return at + width;
    }
    return characterStart(bytes, whole, width);
  }
}

function overlapOf(bytes: Uint8Array, cut: number, width: number): Uint8Array {
  return bytes.subarray(characterStart(bytes, Math.max(0, cut - OVERLAP_BYTES), width), cut);
}

/** The nearest place at or before `at` where a character begins, as far as UTF-8 and 16-bit units are concerned. */
function characterStart(bytes: Uint8Array, at: number, width: number): number {
  if (width === 2) return at & ~1;
  let start = at;
  while (start > at - 4 && start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

import type { RenderedFile } from './render.ts';
import type { RawFile } from './rendered-files.ts';

/** A text of 16-bit characters takes up to three times as many bytes in UTF-8. */
const mostBytes = 3;

const encoder = new TextEncoder();

/** Files that one thread gives to another together. Their contents lie in one buffer, which changes hands uncopied. */
export class Parcel {
  readonly files: RenderedFile[] = [];
  readonly #size: number;
  #bytes: Uint8Array<ArrayBuffer> | undefined;
  #length = 0;

  /** @param size of the buffer, in bytes */
  constructor(size: number) {
    this.#size = size;
  }

  /** What must be transferred with the files. */
  get transfer(): ArrayBuffer[] {
    return this.#bytes ? [this.#bytes.buffer] : [];
  }

  /** @returns false where there may be no room, and the file must go into another parcel */
  add({ content, ...file }: RawFile): boolean {
    if (content === undefined) {
      this.files.push({ ...file, content });
      return true;
    }
    if (this.#size - this.#length < Parcel.room(content)) return false;
    // Most builds keep most files, and need no buffer for them.
    this.#bytes ??= new Uint8Array(this.#size);
    const free = this.#bytes.subarray(this.#length);
    let { length } = content;
    if (typeof content === 'string') length = encoder.encodeInto(content, free).written;
    else free.set(content);
    this.files.push({ ...file, content: free.subarray(0, length) });
    this.#length += length;
    return true;
  }

  /** The room that a content needs, in bytes. */
  static room(content: string | Uint8Array | undefined): number {
    return typeof content === 'string' ? content.length * mostBytes : (content?.length ?? 0);
  }
}

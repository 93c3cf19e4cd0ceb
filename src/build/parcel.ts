import type { RenderedFile } from './render.ts';
import type { RawFile } from './rendered-files.ts';

/** A text of 16-bit characters takes up to three times as many bytes in UTF-8. */
const mostBytes = 3;

const encoder = new TextEncoder();

/** Files that one thread gives to another together. Their contents lie in one buffer, which changes hands uncopied. */
export class Parcel {
  readonly files: RenderedFile[] = [];
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  /** @param size of the buffer, in bytes */
  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
  }

  /** What must be transferred with the files. */
  get transfer(): ArrayBuffer[] {
    return [this.#bytes.buffer];
  }

  /** @returns false where there may be no room, and the file must go into another parcel */
  add({ content, ...file }: RawFile): boolean {
    if (content === undefined) {
      this.files.push({ ...file, content });
      return true;
    }
    if (this.#bytes.length - this.#length < Parcel.room(content)) return false;
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

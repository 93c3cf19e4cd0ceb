import { firstStyles, firstStylesMark } from '../styles/first.ts';
import type { SiteOutput } from './site-output.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** The file, relative to the site's folder: `pt-br/errors/34513/index.html`. */
  file: string;
  /** The digest of its HTML. */
  digest: string;
  /** Whether it stands as the last build left it. */
  unchanged: boolean;
  /** Whether it was not even rendered, because all that it is made from is the same. */
  kept: boolean;
  /** Its HTML; of a page that is not kept, without the first styles. */
  read(): string;
}

/**
 * Writes a page, with the styles that pages carry, which are most of its bytes; or keeps it.
 *
 * @param page.content its HTML as it was rendered; undefined to keep what the last build made from the same inputs
 */
export function writePage(
  output: SiteOutput,
  { file, inputs, content }: { file: string; inputs: string; content: Uint8Array<ArrayBuffer> | undefined },
): BuiltPage {
  if (!content) {
    const kept = output.keep(file, inputs);
    if (!kept) throw new Error(`${file} is to be kept, but the last build left none of it.`);
    return { file, digest: kept.digest, unchanged: true, kept: true, read: () => output.read(file) };
  }
  const html = Buffer.from(content.buffer, content.byteOffset, content.length);
  const { digest, unchanged } = output.write(file, withStyles(html), inputs);
  let text: string | undefined;
  const read = () => {
    text ??= html.toString();
    return text;
  };
  return { file, digest, unchanged, kept: false, read };
}

const styles = Buffer.from(firstStyles());

function withStyles(html: Buffer): Buffer {
  const at = html.indexOf(firstStylesMark);
  if (at === -1) return html;
  return Buffer.concat([html.subarray(0, at), styles, html.subarray(at + firstStylesMark.length)]);
}

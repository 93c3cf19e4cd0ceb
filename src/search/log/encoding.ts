/** The encodings a log may be in. What Windows calls "Unicode" is UTF-16 LE, what it calls "ANSI" Windows-1252. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

interface Detection {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** How many bytes the byte order mark takes. */
  bom: number;
}

/** How many bytes from the beginning of a file the detection looks at. */
export const HEAD_BYTES = 4096;

/**
 * Tells UTF-16 from byte encodings by a file's first bytes: by the byte order mark, or, without one, by where
 * the zero bytes stand, since Latin text in UTF-16 has one in every second place and text in a byte encoding
 * has none. Windows-1252 cannot be told from UTF-8 here: a log may be plain ASCII for megabytes.
 *
 * @param head the first bytes of the file, at most {@link HEAD_BYTES} of them are looked at
 */
export function detectEncoding(head: Uint8Array): Detection {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bom: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bom: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bom: 2 };
  const end = Math.min(head.length, HEAD_BYTES) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (head[at] === 0) even++;
    if (head[at + 1] === 0) odd++;
  }
  const pairs = end / 2;
  // Both zero is padding, not text. 40 % leaves room for text that is not Latin in parts.
  if (odd > pairs * 0.4 && even < odd / 4) return { encoding: 'utf-16le', bom: 0 };
  if (even > pairs * 0.4 && odd < even / 4) return { encoding: 'utf-16be', bom: 0 };
  return { encoding: 'utf-8', bom: 0 };
}

/**
 * Whether bytes are well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
 * Written out because a `TextDecoder` can only say so by throwing, too dear to do for each line of a log.
 *
 * @param from the first byte
 * @param to the byte after the last
 */
function isUtf8(bytes: Uint8Array, from = 0, to = bytes.length): boolean {
  for (let at = from; at < to; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lead >= 0xf5 || lead < 0xc2 ? 0 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (length === 0 || at + length > to) return false;
    const second = bytes[at + 1] ?? 0;
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < low || second > high) return false;
    for (let next = at + 2; next < at + length; next++) {
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
    }
    at += length;
  }
  return true;
}

const lineFeed = 0x0a;

/** Decodes lines each as UTF-8 or Windows-1252; neighbours of one encoding are decoded together. */
export function decodeByLine(bytes: Uint8Array): string {
  let text = '';
  let runStart = 0;
  let runEncoding: Encoding = 'utf-8';
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(lineFeed, start) + 1 || bytes.length;
    const encoding: Encoding = isUtf8(bytes, start, end) ? 'utf-8' : 'windows-1252';
    if (encoding !== runEncoding) {
      text += new TextDecoder(runEncoding, { ignoreBOM: true }).decode(bytes.subarray(runStart, start));
      runStart = start;
      runEncoding = encoding;
    }
    start = end;
  }
  return text + new TextDecoder(runEncoding, { ignoreBOM: true }).decode(bytes.subarray(runStart));
}

import { detectEncoding, HEAD_BYTES } from './encoding.ts';

/** What archives, documents and event logs begin with, in hexadecimal: zip, gzip, 7z, rar, cab, evtx, PDF, PNG. */
const signatures = [
  '504b0304',
  '1f8b',
  '377abcaf271c',
  '526172211a07',
  '4d534346',
  '456c6646696c6500',
  '255044462d',
  '89504e47',
];

/** More control characters than this share of its beginning no text has. */
const MOST_CONTROLS = 0.05;

/**
 * Whether a file is text, by its first bytes. Zero bytes say nothing: a machine that goes down leaves them at the
 * end of its logs, and UTF-16 has them.
 */
export function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD_BYTES);
  const hex = [...head.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (signatures.some((signature) => hex.startsWith(signature))) return false;
  if (detectEncoding(head).encoding !== 'utf-8') return true;
  return head.filter(isControl).length <= head.length * MOST_CONTROLS;
}

/** Control characters that no text has: all but tab, the line breaks, escape, and zero. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0 && byte !== 0x1b && !(byte >= 0x09 && byte <= 0x0d);
}

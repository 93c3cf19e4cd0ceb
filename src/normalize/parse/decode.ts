import type { Reporter } from '../report/diagnostics.ts';
import type { RuleName } from '../report/rules.ts';

/** Beyond these no article goes, and a parser's time does. */
const limits = { bytes: 4 * 1024 * 1024, lineLength: 100_000, quoteDepth: 60, marks: 4_000 } as const;

/**
 * Decodes a source file: UTF-8, with or without a byte order mark, line ends LF or CRLF. Lines keep their numbers.
 *
 * @param bytes the file as received
 * @returns the text with LF line ends, or undefined when it cannot be read; the reporter then says why
 */
export function decodeSource(bytes: Uint8Array, { report }: Reporter): string | undefined {
  if (bytes.byteLength > limits.bytes) {
    report(
      'error',
      'file-too-large',
      `The file has ${bytes.byteLength} bytes. Split it; ${limits.bytes} are read.`,
    );
    return undefined;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const place = lineOfInvalidByte(bytes);
    report('error', 'encoding-invalid', 'The file is not valid UTF-8 here. Save it as UTF-8.', place);
    return undefined;
  }
  text = text.replace(/\r\n?/g, '\n');
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    report('warning', 'control-character', 'A NUL character was removed. Remove it from the source.', {
      line: lineAt(text, nul),
    });
    text = text.replaceAll('\0', '');
  }
  // Zero-width characters carry no text, and would part a word in two for every search.
  text = text.replace(/[\uFEFF\u200B\u2060]/g, '');

  let marks = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const place = { line: index + 1 };
    const refuse = (rule: RuleName, message: string) => {
      report('error', rule, message, place);
      return undefined;
    };
    if (line.length > limits.lineLength)
      return refuse(
        'line-too-long',
        `The line has ${line.length} characters. Break it; ${limits.lineLength} are read.`,
      );
    if (line.length > limits.quoteDepth && nesting(line) > limits.quoteDepth)
      return refuse('nesting-too-deep', 'The line nests too many quotes or lists. Write it flatter.');
    // A parser pairs the marks of emphasis in a paragraph in quadratic time.
    marks = line.trim() === '' ? 0 : marks + (line.match(/\*+|_+/g)?.length ?? 0);
    if (marks > limits.marks)
      return refuse(
        'too-many-marks',
        `The paragraph has more than ${limits.marks} * or _. Divide it, or write code.`,
      );
  }
  return text;
}

/** How many block markers stand at the head of a line. */
function nesting(line: string): number {
  const markers = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(line)?.[0] ?? '';
  return markers.replace(/[\s\d]/g, '').length;
}

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** Decodes line by line to find the one that is not UTF-8. */
function lineOfInvalidByte(bytes: Uint8Array): { line: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return { line };
    }
    start = stop + 1;
  }
  return { line: 1 };
}

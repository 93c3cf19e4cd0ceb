import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlockReader } from '../../../src/search/log/blocks.ts';

type TestEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const sample =
  'Não é possível registrar: (ID: 34513)\r\nsegunda linha – “aspas” €\r\nLa contraseña del año no es válida\r\n';

function encode(text: string, encoding: TestEncoding, bom = false): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode((bom ? '\ufeff' : '') + text);
  if (encoding === 'windows-1252') return encode1252(text);
  const little = Buffer.from((bom ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(encoding === 'utf-16le' ? little : little.swap16());
}

function encode1252(text: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
      byte,
    ]),
  );
  return Uint8Array.from(text, (character) => table.get(character) ?? 0x3f);
}

/** Reads in pieces of the sizes given, in turn; gives the text without what blocks repeat. */
function read(bytes: Uint8Array, sizes: number[], blockBytes?: number) {
  const reader = new BlockReader(blockBytes);
  const blocks = [];
  let turn = 0;
  for (let at = 0; at < bytes.length; ) {
    const size = sizes[turn++ % sizes.length] ?? 1;
    blocks.push(...reader.push(bytes.slice(at, at + size)));
    at += size;
  }
  blocks.push(...reader.end());
  return {
    blocks,
    text: blocks.map((block) => block.text.slice(block.seen)).join(''),
    encoding: reader.encoding,
  };
}

describe('BlockReader', () => {
  test.each<[TestEncoding, boolean]>([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', false],
    ['utf-16le', true],
    ['utf-16be', false],
    ['utf-16be', true],
    ['windows-1252', false],
  ])('reads %s, byte order mark: %s', (encoding, bom) => {
    const result = read(encode(sample, encoding, bom), [7]);
    expect(result.text).toBe(sample);
    expect(result.encoding).toBe(encoding);
  });

  test('reads each line of a log joined from two encodings for itself', () => {
    const bytes = Buffer.concat([
      encode('Não\n', 'utf-8'),
      encode('Não\n', 'windows-1252'),
      encode('más\n', 'utf-8'),
    ]);
    expect(read(bytes, [5]).text).toBe('Não\nNão\nmás\n');
  });

  test('numbers the first line of each block', () => {
    const text = Array.from({ length: 4000 }, (_, index) => `line ${index + 1} of the log\r\n`).join('');
    const { blocks } = read(encode(text, 'utf-8'), [1000], 4096);
    expect(blocks.length).toBeGreaterThan(5);
    for (const block of blocks) expect(block.text).toMatch(new RegExp(`^line ${block.line} `));
  });

  test('cuts a line without end, and keeps what stands at the cut whole in one block', () => {
    const text = Array.from({ length: 3000 }, (_, index) => `(ID: ${10_000 + index}) `).join('');
    const { blocks } = read(encode(text, 'utf-8'), [700], 4096);
    expect(blocks.length).toBeGreaterThan(5);
    for (let index = 0; index < 3000; index++) {
      const wanted = `(ID: ${10_000 + index})`;
      const holders = blocks.filter((block) => block.text.includes(wanted));
      expect(holders.length, wanted).toBeGreaterThan(0);
    }
    expect(blocks.every((block) => block.line === 1)).toBe(true);
  });

  test('holds no more than a block and a piece of a line without end', () => {
    const reader = new BlockReader(8192);
    let longest = 0;
    for (let piece = 0; piece < 500; piece++) {
      for (const block of reader.push(encode('x'.repeat(1000), 'utf-8')))
        longest = Math.max(longest, block.text.length);
    }
    expect(longest).toBeLessThan(8192 + 2000);
  });

  test('gives nothing for an empty file and for a byte order mark alone', () => {
    expect(read(new Uint8Array(0), [1]).text).toBe('');
    expect(read(Uint8Array.of(0xff, 0xfe), [1]).text).toBe('');
  });

  test('gives the same text however the bytes are cut', () => {
    const line = fc.string({ unit: fc.constantFrom(...'aZ 9ãñç€ \t"({[:.', '\u{1f600}'), maxLength: 300 });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 60 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom<TestEncoding>('utf-8', 'utf-16le', 'utf-16be'),
        fc.array(fc.integer({ min: 1, max: 6000 }), { minLength: 1, maxLength: 5 }),
        (lines, lineEnd, encoding, sizes) => {
          const text = lines.join(lineEnd);
          expect(read(encode(text, encoding, true), sizes, 2048).text).toBe(text);
        },
      ),
      { numRuns: 200 },
    );
  });
});

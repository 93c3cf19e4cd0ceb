import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isText } from '../../../src/search/log/is-text.ts';

const line = '2019-07-15 10:00:00\tFalha não tratada (ID: 34513)\r\n';
const bytes = (...values: number[]) => Uint8Array.from(values);

describe('isText', () => {
  test.each([
    ['nothing', bytes()],
    ['UTF-8', Buffer.from(line)],
    ['Windows-1252', Buffer.from(line, 'latin1')],
    ['UTF-16 without a mark', Buffer.from(line, 'utf16le')],
    ['colours of a terminal', Buffer.from('\u001b[31mFalha\u001b[0m: \u001b[1m34513\u001b[0m\n')],
    ['a log that ends in zero bytes', Buffer.concat([Buffer.from(line), Buffer.alloc(4000)])],
  ])('%s is text', (_, head) => {
    expect(isText(head)).toBe(true);
  });
  test.each([
    ['a zip', Buffer.concat([bytes(0x50, 0x4b, 3, 4), Buffer.from(line)])],
    ['a gzip', gzipSync(line)],
    ['an event log', Buffer.concat([Buffer.from('ElfFile\0'), Buffer.alloc(4000)])],
    ['anything', Uint8Array.from({ length: 4096 }, (_, place) => (place * 167) % 251)],
  ])('%s is not', (_, head) => {
    expect(isText(head)).toBe(false);
  });
});

import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { type Block, blocksOf, lineAt } from '../../src/lint/block.ts';
import { linksOf } from '../../src/lint/links.ts';

/** The first block of a text that begins on line 5 of its file. */
function blockOf(body: string): Block {
  const [block] = blocksOf(readDocument(body, 'x.mdx', 4));
  if (!block) throw new Error('no block');
  return block;
}

test('a character has the line on which it stands, also within a paragraph', () => {
  const block = blockOf('Um\ndois **três**\nquatro.\n');
  const line = (word: string) => lineAt(block, block.text.indexOf(word));
  expect(['Um', 'dois', 'três', 'quatro'].map(line)).toEqual([5, 6, 6, 7]);
});

test('code, addresses and paths are no prose', () => {
  const { text, prose } = blockOf('Abra `dir` em C:\\Temp ou https://x.example/a já.');
  expect(prose).toHaveLength(text.length);
  expect(prose.replaceAll('\uFFFC', '')).toBe('Abra  em  ou  já.');
});

test('a link in several formattings is one, two that stand side by side are two', () => {
  const links = linksOf(
    blockOf('[a **b** c](https://x.example/1) e [d](https://x.example/1) [f](https://x.example/2)'),
  );
  expect(links.map(({ text, href, line }) => [text, href.at(-1), line])).toEqual([
    ['a b c', '1', 5],
    ['d', '1', 5],
    ['f', '2', 5],
  ]);
});

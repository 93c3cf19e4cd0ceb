import { expect, test } from 'vitest';
import type { MarkedText } from '../../src/search/answer.ts';
import { markCode } from '../../src/search/marks.ts';
import { finalAnswer, searchOver, siteEntries } from './content.ts';

/** The passages that are marked. */
const marked = ({ text, marks }: MarkedText) => marks.map(([start, end]) => text.slice(start, end));

const message = 'O arquivo está corrompido. (ID: 34513)';
const id: [number, number] = [message.indexOf('ID'), message.indexOf('ID') + 2];

test.each([
  ['34513', ['34513']],
  ['0x86D1', ['34513']],
  ['34514', []],
])('%s is marked, and not what announces it', (code, expected) => {
  expect(marked(markCode({ text: message, marks: [id] }, code))).toEqual(expected);
});

test('words that were asked for stay marked, in order and without overlaps', () => {
  const words: [number, number][] = [
    [2, 9],
    [message.indexOf('34513'), message.length - 1],
  ];
  expect(marked(markCode({ text: message, marks: words }, '34513'))).toEqual(['arquivo', '34513']);
});

test('a result for a code marks the code where its excerpt holds it', async () => {
  const search = searchOver(await siteEntries(), 'pt-BR');
  const { results } = await finalAnswer(
    search,
    'cliente mandou erro (ID: 34513) credenciais do cofre corrompidas',
  );
  const [first] = results;
  expect(first?.excerpt && marked(first.excerpt)).toContain('34513');
});

import { expect, test } from 'vitest';
import { bestSection } from '../../src/search/full-text/section.ts';

const filler = (count: number) => Array.from({ length: count }, (_, place) => `palabra${place}`).join(' ');
const exact = (folded: string) => new Map([[folded, 1]]);
const likeness =
  (...words: string[]) =>
  (folded: string) =>
    words.includes(folded) ? exact(folded) : new Map<string, number>();

test('an excerpt shows near its beginning what tells most, not what only comes first', () => {
  const content = `La copia ${filler(18)} otro antivirus bloquea ${filler(30)}`;
  const page = { url: '/', content, meta: {}, anchors: [] };
  const weights = new Map([
    ['copia', 0.2],
    ['antivirus', 1],
    ['bloquea', 1],
  ]);
  const { excerpt } = bestSection(page, likeness('copia', 'antivirus', 'bloquea'), weights);
  expect(excerpt.text).toMatch(/^… \S+ otro antivirus bloquea palabra0 .* …$/);
  expect(excerpt.marks.map(([start, end]) => excerpt.text.slice(start, end))).toEqual([
    'antivirus',
    'bloquea',
  ]);
});

test('an excerpt that would begin a few words into the text begins with it', () => {
  const content = `Si el antivirus ${filler(40)}`;
  const page = { url: '/', content, meta: {}, anchors: [] };
  const { excerpt } = bestSection(page, likeness('antivirus'), new Map([['antivirus', 1]]));
  expect(excerpt.text.startsWith('Si el antivirus palabra0')).toBe(true);
});

test('the part of a page that tells most is the one with the words that tell, not with most words', () => {
  const content = 'error del servidor Antivirus bloquea';
  const page = {
    url: '/',
    content,
    meta: {},
    anchors: [{ element: 'h3', id: 'cause-1', text: '', location: 3 }],
  };
  const weights = new Map([
    ['error', 0.1],
    ['servidor', 0.2],
    ['antivirus', 1],
  ]);
  const { anchor } = bestSection(page, likeness('error', 'servidor', 'antivirus'), weights);
  expect(anchor).toBe('cause-1');
});

test('what stands before the first heading leads to the page itself, whatever other anchors the page has', () => {
  const anchor = { element: 'span', id: 'as-it-was-upstream', text: '', location: 0 };
  const heading = { element: 'h2', id: 'more', text: 'Más', location: 3 };
  const page = { url: '/', content: 'Antivirus bloquea. Más Nada.', meta: {}, anchors: [anchor, heading] };
  const found = (word: string) => bestSection(page, likeness(word), new Map([[word, 1]])).anchor;
  expect([found('antivirus'), found('nada')]).toEqual([undefined, 'more']);
});

test('an excerpt does not say again what the title says', () => {
  const title = 'El agente no se pudo conectar';
  const page = {
    url: '/',
    content: `${title}. Error El agente no se pudo conectar hoy.`,
    meta: { title },
    anchors: [],
  };
  const { excerpt, words } = bestSection(page, likeness('conectar'), new Map([['conectar', 1]]));
  expect(excerpt.text).toBe('… se pudo conectar hoy.');
  expect(excerpt.marks.map(([start, end]) => excerpt.text.slice(start, end))).toEqual(['conectar']);
  expect([...words]).toEqual(['conectar']);
});

test('an excerpt of what heads a page says neither its codes nor its title again', () => {
  const title = 'La copia falla';
  const content = `34513 0x86D1 ${title}. El antivirus bloquea la copia.`;
  const page = { url: '/', content, meta: { title, code: '34513' }, anchors: [] };
  const weights = new Map([['copia', 1]]);
  const { excerpt } = bestSection(page, likeness('copia'), weights);
  expect(excerpt.text).toBe('El antivirus bloquea la copia.');
});

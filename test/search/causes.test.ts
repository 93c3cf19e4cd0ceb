import { describe, expect, test } from 'vitest';
import { bestSection } from '../../src/search/full-text/section.ts';
import type { IndexedEntry } from '../../src/search/source.ts';
import { finalAnswer, searchOver } from './content.ts';
import { indexedEntry } from './indexed-entry.ts';

const entry = (causesDiffer: boolean, only?: 'es-ES'): IndexedEntry => {
  const text = (title: string, causes: string[]) => ({
    title,
    messages: [],
    wordings: [],
    sections: causes.map((cause, place) => ({ id: `cause-${place + 1}`, title: cause, text: '' })),
  });
  const spanish = text('La tostadora no arranca', ['El enchufe está suelto', 'La palanca está atascada']);
  const portuguese = text('A torradeira não liga', ['O pão é grosso demais', 'O cabo queimou']);
  return indexedEntry('777001', {
    codes: ['777001'],
    causesDiffer,
    texts: only ? { 'es-ES': spanish } : { 'pt-BR': portuguese, 'es-ES': spanish },
  });
};

const path = async (entries: IndexedEntry[], query: string, reader: 'pt-BR' | 'es-ES') =>
  (await finalAnswer(searchOver(entries, reader), query)).results[0]?.path;

test('the anchor of all causes is no part of a page to be found', () => {
  const page = {
    url: '/',
    content: 'Uma mensagem. Causas possíveis O disco está cheio.',
    meta: {},
    anchors: [
      { id: 'causes', location: 2 },
      { id: 'cause-1', location: 4 },
    ],
  };
  const of = (asked: string) => (known: string) => new Map(known === asked ? [[asked, 1]] : []);
  expect(bestSection(page, of('causas'), new Map([['causas', 1]]))).toMatchObject({ anchor: undefined });
  expect(bestSection(page, of('disco'), new Map([['disco', 1]]))).toMatchObject({ anchor: 'cause-1' });
});

test('a result found by words that its page does not show shows its message', async () => {
  const shown = entry(false);
  const [spanish] = [shown.texts['es-ES']];
  if (!spanish) throw new Error('no text');
  const found: IndexedEntry = {
    ...shown,
    search: ['tostador eléctrico, electrodoméstico, desayuno'],
    texts: { 'es-ES': { ...spanish, messages: ['No hay corriente en la toma. (777001)'] } },
  };
  const { results } = await finalAnswer(searchOver([found], 'es-ES'), 'electrodoméstico desayuno');
  expect(results[0]?.excerpt).toEqual({ text: 'No hay corriente en la toma. (777001)', marks: [] });
});

describe('a result leads to the cause that matched', () => {
  test('in the reader’s own text', async () => {
    expect(await path([entry(true)], 'La palanca está atascada', 'es-ES')).toBe(
      '/es-es/errors/777001/#cause-2',
    );
  });
  test('in another language, where the reader’s text counts the same causes', async () => {
    expect(await path([entry(false)], 'La palanca está atascada', 'pt-BR')).toBe(
      '/pt-br/errors/777001/#cause-2',
    );
  });
  test('but not where the reader’s text counts others', async () => {
    expect(await path([entry(true)], 'La palanca está atascada', 'pt-BR')).toBe('/pt-br/errors/777001/');
  });
  test('in the text of another language that the reader is shown', async () => {
    const shown = entry(true, 'es-ES');
    expect(await path([shown], 'La palanca está atascada', 'pt-BR')).toBe('/pt-br/errors/777001/#cause-2');
  });
});

import { expect, test } from 'vitest';
import { createSearch } from '../../src/search/search.ts';
import { finalAnswer, indexOf, siteEntries } from './content.ts';
import { inLog } from './queries/noise.ts';
import { createRandom } from './queries/random.ts';

const { codeShards, files } = indexOf(await siteEntries());

/** Asks without a browser and notes what was loaded for it. */
async function ask(query: string) {
  const loaded: string[] = [];
  const search = createSearch({
    locale: 'pt-BR',
    base: '/',
    codeShards,
    read: async (name) => {
      loaded.push(name);
      return JSON.parse(files.get(name) ?? '');
    },
    loadFullText: async () => {
      loaded.push('the full text');
      return { find: async () => [] };
    },
  });
  return { answer: await finalAnswer(search, query), loaded };
}

const random = createRandom(7);
const nothing = inLog('o painel foi pintado de azul e a janela abriu depressa', random);

test('a long text that quotes no message is not looked up in the full text, which it could only weigh down', async () => {
  const { answer, loaded } = await ask(nothing);
  expect(loaded).not.toContain('the full text');
  expect(loaded).not.toContain('synonyms.json');
  expect(answer).toMatchObject({ results: [], noMatch: true, complete: true });
});

test('a few words are', async () => {
  expect((await ask('painel azul')).loaded).toContain('the full text');
});

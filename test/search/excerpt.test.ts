import { expect, test } from 'vitest';
import { finalAnswer, searchOver, siteEntries } from './content.ts';

const search = searchOver(await siteEntries(), 'pt-BR');

test.each(['sal low disk', 'checksum backup', 'HD cheio', 'SalVhdInit', 'bitmap de alterações'])(
  '%s: a result whose title is but a code shows what the error says',
  async (query) => {
    const { results } = await finalAnswer(search, query);
    const nameless = results.filter(({ codes, title }) => codes.includes(title.text));
    expect(nameless).not.toEqual([]);
    expect(nameless.filter(({ excerpt }) => !excerpt?.text)).toEqual([]);
  },
);

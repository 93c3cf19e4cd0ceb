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

test.each(['certificado TLS', 'antivírus bloqueando', 'espaço livre na pasta temporária', 'fuso horário'])(
  '%s: what is found by words that nobody sees shows where the page has them',
  async (query) => {
    const { results } = await finalAnswer(search, query);
    const [first] = results;
    expect(first?.match).toBe('text');
    expect([...(first?.title.marks ?? []), ...(first?.excerpt?.marks ?? [])]).not.toEqual([]);
  },
);

import { expect, test } from 'vitest';
import { finalAnswer, searchOver, siteEntries } from './content.ts';

const entries = await siteEntries();
const search = searchOver(entries, 'pt-BR');

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

test('a code among lines of log shows what its error says, not where its page has words of the log', async () => {
  const lines = [
    '2019-07-29 22:10:48 WARN [SRV-DOC01] servidor de registro: erro 34513 ao iniciar',
    'INFO servidor SRV01 registro iniciado\nERROR operação falhou com 0x86CA no disco\nINFO registro do servidor terminado',
  ];
  for (const text of lines) {
    const [first] = (await finalAnswer(search, text)).results;
    const entry = entries.find(({ key }) => key === first?.key)?.texts['pt-BR'];
    expect(first?.match).toBe('code');
    const shown = first?.excerpt?.text ?? first?.title.text;
    expect([...(entry?.messages ?? []), entry?.title]).toContain(shown);
  }
});

test('a word beside a code shows where its page has it', async () => {
  const [first] = (await finalAnswer(search, '34513 firewall')).results;
  expect(first?.match).toBe('code');
  expect(first?.excerpt?.text).toMatch(/firewall/);
});

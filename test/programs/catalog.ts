import { createCatalog } from '../../src/catalog/catalog.ts';
import type { StoredEntry } from '../../src/content/stored.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { registrySchema } from '../../src/registry/schema.ts';
import { storedError } from '../content/stored-error.ts';

/** A small catalog with everything that is hard to write down: markup, quotes, separators, what lacks and what ended. */
export const hostile = `"<a> & 'b'", ]]> </script>\u0007 =1+1`;

const body = `
<ErrorMessage>

Falhou &amp; parou.

</ErrorMessage>

<Cause>

## O disco {#cause-1}

Está cheio.

<Actions>

- Libere espaço em [outra página](/pt-br/errors/gone/#cause-1).
- Reinicie.

</Actions>

</Cause>
`;

function error(key: string, locale: Locale, code: string, title: string): StoredEntry {
  return storedError(key, {
    locale,
    body,
    codes: [code],
    title,
    messages: [`${title} (${key})`, hostile],
    anchor: 'an-anchor',
    corrected: 1,
    source: {
      article: 'an-article',
      folder: 'azure/site-recovery',
      line: 1,
      date: '2020-03-04',
      translation: 'machine',
    },
  });
}

export const catalog = createCatalog(
  [
    error('34513', 'pt-BR', '34513', 'Credenciais'),
    error('34513', 'es-ES', '34513', 'Credenciales'),
    error('gone', 'pt-BR', 'Gone', hostile),
    error('0x80070005', 'es-ES', '0x80070005', 'Acceso denegado'),
  ],
  registrySchema.parse({
    version: 1,
    entries: {
      '34513': {
        kind: 'error',
        aliases: ['407'],
        history: [
          { date: '2021-01-01', locale: 'pt-BR', change: 'added' },
          { date: '2022-02-02', locale: 'pt-BR', change: 'reworded' },
        ],
      },
      gone: {
        kind: 'error',
        locales: { 'pt-BR': { article: 'an-article', title: 'x', retired: '2023-03-03' } },
        history: [{ date: '2023-03-03', locale: 'pt-BR', change: 'retired' }],
      },
    },
  }),
);

export const site = {
  name: 'Índice & cia',
  base: '/ajuda/',
  root: 'https://indice.example/ajuda/',
  markdown: true,
};

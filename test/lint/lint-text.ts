import { createCatalog } from '../../src/catalog/catalog.ts';
import type { StoredEntry } from '../../src/content/stored.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { type Glossary, glossarySchema } from '../../src/lint/glossary.ts';
import { lintCatalog } from '../../src/lint/lint.ts';
import { storedError } from '../content/stored-error.ts';

/** A small glossary, as `content/locales/<locale>.yaml` holds one. */
const glossaries: ReadonlyMap<Locale, Glossary> = new Map([
  [
    'pt-BR',
    glossarySchema.parse({
      terms: [
        { concept: 'Device Manager', term: 'Gerenciador de Dispositivos' },
        { concept: 'passphrase', term: 'frase secreta', instead: ['senha de criptografia'] },
      ],
      products: ['MARS', 'Microsoft', 'PowerShell', '.NET Framework', 'Backup do Azure', 'CBEngine.exe'],
      folders: ['Arquivos de Programas'],
      labelLeads: ['selecione', 'guia'],
      vagueLinks: ['aqui'],
      percent: '5%',
    }),
  ],
  ['es-ES', glossarySchema.parse({ folders: ['Archivos de programa'], percent: '5 %' })],
]);

/** An entry as it is stored. */
export function stored(
  locale: Locale,
  key: string,
  body: string,
  { title = 'Título', messages = ['Mensagem.'] } = {},
): StoredEntry {
  return storedError(key, { locale, body, title, messages });
}

/** The findings on entries. */
export function lint(...entries: StoredEntry[]): Finding[] {
  return lintCatalog(createCatalog(entries, { version: 1, entries: {} }), glossaries);
}

/** The findings on one Portuguese text, as `rule: excerpt`. */
export function inPortuguese(body: string): string[] {
  return brief(lint(stored('pt-BR', '1', body)));
}

/** The findings on one Spanish text, as `rule: excerpt`. */
export function inSpanish(body: string): string[] {
  return brief(lint(stored('es-ES', '1', body)));
}

/** The findings on the two texts of one entry, as `locale rule: excerpt`. */
export function inBoth(portuguese: string, spanish: string): string[] {
  const findings = lint(stored('pt-BR', '1', portuguese), stored('es-ES', '1', spanish));
  return findings.map(({ locale, rule, excerpt }) => `${locale} ${rule}: ${excerpt}`);
}

function brief(findings: Finding[]): string[] {
  return findings.map(({ rule, excerpt }) => `${rule}: ${excerpt}`);
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { groupEditions } from '../../src/normalize/identify/groups.ts';
import type { Article } from '../../src/normalize/model.ts';
import { corpus, corpusFiles, hasCorpus } from './corpus.ts';
import { article, errorTable, spanishTable } from './project.ts';
import { readText, readUrl } from './reading.ts';

/** Pairs two articles; each group as the titles or codes by locale. */
function pair(pt: string, es: string) {
  const editions = [readText(article(pt), 'pt-BR', 'a.md'), readText(article(es), 'es-ES', 'a.md')];
  const articles = editions.flatMap((edition): Article[] => (edition.article ? [edition.article] : []));
  return groupEditions(articles).map((group) =>
    Object.fromEntries(
      [...group.members].map(([locale, { draft }]) => [locale, draft.codes[0] ?? draft.anchor]),
    ),
  );
}

const guide = (anchor: string, text: string) => `## <a name="${anchor}"></a>${text}\n\n${text}.\n`;

describe('groupEditions', () => {
  test('pairs by code, wherever the error stands', () => {
    const groups = pair(
      `## <a name="a"></a>A\n\n${errorTable(['Falha. (ID: 111)', 'c', 'a'], ['Falha. (ID: 222)', 'c', 'a'])}`,
      `## <a name="a"></a>A\n\n${spanishTable(['Error. (Id.: 222)', 'c', 'a'], ['Error. (Id.: 111)', 'c', 'a'])}`,
    );
    expect(groups).toEqual(
      expect.arrayContaining([
        { 'pt-BR': '111', 'es-ES': '111' },
        { 'pt-BR': '222', 'es-ES': '222' },
      ]),
    );
  });

  test('pairs by codes that the search does not read', () => {
    const row = (code: string, text: string) => `| ${code} | ${text} | ${text}. |`;
    const table = (header: string, ...rows: string[]) =>
      `## <a name="codes"></a>NDR\n\n${[header, '|---|---|---|', ...rows].join('\n')}\n`;
    const groups = pair(
      table('| Código de erro | Mensagem | Causa |', row('5.7.1', 'Negado'), row('550 5.1.10', 'Ausente')),
      table('| Código de error | Mensaje | Causa |', row('550 5.1.10', 'Ausente'), row('5.7.1', 'Denegado')),
    );
    expect(groups).toEqual(
      expect.arrayContaining([
        { 'pt-BR': '5.7.1', 'es-ES': '5.7.1' },
        { 'pt-BR': '550 5.1.10', 'es-ES': '550 5.1.10' },
      ]),
    );
  });

  test('pairs a code that two sections have, also where an edition renamed one of them', () => {
    const section = (anchor: string, table: string) => `## <a name="${anchor}"></a>${anchor}\n\n${table}\n`;
    const groups = pair(
      section('android', errorTable(['Falha. (ID: 333)', 'c', 'a'])) +
        section('ios-and-ipados', errorTable(['Erro. (ID: 333)', 'c', 'a'])),
      section('android', spanishTable(['Falla. (Id.: 333)', 'c', 'a'])) +
        section('ios', spanishTable(['Error. (Id.: 333)', 'c', 'a'])),
    );
    expect(groups.filter((group) => group['pt-BR'] === '333')).toEqual([
      { 'pt-BR': '333', 'es-ES': '333' },
      { 'pt-BR': '333', 'es-ES': '333' },
    ]);
  });

  test('pairs rows that show the same picture, wherever an edition lacks others', () => {
    const picture = (name: string) => `![Ecrã](./media/${name}.png)`;
    const groups = pair(
      `## <a name="a"></a>A\n\n${errorTable([`Inicie a VM. ${picture('deallocated')}`, 'c', 'a'], ['O socket foi fechado.', 'c', 'a'])}`,
      `## <a name="a"></a>A\n\n${spanishTable(['No hay permisos.', 'c', 'a'], ['Falta la cuenta.', 'c', 'a'], [`Está detenida. ${picture('deallocated')}`, 'c', 'a'])}`,
    );
    expect(groups).toContainEqual({ 'pt-BR': 'a', 'es-ES': 'a' });
  });

  test('pairs guides whose anchors a revision reworded', () => {
    const groups = pair(
      guide('first', 'Primeiro') + guide('run-to-schedule', 'Agenda') + guide('last', 'Fim'),
      guide('first', 'Primero') + guide('run-to-the-schedule', 'Programación') + guide('last', 'Final'),
    );
    expect(groups).toContainEqual({ 'pt-BR': 'run-to-schedule', 'es-ES': 'run-to-the-schedule' });
  });

  test('leaves apart what only stands in the same place', () => {
    const groups = pair(
      guide('first', 'Primeiro') + guide('cache-problems', 'Cache') + guide('last', 'Fim'),
      guide('first', 'Primero') + guide('contact-support', 'Soporte') + guide('last', 'Final'),
    );
    expect(groups).toContainEqual({ 'pt-BR': 'cache-problems' });
    expect(groups).toContainEqual({ 'es-ES': 'contact-support' });
  });

  const portuguese = (...messages: string[]) =>
    `## <a name="install"></a>I\n\n${errorTable(...messages.map((text): [string, string, string] => [text, 'c', 'a']))}`;
  const spanish = (...messages: string[]) =>
    `## <a name="install"></a>I\n\n${spanishTable(...messages.map((text): [string, string, string] => [text, 'c', 'a']))}`;

  test('pairs errors without a code by their place among siblings', () => {
    const groups = pair(
      portuguese('Falha um agora.', 'Falha dois agora.'),
      spanish('Error uno ahora.', 'Error dos ahora.'),
    );
    expect(groups.filter((group) => group['pt-BR'] === 'install')).toEqual([
      { 'pt-BR': 'install', 'es-ES': 'install' },
      { 'pt-BR': 'install', 'es-ES': 'install' },
    ]);
  });

  test('does not pair by place when a sibling is missing', () => {
    const groups = pair(portuguese('Falha um agora.', 'Falha dois agora.'), spanish('Error dos ahora.'));
    expect(groups.filter((group) => group['pt-BR'] === 'install')).toEqual([
      { 'pt-BR': 'install' },
      { 'pt-BR': 'install' },
    ]);
  });

  test('pairs by their wording errors without a code of which one edition has more', () => {
    const groups = pair(
      portuguese(
        'O nome DNS selecionado já está em uso.',
        'A configuração da rede virtual não está correta.',
        'A sub-rede selecionada não existe.',
        'O serviço não tem autorização para acessar os recursos da assinatura.',
      ),
      spanish(
        'El nombre DNS seleccionado ya se está usando.',
        'La subred seleccionada no existe.',
        'El servicio no tiene autorización para acceder a los recursos de la suscripción.',
      ),
    );
    expect(groups.filter((group) => group['pt-BR'] === 'install')).toEqual([
      { 'pt-BR': 'install', 'es-ES': 'install' },
      { 'pt-BR': 'install' },
      { 'pt-BR': 'install', 'es-ES': 'install' },
      { 'pt-BR': 'install', 'es-ES': 'install' },
    ]);
  });

  test('does not pair by a wording that two siblings share', () => {
    const groups = pair(
      portuguese('Falha na criação do ponto de recuperação.', 'Falha na criação do ponto de restauração.'),
      spanish('Error en la creación del punto de recuperación.'),
    );
    expect(groups.every((group) => Object.keys(group).length === 1 || group['pt-BR'] !== 'install')).toBe(
      true,
    );
  });

  test('never pairs two different numbers', () => {
    const groups = pair(
      `## <a name="a"></a>A\n\n${errorTable(['Falha. (ID: 111)', 'c', 'a'])}`,
      `## <a name="a"></a>A\n\n${spanishTable(['Error. (Id.: 112)', 'c', 'a'])}`,
    );
    expect(groups.filter((group) => 'pt-BR' in group && 'es-ES' in group)).toEqual([]);
  });

  test('pairs a code that the locales translated', () => {
    const table = (...codes: string[]) =>
      `## <a name="codes"></a>Códigos\n\n| Código de error | Mitigación |\n| - | - |\n${codes.map((code) => `| ${code} | Texto. |`).join('\n')}`;
    const groups = pair(
      table('BadRequest', 'Conflito', 'NotFoundHere'),
      table('BadRequest', 'Conflicto', 'NotFoundHere'),
    );
    expect(groups).toContainEqual({ 'pt-BR': 'Conflito', 'es-ES': 'Conflicto' });
  });
});

const pairing = z.object({
  files: z.record(
    z.string(),
    z.object({
      entries: z.array(
        z.object({
          key: z.string(),
          ids: z.array(z.string()),
          line: z.number(),
          message: z.string().nullish(),
        }),
      ),
    }),
  ),
});

describe.skipIf(!hasCorpus)('the corpus (skipped where ../shared/corpus is absent)', () => {
  const names = hasCorpus ? [...new Set(corpusFiles().map((file) => file.name))] : [];
  test.each(names)('%s: every error is paired with itself', (name) => {
    const { files } = pairing.parse(JSON.parse(readFileSync(new URL('expected.json', corpus), 'utf8')));
    const articles = corpusFiles()
      .filter((file) => file.name === name)
      .map(({ url, locale }) => readUrl(url, locale));
    /** The expected entry that a draft is: the one with its code, nearest to its line. */
    const expectedKey = (locale: string, codes: readonly string[], line: number) => {
      const entries = files[`${locale.toLowerCase()}/${name}`]?.entries ?? [];
      const printed = codes.map((code) => code.toLowerCase());
      const candidates = entries.filter(
        (entry) => entry.line === line || entry.ids.some((id) => printed.includes(id.toLowerCase())),
      );
      const distance = (entry: { line: number }) => Math.abs(entry.line - line);
      return candidates.sort((a, b) => distance(a) - distance(b))[0]?.key;
    };
    const wrong: unknown[] = [];
    let right = 0;
    for (const group of groupEditions(articles)) {
      const keys = [...group.members.values()].flatMap(({ article: { locale }, draft }) => {
        const key = draft.kind === 'error' ? expectedKey(locale, draft.codes, draft.line) : undefined;
        return key === undefined ? [] : [key];
      });
      if (new Set(keys).size > 1) wrong.push(keys);
      if (keys.length === 2 && keys[0] === keys[1]) right++;
    }
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(0);
  });
});

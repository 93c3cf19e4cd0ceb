import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { catalogOnDisk } from '../../src/catalog/disk.ts';
import { inheritedAnchors } from '../../src/catalog/entry/anchors.ts';
import { indexedEntries } from '../../src/catalog/indexed.ts';
import { entriesByName } from '../../src/catalog/names.ts';
import { shortPath } from '../../src/catalog/urls.ts';
import type { DocumentNode } from '../../src/document/nodes.ts';
import { localeList } from '../../src/i18n/locales.ts';
import { Project } from './project.ts';

const name = 'backup-azure-mars-troubleshoot.md';
const editions = {
  '2017': new URL('editions/2017-12/', import.meta.url),
  '2019': new URL('../../content/source/', import.meta.url),
  '2020': new URL('editions/2020-10/', import.meta.url),
};

/** Imports one edition after the other into the same content, and looks at what each gives. */
async function replay() {
  const project = await Project.create();
  const imports = [];
  for (const folder of Object.values(editions)) {
    for (const locale of ['pt-BR', 'es-ES'])
      await project.write(`source/${locale}/${name}`, readFileSync(new URL(`${locale}/${name}`, folder)));
    const result = await project.normalize({ articles: 'content/articles.yaml' });
    const catalog = catalogOnDisk(project.path('out'));
    imports.push({ result, catalog, registry: await project.registry(), files: await project.files() });
  }
  const [first, second, third] = imports;
  if (!first || !second || !third) throw new Error('An edition is missing.');
  return { project, first, second, third };
}

const replayed = replay();

/** Everything that can be linked to: pages, short links, and the anchors of the pages. */
function addressesOf(catalog: Catalog): Set<string> {
  const addresses = new Set<string>();
  for (const locale of localeList) {
    for (const view of [...catalog.errors(locale), ...catalog.guides(locale)]) {
      addresses.add(view.path);
      for (const anchor of [...idsIn(view.entry.nodes), ...inheritedAnchors(view)])
        addresses.add(`${view.path}#${anchor}`);
    }
    for (const short of entriesByName(catalog, locale).keys()) addresses.add(shortPath(short));
  }
  return addresses;
}

function idsIn(nodes: readonly DocumentNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    const id = node.type === 'element' && typeof node.properties.id === 'string' ? [node.properties.id] : [];
    return [...id, ...idsIn(node.children)];
  });
}

/** The changes of a run, one a line: `added 100110 es-ES`. */
function changesIn({ result }: Awaited<typeof replayed>['first']): string[] {
  return result.changes.map(({ key, locale, change }) => `${change} ${key} ${locale}`).sort();
}

const both = (change: string, ...keys: string[]) =>
  keys.flatMap((key) => [`${change} ${key} es-ES`, `${change} ${key} pt-BR`]);

describe('three real editions of one article, one imported after the other', () => {
  test('the first one adds all', async () => {
    const { first } = await replayed;
    expect(changesIn(first).every((change) => change.startsWith('added '))).toBe(true);
  });

  test('the second one: what is new, worded anew, renamed and gone', async () => {
    const { second } = await replayed;
    const key = 'error-failed-to-set-the-encryption-key-for-secure-backups';
    expect(changesIn(second)).toEqual(
      [
        ...both('added', '403', '34506', 'basic-troubleshooting', 'backups-dont-run-according-to-schedule'),
        ...both('added', 'troubleshoot-restore-problems'),
        ...['salbitmaperror', 'salchecksumstoreinitializationfailed', 'sallowdiskspace'].map(
          (code) => `added ${code} pt-BR`,
        ),
        'added salvhdinitializationerror pt-BR',
        'added troubleshoot-cache-problems pt-BR',
        ...both('reworded', '34513', '100050', '0x1fc07', key),
        // In Portuguese these two had the anchors before that they have now.
        ...both('renamed', '34513', '0x1fc07'),
        'renamed 100050 es-ES',
        `renamed ${key} es-ES`,
        ...both('retired', 'troubleshooting-azure-backup-agent-configurationregistration-issues'),
        'retired need-help-contact-support pt-BR',
      ].sort(),
    );
  });

  test('the third one: the same', async () => {
    const { third } = await replayed;
    expect(changesIn(third)).toEqual(
      [
        ...both('added', '100110', '230006', '0x80070002', '0x80070005', '0x80070570', '0x8007018b'),
        ...both('added', 'backup-jobs-completed-with-warning'),
        ...both('added', 'job-could-not-be-started-as-another-job-was-in-progress'),
        ...['salbitmaperror', 'salchecksumstoreinitializationfailed', 'sallowdiskspace'].map(
          (code) => `added ${code} es-ES`,
        ),
        'added salvhdinitializationerror es-ES',
        'added troubleshoot-cache-problems es-ES',
        ...both('reworded', '100050', '0x1fc07'),
        'reworded 34513 pt-BR',
        'reworded salvhdinitializationerror pt-BR',
        'reworded backups-dont-run-according-to-schedule es-ES',
        'renamed basic-troubleshooting es-ES',
        'renamed backups-dont-run-according-to-schedule es-ES',
        'renamed troubleshoot-restore-problems es-ES',
        'renamed troubleshoot-cache-problems pt-BR',
        'retired need-help-contact-support es-ES',
      ].sort(),
    );
  });

  test('says of a rewording what stood there and what stands there now', async () => {
    const { third } = await replayed;
    const detail = (key: string, change: string, locale: string) =>
      third.result.changes.find(
        (candidate) => candidate.key === key && candidate.change === change && candidate.locale === locale,
      )?.detail;
    expect(detail('100050', 'reworded', 'pt-BR')).toBe(
      '"(407) autenticação de proxy necessária." → "(407) Autenticação de Proxy Necessária."',
    );
    expect(detail('troubleshoot-cache-problems', 'renamed', 'pt-BR')).toBe(
      '#pre-requisites → #prerequisites',
    );
  });

  test('every address that was ever published still answers', async () => {
    const { first, second, third } = await replayed;
    for (const [before, after] of [
      [first, second],
      [second, third],
    ] as const) {
      const answered = addressesOf(after.catalog);
      expect([...addressesOf(before.catalog)].filter((address) => !answered.has(address))).toEqual([]);
    }
    const addresses = addressesOf(third.catalog);
    expect(addresses).toContain('/es-es/errors/34513/#cause-5');
    expect(addresses).toContain(
      '/pt-br/errors/34513/#error-invalid-vault-credentials-provided-the-file-is-either-corrupted-or-does-not-have-the-latest-credentials-associated-with-recovery-service',
    );
    expect(addresses).toContain('/es-es/guides/need-help-contact-support/');
  });

  test('no key changes its error, and no page of a former edition is deleted', async () => {
    const { first, second, third } = await replayed;
    for (const [before, after] of [
      [first, second],
      [second, third],
    ] as const) {
      for (const file of before.files.keys()) expect([...after.files.keys()]).toContain(file);
      for (const [key, entry] of Object.entries(before.registry.entries)) {
        expect(after.registry.entries[key]?.kind).toBe(entry.kind);
        expect(after.registry.entries[key]?.anchors).toEqual(expect.arrayContaining(entry.anchors));
      }
    }
  });

  test('every former wording can be searched for', async () => {
    const { first, second, third } = await replayed;
    const now = new Map(indexedEntries(third.catalog).map((entry) => [entry.key, entry.texts]));
    for (const before of [first, second])
      for (const { key, texts } of indexedEntries(before.catalog))
        for (const [locale, { title, messages }] of Object.entries(texts)) {
          const text = now.get(key)?.[locale];
          expect([text?.title, ...(text?.messages ?? []), ...(text?.wordings ?? [])]).toEqual(
            expect.arrayContaining([title, ...messages]),
          );
        }
  });

  test('a code that another error took over leads to that one alone', async () => {
    const { first, third } = await replayed;
    expect(first.registry.entries['0x1fc07']?.codes).toEqual(['0x1FC07', '34506']);
    expect(third.registry.entries['0x1fc07']).toMatchObject({ codes: ['0x1FC07'], aliases: [] });
    const views = entriesByName(third.catalog, 'pt-BR').get('34506');
    expect(views?.map((view) => view.key)).toEqual(['34506']);
  });

  test('the same edition once more changes nothing', async () => {
    const { project, third } = await replayed;
    const again = await project.normalize({ articles: 'content/articles.yaml' });
    expect(again.changes).toEqual([]);
    expect(again.written).toEqual([]);
    expect(third.result.report.diagnostics).toEqual([]);
  });
});

test('a code that no edition prints any more goes on leading to its error', async () => {
  const article = (code: string) =>
    `---\ntitle: T\nms.date: 01/01/2020\nms.service: backup\n---\n# T\n\n## <a name="x"></a>Falha\n\nMensagem de erro: Falha ao gravar o disco. (ID: ${code})\n\nSolução: repita.\n`;
  const project = await Project.create({ 'source/pt-BR/a.md': article('11111, ID: 22222') });
  await project.normalize();
  await project.write('source/pt-BR/a.md', article('11111'));
  await project.normalize();
  expect((await project.registry()).entries['11111']).toMatchObject({
    codes: ['11111'],
    aliases: ['22222'],
  });
  await project.write('source/pt-BR/a.md', article('11111, ID: 22222'));
  await project.normalize();
  expect((await project.registry()).entries['11111']).toMatchObject({
    codes: ['11111', '22222'],
    aliases: [],
  });
});

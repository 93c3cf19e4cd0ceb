import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { article, errorTable, Project, rulesOf, spanishTable } from './project.ts';

const portuguese = article(
  `## <a name="first"></a>Falha ao gravar\n\n${errorTable(['Falha. (ID: 111)', 'Causa.', 'Ação.'])}`,
);
const spanish = article(
  `## <a name="first"></a>Error al guardar\n\n${spanishTable(['Error. (Id.: 111)', 'Causa.', 'Acción.'])}`,
);

/** A site that published an article in two locales, of which the Portuguese one was removed then. */
async function withoutSource() {
  const project = await Project.create({
    'source/pt-BR/a.md': portuguese,
    'source/es-ES/a.md': spanish,
    'source/es-ES/other.md': article('## <a name="g"></a>Guía\n\nTexto.'),
  });
  await project.normalize();
  await rm(project.path('source/pt-BR/a.md'));
  return project;
}

describe('a source that was removed', () => {
  test('retires nothing by itself: the run says what to do', async () => {
    const project = await withoutSource();
    const before = await project.files();
    const { report, changes } = await project.normalize();
    expect(report.diagnostics).toEqual([
      expect.objectContaining({
        severity: 'warning',
        rule: 'source-missing',
        message: expect.stringMatching(/pt-BR\/a\.md .*1 page .*npm run normalize -- --retire pt-BR\/a\.md$/),
      }),
    ]);
    expect(changes).toEqual([]);
    expect(await project.files()).toEqual(before);
  });

  test('is not looked for in a folder that cannot be read: the run fails', async () => {
    const project = await Project.create({
      'source/pt-BR/a.md': article('## <a name="g"></a>Guia\n\nTexto.'),
      'out/errors': 'No folder.',
    });
    await expect(project.normalize()).rejects.toThrow('ENOTDIR');
    expect([...(await project.files()).keys()]).not.toContain('registry.yaml');
  });

  test('is not looked for in files beside the folders of pages', async () => {
    const project = await withoutSource();
    await project.write('out/errors/.DS_Store', '');
    const { report } = await project.normalize();
    expect(report.diagnostics.map(({ rule }) => rule)).toEqual(['source-missing']);
  });

  test('fails --check, which names each of its pages', async () => {
    const project = await withoutSource();
    const { report } = await project.normalize({ check: true });
    expect(
      report.diagnostics.filter(({ severity }) => severity === 'error').map(({ file, rule }) => [file, rule]),
    ).toEqual([[project.path('out/errors/111/pt-BR.mdx'), 'page-stale']]);
  });

  test.each([['pt-BR/a.md'], ['content/source/pt-BR/a.md'], ['a']])(
    'is retired by --retire %s',
    async (name) => {
      const project = await withoutSource();
      const result = await project.normalize({ retire: [name], today: '2021-03-04' });
      expect(rulesOf(result)).toEqual([]);
      expect(result.changes).toEqual([
        expect.objectContaining({ key: '111', locale: 'pt-BR', change: 'retired' }),
      ]);
      const entry = (await project.registry()).entries['111'];
      expect(entry?.locales['pt-BR']?.retired).toBe('2021-03-04');
      expect(entry?.locales['es-ES']?.retired).toBeUndefined();
      expect((await project.files()).has('errors/111/pt-BR.mdx')).toBe(true);
      expect(rulesOf(await project.normalize({ check: true }))).toEqual([]);
    },
  );

  test('is restored when it comes back', async () => {
    const project = await withoutSource();
    await project.normalize({ retire: ['a'] });
    await project.write('source/pt-BR/a.md', portuguese);
    const { changes } = await project.normalize();
    expect(changes).toEqual([expect.objectContaining({ key: '111', locale: 'pt-BR', change: 'restored' })]);
  });

  test.each([['es-ES/a.md'], ['pt-BR/unknown.md']])(
    '--retire %s is refused: nothing of it is missing',
    async (name) => {
      const project = await withoutSource();
      const { report, changes } = await project.normalize({ retire: [name] });
      expect(report.diagnostics).toContainEqual(
        expect.objectContaining({ severity: 'error', rule: 'retire-unknown' }),
      );
      expect(changes).toEqual([]);
    },
  );
});

test('a generated page that no entry of the registry knows is named, and never deleted', async () => {
  const project = await withoutSource();
  await project.write('source/pt-BR/a.md', portuguese);
  const page = await project.read('out/errors/111/pt-BR.mdx');
  await project.write('out/errors/999/pt-BR.mdx', page.replaceAll('111', '999'));
  await project.write('out/errors/998/pt-BR.mdx', 'mine');
  for (const check of [false, true]) {
    const { report } = await project.normalize({ check });
    expect(report.diagnostics).toEqual([
      expect.objectContaining({
        severity: check ? 'error' : 'warning',
        rule: 'page-stale',
        file: project.path('out/errors/999/pt-BR.mdx'),
      }),
    ]);
  }
  expect((await project.files()).has('errors/999/pt-BR.mdx')).toBe(true);
});

test('an undated edition retires what it lacks once, on the day of the run', async () => {
  const undated = (body: string) => article(body).replace(/^ms\.date.*\n/m, '');
  const guide = '## <a name="g"></a>Guia\n\nTexto.';
  const project = await Project.create({
    'source/pt-BR/a.md': undated(`${guide}\n\n## <a name="old"></a>Antigo\n\nTexto.`),
  });
  await project.normalize();
  await project.write('source/pt-BR/a.md', undated(guide));
  expect((await project.normalize({ today: '2021-03-04' })).changes).toHaveLength(1);
  expect((await project.registry()).entries.old?.locales['pt-BR']?.retired).toBe('2021-03-04');
  expect((await project.normalize({ today: '2021-03-05' })).changes).toEqual([]);
});

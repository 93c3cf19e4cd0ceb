import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Project, rulesOf } from './project.ts';

const name = 'backup-azure-mars-troubleshoot';
const root = new URL('../../content/source/', import.meta.url);
const edition = (locale: string) => readFileSync(new URL(`${locale}/${name}.md`, root), 'utf8');

/** What a newer edition may change, done to the real article. */
function newer(text: string): string {
  const replace = (from: string | RegExp, to: string) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`The article no longer holds ${from}`);
    text = changed;
  };
  replace('ms.date: 07/15/2019', 'ms.date: 01/20/2020');
  // Reworded.
  replace(
    'Credenciais do cofre fornecidas inválidas. O arquivo',
    'As credenciais fornecidas são inválidas. O arquivo',
  );
  // Renamed.
  replace('"troubleshoot-restore-problems"', '"troubleshoot-restore-operations"');
  replace('"additional-recommendations"', '"more-recommendations"');
  // Dropped.
  replace(/### <a name="salbitmaperror">[\s\S]*?(?=\n## )/, '');
  // Added.
  replace(
    '## <a name="next-steps">',
    '### <a name="salnewerror"></a>SalNewError\n\nMensagem de erro | Ação recomendada |\n-- | --\nFalha nova no local de rascunho | Repita a operação\n\n## <a name="next-steps">',
  );
  return text;
}

async function published() {
  const project = await Project.create({
    [`source/pt-BR/${name}.md`]: edition('pt-BR'),
    [`source/es-ES/${name}.md`]: edition('es-ES'),
  });
  await project.normalize();
  const before = await project.registry();
  await project.write(`source/pt-BR/${name}.md`, newer(edition('pt-BR')));
  const result = await project.normalize();
  return { project, before, result, after: await project.registry() };
}

let first: ReturnType<typeof published> | undefined;

/** One replay for all tests that only look. */
function replayed() {
  first ??= published();
  return first;
}

describe('a newer edition of a real article', () => {
  test('prints what is added, reworded, renamed and retired, and nothing else', async () => {
    const { result } = await replayed();
    const changes = result.changes.map(({ key, locale, change }) => `${change} ${key} ${locale}`);
    expect(changes.sort()).toEqual([
      'added salnewerror pt-BR',
      'renamed 34513 pt-BR',
      'renamed troubleshoot-restore-problems pt-BR',
      'retired salbitmaperror pt-BR',
      'reworded 34513 pt-BR',
    ]);
    expect(rulesOf(result)).toEqual([]);
  });

  test('keeps every key, every alias and every anchor that was published', async () => {
    const { before, after } = await replayed();
    for (const [key, entry] of Object.entries(before.entries)) {
      expect(after.entries[key]?.anchors).toEqual(expect.arrayContaining(entry.anchors));
      expect(after.entries[key]?.codes).toEqual(expect.arrayContaining(entry.codes));
      for (const [locale, record] of Object.entries(entry.locales))
        expect(after.entries[key]?.locales[locale]?.anchors).toEqual(expect.arrayContaining(record.anchors));
    }
  });

  test('keeps former wordings for the search, and dates the history by the edition', async () => {
    const { after } = await replayed();
    const record = after.entries['34513']?.locales['pt-BR'];
    expect(record?.wordings[0]).toMatch(/^Credenciais do cofre fornecidas inválidas\. O arquivo/);
    expect(record?.edition).toBe('2020-01-20');
    expect(after.entries['34513']?.history).toContainEqual({
      date: '2020-01-20',
      locale: 'pt-BR',
      change: 'reworded',
    });
  });

  test('leaves the page of what was dropped, and restores it when it comes back', async () => {
    const { project, after } = await published();
    expect(after.entries.salbitmaperror?.locales['pt-BR']?.retired).toBe('2020-01-20');
    expect((await project.files()).has('errors/salbitmaperror/pt-BR.mdx')).toBe(true);
    await project.write(
      `source/pt-BR/${name}.md`,
      edition('pt-BR').replace('ms.date: 07/15/2019', 'ms.date: 03/01/2020'),
    );
    const result = await project.normalize();
    expect(result.changes).toContainEqual(
      expect.objectContaining({ key: 'salbitmaperror', change: 'restored' }),
    );
    expect((await project.registry()).entries.salbitmaperror?.locales['pt-BR']?.retired).toBeUndefined();
  });

  test('keeps what was written into the registry by hand, comments included', async () => {
    const { project } = await published();
    const text = await project.read('out/registry.yaml');
    await project.write(
      'out/registry.yaml',
      text.replace(
        '  "34513":\n    kind: error\n',
        '  # The commonest of all.\n  "34513":\n    kind: error\n    search:\n      - vault credentials # as the dialog says\n',
      ),
    );
    await project.write(`source/pt-BR/${name}.md`, edition('pt-BR'));
    await project.normalize();
    const again = await project.read('out/registry.yaml');
    expect(again).toContain('# The commonest of all.');
    expect(again).toContain('- vault credentials # as the dialog says');
  });

  test('an older edition is remarked', async () => {
    const { project } = await published();
    await project.write(`source/pt-BR/${name}.md`, edition('pt-BR'));
    expect(rulesOf(await project.normalize())).toEqual(['edition-older']);
  });
});

test('the registry alone pairs what two locales name differently', async () => {
  const article = (anchor: string, title: string) =>
    `---\ntitle: T\nms.date: 01/01/2020\nms.service: backup\n---\n# <a name="t"></a>T\n\n## <a name="${anchor}"></a>${title}\n\n${title}.\n`;
  const project = await Project.create({
    'source/pt-BR/a.md': article('old-name', 'Guia'),
    'source/es-ES/a.md': article('another-word', 'Guía'),
    'out/registry.yaml':
      'version: 1\nentries:\n  the-guide:\n    kind: guide\n    anchors: [old-name, another-word]\n    locales:\n      pt-BR: { article: a, title: Guia }\n',
  });
  const result = await project.normalize();
  expect(result.report.guides.map((guide) => `${guide.key} ${guide.locale}`).sort()).toEqual([
    'the-guide es-ES',
    'the-guide pt-BR',
  ]);
});

describe('a section that an edition reads as another kind', () => {
  const edition = (day: string, body: string) =>
    `---\ntitle: T\nms.date: 01/${day}/2020\nms.service: backup\n---\n# <a name="t"></a>T\n\n## <a name="x"></a>A cópia falha\n\n${body}\n`;
  const prose = 'A cópia pode falhar.\n\n- Abra o console.';
  const error = '**Mensagem de erro**: A cópia falhou.\n\n**Solução**: Abra o console.';

  test('keeps its address where it has no code', async () => {
    for (const [first, second, folder] of [
      [prose, error, 'guides'],
      [error, prose, 'errors'],
    ] as const) {
      const project = await Project.create({ 'source/pt-BR/a.md': edition('01', first) });
      await project.normalize();
      await project.write('source/pt-BR/a.md', edition('02', second));
      expect(rulesOf(await project.normalize())).toEqual([]);
      expect([...(await project.files()).keys()]).toEqual([`${folder}/x/pt-BR.mdx`, 'registry.yaml']);
      expect(await project.read(`out/${folder}/x/pt-BR.mdx`)).toContain('Abra o console');
    }
  });

  test('is an entry of its own where it has a code now; the guide is retired', async () => {
    const project = await Project.create({ 'source/pt-BR/a.md': edition('01', prose) });
    await project.normalize();
    await project.write('source/pt-BR/a.md', edition('02', error.replace('falhou.', 'falhou. (ID: 40399)')));
    const { changes } = await project.normalize();
    expect(changes.map(({ key, change }) => `${change} ${key}`).sort()).toEqual(['added 40399', 'retired x']);
    expect([...(await project.files()).keys()]).toContain('guides/x/pt-BR.mdx');
  });
});

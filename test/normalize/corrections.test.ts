import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { article, errorTable, Project, rulesOf } from './project.ts';

const source = article(
  [
    '## <a name="tools"></a>Título ruím.',
    '',
    'Vá para **ferramentas** > **Opções** > de Internet**conexões** e use a [página do agente](x.md) aqui.',
    '',
    '![Tela de o Gerenciador](media/tela.png)',
    '',
    '- Um item com texto errado e',
    '  <b>negrito</b>',
    '- Outro item, outro item',
    '',
    errorTable(['Falha errada. (ID: 111)', 'Causa errada.', 'Ação errada.']),
  ].join('\n'),
);

async function correct(...corrections: Record<string, string | number | boolean>[]) {
  const yaml = corrections.map((correction) => ({
    article: 'a',
    section: 'tools',
    why: 'teste',
    ...correction,
  }));
  const project = await Project.create({
    'source/pt-BR/a.md': source,
    'corrections/pt-BR.yaml': `# Kept.\n${JSON.stringify(yaml, undefined, 1)}`,
  });
  const result = await project.normalize({ corrections: project.path('corrections') });
  const files = await project.files();
  return {
    result,
    project,
    text: [...files].flatMap(([name, text]) => (name.endsWith('.mdx') ? [text] : [])).join('\n'),
  };
}

describe('a correction', () => {
  test('replaces a passage across emphasis', async () => {
    const { text, result } = await correct({
      wrong: 'ferramentas > Opções > de Internetconexões',
      right: '**Ferramentas** > **Opções da Internet** > **Conexões**',
    });
    expect(rulesOf(result)).toEqual([]);
    expect(text).toContain(
      'Vá para <Corrected was="ferramentas > Opções > de Internetconexões">**Ferramentas** > **Opções da Internet** > **Conexões**</Corrected> e use',
    );
    expect(text).toContain('corrected: 1');
  });

  test('replaces the description of a picture as a whole', async () => {
    const wrong = 'Tela de o Gerenciador';
    const { text, result } = await correct({ wrong, right: 'Tela do Gerenciador', alt: true });
    expect(rulesOf(result)).toEqual([]);
    expect(text).toContain('<Figure alt="Tela do Gerenciador"');
    expect(rulesOf((await correct({ wrong: 'Tela de o', right: 'Tela', alt: true })).result)).toEqual([
      'correction-stale',
    ]);
    expect(rulesOf((await correct({ wrong, right: 'Tela', alt: true, times: 2 })).result)).toEqual([
      'correction-stale',
    ]);
  });

  test('splits emphasis at its ends', async () => {
    const { text } = await correct({ wrong: 'Internetconex', right: 'Internet **Conex**' });
    expect(text).toContain('de <Corrected was="Internetconex">Internet **Conex**</Corrected>**ões**');
  });

  test('keeps the link around a passage of its text', async () => {
    const { text } = await correct({ wrong: 'página', right: 'nova página' });
    expect(text).toMatch(/\[<Corrected was="página">nova página<\/Corrected> do agente\]\(https:/);
  });

  test('keeps the link when only its whole text is corrected, replaces it by a new one', async () => {
    const kept = await correct({ wrong: 'página do agente', right: 'página' });
    expect(kept.text).toMatch(/\[<Corrected was="página do agente">página<\/Corrected>\]\(https:/);
    const replaced = await correct({ wrong: 'página do agente', right: '[página](https://x.example/)' });
    expect(replaced.text).toContain(
      '<Corrected was="página do agente">[página](https://x.example/)</Corrected> aqui',
    );
  });

  test('removes with an empty right side', async () => {
    const { text } = await correct({ wrong: ' e negrito', right: '' });
    expect(text).toContain('Um item com texto errado<Corrected was="e negrito" />');
  });

  test('changes a heading; the former wording stays searchable', async () => {
    const { text, project } = await correct({ wrong: 'Título ruím.', right: 'Título bom' });
    expect(text).toContain('title: Título bom');
    const { entries } = await project.registry();
    const wordings = Object.values(entries).flatMap((entry) => entry.locales['pt-BR']?.wordings ?? []);
    expect(wordings).toContain('Título ruím.');
  });

  test('applies as often as it says, a longer one first', async () => {
    const { text, result } = await correct(
      { wrong: 'item', right: 'ponto', times: 2 },
      { wrong: 'Um item com texto errado', right: 'Um item certo' },
    );
    expect(rulesOf(result)).toEqual([]);
    expect(text).toContain('<Corrected was="Um item com texto errado">Um item certo</Corrected>');
    expect(text.match(/was="item"/g)).toHaveLength(2);
  });

  test('prefers a block that says nothing else', async () => {
    const { result, text } = await correct({ wrong: 'Causa errada.', right: 'Causa certa' });
    expect(rulesOf(result)).toEqual([]);
    expect(text).toContain('<Corrected was="Causa errada.">Causa certa</Corrected>');
  });

  test.each([
    [
      'is stale',
      { wrong: 'Um item com texto velho', right: 'x' },
      'correction-stale',
      /nearest is "Um item com texto errado"/,
    ],
    ['is ambiguous', { wrong: 'item', right: 'x' }, 'correction-ambiguous', /3 times/],
    [
      'names no section',
      { section: 'nowhere', wrong: 'item', right: 'x' },
      'correction-section-unknown',
      /no section "nowhere"/,
    ],
    [
      'names no article',
      { article: 'b', wrong: 'item', right: 'x' },
      'correction-article-unknown',
      /no article "b"/,
    ],
    [
      'stands in a message',
      { wrong: 'Falha errada', right: 'Falha certa' },
      'correction-in-message',
      /quoted as the product prints it/,
    ],
    ['lacks a reason', { wrong: 'item', right: 'x', why: '' }, 'corrections-invalid', /why/],
  ])('that %s fails with its file and line', async (_name, correction, rule, message) => {
    const { result, text } = await correct(correction);
    expect(result.report.diagnostics).toEqual([
      expect.objectContaining({
        severity: 'error',
        rule,
        line: 3,
        file: expect.stringMatching(/pt-BR\.yaml$/),
        message: expect.stringMatching(message),
      }),
    ]);
    expect(text).toContain('Falha errada. (ID: 111)');
  });
});

test('an article that is not there is named once, however many corrections it has', async () => {
  const of = (wrong: string) => ({ article: 'b', wrong, right: 'x' });
  const { result } = await correct(of('um'), of('dois'));
  expect(rulesOf(result)).toEqual(['correction-article-unknown']);
});

test('a folder of corrections that cannot be read is not one without any: the run fails', async () => {
  const project = await Project.create({
    'source/pt-BR/a.md': '# Título\n\nTexto.\n',
    corrections: 'No folder.',
  });
  await expect(project.normalize({ corrections: project.path('corrections') })).rejects.toThrow('ENOTDIR');
  expect((await project.files()).size).toBe(0);
});

describe('a file that all pages of a locale depend on, and that cannot be read,', () => {
  const broken = 'labels: [unclosed\n- article: "a';

  async function runTwice(file: string) {
    const project = await Project.create({
      'source/pt-BR/a.md': source,
      'source/es-ES/a.md': article(`## <a name="tools"></a>Título\n\nTexto.`),
      'locales/pt-BR.yaml': await readFile('content/locales/pt-BR.yaml', 'utf8'),
      'locales/es-ES.yaml': await readFile('content/locales/es-ES.yaml', 'utf8'),
      'corrections/pt-BR.yaml': JSON.stringify([
        { article: 'a', section: 'tools', wrong: 'errado e', right: 'certo e', why: 'teste' },
      ]),
    });
    const options = { corrections: project.path('corrections'), locales: project.path('locales') };
    await project.normalize(options);
    const before = await project.files();
    await project.write(file, broken);
    await project.write('source/es-ES/a.md', article(`## <a name="tools"></a>Título\n\nTexto nuevo.`));
    const result = await project.normalize(options);
    return { before, after: await project.files(), result };
  }

  test.each([
    ['of corrections', 'corrections/pt-BR.yaml', 'corrections-invalid'],
    ['of words', 'locales/pt-BR.yaml', 'vocabulary-invalid'],
  ])(
    'one %s, leaves the pages of that locale and what is known of them as they were',
    async (_name, file, rule) => {
      const { before, after, result } = await runTwice(file);
      expect(rulesOf(result)).toEqual([rule, 'locale-left-out'].sort());
      const of = (files: Map<string, string>, ending: string) =>
        [...files].filter(([name]) => name.endsWith(ending));
      expect(of(after, 'pt-BR.mdx')).toEqual(of(before, 'pt-BR.mdx'));
      expect(of(before, 'pt-BR.mdx')).not.toEqual([]);
      expect(of(after, 'registry.yaml')).toEqual(of(before, 'registry.yaml'));
      expect(of(after, 'es-ES.mdx').join()).toContain('Texto nuevo.');
    },
  );
});

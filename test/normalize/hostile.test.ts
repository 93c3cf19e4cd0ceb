import { symlink, writeFile } from 'node:fs/promises';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { splitEntryFile } from '../../src/content/split-entry-file.ts';
import { readDocument } from '../../src/document/read.ts';
import { article, errorTable, Project, rulesOf } from './project.ts';

const good = article(`## <a name="good"></a>Bom\n\n${errorTable(['Falha. (ID: 111)', 'Causa.', 'Ação.'])}`);

/** Runs a good article beside a hostile one; the good one must come out, whatever the other holds. */
async function withHostile(content: string | Uint8Array) {
  const project = await Project.create({ 'source/pt-BR/good.md': good, 'source/pt-BR/bad.md': content });
  const result = await project.normalize();
  const files = await project.files();
  expect(files.has('errors/111/pt-BR.mdx')).toBe(true);
  for (const [name, text] of files) {
    if (!name.endsWith('.mdx')) continue;
    const { body, bodyLine } = splitEntryFile(text, name);
    readDocument(body, name, bodyLine);
    const { code } = mdxToJs(body, { features: { frontmatter: false, headingAttributes: true } });
    // Outside of strings, where it is text.
    expect(code.replace(/"(?:[^"\\]|\\.)*"/g, '""')).not.toContain('alert(');
  }
  return { result, rules: rulesOf(result), pages: [...files.values()].join('\n') };
}

describe('what a hostile source says stays text or vanishes', () => {
  test.each([
    ['an expression', 'Texto {alert(1)} e {{x}}.', 'Texto \\{alert(1)} e \\{\\{x}}.'],
    ['an import', 'import x from "node:fs"', '&#x69;mport x from "node:fs"'],
    ['an export', 'export const x = alert(1)', '&#x65;xport const x'],
    ['an entity', 'a &lt;script&gt; &#123;alert(1)&#125;', 'a \\<script> \\{alert(1)}'],
  ])('%s', async (_name, source, expected) => {
    const { pages, result } = await withHostile(article(`## <a name="bad"></a>Mau\n\n${source}`));
    expect(pages).toContain(expected);
    expect(result.report.diagnostics).toEqual([
      expect.objectContaining({
        severity: 'info',
        rule: 'code-as-text',
        file: expect.stringMatching(/bad\.md$/),
        line: 11,
        message: expect.stringContaining('published as the text that it is'),
      }),
    ]);
  });

  test.each([
    ['a script', '<script>alert(1)</script>', 'html-removed'],
    ['a handler', '<img src="a.png" onerror="alert(1)" alt="Figura">', 'html-removed'],
    ['a javascript link', '[ver](javascript:alert(1))', 'link-removed'],
    ['a data link', '[ver](data:text/html,x)', 'link-removed'],
    ['a frame', '<iframe src="https://x.example"></iframe>', 'html-removed'],
  ])('%s is removed with a diagnostic', async (_name, source, rule) => {
    const { pages, rules, result } = await withHostile(
      article(`## <a name="bad"></a>Mau\n\nTexto. ${source}`),
    );
    expect(rules).toContain(rule);
    expect(pages).not.toMatch(/alert\(1\)|javascript:|data:text/);
    const diagnostic = result.report.diagnostics.find((candidate) => candidate.rule === rule);
    expect(diagnostic).toMatchObject({ file: expect.stringMatching(/bad\.md$/), line: expect.any(Number) });
  });

  test('a comment is no text', async () => {
    const { pages, rules } = await withHostile(
      article('## <a name="bad"></a>Mau\n\nTexto <!-- alert(1) --> claro.'),
    );
    expect(pages).not.toContain('alert(1)');
    expect(rules).toEqual(['comment-removed']);
  });
});

describe('a file that is no article takes no other down', () => {
  const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d]\n---\n# T\n\nTexto.`;
  const invalid = new Uint8Array([...new TextEncoder().encode('# T\n\nTexto '), 0xff, 0xfe]);
  test.each<[string, string | Uint8Array, string]>([
    ['a YAML bomb', bomb, 'frontmatter-invalid'],
    ['a long line', `# T\n\n${'x'.repeat(200_000)}`, 'line-too-long'],
    ['a line of 5 MB', `# T\n\n${'x'.repeat(5_000_000)}`, 'file-too-large'],
    ['invalid UTF-8', invalid, 'encoding-invalid'],
    ['a NUL', article('## <a name="bad"></a>Mau\n\nTe\0xto.'), 'control-character'],
    ['no frontmatter', '# T\n\nTexto.', 'frontmatter-missing'],
    ['deep nesting', `# T\n\n${'> '.repeat(5000)}x`, 'nesting-too-deep'],
  ])('%s', async (_name, source, rule) => {
    const { rules, result } = await withHostile(source);
    expect(rules).toContain(rule);
    const told = result.report.diagnostics.find((diagnostic) => diagnostic.rule === rule);
    expect(told?.file).toMatch(/bad\.md$/);
    expect(told?.line).toBeGreaterThan(0);
    // A sentence that says what is wrong, and one that says what to do.
    expect(told?.message).toMatch(/\. .+/);
  });

  test('a byte order mark and CRLF are read', async () => {
    const { pages, rules } = await withHostile(
      `\uFEFF${article('## <a name="bad"></a>Mau\n\nTexto claro.').replaceAll('\n', '\r\n')}`,
    );
    expect(pages).toContain('title: Mau');
    expect(rules).toEqual([]);
  });

  test('a link out of the folder is not followed', async () => {
    const project = await Project.create({ 'source/pt-BR/good.md': good, 'secret.md': article('Segredo.') });
    await symlink(project.path('secret.md'), project.path('source/pt-BR/link.md'));
    const result = await project.normalize();
    expect(rulesOf(result)).toEqual(['source-outside']);
    expect([...(await project.files()).values()].join('')).not.toContain('Segredo');
  });

  test('a picture that is a link out of the folder is not copied', async () => {
    const source = article('## <a name="g"></a>Guia\n\n![Figura](a.png) e ![Outra](../../../secret.png)');
    const project = await Project.create({ 'source/pt-BR/a.md': source, 'secret.png': 'x' });
    await symlink(project.path('secret.png'), project.path('source/pt-BR/a.png'));
    await project.normalize();
    expect([...(await project.files()).keys()].filter((name) => name.startsWith('media/'))).toEqual([]);
  });

  test('a picture beside the source is copied and used', async () => {
    const source = article('## <a name="g"></a>Guia\n\n![Figura](media/x/a.png)');
    const project = await Project.create({ 'source/pt-BR/a.md': source });
    await project.write('source/pt-BR/media/x/a.png', new Uint8Array([137, 80, 78, 71]));
    await project.normalize();
    expect((await project.files()).has('media/pt-br/x/a.png')).toBe(true);
    expect(await project.read('out/guides/g/pt-BR.mdx')).toContain('src="/media/pt-br/x/a.png"');
  });

  test('a key that leaves the folder is not written', async () => {
    const { pages } = await withHostile(article('## <a name="../../../etc/x"></a>Mau\n\nTexto claro.'));
    expect(pages).toContain('key: "etc-x"');
  });
});

test('two files that are one article are reported, and the first is used', async () => {
  const project = await Project.create({ 'source/pt-BR/good.md': good, 'source/pt-br/good.md': good });
  expect(rulesOf(await project.normalize())).toEqual(['source-duplicate']);
});

test('two files that claim one key get a key each', async () => {
  const project = await Project.create({
    'source/pt-BR/good-one.md': good,
    'source/pt-BR/good-two.md': good,
  });
  const result = await project.normalize();
  expect(result.report.entries.map((entry) => entry.key)).toEqual(['111', '111-two']);
  expect(rulesOf(result)).toEqual(['key-shared']);
});

test('a folder that is no locale is reported', async () => {
  const project = await Project.create({ 'source/pt-BR/good.md': good, 'source/xx-XX/good.md': good });
  expect(rulesOf(await project.normalize())).toEqual(['locale-unknown']);
});

test('a page that somebody wrote by hand stays, and is reported', async () => {
  const project = await Project.create({ 'source/pt-BR/good.md': good, 'out/errors/111/pt-BR.mdx': 'mine' });
  expect(rulesOf(await project.normalize())).toEqual(['file-foreign']);
  expect(await project.read('out/errors/111/pt-BR.mdx')).toBe('mine');
  await writeFile(project.path('out/errors/111/es-ES.mdx'), 'mine, too');
  await project.normalize();
  expect(await project.read('out/errors/111/es-ES.mdx')).toBe('mine, too');
});

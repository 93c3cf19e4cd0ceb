import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { article, errorTable, Project } from './project.ts';

const cli = 'src/normalize/cli.ts';

function errorArticle(number: number): string {
  return article(
    `## <a name="error-${number}"></a>Falha ao gravar\n\n${errorTable([`Falha. (ID: ${1000 + number})`, 'Causa.', 'Ação.'])}`,
  );
}

async function projectOf(count: number): Promise<Project> {
  const files: Record<string, string> = {};
  for (let number = 0; number < count; number++) files[`source/pt-BR/a${number}.md`] = errorArticle(number);
  return Project.create(files);
}

function normalize(project: Project, ...more: string[]) {
  const result = spawnSync(
    process.execPath,
    [cli, '--source', project.path('source'), '--out', project.path('out'), ...more],
    { encoding: 'utf8' },
  );
  return { code: result.status, out: result.stdout, err: result.stderr };
}

describe('npm run normalize', () => {
  test('writes pages, a registry and a report; says what it found', async () => {
    const project = await projectOf(2);
    const { code, out, err } = normalize(project, '--report', project.path('report.json'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('2 articles (pt-BR 2)');
    expect([...(await project.files()).keys()]).toEqual([
      'errors/1000/pt-BR.mdx',
      'errors/1001/pt-BR.mdx',
      'registry.yaml',
    ]);
    const report: unknown = JSON.parse(await project.read('report.json'));
    expect(report).toEqual({
      articles: [
        expect.objectContaining({ locale: 'pt-BR', date: '2020-01-02', entries: 1, guides: 0 }),
        expect.anything(),
      ],
      entries: [
        {
          key: '1000',
          codes: ['1000'],
          locale: 'pt-BR',
          anchor: 'error-0',
          title: 'Falha ao gravar',
          messages: ['Falha. (ID: 1000)'],
          causes: 1,
          actions: 1,
          file: expect.stringMatching(/source\/pt-BR\/a0\.md$/),
          line: expect.any(Number),
        },
        expect.anything(),
      ],
      guides: [],
      diagnostics: [],
    });
  });

  test('gives the same bytes for the same input', async () => {
    const [one, two] = [await projectOf(3), await projectOf(3)];
    normalize(one);
    normalize(two);
    normalize(two);
    expect(await one.files()).toEqual(await two.files());
  });

  test('--check writes nothing, fails, and names what differs', async () => {
    const project = await projectOf(2);
    expect(normalize(project, '--check').code).toBe(1);
    expect((await project.files()).size).toBe(0);
    normalize(project);
    expect(normalize(project, '--check')).toMatchObject({ code: 0, err: '' });
    const page = await project.read('out/errors/1001/pt-BR.mdx');
    await project.write('out/errors/1001/pt-BR.mdx', page.replace('Ação', 'Outra ação'));
    const { code, err } = normalize(project, '--check');
    expect(code).toBe(1);
    expect(err).toBe(
      `${project.path('out/errors/1001/pt-BR.mdx')} is not what the sources give. Run npm run normalize.\n`,
    );
  });

  test('an error is printed as file:line:column severity rule message, and fails', async () => {
    const project = await projectOf(1);
    await project.write('source/pt-BR/bad.md', new Uint8Array([0xff]));
    const { code, err } = normalize(project);
    expect(code).toBe(1);
    expect(err).toMatch(/source\/pt-BR\/bad\.md:1:1 error encoding-invalid .+\n$/);
  });

  test('a registry that cannot be read stops it before anything is written', async () => {
    const project = await projectOf(1);
    await project.write('out/registry.yaml', 'version: 2\n');
    const { code, err } = normalize(project);
    expect({
      code,
      isNamed: /registry\.yaml cannot be used\. Correct: version:.*[^\n]\n$/.test(err),
    }).toEqual({
      code: 1,
      isNamed: true,
    });
    expect([...(await project.files()).keys()]).toEqual(['registry.yaml']);
  });

  test('what the system refuses is said in one line that names the file', async () => {
    const project = await projectOf(1);
    const { code, err } = normalize(project, '--report', project.path('out'));
    expect({ code, lines: err.split('\n').length }).toEqual({ code: 1, lines: 2 });
    expect(err).toContain(project.path('out'));
  });

  test('a wrong command line is explained', () => {
    const { status, stderr } = spawnSync(process.execPath, [cli, '--sauce', 'x'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run normalize');
  });
});

test('the generated content of the site is what its sources give', async () => {
  const { status, stderr } = spawnSync(process.execPath, [cli, '--check'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(await readFile('content/registry.yaml', 'utf8')).toContain('sallowdiskspace');
});

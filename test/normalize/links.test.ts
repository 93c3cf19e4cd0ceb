import { describe, expect, test } from 'vitest';
import { articleUrl } from '../../src/document/upstream.ts';
import { readFolders } from '../../src/normalize/articles.ts';
import { resolveUpstream } from '../../src/normalize/links/upstream.ts';
import { article, Project, rulesOf } from './project.ts';

const upstream = { folder: 'azure/backup', name: 'the-article', locale: 'pt-BR' };

describe('resolveUpstream', () => {
  test.each([
    ['x.md', 'https://learn.microsoft.com/pt-br/azure/backup/x'],
    ['./x.md#part', 'https://learn.microsoft.com/pt-br/azure/backup/x#part'],
    [
      '../virtual-machines/x.md?toc=%2fa',
      'https://learn.microsoft.com/pt-br/azure/virtual-machines/x?toc=%2fa',
    ],
    ['/azure/other/x', 'https://learn.microsoft.com/pt-br/azure/other/x'],
    ['~/articles/storage/x.md', 'https://learn.microsoft.com/pt-br/azure/storage/x'],
    ['media/a/b.png', 'https://learn.microsoft.com/pt-br/azure/backup/media/a/b.png'],
    ['https://docs.microsoft.com/azure/x#y', 'https://learn.microsoft.com/pt-br/azure/x#y'],
    ['https://docs.microsoft.com/en-us/azure/x', 'https://learn.microsoft.com/pt-br/azure/x'],
    ['http://docs.microsoft.com/es-es/azure/x.md', 'https://learn.microsoft.com/pt-br/azure/x.md'],
    ['https://aka.ms/AB-A4dp50', 'https://aka.ms/AB-A4dp50'],
    ['http://x.example/a(v=WS.10).aspx', 'http://x.example/a(v=WS.10).aspx'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['http:///', undefined],
  ])('%s', (href, expected) => {
    expect(resolveUpstream(href, upstream)).toBe(expected);
  });

  test('the article itself, and a section of it', () => {
    expect(articleUrl(upstream)).toBe('https://learn.microsoft.com/pt-br/azure/backup/the-article');
    expect(articleUrl({ ...upstream, folder: '' }, 'à parte')).toBe(
      'https://learn.microsoft.com/pt-br/the-article#%C3%A0%20parte',
    );
  });
});

describe('readFolders', () => {
  const folderOf = readFolders(
    'articles: { a: windows-server/x }\nservices: { vms: azure/virtual-machines }',
    'f',
  );
  test.each([
    [{ name: 'a', service: 'backup' }, 'windows-server/x'],
    [{ name: 'b', service: 'vms' }, 'azure/virtual-machines'],
    [{ name: 'b', service: 'vpn-gateway' }, 'azure/vpn-gateway'],
    [{ name: 'b' }, undefined],
  ])('%o', (source, folder) => {
    expect(folderOf(source)).toBe(folder);
  });
});

test('a page says where its article is published, as far as that is known', async () => {
  const project = await Project.create({
    'articles.yaml': 'services: { vms: azure/virtual-machines/windows }\n',
    'source/pt-BR/a.md': article('## <a name="one"></a>Um\n\nTexto.').replace(
      'ms.service: backup',
      'ms.service: vms',
    ),
    'source/pt-BR/b.md': article('## <a name="two"></a>Dois\n\nTexto.').replace(/^ms\.service.*\n/m, ''),
  });
  await project.normalize({ articles: project.path('articles.yaml') });
  const text = await project.read('out/guides/one/pt-BR.mdx');
  expect(text).toContain('source: { article: a, folder: azure/virtual-machines/windows, line: ');
  expect(await project.read('out/guides/two/pt-BR.mdx')).toContain('source: { article: b, line: ');
});

test('a link to an anchor leads to the page that holds it, an unknown one to the original article', async () => {
  const project = await Project.create({
    'source/pt-BR/a.md': article(
      [
        '## <a name="one"></a>Um',
        'Veja [dois](#two), [parte](a.md#part) e [nada](#nowhere).',
        '## <a name="two"></a>Dois',
        'Texto.',
        '### <a name="part"></a>Parte',
        'Texto.',
      ].join('\n\n'),
    ),
  });
  const result = await project.normalize();
  const page = await project.read('out/guides/one/pt-BR.mdx');
  expect(page).toContain('[dois](/pt-br/guides/two/)');
  expect(page).toContain('[parte](/pt-br/guides/two/#part)');
  expect(page).toContain('[nada](https://learn.microsoft.com/pt-br/azure/backup/a#nowhere)');
  expect(rulesOf(result)).toEqual(['anchor-unknown']);
});

test('an anchor leads to where the article of the same locale has it, else to where another one does', async () => {
  const sections = (...bodies: [string, string]) =>
    article(`## <a name="one"></a>Um\n\n${bodies[0]}\n\n## <a name="two"></a>Dois\n\n${bodies[1]}`);
  const part = '### <a name="part"></a>Parte\n\nTexto.';
  const other = '### <a name="other"></a>Outra\n\nTexto.';
  const project = await Project.create({
    'source/es-ES/a.md': sections(`Texto.\n\n${part}`, `Texto.\n\n${other}`),
    'source/pt-BR/a.md': sections('Veja [parte](#part) e [outra](#other).', `Texto.\n\n${part}`),
  });
  await project.normalize();
  const page = await project.read('out/guides/one/pt-BR.mdx');
  expect(page).toContain('[parte](/pt-br/guides/two/#part)');
  expect(page).toContain('[outra](/pt-br/guides/two/');
});

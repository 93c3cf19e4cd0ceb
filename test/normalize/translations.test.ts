import { describe, expect, test } from 'vitest';
import { article, errorTable, Project, rulesOf, spanishTable } from './project.ts';

const portuguese = article(
  [
    '## <a name="first"></a>Primeiro erro',
    errorTable(['Falha um. (ID: 111)', 'c', 'a']),
    '### <a name="more"></a>Mais conselhos',
    'Texto. Veja [cache](#cache).',
    '## <a name="cache"></a>Cache',
    'Guia.',
    '## <a name="second"></a>Segundo erro',
    errorTable(['Falha dois. (ID: 222)', 'c', 'a']),
  ].join('\n\n'),
);
const spanish = article(
  ['## <a name="first"></a>Primer error', spanishTable(['Error uno. (Id.: 111)', 'c', 'a'])].join('\n\n'),
);
const translation = article(
  [
    '## <a name="first"></a>Primer error',
    '### <a name="more"></a>Más consejos',
    'Texto. Consulte [caché](#cache).',
    '## <a name="cache"></a>Caché',
    'Guía.',
    '## <a name="second"></a>Segundo error',
    spanishTable(['Error dos. (Id.: 222)', 'c', 'a']),
  ].join('\n\n'),
).replace('ms.translationtype: MT', 'ms.translationtype: site');

async function translate(upstream = spanish) {
  const project = await Project.create({
    'source/pt-BR/a.md': portuguese,
    'source/es-ES/a.md': upstream,
    'translations/es-ES/a.md': translation,
  });
  const result = await project.normalize({ translations: project.path('translations') });
  return { project, result };
}

describe('what a locale lacks', () => {
  test('comes whole from the site’s translation, and says so', async () => {
    const { project, result } = await translate();
    expect(rulesOf(result)).toEqual([]);
    expect(await project.read('out/errors/222/es-ES.mdx')).toMatch(
      /messagesTranslated: true[\s\S]*translation: site/,
    );
    expect(await project.read('out/guides/cache/es-ES.mdx')).toContain('Guía.');
  });

  test('joins the page that upstream has, with links that lead to this site', async () => {
    const { project } = await translate();
    const page = await project.read('out/errors/111/es-ES.mdx');
    expect(page).toContain('translation: machine');
    expect(page).toContain('## Más consejos {#more}');
    expect(page).toContain('[caché](/es-es/guides/cache/)');
    expect(page.match(/ErrorMessage/g)).toHaveLength(2);
  });

  test('is superseded by what upstream has meanwhile', async () => {
    const { project, result } = await translate(
      `${spanish}\n\n## <a name="cache"></a>Caché nueva\n\nGuía de Microsoft.\n`,
    );
    expect(rulesOf(result)).toEqual(['translation-superseded']);
    expect(await project.read('out/guides/cache/es-ES.mdx')).toContain('Guía de Microsoft.');
  });
});

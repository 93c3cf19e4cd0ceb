import { cp } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { article, errorTable, Project, rulesOf } from './project.ts';

const french = article(
  [
    '## <a name="first"></a>Échec du téléchargement',
    '| Erreur | Causes possibles | Actions recommandées |\n| --- | --- | --- |\n| Échec du téléchargement du fichier. (ID : 111) | <li>Le réseau est coupé.<li>Le fichier manque. | Réessayez. Voir [les étapes](other.md). |',
    '## <a name="second"></a>Étapes suivantes',
    'Voir [la première erreur](#first).',
  ].join('\n\n'),
);
const portuguese = article(
  [
    '## <a name="first"></a>Falha ao baixar',
    errorTable(['Falha ao baixar o arquivo. (ID: 111)', '<li>A rede caiu.<li>O arquivo falta.', 'Repita.']),
    '## <a name="second"></a>Próximas etapas',
    'Veja [o primeiro erro](#first).',
  ].join('\n\n'),
);

test('a third locale needs its vocabulary and its sources, no code', async () => {
  const project = await Project.create({
    'source/pt-BR/a.md': portuguese,
    'source/fr-fr/a.md': french,
  });
  await cp('test/normalize/locales', project.path('locales'), { recursive: true });
  await cp('content/locales/pt-BR.yaml', project.path('locales/pt-BR.yaml'));
  const result = await project.normalize({ locales: project.path('locales') });
  expect(rulesOf(result)).toEqual([]);
  expect(result.report.entries).toContainEqual(
    expect.objectContaining({ key: '111', locale: 'fr-FR', codes: ['111'], causes: 2, actions: 1 }),
  );
  const page = await project.read('out/errors/111/fr-FR.mdx');
  expect(page).toContain('<Cause label="Causes possibles">\n\n## Le réseau est coupé {#cause-1}');
  expect(page).toContain('[les étapes](https://learn.microsoft.com/fr-fr/azure/backup/other)');
  expect(await project.read('out/guides/second/fr-FR.mdx')).toContain(
    '[la première erreur](/fr-fr/errors/111/)',
  );
  expect(Object.keys((await project.registry()).entries['111']?.locales ?? {}).sort()).toEqual([
    'fr-FR',
    'pt-BR',
  ]);
});

import { expect, test } from 'vitest';
import { article, errorTable, Project } from './project.ts';

const account = 'Não foi possível localizar a conta de armazenamento do compartilhamento';
const limit =
  'O número máximo de instantâneos foi atingido para este compartilhamento. Exclua os mais antigos.';
const newLimit =
  'Você atingiu o limite máximo de instantâneos para este compartilhamento de arquivos. Você poderá criar mais quando os mais antigos expirarem.';
const full = 'A restauração falhou porque o compartilhamento de destino está cheio';

const table = (...messages: string[]) =>
  article(
    `## <a name="first"></a>Falhas\n\n${errorTable(...messages.map((message): [string, string, string] => [message, 'Causa.', 'Ação.']))}`,
  );

/** The changes that a newer edition makes, of rows that have neither a code nor an anchor. */
async function changes(before: string[], after: string[]) {
  const project = await Project.create({ 'source/pt-BR/a.md': table(...before) });
  await project.normalize();
  await project.write('source/pt-BR/a.md', table(...after));
  const result = await project.normalize();
  return result.changes.map(({ change, key }) => `${change} ${key}`);
}

test('a row that an edition moves and rewords keeps its key', async () => {
  expect(await changes([account, limit, full], [full, newLimit, account])).toEqual([
    'reworded first-numero-maximo-instantaneos-foi-atingido',
  ]);
});

test('a row of other words gets a key of its own', async () => {
  expect(await changes([account, limit], [account, 'Falha ao registrar o servidor no cofre'])).toEqual([
    'added first-falha-registrar-servidor-cofre',
    'retired first-numero-maximo-instantaneos-foi-atingido',
  ]);
});

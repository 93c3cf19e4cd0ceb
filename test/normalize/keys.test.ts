import { expect, test } from 'vitest';
import { groupEditions } from '../../src/normalize/identify/groups.ts';
import { newKey } from '../../src/normalize/identify/keys.ts';
import { article } from './project.ts';
import { readText } from './reading.ts';

/** The key of the one error of an article, where others have some keys already. */
function keyOf(text: string, taken: string[]): string {
  const edition = readText(article(text), 'pt-BR', 'a.md');
  const [group] = groupEditions(edition.article ? [edition.article] : []).filter(
    ({ evidence }) => evidence.kind === 'error',
  );
  if (!group) throw new Error('The article has no error.');
  return newKey(group, (key) => (taken.includes(key) ? { articles: ['a'], anchors: [] } : undefined));
}

const section = (anchor: string, code: string) =>
  `## <a name="${anchor}"></a>${code}: falha\n\nMensagem de erro: Falha.\n\nSolução: repita.\n`;

test('a key that another error has gets what its anchor says besides the code', () => {
  expect(keyOf(section('0x8007232a-dns-failure', '0x8007232A'), [])).toBe('0x8007232a');
  expect(keyOf(section('0x8007232a-dns-failure', '0x8007232A'), ['0x8007232a'])).toBe(
    '0x8007232a-dns-failure',
  );
  expect(keyOf(section('dns-failure', '0x8007232A'), ['0x8007232a'])).toBe('0x8007232a-dns-failure');
});

test('a suffix does not say the key again in another spelling', () => {
  const anchor = 'alternate-login-id-errors';
  expect(keyOf(section(anchor, 'ALTERNATE_LOGIN_ID_ERROR'), ['alternate_login_id_error'])).toBe(
    'alternate_login_id_error-falha',
  );
});

test('what is named by its title alone gets the words of its title, and a number when they are taken', () => {
  const rows = [
    '## <a name="jobs"></a>Trabalhos\n',
    '| Erro | Solução |',
    '| --- | --- |',
    '| O nome DNS já está em uso. | Repita. |',
    '| O disco está cheio. | Repita. |',
  ].join('\n');
  expect(keyOf(rows, ['jobs'])).toBe('jobs-nome-dns-esta-uso');
  expect(keyOf(rows, ['jobs', 'jobs-nome-dns-esta-uso'])).toBe('jobs-nome-dns-esta-uso-2');
});

test('a suffix does not say again what the key ends in', () => {
  const table = [
    '## <a name="codes"></a>Códigos\n',
    '| Código de erro | Mensagem de erro | Solução |',
    '| --- | --- | --- |',
    '| HttpStatusCode.BadRequest <br/>400 | O nome é curto. | Repita. |',
  ].join('\n');
  expect(keyOf(table, ['httpstatuscode.badrequest', 'httpstatuscode.badrequest-codes'])).toBe(
    'httpstatuscode.badrequest-400',
  );
});

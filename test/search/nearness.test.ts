import { describe, expect, test } from 'vitest';
import { createLikeness } from '../../src/search/messages/likeness.ts';
import { nearnessIn, togetherOf } from '../../src/search/nearness.ts';
import { wordsOf } from '../../src/search/query/words.ts';

function nearness(query: string, text: string) {
  const words = wordsOf(query);
  const same = (asked: string, known: string) => Number(asked === known);
  const likeness = createLikeness(
    words.map(({ folded }) => folded),
    same,
    new Set(),
  );
  return nearnessIn(text, wordsOf(text), togetherOf(words), likeness);
}

describe('the share of a query that one phrase has', () => {
  test.each([
    ['senha do proxy', 'o proxy pede a senha', 1],
    ['senha do proxy', 'senha perdida, proxy configurado', 0.5],
    ['senha do proxy', 'Defina a senha. Configure o proxy.', 0.5],
    ['versão 3.7.0', 'instale a versão 3.7.0', 1],
    ['arquivo OnlineBackup.KEK', 'o arquivo OnlineBackup.KEK', 1],
    ['senha do proxy', '', 0],
    ['', 'senha', 0],
  ])('%s | %s: %d', (query, text, share) => expect(nearness(query, text).phrase).toBe(share));
});

describe('links', () => {
  test('stand between telling words only', () => {
    expect([...nearness('a senha do proxy expirou', 'a senha do proxy expirou').links]).toEqual([
      'senha proxy',
      'proxy expirou',
    ]);
  });

  test('a text has those of which one phrase has both words', () => {
    expect([...nearness('senha do Windows expirada', 'senha expirada do Windows, outra').links]).toEqual([
      'senha windows',
      'windows expirada',
    ]);
    expect([...nearness('senha do Windows', 'senha expirada, atualizar o Windows').links]).toEqual([]);
  });
});

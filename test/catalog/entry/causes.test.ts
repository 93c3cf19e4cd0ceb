import { describe, expect, test } from 'vitest';
import { createCatalog } from '../../../src/catalog/catalog.ts';
import {
  allNumberSameCauses,
  causesAnchorOf,
  numberSameCauses,
  otherCauses,
} from '../../../src/catalog/entry/causes.ts';
import { factsOf } from '../../../src/document/facts.ts';
import { marksOf } from '../../../src/document/marks.ts';
import { readDocument } from '../../../src/document/read.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { storedError } from '../../content/stored-error.ts';

const cause = (number: number, title: string, actions = '') =>
  `<Cause>\n\n## ${title} {#cause-${number}}\n\n${actions && `<Actions>\n\n${actions}\n\n</Actions>\n\n`}</Cause>\n\n`;
const body = (...titles: string[]) => titles.map((title, index) => cause(index + 1, title)).join('');
const causes = (text: string) => factsOf(readDocument(text, 'x.mdx')).causes;

describe('numberSameCauses', () => {
  test.each([
    ['as many causes', body('O disco está cheio', 'Sem rede'), body('El disco está lleno', 'Sin red'), true],
    ['another number of causes', body('a', 'b', 'c'), body('a', 'b', 'c', 'd'), false],
    ['causes in one only', body('a'), '', false],
    ['none in either', 'Texto.', 'Texto.', true],
    ['a single one, whatever it brings', cause(1, 'a', '- x'), cause(1, 'b'), true],
    ['actions in other places', cause(1, 'a', '- x') + cause(2, 'b'), body('a', 'b'), false],
    [
      'a file that another cause names',
      body('Falta OnlineBackup.KEK', 'Sem rede', 'Outra'),
      body('Sin red', 'Falta OnlineBackup.KEK', 'Otra'),
      false,
    ],
    [
      'the same file in the same place',
      body('Sem rede', 'Falta OnlineBackup.KEK'),
      body('Sin red', 'OnlineBackup.KEK no está'),
      true,
    ],
    [
      'a product that all causes name',
      body('O MARS parou', 'O MARS é antigo'),
      body('El agente se detuvo', 'El MARS es antiguo'),
      true,
    ],
  ])('%s', (_, one, other, same) => {
    expect(numberSameCauses(causes(one), causes(other))).toBe(same);
    expect(numberSameCauses(causes(other), causes(one))).toBe(same);
  });
});

test('texts number the same causes when every two of them do', () => {
  const texts = (...bodies: string[]) =>
    bodies.map((text) => ({ facts: factsOf(readDocument(text, 'x.mdx')) }));
  expect(allNumberSameCauses(texts(body('a', 'b'), body('c', 'd'), body('e', 'f')))).toBe(true);
  expect(allNumberSameCauses(texts(body('a', 'b'), body('c', 'd'), body('e')))).toBe(false);
});

test('what stays in every language: numbers, names with capitals or marks inside', () => {
  expect([
    ...marksOf('O TLS 1.0 do CBEngine.exe em C:\\Temp, veja http://a.example/x. Fim. É_isso, não.'),
  ]).toEqual(['tls', '1.0', 'cbengine.exe', 'c:\\temp', 'http://a.example/x', 'é_isso']);
});

describe('from one language’s page to the other’s', () => {
  const stored = (locale: Locale, text: string) =>
    storedError('1', { locale, body: text, anchor: 'upstream' });
  const arrival = (portuguese: string | undefined, spanish: string) => {
    const texts = [
      stored('es-ES', spanish),
      ...(portuguese === undefined ? [] : [stored('pt-BR', portuguese)]),
    ];
    const catalog = createCatalog(texts, { version: 1, entries: {} });
    const from = catalog.view('pt-BR', 'error', '1');
    const to = catalog.view('es-ES', 'error', '1');
    if (!from || !to) throw new Error('no view');
    return { other: otherCauses(from, to), anchor: causesAnchorOf(to) };
  };
  test('the same causes: the same one', () => {
    expect(arrival(body('a', 'b'), body('a', 'b'))).toEqual({ other: undefined, anchor: 'causes' });
  });
  test('other causes: where they begin', () => {
    expect(arrival(body('a', 'b'), body('a', 'b', 'c')).other).toBe('causes');
  });
  test('no causes: the top', () => {
    expect(arrival(body('a', 'b'), 'Texto.')).toEqual({ other: '', anchor: undefined });
  });
  test('a page that shows the other’s text: the same cause', () => {
    expect(arrival(undefined, body('a', 'b')).other).toBeUndefined();
  });
  test('an anchor of the source’s keeps its name', () => {
    const taken = `${body('a', 'b', 'c')}## Causas {#causes}\n\nx\n`;
    expect(arrival(body('a', 'b'), taken)).toEqual({ other: '', anchor: undefined });
  });
});

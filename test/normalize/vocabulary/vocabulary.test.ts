import { describe, expect, test } from 'vitest';
import { vocabularySchema } from '../../../src/normalize/vocabulary/schema.ts';
import { createVocabulary, parseVocabulary } from '../../../src/normalize/vocabulary/vocabulary.ts';
import { vocabularyOf } from '../reading.ts';

const portuguese = vocabularyOf('pt-BR');
const spanish = vocabularyOf('es-ES');

describe('role', () => {
  test.each([
    ['Código do erro', 'code'],
    ['ID de Erro', 'code'],
    ['Código de erro hexadecimal', 'code'],
    ['Mensagem de erro', 'message'],
    ['Erro', 'message'],
    ['Detalhes do erro', 'message'],
    ['**Possíveis causas:**', 'cause'],
    ['Motivo da falha', 'cause'],
    ['Causa 2', 'cause'],
    ['Ações recomendadas', 'action'],
    ['Solução para a causa 1', 'action'],
    ['Etapas para solucionar problemas', 'action'],
    ['SINTOMAS', 'symptom'],
    ['1. Problema', 'symptom'],
    ['Nº', 'number'],
    ['Description', 'description'],
    ['Solucionar problemas de restauração', undefined],
    ['ID do evento', undefined],
    ['Porta', undefined],
    ['Problemas comuns', undefined],
    ['', undefined],
  ])('pt-BR: %s', (label, role) => {
    expect(portuguese.role(label)).toBe(role);
  });

  test.each([
    ['Id. de error', 'code'],
    ['Detalles del error', 'message'],
    ['Causas posibles', 'cause'],
    ['Posibles causas', 'cause'],
    ['Acciones recomendadas', 'action'],
    ['Pasos para solucionar problemas', 'action'],
    ['Qué hacer', 'action'],
    ['Pasos siguientes', undefined],
  ])('es-ES: %s', (label, role) => {
    expect(spanish.role(label)).toBe(role);
  });
});

describe('explains', () => {
  test.each([
    'Esse erro ocorrerá se você tiver uma única linha maior que 4 MB.',
    'Este erro também pode ser causado por um firewall.',
    'Essa mensagem indica que o espaço acabou.',
    'Normalmente, esse erro ocorre devido à corrupção.',
    'Isso pode ser devido a uma incompatibilidade.',
  ])('pt-BR: %s', (sentence) => {
    expect(portuguese.explains(sentence)).toBe(true);
  });

  test.each([
    'Este error se puede producir porque el firewall ha rechazado la conexión.',
    'Este mensaje significa que la carpeta contiene archivos.',
    'Este error también puede deberse a la red.',
  ])('es-ES: %s', (sentence) => {
    expect(spanish.explains(sentence)).toBe(true);
  });

  test('other sentences tell something else', () => {
    expect(portuguese.explains('Esse erro já foi corrigido.')).toBe(false);
    expect(spanish.explains('El error 802 se corrige así.')).toBe(false);
  });
});

test('isAlternative knows the word with and without parentheses', () => {
  expect(spanish.isAlternative(' O BIEN ')).toBe(true);
  expect(portuguese.isAlternative('(OU)')).toBe(true);
  expect(portuguese.isAlternative('ou não')).toBe(false);
});

test('alert knows translated words', () => {
  expect(portuguese.alert('Observação')).toBe('note');
  expect(spanish.alert('ADVERTENCIA')).toBe('warning');
  expect(spanish.alert('TIP')).toBe('tip');
});

test('a vocabulary of which only some words are known serves', () => {
  const labels = Object.fromEntries(
    Object.keys(vocabularySchema.shape.labels.shape).map((role) => [role, []]),
  );
  const bare = createVocabulary(vocabularySchema.parse({ labels }));
  expect(bare.role('Error message')).toBe('message');
});

test('parseVocabulary names the file and every fault', () => {
  expect(() => parseVocabulary('labels: {code: 5}\nfoo: 1', 'x.yaml')).toThrow(/x\.yaml.*labels\.code/);
  const labels = 'labels: {code: [], message: [], cause: [], action: [], symptom: []}';
  expect(() => parseVocabulary(`${labels}\nexplanations: ["(este error ocurre"]`, 'x.yaml')).toThrow(
    /explanations.*brackets/,
  );
  expect(() => parseVocabulary('a: [', 'x.yaml')).toThrow(/x\.yaml:1:5: not valid YAML/);
});

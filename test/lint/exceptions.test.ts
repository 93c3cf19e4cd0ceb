import { expect, test } from 'vitest';
import { exceptionsSchema, review } from '../../src/lint/exceptions.ts';
import { lint, stored } from './lint-text.ts';

const findings = lint(
  stored('pt-BR', '1', 'Reinicie o o servidor.'),
  stored('pt-BR', '2', 'Reinicie o o servidor.'),
);
const exception = {
  rule: 'doubled-word',
  entry: 'errors/1',
  locale: 'pt-BR',
  excerpt: 'o o',
  reason: 'the product is called so',
};

test('an exception explains its findings and no other', () => {
  const { unexplained, stale } = review(findings, exceptionsSchema.parse([exception]));
  expect(unexplained.map(({ entry }) => entry)).toEqual(['errors/2']);
  expect(stale).toEqual([]);
});

test('an exception for all entries explains them all', () => {
  expect(review(findings, exceptionsSchema.parse([{ ...exception, entry: '*' }])).unexplained).toEqual([]);
});

test('an exception for one language explains nothing in another', () => {
  const spanish = { ...exception, locale: 'es-ES' };
  expect(review(findings, exceptionsSchema.parse([spanish])).stale).toEqual([spanish]);
});

test('an exception that explains nothing is stale', () => {
  const other = { ...exception, excerpt: 'a a' };
  expect(review(findings, exceptionsSchema.parse([exception, other])).stale).toEqual([other]);
});

test('an exception names a rule that exists and a reason', () => {
  expect(exceptionsSchema.safeParse([{ ...exception, rule: 'doubled-words' }]).success).toBe(false);
  expect(exceptionsSchema.safeParse([{ ...exception, reason: '' }]).success).toBe(false);
});

import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { editsBetween } from '../../../src/search/messages/edits.ts';

test.each([
  ['credenciais', 'credenciais', 0],
  ['credenciais', 'credencias', 1],
  ['fornecidas', 'fonrecidas', 1],
  ['contrasena', 'contracena', 1],
  ['almacen', 'almasem', 2],
  ['proxy', 'cofre', 3],
  ['', 'ab', 2],
])('%s, %s: %i', (left, right, edits) => {
  expect(editsBetween(left, right, 2)).toBe(edits);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

test('never more than the plain distance, never less than half of it, and the same both ways', () => {
  fc.assert(
    fc.property(word, word, (left, right) => {
      const edits = editsBetween(left, right, 20);
      expect(edits).toBeLessThanOrEqual(distance(left, right));
      expect(edits * 2).toBeGreaterThanOrEqual(distance(left, right));
      expect(edits).toBe(editsBetween(right, left, 20));
    }),
  );
});

test('stops counting after the edits that are allowed', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (left, right, most) => {
      expect(editsBetween(left, right, most)).toBe(Math.min(most + 1, editsBetween(left, right, 20)));
    }),
  );
});

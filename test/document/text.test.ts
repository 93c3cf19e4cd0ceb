import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { codeText, plainText } from '../../src/document/text.ts';

test('plain text parts blocks by a space, and no corrected passage from the word that it stands in', () => {
  const nodes = readDocument('- a\n- **b**c\n\nO anti<Corrected was="virs">vírus</Corrected>.\n', 'x.mdx');
  expect(plainText(nodes)).toBe('a bc O antivírus.');
});

test('code has spaces that a shell takes', () => {
  expect(codeText(readDocument('`dir\u00A0/s`', 'x.mdx'))).toBe('dir /s');
});

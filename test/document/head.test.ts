import { expect, test } from 'vitest';
import { splitHead } from '../../src/document/head.ts';
import { readDocument } from '../../src/document/read.ts';
import { plainText } from '../../src/document/text.ts';

const message = '<ErrorMessage>\n\nIt failed.\n\n</ErrorMessage>';
const cause = '<Cause>\n\n## A cause {#cause-1}\n\n</Cause>';

test.each([
  ['one message', [message], ['It is so.', cause]],
  ['several, with what stands between them', [message, 'Or:', message], ['It is so.', cause]],
  ['no message', [], ['It is so.', cause]],
  ['no message before another component', [], [cause, message]],
  ['messages alone', [message, message], []],
])('opens a page: %s', (_, head, body) => {
  const parts = splitHead(readDocument([...head, ...body].join('\n\n'), 'a.mdx'));
  const words = (texts: string[]) => plainText(readDocument(texts.join('\n\n'), 'a.mdx'));
  expect(plainText(parts.head)).toBe(words(head));
  expect(plainText(parts.body)).toBe(words(body));
});

import { expect, test } from 'vitest';
import { contentsOf } from '../../../src/catalog/entry/contents.ts';
import { readDocument } from '../../../src/document/read.ts';

test('contents are the causes, with their numbers, and the sections, in order', () => {
  const body = '<Cause>\n\n## Um proxy {#cause-1}\n\n</Cause>\n\n## Mais {#more}\n\n### Sem âncora\n';
  expect(contentsOf(readDocument(body, 'a.mdx'))).toEqual([
    { id: 'cause-1', title: 'Um proxy', number: '1' },
    { id: 'more', title: 'Mais', number: undefined },
  ]);
});

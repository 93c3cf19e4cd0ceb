import { expect, test } from 'vitest';
import { correctionsIn } from '../../../src/catalog/entry/corrections.ts';
import { readDocument } from '../../../src/document/read.ts';

test('corrections are told in the order of the text, wherever they stand', () => {
  const body =
    '<Cause>\n\n## Um <Corrected was="prosxy">proxy</Corrected> {#cause-1}\n\n</Cause>\n\n- O <Corrected was="disko">disco</Corrected>\n';
  expect(correctionsIn(readDocument(body, 'a.mdx'))).toEqual([
    { was: 'prosxy', now: 'proxy' },
    { was: 'disko', now: 'disco' },
  ]);
});

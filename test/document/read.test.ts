import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/read.ts';

describe('readDocument', () => {
  test('says on which line of the file a node begins', () => {
    const [cause] = readDocument('<Cause>\n\n## Title {#cause-1}\n\nText.\n\n</Cause>\n', 'x.mdx', 7);
    expect(cause).toMatchObject({ name: 'Cause', line: 8 });
    expect(cause?.type === 'component' && cause.children.flatMap((node) => node.line ?? [])).toEqual([
      10, 12,
    ]);
  });

  test('takes a line that is nothing but a correction for a paragraph, not in a list item', () => {
    const corrected = '<Corrected was="a">b</Corrected>';
    expect(readDocument(`${corrected}\n`, 'x.mdx')[0]).toMatchObject({
      tagName: 'p',
      children: [{ name: 'Corrected' }],
    });
    const [list] = readDocument(`- ${corrected}\n- c\n`, 'x.mdx');
    expect(JSON.stringify(list)).not.toContain('"tagName":"p"');
  });

  test('reads a line break in a cell', () => {
    const table = readDocument('| a |\n| - |\n| b<br />c |\n', 'x.mdx');
    expect(JSON.stringify(table)).toContain('"tagName":"br"');
  });

  test('names the line of what is not text', () => {
    expect(() => readDocument('\n{1 + 1}\n', 'x.mdx', 7)).toThrow('x.mdx:9:1');
  });
});

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

  test('names the line of what is not text', () => {
    expect(() => readDocument('\n{1 + 1}\n', 'x.mdx', 7)).toThrow('x.mdx:9:1');
  });
});

import { describe, expect, test } from 'vitest';
import { splitEntryFile } from '../../src/content/split-entry-file.ts';

describe('splitEntryFile', () => {
  test.each(['---\nkey: a\n---\nText.\n', '\uFEFF---\r\nkey: a\r\n---\r\nText.\n'])('parts %j', (text) => {
    expect(splitEntryFile(text, 'x.mdx')).toEqual({
      frontmatter: { key: 'a' },
      body: 'Text.\n',
      bodyLine: 3,
    });
  });

  test.each([
    ['Text.', /^x\.mdx:1: an entry begins with frontmatter/],
    ['---\nkey: a\n', /^x\.mdx:1: an entry begins with frontmatter/],
    ['---\n- a\n---\n', /^x\.mdx:1: the frontmatter is not a mapping/],
    ['---\nkey: a\ncodes: ]\n---\n', /^x\.mdx:3:8: not valid YAML: [^\n]+$/],
  ])('names the line of the fault in %j', (text, message) => {
    expect(() => splitEntryFile(text, 'x.mdx')).toThrow(expect.objectContaining({ name: 'DocumentError' }));
    expect(() => splitEntryFile(text, 'x.mdx')).toThrow(message);
  });
});

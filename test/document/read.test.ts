import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { plainText } from '../../src/document/text.ts';

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

  test('keeps no white space around blocks, and all of it among words', () => {
    const [list, paragraph] = readDocument('- a\n\n  b\n\n- *c* **d**\n\n*e*\n**f**\n', 'x.mdx');
    const item = (text: string) => ({ tagName: 'p', children: [{ type: 'text', value: text }] });
    expect(list).toMatchObject({ children: [{ children: [item('a'), item('b')] }, { tagName: 'li' }] });
    expect(plainText(list ? [list] : [])).toBe('a b c d');
    expect(plainText(paragraph ? [paragraph] : [])).toBe('e f');
  });

  test.each([
    ['{1 + 1}', 'x.mdx:9:1: An entry holds text, not code: remove the expression'],
    ["import x from 'y'", 'x.mdx:9:1: An entry holds text, not code: remove what is imported'],
    ['<Foo />', 'x.mdx:9:1: <Foo> is not a component of an entry. Write Markdown, or one of ErrorMessage, '],
    ['<Alert kind={1}>a</Alert>', 'x.mdx:9:1: <Alert> takes only the quoted attributes kind, label.'],
    ['<Alert kind="loud">a</Alert>', 'x.mdx:9:1: The kind of an <Alert> is one of note, tip, '],
    ['<Cause>', 'x.mdx:9:1: not valid MDX: Expected a closing tag for `<Cause>`'],
    ['a {', 'x.mdx:9:3: not valid MDX: Unexpected end of file in expression'],
  ])('names the line of %j, and says what to do', (text, message) => {
    expect(() => readDocument(`\n${text}\n`, 'x.mdx', 7)).toThrow(message);
  });
});

import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { codeBlock, codeSpan, markdownParagraph, markdownText } from '../../src/document/markdown.ts';

const read = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);

/** The blocks of a text and what stands in the lines of the first. */
function shapeOf(markdown: string) {
  const { children } = read(markdown);
  const [first] = children;
  const inline = first && 'children' in first ? first.children.map(({ type }) => type) : [];
  return { blocks: children.map(({ type }) => type), inline, text: textOf(children) };
}

const paragraph = (text: string) => markdownParagraph(markdownText(text));

describe('text as Markdown', () => {
  test.each([
    'Use <ServerName> in C:\\*.log_x and C:\\',
    '<!-- no --> &copy; &#60; </a>',
    '*one* _two_ __three__ ~~four~~ `five` \\six \\*seven',
    '[x](y) ![y](z) [^1]',
    '[w]: z',
    '[ ] not done',
    '[two words](x) [w w]: z',
    '# no',
    'no # no #',
    '- a',
    '+ a',
    '1. a',
    '2019) a',
    '> a',
    '---',
    '===',
    '~~~',
    'one\n===',
    'a | b\n- | -',
    'a | b\n:- | -:',
    '| a |\n| - |',
    'a\\\nb',
  ])('%j is what it says, in one paragraph', (text) => {
    expect(shapeOf(paragraph(text))).toEqual({ blocks: ['paragraph'], inline: ['text'], text });
  });

  test.each([
    'Erro 0x1FC07 (130055): a < b & c, 100 % - ok? 2019.',
    'C:\\Program Files\\Microsoft Azure Recovery Services Agent\\bin {x} | y',
    'ERR_CERT_DATE_INVALID = "-1"; #34513 [0x1FC07].',
    'https://x.example/a_b/_layouts/~user/?a=1&b=2#c.',
  ])('%j stays as readable as it is', (text) => {
    expect(paragraph(text)).toBe(text);
  });

  test('whatever is in it', () => {
    const characters = fc.constantFrom(...'ab1 \n\\`*_{}[]<>()#+-=.!|~&;:/"\'é');
    const texts = fc
      .string({ unit: characters, maxLength: 30 })
      .map((text) => text.replace(/ *\n\s*/g, '\n').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(texts, (text) => {
        expect(shapeOf(paragraph(text))).toEqual({ blocks: ['paragraph'], inline: ['text'], text });
        const inline = markdownText(text);
        const within = shapeOf(markdownParagraph(`**Nota**: ${inline} [${inline}](<https://x.example/>)`));
        expect(within.blocks).toEqual(['paragraph']);
        expect(within.text).toBe(`Nota: ${text} ${text}`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('code', () => {
  test.each(['a', '`', '``a', 'a`', ' a ', '<b>*x*</b>', 'a ``b`` c'])('%j in a line', (text) => {
    expect(read(codeSpan(text)).children).toMatchObject([
      { type: 'paragraph', children: [{ type: 'inlineCode', value: text }] },
    ]);
  });
  test.each(['a\n\nb', '```\na\n```', '<b>'])('%j on lines of its own', (text) => {
    expect(read(codeBlock(text)).children).toMatchObject([{ type: 'code', value: text }]);
  });
});

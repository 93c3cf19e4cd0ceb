import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/normalize/read-article.ts';
import { textOf } from '../../src/normalize/tree.ts';
import { partsOf, readText, vocabularyOf } from './reading.ts';

const rulesOf = (text: string) =>
  readText(text).diagnostics.map(({ severity, rule, line }) => [severity, rule, line]);

describe('frontmatter', () => {
  test('is read with CRLF line ends, US dates and quotes', () => {
    const { article, diagnostics } = readText(
      '---\r\ntitle: "A"\r\nms.date: 7/5/2019\r\nms.translationtype: MT\r\n---\r\n# B\r\n',
    );
    expect(diagnostics).toEqual([]);
    expect(article).toMatchObject({ title: 'B', date: '2019-07-05', translation: 'machine' });
  });

  test('that is no YAML is reported with its line, and the article read', () => {
    const text = '---\ntitle: "a\n---\n# B';
    expect(rulesOf(text)).toEqual([['warning', 'frontmatter-invalid', expect.any(Number)]]);
    expect(readText(text).article?.title).toBe('B');
  });

  test('with a date that is none is reported', () => {
    expect(rulesOf('---\ntitle: a\nms.date: 31/12/2019\n---\n# B')).toEqual([['warning', 'date-invalid', 2]]);
  });

  test('that is a bomb of aliases is refused', () => {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe'])
      lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`)}]`);
    expect(rulesOf(`---\n${lines.join('\n')}\n---\n# B`)).toEqual([['warning', 'frontmatter-invalid', 2]]);
  });
});

describe('what cannot be read ends in one diagnostic', () => {
  test.each([
    ['a file without text', '---\ntitle: A\n---\n\n<!-- nothing yet -->\n', 'article-empty', 1],
    ['a long line', `# A\n\n${'x'.repeat(200_000)}`, 'line-too-long', 3],
    ['a large file', 'x\n'.repeat(2_200_000), 'file-too-large', 1],
    ['deep nesting', `# A\n\n${'> '.repeat(500)}x`, 'nesting-too-deep', 3],
    ['endless emphasis', `# A\n\n${'**a'.repeat(9000)}`, 'too-many-marks', 3],
    ['nested elements without end', `# A\n\n${'<div>'.repeat(9000)}`, 'article-unreadable', 1],
  ])('%s', (_, text, rule, line) => {
    const { article, diagnostics } = readText(text);
    expect(article).toBeUndefined();
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([{ rule, line }]);
  });

  test('bytes that are no UTF-8', () => {
    const bytes = new Uint8Array([35, 32, 65, 10, 0xff, 10]);
    const { diagnostics } = readArticle({
      file: 'x.md',
      bytes,
      locale: 'pt-BR',
      vocabulary: vocabularyOf('pt-BR'),
    });
    expect(diagnostics).toMatchObject([
      { severity: 'error', rule: 'encoding-invalid', line: 2, file: 'x.md' },
    ]);
  });
});

test('a NUL is removed and reported', () => {
  expect(rulesOf('---\ntitle: a\n---\n# A\0B')).toEqual([['warning', 'control-character', 4]]);
});

test('references that only the publisher resolves are reported together, with their lines', () => {
  const text =
    '[a](xref:System.String), [b](xref:System.Int32)\n\n[c](xref:System.Foo) e [d](https://x.example)';
  const { article, diagnostics } = readText(`---\ntitle: t\n---\n# Título\n\n${text}\n`);
  expect(diagnostics).toEqual([
    expect.objectContaining({
      severity: 'warning',
      rule: 'link-removed',
      line: 6,
      message: expect.stringMatching(/Removed 3 addresses .*"xref:".* Lines 6, 8\.$/),
    }),
  ]);
  const [guide] = article?.drafts ?? [];
  expect(guide && textOf(partsOf(guide, 'prose').flatMap(({ body }) => body))).toMatch(/a, b.*c e d/);
});

test('what could act in a page is removed and reported with its line', () => {
  const { article, diagnostics } = readText(
    '---\ntitle: a\n---\n# A\n\n<script>alert(1)</script>\n\n<img src="x" onerror="alert(1)">\n\n[a](javascript:alert(1))\n',
  );
  expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
    ['html-removed', 6],
    ['html-removed', 8],
    ['link-removed', 10],
  ]);
  expect(JSON.stringify(article?.drafts)).not.toMatch(/alert|javascript/);
});

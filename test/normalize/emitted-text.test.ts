import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { splitEntryFile } from '../../src/content/split-entry-file.ts';
import type { DocumentNode } from '../../src/document/nodes.ts';
import { readDocument } from '../../src/document/read.ts';
import type { Article } from '../../src/normalize/model.ts';
import { Normalizer } from '../../src/normalize/normalizer.ts';
import { createReporter } from '../../src/normalize/report/diagnostics.ts';
import type { OutputFile } from '../../src/normalize/write-page.ts';
import { corpusFiles, hasCorpus } from './corpus.ts';
import { readText, readUrl, vocabularyOf } from './reading.ts';
import { articleWords, wordsOf } from './word-loss.ts';

function pagesOf(article: Article): OutputFile[] {
  const normalizer = new Normalizer({
    registry: { version: 1, entries: {} },
    isPresent: () => true,
    folderOf: () => 'azure',
    imageOf: () => undefined,
    today: '2020-02-02',
  });
  const edition = { article, corrections: [], headings: new Map(), reporter: createReporter(article.file) };
  const files = normalizer.add({ name: article.name, upstream: [edition], translations: [] });
  const errors = normalizer.report.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  expect(errors).toEqual([]);
  return files;
}

/** The words of a page as its reader sees them, titles, codes and labels included. */
function pageWords({ path, text }: OutputFile): string[] {
  const { frontmatter, body, bodyLine } = splitEntryFile(text, path);
  const textOf = (nodes: DocumentNode[]): string =>
    nodes
      .map((node) => {
        if (node.type === 'text') return node.value;
        if (node.type === 'element')
          return `${isInline(node.tagName) ? '' : '\n'}${textOf(node.children)}${isInline(node.tagName) ? '' : '\n'}`;
        if (node.name === 'Corrected') return node.attributes.was ?? '';
        const { label = '', alt = '', word = '' } = node.attributes;
        return `\n${label}\n${alt}\n${textOf(node.children)}\n${`${word}\n`.repeat(itemsOf(node.children))}`;
      })
      .join('');
  const codes = Array.isArray(frontmatter.codes) ? frontmatter.codes.join('\n') : '';
  return wordsOf(`${String(frontmatter.title)}\n${codes}\n${textOf(readDocument(body, path, bodyLine))}`);
}

/** How many items the first list has. */
function itemsOf(nodes: DocumentNode[]): number {
  const list = nodes.find((node) => node.type === 'element' && /^[uo]l$/.test(node.tagName));
  if (list?.type !== 'element') return 0;
  return list.children.filter((node) => node.type === 'element').length;
}

function isInline(tagName: string): boolean {
  return ['a', 'strong', 'em', 'code', 'del'].includes(tagName);
}

/** The words that the article has and its pages have not, or not as often. */
function missingWords(article: Article, locale: string): string[] {
  const counts = new Map<string, number>();
  for (const word of pagesOf(article).flatMap(pageWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const drafts = articleWords({ ...article, title: '' }, vocabularyOf(locale));
  return drafts.text.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
}

describe('no word of what was split is lost on the pages', () => {
  test.each(['pt-BR', 'es-ES'])('the article of the site, %s', (locale) => {
    const url = new URL(`../../content/source/${locale}/backup-azure-mars-troubleshoot.md`, import.meta.url);
    expect(missingWords(readUrl(url, locale), locale)).toEqual([]);
  });

  describe.skipIf(!hasCorpus)('the corpus (skipped where ../shared/corpus is absent)', () => {
    test.each(hasCorpus ? corpusFiles() : [])('$locale/$name', ({ url, locale }) => {
      expect(missingWords(readUrl(url, locale), locale)).toEqual([]);
    });
  });
});

const fragment = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  fc.constantFrom(
    '{',
    '}',
    '<',
    '>',
    '&',
    '`',
    '```',
    '*',
    '**',
    '_',
    '~',
    '|',
    '\\',
    '[',
    ']',
    '(',
    ')',
    '!',
    '#',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '> ',
    '    ',
    '\t',
    '---',
    '***',
    'import x',
    'export y',
    '<br>',
    '</br>',
    '<li>',
    '<ul>',
    '</ul>',
    '<table>',
    '<tr><td>',
    '</td></tr></table>',
    '<b>',
    '</b>',
    '<a href="x">',
    '</a>',
    '<img src=x alt="{y}">',
    '<!--',
    '-->',
    '<p>',
    '<pre>',
    '</pre>',
    '<code>',
    '</code>',
    '&#123;',
    '&lt;',
    '&nbsp;',
    '{#id}',
    '| a | b |\n| - | - |\n| c',
    '## <a name="x"></a>Título\n',
    '### Erro 1234: {x}\n',
    '**Causa**:',
    '| Erro | Causas | Ações |\n| - | - | - |\n| Falha (ID: 77) | ',
    '> [!NOTE]\n> ',
    '![a](b.png)',
    '[a](#x)',
    'http://a.b',
    'www.a.b',
    '$x$',
    ':::',
    '+++',
    '</Cause>',
    '<Alert>',
  ),
);

test('whatever the source, every page is what the site reads and compiles', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 40 }), (fragments) => {
      const { article } = readText(`---\ntitle: T\n---\n# Título\n\n${fragments.join('')}`);
      if (!article) return;
      for (const file of pagesOf(article)) {
        const { body, bodyLine } = splitEntryFile(file.text, file.path);
        readDocument(body, file.path, bodyLine);
        mdxToJs(body, { features: { frontmatter: false, headingAttributes: true } });
      }
      expect(missingWords(article, 'pt-BR')).toEqual([]);
    }),
    {
      numRuns: 400,
      examples: [
        [['<a href="x">', '<table>', 'Ⰰ', '| a | b |\n| - | - |\n| c']],
        [['<code>', '<li>', '![a](b.png)']],
      ],
    },
  );
}, 120_000);

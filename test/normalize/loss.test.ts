import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseSource } from '../../src/normalize/parse/source.ts';
import { readArticle } from '../../src/normalize/read-article.ts';
import { sanitizeTree } from '../../src/normalize/repair/sanitize.ts';
import { createReporter } from '../../src/normalize/report/diagnostics.ts';
import { corpusFiles, hasCorpus } from './corpus.ts';
import { vocabularyOf } from './reading.ts';
import { articleWords, compareWords, sourceWords } from './word-loss.ts';

function compareFile(url: URL, locale: string) {
  const vocabulary = vocabularyOf(locale);
  const bytes = readFileSync(url);
  const reporter = createReporter(url.pathname);
  const source = parseSource(bytes, reporter);
  const { article } = readArticle({ file: url.pathname, bytes, locale, vocabulary });
  if (!source || !article) throw new Error(`${url.pathname} cannot be read`);
  return compareWords(
    sourceWords(sanitizeTree(source.tree, reporter), vocabulary),
    articleWords(article, vocabulary),
  );
}

describe('the articles of the site', () => {
  test.each(['pt-BR', 'es-ES'])('%s: no word is missing, none is doubled', (locale) => {
    const url = new URL(`../../content/source/${locale}/backup-azure-mars-troubleshoot.md`, import.meta.url);
    expect(compareFile(url, locale)).toEqual({ missing: [], doubled: [] });
  });
});

describe.skipIf(!hasCorpus)('the corpus (skipped where ../shared/corpus is absent)', () => {
  test.each(hasCorpus ? corpusFiles() : [])('$locale/$name: no word is missing', ({ url, locale }) => {
    expect(compareFile(url, locale).missing).toEqual([]);
  });
});

describe('compareWords', () => {
  test('tells what is missing and what is doubled', () => {
    const result = { all: ['a', 'b', 'b'], text: ['a', 'b', 'b'] };
    expect(compareWords(['a', 'a', 'b'], result)).toEqual({
      missing: [{ word: 'a', source: 2, result: 1 }],
      doubled: [{ word: 'b', source: 1, result: 2 }],
    });
  });
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import type { Draft, Part } from '../../src/normalize/model.ts';
import { parseSource } from '../../src/normalize/parse/source.ts';
import { readArticle } from '../../src/normalize/read-article.ts';
import { sanitizeTree } from '../../src/normalize/repair/sanitize.ts';
import { createReporter } from '../../src/normalize/report/diagnostics.ts';
import { parseVocabulary } from '../../src/normalize/vocabulary/vocabulary.ts';
import { vocabularyOf } from './reading.ts';
import { articleWords, compareWords, sourceWords } from './word-loss.ts';

/** Each folder holds a shape of source. `UPDATE=1` writes what comes out of it; read the difference before you commit. */
const fixtures = new URL('fixtures/', import.meta.url);

function html(nodes: ElementContent[]): string {
  return toHtml({ type: 'root', children: nodes });
}

/** A part as a reader of the fixture can judge it. */
function describePart(part: Part): Record<string, unknown> {
  switch (part.type) {
    case 'message':
      return {
        [`message ${part.label ?? ''}`.trim()]: html(part.content),
        ...(part.lang ? { lang: part.lang } : {}),
      };
    case 'cause':
      return {
        [`cause ${part.label ?? ''}`.trim()]: html(part.title),
        ...(part.body.length > 0 ? { body: html(part.body) } : {}),
        ...(part.actions.length > 0 ? { actions: part.actions.map(describePart) } : {}),
      };
    case 'actions':
      return { [`actions ${part.label ?? ''}`.trim()]: html(part.body) };
    case 'section':
      return { [`section ${part.depth} #${part.anchor}`]: html(part.title), body: html(part.body) };
    case 'prose':
      return { prose: html(part.body) };
  }
}

function describeDraft({ kind, line, codes, title, anchor, ownAnchor, anchors, parts }: Draft) {
  return { kind, line, codes, title, anchor, ownAnchor, anchors, parts: parts.map(describePart) };
}

function vocabularyFor(locale: string) {
  const own = new URL(`locales/${locale}.yaml`, import.meta.url);
  return existsSync(own) ? parseVocabulary(readFileSync(own, 'utf8'), own.pathname) : vocabularyOf(locale);
}

describe('shapes of sources', () => {
  test.each(readdirSync(fixtures))('%s', (name) => {
    const folder = new URL(`${name}/`, fixtures);
    const bytes = readFileSync(new URL('input.md', folder));
    const locale = /^ms\.contentlocale: (\S+)/m.exec(bytes.toString())?.[1] ?? 'pt-BR';
    const vocabulary = vocabularyFor(locale);
    const { article, diagnostics } = readArticle({ file: 'input.md', bytes, locale, vocabulary });
    if (!article) throw new Error(JSON.stringify(diagnostics));

    const reporter = createReporter('input.md');
    const source = parseSource(bytes, reporter);
    const words = source ? sourceWords(sanitizeTree(source.tree, reporter), vocabulary) : [];
    expect(compareWords(words, articleWords(article, vocabulary)).missing).toEqual([]);

    const { drafts, ...meta } = article;
    const actual = {
      ...meta,
      drafts: drafts.map(describeDraft),
      diagnostics: diagnostics.map(({ severity, rule, line }) => `${severity} ${rule} ${line}`),
    };
    const file = new URL('expected.json', folder);
    if (process.env.UPDATE === '1') writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`);
    expect(actual).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

import type { Root } from 'hast';
import { toString as plainText } from 'hast-util-to-string';
import type { Article, Diagnostic } from './model.ts';
import { parseSource } from './parse/source.ts';
import { repairTree } from './repair/repair.ts';
import { createReporter } from './report/diagnostics.ts';
import { splitArticle } from './split/split.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

interface ReadOptions {
  /** The path that diagnostics name, relative to the project: `content/source/pt-BR/x.md`. */
  file: string;
  bytes: Uint8Array;
  locale: string;
  vocabulary: Vocabulary;
  /** Changes the repaired tree before it is split: where corrections are applied. */
  correct?: (tree: Root) => Root;
}

/**
 * Reads one source file into the article that it is. Whatever is in the file, nothing is thrown: what cannot be read
 * is said in the diagnostics, and an article that cannot be read at all is absent.
 */
export function readArticle(options: ReadOptions): { article?: Article; diagnostics: Diagnostic[] } {
  const { file, bytes, locale, vocabulary } = options;
  const reporter = createReporter(file);
  try {
    const source = parseSource(bytes, reporter);
    if (!source) return { diagnostics: reporter.diagnostics };
    const { frontmatter } = source;
    if (plainText(source.tree).trim() === '') {
      reporter.report(
        'error',
        'article-empty',
        'The file holds no text. Put the article into it, or remove it.',
      );
      return { diagnostics: reporter.diagnostics };
    }
    const repaired = repairTree(source.tree, vocabulary, reporter);
    const tree = options.correct ? options.correct(repaired) : repaired;
    const { title, drafts } = splitArticle(tree, {
      locale,
      vocabulary,
      reporter,
      keywords: frontmatter.keywords,
      ...(frontmatter.title ? { title: frontmatter.title } : {}),
    });
    const { keywords: _keywords, title: frontmatterTitle, ...meta } = frontmatter;
    const name = file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
    const article: Article = {
      file,
      locale,
      name,
      title: title || frontmatterTitle || name,
      ...meta,
      drafts,
    };
    return { article, diagnostics: reporter.diagnostics };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    reporter.report(
      'error',
      'article-unreadable',
      `The article cannot be read: ${message}. Simplify its structure.`,
    );
    return { diagnostics: reporter.diagnostics };
  }
}

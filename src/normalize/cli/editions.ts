import { applyCorrections } from '../corrections/apply.ts';
import type { Correction } from '../corrections/schema.ts';
import type { Edition } from '../editions.ts';
import type { Diagnostic } from '../model.ts';
import { readArticle } from '../read-article.ts';
import { createReporter } from '../report/diagnostics.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { readBytes } from './files.ts';
import type { SourceFile } from './sources.ts';

/**
 * Reads a source file, with its corrections applied.
 *
 * @param diagnostics gets what is to be said about the file when it cannot be read, and about its corrections
 * @returns undefined when the file cannot be read
 */
export async function readEdition(
  { file, locale, name }: SourceFile,
  vocabulary: Vocabulary,
  corrections: readonly Correction[],
  diagnostics: Diagnostic[],
): Promise<Edition | undefined> {
  let headings: ReadonlyMap<string, string> = new Map();
  const bytes = await readBytes(file).catch(() => undefined);
  if (!bytes) {
    createReporter(file, diagnostics).report(
      'error',
      'file-unreadable',
      'The file cannot be opened. Check its rights.',
    );
    return undefined;
  }
  const read = readArticle({
    file,
    bytes,
    locale,
    vocabulary,
    correct: (tree) => {
      if (corrections.length > 0)
        headings = applyCorrections(tree, corrections, (path) => createReporter(path, diagnostics));
      return tree;
    },
  });
  if (!read.article) {
    diagnostics.push(...read.diagnostics);
    return undefined;
  }
  const article = { ...read.article, name };
  return { article, corrections, headings, reporter: createReporter(file, read.diagnostics) };
}

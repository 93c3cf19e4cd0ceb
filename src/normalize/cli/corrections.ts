import path from 'node:path';
import { readCorrections } from '../corrections/read.ts';
import type { Correction } from '../corrections/schema.ts';
import type { Diagnostic } from '../model.ts';
import { createReporter } from '../report/diagnostics.ts';
import { readFolder, readText } from './files.ts';
import type { RunOptions } from './options.ts';
import { type SourceFile, slashed } from './sources.ts';

/** The corrections of a run. */
interface CorrectionFiles {
  correctionsOf(source: SourceFile): readonly Correction[];
  /** Locales whose corrections cannot be read. */
  unreadable: string[];
}

/** Reads the corrections of every locale. */
export async function readCorrectionFiles(
  { corrections: folder }: RunOptions,
  sources: readonly SourceFile[],
  localeOf: (name: string) => string | undefined,
  diagnostics: Diagnostic[],
): Promise<CorrectionFiles> {
  const byLocale = new Map<string, Correction[]>();
  const unreadable: string[] = [];
  const names = folder ? (await readFolder(folder)).map(({ name }) => name) : [];
  for (const name of names.filter((file) => file.endsWith('.yaml'))) {
    const file = slashed(path.join(folder ?? '', name));
    const reporter = createReporter(file, diagnostics);
    const locale = localeOf(path.basename(name, '.yaml'));
    if (!locale) {
      reporter.report(
        'error',
        'locale-unknown',
        'Name the file after a locale that content/locales describes.',
      );
      continue;
    }
    const corrections = readCorrections((await readText(file)) ?? '', file, reporter);
    if (!corrections) {
      unreadable.push(locale);
      continue;
    }
    byLocale.set(locale, corrections);
    const known = new Set(sources.flatMap((source) => (source.locale === locale ? [source.name] : [])));
    for (const { article, line } of corrections) {
      if (known.has(article)) continue;
      // Once is enough, however many corrections it has.
      known.add(article);
      reporter.report(
        'error',
        'correction-article-unknown',
        `There is no article "${article}" in ${locale}. Remove its corrections, or correct the name.`,
        { line },
      );
    }
  }
  return {
    unreadable,
    correctionsOf: ({ locale, name }) =>
      (byLocale.get(locale) ?? []).filter((correction) => correction.article === name),
  };
}

import type { Correction } from '../corrections/schema.ts';
import type { Edition, EditionSet } from '../editions.ts';
import type { Diagnostic } from '../model.ts';
import { createReporter } from '../report/diagnostics.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { readCorrectionFiles } from './corrections.ts';
import { readEdition } from './editions.ts';
import { readVocabularies } from './locales.ts';
import type { RunOptions } from './options.ts';
import { listSources, type SourceFile } from './sources.ts';

/** The files that a run makes pages of, not yet read, and what it reads them with. */
export interface Inputs {
  sources: readonly SourceFile[];
  translations: readonly SourceFile[];
  vocabularies: ReadonlyMap<string, Vocabulary>;
  /** Locales of which nothing is read, as a file that all their pages depend on cannot be. */
  leftOut: ReadonlySet<string>;
  correctionsOf(source: SourceFile): readonly Correction[];
}

/** Finds the articles of a run, their vocabularies and their corrections. */
export async function readInputs(options: RunOptions, diagnostics: Diagnostic[]): Promise<Inputs> {
  const { vocabularies, unreadable } = await readVocabularies(options.locales, diagnostics);
  const localeOf = (name: string) =>
    [...vocabularies.keys(), ...unreadable].find((locale) => locale.toLowerCase() === name.toLowerCase());
  const sources = await listSources(options.source, localeOf, diagnostics);
  if (sources.length === 0)
    createReporter(options.source, diagnostics).report(
      'error',
      'source-empty',
      'There is no article here. --source names a folder with <locale>/*.md.',
    );
  const translations = options.translations
    ? await listSources(options.translations, localeOf, diagnostics)
    : [];
  const corrections = await readCorrectionFiles(options, sources, localeOf, diagnostics);
  const { correctionsOf } = corrections;
  const leftOut = new Set([...unreadable, ...corrections.unreadable]);
  for (const locale of leftOut)
    createReporter(`${options.source}/${locale}`, diagnostics).report(
      'error',
      'locale-left-out',
      `No page of ${locale} is written, as its vocabulary or its corrections cannot be read. Correct that file and run again.`,
    );
  return { sources, translations, vocabularies, leftOut, correctionsOf };
}

/**
 * Reads an article in all locales that can be read. Corrections are of upstream's text: our own translations have none,
 * but they are paired with what they translate, and stay unread with it.
 */
export async function readEditionSet(
  name: string,
  { sources, translations, vocabularies, leftOut, correctionsOf }: Inputs,
  diagnostics: Diagnostic[],
): Promise<EditionSet> {
  const read = async (files: readonly SourceFile[], corrections: Inputs['correctionsOf']) => {
    const editions: Edition[] = [];
    for (const file of files) {
      const vocabulary = vocabularies.get(file.locale);
      if (file.name !== name || !vocabulary || leftOut.has(file.locale)) continue;
      const edition = await readEdition(file, vocabulary, corrections(file), diagnostics);
      if (edition) editions.push(edition);
    }
    return editions;
  };
  const upstream = await read(sources, correctionsOf);
  const isWhole = !sources.some((source) => source.name === name && leftOut.has(source.locale));
  return { name, upstream, translations: isWhole ? await read(translations, () => []) : [] };
}

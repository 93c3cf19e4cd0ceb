import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../model.ts';
import { createReporter } from '../report/diagnostics.ts';
import { parseVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { readFolder } from './files.ts';
import { slashed } from './sources.ts';

/** The vocabularies of a run, by locale tag. */
interface Vocabularies {
  vocabularies: Map<string, Vocabulary>;
  /** Locales whose vocabulary cannot be read. */
  unreadable: string[];
}

/** The vocabularies of a folder. One that cannot be read is reported and left out. */
export async function readVocabularies(folder: string, diagnostics: Diagnostic[]): Promise<Vocabularies> {
  const vocabularies = new Map<string, Vocabulary>();
  const unreadable: string[] = [];
  const names = (await readFolder(folder)).map(({ name }) => name);
  if (!names.some((name) => name.endsWith('.yaml')))
    createReporter(slashed(folder), diagnostics).report(
      'error',
      'locales-missing',
      'The folder holds no vocabulary. Name the folder of <locale>.yaml files with --locales.',
    );
  for (const name of names.filter((file) => file.endsWith('.yaml'))) {
    const file = slashed(path.join(folder, name));
    try {
      vocabularies.set(path.basename(name, '.yaml'), parseVocabulary(await readFile(file, 'utf8'), file));
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      createReporter(file, diagnostics).report('error', 'vocabulary-invalid', message);
      unreadable.push(path.basename(name, '.yaml'));
    }
  }
  return { vocabularies, unreadable };
}

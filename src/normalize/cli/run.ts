import path from 'node:path';
import { readFolders } from '../articles.ts';
import { createReporter, sortDiagnostics } from '../diagnostics.ts';
import type { Article, Diagnostic } from '../model.ts';
import { Normalizer } from '../normalizer.ts';
import type { Change } from '../registry/changes.ts';
import { readRegistry, updateRegistry } from '../registry/document.ts';
import type { Report } from '../report.ts';
import { readText, writeAtomically } from './files.ts';
import { Images } from './images.ts';
import { readEditionSet, readInputs } from './inputs.ts';
import type { RunOptions } from './options.ts';
import { Output } from './output.ts';

/** What a run did, for the terminal. */
export interface RunResult {
  report: Report;
  changes: Change[];
  written: string[];
  /** Pages among them whose text is another one now. */
  rewritten: string[];
  differing: string[];
}

/**
 * Runs the normalizer over a folder of sources: reads, normalizes and writes one article after the other, then the
 * images, the registry and the report.
 *
 * @param onProgress called before each article
 * @throws DocumentError when the registry, without which no key would be permanent, or the list of articles cannot be read
 */
export async function run(
  options: RunOptions,
  onProgress: (done: number, total: number) => void,
): Promise<RunResult> {
  const diagnostics: Diagnostic[] = [];
  const output = new Output(options.out, options.check, diagnostics);
  await output.begin();
  const inputs = await readInputs(options, diagnostics);
  const files = [...inputs.sources, ...inputs.translations];
  const isPresent = (name: string, locale?: string) =>
    files.some((file) => file.name === name && (locale === undefined || file.locale === locale));
  const present = await readText(options.registry);
  const ledger = present === undefined ? (options.registrySeed ?? options.registry) : options.registry;
  const seed = present ?? (await readText(ledger));
  const folderOf = readFolders(
    options.articles ? await readText(options.articles) : undefined,
    options.articles ?? '',
  );
  const images = new Images();
  const normalizer = new Normalizer({
    registry: seed === undefined ? { version: 1, entries: {} } : readRegistry(seed, ledger),
    isPresent,
    folderOf,
    imageOf: (address: string, article: Article) => images.find(address, article),
    today: options.today,
  });

  const names = [...new Set(files.map(({ name }) => name))].sort();
  for (const [done, name] of names.entries()) {
    onProgress(done, names.length);
    try {
      const pages = normalizer.add(await readEditionSet(name, inputs, diagnostics));
      for (const page of pages) await output.page(page.path, page.text);
    } catch (cause) {
      const file = inputs.sources.find((source) => source.name === name)?.file ?? name;
      const message = cause instanceof Error ? cause.message : String(cause);
      createReporter(file, diagnostics).report(
        'error',
        'article-failed',
        `The article is left out: ${message}`,
      );
    }
  }
  onProgress(names.length, names.length);

  normalizer.finish(options.registry, options.retire);
  await output.reportStale((kind, key, locale) => {
    const entry = normalizer.ledger.entries.get(key);
    const record = entry?.locales[locale];
    if (entry?.kind !== kind || !record)
      return 'No source and no entry of the registry makes this page. Delete it, or put back what it was made of.';
    if (record.retired || isPresent(record.article, locale) || !options.check) return undefined;
    return `Its source ${locale}/${record.article}.md is gone. Put it back, or run npm run normalize -- --retire ${locale}/${record.article}.md`;
  });
  for (const [published, file] of images.used)
    await output.file(path.join(options.out, published), images.read(file));
  await output.file(options.registry, updateRegistry(seed, normalizer.ledger.entries));
  await output.commit();

  const report: Report = {
    ...normalizer.report,
    diagnostics: sortDiagnostics([...diagnostics, ...normalizer.report.diagnostics]),
  };
  if (options.report) await writeAtomically(options.report, `${JSON.stringify(report, undefined, 2)}\n`);
  const { written, rewritten, differing } = output;
  const { changes } = normalizer.ledger;
  return { report, changes, written, rewritten, differing };
}

import path from 'node:path';
import { readFolders } from '../articles.ts';
import type { Diagnostic } from '../model.ts';
import { Normalizer } from '../normalizer.ts';
import type { Change } from '../registry/changes.ts';
import { readRegistry, updateRegistry } from '../registry/document.ts';
import { createReporter, sortDiagnostics } from '../report/diagnostics.ts';
import type { Report } from '../report/report.ts';
import { readText, writeAtomically } from './files.ts';
import { Images } from './images.ts';
import { type Inputs, readEditionSet, readInputs } from './inputs.ts';
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
  const isPresent = presenceIn(inputs);
  const images = new Images();
  const { normalizer, registry } = await startNormalizer(options, isPresent, images);

  await normalizeArticles(normalizer, inputs, output, diagnostics, onProgress);
  normalizer.finish(options.registry, options.retire);
  await output.reportStale(staleness(normalizer.ledger, isPresent, options.check));
  for (const [published, file] of images.used)
    await output.file(path.join(options.out, published), images.read(file));
  await output.file(options.registry, updateRegistry(registry, normalizer.ledger.entries));
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

/** Answers whether an article is among the files of a run, in a locale or in any. */
type IsPresent = (name: string, locale?: string) => boolean;

function presenceIn({ sources, translations }: Inputs): IsPresent {
  const files = [...sources, ...translations];
  return (name, locale) =>
    files.some((file) => file.name === name && (locale === undefined || file.locale === locale));
}

/** A normalizer that goes on from the registry, and the registry's text, which it will update. */
async function startNormalizer(
  options: RunOptions,
  isPresent: IsPresent,
  images: Images,
): Promise<{ normalizer: Normalizer; registry: string | undefined }> {
  const present = await readText(options.registry);
  const file = present === undefined ? (options.registrySeed ?? options.registry) : options.registry;
  const registry = present ?? (await readText(file));
  const folderOf = readFolders(
    options.articles ? await readText(options.articles) : undefined,
    options.articles ?? '',
  );
  const normalizer = new Normalizer({
    registry: registry === undefined ? { version: 1, entries: {} } : readRegistry(registry, file),
    isPresent,
    folderOf,
    imageOf: (address, article) => images.find(address, article),
    today: options.today,
  });
  return { normalizer, registry };
}

/** Normalizes one article after the other; one that fails is reported and left out. */
async function normalizeArticles(
  normalizer: Normalizer,
  inputs: Inputs,
  output: Output,
  diagnostics: Diagnostic[],
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const files = [...inputs.sources, ...inputs.translations];
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
}

/** Says why a page that this run does not make should not be there; nothing where it stays on purpose. */
function staleness(
  ledger: Normalizer['ledger'],
  isPresent: IsPresent,
  check: boolean,
): Parameters<Output['reportStale']>[0] {
  return (kind, key, locale) => {
    const entry = ledger.entries.get(key);
    const record = entry?.locales[locale];
    if (entry?.kind !== kind || !record)
      return 'No source and no entry of the registry makes this page. Delete it, or put back what it was made of.';
    if (record.retired || isPresent(record.article, locale) || !check) return undefined;
    return `Its source ${locale}/${record.article}.md is gone. Put it back, or run npm run normalize -- --retire ${locale}/${record.article}.md`;
  };
}

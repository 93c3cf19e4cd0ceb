import path from 'node:path';
import type { site } from '../../site.config.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { digestOf } from '../catalog/digest.ts';
import { catalogOnDisk } from '../catalog/disk.ts';
import { saveSnapshot, takeSnapshot } from '../content/snapshot.ts';
import { readContent } from '../content/stored.ts';
import { codeShardsOf } from '../indexing/code-files.ts';
import { searchIndex } from '../indexing/search-index.ts';
import { recordFile, saveManifest, takeManifest } from '../output/manifest.ts';
import { SiteOutput } from '../output/site-output.ts';
import { digestOfSources } from '../output/sources.ts';
import { siteSteps } from '../steps/site-steps.ts';
import { runSteps, type StepLogger } from '../steps/step.ts';
import { compile } from './compile/compile.ts';
import { writeCompiled } from './compile/compiled-files.ts';
import { readTexts } from './read-texts.ts';
import { receivePages } from './render/receive-pages.ts';
import { type Renderer, startRenderer } from './render/render.ts';
import { markShard, versionOf } from './shard-mark.ts';
import { siteEntries } from './site-entries.ts';

/**
 * Builds the site upon what the last build left. While Astro compiles the pages in a process of its own, the content
 * is read and indexed; while a thread renders them, everything else is written.
 *
 * @throws Error saying what is wrong with the content, the code or what was published
 */
export async function buildSite(config: typeof site, logger: StepLogger): Promise<void> {
  const sources = digestOfSources(process.cwd());
  const end = new AbortController();
  const compiled = compile(config, sources, end.signal);
  const renderer = startRenderer();
  // It may fail while nothing waits for it yet.
  compiled.then(renderer.load).catch(() => {});
  // What is compiled already is loaded while the content is read, which lets nothing else happen here.
  await new Promise(setImmediate);
  try {
    await build(config, sources, compiled, renderer, logger);
  } finally {
    renderer.end();
    end.abort();
  }
}

async function build(
  config: typeof site,
  sources: string,
  compiled: Promise<string>,
  renderer: Renderer,
  logger: StepLogger,
): Promise<void> {
  const version = digestOf([sources, config]);
  const record = recordFile(config);
  const snapshot = { file: path.resolve(config.cache, 'content.ndjson'), version: sources };

  const isWhole = config.shard.count === 1;

  takeSnapshot(readContent, snapshot);
  const catalog = catalogOnDisk(config.content);
  const trees = readTexts(catalog);
  if (readContent.files > 0) saveSnapshot(readContent, snapshot);
  const entries = siteEntries(catalog, config.content);
  const codeShards = codeShardsOf(entries);
  renderer.read({ snapshot, trees, codeShards });

  const needed = [process.cwd(), config.content, config.cache];
  const output = SiteOutput.begin(path.resolve(config.out), takeManifest(record, version), needed);
  const index = () => {
    if (isWhole) searchIndex(entries, config.content, codeShards, output);
  };
  try {
    await writeSite(config, { catalog, index, compiled, renderer }, output, logger);
    output.prune();
    if (!isWhole) markShard(output.folder, config.shard, versionOf(config, sources, catalog));
    saveManifest(record, version, output.files);
  } catch (error) {
    recordStanding(record, version, output);
    throw error;
  } finally {
    output.end();
  }
}

/** Records what stands though the build has failed, so that the next one need not make it again. */
function recordStanding(record: string, version: string, output: SiteOutput): void {
  try {
    saveManifest(record, version, output.standing);
  } catch {
    // Without a record the next build begins anew. What ended this one, such as a full disk, is told instead.
  }
}

/** What a site is made by. */
interface Making {
  catalog: Catalog;
  /** Writes the index of codes and messages, which this thread is busy with for a while. */
  index(): void;
  compiled: Promise<string>;
  renderer: Renderer;
}

/** Writes everything that the site is made of. */
async function writeSite(
  config: typeof site,
  { catalog, index, compiled, renderer }: Making,
  output: SiteOutput,
  logger: StepLogger,
): Promise<void> {
  const isWhole = config.shard.count === 1;
  const pages = receivePages(output, isWhole ? config : undefined);
  const last = new Map([...output.previous].map(([name, { inputs }]) => [name, inputs]));
  const rendering = renderer.render({ last }, pages.take);
  // Whoever waits for it at the end hears of a failure, here and below.
  rendering.catch(() => {});
  // While Astro compiles, or while the other thread finds out which pages there are.
  index();
  writeCompiled(await compiled, output);
  const steps = siteSteps(config, catalog);
  if (isWhole) await runSteps(steps.whileRendering, output, logger);
  const finishing = rendering.then(() => pages.finish(logger));
  finishing.catch(() => {});
  await Promise.race([pages.ofLanguages, rendering]);
  if (isWhole) await runSteps(steps.whileIndexing, output, logger);
  await finishing;
  if (isWhole) await runSteps(steps.last, output, logger);
}

import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { DocumentError } from '../document/document-error.ts';
import type { Facts } from '../document/facts.ts';
import {
  type ErrorFrontmatter,
  errorSchema,
  type GuideFrontmatter,
  guideSchema,
} from '../document/frontmatter.ts';
import { type Locale, localeOf } from '../i18n/locales.ts';
import { type Registry, registrySchema } from '../registry/schema.ts';
import { splitEntryFile } from './split-entry-file.ts';
import { faultsOf, parseYaml } from './yaml-file.ts';

/**
 * An entry as it is stored: checked frontmatter and the body as it stands, the digest of its file, and the facts of
 * its text where they are known.
 */
export type StoredEntry = {
  locale: Locale;
  body: string;
  bodyLine: number;
  file: string;
  digest: string;
  facts?: Facts;
} & ({ kind: 'error'; frontmatter: ErrorFrontmatter } | { kind: 'guide'; frontmatter: GuideFrontmatter });

/** An entry's file, as it was read. */
export interface ReadEntry {
  entry: StoredEntry;
  /** How the file stood on the disk then: see {@link stampOf}. */
  stamp: string;
}

/** The registry, as it was read. */
export interface ReadRegistry {
  registry: Registry;
  stamp: string;
}

/** What was read of the content, by file, each as of a stamp. */
export interface ReadContent {
  entries: Map<string, ReadEntry>;
  registries: Map<string, ReadRegistry>;
  /** How many files were read, and not taken from what an earlier build has read. */
  files: number;
}

declare global {
  /** Pages are bundled and have modules of their own; so that a process reads a file once, all share this. */
  var indiceContent: ReadContent | undefined;
}

globalThis.indiceContent ??= { entries: new Map(), registries: new Map(), files: 0 };

/** What this process has read so far. */
export const readContent = globalThis.indiceContent;

/**
 * Reads and checks the MDX file of an entry; a file that did not change since is not read again.
 *
 * @param file relative to the project: `content/errors/34513/pt-BR.mdx`
 * @throws DocumentError naming the file and what is wrong with it
 */
export function storedEntry(file: string): StoredEntry {
  const stamp = stampOf(file);
  const last = readContent.entries.get(file);
  if (last?.stamp === stamp) return last.entry;
  const entry = readEntry(file);
  readContent.entries.set(file, { entry, stamp });
  readContent.files += 1;
  return entry;
}

/**
 * Reads and checks `registry.yaml` of a content folder, once as long as it does not change; without it, an empty one.
 *
 * @throws DocumentError naming the file and what is wrong with it
 */
export function storedRegistry(folder: string): Registry {
  const file = path.join(folder, 'registry.yaml');
  const stamp = stampOf(file);
  const last = readContent.registries.get(file);
  if (last?.stamp === stamp) return last.registry;
  const text = stamp === '' ? 'version: 1\nentries: {}\n' : readFileSync(file, 'utf8');
  const registry = parseYaml(text, file, registrySchema);
  readContent.registries.set(file, { registry, stamp });
  readContent.files += 1;
  return registry;
}

/** How a file stands on the disk: another value when it was written since. */
export function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  // An archive or a copy may set the time of a file's content, but not when it was put there.
  return stat ? `${stat.mtimeMs} ${stat.ctimeMs} ${stat.size}` : '';
}

function readEntry(file: string): StoredEntry {
  const [kind, key, name = ''] = file.split(path.sep).slice(-3);
  const locale = localeOf(path.basename(name, '.mdx'));
  // Of two files whose names differ in their letters only, one would be passed over.
  if (!locale || name !== `${locale}.mdx`)
    throw new DocumentError(
      `${file}: the file name is not a locale of src/i18n/locales.ts. Rename the file, or add the locale.`,
    );
  const text = readFileSync(file, 'utf8');
  const { frontmatter, body, bodyLine } = splitEntryFile(text, file);
  if (frontmatter.key !== key)
    throw new DocumentError(
      `${file}: its key is "${String(frontmatter.key)}", its folder is "${key}". They must be the same.`,
    );
  const digest = hash('sha1', `${locale}\n${text}`).slice(0, 16);
  const common = { locale, body, bodyLine, file, digest };
  return kind === 'errors'
    ? { ...common, kind: 'error', frontmatter: checked(errorSchema, frontmatter, file) }
    : { ...common, kind: 'guide', frontmatter: checked(guideSchema, frontmatter, file) };
}

function checked<T>(schema: z.ZodType<T>, frontmatter: Record<string, unknown>, file: string): T {
  const result = schema.safeParse(frontmatter);
  if (result.success) return result.data;
  throw new DocumentError(`${file}: the frontmatter is not that of an entry. ${faultsOf(result.error)}`);
}
